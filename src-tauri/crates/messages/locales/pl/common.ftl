### Słowa wspólne: przyciski, odpowiedzi, stany, jednostki.

action-add = Dodaj
action-apply = Zastosuj
action-archive = Archiwizuj
action-back = Wstecz
action-cancel = Anuluj
action-change = Zmień
action-choose = Wybierz…
action-choose_file = Wybierz plik…
action-choose_folder = Wybierz folder…
action-close = Zamknij
action-confirm = Potwierdź
action-copy = Kopiuj
action-delete = Usuń
action-done = Gotowe
action-edit = Zmień
action-finish = Zakończ
action-help = Pomoc
action-lock = Zablokuj
action-more = Więcej
action-move = Przenieś…
action-next = Dalej
action-open = Otwórz
action-open_file = Otwórz plik
action-open_folder = Otwórz folder
action-print = Drukuj
action-redo = Przywróć
action-remove = Usuń
action-restore = Przywróć
action-retry = Spróbuj ponownie
action-save = Zapisz
action-save_as = Zapisz jako…
action-search = Szukaj…
action-show = Pokaż
action-hide = Ukryj
action-undo = Cofnij

common-yes = tak
common-no = nie
common-none = brak
common-not_given = nie podano
common-unknown = nieznane
common-optional = nieobowiązkowe
common-required = wymagane
common-all = wszystkie
common-total = Razem
common-and = i
common-or = lub
common-loading = Wczytywanie…
common-saving = Zapisywanie…
common-saved = Zapisano.
common-saved_at = Zapisano { $time }
common-no_results = Nic nie znaleziono.
common-previous = Poprzedni
common-following = Następny
common-today = dziś
common-yesterday = wczoraj
common-tomorrow = jutro
common-from = od
common-to = do
common-language = Język
common-nothing_changed = Nic nie zmieniono.

app-name = Obecni
app-tagline = Plan, obecności i rozliczenie placówek

language-pl = polski
language-en = angielski

navigation-label = Menu główne
navigation-today = Dzisiaj
navigation-timetable = Plan
navigation-people = Uczestnicy
navigation-volunteers = Wolontariusze
navigation-month = Miesiąc
navigation-settings = Ustawienia
navigation-help = Pomoc
navigation-skip = Przejdź do treści

## Liczone rzeczowniki

# $count (number)
count-people = { $count ->
    [one] { $count } osoba
    [few] { $count } osoby
    [many] { $count } osób
   *[other] { $count } osoby
}
# $count (number)
count-participants = { $count ->
    [one] { $count } uczestnik
    [few] { $count } uczestników
    [many] { $count } uczestników
   *[other] { $count } uczestnika
}
# $count (number)
count-volunteers = { $count ->
    [one] { $count } wolontariusz
    [few] { $count } wolontariuszy
    [many] { $count } wolontariuszy
   *[other] { $count } wolontariusza
}
# $count (number)
count-guests = { $count ->
    [one] { $count } gość
    [few] { $count } gości
    [many] { $count } gości
   *[other] { $count } gościa
}
# $count (number)
count-children = { $count ->
    [one] { $count } dziecko
    [few] { $count } dzieci
    [many] { $count } dzieci
   *[other] { $count } dziecka
}
# $count (number)
count-presences = { $count ->
    [one] { $count } udział
    [few] { $count } udziały
    [many] { $count } udziałów
   *[other] { $count } udziału
}
# $count (number)
count-sessions = { $count ->
    [one] { $count } spotkanie
    [few] { $count } spotkania
    [many] { $count } spotkań
   *[other] { $count } spotkania
}
# $count (number)
count-days = { $count ->
    [one] { $count } dzień
    [few] { $count } dni
    [many] { $count } dni
   *[other] { $count } dnia
}
# $count (number)
count-weeks = { $count ->
    [one] { $count } tydzień
    [few] { $count } tygodnie
    [many] { $count } tygodni
   *[other] { $count } tygodnia
}
# $count (number)
count-months = { $count ->
    [one] { $count } miesiąc
    [few] { $count } miesiące
    [many] { $count } miesięcy
   *[other] { $count } miesiąca
}
# $count (number)
count-hours = { $count ->
    [one] { $count } godzina
    [few] { $count } godziny
    [many] { $count } godzin
   *[other] { $count } godziny
}
# $count (number)
count-minutes = { $count ->
    [one] { $count } minuta
    [few] { $count } minuty
    [many] { $count } minut
   *[other] { $count } minuty
}
# $count (number)
count-times = { $count ->
    [one] { $count } raz
    [few] { $count } razy
    [many] { $count } razy
   *[other] { $count } razu
}
# $count (number)
count-declarations = { $count ->
    [one] { $count } deklaracja
    [few] { $count } deklaracje
    [many] { $count } deklaracji
   *[other] { $count } deklaracji
}
# $count (number)
count-signatures = { $count ->
    [one] { $count } podpis
    [few] { $count } podpisy
    [many] { $count } podpisów
   *[other] { $count } podpisu
}
# $count (number)
count-centres = { $count ->
    [one] { $count } placówka
    [few] { $count } placówki
    [many] { $count } placówek
   *[other] { $count } placówki
}
# $count (number)
count-rooms = { $count ->
    [one] { $count } sala
    [few] { $count } sale
    [many] { $count } sal
   *[other] { $count } sali
}
# $count (number)
count-pages = { $count ->
    [one] { $count } strona
    [few] { $count } strony
    [many] { $count } stron
   *[other] { $count } strony
}
# $count (number)
count-rows = { $count ->
    [one] { $count } wiersz
    [few] { $count } wiersze
    [many] { $count } wierszy
   *[other] { $count } wiersza
}
# $count (number)
count-characters = { $count ->
    [one] { $count } znak
    [few] { $count } znaki
    [many] { $count } znaków
   *[other] { $count } znaku
}
