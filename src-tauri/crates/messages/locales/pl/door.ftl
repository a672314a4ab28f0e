### Przy drzwiach: kto teraz, PIN, ekran wolontariusza, ćwiczenie.

## Złamane reguły

refusal-pin_invalid = PIN ma od 4 do 8 cyfr, bez liter i odstępów. Nic nie zmieniono. Wpisz same cyfry.
refusal-pin_too_simple = Ten PIN łatwo zgadnąć. Nic nie zmieniono. Wybierz cyfry, które nie idą po kolei i nie powtarzają się w kółko.
refusal-pin_wrong = To nie ten PIN. Dane są bezpieczne. Spróbuj jeszcze raz.
# $left (number)
refusal-pin_wrong_again = { $left ->
    [one] To nie ten PIN. Dane są bezpieczne. Została { $left } próba, potem PIN przestanie działać.
    [few] To nie ten PIN. Dane są bezpieczne. Zostały { $left } próby, potem PIN przestanie działać.
    [many] To nie ten PIN. Dane są bezpieczne. Zostało { $left } prób, potem PIN przestanie działać.
   *[other] To nie ten PIN. Dane są bezpieczne. Zostało { $left } próby, potem PIN przestanie działać.
}
refusal-pin_blocked = Ten PIN już nie działa: dziesięć razy z rzędu wpisano inny. Dane są bezpieczne. Wejdź hasłem albo poproś biuro o nowy PIN.
refusal-pin_missing = To konto nie ma PIN-u. Dane są bezpieczne. Wejdź hasłem.
refusal-pin_for_volunteers = PIN-em wchodzą tylko wolontariusze i wolontariuszki. Biuro widzi wszystkie dane, dlatego wchodzi hasłem. Nic nie zmieniono.
refusal-not_today = To spotkanie jest z dnia { $date }, a przy drzwiach widać tylko dzisiejsze listy. Nic nie zmieniono. Inne listy poprawia biuro.
failure-nobody_in = Plik jest otwarty, ale nikt nie jest zalogowany. Nic nie zmieniono. Wybierz, kto teraz pracuje.
