### Pomoc.

help-title = Pomoc
help-keys = Klawisze
help-about = O programie
help-version = Wersja { $version }
help-search = Szukaj w pomocy
help-pages = Strony pomocy
# $count (number)
help-found = Znalezione strony: { $count }
help-nothing_found = Nic nie znaleziono. Spróbuj innego słowa, na przykład „lista” albo „kopia”.
help-back = Wróć do ekranu
help-key = Klawisze
help-key_does = Co robią

## Strony. Pusty wiersz dzieli akapity, „## ” zaczyna nagłówek, „- ” punkt listy.

help_page-today = Dzisiaj
help_page-plan = Plan
help_page-drafts = Układanka
help_page-people = Uczestnicy
help_page-volunteers = Wolontariusze
help_page-attendance = Obecność
help_page-paper = Listy na papierze
help_page-door = Przy wejściu
help_page-month = Miesiąc
help_page-settings = Ustawienia
help_page-safety = Hasło, klucz i kopie
help_page-help = Klawisze

help_text-today =
    Ekran „Dzisiaj” pokazuje dzień placówki: co trwa teraz, co będzie później i co już było.

    ## Lista obecności
    Przy każdym spotkaniu jest przycisk, który otwiera jego listę. Spotkanie, które trwa albo zaczyna się w ciągu kwadransa, stoi na górze.

    ## Do zrobienia
    Poniżej widać, na co program czeka:
    - spotkania, które się odbyły, a nie mają listy,
    - osoby bez deklaracji albo z niepełnymi danymi,
    - miesiąc, który trzeba rozliczyć,
    - brak świeżej kopii danych.
    Każda pozycja ma przycisk, który prowadzi we właściwe miejsce.
help_text-plan =
    „Plan” pokazuje tydzień: dni obok siebie, godziny z góry na dół. Święta i dni zamknięcia wypełniają swoją kolumnę i mówią dlaczego.

    ## Nowe zajęcia
    Wybierz „Dodaj zajęcia” i podaj nazwę, dzień i godzinę. „Podgląd” pokaże terminy oraz te, które wypadną z powodu święta lub przerwy. Zajęcia mogą się powtarzać co tydzień, co kilka tygodni, w kilka dni tygodnia albo w wybrany dzień miesiąca.

    ## Widoki
    „Widok” przełącza tydzień, dzień z salami obok siebie, miesiąc i listę. „Pokaż” zostawia jedną salę albo jedną osobę prowadzącą. Ctrl+F albo „Znajdź” szuka zajęć, osób prowadzących i sal, także w następnych tygodniach.

    ## Przesuwanie
    Chwyć spotkanie myszą lub palcem i przeciągnij; dolna krawędź zmienia długość. Na klawiaturze: strzałki chodzą po spotkaniach, Alt i strzałki przesuwają, Alt+Shift i strzałki zmieniają długość, Enter zapisuje, Escape zostawia jak było. Kolizje widać od razu. To samo zrobi „Przenieś…” bez przeciągania.

    ## Zmiany
    Otwórz spotkanie i wybierz:
    - „Przenieś…”, aby zmienić dzień, godzinę lub salę,
    - „Odwołaj…”, aby je odwołać z podaniem powodu; na plakacie powodu nie widać,
    - „Zmień…”, aby poprawić nazwę, osobę prowadzącą, limit i resztę,
    - „Kogo powiadomić”, aby odhaczyć telefony do zapisanych.
    Program pyta raz, czy zmienić „Tylko te”, „Te i następne”, czy „Wszystkie”, i przed zapisem pokazuje, co się zmieni, co zostanie i dlaczego. Spotkań, które się odbyły lub mają zaznaczone obecności, żadna zmiana serii nie rusza.

    ## Kolizje
    Gdy dwa spotkania zajmują tę samą salę albo tę samą osobę prowadzącą, program oznacza je słowem „kolizja”. Nie zabrania zapisu, tylko ostrzega.

    ## Więcej
    Przycisk „Więcej” na stronie „Plan” otwiera:
    - „Układanka”: inny plan na próbę,
    - „Ogłoś plan…”: zapamiętuje plan miesiąca jako numerowaną wersję i pokazuje, co się od niej zmieniło,
    - „Drukuj i udostępnij…”: plakat tygodnia, plan miesiąca, jednej sali lub osoby prowadzącej, plik kalendarza i stronę internetową,
    - „Powtórz plan…”: planuje zajęcia miesiąca albo semestru jeszcze raz,
    - „Wczytaj z pliku”: zajęcia i sale z arkusza.
help_text-drafts =
    „Układanka” pozwala sprawdzić inny plan, zanim cokolwiek się zmieni. Wersja robocza ma nazwę i kroki; plan placówki zostaje taki, jaki jest.

    ## Kroki
    Na stronie „Plan” wybierz „Więcej”, potem „Układanka” i „Nowa wersja robocza”. W siatce:
    - otwórz zajęcia i wybierz, co z nimi zrobić oraz których spotkań to dotyczy,
    - albo przeciągnij je w inne miejsce lub przesuń klawiszem Alt i strzałkami,
    - nowe zajęcia dodaje „Dodaj zajęcia”.
    Każdy krok jest na liście pod siatką i można go usunąć. Krok, którego nie da się już wykonać, mówi dlaczego.

    ## Co z tego wynika
    Pod siatką widać kolizje tygodnia, spotkania poza godzinami otwarcia, obłożenie sal i osób prowadzących teraz i po zmianie, różnice względem dzisiejszego planu oraz osoby, których dotyczą.

    ## Wprowadzenie
    „Wprowadź od dnia…” zmienia plan od wybranego dnia. To jedna czynność: jedno „Cofnij” ją odwraca. Niepotrzebną wersję usuwa „Odrzuć”.
help_text-people =
    „Uczestnicy” to lista osób placówki w polskim porządku alfabetycznym. Nad listą wybierasz, kogo widać: kto uczestniczy, kto czeka na miejsce, komu czegoś brakuje, kogo dawno nie było, kto zakończył udział. Liczba przy nazwie mówi, ile to osób.

    ## Szukanie
    Wpisz początek nazwiska, imienia, telefonu albo numer osoby, w dowolnej kolejności. Wystarczą dwie litery. Polskie litery, wielkość liter i alfabet nie mają znaczenia: „zolc” znajdzie Żółć. Strzałka w dół przechodzi do listy, Enter otwiera kartę.

    ## Nowa osoba
    Wystarczy imię i nazwisko, resztę można uzupełnić później. Pola z napisem „Wymagane” są te, których wymaga placówka. Jeśli taka osoba już jest, program pokaże ją od razu: „To ta osoba” otwiera jej kartę, „Inna osoba” pozwala pisać dalej. Gdy ktoś nie spełnia warunków placówki, program o tym powie i zapyta o powód przyjęcia, ale nie zabroni. Nie wpisuj informacji o zdrowiu ani numeru PESEL.

    ## Karta osoby
    Na górze karty stoi to, czego brakuje, a przy każdej sprawie jest przycisk do właściwego miejsca. Niżej są dane, udział w placówkach, oświadczenia, deklaracje, zgody, klauzula informacyjna, zapisy na zajęcia i zgłoszone nieobecności.
    - Zgoda ma cztery stany: udzielona, odmowa, wycofana, nie pytano. Daty zostają.
    - „Zawieś…” zdejmuje osobę na jakiś czas z list, „Wznów…” przywraca.
    - „Zakończ udział…” kończy udział, a dawne obecności zostają. Nikogo się nie usuwa i każdego można przyjąć ponownie.
    - „Zgłoś nieobecność…” zapisuje dni, w których osoby nie będzie, bez podawania przyczyny.

    ## Podobne wpisy
    „Podobne wpisy” to pary, które mogą dotyczyć jednej osoby. „Różne osoby” zapamiętuje, że to dwie osoby. „Połącz…” pokazuje oba wpisy obok siebie: przy tym, co się różni, wybierasz, co zostaje. Obecności obu liczą się razem. Łączenie można cofnąć, a w karcie osoby wpisy można rozdzielić także później; sumy wracają do tych sprzed połączenia.

    ## Lista oczekujących
    Gdy na zajęciach nie ma miejsc, osobę zapisuje się na listę oczekujących: w Planie, w karcie zajęć, „Zapisane osoby”. Gdy zwolni się miejsce, „Dzisiaj” o tym powie, a „Przyjmij” daje je pierwszej osobie z listy.

    ## Co zbieramy
    W ustawieniach, w dziale „Rejestr uczestników”, wybierasz, jakie dane placówka zbiera i których wymaga, oraz treść deklaracji i klauzuli informacyjnej.
help_text-volunteers =
    „Wolontariusze” pokazuje, kto działa w placówce, ile godzin zapisano w miesiącu i jakich papierów brakuje. Ta sama osoba może być uczestnikiem, wolontariuszem i prowadzić zajęcia: ma jeden wpis i liczy się raz.

    ## Osoby
    „Dodaj wolontariusza” zakłada kartę osoby i projekt porozumienia albo wybiera kogoś, kto już jest w programie. Na karcie wolontariusza są porozumienia, godziny, sprawdzenia, dyspozycyjność i zaświadczenia, a na górze to, na co trzeba zwrócić uwagę, z artykułem ustawy.
    - Porozumienie jest projektem, dopóki go nie podpiszesz. Okres i zakres podpisanego zmienia się aneksem.
    - Okres dłuższy niż 30 dni, także bez daty końca, wymaga formy pisemnej. Przy okresie do 30 dni ubezpieczenie NNW zapewnia organizacja. Liczą się dni umówione, a nie od pierwszych do ostatnich godzin.
    - Uwaga niczego nie zatrzymuje. Jedynie zaświadczenia nie wystawisz, jeśli godziny nie mają pokrycia w papierach.

    ## Godziny
    W części „Godziny” jedno potwierdzenie zapisuje godziny z zaplanowanych dyżurów, które się odbyły. Nietypowe wpisy stoją na górze: nakładające się, bardzo długie, po północy, bez porozumienia, dodane z opóźnieniem. Potwierdza się je z powodem, a „Potwierdź miesiąc” potwierdza pozostałe. Do raportu liczą się tylko godziny potwierdzone. Praca społeczna członków jest liczona osobno.
    Wolontariusz może zapisać własne godziny przy wejściu, po swoim PIN-ie. Czekają wtedy na potwierdzenie.

    ## Dyżury
    W części „Dyżury” widać tydzień: ilu wolontariuszy potrzeba, kto pomaga i gdzie jest wakat. Przy wyznaczaniu osoby program mówi, kto może, a kto w tym czasie ma inny dyżur, własne zajęcia albo zgłoszoną nieobecność.

    ## Dokumenty i wkład
    W części „Dokumenty i wkład” drukuje się karty do podpisu, wszystkie w jednym pliku albo jedną, zestawienie miesiąca i wkład osobowy według działań i zadań. Godziny liczą się zawsze, a pieniądze tylko wtedy, gdy chce tego umowa z miastem; stawki i działania wpisuje się w ustawieniach, przy umowie. Wycena nie jest wynagrodzeniem.
help_text-attendance =
    Lista obecności pokazuje wszystkie zapisane osoby. Jedno naciśnięcie zaznacza obecność, drugie ją usuwa. Każde zaznaczenie jest od razu zapisane.

    ## Ktoś spoza listy
    Wpisz nazwisko w polu u góry. Jeśli osoba jest w rejestrze, wybierz ją. Jeśli jej nie ma, podaj imię i nazwisko: będzie obecna od razu, a brakujące dane uzupełnisz później.

    ## Goście
    Goście to sama liczba, bez nazwisk. Nie wchodzą do liczby osób, drukują się obok. Kto przyszedł tylko ten jeden raz i podał nazwisko, może być dopisany jako „Tylko gość, bez zapisu”: liczy się z nazwiska, ale nie zostaje uczestnikiem.

    ## Zakończenie
    „Pozostali nieobecni” zaznacza tylko osoby bez oznaczenia; nieobecności zgłoszone wcześniej zapisuje jako zgłoszone. „Gotowe” zatwierdza listę, pyta o liczbę podpisów na papierowej liście i porównuje ją z oznaczeniami. Różnica niczego nie blokuje.

    ## Poprawki i historia
    Po zatwierdzeniu „Popraw” przy nazwisku zmienia oznaczenie i pyta o powód. „Historia oznaczeń” (albo klawisz H) pokazuje, kto, kiedy i co zaznaczył, i pozwala cofnąć każdą zmianę, także po wielu dniach. Całą listę można też otworzyć ponownie.
help_text-paper =
    Lista na papierze ma numery wierszy i kod. Po zajęciach wystarczy wpisać kod i numery osób, które się podpisały.

    ## Druk
    „Drukuj listę” stoi przy każdym spotkaniu, a „Drukuj listy” na stronie „Dzisiaj” drukuje wszystkie listy dnia albo tygodnia w jednym pliku. Przed wydrukiem można wybrać:
    - ile pustych wierszy ma być na końcu,
    - duży druk: większe nazwiska i wyższe wiersze,
    - nazwiska skrócone: imię, pierwsza litera nazwiska i numer uczestnika,
    - krótką klauzulę informacyjną,
    - cały miesiąc jednych zajęć na jednej kartce.
    Kod nadaje się przy zapisie pliku. Ta sama lista wydrukowana drugi raz ma ten sam kod; gdy zmienią się osoby, powstaje nowa lista z nowym kodem, a stara dalej działa.

    ## Przepisywanie
    „Przepisz z kartki” jest na stronie „Dzisiaj” i przy liście obecności. Wpisz kod z góry kartki, naciśnij Enter, a potem wpisz numery:
    - 3 5 7-12 to osoby z wierszy 3, 5 i od 7 do 12, w dowolnej kolejności,
    - +2 to dwoje gości bez nazwiska,
    - z4 to zgłoszona nieobecność osoby z wiersza 4, a n6 nieobecność.
    Obok od razu widać nazwiska. Pozostałe osoby z kartki będą nieobecne, chyba że mają już inne zaznaczenie. Ctrl+Enter zapisuje i zatwierdza z każdego pola.

    ## Puste wiersze
    Nazwiska dopisane na kartce wpisz w osobnym polu, po jednym w wierszu albo po średniku. Program odszuka znane osoby, a nowe oznaczy jako do uzupełnienia.

    ## Gdy coś się nie zgadza
    Jeśli ktoś jest inaczej zaznaczony na ekranie, program pokaże obie wersje, a zmieni tylko to, co wskażesz. Jedno „Cofnij” zabiera cały wpis z kartki. Kartkę na cały miesiąc wpisuje się kodem z literą kolumny, na przykład 04127-L C.
help_text-door =
    Przy jednym komputerze może pracować kilka osób. Plik jest otwarty, a ekran „Kto teraz?” pokazuje, kto może wejść.

    ## PIN
    Wolontariusz lub wolontariuszka naciska swoje imię i nazwisko i wpisuje PIN: na dużych klawiszach albo na klawiaturze, także numerycznej. Biuro wchodzi hasłem. PIN działa tylko wtedy, gdy plik jest otwarty; zamknięty plik otwiera hasło.
    Po dziesięciu błędnych próbach z rzędu PIN przestaje działać. Pomoże hasło albo nowy PIN z biura: „Ustawienia”, „Konta”.

    ## Zajęcia
    Kafelki to dzisiejsze zajęcia; Twoje są na górze. Kafelek albo klawisz z jego cyfrą otwiera listę. „Gotowe” i „Wróć do zajęć” prowadzą z powrotem.

    ## Moje godziny
    „Moje godziny” zapisuje własne godziny wolontariatu: zadanie, czas i gotowe. Widać tylko swoje wpisy. Wpis czeka na potwierdzenie biura i do tego czasu można go cofnąć.

    ## Zmiana osoby
    „Zmień osobę” wylogowuje i zostawia plik otwarty. Gdy nikt niczego nie dotyka, program robi to sam; czas ustawia się w dziale „Wygląd i język”. Niezapisany tekst czeka pod zasłoną na tę samą osobę.

    ## Ćwiczenie
    „Ćwicz” otwiera listę zmyślonych osób. Można tam robić wszystko: nic się nie zapisuje.
    „Instrukcja do druku” to jedna strona w czterech krokach, do powieszenia przy komputerze.
help_text-month =
    „Miesiąc” zbiera liczby do raportu. Każdą liczbę można nacisnąć, aby zobaczyć, co policzono.

    ## Skąd biorą się liczby
    - Osoby: każdy liczony raz, choćby przyszedł wiele razy.
    - Udziały: wszystkie zaznaczone obecności.
    - Średnia: udziały podzielone przez spotkania z zatwierdzoną listą, bez gości.
    - Spotkania: zaplanowane, przeniesione i dodane muszą dać tyle samo, co odbyte, odwołane, przeniesione poza miesiąc i nierozliczone.

    ## Opis i PDF
    Opis miesiąca wpisuje się na tym samym ekranie. „Podgląd PDF” pokazuje dokładnie ten plik, który zostanie zapisany. Podaj miejsce i wybierz „Zapisz PDF”, potem „Otwórz”, aby go wydrukować.
help_text-settings =
    W ustawieniach zmieniasz wszystko, co podano przy zakładaniu pliku, i to, czego wtedy nie było trzeba.

    ## Ważniejsze działy
    - Placówka: dane do raportu i zasady, na przykład wiek i wymagane godziny.
    - Godziny otwarcia: nowe godziny obowiązują od wybranego dnia, dawne zostają. Jeden dzień może mieć inne godziny.
    - Dni zamknięcia: przed zapisem widać spotkania tych dni; można je zostawić albo od razu odwołać.
    - Logo na wydrukach: obrazy organizacji i miasta.
    - Umowy: numer i tytuł trafiają do nagłówka raportu.
    - Konta: każda osoba ma własne hasło i rolę; wolontariusze mogą mieć PIN.
    - Historia czynności: kto i co zrobił; prawie wszystko można cofnąć.

    ## Wygląd
    Motyw jasny, ciemny lub o wysokim kontraście i tekst do 200 % wybierasz w dziale „Wygląd i język”. Dotyczy to tylko tego komputera.
help_text-safety =
    Dane leżą w jednym zaszyfrowanym pliku na tym komputerze. Nic nie jest wysyłane do internetu.

    ## Hasło
    Hasło otwiera plik. Kto odchodzi od komputera, niech wybierze „Zmień osobę” albo „Zablokuj”: pierwsze zostawia plik otwarty, drugie go zamyka. PIN niczego nie szyfruje; to tylko wygoda przy otwartym pliku.

    ## Klucz odzyskiwania
    Gdy nikt nie pamięta hasła, plik otworzy klucz odzyskiwania: siedem grup po pięć znaków. Na pierwszym ekranie wybierz „Nie pamiętam hasła”. Jeśli kartka zginęła, utwórz w ustawieniach nowy klucz.

    ## Kopie
    „Zapisz kopię…” w ustawieniach tworzy jeden plik z danymi i kluczami. Trzymaj go na pendrivie albo innym dysku. Aby wrócić do kopii, wybierz na pierwszym ekranie „Przywróć z kopii…”. Powstanie nowy plik, a stary zostanie nietknięty.

    ## Pełny eksport
    „Zapisz pełny eksport” w dziale „Kopia danych” zapisuje wszystkie dane w zwykłych, niezaszyfrowanych plikach: tabele do arkusza i historię czynności. Z takiego folderu może powstać nowy plik: na pierwszym ekranie wybierz „Utwórz plik z pełnego eksportu…”. Haseł w eksporcie nie ma: swoje podasz od razu, a innym osobom nadasz je w dziale „Konta”.

    ## Listy i arkusze
    „Lista…” pokazuje listę, zapisuje ją jako arkusz XLSX albo CSV i drukuje. Zapisany plik nie jest zaszyfrowany, a historia czynności pamięta, kto go zapisał.

    ## Jeden plik, jedno okno
    Pliku nie otworzą naraz dwie osoby. Nie trzymaj go w folderze synchronizowanym z chmurą: dwie kopie mogą się rozejść.
help_text-help =
    Wszystko można zrobić bez myszy. Tab przechodzi do następnego pola lub przycisku, Shift+Tab do poprzedniego, Enter naciska przycisk, Esc zamyka okienko.

## Klawisze

help_key-f1 = Pomoc do ekranu, na którym jesteś
help_key-undo = Cofnij ostatnią czynność
help_key-redo = Ponów cofniętą czynność
help_key-places = Dzisiaj, Plan, Uczestnicy, Miesiąc, Ustawienia
help_key-tab = Następne pole lub przycisk
help_key-escape = Zamknij okienko bez zapisu
help_key-arrows = Poprzednia lub następna osoba na liście
help_key-present = Obecność
help_key-absent = Nieobecność
help_key-announced = Zgłoszona nieobecność
help_key-number = Osoba o tym numerze na liście
help_key-toggle = Zaznaczenie obecności albo jej usunięcie
help_key-clear = Usunięcie oznaczenia
help_key_name-places = Alt+1 do Alt+6
help_key_name-arrows = strzałki
help_key_name-digits = cyfry
help_key_name-toggle = spacja, Enter
