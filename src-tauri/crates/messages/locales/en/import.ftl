### Bringing the timetable and centres in from a spreadsheet.

import-title = Import from a file
import-about = A timetable or centres from a spreadsheet: Excel (XLSX, XLS), LibreOffice (ODS) or CSV. Before anything is saved you see every row.
import-open = Import from a file…
import-back = Back

import-step_file = 1. File
import-step_columns = 2. Columns
import-step_preview = 3. Preview
import-path = Spreadsheet file
import-path_hint = For example plan.xlsx. The file is not changed.
import-read = Open the file
import-reading = Reading the file…
import-sheet = Sheet
import-sheet_unnamed = The only sheet
# $count (number)
import-sheet_rows = { $count ->
    [one] { $name } ({ $count } row)
   *[other] { $name } ({ $count } rows)
}
import-kind = What the sheet holds
import-centre = Centre
import-centre_hint = For rows that name no centre.
import-category = Category
import-category_hint = For rows without a category.
import-columns = Columns of the sheet
import-columns_about = For each column choose what it holds. Leave columns that do not matter at “do not import”.
import-column = Column { $letters }
import-column_named = { $letters }: { $name }
import-column_field = What it is
import-column_sample = First rows
import-column_none = do not import
import-column_use = What column { $column } holds
import-name_needed = Choose the column with the name. Without it no row can be imported.
import-preview = Show the preview
import-previewing = Checking the rows…

import_kind-classes = classes: sessions and series
import_kind-centres = centres, places and rooms
import_kind-people = people
import_kind-attendance = past attendance: people and days

import_field-name = name
import_field-category = category
import_field-date = date
import_field-weekday = weekday
import_field-first_date = from
import_field-last_date = until
import_field-start = start
import_field-end = end
import_field-length = length (min)
import_field-leader = leader
import_field-room = room
import_field-place = place
import_field-fee = fee
import_field-mode = mode
import_field-entry = sign-up or free entry
import_field-level = level
import_field-capacity = places
import_field-minimum = fewest people
import_field-description = description
import_field-centre = centre (name or number)
import_field-number = number of the centre
import_field-centre_kind = kind of centre
import_field-district = district
import_field-street = street
import_field-building = building number
import_field-flat = flat number
import_field-post_code = post code
import_field-city = town
import_field-address = address
import_field-phone = telephone
import_field-email = e-mail
import_field-coordinator = coordinator
import_field-first_name = first name
import_field-last_name = last name
import_field-full_name = first and last name in one cell
import_field-birth = birth date or year
import_field-sex = sex (K or M)
import_field-declaration_date = date of the declaration
import_field-declaration_number = number of the declaration
import_field-member_number = number of the participant
import_field-joined_on = participates since
import_field-residence = statement of residence
import_field-age_statement = statement of age
import_field-rules_date = rules accepted on
import_field-privacy_date = information clause given on
import_field-image_consent = consent to the image
import_field-contact_consent = consent to contact
import_field-emergency_contact = emergency contact
import_field-guardians = other guardians
import_field-children = number of children
import_field-notes = notes
import_field-day = day of classes

import_verdict-good = good
import_verdict-warning = good, with a remark
import_verdict-duplicate = there already
import_verdict-unusable = cannot be imported

import_makes-session = session
import_makes-series = series
import_makes-centre = centre
import_makes-location = place
import_makes-room = room
import_makes-nothing = nothing
import_makes-person = person
import_makes-membership = belonging to the centre
import_makes-fill = completed data
import_makes-marks = marks

import-verdicts = Rows
# $count (number)
import-count_good = good: { $count }
# $count (number)
import-count_warning = good, with a remark: { $count }
# $count (number)
import-count_duplicate = there already: { $count }
# $count (number)
import-count_unusable = cannot be imported: { $count }
import-filter = Only those to be explained
import-filter_empty = No row needs explaining.
import-table = Rows of the sheet and what they make
import-row = Row
import-verdict = Verdict
import-makes = What it makes
import-reasons = Remarks
import-take = Import
import-take_row = Import row { $row }: { $name }
# $count (number)
import-sessions = { $count ->
    [one] { $count } session
   *[other] { $count } sessions
}
# $count (number)
import-series = { $count ->
    [one] { $count } series
   *[other] { $count } series
}
# $count (number)
import-centres = { $count ->
    [one] { $count } centre
   *[other] { $count } centres
}
# $count (number)
import-locations = { $count ->
    [one] { $count } place
   *[other] { $count } places
}
# $count (number)
import-rooms = { $count ->
    [one] { $count } room
   *[other] { $count } rooms
}
# $count (number)
import-unlisted = { $count ->
    [one] { $count } more row is not shown; it is imported by the same rules.
   *[other] { $count } more rows are not shown; they are imported by the same rules.
}
# $count (number)
import-past = { $count ->
    [one] { $count } session is over already: it will wait for its attendance list.
   *[other] { $count } sessions are over already: they will wait for their attendance lists.
}
import-new_categories = New categories: { $names }.
import-new_leaders = New leaders: { $names }.
import-new_rooms = New rooms: { $names }.
# $count (number)
import-run_sessions = { $count ->
    [one] Import { $count } session
   *[other] Import { $count } sessions
}
# $count (number)
import-run_rows = { $count ->
    [one] Import { $count } row
   *[other] Import { $count } rows
}
import-run_nothing = Nothing to import
import-running = Saving…
import-done = Imported: { $what }.
import-undo = Undo the import
import-undone = The import was taken back. Everything is as it was before.
import-again = Import another file
import-to_plan = Go to the timetable
import-centres_for_managers = Centres are imported by the manager.
import-fee_paid = paid
import-row_sentence = Row { $row }: { $reasons }.

import_remark-name_missing = no name
# $limit (number)
import_remark-text_too_long = the text in column “{ $column }” is too long; the first { $limit } characters are taken
import_remark-date_missing = neither a date nor a weekday
import_remark-date_impossible = there is no date “{ $text }”
import_remark-time_impossible = there is no time “{ $text }”
import_remark-unreadable = column “{ $column }”: neither a date nor a time can be read from “{ $text }”
import_remark-start_missing = no time of beginning
import_remark-end_before_start = the end ({ $end }) is not later than the start ({ $start })
# $hours (number)
# $minutes (number)
import_remark-too_long = it lasts { $hours } h { $minutes } min; one session can last 16 hours at most
import_remark-formula_without_value = column “{ $column }” has a formula without its result; open the file in the spreadsheet program and save it again
import_remark-error_in_cell = column “{ $column }” has the spreadsheet error { $text }
import_remark-no_dates = no session falls into that time
# $limit (number)
import_remark-too_many_dates = the series would have more than { $limit } sessions
import_remark-span_reversed = the last day is before the first
import_remark-last_date_missing = no last day, and no agreement says one
import_remark-centre_unknown = there is no centre “{ $text }”
import_remark-month_closed = the month is closed: { $month }
import_remark-same_in_plan = such classes at that time are in the timetable already
import_remark-same_in_row = the same stands in row { $row }
import_remark-same_centre = this centre with this place is there already
# $minutes (number)
import_remark-end_assumed = no end; { $minutes } min are taken
import_remark-first_date_assumed = no first day; { $date } is taken
import_remark-last_date_assumed = no last day; the end of the agreement is taken, { $date }
import_remark-category_assumed = no category; “{ $category }” is taken
import_remark-ignored = “{ $text }” in column “{ $column }” is passed over
import_remark-date_in_text = column “{ $column }” holds the date { $text }; check that nothing else was meant
import_remark-weekday_differs = { $date } is another weekday than the one given; the date counts
import_remark-far_away = { $date } is far from today
import_remark-day_off = { $date } is a day off or a closure
import_remark-outside_opening = outside the opening hours
import_remark-clash = clash, { $what }: “{ $class }” at that time ({ $when })
import_remark-new_category = a new category “{ $name }”
import_remark-new_leader = a new leader “{ $name }”
import_remark-new_room = a new room “{ $name }”
import_remark-new_location = a new place of the centre “{ $centre }”
import_remark-person_name_missing = neither a first nor a last name
import_remark-not_a_name = “{ $text }” is no name
import_remark-birth_impossible = a birth in { $year } is not possible
# $count (number)
import_remark-name_ambiguous = { $count ->
    [one] { $count } person has this name; say whether it is she
   *[other] { $count } people have this name; choose the right one
}
import_remark-no_marks = no marks to take stand in this row
import_remark-summary_row = this is a sum, not a person
import_remark-same_person = this person is there already: { $name }
import_remark-former_member = this person is there already and left: { $name }
import_remark-marks_there = every mark of this row is there already
import_remark-fills = fills: { $fields }
import_remark-fills_nothing = there is nothing to fill
import_remark-first_name_missing = no first name
import_remark-last_name_missing = no last name
import_remark-names_doubtful = taken as first name “{ $first }” and last name “{ $last }”; check it
import_remark-incomplete = to be completed: { $fields }
# $age (number)
# $limit (number)
import_remark-under_age = age { $age }, and the centre is for people of { $limit } and more
# $limit (number)
import_remark-turns_age = turns { $limit } in the year of the declaration: the statement of age is needed
import_remark-not_resident = does not live in the city
import_remark-pesel_left_out = a PESEL number in column “{ $column }” was left out
import_remark-similar_person = somebody like this is there already: { $name }
import_remark-similar_row = somebody like this is in row { $row }
import_remark-member_elsewhere = is in the register of another centre ({ $name }) and will belong to this one too
import_remark-number_taken = number { $number } is taken; the next free one is given
import_remark-new_person = nobody has this name: a record is made and marked “to be completed”
import_remark-near_person = nobody has this name, but somebody like it: { $name }. Choose her if she is meant; otherwise a record is made
import_remark-marks_differ = on the lists of these days what stands there stays (another mark, or a confirmed list): { $dates }
import_remark-second_phone = the second telephone number ({ $text }) goes into the notes

import_day-unreadable = { $date }: which day this is cannot be told. Give the month, or correct the heading of the column.
import_day-ahead = { $date }: this day has not come yet; its marks are not taken.
import_day-month_closed = { $date }: the month is closed; its marks are not taken.
import_day-cancelled = { $date }: the classes were cancelled; its marks are not taken.
import_day-twice = { $date }: this day stands in an earlier column already.
import_day-confirmed = { $date }: the list is confirmed already and stays as it is.
import_day-nothing = { $date }: no new marks.
# $count (number)
import_day-new = { $count ->
    [one] { $date }: a meeting is made, { $count } mark.
   *[other] { $date }: a meeting is made, { $count } marks.
}
# $count (number)
import_day-there = { $count ->
    [one] { $date }: { $count } mark.
   *[other] { $date }: { $count } marks.
}

import_sensitive-pesel = Column “{ $column }” is not taken: it holds PESEL numbers, which a register of participants does not need (the birth year is enough).
import_sensitive-health = Column “{ $column }” looks like data about health. It is not taken: the register keeps no such data.
import-note_hidden = This centre does not keep these, so they are not taken: { $fields }. You can change that in the settings of the centre.
import-note_absent = The sheet has no columns for: { $fields }. Complete them later from the list of what is missing.
# $count (number)
import-note_free_entry = { $count ->
    [one] These classes have free entry: absences mean nothing here, { $count } was left out.
   *[other] These classes have free entry: absences mean nothing here, { $count } were left out.
}

### People and past attendance.

import-people_title = Bring people in
import-people_about = From a spreadsheet or the clipboard: copy rows in a spreadsheet and press Ctrl+V. You see every row before anything is saved. A past attendance list comes in the same way: people in rows, days in columns.
import-people_open = Bring in from a file…
import-people_paste = Paste rows of a spreadsheet
import-people_hint = Rows copied from a spreadsheet can be pasted right here: Ctrl+V.
import-step_source = 1. File or clipboard
import-pasted = Rows copied from a spreadsheet
import-pasted_hint = Click here and press Ctrl+V. A row of column names may be there, but need not.
import-pasted_read = Read the rows
import-pasted_sheet = Pasted rows
import-headless = The first row does not look like names of columns, so it is taken as data. Check what each column holds.
import-remembered = The columns are matched as the last time.
import-people_needed = Choose the column with the first or last name. Without it nobody can be brought in.
import-days_needed = Choose the columns that are days of classes.
import-class_needed = Choose the classes whose list this is.
import-people_centre_hint = People come to this centre.
import-class = Classes
import-class_choose = choose…
import-class_new = new classes…
import-class_name = Name of the new classes
import-class_start = Start
import-class_minutes = Length (min)
import-month = Month of the first day
import-month_hint = Needed only where the headings have no month or no year.
import-month_none = from the headings
import-name_order = First and last name in one cell
import-name_order_hint = Which comes first cannot be told. Look at the preview and choose.
import-last_first = last name first
import-first_last = first name first
import-duplicates = People who are there already
import-duplicates_skip = leave out
import-duplicates_fill = fill empty fields
# $good (number)
# $open (number)
import-summary = good: { $good }, to be explained: { $open }
import-days = Days of classes
import-who = Who is this (row { $row })
import-who_choose = choose a person…
import-who_new = somebody new
import-to_people = Go to the participants
import-to_attendance = Go to attendance
# $count (number)
import-people = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
# $count (number)
import-memberships = { $count ->
    [one] { $count } person of another centre
   *[other] { $count } people of other centres
}
# $count (number)
import-filled = { $count ->
    [one] completed the data of { $count } person
   *[other] completed the data of { $count } people
}
# $count (number)
import-marks = { $count ->
    [one] { $count } mark
   *[other] { $count } marks
}
# $count (number)
import-run_people = { $count ->
    [one] Bring { $count } person in
   *[other] Bring { $count } people in
}
# $count (number)
import-run_marks = { $count ->
    [one] Bring { $count } mark in
   *[other] Bring { $count } marks in
}

help_page-import = Import from a file
help_text-import =
    A timetable or centres from a spreadsheet come in without typing them again. First you see every row and what it makes; only then is anything saved.

    ## Step by step
    - Choose an XLSX, XLS, ODS or CSV file and press “Open the file”. The file is not changed.
    - Choose the sheet and check what each column holds. Leave columns that do not matter at “do not import”.
    - Press “Show the preview” and look through the rows. “Only those to be explained” leaves the ones worth a look.
    - Untick the rows you do not want and import the rest. “Undo the import” takes everything back at once.

    ## What the program understands
    - A row with a date is one session, a row with a weekday is a series from a day until a day. Without a last day the series ends with the agreement.
    - Times: 9:30, 9.30, 9.30–11.00. Dates: 10.03.2026, 2026-03-10 and dates of the spreadsheet. Weekdays in Polish, whole or short.
    - Categories, leaders and rooms that are not there are made; the preview names them.
    - Classes of the same name and time that are in the timetable already are not imported again unless you tick them.
    - Rows that cannot be read stay in the file. Correct them there and import the file again.

    ## Centres
    Centres are imported by the manager. Several rows of one centre with different addresses are its places.

    ## People
    - On the screen of participants press Ctrl+V: the pasted rows are in the preview at once. “Bring in from a file…” does the same with a file.
    - First and last name are enough, in two columns or in one. What is missing can be completed later; such people are marked “to be completed”.
    - Who is there already is left out, or gets what is empty in the record; nothing is overwritten. The preview names people who are alike.
    - PESEL numbers and data about health are not taken.

    ## Past attendance
    - People are in rows, days in columns. The signs x, 1, ob and + are presences; -, 0 and nb absences; z and u announced absences; an empty cell means nothing.
    - A day without a meeting need not be planned: the meeting is made. Lists are confirmed without a count of signatures.
    - Marks that are there, and confirmed lists, stay. Days that were cancelled, lie ahead or in closed months are left out.

refusal-import_changed = The file changed since the preview. Nothing was imported. Show the preview again and check the rows.
refusal-import_empty = No row is left to import. Nothing was changed. Tick rows or correct the file.

failure-sheet_unreadable = This file cannot be opened. Nothing was imported. Check that it is in its place and not open in another program, and choose it again.
failure-sheet_not_one = This is not a spreadsheet. Nothing was imported. Save the file in the spreadsheet program as XLSX, ODS or CSV and choose it again.
failure-sheet_locked = This spreadsheet is protected by a password. Nothing was imported. Save it without a password and choose it again.
failure-sheet_empty = There is nothing in this sheet. Nothing was imported. Choose another sheet or another file.
failure-sheet_damaged = This spreadsheet is damaged and cannot be read. Nothing was imported. Open it in the spreadsheet program, save it under a new name and choose the new file.
failure-sheet_too_large = This file is too large: at most 100,000 rows, 500 columns and 64 MB. Nothing was imported. Split it into smaller parts.
