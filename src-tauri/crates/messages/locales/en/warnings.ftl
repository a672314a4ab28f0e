### What is worth knowing though it stops nothing: warnings and the day's tasks.

# $age (number)
# $limit (number)
person_warning-under_age = On the day of the declaration this person is { $age } years old; the centre is for people of { $limit } and over.
person_warning-age_unknown = No date or year of birth, and no statement of age.
# $limit (number)
person_warning-turns_age_this_year = Only the year of birth is known: in the year of the declaration this person turns { $limit }. Her statement of age is needed.
person_warning-not_resident = No statement that the person lives in the city.

session_warning-clash = { $what }: “{ $class }” at that time ({ $when }).
session_warning-on_day_off = { $date } is a day without classes: { $reason }.
session_warning-outside_opening = The class is outside the opening hours.
session_warning-outside_agreement = { $date } lies outside the agreement with the city: these classes are not settled under it.

# $count (number)
month_warning-lists_missing = { $count ->
    [one] The list of { $count } session is missing.
   *[other] The lists of { $count } sessions are missing.
}
month_warning-opening_short = Missing to the required opening hours: { $hours }.
month_warning-agreement_missing = No agreement covers this month. The report will lack its number. Add the agreement in Settings.
# $declared (number)
# $target (number)
month_warning-members_short = Participants with a declaration: { $declared }, required: { $target }.
month_warning-balance_broken = The number of planned sessions does not match what became of them. Please tell the program's authors.

# $count (number)
task-lists_missing = { $count ->
    [one] { $count } session without a list, of { $since }
   *[other] { $count } sessions without a list, the oldest of { $since }
}
# $count (number)
task-double_presence = { $count ->
    [one] Present in two places at once, { $count } time: { $named }
   *[other] Present in two places at once, { $count } times: { $named }
}
task-double_presence_one = { $name }, { $date }: { $first } and { $second }
# $count (number)
task-declarations_missing = { $count ->
    [one] Declaration missing: { $count } person
   *[other] Declarations missing: { $count } people
}
# $count (number)
task-records_incomplete = { $count ->
    [one] To complete: { $count } person
   *[other] To complete: { $count } people
}
task-place_free = A place is free in “{ $series }”. First in the queue: { $name }
task-month_open = Month not closed: { $month }
task-opening_short = This week the centre is open { $open }, required { $required }
task-recovery_unconfirmed = The recovery key has not been typed back and checked
task-copy_never = There is no copy of the data yet
# $days (number)
task-copy_old = { $days ->
    [one] Last copy of the data: { $days } day ago
   *[other] Last copy of the data: { $days } days ago
}

place-synced = { $by } copies this folder to other computers. An open data file can be damaged by that. Choose a folder on this computer only, and make copies with “Save a copy…”.
place-network = This folder lies on another computer ({ $kind }). An open data file can be damaged by that. Choose a folder on this computer, and make copies with “Save a copy…”.

document-monthly_file = report-{ $month }-{ $centre }
document-list_file = list-{ $date }-{ $class }

funding_phrase-entrusted = A public task financed by the City of Kraków
funding_phrase-supported = A public task co-financed by the City of Kraków
