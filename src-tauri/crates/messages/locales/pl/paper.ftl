### Listy na papierze: druk i przepisywanie z kartki.

paper-print = Drukuj listę
paper-print_lists = Drukuj listy
paper-print_grid = Drukuj listę na miesiąc
paper-print_which = Które listy
paper-print_today = Dzisiejsze spotkania
paper-print_week = Spotkania tego tygodnia
paper-print_this = To spotkanie
paper-print_month = Cały miesiąc na jednej kartce
# $count (number)
paper-print_count = Liczba list: { $count }
paper-print_nothing = W tych dniach nie ma spotkań, więc nie ma list do druku.
paper-options = Jak wydrukować
paper-blank_rows = Puste wiersze na końcu
paper-blank_rows_hint = Na osoby spoza listy; ich numery idą dalej.
paper-large_print = Duży druk
paper-names = Nazwiska
paper-names_full = Pełne: Kowalska Maria
paper-names_short = Skrócone: Maria K., nr 27
paper-clause = Krótka klauzula informacyjna
paper-preview = Podgląd i druk
paper-code_kept = Każda lista ma swój kod. Po zajęciach wystarczy go wpisać w „Przepisz z kartki”.

paper-enter = Przepisz z kartki
paper-enter_title = Przepisz z kartki
paper-code = Kod kartki
paper-code_hint = Stoi dużymi znakami na górze kartki i w stopce, na przykład 04127-L.
paper-code_needed = Wpisz kod z kartki.
paper-find = Dalej
paper-change_code = Inna kartka
paper-choose_session = Które spotkanie
paper-column = Kolumna { $letter }: { $date }
# $rows (number)
# $blank (number)
paper-rows = Wiersze z nazwiskiem: { $rows }, puste: { $blank }
paper-printed_on = Wydrukowano { $date }
paper-numbers = Numery osób, które się podpisały
paper-numbers_hint = Na przykład 1-9 11 18 +2: numery i zakresy, +2 to goście bez nazwiska, z4 zgłoszona nieobecność, n6 nieobecność.
paper-names_written = Nazwiska z pustych wierszy
paper-names_written_hint = Po jednym w wierszu albo po średniku, w kolejności z kartki.
paper-signatures = Liczba podpisów na kartce
paper-signatures_hint = Policz podpisy na kartce. Program porówna je z wpisanymi osobami.
paper-signatures_agree = Zgodne z wpisanymi osobami.
paper-signatures_differ = Wpisane osoby: { $present }. Sprawdź, skąd różnica.
paper-filed = Oryginał jest w segregatorze
paper-save = Zapisz i zatwierdź
paper-save_open = Zapisz bez zatwierdzania
paper-saved = Zapisano: { $class }, { $total }.
paper-next_sheet = Następna kartka
paper-to_list = Pokaż listę
paper-undone_hint = „Cofnij” na dole zabiera cały wpis z kartki jednym ruchem.

paper-echo = Kto będzie obecny
paper-echo_empty = Wpisz numery, a tu pojawią się nazwiska.
paper-echo_row = { $row }. { $name }
paper-echo_blank = { $row }. pusty wiersz
# $count (number)
paper-echo_guests = { $count ->
    [one] { $count } gość bez nazwiska
    [few] { $count } goście bez nazwiska
    [many] { $count } gości bez nazwiska
   *[other] { $count } gościa bez nazwiska
}
paper-echo_absent = Nieobecni: { $names }
paper-echo_announced = Zgłoszona nieobecność: { $names }
# $present (number)
# $all (number)
paper-total = { $present } z { $all }
# $present (number)
# $all (number)
# $guests (number)
paper-total_with_guests = { $guests ->
    [one] { $present } z { $all } + { $guests } gość
    [few] { $present } z { $all } + { $guests } goście
    [many] { $present } z { $all } + { $guests } gości
   *[other] { $present } z { $all } + { $guests } gościa
}
paper-problems = Do poprawienia
paper-conflicts = Inaczej niż na ekranie
paper-conflicts_hint = Te osoby mają już inne zaznaczenie. Zostanie ono, chyba że wskażesz, że rację ma kartka.
paper-conflict = { $name }: na ekranie { $screen }, na kartce { $paper }
paper-unsigned = bez podpisu
paper-paper_wins = Racja jest po stronie kartki: { $name }
# $before (number)
# $now (number)
paper-guests_before = Na ekranie gości: { $before }. Po zapisie będzie: { $now }.
paper-not_on_sheet = Są dziś na liście, a nie było ich przy druku: { $names }. Zostaną bez zaznaczenia.
paper-new_person = { $name }: nowa osoba, do uzupełnienia
paper-known_person = { $name }: jest w rejestrze
paper-which_person = Kim jest „{ $name }”
paper-which_new = To nowa osoba
paper-which_choose = Wybierz

paper-outstanding = Kartki, które nie wróciły
# $count (number)
paper-outstanding_count = { $count ->
    [one] { $count } wydrukowana lista czeka na przepisanie
    [few] { $count } wydrukowane listy czekają na przepisanie
    [many] { $count } wydrukowanych list czeka na przepisanie
   *[other] { $count } wydrukowanej listy czeka na przepisanie
}
paper-outstanding_row = { $class }, { $date }, kod { $code }
paper-outstanding_enter = Przepisz kartkę { $code }

## Co jest nie tak we wpisanych numerach

paper_slip-not_understood = „{ $text }” nie jest numerem ani zakresem.
paper_slip-unfinished = „{ $text }”: dopisz numer.
paper_slip-no_such_row = Nie ma wiersza { $row }: ostatni ma numer { $last }.
paper_slip-backwards = „{ $text }” jest na odwrót: zapisz { $swapped }.
paper_slip-twice = Wiersz { $row } jest wpisany dwa razy.
paper_slip-nobody_there = W wierszu { $row } nie ma nazwiska, więc nie ma kogo oznaczyć jako nieobecną osobę.
paper_slip-no_absents = „{ $text }”: na zajęciach ze wstępem wolnym nie ma nieobecnych.
paper_slip-guests_twice = „{ $text }”: goście są już wpisani.
# $limit (number)
paper_slip-too_many_guests = „{ $text }”: za dużo gości, najwyżej { $limit }.
paper-near = { " " }Podobny kod: { $codes }.
paper-near_one = { $code } ({ $class })
# $rows (number)
# $names (number)
paper-blank_rows_differ = Podpisane puste wiersze: { $rows }, wpisane nazwiska: { $names }. Dopisz brakujące albo popraw numery.
paper-name_incomplete = „{ $text }”: dopisz imię albo nazwisko.
paper-name_ambiguous = „{ $text }”: tak nazywa się kilka osób. Wybierz, o którą chodzi.
paper-name_twice = „{ $text }” jest już wśród obecnych.
