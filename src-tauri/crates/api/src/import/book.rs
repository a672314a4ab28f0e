//! The file: its sheets as cells, where each table begins, and what tells the file from others.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hasher};
use std::path::Path;

use domain::import::{Field, Kind, RawCell, Table, columns_of, guess, key, table};
use domain::organisation::Centre;
use domain::refusal::Refusal;
use spreadsheet::{Cell, Sheet};

use super::{Proposal, SheetColumn, SheetView, SpreadsheetView};
use crate::Result;

/// How many rows are shown before anything was chosen.
const FIRST_ROWS: usize = 5;

/// A file that was read.
pub(super) struct Book {
    name: String,
    fingerprint: String,
    sheets: Vec<BookSheet>,
}

/// A sheet of it.
pub(super) struct BookSheet {
    name: String,
    rows: Vec<Vec<RawCell>>,
    table: Table,
}

impl Book {
    /// Reads the file at a path.
    ///
    /// # Errors
    /// Those of the crate `spreadsheet`.
    pub(super) fn open(path: &str) -> Result<Self> {
        let path = Path::new(path);
        let bytes = spreadsheet::load(path)?;
        let mut hasher = DefaultHasher::new();
        hasher.write(&bytes);
        let fingerprint = format!("{:016x}-{}", hasher.finish(), bytes.len());
        let sheets = spreadsheet::read_bytes(bytes)?.into_iter().map(BookSheet::of).collect();
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
        Ok(Self { name: name.unwrap_or_default(), fingerprint, sheets })
    }

    /// What tells this file from any other.
    pub(super) fn fingerprint(&self) -> &str {
        &self.fingerprint
    }

    /// One of its sheets.
    ///
    /// # Errors
    /// [`Refusal::NotFound`]; [`spreadsheet::Error::Empty`] for one that holds nothing.
    pub(super) fn sheet(&self, index: u32) -> Result<&BookSheet> {
        let sheet = self.sheets.get(index as usize).ok_or(Refusal::NotFound)?;
        if sheet.rows.is_empty() { Err(spreadsheet::Error::Empty.into()) } else { Ok(sheet) }
    }

    /// The names of centres by the city's numbers, from whichever sheet lists them.
    pub(super) fn centre_names(&self) -> HashMap<String, String> {
        let mut names = HashMap::new();
        for sheet in &self.sheets {
            let (kind, columns) = guess(&sheet.table.names);
            let column = |field: Field| {
                columns.iter().find(|column| column.field == field).map(|column| column.index)
            };
            let (Kind::Centres, Some(number), Some(name)) =
                (kind, column(Field::Number), column(Field::Name))
            else {
                continue;
            };
            for (_, row) in sheet.filled() {
                let shown = |index: u32| row.get(index as usize).map(RawCell::shown);
                if let (Some(number), Some(name)) = (shown(number), shown(name)) {
                    names.entry(number).or_insert(name);
                }
            }
        }
        names
    }

    /// What is shown before anything was chosen.
    pub(super) fn view(&self, centres: &[Centre]) -> SpreadsheetView {
        let numbers = self.centre_names();
        let known = |text: &str| {
            let name = numbers.get(text).map_or(text, String::as_str);
            centres.iter().any(|centre| key(&centre.name) == key(name))
        };
        let sheets = self.sheets.iter().map(|sheet| sheet.view(&known)).collect();
        SpreadsheetView { name: self.name.clone(), sheets }
    }
}

impl BookSheet {
    fn of(sheet: Sheet) -> Self {
        let raw = |row: Vec<Cell>| row.into_iter().map(raw_cell).collect();
        let rows: Vec<Vec<RawCell>> = sheet.rows.into_iter().map(raw).collect();
        let table = table(&rows);
        Self { name: sheet.name, rows, table }
    }

    /// The names of its columns.
    pub(super) fn names(&self) -> &[String] {
        &self.table.names
    }

    /// The rows under the names that hold something, with their numbers in the file.
    pub(super) fn filled(&self) -> impl Iterator<Item = (u32, &[RawCell])> {
        let below = self.rows.iter().enumerate().skip(self.table.header + 1);
        below
            .filter(|(_, row)| row.iter().any(|cell| !cell.is_blank()))
            .map(|(index, row)| (index as u32 + 1, row.as_slice()))
    }

    fn view(&self, is_centre: &dyn Fn(&str) -> bool) -> SheetView {
        let width = self.rows.iter().map(Vec::len).max().unwrap_or(0);
        let columns = (0..width)
            .map(|index| SheetColumn {
                index: index as u32,
                letters: letters(index),
                name: self.table.names.get(index).cloned().unwrap_or_default(),
            })
            // A column with neither a name nor a cell is only in the way.
            .filter(|column| {
                !column.name.is_empty()
                    || self.filled().any(|(_, row)| {
                        row.get(column.index as usize).is_some_and(|cell| !cell.is_blank())
                    })
            })
            .collect::<Vec<_>>();
        let shown = |row: &[RawCell]| {
            columns
                .iter()
                .map(|column| {
                    row.get(column.index as usize).map(RawCell::shown).unwrap_or_default()
                })
                .collect()
        };
        let first_rows = self.filled().take(FIRST_ROWS).map(|(_, row)| shown(row)).collect();
        SheetView {
            name: self.name.clone(),
            rows: self.filled().count() as u32,
            first_rows,
            kind: guess(&self.table.names).0,
            proposals: Kind::ALL.map(|kind| self.proposal(kind, is_centre)).into(),
            columns,
        }
    }

    fn proposal(&self, kind: Kind, is_centre: &dyn Fn(&str) -> bool) -> Proposal {
        const SAMPLE: usize = 500;
        let mut columns = columns_of(kind, &self.table.names);
        // Classes go to the chosen centre unless the file names centres that are known here.
        columns.retain(|column| {
            column.field != Field::Centre
                || self.filled().take(SAMPLE).any(|(_, row)| {
                    row.get(column.index as usize).is_some_and(|cell| is_centre(&cell.shown()))
                })
        });
        let fields =
            Field::ALL.iter().copied().filter(|field| field.kinds().contains(&kind)).collect();
        Proposal { kind, columns, fields }
    }
}

fn raw_cell(cell: Cell) -> RawCell {
    match cell {
        Cell::Empty => RawCell::Empty,
        Cell::Text(text) => RawCell::Text(text),
        Cell::Number(number) => RawCell::Number(number),
        Cell::DateTime(serial) => RawCell::DateTime(serial),
        Cell::Bool(yes) => RawCell::Bool(yes),
        Cell::Formula => RawCell::Formula,
        Cell::Error(text) => RawCell::Error(text),
    }
}

/// The letters of a column: `A` to `Z`, then `AA`.
fn letters(index: usize) -> String {
    let letter = char::from(b'A' + (index % 26) as u8);
    if index < 26 { letter.to_string() } else { format!("{}{letter}", letters(index / 26 - 1)) }
}
