### The check of required opening hours: the arithmetic in the sentence.

hours-week = Week
hours-month = { $month }
hours-required = { $period }: working days { $days } × { $each } = required { $required }.
hours-required_reduced = { $period }: working days { $all } − holidays { $holidays } ({ $which }) = { $days }; { $days } × { $each } = required { $required }.
hours-met = Open { $open }: the duty is met.
hours-missing = Open { $open }: { $missing } missing.
hours-uneven = Open { $open }: enough in all, but not on every day.
hours-day_short = { $day }: open { $open }, required { $required }
