### Ekran Wolontariusze: kto działa, jakich papierów brakuje, na co zwrócić uwagę.

agreement_state-draft = projekt
agreement_state-signed = podpisane
agreement_state-expired = wygasło
agreement_state-terminated = rozwiązane

vetting_kind-rspts = RSPTS
vetting_kind-commission = rejestr Państwowej Komisji
vetting_kind-krk = KRK

## Na co zwrócić uwagę; w nawiasie artykuł z ustawień

# $count (number)
volunteer_alert-no_agreement = { $count ->
    [one] Godziny wolontariatu bez porozumienia ({ $article }) w dniu { $dates }.
    [few] Godziny wolontariatu bez porozumienia ({ $article }) w dniach: { $dates }.
    [many] Godziny wolontariatu bez porozumienia ({ $article }) w dniach: { $dates }.
   *[other] Godziny wolontariatu bez porozumienia ({ $article }) w dniach: { $dates }.
}
volunteer_alert-not_signed = Porozumienie { $number } obowiązuje od { $date }, a nie jest podpisane.
# $days (number)
# $limit (number)
volunteer_alert-written_form = Porozumienie { $number } obejmuje { $days } dni. Powyżej { $limit } dni wymagane jest porozumienie na piśmie ({ $article }).
volunteer_alert-written_form_open = Porozumienie { $number } jest bezterminowe, a takie wymaga formy pisemnej ({ $article }).
# $days (number)
# $limit (number)
volunteer_alert-insurance = Porozumienie { $number } obejmuje { $days ->
    [one] { $days } dzień
    [few] { $days } dni
    [many] { $days } dni
   *[other] { $days } dni
}, a przy okresie do { $limit } dni ubezpieczenie NNW zapewnia organizacja ({ $article }). Brak polisy na cały ten czas.
volunteer_alert-expired = Porozumienie { $number } wygasło { $date }.
volunteer_alert-expiring = Porozumienie { $number } wygasa { $date }.
volunteer_alert-minor_consent = Porozumienie { $number }: osoba niepełnoletnia, brak zgody przedstawiciela ustawowego.
volunteer_alert-risk_information = Porozumienie { $number }: brak daty przekazania informacji o ryzyku ({ $article }).
# $count (number)
volunteer_alert-card_unconfirmed = { $count ->
    [one] Karta niepotwierdzona ({ $month }): { $count } wpis. Nie liczy się do raportu.
    [few] Karta niepotwierdzona ({ $month }): { $count } wpisy. Nie liczą się do raportu.
    [many] Karta niepotwierdzona ({ $month }): { $count } wpisów. Nie liczą się do raportu.
   *[other] Karta niepotwierdzona ({ $month }): { $count } wpisu. Nie liczą się do raportu.
}
# $count (number)
volunteer_alert-late_bulk = { $count ->
    [one] Wpis dodany z dużym opóźnieniem ({ $date }). Kontrola może go zakwestionować.
    [few] { $count } wpisy dodane hurtem z dużym opóźnieniem ({ $date }). Kontrola może je zakwestionować.
    [many] { $count } wpisów dodanych hurtem z dużym opóźnieniem ({ $date }). Kontrola może je zakwestionować.
   *[other] { $count } wpisu dodanego hurtem z dużym opóźnieniem ({ $date }). Kontrola może je zakwestionować.
}
volunteer_alert-vetting = Brak daty sprawdzenia przed zajęciami z udziałem małoletnich: { $kinds } ({ $article }).

volunteer_severity-information = do wiadomości
volunteer_severity-warning = ostrzeżenie
volunteer_severity-error = blokuje zamknięcie miesiąca

## Ekran

volunteers-parts = Części ekranu Wolontariusze
volunteers_part-people = Osoby
volunteers_part-hours = Godziny
volunteers_part-duties = Dyżury
volunteers_part-papers = Dokumenty i wkład

volunteers-back = Wszyscy wolontariusze
volunteers-card = Karta uczestnika

## Lista

volunteers-search = Szukaj po nazwisku lub numerze porozumienia
volunteers-which = Których pokazać
volunteer_filter-active = Aktywni
volunteer_filter-attention = Do uzupełnienia
volunteer_filter-unconfirmed = Do potwierdzenia
volunteer_filter-former = Dawni
volunteers-add = Dodaj wolontariusza
volunteers-added = Dodano osobę i projekt porozumienia.
volunteers-show_card = Pokaż kartę
volunteers-none = Nie ma jeszcze żadnego wolontariusza. „Dodaj wolontariusza” zakłada kartę i projekt porozumienia.
volunteers-nobody = Nikogo takiego tu nie ma.
# $count (number)
volunteers-count = { $count ->
    [one] { $count } osoba
    [few] { $count } osoby
    [many] { $count } osób
   *[other] { $count } osoby
}
volunteers-month_hours = { $month }: potwierdzone { $hours }
volunteers-month_unconfirmed = { $all }, czeka na potwierdzenie { $hours }
volunteers-column_name = Nazwisko i imię
volunteers-column_agreement = Porozumienie
volunteers-column_period = Okres
volunteers-column_hours = Godziny
volunteers-column_unconfirmed = Do potwierdzenia
volunteers-column_duties = Dyżury (4 tyg.)
volunteers-column_remarks = Uwagi
volunteers-without_agreement = brak
volunteers-agreement = { $number }, { $state }
volunteers-period = { $first }–{ $last }
volunteers-period_open = od { $first }, bezterminowo
volunteers-also_participant = także uczestnik
# $count (number)
volunteers-more_alerts = Inne uwagi: { $count }.

## Przed zamknięciem miesiąca

month_warning-volunteer_blocks = { $name }: { $why } Bez tego miesiąca nie można zamknąć.
month_warning-hours_unconfirmed = Niepotwierdzone godziny wolontariatu: { $hours }. Nie liczą się do raportu.
month_warning-volunteer_papers = Papiery wolontariuszy do uzupełnienia: { $names }.
# $count (number)
month_warning-volunteer_papers_many = Papiery wolontariuszy do uzupełnienia: { $names } i jeszcze { $count }.

## Zadania na dziś

# $count (number)
task-volunteer_papers = { $count ->
    [one] Papiery wolontariuszy do uzupełnienia: { $count } osoba
    [few] Papiery wolontariuszy do uzupełnienia: { $count } osoby
    [many] Papiery wolontariuszy do uzupełnienia: { $count } osób
   *[other] Papiery wolontariuszy do uzupełnienia: { $count } osoby
}
# $count (number)
task-hours_unconfirmed = { $count ->
    [one] Godziny do potwierdzenia ma { $count } osoba
    [few] Godziny do potwierdzenia mają { $count } osoby
    [many] Godziny do potwierdzenia ma { $count } osób
   *[other] Godziny do potwierdzenia ma { $count } osoby
}
task_action-volunteer_papers = Pokaż
task_action-hours_unconfirmed = Pokaż
