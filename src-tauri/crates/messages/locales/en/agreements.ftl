### Agreements with volunteers: the list on the card, the dialogs, remarks while typing.

refusal-agreement_number_missing = The agreement has no number. Nothing was saved. Type a number or keep the one that is proposed.
refusal-agreement_signed = This is signed already and cannot be removed. Nothing was changed. An agreement can be terminated or changed by an annex; a signature recorded by mistake is taken back with “Take the signature back”.
refusal-agreement_not_signed = The agreement is not signed yet, so it can neither be terminated nor changed by an annex. Nothing was changed. A draft is simply corrected or removed.
refusal-agreement_over = The agreement ends on { $date } and cannot be terminated later. Nothing was changed. Give an earlier day or leave the agreement as it is.
refusal-date_ahead = The day { $date } has not come yet. Nothing was saved. Type the day on which it happened: today or earlier.
refusal-annex_empty = This annex changes nothing. Nothing was saved. Change the period, type a new scope or another change.

## What an agreement lacks

agreement_lack-signature = signature
agreement_lack-written_form = written form
agreement_lack-insurance = accident policy for the whole period
agreement_lack-guardian_consent = consent of the legal guardian
agreement_lack-risk_information = date of the information on risks
agreement_lack-scope = scope
agreement_lack-manner = manner
agreement_lack-time = time
agreement_lack-termination = how it is terminated
agreement_lack-rate_source = source of the rate

## Remarks while typing; in brackets the article of the settings

agreement_note-reversed = The period ends before it begins. Correct one of the dates.
# $days (number)
agreement_note-written_form = { $days ->
    [one] { $days } day: must be in writing ({ $article }).
   *[other] { $days } days: must be in writing ({ $article }).
}
agreement_note-written_form_open = With no fixed end: must be in writing ({ $article }).
# $days (number)
agreement_note-insurance = { $days ->
    [one] { $days } day: the organisation insures against accidents ({ $article }).
   *[other] { $days } days: the organisation insures against accidents ({ $article }).
}
agreement_note-insurance_partly = The policy does not cover the whole period of the agreement.
agreement_note-minor = On the first day of the agreement this person is a minor: the consent of the legal guardian is needed.
# $age (number)
agreement_note-perhaps_minor = { $age ->
    [one] In the first year of the agreement this person turns { $age }, and the day of birth is not known. If she is still a minor, the consent of the legal guardian is needed.
   *[other] In the first year of the agreement this person turns { $age }, and the day of birth is not known. If she is still a minor, the consent of the legal guardian is needed.
}
agreement_note-parts = Every agreement names its scope, manner, time and how it is terminated ({ $article }). Missing: { $parts }.
agreement_note-rate_source = Say where the rate comes from. Without a source an audit may question the value.
agreement_note-risk_information = Record the day of the information on risks ({ $article }). Its form is annexed to the agreement.
agreement_note-number_used = The number { $number } is that of another agreement already: { $others }. It can be saved all the same.
agreement_note-number_owner = { $name }, from { $first }
agreement_note-signed = This agreement was signed on { $date }. A change in the program does not change the signed paper; period and scope are changed by an annex.
agreement_note-overlap = Another agreement with this person is in force at that time: { $others }.

## Agreements on the card

volunteer_agreement-section = Agreements
volunteer_agreement-new = New agreement
volunteer_agreement-none = There is no agreement yet. Without one the hours have nothing to rest on.
volunteer_agreement-everywhere = all centres
volunteer_agreement-open_ended = no fixed end
volunteer_agreement-from = from { $first }
# $days (number)
volunteer_agreement-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
volunteer_agreement-written = in writing
volunteer_agreement-oral = by word
volunteer_agreement-signed_on = signed on { $date }
volunteer_agreement-agreed_on = agreed on { $date }
volunteer_agreement-terminated_on = no longer in force from { $date }
volunteer_agreement-costs_waived = costs waived
volunteer_agreement-lacks = Missing:
volunteer_agreement-scope_line = Scope: { $scope }
volunteer_agreement-print = Print
volunteer_agreement-print_name = Print agreement { $number }
volunteer_agreement-sign = Signed…
volunteer_agreement-sign_name = Signed: agreement { $number }
volunteer_agreement-annex = Annex…
volunteer_agreement-annex_name = New annex to agreement { $number }
volunteer_agreement-more_name = More: { $number }
volunteer_agreement-terminate = Terminate…
volunteer_agreement-terminate_name = Terminate agreement { $number }
volunteer_agreement-change = Change…
volunteer_agreement-change_name = Change agreement { $number }
volunteer_agreement-remove = Remove the draft
volunteer_agreement-remove_name = Remove the draft of agreement { $number }
volunteer_agreement-unsign = Take the signature back
volunteer_agreement-resign = Correct the date of signing…
volunteer_agreement-unterminate = Take the termination back
volunteer_agreement-removed = The draft of agreement { $number } was removed. This can be undone.
volunteer_agreement-sign_title = Signing of agreement { $number }
volunteer_agreement-sign_day = Date of signing
volunteer_agreement-agree_day = Date of agreement
volunteer_agreement-terminate_title = Termination of agreement { $number }
volunteer_agreement-terminate_day = No longer in force from
volunteer_agreement-terminate_about = This is the first day without the agreement. The agreed period stays: form and insurance are judged by it.
volunteer_agreement-edit_title = Agreement { $number }
volunteer_agreement-new_title = New agreement: { $name }

## The dialog of an agreement

volunteer_agreement-number = Number of the agreement
volunteer_agreement-where = Where
volunteer_agreement-first_date = First day
volunteer_agreement-last_date = Last day
volunteer_agreement-no_end = No fixed end
volunteer_agreement-is_written = The agreement is in writing
volunteer_agreement-scope = Scope: what she or he does
volunteer_agreement-manner = Manner: how
volunteer_agreement-time = Time: when and how much
volunteer_agreement-termination = How the agreement can be terminated
volunteer_agreement-waives = The volunteer waives travel costs and per diem ({ $article })
volunteer_agreement-risk_on = Day of the information on risks
volunteer_agreement-consent_on = Day of the guardian's consent
volunteer_agreement-insurance = Accident insurance
volunteer_agreement-policy = Number of the policy
volunteer_agreement-insured_from = Insured from
volunteer_agreement-insured_to = Insured to
volunteer_agreement-insured_hint = Empty: as in the agreement.
volunteer_agreement-value = Value of the services
volunteer_agreement-rate = Rate an hour in złoty
volunteer_agreement-rate_hint = Empty: the rate of the agreement with the city.
volunteer_agreement-rate_source = Where the rate comes from
volunteer_agreement-rate_unreadable = The amount cannot be read. Type for example 35 or 35.50.
volunteer_agreement-number_needed = Type the number.
volunteer_agreement-day_needed = Type the day.
volunteer_agreement-end_needed = Type the last day, or tick “No fixed end”.

## Annexes

volunteer_annex-list = Annexes to agreement { $number }
volunteer_annex-name = Annex no. { $number }
volunteer_annex-from = in force from { $date }
volunteer_annex-signed_on = signed on { $date }
volunteer_annex-draft = draft: changes nothing yet
volunteer_annex-new_end = new last day: { $date }
volunteer_annex-new_open_end = no fixed end from now on
volunteer_annex-new_scope = new scope: { $scope }
volunteer_annex-title = Annex no. { $number } to agreement { $agreement }
volunteer_annex-about = An annex changes a signed agreement. It counts once its signing is recorded.
volunteer_annex-from_date = In force from
volunteer_annex-changes_end = Changes the period of the agreement
volunteer_annex-last_date = New last day
volunteer_annex-scope = New scope
volunteer_annex-scope_hint = Empty: the scope stays.
volunteer_annex-text = Other changes
volunteer_annex-empty = Change the period, or type a new scope or another change.
volunteer_annex-sign_title = Signing of annex no. { $number }
volunteer_annex-sign_name = Signed: annex no. { $number } to { $agreement }
volunteer_annex-print_name = Print annex no. { $number } to { $agreement }
volunteer_annex-change_name = Change annex no. { $number } to { $agreement }
volunteer_annex-remove_name = Remove the draft of annex no. { $number } to { $agreement }
volunteer_annex-unsign_name = Take back the signature of annex no. { $number } to { $agreement }

## Adding a volunteer

new_volunteer-title = A new volunteer
new_volunteer-add = Add a volunteer
new_volunteer-known = Choose somebody in the register
new_volunteer-known_who = Somebody in the register
new_volunteer-known_hint = If this person is a participant already, type the beginning of the last name and choose.
new_volunteer-known_name = Somebody in the register: { $name }
new_volunteer-other = Somebody else
new_volunteer-first_name = First name
new_volunteer-last_name = Last name
new_volunteer-phone = Telephone
new_volunteer-email = E-mail
new_volunteer-birth = Year or date of birth
new_volunteer-birth_hint = Needed only where this person may be a minor.
new_volunteer-agreement = Draft of the agreement
new_volunteer-agreement_about = The rest, such as manner, time and policy, is filled in on the card.
new_volunteer-no_participant = This person becomes no participant of the centre and is not counted as one.
