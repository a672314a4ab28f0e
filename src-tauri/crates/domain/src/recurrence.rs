//! Recurrence: on which days classes are planned, kept as RFC 5545 text.
//!
//! Of RFC 5545 §3.3.10 this takes what classes need: every so many weeks on some weekdays, or
//! on the n-th or last weekday of every so many months, until a day or for so many meetings; and
//! days chosen one by one (§3.8.5.2).
//! Anything else is refused rather than half understood. The text is read here, strictly; the
//! days are computed by the crate `rrule`.

use std::collections::HashSet;
use std::fmt;
use std::ops::RangeInclusive;
use std::str::FromStr;

use chrono::{DateTime, NaiveTime, TimeZone};
use rrule::{Frequency, NWeekday, RRule, RRuleSet, Tz};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::calendar::{Date, Weekday};
use crate::holidays::{Holiday, holiday_on};
use crate::opening::{Closure, ClosureKind, closure_on};
use crate::refusal::Refusal;

/// The most dates that one series can have.
pub const MOST_DATES: usize = 2000;

/// The longest distance in weeks between two weeks of one series.
const MOST_WEEKS: u32 = 52;

/// The longest distance in months between two months of one series.
const MOST_MONTHS: u32 = 12;

/// On which days classes are planned.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Pattern {
    /// On some weekdays of every so many weeks; weeks begin on Monday and count from the week
    /// of the first day.
    Weekly {
        /// Every how many weeks, 1 to 52.
        every: u32,
        /// The weekdays, at least one.
        weekdays: Vec<Weekday>,
    },
    /// On one weekday of every so many months, counted from the month of the first day. A month
    /// without a fifth such weekday is passed over.
    MonthlyNth {
        /// Every how many months, 1 to 12.
        every: u32,
        /// Which one of the month: 1 to 5, or -1 for the last.
        nth: i8,
        /// The weekday.
        weekday: Weekday,
    },
    /// On these days, chosen one by one (RFC 5545 `RDATE`).
    Dates {
        /// The days, at least one.
        dates: Vec<Date>,
    },
}

/// When a series ends; every one does, as the agreement that pays for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Ends {
    /// On this day at the latest; it may be a day of classes itself.
    On {
        /// The last possible day.
        date: Date,
    },
    /// After so many days of the pattern, those left out included.
    After {
        /// How many, at least one.
        count: u32,
    },
}

/// A recurrence that is understood: its text and its parts say the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recurrence {
    pattern: Pattern,
    ends: Ends,
}

impl Recurrence {
    /// The recurrence of a pattern and an end; weekdays and days are sorted and each kept once.
    /// Days chosen one by one end with the last of them.
    ///
    /// # Errors
    /// [`Refusal::RuleInvalid`] if a number is out of its range or no weekday is given;
    /// [`Refusal::RuleEmpty`] if no day is chosen.
    pub fn new(pattern: Pattern, ends: Ends) -> Result<Self, Refusal> {
        let mut ends = ends;
        let pattern = match pattern {
            Pattern::Dates { mut dates } => {
                dates.sort_unstable();
                dates.dedup();
                let last = *dates.last().ok_or(Refusal::RuleEmpty)?;
                ends = Ends::On { date: last };
                Pattern::Dates { dates }
            }
            Pattern::Weekly { every, mut weekdays } => {
                weekdays.sort_unstable();
                weekdays.dedup();
                Pattern::Weekly { every, weekdays }
            }
            monthly @ Pattern::MonthlyNth { .. } => monthly,
        };
        let sound = match &pattern {
            Pattern::Weekly { every, weekdays } => {
                (1..=MOST_WEEKS).contains(every) && !weekdays.is_empty()
            }
            Pattern::MonthlyNth { every, nth, .. } => {
                (1..=MOST_MONTHS).contains(every) && matches!(nth, 1..=5 | -1)
            }
            Pattern::Dates { .. } => true,
        } && !matches!(ends, Ends::After { count: 0 });
        let recurrence = Self { pattern, ends };
        if sound {
            Ok(recurrence)
        } else {
            Err(Refusal::RuleInvalid { rule: recurrence.to_string() })
        }
    }

    /// Its pattern.
    pub fn pattern(&self) -> &Pattern {
        &self.pattern
    }

    /// Its end.
    pub fn ends(&self) -> Ends {
        self.ends
    }

    /// Its days from the first day to the last one wanted, by date.
    ///
    /// # Errors
    /// [`Refusal::RuleTooLong`] past [`MOST_DATES`].
    fn expand(&self, first_date: Date, last_date: Date) -> Result<Vec<Date>, Refusal> {
        let (last_date, count) = match self.ends {
            Ends::On { date } => (last_date.min(date), usize::MAX),
            Ends::After { count } => (last_date, count as usize),
        };
        if last_date < first_date {
            return Ok(Vec::new());
        }
        let dates: Vec<Date> = match self.rule_set(first_date, last_date)? {
            Some(set) => set
                .into_iter()
                .take(count.min(MOST_DATES + 1))
                .filter_map(|midnight| Date::from_naive(midnight.date_naive()))
                .collect(),
            None => self.chosen().filter(|day| (first_date..=last_date).contains(day)).collect(),
        };
        if dates.len() > MOST_DATES {
            return Err(Refusal::RuleTooLong { limit: MOST_DATES as u32 });
        }
        Ok(dates)
    }

    /// The days chosen one by one, by date.
    fn chosen(&self) -> impl Iterator<Item = Date> {
        let dates = match &self.pattern {
            Pattern::Dates { dates } => dates.as_slice(),
            Pattern::Weekly { .. } | Pattern::MonthlyNth { .. } => &[],
        };
        dates.iter().copied()
    }

    /// The same recurrence as `rrule` knows it, on midnights of UTC, where every day has one;
    /// nothing for days chosen one by one.
    fn rule_set(&self, first_date: Date, last_date: Date) -> Result<Option<RRuleSet>, Refusal> {
        let rule = match &self.pattern {
            Pattern::Weekly { every, weekdays } => {
                let weekdays =
                    weekdays.iter().map(|weekday| NWeekday::Every(chrono_weekday(*weekday)));
                RRule::new(Frequency::Weekly).interval(*every as u16).by_weekday(weekdays.collect())
            }
            Pattern::MonthlyNth { every, nth, weekday } => RRule::new(Frequency::Monthly)
                .interval(*every as u16)
                .by_weekday(vec![NWeekday::Nth(i16::from(*nth), chrono_weekday(*weekday))]),
            Pattern::Dates { .. } => return Ok(None),
        };
        rule.week_start(chrono::Weekday::Mon)
            .until(midnight(last_date))
            .build(midnight(first_date))
            .map(Some)
            .map_err(|_| Refusal::RuleInvalid { rule: self.to_string() })
    }
}

fn chrono_weekday(weekday: Weekday) -> chrono::Weekday {
    match weekday {
        Weekday::Monday => chrono::Weekday::Mon,
        Weekday::Tuesday => chrono::Weekday::Tue,
        Weekday::Wednesday => chrono::Weekday::Wed,
        Weekday::Thursday => chrono::Weekday::Thu,
        Weekday::Friday => chrono::Weekday::Fri,
        Weekday::Saturday => chrono::Weekday::Sat,
        Weekday::Sunday => chrono::Weekday::Sun,
    }
}

fn midnight(date: Date) -> DateTime<Tz> {
    Tz::UTC.from_utc_datetime(&date.naive().and_time(NaiveTime::MIN))
}

/// What an RFC 5545 text of days chosen one by one begins with (§3.8.5.2).
const CHOSEN_DAYS: &str = "RDATE;VALUE=DATE:";

fn ical_date(date: Date) -> String {
    date.naive().format("%Y%m%d").to_string()
}

/// The normal form: fixed order of parts, defaults left out, the week's start said where it
/// matters.
impl fmt::Display for Recurrence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.pattern {
            Pattern::Weekly { every, weekdays } => {
                f.write_str("FREQ=WEEKLY")?;
                if *every != 1 {
                    write!(f, ";INTERVAL={every};WKST=MO")?;
                }
                let weekdays: Vec<&str> = weekdays.iter().map(|weekday| weekday.ical()).collect();
                write!(f, ";BYDAY={}", weekdays.join(","))?;
            }
            Pattern::MonthlyNth { every, nth, weekday } => {
                f.write_str("FREQ=MONTHLY")?;
                if *every != 1 {
                    write!(f, ";INTERVAL={every}")?;
                }
                write!(f, ";BYDAY={nth}{}", weekday.ical())?;
            }
            Pattern::Dates { dates } => {
                let days: Vec<String> = dates.iter().map(|day| ical_date(*day)).collect();
                return write!(f, "{CHOSEN_DAYS}{}", days.join(","));
            }
        }
        match self.ends {
            Ends::On { date } => write!(f, ";UNTIL={}", ical_date(date)),
            Ends::After { count } => write!(f, ";COUNT={count}"),
        }
    }
}

impl FromStr for Recurrence {
    type Err = Refusal;

    fn from_str(rule: &str) -> Result<Self, Refusal> {
        let invalid = || Refusal::RuleInvalid { rule: rule.to_owned() };
        if let Some(days) = rule.strip_prefix(CHOSEN_DAYS) {
            let dates = days.split(',').map(until_date).collect::<Option<Vec<_>>>();
            let dates = dates.ok_or_else(invalid)?;
            let last = dates.iter().max().copied().ok_or_else(invalid)?;
            return Self::new(Pattern::Dates { dates }, Ends::On { date: last });
        }
        let (pattern, ends) =
            Parts::of(rule).and_then(|parts| parts.understood()).ok_or_else(invalid)?;
        Self::new(pattern, ends).map_err(|_| invalid())
    }
}

/// The parts of a rule's text, each at most once, in capitals.
#[derive(Default)]
struct Parts {
    frequency: Option<String>,
    interval: Option<String>,
    weekdays: Option<String>,
    week_start: Option<String>,
    until: Option<String>,
    count: Option<String>,
}

impl Parts {
    /// The parts; nothing if one is unknown, empty or there twice.
    fn of(rule: &str) -> Option<Self> {
        let mut parts = Self::default();
        let rule = rule.to_ascii_uppercase();
        for part in rule.split(';') {
            let (name, value) = part.split_once('=')?;
            let place = match name {
                "FREQ" => &mut parts.frequency,
                "INTERVAL" => &mut parts.interval,
                "BYDAY" => &mut parts.weekdays,
                "WKST" => &mut parts.week_start,
                "UNTIL" => &mut parts.until,
                "COUNT" => &mut parts.count,
                _ => return None,
            };
            if value.is_empty() || place.replace(value.to_owned()).is_some() {
                return None;
            }
        }
        Some(parts)
    }

    /// What they mean; nothing if that is not a recurrence of classes.
    fn understood(&self) -> Option<(Pattern, Ends)> {
        let every = self.interval.as_deref().map_or(Some(1), number)?;
        let week_start =
            self.week_start.as_deref().map_or(Some(Weekday::Monday), Weekday::from_ical)?;
        let weekdays = self.weekdays.as_deref()?;
        let pattern = match self.frequency.as_deref()? {
            // Where the week begins decides which weeks are passed over.
            "WEEKLY" if every == 1 || week_start == Weekday::Monday => {
                let weekdays =
                    weekdays.split(',').map(Weekday::from_ical).collect::<Option<_>>()?;
                Pattern::Weekly { every, weekdays }
            }
            "MONTHLY" => {
                let (nth, weekday) = weekdays.split_at_checked(weekdays.len().checked_sub(2)?)?;
                let nth = match nth.strip_prefix('+').unwrap_or(nth) {
                    "-1" => -1,
                    digits => i8::try_from(number(digits)?).ok()?,
                };
                Pattern::MonthlyNth { every, nth, weekday: Weekday::from_ical(weekday)? }
            }
            _ => return None,
        };
        let ends = match (self.until.as_deref(), self.count.as_deref()) {
            (Some(until), None) => Ends::On { date: until_date(until)? },
            (None, Some(count)) => Ends::After { count: number(count)? },
            _ => return None,
        };
        Some((pattern, ends))
    }
}

/// A number of digits alone, small enough for any part of a rule.
fn number(text: &str) -> Option<u32> {
    let digits = (1..=9).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    if digits { text.parse().ok() } else { None }
}

/// The day of an `UNTIL`; of a date with time, such as calendars export, the date.
fn until_date(text: &str) -> Option<Date> {
    let (date, time) = text.split_once('T').map_or((text, None), |(date, time)| (date, Some(time)));
    if let Some(time) = time {
        let clock = time.strip_suffix('Z').unwrap_or(time);
        number(clock).filter(|_| clock.len() == 6)?;
    }
    let digits = number(date).filter(|_| date.len() == 8)?;
    Date::new((digits / 10_000) as i32, digits / 100 % 100, digits % 100)
}

/// The RFC 5545 text of a pattern and an end, in its normal form.
///
/// # Errors
/// [`Refusal::RuleInvalid`] if a number is out of its range or no weekday is given.
pub fn rule(pattern: Pattern, ends: Ends) -> Result<String, Refusal> {
    Ok(Recurrence::new(pattern, ends)?.to_string())
}

/// The pattern and the end that an RFC 5545 text says.
///
/// # Errors
/// [`Refusal::RuleInvalid`] if it is not a text that [`rule`] could have written, but for the
/// order of its parts, their case, defaults said aloud and a time in `UNTIL`.
pub fn read(rule: &str) -> Result<(Pattern, Ends), Refusal> {
    let Recurrence { pattern, ends } = rule.parse()?;
    Ok((pattern, ends))
}

/// The days of a series within a window, by date, each once, exceptions left out.
///
/// The first day counts only if the rule yields it.
///
/// # Errors
/// [`Refusal::RuleInvalid`]; [`Refusal::RuleTooLong`] if there are more than [`MOST_DATES`] from
/// the first day to the window's end.
pub fn dates(
    first_date: Date,
    rule: &str,
    exceptions: &[Date],
    window: RangeInclusive<Date>,
) -> Result<Vec<Date>, Refusal> {
    let recurrence: Recurrence = rule.parse()?;
    let exceptions: HashSet<&Date> = exceptions.iter().collect();
    let mut dates = recurrence.expand(first_date, *window.end())?;
    dates.retain(|date| window.contains(date) && !exceptions.contains(date));
    Ok(dates)
}

/// Checks that a series can be planned.
///
/// # Errors
/// [`Refusal::RuleInvalid`]; [`Refusal::RuleEmpty`] if the rule yields no day;
/// [`Refusal::RuleTooLong`] if it yields more than [`MOST_DATES`].
pub fn check(first_date: Date, rule: &str) -> Result<(), Refusal> {
    planned_dates(first_date, rule).map(drop)
}

fn planned_dates(first_date: Date, rule: &str) -> Result<Vec<Date>, Refusal> {
    let recurrence: Recurrence = rule.parse()?;
    let dates = recurrence.expand(first_date, Date::MAX)?;
    if dates.is_empty() { Err(Refusal::RuleEmpty) } else { Ok(dates) }
}

/// Why classes do not meet on a day that their rule yields.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "because", rename_all = "snake_case")]
pub enum Skip {
    /// The series leaves it out.
    Exception,
    /// It is a public holiday.
    Holiday {
        /// Which one.
        holiday: Holiday,
    },
    /// The centre is closed or away.
    Closure {
        /// Kind.
        kind: ClosureKind,
        /// Reason in words, or empty.
        reason: String,
    },
}

/// A day that a rule yields, and whether classes meet on it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PlannedDate {
    /// Day.
    pub date: Date,
    /// Why it is passed over, if it is.
    #[ts(optional = nullable)]
    pub skipped: Option<Skip>,
}

/// Every day that a rule yields, by date, with the reason why some are passed over.
///
/// A whole-day trip passes classes over even where its hours count as open: the people are away.
/// A day passed over counts towards the rule's end all the same.
///
/// # Errors
/// As [`check`].
pub fn plan(
    first_date: Date,
    rule: &str,
    exceptions: &[Date],
    closures: &[Closure],
) -> Result<Vec<PlannedDate>, Refusal> {
    let exceptions: HashSet<&Date> = exceptions.iter().collect();
    let skip = |date: Date| {
        if exceptions.contains(&date) {
            return Some(Skip::Exception);
        }
        if let Some(holiday) = holiday_on(date) {
            return Some(Skip::Holiday { holiday });
        }
        let closure = closure_on(closures, date)?;
        Some(Skip::Closure { kind: closure.kind, reason: closure.reason.clone() })
    };
    let dates = planned_dates(first_date, rule)?;
    Ok(dates.into_iter().map(|date| PlannedDate { date, skipped: skip(date) }).collect())
}

#[cfg(test)]
mod tests;
