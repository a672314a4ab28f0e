### Osoby: uczestnicy, członkostwo, deklaracje.

person-first_name = Imię
person-last_name = Nazwisko
person-birth_date = Data urodzenia
person-birth_year = Rok urodzenia
person-sex = Płeć
person-phone = Telefon
person-email = E-mail
person-district = Dzielnica
person-notes = Notatki
person-notes_warning = Nie wpisuj informacji o zdrowiu.
person-to_complete = do uzupełnienia

sex-female = kobieta
sex-male = mężczyzna

sex_short-female = K
sex_short-male = M

leave_reason-resigned = Rezygnacja
leave_reason-moved = Przeprowadzka
leave_reason-struck_off = Skreślenie z listy
leave_reason-died = Zgon
leave_reason-other = Inna przyczyna

membership-title = Udział w placówce
membership-joined_on = Od
membership-left_on = Do
membership-leave_reason = Przyczyna zakończenia

declaration-title = Deklaracja
declaration-number = Numer deklaracji
declaration-signed_on = Data podpisania
declaration-withdrawn_on = Data wycofania
declaration-missing = brak deklaracji

## Ekran „Uczestnicy”

people-title = Uczestnicy
# $count (number)
people-count = Uczestnicy: { $count }
# $count (number)
people-former_count = Byli uczestnicy: { $count }
# $count (number)
people-found = Znalezione osoby: { $count }
people-search = Szukaj: nazwisko, imię, telefon lub numer
people-which = Które osoby
people-current = Obecni członkowie
people-former = Byli
people-add = Dodaj osobę
people-empty = Nie ma jeszcze nikogo. Dodaj pierwszą osobę: wystarczy imię i nazwisko.
people-empty_former = Nikt jeszcze nie zakończył udziału.
people-nobody_found = Nikogo nie znaleziono. Sprawdź pisownię albo wyczyść wyszukiwanie.
people-clear_search = Wyczyść wyszukiwanie
people-back = Wróć do listy

people-column_name = Nazwisko i imię
people-column_birth_year = Rok ur.
people-column_phone = Telefon
people-column_declared = Deklaracja
people-column_last_seen = Ostatnio
people-column_state = Uwagi

person-new = Nowa osoba
person-change = Zmiana danych
person-change_data = Zmień dane
person-birth = Rok lub data urodzenia
person-birth_hint = Na przykład 1948 albo 12.03.1948.
person-birth_unreadable = Nie można odczytać tej daty. Wpisz rok, na przykład 1948, albo całą datę, na przykład 12.03.1948.
person-declared_on = Data deklaracji
person-declared_on_hint = Zostaw puste, jeśli deklaracji jeszcze nie ma.
person-joined_on = Uczestniczy od
person-more_fields = Pozostałe pola
person-notes_label = Notatki (nie wpisuj danych o zdrowiu)
person-similar = Podobna osoba już istnieje:
person-similar_born = { $name } (ur. { $year })
person-show_card = Pokaż kartę: { $name }
person-names_needed = Wpisz imię i nazwisko.
person-data = Dane
person-presences = Obecności
person-first_seen = Pierwsza obecność
person-last_seen = Ostatnia obecność
person-never_seen = jeszcze żadnej
person-warnings = Do sprawdzenia

membership-end = Zakończ udział…
membership-end_title = Zakończenie udziału
membership-end_hint = Obecności i deklaracje zostaną w rozliczeniach. Osobę można później przyjąć ponownie.
membership-last_day = Ostatni dzień udziału
membership-readmit = Przyjmij ponownie…
membership-readmit_title = Ponowne przyjęcie
membership-first_day = Pierwszy dzień udziału
membership-none = Ta osoba nie ma udziału w żadnej placówce.
membership-open = trwa
membership-centre = Placówka

declaration-list = Deklaracje
declaration-record = Zapisz deklarację…
declaration-record_title = Nowa deklaracja
declaration-withdraw = Wycofaj…
declaration-withdraw_name = Wycofaj deklarację z dnia { $date }
declaration-withdraw_title = Wycofanie deklaracji
declaration-in_force = obowiązuje
declaration-withdrawn = wycofana { $date }
declaration-none = Nie ma jeszcze deklaracji.
declaration-state = Stan

enrolment-title = Zapisy na zajęcia
enrolment-none = Ta osoba nie jest zapisana na żadne zajęcia.
enrolment-hint = Nowe osoby zapisuje się w Planie, w karcie zajęć.
enrolment-series = Zajęcia
enrolment-end = Wypisz…
enrolment-end_name = Wypisz z zajęć: { $name }
enrolment-end_title = Wypisanie z zajęć
enrolment-last_day = Ostatni dzień zapisu
enrolment-open_plan = Otwórz plan
people-added = Dodano: { $name }.
person-day_needed = Wpisz datę.
membership-end_now = Zakończ udział
membership-readmit_now = Przyjmij ponownie
enrolment-end_now = Wypisz
