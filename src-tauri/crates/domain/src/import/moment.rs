//! Days, weekdays and times as people write them into cells.

use super::{RawCell, Remark};
use crate::calendar::{Date, Weekday};
use crate::text::{fold, tidy};

/// What a cell says about when. A cell may say several things at once, such as
/// `wtorek 10.03.2026, 9.30–11.00`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Moment {
    /// Date.
    pub date: Option<Date>,
    /// A second date, of a span.
    pub last_date: Option<Date>,
    /// Weekdays, each once, Monday first.
    pub weekdays: Vec<Weekday>,
    /// Minutes after midnight of a first time, 0 to 1440.
    pub start: Option<u32>,
    /// Minutes after midnight of a second time, 0 to 1440.
    pub end: Option<u32>,
}

/// Words beside a date or a time that say nothing.
const FILLERS: [&str; 16] = [
    "godz", "godzina", "g", "od", "do", "r", "i", "oraz", "w", "we", "kazdy", "kazda", "co",
    "dnia", "dni", "h",
];

/// Weekdays as they are written, folded; beginnings of words.
const WEEKDAYS: [(&str, Weekday); 14] = [
    ("poniedzial", Weekday::Monday),
    ("pon", Weekday::Monday),
    ("pn", Weekday::Monday),
    ("wt", Weekday::Tuesday),
    ("sr", Weekday::Wednesday),
    ("czw", Weekday::Thursday),
    ("cz", Weekday::Thursday),
    ("piat", Weekday::Friday),
    ("pt", Weekday::Friday),
    ("sob", Weekday::Saturday),
    ("so", Weekday::Saturday),
    ("niedz", Weekday::Sunday),
    ("nd", Weekday::Sunday),
    ("ni", Weekday::Sunday),
];

/// What a cell of a column says about when.
///
/// # Errors
/// [`Remark::DateImpossible`] and [`Remark::TimeImpossible`] for what no calendar and no clock
/// has, [`Remark::Unreadable`] for anything else, and those of [`RawCell::text`].
pub fn moment(cell: &RawCell, column: &str) -> Result<Moment, Remark> {
    if let Some((date, minutes)) = cell.serial() {
        let timed = date.is_none() || minutes > 0;
        return Ok(Moment { date, start: timed.then_some(minutes), ..Moment::default() });
    }
    let text = cell.text(column)?;
    let unreadable = || Remark::Unreadable { column: column.to_owned(), text: text.clone() };
    if let RawCell::Number(number) = cell {
        let time = clock_number(*number).ok_or_else(unreadable)?;
        return Ok(Moment { start: Some(time), ..Moment::default() });
    }
    let mut found = Moment::default();
    for word in words(&text) {
        if !found.take(&word)? {
            return Err(unreadable());
        }
    }
    found.weekdays.sort_unstable();
    found.weekdays.dedup();
    Ok(found)
}

/// A time that a program took for a decimal number: 9 for `9:00`, 9.3 and 9.30 for `9:30`. Where
/// the decimals could be minutes as well as a part of an hour, nothing.
fn clock_number(number: f64) -> Option<u32> {
    let hundredths = (number * 100.0).round();
    if (number * 100.0 - hundredths).abs() > 1e-6 || !(0.0..=2400.0).contains(&hundredths) {
        return None;
    }
    let (hour, minute) = (hundredths as u32 / 100, hundredths as u32 % 100);
    let told = matches!(minute, 0 | 15 | 30 | 45);
    (told && (hour < 24 || minute == 0)).then_some(hour * 60 + minute)
}

/// What stands between two ends of a span that has spaces around its dash.
const SPAN: char = '~';

/// The words of a cell, folded; dashes inside them are kept, those between them are [`SPAN`].
fn words(text: &str) -> Vec<String> {
    let dashed: String = tidy(text)
        .chars()
        .map(|c| match c {
            '–' | '—' | '−' | '‒' => '-',
            ',' | ';' | '(' | ')' | '|' => ' ',
            c => c,
        })
        .collect();
    let apart = dashed.split_whitespace().collect::<Vec<_>>().join(" ");
    let span = SPAN.to_string();
    let joined = [" - ", "- ", " -"].iter().fold(apart, |text, dash| text.replace(dash, &span));
    // Folding takes dashes away, so it is done piece by piece.
    let folded = |word: &str| word.split('-').map(fold).collect::<Vec<_>>().join("-");
    joined.split_whitespace().map(folded).collect()
}

impl Moment {
    /// Takes one word in. Answers whether it was understood.
    fn take(&mut self, word: &str) -> Result<bool, Remark> {
        let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
        if bare.is_empty() || FILLERS.contains(&bare) {
            return Ok(true);
        }
        if let Some((first, last)) = bare.split_once(SPAN) {
            return self.take_span(first, last);
        }
        if let Some(date) = date(bare)? {
            self.put_date(date);
            return Ok(true);
        }
        if let Some((day, time)) = bare.split_once('t').filter(|(day, _)| is_iso(day)) {
            let (Some(date), Some(time)) = (date(day)?, clock(time)?) else { return Ok(false) };
            self.put_date(date);
            self.put_time(time);
            return Ok(true);
        }
        if let Some((first, last)) = bare.split_once('-') {
            return self.take_span(first, last);
        }
        let mut days = bare.split(['/', '+']).map(weekday);
        if let Some(days) = days.by_ref().collect::<Option<Vec<_>>>() {
            self.weekdays.extend(days);
            return Ok(true);
        }
        match clock(bare)? {
            Some(time) => {
                self.put_time(time);
                Ok(true)
            }
            None => Ok(false),
        }
    }

    /// Takes the two ends of a span in: two weekdays and those between, two times, two dates.
    fn take_span(&mut self, first: &str, last: &str) -> Result<bool, Remark> {
        if let (Some(first), Some(last)) = (weekday(first), weekday(last)) {
            // From Friday to Monday passes Sunday.
            let within = |day: &Weekday| match first <= last {
                true => (first..=last).contains(day),
                false => *day >= first || *day <= last,
            };
            self.weekdays.extend(Weekday::ALL.into_iter().filter(within));
            return Ok(true);
        }
        Ok(self.take(first)? && self.take(last)?)
    }

    fn put_date(&mut self, date: Date) {
        if self.date.is_none() {
            self.date = Some(date);
        } else {
            self.last_date = Some(date);
        }
    }

    fn put_time(&mut self, time: u32) {
        if self.start.is_none() {
            self.start = Some(time);
        } else {
            self.end = Some(time);
        }
    }
}

fn is_iso(text: &str) -> bool {
    text.len() == 10 && text.bytes().filter(|byte| *byte == b'-').count() == 2
}

/// The weekday that a folded word names.
fn weekday(word: &str) -> Option<Weekday> {
    let word = word.trim_matches('.');
    let named = WEEKDAYS.iter().find(|(beginning, _)| {
        // Short forms stand alone; longer ones begin the word in any case and number.
        if beginning.len() <= 2 {
            word == *beginning || (word.starts_with(*beginning) && is_inflected(word))
        } else {
            word.starts_with(beginning)
        }
    });
    named.map(|(_, weekday)| *weekday)
}

/// Whether a word that begins as `wt`, `sr` or `so` goes on as the name of a weekday does.
fn is_inflected(word: &str) -> bool {
    ["wtor", "sroda", "srode", "srody", "srod", "sobot"].iter().any(|form| word.starts_with(form))
}

/// A date: `10.03.2026`, `10/3/26`, `2026-03-10`. Nothing if it is not written as one.
fn date(word: &str) -> Result<Option<Date>, Remark> {
    let separator = ['.', '-', '/'].into_iter().find(|one| word.matches(*one).count() == 2);
    let Some(separator) = separator else { return Ok(None) };
    let parts: Vec<&str> = word.split(separator).collect();
    let [first, second, third] = parts[..] else { return Ok(None) };
    let number = |part: &str| part.parse::<u32>().ok().filter(|_| part.len() <= 4);
    let (Some(one), Some(month), Some(other)) = (number(first), number(second), number(third))
    else {
        return Ok(None);
    };
    let (year, day) = match (first.len(), third.len()) {
        (4, 1..=2) => (one, other),
        (1..=2, 4) => (other, one),
        (1..=2, 2) => (2000 + other, one),
        _ => return Ok(None),
    };
    let impossible = || Remark::DateImpossible { text: word.to_owned() };
    Date::new(year as i32, month, day).map(Some).ok_or_else(impossible)
}

/// A time: `9`, `9:30`, `9.30`, `09:30:00`, `9h30`. Nothing if it is not written as one.
fn clock(word: &str) -> Result<Option<u32>, Remark> {
    let word = word.trim_matches('.');
    let mut parts = word.split([':', '.', 'h']).filter(|part| !part.is_empty());
    let number = |part: &str| {
        let digits =
            (1..=2).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
        if digits { part.parse::<u32>().ok() } else { None }
    };
    let Some(hour) = parts.next().and_then(number) else { return Ok(None) };
    let minute = match parts.next().map(number) {
        None => 0,
        Some(Some(minute)) => minute,
        Some(None) => return Ok(None),
    };
    if parts.any(|second| number(second).is_none()) {
        return Ok(None);
    }
    if (hour < 24 && minute < 60) || (hour == 24 && minute == 0) {
        Ok(Some(hour * 60 + minute))
    } else {
        Err(Remark::TimeImpossible { text: word.to_owned() })
    }
}
