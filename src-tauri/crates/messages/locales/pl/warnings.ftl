### To, o czym warto wiedzieć, choć niczego nie zatrzymuje: ostrzeżenia i zadania na dziś.

# $age (number)
# $limit (number)
person_warning-under_age = W dniu deklaracji ta osoba ma { $age } lat, a placówka jest dla osób od { $limit } lat.
person_warning-age_unknown = Brak daty lub roku urodzenia i brak oświadczenia o wieku.
# $limit (number)
person_warning-turns_age_this_year = Znany jest tylko rok urodzenia: w roku deklaracji ta osoba kończy { $limit } lat. Potrzebne jest jej oświadczenie o wieku.
person_warning-not_resident = Brak oświadczenia o zamieszkaniu w mieście.

session_warning-clash = { $what }: w tym czasie „{ $class }” ({ $when }).
session_warning-on_day_off = { $date } to dzień bez zajęć: { $reason }.
session_warning-outside_opening = Zajęcia poza godzinami otwarcia.
session_warning-outside_agreement = { $date } jest poza okresem umowy z miastem: te zajęcia nie będą z niej rozliczone.

# $count (number)
month_warning-lists_missing = { $count ->
    [one] Brakuje listy z { $count } spotkania.
    [few] Brakuje list z { $count } spotkań.
    [many] Brakuje list z { $count } spotkań.
   *[other] Brakuje list z { $count } spotkania.
}
month_warning-opening_short = Do wymaganych godzin otwarcia brakuje: { $hours }.
month_warning-agreement_missing = Brak umowy, która obejmuje ten miesiąc. Raport nie będzie miał jej numeru. Umowę dodasz w Ustawieniach.
# $declared (number)
# $target (number)
month_warning-members_short = Uczestnicy z deklaracją: { $declared }, wymagani: { $target }.
month_warning-balance_broken = Liczba spotkań zaplanowanych nie zgadza się z liczbą tego, co się z nimi stało. Zgłoś to autorom programu.

# $count (number)
task-lists_missing = { $count ->
    [one] { $count } spotkanie bez listy, z dnia { $since }
    [few] { $count } spotkania bez listy, najstarsze z dnia { $since }
    [many] { $count } spotkań bez listy, najstarsze z dnia { $since }
   *[other] { $count } spotkania bez listy, najstarsze z dnia { $since }
}
# $count (number)
task-double_presence = { $count ->
    [one] Obecność w dwóch miejscach naraz, { $count } raz: { $named }
    [few] Obecność w dwóch miejscach naraz, { $count } razy: { $named }
    [many] Obecność w dwóch miejscach naraz, { $count } razy: { $named }
   *[other] Obecność w dwóch miejscach naraz, { $count } raza: { $named }
}
task-double_presence_one = { $name }, { $date }: { $first } i { $second }
# $count (number)
task-declarations_missing = { $count ->
    [one] Brak deklaracji: { $count } osoba
    [few] Brak deklaracji: { $count } osoby
    [many] Brak deklaracji: { $count } osób
   *[other] Brak deklaracji: { $count } osoby
}
# $count (number)
task-records_incomplete = { $count ->
    [one] Do uzupełnienia: { $count } osoba
    [few] Do uzupełnienia: { $count } osoby
    [many] Do uzupełnienia: { $count } osób
   *[other] Do uzupełnienia: { $count } osoby
}
task-place_free = Zwolniło się miejsce na zajęciach „{ $series }”. Pierwsza w kolejce: { $name }
task-month_open = Miesiąc niezamknięty: { $month }
task-opening_short = W tym tygodniu otwarcie trwa { $open }, a wymagane jest { $required }
task-recovery_unconfirmed = Klucz odzyskiwania nie został przepisany i sprawdzony
task-copy_never = Nie ma jeszcze żadnej kopii danych
# $days (number)
task-copy_old = { $days ->
    [one] Ostatnia kopia danych: { $days } dzień temu
    [few] Ostatnia kopia danych: { $days } dni temu
    [many] Ostatnia kopia danych: { $days } dni temu
   *[other] Ostatnia kopia danych: { $days } dnia temu
}

place-synced = Ten folder kopiuje na inne komputery program { $by }. Otwarty plik z danymi może się przez to uszkodzić. Wybierz folder tylko na tym komputerze, a kopie rób poleceniem „Zapisz kopię…”.
place-network = Ten folder leży na innym komputerze ({ $kind }). Otwarty plik z danymi może się przez to uszkodzić. Wybierz folder na tym komputerze, a kopie rób poleceniem „Zapisz kopię…”.

document-monthly_file = raport-{ $month }-{ $centre }
document-list_file = lista-{ $date }-{ $class }

funding_phrase-entrusted = Zadanie publiczne finansowane ze środków Miasta Krakowa
funding_phrase-supported = Zadanie publiczne współfinansowane ze środków Miasta Krakowa
