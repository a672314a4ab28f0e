### The frame of the window, and the fields of forms.

frame-centre = Centre
frame-menu = Menu
frame-undo = Undo
frame-redo = Redo
frame-undo_key = Ctrl+Z
frame-redo_what = Redo: { $what } (Ctrl+Y)
frame-undone = Undone: { $what }.
frame-redone = Done again: { $what }.
frame-nothing_to_undo = Nothing to undo.
frame-working = Working, please wait…
frame-demo = This is sample data: everybody in it is invented, and everything can be tried. The password of this file: przykład-1
frame-leave_demo = Leave the sample

field-date_hint = For example 12.3, 12.03.2026 or tomorrow.
field-date_unreadable = There is no such day. Type a day and a month, for example 12.03.2026.
field-time_unreadable = There is no such time. Type it like this: 9:30.
# $min (number)
# $max (number)
field-number_unreadable = Type a number from { $min } to { $max }.
