### Ogłaszanie, drukowanie i udostępnianie planu.

## Menu na stronie „Plan”

plan_menu-more = Więcej
plan_menu-drafts = Układanka
plan_menu-announce = Ogłoś plan…
plan_menu-publish = Drukuj i udostępnij…
plan_menu-copy = Powtórz plan…
plan_menu-import = Wczytaj z pliku

## Ogłoś

announce-title = Ogłoszenie planu
announce-about = Ogłoszenie zapamiętuje plan miesiąca jako numerowaną wersję. Zmiany planu liczą się potem względem niej.
announce-month = Miesiąc
announce-save = Ogłoś plan
announce-save_again = Ogłoś nową wersję
announce-versions = Ogłoszone wersje
announce-none = Plan tego miesiąca nie był jeszcze ogłoszony.
announce-version_on = Wersja { $number }, { $date }, spotkania razem z odwołanymi: { $count }
announce-figures = Zaplanowane: { $planned }, zmienione od ogłoszenia: { $changed }
announce-changes = Zmiany od ogłoszenia
announce-unchanged = Od ogłoszenia nic się nie zmieniło.
announce-classes = Zajęcia
announce-announced = Ogłoszono
announce-now = Teraz
announce-what = Co się zmieniło
announce-saved = Ogłoszono plan: { $month }, wersja { $number }.

announced_change-added = nowe spotkanie
announced_change-removed = usunięte z planu
announced_change-cancelled = odwołane
announced_change-restored = przywrócone
announced_change-moved = inny termin lub miejsce
announced_change-leader = inna osoba prowadząca
announced_change-name = inna nazwa

## Drukuj i udostępnij

publish-title = Drukuj i udostępnij plan
publish-what = Co przygotować
publish_what-weekly = Plakat tygodnia
publish_what-large = Plakat tygodnia, duży druk
publish_what-monthly = Plan miesiąca
publish_what-calendar = Kalendarz do telefonu
publish_what-page = Strona internetowa
publish_about-weekly = PDF, A4 w poziomie
publish_about-large = PDF, większe litery
publish_about-monthly = PDF, dzień po dniu
publish_about-calendar = plik iCalendar
publish_about-page = plik HTML z ofertą miesiąca
publish-whose = Czyje zajęcia
publish-everything = cała placówka
publish-week = Tydzień, w którym jest dzień
publish-month = Miesiąc
publish-note = Na wydrukach i w plikach nie ma nazwisk uczestników ani powodów odwołania.
publish-preview = Podgląd
publish-path = Gdzie zapisać
publish-path_hint = Folder albo plik. W folderze plik dostanie zwykłą nazwę.
publish-path_needed = Wpisz, gdzie zapisać plik.
publish-save = Zapisz plik
publish-saved = Zapisano: { $path }

## Logo w ustawieniach

logo-title = Logo na wydrukach
logo-about = Logo organizacji i miasta stoją na plakatach i planach. Obraz PNG albo JPEG, najwyżej 1 MB.
logo-none = Nie wybrano obrazu.
logo-path = Plik z obrazem
logo-words = Co przedstawia obraz
logo-words_hint = Na przykład: Logo: Miasto Kraków. Te słowa usłyszy osoba, która nie widzi obrazu.
logo-words_needed = Napisz, co przedstawia obraz.
logo-path_needed = Wybierz plik z obrazem.
logo-choose = Wybierz obraz
logo-change = Zmień obraz
logo-choose_named = { $action }: { $kind }
