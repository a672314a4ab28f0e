### Agreements with volunteers: the list on the card, the dialogs, remarks while typing.

refusal-agreement_number_missing = The agreement has no number. Nothing was saved. Type a number or keep the one that is proposed.
refusal-agreement_signed = This is signed already and cannot be removed. Nothing was changed. An agreement can be terminated or changed by an annex; a wrong date of signing is corrected with the button “Signature”.
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
