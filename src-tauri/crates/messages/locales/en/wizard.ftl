### Founding the organisation’s file.

wizard-step = Step { $step } of { $steps }
wizard-leave = Leave
wizard-you_title = The organisation and you
wizard-you_about = You are making the file that will hold all data of the organisation. It is encrypted with your password.
wizard-organisation = Name of the organisation
wizard-organisation_hint = As in the agreement with the city.
wizard-name = Your first and last name
wizard-password = Password
wizard-repeat = Repeat the password

wizard-centre_title = Centre
wizard-centre_about = If there are more centres, add the others later in the settings.
wizard-centre_name = Name of the centre
wizard-centre_hint = As in the reports for the city.
wizard-kind_cas = Classes for people over 60, required opening hours on every working day.
wizard-kind_pal = Classes and meetings for residents of every age.
wizard-kind_parents_club = Parents with small children; children are counted apart.
wizard-kind_other = Another centre; set everything your own way.
wizard-where = Address and district
wizard-address = Address
wizard-district = District
wizard-district_none = not given

wizard-rooms_title = Rooms
wizard-rooms_about = The timetable shows which room is taken. Rooms can be added and changed later.
wizard-rooms = Names of the rooms
wizard-rooms_hint = Separate them with commas or type each on a new line, for example: Room 1, Room 2, Kitchen.
wizard-rooms_found = To be added:
wizard-rooms_none = Type at least one room.
wizard-rooms_twice = This name is there twice: { $name }. Each room needs a name of its own.

wizard-hours_title = Opening hours
wizard-hours_about = From Monday to Friday. They tell whether the centre is open as many hours as the agreement requires.
wizard-opens = Opens
wizard-closes = Closes
wizard-hours_hint = For example 9 or 9:30.
wizard-each_day = Other hours on some days
wizard-valid_from = Valid from
wizard-place = Where to keep the file
wizard-folder = Folder
wizard-folder_hint = Best an ordinary folder on this computer, not a stick and not a folder synchronised with a cloud.
wizard-creating = Making the encrypted file and its keys…

wizard-needed = This field is needed.
wizard-time_needed = Type a time.
wizard-time_order = Closing must be later than opening.
wizard-day_needed = Choose at least one day.
wizard-date_needed = Type a date.

## Hours of a week, in the settings too

hours-opens = Opens, { $day }
hours-closes = Closes, { $day }
hours-add_part = Add a break, { $day }
hours-remove_part = Remove the break, { $day }
hours-add_short = Add a break
hours-remove_short = Remove the break
hours-second_opens = After the break from, { $day }
hours-second_closes = After the break until, { $day }
hours-part_order = After the break must be later than before it.
