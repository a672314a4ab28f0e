### Rozliczenie: umowa, miesiąc, opis.

agreement-title = Umowa
agreement-number = Numer umowy
agreement-signed_on = Data zawarcia
agreement-task_title = Tytuł zadania publicznego
agreement-grantor = Zleceniodawca
agreement-form = Forma zlecenia
agreement-first_date = Pierwszy dzień realizacji
agreement-last_date = Ostatni dzień realizacji
agreement-funding_phrase = Formuła o finansowaniu
agreement-report_recipient = Adresat raportu miesięcznego

grant_form-entrusted = powierzenie
grant_form-supported = wsparcie

grant_form_phrase-entrusted = finansowane
grant_form_phrase-supported = współfinansowane

month_note-title = Opis miesiąca

## Ekran „Miesiąc”

settlement-title = Miesiąc
settlement-previous = Poprzedni miesiąc
settlement-following = Następny miesiąc
settlement-choose = Rok i miesiąc
# $people (number)
# $presences (number)
settlement-who_came = { $people ->
    [one] { $month } przyszła { $people } osoba
    [few] { $month } przyszły { $people } osoby
    [many] { $month } przyszło { $people } osób
   *[other] { $month } przyszło { $people } osoby
}, { $presences ->
    [one] { $presences } raz
    [few] { $presences } razy
    [many] { $presences } razy
   *[other] { $presences } razu
}.
settlement-nobody_came = { $month } nie zapisano jeszcze żadnej obecności.
settlement-closed = Miesiąc jest zamknięty.
settlement-agreement = Umowa nr { $number } z dnia { $date }: { $title }
settlement-preview = Podgląd PDF

settlement-missing = Czego brakuje
settlement-nothing_missing = Niczego nie brakuje.
settlement-show_sessions = Pokaż spotkania
settlement-show_volunteers = Pokaż wolontariuszy
settlement-show_services = Pokaż godziny
settlement-show_people = Pokaż uczestników
settlement-show_hours = Popraw godziny
settlement-show_agreement = Uzupełnij umowę

settlement-open_figure = { $value } – pokaż, co policzono: { $what }
settlement-figure_title = Co policzono: { $what }
settlement-figure_value = Razem: { $value }
settlement-figure_empty = Nic nie policzono.
settlement-row_date = Data
settlement-row_label = Co
settlement-row_weight = Ile
settlement-row_recorded = Kto i kiedy zapisał(a)
settlement-row_open = Pokaż listę obecności: { $name }

settlement-opening = Otwarcie placówki
settlement-opening_days = Dni otwarcia
settlement-opening_hours = Godziny otwarcia
settlement-required_days = Wymagane dni robocze
settlement-required_hours = Wymagane godziny
settlement-difference = Różnica
settlement-by_day = Dzień po dniu
settlement-by_week = Tydzień po tygodniu
settlement-day = Dzień
settlement-week = Tydzień
settlement-hours_of_day = Godziny
settlement-time_open = Otwarcie
settlement-time_required = Wymagane
settlement-remarks = Uwagi
settlement-closed_day = zamknięte
settlement-indicator = Wskaźnik

settlement-participants = Uczestnicy
settlement-column_month = W miesiącu
settlement-column_year = Od początku roku
settlement-column_agreement = Od początku umowy
settlement-declared = Uczestnicy z deklaracją, na koniec okresu
settlement-new = Nowi uczestnicy
settlement-left = Osoby, które zakończyły udział
settlement-unique = Osoby, które skorzystały z zajęć
settlement-presences = Liczba udziałów
settlement-mean = Średnia liczba osób na spotkaniu
settlement-guests = Goście bez rejestracji
settlement-children = Dzieci
settlement-mean_presences = { $what }: udziały wliczone do średniej
settlement-by_sex = Według płci
settlement-by_age = Według wieku
settlement-by_district = Według dzielnicy
settlement-people = Osoby
settlement-district = Dzielnica { $district }

sex_group-female = Kobiety
sex_group-male = Mężczyźni
sex_group-not_given = Nie podano

age_group-under60 = poniżej 60 lat
age_group-from60 = 60–64 lata
age_group-from65 = 65–69 lat
age_group-from70 = 70–74 lata
age_group-from75 = 75–79 lat
age_group-from80 = 80–84 lata
age_group-from85 = 85 lat i więcej
age_group-not_given = nie podano

settlement-categories = Zajęcia według kategorii
settlement-category = Kategoria
settlement-sessions = Spotkania
settlement-hours = Godziny
settlement-sum_note = Suma osób w kategoriach może przekraczać liczbę osób łącznie: ta sama osoba korzysta z różnych zajęć.
settlement-no_sessions = W tym miesiącu nie odbyło się jeszcze żadne spotkanie.

settlement-series = Zajęcia cykliczne
settlement-series_name = Zajęcia
settlement-series_planned = Zaplanowane
settlement-series_held = Zrealizowane
settlement-series_cancelled = Odwołane
settlement-series_mean = Średnio
settlement-no_series = W tym miesiącu nie ma zajęć cyklicznych.

settlement-balance = Co stało się ze spotkaniami
settlement-planned = Zaplanowane
settlement-moved_in = Przeniesione z innego miesiąca
settlement-added = Dodane
settlement-held = Odbyły się
settlement-cancelled = Odwołane
settlement-moved_out = Przeniesione na inny miesiąc
settlement-unsettled = Do rozliczenia
settlement-ahead = Przed nami

settlement-changes = Spotkania odwołane i zmiany
settlement-change_was = Termin pierwotny
settlement-change_became = Zmiana
settlement-change_moved = przeniesione na { $date }
settlement-change_place = zmiana miejsca
settlement-no_changes = Żadne spotkanie nie zostało odwołane ani przeniesione.

settlement-volunteers = Wolontariat
settlement-volunteers_count = Wolontariusze
settlement-volunteers_hours = Godziny wolontariatu

settlement-description = Opis działań
settlement-description_hint = Najważniejsze działania, współpraca z partnerami, promocja, dostępność, trudności i odstępstwa. Opis zapisuje się sam.
settlement-description_waiting = Opis zapisze się za chwilę.
settlement-description_saving = Zapisywanie opisu…
settlement-description_saved = Opis jest zapisany.
settlement-description_failed = Opisu nie zapisano. Tekst został w polu; popraw go albo spróbuj ponownie.

## Podgląd i zapis dokumentu

preview-title = Podgląd wydruku
preview-loading = Przygotowanie wydruku…
preview-failed = Nie udało się pokazać podglądu. Dane są bezpieczne. Dokument można mimo to zapisać i otworzyć w programie do plików PDF.
# $page (number)
# $pages (number)
preview-page_of = Strona { $page } z { $pages }
# $page (number)
# $pages (number)
preview-picture = Podgląd wydruku, strona { $page } z { $pages }
preview-previous = Poprzednia
preview-following = Następna
preview-closer = Powiększ
preview-farther = Pomniejsz
preview-zoom = Powiększenie: { $percent }
preview-text = Tekst tej strony
preview-text_note = Obraz wydruku nie jest dostępny dla czytnika ekranu; poniżej jest ten sam tekst.
preview-path = Plik
preview-path_hint = Pełna ścieżka pliku albo folder.
preview-path_needed = Wpisz, gdzie zapisać plik.
preview-save = Zapisz PDF
preview-saved = Zapisano: { $path }
preview-open = Otwórz
preview-reveal = Pokaż w folderze
