### Today: the first page of the day.

today-title = Today · { $date }
today-now = Now
today-later = Later today
today-earlier = Earlier today
today-tasks = To do ({ $count })
today-no_tasks = Nothing waits to be completed.
today-check = Take attendance
today-nothing = Nothing is planned today.
today-nothing_next = The classes of other days are in the timetable.
today-nothing_at_all = There are no classes this week yet. A name, a day, an hour and a room are enough.
today-plan_first = Plan the first classes
today-open_plan = Open the timetable

## What the button beside a task does

task_action-lists_missing = Complete
task_action-double_presence = Check
task_action-declarations_missing = Show
task_action-records_incomplete = Complete
task_action-place_free = Give the place
task_action-month_open = Show the month
task_action-opening_short = Show
task_action-copy_old = Save a copy
task_action-recovery_unconfirmed = Confirm
task_action-other = Show
