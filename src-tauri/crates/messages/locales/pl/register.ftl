### Rejestr uczestników: czego brakuje, podobne wpisy, stany uczestnictwa, zgody.

record_missing-birth = Brak daty lub roku urodzenia albo oświadczenia o wieku.
record_missing-sex = Brak płci.
record_missing-phone = Brak telefonu.
record_missing-email = Brak adresu e-mail.
record_missing-district = Brak dzielnicy.
record_missing-address = Brak adresu.
record_missing-emergency_contact = Brak osoby do kontaktu w nagłych wypadkach.
record_missing-guardians = Brak innych opiekunów.
record_missing-children = Brak liczby dzieci.
record_missing-notes = Brak notatki.
record_missing-declaration = Brak podpisanej deklaracji.
record_missing-residence = Brak oświadczenia o zamieszkaniu w mieście.
record_missing-rules = Brak daty zapoznania z regulaminem.
record_missing-privacy_notice = Brak daty przekazania klauzuli informacyjnej.
record_missing-image_consent = Nie zapytano o zgodę na wizerunek.
record_missing-contact_consent = Nie zapytano o zgodę na kontakt.
record_missing-activity_statement = Brak daty oświadczenia do zajęć ruchowych.

record_field-birth = Data lub rok urodzenia
record_field-sex = Płeć
record_field-phone = Telefon
record_field-email = E-mail
record_field-district = Dzielnica
record_field-address = Adres
record_field-emergency_contact = Osoba do kontaktu w nagłych wypadkach
record_field-guardians = Inni opiekunowie
record_field-children = Liczba dzieci
record_field-notes = Notatki
record_field-declaration = Deklaracja
record_field-residence = Oświadczenie o zamieszkaniu
record_field-rules = Zapoznanie z regulaminem
record_field-privacy_notice = Klauzula informacyjna
record_field-image_consent = Zgoda na wizerunek
record_field-contact_consent = Zgoda na kontakt
record_field-activity_statement = Oświadczenie do zajęć ruchowych

record_need-hidden = nie zbieramy
record_need-optional = jeśli poda
record_need-required = wymagane

membership_status-active = uczestniczy
membership_status-waiting = na liście oczekujących
membership_status-suspended = zawieszenie
membership_status-former = udział zakończony

consent_kind-image = Zgoda na rozpowszechnianie wizerunku
consent_kind-contact = Zgoda na kontakt w sprawie zajęć
consent_kind-other = Inna zgoda
consent_state-granted = udzielona
consent_state-refused = odmowa
consent_state-not_asked = nie pytano
consent_state-withdrawn = wycofana

likeness-same = to samo imię i nazwisko oraz rok urodzenia lub telefon
likeness-same_name = to samo imię i nazwisko
likeness-near_name = podobne imię i nazwisko, ten sam rok urodzenia lub telefon
likeness-same_phone = ten sam telefon i imię
