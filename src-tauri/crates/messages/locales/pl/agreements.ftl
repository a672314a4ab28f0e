### Porozumienia z wolontariuszami: lista na karcie, okna, uwagi w trakcie pisania.

refusal-agreement_number_missing = Porozumienie nie ma numeru. Nic nie zapisano. Wpisz numer albo zostaw ten, który podpowiada program.
refusal-agreement_signed = To jest już podpisane, więc nie można tego usunąć. Nic nie zmieniono. Porozumienie można rozwiązać albo zmienić aneksem; pomyłkę w podpisie poprawia „Cofnij podpis”.
refusal-agreement_not_signed = Porozumienie nie jest jeszcze podpisane, więc nie można go rozwiązać ani zmienić aneksem. Nic nie zmieniono. Projekt wystarczy poprawić albo usunąć.
refusal-agreement_over = Porozumienie kończy się { $date }, więc nie można go rozwiązać później. Nic nie zmieniono. Podaj wcześniejszy dzień albo zostaw porozumienie bez zmian.
refusal-date_ahead = Dzień { $date } jeszcze nie nadszedł. Nic nie zapisano. Wpisz dzień, w którym to się stało: dzisiejszy albo wcześniejszy.
refusal-annex_empty = Ten aneks niczego nie zmienia. Nic nie zapisano. Zmień okres, wpisz nowy zakres albo inną zmianę.

## Czego brakuje porozumieniu

agreement_lack-signature = podpis
agreement_lack-written_form = forma pisemna
agreement_lack-insurance = polisa NNW na cały okres
agreement_lack-guardian_consent = zgoda przedstawiciela ustawowego
agreement_lack-risk_information = data informacji o ryzyku
agreement_lack-scope = zakres
agreement_lack-manner = sposób
agreement_lack-time = czas
agreement_lack-termination = sposób rozwiązania
agreement_lack-rate_source = źródło stawki

## Uwagi w trakcie pisania; w nawiasie artykuł z ustawień

agreement_note-reversed = Koniec okresu wypada przed początkiem. Popraw jedną z dat.
# $days (number)
agreement_note-written_form = { $days ->
    [one] { $days } dzień: wymagana forma pisemna ({ $article }).
    [few] { $days } dni: wymagana forma pisemna ({ $article }).
    [many] { $days } dni: wymagana forma pisemna ({ $article }).
   *[other] { $days } dnia: wymagana forma pisemna ({ $article }).
}
agreement_note-written_form_open = Bez daty końca: wymagana forma pisemna ({ $article }).
# $days (number)
agreement_note-insurance = { $days ->
    [one] { $days } dzień: ubezpieczenie NNW po stronie organizacji ({ $article }).
    [few] { $days } dni: ubezpieczenie NNW po stronie organizacji ({ $article }).
    [many] { $days } dni: ubezpieczenie NNW po stronie organizacji ({ $article }).
   *[other] { $days } dnia: ubezpieczenie NNW po stronie organizacji ({ $article }).
}
agreement_note-insurance_partly = Polisa nie obejmuje całego okresu porozumienia.
agreement_note-minor = W pierwszym dniu porozumienia ta osoba jest niepełnoletnia: potrzebna jest zgoda przedstawiciela ustawowego.
# $age (number)
agreement_note-perhaps_minor = { $age ->
    [one] W pierwszym roku porozumienia ta osoba kończy { $age } rok, a dzień urodzenia nie jest znany. Jeśli jest jeszcze niepełnoletnia, potrzebna jest zgoda przedstawiciela ustawowego.
    [few] W pierwszym roku porozumienia ta osoba kończy { $age } lata, a dzień urodzenia nie jest znany. Jeśli jest jeszcze niepełnoletnia, potrzebna jest zgoda przedstawiciela ustawowego.
    [many] W pierwszym roku porozumienia ta osoba kończy { $age } lat, a dzień urodzenia nie jest znany. Jeśli jest jeszcze niepełnoletnia, potrzebna jest zgoda przedstawiciela ustawowego.
   *[other] W pierwszym roku porozumienia ta osoba kończy { $age } lat, a dzień urodzenia nie jest znany. Jeśli jest jeszcze niepełnoletnia, potrzebna jest zgoda przedstawiciela ustawowego.
}
agreement_note-parts = Każde porozumienie określa zakres, sposób, czas i sposób rozwiązania ({ $article }). Brakuje: { $parts }.
agreement_note-rate_source = Podaj, skąd jest stawka. Bez źródła kontrola może zakwestionować wycenę.
agreement_note-risk_information = Zapisz dzień przekazania informacji o ryzyku ({ $article }). Druk jest załącznikiem porozumienia.
agreement_note-number_used = Numer { $number } ma już inne porozumienie: { $others }. Można zapisać mimo to.
agreement_note-number_owner = { $name }, od { $first }
agreement_note-signed = To porozumienie podpisano { $date }. Zmiana w programie nie zmienia podpisanego papieru; okres i zakres zmienia się aneksem.
agreement_note-overlap = W tym czasie obowiązuje też inne porozumienie tej osoby: { $others }.

## Porozumienia na karcie

volunteer_agreement-section = Porozumienia
volunteer_agreement-new = Nowe porozumienie
volunteer_agreement-none = Nie ma jeszcze porozumienia. Bez niego godziny wolontariatu nie mają podstawy.
volunteer_agreement-everywhere = wszystkie placówki
volunteer_agreement-open_ended = bez daty końca
volunteer_agreement-from = od { $first }
# $days (number)
volunteer_agreement-days = { $days ->
    [one] { $days } dzień
    [few] { $days } dni
    [many] { $days } dni
   *[other] { $days } dnia
}
volunteer_agreement-written = na piśmie
volunteer_agreement-oral = ustne
volunteer_agreement-signed_on = podpisane { $date }
volunteer_agreement-agreed_on = uzgodnione { $date }
volunteer_agreement-terminated_on = nie obowiązuje od { $date }
volunteer_agreement-costs_waived = zwolnienie z kosztów
volunteer_agreement-lacks = Brakuje:
volunteer_agreement-scope_line = Zakres: { $scope }
volunteer_agreement-print = Drukuj
volunteer_agreement-print_name = Drukuj porozumienie { $number }
volunteer_agreement-sign = Podpisano…
volunteer_agreement-sign_name = Podpisano porozumienie { $number }
volunteer_agreement-annex = Aneks…
volunteer_agreement-annex_name = Nowy aneks do porozumienia { $number }
volunteer_agreement-more_name = Więcej: { $number }
volunteer_agreement-terminate = Rozwiąż…
volunteer_agreement-terminate_name = Rozwiąż porozumienie { $number }
volunteer_agreement-change = Zmień…
volunteer_agreement-change_name = Zmień porozumienie { $number }
volunteer_agreement-remove = Usuń projekt
volunteer_agreement-remove_name = Usuń projekt porozumienia { $number }
volunteer_agreement-unsign = Cofnij podpis
volunteer_agreement-resign = Popraw datę podpisania…
volunteer_agreement-unterminate = Cofnij rozwiązanie
volunteer_agreement-removed = Usunięto projekt porozumienia { $number }. Można to cofnąć.
volunteer_agreement-sign_title = Podpis porozumienia { $number }
volunteer_agreement-sign_day = Data podpisania
volunteer_agreement-agree_day = Data uzgodnienia
volunteer_agreement-terminate_title = Rozwiązanie porozumienia { $number }
volunteer_agreement-terminate_day = Od kiedy nie obowiązuje
volunteer_agreement-terminate_about = To pierwszy dzień bez porozumienia. Uzgodniony okres się nie zmienia: formę i ubezpieczenie ocenia się po nim.
volunteer_agreement-edit_title = Porozumienie { $number }
volunteer_agreement-new_title = Nowe porozumienie: { $name }

## Okno porozumienia

volunteer_agreement-number = Numer porozumienia
volunteer_agreement-where = Gdzie
volunteer_agreement-first_date = Pierwszy dzień
volunteer_agreement-last_date = Ostatni dzień
volunteer_agreement-no_end = Bez daty końca (na czas nieokreślony)
volunteer_agreement-is_written = Porozumienie na piśmie
volunteer_agreement-scope = Zakres: co robi
volunteer_agreement-manner = Sposób: jak
volunteer_agreement-time = Czas: kiedy i ile
volunteer_agreement-termination = Jak można rozwiązać porozumienie
volunteer_agreement-waives = Wolontariusz zwalnia organizację z kosztów podróży i diet ({ $article })
volunteer_agreement-risk_on = Dzień przekazania informacji o ryzyku
volunteer_agreement-consent_on = Dzień zgody przedstawiciela ustawowego
volunteer_agreement-insurance = Ubezpieczenie NNW
volunteer_agreement-policy = Numer polisy
volunteer_agreement-insured_from = Ochrona od
volunteer_agreement-insured_to = Ochrona do
volunteer_agreement-insured_hint = Puste pole: jak w porozumieniu.
volunteer_agreement-value = Wycena świadczeń
volunteer_agreement-rate = Stawka za godzinę w złotych
volunteer_agreement-rate_hint = Puste pole: stawka z umowy z miastem.
volunteer_agreement-rate_source = Skąd jest stawka
volunteer_agreement-rate_unreadable = Nie można odczytać kwoty. Wpisz na przykład 35 albo 35,50.
volunteer_agreement-number_needed = Wpisz numer.
volunteer_agreement-day_needed = Wpisz dzień.
volunteer_agreement-end_needed = Wpisz ostatni dzień albo zaznacz „Bez daty końca”.

## Aneksy

volunteer_annex-list = Aneksy do porozumienia { $number }
volunteer_annex-name = Aneks nr { $number }
volunteer_annex-from = obowiązuje od { $date }
volunteer_annex-signed_on = podpisany { $date }
volunteer_annex-draft = projekt: jeszcze niczego nie zmienia
volunteer_annex-new_end = nowy ostatni dzień: { $date }
volunteer_annex-new_open_end = od teraz bez daty końca
volunteer_annex-new_scope = nowy zakres: { $scope }
volunteer_annex-title = Aneks nr { $number } do porozumienia { $agreement }
volunteer_annex-about = Aneks zmienia podpisane porozumienie. Liczy się dopiero, gdy zapiszesz jego podpis.
volunteer_annex-from_date = Od kiedy obowiązuje
volunteer_annex-changes_end = Zmienia okres porozumienia
volunteer_annex-last_date = Nowy ostatni dzień
volunteer_annex-scope = Nowy zakres
volunteer_annex-scope_hint = Puste pole: zakres się nie zmienia.
volunteer_annex-text = Inne zmiany
volunteer_annex-empty = Zmień okres albo wpisz nowy zakres lub inną zmianę.
volunteer_annex-sign_title = Podpis aneksu nr { $number }
volunteer_annex-sign_name = Podpisano aneks nr { $number } do { $agreement }
volunteer_annex-print_name = Drukuj aneks nr { $number } do { $agreement }
volunteer_annex-change_name = Zmień aneks nr { $number } do { $agreement }
volunteer_annex-remove_name = Usuń projekt aneksu nr { $number } do { $agreement }
volunteer_annex-unsign_name = Cofnij podpis aneksu nr { $number } do { $agreement }

## Dodawanie wolontariusza

new_volunteer-title = Nowa osoba w wolontariacie
new_volunteer-add = Dodaj wolontariusza
new_volunteer-known = Wybierz kogoś z rejestru
new_volunteer-known_who = Osoba z rejestru
new_volunteer-known_hint = Jeśli ta osoba już jest uczestnikiem, wpisz początek nazwiska i wybierz ją.
new_volunteer-known_name = Osoba z rejestru: { $name }
new_volunteer-other = Inna osoba
new_volunteer-first_name = Imię
new_volunteer-last_name = Nazwisko
new_volunteer-phone = Telefon
new_volunteer-email = E-mail
new_volunteer-birth = Rok lub data urodzenia
new_volunteer-birth_hint = Potrzebne tylko wtedy, gdy ta osoba może być niepełnoletnia.
new_volunteer-agreement = Projekt porozumienia
new_volunteer-agreement_about = Resztę, na przykład sposób, czas i polisę, uzupełnisz na karcie.
new_volunteer-no_participant = Ta osoba nie zostanie uczestnikiem placówki i nie będzie liczona w uczestnikach.
