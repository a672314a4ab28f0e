### Wydruki: raport miesięczny, lista obecności, karta klucza odzyskiwania.
### Miękki łącznik ({"\u00AD"}) pokazuje, gdzie można podzielić długie słowo w wąskiej kolumnie.

report-monthly_title = Raport miesięczny
report-monthly_of = Raport miesięczny – { $centre } – { $month }
report-monthly_code = R-MIES { $month }
report-attendance_list_title = Lista obecności
report-attendance_list_code = R-LO-1
report-page_of = Strona { $page } z { $pages }
report-prepared_on = Sporządzono: { $date }
report-prepared_by = Sporządził(a): { $name }
report-draft = Miesiąc niezamknięty: wersja robocza
report-task = Tytuł zadania: { $title }
report-agreement = Umowa nr { $number } z dnia { $date }
report-agreement_number = nr { $number } z dnia { $date }
report-numbered = { $number }. { $title }
report-nothing = Brak
report-not_given = nie podano
report-total = Razem

report-key_declared = Uczestnicy z deklaracją
report-key_unique = Unikalni uczestnicy
report-key_presences = Udziały (obecności)
report-key_held = Spotkania zrealizowane
report-key_opening = Godziny otwarcia (łącznie)

report-section_general = Informacje ogólne
report-section_opening = Otwarcie placówki
report-section_participants = Uczestnicy
report-section_categories = Zajęcia według kategorii
report-section_series = Wykaz zajęć cyklicznych
report-section_volunteers = Wolontariat
report-section_changes = Spotkania odwołane i zmiany
report-section_description = Opis działań
report-section_signatures = Podpisy

report-general_centre = Placówka
report-general_organisation = Podmiot prowadzący
report-general_period = Okres
report-general_agreement = Umowa
report-general_recipient = Adresat
report-general_coordinator = Koordynator
report-general_address = Adres do korespondencji

report-opening_day = Dzień
report-opening_hours = Godziny otwarcia
report-opening_length = Liczba godzin
report-opening_remarks = Uwagi
report-opening_closed = zamknięte
report-opening_open_days = Dni otwarcia
report-opening_open_hours = Godziny otwarcia (łącznie)
report-opening_required = Wymagane godziny (dni robocze × { $hours })
report-opening_difference = Różnica
report-opening_closed_days = Dni zamknięte
report-opening_reason = Powód
report-opening_no_reason = nie podano powodu
report-opening_summary = Godziny otwarcia w kolejnych dniach
report-opening_closed_summary = Dni zamknięte i powody

report-participants_indicator = Wskaźnik
report-participants_month = W miesiącu
report-participants_year = Narastająco od początku roku
report-participants_agreement = Narastająco od początku umowy
report-participants_declared = Liczba uczestników z deklaracją (stan na koniec miesiąca)
report-participants_new = Nowi uczestnicy (nowe deklaracje)
report-participants_left = Osoby, które zakończyły udział
report-participants_unique = Liczba osób, które skorzystały z zajęć (unikalni uczestnicy)
report-participants_presences = Liczba udziałów (obecności)
report-participants_mean = Średnia liczba uczestników na spotkaniu
report-participants_guests = Goście (bez rejestracji)
report-participants_children = w tym dzieci
report-participants_summary = Wskaźniki dotyczące uczestników
report-participants_recounted = Osoby w kolumnach narastających policzono na nowo za cały okres; nie są sumą miesięcy.

report-split_title = Osoby, które skorzystały z zajęć w miesiącu, według płci, wieku i dzielnicy
report-split_people = Liczba osób
report-split_sex = Płeć
report-split_age = Wiek
report-split_district = Dzielnica
report-split_sex_summary = Osoby według płci
report-split_age_summary = Osoby według wieku
report-split_district_summary = Osoby według dzielnicy

report_sex-female = K
report_sex-male = M
report_sex-not_given = nie podano

report_age-under60 = poniżej 60
report_age-from60 = 60–64
report_age-from65 = 65–69
report_age-from70 = 70–74
report_age-from75 = 75–79
report_age-from80 = 80–84
report_age-from85 = 85+
report_age-not_given = nie podano

report-categories_category = Kategoria
report-categories_sessions = Liczba spotkań
report-categories_hours = Godziny zegarowe
report-categories_teaching_hours = Godziny dydaktyczne
report-categories_presences = Liczba udziałów
report-categories_people = Liczba osób (unikalnych)
report-categories_mean = Średnia
report-categories_summary = Spotkania, godziny i uczestnicy według kategorii zajęć
report-categories_note = Suma osób w kategoriach może przekraczać liczbę osób łącznie – ta sama osoba korzysta z różnych zajęć.
report-categories_teaching_note = Godzina dydaktyczna to 45 minut.

report-series_number = Lp.
report-series_name = Nazwa zajęć
report-series_category = Kategoria
report-series_leader = Prowadzący
report-series_slots = Dzień i godzina
report-series_planned = Zapla{"\u00AD"}nowane
report-series_held = Zreali{"\u00AD"}zowane
report-series_cancelled = Odwo{"\u00AD"}łane
report-series_presences = Udziały
report-series_mean = Śr. frek{"\u00AD"}wencja
report-series_summary = Zajęcia cykliczne: plan, realizacja i frekwencja

report-balance = Rozliczenie spotkań: { $origin } = { $outcome }.
report-balance_origin = zaplanowane { $planned } + przeniesione z innego miesiąca { $moved_in } + dodane { $added }
report-balance_outcome = zrealizowane { $held } + odwołane { $cancelled } + przeniesione na inny miesiąc { $moved_out } + nierozliczone { $unsettled }
report-balance_outcome_ahead = zrealizowane { $held } + odwołane { $cancelled } + przeniesione na inny miesiąc { $moved_out } + nierozliczone { $unsettled } + jeszcze przed nami { $ahead }

report-volunteers_name = Imię i nazwisko
report-volunteers_volunteer = Wolontariusz
report-volunteers_unnamed = wolontariusz nr { $number }
report-volunteers_activities = Zakres czynności
report-volunteers_hours = Godziny
report-volunteers_people = Liczba wolontariuszy
report-volunteers_total_hours = Liczba godzin
report-volunteers_agreement = Porozumienie nr
report-volunteers_value = Wartość
report-volunteers_total_value = Wycena wkładu osobowego
# $count (number)
report-volunteers_members = { $count ->
    [one] Praca społeczna członków, liczona osobno: { $count } osoba, { $hours }.
    [few] Praca społeczna członków, liczona osobno: { $count } osoby, { $hours }.
    [many] Praca społeczna członków, liczona osobno: { $count } osób, { $hours }.
   *[other] Praca społeczna członków, liczona osobno: { $count } osoby, { $hours }.
}
# $count (number)
report-volunteers_members_valued = { $count ->
    [one] Praca społeczna członków, liczona osobno: { $count } osoba, { $hours }, wycena { $value }.
    [few] Praca społeczna członków, liczona osobno: { $count } osoby, { $hours }, wycena { $value }.
    [many] Praca społeczna członków, liczona osobno: { $count } osób, { $hours }, wycena { $value }.
   *[other] Praca społeczna członków, liczona osobno: { $count } osoby, { $hours }, wycena { $value }.
}
report-volunteers_unconfirmed = Godziny czekające na potwierdzenie, nieujęte powyżej: { $hours }.
report-volunteers_summary = Wolontariusze, zakres czynności i godziny

report-changes_date = Data
report-changes_session = Zajęcia
report-changes_reason = Przyczyna
report-changes_replacement = Termin zastępczy
report-changes_moved = Zmiana terminu
report-changes_place = Zmiana miejsca
report-changes_summary = Spotkania odwołane i zmienione

report-sign_place_date = miejscowość i data
report-sign_coordinator = podpis koordynatora
report-sign_representative = podpis osoby upoważnionej do reprezentacji

attendance_list-place = Miejsce: { $place }
attendance_list-leader = Osoba prowadząca: { $name }
attendance_list-number = Lp.
attendance_list-name = Imię i nazwisko
attendance_list-signature = Podpis
attendance_list-summary = Osoby i miejsca na podpisy
attendance_list-present = Liczba obecnych: ............
attendance_list-sign_leader = podpis osoby prowadzącej
attendance_list-code = Lista nr
attendance_list-guests = Goście bez nazwiska: ............
attendance_list-grid_title = Lista obecności – miesiąc
attendance_list-grid_code = R-LO-M
attendance_list-total = Razem
attendance_list-grid_summary = Osoby i spotkania miesiąca
attendance_list-grid_legend = + obecność zapisana w programie; puste pole czeka na podpis. Litera kolumny z kodem kartki wskazuje spotkanie.
attendance_list-number_in_centre = nr { $number }
attendance_list-bundle = Listy obecności { $from } – { $to }
attendance_list-nobody = W tym miesiącu seria nie ma spotkań.
attendance_list-clause = Administratorem danych osobowych jest { $organisation }. Podpis potwierdza udział w zajęciach i służy rozliczeniu zadania publicznego. Pełna informacja o przetwarzaniu danych (art. 13 RODO) jest dostępna w placówce.

## Harmonogram: plakat tygodniowy, plan miesięczny, plan sali i osoby prowadzącej

timetable_paper-weekly = Harmonogram zajęć
timetable_paper-monthly = Harmonogram miesięczny
timetable_paper-weekly_code = R-HARM-T
timetable_paper-monthly_code = R-HARM-M { $month }
timetable_paper-weekly_of = Harmonogram zajęć – { $centre } – { $span }
timetable_paper-monthly_of = Harmonogram miesięczny – { $centre } – { $month }
timetable_paper-room = Plan sali: { $name }
timetable_paper-leader = Plan osoby prowadzącej: { $name }
timetable_paper-as_of = Stan na dzień { $date }
timetable_paper-version = wersja { $number }
timetable_paper-phone = tel. { $phone }
timetable_paper-email = e-mail: { $email }
timetable_paper-hours = Godzina
timetable_paper-weekly_summary = Zajęcia tygodnia: w kolumnach dni, w wierszach godziny rozpoczęcia
timetable_paper-monthly_summary = Zajęcia miesiąca po kolei: data, dzień, godziny, nazwa, osoba prowadząca, miejsce i uwagi
timetable_paper-empty_week = W tym tygodniu nie ma zajęć.
timetable_paper-empty_month = W tym miesiącu nie ma zajęć.
timetable_paper-closed = nieczynne
timetable_paper-closed_because = nieczynne: { $reason }
timetable_paper-date = Data
timetable_paper-day = Dzień
timetable_paper-times = Godziny
timetable_paper-session = Zajęcia
timetable_paper-leader_title = Prowadzący
timetable_paper-place = Miejsce
timetable_paper-remarks = Uwagi
timetable_paper-substitute = { $name } (zastępstwo)
timetable_paper-substitute_alone = zastępstwo
timetable_paper-level = poziom: { $level }
timetable_paper-meeting_point = zbiórka: { $place }
timetable_paper-fee = odpłatność: { $fee }
timetable_paper-cancelled = odwołane
timetable_paper-moved = zmiana terminu
timetable_paper-moved_place = zmiana miejsca
timetable_paper-moved_both = zmiana terminu i miejsca
timetable_paper-added = nowy termin
timetable_paper-gone = przeniesione
timetable_paper-moved_from = było: { $when }
timetable_paper-gone_to = nowy termin: { $when }

timetable_kind-class = zajęcia
timetable_kind-event = wydarzenie
timetable_kind-outing = wyjście
timetable_kind-trip = wycieczka
timetable_kind-drop_in = dyżur

timetable_mode-on_site = na miejscu
timetable_mode-online = online
timetable_mode-outdoors = w terenie

## Plik kalendarza (iCalendar)

calendar_file-cancelled = ODWOŁANE: { $name }
calendar_file-leader = Osoba prowadząca: { $name }

## Strona oferty (HTML)

offer-title = Zajęcia – { $centre }
offer-classes = Zajęcia stałe
offer-classes_caption = Zajęcia, które powtarzają się w okresie { $span }
offer-single = Wydarzenia i pojedyncze spotkania
offer-single_caption = Wydarzenia i pojedyncze spotkania w okresie { $span }
offer-changes = Zmiany i odwołane zajęcia
offer-changes_caption = Zmiany i odwołane zajęcia w okresie { $span }
offer-calendar = Kalendarz zajęć
offer-week_caption = Zajęcia w tygodniu { $span }
offer-special = Dni wolne i nieczynne
offer-opening = Godziny otwarcia
offer-opening_caption = Godziny otwarcia w kolejnych dniach tygodnia
offer-contact = Kontakt
offer-skip = Przejdź do treści
offer-contents = Na tej stronie
offer-name = Zajęcia
offer-when = Kiedy
offer-change = Zmiana
offer-category = Kategoria
offer-address = Adres
offer-phone = Telefon
offer-email = E-mail
offer-organisation = Prowadzi
offer-empty = W tym okresie nie ma zajęć.
offer-every = { $day }, { $hours }

recovery_sheet-title = Klucz odzyskiwania
recovery_sheet-organisation = Organizacja
recovery_sheet-file = Plik
recovery_sheet-date = Data wydania
recovery_sheet-group = grupa { $number }
recovery_sheet-purpose_title = Do czego służy
recovery_sheet-purpose = Tym kluczem można otworzyć plik i ustawić nowe hasło, gdy nikt nie pamięta swojego. Bez żadnego hasła i bez tego klucza danych nie odczyta nikt: ani serwis, ani autorzy programu.
recovery_sheet-keeping_title = Jak przechowywać
recovery_sheet-keeping = Schowaj tę kartkę w sejfie albo w zamkniętej szafie, z dala od komputera. Nie fotografuj jej i nie wysyłaj pocztą elektroniczną: kto ma plik i ten klucz, ten ma wszystkie dane.
recovery_sheet-typing_title = Jak przepisać
recovery_sheet-typing = Wielkość liter, odstępy i łączniki nie mają znaczenia. W kluczu nie ma liter I, L, O i U: znak podobny do nich to 1, 0 albo V.
recovery_sheet-renewed = Gdy program wyda nowy klucz, ten przestaje działać i kartkę należy zniszczyć.
