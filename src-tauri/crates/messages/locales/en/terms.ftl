### Planning again, the hours of a single day, what a closure hits.

copy_term-title = Planning again
copy_term-about = Classes of the days chosen are planned once more. Holidays and closures are left out.
copy_term-what = What to plan again
copy_term_what-month = A month
copy_term_what-term = A term
copy_term_about-month = in the next month or another one
copy_term_about-term = a term, or any days
copy_term-from_month = From the month
copy_term-to_month = To the month
copy_term-first_date = From
copy_term-last_date = To
copy_term-to_first = The new term from
copy_term-to_last = The new term to
copy_term-people = People signed up
copy_term_people-keep = With those signed up
copy_term_people-fresh = With nobody signed up
copy_term_people_about-keep = the series go on, with the same people
copy_term_people_about-fresh = new series begin, with nobody signed up
copy_term-show = Show what there would be
copy_term-hint = Untick a series that should not be planned again.
copy_term-list = Series
copy_term-sum = Series: { $series }. New sessions: { $sessions }.
copy_term-nothing = There is no series on these days.
copy_term-none = There would be nothing. Change the days or tick series.
copy_term-sessions = new sessions: { $count }
copy_term-save = Plan again
copy_term-back = Back to the days
# $sessions (number)
copy_term-saved = { $sessions ->
    [one] Planned again. Series: { $series }, { $sessions } session added.
   *[other] Planned again. Series: { $series }, { $sessions } sessions added.
}
copy_term-reversed = The last day is before the first.
copy_term-overlap = The new term begins before the other one ends.

copy_verdict-planned = will be planned
copy_verdict-left_out = left out by hand
copy_verdict-planned_already = has sessions in the new term already
copy_verdict-chosen_days = its days were chosen one by one, plan it by itself
copy_verdict-empty = would have no session

## The hours of a single day

day_hours-title = Other hours on a single day
day_hours-about = They stand in place of the weekly hours on that day only.
day_hours-none = No day has other hours.
day_hours-past = Days that are past
day_hours-add = Set a day's hours
day_hours-new = Hours of a single day
day_hours-day = Day
day_hours-hours = Hours
day_hours-opens = Opens
day_hours-closes = Closes
day_hours-opens_again = Opens after a break
day_hours-closes_again = Closes after a break
day_hours-again_hint = Leave empty if there is no break.
day_hours-usual = Usually on this day: { $hours }
day_hours-remove = Weekly hours again
day_hours-remove_named = Weekly hours again: { $date }
day_hours-saved = Hours set: { $date }, { $hours }.
day_hours-removed = Weekly hours hold again: { $date }.
day_hours-order = Closing must be after opening.
day_hours-needed = Type a time, for example 9:30.
day_hours-break_order = The second part of the day must begin after the first.

## What a closure hits

closure_hits-none = No session of these days has to be cancelled.
# $count (number)
closure_hits-count = { $count ->
    [one] { $count } session is planned on these days.
   *[other] { $count } sessions are planned on these days.
}
# $count (number)
closure_hits-held = { $count ->
    [one] { $count } session was held already or has marks: it stays as it is.
   *[other] { $count } sessions were held already or have marks: they stay as they are.
}
closure_hits-what = What to do with these sessions
closure_hits-keep = Leave them
closure_hits-keep_about = they can be moved or cancelled one by one later
closure_hits-cancel = Cancel them
closure_hits-cancel_about = this closure is the reason; they can be restored
closure_hits-more = and more: { $count }
closure_hits-saved = Closure saved: { $days }.
# $count (number)
closure_hits-saved_cancelled = { $count ->
    [one] Closure saved: { $days }. { $count } session cancelled.
   *[other] Closure saved: { $days }. { $count } sessions cancelled.
}
