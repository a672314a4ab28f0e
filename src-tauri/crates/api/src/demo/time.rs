//! The clock of an invented year, which stands in Kraków and goes only as it is told.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use domain::calendar::{Date, TimeOfDay, Weekday};

use crate::clock::{Clock, FixedClock, Moment, instant};

const MINUTE: i64 = 60_000;
const HOUR: i64 = 60 * MINUTE;

/// The instant, UTC milliseconds, at which a clock in Kraków shows so many minutes after midnight.
pub(super) fn at(date: Date, minutes: u32) -> i64 {
    instant(date, TimeOfDay::from_minutes(minutes)) - offset(date)
}

/// How far ahead of UTC the clocks are by day: an hour, or two from the last Sunday of March to
/// the last of October (Directive 2000/84/EC).
fn offset(date: Date) -> i64 {
    let change = |month| last_sunday(date.year(), month);
    let summer = change(3).is_some_and(|spring| spring <= date)
        && change(10).is_some_and(|autumn| date < autumn);
    if summer { 2 * HOUR } else { HOUR }
}

fn last_sunday(year: i32, month: u32) -> Option<Date> {
    let last = domain::calendar::Month::new(year, month)?.last();
    (0..7).map(|back| last.plus_days(-back)).find(|day| day.weekday() == Weekday::Sunday)
}

/// A clock that is set by hand; its copies show the same.
#[derive(Clone)]
pub(super) struct SetClock(Arc<AtomicI64>);

impl SetClock {
    /// A clock that shows an instant, UTC milliseconds.
    pub(super) fn new(at: i64) -> Self {
        Self(Arc::new(AtomicI64::new(at)))
    }

    /// Sets it.
    pub(super) fn set(&self, at: i64) {
        self.0.store(at, Ordering::Relaxed);
    }
}

impl Clock for SetClock {
    fn now(&self) -> Moment {
        let at = self.0.load(Ordering::Relaxed);
        let (today, time) = self.local(at);
        Moment { at, today, time }
    }

    fn local(&self, at: i64) -> (Date, TimeOfDay) {
        let utc = FixedClock::new(Date::MAX);
        let (date, _) = utc.local(at);
        utc.local(at + offset(date))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clocks_change_on_the_last_sundays_of_march_and_october() {
        let utc = |date: &str, minutes| {
            let (_, time) = FixedClock::new(Date::MAX).local(at(date.parse().unwrap(), minutes));
            time.to_string()
        };
        assert_eq!(utc("2026-03-28", 600), "09:00");
        assert_eq!(utc("2026-03-29", 600), "08:00");
        assert_eq!(utc("2026-10-24", 600), "08:00");
        assert_eq!(utc("2026-10-25", 600), "09:00");
    }

    #[test]
    fn a_set_clock_shows_what_it_was_set_to() {
        let date: Date = "2026-07-01".parse().unwrap();
        let clock = SetClock::new(0);
        clock.clone().set(at(date, 10 * 60 + 42));
        let now = clock.now();
        assert_eq!((now.today, now.time.to_string().as_str()), (date, "10:42"));
    }
}
