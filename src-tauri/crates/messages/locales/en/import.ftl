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
import-undone = The import was undone. Timetable and centres are as they were.
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

refusal-import_changed = The file changed since the preview. Nothing was imported. Show the preview again and check the rows.
refusal-import_empty = No row is left to import. Nothing was changed. Tick rows or correct the file.

failure-sheet_unreadable = This file cannot be opened. Nothing was imported. Check that it is in its place and not open in another program, and choose it again.
failure-sheet_not_one = This is not a spreadsheet. Nothing was imported. Save the file in the spreadsheet program as XLSX, ODS or CSV and choose it again.
failure-sheet_locked = This spreadsheet is protected by a password. Nothing was imported. Save it without a password and choose it again.
failure-sheet_empty = There is nothing in this sheet. Nothing was imported. Choose another sheet or another file.
failure-sheet_damaged = This spreadsheet is damaged and cannot be read. Nothing was imported. Open it in the spreadsheet program, save it under a new name and choose the new file.
failure-sheet_too_large = This file is too large: at most 100,000 rows, 500 columns and 64 MB. Nothing was imported. Split it into smaller parts.
