//! Recurrence against a definition day by day, and against the crate's own reading of the text.

use proptest::prelude::*;

use super::*;
use crate::samples::{any_day, day, id};

fn days(texts: &[&str]) -> Vec<Date> {
    texts.iter().map(|text| day(text)).collect()
}

fn whole(first: &str, rule: &str) -> Result<Vec<Date>, Refusal> {
    dates(day(first), rule, &[], day(first)..=Date::MAX)
}

fn any_weekday() -> impl Strategy<Value = Weekday> {
    (0..7_usize).prop_map(|index| Weekday::ALL[index])
}

fn any_pattern() -> impl Strategy<Value = Pattern> {
    prop_oneof![
        (1..=6_u32, prop::collection::vec(any_weekday(), 1..4))
            .prop_map(|(every, weekdays)| Pattern::Weekly { every, weekdays }),
        (1..=5_u32, prop_oneof![Just(-1_i8), 1..=5_i8], any_weekday())
            .prop_map(|(every, nth, weekday)| Pattern::MonthlyNth { every, nth, weekday }),
    ]
}

fn any_days() -> impl Strategy<Value = Vec<Date>> {
    prop::collection::vec(first_days(), 1..30)
}

fn first_days() -> impl Strategy<Value = Date> {
    any_day("2024-01-01", "2030-12-31")
}

/// Whether the pattern has a day, by its words alone.
fn meets(pattern: &Pattern, first_date: Date, date: Date) -> bool {
    if date < first_date {
        return false;
    }
    match pattern {
        Pattern::Weekly { every, weekdays } => {
            let weeks = first_date.monday().days_until(date.monday()) / 7;
            weekdays.contains(&date.weekday()) && weeks % i64::from(*every) == 0
        }
        Pattern::MonthlyNth { every, nth, weekday } => {
            let months = (date.year() - first_date.year()) * 12 + date.month().number() as i32
                - first_date.month().number() as i32;
            let same: Vec<Date> =
                date.month().days().filter(|other| other.weekday() == *weekday).collect();
            let wanted = if *nth == -1 { same.last() } else { same.get(*nth as usize - 1) };
            months % *every as i32 == 0 && wanted == Some(&date)
        }
        Pattern::Dates { dates } => dates.contains(&date),
    }
}

proptest! {
    #[test]
    fn an_expansion_until_a_day_is_its_definition(
        pattern in any_pattern(),
        first_date in first_days(),
        length in 0..900_i64,
    ) {
        let last = first_date.plus_days(length);
        let text = rule(pattern.clone(), Ends::On { date: last }).unwrap();
        let expected: Vec<Date> = first_date.to(last).filter(|date| meets(&pattern, first_date, *date)).collect();
        let found = dates(first_date, &text, &[], Date::new(1990, 1, 1).unwrap()..=Date::MAX).unwrap();
        prop_assert_eq!(&found, &expected);
        prop_assert_eq!(check(first_date, &text), if expected.is_empty() { Err(Refusal::RuleEmpty) } else { Ok(()) });
    }

    #[test]
    fn a_count_takes_the_first_so_many_days_of_the_definition(
        pattern in any_pattern(),
        first_date in first_days(),
        count in 1..40_u32,
    ) {
        let text = rule(pattern.clone(), Ends::After { count }).unwrap();
        let found = dates(first_date, &text, &[], first_date..=Date::MAX).unwrap();
        prop_assert_eq!(found.len(), count as usize);
        let last = *found.last().unwrap();
        let expected: Vec<Date> = first_date.to(last).filter(|date| meets(&pattern, first_date, *date)).collect();
        prop_assert_eq!(found, expected);
    }

    #[test]
    fn a_window_and_exceptions_only_take_away(
        pattern in any_pattern(),
        first_date in first_days(),
        from in -100..300_i64,
        length in 0..300_i64,
        left_out in prop::collection::vec(0..60_usize, 0..10),
    ) {
        let text = rule(pattern, Ends::After { count: 60 }).unwrap();
        let all = dates(first_date, &text, &[], first_date..=Date::MAX).unwrap();
        let exceptions: Vec<Date> = left_out.iter().map(|index| all[*index]).collect();
        let (start, end) = (first_date.plus_days(from), first_date.plus_days(from + length));
        let expected: Vec<Date> = all
            .into_iter()
            .filter(|date| (start..=end).contains(date) && !exceptions.contains(date))
            .collect();
        prop_assert_eq!(dates(first_date, &text, &exceptions, start..=end).unwrap(), expected);
    }

    #[test]
    fn a_text_read_and_written_is_the_same_text(
        pattern in any_pattern(),
        until in first_days(),
        count in prop::option::of(1..3000_u32),
    ) {
        let ends = count.map_or(Ends::On { date: until }, |count| Ends::After { count });
        let text = rule(pattern, ends).unwrap();
        let (pattern, ends) = read(&text).unwrap();
        prop_assert_eq!(rule(pattern.clone(), ends).unwrap(), text.clone());
        let shuffled = text.split(';').rev().collect::<Vec<_>>().join(";").to_lowercase();
        prop_assert_eq!(read(&shuffled).unwrap(), (pattern, ends));
    }

    #[test]
    fn the_text_means_the_same_to_another_reader_of_rfc_5545(
        pattern in any_pattern(),
        first_date in first_days(),
        count in 1..30_u32,
    ) {
        let text = rule(pattern, Ends::After { count }).unwrap();
        let start = first_date.naive().format("%Y%m%dT000000Z");
        let set: RRuleSet = format!("DTSTART:{start}\nRRULE:{text}").parse().unwrap();
        let theirs: Vec<Date> =
            set.all(100).dates.iter().map(|date| Date::from_naive(date.date_naive()).unwrap()).collect();
        prop_assert_eq!(dates(first_date, &text, &[], first_date..=Date::MAX).unwrap(), theirs);
    }

    #[test]
    fn days_chosen_one_by_one_are_just_those_days(
        chosen in any_days(),
        until in first_days(),
        first_date in first_days(),
    ) {
        let text = rule(Pattern::Dates { dates: chosen.clone() }, Ends::On { date: until }).unwrap();
        let mut expected = chosen;
        expected.sort_unstable();
        expected.dedup();
        let (pattern, ends) = read(&text).unwrap();
        prop_assert_eq!(&pattern, &Pattern::Dates { dates: expected.clone() });
        prop_assert_eq!(ends, Ends::On { date: *expected.last().unwrap() });
        prop_assert_eq!(rule(pattern, ends).unwrap(), text.clone());
        expected.retain(|date| first_date <= *date);
        prop_assert_eq!(dates(first_date, &text, &[], Date::MIN..=Date::MAX).unwrap(), expected);
    }

    #[test]
    fn no_text_makes_it_panic(text in "(FREQ=|BYDAY=|UNTIL=|COUNT=|WEEKLY|MONTHLY|MO|-1|;|,|T|[0-9]{1,9}|\\PC){0,12}") {
        if let Ok((pattern, ends)) = read(&text) {
            prop_assert!(rule(pattern, ends).is_ok());
        }
    }
}

#[test]
fn no_chosen_day_is_no_day() {
    let none = rule(Pattern::Dates { dates: vec![] }, Ends::On { date: day("2026-03-10") });
    assert_eq!(none, Err(Refusal::RuleEmpty));
    for text in ["RDATE;VALUE=DATE:", "RDATE;VALUE=DATE:20260230", "RDATE;VALUE=DATE:20260310,"] {
        assert!(matches!(read(text), Err(Refusal::RuleInvalid { .. })), "{text}");
    }
}

#[test]
fn every_second_week_counts_from_the_monday_of_the_first_day() {
    // The first day is a Sunday; its Tuesday is past, and the next week is passed over.
    let found = whole("2026-03-08", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;COUNT=4").unwrap();
    assert_eq!(found, days(&["2026-03-08", "2026-03-17", "2026-03-22", "2026-03-31"]));
}

#[test]
fn the_last_and_the_fifth_weekday_differ_in_short_months() {
    let last = whole("2026-01-01", "FREQ=MONTHLY;BYDAY=-1FR;COUNT=3").unwrap();
    assert_eq!(last, days(&["2026-01-30", "2026-02-27", "2026-03-27"]));
    let fifth = whole("2026-01-01", "FREQ=MONTHLY;BYDAY=5FR;COUNT=3").unwrap();
    assert_eq!(fifth, days(&["2026-01-30", "2026-05-29", "2026-07-31"]));
    let first = whole("2026-01-10", "FREQ=MONTHLY;BYDAY=1MO;COUNT=2").unwrap();
    assert_eq!(first, days(&["2026-02-02", "2026-03-02"]));
}

#[test]
fn the_last_day_is_a_day_of_classes_too() {
    let until = whole("2026-03-03", "FREQ=WEEKLY;BYDAY=TU;UNTIL=20260317").unwrap();
    assert_eq!(until, days(&["2026-03-03", "2026-03-10", "2026-03-17"]));
    let exported = whole("2026-03-03", "FREQ=WEEKLY;BYDAY=TU;UNTIL=20260317T225959Z").unwrap();
    assert_eq!(exported, until);
}

#[test]
fn an_end_before_the_first_day_yields_nothing() {
    let rule = "FREQ=WEEKLY;BYDAY=TU;UNTIL=20260301";
    assert_eq!(whole("2026-03-03", rule).unwrap(), []);
    assert_eq!(check(day("2026-03-03"), rule), Err(Refusal::RuleEmpty));
    assert_eq!(plan(day("2026-03-03"), rule, &[], &[]), Err(Refusal::RuleEmpty));
}

#[test]
fn more_than_two_thousand_dates_are_refused_and_two_thousand_taken() {
    let all_week = "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;COUNT=";
    assert_eq!(check(day("2026-01-01"), &format!("{all_week}2000")), Ok(()));
    assert_eq!(
        check(day("2026-01-01"), &format!("{all_week}2001")),
        Err(Refusal::RuleTooLong { limit: 2000 })
    );
    assert_eq!(
        check(day("2026-01-01"), "FREQ=WEEKLY;BYDAY=MO;UNTIL=22001231"),
        Err(Refusal::RuleTooLong { limit: 2000 })
    );
}

#[test]
fn what_makes_no_sense_for_classes_is_refused() {
    for rule in [
        "",
        "FREQ=WEEKLY",
        "FREQ=WEEKLY;BYDAY=TU",
        "FREQ=WEEKLY;COUNT=3",
        "FREQ=YEARLY;BYDAY=TU;COUNT=3",
        "FREQ=DAILY;BYDAY=TU;COUNT=3",
        "FREQ=HOURLY;BYDAY=TU;COUNT=3",
        "FREQ=MINUTELY;BYDAY=TU;COUNT=3",
        "FREQ=SECONDLY;BYDAY=TU;COUNT=3",
        "FREQ=WEEKLY;BYDAY=2TU;COUNT=3",
        "FREQ=WEEKLY;BYDAY=TU,;COUNT=3",
        "FREQ=WEEKLY;BYDAY=XX;COUNT=3",
        "FREQ=WEEKLY;BYDAY=TU;COUNT=0",
        "FREQ=WEEKLY;BYDAY=TU;COUNT=-1",
        "FREQ=WEEKLY;BYDAY=TU;COUNT=3;UNTIL=20260301",
        "FREQ=WEEKLY;BYDAY=TU;COUNT=3;COUNT=3",
        "FREQ=WEEKLY;BYDAY=TU;COUNT=3;BYHOUR=10",
        "FREQ=WEEKLY;BYDAY=TU;COUNT=3;BYMONTH=3",
        "FREQ=WEEKLY;BYDAY=TU;COUNT=3;",
        "FREQ=WEEKLY;INTERVAL=0;BYDAY=TU;COUNT=3",
        "FREQ=WEEKLY;INTERVAL=53;BYDAY=TU;COUNT=3",
        "FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=TU;COUNT=3",
        "FREQ=WEEKLY;BYDAY=TU;UNTIL=20260230",
        "FREQ=WEEKLY;BYDAY=TU;UNTIL=2026-03-01",
        "FREQ=WEEKLY;BYDAY=TU;UNTIL=20260301T1",
        "FREQ=MONTHLY;BYDAY=TU;COUNT=3",
        "FREQ=MONTHLY;BYDAY=6TU;COUNT=3",
        "FREQ=MONTHLY;BYDAY=-2TU;COUNT=3",
        "FREQ=MONTHLY;BYDAY=1TU,2TU;COUNT=3",
        "FREQ=MONTHLY;BYMONTHDAY=15;COUNT=3",
        "FREQ=MONTHLY;INTERVAL=13;BYDAY=1TU;COUNT=3",
        "FREQ=MONTHLY;BYDAY=1żU;COUNT=3",
        "RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=3",
    ] {
        assert_eq!(read(rule), Err(Refusal::RuleInvalid { rule: rule.to_owned() }), "{rule}");
    }
}

#[test]
fn patterns_out_of_range_are_refused() {
    let ends = Ends::After { count: 3 };
    let weekly =
        |every, weekdays: &[Weekday]| Pattern::Weekly { every, weekdays: weekdays.to_vec() };
    assert!(rule(weekly(1, &[]), ends).is_err());
    assert!(rule(weekly(0, &[Weekday::Monday]), ends).is_err());
    assert!(rule(weekly(1, &[Weekday::Monday]), Ends::After { count: 0 }).is_err());
    for nth in [0, 6, -2] {
        assert!(
            rule(Pattern::MonthlyNth { every: 1, nth, weekday: Weekday::Monday }, ends).is_err()
        );
    }
}

#[test]
fn the_normal_form_is_sorted_and_says_no_defaults() {
    let weekdays = vec![Weekday::Thursday, Weekday::Tuesday, Weekday::Thursday];
    let ends = Ends::On { date: day("2026-06-30") };
    assert_eq!(
        rule(Pattern::Weekly { every: 1, weekdays: weekdays.clone() }, ends).unwrap(),
        "FREQ=WEEKLY;BYDAY=TU,TH;UNTIL=20260630"
    );
    assert_eq!(
        rule(Pattern::Weekly { every: 2, weekdays }, ends).unwrap(),
        "FREQ=WEEKLY;INTERVAL=2;WKST=MO;BYDAY=TU,TH;UNTIL=20260630"
    );
    assert_eq!(
        rule(
            Pattern::MonthlyNth { every: 3, nth: -1, weekday: Weekday::Sunday },
            Ends::After { count: 4 }
        )
        .unwrap(),
        "FREQ=MONTHLY;INTERVAL=3;BYDAY=-1SU;COUNT=4"
    );
}

#[test]
fn a_plan_says_why_a_day_is_passed_over() {
    let closures = [Closure {
        id: id(1),
        centre_id: id(1),
        first_date: day("2026-04-20"),
        last_date: day("2026-04-26"),
        kind: ClosureKind::WholeDayTrip,
        reason: "Wieliczka".to_owned(),
        counts_as_open: true,
    }];
    let planned =
        plan(day("2026-03-30"), "FREQ=WEEKLY;BYDAY=MO;COUNT=5", &[day("2026-04-13")], &closures)
            .unwrap();
    let expected = [
        ("2026-03-30", None),
        ("2026-04-06", Some(Skip::Holiday { holiday: Holiday::EasterMonday })),
        ("2026-04-13", Some(Skip::Exception)),
        (
            "2026-04-20",
            Some(Skip::Closure { kind: ClosureKind::WholeDayTrip, reason: "Wieliczka".to_owned() }),
        ),
        ("2026-04-27", None),
    ]
    .map(|(date, skipped)| PlannedDate { date: day(date), skipped });
    assert_eq!(planned, expected);
}

#[test]
fn patterns_travel_as_plain_objects() {
    let pattern = Pattern::Weekly { every: 2, weekdays: vec![Weekday::Tuesday] };
    assert_eq!(
        serde_json::to_value(&pattern).unwrap(),
        serde_json::json!({ "kind": "weekly", "every": 2, "weekdays": ["tuesday"] })
    );
    let skipped = Some(Skip::Holiday { holiday: Holiday::EasterMonday });
    assert_eq!(
        serde_json::to_value(PlannedDate { date: day("2026-04-06"), skipped }).unwrap(),
        serde_json::json!({ "date": "2026-04-06", "skipped": { "because": "holiday", "holiday": "easter_monday" } })
    );
}
