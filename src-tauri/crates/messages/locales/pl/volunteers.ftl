### Wolontariusze i ich świadczenia.

volunteers-title = Wolontariusze

volunteer_entry-title = Świadczenie wolontariusza
volunteer_entry-date = Data
volunteer_entry-minutes = Czas
volunteer_entry-activity = Zakres czynności

## Świadczenia w miesiącu

volunteer_entry-list = Świadczenia wolontariuszy w tym miesiącu
volunteer_entry-none = W tym miesiącu nie zapisano świadczeń wolontariuszy.
volunteer_entry-person = Wolontariusz
volunteer_entry-person_hint = Wpisz początek nazwiska i wybierz osobę.
volunteer_entry-person_needed = Wybierz osobę z listy.
volunteer_entry-nobody_found = Nikogo nie znaleziono. Najpierw dodaj tę osobę w „Uczestnikach”.
volunteer_entry-date_needed = Wpisz datę.
volunteer_entry-add = Dodaj świadczenie
