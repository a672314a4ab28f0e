### Wczytywanie planu i placówek z arkusza kalkulacyjnego.

import-title = Wczytaj z pliku
import-about = Plan zajęć albo placówki z arkusza: Excel (XLSX, XLS), LibreOffice (ODS) albo CSV. Zanim cokolwiek się zapisze, zobaczysz każdy wiersz.
import-open = Wczytaj z pliku…
import-back = Wróć

import-step_file = 1. Plik
import-step_columns = 2. Kolumny
import-step_preview = 3. Podgląd
import-path = Plik z arkuszem
import-path_hint = Na przykład plan.xlsx. Pliku nie zmieniamy.
import-read = Otwórz plik
import-reading = Czytam plik…
import-sheet = Arkusz
import-sheet_unnamed = Jedyny arkusz
# $count (number)
import-sheet_rows = { $count ->
    [one] { $name } ({ $count } wiersz)
    [few] { $name } ({ $count } wiersze)
    [many] { $name } ({ $count } wierszy)
   *[other] { $name } ({ $count } wiersza)
}
import-kind = Co jest w arkuszu
import-centre = Placówka
import-centre_hint = Dla wierszy, które nie wymieniają placówki.
import-category = Kategoria
import-category_hint = Dla wierszy bez kategorii.
import-columns = Kolumny arkusza
import-columns_about = Przy każdej kolumnie wybierz, co w niej jest. Kolumny bez znaczenia zostaw jako „nie wczytuj”.
import-column = Kolumna { $letters }
import-column_named = { $letters }: { $name }
import-column_field = Co to jest
import-column_sample = Pierwsze wiersze
import-column_none = nie wczytuj
import-column_use = Co jest w kolumnie { $column }
import-name_needed = Wskaż kolumnę z nazwą. Bez niej nie da się wczytać żadnego wiersza.
import-preview = Pokaż podgląd
import-previewing = Sprawdzam wiersze…

import_kind-classes = zajęcia: terminy i serie
import_kind-centres = placówki, lokale i sale
import_kind-people = uczestnicy
import_kind-attendance = dawna obecność: osoby i dni

import_field-name = nazwa
import_field-category = kategoria
import_field-date = data
import_field-weekday = dzień tygodnia
import_field-first_date = od dnia
import_field-last_date = do dnia
import_field-start = początek
import_field-end = koniec
import_field-length = czas trwania (min)
import_field-leader = osoba prowadząca
import_field-room = sala
import_field-place = miejsce
import_field-fee = opłata
import_field-mode = tryb
import_field-entry = zapisy czy wstęp wolny
import_field-level = poziom
import_field-capacity = limit miejsc
import_field-minimum = minimum osób
import_field-description = opis
import_field-centre = placówka (nazwa lub numer)
import_field-number = numer placówki
import_field-centre_kind = rodzaj placówki
import_field-district = dzielnica
import_field-street = ulica
import_field-building = numer budynku
import_field-flat = numer lokalu
import_field-post_code = kod pocztowy
import_field-city = miejscowość
import_field-address = adres
import_field-phone = telefon
import_field-email = e-mail
import_field-coordinator = koordynator
import_field-first_name = imię
import_field-last_name = nazwisko
import_field-full_name = imię i nazwisko w jednej komórce
import_field-birth = data lub rok urodzenia
import_field-sex = płeć (K lub M)
import_field-declaration_date = data deklaracji
import_field-declaration_number = numer deklaracji
import_field-member_number = numer uczestnika
import_field-joined_on = uczestniczy od
import_field-residence = oświadczenie o zamieszkaniu
import_field-age_statement = oświadczenie o wieku
import_field-rules_date = regulamin przyjęty dnia
import_field-privacy_date = klauzula informacyjna dnia
import_field-image_consent = zgoda na wizerunek
import_field-contact_consent = zgoda na kontakt
import_field-emergency_contact = osoba do kontaktu
import_field-guardians = inni opiekunowie
import_field-children = liczba dzieci
import_field-notes = uwagi
import_field-day = dzień zajęć

import_verdict-good = dobry
import_verdict-warning = dobry, z uwagą
import_verdict-duplicate = już jest
import_verdict-unusable = nie do wczytania

import_makes-session = termin
import_makes-series = seria
import_makes-centre = placówka
import_makes-location = lokal
import_makes-room = sala
import_makes-nothing = nic
import_makes-person = osoba
import_makes-membership = przypisanie do placówki
import_makes-fill = uzupełnienie danych
import_makes-marks = oznaczenia

import-verdicts = Wiersze
# $count (number)
import-count_good = dobre: { $count }
# $count (number)
import-count_warning = dobre, z uwagą: { $count }
# $count (number)
import-count_duplicate = już są: { $count }
# $count (number)
import-count_unusable = nie do wczytania: { $count }
import-filter = Tylko do wyjaśnienia
import-filter_empty = Nie ma wierszy do wyjaśnienia.
import-table = Wiersze arkusza i to, co z nich powstanie
import-row = Wiersz
import-verdict = Ocena
import-makes = Co powstanie
import-reasons = Uwagi
import-take = Wczytaj
import-take_row = Wczytaj wiersz { $row }: { $name }
# $count (number)
import-sessions = { $count ->
    [one] { $count } termin
    [few] { $count } terminy
    [many] { $count } terminów
   *[other] { $count } terminu
}
# $count (number)
import-series = { $count ->
    [one] { $count } seria
    [few] { $count } serie
    [many] { $count } serii
   *[other] { $count } serii
}
# $count (number)
import-centres = { $count ->
    [one] { $count } placówka
    [few] { $count } placówki
    [many] { $count } placówek
   *[other] { $count } placówki
}
# $count (number)
import-locations = { $count ->
    [one] { $count } lokal
    [few] { $count } lokale
    [many] { $count } lokali
   *[other] { $count } lokalu
}
# $count (number)
import-rooms = { $count ->
    [one] { $count } sala
    [few] { $count } sale
    [many] { $count } sal
   *[other] { $count } sali
}
# $count (number)
import-unlisted = { $count ->
    [one] Nie pokazano jeszcze { $count } wiersza; zostanie wczytany według tych samych zasad.
    [few] Nie pokazano jeszcze { $count } wierszy; zostaną wczytane według tych samych zasad.
    [many] Nie pokazano jeszcze { $count } wierszy; zostaną wczytane według tych samych zasad.
   *[other] Nie pokazano jeszcze { $count } wiersza; zostaną wczytane według tych samych zasad.
}
# $count (number)
import-past = { $count ->
    [one] { $count } termin już minął: będzie czekał na listę obecności.
    [few] { $count } terminy już minęły: będą czekały na listy obecności.
    [many] { $count } terminów już minęło: będą czekały na listy obecności.
   *[other] { $count } terminu już minęło: będą czekały na listy obecności.
}
import-new_categories = Powstaną kategorie: { $names }.
import-new_leaders = Powstaną osoby prowadzące: { $names }.
import-new_rooms = Powstaną sale: { $names }.
# $count (number)
import-run_sessions = { $count ->
    [one] Wczytaj { $count } termin
    [few] Wczytaj { $count } terminy
    [many] Wczytaj { $count } terminów
   *[other] Wczytaj { $count } terminu
}
# $count (number)
import-run_rows = { $count ->
    [one] Wczytaj { $count } wiersz
    [few] Wczytaj { $count } wiersze
    [many] Wczytaj { $count } wierszy
   *[other] Wczytaj { $count } wiersza
}
import-run_nothing = Nie ma czego wczytać
import-running = Zapisuję…
import-done = Wczytano: { $what }.
import-undo = Cofnij wczytanie
import-undone = Cofnięto wczytanie. Wszystko jest takie jak przedtem.
import-again = Wczytaj następny plik
import-to_plan = Przejdź do planu
import-centres_for_managers = Placówki wczytuje osoba zarządzająca.
import-fee_paid = odpłatne
import-row_sentence = Wiersz { $row }: { $reasons }.

import_remark-name_missing = brak nazwy
# $limit (number)
import_remark-text_too_long = tekst w kolumnie „{ $column }” jest za długi, wczytamy pierwsze { $limit } znaków
import_remark-date_missing = brak daty i dnia tygodnia
import_remark-date_impossible = data „{ $text }” nie istnieje
import_remark-time_impossible = godzina „{ $text }” nie istnieje
import_remark-unreadable = w kolumnie „{ $column }” nie da się odczytać daty ani godziny z „{ $text }”
import_remark-start_missing = brak godziny rozpoczęcia
import_remark-end_before_start = koniec ({ $end }) nie jest później niż początek ({ $start })
# $hours (number)
# $minutes (number)
import_remark-too_long = trwa { $hours } godz. { $minutes } min, a jedne zajęcia mogą trwać najwyżej 16 godzin
import_remark-formula_without_value = w kolumnie „{ $column }” jest formuła bez zapisanego wyniku; otwórz plik w arkuszu i zapisz go ponownie
import_remark-error_in_cell = w kolumnie „{ $column }” jest błąd arkusza { $text }
import_remark-no_dates = w podanym okresie nie wypada żaden termin
# $limit (number)
import_remark-too_many_dates = seria miałaby więcej niż { $limit } terminów
import_remark-span_reversed = ostatni dzień jest wcześniej niż pierwszy
import_remark-last_date_missing = brak ostatniego dnia, a żadna umowa go nie podaje
import_remark-centre_unknown = nie ma placówki „{ $text }”
import_remark-month_closed = miesiąc jest zamknięty: { $month }
import_remark-same_in_plan = takie zajęcia o tej porze są już w planie
import_remark-same_in_row = to samo jest w wierszu { $row }
import_remark-same_centre = ta placówka z tym lokalem już jest
# $minutes (number)
import_remark-end_assumed = brak końca, przyjęto { $minutes } min
import_remark-first_date_assumed = brak pierwszego dnia, przyjęto { $date }
import_remark-last_date_assumed = brak ostatniego dnia, przyjęto koniec umowy { $date }
import_remark-category_assumed = brak kategorii, przyjęto „{ $category }”
import_remark-ignored = pominięto „{ $text }” z kolumny „{ $column }”
import_remark-date_in_text = w kolumnie „{ $column }” arkusz zapisał datę { $text }; sprawdź, czy nie miało tam być co innego
import_remark-weekday_differs = { $date } to inny dzień tygodnia niż podany; liczy się data
import_remark-far_away = { $date } to data odległa od dzisiejszej
import_remark-day_off = { $date } to dzień wolny lub zamknięcie placówki
import_remark-outside_opening = poza godzinami otwarcia
import_remark-clash = kolizja, { $what }: w tym czasie „{ $class }” ({ $when })
import_remark-new_category = powstanie kategoria „{ $name }”
import_remark-new_leader = powstanie osoba prowadząca „{ $name }”
import_remark-new_room = powstanie sala „{ $name }”
import_remark-new_location = nowy lokal placówki „{ $centre }”
import_remark-person_name_missing = brak imienia i nazwiska
import_remark-not_a_name = „{ $text }” nie jest imieniem ani nazwiskiem
import_remark-birth_impossible = urodzenie w roku { $year } nie jest możliwe
# $count (number)
import_remark-name_ambiguous = { $count ->
    [one] jest { $count } osoba o tym imieniu i nazwisku, wskaż, czy to ona
    [few] są { $count } osoby o tym imieniu i nazwisku, wskaż właściwą
    [many] jest { $count } osób o tym imieniu i nazwisku, wskaż właściwą
   *[other] jest { $count } osoby o tym imieniu i nazwisku, wskaż właściwą
}
import_remark-no_marks = w tym wierszu nie ma oznaczeń do wczytania
import_remark-summary_row = to podsumowanie, nie osoba
import_remark-same_person = ta osoba już jest: { $name }
import_remark-former_member = ta osoba już jest i zakończyła udział: { $name }
import_remark-marks_there = wszystkie oznaczenia z tego wiersza już są
import_remark-fills = uzupełni: { $fields }
import_remark-fills_nothing = nie ma czego uzupełnić
import_remark-first_name_missing = brak imienia
import_remark-last_name_missing = brak nazwiska
import_remark-names_doubtful = przyjęto imię „{ $first }” i nazwisko „{ $last }”, sprawdź
import_remark-incomplete = do uzupełnienia: { $fields }
# $age (number)
# $limit (number)
import_remark-under_age = wiek { $age }, a placówka jest dla osób od { $limit } lat
# $limit (number)
import_remark-turns_age = w roku deklaracji kończy { $limit } lat: potrzebne oświadczenie o wieku
import_remark-not_resident = nie mieszka w mieście
import_remark-pesel_left_out = pominięto numer PESEL z kolumny „{ $column }”
import_remark-similar_person = podobna osoba już jest: { $name }
import_remark-similar_row = podobna osoba jest w wierszu { $row }
import_remark-member_elsewhere = jest w rejestrze innej placówki ({ $name }) i zostanie przypisana także do tej
import_remark-number_taken = numer { $number } jest zajęty, dostanie następny wolny
import_remark-new_person = nie ma takiej osoby: powstanie i będzie oznaczona „do uzupełnienia”
import_remark-near_person = nie ma takiej osoby, jest podobna: { $name }. Wskaż ją, jeśli to ona; inaczej powstanie nowa
import_remark-marks_differ = na listach z tych dni zostaje to, co jest (inne oznaczenie albo lista zatwierdzona): { $dates }
import_remark-second_phone = drugi numer telefonu ({ $text }) trafi do uwag

import_day-unreadable = { $date }: nie wiadomo, który to dzień. Podaj miesiąc albo popraw nagłówek kolumny.
import_day-ahead = { $date }: ten dzień jeszcze nie nadszedł, oznaczeń nie wczytano.
import_day-month_closed = { $date }: miesiąc jest zamknięty, oznaczeń nie wczytano.
import_day-cancelled = { $date }: zajęcia odwołano, oznaczeń nie wczytano.
import_day-twice = { $date }: ten dzień jest już we wcześniejszej kolumnie.
import_day-confirmed = { $date }: lista jest już zatwierdzona i zostaje bez zmian.
import_day-nothing = { $date }: bez nowych oznaczeń.
# $count (number)
import_day-new = { $count ->
    [one] { $date }: powstanie termin, { $count } oznaczenie.
    [few] { $date }: powstanie termin, { $count } oznaczenia.
    [many] { $date }: powstanie termin, { $count } oznaczeń.
   *[other] { $date }: powstanie termin, { $count } oznaczenia.
}
# $count (number)
import_day-there = { $count ->
    [one] { $date }: { $count } oznaczenie.
    [few] { $date }: { $count } oznaczenia.
    [many] { $date }: { $count } oznaczeń.
   *[other] { $date }: { $count } oznaczenia.
}

import_sensitive-pesel = Kolumny „{ $column }” nie wczytujemy: to numery PESEL, a rejestr uczestników ich nie potrzebuje (wystarcza rok urodzenia).
import_sensitive-health = Kolumna „{ $column }” wygląda na dane o zdrowiu. Nie wczytujemy jej: rejestr nie prowadzi takich danych.
import-note_hidden = Tych danych ta placówka nie prowadzi, więc ich nie wczytujemy: { $fields }. Zmienisz to w ustawieniach placówki.
import-note_absent = W arkuszu nie ma kolumn: { $fields }. Uzupełnisz je później na liście braków.
# $count (number)
import-note_free_entry = { $count ->
    [one] To zajęcia z wolnym wstępem: nieobecności nic tu nie znaczą, pominięto { $count }.
    [few] To zajęcia z wolnym wstępem: nieobecności nic tu nie znaczą, pominięto { $count }.
    [many] To zajęcia z wolnym wstępem: nieobecności nic tu nie znaczą, pominięto { $count }.
   *[other] To zajęcia z wolnym wstępem: nieobecności nic tu nie znaczą, pominięto { $count }.
}

### Uczestnicy i dawna obecność.

import-people_title = Wczytaj uczestników
import-people_about = Z arkusza albo ze schowka: skopiuj wiersze w arkuszu i naciśnij Ctrl+V. Zanim cokolwiek się zapisze, zobaczysz każdy wiersz. Tak samo wczytasz dawną listę obecności: osoby w wierszach, dni w kolumnach.
import-people_open = Wczytaj z pliku…
import-people_paste = Wklej wiersze z arkusza
import-people_hint = Wiersze skopiowane z arkusza wkleisz tu wprost: Ctrl+V.
import-step_source = 1. Plik albo schowek
import-pasted = Wiersze skopiowane z arkusza
import-pasted_hint = Kliknij tu i naciśnij Ctrl+V. Wiersz nazw kolumn może być, ale nie musi.
import-pasted_read = Odczytaj wiersze
import-pasted_sheet = Wklejone wiersze
import-headless = Pierwszy wiersz nie wygląda na nazwy kolumn, więc wczytamy go jako dane. Sprawdź, co jest w której kolumnie.
import-remembered = Kolumny dopasowano tak jak ostatnio.
import-people_needed = Wskaż kolumnę z imieniem lub nazwiskiem. Bez niej nie da się wczytać żadnej osoby.
import-days_needed = Wskaż kolumny z dniami zajęć.
import-class_needed = Wybierz zajęcia, których to lista.
import-people_centre_hint = Do tej placówki trafią osoby.
import-class = Zajęcia
import-class_choose = wybierz…
import-class_new = nowe zajęcia…
import-class_name = Nazwa nowych zajęć
import-class_start = Godzina rozpoczęcia
import-class_minutes = Czas trwania (min)
import-month = Miesiąc pierwszego dnia
import-month_hint = Potrzebny tylko wtedy, gdy w nagłówkach nie ma miesiąca albo roku.
import-month_none = z nagłówków kolumn
import-name_order = Imię i nazwisko w jednej komórce
import-name_order_hint = Nie wiadomo, co jest pierwsze. Sprawdź w podglądzie i wybierz.
import-last_first = najpierw nazwisko
import-first_last = najpierw imię
import-duplicates = Osoby, które już są
import-duplicates_skip = pomiń
import-duplicates_fill = uzupełnij puste pola
# $good (number)
# $open (number)
import-summary = dobre: { $good }, do wyjaśnienia: { $open }
import-days = Dni zajęć
import-who = Kto to jest (wiersz { $row })
import-who_choose = wskaż osobę…
import-who_new = nowa osoba
import-to_people = Przejdź do uczestników
import-to_attendance = Przejdź do obecności
# $count (number)
import-people = { $count ->
    [one] { $count } osoba
    [few] { $count } osoby
    [many] { $count } osób
   *[other] { $count } osoby
}
# $count (number)
import-memberships = { $count ->
    [one] { $count } osoba z innej placówki
    [few] { $count } osoby z innych placówek
    [many] { $count } osób z innych placówek
   *[other] { $count } osoby z innych placówek
}
# $count (number)
import-filled = { $count ->
    [one] uzupełniono dane { $count } osoby
    [few] uzupełniono dane { $count } osób
    [many] uzupełniono dane { $count } osób
   *[other] uzupełniono dane { $count } osoby
}
# $count (number)
import-marks = { $count ->
    [one] { $count } oznaczenie
    [few] { $count } oznaczenia
    [many] { $count } oznaczeń
   *[other] { $count } oznaczenia
}
# $count (number)
import-run_people = { $count ->
    [one] Wczytaj { $count } osobę
    [few] Wczytaj { $count } osoby
    [many] Wczytaj { $count } osób
   *[other] Wczytaj { $count } osoby
}
# $count (number)
import-run_marks = { $count ->
    [one] Wczytaj { $count } oznaczenie
    [few] Wczytaj { $count } oznaczenia
    [many] Wczytaj { $count } oznaczeń
   *[other] Wczytaj { $count } oznaczenia
}

help_page-import = Wczytywanie z pliku
help_text-import =
    Plan zajęć albo placówki z arkusza kalkulacyjnego wczytasz bez przepisywania. Najpierw zobaczysz każdy wiersz i to, co z niego powstanie; dopiero potem coś się zapisze.

    ## Krok po kroku
    - Wybierz plik XLSX, XLS, ODS albo CSV i naciśnij „Otwórz plik”. Pliku nie zmieniamy.
    - Wybierz arkusz i sprawdź, co jest w której kolumnie. Kolumny bez znaczenia zostaw jako „nie wczytuj”.
    - Naciśnij „Pokaż podgląd” i przejrzyj wiersze. „Tylko do wyjaśnienia” zostawia te, na które warto spojrzeć.
    - Odznacz wiersze, których nie chcesz, i wczytaj resztę. „Cofnij wczytanie” usuwa wszystko naraz.

    ## Co rozumie program
    - Wiersz z datą to jeden termin, wiersz z dniem tygodnia to seria od dnia do dnia. Bez ostatniego dnia seria kończy się z umową.
    - Godziny: 9:30, 9.30, 9.30–11.00. Daty: 10.03.2026, 2026-03-10 i daty arkusza. Dni: wtorek, wt., pn-pt.
    - Kategorie, osoby prowadzące i sale, których nie ma, powstaną; podgląd je wymienia.
    - Zajęcia o tej samej nazwie i porze, które są już w planie, nie zostaną wczytane drugi raz, chyba że je zaznaczysz.
    - Wiersze, których nie da się odczytać, zostają w pliku. Popraw je w arkuszu i wczytaj plik jeszcze raz.

    ## Placówki
    Placówki wczytuje osoba zarządzająca. Kilka wierszy tej samej placówki z różnymi adresami to jej lokale.

    ## Uczestnicy
    - Na ekranie „Uczestnicy” naciśnij Ctrl+V: wklejone wiersze od razu zobaczysz w podglądzie. Przycisk „Wczytaj z pliku…” robi to samo z plikiem.
    - Wystarczą imię i nazwisko, w dwóch kolumnach albo w jednej. Czego brakuje, uzupełnisz później; takie osoby są oznaczone „do uzupełnienia”.
    - Kto już jest, zostanie pominięty albo dostanie dane w puste pola; niczego nie nadpisujemy. Podobne osoby podgląd wymienia po nazwisku.
    - Numerów PESEL i danych o zdrowiu nie wczytujemy.

    ## Dawna obecność
    - W wierszach są osoby, w kolumnach dni. Znaki x, 1, ob i + to obecność; -, 0 i nb to nieobecność; z i u to nieobecność zgłoszona; puste pole nie znaczy nic.
    - Dnia bez terminu nie trzeba planować: termin powstanie. Listy zostaną zatwierdzone bez liczby podpisów.
    - Oznaczeń, które już są, i list zatwierdzonych nie zmieniamy. Dni odwołane, przyszłe i z zamkniętych miesięcy pomijamy.

refusal-import_changed = Plik zmienił się od podglądu. Nic nie wczytano. Pokaż podgląd jeszcze raz i sprawdź wiersze.
refusal-import_empty = Nie został żaden wiersz do wczytania. Nic nie zmieniono. Zaznacz wiersze albo popraw plik.

failure-sheet_unreadable = Nie można otworzyć tego pliku. Nic nie wczytano. Sprawdź, czy plik jest na swoim miejscu i nie jest otwarty w innym programie, i wybierz go jeszcze raz.
failure-sheet_not_one = To nie jest arkusz kalkulacyjny. Nic nie wczytano. Zapisz plik w arkuszu jako XLSX, ODS albo CSV i wybierz go jeszcze raz.
failure-sheet_locked = Ten arkusz jest zabezpieczony hasłem. Nic nie wczytano. Zapisz go w arkuszu bez hasła i wybierz jeszcze raz.
failure-sheet_empty = W tym arkuszu nic nie ma. Nic nie wczytano. Wybierz inny arkusz albo inny plik.
failure-sheet_damaged = Ten arkusz jest uszkodzony i nie da się go odczytać. Nic nie wczytano. Otwórz go w arkuszu kalkulacyjnym, zapisz pod nową nazwą i wybierz nowy plik.
failure-sheet_too_large = Ten plik jest za duży: najwyżej 100 000 wierszy, 500 kolumn i 64 MB. Nic nie wczytano. Podziel go na mniejsze części.
