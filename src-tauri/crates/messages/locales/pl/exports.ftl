### Pełny eksport i powrót z niego; listy do arkusza.

failure-not_export = To nie jest pełny eksport Obecnych. Nic nie utworzono. Wskaż folder eksportu albo plik journal.jsonl, który w nim leży.
failure-export_damaged = Plik journal.jsonl jest niepełny albo ktoś go zmienił ({ $reason }), więc nie wczytano z niego niczego. Twoje pliki pozostały bez zmian. Zrób eksport jeszcze raz albo weź inny.
failure-export_newer = Ten eksport zapisała nowsza wersja Obecnych. Nic nie utworzono. Zainstaluj nowszą wersję programu i spróbuj ponownie.
failure-export_differs = Dane odtworzone z eksportu nie są takie same jak te, z których powstał. Niczego nie zachowano. Zrób eksport jeszcze raz albo weź inny.
failure-sheet_does_not_fit = Lista nie mieści się w arkuszu: ma za dużo wierszy albo za długi tekst w jednej komórce. Nic nie zapisano. Wybierz krótszą listę albo zapisz ją jako CSV.
failure-sheet_not_made = Nie udało się utworzyć arkusza ({ $detail }). Dane są bezpieczne. Zapisz listę jako CSV.
refusal-no_such_manager = W tym eksporcie nie ma takiej osoby zarządzającej. Nic nie utworzono. Plik z eksportu zakłada jedna z osób zarządzających, które w nim są.

## Drzwi: nowy plik z pełnego eksportu

export-way = Utwórz plik z pełnego eksportu…
export-way_title = Nowy plik z pełnego eksportu
export-way_about = Z folderu pełnego eksportu powstanie nowy, zaszyfrowany plik ze wszystkim, co w nim było: osobami, zajęciami, listami i historią czynności. Folder eksportu pozostanie bez zmian.
export-way_path = Folder eksportu
export-way_path_hint = Ten, w którym leży plik journal.jsonl.
export-way_look = Sprawdź eksport
export-way_looking = Czytam eksport…
export-way_found = Eksport jest kompletny.
export-way_organisation = Organizacja
export-way_made = Zapisany
export-way_operations = Czynności w historii
export-way_manager = Kto zakłada plik
export-way_password = Twoje hasło do nowego pliku
# $count (number)
export-way_others = Haseł nie ma w eksporcie. Inne osoby (jest ich { $count }) zalogują się dopiero, gdy nadasz im hasła w ustawieniach.
export-way_no_manager = W tym eksporcie nie ma nikogo, kto zarządza organizacją, więc nie ma kto założyć pliku.
export-way_run = Utwórz plik
export-way_folder = Folder dla nowego pliku
export-way_making = Tworzę plik… Przy kilku latach danych potrwa to chwilę.
export-way_key = Klucz odzyskiwania nowego pliku

## Ustawienia: pełny eksport

export-title = Pełny eksport
export-about = Wszystkie dane organizacji w zwykłych plikach: tabele CSV do arkusza oraz historia, z której można utworzyć nowy plik Obecnych, niczego nie gubiąc.
export-warning = Ten folder nie jest zaszyfrowany: są w nim nazwiska, telefony i notatki, a także nazwiska dawnych uczestników. Zapisz go na własnym dysku i usuń, gdy nie będzie potrzebny. Na co dzień lepsza jest kopia, bo jest zaszyfrowana.
export-folder = Folder eksportu
export-folder_hint = Powstanie, jeśli go nie ma. Pliki o tych samych nazwach zostaną zastąpione.
export-folder_name = Obecni-eksport-{ $date }
export-run = Zapisz pełny eksport
export-running = Zapisuję wszystkie dane…
# $tables (number)
# $operations (number)
export-done = Pełny eksport zapisano w folderze: { $path }. Tabele: { $tables }, czynności w historii: { $operations }.
