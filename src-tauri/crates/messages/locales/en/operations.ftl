### Actions done: the line “Last” and the journal.

operation-last = Last: { $what }
operation-undo = Undo: { $what }
operation-redo = Redo: { $what }
