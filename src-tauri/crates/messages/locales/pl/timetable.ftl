### Plan: zajęcia i spotkania.

timetable-title = Plan

series-name = Nazwa zajęć
series-category = Kategoria
series-leader = Osoba prowadząca
series-room = Sala
series-place = Miejsce poza placówką
series-first_date = Od kiedy
series-start = Godzina
series-minutes = Czas trwania (min)
series-entry = Udział
series-capacity = Limit miejsc

entry-enrolment = zapisy
entry-free = wstęp wolny

cancel_reason-leader_absent = Nieobecność osoby prowadzącej
cancel_reason-too_few_people = Za mało chętnych
cancel_reason-failure = Awaria w lokalu
cancel_reason-weather = Pogoda
cancel_reason-day_off = Dzień wolny lub przerwa
cancel_reason-suspension = Zawieszenie działalności
cancel_reason-other = Inna przyczyna organizacyjna

outcome-planned = zaplanowane
outcome-held = odbyło się
outcome-cancelled = odwołane
outcome-unsettled = do rozliczenia

session-moved = przeniesione
session-moved_from = przeniesione z: { $from }
session-clash = kolizja
session-no_room = bez sali
session-no_leader = bez osoby prowadzącej

## Tydzień

timetable-week_of = Tydzień { $number } · { $range }
timetable-previous_week = Poprzedni tydzień
timetable-next_week = Następny tydzień
timetable-this_week = Ten tydzień
timetable-go_to_date = Przejdź do dnia
timetable-switcher = Wybór tygodnia
timetable-add = Dodaj zajęcia
timetable-add_on = Dodaj: { $day }
timetable-opening = Otwarcie w tygodniu: { $open } z wymaganych { $required }
timetable-opening_only = Otwarcie w tygodniu: { $open }
timetable-opening_missing = brakuje: { $missing }
timetable-opening_met = wymóg spełniony
timetable-opening_why = Jak to policzono
timetable-show = Pokaż
timetable-show_all = wszystkie zajęcia
timetable-only_room = sala: { $name }
timetable-only_leader = prowadzi: { $name }
timetable-grid = Siatka tygodnia
timetable-elsewhere = poza salami
timetable-empty = W tym tygodniu nie ma nic w planie.
timetable-empty_next = Dodaj zajęcia przyciskiem powyżej albo kliknij wolne miejsce w siatce.
timetable-empty_day = Nic w planie.
timetable-filtered_empty = W tym tygodniu nie ma takich zajęć.
timetable-holiday = Dzień wolny: { $name }
timetable-closure = Zamknięte: { $name }
timetable-month_closed = Miesiąc zamknięty
timetable-open_hours = Otwarte: { $hours }
timetable-not_open = Bez godzin otwarcia
timetable-keys_hint = Strzałki: kolejne zajęcia. Enter: szczegóły. Delete: odwołanie. Alt i strzałki: przeniesienie o 15 minut lub o dzień. Alt i Page Up lub Page Down: inna sala. Alt, Shift i strzałka w górę lub w dół: długość. Page Up i Page Down: poprzedni i następny widok. Ctrl+F: szukanie. Zajęcia można też przeciągnąć albo otworzyć i wybrać „Przenieś…”.
timetable-week_shown = Tydzień { $range }. Liczba spotkań: { $sessions }.
timetable-not_yours = Plan układają koordynator lub koordynatorka oraz osoba zarządzająca. Twoje zajęcia są na stronie „Dzisiaj”.

## Widoki planu

timetable-view = Widok
timetable_view-week = Tydzień
timetable_view-day = Dzień
timetable_view-month = Miesiąc
timetable_view-list = Lista
timetable-previous = Poprzedni
timetable-next = Następny
timetable-previous_day = Poprzedni dzień
timetable-next_day = Następny dzień
timetable-this_day = Dzisiaj
timetable-previous_month = Poprzedni miesiąc
timetable-next_month = Następny miesiąc
timetable-this_month = Ten miesiąc
timetable-month_of = Miesiąc: { $month }
timetable-zoom = Powiększenie
timetable-zoom_in = Powiększ siatkę
timetable-zoom_out = Pomniejsz siatkę
timetable-zoom_now = Powiększenie siatki: { $percent }%
timetable-legend = Kategorie
timetable-day_grid = Siatka dnia
timetable-month_grid = Kalendarz miesiąca
timetable-list = Lista zajęć
timetable-show_day = Pokaż dzień: { $day }
timetable-day_shown = Dzień { $day }. Liczba spotkań: { $sessions }.
timetable-month_shown = Miesiąc { $month }. Liczba spotkań: { $sessions }.
timetable-empty_this_day = W tym dniu nie ma nic w planie.
timetable-empty_month = W tym miesiącu nie ma nic w planie.
timetable-filtered_empty_here = W tym widoku nie ma takich zajęć.

## Przenoszenie zajęć

moving-target = { $name }: { $when }, { $room }
moving-target_nowhere = { $name }: { $when }
moving-started = Przenoszenie: { $name }. Escape zostawia bez zmian.
moving-unchanged = Bez zmian: { $name }.
moving-new = Nowy termin
moving-save = Przenieś (Enter)
moving-leave = Zostaw bez zmian (Escape)
moving-room_taken = Sala zajęta: { $other }, { $time }.
moving-leader_taken = { $leader } prowadzi w tym czasie: { $other }, { $time }.
moving-leader_taken_there = { $leader } prowadzi w tym czasie w innej placówce: { $other }, { $time }.
moving-outside_opening = Poza godzinami otwarcia.

moving_refusal-held = Odbytego spotkania nie można przenieść.
moving_refusal-cancelled = Odwołanego spotkania nie można przenieść. Najpierw je przywróć.
moving_refusal-month_closed = Miesiąc jest zamknięty, więc nic się w nim nie zmienia.
moving_refusal-last_day = Dalej nie ma dni w tym widoku. Na inny dzień można przenieść w szczegółach zajęć: „Przenieś…”.
moving_refusal-first_day = Wcześniej nie ma dni w tym widoku. Na inny dzień można przenieść w szczegółach zajęć: „Przenieś…”.
moving_refusal-midnight = Zajęcia nie mogą wyjść poza ten dzień.
moving_refusal-shortest = Krócej niż 15 minut się nie da.
moving_refusal-longest = Dłużej się nie da.
moving_refusal-room = Nie ma dalszej sali.
moving_refusal-place = Miejsce poza salami podaje się w szczegółach zajęć: „Przenieś…”.

## Szukanie zajęć w planie

finding-open = Znajdź
finding-label = Znajdź zajęcia
finding-hint = Nazwa, osoba prowadząca lub sala, od dwóch liter.
finding-none = Nie znaleziono w tym widoku.
finding-one = { $place } z { $count }: { $what }
finding-found = Znalezione: { $count }
finding-next = Następne
finding-previous = Poprzednie
finding-later = Następne tygodnie
finding-later_none = Nie znaleziono do { $date }.
finding-close = Zamknij szukanie

## Klawisze strony „Plan”, dla pomocy

timetable_key-arrows = Strzałki
timetable_key-arrows_do = następne lub poprzednie zajęcia: w górę i w dół w tym samym dniu, w bok w innym dniu
timetable_key-home = Home, End
timetable_key-home_do = pierwsze i ostatnie zajęcia dnia, z klawiszem Ctrl całego tygodnia
timetable_key-enter = Enter
timetable_key-enter_do = szczegóły zajęć: zmiana, przeniesienie, odwołanie, obecność
timetable_key-page = Page Up, Page Down
timetable_key-page_do = poprzedni i następny tydzień, dzień albo miesiąc
timetable_key-add = Insert
timetable_key-add_do = dodanie zajęć w dniu i o godzinie wybranych zajęć
timetable_key-cancel = Delete
timetable_key-cancel_do = odwołanie zajęć
timetable_key-move = Alt + strzałki
timetable_key-move_do = przeniesienie: w górę i w dół o 15 minut, w bok o dzień; Enter zapisuje, Escape zostawia bez zmian
timetable_key-room = Alt + Page Up, Alt + Page Down
timetable_key-room_do = poprzednia i następna sala
timetable_key-length = Alt + Shift + strzałka w górę lub w dół
timetable_key-length_do = zajęcia krótsze lub dłuższe o 15 minut
timetable_key-find = Ctrl+F
timetable_key-find_do = szukanie zajęć po nazwie, sali lub osobie prowadzącej

## Formularz zajęć

series-new = Nowe zajęcia
series-new_leader = Nowa osoba lub firma…
series-new_leader_name = Imię i nazwisko albo nazwa firmy
series-no_leader = jeszcze nie wiadomo
series-elsewhere = Poza salami placówki…
series-place_name = Miejsce
series-place_hint = Na przykład: Muzeum Armii Krajowej, park Jordana.
series-end = Koniec
series-recurs = Powtarzanie
series-recurs_weekly = W dni tygodnia
series-recurs_monthly = W dzień miesiąca
series-recurs_once = Bez powtarzania
series-every_weeks = Co ile tygodni
series-every_months = Co ile miesięcy
series-weekdays = Dni tygodnia
series-nth = Który w miesiącu
series-weekday = Dzień tygodnia
series-ends = Koniec serii
series-ends_on = W dniu
series-ends_after = Po liczbie terminów
series-last_date = Ostatni dzień
series-count = Liczba terminów
series-capacity_hint = Puste: bez limitu.
series-date = Dzień
series-show_preview = Podgląd
series-back_to_form = Wróć do formularza
series-save_once = Dodaj do planu
series-create = Dodaj do planu

## Liczebniki porządkowe przy dniach tygodnia

nth_masculine-first = pierwszy
nth_masculine-second = drugi
nth_masculine-third = trzeci
nth_masculine-fourth = czwarty
nth_masculine-fifth = piąty
nth_masculine-last = ostatni
nth_feminine-first = pierwsza
nth_feminine-second = druga
nth_feminine-third = trzecia
nth_feminine-fourth = czwarta
nth_feminine-fifth = piąta
nth_feminine-last = ostatnia

## Co trzeba poprawić w formularzu

series_problem-name = Wpisz nazwę zajęć.
series_problem-category = Wybierz kategorię. Kategorie dodaje się w ustawieniach.
series_problem-new_leader = Wpisz, kto prowadzi.
series_problem-place = Wpisz miejsce.
series_problem-capacity = Wpisz liczbę od 1 do 10 000 albo zostaw puste.
series_problem-date = Wpisz dzień, na przykład 12.03.2026.
series_problem-start = Wpisz godzinę, na przykład 9:30.
series_problem-minutes = Zajęcia mogą trwać od 1 minuty do 16 godzin.
series_problem-every = Wpisz liczbę: tygodni od 1 do 52, miesięcy od 1 do 12.
series_problem-weekdays = Zaznacz co najmniej jeden dzień tygodnia.
series_problem-last_date = Wpisz ostatni dzień serii, na przykład 30.06.2026.
series_problem-last_date_early = Ostatni dzień jest wcześniejszy niż pierwszy.
series_problem-count = Wpisz liczbę terminów od 1 do 1000.
series_problem-reason = Wybierz przyczynę.

## Podgląd terminów

series_preview-title = Podgląd terminów
series_preview-planned = Liczba spotkań: { $count }
series_preview-skipped = Pominięte dni: { $count }
series_preview-clashing = Terminy z kolizją: { $count }
series_preview-none = Żaden termin nie wejdzie do planu. Zmień dni albo datę końca.
series_preview-dates_list = Terminy
series_preview-dates_hint = Usuń zaznaczenie terminu, którego nie chcesz.
series_preview-holiday = { $date } – { $name }
series_preview-closure = { $date } – { $name }
series_preview-left_out = pominięty na życzenie
series_preview-outside_opening = poza godzinami otwarcia
series_preview-outside_agreement = poza okresem umowy
series_preview-clash = kolizja: { $what }

## Powtarzanie opisane słowami

# $every (number)
recurrence-weekly = { $every ->
    [1] co tydzień { $days }
    [one] co { $every } tydzień { $days }
    [few] co { $every } tygodnie { $days }
    [many] co { $every } tygodni { $days }
   *[other] co { $every } tygodnia { $days }
}
# $every (number)
recurrence-monthly = { $every ->
    [1] co miesiąc: { $day } miesiąca
    [one] co { $every } miesiąc: { $day } miesiąca
    [few] co { $every } miesiące: { $day } miesiąca
    [many] co { $every } miesięcy: { $day } miesiąca
   *[other] co { $every } miesiąca: { $day } miesiąca
}
recurrence-until = { $pattern }, do { $date }
# $count (number)
recurrence-after = { $count ->
    [one] { $pattern }, { $count } termin
    [few] { $pattern }, { $count } terminy
    [many] { $pattern }, { $count } terminów
   *[other] { $pattern }, { $count } terminu
}

## Jedno spotkanie

session-enrolled = zapisane osoby: { $count }
session-enrolled_of = zapisane osoby: { $count }, miejsca: { $capacity }
session-present = obecne osoby: { $count }
session-present_of = { $present } z { $all } obecnych
session-cancelled_why = odwołane: { $reason }
session-unsettled = bez listy
session-clash_room = Kolizja: sala „{ $name }” jest w tym czasie zajęta. Zajęcia: { $other }, { $time }.
session-clash_leader = Kolizja: { $name } prowadzi w tym czasie inne zajęcia: { $other }, { $time }.
session-clash_unknown = Kolizja z innymi zajęciami: { $name }.
session-when = Kiedy
session-where = Gdzie
session-leader = Prowadzi
session-entry = Udział
session-people = Osoby
session-list = Lista obecności
session-repeats = Powtarza się
session-repeats_not = jedno spotkanie, poza seriami
session-originally = Pierwotnie
session-attendance = Sprawdź obecność
session-print = Drukuj listę
session-edit = Zmień…
session-move = Przenieś…
session-cancel = Odwołaj…
session-restore = Przywróć
session-edit_title = Zmiana jednego spotkania
session-edit_note = Zmieni się tylko to spotkanie: { $when }.
session-edit_series = Zmień całą serię
session-series_title = Zmiana całej serii
session-series_note = Zmienią się spotkania od dziś, które się nie odbyły, nie mają znaczków na liście i nie były zmieniane pojedynczo.
session-move_title = Przeniesienie spotkania
session-move_note = Przeniesie się tylko to spotkanie. Reszta serii zostaje bez zmian.
session-move_save = Przenieś
session-cancel_title = Odwołanie spotkania
session-cancel_note = Odwołane spotkanie zostaje w planie i w raporcie. Można je przywrócić.
session-cancel_reason = Przyczyna
session-cancel_save = Odwołaj spotkanie
session-month_closed = Miesiąc jest zamknięty, więc nic się w nim nie zmienia.
session-saved_edit = Zmieniono: { $name }.
session-saved_move = Przeniesiono: { $name }, { $when }.
session-saved_cancel = Odwołano: { $name }, { $when }.
session-saved_restore = Przywrócono: { $name }, { $when }.
session-saved_once = Dodano do planu: { $name }, { $when }.
session-saved_series = Dodano do planu: { $name }. Liczba spotkań: { $sessions }.
session-saved_series_edit = Zmieniono serię: { $name }. Zmienione spotkania: { $sessions }.

## Osoby zapisane na serię

signup-title = Zapisane osoby
signup-title_count = Zapisane osoby: { $count }
signup-none = Nikt nie jest jeszcze zapisany.
signup-add = Zapisz osoby…
signup-add_title = Zapisywanie na zajęcia: { $name }
signup-search = Szukaj osoby
signup-from_date = Zapis od dnia
signup-save = Zapisz na zajęcia
signup-save_count = Zapisz na zajęcia: { $count }
signup-choose = Zaznacz osoby
signup-nobody_found = Nikogo nie znaleziono. Nowe osoby dodaje się na stronie „Uczestnicy”.
signup-everybody = Wszystkie osoby z tej placówki są już zapisane.
signup-nobody_yet = W tej placówce nie ma jeszcze uczestników. Dodaje się ich na stronie „Uczestnicy”.
signup-nobody_chosen = Zaznacz co najmniej jedną osobę.
signup-span = od { $from }
signup-span_to = od { $from } do { $to }
signup-end = Wypisz
signup-to_date = Ostatni dzień na liście
signup-saved = Zapisano na zajęcia: { $count }.
signup-ended = Wypisano: { $name }.
