### Organizacja, placówki, miejsca, konta.

organisation-title = Organizacja
organisation-name = Pełna nazwa organizacji
organisation-short_name = Krótka nazwa
organisation-address = Adres
organisation-email = E-mail
organisation-phone = Telefon

centre-title = Placówka
centre-name = Nazwa placówki
centre-kind = Rodzaj placówki
centre-district = Dzielnica
centre-coordinator = Osoba koordynująca

centre_kind-cas = Centrum Aktywności Seniorów
centre_kind-pal = Program Aktywności Lokalnej
centre_kind-parents_club = Klub Rodziców
centre_kind-other = Inna placówka

centre_kind_short-cas = CAS
centre_kind_short-pal = PAL
centre_kind_short-parents_club = Klub Rodziców
centre_kind_short-other = Placówka

location-title = Miejsce
location-external = Poza placówką

room-title = Sala
room-name = Nazwa sali
room-capacity = Liczba miejsc

category-title = Kategoria
leader-title = Osoba prowadząca

role-manager = Osoba zarządzająca
role-coordinator = Osoba koordynująca
role-volunteer = Wolontariat

role_description-manager = Placówki, umowy, konta i wszystkie dane organizacji.
role_description-coordinator = Plan, uczestnicy, obecności i raporty placówki.
role_description-volunteer = Zaznaczanie obecności na zajęciach.

opening-title = Godziny otwarcia
opening-required = Wymagane godziny otwarcia
opening-closed = zamknięte

closure-title = Zamknięcie placówki

closure_kind-holiday = Święto lub dzień wolny organizacji
closure_kind-break = Przerwa
closure_kind-failure = Awaria
closure_kind-suspension = Zawieszenie działalności
closure_kind-whole_day_trip = Wyjazd całodniowy
closure_kind-other = Inny powód
