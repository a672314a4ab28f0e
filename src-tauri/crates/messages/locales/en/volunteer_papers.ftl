### Volunteers' papers: card of services, summary, certificate, personal contribution.

## Card of services (R-KW)

volunteer_card-title = Volunteer’s card of services
volunteer_card-member_title = Member’s card of community work
volunteer_card-code = R-KW
volunteer_card-of = { $title } – { $name }, { $month }
volunteer_card-bundle = Volunteers’ cards of services – { $centre }, { $month }
volunteer_card-volunteer = Volunteer
volunteer_card-member = Member
volunteer_card-agreement = Agreement
volunteer_card-agreement_of = no. { $number } of { $date }
volunteer_card-no_agreement = no signed agreement
volunteer_card-place = Place
volunteer_card-coordinator = Coordinator
volunteer_card-date = Date
volunteer_card-time = From–to
volunteer_card-hours = Hours
volunteer_card-activity = What was done
volunteer_card-volunteer_signature = Volunteer’s signature
volunteer_card-member_signature = Member’s signature
volunteer_card-coordinator_signature = Coordinator’s signature
volunteer_card-summary = Services by day, with room for signatures
volunteer_card-next_day = (+1)
volunteer_card-next_day_note = (+1) means that it ended on the next day. A service belongs to the day on which it began.
volunteer_card-nothing = There are no confirmed services in this month.
# $count (number)
volunteer_card-waiting = { $count ->
    [one] { $count } entry ({ $hours }) waits for the coordinator’s confirmation. It is not on this card.
   *[other] { $count } entries ({ $hours }) wait for the coordinator’s confirmation. They are not on this card.
}
volunteer_card-value_title = Valuation for the personal contribution
volunteer_card-value_summary = Hours, rates and value of services
volunteer_card-what = Task
volunteer_card-other_task = no task named
volunteer_card-hour_count = Hours
volunteer_card-rate = Rate per hour
volunteer_card-value = Value
volunteer_card-source = Source of the rate
volunteer_card-not_valued = not valued
volunteer_card-no_pay = This valuation is no pay. It only shows the personal contribution; the value of each row is rounded to whole grosze.
volunteer_card-sign_volunteer = date and volunteer’s signature
volunteer_card-sign_member = date and member’s signature
volunteer_card-sign_coordinator = date and coordinator’s signature

document-volunteer_card_file = card-{ $month }-{ $name }
document-volunteer_cards_file = volunteers-cards-{ $month }-{ $centre }

## Summary of volunteering (R-WOL)

volunteer_summary-title = Summary of volunteering
volunteer_summary-code = R-WOL
volunteer_summary-of = Summary of volunteering – { $centre }, { $month }
volunteer_summary-volunteers = Volunteers
volunteer_summary-members = Members’ community work
volunteer_summary-members_note = Community work of an association’s members is counted apart: it needs no agreement and is not among the volunteers’ hours.
volunteer_summary-volunteer = Volunteer
volunteer_summary-member = Member
volunteer_summary-unnamed_member = member no. { $number }
volunteer_summary-agreement = Agreement
volunteer_summary-open = open-ended
volunteer_summary-hours = Hours
volunteer_summary-rate = Rate per hour
volunteer_summary-value = Value
volunteer_summary-scope = Scope
volunteer_summary-table = Volunteers, agreements, hours, value and scope of services
volunteer_summary-members_table = Members, hours, value and scope of community work
volunteer_summary-people = Number of volunteers
volunteer_summary-member_people = Number of members
volunteer_summary-waiting = Unconfirmed hours, not included: { $hours }.
volunteer_summary-unsigned = Rate and value: a valuation for the personal contribution. It is no pay.
volunteer_summary-sources = Sources of the rates

document-volunteer_summary_file = volunteering-{ $month }-{ $centre }

## Certificate (R-ZAŚ)

certificate-title = Certificate no. { $number }
certificate-subject = of a volunteer’s services
certificate-code = R-ZAŚ
certificate-of = Certificate no. { $number } – { $name }
certificate-basis = Basis: { $article }, { $act }.
certificate-states = This certifies that services were performed for the organisation as a volunteer, unpaid and of free will.
certificate-volunteer = Volunteer
certificate-organisation = Organisation
certificate-period = Period
certificate-hours = Hours
certificate-services = Services
certificate-agreements = Agreement
certificate-scope = Scope of services
certificate-issued = Date of issue
certificate-on_demand = Issued at the volunteer’s request.

document-certificate_file = certificate-{ $number }-{ $name }

## Personal contribution

contribution-title = Personal contribution
contribution-code = R-WKŁAD
contribution-of = Personal contribution – { $centre }, { $month }
contribution-volunteers = Volunteers’ services
contribution-members = Members’ community work
contribution-by_line = Actions, tasks and rates
contribution-by_action = By action
contribution-by_task = By task
contribution-action = Action
contribution-task = Task
contribution-rate = Rate per hour
contribution-no_action = no action named
contribution-no_task = no task named
contribution-month_people = People in the month
contribution-month_hours = Hours in the month
contribution-month_value = Value in the month
contribution-year_people = People since the beginning of the year
contribution-year_hours = Hours since the beginning of the year
contribution-year_value = Value since the beginning of the year
contribution-agreement_people = People since the beginning of the agreement
contribution-agreement_hours = Hours since the beginning of the agreement
contribution-agreement_value = Value since the beginning of the agreement
contribution-month = In the month
contribution-year = Since the beginning of the year
contribution-agreement = Since the beginning of the agreement
contribution-nothing = No confirmed hours.
contribution-sources = Sources of the rates
contribution-source = { $rate } per hour: { $source }
contribution-not_valued = The agreement wants no valuation of services: hours alone are shown.
contribution-no_agreement = No grant agreement covers this month. Hours alone are shown.
contribution-no_pay = The valuation is hours × rate, in whole grosze. It is neither pay nor cost.
contribution-rounding = Values are sums of the rows of the cards of services, each rounded to whole grosze. People are counted anew for every span.
contribution-waiting = Hours of this month that wait for confirmation and are not included: { $hours }.

contribution-opened = { $label } · row of the card: { $hours } × { $rate } = { $value }
contribution-opened_unvalued = { $label } · no rate

document-contribution_file = personal-contribution-{ $month }-{ $centre }

## What keeps a certificate from being issued

certificate_obstacle-no_services = There are no services in this period.
# $count (number)
certificate_obstacle-unconfirmed = { $count ->
    [one] { $count } service of this period waits for confirmation.
   *[other] { $count } services of this period wait for confirmation.
}
# $count (number)
certificate_obstacle-not_covered = { $count ->
    [one] No signed agreement covers { $dates } ({ $article }).
   *[other] No signed agreement covers these days ({ $article }): { $dates }.
}
# $limit (number)
certificate_obstacle-not_written = Agreement { $number } is for more than { $limit } days and not in writing ({ $article }).

## Refusals

refusal-certificate_blocked = The certificate was not issued: it must follow from papers that can be shown. { $reasons } Complete them and issue the certificate again.
refusal-no_cards = { $month }: there are no confirmed services, so there is no card. Nothing was changed. First confirm hours in “Hours”.
# $limit (number)
refusal-rate_invalid = A rate per hour must be above zero and not above PLN { $limit }. Nothing was saved. Correct the amount.
refusal-source_missing = The source of the rate is missing. Nothing was saved. Say where the rate comes from, such as the contest’s rules or a job offer.

failure-cancelled = Cancelled. Nothing was saved and nothing changed.

## Lists

listing-certificates = Register of certificates
listing-volunteer_agreements = Agreements in force
listing-column_certificate_number = Number
listing-column_issued_on = Issued
listing-column_period_from = From
listing-column_period_to = To
listing-column_hours = Hours
listing-column_services = Services
listing-column_scope = Scope
listing-column_agreement_number = Agreement
listing-column_signed_on = Signed
listing-column_days = Days
listing-column_written = In writing
listing-column_policy = Accident policy
listing-column_of_centre = Centre
listing-every_centre = all

## Screen “Papers and contribution”

volunteer_papers-cards = Cards of services
volunteer_papers-cards_about = Print the cards, have each service signed, and mark those that came back to the binder.
volunteer_papers-cards_of = Cards of services, { $month }
volunteer_papers-none = There are no volunteers’ services in this month.
volunteer_papers-person = Volunteer
volunteer_papers-hours = Hours
volunteer_papers-member_hours = Community work
volunteer_papers-unconfirmed = To confirm
volunteer_papers-filed = Card in the binder
volunteer_papers-filed_on = in the binder since { $date }
volunteer_papers-not_filed = not yet
volunteer_papers-changed_since = changed after it was filed: print it again
volunteer_papers-no_card = no card: nothing was confirmed
volunteer_papers-actions = Actions
volunteer_papers-preview = Card…
volunteer_papers-preview_of = Card: { $name }…
volunteer_papers-file = Put in the binder
volunteer_papers-file_of = Put in the binder: { $name }
volunteer_papers-unfile = Take out of the binder
volunteer_papers-unfile_of = Take out of the binder: { $name }
# $count (number)
volunteer_papers-all_cards = { $count ->
    [one] All cards ({ $count })…
   *[other] All cards ({ $count })…
}
# $count (number)
volunteer_papers-file_all = Put the others in the binder ({ $count })
# $filed (number)
# $count (number)
volunteer_papers-filed_count = In the binder: { $filed } of { $count }.
volunteer_papers-summary = Summary R-WOL…
volunteer_papers-agreements = Agreements in force…
volunteer_papers-contribution_paper = Personal contribution to print…
volunteer_papers-contribution_about = Confirmed hours and, where the agreement wants it, their value. Each value is a sum of the rows of cards.
volunteer_papers-contribution_settings = A manager sets rates and actions: Settings › Agreements.
volunteer_papers-register = Register of certificates
volunteer_papers-register_about = A certificate is issued on the volunteer’s card.
volunteer_papers-register_none = No certificate was issued yet.
volunteer_papers-register_list = Register for a spreadsheet or for print…
volunteer_papers-columns = { $span }: { $what }
volunteer_papers-people = people
volunteer_papers-time = hours
volunteer_papers-value = value

certificate-section = Certificates
certificate-none = No certificate was issued yet.
certificate-issue = Issue a certificate…
certificate-issue_title = New certificate
certificate-number = Number
certificate-number_taken = This number stands in the register already. It can stay, if that is meant.
certificate-first_date = From
certificate-last_date = To
certificate-scope_hint = What the certificate will say. The tasks of the period are filled in.
# $count (number)
certificate-what = { $count ->
    [one] { $hours }, { $count } service.
   *[other] { $hours }, { $count } services.
}
certificate-under = Agreement: { $numbers }.
certificate-obstacles = The certificate cannot be issued yet
certificate-confirm = Issue
certificate-issued_now = Certificate { $number } was issued.
certificate-print = Print…
certificate-print_of = Print certificate { $number }
certificate-period_needed = Give both days of the period.
certificate-period_reversed = The last day is before the first.

## Progress

progress-done = Done: { $done } of { $total }
progress-preparing = Preparing…
progress-cancel = Cancel
progress-cancelling = Cancelling…

## Valuation among the settings of an agreement

valuation-values_volunteers = The agreement wants volunteers’ services valued
valuation-values_hint = Hours are counted always. Without this, documents hold no amounts.
valuation-open = Rates and actions…
valuation-open_of = Rates and actions: { $number }
valuation-title = Rates and actions: { $number }
valuation-off = This agreement wants no valuation, so its rates are not used. Turn it on with “Change” beside the agreement.
valuation-rates = Rates per hour
valuation-rates_about = A task’s rate goes before the general one, and that of a volunteer’s agreement before both.
valuation-general = All other tasks
valuation-task = Task
valuation-rate = Rate per hour (PLN)
valuation-rate_of = Rate per hour (PLN): { $task }
valuation-source = Source of the rate
valuation-source_of = Source of the rate: { $task }
valuation-source_hint = Such as: the contest’s rules, item 7.
valuation-rate_unreadable = Type an amount, such as 35 or 35.50.
valuation-source_needed = Say where the rate comes from.
valuation-save_of = Save the rate: { $task }
valuation-remove = Remove
valuation-remove_of = Remove the rate: { $task }
valuation-saved = Rate saved: { $task }.
valuation-removed = Rate removed: { $task }.
valuation-actions = Actions
valuation-actions_about = As in the offer. Volunteers’ services are charged to an action.
valuation-action_number = Number
valuation-action_name = Name of the action
valuation-action_add = Add an action
valuation-action_save_of = Save the action: { $name }
valuation-action_active = Can be chosen
valuation-action_active_of = Can be chosen: { $name }
valuation-action_none = This agreement has no actions yet.
