//! One method per message. Generated from `locales` by `cargo xtask generate`; never edited.

use crate::catalogue::{Messages, Number, Value};

/// The files of one language: noun and text.
pub(crate) const POLISH: &[(&str, &str)] = &[
    ("agreement_papers", include_str!("../locales/pl/agreement_papers.ftl")),
    ("agreements", include_str!("../locales/pl/agreements.ftl")),
    ("announcements", include_str!("../locales/pl/announcements.ftl")),
    ("attendance", include_str!("../locales/pl/attendance.ftl")),
    ("calendar", include_str!("../locales/pl/calendar.ftl")),
    ("common", include_str!("../locales/pl/common.ftl")),
    ("corrections", include_str!("../locales/pl/corrections.ftl")),
    ("declaration_forms", include_str!("../locales/pl/declaration_forms.ftl")),
    ("desk", include_str!("../locales/pl/desk.ftl")),
    ("door", include_str!("../locales/pl/door.ftl")),
    ("drafts", include_str!("../locales/pl/drafts.ftl")),
    ("duties", include_str!("../locales/pl/duties.ftl")),
    ("exports", include_str!("../locales/pl/exports.ftl")),
    ("files", include_str!("../locales/pl/files.ftl")),
    ("frame", include_str!("../locales/pl/frame.ftl")),
    ("help", include_str!("../locales/pl/help.ftl")),
    ("hours", include_str!("../locales/pl/hours.ftl")),
    ("import", include_str!("../locales/pl/import.ftl")),
    ("listings", include_str!("../locales/pl/listings.ftl")),
    ("operations", include_str!("../locales/pl/operations.ftl")),
    ("organisation", include_str!("../locales/pl/organisation.ftl")),
    ("paper", include_str!("../locales/pl/paper.ftl")),
    ("people", include_str!("../locales/pl/people.ftl")),
    ("publishing", include_str!("../locales/pl/publishing.ftl")),
    ("refusals", include_str!("../locales/pl/refusals.ftl")),
    ("register", include_str!("../locales/pl/register.ftl")),
    ("reports", include_str!("../locales/pl/reports.ftl")),
    ("roster", include_str!("../locales/pl/roster.ftl")),
    ("scope", include_str!("../locales/pl/scope.ftl")),
    ("service_hours", include_str!("../locales/pl/service_hours.ftl")),
    ("settings", include_str!("../locales/pl/settings.ftl")),
    ("settlement", include_str!("../locales/pl/settlement.ftl")),
    ("terms", include_str!("../locales/pl/terms.ftl")),
    ("timetable", include_str!("../locales/pl/timetable.ftl")),
    ("today", include_str!("../locales/pl/today.ftl")),
    ("vettings", include_str!("../locales/pl/vettings.ftl")),
    ("volunteer_papers", include_str!("../locales/pl/volunteer_papers.ftl")),
    ("volunteering", include_str!("../locales/pl/volunteering.ftl")),
    ("volunteering_settings", include_str!("../locales/pl/volunteering_settings.ftl")),
    ("volunteers", include_str!("../locales/pl/volunteers.ftl")),
    ("warnings", include_str!("../locales/pl/warnings.ftl")),
    ("wizard", include_str!("../locales/pl/wizard.ftl")),
];

/// The files of one language: noun and text.
pub(crate) const ENGLISH: &[(&str, &str)] = &[
    ("agreement_papers", include_str!("../locales/en/agreement_papers.ftl")),
    ("agreements", include_str!("../locales/en/agreements.ftl")),
    ("announcements", include_str!("../locales/en/announcements.ftl")),
    ("attendance", include_str!("../locales/en/attendance.ftl")),
    ("calendar", include_str!("../locales/en/calendar.ftl")),
    ("common", include_str!("../locales/en/common.ftl")),
    ("corrections", include_str!("../locales/en/corrections.ftl")),
    ("declaration_forms", include_str!("../locales/en/declaration_forms.ftl")),
    ("desk", include_str!("../locales/en/desk.ftl")),
    ("door", include_str!("../locales/en/door.ftl")),
    ("drafts", include_str!("../locales/en/drafts.ftl")),
    ("duties", include_str!("../locales/en/duties.ftl")),
    ("exports", include_str!("../locales/en/exports.ftl")),
    ("files", include_str!("../locales/en/files.ftl")),
    ("frame", include_str!("../locales/en/frame.ftl")),
    ("help", include_str!("../locales/en/help.ftl")),
    ("hours", include_str!("../locales/en/hours.ftl")),
    ("import", include_str!("../locales/en/import.ftl")),
    ("listings", include_str!("../locales/en/listings.ftl")),
    ("operations", include_str!("../locales/en/operations.ftl")),
    ("organisation", include_str!("../locales/en/organisation.ftl")),
    ("paper", include_str!("../locales/en/paper.ftl")),
    ("people", include_str!("../locales/en/people.ftl")),
    ("publishing", include_str!("../locales/en/publishing.ftl")),
    ("refusals", include_str!("../locales/en/refusals.ftl")),
    ("register", include_str!("../locales/en/register.ftl")),
    ("reports", include_str!("../locales/en/reports.ftl")),
    ("roster", include_str!("../locales/en/roster.ftl")),
    ("scope", include_str!("../locales/en/scope.ftl")),
    ("service_hours", include_str!("../locales/en/service_hours.ftl")),
    ("settings", include_str!("../locales/en/settings.ftl")),
    ("settlement", include_str!("../locales/en/settlement.ftl")),
    ("terms", include_str!("../locales/en/terms.ftl")),
    ("timetable", include_str!("../locales/en/timetable.ftl")),
    ("today", include_str!("../locales/en/today.ftl")),
    ("vettings", include_str!("../locales/en/vettings.ftl")),
    ("volunteer_papers", include_str!("../locales/en/volunteer_papers.ftl")),
    ("volunteering", include_str!("../locales/en/volunteering.ftl")),
    ("volunteering_settings", include_str!("../locales/en/volunteering_settings.ftl")),
    ("volunteers", include_str!("../locales/en/volunteers.ftl")),
    ("warnings", include_str!("../locales/en/warnings.ftl")),
    ("wizard", include_str!("../locales/en/wizard.ftl")),
];

impl Messages {
    /// ```text
    /// R-POR
    /// ```
    pub fn agreement_paper_code(self) -> String {
        self.text("agreement_paper-code", &[])
    }

    /// ```text
    /// Porozumienie nr { $number }
    /// ```
    pub fn agreement_paper_title(self, number: &str) -> String {
        self.text("agreement_paper-title", &[("number", Value::from(number))])
    }

    /// ```text
    /// o wykonywaniu świadczeń wolontariackich
    /// ```
    pub fn agreement_paper_subject(self) -> String {
        self.text("agreement_paper-subject", &[])
    }

    /// ```text
    /// Miejscowość
    /// ```
    pub fn agreement_paper_place(self) -> String {
        self.text("agreement_paper-place", &[])
    }

    /// ```text
    /// Data zawarcia
    /// ```
    pub fn agreement_paper_day(self) -> String {
        self.text("agreement_paper-day", &[])
    }

    /// ```text
    /// Korzystający
    /// ```
    pub fn agreement_paper_organisation(self) -> String {
        self.text("agreement_paper-organisation", &[])
    }

    /// ```text
    /// Korzystającego reprezentuje
    /// ```
    pub fn agreement_paper_represented(self) -> String {
        self.text("agreement_paper-represented", &[])
    }

    /// ```text
    /// Wolontariusz
    /// ```
    pub fn agreement_paper_volunteer(self) -> String {
        self.text("agreement_paper-volunteer", &[])
    }

    /// ```text
    /// PESEL (wpisuje wolontariusz)
    /// ```
    pub fn agreement_paper_pesel(self) -> String {
        self.text("agreement_paper-pesel", &[])
    }

    /// ```text
    /// Adres (wpisuje wolontariusz)
    /// ```
    pub fn agreement_paper_address(self) -> String {
        self.text("agreement_paper-address", &[])
    }

    /// ```text
    /// Przedstawiciel ustawowy
    /// ```
    pub fn agreement_paper_guardian(self) -> String {
        self.text("agreement_paper-guardian", &[])
    }

    /// ```text
    /// Zgoda przedstawiciela ustawowego: zgadzam się na zawarcie tego porozumienia i wykonywanie świadczeń. Osoba, której dotyczy zgoda: { $name }.
    /// ```
    pub fn agreement_paper_guardian_consents(self, name: &str) -> String {
        self.text("agreement_paper-guardian_consents", &[("name", Value::from(name))])
    }

    /// ```text
    /// od { $first } do { $last }
    /// ```
    pub fn agreement_paper_term(self, first: &str, last: &str) -> String {
        self.text("agreement_paper-term", &[("first", Value::from(first)), ("last", Value::from(last))])
    }

    /// ```text
    /// od { $first }, na czas nieokreślony
    /// ```
    pub fn agreement_paper_term_open(self, first: &str) -> String {
        self.text("agreement_paper-term_open", &[("first", Value::from(first))])
    }

    /// ```text
    /// wszystkie placówki Korzystającego
    /// ```
    pub fn agreement_paper_every_centre(self) -> String {
        self.text("agreement_paper-every_centre", &[])
    }

    /// ```text
    /// Wolontariusz zwalnia Korzystającego z obowiązku pokrywania kosztów podróży służbowych i diet ({ $article }).
    /// ```
    pub fn agreement_paper_costs_waived(self, article: &str) -> String {
        self.text("agreement_paper-costs_waived", &[("article", Value::from(article))])
    }

    /// ```text
    /// Wolontariusz nie zwalnia Korzystającego z tego obowiązku.
    /// ```
    pub fn agreement_paper_costs_kept(self) -> String {
        self.text("agreement_paper-costs_kept", &[])
    }

    /// ```text
    /// Wolontariusz zgadza się na rozpowszechnianie swojego wizerunku utrwalonego podczas wykonywania świadczeń, bez wynagrodzenia, w informacjach o działalności Korzystającego. Zgoda jest dobrowolna i można ją wycofać w każdej chwili.
    /// ```
    pub fn agreement_paper_image(self) -> String {
        self.text("agreement_paper-image", &[])
    }

    /// ```text
    /// { $limit ->
    ///         [one] Porozumienie zawarto na okres do { $limit } dnia, dlatego Korzystający zapewnia Wolontariuszowi ubezpieczenie od następstw nieszczęśliwych wypadków ({ $article }).
    ///         [few] Porozumienie zawarto na okres do { $limit } dni, dlatego Korzystający zapewnia Wolontariuszowi ubezpieczenie od następstw nieszczęśliwych wypadków ({ $article }).
    ///         [many] Porozumienie zawarto na okres do { $limit } dni, dlatego Korzystający zapewnia Wolontariuszowi ubezpieczenie od następstw nieszczęśliwych wypadków ({ $article }).
    ///        *[other] Porozumienie zawarto na okres do { $limit } dnia, dlatego Korzystający zapewnia Wolontariuszowi ubezpieczenie od następstw nieszczęśliwych wypadków ({ $article }).
    ///     }
    /// ```
    pub fn agreement_paper_insurance(self, limit: impl Into<Number>, article: &str) -> String {
        self.text("agreement_paper-insurance", &[("limit", Value::Number(limit.into())), ("article", Value::from(article))])
    }

    /// ```text
    /// Numer polisy: { $policy }; ochrona od { $from } do { $to }.
    /// ```
    pub fn agreement_paper_policy(self, policy: &str, from: &str, to: &str) -> String {
        self.text("agreement_paper-policy", &[("policy", Value::from(policy)), ("from", Value::from(from)), ("to", Value::from(to))])
    }

    /// ```text
    /// Numer polisy: …………………………………………
    /// ```
    pub fn agreement_paper_policy_blank(self) -> String {
        self.text("agreement_paper-policy_blank", &[])
    }

    /// ```text
    /// Zaopatrzenie z tytułu wypadku przy wykonywaniu świadczeń przysługuje Wolontariuszowi na zasadach określonych w odrębnych przepisach.
    /// ```
    pub fn agreement_paper_accidents(self) -> String {
        self.text("agreement_paper-accidents", &[])
    }

    /// ```text
    /// Do rozliczenia zadania publicznego Strony ustalają wartość godziny świadczenia:
    /// ```
    pub fn agreement_paper_value(self) -> String {
        self.text("agreement_paper-value", &[])
    }

    /// ```text
    /// każde świadczenie
    /// ```
    pub fn agreement_paper_value_any(self) -> String {
        self.text("agreement_paper-value_any", &[])
    }

    /// ```text
    /// każde inne świadczenie
    /// ```
    pub fn agreement_paper_value_other(self) -> String {
        self.text("agreement_paper-value_other", &[])
    }

    /// ```text
    /// – { $what }: { $amount } zł
    /// ```
    pub fn agreement_paper_rate(self, what: &str, amount: &str) -> String {
        self.text("agreement_paper-rate", &[("what", Value::from(what)), ("amount", Value::from(amount))])
    }

    /// ```text
    /// – { $what }: { $amount } zł (źródło: { $source })
    /// ```
    pub fn agreement_paper_rate_of(self, what: &str, amount: &str, source: &str) -> String {
        self.text("agreement_paper-rate_of", &[("what", Value::from(what)), ("amount", Value::from(amount)), ("source", Value::from(source))])
    }

    /// ```text
    /// Ustalenie to nie stanowi wynagrodzenia.
    /// ```
    pub fn agreement_paper_no_pay(self) -> String {
        self.text("agreement_paper-no_pay", &[])
    }

    /// ```text
    /// Załącznik nr 1. Informacja o ryzyku dla zdrowia i bezpieczeństwa
    /// ```
    pub fn agreement_paper_risks_title(self) -> String {
        self.text("agreement_paper-risks_title", &[])
    }

    /// ```text
    /// do porozumienia nr { $number }
    /// ```
    pub fn agreement_paper_risks_subject(self, number: &str) -> String {
        self.text("agreement_paper-risks_subject", &[("number", Value::from(number))])
    }

    /// ```text
    /// Wolontariusz: { $name }
    /// ```
    pub fn agreement_paper_names(self, name: &str) -> String {
        self.text("agreement_paper-names", &[("name", Value::from(name))])
    }

    /// ```text
    /// Potwierdzam, że otrzymałem/otrzymałam tę informację i że jest dla mnie zrozumiała.
    /// ```
    pub fn agreement_paper_risks_given(self) -> String {
        self.text("agreement_paper-risks_given", &[])
    }

    /// ```text
    /// Data
    /// ```
    pub fn agreement_paper_risks_day(self) -> String {
        self.text("agreement_paper-risks_day", &[])
    }

    /// ```text
    /// W imieniu Korzystającego
    /// ```
    pub fn agreement_paper_informs(self) -> String {
        self.text("agreement_paper-informs", &[])
    }

    /// ```text
    /// Aneks nr { $number }
    /// ```
    pub fn agreement_paper_annex_title(self, number: &str) -> String {
        self.text("agreement_paper-annex_title", &[("number", Value::from(number))])
    }

    /// ```text
    /// do porozumienia nr { $number } o wykonywaniu świadczeń wolontariackich
    /// ```
    pub fn agreement_paper_annex_subject(self, number: &str) -> String {
        self.text("agreement_paper-annex_subject", &[("number", Value::from(number))])
    }

    /// ```text
    /// Strony zmieniają porozumienie zawarte { $signed }. Zmiany obowiązują od { $from }:
    /// ```
    pub fn agreement_paper_annex_changes(self, signed: &str, from: &str) -> String {
        self.text("agreement_paper-annex_changes", &[("signed", Value::from(signed)), ("from", Value::from(from))])
    }

    /// ```text
    /// Strony zmieniają porozumienie. Zmiany obowiązują od { $from }:
    /// ```
    pub fn agreement_paper_annex_changes_undated(self, from: &str) -> String {
        self.text("agreement_paper-annex_changes_undated", &[("from", Value::from(from))])
    }

    /// ```text
    /// Nowy okres porozumienia: { $term }.
    /// ```
    pub fn agreement_paper_annex_term(self, term: &str) -> String {
        self.text("agreement_paper-annex_term", &[("term", Value::from(term))])
    }

    /// ```text
    /// Nowy zakres świadczeń: { $scope }
    /// ```
    pub fn agreement_paper_annex_scope(self, scope: &str) -> String {
        self.text("agreement_paper-annex_scope", &[("scope", Value::from(scope))])
    }

    /// ```text
    /// Pozostałe postanowienia porozumienia pozostają bez zmian. Aneks sporządzono w dwóch jednobrzmiących egzemplarzach, po jednym dla każdej ze Stron.
    /// ```
    pub fn agreement_paper_annex_rest(self) -> String {
        self.text("agreement_paper-annex_rest", &[])
    }

    /// ```text
    /// porozumienie-{ $number }-{ $name }
    /// ```
    pub fn document_volunteer_agreement_file(self, number: &str, name: &str) -> String {
        self.text("document-volunteer_agreement_file", &[("number", Value::from(number)), ("name", Value::from(name))])
    }

    /// ```text
    /// aneks-{ $annex }-porozumienie-{ $number }-{ $name }
    /// ```
    pub fn document_volunteer_annex_file(self, annex: &str, number: &str, name: &str) -> String {
        self.text("document-volunteer_annex_file", &[("annex", Value::from(annex)), ("number", Value::from(number)), ("name", Value::from(name))])
    }

    /// ```text
    /// Strony zawierają porozumienie na podstawie: { $article }, { $act }.
    /// ```
    pub fn agreement_text_basis(self, article: &str, act: &str) -> String {
        self.text("agreement_text-basis", &[("article", Value::from(article)), ("act", Value::from(act))])
    }

    /// ```text
    /// Zakres, sposób i czas świadczeń
    /// ```
    pub fn agreement_text_scope_title(self) -> String {
        self.text("agreement_text-scope_title", &[])
    }

    /// ```text
    /// 1. Wolontariusz dobrowolnie i bez wynagrodzenia wykonuje na rzecz Korzystającego świadczenia określone w tym porozumieniu.
    ///     Zakres: { $scope }
    ///     Sposób: { $manner }
    ///     Czas: { $time }
    ///     Miejsce: { $place }
    ///
    ///     2. Okres porozumienia: { $term }.
    ///
    ///     3. Wolontariusz nie może powierzyć wykonania świadczeń innej osobie bez zgody Korzystającego.
    /// ```
    pub fn agreement_text_scope(self, scope: &str, manner: &str, time: &str, place: &str, term: &str) -> String {
        self.text("agreement_text-scope", &[("scope", Value::from(scope)), ("manner", Value::from(manner)), ("time", Value::from(time)), ("place", Value::from(place)), ("term", Value::from(term))])
    }

    /// ```text
    /// Obowiązki Korzystającego
    /// ```
    pub fn agreement_text_organisation_title(self) -> String {
        self.text("agreement_text-organisation_title", &[])
    }

    /// ```text
    /// Korzystający:
    ///     1) informuje Wolontariusza o ryzyku dla zdrowia i bezpieczeństwa związanym ze świadczeniami oraz o zasadach ochrony przed zagrożeniami ({ $risk }); informacja jest załącznikiem nr 1,
    ///     2) zapewnia bezpieczne i higieniczne warunki wykonywania świadczeń, a jeśli są potrzebne, także środki ochrony indywidualnej,
    ///     3) pokrywa koszty podróży służbowych i diety na zasadach dotyczących pracowników, chyba że Wolontariusz zwolnił go z tego obowiązku,
    ///     4) informuje Wolontariusza o jego prawach i obowiązkach,
    ///     5) na żądanie Wolontariusza wydaje pisemne zaświadczenie o wykonaniu świadczeń, w tym o ich zakresie ({ $certificate }), a na prośbę może wydać pisemną opinię.
    /// ```
    pub fn agreement_text_organisation(self, risk: &str, certificate: &str) -> String {
        self.text("agreement_text-organisation", &[("risk", Value::from(risk)), ("certificate", Value::from(certificate))])
    }

    /// ```text
    /// Obowiązki Wolontariusza
    /// ```
    pub fn agreement_text_volunteer_title(self) -> String {
        self.text("agreement_text-volunteer_title", &[])
    }

    /// ```text
    /// Wolontariusz:
    ///     1) wykonuje świadczenia osobiście, starannie i w uzgodnionym czasie,
    ///     2) przestrzega zasad bezpieczeństwa, regulaminu placówki i standardów ochrony małoletnich,
    ///     3) zachowuje w poufności dane osobowe, które poznał, także po zakończeniu porozumienia,
    ///     4) prowadzi kartę świadczeń: potwierdza podpisem dni, godziny i zakres czynności,
    ///     5) jak najszybciej uprzedza, gdy nie może przyjść.
    /// ```
    pub fn agreement_text_volunteer(self) -> String {
        self.text("agreement_text-volunteer", &[])
    }

    /// ```text
    /// Koszty
    /// ```
    pub fn agreement_text_costs_title(self) -> String {
        self.text("agreement_text-costs_title", &[])
    }

    /// ```text
    /// Wizerunek
    /// ```
    pub fn agreement_text_image_title(self) -> String {
        self.text("agreement_text-image_title", &[])
    }

    /// ```text
    /// Wycena świadczeń
    /// ```
    pub fn agreement_text_value_title(self) -> String {
        self.text("agreement_text-value_title", &[])
    }

    /// ```text
    /// Rozwiązanie porozumienia
    /// ```
    pub fn agreement_text_termination_title(self) -> String {
        self.text("agreement_text-termination_title", &[])
    }

    /// ```text
    /// Dane osobowe
    /// ```
    pub fn agreement_text_data_title(self) -> String {
        self.text("agreement_text-data_title", &[])
    }

    /// ```text
    /// Administratorem danych Wolontariusza jest { $organisation }, { $address }; kontakt: { $email }. Dane są przetwarzane, aby zawrzeć i wykonać porozumienie (art. 6 ust. 1 lit. b RODO) oraz wypełnić obowiązki prawne i rozliczyć zadanie publiczne (lit. c i f). Dostęp do danych mogą mieć: Gmina Miejska Kraków przy kontroli rozliczenia, ubezpieczyciel oraz podmioty, którym zapewnia to prawo. Dane są przechowywane przez czas porozumienia i czas przechowywania dokumentów zadania. Wolontariusz ma prawo dostępu do danych, ich sprostowania, usunięcia, ograniczenia przetwarzania, przenoszenia i sprzeciwu, a także skargi do Prezesa Urzędu Ochrony Danych Osobowych. Podanie danych jest dobrowolne, lecz potrzebne do zawarcia porozumienia. Decyzje nie zapadają automatycznie.
    /// ```
    pub fn agreement_text_data(self, organisation: &str, address: &str, email: &str) -> String {
        self.text("agreement_text-data", &[("organisation", Value::from(organisation)), ("address", Value::from(address)), ("email", Value::from(email))])
    }

    /// ```text
    /// Postanowienia końcowe
    /// ```
    pub fn agreement_text_final_title(self) -> String {
        self.text("agreement_text-final_title", &[])
    }

    /// ```text
    /// Zmiana porozumienia wymaga aneksu w tej samej formie. Porozumienie sporządzono w dwóch jednobrzmiących egzemplarzach, po jednym dla każdej ze Stron.
    ///
    ///     Załączniki: 1. Informacja o ryzyku dla zdrowia i bezpieczeństwa. 2. Karta świadczeń wolontariusza (prowadzona co miesiąc).
    /// ```
    pub fn agreement_text_final(self) -> String {
        self.text("agreement_text-final", &[])
    }

    /// ```text
    /// Świadczenia w placówce wiążą się z ryzykiem podobnym do codziennych zajęć domowych i biurowych:
    ///     1) poślizgnięcie, potknięcie i upadek, zwłaszcza na schodach i mokrej podłodze: chodzić w stabilnym obuwiu, zostawiać wolne przejścia, od razu wycierać rozlane płyny,
    ///     2) przenoszenie stołów, krzeseł i materiałów: nie dźwigać ponad siły, przenosić we dwie osoby,
    ///     3) prąd i gorące napoje: nie używać uszkodzonych urządzeń, odstawiać czajnik daleko od brzegu stołu,
    ///     4) kontakt z wieloma osobami: często myć ręce, zostać w domu przy objawach infekcji,
    ///     5) wyjścia i wycieczki: przestrzegać przepisów ruchu drogowego i ustaleń osoby prowadzącej.
    ///
    ///     Zasady ochrony: przed pierwszym świadczeniem Wolontariusz poznaje drogi ewakuacji, miejsce apteczki i gaśnicy oraz numer telefonu koordynatora. O każdym wypadku i zagrożeniu od razu informuje koordynatora; w nagłej potrzebie dzwoni pod numer 112.
    ///
    ///     Świadczenia nie wymagają badań lekarskich ani środków ochrony indywidualnej, chyba że koordynator wskaże inaczej.
    /// ```
    pub fn agreement_text_risks(self) -> String {
        self.text("agreement_text-risks", &[])
    }

    /// ```text
    /// organizacja
    /// ```
    pub fn agreement_placeholder_organisation(self) -> String {
        self.text("agreement_placeholder-organisation", &[])
    }

    /// ```text
    /// adres
    /// ```
    pub fn agreement_placeholder_address(self) -> String {
        self.text("agreement_placeholder-address", &[])
    }

    /// ```text
    /// e-mail
    /// ```
    pub fn agreement_placeholder_email(self) -> String {
        self.text("agreement_placeholder-email", &[])
    }

    /// ```text
    /// telefon
    /// ```
    pub fn agreement_placeholder_phone(self) -> String {
        self.text("agreement_placeholder-phone", &[])
    }

    /// ```text
    /// placówka
    /// ```
    pub fn agreement_placeholder_centre(self) -> String {
        self.text("agreement_placeholder-centre", &[])
    }

    /// ```text
    /// wolontariusz
    /// ```
    pub fn agreement_placeholder_volunteer(self) -> String {
        self.text("agreement_placeholder-volunteer", &[])
    }

    /// ```text
    /// numer
    /// ```
    pub fn agreement_placeholder_number(self) -> String {
        self.text("agreement_placeholder-number", &[])
    }

    /// ```text
    /// okres
    /// ```
    pub fn agreement_placeholder_term(self) -> String {
        self.text("agreement_placeholder-term", &[])
    }

    /// ```text
    /// zakres
    /// ```
    pub fn agreement_placeholder_scope(self) -> String {
        self.text("agreement_placeholder-scope", &[])
    }

    /// ```text
    /// sposób
    /// ```
    pub fn agreement_placeholder_manner(self) -> String {
        self.text("agreement_placeholder-manner", &[])
    }

    /// ```text
    /// czas
    /// ```
    pub fn agreement_placeholder_time(self) -> String {
        self.text("agreement_placeholder-time", &[])
    }

    /// ```text
    /// rozwiązanie
    /// ```
    pub fn agreement_placeholder_termination(self) -> String {
        self.text("agreement_placeholder-termination", &[])
    }

    /// ```text
    /// ustawa
    /// ```
    pub fn agreement_placeholder_act(self) -> String {
        self.text("agreement_placeholder-act", &[])
    }

    /// ```text
    /// art. porozumienie
    /// ```
    pub fn agreement_placeholder_article(self) -> String {
        self.text("agreement_placeholder-article", &[])
    }

    /// ```text
    /// art. forma pisemna
    /// ```
    pub fn agreement_placeholder_article_written(self) -> String {
        self.text("agreement_placeholder-article_written", &[])
    }

    /// ```text
    /// art. ryzyko
    /// ```
    pub fn agreement_placeholder_article_risk(self) -> String {
        self.text("agreement_placeholder-article_risk", &[])
    }

    /// ```text
    /// art. koszty
    /// ```
    pub fn agreement_placeholder_article_costs(self) -> String {
        self.text("agreement_placeholder-article_costs", &[])
    }

    /// ```text
    /// art. ubezpieczenie
    /// ```
    pub fn agreement_placeholder_article_insurance(self) -> String {
        self.text("agreement_placeholder-article_insurance", &[])
    }

    /// ```text
    /// art. zaświadczenie
    /// ```
    pub fn agreement_placeholder_article_certificate(self) -> String {
        self.text("agreement_placeholder-article_certificate", &[])
    }

    /// ```text
    /// koszty
    /// ```
    pub fn agreement_placeholder_costs(self) -> String {
        self.text("agreement_placeholder-costs", &[])
    }

    /// ```text
    /// wizerunek
    /// ```
    pub fn agreement_placeholder_image(self) -> String {
        self.text("agreement_placeholder-image", &[])
    }

    /// ```text
    /// NNW
    /// ```
    pub fn agreement_placeholder_insurance(self) -> String {
        self.text("agreement_placeholder-insurance", &[])
    }

    /// ```text
    /// wycena
    /// ```
    pub fn agreement_placeholder_value(self) -> String {
        self.text("agreement_placeholder-value", &[])
    }

    /// ```text
    /// Pomoc w prowadzeniu zajęć i wydarzeń, przygotowanie i sprzątanie sal.
    /// ```
    pub fn agreement_usual_scope(self) -> String {
        self.text("agreement_usual-scope", &[])
    }

    /// ```text
    /// Osobiście, zgodnie z ustaleniami z koordynatorem placówki.
    /// ```
    pub fn agreement_usual_manner(self) -> String {
        self.text("agreement_usual-manner", &[])
    }

    /// ```text
    /// Według grafiku dyżurów ustalanego z koordynatorem.
    /// ```
    pub fn agreement_usual_time(self) -> String {
        self.text("agreement_usual-time", &[])
    }

    /// ```text
    /// Każda ze Stron może rozwiązać porozumienie z zachowaniem 7 dni wypowiedzenia, a z ważnych powodów bez wypowiedzenia. Strony mogą je też rozwiązać w każdej chwili za zgodą obu Stron.
    /// ```
    pub fn agreement_usual_termination(self) -> String {
        self.text("agreement_usual-termination", &[])
    }

    /// ```text
    /// Porozumienie nie ma numeru. Nic nie zapisano. Wpisz numer albo zostaw ten, który podpowiada program.
    /// ```
    pub fn refusal_agreement_number_missing(self) -> String {
        self.text("refusal-agreement_number_missing", &[])
    }

    /// ```text
    /// To jest już podpisane, więc nie można tego usunąć. Nic nie zmieniono. Porozumienie można rozwiązać albo zmienić aneksem; pomyłkę w podpisie poprawia „Cofnij podpis”.
    /// ```
    pub fn refusal_agreement_signed(self) -> String {
        self.text("refusal-agreement_signed", &[])
    }

    /// ```text
    /// Porozumienie nie jest jeszcze podpisane, więc nie można go rozwiązać ani zmienić aneksem. Nic nie zmieniono. Projekt wystarczy poprawić albo usunąć.
    /// ```
    pub fn refusal_agreement_not_signed(self) -> String {
        self.text("refusal-agreement_not_signed", &[])
    }

    /// ```text
    /// Porozumienie kończy się { $date }, więc nie można go rozwiązać później. Nic nie zmieniono. Podaj wcześniejszy dzień albo zostaw porozumienie bez zmian.
    /// ```
    pub fn refusal_agreement_over(self, date: &str) -> String {
        self.text("refusal-agreement_over", &[("date", Value::from(date))])
    }

    /// ```text
    /// Dzień { $date } jeszcze nie nadszedł. Nic nie zapisano. Wpisz dzień, w którym to się stało: dzisiejszy albo wcześniejszy.
    /// ```
    pub fn refusal_date_ahead(self, date: &str) -> String {
        self.text("refusal-date_ahead", &[("date", Value::from(date))])
    }

    /// ```text
    /// Ten aneks niczego nie zmienia. Nic nie zapisano. Zmień okres, wpisz nowy zakres albo inną zmianę.
    /// ```
    pub fn refusal_annex_empty(self) -> String {
        self.text("refusal-annex_empty", &[])
    }

    /// ```text
    /// podpis
    /// ```
    pub fn agreement_lack_signature(self) -> String {
        self.text("agreement_lack-signature", &[])
    }

    /// ```text
    /// forma pisemna
    /// ```
    pub fn agreement_lack_written_form(self) -> String {
        self.text("agreement_lack-written_form", &[])
    }

    /// ```text
    /// polisa NNW na cały okres
    /// ```
    pub fn agreement_lack_insurance(self) -> String {
        self.text("agreement_lack-insurance", &[])
    }

    /// ```text
    /// zgoda przedstawiciela ustawowego
    /// ```
    pub fn agreement_lack_guardian_consent(self) -> String {
        self.text("agreement_lack-guardian_consent", &[])
    }

    /// ```text
    /// data informacji o ryzyku
    /// ```
    pub fn agreement_lack_risk_information(self) -> String {
        self.text("agreement_lack-risk_information", &[])
    }

    /// ```text
    /// zakres
    /// ```
    pub fn agreement_lack_scope(self) -> String {
        self.text("agreement_lack-scope", &[])
    }

    /// ```text
    /// sposób
    /// ```
    pub fn agreement_lack_manner(self) -> String {
        self.text("agreement_lack-manner", &[])
    }

    /// ```text
    /// czas
    /// ```
    pub fn agreement_lack_time(self) -> String {
        self.text("agreement_lack-time", &[])
    }

    /// ```text
    /// sposób rozwiązania
    /// ```
    pub fn agreement_lack_termination(self) -> String {
        self.text("agreement_lack-termination", &[])
    }

    /// ```text
    /// źródło stawki
    /// ```
    pub fn agreement_lack_rate_source(self) -> String {
        self.text("agreement_lack-rate_source", &[])
    }

    /// ```text
    /// Koniec okresu wypada przed początkiem. Popraw jedną z dat.
    /// ```
    pub fn agreement_note_reversed(self) -> String {
        self.text("agreement_note-reversed", &[])
    }

    /// ```text
    /// { $days ->
    ///         [one] { $days } dzień: wymagana forma pisemna ({ $article }).
    ///         [few] { $days } dni: wymagana forma pisemna ({ $article }).
    ///         [many] { $days } dni: wymagana forma pisemna ({ $article }).
    ///        *[other] { $days } dnia: wymagana forma pisemna ({ $article }).
    ///     }
    /// ```
    pub fn agreement_note_written_form(self, days: impl Into<Number>, article: &str) -> String {
        self.text("agreement_note-written_form", &[("days", Value::Number(days.into())), ("article", Value::from(article))])
    }

    /// ```text
    /// Bez daty końca: wymagana forma pisemna ({ $article }).
    /// ```
    pub fn agreement_note_written_form_open(self, article: &str) -> String {
        self.text("agreement_note-written_form_open", &[("article", Value::from(article))])
    }

    /// ```text
    /// { $days ->
    ///         [one] { $days } dzień: ubezpieczenie NNW po stronie organizacji ({ $article }).
    ///         [few] { $days } dni: ubezpieczenie NNW po stronie organizacji ({ $article }).
    ///         [many] { $days } dni: ubezpieczenie NNW po stronie organizacji ({ $article }).
    ///        *[other] { $days } dnia: ubezpieczenie NNW po stronie organizacji ({ $article }).
    ///     }
    /// ```
    pub fn agreement_note_insurance(self, days: impl Into<Number>, article: &str) -> String {
        self.text("agreement_note-insurance", &[("days", Value::Number(days.into())), ("article", Value::from(article))])
    }

    /// ```text
    /// Polisa nie obejmuje całego okresu porozumienia.
    /// ```
    pub fn agreement_note_insurance_partly(self) -> String {
        self.text("agreement_note-insurance_partly", &[])
    }

    /// ```text
    /// W pierwszym dniu porozumienia ta osoba jest niepełnoletnia: potrzebna jest zgoda przedstawiciela ustawowego.
    /// ```
    pub fn agreement_note_minor(self) -> String {
        self.text("agreement_note-minor", &[])
    }

    /// ```text
    /// { $age ->
    ///         [one] W pierwszym roku porozumienia ta osoba kończy { $age } rok, a dzień urodzenia nie jest znany. Jeśli jest jeszcze niepełnoletnia, potrzebna jest zgoda przedstawiciela ustawowego.
    ///         [few] W pierwszym roku porozumienia ta osoba kończy { $age } lata, a dzień urodzenia nie jest znany. Jeśli jest jeszcze niepełnoletnia, potrzebna jest zgoda przedstawiciela ustawowego.
    ///         [many] W pierwszym roku porozumienia ta osoba kończy { $age } lat, a dzień urodzenia nie jest znany. Jeśli jest jeszcze niepełnoletnia, potrzebna jest zgoda przedstawiciela ustawowego.
    ///        *[other] W pierwszym roku porozumienia ta osoba kończy { $age } lat, a dzień urodzenia nie jest znany. Jeśli jest jeszcze niepełnoletnia, potrzebna jest zgoda przedstawiciela ustawowego.
    ///     }
    /// ```
    pub fn agreement_note_perhaps_minor(self, age: impl Into<Number>) -> String {
        self.text("agreement_note-perhaps_minor", &[("age", Value::Number(age.into()))])
    }

    /// ```text
    /// Każde porozumienie określa zakres, sposób, czas i sposób rozwiązania ({ $article }). Brakuje: { $parts }.
    /// ```
    pub fn agreement_note_parts(self, article: &str, parts: &str) -> String {
        self.text("agreement_note-parts", &[("article", Value::from(article)), ("parts", Value::from(parts))])
    }

    /// ```text
    /// Podaj, skąd jest stawka. Bez źródła kontrola może zakwestionować wycenę.
    /// ```
    pub fn agreement_note_rate_source(self) -> String {
        self.text("agreement_note-rate_source", &[])
    }

    /// ```text
    /// Zapisz dzień przekazania informacji o ryzyku ({ $article }). Druk jest załącznikiem porozumienia.
    /// ```
    pub fn agreement_note_risk_information(self, article: &str) -> String {
        self.text("agreement_note-risk_information", &[("article", Value::from(article))])
    }

    /// ```text
    /// Numer { $number } ma już inne porozumienie: { $others }. Można zapisać mimo to.
    /// ```
    pub fn agreement_note_number_used(self, number: &str, others: &str) -> String {
        self.text("agreement_note-number_used", &[("number", Value::from(number)), ("others", Value::from(others))])
    }

    /// ```text
    /// { $name }, od { $first }
    /// ```
    pub fn agreement_note_number_owner(self, name: &str, first: &str) -> String {
        self.text("agreement_note-number_owner", &[("name", Value::from(name)), ("first", Value::from(first))])
    }

    /// ```text
    /// To porozumienie podpisano { $date }. Zmiana w programie nie zmienia podpisanego papieru; okres i zakres zmienia się aneksem.
    /// ```
    pub fn agreement_note_signed(self, date: &str) -> String {
        self.text("agreement_note-signed", &[("date", Value::from(date))])
    }

    /// ```text
    /// W tym czasie obowiązuje też inne porozumienie tej osoby: { $others }.
    /// ```
    pub fn agreement_note_overlap(self, others: &str) -> String {
        self.text("agreement_note-overlap", &[("others", Value::from(others))])
    }

    /// ```text
    /// Porozumienia
    /// ```
    pub fn volunteer_agreement_section(self) -> String {
        self.text("volunteer_agreement-section", &[])
    }

    /// ```text
    /// Nowe porozumienie
    /// ```
    pub fn volunteer_agreement_new(self) -> String {
        self.text("volunteer_agreement-new", &[])
    }

    /// ```text
    /// Nie ma jeszcze porozumienia. Bez niego godziny wolontariatu nie mają podstawy.
    /// ```
    pub fn volunteer_agreement_none(self) -> String {
        self.text("volunteer_agreement-none", &[])
    }

    /// ```text
    /// wszystkie placówki
    /// ```
    pub fn volunteer_agreement_everywhere(self) -> String {
        self.text("volunteer_agreement-everywhere", &[])
    }

    /// ```text
    /// bez daty końca
    /// ```
    pub fn volunteer_agreement_open_ended(self) -> String {
        self.text("volunteer_agreement-open_ended", &[])
    }

    /// ```text
    /// od { $first }
    /// ```
    pub fn volunteer_agreement_from(self, first: &str) -> String {
        self.text("volunteer_agreement-from", &[("first", Value::from(first))])
    }

    /// ```text
    /// { $days ->
    ///         [one] { $days } dzień
    ///         [few] { $days } dni
    ///         [many] { $days } dni
    ///        *[other] { $days } dnia
    ///     }
    /// ```
    pub fn volunteer_agreement_days(self, days: impl Into<Number>) -> String {
        self.text("volunteer_agreement-days", &[("days", Value::Number(days.into()))])
    }

    /// ```text
    /// na piśmie
    /// ```
    pub fn volunteer_agreement_written(self) -> String {
        self.text("volunteer_agreement-written", &[])
    }

    /// ```text
    /// ustne
    /// ```
    pub fn volunteer_agreement_oral(self) -> String {
        self.text("volunteer_agreement-oral", &[])
    }

    /// ```text
    /// podpisane { $date }
    /// ```
    pub fn volunteer_agreement_signed_on(self, date: &str) -> String {
        self.text("volunteer_agreement-signed_on", &[("date", Value::from(date))])
    }

    /// ```text
    /// uzgodnione { $date }
    /// ```
    pub fn volunteer_agreement_agreed_on(self, date: &str) -> String {
        self.text("volunteer_agreement-agreed_on", &[("date", Value::from(date))])
    }

    /// ```text
    /// nie obowiązuje od { $date }
    /// ```
    pub fn volunteer_agreement_terminated_on(self, date: &str) -> String {
        self.text("volunteer_agreement-terminated_on", &[("date", Value::from(date))])
    }

    /// ```text
    /// zwolnienie z kosztów
    /// ```
    pub fn volunteer_agreement_costs_waived(self) -> String {
        self.text("volunteer_agreement-costs_waived", &[])
    }

    /// ```text
    /// Brakuje:
    /// ```
    pub fn volunteer_agreement_lacks(self) -> String {
        self.text("volunteer_agreement-lacks", &[])
    }

    /// ```text
    /// Zakres: { $scope }
    /// ```
    pub fn volunteer_agreement_scope_line(self, scope: &str) -> String {
        self.text("volunteer_agreement-scope_line", &[("scope", Value::from(scope))])
    }

    /// ```text
    /// Drukuj
    /// ```
    pub fn volunteer_agreement_print(self) -> String {
        self.text("volunteer_agreement-print", &[])
    }

    /// ```text
    /// Drukuj porozumienie { $number }
    /// ```
    pub fn volunteer_agreement_print_name(self, number: &str) -> String {
        self.text("volunteer_agreement-print_name", &[("number", Value::from(number))])
    }

    /// ```text
    /// Podpisano…
    /// ```
    pub fn volunteer_agreement_sign(self) -> String {
        self.text("volunteer_agreement-sign", &[])
    }

    /// ```text
    /// Podpisano porozumienie { $number }
    /// ```
    pub fn volunteer_agreement_sign_name(self, number: &str) -> String {
        self.text("volunteer_agreement-sign_name", &[("number", Value::from(number))])
    }

    /// ```text
    /// Aneks…
    /// ```
    pub fn volunteer_agreement_annex(self) -> String {
        self.text("volunteer_agreement-annex", &[])
    }

    /// ```text
    /// Nowy aneks do porozumienia { $number }
    /// ```
    pub fn volunteer_agreement_annex_name(self, number: &str) -> String {
        self.text("volunteer_agreement-annex_name", &[("number", Value::from(number))])
    }

    /// ```text
    /// Więcej: { $number }
    /// ```
    pub fn volunteer_agreement_more_name(self, number: &str) -> String {
        self.text("volunteer_agreement-more_name", &[("number", Value::from(number))])
    }

    /// ```text
    /// Rozwiąż…
    /// ```
    pub fn volunteer_agreement_terminate(self) -> String {
        self.text("volunteer_agreement-terminate", &[])
    }

    /// ```text
    /// Rozwiąż porozumienie { $number }
    /// ```
    pub fn volunteer_agreement_terminate_name(self, number: &str) -> String {
        self.text("volunteer_agreement-terminate_name", &[("number", Value::from(number))])
    }

    /// ```text
    /// Zmień…
    /// ```
    pub fn volunteer_agreement_change(self) -> String {
        self.text("volunteer_agreement-change", &[])
    }

    /// ```text
    /// Zmień porozumienie { $number }
    /// ```
    pub fn volunteer_agreement_change_name(self, number: &str) -> String {
        self.text("volunteer_agreement-change_name", &[("number", Value::from(number))])
    }

    /// ```text
    /// Usuń projekt
    /// ```
    pub fn volunteer_agreement_remove(self) -> String {
        self.text("volunteer_agreement-remove", &[])
    }

    /// ```text
    /// Usuń projekt porozumienia { $number }
    /// ```
    pub fn volunteer_agreement_remove_name(self, number: &str) -> String {
        self.text("volunteer_agreement-remove_name", &[("number", Value::from(number))])
    }

    /// ```text
    /// Cofnij podpis
    /// ```
    pub fn volunteer_agreement_unsign(self) -> String {
        self.text("volunteer_agreement-unsign", &[])
    }

    /// ```text
    /// Popraw datę podpisania…
    /// ```
    pub fn volunteer_agreement_resign(self) -> String {
        self.text("volunteer_agreement-resign", &[])
    }

    /// ```text
    /// Cofnij rozwiązanie
    /// ```
    pub fn volunteer_agreement_unterminate(self) -> String {
        self.text("volunteer_agreement-unterminate", &[])
    }

    /// ```text
    /// Usunięto projekt porozumienia { $number }. Można to cofnąć.
    /// ```
    pub fn volunteer_agreement_removed(self, number: &str) -> String {
        self.text("volunteer_agreement-removed", &[("number", Value::from(number))])
    }

    /// ```text
    /// Podpis porozumienia { $number }
    /// ```
    pub fn volunteer_agreement_sign_title(self, number: &str) -> String {
        self.text("volunteer_agreement-sign_title", &[("number", Value::from(number))])
    }

    /// ```text
    /// Data podpisania
    /// ```
    pub fn volunteer_agreement_sign_day(self) -> String {
        self.text("volunteer_agreement-sign_day", &[])
    }

    /// ```text
    /// Data uzgodnienia
    /// ```
    pub fn volunteer_agreement_agree_day(self) -> String {
        self.text("volunteer_agreement-agree_day", &[])
    }

    /// ```text
    /// Rozwiązanie porozumienia { $number }
    /// ```
    pub fn volunteer_agreement_terminate_title(self, number: &str) -> String {
        self.text("volunteer_agreement-terminate_title", &[("number", Value::from(number))])
    }

    /// ```text
    /// Od kiedy nie obowiązuje
    /// ```
    pub fn volunteer_agreement_terminate_day(self) -> String {
        self.text("volunteer_agreement-terminate_day", &[])
    }

    /// ```text
    /// To pierwszy dzień bez porozumienia. Uzgodniony okres się nie zmienia: formę i ubezpieczenie ocenia się po nim.
    /// ```
    pub fn volunteer_agreement_terminate_about(self) -> String {
        self.text("volunteer_agreement-terminate_about", &[])
    }

    /// ```text
    /// Porozumienie { $number }
    /// ```
    pub fn volunteer_agreement_edit_title(self, number: &str) -> String {
        self.text("volunteer_agreement-edit_title", &[("number", Value::from(number))])
    }

    /// ```text
    /// Nowe porozumienie: { $name }
    /// ```
    pub fn volunteer_agreement_new_title(self, name: &str) -> String {
        self.text("volunteer_agreement-new_title", &[("name", Value::from(name))])
    }

    /// ```text
    /// Numer porozumienia
    /// ```
    pub fn volunteer_agreement_number(self) -> String {
        self.text("volunteer_agreement-number", &[])
    }

    /// ```text
    /// Gdzie
    /// ```
    pub fn volunteer_agreement_where(self) -> String {
        self.text("volunteer_agreement-where", &[])
    }

    /// ```text
    /// Pierwszy dzień
    /// ```
    pub fn volunteer_agreement_first_date(self) -> String {
        self.text("volunteer_agreement-first_date", &[])
    }

    /// ```text
    /// Ostatni dzień
    /// ```
    pub fn volunteer_agreement_last_date(self) -> String {
        self.text("volunteer_agreement-last_date", &[])
    }

    /// ```text
    /// Bez daty końca (na czas nieokreślony)
    /// ```
    pub fn volunteer_agreement_no_end(self) -> String {
        self.text("volunteer_agreement-no_end", &[])
    }

    /// ```text
    /// Porozumienie na piśmie
    /// ```
    pub fn volunteer_agreement_is_written(self) -> String {
        self.text("volunteer_agreement-is_written", &[])
    }

    /// ```text
    /// Zakres: co robi
    /// ```
    pub fn volunteer_agreement_scope(self) -> String {
        self.text("volunteer_agreement-scope", &[])
    }

    /// ```text
    /// Sposób: jak
    /// ```
    pub fn volunteer_agreement_manner(self) -> String {
        self.text("volunteer_agreement-manner", &[])
    }

    /// ```text
    /// Czas: kiedy i ile
    /// ```
    pub fn volunteer_agreement_time(self) -> String {
        self.text("volunteer_agreement-time", &[])
    }

    /// ```text
    /// Jak można rozwiązać porozumienie
    /// ```
    pub fn volunteer_agreement_termination(self) -> String {
        self.text("volunteer_agreement-termination", &[])
    }

    /// ```text
    /// Wolontariusz zwalnia organizację z kosztów podróży i diet ({ $article })
    /// ```
    pub fn volunteer_agreement_waives(self, article: &str) -> String {
        self.text("volunteer_agreement-waives", &[("article", Value::from(article))])
    }

    /// ```text
    /// Dzień przekazania informacji o ryzyku
    /// ```
    pub fn volunteer_agreement_risk_on(self) -> String {
        self.text("volunteer_agreement-risk_on", &[])
    }

    /// ```text
    /// Dzień zgody przedstawiciela ustawowego
    /// ```
    pub fn volunteer_agreement_consent_on(self) -> String {
        self.text("volunteer_agreement-consent_on", &[])
    }

    /// ```text
    /// Ubezpieczenie NNW
    /// ```
    pub fn volunteer_agreement_insurance(self) -> String {
        self.text("volunteer_agreement-insurance", &[])
    }

    /// ```text
    /// Numer polisy
    /// ```
    pub fn volunteer_agreement_policy(self) -> String {
        self.text("volunteer_agreement-policy", &[])
    }

    /// ```text
    /// Ochrona od
    /// ```
    pub fn volunteer_agreement_insured_from(self) -> String {
        self.text("volunteer_agreement-insured_from", &[])
    }

    /// ```text
    /// Ochrona do
    /// ```
    pub fn volunteer_agreement_insured_to(self) -> String {
        self.text("volunteer_agreement-insured_to", &[])
    }

    /// ```text
    /// Puste pole: jak w porozumieniu.
    /// ```
    pub fn volunteer_agreement_insured_hint(self) -> String {
        self.text("volunteer_agreement-insured_hint", &[])
    }

    /// ```text
    /// Wycena świadczeń
    /// ```
    pub fn volunteer_agreement_value(self) -> String {
        self.text("volunteer_agreement-value", &[])
    }

    /// ```text
    /// Stawka za godzinę w złotych
    /// ```
    pub fn volunteer_agreement_rate(self) -> String {
        self.text("volunteer_agreement-rate", &[])
    }

    /// ```text
    /// Puste pole: stawka z umowy z miastem.
    /// ```
    pub fn volunteer_agreement_rate_hint(self) -> String {
        self.text("volunteer_agreement-rate_hint", &[])
    }

    /// ```text
    /// Skąd jest stawka
    /// ```
    pub fn volunteer_agreement_rate_source(self) -> String {
        self.text("volunteer_agreement-rate_source", &[])
    }

    /// ```text
    /// Nie można odczytać kwoty. Wpisz na przykład 35 albo 35,50.
    /// ```
    pub fn volunteer_agreement_rate_unreadable(self) -> String {
        self.text("volunteer_agreement-rate_unreadable", &[])
    }

    /// ```text
    /// Wpisz numer.
    /// ```
    pub fn volunteer_agreement_number_needed(self) -> String {
        self.text("volunteer_agreement-number_needed", &[])
    }

    /// ```text
    /// Wpisz dzień.
    /// ```
    pub fn volunteer_agreement_day_needed(self) -> String {
        self.text("volunteer_agreement-day_needed", &[])
    }

    /// ```text
    /// Wpisz ostatni dzień albo zaznacz „Bez daty końca”.
    /// ```
    pub fn volunteer_agreement_end_needed(self) -> String {
        self.text("volunteer_agreement-end_needed", &[])
    }

    /// ```text
    /// Aneksy do porozumienia { $number }
    /// ```
    pub fn volunteer_annex_list(self, number: &str) -> String {
        self.text("volunteer_annex-list", &[("number", Value::from(number))])
    }

    /// ```text
    /// Aneks nr { $number }
    /// ```
    pub fn volunteer_annex_name(self, number: &str) -> String {
        self.text("volunteer_annex-name", &[("number", Value::from(number))])
    }

    /// ```text
    /// obowiązuje od { $date }
    /// ```
    pub fn volunteer_annex_from(self, date: &str) -> String {
        self.text("volunteer_annex-from", &[("date", Value::from(date))])
    }

    /// ```text
    /// podpisany { $date }
    /// ```
    pub fn volunteer_annex_signed_on(self, date: &str) -> String {
        self.text("volunteer_annex-signed_on", &[("date", Value::from(date))])
    }

    /// ```text
    /// projekt: jeszcze niczego nie zmienia
    /// ```
    pub fn volunteer_annex_draft(self) -> String {
        self.text("volunteer_annex-draft", &[])
    }

    /// ```text
    /// nowy ostatni dzień: { $date }
    /// ```
    pub fn volunteer_annex_new_end(self, date: &str) -> String {
        self.text("volunteer_annex-new_end", &[("date", Value::from(date))])
    }

    /// ```text
    /// od teraz bez daty końca
    /// ```
    pub fn volunteer_annex_new_open_end(self) -> String {
        self.text("volunteer_annex-new_open_end", &[])
    }

    /// ```text
    /// nowy zakres: { $scope }
    /// ```
    pub fn volunteer_annex_new_scope(self, scope: &str) -> String {
        self.text("volunteer_annex-new_scope", &[("scope", Value::from(scope))])
    }

    /// ```text
    /// Aneks nr { $number } do porozumienia { $agreement }
    /// ```
    pub fn volunteer_annex_title(self, number: &str, agreement: &str) -> String {
        self.text("volunteer_annex-title", &[("number", Value::from(number)), ("agreement", Value::from(agreement))])
    }

    /// ```text
    /// Aneks zmienia podpisane porozumienie. Liczy się dopiero, gdy zapiszesz jego podpis.
    /// ```
    pub fn volunteer_annex_about(self) -> String {
        self.text("volunteer_annex-about", &[])
    }

    /// ```text
    /// Od kiedy obowiązuje
    /// ```
    pub fn volunteer_annex_from_date(self) -> String {
        self.text("volunteer_annex-from_date", &[])
    }

    /// ```text
    /// Zmienia okres porozumienia
    /// ```
    pub fn volunteer_annex_changes_end(self) -> String {
        self.text("volunteer_annex-changes_end", &[])
    }

    /// ```text
    /// Nowy ostatni dzień
    /// ```
    pub fn volunteer_annex_last_date(self) -> String {
        self.text("volunteer_annex-last_date", &[])
    }

    /// ```text
    /// Nowy zakres
    /// ```
    pub fn volunteer_annex_scope(self) -> String {
        self.text("volunteer_annex-scope", &[])
    }

    /// ```text
    /// Puste pole: zakres się nie zmienia.
    /// ```
    pub fn volunteer_annex_scope_hint(self) -> String {
        self.text("volunteer_annex-scope_hint", &[])
    }

    /// ```text
    /// Inne zmiany
    /// ```
    pub fn volunteer_annex_text(self) -> String {
        self.text("volunteer_annex-text", &[])
    }

    /// ```text
    /// Zmień okres albo wpisz nowy zakres lub inną zmianę.
    /// ```
    pub fn volunteer_annex_empty(self) -> String {
        self.text("volunteer_annex-empty", &[])
    }

    /// ```text
    /// Podpis aneksu nr { $number }
    /// ```
    pub fn volunteer_annex_sign_title(self, number: &str) -> String {
        self.text("volunteer_annex-sign_title", &[("number", Value::from(number))])
    }

    /// ```text
    /// Podpisano aneks nr { $number } do { $agreement }
    /// ```
    pub fn volunteer_annex_sign_name(self, number: &str, agreement: &str) -> String {
        self.text("volunteer_annex-sign_name", &[("number", Value::from(number)), ("agreement", Value::from(agreement))])
    }

    /// ```text
    /// Drukuj aneks nr { $number } do { $agreement }
    /// ```
    pub fn volunteer_annex_print_name(self, number: &str, agreement: &str) -> String {
        self.text("volunteer_annex-print_name", &[("number", Value::from(number)), ("agreement", Value::from(agreement))])
    }

    /// ```text
    /// Zmień aneks nr { $number } do { $agreement }
    /// ```
    pub fn volunteer_annex_change_name(self, number: &str, agreement: &str) -> String {
        self.text("volunteer_annex-change_name", &[("number", Value::from(number)), ("agreement", Value::from(agreement))])
    }

    /// ```text
    /// Usuń projekt aneksu nr { $number } do { $agreement }
    /// ```
    pub fn volunteer_annex_remove_name(self, number: &str, agreement: &str) -> String {
        self.text("volunteer_annex-remove_name", &[("number", Value::from(number)), ("agreement", Value::from(agreement))])
    }

    /// ```text
    /// Cofnij podpis aneksu nr { $number } do { $agreement }
    /// ```
    pub fn volunteer_annex_unsign_name(self, number: &str, agreement: &str) -> String {
        self.text("volunteer_annex-unsign_name", &[("number", Value::from(number)), ("agreement", Value::from(agreement))])
    }

    /// ```text
    /// Nowa osoba w wolontariacie
    /// ```
    pub fn new_volunteer_title(self) -> String {
        self.text("new_volunteer-title", &[])
    }

    /// ```text
    /// Dodaj wolontariusza
    /// ```
    pub fn new_volunteer_add(self) -> String {
        self.text("new_volunteer-add", &[])
    }

    /// ```text
    /// Wybierz kogoś z rejestru
    /// ```
    pub fn new_volunteer_known(self) -> String {
        self.text("new_volunteer-known", &[])
    }

    /// ```text
    /// Osoba z rejestru
    /// ```
    pub fn new_volunteer_known_who(self) -> String {
        self.text("new_volunteer-known_who", &[])
    }

    /// ```text
    /// Jeśli ta osoba już jest uczestnikiem, wpisz początek nazwiska i wybierz ją.
    /// ```
    pub fn new_volunteer_known_hint(self) -> String {
        self.text("new_volunteer-known_hint", &[])
    }

    /// ```text
    /// Osoba z rejestru: { $name }
    /// ```
    pub fn new_volunteer_known_name(self, name: &str) -> String {
        self.text("new_volunteer-known_name", &[("name", Value::from(name))])
    }

    /// ```text
    /// Inna osoba
    /// ```
    pub fn new_volunteer_other(self) -> String {
        self.text("new_volunteer-other", &[])
    }

    /// ```text
    /// Imię
    /// ```
    pub fn new_volunteer_first_name(self) -> String {
        self.text("new_volunteer-first_name", &[])
    }

    /// ```text
    /// Nazwisko
    /// ```
    pub fn new_volunteer_last_name(self) -> String {
        self.text("new_volunteer-last_name", &[])
    }

    /// ```text
    /// Telefon
    /// ```
    pub fn new_volunteer_phone(self) -> String {
        self.text("new_volunteer-phone", &[])
    }

    /// ```text
    /// E-mail
    /// ```
    pub fn new_volunteer_email(self) -> String {
        self.text("new_volunteer-email", &[])
    }

    /// ```text
    /// Rok lub data urodzenia
    /// ```
    pub fn new_volunteer_birth(self) -> String {
        self.text("new_volunteer-birth", &[])
    }

    /// ```text
    /// Potrzebne tylko wtedy, gdy ta osoba może być niepełnoletnia.
    /// ```
    pub fn new_volunteer_birth_hint(self) -> String {
        self.text("new_volunteer-birth_hint", &[])
    }

    /// ```text
    /// Projekt porozumienia
    /// ```
    pub fn new_volunteer_agreement(self) -> String {
        self.text("new_volunteer-agreement", &[])
    }

    /// ```text
    /// Resztę, na przykład sposób, czas i polisę, uzupełnisz na karcie.
    /// ```
    pub fn new_volunteer_agreement_about(self) -> String {
        self.text("new_volunteer-agreement_about", &[])
    }

    /// ```text
    /// Ta osoba nie zostanie uczestnikiem placówki i nie będzie liczona w uczestnikach.
    /// ```
    pub fn new_volunteer_no_participant(self) -> String {
        self.text("new_volunteer-no_participant", &[])
    }

    /// ```text
    /// Więcej
    /// ```
    pub fn plan_menu_more(self) -> String {
        self.text("plan_menu-more", &[])
    }

    /// ```text
    /// Układanka
    /// ```
    pub fn plan_menu_drafts(self) -> String {
        self.text("plan_menu-drafts", &[])
    }

    /// ```text
    /// Ogłoś plan…
    /// ```
    pub fn plan_menu_announce(self) -> String {
        self.text("plan_menu-announce", &[])
    }

    /// ```text
    /// Drukuj i udostępnij…
    /// ```
    pub fn plan_menu_publish(self) -> String {
        self.text("plan_menu-publish", &[])
    }

    /// ```text
    /// Powtórz plan…
    /// ```
    pub fn plan_menu_copy(self) -> String {
        self.text("plan_menu-copy", &[])
    }

    /// ```text
    /// Wczytaj z pliku
    /// ```
    pub fn plan_menu_import(self) -> String {
        self.text("plan_menu-import", &[])
    }

    /// ```text
    /// Ogłoszenie planu
    /// ```
    pub fn announce_title(self) -> String {
        self.text("announce-title", &[])
    }

    /// ```text
    /// Ogłoszenie zapamiętuje plan miesiąca jako numerowaną wersję. Zmiany planu liczą się potem względem niej.
    /// ```
    pub fn announce_about(self) -> String {
        self.text("announce-about", &[])
    }

    /// ```text
    /// Miesiąc
    /// ```
    pub fn announce_month(self) -> String {
        self.text("announce-month", &[])
    }

    /// ```text
    /// Ogłoś plan
    /// ```
    pub fn announce_save(self) -> String {
        self.text("announce-save", &[])
    }

    /// ```text
    /// Ogłoś nową wersję
    /// ```
    pub fn announce_save_again(self) -> String {
        self.text("announce-save_again", &[])
    }

    /// ```text
    /// Ogłoszone wersje
    /// ```
    pub fn announce_versions(self) -> String {
        self.text("announce-versions", &[])
    }

    /// ```text
    /// Plan tego miesiąca nie był jeszcze ogłoszony.
    /// ```
    pub fn announce_none(self) -> String {
        self.text("announce-none", &[])
    }

    /// ```text
    /// Wersja { $number }, { $date }, spotkania razem z odwołanymi: { $count }
    /// ```
    pub fn announce_version_on(self, number: &str, date: &str, count: &str) -> String {
        self.text("announce-version_on", &[("number", Value::from(number)), ("date", Value::from(date)), ("count", Value::from(count))])
    }

    /// ```text
    /// Zaplanowane: { $planned }, zmienione od ogłoszenia: { $changed }
    /// ```
    pub fn announce_figures(self, planned: &str, changed: &str) -> String {
        self.text("announce-figures", &[("planned", Value::from(planned)), ("changed", Value::from(changed))])
    }

    /// ```text
    /// Zmiany od ogłoszenia
    /// ```
    pub fn announce_changes(self) -> String {
        self.text("announce-changes", &[])
    }

    /// ```text
    /// Od ogłoszenia nic się nie zmieniło.
    /// ```
    pub fn announce_unchanged(self) -> String {
        self.text("announce-unchanged", &[])
    }

    /// ```text
    /// Zajęcia
    /// ```
    pub fn announce_classes(self) -> String {
        self.text("announce-classes", &[])
    }

    /// ```text
    /// Ogłoszono
    /// ```
    pub fn announce_announced(self) -> String {
        self.text("announce-announced", &[])
    }

    /// ```text
    /// Teraz
    /// ```
    pub fn announce_now(self) -> String {
        self.text("announce-now", &[])
    }

    /// ```text
    /// Co się zmieniło
    /// ```
    pub fn announce_what(self) -> String {
        self.text("announce-what", &[])
    }

    /// ```text
    /// Ogłoszono plan: { $month }, wersja { $number }.
    /// ```
    pub fn announce_saved(self, month: &str, number: &str) -> String {
        self.text("announce-saved", &[("month", Value::from(month)), ("number", Value::from(number))])
    }

    /// ```text
    /// nowe spotkanie
    /// ```
    pub fn announced_change_added(self) -> String {
        self.text("announced_change-added", &[])
    }

    /// ```text
    /// usunięte z planu
    /// ```
    pub fn announced_change_removed(self) -> String {
        self.text("announced_change-removed", &[])
    }

    /// ```text
    /// odwołane
    /// ```
    pub fn announced_change_cancelled(self) -> String {
        self.text("announced_change-cancelled", &[])
    }

    /// ```text
    /// przywrócone
    /// ```
    pub fn announced_change_restored(self) -> String {
        self.text("announced_change-restored", &[])
    }

    /// ```text
    /// inny termin lub miejsce
    /// ```
    pub fn announced_change_moved(self) -> String {
        self.text("announced_change-moved", &[])
    }

    /// ```text
    /// inna osoba prowadząca
    /// ```
    pub fn announced_change_leader(self) -> String {
        self.text("announced_change-leader", &[])
    }

    /// ```text
    /// inna nazwa
    /// ```
    pub fn announced_change_name(self) -> String {
        self.text("announced_change-name", &[])
    }

    /// ```text
    /// Drukuj i udostępnij plan
    /// ```
    pub fn publish_title(self) -> String {
        self.text("publish-title", &[])
    }

    /// ```text
    /// Co przygotować
    /// ```
    pub fn publish_what(self) -> String {
        self.text("publish-what", &[])
    }

    /// ```text
    /// Plakat tygodnia
    /// ```
    pub fn publish_what_weekly(self) -> String {
        self.text("publish_what-weekly", &[])
    }

    /// ```text
    /// Plakat tygodnia, duży druk
    /// ```
    pub fn publish_what_large(self) -> String {
        self.text("publish_what-large", &[])
    }

    /// ```text
    /// Plan miesiąca
    /// ```
    pub fn publish_what_monthly(self) -> String {
        self.text("publish_what-monthly", &[])
    }

    /// ```text
    /// Kalendarz do telefonu
    /// ```
    pub fn publish_what_calendar(self) -> String {
        self.text("publish_what-calendar", &[])
    }

    /// ```text
    /// Strona internetowa
    /// ```
    pub fn publish_what_page(self) -> String {
        self.text("publish_what-page", &[])
    }

    /// ```text
    /// PDF, A4 w poziomie
    /// ```
    pub fn publish_about_weekly(self) -> String {
        self.text("publish_about-weekly", &[])
    }

    /// ```text
    /// PDF, większe litery
    /// ```
    pub fn publish_about_large(self) -> String {
        self.text("publish_about-large", &[])
    }

    /// ```text
    /// PDF, dzień po dniu
    /// ```
    pub fn publish_about_monthly(self) -> String {
        self.text("publish_about-monthly", &[])
    }

    /// ```text
    /// plik iCalendar
    /// ```
    pub fn publish_about_calendar(self) -> String {
        self.text("publish_about-calendar", &[])
    }

    /// ```text
    /// plik HTML z ofertą miesiąca
    /// ```
    pub fn publish_about_page(self) -> String {
        self.text("publish_about-page", &[])
    }

    /// ```text
    /// Czyje zajęcia
    /// ```
    pub fn publish_whose(self) -> String {
        self.text("publish-whose", &[])
    }

    /// ```text
    /// cała placówka
    /// ```
    pub fn publish_everything(self) -> String {
        self.text("publish-everything", &[])
    }

    /// ```text
    /// Tydzień, w którym jest dzień
    /// ```
    pub fn publish_week(self) -> String {
        self.text("publish-week", &[])
    }

    /// ```text
    /// Miesiąc
    /// ```
    pub fn publish_month(self) -> String {
        self.text("publish-month", &[])
    }

    /// ```text
    /// Na wydrukach i w plikach nie ma nazwisk uczestników ani powodów odwołania.
    /// ```
    pub fn publish_note(self) -> String {
        self.text("publish-note", &[])
    }

    /// ```text
    /// Podgląd
    /// ```
    pub fn publish_preview(self) -> String {
        self.text("publish-preview", &[])
    }

    /// ```text
    /// Gdzie zapisać
    /// ```
    pub fn publish_path(self) -> String {
        self.text("publish-path", &[])
    }

    /// ```text
    /// Folder albo plik. W folderze plik dostanie zwykłą nazwę.
    /// ```
    pub fn publish_path_hint(self) -> String {
        self.text("publish-path_hint", &[])
    }

    /// ```text
    /// Wpisz, gdzie zapisać plik.
    /// ```
    pub fn publish_path_needed(self) -> String {
        self.text("publish-path_needed", &[])
    }

    /// ```text
    /// Zapisz plik
    /// ```
    pub fn publish_save(self) -> String {
        self.text("publish-save", &[])
    }

    /// ```text
    /// Zapisano: { $path }
    /// ```
    pub fn publish_saved(self, path: &str) -> String {
        self.text("publish-saved", &[("path", Value::from(path))])
    }

    /// ```text
    /// Logo na wydrukach
    /// ```
    pub fn logo_title(self) -> String {
        self.text("logo-title", &[])
    }

    /// ```text
    /// Logo organizacji i miasta stoją na plakatach i planach. Obraz PNG albo JPEG, najwyżej 1 MB.
    /// ```
    pub fn logo_about(self) -> String {
        self.text("logo-about", &[])
    }

    /// ```text
    /// Nie wybrano obrazu.
    /// ```
    pub fn logo_none(self) -> String {
        self.text("logo-none", &[])
    }

    /// ```text
    /// Plik z obrazem
    /// ```
    pub fn logo_path(self) -> String {
        self.text("logo-path", &[])
    }

    /// ```text
    /// Co przedstawia obraz
    /// ```
    pub fn logo_words(self) -> String {
        self.text("logo-words", &[])
    }

    /// ```text
    /// Na przykład: Logo: Miasto Kraków. Te słowa usłyszy osoba, która nie widzi obrazu.
    /// ```
    pub fn logo_words_hint(self) -> String {
        self.text("logo-words_hint", &[])
    }

    /// ```text
    /// Napisz, co przedstawia obraz.
    /// ```
    pub fn logo_words_needed(self) -> String {
        self.text("logo-words_needed", &[])
    }

    /// ```text
    /// Wybierz plik z obrazem.
    /// ```
    pub fn logo_path_needed(self) -> String {
        self.text("logo-path_needed", &[])
    }

    /// ```text
    /// Wybierz obraz
    /// ```
    pub fn logo_choose(self) -> String {
        self.text("logo-choose", &[])
    }

    /// ```text
    /// Zmień obraz
    /// ```
    pub fn logo_change(self) -> String {
        self.text("logo-change", &[])
    }

    /// ```text
    /// { $action }: { $kind }
    /// ```
    pub fn logo_choose_named(self, action: &str, kind: &str) -> String {
        self.text("logo-choose_named", &[("action", Value::from(action)), ("kind", Value::from(kind))])
    }

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
    /// Strzałki i cyfry przechodzą do osoby. P (albo +) zaznacza obecność, N (albo −) nieobecność, Z (albo *) zgłoszoną nieobecność, a potem zaznaczona jest następna osoba. Spacja lub Enter zaznacza obecność albo ją usuwa, Delete usuwa oznaczenie, H pokazuje historię. Ukośnik / lub Ctrl+F przechodzi do szukania, Ctrl+Z cofa.
    /// ```
    pub fn attendance_keys(self) -> String {
        self.text("attendance-keys", &[])
    }

    /// ```text
    /// Strzałki i cyfry przechodzą do osoby. P (albo +) zaznacza obecność, a potem zaznaczona jest następna osoba. Spacja lub Enter zaznacza obecność albo ją usuwa, Delete usuwa oznaczenie, H pokazuje historię. Ukośnik / lub Ctrl+F przechodzi do szukania, Ctrl+Z cofa.
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
    /// { $number } zł
    /// ```
    pub fn format_money(self, number: &str) -> String {
        self.text("format-money", &[("number", Value::from(number))])
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
    /// Historia: { $name }
    /// ```
    pub fn mark_history_title(self, name: &str) -> String {
        self.text("mark_history-title", &[("name", Value::from(name))])
    }

    /// ```text
    /// Historia: goście i dzieci
    /// ```
    pub fn mark_history_title_guests(self) -> String {
        self.text("mark_history-title_guests", &[])
    }

    /// ```text
    /// Na tej liście nikt jeszcze tu nic nie zaznaczył.
    /// ```
    pub fn mark_history_empty(self) -> String {
        self.text("mark_history-empty", &[])
    }

    /// ```text
    /// { $from } → { $to }
    /// ```
    pub fn mark_history_change(self, from: &str, to: &str) -> String {
        self.text("mark_history-change", &[("from", Value::from(from)), ("to", Value::from(to))])
    }

    /// ```text
    /// goście: { $guests }, dzieci: { $children }
    /// ```
    pub fn mark_history_numbers(self, guests: impl Into<Number>, children: impl Into<Number>) -> String {
        self.text("mark_history-numbers", &[("guests", Value::Number(guests.into())), ("children", Value::Number(children.into()))])
    }

    /// ```text
    /// Powód: { $because }
    /// ```
    pub fn mark_history_because(self, because: &str) -> String {
        self.text("mark_history-because", &[("because", Value::from(because))])
    }

    /// ```text
    /// cofnięte
    /// ```
    pub fn mark_history_undone(self) -> String {
        self.text("mark_history-undone", &[])
    }

    /// ```text
    /// Cofnij
    /// ```
    pub fn mark_history_undo(self) -> String {
        self.text("mark_history-undo", &[])
    }

    /// ```text
    /// Cofnij zmianę z { $at }
    /// ```
    pub fn mark_history_undo_of(self, at: &str) -> String {
        self.text("mark_history-undo_of", &[("at", Value::from(at))])
    }

    /// ```text
    /// Przywróć: { $mark }
    /// ```
    pub fn mark_history_set_back(self, mark: &str) -> String {
        self.text("mark_history-set_back", &[("mark", Value::from(mark))])
    }

    /// ```text
    /// Przywróć: { $mark } (sprzed zmiany z { $at })
    /// ```
    pub fn mark_history_set_back_of(self, mark: &str, at: &str) -> String {
        self.text("mark_history-set_back_of", &[("mark", Value::from(mark)), ("at", Value::from(at))])
    }

    /// ```text
    /// Po tej zmianie albo razem z nią zapisano coś jeszcze, dlatego nie cofnie się cała czynność: powstanie nowy wpis z poprzednim oznaczeniem.
    /// ```
    pub fn mark_history_set_back_why(self) -> String {
        self.text("mark_history-set_back_why", &[])
    }

    /// ```text
    /// zaznaczono na liście
    /// ```
    pub fn mark_history_way_record_attendance(self) -> String {
        self.text("mark_history_way-record_attendance", &[])
    }

    /// ```text
    /// razem z pozostałymi
    /// ```
    pub fn mark_history_way_fill_attendance(self) -> String {
        self.text("mark_history_way-fill_attendance", &[])
    }

    /// ```text
    /// przy zatwierdzeniu listy
    /// ```
    pub fn mark_history_way_confirm_list(self) -> String {
        self.text("mark_history_way-confirm_list", &[])
    }

    /// ```text
    /// dodano przy wejściu
    /// ```
    pub fn mark_history_way_add_walk_in(self) -> String {
        self.text("mark_history_way-add_walk_in", &[])
    }

    /// ```text
    /// wpisano na liście
    /// ```
    pub fn mark_history_way_set_guests(self) -> String {
        self.text("mark_history_way-set_guests", &[])
    }

    /// ```text
    /// poprawiono po zatwierdzeniu
    /// ```
    pub fn mark_history_way_correct_attendance(self) -> String {
        self.text("mark_history_way-correct_attendance", &[])
    }

    /// ```text
    /// poprawiono po zatwierdzeniu
    /// ```
    pub fn mark_history_way_correct_guests(self) -> String {
        self.text("mark_history_way-correct_guests", &[])
    }

    /// ```text
    /// cofnięto
    /// ```
    pub fn mark_history_way_undo(self) -> String {
        self.text("mark_history_way-undo", &[])
    }

    /// ```text
    /// przywrócono
    /// ```
    pub fn mark_history_way_redo(self) -> String {
        self.text("mark_history_way-redo", &[])
    }

    /// ```text
    /// przy łączeniu wpisów
    /// ```
    pub fn mark_history_way_merge_people(self) -> String {
        self.text("mark_history_way-merge_people", &[])
    }

    /// ```text
    /// przy rozdzielaniu wpisów
    /// ```
    pub fn mark_history_way_unmerge_people(self) -> String {
        self.text("mark_history_way-unmerge_people", &[])
    }

    /// ```text
    /// zmieniono
    /// ```
    pub fn mark_history_way_other(self) -> String {
        self.text("mark_history_way-other", &[])
    }

    /// ```text
    /// Pomyłka przy zaznaczaniu
    /// ```
    pub fn correction_reason_slip(self) -> String {
        self.text("correction_reason-slip", &[])
    }

    /// ```text
    /// Zgodnie z listą papierową
    /// ```
    pub fn correction_reason_paper(self) -> String {
        self.text("correction_reason-paper", &[])
    }

    /// ```text
    /// Obecność już po zatwierdzeniu listy
    /// ```
    pub fn correction_reason_came_late(self) -> String {
        self.text("correction_reason-came_late", &[])
    }

    /// ```text
    /// Zgłoszenie dotarło po zajęciach
    /// ```
    pub fn correction_reason_told_later(self) -> String {
        self.text("correction_reason-told_later", &[])
    }

    /// ```text
    /// Inny powód
    /// ```
    pub fn correction_reason_other(self) -> String {
        self.text("correction_reason-other", &[])
    }

    /// ```text
    /// Poprawka: { $name }
    /// ```
    pub fn correction_title(self, name: &str) -> String {
        self.text("correction-title", &[("name", Value::from(name))])
    }

    /// ```text
    /// Poprawka: goście i dzieci
    /// ```
    pub fn correction_title_guests(self) -> String {
        self.text("correction-title_guests", &[])
    }

    /// ```text
    /// Teraz na liście: { $mark }
    /// ```
    pub fn correction_now(self, mark: &str) -> String {
        self.text("correction-now", &[("mark", Value::from(mark))])
    }

    /// ```text
    /// Ma być
    /// ```
    pub fn correction_right(self) -> String {
        self.text("correction-right", &[])
    }

    /// ```text
    /// Powód poprawki
    /// ```
    pub fn correction_reason(self) -> String {
        self.text("correction-reason", &[])
    }

    /// ```text
    /// Uwagi do poprawki
    /// ```
    pub fn correction_words(self) -> String {
        self.text("correction-words", &[])
    }

    /// ```text
    /// Nie wpisuj danych o zdrowiu. Przy innym powodzie napisz, jaki.
    /// ```
    pub fn correction_words_hint(self) -> String {
        self.text("correction-words_hint", &[])
    }

    /// ```text
    /// Napisz, jaki jest powód.
    /// ```
    pub fn correction_words_needed(self) -> String {
        self.text("correction-words_needed", &[])
    }

    /// ```text
    /// Wybierz inne oznaczenie niż to, które jest na liście.
    /// ```
    pub fn correction_choose_mark(self) -> String {
        self.text("correction-choose_mark", &[])
    }

    /// ```text
    /// Wybierz powód poprawki.
    /// ```
    pub fn correction_choose_reason(self) -> String {
        self.text("correction-choose_reason", &[])
    }

    /// ```text
    /// Zapisz poprawkę
    /// ```
    pub fn correction_save(self) -> String {
        self.text("correction-save", &[])
    }

    /// ```text
    /// Poprawiono: { $name }.
    /// ```
    pub fn correction_saved(self, name: &str) -> String {
        self.text("correction-saved", &[("name", Value::from(name))])
    }

    /// ```text
    /// Popraw
    /// ```
    pub fn correction_open(self) -> String {
        self.text("correction-open", &[])
    }

    /// ```text
    /// Popraw: { $name }
    /// ```
    pub fn correction_open_of(self, name: &str) -> String {
        self.text("correction-open_of", &[("name", Value::from(name))])
    }

    /// ```text
    /// Historia
    /// ```
    pub fn correction_history(self) -> String {
        self.text("correction-history", &[])
    }

    /// ```text
    /// Historia: { $name }
    /// ```
    pub fn correction_history_of(self, name: &str) -> String {
        self.text("correction-history_of", &[("name", Value::from(name))])
    }

    /// ```text
    /// Deklaracja uczestnictwa
    /// ```
    pub fn declaration_form_title(self) -> String {
        self.text("declaration-form_title", &[])
    }

    /// ```text
    /// R-DEK
    /// ```
    pub fn declaration_form_code(self) -> String {
        self.text("declaration-form_code", &[])
    }

    /// ```text
    /// Imię i nazwisko
    /// ```
    pub fn declaration_field_name(self) -> String {
        self.text("declaration-field_name", &[])
    }

    /// ```text
    /// Numer uczestnika (wypełnia placówka)
    /// ```
    pub fn declaration_field_number(self) -> String {
        self.text("declaration-field_number", &[])
    }

    /// ```text
    /// Data albo rok urodzenia
    /// ```
    pub fn declaration_field_birth(self) -> String {
        self.text("declaration-field_birth", &[])
    }

    /// ```text
    /// Płeć
    /// ```
    pub fn declaration_field_sex(self) -> String {
        self.text("declaration-field_sex", &[])
    }

    /// ```text
    /// Telefon
    /// ```
    pub fn declaration_field_phone(self) -> String {
        self.text("declaration-field_phone", &[])
    }

    /// ```text
    /// E-mail
    /// ```
    pub fn declaration_field_email(self) -> String {
        self.text("declaration-field_email", &[])
    }

    /// ```text
    /// Dzielnica
    /// ```
    pub fn declaration_field_district(self) -> String {
        self.text("declaration-field_district", &[])
    }

    /// ```text
    /// Liczba dzieci
    /// ```
    pub fn declaration_field_children(self) -> String {
        self.text("declaration-field_children", &[])
    }

    /// ```text
    /// Adres
    /// ```
    pub fn declaration_field_address(self) -> String {
        self.text("declaration-field_address", &[])
    }

    /// ```text
    /// Do kogo zadzwonić w nagłym wypadku (imię i telefon; za zgodą tej osoby)
    /// ```
    pub fn declaration_field_emergency(self) -> String {
        self.text("declaration-field_emergency", &[])
    }

    /// ```text
    /// Inni opiekunowie dzieci
    /// ```
    pub fn declaration_field_guardians(self) -> String {
        self.text("declaration-field_guardians", &[])
    }

    /// ```text
    /// Deklaruję chęć udziału w zajęciach, które prowadzi { $centre } ({ $organisation }). Udział jest bezpłatny i dobrowolny; w każdej chwili mogę z niego zrezygnować.
    /// ```
    pub fn declaration_text_usual(self, centre: &str, organisation: &str) -> String {
        self.text("declaration-text_usual", &[("centre", Value::from(centre)), ("organisation", Value::from(organisation))])
    }

    /// ```text
    /// { $age ->
    ///         [one] Oświadczam, że mam ukończony { $age } rok życia.
    ///         [few] Oświadczam, że mam ukończone { $age } lata.
    ///         [many] Oświadczam, że mam ukończone { $age } lat.
    ///        *[other] Oświadczam, że mam ukończone { $age } lat.
    ///     }
    /// ```
    pub fn declaration_states_age(self, age: impl Into<Number>) -> String {
        self.text("declaration-states_age", &[("age", Value::Number(age.into()))])
    }

    /// ```text
    /// Oświadczam, że mieszkam na terenie Gminy Miejskiej Kraków.
    /// ```
    pub fn declaration_states_residence(self) -> String {
        self.text("declaration-states_residence", &[])
    }

    /// ```text
    /// Znam regulamin placówki i będę go przestrzegać.
    /// ```
    pub fn declaration_states_rules(self) -> String {
        self.text("declaration-states_rules", &[])
    }

    /// ```text
    /// Oświadczam, że mogę brać udział w zajęciach ruchowych.
    /// ```
    pub fn declaration_states_activity(self) -> String {
        self.text("declaration-states_activity", &[])
    }

    /// ```text
    /// Zgadzam się na rozpowszechnianie mojego wizerunku (zdjęcia i filmy z zajęć i wydarzeń) przez organizatora zajęć ({ $organisation }), bez wynagrodzenia. Zgoda jest dobrowolna i mogę ją wycofać w każdej chwili.
    /// ```
    pub fn declaration_asks_image(self, organisation: &str) -> String {
        self.text("declaration-asks_image", &[("organisation", Value::from(organisation))])
    }

    /// ```text
    /// Zgadzam się, aby organizator zajęć ({ $organisation }) informował mnie telefonicznie lub e-mailem o zajęciach i wydarzeniach. Zgodę mogę wycofać w każdej chwili.
    /// ```
    pub fn declaration_asks_contact(self, organisation: &str) -> String {
        self.text("declaration-asks_contact", &[("organisation", Value::from(organisation))])
    }

    /// ```text
    /// tak
    /// ```
    pub fn declaration_yes(self) -> String {
        self.text("declaration-yes", &[])
    }

    /// ```text
    /// nie
    /// ```
    pub fn declaration_no(self) -> String {
        self.text("declaration-no", &[])
    }

    /// ```text
    /// Informacja o przetwarzaniu danych osobowych (art. 13 RODO)
    /// ```
    pub fn declaration_clause_title(self) -> String {
        self.text("declaration-clause_title", &[])
    }

    /// ```text
    /// klauzula: wersja { $version }
    /// ```
    pub fn declaration_clause_version(self, version: &str) -> String {
        self.text("declaration-clause_version", &[("version", Value::from(version))])
    }

    /// ```text
    /// Administratorem danych jest { $organisation }, { $address }; kontakt: { $email }. Dane przetwarzamy, aby umożliwić udział w zajęciach (art. 6 ust. 1 lit. b RODO), rozliczyć zadanie publiczne (lit. c i f), a wizerunek i kontakt o ofercie – na podstawie zgody (lit. a). Dostęp do danych mogą mieć: Gmina Miejska Kraków przy kontroli rozliczenia oraz podmioty, którym zapewnia to prawo. Dane kontaktowe usuwamy po zakończeniu udziału, pozostałe – gdy minie czas przechowywania dokumentów zadania. Każda osoba ma prawo dostępu do swoich danych, ich sprostowania, usunięcia, ograniczenia przetwarzania, przenoszenia, sprzeciwu i wycofania zgody, a także skargi do Prezesa Urzędu Ochrony Danych Osobowych. Podanie danych jest dobrowolne, lecz potrzebne do udziału. Decyzji nie podejmujemy automatycznie.
    /// ```
    pub fn declaration_clause_usual(self, organisation: &str, address: &str, email: &str) -> String {
        self.text("declaration-clause_usual", &[("organisation", Value::from(organisation)), ("address", Value::from(address)), ("email", Value::from(email))])
    }

    /// ```text
    /// czytelny podpis
    /// ```
    pub fn declaration_signature(self) -> String {
        self.text("declaration-signature", &[])
    }

    /// ```text
    /// deklaracje-{ $centre }-{ $date }
    /// ```
    pub fn document_declarations_file(self, centre: &str, date: &str) -> String {
        self.text("document-declarations_file", &[("centre", Value::from(centre)), ("date", Value::from(date))])
    }

    /// ```text
    /// rejestr-{ $centre }-{ $date }
    /// ```
    pub fn document_register_file(self, centre: &str, date: &str) -> String {
        self.text("document-register_file", &[("centre", Value::from(centre)), ("date", Value::from(date))])
    }

    /// ```text
    /// bez-zgody-na-wizerunek-{ $centre }-{ $date }
    /// ```
    pub fn document_without_image_file(self, centre: &str, date: &str) -> String {
        self.text("document-without_image_file", &[("centre", Value::from(centre)), ("date", Value::from(date))])
    }

    /// ```text
    /// Rejestr uczestników
    /// ```
    pub fn register_paper_title(self) -> String {
        self.text("register-paper_title", &[])
    }

    /// ```text
    /// R-REJ
    /// ```
    pub fn register_paper_code(self) -> String {
        self.text("register-paper_code", &[])
    }

    /// ```text
    /// Osoby bez zgody na wizerunek
    /// ```
    pub fn register_without_image_title(self) -> String {
        self.text("register-without_image_title", &[])
    }

    /// ```text
    /// R-BRAK
    /// ```
    pub fn register_without_image_code(self) -> String {
        self.text("register-without_image_code", &[])
    }

    /// ```text
    /// Tych osób nie wolno pokazywać na zdjęciach i filmach, po których można je rozpoznać. Na liście są osoby, które odmówiły zgody, wycofały ją albo nie były o nią pytane.
    /// ```
    pub fn register_without_image_note(self) -> String {
        self.text("register-without_image_note", &[])
    }

    /// ```text
    /// placówka
    /// ```
    pub fn declaration_placeholder_centre(self) -> String {
        self.text("declaration-placeholder_centre", &[])
    }

    /// ```text
    /// organizacja
    /// ```
    pub fn declaration_placeholder_organisation(self) -> String {
        self.text("declaration-placeholder_organisation", &[])
    }

    /// ```text
    /// adres
    /// ```
    pub fn declaration_placeholder_address(self) -> String {
        self.text("declaration-placeholder_address", &[])
    }

    /// ```text
    /// e-mail
    /// ```
    pub fn declaration_placeholder_email(self) -> String {
        self.text("declaration-placeholder_email", &[])
    }

    /// ```text
    /// telefon
    /// ```
    pub fn declaration_placeholder_phone(self) -> String {
        self.text("declaration-placeholder_phone", &[])
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
    /// PIN ma od 4 do 8 cyfr, bez liter i odstępów. Nic nie zmieniono. Wpisz same cyfry.
    /// ```
    pub fn refusal_pin_invalid(self) -> String {
        self.text("refusal-pin_invalid", &[])
    }

    /// ```text
    /// Ten PIN łatwo zgadnąć. Nic nie zmieniono. Wybierz cyfry, które nie idą po kolei i nie powtarzają się w kółko.
    /// ```
    pub fn refusal_pin_too_simple(self) -> String {
        self.text("refusal-pin_too_simple", &[])
    }

    /// ```text
    /// To nie ten PIN. Dane są bezpieczne. Spróbuj jeszcze raz.
    /// ```
    pub fn refusal_pin_wrong(self) -> String {
        self.text("refusal-pin_wrong", &[])
    }

    /// ```text
    /// { $left ->
    ///         [one] To nie ten PIN. Dane są bezpieczne. Została { $left } próba, potem PIN przestanie działać.
    ///         [few] To nie ten PIN. Dane są bezpieczne. Zostały { $left } próby, potem PIN przestanie działać.
    ///         [many] To nie ten PIN. Dane są bezpieczne. Zostało { $left } prób, potem PIN przestanie działać.
    ///        *[other] To nie ten PIN. Dane są bezpieczne. Zostało { $left } próby, potem PIN przestanie działać.
    ///     }
    /// ```
    pub fn refusal_pin_wrong_again(self, left: impl Into<Number>) -> String {
        self.text("refusal-pin_wrong_again", &[("left", Value::Number(left.into()))])
    }

    /// ```text
    /// Ten PIN już nie działa: dziesięć razy z rzędu wpisano inny. Dane są bezpieczne. Wejdź hasłem albo poproś biuro o nowy PIN.
    /// ```
    pub fn refusal_pin_blocked(self) -> String {
        self.text("refusal-pin_blocked", &[])
    }

    /// ```text
    /// To konto nie ma PIN-u. Dane są bezpieczne. Wejdź hasłem.
    /// ```
    pub fn refusal_pin_missing(self) -> String {
        self.text("refusal-pin_missing", &[])
    }

    /// ```text
    /// PIN-em wchodzą tylko wolontariusze i wolontariuszki. Biuro widzi wszystkie dane, dlatego wchodzi hasłem. Nic nie zmieniono.
    /// ```
    pub fn refusal_pin_for_volunteers(self) -> String {
        self.text("refusal-pin_for_volunteers", &[])
    }

    /// ```text
    /// To spotkanie jest z dnia { $date }, a przy drzwiach widać tylko dzisiejsze listy. Nic nie zmieniono. Inne listy poprawia biuro.
    /// ```
    pub fn refusal_not_today(self, date: &str) -> String {
        self.text("refusal-not_today", &[("date", Value::from(date))])
    }

    /// ```text
    /// Plik jest otwarty, ale nikt nie jest zalogowany. Nic nie zmieniono. Wybierz, kto teraz pracuje.
    /// ```
    pub fn failure_nobody_in(self) -> String {
        self.text("failure-nobody_in", &[])
    }

    /// ```text
    /// Kto teraz?
    /// ```
    pub fn door_title(self) -> String {
        self.text("door-title", &[])
    }

    /// ```text
    /// Plik jest otwarty. Wybierz siebie i wpisz PIN albo hasło.
    /// ```
    pub fn door_about(self) -> String {
        self.text("door-about", &[])
    }

    /// ```text
    /// Osoby
    /// ```
    pub fn door_people(self) -> String {
        self.text("door-people", &[])
    }

    /// ```text
    /// PIN
    /// ```
    pub fn door_by_pin(self) -> String {
        self.text("door-by_pin", &[])
    }

    /// ```text
    /// hasło
    /// ```
    pub fn door_by_password(self) -> String {
        self.text("door-by_password", &[])
    }

    /// ```text
    /// PIN zablokowany, wejście hasłem
    /// ```
    pub fn door_blocked(self) -> String {
        self.text("door-blocked", &[])
    }

    /// ```text
    /// Wybierz swoje imię i nazwisko.
    /// ```
    pub fn door_pick(self) -> String {
        self.text("door-pick", &[])
    }

    /// ```text
    /// PIN
    /// ```
    pub fn door_pin(self) -> String {
        self.text("door-pin", &[])
    }

    /// ```text
    /// Wpisane cyfry: { $typed } z { $all }
    /// ```
    pub fn door_pin_typed(self, typed: impl Into<Number>, all: impl Into<Number>) -> String {
        self.text("door-pin_typed", &[("typed", Value::Number(typed.into())), ("all", Value::Number(all.into()))])
    }

    /// ```text
    /// Klawisze PIN-u
    /// ```
    pub fn door_pin_keys(self) -> String {
        self.text("door-pin_keys", &[])
    }

    /// ```text
    /// Usuń
    /// ```
    pub fn door_pin_erase(self) -> String {
        self.text("door-pin_erase", &[])
    }

    /// ```text
    /// Naciskaj cyfry tutaj albo na klawiaturze. Po ostatniej wejdziesz od razu.
    /// ```
    pub fn door_pin_about(self) -> String {
        self.text("door-pin_about", &[])
    }

    /// ```text
    /// Wejdź hasłem
    /// ```
    pub fn door_use_password(self) -> String {
        self.text("door-use_password", &[])
    }

    /// ```text
    /// Wejdź PIN-em
    /// ```
    pub fn door_use_pin(self) -> String {
        self.text("door-use_pin", &[])
    }

    /// ```text
    /// Wejdź
    /// ```
    pub fn door_enter(self) -> String {
        self.text("door-enter", &[])
    }

    /// ```text
    /// Biuro widzi wszystkie dane, dlatego wchodzi hasłem.
    /// ```
    pub fn door_office_password(self) -> String {
        self.text("door-office_password", &[])
    }

    /// ```text
    /// Sprawdzam…
    /// ```
    pub fn door_checking(self) -> String {
        self.text("door-checking", &[])
    }

    /// ```text
    /// Zamknij plik
    /// ```
    pub fn door_close_file(self) -> String {
        self.text("door-close_file", &[])
    }

    /// ```text
    /// Zamknięty plik otworzy tylko hasło.
    /// ```
    pub fn door_close_about(self) -> String {
        self.text("door-close_about", &[])
    }

    /// ```text
    /// Zmień osobę
    /// ```
    pub fn door_change_person(self) -> String {
        self.text("door-change_person", &[])
    }

    /// ```text
    /// { $name }: niezapisany tekst czeka w otwartym oknie. Jeśli wejdzie ktoś inny, ten tekst przepadnie.
    /// ```
    pub fn door_kept(self, name: &str) -> String {
        self.text("door-kept", &[("name", Value::from(name))])
    }

    /// ```text
    /// Twój niezapisany tekst czeka w otwartym oknie.
    /// ```
    pub fn door_kept_own(self) -> String {
        self.text("door-kept_own", &[])
    }

    /// ```text
    /// Osoby są zmyślone. Hasło każdej z nich: przykład-1
    /// ```
    pub fn door_demo(self) -> String {
        self.text("door-demo", &[])
    }

    /// ```text
    /// Teraz: { $name }
    /// ```
    pub fn door_who(self, name: &str) -> String {
        self.text("door-who", &[("name", Value::from(name))])
    }

    /// ```text
    /// Dzisiejsze zajęcia
    /// ```
    pub fn door_today(self) -> String {
        self.text("door-today", &[])
    }

    /// ```text
    /// Twoje zajęcia
    /// ```
    pub fn door_mine(self) -> String {
        self.text("door-mine", &[])
    }

    /// ```text
    /// Dziś nie ma zajęć, które prowadzisz lub przy których pomagasz.
    /// ```
    pub fn door_mine_none(self) -> String {
        self.text("door-mine_none", &[])
    }

    /// ```text
    /// Inne zajęcia dziś
    /// ```
    pub fn door_others(self) -> String {
        self.text("door-others", &[])
    }

    /// ```text
    /// Dziś nie ma żadnych zajęć.
    /// ```
    pub fn door_nothing(self) -> String {
        self.text("door-nothing", &[])
    }

    /// ```text
    /// Wybierz zajęcia, żeby sprawdzić obecność. Działają też klawisze z cyframi.
    /// ```
    pub fn door_choose(self) -> String {
        self.text("door-choose", &[])
    }

    /// ```text
    /// Sprawdź obecność
    /// ```
    pub fn door_open_list(self) -> String {
        self.text("door-open_list", &[])
    }

    /// ```text
    /// teraz
    /// ```
    pub fn door_now(self) -> String {
        self.text("door-now", &[])
    }

    /// ```text
    /// po zajęciach
    /// ```
    pub fn door_over(self) -> String {
        self.text("door-over", &[])
    }

    /// ```text
    /// lista zaczęta
    /// ```
    pub fn door_list_open(self) -> String {
        self.text("door-list_open", &[])
    }

    /// ```text
    /// lista gotowa
    /// ```
    pub fn door_list_done(self) -> String {
        self.text("door-list_done", &[])
    }

    /// ```text
    /// odbyły się bez listy
    /// ```
    pub fn door_list_without(self) -> String {
        self.text("door-list_without", &[])
    }

    /// ```text
    /// odwołane
    /// ```
    pub fn door_cancelled(self) -> String {
        self.text("door-cancelled", &[])
    }

    /// ```text
    /// { $present } z { $all }
    /// ```
    pub fn door_count(self, present: &str, all: &str) -> String {
        self.text("door-count", &[("present", Value::from(present)), ("all", Value::from(all))])
    }

    /// ```text
    /// Wróć do zajęć
    /// ```
    pub fn door_back(self) -> String {
        self.text("door-back", &[])
    }

    /// ```text
    /// Ćwicz
    /// ```
    pub fn door_practise(self) -> String {
        self.text("door-practise", &[])
    }

    /// ```text
    /// Pomoc
    /// ```
    pub fn door_help(self) -> String {
        self.text("door-help", &[])
    }

    /// ```text
    /// Instrukcja do druku
    /// ```
    pub fn door_guide(self) -> String {
        self.text("door-guide", &[])
    }

    /// ```text
    /// Na „Kto teraz?” cyfry PIN-u, na kafelkach zajęcia o tym numerze
    /// ```
    pub fn door_key_digits(self) -> String {
        self.text("door-key_digits", &[])
    }

    /// ```text
    /// Usuń ostatnią cyfrę PIN-u
    /// ```
    pub fn door_key_erase(self) -> String {
        self.text("door-key_erase", &[])
    }

    /// ```text
    /// Kto pracuje i co można zrobić
    /// ```
    pub fn door_bar(self) -> String {
        self.text("door-bar", &[])
    }

    /// ```text
    /// Lista gotowa: { $name }
    /// ```
    pub fn door_finished(self, name: &str) -> String {
        self.text("door-finished", &[("name", Value::from(name))])
    }

    /// ```text
    /// Ćwiczenie
    /// ```
    pub fn practice_title(self) -> String {
        self.text("practice-title", &[])
    }

    /// ```text
    /// ĆWICZENIE – nic się nie zapisuje
    /// ```
    pub fn practice_mark(self) -> String {
        self.text("practice-mark", &[])
    }

    /// ```text
    /// Te osoby są zmyślone. Zaznaczaj, cofaj, dodawaj: po wyjściu wszystko znika.
    /// ```
    pub fn practice_about(self) -> String {
        self.text("practice-about", &[])
    }

    /// ```text
    /// Zacznij od nowa
    /// ```
    pub fn practice_again(self) -> String {
        self.text("practice-again", &[])
    }

    /// ```text
    /// Zakończ ćwiczenie
    /// ```
    pub fn practice_end(self) -> String {
        self.text("practice-end", &[])
    }

    /// ```text
    /// Gotowe: tak kończy się listę. Nic nie zapisano.
    /// ```
    pub fn practice_done(self) -> String {
        self.text("practice-done", &[])
    }

    /// ```text
    /// Gimnastyka na próbę
    /// ```
    pub fn practice_class(self) -> String {
        self.text("practice-class", &[])
    }

    /// ```text
    /// Ć
    /// ```
    pub fn practice_letter(self) -> String {
        self.text("practice-letter", &[])
    }

    /// ```text
    /// Cofnij
    /// ```
    pub fn practice_undo(self) -> String {
        self.text("practice-undo", &[])
    }

    /// ```text
    /// Sala na próbę
    /// ```
    pub fn practice_place(self) -> String {
        self.text("practice-place", &[])
    }

    /// ```text
    /// PIN: { $name }
    /// ```
    pub fn pin_title(self, name: &str) -> String {
        self.text("pin-title", &[("name", Value::from(name))])
    }

    /// ```text
    /// PIN wpuszcza do programu tylko wtedy, gdy plik jest otwarty. Pliku nie otworzy: do tego służy hasło.
    /// ```
    pub fn pin_about(self) -> String {
        self.text("pin-about", &[])
    }

    /// ```text
    /// PIN mogą mieć wolontariusze i wolontariuszki. Biuro wchodzi hasłem.
    /// ```
    pub fn pin_volunteers(self) -> String {
        self.text("pin-volunteers", &[])
    }

    /// ```text
    /// Nowy PIN
    /// ```
    pub fn pin_field(self) -> String {
        self.text("pin-field", &[])
    }

    /// ```text
    /// Od 4 do 8 cyfr, nie po kolei i nie te same.
    /// ```
    pub fn pin_hint(self) -> String {
        self.text("pin-hint", &[])
    }

    /// ```text
    /// Powtórz PIN
    /// ```
    pub fn pin_repeat(self) -> String {
        self.text("pin-repeat", &[])
    }

    /// ```text
    /// PIN-y się różnią. Wpisz ten sam PIN dwa razy.
    /// ```
    pub fn pin_differ(self) -> String {
        self.text("pin-differ", &[])
    }

    /// ```text
    /// Wpisz od 4 do 8 cyfr.
    /// ```
    pub fn pin_digits_only(self) -> String {
        self.text("pin-digits_only", &[])
    }

    /// ```text
    /// Ustaw PIN
    /// ```
    pub fn pin_set(self) -> String {
        self.text("pin-set", &[])
    }

    /// ```text
    /// Ustaw PIN: { $name }
    /// ```
    pub fn pin_set_for(self, name: &str) -> String {
        self.text("pin-set_for", &[("name", Value::from(name))])
    }

    /// ```text
    /// Usuń PIN
    /// ```
    pub fn pin_remove(self) -> String {
        self.text("pin-remove", &[])
    }

    /// ```text
    /// PIN
    /// ```
    pub fn pin_column(self) -> String {
        self.text("pin-column", &[])
    }

    /// ```text
    /// bez PIN-u
    /// ```
    pub fn pin_is_missing(self) -> String {
        self.text("pin_is-missing", &[])
    }

    /// ```text
    /// ma PIN
    /// ```
    pub fn pin_is_set(self) -> String {
        self.text("pin_is-set", &[])
    }

    /// ```text
    /// zablokowany
    /// ```
    pub fn pin_is_blocked(self) -> String {
        self.text("pin_is-blocked", &[])
    }

    /// ```text
    /// PIN ustawiony: { $name }.
    /// ```
    pub fn pin_done(self, name: &str) -> String {
        self.text("pin-done", &[("name", Value::from(name))])
    }

    /// ```text
    /// PIN usunięty: { $name }.
    /// ```
    pub fn pin_removed(self, name: &str) -> String {
        self.text("pin-removed", &[("name", Value::from(name))])
    }

    /// ```text
    /// Mój PIN
    /// ```
    pub fn pin_own_button(self) -> String {
        self.text("pin-own_button", &[])
    }

    /// ```text
    /// Twój PIN
    /// ```
    pub fn pin_own_title(self) -> String {
        self.text("pin-own_title", &[])
    }

    /// ```text
    /// Stan: { $state }
    /// ```
    pub fn pin_own_state(self, state: &str) -> String {
        self.text("pin-own_state", &[("state", Value::from(state))])
    }

    /// ```text
    /// Kim jest w rejestrze
    /// ```
    pub fn user_person(self) -> String {
        self.text("user-person", &[])
    }

    /// ```text
    /// Wtedy przy wejściu najpierw zobaczy zajęcia, które prowadzi lub przy których pomaga.
    /// ```
    pub fn user_person_hint(self) -> String {
        self.text("user-person_hint", &[])
    }

    /// ```text
    /// nie wskazano
    /// ```
    pub fn user_person_none(self) -> String {
        self.text("user-person_none", &[])
    }

    /// ```text
    /// Wybierz osobę
    /// ```
    pub fn user_person_choose(self) -> String {
        self.text("user-person_choose", &[])
    }

    /// ```text
    /// Usuń wskazanie
    /// ```
    pub fn user_person_remove(self) -> String {
        self.text("user-person_remove", &[])
    }

    /// ```text
    /// Szukaj w rejestrze
    /// ```
    pub fn user_person_search(self) -> String {
        self.text("user-person_search", &[])
    }

    /// ```text
    /// Nie ma takiej osoby w rejestrze tej placówki.
    /// ```
    pub fn user_person_nobody(self) -> String {
        self.text("user-person_nobody", &[])
    }

    /// ```text
    /// Kim jest w rejestrze
    /// ```
    pub fn leader_person(self) -> String {
        self.text("leader-person", &[])
    }

    /// ```text
    /// Wskaż, jeśli ta osoba sama otwiera listy swoich zajęć.
    /// ```
    pub fn leader_person_hint(self) -> String {
        self.text("leader-person_hint", &[])
    }

    /// ```text
    /// Samoczynne wyjście
    /// ```
    pub fn autolock_label(self) -> String {
        self.text("autolock-label", &[])
    }

    /// ```text
    /// Po tym czasie bez klawisza i dotyku program pokaże „Kto teraz?”. Plik zostaje otwarty, niezapisany tekst czeka.
    /// ```
    pub fn autolock_hint(self) -> String {
        self.text("autolock-hint", &[])
    }

    /// ```text
    /// { $minutes } min
    /// ```
    pub fn autolock_minutes(self, minutes: impl Into<Number>) -> String {
        self.text("autolock-minutes", &[("minutes", Value::Number(minutes.into()))])
    }

    /// ```text
    /// Jak sprawdzić obecność w 4 krokach
    /// ```
    pub fn guide_title(self) -> String {
        self.text("guide-title", &[])
    }

    /// ```text
    /// Jak-sprawdzic-obecnosc
    /// ```
    pub fn guide_file(self) -> String {
        self.text("guide-file", &[])
    }

    /// ```text
    /// Instrukcja
    /// ```
    pub fn guide_code(self) -> String {
        self.text("guide-code", &[])
    }

    /// ```text
    /// Wejdź
    /// ```
    pub fn guide_one(self) -> String {
        self.text("guide-one", &[])
    }

    /// ```text
    /// Wybierz swoje imię i nazwisko. Wpisz PIN na dużych klawiszach albo na klawiaturze. Nie masz PIN-u? Naciśnij „Wejdź hasłem”.
    /// ```
    pub fn guide_one_text(self) -> String {
        self.text("guide-one_text", &[])
    }

    /// ```text
    /// Twoje imię i nazwisko
    /// ```
    pub fn guide_one_box(self) -> String {
        self.text("guide-one_box", &[])
    }

    /// ```text
    /// Wybierz zajęcia
    /// ```
    pub fn guide_two(self) -> String {
        self.text("guide-two", &[])
    }

    /// ```text
    /// Naciśnij duży kafelek swoich zajęć. Inne zajęcia tego dnia są niżej.
    /// ```
    pub fn guide_two_text(self) -> String {
        self.text("guide-two_text", &[])
    }

    /// ```text
    /// 10:00 Gimnastyka
    /// ```
    pub fn guide_two_box_first(self) -> String {
        self.text("guide-two_box_first", &[])
    }

    /// ```text
    /// 0 z 18
    /// ```
    pub fn guide_two_box_second(self) -> String {
        self.text("guide-two_box_second", &[])
    }

    /// ```text
    /// Zaznacz, kto przyszedł
    /// ```
    pub fn guide_three(self) -> String {
        self.text("guide-three", &[])
    }

    /// ```text
    /// Naciśnij nazwisko: pojawi się „jest”. Pomyłkę cofa przycisk „Cofnij”. Kogoś spoza listy wpisz w polu u góry, a gości dodaj przyciskiem +.
    /// ```
    pub fn guide_three_text(self) -> String {
        self.text("guide-three_text", &[])
    }

    /// ```text
    /// Żółć Zofia: jest
    /// ```
    pub fn guide_three_box_first(self) -> String {
        self.text("guide-three_box_first", &[])
    }

    /// ```text
    /// Nowak Jan
    /// ```
    pub fn guide_three_box_second(self) -> String {
        self.text("guide-three_box_second", &[])
    }

    /// ```text
    /// Zakończ
    /// ```
    pub fn guide_four(self) -> String {
        self.text("guide-four", &[])
    }

    /// ```text
    /// Naciśnij „Gotowe”. Policz podpisy na papierowej liście i wpisz ich liczbę. Potem „Zmień osobę”, żeby nikt nie pracował na Twoim koncie.
    /// ```
    pub fn guide_four_text(self) -> String {
        self.text("guide-four_text", &[])
    }

    /// ```text
    /// Podpisy: 17, zgodne
    /// ```
    pub fn guide_four_box_first(self) -> String {
        self.text("guide-four_box_first", &[])
    }

    /// ```text
    /// Gotowe
    /// ```
    pub fn guide_four_box_second(self) -> String {
        self.text("guide-four_box_second", &[])
    }

    /// ```text
    /// Nie da się niczego zepsuć. Każde zaznaczenie jest od razu zapisane i każde można cofnąć.
    /// ```
    pub fn guide_safe(self) -> String {
        self.text("guide-safe", &[])
    }

    /// ```text
    /// Coś nie działa? Zapisz obecnych na kartce i poproś biuro o pomoc.
    /// ```
    pub fn guide_ask(self) -> String {
        self.text("guide-ask", &[])
    }

    /// ```text
    /// Chcesz spróbować? Przycisk „Ćwicz” pokazuje listę zmyślonych osób. Nic się tam nie zapisuje.
    /// ```
    pub fn guide_practise(self) -> String {
        self.text("guide-practise", &[])
    }

    /// ```text
    /// Układanka
    /// ```
    pub fn draft_title(self) -> String {
        self.text("draft-title", &[])
    }

    /// ```text
    /// Tu układasz inny plan na próbę. Plan placówki zmienia się dopiero po wprowadzeniu.
    /// ```
    pub fn draft_about(self) -> String {
        self.text("draft-about", &[])
    }

    /// ```text
    /// Wersje robocze
    /// ```
    pub fn draft_list(self) -> String {
        self.text("draft-list", &[])
    }

    /// ```text
    /// Nie ma jeszcze żadnej wersji roboczej. Utwórz pierwszą i sprawdź, co się stanie, gdy zajęcia zmienią dzień, salę albo osobę prowadzącą.
    /// ```
    pub fn draft_empty(self) -> String {
        self.text("draft-empty", &[])
    }

    /// ```text
    /// Nowa wersja robocza
    /// ```
    pub fn draft_new(self) -> String {
        self.text("draft-new", &[])
    }

    /// ```text
    /// Nazwa
    /// ```
    pub fn draft_name(self) -> String {
        self.text("draft-name", &[])
    }

    /// ```text
    /// Na przykład: Wiosna z chórem w czwartki.
    /// ```
    pub fn draft_name_hint(self) -> String {
        self.text("draft-name_hint", &[])
    }

    /// ```text
    /// Wpisz nazwę wersji roboczej.
    /// ```
    pub fn draft_name_needed(self) -> String {
        self.text("draft-name_needed", &[])
    }

    /// ```text
    /// Utwórz
    /// ```
    pub fn draft_create(self) -> String {
        self.text("draft-create", &[])
    }

    /// ```text
    /// Zmień nazwę
    /// ```
    pub fn draft_rename(self) -> String {
        self.text("draft-rename", &[])
    }

    /// ```text
    /// Zmień nazwę: { $name }
    /// ```
    pub fn draft_rename_named(self, name: &str) -> String {
        self.text("draft-rename_named", &[("name", Value::from(name))])
    }

    /// ```text
    /// Nazwa wersji roboczej
    /// ```
    pub fn draft_rename_title(self) -> String {
        self.text("draft-rename_title", &[])
    }

    /// ```text
    /// Otwórz: { $name }
    /// ```
    pub fn draft_open_named(self, name: &str) -> String {
        self.text("draft-open_named", &[("name", Value::from(name))])
    }

    /// ```text
    /// Odrzuć
    /// ```
    pub fn draft_discard(self) -> String {
        self.text("draft-discard", &[])
    }

    /// ```text
    /// Odrzuć: { $name }
    /// ```
    pub fn draft_discard_named(self, name: &str) -> String {
        self.text("draft-discard_named", &[("name", Value::from(name))])
    }

    /// ```text
    /// Odrzucono wersję roboczą: { $name }. Przycisk „Cofnij” na dole ją przywraca.
    /// ```
    pub fn draft_discarded(self, name: &str) -> String {
        self.text("draft-discarded", &[("name", Value::from(name))])
    }

    /// ```text
    /// Zmieniono nazwę: { $name }.
    /// ```
    pub fn draft_renamed(self, name: &str) -> String {
        self.text("draft-renamed", &[("name", Value::from(name))])
    }

    /// ```text
    /// Kroki
    /// ```
    pub fn draft_steps_count(self) -> String {
        self.text("draft-steps_count", &[])
    }

    /// ```text
    /// Stan
    /// ```
    pub fn draft_state(self) -> String {
        self.text("draft-state", &[])
    }

    /// ```text
    /// robocza
    /// ```
    pub fn draft_state_open(self) -> String {
        self.text("draft-state_open", &[])
    }

    /// ```text
    /// wprowadzona { $date }
    /// ```
    pub fn draft_state_applied(self, date: &str) -> String {
        self.text("draft-state_applied", &[("date", Value::from(date))])
    }

    /// ```text
    /// Wszystkie wersje robocze
    /// ```
    pub fn draft_back(self) -> String {
        self.text("draft-back", &[])
    }

    /// ```text
    /// Plan
    /// ```
    pub fn draft_to_plan(self) -> String {
        self.text("draft-to_plan", &[])
    }

    /// ```text
    /// Tej wersji roboczej już nie ma.
    /// ```
    pub fn draft_gone(self) -> String {
        self.text("draft-gone", &[])
    }

    /// ```text
    /// Tę wersję wprowadzono do planu { $date }. Żeby układać dalej, utwórz nową.
    /// ```
    pub fn draft_applied_on(self, date: &str) -> String {
        self.text("draft-applied_on", &[("date", Value::from(date))])
    }

    /// ```text
    /// Układanka · tydzień { $number } · { $range }
    /// ```
    pub fn draft_week_of(self, number: &str, range: &str) -> String {
        self.text("draft-week_of", &[("number", Value::from(number)), ("range", Value::from(range))])
    }

    /// ```text
    /// W skrócie
    /// ```
    pub fn draft_overview(self) -> String {
        self.text("draft-overview", &[])
    }

    /// ```text
    /// Dodaj zajęcia
    /// ```
    pub fn draft_add_classes(self) -> String {
        self.text("draft-add_classes", &[])
    }

    /// ```text
    /// Wprowadź od dnia…
    /// ```
    pub fn draft_apply(self) -> String {
        self.text("draft-apply", &[])
    }

    /// ```text
    /// Kroki
    /// ```
    pub fn draft_steps(self) -> String {
        self.text("draft-steps", &[])
    }

    /// ```text
    /// Wykonują się po kolei. Usunięcie kroku nie zmienia pozostałych.
    /// ```
    pub fn draft_steps_about(self) -> String {
        self.text("draft-steps_about", &[])
    }

    /// ```text
    /// Wybierz zajęcia w siatce albo przeciągnij je w inne miejsce. Plan placówki się od tego nie zmieni.
    /// ```
    pub fn draft_no_steps(self) -> String {
        self.text("draft-no_steps", &[])
    }

    /// ```text
    /// Usuń krok
    /// ```
    pub fn draft_remove_step(self) -> String {
        self.text("draft-remove_step", &[])
    }

    /// ```text
    /// Usuń krok { $number }: { $step }
    /// ```
    pub fn draft_remove_step_named(self, number: &str, step: &str) -> String {
        self.text("draft-remove_step_named", &[("number", Value::from(number)), ("step", Value::from(step))])
    }

    /// ```text
    /// Usunięto krok: { $step }.
    /// ```
    pub fn draft_removed_step(self, step: &str) -> String {
        self.text("draft-removed_step", &[("step", Value::from(step))])
    }

    /// ```text
    /// Dodano krok: { $step }.
    /// ```
    pub fn draft_added_step(self, step: &str) -> String {
        self.text("draft-added_step", &[("step", Value::from(step))])
    }

    /// ```text
    /// nic nie zmienia
    /// ```
    pub fn draft_step_nothing(self) -> String {
        self.text("draft-step_nothing", &[])
    }

    /// ```text
    /// nie da się wykonać
    /// ```
    pub fn draft_step_stuck(self) -> String {
        self.text("draft-step_stuck", &[])
    }

    /// ```text
    /// { $count ->
    ///         [one] { $count } spotkanie
    ///         [few] { $count } spotkania
    ///         [many] { $count } spotkań
    ///        *[other] { $count } spotkania
    ///     }
    /// ```
    pub fn draft_step_touches(self, count: impl Into<Number>) -> String {
        self.text("draft-step_touches", &[("count", Value::Number(count.into()))])
    }

    /// ```text
    /// zajęcia spoza planu
    /// ```
    pub fn draft_classes_unknown(self) -> String {
        self.text("draft-classes_unknown", &[])
    }

    /// ```text
    /// nikt jeszcze nie prowadzi
    /// ```
    pub fn draft_nobody_leads(self) -> String {
        self.text("draft-nobody_leads", &[])
    }

    /// ```text
    /// Przeniesienie: { $name }, { $to } ({ $scope })
    /// ```
    pub fn draft_step_move(self, name: &str, to: &str, scope: &str) -> String {
        self.text("draft_step-move", &[("name", Value::from(name)), ("to", Value::from(to)), ("scope", Value::from(scope))])
    }

    /// ```text
    /// Zmiana: { $name }, { $to } ({ $scope })
    /// ```
    pub fn draft_step_reword(self, name: &str, to: &str, scope: &str) -> String {
        self.text("draft_step-reword", &[("name", Value::from(name)), ("to", Value::from(to)), ("scope", Value::from(scope))])
    }

    /// ```text
    /// Odwołanie: { $name }, { $why } ({ $scope })
    /// ```
    pub fn draft_step_cancel(self, name: &str, why: &str, scope: &str) -> String {
        self.text("draft_step-cancel", &[("name", Value::from(name)), ("why", Value::from(why)), ("scope", Value::from(scope))])
    }

    /// ```text
    /// Przywrócenie: { $name }
    /// ```
    pub fn draft_step_restore(self, name: &str) -> String {
        self.text("draft_step-restore", &[("name", Value::from(name))])
    }

    /// ```text
    /// Usunięcie z planu: { $name } ({ $scope })
    /// ```
    pub fn draft_step_remove(self, name: &str, scope: &str) -> String {
        self.text("draft_step-remove", &[("name", Value::from(name)), ("scope", Value::from(scope))])
    }

    /// ```text
    /// Nowe spotkanie: { $name }, { $to }
    /// ```
    pub fn draft_step_add_session(self, name: &str, to: &str) -> String {
        self.text("draft_step-add_session", &[("name", Value::from(name)), ("to", Value::from(to))])
    }

    /// ```text
    /// Nowe zajęcia: { $name }, od { $to }
    /// ```
    pub fn draft_step_add_series(self, name: &str, to: &str) -> String {
        self.text("draft_step-add_series", &[("name", Value::from(name)), ("to", Value::from(to))])
    }

    /// ```text
    /// Przedłużenie: { $name }, do { $to }
    /// ```
    pub fn draft_step_extend(self, name: &str, to: &str) -> String {
        self.text("draft_step-extend", &[("name", Value::from(name)), ("to", Value::from(to))])
    }

    /// ```text
    /// prowadzi { $name }
    /// ```
    pub fn draft_led_by(self, name: &str) -> String {
        self.text("draft-led_by", &[("name", Value::from(name))])
    }

    /// ```text
    /// { $name } – co zmienić?
    /// ```
    pub fn draft_step_title(self, name: &str) -> String {
        self.text("draft-step_title", &[("name", Value::from(name))])
    }

    /// ```text
    /// Dodaj krok
    /// ```
    pub fn draft_add_step(self) -> String {
        self.text("draft-add_step", &[])
    }

    /// ```text
    /// Co zrobić
    /// ```
    pub fn draft_step_what(self) -> String {
        self.text("draft-step_what", &[])
    }

    /// ```text
    /// Przenieś
    /// ```
    pub fn draft_do_move(self) -> String {
        self.text("draft_do-move", &[])
    }

    /// ```text
    /// Zmień osobę prowadzącą
    /// ```
    pub fn draft_do_leader(self) -> String {
        self.text("draft_do-leader", &[])
    }

    /// ```text
    /// Odwołaj
    /// ```
    pub fn draft_do_cancel(self) -> String {
        self.text("draft_do-cancel", &[])
    }

    /// ```text
    /// Usuń z planu
    /// ```
    pub fn draft_do_remove(self) -> String {
        self.text("draft_do-remove", &[])
    }

    /// ```text
    /// Przywróć
    /// ```
    pub fn draft_do_restore(self) -> String {
        self.text("draft_do-restore", &[])
    }

    /// ```text
    /// inny dzień, godzina albo sala
    /// ```
    pub fn draft_do_about_move(self) -> String {
        self.text("draft_do_about-move", &[])
    }

    /// ```text
    /// kto inny prowadzi
    /// ```
    pub fn draft_do_about_leader(self) -> String {
        self.text("draft_do_about-leader", &[])
    }

    /// ```text
    /// zostaje w planie jako odwołane
    /// ```
    pub fn draft_do_about_cancel(self) -> String {
        self.text("draft_do_about-cancel", &[])
    }

    /// ```text
    /// znika z planu, jakby go nie było
    /// ```
    pub fn draft_do_about_remove(self) -> String {
        self.text("draft_do_about-remove", &[])
    }

    /// ```text
    /// znów się odbędzie
    /// ```
    pub fn draft_do_about_restore(self) -> String {
        self.text("draft_do_about-restore", &[])
    }

    /// ```text
    /// Tego spotkania nie można już zmienić: odbyło się, ma zaznaczone obecności albo jego miesiąc jest zamknięty.
    /// ```
    pub fn draft_fixed(self) -> String {
        self.text("draft-fixed", &[])
    }

    /// ```text
    /// To jest obecna osoba prowadząca. Wybierz inną.
    /// ```
    pub fn draft_same_leader(self) -> String {
        self.text("draft-same_leader", &[])
    }

    /// ```text
    /// Kolizje w tym tygodniu
    /// ```
    pub fn draft_clashes(self) -> String {
        self.text("draft-clashes", &[])
    }

    /// ```text
    /// Kolizje: { $count }
    /// ```
    pub fn draft_clashes_count(self, count: &str) -> String {
        self.text("draft-clashes_count", &[("count", Value::from(count))])
    }

    /// ```text
    /// nowe: { $count }
    /// ```
    pub fn draft_clashes_new(self, count: &str) -> String {
        self.text("draft-clashes_new", &[("count", Value::from(count))])
    }

    /// ```text
    /// W tym tygodniu nie ma kolizji.
    /// ```
    pub fn draft_clashes_none(self) -> String {
        self.text("draft-clashes_none", &[])
    }

    /// ```text
    /// inne zajęcia
    /// ```
    pub fn draft_clash_other(self) -> String {
        self.text("draft-clash_other", &[])
    }

    /// ```text
    /// nowa
    /// ```
    pub fn draft_clash_new(self) -> String {
        self.text("draft-clash_new", &[])
    }

    /// ```text
    /// jest już w planie
    /// ```
    pub fn draft_clash_known(self) -> String {
        self.text("draft-clash_known", &[])
    }

    /// ```text
    /// { $name }: { $first } i { $second }
    /// ```
    pub fn draft_clash_room(self, name: &str, first: &str, second: &str) -> String {
        self.text("draft_clash-room", &[("name", Value::from(name)), ("first", Value::from(first)), ("second", Value::from(second))])
    }

    /// ```text
    /// Prowadzi { $name }: { $first } i { $second }
    /// ```
    pub fn draft_clash_leader(self, name: &str, first: &str, second: &str) -> String {
        self.text("draft_clash-leader", &[("name", Value::from(name)), ("first", Value::from(first)), ("second", Value::from(second))])
    }

    /// ```text
    /// Pomaga { $name }: { $first } i { $second }
    /// ```
    pub fn draft_clash_volunteer(self, name: &str, first: &str, second: &str) -> String {
        self.text("draft_clash-volunteer", &[("name", Value::from(name)), ("first", Value::from(first)), ("second", Value::from(second))])
    }

    /// ```text
    /// Zapisane na oba, { $name }: { $first } i { $second }
    /// ```
    pub fn draft_clash_participant(self, name: &str, first: &str, second: &str) -> String {
        self.text("draft_clash-participant", &[("name", Value::from(name)), ("first", Value::from(first)), ("second", Value::from(second))])
    }

    /// ```text
    /// Godziny otwarcia
    /// ```
    pub fn draft_hours(self) -> String {
        self.text("draft-hours", &[])
    }

    /// ```text
    /// Wszystkie spotkania tygodnia mieszczą się w godzinach otwarcia.
    /// ```
    pub fn draft_hours_fit(self) -> String {
        self.text("draft-hours_fit", &[])
    }

    /// ```text
    /// Poza godzinami otwarcia: { $what }
    /// ```
    pub fn draft_hours_outside(self, what: &str) -> String {
        self.text("draft-hours_outside", &[("what", Value::from(what))])
    }

    /// ```text
    /// W dniu zamknięcia: { $what }
    /// ```
    pub fn draft_hours_closed(self, what: &str) -> String {
        self.text("draft-hours_closed", &[("what", Value::from(what))])
    }

    /// ```text
    /// Sale w tym tygodniu
    /// ```
    pub fn draft_rooms(self) -> String {
        self.text("draft-rooms", &[])
    }

    /// ```text
    /// Osoby prowadzące w tym tygodniu
    /// ```
    pub fn draft_leaders(self) -> String {
        self.text("draft-leaders", &[])
    }

    /// ```text
    /// Sala
    /// ```
    pub fn draft_room(self) -> String {
        self.text("draft-room", &[])
    }

    /// ```text
    /// Osoba prowadząca
    /// ```
    pub fn draft_leader(self) -> String {
        self.text("draft-leader", &[])
    }

    /// ```text
    /// W planie
    /// ```
    pub fn draft_load_before(self) -> String {
        self.text("draft-load_before", &[])
    }

    /// ```text
    /// W układance
    /// ```
    pub fn draft_load_after(self) -> String {
        self.text("draft-load_after", &[])
    }

    /// ```text
    /// Różnica
    /// ```
    pub fn draft_load_difference(self) -> String {
        self.text("draft-load_difference", &[])
    }

    /// ```text
    /// bez zmian
    /// ```
    pub fn draft_load_same(self) -> String {
        self.text("draft-load_same", &[])
    }

    /// ```text
    /// Pasek z samą ramką: w planie. Pasek pełny: w układance.
    /// ```
    pub fn draft_load_legend(self) -> String {
        self.text("draft-load_legend", &[])
    }

    /// ```text
    /// W tym tygodniu nic nie jest zaplanowane.
    /// ```
    pub fn draft_load_none(self) -> String {
        self.text("draft-load_none", &[])
    }

    /// ```text
    /// Co się zmieni
    /// ```
    pub fn draft_differences(self) -> String {
        self.text("draft-differences", &[])
    }

    /// ```text
    /// Nic się nie zmieni w porównaniu z dzisiejszym planem.
    /// ```
    pub fn draft_differences_none(self) -> String {
        self.text("draft-differences_none", &[])
    }

    /// ```text
    /// Zmiany: { $count }
    /// ```
    pub fn draft_differences_count(self, count: &str) -> String {
        self.text("draft-differences_count", &[("count", Value::from(count))])
    }

    /// ```text
    /// Zmienione spotkania: { $changed }. Nowe: { $added }. Usunięte z planu: { $removed }.
    /// ```
    pub fn draft_differences_sum(self, changed: &str, added: &str, removed: &str) -> String {
        self.text("draft-differences_sum", &[("changed", Value::from(changed)), ("added", Value::from(added)), ("removed", Value::from(removed))])
    }

    /// ```text
    /// Pokaż wszystkie: { $count }
    /// ```
    pub fn draft_differences_all(self, count: &str) -> String {
        self.text("draft-differences_all", &[("count", Value::from(count))])
    }

    /// ```text
    /// Pokaż mniej
    /// ```
    pub fn draft_differences_less(self) -> String {
        self.text("draft-differences_less", &[])
    }

    /// ```text
    /// Zajęcia
    /// ```
    pub fn draft_classes(self) -> String {
        self.text("draft-classes", &[])
    }

    /// ```text
    /// Teraz
    /// ```
    pub fn draft_now(self) -> String {
        self.text("draft-now", &[])
    }

    /// ```text
    /// Po zmianie
    /// ```
    pub fn draft_then(self) -> String {
        self.text("draft-then", &[])
    }

    /// ```text
    /// Co się zmienia
    /// ```
    pub fn draft_what(self) -> String {
        self.text("draft-what", &[])
    }

    /// ```text
    /// nowe spotkanie
    /// ```
    pub fn draft_is_new(self) -> String {
        self.text("draft-is_new", &[])
    }

    /// ```text
    /// znika z planu
    /// ```
    pub fn draft_is_gone(self) -> String {
        self.text("draft-is_gone", &[])
    }

    /// ```text
    /// odwołane
    /// ```
    pub fn draft_is_cancelled(self) -> String {
        self.text("draft-is_cancelled", &[])
    }

    /// ```text
    /// termin
    /// ```
    pub fn draft_changed_time(self) -> String {
        self.text("draft_changed-time", &[])
    }

    /// ```text
    /// miejsce
    /// ```
    pub fn draft_changed_place(self) -> String {
        self.text("draft_changed-place", &[])
    }

    /// ```text
    /// osoba prowadząca
    /// ```
    pub fn draft_changed_leader(self) -> String {
        self.text("draft_changed-leader", &[])
    }

    /// ```text
    /// nazwa lub kategoria
    /// ```
    pub fn draft_changed_name(self) -> String {
        self.text("draft_changed-name", &[])
    }

    /// ```text
    /// zapisy
    /// ```
    pub fn draft_changed_capacity(self) -> String {
        self.text("draft_changed-capacity", &[])
    }

    /// ```text
    /// odwołanie
    /// ```
    pub fn draft_changed_cancelled(self) -> String {
        self.text("draft_changed-cancelled", &[])
    }

    /// ```text
    /// szczegóły
    /// ```
    pub fn draft_changed_details(self) -> String {
        self.text("draft_changed-details", &[])
    }

    /// ```text
    /// Kogo to dotyczy
    /// ```
    pub fn draft_people(self) -> String {
        self.text("draft-people", &[])
    }

    /// ```text
    /// Osoby zapisane na spotkania, które zmienią termin lub miejsce albo się nie odbędą.
    /// ```
    pub fn draft_people_about(self) -> String {
        self.text("draft-people_about", &[])
    }

    /// ```text
    /// Osoby: { $count }
    /// ```
    pub fn draft_people_count(self, count: &str) -> String {
        self.text("draft-people_count", &[("count", Value::from(count))])
    }

    /// ```text
    /// Zmiany nie dotyczą nikogo zapisanego.
    /// ```
    pub fn draft_people_none(self) -> String {
        self.text("draft-people_none", &[])
    }

    /// ```text
    /// spotkania: { $count }
    /// ```
    pub fn draft_people_sessions(self, count: &str) -> String {
        self.text("draft-people_sessions", &[("count", Value::from(count))])
    }

    /// ```text
    /// Wprowadzenie do planu
    /// ```
    pub fn draft_apply_title(self) -> String {
        self.text("draft-apply_title", &[])
    }

    /// ```text
    /// Wszystkie kroki wejdą do planu jako jedna czynność. Można ją cofnąć przyciskiem „Cofnij” na dole okna.
    /// ```
    pub fn draft_apply_about(self) -> String {
        self.text("draft-apply_about", &[])
    }

    /// ```text
    /// Od dnia
    /// ```
    pub fn draft_apply_from(self) -> String {
        self.text("draft-apply_from", &[])
    }

    /// ```text
    /// Wcześniejsze spotkania zostają bez zmian.
    /// ```
    pub fn draft_apply_from_hint(self) -> String {
        self.text("draft-apply_from_hint", &[])
    }

    /// ```text
    /// Wprowadź do planu
    /// ```
    pub fn draft_apply_save(self) -> String {
        self.text("draft-apply_save", &[])
    }

    /// ```text
    /// Najpierw usuń kroki, których nie da się wykonać: { $count }.
    /// ```
    pub fn draft_apply_stuck(self, count: &str) -> String {
        self.text("draft-apply_stuck", &[("count", Value::from(count))])
    }

    /// ```text
    /// Najpierw dodaj krok.
    /// ```
    pub fn draft_apply_empty(self) -> String {
        self.text("draft-apply_empty", &[])
    }

    /// ```text
    /// Kolizje w oglądanym tygodniu: { $count }. Wprowadzenie ich nie usuwa.
    /// ```
    pub fn draft_apply_clashes(self, count: &str) -> String {
        self.text("draft-apply_clashes", &[("count", Value::from(count))])
    }

    /// ```text
    /// { $count ->
    ///         [0] Wprowadzono do planu od { $date }: { $name }. Żadne spotkanie się nie zmieniło.
    ///         [one] Wprowadzono do planu od { $date }: { $name }. Zmieniło się { $count } spotkanie.
    ///         [few] Wprowadzono do planu od { $date }: { $name }. Zmieniły się { $count } spotkania.
    ///         [many] Wprowadzono do planu od { $date }: { $name }. Zmieniło się { $count } spotkań.
    ///        *[other] Wprowadzono do planu od { $date }: { $name }. Zmieniło się { $count } spotkania.
    ///     }
    /// ```
    pub fn draft_applied(self, count: impl Into<Number>, date: &str, name: &str) -> String {
        self.text("draft-applied", &[("count", Value::Number(count.into())), ("date", Value::from(date)), ("name", Value::from(name))])
    }

    /// ```text
    /// Pokaż plan
    /// ```
    pub fn draft_show_plan(self) -> String {
        self.text("draft-show_plan", &[])
    }

    /// ```text
    /// { $count ->
    ///         [one] W ciągu tygodnia brakuje { $count } wolontariusza. Najbliżej: { $class }, { $date }
    ///         [few] W ciągu tygodnia brakuje { $count } wolontariuszy. Najbliżej: { $class }, { $date }
    ///         [many] W ciągu tygodnia brakuje { $count } wolontariuszy. Najbliżej: { $class }, { $date }
    ///        *[other] W ciągu tygodnia brakuje { $count } wolontariusza. Najbliżej: { $class }, { $date }
    ///     }
    /// ```
    pub fn task_volunteers_missing(self, count: impl Into<Number>, class: &str, date: &str) -> String {
        self.text("task-volunteers_missing", &[("count", Value::Number(count.into())), ("class", Value::from(class)), ("date", Value::from(date))])
    }

    /// ```text
    /// Znajdź
    /// ```
    pub fn task_action_volunteers_missing(self) -> String {
        self.text("task_action-volunteers_missing", &[])
    }

    /// ```text
    /// w tym czasie ma dyżur: { $class }, { $when }
    /// ```
    pub fn duty_remark_other_duty(self, class: &str, when: &str) -> String {
        self.text("duty_remark-other_duty", &[("class", Value::from(class)), ("when", Value::from(when))])
    }

    /// ```text
    /// w tym czasie ma własne zajęcia: { $class }, { $when }
    /// ```
    pub fn duty_remark_own_class(self, class: &str, when: &str) -> String {
        self.text("duty_remark-own_class", &[("class", Value::from(class)), ("when", Value::from(when))])
    }

    /// ```text
    /// zgłoszona nieobecność do { $date }
    /// ```
    pub fn duty_remark_away(self, date: &str) -> String {
        self.text("duty_remark-away", &[("date", Value::from(date))])
    }

    /// ```text
    /// poza podaną dyspozycyjnością
    /// ```
    pub fn duty_remark_not_available(self) -> String {
        self.text("duty_remark-not_available", &[])
    }

    /// ```text
    /// brak porozumienia na ten dzień
    /// ```
    pub fn duty_remark_no_agreement(self) -> String {
        self.text("duty_remark-no_agreement", &[])
    }

    /// ```text
    /// brak sprawdzenia przed zajęciami z udziałem małoletnich: { $kinds }
    /// ```
    pub fn duty_remark_vetting(self, kinds: &str) -> String {
        self.text("duty_remark-vetting", &[("kinds", Value::from(kinds))])
    }

    /// ```text
    /// { $date }: { $remark }
    /// ```
    pub fn duty_remark_on_day(self, date: &str, remark: &str) -> String {
        self.text("duty_remark-on_day", &[("date", Value::from(date)), ("remark", Value::from(remark))])
    }

    /// ```text
    /// Poprzedni tydzień
    /// ```
    pub fn duty_previous(self) -> String {
        self.text("duty-previous", &[])
    }

    /// ```text
    /// Następny tydzień
    /// ```
    pub fn duty_next(self) -> String {
        self.text("duty-next", &[])
    }

    /// ```text
    /// Ten tydzień
    /// ```
    pub fn duty_this_week(self) -> String {
        self.text("duty-this_week", &[])
    }

    /// ```text
    /// Tydzień { $range }
    /// ```
    pub fn duty_week(self, range: &str) -> String {
        self.text("duty-week", &[("range", Value::from(range))])
    }

    /// ```text
    /// { $count ->
    ///         [0] W tym tygodniu nikogo nie brakuje.
    ///         [one] Brakuje { $count } wolontariusza.
    ///         [few] Brakuje { $count } wolontariuszy.
    ///         [many] Brakuje { $count } wolontariuszy.
    ///        *[other] Brakuje { $count } wolontariusza.
    ///     }
    /// ```
    pub fn duty_vacancies(self, count: impl Into<Number>) -> String {
        self.text("duty-vacancies", &[("count", Value::Number(count.into()))])
    }

    /// ```text
    /// Obsadzone miejsca: { $helping } z { $needed }
    /// ```
    pub fn duty_totals(self, helping: &str, needed: &str) -> String {
        self.text("duty-totals", &[("helping", Value::from(helping)), ("needed", Value::from(needed))])
    }

    /// ```text
    /// W tym tygodniu na żadnych zajęciach nie podano, ilu wolontariuszy potrzeba, i nikt nie ma dyżuru.
    /// ```
    pub fn duty_nobody_needed(self) -> String {
        self.text("duty-nobody_needed", &[])
    }

    /// ```text
    /// Pokaż wszystkie zajęcia i dodaj do nich wolontariuszy albo wpisz, ilu ich potrzeba.
    /// ```
    pub fn duty_nobody_needed_next(self) -> String {
        self.text("duty-nobody_needed_next", &[])
    }

    /// ```text
    /// W tym tygodniu wszystkie miejsca są obsadzone.
    /// ```
    pub fn duty_no_vacancies(self) -> String {
        self.text("duty-no_vacancies", &[])
    }

    /// ```text
    /// W tym tygodniu nie ma zajęć.
    /// ```
    pub fn duty_no_sessions(self) -> String {
        self.text("duty-no_sessions", &[])
    }

    /// ```text
    /// Pokaż wszystkie zajęcia
    /// ```
    pub fn duty_show_every(self) -> String {
        self.text("duty-show_every", &[])
    }

    /// ```text
    /// Zajęcia z dyżurami
    /// ```
    pub fn duty_filter_duties(self) -> String {
        self.text("duty_filter-duties", &[])
    }

    /// ```text
    /// Tylko wakaty
    /// ```
    pub fn duty_filter_vacant(self) -> String {
        self.text("duty_filter-vacant", &[])
    }

    /// ```text
    /// Wszystkie zajęcia
    /// ```
    pub fn duty_filter_every(self) -> String {
        self.text("duty_filter-every", &[])
    }

    /// ```text
    /// Które zajęcia
    /// ```
    pub fn duty_showing(self) -> String {
        self.text("duty-showing", &[])
    }

    /// ```text
    /// Drukuj dyżury (4 tygodnie)
    /// ```
    pub fn availability_print(self) -> String {
        self.text("availability-print", &[])
    }

    /// ```text
    /// Pierwszy dzień nieobecności
    /// ```
    pub fn availability_away_first(self) -> String {
        self.text("availability-away_first", &[])
    }

    /// ```text
    /// Ostatni dzień nieobecności
    /// ```
    pub fn availability_away_last(self) -> String {
        self.text("availability-away_last", &[])
    }

    /// ```text
    /// Wpisz ostatni dzień, nie wcześniejszy niż pierwszy.
    /// ```
    pub fn availability_away_wrong(self) -> String {
        self.text("availability-away_wrong", &[])
    }

    /// ```text
    /// Wpisz pierwszy dzień.
    /// ```
    pub fn availability_away_day_needed(self) -> String {
        self.text("availability-away_day_needed", &[])
    }

    /// ```text
    /// Nowa nieobecność
    /// ```
    pub fn availability_away_title(self) -> String {
        self.text("availability-away_title", &[])
    }

    /// ```text
    /// { $count ->
    ///         [one] i jeszcze { $count } raz
    ///         [few] i jeszcze { $count } razy
    ///         [many] i jeszcze { $count } razy
    ///        *[other] i jeszcze { $count } razu
    ///     }
    /// ```
    pub fn duty_more_troubles(self, count: impl Into<Number>) -> String {
        self.text("duty-more_troubles", &[("count", Value::Number(count.into()))])
    }

    /// ```text
    /// Godziny
    /// ```
    pub fn duty_time(self) -> String {
        self.text("duty-time", &[])
    }

    /// ```text
    /// Zajęcia
    /// ```
    pub fn duty_class(self) -> String {
        self.text("duty-class", &[])
    }

    /// ```text
    /// Miejsce
    /// ```
    pub fn duty_place(self) -> String {
        self.text("duty-place", &[])
    }

    /// ```text
    /// Obsada
    /// ```
    pub fn duty_needed(self) -> String {
        self.text("duty-needed", &[])
    }

    /// ```text
    /// Wolontariusze
    /// ```
    pub fn duty_volunteers(self) -> String {
        self.text("duty-volunteers", &[])
    }

    /// ```text
    /// Zmiany
    /// ```
    pub fn duty_actions(self) -> String {
        self.text("duty-actions", &[])
    }

    /// ```text
    /// { $have } z { $needed }
    /// ```
    pub fn duty_have_of(self, have: &str, needed: &str) -> String {
        self.text("duty-have_of", &[("have", Value::from(have)), ("needed", Value::from(needed))])
    }

    /// ```text
    /// { $count ->
    ///         [one] wakat: { $count }
    ///         [few] wakaty: { $count }
    ///         [many] wakaty: { $count }
    ///        *[other] wakaty: { $count }
    ///     }
    /// ```
    pub fn duty_vacant(self, count: impl Into<Number>) -> String {
        self.text("duty-vacant", &[("count", Value::Number(count.into()))])
    }

    /// ```text
    /// wolontariusz: brak
    /// ```
    pub fn duty_none_today(self) -> String {
        self.text("duty-none_today", &[])
    }

    /// ```text
    /// prowadzi
    /// ```
    pub fn duty_leads(self) -> String {
        self.text("duty-leads", &[])
    }

    /// ```text
    /// Dodaj
    /// ```
    pub fn duty_add(self) -> String {
        self.text("duty-add", &[])
    }

    /// ```text
    /// Dodaj wolontariusza: { $class }, { $when }
    /// ```
    pub fn duty_add_to(self, class: &str, when: &str) -> String {
        self.text("duty-add_to", &[("class", Value::from(class)), ("when", Value::from(when))])
    }

    /// ```text
    /// Ilu potrzeba
    /// ```
    pub fn duty_need(self) -> String {
        self.text("duty-need", &[])
    }

    /// ```text
    /// Ilu potrzeba wolontariuszy: { $class }, { $when }
    /// ```
    pub fn duty_need_to(self, class: &str, when: &str) -> String {
        self.text("duty-need_to", &[("class", Value::from(class)), ("when", Value::from(when))])
    }

    /// ```text
    /// Zdejmij
    /// ```
    pub fn duty_release(self) -> String {
        self.text("duty-release", &[])
    }

    /// ```text
    /// Zdejmij z dyżuru: { $name }, { $class }, { $when }
    /// ```
    pub fn duty_release_name(self, name: &str, class: &str, when: &str) -> String {
        self.text("duty-release_name", &[("name", Value::from(name)), ("class", Value::from(class)), ("when", Value::from(when))])
    }

    /// ```text
    /// odwołane
    /// ```
    pub fn duty_cancelled(self) -> String {
        self.text("duty-cancelled", &[])
    }

    /// ```text
    /// { $name } ma dyżur: { $class }.
    /// ```
    pub fn duty_assigned(self, name: &str, class: &str) -> String {
        self.text("duty-assigned", &[("name", Value::from(name)), ("class", Value::from(class))])
    }

    /// ```text
    /// { $name } nie ma już dyżuru: { $class }.
    /// ```
    pub fn duty_released(self, name: &str, class: &str) -> String {
        self.text("duty-released", &[("name", Value::from(name)), ("class", Value::from(class))])
    }

    /// ```text
    /// Zapisano, ilu wolontariuszy potrzeba: { $class }.
    /// ```
    pub fn duty_need_saved(self, class: &str) -> String {
        self.text("duty-need_saved", &[("class", Value::from(class))])
    }

    /// ```text
    /// Zmienione spotkania: { $changed }.
    /// ```
    pub fn duty_reached_all(self, changed: impl Into<Number>) -> String {
        self.text("duty-reached_all", &[("changed", Value::Number(changed.into()))])
    }

    /// ```text
    /// Zmienione spotkania: { $changed }. Pozostawione bez zmian: { $left }.
    /// ```
    pub fn duty_reached(self, changed: impl Into<Number>, left: impl Into<Number>) -> String {
        self.text("duty-reached", &[("changed", Value::Number(changed.into())), ("left", Value::Number(left.into()))])
    }

    /// ```text
    /// Miesiąc jest zamknięty, dyżurów nie można zmienić.
    /// ```
    pub fn duty_month_closed(self) -> String {
        self.text("duty-month_closed", &[])
    }

    /// ```text
    /// W tych dniach może nie móc:
    /// ```
    pub fn duty_troubles(self) -> String {
        self.text("duty-troubles", &[])
    }

    /// ```text
    /// Kto pomoże?
    /// ```
    pub fn duty_finder_title(self) -> String {
        self.text("duty_finder-title", &[])
    }

    /// ```text
    /// { $class }, { $when }
    /// ```
    pub fn duty_finder_about(self, class: &str, when: &str) -> String {
        self.text("duty_finder-about", &[("class", Value::from(class)), ("when", Value::from(when))])
    }

    /// ```text
    /// Szukaj po nazwisku
    /// ```
    pub fn duty_finder_search(self) -> String {
        self.text("duty_finder-search", &[])
    }

    /// ```text
    /// Znajdziesz też uczestników, którzy nie są jeszcze wolontariuszami.
    /// ```
    pub fn duty_finder_search_hint(self) -> String {
        self.text("duty_finder-search_hint", &[])
    }

    /// ```text
    /// Osoby, najpierw te, które mogą
    /// ```
    pub fn duty_finder_list(self) -> String {
        self.text("duty_finder-list", &[])
    }

    /// ```text
    /// Nie ma innych wolontariuszy, których można wskazać. Wyszukaj osobę po nazwisku.
    /// ```
    pub fn duty_finder_nobody(self) -> String {
        self.text("duty_finder-nobody", &[])
    }

    /// ```text
    /// Nikogo nie znaleziono.
    /// ```
    pub fn duty_finder_nobody_found(self) -> String {
        self.text("duty_finder-nobody_found", &[])
    }

    /// ```text
    /// może
    /// ```
    pub fn duty_finder_can(self) -> String {
        self.text("duty_finder-can", &[])
    }

    /// ```text
    /// może nie móc
    /// ```
    pub fn duty_finder_doubt(self) -> String {
        self.text("duty_finder-doubt", &[])
    }

    /// ```text
    /// nie jest jeszcze wolontariuszem
    /// ```
    pub fn duty_finder_new(self) -> String {
        self.text("duty_finder-new", &[])
    }

    /// ```text
    /// w miesiącu: { $served }, zaplanowane: { $planned }
    /// ```
    pub fn duty_finder_hours(self, served: &str, planned: &str) -> String {
        self.text("duty_finder-hours", &[("served", Value::from(served)), ("planned", Value::from(planned))])
    }

    /// ```text
    /// Wyznacz
    /// ```
    pub fn duty_finder_choose(self) -> String {
        self.text("duty_finder-choose", &[])
    }

    /// ```text
    /// Wyznacz: { $name }
    /// ```
    pub fn duty_finder_choose_name(self, name: &str) -> String {
        self.text("duty_finder-choose_name", &[("name", Value::from(name))])
    }

    /// ```text
    /// Wyznacz mimo to
    /// ```
    pub fn duty_finder_anyway(self) -> String {
        self.text("duty_finder-anyway", &[])
    }

    /// ```text
    /// Wyznacz mimo to: { $name }
    /// ```
    pub fn duty_finder_anyway_name(self, name: &str) -> String {
        self.text("duty_finder-anyway_name", &[("name", Value::from(name))])
    }

    /// ```text
    /// Pokazano { $shown } z { $count } osób. Wpisz nazwisko, żeby zawęzić.
    /// ```
    pub fn duty_finder_more(self, shown: impl Into<Number>, count: impl Into<Number>) -> String {
        self.text("duty_finder-more", &[("shown", Value::Number(shown.into())), ("count", Value::Number(count.into()))])
    }

    /// ```text
    /// Tylko to spotkanie
    /// ```
    pub fn duty_finder_scope_one(self) -> String {
        self.text("duty_finder-scope_one", &[])
    }

    /// ```text
    /// To i następne
    /// ```
    pub fn duty_finder_scope_following(self) -> String {
        self.text("duty_finder-scope_following", &[])
    }

    /// ```text
    /// Na których spotkaniach
    /// ```
    pub fn duty_finder_scope(self) -> String {
        self.text("duty_finder-scope", &[])
    }

    /// ```text
    /// Ilu wolontariuszy potrzeba?
    /// ```
    pub fn duty_need_title(self) -> String {
        self.text("duty_need-title", &[])
    }

    /// ```text
    /// Liczba wolontariuszy
    /// ```
    pub fn duty_need_count(self) -> String {
        self.text("duty_need-count", &[])
    }

    /// ```text
    /// 0 oznacza, że nikogo nie potrzeba.
    /// ```
    pub fn duty_need_hint(self) -> String {
        self.text("duty_need-hint", &[])
    }

    /// ```text
    /// Wpisz liczbę od 0 do 99.
    /// ```
    pub fn duty_need_wrong(self) -> String {
        self.text("duty_need-wrong", &[])
    }

    /// ```text
    /// Zdjąć z dyżuru?
    /// ```
    pub fn duty_release_title(self) -> String {
        self.text("duty_release-title", &[])
    }

    /// ```text
    /// { $name }: { $class }, { $when }
    /// ```
    pub fn duty_release_about(self, name: &str, class: &str, when: &str) -> String {
        self.text("duty_release-about", &[("name", Value::from(name)), ("class", Value::from(class)), ("when", Value::from(when))])
    }

    /// ```text
    /// Zdejmij z dyżuru
    /// ```
    pub fn duty_release_save(self) -> String {
        self.text("duty_release-save", &[])
    }

    /// ```text
    /// Drukuj
    /// ```
    pub fn duty_menu_open(self) -> String {
        self.text("duty_menu-open", &[])
    }

    /// ```text
    /// Grafik tygodnia
    /// ```
    pub fn duty_menu_by_week(self) -> String {
        self.text("duty_menu-by_week", &[])
    }

    /// ```text
    /// Grafik osobami, 4 tygodnie
    /// ```
    pub fn duty_menu_by_person(self) -> String {
        self.text("duty_menu-by_person", &[])
    }

    /// ```text
    /// Lista do arkusza (miesiąc)
    /// ```
    pub fn duty_menu_list(self) -> String {
        self.text("duty_menu-list", &[])
    }

    /// ```text
    /// Grafik dyżurów wolontariuszy
    /// ```
    pub fn duty_roster_title_week(self) -> String {
        self.text("duty_roster-title_week", &[])
    }

    /// ```text
    /// Dyżury: { $name }
    /// ```
    pub fn duty_roster_title_person(self, name: &str) -> String {
        self.text("duty_roster-title_person", &[("name", Value::from(name))])
    }

    /// ```text
    /// Dyżury wolontariuszy
    /// ```
    pub fn duty_roster_title_people(self) -> String {
        self.text("duty_roster-title_people", &[])
    }

    /// ```text
    /// dyzury-{ $date }-{ $centre }
    /// ```
    pub fn duty_roster_file_week(self, date: &str, centre: &str) -> String {
        self.text("duty_roster-file_week", &[("date", Value::from(date)), ("centre", Value::from(centre))])
    }

    /// ```text
    /// dyzury-osobami-{ $date }-{ $centre }
    /// ```
    pub fn duty_roster_file_person(self, date: &str, centre: &str) -> String {
        self.text("duty_roster-file_person", &[("date", Value::from(date)), ("centre", Value::from(centre))])
    }

    /// ```text
    /// Spotkania tygodnia z godziną, miejscem i nazwiskami wolontariuszy
    /// ```
    pub fn duty_roster_summary_week(self) -> String {
        self.text("duty_roster-summary_week", &[])
    }

    /// ```text
    /// Dyżury z datą, godziną i miejscem
    /// ```
    pub fn duty_roster_summary_person(self) -> String {
        self.text("duty_roster-summary_person", &[])
    }

    /// ```text
    /// Godziny
    /// ```
    pub fn duty_roster_time(self) -> String {
        self.text("duty_roster-time", &[])
    }

    /// ```text
    /// Data
    /// ```
    pub fn duty_roster_date(self) -> String {
        self.text("duty_roster-date", &[])
    }

    /// ```text
    /// odwołane: { $names }
    /// ```
    pub fn duty_roster_cancelled_for(self, names: &str) -> String {
        self.text("duty_roster-cancelled_for", &[("names", Value::from(names))])
    }

    /// ```text
    /// Dzień
    /// ```
    pub fn duty_roster_day(self) -> String {
        self.text("duty_roster-day", &[])
    }

    /// ```text
    /// Zajęcia
    /// ```
    pub fn duty_roster_class(self) -> String {
        self.text("duty_roster-class", &[])
    }

    /// ```text
    /// Miejsce
    /// ```
    pub fn duty_roster_place(self) -> String {
        self.text("duty_roster-place", &[])
    }

    /// ```text
    /// Wolontariusze
    /// ```
    pub fn duty_roster_who(self) -> String {
        self.text("duty_roster-who", &[])
    }

    /// ```text
    /// Rola
    /// ```
    pub fn duty_roster_role(self) -> String {
        self.text("duty_roster-role", &[])
    }

    /// ```text
    /// prowadzi
    /// ```
    pub fn duty_roster_leads(self) -> String {
        self.text("duty_roster-leads", &[])
    }

    /// ```text
    /// pomaga
    /// ```
    pub fn duty_roster_helps(self) -> String {
        self.text("duty_roster-helps", &[])
    }

    /// ```text
    /// { $name } (prowadzi)
    /// ```
    pub fn duty_roster_name_leads(self, name: &str) -> String {
        self.text("duty_roster-name_leads", &[("name", Value::from(name))])
    }

    /// ```text
    /// odwołane
    /// ```
    pub fn duty_roster_cancelled(self) -> String {
        self.text("duty_roster-cancelled", &[])
    }

    /// ```text
    /// { $count ->
    ///         [one] Brakuje { $count } osoby. Na wolną linię można się wpisać.
    ///         [few] Brakuje { $count } osób. Na wolne linie można się wpisać.
    ///         [many] Brakuje { $count } osób. Na wolne linie można się wpisać.
    ///        *[other] Brakuje { $count } osoby. Na wolne linie można się wpisać.
    ///     }
    /// ```
    pub fn duty_roster_vacancies(self, count: impl Into<Number>) -> String {
        self.text("duty_roster-vacancies", &[("count", Value::Number(count.into()))])
    }

    /// ```text
    /// Wszystkie miejsca są obsadzone.
    /// ```
    pub fn duty_roster_full(self) -> String {
        self.text("duty_roster-full", &[])
    }

    /// ```text
    /// W tym tygodniu nie ma dyżurów wolontariuszy.
    /// ```
    pub fn duty_roster_empty_week(self) -> String {
        self.text("duty_roster-empty_week", &[])
    }

    /// ```text
    /// W tym czasie nie ma dyżurów.
    /// ```
    pub fn duty_roster_empty_person(self) -> String {
        self.text("duty_roster-empty_person", &[])
    }

    /// ```text
    /// { $count ->
    ///         [one] { $count } dyżur, razem { $hours }
    ///         [few] { $count } dyżury, razem { $hours }
    ///         [many] { $count } dyżurów, razem { $hours }
    ///        *[other] { $count } dyżuru, razem { $hours }
    ///     }
    /// ```
    pub fn duty_roster_total(self, count: impl Into<Number>, hours: &str) -> String {
        self.text("duty_roster-total", &[("count", Value::Number(count.into())), ("hours", Value::from(hours))])
    }

    /// ```text
    /// Jeśli coś wypadnie, daj znać jak najwcześniej: { $contact }.
    /// ```
    pub fn duty_roster_call_off(self, contact: &str) -> String {
        self.text("duty_roster-call_off", &[("contact", Value::from(contact))])
    }

    /// ```text
    /// Dyżury wolontariuszy
    /// ```
    pub fn listing_duties(self) -> String {
        self.text("listing-duties", &[])
    }

    /// ```text
    /// Rola
    /// ```
    pub fn listing_column_duty_role(self) -> String {
        self.text("listing-column_duty_role", &[])
    }

    /// ```text
    /// Uwagi
    /// ```
    pub fn listing_column_duty_remarks(self) -> String {
        self.text("listing-column_duty_remarks", &[])
    }

    /// ```text
    /// prowadzi
    /// ```
    pub fn duty_role_leads(self) -> String {
        self.text("duty_role-leads", &[])
    }

    /// ```text
    /// pomaga
    /// ```
    pub fn duty_role_helps(self) -> String {
        self.text("duty_role-helps", &[])
    }

    /// ```text
    /// wakat
    /// ```
    pub fn duty_role_vacant(self) -> String {
        self.text("duty_role-vacant", &[])
    }

    /// ```text
    /// Kiedy może przyjść
    /// ```
    pub fn availability_title(self) -> String {
        self.text("availability-title", &[])
    }

    /// ```text
    /// Dni i godziny w tygodniu. Bez wpisów przyjmuje się, że może zawsze.
    /// ```
    pub fn availability_about(self) -> String {
        self.text("availability-about", &[])
    }

    /// ```text
    /// Nie podano dni ani godzin.
    /// ```
    pub fn availability_none(self) -> String {
        self.text("availability-none", &[])
    }

    /// ```text
    /// Dni i godziny
    /// ```
    pub fn availability_week(self) -> String {
        self.text("availability-week", &[])
    }

    /// ```text
    /// Dodaj godziny
    /// ```
    pub fn availability_add(self) -> String {
        self.text("availability-add", &[])
    }

    /// ```text
    /// Zmień: { $day }, { $hours }
    /// ```
    pub fn availability_change_name(self, day: &str, hours: &str) -> String {
        self.text("availability-change_name", &[("day", Value::from(day)), ("hours", Value::from(hours))])
    }

    /// ```text
    /// Usuń: { $day }, { $hours }
    /// ```
    pub fn availability_remove_name(self, day: &str, hours: &str) -> String {
        self.text("availability-remove_name", &[("day", Value::from(day)), ("hours", Value::from(hours))])
    }

    /// ```text
    /// Kiedy może przyjść
    /// ```
    pub fn availability_add_title(self) -> String {
        self.text("availability-add_title", &[])
    }

    /// ```text
    /// Zmiana godzin
    /// ```
    pub fn availability_change_title(self) -> String {
        self.text("availability-change_title", &[])
    }

    /// ```text
    /// Dzień tygodnia
    /// ```
    pub fn availability_weekday(self) -> String {
        self.text("availability-weekday", &[])
    }

    /// ```text
    /// Od
    /// ```
    pub fn availability_start(self) -> String {
        self.text("availability-start", &[])
    }

    /// ```text
    /// Do
    /// ```
    pub fn availability_end(self) -> String {
        self.text("availability-end", &[])
    }

    /// ```text
    /// Wpisz godzinę, na przykład 9:00.
    /// ```
    pub fn availability_start_needed(self) -> String {
        self.text("availability-start_needed", &[])
    }

    /// ```text
    /// Koniec musi być później niż początek.
    /// ```
    pub fn availability_end_wrong(self) -> String {
        self.text("availability-end_wrong", &[])
    }

    /// ```text
    /// Nieobecności
    /// ```
    pub fn availability_away(self) -> String {
        self.text("availability-away", &[])
    }

    /// ```text
    /// Nie zgłoszono nieobecności.
    /// ```
    pub fn availability_away_none(self) -> String {
        self.text("availability-away_none", &[])
    }

    /// ```text
    /// Zgłoś nieobecność
    /// ```
    pub fn availability_away_add(self) -> String {
        self.text("availability-away_add", &[])
    }

    /// ```text
    /// Usuń nieobecność: { $span }
    /// ```
    pub fn availability_away_remove_name(self, span: &str) -> String {
        self.text("availability-away_remove_name", &[("span", Value::from(span))])
    }

    /// ```text
    /// wolontariusz
    /// ```
    pub fn class_details_helper_volunteer(self) -> String {
        self.text("class_details-helper_volunteer", &[])
    }

    /// ```text
    /// Ilu wolontariuszy potrzeba
    /// ```
    pub fn class_details_helpers_needed(self) -> String {
        self.text("class_details-helpers_needed", &[])
    }

    /// ```text
    /// Puste: nikogo nie trzeba.
    /// ```
    pub fn class_details_helpers_needed_hint(self) -> String {
        self.text("class_details-helpers_needed_hint", &[])
    }

    /// ```text
    /// dyżur: { $name } ({ $scope })
    /// ```
    pub fn draft_duty_on(self, name: &str, scope: &str) -> String {
        self.text("draft-duty_on", &[("name", Value::from(name)), ("scope", Value::from(scope))])
    }

    /// ```text
    /// zdjęcie z dyżuru: { $name } ({ $scope })
    /// ```
    pub fn draft_duty_off(self, name: &str, scope: &str) -> String {
        self.text("draft-duty_off", &[("name", Value::from(name)), ("scope", Value::from(scope))])
    }

    /// ```text
    /// potrzebni wolontariusze: { $name }, { $count } ({ $scope })
    /// ```
    pub fn draft_helpers(self, name: &str, count: &str, scope: &str) -> String {
        self.text("draft-helpers", &[("name", Value::from(name)), ("count", Value::from(count)), ("scope", Value::from(scope))])
    }

    /// ```text
    /// To nie jest pełny eksport Obecnych. Nic nie utworzono. Wskaż folder eksportu albo plik journal.jsonl, który w nim leży.
    /// ```
    pub fn failure_not_export(self) -> String {
        self.text("failure-not_export", &[])
    }

    /// ```text
    /// Plik journal.jsonl jest niepełny albo ktoś go zmienił ({ $reason }), więc nie wczytano z niego niczego. Twoje pliki pozostały bez zmian. Zrób eksport jeszcze raz albo weź inny.
    /// ```
    pub fn failure_export_damaged(self, reason: &str) -> String {
        self.text("failure-export_damaged", &[("reason", Value::from(reason))])
    }

    /// ```text
    /// Ten eksport zapisała nowsza wersja Obecnych. Nic nie utworzono. Zainstaluj nowszą wersję programu i spróbuj ponownie.
    /// ```
    pub fn failure_export_newer(self) -> String {
        self.text("failure-export_newer", &[])
    }

    /// ```text
    /// Dane odtworzone z eksportu nie są takie same jak te, z których powstał. Niczego nie zachowano. Zrób eksport jeszcze raz albo weź inny.
    /// ```
    pub fn failure_export_differs(self) -> String {
        self.text("failure-export_differs", &[])
    }

    /// ```text
    /// Lista nie mieści się w arkuszu: ma za dużo wierszy albo za długi tekst w jednej komórce. Nic nie zapisano. Wybierz krótszą listę albo zapisz ją jako CSV.
    /// ```
    pub fn failure_sheet_does_not_fit(self) -> String {
        self.text("failure-sheet_does_not_fit", &[])
    }

    /// ```text
    /// Nie udało się utworzyć arkusza ({ $detail }). Dane są bezpieczne. Zapisz listę jako CSV.
    /// ```
    pub fn failure_sheet_not_made(self, detail: &str) -> String {
        self.text("failure-sheet_not_made", &[("detail", Value::from(detail))])
    }

    /// ```text
    /// W tym eksporcie nie ma takiej osoby zarządzającej. Nic nie utworzono. Plik z eksportu zakłada jedna z osób zarządzających, które w nim są.
    /// ```
    pub fn refusal_no_such_manager(self) -> String {
        self.text("refusal-no_such_manager", &[])
    }

    /// ```text
    /// Utwórz plik z pełnego eksportu…
    /// ```
    pub fn export_way(self) -> String {
        self.text("export-way", &[])
    }

    /// ```text
    /// Nowy plik z pełnego eksportu
    /// ```
    pub fn export_way_title(self) -> String {
        self.text("export-way_title", &[])
    }

    /// ```text
    /// Z folderu pełnego eksportu powstanie nowy, zaszyfrowany plik ze wszystkim, co w nim było: osobami, zajęciami, listami i historią czynności. Folder eksportu pozostanie bez zmian.
    /// ```
    pub fn export_way_about(self) -> String {
        self.text("export-way_about", &[])
    }

    /// ```text
    /// Folder eksportu
    /// ```
    pub fn export_way_path(self) -> String {
        self.text("export-way_path", &[])
    }

    /// ```text
    /// Ten, w którym leży plik journal.jsonl.
    /// ```
    pub fn export_way_path_hint(self) -> String {
        self.text("export-way_path_hint", &[])
    }

    /// ```text
    /// Sprawdź eksport
    /// ```
    pub fn export_way_look(self) -> String {
        self.text("export-way_look", &[])
    }

    /// ```text
    /// Czytam eksport…
    /// ```
    pub fn export_way_looking(self) -> String {
        self.text("export-way_looking", &[])
    }

    /// ```text
    /// Eksport jest kompletny.
    /// ```
    pub fn export_way_found(self) -> String {
        self.text("export-way_found", &[])
    }

    /// ```text
    /// Organizacja
    /// ```
    pub fn export_way_organisation(self) -> String {
        self.text("export-way_organisation", &[])
    }

    /// ```text
    /// Zapisany
    /// ```
    pub fn export_way_made(self) -> String {
        self.text("export-way_made", &[])
    }

    /// ```text
    /// Czynności w historii
    /// ```
    pub fn export_way_operations(self) -> String {
        self.text("export-way_operations", &[])
    }

    /// ```text
    /// Kto zakłada plik
    /// ```
    pub fn export_way_manager(self) -> String {
        self.text("export-way_manager", &[])
    }

    /// ```text
    /// Twoje hasło do nowego pliku
    /// ```
    pub fn export_way_password(self) -> String {
        self.text("export-way_password", &[])
    }

    /// ```text
    /// Haseł nie ma w eksporcie. Inne osoby (jest ich { $count }) zalogują się dopiero, gdy nadasz im hasła w ustawieniach.
    /// ```
    pub fn export_way_others(self, count: impl Into<Number>) -> String {
        self.text("export-way_others", &[("count", Value::Number(count.into()))])
    }

    /// ```text
    /// W tym eksporcie nie ma nikogo, kto zarządza organizacją, więc nie ma kto założyć pliku.
    /// ```
    pub fn export_way_no_manager(self) -> String {
        self.text("export-way_no_manager", &[])
    }

    /// ```text
    /// Utwórz plik
    /// ```
    pub fn export_way_run(self) -> String {
        self.text("export-way_run", &[])
    }

    /// ```text
    /// Folder dla nowego pliku
    /// ```
    pub fn export_way_folder(self) -> String {
        self.text("export-way_folder", &[])
    }

    /// ```text
    /// Tworzę plik… Przy kilku latach danych potrwa to chwilę.
    /// ```
    pub fn export_way_making(self) -> String {
        self.text("export-way_making", &[])
    }

    /// ```text
    /// Klucz odzyskiwania nowego pliku
    /// ```
    pub fn export_way_key(self) -> String {
        self.text("export-way_key", &[])
    }

    /// ```text
    /// Pełny eksport
    /// ```
    pub fn export_title(self) -> String {
        self.text("export-title", &[])
    }

    /// ```text
    /// Wszystkie dane organizacji w zwykłych plikach: tabele CSV do arkusza oraz historia, z której można utworzyć nowy plik Obecnych, niczego nie gubiąc.
    /// ```
    pub fn export_about(self) -> String {
        self.text("export-about", &[])
    }

    /// ```text
    /// Ten folder nie jest zaszyfrowany: są w nim nazwiska, telefony i notatki, także dawnych uczestników. Zapisz go na własnym dysku i usuń, gdy nie będzie potrzebny. Na co dzień lepsza jest kopia, bo jest zaszyfrowana.
    /// ```
    pub fn export_warning(self) -> String {
        self.text("export-warning", &[])
    }

    /// ```text
    /// Folder eksportu
    /// ```
    pub fn export_folder(self) -> String {
        self.text("export-folder", &[])
    }

    /// ```text
    /// Powstanie, jeśli go nie ma. Pliki o tych samych nazwach zostaną zastąpione.
    /// ```
    pub fn export_folder_hint(self) -> String {
        self.text("export-folder_hint", &[])
    }

    /// ```text
    /// Obecni-eksport-{ $date }
    /// ```
    pub fn export_folder_name(self, date: &str) -> String {
        self.text("export-folder_name", &[("date", Value::from(date))])
    }

    /// ```text
    /// Zapisz pełny eksport
    /// ```
    pub fn export_run(self) -> String {
        self.text("export-run", &[])
    }

    /// ```text
    /// Zapisuję wszystkie dane…
    /// ```
    pub fn export_running(self) -> String {
        self.text("export-running", &[])
    }

    /// ```text
    /// Pełny eksport zapisano w folderze: { $path }. Tabele: { $tables }, czynności w historii: { $operations }.
    /// ```
    pub fn export_done(self, tables: impl Into<Number>, operations: impl Into<Number>, path: &str) -> String {
        self.text("export-done", &[("tables", Value::Number(tables.into())), ("operations", Value::Number(operations.into())), ("path", Value::from(path))])
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
    /// Układanka
    /// ```
    pub fn help_page_drafts(self) -> String {
        self.text("help_page-drafts", &[])
    }

    /// ```text
    /// Uczestnicy
    /// ```
    pub fn help_page_people(self) -> String {
        self.text("help_page-people", &[])
    }

    /// ```text
    /// Wolontariusze
    /// ```
    pub fn help_page_volunteers(self) -> String {
        self.text("help_page-volunteers", &[])
    }

    /// ```text
    /// Obecność
    /// ```
    pub fn help_page_attendance(self) -> String {
        self.text("help_page-attendance", &[])
    }

    /// ```text
    /// Listy na papierze
    /// ```
    pub fn help_page_paper(self) -> String {
        self.text("help_page-paper", &[])
    }

    /// ```text
    /// Przy wejściu
    /// ```
    pub fn help_page_door(self) -> String {
        self.text("help_page-door", &[])
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
    ///     ## Widoki
    ///     „Widok” przełącza tydzień, dzień z salami obok siebie, miesiąc i listę. „Pokaż” zostawia jedną salę albo jedną osobę prowadzącą. Ctrl+F albo „Znajdź” szuka zajęć, osób prowadzących i sal, także w następnych tygodniach.
    ///
    ///     ## Przesuwanie
    ///     Chwyć spotkanie myszą lub palcem i przeciągnij; dolna krawędź zmienia długość. Na klawiaturze: strzałki chodzą po spotkaniach, Alt i strzałki przesuwają, Alt+Shift i strzałki zmieniają długość, Enter zapisuje, Escape zostawia jak było. Kolizje widać od razu. To samo zrobi „Przenieś…” bez przeciągania.
    ///
    ///     ## Zmiany
    ///     Otwórz spotkanie i wybierz:
    ///     - „Przenieś…”, aby zmienić dzień, godzinę lub salę,
    ///     - „Odwołaj…”, aby je odwołać z podaniem powodu; na plakacie powodu nie widać,
    ///     - „Zmień…”, aby poprawić nazwę, osobę prowadzącą, limit i resztę,
    ///     - „Kogo powiadomić”, aby odhaczyć telefony do zapisanych.
    ///     Program pyta raz, czy zmienić „Tylko te”, „Te i następne”, czy „Wszystkie”, i przed zapisem pokazuje, co się zmieni, co zostanie i dlaczego. Spotkań, które się odbyły lub mają zaznaczone obecności, żadna zmiana serii nie rusza.
    ///
    ///     ## Kolizje
    ///     Gdy dwa spotkania zajmują tę samą salę albo tę samą osobę prowadzącą, program oznacza je słowem „kolizja”. Nie zabrania zapisu, tylko ostrzega.
    ///
    ///     ## Więcej
    ///     Przycisk „Więcej” na stronie „Plan” otwiera:
    ///     - „Układanka”: inny plan na próbę,
    ///     - „Ogłoś plan…”: zapamiętuje plan miesiąca jako numerowaną wersję i pokazuje, co się od niej zmieniło,
    ///     - „Drukuj i udostępnij…”: plakat tygodnia, plan miesiąca, jednej sali lub osoby prowadzącej, plik kalendarza i stronę internetową,
    ///     - „Powtórz plan…”: planuje zajęcia miesiąca albo semestru jeszcze raz,
    ///     - „Wczytaj z pliku”: zajęcia i sale z arkusza.
    /// ```
    pub fn help_text_plan(self) -> String {
        self.text("help_text-plan", &[])
    }

    /// ```text
    /// „Układanka” pozwala sprawdzić inny plan, zanim cokolwiek się zmieni. Wersja robocza ma nazwę i kroki; plan placówki zostaje taki, jaki jest.
    ///
    ///     ## Kroki
    ///     Na stronie „Plan” wybierz „Więcej”, potem „Układanka” i „Nowa wersja robocza”. W siatce:
    ///     - otwórz zajęcia i wybierz, co z nimi zrobić oraz których spotkań to dotyczy,
    ///     - albo przeciągnij je w inne miejsce lub przesuń klawiszem Alt i strzałkami,
    ///     - nowe zajęcia dodaje „Dodaj zajęcia”.
    ///     Każdy krok jest na liście pod siatką i można go usunąć. Krok, którego nie da się już wykonać, mówi dlaczego.
    ///
    ///     ## Co z tego wynika
    ///     Pod siatką widać kolizje tygodnia, spotkania poza godzinami otwarcia, obłożenie sal i osób prowadzących teraz i po zmianie, różnice względem dzisiejszego planu oraz osoby, których dotyczą.
    ///
    ///     ## Wprowadzenie
    ///     „Wprowadź od dnia…” zmienia plan od wybranego dnia. To jedna czynność: jedno „Cofnij” ją odwraca. Niepotrzebną wersję usuwa „Odrzuć”.
    /// ```
    pub fn help_text_drafts(self) -> String {
        self.text("help_text-drafts", &[])
    }

    /// ```text
    /// „Uczestnicy” to lista osób placówki w polskim porządku alfabetycznym. Nad listą wybierasz, kogo widać: kto uczestniczy, kto czeka na miejsce, komu czegoś brakuje, kogo dawno nie było, kto zakończył udział. Liczba przy nazwie mówi, ile to osób.
    ///
    ///     ## Szukanie
    ///     Wpisz początek nazwiska, imienia, telefonu albo numer osoby, w dowolnej kolejności. Wystarczą dwie litery. Polskie litery, wielkość liter i alfabet nie mają znaczenia: „zolc” znajdzie Żółć. Strzałka w dół przechodzi do listy, Enter otwiera kartę.
    ///
    ///     ## Nowa osoba
    ///     Wystarczy imię i nazwisko, resztę można uzupełnić później. Pola z napisem „Wymagane” są te, których wymaga placówka. Jeśli taka osoba już jest, program pokaże ją od razu: „To ta osoba” otwiera jej kartę, „Inna osoba” pozwala pisać dalej. Gdy ktoś nie spełnia warunków placówki, program o tym powie i zapyta o powód przyjęcia, ale nie zabroni. Nie wpisuj informacji o zdrowiu ani numeru PESEL.
    ///
    ///     ## Karta osoby
    ///     Na górze karty stoi to, czego brakuje, a przy każdej sprawie jest przycisk do właściwego miejsca. Niżej są dane, udział w placówkach, oświadczenia, deklaracje, zgody, klauzula informacyjna, zapisy na zajęcia i zgłoszone nieobecności.
    ///     - Zgoda ma cztery stany: udzielona, odmowa, wycofana, nie pytano. Daty zostają.
    ///     - „Zawieś…” zdejmuje osobę na jakiś czas z list, „Wznów…” przywraca.
    ///     - „Zakończ udział…” kończy udział, a dawne obecności zostają. Nikogo się nie usuwa i każdego można przyjąć ponownie.
    ///     - „Zgłoś nieobecność…” zapisuje dni, w których osoby nie będzie, bez podawania przyczyny.
    ///
    ///     ## Podobne wpisy
    ///     „Podobne wpisy” to pary, które mogą dotyczyć jednej osoby. „Różne osoby” zapamiętuje, że to dwie osoby. „Połącz…” pokazuje oba wpisy obok siebie: przy tym, co się różni, wybierasz, co zostaje. Obecności obu liczą się razem. Łączenie można cofnąć, a w karcie osoby wpisy można rozdzielić także później; sumy wracają do tych sprzed połączenia.
    ///
    ///     ## Lista oczekujących
    ///     Gdy na zajęciach nie ma miejsc, osobę zapisuje się na listę oczekujących: w Planie, w karcie zajęć, „Zapisane osoby”. Gdy zwolni się miejsce, „Dzisiaj” o tym powie, a „Przyjmij” daje je pierwszej osobie z listy.
    ///
    ///     ## Co zbieramy
    ///     W ustawieniach, w dziale „Rejestr uczestników”, wybierasz, jakie dane placówka zbiera i których wymaga, oraz treść deklaracji i klauzuli informacyjnej.
    /// ```
    pub fn help_text_people(self) -> String {
        self.text("help_text-people", &[])
    }

    /// ```text
    /// „Wolontariusze” pokazuje, kto działa w placówce, ile godzin zapisano w miesiącu i jakich papierów brakuje. Ta sama osoba może być uczestnikiem, wolontariuszem i prowadzić zajęcia: ma jeden wpis i liczy się raz.
    ///
    ///     ## Osoby
    ///     „Dodaj wolontariusza” zakłada kartę osoby i projekt porozumienia albo wybiera kogoś, kto już jest w programie. Na karcie wolontariusza są porozumienia, godziny, sprawdzenia, dyspozycyjność i zaświadczenia, a na górze to, na co trzeba zwrócić uwagę, z artykułem ustawy.
    ///     - Porozumienie jest projektem, dopóki go nie podpiszesz. Okres i zakres podpisanego zmienia się aneksem.
    ///     - Okres dłuższy niż 30 dni, także bez daty końca, wymaga formy pisemnej. Przy okresie do 30 dni ubezpieczenie NNW zapewnia organizacja. Liczą się dni umówione, a nie od pierwszych do ostatnich godzin.
    ///     - Uwaga niczego nie zatrzymuje. Jedynie zaświadczenia nie wystawisz, jeśli godziny nie mają pokrycia w papierach.
    ///
    ///     ## Godziny
    ///     W części „Godziny” jedno potwierdzenie zapisuje godziny z zaplanowanych dyżurów, które się odbyły. Nietypowe wpisy stoją na górze: nakładające się, bardzo długie, po północy, bez porozumienia, dodane z opóźnieniem. Potwierdza się je z powodem, a „Potwierdź miesiąc” potwierdza pozostałe. Do raportu liczą się tylko godziny potwierdzone. Praca społeczna członków jest liczona osobno.
    ///     Wolontariusz może zapisać własne godziny przy wejściu, po swoim PIN-ie. Czekają wtedy na potwierdzenie.
    ///
    ///     ## Dyżury
    ///     W części „Dyżury” widać tydzień: ilu wolontariuszy potrzeba, kto pomaga i gdzie jest wakat. Przy wyznaczaniu osoby program mówi, kto może, a kto w tym czasie ma inny dyżur, własne zajęcia albo zgłoszoną nieobecność.
    ///
    ///     ## Dokumenty i wkład
    ///     W części „Dokumenty i wkład” drukuje się karty do podpisu, wszystkie w jednym pliku albo jedną, zestawienie miesiąca i wkład osobowy według działań i zadań. Godziny liczą się zawsze, a pieniądze tylko wtedy, gdy chce tego umowa z miastem; stawki i działania wpisuje się w ustawieniach, przy umowie. Wycena nie jest wynagrodzeniem.
    /// ```
    pub fn help_text_volunteers(self) -> String {
        self.text("help_text-volunteers", &[])
    }

    /// ```text
    /// Lista obecności pokazuje wszystkie zapisane osoby. Jedno naciśnięcie zaznacza obecność, drugie ją usuwa. Każde zaznaczenie jest od razu zapisane.
    ///
    ///     ## Ktoś spoza listy
    ///     Wpisz nazwisko w polu u góry. Jeśli osoba jest w rejestrze, wybierz ją. Jeśli jej nie ma, podaj imię i nazwisko: będzie obecna od razu, a brakujące dane uzupełnisz później.
    ///
    ///     ## Goście
    ///     Goście to sama liczba, bez nazwisk. Nie wchodzą do liczby osób, drukują się obok. Kto przyszedł tylko ten jeden raz i podał nazwisko, może być dopisany jako „Tylko gość, bez zapisu”: liczy się z nazwiska, ale nie zostaje uczestnikiem.
    ///
    ///     ## Zakończenie
    ///     „Pozostali nieobecni” zaznacza tylko osoby bez oznaczenia; nieobecności zgłoszone wcześniej zapisuje jako zgłoszone. „Gotowe” zatwierdza listę, pyta o liczbę podpisów na papierowej liście i porównuje ją z oznaczeniami. Różnica niczego nie blokuje.
    ///
    ///     ## Poprawki i historia
    ///     Po zatwierdzeniu „Popraw” przy nazwisku zmienia oznaczenie i pyta o powód. „Historia oznaczeń” (albo klawisz H) pokazuje, kto, kiedy i co zaznaczył, i pozwala cofnąć każdą zmianę, także po wielu dniach. Całą listę można też otworzyć ponownie.
    /// ```
    pub fn help_text_attendance(self) -> String {
        self.text("help_text-attendance", &[])
    }

    /// ```text
    /// Lista na papierze ma numery wierszy i kod. Po zajęciach wystarczy wpisać kod i numery osób, które się podpisały.
    ///
    ///     ## Druk
    ///     „Drukuj listę” stoi przy każdym spotkaniu, a „Drukuj listy” na stronie „Dzisiaj” drukuje wszystkie listy dnia albo tygodnia w jednym pliku. Przed wydrukiem można wybrać:
    ///     - ile pustych wierszy ma być na końcu,
    ///     - duży druk: większe nazwiska i wyższe wiersze,
    ///     - nazwiska skrócone: imię, pierwsza litera nazwiska i numer uczestnika,
    ///     - krótką klauzulę informacyjną,
    ///     - cały miesiąc jednych zajęć na jednej kartce.
    ///     Kod nadaje się przy zapisie pliku. Ta sama lista wydrukowana drugi raz ma ten sam kod; gdy zmienią się osoby, powstaje nowa lista z nowym kodem, a stara dalej działa.
    ///
    ///     ## Przepisywanie
    ///     „Przepisz z kartki” jest na stronie „Dzisiaj” i przy liście obecności. Wpisz kod z góry kartki, naciśnij Enter, a potem wpisz numery:
    ///     - 3 5 7-12 to osoby z wierszy 3, 5 i od 7 do 12, w dowolnej kolejności,
    ///     - +2 to dwoje gości bez nazwiska,
    ///     - z4 to zgłoszona nieobecność osoby z wiersza 4, a n6 nieobecność.
    ///     Obok od razu widać nazwiska. Pozostałe osoby z kartki będą nieobecne, chyba że mają już inne zaznaczenie. Ctrl+Enter zapisuje i zatwierdza z każdego pola.
    ///
    ///     ## Puste wiersze
    ///     Nazwiska dopisane na kartce wpisz w osobnym polu, po jednym w wierszu albo po średniku. Program odszuka znane osoby, a nowe oznaczy jako do uzupełnienia.
    ///
    ///     ## Gdy coś się nie zgadza
    ///     Jeśli ktoś jest inaczej zaznaczony na ekranie, program pokaże obie wersje, a zmieni tylko to, co wskażesz. Jedno „Cofnij” zabiera cały wpis z kartki. Kartkę na cały miesiąc wpisuje się kodem z literą kolumny, na przykład 04127-L C.
    /// ```
    pub fn help_text_paper(self) -> String {
        self.text("help_text-paper", &[])
    }

    /// ```text
    /// Przy jednym komputerze może pracować kilka osób. Plik jest otwarty, a ekran „Kto teraz?” pokazuje, kto może wejść.
    ///
    ///     ## PIN
    ///     Wolontariusz lub wolontariuszka naciska swoje imię i nazwisko i wpisuje PIN: na dużych klawiszach albo na klawiaturze, także numerycznej. Biuro wchodzi hasłem. PIN działa tylko wtedy, gdy plik jest otwarty; zamknięty plik otwiera hasło.
    ///     Po dziesięciu błędnych próbach z rzędu PIN przestaje działać. Pomoże hasło albo nowy PIN z biura: „Ustawienia”, „Konta”.
    ///
    ///     ## Zajęcia
    ///     Kafelki to dzisiejsze zajęcia; Twoje są na górze. Kafelek albo klawisz z jego cyfrą otwiera listę. „Gotowe” i „Wróć do zajęć” prowadzą z powrotem.
    ///
    ///     ## Moje godziny
    ///     „Moje godziny” zapisuje własne godziny wolontariatu: zadanie, czas i gotowe. Widać tylko swoje wpisy. Wpis czeka na potwierdzenie biura i do tego czasu można go cofnąć.
    ///
    ///     ## Zmiana osoby
    ///     „Zmień osobę” wylogowuje i zostawia plik otwarty. Gdy nikt niczego nie dotyka, program robi to sam; czas ustawia się w dziale „Wygląd i język”. Niezapisany tekst czeka pod zasłoną na tę samą osobę.
    ///
    ///     ## Ćwiczenie
    ///     „Ćwicz” otwiera listę zmyślonych osób. Można tam robić wszystko: nic się nie zapisuje.
    ///     „Instrukcja do druku” to jedna strona w czterech krokach, do powieszenia przy komputerze.
    /// ```
    pub fn help_text_door(self) -> String {
        self.text("help_text-door", &[])
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
    ///     - Godziny otwarcia: nowe godziny obowiązują od wybranego dnia, dawne zostają. Jeden dzień może mieć inne godziny.
    ///     - Dni zamknięcia: przed zapisem widać spotkania tych dni; można je zostawić albo od razu odwołać.
    ///     - Logo na wydrukach: obrazy organizacji i miasta.
    ///     - Umowy: numer i tytuł trafiają do nagłówka raportu.
    ///     - Konta: każda osoba ma własne hasło i rolę; wolontariusze mogą mieć PIN.
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
    ///     Hasło otwiera plik. Kto odchodzi od komputera, niech wybierze „Zmień osobę” albo „Zablokuj”: pierwsze zostawia plik otwarty, drugie go zamyka. PIN niczego nie szyfruje; to tylko wygoda przy otwartym pliku.
    ///
    ///     ## Klucz odzyskiwania
    ///     Gdy nikt nie pamięta hasła, plik otworzy klucz odzyskiwania: siedem grup po pięć znaków. Na pierwszym ekranie wybierz „Nie pamiętam hasła”. Jeśli kartka zginęła, utwórz w ustawieniach nowy klucz.
    ///
    ///     ## Kopie
    ///     „Zapisz kopię…” w ustawieniach tworzy jeden plik z danymi i kluczami. Trzymaj go na pendrivie albo innym dysku. Aby wrócić do kopii, wybierz na pierwszym ekranie „Przywróć z kopii…”. Powstanie nowy plik, a stary zostanie nietknięty.
    ///
    ///     ## Pełny eksport
    ///     „Zapisz pełny eksport” w dziale „Kopia danych” zapisuje wszystkie dane w zwykłych, niezaszyfrowanych plikach: tabele do arkusza i historię czynności. Z takiego folderu może powstać nowy plik: na pierwszym ekranie wybierz „Utwórz plik z pełnego eksportu…”. Haseł w eksporcie nie ma: swoje podasz od razu, a innym osobom nadasz je w dziale „Konta”.
    ///
    ///     ## Listy i arkusze
    ///     „Lista…” pokazuje listę, zapisuje ją jako arkusz XLSX albo CSV i drukuje. Zapisany plik nie jest zaszyfrowany, a historia czynności pamięta, kto go zapisał.
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
    /// Alt+1 do Alt+6
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
    /// Tydzień
    /// ```
    pub fn hours_week(self) -> String {
        self.text("hours-week", &[])
    }

    /// ```text
    /// { $month }
    /// ```
    pub fn hours_month(self, month: &str) -> String {
        self.text("hours-month", &[("month", Value::from(month))])
    }

    /// ```text
    /// { $period }: dni robocze { $days } × { $each } = wymagane { $required }.
    /// ```
    pub fn hours_required(self, period: &str, days: &str, each: &str, required: &str) -> String {
        self.text("hours-required", &[("period", Value::from(period)), ("days", Value::from(days)), ("each", Value::from(each)), ("required", Value::from(required))])
    }

    /// ```text
    /// { $period }: dni robocze { $all } − święta { $holidays } ({ $which }) = { $days }; { $days } × { $each } = wymagane { $required }.
    /// ```
    #[expect(clippy::too_many_arguments, reason = "the sentence names as many things")]
    pub fn hours_required_reduced(self, period: &str, all: &str, holidays: &str, which: &str, days: &str, each: &str, required: &str) -> String {
        self.text("hours-required_reduced", &[("period", Value::from(period)), ("all", Value::from(all)), ("holidays", Value::from(holidays)), ("which", Value::from(which)), ("days", Value::from(days)), ("each", Value::from(each)), ("required", Value::from(required))])
    }

    /// ```text
    /// Otwarte { $open }: wymóg spełniony.
    /// ```
    pub fn hours_met(self, open: &str) -> String {
        self.text("hours-met", &[("open", Value::from(open))])
    }

    /// ```text
    /// Otwarte { $open }: brakuje { $missing }.
    /// ```
    pub fn hours_missing(self, open: &str, missing: &str) -> String {
        self.text("hours-missing", &[("open", Value::from(open)), ("missing", Value::from(missing))])
    }

    /// ```text
    /// Otwarte { $open }: łącznie dość, ale nie każdego dnia.
    /// ```
    pub fn hours_uneven(self, open: &str) -> String {
        self.text("hours-uneven", &[("open", Value::from(open))])
    }

    /// ```text
    /// { $day }: otwarte { $open }, wymagane { $required }
    /// ```
    pub fn hours_day_short(self, day: &str, open: &str, required: &str) -> String {
        self.text("hours-day_short", &[("day", Value::from(day)), ("open", Value::from(open)), ("required", Value::from(required))])
    }

    /// ```text
    /// Wczytaj z pliku
    /// ```
    pub fn import_title(self) -> String {
        self.text("import-title", &[])
    }

    /// ```text
    /// Plan zajęć albo placówki z arkusza: Excel (XLSX, XLS), LibreOffice (ODS) albo CSV. Zanim cokolwiek się zapisze, zobaczysz każdy wiersz.
    /// ```
    pub fn import_about(self) -> String {
        self.text("import-about", &[])
    }

    /// ```text
    /// Wczytaj z pliku…
    /// ```
    pub fn import_open(self) -> String {
        self.text("import-open", &[])
    }

    /// ```text
    /// Wróć
    /// ```
    pub fn import_back(self) -> String {
        self.text("import-back", &[])
    }

    /// ```text
    /// 1. Plik
    /// ```
    pub fn import_step_file(self) -> String {
        self.text("import-step_file", &[])
    }

    /// ```text
    /// 2. Kolumny
    /// ```
    pub fn import_step_columns(self) -> String {
        self.text("import-step_columns", &[])
    }

    /// ```text
    /// 3. Podgląd
    /// ```
    pub fn import_step_preview(self) -> String {
        self.text("import-step_preview", &[])
    }

    /// ```text
    /// Plik z arkuszem
    /// ```
    pub fn import_path(self) -> String {
        self.text("import-path", &[])
    }

    /// ```text
    /// Na przykład plan.xlsx. Pliku nie zmieniamy.
    /// ```
    pub fn import_path_hint(self) -> String {
        self.text("import-path_hint", &[])
    }

    /// ```text
    /// Otwórz plik
    /// ```
    pub fn import_read(self) -> String {
        self.text("import-read", &[])
    }

    /// ```text
    /// Czytam plik…
    /// ```
    pub fn import_reading(self) -> String {
        self.text("import-reading", &[])
    }

    /// ```text
    /// Arkusz
    /// ```
    pub fn import_sheet(self) -> String {
        self.text("import-sheet", &[])
    }

    /// ```text
    /// Jedyny arkusz
    /// ```
    pub fn import_sheet_unnamed(self) -> String {
        self.text("import-sheet_unnamed", &[])
    }

    /// ```text
    /// { $count ->
    ///         [one] { $name } ({ $count } wiersz)
    ///         [few] { $name } ({ $count } wiersze)
    ///         [many] { $name } ({ $count } wierszy)
    ///        *[other] { $name } ({ $count } wiersza)
    ///     }
    /// ```
    pub fn import_sheet_rows(self, count: impl Into<Number>, name: &str) -> String {
        self.text("import-sheet_rows", &[("count", Value::Number(count.into())), ("name", Value::from(name))])
    }

    /// ```text
    /// Co jest w arkuszu
    /// ```
    pub fn import_kind(self) -> String {
        self.text("import-kind", &[])
    }

    /// ```text
    /// Placówka
    /// ```
    pub fn import_centre(self) -> String {
        self.text("import-centre", &[])
    }

    /// ```text
    /// Dla wierszy, które nie wymieniają placówki.
    /// ```
    pub fn import_centre_hint(self) -> String {
        self.text("import-centre_hint", &[])
    }

    /// ```text
    /// Kategoria
    /// ```
    pub fn import_category(self) -> String {
        self.text("import-category", &[])
    }

    /// ```text
    /// Dla wierszy bez kategorii.
    /// ```
    pub fn import_category_hint(self) -> String {
        self.text("import-category_hint", &[])
    }

    /// ```text
    /// Kolumny arkusza
    /// ```
    pub fn import_columns(self) -> String {
        self.text("import-columns", &[])
    }

    /// ```text
    /// Przy każdej kolumnie wybierz, co w niej jest. Kolumny bez znaczenia zostaw jako „nie wczytuj”.
    /// ```
    pub fn import_columns_about(self) -> String {
        self.text("import-columns_about", &[])
    }

    /// ```text
    /// Kolumna { $letters }
    /// ```
    pub fn import_column(self, letters: &str) -> String {
        self.text("import-column", &[("letters", Value::from(letters))])
    }

    /// ```text
    /// { $letters }: { $name }
    /// ```
    pub fn import_column_named(self, letters: &str, name: &str) -> String {
        self.text("import-column_named", &[("letters", Value::from(letters)), ("name", Value::from(name))])
    }

    /// ```text
    /// Co to jest
    /// ```
    pub fn import_column_field(self) -> String {
        self.text("import-column_field", &[])
    }

    /// ```text
    /// Pierwsze wiersze
    /// ```
    pub fn import_column_sample(self) -> String {
        self.text("import-column_sample", &[])
    }

    /// ```text
    /// nie wczytuj
    /// ```
    pub fn import_column_none(self) -> String {
        self.text("import-column_none", &[])
    }

    /// ```text
    /// Co jest w kolumnie { $column }
    /// ```
    pub fn import_column_use(self, column: &str) -> String {
        self.text("import-column_use", &[("column", Value::from(column))])
    }

    /// ```text
    /// Wskaż kolumnę z nazwą. Bez niej nie da się wczytać żadnego wiersza.
    /// ```
    pub fn import_name_needed(self) -> String {
        self.text("import-name_needed", &[])
    }

    /// ```text
    /// Pokaż podgląd
    /// ```
    pub fn import_preview(self) -> String {
        self.text("import-preview", &[])
    }

    /// ```text
    /// Sprawdzam wiersze…
    /// ```
    pub fn import_previewing(self) -> String {
        self.text("import-previewing", &[])
    }

    /// ```text
    /// zajęcia: terminy i serie
    /// ```
    pub fn import_kind_classes(self) -> String {
        self.text("import_kind-classes", &[])
    }

    /// ```text
    /// placówki, lokale i sale
    /// ```
    pub fn import_kind_centres(self) -> String {
        self.text("import_kind-centres", &[])
    }

    /// ```text
    /// uczestnicy
    /// ```
    pub fn import_kind_people(self) -> String {
        self.text("import_kind-people", &[])
    }

    /// ```text
    /// dawna obecność: osoby i dni
    /// ```
    pub fn import_kind_attendance(self) -> String {
        self.text("import_kind-attendance", &[])
    }

    /// ```text
    /// nazwa
    /// ```
    pub fn import_field_name(self) -> String {
        self.text("import_field-name", &[])
    }

    /// ```text
    /// kategoria
    /// ```
    pub fn import_field_category(self) -> String {
        self.text("import_field-category", &[])
    }

    /// ```text
    /// data
    /// ```
    pub fn import_field_date(self) -> String {
        self.text("import_field-date", &[])
    }

    /// ```text
    /// dzień tygodnia
    /// ```
    pub fn import_field_weekday(self) -> String {
        self.text("import_field-weekday", &[])
    }

    /// ```text
    /// od dnia
    /// ```
    pub fn import_field_first_date(self) -> String {
        self.text("import_field-first_date", &[])
    }

    /// ```text
    /// do dnia
    /// ```
    pub fn import_field_last_date(self) -> String {
        self.text("import_field-last_date", &[])
    }

    /// ```text
    /// początek
    /// ```
    pub fn import_field_start(self) -> String {
        self.text("import_field-start", &[])
    }

    /// ```text
    /// koniec
    /// ```
    pub fn import_field_end(self) -> String {
        self.text("import_field-end", &[])
    }

    /// ```text
    /// czas trwania (min)
    /// ```
    pub fn import_field_length(self) -> String {
        self.text("import_field-length", &[])
    }

    /// ```text
    /// osoba prowadząca
    /// ```
    pub fn import_field_leader(self) -> String {
        self.text("import_field-leader", &[])
    }

    /// ```text
    /// sala
    /// ```
    pub fn import_field_room(self) -> String {
        self.text("import_field-room", &[])
    }

    /// ```text
    /// miejsce
    /// ```
    pub fn import_field_place(self) -> String {
        self.text("import_field-place", &[])
    }

    /// ```text
    /// opłata
    /// ```
    pub fn import_field_fee(self) -> String {
        self.text("import_field-fee", &[])
    }

    /// ```text
    /// tryb
    /// ```
    pub fn import_field_mode(self) -> String {
        self.text("import_field-mode", &[])
    }

    /// ```text
    /// zapisy czy wstęp wolny
    /// ```
    pub fn import_field_entry(self) -> String {
        self.text("import_field-entry", &[])
    }

    /// ```text
    /// poziom
    /// ```
    pub fn import_field_level(self) -> String {
        self.text("import_field-level", &[])
    }

    /// ```text
    /// limit miejsc
    /// ```
    pub fn import_field_capacity(self) -> String {
        self.text("import_field-capacity", &[])
    }

    /// ```text
    /// minimum osób
    /// ```
    pub fn import_field_minimum(self) -> String {
        self.text("import_field-minimum", &[])
    }

    /// ```text
    /// opis
    /// ```
    pub fn import_field_description(self) -> String {
        self.text("import_field-description", &[])
    }

    /// ```text
    /// placówka (nazwa lub numer)
    /// ```
    pub fn import_field_centre(self) -> String {
        self.text("import_field-centre", &[])
    }

    /// ```text
    /// numer placówki
    /// ```
    pub fn import_field_number(self) -> String {
        self.text("import_field-number", &[])
    }

    /// ```text
    /// rodzaj placówki
    /// ```
    pub fn import_field_centre_kind(self) -> String {
        self.text("import_field-centre_kind", &[])
    }

    /// ```text
    /// dzielnica
    /// ```
    pub fn import_field_district(self) -> String {
        self.text("import_field-district", &[])
    }

    /// ```text
    /// ulica
    /// ```
    pub fn import_field_street(self) -> String {
        self.text("import_field-street", &[])
    }

    /// ```text
    /// numer budynku
    /// ```
    pub fn import_field_building(self) -> String {
        self.text("import_field-building", &[])
    }

    /// ```text
    /// numer lokalu
    /// ```
    pub fn import_field_flat(self) -> String {
        self.text("import_field-flat", &[])
    }

    /// ```text
    /// kod pocztowy
    /// ```
    pub fn import_field_post_code(self) -> String {
        self.text("import_field-post_code", &[])
    }

    /// ```text
    /// miejscowość
    /// ```
    pub fn import_field_city(self) -> String {
        self.text("import_field-city", &[])
    }

    /// ```text
    /// adres
    /// ```
    pub fn import_field_address(self) -> String {
        self.text("import_field-address", &[])
    }

    /// ```text
    /// telefon
    /// ```
    pub fn import_field_phone(self) -> String {
        self.text("import_field-phone", &[])
    }

    /// ```text
    /// e-mail
    /// ```
    pub fn import_field_email(self) -> String {
        self.text("import_field-email", &[])
    }

    /// ```text
    /// koordynator
    /// ```
    pub fn import_field_coordinator(self) -> String {
        self.text("import_field-coordinator", &[])
    }

    /// ```text
    /// imię
    /// ```
    pub fn import_field_first_name(self) -> String {
        self.text("import_field-first_name", &[])
    }

    /// ```text
    /// nazwisko
    /// ```
    pub fn import_field_last_name(self) -> String {
        self.text("import_field-last_name", &[])
    }

    /// ```text
    /// imię i nazwisko w jednej komórce
    /// ```
    pub fn import_field_full_name(self) -> String {
        self.text("import_field-full_name", &[])
    }

    /// ```text
    /// data lub rok urodzenia
    /// ```
    pub fn import_field_birth(self) -> String {
        self.text("import_field-birth", &[])
    }

    /// ```text
    /// płeć (K lub M)
    /// ```
    pub fn import_field_sex(self) -> String {
        self.text("import_field-sex", &[])
    }

    /// ```text
    /// data deklaracji
    /// ```
    pub fn import_field_declaration_date(self) -> String {
        self.text("import_field-declaration_date", &[])
    }

    /// ```text
    /// numer deklaracji
    /// ```
    pub fn import_field_declaration_number(self) -> String {
        self.text("import_field-declaration_number", &[])
    }

    /// ```text
    /// numer uczestnika
    /// ```
    pub fn import_field_member_number(self) -> String {
        self.text("import_field-member_number", &[])
    }

    /// ```text
    /// uczestniczy od
    /// ```
    pub fn import_field_joined_on(self) -> String {
        self.text("import_field-joined_on", &[])
    }

    /// ```text
    /// oświadczenie o zamieszkaniu
    /// ```
    pub fn import_field_residence(self) -> String {
        self.text("import_field-residence", &[])
    }

    /// ```text
    /// oświadczenie o wieku
    /// ```
    pub fn import_field_age_statement(self) -> String {
        self.text("import_field-age_statement", &[])
    }

    /// ```text
    /// regulamin przyjęty dnia
    /// ```
    pub fn import_field_rules_date(self) -> String {
        self.text("import_field-rules_date", &[])
    }

    /// ```text
    /// klauzula informacyjna dnia
    /// ```
    pub fn import_field_privacy_date(self) -> String {
        self.text("import_field-privacy_date", &[])
    }

    /// ```text
    /// zgoda na wizerunek
    /// ```
    pub fn import_field_image_consent(self) -> String {
        self.text("import_field-image_consent", &[])
    }

    /// ```text
    /// zgoda na kontakt
    /// ```
    pub fn import_field_contact_consent(self) -> String {
        self.text("import_field-contact_consent", &[])
    }

    /// ```text
    /// osoba do kontaktu
    /// ```
    pub fn import_field_emergency_contact(self) -> String {
        self.text("import_field-emergency_contact", &[])
    }

    /// ```text
    /// inni opiekunowie
    /// ```
    pub fn import_field_guardians(self) -> String {
        self.text("import_field-guardians", &[])
    }

    /// ```text
    /// liczba dzieci
    /// ```
    pub fn import_field_children(self) -> String {
        self.text("import_field-children", &[])
    }

    /// ```text
    /// uwagi
    /// ```
    pub fn import_field_notes(self) -> String {
        self.text("import_field-notes", &[])
    }

    /// ```text
    /// dzień zajęć
    /// ```
    pub fn import_field_day(self) -> String {
        self.text("import_field-day", &[])
    }

    /// ```text
    /// dobry
    /// ```
    pub fn import_verdict_good(self) -> String {
        self.text("import_verdict-good", &[])
    }

    /// ```text
    /// dobry, z uwagą
    /// ```
    pub fn import_verdict_warning(self) -> String {
        self.text("import_verdict-warning", &[])
    }

    /// ```text
    /// już jest
    /// ```
    pub fn import_verdict_duplicate(self) -> String {
        self.text("import_verdict-duplicate", &[])
    }

    /// ```text
    /// nie do wczytania
    /// ```
    pub fn import_verdict_unusable(self) -> String {
        self.text("import_verdict-unusable", &[])
    }

    /// ```text
    /// termin
    /// ```
    pub fn import_makes_session(self) -> String {
        self.text("import_makes-session", &[])
    }

    /// ```text
    /// seria
    /// ```
    pub fn import_makes_series(self) -> String {
        self.text("import_makes-series", &[])
    }

    /// ```text
    /// placówka
    /// ```
    pub fn import_makes_centre(self) -> String {
        self.text("import_makes-centre", &[])
    }

    /// ```text
    /// lokal
    /// ```
    pub fn import_makes_location(self) -> String {
        self.text("import_makes-location", &[])
    }

    /// ```text
    /// sala
    /// ```
    pub fn import_makes_room(self) -> String {
        self.text("import_makes-room", &[])
    }

    /// ```text
    /// nic
    /// ```
    pub fn import_makes_nothing(self) -> String {
        self.text("import_makes-nothing", &[])
    }

    /// ```text
    /// osoba
    /// ```
    pub fn import_makes_person(self) -> String {
        self.text("import_makes-person", &[])
    }

    /// ```text
    /// przypisanie do placówki
    /// ```
    pub fn import_makes_membership(self) -> String {
        self.text("import_makes-membership", &[])
    }

    /// ```text
    /// uzupełnienie danych
    /// ```
    pub fn import_makes_fill(self) -> String {
        self.text("import_makes-fill", &[])
    }

    /// ```text
    /// oznaczenia
    /// ```
    pub fn import_makes_marks(self) -> String {
        self.text("import_makes-marks", &[])
    }

    /// ```text
    /// Wiersze
    /// ```
    pub fn import_verdicts(self) -> String {
        self.text("import-verdicts", &[])
    }

    /// ```text
    /// dobre: { $count }
    /// ```
    pub fn import_count_good(self, count: impl Into<Number>) -> String {
        self.text("import-count_good", &[("count", Value::Number(count.into()))])
    }

    /// ```text
    /// dobre, z uwagą: { $count }
    /// ```
    pub fn import_count_warning(self, count: impl Into<Number>) -> String {
        self.text("import-count_warning", &[("count", Value::Number(count.into()))])
    }

    /// ```text
    /// już są: { $count }
    /// ```
    pub fn import_count_duplicate(self, count: impl Into<Number>) -> String {
        self.text("import-count_duplicate", &[("count", Value::Number(count.into()))])
    }

    /// ```text
    /// nie do wczytania: { $count }
    /// ```
    pub fn import_count_unusable(self, count: impl Into<Number>) -> String {
        self.text("import-count_unusable", &[("count", Value::Number(count.into()))])
    }

    /// ```text
    /// Tylko do wyjaśnienia
    /// ```
    pub fn import_filter(self) -> String {
        self.text("import-filter", &[])
    }

    /// ```text
    /// Nie ma wierszy do wyjaśnienia.
    /// ```
    pub fn import_filter_empty(self) -> String {
        self.text("import-filter_empty", &[])
    }

    /// ```text
    /// Wiersze arkusza i to, co z nich powstanie
    /// ```
    pub fn import_table(self) -> String {
        self.text("import-table", &[])
    }

    /// ```text
    /// Wiersz
    /// ```
    pub fn import_row(self) -> String {
        self.text("import-row", &[])
    }

    /// ```text
    /// Ocena
    /// ```
    pub fn import_verdict(self) -> String {
        self.text("import-verdict", &[])
    }

    /// ```text
    /// Co powstanie
    /// ```
    pub fn import_makes(self) -> String {
        self.text("import-makes", &[])
    }

    /// ```text
    /// Uwagi
    /// ```
    pub fn import_reasons(self) -> String {
        self.text("import-reasons", &[])
    }

    /// ```text
    /// Wczytaj
    /// ```
    pub fn import_take(self) -> String {
        self.text("import-take", &[])
    }

    /// ```text
    /// Wczytaj wiersz { $row }: { $name }
    /// ```
    pub fn import_take_row(self, row: &str, name: &str) -> String {
        self.text("import-take_row", &[("row", Value::from(row)), ("name", Value::from(name))])
    }

    /// ```text
    /// { $count ->
    ///         [one] { $count } termin
    ///         [few] { $count } terminy
    ///         [many] { $count } terminów
    ///        *[other] { $count } terminu
    ///     }
    /// ```
    pub fn import_sessions(self, count: impl Into<Number>) -> String {
        self.text("import-sessions", &[("count", Value::Number(count.into()))])
    }

    /// ```text
    /// { $count ->
    ///         [one] { $count } seria
    ///         [few] { $count } serie
    ///         [many] { $count } serii
    ///        *[other] { $count } serii
    ///     }
    /// ```
    pub fn import_series(self, count: impl Into<Number>) -> String {
        self.text("import-series", &[("count", Value::Number(count.into()))])
    }

    /// ```text
    /// { $count ->
    ///         [one] { $count } placówka
    ///         [few] { $count } placówki
    ///         [many] { $count } placówek
    ///        *[other] { $count } placówki
    ///     }
    /// ```
    pub fn import_centres(self, count: impl Into<Number>) -> String {
        self.text("import-centres", &[("count", Value::Number(count.into()))])
    }

    /// ```text
    /// { $count ->
    ///         [one] { $count } lokal
    ///         [few] { $count } lokale
    ///         [many] { $count } lokali
    ///        *[other] { $count } lokalu
    ///     }
    /// ```
    pub fn import_locations(self, count: impl Into<Number>) -> String {
        self.text("import-locations", &[("count", Value::Number(count.into()))])
    }

    /// ```text
    /// { $count ->
    ///         [one] { $count } sala
    ///         [few] { $count } sale
    ///         [many] { $count } sal
    ///        *[other] { $count } sali
    ///     }
    /// ```
    pub fn import_rooms(self, count: impl Into<Number>) -> String {
        self.text("import-rooms", &[("count", Value::Number(count.into()))])
    }

    /// ```text
    /// { $count ->
    ///         [one] Nie pokazano jeszcze { $count } wiersza; zostanie wczytany według tych samych zasad.
    ///         [few] Nie pokazano jeszcze { $count } wierszy; zostaną wczytane według tych samych zasad.
    ///         [many] Nie pokazano jeszcze { $count } wierszy; zostaną wczytane według tych samych zasad.
    ///        *[other] Nie pokazano jeszcze { $count } wiersza; zostaną wczytane według tych samych zasad.
    ///     }
    /// ```
    pub fn import_unlisted(self, count: impl Into<Number>) -> String {
        self.text("import-unlisted", &[("count", Value::Number(count.into()))])
    }

    /// ```text
    /// { $count ->
    ///         [one] { $count } termin już minął: będzie czekał na listę obecności.
    ///         [few] { $count } terminy już minęły: będą czekały na listy obecności.
    ///         [many] { $count } terminów już minęło: będą czekały na listy obecności.
    ///        *[other] { $count } terminu już minęło: będą czekały na listy obecności.
    ///     }
    /// ```
    pub fn import_past(self, count: impl Into<Number>) -> String {
        self.text("import-past", &[("count", Value::Number(count.into()))])
    }

    /// ```text
    /// Powstaną kategorie: { $names }.
    /// ```
    pub fn import_new_categories(self, names: &str) -> String {
        self.text("import-new_categories", &[("names", Value::from(names))])
    }

    /// ```text
    /// Powstaną osoby prowadzące: { $names }.
    /// ```
    pub fn import_new_leaders(self, names: &str) -> String {
        self.text("import-new_leaders", &[("names", Value::from(names))])
    }

    /// ```text
    /// Powstaną sale: { $names }.
    /// ```
    pub fn import_new_rooms(self, names: &str) -> String {
        self.text("import-new_rooms", &[("names", Value::from(names))])
    }

    /// ```text
    /// { $count ->
    ///         [one] Wczytaj { $count } termin
    ///         [few] Wczytaj { $count } terminy
    ///         [many] Wczytaj { $count } terminów
    ///        *[other] Wczytaj { $count } terminu
    ///     }
    /// ```
    pub fn import_run_sessions(self, count: impl Into<Number>) -> String {
        self.text("import-run_sessions", &[("count", Value::Number(count.into()))])
    }

    /// ```text
    /// { $count ->
    ///         [one] Wczytaj { $count } wiersz
    ///         [few] Wczytaj { $count } wiersze
    ///         [many] Wczytaj { $count } wierszy
    ///        *[other] Wczytaj { $count } wiersza
    ///     }
    /// ```
    pub fn import_run_rows(self, count: impl Into<Number>) -> String {
        self.text("import-run_rows", &[("count", Value::Number(count.into()))])
    }

    /// ```text
    /// Nie ma czego wczytać
    /// ```
    pub fn import_run_nothing(self) -> String {
        self.text("import-run_nothing", &[])
    }

    /// ```text
    /// Zapisuję…
    /// ```
    pub fn import_running(self) -> String {
        self.text("import-running", &[])
    }

    /// ```text
    /// Wczytano: { $what }.
    /// ```
    pub fn import_done(self, what: &str) -> String {
        self.text("import-done", &[("what", Value::from(what))])
    }

    /// ```text
    /// Cofnij wczytanie
    /// ```
    pub fn import_undo(self) -> String {
        self.text("import-undo", &[])
    }

    /// ```text
    /// Cofnięto wczytanie. Wszystko jest takie jak przedtem.
    /// ```
    pub fn import_undone(self) -> String {
        self.text("import-undone", &[])
    }

    /// ```text
    /// Wczytaj następny plik
    /// ```
    pub fn import_again(self) -> String {
        self.text("import-again", &[])
    }

    /// ```text
    /// Przejdź do planu
    /// ```
    pub fn import_to_plan(self) -> String {
        self.text("import-to_plan", &[])
    }

    /// ```text
    /// Placówki wczytuje osoba zarządzająca.
    /// ```
    pub fn import_centres_for_managers(self) -> String {
        self.text("import-centres_for_managers", &[])
    }

    /// ```text
    /// odpłatne
    /// ```
    pub fn import_fee_paid(self) -> String {
        self.text("import-fee_paid", &[])
    }

    /// ```text
    /// Wiersz { $row }: { $reasons }.
    /// ```
    pub fn import_row_sentence(self, row: &str, reasons: &str) -> String {
        self.text("import-row_sentence", &[("row", Value::from(row)), ("reasons", Value::from(reasons))])
    }

    /// ```text
    /// brak nazwy
    /// ```
    pub fn import_remark_name_missing(self) -> String {
        self.text("import_remark-name_missing", &[])
    }

    /// ```text
    /// tekst w kolumnie „{ $column }” jest za długi, wczytamy pierwsze { $limit } znaków
    /// ```
    pub fn import_remark_text_too_long(self, limit: impl Into<Number>, column: &str) -> String {
        self.text("import_remark-text_too_long", &[("limit", Value::Number(limit.into())), ("column", Value::from(column))])
    }

    /// ```text
    /// brak daty i dnia tygodnia
    /// ```
    pub fn import_remark_date_missing(self) -> String {
        self.text("import_remark-date_missing", &[])
    }

    /// ```text
    /// data „{ $text }” nie istnieje
    /// ```
    pub fn import_remark_date_impossible(self, text: &str) -> String {
        self.text("import_remark-date_impossible", &[("text", Value::from(text))])
    }

    /// ```text
    /// godzina „{ $text }” nie istnieje
    /// ```
    pub fn import_remark_time_impossible(self, text: &str) -> String {
        self.text("import_remark-time_impossible", &[("text", Value::from(text))])
    }

    /// ```text
    /// w kolumnie „{ $column }” nie da się odczytać daty ani godziny z „{ $text }”
    /// ```
    pub fn import_remark_unreadable(self, column: &str, text: &str) -> String {
        self.text("import_remark-unreadable", &[("column", Value::from(column)), ("text", Value::from(text))])
    }

    /// ```text
    /// brak godziny rozpoczęcia
    /// ```
    pub fn import_remark_start_missing(self) -> String {
        self.text("import_remark-start_missing", &[])
    }

    /// ```text
    /// koniec ({ $end }) nie jest później niż początek ({ $start })
    /// ```
    pub fn import_remark_end_before_start(self, end: &str, start: &str) -> String {
        self.text("import_remark-end_before_start", &[("end", Value::from(end)), ("start", Value::from(start))])
    }

    /// ```text
    /// trwa { $hours } godz. { $minutes } min, a jedne zajęcia mogą trwać najwyżej 16 godzin
    /// ```
    pub fn import_remark_too_long(self, hours: impl Into<Number>, minutes: impl Into<Number>) -> String {
        self.text("import_remark-too_long", &[("hours", Value::Number(hours.into())), ("minutes", Value::Number(minutes.into()))])
    }

    /// ```text
    /// w kolumnie „{ $column }” jest formuła bez zapisanego wyniku; otwórz plik w arkuszu i zapisz go ponownie
    /// ```
    pub fn import_remark_formula_without_value(self, column: &str) -> String {
        self.text("import_remark-formula_without_value", &[("column", Value::from(column))])
    }

    /// ```text
    /// w kolumnie „{ $column }” jest błąd arkusza { $text }
    /// ```
    pub fn import_remark_error_in_cell(self, column: &str, text: &str) -> String {
        self.text("import_remark-error_in_cell", &[("column", Value::from(column)), ("text", Value::from(text))])
    }

    /// ```text
    /// w podanym okresie nie wypada żaden termin
    /// ```
    pub fn import_remark_no_dates(self) -> String {
        self.text("import_remark-no_dates", &[])
    }

    /// ```text
    /// seria miałaby więcej niż { $limit } terminów
    /// ```
    pub fn import_remark_too_many_dates(self, limit: impl Into<Number>) -> String {
        self.text("import_remark-too_many_dates", &[("limit", Value::Number(limit.into()))])
    }

    /// ```text
    /// ostatni dzień jest wcześniej niż pierwszy
    /// ```
    pub fn import_remark_span_reversed(self) -> String {
        self.text("import_remark-span_reversed", &[])
    }

    /// ```text
    /// brak ostatniego dnia, a żadna umowa go nie podaje
    /// ```
    pub fn import_remark_last_date_missing(self) -> String {
        self.text("import_remark-last_date_missing", &[])
    }

    /// ```text
    /// nie ma placówki „{ $text }”
    /// ```
    pub fn import_remark_centre_unknown(self, text: &str) -> String {
        self.text("import_remark-centre_unknown", &[("text", Value::from(text))])
    }

    /// ```text
    /// miesiąc jest zamknięty: { $month }
    /// ```
    pub fn import_remark_month_closed(self, month: &str) -> String {
        self.text("import_remark-month_closed", &[("month", Value::from(month))])
    }

    /// ```text
    /// takie zajęcia o tej porze są już w planie
    /// ```
    pub fn import_remark_same_in_plan(self) -> String {
        self.text("import_remark-same_in_plan", &[])
    }

    /// ```text
    /// to samo jest w wierszu { $row }
    /// ```
    pub fn import_remark_same_in_row(self, row: &str) -> String {
        self.text("import_remark-same_in_row", &[("row", Value::from(row))])
    }

    /// ```text
    /// ta placówka z tym lokalem już jest
    /// ```
    pub fn import_remark_same_centre(self) -> String {
        self.text("import_remark-same_centre", &[])
    }

    /// ```text
    /// brak końca, przyjęto { $minutes } min
    /// ```
    pub fn import_remark_end_assumed(self, minutes: impl Into<Number>) -> String {
        self.text("import_remark-end_assumed", &[("minutes", Value::Number(minutes.into()))])
    }

    /// ```text
    /// brak pierwszego dnia, przyjęto { $date }
    /// ```
    pub fn import_remark_first_date_assumed(self, date: &str) -> String {
        self.text("import_remark-first_date_assumed", &[("date", Value::from(date))])
    }

    /// ```text
    /// brak ostatniego dnia, przyjęto koniec umowy { $date }
    /// ```
    pub fn import_remark_last_date_assumed(self, date: &str) -> String {
        self.text("import_remark-last_date_assumed", &[("date", Value::from(date))])
    }

    /// ```text
    /// brak kategorii, przyjęto „{ $category }”
    /// ```
    pub fn import_remark_category_assumed(self, category: &str) -> String {
        self.text("import_remark-category_assumed", &[("category", Value::from(category))])
    }

    /// ```text
    /// pominięto „{ $text }” z kolumny „{ $column }”
    /// ```
    pub fn import_remark_ignored(self, text: &str, column: &str) -> String {
        self.text("import_remark-ignored", &[("text", Value::from(text)), ("column", Value::from(column))])
    }

    /// ```text
    /// w kolumnie „{ $column }” arkusz zapisał datę { $text }; sprawdź, czy nie miało tam być co innego
    /// ```
    pub fn import_remark_date_in_text(self, column: &str, text: &str) -> String {
        self.text("import_remark-date_in_text", &[("column", Value::from(column)), ("text", Value::from(text))])
    }

    /// ```text
    /// { $date } to inny dzień tygodnia niż podany; liczy się data
    /// ```
    pub fn import_remark_weekday_differs(self, date: &str) -> String {
        self.text("import_remark-weekday_differs", &[("date", Value::from(date))])
    }

    /// ```text
    /// { $date } to data odległa od dzisiejszej
    /// ```
    pub fn import_remark_far_away(self, date: &str) -> String {
        self.text("import_remark-far_away", &[("date", Value::from(date))])
    }

    /// ```text
    /// { $date } to dzień wolny lub zamknięcie placówki
    /// ```
    pub fn import_remark_day_off(self, date: &str) -> String {
        self.text("import_remark-day_off", &[("date", Value::from(date))])
    }

    /// ```text
    /// poza godzinami otwarcia
    /// ```
    pub fn import_remark_outside_opening(self) -> String {
        self.text("import_remark-outside_opening", &[])
    }

    /// ```text
    /// kolizja, { $what }: w tym czasie „{ $class }” ({ $when })
    /// ```
    pub fn import_remark_clash(self, what: &str, class: &str, when: &str) -> String {
        self.text("import_remark-clash", &[("what", Value::from(what)), ("class", Value::from(class)), ("when", Value::from(when))])
    }

    /// ```text
    /// powstanie kategoria „{ $name }”
    /// ```
    pub fn import_remark_new_category(self, name: &str) -> String {
        self.text("import_remark-new_category", &[("name", Value::from(name))])
    }

    /// ```text
    /// powstanie osoba prowadząca „{ $name }”
    /// ```
    pub fn import_remark_new_leader(self, name: &str) -> String {
        self.text("import_remark-new_leader", &[("name", Value::from(name))])
    }

    /// ```text
    /// powstanie sala „{ $name }”
    /// ```
    pub fn import_remark_new_room(self, name: &str) -> String {
        self.text("import_remark-new_room", &[("name", Value::from(name))])
    }

    /// ```text
    /// nowy lokal placówki „{ $centre }”
    /// ```
    pub fn import_remark_new_location(self, centre: &str) -> String {
        self.text("import_remark-new_location", &[("centre", Value::from(centre))])
    }

    /// ```text
    /// brak imienia i nazwiska
    /// ```
    pub fn import_remark_person_name_missing(self) -> String {
        self.text("import_remark-person_name_missing", &[])
    }

    /// ```text
    /// „{ $text }” nie jest imieniem ani nazwiskiem
    /// ```
    pub fn import_remark_not_a_name(self, text: &str) -> String {
        self.text("import_remark-not_a_name", &[("text", Value::from(text))])
    }

    /// ```text
    /// urodzenie w roku { $year } nie jest możliwe
    /// ```
    pub fn import_remark_birth_impossible(self, year: &str) -> String {
        self.text("import_remark-birth_impossible", &[("year", Value::from(year))])
    }

    /// ```text
    /// { $count ->
    ///         [one] jest { $count } osoba o tym imieniu i nazwisku, wskaż, czy to ona
    ///         [few] są { $count } osoby o tym imieniu i nazwisku, wskaż właściwą
    ///         [many] jest { $count } osób o tym imieniu i nazwisku, wskaż właściwą
    ///        *[other] jest { $count } osoby o tym imieniu i nazwisku, wskaż właściwą
    ///     }
    /// ```
    pub fn import_remark_name_ambiguous(self, count: impl Into<Number>) -> String {
        self.text("import_remark-name_ambiguous", &[("count", Value::Number(count.into()))])
    }

    /// ```text
    /// w tym wierszu nie ma oznaczeń do wczytania
    /// ```
    pub fn import_remark_no_marks(self) -> String {
        self.text("import_remark-no_marks", &[])
    }

    /// ```text
    /// to podsumowanie, nie osoba
    /// ```
    pub fn import_remark_summary_row(self) -> String {
        self.text("import_remark-summary_row", &[])
    }

    /// ```text
    /// ta osoba już jest: { $name }
    /// ```
    pub fn import_remark_same_person(self, name: &str) -> String {
        self.text("import_remark-same_person", &[("name", Value::from(name))])
    }

    /// ```text
    /// ta osoba już jest i zakończyła udział: { $name }
    /// ```
    pub fn import_remark_former_member(self, name: &str) -> String {
        self.text("import_remark-former_member", &[("name", Value::from(name))])
    }

    /// ```text
    /// wszystkie oznaczenia z tego wiersza już są
    /// ```
    pub fn import_remark_marks_there(self) -> String {
        self.text("import_remark-marks_there", &[])
    }

    /// ```text
    /// uzupełni: { $fields }
    /// ```
    pub fn import_remark_fills(self, fields: &str) -> String {
        self.text("import_remark-fills", &[("fields", Value::from(fields))])
    }

    /// ```text
    /// nie ma czego uzupełnić
    /// ```
    pub fn import_remark_fills_nothing(self) -> String {
        self.text("import_remark-fills_nothing", &[])
    }

    /// ```text
    /// brak imienia
    /// ```
    pub fn import_remark_first_name_missing(self) -> String {
        self.text("import_remark-first_name_missing", &[])
    }

    /// ```text
    /// brak nazwiska
    /// ```
    pub fn import_remark_last_name_missing(self) -> String {
        self.text("import_remark-last_name_missing", &[])
    }

    /// ```text
    /// przyjęto imię „{ $first }” i nazwisko „{ $last }”, sprawdź
    /// ```
    pub fn import_remark_names_doubtful(self, first: &str, last: &str) -> String {
        self.text("import_remark-names_doubtful", &[("first", Value::from(first)), ("last", Value::from(last))])
    }

    /// ```text
    /// do uzupełnienia: { $fields }
    /// ```
    pub fn import_remark_incomplete(self, fields: &str) -> String {
        self.text("import_remark-incomplete", &[("fields", Value::from(fields))])
    }

    /// ```text
    /// wiek { $age }, a placówka jest dla osób od { $limit } lat
    /// ```
    pub fn import_remark_under_age(self, age: impl Into<Number>, limit: impl Into<Number>) -> String {
        self.text("import_remark-under_age", &[("age", Value::Number(age.into())), ("limit", Value::Number(limit.into()))])
    }

    /// ```text
    /// w roku deklaracji kończy { $limit } lat: potrzebne oświadczenie o wieku
    /// ```
    pub fn import_remark_turns_age(self, limit: impl Into<Number>) -> String {
        self.text("import_remark-turns_age", &[("limit", Value::Number(limit.into()))])
    }

    /// ```text
    /// nie mieszka w mieście
    /// ```
    pub fn import_remark_not_resident(self) -> String {
        self.text("import_remark-not_resident", &[])
    }

    /// ```text
    /// pominięto numer PESEL z kolumny „{ $column }”
    /// ```
    pub fn import_remark_pesel_left_out(self, column: &str) -> String {
        self.text("import_remark-pesel_left_out", &[("column", Value::from(column))])
    }

    /// ```text
    /// podobna osoba już jest: { $name }
    /// ```
    pub fn import_remark_similar_person(self, name: &str) -> String {
        self.text("import_remark-similar_person", &[("name", Value::from(name))])
    }

    /// ```text
    /// podobna osoba jest w wierszu { $row }
    /// ```
    pub fn import_remark_similar_row(self, row: &str) -> String {
        self.text("import_remark-similar_row", &[("row", Value::from(row))])
    }

    /// ```text
    /// jest w rejestrze innej placówki ({ $name }) i zostanie przypisana także do tej
    /// ```
    pub fn import_remark_member_elsewhere(self, name: &str) -> String {
        self.text("import_remark-member_elsewhere", &[("name", Value::from(name))])
    }

    /// ```text
    /// numer { $number } jest zajęty, dostanie następny wolny
    /// ```
    pub fn import_remark_number_taken(self, number: &str) -> String {
        self.text("import_remark-number_taken", &[("number", Value::from(number))])
    }

    /// ```text
    /// nie ma takiej osoby: powstanie i będzie oznaczona „do uzupełnienia”
    /// ```
    pub fn import_remark_new_person(self) -> String {
        self.text("import_remark-new_person", &[])
    }

    /// ```text
    /// nie ma takiej osoby, jest podobna: { $name }. Wskaż ją, jeśli to ona; inaczej powstanie nowa
    /// ```
    pub fn import_remark_near_person(self, name: &str) -> String {
        self.text("import_remark-near_person", &[("name", Value::from(name))])
    }

    /// ```text
    /// na listach z tych dni zostaje to, co jest (inne oznaczenie albo lista zatwierdzona): { $dates }
    /// ```
    pub fn import_remark_marks_differ(self, dates: &str) -> String {
        self.text("import_remark-marks_differ", &[("dates", Value::from(dates))])
    }

    /// ```text
    /// drugi numer telefonu ({ $text }) trafi do uwag
    /// ```
    pub fn import_remark_second_phone(self, text: &str) -> String {
        self.text("import_remark-second_phone", &[("text", Value::from(text))])
    }

    /// ```text
    /// { $date }: nie wiadomo, który to dzień. Podaj miesiąc albo popraw nagłówek kolumny.
    /// ```
    pub fn import_day_unreadable(self, date: &str) -> String {
        self.text("import_day-unreadable", &[("date", Value::from(date))])
    }

    /// ```text
    /// { $date }: ten dzień jeszcze nie nadszedł, oznaczeń nie wczytano.
    /// ```
    pub fn import_day_ahead(self, date: &str) -> String {
        self.text("import_day-ahead", &[("date", Value::from(date))])
    }

    /// ```text
    /// { $date }: miesiąc jest zamknięty, oznaczeń nie wczytano.
    /// ```
    pub fn import_day_month_closed(self, date: &str) -> String {
        self.text("import_day-month_closed", &[("date", Value::from(date))])
    }

    /// ```text
    /// { $date }: zajęcia odwołano, oznaczeń nie wczytano.
    /// ```
    pub fn import_day_cancelled(self, date: &str) -> String {
        self.text("import_day-cancelled", &[("date", Value::from(date))])
    }

    /// ```text
    /// { $date }: ten dzień jest już we wcześniejszej kolumnie.
    /// ```
    pub fn import_day_twice(self, date: &str) -> String {
        self.text("import_day-twice", &[("date", Value::from(date))])
    }

    /// ```text
    /// { $date }: lista jest już zatwierdzona i zostaje bez zmian.
    /// ```
    pub fn import_day_confirmed(self, date: &str) -> String {
        self.text("import_day-confirmed", &[("date", Value::from(date))])
    }

    /// ```text
    /// { $date }: bez nowych oznaczeń.
    /// ```
    pub fn import_day_nothing(self, date: &str) -> String {
        self.text("import_day-nothing", &[("date", Value::from(date))])
    }

    /// ```text
    /// { $count ->
    ///         [one] { $date }: powstanie termin, { $count } oznaczenie.
    ///         [few] { $date }: powstanie termin, { $count } oznaczenia.
    ///         [many] { $date }: powstanie termin, { $count } oznaczeń.
    ///        *[other] { $date }: powstanie termin, { $count } oznaczenia.
    ///     }
    /// ```
    pub fn import_day_new(self, count: impl Into<Number>, date: &str) -> String {
        self.text("import_day-new", &[("count", Value::Number(count.into())), ("date", Value::from(date))])
    }

    /// ```text
    /// { $count ->
    ///         [one] { $date }: { $count } oznaczenie.
    ///         [few] { $date }: { $count } oznaczenia.
    ///         [many] { $date }: { $count } oznaczeń.
    ///        *[other] { $date }: { $count } oznaczenia.
    ///     }
    /// ```
    pub fn import_day_there(self, count: impl Into<Number>, date: &str) -> String {
        self.text("import_day-there", &[("count", Value::Number(count.into())), ("date", Value::from(date))])
    }

    /// ```text
    /// Kolumny „{ $column }” nie wczytujemy: to numery PESEL, a rejestr uczestników ich nie potrzebuje (wystarcza rok urodzenia).
    /// ```
    pub fn import_sensitive_pesel(self, column: &str) -> String {
        self.text("import_sensitive-pesel", &[("column", Value::from(column))])
    }

    /// ```text
    /// Kolumna „{ $column }” wygląda na dane o zdrowiu. Nie wczytujemy jej: rejestr nie prowadzi takich danych.
    /// ```
    pub fn import_sensitive_health(self, column: &str) -> String {
        self.text("import_sensitive-health", &[("column", Value::from(column))])
    }

    /// ```text
    /// Tych danych ta placówka nie prowadzi, więc ich nie wczytujemy: { $fields }. Zmienisz to w ustawieniach placówki.
    /// ```
    pub fn import_note_hidden(self, fields: &str) -> String {
        self.text("import-note_hidden", &[("fields", Value::from(fields))])
    }

    /// ```text
    /// W arkuszu nie ma kolumn: { $fields }. Uzupełnisz je później na liście braków.
    /// ```
    pub fn import_note_absent(self, fields: &str) -> String {
        self.text("import-note_absent", &[("fields", Value::from(fields))])
    }

    /// ```text
    /// { $count ->
    ///         [one] To zajęcia z wolnym wstępem: nieobecności nic tu nie znaczą, pominięto { $count }.
    ///         [few] To zajęcia z wolnym wstępem: nieobecności nic tu nie znaczą, pominięto { $count }.
    ///         [many] To zajęcia z wolnym wstępem: nieobecności nic tu nie znaczą, pominięto { $count }.
    ///        *[other] To zajęcia z wolnym wstępem: nieobecności nic tu nie znaczą, pominięto { $count }.
    ///     }
    /// ```
    pub fn import_note_free_entry(self, count: impl Into<Number>) -> String {
        self.text("import-note_free_entry", &[("count", Value::Number(count.into()))])
    }

    /// ```text
    /// Wczytaj uczestników
    /// ```
    pub fn import_people_title(self) -> String {
        self.text("import-people_title", &[])
    }

    /// ```text
    /// Z arkusza albo ze schowka: skopiuj wiersze w arkuszu i naciśnij Ctrl+V. Zanim cokolwiek się zapisze, zobaczysz każdy wiersz. Tak samo wczytasz dawną listę obecności: osoby w wierszach, dni w kolumnach.
    /// ```
    pub fn import_people_about(self) -> String {
        self.text("import-people_about", &[])
    }

    /// ```text
    /// Wczytaj z pliku…
    /// ```
    pub fn import_people_open(self) -> String {
        self.text("import-people_open", &[])
    }

    /// ```text
    /// Wklej wiersze z arkusza
    /// ```
    pub fn import_people_paste(self) -> String {
        self.text("import-people_paste", &[])
    }

    /// ```text
    /// Wiersze skopiowane z arkusza wkleisz tu wprost: Ctrl+V.
    /// ```
    pub fn import_people_hint(self) -> String {
        self.text("import-people_hint", &[])
    }

    /// ```text
    /// 1. Plik albo schowek
    /// ```
    pub fn import_step_source(self) -> String {
        self.text("import-step_source", &[])
    }

    /// ```text
    /// Wiersze skopiowane z arkusza
    /// ```
    pub fn import_pasted(self) -> String {
        self.text("import-pasted", &[])
    }

    /// ```text
    /// Kliknij tu i naciśnij Ctrl+V. Wiersz nazw kolumn może być, ale nie musi.
    /// ```
    pub fn import_pasted_hint(self) -> String {
        self.text("import-pasted_hint", &[])
    }

    /// ```text
    /// Odczytaj wiersze
    /// ```
    pub fn import_pasted_read(self) -> String {
        self.text("import-pasted_read", &[])
    }

    /// ```text
    /// Wklejone wiersze
    /// ```
    pub fn import_pasted_sheet(self) -> String {
        self.text("import-pasted_sheet", &[])
    }

    /// ```text
    /// Pierwszy wiersz nie wygląda na nazwy kolumn, więc wczytamy go jako dane. Sprawdź, co jest w której kolumnie.
    /// ```
    pub fn import_headless(self) -> String {
        self.text("import-headless", &[])
    }

    /// ```text
    /// Kolumny dopasowano tak jak ostatnio.
    /// ```
    pub fn import_remembered(self) -> String {
        self.text("import-remembered", &[])
    }

    /// ```text
    /// Wskaż kolumnę z imieniem lub nazwiskiem. Bez niej nie da się wczytać żadnej osoby.
    /// ```
    pub fn import_people_needed(self) -> String {
        self.text("import-people_needed", &[])
    }

    /// ```text
    /// Wskaż kolumny z dniami zajęć.
    /// ```
    pub fn import_days_needed(self) -> String {
        self.text("import-days_needed", &[])
    }

    /// ```text
    /// Wybierz zajęcia, których to lista.
    /// ```
    pub fn import_class_needed(self) -> String {
        self.text("import-class_needed", &[])
    }

    /// ```text
    /// Do tej placówki trafią osoby.
    /// ```
    pub fn import_people_centre_hint(self) -> String {
        self.text("import-people_centre_hint", &[])
    }

    /// ```text
    /// Zajęcia
    /// ```
    pub fn import_class(self) -> String {
        self.text("import-class", &[])
    }

    /// ```text
    /// wybierz…
    /// ```
    pub fn import_class_choose(self) -> String {
        self.text("import-class_choose", &[])
    }

    /// ```text
    /// nowe zajęcia…
    /// ```
    pub fn import_class_new(self) -> String {
        self.text("import-class_new", &[])
    }

    /// ```text
    /// Nazwa nowych zajęć
    /// ```
    pub fn import_class_name(self) -> String {
        self.text("import-class_name", &[])
    }

    /// ```text
    /// Godzina rozpoczęcia
    /// ```
    pub fn import_class_start(self) -> String {
        self.text("import-class_start", &[])
    }

    /// ```text
    /// Czas trwania (min)
    /// ```
    pub fn import_class_minutes(self) -> String {
        self.text("import-class_minutes", &[])
    }

    /// ```text
    /// Miesiąc pierwszego dnia
    /// ```
    pub fn import_month(self) -> String {
        self.text("import-month", &[])
    }

    /// ```text
    /// Potrzebny tylko wtedy, gdy w nagłówkach nie ma miesiąca albo roku.
    /// ```
    pub fn import_month_hint(self) -> String {
        self.text("import-month_hint", &[])
    }

    /// ```text
    /// z nagłówków kolumn
    /// ```
    pub fn import_month_none(self) -> String {
        self.text("import-month_none", &[])
    }

    /// ```text
    /// Imię i nazwisko w jednej komórce
    /// ```
    pub fn import_name_order(self) -> String {
        self.text("import-name_order", &[])
    }

    /// ```text
    /// Nie wiadomo, co jest pierwsze. Sprawdź w podglądzie i wybierz.
    /// ```
    pub fn import_name_order_hint(self) -> String {
        self.text("import-name_order_hint", &[])
    }

    /// ```text
    /// najpierw nazwisko
    /// ```
    pub fn import_last_first(self) -> String {
        self.text("import-last_first", &[])
    }

    /// ```text
    /// najpierw imię
    /// ```
    pub fn import_first_last(self) -> String {
        self.text("import-first_last", &[])
    }

    /// ```text
    /// Osoby, które już są
    /// ```
    pub fn import_duplicates(self) -> String {
        self.text("import-duplicates", &[])
    }

    /// ```text
    /// pomiń
    /// ```
    pub fn import_duplicates_skip(self) -> String {
        self.text("import-duplicates_skip", &[])
    }

    /// ```text
    /// uzupełnij puste pola
    /// ```
    pub fn import_duplicates_fill(self) -> String {
        self.text("import-duplicates_fill", &[])
    }

    /// ```text
    /// dobre: { $good }, do wyjaśnienia: { $open }
    /// ```
    pub fn import_summary(self, good: impl Into<Number>, open: impl Into<Number>) -> String {
        self.text("import-summary", &[("good", Value::Number(good.into())), ("open", Value::Number(open.into()))])
    }

    /// ```text
    /// Dni zajęć
    /// ```
    pub fn import_days(self) -> String {
        self.text("import-days", &[])
    }

    /// ```text
    /// Kto to jest (wiersz { $row })
    /// ```
    pub fn import_who(self, row: &str) -> String {
        self.text("import-who", &[("row", Value::from(row))])
    }

    /// ```text
    /// wskaż osobę…
    /// ```
    pub fn import_who_choose(self) -> String {
        self.text("import-who_choose", &[])
    }

    /// ```text
    /// nowa osoba
    /// ```
    pub fn import_who_new(self) -> String {
        self.text("import-who_new", &[])
    }

    /// ```text
    /// Przejdź do uczestników
    /// ```
    pub fn import_to_people(self) -> String {
        self.text("import-to_people", &[])
    }

    /// ```text
    /// Przejdź do obecności
    /// ```
    pub fn import_to_attendance(self) -> String {
        self.text("import-to_attendance", &[])
    }

    /// ```text
    /// { $count ->
    ///         [one] { $count } osoba
    ///         [few] { $count } osoby
    ///         [many] { $count } osób
    ///        *[other] { $count } osoby
    ///     }
    /// ```
    pub fn import_people(self, count: impl Into<Number>) -> String {
        self.text("import-people", &[("count", Value::Number(count.into()))])
    }

    /// ```text
    /// { $count ->
    ///         [one] { $count } osoba z innej placówki
    ///         [few] { $count } osoby z innych placówek
    ///         [many] { $count } osób z innych placówek
    ///        *[other] { $count } osoby z innych placówek
    ///     }
    /// ```
    pub fn import_memberships(self, count: impl Into<Number>) -> String {
        self.text("import-memberships", &[("count", Value::Number(count.into()))])
    }

    /// ```text
    /// { $count ->
    ///         [one] uzupełniono dane { $count } osoby
    ///         [few] uzupełniono dane { $count } osób
    ///         [many] uzupełniono dane { $count } osób
    ///        *[other] uzupełniono dane { $count } osoby
    ///     }
    /// ```
    pub fn import_filled(self, count: impl Into<Number>) -> String {
        self.text("import-filled", &[("count", Value::Number(count.into()))])
    }

    /// ```text
    /// { $count ->
    ///         [one] { $count } oznaczenie
    ///         [few] { $count } oznaczenia
    ///         [many] { $count } oznaczeń
    ///        *[other] { $count } oznaczenia
    ///     }
    /// ```
    pub fn import_marks(self, count: impl Into<Number>) -> String {
        self.text("import-marks", &[("count", Value::Number(count.into()))])
    }

    /// ```text
    /// { $count ->
    ///         [one] Wczytaj { $count } osobę
    ///         [few] Wczytaj { $count } osoby
    ///         [many] Wczytaj { $count } osób
    ///        *[other] Wczytaj { $count } osoby
    ///     }
    /// ```
    pub fn import_run_people(self, count: impl Into<Number>) -> String {
        self.text("import-run_people", &[("count", Value::Number(count.into()))])
    }

    /// ```text
    /// { $count ->
    ///         [one] Wczytaj { $count } oznaczenie
    ///         [few] Wczytaj { $count } oznaczenia
    ///         [many] Wczytaj { $count } oznaczeń
    ///        *[other] Wczytaj { $count } oznaczenia
    ///     }
    /// ```
    pub fn import_run_marks(self, count: impl Into<Number>) -> String {
        self.text("import-run_marks", &[("count", Value::Number(count.into()))])
    }

    /// ```text
    /// Wczytywanie z pliku
    /// ```
    pub fn help_page_import(self) -> String {
        self.text("help_page-import", &[])
    }

    /// ```text
    /// Plan zajęć albo placówki z arkusza kalkulacyjnego wczytasz bez przepisywania. Najpierw zobaczysz każdy wiersz i to, co z niego powstanie; dopiero potem coś się zapisze.
    ///
    ///     ## Krok po kroku
    ///     - Wybierz plik XLSX, XLS, ODS albo CSV i naciśnij „Otwórz plik”. Pliku nie zmieniamy.
    ///     - Wybierz arkusz i sprawdź, co jest w której kolumnie. Kolumny bez znaczenia zostaw jako „nie wczytuj”.
    ///     - Naciśnij „Pokaż podgląd” i przejrzyj wiersze. „Tylko do wyjaśnienia” zostawia te, na które warto spojrzeć.
    ///     - Odznacz wiersze, których nie chcesz, i wczytaj resztę. „Cofnij wczytanie” usuwa wszystko naraz.
    ///
    ///     ## Co rozumie program
    ///     - Wiersz z datą to jeden termin, wiersz z dniem tygodnia to seria od dnia do dnia. Bez ostatniego dnia seria kończy się z umową.
    ///     - Godziny: 9:30, 9.30, 9.30–11.00. Daty: 10.03.2026, 2026-03-10 i daty arkusza. Dni: wtorek, wt., pn-pt.
    ///     - Kategorie, osoby prowadzące i sale, których nie ma, powstaną; podgląd je wymienia.
    ///     - Zajęcia o tej samej nazwie i porze, które są już w planie, nie zostaną wczytane drugi raz, chyba że je zaznaczysz.
    ///     - Wiersze, których nie da się odczytać, zostają w pliku. Popraw je w arkuszu i wczytaj plik jeszcze raz.
    ///
    ///     ## Placówki
    ///     Placówki wczytuje osoba zarządzająca. Kilka wierszy tej samej placówki z różnymi adresami to jej lokale.
    ///
    ///     ## Uczestnicy
    ///     - Na ekranie „Uczestnicy” naciśnij Ctrl+V: wklejone wiersze od razu zobaczysz w podglądzie. Przycisk „Wczytaj z pliku…” robi to samo z plikiem.
    ///     - Wystarczą imię i nazwisko, w dwóch kolumnach albo w jednej. Czego brakuje, uzupełnisz później; takie osoby są oznaczone „do uzupełnienia”.
    ///     - Kto już jest, zostanie pominięty albo dostanie dane w puste pola; niczego nie nadpisujemy. Podobne osoby podgląd wymienia po nazwisku.
    ///     - Numerów PESEL i danych o zdrowiu nie wczytujemy.
    ///
    ///     ## Dawna obecność
    ///     - W wierszach są osoby, w kolumnach dni. Znaki x, 1, ob i + to obecność; -, 0 i nb to nieobecność; z i u to nieobecność zgłoszona; puste pole nie znaczy nic.
    ///     - Dnia bez terminu nie trzeba planować: termin powstanie. Listy zostaną zatwierdzone bez liczby podpisów.
    ///     - Oznaczeń, które już są, i list zatwierdzonych nie zmieniamy. Dni odwołane, przyszłe i z zamkniętych miesięcy pomijamy.
    /// ```
    pub fn help_text_import(self) -> String {
        self.text("help_text-import", &[])
    }

    /// ```text
    /// Plik zmienił się od podglądu. Nic nie wczytano. Pokaż podgląd jeszcze raz i sprawdź wiersze.
    /// ```
    pub fn refusal_import_changed(self) -> String {
        self.text("refusal-import_changed", &[])
    }

    /// ```text
    /// Nie został żaden wiersz do wczytania. Nic nie zmieniono. Zaznacz wiersze albo popraw plik.
    /// ```
    pub fn refusal_import_empty(self) -> String {
        self.text("refusal-import_empty", &[])
    }

    /// ```text
    /// Nie można otworzyć tego pliku. Nic nie wczytano. Sprawdź, czy plik jest na swoim miejscu i nie jest otwarty w innym programie, i wybierz go jeszcze raz.
    /// ```
    pub fn failure_sheet_unreadable(self) -> String {
        self.text("failure-sheet_unreadable", &[])
    }

    /// ```text
    /// To nie jest arkusz kalkulacyjny. Nic nie wczytano. Zapisz plik w arkuszu jako XLSX, ODS albo CSV i wybierz go jeszcze raz.
    /// ```
    pub fn failure_sheet_not_one(self) -> String {
        self.text("failure-sheet_not_one", &[])
    }

    /// ```text
    /// Ten arkusz jest zabezpieczony hasłem. Nic nie wczytano. Zapisz go w arkuszu bez hasła i wybierz jeszcze raz.
    /// ```
    pub fn failure_sheet_locked(self) -> String {
        self.text("failure-sheet_locked", &[])
    }

    /// ```text
    /// W tym arkuszu nic nie ma. Nic nie wczytano. Wybierz inny arkusz albo inny plik.
    /// ```
    pub fn failure_sheet_empty(self) -> String {
        self.text("failure-sheet_empty", &[])
    }

    /// ```text
    /// Ten arkusz jest uszkodzony i nie da się go odczytać. Nic nie wczytano. Otwórz go w arkuszu kalkulacyjnym, zapisz pod nową nazwą i wybierz nowy plik.
    /// ```
    pub fn failure_sheet_damaged(self) -> String {
        self.text("failure-sheet_damaged", &[])
    }

    /// ```text
    /// Ten plik jest za duży: najwyżej 100 000 wierszy, 500 kolumn i 64 MB. Nic nie wczytano. Podziel go na mniejsze części.
    /// ```
    pub fn failure_sheet_too_large(self) -> String {
        self.text("failure-sheet_too_large", &[])
    }

    /// ```text
    /// tak
    /// ```
    pub fn listing_yes(self) -> String {
        self.text("listing-yes", &[])
    }

    /// ```text
    /// nie
    /// ```
    pub fn listing_no(self) -> String {
        self.text("listing-no", &[])
    }

    /// ```text
    /// Uczestnicy
    /// ```
    pub fn listing_register(self) -> String {
        self.text("listing-register", &[])
    }

    /// ```text
    /// Byli uczestnicy
    /// ```
    pub fn listing_former(self) -> String {
        self.text("listing-former", &[])
    }

    /// ```text
    /// Zapisani na zajęcia
    /// ```
    pub fn listing_sign_ups(self) -> String {
        self.text("listing-sign_ups", &[])
    }

    /// ```text
    /// Obecność w miesiącu
    /// ```
    pub fn listing_attendance_matrix(self) -> String {
        self.text("listing-attendance_matrix", &[])
    }

    /// ```text
    /// Zajęcia w miesiącu
    /// ```
    pub fn listing_sessions(self) -> String {
        self.text("listing-sessions", &[])
    }

    /// ```text
    /// Świadczenia wolontariuszy
    /// ```
    pub fn listing_volunteer_entries(self) -> String {
        self.text("listing-volunteer_entries", &[])
    }

    /// ```text
    /// Osoby prowadzące
    /// ```
    pub fn listing_leaders(self) -> String {
        self.text("listing-leaders", &[])
    }

    /// ```text
    /// Sale
    /// ```
    pub fn listing_rooms(self) -> String {
        self.text("listing-rooms", &[])
    }

    /// ```text
    /// Lp.
    /// ```
    pub fn listing_number(self) -> String {
        self.text("listing-number", &[])
    }

    /// ```text
    /// Pozycje: { $count }
    /// ```
    pub fn listing_count(self, count: impl Into<Number>) -> String {
        self.text("listing-count", &[("count", Value::Number(count.into()))])
    }

    /// ```text
    /// Stan na dzień { $date }
    /// ```
    pub fn listing_as_of(self, date: &str) -> String {
        self.text("listing-as_of", &[("date", Value::from(date))])
    }

    /// ```text
    /// Na tej liście nikogo nie ma.
    /// ```
    pub fn listing_nobody(self) -> String {
        self.text("listing-nobody", &[])
    }

    /// ```text
    /// + obecność, – nieobecność, z – zgłoszona nieobecność, puste – bez znaku
    /// ```
    pub fn listing_marks_key(self) -> String {
        self.text("listing-marks_key", &[])
    }

    /// ```text
    /// Nazwisko i imię
    /// ```
    pub fn listing_column_name(self) -> String {
        self.text("listing-column_name", &[])
    }

    /// ```text
    /// Rok ur.
    /// ```
    pub fn listing_column_birth_year(self) -> String {
        self.text("listing-column_birth_year", &[])
    }

    /// ```text
    /// Telefon
    /// ```
    pub fn listing_column_phone(self) -> String {
        self.text("listing-column_phone", &[])
    }

    /// ```text
    /// Od
    /// ```
    pub fn listing_column_joined(self) -> String {
        self.text("listing-column_joined", &[])
    }

    /// ```text
    /// Do
    /// ```
    pub fn listing_column_left(self) -> String {
        self.text("listing-column_left", &[])
    }

    /// ```text
    /// Deklaracja
    /// ```
    pub fn listing_column_declared(self) -> String {
        self.text("listing-column_declared", &[])
    }

    /// ```text
    /// Ostatnio
    /// ```
    pub fn listing_column_last_seen(self) -> String {
        self.text("listing-column_last_seen", &[])
    }

    /// ```text
    /// Obecności
    /// ```
    pub fn listing_column_presences(self) -> String {
        self.text("listing-column_presences", &[])
    }

    /// ```text
    /// Dopisana na zajęciach
    /// ```
    pub fn listing_column_to_complete(self) -> String {
        self.text("listing-column_to_complete", &[])
    }

    /// ```text
    /// Zapis od
    /// ```
    pub fn listing_column_from(self) -> String {
        self.text("listing-column_from", &[])
    }

    /// ```text
    /// Zapis do
    /// ```
    pub fn listing_column_to(self) -> String {
        self.text("listing-column_to", &[])
    }

    /// ```text
    /// Data
    /// ```
    pub fn listing_column_date(self) -> String {
        self.text("listing-column_date", &[])
    }

    /// ```text
    /// Godziny
    /// ```
    pub fn listing_column_time(self) -> String {
        self.text("listing-column_time", &[])
    }

    /// ```text
    /// Zajęcia
    /// ```
    pub fn listing_column_class(self) -> String {
        self.text("listing-column_class", &[])
    }

    /// ```text
    /// Kategoria
    /// ```
    pub fn listing_column_category(self) -> String {
        self.text("listing-column_category", &[])
    }

    /// ```text
    /// Osoba prowadząca
    /// ```
    pub fn listing_column_leader(self) -> String {
        self.text("listing-column_leader", &[])
    }

    /// ```text
    /// Osoba w rejestrze
    /// ```
    pub fn listing_column_person(self) -> String {
        self.text("listing-column_person", &[])
    }

    /// ```text
    /// Miejsce
    /// ```
    pub fn listing_column_place(self) -> String {
        self.text("listing-column_place", &[])
    }

    /// ```text
    /// Stan
    /// ```
    pub fn listing_column_outcome(self) -> String {
        self.text("listing-column_outcome", &[])
    }

    /// ```text
    /// Powód odwołania
    /// ```
    pub fn listing_column_reason(self) -> String {
        self.text("listing-column_reason", &[])
    }

    /// ```text
    /// Minuty
    /// ```
    pub fn listing_column_minutes(self) -> String {
        self.text("listing-column_minutes", &[])
    }

    /// ```text
    /// Zapisani
    /// ```
    pub fn listing_column_enrolled(self) -> String {
        self.text("listing-column_enrolled", &[])
    }

    /// ```text
    /// Obecni
    /// ```
    pub fn listing_column_present(self) -> String {
        self.text("listing-column_present", &[])
    }

    /// ```text
    /// Goście
    /// ```
    pub fn listing_column_guests(self) -> String {
        self.text("listing-column_guests", &[])
    }

    /// ```text
    /// Dzieci
    /// ```
    pub fn listing_column_children(self) -> String {
        self.text("listing-column_children", &[])
    }

    /// ```text
    /// Wolontariusz
    /// ```
    pub fn listing_column_volunteer(self) -> String {
        self.text("listing-column_volunteer", &[])
    }

    /// ```text
    /// Czynność
    /// ```
    pub fn listing_column_activity(self) -> String {
        self.text("listing-column_activity", &[])
    }

    /// ```text
    /// Sala
    /// ```
    pub fn listing_column_room(self) -> String {
        self.text("listing-column_room", &[])
    }

    /// ```text
    /// Lokal
    /// ```
    pub fn listing_column_location(self) -> String {
        self.text("listing-column_location", &[])
    }

    /// ```text
    /// Adres
    /// ```
    pub fn listing_column_address(self) -> String {
        self.text("listing-column_address", &[])
    }

    /// ```text
    /// Liczba miejsc
    /// ```
    pub fn listing_column_capacity(self) -> String {
        self.text("listing-column_capacity", &[])
    }

    /// ```text
    /// Do wyboru
    /// ```
    pub fn listing_column_active(self) -> String {
        self.text("listing-column_active", &[])
    }

    /// ```text
    /// Lista do arkusza lub druku…
    /// ```
    pub fn listing_open(self) -> String {
        self.text("listing-open", &[])
    }

    /// ```text
    /// { $subject } · stan na { $date }
    /// ```
    pub fn listing_about(self, subject: &str, date: &str) -> String {
        self.text("listing-about", &[("subject", Value::from(subject)), ("date", Value::from(date))])
    }

    /// ```text
    /// Przygotowuję listę…
    /// ```
    pub fn listing_loading(self) -> String {
        self.text("listing-loading", &[])
    }

    /// ```text
    /// Na ekranie widać pierwsze wiersze: { $shown } z { $count }. Zapisana i wydrukowana lista ma wszystkie.
    /// ```
    pub fn listing_first_rows(self, shown: impl Into<Number>, count: impl Into<Number>) -> String {
        self.text("listing-first_rows", &[("shown", Value::Number(shown.into())), ("count", Value::Number(count.into()))])
    }

    /// ```text
    /// Rodzaj pliku
    /// ```
    pub fn listing_format(self) -> String {
        self.text("listing-format", &[])
    }

    /// ```text
    /// Arkusz XLSX (Excel, LibreOffice)
    /// ```
    pub fn listing_format_xlsx(self) -> String {
        self.text("listing-format_xlsx", &[])
    }

    /// ```text
    /// CSV (zwykły tekst)
    /// ```
    pub fn listing_format_csv(self) -> String {
        self.text("listing-format_csv", &[])
    }

    /// ```text
    /// Zapisz jako
    /// ```
    pub fn listing_path(self) -> String {
        self.text("listing-path", &[])
    }

    /// ```text
    /// Plik nie będzie zaszyfrowany. Zapisanie zostanie odnotowane w historii.
    /// ```
    pub fn listing_path_hint(self) -> String {
        self.text("listing-path_hint", &[])
    }

    /// ```text
    /// Wpisz, gdzie zapisać listę.
    /// ```
    pub fn listing_path_needed(self) -> String {
        self.text("listing-path_needed", &[])
    }

    /// ```text
    /// Zapisz listę
    /// ```
    pub fn listing_save(self) -> String {
        self.text("listing-save", &[])
    }

    /// ```text
    /// Zapisuję…
    /// ```
    pub fn listing_saving(self) -> String {
        self.text("listing-saving", &[])
    }

    /// ```text
    /// Listę zapisano: { $path }
    /// ```
    pub fn listing_saved(self, path: &str) -> String {
        self.text("listing-saved", &[("path", Value::from(path))])
    }

    /// ```text
    /// Otwórz
    /// ```
    pub fn listing_open_saved(self) -> String {
        self.text("listing-open_saved", &[])
    }

    /// ```text
    /// Podgląd wydruku…
    /// ```
    pub fn listing_print(self) -> String {
        self.text("listing-print", &[])
    }

    /// ```text
    /// obecność
    /// ```
    pub fn listing_mark_present(self) -> String {
        self.text("listing-mark_present", &[])
    }

    /// ```text
    /// nieobecność
    /// ```
    pub fn listing_mark_absent(self) -> String {
        self.text("listing-mark_absent", &[])
    }

    /// ```text
    /// zgłoszona nieobecność
    /// ```
    pub fn listing_mark_announced(self) -> String {
        self.text("listing-mark_announced", &[])
    }

    /// ```text
    /// Lista…
    /// ```
    pub fn listing_short(self) -> String {
        self.text("listing-short", &[])
    }

    /// ```text
    /// Kto był…
    /// ```
    pub fn listing_who_came(self) -> String {
        self.text("listing-who_came", &[])
    }

    /// ```text
    /// Kto był: { $name }
    /// ```
    pub fn listing_who_came_of(self, name: &str) -> String {
        self.text("listing-who_came_of", &[("name", Value::from(name))])
    }

    /// ```text
    /// Lista oczekujących
    /// ```
    pub fn listing_waiting(self) -> String {
        self.text("listing-waiting", &[])
    }

    /// ```text
    /// Uczestnicy z brakami w danych
    /// ```
    pub fn listing_incomplete(self) -> String {
        self.text("listing-incomplete", &[])
    }

    /// ```text
    /// Uczestnicy bez deklaracji
    /// ```
    pub fn listing_no_declaration(self) -> String {
        self.text("listing-no_declaration", &[])
    }

    /// ```text
    /// Nieobecni od { $weeks ->
    ///         [one] { $weeks } tygodnia
    ///         [few] { $weeks } tygodni
    ///         [many] { $weeks } tygodni
    ///        *[other] { $weeks } tygodnia
    ///     }
    /// ```
    pub fn listing_unseen(self, weeks: impl Into<Number>) -> String {
        self.text("listing-unseen", &[("weeks", Value::Number(weeks.into()))])
    }

    /// ```text
    /// Osoby bez zgody na wizerunek
    /// ```
    pub fn listing_no_image_consent(self) -> String {
        self.text("listing-no_image_consent", &[])
    }

    /// ```text
    /// Możliwe powtórzenia
    /// ```
    pub fn listing_duplicates(self) -> String {
        self.text("listing-duplicates", &[])
    }

    /// ```text
    /// Nr
    /// ```
    pub fn listing_column_number(self) -> String {
        self.text("listing-column_number", &[])
    }

    /// ```text
    /// Stan
    /// ```
    pub fn listing_column_status(self) -> String {
        self.text("listing-column_status", &[])
    }

    /// ```text
    /// Kontakt w nagłych wypadkach
    /// ```
    pub fn listing_column_emergency(self) -> String {
        self.text("listing-column_emergency", &[])
    }

    /// ```text
    /// Inni opiekunowie
    /// ```
    pub fn listing_column_guardians(self) -> String {
        self.text("listing-column_guardians", &[])
    }

    /// ```text
    /// Mieszka w mieście
    /// ```
    pub fn listing_column_residence(self) -> String {
        self.text("listing-column_residence", &[])
    }

    /// ```text
    /// Regulamin
    /// ```
    pub fn listing_column_rules(self) -> String {
        self.text("listing-column_rules", &[])
    }

    /// ```text
    /// Oświadczenie do zajęć ruchowych
    /// ```
    pub fn listing_column_activity_statement(self) -> String {
        self.text("listing-column_activity_statement", &[])
    }

    /// ```text
    /// Klauzula informacyjna
    /// ```
    pub fn listing_column_informed(self) -> String {
        self.text("listing-column_informed", &[])
    }

    /// ```text
    /// Zgoda na wizerunek
    /// ```
    pub fn listing_column_image(self) -> String {
        self.text("listing-column_image", &[])
    }

    /// ```text
    /// Zgoda na kontakt
    /// ```
    pub fn listing_column_contact(self) -> String {
        self.text("listing-column_contact", &[])
    }

    /// ```text
    /// Czego brakuje
    /// ```
    pub fn listing_column_missing(self) -> String {
        self.text("listing-column_missing", &[])
    }

    /// ```text
    /// Starszy wpis
    /// ```
    pub fn listing_column_older_record(self) -> String {
        self.text("listing-column_older_record", &[])
    }

    /// ```text
    /// Nowszy wpis
    /// ```
    pub fn listing_column_newer_record(self) -> String {
        self.text("listing-column_newer_record", &[])
    }

    /// ```text
    /// Dlaczego
    /// ```
    pub fn listing_column_likeness(self) -> String {
        self.text("listing-column_likeness", &[])
    }

    /// ```text
    /// Czeka od
    /// ```
    pub fn listing_column_waits_from(self) -> String {
        self.text("listing-column_waits_from", &[])
    }

    /// ```text
    /// Czeka na miejsce
    /// ```
    pub fn listing_column_waits(self) -> String {
        self.text("listing-column_waits", &[])
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
    /// nadano hasło do konta
    /// ```
    pub fn operation_give_password(self) -> String {
        self.text("operation-give_password", &[])
    }

    /// ```text
    /// zmieniono hasło
    /// ```
    pub fn operation_change_password(self) -> String {
        self.text("operation-change_password", &[])
    }

    /// ```text
    /// zmieniono PIN
    /// ```
    pub fn operation_set_pin(self) -> String {
        self.text("operation-set_pin", &[])
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
    /// usunięto z planu: { $class }, liczba spotkań: { $count }
    /// ```
    pub fn operation_remove_session(self, count: impl Into<Number>, class: &str) -> String {
        self.text("operation-remove_session", &[("count", Value::Number(count.into())), ("class", Value::from(class))])
    }

    /// ```text
    /// przedłużono: { $class }, liczba nowych spotkań: { $count }
    /// ```
    pub fn operation_extend_series(self, count: impl Into<Number>, class: &str) -> String {
        self.text("operation-extend_series", &[("count", Value::Number(count.into())), ("class", Value::from(class))])
    }

    /// ```text
    /// zaplanowano ponownie, liczba spotkań: { $count }
    /// ```
    pub fn operation_copy_series(self, count: impl Into<Number>) -> String {
        self.text("operation-copy_series", &[("count", Value::Number(count.into()))])
    }

    /// ```text
    /// zmieniono zgodę na kolizję: { $class }
    /// ```
    pub fn operation_accept_clash(self, class: &str) -> String {
        self.text("operation-accept_clash", &[("class", Value::from(class))])
    }

    /// ```text
    /// dyżur: { $person }, { $class }
    /// ```
    pub fn operation_assign_helper(self, person: &str, class: &str) -> String {
        self.text("operation-assign_helper", &[("person", Value::from(person)), ("class", Value::from(class))])
    }

    /// ```text
    /// zdjęto z dyżuru: { $person }, { $class }
    /// ```
    pub fn operation_release_helper(self, person: &str, class: &str) -> String {
        self.text("operation-release_helper", &[("person", Value::from(person)), ("class", Value::from(class))])
    }

    /// ```text
    /// zmieniono liczbę potrzebnych wolontariuszy: { $class }
    /// ```
    pub fn operation_set_helpers_needed(self, class: &str) -> String {
        self.text("operation-set_helpers_needed", &[("class", Value::from(class))])
    }

    /// ```text
    /// zapisano dyspozycyjność: { $person }
    /// ```
    pub fn operation_save_availability(self, person: &str) -> String {
        self.text("operation-save_availability", &[("person", Value::from(person))])
    }

    /// ```text
    /// usunięto dyspozycyjność: { $person }
    /// ```
    pub fn operation_remove_availability(self, person: &str) -> String {
        self.text("operation-remove_availability", &[("person", Value::from(person))])
    }

    /// ```text
    /// ogłoszono plan: { $month }, wersja { $count }
    /// ```
    pub fn operation_announce_timetable(self, count: impl Into<Number>, month: &str) -> String {
        self.text("operation-announce_timetable", &[("count", Value::Number(count.into())), ("month", Value::from(month))])
    }

    /// ```text
    /// odnotowano powiadomienie: { $person }, { $class }
    /// ```
    pub fn operation_record_notification(self, person: &str, class: &str) -> String {
        self.text("operation-record_notification", &[("person", Value::from(person)), ("class", Value::from(class))])
    }

    /// ```text
    /// zmieniono wersję roboczą planu
    /// ```
    pub fn operation_save_draft(self) -> String {
        self.text("operation-save_draft", &[])
    }

    /// ```text
    /// dodano krok do wersji roboczej planu
    /// ```
    pub fn operation_add_draft_step(self) -> String {
        self.text("operation-add_draft_step", &[])
    }

    /// ```text
    /// usunięto krok z wersji roboczej planu
    /// ```
    pub fn operation_remove_draft_step(self) -> String {
        self.text("operation-remove_draft_step", &[])
    }

    /// ```text
    /// odrzucono wersję roboczą planu
    /// ```
    pub fn operation_discard_draft(self) -> String {
        self.text("operation-discard_draft", &[])
    }

    /// ```text
    /// wprowadzono wersję roboczą do planu, liczba zmian: { $count }
    /// ```
    pub fn operation_apply_draft(self, count: impl Into<Number>) -> String {
        self.text("operation-apply_draft", &[("count", Value::Number(count.into()))])
    }

    /// ```text
    /// ustawiono godziny dnia: { $date }
    /// ```
    pub fn operation_set_day_hours(self, date: &str) -> String {
        self.text("operation-set_day_hours", &[("date", Value::from(date))])
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
    /// zmieniono oświadczenia: { $person }
    /// ```
    pub fn operation_update_membership(self, person: &str) -> String {
        self.text("operation-update_membership", &[("person", Value::from(person))])
    }

    /// ```text
    /// przyjęto z listy oczekujących: { $person }
    /// ```
    pub fn operation_admit_person(self, person: &str) -> String {
        self.text("operation-admit_person", &[("person", Value::from(person))])
    }

    /// ```text
    /// zawieszono udział: { $person }
    /// ```
    pub fn operation_suspend_person(self, person: &str) -> String {
        self.text("operation-suspend_person", &[("person", Value::from(person))])
    }

    /// ```text
    /// wznowiono udział: { $person }
    /// ```
    pub fn operation_resume_person(self, person: &str) -> String {
        self.text("operation-resume_person", &[("person", Value::from(person))])
    }

    /// ```text
    /// zapisano odpowiedź w sprawie zgody: { $person }
    /// ```
    pub fn operation_record_consent(self, person: &str) -> String {
        self.text("operation-record_consent", &[("person", Value::from(person))])
    }

    /// ```text
    /// zapisano przekazanie klauzuli: { $person }
    /// ```
    pub fn operation_record_privacy_notice(self, person: &str) -> String {
        self.text("operation-record_privacy_notice", &[("person", Value::from(person))])
    }

    /// ```text
    /// oznaczono jako różne osoby: { $person }, { $other }
    /// ```
    pub fn operation_mark_distinct(self, person: &str, other: &str) -> String {
        self.text("operation-mark_distinct", &[("person", Value::from(person)), ("other", Value::from(other))])
    }

    /// ```text
    /// połączono wpisy: { $person } i { $other }
    /// ```
    pub fn operation_merge_people(self, person: &str, other: &str) -> String {
        self.text("operation-merge_people", &[("person", Value::from(person)), ("other", Value::from(other))])
    }

    /// ```text
    /// rozdzielono wpisy: { $person } i { $other }
    /// ```
    pub fn operation_unmerge_people(self, person: &str, other: &str) -> String {
        self.text("operation-unmerge_people", &[("person", Value::from(person)), ("other", Value::from(other))])
    }

    /// ```text
    /// przyznano miejsce: { $person }, { $class }
    /// ```
    pub fn operation_promote_enrolment(self, person: &str, class: &str) -> String {
        self.text("operation-promote_enrolment", &[("person", Value::from(person)), ("class", Value::from(class))])
    }

    /// ```text
    /// zapisano zgłoszoną nieobecność: { $person }, { $from } – { $to }
    /// ```
    pub fn operation_announce_absence(self, person: &str, from: &str, to: &str) -> String {
        self.text("operation-announce_absence", &[("person", Value::from(person)), ("from", Value::from(from)), ("to", Value::from(to))])
    }

    /// ```text
    /// usunięto zgłoszoną nieobecność: { $person }, { $from } – { $to }
    /// ```
    pub fn operation_remove_absence(self, person: &str, from: &str, to: &str) -> String {
        self.text("operation-remove_absence", &[("person", Value::from(person)), ("from", Value::from(from)), ("to", Value::from(to))])
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
    /// dodano do wolontariatu: { $person }
    /// ```
    pub fn operation_add_volunteer(self, person: &str) -> String {
        self.text("operation-add_volunteer", &[("person", Value::from(person))])
    }

    /// ```text
    /// zapisano porozumienie: { $person }
    /// ```
    pub fn operation_save_volunteer_agreement(self, person: &str) -> String {
        self.text("operation-save_volunteer_agreement", &[("person", Value::from(person))])
    }

    /// ```text
    /// zapisano podpis porozumienia: { $person }
    /// ```
    pub fn operation_sign_volunteer_agreement(self, person: &str) -> String {
        self.text("operation-sign_volunteer_agreement", &[("person", Value::from(person))])
    }

    /// ```text
    /// zapisano rozwiązanie porozumienia: { $person }
    /// ```
    pub fn operation_terminate_volunteer_agreement(self, person: &str) -> String {
        self.text("operation-terminate_volunteer_agreement", &[("person", Value::from(person))])
    }

    /// ```text
    /// usunięto projekt porozumienia: { $person }
    /// ```
    pub fn operation_remove_volunteer_agreement(self, person: &str) -> String {
        self.text("operation-remove_volunteer_agreement", &[("person", Value::from(person))])
    }

    /// ```text
    /// zapisano aneks: { $person }
    /// ```
    pub fn operation_save_volunteer_annex(self, person: &str) -> String {
        self.text("operation-save_volunteer_annex", &[("person", Value::from(person))])
    }

    /// ```text
    /// zapisano podpis aneksu: { $person }
    /// ```
    pub fn operation_sign_volunteer_annex(self, person: &str) -> String {
        self.text("operation-sign_volunteer_annex", &[("person", Value::from(person))])
    }

    /// ```text
    /// usunięto projekt aneksu: { $person }
    /// ```
    pub fn operation_remove_volunteer_annex(self, person: &str) -> String {
        self.text("operation-remove_volunteer_annex", &[("person", Value::from(person))])
    }

    /// ```text
    /// zapisano sprawdzenie przed pracą z małoletnimi
    /// ```
    pub fn operation_record_vetting(self) -> String {
        self.text("operation-record_vetting", &[])
    }

    /// ```text
    /// usunięto sprawdzenie przed pracą z małoletnimi
    /// ```
    pub fn operation_remove_vetting(self) -> String {
        self.text("operation-remove_vetting", &[])
    }

    /// ```text
    /// zmieniono ustawienia wolontariatu
    /// ```
    pub fn operation_update_volunteering(self) -> String {
        self.text("operation-update_volunteering", &[])
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
    /// zapisano, gdzie jest papierowa lista: { $class }
    /// ```
    pub fn operation_file_original(self, class: &str) -> String {
        self.text("operation-file_original", &[("class", Value::from(class))])
    }

    /// ```text
    /// poprawka: { $mark } { $person }, { $class }
    /// ```
    pub fn operation_correct_attendance(self, mark: &str, person: &str, class: &str) -> String {
        self.text("operation-correct_attendance", &[("mark", Value::from(mark)), ("person", Value::from(person)), ("class", Value::from(class))])
    }

    /// ```text
    /// poprawka: bez oznaczenia { $person }, { $class }
    /// ```
    pub fn operation_clear_correction(self, person: &str, class: &str) -> String {
        self.text("operation-clear_correction", &[("person", Value::from(person)), ("class", Value::from(class))])
    }

    /// ```text
    /// poprawka, goście: { $guests }, { $class }
    /// ```
    pub fn operation_correct_guests(self, guests: &str, class: &str) -> String {
        self.text("operation-correct_guests", &[("guests", Value::from(guests)), ("class", Value::from(class))])
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
    /// poprawiono świadczenie: { $person }, { $date }
    /// ```
    pub fn operation_update_volunteer_entry(self, person: &str, date: &str) -> String {
        self.text("operation-update_volunteer_entry", &[("person", Value::from(person)), ("date", Value::from(date))])
    }

    /// ```text
    /// { $count ->
    ///         [one] zapisano { $count } dyżur wolontariuszy
    ///         [few] zapisano { $count } dyżury wolontariuszy
    ///         [many] zapisano { $count } dyżurów wolontariuszy
    ///        *[other] zapisano { $count } dyżuru wolontariuszy
    ///     }
    /// ```
    pub fn operation_enter_duties(self, count: impl Into<Number>) -> String {
        self.text("operation-enter_duties", &[("count", Value::Number(count.into()))])
    }

    /// ```text
    /// { $count ->
    ///         [one] potwierdzono { $count } świadczenie
    ///         [few] potwierdzono { $count } świadczenia
    ///         [many] potwierdzono { $count } świadczeń
    ///        *[other] potwierdzono { $count } świadczenia
    ///     }
    /// ```
    pub fn operation_confirm_volunteer_entries(self, count: impl Into<Number>) -> String {
        self.text("operation-confirm_volunteer_entries", &[("count", Value::Number(count.into()))])
    }

    /// ```text
    /// { $count ->
    ///         [one] cofnięto potwierdzenie { $count } świadczenia
    ///         [few] cofnięto potwierdzenie { $count } świadczeń
    ///         [many] cofnięto potwierdzenie { $count } świadczeń
    ///        *[other] cofnięto potwierdzenie { $count } świadczenia
    ///     }
    /// ```
    pub fn operation_unconfirm_volunteer_entries(self, count: impl Into<Number>) -> String {
        self.text("operation-unconfirm_volunteer_entries", &[("count", Value::Number(count.into()))])
    }

    /// ```text
    /// zapisano własne godziny: { $date }
    /// ```
    pub fn operation_log_own_hours(self, date: &str) -> String {
        self.text("operation-log_own_hours", &[("date", Value::from(date))])
    }

    /// ```text
    /// cofnięto własny wpis godzin: { $date }
    /// ```
    pub fn operation_remove_own_hours(self, date: &str) -> String {
        self.text("operation-remove_own_hours", &[("date", Value::from(date))])
    }

    /// ```text
    /// zapisano zadanie wolontariuszy
    /// ```
    pub fn operation_save_volunteer_task(self) -> String {
        self.text("operation-save_volunteer_task", &[])
    }

    /// ```text
    /// zapisano, gdzie są karty świadczeń ({ $month })
    /// ```
    pub fn operation_file_volunteer_card(self, month: &str) -> String {
        self.text("operation-file_volunteer_card", &[("month", Value::from(month))])
    }

    /// ```text
    /// wystawiono zaświadczenie: { $person }
    /// ```
    pub fn operation_issue_certificate(self, person: &str) -> String {
        self.text("operation-issue_certificate", &[("person", Value::from(person))])
    }

    /// ```text
    /// zapisano stawkę za godzinę wolontariatu
    /// ```
    pub fn operation_save_volunteer_rate(self) -> String {
        self.text("operation-save_volunteer_rate", &[])
    }

    /// ```text
    /// usunięto stawkę za godzinę wolontariatu
    /// ```
    pub fn operation_remove_volunteer_rate(self) -> String {
        self.text("operation-remove_volunteer_rate", &[])
    }

    /// ```text
    /// zapisano działanie umowy dotacyjnej
    /// ```
    pub fn operation_save_action(self) -> String {
        self.text("operation-save_action", &[])
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
    /// zapisano plik kalendarza
    /// ```
    pub fn operation_save_calendar(self) -> String {
        self.text("operation-save_calendar", &[])
    }

    /// ```text
    /// zapisano stronę oferty
    /// ```
    pub fn operation_save_offer_page(self) -> String {
        self.text("operation-save_offer_page", &[])
    }

    /// ```text
    /// ustawiono logo
    /// ```
    pub fn operation_set_logo(self) -> String {
        self.text("operation-set_logo", &[])
    }

    /// ```text
    /// usunięto logo
    /// ```
    pub fn operation_remove_logo(self) -> String {
        self.text("operation-remove_logo", &[])
    }

    /// ```text
    /// zapisano kopię danych
    /// ```
    pub fn operation_save_copy(self) -> String {
        self.text("operation-save_copy", &[])
    }

    /// ```text
    /// utworzono plik z pełnego eksportu
    /// ```
    pub fn operation_create_from_export(self) -> String {
        self.text("operation-create_from_export", &[])
    }

    /// ```text
    /// zapisano listę do arkusza
    /// ```
    pub fn operation_save_listing(self) -> String {
        self.text("operation-save_listing", &[])
    }

    /// ```text
    /// wyeksportowano tabele
    /// ```
    pub fn operation_export_tables(self) -> String {
        self.text("operation-export_tables", &[])
    }

    /// ```text
    /// wczytano zajęcia z pliku, liczba wierszy: { $count }
    /// ```
    pub fn operation_run_import(self, count: impl Into<Number>) -> String {
        self.text("operation-run_import", &[("count", Value::Number(count.into()))])
    }

    /// ```text
    /// wczytano placówki z pliku, liczba wierszy: { $count }
    /// ```
    pub fn operation_import_centres(self, count: impl Into<Number>) -> String {
        self.text("operation-import_centres", &[("count", Value::Number(count.into()))])
    }

    /// ```text
    /// wczytano uczestników z pliku lub schowka, liczba osób: { $count }
    /// ```
    pub fn operation_import_people(self, count: impl Into<Number>) -> String {
        self.text("operation-import_people", &[("count", Value::Number(count.into()))])
    }

    /// ```text
    /// wczytano dawną obecność z pliku lub schowka, liczba oznaczeń: { $count }
    /// ```
    pub fn operation_import_attendance(self, count: impl Into<Number>) -> String {
        self.text("operation-import_attendance", &[("count", Value::Number(count.into()))])
    }

    /// ```text
    /// przygotowano listy do druku, liczba: { $count }
    /// ```
    pub fn operation_prepare_sheets(self, count: impl Into<Number>) -> String {
        self.text("operation-prepare_sheets", &[("count", Value::Number(count.into()))])
    }

    /// ```text
    /// przepisano z kartki: { $class }
    /// ```
    pub fn operation_enter_sheet(self, class: &str) -> String {
        self.text("operation-enter_sheet", &[("class", Value::from(class))])
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
    /// Drukuj listę
    /// ```
    pub fn paper_print(self) -> String {
        self.text("paper-print", &[])
    }

    /// ```text
    /// Drukuj listy
    /// ```
    pub fn paper_print_lists(self) -> String {
        self.text("paper-print_lists", &[])
    }

    /// ```text
    /// Drukuj listę na miesiąc
    /// ```
    pub fn paper_print_grid(self) -> String {
        self.text("paper-print_grid", &[])
    }

    /// ```text
    /// Które listy
    /// ```
    pub fn paper_print_which(self) -> String {
        self.text("paper-print_which", &[])
    }

    /// ```text
    /// Dzisiejsze spotkania
    /// ```
    pub fn paper_print_today(self) -> String {
        self.text("paper-print_today", &[])
    }

    /// ```text
    /// Spotkania tego tygodnia
    /// ```
    pub fn paper_print_week(self) -> String {
        self.text("paper-print_week", &[])
    }

    /// ```text
    /// To spotkanie
    /// ```
    pub fn paper_print_this(self) -> String {
        self.text("paper-print_this", &[])
    }

    /// ```text
    /// Cały miesiąc na jednej kartce
    /// ```
    pub fn paper_print_month(self) -> String {
        self.text("paper-print_month", &[])
    }

    /// ```text
    /// Liczba list: { $count }
    /// ```
    pub fn paper_print_count(self, count: impl Into<Number>) -> String {
        self.text("paper-print_count", &[("count", Value::Number(count.into()))])
    }

    /// ```text
    /// W tych dniach nie ma spotkań, więc nie ma list do druku.
    /// ```
    pub fn paper_print_nothing(self) -> String {
        self.text("paper-print_nothing", &[])
    }

    /// ```text
    /// Jak wydrukować
    /// ```
    pub fn paper_options(self) -> String {
        self.text("paper-options", &[])
    }

    /// ```text
    /// Puste wiersze na końcu
    /// ```
    pub fn paper_blank_rows(self) -> String {
        self.text("paper-blank_rows", &[])
    }

    /// ```text
    /// Na osoby spoza listy; ich numery idą dalej.
    /// ```
    pub fn paper_blank_rows_hint(self) -> String {
        self.text("paper-blank_rows_hint", &[])
    }

    /// ```text
    /// Duży druk
    /// ```
    pub fn paper_large_print(self) -> String {
        self.text("paper-large_print", &[])
    }

    /// ```text
    /// Nazwiska
    /// ```
    pub fn paper_names(self) -> String {
        self.text("paper-names", &[])
    }

    /// ```text
    /// Pełne: Kowalska Maria
    /// ```
    pub fn paper_names_full(self) -> String {
        self.text("paper-names_full", &[])
    }

    /// ```text
    /// Skrócone: Maria K., nr 27
    /// ```
    pub fn paper_names_short(self) -> String {
        self.text("paper-names_short", &[])
    }

    /// ```text
    /// Krótka klauzula informacyjna
    /// ```
    pub fn paper_clause(self) -> String {
        self.text("paper-clause", &[])
    }

    /// ```text
    /// Podgląd i druk
    /// ```
    pub fn paper_preview(self) -> String {
        self.text("paper-preview", &[])
    }

    /// ```text
    /// Każda lista ma swój kod. Po zajęciach wystarczy go wpisać w „Przepisz z kartki”.
    /// ```
    pub fn paper_code_kept(self) -> String {
        self.text("paper-code_kept", &[])
    }

    /// ```text
    /// Przepisz z kartki
    /// ```
    pub fn paper_enter(self) -> String {
        self.text("paper-enter", &[])
    }

    /// ```text
    /// Przepisz z kartki
    /// ```
    pub fn paper_enter_title(self) -> String {
        self.text("paper-enter_title", &[])
    }

    /// ```text
    /// Kod kartki
    /// ```
    pub fn paper_code(self) -> String {
        self.text("paper-code", &[])
    }

    /// ```text
    /// Stoi dużymi znakami na górze kartki i w stopce, na przykład 04127-L.
    /// ```
    pub fn paper_code_hint(self) -> String {
        self.text("paper-code_hint", &[])
    }

    /// ```text
    /// Wpisz kod z kartki.
    /// ```
    pub fn paper_code_needed(self) -> String {
        self.text("paper-code_needed", &[])
    }

    /// ```text
    /// Dalej
    /// ```
    pub fn paper_find(self) -> String {
        self.text("paper-find", &[])
    }

    /// ```text
    /// Inna kartka
    /// ```
    pub fn paper_change_code(self) -> String {
        self.text("paper-change_code", &[])
    }

    /// ```text
    /// Które spotkanie
    /// ```
    pub fn paper_choose_session(self) -> String {
        self.text("paper-choose_session", &[])
    }

    /// ```text
    /// Kolumna { $letter }: { $date }
    /// ```
    pub fn paper_column(self, letter: &str, date: &str) -> String {
        self.text("paper-column", &[("letter", Value::from(letter)), ("date", Value::from(date))])
    }

    /// ```text
    /// Wiersze z nazwiskiem: { $rows }, puste: { $blank }
    /// ```
    pub fn paper_rows(self, rows: impl Into<Number>, blank: impl Into<Number>) -> String {
        self.text("paper-rows", &[("rows", Value::Number(rows.into())), ("blank", Value::Number(blank.into()))])
    }

    /// ```text
    /// Wydrukowano { $date }
    /// ```
    pub fn paper_printed_on(self, date: &str) -> String {
        self.text("paper-printed_on", &[("date", Value::from(date))])
    }

    /// ```text
    /// Numery osób, które się podpisały
    /// ```
    pub fn paper_numbers(self) -> String {
        self.text("paper-numbers", &[])
    }

    /// ```text
    /// Na przykład 1-9 11 18 +2: numery i zakresy, +2 to goście bez nazwiska, z4 zgłoszona nieobecność, n6 nieobecność.
    /// ```
    pub fn paper_numbers_hint(self) -> String {
        self.text("paper-numbers_hint", &[])
    }

    /// ```text
    /// Nazwiska z pustych wierszy
    /// ```
    pub fn paper_names_written(self) -> String {
        self.text("paper-names_written", &[])
    }

    /// ```text
    /// Po jednym w wierszu albo po średniku, w kolejności z kartki.
    /// ```
    pub fn paper_names_written_hint(self) -> String {
        self.text("paper-names_written_hint", &[])
    }

    /// ```text
    /// Liczba podpisów na kartce
    /// ```
    pub fn paper_signatures(self) -> String {
        self.text("paper-signatures", &[])
    }

    /// ```text
    /// Policz podpisy na kartce. Program porówna je z wpisanymi osobami.
    /// ```
    pub fn paper_signatures_hint(self) -> String {
        self.text("paper-signatures_hint", &[])
    }

    /// ```text
    /// Zgodne z wpisanymi osobami.
    /// ```
    pub fn paper_signatures_agree(self) -> String {
        self.text("paper-signatures_agree", &[])
    }

    /// ```text
    /// Wpisane osoby: { $present }. Sprawdź, skąd różnica.
    /// ```
    pub fn paper_signatures_differ(self, present: &str) -> String {
        self.text("paper-signatures_differ", &[("present", Value::from(present))])
    }

    /// ```text
    /// Oryginał jest w segregatorze
    /// ```
    pub fn paper_filed(self) -> String {
        self.text("paper-filed", &[])
    }

    /// ```text
    /// Zapisz i zatwierdź
    /// ```
    pub fn paper_save(self) -> String {
        self.text("paper-save", &[])
    }

    /// ```text
    /// Zapisz bez zatwierdzania
    /// ```
    pub fn paper_save_open(self) -> String {
        self.text("paper-save_open", &[])
    }

    /// ```text
    /// Zapisano: { $class }, { $total }.
    /// ```
    pub fn paper_saved(self, class: &str, total: &str) -> String {
        self.text("paper-saved", &[("class", Value::from(class)), ("total", Value::from(total))])
    }

    /// ```text
    /// Następna kartka
    /// ```
    pub fn paper_next_sheet(self) -> String {
        self.text("paper-next_sheet", &[])
    }

    /// ```text
    /// Pokaż listę
    /// ```
    pub fn paper_to_list(self) -> String {
        self.text("paper-to_list", &[])
    }

    /// ```text
    /// „Cofnij” na dole zabiera cały wpis z kartki jednym ruchem.
    /// ```
    pub fn paper_undone_hint(self) -> String {
        self.text("paper-undone_hint", &[])
    }

    /// ```text
    /// Kto będzie obecny
    /// ```
    pub fn paper_echo(self) -> String {
        self.text("paper-echo", &[])
    }

    /// ```text
    /// Wpisz numery, a tu pojawią się nazwiska.
    /// ```
    pub fn paper_echo_empty(self) -> String {
        self.text("paper-echo_empty", &[])
    }

    /// ```text
    /// { $row }. { $name }
    /// ```
    pub fn paper_echo_row(self, row: &str, name: &str) -> String {
        self.text("paper-echo_row", &[("row", Value::from(row)), ("name", Value::from(name))])
    }

    /// ```text
    /// { $row }. pusty wiersz
    /// ```
    pub fn paper_echo_blank(self, row: &str) -> String {
        self.text("paper-echo_blank", &[("row", Value::from(row))])
    }

    /// ```text
    /// { $count ->
    ///         [one] { $count } gość bez nazwiska
    ///         [few] { $count } goście bez nazwiska
    ///         [many] { $count } gości bez nazwiska
    ///        *[other] { $count } gościa bez nazwiska
    ///     }
    /// ```
    pub fn paper_echo_guests(self, count: impl Into<Number>) -> String {
        self.text("paper-echo_guests", &[("count", Value::Number(count.into()))])
    }

    /// ```text
    /// Nieobecni: { $names }
    /// ```
    pub fn paper_echo_absent(self, names: &str) -> String {
        self.text("paper-echo_absent", &[("names", Value::from(names))])
    }

    /// ```text
    /// Zgłoszona nieobecność: { $names }
    /// ```
    pub fn paper_echo_announced(self, names: &str) -> String {
        self.text("paper-echo_announced", &[("names", Value::from(names))])
    }

    /// ```text
    /// { $present } z { $all }
    /// ```
    pub fn paper_total(self, present: impl Into<Number>, all: impl Into<Number>) -> String {
        self.text("paper-total", &[("present", Value::Number(present.into())), ("all", Value::Number(all.into()))])
    }

    /// ```text
    /// { $guests ->
    ///         [one] { $present } z { $all } + { $guests } gość
    ///         [few] { $present } z { $all } + { $guests } goście
    ///         [many] { $present } z { $all } + { $guests } gości
    ///        *[other] { $present } z { $all } + { $guests } gościa
    ///     }
    /// ```
    pub fn paper_total_with_guests(self, present: impl Into<Number>, all: impl Into<Number>, guests: impl Into<Number>) -> String {
        self.text("paper-total_with_guests", &[("present", Value::Number(present.into())), ("all", Value::Number(all.into())), ("guests", Value::Number(guests.into()))])
    }

    /// ```text
    /// Do poprawienia
    /// ```
    pub fn paper_problems(self) -> String {
        self.text("paper-problems", &[])
    }

    /// ```text
    /// Inaczej niż na ekranie
    /// ```
    pub fn paper_conflicts(self) -> String {
        self.text("paper-conflicts", &[])
    }

    /// ```text
    /// Te osoby mają już inne zaznaczenie. Zostanie ono, chyba że wskażesz, że rację ma kartka.
    /// ```
    pub fn paper_conflicts_hint(self) -> String {
        self.text("paper-conflicts_hint", &[])
    }

    /// ```text
    /// { $name }: na ekranie { $screen }, na kartce { $paper }
    /// ```
    pub fn paper_conflict(self, name: &str, screen: &str, paper: &str) -> String {
        self.text("paper-conflict", &[("name", Value::from(name)), ("screen", Value::from(screen)), ("paper", Value::from(paper))])
    }

    /// ```text
    /// bez podpisu
    /// ```
    pub fn paper_unsigned(self) -> String {
        self.text("paper-unsigned", &[])
    }

    /// ```text
    /// Racja jest po stronie kartki: { $name }
    /// ```
    pub fn paper_paper_wins(self, name: &str) -> String {
        self.text("paper-paper_wins", &[("name", Value::from(name))])
    }

    /// ```text
    /// Na ekranie gości: { $before }. Po zapisie będzie: { $now }.
    /// ```
    pub fn paper_guests_before(self, before: impl Into<Number>, now: impl Into<Number>) -> String {
        self.text("paper-guests_before", &[("before", Value::Number(before.into())), ("now", Value::Number(now.into()))])
    }

    /// ```text
    /// Są dziś na liście, a nie było ich przy druku: { $names }. Zostaną bez zaznaczenia.
    /// ```
    pub fn paper_not_on_sheet(self, names: &str) -> String {
        self.text("paper-not_on_sheet", &[("names", Value::from(names))])
    }

    /// ```text
    /// { $name }: nowa osoba, do uzupełnienia
    /// ```
    pub fn paper_new_person(self, name: &str) -> String {
        self.text("paper-new_person", &[("name", Value::from(name))])
    }

    /// ```text
    /// { $name }: jest w rejestrze
    /// ```
    pub fn paper_known_person(self, name: &str) -> String {
        self.text("paper-known_person", &[("name", Value::from(name))])
    }

    /// ```text
    /// Kim jest „{ $name }”
    /// ```
    pub fn paper_which_person(self, name: &str) -> String {
        self.text("paper-which_person", &[("name", Value::from(name))])
    }

    /// ```text
    /// To nowa osoba
    /// ```
    pub fn paper_which_new(self) -> String {
        self.text("paper-which_new", &[])
    }

    /// ```text
    /// Wybierz
    /// ```
    pub fn paper_which_choose(self) -> String {
        self.text("paper-which_choose", &[])
    }

    /// ```text
    /// Kartki, które nie wróciły
    /// ```
    pub fn paper_outstanding(self) -> String {
        self.text("paper-outstanding", &[])
    }

    /// ```text
    /// { $count ->
    ///         [one] { $count } wydrukowana lista czeka na przepisanie
    ///         [few] { $count } wydrukowane listy czekają na przepisanie
    ///         [many] { $count } wydrukowanych list czeka na przepisanie
    ///        *[other] { $count } wydrukowanej listy czeka na przepisanie
    ///     }
    /// ```
    pub fn paper_outstanding_count(self, count: impl Into<Number>) -> String {
        self.text("paper-outstanding_count", &[("count", Value::Number(count.into()))])
    }

    /// ```text
    /// { $class }, { $date }, kod { $code }
    /// ```
    pub fn paper_outstanding_row(self, class: &str, date: &str, code: &str) -> String {
        self.text("paper-outstanding_row", &[("class", Value::from(class)), ("date", Value::from(date)), ("code", Value::from(code))])
    }

    /// ```text
    /// Przepisz kartkę { $code }
    /// ```
    pub fn paper_outstanding_enter(self, code: &str) -> String {
        self.text("paper-outstanding_enter", &[("code", Value::from(code))])
    }

    /// ```text
    /// „{ $text }” nie jest numerem ani zakresem.
    /// ```
    pub fn paper_slip_not_understood(self, text: &str) -> String {
        self.text("paper_slip-not_understood", &[("text", Value::from(text))])
    }

    /// ```text
    /// „{ $text }”: dopisz numer.
    /// ```
    pub fn paper_slip_unfinished(self, text: &str) -> String {
        self.text("paper_slip-unfinished", &[("text", Value::from(text))])
    }

    /// ```text
    /// Nie ma wiersza { $row }: ostatni ma numer { $last }.
    /// ```
    pub fn paper_slip_no_such_row(self, row: &str, last: &str) -> String {
        self.text("paper_slip-no_such_row", &[("row", Value::from(row)), ("last", Value::from(last))])
    }

    /// ```text
    /// „{ $text }” jest na odwrót: zapisz { $swapped }.
    /// ```
    pub fn paper_slip_backwards(self, text: &str, swapped: &str) -> String {
        self.text("paper_slip-backwards", &[("text", Value::from(text)), ("swapped", Value::from(swapped))])
    }

    /// ```text
    /// Wiersz { $row } jest wpisany dwa razy.
    /// ```
    pub fn paper_slip_twice(self, row: &str) -> String {
        self.text("paper_slip-twice", &[("row", Value::from(row))])
    }

    /// ```text
    /// W wierszu { $row } nie ma nazwiska, więc nie ma kogo oznaczyć jako nieobecną osobę.
    /// ```
    pub fn paper_slip_nobody_there(self, row: &str) -> String {
        self.text("paper_slip-nobody_there", &[("row", Value::from(row))])
    }

    /// ```text
    /// „{ $text }”: na zajęciach ze wstępem wolnym nie ma nieobecnych.
    /// ```
    pub fn paper_slip_no_absents(self, text: &str) -> String {
        self.text("paper_slip-no_absents", &[("text", Value::from(text))])
    }

    /// ```text
    /// „{ $text }”: goście są już wpisani.
    /// ```
    pub fn paper_slip_guests_twice(self, text: &str) -> String {
        self.text("paper_slip-guests_twice", &[("text", Value::from(text))])
    }

    /// ```text
    /// „{ $text }”: za dużo gości, najwyżej { $limit }.
    /// ```
    pub fn paper_slip_too_many_guests(self, limit: impl Into<Number>, text: &str) -> String {
        self.text("paper_slip-too_many_guests", &[("limit", Value::Number(limit.into())), ("text", Value::from(text))])
    }

    /// ```text
    /// { " " }Podobny kod: { $codes }.
    /// ```
    pub fn paper_near(self, codes: &str) -> String {
        self.text("paper-near", &[("codes", Value::from(codes))])
    }

    /// ```text
    /// { $code } ({ $class })
    /// ```
    pub fn paper_near_one(self, code: &str, class: &str) -> String {
        self.text("paper-near_one", &[("code", Value::from(code)), ("class", Value::from(class))])
    }

    /// ```text
    /// Podpisane puste wiersze: { $rows }, wpisane nazwiska: { $names }. Dopisz brakujące albo popraw numery.
    /// ```
    pub fn paper_blank_rows_differ(self, rows: impl Into<Number>, names: impl Into<Number>) -> String {
        self.text("paper-blank_rows_differ", &[("rows", Value::Number(rows.into())), ("names", Value::Number(names.into()))])
    }

    /// ```text
    /// „{ $text }”: dopisz imię albo nazwisko.
    /// ```
    pub fn paper_name_incomplete(self, text: &str) -> String {
        self.text("paper-name_incomplete", &[("text", Value::from(text))])
    }

    /// ```text
    /// „{ $text }”: tak nazywa się kilka osób. Wybierz, o którą chodzi.
    /// ```
    pub fn paper_name_ambiguous(self, text: &str) -> String {
        self.text("paper-name_ambiguous", &[("text", Value::from(text))])
    }

    /// ```text
    /// „{ $text }” jest już wśród obecnych.
    /// ```
    pub fn paper_name_twice(self, text: &str) -> String {
        self.text("paper-name_twice", &[("text", Value::from(text))])
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
    /// Szukaj: nazwisko, imię, telefon lub numer
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
    /// harmonogram-{ $date }-{ $centre }
    /// ```
    pub fn publishing_weekly_file(self, date: &str, centre: &str) -> String {
        self.text("publishing-weekly_file", &[("date", Value::from(date)), ("centre", Value::from(centre))])
    }

    /// ```text
    /// harmonogram-duzy-druk-{ $date }-{ $centre }
    /// ```
    pub fn publishing_weekly_large_file(self, date: &str, centre: &str) -> String {
        self.text("publishing-weekly_large_file", &[("date", Value::from(date)), ("centre", Value::from(centre))])
    }

    /// ```text
    /// harmonogram-{ $month }-{ $centre }
    /// ```
    pub fn publishing_monthly_file(self, month: &str, centre: &str) -> String {
        self.text("publishing-monthly_file", &[("month", Value::from(month)), ("centre", Value::from(centre))])
    }

    /// ```text
    /// kalendarz-{ $centre }
    /// ```
    pub fn publishing_calendar_file(self, centre: &str) -> String {
        self.text("publishing-calendar_file", &[("centre", Value::from(centre))])
    }

    /// ```text
    /// oferta-{ $month }-{ $centre }
    /// ```
    pub fn publishing_offer_file(self, month: &str, centre: &str) -> String {
        self.text("publishing-offer_file", &[("month", Value::from(month)), ("centre", Value::from(centre))])
    }

    /// ```text
    /// dzień wolny
    /// ```
    pub fn publishing_day_holiday(self) -> String {
        self.text("publishing_day-holiday", &[])
    }

    /// ```text
    /// przerwa
    /// ```
    pub fn publishing_day_break(self) -> String {
        self.text("publishing_day-break", &[])
    }

    /// ```text
    /// wyjazd całodniowy
    /// ```
    pub fn publishing_day_whole_day_trip(self) -> String {
        self.text("publishing_day-whole_day_trip", &[])
    }

    /// ```text
    /// Logo organizacji
    /// ```
    pub fn logo_kind_organisation(self) -> String {
        self.text("logo_kind-organisation", &[])
    }

    /// ```text
    /// Logo miasta
    /// ```
    pub fn logo_kind_city(self) -> String {
        self.text("logo_kind-city", &[])
    }

    /// ```text
    /// Plik z logo jest większy niż 1 MB. Nic nie zmieniono. Zapisz obraz w mniejszych wymiarach i wybierz go ponownie.
    /// ```
    pub fn failure_logo_too_large(self) -> String {
        self.text("failure-logo_too_large", &[])
    }

    /// ```text
    /// Obraz ma zbyt duże wymiary. Nic nie zmieniono. Zmniejsz go, najlepiej do 2000 pikseli szerokości, i wybierz ponownie.
    /// ```
    pub fn failure_logo_too_many_pixels(self) -> String {
        self.text("failure-logo_too_many_pixels", &[])
    }

    /// ```text
    /// To nie jest obraz PNG ani JPEG. Nic nie zmieniono. Zapisz logo w jednym z tych formatów i wybierz je ponownie.
    /// ```
    pub fn failure_logo_unknown_format(self) -> String {
        self.text("failure-logo_unknown_format", &[])
    }

    /// ```text
    /// Tego obrazu nie da się odczytać; plik może być uszkodzony. Nic nie zmieniono. Otwórz go w programie graficznym, zapisz jeszcze raz i wybierz ponownie.
    /// ```
    pub fn failure_logo_damaged(self) -> String {
        self.text("failure-logo_damaged", &[])
    }

    /// ```text
    /// Napisz, co przedstawia logo, na przykład „Logo: Miasto Kraków”. Te słowa usłyszy osoba, która go nie widzi. Nic nie zmieniono.
    /// ```
    pub fn failure_logo_without_words(self) -> String {
        self.text("failure-logo_without_words", &[])
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
    /// Brakuje powodu. Nic nie zmieniono: wpisz powód i zapisz jeszcze raz.
    /// ```
    pub fn refusal_reason_missing(self) -> String {
        self.text("refusal-reason_missing", &[])
    }

    /// ```text
    /// Ta wersja robocza jest już wprowadzona do planu. Nic nie zmieniono: utwórz nową, żeby układać dalej.
    /// ```
    pub fn refusal_draft_applied(self) -> String {
        self.text("refusal-draft_applied", &[])
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
    /// To ten sam wpis. Nic nie zmieniono. Wybierz dwa różne wpisy jednej osoby.
    /// ```
    pub fn refusal_merged_with_itself(self) -> String {
        self.text("refusal-merged_with_itself", &[])
    }

    /// ```text
    /// Te wpisy są już połączone. Nic nie zmieniono.
    /// ```
    pub fn refusal_merged_already(self) -> String {
        self.text("refusal-merged_already", &[])
    }

    /// ```text
    /// { $count ->
    ///         [one] Obie osoby mają obecność na tym samym spotkaniu ({ $count }). Nic nie połączono: to mogą być dwie różne osoby. Jeśli to na pewno jedna osoba, potwierdź to i połącz jeszcze raz.
    ///         [few] Obie osoby mają obecność na tych samych spotkaniach ({ $count }). Nic nie połączono: to mogą być dwie różne osoby. Jeśli to na pewno jedna osoba, potwierdź to i połącz jeszcze raz.
    ///         [many] Obie osoby mają obecność na tych samych spotkaniach ({ $count }). Nic nie połączono: to mogą być dwie różne osoby. Jeśli to na pewno jedna osoba, potwierdź to i połącz jeszcze raz.
    ///        *[other] Obie osoby mają obecność na tych samych spotkaniach ({ $count }). Nic nie połączono: to mogą być dwie różne osoby. Jeśli to na pewno jedna osoba, potwierdź to i połącz jeszcze raz.
    ///     }
    /// ```
    pub fn refusal_present_together(self, count: impl Into<Number>) -> String {
        self.text("refusal-present_together", &[("count", Value::Number(count.into()))])
    }

    /// ```text
    /// Ten wpis nie jest połączony z innym. Nic nie zmieniono.
    /// ```
    pub fn refusal_not_merged(self) -> String {
        self.text("refusal-not_merged", &[])
    }

    /// ```text
    /// Numer { $number } ma już ktoś inny w tej placówce. Nic nie zmieniono. Wpisz inny numer albo zostaw puste pole.
    /// ```
    pub fn refusal_number_taken(self, number: impl Into<Number>) -> String {
        self.text("refusal-number_taken", &[("number", Value::Number(number.into()))])
    }

    /// ```text
    /// Ta osoba nie jest na liście oczekujących. Nic nie zmieniono. Wróć do listy i sprawdź, co jest zapisane teraz.
    /// ```
    pub fn refusal_not_waiting(self) -> String {
        self.text("refusal-not_waiting", &[])
    }

    /// ```text
    /// Zawieszenie w tych dniach jest już zapisane albo już się skończyło. Nic nie zmieniono. Sprawdź daty na karcie osoby.
    /// ```
    pub fn refusal_not_suspended(self) -> String {
        self.text("refusal-not_suspended", &[])
    }

    /// ```text
    /// „{ $text }” nie jest numerem telefonu ani adresem e-mail. Nic nie zmieniono. Popraw to pole albo zostaw je puste.
    /// ```
    pub fn refusal_contact_invalid(self, text: &str) -> String {
        self.text("refusal-contact_invalid", &[("text", Value::from(text))])
    }

    /// ```text
    /// Za dużo dzieci: przy jednej osobie można wpisać najwyżej { $limit }. Nic nie zmieniono. Popraw liczbę.
    /// ```
    pub fn refusal_too_many_children(self, limit: impl Into<Number>) -> String {
        self.text("refusal-too_many_children", &[("limit", Value::Number(limit.into()))])
    }

    /// ```text
    /// Za dużo pustych wierszy: na liście może ich być najwyżej { $limit }. Nic nie wydrukowano. Popraw liczbę.
    /// ```
    pub fn refusal_too_many_blank_rows(self, limit: impl Into<Number>) -> String {
        self.text("refusal-too_many_blank_rows", &[("limit", Value::Number(limit.into()))])
    }

    /// ```text
    /// Za dużo potrzebnych wolontariuszy: na jednym spotkaniu może ich być najwyżej { $limit }. Nic nie zmieniono. Popraw liczbę.
    /// ```
    pub fn refusal_too_many_helpers(self, limit: &str) -> String {
        self.text("refusal-too_many_helpers", &[("limit", Value::from(limit))])
    }

    /// ```text
    /// Te spotkania już się odbyły, minęły albo są odwołane, więc dyżury zostają, jak są. Nic nie zmieniono. Wybierz zmianę tylko w jednym spotkaniu.
    /// ```
    pub fn refusal_duties_stand(self) -> String {
        self.text("refusal-duties_stand", &[])
    }

    /// ```text
    /// Koniec dyspozycyjności musi być później niż początek. Nic nie zapisano. Popraw godziny.
    /// ```
    pub fn refusal_availability_reversed(self) -> String {
        self.text("refusal-availability_reversed", &[])
    }

    /// ```text
    /// Nie ma wydrukowanej listy o kodzie { $code }. Nic nie zapisano. Sprawdź cyfry na kartce.{ $near }
    /// ```
    pub fn refusal_sheet_unknown(self, code: &str, near: &str) -> String {
        self.text("refusal-sheet_unknown", &[("code", Value::from(code)), ("near", Value::from(near))])
    }

    /// ```text
    /// W kodzie { $code } litera nie pasuje do cyfr, więc któryś znak jest inny niż na kartce. Nic nie zapisano. Popraw kod.{ $near }
    /// ```
    pub fn refusal_sheet_code_wrong(self, code: &str, near: &str) -> String {
        self.text("refusal-sheet_code_wrong", &[("code", Value::from(code)), ("near", Value::from(near))])
    }

    /// ```text
    /// W kodzie { $code } brakuje litery. Nic nie zapisano. Dopisz literę, którą kończy się kod na kartce.
    /// ```
    pub fn refusal_sheet_letter_missing(self, code: &str) -> String {
        self.text("refusal-sheet_letter_missing", &[("code", Value::from(code))])
    }

    /// ```text
    /// „{ $text }” nie jest kodem kartki. Nic nie zapisano. Kod to cyfry i litera, na przykład 04127-L; stoi na górze kartki i w stopce.
    /// ```
    pub fn refusal_sheet_code_unreadable(self, text: &str) -> String {
        self.text("refusal-sheet_code_unreadable", &[("text", Value::from(text))])
    }

    /// ```text
    /// Kartka { $code } jest z innej placówki: { $centre }. Nic nie zapisano. Przełącz placówkę i wpisz kod jeszcze raz.
    /// ```
    pub fn refusal_sheet_of_another_centre(self, code: &str, centre: &str) -> String {
        self.text("refusal-sheet_of_another_centre", &[("code", Value::from(code)), ("centre", Value::from(centre))])
    }

    /// ```text
    /// Na tej kartce jest kilka spotkań. Nic nie zapisano. Wybierz spotkanie albo dopisz do kodu literę kolumny.
    /// ```
    pub fn refusal_sheet_column_missing(self) -> String {
        self.text("refusal-sheet_column_missing", &[])
    }

    /// ```text
    /// Wpisu z kartki nie można jeszcze zapisać. { $text } Nic nie zapisano.
    /// ```
    pub fn refusal_entry_not_sound(self, text: &str) -> String {
        self.text("refusal-entry_not_sound", &[("text", Value::from(text))])
    }

    /// ```text
    /// „{ $text }” to tylko część imienia i nazwiska. Nic nie zapisano. Dopisz imię albo nazwisko.
    /// ```
    pub fn refusal_name_incomplete(self, text: &str) -> String {
        self.text("refusal-name_incomplete", &[("text", Value::from(text))])
    }

    /// ```text
    /// „{ $text }”: tak nazywa się kilka osób. Nic nie zapisano. Wybierz, o którą chodzi.
    /// ```
    pub fn refusal_name_ambiguous(self, text: &str) -> String {
        self.text("refusal-name_ambiguous", &[("text", Value::from(text))])
    }

    /// ```text
    /// Podpisane puste wiersze: { $rows }, wpisane nazwiska: { $names }. Nic nie zapisano. Dopisz brakujące albo popraw numery.
    /// ```
    pub fn refusal_blank_rows_differ(self, rows: impl Into<Number>, names: impl Into<Number>) -> String {
        self.text("refusal-blank_rows_differ", &[("rows", Value::Number(rows.into())), ("names", Value::Number(names.into()))])
    }

    /// ```text
    /// Brak daty lub roku urodzenia albo oświadczenia o wieku.
    /// ```
    pub fn record_missing_birth(self) -> String {
        self.text("record_missing-birth", &[])
    }

    /// ```text
    /// Brak płci.
    /// ```
    pub fn record_missing_sex(self) -> String {
        self.text("record_missing-sex", &[])
    }

    /// ```text
    /// Brak telefonu.
    /// ```
    pub fn record_missing_phone(self) -> String {
        self.text("record_missing-phone", &[])
    }

    /// ```text
    /// Brak adresu e-mail.
    /// ```
    pub fn record_missing_email(self) -> String {
        self.text("record_missing-email", &[])
    }

    /// ```text
    /// Brak dzielnicy.
    /// ```
    pub fn record_missing_district(self) -> String {
        self.text("record_missing-district", &[])
    }

    /// ```text
    /// Brak adresu.
    /// ```
    pub fn record_missing_address(self) -> String {
        self.text("record_missing-address", &[])
    }

    /// ```text
    /// Brak osoby do kontaktu w nagłych wypadkach.
    /// ```
    pub fn record_missing_emergency_contact(self) -> String {
        self.text("record_missing-emergency_contact", &[])
    }

    /// ```text
    /// Brak innych opiekunów.
    /// ```
    pub fn record_missing_guardians(self) -> String {
        self.text("record_missing-guardians", &[])
    }

    /// ```text
    /// Brak liczby dzieci.
    /// ```
    pub fn record_missing_children(self) -> String {
        self.text("record_missing-children", &[])
    }

    /// ```text
    /// Brak notatki.
    /// ```
    pub fn record_missing_notes(self) -> String {
        self.text("record_missing-notes", &[])
    }

    /// ```text
    /// Brak podpisanej deklaracji.
    /// ```
    pub fn record_missing_declaration(self) -> String {
        self.text("record_missing-declaration", &[])
    }

    /// ```text
    /// Brak oświadczenia o zamieszkaniu w mieście.
    /// ```
    pub fn record_missing_residence(self) -> String {
        self.text("record_missing-residence", &[])
    }

    /// ```text
    /// Brak daty zapoznania z regulaminem.
    /// ```
    pub fn record_missing_rules(self) -> String {
        self.text("record_missing-rules", &[])
    }

    /// ```text
    /// Brak daty przekazania klauzuli informacyjnej.
    /// ```
    pub fn record_missing_privacy_notice(self) -> String {
        self.text("record_missing-privacy_notice", &[])
    }

    /// ```text
    /// Nie zapytano o zgodę na wizerunek.
    /// ```
    pub fn record_missing_image_consent(self) -> String {
        self.text("record_missing-image_consent", &[])
    }

    /// ```text
    /// Nie zapytano o zgodę na kontakt.
    /// ```
    pub fn record_missing_contact_consent(self) -> String {
        self.text("record_missing-contact_consent", &[])
    }

    /// ```text
    /// Brak daty oświadczenia do zajęć ruchowych.
    /// ```
    pub fn record_missing_activity_statement(self) -> String {
        self.text("record_missing-activity_statement", &[])
    }

    /// ```text
    /// Data lub rok urodzenia
    /// ```
    pub fn record_field_birth(self) -> String {
        self.text("record_field-birth", &[])
    }

    /// ```text
    /// Płeć
    /// ```
    pub fn record_field_sex(self) -> String {
        self.text("record_field-sex", &[])
    }

    /// ```text
    /// Telefon
    /// ```
    pub fn record_field_phone(self) -> String {
        self.text("record_field-phone", &[])
    }

    /// ```text
    /// E-mail
    /// ```
    pub fn record_field_email(self) -> String {
        self.text("record_field-email", &[])
    }

    /// ```text
    /// Dzielnica
    /// ```
    pub fn record_field_district(self) -> String {
        self.text("record_field-district", &[])
    }

    /// ```text
    /// Adres
    /// ```
    pub fn record_field_address(self) -> String {
        self.text("record_field-address", &[])
    }

    /// ```text
    /// Osoba do kontaktu w nagłych wypadkach
    /// ```
    pub fn record_field_emergency_contact(self) -> String {
        self.text("record_field-emergency_contact", &[])
    }

    /// ```text
    /// Inni opiekunowie
    /// ```
    pub fn record_field_guardians(self) -> String {
        self.text("record_field-guardians", &[])
    }

    /// ```text
    /// Liczba dzieci
    /// ```
    pub fn record_field_children(self) -> String {
        self.text("record_field-children", &[])
    }

    /// ```text
    /// Notatki
    /// ```
    pub fn record_field_notes(self) -> String {
        self.text("record_field-notes", &[])
    }

    /// ```text
    /// Deklaracja
    /// ```
    pub fn record_field_declaration(self) -> String {
        self.text("record_field-declaration", &[])
    }

    /// ```text
    /// Oświadczenie o zamieszkaniu
    /// ```
    pub fn record_field_residence(self) -> String {
        self.text("record_field-residence", &[])
    }

    /// ```text
    /// Zapoznanie z regulaminem
    /// ```
    pub fn record_field_rules(self) -> String {
        self.text("record_field-rules", &[])
    }

    /// ```text
    /// Klauzula informacyjna
    /// ```
    pub fn record_field_privacy_notice(self) -> String {
        self.text("record_field-privacy_notice", &[])
    }

    /// ```text
    /// Zgoda na wizerunek
    /// ```
    pub fn record_field_image_consent(self) -> String {
        self.text("record_field-image_consent", &[])
    }

    /// ```text
    /// Zgoda na kontakt
    /// ```
    pub fn record_field_contact_consent(self) -> String {
        self.text("record_field-contact_consent", &[])
    }

    /// ```text
    /// Oświadczenie do zajęć ruchowych
    /// ```
    pub fn record_field_activity_statement(self) -> String {
        self.text("record_field-activity_statement", &[])
    }

    /// ```text
    /// nie zbieramy
    /// ```
    pub fn record_need_hidden(self) -> String {
        self.text("record_need-hidden", &[])
    }

    /// ```text
    /// jeśli poda
    /// ```
    pub fn record_need_optional(self) -> String {
        self.text("record_need-optional", &[])
    }

    /// ```text
    /// wymagane
    /// ```
    pub fn record_need_required(self) -> String {
        self.text("record_need-required", &[])
    }

    /// ```text
    /// uczestniczy
    /// ```
    pub fn membership_status_active(self) -> String {
        self.text("membership_status-active", &[])
    }

    /// ```text
    /// na liście oczekujących
    /// ```
    pub fn membership_status_waiting(self) -> String {
        self.text("membership_status-waiting", &[])
    }

    /// ```text
    /// zawieszenie
    /// ```
    pub fn membership_status_suspended(self) -> String {
        self.text("membership_status-suspended", &[])
    }

    /// ```text
    /// udział zakończony
    /// ```
    pub fn membership_status_former(self) -> String {
        self.text("membership_status-former", &[])
    }

    /// ```text
    /// Zgoda na rozpowszechnianie wizerunku
    /// ```
    pub fn consent_kind_image(self) -> String {
        self.text("consent_kind-image", &[])
    }

    /// ```text
    /// Zgoda na kontakt w sprawie zajęć
    /// ```
    pub fn consent_kind_contact(self) -> String {
        self.text("consent_kind-contact", &[])
    }

    /// ```text
    /// Inna zgoda
    /// ```
    pub fn consent_kind_other(self) -> String {
        self.text("consent_kind-other", &[])
    }

    /// ```text
    /// udzielona
    /// ```
    pub fn consent_state_granted(self) -> String {
        self.text("consent_state-granted", &[])
    }

    /// ```text
    /// odmowa
    /// ```
    pub fn consent_state_refused(self) -> String {
        self.text("consent_state-refused", &[])
    }

    /// ```text
    /// nie pytano
    /// ```
    pub fn consent_state_not_asked(self) -> String {
        self.text("consent_state-not_asked", &[])
    }

    /// ```text
    /// wycofana
    /// ```
    pub fn consent_state_withdrawn(self) -> String {
        self.text("consent_state-withdrawn", &[])
    }

    /// ```text
    /// to samo imię i nazwisko oraz rok urodzenia lub telefon
    /// ```
    pub fn likeness_same(self) -> String {
        self.text("likeness-same", &[])
    }

    /// ```text
    /// to samo imię i nazwisko
    /// ```
    pub fn likeness_same_name(self) -> String {
        self.text("likeness-same_name", &[])
    }

    /// ```text
    /// podobne imię i nazwisko, ten sam rok urodzenia lub telefon
    /// ```
    pub fn likeness_near_name(self) -> String {
        self.text("likeness-near_name", &[])
    }

    /// ```text
    /// ten sam telefon i imię
    /// ```
    pub fn likeness_same_phone(self) -> String {
        self.text("likeness-same_phone", &[])
    }

    /// ```text
    /// Uczestniczą
    /// ```
    pub fn people_filter_members(self) -> String {
        self.text("people_filter-members", &[])
    }

    /// ```text
    /// Oczekujący
    /// ```
    pub fn people_filter_waiting(self) -> String {
        self.text("people_filter-waiting", &[])
    }

    /// ```text
    /// Do uzupełnienia
    /// ```
    pub fn people_filter_incomplete(self) -> String {
        self.text("people_filter-incomplete", &[])
    }

    /// ```text
    /// Bez deklaracji
    /// ```
    pub fn people_filter_no_declaration(self) -> String {
        self.text("people_filter-no_declaration", &[])
    }

    /// ```text
    /// Bez zgody na wizerunek
    /// ```
    pub fn people_filter_no_image_consent(self) -> String {
        self.text("people_filter-no_image_consent", &[])
    }

    /// ```text
    /// Byli
    /// ```
    pub fn people_filter_former(self) -> String {
        self.text("people_filter-former", &[])
    }

    /// ```text
    /// { $weeks ->
    ///         [one] Nie było od tygodnia
    ///         [few] Nie było od { $weeks } tygodni
    ///         [many] Nie było od { $weeks } tygodni
    ///        *[other] Nie było od { $weeks } tygodnia
    ///     }
    /// ```
    pub fn people_filter_unseen(self, weeks: impl Into<Number>) -> String {
        self.text("people-filter_unseen", &[("weeks", Value::Number(weeks.into()))])
    }

    /// ```text
    /// Nr
    /// ```
    pub fn people_column_number(self) -> String {
        self.text("people-column_number", &[])
    }

    /// ```text
    /// brakuje: { $what }
    /// ```
    pub fn people_missing(self, what: &str) -> String {
        self.text("people-missing", &[("what", Value::from(what))])
    }

    /// ```text
    /// oczekuje od { $date }
    /// ```
    pub fn people_waiting_since(self, date: &str) -> String {
        self.text("people-waiting_since", &[("date", Value::from(date))])
    }

    /// ```text
    /// Pokazano { $shown } z { $found }
    /// ```
    pub fn people_shown_of(self, shown: &str, found: &str) -> String {
        self.text("people-shown_of", &[("shown", Value::from(shown)), ("found", Value::from(found))])
    }

    /// ```text
    /// Pokaż następne
    /// ```
    pub fn people_more(self) -> String {
        self.text("people-more", &[])
    }

    /// ```text
    /// Wczytuję…
    /// ```
    pub fn people_more_waiting(self) -> String {
        self.text("people-more_waiting", &[])
    }

    /// ```text
    /// Na tej liście nie ma nikogo.
    /// ```
    pub fn people_empty_filter(self) -> String {
        self.text("people-empty_filter", &[])
    }

    /// ```text
    /// Podobne wpisy ({ $count })
    /// ```
    pub fn people_duplicates(self, count: &str) -> String {
        self.text("people-duplicates", &[("count", Value::from(count))])
    }

    /// ```text
    /// Więcej
    /// ```
    pub fn people_menu(self) -> String {
        self.text("people-menu", &[])
    }

    /// ```text
    /// Pola, deklaracja i klauzula
    /// ```
    pub fn people_menu_settings(self) -> String {
        self.text("people-menu_settings", &[])
    }

    /// ```text
    /// Wymagane.
    /// ```
    pub fn person_required(self) -> String {
        self.text("person-required", &[])
    }

    /// ```text
    /// Wymagane. { $hint }
    /// ```
    pub fn person_required_hint(self, hint: &str) -> String {
        self.text("person-required_hint", &[("hint", Value::from(hint))])
    }

    /// ```text
    /// Oświadczenia i zgody
    /// ```
    pub fn person_statements(self) -> String {
        self.text("person-statements", &[])
    }

    /// ```text
    /// Oświadczenie o ukończeniu { $age } lat
    /// ```
    pub fn person_age_confirmed(self, age: impl Into<Number>) -> String {
        self.text("person-age_confirmed", &[("age", Value::Number(age.into()))])
    }

    /// ```text
    /// Oświadczenie o wieku
    /// ```
    pub fn person_age_confirmed_any(self) -> String {
        self.text("person-age_confirmed_any", &[])
    }

    /// ```text
    /// Oświadczenie o zamieszkaniu w mieście
    /// ```
    pub fn person_residence_confirmed(self) -> String {
        self.text("person-residence_confirmed", &[])
    }

    /// ```text
    /// Zapoznanie z regulaminem
    /// ```
    pub fn person_rules_accepted(self) -> String {
        self.text("person-rules_accepted", &[])
    }

    /// ```text
    /// Oświadczenie do zajęć ruchowych
    /// ```
    pub fn person_activity_statement(self) -> String {
        self.text("person-activity_statement", &[])
    }

    /// ```text
    /// Zapisz samą datę. Nie wpisuj, czego dotyczy.
    /// ```
    pub fn person_activity_hint(self) -> String {
        self.text("person-activity_hint", &[])
    }

    /// ```text
    /// Przekazano klauzulę informacyjną
    /// ```
    pub fn person_informed(self) -> String {
        self.text("person-informed", &[])
    }

    /// ```text
    /// Data przekazania klauzuli
    /// ```
    pub fn person_informed_on(self) -> String {
        self.text("person-informed_on", &[])
    }

    /// ```text
    /// Tylko na listę oczekujących na miejsce w placówce
    /// ```
    pub fn person_waiting(self) -> String {
        self.text("person-waiting", &[])
    }

    /// ```text
    /// Oczekuje od
    /// ```
    pub fn person_waiting_from(self) -> String {
        self.text("person-waiting_from", &[])
    }

    /// ```text
    /// Do sprawdzenia przed przyjęciem
    /// ```
    pub fn person_doubts(self) -> String {
        self.text("person-doubts", &[])
    }

    /// ```text
    /// Powód przyjęcia mimo to
    /// ```
    pub fn person_exception_reason(self) -> String {
        self.text("person-exception_reason", &[])
    }

    /// ```text
    /// Osobę można przyjąć, powód zostanie w jej karcie. Nie wpisuj danych o zdrowiu.
    /// ```
    pub fn person_exception_hint(self) -> String {
        self.text("person-exception_hint", &[])
    }

    /// ```text
    /// Nie wpisuj danych o zdrowiu ani numeru PESEL.
    /// ```
    pub fn person_free_text_hint(self) -> String {
        self.text("person-free_text_hint", &[])
    }

    /// ```text
    /// Imię i telefon. Zapytaj tę osobę o zgodę.
    /// ```
    pub fn person_emergency_hint(self) -> String {
        self.text("person-emergency_hint", &[])
    }

    /// ```text
    /// To ta osoba
    /// ```
    pub fn person_same_one(self) -> String {
        self.text("person-same_one", &[])
    }

    /// ```text
    /// To ta osoba: { $name }
    /// ```
    pub fn person_same_one_name(self, name: &str) -> String {
        self.text("person-same_one_name", &[("name", Value::from(name))])
    }

    /// ```text
    /// Inna osoba
    /// ```
    pub fn person_other_one(self) -> String {
        self.text("person-other_one", &[])
    }

    /// ```text
    /// tak
    /// ```
    pub fn consent_answer_granted(self) -> String {
        self.text("consent_answer-granted", &[])
    }

    /// ```text
    /// nie
    /// ```
    pub fn consent_answer_refused(self) -> String {
        self.text("consent_answer-refused", &[])
    }

    /// ```text
    /// nie pytano
    /// ```
    pub fn consent_answer_not_asked(self) -> String {
        self.text("consent_answer-not_asked", &[])
    }

    /// ```text
    /// Uzupełnij
    /// ```
    pub fn person_fill(self) -> String {
        self.text("person-fill", &[])
    }

    /// ```text
    /// Podaj powód
    /// ```
    pub fn person_give_reason(self) -> String {
        self.text("person-give_reason", &[])
    }

    /// ```text
    /// Przyjęto mimo to. Powód: { $reason }
    /// ```
    pub fn person_reason_given(self, reason: &str) -> String {
        self.text("person-reason_given", &[("reason", Value::from(reason))])
    }

    /// ```text
    /// Zmień powód
    /// ```
    pub fn person_reason_change(self) -> String {
        self.text("person-reason_change", &[])
    }

    /// ```text
    /// { $status } · nr { $number }
    /// ```
    pub fn person_summary(self, status: &str, number: &str) -> String {
        self.text("person-summary", &[("status", Value::from(status)), ("number", Value::from(number))])
    }

    /// ```text
    /// Numer w placówce
    /// ```
    pub fn membership_number(self) -> String {
        self.text("membership-number", &[])
    }

    /// ```text
    /// Stoi na listach, które czytają obcy. Puste pole zostawia dotychczasowy.
    /// ```
    pub fn membership_number_hint(self) -> String {
        self.text("membership-number_hint", &[])
    }

    /// ```text
    /// Oświadczenia i numer
    /// ```
    pub fn membership_statement(self) -> String {
        self.text("membership-statement", &[])
    }

    /// ```text
    /// Zmień oświadczenia…
    /// ```
    pub fn membership_statement_change(self) -> String {
        self.text("membership-statement_change", &[])
    }

    /// ```text
    /// Oświadczenia i numer
    /// ```
    pub fn membership_statement_title(self) -> String {
        self.text("membership-statement_title", &[])
    }

    /// ```text
    /// na liście oczekujących
    /// ```
    pub fn membership_waiting(self) -> String {
        self.text("membership-waiting", &[])
    }

    /// ```text
    /// Przyjmij z listy oczekujących…
    /// ```
    pub fn membership_admit(self) -> String {
        self.text("membership-admit", &[])
    }

    /// ```text
    /// Przyjęcie z listy oczekujących
    /// ```
    pub fn membership_admit_title(self) -> String {
        self.text("membership-admit_title", &[])
    }

    /// ```text
    /// Przyjmij
    /// ```
    pub fn membership_admit_now(self) -> String {
        self.text("membership-admit_now", &[])
    }

    /// ```text
    /// Zawieś…
    /// ```
    pub fn membership_suspend(self) -> String {
        self.text("membership-suspend", &[])
    }

    /// ```text
    /// Zawieszenie udziału
    /// ```
    pub fn membership_suspend_title(self) -> String {
        self.text("membership-suspend_title", &[])
    }

    /// ```text
    /// Na ten czas osoba znika z list spodziewanych osób. Nic nie ginie.
    /// ```
    pub fn membership_suspend_about(self) -> String {
        self.text("membership-suspend_about", &[])
    }

    /// ```text
    /// Pierwszy dzień zawieszenia
    /// ```
    pub fn membership_suspend_first(self) -> String {
        self.text("membership-suspend_first", &[])
    }

    /// ```text
    /// Ostatni dzień zawieszenia, jeśli jest znany
    /// ```
    pub fn membership_suspend_last(self) -> String {
        self.text("membership-suspend_last", &[])
    }

    /// ```text
    /// Zawieś
    /// ```
    pub fn membership_suspend_now(self) -> String {
        self.text("membership-suspend_now", &[])
    }

    /// ```text
    /// zawieszenie { $span }
    /// ```
    pub fn membership_suspended(self, span: &str) -> String {
        self.text("membership-suspended", &[("span", Value::from(span))])
    }

    /// ```text
    /// Wznów…
    /// ```
    pub fn membership_resume(self) -> String {
        self.text("membership-resume", &[])
    }

    /// ```text
    /// Wznowienie udziału
    /// ```
    pub fn membership_resume_title(self) -> String {
        self.text("membership-resume_title", &[])
    }

    /// ```text
    /// Pierwszy dzień po przerwie
    /// ```
    pub fn membership_resume_day(self) -> String {
        self.text("membership-resume_day", &[])
    }

    /// ```text
    /// Wznów
    /// ```
    pub fn membership_resume_now(self) -> String {
        self.text("membership-resume_now", &[])
    }

    /// ```text
    /// Przyjmij do innej placówki…
    /// ```
    pub fn membership_other_centre(self) -> String {
        self.text("membership-other_centre", &[])
    }

    /// ```text
    /// Przyjęcie do innej placówki
    /// ```
    pub fn membership_other_centre_title(self) -> String {
        self.text("membership-other_centre_title", &[])
    }

    /// ```text
    /// Przyjmij
    /// ```
    pub fn membership_other_centre_now(self) -> String {
        self.text("membership-other_centre_now", &[])
    }

    /// ```text
    /// od { $from }
    /// ```
    pub fn membership_span_from(self, from: &str) -> String {
        self.text("membership-span_from", &[("from", Value::from(from))])
    }

    /// ```text
    /// od { $from } do { $to }
    /// ```
    pub fn membership_span(self, from: &str, to: &str) -> String {
        self.text("membership-span", &[("from", Value::from(from)), ("to", Value::from(to))])
    }

    /// ```text
    /// nie
    /// ```
    pub fn membership_no(self) -> String {
        self.text("membership-no", &[])
    }

    /// ```text
    /// tak
    /// ```
    pub fn membership_yes(self) -> String {
        self.text("membership-yes", &[])
    }

    /// ```text
    /// Zgody
    /// ```
    pub fn consent_title(self) -> String {
        self.text("consent-title", &[])
    }

    /// ```text
    /// Zgoda
    /// ```
    pub fn consent_column_kind(self) -> String {
        self.text("consent-column_kind", &[])
    }

    /// ```text
    /// Stan
    /// ```
    pub fn consent_column_state(self) -> String {
        self.text("consent-column_state", &[])
    }

    /// ```text
    /// Data
    /// ```
    pub fn consent_column_date(self) -> String {
        self.text("consent-column_date", &[])
    }

    /// ```text
    /// Forma
    /// ```
    pub fn consent_column_form(self) -> String {
        self.text("consent-column_form", &[])
    }

    /// ```text
    /// Zmień…
    /// ```
    pub fn consent_change(self) -> String {
        self.text("consent-change", &[])
    }

    /// ```text
    /// Zmień: { $name }
    /// ```
    pub fn consent_change_name(self, name: &str) -> String {
        self.text("consent-change_name", &[("name", Value::from(name))])
    }

    /// ```text
    /// Odpowiedź
    /// ```
    pub fn consent_answer(self) -> String {
        self.text("consent-answer", &[])
    }

    /// ```text
    /// „Nie pytano” usuwa odpowiedź wpisaną przez pomyłkę.
    /// ```
    pub fn consent_answer_hint(self) -> String {
        self.text("consent-answer_hint", &[])
    }

    /// ```text
    /// Data odpowiedzi
    /// ```
    pub fn consent_on(self) -> String {
        self.text("consent-on", &[])
    }

    /// ```text
    /// Data wycofania
    /// ```
    pub fn consent_withdrawn_on(self) -> String {
        self.text("consent-withdrawn_on", &[])
    }

    /// ```text
    /// Forma, na przykład „na papierze”
    /// ```
    pub fn consent_form(self) -> String {
        self.text("consent-form", &[])
    }

    /// ```text
    /// { $answered }, wycofana { $withdrawn }
    /// ```
    pub fn consent_granted_then_withdrawn(self, answered: &str, withdrawn: &str) -> String {
        self.text("consent-granted_then_withdrawn", &[("answered", Value::from(answered)), ("withdrawn", Value::from(withdrawn))])
    }

    /// ```text
    /// Klauzula informacyjna
    /// ```
    pub fn privacy_title(self) -> String {
        self.text("privacy-title", &[])
    }

    /// ```text
    /// Zapisz przekazanie…
    /// ```
    pub fn privacy_record(self) -> String {
        self.text("privacy-record", &[])
    }

    /// ```text
    /// Przekazanie klauzuli informacyjnej
    /// ```
    pub fn privacy_record_title(self) -> String {
        self.text("privacy-record_title", &[])
    }

    /// ```text
    /// Data przekazania
    /// ```
    pub fn privacy_given_on(self) -> String {
        self.text("privacy-given_on", &[])
    }

    /// ```text
    /// Wersja
    /// ```
    pub fn privacy_version(self) -> String {
        self.text("privacy-version", &[])
    }

    /// ```text
    /// Zostanie zapisana wersja { $version }.
    /// ```
    pub fn privacy_version_now(self, version: &str) -> String {
        self.text("privacy-version_now", &[("version", Value::from(version))])
    }

    /// ```text
    /// Nie zapisano jeszcze przekazania klauzuli.
    /// ```
    pub fn privacy_none(self) -> String {
        self.text("privacy-none", &[])
    }

    /// ```text
    /// Zgłoszone nieobecności
    /// ```
    pub fn absence_title(self) -> String {
        self.text("absence-title", &[])
    }

    /// ```text
    /// Bez podawania przyczyny. Na listach tych dni osoba jest zgłoszona.
    /// ```
    pub fn absence_about(self) -> String {
        self.text("absence-about", &[])
    }

    /// ```text
    /// Zgłoś nieobecność…
    /// ```
    pub fn absence_add(self) -> String {
        self.text("absence-add", &[])
    }

    /// ```text
    /// Zgłoszenie nieobecności
    /// ```
    pub fn absence_add_title(self) -> String {
        self.text("absence-add_title", &[])
    }

    /// ```text
    /// Zgłoś
    /// ```
    pub fn absence_add_now(self) -> String {
        self.text("absence-add_now", &[])
    }

    /// ```text
    /// Pierwszy dzień
    /// ```
    pub fn absence_first(self) -> String {
        self.text("absence-first", &[])
    }

    /// ```text
    /// Ostatni dzień
    /// ```
    pub fn absence_last(self) -> String {
        self.text("absence-last", &[])
    }

    /// ```text
    /// Wpisz ostatni dzień, nie wcześniejszy niż pierwszy.
    /// ```
    pub fn absence_last_needed(self) -> String {
        self.text("absence-last_needed", &[])
    }

    /// ```text
    /// Zajęcia
    /// ```
    pub fn absence_series(self) -> String {
        self.text("absence-series", &[])
    }

    /// ```text
    /// wszystkie zajęcia placówki
    /// ```
    pub fn absence_all(self) -> String {
        self.text("absence-all", &[])
    }

    /// ```text
    /// Usuń
    /// ```
    pub fn absence_remove(self) -> String {
        self.text("absence-remove", &[])
    }

    /// ```text
    /// Usuń nieobecność: { $span }
    /// ```
    pub fn absence_remove_name(self, span: &str) -> String {
        self.text("absence-remove_name", &[("span", Value::from(span))])
    }

    /// ```text
    /// Nie ma zgłoszonych nieobecności.
    /// ```
    pub fn absence_none(self) -> String {
        self.text("absence-none", &[])
    }

    /// ```text
    /// lista oczekujących
    /// ```
    pub fn enrolment_waiting(self) -> String {
        self.text("enrolment-waiting", &[])
    }

    /// ```text
    /// Przyjmij
    /// ```
    pub fn enrolment_promote(self) -> String {
        self.text("enrolment-promote", &[])
    }

    /// ```text
    /// Przyjmij na zajęcia: { $name }
    /// ```
    pub fn enrolment_promote_name(self, name: &str) -> String {
        self.text("enrolment-promote_name", &[("name", Value::from(name))])
    }

    /// ```text
    /// Dawniejsze zapisy
    /// ```
    pub fn enrolment_past(self) -> String {
        self.text("enrolment-past", &[])
    }

    /// ```text
    /// Połączone wpisy
    /// ```
    pub fn merged_title(self) -> String {
        self.text("merged-title", &[])
    }

    /// ```text
    /// Te wpisy zostały uznane za tę samą osobę. Ich obecności liczą się razem.
    /// ```
    pub fn merged_about(self) -> String {
        self.text("merged-about", &[])
    }

    /// ```text
    /// Rozdziel…
    /// ```
    pub fn merged_split(self) -> String {
        self.text("merged-split", &[])
    }

    /// ```text
    /// Rozdziel: { $name }
    /// ```
    pub fn merged_split_name(self, name: &str) -> String {
        self.text("merged-split_name", &[("name", Value::from(name))])
    }

    /// ```text
    /// Rozdzielenie wpisów
    /// ```
    pub fn merged_split_title(self) -> String {
        self.text("merged-split_title", &[])
    }

    /// ```text
    /// Wpis „{ $name }” znowu będzie osobną osobą, ze swoimi obecnościami i zapisami. Sumy wrócą do tych sprzed połączenia.
    /// ```
    pub fn merged_split_about(self, name: &str) -> String {
        self.text("merged-split_about", &[("name", Value::from(name))])
    }

    /// ```text
    /// Rozdziel
    /// ```
    pub fn merged_split_now(self) -> String {
        self.text("merged-split_now", &[])
    }

    /// ```text
    /// Rozdzielono: { $name }.
    /// ```
    pub fn merged_split_done(self, name: &str) -> String {
        self.text("merged-split_done", &[("name", Value::from(name))])
    }

    /// ```text
    /// połączony wcześniej z innym z tych wpisów
    /// ```
    pub fn merged_inside(self) -> String {
        self.text("merged-inside", &[])
    }

    /// ```text
    /// Podobne wpisy
    /// ```
    pub fn duplicate_title(self) -> String {
        self.text("duplicate-title", &[])
    }

    /// ```text
    /// Pary wpisów, które mogą dotyczyć jednej osoby. Nic nie dzieje się samo: każdą parę ocenia człowiek.
    /// ```
    pub fn duplicate_about(self) -> String {
        self.text("duplicate-about", &[])
    }

    /// ```text
    /// Nie ma podobnych wpisów.
    /// ```
    pub fn duplicate_none(self) -> String {
        self.text("duplicate-none", &[])
    }

    /// ```text
    /// obecności: { $count }
    /// ```
    pub fn duplicate_presences(self, count: impl Into<Number>) -> String {
        self.text("duplicate-presences", &[("count", Value::Number(count.into()))])
    }

    /// ```text
    /// Różne osoby
    /// ```
    pub fn duplicate_distinct(self) -> String {
        self.text("duplicate-distinct", &[])
    }

    /// ```text
    /// Różne osoby: { $first } i { $second }
    /// ```
    pub fn duplicate_distinct_name(self, first: &str, second: &str) -> String {
        self.text("duplicate-distinct_name", &[("first", Value::from(first)), ("second", Value::from(second))])
    }

    /// ```text
    /// Zapisano, że to różne osoby: { $first } i { $second }.
    /// ```
    pub fn duplicate_distinct_done(self, first: &str, second: &str) -> String {
        self.text("duplicate-distinct_done", &[("first", Value::from(first)), ("second", Value::from(second))])
    }

    /// ```text
    /// Połącz…
    /// ```
    pub fn duplicate_merge(self) -> String {
        self.text("duplicate-merge", &[])
    }

    /// ```text
    /// Połącz: { $first } i { $second }
    /// ```
    pub fn duplicate_merge_name(self, first: &str, second: &str) -> String {
        self.text("duplicate-merge_name", &[("first", Value::from(first)), ("second", Value::from(second))])
    }

    /// ```text
    /// { $first } i { $second }
    /// ```
    pub fn duplicate_pair(self, first: &str, second: &str) -> String {
        self.text("duplicate-pair", &[("first", Value::from(first)), ("second", Value::from(second))])
    }

    /// ```text
    /// ur. { $year }
    /// ```
    pub fn duplicate_born(self, year: &str) -> String {
        self.text("duplicate-born", &[("year", Value::from(year))])
    }

    /// ```text
    /// Łączenie wpisów
    /// ```
    pub fn merge_title(self) -> String {
        self.text("merge-title", &[])
    }

    /// ```text
    /// Zostaje jeden wpis ze wszystkimi obecnościami, zapisami i deklaracjami obu. Łączenie można cofnąć albo później rozdzielić.
    /// ```
    pub fn merge_about(self) -> String {
        self.text("merge-about", &[])
    }

    /// ```text
    /// Dane
    /// ```
    pub fn merge_part(self) -> String {
        self.text("merge-part", &[])
    }

    /// ```text
    /// Wpis starszy
    /// ```
    pub fn merge_older(self) -> String {
        self.text("merge-older", &[])
    }

    /// ```text
    /// Wpis nowszy
    /// ```
    pub fn merge_newer(self) -> String {
        self.text("merge-newer", &[])
    }

    /// ```text
    /// –
    /// ```
    pub fn merge_empty(self) -> String {
        self.text("merge-empty", &[])
    }

    /// ```text
    /// Obecności
    /// ```
    pub fn merge_presences(self) -> String {
        self.text("merge-presences", &[])
    }

    /// ```text
    /// { $count ->
    ///         [one] Obie osoby są obecne na { $count } spotkaniu. To może znaczyć, że to dwie różne osoby:
    ///         [few] Obie osoby są obecne na { $count } spotkaniach. To może znaczyć, że to dwie różne osoby:
    ///         [many] Obie osoby są obecne na { $count } spotkaniach. To może znaczyć, że to dwie różne osoby:
    ///        *[other] Obie osoby są obecne na { $count } spotkania. To może znaczyć, że to dwie różne osoby:
    ///     }
    /// ```
    pub fn merge_together(self, count: impl Into<Number>) -> String {
        self.text("merge-together", &[("count", Value::Number(count.into()))])
    }

    /// ```text
    /// To na pewno jedna osoba
    /// ```
    pub fn merge_despite(self) -> String {
        self.text("merge-despite", &[])
    }

    /// ```text
    /// Zaznacz, że to na pewno jedna osoba, albo anuluj.
    /// ```
    pub fn merge_despite_needed(self) -> String {
        self.text("merge-despite_needed", &[])
    }

    /// ```text
    /// Te miesiące są zamknięte. Wydrukowane w nich liczby osób nie zmienią się, ale policzone od nowa byłyby inne: { $months }.
    /// ```
    pub fn merge_closed(self, months: &str) -> String {
        self.text("merge-closed", &[("months", Value::from(months))])
    }

    /// ```text
    /// Połącz
    /// ```
    pub fn merge_now(self) -> String {
        self.text("merge-now", &[])
    }

    /// ```text
    /// Połączono: { $name }. Obecności: { $count }.
    /// ```
    pub fn merge_done(self, name: &str, count: &str) -> String {
        self.text("merge-done", &[("name", Value::from(name)), ("count", Value::from(count))])
    }

    /// ```text
    /// Cofnij połączenie
    /// ```
    pub fn merge_undo(self) -> String {
        self.text("merge-undo", &[])
    }

    /// ```text
    /// Imię i nazwisko
    /// ```
    pub fn person_part_name(self) -> String {
        self.text("person_part-name", &[])
    }

    /// ```text
    /// Data lub rok urodzenia
    /// ```
    pub fn person_part_birth(self) -> String {
        self.text("person_part-birth", &[])
    }

    /// ```text
    /// Płeć
    /// ```
    pub fn person_part_sex(self) -> String {
        self.text("person_part-sex", &[])
    }

    /// ```text
    /// Telefon
    /// ```
    pub fn person_part_phone(self) -> String {
        self.text("person_part-phone", &[])
    }

    /// ```text
    /// E-mail
    /// ```
    pub fn person_part_email(self) -> String {
        self.text("person_part-email", &[])
    }

    /// ```text
    /// Dzielnica
    /// ```
    pub fn person_part_district(self) -> String {
        self.text("person_part-district", &[])
    }

    /// ```text
    /// Adres
    /// ```
    pub fn person_part_address(self) -> String {
        self.text("person_part-address", &[])
    }

    /// ```text
    /// Osoba do kontaktu w nagłych wypadkach
    /// ```
    pub fn person_part_emergency_contact(self) -> String {
        self.text("person_part-emergency_contact", &[])
    }

    /// ```text
    /// Inni opiekunowie
    /// ```
    pub fn person_part_guardians(self) -> String {
        self.text("person_part-guardians", &[])
    }

    /// ```text
    /// Liczba dzieci
    /// ```
    pub fn person_part_children(self) -> String {
        self.text("person_part-children", &[])
    }

    /// ```text
    /// Notatki
    /// ```
    pub fn person_part_notes(self) -> String {
        self.text("person_part-notes", &[])
    }

    /// ```text
    /// zapisane: { $count }
    /// ```
    pub fn signup_places_count(self, count: impl Into<Number>) -> String {
        self.text("signup_places-count", &[("count", Value::Number(count.into()))])
    }

    /// ```text
    /// miejsca: { $capacity }
    /// ```
    pub fn signup_places_capacity(self, capacity: impl Into<Number>) -> String {
        self.text("signup_places-capacity", &[("capacity", Value::Number(capacity.into()))])
    }

    /// ```text
    /// wolne: { $free }
    /// ```
    pub fn signup_places_free(self, free: impl Into<Number>) -> String {
        self.text("signup_places-free", &[("free", Value::Number(free.into()))])
    }

    /// ```text
    /// ponad limit: { $over }
    /// ```
    pub fn signup_places_over(self, over: impl Into<Number>) -> String {
        self.text("signup_places-over", &[("over", Value::Number(over.into()))])
    }

    /// ```text
    /// Lista oczekujących ({ $count })
    /// ```
    pub fn signup_places_waiting(self, count: impl Into<Number>) -> String {
        self.text("signup_places-waiting", &[("count", Value::Number(count.into()))])
    }

    /// ```text
    /// Przyjmij
    /// ```
    pub fn signup_places_promote(self) -> String {
        self.text("signup_places-promote", &[])
    }

    /// ```text
    /// Przyjęto na zajęcia: { $name }.
    /// ```
    pub fn signup_places_promoted(self, name: &str) -> String {
        self.text("signup_places-promoted", &[("name", Value::from(name))])
    }

    /// ```text
    /// oczekuje od { $from }
    /// ```
    pub fn signup_places_since(self, from: &str) -> String {
        self.text("signup_places-since", &[("from", Value::from(from))])
    }

    /// ```text
    /// Usuń z listy
    /// ```
    pub fn signup_places_leave(self) -> String {
        self.text("signup_places-leave", &[])
    }

    /// ```text
    /// Usunięto z listy oczekujących: { $name }.
    /// ```
    pub fn signup_places_left(self, name: &str) -> String {
        self.text("signup_places-left", &[("name", Value::from(name))])
    }

    /// ```text
    /// Ostatni dzień oczekiwania
    /// ```
    pub fn signup_places_last_day(self) -> String {
        self.text("signup_places-last_day", &[])
    }

    /// ```text
    /// Dawniejsze zapisy
    /// ```
    pub fn signup_places_past(self) -> String {
        self.text("signup_places-past", &[])
    }

    /// ```text
    /// oczekiwanie { $span }
    /// ```
    pub fn signup_places_past_waiting(self, span: &str) -> String {
        self.text("signup_places-past_waiting", &[("span", Value::from(span))])
    }

    /// ```text
    /// Na listę oczekujących
    /// ```
    pub fn signup_places_as_waiting(self) -> String {
        self.text("signup_places-as_waiting", &[])
    }

    /// ```text
    /// { $free ->
    ///         [one] Zostało { $free } wolne miejsce.
    ///         [few] Zostały { $free } wolne miejsca.
    ///         [many] Wolne miejsca: { $free }.
    ///        *[other] Wolne miejsca: { $free }.
    ///     }
    /// ```
    pub fn signup_places_as_waiting_hint(self, free: impl Into<Number>) -> String {
        self.text("signup_places-as_waiting_hint", &[("free", Value::Number(free.into()))])
    }

    /// ```text
    /// Wszystkie miejsca są zajęte. Zapisać ponad limit też można.
    /// ```
    pub fn signup_places_full_hint(self) -> String {
        self.text("signup_places-full_hint", &[])
    }

    /// ```text
    /// Dopisano do listy oczekujących: { $count }.
    /// ```
    pub fn signup_places_waiting_saved(self, count: &str) -> String {
        self.text("signup_places-waiting_saved", &[("count", Value::from(count))])
    }

    /// ```text
    /// Rejestr uczestników
    /// ```
    pub fn register_settings_title(self) -> String {
        self.text("register_settings-title", &[])
    }

    /// ```text
    /// Jakie dane zbieracie
    /// ```
    pub fn register_settings_fields(self) -> String {
        self.text("register_settings-fields", &[])
    }

    /// ```text
    /// Imię i nazwisko są zawsze. Zbieraj tylko to, czego wymaga umowa albo praca placówki. Numeru PESEL i danych o zdrowiu program nie zbiera.
    /// ```
    pub fn register_settings_fields_about(self) -> String {
        self.text("register_settings-fields_about", &[])
    }

    /// ```text
    /// Dane
    /// ```
    pub fn register_settings_field(self) -> String {
        self.text("register_settings-field", &[])
    }

    /// ```text
    /// Po ilu tygodniach bez wizyty osoba trafia na listę „Nie było”
    /// ```
    pub fn register_settings_unseen(self) -> String {
        self.text("register_settings-unseen", &[])
    }

    /// ```text
    /// Deklaracja i klauzula informacyjna
    /// ```
    pub fn register_settings_texts(self) -> String {
        self.text("register_settings-texts", &[])
    }

    /// ```text
    /// Puste pole oznacza tekst, który jest w programie.
    /// ```
    pub fn register_settings_texts_about(self) -> String {
        self.text("register_settings-texts_about", &[])
    }

    /// ```text
    /// Treść deklaracji
    /// ```
    pub fn register_settings_declaration(self) -> String {
        self.text("register_settings-declaration", &[])
    }

    /// ```text
    /// Klauzula informacyjna (RODO, art. 13)
    /// ```
    pub fn register_settings_privacy(self) -> String {
        self.text("register_settings-privacy", &[])
    }

    /// ```text
    /// Wersja klauzuli
    /// ```
    pub fn register_settings_privacy_version(self) -> String {
        self.text("register_settings-privacy_version", &[])
    }

    /// ```text
    /// Zmień ją, gdy zmienia się treść. Karta osoby pamięta, którą wersję dostała.
    /// ```
    pub fn register_settings_privacy_version_hint(self) -> String {
        self.text("register_settings-privacy_version_hint", &[])
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
    /// Porozumienie nr
    /// ```
    pub fn report_volunteers_agreement(self) -> String {
        self.text("report-volunteers_agreement", &[])
    }

    /// ```text
    /// Wartość
    /// ```
    pub fn report_volunteers_value(self) -> String {
        self.text("report-volunteers_value", &[])
    }

    /// ```text
    /// Wycena wkładu osobowego
    /// ```
    pub fn report_volunteers_total_value(self) -> String {
        self.text("report-volunteers_total_value", &[])
    }

    /// ```text
    /// { $count ->
    ///         [one] Praca społeczna członków, liczona osobno: { $count } osoba, { $hours }.
    ///         [few] Praca społeczna członków, liczona osobno: { $count } osoby, { $hours }.
    ///         [many] Praca społeczna członków, liczona osobno: { $count } osób, { $hours }.
    ///        *[other] Praca społeczna członków, liczona osobno: { $count } osoby, { $hours }.
    ///     }
    /// ```
    pub fn report_volunteers_members(self, count: impl Into<Number>, hours: &str) -> String {
        self.text("report-volunteers_members", &[("count", Value::Number(count.into())), ("hours", Value::from(hours))])
    }

    /// ```text
    /// { $count ->
    ///         [one] Praca społeczna członków, liczona osobno: { $count } osoba, { $hours }, wycena { $value }.
    ///         [few] Praca społeczna członków, liczona osobno: { $count } osoby, { $hours }, wycena { $value }.
    ///         [many] Praca społeczna członków, liczona osobno: { $count } osób, { $hours }, wycena { $value }.
    ///        *[other] Praca społeczna członków, liczona osobno: { $count } osoby, { $hours }, wycena { $value }.
    ///     }
    /// ```
    pub fn report_volunteers_members_valued(self, count: impl Into<Number>, hours: &str, value: &str) -> String {
        self.text("report-volunteers_members_valued", &[("count", Value::Number(count.into())), ("hours", Value::from(hours)), ("value", Value::from(value))])
    }

    /// ```text
    /// Godziny czekające na potwierdzenie, nieujęte powyżej: { $hours }.
    /// ```
    pub fn report_volunteers_unconfirmed(self, hours: &str) -> String {
        self.text("report-volunteers_unconfirmed", &[("hours", Value::from(hours))])
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
    /// Lista nr
    /// ```
    pub fn attendance_list_code(self) -> String {
        self.text("attendance_list-code", &[])
    }

    /// ```text
    /// Goście bez nazwiska: ............
    /// ```
    pub fn attendance_list_guests(self) -> String {
        self.text("attendance_list-guests", &[])
    }

    /// ```text
    /// Lista obecności – miesiąc
    /// ```
    pub fn attendance_list_grid_title(self) -> String {
        self.text("attendance_list-grid_title", &[])
    }

    /// ```text
    /// R-LO-M
    /// ```
    pub fn attendance_list_grid_code(self) -> String {
        self.text("attendance_list-grid_code", &[])
    }

    /// ```text
    /// Razem
    /// ```
    pub fn attendance_list_total(self) -> String {
        self.text("attendance_list-total", &[])
    }

    /// ```text
    /// Osoby i spotkania miesiąca
    /// ```
    pub fn attendance_list_grid_summary(self) -> String {
        self.text("attendance_list-grid_summary", &[])
    }

    /// ```text
    /// + obecność zapisana w programie; puste pole czeka na podpis. Litera kolumny z kodem kartki wskazuje spotkanie.
    /// ```
    pub fn attendance_list_grid_legend(self) -> String {
        self.text("attendance_list-grid_legend", &[])
    }

    /// ```text
    /// nr { $number }
    /// ```
    pub fn attendance_list_number_in_centre(self, number: &str) -> String {
        self.text("attendance_list-number_in_centre", &[("number", Value::from(number))])
    }

    /// ```text
    /// Listy obecności { $from } – { $to }
    /// ```
    pub fn attendance_list_bundle(self, from: &str, to: &str) -> String {
        self.text("attendance_list-bundle", &[("from", Value::from(from)), ("to", Value::from(to))])
    }

    /// ```text
    /// W tym miesiącu seria nie ma spotkań.
    /// ```
    pub fn attendance_list_nobody(self) -> String {
        self.text("attendance_list-nobody", &[])
    }

    /// ```text
    /// Administratorem danych osobowych jest { $organisation }. Podpis potwierdza udział w zajęciach i służy rozliczeniu zadania publicznego. Pełna informacja o przetwarzaniu danych (art. 13 RODO) jest dostępna w placówce.
    /// ```
    pub fn attendance_list_clause(self, organisation: &str) -> String {
        self.text("attendance_list-clause", &[("organisation", Value::from(organisation))])
    }

    /// ```text
    /// Harmonogram zajęć
    /// ```
    pub fn timetable_paper_weekly(self) -> String {
        self.text("timetable_paper-weekly", &[])
    }

    /// ```text
    /// Harmonogram miesięczny
    /// ```
    pub fn timetable_paper_monthly(self) -> String {
        self.text("timetable_paper-monthly", &[])
    }

    /// ```text
    /// R-HARM-T
    /// ```
    pub fn timetable_paper_weekly_code(self) -> String {
        self.text("timetable_paper-weekly_code", &[])
    }

    /// ```text
    /// R-HARM-M { $month }
    /// ```
    pub fn timetable_paper_monthly_code(self, month: &str) -> String {
        self.text("timetable_paper-monthly_code", &[("month", Value::from(month))])
    }

    /// ```text
    /// Harmonogram zajęć – { $centre } – { $span }
    /// ```
    pub fn timetable_paper_weekly_of(self, centre: &str, span: &str) -> String {
        self.text("timetable_paper-weekly_of", &[("centre", Value::from(centre)), ("span", Value::from(span))])
    }

    /// ```text
    /// Harmonogram miesięczny – { $centre } – { $month }
    /// ```
    pub fn timetable_paper_monthly_of(self, centre: &str, month: &str) -> String {
        self.text("timetable_paper-monthly_of", &[("centre", Value::from(centre)), ("month", Value::from(month))])
    }

    /// ```text
    /// Plan sali: { $name }
    /// ```
    pub fn timetable_paper_room(self, name: &str) -> String {
        self.text("timetable_paper-room", &[("name", Value::from(name))])
    }

    /// ```text
    /// Plan osoby prowadzącej: { $name }
    /// ```
    pub fn timetable_paper_leader(self, name: &str) -> String {
        self.text("timetable_paper-leader", &[("name", Value::from(name))])
    }

    /// ```text
    /// Stan na dzień { $date }
    /// ```
    pub fn timetable_paper_as_of(self, date: &str) -> String {
        self.text("timetable_paper-as_of", &[("date", Value::from(date))])
    }

    /// ```text
    /// wersja { $number }
    /// ```
    pub fn timetable_paper_version(self, number: &str) -> String {
        self.text("timetable_paper-version", &[("number", Value::from(number))])
    }

    /// ```text
    /// tel. { $phone }
    /// ```
    pub fn timetable_paper_phone(self, phone: &str) -> String {
        self.text("timetable_paper-phone", &[("phone", Value::from(phone))])
    }

    /// ```text
    /// e-mail: { $email }
    /// ```
    pub fn timetable_paper_email(self, email: &str) -> String {
        self.text("timetable_paper-email", &[("email", Value::from(email))])
    }

    /// ```text
    /// Godzina
    /// ```
    pub fn timetable_paper_hours(self) -> String {
        self.text("timetable_paper-hours", &[])
    }

    /// ```text
    /// Zajęcia tygodnia: w kolumnach dni, w wierszach godziny rozpoczęcia
    /// ```
    pub fn timetable_paper_weekly_summary(self) -> String {
        self.text("timetable_paper-weekly_summary", &[])
    }

    /// ```text
    /// Zajęcia miesiąca po kolei: data, dzień, godziny, nazwa, osoba prowadząca, miejsce i uwagi
    /// ```
    pub fn timetable_paper_monthly_summary(self) -> String {
        self.text("timetable_paper-monthly_summary", &[])
    }

    /// ```text
    /// W tym tygodniu nie ma zajęć.
    /// ```
    pub fn timetable_paper_empty_week(self) -> String {
        self.text("timetable_paper-empty_week", &[])
    }

    /// ```text
    /// W tym miesiącu nie ma zajęć.
    /// ```
    pub fn timetable_paper_empty_month(self) -> String {
        self.text("timetable_paper-empty_month", &[])
    }

    /// ```text
    /// nieczynne
    /// ```
    pub fn timetable_paper_closed(self) -> String {
        self.text("timetable_paper-closed", &[])
    }

    /// ```text
    /// nieczynne: { $reason }
    /// ```
    pub fn timetable_paper_closed_because(self, reason: &str) -> String {
        self.text("timetable_paper-closed_because", &[("reason", Value::from(reason))])
    }

    /// ```text
    /// Data
    /// ```
    pub fn timetable_paper_date(self) -> String {
        self.text("timetable_paper-date", &[])
    }

    /// ```text
    /// Dzień
    /// ```
    pub fn timetable_paper_day(self) -> String {
        self.text("timetable_paper-day", &[])
    }

    /// ```text
    /// Godziny
    /// ```
    pub fn timetable_paper_times(self) -> String {
        self.text("timetable_paper-times", &[])
    }

    /// ```text
    /// Zajęcia
    /// ```
    pub fn timetable_paper_session(self) -> String {
        self.text("timetable_paper-session", &[])
    }

    /// ```text
    /// Prowadzący
    /// ```
    pub fn timetable_paper_leader_title(self) -> String {
        self.text("timetable_paper-leader_title", &[])
    }

    /// ```text
    /// Miejsce
    /// ```
    pub fn timetable_paper_place(self) -> String {
        self.text("timetable_paper-place", &[])
    }

    /// ```text
    /// Uwagi
    /// ```
    pub fn timetable_paper_remarks(self) -> String {
        self.text("timetable_paper-remarks", &[])
    }

    /// ```text
    /// { $name } (zastępstwo)
    /// ```
    pub fn timetable_paper_substitute(self, name: &str) -> String {
        self.text("timetable_paper-substitute", &[("name", Value::from(name))])
    }

    /// ```text
    /// zastępstwo
    /// ```
    pub fn timetable_paper_substitute_alone(self) -> String {
        self.text("timetable_paper-substitute_alone", &[])
    }

    /// ```text
    /// poziom: { $level }
    /// ```
    pub fn timetable_paper_level(self, level: &str) -> String {
        self.text("timetable_paper-level", &[("level", Value::from(level))])
    }

    /// ```text
    /// zbiórka: { $place }
    /// ```
    pub fn timetable_paper_meeting_point(self, place: &str) -> String {
        self.text("timetable_paper-meeting_point", &[("place", Value::from(place))])
    }

    /// ```text
    /// odpłatność: { $fee }
    /// ```
    pub fn timetable_paper_fee(self, fee: &str) -> String {
        self.text("timetable_paper-fee", &[("fee", Value::from(fee))])
    }

    /// ```text
    /// odwołane
    /// ```
    pub fn timetable_paper_cancelled(self) -> String {
        self.text("timetable_paper-cancelled", &[])
    }

    /// ```text
    /// zmiana terminu
    /// ```
    pub fn timetable_paper_moved(self) -> String {
        self.text("timetable_paper-moved", &[])
    }

    /// ```text
    /// zmiana miejsca
    /// ```
    pub fn timetable_paper_moved_place(self) -> String {
        self.text("timetable_paper-moved_place", &[])
    }

    /// ```text
    /// zmiana terminu i miejsca
    /// ```
    pub fn timetable_paper_moved_both(self) -> String {
        self.text("timetable_paper-moved_both", &[])
    }

    /// ```text
    /// nowy termin
    /// ```
    pub fn timetable_paper_added(self) -> String {
        self.text("timetable_paper-added", &[])
    }

    /// ```text
    /// przeniesione
    /// ```
    pub fn timetable_paper_gone(self) -> String {
        self.text("timetable_paper-gone", &[])
    }

    /// ```text
    /// było: { $when }
    /// ```
    pub fn timetable_paper_moved_from(self, when: &str) -> String {
        self.text("timetable_paper-moved_from", &[("when", Value::from(when))])
    }

    /// ```text
    /// nowy termin: { $when }
    /// ```
    pub fn timetable_paper_gone_to(self, when: &str) -> String {
        self.text("timetable_paper-gone_to", &[("when", Value::from(when))])
    }

    /// ```text
    /// zajęcia
    /// ```
    pub fn timetable_kind_class(self) -> String {
        self.text("timetable_kind-class", &[])
    }

    /// ```text
    /// wydarzenie
    /// ```
    pub fn timetable_kind_event(self) -> String {
        self.text("timetable_kind-event", &[])
    }

    /// ```text
    /// wyjście
    /// ```
    pub fn timetable_kind_outing(self) -> String {
        self.text("timetable_kind-outing", &[])
    }

    /// ```text
    /// wycieczka
    /// ```
    pub fn timetable_kind_trip(self) -> String {
        self.text("timetable_kind-trip", &[])
    }

    /// ```text
    /// dyżur
    /// ```
    pub fn timetable_kind_drop_in(self) -> String {
        self.text("timetable_kind-drop_in", &[])
    }

    /// ```text
    /// na miejscu
    /// ```
    pub fn timetable_mode_on_site(self) -> String {
        self.text("timetable_mode-on_site", &[])
    }

    /// ```text
    /// online
    /// ```
    pub fn timetable_mode_online(self) -> String {
        self.text("timetable_mode-online", &[])
    }

    /// ```text
    /// w terenie
    /// ```
    pub fn timetable_mode_outdoors(self) -> String {
        self.text("timetable_mode-outdoors", &[])
    }

    /// ```text
    /// ODWOŁANE: { $name }
    /// ```
    pub fn calendar_file_cancelled(self, name: &str) -> String {
        self.text("calendar_file-cancelled", &[("name", Value::from(name))])
    }

    /// ```text
    /// Osoba prowadząca: { $name }
    /// ```
    pub fn calendar_file_leader(self, name: &str) -> String {
        self.text("calendar_file-leader", &[("name", Value::from(name))])
    }

    /// ```text
    /// Zajęcia – { $centre }
    /// ```
    pub fn offer_title(self, centre: &str) -> String {
        self.text("offer-title", &[("centre", Value::from(centre))])
    }

    /// ```text
    /// Zajęcia stałe
    /// ```
    pub fn offer_classes(self) -> String {
        self.text("offer-classes", &[])
    }

    /// ```text
    /// Zajęcia, które powtarzają się w okresie { $span }
    /// ```
    pub fn offer_classes_caption(self, span: &str) -> String {
        self.text("offer-classes_caption", &[("span", Value::from(span))])
    }

    /// ```text
    /// Wydarzenia i pojedyncze spotkania
    /// ```
    pub fn offer_single(self) -> String {
        self.text("offer-single", &[])
    }

    /// ```text
    /// Wydarzenia i pojedyncze spotkania w okresie { $span }
    /// ```
    pub fn offer_single_caption(self, span: &str) -> String {
        self.text("offer-single_caption", &[("span", Value::from(span))])
    }

    /// ```text
    /// Zmiany i odwołane zajęcia
    /// ```
    pub fn offer_changes(self) -> String {
        self.text("offer-changes", &[])
    }

    /// ```text
    /// Zmiany i odwołane zajęcia w okresie { $span }
    /// ```
    pub fn offer_changes_caption(self, span: &str) -> String {
        self.text("offer-changes_caption", &[("span", Value::from(span))])
    }

    /// ```text
    /// Kalendarz zajęć
    /// ```
    pub fn offer_calendar(self) -> String {
        self.text("offer-calendar", &[])
    }

    /// ```text
    /// Zajęcia w tygodniu { $span }
    /// ```
    pub fn offer_week_caption(self, span: &str) -> String {
        self.text("offer-week_caption", &[("span", Value::from(span))])
    }

    /// ```text
    /// Dni wolne i nieczynne
    /// ```
    pub fn offer_special(self) -> String {
        self.text("offer-special", &[])
    }

    /// ```text
    /// Godziny otwarcia
    /// ```
    pub fn offer_opening(self) -> String {
        self.text("offer-opening", &[])
    }

    /// ```text
    /// Godziny otwarcia w kolejnych dniach tygodnia
    /// ```
    pub fn offer_opening_caption(self) -> String {
        self.text("offer-opening_caption", &[])
    }

    /// ```text
    /// Kontakt
    /// ```
    pub fn offer_contact(self) -> String {
        self.text("offer-contact", &[])
    }

    /// ```text
    /// Przejdź do treści
    /// ```
    pub fn offer_skip(self) -> String {
        self.text("offer-skip", &[])
    }

    /// ```text
    /// Na tej stronie
    /// ```
    pub fn offer_contents(self) -> String {
        self.text("offer-contents", &[])
    }

    /// ```text
    /// Zajęcia
    /// ```
    pub fn offer_name(self) -> String {
        self.text("offer-name", &[])
    }

    /// ```text
    /// Kiedy
    /// ```
    pub fn offer_when(self) -> String {
        self.text("offer-when", &[])
    }

    /// ```text
    /// Zmiana
    /// ```
    pub fn offer_change(self) -> String {
        self.text("offer-change", &[])
    }

    /// ```text
    /// Kategoria
    /// ```
    pub fn offer_category(self) -> String {
        self.text("offer-category", &[])
    }

    /// ```text
    /// Adres
    /// ```
    pub fn offer_address(self) -> String {
        self.text("offer-address", &[])
    }

    /// ```text
    /// Telefon
    /// ```
    pub fn offer_phone(self) -> String {
        self.text("offer-phone", &[])
    }

    /// ```text
    /// E-mail
    /// ```
    pub fn offer_email(self) -> String {
        self.text("offer-email", &[])
    }

    /// ```text
    /// Prowadzi
    /// ```
    pub fn offer_organisation(self) -> String {
        self.text("offer-organisation", &[])
    }

    /// ```text
    /// W tym okresie nie ma zajęć.
    /// ```
    pub fn offer_empty(self) -> String {
        self.text("offer-empty", &[])
    }

    /// ```text
    /// { $day }, { $hours }
    /// ```
    pub fn offer_every(self, day: &str, hours: &str) -> String {
        self.text("offer-every", &[("day", Value::from(day)), ("hours", Value::from(hours))])
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
    /// zgłoszona wcześniej
    /// ```
    pub fn roster_away_female(self) -> String {
        self.text("roster_away-female", &[])
    }

    /// ```text
    /// zgłoszony wcześniej
    /// ```
    pub fn roster_away_male(self) -> String {
        self.text("roster_away-male", &[])
    }

    /// ```text
    /// zgłoszono wcześniej
    /// ```
    pub fn roster_away_other(self) -> String {
        self.text("roster_away-other", &[])
    }

    /// ```text
    /// była gościem
    /// ```
    pub fn roster_visitor_female(self) -> String {
        self.text("roster_visitor-female", &[])
    }

    /// ```text
    /// był gościem
    /// ```
    pub fn roster_visitor_male(self) -> String {
        self.text("roster_visitor-male", &[])
    }

    /// ```text
    /// gość wcześniejszych zajęć
    /// ```
    pub fn roster_visitor_other(self) -> String {
        self.text("roster_visitor-other", &[])
    }

    /// ```text
    /// gość
    /// ```
    pub fn roster_visitor(self) -> String {
        self.text("roster-visitor", &[])
    }

    /// ```text
    /// też tu: { $name }, { $hours }
    /// ```
    pub fn roster_twice(self, name: &str, hours: &str) -> String {
        self.text("roster-twice", &[("name", Value::from(name)), ("hours", Value::from(hours))])
    }

    /// ```text
    /// teraz: { $name }, { $hours }
    /// ```
    pub fn roster_elsewhere(self, name: &str, hours: &str) -> String {
        self.text("roster-elsewhere", &[("name", Value::from(name)), ("hours", Value::from(hours))])
    }

    /// ```text
    /// W dwóch miejscach naraz: { $names }
    /// ```
    pub fn roster_twice_all(self, names: &str) -> String {
        self.text("roster-twice_all", &[("names", Value::from(names))])
    }

    /// ```text
    /// { $name } ma obecność także tu: { $class }, { $hours }.
    /// ```
    pub fn roster_twice_said(self, name: &str, class: &str, hours: &str) -> String {
        self.text("roster-twice_said", &[("name", Value::from(name)), ("class", Value::from(class)), ("hours", Value::from(hours))])
    }

    /// ```text
    /// Osoby: { $count }, miejsca: { $capacity }. Można zapisać wszystkich.
    /// ```
    pub fn roster_over_capacity(self, count: impl Into<Number>, capacity: impl Into<Number>) -> String {
        self.text("roster-over_capacity", &[("count", Value::Number(count.into())), ("capacity", Value::Number(capacity.into()))])
    }

    /// ```text
    /// { $count ->
    ///         [one] jeszcze { $count } osoba
    ///         [few] jeszcze { $count } osoby
    ///         [many] jeszcze { $count } osób
    ///        *[other] jeszcze { $count } osoby
    ///     }
    /// ```
    pub fn roster_more_below(self, count: impl Into<Number>) -> String {
        self.text("roster-more_below", &[("count", Value::Number(count.into()))])
    }

    /// ```text
    /// Historia oznaczeń
    /// ```
    pub fn roster_history(self) -> String {
        self.text("roster-history", &[])
    }

    /// ```text
    /// Wybierz osobę, żeby zobaczyć, kto, kiedy i co przy niej zaznaczył.
    /// ```
    pub fn roster_history_how(self) -> String {
        self.text("roster-history_how", &[])
    }

    /// ```text
    /// Historia gości
    /// ```
    pub fn roster_history_guests(self) -> String {
        self.text("roster-history_guests", &[])
    }

    /// ```text
    /// Popraw gości
    /// ```
    pub fn roster_corrections_guests(self) -> String {
        self.text("roster-corrections_guests", &[])
    }

    /// ```text
    /// Tylko gość, bez zapisu
    /// ```
    pub fn roster_add_visitor(self) -> String {
        self.text("roster-add_visitor", &[])
    }

    /// ```text
    /// Gość liczy się z nazwiska, ale nie zostaje uczestnikiem placówki.
    /// ```
    pub fn roster_add_visitor_about(self) -> String {
        self.text("roster-add_visitor_about", &[])
    }

    /// ```text
    /// Bez oznaczenia: { $count ->
    ///         [one] { $count } osoba
    ///         [few] { $count } osoby
    ///         [many] { $count } osób
    ///        *[other] { $count } osoby
    ///     }
    /// ```
    pub fn roster_rest(self, count: impl Into<Number>) -> String {
        self.text("roster-rest", &[("count", Value::Number(count.into()))])
    }

    /// ```text
    /// Zapisz nieobecność
    /// ```
    pub fn roster_rest_absent(self) -> String {
        self.text("roster-rest_absent", &[])
    }

    /// ```text
    /// W tym zgłoszone wcześniej: { $count }. Te zostaną zapisane jako zgłoszone.
    /// ```
    pub fn roster_rest_absent_away(self, count: impl Into<Number>) -> String {
        self.text("roster-rest_absent_away", &[("count", Value::Number(count.into()))])
    }

    /// ```text
    /// Zostaw bez oznaczenia
    /// ```
    pub fn roster_rest_leave(self) -> String {
        self.text("roster-rest_leave", &[])
    }

    /// ```text
    /// Wybierz, co zapisać przy osobach bez oznaczenia.
    /// ```
    pub fn roster_rest_needed(self) -> String {
        self.text("roster-rest_needed", &[])
    }

    /// ```text
    /// Podpisy: { $signatures }, obecne osoby: { $present } –
    /// ```
    pub fn roster_signatures(self, signatures: impl Into<Number>, present: impl Into<Number>) -> String {
        self.text("roster-signatures", &[("signatures", Value::Number(signatures.into())), ("present", Value::Number(present.into()))])
    }

    /// ```text
    /// Numer papierowej listy
    /// ```
    pub fn roster_sheet_number(self) -> String {
        self.text("roster-sheet_number", &[])
    }

    /// ```text
    /// Zostaw puste, jeśli lista nie ma numeru.
    /// ```
    pub fn roster_sheet_number_hint(self) -> String {
        self.text("roster-sheet_number_hint", &[])
    }

    /// ```text
    /// Podpisany oryginał jest w segregatorze
    /// ```
    pub fn roster_original(self) -> String {
        self.text("roster-original", &[])
    }

    /// ```text
    /// Numer listy: { $number }.
    /// ```
    pub fn roster_sheet(self, number: &str) -> String {
        self.text("roster-sheet", &[("number", Value::from(number))])
    }

    /// ```text
    /// Oryginał jest w segregatorze.
    /// ```
    pub fn roster_original_filed(self) -> String {
        self.text("roster-original_filed", &[])
    }

    /// ```text
    /// Oryginału nie ma w segregatorze.
    /// ```
    pub fn roster_original_missing(self) -> String {
        self.text("roster-original_missing", &[])
    }

    /// ```text
    /// Papierowa lista…
    /// ```
    pub fn roster_paper(self) -> String {
        self.text("roster-paper", &[])
    }

    /// ```text
    /// Papierowa lista
    /// ```
    pub fn roster_paper_title(self) -> String {
        self.text("roster-paper_title", &[])
    }

    /// ```text
    /// Zapisz
    /// ```
    pub fn roster_paper_save(self) -> String {
        self.text("roster-paper_save", &[])
    }

    /// ```text
    /// Które spotkania
    /// ```
    pub fn scope_label(self) -> String {
        self.text("scope-label", &[])
    }

    /// ```text
    /// Tylko te
    /// ```
    pub fn scope_one(self) -> String {
        self.text("scope-one", &[])
    }

    /// ```text
    /// Te i następne
    /// ```
    pub fn scope_following(self) -> String {
        self.text("scope-following", &[])
    }

    /// ```text
    /// Wszystkie
    /// ```
    pub fn scope_all(self) -> String {
        self.text("scope-all", &[])
    }

    /// ```text
    /// Przeniesienie zajęć
    /// ```
    pub fn scope_title(self) -> String {
        self.text("scope-title", &[])
    }

    /// ```text
    /// Z: { $from }. Na: { $to }.
    /// ```
    pub fn scope_from_to(self, from: &str, to: &str) -> String {
        self.text("scope-from_to", &[("from", Value::from(from)), ("to", Value::from(to))])
    }

    /// ```text
    /// { $action }: { $name }
    /// ```
    pub fn change_title_of(self, action: &str, name: &str) -> String {
        self.text("change-title_of", &[("action", Value::from(action)), ("name", Value::from(name))])
    }

    /// ```text
    /// Co się zmieni
    /// ```
    pub fn change_title(self) -> String {
        self.text("change-title", &[])
    }

    /// ```text
    /// Zmieni się: { $count }
    /// ```
    pub fn change_count(self, count: &str) -> String {
        self.text("change-count", &[("count", Value::from(count))])
    }

    /// ```text
    /// Zniknie z planu: { $count }
    /// ```
    pub fn change_count_gone(self, count: &str) -> String {
        self.text("change-count_gone", &[("count", Value::from(count))])
    }

    /// ```text
    /// Dojdzie: { $count }
    /// ```
    pub fn change_count_added(self, count: &str) -> String {
        self.text("change-count_added", &[("count", Value::from(count))])
    }

    /// ```text
    /// Nic się nie zmieni.
    /// ```
    pub fn change_nothing(self) -> String {
        self.text("change-nothing", &[])
    }

    /// ```text
    /// Żadnego z tych spotkań nie można zmienić.
    /// ```
    pub fn change_nothing_left(self) -> String {
        self.text("change-nothing_left", &[])
    }

    /// ```text
    /// Nic się nie zmieni, więc nie ma czego zapisać. Wybierz inny dzień, inną godzinę lub inne miejsce.
    /// ```
    pub fn change_nothing_to_save(self) -> String {
        self.text("change-nothing_to_save", &[])
    }

    /// ```text
    /// Podgląd pokaże się, gdy pola będą wypełnione.
    /// ```
    pub fn change_waiting(self) -> String {
        self.text("change-waiting", &[])
    }

    /// ```text
    /// Wybierz nowy dzień, godzinę lub miejsce: tu będzie widać, co się zmieni.
    /// ```
    pub fn change_waiting_slot(self) -> String {
        self.text("change-waiting_slot", &[])
    }

    /// ```text
    /// Wybierz, kto poprowadzi.
    /// ```
    pub fn change_waiting_leader(self) -> String {
        self.text("change-waiting_leader", &[])
    }

    /// ```text
    /// na
    /// ```
    pub fn change_to(self) -> String {
        self.text("change-to", &[])
    }

    /// ```text
    /// i jeszcze: { $count }
    /// ```
    pub fn change_also(self, count: &str) -> String {
        self.text("change-also", &[("count", Value::from(count))])
    }

    /// ```text
    /// Zostaje bez zmian: { $count }
    /// ```
    pub fn change_left(self, count: &str) -> String {
        self.text("change-left", &[("count", Value::from(count))])
    }

    /// ```text
    /// { $when } – { $why }
    /// ```
    pub fn change_left_why(self, when: &str, why: &str) -> String {
        self.text("change-left_why", &[("when", Value::from(when)), ("why", Value::from(why))])
    }

    /// ```text
    /// Wypadną z planu
    /// ```
    pub fn change_gone(self) -> String {
        self.text("change-gone", &[])
    }

    /// ```text
    /// { $when } – nowy dzień to { $date }: { $why }
    /// ```
    pub fn change_gone_why(self, when: &str, date: &str, why: &str) -> String {
        self.text("change-gone_why", &[("when", Value::from(when)), ("date", Value::from(date)), ("why", Value::from(why))])
    }

    /// ```text
    /// Nowe terminy: { $dates }
    /// ```
    pub fn change_added(self, dates: &str) -> String {
        self.text("change-added", &[("dates", Value::from(dates))])
    }

    /// ```text
    /// Kolizje
    /// ```
    pub fn change_clashes(self) -> String {
        self.text("change-clashes", &[])
    }

    /// ```text
    /// Wolne terminy
    /// ```
    pub fn change_alternatives(self) -> String {
        self.text("change-alternatives", &[])
    }

    /// ```text
    /// odwołane
    /// ```
    pub fn change_cancelled(self) -> String {
        self.text("change-cancelled", &[])
    }

    /// ```text
    /// w planie
    /// ```
    pub fn change_planned(self) -> String {
        self.text("change-planned", &[])
    }

    /// ```text
    /// kategoria
    /// ```
    pub fn change_category(self) -> String {
        self.text("change-category", &[])
    }

    /// ```text
    /// bez sali
    /// ```
    pub fn change_no_place(self) -> String {
        self.text("change-no_place", &[])
    }

    /// ```text
    /// { $sentence } Zmienione spotkania: { $count }.
    /// ```
    pub fn change_saved_many(self, sentence: &str, count: &str) -> String {
        self.text("change-saved_many", &[("sentence", Value::from(sentence)), ("count", Value::from(count))])
    }

    /// ```text
    /// { $sentence } Bez zmian zostało: { $count }.
    /// ```
    pub fn change_saved_left(self, sentence: &str, count: &str) -> String {
        self.text("change-saved_left", &[("sentence", Value::from(sentence)), ("count", Value::from(count))])
    }

    /// ```text
    /// Przeniesiono: { $name }.
    /// ```
    pub fn change_saved_move(self, name: &str) -> String {
        self.text("change-saved_move", &[("name", Value::from(name))])
    }

    /// ```text
    /// Odwołano: { $name }.
    /// ```
    pub fn change_saved_cancel(self, name: &str) -> String {
        self.text("change-saved_cancel", &[("name", Value::from(name))])
    }

    /// ```text
    /// Usunięto z planu: { $name }. Liczba spotkań: { $count }.
    /// ```
    pub fn change_saved_remove(self, name: &str, count: &str) -> String {
        self.text("change-saved_remove", &[("name", Value::from(name)), ("count", Value::from(count))])
    }

    /// ```text
    /// Zastępstwo zapisane: { $name }, { $when }.
    /// ```
    pub fn change_saved_substitute(self, name: &str, when: &str) -> String {
        self.text("change-saved_substitute", &[("name", Value::from(name)), ("when", Value::from(when))])
    }

    /// ```text
    /// Przedłużono: { $name }. Nowe spotkania: { $count }.
    /// ```
    pub fn change_saved_extend(self, name: &str, count: &str) -> String {
        self.text("change-saved_extend", &[("name", Value::from(name)), ("count", Value::from(count))])
    }

    /// ```text
    /// Zapisano: tak ma być.
    /// ```
    pub fn change_saved_clash(self) -> String {
        self.text("change-saved_clash", &[])
    }

    /// ```text
    /// Kolizja znów czeka na decyzję.
    /// ```
    pub fn change_saved_clash_back(self) -> String {
        self.text("change-saved_clash_back", &[])
    }

    /// ```text
    /// odbyło się
    /// ```
    pub fn change_left_held(self) -> String {
        self.text("change_left-held", &[])
    }

    /// ```text
    /// ma znaczki na liście
    /// ```
    pub fn change_left_marked(self) -> String {
        self.text("change_left-marked", &[])
    }

    /// ```text
    /// jest odwołane
    /// ```
    pub fn change_left_cancelled(self) -> String {
        self.text("change_left-cancelled", &[])
    }

    /// ```text
    /// było zmieniane osobno
    /// ```
    pub fn change_left_changed_alone(self) -> String {
        self.text("change_left-changed_alone", &[])
    }

    /// ```text
    /// już minęło
    /// ```
    pub fn change_left_past(self) -> String {
        self.text("change_left-past", &[])
    }

    /// ```text
    /// miesiąc jest zamknięty
    /// ```
    pub fn change_left_month_closed(self) -> String {
        self.text("change_left-month_closed", &[])
    }

    /// ```text
    /// termin
    /// ```
    pub fn change_what_time(self) -> String {
        self.text("change_what-time", &[])
    }

    /// ```text
    /// miejsce
    /// ```
    pub fn change_what_place(self) -> String {
        self.text("change_what-place", &[])
    }

    /// ```text
    /// osoba prowadząca
    /// ```
    pub fn change_what_leader(self) -> String {
        self.text("change_what-leader", &[])
    }

    /// ```text
    /// nazwa lub kategoria
    /// ```
    pub fn change_what_name(self) -> String {
        self.text("change_what-name", &[])
    }

    /// ```text
    /// udział lub limit miejsc
    /// ```
    pub fn change_what_capacity(self) -> String {
        self.text("change_what-capacity", &[])
    }

    /// ```text
    /// odwołanie
    /// ```
    pub fn change_what_cancelled(self) -> String {
        self.text("change_what-cancelled", &[])
    }

    /// ```text
    /// pozostałe szczegóły
    /// ```
    pub fn change_what_details(self) -> String {
        self.text("change_what-details", &[])
    }

    /// ```text
    /// Przyczyna (nieobowiązkowo)
    /// ```
    pub fn change_reason(self) -> String {
        self.text("change-reason", &[])
    }

    /// ```text
    /// nie podano
    /// ```
    pub fn change_reason_none(self) -> String {
        self.text("change-reason_none", &[])
    }

    /// ```text
    /// Kto zdecydował (nieobowiązkowo)
    /// ```
    pub fn change_decided_by(self) -> String {
        self.text("change-decided_by", &[])
    }

    /// ```text
    /// Na przykład: koordynatorka, właściciel lokalu.
    /// ```
    pub fn change_decided_by_hint(self) -> String {
        self.text("change-decided_by_hint", &[])
    }

    /// ```text
    /// Przyczyna zmiany
    /// ```
    pub fn change_because(self) -> String {
        self.text("change-because", &[])
    }

    /// ```text
    /// Zdecydowano
    /// ```
    pub fn change_decided(self) -> String {
        self.text("change-decided", &[])
    }

    /// ```text
    /// Przyczyna zostaje w planie; na wydrukach jej nie ma.
    /// ```
    pub fn change_note(self) -> String {
        self.text("change-note", &[])
    }

    /// ```text
    /// Zmiana zajęć
    /// ```
    pub fn change_edit_title(self) -> String {
        self.text("change-edit_title", &[])
    }

    /// ```text
    /// Dzień, godzinę i miejsce zmienia „Przenieś…”.
    /// ```
    pub fn change_edit_note(self) -> String {
        self.text("change-edit_note", &[])
    }

    /// ```text
    /// Usuń z planu…
    /// ```
    pub fn change_remove(self) -> String {
        self.text("change-remove", &[])
    }

    /// ```text
    /// Usunięcie z planu
    /// ```
    pub fn change_remove_title(self) -> String {
        self.text("change-remove_title", &[])
    }

    /// ```text
    /// Usunięte spotkanie znika z planu i z raportu, jakby go nie było. Jeśli miało się odbyć, a się nie odbędzie, lepiej je odwołać.
    /// ```
    pub fn change_remove_note(self) -> String {
        self.text("change-remove_note", &[])
    }

    /// ```text
    /// Usuń z planu
    /// ```
    pub fn change_remove_save(self) -> String {
        self.text("change-remove_save", &[])
    }

    /// ```text
    /// Cała seria…
    /// ```
    pub fn change_series(self) -> String {
        self.text("change-series", &[])
    }

    /// ```text
    /// Więcej możliwości
    /// ```
    pub fn change_more(self) -> String {
        self.text("change-more", &[])
    }

    /// ```text
    /// Zastępstwo…
    /// ```
    pub fn change_substitute(self) -> String {
        self.text("change-substitute", &[])
    }

    /// ```text
    /// Zastępstwo na jednym spotkaniu
    /// ```
    pub fn change_substitute_title(self) -> String {
        self.text("change-substitute_title", &[])
    }

    /// ```text
    /// Kto poprowadzi
    /// ```
    pub fn change_substitute_who(self) -> String {
        self.text("change-substitute_who", &[])
    }

    /// ```text
    /// Zapisz zastępstwo
    /// ```
    pub fn change_substitute_save(self) -> String {
        self.text("change-substitute_save", &[])
    }

    /// ```text
    /// Wybierz, kto poprowadzi.
    /// ```
    pub fn change_substitute_missing(self) -> String {
        self.text("change-substitute_missing", &[])
    }

    /// ```text
    /// { $name } (zastępstwo za: { $whom })
    /// ```
    pub fn change_substitutes(self, name: &str, whom: &str) -> String {
        self.text("change-substitutes", &[("name", Value::from(name)), ("whom", Value::from(whom))])
    }

    /// ```text
    /// { $name } (zastępstwo)
    /// ```
    pub fn change_substitutes_alone(self, name: &str) -> String {
        self.text("change-substitutes_alone", &[("name", Value::from(name))])
    }

    /// ```text
    /// jeszcze nikt
    /// ```
    pub fn change_nobody_yet(self) -> String {
        self.text("change-nobody_yet", &[])
    }

    /// ```text
    /// osoba spoza listy
    /// ```
    pub fn change_not_listed(self) -> String {
        self.text("change-not_listed", &[])
    }

    /// ```text
    /// Zaplanuj zastępcze…
    /// ```
    pub fn change_replacement(self) -> String {
        self.text("change-replacement", &[])
    }

    /// ```text
    /// Spotkanie zastępcze
    /// ```
    pub fn change_replacement_title(self) -> String {
        self.text("change-replacement_title", &[])
    }

    /// ```text
    /// Zastępuje odwołane spotkanie: { $when }. Osoby zapisane na serię trzeba o nim powiadomić.
    /// ```
    pub fn change_replacement_note(self, when: &str) -> String {
        self.text("change-replacement_note", &[("when", Value::from(when))])
    }

    /// ```text
    /// Zaplanuj spotkanie
    /// ```
    pub fn change_replacement_save(self) -> String {
        self.text("change-replacement_save", &[])
    }

    /// ```text
    /// Spotkanie zastępcze
    /// ```
    pub fn change_replaced_by(self) -> String {
        self.text("change-replaced_by", &[])
    }

    /// ```text
    /// Zamiast odwołanego
    /// ```
    pub fn change_replaces(self) -> String {
        self.text("change-replaces", &[])
    }

    /// ```text
    /// Zaplanowano spotkanie zastępcze: { $name }, { $when }.
    /// ```
    pub fn change_saved_replacement(self, name: &str, when: &str) -> String {
        self.text("change-saved_replacement", &[("name", Value::from(name)), ("when", Value::from(when))])
    }

    /// ```text
    /// Przedłuż do
    /// ```
    pub fn change_extend(self) -> String {
        self.text("change-extend", &[])
    }

    /// ```text
    /// Nowy ostatni dzień serii.
    /// ```
    pub fn change_extend_hint(self) -> String {
        self.text("change-extend_hint", &[])
    }

    /// ```text
    /// Przedłuż serię
    /// ```
    pub fn change_extend_save(self) -> String {
        self.text("change-extend_save", &[])
    }

    /// ```text
    /// Wpisz nowy ostatni dzień, na przykład 30.06.2026.
    /// ```
    pub fn change_extend_missing(self) -> String {
        self.text("change-extend_missing", &[])
    }

    /// ```text
    /// Kolizja z zajęciami „{ $name }”, { $time }.
    /// ```
    pub fn clash_with(self, name: &str, time: &str) -> String {
        self.text("clash-with", &[("name", Value::from(name)), ("time", Value::from(time))])
    }

    /// ```text
    /// Kolizja z innymi zajęciami.
    /// ```
    pub fn clash_with_unknown(self) -> String {
        self.text("clash-with_unknown", &[])
    }

    /// ```text
    /// Ta sama sala: { $names }.
    /// ```
    pub fn clash_room(self, names: &str) -> String {
        self.text("clash-room", &[("names", Value::from(names))])
    }

    /// ```text
    /// Ta sama osoba prowadząca: { $names }.
    /// ```
    pub fn clash_leader(self, names: &str) -> String {
        self.text("clash-leader", &[("names", Value::from(names))])
    }

    /// ```text
    /// Pomaga w obu miejscach: { $names }.
    /// ```
    pub fn clash_volunteer(self, names: &str) -> String {
        self.text("clash-volunteer", &[("names", Value::from(names))])
    }

    /// ```text
    /// Na oba zapisane osoby: { $names }.
    /// ```
    pub fn clash_participant(self, names: &str) -> String {
        self.text("clash-participant", &[("names", Value::from(names))])
    }

    /// ```text
    /// Tak ma być…
    /// ```
    pub fn clash_accept(self) -> String {
        self.text("clash-accept", &[])
    }

    /// ```text
    /// Dlaczego tak ma być
    /// ```
    pub fn clash_accept_reason(self) -> String {
        self.text("clash-accept_reason", &[])
    }

    /// ```text
    /// Na przykład: wspólne wyjście obu grup.
    /// ```
    pub fn clash_accept_reason_hint(self) -> String {
        self.text("clash-accept_reason_hint", &[])
    }

    /// ```text
    /// Wpisz powód.
    /// ```
    pub fn clash_accept_missing(self) -> String {
        self.text("clash-accept_missing", &[])
    }

    /// ```text
    /// Zapisz: tak ma być
    /// ```
    pub fn clash_accept_save(self) -> String {
        self.text("clash-accept_save", &[])
    }

    /// ```text
    /// Tak ma być: { $reason }
    /// ```
    pub fn clash_accepted(self, reason: &str) -> String {
        self.text("clash-accepted", &[("reason", Value::from(reason))])
    }

    /// ```text
    /// Cofnij zgodę na kolizję
    /// ```
    pub fn clash_take_back(self) -> String {
        self.text("clash-take_back", &[])
    }

    /// ```text
    /// Kogo powiadomić
    /// ```
    pub fn notify_title(self) -> String {
        self.text("notify-title", &[])
    }

    /// ```text
    /// Kogo powiadomić
    /// ```
    pub fn notify_open(self) -> String {
        self.text("notify-open", &[])
    }

    /// ```text
    /// Powiadomiono { $told } z { $all }
    /// ```
    pub fn notify_count(self, told: &str, all: &str) -> String {
        self.text("notify-count", &[("told", Value::from(told)), ("all", Value::from(all))])
    }

    /// ```text
    /// Zaznacz osobę po rozmowie.
    /// ```
    pub fn notify_hint(self) -> String {
        self.text("notify-hint", &[])
    }

    /// ```text
    /// Plakat tygodnia
    /// ```
    pub fn notify_poster(self) -> String {
        self.text("notify-poster", &[])
    }

    /// ```text
    /// Nikt nie jest zapisany na te zajęcia, więc nie ma kogo powiadamiać.
    /// ```
    pub fn notify_nobody(self) -> String {
        self.text("notify-nobody", &[])
    }

    /// ```text
    /// brak telefonu
    /// ```
    pub fn notify_no_phone(self) -> String {
        self.text("notify-no_phone", &[])
    }

    /// ```text
    /// { $name }: teraz { $when }, { $place }; { $from }.
    /// ```
    pub fn notify_moved(self, name: &str, when: &str, place: &str, from: &str) -> String {
        self.text("notify-moved", &[("name", Value::from(name)), ("when", Value::from(when)), ("place", Value::from(place)), ("from", Value::from(from))])
    }

    /// ```text
    /// { $name }, { $when }: odwołane.
    /// ```
    pub fn notify_cancelled(self, name: &str, when: &str) -> String {
        self.text("notify-cancelled", &[("name", Value::from(name)), ("when", Value::from(when))])
    }

    /// ```text
    /// { $name }, { $when }: prowadzi { $leader }, zastępstwo.
    /// ```
    pub fn notify_substitute(self, name: &str, when: &str, leader: &str) -> String {
        self.text("notify-substitute", &[("name", Value::from(name)), ("when", Value::from(when)), ("leader", Value::from(leader))])
    }

    /// ```text
    /// { $name }, { $when }: bez zmian, więc nie ma o czym powiadamiać.
    /// ```
    pub fn notify_as_planned(self, name: &str, when: &str) -> String {
        self.text("notify-as_planned", &[("name", Value::from(name)), ("when", Value::from(when))])
    }

    /// ```text
    /// Więcej
    /// ```
    pub fn class_details_more(self) -> String {
        self.text("class_details-more", &[])
    }

    /// ```text
    /// Rodzaj
    /// ```
    pub fn class_details_kind(self) -> String {
        self.text("class_details-kind", &[])
    }

    /// ```text
    /// Tryb
    /// ```
    pub fn class_details_mode(self) -> String {
        self.text("class_details-mode", &[])
    }

    /// ```text
    /// Poziom
    /// ```
    pub fn class_details_level(self) -> String {
        self.text("class_details-level", &[])
    }

    /// ```text
    /// Na przykład: podstawowy.
    /// ```
    pub fn class_details_level_hint(self) -> String {
        self.text("class_details-level_hint", &[])
    }

    /// ```text
    /// Najmniej osób
    /// ```
    pub fn class_details_minimum(self) -> String {
        self.text("class_details-minimum", &[])
    }

    /// ```text
    /// Puste: bez dolnej granicy.
    /// ```
    pub fn class_details_minimum_hint(self) -> String {
        self.text("class_details-minimum_hint", &[])
    }

    /// ```text
    /// Prowadzą razem
    /// ```
    pub fn class_details_co_leaders(self) -> String {
        self.text("class_details-co_leaders", &[])
    }

    /// ```text
    /// wybierz…
    /// ```
    pub fn class_details_co_leader_choose(self) -> String {
        self.text("class_details-co_leader_choose", &[])
    }

    /// ```text
    /// Pomagają (wolontariusze)
    /// ```
    pub fn class_details_helpers(self) -> String {
        self.text("class_details-helpers", &[])
    }

    /// ```text
    /// Szukaj osoby, która pomaga
    /// ```
    pub fn class_details_helper_search(self) -> String {
        self.text("class_details-helper_search", &[])
    }

    /// ```text
    /// Znalezione osoby
    /// ```
    pub fn class_details_helper_found(self) -> String {
        self.text("class_details-helper_found", &[])
    }

    /// ```text
    /// Nikogo nie znaleziono.
    /// ```
    pub fn class_details_helper_none(self) -> String {
        self.text("class_details-helper_none", &[])
    }

    /// ```text
    /// Usuń: { $name }
    /// ```
    pub fn class_details_take_out(self, name: &str) -> String {
        self.text("class_details-take_out", &[("name", Value::from(name))])
    }

    /// ```text
    /// Wliczać do sprawozdań
    /// ```
    pub fn class_details_counts(self) -> String {
        self.text("class_details-counts", &[])
    }

    /// ```text
    /// nie wlicza się do sprawozdań
    /// ```
    pub fn class_details_counts_not(self) -> String {
        self.text("class_details-counts_not", &[])
    }

    /// ```text
    /// Sprawozdania
    /// ```
    pub fn class_details_in_report(self) -> String {
        self.text("class_details-in_report", &[])
    }

    /// ```text
    /// Z udziałem małoletnich
    /// ```
    pub fn class_details_minors(self) -> String {
        self.text("class_details-minors", &[])
    }

    /// ```text
    /// Osoby prowadzące i pomagające muszą być sprawdzone w rejestrze.
    /// ```
    pub fn class_details_minors_hint(self) -> String {
        self.text("class_details-minors_hint", &[])
    }

    /// ```text
    /// Opłata
    /// ```
    pub fn class_details_fee(self) -> String {
        self.text("class_details-fee", &[])
    }

    /// ```text
    /// Puste: bezpłatnie. Na przykład: bilet 10 zł.
    /// ```
    pub fn class_details_fee_hint(self) -> String {
        self.text("class_details-fee_hint", &[])
    }

    /// ```text
    /// Opis
    /// ```
    pub fn class_details_description(self) -> String {
        self.text("class_details-description", &[])
    }

    /// ```text
    /// Wyjście, wycieczka, wydarzenie
    /// ```
    pub fn class_details_outing(self) -> String {
        self.text("class_details-outing", &[])
    }

    /// ```text
    /// Zbiórkę, bilety i dojazd wpisuje się przy każdym spotkaniu osobno, po dodaniu do planu.
    /// ```
    pub fn class_details_outing_later(self) -> String {
        self.text("class_details-outing_later", &[])
    }

    /// ```text
    /// Zbiórka, bilety i dojazd zmienią się tylko na tym spotkaniu.
    /// ```
    pub fn class_details_outing_one(self) -> String {
        self.text("class_details-outing_one", &[])
    }

    /// ```text
    /// Miejsce zbiórki
    /// ```
    pub fn class_details_meeting_point(self) -> String {
        self.text("class_details-meeting_point", &[])
    }

    /// ```text
    /// Z kim (partner)
    /// ```
    pub fn class_details_partner(self) -> String {
        self.text("class_details-partner", &[])
    }

    /// ```text
    /// Bilety (liczba)
    /// ```
    pub fn class_details_tickets(self) -> String {
        self.text("class_details-tickets", &[])
    }

    /// ```text
    /// Dojazd
    /// ```
    pub fn class_details_transport(self) -> String {
        self.text("class_details-transport", &[])
    }

    /// ```text
    /// Uwagi
    /// ```
    pub fn class_details_notes(self) -> String {
        self.text("class_details-notes", &[])
    }

    /// ```text
    /// Kończy się następnego dnia o { $time }.
    /// ```
    pub fn class_details_next_day(self, time: &str) -> String {
        self.text("class_details-next_day", &[("time", Value::from(time))])
    }

    /// ```text
    /// W wybrane dni
    /// ```
    pub fn class_dates_recurs(self) -> String {
        self.text("class_dates-recurs", &[])
    }

    /// ```text
    /// Wybrane dni
    /// ```
    pub fn class_dates_label(self) -> String {
        self.text("class_dates-label", &[])
    }

    /// ```text
    /// Dodaj dzień
    /// ```
    pub fn class_dates_add(self) -> String {
        self.text("class_dates-add", &[])
    }

    /// ```text
    /// Kolejny dzień
    /// ```
    pub fn class_dates_day(self) -> String {
        self.text("class_dates-day", &[])
    }

    /// ```text
    /// Usuń dzień: { $date }
    /// ```
    pub fn class_dates_remove(self, date: &str) -> String {
        self.text("class_dates-remove", &[("date", Value::from(date))])
    }

    /// ```text
    /// w wybrane dni: { $dates }
    /// ```
    pub fn class_dates_words(self, dates: &str) -> String {
        self.text("class_dates-words", &[("dates", Value::from(dates))])
    }

    /// ```text
    /// Wpisz liczbę od 1 do 10 000 albo zostaw puste.
    /// ```
    pub fn series_problem_minimum(self) -> String {
        self.text("series_problem-minimum", &[])
    }

    /// ```text
    /// Najmniejsza liczba osób jest większa niż limit miejsc.
    /// ```
    pub fn series_problem_minimum_high(self) -> String {
        self.text("series_problem-minimum_high", &[])
    }

    /// ```text
    /// Wpisz liczbę od 0 do 10 000 albo zostaw puste.
    /// ```
    pub fn series_problem_tickets(self) -> String {
        self.text("series_problem-tickets", &[])
    }

    /// ```text
    /// Dodaj co najmniej jeden dzień.
    /// ```
    pub fn series_problem_dates(self) -> String {
        self.text("series_problem-dates", &[])
    }

    /// ```text
    /// Nie wiadomo, co zrobiono. Nic nie zmieniono. Wybierz zadanie albo wpisz czynności.
    /// ```
    pub fn refusal_service_unnamed(self) -> String {
        self.text("refusal-service_unnamed", &[])
    }

    /// ```text
    /// To świadczenie jest już zapisane. Nic nie zmieniono. Znajdziesz je na liście godzin.
    /// ```
    pub fn refusal_service_entered(self) -> String {
        self.text("refusal-service_entered", &[])
    }

    /// ```text
    /// Biuro potwierdziło już ten wpis, więc nie można go cofnąć. Nic nie zmieniono. Jeśli trzeba go poprawić, powiedz o tym w biurze.
    /// ```
    pub fn refusal_service_confirmed(self) -> String {
        self.text("refusal-service_confirmed", &[])
    }

    /// ```text
    /// Własne godziny można zapisać od { $date }. Nic nie zmieniono. Wcześniejsze zapisze biuro.
    /// ```
    pub fn refusal_service_too_old(self, date: &str) -> String {
        self.text("refusal-service_too_old", &[("date", Value::from(date))])
    }

    /// ```text
    /// To konto nie jest połączone z żadną osobą, więc nie wiadomo, czyje to godziny. Nic nie zmieniono. Poproś osobę zarządzającą, aby w „Ustawieniach” wskazała, czyje jest to konto.
    /// ```
    pub fn refusal_no_own_person(self) -> String {
        self.text("refusal-no_own_person", &[])
    }

    /// ```text
    /// Na ten dzień nie ma podpisanego porozumienia.
    /// ```
    pub fn volunteer_oddity_not_covered(self) -> String {
        self.text("volunteer_oddity-not_covered", &[])
    }

    /// ```text
    /// Porozumienie podpisano później: { $date }.
    /// ```
    pub fn volunteer_oddity_before_signing(self, date: &str) -> String {
        self.text("volunteer_oddity-before_signing", &[("date", Value::from(date))])
    }

    /// ```text
    /// Nakłada się z innym wpisem tej osoby: { $other }.
    /// ```
    pub fn volunteer_oddity_overlap(self, other: &str) -> String {
        self.text("volunteer_oddity-overlap", &[("other", Value::from(other))])
    }

    /// ```text
    /// Tego dnia razem { $hours }, a zwykle najwyżej { $limit }.
    /// ```
    pub fn volunteer_oddity_long_day(self, hours: &str, limit: &str) -> String {
        self.text("volunteer_oddity-long_day", &[("hours", Value::from(hours)), ("limit", Value::from(limit))])
    }

    /// ```text
    /// Kończy się po północy, następnego dnia.
    /// ```
    pub fn volunteer_oddity_past_midnight(self) -> String {
        self.text("volunteer_oddity-past_midnight", &[])
    }

    /// ```text
    /// Te zajęcia odwołano.
    /// ```
    pub fn volunteer_oddity_session_cancelled(self) -> String {
        self.text("volunteer_oddity-session_cancelled", &[])
    }

    /// ```text
    /// { $days ->
    ///         [one] Zapisane { $days } dzień po fakcie.
    ///         [few] Zapisane { $days } dni po fakcie.
    ///         [many] Zapisane { $days } dni po fakcie.
    ///        *[other] Zapisane { $days } dnia po fakcie.
    ///     }
    /// ```
    pub fn volunteer_oddity_late(self, days: impl Into<Number>) -> String {
        self.text("volunteer_oddity-late", &[("days", Value::Number(days.into()))])
    }

    /// ```text
    /// { $count ->
    ///         [one] Wpis dodany z dużym opóźnieniem. Kontrola może go zakwestionować.
    ///         [few] Jeden z { $count } wpisów dodanych hurtem tego samego dnia. Kontrola może je zakwestionować.
    ///         [many] Jeden z { $count } wpisów dodanych hurtem tego samego dnia. Kontrola może je zakwestionować.
    ///        *[other] Jeden z { $count } wpisu dodanego hurtem tego samego dnia. Kontrola może je zakwestionować.
    ///     }
    /// ```
    pub fn volunteer_oddity_late_bulk(self, count: impl Into<Number>) -> String {
        self.text("volunteer_oddity-late_bulk", &[("count", Value::Number(count.into()))])
    }

    /// ```text
    /// { $author }, { $entered }; niepotwierdzone
    /// ```
    pub fn service_recorded(self, author: &str, entered: &str) -> String {
        self.text("service-recorded", &[("author", Value::from(author)), ("entered", Value::from(entered))])
    }

    /// ```text
    /// { $author }, { $entered }; potwierdzenie: { $confirmer }, { $confirmed }
    /// ```
    pub fn service_recorded_confirmed(self, author: &str, entered: &str, confirmer: &str, confirmed: &str) -> String {
        self.text("service-recorded_confirmed", &[("author", Value::from(author)), ("entered", Value::from(entered)), ("confirmer", Value::from(confirmer)), ("confirmed", Value::from(confirmed))])
    }

    /// ```text
    /// Suma godzin w miesiącu
    /// ```
    pub fn service_hours_sums(self) -> String {
        self.text("service_hours-sums", &[])
    }

    /// ```text
    /// Potwierdzone
    /// ```
    pub fn service_hours_confirmed(self) -> String {
        self.text("service_hours-confirmed", &[])
    }

    /// ```text
    /// Do potwierdzenia
    /// ```
    pub fn service_hours_unconfirmed(self) -> String {
        self.text("service_hours-unconfirmed", &[])
    }

    /// ```text
    /// nie liczą się do raportu
    /// ```
    pub fn service_hours_unconfirmed_about(self) -> String {
        self.text("service_hours-unconfirmed_about", &[])
    }

    /// ```text
    /// Praca społeczna członków
    /// ```
    pub fn service_hours_members(self) -> String {
        self.text("service_hours-members", &[])
    }

    /// ```text
    /// liczona osobno
    /// ```
    pub fn service_hours_members_about(self) -> String {
        self.text("service_hours-members_about", &[])
    }

    /// ```text
    /// Miesiąc jest zamknięty. Godzin nie można już zmieniać.
    /// ```
    pub fn service_hours_closed(self) -> String {
        self.text("service_hours-closed", &[])
    }

    /// ```text
    /// { $count ->
    ///         [one] Zaplanowane dyżury do zapisania: { $count }
    ///         [few] Zaplanowane dyżury do zapisania: { $count }
    ///         [many] Zaplanowane dyżury do zapisania: { $count }
    ///        *[other] Zaplanowane dyżury do zapisania: { $count }
    ///     }
    /// ```
    pub fn service_hours_planned(self, count: impl Into<Number>) -> String {
        self.text("service_hours-planned", &[("count", Value::Number(count.into()))])
    }

    /// ```text
    /// Te zajęcia już minęły, a godzin jeszcze nie ma. Zapiszesz je jednym potwierdzeniem.
    /// ```
    pub fn service_hours_planned_about(self) -> String {
        self.text("service_hours-planned_about", &[])
    }

    /// ```text
    /// Przejrzyj i zapisz
    /// ```
    pub fn service_hours_planned_open(self) -> String {
        self.text("service_hours-planned_open", &[])
    }

    /// ```text
    /// { $count ->
    ///         [one] Nietypowe, do sprawdzenia: { $count }
    ///         [few] Nietypowe, do sprawdzenia: { $count }
    ///         [many] Nietypowe, do sprawdzenia: { $count }
    ///        *[other] Nietypowe, do sprawdzenia: { $count }
    ///     }
    /// ```
    pub fn service_hours_unusual(self, count: impl Into<Number>) -> String {
        self.text("service_hours-unusual", &[("count", Value::Number(count.into()))])
    }

    /// ```text
    /// Zaznacz te, które się zgadzają, i napisz dlaczego. Pozostałe popraw albo usuń.
    /// ```
    pub fn service_hours_unusual_about(self) -> String {
        self.text("service_hours-unusual_about", &[])
    }

    /// ```text
    /// Potwierdź: { $name }, { $date }
    /// ```
    pub fn service_hours_unusual_pick(self, name: &str, date: &str) -> String {
        self.text("service_hours-unusual_pick", &[("name", Value::from(name)), ("date", Value::from(date))])
    }

    /// ```text
    /// Zaznacz wszystkie nietypowe
    /// ```
    pub fn service_hours_unusual_all(self) -> String {
        self.text("service_hours-unusual_all", &[])
    }

    /// ```text
    /// Powód
    /// ```
    pub fn service_hours_reason(self) -> String {
        self.text("service_hours-reason", &[])
    }

    /// ```text
    /// Na przykład: karta papierowa oddana po urlopie.
    /// ```
    pub fn service_hours_reason_hint(self) -> String {
        self.text("service_hours-reason_hint", &[])
    }

    /// ```text
    /// Napisz powód: bez niego nietypowe godziny nie zostaną potwierdzone.
    /// ```
    pub fn service_hours_reason_needed(self) -> String {
        self.text("service_hours-reason_needed", &[])
    }

    /// ```text
    /// { $count ->
    ///         [one] Potwierdź zaznaczone: { $count }
    ///         [few] Potwierdź zaznaczone: { $count }
    ///         [many] Potwierdź zaznaczone: { $count }
    ///        *[other] Potwierdź zaznaczone: { $count }
    ///     }
    /// ```
    pub fn service_hours_confirm_picked(self, count: impl Into<Number>) -> String {
        self.text("service_hours-confirm_picked", &[("count", Value::Number(count.into()))])
    }

    /// ```text
    /// Najpierw zaznacz wpisy.
    /// ```
    pub fn service_hours_pick_first(self) -> String {
        self.text("service_hours-pick_first", &[])
    }

    /// ```text
    /// Potwierdź miesiąc
    /// ```
    pub fn service_hours_confirm_month(self) -> String {
        self.text("service_hours-confirm_month", &[])
    }

    /// ```text
    /// { $count ->
    ///         [one] Czeka { $count } zwykły wpis.
    ///         [few] Czekają { $count } zwykłe wpisy.
    ///         [many] Czeka { $count } zwykłych wpisów.
    ///        *[other] Czeka { $count } zwykłego wpisu.
    ///     }
    /// ```
    pub fn service_hours_confirm_month_about(self, count: impl Into<Number>) -> String {
        self.text("service_hours-confirm_month_about", &[("count", Value::Number(count.into()))])
    }

    /// ```text
    /// { $count ->
    ///         [one] Potwierdzono { $count } wpis.
    ///         [few] Potwierdzono { $count } wpisy.
    ///         [many] Potwierdzono { $count } wpisów.
    ///        *[other] Potwierdzono { $count } wpisu.
    ///     } { $unusual ->
    ///         [0] Nic więcej nie czeka.
    ///         [one] Został { $unusual } nietypowy do sprawdzenia.
    ///         [few] Zostały { $unusual } nietypowe do sprawdzenia.
    ///         [many] Zostało { $unusual } nietypowych do sprawdzenia.
    ///        *[other] Zostało { $unusual } nietypowego do sprawdzenia.
    ///     }
    /// ```
    pub fn service_hours_confirmed_now(self, count: impl Into<Number>, unusual: impl Into<Number>) -> String {
        self.text("service_hours-confirmed_now", &[("count", Value::Number(count.into())), ("unusual", Value::Number(unusual.into()))])
    }

    /// ```text
    /// Wszystkie świadczenia
    /// ```
    pub fn service_hours_list(self) -> String {
        self.text("service_hours-list", &[])
    }

    /// ```text
    /// Ułóż według
    /// ```
    pub fn service_hours_group(self) -> String {
        self.text("service_hours-group", &[])
    }

    /// ```text
    /// osób
    /// ```
    pub fn service_hours_group_person(self) -> String {
        self.text("service_hours-group_person", &[])
    }

    /// ```text
    /// dni
    /// ```
    pub fn service_hours_group_day(self) -> String {
        self.text("service_hours-group_day", &[])
    }

    /// ```text
    /// Rozwiń wszystkie
    /// ```
    pub fn service_hours_unfold(self) -> String {
        self.text("service_hours-unfold", &[])
    }

    /// ```text
    /// Zwiń wszystkie
    /// ```
    pub fn service_hours_fold(self) -> String {
        self.text("service_hours-fold", &[])
    }

    /// ```text
    /// { $name }: { $hours }
    /// ```
    pub fn service_hours_of_group(self, name: &str, hours: &str) -> String {
        self.text("service_hours-of_group", &[("name", Value::from(name)), ("hours", Value::from(hours))])
    }

    /// ```text
    /// { $name }: { $hours }, do potwierdzenia { $waiting }
    /// ```
    pub fn service_hours_of_group_waiting(self, name: &str, hours: &str, waiting: &str) -> String {
        self.text("service_hours-of_group_waiting", &[("name", Value::from(name)), ("hours", Value::from(hours)), ("waiting", Value::from(waiting))])
    }

    /// ```text
    /// Potwierdź
    /// ```
    pub fn service_hours_column_pick(self) -> String {
        self.text("service_hours-column_pick", &[])
    }

    /// ```text
    /// Dzień
    /// ```
    pub fn service_hours_column_day(self) -> String {
        self.text("service_hours-column_day", &[])
    }

    /// ```text
    /// Osoba
    /// ```
    pub fn service_hours_column_person(self) -> String {
        self.text("service_hours-column_person", &[])
    }

    /// ```text
    /// Godziny
    /// ```
    pub fn service_hours_column_time(self) -> String {
        self.text("service_hours-column_time", &[])
    }

    /// ```text
    /// Czas
    /// ```
    pub fn service_hours_column_length(self) -> String {
        self.text("service_hours-column_length", &[])
    }

    /// ```text
    /// Co
    /// ```
    pub fn service_hours_column_what(self) -> String {
        self.text("service_hours-column_what", &[])
    }

    /// ```text
    /// Stan
    /// ```
    pub fn service_hours_column_state(self) -> String {
        self.text("service_hours-column_state", &[])
    }

    /// ```text
    /// Zmiana
    /// ```
    pub fn service_hours_column_change(self) -> String {
        self.text("service_hours-column_change", &[])
    }

    /// ```text
    /// Popraw
    /// ```
    pub fn service_hours_change(self) -> String {
        self.text("service_hours-change", &[])
    }

    /// ```text
    /// Popraw: { $name }, { $date }
    /// ```
    pub fn service_hours_change_name(self, name: &str, date: &str) -> String {
        self.text("service_hours-change_name", &[("name", Value::from(name)), ("date", Value::from(date))])
    }

    /// ```text
    /// praca społeczna
    /// ```
    pub fn service_hours_member_tag(self) -> String {
        self.text("service_hours-member_tag", &[])
    }

    /// ```text
    /// potwierdzone
    /// ```
    pub fn service_hours_state_confirmed(self) -> String {
        self.text("service_hours-state_confirmed", &[])
    }

    /// ```text
    /// czeka na potwierdzenie
    /// ```
    pub fn service_hours_state_waiting(self) -> String {
        self.text("service_hours-state_waiting", &[])
    }

    /// ```text
    /// Zapisano: { $name }, { $date }
    /// ```
    pub fn service_hours_who_entered(self, name: &str, date: &str) -> String {
        self.text("service_hours-who_entered", &[("name", Value::from(name)), ("date", Value::from(date))])
    }

    /// ```text
    /// Zapisano z planu dyżurów: { $name }, { $date }
    /// ```
    pub fn service_hours_who_entered_duty(self, name: &str, date: &str) -> String {
        self.text("service_hours-who_entered_duty", &[("name", Value::from(name)), ("date", Value::from(date))])
    }

    /// ```text
    /// Wpis własny: { $name }, { $date }
    /// ```
    pub fn service_hours_who_entered_herself(self, name: &str, date: &str) -> String {
        self.text("service_hours-who_entered_herself", &[("name", Value::from(name)), ("date", Value::from(date))])
    }

    /// ```text
    /// Potwierdzenie: { $name }, { $date }
    /// ```
    pub fn service_hours_who_confirmed(self, name: &str, date: &str) -> String {
        self.text("service_hours-who_confirmed", &[("name", Value::from(name)), ("date", Value::from(date))])
    }

    /// ```text
    /// Powód: { $reason }
    /// ```
    pub fn service_hours_because(self, reason: &str) -> String {
        self.text("service_hours-because", &[("reason", Value::from(reason))])
    }

    /// ```text
    /// przy: { $session }
    /// ```
    pub fn service_hours_at(self, session: &str) -> String {
        self.text("service_hours-at", &[("session", Value::from(session))])
    }

    /// ```text
    /// działanie: { $action }
    /// ```
    pub fn service_hours_charged(self, action: &str) -> String {
        self.text("service_hours-charged", &[("action", Value::from(action))])
    }

    /// ```text
    /// Wycena
    /// ```
    pub fn service_month_value(self) -> String {
        self.text("service_month-value", &[])
    }

    /// ```text
    /// Godziny niepotwierdzone (nie liczą się)
    /// ```
    pub fn service_month_unconfirmed(self) -> String {
        self.text("service_month-unconfirmed", &[])
    }

    /// ```text
    /// Członkowie z pracą społeczną
    /// ```
    pub fn service_month_members(self) -> String {
        self.text("service_month-members", &[])
    }

    /// ```text
    /// Godziny pracy społecznej członków
    /// ```
    pub fn service_month_member_hours(self) -> String {
        self.text("service_month-member_hours", &[])
    }

    /// ```text
    /// Wycena pracy społecznej członków
    /// ```
    pub fn service_month_member_value(self) -> String {
        self.text("service_month-member_value", &[])
    }

    /// ```text
    /// Godziny wolontariuszy
    /// ```
    pub fn service_month_open(self) -> String {
        self.text("service_month-open", &[])
    }

    /// ```text
    /// Zadanie
    /// ```
    pub fn service_column_task(self) -> String {
        self.text("service_column-task", &[])
    }

    /// ```text
    /// Potwierdzone
    /// ```
    pub fn service_column_confirmed(self) -> String {
        self.text("service_column-confirmed", &[])
    }

    /// ```text
    /// Rodzaj
    /// ```
    pub fn service_column_kind(self) -> String {
        self.text("service_column-kind", &[])
    }

    /// ```text
    /// Działanie z umowy
    /// ```
    pub fn service_column_action(self) -> String {
        self.text("service_column-action", &[])
    }

    /// ```text
    /// Zapisano dnia
    /// ```
    pub fn service_column_entered_on(self) -> String {
        self.text("service_column-entered_on", &[])
    }

    /// ```text
    /// Zapisano przez
    /// ```
    pub fn service_column_entered_by(self) -> String {
        self.text("service_column-entered_by", &[])
    }

    /// ```text
    /// Potwierdzono dnia
    /// ```
    pub fn service_column_confirmed_on(self) -> String {
        self.text("service_column-confirmed_on", &[])
    }

    /// ```text
    /// Potwierdzono przez
    /// ```
    pub fn service_column_confirmed_by(self) -> String {
        self.text("service_column-confirmed_by", &[])
    }

    /// ```text
    /// Powód
    /// ```
    pub fn service_column_because(self) -> String {
        self.text("service_column-because", &[])
    }

    /// ```text
    /// Co nietypowe
    /// ```
    pub fn service_column_unusual(self) -> String {
        self.text("service_column-unusual", &[])
    }

    /// ```text
    /// Zaplanowane dyżury do zapisania
    /// ```
    pub fn enter_duties_title(self) -> String {
        self.text("enter_duties-title", &[])
    }

    /// ```text
    /// Zaznaczone są dyżury z zajęć, które się odbyły. Odwołanych tu nie ma.
    /// ```
    pub fn enter_duties_about(self) -> String {
        self.text("enter_duties-about", &[])
    }

    /// ```text
    /// { $name }, { $session }, { $date }
    /// ```
    pub fn enter_duties_pick(self, name: &str, session: &str, date: &str) -> String {
        self.text("enter_duties-pick", &[("name", Value::from(name)), ("session", Value::from(session)), ("date", Value::from(date))])
    }

    /// ```text
    /// Zaznacz wszystkie
    /// ```
    pub fn enter_duties_all(self) -> String {
        self.text("enter_duties-all", &[])
    }

    /// ```text
    /// nierozliczone
    /// ```
    pub fn enter_duties_unsettled(self) -> String {
        self.text("enter_duties-unsettled", &[])
    }

    /// ```text
    /// odbyły się
    /// ```
    pub fn enter_duties_held(self) -> String {
        self.text("enter_duties-held", &[])
    }

    /// ```text
    /// Tego dnia zapisano już: { $what }
    /// ```
    pub fn enter_duties_beside(self, what: &str) -> String {
        self.text("enter_duties-beside", &[("what", Value::from(what))])
    }

    /// ```text
    /// Zapisz
    /// ```
    pub fn enter_duties_column_pick(self) -> String {
        self.text("enter_duties-column_pick", &[])
    }

    /// ```text
    /// Zajęcia
    /// ```
    pub fn enter_duties_column_session(self) -> String {
        self.text("enter_duties-column_session", &[])
    }

    /// ```text
    /// Zajęcia się odbyły?
    /// ```
    pub fn enter_duties_column_outcome(self) -> String {
        self.text("enter_duties-column_outcome", &[])
    }

    /// ```text
    /// { $count ->
    ///         [one] Wśród zaznaczonych nietypowe: { $count }. Z powodem potwierdzisz je od razu, bez powodu poczekają na górze listy.
    ///         [few] Wśród zaznaczonych nietypowe: { $count }. Z powodem potwierdzisz je od razu, bez powodu poczekają na górze listy.
    ///         [many] Wśród zaznaczonych nietypowe: { $count }. Z powodem potwierdzisz je od razu, bez powodu poczekają na górze listy.
    ///        *[other] Wśród zaznaczonych nietypowe: { $count }. Z powodem potwierdzisz je od razu, bez powodu poczekają na górze listy.
    ///     }
    /// ```
    pub fn enter_duties_unusual(self, count: impl Into<Number>) -> String {
        self.text("enter_duties-unusual", &[("count", Value::Number(count.into()))])
    }

    /// ```text
    /// { $count ->
    ///         [one] Zapisz i potwierdź: { $count }
    ///         [few] Zapisz i potwierdź: { $count }
    ///         [many] Zapisz i potwierdź: { $count }
    ///        *[other] Zapisz i potwierdź: { $count }
    ///     }
    /// ```
    pub fn enter_duties_save(self, count: impl Into<Number>) -> String {
        self.text("enter_duties-save", &[("count", Value::Number(count.into()))])
    }

    /// ```text
    /// Zaznacz dyżury, które się odbyły.
    /// ```
    pub fn enter_duties_none_picked(self) -> String {
        self.text("enter_duties-none_picked", &[])
    }

    /// ```text
    /// { $count ->
    ///         [one] Zapisano { $count } dyżur.
    ///         [few] Zapisano { $count } dyżury.
    ///         [many] Zapisano { $count } dyżurów.
    ///        *[other] Zapisano { $count } dyżuru.
    ///     } { $unconfirmed ->
    ///         [0] Wszystkie potwierdzone.
    ///         [one] { $unconfirmed } nietypowy czeka na powód.
    ///         [few] { $unconfirmed } nietypowe czekają na powód.
    ///         [many] { $unconfirmed } nietypowych czeka na powód.
    ///        *[other] { $unconfirmed } nietypowego czeka na powód.
    ///     }
    /// ```
    pub fn enter_duties_done(self, count: impl Into<Number>, unconfirmed: impl Into<Number>) -> String {
        self.text("enter_duties-done", &[("count", Value::Number(count.into())), ("unconfirmed", Value::Number(unconfirmed.into()))])
    }

    /// ```text
    /// Nowe świadczenie
    /// ```
    pub fn service_entry_new(self) -> String {
        self.text("service_entry-new", &[])
    }

    /// ```text
    /// Świadczenie: { $name }
    /// ```
    pub fn service_entry_change(self, name: &str) -> String {
        self.text("service_entry-change", &[("name", Value::from(name))])
    }

    /// ```text
    /// Osoba
    /// ```
    pub fn service_entry_person(self) -> String {
        self.text("service_entry-person", &[])
    }

    /// ```text
    /// Dzień
    /// ```
    pub fn service_entry_date(self) -> String {
        self.text("service_entry-date", &[])
    }

    /// ```text
    /// Rodzaj
    /// ```
    pub fn service_entry_kind(self) -> String {
        self.text("service_entry-kind", &[])
    }

    /// ```text
    /// świadczenie wolontariusza
    /// ```
    pub fn service_entry_kind_volunteer(self) -> String {
        self.text("service_entry-kind_volunteer", &[])
    }

    /// ```text
    /// praca społeczna członka
    /// ```
    pub fn service_entry_kind_member(self) -> String {
        self.text("service_entry-kind_member", &[])
    }

    /// ```text
    /// Przy zajęciach
    /// ```
    pub fn service_entry_session(self) -> String {
        self.text("service_entry-session", &[])
    }

    /// ```text
    /// nie przy zajęciach
    /// ```
    pub fn service_entry_session_none(self) -> String {
        self.text("service_entry-session_none", &[])
    }

    /// ```text
    /// { $session } (jej dyżur)
    /// ```
    pub fn service_entry_session_hers(self, session: &str) -> String {
        self.text("service_entry-session_hers", &[("session", Value::from(session))])
    }

    /// ```text
    /// Od
    /// ```
    pub fn service_entry_start(self) -> String {
        self.text("service_entry-start", &[])
    }

    /// ```text
    /// Do
    /// ```
    pub fn service_entry_end(self) -> String {
        self.text("service_entry-end", &[])
    }

    /// ```text
    /// albo czas
    /// ```
    pub fn service_entry_length(self) -> String {
        self.text("service_entry-length", &[])
    }

    /// ```text
    /// Na przykład 2, 1,5 albo 1:30. Wystarczy „od” i „do”.
    /// ```
    pub fn service_entry_length_hint(self) -> String {
        self.text("service_entry-length_hint", &[])
    }

    /// ```text
    /// Wpisz „od” i „do” albo czas.
    /// ```
    pub fn service_entry_length_needed(self) -> String {
        self.text("service_entry-length_needed", &[])
    }

    /// ```text
    /// Do { $end } następnego dnia.
    /// ```
    pub fn service_entry_past_midnight(self, end: &str) -> String {
        self.text("service_entry-past_midnight", &[("end", Value::from(end))])
    }

    /// ```text
    /// Zadanie
    /// ```
    pub fn service_entry_task(self) -> String {
        self.text("service_entry-task", &[])
    }

    /// ```text
    /// bez zadania
    /// ```
    pub fn service_entry_task_none(self) -> String {
        self.text("service_entry-task_none", &[])
    }

    /// ```text
    /// Czynności
    /// ```
    pub fn service_entry_activity(self) -> String {
        self.text("service_entry-activity", &[])
    }

    /// ```text
    /// Szczegóły na kartę. Bez zadania trzeba je wpisać.
    /// ```
    pub fn service_entry_activity_hint(self) -> String {
        self.text("service_entry-activity_hint", &[])
    }

    /// ```text
    /// Wybierz zadanie albo wpisz czynności.
    /// ```
    pub fn service_entry_activity_needed(self) -> String {
        self.text("service_entry-activity_needed", &[])
    }

    /// ```text
    /// Miejsce
    /// ```
    pub fn service_entry_place(self) -> String {
        self.text("service_entry-place", &[])
    }

    /// ```text
    /// Puste, jeśli w placówce.
    /// ```
    pub fn service_entry_place_hint(self) -> String {
        self.text("service_entry-place_hint", &[])
    }

    /// ```text
    /// Działanie z umowy
    /// ```
    pub fn service_entry_action(self) -> String {
        self.text("service_entry-action", &[])
    }

    /// ```text
    /// bez działania
    /// ```
    pub fn service_entry_action_none(self) -> String {
        self.text("service_entry-action_none", &[])
    }

    /// ```text
    /// Zanim zapiszesz: to jest nietypowe
    /// ```
    pub fn service_entry_unusual(self) -> String {
        self.text("service_entry-unusual", &[])
    }

    /// ```text
    /// Zapisz
    /// ```
    pub fn service_entry_save(self) -> String {
        self.text("service_entry-save", &[])
    }

    /// ```text
    /// Zapisz mimo to
    /// ```
    pub fn service_entry_save_anyway(self) -> String {
        self.text("service_entry-save_anyway", &[])
    }

    /// ```text
    /// Usuń
    /// ```
    pub fn service_entry_remove(self) -> String {
        self.text("service_entry-remove", &[])
    }

    /// ```text
    /// Potwierdź
    /// ```
    pub fn service_entry_confirm(self) -> String {
        self.text("service_entry-confirm", &[])
    }

    /// ```text
    /// Cofnij potwierdzenie
    /// ```
    pub fn service_entry_unconfirm(self) -> String {
        self.text("service_entry-unconfirm", &[])
    }

    /// ```text
    /// Godziny
    /// ```
    pub fn hours_section_title(self) -> String {
        self.text("hours_section-title", &[])
    }

    /// ```text
    /// Nie zapisano jeszcze żadnych godzin.
    /// ```
    pub fn hours_section_none(self) -> String {
        self.text("hours_section-none", &[])
    }

    /// ```text
    /// Miesiąc
    /// ```
    pub fn hours_section_month(self) -> String {
        self.text("hours_section-month", &[])
    }

    /// ```text
    /// Świadczenia: { $month }
    /// ```
    pub fn hours_section_open(self, month: &str) -> String {
        self.text("hours_section-open", &[("month", Value::from(month))])
    }

    /// ```text
    /// Moje godziny
    /// ```
    pub fn own_hours_title(self) -> String {
        self.text("own_hours-title", &[])
    }

    /// ```text
    /// Moje godziny
    /// ```
    pub fn own_hours_open(self) -> String {
        self.text("own_hours-open", &[])
    }

    /// ```text
    /// { $month }: potwierdzone { $minutes }
    /// ```
    pub fn own_hours_about(self, month: &str, minutes: &str) -> String {
        self.text("own_hours-about", &[("month", Value::from(month)), ("minutes", Value::from(minutes))])
    }

    /// ```text
    /// { $month }: potwierdzone { $minutes }, czeka { $unconfirmed }
    /// ```
    pub fn own_hours_about_waiting(self, month: &str, minutes: &str, unconfirmed: &str) -> String {
        self.text("own_hours-about_waiting", &[("month", Value::from(month)), ("minutes", Value::from(minutes)), ("unconfirmed", Value::from(unconfirmed))])
    }

    /// ```text
    /// Zapisz godziny
    /// ```
    pub fn own_hours_log(self) -> String {
        self.text("own_hours-log", &[])
    }

    /// ```text
    /// Twoje dzisiejsze dyżury
    /// ```
    pub fn own_hours_duties(self) -> String {
        self.text("own_hours-duties", &[])
    }

    /// ```text
    /// Zapisz: { $session }, { $time }
    /// ```
    pub fn own_hours_log_duty(self, session: &str, time: &str) -> String {
        self.text("own_hours-log_duty", &[("session", Value::from(session)), ("time", Value::from(time))])
    }

    /// ```text
    /// Placówka
    /// ```
    pub fn own_hours_centre(self) -> String {
        self.text("own_hours-centre", &[])
    }

    /// ```text
    /// Dzień
    /// ```
    pub fn own_hours_day(self) -> String {
        self.text("own_hours-day", &[])
    }

    /// ```text
    /// Dzisiaj
    /// ```
    pub fn own_hours_today(self) -> String {
        self.text("own_hours-today", &[])
    }

    /// ```text
    /// Wczoraj
    /// ```
    pub fn own_hours_yesterday(self) -> String {
        self.text("own_hours-yesterday", &[])
    }

    /// ```text
    /// Ile
    /// ```
    pub fn own_hours_length(self) -> String {
        self.text("own_hours-length", &[])
    }

    /// ```text
    /// Mniej o pół godziny
    /// ```
    pub fn own_hours_less(self) -> String {
        self.text("own_hours-less", &[])
    }

    /// ```text
    /// Więcej o pół godziny
    /// ```
    pub fn own_hours_more(self) -> String {
        self.text("own_hours-more", &[])
    }

    /// ```text
    /// Co
    /// ```
    pub fn own_hours_task(self) -> String {
        self.text("own_hours-task", &[])
    }

    /// ```text
    /// Inny dzień lub szczegóły
    /// ```
    pub fn own_hours_more_details(self) -> String {
        self.text("own_hours-more_details", &[])
    }

    /// ```text
    /// Szczegóły
    /// ```
    pub fn own_hours_details(self) -> String {
        self.text("own_hours-details", &[])
    }

    /// ```text
    /// Nieobowiązkowe, jeśli wybierzesz zadanie.
    /// ```
    pub fn own_hours_details_hint(self) -> String {
        self.text("own_hours-details_hint", &[])
    }

    /// ```text
    /// Wybierz, co to było, albo wpisz to w szczegółach.
    /// ```
    pub fn own_hours_task_needed(self) -> String {
        self.text("own_hours-task_needed", &[])
    }

    /// ```text
    /// Zapisz
    /// ```
    pub fn own_hours_save(self) -> String {
        self.text("own_hours-save", &[])
    }

    /// ```text
    /// { $day } { $hours }: { $task }
    /// ```
    pub fn own_hours_sentence(self, day: &str, hours: &str, task: &str) -> String {
        self.text("own_hours-sentence", &[("day", Value::from(day)), ("hours", Value::from(hours)), ("task", Value::from(task))])
    }

    /// ```text
    /// { $day } { $hours }
    /// ```
    pub fn own_hours_sentence_open(self, day: &str, hours: &str) -> String {
        self.text("own_hours-sentence_open", &[("day", Value::from(day)), ("hours", Value::from(hours))])
    }

    /// ```text
    /// Zapisano: { $what }. Policzy się, gdy biuro to potwierdzi.
    /// ```
    pub fn own_hours_saved(self, what: &str) -> String {
        self.text("own_hours-saved", &[("what", Value::from(what))])
    }

    /// ```text
    /// Twoje wpisy: { $month }
    /// ```
    pub fn own_hours_list(self, month: &str) -> String {
        self.text("own_hours-list", &[("month", Value::from(month))])
    }

    /// ```text
    /// W tym miesiącu nie ma jeszcze wpisów.
    /// ```
    pub fn own_hours_none(self) -> String {
        self.text("own_hours-none", &[])
    }

    /// ```text
    /// Poprzedni miesiąc
    /// ```
    pub fn own_hours_earlier(self) -> String {
        self.text("own_hours-earlier", &[])
    }

    /// ```text
    /// Następny miesiąc
    /// ```
    pub fn own_hours_later(self) -> String {
        self.text("own_hours-later", &[])
    }

    /// ```text
    /// Cofnij
    /// ```
    pub fn own_hours_take_back(self) -> String {
        self.text("own_hours-take_back", &[])
    }

    /// ```text
    /// Cofnij wpis: { $what }
    /// ```
    pub fn own_hours_take_back_name(self, what: &str) -> String {
        self.text("own_hours-take_back_name", &[("what", Value::from(what))])
    }

    /// ```text
    /// Cofnięto wpis: { $what }
    /// ```
    pub fn own_hours_taken_back(self, what: &str) -> String {
        self.text("own_hours-taken_back", &[("what", Value::from(what))])
    }

    /// ```text
    /// Karta do wydruku
    /// ```
    pub fn own_hours_card(self) -> String {
        self.text("own_hours-card", &[])
    }

    /// ```text
    /// Zadania wolontariuszy
    /// ```
    pub fn volunteer_task_title(self) -> String {
        self.text("volunteer_task-title", &[])
    }

    /// ```text
    /// Te same słowa na kartach, w zestawieniach i przy stawkach. Zadania dla dyżurów proponują się same.
    /// ```
    pub fn volunteer_task_about(self) -> String {
        self.text("volunteer_task-about", &[])
    }

    /// ```text
    /// Nazwa
    /// ```
    pub fn volunteer_task_name(self) -> String {
        self.text("volunteer_task-name", &[])
    }

    /// ```text
    /// Proponuj przy dyżurze
    /// ```
    pub fn volunteer_task_usual_for(self) -> String {
        self.text("volunteer_task-usual_for", &[])
    }

    /// ```text
    /// nie proponuj
    /// ```
    pub fn volunteer_task_usual_none(self) -> String {
        self.text("volunteer_task-usual_none", &[])
    }

    /// ```text
    /// pomoc na zajęciach
    /// ```
    pub fn volunteer_task_usual_helping(self) -> String {
        self.text("volunteer_task-usual_helping", &[])
    }

    /// ```text
    /// prowadzenie zajęć
    /// ```
    pub fn volunteer_task_usual_leading(self) -> String {
        self.text("volunteer_task-usual_leading", &[])
    }

    /// ```text
    /// Można wybierać
    /// ```
    pub fn volunteer_task_active(self) -> String {
        self.text("volunteer_task-active", &[])
    }

    /// ```text
    /// wycofane
    /// ```
    pub fn volunteer_task_inactive(self) -> String {
        self.text("volunteer_task-inactive", &[])
    }

    /// ```text
    /// Dodaj zadanie
    /// ```
    pub fn volunteer_task_add(self) -> String {
        self.text("volunteer_task-add", &[])
    }

    /// ```text
    /// Nowe zadanie
    /// ```
    pub fn volunteer_task_new(self) -> String {
        self.text("volunteer_task-new", &[])
    }

    /// ```text
    /// Zadanie
    /// ```
    pub fn volunteer_task_change(self) -> String {
        self.text("volunteer_task-change", &[])
    }

    /// ```text
    /// Zmień: { $name }
    /// ```
    pub fn volunteer_task_change_name(self, name: &str) -> String {
        self.text("volunteer_task-change_name", &[("name", Value::from(name))])
    }

    /// ```text
    /// Przesuń wyżej: { $name }
    /// ```
    pub fn volunteer_task_up(self, name: &str) -> String {
        self.text("volunteer_task-up", &[("name", Value::from(name))])
    }

    /// ```text
    /// Przesuń niżej: { $name }
    /// ```
    pub fn volunteer_task_down(self, name: &str) -> String {
        self.text("volunteer_task-down", &[("name", Value::from(name))])
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
    /// Nowe hasło
    /// ```
    pub fn settings_user_give_password(self) -> String {
        self.text("settings-user_give_password", &[])
    }

    /// ```text
    /// Zostaw puste, jeśli ma zostać dotychczasowe. Wpisz co najmniej { $limit } znaków, gdy ta osoba zapomniała hasła albo nie ma go jeszcze w tym pliku.
    /// ```
    pub fn settings_user_give_password_hint(self, limit: &str) -> String {
        self.text("settings-user_give_password_hint", &[("limit", Value::from(limit))])
    }

    /// ```text
    /// Nadano hasło: { $name }. Przekaż je tej osobie; zmieni je po zalogowaniu.
    /// ```
    pub fn settings_user_password_given(self, name: &str) -> String {
        self.text("settings-user_password_given", &[("name", Value::from(name))])
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
    /// Pokaż wolontariuszy
    /// ```
    pub fn settlement_show_volunteers(self) -> String {
        self.text("settlement-show_volunteers", &[])
    }

    /// ```text
    /// Pokaż godziny
    /// ```
    pub fn settlement_show_services(self) -> String {
        self.text("settlement-show_services", &[])
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
    /// Powtórzenie planu
    /// ```
    pub fn copy_term_title(self) -> String {
        self.text("copy_term-title", &[])
    }

    /// ```text
    /// Zajęcia z wybranych dni zostaną zaplanowane jeszcze raz. Święta i dni zamknięcia są pomijane.
    /// ```
    pub fn copy_term_about(self) -> String {
        self.text("copy_term-about", &[])
    }

    /// ```text
    /// Co powtórzyć
    /// ```
    pub fn copy_term_what(self) -> String {
        self.text("copy_term-what", &[])
    }

    /// ```text
    /// Miesiąc
    /// ```
    pub fn copy_term_what_month(self) -> String {
        self.text("copy_term_what-month", &[])
    }

    /// ```text
    /// Okres
    /// ```
    pub fn copy_term_what_term(self) -> String {
        self.text("copy_term_what-term", &[])
    }

    /// ```text
    /// w następnym albo innym miesiącu
    /// ```
    pub fn copy_term_about_month(self) -> String {
        self.text("copy_term_about-month", &[])
    }

    /// ```text
    /// semestr albo dowolne dni
    /// ```
    pub fn copy_term_about_term(self) -> String {
        self.text("copy_term_about-term", &[])
    }

    /// ```text
    /// Z miesiąca
    /// ```
    pub fn copy_term_from_month(self) -> String {
        self.text("copy_term-from_month", &[])
    }

    /// ```text
    /// Na miesiąc
    /// ```
    pub fn copy_term_to_month(self) -> String {
        self.text("copy_term-to_month", &[])
    }

    /// ```text
    /// Od dnia
    /// ```
    pub fn copy_term_first_date(self) -> String {
        self.text("copy_term-first_date", &[])
    }

    /// ```text
    /// Do dnia
    /// ```
    pub fn copy_term_last_date(self) -> String {
        self.text("copy_term-last_date", &[])
    }

    /// ```text
    /// Nowy okres od dnia
    /// ```
    pub fn copy_term_to_first(self) -> String {
        self.text("copy_term-to_first", &[])
    }

    /// ```text
    /// Nowy okres do dnia
    /// ```
    pub fn copy_term_to_last(self) -> String {
        self.text("copy_term-to_last", &[])
    }

    /// ```text
    /// Zapisane osoby
    /// ```
    pub fn copy_term_people(self) -> String {
        self.text("copy_term-people", &[])
    }

    /// ```text
    /// Razem z zapisanymi osobami
    /// ```
    pub fn copy_term_people_keep(self) -> String {
        self.text("copy_term_people-keep", &[])
    }

    /// ```text
    /// Bez zapisanych osób
    /// ```
    pub fn copy_term_people_fresh(self) -> String {
        self.text("copy_term_people-fresh", &[])
    }

    /// ```text
    /// serie trwają dalej, z tymi samymi osobami
    /// ```
    pub fn copy_term_people_about_keep(self) -> String {
        self.text("copy_term_people_about-keep", &[])
    }

    /// ```text
    /// powstaną nowe serie, na które nikt nie jest zapisany
    /// ```
    pub fn copy_term_people_about_fresh(self) -> String {
        self.text("copy_term_people_about-fresh", &[])
    }

    /// ```text
    /// Pokaż, co powstanie
    /// ```
    pub fn copy_term_show(self) -> String {
        self.text("copy_term-show", &[])
    }

    /// ```text
    /// Usuń zaznaczenie serii, której nie chcesz powtarzać.
    /// ```
    pub fn copy_term_hint(self) -> String {
        self.text("copy_term-hint", &[])
    }

    /// ```text
    /// Serie
    /// ```
    pub fn copy_term_list(self) -> String {
        self.text("copy_term-list", &[])
    }

    /// ```text
    /// Serie: { $series }. Nowe spotkania: { $sessions }.
    /// ```
    pub fn copy_term_sum(self, series: &str, sessions: &str) -> String {
        self.text("copy_term-sum", &[("series", Value::from(series)), ("sessions", Value::from(sessions))])
    }

    /// ```text
    /// W tych dniach nie ma żadnej serii.
    /// ```
    pub fn copy_term_nothing(self) -> String {
        self.text("copy_term-nothing", &[])
    }

    /// ```text
    /// Nic nie powstanie. Zmień dni albo zaznacz serie.
    /// ```
    pub fn copy_term_none(self) -> String {
        self.text("copy_term-none", &[])
    }

    /// ```text
    /// nowe spotkania: { $count }
    /// ```
    pub fn copy_term_sessions(self, count: &str) -> String {
        self.text("copy_term-sessions", &[("count", Value::from(count))])
    }

    /// ```text
    /// Powtórz plan
    /// ```
    pub fn copy_term_save(self) -> String {
        self.text("copy_term-save", &[])
    }

    /// ```text
    /// Wróć do dni
    /// ```
    pub fn copy_term_back(self) -> String {
        self.text("copy_term-back", &[])
    }

    /// ```text
    /// { $sessions ->
    ///         [one] Powtórzono plan. Serie: { $series }, dodano { $sessions } spotkanie.
    ///         [few] Powtórzono plan. Serie: { $series }, dodano { $sessions } spotkania.
    ///         [many] Powtórzono plan. Serie: { $series }, dodano { $sessions } spotkań.
    ///        *[other] Powtórzono plan. Serie: { $series }, dodano { $sessions } spotkania.
    ///     }
    /// ```
    pub fn copy_term_saved(self, sessions: impl Into<Number>, series: &str) -> String {
        self.text("copy_term-saved", &[("sessions", Value::Number(sessions.into())), ("series", Value::from(series))])
    }

    /// ```text
    /// Ostatni dzień jest wcześniejszy niż pierwszy.
    /// ```
    pub fn copy_term_reversed(self) -> String {
        self.text("copy_term-reversed", &[])
    }

    /// ```text
    /// Nowy okres zaczyna się przed końcem powtarzanego.
    /// ```
    pub fn copy_term_overlap(self) -> String {
        self.text("copy_term-overlap", &[])
    }

    /// ```text
    /// będzie zaplanowana
    /// ```
    pub fn copy_verdict_planned(self) -> String {
        self.text("copy_verdict-planned", &[])
    }

    /// ```text
    /// pominięta na życzenie
    /// ```
    pub fn copy_verdict_left_out(self) -> String {
        self.text("copy_verdict-left_out", &[])
    }

    /// ```text
    /// ma już spotkania w nowym okresie
    /// ```
    pub fn copy_verdict_planned_already(self) -> String {
        self.text("copy_verdict-planned_already", &[])
    }

    /// ```text
    /// dni wybrano pojedynczo, zaplanuj ją osobno
    /// ```
    pub fn copy_verdict_chosen_days(self) -> String {
        self.text("copy_verdict-chosen_days", &[])
    }

    /// ```text
    /// nie wypada ani jedno spotkanie
    /// ```
    pub fn copy_verdict_empty(self) -> String {
        self.text("copy_verdict-empty", &[])
    }

    /// ```text
    /// Inne godziny w jednym dniu
    /// ```
    pub fn day_hours_title(self) -> String {
        self.text("day_hours-title", &[])
    }

    /// ```text
    /// Zastępują stałe godziny tylko w tym dniu.
    /// ```
    pub fn day_hours_about(self) -> String {
        self.text("day_hours-about", &[])
    }

    /// ```text
    /// Żaden dzień nie ma innych godzin.
    /// ```
    pub fn day_hours_none(self) -> String {
        self.text("day_hours-none", &[])
    }

    /// ```text
    /// Dni, które minęły
    /// ```
    pub fn day_hours_past(self) -> String {
        self.text("day_hours-past", &[])
    }

    /// ```text
    /// Ustal godziny dnia
    /// ```
    pub fn day_hours_add(self) -> String {
        self.text("day_hours-add", &[])
    }

    /// ```text
    /// Godziny jednego dnia
    /// ```
    pub fn day_hours_new(self) -> String {
        self.text("day_hours-new", &[])
    }

    /// ```text
    /// Dzień
    /// ```
    pub fn day_hours_day(self) -> String {
        self.text("day_hours-day", &[])
    }

    /// ```text
    /// Godziny
    /// ```
    pub fn day_hours_hours(self) -> String {
        self.text("day_hours-hours", &[])
    }

    /// ```text
    /// Otwarcie
    /// ```
    pub fn day_hours_opens(self) -> String {
        self.text("day_hours-opens", &[])
    }

    /// ```text
    /// Zamknięcie
    /// ```
    pub fn day_hours_closes(self) -> String {
        self.text("day_hours-closes", &[])
    }

    /// ```text
    /// Otwarcie po przerwie
    /// ```
    pub fn day_hours_opens_again(self) -> String {
        self.text("day_hours-opens_again", &[])
    }

    /// ```text
    /// Zamknięcie po przerwie
    /// ```
    pub fn day_hours_closes_again(self) -> String {
        self.text("day_hours-closes_again", &[])
    }

    /// ```text
    /// Zostaw puste, jeśli nie ma przerwy.
    /// ```
    pub fn day_hours_again_hint(self) -> String {
        self.text("day_hours-again_hint", &[])
    }

    /// ```text
    /// Zwykle w tym dniu: { $hours }
    /// ```
    pub fn day_hours_usual(self, hours: &str) -> String {
        self.text("day_hours-usual", &[("hours", Value::from(hours))])
    }

    /// ```text
    /// Przywróć stałe godziny
    /// ```
    pub fn day_hours_remove(self) -> String {
        self.text("day_hours-remove", &[])
    }

    /// ```text
    /// Przywróć stałe godziny: { $date }
    /// ```
    pub fn day_hours_remove_named(self, date: &str) -> String {
        self.text("day_hours-remove_named", &[("date", Value::from(date))])
    }

    /// ```text
    /// Ustalono godziny: { $date }, { $hours }.
    /// ```
    pub fn day_hours_saved(self, date: &str, hours: &str) -> String {
        self.text("day_hours-saved", &[("date", Value::from(date)), ("hours", Value::from(hours))])
    }

    /// ```text
    /// Znów obowiązują stałe godziny: { $date }.
    /// ```
    pub fn day_hours_removed(self, date: &str) -> String {
        self.text("day_hours-removed", &[("date", Value::from(date))])
    }

    /// ```text
    /// Zamknięcie musi być po otwarciu.
    /// ```
    pub fn day_hours_order(self) -> String {
        self.text("day_hours-order", &[])
    }

    /// ```text
    /// Wpisz godzinę, na przykład 9:30.
    /// ```
    pub fn day_hours_needed(self) -> String {
        self.text("day_hours-needed", &[])
    }

    /// ```text
    /// Druga część dnia musi zaczynać się po pierwszej.
    /// ```
    pub fn day_hours_break_order(self) -> String {
        self.text("day_hours-break_order", &[])
    }

    /// ```text
    /// W te dni nie ma w planie spotkań, które trzeba odwołać.
    /// ```
    pub fn closure_hits_none(self) -> String {
        self.text("closure_hits-none", &[])
    }

    /// ```text
    /// { $count ->
    ///         [one] W te dni jest w planie { $count } spotkanie.
    ///         [few] W te dni są w planie { $count } spotkania.
    ///         [many] W te dni jest w planie { $count } spotkań.
    ///        *[other] W te dni jest w planie { $count } spotkania.
    ///     }
    /// ```
    pub fn closure_hits_count(self, count: impl Into<Number>) -> String {
        self.text("closure_hits-count", &[("count", Value::Number(count.into()))])
    }

    /// ```text
    /// { $count ->
    ///         [one] { $count } spotkanie już się odbyło albo ma zaznaczone obecności: zostaje bez zmian.
    ///         [few] { $count } spotkania już się odbyły albo mają zaznaczone obecności: zostają bez zmian.
    ///         [many] { $count } spotkań już się odbyło albo ma zaznaczone obecności: zostają bez zmian.
    ///        *[other] { $count } spotkania już się odbyło albo ma zaznaczone obecności: zostaje bez zmian.
    ///     }
    /// ```
    pub fn closure_hits_held(self, count: impl Into<Number>) -> String {
        self.text("closure_hits-held", &[("count", Value::Number(count.into()))])
    }

    /// ```text
    /// Co z tymi spotkaniami
    /// ```
    pub fn closure_hits_what(self) -> String {
        self.text("closure_hits-what", &[])
    }

    /// ```text
    /// Zostaw w planie
    /// ```
    pub fn closure_hits_keep(self) -> String {
        self.text("closure_hits-keep", &[])
    }

    /// ```text
    /// można je potem przenieść albo odwołać pojedynczo
    /// ```
    pub fn closure_hits_keep_about(self) -> String {
        self.text("closure_hits-keep_about", &[])
    }

    /// ```text
    /// Odwołaj te spotkania
    /// ```
    pub fn closure_hits_cancel(self) -> String {
        self.text("closure_hits-cancel", &[])
    }

    /// ```text
    /// przyczyną będzie to zamknięcie; można je przywrócić
    /// ```
    pub fn closure_hits_cancel_about(self) -> String {
        self.text("closure_hits-cancel_about", &[])
    }

    /// ```text
    /// i jeszcze: { $count }
    /// ```
    pub fn closure_hits_more(self, count: &str) -> String {
        self.text("closure_hits-more", &[("count", Value::from(count))])
    }

    /// ```text
    /// Zapisano dni zamknięcia: { $days }.
    /// ```
    pub fn closure_hits_saved(self, days: &str) -> String {
        self.text("closure_hits-saved", &[("days", Value::from(days))])
    }

    /// ```text
    /// { $count ->
    ///         [one] Zapisano dni zamknięcia: { $days }. Odwołano { $count } spotkanie.
    ///         [few] Zapisano dni zamknięcia: { $days }. Odwołano { $count } spotkania.
    ///         [many] Zapisano dni zamknięcia: { $days }. Odwołano { $count } spotkań.
    ///        *[other] Zapisano dni zamknięcia: { $days }. Odwołano { $count } spotkania.
    ///     }
    /// ```
    pub fn closure_hits_saved_cancelled(self, count: impl Into<Number>, days: &str) -> String {
        self.text("closure_hits-saved_cancelled", &[("count", Value::Number(count.into())), ("days", Value::from(days))])
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
    /// Jak to policzono
    /// ```
    pub fn timetable_opening_why(self) -> String {
        self.text("timetable-opening_why", &[])
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
    /// Strzałki: kolejne zajęcia. Enter: szczegóły. Delete: odwołanie. Alt i strzałki: przeniesienie o 15 minut lub o dzień. Alt i Page Up lub Page Down: inna sala. Alt, Shift i strzałka w górę lub w dół: długość. Page Up i Page Down: poprzedni i następny widok. Ctrl+F: szukanie. Zajęcia można też przeciągnąć albo otworzyć i wybrać „Przenieś…”.
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
    /// Widok
    /// ```
    pub fn timetable_view(self) -> String {
        self.text("timetable-view", &[])
    }

    /// ```text
    /// Tydzień
    /// ```
    pub fn timetable_view_week(self) -> String {
        self.text("timetable_view-week", &[])
    }

    /// ```text
    /// Dzień
    /// ```
    pub fn timetable_view_day(self) -> String {
        self.text("timetable_view-day", &[])
    }

    /// ```text
    /// Miesiąc
    /// ```
    pub fn timetable_view_month(self) -> String {
        self.text("timetable_view-month", &[])
    }

    /// ```text
    /// Lista
    /// ```
    pub fn timetable_view_list(self) -> String {
        self.text("timetable_view-list", &[])
    }

    /// ```text
    /// Poprzedni
    /// ```
    pub fn timetable_previous(self) -> String {
        self.text("timetable-previous", &[])
    }

    /// ```text
    /// Następny
    /// ```
    pub fn timetable_next(self) -> String {
        self.text("timetable-next", &[])
    }

    /// ```text
    /// Poprzedni dzień
    /// ```
    pub fn timetable_previous_day(self) -> String {
        self.text("timetable-previous_day", &[])
    }

    /// ```text
    /// Następny dzień
    /// ```
    pub fn timetable_next_day(self) -> String {
        self.text("timetable-next_day", &[])
    }

    /// ```text
    /// Dzisiaj
    /// ```
    pub fn timetable_this_day(self) -> String {
        self.text("timetable-this_day", &[])
    }

    /// ```text
    /// Poprzedni miesiąc
    /// ```
    pub fn timetable_previous_month(self) -> String {
        self.text("timetable-previous_month", &[])
    }

    /// ```text
    /// Następny miesiąc
    /// ```
    pub fn timetable_next_month(self) -> String {
        self.text("timetable-next_month", &[])
    }

    /// ```text
    /// Ten miesiąc
    /// ```
    pub fn timetable_this_month(self) -> String {
        self.text("timetable-this_month", &[])
    }

    /// ```text
    /// Miesiąc: { $month }
    /// ```
    pub fn timetable_month_of(self, month: &str) -> String {
        self.text("timetable-month_of", &[("month", Value::from(month))])
    }

    /// ```text
    /// Powiększenie
    /// ```
    pub fn timetable_zoom(self) -> String {
        self.text("timetable-zoom", &[])
    }

    /// ```text
    /// Powiększ siatkę
    /// ```
    pub fn timetable_zoom_in(self) -> String {
        self.text("timetable-zoom_in", &[])
    }

    /// ```text
    /// Pomniejsz siatkę
    /// ```
    pub fn timetable_zoom_out(self) -> String {
        self.text("timetable-zoom_out", &[])
    }

    /// ```text
    /// Powiększenie siatki: { $percent }%
    /// ```
    pub fn timetable_zoom_now(self, percent: &str) -> String {
        self.text("timetable-zoom_now", &[("percent", Value::from(percent))])
    }

    /// ```text
    /// Kategorie
    /// ```
    pub fn timetable_legend(self) -> String {
        self.text("timetable-legend", &[])
    }

    /// ```text
    /// Siatka dnia
    /// ```
    pub fn timetable_day_grid(self) -> String {
        self.text("timetable-day_grid", &[])
    }

    /// ```text
    /// Kalendarz miesiąca
    /// ```
    pub fn timetable_month_grid(self) -> String {
        self.text("timetable-month_grid", &[])
    }

    /// ```text
    /// Lista zajęć
    /// ```
    pub fn timetable_list(self) -> String {
        self.text("timetable-list", &[])
    }

    /// ```text
    /// Pokaż dzień: { $day }
    /// ```
    pub fn timetable_show_day(self, day: &str) -> String {
        self.text("timetable-show_day", &[("day", Value::from(day))])
    }

    /// ```text
    /// Dzień { $day }. Liczba spotkań: { $sessions }.
    /// ```
    pub fn timetable_day_shown(self, day: &str, sessions: &str) -> String {
        self.text("timetable-day_shown", &[("day", Value::from(day)), ("sessions", Value::from(sessions))])
    }

    /// ```text
    /// Miesiąc { $month }. Liczba spotkań: { $sessions }.
    /// ```
    pub fn timetable_month_shown(self, month: &str, sessions: &str) -> String {
        self.text("timetable-month_shown", &[("month", Value::from(month)), ("sessions", Value::from(sessions))])
    }

    /// ```text
    /// W tym dniu nie ma nic w planie.
    /// ```
    pub fn timetable_empty_this_day(self) -> String {
        self.text("timetable-empty_this_day", &[])
    }

    /// ```text
    /// W tym miesiącu nie ma nic w planie.
    /// ```
    pub fn timetable_empty_month(self) -> String {
        self.text("timetable-empty_month", &[])
    }

    /// ```text
    /// W tym widoku nie ma takich zajęć.
    /// ```
    pub fn timetable_filtered_empty_here(self) -> String {
        self.text("timetable-filtered_empty_here", &[])
    }

    /// ```text
    /// { $name }: { $when }, { $room }
    /// ```
    pub fn moving_target(self, name: &str, when: &str, room: &str) -> String {
        self.text("moving-target", &[("name", Value::from(name)), ("when", Value::from(when)), ("room", Value::from(room))])
    }

    /// ```text
    /// { $name }: { $when }
    /// ```
    pub fn moving_target_nowhere(self, name: &str, when: &str) -> String {
        self.text("moving-target_nowhere", &[("name", Value::from(name)), ("when", Value::from(when))])
    }

    /// ```text
    /// Przenoszenie: { $name }. Escape zostawia bez zmian.
    /// ```
    pub fn moving_started(self, name: &str) -> String {
        self.text("moving-started", &[("name", Value::from(name))])
    }

    /// ```text
    /// Bez zmian: { $name }.
    /// ```
    pub fn moving_unchanged(self, name: &str) -> String {
        self.text("moving-unchanged", &[("name", Value::from(name))])
    }

    /// ```text
    /// Nowy termin
    /// ```
    pub fn moving_new(self) -> String {
        self.text("moving-new", &[])
    }

    /// ```text
    /// Przenieś (Enter)
    /// ```
    pub fn moving_save(self) -> String {
        self.text("moving-save", &[])
    }

    /// ```text
    /// Zostaw bez zmian (Escape)
    /// ```
    pub fn moving_leave(self) -> String {
        self.text("moving-leave", &[])
    }

    /// ```text
    /// Sala zajęta: { $other }, { $time }.
    /// ```
    pub fn moving_room_taken(self, other: &str, time: &str) -> String {
        self.text("moving-room_taken", &[("other", Value::from(other)), ("time", Value::from(time))])
    }

    /// ```text
    /// { $leader } prowadzi w tym czasie: { $other }, { $time }.
    /// ```
    pub fn moving_leader_taken(self, leader: &str, other: &str, time: &str) -> String {
        self.text("moving-leader_taken", &[("leader", Value::from(leader)), ("other", Value::from(other)), ("time", Value::from(time))])
    }

    /// ```text
    /// { $leader } prowadzi w tym czasie w innej placówce: { $other }, { $time }.
    /// ```
    pub fn moving_leader_taken_there(self, leader: &str, other: &str, time: &str) -> String {
        self.text("moving-leader_taken_there", &[("leader", Value::from(leader)), ("other", Value::from(other)), ("time", Value::from(time))])
    }

    /// ```text
    /// Poza godzinami otwarcia.
    /// ```
    pub fn moving_outside_opening(self) -> String {
        self.text("moving-outside_opening", &[])
    }

    /// ```text
    /// Odbytego spotkania nie można przenieść.
    /// ```
    pub fn moving_refusal_held(self) -> String {
        self.text("moving_refusal-held", &[])
    }

    /// ```text
    /// Odwołanego spotkania nie można przenieść. Najpierw je przywróć.
    /// ```
    pub fn moving_refusal_cancelled(self) -> String {
        self.text("moving_refusal-cancelled", &[])
    }

    /// ```text
    /// Miesiąc jest zamknięty, więc nic się w nim nie zmienia.
    /// ```
    pub fn moving_refusal_month_closed(self) -> String {
        self.text("moving_refusal-month_closed", &[])
    }

    /// ```text
    /// Dalej nie ma dni w tym widoku. Na inny dzień można przenieść w szczegółach zajęć: „Przenieś…”.
    /// ```
    pub fn moving_refusal_last_day(self) -> String {
        self.text("moving_refusal-last_day", &[])
    }

    /// ```text
    /// Wcześniej nie ma dni w tym widoku. Na inny dzień można przenieść w szczegółach zajęć: „Przenieś…”.
    /// ```
    pub fn moving_refusal_first_day(self) -> String {
        self.text("moving_refusal-first_day", &[])
    }

    /// ```text
    /// Zajęcia nie mogą wyjść poza ten dzień.
    /// ```
    pub fn moving_refusal_midnight(self) -> String {
        self.text("moving_refusal-midnight", &[])
    }

    /// ```text
    /// Krócej niż 15 minut się nie da.
    /// ```
    pub fn moving_refusal_shortest(self) -> String {
        self.text("moving_refusal-shortest", &[])
    }

    /// ```text
    /// Dłużej się nie da.
    /// ```
    pub fn moving_refusal_longest(self) -> String {
        self.text("moving_refusal-longest", &[])
    }

    /// ```text
    /// Nie ma dalszej sali.
    /// ```
    pub fn moving_refusal_room(self) -> String {
        self.text("moving_refusal-room", &[])
    }

    /// ```text
    /// Miejsce poza salami podaje się w szczegółach zajęć: „Przenieś…”.
    /// ```
    pub fn moving_refusal_place(self) -> String {
        self.text("moving_refusal-place", &[])
    }

    /// ```text
    /// Znajdź
    /// ```
    pub fn finding_open(self) -> String {
        self.text("finding-open", &[])
    }

    /// ```text
    /// Znajdź zajęcia
    /// ```
    pub fn finding_label(self) -> String {
        self.text("finding-label", &[])
    }

    /// ```text
    /// Nazwa, osoba prowadząca lub sala, od dwóch liter.
    /// ```
    pub fn finding_hint(self) -> String {
        self.text("finding-hint", &[])
    }

    /// ```text
    /// Nie znaleziono w tym widoku.
    /// ```
    pub fn finding_none(self) -> String {
        self.text("finding-none", &[])
    }

    /// ```text
    /// { $place } z { $count }: { $what }
    /// ```
    pub fn finding_one(self, place: &str, count: &str, what: &str) -> String {
        self.text("finding-one", &[("place", Value::from(place)), ("count", Value::from(count)), ("what", Value::from(what))])
    }

    /// ```text
    /// Znalezione: { $count }
    /// ```
    pub fn finding_found(self, count: &str) -> String {
        self.text("finding-found", &[("count", Value::from(count))])
    }

    /// ```text
    /// Następne
    /// ```
    pub fn finding_next(self) -> String {
        self.text("finding-next", &[])
    }

    /// ```text
    /// Poprzednie
    /// ```
    pub fn finding_previous(self) -> String {
        self.text("finding-previous", &[])
    }

    /// ```text
    /// Następne tygodnie
    /// ```
    pub fn finding_later(self) -> String {
        self.text("finding-later", &[])
    }

    /// ```text
    /// Nie znaleziono do { $date }.
    /// ```
    pub fn finding_later_none(self, date: &str) -> String {
        self.text("finding-later_none", &[("date", Value::from(date))])
    }

    /// ```text
    /// Zamknij szukanie
    /// ```
    pub fn finding_close(self) -> String {
        self.text("finding-close", &[])
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
    /// poprzedni i następny tydzień, dzień albo miesiąc
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
    /// Delete
    /// ```
    pub fn timetable_key_cancel(self) -> String {
        self.text("timetable_key-cancel", &[])
    }

    /// ```text
    /// odwołanie zajęć
    /// ```
    pub fn timetable_key_cancel_do(self) -> String {
        self.text("timetable_key-cancel_do", &[])
    }

    /// ```text
    /// Alt + strzałki
    /// ```
    pub fn timetable_key_move(self) -> String {
        self.text("timetable_key-move", &[])
    }

    /// ```text
    /// przeniesienie: w górę i w dół o 15 minut, w bok o dzień; Enter zapisuje, Escape zostawia bez zmian
    /// ```
    pub fn timetable_key_move_do(self) -> String {
        self.text("timetable_key-move_do", &[])
    }

    /// ```text
    /// Alt + Page Up, Alt + Page Down
    /// ```
    pub fn timetable_key_room(self) -> String {
        self.text("timetable_key-room", &[])
    }

    /// ```text
    /// poprzednia i następna sala
    /// ```
    pub fn timetable_key_room_do(self) -> String {
        self.text("timetable_key-room_do", &[])
    }

    /// ```text
    /// Alt + Shift + strzałka w górę lub w dół
    /// ```
    pub fn timetable_key_length(self) -> String {
        self.text("timetable_key-length", &[])
    }

    /// ```text
    /// zajęcia krótsze lub dłuższe o 15 minut
    /// ```
    pub fn timetable_key_length_do(self) -> String {
        self.text("timetable_key-length_do", &[])
    }

    /// ```text
    /// Ctrl+F
    /// ```
    pub fn timetable_key_find(self) -> String {
        self.text("timetable_key-find", &[])
    }

    /// ```text
    /// szukanie zajęć po nazwie, sali lub osobie prowadzącej
    /// ```
    pub fn timetable_key_find_do(self) -> String {
        self.text("timetable_key-find_do", &[])
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
    /// poza okresem umowy
    /// ```
    pub fn series_preview_outside_agreement(self) -> String {
        self.text("series_preview-outside_agreement", &[])
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
    /// Sprawdź
    /// ```
    pub fn task_action_double_presence(self) -> String {
        self.text("task_action-double_presence", &[])
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
    /// Przyjmij
    /// ```
    pub fn task_action_place_free(self) -> String {
        self.text("task_action-place_free", &[])
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
    /// Sprawdzenia przed pracą z małoletnimi
    /// ```
    pub fn vetting_section(self) -> String {
        self.text("vetting-section", &[])
    }

    /// ```text
    /// Zapisz dzień sprawdzenia i kto sprawdzał. Wyniku program nie przechowuje: wydruk trafia do teczki.
    /// ```
    pub fn vetting_about(self) -> String {
        self.text("vetting-about", &[])
    }

    /// ```text
    /// Ta osoba nie prowadzi teraz zajęć z udziałem małoletnich ani przy nich nie pomaga, więc sprawdzenie nie jest potrzebne.
    /// ```
    pub fn vetting_not_needed(self) -> String {
        self.text("vetting-not_needed", &[])
    }

    /// ```text
    /// Nie zapisano jeszcze żadnego sprawdzenia.
    /// ```
    pub fn vetting_none(self) -> String {
        self.text("vetting-none", &[])
    }

    /// ```text
    /// Zapisz sprawdzenie…
    /// ```
    pub fn vetting_record(self) -> String {
        self.text("vetting-record", &[])
    }

    /// ```text
    /// Zapisz…
    /// ```
    pub fn vetting_record_short(self) -> String {
        self.text("vetting-record_short", &[])
    }

    /// ```text
    /// Zapisz sprawdzenie: { $name }
    /// ```
    pub fn vetting_record_name(self, name: &str) -> String {
        self.text("vetting-record_name", &[("name", Value::from(name))])
    }

    /// ```text
    /// Gdzie sprawdzono
    /// ```
    pub fn vetting_kind(self) -> String {
        self.text("vetting-kind", &[])
    }

    /// ```text
    /// Dzień sprawdzenia
    /// ```
    pub fn vetting_checked_on(self) -> String {
        self.text("vetting-checked_on", &[])
    }

    /// ```text
    /// Kto sprawdził
    /// ```
    pub fn vetting_checked_by(self) -> String {
        self.text("vetting-checked_by", &[])
    }

    /// ```text
    /// Wydruk w teczce
    /// ```
    pub fn vetting_filed(self) -> String {
        self.text("vetting-filed", &[])
    }

    /// ```text
    /// brak wydruku w teczce
    /// ```
    pub fn vetting_not_filed(self) -> String {
        self.text("vetting-not_filed", &[])
    }

    /// ```text
    /// Zmień…
    /// ```
    pub fn vetting_change(self) -> String {
        self.text("vetting-change", &[])
    }

    /// ```text
    /// Zmień sprawdzenie: { $kind }, { $date }
    /// ```
    pub fn vetting_change_name(self, kind: &str, date: &str) -> String {
        self.text("vetting-change_name", &[("kind", Value::from(kind)), ("date", Value::from(date))])
    }

    /// ```text
    /// Usuń sprawdzenie: { $kind }, { $date }
    /// ```
    pub fn vetting_remove_name(self, kind: &str, date: &str) -> String {
        self.text("vetting-remove_name", &[("kind", Value::from(kind)), ("date", Value::from(date))])
    }

    /// ```text
    /// Sprawdzenie: { $name }
    /// ```
    pub fn vetting_new_title(self, name: &str) -> String {
        self.text("vetting-new_title", &[("name", Value::from(name))])
    }

    /// ```text
    /// Czynności
    /// ```
    pub fn vetting_actions(self) -> String {
        self.text("vetting-actions", &[])
    }

    /// ```text
    /// Kto pracuje z małoletnimi
    /// ```
    pub fn vetting_list(self) -> String {
        self.text("vetting-list", &[])
    }

    /// ```text
    /// Osoby, które w ostatnim miesiącu lub w najbliższych 4 tygodniach prowadzą zajęcia z udziałem małoletnich albo przy nich pomagają.
    /// ```
    pub fn vetting_list_about(self) -> String {
        self.text("vetting-list_about", &[])
    }

    /// ```text
    /// W tej placówce nikt teraz nie prowadzi zajęć z udziałem małoletnich ani przy nich nie pomaga.
    /// ```
    pub fn vetting_list_none(self) -> String {
        self.text("vetting-list_none", &[])
    }

    /// ```text
    /// Osoba
    /// ```
    pub fn vetting_person(self) -> String {
        self.text("vetting-person", &[])
    }

    /// ```text
    /// Co robi
    /// ```
    pub fn vetting_role(self) -> String {
        self.text("vetting-role", &[])
    }

    /// ```text
    /// prowadzi
    /// ```
    pub fn vetting_leads(self) -> String {
        self.text("vetting-leads", &[])
    }

    /// ```text
    /// pomaga
    /// ```
    pub fn vetting_helps(self) -> String {
        self.text("vetting-helps", &[])
    }

    /// ```text
    /// wolontariat
    /// ```
    pub fn vetting_volunteer(self) -> String {
        self.text("vetting-volunteer", &[])
    }

    /// ```text
    /// Najbliższe zajęcia
    /// ```
    pub fn vetting_next(self) -> String {
        self.text("vetting-next", &[])
    }

    /// ```text
    /// Brakuje
    /// ```
    pub fn vetting_missing(self) -> String {
        self.text("vetting-missing", &[])
    }

    /// ```text
    /// komplet
    /// ```
    pub fn vetting_complete(self) -> String {
        self.text("vetting-complete", &[])
    }

    /// ```text
    /// Ostatnie sprawdzenie
    /// ```
    pub fn vetting_made(self) -> String {
        self.text("vetting-made", &[])
    }

    /// ```text
    /// Karta świadczeń wolontariusza
    /// ```
    pub fn volunteer_card_title(self) -> String {
        self.text("volunteer_card-title", &[])
    }

    /// ```text
    /// Karta pracy społecznej członka
    /// ```
    pub fn volunteer_card_member_title(self) -> String {
        self.text("volunteer_card-member_title", &[])
    }

    /// ```text
    /// R-KW
    /// ```
    pub fn volunteer_card_code(self) -> String {
        self.text("volunteer_card-code", &[])
    }

    /// ```text
    /// { $title } – { $name }, { $month }
    /// ```
    pub fn volunteer_card_of(self, title: &str, name: &str, month: &str) -> String {
        self.text("volunteer_card-of", &[("title", Value::from(title)), ("name", Value::from(name)), ("month", Value::from(month))])
    }

    /// ```text
    /// Karty świadczeń wolontariuszy – { $centre }, { $month }
    /// ```
    pub fn volunteer_card_bundle(self, centre: &str, month: &str) -> String {
        self.text("volunteer_card-bundle", &[("centre", Value::from(centre)), ("month", Value::from(month))])
    }

    /// ```text
    /// Wolontariusz
    /// ```
    pub fn volunteer_card_volunteer(self) -> String {
        self.text("volunteer_card-volunteer", &[])
    }

    /// ```text
    /// Członek
    /// ```
    pub fn volunteer_card_member(self) -> String {
        self.text("volunteer_card-member", &[])
    }

    /// ```text
    /// Porozumienie
    /// ```
    pub fn volunteer_card_agreement(self) -> String {
        self.text("volunteer_card-agreement", &[])
    }

    /// ```text
    /// nr { $number } z dnia { $date }
    /// ```
    pub fn volunteer_card_agreement_of(self, number: &str, date: &str) -> String {
        self.text("volunteer_card-agreement_of", &[("number", Value::from(number)), ("date", Value::from(date))])
    }

    /// ```text
    /// brak podpisanego porozumienia
    /// ```
    pub fn volunteer_card_no_agreement(self) -> String {
        self.text("volunteer_card-no_agreement", &[])
    }

    /// ```text
    /// Miejsce
    /// ```
    pub fn volunteer_card_place(self) -> String {
        self.text("volunteer_card-place", &[])
    }

    /// ```text
    /// Koordynator
    /// ```
    pub fn volunteer_card_coordinator(self) -> String {
        self.text("volunteer_card-coordinator", &[])
    }

    /// ```text
    /// Data
    /// ```
    pub fn volunteer_card_date(self) -> String {
        self.text("volunteer_card-date", &[])
    }

    /// ```text
    /// Godz. od–do
    /// ```
    pub fn volunteer_card_time(self) -> String {
        self.text("volunteer_card-time", &[])
    }

    /// ```text
    /// Liczba godzin
    /// ```
    pub fn volunteer_card_hours(self) -> String {
        self.text("volunteer_card-hours", &[])
    }

    /// ```text
    /// Opis wykonanych czynności
    /// ```
    pub fn volunteer_card_activity(self) -> String {
        self.text("volunteer_card-activity", &[])
    }

    /// ```text
    /// Podpis wolontariusza
    /// ```
    pub fn volunteer_card_volunteer_signature(self) -> String {
        self.text("volunteer_card-volunteer_signature", &[])
    }

    /// ```text
    /// Podpis członka
    /// ```
    pub fn volunteer_card_member_signature(self) -> String {
        self.text("volunteer_card-member_signature", &[])
    }

    /// ```text
    /// Podpis koordynatora
    /// ```
    pub fn volunteer_card_coordinator_signature(self) -> String {
        self.text("volunteer_card-coordinator_signature", &[])
    }

    /// ```text
    /// Świadczenia w kolejnych dniach i miejsca na podpisy
    /// ```
    pub fn volunteer_card_summary(self) -> String {
        self.text("volunteer_card-summary", &[])
    }

    /// ```text
    /// (+1)
    /// ```
    pub fn volunteer_card_next_day(self) -> String {
        self.text("volunteer_card-next_day", &[])
    }

    /// ```text
    /// (+1) oznacza zakończenie następnego dnia. Świadczenie należy do dnia, w którym się zaczęło.
    /// ```
    pub fn volunteer_card_next_day_note(self) -> String {
        self.text("volunteer_card-next_day_note", &[])
    }

    /// ```text
    /// W tym miesiącu nie ma potwierdzonych świadczeń.
    /// ```
    pub fn volunteer_card_nothing(self) -> String {
        self.text("volunteer_card-nothing", &[])
    }

    /// ```text
    /// { $count ->
    ///         [one] Na potwierdzenie koordynatora czeka { $count } wpis ({ $hours }). Nie ma go na tej karcie.
    ///         [few] Na potwierdzenie koordynatora czekają { $count } wpisy ({ $hours }). Nie ma ich na tej karcie.
    ///         [many] Na potwierdzenie koordynatora czeka { $count } wpisów ({ $hours }). Nie ma ich na tej karcie.
    ///        *[other] Na potwierdzenie koordynatora czeka { $count } wpisu ({ $hours }). Nie ma ich na tej karcie.
    ///     }
    /// ```
    pub fn volunteer_card_waiting(self, count: impl Into<Number>, hours: &str) -> String {
        self.text("volunteer_card-waiting", &[("count", Value::Number(count.into())), ("hours", Value::from(hours))])
    }

    /// ```text
    /// Wycena świadczeń na potrzeby wkładu osobowego
    /// ```
    pub fn volunteer_card_value_title(self) -> String {
        self.text("volunteer_card-value_title", &[])
    }

    /// ```text
    /// Godziny, stawki i wartość świadczeń
    /// ```
    pub fn volunteer_card_value_summary(self) -> String {
        self.text("volunteer_card-value_summary", &[])
    }

    /// ```text
    /// Zadanie
    /// ```
    pub fn volunteer_card_what(self) -> String {
        self.text("volunteer_card-what", &[])
    }

    /// ```text
    /// bez wskazanego zadania
    /// ```
    pub fn volunteer_card_other_task(self) -> String {
        self.text("volunteer_card-other_task", &[])
    }

    /// ```text
    /// Godziny
    /// ```
    pub fn volunteer_card_hour_count(self) -> String {
        self.text("volunteer_card-hour_count", &[])
    }

    /// ```text
    /// Stawka za godzinę
    /// ```
    pub fn volunteer_card_rate(self) -> String {
        self.text("volunteer_card-rate", &[])
    }

    /// ```text
    /// Wartość
    /// ```
    pub fn volunteer_card_value(self) -> String {
        self.text("volunteer_card-value", &[])
    }

    /// ```text
    /// Źródło stawki
    /// ```
    pub fn volunteer_card_source(self) -> String {
        self.text("volunteer_card-source", &[])
    }

    /// ```text
    /// nie wyceniono
    /// ```
    pub fn volunteer_card_not_valued(self) -> String {
        self.text("volunteer_card-not_valued", &[])
    }

    /// ```text
    /// Ustalenie nie stanowi wynagrodzenia. Wycena służy wyłącznie wykazaniu wkładu osobowego; wartość każdego wiersza zaokrąglono do pełnych groszy.
    /// ```
    pub fn volunteer_card_no_pay(self) -> String {
        self.text("volunteer_card-no_pay", &[])
    }

    /// ```text
    /// data i podpis wolontariusza
    /// ```
    pub fn volunteer_card_sign_volunteer(self) -> String {
        self.text("volunteer_card-sign_volunteer", &[])
    }

    /// ```text
    /// data i podpis członka
    /// ```
    pub fn volunteer_card_sign_member(self) -> String {
        self.text("volunteer_card-sign_member", &[])
    }

    /// ```text
    /// data i podpis koordynatora
    /// ```
    pub fn volunteer_card_sign_coordinator(self) -> String {
        self.text("volunteer_card-sign_coordinator", &[])
    }

    /// ```text
    /// karta-{ $month }-{ $name }
    /// ```
    pub fn document_volunteer_card_file(self, month: &str, name: &str) -> String {
        self.text("document-volunteer_card_file", &[("month", Value::from(month)), ("name", Value::from(name))])
    }

    /// ```text
    /// karty-wolontariuszy-{ $month }-{ $centre }
    /// ```
    pub fn document_volunteer_cards_file(self, month: &str, centre: &str) -> String {
        self.text("document-volunteer_cards_file", &[("month", Value::from(month)), ("centre", Value::from(centre))])
    }

    /// ```text
    /// Zestawienie wolontariatu
    /// ```
    pub fn volunteer_summary_title(self) -> String {
        self.text("volunteer_summary-title", &[])
    }

    /// ```text
    /// R-WOL
    /// ```
    pub fn volunteer_summary_code(self) -> String {
        self.text("volunteer_summary-code", &[])
    }

    /// ```text
    /// Zestawienie wolontariatu – { $centre }, { $month }
    /// ```
    pub fn volunteer_summary_of(self, centre: &str, month: &str) -> String {
        self.text("volunteer_summary-of", &[("centre", Value::from(centre)), ("month", Value::from(month))])
    }

    /// ```text
    /// Wolontariusze
    /// ```
    pub fn volunteer_summary_volunteers(self) -> String {
        self.text("volunteer_summary-volunteers", &[])
    }

    /// ```text
    /// Praca społeczna członków
    /// ```
    pub fn volunteer_summary_members(self) -> String {
        self.text("volunteer_summary-members", &[])
    }

    /// ```text
    /// Pracę społeczną członków stowarzyszenia liczymy osobno: nie wymaga porozumienia i nie wchodzi do godzin wolontariuszy.
    /// ```
    pub fn volunteer_summary_members_note(self) -> String {
        self.text("volunteer_summary-members_note", &[])
    }

    /// ```text
    /// Wolontariusz
    /// ```
    pub fn volunteer_summary_volunteer(self) -> String {
        self.text("volunteer_summary-volunteer", &[])
    }

    /// ```text
    /// Członek
    /// ```
    pub fn volunteer_summary_member(self) -> String {
        self.text("volunteer_summary-member", &[])
    }

    /// ```text
    /// członek nr { $number }
    /// ```
    pub fn volunteer_summary_unnamed_member(self, number: &str) -> String {
        self.text("volunteer_summary-unnamed_member", &[("number", Value::from(number))])
    }

    /// ```text
    /// Porozumienie
    /// ```
    pub fn volunteer_summary_agreement(self) -> String {
        self.text("volunteer_summary-agreement", &[])
    }

    /// ```text
    /// bezterminowo
    /// ```
    pub fn volunteer_summary_open(self) -> String {
        self.text("volunteer_summary-open", &[])
    }

    /// ```text
    /// Godziny
    /// ```
    pub fn volunteer_summary_hours(self) -> String {
        self.text("volunteer_summary-hours", &[])
    }

    /// ```text
    /// Stawka za godzinę
    /// ```
    pub fn volunteer_summary_rate(self) -> String {
        self.text("volunteer_summary-rate", &[])
    }

    /// ```text
    /// Wartość
    /// ```
    pub fn volunteer_summary_value(self) -> String {
        self.text("volunteer_summary-value", &[])
    }

    /// ```text
    /// Zakres
    /// ```
    pub fn volunteer_summary_scope(self) -> String {
        self.text("volunteer_summary-scope", &[])
    }

    /// ```text
    /// Wolontariusze, porozumienia, godziny, wartość i zakres świadczeń
    /// ```
    pub fn volunteer_summary_table(self) -> String {
        self.text("volunteer_summary-table", &[])
    }

    /// ```text
    /// Członkowie, godziny, wartość i zakres pracy społecznej
    /// ```
    pub fn volunteer_summary_members_table(self) -> String {
        self.text("volunteer_summary-members_table", &[])
    }

    /// ```text
    /// Liczba wolontariuszy
    /// ```
    pub fn volunteer_summary_people(self) -> String {
        self.text("volunteer_summary-people", &[])
    }

    /// ```text
    /// Liczba członków
    /// ```
    pub fn volunteer_summary_member_people(self) -> String {
        self.text("volunteer_summary-member_people", &[])
    }

    /// ```text
    /// Godziny niepotwierdzone, nieujęte w zestawieniu: { $hours }.
    /// ```
    pub fn volunteer_summary_waiting(self, hours: &str) -> String {
        self.text("volunteer_summary-waiting", &[("hours", Value::from(hours))])
    }

    /// ```text
    /// Stawka i wartość: wycena na potrzeby wkładu osobowego. Ustalenie nie stanowi wynagrodzenia.
    /// ```
    pub fn volunteer_summary_unsigned(self) -> String {
        self.text("volunteer_summary-unsigned", &[])
    }

    /// ```text
    /// Źródła stawek
    /// ```
    pub fn volunteer_summary_sources(self) -> String {
        self.text("volunteer_summary-sources", &[])
    }

    /// ```text
    /// wolontariat-{ $month }-{ $centre }
    /// ```
    pub fn document_volunteer_summary_file(self, month: &str, centre: &str) -> String {
        self.text("document-volunteer_summary_file", &[("month", Value::from(month)), ("centre", Value::from(centre))])
    }

    /// ```text
    /// Zaświadczenie nr { $number }
    /// ```
    pub fn certificate_title(self, number: &str) -> String {
        self.text("certificate-title", &[("number", Value::from(number))])
    }

    /// ```text
    /// o wykonaniu świadczeń wolontariusza
    /// ```
    pub fn certificate_subject(self) -> String {
        self.text("certificate-subject", &[])
    }

    /// ```text
    /// R-ZAŚ
    /// ```
    pub fn certificate_code(self) -> String {
        self.text("certificate-code", &[])
    }

    /// ```text
    /// Zaświadczenie nr { $number } – { $name }
    /// ```
    pub fn certificate_of(self, number: &str, name: &str) -> String {
        self.text("certificate-of", &[("number", Value::from(number)), ("name", Value::from(name))])
    }

    /// ```text
    /// Podstawa: { $article }, { $act }.
    /// ```
    pub fn certificate_basis(self, article: &str, act: &str) -> String {
        self.text("certificate-basis", &[("article", Value::from(article)), ("act", Value::from(act))])
    }

    /// ```text
    /// Zaświadcza się, że na rzecz organizacji wykonano świadczenia w ramach wolontariatu, nieodpłatnie i dobrowolnie.
    /// ```
    pub fn certificate_states(self) -> String {
        self.text("certificate-states", &[])
    }

    /// ```text
    /// Wolontariusz
    /// ```
    pub fn certificate_volunteer(self) -> String {
        self.text("certificate-volunteer", &[])
    }

    /// ```text
    /// Korzystający
    /// ```
    pub fn certificate_organisation(self) -> String {
        self.text("certificate-organisation", &[])
    }

    /// ```text
    /// Okres
    /// ```
    pub fn certificate_period(self) -> String {
        self.text("certificate-period", &[])
    }

    /// ```text
    /// Liczba godzin
    /// ```
    pub fn certificate_hours(self) -> String {
        self.text("certificate-hours", &[])
    }

    /// ```text
    /// Liczba świadczeń
    /// ```
    pub fn certificate_services(self) -> String {
        self.text("certificate-services", &[])
    }

    /// ```text
    /// Porozumienie
    /// ```
    pub fn certificate_agreements(self) -> String {
        self.text("certificate-agreements", &[])
    }

    /// ```text
    /// Zakres świadczeń
    /// ```
    pub fn certificate_scope(self) -> String {
        self.text("certificate-scope", &[])
    }

    /// ```text
    /// Data wystawienia
    /// ```
    pub fn certificate_issued(self) -> String {
        self.text("certificate-issued", &[])
    }

    /// ```text
    /// Zaświadczenie wydano na wniosek wolontariusza.
    /// ```
    pub fn certificate_on_demand(self) -> String {
        self.text("certificate-on_demand", &[])
    }

    /// ```text
    /// zaswiadczenie-{ $number }-{ $name }
    /// ```
    pub fn document_certificate_file(self, number: &str, name: &str) -> String {
        self.text("document-certificate_file", &[("number", Value::from(number)), ("name", Value::from(name))])
    }

    /// ```text
    /// Wkład osobowy
    /// ```
    pub fn contribution_title(self) -> String {
        self.text("contribution-title", &[])
    }

    /// ```text
    /// R-WKŁAD
    /// ```
    pub fn contribution_code(self) -> String {
        self.text("contribution-code", &[])
    }

    /// ```text
    /// Wkład osobowy – { $centre }, { $month }
    /// ```
    pub fn contribution_of(self, centre: &str, month: &str) -> String {
        self.text("contribution-of", &[("centre", Value::from(centre)), ("month", Value::from(month))])
    }

    /// ```text
    /// Świadczenia wolontariuszy
    /// ```
    pub fn contribution_volunteers(self) -> String {
        self.text("contribution-volunteers", &[])
    }

    /// ```text
    /// Praca społeczna członków
    /// ```
    pub fn contribution_members(self) -> String {
        self.text("contribution-members", &[])
    }

    /// ```text
    /// Działania, zadania i stawki
    /// ```
    pub fn contribution_by_line(self) -> String {
        self.text("contribution-by_line", &[])
    }

    /// ```text
    /// Według działań
    /// ```
    pub fn contribution_by_action(self) -> String {
        self.text("contribution-by_action", &[])
    }

    /// ```text
    /// Według zadań
    /// ```
    pub fn contribution_by_task(self) -> String {
        self.text("contribution-by_task", &[])
    }

    /// ```text
    /// Działanie
    /// ```
    pub fn contribution_action(self) -> String {
        self.text("contribution-action", &[])
    }

    /// ```text
    /// Zadanie
    /// ```
    pub fn contribution_task(self) -> String {
        self.text("contribution-task", &[])
    }

    /// ```text
    /// Stawka za godzinę
    /// ```
    pub fn contribution_rate(self) -> String {
        self.text("contribution-rate", &[])
    }

    /// ```text
    /// bez wskazanego działania
    /// ```
    pub fn contribution_no_action(self) -> String {
        self.text("contribution-no_action", &[])
    }

    /// ```text
    /// bez wskazanego zadania
    /// ```
    pub fn contribution_no_task(self) -> String {
        self.text("contribution-no_task", &[])
    }

    /// ```text
    /// Osoby w miesiącu
    /// ```
    pub fn contribution_month_people(self) -> String {
        self.text("contribution-month_people", &[])
    }

    /// ```text
    /// Godziny w miesiącu
    /// ```
    pub fn contribution_month_hours(self) -> String {
        self.text("contribution-month_hours", &[])
    }

    /// ```text
    /// Wartość w miesiącu
    /// ```
    pub fn contribution_month_value(self) -> String {
        self.text("contribution-month_value", &[])
    }

    /// ```text
    /// Osoby od początku roku
    /// ```
    pub fn contribution_year_people(self) -> String {
        self.text("contribution-year_people", &[])
    }

    /// ```text
    /// Godziny od początku roku
    /// ```
    pub fn contribution_year_hours(self) -> String {
        self.text("contribution-year_hours", &[])
    }

    /// ```text
    /// Wartość od początku roku
    /// ```
    pub fn contribution_year_value(self) -> String {
        self.text("contribution-year_value", &[])
    }

    /// ```text
    /// Osoby od początku umowy
    /// ```
    pub fn contribution_agreement_people(self) -> String {
        self.text("contribution-agreement_people", &[])
    }

    /// ```text
    /// Godziny od początku umowy
    /// ```
    pub fn contribution_agreement_hours(self) -> String {
        self.text("contribution-agreement_hours", &[])
    }

    /// ```text
    /// Wartość od początku umowy
    /// ```
    pub fn contribution_agreement_value(self) -> String {
        self.text("contribution-agreement_value", &[])
    }

    /// ```text
    /// W miesiącu
    /// ```
    pub fn contribution_month(self) -> String {
        self.text("contribution-month", &[])
    }

    /// ```text
    /// Od początku roku
    /// ```
    pub fn contribution_year(self) -> String {
        self.text("contribution-year", &[])
    }

    /// ```text
    /// Od początku umowy
    /// ```
    pub fn contribution_agreement(self) -> String {
        self.text("contribution-agreement", &[])
    }

    /// ```text
    /// Brak potwierdzonych godzin.
    /// ```
    pub fn contribution_nothing(self) -> String {
        self.text("contribution-nothing", &[])
    }

    /// ```text
    /// Źródła stawek
    /// ```
    pub fn contribution_sources(self) -> String {
        self.text("contribution-sources", &[])
    }

    /// ```text
    /// { $rate } za godzinę: { $source }
    /// ```
    pub fn contribution_source(self, rate: &str, source: &str) -> String {
        self.text("contribution-source", &[("rate", Value::from(rate)), ("source", Value::from(source))])
    }

    /// ```text
    /// Umowa nie przewiduje wyceny świadczeń: wykazano same godziny.
    /// ```
    pub fn contribution_not_valued(self) -> String {
        self.text("contribution-not_valued", &[])
    }

    /// ```text
    /// Tego miesiąca nie obejmuje żadna umowa dotacyjna. Wykazano same godziny.
    /// ```
    pub fn contribution_no_agreement(self) -> String {
        self.text("contribution-no_agreement", &[])
    }

    /// ```text
    /// Wycena to godziny × stawka, w pełnych groszach. Ustalenie nie stanowi wynagrodzenia ani kosztu.
    /// ```
    pub fn contribution_no_pay(self) -> String {
        self.text("contribution-no_pay", &[])
    }

    /// ```text
    /// Wartości są sumą wierszy kart świadczeń, z których każdy zaokrąglono do pełnych groszy. Osoby w każdym okresie policzono na nowo.
    /// ```
    pub fn contribution_rounding(self) -> String {
        self.text("contribution-rounding", &[])
    }

    /// ```text
    /// Godziny z tego miesiąca, które czekają na potwierdzenie i nie są ujęte: { $hours }.
    /// ```
    pub fn contribution_waiting(self, hours: &str) -> String {
        self.text("contribution-waiting", &[("hours", Value::from(hours))])
    }

    /// ```text
    /// { $label } · wiersz karty: { $hours } × { $rate } = { $value }
    /// ```
    pub fn contribution_opened(self, label: &str, hours: &str, rate: &str, value: &str) -> String {
        self.text("contribution-opened", &[("label", Value::from(label)), ("hours", Value::from(hours)), ("rate", Value::from(rate)), ("value", Value::from(value))])
    }

    /// ```text
    /// { $label } · bez stawki
    /// ```
    pub fn contribution_opened_unvalued(self, label: &str) -> String {
        self.text("contribution-opened_unvalued", &[("label", Value::from(label))])
    }

    /// ```text
    /// wklad-osobowy-{ $month }-{ $centre }
    /// ```
    pub fn document_contribution_file(self, month: &str, centre: &str) -> String {
        self.text("document-contribution_file", &[("month", Value::from(month)), ("centre", Value::from(centre))])
    }

    /// ```text
    /// W tym okresie nie ma świadczeń.
    /// ```
    pub fn certificate_obstacle_no_services(self) -> String {
        self.text("certificate_obstacle-no_services", &[])
    }

    /// ```text
    /// { $count ->
    ///         [one] { $count } świadczenie z tego okresu czeka na potwierdzenie.
    ///         [few] { $count } świadczenia z tego okresu czekają na potwierdzenie.
    ///         [many] { $count } świadczeń z tego okresu czeka na potwierdzenie.
    ///        *[other] { $count } świadczenia z tego okresu czeka na potwierdzenie.
    ///     }
    /// ```
    pub fn certificate_obstacle_unconfirmed(self, count: impl Into<Number>) -> String {
        self.text("certificate_obstacle-unconfirmed", &[("count", Value::Number(count.into()))])
    }

    /// ```text
    /// { $count ->
    ///         [one] Dnia { $dates } nie obejmuje żadne podpisane porozumienie ({ $article }).
    ///         [few] Tych dni nie obejmuje żadne podpisane porozumienie ({ $article }): { $dates }.
    ///         [many] Tych dni nie obejmuje żadne podpisane porozumienie ({ $article }): { $dates }.
    ///        *[other] Tych dni nie obejmuje żadne podpisane porozumienie ({ $article }): { $dates }.
    ///     }
    /// ```
    pub fn certificate_obstacle_not_covered(self, count: impl Into<Number>, dates: &str, article: &str) -> String {
        self.text("certificate_obstacle-not_covered", &[("count", Value::Number(count.into())), ("dates", Value::from(dates)), ("article", Value::from(article))])
    }

    /// ```text
    /// Porozumienie { $number } obejmuje ponad { $limit } dni, a nie jest na piśmie ({ $article }).
    /// ```
    pub fn certificate_obstacle_not_written(self, limit: impl Into<Number>, number: &str, article: &str) -> String {
        self.text("certificate_obstacle-not_written", &[("limit", Value::Number(limit.into())), ("number", Value::from(number)), ("article", Value::from(article))])
    }

    /// ```text
    /// Zaświadczenia nie wystawiono: musi wynikać z papierów, które można pokazać. { $reasons } Uzupełnij je i wystaw zaświadczenie ponownie.
    /// ```
    pub fn refusal_certificate_blocked(self, reasons: &str) -> String {
        self.text("refusal-certificate_blocked", &[("reasons", Value::from(reasons))])
    }

    /// ```text
    /// { $month }: nie ma potwierdzonych świadczeń, więc nie ma karty. Nic nie zmieniono. Najpierw potwierdź godziny w części „Godziny”.
    /// ```
    pub fn refusal_no_cards(self, month: &str) -> String {
        self.text("refusal-no_cards", &[("month", Value::from(month))])
    }

    /// ```text
    /// Stawka za godzinę musi być większa od zera i nie wyższa niż { $limit } zł. Nic nie zapisano. Popraw kwotę.
    /// ```
    pub fn refusal_rate_invalid(self, limit: impl Into<Number>) -> String {
        self.text("refusal-rate_invalid", &[("limit", Value::Number(limit.into()))])
    }

    /// ```text
    /// Brakuje źródła stawki. Nic nie zapisano. Wpisz, skąd pochodzi stawka, na przykład regulamin konkursu albo ogłoszenie o pracę.
    /// ```
    pub fn refusal_source_missing(self) -> String {
        self.text("refusal-source_missing", &[])
    }

    /// ```text
    /// Anulowano. Nic nie zapisano i nic się nie zmieniło.
    /// ```
    pub fn failure_cancelled(self) -> String {
        self.text("failure-cancelled", &[])
    }

    /// ```text
    /// Rejestr zaświadczeń
    /// ```
    pub fn listing_certificates(self) -> String {
        self.text("listing-certificates", &[])
    }

    /// ```text
    /// Obowiązujące porozumienia
    /// ```
    pub fn listing_volunteer_agreements(self) -> String {
        self.text("listing-volunteer_agreements", &[])
    }

    /// ```text
    /// Numer
    /// ```
    pub fn listing_column_certificate_number(self) -> String {
        self.text("listing-column_certificate_number", &[])
    }

    /// ```text
    /// Wystawiono
    /// ```
    pub fn listing_column_issued_on(self) -> String {
        self.text("listing-column_issued_on", &[])
    }

    /// ```text
    /// Od
    /// ```
    pub fn listing_column_period_from(self) -> String {
        self.text("listing-column_period_from", &[])
    }

    /// ```text
    /// Do
    /// ```
    pub fn listing_column_period_to(self) -> String {
        self.text("listing-column_period_to", &[])
    }

    /// ```text
    /// Godziny
    /// ```
    pub fn listing_column_hours(self) -> String {
        self.text("listing-column_hours", &[])
    }

    /// ```text
    /// Świadczenia
    /// ```
    pub fn listing_column_services(self) -> String {
        self.text("listing-column_services", &[])
    }

    /// ```text
    /// Zakres
    /// ```
    pub fn listing_column_scope(self) -> String {
        self.text("listing-column_scope", &[])
    }

    /// ```text
    /// Porozumienie
    /// ```
    pub fn listing_column_agreement_number(self) -> String {
        self.text("listing-column_agreement_number", &[])
    }

    /// ```text
    /// Podpisano
    /// ```
    pub fn listing_column_signed_on(self) -> String {
        self.text("listing-column_signed_on", &[])
    }

    /// ```text
    /// Dni
    /// ```
    pub fn listing_column_days(self) -> String {
        self.text("listing-column_days", &[])
    }

    /// ```text
    /// Na piśmie
    /// ```
    pub fn listing_column_written(self) -> String {
        self.text("listing-column_written", &[])
    }

    /// ```text
    /// Polisa NNW
    /// ```
    pub fn listing_column_policy(self) -> String {
        self.text("listing-column_policy", &[])
    }

    /// ```text
    /// Placówka
    /// ```
    pub fn listing_column_of_centre(self) -> String {
        self.text("listing-column_of_centre", &[])
    }

    /// ```text
    /// wszystkie
    /// ```
    pub fn listing_every_centre(self) -> String {
        self.text("listing-every_centre", &[])
    }

    /// ```text
    /// Karty świadczeń
    /// ```
    pub fn volunteer_papers_cards(self) -> String {
        self.text("volunteer_papers-cards", &[])
    }

    /// ```text
    /// Wydrukuj karty, daj do podpisu przy każdym świadczeniu i zaznacz te, które wróciły do teczki.
    /// ```
    pub fn volunteer_papers_cards_about(self) -> String {
        self.text("volunteer_papers-cards_about", &[])
    }

    /// ```text
    /// Karty świadczeń, { $month }
    /// ```
    pub fn volunteer_papers_cards_of(self, month: &str) -> String {
        self.text("volunteer_papers-cards_of", &[("month", Value::from(month))])
    }

    /// ```text
    /// W tym miesiącu nie ma świadczeń wolontariuszy.
    /// ```
    pub fn volunteer_papers_none(self) -> String {
        self.text("volunteer_papers-none", &[])
    }

    /// ```text
    /// Wolontariusz
    /// ```
    pub fn volunteer_papers_person(self) -> String {
        self.text("volunteer_papers-person", &[])
    }

    /// ```text
    /// Godziny
    /// ```
    pub fn volunteer_papers_hours(self) -> String {
        self.text("volunteer_papers-hours", &[])
    }

    /// ```text
    /// Praca społeczna
    /// ```
    pub fn volunteer_papers_member_hours(self) -> String {
        self.text("volunteer_papers-member_hours", &[])
    }

    /// ```text
    /// Do potwierdzenia
    /// ```
    pub fn volunteer_papers_unconfirmed(self) -> String {
        self.text("volunteer_papers-unconfirmed", &[])
    }

    /// ```text
    /// Karta w teczce
    /// ```
    pub fn volunteer_papers_filed(self) -> String {
        self.text("volunteer_papers-filed", &[])
    }

    /// ```text
    /// w teczce od { $date }
    /// ```
    pub fn volunteer_papers_filed_on(self, date: &str) -> String {
        self.text("volunteer_papers-filed_on", &[("date", Value::from(date))])
    }

    /// ```text
    /// jeszcze nie
    /// ```
    pub fn volunteer_papers_not_filed(self) -> String {
        self.text("volunteer_papers-not_filed", &[])
    }

    /// ```text
    /// zmieniona po odłożeniu: wydrukuj ją ponownie
    /// ```
    pub fn volunteer_papers_changed_since(self) -> String {
        self.text("volunteer_papers-changed_since", &[])
    }

    /// ```text
    /// bez karty: nic nie potwierdzono
    /// ```
    pub fn volunteer_papers_no_card(self) -> String {
        self.text("volunteer_papers-no_card", &[])
    }

    /// ```text
    /// Czynności
    /// ```
    pub fn volunteer_papers_actions(self) -> String {
        self.text("volunteer_papers-actions", &[])
    }

    /// ```text
    /// Karta…
    /// ```
    pub fn volunteer_papers_preview(self) -> String {
        self.text("volunteer_papers-preview", &[])
    }

    /// ```text
    /// Karta: { $name }…
    /// ```
    pub fn volunteer_papers_preview_of(self, name: &str) -> String {
        self.text("volunteer_papers-preview_of", &[("name", Value::from(name))])
    }

    /// ```text
    /// Odłóż do teczki
    /// ```
    pub fn volunteer_papers_file(self) -> String {
        self.text("volunteer_papers-file", &[])
    }

    /// ```text
    /// Odłóż do teczki: { $name }
    /// ```
    pub fn volunteer_papers_file_of(self, name: &str) -> String {
        self.text("volunteer_papers-file_of", &[("name", Value::from(name))])
    }

    /// ```text
    /// Wyjmij z teczki
    /// ```
    pub fn volunteer_papers_unfile(self) -> String {
        self.text("volunteer_papers-unfile", &[])
    }

    /// ```text
    /// Wyjmij z teczki: { $name }
    /// ```
    pub fn volunteer_papers_unfile_of(self, name: &str) -> String {
        self.text("volunteer_papers-unfile_of", &[("name", Value::from(name))])
    }

    /// ```text
    /// { $count ->
    ///         [one] Wszystkie karty ({ $count })…
    ///         [few] Wszystkie karty ({ $count })…
    ///         [many] Wszystkie karty ({ $count })…
    ///        *[other] Wszystkie karty ({ $count })…
    ///     }
    /// ```
    pub fn volunteer_papers_all_cards(self, count: impl Into<Number>) -> String {
        self.text("volunteer_papers-all_cards", &[("count", Value::Number(count.into()))])
    }

    /// ```text
    /// Odłóż do teczki pozostałe ({ $count })
    /// ```
    pub fn volunteer_papers_file_all(self, count: impl Into<Number>) -> String {
        self.text("volunteer_papers-file_all", &[("count", Value::Number(count.into()))])
    }

    /// ```text
    /// W teczce: { $filed } z { $count }.
    /// ```
    pub fn volunteer_papers_filed_count(self, filed: impl Into<Number>, count: impl Into<Number>) -> String {
        self.text("volunteer_papers-filed_count", &[("filed", Value::Number(filed.into())), ("count", Value::Number(count.into()))])
    }

    /// ```text
    /// Zestawienie R-WOL…
    /// ```
    pub fn volunteer_papers_summary(self) -> String {
        self.text("volunteer_papers-summary", &[])
    }

    /// ```text
    /// Obowiązujące porozumienia…
    /// ```
    pub fn volunteer_papers_agreements(self) -> String {
        self.text("volunteer_papers-agreements", &[])
    }

    /// ```text
    /// Wkład osobowy do druku…
    /// ```
    pub fn volunteer_papers_contribution_paper(self) -> String {
        self.text("volunteer_papers-contribution_paper", &[])
    }

    /// ```text
    /// Potwierdzone godziny, a gdzie umowa tego chce, ich wartość. Każda wartość to suma wierszy kart świadczeń.
    /// ```
    pub fn volunteer_papers_contribution_about(self) -> String {
        self.text("volunteer_papers-contribution_about", &[])
    }

    /// ```text
    /// Stawki i działania ustawia osoba zarządzająca: Ustawienia › Umowy.
    /// ```
    pub fn volunteer_papers_contribution_settings(self) -> String {
        self.text("volunteer_papers-contribution_settings", &[])
    }

    /// ```text
    /// Rejestr zaświadczeń
    /// ```
    pub fn volunteer_papers_register(self) -> String {
        self.text("volunteer_papers-register", &[])
    }

    /// ```text
    /// Zaświadczenie wystawisz na karcie wolontariusza.
    /// ```
    pub fn volunteer_papers_register_about(self) -> String {
        self.text("volunteer_papers-register_about", &[])
    }

    /// ```text
    /// Nie wystawiono jeszcze żadnego zaświadczenia.
    /// ```
    pub fn volunteer_papers_register_none(self) -> String {
        self.text("volunteer_papers-register_none", &[])
    }

    /// ```text
    /// Rejestr do arkusza lub druku…
    /// ```
    pub fn volunteer_papers_register_list(self) -> String {
        self.text("volunteer_papers-register_list", &[])
    }

    /// ```text
    /// { $span }: { $what }
    /// ```
    pub fn volunteer_papers_columns(self, span: &str, what: &str) -> String {
        self.text("volunteer_papers-columns", &[("span", Value::from(span)), ("what", Value::from(what))])
    }

    /// ```text
    /// osoby
    /// ```
    pub fn volunteer_papers_people(self) -> String {
        self.text("volunteer_papers-people", &[])
    }

    /// ```text
    /// godziny
    /// ```
    pub fn volunteer_papers_time(self) -> String {
        self.text("volunteer_papers-time", &[])
    }

    /// ```text
    /// wartość
    /// ```
    pub fn volunteer_papers_value(self) -> String {
        self.text("volunteer_papers-value", &[])
    }

    /// ```text
    /// Zaświadczenia
    /// ```
    pub fn certificate_section(self) -> String {
        self.text("certificate-section", &[])
    }

    /// ```text
    /// Nie wystawiono jeszcze zaświadczenia.
    /// ```
    pub fn certificate_none(self) -> String {
        self.text("certificate-none", &[])
    }

    /// ```text
    /// Wystaw zaświadczenie…
    /// ```
    pub fn certificate_issue(self) -> String {
        self.text("certificate-issue", &[])
    }

    /// ```text
    /// Nowe zaświadczenie
    /// ```
    pub fn certificate_issue_title(self) -> String {
        self.text("certificate-issue_title", &[])
    }

    /// ```text
    /// Numer
    /// ```
    pub fn certificate_number(self) -> String {
        self.text("certificate-number", &[])
    }

    /// ```text
    /// Ten numer jest już w rejestrze. Możesz go zostawić, jeśli tak ma być.
    /// ```
    pub fn certificate_number_taken(self) -> String {
        self.text("certificate-number_taken", &[])
    }

    /// ```text
    /// Od dnia
    /// ```
    pub fn certificate_first_date(self) -> String {
        self.text("certificate-first_date", &[])
    }

    /// ```text
    /// Do dnia
    /// ```
    pub fn certificate_last_date(self) -> String {
        self.text("certificate-last_date", &[])
    }

    /// ```text
    /// Co znajdzie się na zaświadczeniu. Wpisano zadania z tego okresu.
    /// ```
    pub fn certificate_scope_hint(self) -> String {
        self.text("certificate-scope_hint", &[])
    }

    /// ```text
    /// { $count ->
    ///         [one] { $hours }, { $count } świadczenie.
    ///         [few] { $hours }, { $count } świadczenia.
    ///         [many] { $hours }, { $count } świadczeń.
    ///        *[other] { $hours }, { $count } świadczenia.
    ///     }
    /// ```
    pub fn certificate_what(self, count: impl Into<Number>, hours: &str) -> String {
        self.text("certificate-what", &[("count", Value::Number(count.into())), ("hours", Value::from(hours))])
    }

    /// ```text
    /// Porozumienie: { $numbers }.
    /// ```
    pub fn certificate_under(self, numbers: &str) -> String {
        self.text("certificate-under", &[("numbers", Value::from(numbers))])
    }

    /// ```text
    /// Zaświadczenia nie można jeszcze wystawić
    /// ```
    pub fn certificate_obstacles(self) -> String {
        self.text("certificate-obstacles", &[])
    }

    /// ```text
    /// Wystaw
    /// ```
    pub fn certificate_confirm(self) -> String {
        self.text("certificate-confirm", &[])
    }

    /// ```text
    /// Wystawiono zaświadczenie { $number }.
    /// ```
    pub fn certificate_issued_now(self, number: &str) -> String {
        self.text("certificate-issued_now", &[("number", Value::from(number))])
    }

    /// ```text
    /// Drukuj…
    /// ```
    pub fn certificate_print(self) -> String {
        self.text("certificate-print", &[])
    }

    /// ```text
    /// Drukuj zaświadczenie { $number }
    /// ```
    pub fn certificate_print_of(self, number: &str) -> String {
        self.text("certificate-print_of", &[("number", Value::from(number))])
    }

    /// ```text
    /// Podaj oba dni okresu.
    /// ```
    pub fn certificate_period_needed(self) -> String {
        self.text("certificate-period_needed", &[])
    }

    /// ```text
    /// Ostatni dzień jest wcześniejszy niż pierwszy.
    /// ```
    pub fn certificate_period_reversed(self) -> String {
        self.text("certificate-period_reversed", &[])
    }

    /// ```text
    /// Gotowe: { $done } z { $total }
    /// ```
    pub fn progress_done(self, done: &str, total: &str) -> String {
        self.text("progress-done", &[("done", Value::from(done)), ("total", Value::from(total))])
    }

    /// ```text
    /// Przygotowuję…
    /// ```
    pub fn progress_preparing(self) -> String {
        self.text("progress-preparing", &[])
    }

    /// ```text
    /// Anuluj
    /// ```
    pub fn progress_cancel(self) -> String {
        self.text("progress-cancel", &[])
    }

    /// ```text
    /// Anuluję…
    /// ```
    pub fn progress_cancelling(self) -> String {
        self.text("progress-cancelling", &[])
    }

    /// ```text
    /// Umowa chce wyceny świadczeń wolontariuszy
    /// ```
    pub fn valuation_values_volunteers(self) -> String {
        self.text("valuation-values_volunteers", &[])
    }

    /// ```text
    /// Godziny liczymy zawsze. Bez tego wyboru w dokumentach nie ma kwot.
    /// ```
    pub fn valuation_values_hint(self) -> String {
        self.text("valuation-values_hint", &[])
    }

    /// ```text
    /// Stawki i działania…
    /// ```
    pub fn valuation_open(self) -> String {
        self.text("valuation-open", &[])
    }

    /// ```text
    /// Stawki i działania: { $number }
    /// ```
    pub fn valuation_open_of(self, number: &str) -> String {
        self.text("valuation-open_of", &[("number", Value::from(number))])
    }

    /// ```text
    /// Stawki i działania: { $number }
    /// ```
    pub fn valuation_title(self, number: &str) -> String {
        self.text("valuation-title", &[("number", Value::from(number))])
    }

    /// ```text
    /// Ta umowa nie chce wyceny, więc stawki nie są używane. Włączysz ją przyciskiem „Zmień” przy umowie.
    /// ```
    pub fn valuation_off(self) -> String {
        self.text("valuation-off", &[])
    }

    /// ```text
    /// Stawki za godzinę
    /// ```
    pub fn valuation_rates(self) -> String {
        self.text("valuation-rates", &[])
    }

    /// ```text
    /// Stawka zadania jest ważniejsza niż ogólna, a stawka z porozumienia wolontariusza najważniejsza.
    /// ```
    pub fn valuation_rates_about(self) -> String {
        self.text("valuation-rates_about", &[])
    }

    /// ```text
    /// Wszystkie pozostałe zadania
    /// ```
    pub fn valuation_general(self) -> String {
        self.text("valuation-general", &[])
    }

    /// ```text
    /// Zadanie
    /// ```
    pub fn valuation_task(self) -> String {
        self.text("valuation-task", &[])
    }

    /// ```text
    /// Stawka za godzinę (zł)
    /// ```
    pub fn valuation_rate(self) -> String {
        self.text("valuation-rate", &[])
    }

    /// ```text
    /// Stawka za godzinę (zł): { $task }
    /// ```
    pub fn valuation_rate_of(self, task: &str) -> String {
        self.text("valuation-rate_of", &[("task", Value::from(task))])
    }

    /// ```text
    /// Źródło stawki
    /// ```
    pub fn valuation_source(self) -> String {
        self.text("valuation-source", &[])
    }

    /// ```text
    /// Źródło stawki: { $task }
    /// ```
    pub fn valuation_source_of(self, task: &str) -> String {
        self.text("valuation-source_of", &[("task", Value::from(task))])
    }

    /// ```text
    /// Na przykład: regulamin konkursu, pkt 7.
    /// ```
    pub fn valuation_source_hint(self) -> String {
        self.text("valuation-source_hint", &[])
    }

    /// ```text
    /// Wpisz kwotę, na przykład 35 albo 35,50.
    /// ```
    pub fn valuation_rate_unreadable(self) -> String {
        self.text("valuation-rate_unreadable", &[])
    }

    /// ```text
    /// Wpisz, skąd pochodzi stawka.
    /// ```
    pub fn valuation_source_needed(self) -> String {
        self.text("valuation-source_needed", &[])
    }

    /// ```text
    /// Zapisz stawkę: { $task }
    /// ```
    pub fn valuation_save_of(self, task: &str) -> String {
        self.text("valuation-save_of", &[("task", Value::from(task))])
    }

    /// ```text
    /// Usuń
    /// ```
    pub fn valuation_remove(self) -> String {
        self.text("valuation-remove", &[])
    }

    /// ```text
    /// Usuń stawkę: { $task }
    /// ```
    pub fn valuation_remove_of(self, task: &str) -> String {
        self.text("valuation-remove_of", &[("task", Value::from(task))])
    }

    /// ```text
    /// Zapisano stawkę: { $task }.
    /// ```
    pub fn valuation_saved(self, task: &str) -> String {
        self.text("valuation-saved", &[("task", Value::from(task))])
    }

    /// ```text
    /// Usunięto stawkę: { $task }.
    /// ```
    pub fn valuation_removed(self, task: &str) -> String {
        self.text("valuation-removed", &[("task", Value::from(task))])
    }

    /// ```text
    /// Działania
    /// ```
    pub fn valuation_actions(self) -> String {
        self.text("valuation-actions", &[])
    }

    /// ```text
    /// Jak w ofercie. Do działania przypiszesz świadczenia wolontariuszy.
    /// ```
    pub fn valuation_actions_about(self) -> String {
        self.text("valuation-actions_about", &[])
    }

    /// ```text
    /// Numer
    /// ```
    pub fn valuation_action_number(self) -> String {
        self.text("valuation-action_number", &[])
    }

    /// ```text
    /// Nazwa działania
    /// ```
    pub fn valuation_action_name(self) -> String {
        self.text("valuation-action_name", &[])
    }

    /// ```text
    /// Dodaj działanie
    /// ```
    pub fn valuation_action_add(self) -> String {
        self.text("valuation-action_add", &[])
    }

    /// ```text
    /// Zapisz działanie: { $name }
    /// ```
    pub fn valuation_action_save_of(self, name: &str) -> String {
        self.text("valuation-action_save_of", &[("name", Value::from(name))])
    }

    /// ```text
    /// Do wyboru
    /// ```
    pub fn valuation_action_active(self) -> String {
        self.text("valuation-action_active", &[])
    }

    /// ```text
    /// Do wyboru: { $name }
    /// ```
    pub fn valuation_action_active_of(self, name: &str) -> String {
        self.text("valuation-action_active_of", &[("name", Value::from(name))])
    }

    /// ```text
    /// Ta umowa nie ma jeszcze działań.
    /// ```
    pub fn valuation_action_none(self) -> String {
        self.text("valuation-action_none", &[])
    }

    /// ```text
    /// projekt
    /// ```
    pub fn agreement_state_draft(self) -> String {
        self.text("agreement_state-draft", &[])
    }

    /// ```text
    /// podpisane
    /// ```
    pub fn agreement_state_signed(self) -> String {
        self.text("agreement_state-signed", &[])
    }

    /// ```text
    /// wygasło
    /// ```
    pub fn agreement_state_expired(self) -> String {
        self.text("agreement_state-expired", &[])
    }

    /// ```text
    /// rozwiązane
    /// ```
    pub fn agreement_state_terminated(self) -> String {
        self.text("agreement_state-terminated", &[])
    }

    /// ```text
    /// RSPTS
    /// ```
    pub fn vetting_kind_rspts(self) -> String {
        self.text("vetting_kind-rspts", &[])
    }

    /// ```text
    /// rejestr Państwowej Komisji
    /// ```
    pub fn vetting_kind_commission(self) -> String {
        self.text("vetting_kind-commission", &[])
    }

    /// ```text
    /// KRK
    /// ```
    pub fn vetting_kind_krk(self) -> String {
        self.text("vetting_kind-krk", &[])
    }

    /// ```text
    /// { $count ->
    ///         [one] Godziny wolontariatu bez porozumienia ({ $article }) w dniu { $dates }.
    ///         [few] Godziny wolontariatu bez porozumienia ({ $article }) w dniach: { $dates }.
    ///         [many] Godziny wolontariatu bez porozumienia ({ $article }) w dniach: { $dates }.
    ///        *[other] Godziny wolontariatu bez porozumienia ({ $article }) w dniach: { $dates }.
    ///     }
    /// ```
    pub fn volunteer_alert_no_agreement(self, count: impl Into<Number>, article: &str, dates: &str) -> String {
        self.text("volunteer_alert-no_agreement", &[("count", Value::Number(count.into())), ("article", Value::from(article)), ("dates", Value::from(dates))])
    }

    /// ```text
    /// Porozumienie { $number } obowiązuje od { $date }, a nie jest podpisane.
    /// ```
    pub fn volunteer_alert_not_signed(self, number: &str, date: &str) -> String {
        self.text("volunteer_alert-not_signed", &[("number", Value::from(number)), ("date", Value::from(date))])
    }

    /// ```text
    /// Porozumienie { $number } obejmuje { $days } dni. Powyżej { $limit } dni wymagane jest porozumienie na piśmie ({ $article }).
    /// ```
    pub fn volunteer_alert_written_form(self, days: impl Into<Number>, limit: impl Into<Number>, number: &str, article: &str) -> String {
        self.text("volunteer_alert-written_form", &[("days", Value::Number(days.into())), ("limit", Value::Number(limit.into())), ("number", Value::from(number)), ("article", Value::from(article))])
    }

    /// ```text
    /// Porozumienie { $number } jest bezterminowe, a takie wymaga formy pisemnej ({ $article }).
    /// ```
    pub fn volunteer_alert_written_form_open(self, number: &str, article: &str) -> String {
        self.text("volunteer_alert-written_form_open", &[("number", Value::from(number)), ("article", Value::from(article))])
    }

    /// ```text
    /// Porozumienie { $number } obejmuje { $days ->
    ///         [one] { $days } dzień
    ///         [few] { $days } dni
    ///         [many] { $days } dni
    ///        *[other] { $days } dni
    ///     }, a przy okresie do { $limit } dni ubezpieczenie NNW zapewnia organizacja ({ $article }). Brak polisy na cały ten czas.
    /// ```
    pub fn volunteer_alert_insurance(self, days: impl Into<Number>, limit: impl Into<Number>, number: &str, article: &str) -> String {
        self.text("volunteer_alert-insurance", &[("days", Value::Number(days.into())), ("limit", Value::Number(limit.into())), ("number", Value::from(number)), ("article", Value::from(article))])
    }

    /// ```text
    /// Porozumienie { $number } wygasło { $date }.
    /// ```
    pub fn volunteer_alert_expired(self, number: &str, date: &str) -> String {
        self.text("volunteer_alert-expired", &[("number", Value::from(number)), ("date", Value::from(date))])
    }

    /// ```text
    /// Porozumienie { $number } wygasa { $date }.
    /// ```
    pub fn volunteer_alert_expiring(self, number: &str, date: &str) -> String {
        self.text("volunteer_alert-expiring", &[("number", Value::from(number)), ("date", Value::from(date))])
    }

    /// ```text
    /// Porozumienie { $number }: osoba niepełnoletnia, brak zgody przedstawiciela ustawowego.
    /// ```
    pub fn volunteer_alert_minor_consent(self, number: &str) -> String {
        self.text("volunteer_alert-minor_consent", &[("number", Value::from(number))])
    }

    /// ```text
    /// Porozumienie { $number }: brak daty przekazania informacji o ryzyku ({ $article }).
    /// ```
    pub fn volunteer_alert_risk_information(self, number: &str, article: &str) -> String {
        self.text("volunteer_alert-risk_information", &[("number", Value::from(number)), ("article", Value::from(article))])
    }

    /// ```text
    /// { $count ->
    ///         [one] Karta niepotwierdzona ({ $month }): { $count } wpis. Nie liczy się do raportu.
    ///         [few] Karta niepotwierdzona ({ $month }): { $count } wpisy. Nie liczą się do raportu.
    ///         [many] Karta niepotwierdzona ({ $month }): { $count } wpisów. Nie liczą się do raportu.
    ///        *[other] Karta niepotwierdzona ({ $month }): { $count } wpisu. Nie liczą się do raportu.
    ///     }
    /// ```
    pub fn volunteer_alert_card_unconfirmed(self, count: impl Into<Number>, month: &str) -> String {
        self.text("volunteer_alert-card_unconfirmed", &[("count", Value::Number(count.into())), ("month", Value::from(month))])
    }

    /// ```text
    /// { $count ->
    ///         [one] Wpis dodany z dużym opóźnieniem ({ $date }). Kontrola może go zakwestionować.
    ///         [few] { $count } wpisy dodane hurtem z dużym opóźnieniem ({ $date }). Kontrola może je zakwestionować.
    ///         [many] { $count } wpisów dodanych hurtem z dużym opóźnieniem ({ $date }). Kontrola może je zakwestionować.
    ///        *[other] { $count } wpisu dodanego hurtem z dużym opóźnieniem ({ $date }). Kontrola może je zakwestionować.
    ///     }
    /// ```
    pub fn volunteer_alert_late_bulk(self, count: impl Into<Number>, date: &str) -> String {
        self.text("volunteer_alert-late_bulk", &[("count", Value::Number(count.into())), ("date", Value::from(date))])
    }

    /// ```text
    /// Brak daty sprawdzenia przed zajęciami z udziałem małoletnich: { $kinds } ({ $article }).
    /// ```
    pub fn volunteer_alert_vetting(self, kinds: &str, article: &str) -> String {
        self.text("volunteer_alert-vetting", &[("kinds", Value::from(kinds)), ("article", Value::from(article))])
    }

    /// ```text
    /// do wiadomości
    /// ```
    pub fn volunteer_severity_information(self) -> String {
        self.text("volunteer_severity-information", &[])
    }

    /// ```text
    /// ostrzeżenie
    /// ```
    pub fn volunteer_severity_warning(self) -> String {
        self.text("volunteer_severity-warning", &[])
    }

    /// ```text
    /// blokuje zamknięcie miesiąca
    /// ```
    pub fn volunteer_severity_error(self) -> String {
        self.text("volunteer_severity-error", &[])
    }

    /// ```text
    /// Części ekranu Wolontariusze
    /// ```
    pub fn volunteers_parts(self) -> String {
        self.text("volunteers-parts", &[])
    }

    /// ```text
    /// Osoby
    /// ```
    pub fn volunteers_part_people(self) -> String {
        self.text("volunteers_part-people", &[])
    }

    /// ```text
    /// Godziny
    /// ```
    pub fn volunteers_part_hours(self) -> String {
        self.text("volunteers_part-hours", &[])
    }

    /// ```text
    /// Dyżury
    /// ```
    pub fn volunteers_part_duties(self) -> String {
        self.text("volunteers_part-duties", &[])
    }

    /// ```text
    /// Dokumenty i wkład
    /// ```
    pub fn volunteers_part_papers(self) -> String {
        self.text("volunteers_part-papers", &[])
    }

    /// ```text
    /// Wszyscy wolontariusze
    /// ```
    pub fn volunteers_back(self) -> String {
        self.text("volunteers-back", &[])
    }

    /// ```text
    /// Karta uczestnika
    /// ```
    pub fn volunteers_card(self) -> String {
        self.text("volunteers-card", &[])
    }

    /// ```text
    /// Szukaj po nazwisku lub numerze porozumienia
    /// ```
    pub fn volunteers_search(self) -> String {
        self.text("volunteers-search", &[])
    }

    /// ```text
    /// Których pokazać
    /// ```
    pub fn volunteers_which(self) -> String {
        self.text("volunteers-which", &[])
    }

    /// ```text
    /// Aktywni
    /// ```
    pub fn volunteer_filter_active(self) -> String {
        self.text("volunteer_filter-active", &[])
    }

    /// ```text
    /// Do uzupełnienia
    /// ```
    pub fn volunteer_filter_attention(self) -> String {
        self.text("volunteer_filter-attention", &[])
    }

    /// ```text
    /// Do potwierdzenia
    /// ```
    pub fn volunteer_filter_unconfirmed(self) -> String {
        self.text("volunteer_filter-unconfirmed", &[])
    }

    /// ```text
    /// Dawni
    /// ```
    pub fn volunteer_filter_former(self) -> String {
        self.text("volunteer_filter-former", &[])
    }

    /// ```text
    /// Dodaj wolontariusza
    /// ```
    pub fn volunteers_add(self) -> String {
        self.text("volunteers-add", &[])
    }

    /// ```text
    /// Dodano osobę i projekt porozumienia.
    /// ```
    pub fn volunteers_added(self) -> String {
        self.text("volunteers-added", &[])
    }

    /// ```text
    /// Pokaż kartę
    /// ```
    pub fn volunteers_show_card(self) -> String {
        self.text("volunteers-show_card", &[])
    }

    /// ```text
    /// Nie ma jeszcze żadnego wolontariusza. „Dodaj wolontariusza” zakłada kartę i projekt porozumienia.
    /// ```
    pub fn volunteers_none(self) -> String {
        self.text("volunteers-none", &[])
    }

    /// ```text
    /// Nikogo takiego tu nie ma.
    /// ```
    pub fn volunteers_nobody(self) -> String {
        self.text("volunteers-nobody", &[])
    }

    /// ```text
    /// { $count ->
    ///         [one] { $count } osoba
    ///         [few] { $count } osoby
    ///         [many] { $count } osób
    ///        *[other] { $count } osoby
    ///     }
    /// ```
    pub fn volunteers_count(self, count: impl Into<Number>) -> String {
        self.text("volunteers-count", &[("count", Value::Number(count.into()))])
    }

    /// ```text
    /// { $month }: potwierdzone { $hours }
    /// ```
    pub fn volunteers_month_hours(self, month: &str, hours: &str) -> String {
        self.text("volunteers-month_hours", &[("month", Value::from(month)), ("hours", Value::from(hours))])
    }

    /// ```text
    /// { $all }, czeka na potwierdzenie { $hours }
    /// ```
    pub fn volunteers_month_unconfirmed(self, all: &str, hours: &str) -> String {
        self.text("volunteers-month_unconfirmed", &[("all", Value::from(all)), ("hours", Value::from(hours))])
    }

    /// ```text
    /// Nazwisko i imię
    /// ```
    pub fn volunteers_column_name(self) -> String {
        self.text("volunteers-column_name", &[])
    }

    /// ```text
    /// Porozumienie
    /// ```
    pub fn volunteers_column_agreement(self) -> String {
        self.text("volunteers-column_agreement", &[])
    }

    /// ```text
    /// Okres
    /// ```
    pub fn volunteers_column_period(self) -> String {
        self.text("volunteers-column_period", &[])
    }

    /// ```text
    /// Godziny
    /// ```
    pub fn volunteers_column_hours(self) -> String {
        self.text("volunteers-column_hours", &[])
    }

    /// ```text
    /// Do potwierdzenia
    /// ```
    pub fn volunteers_column_unconfirmed(self) -> String {
        self.text("volunteers-column_unconfirmed", &[])
    }

    /// ```text
    /// Dyżury (4 tyg.)
    /// ```
    pub fn volunteers_column_duties(self) -> String {
        self.text("volunteers-column_duties", &[])
    }

    /// ```text
    /// Uwagi
    /// ```
    pub fn volunteers_column_remarks(self) -> String {
        self.text("volunteers-column_remarks", &[])
    }

    /// ```text
    /// brak
    /// ```
    pub fn volunteers_without_agreement(self) -> String {
        self.text("volunteers-without_agreement", &[])
    }

    /// ```text
    /// { $number }, { $state }
    /// ```
    pub fn volunteers_agreement(self, number: &str, state: &str) -> String {
        self.text("volunteers-agreement", &[("number", Value::from(number)), ("state", Value::from(state))])
    }

    /// ```text
    /// { $first }–{ $last }
    /// ```
    pub fn volunteers_period(self, first: &str, last: &str) -> String {
        self.text("volunteers-period", &[("first", Value::from(first)), ("last", Value::from(last))])
    }

    /// ```text
    /// od { $first }, bezterminowo
    /// ```
    pub fn volunteers_period_open(self, first: &str) -> String {
        self.text("volunteers-period_open", &[("first", Value::from(first))])
    }

    /// ```text
    /// także uczestnik
    /// ```
    pub fn volunteers_also_participant(self) -> String {
        self.text("volunteers-also_participant", &[])
    }

    /// ```text
    /// Inne uwagi: { $count }.
    /// ```
    pub fn volunteers_more_alerts(self, count: impl Into<Number>) -> String {
        self.text("volunteers-more_alerts", &[("count", Value::Number(count.into()))])
    }

    /// ```text
    /// { $name }: { $why } Bez tego miesiąca nie można zamknąć.
    /// ```
    pub fn month_warning_volunteer_blocks(self, name: &str, why: &str) -> String {
        self.text("month_warning-volunteer_blocks", &[("name", Value::from(name)), ("why", Value::from(why))])
    }

    /// ```text
    /// Niepotwierdzone godziny wolontariatu: { $hours }. Nie liczą się do raportu.
    /// ```
    pub fn month_warning_hours_unconfirmed(self, hours: &str) -> String {
        self.text("month_warning-hours_unconfirmed", &[("hours", Value::from(hours))])
    }

    /// ```text
    /// Papiery wolontariuszy do uzupełnienia: { $names }.
    /// ```
    pub fn month_warning_volunteer_papers(self, names: &str) -> String {
        self.text("month_warning-volunteer_papers", &[("names", Value::from(names))])
    }

    /// ```text
    /// Papiery wolontariuszy do uzupełnienia: { $names } i jeszcze { $count }.
    /// ```
    pub fn month_warning_volunteer_papers_many(self, count: impl Into<Number>, names: &str) -> String {
        self.text("month_warning-volunteer_papers_many", &[("count", Value::Number(count.into())), ("names", Value::from(names))])
    }

    /// ```text
    /// { $count ->
    ///         [one] Papiery wolontariuszy do uzupełnienia: { $count } osoba
    ///         [few] Papiery wolontariuszy do uzupełnienia: { $count } osoby
    ///         [many] Papiery wolontariuszy do uzupełnienia: { $count } osób
    ///        *[other] Papiery wolontariuszy do uzupełnienia: { $count } osoby
    ///     }
    /// ```
    pub fn task_volunteer_papers(self, count: impl Into<Number>) -> String {
        self.text("task-volunteer_papers", &[("count", Value::Number(count.into()))])
    }

    /// ```text
    /// { $count ->
    ///         [one] Godziny do potwierdzenia ma { $count } osoba
    ///         [few] Godziny do potwierdzenia mają { $count } osoby
    ///         [many] Godziny do potwierdzenia ma { $count } osób
    ///        *[other] Godziny do potwierdzenia ma { $count } osoby
    ///     }
    /// ```
    pub fn task_hours_unconfirmed(self, count: impl Into<Number>) -> String {
        self.text("task-hours_unconfirmed", &[("count", Value::Number(count.into()))])
    }

    /// ```text
    /// Pokaż
    /// ```
    pub fn task_action_volunteer_papers(self) -> String {
        self.text("task_action-volunteer_papers", &[])
    }

    /// ```text
    /// Pokaż
    /// ```
    pub fn task_action_hours_unconfirmed(self) -> String {
        self.text("task_action-hours_unconfirmed", &[])
    }

    /// ```text
    /// Wolontariat
    /// ```
    pub fn volunteering_settings_title(self) -> String {
        self.text("volunteering_settings-title", &[])
    }

    /// ```text
    /// Liczba w ustawieniach musi być od { $least } do { $most }. Nic nie zmieniono. Popraw ją i zapisz ponownie.
    /// ```
    pub fn refusal_setting_out_of_bounds(self, least: impl Into<Number>, most: impl Into<Number>) -> String {
        self.text("refusal-setting_out_of_bounds", &[("least", Value::Number(least.into())), ("most", Value::Number(most.into()))])
    }

    /// ```text
    /// Numery i progi
    /// ```
    pub fn volunteering_settings_rules(self) -> String {
        self.text("volunteering_settings-rules", &[])
    }

    /// ```text
    /// Dotyczą wszystkich placówek. Progi decydują, o czym program przypomina; niczego nie blokują.
    /// ```
    pub fn volunteering_settings_rules_about(self) -> String {
        self.text("volunteering_settings-rules_about", &[])
    }

    /// ```text
    /// Wzór numeru porozumienia
    /// ```
    pub fn volunteering_settings_agreement_pattern(self) -> String {
        self.text("volunteering_settings-agreement_pattern", &[])
    }

    /// ```text
    /// Wzór numeru zaświadczenia
    /// ```
    pub fn volunteering_settings_certificate_pattern(self) -> String {
        self.text("volunteering_settings-certificate_pattern", &[])
    }

    /// ```text
    /// W klamrach: n to kolejny numer w roku, rrrr to rok. Na przykład W/{ "{" }n{ "}" }/{ "{" }rrrr{ "}" }.
    /// ```
    pub fn volunteering_settings_pattern_hint(self) -> String {
        self.text("volunteering_settings-pattern_hint", &[])
    }

    /// ```text
    /// Forma pisemna: gdy okres ma więcej dni niż
    /// ```
    pub fn volunteering_settings_written_over(self) -> String {
        self.text("volunteering_settings-written_over", &[])
    }

    /// ```text
    /// Ubezpieczenie NNW organizacji: gdy okres ma najwyżej dni
    /// ```
    pub fn volunteering_settings_insured_up_to(self) -> String {
        self.text("volunteering_settings-insured_up_to", &[])
    }

    /// ```text
    /// Przypomnienie o końcu porozumienia: ile dni wcześniej
    /// ```
    pub fn volunteering_settings_expiring(self) -> String {
        self.text("volunteering_settings-expiring", &[])
    }

    /// ```text
    /// Zgoda przedstawiciela ustawowego: poniżej ilu lat
    /// ```
    pub fn volunteering_settings_adult_age(self) -> String {
        self.text("volunteering_settings-adult_age", &[])
    }

    /// ```text
    /// Długi dzień: powyżej ilu godzin dziennie
    /// ```
    pub fn volunteering_settings_long_day(self) -> String {
        self.text("volunteering_settings-long_day", &[])
    }

    /// ```text
    /// Wpisz godziny od 0:01 do 24, na przykład 8 albo 7:30.
    /// ```
    pub fn volunteering_settings_long_day_unreadable(self) -> String {
        self.text("volunteering_settings-long_day_unreadable", &[])
    }

    /// ```text
    /// Późny wpis: po ilu dniach
    /// ```
    pub fn volunteering_settings_late_days(self) -> String {
        self.text("volunteering_settings-late_days", &[])
    }

    /// ```text
    /// Wpisy hurtem: powyżej ilu późnych wpisów jednego dnia
    /// ```
    pub fn volunteering_settings_late_entries(self) -> String {
        self.text("volunteering_settings-late_entries", &[])
    }

    /// ```text
    /// Własne wpisy wolontariusza: ile dni wstecz
    /// ```
    pub fn volunteering_settings_own_days(self) -> String {
        self.text("volunteering_settings-own_days", &[])
    }

    /// ```text
    /// Sprawdzenia przed pracą z małoletnimi
    /// ```
    pub fn volunteering_settings_checks(self) -> String {
        self.text("volunteering_settings-checks", &[])
    }

    /// ```text
    /// Których sprawdzeń program wymaga od osób, które prowadzą zajęcia z udziałem małoletnich albo przy nich pomagają.
    /// ```
    pub fn volunteering_settings_checks_about(self) -> String {
        self.text("volunteering_settings-checks_about", &[])
    }

    /// ```text
    /// Po ilu miesiącach trzeba sprawdzić ponownie
    /// ```
    pub fn volunteering_settings_vetting_months(self) -> String {
        self.text("volunteering_settings-vetting_months", &[])
    }

    /// ```text
    /// Puste pole: sprawdzenie się nie starzeje.
    /// ```
    pub fn volunteering_settings_vetting_months_hint(self) -> String {
        self.text("volunteering_settings-vetting_months_hint", &[])
    }

    /// ```text
    /// Ustawa i artykuły
    /// ```
    pub fn volunteering_settings_statute(self) -> String {
        self.text("volunteering_settings-statute", &[])
    }

    /// ```text
    /// Tak nazywają je dokumenty i przypomnienia. Puste pole przywraca zwykły zapis.
    /// ```
    pub fn volunteering_settings_statute_about(self) -> String {
        self.text("volunteering_settings-statute_about", &[])
    }

    /// ```text
    /// Ustawa (w mianowniku)
    /// ```
    pub fn volunteering_settings_act(self) -> String {
        self.text("volunteering_settings-act", &[])
    }

    /// ```text
    /// Treść porozumienia
    /// ```
    pub fn volunteering_settings_article_agreement(self) -> String {
        self.text("volunteering_settings-article_agreement", &[])
    }

    /// ```text
    /// Forma pisemna
    /// ```
    pub fn volunteering_settings_article_written(self) -> String {
        self.text("volunteering_settings-article_written", &[])
    }

    /// ```text
    /// Informacja o ryzyku
    /// ```
    pub fn volunteering_settings_article_risk(self) -> String {
        self.text("volunteering_settings-article_risk", &[])
    }

    /// ```text
    /// Zwolnienie z kosztów
    /// ```
    pub fn volunteering_settings_article_costs(self) -> String {
        self.text("volunteering_settings-article_costs", &[])
    }

    /// ```text
    /// Ubezpieczenie NNW
    /// ```
    pub fn volunteering_settings_article_insurance(self) -> String {
        self.text("volunteering_settings-article_insurance", &[])
    }

    /// ```text
    /// Zaświadczenie
    /// ```
    pub fn volunteering_settings_article_certificate(self) -> String {
        self.text("volunteering_settings-article_certificate", &[])
    }

    /// ```text
    /// Sprawdzenia przed pracą z małoletnimi
    /// ```
    pub fn volunteering_settings_article_vetting(self) -> String {
        self.text("volunteering_settings-article_vetting", &[])
    }

    /// ```text
    /// Porozumienie i informacja o ryzyku
    /// ```
    pub fn volunteering_settings_texts(self) -> String {
        self.text("volunteering_settings-texts", &[])
    }

    /// ```text
    /// Puste pole oznacza zwykły tekst, który jest w programie. Dane z porozumienia wstawiają nazwy w klamrach; akapity dzieli pusty wiersz, a wiersz od znaku § jest nagłówkiem, który program sam numeruje.
    /// ```
    pub fn volunteering_settings_texts_about(self) -> String {
        self.text("volunteering_settings-texts_about", &[])
    }

    /// ```text
    /// Treść porozumienia
    /// ```
    pub fn volunteering_settings_agreement_text(self) -> String {
        self.text("volunteering_settings-agreement_text", &[])
    }

    /// ```text
    /// Informacja o ryzyku
    /// ```
    pub fn volunteering_settings_risk_text(self) -> String {
        self.text("volunteering_settings-risk_text", &[])
    }

    /// ```text
    /// Zwykły tekst porozumienia
    /// ```
    pub fn volunteering_settings_usual_agreement(self) -> String {
        self.text("volunteering_settings-usual_agreement", &[])
    }

    /// ```text
    /// Zwykła informacja o ryzyku
    /// ```
    pub fn volunteering_settings_usual_risks(self) -> String {
        self.text("volunteering_settings-usual_risks", &[])
    }

    /// ```text
    /// Nazwy, które można wstawić
    /// ```
    pub fn volunteering_settings_placeholders(self) -> String {
        self.text("volunteering_settings-placeholders", &[])
    }

    /// ```text
    /// Wstaw do zmiany
    /// ```
    pub fn volunteering_settings_begin_with(self) -> String {
        self.text("volunteering_settings-begin_with", &[])
    }

    /// ```text
    /// Wstaw do zmiany zwykły tekst porozumienia
    /// ```
    pub fn volunteering_settings_begin_with_agreement(self) -> String {
        self.text("volunteering_settings-begin_with_agreement", &[])
    }

    /// ```text
    /// Wstaw do zmiany zwykłą informację o ryzyku
    /// ```
    pub fn volunteering_settings_begin_with_risks(self) -> String {
        self.text("volunteering_settings-begin_with_risks", &[])
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
    /// W dniu deklaracji ta osoba ma { $age } lat, a placówka jest dla osób od { $limit } lat.
    /// ```
    pub fn person_warning_under_age(self, age: impl Into<Number>, limit: impl Into<Number>) -> String {
        self.text("person_warning-under_age", &[("age", Value::Number(age.into())), ("limit", Value::Number(limit.into()))])
    }

    /// ```text
    /// Brak daty lub roku urodzenia i brak oświadczenia o wieku.
    /// ```
    pub fn person_warning_age_unknown(self) -> String {
        self.text("person_warning-age_unknown", &[])
    }

    /// ```text
    /// Znany jest tylko rok urodzenia: w roku deklaracji ta osoba kończy { $limit } lat. Potrzebne jest jej oświadczenie o wieku.
    /// ```
    pub fn person_warning_turns_age_this_year(self, limit: impl Into<Number>) -> String {
        self.text("person_warning-turns_age_this_year", &[("limit", Value::Number(limit.into()))])
    }

    /// ```text
    /// Brak oświadczenia o zamieszkaniu w mieście.
    /// ```
    pub fn person_warning_not_resident(self) -> String {
        self.text("person_warning-not_resident", &[])
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
    /// { $date } jest poza okresem umowy z miastem: te zajęcia nie będą z niej rozliczone.
    /// ```
    pub fn session_warning_outside_agreement(self, date: &str) -> String {
        self.text("session_warning-outside_agreement", &[("date", Value::from(date))])
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
    ///         [one] Obecność w dwóch miejscach naraz, { $count } raz: { $named }
    ///         [few] Obecność w dwóch miejscach naraz, { $count } razy: { $named }
    ///         [many] Obecność w dwóch miejscach naraz, { $count } razy: { $named }
    ///        *[other] Obecność w dwóch miejscach naraz, { $count } raza: { $named }
    ///     }
    /// ```
    pub fn task_double_presence(self, count: impl Into<Number>, named: &str) -> String {
        self.text("task-double_presence", &[("count", Value::Number(count.into())), ("named", Value::from(named))])
    }

    /// ```text
    /// { $name }, { $date }: { $first } i { $second }
    /// ```
    pub fn task_double_presence_one(self, name: &str, date: &str, first: &str, second: &str) -> String {
        self.text("task-double_presence_one", &[("name", Value::from(name)), ("date", Value::from(date)), ("first", Value::from(first)), ("second", Value::from(second))])
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
    /// Zwolniło się miejsce na zajęciach „{ $series }”. Pierwsza w kolejce: { $name }
    /// ```
    pub fn task_place_free(self, series: &str, name: &str) -> String {
        self.text("task-place_free", &[("series", Value::from(series)), ("name", Value::from(name))])
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
    /// listy-{ $from }-{ $to }
    /// ```
    pub fn document_lists_file(self, from: &str, to: &str) -> String {
        self.text("document-lists_file", &[("from", Value::from(from)), ("to", Value::from(to))])
    }

    /// ```text
    /// lista-{ $month }-{ $class }
    /// ```
    pub fn document_grid_file(self, month: &str, class: &str) -> String {
        self.text("document-grid_file", &[("month", Value::from(month)), ("class", Value::from(class))])
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
