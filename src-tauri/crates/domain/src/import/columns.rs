//! Which column is what, by the names that people give to columns, and where the table begins.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{RawCell, key};

/// What a table is a list of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "ImportKind")]
pub enum Kind {
    /// Classes: a row with a date is one session, a row with a weekday is a series.
    Classes,
    /// Centres with their places and rooms.
    Centres,
}

impl Kind {
    /// Every kind, in the order it is offered.
    pub const ALL: [Self; 2] = [Self::Classes, Self::Centres];

    /// The name used on the wire.
    pub fn code(self) -> &'static str {
        match self {
            Self::Classes => "classes",
            Self::Centres => "centres",
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
    District "district" [Centres] &["dzielnica", "nr dzielnicy", "numer dzielnicy", "district"];
    /// Street.
    Street "street" [Centres] &["ulica", "ul", "street"];
    /// Number of the building.
    Building "building" [Centres] &["numer budynku", "nr budynku", "nr domu", "numer domu", "budynek"];
    /// Number of the flat.
    Flat "flat" [Centres] &["numer lokalu", "nr lokalu", "lokal", "numer mieszkania", "nr mieszkania"];
    /// Post code.
    PostCode "post_code" [Centres] &["kod pocztowy", "kod"];
    /// City.
    City "city" [Centres] &["miasto", "miejscowosc", "city"];
    /// Address in one line.
    Address "address" [Centres] &["adres", "adres placowki", "adres lokalizacji", "address"];
    /// Telephone.
    Phone "phone" [Centres] &["telefon", "tel", "nr telefonu", "numer telefonu", "phone"];
    /// E-mail.
    Email "email" [Centres] &["e mail", "email", "mail", "adres e mail", "poczta"];
    /// Coordinator.
    Coordinator "coordinator" [Centres] &["koordynator", "koordynatorka", "osoba koordynujaca", "kierownik", "kontakt"];
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

/// Where the table of a sheet is and what its columns are called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// Index of the row of names, from 0.
    pub header: usize,
    /// Names of columns from A on; of one without a name, empty.
    pub names: Vec<String>,
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
fn matched(kind: Kind, names: &[String]) -> Vec<Column> {
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

/// Where the table begins: the row, among the first twenty, whose cells are most often names of
/// columns; without any, the first row that holds something.
pub fn table(rows: &[Vec<RawCell>]) -> Table {
    const AMONG: usize = 20;
    let names = |row: &[RawCell]| -> Vec<String> { row.iter().map(RawCell::shown).collect() };
    let known = |row: &[RawCell]| {
        let names = names(row);
        Kind::ALL.map(|kind| matched(kind, &names).len()).into_iter().max().unwrap_or(0)
    };
    let filled = |row: &[RawCell]| row.iter().any(|cell| !cell.is_blank());
    let (mut header, mut most) = (rows.iter().position(|row| filled(row)).unwrap_or(0), 1);
    for (index, row) in rows.iter().enumerate().take(AMONG) {
        let count = known(row);
        if count > most {
            (header, most) = (index, count);
        }
    }
    Table { header, names: rows.get(header).map(|row| names(row)).unwrap_or_default() }
}

/// What the table probably is, and what its columns hold.
pub fn guess(names: &[String]) -> (Kind, Vec<Column>) {
    let classes = matched(Kind::Classes, names);
    let centres = matched(Kind::Centres, names);
    // Names and rooms stand in both; what tells them apart is the rest.
    let own = |columns: &[Column]| {
        columns.iter().filter(|column| column.field.kinds().len() == 1).count()
    };
    if own(&centres) > own(&classes) { (Kind::Centres, centres) } else { (Kind::Classes, classes) }
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
