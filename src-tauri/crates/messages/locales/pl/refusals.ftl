### Złamane reguły: co się stało, co z danymi, co zrobić. Kod reguły jest w domain/src/refusal.rs.

refusal-name_missing = Brakuje nazwy lub imienia i nazwiska. Nic nie zmieniono. Wypełnij to pole i zapisz ponownie.
# $limit (number)
refusal-text_too_long = { $limit ->
    [one] Tekst jest za długi: mieści się w nim najwyżej { $limit } znak. Nic nie zmieniono. Skróć tekst i zapisz ponownie.
    [few] Tekst jest za długi: mieszczą się w nim najwyżej { $limit } znaki. Nic nie zmieniono. Skróć tekst i zapisz ponownie.
    [many] Tekst jest za długi: mieści się w nim najwyżej { $limit } znaków. Nic nie zmieniono. Skróć tekst i zapisz ponownie.
   *[other] Tekst jest za długi: mieści się w nim najwyżej { $limit } znaku. Nic nie zmieniono. Skróć tekst i zapisz ponownie.
}
refusal-not_a_name = „{ $text }” nie zawiera ani jednej litery, więc nie może być nazwą ani nazwiskiem. Nic nie zmieniono. Popraw wpis i zapisz ponownie.
refusal-birth_impossible = Data lub rok urodzenia ({ $year }) nie może być prawdziwy. Nic nie zmieniono. Sprawdź rok i zapisz ponownie.
refusal-length_invalid = Spotkanie może trwać od 1 minuty do 16 godzin. Nic nie zmieniono. Popraw czas trwania.
refusal-span_reversed = Koniec wypada przed początkiem. Nic nie zmieniono. Zamień daty lub popraw jedną z nich.
refusal-rule_invalid = Nie można odczytać powtarzania „{ $rule }”. Nic nie zmieniono. Wybierz powtarzanie jeszcze raz.
refusal-rule_empty = Z tego powtarzania nie wynika żaden termin. Nic nie zmieniono. Sprawdź dni tygodnia, datę początku i datę końca.
# $limit (number)
refusal-rule_too_long = { $limit ->
    [one] Z tego powtarzania wynika za dużo terminów: może ich być najwyżej { $limit }. Nic nie zmieniono. Podaj wcześniejszą datę końca.
    [few] Z tego powtarzania wynika za dużo terminów: mogą ich być najwyżej { $limit }. Nic nie zmieniono. Podaj wcześniejszą datę końca.
    [many] Z tego powtarzania wynika za dużo terminów: może ich być najwyżej { $limit }. Nic nie zmieniono. Podaj wcześniejszą datę końca.
   *[other] Z tego powtarzania wynika za dużo terminów: może ich być najwyżej { $limit }. Nic nie zmieniono. Podaj wcześniejszą datę końca.
}
refusal-month_closed = Miesiąc „{ $month }” jest zamknięty. Nic nie zmieniono. Jeśli poprawka jest konieczna, poproś osobę zarządzającą o otwarcie miesiąca.
refusal-session_cancelled = Spotkanie jest odwołane, więc nikt nie mógł być na nim obecny. Nic nie zmieniono. Jeśli jednak się odbyło, najpierw przywróć spotkanie w planie.
refusal-session_not_cancelled = Spotkanie nie jest odwołane, więc nie trzeba go przywracać. Nic nie zmieniono.
refusal-session_held = Spotkanie już się odbyło lub ma zaznaczone obecności, więc nie można go przenieść ani odwołać. Nic nie zmieniono. Jeśli obecności są pomyłką, najpierw je cofnij.
refusal-session_ahead = Spotkanie odbędzie się dopiero { $date }. Nic nie zapisano. Obecność można zaznaczyć w dniu spotkania.
refusal-list_confirmed = Lista obecności jest już zatwierdzona. Nic nie zmieniono. Aby ją poprawić, najpierw otwórz ją ponownie.
# $limit (number)
refusal-too_many_guests = { $limit ->
    [one] Za dużo gości: na jednym spotkaniu może być najwyżej { $limit } gość. Nic nie zmieniono. Popraw liczbę.
    [few] Za dużo gości: na jednym spotkaniu może być najwyżej { $limit } gości. Nic nie zmieniono. Popraw liczbę.
    [many] Za dużo gości: na jednym spotkaniu może być najwyżej { $limit } gości. Nic nie zmieniono. Popraw liczbę.
   *[other] Za dużo gości: na jednym spotkaniu może być najwyżej { $limit } gościa. Nic nie zmieniono. Popraw liczbę.
}
refusal-not_found = Tego wpisu już nie ma; mógł zostać usunięty. Nic nie zmieniono. Wróć do listy i wybierz jeszcze raz.
refusal-opening_overlap = Godziny otwarcia jednego dnia nakładają się albo kończą przed początkiem. Nic nie zmieniono. Popraw godziny tego dnia.
refusal-service_length_invalid = Świadczenie wolontariusza w jednym dniu może trwać od 1 minuty do 24 godzin. Nic nie zmieniono. Popraw czas.
refusal-nothing_to_undo = Nie ma już nic do cofnięcia ani do przywrócenia. Nic nie zmieniono.
refusal-changed_since = Ten wpis zmienił w międzyczasie ktoś inny. Nic nie zmieniono. Sprawdź, co jest zapisane teraz, i popraw ręcznie.
refusal-cannot_undo = Tej czynności nie można cofnąć. Nic nie zmieniono. Wprowadź poprawkę ręcznie.
# $limit (number)
refusal-password_too_short = { $limit ->
    [one] Hasło jest za krótkie: potrzebny jest co najmniej { $limit } znak. Nic nie zmieniono. Wpisz dłuższe hasło, na przykład kilka słów.
    [few] Hasło jest za krótkie: potrzebne są co najmniej { $limit } znaki. Nic nie zmieniono. Wpisz dłuższe hasło, na przykład kilka słów.
    [many] Hasło jest za krótkie: potrzeba co najmniej { $limit } znaków. Nic nie zmieniono. Wpisz dłuższe hasło, na przykład kilka słów.
   *[other] Hasło jest za krótkie: potrzeba co najmniej { $limit } znaku. Nic nie zmieniono. Wpisz dłuższe hasło, na przykład kilka słów.
}
refusal-user_exists = Jest już konto o tej nazwie. Nic nie zmieniono. Wpisz inną nazwę, na przykład z nazwiskiem.
refusal-last_manager = To jedyna osoba zarządzająca, więc nie można jej usunąć ani zmienić jej roli. Nic nie zmieniono. Najpierw nadaj tę rolę komuś jeszcze.
refusal-enrolled_already = Ta osoba jest już zapisana na te zajęcia. Nic nie zmieniono.
refusal-reason_missing = Brakuje powodu. Nic nie zmieniono: wpisz powód i zapisz jeszcze raz.
refusal-draft_applied = Ta wersja robocza jest już wprowadzona do planu. Nic nie zmieniono: utwórz nową, żeby układać dalej.
refusal-character_missing = W czcionce wydruku nie ma znaku „{ $character }” z tekstu „{ $text }”. Dane są bezpieczne, wydruku nie utworzono. Zmień ten znak w tekście i spróbuj ponownie.
refusal-district_unknown = „{ $text }” nie jest numerem dzielnicy. Nic nie zmieniono. Wpisz numer rzymski od I do XVIII albo zostaw puste pole.
refusal-free_entry_has_no_absents = Na zajęciach ze wstępem wolnym nie ma nieobecnych: nikt nie był zapisany. Nic nie zmieniono. Zaznacz tylko osoby, które przyszły.
refusal-service_ahead = Świadczenie z dnia { $date } jeszcze się nie odbyło. Nic nie zmieniono. Zapisz je w tym dniu lub później.
refusal-merged_with_itself = To ten sam wpis. Nic nie zmieniono. Wybierz dwa różne wpisy jednej osoby.
refusal-merged_already = Te wpisy są już połączone. Nic nie zmieniono.
# $count (number)
refusal-present_together = { $count ->
    [one] Obie osoby mają obecność na tym samym spotkaniu ({ $count }). Nic nie połączono: to mogą być dwie różne osoby. Jeśli to na pewno jedna osoba, potwierdź to i połącz jeszcze raz.
    [few] Obie osoby mają obecność na tych samych spotkaniach ({ $count }). Nic nie połączono: to mogą być dwie różne osoby. Jeśli to na pewno jedna osoba, potwierdź to i połącz jeszcze raz.
    [many] Obie osoby mają obecność na tych samych spotkaniach ({ $count }). Nic nie połączono: to mogą być dwie różne osoby. Jeśli to na pewno jedna osoba, potwierdź to i połącz jeszcze raz.
   *[other] Obie osoby mają obecność na tych samych spotkaniach ({ $count }). Nic nie połączono: to mogą być dwie różne osoby. Jeśli to na pewno jedna osoba, potwierdź to i połącz jeszcze raz.
}
refusal-not_merged = Ten wpis nie jest połączony z innym. Nic nie zmieniono.
# $number (number)
refusal-number_taken = Numer { $number } ma już ktoś inny w tej placówce. Nic nie zmieniono. Wpisz inny numer albo zostaw puste pole.
refusal-not_waiting = Ta osoba nie jest na liście oczekujących. Nic nie zmieniono. Wróć do listy i sprawdź, co jest zapisane teraz.
refusal-not_suspended = Zawieszenie w tych dniach jest już zapisane albo już się skończyło. Nic nie zmieniono. Sprawdź daty na karcie osoby.
refusal-contact_invalid = „{ $text }” nie jest numerem telefonu ani adresem e-mail. Nic nie zmieniono. Popraw to pole albo zostaw je puste.
# $limit (number)
refusal-too_many_children = Za dużo dzieci: przy jednej osobie można wpisać najwyżej { $limit }. Nic nie zmieniono. Popraw liczbę.
# $limit (number)
refusal-too_many_blank_rows = Za dużo pustych wierszy: na liście może ich być najwyżej { $limit }. Nic nie wydrukowano. Popraw liczbę.
refusal-too_many_helpers = Za dużo potrzebnych wolontariuszy: na jednym spotkaniu może ich być najwyżej { $limit }. Nic nie zmieniono. Popraw liczbę.
refusal-duties_stand = Te spotkania już się odbyły, minęły albo są odwołane, więc dyżury zostają, jak są. Nic nie zmieniono. Wybierz zmianę tylko w jednym spotkaniu.
refusal-availability_reversed = Koniec dyspozycyjności musi być później niż początek. Nic nie zapisano. Popraw godziny.
refusal-sheet_unknown = Nie ma wydrukowanej listy o kodzie { $code }. Nic nie zapisano. Sprawdź cyfry na kartce.{ $near }
refusal-sheet_code_wrong = W kodzie { $code } litera nie pasuje do cyfr, więc któryś znak jest inny niż na kartce. Nic nie zapisano. Popraw kod.{ $near }
refusal-sheet_letter_missing = W kodzie { $code } brakuje litery. Nic nie zapisano. Dopisz literę, którą kończy się kod na kartce.
refusal-sheet_code_unreadable = „{ $text }” nie jest kodem kartki. Nic nie zapisano. Kod to cyfry i litera, na przykład 04127-L; stoi na górze kartki i w stopce.
refusal-sheet_of_another_centre = Kartka { $code } jest z innej placówki: { $centre }. Nic nie zapisano. Przełącz placówkę i wpisz kod jeszcze raz.
refusal-sheet_column_missing = Na tej kartce jest kilka spotkań. Nic nie zapisano. Wybierz spotkanie albo dopisz do kodu literę kolumny.
refusal-entry_not_sound = Wpisu z kartki nie można jeszcze zapisać. { $text } Nic nie zapisano.
refusal-name_incomplete = „{ $text }” to tylko część imienia i nazwiska. Nic nie zapisano. Dopisz imię albo nazwisko.
refusal-name_ambiguous = „{ $text }”: tak nazywa się kilka osób. Nic nie zapisano. Wybierz, o którą chodzi.
# $rows (number)
# $names (number)
refusal-blank_rows_differ = Podpisane puste wiersze: { $rows }, wpisane nazwiska: { $names }. Nic nie zapisano. Dopisz brakujące albo popraw numery.
