//! Where the table of a sheet begins, and what it is a list of.

use super::columns::matched;
use super::{Column, Field, Kind, RawCell, columns_by_content, days_of, is_pesel};

/// Where the table of a sheet is and what its columns are called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// Index of the row of names, from 0; none of a table that begins with its first row, as a
    /// few rows copied out of a spreadsheet do.
    pub header: Option<usize>,
    /// Names of columns from A on; of one without a name, empty.
    pub names: Vec<String>,
}

impl Table {
    /// Index of the first row under the names.
    pub fn body(&self) -> usize {
        self.header.map_or(0, |header| header + 1)
    }
}

/// How many rows at the top may hold the names.
const AMONG: usize = 20;

fn names_of(row: &[RawCell]) -> Vec<String> {
    row.iter().map(RawCell::shown).collect()
}

/// Where the table begins: the row, among the first twenty, whose cells are most often names of
/// columns or days above marks; without any, the first row that holds something, unless that is
/// a row like those below it.
pub fn table(rows: &[Vec<RawCell>]) -> Table {
    let known = |index: usize, row: &[RawCell]| {
        let names = names_of(row);
        let by_name = Kind::ALL.map(|kind| matched(kind, &names).len()).into_iter().max();
        let people = matched(Kind::Attendance, &names).len();
        by_name.unwrap_or(0).max(people + days_of(rows, Some(index)).len())
    };
    let filled = |row: &[RawCell]| row.iter().any(|cell| !cell.is_blank());
    let first = rows.iter().position(|row| filled(row)).unwrap_or(0);
    let (mut header, mut most) = (first, 1);
    for (index, row) in rows.iter().enumerate().take(AMONG) {
        let count = known(index, row);
        if count > most {
            (header, most) = (index, count);
        }
    }
    if most == 1
        && begins_with_data(rows, first, known(first, rows.get(first).map_or(&[], Vec::as_slice)))
    {
        return Table { header: None, names: Vec::new() };
    }
    Table {
        header: Some(header),
        names: rows.get(header).map(|row| names_of(row)).unwrap_or_default(),
    }
}

/// Whether the first row is one of the people that the table lists: none of its cells is a name
/// of a column, and it holds what only a person's row does.
fn begins_with_data(rows: &[Vec<RawCell>], first: usize, known: usize) -> bool {
    let Some(row) = rows.get(first).filter(|_| known == 0) else { return false };
    let contact = |cell: &RawCell| {
        let text = cell.shown();
        let digits = text.bytes().filter(u8::is_ascii_digit).count();
        text.contains('@') || is_pesel(&text) || digits >= 4
    };
    if row.iter().any(contact) {
        return true;
    }
    // Two columns of names and nothing else: the columns say it, if the first row is one of them.
    let columns = columns_by_content(rows, 0, &[]);
    let named = |column: &Column| {
        matches!(column.field, Field::FirstName | Field::FullName)
            && row.get(column.index as usize).is_some_and(|cell| {
                cell.shown().split_whitespace().any(super::names::is_first_name)
            })
    };
    columns.iter().any(named)
}

/// What the table probably is, and what its columns hold by their names.
pub fn guess(names: &[String], days: usize) -> (Kind, Vec<Column>) {
    let classes = matched(Kind::Classes, names);
    let centres = matched(Kind::Centres, names);
    let people = matched(Kind::People, names);
    let has = |field: Field| people.iter().any(|column| column.field == field);
    let named = has(Field::FullName) || (has(Field::FirstName) && has(Field::LastName));
    // A single day is no matrix: it may be anything that somebody noted.
    if days >= 2 && (named || has(Field::LastName) || days > people.len()) {
        return (Kind::Attendance, matched(Kind::Attendance, names));
    }
    let is_name = |column: &Column| column.field == Field::Name;
    if named && !classes.iter().any(is_name) && people.len() >= classes.len() {
        return (Kind::People, people);
    }
    // Names and rooms stand in both; what tells them apart is the rest.
    let own = |columns: &[Column]| {
        let shared = |field: Field| {
            [Kind::Classes, Kind::Centres].iter().all(|kind| field.kinds().contains(kind))
        };
        columns.iter().filter(|column| !shared(column.field)).count()
    };
    if own(&centres) > own(&classes) { (Kind::Centres, centres) } else { (Kind::Classes, classes) }
}
