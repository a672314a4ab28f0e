### Porozumienie z wolontariuszem (R-POR), aneks i informacja o ryzyku: słowa na papierze.

agreement_paper-code = R-POR
agreement_paper-title = Porozumienie nr { $number }
agreement_paper-subject = o wykonywaniu świadczeń wolontariackich
agreement_paper-place = Miejscowość
agreement_paper-day = Data zawarcia
agreement_paper-organisation = Korzystający
agreement_paper-represented = Korzystającego reprezentuje
agreement_paper-volunteer = Wolontariusz
agreement_paper-pesel = PESEL (wpisuje wolontariusz)
agreement_paper-address = Adres (wpisuje wolontariusz)
agreement_paper-guardian = Przedstawiciel ustawowy
agreement_paper-guardian_consents = Zgoda przedstawiciela ustawowego: zgadzam się na zawarcie tego porozumienia i wykonywanie świadczeń. Osoba, której dotyczy zgoda: { $name }.
agreement_paper-term = od { $first } do { $last }
agreement_paper-term_open = od { $first }, na czas nieokreślony
agreement_paper-every_centre = wszystkie placówki Korzystającego
agreement_paper-costs_waived = Wolontariusz zwalnia Korzystającego z obowiązku pokrywania kosztów podróży służbowych i diet ({ $article }).
agreement_paper-costs_kept = Wolontariusz nie zwalnia Korzystającego z tego obowiązku.
agreement_paper-image = Wolontariusz zgadza się na rozpowszechnianie swojego wizerunku utrwalonego podczas wykonywania świadczeń, bez wynagrodzenia, w informacjach o działalności Korzystającego. Zgoda jest dobrowolna i można ją wycofać w każdej chwili.
# $limit (number)
agreement_paper-insurance = { $limit ->
    [one] Porozumienie zawarto na okres do { $limit } dnia, dlatego Korzystający zapewnia Wolontariuszowi ubezpieczenie od następstw nieszczęśliwych wypadków ({ $article }).
    [few] Porozumienie zawarto na okres do { $limit } dni, dlatego Korzystający zapewnia Wolontariuszowi ubezpieczenie od następstw nieszczęśliwych wypadków ({ $article }).
    [many] Porozumienie zawarto na okres do { $limit } dni, dlatego Korzystający zapewnia Wolontariuszowi ubezpieczenie od następstw nieszczęśliwych wypadków ({ $article }).
   *[other] Porozumienie zawarto na okres do { $limit } dnia, dlatego Korzystający zapewnia Wolontariuszowi ubezpieczenie od następstw nieszczęśliwych wypadków ({ $article }).
}
agreement_paper-policy = Numer polisy: { $policy }; ochrona od { $from } do { $to }.
agreement_paper-policy_blank = Numer polisy: …………………………………………
agreement_paper-accidents = Zaopatrzenie z tytułu wypadku przy wykonywaniu świadczeń przysługuje Wolontariuszowi na zasadach określonych w odrębnych przepisach.
agreement_paper-value = Do rozliczenia zadania publicznego Strony ustalają wartość godziny świadczenia:
agreement_paper-value_any = każde świadczenie
agreement_paper-value_other = każde inne świadczenie
agreement_paper-rate = – { $what }: { $amount } zł
agreement_paper-rate_of = – { $what }: { $amount } zł (źródło: { $source })
agreement_paper-no_pay = Ustalenie to nie stanowi wynagrodzenia.
agreement_paper-risks_title = Załącznik nr 1. Informacja o ryzyku dla zdrowia i bezpieczeństwa
agreement_paper-risks_subject = do porozumienia nr { $number }
agreement_paper-names = Wolontariusz: { $name }
agreement_paper-risks_given = Potwierdzam, że otrzymałem/otrzymałam tę informację i że jest dla mnie zrozumiała.
agreement_paper-risks_day = Data
agreement_paper-informs = W imieniu Korzystającego
agreement_paper-annex_title = Aneks nr { $number }
agreement_paper-annex_subject = do porozumienia nr { $number } o wykonywaniu świadczeń wolontariackich
agreement_paper-annex_changes = Strony zmieniają porozumienie zawarte { $signed }. Zmiany obowiązują od { $from }:
agreement_paper-annex_changes_undated = Strony zmieniają porozumienie. Zmiany obowiązują od { $from }:
agreement_paper-annex_term = Nowy okres porozumienia: { $term }.
agreement_paper-annex_scope = Nowy zakres świadczeń: { $scope }
agreement_paper-annex_rest = Pozostałe postanowienia porozumienia pozostają bez zmian. Aneks sporządzono w dwóch jednobrzmiących egzemplarzach, po jednym dla każdej ze Stron.
document-volunteer_agreement_file = porozumienie-{ $number }-{ $name }
document-volunteer_annex_file = aneks-{ $annex }-porozumienie-{ $number }-{ $name }

## Zwykły tekst porozumienia

agreement_text-basis = Strony zawierają porozumienie na podstawie: { $article }, { $act }.
agreement_text-scope_title = Zakres, sposób i czas świadczeń
agreement_text-scope =
    1. Wolontariusz dobrowolnie i bez wynagrodzenia wykonuje na rzecz Korzystającego świadczenia określone w tym porozumieniu.
    Zakres: { $scope }
    Sposób: { $manner }
    Czas: { $time }
    Miejsce: { $place }

    2. Okres porozumienia: { $term }.

    3. Wolontariusz nie może powierzyć wykonania świadczeń innej osobie bez zgody Korzystającego.
agreement_text-organisation_title = Obowiązki Korzystającego
agreement_text-organisation =
    Korzystający:
    1) informuje Wolontariusza o ryzyku dla zdrowia i bezpieczeństwa związanym ze świadczeniami oraz o zasadach ochrony przed zagrożeniami ({ $risk }); informacja jest załącznikiem nr 1,
    2) zapewnia bezpieczne i higieniczne warunki wykonywania świadczeń, a jeśli są potrzebne, także środki ochrony indywidualnej,
    3) pokrywa koszty podróży służbowych i diety na zasadach dotyczących pracowników, chyba że Wolontariusz zwolnił go z tego obowiązku,
    4) informuje Wolontariusza o jego prawach i obowiązkach,
    5) na żądanie Wolontariusza wydaje pisemne zaświadczenie o wykonaniu świadczeń, w tym o ich zakresie ({ $certificate }), a na prośbę może wydać pisemną opinię.
agreement_text-volunteer_title = Obowiązki Wolontariusza
agreement_text-volunteer =
    Wolontariusz:
    1) wykonuje świadczenia osobiście, starannie i w uzgodnionym czasie,
    2) przestrzega zasad bezpieczeństwa, regulaminu placówki i standardów ochrony małoletnich,
    3) zachowuje w poufności dane osobowe, które poznał, także po zakończeniu porozumienia,
    4) prowadzi kartę świadczeń: potwierdza podpisem dni, godziny i zakres czynności,
    5) jak najszybciej uprzedza, gdy nie może przyjść.
agreement_text-costs_title = Koszty
agreement_text-image_title = Wizerunek
agreement_text-value_title = Wycena świadczeń
agreement_text-termination_title = Rozwiązanie porozumienia
agreement_text-data_title = Dane osobowe
agreement_text-data = Administratorem danych Wolontariusza jest { $organisation }, { $address }; kontakt: { $email }. Dane są przetwarzane, aby zawrzeć i wykonać porozumienie (art. 6 ust. 1 lit. b RODO) oraz wypełnić obowiązki prawne i rozliczyć zadanie publiczne (lit. c i f). Dostęp do danych mogą mieć: Gmina Miejska Kraków przy kontroli rozliczenia, ubezpieczyciel oraz podmioty, którym zapewnia to prawo. Dane są przechowywane przez czas porozumienia i czas przechowywania dokumentów zadania. Wolontariusz ma prawo dostępu do danych, ich sprostowania, usunięcia, ograniczenia przetwarzania, przenoszenia i sprzeciwu, a także skargi do Prezesa Urzędu Ochrony Danych Osobowych. Podanie danych jest dobrowolne, lecz potrzebne do zawarcia porozumienia. Decyzje nie zapadają automatycznie.
agreement_text-final_title = Postanowienia końcowe
agreement_text-final =
    Zmiana porozumienia wymaga aneksu w tej samej formie. Porozumienie sporządzono w dwóch jednobrzmiących egzemplarzach, po jednym dla każdej ze Stron.

    Załączniki: 1. Informacja o ryzyku dla zdrowia i bezpieczeństwa. 2. Karta świadczeń wolontariusza (prowadzona co miesiąc).
agreement_text-risks =
    Świadczenia w placówce wiążą się z ryzykiem podobnym do codziennych zajęć domowych i biurowych:
    1) poślizgnięcie, potknięcie i upadek, zwłaszcza na schodach i mokrej podłodze: chodzić w stabilnym obuwiu, zostawiać wolne przejścia, od razu wycierać rozlane płyny,
    2) przenoszenie stołów, krzeseł i materiałów: nie dźwigać ponad siły, przenosić we dwie osoby,
    3) prąd i gorące napoje: nie używać uszkodzonych urządzeń, odstawiać czajnik daleko od brzegu stołu,
    4) kontakt z wieloma osobami: często myć ręce, zostać w domu przy objawach infekcji,
    5) wyjścia i wycieczki: przestrzegać przepisów ruchu drogowego i ustaleń osoby prowadzącej.

    Zasady ochrony: przed pierwszym świadczeniem Wolontariusz poznaje drogi ewakuacji, miejsce apteczki i gaśnicy oraz numer telefonu koordynatora. O każdym wypadku i zagrożeniu od razu informuje koordynatora; w nagłej potrzebie dzwoni pod numer 112.

    Świadczenia nie wymagają badań lekarskich ani środków ochrony indywidualnej, chyba że koordynator wskaże inaczej.

## Pola tekstu porozumienia, wpisywane w nawiasach klamrowych

agreement_placeholder-organisation = organizacja
agreement_placeholder-address = adres
agreement_placeholder-email = e-mail
agreement_placeholder-phone = telefon
agreement_placeholder-centre = placówka
agreement_placeholder-volunteer = wolontariusz
agreement_placeholder-number = numer
agreement_placeholder-term = okres
agreement_placeholder-scope = zakres
agreement_placeholder-manner = sposób
agreement_placeholder-time = czas
agreement_placeholder-termination = rozwiązanie
agreement_placeholder-act = ustawa
agreement_placeholder-article = art. porozumienie
agreement_placeholder-article_written = art. forma pisemna
agreement_placeholder-article_risk = art. ryzyko
agreement_placeholder-article_costs = art. koszty
agreement_placeholder-article_insurance = art. ubezpieczenie
agreement_placeholder-article_certificate = art. zaświadczenie
agreement_placeholder-costs = koszty
agreement_placeholder-image = wizerunek
agreement_placeholder-insurance = NNW
agreement_placeholder-value = wycena

## Podpowiedzi dla nowego porozumienia

agreement_usual-scope = Pomoc w prowadzeniu zajęć i wydarzeń, przygotowanie i sprzątanie sal.
agreement_usual-manner = Osobiście, zgodnie z ustaleniami z koordynatorem placówki.
agreement_usual-time = Według grafiku dyżurów ustalanego z koordynatorem.
agreement_usual-termination = Każda ze Stron może rozwiązać porozumienie z zachowaniem 7 dni wypowiedzenia, a z ważnych powodów bez wypowiedzenia. Strony mogą je też rozwiązać w każdej chwili za zgodą obu Stron.
