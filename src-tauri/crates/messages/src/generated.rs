//! One method per message. Generated from `locales` by `cargo xtask generate`; never edited.

use crate::catalogue::{Messages, Number, Value};

/// The files of one language: noun and text.
pub(crate) const POLISH: &[(&str, &str)] = &[
    ("attendance", include_str!("../locales/pl/attendance.ftl")),
    ("calendar", include_str!("../locales/pl/calendar.ftl")),
    ("common", include_str!("../locales/pl/common.ftl")),
    ("desk", include_str!("../locales/pl/desk.ftl")),
    ("files", include_str!("../locales/pl/files.ftl")),
    ("frame", include_str!("../locales/pl/frame.ftl")),
    ("help", include_str!("../locales/pl/help.ftl")),
    ("operations", include_str!("../locales/pl/operations.ftl")),
    ("organisation", include_str!("../locales/pl/organisation.ftl")),
    ("people", include_str!("../locales/pl/people.ftl")),
    ("refusals", include_str!("../locales/pl/refusals.ftl")),
    ("reports", include_str!("../locales/pl/reports.ftl")),
    ("settings", include_str!("../locales/pl/settings.ftl")),
    ("settlement", include_str!("../locales/pl/settlement.ftl")),
    ("timetable", include_str!("../locales/pl/timetable.ftl")),
    ("today", include_str!("../locales/pl/today.ftl")),
    ("volunteers", include_str!("../locales/pl/volunteers.ftl")),
    ("warnings", include_str!("../locales/pl/warnings.ftl")),
    ("wizard", include_str!("../locales/pl/wizard.ftl")),
];

/// The files of one language: noun and text.
pub(crate) const ENGLISH: &[(&str, &str)] = &[
    ("attendance", include_str!("../locales/en/attendance.ftl")),
    ("calendar", include_str!("../locales/en/calendar.ftl")),
    ("common", include_str!("../locales/en/common.ftl")),
    ("desk", include_str!("../locales/en/desk.ftl")),
    ("files", include_str!("../locales/en/files.ftl")),
    ("frame", include_str!("../locales/en/frame.ftl")),
    ("help", include_str!("../locales/en/help.ftl")),
    ("operations", include_str!("../locales/en/operations.ftl")),
    ("organisation", include_str!("../locales/en/organisation.ftl")),
    ("people", include_str!("../locales/en/people.ftl")),
    ("refusals", include_str!("../locales/en/refusals.ftl")),
    ("reports", include_str!("../locales/en/reports.ftl")),
    ("settings", include_str!("../locales/en/settings.ftl")),
    ("settlement", include_str!("../locales/en/settlement.ftl")),
    ("timetable", include_str!("../locales/en/timetable.ftl")),
    ("today", include_str!("../locales/en/today.ftl")),
    ("volunteers", include_str!("../locales/en/volunteers.ftl")),
    ("warnings", include_str!("../locales/en/warnings.ftl")),
    ("wizard", include_str!("../locales/en/wizard.ftl")),
];

impl Messages {
    /// ```text
    /// Obecność
    /// ```
    pub fn attendance_title(self) -> String {
        self.text("attendance-title", &[])
    }

    /// ```text
    /// { $present } z { $all }
    /// ```
    pub fn attendance_present_of(self, present: impl Into<Number>, all: impl Into<Number>) -> String {
        self.text("attendance-present_of", &[("present", Value::Number(present.into())), ("all", Value::Number(all.into()))])
    }

    /// ```text
    /// { $present } + { $guests } = { $sum }
    /// ```
    pub fn attendance_with_guests(self, present: impl Into<Number>, guests: impl Into<Number>, sum: impl Into<Number>) -> String {
        self.text("attendance-with_guests", &[("present", Value::Number(present.into())), ("guests", Value::Number(guests.into())), ("sum", Value::Number(sum.into()))])
    }

    /// ```text
    /// jest
    /// ```
    pub fn mark_present(self) -> String {
        self.text("mark-present", &[])
    }

    /// ```text
    /// nie ma
    /// ```
    pub fn mark_absent(self) -> String {
        self.text("mark-absent", &[])
    }

    /// ```text
    /// zgłoszona nieobecność
    /// ```
    pub fn mark_announced(self) -> String {
        self.text("mark-announced", &[])
    }

    /// ```text
    /// obecna
    /// ```
    pub fn mark_female_present(self) -> String {
        self.text("mark_female-present", &[])
    }

    /// ```text
    /// nieobecna
    /// ```
    pub fn mark_female_absent(self) -> String {
        self.text("mark_female-absent", &[])
    }

    /// ```text
    /// zgłoszona
    /// ```
    pub fn mark_female_announced(self) -> String {
        self.text("mark_female-announced", &[])
    }

    /// ```text
    /// obecny
    /// ```
    pub fn mark_male_present(self) -> String {
        self.text("mark_male-present", &[])
    }

    /// ```text
    /// nieobecny
    /// ```
    pub fn mark_male_absent(self) -> String {
        self.text("mark_male-absent", &[])
    }

    /// ```text
    /// zgłoszony
    /// ```
    pub fn mark_male_announced(self) -> String {
        self.text("mark_male-announced", &[])
    }

    /// ```text
    /// brak listy
    /// ```
    pub fn list_state_none(self) -> String {
        self.text("list_state-none", &[])
    }

    /// ```text
    /// w toku
    /// ```
    pub fn list_state_in_progress(self) -> String {
        self.text("list_state-in_progress", &[])
    }

    /// ```text
    /// zatwierdzona
    /// ```
    pub fn list_state_confirmed(self) -> String {
        self.text("list_state-confirmed", &[])
    }

    /// ```text
    /// odbyło się bez listy
    /// ```
    pub fn list_state_held_without_list(self) -> String {
        self.text("list_state-held_without_list", &[])
    }

    /// ```text
    /// Obecne osoby: { $present }
    /// ```
    pub fn attendance_present_free(self, present: impl Into<Number>) -> String {
        self.text("attendance-present_free", &[("present", Value::Number(present.into()))])
    }

    /// ```text
    /// + goście { $guests } = { $sum }
    /// ```
    pub fn attendance_plus_guests(self, guests: impl Into<Number>, sum: impl Into<Number>) -> String {
        self.text("attendance-plus_guests", &[("guests", Value::Number(guests.into())), ("sum", Value::Number(sum.into()))])
    }

    /// ```text
    /// dzieci: { $count }
    /// ```
    pub fn attendance_children_counted(self, count: impl Into<Number>) -> String {
        self.text("attendance-children_counted", &[("count", Value::Number(count.into()))])
    }

    /// ```text
    /// Naciśnij wiersz: obecność, jeszcze raz: bez oznaczenia. N – nieobecność, Z – zgłoszona nieobecność.
    /// ```
    pub fn attendance_how(self) -> String {
        self.text("attendance-how", &[])
    }

    /// ```text
    /// Naciśnij wiersz: obecność, jeszcze raz: bez oznaczenia. Przy wolnym wstępie nie zaznacza się nieobecności.
    /// ```
    pub fn attendance_how_free(self) -> String {
        self.text("attendance-how_free", &[])
    }

    /// ```text
    /// Klawisze
    /// ```
    pub fn attendance_keys_title(self) -> String {
        self.text("attendance-keys_title", &[])
    }

    /// ```text
    /// Strzałki wybierają osobę, cyfry przechodzą do numeru na liście. P zaznacza obecność, N nieobecność, Z zgłoszoną nieobecność. Spacja lub Enter zaznacza obecność albo ją usuwa, Delete usuwa oznaczenie.
    /// ```
    pub fn attendance_keys(self) -> String {
        self.text("attendance-keys", &[])
    }

    /// ```text
    /// Strzałki wybierają osobę, cyfry przechodzą do numeru na liście. P zaznacza obecność. Spacja lub Enter zaznacza obecność albo ją usuwa, Delete usuwa oznaczenie.
    /// ```
    pub fn attendance_keys_free(self) -> String {
        self.text("attendance-keys_free", &[])
    }

    /// ```text
    /// Lista osób
    /// ```
    pub fn attendance_roster(self) -> String {
        self.text("attendance-roster", &[])
    }

    /// ```text
    /// Na liście nie ma jeszcze nikogo. Wyszukaj osobę albo dodaj nową.
    /// ```
    pub fn attendance_roster_empty(self) -> String {
        self.text("attendance-roster_empty", &[])
    }

    /// ```text
    /// bez oznaczenia
    /// ```
    pub fn attendance_no_mark(self) -> String {
        self.text("attendance-no_mark", &[])
    }

    /// ```text
    /// N – nieobecność: { $name }
    /// ```
    pub fn attendance_mark_absent(self, name: &str) -> String {
        self.text("attendance-mark_absent", &[("name", Value::from(name))])
    }

    /// ```text
    /// Z – zgłoszona nieobecność: { $name }
    /// ```
    pub fn attendance_mark_announced(self, name: &str) -> String {
        self.text("attendance-mark_announced", &[("name", Value::from(name))])
    }

    /// ```text
    /// { $name }: { $mark }.
    /// ```
    pub fn attendance_said(self, name: &str, mark: &str) -> String {
        self.text("attendance-said", &[("name", Value::from(name)), ("mark", Value::from(mark))])
    }

    /// ```text
    /// Nie zapisano oznaczenia: { $name }. Na liście jest znów to, co było zapisane wcześniej.
    /// ```
    pub fn attendance_not_saved(self, name: &str) -> String {
        self.text("attendance-not_saved", &[("name", Value::from(name))])
    }

    /// ```text
    /// Szukaj lub dodaj osobę…
    /// ```
    pub fn attendance_search(self) -> String {
        self.text("attendance-search", &[])
    }

    /// ```text
    /// Znalezione osoby
    /// ```
    pub fn attendance_found(self) -> String {
        self.text("attendance-found", &[])
    }

    /// ```text
    /// Nikogo nie znaleziono. Możesz dodać nową osobę.
    /// ```
    pub fn attendance_nobody_found(self) -> String {
        self.text("attendance-nobody_found", &[])
    }

    /// ```text
    /// Dodaj nową osobę
    /// ```
    pub fn attendance_add_new(self) -> String {
        self.text("attendance-add_new", &[])
    }

    /// ```text
    /// Nowa osoba na liście
    /// ```
    pub fn attendance_new_person(self) -> String {
        self.text("attendance-new_person", &[])
    }

    /// ```text
    /// Dodaj do obecnych
    /// ```
    pub fn attendance_add_present(self) -> String {
        self.text("attendance-add_present", &[])
    }

    /// ```text
    /// Dodano: { $name }.
    /// ```
    pub fn attendance_added(self, name: &str) -> String {
        self.text("attendance-added", &[("name", Value::from(name))])
    }

    /// ```text
    /// Wpisz imię i nazwisko.
    /// ```
    pub fn attendance_name_needed(self) -> String {
        self.text("attendance-name_needed", &[])
    }

    /// ```text
    /// Goście
    /// ```
    pub fn attendance_guests(self) -> String {
        self.text("attendance-guests", &[])
    }

    /// ```text
    /// O jednego gościa mniej
    /// ```
    pub fn attendance_guests_fewer(self) -> String {
        self.text("attendance-guests_fewer", &[])
    }

    /// ```text
    /// O jednego gościa więcej
    /// ```
    pub fn attendance_guests_more(self) -> String {
        self.text("attendance-guests_more", &[])
    }

    /// ```text
    /// Dzieci
    /// ```
    pub fn attendance_children(self) -> String {
        self.text("attendance-children", &[])
    }

    /// ```text
    /// O jedno dziecko mniej
    /// ```
    pub fn attendance_children_fewer(self) -> String {
        self.text("attendance-children_fewer", &[])
    }

    /// ```text
    /// O jedno dziecko więcej
    /// ```
    pub fn attendance_children_more(self) -> String {
        self.text("attendance-children_more", &[])
    }

    /// ```text
    /// Pozostali nieobecni
    /// ```
    pub fn attendance_rest_absent(self) -> String {
        self.text("attendance-rest_absent", &[])
    }

    /// ```text
    /// Gotowe
    /// ```
    pub fn attendance_finish(self) -> String {
        self.text("attendance-finish", &[])
    }

    /// ```text
    /// Zakończenie listy
    /// ```
    pub fn attendance_finish_title(self) -> String {
        self.text("attendance-finish_title", &[])
    }

    /// ```text
    /// Obecne osoby
    /// ```
    pub fn attendance_count_present(self) -> String {
        self.text("attendance-count_present", &[])
    }

    /// ```text
    /// Nieobecne osoby
    /// ```
    pub fn attendance_count_absent(self) -> String {
        self.text("attendance-count_absent", &[])
    }

    /// ```text
    /// Zgłoszone nieobecności
    /// ```
    pub fn attendance_count_announced(self) -> String {
        self.text("attendance-count_announced", &[])
    }

    /// ```text
    /// Bez oznaczenia
    /// ```
    pub fn attendance_count_unmarked(self) -> String {
        self.text("attendance-count_unmarked", &[])
    }

    /// ```text
    /// Nie wszystkie osoby mają oznaczenie. Możesz wrócić i wybrać „Pozostali nieobecni”.
    /// ```
    pub fn attendance_unmarked_left(self) -> String {
        self.text("attendance-unmarked_left", &[])
    }

    /// ```text
    /// Liczba podpisów na liście
    /// ```
    pub fn attendance_signatures(self) -> String {
        self.text("attendance-signatures", &[])
    }

    /// ```text
    /// Policz podpisy na papierowej liście. Zostaw puste, jeśli papierowej listy nie było.
    /// ```
    pub fn attendance_signatures_hint(self) -> String {
        self.text("attendance-signatures_hint", &[])
    }

    /// ```text
    /// Wpisz liczbę podpisów cyframi albo zostaw pole puste.
    /// ```
    pub fn attendance_signatures_invalid(self) -> String {
        self.text("attendance-signatures_invalid", &[])
    }

    /// ```text
    /// zgodne
    /// ```
    pub fn attendance_signatures_agree(self) -> String {
        self.text("attendance-signatures_agree", &[])
    }

    /// ```text
    /// różnica: { $difference }
    /// ```
    pub fn attendance_signatures_differ(self, difference: &str) -> String {
        self.text("attendance-signatures_differ", &[("difference", Value::from(difference))])
    }

    /// ```text
    /// Podpisy: { $count }
    /// ```
    pub fn attendance_signatures_counted(self, count: &str) -> String {
        self.text("attendance-signatures_counted", &[("count", Value::from(count))])
    }

    /// ```text
    /// Zatwierdź listę
    /// ```
    pub fn attendance_confirm(self) -> String {
        self.text("attendance-confirm", &[])
    }

    /// ```text
    /// Wróć do listy
    /// ```
    pub fn attendance_back(self) -> String {
        self.text("attendance-back", &[])
    }

    /// ```text
    /// Lista jest zatwierdzona.
    /// ```
    pub fn attendance_confirmed(self) -> String {
        self.text("attendance-confirmed", &[])
    }

    /// ```text
    /// Spotkanie odbyło się bez listy.
    /// ```
    pub fn attendance_held_without_list(self) -> String {
        self.text("attendance-held_without_list", &[])
    }

    /// ```text
    /// Odbyło się bez listy
    /// ```
    pub fn attendance_hold_without_list(self) -> String {
        self.text("attendance-hold_without_list", &[])
    }

    /// ```text
    /// Otwórz ponownie
    /// ```
    pub fn attendance_reopen(self) -> String {
        self.text("attendance-reopen", &[])
    }

    /// ```text
    /// Drukuj listę
    /// ```
    pub fn attendance_print(self) -> String {
        self.text("attendance-print", &[])
    }

    /// ```text
    /// Wybierz spotkanie
    /// ```
    pub fn attendance_choose(self) -> String {
        self.text("attendance-choose", &[])
    }

    /// ```text
    /// Inne spotkania dzisiaj
    /// ```
    pub fn attendance_other_sessions(self) -> String {
        self.text("attendance-other_sessions", &[])
    }

    /// ```text
    /// Teraz
    /// ```
    pub fn attendance_now(self) -> String {
        self.text("attendance-now", &[])
    }

    /// ```text
    /// Później dziś
    /// ```
    pub fn attendance_later(self) -> String {
        self.text("attendance-later", &[])
    }

    /// ```text
    /// Wcześniej dziś
    /// ```
    pub fn attendance_earlier(self) -> String {
        self.text("attendance-earlier", &[])
    }

    /// ```text
    /// Dziś w planie nie ma żadnych spotkań.
    /// ```
    pub fn attendance_none_today(self) -> String {
        self.text("attendance-none_today", &[])
    }

    /// ```text
    /// Otwórz plan
    /// ```
    pub fn attendance_open_plan(self) -> String {
        self.text("attendance-open_plan", &[])
    }

    /// ```text
    /// Obecne osoby: { $present }, zapisane: { $enrolled }
    /// ```
    pub fn attendance_session_counts(self, present: impl Into<Number>, enrolled: impl Into<Number>) -> String {
        self.text("attendance-session_counts", &[("present", Value::Number(present.into())), ("enrolled", Value::Number(enrolled.into()))])
    }

    /// ```text
    /// na liście
    /// ```
    pub fn attendance_on_list(self) -> String {
        self.text("attendance-on_list", &[])
    }

    /// ```text
    /// spoza listy
    /// ```
    pub fn attendance_not_on_list(self) -> String {
        self.text("attendance-not_on_list", &[])
    }

    /// ```text
    /// To ta osoba: { $name }
    /// ```
    pub fn attendance_this_person(self, name: &str) -> String {
        self.text("attendance-this_person", &[("name", Value::from(name))])
    }

    /// ```text
    /// Ta osoba już jest w placówce?
    /// ```
    pub fn attendance_found_already(self) -> String {
        self.text("attendance-found_already", &[])
    }

    /// ```text
    /// poniedziałek
    /// ```
    pub fn weekday_monday(self) -> String {
        self.text("weekday-monday", &[])
    }

    /// ```text
    /// wtorek
    /// ```
    pub fn weekday_tuesday(self) -> String {
        self.text("weekday-tuesday", &[])
    }

    /// ```text
    /// środa
    /// ```
    pub fn weekday_wednesday(self) -> String {
        self.text("weekday-wednesday", &[])
    }

    /// ```text
    /// czwartek
    /// ```
    pub fn weekday_thursday(self) -> String {
        self.text("weekday-thursday", &[])
    }

    /// ```text
    /// piątek
    /// ```
    pub fn weekday_friday(self) -> String {
        self.text("weekday-friday", &[])
    }

    /// ```text
    /// sobota
    /// ```
    pub fn weekday_saturday(self) -> String {
        self.text("weekday-saturday", &[])
    }

    /// ```text
    /// niedziela
    /// ```
    pub fn weekday_sunday(self) -> String {
        self.text("weekday-sunday", &[])
    }

    /// ```text
    /// pn.
    /// ```
    pub fn weekday_short_monday(self) -> String {
        self.text("weekday_short-monday", &[])
    }

    /// ```text
    /// wt.
    /// ```
    pub fn weekday_short_tuesday(self) -> String {
        self.text("weekday_short-tuesday", &[])
    }

    /// ```text
    /// śr.
    /// ```
    pub fn weekday_short_wednesday(self) -> String {
        self.text("weekday_short-wednesday", &[])
    }

    /// ```text
    /// czw.
    /// ```
    pub fn weekday_short_thursday(self) -> String {
        self.text("weekday_short-thursday", &[])
    }

    /// ```text
    /// pt.
    /// ```
    pub fn weekday_short_friday(self) -> String {
        self.text("weekday_short-friday", &[])
    }

    /// ```text
    /// sob.
    /// ```
    pub fn weekday_short_saturday(self) -> String {
        self.text("weekday_short-saturday", &[])
    }

    /// ```text
    /// niedz.
    /// ```
    pub fn weekday_short_sunday(self) -> String {
        self.text("weekday_short-sunday", &[])
    }

    /// ```text
    /// w poniedziałki
    /// ```
    pub fn weekday_every_monday(self) -> String {
        self.text("weekday_every-monday", &[])
    }

    /// ```text
    /// we wtorki
    /// ```
    pub fn weekday_every_tuesday(self) -> String {
        self.text("weekday_every-tuesday", &[])
    }

    /// ```text
    /// w środy
    /// ```
    pub fn weekday_every_wednesday(self) -> String {
        self.text("weekday_every-wednesday", &[])
    }

    /// ```text
    /// w czwartki
    /// ```
    pub fn weekday_every_thursday(self) -> String {
        self.text("weekday_every-thursday", &[])
    }

    /// ```text
    /// w piątki
    /// ```
    pub fn weekday_every_friday(self) -> String {
        self.text("weekday_every-friday", &[])
    }

    /// ```text
    /// w soboty
    /// ```
    pub fn weekday_every_saturday(self) -> String {
        self.text("weekday_every-saturday", &[])
    }

    /// ```text
    /// w niedziele
    /// ```
    pub fn weekday_every_sunday(self) -> String {
        self.text("weekday_every-sunday", &[])
    }

    /// ```text
    /// styczeń
    /// ```
    pub fn month_january(self) -> String {
        self.text("month-january", &[])
    }

    /// ```text
    /// luty
    /// ```
    pub fn month_february(self) -> String {
        self.text("month-february", &[])
    }

    /// ```text
    /// marzec
    /// ```
    pub fn month_march(self) -> String {
        self.text("month-march", &[])
    }

    /// ```text
    /// kwiecień
    /// ```
    pub fn month_april(self) -> String {
        self.text("month-april", &[])
    }

    /// ```text
    /// maj
    /// ```
    pub fn month_may(self) -> String {
        self.text("month-may", &[])
    }

    /// ```text
    /// czerwiec
    /// ```
    pub fn month_june(self) -> String {
        self.text("month-june", &[])
    }

    /// ```text
    /// lipiec
    /// ```
    pub fn month_july(self) -> String {
        self.text("month-july", &[])
    }

    /// ```text
    /// sierpień
    /// ```
    pub fn month_august(self) -> String {
        self.text("month-august", &[])
    }

    /// ```text
    /// wrzesień
    /// ```
    pub fn month_september(self) -> String {
        self.text("month-september", &[])
    }

    /// ```text
    /// październik
    /// ```
    pub fn month_october(self) -> String {
        self.text("month-october", &[])
    }

    /// ```text
    /// listopad
    /// ```
    pub fn month_november(self) -> String {
        self.text("month-november", &[])
    }

    /// ```text
    /// grudzień
    /// ```
    pub fn month_december(self) -> String {
        self.text("month-december", &[])
    }

    /// ```text
    /// stycznia
    /// ```
    pub fn month_genitive_january(self) -> String {
        self.text("month_genitive-january", &[])
    }

    /// ```text
    /// lutego
    /// ```
    pub fn month_genitive_february(self) -> String {
        self.text("month_genitive-february", &[])
    }

    /// ```text
    /// marca
    /// ```
    pub fn month_genitive_march(self) -> String {
        self.text("month_genitive-march", &[])
    }

    /// ```text
    /// kwietnia
    /// ```
    pub fn month_genitive_april(self) -> String {
        self.text("month_genitive-april", &[])
    }

    /// ```text
    /// maja
    /// ```
    pub fn month_genitive_may(self) -> String {
        self.text("month_genitive-may", &[])
    }

    /// ```text
    /// czerwca
    /// ```
    pub fn month_genitive_june(self) -> String {
        self.text("month_genitive-june", &[])
    }

    /// ```text
    /// lipca
    /// ```
    pub fn month_genitive_july(self) -> String {
        self.text("month_genitive-july", &[])
    }

    /// ```text
    /// sierpnia
    /// ```
    pub fn month_genitive_august(self) -> String {
        self.text("month_genitive-august", &[])
    }

    /// ```text
    /// września
    /// ```
    pub fn month_genitive_september(self) -> String {
        self.text("month_genitive-september", &[])
    }

    /// ```text
    /// października
    /// ```
    pub fn month_genitive_october(self) -> String {
        self.text("month_genitive-october", &[])
    }

    /// ```text
    /// listopada
    /// ```
    pub fn month_genitive_november(self) -> String {
        self.text("month_genitive-november", &[])
    }

    /// ```text
    /// grudnia
    /// ```
    pub fn month_genitive_december(self) -> String {
        self.text("month_genitive-december", &[])
    }

    /// ```text
    /// w styczniu
    /// ```
    pub fn month_in_january(self) -> String {
        self.text("month_in-january", &[])
    }

    /// ```text
    /// w lutym
    /// ```
    pub fn month_in_february(self) -> String {
        self.text("month_in-february", &[])
    }

    /// ```text
    /// w marcu
    /// ```
    pub fn month_in_march(self) -> String {
        self.text("month_in-march", &[])
    }

    /// ```text
    /// w kwietniu
    /// ```
    pub fn month_in_april(self) -> String {
        self.text("month_in-april", &[])
    }

    /// ```text
    /// w maju
    /// ```
    pub fn month_in_may(self) -> String {
        self.text("month_in-may", &[])
    }

    /// ```text
    /// w czerwcu
    /// ```
    pub fn month_in_june(self) -> String {
        self.text("month_in-june", &[])
    }

    /// ```text
    /// w lipcu
    /// ```
    pub fn month_in_july(self) -> String {
        self.text("month_in-july", &[])
    }

    /// ```text
    /// w sierpniu
    /// ```
    pub fn month_in_august(self) -> String {
        self.text("month_in-august", &[])
    }

    /// ```text
    /// we wrześniu
    /// ```
    pub fn month_in_september(self) -> String {
        self.text("month_in-september", &[])
    }

    /// ```text
    /// w październiku
    /// ```
    pub fn month_in_october(self) -> String {
        self.text("month_in-october", &[])
    }

    /// ```text
    /// w listopadzie
    /// ```
    pub fn month_in_november(self) -> String {
        self.text("month_in-november", &[])
    }

    /// ```text
    /// w grudniu
    /// ```
    pub fn month_in_december(self) -> String {
        self.text("month_in-december", &[])
    }

    /// ```text
    /// Nowy Rok
    /// ```
    pub fn holiday_new_year(self) -> String {
        self.text("holiday-new_year", &[])
    }

    /// ```text
    /// Święto Trzech Króli
    /// ```
    pub fn holiday_epiphany(self) -> String {
        self.text("holiday-epiphany", &[])
    }

    /// ```text
    /// Wielkanoc
    /// ```
    pub fn holiday_easter_sunday(self) -> String {
        self.text("holiday-easter_sunday", &[])
    }

    /// ```text
    /// Poniedziałek Wielkanocny
    /// ```
    pub fn holiday_easter_monday(self) -> String {
        self.text("holiday-easter_monday", &[])
    }

    /// ```text
    /// Święto Państwowe (1 maja)
    /// ```
    pub fn holiday_labour_day(self) -> String {
        self.text("holiday-labour_day", &[])
    }

    /// ```text
    /// Święto Narodowe Trzeciego Maja
    /// ```
    pub fn holiday_constitution_day(self) -> String {
        self.text("holiday-constitution_day", &[])
    }

    /// ```text
    /// Zielone Świątki
    /// ```
    pub fn holiday_pentecost(self) -> String {
        self.text("holiday-pentecost", &[])
    }

    /// ```text
    /// Boże Ciało
    /// ```
    pub fn holiday_corpus_christi(self) -> String {
        self.text("holiday-corpus_christi", &[])
    }

    /// ```text
    /// Wniebowzięcie Najświętszej Maryi Panny
    /// ```
    pub fn holiday_assumption(self) -> String {
        self.text("holiday-assumption", &[])
    }

    /// ```text
    /// Wszystkich Świętych
    /// ```
    pub fn holiday_all_saints(self) -> String {
        self.text("holiday-all_saints", &[])
    }

    /// ```text
    /// Narodowe Święto Niepodległości
    /// ```
    pub fn holiday_independence_day(self) -> String {
        self.text("holiday-independence_day", &[])
    }

    /// ```text
    /// Święto Narodowe z okazji stulecia niepodległości
    /// ```
    pub fn holiday_independence_centenary(self) -> String {
        self.text("holiday-independence_centenary", &[])
    }

    /// ```text
    /// Wigilia Bożego Narodzenia
    /// ```
    pub fn holiday_christmas_eve(self) -> String {
        self.text("holiday-christmas_eve", &[])
    }

    /// ```text
    /// Boże Narodzenie (pierwszy dzień)
    /// ```
    pub fn holiday_christmas_day(self) -> String {
        self.text("holiday-christmas_day", &[])
    }

    /// ```text
    /// Boże Narodzenie (drugi dzień)
    /// ```
    pub fn holiday_second_christmas_day(self) -> String {
        self.text("holiday-second_christmas_day", &[])
    }

    /// ```text
    /// { $day }.{ $month }.{ $year }
    /// ```
    pub fn format_date(self, day: &str, month: &str, year: &str) -> String {
        self.text("format-date", &[("day", Value::from(day)), ("month", Value::from(month)), ("year", Value::from(year))])
    }

    /// ```text
    /// { $day } { $month }
    /// ```
    pub fn format_day_month(self, day: &str, month: &str) -> String {
        self.text("format-day_month", &[("day", Value::from(day)), ("month", Value::from(month))])
    }

    /// ```text
    /// { $day } { $month } { $year } r.
    /// ```
    pub fn format_long_date(self, day: &str, month: &str, year: &str) -> String {
        self.text("format-long_date", &[("day", Value::from(day)), ("month", Value::from(month)), ("year", Value::from(year))])
    }

    /// ```text
    /// { $month } { $year }
    /// ```
    pub fn format_month_year(self, month: &str, year: &str) -> String {
        self.text("format-month_year", &[("month", Value::from(month)), ("year", Value::from(year))])
    }

    /// ```text
    /// { $month } { $year } r.
    /// ```
    pub fn format_in_month_year(self, month: &str, year: &str) -> String {
        self.text("format-in_month_year", &[("month", Value::from(month)), ("year", Value::from(year))])
    }

    /// ```text
    /// { $weekday }, { $date }
    /// ```
    pub fn format_weekday_date(self, weekday: &str, date: &str) -> String {
        self.text("format-weekday_date", &[("weekday", Value::from(weekday)), ("date", Value::from(date))])
    }

    /// ```text
    /// { $weekday } { $day }.{ $month }
    /// ```
    pub fn format_short_date(self, weekday: &str, day: &str, month: &str) -> String {
        self.text("format-short_date", &[("weekday", Value::from(weekday)), ("day", Value::from(day)), ("month", Value::from(month))])
    }

    /// ```text
    /// { $hours } h
    /// ```
    pub fn format_hours(self, hours: &str) -> String {
        self.text("format-hours", &[("hours", Value::from(hours))])
    }

    /// ```text
    /// { $minutes } min
    /// ```
    pub fn format_minutes(self, minutes: &str) -> String {
        self.text("format-minutes", &[("minutes", Value::from(minutes))])
    }

    /// ```text
    /// { $hours } h { $minutes } min
    /// ```
    pub fn format_hours_minutes(self, hours: &str, minutes: &str) -> String {
        self.text("format-hours_minutes", &[("hours", Value::from(hours)), ("minutes", Value::from(minutes))])
    }

    /// ```text
    /// { $number } %
    /// ```
    pub fn format_percent(self, number: &str) -> String {
        self.text("format-percent", &[("number", Value::from(number))])
    }

    /// ```text
    /// Dodaj
    /// ```
    pub fn action_add(self) -> String {
        self.text("action-add", &[])
    }

    /// ```text
    /// Zastosuj
    /// ```
    pub fn action_apply(self) -> String {
        self.text("action-apply", &[])
    }

    /// ```text
    /// Archiwizuj
    /// ```
    pub fn action_archive(self) -> String {
        self.text("action-archive", &[])
    }

    /// ```text
    /// Wstecz
    /// ```
    pub fn action_back(self) -> String {
        self.text("action-back", &[])
    }

    /// ```text
    /// Anuluj
    /// ```
    pub fn action_cancel(self) -> String {
        self.text("action-cancel", &[])
    }

    /// ```text
    /// Zmień
    /// ```
    pub fn action_change(self) -> String {
        self.text("action-change", &[])
    }

    /// ```text
    /// Wybierz…
    /// ```
    pub fn action_choose(self) -> String {
        self.text("action-choose", &[])
    }

    /// ```text
    /// Wybierz plik…
    /// ```
    pub fn action_choose_file(self) -> String {
        self.text("action-choose_file", &[])
    }

    /// ```text
    /// Wybierz folder…
    /// ```
    pub fn action_choose_folder(self) -> String {
        self.text("action-choose_folder", &[])
    }

    /// ```text
    /// Zamknij
    /// ```
    pub fn action_close(self) -> String {
        self.text("action-close", &[])
    }

    /// ```text
    /// Potwierdź
    /// ```
    pub fn action_confirm(self) -> String {
        self.text("action-confirm", &[])
    }

    /// ```text
    /// Kopiuj
    /// ```
    pub fn action_copy(self) -> String {
        self.text("action-copy", &[])
    }

    /// ```text
    /// Usuń
    /// ```
    pub fn action_delete(self) -> String {
        self.text("action-delete", &[])
    }

    /// ```text
    /// Gotowe
    /// ```
    pub fn action_done(self) -> String {
        self.text("action-done", &[])
    }

    /// ```text
    /// Zmień
    /// ```
    pub fn action_edit(self) -> String {
        self.text("action-edit", &[])
    }

    /// ```text
    /// Zakończ
    /// ```
    pub fn action_finish(self) -> String {
        self.text("action-finish", &[])
    }

    /// ```text
    /// Pomoc
    /// ```
    pub fn action_help(self) -> String {
        self.text("action-help", &[])
    }

    /// ```text
    /// Zablokuj
    /// ```
    pub fn action_lock(self) -> String {
        self.text("action-lock", &[])
    }

    /// ```text
    /// Więcej
    /// ```
    pub fn action_more(self) -> String {
        self.text("action-more", &[])
    }

    /// ```text
    /// Przenieś…
    /// ```
    pub fn action_move(self) -> String {
        self.text("action-move", &[])
    }

    /// ```text
    /// Dalej
    /// ```
    pub fn action_next(self) -> String {
        self.text("action-next", &[])
    }

    /// ```text
    /// Otwórz
    /// ```
    pub fn action_open(self) -> String {
        self.text("action-open", &[])
    }

    /// ```text
    /// Otwórz plik
    /// ```
    pub fn action_open_file(self) -> String {
        self.text("action-open_file", &[])
    }

    /// ```text
    /// Otwórz folder
    /// ```
    pub fn action_open_folder(self) -> String {
        self.text("action-open_folder", &[])
    }

    /// ```text
    /// Drukuj
    /// ```
    pub fn action_print(self) -> String {
        self.text("action-print", &[])
    }

    /// ```text
    /// Przywróć
    /// ```
    pub fn action_redo(self) -> String {
        self.text("action-redo", &[])
    }

    /// ```text
    /// Usuń
    /// ```
    pub fn action_remove(self) -> String {
        self.text("action-remove", &[])
    }

    /// ```text
    /// Przywróć
    /// ```
    pub fn action_restore(self) -> String {
        self.text("action-restore", &[])
    }

    /// ```text
    /// Spróbuj ponownie
    /// ```
    pub fn action_retry(self) -> String {
        self.text("action-retry", &[])
    }

    /// ```text
    /// Zapisz
    /// ```
    pub fn action_save(self) -> String {
        self.text("action-save", &[])
    }

    /// ```text
    /// Zapisz jako…
    /// ```
    pub fn action_save_as(self) -> String {
        self.text("action-save_as", &[])
    }

    /// ```text
    /// Szukaj…
    /// ```
    pub fn action_search(self) -> String {
        self.text("action-search", &[])
    }

    /// ```text
    /// Pokaż
    /// ```
    pub fn action_show(self) -> String {
        self.text("action-show", &[])
    }

    /// ```text
    /// Ukryj
    /// ```
    pub fn action_hide(self) -> String {
        self.text("action-hide", &[])
    }

    /// ```text
    /// Cofnij
    /// ```
    pub fn action_undo(self) -> String {
        self.text("action-undo", &[])
    }

    /// ```text
    /// tak
    /// ```
    pub fn common_yes(self) -> String {
        self.text("common-yes", &[])
    }

    /// ```text
    /// nie
    /// ```
    pub fn common_no(self) -> String {
        self.text("common-no", &[])
    }

    /// ```text
    /// brak
    /// ```
    pub fn common_none(self) -> String {
        self.text("common-none", &[])
    }

    /// ```text
    /// nie podano
    /// ```
    pub fn common_not_given(self) -> String {
        self.text("common-not_given", &[])
    }

    /// ```text
    /// nieznane
    /// ```
    pub fn common_unknown(self) -> String {
        self.text("common-unknown", &[])
    }

    /// ```text
    /// nieobowiązkowe
    /// ```
    pub fn common_optional(self) -> String {
        self.text("common-optional", &[])
    }

    /// ```text
    /// wymagane
    /// ```
    pub fn common_required(self) -> String {
        self.text("common-required", &[])
    }

    /// ```text
    /// wszystkie
    /// ```
    pub fn common_all(self) -> String {
        self.text("common-all", &[])
    }

    /// ```text
    /// Razem
    /// ```
    pub fn common_total(self) -> String {
        self.text("common-total", &[])
    }

    /// ```text
    /// i
    /// ```
    pub fn common_and(self) -> String {
        self.text("common-and", &[])
    }

    /// ```text
    /// lub
    /// ```
    pub fn common_or(self) -> String {
        self.text("common-or", &[])
    }

    /// ```text
    /// Wczytywanie…
    /// ```
    pub fn common_loading(self) -> String {
        self.text("common-loading", &[])
    }

    /// ```text
    /// Zapisywanie…
    /// ```
    pub fn common_saving(self) -> String {
        self.text("common-saving", &[])
    }

    /// ```text
    /// Zapisano.
    /// ```
    pub fn common_saved(self) -> String {
        self.text("common-saved", &[])
    }

    /// ```text
    /// Zapisano { $time }
    /// ```
    pub fn common_saved_at(self, time: &str) -> String {
        self.text("common-saved_at", &[("time", Value::from(time))])
    }

    /// ```text
    /// Nic nie znaleziono.
    /// ```
    pub fn common_no_results(self) -> String {
        self.text("common-no_results", &[])
    }

    /// ```text
    /// Poprzedni
    /// ```
    pub fn common_previous(self) -> String {
        self.text("common-previous", &[])
    }

    /// ```text
    /// Następny
    /// ```
    pub fn common_following(self) -> String {
        self.text("common-following", &[])
    }

    /// ```text
    /// dziś
    /// ```
    pub fn common_today(self) -> String {
        self.text("common-today", &[])
    }

    /// ```text
    /// wczoraj
    /// ```
    pub fn common_yesterday(self) -> String {
        self.text("common-yesterday", &[])
    }

    /// ```text
    /// jutro
    /// ```
    pub fn common_tomorrow(self) -> String {
        self.text("common-tomorrow", &[])
    }

    /// ```text
    /// od
    /// ```
    pub fn common_from(self) -> String {
        self.text("common-from", &[])
    }

    /// ```text
    /// do
    /// ```
    pub fn common_to(self) -> String {
        self.text("common-to", &[])
    }

    /// ```text
    /// Język
    /// ```
    pub fn common_language(self) -> String {
        self.text("common-language", &[])
    }

    /// ```text
    /// Nic nie zmieniono.
    /// ```
    pub fn common_nothing_changed(self) -> String {
        self.text("common-nothing_changed", &[])
    }

    /// ```text
    /// Obecni
    /// ```
    pub fn app_name(self) -> String {
        self.text("app-name", &[])
    }

    /// ```text
    /// Plan, obecności i rozliczenie placówek
    /// ```
    pub fn app_tagline(self) -> String {
        self.text("app-tagline", &[])
    }

    /// ```text
    /// polski
    /// ```
    pub fn language_pl(self) -> String {
        self.text("language-pl", &[])
    }

    /// ```text
    /// angielski
    /// ```
    pub fn language_en(self) -> String {
        self.text("language-en", &[])
    }

    /// ```text
    /// Menu główne
    /// ```
    pub fn navigation_label(self) -> String {
        self.text("navigation-label", &[])
    }

    /// ```text
    /// Dzisiaj
    /// ```
    pub fn navigation_today(self) -> String {
        self.text("navigation-today", &[])
    }

    /// ```text
    /// Plan
    /// ```
    pub fn navigation_timetable(self) -> String {
        self.text("navigation-timetable", &[])
    }

    /// ```text
    /// Uczestnicy
    /// ```
    pub fn navigation_people(self) -> String {
        self.text("navigation-people", &[])
    }

    /// ```text
    /// Wolontariusze
    /// ```
    pub fn navigation_volunteers(self) -> String {
        self.text("navigation-volunteers", &[])
    }

    /// ```text
    /// Miesiąc
    /// ```
    pub fn navigation_month(self) -> String {
        self.text("navigation-month", &[])
    }

    /// ```text
    /// Ustawienia
    /// ```
    pub fn navigation_settings(self) -> String {
        self.text("navigation-settings", &[])
    }

    /// ```text
    /// Pomoc
    /// ```
    pub fn navigation_help(self) -> String {
        self.text("navigation-help", &[])
    }

    /// ```text
    /// Przejdź do treści
    /// ```
    pub fn navigation_skip(self) -> String {
        self.text("navigation-skip", &[])
    }

    /// ```text
    /// { $count ->
    ///         [one] { $count } osoba
    ///         [few] { $count } osoby
    ///         [many] { $count } osób
    ///        *[other] { $count } osoby
    ///     }
    /// ```
    pub fn count_people(self, count: impl Into<Number>) -> String {
        self.text("count-people", &[("count", Value::Number(count.into()))])
    }

    /// ```text
    /// { $count ->
    ///         [one] { $count } uczestnik
    ///         [few] { $count } uczestników
    ///         [many] { $count } uczestników
    ///        *[other] { $count } uczestnika
    ///     }
    /// ```
    pub fn count_participants(self, count: impl Into<Number>) -> String {
        self.text("count-participants", &[("count", Value::Number(count.into()))])
    }

    /// ```text
    /// { $count ->
    ///         [one] { $count } wolontariusz
    ///         [few] { $count } wolontariuszy
    ///         [many] { $count } wolontariuszy
    ///        *[other] { $count } wolontariusza
    ///     }
    /// ```
    pub fn count_volunteers(self, count: impl Into<Number>) -> String {
        self.text("count-volunteers", &[("count", Value::Number(count.into()))])
    }

    /// ```text
    /// { $count ->
    ///         [one] { $count } gość
    ///         [few] { $count } gości
    ///         [many] { $count } gości
    ///        *[other] { $count } gościa
    ///     }
    /// ```
    pub fn count_guests(self, count: impl Into<Number>) -> String {
        self.text("count-guests", &[("count", Value::Number(count.into()))])
    }

    /// ```text
    /// { $count ->
    ///         [one] { $count } dziecko
    ///         [few] { $count } dzieci
    ///         [many] { $count } dzieci
    ///        *[other] { $count } dziecka
    ///     }
    /// ```
    pub fn count_children(self, count: impl Into<Number>) -> String {
        self.text("count-children", &[("count", Value::Number(count.into()))])
    }

    /// ```text
    /// { $count ->
    ///         [one] { $count } udział
    ///         [few] { $count } udziały
    ///         [many] { $count } udziałów
    ///        *[other] { $count } udziału
    ///     }
    /// ```
    pub fn count_presences(self, count: impl Into<Number>) -> String {
        self.text("count-presences", &[("count", Value::Number(count.into()))])
    }

    /// ```text
    /// { $count ->
    ///         [one] { $count } spotkanie
    ///         [few] { $count } spotkania
    ///         [many] { $count } spotkań
    ///        *[other] { $count } spotkania
    ///     }
    /// ```
    pub fn count_sessions(self, count: impl Into<Number>) -> String {
        self.text("count-sessions", &[("count", Value::Number(count.into()))])
    }

    /// ```text
    /// { $count ->
    ///         [one] { $count } dzień
    ///         [few] { $count } dni
    ///         [many] { $count } dni
    ///        *[other] { $count } dnia
    ///     }
    /// ```
    pub fn count_days(self, count: impl Into<Number>) -> String {
        self.text("count-days", &[("count", Value::Number(count.into()))])
    }

    /// ```text
    /// { $count ->
    ///         [one] { $count } tydzień
    ///         [few] { $count } tygodnie
    ///         [many] { $count } tygodni
    ///        *[other] { $count } tygodnia
    ///     }
    /// ```
    pub fn count_weeks(self, count: impl Into<Number>) -> String {
        self.text("count-weeks", &[("count", Value::Number(count.into()))])
    }

    /// ```text
    /// { $count ->
    ///         [one] { $count } miesiąc
    ///         [few] { $count } miesiące
    ///         [many] { $count } miesięcy
    ///        *[other] { $count } miesiąca
    ///     }
    /// ```
    pub fn count_months(self, count: impl Into<Number>) -> String {
        self.text("count-months", &[("count", Value::Number(count.into()))])
    }

    /// ```text
    /// { $count ->
    ///         [one] { $count } godzina
    ///         [few] { $count } godziny
    ///         [many] { $count } godzin
    ///        *[other] { $count } godziny
    ///     }
    /// ```
    pub fn count_hours(self, count: impl Into<Number>) -> String {
        self.text("count-hours", &[("count", Value::Number(count.into()))])
    }

    /// ```text
    /// { $count ->
    ///         [one] { $count } minuta
    ///         [few] { $count } minuty
    ///         [many] { $count } minut
    ///        *[other] { $count } minuty
    ///     }
    /// ```
    pub fn count_minutes(self, count: impl Into<Number>) -> String {
        self.text("count-minutes", &[("count", Value::Number(count.into()))])
    }

    /// ```text
    /// { $count ->
    ///         [one] { $count } raz
    ///         [few] { $count } razy
    ///         [many] { $count } razy
    ///        *[other] { $count } razu
    ///     }
    /// ```
    pub fn count_times(self, count: impl Into<Number>) -> String {
        self.text("count-times", &[("count", Value::Number(count.into()))])
    }

    /// ```text
    /// { $count ->
    ///         [one] { $count } deklaracja
    ///         [few] { $count } deklaracje
    ///         [many] { $count } deklaracji
    ///        *[other] { $count } deklaracji
    ///     }
    /// ```
    pub fn count_declarations(self, count: impl Into<Number>) -> String {
        self.text("count-declarations", &[("count", Value::Number(count.into()))])
    }

    /// ```text
    /// { $count ->
    ///         [one] { $count } podpis
    ///         [few] { $count } podpisy
    ///         [many] { $count } podpisów
    ///        *[other] { $count } podpisu
    ///     }
    /// ```
    pub fn count_signatures(self, count: impl Into<Number>) -> String {
        self.text("count-signatures", &[("count", Value::Number(count.into()))])
    }

    /// ```text
    /// { $count ->
    ///         [one] { $count } placówka
    ///         [few] { $count } placówki
    ///         [many] { $count } placówek
    ///        *[other] { $count } placówki
    ///     }
    /// ```
    pub fn count_centres(self, count: impl Into<Number>) -> String {
        self.text("count-centres", &[("count", Value::Number(count.into()))])
    }

    /// ```text
    /// { $count ->
    ///         [one] { $count } sala
    ///         [few] { $count } sale
    ///         [many] { $count } sal
    ///        *[other] { $count } sali
    ///     }
    /// ```
    pub fn count_rooms(self, count: impl Into<Number>) -> String {
        self.text("count-rooms", &[("count", Value::Number(count.into()))])
    }

    /// ```text
    /// { $count ->
    ///         [one] { $count } strona
    ///         [few] { $count } strony
    ///         [many] { $count } stron
    ///        *[other] { $count } strony
    ///     }
    /// ```
    pub fn count_pages(self, count: impl Into<Number>) -> String {
        self.text("count-pages", &[("count", Value::Number(count.into()))])
    }

    /// ```text
    /// { $count ->
    ///         [one] { $count } wiersz
    ///         [few] { $count } wiersze
    ///         [many] { $count } wierszy
    ///        *[other] { $count } wiersza
    ///     }
    /// ```
    pub fn count_rows(self, count: impl Into<Number>) -> String {
        self.text("count-rows", &[("count", Value::Number(count.into()))])
    }

    /// ```text
    /// { $count ->
    ///         [one] { $count } znak
    ///         [few] { $count } znaki
    ///         [many] { $count } znaków
    ///        *[other] { $count } znaku
    ///     }
    /// ```
    pub fn count_characters(self, count: impl Into<Number>) -> String {
        self.text("count-characters", &[("count", Value::Number(count.into()))])
    }

    /// ```text
    /// Dzień dobry
    /// ```
    pub fn desk_welcome(self) -> String {
        self.text("desk-welcome", &[])
    }

    /// ```text
    /// Plan zajęć, listy obecności i raport miesięczny. Wszystko zostaje na tym komputerze, także bez internetu.
    /// ```
    pub fn desk_first_time(self) -> String {
        self.text("desk-first_time", &[])
    }

    /// ```text
    /// Otwórz plik organizacji
    /// ```
    pub fn desk_sign_in(self) -> String {
        self.text("desk-sign_in", &[])
    }

    /// ```text
    /// Plik
    /// ```
    pub fn desk_file(self) -> String {
        self.text("desk-file", &[])
    }

    /// ```text
    /// { $name } (nie ma go teraz w tym miejscu)
    /// ```
    pub fn desk_file_missing(self, name: &str) -> String {
        self.text("desk-file_missing", &[("name", Value::from(name))])
    }

    /// ```text
    /// Miejsce: { $path }
    /// ```
    pub fn desk_where(self, path: &str) -> String {
        self.text("desk-where", &[("path", Value::from(path))])
    }

    /// ```text
    /// Kto pracuje
    /// ```
    pub fn desk_user(self) -> String {
        self.text("desk-user", &[])
    }

    /// ```text
    /// Hasło
    /// ```
    pub fn desk_password(self) -> String {
        self.text("desk-password", &[])
    }

    /// ```text
    /// Otwórz
    /// ```
    pub fn desk_open(self) -> String {
        self.text("desk-open", &[])
    }

    /// ```text
    /// Otwieranie…
    /// ```
    pub fn desk_opening(self) -> String {
        self.text("desk-opening", &[])
    }

    /// ```text
    /// Nie pamiętam hasła
    /// ```
    pub fn desk_forgotten(self) -> String {
        self.text("desk-forgotten", &[])
    }

    /// ```text
    /// Nie można odczytać kont tego pliku. Sprawdź, czy obok pliku danych leży plik z kluczami, albo przywróć dane z kopii.
    /// ```
    pub fn desk_no_users(self) -> String {
        self.text("desk-no_users", &[])
    }

    /// ```text
    /// Pliku nie ma teraz w tym miejscu. Podłącz dysk lub pendrive albo wybierz inny plik.
    /// ```
    pub fn desk_not_there(self) -> String {
        self.text("desk-not_there", &[])
    }

    /// ```text
    /// To jest kopia zapasowa. Nie pracuje się na niej, tylko przywraca z niej dane.
    /// ```
    pub fn desk_is_copy(self) -> String {
        self.text("desk-is_copy", &[])
    }

    /// ```text
    /// Inne możliwości
    /// ```
    pub fn desk_other_ways(self) -> String {
        self.text("desk-other_ways", &[])
    }

    /// ```text
    /// Nowa organizacja
    /// ```
    pub fn desk_new(self) -> String {
        self.text("desk-new", &[])
    }

    /// ```text
    /// Pięć krótkich kroków: Ty, placówka, sale, godziny, klucz odzyskiwania.
    /// ```
    pub fn desk_new_about(self) -> String {
        self.text("desk-new_about", &[])
    }

    /// ```text
    /// Wypróbuj na danych przykładowych
    /// ```
    pub fn desk_demo(self) -> String {
        self.text("desk-demo", &[])
    }

    /// ```text
    /// Gotowa placówka ze zmyślonymi osobami. Możesz w niej wszystko zmieniać.
    /// ```
    pub fn desk_demo_about(self) -> String {
        self.text("desk-demo_about", &[])
    }

    /// ```text
    /// Przygotowuję dane przykładowe. To potrwa chwilę…
    /// ```
    pub fn desk_demo_making(self) -> String {
        self.text("desk-demo_making", &[])
    }

    /// ```text
    /// Otwórz inny plik…
    /// ```
    pub fn desk_other(self) -> String {
        self.text("desk-other", &[])
    }

    /// ```text
    /// Przywróć z kopii…
    /// ```
    pub fn desk_restore(self) -> String {
        self.text("desk-restore", &[])
    }

    /// ```text
    /// Otwórz inny plik
    /// ```
    pub fn desk_other_title(self) -> String {
        self.text("desk-other_title", &[])
    }

    /// ```text
    /// Plik danych
    /// ```
    pub fn desk_other_path(self) -> String {
        self.text("desk-other_path", &[])
    }

    /// ```text
    /// Plik ma końcówkę .obecni.
    /// ```
    pub fn desk_other_hint(self) -> String {
        self.text("desk-other_hint", &[])
    }

    /// ```text
    /// Dalej
    /// ```
    pub fn desk_other_show(self) -> String {
        self.text("desk-other_show", &[])
    }

    /// ```text
    /// Przywróć z kopii
    /// ```
    pub fn desk_restore_title(self) -> String {
        self.text("desk-restore_title", &[])
    }

    /// ```text
    /// Z kopii powstanie nowy plik do pracy. Istniejących plików to nie zmieni.
    /// ```
    pub fn desk_restore_about(self) -> String {
        self.text("desk-restore_about", &[])
    }

    /// ```text
    /// Kopia
    /// ```
    pub fn desk_restore_path(self) -> String {
        self.text("desk-restore_path", &[])
    }

    /// ```text
    /// Plik kopii ma końcówkę .obecni-copy.
    /// ```
    pub fn desk_restore_hint(self) -> String {
        self.text("desk-restore_hint", &[])
    }

    /// ```text
    /// Folder dla przywróconego pliku
    /// ```
    pub fn desk_restore_folder(self) -> String {
        self.text("desk-restore_folder", &[])
    }

    /// ```text
    /// Zostaw puste, jeśli ma to być zwykły folder: { $folder }
    /// ```
    pub fn desk_restore_folder_hint(self, folder: &str) -> String {
        self.text("desk-restore_folder_hint", &[("folder", Value::from(folder))])
    }

    /// ```text
    /// Przywróć
    /// ```
    pub fn desk_restore_run(self) -> String {
        self.text("desk-restore_run", &[])
    }

    /// ```text
    /// Przywracanie…
    /// ```
    pub fn desk_restoring(self) -> String {
        self.text("desk-restoring", &[])
    }

    /// ```text
    /// Przywrócono dane z kopii. Zaloguj się jak zwykle.
    /// ```
    pub fn desk_restored(self) -> String {
        self.text("desk-restored", &[])
    }

    /// ```text
    /// Nowe hasło
    /// ```
    pub fn desk_recovery_title(self) -> String {
        self.text("desk-recovery_title", &[])
    }

    /// ```text
    /// Potrzebny jest klucz odzyskiwania: siedem grup po pięć znaków, wydrukowanych przy zakładaniu pliku.
    /// ```
    pub fn desk_recovery_about(self) -> String {
        self.text("desk-recovery_about", &[])
    }

    /// ```text
    /// Klucz odzyskiwania
    /// ```
    pub fn desk_recovery_key(self) -> String {
        self.text("desk-recovery_key", &[])
    }

    /// ```text
    /// Wpisz wszystkie grupy po kolei. Wielkość liter, odstępy i myślniki nie mają znaczenia.
    /// ```
    pub fn desk_recovery_key_hint(self) -> String {
        self.text("desk-recovery_key_hint", &[])
    }

    /// ```text
    /// Nowe hasło
    /// ```
    pub fn desk_new_password(self) -> String {
        self.text("desk-new_password", &[])
    }

    /// ```text
    /// Powtórz hasło
    /// ```
    pub fn desk_repeat_password(self) -> String {
        self.text("desk-repeat_password", &[])
    }

    /// ```text
    /// Co najmniej { $limit } znaków, na przykład trzy słowa.
    /// ```
    pub fn desk_password_hint(self, limit: &str) -> String {
        self.text("desk-password_hint", &[("limit", Value::from(limit))])
    }

    /// ```text
    /// To samo jeszcze raz.
    /// ```
    pub fn desk_repeat_hint(self) -> String {
        self.text("desk-repeat_hint", &[])
    }

    /// ```text
    /// Hasła się różnią. Wpisz to samo hasło dwa razy.
    /// ```
    pub fn desk_passwords_differ(self) -> String {
        self.text("desk-passwords_differ", &[])
    }

    /// ```text
    /// Hasło jest za krótkie. Potrzeba co najmniej { $limit } znaków.
    /// ```
    pub fn desk_password_short(self, limit: &str) -> String {
        self.text("desk-password_short", &[("limit", Value::from(limit))])
    }

    /// ```text
    /// Ustaw hasło i otwórz
    /// ```
    pub fn desk_recovery_run(self) -> String {
        self.text("desk-recovery_run", &[])
    }

    /// ```text
    /// Wróć
    /// ```
    pub fn desk_back(self) -> String {
        self.text("desk-back", &[])
    }

    /// ```text
    /// Klucz odzyskiwania
    /// ```
    pub fn recovery_title(self) -> String {
        self.text("recovery-title", &[])
    }

    /// ```text
    /// Bez hasła i bez tego klucza nikt nie otworzy danych, także autorzy programu. Wydrukuj go albo przepisz i schowaj w bezpiecznym miejscu, nie przy komputerze.
    /// ```
    pub fn recovery_about(self) -> String {
        self.text("recovery-about", &[])
    }

    /// ```text
    /// Grupy klucza
    /// ```
    pub fn recovery_groups(self) -> String {
        self.text("recovery-groups", &[])
    }

    /// ```text
    /// Drukuj
    /// ```
    pub fn recovery_print(self) -> String {
        self.text("recovery-print", &[])
    }

    /// ```text
    /// Plik PDF do wydruku
    /// ```
    pub fn recovery_print_path(self) -> String {
        self.text("recovery-print_path", &[])
    }

    /// ```text
    /// Po wydrukowaniu usuń ten plik: kto go ma, może otworzyć dane.
    /// ```
    pub fn recovery_print_hint(self) -> String {
        self.text("recovery-print_hint", &[])
    }

    /// ```text
    /// Zapisz i otwórz do druku
    /// ```
    pub fn recovery_print_save(self) -> String {
        self.text("recovery-print_save", &[])
    }

    /// ```text
    /// Zapisano: { $path }
    /// ```
    pub fn recovery_printed(self, path: &str) -> String {
        self.text("recovery-printed", &[("path", Value::from(path))])
    }

    /// ```text
    /// Klucz odzyskiwania
    /// ```
    pub fn recovery_file_name(self) -> String {
        self.text("recovery-file_name", &[])
    }

    /// ```text
    /// Przepisz dwie grupy z kartki. Dzięki temu wiadomo, że klucz jest zapisany.
    /// ```
    pub fn recovery_ask(self) -> String {
        self.text("recovery-ask", &[])
    }

    /// ```text
    /// Grupa { $number }
    /// ```
    pub fn recovery_group(self, number: &str) -> String {
        self.text("recovery-group", &[("number", Value::from(number))])
    }

    /// ```text
    /// To nie jest grupa { $number }. Sprawdź kartkę i wpisz jeszcze raz.
    /// ```
    pub fn recovery_group_wrong(self, number: &str) -> String {
        self.text("recovery-group_wrong", &[("number", Value::from(number))])
    }

    /// ```text
    /// Zgadza się.
    /// ```
    pub fn recovery_right(self) -> String {
        self.text("recovery-right", &[])
    }

    /// ```text
    /// Zakończ
    /// ```
    pub fn recovery_finish(self) -> String {
        self.text("recovery-finish", &[])
    }

    /// ```text
    /// Przepiszę później
    /// ```
    pub fn recovery_later(self) -> String {
        self.text("recovery-later", &[])
    }

    /// ```text
    /// Nazwa lub hasło się nie zgadza. Plik pozostał bez zmian. Sprawdź, czy nie jest włączony Caps Lock, i wpisz hasło jeszcze raz.
    /// ```
    pub fn failure_wrong_password(self) -> String {
        self.text("failure-wrong_password", &[])
    }

    /// ```text
    /// Klucz odzyskiwania nie pasuje do tego pliku. Plik pozostał bez zmian. Sprawdź wydruk klucza i przepisz go jeszcze raz.
    /// ```
    pub fn failure_wrong_recovery_key(self) -> String {
        self.text("failure-wrong_recovery_key", &[])
    }

    /// ```text
    /// Obok pliku danych nie ma pliku z kluczami. Dane są zaszyfrowane i nienaruszone. Połóż plik z kluczami obok pliku danych albo otwórz kopię zapasową.
    /// ```
    pub fn failure_key_bag_missing(self) -> String {
        self.text("failure-key_bag_missing", &[])
    }

    /// ```text
    /// Plik z kluczami jest uszkodzony. Dane są zaszyfrowane i nienaruszone. Przywróć plik z kluczami z kopii zapasowej.
    /// ```
    pub fn failure_key_bag_damaged(self) -> String {
        self.text("failure-key_bag_damaged", &[])
    }

    /// ```text
    /// Plik danych jest uszkodzony i nie można go bezpiecznie otworzyć. Nic w nim nie zmieniono. Otwórz ostatnią kopię zapasową, a uszkodzony plik zachowaj.
    /// ```
    pub fn failure_file_damaged(self) -> String {
        self.text("failure-file_damaged", &[])
    }

    /// ```text
    /// Ten plik zapisała nowsza wersja Obecnych. Nic w nim nie zmieniono. Zainstaluj nowszą wersję programu i otwórz plik ponownie.
    /// ```
    pub fn failure_file_newer(self) -> String {
        self.text("failure-file_newer", &[])
    }

    /// ```text
    /// Plik jest już otwarty w innym oknie, przez inną osobę albo przez program obecni. Nic w nim nie zmieniono. Zamknij go tam i spróbuj ponownie.
    /// ```
    pub fn failure_file_in_use(self) -> String {
        self.text("failure-file_in_use", &[])
    }

    /// ```text
    /// W tym miejscu jest już plik o tej nazwie. Nic nie zmieniono. Wybierz inną nazwę lub inny folder.
    /// ```
    pub fn failure_file_exists(self) -> String {
        self.text("failure-file_exists", &[])
    }

    /// ```text
    /// W tym miejscu nie ma takiego pliku. Nic nie zmieniono. Sprawdź, czy dysk lub pendrive jest podłączony, i wybierz plik jeszcze raz.
    /// ```
    pub fn failure_file_not_found(self) -> String {
        self.text("failure-file_not_found", &[])
    }

    /// ```text
    /// Plik danych zniknął w trakcie pracy; być może odłączono dysk lub pendrive. Ostatnia czynność nie została zapisana, wcześniejsze są bezpieczne. Podłącz nośnik i otwórz plik ponownie.
    /// ```
    pub fn failure_file_vanished(self) -> String {
        self.text("failure-file_vanished", &[])
    }

    /// ```text
    /// To nie jest plik Obecnych. Nic w nim nie zmieniono. Wybierz plik z końcówką .obecni.
    /// ```
    pub fn failure_not_our_file(self) -> String {
        self.text("failure-not_our_file", &[])
    }

    /// ```text
    /// W tym folderze nie można zapisywać. Nic nie zmieniono. Wybierz inny folder albo poproś administratora komputera o prawo zapisu.
    /// ```
    pub fn failure_folder_read_only(self) -> String {
        self.text("failure-folder_read_only", &[])
    }

    /// ```text
    /// Nie zapisano ostatniej czynności: dysk jest pełny. Wcześniejsze dane są bezpieczne. Zwolnij miejsce i spróbuj ponownie.
    /// ```
    pub fn failure_disk_full(self) -> String {
        self.text("failure-disk_full", &[])
    }

    /// ```text
    /// Nie udało się odczytać lub zapisać pliku ({ $reason }). Wcześniej zapisane dane są bezpieczne. Sprawdź dysk i spróbuj ponownie.
    /// ```
    pub fn failure_disk_error(self, reason: &str) -> String {
        self.text("failure-disk_error", &[("reason", Value::from(reason))])
    }

    /// ```text
    /// Ta instalacja programu nie potrafi szyfrować danych, więc nie otworzy pliku. Nic nie zmieniono. Zainstaluj Obecnych ponownie.
    /// ```
    pub fn failure_cipher_missing(self) -> String {
        self.text("failure-cipher_missing", &[])
    }

    /// ```text
    /// Twoje konto nie ma prawa do tej czynności. Nic nie zmieniono. Poproś osobę zarządzającą.
    /// ```
    pub fn failure_not_allowed(self) -> String {
        self.text("failure-not_allowed", &[])
    }

    /// ```text
    /// Program jest zablokowany. Nic nie zmieniono. Wpisz hasło, aby pracować dalej.
    /// ```
    pub fn failure_locked(self) -> String {
        self.text("failure-locked", &[])
    }

    /// ```text
    /// Program nie zna polecenia „{ $command }”. Nic nie zmieniono. Listę poleceń pokazuje „obecni commands”.
    /// ```
    pub fn failure_unknown_command(self, command: &str) -> String {
        self.text("failure-unknown_command", &[("command", Value::from(command))])
    }

    /// ```text
    /// Polecenie jest niepełne lub źle zapisane ({ $detail }). Nic nie zmieniono. Popraw je i wyślij ponownie.
    /// ```
    pub fn failure_bad_request(self, detail: &str) -> String {
        self.text("failure-bad_request", &[("detail", Value::from(detail))])
    }

    /// ```text
    /// Stało się coś, czego program nie przewidział. Wcześniej zapisane dane są bezpieczne. Spróbuj ponownie; jeśli to się powtórzy, zgłoś to razem z tekstem: { $reason }
    /// ```
    pub fn failure_unexpected(self, reason: &str) -> String {
        self.text("failure-unexpected", &[("reason", Value::from(reason))])
    }

    /// ```text
    /// Nie ma konta o tej nazwie. Plik pozostał bez zmian. Sprawdź pisownię albo wybierz konto z listy.
    /// ```
    pub fn failure_unknown_user(self) -> String {
        self.text("failure-unknown_user", &[])
    }

    /// ```text
    /// W kluczu odzyskiwania jest literówka albo brakuje znaku. Plik pozostał bez zmian. Porównaj go z wydrukiem i wpisz jeszcze raz.
    /// ```
    pub fn failure_recovery_key_mistyped(self) -> String {
        self.text("failure-recovery_key_mistyped", &[])
    }

    /// ```text
    /// To jest kopia zapasowa ({ $path }), a nie plik do pracy. Nic w niej nie zmieniono. Wybierz „Przywróć z kopii”.
    /// ```
    pub fn failure_file_is_copy(self, path: &str) -> String {
        self.text("failure-file_is_copy", &[("path", Value::from(path))])
    }

    /// ```text
    /// Kopia zapasowa jest uszkodzona, więc nic z niej nie wczytano. Twoje dane pozostały bez zmian. Wybierz inną kopię.
    /// ```
    pub fn failure_copy_damaged(self) -> String {
        self.text("failure-copy_damaged", &[])
    }

    /// ```text
    /// W tym miejscu nie można bezpiecznie trzymać pliku do pracy: { $path }. Nic nie zmieniono. Wybierz folder na dysku tego komputera.
    /// ```
    pub fn failure_place_unfit(self, path: &str) -> String {
        self.text("failure-place_unfit", &[("path", Value::from(path))])
    }

    /// ```text
    /// Ta instalacja programu ma bazę danych ze znanym błędem (wersja { $found }), więc nie otworzy pliku. Nic nie zmieniono. Zainstaluj Obecnych ponownie.
    /// ```
    pub fn failure_sqlite_too_old(self, found: &str) -> String {
        self.text("failure-sqlite_too_old", &[("found", Value::from(found))])
    }

    /// ```text
    /// Plik jest chwilowo zajęty. Ostatnia czynność nie została zapisana, wcześniejsze są bezpieczne. Spróbuj ponownie za chwilę.
    /// ```
    pub fn failure_file_busy(self) -> String {
        self.text("failure-file_busy", &[])
    }

    /// ```text
    /// Brakuje wcześniejszych czynności z innego urządzenia, więc nowszych nie wczytano. Twoje dane pozostały bez zmian. Najpierw wczytaj wcześniejsze.
    /// ```
    pub fn failure_journal_gap(self) -> String {
        self.text("failure-journal_gap", &[])
    }

    /// ```text
    /// Na innym urządzeniu przywrócono starszy plik i pracowano dalej, dlatego jego czynności nie wczytano. Twoje dane pozostały bez zmian. Poproś osobę zarządzającą o sprawdzenie plików.
    /// ```
    pub fn failure_journal_fork(self) -> String {
        self.text("failure-journal_fork", &[])
    }

    /// ```text
    /// W dzienniku czynności czegoś brakuje. Nic nie zmieniono. Otwórz ostatnią kopię zapasową, a ten plik zachowaj.
    /// ```
    pub fn failure_journal_damaged(self) -> String {
        self.text("failure-journal_damaged", &[])
    }

    /// ```text
    /// System nie podał liczb losowych potrzebnych do szyfrowania. Nic nie zmieniono. Uruchom komputer ponownie i spróbuj jeszcze raz.
    /// ```
    pub fn failure_no_randomness(self) -> String {
        self.text("failure-no_randomness", &[])
    }

    /// ```text
    /// Program przestał zapisywać do pliku. Ostatnia czynność nie została zapisana, wcześniejsze są bezpieczne. Zamknij Obecnych i otwórz plik ponownie.
    /// ```
    pub fn failure_writer_gone(self) -> String {
        self.text("failure-writer_gone", &[])
    }

    /// ```text
    /// Baza danych nie wykonała czynności ({ $reason }). Ostatnia czynność nie została zapisana, wcześniejsze są bezpieczne. Spróbuj ponownie; jeśli to się powtórzy, zgłoś to razem z tekstem w nawiasie.
    /// ```
    pub fn failure_database_error(self, reason: &str) -> String {
        self.text("failure-database_error", &[("reason", Value::from(reason))])
    }

    /// ```text
    /// Nie udało się utworzyć wydruku ({ $detail }). Dane są bezpieczne. Spróbuj ponownie; jeśli to się powtórzy, zgłoś to razem z tekstem w nawiasie.
    /// ```
    pub fn failure_document_failed(self, detail: &str) -> String {
        self.text("failure-document_failed", &[("detail", Value::from(detail))])
    }

    /// ```text
    /// Nie można zapisać pliku: { $path }. Dane Obecnych są bezpieczne. Sprawdź, czy plik nie jest otwarty w innym programie, albo wybierz inny folder.
    /// ```
    pub fn failure_cannot_write(self, path: &str) -> String {
        self.text("failure-cannot_write", &[("path", Value::from(path))])
    }

    /// ```text
    /// Dnia nie można ustawić ręcznie przy zapisie w pliku z prawdziwymi danymi: chwila zapisu jest dowodem. Nic nie zmieniono. Powtórz polecenie bez „--today”.
    /// ```
    pub fn failure_back_dated(self) -> String {
        self.text("failure-back_dated", &[])
    }

    /// ```text
    /// Dane w pliku nie zgadzają się z dziennikiem czynności. Nic w nim nie zmieniono. Zachowaj ten plik i otwórz ostatnią kopię zapasową.
    /// ```
    pub fn failure_rebuild_differs(self) -> String {
        self.text("failure-rebuild_differs", &[])
    }

    /// ```text
    /// Ten folder jest synchronizowany lub leży w sieci. Dwie kopie tego samego pliku mogą się rozejść. Lepiej trzymać plik na tym komputerze, a do chmury zapisywać kopie.
    /// ```
    pub fn file_synced_warning(self) -> String {
        self.text("file-synced_warning", &[])
    }

    /// ```text
    /// Zapisz kopię…
    /// ```
    pub fn file_save_copy(self) -> String {
        self.text("file-save_copy", &[])
    }

    /// ```text
    /// Ostatnia kopia: { $when }
    /// ```
    pub fn file_last_copy(self, when: &str) -> String {
        self.text("file-last_copy", &[("when", Value::from(when))])
    }

    /// ```text
    /// Nie ma jeszcze kopii
    /// ```
    pub fn file_no_copy(self) -> String {
        self.text("file-no_copy", &[])
    }

    /// ```text
    /// Placówka
    /// ```
    pub fn frame_centre(self) -> String {
        self.text("frame-centre", &[])
    }

    /// ```text
    /// Menu
    /// ```
    pub fn frame_menu(self) -> String {
        self.text("frame-menu", &[])
    }

    /// ```text
    /// Cofnij
    /// ```
    pub fn frame_undo(self) -> String {
        self.text("frame-undo", &[])
    }

    /// ```text
    /// Ponów
    /// ```
    pub fn frame_redo(self) -> String {
        self.text("frame-redo", &[])
    }

    /// ```text
    /// Ctrl+Z
    /// ```
    pub fn frame_undo_key(self) -> String {
        self.text("frame-undo_key", &[])
    }

    /// ```text
    /// Ponów: { $what } (Ctrl+Y)
    /// ```
    pub fn frame_redo_what(self, what: &str) -> String {
        self.text("frame-redo_what", &[("what", Value::from(what))])
    }

    /// ```text
    /// Cofnięto: { $what }.
    /// ```
    pub fn frame_undone(self, what: &str) -> String {
        self.text("frame-undone", &[("what", Value::from(what))])
    }

    /// ```text
    /// Ponowiono: { $what }.
    /// ```
    pub fn frame_redone(self, what: &str) -> String {
        self.text("frame-redone", &[("what", Value::from(what))])
    }

    /// ```text
    /// Nie ma nic do cofnięcia.
    /// ```
    pub fn frame_nothing_to_undo(self) -> String {
        self.text("frame-nothing_to_undo", &[])
    }

    /// ```text
    /// Trwa praca, proszę czekać…
    /// ```
    pub fn frame_working(self) -> String {
        self.text("frame-working", &[])
    }

    /// ```text
    /// To dane przykładowe: wszystkie osoby są zmyślone i wszystko można wypróbować. Hasło do tego pliku: przykład-1
    /// ```
    pub fn frame_demo(self) -> String {
        self.text("frame-demo", &[])
    }

    /// ```text
    /// Zakończ przykład
    /// ```
    pub fn frame_leave_demo(self) -> String {
        self.text("frame-leave_demo", &[])
    }

    /// ```text
    /// Na przykład 12.3, 12.03.2026 albo jutro.
    /// ```
    pub fn field_date_hint(self) -> String {
        self.text("field-date_hint", &[])
    }

    /// ```text
    /// Nie ma takiego dnia. Wpisz dzień i miesiąc, na przykład 12.03.2026.
    /// ```
    pub fn field_date_unreadable(self) -> String {
        self.text("field-date_unreadable", &[])
    }

    /// ```text
    /// Nie ma takiej godziny. Wpisz ją na przykład tak: 9:30.
    /// ```
    pub fn field_time_unreadable(self) -> String {
        self.text("field-time_unreadable", &[])
    }

    /// ```text
    /// Wpisz liczbę od { $min } do { $max }.
    /// ```
    pub fn field_number_unreadable(self, min: impl Into<Number>, max: impl Into<Number>) -> String {
        self.text("field-number_unreadable", &[("min", Value::Number(min.into())), ("max", Value::Number(max.into()))])
    }

    /// ```text
    /// Pomoc
    /// ```
    pub fn help_title(self) -> String {
        self.text("help-title", &[])
    }

    /// ```text
    /// Klawisze
    /// ```
    pub fn help_keys(self) -> String {
        self.text("help-keys", &[])
    }

    /// ```text
    /// O programie
    /// ```
    pub fn help_about(self) -> String {
        self.text("help-about", &[])
    }

    /// ```text
    /// Wersja { $version }
    /// ```
    pub fn help_version(self, version: &str) -> String {
        self.text("help-version", &[("version", Value::from(version))])
    }

    /// ```text
    /// Szukaj w pomocy
    /// ```
    pub fn help_search(self) -> String {
        self.text("help-search", &[])
    }

    /// ```text
    /// Strony pomocy
    /// ```
    pub fn help_pages(self) -> String {
        self.text("help-pages", &[])
    }

    /// ```text
    /// Znalezione strony: { $count }
    /// ```
    pub fn help_found(self, count: impl Into<Number>) -> String {
        self.text("help-found", &[("count", Value::Number(count.into()))])
    }

    /// ```text
    /// Nic nie znaleziono. Spróbuj innego słowa, na przykład „lista” albo „kopia”.
    /// ```
    pub fn help_nothing_found(self) -> String {
        self.text("help-nothing_found", &[])
    }

    /// ```text
    /// Wróć do ekranu
    /// ```
    pub fn help_back(self) -> String {
        self.text("help-back", &[])
    }

    /// ```text
    /// Klawisze
    /// ```
    pub fn help_key(self) -> String {
        self.text("help-key", &[])
    }

    /// ```text
    /// Co robią
    /// ```
    pub fn help_key_does(self) -> String {
        self.text("help-key_does", &[])
    }

    /// ```text
    /// Dzisiaj
    /// ```
    pub fn help_page_today(self) -> String {
        self.text("help_page-today", &[])
    }

    /// ```text
    /// Plan
    /// ```
    pub fn help_page_plan(self) -> String {
        self.text("help_page-plan", &[])
    }

    /// ```text
    /// Uczestnicy
    /// ```
    pub fn help_page_people(self) -> String {
        self.text("help_page-people", &[])
    }

    /// ```text
    /// Obecność
    /// ```
    pub fn help_page_attendance(self) -> String {
        self.text("help_page-attendance", &[])
    }

    /// ```text
    /// Miesiąc
    /// ```
    pub fn help_page_month(self) -> String {
        self.text("help_page-month", &[])
    }

    /// ```text
    /// Ustawienia
    /// ```
    pub fn help_page_settings(self) -> String {
        self.text("help_page-settings", &[])
    }

    /// ```text
    /// Hasło, klucz i kopie
    /// ```
    pub fn help_page_safety(self) -> String {
        self.text("help_page-safety", &[])
    }

    /// ```text
    /// Klawisze
    /// ```
    pub fn help_page_help(self) -> String {
        self.text("help_page-help", &[])
    }

    /// ```text
    /// Ekran „Dzisiaj” pokazuje dzień placówki: co trwa teraz, co będzie później i co już było.
    ///
    ///     ## Lista obecności
    ///     Przy każdym spotkaniu jest przycisk, który otwiera jego listę. Spotkanie, które trwa albo zaczyna się w ciągu kwadransa, stoi na górze.
    ///
    ///     ## Do zrobienia
    ///     Poniżej widać, na co program czeka:
    ///     - spotkania, które się odbyły, a nie mają listy,
    ///     - osoby bez deklaracji albo z niepełnymi danymi,
    ///     - miesiąc, który trzeba rozliczyć,
    ///     - brak świeżej kopii danych.
    ///     Każda pozycja ma przycisk, który prowadzi we właściwe miejsce.
    /// ```
    pub fn help_text_today(self) -> String {
        self.text("help_text-today", &[])
    }

    /// ```text
    /// „Plan” pokazuje tydzień: dni obok siebie, godziny z góry na dół. Święta i dni zamknięcia wypełniają swoją kolumnę i mówią dlaczego.
    ///
    ///     ## Nowe zajęcia
    ///     Wybierz „Dodaj zajęcia” i podaj nazwę, dzień i godzinę. „Podgląd” pokaże terminy oraz te, które wypadną z powodu święta lub przerwy. Zajęcia mogą się powtarzać co tydzień, co kilka tygodni, w kilka dni tygodnia albo w wybrany dzień miesiąca.
    ///
    ///     ## Zmiany jednego spotkania
    ///     Otwórz spotkanie i wybierz:
    ///     - „Przenieś…”, aby zmienić dzień, godzinę lub salę,
    ///     - „Odwołaj…”, aby je odwołać z podaniem powodu; na plakacie powodu nie widać,
    ///     - „Zmień…”, aby poprawić nazwę lub osobę prowadzącą.
    ///     Pozostałe spotkania serii zostają bez zmian. Spotkania, które się odbyły lub mają zaznaczone obecności, nie można przenieść ani odwołać.
    ///
    ///     ## Kolizje
    ///     Gdy dwa spotkania zajmują tę samą salę albo tę samą osobę prowadzącą, program oznacza je słowem „kolizja”. Nie zabrania zapisu, tylko ostrzega.
    /// ```
    pub fn help_text_plan(self) -> String {
        self.text("help_text-plan", &[])
    }

    /// ```text
    /// „Uczestnicy” to lista osób placówki w polskim porządku alfabetycznym.
    ///
    ///     ## Szukanie
    ///     Wpisz początek imienia, nazwiska albo telefonu. Polskie litery i wielkość liter nie mają znaczenia: „zolc” znajdzie Żółć.
    ///
    ///     ## Nowa osoba
    ///     Wystarczy imię i nazwisko, resztę można uzupełnić później. Jeśli taka osoba już jest na liście, program o tym powie. Nie wpisuj informacji o zdrowiu ani numeru PESEL.
    ///
    ///     ## Deklaracja
    ///     Deklaracja ma numer i datę podpisania. Osoba bez deklaracji może przychodzić, ale w raporcie nie liczy się jako osoba z deklaracją.
    ///
    ///     ## Zakończenie udziału
    ///     Nikogo się nie usuwa. „Zakończ udział…” w karcie osoby kończy jej udział, a dawne obecności zostają. Osobę można później przyjąć ponownie.
    /// ```
    pub fn help_text_people(self) -> String {
        self.text("help_text-people", &[])
    }

    /// ```text
    /// Lista obecności pokazuje wszystkie zapisane osoby. Jedno naciśnięcie zaznacza obecność, drugie ją usuwa. Każde zaznaczenie jest od razu zapisane.
    ///
    ///     ## Ktoś spoza listy
    ///     Wpisz nazwisko w polu u góry. Jeśli osoba jest w rejestrze, wybierz ją. Jeśli jej nie ma, podaj imię i nazwisko: będzie obecna od razu, a brakujące dane uzupełnisz później.
    ///
    ///     ## Goście
    ///     Goście to sama liczba, bez nazwisk. Nie wchodzą do liczby osób, drukują się obok.
    ///
    ///     ## Zakończenie
    ///     „Pozostali nieobecni” zaznacza wszystkich bez oznaczenia. „Gotowe” zatwierdza listę i pyta o liczbę podpisów na papierowej liście. Zatwierdzoną listę można otworzyć ponownie.
    /// ```
    pub fn help_text_attendance(self) -> String {
        self.text("help_text-attendance", &[])
    }

    /// ```text
    /// „Miesiąc” zbiera liczby do raportu. Każdą liczbę można nacisnąć, aby zobaczyć, co policzono.
    ///
    ///     ## Skąd biorą się liczby
    ///     - Osoby: każdy liczony raz, choćby przyszedł wiele razy.
    ///     - Udziały: wszystkie zaznaczone obecności.
    ///     - Średnia: udziały podzielone przez spotkania z zatwierdzoną listą, bez gości.
    ///     - Spotkania: zaplanowane, przeniesione i dodane muszą dać tyle samo, co odbyte, odwołane, przeniesione poza miesiąc i nierozliczone.
    ///
    ///     ## Opis i PDF
    ///     Opis miesiąca wpisuje się na tym samym ekranie. „Podgląd PDF” pokazuje dokładnie ten plik, który zostanie zapisany. Podaj miejsce i wybierz „Zapisz PDF”, potem „Otwórz”, aby go wydrukować.
    /// ```
    pub fn help_text_month(self) -> String {
        self.text("help_text-month", &[])
    }

    /// ```text
    /// W ustawieniach zmieniasz wszystko, co podano przy zakładaniu pliku, i to, czego wtedy nie było trzeba.
    ///
    ///     ## Ważniejsze działy
    ///     - Placówka: dane do raportu i zasady, na przykład wiek i wymagane godziny.
    ///     - Godziny otwarcia: nowe godziny obowiązują od wybranego dnia, dawne zostają.
    ///     - Umowy: numer i tytuł trafiają do nagłówka raportu.
    ///     - Konta: każda osoba ma własne hasło i rolę.
    ///     - Historia czynności: kto i co zrobił; prawie wszystko można cofnąć.
    ///
    ///     ## Wygląd
    ///     Motyw jasny, ciemny lub o wysokim kontraście i tekst do 200 % wybierasz w dziale „Wygląd i język”. Dotyczy to tylko tego komputera.
    /// ```
    pub fn help_text_settings(self) -> String {
        self.text("help_text-settings", &[])
    }

    /// ```text
    /// Dane leżą w jednym zaszyfrowanym pliku na tym komputerze. Nic nie jest wysyłane do internetu.
    ///
    ///     ## Hasło
    ///     Hasło otwiera plik. Kto odchodzi od komputera, niech wybierze „Zablokuj”.
    ///
    ///     ## Klucz odzyskiwania
    ///     Gdy nikt nie pamięta hasła, plik otworzy klucz odzyskiwania: siedem grup po pięć znaków. Na pierwszym ekranie wybierz „Nie pamiętam hasła”. Jeśli kartka zginęła, utwórz w ustawieniach nowy klucz.
    ///
    ///     ## Kopie
    ///     „Zapisz kopię…” w ustawieniach tworzy jeden plik z danymi i kluczami. Trzymaj go na pendrivie albo innym dysku. Aby wrócić do kopii, wybierz na pierwszym ekranie „Przywróć z kopii…”. Powstanie nowy plik, a stary zostanie nietknięty.
    ///
    ///     ## Jeden plik, jedno okno
    ///     Pliku nie otworzą naraz dwie osoby. Nie trzymaj go w folderze synchronizowanym z chmurą: dwie kopie mogą się rozejść.
    /// ```
    pub fn help_text_safety(self) -> String {
        self.text("help_text-safety", &[])
    }

    /// ```text
    /// Wszystko można zrobić bez myszy. Tab przechodzi do następnego pola lub przycisku, Shift+Tab do poprzedniego, Enter naciska przycisk, Esc zamyka okienko.
    /// ```
    pub fn help_text_help(self) -> String {
        self.text("help_text-help", &[])
    }

    /// ```text
    /// Pomoc do ekranu, na którym jesteś
    /// ```
    pub fn help_key_f1(self) -> String {
        self.text("help_key-f1", &[])
    }

    /// ```text
    /// Cofnij ostatnią czynność
    /// ```
    pub fn help_key_undo(self) -> String {
        self.text("help_key-undo", &[])
    }

    /// ```text
    /// Ponów cofniętą czynność
    /// ```
    pub fn help_key_redo(self) -> String {
        self.text("help_key-redo", &[])
    }

    /// ```text
    /// Dzisiaj, Plan, Uczestnicy, Miesiąc, Ustawienia
    /// ```
    pub fn help_key_places(self) -> String {
        self.text("help_key-places", &[])
    }

    /// ```text
    /// Następne pole lub przycisk
    /// ```
    pub fn help_key_tab(self) -> String {
        self.text("help_key-tab", &[])
    }

    /// ```text
    /// Zamknij okienko bez zapisu
    /// ```
    pub fn help_key_escape(self) -> String {
        self.text("help_key-escape", &[])
    }

    /// ```text
    /// Poprzednia lub następna osoba na liście
    /// ```
    pub fn help_key_arrows(self) -> String {
        self.text("help_key-arrows", &[])
    }

    /// ```text
    /// Obecność
    /// ```
    pub fn help_key_present(self) -> String {
        self.text("help_key-present", &[])
    }

    /// ```text
    /// Nieobecność
    /// ```
    pub fn help_key_absent(self) -> String {
        self.text("help_key-absent", &[])
    }

    /// ```text
    /// Zgłoszona nieobecność
    /// ```
    pub fn help_key_announced(self) -> String {
        self.text("help_key-announced", &[])
    }

    /// ```text
    /// Osoba o tym numerze na liście
    /// ```
    pub fn help_key_number(self) -> String {
        self.text("help_key-number", &[])
    }

    /// ```text
    /// Zaznaczenie obecności albo jej usunięcie
    /// ```
    pub fn help_key_toggle(self) -> String {
        self.text("help_key-toggle", &[])
    }

    /// ```text
    /// Usunięcie oznaczenia
    /// ```
    pub fn help_key_clear(self) -> String {
        self.text("help_key-clear", &[])
    }

    /// ```text
    /// Alt+1 do Alt+5
    /// ```
    pub fn help_key_name_places(self) -> String {
        self.text("help_key_name-places", &[])
    }

    /// ```text
    /// strzałki
    /// ```
    pub fn help_key_name_arrows(self) -> String {
        self.text("help_key_name-arrows", &[])
    }

    /// ```text
    /// cyfry
    /// ```
    pub fn help_key_name_digits(self) -> String {
        self.text("help_key_name-digits", &[])
    }

    /// ```text
    /// spacja, Enter
    /// ```
    pub fn help_key_name_toggle(self) -> String {
        self.text("help_key_name-toggle", &[])
    }

    /// ```text
    /// Ostatnio: { $what }
    /// ```
    pub fn operation_last(self, what: &str) -> String {
        self.text("operation-last", &[("what", Value::from(what))])
    }

    /// ```text
    /// Cofnij: { $what }
    /// ```
    pub fn operation_undo(self, what: &str) -> String {
        self.text("operation-undo", &[("what", Value::from(what))])
    }

    /// ```text
    /// Przywróć: { $what }
    /// ```
    pub fn operation_redo(self, what: &str) -> String {
        self.text("operation-redo", &[("what", Value::from(what))])
    }

    /// ```text
    /// usunięta osoba
    /// ```
    pub fn operation_someone(self) -> String {
        self.text("operation-someone", &[])
    }

    /// ```text
    /// { $class } ({ $date })
    /// ```
    pub fn operation_session(self, class: &str, date: &str) -> String {
        self.text("operation-session", &[("class", Value::from(class)), ("date", Value::from(date))])
    }

    /// ```text
    /// zmiana danych
    /// ```
    pub fn operation_other(self) -> String {
        self.text("operation-other", &[])
    }

    /// ```text
    /// założono plik organizacji
    /// ```
    pub fn operation_create_file(self) -> String {
        self.text("operation-create_file", &[])
    }

    /// ```text
    /// zmieniono dane organizacji
    /// ```
    pub fn operation_update_organisation(self) -> String {
        self.text("operation-update_organisation", &[])
    }

    /// ```text
    /// założono placówkę
    /// ```
    pub fn operation_create_centre(self) -> String {
        self.text("operation-create_centre", &[])
    }

    /// ```text
    /// zmieniono ustawienia placówki
    /// ```
    pub fn operation_update_centre(self) -> String {
        self.text("operation-update_centre", &[])
    }

    /// ```text
    /// zapisano salę
    /// ```
    pub fn operation_save_room(self) -> String {
        self.text("operation-save_room", &[])
    }

    /// ```text
    /// zapisano kategorię zajęć
    /// ```
    pub fn operation_save_category(self) -> String {
        self.text("operation-save_category", &[])
    }

    /// ```text
    /// zapisano osobę prowadzącą
    /// ```
    pub fn operation_save_leader(self) -> String {
        self.text("operation-save_leader", &[])
    }

    /// ```text
    /// ustalono godziny otwarcia od { $from }
    /// ```
    pub fn operation_set_opening_hours(self, from: &str) -> String {
        self.text("operation-set_opening_hours", &[("from", Value::from(from))])
    }

    /// ```text
    /// zapisano zamknięcie { $from }–{ $to }
    /// ```
    pub fn operation_save_closure(self, from: &str, to: &str) -> String {
        self.text("operation-save_closure", &[("from", Value::from(from)), ("to", Value::from(to))])
    }

    /// ```text
    /// usunięto zamknięcie { $from }–{ $to }
    /// ```
    pub fn operation_remove_closure(self, from: &str, to: &str) -> String {
        self.text("operation-remove_closure", &[("from", Value::from(from)), ("to", Value::from(to))])
    }

    /// ```text
    /// zapisano umowę dotacyjną
    /// ```
    pub fn operation_save_grant_agreement(self) -> String {
        self.text("operation-save_grant_agreement", &[])
    }

    /// ```text
    /// dodano konto
    /// ```
    pub fn operation_add_user(self) -> String {
        self.text("operation-add_user", &[])
    }

    /// ```text
    /// zmieniono konto
    /// ```
    pub fn operation_update_user(self) -> String {
        self.text("operation-update_user", &[])
    }

    /// ```text
    /// zmieniono hasło
    /// ```
    pub fn operation_change_password(self) -> String {
        self.text("operation-change_password", &[])
    }

    /// ```text
    /// utworzono nowy klucz odzyskiwania
    /// ```
    pub fn operation_renew_recovery_key(self) -> String {
        self.text("operation-renew_recovery_key", &[])
    }

    /// ```text
    /// potwierdzono klucz odzyskiwania
    /// ```
    pub fn operation_confirm_recovery_key(self) -> String {
        self.text("operation-confirm_recovery_key", &[])
    }

    /// ```text
    /// zaplanowano: { $class }, liczba spotkań: { $count }
    /// ```
    pub fn operation_create_series(self, count: impl Into<Number>, class: &str) -> String {
        self.text("operation-create_series", &[("count", Value::Number(count.into())), ("class", Value::from(class))])
    }

    /// ```text
    /// zmieniono serię: { $class }, liczba zmienionych spotkań: { $count }
    /// ```
    pub fn operation_update_series(self, count: impl Into<Number>, class: &str) -> String {
        self.text("operation-update_series", &[("count", Value::Number(count.into())), ("class", Value::from(class))])
    }

    /// ```text
    /// zaplanowano: { $class }
    /// ```
    pub fn operation_create_session(self, class: &str) -> String {
        self.text("operation-create_session", &[("class", Value::from(class))])
    }

    /// ```text
    /// zmieniono: { $class }
    /// ```
    pub fn operation_update_session(self, class: &str) -> String {
        self.text("operation-update_session", &[("class", Value::from(class))])
    }

    /// ```text
    /// przeniesiono: { $class }
    /// ```
    pub fn operation_move_session(self, class: &str) -> String {
        self.text("operation-move_session", &[("class", Value::from(class))])
    }

    /// ```text
    /// odwołano: { $class }
    /// ```
    pub fn operation_cancel_session(self, class: &str) -> String {
        self.text("operation-cancel_session", &[("class", Value::from(class))])
    }

    /// ```text
    /// przywrócono: { $class }
    /// ```
    pub fn operation_restore_session(self, class: &str) -> String {
        self.text("operation-restore_session", &[("class", Value::from(class))])
    }

    /// ```text
    /// dodano: { $person }
    /// ```
    pub fn operation_create_person(self, person: &str) -> String {
        self.text("operation-create_person", &[("person", Value::from(person))])
    }

    /// ```text
    /// zmieniono dane: { $person }
    /// ```
    pub fn operation_update_person(self, person: &str) -> String {
        self.text("operation-update_person", &[("person", Value::from(person))])
    }

    /// ```text
    /// zakończono udział: { $person }
    /// ```
    pub fn operation_archive_person(self, person: &str) -> String {
        self.text("operation-archive_person", &[("person", Value::from(person))])
    }

    /// ```text
    /// przyjęto ponownie: { $person }
    /// ```
    pub fn operation_readmit_person(self, person: &str) -> String {
        self.text("operation-readmit_person", &[("person", Value::from(person))])
    }

    /// ```text
    /// zapisano deklarację: { $person }
    /// ```
    pub fn operation_record_declaration(self, person: &str) -> String {
        self.text("operation-record_declaration", &[("person", Value::from(person))])
    }

    /// ```text
    /// wycofano deklarację: { $person }
    /// ```
    pub fn operation_withdraw_declaration(self, person: &str) -> String {
        self.text("operation-withdraw_declaration", &[("person", Value::from(person))])
    }

    /// ```text
    /// { $count ->
    ///         [one] zapisano { $count } osobę: { $class }
    ///         [few] zapisano { $count } osoby: { $class }
    ///         [many] zapisano { $count } osób: { $class }
    ///        *[other] zapisano { $count } osoby: { $class }
    ///     }
    /// ```
    pub fn operation_enrol_people(self, count: impl Into<Number>, class: &str) -> String {
        self.text("operation-enrol_people", &[("count", Value::Number(count.into())), ("class", Value::from(class))])
    }

    /// ```text
    /// wypisano: { $person }, { $class }
    /// ```
    pub fn operation_end_enrolment(self, person: &str, class: &str) -> String {
        self.text("operation-end_enrolment", &[("person", Value::from(person)), ("class", Value::from(class))])
    }

    /// ```text
    /// { $mark } { $person }, { $class }
    /// ```
    pub fn operation_record_attendance(self, mark: &str, person: &str, class: &str) -> String {
        self.text("operation-record_attendance", &[("mark", Value::from(mark)), ("person", Value::from(person)), ("class", Value::from(class))])
    }

    /// ```text
    /// cofnięto obecność: { $person }, { $class }
    /// ```
    pub fn operation_clear_attendance(self, person: &str, class: &str) -> String {
        self.text("operation-clear_attendance", &[("person", Value::from(person)), ("class", Value::from(class))])
    }

    /// ```text
    /// { $count ->
    ///         [one] { $mark }: { $count } osoba, { $class }
    ///         [few] { $mark }: { $count } osoby, { $class }
    ///         [many] { $mark }: { $count } osób, { $class }
    ///        *[other] { $mark }: { $count } osoby, { $class }
    ///     }
    /// ```
    pub fn operation_fill_attendance(self, count: impl Into<Number>, mark: &str, class: &str) -> String {
        self.text("operation-fill_attendance", &[("count", Value::Number(count.into())), ("mark", Value::from(mark)), ("class", Value::from(class))])
    }

    /// ```text
    /// goście: { $guests }, { $class }
    /// ```
    pub fn operation_set_guests(self, guests: &str, class: &str) -> String {
        self.text("operation-set_guests", &[("guests", Value::from(guests)), ("class", Value::from(class))])
    }

    /// ```text
    /// dodano przy wejściu: { $person }, { $class }
    /// ```
    pub fn operation_add_walk_in(self, person: &str, class: &str) -> String {
        self.text("operation-add_walk_in", &[("person", Value::from(person)), ("class", Value::from(class))])
    }

    /// ```text
    /// zatwierdzono listę: { $class }
    /// ```
    pub fn operation_confirm_list(self, class: &str) -> String {
        self.text("operation-confirm_list", &[("class", Value::from(class))])
    }

    /// ```text
    /// otwarto ponownie listę: { $class }
    /// ```
    pub fn operation_reopen_list(self, class: &str) -> String {
        self.text("operation-reopen_list", &[("class", Value::from(class))])
    }

    /// ```text
    /// odbyło się bez listy: { $class }
    /// ```
    pub fn operation_hold_without_list(self, class: &str) -> String {
        self.text("operation-hold_without_list", &[("class", Value::from(class))])
    }

    /// ```text
    /// zapisano świadczenie: { $person }, { $date }
    /// ```
    pub fn operation_add_volunteer_entry(self, person: &str, date: &str) -> String {
        self.text("operation-add_volunteer_entry", &[("person", Value::from(person)), ("date", Value::from(date))])
    }

    /// ```text
    /// usunięto świadczenie: { $person }, { $date }
    /// ```
    pub fn operation_remove_volunteer_entry(self, person: &str, date: &str) -> String {
        self.text("operation-remove_volunteer_entry", &[("person", Value::from(person)), ("date", Value::from(date))])
    }

    /// ```text
    /// opisano miesiąc: { $month }
    /// ```
    pub fn operation_describe_month(self, month: &str) -> String {
        self.text("operation-describe_month", &[("month", Value::from(month))])
    }

    /// ```text
    /// zapisano dokument PDF
    /// ```
    pub fn operation_save_document(self) -> String {
        self.text("operation-save_document", &[])
    }

    /// ```text
    /// zapisano kopię danych
    /// ```
    pub fn operation_save_copy(self) -> String {
        self.text("operation-save_copy", &[])
    }

    /// ```text
    /// wyeksportowano tabele
    /// ```
    pub fn operation_export_tables(self) -> String {
        self.text("operation-export_tables", &[])
    }

    /// ```text
    /// Organizacja
    /// ```
    pub fn organisation_title(self) -> String {
        self.text("organisation-title", &[])
    }

    /// ```text
    /// Pełna nazwa organizacji
    /// ```
    pub fn organisation_name(self) -> String {
        self.text("organisation-name", &[])
    }

    /// ```text
    /// Krótka nazwa
    /// ```
    pub fn organisation_short_name(self) -> String {
        self.text("organisation-short_name", &[])
    }

    /// ```text
    /// Adres
    /// ```
    pub fn organisation_address(self) -> String {
        self.text("organisation-address", &[])
    }

    /// ```text
    /// E-mail
    /// ```
    pub fn organisation_email(self) -> String {
        self.text("organisation-email", &[])
    }

    /// ```text
    /// Telefon
    /// ```
    pub fn organisation_phone(self) -> String {
        self.text("organisation-phone", &[])
    }

    /// ```text
    /// Placówka
    /// ```
    pub fn centre_title(self) -> String {
        self.text("centre-title", &[])
    }

    /// ```text
    /// Nazwa placówki
    /// ```
    pub fn centre_name(self) -> String {
        self.text("centre-name", &[])
    }

    /// ```text
    /// Rodzaj placówki
    /// ```
    pub fn centre_kind(self) -> String {
        self.text("centre-kind", &[])
    }

    /// ```text
    /// Dzielnica
    /// ```
    pub fn centre_district(self) -> String {
        self.text("centre-district", &[])
    }

    /// ```text
    /// Osoba koordynująca
    /// ```
    pub fn centre_coordinator(self) -> String {
        self.text("centre-coordinator", &[])
    }

    /// ```text
    /// Centrum Aktywności Seniorów
    /// ```
    pub fn centre_kind_cas(self) -> String {
        self.text("centre_kind-cas", &[])
    }

    /// ```text
    /// Program Aktywności Lokalnej
    /// ```
    pub fn centre_kind_pal(self) -> String {
        self.text("centre_kind-pal", &[])
    }

    /// ```text
    /// Klub Rodziców
    /// ```
    pub fn centre_kind_parents_club(self) -> String {
        self.text("centre_kind-parents_club", &[])
    }

    /// ```text
    /// Inna placówka
    /// ```
    pub fn centre_kind_other(self) -> String {
        self.text("centre_kind-other", &[])
    }

    /// ```text
    /// CAS
    /// ```
    pub fn centre_kind_short_cas(self) -> String {
        self.text("centre_kind_short-cas", &[])
    }

    /// ```text
    /// PAL
    /// ```
    pub fn centre_kind_short_pal(self) -> String {
        self.text("centre_kind_short-pal", &[])
    }

    /// ```text
    /// Klub Rodziców
    /// ```
    pub fn centre_kind_short_parents_club(self) -> String {
        self.text("centre_kind_short-parents_club", &[])
    }

    /// ```text
    /// Placówka
    /// ```
    pub fn centre_kind_short_other(self) -> String {
        self.text("centre_kind_short-other", &[])
    }

    /// ```text
    /// Miejsce
    /// ```
    pub fn location_title(self) -> String {
        self.text("location-title", &[])
    }

    /// ```text
    /// Poza placówką
    /// ```
    pub fn location_external(self) -> String {
        self.text("location-external", &[])
    }

    /// ```text
    /// Sala
    /// ```
    pub fn room_title(self) -> String {
        self.text("room-title", &[])
    }

    /// ```text
    /// Nazwa sali
    /// ```
    pub fn room_name(self) -> String {
        self.text("room-name", &[])
    }

    /// ```text
    /// Liczba miejsc
    /// ```
    pub fn room_capacity(self) -> String {
        self.text("room-capacity", &[])
    }

    /// ```text
    /// Kategoria
    /// ```
    pub fn category_title(self) -> String {
        self.text("category-title", &[])
    }

    /// ```text
    /// Osoba prowadząca
    /// ```
    pub fn leader_title(self) -> String {
        self.text("leader-title", &[])
    }

    /// ```text
    /// Osoba zarządzająca
    /// ```
    pub fn role_manager(self) -> String {
        self.text("role-manager", &[])
    }

    /// ```text
    /// Osoba koordynująca
    /// ```
    pub fn role_coordinator(self) -> String {
        self.text("role-coordinator", &[])
    }

    /// ```text
    /// Wolontariat
    /// ```
    pub fn role_volunteer(self) -> String {
        self.text("role-volunteer", &[])
    }

    /// ```text
    /// Placówki, umowy, konta i wszystkie dane organizacji.
    /// ```
    pub fn role_description_manager(self) -> String {
        self.text("role_description-manager", &[])
    }

    /// ```text
    /// Plan, uczestnicy, obecności i raporty placówki.
    /// ```
    pub fn role_description_coordinator(self) -> String {
        self.text("role_description-coordinator", &[])
    }

    /// ```text
    /// Zaznaczanie obecności na zajęciach.
    /// ```
    pub fn role_description_volunteer(self) -> String {
        self.text("role_description-volunteer", &[])
    }

    /// ```text
    /// Godziny otwarcia
    /// ```
    pub fn opening_title(self) -> String {
        self.text("opening-title", &[])
    }

    /// ```text
    /// Wymagane godziny otwarcia
    /// ```
    pub fn opening_required(self) -> String {
        self.text("opening-required", &[])
    }

    /// ```text
    /// zamknięte
    /// ```
    pub fn opening_closed(self) -> String {
        self.text("opening-closed", &[])
    }

    /// ```text
    /// Zamknięcie placówki
    /// ```
    pub fn closure_title(self) -> String {
        self.text("closure-title", &[])
    }

    /// ```text
    /// Święto lub dzień wolny organizacji
    /// ```
    pub fn closure_kind_holiday(self) -> String {
        self.text("closure_kind-holiday", &[])
    }

    /// ```text
    /// Przerwa
    /// ```
    pub fn closure_kind_break(self) -> String {
        self.text("closure_kind-break", &[])
    }

    /// ```text
    /// Awaria
    /// ```
    pub fn closure_kind_failure(self) -> String {
        self.text("closure_kind-failure", &[])
    }

    /// ```text
    /// Zawieszenie działalności
    /// ```
    pub fn closure_kind_suspension(self) -> String {
        self.text("closure_kind-suspension", &[])
    }

    /// ```text
    /// Wyjazd całodniowy
    /// ```
    pub fn closure_kind_whole_day_trip(self) -> String {
        self.text("closure_kind-whole_day_trip", &[])
    }

    /// ```text
    /// Inny powód
    /// ```
    pub fn closure_kind_other(self) -> String {
        self.text("closure_kind-other", &[])
    }

    /// ```text
    /// Imię
    /// ```
    pub fn person_first_name(self) -> String {
        self.text("person-first_name", &[])
    }

    /// ```text
    /// Nazwisko
    /// ```
    pub fn person_last_name(self) -> String {
        self.text("person-last_name", &[])
    }

    /// ```text
    /// Data urodzenia
    /// ```
    pub fn person_birth_date(self) -> String {
        self.text("person-birth_date", &[])
    }

    /// ```text
    /// Rok urodzenia
    /// ```
    pub fn person_birth_year(self) -> String {
        self.text("person-birth_year", &[])
    }

    /// ```text
    /// Płeć
    /// ```
    pub fn person_sex(self) -> String {
        self.text("person-sex", &[])
    }

    /// ```text
    /// Telefon
    /// ```
    pub fn person_phone(self) -> String {
        self.text("person-phone", &[])
    }

    /// ```text
    /// E-mail
    /// ```
    pub fn person_email(self) -> String {
        self.text("person-email", &[])
    }

    /// ```text
    /// Dzielnica
    /// ```
    pub fn person_district(self) -> String {
        self.text("person-district", &[])
    }

    /// ```text
    /// Notatki
    /// ```
    pub fn person_notes(self) -> String {
        self.text("person-notes", &[])
    }

    /// ```text
    /// Nie wpisuj informacji o zdrowiu.
    /// ```
    pub fn person_notes_warning(self) -> String {
        self.text("person-notes_warning", &[])
    }

    /// ```text
    /// do uzupełnienia
    /// ```
    pub fn person_to_complete(self) -> String {
        self.text("person-to_complete", &[])
    }

    /// ```text
    /// kobieta
    /// ```
    pub fn sex_female(self) -> String {
        self.text("sex-female", &[])
    }

    /// ```text
    /// mężczyzna
    /// ```
    pub fn sex_male(self) -> String {
        self.text("sex-male", &[])
    }

    /// ```text
    /// K
    /// ```
    pub fn sex_short_female(self) -> String {
        self.text("sex_short-female", &[])
    }

    /// ```text
    /// M
    /// ```
    pub fn sex_short_male(self) -> String {
        self.text("sex_short-male", &[])
    }

    /// ```text
    /// Rezygnacja
    /// ```
    pub fn leave_reason_resigned(self) -> String {
        self.text("leave_reason-resigned", &[])
    }

    /// ```text
    /// Przeprowadzka
    /// ```
    pub fn leave_reason_moved(self) -> String {
        self.text("leave_reason-moved", &[])
    }

    /// ```text
    /// Skreślenie z listy
    /// ```
    pub fn leave_reason_struck_off(self) -> String {
        self.text("leave_reason-struck_off", &[])
    }

    /// ```text
    /// Zgon
    /// ```
    pub fn leave_reason_died(self) -> String {
        self.text("leave_reason-died", &[])
    }

    /// ```text
    /// Inna przyczyna
    /// ```
    pub fn leave_reason_other(self) -> String {
        self.text("leave_reason-other", &[])
    }

    /// ```text
    /// Udział w placówce
    /// ```
    pub fn membership_title(self) -> String {
        self.text("membership-title", &[])
    }

    /// ```text
    /// Od
    /// ```
    pub fn membership_joined_on(self) -> String {
        self.text("membership-joined_on", &[])
    }

    /// ```text
    /// Do
    /// ```
    pub fn membership_left_on(self) -> String {
        self.text("membership-left_on", &[])
    }

    /// ```text
    /// Przyczyna zakończenia
    /// ```
    pub fn membership_leave_reason(self) -> String {
        self.text("membership-leave_reason", &[])
    }

    /// ```text
    /// Deklaracja
    /// ```
    pub fn declaration_title(self) -> String {
        self.text("declaration-title", &[])
    }

    /// ```text
    /// Numer deklaracji
    /// ```
    pub fn declaration_number(self) -> String {
        self.text("declaration-number", &[])
    }

    /// ```text
    /// Data podpisania
    /// ```
    pub fn declaration_signed_on(self) -> String {
        self.text("declaration-signed_on", &[])
    }

    /// ```text
    /// Data wycofania
    /// ```
    pub fn declaration_withdrawn_on(self) -> String {
        self.text("declaration-withdrawn_on", &[])
    }

    /// ```text
    /// brak deklaracji
    /// ```
    pub fn declaration_missing(self) -> String {
        self.text("declaration-missing", &[])
    }

    /// ```text
    /// Uczestnicy
    /// ```
    pub fn people_title(self) -> String {
        self.text("people-title", &[])
    }

    /// ```text
    /// Uczestnicy: { $count }
    /// ```
    pub fn people_count(self, count: impl Into<Number>) -> String {
        self.text("people-count", &[("count", Value::Number(count.into()))])
    }

    /// ```text
    /// Byli uczestnicy: { $count }
    /// ```
    pub fn people_former_count(self, count: impl Into<Number>) -> String {
        self.text("people-former_count", &[("count", Value::Number(count.into()))])
    }

    /// ```text
    /// Znalezione osoby: { $count }
    /// ```
    pub fn people_found(self, count: impl Into<Number>) -> String {
        self.text("people-found", &[("count", Value::Number(count.into()))])
    }

    /// ```text
    /// Szukaj: nazwisko, imię lub telefon
    /// ```
    pub fn people_search(self) -> String {
        self.text("people-search", &[])
    }

    /// ```text
    /// Które osoby
    /// ```
    pub fn people_which(self) -> String {
        self.text("people-which", &[])
    }

    /// ```text
    /// Obecni członkowie
    /// ```
    pub fn people_current(self) -> String {
        self.text("people-current", &[])
    }

    /// ```text
    /// Byli
    /// ```
    pub fn people_former(self) -> String {
        self.text("people-former", &[])
    }

    /// ```text
    /// Dodaj osobę
    /// ```
    pub fn people_add(self) -> String {
        self.text("people-add", &[])
    }

    /// ```text
    /// Nie ma jeszcze nikogo. Dodaj pierwszą osobę: wystarczy imię i nazwisko.
    /// ```
    pub fn people_empty(self) -> String {
        self.text("people-empty", &[])
    }

    /// ```text
    /// Nikt jeszcze nie zakończył udziału.
    /// ```
    pub fn people_empty_former(self) -> String {
        self.text("people-empty_former", &[])
    }

    /// ```text
    /// Nikogo nie znaleziono. Sprawdź pisownię albo wyczyść wyszukiwanie.
    /// ```
    pub fn people_nobody_found(self) -> String {
        self.text("people-nobody_found", &[])
    }

    /// ```text
    /// Wyczyść wyszukiwanie
    /// ```
    pub fn people_clear_search(self) -> String {
        self.text("people-clear_search", &[])
    }

    /// ```text
    /// Wróć do listy
    /// ```
    pub fn people_back(self) -> String {
        self.text("people-back", &[])
    }

    /// ```text
    /// Nazwisko i imię
    /// ```
    pub fn people_column_name(self) -> String {
        self.text("people-column_name", &[])
    }

    /// ```text
    /// Rok ur.
    /// ```
    pub fn people_column_birth_year(self) -> String {
        self.text("people-column_birth_year", &[])
    }

    /// ```text
    /// Telefon
    /// ```
    pub fn people_column_phone(self) -> String {
        self.text("people-column_phone", &[])
    }

    /// ```text
    /// Deklaracja
    /// ```
    pub fn people_column_declared(self) -> String {
        self.text("people-column_declared", &[])
    }

    /// ```text
    /// Ostatnio
    /// ```
    pub fn people_column_last_seen(self) -> String {
        self.text("people-column_last_seen", &[])
    }

    /// ```text
    /// Uwagi
    /// ```
    pub fn people_column_state(self) -> String {
        self.text("people-column_state", &[])
    }

    /// ```text
    /// Nowa osoba
    /// ```
    pub fn person_new(self) -> String {
        self.text("person-new", &[])
    }

    /// ```text
    /// Zmiana danych
    /// ```
    pub fn person_change(self) -> String {
        self.text("person-change", &[])
    }

    /// ```text
    /// Zmień dane
    /// ```
    pub fn person_change_data(self) -> String {
        self.text("person-change_data", &[])
    }

    /// ```text
    /// Rok lub data urodzenia
    /// ```
    pub fn person_birth(self) -> String {
        self.text("person-birth", &[])
    }

    /// ```text
    /// Na przykład 1948 albo 12.03.1948.
    /// ```
    pub fn person_birth_hint(self) -> String {
        self.text("person-birth_hint", &[])
    }

    /// ```text
    /// Nie można odczytać tej daty. Wpisz rok, na przykład 1948, albo całą datę, na przykład 12.03.1948.
    /// ```
    pub fn person_birth_unreadable(self) -> String {
        self.text("person-birth_unreadable", &[])
    }

    /// ```text
    /// Data deklaracji
    /// ```
    pub fn person_declared_on(self) -> String {
        self.text("person-declared_on", &[])
    }

    /// ```text
    /// Zostaw puste, jeśli deklaracji jeszcze nie ma.
    /// ```
    pub fn person_declared_on_hint(self) -> String {
        self.text("person-declared_on_hint", &[])
    }

    /// ```text
    /// Uczestniczy od
    /// ```
    pub fn person_joined_on(self) -> String {
        self.text("person-joined_on", &[])
    }

    /// ```text
    /// Pozostałe pola
    /// ```
    pub fn person_more_fields(self) -> String {
        self.text("person-more_fields", &[])
    }

    /// ```text
    /// Notatki (nie wpisuj danych o zdrowiu)
    /// ```
    pub fn person_notes_label(self) -> String {
        self.text("person-notes_label", &[])
    }

    /// ```text
    /// Podobna osoba już istnieje:
    /// ```
    pub fn person_similar(self) -> String {
        self.text("person-similar", &[])
    }

    /// ```text
    /// { $name } (ur. { $year })
    /// ```
    pub fn person_similar_born(self, name: &str, year: &str) -> String {
        self.text("person-similar_born", &[("name", Value::from(name)), ("year", Value::from(year))])
    }

    /// ```text
    /// Pokaż kartę: { $name }
    /// ```
    pub fn person_show_card(self, name: &str) -> String {
        self.text("person-show_card", &[("name", Value::from(name))])
    }

    /// ```text
    /// Wpisz imię i nazwisko.
    /// ```
    pub fn person_names_needed(self) -> String {
        self.text("person-names_needed", &[])
    }

    /// ```text
    /// Dane
    /// ```
    pub fn person_data(self) -> String {
        self.text("person-data", &[])
    }

    /// ```text
    /// Obecności
    /// ```
    pub fn person_presences(self) -> String {
        self.text("person-presences", &[])
    }

    /// ```text
    /// Pierwsza obecność
    /// ```
    pub fn person_first_seen(self) -> String {
        self.text("person-first_seen", &[])
    }

    /// ```text
    /// Ostatnia obecność
    /// ```
    pub fn person_last_seen(self) -> String {
        self.text("person-last_seen", &[])
    }

    /// ```text
    /// jeszcze żadnej
    /// ```
    pub fn person_never_seen(self) -> String {
        self.text("person-never_seen", &[])
    }

    /// ```text
    /// Do sprawdzenia
    /// ```
    pub fn person_warnings(self) -> String {
        self.text("person-warnings", &[])
    }

    /// ```text
    /// Zakończ udział…
    /// ```
    pub fn membership_end(self) -> String {
        self.text("membership-end", &[])
    }

    /// ```text
    /// Zakończenie udziału
    /// ```
    pub fn membership_end_title(self) -> String {
        self.text("membership-end_title", &[])
    }

    /// ```text
    /// Obecności i deklaracje zostaną w rozliczeniach. Osobę można później przyjąć ponownie.
    /// ```
    pub fn membership_end_hint(self) -> String {
        self.text("membership-end_hint", &[])
    }

    /// ```text
    /// Ostatni dzień udziału
    /// ```
    pub fn membership_last_day(self) -> String {
        self.text("membership-last_day", &[])
    }

    /// ```text
    /// Przyjmij ponownie…
    /// ```
    pub fn membership_readmit(self) -> String {
        self.text("membership-readmit", &[])
    }

    /// ```text
    /// Ponowne przyjęcie
    /// ```
    pub fn membership_readmit_title(self) -> String {
        self.text("membership-readmit_title", &[])
    }

    /// ```text
    /// Pierwszy dzień udziału
    /// ```
    pub fn membership_first_day(self) -> String {
        self.text("membership-first_day", &[])
    }

    /// ```text
    /// Ta osoba nie ma udziału w żadnej placówce.
    /// ```
    pub fn membership_none(self) -> String {
        self.text("membership-none", &[])
    }

    /// ```text
    /// trwa
    /// ```
    pub fn membership_open(self) -> String {
        self.text("membership-open", &[])
    }

    /// ```text
    /// Placówka
    /// ```
    pub fn membership_centre(self) -> String {
        self.text("membership-centre", &[])
    }

    /// ```text
    /// Deklaracje
    /// ```
    pub fn declaration_list(self) -> String {
        self.text("declaration-list", &[])
    }

    /// ```text
    /// Zapisz deklarację…
    /// ```
    pub fn declaration_record(self) -> String {
        self.text("declaration-record", &[])
    }

    /// ```text
    /// Nowa deklaracja
    /// ```
    pub fn declaration_record_title(self) -> String {
        self.text("declaration-record_title", &[])
    }

    /// ```text
    /// Wycofaj…
    /// ```
    pub fn declaration_withdraw(self) -> String {
        self.text("declaration-withdraw", &[])
    }

    /// ```text
    /// Wycofaj deklarację z dnia { $date }
    /// ```
    pub fn declaration_withdraw_name(self, date: &str) -> String {
        self.text("declaration-withdraw_name", &[("date", Value::from(date))])
    }

    /// ```text
    /// Wycofanie deklaracji
    /// ```
    pub fn declaration_withdraw_title(self) -> String {
        self.text("declaration-withdraw_title", &[])
    }

    /// ```text
    /// obowiązuje
    /// ```
    pub fn declaration_in_force(self) -> String {
        self.text("declaration-in_force", &[])
    }

    /// ```text
    /// wycofana { $date }
    /// ```
    pub fn declaration_withdrawn(self, date: &str) -> String {
        self.text("declaration-withdrawn", &[("date", Value::from(date))])
    }

    /// ```text
    /// Nie ma jeszcze deklaracji.
    /// ```
    pub fn declaration_none(self) -> String {
        self.text("declaration-none", &[])
    }

    /// ```text
    /// Stan
    /// ```
    pub fn declaration_state(self) -> String {
        self.text("declaration-state", &[])
    }

    /// ```text
    /// Zapisy na zajęcia
    /// ```
    pub fn enrolment_title(self) -> String {
        self.text("enrolment-title", &[])
    }

    /// ```text
    /// Ta osoba nie jest zapisana na żadne zajęcia.
    /// ```
    pub fn enrolment_none(self) -> String {
        self.text("enrolment-none", &[])
    }

    /// ```text
    /// Nowe osoby zapisuje się w Planie, w karcie zajęć.
    /// ```
    pub fn enrolment_hint(self) -> String {
        self.text("enrolment-hint", &[])
    }

    /// ```text
    /// Zajęcia
    /// ```
    pub fn enrolment_series(self) -> String {
        self.text("enrolment-series", &[])
    }

    /// ```text
    /// Wypisz…
    /// ```
    pub fn enrolment_end(self) -> String {
        self.text("enrolment-end", &[])
    }

    /// ```text
    /// Wypisz z zajęć: { $name }
    /// ```
    pub fn enrolment_end_name(self, name: &str) -> String {
        self.text("enrolment-end_name", &[("name", Value::from(name))])
    }

    /// ```text
    /// Wypisanie z zajęć
    /// ```
    pub fn enrolment_end_title(self) -> String {
        self.text("enrolment-end_title", &[])
    }

    /// ```text
    /// Ostatni dzień zapisu
    /// ```
    pub fn enrolment_last_day(self) -> String {
        self.text("enrolment-last_day", &[])
    }

    /// ```text
    /// Otwórz plan
    /// ```
    pub fn enrolment_open_plan(self) -> String {
        self.text("enrolment-open_plan", &[])
    }

    /// ```text
    /// Dodano: { $name }.
    /// ```
    pub fn people_added(self, name: &str) -> String {
        self.text("people-added", &[("name", Value::from(name))])
    }

    /// ```text
    /// Wpisz datę.
    /// ```
    pub fn person_day_needed(self) -> String {
        self.text("person-day_needed", &[])
    }

    /// ```text
    /// Zakończ udział
    /// ```
    pub fn membership_end_now(self) -> String {
        self.text("membership-end_now", &[])
    }

    /// ```text
    /// Przyjmij ponownie
    /// ```
    pub fn membership_readmit_now(self) -> String {
        self.text("membership-readmit_now", &[])
    }

    /// ```text
    /// Wypisz
    /// ```
    pub fn enrolment_end_now(self) -> String {
        self.text("enrolment-end_now", &[])
    }

    /// ```text
    /// Brakuje nazwy lub imienia i nazwiska. Nic nie zmieniono. Wypełnij to pole i zapisz ponownie.
    /// ```
    pub fn refusal_name_missing(self) -> String {
        self.text("refusal-name_missing", &[])
    }

    /// ```text
    /// { $limit ->
    ///         [one] Tekst jest za długi: mieści się w nim najwyżej { $limit } znak. Nic nie zmieniono. Skróć tekst i zapisz ponownie.
    ///         [few] Tekst jest za długi: mieszczą się w nim najwyżej { $limit } znaki. Nic nie zmieniono. Skróć tekst i zapisz ponownie.
    ///         [many] Tekst jest za długi: mieści się w nim najwyżej { $limit } znaków. Nic nie zmieniono. Skróć tekst i zapisz ponownie.
    ///        *[other] Tekst jest za długi: mieści się w nim najwyżej { $limit } znaku. Nic nie zmieniono. Skróć tekst i zapisz ponownie.
    ///     }
    /// ```
    pub fn refusal_text_too_long(self, limit: impl Into<Number>) -> String {
        self.text("refusal-text_too_long", &[("limit", Value::Number(limit.into()))])
    }

    /// ```text
    /// „{ $text }” nie zawiera ani jednej litery, więc nie może być nazwą ani nazwiskiem. Nic nie zmieniono. Popraw wpis i zapisz ponownie.
    /// ```
    pub fn refusal_not_a_name(self, text: &str) -> String {
        self.text("refusal-not_a_name", &[("text", Value::from(text))])
    }

    /// ```text
    /// Data lub rok urodzenia ({ $year }) nie może być prawdziwy. Nic nie zmieniono. Sprawdź rok i zapisz ponownie.
    /// ```
    pub fn refusal_birth_impossible(self, year: &str) -> String {
        self.text("refusal-birth_impossible", &[("year", Value::from(year))])
    }

    /// ```text
    /// Spotkanie może trwać od 1 minuty do 16 godzin. Nic nie zmieniono. Popraw czas trwania.
    /// ```
    pub fn refusal_length_invalid(self) -> String {
        self.text("refusal-length_invalid", &[])
    }

    /// ```text
    /// Koniec wypada przed początkiem. Nic nie zmieniono. Zamień daty lub popraw jedną z nich.
    /// ```
    pub fn refusal_span_reversed(self) -> String {
        self.text("refusal-span_reversed", &[])
    }

    /// ```text
    /// Nie można odczytać powtarzania „{ $rule }”. Nic nie zmieniono. Wybierz powtarzanie jeszcze raz.
    /// ```
    pub fn refusal_rule_invalid(self, rule: &str) -> String {
        self.text("refusal-rule_invalid", &[("rule", Value::from(rule))])
    }

    /// ```text
    /// Z tego powtarzania nie wynika żaden termin. Nic nie zmieniono. Sprawdź dni tygodnia, datę początku i datę końca.
    /// ```
    pub fn refusal_rule_empty(self) -> String {
        self.text("refusal-rule_empty", &[])
    }

    /// ```text
    /// { $limit ->
    ///         [one] Z tego powtarzania wynika za dużo terminów: może ich być najwyżej { $limit }. Nic nie zmieniono. Podaj wcześniejszą datę końca.
    ///         [few] Z tego powtarzania wynika za dużo terminów: mogą ich być najwyżej { $limit }. Nic nie zmieniono. Podaj wcześniejszą datę końca.
    ///         [many] Z tego powtarzania wynika za dużo terminów: może ich być najwyżej { $limit }. Nic nie zmieniono. Podaj wcześniejszą datę końca.
    ///        *[other] Z tego powtarzania wynika za dużo terminów: może ich być najwyżej { $limit }. Nic nie zmieniono. Podaj wcześniejszą datę końca.
    ///     }
    /// ```
    pub fn refusal_rule_too_long(self, limit: impl Into<Number>) -> String {
        self.text("refusal-rule_too_long", &[("limit", Value::Number(limit.into()))])
    }

    /// ```text
    /// Miesiąc „{ $month }” jest zamknięty. Nic nie zmieniono. Jeśli poprawka jest konieczna, poproś osobę zarządzającą o otwarcie miesiąca.
    /// ```
    pub fn refusal_month_closed(self, month: &str) -> String {
        self.text("refusal-month_closed", &[("month", Value::from(month))])
    }

    /// ```text
    /// Spotkanie jest odwołane, więc nikt nie mógł być na nim obecny. Nic nie zmieniono. Jeśli jednak się odbyło, najpierw przywróć spotkanie w planie.
    /// ```
    pub fn refusal_session_cancelled(self) -> String {
        self.text("refusal-session_cancelled", &[])
    }

    /// ```text
    /// Spotkanie nie jest odwołane, więc nie trzeba go przywracać. Nic nie zmieniono.
    /// ```
    pub fn refusal_session_not_cancelled(self) -> String {
        self.text("refusal-session_not_cancelled", &[])
    }

    /// ```text
    /// Spotkanie już się odbyło lub ma zaznaczone obecności, więc nie można go przenieść ani odwołać. Nic nie zmieniono. Jeśli obecności są pomyłką, najpierw je cofnij.
    /// ```
    pub fn refusal_session_held(self) -> String {
        self.text("refusal-session_held", &[])
    }

    /// ```text
    /// Spotkanie odbędzie się dopiero { $date }. Nic nie zapisano. Obecność można zaznaczyć w dniu spotkania.
    /// ```
    pub fn refusal_session_ahead(self, date: &str) -> String {
        self.text("refusal-session_ahead", &[("date", Value::from(date))])
    }

    /// ```text
    /// Lista obecności jest już zatwierdzona. Nic nie zmieniono. Aby ją poprawić, najpierw otwórz ją ponownie.
    /// ```
    pub fn refusal_list_confirmed(self) -> String {
        self.text("refusal-list_confirmed", &[])
    }

    /// ```text
    /// { $limit ->
    ///         [one] Za dużo gości: na jednym spotkaniu może być najwyżej { $limit } gość. Nic nie zmieniono. Popraw liczbę.
    ///         [few] Za dużo gości: na jednym spotkaniu może być najwyżej { $limit } gości. Nic nie zmieniono. Popraw liczbę.
    ///         [many] Za dużo gości: na jednym spotkaniu może być najwyżej { $limit } gości. Nic nie zmieniono. Popraw liczbę.
    ///        *[other] Za dużo gości: na jednym spotkaniu może być najwyżej { $limit } gościa. Nic nie zmieniono. Popraw liczbę.
    ///     }
    /// ```
    pub fn refusal_too_many_guests(self, limit: impl Into<Number>) -> String {
        self.text("refusal-too_many_guests", &[("limit", Value::Number(limit.into()))])
    }

    /// ```text
    /// Tego wpisu już nie ma; mógł zostać usunięty. Nic nie zmieniono. Wróć do listy i wybierz jeszcze raz.
    /// ```
    pub fn refusal_not_found(self) -> String {
        self.text("refusal-not_found", &[])
    }

    /// ```text
    /// Godziny otwarcia jednego dnia nakładają się albo kończą przed początkiem. Nic nie zmieniono. Popraw godziny tego dnia.
    /// ```
    pub fn refusal_opening_overlap(self) -> String {
        self.text("refusal-opening_overlap", &[])
    }

    /// ```text
    /// Świadczenie wolontariusza w jednym dniu może trwać od 1 minuty do 24 godzin. Nic nie zmieniono. Popraw czas.
    /// ```
    pub fn refusal_service_length_invalid(self) -> String {
        self.text("refusal-service_length_invalid", &[])
    }

    /// ```text
    /// Nie ma już nic do cofnięcia ani do przywrócenia. Nic nie zmieniono.
    /// ```
    pub fn refusal_nothing_to_undo(self) -> String {
        self.text("refusal-nothing_to_undo", &[])
    }

    /// ```text
    /// Ten wpis zmienił w międzyczasie ktoś inny. Nic nie zmieniono. Sprawdź, co jest zapisane teraz, i popraw ręcznie.
    /// ```
    pub fn refusal_changed_since(self) -> String {
        self.text("refusal-changed_since", &[])
    }

    /// ```text
    /// Tej czynności nie można cofnąć. Nic nie zmieniono. Wprowadź poprawkę ręcznie.
    /// ```
    pub fn refusal_cannot_undo(self) -> String {
        self.text("refusal-cannot_undo", &[])
    }

    /// ```text
    /// { $limit ->
    ///         [one] Hasło jest za krótkie: potrzebny jest co najmniej { $limit } znak. Nic nie zmieniono. Wpisz dłuższe hasło, na przykład kilka słów.
    ///         [few] Hasło jest za krótkie: potrzebne są co najmniej { $limit } znaki. Nic nie zmieniono. Wpisz dłuższe hasło, na przykład kilka słów.
    ///         [many] Hasło jest za krótkie: potrzeba co najmniej { $limit } znaków. Nic nie zmieniono. Wpisz dłuższe hasło, na przykład kilka słów.
    ///        *[other] Hasło jest za krótkie: potrzeba co najmniej { $limit } znaku. Nic nie zmieniono. Wpisz dłuższe hasło, na przykład kilka słów.
    ///     }
    /// ```
    pub fn refusal_password_too_short(self, limit: impl Into<Number>) -> String {
        self.text("refusal-password_too_short", &[("limit", Value::Number(limit.into()))])
    }

    /// ```text
    /// Jest już konto o tej nazwie. Nic nie zmieniono. Wpisz inną nazwę, na przykład z nazwiskiem.
    /// ```
    pub fn refusal_user_exists(self) -> String {
        self.text("refusal-user_exists", &[])
    }

    /// ```text
    /// To jedyna osoba zarządzająca, więc nie można jej usunąć ani zmienić jej roli. Nic nie zmieniono. Najpierw nadaj tę rolę komuś jeszcze.
    /// ```
    pub fn refusal_last_manager(self) -> String {
        self.text("refusal-last_manager", &[])
    }

    /// ```text
    /// Ta osoba jest już zapisana na te zajęcia. Nic nie zmieniono.
    /// ```
    pub fn refusal_enrolled_already(self) -> String {
        self.text("refusal-enrolled_already", &[])
    }

    /// ```text
    /// W czcionce wydruku nie ma znaku „{ $character }” z tekstu „{ $text }”. Dane są bezpieczne, wydruku nie utworzono. Zmień ten znak w tekście i spróbuj ponownie.
    /// ```
    pub fn refusal_character_missing(self, character: &str, text: &str) -> String {
        self.text("refusal-character_missing", &[("character", Value::from(character)), ("text", Value::from(text))])
    }

    /// ```text
    /// „{ $text }” nie jest numerem dzielnicy. Nic nie zmieniono. Wpisz numer rzymski od I do XVIII albo zostaw puste pole.
    /// ```
    pub fn refusal_district_unknown(self, text: &str) -> String {
        self.text("refusal-district_unknown", &[("text", Value::from(text))])
    }

    /// ```text
    /// Na zajęciach ze wstępem wolnym nie ma nieobecnych: nikt nie był zapisany. Nic nie zmieniono. Zaznacz tylko osoby, które przyszły.
    /// ```
    pub fn refusal_free_entry_has_no_absents(self) -> String {
        self.text("refusal-free_entry_has_no_absents", &[])
    }

    /// ```text
    /// Świadczenie z dnia { $date } jeszcze się nie odbyło. Nic nie zmieniono. Zapisz je w tym dniu lub później.
    /// ```
    pub fn refusal_service_ahead(self, date: &str) -> String {
        self.text("refusal-service_ahead", &[("date", Value::from(date))])
    }

    /// ```text
    /// Raport miesięczny
    /// ```
    pub fn report_monthly_title(self) -> String {
        self.text("report-monthly_title", &[])
    }

    /// ```text
    /// Raport miesięczny – { $centre } – { $month }
    /// ```
    pub fn report_monthly_of(self, centre: &str, month: &str) -> String {
        self.text("report-monthly_of", &[("centre", Value::from(centre)), ("month", Value::from(month))])
    }

    /// ```text
    /// R-MIES { $month }
    /// ```
    pub fn report_monthly_code(self, month: &str) -> String {
        self.text("report-monthly_code", &[("month", Value::from(month))])
    }

    /// ```text
    /// Lista obecności
    /// ```
    pub fn report_attendance_list_title(self) -> String {
        self.text("report-attendance_list_title", &[])
    }

    /// ```text
    /// R-LO-1
    /// ```
    pub fn report_attendance_list_code(self) -> String {
        self.text("report-attendance_list_code", &[])
    }

    /// ```text
    /// Strona { $page } z { $pages }
    /// ```
    pub fn report_page_of(self, page: &str, pages: &str) -> String {
        self.text("report-page_of", &[("page", Value::from(page)), ("pages", Value::from(pages))])
    }

    /// ```text
    /// Sporządzono: { $date }
    /// ```
    pub fn report_prepared_on(self, date: &str) -> String {
        self.text("report-prepared_on", &[("date", Value::from(date))])
    }

    /// ```text
    /// Sporządził(a): { $name }
    /// ```
    pub fn report_prepared_by(self, name: &str) -> String {
        self.text("report-prepared_by", &[("name", Value::from(name))])
    }

    /// ```text
    /// Miesiąc niezamknięty: wersja robocza
    /// ```
    pub fn report_draft(self) -> String {
        self.text("report-draft", &[])
    }

    /// ```text
    /// Tytuł zadania: { $title }
    /// ```
    pub fn report_task(self, title: &str) -> String {
        self.text("report-task", &[("title", Value::from(title))])
    }

    /// ```text
    /// Umowa nr { $number } z dnia { $date }
    /// ```
    pub fn report_agreement(self, number: &str, date: &str) -> String {
        self.text("report-agreement", &[("number", Value::from(number)), ("date", Value::from(date))])
    }

    /// ```text
    /// nr { $number } z dnia { $date }
    /// ```
    pub fn report_agreement_number(self, number: &str, date: &str) -> String {
        self.text("report-agreement_number", &[("number", Value::from(number)), ("date", Value::from(date))])
    }

    /// ```text
    /// { $number }. { $title }
    /// ```
    pub fn report_numbered(self, number: &str, title: &str) -> String {
        self.text("report-numbered", &[("number", Value::from(number)), ("title", Value::from(title))])
    }

    /// ```text
    /// Brak
    /// ```
    pub fn report_nothing(self) -> String {
        self.text("report-nothing", &[])
    }

    /// ```text
    /// nie podano
    /// ```
    pub fn report_not_given(self) -> String {
        self.text("report-not_given", &[])
    }

    /// ```text
    /// Razem
    /// ```
    pub fn report_total(self) -> String {
        self.text("report-total", &[])
    }

    /// ```text
    /// Uczestnicy z deklaracją
    /// ```
    pub fn report_key_declared(self) -> String {
        self.text("report-key_declared", &[])
    }

    /// ```text
    /// Unikalni uczestnicy
    /// ```
    pub fn report_key_unique(self) -> String {
        self.text("report-key_unique", &[])
    }

    /// ```text
    /// Udziały (obecności)
    /// ```
    pub fn report_key_presences(self) -> String {
        self.text("report-key_presences", &[])
    }

    /// ```text
    /// Spotkania zrealizowane
    /// ```
    pub fn report_key_held(self) -> String {
        self.text("report-key_held", &[])
    }

    /// ```text
    /// Godziny otwarcia (łącznie)
    /// ```
    pub fn report_key_opening(self) -> String {
        self.text("report-key_opening", &[])
    }

    /// ```text
    /// Informacje ogólne
    /// ```
    pub fn report_section_general(self) -> String {
        self.text("report-section_general", &[])
    }

    /// ```text
    /// Otwarcie placówki
    /// ```
    pub fn report_section_opening(self) -> String {
        self.text("report-section_opening", &[])
    }

    /// ```text
    /// Uczestnicy
    /// ```
    pub fn report_section_participants(self) -> String {
        self.text("report-section_participants", &[])
    }

    /// ```text
    /// Zajęcia według kategorii
    /// ```
    pub fn report_section_categories(self) -> String {
        self.text("report-section_categories", &[])
    }

    /// ```text
    /// Wykaz zajęć cyklicznych
    /// ```
    pub fn report_section_series(self) -> String {
        self.text("report-section_series", &[])
    }

    /// ```text
    /// Wolontariat
    /// ```
    pub fn report_section_volunteers(self) -> String {
        self.text("report-section_volunteers", &[])
    }

    /// ```text
    /// Spotkania odwołane i zmiany
    /// ```
    pub fn report_section_changes(self) -> String {
        self.text("report-section_changes", &[])
    }

    /// ```text
    /// Opis działań
    /// ```
    pub fn report_section_description(self) -> String {
        self.text("report-section_description", &[])
    }

    /// ```text
    /// Podpisy
    /// ```
    pub fn report_section_signatures(self) -> String {
        self.text("report-section_signatures", &[])
    }

    /// ```text
    /// Placówka
    /// ```
    pub fn report_general_centre(self) -> String {
        self.text("report-general_centre", &[])
    }

    /// ```text
    /// Podmiot prowadzący
    /// ```
    pub fn report_general_organisation(self) -> String {
        self.text("report-general_organisation", &[])
    }

    /// ```text
    /// Okres
    /// ```
    pub fn report_general_period(self) -> String {
        self.text("report-general_period", &[])
    }

    /// ```text
    /// Umowa
    /// ```
    pub fn report_general_agreement(self) -> String {
        self.text("report-general_agreement", &[])
    }

    /// ```text
    /// Adresat
    /// ```
    pub fn report_general_recipient(self) -> String {
        self.text("report-general_recipient", &[])
    }

    /// ```text
    /// Koordynator
    /// ```
    pub fn report_general_coordinator(self) -> String {
        self.text("report-general_coordinator", &[])
    }

    /// ```text
    /// Adres do korespondencji
    /// ```
    pub fn report_general_address(self) -> String {
        self.text("report-general_address", &[])
    }

    /// ```text
    /// Dzień
    /// ```
    pub fn report_opening_day(self) -> String {
        self.text("report-opening_day", &[])
    }

    /// ```text
    /// Godziny otwarcia
    /// ```
    pub fn report_opening_hours(self) -> String {
        self.text("report-opening_hours", &[])
    }

    /// ```text
    /// Liczba godzin
    /// ```
    pub fn report_opening_length(self) -> String {
        self.text("report-opening_length", &[])
    }

    /// ```text
    /// Uwagi
    /// ```
    pub fn report_opening_remarks(self) -> String {
        self.text("report-opening_remarks", &[])
    }

    /// ```text
    /// zamknięte
    /// ```
    pub fn report_opening_closed(self) -> String {
        self.text("report-opening_closed", &[])
    }

    /// ```text
    /// Dni otwarcia
    /// ```
    pub fn report_opening_open_days(self) -> String {
        self.text("report-opening_open_days", &[])
    }

    /// ```text
    /// Godziny otwarcia (łącznie)
    /// ```
    pub fn report_opening_open_hours(self) -> String {
        self.text("report-opening_open_hours", &[])
    }

    /// ```text
    /// Wymagane godziny (dni robocze × { $hours })
    /// ```
    pub fn report_opening_required(self, hours: &str) -> String {
        self.text("report-opening_required", &[("hours", Value::from(hours))])
    }

    /// ```text
    /// Różnica
    /// ```
    pub fn report_opening_difference(self) -> String {
        self.text("report-opening_difference", &[])
    }

    /// ```text
    /// Dni zamknięte
    /// ```
    pub fn report_opening_closed_days(self) -> String {
        self.text("report-opening_closed_days", &[])
    }

    /// ```text
    /// Powód
    /// ```
    pub fn report_opening_reason(self) -> String {
        self.text("report-opening_reason", &[])
    }

    /// ```text
    /// nie podano powodu
    /// ```
    pub fn report_opening_no_reason(self) -> String {
        self.text("report-opening_no_reason", &[])
    }

    /// ```text
    /// Godziny otwarcia w kolejnych dniach
    /// ```
    pub fn report_opening_summary(self) -> String {
        self.text("report-opening_summary", &[])
    }

    /// ```text
    /// Dni zamknięte i powody
    /// ```
    pub fn report_opening_closed_summary(self) -> String {
        self.text("report-opening_closed_summary", &[])
    }

    /// ```text
    /// Wskaźnik
    /// ```
    pub fn report_participants_indicator(self) -> String {
        self.text("report-participants_indicator", &[])
    }

    /// ```text
    /// W miesiącu
    /// ```
    pub fn report_participants_month(self) -> String {
        self.text("report-participants_month", &[])
    }

    /// ```text
    /// Narastająco od początku roku
    /// ```
    pub fn report_participants_year(self) -> String {
        self.text("report-participants_year", &[])
    }

    /// ```text
    /// Narastająco od początku umowy
    /// ```
    pub fn report_participants_agreement(self) -> String {
        self.text("report-participants_agreement", &[])
    }

    /// ```text
    /// Liczba uczestników z deklaracją (stan na koniec miesiąca)
    /// ```
    pub fn report_participants_declared(self) -> String {
        self.text("report-participants_declared", &[])
    }

    /// ```text
    /// Nowi uczestnicy (nowe deklaracje)
    /// ```
    pub fn report_participants_new(self) -> String {
        self.text("report-participants_new", &[])
    }

    /// ```text
    /// Osoby, które zakończyły udział
    /// ```
    pub fn report_participants_left(self) -> String {
        self.text("report-participants_left", &[])
    }

    /// ```text
    /// Liczba osób, które skorzystały z zajęć (unikalni uczestnicy)
    /// ```
    pub fn report_participants_unique(self) -> String {
        self.text("report-participants_unique", &[])
    }

    /// ```text
    /// Liczba udziałów (obecności)
    /// ```
    pub fn report_participants_presences(self) -> String {
        self.text("report-participants_presences", &[])
    }

    /// ```text
    /// Średnia liczba uczestników na spotkaniu
    /// ```
    pub fn report_participants_mean(self) -> String {
        self.text("report-participants_mean", &[])
    }

    /// ```text
    /// Goście (bez rejestracji)
    /// ```
    pub fn report_participants_guests(self) -> String {
        self.text("report-participants_guests", &[])
    }

    /// ```text
    /// w tym dzieci
    /// ```
    pub fn report_participants_children(self) -> String {
        self.text("report-participants_children", &[])
    }

    /// ```text
    /// Wskaźniki dotyczące uczestników
    /// ```
    pub fn report_participants_summary(self) -> String {
        self.text("report-participants_summary", &[])
    }

    /// ```text
    /// Osoby w kolumnach narastających policzono na nowo za cały okres; nie są sumą miesięcy.
    /// ```
    pub fn report_participants_recounted(self) -> String {
        self.text("report-participants_recounted", &[])
    }

    /// ```text
    /// Osoby, które skorzystały z zajęć w miesiącu, według płci, wieku i dzielnicy
    /// ```
    pub fn report_split_title(self) -> String {
        self.text("report-split_title", &[])
    }

    /// ```text
    /// Liczba osób
    /// ```
    pub fn report_split_people(self) -> String {
        self.text("report-split_people", &[])
    }

    /// ```text
    /// Płeć
    /// ```
    pub fn report_split_sex(self) -> String {
        self.text("report-split_sex", &[])
    }

    /// ```text
    /// Wiek
    /// ```
    pub fn report_split_age(self) -> String {
        self.text("report-split_age", &[])
    }

    /// ```text
    /// Dzielnica
    /// ```
    pub fn report_split_district(self) -> String {
        self.text("report-split_district", &[])
    }

    /// ```text
    /// Osoby według płci
    /// ```
    pub fn report_split_sex_summary(self) -> String {
        self.text("report-split_sex_summary", &[])
    }

    /// ```text
    /// Osoby według wieku
    /// ```
    pub fn report_split_age_summary(self) -> String {
        self.text("report-split_age_summary", &[])
    }

    /// ```text
    /// Osoby według dzielnicy
    /// ```
    pub fn report_split_district_summary(self) -> String {
        self.text("report-split_district_summary", &[])
    }

    /// ```text
    /// K
    /// ```
    pub fn report_sex_female(self) -> String {
        self.text("report_sex-female", &[])
    }

    /// ```text
    /// M
    /// ```
    pub fn report_sex_male(self) -> String {
        self.text("report_sex-male", &[])
    }

    /// ```text
    /// nie podano
    /// ```
    pub fn report_sex_not_given(self) -> String {
        self.text("report_sex-not_given", &[])
    }

    /// ```text
    /// poniżej 60
    /// ```
    pub fn report_age_under60(self) -> String {
        self.text("report_age-under60", &[])
    }

    /// ```text
    /// 60–64
    /// ```
    pub fn report_age_from60(self) -> String {
        self.text("report_age-from60", &[])
    }

    /// ```text
    /// 65–69
    /// ```
    pub fn report_age_from65(self) -> String {
        self.text("report_age-from65", &[])
    }

    /// ```text
    /// 70–74
    /// ```
    pub fn report_age_from70(self) -> String {
        self.text("report_age-from70", &[])
    }

    /// ```text
    /// 75–79
    /// ```
    pub fn report_age_from75(self) -> String {
        self.text("report_age-from75", &[])
    }

    /// ```text
    /// 80–84
    /// ```
    pub fn report_age_from80(self) -> String {
        self.text("report_age-from80", &[])
    }

    /// ```text
    /// 85+
    /// ```
    pub fn report_age_from85(self) -> String {
        self.text("report_age-from85", &[])
    }

    /// ```text
    /// nie podano
    /// ```
    pub fn report_age_not_given(self) -> String {
        self.text("report_age-not_given", &[])
    }

    /// ```text
    /// Kategoria
    /// ```
    pub fn report_categories_category(self) -> String {
        self.text("report-categories_category", &[])
    }

    /// ```text
    /// Liczba spotkań
    /// ```
    pub fn report_categories_sessions(self) -> String {
        self.text("report-categories_sessions", &[])
    }

    /// ```text
    /// Godziny zegarowe
    /// ```
    pub fn report_categories_hours(self) -> String {
        self.text("report-categories_hours", &[])
    }

    /// ```text
    /// Godziny dydaktyczne
    /// ```
    pub fn report_categories_teaching_hours(self) -> String {
        self.text("report-categories_teaching_hours", &[])
    }

    /// ```text
    /// Liczba udziałów
    /// ```
    pub fn report_categories_presences(self) -> String {
        self.text("report-categories_presences", &[])
    }

    /// ```text
    /// Liczba osób (unikalnych)
    /// ```
    pub fn report_categories_people(self) -> String {
        self.text("report-categories_people", &[])
    }

    /// ```text
    /// Średnia
    /// ```
    pub fn report_categories_mean(self) -> String {
        self.text("report-categories_mean", &[])
    }

    /// ```text
    /// Spotkania, godziny i uczestnicy według kategorii zajęć
    /// ```
    pub fn report_categories_summary(self) -> String {
        self.text("report-categories_summary", &[])
    }

    /// ```text
    /// Suma osób w kategoriach może przekraczać liczbę osób łącznie – ta sama osoba korzysta z różnych zajęć.
    /// ```
    pub fn report_categories_note(self) -> String {
        self.text("report-categories_note", &[])
    }

    /// ```text
    /// Godzina dydaktyczna to 45 minut.
    /// ```
    pub fn report_categories_teaching_note(self) -> String {
        self.text("report-categories_teaching_note", &[])
    }

    /// ```text
    /// Lp.
    /// ```
    pub fn report_series_number(self) -> String {
        self.text("report-series_number", &[])
    }

    /// ```text
    /// Nazwa zajęć
    /// ```
    pub fn report_series_name(self) -> String {
        self.text("report-series_name", &[])
    }

    /// ```text
    /// Kategoria
    /// ```
    pub fn report_series_category(self) -> String {
        self.text("report-series_category", &[])
    }

    /// ```text
    /// Prowadzący
    /// ```
    pub fn report_series_leader(self) -> String {
        self.text("report-series_leader", &[])
    }

    /// ```text
    /// Dzień i godzina
    /// ```
    pub fn report_series_slots(self) -> String {
        self.text("report-series_slots", &[])
    }

    /// ```text
    /// Zapla{ "\u00AD" }nowane
    /// ```
    pub fn report_series_planned(self) -> String {
        self.text("report-series_planned", &[])
    }

    /// ```text
    /// Zreali{ "\u00AD" }zowane
    /// ```
    pub fn report_series_held(self) -> String {
        self.text("report-series_held", &[])
    }

    /// ```text
    /// Odwo{ "\u00AD" }łane
    /// ```
    pub fn report_series_cancelled(self) -> String {
        self.text("report-series_cancelled", &[])
    }

    /// ```text
    /// Udziały
    /// ```
    pub fn report_series_presences(self) -> String {
        self.text("report-series_presences", &[])
    }

    /// ```text
    /// Śr. frek{ "\u00AD" }wencja
    /// ```
    pub fn report_series_mean(self) -> String {
        self.text("report-series_mean", &[])
    }

    /// ```text
    /// Zajęcia cykliczne: plan, realizacja i frekwencja
    /// ```
    pub fn report_series_summary(self) -> String {
        self.text("report-series_summary", &[])
    }

    /// ```text
    /// Rozliczenie spotkań: { $origin } = { $outcome }.
    /// ```
    pub fn report_balance(self, origin: &str, outcome: &str) -> String {
        self.text("report-balance", &[("origin", Value::from(origin)), ("outcome", Value::from(outcome))])
    }

    /// ```text
    /// zaplanowane { $planned } + przeniesione z innego miesiąca { $moved_in } + dodane { $added }
    /// ```
    pub fn report_balance_origin(self, planned: &str, moved_in: &str, added: &str) -> String {
        self.text("report-balance_origin", &[("planned", Value::from(planned)), ("moved_in", Value::from(moved_in)), ("added", Value::from(added))])
    }

    /// ```text
    /// zrealizowane { $held } + odwołane { $cancelled } + przeniesione na inny miesiąc { $moved_out } + nierozliczone { $unsettled }
    /// ```
    pub fn report_balance_outcome(self, held: &str, cancelled: &str, moved_out: &str, unsettled: &str) -> String {
        self.text("report-balance_outcome", &[("held", Value::from(held)), ("cancelled", Value::from(cancelled)), ("moved_out", Value::from(moved_out)), ("unsettled", Value::from(unsettled))])
    }

    /// ```text
    /// zrealizowane { $held } + odwołane { $cancelled } + przeniesione na inny miesiąc { $moved_out } + nierozliczone { $unsettled } + jeszcze przed nami { $ahead }
    /// ```
    pub fn report_balance_outcome_ahead(self, held: &str, cancelled: &str, moved_out: &str, unsettled: &str, ahead: &str) -> String {
        self.text("report-balance_outcome_ahead", &[("held", Value::from(held)), ("cancelled", Value::from(cancelled)), ("moved_out", Value::from(moved_out)), ("unsettled", Value::from(unsettled)), ("ahead", Value::from(ahead))])
    }

    /// ```text
    /// Imię i nazwisko
    /// ```
    pub fn report_volunteers_name(self) -> String {
        self.text("report-volunteers_name", &[])
    }

    /// ```text
    /// Wolontariusz
    /// ```
    pub fn report_volunteers_volunteer(self) -> String {
        self.text("report-volunteers_volunteer", &[])
    }

    /// ```text
    /// wolontariusz nr { $number }
    /// ```
    pub fn report_volunteers_unnamed(self, number: &str) -> String {
        self.text("report-volunteers_unnamed", &[("number", Value::from(number))])
    }

    /// ```text
    /// Zakres czynności
    /// ```
    pub fn report_volunteers_activities(self) -> String {
        self.text("report-volunteers_activities", &[])
    }

    /// ```text
    /// Godziny
    /// ```
    pub fn report_volunteers_hours(self) -> String {
        self.text("report-volunteers_hours", &[])
    }

    /// ```text
    /// Liczba wolontariuszy
    /// ```
    pub fn report_volunteers_people(self) -> String {
        self.text("report-volunteers_people", &[])
    }

    /// ```text
    /// Liczba godzin
    /// ```
    pub fn report_volunteers_total_hours(self) -> String {
        self.text("report-volunteers_total_hours", &[])
    }

    /// ```text
    /// Wolontariusze, zakres czynności i godziny
    /// ```
    pub fn report_volunteers_summary(self) -> String {
        self.text("report-volunteers_summary", &[])
    }

    /// ```text
    /// Data
    /// ```
    pub fn report_changes_date(self) -> String {
        self.text("report-changes_date", &[])
    }

    /// ```text
    /// Zajęcia
    /// ```
    pub fn report_changes_session(self) -> String {
        self.text("report-changes_session", &[])
    }

    /// ```text
    /// Przyczyna
    /// ```
    pub fn report_changes_reason(self) -> String {
        self.text("report-changes_reason", &[])
    }

    /// ```text
    /// Termin zastępczy
    /// ```
    pub fn report_changes_replacement(self) -> String {
        self.text("report-changes_replacement", &[])
    }

    /// ```text
    /// Zmiana terminu
    /// ```
    pub fn report_changes_moved(self) -> String {
        self.text("report-changes_moved", &[])
    }

    /// ```text
    /// Zmiana miejsca
    /// ```
    pub fn report_changes_place(self) -> String {
        self.text("report-changes_place", &[])
    }

    /// ```text
    /// Spotkania odwołane i zmienione
    /// ```
    pub fn report_changes_summary(self) -> String {
        self.text("report-changes_summary", &[])
    }

    /// ```text
    /// miejscowość i data
    /// ```
    pub fn report_sign_place_date(self) -> String {
        self.text("report-sign_place_date", &[])
    }

    /// ```text
    /// podpis koordynatora
    /// ```
    pub fn report_sign_coordinator(self) -> String {
        self.text("report-sign_coordinator", &[])
    }

    /// ```text
    /// podpis osoby upoważnionej do reprezentacji
    /// ```
    pub fn report_sign_representative(self) -> String {
        self.text("report-sign_representative", &[])
    }

    /// ```text
    /// Miejsce: { $place }
    /// ```
    pub fn attendance_list_place(self, place: &str) -> String {
        self.text("attendance_list-place", &[("place", Value::from(place))])
    }

    /// ```text
    /// Osoba prowadząca: { $name }
    /// ```
    pub fn attendance_list_leader(self, name: &str) -> String {
        self.text("attendance_list-leader", &[("name", Value::from(name))])
    }

    /// ```text
    /// Lp.
    /// ```
    pub fn attendance_list_number(self) -> String {
        self.text("attendance_list-number", &[])
    }

    /// ```text
    /// Imię i nazwisko
    /// ```
    pub fn attendance_list_name(self) -> String {
        self.text("attendance_list-name", &[])
    }

    /// ```text
    /// Podpis
    /// ```
    pub fn attendance_list_signature(self) -> String {
        self.text("attendance_list-signature", &[])
    }

    /// ```text
    /// Osoby i miejsca na podpisy
    /// ```
    pub fn attendance_list_summary(self) -> String {
        self.text("attendance_list-summary", &[])
    }

    /// ```text
    /// Liczba obecnych: ............
    /// ```
    pub fn attendance_list_present(self) -> String {
        self.text("attendance_list-present", &[])
    }

    /// ```text
    /// podpis osoby prowadzącej
    /// ```
    pub fn attendance_list_sign_leader(self) -> String {
        self.text("attendance_list-sign_leader", &[])
    }

    /// ```text
    /// Administratorem danych osobowych jest { $organisation }. Podpis potwierdza udział w zajęciach i służy rozliczeniu zadania publicznego. Pełna informacja o przetwarzaniu danych (art. 13 RODO) jest dostępna w placówce.
    /// ```
    pub fn attendance_list_clause(self, organisation: &str) -> String {
        self.text("attendance_list-clause", &[("organisation", Value::from(organisation))])
    }

    /// ```text
    /// Klucz odzyskiwania
    /// ```
    pub fn recovery_sheet_title(self) -> String {
        self.text("recovery_sheet-title", &[])
    }

    /// ```text
    /// Organizacja
    /// ```
    pub fn recovery_sheet_organisation(self) -> String {
        self.text("recovery_sheet-organisation", &[])
    }

    /// ```text
    /// Plik
    /// ```
    pub fn recovery_sheet_file(self) -> String {
        self.text("recovery_sheet-file", &[])
    }

    /// ```text
    /// Data wydania
    /// ```
    pub fn recovery_sheet_date(self) -> String {
        self.text("recovery_sheet-date", &[])
    }

    /// ```text
    /// grupa { $number }
    /// ```
    pub fn recovery_sheet_group(self, number: &str) -> String {
        self.text("recovery_sheet-group", &[("number", Value::from(number))])
    }

    /// ```text
    /// Do czego służy
    /// ```
    pub fn recovery_sheet_purpose_title(self) -> String {
        self.text("recovery_sheet-purpose_title", &[])
    }

    /// ```text
    /// Tym kluczem można otworzyć plik i ustawić nowe hasło, gdy nikt nie pamięta swojego. Bez żadnego hasła i bez tego klucza danych nie odczyta nikt: ani serwis, ani autorzy programu.
    /// ```
    pub fn recovery_sheet_purpose(self) -> String {
        self.text("recovery_sheet-purpose", &[])
    }

    /// ```text
    /// Jak przechowywać
    /// ```
    pub fn recovery_sheet_keeping_title(self) -> String {
        self.text("recovery_sheet-keeping_title", &[])
    }

    /// ```text
    /// Schowaj tę kartkę w sejfie albo w zamkniętej szafie, z dala od komputera. Nie fotografuj jej i nie wysyłaj pocztą elektroniczną: kto ma plik i ten klucz, ten ma wszystkie dane.
    /// ```
    pub fn recovery_sheet_keeping(self) -> String {
        self.text("recovery_sheet-keeping", &[])
    }

    /// ```text
    /// Jak przepisać
    /// ```
    pub fn recovery_sheet_typing_title(self) -> String {
        self.text("recovery_sheet-typing_title", &[])
    }

    /// ```text
    /// Wielkość liter, odstępy i łączniki nie mają znaczenia. W kluczu nie ma liter I, L, O i U: znak podobny do nich to 1, 0 albo V.
    /// ```
    pub fn recovery_sheet_typing(self) -> String {
        self.text("recovery_sheet-typing", &[])
    }

    /// ```text
    /// Gdy program wyda nowy klucz, ten przestaje działać i kartkę należy zniszczyć.
    /// ```
    pub fn recovery_sheet_renewed(self) -> String {
        self.text("recovery_sheet-renewed", &[])
    }

    /// ```text
    /// Ustawienia
    /// ```
    pub fn settings_title(self) -> String {
        self.text("settings-title", &[])
    }

    /// ```text
    /// Działy ustawień
    /// ```
    pub fn settings_sections(self) -> String {
        self.text("settings-sections", &[])
    }

    /// ```text
    /// Organizacja
    /// ```
    pub fn settings_organisation(self) -> String {
        self.text("settings-organisation", &[])
    }

    /// ```text
    /// Placówka
    /// ```
    pub fn settings_centre(self) -> String {
        self.text("settings-centre", &[])
    }

    /// ```text
    /// Sale
    /// ```
    pub fn settings_rooms(self) -> String {
        self.text("settings-rooms", &[])
    }

    /// ```text
    /// Kategorie zajęć
    /// ```
    pub fn settings_categories(self) -> String {
        self.text("settings-categories", &[])
    }

    /// ```text
    /// Osoby prowadzące
    /// ```
    pub fn settings_leaders(self) -> String {
        self.text("settings-leaders", &[])
    }

    /// ```text
    /// Godziny otwarcia
    /// ```
    pub fn settings_hours(self) -> String {
        self.text("settings-hours", &[])
    }

    /// ```text
    /// Dni zamknięcia
    /// ```
    pub fn settings_closures(self) -> String {
        self.text("settings-closures", &[])
    }

    /// ```text
    /// Umowy
    /// ```
    pub fn settings_agreements(self) -> String {
        self.text("settings-agreements", &[])
    }

    /// ```text
    /// Konta
    /// ```
    pub fn settings_users(self) -> String {
        self.text("settings-users", &[])
    }

    /// ```text
    /// Twoje hasło
    /// ```
    pub fn settings_account(self) -> String {
        self.text("settings-account", &[])
    }

    /// ```text
    /// Kopia danych
    /// ```
    pub fn settings_copy(self) -> String {
        self.text("settings-copy", &[])
    }

    /// ```text
    /// Wygląd i język
    /// ```
    pub fn settings_appearance(self) -> String {
        self.text("settings-appearance", &[])
    }

    /// ```text
    /// Historia czynności
    /// ```
    pub fn settings_history(self) -> String {
        self.text("settings-history", &[])
    }

    /// ```text
    /// Te dane drukują się w nagłówku raportów.
    /// ```
    pub fn settings_organisation_about(self) -> String {
        self.text("settings-organisation_about", &[])
    }

    /// ```text
    /// Nieobowiązkowa. Tak nazwie się organizację na ekranie.
    /// ```
    pub fn settings_name_short_hint(self) -> String {
        self.text("settings-name_short_hint", &[])
    }

    /// ```text
    /// Nieobowiązkowe.
    /// ```
    pub fn settings_optional(self) -> String {
        self.text("settings-optional", &[])
    }

    /// ```text
    /// Dane placówki
    /// ```
    pub fn settings_centre_details(self) -> String {
        self.text("settings-centre_details", &[])
    }

    /// ```text
    /// Zasady placówki
    /// ```
    pub fn settings_centre_rules(self) -> String {
        self.text("settings-centre_rules", &[])
    }

    /// ```text
    /// Telefon
    /// ```
    pub fn settings_phone(self) -> String {
        self.text("settings-phone", &[])
    }

    /// ```text
    /// E-mail
    /// ```
    pub fn settings_email(self) -> String {
        self.text("settings-email", &[])
    }

    /// ```text
    /// Podpisuje raport miesięczny.
    /// ```
    pub fn settings_coordinator_hint(self) -> String {
        self.text("settings-coordinator_hint", &[])
    }

    /// ```text
    /// Najniższy wiek w dniu deklaracji
    /// ```
    pub fn settings_min_age(self) -> String {
        self.text("settings-min_age", &[])
    }

    /// ```text
    /// Zostaw puste, jeśli nie ma granicy wieku.
    /// ```
    pub fn settings_min_age_hint(self) -> String {
        self.text("settings-min_age_hint", &[])
    }

    /// ```text
    /// Wymagane godziny otwarcia dziennie
    /// ```
    pub fn settings_required_hours(self) -> String {
        self.text("settings-required_hours", &[])
    }

    /// ```text
    /// Na przykład 4 albo 4:30. Wpisz 0, jeśli umowa tego nie wymaga.
    /// ```
    pub fn settings_required_hours_hint(self) -> String {
        self.text("settings-required_hours_hint", &[])
    }

    /// ```text
    /// Wpisz czas, na przykład 4 albo 4:30, najwyżej 24.
    /// ```
    pub fn settings_required_hours_wrong(self) -> String {
        self.text("settings-required_hours_wrong", &[])
    }

    /// ```text
    /// Dni, w które trzeba być otwartym
    /// ```
    pub fn settings_required_days(self) -> String {
        self.text("settings-required_days", &[])
    }

    /// ```text
    /// Liczba osób z deklaracją wymagana w umowie
    /// ```
    pub fn settings_target_members(self) -> String {
        self.text("settings-target_members", &[])
    }

    /// ```text
    /// Zostaw puste, jeśli umowa jej nie podaje.
    /// ```
    pub fn settings_target_members_hint(self) -> String {
        self.text("settings-target_members_hint", &[])
    }

    /// ```text
    /// Tygodnie na liście zajęć z wolnym wstępem
    /// ```
    pub fn settings_free_entry_weeks(self) -> String {
        self.text("settings-free_entry_weeks", &[])
    }

    /// ```text
    /// Tyle tygodni po ostatniej wizycie osoba jest podpowiadana.
    /// ```
    pub fn settings_free_entry_weeks_hint(self) -> String {
        self.text("settings-free_entry_weeks_hint", &[])
    }

    /// ```text
    /// Deklaracja wymaga zamieszkania w mieście
    /// ```
    pub fn settings_residents_only(self) -> String {
        self.text("settings-residents_only", &[])
    }

    /// ```text
    /// Praca z małoletnimi
    /// ```
    pub fn settings_works_with_minors(self) -> String {
        self.text("settings-works_with_minors", &[])
    }

    /// ```text
    /// Osoby prowadzące i wolontariusze potrzebują sprawdzenia w rejestrach.
    /// ```
    pub fn settings_works_with_minors_hint(self) -> String {
        self.text("settings-works_with_minors_hint", &[])
    }

    /// ```text
    /// Liczyć dzieci osobno
    /// ```
    pub fn settings_counts_children(self) -> String {
        self.text("settings-counts_children", &[])
    }

    /// ```text
    /// Drukować także godziny dydaktyczne (45 minut)
    /// ```
    pub fn settings_teaching_hours(self) -> String {
        self.text("settings-teaching_hours", &[])
    }

    /// ```text
    /// Podawać nazwiska wolontariuszy w raporcie
    /// ```
    pub fn settings_names_volunteers(self) -> String {
        self.text("settings-names_volunteers", &[])
    }

    /// ```text
    /// Dodaj placówkę
    /// ```
    pub fn settings_new_centre(self) -> String {
        self.text("settings-new_centre", &[])
    }

    /// ```text
    /// Nowa placówka
    /// ```
    pub fn settings_new_centre_title(self) -> String {
        self.text("settings-new_centre_title", &[])
    }

    /// ```text
    /// Dodano placówkę: { $name }.
    /// ```
    pub fn settings_centre_added(self, name: &str) -> String {
        self.text("settings-centre_added", &[("name", Value::from(name))])
    }

    /// ```text
    /// Nazwa
    /// ```
    pub fn settings_name(self) -> String {
        self.text("settings-name", &[])
    }

    /// ```text
    /// Stan
    /// ```
    pub fn settings_state(self) -> String {
        self.text("settings-state", &[])
    }

    /// ```text
    /// Zmiana
    /// ```
    pub fn settings_change(self) -> String {
        self.text("settings-change", &[])
    }

    /// ```text
    /// używane
    /// ```
    pub fn settings_active(self) -> String {
        self.text("settings-active", &[])
    }

    /// ```text
    /// nieużywane
    /// ```
    pub fn settings_inactive(self) -> String {
        self.text("settings-inactive", &[])
    }

    /// ```text
    /// Można wybierać w planie
    /// ```
    pub fn settings_can_choose(self) -> String {
        self.text("settings-can_choose", &[])
    }

    /// ```text
    /// Zmień: { $name }
    /// ```
    pub fn settings_change_name(self, name: &str) -> String {
        self.text("settings-change_name", &[("name", Value::from(name))])
    }

    /// ```text
    /// Usuń: { $name }
    /// ```
    pub fn settings_remove_name(self, name: &str) -> String {
        self.text("settings-remove_name", &[("name", Value::from(name))])
    }

    /// ```text
    /// Sale, które można wybrać w planie. Nieużywane zostają w historii.
    /// ```
    pub fn settings_rooms_about(self) -> String {
        self.text("settings-rooms_about", &[])
    }

    /// ```text
    /// Dodaj salę
    /// ```
    pub fn settings_room_add(self) -> String {
        self.text("settings-room_add", &[])
    }

    /// ```text
    /// Nowa sala
    /// ```
    pub fn settings_room_new(self) -> String {
        self.text("settings-room_new", &[])
    }

    /// ```text
    /// Zmiana sali
    /// ```
    pub fn settings_room_edit(self) -> String {
        self.text("settings-room_edit", &[])
    }

    /// ```text
    /// Nie ma jeszcze żadnej sali. Dodaj pierwszą.
    /// ```
    pub fn settings_rooms_empty(self) -> String {
        self.text("settings-rooms_empty", &[])
    }

    /// ```text
    /// Kategorie dzielą zajęcia w raporcie. W planie widać ich literę i tło.
    /// ```
    pub fn settings_categories_about(self) -> String {
        self.text("settings-categories_about", &[])
    }

    /// ```text
    /// Dodaj kategorię
    /// ```
    pub fn settings_category_add(self) -> String {
        self.text("settings-category_add", &[])
    }

    /// ```text
    /// Nowa kategoria
    /// ```
    pub fn settings_category_new(self) -> String {
        self.text("settings-category_new", &[])
    }

    /// ```text
    /// Zmiana kategorii
    /// ```
    pub fn settings_category_edit(self) -> String {
        self.text("settings-category_edit", &[])
    }

    /// ```text
    /// Nie ma jeszcze żadnej kategorii. Dodaj pierwszą.
    /// ```
    pub fn settings_categories_empty(self) -> String {
        self.text("settings-categories_empty", &[])
    }

    /// ```text
    /// Litera
    /// ```
    pub fn settings_letter(self) -> String {
        self.text("settings-letter", &[])
    }

    /// ```text
    /// Jedna lub dwie litery.
    /// ```
    pub fn settings_letter_hint(self) -> String {
        self.text("settings-letter_hint", &[])
    }

    /// ```text
    /// Tło
    /// ```
    pub fn settings_ground(self) -> String {
        self.text("settings-ground", &[])
    }

    /// ```text
    /// Tło { $number }
    /// ```
    pub fn settings_ground_number(self, number: &str) -> String {
        self.text("settings-ground_number", &[("number", Value::from(number))])
    }

    /// ```text
    /// Osoby i firmy, które prowadzą zajęcia.
    /// ```
    pub fn settings_leaders_about(self) -> String {
        self.text("settings-leaders_about", &[])
    }

    /// ```text
    /// Dodaj osobę prowadzącą
    /// ```
    pub fn settings_leader_add(self) -> String {
        self.text("settings-leader_add", &[])
    }

    /// ```text
    /// Nowa osoba prowadząca
    /// ```
    pub fn settings_leader_new(self) -> String {
        self.text("settings-leader_new", &[])
    }

    /// ```text
    /// Zmiana osoby prowadzącej
    /// ```
    pub fn settings_leader_edit(self) -> String {
        self.text("settings-leader_edit", &[])
    }

    /// ```text
    /// Imię i nazwisko lub nazwa firmy
    /// ```
    pub fn settings_leader_name(self) -> String {
        self.text("settings-leader_name", &[])
    }

    /// ```text
    /// Nie ma jeszcze nikogo. Dodaj pierwszą osobę prowadzącą.
    /// ```
    pub fn settings_leaders_empty(self) -> String {
        self.text("settings-leaders_empty", &[])
    }

    /// ```text
    /// Stałe godziny w tygodniu. Nowe godziny obowiązują od wybranego dnia, wcześniejsze zostają w historii.
    /// ```
    pub fn settings_hours_about(self) -> String {
        self.text("settings-hours_about", &[])
    }

    /// ```text
    /// Obowiązujące teraz
    /// ```
    pub fn settings_hours_now(self) -> String {
        self.text("settings-hours_now", &[])
    }

    /// ```text
    /// Od { $date }
    /// ```
    pub fn settings_hours_ahead(self, date: &str) -> String {
        self.text("settings-hours_ahead", &[("date", Value::from(date))])
    }

    /// ```text
    /// Wcześniejsze godziny
    /// ```
    pub fn settings_hours_before(self) -> String {
        self.text("settings-hours_before", &[])
    }

    /// ```text
    /// { $first } – { $last }
    /// ```
    pub fn settings_hours_span(self, first: &str, last: &str) -> String {
        self.text("settings-hours_span", &[("first", Value::from(first)), ("last", Value::from(last))])
    }

    /// ```text
    /// Nie podano jeszcze godzin otwarcia.
    /// ```
    pub fn settings_hours_none(self) -> String {
        self.text("settings-hours_none", &[])
    }

    /// ```text
    /// Zmień godziny
    /// ```
    pub fn settings_hours_change(self) -> String {
        self.text("settings-hours_change", &[])
    }

    /// ```text
    /// Nowe godziny otwarcia
    /// ```
    pub fn settings_hours_new(self) -> String {
        self.text("settings-hours_new", &[])
    }

    /// ```text
    /// Obowiązują od
    /// ```
    pub fn settings_hours_from(self) -> String {
        self.text("settings-hours_from", &[])
    }

    /// ```text
    /// Przerwy, awarie i wyjazdy. W te dni plan nie tworzy spotkań.
    /// ```
    pub fn settings_closures_about(self) -> String {
        self.text("settings-closures_about", &[])
    }

    /// ```text
    /// Dodaj dni zamknięcia
    /// ```
    pub fn settings_closure_add(self) -> String {
        self.text("settings-closure_add", &[])
    }

    /// ```text
    /// Dni zamknięcia
    /// ```
    pub fn settings_closure_new(self) -> String {
        self.text("settings-closure_new", &[])
    }

    /// ```text
    /// Zmiana dni zamknięcia
    /// ```
    pub fn settings_closure_edit(self) -> String {
        self.text("settings-closure_edit", &[])
    }

    /// ```text
    /// Nie ma żadnych dni zamknięcia. Święta program zna sam.
    /// ```
    pub fn settings_closures_empty(self) -> String {
        self.text("settings-closures_empty", &[])
    }

    /// ```text
    /// Dni
    /// ```
    pub fn settings_closure_days(self) -> String {
        self.text("settings-closure_days", &[])
    }

    /// ```text
    /// Powód
    /// ```
    pub fn settings_closure_reason_column(self) -> String {
        self.text("settings-closure_reason_column", &[])
    }

    /// ```text
    /// Pierwszy dzień
    /// ```
    pub fn settings_first_date(self) -> String {
        self.text("settings-first_date", &[])
    }

    /// ```text
    /// Ostatni dzień
    /// ```
    pub fn settings_last_date(self) -> String {
        self.text("settings-last_date", &[])
    }

    /// ```text
    /// Rodzaj
    /// ```
    pub fn settings_closure_kind(self) -> String {
        self.text("settings-closure_kind", &[])
    }

    /// ```text
    /// Powód słowami
    /// ```
    pub fn settings_closure_reason(self) -> String {
        self.text("settings-closure_reason", &[])
    }

    /// ```text
    /// Nieobowiązkowy. Bez informacji o zdrowiu osób.
    /// ```
    pub fn settings_closure_reason_hint(self) -> String {
        self.text("settings-closure_reason_hint", &[])
    }

    /// ```text
    /// Liczyć te dni jako otwarte
    /// ```
    pub fn settings_counts_as_open(self) -> String {
        self.text("settings-counts_as_open", &[])
    }

    /// ```text
    /// Na przykład wyjazd całodniowy, jeśli umowa na to pozwala.
    /// ```
    pub fn settings_counts_as_open_hint(self) -> String {
        self.text("settings-counts_as_open_hint", &[])
    }

    /// ```text
    /// liczone jako otwarte
    /// ```
    pub fn settings_counted_as_open(self) -> String {
        self.text("settings-counted_as_open", &[])
    }

    /// ```text
    /// Usunąć te dni zamknięcia?
    /// ```
    pub fn settings_remove_closure(self) -> String {
        self.text("settings-remove_closure", &[])
    }

    /// ```text
    /// Numer i tytuł umowy drukują się w raporcie miesięcznym.
    /// ```
    pub fn settings_agreements_about(self) -> String {
        self.text("settings-agreements_about", &[])
    }

    /// ```text
    /// Dodaj umowę
    /// ```
    pub fn settings_agreement_add(self) -> String {
        self.text("settings-agreement_add", &[])
    }

    /// ```text
    /// Nowa umowa
    /// ```
    pub fn settings_agreement_new(self) -> String {
        self.text("settings-agreement_new", &[])
    }

    /// ```text
    /// Zmiana umowy
    /// ```
    pub fn settings_agreement_edit(self) -> String {
        self.text("settings-agreement_edit", &[])
    }

    /// ```text
    /// Nie ma jeszcze umowy. Dodaj ją, a raport będzie miał właściwy nagłówek.
    /// ```
    pub fn settings_agreements_empty(self) -> String {
        self.text("settings-agreements_empty", &[])
    }

    /// ```text
    /// Gmina Miejska Kraków
    /// ```
    pub fn settings_usual_grantor(self) -> String {
        self.text("settings-usual_grantor", &[])
    }

    /// ```text
    /// Okres
    /// ```
    pub fn settings_agreement_term(self) -> String {
        self.text("settings-agreement_term", &[])
    }

    /// ```text
    /// Placówki objęte umową
    /// ```
    pub fn settings_agreement_centres(self) -> String {
        self.text("settings-agreement_centres", &[])
    }

    /// ```text
    /// Wybierz co najmniej jedną placówkę.
    /// ```
    pub fn settings_agreement_centre_needed(self) -> String {
        self.text("settings-agreement_centre_needed", &[])
    }

    /// ```text
    /// Zostaw puste, aby użyć zwykłego zwrotu dla tej formy: „{ $phrase }”.
    /// ```
    pub fn settings_funding_phrase_hint(self, phrase: &str) -> String {
        self.text("settings-funding_phrase_hint", &[("phrase", Value::from(phrase))])
    }

    /// ```text
    /// Nieobowiązkowy. Komu składa się raport miesięczny.
    /// ```
    pub fn settings_recipient_hint(self) -> String {
        self.text("settings-recipient_hint", &[])
    }

    /// ```text
    /// Każda osoba, która pracuje w programie, ma własne konto i hasło.
    /// ```
    pub fn settings_users_about(self) -> String {
        self.text("settings-users_about", &[])
    }

    /// ```text
    /// Dodaj konto
    /// ```
    pub fn settings_user_add(self) -> String {
        self.text("settings-user_add", &[])
    }

    /// ```text
    /// Nowe konto
    /// ```
    pub fn settings_user_new(self) -> String {
        self.text("settings-user_new", &[])
    }

    /// ```text
    /// Zmiana konta
    /// ```
    pub fn settings_user_edit(self) -> String {
        self.text("settings-user_edit", &[])
    }

    /// ```text
    /// Imię i nazwisko
    /// ```
    pub fn settings_user_name(self) -> String {
        self.text("settings-user_name", &[])
    }

    /// ```text
    /// Rola
    /// ```
    pub fn settings_user_role(self) -> String {
        self.text("settings-user_role", &[])
    }

    /// ```text
    /// Pierwsze hasło
    /// ```
    pub fn settings_user_password(self) -> String {
        self.text("settings-user_password", &[])
    }

    /// ```text
    /// Co najmniej { $limit } znaków. Ta osoba zmieni je po zalogowaniu.
    /// ```
    pub fn settings_user_password_hint(self, limit: &str) -> String {
        self.text("settings-user_password_hint", &[("limit", Value::from(limit))])
    }

    /// ```text
    /// Może się logować
    /// ```
    pub fn settings_user_active(self) -> String {
        self.text("settings-user_active", &[])
    }

    /// ```text
    /// może się logować
    /// ```
    pub fn settings_user_can(self) -> String {
        self.text("settings-user_can", &[])
    }

    /// ```text
    /// nie może się logować
    /// ```
    pub fn settings_user_cannot(self) -> String {
        self.text("settings-user_cannot", &[])
    }

    /// ```text
    /// Dodano konto: { $name }.
    /// ```
    pub fn settings_user_added(self, name: &str) -> String {
        self.text("settings-user_added", &[("name", Value::from(name))])
    }

    /// ```text
    /// Zmiana hasła
    /// ```
    pub fn settings_password_change(self) -> String {
        self.text("settings-password_change", &[])
    }

    /// ```text
    /// Hasło otwiera plik. Po zmianie stare przestaje działać.
    /// ```
    pub fn settings_password_about(self) -> String {
        self.text("settings-password_about", &[])
    }

    /// ```text
    /// Obecne hasło
    /// ```
    pub fn settings_password_current(self) -> String {
        self.text("settings-password_current", &[])
    }

    /// ```text
    /// Zmień hasło
    /// ```
    pub fn settings_password_run(self) -> String {
        self.text("settings-password_run", &[])
    }

    /// ```text
    /// Hasło zmienione.
    /// ```
    pub fn settings_password_changed(self) -> String {
        self.text("settings-password_changed", &[])
    }

    /// ```text
    /// Nowy klucz zastępuje poprzedni, który od tej chwili przestaje działać. Zrób to, gdy kartka z kluczem zginęła albo ktoś ją widział.
    /// ```
    pub fn settings_recovery_about(self) -> String {
        self.text("settings-recovery_about", &[])
    }

    /// ```text
    /// Nowy klucz odzyskiwania
    /// ```
    pub fn settings_recovery_renew(self) -> String {
        self.text("settings-recovery_renew", &[])
    }

    /// ```text
    /// Dotychczasowy klucz przestanie działać. Przygotuj drukarkę albo kartkę.
    /// ```
    pub fn settings_recovery_sure(self) -> String {
        self.text("settings-recovery_sure", &[])
    }

    /// ```text
    /// Utwórz nowy klucz
    /// ```
    pub fn settings_recovery_run(self) -> String {
        self.text("settings-recovery_run", &[])
    }

    /// ```text
    /// Klucz odzyskiwania jest zapisany.
    /// ```
    pub fn settings_recovery_done(self) -> String {
        self.text("settings-recovery_done", &[])
    }

    /// ```text
    /// Kopia to jeden zaszyfrowany plik z danymi i kluczami. Zapisz ją na pendrivie lub innym dysku, najlepiej raz w tygodniu.
    /// ```
    pub fn settings_copy_about(self) -> String {
        self.text("settings-copy_about", &[])
    }

    /// ```text
    /// Dokąd
    /// ```
    pub fn settings_copy_path(self) -> String {
        self.text("settings-copy_path", &[])
    }

    /// ```text
    /// Folder albo plik. W folderze kopia dostanie nazwę z dzisiejszą datą.
    /// ```
    pub fn settings_copy_hint(self) -> String {
        self.text("settings-copy_hint", &[])
    }

    /// ```text
    /// Zapisano i sprawdzono kopię: { $path }
    /// ```
    pub fn settings_copy_saved(self, path: &str) -> String {
        self.text("settings-copy_saved", &[("path", Value::from(path))])
    }

    /// ```text
    /// Zapisuję i sprawdzam kopię…
    /// ```
    pub fn settings_copy_saving(self) -> String {
        self.text("settings-copy_saving", &[])
    }

    /// ```text
    /// Te ustawienia dotyczą tylko tego komputera.
    /// ```
    pub fn settings_appearance_about(self) -> String {
        self.text("settings-appearance_about", &[])
    }

    /// ```text
    /// Motyw
    /// ```
    pub fn settings_theme(self) -> String {
        self.text("settings-theme", &[])
    }

    /// ```text
    /// Jak w systemie
    /// ```
    pub fn settings_theme_system(self) -> String {
        self.text("settings-theme_system", &[])
    }

    /// ```text
    /// Jasny
    /// ```
    pub fn settings_theme_light(self) -> String {
        self.text("settings-theme_light", &[])
    }

    /// ```text
    /// Ciemny
    /// ```
    pub fn settings_theme_dark(self) -> String {
        self.text("settings-theme_dark", &[])
    }

    /// ```text
    /// Wysoki kontrast
    /// ```
    pub fn settings_theme_contrast(self) -> String {
        self.text("settings-theme_contrast", &[])
    }

    /// ```text
    /// Wielkość tekstu
    /// ```
    pub fn settings_text_size(self) -> String {
        self.text("settings-text_size", &[])
    }

    /// ```text
    /// { $size } %
    /// ```
    pub fn settings_text_size_percent(self, size: &str) -> String {
        self.text("settings-text_size_percent", &[("size", Value::from(size))])
    }

    /// ```text
    /// Polski
    /// ```
    pub fn settings_language_name_pl(self) -> String {
        self.text("settings-language_name_pl", &[])
    }

    /// ```text
    /// English
    /// ```
    pub fn settings_language_name_en(self) -> String {
        self.text("settings-language_name_en", &[])
    }

    /// ```text
    /// Wszystko, co zapisano w pliku. Każdą czynność można cofnąć, jeśli nikt nie zmienił potem tego samego.
    /// ```
    pub fn settings_history_about(self) -> String {
        self.text("settings-history_about", &[])
    }

    /// ```text
    /// Nie zapisano jeszcze żadnej czynności.
    /// ```
    pub fn settings_history_empty(self) -> String {
        self.text("settings-history_empty", &[])
    }

    /// ```text
    /// Kiedy
    /// ```
    pub fn settings_history_at(self) -> String {
        self.text("settings-history_at", &[])
    }

    /// ```text
    /// Kto
    /// ```
    pub fn settings_history_author(self) -> String {
        self.text("settings-history_author", &[])
    }

    /// ```text
    /// Co
    /// ```
    pub fn settings_history_what(self) -> String {
        self.text("settings-history_what", &[])
    }

    /// ```text
    /// cofnięte
    /// ```
    pub fn settings_history_undone(self) -> String {
        self.text("settings-history_undone", &[])
    }

    /// ```text
    /// Cofnij: { $what }
    /// ```
    pub fn settings_history_undo(self, what: &str) -> String {
        self.text("settings-history_undo", &[("what", Value::from(what))])
    }

    /// ```text
    /// Pokaż wcześniejsze
    /// ```
    pub fn settings_history_more(self) -> String {
        self.text("settings-history_more", &[])
    }

    /// ```text
    /// Umowa
    /// ```
    pub fn agreement_title(self) -> String {
        self.text("agreement-title", &[])
    }

    /// ```text
    /// Numer umowy
    /// ```
    pub fn agreement_number(self) -> String {
        self.text("agreement-number", &[])
    }

    /// ```text
    /// Data zawarcia
    /// ```
    pub fn agreement_signed_on(self) -> String {
        self.text("agreement-signed_on", &[])
    }

    /// ```text
    /// Tytuł zadania publicznego
    /// ```
    pub fn agreement_task_title(self) -> String {
        self.text("agreement-task_title", &[])
    }

    /// ```text
    /// Zleceniodawca
    /// ```
    pub fn agreement_grantor(self) -> String {
        self.text("agreement-grantor", &[])
    }

    /// ```text
    /// Forma zlecenia
    /// ```
    pub fn agreement_form(self) -> String {
        self.text("agreement-form", &[])
    }

    /// ```text
    /// Pierwszy dzień realizacji
    /// ```
    pub fn agreement_first_date(self) -> String {
        self.text("agreement-first_date", &[])
    }

    /// ```text
    /// Ostatni dzień realizacji
    /// ```
    pub fn agreement_last_date(self) -> String {
        self.text("agreement-last_date", &[])
    }

    /// ```text
    /// Formuła o finansowaniu
    /// ```
    pub fn agreement_funding_phrase(self) -> String {
        self.text("agreement-funding_phrase", &[])
    }

    /// ```text
    /// Adresat raportu miesięcznego
    /// ```
    pub fn agreement_report_recipient(self) -> String {
        self.text("agreement-report_recipient", &[])
    }

    /// ```text
    /// powierzenie
    /// ```
    pub fn grant_form_entrusted(self) -> String {
        self.text("grant_form-entrusted", &[])
    }

    /// ```text
    /// wsparcie
    /// ```
    pub fn grant_form_supported(self) -> String {
        self.text("grant_form-supported", &[])
    }

    /// ```text
    /// finansowane
    /// ```
    pub fn grant_form_phrase_entrusted(self) -> String {
        self.text("grant_form_phrase-entrusted", &[])
    }

    /// ```text
    /// współfinansowane
    /// ```
    pub fn grant_form_phrase_supported(self) -> String {
        self.text("grant_form_phrase-supported", &[])
    }

    /// ```text
    /// Opis miesiąca
    /// ```
    pub fn month_note_title(self) -> String {
        self.text("month_note-title", &[])
    }

    /// ```text
    /// Miesiąc
    /// ```
    pub fn settlement_title(self) -> String {
        self.text("settlement-title", &[])
    }

    /// ```text
    /// Poprzedni miesiąc
    /// ```
    pub fn settlement_previous(self) -> String {
        self.text("settlement-previous", &[])
    }

    /// ```text
    /// Następny miesiąc
    /// ```
    pub fn settlement_following(self) -> String {
        self.text("settlement-following", &[])
    }

    /// ```text
    /// Rok i miesiąc
    /// ```
    pub fn settlement_choose(self) -> String {
        self.text("settlement-choose", &[])
    }

    /// ```text
    /// { $people ->
    ///         [one] { $month } przyszła { $people } osoba
    ///         [few] { $month } przyszły { $people } osoby
    ///         [many] { $month } przyszło { $people } osób
    ///        *[other] { $month } przyszło { $people } osoby
    ///     }, { $presences ->
    ///         [one] { $presences } raz
    ///         [few] { $presences } razy
    ///         [many] { $presences } razy
    ///        *[other] { $presences } razu
    ///     }.
    /// ```
    pub fn settlement_who_came(self, people: impl Into<Number>, presences: impl Into<Number>, month: &str) -> String {
        self.text("settlement-who_came", &[("people", Value::Number(people.into())), ("presences", Value::Number(presences.into())), ("month", Value::from(month))])
    }

    /// ```text
    /// { $month } nie zapisano jeszcze żadnej obecności.
    /// ```
    pub fn settlement_nobody_came(self, month: &str) -> String {
        self.text("settlement-nobody_came", &[("month", Value::from(month))])
    }

    /// ```text
    /// Miesiąc jest zamknięty.
    /// ```
    pub fn settlement_closed(self) -> String {
        self.text("settlement-closed", &[])
    }

    /// ```text
    /// Umowa nr { $number } z dnia { $date }: { $title }
    /// ```
    pub fn settlement_agreement(self, number: &str, date: &str, title: &str) -> String {
        self.text("settlement-agreement", &[("number", Value::from(number)), ("date", Value::from(date)), ("title", Value::from(title))])
    }

    /// ```text
    /// Podgląd PDF
    /// ```
    pub fn settlement_preview(self) -> String {
        self.text("settlement-preview", &[])
    }

    /// ```text
    /// Czego brakuje
    /// ```
    pub fn settlement_missing(self) -> String {
        self.text("settlement-missing", &[])
    }

    /// ```text
    /// Niczego nie brakuje.
    /// ```
    pub fn settlement_nothing_missing(self) -> String {
        self.text("settlement-nothing_missing", &[])
    }

    /// ```text
    /// Pokaż spotkania
    /// ```
    pub fn settlement_show_sessions(self) -> String {
        self.text("settlement-show_sessions", &[])
    }

    /// ```text
    /// Pokaż uczestników
    /// ```
    pub fn settlement_show_people(self) -> String {
        self.text("settlement-show_people", &[])
    }

    /// ```text
    /// Popraw godziny
    /// ```
    pub fn settlement_show_hours(self) -> String {
        self.text("settlement-show_hours", &[])
    }

    /// ```text
    /// Uzupełnij umowę
    /// ```
    pub fn settlement_show_agreement(self) -> String {
        self.text("settlement-show_agreement", &[])
    }

    /// ```text
    /// { $value } – pokaż, co policzono: { $what }
    /// ```
    pub fn settlement_open_figure(self, value: &str, what: &str) -> String {
        self.text("settlement-open_figure", &[("value", Value::from(value)), ("what", Value::from(what))])
    }

    /// ```text
    /// Co policzono: { $what }
    /// ```
    pub fn settlement_figure_title(self, what: &str) -> String {
        self.text("settlement-figure_title", &[("what", Value::from(what))])
    }

    /// ```text
    /// Razem: { $value }
    /// ```
    pub fn settlement_figure_value(self, value: &str) -> String {
        self.text("settlement-figure_value", &[("value", Value::from(value))])
    }

    /// ```text
    /// Nic nie policzono.
    /// ```
    pub fn settlement_figure_empty(self) -> String {
        self.text("settlement-figure_empty", &[])
    }

    /// ```text
    /// Data
    /// ```
    pub fn settlement_row_date(self) -> String {
        self.text("settlement-row_date", &[])
    }

    /// ```text
    /// Co
    /// ```
    pub fn settlement_row_label(self) -> String {
        self.text("settlement-row_label", &[])
    }

    /// ```text
    /// Ile
    /// ```
    pub fn settlement_row_weight(self) -> String {
        self.text("settlement-row_weight", &[])
    }

    /// ```text
    /// Kto i kiedy zapisał(a)
    /// ```
    pub fn settlement_row_recorded(self) -> String {
        self.text("settlement-row_recorded", &[])
    }

    /// ```text
    /// Pokaż listę obecności: { $name }
    /// ```
    pub fn settlement_row_open(self, name: &str) -> String {
        self.text("settlement-row_open", &[("name", Value::from(name))])
    }

    /// ```text
    /// Otwarcie placówki
    /// ```
    pub fn settlement_opening(self) -> String {
        self.text("settlement-opening", &[])
    }

    /// ```text
    /// Dni otwarcia
    /// ```
    pub fn settlement_opening_days(self) -> String {
        self.text("settlement-opening_days", &[])
    }

    /// ```text
    /// Godziny otwarcia
    /// ```
    pub fn settlement_opening_hours(self) -> String {
        self.text("settlement-opening_hours", &[])
    }

    /// ```text
    /// Wymagane dni robocze
    /// ```
    pub fn settlement_required_days(self) -> String {
        self.text("settlement-required_days", &[])
    }

    /// ```text
    /// Wymagane godziny
    /// ```
    pub fn settlement_required_hours(self) -> String {
        self.text("settlement-required_hours", &[])
    }

    /// ```text
    /// Różnica
    /// ```
    pub fn settlement_difference(self) -> String {
        self.text("settlement-difference", &[])
    }

    /// ```text
    /// Dzień po dniu
    /// ```
    pub fn settlement_by_day(self) -> String {
        self.text("settlement-by_day", &[])
    }

    /// ```text
    /// Tydzień po tygodniu
    /// ```
    pub fn settlement_by_week(self) -> String {
        self.text("settlement-by_week", &[])
    }

    /// ```text
    /// Dzień
    /// ```
    pub fn settlement_day(self) -> String {
        self.text("settlement-day", &[])
    }

    /// ```text
    /// Tydzień
    /// ```
    pub fn settlement_week(self) -> String {
        self.text("settlement-week", &[])
    }

    /// ```text
    /// Godziny
    /// ```
    pub fn settlement_hours_of_day(self) -> String {
        self.text("settlement-hours_of_day", &[])
    }

    /// ```text
    /// Otwarcie
    /// ```
    pub fn settlement_time_open(self) -> String {
        self.text("settlement-time_open", &[])
    }

    /// ```text
    /// Wymagane
    /// ```
    pub fn settlement_time_required(self) -> String {
        self.text("settlement-time_required", &[])
    }

    /// ```text
    /// Uwagi
    /// ```
    pub fn settlement_remarks(self) -> String {
        self.text("settlement-remarks", &[])
    }

    /// ```text
    /// zamknięte
    /// ```
    pub fn settlement_closed_day(self) -> String {
        self.text("settlement-closed_day", &[])
    }

    /// ```text
    /// Wskaźnik
    /// ```
    pub fn settlement_indicator(self) -> String {
        self.text("settlement-indicator", &[])
    }

    /// ```text
    /// Uczestnicy
    /// ```
    pub fn settlement_participants(self) -> String {
        self.text("settlement-participants", &[])
    }

    /// ```text
    /// W miesiącu
    /// ```
    pub fn settlement_column_month(self) -> String {
        self.text("settlement-column_month", &[])
    }

    /// ```text
    /// Od początku roku
    /// ```
    pub fn settlement_column_year(self) -> String {
        self.text("settlement-column_year", &[])
    }

    /// ```text
    /// Od początku umowy
    /// ```
    pub fn settlement_column_agreement(self) -> String {
        self.text("settlement-column_agreement", &[])
    }

    /// ```text
    /// Uczestnicy z deklaracją, na koniec okresu
    /// ```
    pub fn settlement_declared(self) -> String {
        self.text("settlement-declared", &[])
    }

    /// ```text
    /// Nowi uczestnicy
    /// ```
    pub fn settlement_new(self) -> String {
        self.text("settlement-new", &[])
    }

    /// ```text
    /// Osoby, które zakończyły udział
    /// ```
    pub fn settlement_left(self) -> String {
        self.text("settlement-left", &[])
    }

    /// ```text
    /// Osoby, które skorzystały z zajęć
    /// ```
    pub fn settlement_unique(self) -> String {
        self.text("settlement-unique", &[])
    }

    /// ```text
    /// Liczba udziałów
    /// ```
    pub fn settlement_presences(self) -> String {
        self.text("settlement-presences", &[])
    }

    /// ```text
    /// Średnia liczba osób na spotkaniu
    /// ```
    pub fn settlement_mean(self) -> String {
        self.text("settlement-mean", &[])
    }

    /// ```text
    /// Goście bez rejestracji
    /// ```
    pub fn settlement_guests(self) -> String {
        self.text("settlement-guests", &[])
    }

    /// ```text
    /// Dzieci
    /// ```
    pub fn settlement_children(self) -> String {
        self.text("settlement-children", &[])
    }

    /// ```text
    /// { $what }: udziały wliczone do średniej
    /// ```
    pub fn settlement_mean_presences(self, what: &str) -> String {
        self.text("settlement-mean_presences", &[("what", Value::from(what))])
    }

    /// ```text
    /// Według płci
    /// ```
    pub fn settlement_by_sex(self) -> String {
        self.text("settlement-by_sex", &[])
    }

    /// ```text
    /// Według wieku
    /// ```
    pub fn settlement_by_age(self) -> String {
        self.text("settlement-by_age", &[])
    }

    /// ```text
    /// Według dzielnicy
    /// ```
    pub fn settlement_by_district(self) -> String {
        self.text("settlement-by_district", &[])
    }

    /// ```text
    /// Osoby
    /// ```
    pub fn settlement_people(self) -> String {
        self.text("settlement-people", &[])
    }

    /// ```text
    /// Dzielnica { $district }
    /// ```
    pub fn settlement_district(self, district: &str) -> String {
        self.text("settlement-district", &[("district", Value::from(district))])
    }

    /// ```text
    /// Kobiety
    /// ```
    pub fn sex_group_female(self) -> String {
        self.text("sex_group-female", &[])
    }

    /// ```text
    /// Mężczyźni
    /// ```
    pub fn sex_group_male(self) -> String {
        self.text("sex_group-male", &[])
    }

    /// ```text
    /// Nie podano
    /// ```
    pub fn sex_group_not_given(self) -> String {
        self.text("sex_group-not_given", &[])
    }

    /// ```text
    /// poniżej 60 lat
    /// ```
    pub fn age_group_under60(self) -> String {
        self.text("age_group-under60", &[])
    }

    /// ```text
    /// 60–64 lata
    /// ```
    pub fn age_group_from60(self) -> String {
        self.text("age_group-from60", &[])
    }

    /// ```text
    /// 65–69 lat
    /// ```
    pub fn age_group_from65(self) -> String {
        self.text("age_group-from65", &[])
    }

    /// ```text
    /// 70–74 lata
    /// ```
    pub fn age_group_from70(self) -> String {
        self.text("age_group-from70", &[])
    }

    /// ```text
    /// 75–79 lat
    /// ```
    pub fn age_group_from75(self) -> String {
        self.text("age_group-from75", &[])
    }

    /// ```text
    /// 80–84 lata
    /// ```
    pub fn age_group_from80(self) -> String {
        self.text("age_group-from80", &[])
    }

    /// ```text
    /// 85 lat i więcej
    /// ```
    pub fn age_group_from85(self) -> String {
        self.text("age_group-from85", &[])
    }

    /// ```text
    /// nie podano
    /// ```
    pub fn age_group_not_given(self) -> String {
        self.text("age_group-not_given", &[])
    }

    /// ```text
    /// Zajęcia według kategorii
    /// ```
    pub fn settlement_categories(self) -> String {
        self.text("settlement-categories", &[])
    }

    /// ```text
    /// Kategoria
    /// ```
    pub fn settlement_category(self) -> String {
        self.text("settlement-category", &[])
    }

    /// ```text
    /// Spotkania
    /// ```
    pub fn settlement_sessions(self) -> String {
        self.text("settlement-sessions", &[])
    }

    /// ```text
    /// Godziny
    /// ```
    pub fn settlement_hours(self) -> String {
        self.text("settlement-hours", &[])
    }

    /// ```text
    /// Suma osób w kategoriach może przekraczać liczbę osób łącznie: ta sama osoba korzysta z różnych zajęć.
    /// ```
    pub fn settlement_sum_note(self) -> String {
        self.text("settlement-sum_note", &[])
    }

    /// ```text
    /// W tym miesiącu nie odbyło się jeszcze żadne spotkanie.
    /// ```
    pub fn settlement_no_sessions(self) -> String {
        self.text("settlement-no_sessions", &[])
    }

    /// ```text
    /// Zajęcia cykliczne
    /// ```
    pub fn settlement_series(self) -> String {
        self.text("settlement-series", &[])
    }

    /// ```text
    /// Zajęcia
    /// ```
    pub fn settlement_series_name(self) -> String {
        self.text("settlement-series_name", &[])
    }

    /// ```text
    /// Zaplanowane
    /// ```
    pub fn settlement_series_planned(self) -> String {
        self.text("settlement-series_planned", &[])
    }

    /// ```text
    /// Zrealizowane
    /// ```
    pub fn settlement_series_held(self) -> String {
        self.text("settlement-series_held", &[])
    }

    /// ```text
    /// Odwołane
    /// ```
    pub fn settlement_series_cancelled(self) -> String {
        self.text("settlement-series_cancelled", &[])
    }

    /// ```text
    /// Średnio
    /// ```
    pub fn settlement_series_mean(self) -> String {
        self.text("settlement-series_mean", &[])
    }

    /// ```text
    /// W tym miesiącu nie ma zajęć cyklicznych.
    /// ```
    pub fn settlement_no_series(self) -> String {
        self.text("settlement-no_series", &[])
    }

    /// ```text
    /// Co stało się ze spotkaniami
    /// ```
    pub fn settlement_balance(self) -> String {
        self.text("settlement-balance", &[])
    }

    /// ```text
    /// Zaplanowane
    /// ```
    pub fn settlement_planned(self) -> String {
        self.text("settlement-planned", &[])
    }

    /// ```text
    /// Przeniesione z innego miesiąca
    /// ```
    pub fn settlement_moved_in(self) -> String {
        self.text("settlement-moved_in", &[])
    }

    /// ```text
    /// Dodane
    /// ```
    pub fn settlement_added(self) -> String {
        self.text("settlement-added", &[])
    }

    /// ```text
    /// Odbyły się
    /// ```
    pub fn settlement_held(self) -> String {
        self.text("settlement-held", &[])
    }

    /// ```text
    /// Odwołane
    /// ```
    pub fn settlement_cancelled(self) -> String {
        self.text("settlement-cancelled", &[])
    }

    /// ```text
    /// Przeniesione na inny miesiąc
    /// ```
    pub fn settlement_moved_out(self) -> String {
        self.text("settlement-moved_out", &[])
    }

    /// ```text
    /// Do rozliczenia
    /// ```
    pub fn settlement_unsettled(self) -> String {
        self.text("settlement-unsettled", &[])
    }

    /// ```text
    /// Przed nami
    /// ```
    pub fn settlement_ahead(self) -> String {
        self.text("settlement-ahead", &[])
    }

    /// ```text
    /// Spotkania odwołane i zmiany
    /// ```
    pub fn settlement_changes(self) -> String {
        self.text("settlement-changes", &[])
    }

    /// ```text
    /// Termin pierwotny
    /// ```
    pub fn settlement_change_was(self) -> String {
        self.text("settlement-change_was", &[])
    }

    /// ```text
    /// Zmiana
    /// ```
    pub fn settlement_change_became(self) -> String {
        self.text("settlement-change_became", &[])
    }

    /// ```text
    /// przeniesione na { $date }
    /// ```
    pub fn settlement_change_moved(self, date: &str) -> String {
        self.text("settlement-change_moved", &[("date", Value::from(date))])
    }

    /// ```text
    /// zmiana miejsca
    /// ```
    pub fn settlement_change_place(self) -> String {
        self.text("settlement-change_place", &[])
    }

    /// ```text
    /// Żadne spotkanie nie zostało odwołane ani przeniesione.
    /// ```
    pub fn settlement_no_changes(self) -> String {
        self.text("settlement-no_changes", &[])
    }

    /// ```text
    /// Wolontariat
    /// ```
    pub fn settlement_volunteers(self) -> String {
        self.text("settlement-volunteers", &[])
    }

    /// ```text
    /// Wolontariusze
    /// ```
    pub fn settlement_volunteers_count(self) -> String {
        self.text("settlement-volunteers_count", &[])
    }

    /// ```text
    /// Godziny wolontariatu
    /// ```
    pub fn settlement_volunteers_hours(self) -> String {
        self.text("settlement-volunteers_hours", &[])
    }

    /// ```text
    /// Opis działań
    /// ```
    pub fn settlement_description(self) -> String {
        self.text("settlement-description", &[])
    }

    /// ```text
    /// Najważniejsze działania, współpraca z partnerami, promocja, dostępność, trudności i odstępstwa. Opis zapisuje się sam.
    /// ```
    pub fn settlement_description_hint(self) -> String {
        self.text("settlement-description_hint", &[])
    }

    /// ```text
    /// Opis zapisze się za chwilę.
    /// ```
    pub fn settlement_description_waiting(self) -> String {
        self.text("settlement-description_waiting", &[])
    }

    /// ```text
    /// Zapisywanie opisu…
    /// ```
    pub fn settlement_description_saving(self) -> String {
        self.text("settlement-description_saving", &[])
    }

    /// ```text
    /// Opis jest zapisany.
    /// ```
    pub fn settlement_description_saved(self) -> String {
        self.text("settlement-description_saved", &[])
    }

    /// ```text
    /// Opisu nie zapisano. Tekst został w polu; popraw go albo spróbuj ponownie.
    /// ```
    pub fn settlement_description_failed(self) -> String {
        self.text("settlement-description_failed", &[])
    }

    /// ```text
    /// Podgląd wydruku
    /// ```
    pub fn preview_title(self) -> String {
        self.text("preview-title", &[])
    }

    /// ```text
    /// Przygotowanie wydruku…
    /// ```
    pub fn preview_loading(self) -> String {
        self.text("preview-loading", &[])
    }

    /// ```text
    /// Nie udało się pokazać podglądu. Dane są bezpieczne. Dokument można mimo to zapisać i otworzyć w programie do plików PDF.
    /// ```
    pub fn preview_failed(self) -> String {
        self.text("preview-failed", &[])
    }

    /// ```text
    /// Strona { $page } z { $pages }
    /// ```
    pub fn preview_page_of(self, page: impl Into<Number>, pages: impl Into<Number>) -> String {
        self.text("preview-page_of", &[("page", Value::Number(page.into())), ("pages", Value::Number(pages.into()))])
    }

    /// ```text
    /// Podgląd wydruku, strona { $page } z { $pages }
    /// ```
    pub fn preview_picture(self, page: impl Into<Number>, pages: impl Into<Number>) -> String {
        self.text("preview-picture", &[("page", Value::Number(page.into())), ("pages", Value::Number(pages.into()))])
    }

    /// ```text
    /// Poprzednia
    /// ```
    pub fn preview_previous(self) -> String {
        self.text("preview-previous", &[])
    }

    /// ```text
    /// Następna
    /// ```
    pub fn preview_following(self) -> String {
        self.text("preview-following", &[])
    }

    /// ```text
    /// Powiększ
    /// ```
    pub fn preview_closer(self) -> String {
        self.text("preview-closer", &[])
    }

    /// ```text
    /// Pomniejsz
    /// ```
    pub fn preview_farther(self) -> String {
        self.text("preview-farther", &[])
    }

    /// ```text
    /// Powiększenie: { $percent }
    /// ```
    pub fn preview_zoom(self, percent: &str) -> String {
        self.text("preview-zoom", &[("percent", Value::from(percent))])
    }

    /// ```text
    /// Tekst tej strony
    /// ```
    pub fn preview_text(self) -> String {
        self.text("preview-text", &[])
    }

    /// ```text
    /// Obraz wydruku nie jest dostępny dla czytnika ekranu; poniżej jest ten sam tekst.
    /// ```
    pub fn preview_text_note(self) -> String {
        self.text("preview-text_note", &[])
    }

    /// ```text
    /// Plik
    /// ```
    pub fn preview_path(self) -> String {
        self.text("preview-path", &[])
    }

    /// ```text
    /// Pełna ścieżka pliku albo folder.
    /// ```
    pub fn preview_path_hint(self) -> String {
        self.text("preview-path_hint", &[])
    }

    /// ```text
    /// Wpisz, gdzie zapisać plik.
    /// ```
    pub fn preview_path_needed(self) -> String {
        self.text("preview-path_needed", &[])
    }

    /// ```text
    /// Zapisz PDF
    /// ```
    pub fn preview_save(self) -> String {
        self.text("preview-save", &[])
    }

    /// ```text
    /// Zapisano: { $path }
    /// ```
    pub fn preview_saved(self, path: &str) -> String {
        self.text("preview-saved", &[("path", Value::from(path))])
    }

    /// ```text
    /// Otwórz
    /// ```
    pub fn preview_open(self) -> String {
        self.text("preview-open", &[])
    }

    /// ```text
    /// Pokaż w folderze
    /// ```
    pub fn preview_reveal(self) -> String {
        self.text("preview-reveal", &[])
    }

    /// ```text
    /// Plan
    /// ```
    pub fn timetable_title(self) -> String {
        self.text("timetable-title", &[])
    }

    /// ```text
    /// Nazwa zajęć
    /// ```
    pub fn series_name(self) -> String {
        self.text("series-name", &[])
    }

    /// ```text
    /// Kategoria
    /// ```
    pub fn series_category(self) -> String {
        self.text("series-category", &[])
    }

    /// ```text
    /// Osoba prowadząca
    /// ```
    pub fn series_leader(self) -> String {
        self.text("series-leader", &[])
    }

    /// ```text
    /// Sala
    /// ```
    pub fn series_room(self) -> String {
        self.text("series-room", &[])
    }

    /// ```text
    /// Miejsce poza placówką
    /// ```
    pub fn series_place(self) -> String {
        self.text("series-place", &[])
    }

    /// ```text
    /// Od kiedy
    /// ```
    pub fn series_first_date(self) -> String {
        self.text("series-first_date", &[])
    }

    /// ```text
    /// Godzina
    /// ```
    pub fn series_start(self) -> String {
        self.text("series-start", &[])
    }

    /// ```text
    /// Czas trwania (min)
    /// ```
    pub fn series_minutes(self) -> String {
        self.text("series-minutes", &[])
    }

    /// ```text
    /// Udział
    /// ```
    pub fn series_entry(self) -> String {
        self.text("series-entry", &[])
    }

    /// ```text
    /// Limit miejsc
    /// ```
    pub fn series_capacity(self) -> String {
        self.text("series-capacity", &[])
    }

    /// ```text
    /// zapisy
    /// ```
    pub fn entry_enrolment(self) -> String {
        self.text("entry-enrolment", &[])
    }

    /// ```text
    /// wstęp wolny
    /// ```
    pub fn entry_free(self) -> String {
        self.text("entry-free", &[])
    }

    /// ```text
    /// Nieobecność osoby prowadzącej
    /// ```
    pub fn cancel_reason_leader_absent(self) -> String {
        self.text("cancel_reason-leader_absent", &[])
    }

    /// ```text
    /// Za mało chętnych
    /// ```
    pub fn cancel_reason_too_few_people(self) -> String {
        self.text("cancel_reason-too_few_people", &[])
    }

    /// ```text
    /// Awaria w lokalu
    /// ```
    pub fn cancel_reason_failure(self) -> String {
        self.text("cancel_reason-failure", &[])
    }

    /// ```text
    /// Pogoda
    /// ```
    pub fn cancel_reason_weather(self) -> String {
        self.text("cancel_reason-weather", &[])
    }

    /// ```text
    /// Dzień wolny lub przerwa
    /// ```
    pub fn cancel_reason_day_off(self) -> String {
        self.text("cancel_reason-day_off", &[])
    }

    /// ```text
    /// Zawieszenie działalności
    /// ```
    pub fn cancel_reason_suspension(self) -> String {
        self.text("cancel_reason-suspension", &[])
    }

    /// ```text
    /// Inna przyczyna organizacyjna
    /// ```
    pub fn cancel_reason_other(self) -> String {
        self.text("cancel_reason-other", &[])
    }

    /// ```text
    /// zaplanowane
    /// ```
    pub fn outcome_planned(self) -> String {
        self.text("outcome-planned", &[])
    }

    /// ```text
    /// odbyło się
    /// ```
    pub fn outcome_held(self) -> String {
        self.text("outcome-held", &[])
    }

    /// ```text
    /// odwołane
    /// ```
    pub fn outcome_cancelled(self) -> String {
        self.text("outcome-cancelled", &[])
    }

    /// ```text
    /// do rozliczenia
    /// ```
    pub fn outcome_unsettled(self) -> String {
        self.text("outcome-unsettled", &[])
    }

    /// ```text
    /// przeniesione
    /// ```
    pub fn session_moved(self) -> String {
        self.text("session-moved", &[])
    }

    /// ```text
    /// przeniesione z: { $from }
    /// ```
    pub fn session_moved_from(self, from: &str) -> String {
        self.text("session-moved_from", &[("from", Value::from(from))])
    }

    /// ```text
    /// kolizja
    /// ```
    pub fn session_clash(self) -> String {
        self.text("session-clash", &[])
    }

    /// ```text
    /// bez sali
    /// ```
    pub fn session_no_room(self) -> String {
        self.text("session-no_room", &[])
    }

    /// ```text
    /// bez osoby prowadzącej
    /// ```
    pub fn session_no_leader(self) -> String {
        self.text("session-no_leader", &[])
    }

    /// ```text
    /// Tydzień { $number } · { $range }
    /// ```
    pub fn timetable_week_of(self, number: &str, range: &str) -> String {
        self.text("timetable-week_of", &[("number", Value::from(number)), ("range", Value::from(range))])
    }

    /// ```text
    /// Poprzedni tydzień
    /// ```
    pub fn timetable_previous_week(self) -> String {
        self.text("timetable-previous_week", &[])
    }

    /// ```text
    /// Następny tydzień
    /// ```
    pub fn timetable_next_week(self) -> String {
        self.text("timetable-next_week", &[])
    }

    /// ```text
    /// Ten tydzień
    /// ```
    pub fn timetable_this_week(self) -> String {
        self.text("timetable-this_week", &[])
    }

    /// ```text
    /// Przejdź do dnia
    /// ```
    pub fn timetable_go_to_date(self) -> String {
        self.text("timetable-go_to_date", &[])
    }

    /// ```text
    /// Wybór tygodnia
    /// ```
    pub fn timetable_switcher(self) -> String {
        self.text("timetable-switcher", &[])
    }

    /// ```text
    /// Dodaj zajęcia
    /// ```
    pub fn timetable_add(self) -> String {
        self.text("timetable-add", &[])
    }

    /// ```text
    /// Dodaj: { $day }
    /// ```
    pub fn timetable_add_on(self, day: &str) -> String {
        self.text("timetable-add_on", &[("day", Value::from(day))])
    }

    /// ```text
    /// Otwarcie w tygodniu: { $open } z wymaganych { $required }
    /// ```
    pub fn timetable_opening(self, open: &str, required: &str) -> String {
        self.text("timetable-opening", &[("open", Value::from(open)), ("required", Value::from(required))])
    }

    /// ```text
    /// Otwarcie w tygodniu: { $open }
    /// ```
    pub fn timetable_opening_only(self, open: &str) -> String {
        self.text("timetable-opening_only", &[("open", Value::from(open))])
    }

    /// ```text
    /// brakuje: { $missing }
    /// ```
    pub fn timetable_opening_missing(self, missing: &str) -> String {
        self.text("timetable-opening_missing", &[("missing", Value::from(missing))])
    }

    /// ```text
    /// wymóg spełniony
    /// ```
    pub fn timetable_opening_met(self) -> String {
        self.text("timetable-opening_met", &[])
    }

    /// ```text
    /// Pokaż
    /// ```
    pub fn timetable_show(self) -> String {
        self.text("timetable-show", &[])
    }

    /// ```text
    /// wszystkie zajęcia
    /// ```
    pub fn timetable_show_all(self) -> String {
        self.text("timetable-show_all", &[])
    }

    /// ```text
    /// sala: { $name }
    /// ```
    pub fn timetable_only_room(self, name: &str) -> String {
        self.text("timetable-only_room", &[("name", Value::from(name))])
    }

    /// ```text
    /// prowadzi: { $name }
    /// ```
    pub fn timetable_only_leader(self, name: &str) -> String {
        self.text("timetable-only_leader", &[("name", Value::from(name))])
    }

    /// ```text
    /// Siatka tygodnia
    /// ```
    pub fn timetable_grid(self) -> String {
        self.text("timetable-grid", &[])
    }

    /// ```text
    /// poza salami
    /// ```
    pub fn timetable_elsewhere(self) -> String {
        self.text("timetable-elsewhere", &[])
    }

    /// ```text
    /// W tym tygodniu nie ma nic w planie.
    /// ```
    pub fn timetable_empty(self) -> String {
        self.text("timetable-empty", &[])
    }

    /// ```text
    /// Dodaj zajęcia przyciskiem powyżej albo kliknij wolne miejsce w siatce.
    /// ```
    pub fn timetable_empty_next(self) -> String {
        self.text("timetable-empty_next", &[])
    }

    /// ```text
    /// Nic w planie.
    /// ```
    pub fn timetable_empty_day(self) -> String {
        self.text("timetable-empty_day", &[])
    }

    /// ```text
    /// W tym tygodniu nie ma takich zajęć.
    /// ```
    pub fn timetable_filtered_empty(self) -> String {
        self.text("timetable-filtered_empty", &[])
    }

    /// ```text
    /// Dzień wolny: { $name }
    /// ```
    pub fn timetable_holiday(self, name: &str) -> String {
        self.text("timetable-holiday", &[("name", Value::from(name))])
    }

    /// ```text
    /// Zamknięte: { $name }
    /// ```
    pub fn timetable_closure(self, name: &str) -> String {
        self.text("timetable-closure", &[("name", Value::from(name))])
    }

    /// ```text
    /// Miesiąc zamknięty
    /// ```
    pub fn timetable_month_closed(self) -> String {
        self.text("timetable-month_closed", &[])
    }

    /// ```text
    /// Otwarte: { $hours }
    /// ```
    pub fn timetable_open_hours(self, hours: &str) -> String {
        self.text("timetable-open_hours", &[("hours", Value::from(hours))])
    }

    /// ```text
    /// Bez godzin otwarcia
    /// ```
    pub fn timetable_not_open(self) -> String {
        self.text("timetable-not_open", &[])
    }

    /// ```text
    /// Strzałki: kolejne zajęcia. Enter: szczegóły. Page Up i Page Down: poprzedni i następny tydzień.
    /// ```
    pub fn timetable_keys_hint(self) -> String {
        self.text("timetable-keys_hint", &[])
    }

    /// ```text
    /// Tydzień { $range }. Liczba spotkań: { $sessions }.
    /// ```
    pub fn timetable_week_shown(self, range: &str, sessions: &str) -> String {
        self.text("timetable-week_shown", &[("range", Value::from(range)), ("sessions", Value::from(sessions))])
    }

    /// ```text
    /// Plan układają koordynator lub koordynatorka oraz osoba zarządzająca. Twoje zajęcia są na stronie „Dzisiaj”.
    /// ```
    pub fn timetable_not_yours(self) -> String {
        self.text("timetable-not_yours", &[])
    }

    /// ```text
    /// Strzałki
    /// ```
    pub fn timetable_key_arrows(self) -> String {
        self.text("timetable_key-arrows", &[])
    }

    /// ```text
    /// następne lub poprzednie zajęcia: w górę i w dół w tym samym dniu, w bok w innym dniu
    /// ```
    pub fn timetable_key_arrows_do(self) -> String {
        self.text("timetable_key-arrows_do", &[])
    }

    /// ```text
    /// Home, End
    /// ```
    pub fn timetable_key_home(self) -> String {
        self.text("timetable_key-home", &[])
    }

    /// ```text
    /// pierwsze i ostatnie zajęcia dnia, z klawiszem Ctrl całego tygodnia
    /// ```
    pub fn timetable_key_home_do(self) -> String {
        self.text("timetable_key-home_do", &[])
    }

    /// ```text
    /// Enter
    /// ```
    pub fn timetable_key_enter(self) -> String {
        self.text("timetable_key-enter", &[])
    }

    /// ```text
    /// szczegóły zajęć: zmiana, przeniesienie, odwołanie, obecność
    /// ```
    pub fn timetable_key_enter_do(self) -> String {
        self.text("timetable_key-enter_do", &[])
    }

    /// ```text
    /// Page Up, Page Down
    /// ```
    pub fn timetable_key_page(self) -> String {
        self.text("timetable_key-page", &[])
    }

    /// ```text
    /// poprzedni i następny tydzień
    /// ```
    pub fn timetable_key_page_do(self) -> String {
        self.text("timetable_key-page_do", &[])
    }

    /// ```text
    /// Insert
    /// ```
    pub fn timetable_key_add(self) -> String {
        self.text("timetable_key-add", &[])
    }

    /// ```text
    /// dodanie zajęć w dniu i o godzinie wybranych zajęć
    /// ```
    pub fn timetable_key_add_do(self) -> String {
        self.text("timetable_key-add_do", &[])
    }

    /// ```text
    /// Nowe zajęcia
    /// ```
    pub fn series_new(self) -> String {
        self.text("series-new", &[])
    }

    /// ```text
    /// Nowa osoba lub firma…
    /// ```
    pub fn series_new_leader(self) -> String {
        self.text("series-new_leader", &[])
    }

    /// ```text
    /// Imię i nazwisko albo nazwa firmy
    /// ```
    pub fn series_new_leader_name(self) -> String {
        self.text("series-new_leader_name", &[])
    }

    /// ```text
    /// jeszcze nie wiadomo
    /// ```
    pub fn series_no_leader(self) -> String {
        self.text("series-no_leader", &[])
    }

    /// ```text
    /// Poza salami placówki…
    /// ```
    pub fn series_elsewhere(self) -> String {
        self.text("series-elsewhere", &[])
    }

    /// ```text
    /// Miejsce
    /// ```
    pub fn series_place_name(self) -> String {
        self.text("series-place_name", &[])
    }

    /// ```text
    /// Na przykład: Muzeum Armii Krajowej, park Jordana.
    /// ```
    pub fn series_place_hint(self) -> String {
        self.text("series-place_hint", &[])
    }

    /// ```text
    /// Koniec
    /// ```
    pub fn series_end(self) -> String {
        self.text("series-end", &[])
    }

    /// ```text
    /// Powtarzanie
    /// ```
    pub fn series_recurs(self) -> String {
        self.text("series-recurs", &[])
    }

    /// ```text
    /// W dni tygodnia
    /// ```
    pub fn series_recurs_weekly(self) -> String {
        self.text("series-recurs_weekly", &[])
    }

    /// ```text
    /// W dzień miesiąca
    /// ```
    pub fn series_recurs_monthly(self) -> String {
        self.text("series-recurs_monthly", &[])
    }

    /// ```text
    /// Bez powtarzania
    /// ```
    pub fn series_recurs_once(self) -> String {
        self.text("series-recurs_once", &[])
    }

    /// ```text
    /// Co ile tygodni
    /// ```
    pub fn series_every_weeks(self) -> String {
        self.text("series-every_weeks", &[])
    }

    /// ```text
    /// Co ile miesięcy
    /// ```
    pub fn series_every_months(self) -> String {
        self.text("series-every_months", &[])
    }

    /// ```text
    /// Dni tygodnia
    /// ```
    pub fn series_weekdays(self) -> String {
        self.text("series-weekdays", &[])
    }

    /// ```text
    /// Który w miesiącu
    /// ```
    pub fn series_nth(self) -> String {
        self.text("series-nth", &[])
    }

    /// ```text
    /// Dzień tygodnia
    /// ```
    pub fn series_weekday(self) -> String {
        self.text("series-weekday", &[])
    }

    /// ```text
    /// Koniec serii
    /// ```
    pub fn series_ends(self) -> String {
        self.text("series-ends", &[])
    }

    /// ```text
    /// W dniu
    /// ```
    pub fn series_ends_on(self) -> String {
        self.text("series-ends_on", &[])
    }

    /// ```text
    /// Po liczbie terminów
    /// ```
    pub fn series_ends_after(self) -> String {
        self.text("series-ends_after", &[])
    }

    /// ```text
    /// Ostatni dzień
    /// ```
    pub fn series_last_date(self) -> String {
        self.text("series-last_date", &[])
    }

    /// ```text
    /// Liczba terminów
    /// ```
    pub fn series_count(self) -> String {
        self.text("series-count", &[])
    }

    /// ```text
    /// Puste: bez limitu.
    /// ```
    pub fn series_capacity_hint(self) -> String {
        self.text("series-capacity_hint", &[])
    }

    /// ```text
    /// Dzień
    /// ```
    pub fn series_date(self) -> String {
        self.text("series-date", &[])
    }

    /// ```text
    /// Podgląd
    /// ```
    pub fn series_show_preview(self) -> String {
        self.text("series-show_preview", &[])
    }

    /// ```text
    /// Wróć do formularza
    /// ```
    pub fn series_back_to_form(self) -> String {
        self.text("series-back_to_form", &[])
    }

    /// ```text
    /// Dodaj do planu
    /// ```
    pub fn series_save_once(self) -> String {
        self.text("series-save_once", &[])
    }

    /// ```text
    /// Dodaj do planu
    /// ```
    pub fn series_create(self) -> String {
        self.text("series-create", &[])
    }

    /// ```text
    /// pierwszy
    /// ```
    pub fn nth_masculine_first(self) -> String {
        self.text("nth_masculine-first", &[])
    }

    /// ```text
    /// drugi
    /// ```
    pub fn nth_masculine_second(self) -> String {
        self.text("nth_masculine-second", &[])
    }

    /// ```text
    /// trzeci
    /// ```
    pub fn nth_masculine_third(self) -> String {
        self.text("nth_masculine-third", &[])
    }

    /// ```text
    /// czwarty
    /// ```
    pub fn nth_masculine_fourth(self) -> String {
        self.text("nth_masculine-fourth", &[])
    }

    /// ```text
    /// piąty
    /// ```
    pub fn nth_masculine_fifth(self) -> String {
        self.text("nth_masculine-fifth", &[])
    }

    /// ```text
    /// ostatni
    /// ```
    pub fn nth_masculine_last(self) -> String {
        self.text("nth_masculine-last", &[])
    }

    /// ```text
    /// pierwsza
    /// ```
    pub fn nth_feminine_first(self) -> String {
        self.text("nth_feminine-first", &[])
    }

    /// ```text
    /// druga
    /// ```
    pub fn nth_feminine_second(self) -> String {
        self.text("nth_feminine-second", &[])
    }

    /// ```text
    /// trzecia
    /// ```
    pub fn nth_feminine_third(self) -> String {
        self.text("nth_feminine-third", &[])
    }

    /// ```text
    /// czwarta
    /// ```
    pub fn nth_feminine_fourth(self) -> String {
        self.text("nth_feminine-fourth", &[])
    }

    /// ```text
    /// piąta
    /// ```
    pub fn nth_feminine_fifth(self) -> String {
        self.text("nth_feminine-fifth", &[])
    }

    /// ```text
    /// ostatnia
    /// ```
    pub fn nth_feminine_last(self) -> String {
        self.text("nth_feminine-last", &[])
    }

    /// ```text
    /// Wpisz nazwę zajęć.
    /// ```
    pub fn series_problem_name(self) -> String {
        self.text("series_problem-name", &[])
    }

    /// ```text
    /// Wybierz kategorię. Kategorie dodaje się w ustawieniach.
    /// ```
    pub fn series_problem_category(self) -> String {
        self.text("series_problem-category", &[])
    }

    /// ```text
    /// Wpisz, kto prowadzi.
    /// ```
    pub fn series_problem_new_leader(self) -> String {
        self.text("series_problem-new_leader", &[])
    }

    /// ```text
    /// Wpisz miejsce.
    /// ```
    pub fn series_problem_place(self) -> String {
        self.text("series_problem-place", &[])
    }

    /// ```text
    /// Wpisz liczbę od 1 do 10 000 albo zostaw puste.
    /// ```
    pub fn series_problem_capacity(self) -> String {
        self.text("series_problem-capacity", &[])
    }

    /// ```text
    /// Wpisz dzień, na przykład 12.03.2026.
    /// ```
    pub fn series_problem_date(self) -> String {
        self.text("series_problem-date", &[])
    }

    /// ```text
    /// Wpisz godzinę, na przykład 9:30.
    /// ```
    pub fn series_problem_start(self) -> String {
        self.text("series_problem-start", &[])
    }

    /// ```text
    /// Zajęcia mogą trwać od 1 minuty do 16 godzin.
    /// ```
    pub fn series_problem_minutes(self) -> String {
        self.text("series_problem-minutes", &[])
    }

    /// ```text
    /// Wpisz liczbę: tygodni od 1 do 52, miesięcy od 1 do 12.
    /// ```
    pub fn series_problem_every(self) -> String {
        self.text("series_problem-every", &[])
    }

    /// ```text
    /// Zaznacz co najmniej jeden dzień tygodnia.
    /// ```
    pub fn series_problem_weekdays(self) -> String {
        self.text("series_problem-weekdays", &[])
    }

    /// ```text
    /// Wpisz ostatni dzień serii, na przykład 30.06.2026.
    /// ```
    pub fn series_problem_last_date(self) -> String {
        self.text("series_problem-last_date", &[])
    }

    /// ```text
    /// Ostatni dzień jest wcześniejszy niż pierwszy.
    /// ```
    pub fn series_problem_last_date_early(self) -> String {
        self.text("series_problem-last_date_early", &[])
    }

    /// ```text
    /// Wpisz liczbę terminów od 1 do 1000.
    /// ```
    pub fn series_problem_count(self) -> String {
        self.text("series_problem-count", &[])
    }

    /// ```text
    /// Wybierz przyczynę.
    /// ```
    pub fn series_problem_reason(self) -> String {
        self.text("series_problem-reason", &[])
    }

    /// ```text
    /// Podgląd terminów
    /// ```
    pub fn series_preview_title(self) -> String {
        self.text("series_preview-title", &[])
    }

    /// ```text
    /// Liczba spotkań: { $count }
    /// ```
    pub fn series_preview_planned(self, count: &str) -> String {
        self.text("series_preview-planned", &[("count", Value::from(count))])
    }

    /// ```text
    /// Pominięte dni: { $count }
    /// ```
    pub fn series_preview_skipped(self, count: &str) -> String {
        self.text("series_preview-skipped", &[("count", Value::from(count))])
    }

    /// ```text
    /// Terminy z kolizją: { $count }
    /// ```
    pub fn series_preview_clashing(self, count: &str) -> String {
        self.text("series_preview-clashing", &[("count", Value::from(count))])
    }

    /// ```text
    /// Żaden termin nie wejdzie do planu. Zmień dni albo datę końca.
    /// ```
    pub fn series_preview_none(self) -> String {
        self.text("series_preview-none", &[])
    }

    /// ```text
    /// Terminy
    /// ```
    pub fn series_preview_dates_list(self) -> String {
        self.text("series_preview-dates_list", &[])
    }

    /// ```text
    /// Usuń zaznaczenie terminu, którego nie chcesz.
    /// ```
    pub fn series_preview_dates_hint(self) -> String {
        self.text("series_preview-dates_hint", &[])
    }

    /// ```text
    /// { $date } – { $name }
    /// ```
    pub fn series_preview_holiday(self, date: &str, name: &str) -> String {
        self.text("series_preview-holiday", &[("date", Value::from(date)), ("name", Value::from(name))])
    }

    /// ```text
    /// { $date } – { $name }
    /// ```
    pub fn series_preview_closure(self, date: &str, name: &str) -> String {
        self.text("series_preview-closure", &[("date", Value::from(date)), ("name", Value::from(name))])
    }

    /// ```text
    /// pominięty na życzenie
    /// ```
    pub fn series_preview_left_out(self) -> String {
        self.text("series_preview-left_out", &[])
    }

    /// ```text
    /// poza godzinami otwarcia
    /// ```
    pub fn series_preview_outside_opening(self) -> String {
        self.text("series_preview-outside_opening", &[])
    }

    /// ```text
    /// kolizja: { $what }
    /// ```
    pub fn series_preview_clash(self, what: &str) -> String {
        self.text("series_preview-clash", &[("what", Value::from(what))])
    }

    /// ```text
    /// { $every ->
    ///         [1] co tydzień { $days }
    ///         [one] co { $every } tydzień { $days }
    ///         [few] co { $every } tygodnie { $days }
    ///         [many] co { $every } tygodni { $days }
    ///        *[other] co { $every } tygodnia { $days }
    ///     }
    /// ```
    pub fn recurrence_weekly(self, every: impl Into<Number>, days: &str) -> String {
        self.text("recurrence-weekly", &[("every", Value::Number(every.into())), ("days", Value::from(days))])
    }

    /// ```text
    /// { $every ->
    ///         [1] co miesiąc: { $day } miesiąca
    ///         [one] co { $every } miesiąc: { $day } miesiąca
    ///         [few] co { $every } miesiące: { $day } miesiąca
    ///         [many] co { $every } miesięcy: { $day } miesiąca
    ///        *[other] co { $every } miesiąca: { $day } miesiąca
    ///     }
    /// ```
    pub fn recurrence_monthly(self, every: impl Into<Number>, day: &str) -> String {
        self.text("recurrence-monthly", &[("every", Value::Number(every.into())), ("day", Value::from(day))])
    }

    /// ```text
    /// { $pattern }, do { $date }
    /// ```
    pub fn recurrence_until(self, pattern: &str, date: &str) -> String {
        self.text("recurrence-until", &[("pattern", Value::from(pattern)), ("date", Value::from(date))])
    }

    /// ```text
    /// { $count ->
    ///         [one] { $pattern }, { $count } termin
    ///         [few] { $pattern }, { $count } terminy
    ///         [many] { $pattern }, { $count } terminów
    ///        *[other] { $pattern }, { $count } terminu
    ///     }
    /// ```
    pub fn recurrence_after(self, count: impl Into<Number>, pattern: &str) -> String {
        self.text("recurrence-after", &[("count", Value::Number(count.into())), ("pattern", Value::from(pattern))])
    }

    /// ```text
    /// zapisane osoby: { $count }
    /// ```
    pub fn session_enrolled(self, count: &str) -> String {
        self.text("session-enrolled", &[("count", Value::from(count))])
    }

    /// ```text
    /// zapisane osoby: { $count }, miejsca: { $capacity }
    /// ```
    pub fn session_enrolled_of(self, count: &str, capacity: &str) -> String {
        self.text("session-enrolled_of", &[("count", Value::from(count)), ("capacity", Value::from(capacity))])
    }

    /// ```text
    /// obecne osoby: { $count }
    /// ```
    pub fn session_present(self, count: &str) -> String {
        self.text("session-present", &[("count", Value::from(count))])
    }

    /// ```text
    /// { $present } z { $all } obecnych
    /// ```
    pub fn session_present_of(self, present: &str, all: &str) -> String {
        self.text("session-present_of", &[("present", Value::from(present)), ("all", Value::from(all))])
    }

    /// ```text
    /// odwołane: { $reason }
    /// ```
    pub fn session_cancelled_why(self, reason: &str) -> String {
        self.text("session-cancelled_why", &[("reason", Value::from(reason))])
    }

    /// ```text
    /// bez listy
    /// ```
    pub fn session_unsettled(self) -> String {
        self.text("session-unsettled", &[])
    }

    /// ```text
    /// Kolizja: sala „{ $name }” jest w tym czasie zajęta. Zajęcia: { $other }, { $time }.
    /// ```
    pub fn session_clash_room(self, name: &str, other: &str, time: &str) -> String {
        self.text("session-clash_room", &[("name", Value::from(name)), ("other", Value::from(other)), ("time", Value::from(time))])
    }

    /// ```text
    /// Kolizja: { $name } prowadzi w tym czasie inne zajęcia: { $other }, { $time }.
    /// ```
    pub fn session_clash_leader(self, name: &str, other: &str, time: &str) -> String {
        self.text("session-clash_leader", &[("name", Value::from(name)), ("other", Value::from(other)), ("time", Value::from(time))])
    }

    /// ```text
    /// Kolizja z innymi zajęciami: { $name }.
    /// ```
    pub fn session_clash_unknown(self, name: &str) -> String {
        self.text("session-clash_unknown", &[("name", Value::from(name))])
    }

    /// ```text
    /// Kiedy
    /// ```
    pub fn session_when(self) -> String {
        self.text("session-when", &[])
    }

    /// ```text
    /// Gdzie
    /// ```
    pub fn session_where(self) -> String {
        self.text("session-where", &[])
    }

    /// ```text
    /// Prowadzi
    /// ```
    pub fn session_leader(self) -> String {
        self.text("session-leader", &[])
    }

    /// ```text
    /// Udział
    /// ```
    pub fn session_entry(self) -> String {
        self.text("session-entry", &[])
    }

    /// ```text
    /// Osoby
    /// ```
    pub fn session_people(self) -> String {
        self.text("session-people", &[])
    }

    /// ```text
    /// Lista obecności
    /// ```
    pub fn session_list(self) -> String {
        self.text("session-list", &[])
    }

    /// ```text
    /// Powtarza się
    /// ```
    pub fn session_repeats(self) -> String {
        self.text("session-repeats", &[])
    }

    /// ```text
    /// jedno spotkanie, poza seriami
    /// ```
    pub fn session_repeats_not(self) -> String {
        self.text("session-repeats_not", &[])
    }

    /// ```text
    /// Pierwotnie
    /// ```
    pub fn session_originally(self) -> String {
        self.text("session-originally", &[])
    }

    /// ```text
    /// Sprawdź obecność
    /// ```
    pub fn session_attendance(self) -> String {
        self.text("session-attendance", &[])
    }

    /// ```text
    /// Drukuj listę
    /// ```
    pub fn session_print(self) -> String {
        self.text("session-print", &[])
    }

    /// ```text
    /// Zmień…
    /// ```
    pub fn session_edit(self) -> String {
        self.text("session-edit", &[])
    }

    /// ```text
    /// Przenieś…
    /// ```
    pub fn session_move(self) -> String {
        self.text("session-move", &[])
    }

    /// ```text
    /// Odwołaj…
    /// ```
    pub fn session_cancel(self) -> String {
        self.text("session-cancel", &[])
    }

    /// ```text
    /// Przywróć
    /// ```
    pub fn session_restore(self) -> String {
        self.text("session-restore", &[])
    }

    /// ```text
    /// Zmiana jednego spotkania
    /// ```
    pub fn session_edit_title(self) -> String {
        self.text("session-edit_title", &[])
    }

    /// ```text
    /// Zmieni się tylko to spotkanie: { $when }.
    /// ```
    pub fn session_edit_note(self, when: &str) -> String {
        self.text("session-edit_note", &[("when", Value::from(when))])
    }

    /// ```text
    /// Zmień całą serię
    /// ```
    pub fn session_edit_series(self) -> String {
        self.text("session-edit_series", &[])
    }

    /// ```text
    /// Zmiana całej serii
    /// ```
    pub fn session_series_title(self) -> String {
        self.text("session-series_title", &[])
    }

    /// ```text
    /// Zmienią się spotkania od dziś, które się nie odbyły, nie mają znaczków na liście i nie były zmieniane pojedynczo.
    /// ```
    pub fn session_series_note(self) -> String {
        self.text("session-series_note", &[])
    }

    /// ```text
    /// Przeniesienie spotkania
    /// ```
    pub fn session_move_title(self) -> String {
        self.text("session-move_title", &[])
    }

    /// ```text
    /// Przeniesie się tylko to spotkanie. Reszta serii zostaje bez zmian.
    /// ```
    pub fn session_move_note(self) -> String {
        self.text("session-move_note", &[])
    }

    /// ```text
    /// Przenieś
    /// ```
    pub fn session_move_save(self) -> String {
        self.text("session-move_save", &[])
    }

    /// ```text
    /// Odwołanie spotkania
    /// ```
    pub fn session_cancel_title(self) -> String {
        self.text("session-cancel_title", &[])
    }

    /// ```text
    /// Odwołane spotkanie zostaje w planie i w raporcie. Można je przywrócić.
    /// ```
    pub fn session_cancel_note(self) -> String {
        self.text("session-cancel_note", &[])
    }

    /// ```text
    /// Przyczyna
    /// ```
    pub fn session_cancel_reason(self) -> String {
        self.text("session-cancel_reason", &[])
    }

    /// ```text
    /// Odwołaj spotkanie
    /// ```
    pub fn session_cancel_save(self) -> String {
        self.text("session-cancel_save", &[])
    }

    /// ```text
    /// Miesiąc jest zamknięty, więc nic się w nim nie zmienia.
    /// ```
    pub fn session_month_closed(self) -> String {
        self.text("session-month_closed", &[])
    }

    /// ```text
    /// Zmieniono: { $name }.
    /// ```
    pub fn session_saved_edit(self, name: &str) -> String {
        self.text("session-saved_edit", &[("name", Value::from(name))])
    }

    /// ```text
    /// Przeniesiono: { $name }, { $when }.
    /// ```
    pub fn session_saved_move(self, name: &str, when: &str) -> String {
        self.text("session-saved_move", &[("name", Value::from(name)), ("when", Value::from(when))])
    }

    /// ```text
    /// Odwołano: { $name }, { $when }.
    /// ```
    pub fn session_saved_cancel(self, name: &str, when: &str) -> String {
        self.text("session-saved_cancel", &[("name", Value::from(name)), ("when", Value::from(when))])
    }

    /// ```text
    /// Przywrócono: { $name }, { $when }.
    /// ```
    pub fn session_saved_restore(self, name: &str, when: &str) -> String {
        self.text("session-saved_restore", &[("name", Value::from(name)), ("when", Value::from(when))])
    }

    /// ```text
    /// Dodano do planu: { $name }, { $when }.
    /// ```
    pub fn session_saved_once(self, name: &str, when: &str) -> String {
        self.text("session-saved_once", &[("name", Value::from(name)), ("when", Value::from(when))])
    }

    /// ```text
    /// Dodano do planu: { $name }. Liczba spotkań: { $sessions }.
    /// ```
    pub fn session_saved_series(self, name: &str, sessions: &str) -> String {
        self.text("session-saved_series", &[("name", Value::from(name)), ("sessions", Value::from(sessions))])
    }

    /// ```text
    /// Zmieniono serię: { $name }. Zmienione spotkania: { $sessions }.
    /// ```
    pub fn session_saved_series_edit(self, name: &str, sessions: &str) -> String {
        self.text("session-saved_series_edit", &[("name", Value::from(name)), ("sessions", Value::from(sessions))])
    }

    /// ```text
    /// Zapisane osoby
    /// ```
    pub fn signup_title(self) -> String {
        self.text("signup-title", &[])
    }

    /// ```text
    /// Zapisane osoby: { $count }
    /// ```
    pub fn signup_title_count(self, count: &str) -> String {
        self.text("signup-title_count", &[("count", Value::from(count))])
    }

    /// ```text
    /// Nikt nie jest jeszcze zapisany.
    /// ```
    pub fn signup_none(self) -> String {
        self.text("signup-none", &[])
    }

    /// ```text
    /// Zapisz osoby…
    /// ```
    pub fn signup_add(self) -> String {
        self.text("signup-add", &[])
    }

    /// ```text
    /// Zapisywanie na zajęcia: { $name }
    /// ```
    pub fn signup_add_title(self, name: &str) -> String {
        self.text("signup-add_title", &[("name", Value::from(name))])
    }

    /// ```text
    /// Szukaj osoby
    /// ```
    pub fn signup_search(self) -> String {
        self.text("signup-search", &[])
    }

    /// ```text
    /// Zapis od dnia
    /// ```
    pub fn signup_from_date(self) -> String {
        self.text("signup-from_date", &[])
    }

    /// ```text
    /// Zapisz na zajęcia
    /// ```
    pub fn signup_save(self) -> String {
        self.text("signup-save", &[])
    }

    /// ```text
    /// Zapisz na zajęcia: { $count }
    /// ```
    pub fn signup_save_count(self, count: &str) -> String {
        self.text("signup-save_count", &[("count", Value::from(count))])
    }

    /// ```text
    /// Zaznacz osoby
    /// ```
    pub fn signup_choose(self) -> String {
        self.text("signup-choose", &[])
    }

    /// ```text
    /// Nikogo nie znaleziono. Nowe osoby dodaje się na stronie „Uczestnicy”.
    /// ```
    pub fn signup_nobody_found(self) -> String {
        self.text("signup-nobody_found", &[])
    }

    /// ```text
    /// Wszystkie osoby z tej placówki są już zapisane.
    /// ```
    pub fn signup_everybody(self) -> String {
        self.text("signup-everybody", &[])
    }

    /// ```text
    /// W tej placówce nie ma jeszcze uczestników. Dodaje się ich na stronie „Uczestnicy”.
    /// ```
    pub fn signup_nobody_yet(self) -> String {
        self.text("signup-nobody_yet", &[])
    }

    /// ```text
    /// Zaznacz co najmniej jedną osobę.
    /// ```
    pub fn signup_nobody_chosen(self) -> String {
        self.text("signup-nobody_chosen", &[])
    }

    /// ```text
    /// od { $from }
    /// ```
    pub fn signup_span(self, from: &str) -> String {
        self.text("signup-span", &[("from", Value::from(from))])
    }

    /// ```text
    /// od { $from } do { $to }
    /// ```
    pub fn signup_span_to(self, from: &str, to: &str) -> String {
        self.text("signup-span_to", &[("from", Value::from(from)), ("to", Value::from(to))])
    }

    /// ```text
    /// Wypisz
    /// ```
    pub fn signup_end(self) -> String {
        self.text("signup-end", &[])
    }

    /// ```text
    /// Ostatni dzień na liście
    /// ```
    pub fn signup_to_date(self) -> String {
        self.text("signup-to_date", &[])
    }

    /// ```text
    /// Zapisano na zajęcia: { $count }.
    /// ```
    pub fn signup_saved(self, count: &str) -> String {
        self.text("signup-saved", &[("count", Value::from(count))])
    }

    /// ```text
    /// Wypisano: { $name }.
    /// ```
    pub fn signup_ended(self, name: &str) -> String {
        self.text("signup-ended", &[("name", Value::from(name))])
    }

    /// ```text
    /// Zapisanych jest więcej niż miejsc: { $count } z { $capacity }.
    /// ```
    pub fn signup_full(self, count: &str, capacity: &str) -> String {
        self.text("signup-full", &[("count", Value::from(count)), ("capacity", Value::from(capacity))])
    }

    /// ```text
    /// Dzisiaj · { $date }
    /// ```
    pub fn today_title(self, date: &str) -> String {
        self.text("today-title", &[("date", Value::from(date))])
    }

    /// ```text
    /// Teraz
    /// ```
    pub fn today_now(self) -> String {
        self.text("today-now", &[])
    }

    /// ```text
    /// Później dziś
    /// ```
    pub fn today_later(self) -> String {
        self.text("today-later", &[])
    }

    /// ```text
    /// Wcześniej dziś
    /// ```
    pub fn today_earlier(self) -> String {
        self.text("today-earlier", &[])
    }

    /// ```text
    /// Do zrobienia ({ $count })
    /// ```
    pub fn today_tasks(self, count: &str) -> String {
        self.text("today-tasks", &[("count", Value::from(count))])
    }

    /// ```text
    /// Nic nie czeka na uzupełnienie.
    /// ```
    pub fn today_no_tasks(self) -> String {
        self.text("today-no_tasks", &[])
    }

    /// ```text
    /// Sprawdź obecność
    /// ```
    pub fn today_check(self) -> String {
        self.text("today-check", &[])
    }

    /// ```text
    /// Dziś nie ma zajęć w planie.
    /// ```
    pub fn today_nothing(self) -> String {
        self.text("today-nothing", &[])
    }

    /// ```text
    /// Zajęcia innych dni są w planie.
    /// ```
    pub fn today_nothing_next(self) -> String {
        self.text("today-nothing_next", &[])
    }

    /// ```text
    /// W tym tygodniu nie ma jeszcze żadnych zajęć. Wystarczy nazwa, dzień, godzina i sala.
    /// ```
    pub fn today_nothing_at_all(self) -> String {
        self.text("today-nothing_at_all", &[])
    }

    /// ```text
    /// Zaplanuj pierwsze zajęcia
    /// ```
    pub fn today_plan_first(self) -> String {
        self.text("today-plan_first", &[])
    }

    /// ```text
    /// Otwórz plan
    /// ```
    pub fn today_open_plan(self) -> String {
        self.text("today-open_plan", &[])
    }

    /// ```text
    /// Uzupełnij
    /// ```
    pub fn task_action_lists_missing(self) -> String {
        self.text("task_action-lists_missing", &[])
    }

    /// ```text
    /// Pokaż
    /// ```
    pub fn task_action_declarations_missing(self) -> String {
        self.text("task_action-declarations_missing", &[])
    }

    /// ```text
    /// Uzupełnij
    /// ```
    pub fn task_action_records_incomplete(self) -> String {
        self.text("task_action-records_incomplete", &[])
    }

    /// ```text
    /// Pokaż miesiąc
    /// ```
    pub fn task_action_month_open(self) -> String {
        self.text("task_action-month_open", &[])
    }

    /// ```text
    /// Pokaż
    /// ```
    pub fn task_action_opening_short(self) -> String {
        self.text("task_action-opening_short", &[])
    }

    /// ```text
    /// Zapisz kopię
    /// ```
    pub fn task_action_copy_old(self) -> String {
        self.text("task_action-copy_old", &[])
    }

    /// ```text
    /// Potwierdź
    /// ```
    pub fn task_action_recovery_unconfirmed(self) -> String {
        self.text("task_action-recovery_unconfirmed", &[])
    }

    /// ```text
    /// Pokaż
    /// ```
    pub fn task_action_other(self) -> String {
        self.text("task_action-other", &[])
    }

    /// ```text
    /// Wolontariusze
    /// ```
    pub fn volunteers_title(self) -> String {
        self.text("volunteers-title", &[])
    }

    /// ```text
    /// Świadczenie wolontariusza
    /// ```
    pub fn volunteer_entry_title(self) -> String {
        self.text("volunteer_entry-title", &[])
    }

    /// ```text
    /// Data
    /// ```
    pub fn volunteer_entry_date(self) -> String {
        self.text("volunteer_entry-date", &[])
    }

    /// ```text
    /// Czas
    /// ```
    pub fn volunteer_entry_minutes(self) -> String {
        self.text("volunteer_entry-minutes", &[])
    }

    /// ```text
    /// Zakres czynności
    /// ```
    pub fn volunteer_entry_activity(self) -> String {
        self.text("volunteer_entry-activity", &[])
    }

    /// ```text
    /// Świadczenia wolontariuszy w tym miesiącu
    /// ```
    pub fn volunteer_entry_list(self) -> String {
        self.text("volunteer_entry-list", &[])
    }

    /// ```text
    /// W tym miesiącu nie zapisano świadczeń wolontariuszy.
    /// ```
    pub fn volunteer_entry_none(self) -> String {
        self.text("volunteer_entry-none", &[])
    }

    /// ```text
    /// Wolontariusz
    /// ```
    pub fn volunteer_entry_person(self) -> String {
        self.text("volunteer_entry-person", &[])
    }

    /// ```text
    /// Wpisz początek nazwiska i wybierz osobę.
    /// ```
    pub fn volunteer_entry_person_hint(self) -> String {
        self.text("volunteer_entry-person_hint", &[])
    }

    /// ```text
    /// Wybierz osobę z listy.
    /// ```
    pub fn volunteer_entry_person_needed(self) -> String {
        self.text("volunteer_entry-person_needed", &[])
    }

    /// ```text
    /// Nikogo nie znaleziono. Najpierw dodaj tę osobę w „Uczestnikach”.
    /// ```
    pub fn volunteer_entry_nobody_found(self) -> String {
        self.text("volunteer_entry-nobody_found", &[])
    }

    /// ```text
    /// Na przykład 2, 1,5 albo 1:30.
    /// ```
    pub fn volunteer_entry_length_hint(self) -> String {
        self.text("volunteer_entry-length_hint", &[])
    }

    /// ```text
    /// Nie można odczytać czasu. Wpisz godziny, na przykład 2, 1,5 albo 1:30.
    /// ```
    pub fn volunteer_entry_length_unreadable(self) -> String {
        self.text("volunteer_entry-length_unreadable", &[])
    }

    /// ```text
    /// Wpisz datę.
    /// ```
    pub fn volunteer_entry_date_needed(self) -> String {
        self.text("volunteer_entry-date_needed", &[])
    }

    /// ```text
    /// Dodaj świadczenie
    /// ```
    pub fn volunteer_entry_add(self) -> String {
        self.text("volunteer_entry-add", &[])
    }

    /// ```text
    /// Nowe świadczenie
    /// ```
    pub fn volunteer_entry_add_title(self) -> String {
        self.text("volunteer_entry-add_title", &[])
    }

    /// ```text
    /// Usuń
    /// ```
    pub fn volunteer_entry_remove(self) -> String {
        self.text("volunteer_entry-remove", &[])
    }

    /// ```text
    /// Usuń świadczenie: { $name }, { $date }
    /// ```
    pub fn volunteer_entry_remove_name(self, name: &str, date: &str) -> String {
        self.text("volunteer_entry-remove_name", &[("name", Value::from(name)), ("date", Value::from(date))])
    }

    /// ```text
    /// Brak podpisanej deklaracji.
    /// ```
    pub fn person_warning_no_declaration(self) -> String {
        self.text("person_warning-no_declaration", &[])
    }

    /// ```text
    /// W dniu deklaracji ta osoba ma { $age } lat, a placówka jest dla osób od { $limit } lat.
    /// ```
    pub fn person_warning_under_age(self, age: impl Into<Number>, limit: impl Into<Number>) -> String {
        self.text("person_warning-under_age", &[("age", Value::Number(age.into())), ("limit", Value::Number(limit.into()))])
    }

    /// ```text
    /// Brak daty lub roku urodzenia.
    /// ```
    pub fn person_warning_age_unknown(self) -> String {
        self.text("person_warning-age_unknown", &[])
    }

    /// ```text
    /// { $what }: w tym czasie „{ $class }” ({ $when }).
    /// ```
    pub fn session_warning_clash(self, what: &str, class: &str, when: &str) -> String {
        self.text("session_warning-clash", &[("what", Value::from(what)), ("class", Value::from(class)), ("when", Value::from(when))])
    }

    /// ```text
    /// { $date } to dzień bez zajęć: { $reason }.
    /// ```
    pub fn session_warning_on_day_off(self, date: &str, reason: &str) -> String {
        self.text("session_warning-on_day_off", &[("date", Value::from(date)), ("reason", Value::from(reason))])
    }

    /// ```text
    /// Zajęcia poza godzinami otwarcia.
    /// ```
    pub fn session_warning_outside_opening(self) -> String {
        self.text("session_warning-outside_opening", &[])
    }

    /// ```text
    /// { $count ->
    ///         [one] Brakuje listy z { $count } spotkania.
    ///         [few] Brakuje list z { $count } spotkań.
    ///         [many] Brakuje list z { $count } spotkań.
    ///        *[other] Brakuje list z { $count } spotkania.
    ///     }
    /// ```
    pub fn month_warning_lists_missing(self, count: impl Into<Number>) -> String {
        self.text("month_warning-lists_missing", &[("count", Value::Number(count.into()))])
    }

    /// ```text
    /// Do wymaganych godzin otwarcia brakuje: { $hours }.
    /// ```
    pub fn month_warning_opening_short(self, hours: &str) -> String {
        self.text("month_warning-opening_short", &[("hours", Value::from(hours))])
    }

    /// ```text
    /// Brak umowy, która obejmuje ten miesiąc. Raport nie będzie miał jej numeru. Umowę dodasz w Ustawieniach.
    /// ```
    pub fn month_warning_agreement_missing(self) -> String {
        self.text("month_warning-agreement_missing", &[])
    }

    /// ```text
    /// Uczestnicy z deklaracją: { $declared }, wymagani: { $target }.
    /// ```
    pub fn month_warning_members_short(self, declared: impl Into<Number>, target: impl Into<Number>) -> String {
        self.text("month_warning-members_short", &[("declared", Value::Number(declared.into())), ("target", Value::Number(target.into()))])
    }

    /// ```text
    /// Liczba spotkań zaplanowanych nie zgadza się z liczbą tego, co się z nimi stało. Zgłoś to autorom programu.
    /// ```
    pub fn month_warning_balance_broken(self) -> String {
        self.text("month_warning-balance_broken", &[])
    }

    /// ```text
    /// { $count ->
    ///         [one] { $count } spotkanie bez listy, z dnia { $since }
    ///         [few] { $count } spotkania bez listy, najstarsze z dnia { $since }
    ///         [many] { $count } spotkań bez listy, najstarsze z dnia { $since }
    ///        *[other] { $count } spotkania bez listy, najstarsze z dnia { $since }
    ///     }
    /// ```
    pub fn task_lists_missing(self, count: impl Into<Number>, since: &str) -> String {
        self.text("task-lists_missing", &[("count", Value::Number(count.into())), ("since", Value::from(since))])
    }

    /// ```text
    /// { $count ->
    ///         [one] Brak deklaracji: { $count } osoba
    ///         [few] Brak deklaracji: { $count } osoby
    ///         [many] Brak deklaracji: { $count } osób
    ///        *[other] Brak deklaracji: { $count } osoby
    ///     }
    /// ```
    pub fn task_declarations_missing(self, count: impl Into<Number>) -> String {
        self.text("task-declarations_missing", &[("count", Value::Number(count.into()))])
    }

    /// ```text
    /// { $count ->
    ///         [one] Do uzupełnienia: { $count } osoba
    ///         [few] Do uzupełnienia: { $count } osoby
    ///         [many] Do uzupełnienia: { $count } osób
    ///        *[other] Do uzupełnienia: { $count } osoby
    ///     }
    /// ```
    pub fn task_records_incomplete(self, count: impl Into<Number>) -> String {
        self.text("task-records_incomplete", &[("count", Value::Number(count.into()))])
    }

    /// ```text
    /// Miesiąc niezamknięty: { $month }
    /// ```
    pub fn task_month_open(self, month: &str) -> String {
        self.text("task-month_open", &[("month", Value::from(month))])
    }

    /// ```text
    /// W tym tygodniu otwarcie trwa { $open }, a wymagane jest { $required }
    /// ```
    pub fn task_opening_short(self, open: &str, required: &str) -> String {
        self.text("task-opening_short", &[("open", Value::from(open)), ("required", Value::from(required))])
    }

    /// ```text
    /// Klucz odzyskiwania nie został przepisany i sprawdzony
    /// ```
    pub fn task_recovery_unconfirmed(self) -> String {
        self.text("task-recovery_unconfirmed", &[])
    }

    /// ```text
    /// Nie ma jeszcze żadnej kopii danych
    /// ```
    pub fn task_copy_never(self) -> String {
        self.text("task-copy_never", &[])
    }

    /// ```text
    /// { $days ->
    ///         [one] Ostatnia kopia danych: { $days } dzień temu
    ///         [few] Ostatnia kopia danych: { $days } dni temu
    ///         [many] Ostatnia kopia danych: { $days } dni temu
    ///        *[other] Ostatnia kopia danych: { $days } dnia temu
    ///     }
    /// ```
    pub fn task_copy_old(self, days: impl Into<Number>) -> String {
        self.text("task-copy_old", &[("days", Value::Number(days.into()))])
    }

    /// ```text
    /// Ten folder kopiuje na inne komputery program { $by }. Otwarty plik z danymi może się przez to uszkodzić. Wybierz folder tylko na tym komputerze, a kopie rób poleceniem „Zapisz kopię…”.
    /// ```
    pub fn place_synced(self, by: &str) -> String {
        self.text("place-synced", &[("by", Value::from(by))])
    }

    /// ```text
    /// Ten folder leży na innym komputerze ({ $kind }). Otwarty plik z danymi może się przez to uszkodzić. Wybierz folder na tym komputerze, a kopie rób poleceniem „Zapisz kopię…”.
    /// ```
    pub fn place_network(self, kind: &str) -> String {
        self.text("place-network", &[("kind", Value::from(kind))])
    }

    /// ```text
    /// raport-{ $month }-{ $centre }
    /// ```
    pub fn document_monthly_file(self, month: &str, centre: &str) -> String {
        self.text("document-monthly_file", &[("month", Value::from(month)), ("centre", Value::from(centre))])
    }

    /// ```text
    /// lista-{ $date }-{ $class }
    /// ```
    pub fn document_list_file(self, date: &str, class: &str) -> String {
        self.text("document-list_file", &[("date", Value::from(date)), ("class", Value::from(class))])
    }

    /// ```text
    /// Zadanie publiczne finansowane ze środków Miasta Krakowa
    /// ```
    pub fn funding_phrase_entrusted(self) -> String {
        self.text("funding_phrase-entrusted", &[])
    }

    /// ```text
    /// Zadanie publiczne współfinansowane ze środków Miasta Krakowa
    /// ```
    pub fn funding_phrase_supported(self) -> String {
        self.text("funding_phrase-supported", &[])
    }

    /// ```text
    /// Krok { $step } z { $steps }
    /// ```
    pub fn wizard_step(self, step: &str, steps: &str) -> String {
        self.text("wizard-step", &[("step", Value::from(step)), ("steps", Value::from(steps))])
    }

    /// ```text
    /// Przerwij
    /// ```
    pub fn wizard_leave(self) -> String {
        self.text("wizard-leave", &[])
    }

    /// ```text
    /// Organizacja i Ty
    /// ```
    pub fn wizard_you_title(self) -> String {
        self.text("wizard-you_title", &[])
    }

    /// ```text
    /// Założysz plik, w którym będą wszystkie dane organizacji. Plik jest zaszyfrowany Twoim hasłem.
    /// ```
    pub fn wizard_you_about(self) -> String {
        self.text("wizard-you_about", &[])
    }

    /// ```text
    /// Nazwa organizacji
    /// ```
    pub fn wizard_organisation(self) -> String {
        self.text("wizard-organisation", &[])
    }

    /// ```text
    /// Tak jak w umowie z miastem.
    /// ```
    pub fn wizard_organisation_hint(self) -> String {
        self.text("wizard-organisation_hint", &[])
    }

    /// ```text
    /// Twoje imię i nazwisko
    /// ```
    pub fn wizard_name(self) -> String {
        self.text("wizard-name", &[])
    }

    /// ```text
    /// Hasło
    /// ```
    pub fn wizard_password(self) -> String {
        self.text("wizard-password", &[])
    }

    /// ```text
    /// Powtórz hasło
    /// ```
    pub fn wizard_repeat(self) -> String {
        self.text("wizard-repeat", &[])
    }

    /// ```text
    /// Placówka
    /// ```
    pub fn wizard_centre_title(self) -> String {
        self.text("wizard-centre_title", &[])
    }

    /// ```text
    /// Jeśli placówek jest więcej, pozostałe dodasz później w ustawieniach.
    /// ```
    pub fn wizard_centre_about(self) -> String {
        self.text("wizard-centre_about", &[])
    }

    /// ```text
    /// Nazwa placówki
    /// ```
    pub fn wizard_centre_name(self) -> String {
        self.text("wizard-centre_name", &[])
    }

    /// ```text
    /// Tak jak w raportach dla miasta.
    /// ```
    pub fn wizard_centre_hint(self) -> String {
        self.text("wizard-centre_hint", &[])
    }

    /// ```text
    /// Zajęcia dla osób 60+, wymagane godziny otwarcia w każdy dzień roboczy.
    /// ```
    pub fn wizard_kind_cas(self) -> String {
        self.text("wizard-kind_cas", &[])
    }

    /// ```text
    /// Zajęcia i spotkania dla mieszkańców w każdym wieku.
    /// ```
    pub fn wizard_kind_pal(self) -> String {
        self.text("wizard-kind_pal", &[])
    }

    /// ```text
    /// Rodzice z małymi dziećmi, dzieci liczone osobno.
    /// ```
    pub fn wizard_kind_parents_club(self) -> String {
        self.text("wizard-kind_parents_club", &[])
    }

    /// ```text
    /// Inna placówka, wszystko ustawisz po swojemu.
    /// ```
    pub fn wizard_kind_other(self) -> String {
        self.text("wizard-kind_other", &[])
    }

    /// ```text
    /// Adres i dzielnica
    /// ```
    pub fn wizard_where(self) -> String {
        self.text("wizard-where", &[])
    }

    /// ```text
    /// Adres
    /// ```
    pub fn wizard_address(self) -> String {
        self.text("wizard-address", &[])
    }

    /// ```text
    /// Dzielnica
    /// ```
    pub fn wizard_district(self) -> String {
        self.text("wizard-district", &[])
    }

    /// ```text
    /// nie podano
    /// ```
    pub fn wizard_district_none(self) -> String {
        self.text("wizard-district_none", &[])
    }

    /// ```text
    /// Sale
    /// ```
    pub fn wizard_rooms_title(self) -> String {
        self.text("wizard-rooms_title", &[])
    }

    /// ```text
    /// W planie widać, która sala jest zajęta. Sale można później dodawać i zmieniać.
    /// ```
    pub fn wizard_rooms_about(self) -> String {
        self.text("wizard-rooms_about", &[])
    }

    /// ```text
    /// Nazwy sal
    /// ```
    pub fn wizard_rooms(self) -> String {
        self.text("wizard-rooms", &[])
    }

    /// ```text
    /// Oddziel je przecinkami albo wpisz każdą w nowym wierszu, na przykład: Sala 1, Sala 2, Kuchnia.
    /// ```
    pub fn wizard_rooms_hint(self) -> String {
        self.text("wizard-rooms_hint", &[])
    }

    /// ```text
    /// Do dodania:
    /// ```
    pub fn wizard_rooms_found(self) -> String {
        self.text("wizard-rooms_found", &[])
    }

    /// ```text
    /// Wpisz co najmniej jedną salę.
    /// ```
    pub fn wizard_rooms_none(self) -> String {
        self.text("wizard-rooms_none", &[])
    }

    /// ```text
    /// Ta nazwa jest dwa razy: { $name }. Każda sala potrzebuje innej nazwy.
    /// ```
    pub fn wizard_rooms_twice(self, name: &str) -> String {
        self.text("wizard-rooms_twice", &[("name", Value::from(name))])
    }

    /// ```text
    /// Godziny otwarcia
    /// ```
    pub fn wizard_hours_title(self) -> String {
        self.text("wizard-hours_title", &[])
    }

    /// ```text
    /// Od poniedziałku do piątku. Z nich program liczy, czy placówka jest otwarta tyle godzin, ile wymaga umowa.
    /// ```
    pub fn wizard_hours_about(self) -> String {
        self.text("wizard-hours_about", &[])
    }

    /// ```text
    /// Otwarcie
    /// ```
    pub fn wizard_opens(self) -> String {
        self.text("wizard-opens", &[])
    }

    /// ```text
    /// Zamknięcie
    /// ```
    pub fn wizard_closes(self) -> String {
        self.text("wizard-closes", &[])
    }

    /// ```text
    /// Na przykład 9 albo 9:30.
    /// ```
    pub fn wizard_hours_hint(self) -> String {
        self.text("wizard-hours_hint", &[])
    }

    /// ```text
    /// Inne godziny w poszczególne dni
    /// ```
    pub fn wizard_each_day(self) -> String {
        self.text("wizard-each_day", &[])
    }

    /// ```text
    /// Obowiązują od
    /// ```
    pub fn wizard_valid_from(self) -> String {
        self.text("wizard-valid_from", &[])
    }

    /// ```text
    /// Gdzie zapisać plik
    /// ```
    pub fn wizard_place(self) -> String {
        self.text("wizard-place", &[])
    }

    /// ```text
    /// Folder
    /// ```
    pub fn wizard_folder(self) -> String {
        self.text("wizard-folder", &[])
    }

    /// ```text
    /// Najlepiej zwykły folder na tym komputerze, nie pendrive i nie folder synchronizowany z chmurą.
    /// ```
    pub fn wizard_folder_hint(self) -> String {
        self.text("wizard-folder_hint", &[])
    }

    /// ```text
    /// Zakładam zaszyfrowany plik i klucze…
    /// ```
    pub fn wizard_creating(self) -> String {
        self.text("wizard-creating", &[])
    }

    /// ```text
    /// To pole jest potrzebne.
    /// ```
    pub fn wizard_needed(self) -> String {
        self.text("wizard-needed", &[])
    }

    /// ```text
    /// Wpisz godzinę.
    /// ```
    pub fn wizard_time_needed(self) -> String {
        self.text("wizard-time_needed", &[])
    }

    /// ```text
    /// Zamknięcie musi być później niż otwarcie.
    /// ```
    pub fn wizard_time_order(self) -> String {
        self.text("wizard-time_order", &[])
    }

    /// ```text
    /// Wybierz co najmniej jeden dzień.
    /// ```
    pub fn wizard_day_needed(self) -> String {
        self.text("wizard-day_needed", &[])
    }

    /// ```text
    /// Wpisz datę.
    /// ```
    pub fn wizard_date_needed(self) -> String {
        self.text("wizard-date_needed", &[])
    }

    /// ```text
    /// Otwarcie, { $day }
    /// ```
    pub fn hours_opens(self, day: &str) -> String {
        self.text("hours-opens", &[("day", Value::from(day))])
    }

    /// ```text
    /// Zamknięcie, { $day }
    /// ```
    pub fn hours_closes(self, day: &str) -> String {
        self.text("hours-closes", &[("day", Value::from(day))])
    }

    /// ```text
    /// Dodaj przerwę, { $day }
    /// ```
    pub fn hours_add_part(self, day: &str) -> String {
        self.text("hours-add_part", &[("day", Value::from(day))])
    }

    /// ```text
    /// Usuń przerwę, { $day }
    /// ```
    pub fn hours_remove_part(self, day: &str) -> String {
        self.text("hours-remove_part", &[("day", Value::from(day))])
    }

    /// ```text
    /// Dodaj przerwę
    /// ```
    pub fn hours_add_short(self) -> String {
        self.text("hours-add_short", &[])
    }

    /// ```text
    /// Usuń przerwę
    /// ```
    pub fn hours_remove_short(self) -> String {
        self.text("hours-remove_short", &[])
    }

    /// ```text
    /// Po przerwie od, { $day }
    /// ```
    pub fn hours_second_opens(self, day: &str) -> String {
        self.text("hours-second_opens", &[("day", Value::from(day))])
    }

    /// ```text
    /// Po przerwie do, { $day }
    /// ```
    pub fn hours_second_closes(self, day: &str) -> String {
        self.text("hours-second_closes", &[("day", Value::from(day))])
    }

    /// ```text
    /// Po przerwie musi być później niż przed przerwą.
    /// ```
    pub fn hours_part_order(self) -> String {
        self.text("hours-part_order", &[])
    }
}
