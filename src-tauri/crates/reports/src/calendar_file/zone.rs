//! The clocks of Europe/Warsaw: summer time from the last Sunday of March to the last Sunday of
//! October, changed at 1:00 UTC (directive 2000/84/EC; Poland has kept these days since 1996).

use domain::calendar::{Date, TimeOfDay, Weekday};

use super::lines::Lines;

/// The name of the zone in the time zone database.
pub(super) const ID: &str = "Europe/Warsaw";

const DAY: i64 = 24 * 60;

/// The zone in full, for programs that do not know it by its name.
pub(super) fn write(lines: &mut Lines) {
    lines.plain("BEGIN", "VTIMEZONE");
    lines.plain("TZID", ID);
    lines.plain("X-LIC-LOCATION", ID);
    let halves = [
        ("DAYLIGHT", "CEST", "19960331T020000", "3", "+0100", "+0200"),
        ("STANDARD", "CET", "19961027T030000", "10", "+0200", "+0100"),
    ];
    for (half, name, from, month, before, after) in halves {
        lines.plain("BEGIN", half);
        lines.plain("TZNAME", name);
        lines.plain("DTSTART", from);
        lines.plain("TZOFFSETFROM", before);
        lines.plain("TZOFFSETTO", after);
        lines.plain("RRULE", &format!("FREQ=YEARLY;BYMONTH={month};BYDAY=-1SU"));
        lines.plain("END", half);
    }
    lines.plain("END", "VTIMEZONE");
}

/// So many minutes later, as the clock on the wall goes.
pub(super) fn later((date, time): (Date, TimeOfDay), minutes: u32) -> (Date, TimeOfDay) {
    at(date, i64::from(time.minutes()) + i64::from(minutes))
}

/// A time of the zone in UTC, as `20260310T080000Z`.
pub(super) fn utc((date, time): (Date, TimeOfDay)) -> String {
    let minutes = i64::from(time.minutes());
    let offset = if is_summer(date, minutes) { 120 } else { 60 };
    format!("{}Z", super::local(at(date, minutes - offset)))
}

/// The minute so far from a day's midnight, before or after it.
fn at(date: Date, minutes: i64) -> (Date, TimeOfDay) {
    let day = date.plus_days(minutes.div_euclid(DAY));
    (day, TimeOfDay::from_minutes(minutes.rem_euclid(DAY) as u32))
}

/// Whether clocks show summer time. The hour that is there twice is taken for the first one.
fn is_summer(date: Date, minutes: i64) -> bool {
    let change = |month| {
        let last = Date::new(date.year(), month, 31).unwrap_or(date);
        let back = i64::from(last.weekday().number() % Weekday::Sunday.number());
        last.plus_days(-back)
    };
    let (begins, ends) = (change(3), change(10));
    (date > begins || (date == begins && minutes >= 120))
        && (date < ends || (date == ends && minutes < 180))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clocks_change_on_the_last_sundays_of_march_and_october() {
        let utc =
            |date: &str, time: &str| super::utc((date.parse().unwrap(), time.parse().unwrap()));
        for (date, time, expected) in [
            ("2026-03-28", "10:00", "20260328T090000Z"),
            ("2026-03-29", "01:59", "20260329T005900Z"),
            ("2026-03-29", "03:00", "20260329T010000Z"),
            ("2026-07-01", "00:30", "20260630T223000Z"),
            ("2026-10-25", "01:30", "20261024T233000Z"),
            ("2026-10-25", "10:00", "20261025T090000Z"),
            ("2027-03-28", "10:00", "20270328T080000Z"),
            ("2027-10-31", "10:00", "20271031T090000Z"),
            ("2026-01-01", "00:15", "20251231T231500Z"),
        ] {
            assert_eq!(utc(date, time), expected, "{date} {time}");
        }
    }

    #[test]
    fn what_passes_midnight_ends_on_the_next_day() {
        let start = ("2026-12-31".parse().unwrap(), "20:00".parse().unwrap());
        let (date, time) = later(start, 5 * 60);
        assert_eq!((date.to_string().as_str(), time.to_string().as_str()), ("2027-01-01", "01:00"));
        let (date, time) = later(start, 4 * 60);
        assert_eq!((date.to_string().as_str(), time.to_string().as_str()), ("2027-01-01", "00:00"));
    }
}
