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
