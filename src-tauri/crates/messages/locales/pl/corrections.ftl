### Historia oznaczenia i poprawki po zatwierdzeniu listy.

mark_history-title = Historia: { $name }
mark_history-title_guests = Historia: goście i dzieci
mark_history-empty = Na tej liście nikt jeszcze tu nic nie zaznaczył.
mark_history-change = { $from } → { $to }
# $guests (number)
# $children (number)
mark_history-numbers = goście: { $guests }, dzieci: { $children }
mark_history-because = Powód: { $because }
mark_history-undone = cofnięte
mark_history-undo = Cofnij
mark_history-undo_of = Cofnij zmianę z { $at }
mark_history-set_back = Przywróć: { $mark }
mark_history-set_back_of = Przywróć stan sprzed zmiany z { $at }: { $mark }
mark_history-set_back_why = Po tej zmianie albo razem z nią zapisano coś jeszcze, dlatego nie cofnie się cała czynność: powstanie nowy wpis z poprzednim oznaczeniem.

## W jaki sposób powstała zmiana

mark_history_way-record_attendance = zaznaczono na liście
mark_history_way-fill_attendance = razem z pozostałymi
mark_history_way-confirm_list = przy zatwierdzeniu listy
mark_history_way-add_walk_in = dodano przy wejściu
mark_history_way-set_guests = wpisano na liście
mark_history_way-correct_attendance = poprawiono po zatwierdzeniu
mark_history_way-correct_guests = poprawiono po zatwierdzeniu
mark_history_way-undo = cofnięto
mark_history_way-redo = przywrócono
mark_history_way-merge_people = przy łączeniu wpisów
mark_history_way-unmerge_people = przy rozdzielaniu wpisów
mark_history_way-other = zmieniono

## Powody poprawki

correction_reason-slip = Pomyłka przy zaznaczaniu
correction_reason-paper = Zgodnie z listą papierową
correction_reason-came_late = Obecność już po zatwierdzeniu listy
correction_reason-told_later = Zgłoszenie dotarło po zajęciach
correction_reason-other = Inny powód

## Okno „Popraw”

correction-title = Poprawka: { $name }
correction-title_guests = Poprawka: goście i dzieci
correction-now = Teraz na liście: { $mark }
correction-right = Ma być
correction-reason = Powód poprawki
correction-words = Uwagi do poprawki
correction-words_hint = Nie wpisuj danych o zdrowiu. Przy innym powodzie napisz, jaki.
correction-words_needed = Napisz, jaki jest powód.
correction-choose_mark = Wybierz inne oznaczenie niż to, które jest na liście.
correction-choose_reason = Wybierz powód poprawki.
correction-save = Zapisz poprawkę
correction-saved = Poprawiono: { $name }.
correction-open = Popraw
correction-open_of = Popraw: { $name }
correction-history = Historia
correction-history_of = Historia: { $name }
