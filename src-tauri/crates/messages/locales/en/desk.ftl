### The first screen: opening a file, the sample, a forgotten password, a copy.

desk-welcome = Welcome
desk-first_time = The timetable, attendance lists and the monthly report. Everything stays on this computer, with or without the internet.
desk-sign_in = Open the organisation’s file
desk-file = File
desk-file_missing = { $name } (not in its place now)
desk-where = Place: { $path }
desk-user = Who is working
desk-password = Password
desk-open = Open
desk-opening = Opening…
desk-forgotten = I forgot my password
desk-no_users = The accounts of this file cannot be read. Check that the key file lies beside the data file, or restore the data from a copy.
desk-not_there = The file is not in its place now. Connect the disk or stick, or choose another file.
desk-is_copy = This is a backup copy. It is not worked on; data are restored from it.

desk-other_ways = Other ways
desk-new = New organisation
desk-new_about = Five short steps: you, the centre, rooms, hours, the recovery key.
desk-demo = Try it on sample data
desk-demo_about = A ready centre with invented people. Change whatever you like in it.
desk-demo_making = Preparing the sample data. This takes a moment…
desk-other = Open another file…
desk-restore = Restore from a copy…

desk-other_title = Open another file
desk-other_path = Data file
desk-other_hint = The file ends in .obecni.
desk-other_show = Next

desk-restore_title = Restore from a copy
desk-restore_about = The copy becomes a new file to work on. Existing files are not changed.
desk-restore_path = Copy
desk-restore_hint = The file of a copy ends in .obecni-copy.
desk-restore_folder = Folder for the restored file
desk-restore_folder_hint = Leave empty for the usual folder: { $folder }
desk-restore_run = Restore
desk-restoring = Restoring…
desk-restored = The data were restored from the copy. Sign in as usual.

desk-recovery_title = New password
desk-recovery_about = You need the recovery key: seven groups of five characters, printed when the file was made.
desk-recovery_key = Recovery key
desk-recovery_key_hint = Type all groups in order. Capitals, spaces and hyphens do not matter.
desk-new_password = New password
desk-repeat_password = Repeat the password
desk-password_hint = At least { $limit } characters, for example three words.
desk-repeat_hint = The same once more.
desk-passwords_differ = The passwords differ. Type the same password twice.
desk-password_short = The password is too short. It needs at least { $limit } characters.
desk-recovery_run = Set the password and open
desk-back = Back

## Recovery key

recovery-title = Recovery key
recovery-about = Without the password and without this key nobody can open the data, not even the authors of the program. Print it or write it down and keep it somewhere safe, not beside the computer.
recovery-groups = Groups of the key
recovery-print = Print
recovery-print_path = PDF file to print
recovery-print_hint = Delete this file once it is printed: whoever has it can open the data.
recovery-print_save = Save and open for printing
recovery-printed = Saved: { $path }
recovery-file_name = Recovery key
recovery-ask = Type two groups back from your paper. It shows that the key is written down.
recovery-group = Group { $number }
recovery-group_wrong = That is not group { $number }. Check your paper and type it again.
recovery-right = That is right.
recovery-finish = Finish
recovery-later = I will type it later
