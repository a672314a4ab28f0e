//! Which column is what, by the names that people give to columns, and where the table begins.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::key;
use crate::ids::ColumnMatchId;

/// What a table is a list of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "ImportKind")]
pub enum Kind {
    /// Classes: a row with a date is one session, a row with a weekday is a series.
    Classes,
    /// Centres with their places and rooms.
    Centres,
    /// People of a centre.
    People,
    /// Past attendance of one class: people down, days across.
    Attendance,
}

impl Kind {
    /// Every kind, in the order it is offered.
    pub const ALL: [Self; 4] = [Self::Classes, Self::Centres, Self::People, Self::Attendance];

    /// The name used on the wire.
    pub fn code(self) -> &'static str {
        match self {
            Self::Classes => "classes",
            Self::Centres => "centres",
            Self::People => "people",
            Self::Attendance => "attendance",
        }
    }
}

macro_rules! fields {
    ($($(#[doc = $doc:literal])+ $name:ident $code:literal [$($kind:ident),+] $words:expr;)+) => {
        /// What a column can hold.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
        #[serde(rename_all = "snake_case")]
        #[ts(rename = "ImportField")]
        pub enum Field {
            $($(#[doc = $doc])+ $name,)+
        }

        impl Field {
            /// Every field, in the order it is offered.
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// The name used on the wire.
            pub fn code(self) -> &'static str {
                match self { $(Self::$name => $code,)+ }
            }

            /// The kinds of tables that have it.
            pub fn kinds(self) -> &'static [Kind] {
                match self { $(Self::$name => &[$(Kind::$kind),+],)+ }
            }

            /// The names of columns that mean it, folded, the most usual first. A name that ends
            /// with `*` stands for every name that begins so.
            fn names(self) -> &'static [&'static str] {
                match self { $(Self::$name => $words,)+ }
            }
        }
    };
}

fields! {
    /// Name of the classes or of the centre.
    Name "name" [Classes, Centres] &["nazwa", "nazwa zajec", "zajecia", "tytul", "temat", "nazwa cas", "nazwa placowki", "placowka", "name", "nazwa *"];
    /// Category.
    Category "category" [Classes] &["kategoria", "kategoria zajec", "rodzaj", "rodzaj zajec", "typ", "typ zajec", "category"];
    /// Date of one session.
    Date "date" [Classes] &["data", "dzien", "data zajec", "termin", "terminy", "date"];
    /// Weekdays of a series.
    Weekday "weekday" [Classes] &["dzien tygodnia", "dni tygodnia", "dni", "dzien tyg", "weekday"];
    /// First day of a series.
    FirstDate "first_date" [Classes] &["od", "od dnia", "data od", "od daty", "data rozpoczecia", "poczatek kursu", "pierwsze zajecia", "obowiazuje od"];
    /// Last day of a series.
    LastDate "last_date" [Classes] &["do", "do dnia", "data do", "do daty", "data zakonczenia", "koniec kursu", "ostatnie zajecia", "obowiazuje do"];
    /// Beginning: a time, or a date with a time.
    Start "start" [Classes] &["start", "poczatek", "godzina", "godziny", "godz", "godzina rozpoczecia", "godz rozpoczecia", "rozpoczecie", "godzina od", "godz od", "od godz", "od godziny"];
    /// End: a time, or a date with a time.
    End "end" [Classes] &["koniec", "end", "godzina zakonczenia", "godz zakonczenia", "zakonczenie", "godzina do", "godz do", "do godz", "do godziny", "stop"];
    /// Length in minutes.
    Length "length" [Classes] &["czas trwania", "czas", "dlugosc", "minuty", "liczba minut", "czas trwania min", "ile minut"];
    /// Leader or leaders.
    Leader "leader" [Classes] &["prowadzacy", "prowadzaca", "osoba prowadzaca", "osoby prowadzace", "instruktor", "instruktorka", "trener", "kto prowadzi", "prowadzacy *", "leader"];
    /// Room of the centre.
    Room "room" [Classes, Centres] &["sala", "pomieszczenie", "nr sali", "numer sali", "sale", "pokoj", "room"];
    /// Place: a room by its name, or somewhere outside.
    Place "place" [Classes] &["miejsce", "lokalizacja", "gdzie", "miejsce zajec", "adres zajec", "miejsce zbiorki", "place"];
    /// Fee.
    Fee "fee" [Classes] &["oplata", "oplaty", "koszt", "cena", "odplatnosc", "platne", "fee"];
    /// On site, online or outdoors.
    Mode "mode" [Classes] &["tryb", "forma", "forma zajec", "sposob prowadzenia", "mode"];
    /// Sign-up or free entry.
    Entry "entry" [Classes] &["zapisy", "udzial", "wstep", "obowiazuja zapisy", "rekrutacja"];
    /// Level.
    Level "level" [Classes] &["poziom", "stopien", "poziom zaawansowania", "grupa", "level"];
    /// How many can come.
    Capacity "capacity" [Classes, Centres] &["limit", "limit miejsc", "liczba miejsc", "miejsca", "limit osob", "maks liczba osob", "pojemnosc", "pojemnosc sali", "ile osob", "capacity"];
    /// Fewer people than this are too few.
    Minimum "minimum" [Classes] &["minimum", "min liczba osob", "minimalna liczba osob", "min osob"];
    /// Description.
    Description "description" [Classes] &["opis", "opis zajec", "uwagi", "informacje", "komentarz", "description"];
    /// The centre that the classes belong to: its name, or its number in another sheet.
    Centre "centre" [Classes] &["id cas", "cas", "placowka", "centrum", "nr cas", "numer cas", "nazwa cas", "centre"];
    /// The city's number of the centre.
    Number "number" [Centres] &["numer pozycji cas", "numer pozycji", "nr pozycji", "numer cas", "nr cas", "id cas", "numer", "nr", "id"];
    /// Kind of the centre.
    CentreKind "centre_kind" [Centres] &["rodzaj", "typ", "rodzaj placowki", "typ placowki"];
    /// District by its Roman number.
    District "district" [Centres, People] &["dzielnica", "nr dzielnicy", "numer dzielnicy", "district", "dzielnica krakowa", "dzielnica zamieszkania"];
    /// Street.
    Street "street" [Centres, People] &["ulica", "ul", "street"];
    /// Number of the building.
    Building "building" [Centres, People] &["numer budynku", "nr budynku", "nr domu", "numer domu", "budynek"];
    /// Number of the flat.
    Flat "flat" [Centres, People] &["numer lokalu", "nr lokalu", "lokal", "numer mieszkania", "nr mieszkania"];
    /// Post code.
    PostCode "post_code" [Centres, People] &["kod pocztowy", "kod"];
    /// City.
    City "city" [Centres, People] &["miasto", "miejscowosc", "city"];
    /// Address in one line.
    Address "address" [Centres, People] &["adres", "adres placowki", "adres lokalizacji", "address", "adres zamieszkania", "miejsce zamieszkania", "adres do korespondencji"];
    /// Telephone.
    Phone "phone" [Centres, People] &["telefon", "tel", "nr telefonu", "numer telefonu", "phone", "telefon kontaktowy", "tel kontaktowy", "nr tel", "komorka", "tel kom", "telefon komorkowy", "kontakt telefoniczny", "telefony"];
    /// E-mail.
    Email "email" [Centres, People] &["e mail", "email", "mail", "adres e mail", "poczta", "adres email", "adres mailowy", "poczta elektroniczna"];
    /// Coordinator.
    Coordinator "coordinator" [Centres] &["koordynator", "koordynatorka", "osoba koordynujaca", "kierownik", "kontakt"];
    /// First name or names.
    FirstName "first_name" [People, Attendance] &["imie", "imiona", "first name", "imie uczestnika", "imie uczestniczki"];
    /// Last name or names.
    LastName "last_name" [People, Attendance] &["nazwisko", "nazwiska", "last name", "surname", "nazwisko uczestnika", "nazwisko uczestniczki"];
    /// First and last name in one cell, in either order.
    FullName "full_name" [People, Attendance] &["imie i nazwisko", "nazwisko i imie", "nazwisko imie", "imie nazwisko", "imiona i nazwisko", "nazwisko i imiona", "uczestnik", "uczestniczka", "uczestnicy", "osoba", "osoby", "senior", "seniorka", "seniorzy", "czlonek", "full name", "nazwisko i imie *", "imie i nazwisko *"];
    /// Birth date or birth year.
    Birth "birth" [People] &["data urodzenia", "rok urodzenia", "data ur", "rok ur", "ur", "urodzony", "urodzona", "rocznik", "birth date", "birth year", "dzien urodzenia", "data urodzenia *", "rok urodzenia *"];
    /// Woman or man.
    Sex "sex" [People] &["plec", "k m", "sex"];
    /// Date of the signed declaration.
    DeclarationDate "declaration_date" [People] &["data deklaracji", "deklaracja", "data podpisania deklaracji", "deklaracja z dnia", "deklaracja data", "podpisana deklaracja"];
    /// Number of the declaration.
    DeclarationNumber "declaration_number" [People] &["nr deklaracji", "numer deklaracji", "deklaracja nr", "deklaracja numer"];
    /// Number of the person in the centre.
    MemberNumber "member_number" [People] &["numer uczestnika", "nr uczestnika", "numer czlonkowski", "nr czlonkowski", "nr ewidencyjny", "numer karty", "nr karty", "nr legitymacji", "nr w placowce", "numer w placowce", "numer", "nr"];
    /// First day in the centre.
    JoinedOn "joined_on" [People] &["data przystapienia", "data zapisu", "data przyjecia", "data wstapienia", "data dolaczenia", "uczestniczy od", "uczestnik od", "zapisana od", "czlonek od", "od kiedy", "od dnia", "od"];
    /// Whether she stated that she lives in the city.
    Residence "residence" [People] &["oswiadczenie o zamieszkaniu", "zamieszkanie", "mieszkaniec krakowa", "mieszka w krakowie", "zamieszkanie w krakowie", "mieszkaniec", "zamieszkaly w krakowie"];
    /// Whether she stated her age.
    AgeStatement "age_statement" [People] &["oswiadczenie o wieku", "oswiadczenie wiek", "ukonczone 60 lat", "60 lat", "oswiadczenie 60", "60"];
    /// When she accepted the rules.
    RulesDate "rules_date" [People] &["regulamin", "akceptacja regulaminu", "data akceptacji regulaminu", "zapoznanie z regulaminem", "regulamin data"];
    /// When she was given the information clause.
    PrivacyDate "privacy_date" [People] &["klauzula informacyjna", "klauzula", "rodo", "klauzula rodo", "data klauzuli", "data klauzuli informacyjnej", "klauzula informacyjna data"];
    /// Consent to the use of her image.
    ImageConsent "image_consent" [People] &["zgoda na wizerunek", "wizerunek", "zgoda wizerunek", "zgoda na publikacje wizerunku", "zgoda na zdjecia", "zdjecia"];
    /// Consent to being written to.
    ContactConsent "contact_consent" [People] &["zgoda na kontakt", "zgoda kontakt", "zgoda na informacje"];
    /// Whom to call in need.
    EmergencyContact "emergency_contact" [People] &["osoba do kontaktu", "osoba do kontaktu w naglych wypadkach", "kontakt w naglych wypadkach", "kontakt awaryjny", "kontakt do rodziny"];
    /// Who else comes with the children.
    Guardians "guardians" [People] &["opiekunowie", "opiekun", "opiekunka", "inni opiekunowie"];
    /// How many children she comes with.
    Children "children" [People] &["liczba dzieci", "dzieci", "ile dzieci"];
    /// Notes.
    Notes "notes" [People] &["uwagi", "notatki", "komentarz", "informacje dodatkowe", "dodatkowe informacje"];
    /// A day of classes, with a mark in each row; the only field of which there may be many.
    Day "day" [Attendance] &[];
}

/// A column and what it holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "ImportColumn")]
pub struct Column {
    /// Place of the column, 0 for A.
    pub index: u32,
    /// What it holds.
    pub field: Field,
}

/// How the columns under some headings were matched, to be proposed when they come again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ColumnMatch {
    /// Identifier, derived from kind and headings.
    pub id: ColumnMatchId,
    /// What the table is a list of.
    pub kind: Kind,
    /// The names of its columns, folded, in their order; those of days left out.
    pub headings: String,
    /// What its columns hold; days left out.
    pub columns: Vec<Column>,
}

impl ColumnMatch {
    /// A match of columns under these names; none where no column has one. Days are other ones
    /// each time, so neither they nor what stands in their place is remembered.
    pub fn of(kind: Kind, names: &[String], days: &[u32], columns: &[Column]) -> Option<Self> {
        let named: Vec<String> = names
            .iter()
            .enumerate()
            .filter(|(index, _)| !days.contains(&(*index as u32)))
            .map(|(_, name)| key(name))
            .collect();
        let headings = named.join("|").trim_end_matches('|').to_owned();
        if headings.is_empty() {
            return None;
        }
        let columns = columns.iter().copied().filter(|column| column.field != Field::Day).collect();
        Some(Self { id: ColumnMatchId::of(kind.code(), &headings), kind, headings, columns })
    }
}

/// How well a column's name means a field: the place among its names, the lower the better.
fn fit(field: Field, name: &str) -> Option<usize> {
    field.names().iter().position(|known| match known.strip_suffix('*') {
        Some(beginning) => name.starts_with(beginning),
        None => name == *known,
    })
}

/// The columns of a table of this kind, as far as their names tell: each field once, each column
/// once, the best fits first.
pub(super) fn matched(kind: Kind, names: &[String]) -> Vec<Column> {
    let mut fits: Vec<(usize, usize, Field)> = Vec::new();
    for (index, name) in names.iter().enumerate() {
        let name = key(name);
        for field in Field::ALL.iter().filter(|field| field.kinds().contains(&kind)) {
            if let Some(fit) = fit(*field, &name).filter(|_| !name.is_empty()) {
                fits.push((fit, index, *field));
            }
        }
    }
    fits.sort_unstable();
    let mut columns: Vec<Column> = Vec::new();
    for (_, index, field) in fits {
        let index = index as u32;
        if columns.iter().all(|taken| taken.index != index && taken.field != field) {
            columns.push(Column { index, field });
        }
    }
    columns.sort_unstable_by_key(|column| column.index);
    columns
}

/// The columns of a table that is known to be of this kind.
pub fn columns_of(kind: Kind, names: &[String]) -> Vec<Column> {
    matched(kind, names)
}

/// One or two letters for a new category that no other has: of its words, else of its first one,
/// else of the alphabet.
pub fn letter_for(name: &str, taken: &[String]) -> String {
    let folded = key(name).to_uppercase();
    let letters = |word: &str| word.chars().filter(|c| c.is_ascii_alphabetic()).collect::<Vec<_>>();
    let words: Vec<Vec<char>> = folded.split(' ').map(letters).filter(|w| !w.is_empty()).collect();
    let is_free = |letter: &String| !taken.contains(letter);
    let initials = words.iter().map(|word| word[0].to_string());
    let inside = words.iter().flatten().map(char::to_string);
    let pairs = words.iter().flat_map(|first| {
        let others = words.iter().flatten().filter(move |second| **second != first[0]);
        others.map(move |second| format!("{}{second}", first[0]))
    });
    let alphabet = || 'A'..='Z';
    let any = alphabet().flat_map(|one| alphabet().map(move |other| format!("{one}{other}")));
    initials.chain(inside).chain(pairs).chain(any).find(is_free).unwrap_or_else(|| "Z".to_owned())
}
