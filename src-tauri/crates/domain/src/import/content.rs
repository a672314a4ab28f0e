//! What columns hold by what stands in them, where their names do not tell; and what must not be
//! taken at all.

use super::names::is_first_name;
use super::person::{birth, roman_district};
use super::{Column, Field, RawCell, key};
use crate::people::{tidy_email, tidy_phone};

/// What a column holds that a register of people must not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Sensitive {
    /// The personal number (domain.md §4.5): never taken.
    Pesel,
    /// Something about health (RODO art. 9): never taken either.
    Health,
}

impl Sensitive {
    /// The name by which the catalogue finds its sentence.
    pub fn code(self) -> &'static str {
        match self {
            Self::Pesel => "pesel",
            Self::Health => "health",
        }
    }
}

/// How many rows are looked at to tell what a column holds.
const SAMPLE: usize = 200;

/// Whether the text is a PESEL: eleven digits of which the last one checks the others.
pub fn is_pesel(text: &str) -> bool {
    const WEIGHTS: [u32; 10] = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3];
    let digits: Vec<u32> = text.trim().chars().filter_map(|c| c.to_digit(10)).collect();
    if digits.len() != 11 || text.trim().chars().count() != 11 {
        return false;
    }
    let (month, day) = (digits[2] * 10 + digits[3], digits[4] * 10 + digits[5]);
    let sum: u32 = digits.iter().zip(WEIGHTS).map(|(digit, weight)| digit * weight).sum();
    (1..=12).contains(&(month % 20))
        && (1..=31).contains(&day)
        && (10 - sum % 10) % 10 == digits[10]
}

/// The cells of a column under the names that hold something, of the first rows.
fn sample(rows: &[Vec<RawCell>], body: usize, column: usize) -> Vec<&RawCell> {
    rows.iter()
        .skip(body)
        .take(SAMPLE)
        .filter_map(|row| row.get(column))
        .filter(|cell| !cell.is_blank())
        .collect()
}

/// The columns that hold a PESEL, by their name or content, and those whose name speaks of health.
pub fn sensitive_columns(
    rows: &[Vec<RawCell>],
    body: usize,
    names: &[String],
) -> Vec<(u32, Sensitive)> {
    const HEALTH: [&str; 14] = [
        "zdrowi",
        "chorob",
        "choroby",
        "schorze",
        "leki",
        "lekarst",
        "alergi",
        "niepelnospraw",
        "inwalid",
        "orzeczeni",
        "diagnoz",
        "cukrzyc",
        "przeciwwskaza",
        "dolegliwos",
    ];
    let width = rows.iter().map(Vec::len).max().unwrap_or(0).max(names.len());
    let mut found = Vec::new();
    for column in 0..width {
        let name = names.get(column).map(|name| key(name)).unwrap_or_default();
        let cells = sample(rows, body, column);
        let pesels = cells.iter().filter(|cell| is_pesel(&cell.shown())).count();
        if name.contains("pesel") || (pesels > 0 && pesels * 2 >= cells.len()) {
            found.push((column as u32, Sensitive::Pesel));
        } else if name.split(' ').any(|word| HEALTH.iter().any(|health| word.starts_with(health))) {
            found.push((column as u32, Sensitive::Health));
        }
    }
    found
}

/// What columns of people hold by their content, for those that are not matched yet.
pub fn columns_by_content(rows: &[Vec<RawCell>], body: usize, matched: &[Column]) -> Vec<Column> {
    let width = rows.iter().map(Vec::len).max().unwrap_or(0);
    let mut columns: Vec<Column> = matched.to_vec();
    let free = |columns: &[Column], index: u32, field: Field| {
        columns.iter().all(|column| column.index != index && column.field != field)
    };
    let mut words = Vec::new();
    for index in 0..width {
        let cells = sample(rows, body, index);
        if cells.is_empty() {
            continue;
        }
        let most = |is: &dyn Fn(&RawCell) -> bool| {
            cells.iter().filter(|cell| is(cell)).count() * 10 >= cells.len() * 6
        };
        let text = |cell: &RawCell| cell.shown();
        let field = if most(&|cell| is_pesel(&text(cell))) {
            None
        } else if most(&|cell| text(cell).contains('@') && tidy_email(&text(cell)).is_ok()) {
            Some(Field::Email)
        } else if most(&|cell| is_birth(cell)) {
            Some(Field::Birth)
        } else if most(&|cell| is_phone(&text(cell))) {
            Some(Field::Phone)
        } else if most(&|cell| roman_district(&text(cell)).is_some()) {
            Some(Field::District)
        } else if most(&|cell| {
            ["k", "m", "kobieta", "mezczyzna"].contains(&key(&text(cell)).as_str())
        }) {
            Some(Field::Sex)
        } else {
            if most(&|cell| is_words(&text(cell))) {
                words.push((index as u32, cells));
            }
            None
        };
        if let Some(field) = field.filter(|field| free(&columns, index as u32, *field)) {
            columns.push(Column { index: index as u32, field });
        }
    }
    name_columns(&mut columns, &words);
    columns.sort_unstable_by_key(|column| column.index);
    columns
}

/// Of the columns of words, those that hold names.
fn name_columns(columns: &mut Vec<Column>, words: &[(u32, Vec<&RawCell>)]) {
    const NAMES: [Field; 3] = [Field::FirstName, Field::LastName, Field::FullName];
    if columns.iter().any(|column| NAMES.contains(&column.field)) {
        return;
    }
    let share = |cells: &[&RawCell], is: &dyn Fn(&[&str]) -> bool| {
        let fits = cells.iter().filter(|cell| {
            let text = cell.shown();
            is(&text.split_whitespace().collect::<Vec<_>>())
        });
        fits.count() * 10 >= cells.len() * 5
    };
    let known = |word: &&str| is_first_name(word);
    let whole = |words: &[&str]| words.len() >= 2 && words.iter().any(known);
    let first = |words: &[&str]| words.first().is_some_and(known);
    let alone = |words: &[&str]| words.len() <= 2 && first(words);
    let given = words.iter().find(|(_, cells)| share(cells, &alone) && !share(cells, &whole));
    if let Some((given, _)) = given {
        let last = words
            .iter()
            .map(|(index, _)| *index)
            .filter(|index| index != given)
            .min_by_key(|index| index.abs_diff(*given));
        columns.push(Column { index: *given, field: Field::FirstName });
        columns.extend(last.map(|index| Column { index, field: Field::LastName }));
        return;
    }
    let full = words.iter().find(|(_, cells)| share(cells, &whole));
    let full = full.or(words.iter().find(|(_, cells)| share(cells, &|words| words.len() >= 2)));
    columns.extend(full.map(|(index, _)| Column { index: *index, field: Field::FullName }));
}

/// Only letters and what stands between them in names.
fn is_words(text: &str) -> bool {
    text.chars().any(char::is_alphabetic) && !text.chars().any(|c| c.is_ascii_digit() || c == '@')
}

fn is_phone(text: &str) -> bool {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    digits >= 7
        && text.split([',', ';', '/']).next().is_some_and(|one| tidy_phone(one).is_ok())
        && !text.contains('.')
}

fn is_birth(cell: &RawCell) -> bool {
    const YEARS: std::ops::RangeInclusive<i32> = 1900..=2015;
    let Ok((date, year)) = birth(cell, "", 2015) else { return false };
    date.map(crate::calendar::Date::year).or(year).is_some_and(|year| YEARS.contains(&year))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &str) -> Vec<Vec<RawCell>> {
        let cell = |text: &str| {
            if text.is_empty() { RawCell::Empty } else { RawCell::Text(text.to_owned()) }
        };
        text.lines().map(|line| line.split('\t').map(cell).collect()).collect()
    }

    #[test]
    fn a_pesel_is_told_by_its_check_digit() {
        assert!(is_pesel("44051401359"));
        for text in ["44051401358", "4405140135", "600100200", "44991401359", "44051401359 x"] {
            assert!(!is_pesel(text), "{text}");
        }
    }

    #[test]
    fn columns_without_names_are_told_by_their_content() {
        let rows = rows(
            "Kowalska\tMaria\t1950\t600 100 200\tmaria@example.org\tIV\tK\n\
             Żółć\tŁucja\t10.03.1948\t12 421 12 12 wew. 3\t\tVII\tK\n\
             Abc\tOksana\t1951\t600100201, 600100202\toksana@example.org\tDzielnica II\tK\n",
        );
        let found: Vec<(u32, &str)> = columns_by_content(&rows, 0, &[])
            .iter()
            .map(|column| (column.index, column.field.code()))
            .collect();
        assert_eq!(
            found,
            [
                (0, "last_name"),
                (1, "first_name"),
                (2, "birth"),
                (3, "phone"),
                (4, "email"),
                (5, "district"),
                (6, "sex")
            ]
        );
    }

    #[test]
    fn both_names_in_one_cell_are_one_column() {
        let rows = rows("Kowalska Maria\t44051401359\nŻółć Anna Maria\t44051401359\n");
        let found = columns_by_content(&rows, 0, &[]);
        assert_eq!(found, [Column { index: 0, field: Field::FullName }]);
        assert_eq!(sensitive_columns(&rows, 0, &[]), [(1, Sensitive::Pesel)]);
        let names = ["Nazwisko".to_owned(), "Stan zdrowia".to_owned()];
        assert_eq!(sensitive_columns(&[], 0, &names), [(1, Sensitive::Health)]);
    }
}
