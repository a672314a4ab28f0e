//! What holds for the figures of any history.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use proptest::prelude::*;

use super::recount::{recount, slots, worth};
use crate::calendar::Month;
use crate::facts::MonthFacts;
use crate::samples::any_facts;
use crate::summary::{Counted, Figure, MonthSummary, Unit};
use crate::volunteers::VolunteerEntry;

fn of_month(facts: &MonthFacts, month: Month) -> MonthSummary {
    MonthSummary::of(&MonthFacts { month, ..facts.clone() })
}

/// How many different things were counted, if they are of the kind that the unit says.
fn distinct(figure: &Figure) -> Option<usize> {
    fn unique<T: std::hash::Hash + Eq>(ids: &[T]) -> usize {
        ids.iter().collect::<HashSet<_>>().len()
    }
    match (figure.unit, &figure.counted) {
        (Unit::Days | Unit::Minutes, Counted::Days(ids)) => Some(unique(ids)),
        (Unit::Sessions | Unit::Minutes | Unit::Guests, Counted::Sessions(ids)) => {
            Some(unique(ids))
        }
        (Unit::People, Counted::People(ids)) => Some(unique(ids)),
        (Unit::Presences, Counted::Presences(ids)) => Some(unique(ids)),
        (Unit::Memberships, Counted::Memberships(ids)) => Some(unique(ids)),
        (Unit::Minutes | Unit::Grosze, Counted::VolunteerEntries(ids)) => Some(unique(ids)),
        _ => None,
    }
}

/// A sum over the things counted, each weighed anew.
fn weighed(facts: &MonthFacts, figure: &Figure) -> i64 {
    match &figure.counted {
        Counted::Days(days) => days.len() as i64 * 240,
        Counted::VolunteerEntries(ids) => {
            let counted = |entry: &&VolunteerEntry| ids.contains(&entry.id);
            let services: Vec<&VolunteerEntry> =
                facts.volunteer_entries.iter().filter(counted).collect();
            match figure.unit {
                Unit::Grosze => worth(facts, &services),
                _ => services.iter().map(|entry| i64::from(entry.minutes)).sum(),
            }
        }
        Counted::Sessions(ids) => facts
            .sessions
            .iter()
            .filter(|session| ids.contains(&session.id))
            .map(|session| {
                i64::from(match figure.unit {
                    Unit::Minutes => session.minutes,
                    _ if figure.key.starts_with("participants.children") => session.children,
                    _ => session.guests,
                })
            })
            .sum(),
        _ => unreachable!("nothing else weighs more than one"),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn every_figure_equals_a_plain_recount(facts in any_facts()) {
        let summary = MonthSummary::of(&facts);
        let found: BTreeMap<String, i64> =
            summary.figures().into_iter().map(|figure| (figure.key.clone(), figure.value)).collect();
        prop_assert_eq!(found, recount(&facts));
        for series in &summary.series {
            prop_assert_eq!(&series.slots, &slots(&facts, series.series_id));
        }
    }

    #[test]
    fn every_figure_is_what_it_counted_and_is_found_by_its_name(facts in any_facts()) {
        let summary = MonthSummary::of(&facts);
        let mut keys = HashSet::new();
        for figure in summary.figures() {
            prop_assert!(keys.insert(&figure.key), "{} is there twice", figure.key);
            prop_assert_eq!(summary.figure(&figure.key), Some(figure));
            prop_assert_eq!(distinct(figure), Some(figure.counted.len()), "{}", figure.key);
            let expected = match figure.unit {
                Unit::Minutes | Unit::Guests | Unit::Grosze => weighed(&facts, figure),
                _ => figure.counted.len() as i64,
            };
            prop_assert_eq!(figure.value, expected, "{}", figure.key);
        }
        prop_assert_eq!(summary.figure("participants.unique"), None);
    }

    #[test]
    fn the_order_of_the_facts_does_not_matter(facts in any_facts()) {
        let mut backwards = facts.clone();
        backwards.sessions.reverse();
        backwards.marks.reverse();
        backwards.people.reverse();
        backwards.declarations.reverse();
        backwards.memberships.reverse();
        backwards.volunteer_entries.reverse();
        backwards.volunteer_agreements.reverse();
        backwards.volunteer_rates.reverse();
        backwards.volunteer_tasks.reverse();
        backwards.actions.reverse();
        backwards.opening_rules.reverse();
        backwards.series.reverse();
        prop_assert_eq!(MonthSummary::of(&facts), MonthSummary::of(&backwards));
    }

    #[test]
    fn the_balance_of_sessions_holds_in_every_month(facts in any_facts(), months in -6..6_i32) {
        prop_assert!(of_month(&facts, facts.month.plus_months(months)).balance.holds());
    }

    #[test]
    fn months_add_up_to_the_year_in_presences_but_not_in_people(facts in any_facts()) {
        let months: Vec<MonthSummary> = (0..=facts.month.number() as i32 - 1)
            .map(|back| of_month(&facts, facts.month.plus_months(-back)))
            .collect();
        let year = &months[0].participants;
        let sum = |value: fn(&MonthSummary) -> i64| months.iter().map(value).sum::<i64>();
        prop_assert_eq!(sum(|month| month.participants.presences.month.value), year.presences.year.value);
        prop_assert_eq!(sum(|month| month.participants.guests.month.value), year.guests.year.value);
        prop_assert_eq!(sum(|month| month.participants.new.month.value), year.new.year.value);
        prop_assert_eq!(sum(|month| month.participants.left.month.value), year.left.year.value);
        prop_assert_eq!(sum(|month| month.participants.mean.month.sessions.value), year.mean.year.sessions.value);
        prop_assert!(sum(|month| month.participants.unique.month.value) >= year.unique.year.value);
        prop_assert!(year.unique.year.value >= year.unique.month.value);
        let everyone = months.iter().flat_map(|month| people(&month.participants.unique.month)).collect::<BTreeSet<_>>();
        prop_assert_eq!(everyone.into_iter().collect::<Vec<_>>(), people(&year.unique.year));
    }

    #[test]
    fn categories_add_up_to_the_total_except_for_people(facts in any_facts()) {
        let summary = MonthSummary::of(&facts);
        let sum = |value: fn(&crate::summary::CategorySummary) -> i64| summary.categories.iter().map(value).sum::<i64>();
        let total = &summary.total;
        prop_assert_eq!(sum(|row| row.sessions.value), total.sessions.value);
        prop_assert_eq!(sum(|row| row.minutes.value), total.minutes.value);
        prop_assert_eq!(sum(|row| row.presences.value), total.presences.value);
        prop_assert_eq!(sum(|row| row.mean.sessions.value), total.mean.sessions.value);
        prop_assert!(sum(|row| row.people.value) >= total.people.value);
        prop_assert!(summary.categories.iter().all(|row| row.people.value <= total.people.value));
        prop_assert_eq!(total.people.value, summary.participants.unique.month.value);
        prop_assert_eq!(total.presences.value, summary.participants.presences.month.value);
        prop_assert_eq!(&total.sessions.counted, &summary.balance.held.counted);
    }

    #[test]
    fn each_split_adds_up_to_the_unique_people(facts in any_facts()) {
        let participants = MonthSummary::of(&facts).participants;
        let unique = participants.unique.month.value;
        prop_assert_eq!(participants.by_sex.iter().map(|(_, figure)| figure.value).sum::<i64>(), unique);
        prop_assert_eq!(participants.by_age.iter().map(|(_, figure)| figure.value).sum::<i64>(), unique);
        prop_assert_eq!(participants.by_district.iter().map(|(_, figure)| figure.value).sum::<i64>(), unique);
        prop_assert!(participants.by_district.iter().all(|(_, figure)| figure.value > 0));
    }

    #[test]
    fn weeks_and_days_add_up_to_the_month(facts in any_facts()) {
        let opening = MonthSummary::of(&facts).opening;
        let days = |value: fn(&crate::summary::OpeningDay) -> u32| opening.days.iter().map(value).sum::<u32>();
        let weeks = |value: fn(&crate::summary::OpeningWeek) -> u32| opening.weeks.iter().map(value).sum::<u32>();
        prop_assert_eq!(i64::from(days(|day| day.minutes)), opening.open_minutes.value);
        prop_assert_eq!(i64::from(weeks(|week| week.minutes)), opening.open_minutes.value);
        prop_assert_eq!(days(|day| day.required_minutes), opening.required_minutes);
        prop_assert_eq!(weeks(|week| week.required_minutes), opening.required_minutes);
        prop_assert_eq!(i64::from(weeks(|week| week.required_days)), opening.required_days.value);
        prop_assert_eq!(i64::from(opening.required_minutes), opening.required_days.value * 240);
        let length = opening.weeks.iter().map(|week| week.first_date.days_until(week.last_date) + 1).sum::<i64>();
        prop_assert_eq!(length, facts.month.days().count() as i64);
    }

    #[test]
    fn changes_are_the_cancelled_and_moved_sessions_of_the_month(facts in any_facts()) {
        let summary = MonthSummary::of(&facts);
        let listed: BTreeSet<_> = summary.changes.iter().map(|change| change.session_id).collect();
        prop_assert_eq!(listed.len(), summary.changes.len());
        for session in &facts.sessions {
            let of_month = session.date.month() == facts.month || session.original_date.month() == facts.month;
            let changed = session.cancelled.is_some()
                || session.date != session.original_date
                || session.start != session.original_start
                || session.room_id != session.original_room_id;
            prop_assert_eq!(listed.contains(&session.id), of_month && changed);
        }
    }
}

fn people(figure: &Figure) -> Vec<crate::ids::PersonId> {
    match &figure.counted {
        Counted::People(people) => people.clone(),
        _ => Vec::new(),
    }
}
