### Sprawdzenie wymaganych godzin otwarcia: rachunek w zdaniu.

hours-week = Tydzień
hours-month = { $month }
hours-required = { $period }: dni robocze { $days } × { $each } = wymagane { $required }.
hours-required_reduced = { $period }: dni robocze { $all } − święta { $holidays } ({ $which }) = { $days }; { $days } × { $each } = wymagane { $required }.
hours-met = Otwarte { $open }: wymóg spełniony.
hours-missing = Otwarte { $open }: brakuje { $missing }.
hours-uneven = Otwarte { $open }: łącznie dość, ale nie każdego dnia.
hours-day_short = { $day }: otwarte { $open }, wymagane { $required }
