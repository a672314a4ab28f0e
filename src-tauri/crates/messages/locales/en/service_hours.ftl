### Volunteers’ hours: the month, duties to enter, confirming, one’s own hours, tasks.

## Broken rules

refusal-service_unnamed = It is not said what was done. Nothing was changed. Choose a task or type what was done.
refusal-service_entered = This service is entered already. Nothing was changed. You will find it in the list of hours.
refusal-service_confirmed = The office has confirmed this entry already, so it cannot be taken back. Nothing was changed. If it needs a correction, tell the office.
refusal-service_too_old = Your own hours can be entered from { $date } on. Nothing was changed. The office enters earlier ones.
refusal-no_own_person = This account is tied to no person, so it is not known whose hours these are. Nothing was changed. Ask a manager to say in “Settings” whose account it is.

## What is unusual

volunteer_oddity-not_covered = No signed agreement covers this day.
volunteer_oddity-before_signing = The agreement was signed later: { $date }.
volunteer_oddity-overlap = Overlaps with another entry of this person: { $other }.
volunteer_oddity-long_day = { $hours } in all on that day; the usual limit is { $limit }.
volunteer_oddity-past_midnight = It ends after midnight, on the next day.
volunteer_oddity-session_cancelled = The session was cancelled.
# $days (number)
volunteer_oddity-late = { $days ->
    [one] Entered { $days } day later.
   *[other] Entered { $days } days later.
}
# $count (number)
volunteer_oddity-late_bulk = { $count ->
    [one] Entered very late. An audit may question it.
   *[other] One of { $count } entries added in bulk on one day. An audit may question them.
}

## Who entered and confirmed

service-recorded = { $author }, { $entered }; not confirmed
service-recorded_confirmed = { $author }, { $entered }; confirmed: { $confirmer }, { $confirmed }

## Hours of a month

service_hours-sums = Hours of the month in all
service_hours-confirmed = Confirmed
service_hours-unconfirmed = To be confirmed
service_hours-unconfirmed_about = not counted in the report
service_hours-members = Members’ community work
service_hours-members_about = counted apart
service_hours-closed = The month is closed. Hours cannot be changed any more.
# $count (number)
service_hours-planned = { $count ->
    [one] Planned duties to enter: { $count }
   *[other] Planned duties to enter: { $count }
}
service_hours-planned_about = They are over, and have no hours yet. One confirmation enters them.
service_hours-planned_open = Look through and enter
# $count (number)
service_hours-unusual = { $count ->
    [one] Unusual, to be checked: { $count }
   *[other] Unusual, to be checked: { $count }
}
service_hours-unusual_about = Tick those that are right and write why. Correct or remove the others.
service_hours-unusual_pick = Confirm: { $name }, { $date }
service_hours-unusual_all = Tick all unusual ones
service_hours-reason = Reason
service_hours-reason_hint = For example: the paper card came back after a holiday.
service_hours-reason_needed = Write a reason: without one unusual hours are not confirmed.
# $count (number)
service_hours-confirm_picked = { $count ->
    [one] Confirm the ticked: { $count }
   *[other] Confirm the ticked: { $count }
}
service_hours-pick_first = Tick entries first.
service_hours-confirm_month = Confirm the month
# $count (number)
service_hours-confirm_month_about = { $count ->
    [one] { $count } usual entry waits.
   *[other] { $count } usual entries wait.
}
# $count (number)
# $unusual (number)
service_hours-confirmed_now = { $count ->
    [one] { $count } entry confirmed.
   *[other] { $count } entries confirmed.
} { $unusual ->
    [0] Nothing else waits.
    [one] { $unusual } unusual one is left to be checked.
   *[other] { $unusual } unusual ones are left to be checked.
}
service_hours-list = All services
service_hours-group = Arrange by
service_hours-group_person = people
service_hours-group_day = days
service_hours-unfold = Unfold all
service_hours-fold = Fold all
service_hours-of_group = { $name }: { $hours }
service_hours-of_group_waiting = { $name }: { $hours }, to be confirmed { $waiting }
service_hours-column_pick = Confirm
service_hours-column_day = Day
service_hours-column_person = Person
service_hours-column_time = From–to
service_hours-column_length = Length
service_hours-column_what = What
service_hours-column_state = State
service_hours-column_change = Change
service_hours-change = Correct
service_hours-change_name = Correct: { $name }, { $date }
service_hours-member_tag = community work
service_hours-state_confirmed = confirmed
service_hours-state_waiting = waits to be confirmed
service_hours-who_entered = Entered: { $name }, { $date }
service_hours-who_entered_duty = Entered from planned duties: { $name }, { $date }
service_hours-who_entered_herself = Entered by herself: { $name }, { $date }
service_hours-who_confirmed = Confirmed: { $name }, { $date }
service_hours-because = Reason: { $reason }
service_hours-at = at: { $session }
service_hours-charged = action: { $action }

## In the month

service_month-value = Value
service_month-unconfirmed = Hours not confirmed (not counted)
service_month-members = Members with community work
service_month-member_hours = Hours of members’ community work
service_month-member_value = Value of members’ community work
service_month-open = Volunteers’ hours

## Columns of the list

service_column-task = Task
service_column-confirmed = Confirmed
service_column-kind = Kind
service_column-action = Action of the agreement
service_column-entered_on = Entered on
service_column-entered_by = Entered by
service_column-confirmed_on = Confirmed on
service_column-confirmed_by = Confirmed by
service_column-because = Reason
service_column-unusual = What is unusual

## Entering duties

enter_duties-title = Planned duties to enter
enter_duties-about = Duties at sessions that were held are ticked. Cancelled ones are not here.
enter_duties-pick = { $name }, { $session }, { $date }
enter_duties-all = Tick all
enter_duties-unsettled = unsettled
enter_duties-held = held
enter_duties-beside = Entered for that day already: { $what }
enter_duties-column_pick = Enter
enter_duties-column_session = Session
enter_duties-column_outcome = Was it held?
# $count (number)
enter_duties-unusual = { $count ->
    [one] Unusual among the ticked: { $count }. With a reason they are confirmed at once; without one they wait on top of the list.
   *[other] Unusual among the ticked: { $count }. With a reason they are confirmed at once; without one they wait on top of the list.
}
# $count (number)
enter_duties-save = { $count ->
    [one] Enter and confirm: { $count }
   *[other] Enter and confirm: { $count }
}
enter_duties-none_picked = Tick the duties that were done.
# $count (number)
# $unconfirmed (number)
enter_duties-done = { $count ->
    [one] { $count } duty entered.
   *[other] { $count } duties entered.
} { $unconfirmed ->
    [0] All are confirmed.
    [one] { $unconfirmed } unusual one waits for a reason.
   *[other] { $unconfirmed } unusual ones wait for a reason.
}

## One service

service_entry-new = New service
service_entry-change = Service: { $name }
service_entry-person = Person
service_entry-date = Day
service_entry-kind = Kind
service_entry-kind_volunteer = a volunteer’s service
service_entry-kind_member = a member’s community work
service_entry-session = At a session
service_entry-session_none = not at a session
service_entry-session_hers = { $session } (her duty)
service_entry-start = From
service_entry-end = To
service_entry-length = or length
service_entry-length_hint = For example 2, 1.5 or 1:30. “From” and “to” are enough.
service_entry-length_needed = Type “from” and “to”, or a length.
service_entry-past_midnight = Until { $end } on the next day.
service_entry-task = Task
service_entry-task_none = no task
service_entry-activity = What was done
service_entry-activity_hint = Details for the card. Needed where there is no task.
service_entry-activity_needed = Choose a task or type what was done.
service_entry-place = Place
service_entry-place_hint = Empty, if at the centre.
service_entry-action = Action of the agreement
service_entry-action_none = no action
service_entry-unusual = Before you save: this is unusual
service_entry-save = Save
service_entry-save_anyway = Save all the same
service_entry-remove = Remove
service_entry-confirm = Confirm
service_entry-unconfirm = Take the confirmation back

## Hours on a volunteer’s card

hours_section-title = Hours
hours_section-none = No hours are entered yet.
hours_section-month = Month
hours_section-open = Services: { $month }

## One’s own hours at the door

own_hours-title = My hours
own_hours-open = My hours
own_hours-about = { $month }: confirmed { $minutes }
own_hours-about_waiting = { $month }: confirmed { $minutes }, waiting { $unconfirmed }
own_hours-log = Enter hours
own_hours-duties = Your duties of today
own_hours-log_duty = Enter: { $session }, { $time }
own_hours-centre = Centre
own_hours-day = Day
own_hours-today = Today
own_hours-yesterday = Yesterday
own_hours-length = How long
own_hours-less = Half an hour less
own_hours-more = Half an hour more
own_hours-task = What
own_hours-more_details = Another day or details
own_hours-details = Details
own_hours-details_hint = Not needed where you choose a task.
own_hours-task_needed = Choose what it was, or type it under details.
own_hours-save = Save
own_hours-sentence = { $day } { $hours }: { $task }
own_hours-sentence_open = { $day } { $hours }
own_hours-saved = Saved: { $what }. It counts once the office has confirmed it.
own_hours-list = Your entries: { $month }
own_hours-none = There are no entries in this month yet.
own_hours-earlier = Earlier month
own_hours-later = Later month
own_hours-take_back = Take back
own_hours-take_back_name = Take the entry back: { $what }
own_hours-taken_back = Entry taken back: { $what }
own_hours-card = Card to print

## Tasks of volunteers in the settings

volunteer_task-title = Tasks of volunteers
volunteer_task-about = The same words on cards, in statements and at rates. Tasks for duties are proposed by themselves.
volunteer_task-name = Name
volunteer_task-usual_for = Propose for a duty
volunteer_task-usual_none = do not propose
volunteer_task-usual_helping = helping at a session
volunteer_task-usual_leading = leading a session
volunteer_task-active = Can be chosen
volunteer_task-inactive = withdrawn
volunteer_task-add = Add a task
volunteer_task-new = New task
volunteer_task-change = Task
volunteer_task-change_name = Change: { $name }
volunteer_task-up = Move up: { $name }
volunteer_task-down = Move down: { $name }
