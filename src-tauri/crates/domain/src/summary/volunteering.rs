//! Section "Wolontariat": who served in the month, for how long, and what that is worth.
//!
//! Only confirmed services count; what is not confirmed yet stands in one figure of its own.

use std::collections::{BTreeMap, HashMap};

use super::{ContributionSummary, Counted, Figure, Unit, VolunteerSummary, VolunteersSummary};
use crate::facts::MonthFacts;
use crate::ids::{PersonId, VolunteerEntryId, VolunteerTaskId};
use crate::settlement::Action;
use crate::text::fold;
use crate::volunteers::{EntryKind, Valuation, VolunteerEntry, covering, valuations};

pub(super) fn count(facts: &MonthFacts) -> VolunteersSummary {
    let mut entries: Vec<&VolunteerEntry> =
        facts.volunteer_entries.iter().filter(|entry| facts.month.contains(entry.date)).collect();
    entries.sort_by_key(|entry| (entry.date, entry.start, entry.id));
    let (confirmed, open): (Vec<_>, Vec<_>) =
        entries.into_iter().partition(|entry| entry.confirmed_on.is_some());
    let rates = facts.rates();
    let valued = valuations(&confirmed, rates);
    let (volunteers, members): (Vec<_>, Vec<_>) =
        confirmed.into_iter().partition(|entry| entry.kind == EntryKind::Volunteer);
    let of = |kind: EntryKind| valued.iter().filter(move |row| row.kind == kind);
    VolunteersSummary {
        rows: rows(facts, &volunteers, &valued),
        people: people("volunteers.people", &volunteers),
        minutes: minutes("volunteers.minutes".to_owned(), &volunteers),
        value: rates.wanted.then(|| value("volunteers.value".to_owned(), of(EntryKind::Volunteer))),
        unconfirmed: minutes("volunteers.unconfirmed".to_owned(), &open),
        members: people("members.people", &members),
        member_minutes: minutes("members.minutes".to_owned(), &members),
        member_value: rates
            .wanted
            .then(|| value("members.value".to_owned(), of(EntryKind::Member))),
        contribution: contribution(facts, &valued, rates.wanted),
    }
}

fn rows(
    facts: &MonthFacts,
    entries: &[&VolunteerEntry],
    valued: &[Valuation],
) -> Vec<VolunteerSummary> {
    let mut by_person: BTreeMap<PersonId, Vec<&VolunteerEntry>> = BTreeMap::new();
    for entry in entries {
        by_person.entry(entry.person_id).or_default().push(entry);
    }
    let names: HashMap<PersonId, &str> =
        facts.people.iter().map(|person| (person.id, person.list_name.as_str())).collect();
    // Sorted by name even where it is not printed, so that turning names on moves no row.
    let mut rows: Vec<(&str, PersonId, Vec<&VolunteerEntry>)> = by_person
        .into_iter()
        .map(|(person, entries)| (names.get(&person).copied().unwrap_or_default(), person, entries))
        .collect();
    rows.sort_by_cached_key(|(name, person, _)| (fold(name), *person));
    rows.into_iter()
        .map(|(name, person, entries)| row(facts, name, person, &entries, valued))
        .collect()
}

fn row(
    facts: &MonthFacts,
    name: &str,
    person_id: PersonId,
    entries: &[&VolunteerEntry],
    valued: &[Valuation],
) -> VolunteerSummary {
    let (mut activities, mut agreements) = (Vec::new(), Vec::new());
    for entry in entries {
        let task = entry.task_id.map(|task| task_name(facts, task)).unwrap_or_default();
        let what = if task.is_empty() { &entry.activity } else { &task };
        if !what.is_empty() && !activities.contains(what) {
            activities.push(what.clone());
        }
        let covering =
            covering(&facts.volunteer_agreements, person_id, entry.centre_id, entry.date);
        if let Some(agreement) = covering.filter(|own| !agreements.contains(&own.number)) {
            agreements.push(agreement.number.clone());
        }
    }
    let wanted = facts.rates().wanted;
    let own =
        valued.iter().filter(|row| row.kind == EntryKind::Volunteer && row.person_id == person_id);
    VolunteerSummary {
        person_id,
        name: if facts.centre.settings.names_volunteers { name.to_owned() } else { String::new() },
        agreements,
        activities,
        minutes: minutes(format!("volunteers.{person_id}.minutes"), entries),
        value: wanted.then(|| value(format!("volunteers.{person_id}.value"), own)),
    }
}

/// The rows of the contribution, in the order of actions and tasks; those without either last.
fn contribution(
    facts: &MonthFacts,
    valued: &[Valuation],
    wanted: bool,
) -> Vec<ContributionSummary> {
    let place = |position: Option<u32>| position.unwrap_or(u32::MAX);
    let mut groups: BTreeMap<_, Vec<&Valuation>> = BTreeMap::new();
    for row in valued {
        let action = facts.actions.iter().find(|action| Some(action.id) == row.action_id);
        let task = facts.volunteer_tasks.iter().find(|task| Some(task.id) == row.task_id);
        let order = (place(action.map(|one| one.position)), place(task.map(|one| one.position)));
        let key = (row.kind, order, row.action_id, row.task_id, row.rate.clone());
        groups.entry(key).or_default().push(row);
    }
    (1..)
        .zip(groups)
        .map(|(number, ((kind, _, action_id, task_id, rate), rows))| {
            let key = |what: &str| format!("contribution.{number}.{what}");
            let action = facts.actions.iter().find(|action| Some(action.id) == action_id);
            let mut who: Vec<PersonId> = rows.iter().map(|row| row.person_id).collect();
            who.sort_unstable();
            who.dedup();
            let sum = rows.iter().map(|row| row.minutes).sum();
            ContributionSummary {
                kind,
                action_id,
                action: action.map(Action::title).unwrap_or_default(),
                task_id,
                task: task_id.map(|task| task_name(facts, task)).unwrap_or_default(),
                rate: rate.as_ref().map(|(rate, _)| *rate),
                source: rate.map(|(_, source)| source).unwrap_or_default(),
                people: Figure::number(key("people"), Unit::People, Counted::People(who)),
                minutes: Figure::sum(
                    key("minutes"),
                    Unit::Minutes,
                    sum,
                    Counted::VolunteerEntries(counted(rows.iter().copied())),
                ),
                value: wanted.then(|| value(key("value"), rows.iter().copied())),
            }
        })
        .collect()
}

fn task_name(facts: &MonthFacts, id: VolunteerTaskId) -> String {
    let task = facts.volunteer_tasks.iter().find(|task| task.id == id);
    task.map(|task| task.name.clone()).unwrap_or_default()
}

fn people(key: &str, entries: &[&VolunteerEntry]) -> Figure {
    let mut people: Vec<PersonId> = entries.iter().map(|entry| entry.person_id).collect();
    people.sort_unstable();
    people.dedup();
    Figure::number(key.to_owned(), Unit::People, Counted::People(people))
}

fn minutes(key: String, entries: &[&VolunteerEntry]) -> Figure {
    let value = entries.iter().map(|entry| i64::from(entry.minutes)).sum();
    let ids = entries.iter().map(|entry| entry.id).collect();
    Figure::sum(key, Unit::Minutes, value, Counted::VolunteerEntries(ids))
}

/// The sum of the rows' values, each rounded where it is printed.
fn value<'a>(key: String, rows: impl Iterator<Item = &'a Valuation> + Clone) -> Figure {
    let sum = rows.clone().filter_map(|row| row.value).sum();
    Figure::sum(key, Unit::Grosze, sum, Counted::VolunteerEntries(counted(rows)))
}

fn counted<'a>(rows: impl Iterator<Item = &'a Valuation>) -> Vec<VolunteerEntryId> {
    rows.flat_map(|row| row.entries.iter().copied()).collect()
}
