//! What can be reached at the door: the lists of the day, and no others.

use crate::calendar::Date;
use crate::refusal::Refusal;
use crate::timetable::Session;

/// Whether a session belongs to a day: it is on its date, or began the evening before and passed
/// midnight.
pub fn is_of_day(session: &Session, day: Date) -> bool {
    let passes_midnight = session.end_minutes() > 24 * 60;
    session.date == day || (passes_midnight && session.date.plus_days(1) == day)
}

/// Checks that a session's list can be reached at the door today.
///
/// # Errors
/// [`Refusal::NotToday`] for a session of another day.
pub fn check_at_the_door(session: &Session, today: Date) -> Result<(), Refusal> {
    if is_of_day(session, today) { Ok(()) } else { Err(Refusal::NotToday { date: session.date }) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::TimeOfDay;
    use crate::samples;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn only_a_session_that_passes_midnight_counts_on_two_days() {
        let mut session = samples::session(1, "2026-03-10");
        (session.start, session.minutes) = (TimeOfDay::from_minutes(22 * 60), 120);
        assert!(is_of_day(&session, day("2026-03-10")));
        assert_eq!(
            check_at_the_door(&session, day("2026-03-11")),
            Err(Refusal::NotToday { date: day("2026-03-10") }),
            "it ends at midnight, with its day",
        );
        session.minutes = 121;
        assert!(is_of_day(&session, day("2026-03-10")) && is_of_day(&session, day("2026-03-11")));
        assert!(!is_of_day(&session, day("2026-03-12")) && !is_of_day(&session, day("2026-03-09")));
    }
}
