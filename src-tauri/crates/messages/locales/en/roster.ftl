### The list at a session: its rows, the strip above them, the end.

roster_away-female = announced before
roster_away-male = announced before
roster_away-other = announced before
roster_visitor-female = was a guest
roster_visitor-male = was a guest
roster_visitor-other = a guest of earlier classes
roster-visitor = guest
roster-twice = also here: { $name }, { $hours }
roster-elsewhere = now at: { $name }, { $hours }
roster-twice_all = In two places at once: { $names }
roster-twice_said = { $name } is also marked present here: { $class }, { $hours }.
# $count (number)
# $capacity (number)
roster-over_capacity = People: { $count }, places: { $capacity }. All of them can be entered.
# $count (number)
roster-more_below = { $count ->
    [one] { $count } more person
   *[other] { $count } more people
}
roster-history = History of marks
roster-history_how = Choose a person to see who marked what, and when.
roster-history_guests = History of guests
roster-corrections_guests = Correct the guests

## A new person on the list

roster-add_visitor = Only a guest, not entered
roster-add_visitor_about = A guest is counted by name but does not become a participant of the centre.

## The end of the list

# $count (number)
roster-rest = Without a mark: { $count ->
    [one] { $count } person
   *[other] { $count } people
}
roster-rest_absent = Mark as absent
# $count (number)
roster-rest_absent_away = Of them announced before: { $count }. These will be marked as announced.
roster-rest_leave = Leave without a mark
roster-rest_needed = Choose what to save for those without a mark.
# $signatures (number)
# $present (number)
roster-signatures = Signatures: { $signatures }, people present: { $present } –
roster-sheet_number = Number of the paper list
roster-sheet_number_hint = Leave it empty if the list has no number.
roster-original = The signed original is in the binder
roster-sheet = Number of the list: { $number }.
roster-original_filed = The original is in the binder.
roster-original_missing = The original is not in the binder.
roster-paper = Paper list…
roster-paper_title = Paper list
roster-paper_save = Save
