### Volunteers and their services.

volunteers-title = Volunteers

volunteer_entry-title = Volunteer’s service
volunteer_entry-date = Date
volunteer_entry-minutes = Time
volunteer_entry-activity = What was done

## Services of the month

volunteer_entry-list = Volunteers’ services this month
volunteer_entry-none = No volunteer’s service was recorded this month.
volunteer_entry-person = Volunteer
volunteer_entry-person_hint = Type the beginning of the last name and choose the person.
volunteer_entry-person_needed = Choose a person from the list.
volunteer_entry-nobody_found = Nobody was found. First add this person among the participants.
volunteer_entry-date_needed = Type the date.
volunteer_entry-add = Add a service
