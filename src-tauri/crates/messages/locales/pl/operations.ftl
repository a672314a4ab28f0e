### Wykonane czynności: linia „Ostatnio” i dziennik.

operation-last = Ostatnio: { $what }
operation-undo = Cofnij: { $what }
operation-redo = Przywróć: { $what }
