### Lists on paper: printing, and typing them in.

paper-print = Print the list
paper-print_lists = Print lists
paper-print_grid = Print a list for the month
paper-print_which = Which lists
paper-print_today = Today’s sessions
paper-print_week = This week’s sessions
paper-print_this = This session
paper-print_month = The whole month on one sheet
# $count (number)
paper-print_count = Lists: { $count }
paper-print_nothing = There are no sessions in these days, so there are no lists to print.
paper-options = How to print
paper-blank_rows = Blank rows at the end
paper-blank_rows_hint = For people not on the list; their numbers go on.
paper-large_print = Large print
paper-names = Names
paper-names_full = Full: Kowalska Maria
paper-names_short = Short: Maria K., no. 27
paper-clause = Short information clause
paper-preview = Preview and print
paper-code_kept = Each list has its code. After the class it is enough to type it under “Type in from paper”.

paper-enter = Type in from paper
paper-enter_title = Type in from paper
paper-code = Code of the sheet
paper-code_hint = It stands in large letters at the top of the sheet and in its footer, such as 04127-L.
paper-code_needed = Type the code from the sheet.
paper-find = Next
paper-change_code = Another sheet
paper-choose_session = Which session
paper-column = Column { $letter }: { $date }
# $rows (number)
# $blank (number)
paper-rows = Rows with a name: { $rows }, blank: { $blank }
paper-printed_on = Printed on { $date }
paper-numbers = Numbers of those who signed
paper-numbers_hint = Such as 1-9 11 18 +2: numbers and ranges, +2 for guests without a name, z4 for an announced absence, n6 for an absence.
paper-names_written = Names from the blank rows
paper-names_written_hint = One per line or after a semicolon, in the order of the sheet.
paper-signatures = Signatures on the sheet
paper-signatures_hint = Count the signatures on the sheet. They are compared with the people typed in.
paper-signatures_agree = They agree with the people typed in.
paper-signatures_differ = People typed in: { $present }. Check where the difference comes from.
paper-filed = The original is in the binder
paper-save = Save and confirm
paper-save_open = Save without confirming
paper-saved = Saved: { $class }, { $total }.
paper-next_sheet = Next sheet
paper-to_list = Show the list
paper-undone_hint = “Undo” at the bottom takes back everything from this sheet in one step.

paper-echo = Who will be present
paper-echo_empty = Type numbers, and the names appear here.
paper-echo_row = { $row }. { $name }
paper-echo_blank = { $row }. blank row
# $count (number)
paper-echo_guests = { $count ->
    [one] { $count } guest without a name
   *[other] { $count } guests without a name
}
paper-echo_absent = Absent: { $names }
paper-echo_announced = Announced absence: { $names }
# $present (number)
# $all (number)
paper-total = { $present } of { $all }
# $present (number)
# $all (number)
# $guests (number)
paper-total_with_guests = { $guests ->
    [one] { $present } of { $all } + { $guests } guest
   *[other] { $present } of { $all } + { $guests } guests
}
paper-problems = To be put right
paper-conflicts = Not as on the screen
paper-conflicts_hint = These people have another mark already. It stays, unless you say that the paper is right.
paper-conflict = { $name }: on the screen { $screen }, on paper { $paper }
paper-unsigned = not signed
paper-paper_wins = The paper is right: { $name }
# $before (number)
# $now (number)
paper-guests_before = Guests on the screen: { $before }. After saving: { $now }.
paper-not_on_sheet = On the list today, but not when it was printed: { $names }. They stay without a mark.
paper-new_person = { $name }: a new person, to be completed
paper-known_person = { $name }: in the register
paper-which_person = Who is “{ $name }”
paper-which_new = A new person
paper-which_choose = Choose

paper-outstanding = Sheets that have not come back
# $count (number)
paper-outstanding_count = { $count ->
    [one] { $count } printed list waits to be typed in
   *[other] { $count } printed lists wait to be typed in
}
paper-outstanding_row = { $class }, { $date }, code { $code }
paper-outstanding_enter = Type in sheet { $code }

## What is wrong with the numbers typed

paper_slip-not_understood = “{ $text }” is neither a number nor a range.
paper_slip-unfinished = “{ $text }”: add the number.
paper_slip-no_such_row = There is no row { $row }: the last one is { $last }.
paper_slip-backwards = “{ $text }” is the wrong way round: write { $swapped }.
paper_slip-twice = Row { $row } is typed twice.
paper_slip-nobody_there = Row { $row } has no name, so nobody can be absent there.
paper_slip-no_absents = “{ $text }”: nobody is absent where entry is free.
paper_slip-guests_twice = “{ $text }”: guests are typed already.
# $limit (number)
paper_slip-too_many_guests = “{ $text }”: too many guests, at most { $limit }.
paper-near = { " " }A similar code: { $codes }.
paper-near_one = { $code } ({ $class })
# $rows (number)
# $names (number)
paper-blank_rows_differ = Blank rows signed: { $rows }, names typed: { $names }. Add what is missing or correct the numbers.
paper-name_incomplete = “{ $text }”: add the first or the last name.
paper-name_ambiguous = “{ $text }”: several people have this name. Choose which one is meant.
paper-name_twice = “{ $text }” is among those present already.
