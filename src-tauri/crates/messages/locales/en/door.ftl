### At the door: who now, PIN, the volunteer's screen, practice.

## Broken rules

refusal-pin_invalid = A PIN has 4 to 8 digits, without letters or spaces. Nothing was changed. Type digits only.
refusal-pin_too_simple = This PIN is easy to guess. Nothing was changed. Choose digits that neither count up or down nor repeat in turn.
refusal-pin_wrong = This is not the PIN. The data are safe. Try once more.
# $left (number)
refusal-pin_wrong_again = { $left ->
    [one] This is not the PIN. The data are safe. { $left } try is left, then the PIN stops working.
   *[other] This is not the PIN. The data are safe. { $left } tries are left, then the PIN stops working.
}
refusal-pin_blocked = This PIN does not work any more: another one was typed ten times in a row. The data are safe. Come in with the password, or ask the office for a new PIN.
refusal-pin_missing = This account has no PIN. The data are safe. Come in with the password.
refusal-pin_for_volunteers = Only volunteers come in with a PIN. The office sees all the data and so comes in with its password. Nothing was changed.
refusal-not_today = This session is of { $date }, and at the door only today's lists are seen. Nothing was changed. The office corrects other lists.
failure-nobody_in = The file is open, but nobody is signed in. Nothing was changed. Choose who works now.
