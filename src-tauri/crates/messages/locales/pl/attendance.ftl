### Obecność na spotkaniu.

attendance-title = Obecność
# $present (number)
# $all (number)
attendance-present_of = { $present } z { $all }
# $present (number)
# $guests (number)
# $sum (number)
attendance-with_guests = { $present } + { $guests } = { $sum }

mark-present = jest
mark-absent = nie ma
mark-announced = zgłoszona nieobecność

## Zgodnie z płcią osoby; bez niej obowiązują słowa powyżej.

mark_female-present = obecna
mark_female-absent = nieobecna
mark_female-announced = zgłoszona
mark_male-present = obecny
mark_male-absent = nieobecny
mark_male-announced = zgłoszony

list_state-none = brak listy
list_state-in_progress = w toku
list_state-confirmed = zatwierdzona
list_state-held_without_list = odbyło się bez listy

## Ekran „Obecność”

# $present (number)
attendance-present_free = Obecne osoby: { $present }
# $guests (number)
# $sum (number)
attendance-plus_guests = + goście { $guests } = { $sum }
# $count (number)
attendance-children_counted = dzieci: { $count }
attendance-how = Naciśnij wiersz: obecność, jeszcze raz: bez oznaczenia. N – nieobecność, Z – zgłoszona nieobecność.
attendance-how_free = Naciśnij wiersz: obecność, jeszcze raz: bez oznaczenia. Przy wolnym wstępie nie zaznacza się nieobecności.
attendance-keys_title = Klawisze
attendance-keys = Strzałki i cyfry przechodzą do osoby. P (albo +) zaznacza obecność, N (albo −) nieobecność, Z (albo *) zgłoszoną nieobecność, a potem zaznaczona jest następna osoba. Spacja lub Enter zaznacza obecność albo ją usuwa, Delete usuwa oznaczenie, H pokazuje historię. Ukośnik / lub Ctrl+F przechodzi do szukania, Ctrl+Z cofa.
attendance-keys_free = Strzałki i cyfry przechodzą do osoby. P (albo +) zaznacza obecność, a potem zaznaczona jest następna osoba. Spacja lub Enter zaznacza obecność albo ją usuwa, Delete usuwa oznaczenie, H pokazuje historię. Ukośnik / lub Ctrl+F przechodzi do szukania, Ctrl+Z cofa.
attendance-roster = Lista osób
attendance-roster_empty = Na liście nie ma jeszcze nikogo. Wyszukaj osobę albo dodaj nową.
attendance-no_mark = bez oznaczenia
attendance-mark_absent = N – nieobecność: { $name }
attendance-mark_announced = Z – zgłoszona nieobecność: { $name }
attendance-said = { $name }: { $mark }.
attendance-not_saved = Nie zapisano oznaczenia: { $name }. Na liście jest znów to, co było zapisane wcześniej.

attendance-search = Szukaj lub dodaj osobę…
attendance-found = Znalezione osoby
attendance-nobody_found = Nikogo nie znaleziono. Możesz dodać nową osobę.
attendance-add_new = Dodaj nową osobę
attendance-new_person = Nowa osoba na liście
attendance-add_present = Dodaj do obecnych
attendance-added = Dodano: { $name }.
attendance-name_needed = Wpisz imię i nazwisko.

attendance-guests = Goście
attendance-guests_fewer = O jednego gościa mniej
attendance-guests_more = O jednego gościa więcej
attendance-children = Dzieci
attendance-children_fewer = O jedno dziecko mniej
attendance-children_more = O jedno dziecko więcej

attendance-rest_absent = Pozostali nieobecni
attendance-finish = Gotowe
attendance-finish_title = Zakończenie listy
attendance-count_present = Obecne osoby
attendance-count_absent = Nieobecne osoby
attendance-count_announced = Zgłoszone nieobecności
attendance-count_unmarked = Bez oznaczenia
attendance-signatures = Liczba podpisów na liście
attendance-signatures_hint = Policz podpisy na papierowej liście. Zostaw puste, jeśli papierowej listy nie było.
attendance-signatures_invalid = Wpisz liczbę podpisów cyframi albo zostaw pole puste.
attendance-signatures_agree = zgodne
attendance-signatures_differ = różnica: { $difference }
attendance-signatures_counted = Podpisy: { $count }
attendance-confirm = Zatwierdź listę
attendance-back = Wróć do listy
attendance-confirmed = Lista jest zatwierdzona.
attendance-held_without_list = Spotkanie odbyło się bez listy.
attendance-hold_without_list = Odbyło się bez listy
attendance-reopen = Otwórz ponownie
attendance-print = Drukuj listę

attendance-choose = Wybierz spotkanie
attendance-other_sessions = Inne spotkania dzisiaj
attendance-now = Teraz
attendance-later = Później dziś
attendance-earlier = Wcześniej dziś
attendance-none_today = Dziś w planie nie ma żadnych spotkań.
attendance-open_plan = Otwórz plan
# $present (number)
# $enrolled (number)
attendance-session_counts = Obecne osoby: { $present }, zapisane: { $enrolled }
attendance-on_list = na liście
attendance-not_on_list = spoza listy
attendance-this_person = To ta osoba: { $name }
attendance-found_already = Ta osoba już jest w placówce?
