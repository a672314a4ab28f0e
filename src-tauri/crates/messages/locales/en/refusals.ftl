### Broken rules: what happened, what it means for the data, what to do. The codes are in domain/src/refusal.rs.

refusal-name_missing = The name is missing. Nothing was changed. Fill in this field and save again.
# $limit (number)
refusal-text_too_long = { $limit ->
    [one] The text is too long: at most { $limit } character fits. Nothing was changed. Shorten the text and save again.
   *[other] The text is too long: at most { $limit } characters fit. Nothing was changed. Shorten the text and save again.
}
refusal-not_a_name = “{ $text }” has no letter in it, so it cannot be a name. Nothing was changed. Correct it and save again.
refusal-birth_impossible = The date or year of birth ({ $year }) cannot be true. Nothing was changed. Check the year and save again.
refusal-length_invalid = A session can last from 1 minute to 16 hours. Nothing was changed. Correct the length.
refusal-span_reversed = The end comes before the beginning. Nothing was changed. Swap the dates or correct one of them.
refusal-rule_invalid = The recurrence “{ $rule }” cannot be read. Nothing was changed. Choose the recurrence again.
refusal-rule_empty = This recurrence yields no date. Nothing was changed. Check the weekdays, the first and the last date.
# $limit (number)
refusal-rule_too_long = { $limit ->
    [one] This recurrence yields too many dates: at most { $limit } is possible. Nothing was changed. Give an earlier last date.
   *[other] This recurrence yields too many dates: at most { $limit } are possible. Nothing was changed. Give an earlier last date.
}
refusal-month_closed = The month “{ $month }” is closed. Nothing was changed. If it must be corrected, ask a manager to reopen the month.
refusal-session_cancelled = The session is cancelled, so nobody can have been there. Nothing was changed. If it took place after all, restore it in the timetable first.
refusal-session_not_cancelled = The session is not cancelled, so there is nothing to restore. Nothing was changed.
refusal-session_held = The session was held or has attendance marked, so it cannot be moved or cancelled. Nothing was changed. If the marks are a mistake, take them back first.
refusal-session_ahead = The session will take place only on { $date }. Nothing was saved. Attendance can be marked on the day of the session.
refusal-list_confirmed = The attendance list is confirmed already. Nothing was changed. To correct it, open it again first.
# $limit (number)
refusal-too_many_guests = { $limit ->
    [one] Too many guests: a session can have at most { $limit } guest. Nothing was changed. Correct the number.
   *[other] Too many guests: a session can have at most { $limit } guests. Nothing was changed. Correct the number.
}
refusal-not_found = This entry is not there any more; it may have been removed. Nothing was changed. Go back to the list and choose again.
refusal-opening_overlap = The opening hours of one day overlap, or end before they begin. Nothing was changed. Correct the hours of that day.
refusal-service_length_invalid = A volunteer’s service in one day can last from 1 minute to 24 hours. Nothing was changed. Correct the time.
refusal-nothing_to_undo = There is nothing left to undo or redo. Nothing was changed.
refusal-changed_since = Somebody else has changed this entry in the meantime. Nothing was changed. See what is saved now and correct it by hand.
refusal-cannot_undo = This action cannot be undone. Nothing was changed. Make the correction by hand.
# $limit (number)
refusal-password_too_short = { $limit ->
    [one] The password is too short: it needs at least { $limit } character. Nothing was changed. Type a longer password, such as a few words.
   *[other] The password is too short: it needs at least { $limit } characters. Nothing was changed. Type a longer password, such as a few words.
}
refusal-user_exists = There is an account of this name already. Nothing was changed. Type another name, for example with the surname.
refusal-last_manager = This is the only manager, so the account cannot be removed or given another role. Nothing was changed. Give this role to somebody else first.
refusal-enrolled_already = This person is enrolled in these classes already. Nothing was changed.
refusal-reason_missing = The reason is missing. Nothing was changed: type a reason and save again.
refusal-draft_applied = This draft is in the timetable already. Nothing was changed: make a new one to go on.
refusal-character_missing = The print font lacks the character “{ $character }” of the text “{ $text }”. The data are safe, the document was not made. Change that character and try again.
refusal-district_unknown = “{ $text }” is not the number of a district. Nothing was changed. Type a Roman number from I to XVIII or leave the field empty.
refusal-free_entry_has_no_absents = Nobody is absent where entry is free: nobody was signed up. Nothing was changed. Mark only those who came.
refusal-service_ahead = The service of { $date } is still to come. Nothing was changed. Record it on that day or later.
refusal-merged_with_itself = This is one and the same record. Nothing was changed. Choose two different records of one person.
refusal-merged_already = These records are merged already. Nothing was changed.
# $count (number)
refusal-present_together = { $count ->
    [one] Both are marked present at the same meeting ({ $count }). Nothing was merged: they may be two people. If they are surely one, confirm it and merge again.
   *[other] Both are marked present at the same meetings ({ $count }). Nothing was merged: they may be two people. If they are surely one, confirm it and merge again.
}
refusal-not_merged = This record is not merged into another. Nothing was changed.
# $number (number)
refusal-number_taken = Somebody else in this centre has the number { $number }. Nothing was changed. Type another number or leave the field empty.
refusal-not_waiting = This person is on no waiting list. Nothing was changed. Go back to the list and look at what is there now.
refusal-not_suspended = A suspension in these days is recorded already, or is over. Nothing was changed. Check the dates on the person's card.
refusal-contact_invalid = “{ $text }” is neither a telephone number nor an e-mail address. Nothing was changed. Correct the field or leave it empty.
# $limit (number)
refusal-too_many_children = Too many children: at most { $limit } with one person. Nothing was changed. Correct the number.
# $limit (number)
refusal-too_many_blank_rows = Too many blank rows: a list can have at most { $limit }. Nothing was printed. Correct the number.
refusal-too_many_helpers = Too many volunteers needed: a session can have at most { $limit }. Nothing was changed. Correct the number.
refusal-duties_stand = These sessions were held, are past or are cancelled, so their duties stay as they are. Nothing was changed. Change one session only.
refusal-availability_reversed = The hours must end later than they begin. Nothing was saved. Correct the times.
refusal-sheet_unknown = No list with the code { $code } was printed. Nothing was saved. Check the digits on the sheet.{ $near }
refusal-sheet_code_wrong = In the code { $code } the letter does not go with the digits, so one character is not as on the sheet. Nothing was saved. Correct the code.{ $near }
refusal-sheet_letter_missing = The code { $code } lacks its letter. Nothing was saved. Add the letter that the code on the sheet ends with.
refusal-sheet_code_unreadable = “{ $text }” is no code of a sheet. Nothing was saved. A code is digits and a letter, such as 04127-L; it stands at the top of the sheet and in its footer.
refusal-sheet_of_another_centre = Sheet { $code } is of another centre: { $centre }. Nothing was saved. Switch to that centre and type the code again.
refusal-sheet_column_missing = This sheet has several sessions. Nothing was saved. Choose a session, or add the letter of its column to the code.
refusal-entry_not_sound = What was typed from the sheet cannot be saved yet. { $text } Nothing was saved.
refusal-name_incomplete = “{ $text }” is only part of a name. Nothing was saved. Add the first or the last name.
refusal-name_ambiguous = “{ $text }”: several people have this name. Nothing was saved. Choose which one is meant.
# $rows (number)
# $names (number)
refusal-blank_rows_differ = Blank rows signed: { $rows }, names typed: { $names }. Nothing was saved. Add what is missing or correct the numbers.
