### Kalendarz: dni, miesiące, święta i zapis dat.

weekday-monday = poniedziałek
weekday-tuesday = wtorek
weekday-wednesday = środa
weekday-thursday = czwartek
weekday-friday = piątek
weekday-saturday = sobota
weekday-sunday = niedziela

weekday_short-monday = pn.
weekday_short-tuesday = wt.
weekday_short-wednesday = śr.
weekday_short-thursday = czw.
weekday_short-friday = pt.
weekday_short-saturday = sob.
weekday_short-sunday = niedz.

## Kiedy coś się powtarza: „we wtorki”.

weekday_every-monday = w poniedziałki
weekday_every-tuesday = we wtorki
weekday_every-wednesday = w środy
weekday_every-thursday = w czwartki
weekday_every-friday = w piątki
weekday_every-saturday = w soboty
weekday_every-sunday = w niedziele

month-january = styczeń
month-february = luty
month-march = marzec
month-april = kwiecień
month-may = maj
month-june = czerwiec
month-july = lipiec
month-august = sierpień
month-september = wrzesień
month-october = październik
month-november = listopad
month-december = grudzień

## Dopełniacz, po numerze dnia: „10 marca”.

month_genitive-january = stycznia
month_genitive-february = lutego
month_genitive-march = marca
month_genitive-april = kwietnia
month_genitive-may = maja
month_genitive-june = czerwca
month_genitive-july = lipca
month_genitive-august = sierpnia
month_genitive-september = września
month_genitive-october = października
month_genitive-november = listopada
month_genitive-december = grudnia

## Miejscownik, po przyimku: „w marcu”.

month_in-january = w styczniu
month_in-february = w lutym
month_in-march = w marcu
month_in-april = w kwietniu
month_in-may = w maju
month_in-june = w czerwcu
month_in-july = w lipcu
month_in-august = w sierpniu
month_in-september = we wrześniu
month_in-october = w październiku
month_in-november = w listopadzie
month_in-december = w grudniu

## Dni ustawowo wolne od pracy

holiday-new_year = Nowy Rok
holiday-epiphany = Święto Trzech Króli
holiday-easter_sunday = Wielkanoc
holiday-easter_monday = Poniedziałek Wielkanocny
holiday-labour_day = Święto Państwowe (1 maja)
holiday-constitution_day = Święto Narodowe Trzeciego Maja
holiday-pentecost = Zielone Świątki
holiday-corpus_christi = Boże Ciało
holiday-assumption = Wniebowzięcie Najświętszej Maryi Panny
holiday-all_saints = Wszystkich Świętych
holiday-independence_day = Narodowe Święto Niepodległości
holiday-independence_centenary = Święto Narodowe z okazji stulecia niepodległości
holiday-christmas_eve = Wigilia Bożego Narodzenia
holiday-christmas_day = Boże Narodzenie (pierwszy dzień)
holiday-second_christmas_day = Boże Narodzenie (drugi dzień)

## Zapis dat, godzin i liczb. Części są już tekstem.

format-date = { $day }.{ $month }.{ $year }
format-day_month = { $day } { $month }
format-long_date = { $day } { $month } { $year } r.
format-month_year = { $month } { $year }
format-in_month_year = { $month } { $year } r.
format-weekday_date = { $weekday }, { $date }
format-short_date = { $weekday } { $day }.{ $month }
format-hours = { $hours } h
format-minutes = { $minutes } min
format-hours_minutes = { $hours } h { $minutes } min
format-percent = { $number } %
format-money = { $number } zł
