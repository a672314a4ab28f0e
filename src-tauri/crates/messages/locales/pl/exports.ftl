### Pełny eksport i powrót z niego; listy do arkusza.

failure-not_export = To nie jest pełny eksport Obecnych. Nic nie utworzono. Wskaż folder eksportu albo plik journal.jsonl, który w nim leży.
failure-export_damaged = Plik journal.jsonl jest niepełny albo ktoś go zmienił ({ $reason }), więc nie wczytano z niego niczego. Twoje pliki pozostały bez zmian. Zrób eksport jeszcze raz albo weź inny.
failure-export_newer = Ten eksport zapisała nowsza wersja Obecnych. Nic nie utworzono. Zainstaluj nowszą wersję programu i spróbuj ponownie.
failure-export_differs = Dane odtworzone z eksportu nie są takie same jak te, z których powstał. Niczego nie zachowano. Zrób eksport jeszcze raz albo weź inny.
failure-sheet_does_not_fit = Lista nie mieści się w arkuszu: ma za dużo wierszy albo za długi tekst w jednej komórce. Nic nie zapisano. Wybierz krótszą listę albo zapisz ją jako CSV.
failure-sheet_not_made = Nie udało się utworzyć arkusza ({ $detail }). Dane są bezpieczne. Zapisz listę jako CSV.
refusal-no_such_manager = W tym eksporcie nie ma takiej osoby zarządzającej. Nic nie utworzono. Plik z eksportu zakłada jedna z osób zarządzających, które w nim są.
