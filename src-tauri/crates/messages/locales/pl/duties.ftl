### Dyżury wolontariuszy: kto pomaga na których zajęciach, gdzie kogoś brakuje, kto kiedy może.

## Dzisiaj

# $count (number)
task-volunteers_missing = { $count ->
    [one] W ciągu tygodnia brakuje { $count } wolontariusza. Najbliżej: { $class }, { $date }
    [few] W ciągu tygodnia brakuje { $count } wolontariuszy. Najbliżej: { $class }, { $date }
    [many] W ciągu tygodnia brakuje { $count } wolontariuszy. Najbliżej: { $class }, { $date }
   *[other] W ciągu tygodnia brakuje { $count } wolontariusza. Najbliżej: { $class }, { $date }
}
task_action-volunteers_missing = Znajdź

## Dlaczego ktoś może nie móc

duty_remark-other_duty = w tym czasie ma dyżur: { $class }, { $when }
duty_remark-own_class = w tym czasie ma własne zajęcia: { $class }, { $when }
duty_remark-away = zgłoszona nieobecność do { $date }
duty_remark-not_available = poza podaną dyspozycyjnością
duty_remark-no_agreement = brak porozumienia na ten dzień
duty_remark-vetting = brak sprawdzenia przed zajęciami z udziałem małoletnich: { $kinds }
duty_remark-on_day = { $date }: { $remark }

## Ekran

duty-previous = Poprzedni tydzień
duty-next = Następny tydzień
duty-this_week = Ten tydzień
duty-week = Tydzień { $range }
# $count (number)
duty-vacancies = { $count ->
    [0] W tym tygodniu nikogo nie brakuje.
    [one] Brakuje { $count } wolontariusza.
    [few] Brakuje { $count } wolontariuszy.
    [many] Brakuje { $count } wolontariuszy.
   *[other] Brakuje { $count } wolontariusza.
}
duty-totals = Obsadzone miejsca: { $helping } z { $needed }
duty-nobody_needed = W tym tygodniu na żadnych zajęciach nie podano, ilu wolontariuszy potrzeba, i nikt nie ma dyżuru.
duty-nobody_needed_next = Pokaż wszystkie zajęcia i dodaj do nich wolontariuszy albo wpisz, ilu ich potrzeba.
duty-no_vacancies = W tym tygodniu wszystkie miejsca są obsadzone.
duty-no_sessions = W tym tygodniu nie ma zajęć.
duty-show_every = Pokaż wszystkie zajęcia
duty_filter-duties = Zajęcia z dyżurami
duty_filter-vacant = Tylko wakaty
duty_filter-every = Wszystkie zajęcia
duty-showing = Które zajęcia
availability-print = Drukuj dyżury (4 tygodnie)
availability-away_first = Pierwszy dzień nieobecności
availability-away_last = Ostatni dzień nieobecności
availability-away_wrong = Wpisz ostatni dzień, nie wcześniejszy niż pierwszy.
availability-away_day_needed = Wpisz pierwszy dzień.
availability-away_title = Nowa nieobecność
# $count (number)
duty-more_troubles = { $count ->
    [one] i jeszcze { $count } raz
    [few] i jeszcze { $count } razy
    [many] i jeszcze { $count } razy
   *[other] i jeszcze { $count } razu
}
duty-time = Godziny
duty-class = Zajęcia
duty-place = Miejsce
duty-needed = Obsada
duty-volunteers = Wolontariusze
duty-actions = Zmiany
duty-have_of = { $have } z { $needed }
# $count (number)
duty-vacant = { $count ->
    [one] wakat: { $count }
    [few] wakaty: { $count }
    [many] wakaty: { $count }
   *[other] wakaty: { $count }
}
duty-none_today = wolontariusz: brak
duty-leads = prowadzi
duty-add = Dodaj
duty-add_to = Dodaj wolontariusza: { $class }, { $when }
duty-need = Ilu potrzeba
duty-need_to = Ilu potrzeba wolontariuszy: { $class }, { $when }
duty-release = Zdejmij
duty-release_name = Zdejmij z dyżuru: { $name }, { $class }, { $when }
duty-cancelled = odwołane
duty-assigned = { $name } ma dyżur: { $class }.
duty-released = { $name } nie ma już dyżuru: { $class }.
duty-need_saved = Zapisano, ilu wolontariuszy potrzeba: { $class }.
# $changed (number)
duty-reached_all = Zmienione spotkania: { $changed }.
# $changed (number)
# $left (number)
duty-reached = Zmienione spotkania: { $changed }. Pozostawione bez zmian: { $left }.
duty-month_closed = Miesiąc jest zamknięty, dyżurów nie można zmienić.
duty-troubles = W tych dniach może nie móc:

## Kto może przyjść

duty_finder-title = Kto pomoże?
duty_finder-about = { $class }, { $when }
duty_finder-search = Szukaj po nazwisku
duty_finder-search_hint = Znajdziesz też uczestników, którzy nie są jeszcze wolontariuszami.
duty_finder-list = Osoby, najpierw te, które mogą
duty_finder-nobody = Nie ma innych wolontariuszy, których można wskazać. Wyszukaj osobę po nazwisku.
duty_finder-nobody_found = Nikogo nie znaleziono.
duty_finder-can = może
duty_finder-doubt = może nie móc
duty_finder-new = nie jest jeszcze wolontariuszem
duty_finder-hours = w miesiącu: { $served }, zaplanowane: { $planned }
duty_finder-choose = Wyznacz
duty_finder-choose_name = Wyznacz: { $name }
duty_finder-anyway = Wyznacz mimo to
duty_finder-anyway_name = Wyznacz mimo to: { $name }
# $shown (number)
# $count (number)
duty_finder-more = Pokazano { $shown } z { $count } osób. Wpisz nazwisko, żeby zawęzić.
duty_finder-scope_one = Tylko to spotkanie
duty_finder-scope_following = To i następne
duty_finder-scope = Na których spotkaniach

duty_need-title = Ilu wolontariuszy potrzeba?
duty_need-count = Liczba wolontariuszy
duty_need-hint = 0 oznacza, że nikogo nie potrzeba.
duty_need-wrong = Wpisz liczbę od 0 do 99.

duty_release-title = Zdjąć z dyżuru?
duty_release-about = { $name }: { $class }, { $when }
duty_release-save = Zdejmij z dyżuru

## Druk i lista

duty_menu-open = Drukuj
duty_menu-by_week = Grafik tygodnia
duty_menu-by_person = Grafik osobami, 4 tygodnie
duty_menu-list = Lista do arkusza (miesiąc)

duty_roster-title_week = Grafik dyżurów wolontariuszy
duty_roster-title_person = Dyżury: { $name }
duty_roster-title_people = Dyżury wolontariuszy
duty_roster-file_week = dyzury-{ $date }-{ $centre }
duty_roster-file_person = dyzury-osobami-{ $date }-{ $centre }
duty_roster-summary_week = Spotkania tygodnia z godziną, miejscem i nazwiskami wolontariuszy
duty_roster-summary_person = Dyżury z datą, godziną i miejscem
duty_roster-time = Godziny
duty_roster-date = Data
duty_roster-cancelled_for = odwołane: { $names }
duty_roster-day = Dzień
duty_roster-class = Zajęcia
duty_roster-place = Miejsce
duty_roster-who = Wolontariusze
duty_roster-role = Rola
duty_roster-leads = prowadzi
duty_roster-helps = pomaga
duty_roster-name_leads = { $name } (prowadzi)
duty_roster-cancelled = odwołane
# $count (number)
duty_roster-vacancies = { $count ->
    [one] Brakuje { $count } osoby. Na wolną linię można się wpisać.
    [few] Brakuje { $count } osób. Na wolne linie można się wpisać.
    [many] Brakuje { $count } osób. Na wolne linie można się wpisać.
   *[other] Brakuje { $count } osoby. Na wolne linie można się wpisać.
}
duty_roster-full = Wszystkie miejsca są obsadzone.
duty_roster-empty_week = W tym tygodniu nie ma dyżurów wolontariuszy.
duty_roster-empty_person = W tym czasie nie ma dyżurów.
# $count (number)
duty_roster-total = { $count ->
    [one] { $count } dyżur, razem { $hours }
    [few] { $count } dyżury, razem { $hours }
    [many] { $count } dyżurów, razem { $hours }
   *[other] { $count } dyżuru, razem { $hours }
}
duty_roster-call_off = Jeśli coś wypadnie, daj znać jak najwcześniej: { $contact }.

listing-duties = Dyżury wolontariuszy
listing-column_duty_role = Rola
listing-column_duty_remarks = Uwagi
duty_role-leads = prowadzi
duty_role-helps = pomaga
duty_role-vacant = wakat

## Dyspozycyjność

availability-title = Kiedy może przyjść
availability-about = Dni i godziny w tygodniu. Bez wpisów przyjmuje się, że może zawsze.
availability-none = Nie podano dni ani godzin.
availability-week = Dni i godziny
availability-add = Dodaj godziny
availability-change_name = Zmień: { $day }, { $hours }
availability-remove_name = Usuń: { $day }, { $hours }
availability-add_title = Kiedy może przyjść
availability-change_title = Zmiana godzin
availability-weekday = Dzień tygodnia
availability-start = Od
availability-end = Do
availability-start_needed = Wpisz godzinę, na przykład 9:00.
availability-end_wrong = Koniec musi być później niż początek.
availability-away = Nieobecności
availability-away_none = Nie zgłoszono nieobecności.
availability-away_add = Zgłoś nieobecność
availability-away_remove_name = Usuń nieobecność: { $span }

class_details-helper_volunteer = wolontariusz
class_details-helpers_needed = Ilu wolontariuszy potrzeba
class_details-helpers_needed_hint = Puste: nikogo nie trzeba.

draft-duty_on = dyżur: { $name } ({ $scope })
draft-duty_off = zdjęcie z dyżuru: { $name } ({ $scope })
draft-helpers = potrzebni wolontariusze: { $name }, { $count } ({ $scope })
