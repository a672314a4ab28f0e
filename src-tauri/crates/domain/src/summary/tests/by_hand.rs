//! March 2026 of one small centre, with numbers that anyone can follow.

use crate::attendance::Mark;
use crate::calendar::Weekday;
use crate::facts::{MarkFact, MonthFacts, PersonFact};
use crate::opening::{Closure, ClosureKind, OpeningRule};
use crate::people::{Declaration, Sex};
use crate::samples::{
    agreement, day, declaration, facts, id, membership, month, person, present, series, service,
    session, session_ids, time,
};
use crate::summary::{AgeGroup, Counted, MonthSummary, SexGroup};
use crate::timetable::{CancelReason, ListState, Session};

fn value(summary: &MonthSummary, key: &str) -> i64 {
    summary.figure(key).unwrap_or_else(|| panic!("no figure {key}")).value
}

/// Two series and a trip; sessions 1 to 3 are held with a list, 4 is held without one, 5 is
/// cancelled, 6 has moved to April, 7 has come from February, 8 was forgotten, 9 is the trip,
/// 10 was held in January and 11 in November, under the same agreement.
fn march() -> MonthFacts {
    let confirmed = |number, date| Session {
        list_state: ListState::Confirmed,
        series_id: Some(id(1)),
        ..session(number, date)
    };
    let sessions = vec![
        confirmed(1, "2026-03-03"),
        Session { guests: 4, ..confirmed(2, "2026-03-10") },
        Session {
            series_id: Some(id(2)),
            category_id: id(2),
            minutes: 90,
            ..confirmed(3, "2026-03-11")
        },
        Session {
            series_id: Some(id(1)),
            list_state: ListState::HeldWithoutList,
            children: 2,
            ..session(4, "2026-03-17")
        },
        Session { cancelled: Some(CancelReason::LeaderAbsent), ..confirmed(5, "2026-03-24") },
        Session { date: day("2026-04-02"), ..confirmed(6, "2026-03-31") },
        Session {
            original_date: day("2026-02-24"),
            start: time("12:00"),
            list_state: ListState::InProgress,
            ..confirmed(7, "2026-03-05")
        },
        Session { list_state: ListState::None, ..confirmed(8, "2026-03-12") },
        Session { category_id: id(3), minutes: 480, ..session(9, "2026-03-28") },
        confirmed(10, "2026-01-13"),
        confirmed(11, "2025-11-04"),
    ];
    let absent = |session, person| MarkFact { mark: Mark::Absent, ..present(session, person) };
    let announced =
        |session, person| MarkFact { mark: Mark::Announced, ..present(session, person) };
    let marks = vec![
        present(1, 1),
        present(1, 2),
        absent(1, 3),
        present(2, 1),
        announced(2, 2),
        present(3, 1),
        present(3, 3),
        present(5, 4),
        present(6, 4),
        present(7, 2),
        // One record of person 1 said absent, the other present; they were merged since.
        absent(9, 1),
        present(9, 1),
        present(9, 1),
        present(10, 5),
        present(10, 1),
        present(11, 6),
    ];
    let women = [1, 2].map(|number| PersonFact {
        sex: Some(Sex::Female),
        birth_date: Some(day(if number == 1 { "1966-03-31" } else { "1956-04-01" })),
        district: "XI".to_owned(),
        ..person(number, "Nowak Anna")
    });
    let mut people = women.to_vec();
    people.push(PersonFact {
        sex: Some(Sex::Male),
        birth_year: Some(1941),
        district: "II".to_owned(),
        ..person(3, "Żuraw Jan")
    });
    people.extend((4..=6).map(|number| person(number, "Łoś Ewa")));
    MonthFacts {
        agreement: Some(agreement(day("2025-11-01"))),
        series: vec![series(1, "Joga", 1), series(2, "Angielski", 2)],
        sessions,
        marks,
        people,
        declarations: vec![
            declaration(1, 1, "2025-11-01"),
            declaration(2, 1, "2026-03-02"),
            declaration(3, 2, "2026-03-31"),
            Declaration {
                withdrawn_on: Some(day("2026-03-31")),
                ..declaration(4, 3, "2026-01-07")
            },
            Declaration {
                withdrawn_on: Some(day("2026-04-01")),
                ..declaration(5, 4, "2026-02-02")
            },
            declaration(6, 5, "2025-12-01"),
            declaration(7, 6, "2026-04-01"),
        ],
        memberships: vec![
            membership(1, 1, "2025-11-01", Some("2026-01-31")),
            membership(2, 1, "2026-03-01", None),
            membership(3, 5, "2025-12-01", Some("2026-03-31")),
            membership(4, 6, "2025-11-01", Some("2026-04-01")),
        ],
        volunteer_entries: vec![
            service(1, 3, "2026-03-04", 90, "Dyżur"),
            service(2, 2, "2026-03-05", 45, "Herbata"),
            service(3, 3, "2026-03-25", 30, "Ogród"),
            service(4, 3, "2026-03-26", 30, "Dyżur"),
            service(5, 3, "2026-04-01", 60, "Dyżur"),
        ],
        ..facts("2026-03")
    }
}

#[test]
fn people_are_counted_once_in_each_column() {
    let summary = MonthSummary::of(&march());
    for (key, expected) in [
        // Person 1 by the new membership, 2 on the last day, 4 until tomorrow; 3 has withdrawn
        // and 5 has left.
        ("participants.declared", [3, 3, 3]),
        // Signing again for the next agreement makes nobody new.
        ("participants.new", [1, 3, 5]),
        ("participants.left", [1, 2, 2]),
        ("participants.unique", [3, 4, 5]),
        ("participants.presences", [7, 9, 10]),
        ("participants.guests", [4, 4, 4]),
        ("participants.children", [2, 2, 2]),
        ("participants.mean", [5, 7, 8]),
    ] {
        for (column, expected) in ["month", "year", "agreement"].into_iter().zip(expected) {
            let suffix = if key == "participants.mean" { ".presences" } else { "" };
            assert_eq!(
                value(&summary, &format!("{key}.{column}{suffix}")),
                expected,
                "{key} {column}"
            );
        }
    }
    let unique = summary.figure("participants.unique.month").unwrap();
    assert_eq!(unique.counted, Counted::People(vec![id(1), id(2), id(3)]));
}

#[test]
fn a_mean_is_taken_over_confirmed_lists_alone() {
    let summary = MonthSummary::of(&march());
    let mean = &summary.participants.mean.month;
    assert_eq!((mean.presences.value, mean.sessions.value), (5, 3));
    assert_eq!(mean.tenths(), Some(17));
    assert_eq!(mean.sessions.counted, Counted::Sessions(session_ids(&[1, 2, 3])));
    let trip = &summary.categories.last().unwrap().mean;
    assert_eq!(trip.tenths(), None);
}

#[test]
fn splits_go_by_the_last_day_of_the_month() {
    let participants = MonthSummary::of(&march()).participants;
    let sexes: Vec<(SexGroup, i64)> =
        participants.by_sex.iter().map(|(group, figure)| (*group, figure.value)).collect();
    assert_eq!(sexes, [(SexGroup::Female, 2), (SexGroup::Male, 1), (SexGroup::NotGiven, 0)]);
    // Person 1 turns 60 on 31 March, person 2 turns 70 a day too late.
    let ages: Vec<(AgeGroup, i64)> = participants
        .by_age
        .iter()
        .filter(|(_, figure)| figure.value > 0)
        .map(|(group, figure)| (*group, figure.value))
        .collect();
    assert_eq!(ages, [(AgeGroup::From60, 1), (AgeGroup::From65, 1), (AgeGroup::From85, 1)]);
    let districts: Vec<(&str, i64)> = participants
        .by_district
        .iter()
        .map(|(name, figure)| (name.as_str(), figure.value))
        .collect();
    assert_eq!(districts, [("II", 1), ("XI", 2)]);
}

#[test]
fn only_categories_with_held_sessions_have_a_row() {
    let mut facts = march();
    let summary = MonthSummary::of(&facts);
    let rows: Vec<(&str, [i64; 4])> = summary
        .categories
        .iter()
        .map(|row| {
            let figures = [&row.sessions, &row.minutes, &row.presences, &row.people];
            (row.name.as_str(), figures.map(|figure| figure.value))
        })
        .collect();
    assert_eq!(
        rows,
        [("Ruch", [4, 240, 4, 2]), ("Edukacja", [1, 90, 2, 2]), ("Wycieczki", [1, 480, 1, 1])]
    );
    assert_eq!(value(&summary, "total.minutes"), 810);
    assert_eq!(value(&summary, "total.people"), 3);
    facts.sessions.retain(|session| session.id != id(9));
    assert_eq!(MonthSummary::of(&facts).categories.len(), 2);
}

#[test]
fn a_series_shows_what_was_planned_and_what_came_of_it() {
    let summary = MonthSummary::of(&march());
    let names: Vec<&str> = summary.series.iter().map(|row| row.name.as_str()).collect();
    assert_eq!(names, ["Joga", "Angielski"]);
    let yoga = &summary.series[0];
    assert_eq!((yoga.category.as_str(), yoga.leader.as_str()), ("Ruch", "Anna Nowak"));
    assert_eq!(yoga.planned.counted, Counted::Sessions(session_ids(&[1, 2, 8, 4, 5, 6])));
    assert_eq!(yoga.held.counted, Counted::Sessions(session_ids(&[1, 7, 2, 4])));
    assert_eq!(yoga.cancelled.counted, Counted::Sessions(session_ids(&[5])));
    assert_eq!(yoga.presences.value, 4);
    assert_eq!(yoga.mean.tenths(), Some(15));
    assert_eq!(yoga.slots, [(Weekday::Tuesday, time("10:00")), (Weekday::Thursday, time("10:00"))]);
}

#[test]
fn the_balance_says_what_became_of_each_session() {
    let facts = march();
    let balance = MonthSummary::of(&facts).balance;
    let numbers = |figures: [&crate::summary::Figure; 4]| figures.map(|figure| figure.value);
    assert_eq!(
        numbers([&balance.planned, &balance.moved_in, &balance.added, &balance.ahead]),
        [7, 1, 1, 0]
    );
    assert_eq!(
        numbers([&balance.held, &balance.cancelled, &balance.moved_out, &balance.unsettled]),
        [6, 1, 1, 1]
    );
    assert!(balance.holds());
    let before = MonthSummary::of(&MonthFacts { today: day("2026-03-12"), ..facts }).balance;
    assert_eq!((before.unsettled.value, before.ahead.value), (0, 1));
}

#[test]
fn changes_name_the_original_and_the_present_term() {
    let changes = MonthSummary::of(&march()).changes;
    let listed: Vec<_> = changes
        .iter()
        .map(|change| (change.original.0.to_string(), change.moved_to, change.cancelled))
        .collect();
    assert_eq!(
        listed,
        [
            ("2026-02-24".to_owned(), Some((day("2026-03-05"), time("12:00"))), None),
            ("2026-03-24".to_owned(), None, Some(CancelReason::LeaderAbsent)),
            ("2026-03-31".to_owned(), Some((day("2026-04-02"), time("10:00"))), None),
        ]
    );
}

#[test]
fn volunteers_are_without_names_unless_the_centre_names_them() {
    let mut facts = march();
    let rows = MonthSummary::of(&facts).volunteers;
    assert_eq!((rows.people.value, rows.minutes.value), (2, 195));
    assert!(rows.rows.iter().all(|row| row.name.is_empty()));
    facts.centre.settings.names_volunteers = true;
    let named: Vec<(String, Vec<String>, i64)> = MonthSummary::of(&facts)
        .volunteers
        .rows
        .into_iter()
        .map(|row| (row.name, row.activities, row.minutes.value))
        .collect();
    assert_eq!(
        named,
        [
            ("Nowak Anna".to_owned(), vec!["Herbata".to_owned()], 45),
            ("Żuraw Jan".to_owned(), vec!["Dyżur".to_owned(), "Ogród".to_owned()], 150),
        ]
    );
}

#[test]
fn june_2026_requires_21_days_and_misses_the_closed_ones() {
    let closure = |number, first: &str, last: &str, kind, counts_as_open| Closure {
        id: id(number),
        centre_id: id(1),
        first_date: day(first),
        last_date: day(last),
        kind,
        reason: "Remont".to_owned(),
        counts_as_open,
    };
    let mut facts = facts("2026-06");
    facts.closures = vec![
        closure(1, "2026-06-05", "2026-06-07", ClosureKind::Failure, false),
        closure(2, "2026-06-16", "2026-06-16", ClosureKind::WholeDayTrip, true),
    ];
    facts.opening_rules.push(OpeningRule {
        id: id(9),
        weekday: Weekday::Saturday,
        start: time("10:00"),
        end: time("11:30"),
        valid_from: day("2026-06-20"),
        ..facts.opening_rules[0].clone()
    });
    let opening = MonthSummary::of(&facts).opening;
    assert_eq!((opening.required_days.value, opening.required_minutes), (21, 84 * 60));
    assert_eq!((opening.open_days.value, opening.open_minutes.value), (22, 20 * 240 + 2 * 90));
    // domain.md §7: the week of Corpus Christi asks for 16 hours; here Friday is closed as well.
    let week = &opening.weeks[0];
    assert_eq!((week.first_date, week.last_date), (day("2026-06-01"), day("2026-06-07")));
    assert_eq!((week.minutes, week.required_minutes, week.required_days), (720, 960, 4));
    let on = |date: &str| opening.days.iter().find(|one| one.date == day(date));
    let corpus_christi = on("2026-06-04").unwrap();
    assert_eq!((corpus_christi.minutes, corpus_christi.required_minutes), (0, 0));
    assert_eq!(corpus_christi.holiday, Some(crate::holidays::Holiday::CorpusChristi));
    let friday = on("2026-06-05").unwrap();
    assert_eq!(friday.closure, Some((id(1), ClosureKind::Failure, "Remont".to_owned())));
    assert_eq!((friday.minutes, friday.required_minutes), (0, 240));
    assert_eq!(on("2026-06-06"), None, "nobody comes on Saturdays until the 20th");
    assert_eq!(on("2026-06-16").unwrap().intervals, [(time("09:00"), time("13:00"))]);
    assert_eq!(on("2026-06-20").unwrap().minutes, 90);
}

#[test]
fn a_month_without_anything_is_all_zeros() {
    let mut nothing = facts("2026-02");
    nothing.opening_rules.clear();
    nothing.centre.settings.required_minutes_per_day = 0;
    let summary = MonthSummary::of(&nothing);
    assert!(summary.figures().iter().all(|figure| figure.value == 0 && figure.counted.is_empty()));
    assert!(summary.opening.days.is_empty());
    assert_eq!(summary.opening.weeks.len(), 5);
    assert!(summary.participants.unique.agreement.is_none());
    assert!(summary.balance.holds());
}

#[test]
fn a_series_that_is_not_among_the_facts_keeps_its_row() {
    let mut facts = march();
    facts.series.clear();
    let summary = MonthSummary::of(&facts);
    assert_eq!(summary.series.len(), 2);
    assert_eq!(value(&summary, &format!("series.{}.held", summary.series[0].series_id)), 4);
    assert!(summary.series.iter().all(|row| !row.name.is_empty()));
}

#[test]
fn an_agreement_that_begins_within_the_month_counts_from_its_first_day() {
    let mut facts = march();
    facts.agreement = Some(agreement(day("2026-03-10")));
    assert_eq!(facts.month, month("2026-03"));
    let summary = MonthSummary::of(&facts);
    assert_eq!(value(&summary, "participants.presences.month"), 7);
    assert_eq!(value(&summary, "participants.presences.agreement"), 4);
}

#[test]
fn figures_have_stable_names() {
    let mut facts = march();
    facts.agreement = None;
    let summary = MonthSummary::of(&facts);
    let keys: Vec<String> = summary
        .figures()
        .into_iter()
        .map(|figure| figure.key.replace("00000000-0000-0000-0000-00000000000", "#"))
        .collect();
    insta::assert_snapshot!(keys.join("\n"), @r"
    opening.days
    opening.minutes
    opening.required_days
    participants.declared.month
    participants.declared.year
    participants.new.month
    participants.new.year
    participants.left.month
    participants.left.year
    participants.unique.month
    participants.unique.year
    participants.presences.month
    participants.presences.year
    participants.mean.month.presences
    participants.mean.month.sessions
    participants.mean.year.presences
    participants.mean.year.sessions
    participants.guests.month
    participants.guests.year
    participants.children.month
    participants.children.year
    participants.by_sex.female
    participants.by_sex.male
    participants.by_sex.not_given
    participants.by_age.under60
    participants.by_age.from60
    participants.by_age.from65
    participants.by_age.from70
    participants.by_age.from75
    participants.by_age.from80
    participants.by_age.from85
    participants.by_age.not_given
    participants.by_district.II
    participants.by_district.XI
    categories.#1.sessions
    categories.#1.minutes
    categories.#1.presences
    categories.#1.people
    categories.#1.mean.presences
    categories.#1.mean.sessions
    categories.#2.sessions
    categories.#2.minutes
    categories.#2.presences
    categories.#2.people
    categories.#2.mean.presences
    categories.#2.mean.sessions
    categories.#3.sessions
    categories.#3.minutes
    categories.#3.presences
    categories.#3.people
    categories.#3.mean.presences
    categories.#3.mean.sessions
    total.sessions
    total.minutes
    total.presences
    total.people
    total.mean.presences
    total.mean.sessions
    series.#1.planned
    series.#1.held
    series.#1.cancelled
    series.#1.presences
    series.#1.mean.presences
    series.#1.mean.sessions
    series.#2.planned
    series.#2.held
    series.#2.cancelled
    series.#2.presences
    series.#2.mean.presences
    series.#2.mean.sessions
    volunteers.#2.minutes
    volunteers.#3.minutes
    volunteers.people
    volunteers.minutes
    volunteers.unconfirmed
    members.people
    members.minutes
    contribution.1.people
    contribution.1.minutes
    balance.planned
    balance.moved_in
    balance.added
    balance.held
    balance.cancelled
    balance.moved_out
    balance.unsettled
    balance.ahead
    ");
}
