### Plan: zajęcia i spotkania.

timetable-title = Plan

series-name = Nazwa zajęć
series-category = Kategoria
series-leader = Osoba prowadząca
series-room = Sala
series-place = Miejsce poza placówką
series-first_date = Od kiedy
series-start = Godzina
series-minutes = Czas trwania (min)
series-entry = Udział
series-capacity = Limit miejsc

entry-enrolment = zapisy
entry-free = wstęp wolny

cancel_reason-leader_absent = Nieobecność osoby prowadzącej
cancel_reason-too_few_people = Za mało chętnych
cancel_reason-failure = Awaria w lokalu
cancel_reason-weather = Pogoda
cancel_reason-day_off = Dzień wolny lub przerwa
cancel_reason-suspension = Zawieszenie działalności
cancel_reason-other = Inna przyczyna organizacyjna

outcome-planned = zaplanowane
outcome-held = odbyło się
outcome-cancelled = odwołane
outcome-unsettled = do rozliczenia

session-moved = przeniesione
session-moved_from = przeniesione z: { $from }
session-clash = kolizja
session-no_room = bez sali
session-no_leader = bez osoby prowadzącej
