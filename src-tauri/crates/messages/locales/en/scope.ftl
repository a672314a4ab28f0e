### Changing classes: which sessions, what changes, whom to tell.

scope-label = Which sessions
scope-one = Only this one
scope-following = This and following
scope-all = All
scope-title = Moving classes
scope-from_to = From: { $from }. To: { $to }.

## What changes

change-title_of = { $action }: { $name }
change-title = What changes
change-count = Changes: { $count }
change-count_gone = Leaves the timetable: { $count }
change-count_added = Is added: { $count }
change-nothing = Nothing changes.
change-nothing_left = None of these sessions can be changed.
change-nothing_to_save = Nothing would change, so there is nothing to save. Choose another day, another time or another place.
change-waiting = The preview appears once the fields are filled in.
change-waiting_slot = Choose a new day, time or place: what changes is shown here.
change-waiting_leader = Choose who leads.
change-to = to
change-also = and also: { $count }
change-left = Stays as it is: { $count }
change-left_why = { $when } – { $why }
change-gone = Drop out of the timetable
change-gone_why = { $when } – the new day is { $date }: { $why }
change-added = New dates: { $dates }
change-clashes = Clashes
change-alternatives = Free places
change-cancelled = cancelled
change-planned = planned
change-category = category
change-no_place = no room
change-saved_many = { $sentence } Sessions changed: { $count }.
change-saved_left = { $sentence } Left as they are: { $count }.
change-saved_move = Moved: { $name }.
change-saved_cancel = Cancelled: { $name }.
change-saved_remove = Taken out of the timetable: { $name }. Sessions: { $count }.
change-saved_substitute = Substitute saved: { $name }, { $when }.
change-saved_extend = Extended: { $name }. New sessions: { $count }.
change-saved_clash = Saved: meant to be so.
change-saved_clash_back = The clash waits for a decision again.

change_left-held = was held
change_left-marked = has marks on its list
change_left-cancelled = is cancelled
change_left-changed_alone = was changed for itself
change_left-past = is past
change_left-month_closed = its month is closed

change_what-time = time
change_what-place = place
change_what-leader = leader
change_what-name = name or category
change_what-capacity = entry or places
change_what-cancelled = cancellation
change_what-details = other details

## Reason and decision

change-reason = Reason (optional)
change-reason_none = not given
change-decided_by = Who decided (optional)
change-decided_by_hint = For example: the coordinator, the owner of the premises.
change-because = Reason for the change
change-decided = Decided by
change-note = The reason stays in the timetable; it is not printed.
change-edit_title = Changing classes
change-edit_note = Day, time and place are changed with “Move…”.
change-remove = Take out…
change-remove_title = Taking out of the timetable
change-remove_note = A session that is taken out is gone from timetable and report as if it had never been planned. If it was meant to be held and will not be, better cancel it.
change-remove_save = Take out
change-series = The whole series…
change-more = More

## Substitute and replacement

change-substitute = Substitute…
change-substitute_title = A substitute for one session
change-substitute_who = Who leads
change-substitute_save = Save the substitute
change-substitute_missing = Choose who leads.
change-substitutes = { $name } (stands in for: { $whom })
change-substitutes_alone = { $name } (substitute)
change-nobody_yet = nobody yet
change-not_listed = somebody not on the list
change-replacement = Plan a replacement…
change-replacement_title = A session instead
change-replacement_note = It replaces the cancelled session: { $when }. Those signed up for the series have to be told.
change-replacement_save = Plan the session
change-replaced_by = Replaced by
change-replaces = Instead of
change-saved_replacement = Replacement planned: { $name }, { $when }.

## A longer series

change-extend = Extend until
change-extend_hint = The new last day of the series.
change-extend_save = Extend the series
change-extend_missing = Enter the new last day, such as 30.06.2026.

## Clashes in the details

clash-with = Clash with “{ $name }”, { $time }.
clash-with_unknown = Clash with other classes.
clash-room = The same room: { $names }.
clash-leader = The same leader: { $names }.
clash-volunteer = Helps at both: { $names }.
clash-participant = Signed up for both: { $names }.
clash-accept = It is meant to be so…
clash-accept_reason = Why it is meant to be so
clash-accept_reason_hint = For example: both groups go out together.
clash-accept_missing = Enter a reason.
clash-accept_save = Save: meant to be so
clash-accepted = Meant to be so: { $reason }
clash-take_back = No longer accept the clash

## Whom to tell

notify-title = Whom to tell
notify-open = Whom to tell
notify-count = Told { $told } of { $all }
notify-hint = Tick somebody after the call.
notify-poster = Poster of the week
notify-nobody = Nobody is signed up for these classes, so there is nobody to tell.
notify-no_phone = no telephone
notify-moved = { $name }: now { $when }, { $place }; { $from }.
notify-cancelled = { $name }, { $when }: cancelled.
notify-substitute = { $name }, { $when }: led by { $leader }, a substitute.
notify-as_planned = { $name }, { $when }: unchanged, so there is nothing to tell.

## Details of classes in the form

class_details-more = More
class_details-kind = Kind
class_details-mode = Mode
class_details-level = Level
class_details-level_hint = For example: beginners.
class_details-minimum = Fewest people
class_details-minimum_hint = Empty: no lower limit.
class_details-co_leaders = Lead it together
class_details-co_leader_choose = choose…
class_details-helpers = Help (volunteers)
class_details-helper_search = Find somebody who helps
class_details-helper_found = People found
class_details-helper_none = Nobody was found.
class_details-take_out = Remove: { $name }
class_details-counts = Count in reports
class_details-counts_not = not counted in reports
class_details-in_report = Reports
class_details-minors = With minors
class_details-minors_hint = Those who lead and help must have been checked in the register.
class_details-fee = Fee
class_details-fee_hint = Empty: free of charge. For example: ticket 10 zł.
class_details-description = Description
class_details-outing = Outing, trip, event
class_details-outing_later = Meeting point, tickets and transport are entered for each session by itself, once it is planned.
class_details-outing_one = Meeting point, tickets and transport change for this session only.
class_details-meeting_point = Meeting point
class_details-partner = With whom (partner)
class_details-tickets = Tickets (number)
class_details-transport = Transport
class_details-notes = Notes
class_details-next_day = Ends on the next day at { $time }.

## Chosen days

class_dates-recurs = On chosen days
class_dates-label = Chosen days
class_dates-add = Add the day
class_dates-day = Next day
class_dates-remove = Remove the day: { $date }
class_dates-words = on chosen days: { $dates }

series_problem-minimum = Enter a number from 1 to 10,000, or leave it empty.
series_problem-minimum_high = The fewest people are more than there are places.
series_problem-tickets = Enter a number from 0 to 10,000, or leave it empty.
series_problem-dates = Add at least one day.
