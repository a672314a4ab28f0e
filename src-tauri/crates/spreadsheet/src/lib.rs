//! Reads what a spreadsheet program writes: CSV, XLSX, XLS and ODS, into sheets of cells. Writes
//! tables as XLSX and CSV.
//!
//! It knows rows, columns and cells, and no word of what stands in them. A file comes from
//! outside and is trusted in nothing: its kind is told by its first bytes rather than by its
//! name, its size is limited before it is read, and whatever is wrong with it has a name of its
//! own in [`Error`], so that whoever chose the file can be told what to do.

mod error;
mod table;
mod text;
mod workbook;

pub mod write;

use std::fs::File;
use std::io::Read;
use std::path::Path;

pub use error::{Error, Result};

/// The most bytes of a file that are read, 64 MiB.
pub const MOST_BYTES: u64 = 64 * 1024 * 1024;

/// The most rows of one sheet, the first row of names included.
pub const MOST_ROWS: usize = 100_000;

/// The most columns of one sheet.
pub const MOST_COLUMNS: usize = 500;

/// The most cells of all sheets together, empty ones in between included.
pub const MOST_CELLS: usize = 5_000_000;

/// One cell, as the file has it.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// Nothing.
    Empty,
    /// A text, untouched: white space and line breaks are kept.
    Text(String),
    /// A number without a format of a date or time.
    Number(f64),
    /// A number with a format of a date or time: days since 30 December 1899, the time of day as
    /// a fraction. Below 1 it is a time alone. Files that count from 1904 are brought to this.
    DateTime(f64),
    /// Yes or no.
    Bool(bool),
    /// A formula whose result the file does not hold.
    Formula,
    /// An error such as `#REF!`, as it is shown.
    Error(String),
}

/// One sheet. Its first row is row 1 of the file and its first column is column A.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    /// Name; of a CSV file, empty.
    pub name: String,
    /// Rows of cells; empty cells at the end of a row and empty rows at the end are left out.
    pub rows: Vec<Vec<Cell>>,
}

impl Sheet {
    /// A sheet without the empty ends of its rows and without empty rows at its end.
    fn new(name: String, mut rows: Vec<Vec<Cell>>) -> Self {
        for row in &mut rows {
            let used = row.iter().rposition(|cell| *cell != Cell::Empty).map_or(0, |last| last + 1);
            row.truncate(used);
        }
        let used = rows.iter().rposition(|row| !row.is_empty()).map_or(0, |last| last + 1);
        rows.truncate(used);
        Self { name, rows }
    }

    /// Whether nothing stands in it.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }
}

/// The bytes of a file.
///
/// # Errors
/// [`Error::Unreadable`] if the system does not give it; [`Error::TooLarge`] past [`MOST_BYTES`].
pub fn load(path: &Path) -> Result<Vec<u8>> {
    let unreadable = |error: std::io::Error| Error::Unreadable { detail: error.to_string() };
    let file = File::open(path).map_err(unreadable)?;
    let mut bytes = Vec::new();
    // One byte more than is taken tells a file that is too large, whatever its length claims.
    file.take(MOST_BYTES + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    if bytes.len() as u64 > MOST_BYTES { Err(Error::TooLarge) } else { Ok(bytes) }
}

/// Reads a file.
///
/// # Errors
/// Those of [`load`] and of [`read_bytes`].
pub fn read(path: &Path) -> Result<Vec<Sheet>> {
    read_bytes(load(path)?)
}

/// Reads the content of a file: the visible sheets, in order, empty ones included.
///
/// # Errors
/// [`Error::TooLarge`] past one of the limits, [`Error::NotASpreadsheet`],
/// [`Error::PasswordProtected`], [`Error::Damaged`], and [`Error::Empty`] if no sheet holds
/// anything.
pub fn read_bytes(bytes: Vec<u8>) -> Result<Vec<Sheet>> {
    if bytes.len() as u64 > MOST_BYTES {
        return Err(Error::TooLarge);
    }
    let sheets = if workbook::is_workbook(&bytes) {
        workbook::read(bytes)?
    } else {
        vec![table::read(&text::decode(&bytes)?)?]
    };
    if sheets.iter().all(Sheet::is_empty) { Err(Error::Empty) } else { Ok(sheets) }
}
