//! Steps of planning on small timetables by hand, and on histories at random.

use proptest::prelude::*;

use super::*;
use crate::calendar::Weekday;
use crate::ids::{LeaderId, PersonId};
use crate::opening::ClosureKind;
use crate::samples::{day, facts, id, series, session, time};
use crate::summary::MonthSummary;
use crate::timetable::{CancelReason, ClassDetails, Entry};

/// A plan of one series of Tuesdays at 10:00 from 6 October to the end of the year 2026, looked
/// at on 2 November. Two people are signed up.
fn plan() -> Plan {
    planned(Series {
        first_date: day("2026-10-06"),
        rule: "FREQ=WEEKLY;BYDAY=TU;UNTIL=20261231".to_owned(),
        room_id: Some(id(1)),
        ..series(1, "Gimnastyka", 1)
    })
}

fn planned(series: Series) -> Plan {
    let mut plan = Plan {
        today: day("2026-11-02"),
        series: BTreeMap::new(),
        sessions: BTreeMap::new(),
        enrolments: BTreeMap::new(),
        marked: HashSet::new(),
        closures: Vec::new(),
        closed: Vec::new(),
    };
    for (number, from) in [(1, "2026-10-06"), (2, "2026-12-01")] {
        let enrolment = Enrolment {
            id: id(number),
            series_id: series.id,
            person_id: id(number),
            from_date: day(from),
            waiting: false,
            to_date: None,
        };
        plan.enrolments.insert(enrolment.id, enrolment);
    }
    plan.apply(&Step::AddSeries { series: Box::new(series) }).unwrap();
    plan
}

/// The session first planned on a day.
fn on(plan: &Plan, date: &str) -> Session {
    plan.sessions.values().find(|session| session.original_date == day(date)).unwrap().clone()
}

fn dates_of(plan: &Plan) -> Vec<String> {
    let mut dates: Vec<String> =
        plan.sessions.values().map(|session| session.date.to_string()).collect();
    dates.sort();
    dates
}

fn slot(session: &Session) -> Slot {
    Slot {
        date: session.date,
        start: session.start,
        minutes: session.minutes,
        room_id: session.room_id,
        place: session.place.clone(),
    }
}

fn wording(session: &Session) -> Wording {
    Wording {
        name: session.name.clone(),
        category_id: session.category_id,
        leader_id: session.leader_id,
        entry: None,
        capacity: session.capacity,
        details: None,
        outing: None,
    }
}

fn moving(plan: &Plan, of: &str, to: &str, scope: Scope) -> Step {
    let session = on(plan, of);
    let slot = Slot { date: day(to), ..slot(&session) };
    Step::Move { session_id: session.id, scope, slot, because: None }
}

#[test]
fn moving_one_alters_no_other_and_keeps_where_it_was_planned() {
    let (before, mut after) = (plan(), plan());
    let step = moving(&after, "2026-11-03", "2026-11-05", Scope::One);
    let effect = after.apply(&step).unwrap();
    assert_eq!(effect.changed.len(), 1);
    let moved = on(&after, "2026-11-03");
    assert_eq!(moved.date, day("2026-11-05"));
    assert!(moved.is_moved());
    let mut back = after.clone();
    back.sessions.insert(moved.id, on(&before, "2026-11-03"));
    assert_eq!(back, before);
}

#[test]
fn moved_back_it_was_never_moved() {
    let (before, mut after) = (plan(), plan());
    let session = on(&after, "2026-11-03");
    let away = Slot { date: day("2026-11-05"), ..slot(&session) };
    let because = Some(CancelReason::LeaderAbsent);
    let step = Step::Move { session_id: session.id, scope: Scope::One, slot: away, because };
    after.apply(&step).unwrap();
    assert_eq!(on(&after, "2026-11-03").moved_because, because);
    let step = moving(&after, "2026-11-03", "2026-11-03", Scope::One);
    after.apply(&step).unwrap();
    assert_eq!(after, before);
}

#[test]
fn this_and_following_splits_the_series_on_the_day_at_hand() {
    let mut after = plan();
    let step = moving(&after, "2026-11-17", "2026-11-19", Scope::Following);
    let effect = after.apply(&step).unwrap();
    // Tuesdays 17, 24 November, 1, 8, 15 and 29 December become Thursdays; the 22nd would be
    // Christmas Eve.
    assert_eq!(effect.changed.len(), 6);
    assert_eq!(effect.left, []);
    assert_eq!(effect.removed.len(), 1);
    let (old, new) =
        (&after.series[&id(1)], after.series.values().find(|s| s.id != id(1)).unwrap());
    assert_eq!(old.rule, "FREQ=WEEKLY;BYDAY=TU;UNTIL=20261116");
    assert_eq!(new.rule, "FREQ=WEEKLY;BYDAY=TH;UNTIL=20261231");
    assert_eq!(new.first_date, day("2026-11-19"));
    assert_eq!(new.lineage, old.lineage);
    let moved = on(&after, "2026-11-19");
    assert_eq!(moved.series_id, Some(new.id));
    assert!(!moved.is_moved(), "the series goes on there; nothing was moved out of it");
    assert_eq!(on(&after, "2026-11-10"), on(&plan(), "2026-11-10"));
    // Whoever was signed up is signed up still, on either side of the day.
    let mut rows: Vec<(SeriesId, PersonId, Date, Option<Date>)> = after
        .enrolments
        .values()
        .map(|row| (row.series_id, row.person_id, row.from_date, row.to_date))
        .collect();
    rows.sort_by_key(|row| (row.1, row.2));
    assert_eq!(
        rows,
        [
            (old.id, id(1), day("2026-10-06"), Some(day("2026-11-16"))),
            (new.id, id(1), day("2026-11-17"), None),
            (new.id, id(2), day("2026-12-01"), None),
        ]
    );
}

#[test]
fn shifted_onto_a_holiday_a_session_goes_and_off_one_it_comes() {
    // 11 November 2026 is a Wednesday: nothing is planned on it, and 10 November falls on it.
    let mut after = plan();
    let step = moving(&after, "2026-11-03", "2026-11-04", Scope::All);
    let effect = after.apply(&step).unwrap();
    let gone: Vec<Date> = effect.removed.iter().map(|(session, _)| session.date).collect();
    assert_eq!(gone, [day("2026-11-10")]);
    assert!(
        matches!(effect.removed[0].1, Some((date, Skip::Holiday { .. })) if date == day("2026-11-11"))
    );
    assert_eq!(effect.added, []);
    let step = moving(&after, "2026-11-04", "2026-11-05", Scope::All);
    let effect = after.apply(&step).unwrap();
    let come: Vec<Date> = effect.added.iter().map(|session| session.date).collect();
    assert_eq!(come, [day("2026-11-12")]);
}

#[test]
fn held_marked_past_closed_and_cancelled_sessions_are_left() {
    let mut after = plan();
    after.today = day("2026-11-10");
    after.closed = vec![Month::new(2026, 12).unwrap()];
    let held = on(&after, "2026-11-10");
    after.sessions.insert(held.id, Session { guests: 3, ..held });
    after.marked.insert(on(&after, "2026-11-24").id);
    let cancelled = on(&after, "2026-11-17");
    after
        .sessions
        .insert(cancelled.id, Session { cancelled: Some(CancelReason::Weather), ..cancelled });
    let session = on(&after, "2026-11-03");
    let slot = Slot { start: time("12:00"), ..slot(&session) };
    let step = Step::Move { session_id: session.id, scope: Scope::All, slot, because: None };
    let before = after.clone();
    let effect = after.apply(&step).unwrap();
    assert_eq!(effect.changed, []);
    let why: Vec<(String, Left)> = effect
        .left
        .iter()
        .map(|(session, why)| (session.original_date.to_string(), *why))
        .filter(|(date, _)| date.as_str() >= "2026-11-01")
        .collect();
    let expected = [
        ("2026-11-03", Left::Past),
        ("2026-11-10", Left::Held),
        ("2026-11-17", Left::Cancelled),
        ("2026-11-24", Left::Marked),
        ("2026-12-01", Left::MonthClosed),
        ("2026-12-08", Left::MonthClosed),
        ("2026-12-15", Left::MonthClosed),
        ("2026-12-22", Left::MonthClosed),
        ("2026-12-29", Left::MonthClosed),
    ]
    .map(|(date, why)| (date.to_owned(), why));
    assert_eq!(why, expected);
    assert_eq!(after.sessions, before.sessions);
}

#[test]
fn a_session_moved_for_itself_keeps_its_time_and_takes_the_rest() {
    let mut after = plan();
    let step = moving(&after, "2026-11-17", "2026-11-18", Scope::One);
    after.apply(&step).unwrap();
    let step = moving(&after, "2026-11-10", "2026-11-12", Scope::Following);
    let effect = after.apply(&step).unwrap();
    assert_eq!(
        effect.left.iter().map(|(session, why)| (session.date, *why)).collect::<Vec<_>>(),
        [(day("2026-11-18"), Left::ChangedAlone)]
    );
    let at_hand = on(&after, "2026-11-12");
    let renamed = Wording { name: "Joga".to_owned(), ..wording(&at_hand) };
    let step = Step::Reword {
        session_id: at_hand.id,
        scope: Scope::Following,
        wording: Box::new(renamed),
    };
    after.apply(&step).unwrap();
    let alone = after.sessions.values().find(|session| session.date == day("2026-11-18")).unwrap();
    assert_eq!((alone.name.as_str(), alone.is_moved()), ("Joga", true));
    assert_eq!(alone.series_id, Some(at_hand.series_id.unwrap()));
}

#[test]
fn a_fortnight_and_a_day_of_the_month_keep_their_pace() {
    let mut fortnightly = planned(Series {
        first_date: day("2026-11-03"),
        rule: "FREQ=WEEKLY;INTERVAL=2;WKST=MO;BYDAY=TU;UNTIL=20261231".to_owned(),
        ..series(1, "Szachy", 1)
    });
    let step = moving(&fortnightly, "2026-11-17", "2026-11-20", Scope::Following);
    fortnightly.apply(&step).unwrap();
    assert_eq!(dates_of(&fortnightly), ["2026-11-03", "2026-11-20", "2026-12-04", "2026-12-18"]);
    let mut monthly = planned(Series {
        first_date: day("2026-11-01"),
        rule: "FREQ=MONTHLY;BYDAY=1TU;UNTIL=20270331".to_owned(),
        ..series(1, "Klub książki", 1)
    });
    let step = moving(&monthly, "2026-11-03", "2026-11-05", Scope::All);
    monthly.apply(&step).unwrap();
    // Two days after the first Tuesday is not always the first Thursday: the days are kept.
    assert_eq!(
        dates_of(&monthly),
        ["2026-11-05", "2026-12-03", "2027-01-07", "2027-02-04", "2027-03-04"]
    );
    let rule = &monthly.series[&id(1)].rule;
    assert_eq!(rule, "RDATE;VALUE=DATE:20261105,20261203,20270107,20270204,20270304");
}

#[test]
fn a_series_on_two_weekdays_shifts_the_one_at_hand() {
    let mut after = planned(Series {
        first_date: day("2026-12-01"),
        rule: "FREQ=WEEKLY;BYDAY=TU,TH;UNTIL=20261210".to_owned(),
        ..series(1, "Angielski", 1)
    });
    let step = moving(&after, "2026-12-01", "2026-12-02", Scope::All);
    after.apply(&step).unwrap();
    assert_eq!(dates_of(&after), ["2026-12-02", "2026-12-03", "2026-12-09", "2026-12-10"]);
    assert_eq!(after.series[&id(1)].rule, "FREQ=WEEKLY;BYDAY=WE,TH;UNTIL=20261210");
}

#[test]
fn a_substitute_is_for_one_session_and_a_new_leader_for_all() {
    let mut after = plan();
    let session = on(&after, "2026-11-03");
    let lead = |leader: u128, scope| Step::Reword {
        session_id: session.id,
        scope,
        wording: Box::new(Wording { leader_id: Some(id(leader)), ..wording(&session) }),
    };
    after.apply(&lead(2, Scope::One)).unwrap();
    let substituted = on(&after, "2026-11-03");
    assert_eq!((substituted.leader_id, substituted.substitutes_id), (Some(id(2)), Some(id(1))));
    after.apply(&lead(1, Scope::One)).unwrap();
    assert_eq!(after, plan());
    after.apply(&lead(3, Scope::All)).unwrap();
    let later: Vec<Option<LeaderId>> = after
        .sessions
        .values()
        .filter(|session| session.date >= day("2026-11-03"))
        .map(|session| session.leader_id)
        .collect();
    assert!(later.iter().all(|leader| *leader == Some(id(3))));
    assert_eq!(on(&after, "2026-10-27").leader_id, Some(id(1)));
    assert_eq!(after.series.len(), 1, "nothing but the time splits a series as a whole");
}

/// Who helps at each session from November on, by the day.
fn helping(plan: &Plan) -> Vec<(String, Vec<u128>)> {
    let mut helping: Vec<(String, Vec<u128>)> = plan
        .sessions
        .values()
        .filter(|session| day("2026-11-01") <= session.date)
        .map(|session| {
            let helpers = session.details.helper_ids.iter().map(|helper| helper.0.as_u128());
            (session.date.to_string(), helpers.collect())
        })
        .collect();
    helping.sort();
    helping
}

fn duty(of: &Session, scope: Scope, person: u128, helps: bool) -> Step {
    let records = vec![id(person), id(person + 100)];
    Step::Duty { session_id: of.id, scope, person_id: id(person), records, helps }
}

#[test]
fn who_helps_from_a_day_on_parts_no_series_and_leaves_what_was_held() {
    let mut after = plan();
    after.today = day("2026-11-10");
    let held = on(&after, "2026-11-24");
    after.sessions.insert(held.id, Session { list_state: ListState::Confirmed, ..held });
    // The second record of the same woman helps at one of them already.
    let once = on(&after, "2026-12-01");
    after.apply(&duty(&once, Scope::One, 107, true)).unwrap();
    let effect = after.apply(&duty(&on(&after, "2026-11-03"), Scope::Following, 7, true)).unwrap();
    let left: Vec<(String, Left)> =
        effect.left.iter().map(|(session, why)| (session.date.to_string(), *why)).collect();
    let expected = [("2026-11-03", Left::Past), ("2026-11-24", Left::Held)];
    assert_eq!(left, expected.map(|(date, why)| (date.to_owned(), why)));
    let expected = [
        ("2026-11-03", vec![]),
        ("2026-11-10", vec![7]),
        ("2026-11-17", vec![7]),
        ("2026-11-24", vec![]),
        ("2026-12-01", vec![107]),
        ("2026-12-08", vec![7]),
        ("2026-12-15", vec![7]),
        ("2026-12-22", vec![7]),
        ("2026-12-29", vec![7]),
    ];
    assert_eq!(helping(&after), expected.map(|(date, who)| (date.to_owned(), who)));
    assert_eq!(after.series.len(), 1);
    assert_eq!(after.enrolments, plan().enrolments);
    // What is planned later begins with her.
    let until = day("2027-01-05");
    let effect = after.apply(&Step::Extend { series_id: id(1), until }).unwrap();
    assert_eq!(effect.added[0].details.helper_ids, [id(7)]);
    // She goes under either record.
    after.apply(&duty(&on(&after, "2026-12-01"), Scope::Following, 7, false)).unwrap();
    let helping: Vec<String> = helping(&after)
        .into_iter()
        .filter(|(_, who)| !who.is_empty())
        .map(|(date, _)| date)
        .collect();
    assert_eq!(helping, ["2026-11-10", "2026-11-17"]);
    assert_eq!(after.series[&id(1)].details.helper_ids, []);
}

#[test]
fn one_session_by_name_can_be_put_right_afterwards_but_not_a_cancelled_one() {
    let mut after = plan();
    let past = on(&after, "2026-10-20");
    after.apply(&duty(&past, Scope::One, 7, true)).unwrap();
    assert_eq!(on(&after, "2026-10-20").details.helper_ids, [id(7)]);
    assert_eq!(after.series, plan().series);
    let cancelled = on(&after, "2026-11-17");
    let cancelled = Session { cancelled: Some(CancelReason::Weather), ..cancelled };
    after.sessions.insert(cancelled.id, cancelled.clone());
    let refused = after.apply(&duty(&cancelled, Scope::One, 7, true));
    assert_eq!(refused, Err(Refusal::SessionCancelled));
}

#[test]
fn a_wording_changes_field_by_field_and_helpers_one_by_one() {
    let mut after = plan();
    after.apply(&duty(&on(&after, "2026-11-10"), Scope::All, 7, true)).unwrap();
    // On one day somebody helps instead of her, and more are needed.
    let other = on(&after, "2026-11-24");
    after.apply(&duty(&other, Scope::One, 7, false)).unwrap();
    after.apply(&duty(&other, Scope::One, 8, true)).unwrap();
    let needs = Step::Helpers { session_id: other.id, scope: Scope::One, needed: 3 };
    after.apply(&needs).unwrap();
    // The class gets a description, two helpers needed, and one more that helps.
    let anchor = on(&after, "2026-11-10");
    let details = ClassDetails {
        description: "Na krzesłach".to_owned(),
        helpers_needed: 2,
        helper_ids: vec![id(7), id(9)],
        ..anchor.details.clone()
    };
    let wording = Box::new(Wording { details: Some(details), ..wording(&anchor) });
    let step = Step::Reword { session_id: anchor.id, scope: Scope::All, wording };
    let effect = after.apply(&step).unwrap();
    assert!(effect.left.iter().all(|(_, why)| *why == Left::Past), "{:?}", effect.left);
    let other = on(&after, "2026-11-24").details;
    assert_eq!(other.description, "Na krzesłach");
    assert_eq!((other.helpers_needed, other.helper_ids), (3, vec![id(8), id(9)]));
    let series = &after.series[&id(1)].details;
    assert_eq!((series.helpers_needed, &series.helper_ids), (2, &vec![id(7), id(9)]));
}

#[test]
fn taken_out_it_was_never_planned() {
    let mut after = plan();
    let one = on(&after, "2026-11-17").id;
    after.apply(&Step::Remove { session_id: one, scope: Scope::One }).unwrap();
    assert_eq!(after.series[&id(1)].exceptions, [day("2026-11-17")]);
    let rest = on(&after, "2026-11-24").id;
    let effect = after.apply(&Step::Remove { session_id: rest, scope: Scope::Following }).unwrap();
    assert_eq!(effect.removed.len(), 6);
    assert_eq!(after.series[&id(1)].rule, "FREQ=WEEKLY;BYDAY=TU;UNTIL=20261123");
    let ends: Vec<_> = after.enrolments.values().map(|row| row.to_date).collect();
    assert_eq!(ends, [Some(day("2026-11-23"))], "nobody is signed up for what is no more");
}

#[test]
fn a_series_goes_on_until_a_later_day() {
    let mut after = plan();
    let until = day("2027-01-12");
    let effect = after.apply(&Step::Extend { series_id: id(1), until }).unwrap();
    let added: Vec<Date> = effect.added.iter().map(|session| session.date).collect();
    assert_eq!(added, [day("2027-01-05"), day("2027-01-12")]);
    let again = after.clone().apply(&Step::Extend { series_id: id(1), until });
    assert_eq!(again, Err(Refusal::RuleEmpty));
}

#[test]
fn a_draft_from_a_day_leaves_what_is_before_it() {
    let mut after = plan();
    let steps = [
        moving(&after, "2026-11-03", "2026-11-04", Scope::One),
        moving(&after, "2026-11-10", "2026-11-12", Scope::All),
        Step::AddSeries {
            series: Box::new(Series {
                first_date: day("2026-11-06"),
                rule: "FREQ=WEEKLY;BYDAY=FR;UNTIL=20261127".to_owned(),
                ..series(2, "Chór", 1)
            }),
        },
    ];
    let done = after.apply_draft(&steps, day("2026-11-16"));
    assert!(done.iter().all(Result::is_ok));
    let november: Vec<String> =
        dates_of(&after).into_iter().filter(|date| date.starts_with("2026-11")).collect();
    let expected =
        ["2026-11-03", "2026-11-10", "2026-11-19", "2026-11-20", "2026-11-26", "2026-11-27"];
    assert_eq!(november, expected);
    assert_eq!(after.today, day("2026-11-02"));
}

fn any_plan() -> impl Strategy<Value = Plan> {
    let state = (0..12_u8, 0..5_i64, 0..3_u32);
    (
        prop::collection::vec(state, 24),
        0..60_i64,
        prop::sample::subsequence(vec![Weekday::Monday, Weekday::Tuesday, Weekday::Friday], 1..3),
        1..3_u32,
        prop::option::of(0..50_i64),
        any::<bool>(),
    )
        .prop_map(|(states, today, weekdays, every, closure, closes)| {
            let ends = Ends::On { date: day("2026-12-20") };
            let rule = recurrence::rule(Pattern::Weekly { every, weekdays }, ends).unwrap();
            let mut plan = planned(Series {
                first_date: day("2026-10-05"),
                rule,
                room_id: Some(id(1)),
                entry: Entry::Enrolment,
                ..series(1, "Gimnastyka", 1)
            });
            plan.today = day("2026-10-05").plus_days(today);
            let single = session(77, "2026-11-20");
            plan.sessions.insert(single.id, single);
            if let Some(days) = closure {
                plan.closures.push(Closure {
                    id: id(1),
                    centre_id: id(1),
                    first_date: day("2026-10-20").plus_days(days),
                    last_date: day("2026-10-22").plus_days(days),
                    kind: ClosureKind::Failure,
                    reason: String::new(),
                    counts_as_open: false,
                });
            }
            if closes {
                plan.closed.push(Month::new(2026, 10).unwrap());
            }
            let mut sessions: Vec<Session> = plan.sessions.values().cloned().collect();
            sessions.sort_by_key(|session| session.date);
            for (session, (state, days, hours)) in sessions.iter_mut().zip(states) {
                match state {
                    0 if session.date <= plan.today => session.list_state = ListState::Confirmed,
                    1 if session.date <= plan.today => session.guests = 2,
                    2 if session.date <= plan.today => {
                        plan.marked.insert(session.id);
                    }
                    3 => session.cancelled = Some(CancelReason::Weather),
                    4 => {
                        session.date = session.date.plus_days(days);
                        session.start = TimeOfDay::from_minutes(600 + 60 * hours);
                    }
                    5 => session.name = "Inaczej".to_owned(),
                    _ => {}
                }
                plan.sessions.insert(session.id, session.clone());
            }
            plan
        })
}

/// A step about some session of a plan; which one, is chosen by a number.
fn any_step() -> impl Strategy<Value = (prop::sample::Index, Choice)> {
    let scope = prop_oneof![Just(Scope::One), Just(Scope::Following), Just(Scope::All)];
    let choice = (scope, 0..9_u8, -4..6_i64, prop::option::of(0..3_u32))
        .prop_map(|(scope, what, days, hours)| Choice { scope, what, days, hours });
    (any::<prop::sample::Index>(), choice)
}

#[derive(Clone, Debug)]
struct Choice {
    scope: Scope,
    what: u8,
    days: i64,
    hours: Option<u32>,
}

fn chosen(plan: &Plan, index: prop::sample::Index, choice: &Choice) -> Option<Step> {
    let sessions: Vec<&Session> = plan.sessions.values().collect();
    let session = *index.get(if sessions.is_empty() { return None } else { &sessions });
    let (session_id, scope) = (session.id, choice.scope);
    Some(match choice.what {
        0 | 1 => Step::Move {
            session_id,
            scope,
            slot: Slot {
                date: session.date.plus_days(choice.days),
                start: choice
                    .hours
                    .map_or(session.start, |hour| TimeOfDay::from_minutes(480 + 60 * hour)),
                ..slot(session)
            },
            because: None,
        },
        2 => Step::Move {
            session_id,
            scope,
            slot: Slot { room_id: Some(id(9)), minutes: 45, ..slot(session) },
            because: None,
        },
        3 => Step::Reword {
            session_id,
            scope,
            wording: Box::new(Wording {
                leader_id: Some(id(5)),
                capacity: Some(12),
                details: Some(ClassDetails {
                    level: "średni".to_owned(),
                    ..ClassDetails::default()
                }),
                ..wording(session)
            }),
        },
        4 => Step::Cancel {
            session_id,
            scope,
            reason: CancelReason::LeaderAbsent,
            decided_by: String::new(),
        },
        5 => Step::Restore { session_id },
        6 => Step::Duty {
            session_id,
            scope,
            person_id: id(70),
            records: vec![id(70), id(71)],
            helps: 0 <= choice.days,
        },
        7 => Step::Helpers { session_id, scope, needed: 2 },
        _ => Step::Remove { session_id, scope },
    })
}

/// What a session says, apart from the series on which it hangs.
fn saying(session: &Session) -> Session {
    Session { series_id: None, ..session.clone() }
}

proptest! {
    #[test]
    fn one_alters_no_other_session(plan in any_plan(), (index, choice) in any_step()) {
        let choice = Choice { scope: Scope::One, ..choice };
        let step = chosen(&plan, index, &choice).unwrap();
        let mut after = plan.clone();
        if after.apply(&step).is_ok() {
            let differing = plan.sessions.iter().filter(|(id, session)| after.sessions.get(id) != Some(session));
            prop_assert!(differing.count() <= 1);
            prop_assert!(after.sessions.len() <= plan.sessions.len());
            prop_assert_eq!(&after.enrolments, &plan.enrolments);
        }
    }

    #[test]
    fn what_was_held_marked_past_or_closed_says_the_same_after_any_wider_change(
        plan in any_plan(),
        (index, choice) in any_step(),
    ) {
        let choice = Choice { scope: if choice.scope == Scope::One { Scope::All } else { choice.scope }, ..choice };
        let step = chosen(&plan, index, &choice).unwrap();
        let mut after = plan.clone();
        let series = |session: &&Session| session.series_id.is_some();
        if after.apply(&step).is_ok() && !matches!(step, Step::Restore { .. }) {
            for session in plan.sessions.values().filter(series) {
                if plan.left(session).is_some() {
                    prop_assert_eq!(after.sessions.get(&session.id).map(saying), Some(saying(session)));
                }
            }
        }
    }

    #[test]
    fn restoring_takes_back_cancelling(plan in any_plan(), index in any::<prop::sample::Index>()) {
        let choice = Choice { scope: Scope::One, what: 4, days: 0, hours: None };
        let step = chosen(&plan, index, &choice).unwrap();
        let Step::Cancel { session_id, .. } = step else { unreachable!() };
        let was_planned = plan.sessions[&session_id].cancelled.is_none();
        let mut after = plan.clone();
        if was_planned && after.apply(&step).is_ok() {
            prop_assert_ne!(&after, &plan);
            after.apply(&Step::Restore { session_id }).unwrap();
            prop_assert_eq!(after, plan);
        }
    }

    #[test]
    fn what_a_step_says_it_did_is_what_differs(plan in any_plan(), (index, choice) in any_step()) {
        let step = chosen(&plan, index, &choice).unwrap();
        let mut after = plan.clone();
        if let Ok(effect) = after.apply(&step) {
            let said: HashSet<SessionId> = effect.changed.iter().map(|(before, _)| before.id).collect();
            let removed: HashSet<SessionId> = effect.removed.iter().map(|(session, _)| session.id).collect();
            let added: HashSet<SessionId> = effect.added.iter().map(|session| session.id).collect();
            for (id, before) in &plan.sessions {
                let is = after.sessions.get(id);
                prop_assert_eq!(is.is_none(), removed.contains(id));
                let differs = is.is_some_and(|is| saying(is) != saying(before));
                prop_assert!(!differs || said.contains(id));
            }
            let new: HashSet<SessionId> =
                after.sessions.keys().filter(|id| !plan.sessions.contains_key(id)).copied().collect();
            prop_assert_eq!(new, added);
        }
    }

    #[test]
    fn a_session_that_follows_its_series_is_on_a_day_of_its_rule(
        plan in any_plan(),
        steps in prop::collection::vec(any_step(), 1..4),
    ) {
        let moved: HashSet<SessionId> =
            plan.sessions.values().filter(|session| session.is_moved()).map(|session| session.id).collect();
        let mut plan = plan;
        // A session that was cancelled, or moved for itself, when its series moved can come back to
        // where it was; so only changes of the series are looked at.
        let wide = |(_, choice): &(_, Choice)| choice.what != 5 && choice.scope != Scope::One;
        for (index, choice) in steps.into_iter().filter(wide) {
            let Some(step) = chosen(&plan, index, &choice) else { break };
            let mut next = plan.clone();
            if next.apply(&step).is_ok() {
                plan = next;
            }
        }
        for session in plan.sessions.values() {
            let Some(series) = session.series_id else { continue };
            let series = &plan.series[&series];
            let ahead = plan.left(session).is_none() && !moved.contains(&session.id);
            if ahead && (session.date, session.start) == (session.original_date, session.original_start) {
                let days = recurrence::dates(series.first_date, &series.rule, &[], Date::MIN..=Date::MAX).unwrap();
                prop_assert!(days.contains(&session.date), "{} {}", session.date, series.rule);
            }
        }
        for enrolment in plan.enrolments.values() {
            prop_assert!(plan.series.contains_key(&enrolment.series_id));
        }
    }

    #[test]
    fn a_draft_is_its_steps_done_by_hand(
        plan in any_plan(),
        steps in prop::collection::vec(any_step(), 1..5),
    ) {
        let mut by_hand = plan.clone();
        let mut taken = Vec::new();
        for (index, choice) in steps {
            let Some(step) = chosen(&by_hand, index, &choice) else { break };
            let mut next = by_hand.clone();
            if next.apply(&step).is_ok() {
                by_hand = next;
            }
            taken.push(step);
        }
        let mut drafted = plan.clone();
        drafted.apply_draft(&taken, Date::MIN);
        prop_assert_eq!(drafted, by_hand);
    }

    #[test]
    fn the_identity_of_states_holds_after_any_history(
        plan in any_plan(),
        steps in prop::collection::vec(any_step(), 0..5),
    ) {
        let mut plan = plan;
        for (index, choice) in steps {
            let Some(step) = chosen(&plan, index, &choice) else { break };
            let mut next = plan.clone();
            if next.apply(&step).is_ok() {
                plan = next;
            }
        }
        for month in ["2026-10", "2026-11", "2026-12", "2027-01"] {
            let mut facts = facts(month);
            facts.today = plan.today;
            facts.series = plan.series.values().cloned().collect();
            facts.sessions = plan.sessions.values().cloned().collect();
            let balance = MonthSummary::of(&facts).balance;
            prop_assert!(balance.holds(), "{month}: {balance:?}");
        }
    }
}
