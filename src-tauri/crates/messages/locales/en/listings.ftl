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
listing-column_to_complete = Added at the door
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

## The dialog of a list

listing-open = List for a spreadsheet or print…
listing-about = { $subject } · as of { $date }
listing-loading = Making the list…
# $shown (number)
# $count (number)
listing-first_rows = The screen shows the first rows: { $shown } of { $count }. The saved and the printed list have all of them.
listing-format = Kind of file
listing-format_xlsx = XLSX spreadsheet (Excel, LibreOffice)
listing-format_csv = CSV (plain text)
listing-path = Save as
listing-path_hint = The file will not be encrypted. That it was saved is recorded in the history.
listing-path_needed = Type where to save the list.
listing-save = Save the list
listing-saving = Saving…
listing-saved = The list was saved: { $path }
listing-open_saved = Open
listing-print = Preview of the print…
listing-mark_present = present
listing-mark_absent = absent
listing-mark_announced = absence announced
listing-short = List…
listing-who_came = Who came…
listing-who_came_of = Who came: { $name }

## Lists of people

listing-waiting = Waiting list
listing-incomplete = Participants whose records lack something
listing-no_declaration = Participants without a declaration
# $weeks (number)
listing-unseen = Not seen for { $weeks ->
    [one] { $weeks } week
   *[other] { $weeks } weeks
}
listing-no_image_consent = People without consent to their image
listing-duplicates = Possible duplicates
listing-column_number = Number
listing-column_status = State
listing-column_emergency = Whom to call in need
listing-column_guardians = Other guardians
listing-column_residence = Lives in the city
listing-column_rules = Rules
listing-column_activity_statement = Statement for movement classes
listing-column_informed = Information clause
listing-column_image = Consent to image
listing-column_contact = Consent to contact
listing-column_missing = What is missing
listing-column_older_record = Older record
listing-column_newer_record = Newer record
listing-column_likeness = Why
listing-column_waits_from = Waits from
listing-column_waits = Waits for a place
