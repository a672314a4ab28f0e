### Rama okna i pola formularzy.

frame-centre = Placówka
frame-menu = Menu
frame-undo = Cofnij
frame-redo = Ponów
frame-undo_key = Ctrl+Z
frame-redo_what = Ponów: { $what } (Ctrl+Y)
frame-undone = Cofnięto: { $what }.
frame-redone = Ponowiono: { $what }.
frame-nothing_to_undo = Nie ma nic do cofnięcia.
frame-working = Trwa praca, proszę czekać…
frame-demo = To dane przykładowe: wszystkie osoby są zmyślone i wszystko można wypróbować. Hasło do tego pliku: przykład-1
frame-leave_demo = Zakończ przykład

field-date_hint = Na przykład 12.3, 12.03.2026 albo jutro.
field-date_unreadable = Nie ma takiego dnia. Wpisz dzień i miesiąc, na przykład 12.03.2026.
field-time_unreadable = Nie ma takiej godziny. Wpisz ją na przykład tak: 9:30.
# $min (number)
# $max (number)
field-number_unreadable = Wpisz liczbę od { $min } do { $max }.
