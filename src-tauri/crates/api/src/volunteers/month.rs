//! What is missing about volunteers before a month could be closed.

use std::collections::HashSet;

use domain::facts::MonthFacts;
use domain::ids::PersonId;
use domain::people::Person;
use domain::summary::MonthSummary;
use domain::volunteers::{Alert, Severity};
use messages::Messages;
use storage::Read;

use super::alerts::sentence;
use super::gather::Volunteering;
use crate::Result;
use crate::overview::Warning;

/// How many names a warning tells before it only counts.
const NAMED: usize = 5;

/// Whatever keeps the month from being closed, one sentence each; then how many hours nobody
/// confirmed, and whose papers need attention.
pub(crate) fn warnings(
    read: Read<'_>,
    messages: Messages,
    facts: &MonthFacts,
    summary: &MonthSummary,
) -> Result<Vec<Warning>> {
    let served: HashSet<PersonId> = facts
        .volunteer_entries
        .iter()
        .filter(|entry| facts.month.contains(entry.date))
        .map(|entry| entry.person_id)
        .collect();
    let known = Volunteering::gather(read, facts.month, facts.today)?;
    let centre = facts.centre.id;
    let people: Vec<Person> = read
        .people_among(&known.of_centre(read, centre)?)?
        .into_iter()
        .filter(|person| {
            let mut agreements = known.agreements_of(person.id);
            served.contains(&person.id)
                || known.is_active(person.id, centre)
                || agreements.any(|agreement| agreement.touches(facts.month))
        })
        .collect();
    let (mut found, mut named) = (Vec::new(), Vec::new());
    let mut warn =
        |code: &str, message: String| found.push(Warning { code: code.to_owned(), message });
    for person in &people {
        let alerts = known.alerts_in(person, facts.month);
        let heavy = |alert: &&Alert| alert.severity(true) == Severity::Error;
        for alert in alerts.iter().filter(heavy) {
            let why = sentence(alert, &known.settings, messages);
            warn(
                "volunteer_blocks",
                messages.month_warning_volunteer_blocks(&person.full_name(), &why),
            );
        }
        // Unconfirmed hours have a sentence of their own below.
        let minor = |alert: &Alert| {
            alert.severity(true) == Severity::Warning
                && !matches!(alert, Alert::CardUnconfirmed { .. })
        };
        if alerts.iter().any(minor) {
            named.push(person.full_name());
        }
    }
    let open = summary.volunteers.unconfirmed.value;
    if open > 0 {
        warn("hours_unconfirmed", messages.month_warning_hours_unconfirmed(&messages.hours(open)));
    }
    if !named.is_empty() {
        let count = named.len();
        named.truncate(NAMED);
        let names = named.join(", ");
        warn(
            "volunteer_papers",
            if count > NAMED {
                messages.month_warning_volunteer_papers_many(count - NAMED, &names)
            } else {
                messages.month_warning_volunteer_papers(&names)
            },
        );
    }
    Ok(found)
}
