//! Opening hours against a recount minute by minute.

use proptest::prelude::*;

use super::*;
use crate::organisation::CentreKind;
use crate::samples::{day, id, time};

fn rule(weekday: Weekday, start: &str, end: &str) -> OpeningRule {
    OpeningRule {
        id: id(1),
        centre_id: id(1),
        weekday,
        start: time(start),
        end: time(end),
        valid_from: day("2025-01-01"),
        valid_to: None,
        overrides: false,
    }
}

fn closure(first: &str, last: &str, counts_as_open: bool) -> Closure {
    Closure {
        id: id(1),
        centre_id: id(1),
        first_date: day(first),
        last_date: day(last),
        kind: ClosureKind::Other,
        reason: String::new(),
        counts_as_open,
    }
}

fn any_time() -> impl Strategy<Value = TimeOfDay> {
    // Coarse enough that ends often touch.
    (0..=48_u32).prop_map(|halves| TimeOfDay::from_minutes(halves * 30))
}

fn any_intervals() -> impl Strategy<Value = Vec<Interval>> {
    prop::collection::vec((any_time(), any_time()), 0..12)
}

fn open_at(intervals: &[Interval], minute: u32) -> bool {
    intervals.iter().any(|(start, end)| (start.minutes()..end.minutes()).contains(&minute))
}

proptest! {
    #[test]
    fn a_union_holds_exactly_the_minutes_of_its_parts(intervals in any_intervals()) {
        let joined = union(intervals.clone());
        for minute in 0..24 * 60 {
            prop_assert_eq!(open_at(&joined, minute), open_at(&intervals, minute), "minute {}", minute);
        }
        let by_minute = (0..24 * 60).filter(|minute| open_at(&intervals, *minute)).count();
        prop_assert_eq!(minutes(&joined) as usize, by_minute);
        prop_assert!(minutes(&joined) <= 24 * 60);
        prop_assert!(joined.windows(2).all(|pair| pair[0].1 < pair[1].0), "gaps between: {:?}", joined);
    }

    #[test]
    fn a_union_of_a_union_is_itself_and_order_does_not_matter(intervals in any_intervals()) {
        let joined = union(intervals.clone());
        prop_assert_eq!(union(joined.clone()), joined.clone());
        prop_assert_eq!(union(intervals.into_iter().rev()), joined);
    }

    #[test]
    fn rules_are_taken_exactly_if_no_two_share_a_minute(
        intervals in prop::collection::vec((0..2_usize, any_time(), any_time(), 0..4_i64, 0..4_i64), 0..6),
    ) {
        let first = day("2026-03-02");
        let rules: Vec<OpeningRule> = intervals
            .iter()
            .map(|(weekday, start, end, from, weeks)| OpeningRule {
                weekday: Weekday::ALL[*weekday],
                start: *start,
                end: *end,
                valid_from: first.plus_days(7 * from),
                valid_to: Some(first.plus_days(7 * (from + weeks) + 6)),
                overrides: false,
                ..rule(Weekday::Monday, "00:00", "24:00")
            })
            .collect();
        let shared = first.to(first.plus_days(80)).any(|date| {
            (0..48).any(|half| {
                rules.iter().filter(|rule| rule.holds_on(date) && open_at(&[(rule.start, rule.end)], half * 30)).count() > 1
            })
        });
        let empty = rules.iter().any(|rule| rule.start >= rule.end);
        prop_assert_eq!(check_rules(&rules).is_err(), shared || empty);
    }
}

#[test]
fn a_rule_holds_on_its_weekday_within_its_validity() {
    let mut hours = rule(Weekday::Tuesday, "09:00", "13:00");
    hours.valid_from = day("2026-03-10");
    hours.valid_to = Some(day("2026-03-17"));
    let open: Vec<String> = day("2026-03-01")
        .to(day("2026-03-31"))
        .filter(|date| minutes_on(std::slice::from_ref(&hours), &[], *date) == 240)
        .map(|date| date.to_string())
        .collect();
    assert_eq!(open, ["2026-03-10", "2026-03-17"]);
}

#[test]
fn a_public_holiday_closes_the_centre_and_lifts_the_duty() {
    let hours = [rule(Weekday::Thursday, "09:00", "13:00")];
    let settings = CentreKind::Cas.default_settings();
    let (corpus_christi, next_week) = (day("2026-06-04"), day("2026-06-11"));
    assert_eq!(minutes_on(&hours, &[], corpus_christi), 0);
    assert_eq!(required_minutes_on(&settings, corpus_christi), 0);
    assert_eq!(minutes_on(&hours, &[], next_week), 240);
    assert_eq!(required_minutes_on(&settings, next_week), 240);
    assert_eq!(required_minutes_on(&settings, day("2026-06-13")), 0, "Saturdays are free of it");
}

#[test]
fn a_closure_closes_the_day_but_keeps_the_duty() {
    let hours = [rule(Weekday::Tuesday, "09:00", "13:00")];
    let settings = CentreKind::Cas.default_settings();
    let date = day("2026-03-10");
    assert_eq!(minutes_on(&hours, &[closure("2026-03-09", "2026-03-10", false)], date), 0);
    assert_eq!(minutes_on(&hours, &[closure("2026-03-11", "2026-03-12", false)], date), 240);
    assert_eq!(required_minutes_on(&settings, date), 240);
}

#[test]
fn a_trip_that_counts_as_open_keeps_the_usual_hours_unless_the_day_is_closed_as_well() {
    let hours = [rule(Weekday::Tuesday, "09:00", "13:00")];
    let (trip, failure) =
        (closure("2026-03-10", "2026-03-10", true), closure("2026-03-10", "2026-03-10", false));
    let date = day("2026-03-10");
    assert_eq!(minutes_on(&hours, std::slice::from_ref(&trip), date), 240);
    assert_eq!(minutes_on(&hours, &[trip, failure], date), 0);
}

#[test]
fn touching_hours_are_taken_and_overlapping_or_reversed_ones_refused() {
    let morning = rule(Weekday::Monday, "09:00", "12:00");
    let afternoon = rule(Weekday::Monday, "12:00", "24:00");
    assert_eq!(check_rules(&[morning.clone(), afternoon.clone()]), Ok(()));
    let early = rule(Weekday::Monday, "11:59", "12:30");
    assert_eq!(check_rules(&[morning.clone(), early.clone()]), Err(Refusal::OpeningOverlap));
    assert_eq!(check_rules(&[early, morning.clone()]), Err(Refusal::OpeningOverlap));
    assert_eq!(
        check_rules(&[rule(Weekday::Monday, "12:00", "12:00")]),
        Err(Refusal::OpeningOverlap)
    );
    let replaced = OpeningRule { valid_to: Some(day("2026-02-28")), ..morning.clone() };
    let from_march = OpeningRule { valid_from: day("2026-03-01"), ..morning };
    assert_eq!(check_rules(&[replaced.clone(), from_march]), Ok(()));
    let reversed = OpeningRule { valid_from: day("2026-03-01"), ..replaced };
    assert_eq!(check_rules(&[reversed]), Err(Refusal::SpanReversed));
}

#[test]
fn the_hours_of_a_week_name_the_holiday_that_lessens_them_and_the_day_that_is_short() {
    let settings = CentreKind::Cas.default_settings();
    let rules: Vec<OpeningRule> = Weekday::ALL[..5]
        .iter()
        .map(|weekday| {
            rule(*weekday, "09:00", if *weekday == Weekday::Friday { "12:00" } else { "14:00" })
        })
        .collect();
    let check = check_hours(&settings, &rules, &[], day("2026-11-09"), day("2026-11-15"));
    assert_eq!(
        check,
        HoursCheck {
            duty_days: 5,
            holidays: vec![day("2026-11-11")],
            required_minutes: 4 * 240,
            // More than required in all, and still an hour short on Friday.
            open_minutes: 3 * 300 + 180,
            short: vec![(day("2026-11-13"), 180, 240)],
        }
    );
}
