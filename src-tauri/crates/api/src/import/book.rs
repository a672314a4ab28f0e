//! The file: its sheets as cells, where each table begins, and what tells the file from others.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hasher};
use std::path::Path;

use domain::import::{
    Column, ColumnMatch, DayHeading, Field, Kind, RawCell, Sensitive, Table, columns_by_content,
    columns_of, days_of, guess, key, sensitive_columns, table,
};
use domain::refusal::Refusal;
use messages::Messages;
use spreadsheet::{Cell, Sheet};
use storage::Read;

use super::{ImportSource, Proposal, SheetColumn, SheetView, SpreadsheetView};
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
    /// The columns that are days of classes, with marks below them.
    days: Vec<(u32, DayHeading)>,
}

impl Book {
    /// Reads the rows of a source.
    ///
    /// # Errors
    /// Those of the crate `spreadsheet`.
    pub(super) fn open(source: &ImportSource) -> Result<Self> {
        let (name, bytes) = match source {
            ImportSource::File(path) => {
                let path = Path::new(path);
                let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
                (name.unwrap_or_default(), spreadsheet::load(path)?)
            }
            // Commas inside cells must not outweigh the tabs between them.
            ImportSource::Pasted(text) if text.contains('\t') => {
                (String::new(), format!("sep=\t\n{text}").into_bytes())
            }
            ImportSource::Pasted(text) => (String::new(), text.clone().into_bytes()),
        };
        let mut hasher = DefaultHasher::new();
        hasher.write(&bytes);
        let fingerprint = format!("{:016x}-{}", hasher.finish(), bytes.len());
        let sheets = spreadsheet::read_bytes(bytes)?.into_iter().map(BookSheet::of).collect();
        Ok(Self { name, fingerprint, sheets })
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
            let (kind, columns) = guess(&sheet.table.names, sheet.days.len());
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
    ///
    /// # Errors
    /// Errors of the file.
    pub(super) fn view(&self, read: Read<'_>, messages: Messages) -> Result<SpreadsheetView> {
        let (numbers, centres) = (self.centre_names(), read.centres()?);
        let known = |text: &str| {
            let name = numbers.get(text).map_or(text, String::as_str);
            centres.iter().any(|centre| key(&centre.name) == key(name))
        };
        let sheets = self
            .sheets
            .iter()
            .map(|sheet| sheet.view(read, messages, &known))
            .collect::<Result<_>>()?;
        Ok(SpreadsheetView { name: self.name.clone(), sheets })
    }
}

impl BookSheet {
    fn of(sheet: Sheet) -> Self {
        let raw = |row: Vec<Cell>| row.into_iter().map(raw_cell).collect();
        let rows: Vec<Vec<RawCell>> = sheet.rows.into_iter().map(raw).collect();
        let table = table(&rows);
        let days = days_of(&rows, table.header);
        Self { name: sheet.name, rows, table, days }
    }

    /// The columns that are days of classes.
    pub(super) fn days(&self) -> &[(u32, DayHeading)] {
        &self.days
    }

    /// What a column is called in a sentence: its name, else its letters.
    pub(super) fn column_name(&self, index: u32) -> String {
        let name = self.table.names.get(index as usize).filter(|name| !name.is_empty());
        name.cloned().unwrap_or_else(|| letters(index as usize))
    }

    /// How its columns are matched, to be remembered; nothing without names of columns.
    pub(super) fn column_match(&self, kind: Kind, columns: &[Column]) -> Option<ColumnMatch> {
        let days: Vec<u32> = self.days.iter().map(|(index, _)| *index).collect();
        let days = if kind == Kind::Attendance { days.as_slice() } else { &[] };
        ColumnMatch::of(kind, &self.table.names, days, columns)
    }

    /// Columns that a register of people must not take.
    pub(super) fn sensitive(&self) -> Vec<(u32, Sensitive)> {
        sensitive_columns(&self.rows, self.table.body(), &self.table.names)
    }

    /// The names of its columns.
    pub(super) fn names(&self) -> &[String] {
        &self.table.names
    }

    /// The rows under the names that hold something, with their numbers in the file.
    pub(super) fn filled(&self) -> impl Iterator<Item = (u32, &[RawCell])> {
        let below = self.rows.iter().enumerate().skip(self.table.body());
        below
            .filter(|(_, row)| row.iter().any(|cell| !cell.is_blank()))
            .map(|(index, row)| (index as u32 + 1, row.as_slice()))
    }

    fn view(
        &self,
        read: Read<'_>,
        messages: Messages,
        is_centre: &dyn Fn(&str) -> bool,
    ) -> Result<SheetView> {
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
        let notes = self
            .sensitive()
            .into_iter()
            .filter_map(|(index, sensitive)| {
                let args = [("column", messages::Value::from(self.column_name(index)))];
                messages.by_code("import_sensitive", sensitive.code(), &args)
            })
            .collect();
        let (mut kind, mut proposals) = (self.guess(), Vec::new());
        for of in Kind::ALL {
            let proposal = self.proposal(read, of, is_centre)?;
            if proposal.remembered && !proposals.iter().any(|other: &Proposal| other.remembered) {
                kind = of;
            }
            proposals.push(proposal);
        }
        Ok(SheetView {
            name: self.name.clone(),
            rows: self.filled().count() as u32,
            first_rows,
            headed: self.table.header.is_some(),
            kind,
            notes,
            proposals,
            columns,
        })
    }

    /// What it probably is a list of: rows without names of columns are mostly of people.
    fn guess(&self) -> Kind {
        match self.table.header {
            Some(_) => guess(&self.table.names, self.days.len()).0,
            None => Kind::People,
        }
    }

    fn proposal(
        &self,
        read: Read<'_>,
        kind: Kind,
        is_centre: &dyn Fn(&str) -> bool,
    ) -> Result<Proposal> {
        const SAMPLE: usize = 500;
        let fields =
            Field::ALL.iter().copied().filter(|field| field.kinds().contains(&kind)).collect();
        let days = self.days.iter().map(|(index, _)| Column { index: *index, field: Field::Day });
        let remembered = match self.column_match(kind, &[]) {
            Some(matched) => read.column_match(matched.id)?,
            None => None,
        };
        if let Some(matched) = remembered {
            let mut columns = matched.columns;
            if kind == Kind::Attendance {
                columns.retain(|column| self.days.iter().all(|(index, _)| *index != column.index));
                columns.extend(days);
            }
            return Ok(Proposal { kind, columns, remembered: true, fields });
        }
        let mut columns = columns_of(kind, &self.table.names);
        // Classes go to the chosen centre unless the file names centres that are known here.
        columns.retain(|column| {
            column.field != Field::Centre
                || self.filled().take(SAMPLE).any(|(_, row)| {
                    row.get(column.index as usize).is_some_and(|cell| is_centre(&cell.shown()))
                })
        });
        if matches!(kind, Kind::People | Kind::Attendance) {
            let sensitive = self.sensitive();
            let may = |column: &Column| sensitive.iter().all(|(index, _)| *index != column.index);
            columns.retain(may);
            let is_day = |index: u32| self.days.iter().any(|(day, _)| *day == index);
            columns.retain(|column| !is_day(column.index));
            let more = columns_by_content(&self.rows, self.table.body(), &columns);
            let named = |field: Field| self.table.header.is_none() || is_name(field);
            for column in more {
                let is_free = columns.iter().all(|other| other.index != column.index);
                if is_free && may(&column) && !is_day(column.index) && named(column.field) {
                    columns.push(column);
                }
            }
            columns.retain(|column| column.field.kinds().contains(&kind));
        }
        if kind == Kind::Attendance {
            columns.extend(days);
        }
        columns.sort_unstable_by_key(|column| column.index);
        Ok(Proposal { kind, columns, remembered: false, fields })
    }
}

/// Whether a field is a person's name.
fn is_name(field: Field) -> bool {
    matches!(field, Field::FirstName | Field::LastName | Field::FullName)
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
