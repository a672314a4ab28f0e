### Paper: the monthly report, the attendance list, the recovery key's sheet.
### A soft hyphen ({"\u00AD"}) shows where a long word may be divided in a narrow column.

report-monthly_title = Monthly report
report-monthly_of = Monthly report – { $centre } – { $month }
report-monthly_code = R-MIES { $month }
report-attendance_list_title = Attendance list
report-attendance_list_code = R-LO-1
report-page_of = Page { $page } of { $pages }
report-prepared_on = Prepared on: { $date }
report-prepared_by = Prepared by: { $name }
report-draft = Month not closed: draft
report-task = Title of the task: { $title }
report-agreement = Agreement no. { $number } of { $date }
report-agreement_number = no. { $number } of { $date }
report-numbered = { $number }. { $title }
report-nothing = None
report-not_given = not given
report-total = Total

report-key_declared = Participants with a declaration
report-key_unique = Unique participants
report-key_presences = Presences
report-key_held = Sessions held
report-key_opening = Opening hours (total)

report-section_general = General information
report-section_opening = Opening of the centre
report-section_participants = Participants
report-section_categories = Classes by category
report-section_series = Recurring classes
report-section_volunteers = Volunteering
report-section_changes = Cancelled and changed sessions
report-section_description = Description of activities
report-section_signatures = Signatures

report-general_centre = Centre
report-general_organisation = Run by
report-general_period = Period
report-general_agreement = Agreement
report-general_recipient = Addressee
report-general_coordinator = Coordinator
report-general_address = Postal address

report-opening_day = Day
report-opening_hours = Opening hours
report-opening_length = Number of hours
report-opening_remarks = Remarks
report-opening_closed = closed
report-opening_open_days = Days open
report-opening_open_hours = Opening hours (total)
report-opening_required = Required hours (working days × { $hours })
report-opening_difference = Difference
report-opening_closed_days = Days closed
report-opening_reason = Reason
report-opening_no_reason = no reason given
report-opening_summary = Opening hours day by day
report-opening_closed_summary = Days closed and reasons

report-participants_indicator = Indicator
report-participants_month = In the month
report-participants_year = Since the beginning of the year
report-participants_agreement = Since the beginning of the agreement
report-participants_declared = Number of participants with a declaration (at the end of the month)
report-participants_new = New participants (new declarations)
report-participants_left = People who left
report-participants_unique = Number of people who took part (unique participants)
report-participants_presences = Number of presences
report-participants_mean = Average number of participants in a session
report-participants_guests = Guests (not registered)
report-participants_children = of these, children
report-participants_summary = Indicators about participants
report-participants_recounted = People in the cumulative columns were counted anew for the whole period; they are not a sum of months.

report-split_title = People who took part in the month, by sex, age and district
report-split_people = Number of people
report-split_sex = Sex
report-split_age = Age
report-split_district = District
report-split_sex_summary = People by sex
report-split_age_summary = People by age
report-split_district_summary = People by district

report_sex-female = F
report_sex-male = M
report_sex-not_given = not given

report_age-under60 = below 60
report_age-from60 = 60–64
report_age-from65 = 65–69
report_age-from70 = 70–74
report_age-from75 = 75–79
report_age-from80 = 80–84
report_age-from85 = 85+
report_age-not_given = not given

report-categories_category = Category
report-categories_sessions = Number of sessions
report-categories_hours = Hours
report-categories_teaching_hours = Teaching hours
report-categories_presences = Number of presences
report-categories_people = Number of people (unique)
report-categories_mean = Average
report-categories_summary = Sessions, hours and participants by category
report-categories_note = The people of the categories may add up to more than the people in total: the same person takes part in different classes.
report-categories_teaching_note = A teaching hour is 45 minutes.

report-series_number = No.
report-series_name = Name of the class
report-series_category = Category
report-series_leader = Leader
report-series_slots = Day and time
report-series_planned = Planned
report-series_held = Held
report-series_cancelled = Can{"\u00AD"}celled
report-series_presences = Presen{"\u00AD"}ces
report-series_mean = Av. attend{"\u00AD"}ance
report-series_summary = Recurring classes: plan, outcome and attendance

report-balance = Sessions accounted for: { $origin } = { $outcome }.
report-balance_origin = planned { $planned } + moved in from another month { $moved_in } + added { $added }
report-balance_outcome = held { $held } + cancelled { $cancelled } + moved to another month { $moved_out } + unsettled { $unsettled }
report-balance_outcome_ahead = held { $held } + cancelled { $cancelled } + moved to another month { $moved_out } + unsettled { $unsettled } + still ahead { $ahead }

report-volunteers_name = First and last name
report-volunteers_volunteer = Volunteer
report-volunteers_unnamed = volunteer no. { $number }
report-volunteers_activities = Activities
report-volunteers_hours = Hours
report-volunteers_people = Number of volunteers
report-volunteers_total_hours = Number of hours
report-volunteers_agreement = Agreement no.
report-volunteers_value = Value
report-volunteers_total_value = Value of the personal contribution
# $count (number)
report-volunteers_members = { $count ->
    [one] Members’ community work, counted apart: { $count } person, { $hours }.
   *[other] Members’ community work, counted apart: { $count } people, { $hours }.
}
# $count (number)
report-volunteers_members_valued = { $count ->
    [one] Members’ community work, counted apart: { $count } person, { $hours }, worth { $value }.
   *[other] Members’ community work, counted apart: { $count } people, { $hours }, worth { $value }.
}
report-volunteers_unconfirmed = Hours that wait for confirmation, not included above: { $hours }.
report-volunteers_summary = Volunteers, their activities and hours

report-changes_date = Date
report-changes_session = Class
report-changes_reason = Reason
report-changes_replacement = New date
report-changes_moved = Change of date
report-changes_place = Change of place
report-changes_summary = Sessions cancelled and changed

report-sign_place_date = place and date
report-sign_coordinator = signature of the coordinator
report-sign_representative = signature of the person authorised to represent

attendance_list-place = Place: { $place }
attendance_list-leader = Leader: { $name }
attendance_list-number = No.
attendance_list-name = First and last name
attendance_list-signature = Signature
attendance_list-summary = People and room for their signatures
attendance_list-present = Number present: ............
attendance_list-sign_leader = signature of the leader
attendance_list-code = List no.
attendance_list-guests = Guests without a name: ............
attendance_list-grid_title = Attendance list – month
attendance_list-grid_code = R-LO-M
attendance_list-total = Total
attendance_list-grid_summary = People and the sessions of the month
attendance_list-grid_legend = + a presence recorded in the program; an empty cell waits for a signature. The letter of a column, with the code of the sheet, names the session.
attendance_list-number_in_centre = no. { $number }
attendance_list-bundle = Attendance lists { $from } – { $to }
attendance_list-nobody = The series has no sessions in this month.
attendance_list-clause = The controller of the personal data is { $organisation }. The signature confirms taking part in the class and serves to account for the public task. Full information on the processing of data (GDPR art. 13) is available at the centre.

## The timetable: weekly poster, monthly plan, plan of a room and of a leader

timetable_paper-weekly = Timetable
timetable_paper-monthly = Monthly timetable
timetable_paper-weekly_code = R-HARM-T
timetable_paper-monthly_code = R-HARM-M { $month }
timetable_paper-weekly_of = Timetable – { $centre } – { $span }
timetable_paper-monthly_of = Monthly timetable – { $centre } – { $month }
timetable_paper-room = Room: { $name }
timetable_paper-leader = Leader: { $name }
timetable_paper-as_of = As of { $date }
timetable_paper-version = version { $number }
timetable_paper-phone = tel. { $phone }
timetable_paper-email = e-mail: { $email }
timetable_paper-hours = Hour
timetable_paper-weekly_summary = The week's classes: days in columns, hours of beginning in rows
timetable_paper-monthly_summary = The month's classes in order: date, day, hours, name, leader, place and remarks
timetable_paper-empty_week = There are no classes this week.
timetable_paper-empty_month = There are no classes this month.
timetable_paper-closed = closed
timetable_paper-closed_because = closed: { $reason }
timetable_paper-date = Date
timetable_paper-day = Day
timetable_paper-times = Hours
timetable_paper-session = Class
timetable_paper-leader_title = Leader
timetable_paper-place = Place
timetable_paper-remarks = Remarks
timetable_paper-substitute = { $name } (substitute)
timetable_paper-substitute_alone = substitute
timetable_paper-level = level: { $level }
timetable_paper-meeting_point = meeting point: { $place }
timetable_paper-fee = fee: { $fee }
timetable_paper-cancelled = cancelled
timetable_paper-moved = new time
timetable_paper-moved_place = new place
timetable_paper-moved_both = new time and place
timetable_paper-added = added
timetable_paper-gone = moved
timetable_paper-moved_from = was: { $when }
timetable_paper-gone_to = new time: { $when }

timetable_kind-class = class
timetable_kind-event = event
timetable_kind-outing = outing
timetable_kind-trip = trip
timetable_kind-drop_in = drop-in

timetable_mode-on_site = on site
timetable_mode-online = online
timetable_mode-outdoors = outdoors

## The calendar file (iCalendar)

calendar_file-cancelled = CANCELLED: { $name }
calendar_file-leader = Leader: { $name }

## The page of the offer (HTML)

offer-title = Classes – { $centre }
offer-classes = Regular classes
offer-classes_caption = Classes that recur in the period { $span }
offer-single = Events and single meetings
offer-single_caption = Events and single meetings in the period { $span }
offer-changes = Changes and cancelled classes
offer-changes_caption = Changes and cancelled classes in the period { $span }
offer-calendar = Calendar of classes
offer-week_caption = Classes of the week { $span }
offer-special = Holidays and closed days
offer-opening = Opening hours
offer-opening_caption = Opening hours by weekday
offer-contact = Contact
offer-skip = Go to the content
offer-contents = On this page
offer-name = Class
offer-when = When
offer-change = Change
offer-category = Category
offer-address = Address
offer-phone = Telephone
offer-email = E-mail
offer-organisation = Run by
offer-empty = There are no classes in this period.
offer-every = { $day }, { $hours }

recovery_sheet-title = Recovery key
recovery_sheet-organisation = Organisation
recovery_sheet-file = File
recovery_sheet-date = Issued on
recovery_sheet-group = group { $number }
recovery_sheet-purpose_title = What it is for
recovery_sheet-purpose = With this key the file can be opened and a new password set when nobody remembers theirs. Without any password and without this key nobody can read the data: no repair service, and not the authors of the program.
recovery_sheet-keeping_title = How to keep it
recovery_sheet-keeping = Put this sheet in a safe or a locked cupboard, away from the computer. Do not photograph it and do not send it by e-mail: whoever has the file and this key has all the data.
recovery_sheet-typing_title = How to type it
recovery_sheet-typing = Upper or lower case, spaces and hyphens do not matter. The key has no letters I, L, O and U: a character that looks like one of them is 1, 0 or V.
recovery_sheet-renewed = When the program issues a new key, this one stops working and the sheet should be destroyed.
