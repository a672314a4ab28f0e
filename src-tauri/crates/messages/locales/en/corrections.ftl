### The history of a mark, and corrections after the list was confirmed.

mark_history-title = History: { $name }
mark_history-title_guests = History: guests and children
mark_history-empty = Nobody has marked anything here on this list yet.
mark_history-change = { $from } → { $to }
# $guests (number)
# $children (number)
mark_history-numbers = guests: { $guests }, children: { $children }
mark_history-because = Reason: { $because }
mark_history-undone = undone
mark_history-undo = Undo
mark_history-undo_of = Undo the change of { $at }
mark_history-set_back = Set back: { $mark }
mark_history-set_back_of = Set back to before the change of { $at }: { $mark }
mark_history-set_back_why = Something else was saved with this change or after it, so the whole action will not be undone: a new entry with the earlier mark will be made.

## In what way a change was made

mark_history_way-record_attendance = marked on the list
mark_history_way-fill_attendance = together with the rest
mark_history_way-confirm_list = when the list was confirmed
mark_history_way-add_walk_in = added at the door
mark_history_way-set_guests = entered on the list
mark_history_way-correct_attendance = corrected after confirming
mark_history_way-correct_guests = corrected after confirming
mark_history_way-undo = undone
mark_history_way-redo = done again
mark_history_way-merge_people = when records were merged
mark_history_way-unmerge_people = when records were taken apart
mark_history_way-other = changed

## Reasons of a correction

correction_reason-slip = A slip while marking
correction_reason-paper = As the paper list says
correction_reason-came_late = Came after the list was confirmed
correction_reason-told_later = The absence was announced later
correction_reason-other = Another reason

## The dialog "Correct"

correction-title = Correction: { $name }
correction-title_guests = Correction: guests and children
correction-now = On the list now: { $mark }
correction-right = It should be
correction-reason = Reason of the correction
correction-words = Remarks on the correction
correction-words_hint = Do not write anything about health. For another reason, say which.
correction-words_needed = Write what the reason is.
correction-choose_mark = Choose another mark than the one on the list.
correction-choose_reason = Choose a reason of the correction.
correction-save = Save the correction
correction-saved = Corrected: { $name }.
correction-open = Correct
correction-open_of = Correct: { $name }
correction-history = History
correction-history_of = History: { $name }
