//! Time, as it is passed in: nothing below the shell reads a clock.

use domain::calendar::{Date, TimeOfDay};

/// An instant, and what calendar and clock on the wall show at it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// UTC milliseconds since 1970.
    pub at: i64,
    /// Local day.
    pub today: Date,
    /// Local time of day.
    pub time: TimeOfDay,
}

/// What tells the time; the shell and the command line bring one.
pub trait Clock: Send + Sync {
    /// Now.
    fn now(&self) -> Moment;

    /// What calendar and clock on the wall showed at an instant, UTC milliseconds.
    fn local(&self, at: i64) -> (Date, TimeOfDay);
}

/// A clock that stands at noon of a day: for reading as of that day, and for tests.
#[derive(Clone, Copy, Debug)]
pub struct FixedClock {
    today: Date,
}

impl FixedClock {
    /// The clock of a day.
    pub fn new(today: Date) -> Self {
        Self { today }
    }
}

/// The day from which instants are counted.
fn epoch() -> Date {
    Date::new(1970, 1, 1).unwrap_or(Date::MAX)
}

impl Clock for FixedClock {
    fn now(&self) -> Moment {
        let noon = TimeOfDay::from_minutes(12 * 60);
        Moment { at: instant(self.today, noon), today: self.today, time: noon }
    }

    fn local(&self, at: i64) -> (Date, TimeOfDay) {
        let minutes = at.div_euclid(60_000);
        let day = epoch().plus_days(minutes.div_euclid(24 * 60));
        (day, TimeOfDay::from_minutes(minutes.rem_euclid(24 * 60) as u32))
    }
}

/// The instant of a day and time without a time zone, UTC milliseconds.
pub(crate) fn instant(date: Date, time: TimeOfDay) -> i64 {
    (epoch().days_until(date) * 24 * 60 + i64::from(time.minutes())) * 60_000
}
