//! Rounding, whose rate goes first, and that every sum agrees to the grosz.

use proptest::prelude::*;

use super::*;
use crate::facts::MonthFacts;
use crate::samples::{any_facts, day, facts, id, month, service, volunteer_agreement};
use crate::summary::MonthSummary;
use crate::volunteers::{
    MonthlyCard, Statement, StatementFacts, StatementLine, Work, monthly_cards,
};

#[test]
fn half_a_grosz_is_rounded_up() {
    for (minutes, rate, expected) in [
        (0, 3000, 0),
        (60, 3000, 3000),
        (90, 3000, 4500),
        // 0.5 grosz, then a sixtieth less and more.
        (30, 1, 1),
        (29, 1, 0),
        (31, 1, 1),
        (90, 1, 2),
        (89, 1, 1),
        // 33.33 zł an hour: 20 minutes are 11.11, 10 minutes 5.555, 50 minutes 27.775.
        (20, 3333, 1111),
        (10, 3333, 556),
        (50, 3333, 2778),
        (50, 3332, 2777),
        // A year of forty people, and nothing is lost on the way.
        (40 * 160 * 60 * 12, 99_999, 76_800 * 99_999),
    ] {
        assert_eq!(value_of(minutes, rate), expected, "{minutes} min × {rate} gr");
    }
}

#[test]
fn rows_are_rounded_once_and_not_service_by_service() {
    let entries =
        [service(1, 1, "2026-03-02", 10, "Dyżur"), service(2, 1, "2026-03-03", 10, "Telefony")];
    let entries: Vec<&VolunteerEntry> = entries.iter().collect();
    let rates = [general(3333)];
    let rows = valuations(&entries, Rates { wanted: true, rates: &rates, agreements: &[] });
    assert_eq!(rows.len(), 1, "one task, one rate, one row");
    // 2 × 5.555 zł: 11.11, and not twice 5.56.
    assert_eq!((rows[0].minutes, rows[0].value), (20, Some(1111)));
    assert_eq!(rows[0].entries, [id(1), id(2)]);
}

#[test]
fn her_own_rate_goes_before_the_tasks_and_that_before_the_general_one() {
    let own = VolunteerAgreement {
        rate: Some(5000),
        rate_source: "porozumienie".to_owned(),
        ..volunteer_agreement(1, 1, day("2026-03-10"))
    };
    let rates = [general(3000), VolunteerRate { task_id: Some(id(1)), ..general(4000) }];
    let rate_of = |entry: VolunteerEntry, wanted: bool| {
        let agreements = std::slice::from_ref(&own);
        let rates = Rates { wanted, rates: &rates, agreements };
        let mut rows = valuations(&[&entry], rates);
        let row = rows.remove(0);
        (row.agreement_id, row.rate.map(|(rate, _)| rate))
    };
    let of = |person: u128, date: &str, task: Option<u128>| VolunteerEntry {
        task_id: task.map(id),
        ..service(1, person, date, 60, "Dyżur")
    };
    assert_eq!(rate_of(of(1, "2026-03-10", Some(1)), true), (Some(id(1)), Some(5000)));
    // The day before it was in force, somebody else, and another task.
    assert_eq!(rate_of(of(1, "2026-03-09", Some(1)), true), (None, Some(4000)));
    assert_eq!(rate_of(of(2, "2026-03-10", Some(1)), true), (None, Some(4000)));
    assert_eq!(rate_of(of(2, "2026-03-10", Some(2)), true), (None, Some(3000)));
    assert_eq!(rate_of(of(2, "2026-03-10", None), true), (None, Some(3000)));
    // A member's work is under no agreement with volunteers.
    let member = VolunteerEntry { kind: EntryKind::Member, ..of(1, "2026-03-10", Some(1)) };
    assert_eq!(rate_of(member, true), (None, Some(4000)));
    // Hours are counted always, money only where it is wanted.
    assert_eq!(rate_of(of(1, "2026-03-10", Some(1)), false), (Some(id(1)), None));
}

fn general(rate: u32) -> VolunteerRate {
    let source = "regulamin konkursu".to_owned();
    VolunteerRate { id: id(1), agreement_id: id(1), task_id: None, rate, source }
}

fn statement(facts: &MonthFacts) -> Statement {
    Statement::of(StatementFacts {
        month: facts.month,
        entries: &facts.volunteer_entries,
        rates: facts.rates(),
        agreed: facts.agreement.is_some(),
        actions: &facts.actions,
        tasks: &facts.volunteer_tasks,
    })
}

fn cards(facts: &MonthFacts) -> Vec<MonthlyCard> {
    monthly_cards(&facts.volunteer_entries, facts.month, facts.rates())
}

fn sum<'a>(works: impl Iterator<Item = &'a Work>) -> (i64, Option<i64>) {
    works.fold((0, None), |(minutes, value), work| {
        let value = match (value, work.value) {
            (None, value) => value,
            (Some(so_far), value) => Some(so_far + value.unwrap_or(0)),
        };
        (minutes + work.minutes, value)
    })
}

#[test]
fn what_nobody_confirmed_is_on_no_card_and_in_no_statement() {
    let open = |number, person, minutes| VolunteerEntry {
        confirmed_on: None,
        ..service(number, person, "2026-03-02", minutes, "Dyżur")
    };
    let facts = MonthFacts {
        volunteer_entries: vec![
            service(1, 1, "2026-03-01", 45, "Dyżur"),
            open(2, 1, 90),
            open(3, 2, 30),
            service(4, 1, "2026-02-28", 60, "Dyżur"),
        ],
        ..facts("2026-03")
    };
    let cards = cards(&facts);
    let told = |card: &MonthlyCard| (card.entries.len(), card.minutes, card.waiting_minutes);
    assert_eq!(cards.iter().map(told).collect::<Vec<_>>(), [(1, 45, 90), (0, 0, 30)]);
    assert!(cards.iter().all(|card| card.value.is_none() && card.waiting == 1));
    let volunteers = statement(&facts).volunteers;
    assert_eq!((volunteers.month.people, volunteers.month.minutes), (1, 45));
    assert_eq!((volunteers.year.minutes, volunteers.agreement), (105, None));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn cards_lines_actions_tasks_and_the_months_figures_agree_to_the_grosz(facts in any_facts()) {
        let (statement, summary, cards) = (statement(&facts), MonthSummary::of(&facts), cards(&facts));
        let volunteers = &summary.volunteers;
        for (kind, whole, minutes, value) in [
            (EntryKind::Volunteer, &statement.volunteers, &volunteers.minutes, &volunteers.value),
            (EntryKind::Member, &statement.members, &volunteers.member_minutes, &volunteers.member_value),
        ] {
            let expected = (minutes.value, value.as_ref().map(|figure| figure.value));
            prop_assert_eq!((whole.month.minutes, whole.month.value), expected);
            let own = || cards.iter().filter(|card| card.kind == kind);
            prop_assert_eq!(own().map(|card| card.minutes).sum::<i64>(), expected.0);
            prop_assert_eq!(own().filter_map(|card| card.value).sum::<i64>(), expected.1.unwrap_or(0));
            for lines in [&statement.lines, &statement.by_action, &statement.by_task] {
                let own = || lines.iter().filter(|line| line.kind == kind);
                let columns: [fn(&StatementLine) -> &Work; 2] = [|line| &line.work.month, |line| &line.work.year];
                for (column, whole) in columns.into_iter().zip([&whole.month, &whole.year]) {
                    let (minutes, value) = sum(own().map(column));
                    prop_assert_eq!(minutes, whole.minutes);
                    prop_assert_eq!(value.unwrap_or(0), whole.value.unwrap_or(0));
                }
            }
        }
        for card in &cards {
            let rows = card.rows.iter();
            prop_assert_eq!(rows.clone().map(|row| row.minutes).sum::<i64>(), card.minutes);
            prop_assert_eq!(rows.filter_map(|row| row.value).sum::<i64>(), card.value.unwrap_or(0));
            prop_assert_eq!(card.value.is_some(), statement.valued);
        }
    }

    #[test]
    fn a_cumulative_column_is_the_sum_of_its_months_in_money_but_not_in_people(facts in any_facts()) {
        let whole = statement(&facts).volunteers;
        let months: Vec<Work> = (0..facts.month.number() as i32)
            .map(|back| {
                let month = facts.month.plus_months(-back);
                statement(&MonthFacts { month, ..facts.clone() }).volunteers.month
            })
            .collect();
        let (minutes, value) = sum(months.iter());
        prop_assert_eq!(minutes, whole.year.minutes);
        prop_assert_eq!(value, whole.year.value);
        prop_assert!(whole.year.people <= months.iter().map(|month| month.people).sum::<u32>());
        prop_assert!(whole.month.people <= whole.year.people);
        // The samples serve in 2026 alone, and after March in months that do not count yet.
        prop_assert_eq!(whole.agreement.map(|work| work.minutes), facts.agreement.as_ref().map(|_| minutes));
        prop_assert_eq!(facts.month, month("2026-03"));
    }
}
