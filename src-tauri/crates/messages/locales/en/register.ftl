### The register of participants: what is missing, like records, states of membership, consents.

record_missing-birth = No date or year of birth, and no statement of age.
record_missing-sex = No sex.
record_missing-phone = No telephone.
record_missing-email = No e-mail address.
record_missing-district = No district.
record_missing-address = No address.
record_missing-emergency_contact = No emergency contact.
record_missing-guardians = No other guardians.
record_missing-children = No number of children.
record_missing-notes = No note.
record_missing-declaration = No signed declaration.
record_missing-residence = No statement of living in the city.
record_missing-rules = No date of accepting the rules.
record_missing-privacy_notice = No date of giving the information clause.
record_missing-image_consent = Not asked for consent to her image.
record_missing-contact_consent = Not asked for consent to be contacted.
record_missing-activity_statement = No date of the statement for movement classes.

record_field-birth = Date or year of birth
record_field-sex = Sex
record_field-phone = Telephone
record_field-email = E-mail
record_field-district = District
record_field-address = Address
record_field-emergency_contact = Emergency contact
record_field-guardians = Other guardians
record_field-children = Number of children
record_field-notes = Notes
record_field-declaration = Declaration
record_field-residence = Statement of residence
record_field-rules = Acceptance of the rules
record_field-privacy_notice = Information clause
record_field-image_consent = Consent to image
record_field-contact_consent = Consent to contact
record_field-activity_statement = Statement for movement classes

record_need-hidden = not kept
record_need-optional = if given
record_need-required = required

membership_status-active = takes part
membership_status-waiting = on the waiting list
membership_status-suspended = suspended
membership_status-former = membership ended

consent_kind-image = Consent to spreading the image
consent_kind-contact = Consent to being contacted about classes
consent_kind-other = Another consent
consent_state-granted = granted
consent_state-refused = refused
consent_state-not_asked = not asked
consent_state-withdrawn = withdrawn

likeness-same = the same name, and birth year or telephone
likeness-same_name = the same name
likeness-near_name = a like name, the same birth year or telephone
likeness-same_phone = the same telephone and first name

## The list of participants: filters, pages, keys

people_filter-members = Taking part
people_filter-waiting = Waiting
people_filter-incomplete = Incomplete
people_filter-no_declaration = Without a declaration
people_filter-no_image_consent = Without consent to image
people_filter-former = Former
# $weeks (number)
people-filter_unseen = { $weeks ->
    [one] Not seen for a week
   *[other] Not seen for { $weeks } weeks
}
people-column_number = No.
people-missing = missing: { $what }
people-waiting_since = waiting since { $date }
people-shown_of = Showing { $shown } of { $found }
people-more = Show more
people-more_waiting = Loading…
people-empty_filter = Nobody is on this list.
people-duplicates = Similar records ({ $count })
people-menu = More
people-menu_settings = Fields, declaration and clause

## A new person and her data

person-required = Required.
person-required_hint = Required. { $hint }
person-statements = Statements and consents
# $age (number)
person-age_confirmed = Statement of being { $age } or older
person-age_confirmed_any = Statement of age
person-residence_confirmed = Statement of living in the city
person-rules_accepted = Acceptance of the rules
person-activity_statement = Statement for movement classes
person-activity_hint = Enter the date alone, never what it is about.
person-informed = The information clause was given
person-informed_on = The clause was given on
person-waiting = Only to the list of those waiting for a place in the centre
person-waiting_from = Waiting since
person-doubts = To check before admitting
person-exception_reason = Reason for admitting all the same
person-exception_hint = The person can be admitted; the reason stays in the card. Enter nothing about health.
person-free_text_hint = Enter nothing about health and no PESEL number.
person-emergency_hint = Name and telephone. Ask that person for consent.
person-same_one = This is the person
person-same_one_name = This is the person: { $name }
person-other_one = Somebody else

consent_answer-granted = yes
consent_answer-refused = no
consent_answer-not_asked = not asked

## A person's card

person-fill = Complete
person-give_reason = Give a reason
person-reason_given = Admitted all the same. Reason: { $reason }
person-reason_change = Change the reason
person-summary = { $status } · no. { $number }

membership-number = Number in the centre
membership-number_hint = It stands on lists that strangers read. An empty field keeps the present one.
membership-statement = Statements and number
membership-statement_change = Change statements…
membership-statement_title = Statements and number
membership-waiting = on the waiting list
membership-admit = Admit from the waiting list…
membership-admit_title = Admitting from the waiting list
membership-admit_now = Admit
membership-suspend = Suspend…
membership-suspend_title = Suspending the membership
membership-suspend_about = Meanwhile the person is on no list of expected people. Nothing is lost.
membership-suspend_first = First day of the suspension
membership-suspend_last = Last day of the suspension, if known
membership-suspend_now = Suspend
membership-suspended = suspended { $span }
membership-resume = Resume…
membership-resume_title = Resuming the membership
membership-resume_day = First day after the break
membership-resume_now = Resume
membership-other_centre = Admit to another centre…
membership-other_centre_title = Admitting to another centre
membership-other_centre_now = Admit
membership-span_from = from { $from }
membership-span = from { $from } to { $to }
membership-no = no
membership-yes = yes

consent-title = Consents
consent-column_kind = Consent
consent-column_state = State
consent-column_date = Date
consent-column_form = Form
consent-change = Change…
consent-change_name = Change: { $name }
consent-answer = Answer
consent-answer_hint = “Not asked” removes an answer entered by mistake.
consent-on = Date of the answer
consent-withdrawn_on = Date of withdrawal
consent-form = Form, such as “on paper”
consent-granted_then_withdrawn = { $answered }, withdrawn { $withdrawn }

privacy-title = Information clause
privacy-record = Record that it was given…
privacy-record_title = Giving the information clause
privacy-given_on = Given on
privacy-version = Version
privacy-version_now = Version { $version } will be recorded.
privacy-none = It has not been recorded that the clause was given.

absence-title = Announced absences
absence-about = Without a reason. On the lists of these days the person is announced absent.
absence-add = Announce an absence…
absence-add_title = Announcing an absence
absence-add_now = Announce
absence-first = First day
absence-last = Last day
absence-last_needed = Enter the last day, not before the first.
absence-series = Classes
absence-all = all classes of the centre
absence-remove = Remove
absence-remove_name = Remove the absence: { $span }
absence-none = No absences are announced.

enrolment-waiting = waiting list
enrolment-promote = Give the place
enrolment-promote_name = Give the place in: { $name }
enrolment-past = Earlier sign-ups

merged-title = Merged records
merged-about = These records were found to be the same person. Their presences count together.
merged-split = Take apart…
merged-split_name = Take apart: { $name }
merged-split_title = Taking records apart
merged-split_about = The record “{ $name }” will be a person of its own again, with its presences and sign-ups. The totals return to those before the merge.
merged-split_now = Take apart
merged-split_done = Taken apart: { $name }.
merged-inside = merged earlier into another of these records

## Similar records and merging

duplicate-title = Similar records
duplicate-about = Pairs of records that may be of one person. Nothing happens by itself: a human judges each pair.
duplicate-none = There are no similar records.
# $count (number)
duplicate-presences = presences: { $count }
duplicate-distinct = Different people
duplicate-distinct_name = Different people: { $first } and { $second }
duplicate-distinct_done = Recorded that these are different people: { $first } and { $second }.
duplicate-merge = Merge…
duplicate-merge_name = Merge: { $first } and { $second }
duplicate-pair = { $first } and { $second }
duplicate-born = b. { $year }

merge-title = Merging records
merge-about = One record stays, with all presences, sign-ups and declarations of both. The merge can be undone, or taken apart later.
merge-part = Data
merge-older = Older record
merge-newer = Newer record
merge-empty = –
merge-presences = Presences
# $count (number)
merge-together = { $count ->
    [one] Both are present at { $count } meeting. They may be two different people:
   *[other] Both are present at { $count } meetings. They may be two different people:
}
merge-despite = It certainly is one person
merge-despite_needed = Tick that it certainly is one person, or cancel.
merge-closed = These months are closed. The numbers of people printed in them stay, but counted anew they would be others: { $months }.
merge-now = Merge
merge-done = Merged: { $name }. Presences: { $count }.
merge-undo = Undo the merge

person_part-name = First and last name
person_part-birth = Birth date or year
person_part-sex = Sex
person_part-phone = Telephone
person_part-email = E-mail
person_part-district = District
person_part-address = Address
person_part-emergency_contact = Emergency contact
person_part-guardians = Other carers
person_part-children = Number of children
person_part-notes = Notes

## Sign-ups for classes

# $count (number)
signup_places-count = signed up: { $count }
# $capacity (number)
signup_places-capacity = places: { $capacity }
# $free (number)
signup_places-free = free: { $free }
# $over (number)
signup_places-over = over the limit: { $over }
# $count (number)
signup_places-waiting = Waiting list ({ $count })
signup_places-promote = Give the place
signup_places-promoted = Given a place: { $name }.
signup_places-since = waiting since { $from }
signup_places-leave = Remove from the list
signup_places-left = Removed from the waiting list: { $name }.
signup_places-last_day = Last day of waiting
signup_places-past = Earlier sign-ups
signup_places-past_waiting = waiting { $span }
signup_places-as_waiting = To the waiting list
# $free (number)
signup_places-as_waiting_hint = { $free ->
    [one] { $free } place is free.
   *[other] { $free } places are free.
}
signup_places-full_hint = All places are taken. Signing up over the limit is possible too.
signup_places-waiting_saved = Added to the waiting list: { $count }.

## Settings of the register

register_settings-title = Register of participants
register_settings-fields = What you keep
register_settings-fields_about = First and last name are always kept. Keep only what the agreement or the centre's work needs. The program keeps no PESEL number and nothing about health.
register_settings-field = Data
register_settings-unseen = After how many weeks without a visit a person is on the list “Not seen”
register_settings-texts = Declaration and information clause
register_settings-texts_about = An empty field stands for the program's own text.
register_settings-declaration = Text of the declaration
register_settings-privacy = Information clause (GDPR art. 13)
register_settings-privacy_version = Version of the clause
register_settings-privacy_version_hint = Change it when the text changes. A person's card remembers which version was given.
