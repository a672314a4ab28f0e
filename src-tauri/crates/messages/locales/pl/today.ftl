### Dzisiaj: pierwsza strona dnia.

today-title = Dzisiaj · { $date }
today-now = Teraz
today-later = Później dziś
today-earlier = Wcześniej dziś
today-tasks = Do zrobienia ({ $count })
today-no_tasks = Nic nie czeka na uzupełnienie.
today-check = Sprawdź obecność
today-nothing = Dziś nie ma zajęć w planie.
today-nothing_next = Zajęcia innych dni są w planie.
today-nothing_at_all = W tym tygodniu nie ma jeszcze żadnych zajęć. Wystarczy nazwa, dzień, godzina i sala.
today-plan_first = Zaplanuj pierwsze zajęcia
today-open_plan = Otwórz plan

## Co robi przycisk przy sprawie do zrobienia

task_action-lists_missing = Uzupełnij
task_action-double_presence = Sprawdź
task_action-declarations_missing = Pokaż
task_action-records_incomplete = Uzupełnij
task_action-place_free = Przyjmij
task_action-month_open = Pokaż miesiąc
task_action-opening_short = Pokaż
task_action-copy_old = Zapisz kopię
task_action-recovery_unconfirmed = Potwierdź
task_action-other = Pokaż
