//! The machine's clock, and one that stands still: the only ones of the program without a window.

use api::{Clock, Date, Moment, TimeOfDay};
use chrono::{DateTime, Local, NaiveTime, TimeZone, Timelike};

/// Tells what calendar and clock of this machine show.
pub struct MachineClock;

impl Clock for MachineClock {
    #[expect(
        clippy::disallowed_methods,
        reason = "the one place where the program reads the clock"
    )]
    fn now(&self) -> Moment {
        moment(Local::now())
    }

    fn local(&self, at: i64) -> (Date, TimeOfDay) {
        shown(instant(at))
    }
}

/// A clock that stands at one instant.
#[derive(Clone, Copy, Debug)]
pub struct StandingClock {
    at: DateTime<Local>,
}

impl StandingClock {
    /// A clock that stands at noon of a day.
    pub fn at_noon(date: Date) -> Self {
        let noon = NaiveTime::from_hms_opt(12, 0, 0).unwrap_or_default();
        // No clocks are changed at noon.
        Self {
            at: Local
                .from_local_datetime(&date.naive().and_time(noon))
                .earliest()
                .unwrap_or_default(),
        }
    }

    /// A clock that stands at an instant, UTC milliseconds.
    pub fn at_instant(at: i64) -> Self {
        Self { at: instant(at) }
    }
}

impl Clock for StandingClock {
    fn now(&self) -> Moment {
        moment(self.at)
    }

    fn local(&self, at: i64) -> (Date, TimeOfDay) {
        shown(instant(at))
    }
}

fn moment(now: DateTime<Local>) -> Moment {
    let (today, time) = shown(now);
    Moment { at: now.timestamp_millis(), today, time }
}

fn instant(at: i64) -> DateTime<Local> {
    // An instant is shown in exactly one way; only times that no calendar reaches are left.
    Local.timestamp_millis_opt(at).earliest().unwrap_or_default()
}

fn shown(at: DateTime<Local>) -> (Date, TimeOfDay) {
    let date = Date::from_naive(at.date_naive()).unwrap_or(Date::MAX);
    (date, TimeOfDay::from_minutes(at.hour() * 60 + at.minute()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_shown_now_is_what_is_shown_at_that_instant() {
        let now = MachineClock.now();
        assert_eq!(MachineClock.local(now.at), (now.today, now.time));
    }

    #[test]
    fn a_standing_clock_stands_at_noon_of_its_day() {
        let day: Date = "2026-03-10".parse().unwrap();
        let now = StandingClock::at_noon(day).now();
        assert_eq!((now.today, now.time.to_string().as_str()), (day, "12:00"));
        assert_eq!(StandingClock::at_instant(now.at).now(), now);
    }
}
