### Pierwszy ekran: otwieranie pliku, przykład, odzyskiwanie hasła, kopia.

desk-welcome = Dzień dobry
desk-first_time = Plan zajęć, listy obecności i raport miesięczny. Wszystko zostaje na tym komputerze, także bez internetu.
desk-sign_in = Otwórz plik organizacji
desk-file = Plik
desk-file_missing = { $name } (nie ma go teraz w tym miejscu)
desk-where = Miejsce: { $path }
desk-user = Kto pracuje
desk-password = Hasło
desk-open = Otwórz
desk-opening = Otwieranie…
desk-forgotten = Nie pamiętam hasła
desk-no_users = Nie można odczytać kont tego pliku. Sprawdź, czy obok pliku danych leży plik z kluczami, albo przywróć dane z kopii.
desk-not_there = Pliku nie ma teraz w tym miejscu. Podłącz dysk lub pendrive albo wybierz inny plik.
desk-is_copy = To jest kopia zapasowa. Nie pracuje się na niej, tylko przywraca z niej dane.

desk-other_ways = Inne możliwości
desk-new = Nowa organizacja
desk-new_about = Pięć krótkich kroków: Ty, placówka, sale, godziny, klucz odzyskiwania.
desk-demo = Wypróbuj na danych przykładowych
desk-demo_about = Gotowa placówka ze zmyślonymi osobami. Możesz w niej wszystko zmieniać.
desk-demo_making = Przygotowuję dane przykładowe. To potrwa chwilę…
desk-other = Otwórz inny plik…
desk-restore = Przywróć z kopii…

desk-other_title = Otwórz inny plik
desk-other_path = Plik danych
desk-other_hint = Plik ma końcówkę .obecni.
desk-other_show = Dalej

desk-restore_title = Przywróć z kopii
desk-restore_about = Z kopii powstanie nowy plik do pracy. Istniejących plików to nie zmieni.
desk-restore_path = Kopia
desk-restore_hint = Plik kopii ma końcówkę .obecni-copy.
desk-restore_folder = Folder dla przywróconego pliku
desk-restore_folder_hint = Zostaw puste, jeśli ma to być zwykły folder: { $folder }
desk-restore_run = Przywróć
desk-restoring = Przywracanie…
desk-restored = Przywrócono dane z kopii. Zaloguj się jak zwykle.

desk-recovery_title = Nowe hasło
desk-recovery_about = Potrzebny jest klucz odzyskiwania: siedem grup po pięć znaków, wydrukowanych przy zakładaniu pliku.
desk-recovery_key = Klucz odzyskiwania
desk-recovery_key_hint = Wpisz wszystkie grupy po kolei. Wielkość liter, odstępy i myślniki nie mają znaczenia.
desk-new_password = Nowe hasło
desk-repeat_password = Powtórz hasło
desk-password_hint = Co najmniej { $limit } znaków, na przykład trzy słowa.
desk-repeat_hint = To samo jeszcze raz.
desk-passwords_differ = Hasła się różnią. Wpisz to samo hasło dwa razy.
desk-password_short = Hasło jest za krótkie. Potrzeba co najmniej { $limit } znaków.
desk-recovery_run = Ustaw hasło i otwórz
desk-back = Wróć

## Klucz odzyskiwania

recovery-title = Klucz odzyskiwania
recovery-about = Bez hasła i bez tego klucza nikt nie otworzy danych, także autorzy programu. Wydrukuj go albo przepisz i schowaj w bezpiecznym miejscu, nie przy komputerze.
recovery-groups = Grupy klucza
recovery-print = Drukuj
recovery-print_path = Plik PDF do wydruku
recovery-print_hint = Po wydrukowaniu usuń ten plik: kto go ma, może otworzyć dane.
recovery-print_save = Zapisz i otwórz do druku
recovery-printed = Zapisano: { $path }
recovery-file_name = Klucz odzyskiwania
recovery-ask = Przepisz dwie grupy z kartki. Dzięki temu wiadomo, że klucz jest zapisany.
recovery-group = Grupa { $number }
recovery-group_wrong = To nie jest grupa { $number }. Sprawdź kartkę i wpisz jeszcze raz.
recovery-right = Zgadza się.
recovery-finish = Zakończ
recovery-later = Przepiszę później
