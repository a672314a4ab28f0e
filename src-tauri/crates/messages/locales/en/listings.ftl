### Lists: the table on the screen, the spreadsheet, the paper.

listing-yes = yes
listing-no = no
listing-register = Participants
listing-former = Former participants
listing-sign_ups = Signed up for classes
listing-attendance_matrix = Attendance in the month
listing-sessions = Sessions of the month
listing-volunteer_entries = Volunteers' services
listing-leaders = Leaders
listing-rooms = Rooms

listing-number = No.
# $count (number)
listing-count = Entries: { $count }
listing-as_of = As of { $date }
listing-nobody = There is nobody on this list.
listing-marks_key = + present, – absent, z – absence announced, empty – no mark

listing-column_name = Name
listing-column_birth_year = Born
listing-column_phone = Telephone
listing-column_joined = From
listing-column_left = To
listing-column_declared = Declaration
listing-column_last_seen = Last seen
listing-column_presences = Presences
listing-column_to_complete = To be completed
listing-column_from = Signed up from
listing-column_to = Signed up to
listing-column_date = Date
listing-column_time = Hours
listing-column_class = Class
listing-column_category = Category
listing-column_leader = Leader
listing-column_person = Person in the register
listing-column_place = Place
listing-column_outcome = State
listing-column_reason = Why cancelled
listing-column_minutes = Minutes
listing-column_enrolled = Signed up
listing-column_present = Present
listing-column_guests = Guests
listing-column_children = Children
listing-column_volunteer = Volunteer
listing-column_activity = Activity
listing-column_room = Room
listing-column_location = Location
listing-column_address = Address
listing-column_capacity = Places
listing-column_active = Can be chosen
