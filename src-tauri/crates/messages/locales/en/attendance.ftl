### Attendance at a session.

attendance-title = Attendance
# $present (number)
# $all (number)
attendance-present_of = { $present } of { $all }
# $present (number)
# $guests (number)
# $sum (number)
attendance-with_guests = { $present } + { $guests } = { $sum }

mark-present = present
mark-absent = absent
mark-announced = absence announced

## By the person’s sex; without it the words above hold.

mark_female-present = present
mark_female-absent = absent
mark_female-announced = announced
mark_male-present = present
mark_male-absent = absent
mark_male-announced = announced

list_state-none = no list
list_state-in_progress = in progress
list_state-confirmed = confirmed
list_state-held_without_list = held without a list

## The screen "Attendance"

# $present (number)
attendance-present_free = People present: { $present }
# $guests (number)
# $sum (number)
attendance-plus_guests = + guests { $guests } = { $sum }
# $count (number)
attendance-children_counted = children: { $count }
attendance-how = Press a row: present, once more: no mark. N – absent, Z – absence announced.
attendance-how_free = Press a row: present, once more: no mark. Where entry is free, absences are not marked.
attendance-keys_title = Keys
attendance-keys = Arrows and digits go to a person. P (or +) marks present, N (or −) absent, Z (or *) an announced absence, and then goes to the next person. Space or Enter marks present or takes it back, Delete takes any mark back, H shows the history. A slash / or Ctrl+F goes to the search, Ctrl+Z undoes.
attendance-keys_free = Arrows and digits go to a person. P (or +) marks present and then goes to the next person. Space or Enter marks present or takes it back, Delete takes the mark back, H shows the history. A slash / or Ctrl+F goes to the search, Ctrl+Z undoes.
attendance-roster = List of people
attendance-roster_empty = There is nobody on the list yet. Find a person or add a new one.
attendance-no_mark = no mark
attendance-mark_absent = N – absent: { $name }
attendance-mark_announced = Z – absence announced: { $name }
attendance-said = { $name }: { $mark }.
attendance-not_saved = The mark was not saved: { $name }. The list shows again what was saved before.

attendance-search = Find or add a person…
attendance-found = People found
attendance-nobody_found = Nobody was found. You can add a new person.
attendance-add_new = Add a new person
attendance-new_person = A new person on the list
attendance-add_present = Add as present
attendance-added = Added: { $name }.
attendance-name_needed = Type a first name and a last name.

attendance-guests = Guests
attendance-guests_fewer = One guest fewer
attendance-guests_more = One guest more
attendance-children = Children
attendance-children_fewer = One child fewer
attendance-children_more = One child more

attendance-rest_absent = The rest are absent
attendance-finish = Done
attendance-finish_title = Ending the list
attendance-count_present = People present
attendance-count_absent = People absent
attendance-count_announced = Absences announced
attendance-count_unmarked = No mark
attendance-signatures = Signatures on the list
attendance-signatures_hint = Count the signatures on the paper list. Leave it empty if there was no paper list.
attendance-signatures_invalid = Type the number of signatures in digits or leave the field empty.
attendance-signatures_agree = they agree
attendance-signatures_differ = difference: { $difference }
attendance-signatures_counted = Signatures: { $count }
attendance-confirm = Confirm the list
attendance-back = Back to the list
attendance-confirmed = The list is confirmed.
attendance-held_without_list = The session was held without a list.
attendance-hold_without_list = Held without a list
attendance-reopen = Open again
attendance-print = Print the list

attendance-choose = Choose a session
attendance-other_sessions = Other sessions today
attendance-now = Now
attendance-later = Later today
attendance-earlier = Earlier today
attendance-none_today = There are no sessions in the plan today.
attendance-open_plan = Open the plan
# $present (number)
# $enrolled (number)
attendance-session_counts = People present: { $present }, enrolled: { $enrolled }
attendance-on_list = on the list
attendance-not_on_list = not on the list
attendance-this_person = It is this person: { $name }
attendance-found_already = Is this person at the centre already?
