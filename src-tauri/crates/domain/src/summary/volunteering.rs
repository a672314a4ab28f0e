//! Section "Wolontariat": who served in the month, and for how long.

use std::collections::{BTreeMap, HashMap};

use super::{Counted, Figure, Unit, VolunteerSummary, VolunteersSummary};
use crate::facts::MonthFacts;
use crate::ids::PersonId;
use crate::text::fold;
use crate::volunteers::VolunteerEntry;

pub(super) fn count(facts: &MonthFacts) -> VolunteersSummary {
    let mut entries: Vec<&VolunteerEntry> =
        facts.volunteer_entries.iter().filter(|entry| facts.month.contains(entry.date)).collect();
    entries.sort_by_key(|entry| (entry.date, entry.id));
    let mut by_person: BTreeMap<PersonId, Vec<&VolunteerEntry>> = BTreeMap::new();
    for entry in &entries {
        by_person.entry(entry.person_id).or_default().push(entry);
    }
    let names: HashMap<PersonId, &str> =
        facts.people.iter().map(|person| (person.id, person.list_name.as_str())).collect();
    let people = Counted::People(by_person.keys().copied().collect());
    // Sorted by name even where it is not printed, so that turning names on moves no row.
    let mut rows: Vec<(&str, PersonId, Vec<&VolunteerEntry>)> = by_person
        .into_iter()
        .map(|(person, entries)| (names.get(&person).copied().unwrap_or_default(), person, entries))
        .collect();
    rows.sort_by_cached_key(|(name, person, _)| (fold(name), *person));
    VolunteersSummary {
        rows: rows
            .into_iter()
            .map(|(name, person, entries)| row(facts, name, person, &entries))
            .collect(),
        people: Figure::number("volunteers.people".to_owned(), Unit::People, people),
        minutes: minutes("volunteers.minutes".to_owned(), &entries),
    }
}

fn row(
    facts: &MonthFacts,
    name: &str,
    person_id: PersonId,
    entries: &[&VolunteerEntry],
) -> VolunteerSummary {
    let mut activities: Vec<String> = Vec::new();
    for entry in entries {
        if !entry.activity.is_empty() && !activities.contains(&entry.activity) {
            activities.push(entry.activity.clone());
        }
    }
    VolunteerSummary {
        person_id,
        name: if facts.centre.settings.names_volunteers { name.to_owned() } else { String::new() },
        activities,
        minutes: minutes(format!("volunteers.{person_id}.minutes"), entries),
    }
}

fn minutes(key: String, entries: &[&VolunteerEntry]) -> Figure {
    let value = entries.iter().map(|entry| i64::from(entry.minutes)).sum();
    let ids = entries.iter().map(|entry| entry.id).collect();
    Figure::sum(key, Unit::Minutes, value, Counted::VolunteerEntries(ids))
}
