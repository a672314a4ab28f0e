### Zmiana zajęć: których spotkań dotyczy, co się zmieni, kogo powiadomić.

scope-label = Które spotkania
scope-one = Tylko te
scope-following = Te i następne
scope-all = Wszystkie
scope-title = Przeniesienie zajęć
scope-from_to = Z: { $from }. Na: { $to }.

## Co się zmieni

change-title_of = { $action }: { $name }
change-title = Co się zmieni
change-count = Zmieni się: { $count }
change-count_gone = Zniknie z planu: { $count }
change-count_added = Dojdzie: { $count }
change-nothing = Nic się nie zmieni.
change-nothing_left = Żadnego z tych spotkań nie można zmienić.
change-nothing_to_save = Nic się nie zmieni, więc nie ma czego zapisać. Wybierz inny dzień, inną godzinę lub inne miejsce.
change-waiting = Podgląd pokaże się, gdy pola będą wypełnione.
change-waiting_slot = Wybierz nowy dzień, godzinę lub miejsce: tu będzie widać, co się zmieni.
change-waiting_leader = Wybierz, kto poprowadzi.
change-to = na
change-also = i jeszcze: { $count }
change-left = Zostaje bez zmian: { $count }
change-left_why = { $when } – { $why }
change-gone = Wypadną z planu
change-gone_why = { $when } – nowy dzień to { $date }: { $why }
change-added = Nowe terminy: { $dates }
change-clashes = Kolizje
change-alternatives = Wolne terminy
change-cancelled = odwołane
change-planned = w planie
change-category = kategoria
change-no_place = bez sali
change-saved_many = { $sentence } Zmienione spotkania: { $count }.
change-saved_left = { $sentence } Bez zmian zostało: { $count }.
change-saved_move = Przeniesiono: { $name }.
change-saved_cancel = Odwołano: { $name }.
change-saved_remove = Usunięto z planu: { $name }. Liczba spotkań: { $count }.
change-saved_substitute = Zastępstwo zapisane: { $name }, { $when }.
change-saved_extend = Przedłużono: { $name }. Nowe spotkania: { $count }.
change-saved_clash = Zapisano: tak ma być.
change-saved_clash_back = Kolizja znów czeka na decyzję.

change_left-held = odbyło się
change_left-marked = ma znaczki na liście
change_left-cancelled = jest odwołane
change_left-changed_alone = było zmieniane osobno
change_left-past = już minęło
change_left-month_closed = miesiąc jest zamknięty

change_what-time = termin
change_what-place = miejsce
change_what-leader = osoba prowadząca
change_what-name = nazwa lub kategoria
change_what-capacity = udział lub limit miejsc
change_what-cancelled = odwołanie
change_what-details = pozostałe szczegóły

## Przyczyna i decyzja

change-reason = Przyczyna (nieobowiązkowo)
change-reason_none = nie podano
change-decided_by = Kto zdecydował (nieobowiązkowo)
change-decided_by_hint = Na przykład: koordynatorka, właściciel lokalu.
change-because = Przyczyna zmiany
change-decided = Zdecydowano
change-note = Przyczyna zostaje w planie; na wydrukach jej nie ma.
change-edit_title = Zmiana zajęć
change-edit_note = Dzień, godzinę i miejsce zmienia „Przenieś…”.
change-remove = Usuń z planu…
change-remove_title = Usunięcie z planu
change-remove_note = Usunięte spotkanie znika z planu i z raportu, jakby go nie było. Jeśli miało się odbyć, a się nie odbędzie, lepiej je odwołać.
change-remove_save = Usuń z planu
change-series = Cała seria…
change-more = Więcej możliwości

## Zastępstwo i spotkanie zastępcze

change-substitute = Zastępstwo…
change-substitute_title = Zastępstwo na jednym spotkaniu
change-substitute_who = Kto poprowadzi
change-substitute_save = Zapisz zastępstwo
change-substitute_missing = Wybierz, kto poprowadzi.
change-substitutes = { $name } (zastępstwo za: { $whom })
change-substitutes_alone = { $name } (zastępstwo)
change-nobody_yet = jeszcze nikt
change-not_listed = osoba spoza listy
change-replacement = Zaplanuj zastępcze…
change-replacement_title = Spotkanie zastępcze
change-replacement_note = Zastępuje odwołane spotkanie: { $when }. Osoby zapisane na serię trzeba o nim powiadomić.
change-replacement_save = Zaplanuj spotkanie
change-replaced_by = Spotkanie zastępcze
change-replaces = Zamiast odwołanego
change-saved_replacement = Zaplanowano spotkanie zastępcze: { $name }, { $when }.

## Dłuższa seria

change-extend = Przedłuż do
change-extend_hint = Nowy ostatni dzień serii.
change-extend_save = Przedłuż serię
change-extend_missing = Wpisz nowy ostatni dzień, na przykład 30.06.2026.

## Kolizje w szczegółach zajęć

clash-with = Kolizja z zajęciami „{ $name }”, { $time }.
clash-with_unknown = Kolizja z innymi zajęciami.
clash-room = Ta sama sala: { $names }.
clash-leader = Ta sama osoba prowadząca: { $names }.
clash-volunteer = Pomaga w obu miejscach: { $names }.
clash-participant = Na oba zapisane osoby: { $names }.
clash-accept = Tak ma być…
clash-accept_reason = Dlaczego tak ma być
clash-accept_reason_hint = Na przykład: wspólne wyjście obu grup.
clash-accept_missing = Wpisz powód.
clash-accept_save = Zapisz: tak ma być
clash-accepted = Tak ma być: { $reason }
clash-take_back = Cofnij zgodę na kolizję

## Kogo powiadomić

notify-title = Kogo powiadomić
notify-open = Kogo powiadomić
notify-count = Powiadomiono { $told } z { $all }
notify-hint = Zaznacz osobę po rozmowie.
notify-poster = Plakat tygodnia
notify-nobody = Nikt nie jest zapisany na te zajęcia, więc nie ma kogo powiadamiać.
notify-no_phone = brak telefonu
notify-moved = { $name }: teraz { $when }, { $place }; { $from }.
notify-cancelled = { $name }, { $when }: odwołane.
notify-substitute = { $name }, { $when }: prowadzi { $leader }, zastępstwo.
notify-as_planned = { $name }, { $when }: bez zmian, więc nie ma o czym powiadamiać.

## Szczegóły zajęć w formularzu

class_details-more = Więcej
class_details-kind = Rodzaj
class_details-mode = Tryb
class_details-level = Poziom
class_details-level_hint = Na przykład: podstawowy.
class_details-minimum = Najmniej osób
class_details-minimum_hint = Puste: bez dolnej granicy.
class_details-co_leaders = Prowadzą razem
class_details-co_leader_choose = wybierz…
class_details-helpers = Pomagają (wolontariusze)
class_details-helper_search = Szukaj osoby, która pomaga
class_details-helper_found = Znalezione osoby
class_details-helper_none = Nikogo nie znaleziono.
class_details-take_out = Usuń: { $name }
class_details-counts = Wliczać do sprawozdań
class_details-counts_not = nie wlicza się do sprawozdań
class_details-in_report = Sprawozdania
class_details-minors = Z udziałem małoletnich
class_details-minors_hint = Osoby prowadzące i pomagające muszą być sprawdzone w rejestrze.
class_details-fee = Opłata
class_details-fee_hint = Puste: bezpłatnie. Na przykład: bilet 10 zł.
class_details-description = Opis
class_details-outing = Wyjście, wycieczka, wydarzenie
class_details-outing_later = Zbiórkę, bilety i dojazd wpisuje się przy każdym spotkaniu osobno, po dodaniu do planu.
class_details-outing_one = Zbiórka, bilety i dojazd zmienią się tylko na tym spotkaniu.
class_details-meeting_point = Miejsce zbiórki
class_details-partner = Z kim (partner)
class_details-tickets = Bilety (liczba)
class_details-transport = Dojazd
class_details-notes = Uwagi
class_details-next_day = Kończy się następnego dnia o { $time }.

## Wybrane dni

class_dates-recurs = W wybrane dni
class_dates-label = Wybrane dni
class_dates-add = Dodaj dzień
class_dates-day = Kolejny dzień
class_dates-remove = Usuń dzień: { $date }
class_dates-words = w wybrane dni: { $dates }

series_problem-minimum = Wpisz liczbę od 1 do 10 000 albo zostaw puste.
series_problem-minimum_high = Najmniejsza liczba osób jest większa niż limit miejsc.
series_problem-tickets = Wpisz liczbę od 0 do 10 000 albo zostaw puste.
series_problem-dates = Dodaj co najmniej jeden dzień.
