### The calendar: days, months, holidays and how dates are written.

weekday-monday = Monday
weekday-tuesday = Tuesday
weekday-wednesday = Wednesday
weekday-thursday = Thursday
weekday-friday = Friday
weekday-saturday = Saturday
weekday-sunday = Sunday

weekday_short-monday = Mon
weekday_short-tuesday = Tue
weekday_short-wednesday = Wed
weekday_short-thursday = Thu
weekday_short-friday = Fri
weekday_short-saturday = Sat
weekday_short-sunday = Sun

## When something recurs: “on Tuesdays”.

weekday_every-monday = on Mondays
weekday_every-tuesday = on Tuesdays
weekday_every-wednesday = on Wednesdays
weekday_every-thursday = on Thursdays
weekday_every-friday = on Fridays
weekday_every-saturday = on Saturdays
weekday_every-sunday = on Sundays

month-january = January
month-february = February
month-march = March
month-april = April
month-may = May
month-june = June
month-july = July
month-august = August
month-september = September
month-october = October
month-november = November
month-december = December

## After the number of a day: “10 March”.

month_genitive-january = January
month_genitive-february = February
month_genitive-march = March
month_genitive-april = April
month_genitive-may = May
month_genitive-june = June
month_genitive-july = July
month_genitive-august = August
month_genitive-september = September
month_genitive-october = October
month_genitive-november = November
month_genitive-december = December

## After a preposition: “in March”.

month_in-january = in January
month_in-february = in February
month_in-march = in March
month_in-april = in April
month_in-may = in May
month_in-june = in June
month_in-july = in July
month_in-august = in August
month_in-september = in September
month_in-october = in October
month_in-november = in November
month_in-december = in December

## Polish public holidays

holiday-new_year = New Year’s Day
holiday-epiphany = Epiphany
holiday-easter_sunday = Easter Sunday
holiday-easter_monday = Easter Monday
holiday-labour_day = Labour Day
holiday-constitution_day = Constitution Day
holiday-pentecost = Pentecost
holiday-corpus_christi = Corpus Christi
holiday-assumption = Assumption Day
holiday-all_saints = All Saints’ Day
holiday-independence_day = Independence Day
holiday-independence_centenary = Centenary of Independence
holiday-christmas_eve = Christmas Eve
holiday-christmas_day = Christmas Day
holiday-second_christmas_day = Second Day of Christmas

## How dates, times and numbers are written. The parts are text already.

format-date = { $day }/{ $month }/{ $year }
format-day_month = { $day } { $month }
format-long_date = { $day } { $month } { $year }
format-month_year = { $month } { $year }
format-in_month_year = { $month } { $year }
format-weekday_date = { $weekday }, { $date }
format-short_date = { $weekday } { $day }/{ $month }
format-hours = { $hours } h
format-minutes = { $minutes } min
format-hours_minutes = { $hours } h { $minutes } min
format-percent = { $number }%
format-money = PLN { $number }
