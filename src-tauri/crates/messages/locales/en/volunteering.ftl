### The screen Volunteers: who is active, which papers are missing, what needs attention.

agreement_state-draft = draft
agreement_state-signed = signed
agreement_state-expired = expired
agreement_state-terminated = terminated

vetting_kind-rspts = RSPTS
vetting_kind-commission = register of the State Commission
vetting_kind-krk = KRK

## What needs attention; in brackets the article from the settings

# $count (number)
volunteer_alert-no_agreement = { $count ->
    [one] Volunteer hours without an agreement ({ $article }) on { $dates }.
   *[other] Volunteer hours without an agreement ({ $article }) on: { $dates }.
}
volunteer_alert-not_signed = Agreement { $number } holds from { $date } and is not signed.
# $days (number)
# $limit (number)
volunteer_alert-written_form = Agreement { $number } covers { $days } days. Over { $limit } days it must be in writing ({ $article }).
volunteer_alert-written_form_open = Agreement { $number } has no end, and so must be in writing ({ $article }).
# $days (number)
# $limit (number)
volunteer_alert-insurance = Agreement { $number } covers { $days ->
    [one] { $days } day
   *[other] { $days } days
}, and up to { $limit } days the organisation insures the volunteer ({ $article }). No policy covers all of it.
volunteer_alert-expired = Agreement { $number } expired on { $date }.
volunteer_alert-expiring = Agreement { $number } expires on { $date }.
volunteer_alert-minor_consent = Agreement { $number }: a minor, without the consent of a statutory representative.
volunteer_alert-risk_information = Agreement { $number }: no date of the information on risks ({ $article }).
# $count (number)
volunteer_alert-card_unconfirmed = { $count ->
    [one] Card not confirmed ({ $month }): { $count } entry. It does not count in the report.
   *[other] Card not confirmed ({ $month }): { $count } entries. They do not count in the report.
}
# $count (number)
volunteer_alert-late_bulk = { $count ->
    [one] An entry added very late ({ $date }). An inspection may question it.
   *[other] { $count } entries added in bulk, very late ({ $date }). An inspection may question them.
}
volunteer_alert-vetting = No date of the check before classes with minors: { $kinds } ({ $article }).

volunteer_severity-information = for information
volunteer_severity-warning = warning
volunteer_severity-error = blocks closing the month

## The screen

volunteers-parts = Parts of the screen Volunteers
volunteers_part-people = People
volunteers_part-hours = Hours
volunteers_part-duties = Duties
volunteers_part-papers = Documents and contribution

volunteers-back = All volunteers
volunteers-card = Participant's card

## The list

volunteers-search = Search by name or number of an agreement
volunteers-which = Which to show
volunteer_filter-active = Active
volunteer_filter-attention = Papers missing
volunteer_filter-unconfirmed = To confirm
volunteer_filter-former = Former
volunteers-add = Add a volunteer
volunteers-added = The person and a draft of the agreement were added.
volunteers-show_card = Show the card
volunteers-none = There is no volunteer yet. “Add a volunteer” makes a card and a draft of the agreement.
volunteers-nobody = There is nobody like that here.
# $count (number)
volunteers-count = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
volunteers-month_hours = { $month }: { $hours } confirmed
volunteers-month_unconfirmed = { $all }, { $hours } to confirm
volunteers-column_name = Name
volunteers-column_agreement = Agreement
volunteers-column_period = Period
volunteers-column_hours = Hours
volunteers-column_unconfirmed = To confirm
volunteers-column_duties = Duties (4 weeks)
volunteers-column_remarks = Remarks
volunteers-without_agreement = none
volunteers-agreement = { $number }, { $state }
volunteers-period = { $first }–{ $last }
volunteers-period_open = from { $first }, no end
volunteers-also_participant = a participant, too
# $count (number)
volunteers-more_alerts = More remarks: { $count }.

## Before a month is closed

month_warning-volunteer_blocks = { $name }: { $why } The month cannot be closed without it.
month_warning-hours_unconfirmed = Volunteers' hours that nobody confirmed: { $hours }. They do not count in the report.
month_warning-volunteer_papers = Volunteers' papers that need attention: { $names }.
# $count (number)
month_warning-volunteer_papers_many = Volunteers' papers that need attention: { $names } and { $count } more.

## Tasks of today

# $count (number)
task-volunteer_papers = { $count ->
    [one] Papers of { $count } volunteer need attention
   *[other] Papers of { $count } volunteers need attention
}
# $count (number)
task-hours_unconfirmed = { $count ->
    [one] { $count } person has hours to confirm
   *[other] { $count } people have hours to confirm
}
task_action-volunteer_papers = Show
task_action-hours_unconfirmed = Show
