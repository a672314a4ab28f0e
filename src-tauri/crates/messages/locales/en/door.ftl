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

## Who now?

door-title = Who now?
door-about = The file is open. Choose yourself and type your PIN or password.
door-people = People
door-by_pin = PIN
door-by_password = password
door-blocked = PIN blocked, come in with the password
door-pick = Choose your name.
door-pin = PIN
# $typed (number)
# $all (number)
door-pin_typed = Digits typed: { $typed } of { $all }
door-pin_keys = Keys of the PIN
door-pin_erase = Erase
door-pin_about = Press the digits here or on the keyboard. The last one lets you in.
door-use_password = Use the password
door-use_pin = Use the PIN
door-enter = Come in
door-office_password = The office sees all the data and so comes in with its password.
door-checking = Checking…
door-close_file = Close the file
door-close_about = Only a password opens a closed file.
door-change_person = Change person
door-kept = { $name }: unsaved text waits in an open window. If somebody else comes in, that text is lost.
door-kept_own = Your unsaved text waits in the open window.
door-demo = The people are invented. The password of each of them: przykład-1

## The volunteer's screen

door-who = Now: { $name }
door-today = Today's classes
door-mine = Your classes
door-mine_none = No class today is one that you lead or help at.
door-others = Other classes today
door-nothing = There are no classes today.
door-choose = Choose a class to take its attendance. The digit keys work too.
door-open_list = Take attendance
door-now = now
door-over = over
door-list_open = list begun
door-list_done = list done
door-list_without = held without a list
door-cancelled = cancelled
door-count = { $present } of { $all }
door-back = Back to the classes
door-practise = Practise
door-help = Help
door-guide = Guide to print
door-key_digits = On “Who now?” the digits of the PIN, on the tiles the class of that number
door-key_erase = Erase the last digit of the PIN
door-bar = Who works and what can be done
door-finished = List done: { $name }

## Practice

practice-title = Practice
practice-mark = PRACTICE – nothing is saved
practice-about = These people are invented. Mark, undo, add: when you leave, all of it is gone.
practice-again = Begin anew
practice-end = End the practice
practice-done = Done: this is how a list ends. Nothing was saved.
practice-class = Exercise for practice
practice-letter = P
practice-undo = Undo
practice-place = Practice room

## PIN and stepping away in the settings

pin-title = PIN: { $name }
pin-about = A PIN lets somebody in only while the file is open. It does not open the file: that is what the password is for.
pin-volunteers = Volunteers can have a PIN. The office comes in with its password.
pin-field = New PIN
pin-hint = 4 to 8 digits, neither a run nor all the same.
pin-repeat = Repeat the PIN
pin-differ = The PINs differ. Type the same PIN twice.
pin-digits_only = Type 4 to 8 digits.
pin-set = Set the PIN
pin-set_for = Set the PIN: { $name }
pin-remove = Remove the PIN
pin-column = PIN
pin_is-missing = no PIN
pin_is-set = has a PIN
pin_is-blocked = blocked
pin-done = PIN set: { $name }.
pin-removed = PIN removed: { $name }.
pin-own_button = My PIN
pin-own_title = Your PIN
pin-own_state = State: { $state }

user-person = Who she is in the register
user-person_hint = At the door she then first sees the classes that she leads or helps at.
user-person_none = not said
user-person_choose = Choose a person
user-person_remove = Remove
user-person_search = Search the register
user-person_nobody = The register of this centre has no such person.
leader-person = Who this is in the register
leader-person_hint = Choose her if she opens the lists of her classes herself.

autolock-label = Stepping away by itself
autolock-hint = After this time without a key or a touch the program shows “Who now?”. The file stays open, unsaved text waits.
# $minutes (number)
autolock-minutes = { $minutes } min

## How to take attendance in 4 steps (print)

guide-title = How to take attendance in 4 steps
guide-file = How-to-take-attendance
guide-code = Guide
guide-one = Come in
guide-one_text = Choose your name. Type your PIN on the large keys or on the keyboard. You have no PIN? Press “Use the password”.
guide-one_box = Your name
guide-two = Choose the class
guide-two_text = Press the large tile of your class. Other classes of the day are below.
guide-two_box_first = 10:00 Exercise
guide-two_box_second = 0 of 18
guide-three = Mark who came
guide-three_text = Press a name: it says “present”. “Undo” takes a slip back. Type the name of somebody who is not on the list into the field on top, and add guests with +.
guide-three_box_first = Żółć Zofia: present
guide-three_box_second = Nowak Jan
guide-four = Finish
guide-four_text = Press “Done”. Count the signatures on the paper list and type their number. Then “Change person”, so that nobody works under your name.
guide-four_box_first = Signatures: 17, agree
guide-four_box_second = Done
guide-safe = You cannot break anything. Every mark is saved at once, and every one can be undone.
guide-ask = Something does not work? Write down who came on paper and ask the office.
guide-practise = Would you like to try? “Practise” shows a list of invented people. Nothing is saved there.
