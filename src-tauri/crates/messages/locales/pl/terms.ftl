### Powtarzanie planu, godziny jednego dnia, skutki zamknięcia.

copy_term-title = Powtórzenie planu
copy_term-about = Zajęcia z wybranych dni zostaną zaplanowane jeszcze raz. Święta i dni zamknięcia są pomijane.
copy_term-what = Co powtórzyć
copy_term_what-month = Miesiąc
copy_term_what-term = Okres
copy_term_about-month = w następnym albo innym miesiącu
copy_term_about-term = semestr albo dowolne dni
copy_term-from_month = Z miesiąca
copy_term-to_month = Na miesiąc
copy_term-first_date = Od dnia
copy_term-last_date = Do dnia
copy_term-to_first = Nowy okres od dnia
copy_term-to_last = Nowy okres do dnia
copy_term-people = Zapisane osoby
copy_term_people-keep = Razem z zapisanymi osobami
copy_term_people-fresh = Bez zapisanych osób
copy_term_people_about-keep = serie trwają dalej, z tymi samymi osobami
copy_term_people_about-fresh = powstaną nowe serie, na które nikt nie jest zapisany
copy_term-show = Pokaż, co powstanie
copy_term-hint = Usuń zaznaczenie serii, której nie chcesz powtarzać.
copy_term-list = Serie
copy_term-sum = Serie: { $series }. Nowe spotkania: { $sessions }.
copy_term-nothing = W tych dniach nie ma żadnej serii.
copy_term-none = Nic nie powstanie. Zmień dni albo zaznacz serie.
copy_term-sessions = nowe spotkania: { $count }
copy_term-save = Powtórz plan
copy_term-back = Wróć do dni
# $sessions (number)
copy_term-saved = { $sessions ->
    [one] Powtórzono plan. Serie: { $series }, dodano { $sessions } spotkanie.
    [few] Powtórzono plan. Serie: { $series }, dodano { $sessions } spotkania.
    [many] Powtórzono plan. Serie: { $series }, dodano { $sessions } spotkań.
   *[other] Powtórzono plan. Serie: { $series }, dodano { $sessions } spotkania.
}
copy_term-reversed = Ostatni dzień jest wcześniejszy niż pierwszy.
copy_term-overlap = Nowy okres zaczyna się przed końcem powtarzanego.

copy_verdict-planned = będzie zaplanowana
copy_verdict-left_out = pominięta na życzenie
copy_verdict-planned_already = ma już spotkania w nowym okresie
copy_verdict-chosen_days = dni wybrano pojedynczo, zaplanuj ją osobno
copy_verdict-empty = nie wypada ani jedno spotkanie

## Godziny jednego dnia

day_hours-title = Inne godziny w jednym dniu
day_hours-about = Zastępują stałe godziny tylko w tym dniu.
day_hours-none = Żaden dzień nie ma innych godzin.
day_hours-past = Dni, które minęły
day_hours-add = Ustal godziny dnia
day_hours-new = Godziny jednego dnia
day_hours-day = Dzień
day_hours-hours = Godziny
day_hours-opens = Otwarcie
day_hours-closes = Zamknięcie
day_hours-opens_again = Otwarcie po przerwie
day_hours-closes_again = Zamknięcie po przerwie
day_hours-again_hint = Zostaw puste, jeśli nie ma przerwy.
day_hours-usual = Zwykle w tym dniu: { $hours }
day_hours-remove = Przywróć stałe godziny
day_hours-remove_named = Przywróć stałe godziny: { $date }
day_hours-saved = Ustalono godziny: { $date }, { $hours }.
day_hours-removed = Znów obowiązują stałe godziny: { $date }.
day_hours-order = Zamknięcie musi być po otwarciu.
day_hours-needed = Wpisz godzinę, na przykład 9:30.
day_hours-break_order = Druga część dnia musi zaczynać się po pierwszej.

## Skutki zamknięcia

closure_hits-none = W te dni nie ma w planie spotkań, które trzeba odwołać.
# $count (number)
closure_hits-count = { $count ->
    [one] W te dni jest w planie { $count } spotkanie.
    [few] W te dni są w planie { $count } spotkania.
    [many] W te dni jest w planie { $count } spotkań.
   *[other] W te dni jest w planie { $count } spotkania.
}
# $count (number)
closure_hits-held = { $count ->
    [one] { $count } spotkanie już się odbyło albo ma zaznaczone obecności: zostaje bez zmian.
    [few] { $count } spotkania już się odbyły albo mają zaznaczone obecności: zostają bez zmian.
    [many] { $count } spotkań już się odbyło albo ma zaznaczone obecności: zostają bez zmian.
   *[other] { $count } spotkania już się odbyło albo ma zaznaczone obecności: zostaje bez zmian.
}
closure_hits-what = Co z tymi spotkaniami
closure_hits-keep = Zostaw w planie
closure_hits-keep_about = można je potem przenieść albo odwołać pojedynczo
closure_hits-cancel = Odwołaj te spotkania
closure_hits-cancel_about = przyczyną będzie to zamknięcie; można je przywrócić
closure_hits-more = i jeszcze: { $count }
closure_hits-saved = Zapisano dni zamknięcia: { $days }.
# $count (number)
closure_hits-saved_cancelled = { $count ->
    [one] Zapisano dni zamknięcia: { $days }. Odwołano { $count } spotkanie.
    [few] Zapisano dni zamknięcia: { $days }. Odwołano { $count } spotkania.
    [many] Zapisano dni zamknięcia: { $days }. Odwołano { $count } spotkań.
   *[other] Zapisano dni zamknięcia: { $days }. Odwołano { $count } spotkania.
}
