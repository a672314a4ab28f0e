### Duties of volunteers: who helps at which classes, where somebody is missing, who can come when.

## Today

# $count (number)
task-volunteers_missing = { $count ->
    [one] { $count } volunteer is missing within a week. Soonest: { $class }, { $date }
   *[other] { $count } volunteers are missing within a week. Soonest: { $class }, { $date }
}
task_action-volunteers_missing = Find

## Why somebody may not be able to

duty_remark-other_duty = has a duty at that time: { $class }, { $when }
duty_remark-own_class = has her own classes at that time: { $class }, { $when }
duty_remark-away = announced absence until { $date }
duty_remark-not_available = outside the hours given
duty_remark-no_agreement = no agreement for that day
duty_remark-vetting = not checked before classes with minors: { $kinds }
duty_remark-on_day = { $date }: { $remark }

## Screen

duty-previous = Previous week
duty-next = Next week
duty-this_week = This week
duty-week = Week { $range }
# $count (number)
duty-vacancies = { $count ->
    [0] Nobody is missing this week.
    [one] { $count } volunteer is missing.
   *[other] { $count } volunteers are missing.
}
duty-totals = Places taken: { $helping } of { $needed }
duty-nobody_needed = This week no class says how many volunteers it needs, and nobody has a duty.
duty-nobody_needed_next = Show all classes and add volunteers to them, or say how many are needed.
duty-no_vacancies = This week every place is taken.
duty-no_sessions = There are no classes this week.
duty-show_every = Show all classes
duty_filter-duties = Classes with duties
duty_filter-vacant = Vacancies only
duty_filter-every = All classes
duty-showing = Which classes
availability-print = Print duties (4 weeks)
availability-away_first = Away from
availability-away_last = Until (inclusive)
availability-away_wrong = Type the last day, not earlier than the first.
availability-away_day_needed = Type the first day.
availability-away_title = New absence
# $count (number)
duty-more_troubles = { $count ->
    [one] and once more
   *[other] and { $count } times more
}
duty-time = Time
duty-class = Classes
duty-place = Place
duty-needed = Staffing
duty-volunteers = Volunteers
duty-actions = Changes
duty-have_of = { $have } of { $needed }
# $count (number)
duty-vacant = { $count ->
    [one] vacancy: { $count }
   *[other] vacancies: { $count }
}
duty-none_today = volunteer: none
duty-leads = leads
duty-add = Add
duty-add_to = Add a volunteer: { $class }, { $when }
duty-need = How many
duty-need_to = How many volunteers are needed: { $class }, { $when }
duty-release = Take off
duty-release_name = Take off the duty: { $name }, { $class }, { $when }
duty-cancelled = cancelled
duty-assigned = { $name } has a duty: { $class }.
duty-released = { $name } has no duty any more: { $class }.
duty-need_saved = Saved how many volunteers are needed: { $class }.
# $changed (number)
duty-reached_all = Sessions changed: { $changed }.
# $changed (number)
# $left (number)
duty-reached = Sessions changed: { $changed }. Left as they are: { $left }.
duty-month_closed = The month is closed; duties cannot be changed.
duty-troubles = She may not be able to on these days:

## Who can come

duty_finder-title = Who will help?
duty_finder-about = { $class }, { $when }
duty_finder-search = Search by name
duty_finder-search_hint = Finds participants, too, who are no volunteers yet.
duty_finder-list = People, those who can come first
duty_finder-nobody = There are no other volunteers to choose from. Search for a person by name.
duty_finder-nobody_found = Nobody was found.
duty_finder-can = can come
duty_finder-doubt = may not be able to
duty_finder-new = no volunteer yet
duty_finder-hours = this month: { $served }, planned: { $planned }
duty_finder-choose = Assign
duty_finder-choose_name = Assign: { $name }
duty_finder-anyway = Assign anyway
duty_finder-anyway_name = Assign anyway: { $name }
# $shown (number)
# $count (number)
duty_finder-more = { $shown } of { $count } people are shown. Type a name to find others.
duty_finder-scope_one = This session only
duty_finder-scope_following = This and following
duty_finder-scope = At which sessions

duty_need-title = How many volunteers are needed?
duty_need-count = Number of volunteers
duty_need-hint = 0 means that nobody is needed.
duty_need-wrong = Type a number from 0 to 99.

duty_release-title = Take off the duty?
duty_release-about = { $name }: { $class }, { $when }
duty_release-save = Take off the duty

## Print and list

duty_menu-open = Print
duty_menu-by_week = Roster of the week
duty_menu-by_person = Roster by person, 4 weeks
duty_menu-list = List for a spreadsheet (month)

duty_roster-title_week = Volunteers' duty roster
duty_roster-title_person = Duties: { $name }
duty_roster-title_people = Volunteers' duties
duty_roster-file_week = duties-{ $date }-{ $centre }
duty_roster-file_person = duties-by-person-{ $date }-{ $centre }
duty_roster-summary_week = Sessions of the week with time, place and the names of volunteers
duty_roster-summary_person = Duties with date, time and place
duty_roster-time = Time
duty_roster-date = Date
duty_roster-cancelled_for = cancelled: { $names }
duty_roster-day = Day
duty_roster-class = Classes
duty_roster-place = Place
duty_roster-who = Volunteers
duty_roster-role = Role
duty_roster-leads = leads
duty_roster-helps = helps
duty_roster-name_leads = { $name } (leads)
duty_roster-cancelled = cancelled
# $count (number)
duty_roster-vacancies = { $count ->
    [one] { $count } person is missing. Sign up on the empty line.
   *[other] { $count } people are missing. Sign up on the empty lines.
}
duty_roster-full = Every place is taken.
duty_roster-empty_week = There are no volunteers' duties this week.
duty_roster-empty_person = There are no duties in this time.
# $count (number)
duty_roster-total = { $count ->
    [one] { $count } duty, { $hours } together
   *[other] { $count } duties, { $hours } together
}
duty_roster-call_off = If something comes up, tell us as early as you can: { $contact }.

listing-duties = Volunteers' duties
listing-column_duty_role = Role
listing-column_duty_remarks = Remarks
duty_role-leads = leads
duty_role-helps = helps
duty_role-vacant = vacant

## Availability

availability-title = When she can come
availability-about = Days and hours of the week. Without any, she is taken to be free always.
availability-none = No days or hours were given.
availability-week = Days and hours
availability-add = Add hours
availability-change_name = Change: { $day }, { $hours }
availability-remove_name = Remove: { $day }, { $hours }
availability-add_title = When she can come
availability-change_title = Change the hours
availability-weekday = Weekday
availability-start = From
availability-end = To
availability-start_needed = Type a time, such as 9:00.
availability-end_wrong = The end must be later than the beginning.
availability-away = Absences
availability-away_none = No absences were announced.
availability-away_add = Announce an absence
availability-away_remove_name = Remove the absence: { $span }

class_details-helper_volunteer = volunteer
class_details-helpers_needed = How many volunteers are needed
class_details-helpers_needed_hint = Empty: none are needed.

draft-duty_on = duty: { $name } ({ $scope })
draft-duty_off = taken off a duty: { $name } ({ $scope })
draft-helpers = volunteers needed: { $name }, { $count } ({ $scope })
