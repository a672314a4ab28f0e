//! Writes tables: a workbook of sheets as XLSX, one sheet as CSV.
//!
//! What a table holds is told by kinds, so that whoever opens it can sort by a date and sum a
//! number, while a telephone number stays the text that it is. The same tables, made at the same
//! moment, give the same bytes.

mod csv;
mod names;
mod xlsx;

pub use self::csv::csv;
pub use self::xlsx::{Made, xlsx};

/// A sheet to be written. Each row has a cell for every column.
#[derive(Clone, Debug, PartialEq)]
pub struct SheetOut {
    /// Its name, in any letters; what no sheet can be called is cleaned away.
    pub name: String,
    /// Its columns.
    pub columns: Vec<ColumnOut>,
    /// Its rows, the head not among them.
    pub rows: Vec<Vec<CellOut>>,
    /// What "yes" and "no" are called in it.
    pub yes_no: [String; 2],
}

/// A column to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ColumnOut {
    /// Its title.
    pub title: String,
    /// What its cells hold.
    pub kind: KindOut,
}

/// What the cells of a column hold; a cell may be empty whatever its column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KindOut {
    /// Text, also one of digits alone.
    Text,
    /// Numbers.
    Number,
    /// Days.
    Date,
    /// Yes or no, in words.
    YesNo,
}

/// A cell to be written.
#[derive(Clone, Debug, PartialEq)]
pub enum CellOut {
    /// Nothing.
    Empty,
    /// A text. It is never a formula, whatever it begins with.
    Text(String),
    /// A number.
    Number(f64),
    /// A day of the calendar.
    Date {
        /// Year.
        year: u16,
        /// Month, 1 to 12.
        month: u8,
        /// Day of the month, from 1.
        day: u8,
    },
    /// Yes or no.
    YesNo(bool),
}

impl SheetOut {
    fn word(&self, yes: bool) -> &str {
        &self.yes_no[usize::from(!yes)]
    }
}
