### Układanka: inny plan na próbę.

draft-title = Układanka
draft-about = Tu układasz inny plan na próbę. Plan placówki zmienia się dopiero po wprowadzeniu.
draft-list = Wersje robocze
draft-empty = Nie ma jeszcze żadnej wersji roboczej. Utwórz pierwszą i sprawdź, co się stanie, gdy zajęcia zmienią dzień, salę albo osobę prowadzącą.
draft-new = Nowa wersja robocza
draft-name = Nazwa
draft-name_hint = Na przykład: Wiosna z chórem w czwartki.
draft-name_needed = Wpisz nazwę wersji roboczej.
draft-create = Utwórz
draft-rename = Zmień nazwę
draft-rename_named = Zmień nazwę: { $name }
draft-rename_title = Nazwa wersji roboczej
draft-open_named = Otwórz: { $name }
draft-discard = Odrzuć
draft-discard_named = Odrzuć: { $name }
draft-discarded = Odrzucono wersję roboczą: { $name }. Przycisk „Cofnij” na dole ją przywraca.
draft-renamed = Zmieniono nazwę: { $name }.
draft-steps_count = Kroki
draft-state = Stan
draft-state_open = robocza
draft-state_applied = wprowadzona { $date }
draft-back = Wszystkie wersje robocze
draft-to_plan = Plan
draft-gone = Tej wersji roboczej już nie ma.
draft-applied_on = Tę wersję wprowadzono do planu { $date }. Żeby układać dalej, utwórz nową.

## Ekran jednej wersji

draft-week_of = Układanka · tydzień { $number } · { $range }
draft-overview = W skrócie
draft-add_classes = Dodaj zajęcia
draft-apply = Wprowadź od dnia…
draft-steps = Kroki
draft-steps_about = Wykonują się po kolei. Usunięcie kroku nie zmienia pozostałych.
draft-no_steps = Wybierz zajęcia w siatce albo przeciągnij je w inne miejsce. Plan placówki się od tego nie zmieni.
draft-remove_step = Usuń krok
draft-remove_step_named = Usuń krok { $number }: { $step }
draft-removed_step = Usunięto krok: { $step }.
draft-added_step = Dodano krok: { $step }.
draft-step_nothing = nic nie zmienia
draft-step_stuck = nie da się wykonać
# $count (number)
draft-step_touches = { $count ->
    [one] { $count } spotkanie
    [few] { $count } spotkania
    [many] { $count } spotkań
   *[other] { $count } spotkania
}
draft-classes_unknown = zajęcia spoza planu
draft-nobody_leads = nikt jeszcze nie prowadzi

draft_step-move = Przeniesienie: { $name }, { $to } ({ $scope })
draft_step-reword = Zmiana: { $name }, { $to } ({ $scope })
draft_step-cancel = Odwołanie: { $name }, { $why } ({ $scope })
draft_step-restore = Przywrócenie: { $name }
draft_step-remove = Usunięcie z planu: { $name } ({ $scope })
draft_step-add_session = Nowe spotkanie: { $name }, { $to }
draft_step-add_series = Nowe zajęcia: { $name }, od { $to }
draft_step-extend = Przedłużenie: { $name }, do { $to }

draft-led_by = prowadzi { $name }


## Okienko kroku

draft-step_title = { $name } – co zmienić?
draft-add_step = Dodaj krok
draft-step_what = Co zrobić
draft_do-move = Przenieś
draft_do-leader = Zmień osobę prowadzącą
draft_do-cancel = Odwołaj
draft_do-remove = Usuń z planu
draft_do-restore = Przywróć
draft_do_about-move = inny dzień, godzina albo sala
draft_do_about-leader = kto inny prowadzi
draft_do_about-cancel = zostaje w planie jako odwołane
draft_do_about-remove = znika z planu, jakby go nie było
draft_do_about-restore = znów się odbędzie
draft-fixed = Tego spotkania nie można już zmienić: odbyło się, ma zaznaczone obecności albo jego miesiąc jest zamknięty.
draft-same_leader = To jest obecna osoba prowadząca. Wybierz inną.

## Co z tego wynika

draft-clashes = Kolizje w tym tygodniu
draft-clashes_count = Kolizje: { $count }
draft-clashes_new = nowe: { $count }
draft-clashes_none = W tym tygodniu nie ma kolizji.
draft-clash_other = inne zajęcia
draft-clash_new = nowa
draft-clash_known = jest już w planie
draft_clash-room = { $name }: { $first } i { $second }
draft_clash-leader = Prowadzi { $name }: { $first } i { $second }
draft_clash-volunteer = Pomaga { $name }: { $first } i { $second }
draft_clash-participant = Zapisane na oba, { $name }: { $first } i { $second }

draft-hours = Godziny otwarcia
draft-hours_fit = Wszystkie spotkania tygodnia mieszczą się w godzinach otwarcia.
draft-hours_outside = Poza godzinami otwarcia: { $what }
draft-hours_closed = W dniu zamknięcia: { $what }

draft-rooms = Sale w tym tygodniu
draft-leaders = Osoby prowadzące w tym tygodniu
draft-room = Sala
draft-leader = Osoba prowadząca
draft-load_before = W planie
draft-load_after = W układance
draft-load_difference = Różnica
draft-load_same = bez zmian
draft-load_legend = Pasek z samą ramką: w planie. Pasek pełny: w układance.
draft-load_none = W tym tygodniu nic nie jest zaplanowane.

draft-differences = Co się zmieni
draft-differences_none = Nic się nie zmieni w porównaniu z dzisiejszym planem.
draft-differences_count = Zmiany: { $count }
draft-differences_sum = Zmienione spotkania: { $changed }. Nowe: { $added }. Usunięte z planu: { $removed }.
draft-differences_all = Pokaż wszystkie: { $count }
draft-differences_less = Pokaż mniej
draft-classes = Zajęcia
draft-now = Teraz
draft-then = Po zmianie
draft-what = Co się zmienia
draft-is_new = nowe spotkanie
draft-is_gone = znika z planu
draft-is_cancelled = odwołane
draft_changed-time = termin
draft_changed-place = miejsce
draft_changed-leader = osoba prowadząca
draft_changed-name = nazwa lub kategoria
draft_changed-capacity = zapisy
draft_changed-cancelled = odwołanie
draft_changed-details = szczegóły

draft-people = Kogo to dotyczy
draft-people_about = Osoby zapisane na spotkania, które zmienią termin lub miejsce albo się nie odbędą.
draft-people_count = Osoby: { $count }
draft-people_none = Zmiany nie dotyczą nikogo zapisanego.
draft-people_sessions = spotkania: { $count }

## Wprowadzanie do planu

draft-apply_title = Wprowadzenie do planu
draft-apply_about = Wszystkie kroki wejdą do planu jako jedna czynność. Można ją cofnąć przyciskiem „Cofnij” na dole okna.
draft-apply_from = Od dnia
draft-apply_from_hint = Wcześniejsze spotkania zostają bez zmian.
draft-apply_save = Wprowadź do planu
draft-apply_stuck = Najpierw usuń kroki, których nie da się wykonać: { $count }.
draft-apply_empty = Najpierw dodaj krok.
draft-apply_clashes = Kolizje w oglądanym tygodniu: { $count }. Wprowadzenie ich nie usuwa.
# $count (number)
draft-applied = { $count ->
    [0] Wprowadzono do planu od { $date }: { $name }. Żadne spotkanie się nie zmieniło.
    [one] Wprowadzono do planu od { $date }: { $name }. Zmieniło się { $count } spotkanie.
    [few] Wprowadzono do planu od { $date }: { $name }. Zmieniły się { $count } spotkania.
    [many] Wprowadzono do planu od { $date }: { $name }. Zmieniło się { $count } spotkań.
   *[other] Wprowadzono do planu od { $date }: { $name }. Zmieniło się { $count } spotkania.
}
draft-show_plan = Pokaż plan
