### The full export and the way back; lists as spreadsheets.

failure-not_export = This is no full export of Obecni. Nothing was made. Point to the folder of the export, or to the journal.jsonl in it.
failure-export_damaged = The file journal.jsonl is incomplete or was changed ({ $reason }), so nothing of it was used. Your files are as they were. Export again, or take another export.
failure-export_newer = This export was written by a newer version of Obecni. Nothing was made. Install the newer version and try again.
failure-export_differs = What the export gave is not the same as what it was made from. Nothing was kept. Export again, or take another export.
failure-sheet_does_not_fit = The list does not fit a spreadsheet: it has too many rows, or too long a text in one cell. Nothing was written. Choose a shorter list, or save it as CSV.
failure-sheet_not_made = The spreadsheet could not be made ({ $detail }). Your data are safe. Save the list as CSV.
refusal-no_such_manager = There is no such manager in this export. Nothing was made. A file is made from an export by one of the managers in it.

## The door: a new file from a full export

export-way = Make a file from a full export…
export-way_title = A new file from a full export
export-way_about = A new, encrypted file is made from the folder of a full export, with everything that was in it: people, classes, lists and the history of what was done. The folder stays as it is.
export-way_path = Folder of the export
export-way_path_hint = The one that holds journal.jsonl.
export-way_look = Check the export
export-way_looking = Reading the export…
export-way_found = The export is complete.
export-way_organisation = Organisation
export-way_made = Written
export-way_operations = Actions in its history
export-way_manager = Who makes the file
export-way_password = Your password for the new file
# $count (number)
export-way_others = Passwords are not in an export. The others ({ $count }) can sign in once you give them passwords in the settings.
export-way_no_manager = Nobody in this export manages the organisation, so nobody can make the file.
export-way_run = Make the file
export-way_folder = Folder for the new file
export-way_making = Making the file… With some years of data this takes a moment.
export-way_key = The new file's recovery key

## Settings: the full export

export-title = Full export
export-about = Everything of the organisation in plain files: tables as CSV for spreadsheets, and the history, from which a new file of Obecni can be made with nothing lost.
export-warning = This folder is not encrypted: it holds names, telephone numbers and notes, those of former participants too. Write it to a disk of your own and delete it when it is not needed. For every day a copy is better, because it is encrypted.
export-folder = Folder of the export
export-folder_hint = It is made if it is not there. Files of the same names are replaced.
export-folder_name = Obecni-export-{ $date }
export-run = Write the full export
export-running = Writing everything…
# $tables (number)
# $operations (number)
export-done = The full export was written to the folder: { $path }. Tables: { $tables }, actions in the history: { $operations }.
