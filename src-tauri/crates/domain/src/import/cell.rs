//! One cell of a table, and the plain things that can stand in it.

use super::Remark;
use crate::calendar::Date;
use crate::text::{fold, tidy};

/// One cell, as its file has it.
#[derive(Clone, Debug, PartialEq)]
pub enum RawCell {
    /// Nothing.
    Empty,
    /// A text.
    Text(String),
    /// A number.
    Number(f64),
    /// Days since 30 December 1899, the time of day as a fraction.
    DateTime(f64),
    /// Yes or no.
    Bool(bool),
    /// A formula without its result.
    Formula,
    /// An error such as `#REF!`.
    Error(String),
}

/// The first and the last day count of a spreadsheet that is taken for a date where a plain number
/// stands: 1 January 1950 to 31 December 2150.
const DAYS: std::ops::RangeInclusive<f64> = 18_264.0..=91_676.0;

impl RawCell {
    /// Whether nothing stands in it, white space and dashes for "nothing" included.
    pub fn is_blank(&self) -> bool {
        match self {
            Self::Empty => true,
            Self::Text(text) => {
                let text = tidy(text);
                text.is_empty() || ["-", "–", "—", "."].contains(&text.as_str())
            }
            _ => false,
        }
    }

    /// What it says in words, tidied: line breaks and no-break spaces are spaces, `9.0` is `9`,
    /// a day is `2026-03-10`.
    ///
    /// # Errors
    /// [`Remark::FormulaWithoutValue`] and [`Remark::ErrorInCell`], which name the column.
    pub fn text(&self, column: &str) -> Result<String, Remark> {
        match self {
            Self::Formula => Err(Remark::FormulaWithoutValue { column: column.to_owned() }),
            Self::Error(text) => {
                Err(Remark::ErrorInCell { column: column.to_owned(), text: text.clone() })
            }
            cell if cell.is_blank() => Ok(String::new()),
            cell => Ok(cell.shown()),
        }
    }

    /// The cell as a person sees it, for sentences and the first rows.
    pub fn shown(&self) -> String {
        match self {
            Self::Empty => String::new(),
            Self::Text(text) => {
                let text = tidy(text);
                // Decimals that a program added to a whole number in a text file.
                let digits =
                    |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
                match text.strip_suffix(".0").filter(|whole| digits(whole)) {
                    Some(whole) => whole.to_owned(),
                    None => text,
                }
            }
            Self::Number(number) => shown_number(*number),
            Self::DateTime(serial) => shown_serial(*serial),
            Self::Bool(yes) => u8::from(*yes).to_string(),
            Self::Formula => String::new(),
            Self::Error(text) => text.clone(),
        }
    }

    /// A whole number: of a number, or the first one in a text (`do 18 os.` is 18).
    ///
    /// # Errors
    /// [`Remark::Ignored`] where there is none, and those of [`RawCell::text`].
    pub fn count(&self, column: &str) -> Result<Option<u32>, Remark> {
        let text = self.text(column)?;
        if text.is_empty() {
            return Ok(None);
        }
        let ignored = || Remark::Ignored { column: column.to_owned(), text: text.clone() };
        let digits: String = text
            .chars()
            .skip_while(|c| !c.is_ascii_digit())
            .take_while(char::is_ascii_digit)
            .collect();
        let negative = text.starts_with('-');
        match digits.parse() {
            Ok(number) if !negative && number <= 100_000 => Ok(Some(number)),
            _ => Err(ignored()),
        }
    }

    /// Yes or no, in the ways that people write it; nothing where it is neither.
    pub fn yes(&self) -> Option<bool> {
        match self {
            Self::Bool(yes) => Some(*yes),
            Self::Number(number) if *number == 0.0 => Some(false),
            Self::Number(number) if *number == 1.0 => Some(true),
            Self::Text(text) => match fold(text).as_str() {
                "tak" | "t" | "x" | "1" | "yes" | "true" | "prawda" => Some(true),
                "nie" | "n" | "0" | "no" | "false" | "falsz" => Some(false),
                _ => None,
            },
            _ => None,
        }
    }

    /// The day and the minutes after its midnight that a number stands for, where it can be one:
    /// `(None, …)` for a time alone.
    pub(super) fn serial(&self) -> Option<(Option<Date>, u32)> {
        let (Self::Number(serial) | Self::DateTime(serial)) = self else { return None };
        let dated = matches!(self, Self::DateTime(_));
        let (day, minutes) = split(*serial)?;
        if (0.0..1.0).contains(serial) && (dated || *serial > 0.0) {
            // 23:59:40 rounds up to the end of the day.
            return Some((None, minutes + day * 24 * 60));
        }
        if !DAYS.contains(serial) {
            return None;
        }
        Some((Some(day_of(day)?), minutes))
    }
}

impl RawCell {
    /// The day that the cell holds as a day of a spreadsheet, however long ago: births are.
    /// A plain number is one only past the years of the calendar.
    pub(super) fn day(&self) -> Option<Date> {
        const YEARS: f64 = 3000.0;
        let serial = match self {
            Self::DateTime(serial) if *serial >= 1.0 => *serial,
            Self::Number(serial) if *serial > YEARS && *serial <= *DAYS.end() => *serial,
            _ => return None,
        };
        day_of(split(serial)?.0)
    }
}

/// Whole days and, rounded, minutes of the day.
fn split(serial: f64) -> Option<(u32, u32)> {
    if !serial.is_finite() || !(0.0..=1_000_000.0).contains(&serial) {
        return None;
    }
    let all = (serial * 24.0 * 60.0).round() as u64;
    Some(((all / (24 * 60)) as u32, (all % (24 * 60)) as u32))
}

/// The day so many days after 30 December 1899.
fn day_of(days: u32) -> Option<Date> {
    Date::new(1899, 12, 30).map(|epoch| epoch.plus_days(i64::from(days)))
}

fn shown_number(number: f64) -> String {
    if number.fract() == 0.0 && number.abs() < 1e15 {
        format!("{number:.0}")
    } else {
        // Sums of fractions end in noise that nobody typed.
        let rounded = format!("{number:.4}");
        rounded.trim_end_matches('0').trim_end_matches('.').replace('.', ",")
    }
}

fn shown_serial(serial: f64) -> String {
    let Some((days, minutes)) = split(serial) else { return shown_number(serial) };
    let time = format!("{}:{:02}", minutes / 60, minutes % 60);
    match day_of(days).filter(|_| serial >= 1.0) {
        Some(day) if minutes == 0 => day.to_string(),
        Some(day) => format!("{day} {time}"),
        None => time,
    }
}
