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
