### Drafts: another timetable, tried out.

draft-title = Drafts
draft-about = Here you try out another timetable. The centre's own changes only when a draft is applied.
draft-list = Drafts
draft-empty = There is no draft yet. Make the first one and see what happens when classes change their day, room or leader.
draft-new = New draft
draft-name = Name
draft-name_hint = For example: Spring with the choir on Thursdays.
draft-name_needed = Type a name for the draft.
draft-create = Create
draft-rename = Rename
draft-rename_named = Rename: { $name }
draft-rename_title = Name of the draft
draft-open_named = Open: { $name }
draft-discard = Throw away
draft-discard_named = Throw away: { $name }
draft-discarded = Draft thrown away: { $name }. “Undo” at the bottom brings it back.
draft-renamed = Renamed: { $name }.
draft-steps_count = Steps
draft-state = State
draft-state_open = draft
draft-state_applied = applied { $date }
draft-back = All drafts
draft-to_plan = Timetable
draft-gone = This draft is no longer there.
draft-applied_on = This draft was applied on { $date }. Make a new one to go on.

## The screen of one draft

draft-week_of = Draft · week { $number } · { $range }
draft-overview = In short
draft-add_classes = Add classes
draft-apply = Apply from a day…
draft-steps = Steps
draft-steps_about = They are done one after another. Taking one out leaves the others as they are.
draft-no_steps = Choose classes in the grid, or drag them to another place. The centre's timetable does not change.
draft-remove_step = Take out
draft-remove_step_named = Take out step { $number }: { $step }
draft-removed_step = Step taken out: { $step }.
draft-added_step = Step added: { $step }.
draft-step_nothing = changes nothing
draft-step_stuck = cannot be done
# $count (number)
draft-step_touches = { $count ->
    [one] { $count } session
   *[other] { $count } sessions
}
draft-classes_unknown = classes that are not in the timetable
draft-nobody_leads = nobody leads yet

draft_step-move = Moved: { $name }, { $to } ({ $scope })
draft_step-reword = Changed: { $name }, { $to } ({ $scope })
draft_step-cancel = Cancelled: { $name }, { $why } ({ $scope })
draft_step-restore = Restored: { $name }
draft_step-remove = Taken out: { $name } ({ $scope })
draft_step-add_session = New session: { $name }, { $to }
draft_step-add_series = New classes: { $name }, from { $to }
draft_step-extend = Planned further: { $name }, until { $to }

draft-led_by = led by { $name }


## The dialog of a step

draft-step_title = { $name } – what should change?
draft-add_step = Add the step
draft-step_what = What to do
draft_do-move = Move
draft_do-leader = Change the leader
draft_do-cancel = Cancel
draft_do-remove = Take out
draft_do-restore = Restore
draft_do_about-move = another day, hour or room
draft_do_about-leader = somebody else leads
draft_do_about-cancel = stays in the timetable as cancelled
draft_do_about-remove = vanishes as if it had never been planned
draft_do_about-restore = will take place again
draft-fixed = This session can no longer change: it was held, has marks, or its month is closed.
draft-same_leader = This is who leads now. Choose somebody else.

## What follows from it

draft-clashes = Clashes this week
draft-clashes_count = Clashes: { $count }
draft-clashes_new = new: { $count }
draft-clashes_none = There are no clashes this week.
draft-clash_other = other classes
draft-clash_new = new
draft-clash_known = in the timetable already
draft_clash-room = { $name }: { $first } and { $second }
draft_clash-leader = Led by { $name }: { $first } and { $second }
draft_clash-volunteer = Helped by { $name }: { $first } and { $second }
draft_clash-participant = Signed up for both, { $name }: { $first } and { $second }

draft-hours = Opening hours
draft-hours_fit = Every session of the week is within the opening hours.
draft-hours_outside = Outside the opening hours: { $what }
draft-hours_closed = On a day when the centre is closed: { $what }

draft-rooms = Rooms this week
draft-leaders = Leaders this week
draft-room = Room
draft-leader = Leader
draft-load_before = In the timetable
draft-load_after = In the draft
draft-load_difference = Difference
draft-load_same = no change
draft-load_legend = Outlined bar: in the timetable. Filled bar: in the draft.
draft-load_none = Nothing is planned this week.

draft-differences = What will change
draft-differences_none = Nothing will differ from today's timetable.
draft-differences_count = Changes: { $count }
draft-differences_sum = Sessions that change: { $changed }. New: { $added }. Taken out: { $removed }.
draft-differences_all = Show all: { $count }
draft-differences_less = Show fewer
draft-classes = Classes
draft-now = Now
draft-then = Afterwards
draft-what = What changes
draft-is_new = new session
draft-is_gone = taken out
draft-is_cancelled = cancelled
draft_changed-time = time
draft_changed-place = place
draft_changed-leader = leader
draft_changed-name = name or category
draft_changed-capacity = sign-up
draft_changed-cancelled = cancellation
draft_changed-details = details

draft-people = Whom it concerns
draft-people_about = People signed up for sessions that change their time or place, or will not take place.
draft-people_count = People: { $count }
draft-people_none = The changes concern nobody who is signed up.
draft-people_sessions = sessions: { $count }

## Applying

draft-apply_title = Apply to the timetable
draft-apply_about = All steps enter the timetable as one action. “Undo” at the bottom of the window takes it back.
draft-apply_from = From
draft-apply_from_hint = Earlier sessions stay as they are.
draft-apply_save = Apply to the timetable
draft-apply_stuck = First take out the steps that cannot be done: { $count }.
draft-apply_empty = First add a step.
draft-apply_clashes = Clashes in the week shown: { $count }. Applying does not remove them.
# $count (number)
draft-applied = { $count ->
    [0] Applied from { $date }: { $name }. No session changed.
    [one] Applied from { $date }: { $name }. { $count } session changed.
   *[other] Applied from { $date }: { $name }. { $count } sessions changed.
}
draft-show_plan = Show the timetable
