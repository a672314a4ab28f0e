### Ustawienia wolontariatu: numery, progi, sprawdzenia, ustawa, teksty.

volunteering_settings-title = Wolontariat

# $least (number)
# $most (number)
refusal-setting_out_of_bounds = Liczba w ustawieniach musi być od { $least } do { $most }. Nic nie zmieniono. Popraw ją i zapisz ponownie.
volunteering_settings-rules = Numery i progi
volunteering_settings-rules_about = Dotyczą wszystkich placówek. Progi decydują, o czym program przypomina; niczego nie blokują.
volunteering_settings-agreement_pattern = Wzór numeru porozumienia
volunteering_settings-certificate_pattern = Wzór numeru zaświadczenia
volunteering_settings-pattern_hint = W klamrach: n to kolejny numer w roku, rrrr to rok. Na przykład W/{"{"}n{"}"}/{"{"}rrrr{"}"}.
volunteering_settings-written_over = Forma pisemna: gdy okres ma więcej dni niż
volunteering_settings-insured_up_to = Ubezpieczenie NNW organizacji: gdy okres ma najwyżej dni
volunteering_settings-expiring = Przypomnienie o końcu porozumienia: ile dni wcześniej
volunteering_settings-adult_age = Zgoda przedstawiciela ustawowego: poniżej ilu lat
volunteering_settings-long_day = Długi dzień: powyżej ilu godzin dziennie
volunteering_settings-long_day_unreadable = Wpisz godziny od 0:01 do 24, na przykład 8 albo 7:30.
volunteering_settings-late_days = Późny wpis: po ilu dniach
volunteering_settings-late_entries = Wpisy hurtem: powyżej ilu późnych wpisów jednego dnia
volunteering_settings-own_days = Własne wpisy wolontariusza: ile dni wstecz
volunteering_settings-checks = Sprawdzenia przed pracą z małoletnimi
volunteering_settings-checks_about = Których sprawdzeń program wymaga od osób, które prowadzą zajęcia z udziałem małoletnich albo przy nich pomagają.
volunteering_settings-vetting_months = Po ilu miesiącach trzeba sprawdzić ponownie
volunteering_settings-vetting_months_hint = Puste pole: sprawdzenie się nie starzeje.
volunteering_settings-statute = Ustawa i artykuły
volunteering_settings-statute_about = Tak nazywają je dokumenty i przypomnienia. Puste pole przywraca zwykły zapis.
volunteering_settings-act = Ustawa (w mianowniku)
volunteering_settings-article_agreement = Treść porozumienia
volunteering_settings-article_written = Forma pisemna
volunteering_settings-article_risk = Informacja o ryzyku
volunteering_settings-article_costs = Zwolnienie z kosztów
volunteering_settings-article_insurance = Ubezpieczenie NNW
volunteering_settings-article_certificate = Zaświadczenie
volunteering_settings-article_vetting = Sprawdzenia przed pracą z małoletnimi
volunteering_settings-texts = Porozumienie i informacja o ryzyku
volunteering_settings-texts_about = Puste pole oznacza zwykły tekst, który jest w programie. Dane z porozumienia wstawiają nazwy w klamrach; akapity dzieli pusty wiersz, a wiersz od znaku § jest nagłówkiem, który program sam numeruje.
volunteering_settings-agreement_text = Treść porozumienia
volunteering_settings-risk_text = Informacja o ryzyku
volunteering_settings-usual_agreement = Zwykły tekst porozumienia
volunteering_settings-usual_risks = Zwykła informacja o ryzyku
volunteering_settings-placeholders = Nazwy, które można wstawić
volunteering_settings-begin_with = Wstaw do zmiany
volunteering_settings-begin_with_agreement = Wstaw do zmiany zwykły tekst porozumienia
volunteering_settings-begin_with_risks = Wstaw do zmiany zwykłą informację o ryzyku
