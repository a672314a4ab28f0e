### Lista na spotkaniu: wiersze, pasek nad nimi, zakończenie.

roster_away-female = zgłoszona wcześniej
roster_away-male = zgłoszony wcześniej
roster_away-other = zgłoszono wcześniej
roster_visitor-female = była gościem
roster_visitor-male = był gościem
roster_visitor-other = gość wcześniejszych zajęć
roster-visitor = gość
roster-twice = też tu: { $name }, { $hours }
roster-elsewhere = teraz: { $name }, { $hours }
roster-twice_all = W dwóch miejscach naraz: { $names }
roster-twice_said = { $name } ma obecność także tu: { $class }, { $hours }.
# $count (number)
# $capacity (number)
roster-over_capacity = Osoby: { $count }, miejsca: { $capacity }. Można zapisać wszystkich.
# $count (number)
roster-more_below = { $count ->
    [one] jeszcze { $count } osoba
    [few] jeszcze { $count } osoby
    [many] jeszcze { $count } osób
   *[other] jeszcze { $count } osoby
}
roster-history = Historia oznaczeń
roster-history_how = Wybierz osobę, żeby zobaczyć, kto, kiedy i co przy niej zaznaczył.
roster-history_guests = Historia gości
roster-corrections_guests = Popraw gości

## Nowa osoba na liście

roster-add_visitor = Tylko gość, bez zapisu
roster-add_visitor_about = Gość liczy się z nazwiska, ale nie zostaje uczestnikiem placówki.

## Zakończenie listy

# $count (number)
roster-rest = Bez oznaczenia: { $count ->
    [one] { $count } osoba
    [few] { $count } osoby
    [many] { $count } osób
   *[other] { $count } osoby
}
roster-rest_absent = Zapisz nieobecność
# $count (number)
roster-rest_absent_away = W tym zgłoszone wcześniej: { $count }. Te zostaną zapisane jako zgłoszone.
roster-rest_leave = Zostaw bez oznaczenia
roster-rest_needed = Wybierz, co zapisać przy osobach bez oznaczenia.
# $signatures (number)
# $present (number)
roster-signatures = Podpisy: { $signatures }, obecne osoby: { $present } –
roster-sheet_number = Numer papierowej listy
roster-sheet_number_hint = Zostaw puste, jeśli lista nie ma numeru.
roster-original = Podpisany oryginał jest w segregatorze
roster-sheet = Numer listy: { $number }.
roster-original_filed = Oryginał jest w segregatorze.
roster-original_missing = Oryginału nie ma w segregatorze.
roster-paper = Papierowa lista…
roster-paper_title = Papierowa lista
roster-paper_save = Zapisz
