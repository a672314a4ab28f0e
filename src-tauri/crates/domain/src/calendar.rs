//! Dates, months, weeks and times of day, as values without a time zone.
//!
//! A session is a local date, a start and minutes in Europe/Warsaw; nothing here is an instant.
//! On the wire and in the file: `YYYY-MM-DD`, `HH:MM`, `YYYY-MM` (ISO 8601).

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, Days, NaiveDate};
use serde::{Deserialize, Serialize, de};

/// A text that is not a date, month or time in the ISO 8601 form expected here.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a {expected}: {found:?}")]
pub struct NotInCalendar {
    /// What was expected: `date`, `month` or `time`.
    pub expected: &'static str,
    /// The text found.
    pub found: String,
}

fn not(expected: &'static str, found: &str) -> NotInCalendar {
    NotInCalendar { expected, found: found.to_owned() }
}

macro_rules! as_text {
    ($name:ident) => {
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(self, f)
            }
        }

        impl Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = String::deserialize(deserializer)?;
                text.parse().map_err(de::Error::custom)
            }
        }
    };
}

/// A calendar day, years 1800 to 2200.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, ts_rs::TS)]
#[ts(type = "string")]
pub struct Date(NaiveDate);

impl Date {
    /// The first day of the calendar, 1 January 1800.
    pub const MIN: Self = match NaiveDate::from_ymd_opt(1800, 1, 1) {
        Some(date) => Self(date),
        // Decided by the compiler, never while the program runs.
        None => panic!("1 January 1800 is a day"),
    };

    /// The last day of the calendar, 31 December 2200.
    pub const MAX: Self = match NaiveDate::from_ymd_opt(2200, 12, 31) {
        Some(date) => Self(date),
        // Decided by the compiler, never while the program runs.
        None => panic!("31 December 2200 is a day"),
    };

    /// The day, if the calendar has it.
    pub fn new(year: i32, month: u32, day: u32) -> Option<Self> {
        if !(1800..=2200).contains(&year) {
            return None;
        }
        NaiveDate::from_ymd_opt(year, month, day).map(Self)
    }

    /// The day of a chrono date; outside 1800 to 2200 there is none.
    pub fn from_naive(date: NaiveDate) -> Option<Self> {
        Self::new(date.year(), date.month(), date.day())
    }

    /// The same day as chrono knows it.
    pub fn naive(self) -> NaiveDate {
        self.0
    }

    /// The year, such as 2026.
    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// The day of the month, 1 to 31.
    pub fn day(self) -> u32 {
        self.0.day()
    }

    /// The month it falls in.
    pub fn month(self) -> Month {
        Month { year: self.0.year(), month: self.0.month() }
    }

    /// The day of the week.
    pub fn weekday(self) -> Weekday {
        Weekday::ALL[self.0.weekday().num_days_from_monday() as usize]
    }

    /// The day so many days later (earlier, if negative); stays at the ends of the calendar.
    pub fn plus_days(self, days: i64) -> Self {
        let moved = if days < 0 {
            self.0.checked_sub_days(Days::new(days.unsigned_abs()))
        } else {
            self.0.checked_add_days(Days::new(days.unsigned_abs()))
        };
        moved.and_then(Self::from_naive).unwrap_or(self)
    }

    /// The same day so many months later, or the last of a shorter month.
    pub fn plus_months(self, months: u32) -> Self {
        let moved = self.0.checked_add_months(chrono::Months::new(months));
        moved.and_then(Self::from_naive).unwrap_or(Self::MAX)
    }

    /// How many days from this one to the other; negative if the other is earlier.
    pub fn days_until(self, other: Self) -> i64 {
        (other.0 - self.0).num_days()
    }

    /// The Monday of its ISO 8601 week.
    pub fn monday(self) -> Self {
        self.plus_days(-(self.weekday() as i64))
    }

    /// The ISO 8601 week: year and number, where week 1 holds the first Thursday.
    pub fn iso_week(self) -> (i32, u32) {
        (self.0.iso_week().year(), self.0.iso_week().week())
    }

    /// Every day from this one to the last, both included.
    pub fn to(self, last: Self) -> impl Iterator<Item = Self> {
        let days = self.days_until(last).max(-1) + 1;
        (0..days).map(move |day| self.plus_days(day))
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.format("%Y-%m-%d").fmt(f)
    }
}

impl FromStr for Date {
    type Err = NotInCalendar;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let [year, month, day] = numbers::<3>(text, '-', [4, 2, 2]).ok_or(not("date", text))?;
        Self::new(year as i32, month, day).ok_or(not("date", text))
    }
}

as_text!(Date);

/// A day of the week; Monday first, as in ISO 8601.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ts_rs::TS,
)]
#[serde(rename_all = "snake_case")]
pub enum Weekday {
    /// poniedziałek
    Monday,
    /// wtorek
    Tuesday,
    /// środa
    Wednesday,
    /// czwartek
    Thursday,
    /// piątek
    Friday,
    /// sobota
    Saturday,
    /// niedziela
    Sunday,
}

impl Weekday {
    /// All seven, Monday first.
    pub const ALL: [Self; 7] = [
        Self::Monday,
        Self::Tuesday,
        Self::Wednesday,
        Self::Thursday,
        Self::Friday,
        Self::Saturday,
        Self::Sunday,
    ];

    /// The two letters of RFC 5545 §3.3.10 (`MO`).
    pub fn ical(self) -> &'static str {
        ["MO", "TU", "WE", "TH", "FR", "SA", "SU"][self as usize]
    }

    /// The day that these two letters of RFC 5545 stand for.
    pub fn from_ical(letters: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|weekday| weekday.ical() == letters)
    }

    /// The ISO 8601 number, Monday 1 to Sunday 7.
    pub fn number(self) -> u8 {
        self as u8 + 1
    }

    /// The day with this ISO 8601 number.
    pub fn from_number(number: u8) -> Option<Self> {
        Self::ALL.get(usize::from(number).checked_sub(1)?).copied()
    }
}

/// A calendar month, such as `2026-03`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, ts_rs::TS)]
#[ts(type = "string")]
pub struct Month {
    year: i32,
    month: u32,
}

impl Month {
    /// The month, if the calendar has it.
    pub fn new(year: i32, month: u32) -> Option<Self> {
        Date::new(year, month, 1).map(Date::month)
    }

    /// The year, such as 2026.
    pub fn year(self) -> i32 {
        self.year
    }

    /// The number of the month, 1 to 12.
    pub fn number(self) -> u32 {
        self.month
    }

    /// Its first day.
    pub fn first(self) -> Date {
        Date(NaiveDate::from_ymd_opt(self.year, self.month, 1).unwrap_or_default())
    }

    /// Its last day.
    pub fn last(self) -> Date {
        self.plus_months(1).first().plus_days(-1)
    }

    /// Every day of it.
    pub fn days(self) -> impl Iterator<Item = Date> {
        self.first().to(self.last())
    }

    /// The month so many months later (earlier, if negative).
    pub fn plus_months(self, months: i32) -> Self {
        let index = self.year * 12 + self.month as i32 - 1 + months;
        Self { year: index.div_euclid(12), month: index.rem_euclid(12) as u32 + 1 }
    }

    /// Whether the day falls in it.
    pub fn contains(self, date: Date) -> bool {
        date.month() == self
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)
    }
}

impl FromStr for Month {
    type Err = NotInCalendar;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let [year, month] = numbers::<2>(text, '-', [4, 2]).ok_or(not("month", text))?;
        Self::new(year as i32, month).ok_or(not("month", text))
    }
}

as_text!(Month);

/// A time of day to the minute, 00:00 to 23:59; 24:00 stands only for the end of a day.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, ts_rs::TS)]
#[ts(type = "string")]
pub struct TimeOfDay(u16);

impl TimeOfDay {
    /// The end of a day, which is not the start of anything.
    pub const END_OF_DAY: Self = Self(24 * 60);

    /// The time, if a day has it.
    pub fn new(hour: u32, minute: u32) -> Option<Self> {
        let within = (hour < 24 && minute < 60) || (hour == 24 && minute == 0);
        within.then(|| Self((hour * 60 + minute) as u16))
    }

    /// Minutes since midnight, 0 to 1440.
    pub fn minutes(self) -> u32 {
        u32::from(self.0)
    }

    /// The time so many minutes after midnight; the end of the day, if later.
    pub fn from_minutes(minutes: u32) -> Self {
        Self(minutes.min(24 * 60) as u16)
    }
}

impl fmt::Display for TimeOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.0 / 60, self.0 % 60)
    }
}

impl FromStr for TimeOfDay {
    type Err = NotInCalendar;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let [hour, minute] = numbers::<2>(text, ':', [2, 2]).ok_or(not("time", text))?;
        Self::new(hour, minute).ok_or(not("time", text))
    }
}

as_text!(TimeOfDay);

/// Exactly `N` unsigned numbers of the given widths between separators, or nothing.
fn numbers<const N: usize>(text: &str, separator: char, widths: [usize; N]) -> Option<[u32; N]> {
    let mut parts = text.split(separator);
    let mut found = [0; N];
    for (number, width) in found.iter_mut().zip(widths) {
        let part = parts.next()?;
        if part.len() != width || !part.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        *number = part.parse().ok()?;
    }
    parts.next().is_none().then_some(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_come_back_as_they_were() {
        for text in ["2026-03-10", "1990-01-01", "2100-12-31"] {
            assert_eq!(text.parse::<Date>().unwrap().to_string(), text);
        }
        assert_eq!("2026-03".parse::<Month>().unwrap().to_string(), "2026-03");
        assert_eq!("24:00".parse::<TimeOfDay>().unwrap(), TimeOfDay::END_OF_DAY);
    }

    #[test]
    fn near_misses_are_refused() {
        for text in ["2026-3-10", "2026-02-30", "10.03.2026", "2026-03-10T00:00", "+026-03-10", ""]
        {
            assert!(text.parse::<Date>().is_err(), "{text:?}");
        }
        for text in ["25:00", "24:01", "9:30", "09:60", "09.30"] {
            assert!(text.parse::<TimeOfDay>().is_err(), "{text:?}");
        }
        assert!("2026-13".parse::<Month>().is_err());
    }

    #[test]
    fn months_step_over_years() {
        let month: Month = "2025-12".parse().unwrap();
        assert_eq!(month.plus_months(1).to_string(), "2026-01");
        assert_eq!(month.plus_months(-12).to_string(), "2024-12");
        assert_eq!(month.last().to_string(), "2025-12-31");
        assert_eq!("2028-02".parse::<Month>().unwrap().days().count(), 29);
    }

    #[test]
    fn weeks_begin_on_monday_and_hold_their_thursday() {
        let date: Date = "2027-01-01".parse().unwrap();
        assert_eq!(date.iso_week(), (2026, 53));
        assert_eq!(date.monday().to_string(), "2026-12-28");
        assert_eq!(date.weekday(), Weekday::Friday);
    }
}
