### Formularz deklaracji (R-DEK), rejestr (R-REJ), lista dla fotografa (R-BRAK).

declaration-form_title = Deklaracja uczestnictwa
declaration-form_code = R-DEK
declaration-field_name = Imię i nazwisko
declaration-field_number = Numer uczestnika (wypełnia placówka)
declaration-field_birth = Data albo rok urodzenia
declaration-field_sex = Płeć
declaration-field_phone = Telefon
declaration-field_email = E-mail
declaration-field_district = Dzielnica
declaration-field_children = Liczba dzieci
declaration-field_address = Adres
declaration-field_emergency = Do kogo zadzwonić w nagłym wypadku (imię i telefon; za zgodą tej osoby)
declaration-field_guardians = Inni opiekunowie dzieci
declaration-text_usual = Deklaruję chęć udziału w zajęciach, które prowadzi { $centre } ({ $organisation }). Udział jest bezpłatny i dobrowolny; w każdej chwili mogę z niego zrezygnować.
# $age (number)
declaration-states_age = { $age ->
    [one] Oświadczam, że mam ukończony { $age } rok życia.
    [few] Oświadczam, że mam ukończone { $age } lata.
    [many] Oświadczam, że mam ukończone { $age } lat.
   *[other] Oświadczam, że mam ukończone { $age } lat.
}
declaration-states_residence = Oświadczam, że mieszkam na terenie Gminy Miejskiej Kraków.
declaration-states_rules = Znam regulamin placówki i będę go przestrzegać.
declaration-states_activity = Oświadczam, że mogę brać udział w zajęciach ruchowych.
declaration-asks_image = Zgadzam się na rozpowszechnianie mojego wizerunku (zdjęcia i filmy z zajęć i wydarzeń) przez organizatora zajęć ({ $organisation }), bez wynagrodzenia. Zgoda jest dobrowolna i mogę ją wycofać w każdej chwili.
declaration-asks_contact = Zgadzam się, aby organizator zajęć ({ $organisation }) informował mnie telefonicznie lub e-mailem o zajęciach i wydarzeniach. Zgodę mogę wycofać w każdej chwili.
declaration-yes = tak
declaration-no = nie
declaration-clause_title = Informacja o przetwarzaniu danych osobowych (art. 13 RODO)
declaration-clause_version = klauzula: wersja { $version }
declaration-clause_usual = Administratorem danych jest { $organisation }, { $address }; kontakt: { $email }. Dane przetwarzamy, aby umożliwić udział w zajęciach (art. 6 ust. 1 lit. b RODO), rozliczyć zadanie publiczne (lit. c i f), a wizerunek i kontakt o ofercie – na podstawie zgody (lit. a). Dostęp do danych mogą mieć: Gmina Miejska Kraków przy kontroli rozliczenia oraz podmioty, którym zapewnia to prawo. Dane kontaktowe usuwamy po zakończeniu udziału, pozostałe – gdy minie czas przechowywania dokumentów zadania. Każda osoba ma prawo dostępu do swoich danych, ich sprostowania, usunięcia, ograniczenia przetwarzania, przenoszenia, sprzeciwu i wycofania zgody, a także skargi do Prezesa Urzędu Ochrony Danych Osobowych. Podanie danych jest dobrowolne, lecz potrzebne do udziału. Decyzji nie podejmujemy automatycznie.
declaration-signature = czytelny podpis

document-declarations_file = deklaracje-{ $centre }-{ $date }
document-register_file = rejestr-{ $centre }-{ $date }
document-without_image_file = bez-zgody-na-wizerunek-{ $centre }-{ $date }
register-paper_title = Rejestr uczestników
register-paper_code = R-REJ
register-without_image_title = Osoby bez zgody na wizerunek
register-without_image_code = R-BRAK
register-without_image_note = Tych osób nie wolno pokazywać na zdjęciach i filmach, po których można je rozpoznać. Na liście są osoby, które odmówiły zgody, wycofały ją albo nie były o nią pytane.
