//! One sheet as CSV: UTF-8 with a byte order mark, `;`, CRLF, quotes as RFC 4180 says.

use super::{CellOut, KindOut, SheetOut};

/// The sheet as CSV, its first record the titles of the columns. Days are written `2026-03-10`
/// and numbers with a decimal comma. A text that a spreadsheet program would take for a formula
/// begins with an apostrophe.
pub fn csv(sheet: &SheetOut) -> Vec<u8> {
    let mut text = String::from('\u{feff}');
    let titles = sheet.columns.iter().map(|column| guarded(&column.title));
    record(&mut text, titles);
    for row in &sheet.rows {
        let fields = sheet.columns.iter().zip(row).map(|(column, cell)| match cell {
            CellOut::Empty => String::new(),
            CellOut::Text(text) => guarded(text),
            CellOut::Number(number) => decimal(*number),
            CellOut::Date { year, month, day } => format!("{year:04}-{month:02}-{day:02}"),
            CellOut::YesNo(yes) if column.kind == KindOut::YesNo => guarded(sheet.word(*yes)),
            CellOut::YesNo(yes) => u8::from(*yes).to_string(),
        });
        record(&mut text, fields);
    }
    text.into_bytes()
}

fn record(text: &mut String, fields: impl Iterator<Item = String>) {
    for (place, field) in fields.enumerate() {
        if place > 0 {
            text.push(';');
        }
        if field.contains([';', '"', '\r', '\n']) {
            text.push('"');
            text.push_str(&field.replace('"', "\"\""));
            text.push('"');
        } else {
            text.push_str(&field);
        }
    }
    text.push_str("\r\n");
}

fn guarded(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

/// A number with a decimal comma, and without one if it is whole.
fn decimal(number: f64) -> String {
    number.to_string().replace('.', ",")
}
