### The full export and the way back; lists as spreadsheets.

failure-not_export = This is no full export of Obecni. Nothing was made. Point to the folder of the export, or to the journal.jsonl in it.
failure-export_damaged = The file journal.jsonl is incomplete or was changed ({ $reason }), so nothing of it was used. Your files are as they were. Export again, or take another export.
failure-export_newer = This export was written by a newer version of Obecni. Nothing was made. Install the newer version and try again.
failure-export_differs = What the export gave is not the same as what it was made from. Nothing was kept. Export again, or take another export.
failure-sheet_does_not_fit = The list does not fit a spreadsheet: it has too many rows, or too long a text in one cell. Nothing was written. Choose a shorter list, or save it as CSV.
failure-sheet_not_made = The spreadsheet could not be made ({ $detail }). Your data are safe. Save the list as CSV.
refusal-no_such_manager = There is no such manager in this export. Nothing was made. A file is made from an export by one of the managers in it.
