### Listy: tabela na ekranie, arkusz, wydruk.

listing-yes = tak
listing-no = nie
listing-register = Uczestnicy
listing-former = Byli uczestnicy
listing-sign_ups = Zapisani na zajęcia
listing-attendance_matrix = Obecność w miesiącu
listing-sessions = Zajęcia w miesiącu
listing-volunteer_entries = Świadczenia wolontariuszy
listing-leaders = Osoby prowadzące
listing-rooms = Sale

listing-number = Lp.
# $count (number)
listing-count = Pozycje: { $count }
listing-as_of = Stan na dzień { $date }
listing-nobody = Na tej liście nikogo nie ma.
listing-marks_key = + obecność, – nieobecność, z – zgłoszona nieobecność, puste – bez znaku

listing-column_name = Nazwisko i imię
listing-column_birth_year = Rok ur.
listing-column_phone = Telefon
listing-column_joined = Od
listing-column_left = Do
listing-column_declared = Deklaracja
listing-column_last_seen = Ostatnio
listing-column_presences = Obecności
listing-column_to_complete = Dopisana na zajęciach
listing-column_from = Zapis od
listing-column_to = Zapis do
listing-column_date = Data
listing-column_time = Godziny
listing-column_class = Zajęcia
listing-column_category = Kategoria
listing-column_leader = Osoba prowadząca
listing-column_person = Osoba w rejestrze
listing-column_place = Miejsce
listing-column_outcome = Stan
listing-column_reason = Powód odwołania
listing-column_minutes = Minuty
listing-column_enrolled = Zapisani
listing-column_present = Obecni
listing-column_guests = Goście
listing-column_children = Dzieci
listing-column_volunteer = Wolontariusz
listing-column_activity = Czynność
listing-column_room = Sala
listing-column_location = Lokal
listing-column_address = Adres
listing-column_capacity = Liczba miejsc
listing-column_active = Do wyboru

## Okno listy

listing-open = Lista do arkusza lub druku…
listing-about = { $subject } · stan na { $date }
listing-loading = Przygotowuję listę…
# $shown (number)
# $count (number)
listing-first_rows = Na ekranie widać pierwsze wiersze: { $shown } z { $count }. Zapisana i wydrukowana lista ma wszystkie.
listing-format = Rodzaj pliku
listing-format_xlsx = Arkusz XLSX (Excel, LibreOffice)
listing-format_csv = CSV (zwykły tekst)
listing-path = Zapisz jako
listing-path_hint = Plik nie będzie zaszyfrowany. Zapisanie zostanie odnotowane w historii.
listing-path_needed = Wpisz, gdzie zapisać listę.
listing-save = Zapisz listę
listing-saving = Zapisuję…
listing-saved = Listę zapisano: { $path }
listing-open_saved = Otwórz
listing-print = Podgląd wydruku…
listing-mark_present = obecność
listing-mark_absent = nieobecność
listing-mark_announced = zgłoszona nieobecność
listing-short = Lista…
listing-who_came = Kto był…
listing-who_came_of = Kto był: { $name }

## Listy osób

listing-waiting = Lista oczekujących
listing-incomplete = Uczestnicy z brakami w danych
listing-no_declaration = Uczestnicy bez deklaracji
# $weeks (number)
listing-unseen = Nieobecni od { $weeks ->
    [one] { $weeks } tygodnia
    [few] { $weeks } tygodni
    [many] { $weeks } tygodni
   *[other] { $weeks } tygodnia
}
listing-no_image_consent = Osoby bez zgody na wizerunek
listing-duplicates = Możliwe powtórzenia
listing-column_number = Nr
listing-column_status = Stan
listing-column_emergency = Kontakt w nagłych wypadkach
listing-column_guardians = Inni opiekunowie
listing-column_residence = Mieszka w mieście
listing-column_rules = Regulamin
listing-column_activity_statement = Oświadczenie do zajęć ruchowych
listing-column_informed = Klauzula informacyjna
listing-column_image = Zgoda na wizerunek
listing-column_contact = Zgoda na kontakt
listing-column_missing = Czego brakuje
listing-column_older_record = Starszy wpis
listing-column_newer_record = Nowszy wpis
listing-column_likeness = Dlaczego
listing-column_waits_from = Czeka od
listing-column_waits = Czeka na miejsce
