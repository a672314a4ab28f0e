//! Workbooks of Excel and LibreOffice: XLSX, XLSB, XLS and ODS, read through calamine.

use std::io::Cursor;

use calamine::{
    Data, DataRef, ExcelDateTime, OdsError, Range, Reader, Sheet as Metadata, SheetType,
    SheetVisible, XlsError, Xlsx, XlsxError,
};

use crate::{Cell, Error, MOST_CELLS, MOST_COLUMNS, MOST_ROWS, Result, Sheet};

/// How a zip archive begins; XLSX, XLSB and ODS are such.
const ZIP: &[u8] = b"PK\x03\x04";

/// How a compound file begins: XLS, and whatever Office encrypted.
const COMPOUND: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

/// The type that an ODS file names, unpacked, at its beginning.
const OPEN_DOCUMENT: &[u8] = b"application/vnd.oasis.opendocument.spreadsheet";

type Bytes = Cursor<Vec<u8>>;

/// Whether these bytes begin as a workbook does, or as another file of Office.
pub(crate) fn is_workbook(bytes: &[u8]) -> bool {
    bytes.starts_with(ZIP) || bytes.starts_with(COMPOUND)
}

fn contains(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

fn damaged(error: impl std::fmt::Display) -> Error {
    Error::Damaged { detail: error.to_string() }
}

/// Reads the visible sheets.
///
/// # Errors
/// Those of [`crate::read_bytes`], but for [`Error::Empty`].
pub(crate) fn read(bytes: Vec<u8>) -> Result<Vec<Sheet>> {
    if bytes.starts_with(COMPOUND) {
        return compound(bytes);
    }
    if contains(&bytes[..bytes.len().min(512)], OPEN_DOCUMENT) {
        return read_ods(bytes);
    }
    // The names of an archive's parts stand in it as they are.
    if contains(&bytes, b"xl/workbook.bin") {
        return read_xlsb(bytes);
    }
    let named = contains(&bytes, b"xl/");
    let wrong = |error: XlsxError| match error {
        XlsxError::Password => Error::PasswordProtected,
        _ if !named => Error::NotASpreadsheet,
        error => damaged(error),
    };
    let mut book: Xlsx<Bytes> = Xlsx::new(Cursor::new(bytes)).map_err(wrong)?;
    let mut left = MOST_CELLS;
    let mut sheets = Vec::new();
    for name in visible(book.sheets_metadata()) {
        sheets.push(streamed(&mut book, name, &mut left)?);
    }
    Ok(sheets)
}

/// A compound file: an old workbook, something encrypted, or another old file of Office.
fn compound(bytes: Vec<u8>) -> Result<Vec<Sheet>> {
    let named = |name: &str| {
        let wide: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        contains(&bytes, &wide)
    };
    if named("EncryptedPackage") {
        return Err(Error::PasswordProtected);
    }
    if !named("Workbook") && !named("Book") {
        return Err(Error::NotASpreadsheet);
    }
    let mut book = calamine::Xls::new(Cursor::new(bytes)).map_err(|error| match error {
        XlsError::Password => Error::PasswordProtected,
        error => damaged(error),
    })?;
    ranges(&mut book)
}

fn read_ods(bytes: Vec<u8>) -> Result<Vec<Sheet>> {
    let mut book = calamine::Ods::new(Cursor::new(bytes)).map_err(|error| match error {
        OdsError::Password => Error::PasswordProtected,
        OdsError::CellLimitExceeded { .. } => Error::TooLarge,
        error => damaged(error),
    })?;
    ranges(&mut book)
}

fn read_xlsb(bytes: Vec<u8>) -> Result<Vec<Sheet>> {
    let mut book = calamine::Xlsb::new(Cursor::new(bytes)).map_err(damaged)?;
    ranges(&mut book)
}

/// The names of the sheets that are shown; of all, where none is.
fn visible(sheets: &[Metadata]) -> Vec<String> {
    let tables = || sheets.iter().filter(|sheet| sheet.typ == SheetType::WorkSheet);
    let names = |sheet: &Metadata| sheet.name.clone();
    let shown: Vec<String> =
        tables().filter(|sheet| sheet.visible == SheetVisible::Visible).map(names).collect();
    if shown.is_empty() { tables().map(names).collect() } else { shown }
}

/// A sheet of XLSX, cell by cell: what it claims to measure is not believed.
fn streamed(book: &mut Xlsx<Bytes>, name: String, left: &mut usize) -> Result<Sheet> {
    let mut rows: Vec<Vec<Cell>> = Vec::new();
    let mut reader = book.worksheet_cells_reader(&name).map_err(damaged)?;
    while let Some(found) = reader.next_cell_with_formula_metadata().map_err(damaged)? {
        let cell = match found.value {
            DataRef::Empty if found.formula.is_some() => Cell::Formula,
            DataRef::SharedString(text) => text_cell(text.to_owned()),
            value => cell(value.into()),
        };
        if cell == Cell::Empty {
            continue;
        }
        place(&mut rows, (found.pos.0 as usize, found.pos.1 as usize), cell, left)?;
    }
    Ok(Sheet::new(name, rows))
}

/// Sheets of the formats that calamine reads whole.
fn ranges<R>(book: &mut R) -> Result<Vec<Sheet>>
where
    R: Reader<Bytes>,
    R::Error: std::fmt::Display,
{
    let mut left = MOST_CELLS;
    let mut sheets = Vec::new();
    for name in visible(book.sheets_metadata()) {
        let values = book.worksheet_range(&name).map_err(damaged)?;
        let formulas = book.worksheet_formula(&name).unwrap_or_default();
        let mut rows = Vec::new();
        let (above, before) = origin(&values);
        for (row, column, value) in values.used_cells() {
            let at = (above + row, before + column);
            place(&mut rows, at, cell(value.clone()), &mut left)?;
        }
        let (above, before) = origin(&formulas);
        for (row, column, formula) in formulas.used_cells() {
            let at = (above + row, before + column);
            if !formula.is_empty() && !is_filled(&rows, at) {
                place(&mut rows, at, Cell::Formula, &mut left)?;
            }
        }
        sheets.push(Sheet::new(name, rows));
    }
    Ok(sheets)
}

fn origin<T: calamine::CellType>(range: &Range<T>) -> (usize, usize) {
    range.start().map_or((0, 0), |(row, column)| (row as usize, column as usize))
}

fn is_filled(rows: &[Vec<Cell>], (row, column): (usize, usize)) -> bool {
    rows.get(row).and_then(|row| row.get(column)).is_some_and(|cell| *cell != Cell::Empty)
}

/// Puts a cell where it belongs, within the limits; `left` is how many cells there may still be.
fn place(
    rows: &mut Vec<Vec<Cell>>,
    (row, column): (usize, usize),
    cell: Cell,
    left: &mut usize,
) -> Result<()> {
    if row >= MOST_ROWS || column >= MOST_COLUMNS {
        return Err(Error::TooLarge);
    }
    if rows.len() <= row {
        rows.resize(row + 1, Vec::new());
    }
    let row = &mut rows[row];
    if row.len() <= column {
        *left = left.checked_sub(column + 1 - row.len()).ok_or(Error::TooLarge)?;
        row.resize(column + 1, Cell::Empty);
    }
    row[column] = cell;
    Ok(())
}

fn cell(value: Data) -> Cell {
    match value {
        Data::Empty => Cell::Empty,
        Data::Int(number) => Cell::Number(number as f64),
        Data::Float(number) => Cell::Number(number),
        Data::String(text) => text_cell(text),
        Data::Bool(yes) => Cell::Bool(yes),
        Data::DateTime(instant) => Cell::DateTime(serial(instant)),
        Data::DateTimeIso(text) => iso_instant(&text).map_or(Cell::Text(text), Cell::DateTime),
        Data::DurationIso(text) => iso_duration(&text).map_or(Cell::Text(text), Cell::DateTime),
        Data::Error(error) => Cell::Error(error.to_string()),
    }
}

fn text_cell(text: String) -> Cell {
    if text.trim().is_empty() { Cell::Empty } else { Cell::Text(text) }
}

/// Days since 30 December 1899 of a date of Excel, whichever year its file counts from.
fn serial(instant: ExcelDateTime) -> f64 {
    if instant.is_duration() || instant.as_f64() < 1.0 {
        return instant.as_f64();
    }
    let (year, month, day, hour, minute, second, milli) = instant.to_ymd_hms_milli();
    let days = days(i64::from(year), i64::from(month), i64::from(day));
    days + fraction(hour.into(), minute.into(), f64::from(second) + f64::from(milli) / 1000.0)
}

/// Days from 30 December 1899 to a day of the Gregorian calendar (Howard Hinnant's
/// `days_from_civil`).
fn days(year: i64, month: i64, day: i64) -> f64 {
    const EPOCH: i64 = -25_569;
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let day_of_year = (153 * (if month > 2 { month - 3 } else { month + 9 }) + 2) / 5 + day - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    (era * 146_097 + day_of_era - 719_468 - EPOCH) as f64
}

/// The part of a day that a time is.
fn fraction(hour: f64, minute: f64, second: f64) -> f64 {
    (hour * 3600.0 + minute * 60.0 + second) / 86_400.0
}

/// `2026-03-10`, `2026-03-10T09:30:00` of ODS.
fn iso_instant(text: &str) -> Option<f64> {
    let (date, time) = text.split_once('T').unwrap_or((text, ""));
    let mut parts = date.splitn(3, '-').map(|part| part.parse::<i64>().ok());
    let (year, month, day) = (parts.next()??, parts.next()??, parts.next()??);
    if !(1..=12).contains(&month) || !(1..=31).contains(&day) {
        return None;
    }
    let mut parts = time.trim_end_matches('Z').splitn(3, ':').map(|part| part.parse().ok());
    let mut part = || parts.next().flatten().unwrap_or(0.0);
    Some(days(year, month, day) + fraction(part(), part(), part()))
}

/// `PT09H30M00S` of ODS.
fn iso_duration(text: &str) -> Option<f64> {
    let mut rest = text.strip_prefix("PT")?;
    let mut part = |unit: char| -> f64 {
        let Some((number, after)) = rest.split_once(unit) else { return 0.0 };
        let Ok(number) = number.replace(',', ".").parse() else { return 0.0 };
        rest = after;
        number
    };
    Some(fraction(part('H'), part('M'), part('S')))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_count_from_the_end_of_1899() {
        assert_eq!(days(1899, 12, 30), 0.0);
        assert_eq!(days(2025, 7, 21), 45_859.0);
        assert_eq!(iso_instant("2025-07-21T12:00:00"), Some(45_859.5));
        assert_eq!(iso_instant("2025-07-21"), Some(45_859.0));
        assert_eq!(iso_instant("wtorek"), None);
        assert_eq!(iso_duration("PT09H30M00S"), Some(9.5 / 24.0));
    }

    #[test]
    fn days_of_1904_are_brought_to_1900() {
        let since_1904 = ExcelDateTime::new(44_397.25, calamine::ExcelDateTimeType::DateTime, true);
        assert_eq!(serial(since_1904), 45_859.25);
        let since_1900 =
            ExcelDateTime::new(45_859.25, calamine::ExcelDateTimeType::DateTime, false);
        assert_eq!(serial(since_1900), 45_859.25);
    }
}
