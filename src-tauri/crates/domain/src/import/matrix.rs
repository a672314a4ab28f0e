//! A table of past attendance: people down, days across.

use super::RawCell;
use crate::attendance::Mark;
use crate::calendar::{Date, Month};
use crate::text::{fold, tidy};

/// A day as people write it: some write no year, some not even the month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DayHeading {
    /// Day of the month.
    pub day: u32,
    /// Month, 1 to 12, if it is written.
    pub month: Option<u32>,
    /// Year, if it is written.
    pub year: Option<i32>,
}

impl DayHeading {
    /// The date, where all of it is written and the calendar has it.
    pub fn date(self) -> Option<Date> {
        Date::new(self.year?, self.month?, self.day)
    }

    fn of(date: Date) -> Self {
        Self { day: date.day(), month: Some(date.month().number()), year: Some(date.year()) }
    }
}

/// The months by the beginnings of their names, folded.
const MONTHS: [&str; 12] =
    ["stycz", "lut", "mar", "kwie", "maj", "czerw", "lip", "sierp", "wrze", "paz", "lis", "gru"];

/// The months in Roman numbers.
const ROMAN: [&str; 12] =
    ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];

/// Words beside a day that say nothing of which one it is.
const WEEKDAYS: [&str; 12] =
    ["pon", "pn", "wt", "sr", "czw", "cz", "piat", "pt", "sob", "niedz", "nd", "so"];

fn month_number(word: &str) -> Option<u32> {
    let place = ROMAN.iter().position(|roman| *roman == word).or_else(|| {
        let letters = word.len() >= 3 && word.bytes().all(|byte| byte.is_ascii_alphabetic());
        MONTHS.iter().position(|month| letters && word.starts_with(month))
    })?;
    Some(place as u32 + 1)
}

/// A day out of a text: `3.03.2026`, `2026-03-03`, `3.03`, `wt. 3 marca 2026 r.`, `3 III`, `3`.
pub(super) fn written(text: &str) -> Option<DayHeading> {
    let folded: String =
        tidy(text).chars().map(|c| if "–—−".contains(c) { '-' } else { c }).collect();
    // Folding takes dashes away, so they are kept from it.
    let folded = fold(&folded.replace('-', "/"));
    let parts: Vec<&str> = folded
        .split(|c: char| c.is_whitespace() || "./(),".contains(c))
        .filter(|part| !part.is_empty() && !["r", "roku", "dn", "dnia"].contains(part))
        .filter(|part| {
            part.bytes().any(|byte| byte.is_ascii_digit())
                || month_number(part).is_some()
                || !WEEKDAYS.iter().any(|weekday| part.starts_with(weekday))
        })
        .collect();
    let number = |part: &str| {
        let digits = part.len() <= 4 && part.bytes().all(|byte| byte.is_ascii_digit());
        if digits { part.parse::<u32>().ok() } else { None }
    };
    let month = |part: &str| {
        month_number(part).or_else(|| number(part).filter(|month| (1..=12).contains(month)))
    };
    let day = |part: &str| number(part).filter(|day| part.len() <= 2 && (1..=31).contains(day));
    let year = |part: &str| match part.len() {
        4 => number(part).map(|year| year as i32),
        2 => number(part).map(|year| 2000 + year as i32),
        _ => None,
    };
    match parts[..] {
        [one] => Some(DayHeading { day: day(one)?, month: None, year: None }),
        [one, two] => Some(DayHeading { day: day(one)?, month: Some(month(two)?), year: None }),
        [one, two, three] if one.len() == 4 => {
            Some(DayHeading { day: day(three)?, month: Some(month(two)?), year: Some(year(one)?) })
        }
        [one, two, three] => {
            Some(DayHeading { day: day(one)?, month: Some(month(two)?), year: Some(year(three)?) })
        }
        _ => None,
    }
}

/// The day that a heading names.
fn heading(cell: &RawCell) -> Option<DayHeading> {
    if let Some(date) = cell.day() {
        return Some(DayHeading::of(date));
    }
    match cell {
        RawCell::Text(text) => written(text),
        RawCell::Number(number) => {
            let day = number.trunc();
            if !(1.0..=31.0).contains(&day) {
                return None;
            }
            // A spreadsheet took 3.03 for a number; 3.10 is 3.1 then, and 3.01 stays 3.01.
            let hundredths = ((number - day) * 100.0).round() as u32;
            let month = match hundredths {
                0 => None,
                1..=12 => Some(hundredths),
                _ if hundredths.is_multiple_of(10) => Some(hundredths / 10),
                _ => return None,
            };
            Some(DayHeading { day: day as u32, month, year: None })
        }
        _ => None,
    }
}

/// What a cell below a day says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MarkCell {
    /// Nothing.
    Empty,
    /// A mark.
    Mark(Mark),
    /// Something else.
    Unknown,
}

/// What a cell below a day says, in the ways that people mark paper and spreadsheets.
pub fn mark_of(cell: &RawCell) -> MarkCell {
    let text = match cell {
        RawCell::Empty => return MarkCell::Empty,
        RawCell::Bool(true) => "x".to_owned(),
        RawCell::Bool(false) => "0".to_owned(),
        RawCell::Formula | RawCell::Error(_) | RawCell::DateTime(_) => return MarkCell::Unknown,
        RawCell::Number(_) | RawCell::Text(_) => cell.shown(),
    };
    // Signs that folding would take away come first.
    match text.trim() {
        "" => return MarkCell::Empty,
        "✓" | "✔" | "✅" | "√" | "☑" | "☒" | "●" | "+" | "✗" | "✘" | "×" => {
            return MarkCell::Mark(Mark::Present);
        }
        "-" | "–" | "—" | "−" | "☐" | "○" => return MarkCell::Mark(Mark::Absent),
        _ => {}
    }
    let folded = fold(&text);
    match folded.trim_end_matches('.') {
        "x" | "1" | "v" | "o" | "ob" | "obecna" | "obecny" | "p" | "t" | "tak" => {
            MarkCell::Mark(Mark::Present)
        }
        "0" | "n" | "nb" | "nob" | "nieob" | "nieobecna" | "nieobecny" | "nie" => {
            MarkCell::Mark(Mark::Absent)
        }
        "z" | "u" | "zg" | "zgl" | "us" | "uspr" | "zgloszona" | "zgloszony"
        | "usprawiedliwiona" | "usprawiedliwiony" => MarkCell::Mark(Mark::Announced),
        _ => MarkCell::Unknown,
    }
}

/// The columns of a table that are days: a day in the row of names and marks below it.
pub fn days_of(rows: &[Vec<RawCell>], header: Option<usize>) -> Vec<(u32, DayHeading)> {
    const SAMPLE: usize = 300;
    let Some(header) = header else { return Vec::new() };
    let Some(row) = rows.get(header) else { return Vec::new() };
    let mut days = Vec::new();
    for (index, cell) in row.iter().enumerate() {
        let Some(day) = heading(cell) else { continue };
        let (mut marks, mut others) = (0, 0);
        for row in rows.iter().skip(header + 1).take(SAMPLE) {
            match row.get(index).map_or(MarkCell::Empty, mark_of) {
                MarkCell::Mark(_) => marks += 1,
                MarkCell::Unknown => others += 1,
                MarkCell::Empty => {}
            }
        }
        if marks > others * 3 {
            days.push((index as u32, day));
        }
    }
    days
}

/// The dates of headings, in their order. Days without a month are of the one given, days without
/// a year of its year; where none is given, the first of them is the latest one that has come.
/// After December comes the next year. A day that cannot be told or that no calendar has is none.
pub fn resolve_days(
    days: &[(u32, DayHeading)],
    month: Option<Month>,
    today: Date,
) -> Vec<(u32, Option<Date>)> {
    let mut before: Option<Date> = None;
    let mut resolved = Vec::new();
    for (index, heading) in days {
        let number = heading.month.or(month.map(Month::number));
        let date = number.and_then(|number| {
            let year = heading.year.unwrap_or_else(|| match (before, month) {
                (Some(before), _) => {
                    before.year() + i32::from(number + 6 < before.month().number())
                }
                (None, Some(month)) => month.year(),
                (None, None) => {
                    let this = Date::new(today.year(), number, heading.day);
                    today.year() - i32::from(this.is_some_and(|date| today < date))
                }
            });
            Date::new(year, number, heading.day)
        });
        before = date.or(before);
        resolved.push((*index, date));
    }
    resolved
}

/// Whether a name is that of a row below the people, such as a sum.
pub fn summary_row(name: &str) -> bool {
    const WORDS: [&str; 8] =
        ["razem", "suma", "ogolem", "lacznie", "liczba", "podpis", "obecnych", "frekwencja"];
    let key = super::key(name);
    key.split(' ').next().is_some_and(|first| WORDS.contains(&first))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(day: u32, month: Option<u32>, year: Option<i32>) -> Option<DayHeading> {
        Some(DayHeading { day, month, year })
    }

    #[test]
    fn days_are_read_as_people_write_them() {
        for text in ["3.03.2026", "03/03/26", "2026-03-03", "wt. 3 marca 2026 r.", "3 III 2026"] {
            assert_eq!(written(text), day(3, Some(3), Some(2026)), "{text}");
        }
        assert_eq!(written("śr. 3.10"), day(3, Some(10), None));
        assert_eq!(written("31"), day(31, None, None));
        for text in ["Uwagi", "32", "3.13", "wtorek", "600 100 200", "Nazwisko 2", "1950"] {
            assert_eq!(written(text), None, "{text}");
        }
        assert_eq!(heading(&RawCell::Number(3.1)), day(3, Some(10), None));
        assert_eq!(heading(&RawCell::Number(3.01)), day(3, Some(1), None));
        assert_eq!(heading(&RawCell::Number(3.3)), day(3, Some(3), None));
        assert_eq!(heading(&RawCell::Number(46_084.0)), day(3, Some(3), Some(2026)));
    }

    #[test]
    fn marks_are_read_as_people_make_them() {
        let of = |text: &str| mark_of(&RawCell::Text(text.to_owned()));
        for text in ["x", "X", "✓", "1", "ob", "ob.", "+", "P", "1.0"] {
            assert_eq!(of(text), MarkCell::Mark(Mark::Present), "{text}");
        }
        for text in ["-", "–", "0", "nb", "NB."] {
            assert_eq!(of(text), MarkCell::Mark(Mark::Absent), "{text}");
        }
        for text in ["z", "u", "zg", "zg."] {
            assert_eq!(of(text), MarkCell::Mark(Mark::Announced), "{text}");
        }
        assert_eq!(of("  "), MarkCell::Empty);
        for text in ["spóźniona", "12", "?"] {
            assert_eq!(of(text), MarkCell::Unknown, "{text}");
        }
    }

    #[test]
    fn a_school_year_without_years_passes_new_year() {
        let today = "2026-03-10".parse().unwrap();
        let days: Vec<(u32, DayHeading)> = ["3.09", "5.11", "7.01", "4.03", "30.02"]
            .iter()
            .enumerate()
            .map(|(index, text)| (index as u32, written(text).unwrap()))
            .collect();
        let dates: Vec<Option<String>> = resolve_days(&days, None, today)
            .into_iter()
            .map(|(_, date)| date.map(|date| date.to_string()))
            .collect();
        let expected = ["2025-09-03", "2025-11-05", "2026-01-07", "2026-03-04"];
        assert_eq!(dates[..4], expected.map(|date| Some(date.to_owned())));
        assert_eq!(dates[4], None, "no such day");
        let chosen = resolve_days(&days, "2023-09".parse().ok(), today);
        assert_eq!(chosen[0].1, "2023-09-03".parse().ok());
        let bare = [(0, written("3").unwrap())];
        assert_eq!(resolve_days(&bare, None, today)[0].1, None);
        assert_eq!(
            resolve_days(&bare, "2025-05".parse().ok(), today)[0].1,
            "2025-05-03".parse().ok()
        );
    }
}
