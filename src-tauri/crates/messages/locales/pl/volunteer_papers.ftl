### Dokumenty wolontariuszy: karta świadczeń, zestawienie, zaświadczenie, wkład osobowy.

## Karta świadczeń wolontariusza (R-KW)

volunteer_card-title = Karta świadczeń wolontariusza
volunteer_card-member_title = Karta pracy społecznej członka
volunteer_card-code = R-KW
volunteer_card-of = { $title } – { $name }, { $month }
volunteer_card-bundle = Karty świadczeń wolontariuszy – { $centre }, { $month }
volunteer_card-volunteer = Wolontariusz
volunteer_card-member = Członek
volunteer_card-agreement = Porozumienie
volunteer_card-agreement_of = nr { $number } z dnia { $date }
volunteer_card-no_agreement = brak podpisanego porozumienia
volunteer_card-place = Miejsce
volunteer_card-coordinator = Koordynator
volunteer_card-date = Data
volunteer_card-time = Godz. od–do
volunteer_card-hours = Liczba godzin
volunteer_card-activity = Opis wykonanych czynności
volunteer_card-volunteer_signature = Podpis wolontariusza
volunteer_card-member_signature = Podpis członka
volunteer_card-coordinator_signature = Podpis koordynatora
volunteer_card-summary = Świadczenia w kolejnych dniach i miejsca na podpisy
volunteer_card-next_day = (+1)
volunteer_card-next_day_note = (+1) oznacza zakończenie następnego dnia. Świadczenie należy do dnia, w którym się zaczęło.
volunteer_card-nothing = W tym miesiącu nie ma potwierdzonych świadczeń.
# $count (number)
volunteer_card-waiting = { $count ->
    [one] Na potwierdzenie koordynatora czeka { $count } wpis ({ $hours }). Nie ma go na tej karcie.
    [few] Na potwierdzenie koordynatora czekają { $count } wpisy ({ $hours }). Nie ma ich na tej karcie.
    [many] Na potwierdzenie koordynatora czeka { $count } wpisów ({ $hours }). Nie ma ich na tej karcie.
   *[other] Na potwierdzenie koordynatora czeka { $count } wpisu ({ $hours }). Nie ma ich na tej karcie.
}
volunteer_card-value_title = Wycena świadczeń na potrzeby wkładu osobowego
volunteer_card-value_summary = Godziny, stawki i wartość świadczeń
volunteer_card-what = Zadanie
volunteer_card-other_task = bez wskazanego zadania
volunteer_card-hour_count = Godziny
volunteer_card-rate = Stawka za godzinę
volunteer_card-value = Wartość
volunteer_card-source = Źródło stawki
volunteer_card-not_valued = nie wyceniono
volunteer_card-no_pay = Ustalenie nie stanowi wynagrodzenia. Wycena służy wyłącznie wykazaniu wkładu osobowego; wartość każdego wiersza zaokrąglono do pełnych groszy.
volunteer_card-sign_volunteer = data i podpis wolontariusza
volunteer_card-sign_member = data i podpis członka
volunteer_card-sign_coordinator = data i podpis koordynatora

document-volunteer_card_file = karta-{ $month }-{ $name }
document-volunteer_cards_file = karty-wolontariuszy-{ $month }-{ $centre }

## Zestawienie wolontariatu (R-WOL)

volunteer_summary-title = Zestawienie wolontariatu
volunteer_summary-code = R-WOL
volunteer_summary-of = Zestawienie wolontariatu – { $centre }, { $month }
volunteer_summary-volunteers = Wolontariusze
volunteer_summary-members = Praca społeczna członków
volunteer_summary-members_note = Pracę społeczną członków stowarzyszenia liczymy osobno: nie wymaga porozumienia i nie wchodzi do godzin wolontariuszy.
volunteer_summary-volunteer = Wolontariusz
volunteer_summary-member = Członek
volunteer_summary-unnamed_member = członek nr { $number }
volunteer_summary-agreement = Porozumienie
volunteer_summary-open = bezterminowo
volunteer_summary-hours = Godziny
volunteer_summary-rate = Stawka za godzinę
volunteer_summary-value = Wartość
volunteer_summary-scope = Zakres
volunteer_summary-table = Wolontariusze, porozumienia, godziny, wartość i zakres świadczeń
volunteer_summary-members_table = Członkowie, godziny, wartość i zakres pracy społecznej
volunteer_summary-people = Liczba wolontariuszy
volunteer_summary-member_people = Liczba członków
volunteer_summary-waiting = Godziny niepotwierdzone, nieujęte w zestawieniu: { $hours }.
volunteer_summary-unsigned = Stawka i wartość: wycena na potrzeby wkładu osobowego. Ustalenie nie stanowi wynagrodzenia.
volunteer_summary-sources = Źródła stawek

document-volunteer_summary_file = wolontariat-{ $month }-{ $centre }

## Zaświadczenie (R-ZAŚ)

certificate-title = Zaświadczenie nr { $number }
certificate-subject = o wykonaniu świadczeń wolontariusza
certificate-code = R-ZAŚ
certificate-of = Zaświadczenie nr { $number } – { $name }
certificate-basis = Podstawa: { $article }, { $act }.
certificate-states = Zaświadcza się, że na rzecz organizacji wykonano świadczenia w ramach wolontariatu, nieodpłatnie i dobrowolnie.
certificate-volunteer = Wolontariusz
certificate-organisation = Korzystający
certificate-period = Okres
certificate-hours = Liczba godzin
certificate-services = Liczba świadczeń
certificate-agreements = Porozumienie
certificate-scope = Zakres świadczeń
certificate-issued = Data wystawienia
certificate-on_demand = Zaświadczenie wydano na wniosek wolontariusza.

document-certificate_file = zaswiadczenie-{ $number }-{ $name }

## Wkład osobowy

contribution-title = Wkład osobowy
contribution-code = R-WKŁAD
contribution-of = Wkład osobowy – { $centre }, { $month }
contribution-volunteers = Świadczenia wolontariuszy
contribution-members = Praca społeczna członków
contribution-by_line = Działania, zadania i stawki
contribution-by_action = Według działań
contribution-by_task = Według zadań
contribution-action = Działanie
contribution-task = Zadanie
contribution-rate = Stawka za godzinę
contribution-no_action = bez wskazanego działania
contribution-no_task = bez wskazanego zadania
contribution-month_people = Osoby w miesiącu
contribution-month_hours = Godziny w miesiącu
contribution-month_value = Wartość w miesiącu
contribution-year_people = Osoby od początku roku
contribution-year_hours = Godziny od początku roku
contribution-year_value = Wartość od początku roku
contribution-agreement_people = Osoby od początku umowy
contribution-agreement_hours = Godziny od początku umowy
contribution-agreement_value = Wartość od początku umowy
contribution-month = W miesiącu
contribution-year = Od początku roku
contribution-agreement = Od początku umowy
contribution-nothing = Brak potwierdzonych godzin.
contribution-sources = Źródła stawek
contribution-source = { $rate } za godzinę: { $source }
contribution-not_valued = Umowa nie przewiduje wyceny świadczeń: wykazano same godziny.
contribution-no_agreement = Tego miesiąca nie obejmuje żadna umowa dotacyjna. Wykazano same godziny.
contribution-no_pay = Wycena to godziny × stawka, w pełnych groszach. Ustalenie nie stanowi wynagrodzenia ani kosztu.
contribution-rounding = Wartości są sumą wierszy kart świadczeń, z których każdy zaokrąglono do pełnych groszy. Osoby w każdym okresie policzono na nowo.
contribution-waiting = Godziny z tego miesiąca, które czekają na potwierdzenie i nie są ujęte: { $hours }.

contribution-opened = { $label } · wiersz karty: { $hours } × { $rate } = { $value }
contribution-opened_unvalued = { $label } · bez stawki

document-contribution_file = wklad-osobowy-{ $month }-{ $centre }

## Co przeszkadza w wystawieniu zaświadczenia

certificate_obstacle-no_services = W tym okresie nie ma świadczeń.
# $count (number)
certificate_obstacle-unconfirmed = { $count ->
    [one] { $count } świadczenie z tego okresu czeka na potwierdzenie.
    [few] { $count } świadczenia z tego okresu czekają na potwierdzenie.
    [many] { $count } świadczeń z tego okresu czeka na potwierdzenie.
   *[other] { $count } świadczenia z tego okresu czeka na potwierdzenie.
}
# $count (number)
certificate_obstacle-not_covered = { $count ->
    [one] Dnia { $dates } nie obejmuje żadne podpisane porozumienie ({ $article }).
    [few] Tych dni nie obejmuje żadne podpisane porozumienie ({ $article }): { $dates }.
    [many] Tych dni nie obejmuje żadne podpisane porozumienie ({ $article }): { $dates }.
   *[other] Tych dni nie obejmuje żadne podpisane porozumienie ({ $article }): { $dates }.
}
# $limit (number)
certificate_obstacle-not_written = Porozumienie { $number } obejmuje ponad { $limit } dni, a nie jest na piśmie ({ $article }).

## Odmowy

refusal-certificate_blocked = Zaświadczenia nie wystawiono: musi wynikać z papierów, które można pokazać. { $reasons } Uzupełnij je i wystaw zaświadczenie ponownie.
refusal-no_cards = { $month }: nie ma potwierdzonych świadczeń, więc nie ma karty. Nic nie zmieniono. Najpierw potwierdź godziny w części „Godziny”.
# $limit (number)
refusal-rate_invalid = Stawka za godzinę musi być większa od zera i nie wyższa niż { $limit } zł. Nic nie zapisano. Popraw kwotę.
refusal-source_missing = Brakuje źródła stawki. Nic nie zapisano. Wpisz, skąd pochodzi stawka, na przykład regulamin konkursu albo ogłoszenie o pracę.

failure-cancelled = Anulowano. Nic nie zapisano i nic się nie zmieniło.

## Listy

listing-certificates = Rejestr zaświadczeń
listing-volunteer_agreements = Obowiązujące porozumienia
listing-column_certificate_number = Numer
listing-column_issued_on = Wystawiono
listing-column_period_from = Od
listing-column_period_to = Do
listing-column_hours = Godziny
listing-column_services = Świadczenia
listing-column_scope = Zakres
listing-column_agreement_number = Porozumienie
listing-column_signed_on = Podpisano
listing-column_days = Dni
listing-column_written = Na piśmie
listing-column_policy = Polisa NNW
listing-column_of_centre = Placówka
listing-every_centre = wszystkie

## Ekran „Dokumenty i wkład”

volunteer_papers-cards = Karty świadczeń
volunteer_papers-cards_about = Wydrukuj karty, daj do podpisu przy każdym świadczeniu i zaznacz te, które wróciły do teczki.
volunteer_papers-cards_of = Karty świadczeń, { $month }
volunteer_papers-none = W tym miesiącu nie ma świadczeń wolontariuszy.
volunteer_papers-person = Wolontariusz
volunteer_papers-hours = Godziny
volunteer_papers-member_hours = Praca społeczna
volunteer_papers-unconfirmed = Do potwierdzenia
volunteer_papers-filed = Karta w teczce
volunteer_papers-filed_on = w teczce od { $date }
volunteer_papers-not_filed = jeszcze nie
volunteer_papers-changed_since = zmieniona po odłożeniu: wydrukuj ją ponownie
volunteer_papers-no_card = bez karty: nic nie potwierdzono
volunteer_papers-actions = Czynności
volunteer_papers-preview = Karta…
volunteer_papers-preview_of = Karta: { $name }…
volunteer_papers-file = Odłóż do teczki
volunteer_papers-file_of = Odłóż do teczki: { $name }
volunteer_papers-unfile = Wyjmij z teczki
volunteer_papers-unfile_of = Wyjmij z teczki: { $name }
# $count (number)
volunteer_papers-all_cards = { $count ->
    [one] Wszystkie karty ({ $count })…
    [few] Wszystkie karty ({ $count })…
    [many] Wszystkie karty ({ $count })…
   *[other] Wszystkie karty ({ $count })…
}
# $count (number)
volunteer_papers-file_all = Odłóż do teczki pozostałe ({ $count })
# $filed (number)
# $count (number)
volunteer_papers-filed_count = W teczce: { $filed } z { $count }.
volunteer_papers-summary = Zestawienie R-WOL…
volunteer_papers-agreements = Obowiązujące porozumienia…
volunteer_papers-contribution_paper = Wkład osobowy do druku…
volunteer_papers-contribution_about = Potwierdzone godziny, a gdzie umowa tego chce, ich wartość. Każda wartość to suma wierszy kart świadczeń.
volunteer_papers-contribution_settings = Stawki i działania ustawia osoba zarządzająca: Ustawienia › Umowy.
volunteer_papers-register = Rejestr zaświadczeń
volunteer_papers-register_about = Zaświadczenie wystawisz na karcie wolontariusza.
volunteer_papers-register_none = Nie wystawiono jeszcze żadnego zaświadczenia.
volunteer_papers-register_list = Rejestr do arkusza lub druku…
volunteer_papers-columns = { $span }: { $what }
volunteer_papers-people = osoby
volunteer_papers-time = godziny
volunteer_papers-value = wartość

certificate-section = Zaświadczenia
certificate-none = Nie wystawiono jeszcze zaświadczenia.
certificate-issue = Wystaw zaświadczenie…
certificate-issue_title = Nowe zaświadczenie
certificate-number = Numer
certificate-number_taken = Ten numer jest już w rejestrze. Możesz go zostawić, jeśli tak ma być.
certificate-first_date = Od dnia
certificate-last_date = Do dnia
certificate-scope_hint = Co znajdzie się na zaświadczeniu. Wpisano zadania z tego okresu.
# $count (number)
certificate-what = { $count ->
    [one] { $hours }, { $count } świadczenie.
    [few] { $hours }, { $count } świadczenia.
    [many] { $hours }, { $count } świadczeń.
   *[other] { $hours }, { $count } świadczenia.
}
certificate-under = Porozumienie: { $numbers }.
certificate-obstacles = Zaświadczenia nie można jeszcze wystawić
certificate-confirm = Wystaw
certificate-issued_now = Wystawiono zaświadczenie { $number }.
certificate-print = Drukuj…
certificate-print_of = Drukuj zaświadczenie { $number }
certificate-period_needed = Podaj oba dni okresu.
certificate-period_reversed = Ostatni dzień jest wcześniejszy niż pierwszy.

## Postęp

progress-done = Gotowe: { $done } z { $total }
progress-preparing = Przygotowuję…
progress-cancel = Anuluj
progress-cancelling = Anuluję…

## Wycena w ustawieniach umowy

valuation-values_volunteers = Umowa chce wyceny świadczeń wolontariuszy
valuation-values_hint = Godziny liczymy zawsze. Bez tego wyboru w dokumentach nie ma kwot.
valuation-open = Stawki i działania…
valuation-open_of = Stawki i działania: { $number }
valuation-title = Stawki i działania: { $number }
valuation-off = Ta umowa nie chce wyceny, więc stawki nie są używane. Włączysz ją przyciskiem „Zmień” przy umowie.
valuation-rates = Stawki za godzinę
valuation-rates_about = Stawka zadania jest ważniejsza niż ogólna, a stawka z porozumienia wolontariusza najważniejsza.
valuation-general = Wszystkie pozostałe zadania
valuation-task = Zadanie
valuation-rate = Stawka za godzinę (zł)
valuation-rate_of = Stawka za godzinę (zł): { $task }
valuation-source = Źródło stawki
valuation-source_of = Źródło stawki: { $task }
valuation-source_hint = Na przykład: regulamin konkursu, pkt 7.
valuation-rate_unreadable = Wpisz kwotę, na przykład 35 albo 35,50.
valuation-source_needed = Wpisz, skąd pochodzi stawka.
valuation-save_of = Zapisz stawkę: { $task }
valuation-remove = Usuń
valuation-remove_of = Usuń stawkę: { $task }
valuation-saved = Zapisano stawkę: { $task }.
valuation-removed = Usunięto stawkę: { $task }.
valuation-actions = Działania
valuation-actions_about = Jak w ofercie. Do działania przypiszesz świadczenia wolontariuszy.
valuation-action_number = Numer
valuation-action_name = Nazwa działania
valuation-action_add = Dodaj działanie
valuation-action_save_of = Zapisz działanie: { $name }
valuation-action_active = Do wyboru
valuation-action_active_of = Do wyboru: { $name }
valuation-action_none = Ta umowa nie ma jeszcze działań.
