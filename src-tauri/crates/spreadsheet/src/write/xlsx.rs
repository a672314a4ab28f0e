//! A workbook as XLSX.

use std::collections::HashSet;

use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, IgnoreError, Workbook, Worksheet, XlsxError,
};

use super::{CellOut, KindOut, SheetOut, names};
use crate::error::{Error, Result};

/// The most rows of a sheet of XLSX, the head included.
const MOST_ROWS: usize = 1_048_576;

/// The most columns.
const MOST_COLUMNS: usize = 16_384;

/// The longest text of a cell, in UTF-16 units.
const LONGEST_TEXT: usize = 32_767;

/// The widest a column is set, in characters; longer texts are wrapped.
const WIDEST: usize = 60;

/// When a workbook was made, in UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Made {
    /// Year, month, day.
    pub date: (u16, u8, u8),
    /// Hour, minute, second.
    pub time: (u16, u8, u8),
}

/// The sheets as a workbook. Their heads are bold and stay in sight; days are days, numbers are
/// numbers, and all else is text. Printed, a sheet is one page wide with its head on every page.
///
/// # Errors
/// [`Error::DoesNotFit`] if a sheet has more rows, columns or text than XLSX can hold;
/// [`Error::NotMade`] where the writer fails.
pub fn xlsx(sheets: &[SheetOut], made: Made) -> Result<Vec<u8>> {
    let mut book = Workbook::new();
    let (year, month, day) = made.date;
    let (hour, minute, second) = made.time;
    let at = ExcelDateTime::from_ymd(year, month, day)
        .and_then(|date| date.and_hms(hour, minute, second))
        .map_err(failed)?;
    book.set_properties(&DocProperties::new().set_creation_datetime(&at));
    let looks = Looks::new();
    let mut taken = HashSet::new();
    for sheet in sheets {
        let too_long = |text: &str| text.encode_utf16().count() > LONGEST_TEXT;
        let any_too_long = sheet.rows.iter().flatten().any(|cell| match cell {
            CellOut::Text(text) => too_long(text),
            _ => false,
        });
        if sheet.rows.len() >= MOST_ROWS || sheet.columns.len() > MOST_COLUMNS || any_too_long {
            return Err(Error::DoesNotFit);
        }
        fill(book.add_worksheet(), sheet, &names::free(&sheet.name, &mut taken), &looks)
            .map_err(failed)?;
    }
    book.save_to_buffer().map_err(failed)
}

fn failed(error: XlsxError) -> Error {
    Error::NotMade { detail: error.to_string() }
}

/// How cells look.
struct Looks {
    head: Format,
    text: Format,
    date: Format,
}

impl Looks {
    fn new() -> Self {
        Self {
            head: Format::new().set_bold().set_text_wrap().set_align(FormatAlign::Top),
            text: Format::new().set_text_wrap().set_align(FormatAlign::Top),
            date: Format::new()
                .set_num_format("dd.mm.yyyy")
                .set_align(FormatAlign::Top)
                .set_align(FormatAlign::Left),
        }
    }
}

fn fill(
    to: &mut Worksheet,
    sheet: &SheetOut,
    name: &str,
    looks: &Looks,
) -> std::result::Result<(), XlsxError> {
    to.set_name(name)?;
    let mut widths: Vec<usize> = Vec::new();
    for (column, out) in (0..).zip(&sheet.columns) {
        to.write_string_with_format(0, column, &out.title, &looks.head)?;
        // The arrow of the filter takes room beside the title.
        widths.push(widest_line(&out.title) + 3);
    }
    for (row, cells) in (1..).zip(&sheet.rows) {
        for (column, cell) in (0u16..).zip(cells.iter().take(sheet.columns.len())) {
            let written = match cell {
                CellOut::Empty => 0,
                CellOut::Text(text) => {
                    to.write_string_with_format(row, column, text, &looks.text)?;
                    widest_line(text)
                }
                CellOut::Number(number) => {
                    to.write_number(row, column, *number)?;
                    number.to_string().len()
                }
                CellOut::Date { year, month, day } => {
                    let date = ExcelDateTime::from_ymd(*year, *month, *day)?;
                    to.write_datetime_with_format(row, column, &date, &looks.date)?;
                    "10.03.2026".len()
                }
                CellOut::YesNo(yes) => {
                    let word = sheet.word(*yes);
                    to.write_string_with_format(row, column, word, &looks.text)?;
                    widest_line(word)
                }
            };
            let width = &mut widths[usize::from(column)];
            *width = (*width).max(written);
        }
    }
    let (last_row, last_column) = (sheet.rows.len() as u32, sheet.columns.len().max(1) as u16 - 1);
    for (column, width) in (0..).zip(&widths) {
        to.set_column_width(column, (*width).clamp(4, WIDEST) as f64 + 1.5)?;
        // A text of digits is meant: a telephone number, the number of a declaration.
        if sheet.columns[usize::from(column)].kind == KindOut::Text && last_row > 0 {
            to.ignore_error_range(1, column, last_row, column, IgnoreError::NumberStoredAsText)?;
        }
    }
    to.set_freeze_panes(1, 0)?;
    to.set_repeat_rows(0, 0)?;
    if !sheet.columns.is_empty() {
        to.autofilter(0, 0, last_row, last_column)?;
    }
    to.set_paper_size(9);
    to.set_landscape();
    to.set_print_fit_to_pages(1, 0);
    Ok(())
}

/// The length of the longest line of a text, in characters.
fn widest_line(text: &str) -> usize {
    text.lines().map(|line| line.chars().count()).max().unwrap_or(0)
}
