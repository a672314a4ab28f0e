### Zakładanie pliku organizacji.

wizard-step = Krok { $step } z { $steps }
wizard-leave = Przerwij
wizard-you_title = Organizacja i Ty
wizard-you_about = Założysz plik, w którym będą wszystkie dane organizacji. Plik jest zaszyfrowany Twoim hasłem.
wizard-organisation = Nazwa organizacji
wizard-organisation_hint = Tak jak w umowie z miastem.
wizard-name = Twoje imię i nazwisko
wizard-password = Hasło
wizard-repeat = Powtórz hasło

wizard-centre_title = Placówka
wizard-centre_about = Jeśli placówek jest więcej, pozostałe dodasz później w ustawieniach.
wizard-centre_name = Nazwa placówki
wizard-centre_hint = Tak jak w raportach dla miasta.
wizard-kind_cas = Zajęcia dla osób 60+, wymagane godziny otwarcia w każdy dzień roboczy.
wizard-kind_pal = Zajęcia i spotkania dla mieszkańców w każdym wieku.
wizard-kind_parents_club = Rodzice z małymi dziećmi, dzieci liczone osobno.
wizard-kind_other = Inna placówka, wszystko ustawisz po swojemu.
wizard-where = Adres i dzielnica
wizard-address = Adres
wizard-district = Dzielnica
wizard-district_none = nie podano

wizard-rooms_title = Sale
wizard-rooms_about = W planie widać, która sala jest zajęta. Sale można później dodawać i zmieniać.
wizard-rooms = Nazwy sal
wizard-rooms_hint = Oddziel je przecinkami albo wpisz każdą w nowym wierszu, na przykład: Sala 1, Sala 2, Kuchnia.
wizard-rooms_found = Do dodania:
wizard-rooms_none = Wpisz co najmniej jedną salę.
wizard-rooms_twice = Ta nazwa jest dwa razy: { $name }. Każda sala potrzebuje innej nazwy.

wizard-hours_title = Godziny otwarcia
wizard-hours_about = Od poniedziałku do piątku. Z nich program liczy, czy placówka jest otwarta tyle godzin, ile wymaga umowa.
wizard-opens = Otwarcie
wizard-closes = Zamknięcie
wizard-hours_hint = Na przykład 9 albo 9:30.
wizard-each_day = Inne godziny w poszczególne dni
wizard-valid_from = Obowiązują od
wizard-place = Gdzie zapisać plik
wizard-folder = Folder
wizard-folder_hint = Najlepiej zwykły folder na tym komputerze, nie pendrive i nie folder synchronizowany z chmurą.
wizard-creating = Zakładam zaszyfrowany plik i klucze…

wizard-needed = To pole jest potrzebne.
wizard-time_needed = Wpisz godzinę.
wizard-time_order = Zamknięcie musi być później niż otwarcie.
wizard-day_needed = Wybierz co najmniej jeden dzień.
wizard-date_needed = Wpisz datę.

## Godziny w tygodniu, także w ustawieniach

hours-opens = Otwarcie, { $day }
hours-closes = Zamknięcie, { $day }
hours-add_part = Dodaj przerwę, { $day }
hours-remove_part = Usuń przerwę, { $day }
hours-add_short = Dodaj przerwę
hours-remove_short = Usuń przerwę
hours-second_opens = Po przerwie od, { $day }
hours-second_closes = Po przerwie do, { $day }
hours-part_order = Po przerwie musi być później niż przed przerwą.
