### The timetable: classes and sessions.

timetable-title = Timetable

series-name = Name of the classes
series-category = Category
series-leader = Leader
series-room = Room
series-place = Place outside the centre
series-first_date = From
series-start = Time
series-minutes = Length (min)
series-entry = Entry
series-capacity = Places

entry-enrolment = by enrolment
entry-free = free entry

cancel_reason-leader_absent = Absence of the leader
cancel_reason-too_few_people = Too few people
cancel_reason-failure = Failure in the premises
cancel_reason-weather = Weather
cancel_reason-day_off = Day off or break
cancel_reason-suspension = Suspension
cancel_reason-other = Other organisational reason

outcome-planned = planned
outcome-held = held
outcome-cancelled = cancelled
outcome-unsettled = to be settled

session-moved = moved
session-moved_from = moved from: { $from }
session-clash = clash
session-no_room = no room
session-no_leader = no leader

## The week

timetable-week_of = Week { $number } · { $range }
timetable-previous_week = Previous week
timetable-next_week = Next week
timetable-this_week = This week
timetable-go_to_date = Go to a day
timetable-switcher = Choice of the week
timetable-add = Add classes
timetable-add_on = Add: { $day }
timetable-opening = Open this week: { $open } of the required { $required }
timetable-opening_only = Open this week: { $open }
timetable-opening_missing = missing: { $missing }
timetable-opening_met = requirement met
timetable-opening_why = How it was counted
timetable-show = Show
timetable-show_all = all classes
timetable-only_room = room: { $name }
timetable-only_leader = led by: { $name }
timetable-grid = Grid of the week
timetable-elsewhere = not in a room
timetable-empty = Nothing is planned this week.
timetable-empty_next = Add classes with the button above, or click a free place in the grid.
timetable-empty_day = Nothing planned.
timetable-filtered_empty = There are no such classes this week.
timetable-holiday = Day off: { $name }
timetable-closure = Closed: { $name }
timetable-month_closed = Month closed
timetable-open_hours = Open: { $hours }
timetable-not_open = No opening hours
timetable-keys_hint = Arrows: the next classes. Enter: details. Delete: cancellation. Alt and arrows: move by 15 minutes or by a day. Alt and Page Up or Page Down: another room. Alt, Shift and the arrow up or down: length. Page Up and Page Down: the previous and the next view. Ctrl+F: find. Classes can also be dragged, or opened and moved with “Move…”.
timetable-week_shown = Week { $range }. Number of sessions: { $sessions }.
timetable-not_yours = The timetable is made by the coordinator and the manager. Your classes are on the page “Today”.

## The views of the timetable

timetable-view = View
timetable_view-week = Week
timetable_view-day = Day
timetable_view-month = Month
timetable_view-list = List
timetable-previous = Previous
timetable-next = Next
timetable-previous_day = Previous day
timetable-next_day = Next day
timetable-this_day = Today
timetable-previous_month = Previous month
timetable-next_month = Next month
timetable-this_month = This month
timetable-month_of = Month: { $month }
timetable-zoom = Zoom
timetable-zoom_in = Zoom the grid in
timetable-zoom_out = Zoom the grid out
timetable-zoom_now = Zoom of the grid: { $percent }%
timetable-legend = Categories
timetable-day_grid = Grid of the day
timetable-month_grid = Calendar of the month
timetable-list = List of classes
timetable-show_day = Show the day: { $day }
timetable-day_shown = Day { $day }. Number of sessions: { $sessions }.
timetable-month_shown = Month { $month }. Number of sessions: { $sessions }.
timetable-empty_this_day = Nothing is planned on this day.
timetable-empty_month = Nothing is planned this month.
timetable-filtered_empty_here = There are no such classes in this view.

## Moving classes

moving-target = { $name }: { $when }, { $room }
moving-target_nowhere = { $name }: { $when }
moving-started = Moving: { $name }. Escape leaves it as it is.
moving-unchanged = Unchanged: { $name }.
moving-new = New time
moving-save = Move (Enter)
moving-leave = Leave as it is (Escape)
moving-room_taken = The room is taken: { $other }, { $time }.
moving-leader_taken = { $leader } leads at that time: { $other }, { $time }.
moving-leader_taken_there = { $leader } leads at that time in another centre: { $other }, { $time }.
moving-outside_opening = Outside the opening hours.

moving_refusal-held = A session that was held cannot be moved.
moving_refusal-cancelled = A cancelled session cannot be moved. Restore it first.
moving_refusal-month_closed = The month is closed, so nothing in it changes.
moving_refusal-last_day = There are no later days in this view. To move to another day open the details of the classes: “Move…”.
moving_refusal-first_day = There are no earlier days in this view. To move to another day open the details of the classes: “Move…”.
moving_refusal-midnight = Classes cannot leave this day.
moving_refusal-shortest = Less than 15 minutes is not possible.
moving_refusal-longest = Longer is not possible.
moving_refusal-room = There is no further room.
moving_refusal-place = A place that is no room is given in the details of the classes: “Move…”.

## Finding classes in the timetable

finding-open = Find
finding-label = Find classes
finding-hint = Name, leader or room, from two letters.
finding-none = Not found in this view.
finding-one = { $place } of { $count }: { $what }
finding-found = Found: { $count }
finding-next = Next
finding-previous = Previous
finding-later = Following weeks
finding-later_none = Not found until { $date }.
finding-close = Close the search

## The keys of the page “Timetable”, for the help

timetable_key-arrows = Arrows
timetable_key-arrows_do = the next or the previous classes: up and down within the day, sideways on another day
timetable_key-home = Home, End
timetable_key-home_do = the first and the last classes of the day; with Ctrl, of the whole week
timetable_key-enter = Enter
timetable_key-enter_do = details of the classes: change, move, cancel, attendance
timetable_key-page = Page Up, Page Down
timetable_key-page_do = the previous and the next week, day or month
timetable_key-add = Insert
timetable_key-add_do = add classes on the day and at the hour of the chosen ones
timetable_key-cancel = Delete
timetable_key-cancel_do = cancel the classes
timetable_key-move = Alt + arrows
timetable_key-move_do = move: up and down by 15 minutes, sideways by a day; Enter saves, Escape leaves it as it is
timetable_key-room = Alt + Page Up, Alt + Page Down
timetable_key-room_do = the previous and the next room
timetable_key-length = Alt + Shift + arrow up or down
timetable_key-length_do = classes shorter or longer by 15 minutes
timetable_key-find = Ctrl+F
timetable_key-find_do = find classes by name, room or leader

## The form of classes

series-new = New classes
series-new_leader = A new person or firm…
series-new_leader_name = First and last name, or name of the firm
series-no_leader = not known yet
series-elsewhere = Not in a room of the centre…
series-place_name = Place
series-place_hint = For example: the Home Army Museum, Jordan Park.
series-end = End
series-recurs = Recurrence
series-recurs_weekly = On weekdays
series-recurs_monthly = On a day of the month
series-recurs_once = Does not recur
series-every_weeks = Every how many weeks
series-every_months = Every how many months
series-weekdays = Weekdays
series-nth = Which one of the month
series-weekday = Weekday
series-ends = End of the series
series-ends_on = On a day
series-ends_after = After a number of dates
series-last_date = Last day
series-count = Number of dates
series-capacity_hint = Empty: no limit.
series-date = Day
series-show_preview = Preview
series-back_to_form = Back to the form
series-save_once = Add to the timetable
series-create = Add to the timetable

## Ordinals beside weekdays

nth_masculine-first = first
nth_masculine-second = second
nth_masculine-third = third
nth_masculine-fourth = fourth
nth_masculine-fifth = fifth
nth_masculine-last = last
nth_feminine-first = first
nth_feminine-second = second
nth_feminine-third = third
nth_feminine-fourth = fourth
nth_feminine-fifth = fifth
nth_feminine-last = last

## What has to be corrected in the form

series_problem-name = Type the name of the classes.
series_problem-category = Choose a category. Categories are added in the settings.
series_problem-new_leader = Type who leads.
series_problem-place = Type the place.
series_problem-capacity = Type a number from 1 to 10,000, or leave it empty.
series_problem-date = Type a day, for example 12.03.2026.
series_problem-start = Type an hour, for example 9:30.
series_problem-minutes = Classes can last from 1 minute to 16 hours.
series_problem-every = Type a number: weeks from 1 to 52, months from 1 to 12.
series_problem-weekdays = Tick at least one weekday.
series_problem-last_date = Type the last day of the series, for example 30.06.2026.
series_problem-last_date_early = The last day comes before the first one.
series_problem-count = Type the number of dates, from 1 to 1000.
series_problem-reason = Choose a reason.

## Preview of the dates

series_preview-title = Preview of the dates
series_preview-planned = Number of sessions: { $count }
series_preview-skipped = Days skipped: { $count }
series_preview-clashing = Dates with a clash: { $count }
series_preview-none = No date would enter the timetable. Change the days or the end.
series_preview-dates_list = Dates
series_preview-dates_hint = Untick a date that you do not want.
series_preview-holiday = { $date } – { $name }
series_preview-closure = { $date } – { $name }
series_preview-left_out = left out by choice
series_preview-outside_opening = outside the opening hours
series_preview-outside_agreement = outside the agreement
series_preview-clash = clash: { $what }

## Recurrence in words

# $every (number)
recurrence-weekly = { $every ->
    [1] every week { $days }
    [one] every { $every } week { $days }
   *[other] every { $every } weeks { $days }
}
# $every (number)
recurrence-monthly = { $every ->
    [1] every month: { $day } of the month
    [one] every { $every } month: { $day } of the month
   *[other] every { $every } months: { $day } of the month
}
recurrence-until = { $pattern }, until { $date }
# $count (number)
recurrence-after = { $count ->
    [one] { $pattern }, { $count } date
   *[other] { $pattern }, { $count } dates
}

## One session

session-enrolled = people enrolled: { $count }
session-enrolled_of = people enrolled: { $count }, places: { $capacity }
session-present = people present: { $count }
session-present_of = { $present } of { $all } present
session-cancelled_why = cancelled: { $reason }
session-unsettled = no list
session-clash_room = Clash: the room “{ $name }” is taken at that time. Classes: { $other }, { $time }.
session-clash_leader = Clash: { $name } leads other classes at that time: { $other }, { $time }.
session-clash_unknown = Clash with other classes: { $name }.
session-when = When
session-where = Where
session-leader = Led by
session-entry = Entry
session-people = People
session-list = Attendance list
session-repeats = Recurs
session-repeats_not = one session, of no series
session-originally = Originally
session-attendance = Take attendance
session-print = Print the list
session-edit = Change…
session-move = Move…
session-cancel = Cancel classes…
session-restore = Restore
session-edit_title = Changing one session
session-edit_note = Only this session will change: { $when }.
session-edit_series = Change the whole series
session-series_title = Changing the whole series
session-series_note = Sessions from today on will change if they were not held, have no marks on the list and were not changed one by one.
session-move_title = Moving a session
session-move_note = Only this session moves. The rest of the series stays as it is.
session-move_save = Move
session-cancel_title = Cancelling a session
session-cancel_note = A cancelled session stays in the timetable and in the report. It can be restored.
session-cancel_reason = Reason
session-cancel_save = Cancel the session
session-month_closed = The month is closed, so nothing in it changes.
session-saved_edit = Changed: { $name }.
session-saved_move = Moved: { $name }, { $when }.
session-saved_cancel = Cancelled: { $name }, { $when }.
session-saved_restore = Restored: { $name }, { $when }.
session-saved_once = Added to the timetable: { $name }, { $when }.
session-saved_series = Added to the timetable: { $name }. Number of sessions: { $sessions }.
session-saved_series_edit = Series changed: { $name }. Sessions changed: { $sessions }.

## People enrolled in the series

signup-title = People enrolled
signup-title_count = People enrolled: { $count }
signup-none = Nobody is enrolled yet.
signup-add = Enrol people…
signup-add_title = Enrolling in classes: { $name }
signup-search = Find a person
signup-from_date = Enrolled from
signup-save = Enrol
signup-save_count = Enrol: { $count }
signup-choose = Tick the people
signup-nobody_found = Nobody was found. New people are added on the page “Participants”.
signup-everybody = Everybody of this centre is enrolled already.
signup-nobody_yet = This centre has no participants yet. They are added on the page “Participants”.
signup-nobody_chosen = Tick at least one person.
signup-span = from { $from }
signup-span_to = from { $from } to { $to }
signup-end = Remove
signup-to_date = Last day on the list
signup-saved = Enrolled: { $count }.
signup-ended = Removed: { $name }.
