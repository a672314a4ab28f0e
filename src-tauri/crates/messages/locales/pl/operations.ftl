### Wykonane czynności: linia „Ostatnio” i dziennik.

operation-last = Ostatnio: { $what }
operation-undo = Cofnij: { $what }
operation-redo = Przywróć: { $what }

operation-someone = usunięta osoba
operation-session = { $class } ({ $date })
operation-other = zmiana danych
operation-create_file = założono plik organizacji
operation-update_organisation = zmieniono dane organizacji
operation-create_centre = założono placówkę
operation-update_centre = zmieniono ustawienia placówki
operation-save_room = zapisano salę
operation-save_category = zapisano kategorię zajęć
operation-save_leader = zapisano osobę prowadzącą
operation-set_opening_hours = ustalono godziny otwarcia od { $from }
operation-save_closure = zapisano zamknięcie { $from }–{ $to }
operation-remove_closure = usunięto zamknięcie { $from }–{ $to }
operation-save_grant_agreement = zapisano umowę dotacyjną
operation-add_user = dodano konto
operation-update_user = zmieniono konto
operation-give_password = nadano hasło do konta
operation-change_password = zmieniono hasło
operation-set_pin = zmieniono PIN
operation-renew_recovery_key = utworzono nowy klucz odzyskiwania
operation-confirm_recovery_key = potwierdzono klucz odzyskiwania
# $count (number)
operation-create_series = zaplanowano: { $class }, liczba spotkań: { $count }
# $count (number)
operation-update_series = zmieniono serię: { $class }, liczba zmienionych spotkań: { $count }
operation-create_session = zaplanowano: { $class }
operation-update_session = zmieniono: { $class }
operation-move_session = przeniesiono: { $class }
operation-cancel_session = odwołano: { $class }
operation-restore_session = przywrócono: { $class }
# $count (number)
operation-remove_session = usunięto z planu: { $class }, liczba spotkań: { $count }
# $count (number)
operation-extend_series = przedłużono: { $class }, liczba nowych spotkań: { $count }
# $count (number)
operation-copy_series = zaplanowano ponownie, liczba spotkań: { $count }
operation-accept_clash = zmieniono zgodę na kolizję: { $class }
operation-assign_helper = dyżur: { $person }, { $class }
operation-release_helper = zdjęto z dyżuru: { $person }, { $class }
operation-set_helpers_needed = zmieniono liczbę potrzebnych wolontariuszy: { $class }
operation-save_availability = zapisano dyspozycyjność: { $person }
operation-remove_availability = usunięto dyspozycyjność: { $person }
# $count (number)
operation-announce_timetable = ogłoszono plan: { $month }, wersja { $count }
operation-record_notification = odnotowano powiadomienie: { $person }, { $class }
operation-save_draft = zmieniono wersję roboczą planu
operation-add_draft_step = dodano krok do wersji roboczej planu
operation-remove_draft_step = usunięto krok z wersji roboczej planu
operation-discard_draft = odrzucono wersję roboczą planu
# $count (number)
operation-apply_draft = wprowadzono wersję roboczą do planu, liczba zmian: { $count }
operation-set_day_hours = ustawiono godziny dnia: { $date }
operation-create_person = dodano: { $person }
operation-update_person = zmieniono dane: { $person }
operation-archive_person = zakończono udział: { $person }
operation-readmit_person = przyjęto ponownie: { $person }
operation-update_membership = zmieniono oświadczenia: { $person }
operation-admit_person = przyjęto z listy oczekujących: { $person }
operation-suspend_person = zawieszono udział: { $person }
operation-resume_person = wznowiono udział: { $person }
operation-record_consent = zapisano odpowiedź w sprawie zgody: { $person }
operation-record_privacy_notice = zapisano przekazanie klauzuli: { $person }
operation-mark_distinct = oznaczono jako różne osoby: { $person }, { $other }
operation-merge_people = połączono wpisy: { $person } i { $other }
operation-unmerge_people = rozdzielono wpisy: { $person } i { $other }
operation-promote_enrolment = przyznano miejsce: { $person }, { $class }
operation-announce_absence = zapisano zgłoszoną nieobecność: { $person }, { $from } – { $to }
operation-remove_absence = usunięto zgłoszoną nieobecność: { $person }, { $from } – { $to }
operation-record_declaration = zapisano deklarację: { $person }
operation-withdraw_declaration = wycofano deklarację: { $person }
operation-add_volunteer = dodano do wolontariatu: { $person }
operation-save_volunteer_agreement = zapisano porozumienie: { $person }
operation-sign_volunteer_agreement = zapisano podpis porozumienia: { $person }
operation-terminate_volunteer_agreement = zapisano rozwiązanie porozumienia: { $person }
operation-remove_volunteer_agreement = usunięto projekt porozumienia: { $person }
operation-save_volunteer_annex = zapisano aneks: { $person }
operation-sign_volunteer_annex = zapisano podpis aneksu: { $person }
operation-remove_volunteer_annex = usunięto projekt aneksu: { $person }
operation-record_vetting = zapisano sprawdzenie przed pracą z małoletnimi
operation-remove_vetting = usunięto sprawdzenie przed pracą z małoletnimi
operation-update_volunteering = zmieniono ustawienia wolontariatu
# $count (number)
operation-enrol_people = { $count ->
    [one] zapisano { $count } osobę: { $class }
    [few] zapisano { $count } osoby: { $class }
    [many] zapisano { $count } osób: { $class }
   *[other] zapisano { $count } osoby: { $class }
}
operation-end_enrolment = wypisano: { $person }, { $class }
operation-record_attendance = { $mark } { $person }, { $class }
operation-clear_attendance = cofnięto obecność: { $person }, { $class }
# $count (number)
operation-fill_attendance = { $count ->
    [one] { $mark }: { $count } osoba, { $class }
    [few] { $mark }: { $count } osoby, { $class }
    [many] { $mark }: { $count } osób, { $class }
   *[other] { $mark }: { $count } osoby, { $class }
}
operation-set_guests = goście: { $guests }, { $class }
operation-add_walk_in = dodano przy wejściu: { $person }, { $class }
operation-confirm_list = zatwierdzono listę: { $class }
operation-file_original = zapisano, gdzie jest papierowa lista: { $class }
operation-correct_attendance = poprawka: { $mark } { $person }, { $class }
operation-clear_correction = poprawka: bez oznaczenia { $person }, { $class }
operation-correct_guests = poprawka, goście: { $guests }, { $class }
operation-reopen_list = otwarto ponownie listę: { $class }
operation-hold_without_list = odbyło się bez listy: { $class }
operation-add_volunteer_entry = zapisano świadczenie: { $person }, { $date }
operation-remove_volunteer_entry = usunięto świadczenie: { $person }, { $date }
operation-update_volunteer_entry = poprawiono świadczenie: { $person }, { $date }
# $count (number)
operation-enter_duties = { $count ->
    [one] zapisano { $count } dyżur wolontariuszy
    [few] zapisano { $count } dyżury wolontariuszy
    [many] zapisano { $count } dyżurów wolontariuszy
   *[other] zapisano { $count } dyżuru wolontariuszy
}
# $count (number)
operation-confirm_volunteer_entries = { $count ->
    [one] potwierdzono { $count } świadczenie
    [few] potwierdzono { $count } świadczenia
    [many] potwierdzono { $count } świadczeń
   *[other] potwierdzono { $count } świadczenia
}
# $count (number)
operation-unconfirm_volunteer_entries = { $count ->
    [one] cofnięto potwierdzenie { $count } świadczenia
    [few] cofnięto potwierdzenie { $count } świadczeń
    [many] cofnięto potwierdzenie { $count } świadczeń
   *[other] cofnięto potwierdzenie { $count } świadczenia
}
operation-log_own_hours = zapisano własne godziny: { $date }
operation-remove_own_hours = cofnięto własny wpis godzin: { $date }
operation-save_volunteer_task = zapisano zadanie wolontariuszy
operation-file_volunteer_card = zapisano, gdzie są karty świadczeń ({ $month })
operation-issue_certificate = wystawiono zaświadczenie: { $person }
operation-save_volunteer_rate = zapisano stawkę za godzinę wolontariatu
operation-remove_volunteer_rate = usunięto stawkę za godzinę wolontariatu
operation-save_action = zapisano działanie umowy dotacyjnej
operation-describe_month = opisano miesiąc: { $month }
operation-save_document = zapisano dokument PDF
operation-save_calendar = zapisano plik kalendarza
operation-save_offer_page = zapisano stronę oferty
operation-set_logo = ustawiono logo
operation-remove_logo = usunięto logo
operation-save_copy = zapisano kopię danych
operation-create_from_export = utworzono plik z pełnego eksportu
operation-save_listing = zapisano listę do arkusza
operation-export_tables = wyeksportowano tabele
# $count (number)
operation-run_import = wczytano zajęcia z pliku, liczba wierszy: { $count }
# $count (number)
operation-import_centres = wczytano placówki z pliku, liczba wierszy: { $count }
# $count (number)
operation-import_people = wczytano uczestników z pliku lub schowka, liczba osób: { $count }
# $count (number)
operation-import_attendance = wczytano dawną obecność z pliku lub schowka, liczba oznaczeń: { $count }
# $count (number)
operation-prepare_sheets = przygotowano listy do druku, liczba: { $count }
operation-enter_sheet = przepisano z kartki: { $class }
