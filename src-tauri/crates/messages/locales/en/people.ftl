### People: participants, memberships, declarations.

person-first_name = First name
person-last_name = Last name
person-birth_date = Date of birth
person-birth_year = Year of birth
person-sex = Sex
person-phone = Telephone
person-email = E-mail
person-district = District
person-notes = Notes
person-notes_warning = Write nothing about health.
person-to_complete = to be completed

sex-female = woman
sex-male = man

sex_short-female = F
sex_short-male = M

leave_reason-resigned = Resigned
leave_reason-moved = Moved away
leave_reason-struck_off = Struck off the list
leave_reason-died = Died
leave_reason-other = Other reason

membership-title = Membership
membership-joined_on = From
membership-left_on = To
membership-leave_reason = Reason for leaving

declaration-title = Declaration
declaration-number = Number of the declaration
declaration-signed_on = Date of signing
declaration-withdrawn_on = Date of withdrawal
declaration-missing = no declaration

## The screen "Participants"

people-title = Participants
# $count (number)
people-count = Participants: { $count }
# $count (number)
people-former_count = Former participants: { $count }
# $count (number)
people-found = People found: { $count }
people-search = Search: last name, first name, telephone or number
people-which = Which people
people-current = Current members
people-former = Former
people-add = Add a person
people-empty = There is nobody yet. Add the first person: a first and a last name are enough.
people-empty_former = Nobody has left yet.
people-nobody_found = Nobody was found. Check the spelling or clear the search.
people-clear_search = Clear the search
people-back = Back to the list

people-column_name = Last and first name
people-column_birth_year = Born
people-column_phone = Telephone
people-column_declared = Declaration
people-column_last_seen = Last seen
people-column_state = Notes

person-new = A new person
person-change = Changing the record
person-change_data = Change the record
person-birth = Year or date of birth
person-birth_hint = For example 1948 or 12.03.1948.
person-birth_unreadable = This date cannot be read. Type a year, for example 1948, or the whole date, for example 12.03.1948.
person-declared_on = Date of the declaration
person-declared_on_hint = Leave it empty if there is no declaration yet.
person-joined_on = Participates from
person-more_fields = Other fields
person-notes_label = Notes (write nothing about health)
person-similar = A similar person exists already:
person-similar_born = { $name } (born { $year })
person-show_card = Show the card: { $name }
person-names_needed = Type a first name and a last name.
person-data = Record
person-presences = Presences
person-first_seen = First presence
person-last_seen = Last presence
person-never_seen = none yet
person-warnings = To be checked

membership-end = End the membership…
membership-end_title = Ending the membership
membership-end_hint = Presences and declarations stay in the settlement. The person can be taken back later.
membership-last_day = Last day of the membership
membership-readmit = Take back…
membership-readmit_title = Taking a person back
membership-first_day = First day of the membership
membership-none = This person belongs to no centre.
membership-open = goes on
membership-centre = Centre

declaration-list = Declarations
declaration-record = Record a declaration…
declaration-record_title = A new declaration
declaration-withdraw = Withdraw…
declaration-withdraw_name = Withdraw the declaration of { $date }
declaration-withdraw_title = Withdrawing a declaration
declaration-in_force = in force
declaration-withdrawn = withdrawn { $date }
declaration-none = There is no declaration yet.
declaration-state = State

enrolment-title = Enrolments
enrolment-none = This person is enrolled in no class.
enrolment-hint = People are enrolled in the Plan, on the card of a class.
enrolment-series = Class
enrolment-end = End…
enrolment-end_name = End the enrolment in: { $name }
enrolment-end_title = Ending an enrolment
enrolment-last_day = Last day of the enrolment
enrolment-open_plan = Open the plan
people-added = Added: { $name }.
person-day_needed = Type the date.
membership-end_now = End the membership
membership-readmit_now = Take back
enrolment-end_now = End the enrolment
