### Words used everywhere: buttons, answers, states, units.

action-add = Add
action-apply = Apply
action-archive = Archive
action-back = Back
action-cancel = Cancel
action-change = Change
action-choose = Choose…
action-choose_file = Choose a file…
action-choose_folder = Choose a folder…
action-close = Close
action-confirm = Confirm
action-copy = Copy
action-delete = Delete
action-done = Done
action-edit = Edit
action-finish = Finish
action-help = Help
action-lock = Lock
action-more = More
action-move = Move…
action-next = Next
action-open = Open
action-open_file = Open the file
action-open_folder = Open the folder
action-print = Print
action-redo = Redo
action-remove = Remove
action-restore = Restore
action-retry = Try again
action-save = Save
action-save_as = Save as…
action-search = Search…
action-show = Show
action-hide = Hide
action-undo = Undo

common-yes = yes
common-no = no
common-none = none
common-not_given = not given
common-unknown = unknown
common-optional = optional
common-required = required
common-all = all
common-total = Total
common-and = and
common-or = or
common-loading = Loading…
common-saving = Saving…
common-saved = Saved.
common-saved_at = Saved { $time }
common-no_results = Nothing found.
common-previous = Previous
common-following = Next
common-today = today
common-yesterday = yesterday
common-tomorrow = tomorrow
common-from = from
common-to = to
common-language = Language
common-nothing_changed = Nothing was changed.

app-name = Obecni
app-tagline = Timetable, attendance and settlement of neighbourhood centres

language-pl = Polish
language-en = English

navigation-label = Main menu
navigation-today = Today
navigation-timetable = Timetable
navigation-people = Participants
navigation-volunteers = Volunteers
navigation-month = Month
navigation-settings = Settings
navigation-help = Help
navigation-skip = Skip to content

## Counted nouns

# $count (number)
count-people = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
# $count (number)
count-participants = { $count ->
    [one] { $count } participant
   *[other] { $count } participants
}
# $count (number)
count-volunteers = { $count ->
    [one] { $count } volunteer
   *[other] { $count } volunteers
}
# $count (number)
count-guests = { $count ->
    [one] { $count } guest
   *[other] { $count } guests
}
# $count (number)
count-children = { $count ->
    [one] { $count } child
   *[other] { $count } children
}
# $count (number)
count-presences = { $count ->
    [one] { $count } attendance
   *[other] { $count } attendances
}
# $count (number)
count-sessions = { $count ->
    [one] { $count } session
   *[other] { $count } sessions
}
# $count (number)
count-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
# $count (number)
count-weeks = { $count ->
    [one] { $count } week
   *[other] { $count } weeks
}
# $count (number)
count-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
}
# $count (number)
count-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
# $count (number)
count-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
# $count (number)
count-times = { $count ->
    [one] { $count } time
   *[other] { $count } times
}
# $count (number)
count-declarations = { $count ->
    [one] { $count } declaration
   *[other] { $count } declarations
}
# $count (number)
count-signatures = { $count ->
    [one] { $count } signature
   *[other] { $count } signatures
}
# $count (number)
count-centres = { $count ->
    [one] { $count } centre
   *[other] { $count } centres
}
# $count (number)
count-rooms = { $count ->
    [one] { $count } room
   *[other] { $count } rooms
}
# $count (number)
count-pages = { $count ->
    [one] { $count } page
   *[other] { $count } pages
}
# $count (number)
count-rows = { $count ->
    [one] { $count } row
   *[other] { $count } rows
}
# $count (number)
count-characters = { $count ->
    [one] { $count } character
   *[other] { $count } characters
}
