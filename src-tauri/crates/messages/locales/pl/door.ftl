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

## Kto teraz?

door-title = Kto teraz?
door-about = Plik jest otwarty. Wybierz siebie i wpisz PIN albo hasło.
door-people = Osoby
door-by_pin = PIN
door-by_password = hasło
door-blocked = PIN zablokowany, wejście hasłem
door-pick = Wybierz swoje imię i nazwisko.
door-pin = PIN
# $typed (number)
# $all (number)
door-pin_typed = Wpisane cyfry: { $typed } z { $all }
door-pin_keys = Klawisze PIN-u
door-pin_erase = Usuń
door-pin_about = Naciskaj cyfry tutaj albo na klawiaturze. Po ostatniej wejdziesz od razu.
door-use_password = Wejdź hasłem
door-use_pin = Wejdź PIN-em
door-enter = Wejdź
door-office_password = Biuro widzi wszystkie dane, dlatego wchodzi hasłem.
door-checking = Sprawdzam…
door-close_file = Zamknij plik
door-close_about = Zamknięty plik otworzy tylko hasło.
door-change_person = Zmień osobę
door-kept = { $name }: niezapisany tekst czeka w otwartym oknie. Jeśli wejdzie ktoś inny, ten tekst przepadnie.
door-kept_own = Twój niezapisany tekst czeka w otwartym oknie.
door-demo = Osoby są zmyślone. Hasło każdej z nich: przykład-1

## Ekran wolontariusza

door-who = Teraz: { $name }
door-today = Dzisiejsze zajęcia
door-mine = Twoje zajęcia
door-mine_none = Dziś nie ma zajęć, które prowadzisz lub przy których pomagasz.
door-others = Inne zajęcia dziś
door-nothing = Dziś nie ma żadnych zajęć.
door-choose = Wybierz zajęcia, żeby sprawdzić obecność. Działają też klawisze z cyframi.
door-open_list = Sprawdź obecność
door-now = teraz
door-over = po zajęciach
door-list_open = lista zaczęta
door-list_done = lista gotowa
door-list_without = odbyły się bez listy
door-cancelled = odwołane
door-count = { $present } z { $all }
door-back = Wróć do zajęć
door-practise = Ćwicz
door-help = Pomoc
door-guide = Instrukcja do druku
door-key_digits = Na „Kto teraz?” cyfry PIN-u, na kafelkach zajęcia o tym numerze
door-key_erase = Usuń ostatnią cyfrę PIN-u
door-bar = Kto pracuje i co można zrobić
door-finished = Lista gotowa: { $name }

## Ćwiczenie

practice-title = Ćwiczenie
practice-mark = ĆWICZENIE – nic się nie zapisuje
practice-about = Te osoby są zmyślone. Zaznaczaj, cofaj, dodawaj: po wyjściu wszystko znika.
practice-again = Zacznij od nowa
practice-end = Zakończ ćwiczenie
practice-done = Gotowe: tak kończy się listę. Nic nie zapisano.
practice-class = Gimnastyka na próbę
practice-letter = Ć
practice-undo = Cofnij
practice-place = Sala na próbę

## PIN i samoczynne wyjście w ustawieniach

pin-title = PIN: { $name }
pin-about = PIN wpuszcza do programu tylko wtedy, gdy plik jest otwarty. Pliku nie otworzy: do tego służy hasło.
pin-volunteers = PIN mogą mieć wolontariusze i wolontariuszki. Biuro wchodzi hasłem.
pin-field = Nowy PIN
pin-hint = Od 4 do 8 cyfr, nie po kolei i nie te same.
pin-repeat = Powtórz PIN
pin-differ = PIN-y się różnią. Wpisz ten sam PIN dwa razy.
pin-digits_only = Wpisz od 4 do 8 cyfr.
pin-set = Ustaw PIN
pin-set_for = Ustaw PIN: { $name }
pin-remove = Usuń PIN
pin-column = PIN
pin_is-missing = bez PIN-u
pin_is-set = ma PIN
pin_is-blocked = zablokowany
pin-done = PIN ustawiony: { $name }.
pin-removed = PIN usunięty: { $name }.
pin-own_button = Mój PIN
pin-own_title = Twój PIN
pin-own_state = Stan: { $state }

user-person = Kim jest w rejestrze
user-person_hint = Wtedy przy wejściu najpierw zobaczy zajęcia, które prowadzi lub przy których pomaga.
user-person_none = nie wskazano
user-person_choose = Wybierz osobę
user-person_remove = Usuń wskazanie
user-person_search = Szukaj w rejestrze
user-person_nobody = Nie ma takiej osoby w rejestrze tej placówki.
leader-person = Kim jest w rejestrze
leader-person_hint = Wskaż, jeśli ta osoba sama otwiera listy swoich zajęć.

autolock-label = Samoczynne wyjście
autolock-hint = Po tym czasie bez klawisza i dotyku program pokaże „Kto teraz?”. Plik zostaje otwarty, niezapisany tekst czeka.
# $minutes (number)
autolock-minutes = { $minutes } min

## Jak sprawdzić obecność w 4 krokach (wydruk)

guide-title = Jak sprawdzić obecność w 4 krokach
guide-file = Jak-sprawdzic-obecnosc
guide-code = Instrukcja
guide-one = Wejdź
guide-one_text = Wybierz swoje imię i nazwisko. Wpisz PIN na dużych klawiszach albo na klawiaturze. Nie masz PIN-u? Naciśnij „Wejdź hasłem”.
guide-one_box = Twoje imię i nazwisko
guide-two = Wybierz zajęcia
guide-two_text = Naciśnij duży kafelek swoich zajęć. Inne zajęcia tego dnia są niżej.
guide-two_box_first = 10:00 Gimnastyka
guide-two_box_second = 0 z 18
guide-three = Zaznacz, kto przyszedł
guide-three_text = Naciśnij nazwisko: pojawi się „jest”. Pomyłkę cofa przycisk „Cofnij”. Kogoś spoza listy wpisz w polu u góry, a gości dodaj przyciskiem +.
guide-three_box_first = Żółć Zofia: jest
guide-three_box_second = Nowak Jan
guide-four = Zakończ
guide-four_text = Naciśnij „Gotowe”. Policz podpisy na papierowej liście i wpisz ich liczbę. Potem „Zmień osobę”, żeby nikt nie pracował na Twoim koncie.
guide-four_box_first = Podpisy: 17, zgodne
guide-four_box_second = Gotowe
guide-safe = Nie da się niczego zepsuć. Każde zaznaczenie jest od razu zapisane i każde można cofnąć.
guide-ask = Coś nie działa? Zapisz obecnych na kartce i poproś biuro o pomoc.
guide-practise = Chcesz spróbować? Przycisk „Ćwicz” pokazuje listę zmyślonych osób. Nic się tam nie zapisuje.
