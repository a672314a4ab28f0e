//! Whether somebody can do a duty: cases by hand, and engagements in any order.

use proptest::prelude::*;

use super::*;
use crate::samples::{day, id, session, time};
use crate::timetable::CancelReason;

/// A session of an hour at a time of a day.
fn at(number: u128, date: &str, start: &str) -> Session {
    Session { start: time(start), ..session(number, date) }
}

fn week(number: u128, weekday: Weekday, start: &str, end: &str) -> Availability {
    Availability {
        id: id(number),
        person_id: id(1),
        centre_id: id(1),
        weekday,
        start: time(start),
        end: time(end),
    }
}

fn absence(number: u128, first: &str, last: &str) -> Absence {
    Absence {
        id: id(number),
        person_id: id(1),
        centre_id: id(1),
        series_id: None,
        first_date: day(first),
        last_date: day(last),
    }
}

const FREE: Engagements<'_> =
    Engagements { duties: &[], classes: &[], absences: &[], availabilities: &[] };

/// 10 March 2026 was a Tuesday.
const TUESDAY: &str = "2026-03-10";

#[track_caller]
fn check(asked: &Session, person: Engagements<'_>, expected: &[DutyConflict]) {
    assert_eq!(conflicts(asked, person), expected);
}

#[test]
fn whoever_said_nothing_and_has_nothing_on_can_come() {
    check(&session(1, TUESDAY), FREE, &[]);
}

#[test]
fn another_duty_or_own_class_at_the_time_is_named_and_touching_ends_are_fine() {
    let asked = session(1, TUESDAY);
    let busy = DutyConflict::OtherDuty { session_id: id(2) };
    for (start, expected) in
        [("09:00", None), ("09:01", Some(&busy)), ("10:59", Some(&busy)), ("11:00", None)]
    {
        let other = [at(2, TUESDAY, start)];
        let expected: Vec<DutyConflict> = expected.cloned().into_iter().collect();
        check(&asked, Engagements { duties: &other, ..FREE }, &expected);
        let expected: Vec<DutyConflict> =
            expected.iter().map(|_| DutyConflict::OwnClass { session_id: id(2) }).collect();
        check(&asked, Engagements { classes: &other, ..FREE }, &expected);
    }
}

#[test]
fn the_session_itself_a_cancelled_one_and_another_day_are_in_no_way() {
    let asked = session(1, TUESDAY);
    let cancelled = Session { cancelled: Some(CancelReason::Weather), ..session(2, TUESDAY) };
    let others = [asked.clone(), cancelled, session(3, "2026-03-17")];
    check(&asked, Engagements { duties: &others, classes: &others, ..FREE }, &[]);
}

#[test]
fn what_passes_midnight_meets_the_next_morning() {
    let night = Session { minutes: 180, ..at(2, "2026-03-09", "23:00") };
    let expected = [DutyConflict::OtherDuty { session_id: id(2) }];
    let duties = [night];
    check(&at(1, TUESDAY, "01:30"), Engagements { duties: &duties, ..FREE }, &expected);
    check(&at(1, TUESDAY, "02:00"), Engagements { duties: &duties, ..FREE }, &[]);
}

#[test]
fn whoever_leads_it_and_is_signed_up_for_it_is_named_once() {
    let other = [session(2, TUESDAY)];
    let person = Engagements { duties: &other, classes: &other, ..FREE };
    check(&session(1, TUESDAY), person, &[DutyConflict::OtherDuty { session_id: id(2) }]);
}

#[test]
fn away_on_the_first_and_the_last_day_and_back_on_the_next() {
    let absences = [absence(1, "2026-03-09", TUESDAY)];
    let person = Engagements { absences: &absences, ..FREE };
    let away = DutyConflict::Away { until: day(TUESDAY) };
    check(&session(1, "2026-03-09"), person, &[away]);
    check(&session(1, TUESDAY), person, &[DutyConflict::Away { until: day(TUESDAY) }]);
    check(&session(1, "2026-03-11"), person, &[]);
    // Of two absences the one that ends later says until when.
    let absences = [absence(1, TUESDAY, TUESDAY), absence(2, "2026-03-01", "2026-03-20")];
    let person = Engagements { absences: &absences, ..FREE };
    check(&session(1, TUESDAY), person, &[DutyConflict::Away { until: day("2026-03-20") }]);
    // Away from single classes or from another centre, she can help here.
    let of_class = Absence { series_id: Some(id(5)), ..absence(3, TUESDAY, TUESDAY) };
    let elsewhere = Absence { centre_id: id(2), ..absence(4, TUESDAY, TUESDAY) };
    check(&session(1, TUESDAY), Engagements { absences: &[of_class, elsewhere], ..FREE }, &[]);
}

#[test]
fn availability_holds_from_its_first_minute_to_its_last() {
    let asked = session(1, TUESDAY);
    let cases = [
        (Weekday::Tuesday, "10:00", "11:00", true),
        (Weekday::Tuesday, "10:01", "11:00", false),
        (Weekday::Tuesday, "10:00", "10:59", false),
        (Weekday::Tuesday, "08:00", "20:00", true),
        (Weekday::Monday, "08:00", "20:00", false),
    ];
    for (weekday, start, end, fits) in cases {
        let hours = [week(1, weekday, start, end)];
        let expected: &[DutyConflict] = if fits { &[] } else { &[DutyConflict::NotAvailable] };
        check(&asked, Engagements { availabilities: &hours, ..FREE }, expected);
    }
    // What she said to another centre says nothing here.
    let elsewhere = Availability { centre_id: id(2), ..week(1, Weekday::Monday, "08:00", "09:00") };
    check(&asked, Engagements { availabilities: &[elsewhere], ..FREE }, &[]);
}

#[test]
fn hours_that_touch_are_one_stretch_over_midnight_too() {
    let halves =
        [week(1, Weekday::Tuesday, "10:30", "12:00"), week(2, Weekday::Tuesday, "09:00", "10:30")];
    check(&session(1, TUESDAY), Engagements { availabilities: &halves, ..FREE }, &[]);
    let gap =
        [week(1, Weekday::Tuesday, "09:00", "10:30"), week(2, Weekday::Tuesday, "10:31", "12:00")];
    let person = Engagements { availabilities: &gap, ..FREE };
    check(&session(1, TUESDAY), person, &[DutyConflict::NotAvailable]);
    let night = Session { minutes: 180, ..at(1, "2026-03-08", "23:00") };
    let evening = [week(1, Weekday::Sunday, "20:00", "24:00")];
    let person = Engagements { availabilities: &evening, ..FREE };
    check(&night, person, &[DutyConflict::NotAvailable]);
    let both = [evening[0].clone(), week(2, Weekday::Monday, "00:00", "02:00")];
    check(&night, Engagements { availabilities: &both, ..FREE }, &[]);
}

prop_compose! {
    fn any_session()(
        number in 2..40_u128,
        shift in -2..3_i64,
        start in 0..24 * 60_u32,
        minutes in 1..600_u32,
        cancelled in any::<bool>(),
    ) -> Session {
        Session {
            date: day(TUESDAY).plus_days(shift),
            start: TimeOfDay::from_minutes(start),
            minutes,
            cancelled: cancelled.then_some(CancelReason::Weather),
            ..session(number, TUESDAY)
        }
    }
}

prop_compose! {
    fn any_week()(number in 0..99_u128, weekday in 0..7_usize, start in 0..1380_u32, length in 1..1440_u32)
        -> Availability {
        Availability {
            weekday: Weekday::ALL[weekday],
            start: TimeOfDay::from_minutes(start),
            end: TimeOfDay::from_minutes((start + length).min(24 * 60)),
            ..week(number, Weekday::Monday, "08:00", "09:00")
        }
    }
}

prop_compose! {
    fn any_absence()(number in 0..99_u128, first in -5..5_i64, days in 0..9_i64, class in any::<bool>())
        -> Absence {
        let first_date = day(TUESDAY).plus_days(first);
        Absence {
            series_id: class.then(|| id(9)),
            first_date,
            last_date: first_date.plus_days(days),
            ..absence(number, TUESDAY, TUESDAY)
        }
    }
}

proptest! {
    #[test]
    fn the_order_in_which_engagements_are_known_plays_no_part(
        start in 0..24 * 60_u32,
        minutes in 1..600_u32,
        duties in prop::collection::vec(any_session(), 0..6),
        classes in prop::collection::vec(any_session(), 0..6),
        absences in prop::collection::vec(any_absence(), 0..4),
        availabilities in prop::collection::vec(any_week(), 0..6),
    ) {
        let start = TimeOfDay::from_minutes(start);
        let asked = Session { start, minutes, ..session(1, TUESDAY) };
        let known = Engagements {
            duties: &duties,
            classes: &classes,
            absences: &absences,
            availabilities: &availabilities,
        };
        let (mut duties, mut classes) = (duties.clone(), classes.clone());
        let (mut absences, mut availabilities) = (absences.clone(), availabilities.clone());
        let reversed = {
            duties.reverse();
            classes.reverse();
            absences.reverse();
            availabilities.reverse();
            Engagements {
                duties: &duties,
                classes: &classes,
                absences: &absences,
                availabilities: &availabilities,
            }
        };
        prop_assert_eq!(conflicts(&asked, known), conflicts(&asked, reversed));
    }

    #[test]
    fn availability_is_what_minute_by_minute_says(
        start in 0..24 * 60_u32,
        minutes in 1..400_u32,
        hours in prop::collection::vec(any_week(), 1..6),
    ) {
        let asked = Session {
            start: TimeOfDay::from_minutes(start),
            minutes,
            ..session(1, TUESDAY)
        };
        let covered = |minute: u32| {
            let (weekday, minute) = if minute < 24 * 60 {
                (Weekday::Tuesday, minute)
            } else {
                (Weekday::Wednesday, minute - 24 * 60)
            };
            hours.iter().any(|one| {
                one.weekday == weekday && (one.start.minutes()..one.end.minutes()).contains(&minute)
            })
        };
        let can = (start..start + minutes).all(covered);
        let found = conflicts(&asked, Engagements { availabilities: &hours, ..FREE });
        prop_assert_eq!(found.is_empty(), can);
    }
}
