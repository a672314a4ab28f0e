//! The machine's clock: the only one in the program with the window.

use api::{Clock, Date, Moment, TimeOfDay};
use chrono::{DateTime, Local, TimeZone, Timelike};

/// Tells what calendar and clock of this machine show.
pub(crate) struct MachineClock;

impl Clock for MachineClock {
    #[expect(clippy::disallowed_methods, reason = "the one place where the shell reads the clock")]
    fn now(&self) -> Moment {
        let now = Local::now();
        let (today, time) = shown(now);
        Moment { at: now.timestamp_millis(), today, time }
    }

    fn local(&self, at: i64) -> (Date, TimeOfDay) {
        // An instant is shown in exactly one way; only times that no calendar reaches are left.
        shown(Local.timestamp_millis_opt(at).earliest().unwrap_or_default())
    }
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
    fn a_day_later_is_the_next_day_or_an_hour_off_when_the_clocks_change() {
        let now = MachineClock.now();
        let (date, _) = MachineClock.local(now.at + 36 * 60 * 60 * 1000);
        assert!((1..=2).contains(&now.today.days_until(date)));
    }
}
