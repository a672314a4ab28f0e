### Godziny wolontariuszy: miesiąc, dyżury do zapisania, potwierdzanie, własne godziny, zadania.

## Złamane reguły

refusal-service_unnamed = Nie wiadomo, co zrobiono. Nic nie zmieniono. Wybierz zadanie albo wpisz czynności.
refusal-service_entered = To świadczenie jest już zapisane. Nic nie zmieniono. Znajdziesz je na liście godzin.
refusal-service_confirmed = Biuro potwierdziło już ten wpis, więc nie można go cofnąć. Nic nie zmieniono. Jeśli trzeba go poprawić, powiedz o tym w biurze.
refusal-service_too_old = Własne godziny można zapisać od { $date }. Nic nie zmieniono. Wcześniejsze zapisze biuro.
refusal-no_own_person = To konto nie jest połączone z żadną osobą, więc nie wiadomo, czyje to godziny. Nic nie zmieniono. Poproś osobę zarządzającą, aby w „Ustawieniach” wskazała, czyje jest to konto.

## Co jest nietypowe

volunteer_oddity-not_covered = Na ten dzień nie ma podpisanego porozumienia.
volunteer_oddity-before_signing = Porozumienie podpisano później: { $date }.
volunteer_oddity-overlap = Nakłada się z innym wpisem tej osoby: { $other }.
volunteer_oddity-long_day = Tego dnia razem { $hours }, a zwykle najwyżej { $limit }.
volunteer_oddity-past_midnight = Kończy się po północy, następnego dnia.
volunteer_oddity-session_cancelled = Te zajęcia odwołano.
# $days (number)
volunteer_oddity-late = { $days ->
    [one] Zapisane { $days } dzień po fakcie.
    [few] Zapisane { $days } dni po fakcie.
    [many] Zapisane { $days } dni po fakcie.
   *[other] Zapisane { $days } dnia po fakcie.
}
# $count (number)
volunteer_oddity-late_bulk = { $count ->
    [one] Wpis dodany z dużym opóźnieniem. Kontrola może go zakwestionować.
    [few] Jeden z { $count } wpisów dodanych hurtem tego samego dnia. Kontrola może je zakwestionować.
    [many] Jeden z { $count } wpisów dodanych hurtem tego samego dnia. Kontrola może je zakwestionować.
   *[other] Jeden z { $count } wpisu dodanego hurtem tego samego dnia. Kontrola może je zakwestionować.
}

## Kto zapisał i potwierdził

service-recorded = { $author }, { $entered }; niepotwierdzone
service-recorded_confirmed = { $author }, { $entered }; potwierdzenie: { $confirmer }, { $confirmed }

## Godziny w miesiącu

service_hours-sums = Suma godzin w miesiącu
service_hours-confirmed = Potwierdzone
service_hours-unconfirmed = Do potwierdzenia
service_hours-unconfirmed_about = nie liczą się do raportu
service_hours-members = Praca społeczna członków
service_hours-members_about = liczona osobno
service_hours-closed = Miesiąc jest zamknięty. Godzin nie można już zmieniać.
# $count (number)
service_hours-planned = { $count ->
    [one] Zaplanowane dyżury do zapisania: { $count }
    [few] Zaplanowane dyżury do zapisania: { $count }
    [many] Zaplanowane dyżury do zapisania: { $count }
   *[other] Zaplanowane dyżury do zapisania: { $count }
}
service_hours-planned_about = Te zajęcia już minęły, a godzin jeszcze nie ma. Zapiszesz je jednym potwierdzeniem.
service_hours-planned_open = Przejrzyj i zapisz
# $count (number)
service_hours-unusual = { $count ->
    [one] Nietypowe, do sprawdzenia: { $count }
    [few] Nietypowe, do sprawdzenia: { $count }
    [many] Nietypowe, do sprawdzenia: { $count }
   *[other] Nietypowe, do sprawdzenia: { $count }
}
service_hours-unusual_about = Zaznacz te, które się zgadzają, i napisz dlaczego. Pozostałe popraw albo usuń.
service_hours-unusual_pick = Potwierdź: { $name }, { $date }
service_hours-unusual_all = Zaznacz wszystkie nietypowe
service_hours-reason = Powód
service_hours-reason_hint = Na przykład: karta papierowa oddana po urlopie.
service_hours-reason_needed = Napisz powód: bez niego nietypowe godziny nie zostaną potwierdzone.
# $count (number)
service_hours-confirm_picked = { $count ->
    [one] Potwierdź zaznaczone: { $count }
    [few] Potwierdź zaznaczone: { $count }
    [many] Potwierdź zaznaczone: { $count }
   *[other] Potwierdź zaznaczone: { $count }
}
service_hours-pick_first = Najpierw zaznacz wpisy.
service_hours-confirm_month = Potwierdź miesiąc
# $count (number)
service_hours-confirm_month_about = { $count ->
    [one] Czeka { $count } zwykły wpis.
    [few] Czekają { $count } zwykłe wpisy.
    [many] Czeka { $count } zwykłych wpisów.
   *[other] Czeka { $count } zwykłego wpisu.
}
# $count (number)
# $unusual (number)
service_hours-confirmed_now = { $count ->
    [one] Potwierdzono { $count } wpis.
    [few] Potwierdzono { $count } wpisy.
    [many] Potwierdzono { $count } wpisów.
   *[other] Potwierdzono { $count } wpisu.
} { $unusual ->
    [0] Nic więcej nie czeka.
    [one] Został { $unusual } nietypowy do sprawdzenia.
    [few] Zostały { $unusual } nietypowe do sprawdzenia.
    [many] Zostało { $unusual } nietypowych do sprawdzenia.
   *[other] Zostało { $unusual } nietypowego do sprawdzenia.
}
service_hours-list = Wszystkie świadczenia
service_hours-group = Ułóż według
service_hours-group_person = osób
service_hours-group_day = dni
service_hours-unfold = Rozwiń wszystkie
service_hours-fold = Zwiń wszystkie
service_hours-of_group = { $name }: { $hours }
service_hours-of_group_waiting = { $name }: { $hours }, do potwierdzenia { $waiting }
service_hours-column_pick = Potwierdź
service_hours-column_day = Dzień
service_hours-column_person = Osoba
service_hours-column_time = Godziny
service_hours-column_length = Czas
service_hours-column_what = Co
service_hours-column_state = Stan
service_hours-column_change = Zmiana
service_hours-change = Popraw
service_hours-change_name = Popraw: { $name }, { $date }
service_hours-member_tag = praca społeczna
service_hours-state_confirmed = potwierdzone
service_hours-state_waiting = czeka na potwierdzenie
service_hours-who_entered = Zapisano: { $name }, { $date }
service_hours-who_entered_duty = Zapisano z planu dyżurów: { $name }, { $date }
service_hours-who_entered_herself = Wpis własny: { $name }, { $date }
service_hours-who_confirmed = Potwierdzenie: { $name }, { $date }
service_hours-because = Powód: { $reason }
service_hours-at = przy: { $session }
service_hours-charged = działanie: { $action }

## W miesiącu

service_month-value = Wycena
service_month-unconfirmed = Godziny niepotwierdzone (nie liczą się)
service_month-members = Członkowie z pracą społeczną
service_month-member_hours = Godziny pracy społecznej członków
service_month-member_value = Wycena pracy społecznej członków
service_month-open = Godziny wolontariuszy

## Kolumny listy

service_column-task = Zadanie
service_column-confirmed = Potwierdzone
service_column-kind = Rodzaj
service_column-action = Działanie z umowy
service_column-entered_on = Zapisano dnia
service_column-entered_by = Zapisano przez
service_column-confirmed_on = Potwierdzono dnia
service_column-confirmed_by = Potwierdzono przez
service_column-because = Powód
service_column-unusual = Co nietypowe

## Zapisywanie dyżurów

enter_duties-title = Zaplanowane dyżury do zapisania
enter_duties-about = Zaznaczone są dyżury z zajęć, które się odbyły. Odwołanych tu nie ma.
enter_duties-pick = { $name }, { $session }, { $date }
enter_duties-all = Zaznacz wszystkie
enter_duties-unsettled = nierozliczone
enter_duties-held = odbyły się
enter_duties-beside = Tego dnia zapisano już: { $what }
enter_duties-column_pick = Zapisz
enter_duties-column_session = Zajęcia
enter_duties-column_outcome = Zajęcia się odbyły?
# $count (number)
enter_duties-unusual = { $count ->
    [one] Wśród zaznaczonych nietypowe: { $count }. Z powodem potwierdzisz je od razu, bez powodu poczekają na górze listy.
    [few] Wśród zaznaczonych nietypowe: { $count }. Z powodem potwierdzisz je od razu, bez powodu poczekają na górze listy.
    [many] Wśród zaznaczonych nietypowe: { $count }. Z powodem potwierdzisz je od razu, bez powodu poczekają na górze listy.
   *[other] Wśród zaznaczonych nietypowe: { $count }. Z powodem potwierdzisz je od razu, bez powodu poczekają na górze listy.
}
# $count (number)
enter_duties-save = { $count ->
    [one] Zapisz i potwierdź: { $count }
    [few] Zapisz i potwierdź: { $count }
    [many] Zapisz i potwierdź: { $count }
   *[other] Zapisz i potwierdź: { $count }
}
enter_duties-none_picked = Zaznacz dyżury, które się odbyły.
# $count (number)
# $unconfirmed (number)
enter_duties-done = { $count ->
    [one] Zapisano { $count } dyżur.
    [few] Zapisano { $count } dyżury.
    [many] Zapisano { $count } dyżurów.
   *[other] Zapisano { $count } dyżuru.
} { $unconfirmed ->
    [0] Wszystkie potwierdzone.
    [one] { $unconfirmed } nietypowy czeka na powód.
    [few] { $unconfirmed } nietypowe czekają na powód.
    [many] { $unconfirmed } nietypowych czeka na powód.
   *[other] { $unconfirmed } nietypowego czeka na powód.
}

## Jedno świadczenie

service_entry-new = Nowe świadczenie
service_entry-change = Świadczenie: { $name }
service_entry-person = Osoba
service_entry-date = Dzień
service_entry-kind = Rodzaj
service_entry-kind_volunteer = świadczenie wolontariusza
service_entry-kind_member = praca społeczna członka
service_entry-session = Przy zajęciach
service_entry-session_none = nie przy zajęciach
service_entry-session_hers = { $session } (jej dyżur)
service_entry-start = Od
service_entry-end = Do
service_entry-length = albo czas
service_entry-length_hint = Na przykład 2, 1,5 albo 1:30. Wystarczy „od” i „do”.
service_entry-length_needed = Wpisz „od” i „do” albo czas.
service_entry-past_midnight = Do { $end } następnego dnia.
service_entry-task = Zadanie
service_entry-task_none = bez zadania
service_entry-activity = Czynności
service_entry-activity_hint = Szczegóły na kartę. Bez zadania trzeba je wpisać.
service_entry-activity_needed = Wybierz zadanie albo wpisz czynności.
service_entry-place = Miejsce
service_entry-place_hint = Puste, jeśli w placówce.
service_entry-action = Działanie z umowy
service_entry-action_none = bez działania
service_entry-unusual = Zanim zapiszesz: to jest nietypowe
service_entry-save = Zapisz
service_entry-save_anyway = Zapisz mimo to
service_entry-remove = Usuń
service_entry-confirm = Potwierdź
service_entry-unconfirm = Cofnij potwierdzenie

## Godziny na karcie wolontariusza

hours_section-title = Godziny
hours_section-none = Nie zapisano jeszcze żadnych godzin.
hours_section-month = Miesiąc
hours_section-open = Świadczenia: { $month }

## Własne godziny przy drzwiach

own_hours-title = Moje godziny
own_hours-open = Moje godziny
own_hours-about = { $month }: potwierdzone { $minutes }
own_hours-about_waiting = { $month }: potwierdzone { $minutes }, czeka { $unconfirmed }
own_hours-log = Zapisz godziny
own_hours-duties = Twoje dzisiejsze dyżury
own_hours-log_duty = Zapisz: { $session }, { $time }
own_hours-centre = Placówka
own_hours-day = Dzień
own_hours-today = Dzisiaj
own_hours-yesterday = Wczoraj
own_hours-length = Ile
own_hours-less = Mniej o pół godziny
own_hours-more = Więcej o pół godziny
own_hours-task = Co
own_hours-more_details = Inny dzień lub szczegóły
own_hours-details = Szczegóły
own_hours-details_hint = Nieobowiązkowe, jeśli wybierzesz zadanie.
own_hours-task_needed = Wybierz, co to było, albo wpisz to w szczegółach.
own_hours-save = Zapisz
own_hours-sentence = { $day } { $hours }: { $task }
own_hours-sentence_open = { $day } { $hours }
own_hours-saved = Zapisano: { $what }. Policzy się, gdy biuro to potwierdzi.
own_hours-list = Twoje wpisy: { $month }
own_hours-none = W tym miesiącu nie ma jeszcze wpisów.
own_hours-earlier = Poprzedni miesiąc
own_hours-later = Następny miesiąc
own_hours-take_back = Cofnij
own_hours-take_back_name = Cofnij wpis: { $what }
own_hours-taken_back = Cofnięto wpis: { $what }
own_hours-card = Karta do wydruku

## Zadania wolontariuszy w ustawieniach

volunteer_task-title = Zadania wolontariuszy
volunteer_task-about = Te same słowa na kartach, w zestawieniach i przy stawkach. Zadania dla dyżurów proponują się same.
volunteer_task-name = Nazwa
volunteer_task-usual_for = Proponuj przy dyżurze
volunteer_task-usual_none = nie proponuj
volunteer_task-usual_helping = pomoc na zajęciach
volunteer_task-usual_leading = prowadzenie zajęć
volunteer_task-active = Można wybierać
volunteer_task-inactive = wycofane
volunteer_task-add = Dodaj zadanie
volunteer_task-new = Nowe zadanie
volunteer_task-change = Zadanie
volunteer_task-change_name = Zmień: { $name }
volunteer_task-up = Przesuń wyżej: { $name }
volunteer_task-down = Przesuń niżej: { $name }
