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
