//! CSV: texts between separators (RFC 4180), whichever separator the program that wrote it uses.

use std::io::Read;

use csv::{ReaderBuilder, StringRecord};

use crate::{Cell, Error, MOST_CELLS, MOST_COLUMNS, MOST_ROWS, Result, Sheet};

/// The separators that are looked for, the likeliest in Poland first.
const SEPARATORS: [char; 4] = [';', '\t', ',', '|'];

/// The longest text that a spreadsheet keeps in one cell. A longer one is a quotation mark that
/// was never closed and swallowed the rest of the file.
const LONGEST_CELL: usize = 32_767;

/// Reads a table. Line ends are `\n`.
///
/// # Errors
/// [`Error::TooLarge`]; [`Error::Damaged`] if a quotation mark is never closed.
pub(crate) fn read(text: &str) -> Result<Sheet> {
    // Excel's own hint in the first line; it is not a row of the sheet.
    let hint = text.strip_prefix("sep=").and_then(|rest| rest.split_once('\n'));
    let (separator, text) = match hint.map(|(separator, rest)| (separator.as_bytes(), rest)) {
        Some(([separator], rest)) => (*separator, rest),
        _ => (separator_of(text), text),
    };
    let mut reader = ReaderBuilder::new()
        .delimiter(separator)
        .has_headers(false)
        .flexible(true)
        // The last line ends as the others do, so that lines can be counted.
        .from_reader(text.as_bytes().chain(&b"\n"[..]));
    let (mut rows, mut cells): (Vec<Vec<Cell>>, usize) = (Vec::new(), 0);
    let mut record = StringRecord::new();
    loop {
        let before = reader.position().line();
        let more = reader
            .read_record(&mut record)
            .map_err(|error| Error::Damaged { detail: error.to_string() })?;
        if !more {
            break;
        }
        // The reader passes over empty lines, which are rows all the same.
        let lines = reader.position().line() - before;
        let inside: usize = record.iter().map(|field| field.matches('\n').count()).sum();
        let passed = (lines as usize).saturating_sub(inside + 1);
        rows.extend(std::iter::repeat_n(Vec::new(), passed.min(MOST_ROWS)));
        let row: Vec<Cell> = record.iter().map(cell).collect();
        let unclosed = record.iter().any(|field| field.len() > LONGEST_CELL * 4);
        if unclosed {
            return Err(Error::Damaged { detail: format!("row {}: unclosed \"", rows.len() + 1) });
        }
        cells += row.len();
        rows.push(row);
        if rows.len() > MOST_ROWS || cells > MOST_CELLS || record.len() > MOST_COLUMNS {
            return Err(Error::TooLarge);
        }
    }
    Ok(Sheet::new(String::new(), rows))
}

fn cell(field: &str) -> Cell {
    if field.trim().is_empty() { Cell::Empty } else { Cell::Text(field.to_owned()) }
}

/// The separator that stands equally often in most of the first lines.
fn separator_of(text: &str) -> u8 {
    const SAMPLE: usize = 50;
    let mut counts = [const { Vec::new() }; SEPARATORS.len()];
    let (mut quoted, mut lines) = (false, 0);
    let mut line = [0_usize; SEPARATORS.len()];
    for character in text.chars() {
        match character {
            '"' => quoted = !quoted,
            '\n' if !quoted => {
                for (counts, count) in counts.iter_mut().zip(&mut line) {
                    counts.push(std::mem::take(count));
                }
                lines += 1;
                if lines == SAMPLE {
                    break;
                }
            }
            character if !quoted => {
                if let Some(at) = SEPARATORS.iter().position(|one| *one == character) {
                    line[at] += 1;
                }
            }
            _ => {}
        }
    }
    for (counts, count) in counts.iter_mut().zip(line) {
        counts.push(count);
    }
    // How many lines agree on a number of columns, and on which.
    let weight = |counts: &[usize]| {
        let agreeing = |count: usize| counts.iter().filter(|other| **other == count).count();
        counts.iter().filter(|count| **count > 0).map(|count| (agreeing(*count), *count)).max()
    };
    let mut best = ((0, 0), SEPARATORS[0]);
    for (counts, separator) in counts.iter().zip(SEPARATORS) {
        if let Some(weight) = weight(counts).filter(|weight| *weight > best.0) {
            best = (weight, separator);
        }
    }
    best.1 as u8
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(text: &str) -> Vec<Vec<String>> {
        let rows = read(text).unwrap().rows;
        rows.into_iter()
            .map(|row| {
                row.into_iter()
                    .map(|cell| match cell {
                        Cell::Text(text) => text,
                        _ => String::new(),
                    })
                    .collect()
            })
            .collect()
    }

    #[test]
    fn the_separator_is_found() {
        for separator in [";", ",", "\t", "|"] {
            let text = ["a", "b", "c"].join(separator) + "\n" + &["1", "2", "3"].join(separator);
            assert_eq!(texts(&text), [["a", "b", "c"], ["1", "2", "3"]], "{separator:?}");
        }
        assert_eq!(texts("Nazwa;Opis\nA;jeden, dwa, trzy\nB;cztery, pięć, sześć")[1][0], "A");
        assert_eq!(texts("sep=|\na;b|c;d\n"), [["a;b", "c;d"]]);
    }

    #[test]
    fn quotes_and_line_breaks_inside_cells_stay() {
        let text = "Nazwa;Opis\n\"Zajęcia \"\"Ruch\"\"\";\"dwa\nwiersze; i średnik\"\n";
        assert_eq!(texts(text)[1], ["Zajęcia \"Ruch\"", "dwa\nwiersze; i średnik"]);
    }

    #[test]
    fn rows_keep_their_numbers_past_empty_lines_and_broken_cells() {
        for end in ["", "\n", "\n\n\n"] {
            let rows = texts(&format!("a;b\n\n\n\"1\n2\";x\n\ny;z{end}"));
            let filled: Vec<usize> = (0..rows.len()).filter(|row| !rows[*row].is_empty()).collect();
            assert_eq!((filled, rows.len()), (vec![0, 3, 5], 6), "{end:?}");
        }
        let rows = texts("\n\na;b\n1;2\n");
        assert_eq!((rows[2][0].as_str(), rows.len()), ("a", 4), "empty lines at the top");
    }

    #[test]
    fn limits_hold() {
        assert!(read(&"a;b\n".repeat(MOST_ROWS)).is_ok());
        assert_eq!(read(&"a;b\n".repeat(MOST_ROWS + 1)), Err(Error::TooLarge));
        assert_eq!(read(&"a;".repeat(MOST_COLUMNS + 1)), Err(Error::TooLarge));
        let unclosed = format!("a;b\n\"1;2\n{}", "3;4\n".repeat(50_000));
        assert!(matches!(read(&unclosed), Err(Error::Damaged { .. })));
    }
}
