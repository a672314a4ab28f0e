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

## Lista uczestników: filtry, strony, klawisze

people_filter-members = Uczestniczą
people_filter-waiting = Oczekujący
people_filter-incomplete = Do uzupełnienia
people_filter-no_declaration = Bez deklaracji
people_filter-no_image_consent = Bez zgody na wizerunek
people_filter-former = Byli
# $weeks (number)
people-filter_unseen = { $weeks ->
    [one] Nie było od tygodnia
    [few] Nie było od { $weeks } tygodni
    [many] Nie było od { $weeks } tygodni
   *[other] Nie było od { $weeks } tygodnia
}
people-column_number = Nr
people-missing = brakuje: { $what }
people-waiting_since = oczekuje od { $date }
people-shown_of = Pokazano { $shown } z { $found }
people-more = Pokaż następne
people-more_waiting = Wczytuję…
people-empty_filter = Na tej liście nie ma nikogo.
people-duplicates = Podobne wpisy ({ $count })
people-menu = Więcej
people-menu_settings = Pola, deklaracja i klauzula

## Nowa osoba i jej dane

person-required = Wymagane.
person-required_hint = Wymagane. { $hint }
person-statements = Oświadczenia i zgody
# $age (number)
person-age_confirmed = Oświadczenie o ukończeniu { $age } lat
person-age_confirmed_any = Oświadczenie o wieku
person-residence_confirmed = Oświadczenie o zamieszkaniu w mieście
person-rules_accepted = Zapoznanie z regulaminem
person-activity_statement = Oświadczenie do zajęć ruchowych
person-activity_hint = Zapisz samą datę. Nie wpisuj, czego dotyczy.
person-informed = Przekazano klauzulę informacyjną
person-informed_on = Data przekazania klauzuli
person-waiting = Tylko na listę oczekujących na miejsce w placówce
person-waiting_from = Oczekuje od
person-doubts = Do sprawdzenia przed przyjęciem
person-exception_reason = Powód przyjęcia mimo to
person-exception_hint = Osobę można przyjąć, powód zostanie w jej karcie. Nie wpisuj danych o zdrowiu.
person-free_text_hint = Nie wpisuj danych o zdrowiu ani numeru PESEL.
person-emergency_hint = Imię i telefon. Zapytaj tę osobę o zgodę.
person-same_one = To ta osoba
person-same_one_name = To ta osoba: { $name }
person-other_one = Inna osoba

consent_answer-granted = tak
consent_answer-refused = nie
consent_answer-not_asked = nie pytano

## Karta osoby

person-fill = Uzupełnij
person-give_reason = Podaj powód
person-reason_given = Przyjęto mimo to. Powód: { $reason }
person-reason_change = Zmień powód
person-summary = { $status } · nr { $number }

membership-number = Numer w placówce
membership-number_hint = Stoi na listach, które czytają obcy. Puste pole zostawia dotychczasowy.
membership-statement = Oświadczenia i numer
membership-statement_change = Zmień oświadczenia…
membership-statement_title = Oświadczenia i numer
membership-waiting = na liście oczekujących
membership-admit = Przyjmij z listy oczekujących…
membership-admit_title = Przyjęcie z listy oczekujących
membership-admit_now = Przyjmij
membership-suspend = Zawieś…
membership-suspend_title = Zawieszenie udziału
membership-suspend_about = Na ten czas osoba znika z list spodziewanych osób. Nic nie ginie.
membership-suspend_first = Pierwszy dzień zawieszenia
membership-suspend_last = Ostatni dzień zawieszenia, jeśli jest znany
membership-suspend_now = Zawieś
membership-suspended = zawieszenie { $span }
membership-resume = Wznów…
membership-resume_title = Wznowienie udziału
membership-resume_day = Pierwszy dzień po przerwie
membership-resume_now = Wznów
membership-other_centre = Przyjmij do innej placówki…
membership-other_centre_title = Przyjęcie do innej placówki
membership-other_centre_now = Przyjmij
membership-span_from = od { $from }
membership-span = od { $from } do { $to }
membership-no = nie
membership-yes = tak

consent-title = Zgody
consent-column_kind = Zgoda
consent-column_state = Stan
consent-column_date = Data
consent-column_form = Forma
consent-change = Zmień…
consent-change_name = Zmień: { $name }
consent-answer = Odpowiedź
consent-answer_hint = „Nie pytano” usuwa odpowiedź wpisaną przez pomyłkę.
consent-on = Data odpowiedzi
consent-withdrawn_on = Data wycofania
consent-form = Forma, na przykład „na papierze”
consent-granted_then_withdrawn = { $answered }, wycofana { $withdrawn }

privacy-title = Klauzula informacyjna
privacy-record = Zapisz przekazanie…
privacy-record_title = Przekazanie klauzuli informacyjnej
privacy-given_on = Data przekazania
privacy-version = Wersja
privacy-version_now = Zostanie zapisana wersja { $version }.
privacy-none = Nie zapisano jeszcze przekazania klauzuli.

absence-title = Zgłoszone nieobecności
absence-about = Bez podawania przyczyny. Na listach tych dni osoba jest zgłoszona.
absence-add = Zgłoś nieobecność…
absence-add_title = Zgłoszenie nieobecności
absence-add_now = Zgłoś
absence-first = Pierwszy dzień
absence-last = Ostatni dzień
absence-last_needed = Wpisz ostatni dzień, nie wcześniejszy niż pierwszy.
absence-series = Zajęcia
absence-all = wszystkie zajęcia placówki
absence-remove = Usuń
absence-remove_name = Usuń nieobecność: { $span }
absence-none = Nie ma zgłoszonych nieobecności.

enrolment-waiting = lista oczekujących
enrolment-promote = Przyjmij
enrolment-promote_name = Przyjmij na zajęcia: { $name }
enrolment-past = Dawniejsze zapisy

merged-title = Połączone wpisy
merged-about = Te wpisy zostały uznane za tę samą osobę. Ich obecności liczą się razem.
merged-split = Rozdziel…
merged-split_name = Rozdziel: { $name }
merged-split_title = Rozdzielenie wpisów
merged-split_about = Wpis „{ $name }” znowu będzie osobną osobą, ze swoimi obecnościami i zapisami. Sumy wrócą do tych sprzed połączenia.
merged-split_now = Rozdziel
merged-split_done = Rozdzielono: { $name }.
merged-inside = połączony wcześniej z innym z tych wpisów

## Podobne wpisy i łączenie

duplicate-title = Podobne wpisy
duplicate-about = Pary wpisów, które mogą dotyczyć jednej osoby. Nic nie dzieje się samo: każdą parę ocenia człowiek.
duplicate-none = Nie ma podobnych wpisów.
# $count (number)
duplicate-presences = obecności: { $count }
duplicate-distinct = Różne osoby
duplicate-distinct_name = Różne osoby: { $first } i { $second }
duplicate-distinct_done = Zapisano, że to różne osoby: { $first } i { $second }.
duplicate-merge = Połącz…
duplicate-merge_name = Połącz: { $first } i { $second }
duplicate-pair = { $first } i { $second }
duplicate-born = ur. { $year }

merge-title = Łączenie wpisów
merge-about = Zostaje jeden wpis ze wszystkimi obecnościami, zapisami i deklaracjami obu. Łączenie można cofnąć albo później rozdzielić.
merge-part = Dane
merge-older = Wpis starszy
merge-newer = Wpis nowszy
merge-empty = –
merge-presences = Obecności
# $count (number)
merge-together = { $count ->
    [one] Obie osoby są obecne na { $count } spotkaniu. To może znaczyć, że to dwie różne osoby:
    [few] Obie osoby są obecne na { $count } spotkaniach. To może znaczyć, że to dwie różne osoby:
    [many] Obie osoby są obecne na { $count } spotkaniach. To może znaczyć, że to dwie różne osoby:
   *[other] Obie osoby są obecne na { $count } spotkania. To może znaczyć, że to dwie różne osoby:
}
merge-despite = To na pewno jedna osoba
merge-despite_needed = Zaznacz, że to na pewno jedna osoba, albo anuluj.
merge-closed = Te miesiące są zamknięte. Wydrukowane w nich liczby osób nie zmienią się, ale policzone od nowa byłyby inne: { $months }.
merge-now = Połącz
merge-done = Połączono: { $name }. Obecności: { $count }.
merge-undo = Cofnij połączenie

person_part-name = Imię i nazwisko
person_part-birth = Data lub rok urodzenia
person_part-sex = Płeć
person_part-phone = Telefon
person_part-email = E-mail
person_part-district = Dzielnica
person_part-address = Adres
person_part-emergency_contact = Osoba do kontaktu w nagłych wypadkach
person_part-guardians = Inni opiekunowie
person_part-children = Liczba dzieci
person_part-notes = Notatki

## Zapisy na zajęcia

# $count (number)
signup_places-count = zapisane: { $count }
# $capacity (number)
signup_places-capacity = miejsca: { $capacity }
# $free (number)
signup_places-free = wolne: { $free }
# $over (number)
signup_places-over = ponad limit: { $over }
# $count (number)
signup_places-waiting = Lista oczekujących ({ $count })
signup_places-promote = Przyjmij
signup_places-promoted = Przyjęto na zajęcia: { $name }.
signup_places-since = oczekuje od { $from }
signup_places-leave = Usuń z listy
signup_places-left = Usunięto z listy oczekujących: { $name }.
signup_places-last_day = Ostatni dzień oczekiwania
signup_places-past = Dawniejsze zapisy
signup_places-past_waiting = oczekiwanie { $span }
signup_places-as_waiting = Na listę oczekujących
# $free (number)
signup_places-as_waiting_hint = { $free ->
    [one] Zostało { $free } wolne miejsce.
    [few] Zostały { $free } wolne miejsca.
    [many] Wolne miejsca: { $free }.
   *[other] Wolne miejsca: { $free }.
}
signup_places-full_hint = Wszystkie miejsca są zajęte. Zapisać ponad limit też można.
signup_places-waiting_saved = Dopisano do listy oczekujących: { $count }.

## Ustawienia rejestru

register_settings-title = Rejestr uczestników
register_settings-fields = Jakie dane zbieracie
register_settings-fields_about = Imię i nazwisko są zawsze. Zbieraj tylko to, czego wymaga umowa albo praca placówki. Numeru PESEL i danych o zdrowiu program nie zbiera.
register_settings-field = Dane
register_settings-unseen = Po ilu tygodniach bez wizyty osoba trafia na listę „Nie było”
register_settings-texts = Deklaracja i klauzula informacyjna
register_settings-texts_about = Puste pole oznacza tekst, który jest w programie.
register_settings-declaration = Treść deklaracji
register_settings-privacy = Klauzula informacyjna (RODO, art. 13)
register_settings-privacy_version = Wersja klauzuli
register_settings-privacy_version_hint = Zmień ją, gdy zmienia się treść. Karta osoby pamięta, którą wersję dostała.
