//! Opening hours: rules with validity, closures, and the open time of a day as a union of
//! intervals, so that parallel classes never add up.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::calendar::{Date, TimeOfDay, Weekday};
use crate::holidays::holiday_on;
use crate::ids::{CentreId, ClosureId, OpeningRuleId};
use crate::organisation::CentreSettings;
use crate::refusal::Refusal;

/// One weekly interval of opening hours.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OpeningRule {
    /// Identifier.
    pub id: OpeningRuleId,
    /// Centre.
    pub centre_id: CentreId,
    /// Day of the week.
    pub weekday: Weekday,
    /// Opening.
    pub start: TimeOfDay,
    /// Closing, later than opening; `24:00` for midnight.
    pub end: TimeOfDay,
    /// First day on which it holds.
    pub valid_from: Date,
    /// Last day on which it holds, or open-ended.
    #[ts(optional = nullable)]
    pub valid_to: Option<Date>,
    /// Whether it stands in place of the weekly hours: the hours of one single day.
    #[serde(default)]
    pub overrides: bool,
}

impl OpeningRule {
    /// Whether it holds on the day: its weekday, within its validity.
    pub fn holds_on(&self, date: Date) -> bool {
        self.weekday == date.weekday()
            && self.valid_from <= date
            && self.valid_to.is_none_or(|last| date <= last)
    }

    /// Whether some day and minute belong to both.
    fn collides_with(&self, other: &Self) -> bool {
        let one_ends_first =
            |one: &Self, other: &Self| one.valid_to.is_some_and(|last| last < other.valid_from);
        self.centre_id == other.centre_id
            && self.overrides == other.overrides
            && self.weekday == other.weekday
            && !one_ends_first(self, other)
            && !one_ends_first(other, self)
            && self.start < other.end
            && other.start < self.end
    }
}

/// Why a centre is closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ClosureKind {
    /// Święto lub dzień wolny organizacji.
    Holiday,
    /// Przerwa.
    Break,
    /// Awaria.
    Failure,
    /// Zawieszenie działalności.
    Suspension,
    /// Wyjazd całodniowy.
    WholeDayTrip,
    /// Inny powód.
    Other,
}

impl ClosureKind {
    /// Every kind, in the order it is offered.
    pub const ALL: [Self; 6] = [
        Self::Holiday,
        Self::Break,
        Self::Failure,
        Self::Suspension,
        Self::WholeDayTrip,
        Self::Other,
    ];

    /// The name used on the wire and in the file.
    pub fn code(self) -> &'static str {
        match self {
            Self::Holiday => "holiday",
            Self::Break => "break",
            Self::Failure => "failure",
            Self::Suspension => "suspension",
            Self::WholeDayTrip => "whole_day_trip",
            Self::Other => "other",
        }
    }

    /// The kind with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// A span of days on which a centre is closed, or away on a trip that counts as open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Closure {
    /// Identifier.
    pub id: ClosureId,
    /// Centre.
    pub centre_id: CentreId,
    /// First day.
    pub first_date: Date,
    /// Last day; the same for a single one.
    pub last_date: Date,
    /// Kind.
    pub kind: ClosureKind,
    /// Reason in words, or empty.
    pub reason: String,
    /// Whether the usual hours still count as open (a whole-day trip, as the setting says).
    pub counts_as_open: bool,
}

impl Closure {
    /// Whether the day falls in it.
    pub fn covers(&self, date: Date) -> bool {
        (self.first_date..=self.last_date).contains(&date)
    }
}

/// A stretch of one day, from its beginning to its end.
pub type Interval = (TimeOfDay, TimeOfDay);

/// The union of intervals: sorted, apart from each other, none empty. Those that touch or
/// overlap become one, so that no minute counts twice.
pub fn union(intervals: impl IntoIterator<Item = Interval>) -> Vec<Interval> {
    let mut sorted: Vec<Interval> =
        intervals.into_iter().filter(|(start, end)| start < end).collect();
    sorted.sort_unstable();
    let mut joined: Vec<Interval> = Vec::with_capacity(sorted.len());
    for (start, end) in sorted {
        match joined.last_mut() {
            Some(last) if start <= last.1 => last.1 = last.1.max(end),
            _ => joined.push((start, end)),
        }
    }
    joined
}

/// How many minutes disjoint intervals last together.
pub fn minutes(intervals: &[Interval]) -> u32 {
    intervals.iter().map(|(start, end)| end.minutes() - start.minutes()).sum()
}

/// The open intervals that the rules give a day, before holidays and closures. Where hours of
/// that single day are set, they stand in place of the weekly ones.
pub fn usual_intervals_on(rules: &[OpeningRule], date: Date) -> Vec<Interval> {
    let holding = || rules.iter().filter(|rule| rule.holds_on(date));
    let overridden = holding().any(|rule| rule.overrides);
    union(holding().filter(|rule| rule.overrides == overridden).map(|rule| (rule.start, rule.end)))
}

/// The closure that covers a day: one that closes it comes before one that counts as open.
pub fn closure_on(closures: &[Closure], date: Date) -> Option<&Closure> {
    let covering = closures.iter().filter(|closure| closure.covers(date));
    covering.min_by_key(|closure| (closure.counts_as_open, closure.first_date, closure.id))
}

/// The open intervals of a day.
///
/// On a public holiday the centre is closed, whatever the rules say. A closure closes the day
/// too, unless it counts as open (a whole-day trip): then the usual hours stay.
pub fn intervals_on(rules: &[OpeningRule], closures: &[Closure], date: Date) -> Vec<Interval> {
    let closed = closure_on(closures, date).is_some_and(|closure| !closure.counts_as_open);
    if closed || holiday_on(date).is_some() { Vec::new() } else { usual_intervals_on(rules, date) }
}

/// How many minutes a centre is open on a day, at most 1440.
pub fn minutes_on(rules: &[OpeningRule], closures: &[Closure], date: Date) -> u32 {
    minutes(&intervals_on(rules, closures, date))
}

/// How many minutes the centre must be open on a day: 0 on public holidays and on weekdays
/// without the duty.
///
/// Source: domain.md §4.1 (working days × hours a day). A closure explains missing hours and
/// never lessens the duty.
pub fn required_minutes_on(settings: &CentreSettings, date: Date) -> u32 {
    let required = settings.required_days.contains(&date.weekday()) && holiday_on(date).is_none();
    if required { settings.required_minutes_per_day } else { 0 }
}

/// A stretch of days against the required hours, with the arithmetic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HoursCheck {
    /// Days of the weekdays that the duty names, public holidays among them.
    pub duty_days: u32,
    /// Those of them that are public holidays, and so lessen the duty.
    pub holidays: Vec<Date>,
    /// Minutes required in the stretch.
    pub required_minutes: u32,
    /// Minutes open in the stretch.
    pub open_minutes: u32,
    /// Days that are open for less than required, with minutes open and required: a total hides a
    /// closed Friday (domain.md §00).
    pub short: Vec<(Date, u32, u32)>,
}

/// Checks the hours of a stretch of days, both ends included.
pub fn check_hours(
    settings: &CentreSettings,
    rules: &[OpeningRule],
    closures: &[Closure],
    first: Date,
    last: Date,
) -> HoursCheck {
    let mut check = HoursCheck {
        duty_days: 0,
        holidays: Vec::new(),
        required_minutes: 0,
        open_minutes: 0,
        short: Vec::new(),
    };
    for date in first.to(last) {
        let (open, required) =
            (minutes_on(rules, closures, date), required_minutes_on(settings, date));
        if settings.required_days.contains(&date.weekday()) {
            check.duty_days += 1;
            check.holidays.extend(holiday_on(date).map(|_| date));
        }
        check.open_minutes += open;
        check.required_minutes += required;
        if open < required {
            check.short.push((date, open, required));
        }
    }
    check
}

/// Checks the opening rules of a centre, all of its validities together.
///
/// # Errors
/// [`Refusal::OpeningOverlap`] if an interval ends before it begins, or if two share a minute of
/// some day (touching ends are fine); [`Refusal::SpanReversed`] if a validity ends before it
/// begins.
pub fn check_rules(rules: &[OpeningRule]) -> Result<(), Refusal> {
    for (index, rule) in rules.iter().enumerate() {
        if rule.valid_to.is_some_and(|last| last < rule.valid_from) {
            return Err(Refusal::SpanReversed);
        }
        if rule.start >= rule.end
            || rules[..index].iter().any(|earlier| earlier.collides_with(rule))
        {
            return Err(Refusal::OpeningOverlap);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests;
