### Porozumienia z wolontariuszami: lista na karcie, okna, uwagi w trakcie pisania.

refusal-agreement_number_missing = Porozumienie nie ma numeru. Nic nie zapisano. Wpisz numer albo zostaw ten, który podpowiada program.
refusal-agreement_signed = To jest już podpisane, więc nie można tego usunąć. Nic nie zmieniono. Porozumienie można rozwiązać albo zmienić aneksem; pomyłkę w dacie podpisania poprawia przycisk „Podpis”.
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
