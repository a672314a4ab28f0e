//! Cards of services: one person's, or everybody's of a month in one file.

use std::collections::HashSet;

use domain::calendar::{Date, Month};
use domain::ids::{CentreId, PersonId};
use domain::people::Person;
use domain::refusal::Refusal;
use domain::volunteers::{EntryKind, MonthlyCard, Valuation, monthly_cards};
use messages::{Language, Messages};
use reports::document::Document;
use reports::volunteer_card::{self, CardRow, CardValue, ValueRow, VolunteerCard};
use storage::Read;

use super::gather::{Gathered, covering_numbers};
use crate::Result;
use crate::documents::slug;
use crate::paper::Lists;
use crate::words;

/// A person's card of a month; where she also worked as a member, that card follows. Without any
/// service the card says so.
pub(crate) fn card(
    read: Read<'_>,
    person: PersonId,
    centre: CentreId,
    month: Month,
    today: Date,
) -> Result<Lists> {
    let messages = Messages::new(Language::Polish);
    let person = read.person(read.canonical()?.of(person))?;
    let gathered = Gathered::of(read, centre, month, today)?;
    let mut own: Vec<MonthlyCard> = monthly_cards(&gathered.entries, month, gathered.rates());
    own.retain(|card| card.person_id == person.id);
    // A card of work that nobody confirmed is of use only where there is no other.
    if own.iter().any(|card| !card.entries.is_empty()) {
        own.retain(|card| !card.entries.is_empty());
    }
    if own.is_empty() {
        own.push(MonthlyCard {
            person_id: person.id,
            kind: EntryKind::Volunteer,
            month,
            entries: Vec::new(),
            minutes: 0,
            rows: Vec::new(),
            value: None,
            waiting: 0,
            waiting_minutes: 0,
        });
    }
    let documents: Vec<Document> =
        own.iter().map(|card| gathered.document(&person, card, messages)).collect();
    let name =
        messages.document_volunteer_card_file(&month.to_string(), &slug(&person.full_name()));
    Ok(Lists { name, title: documents[0].title.clone(), documents, sheets: Vec::new() })
}

/// The cards of everybody named, or of everybody with a confirmed service, in Polish order.
///
/// # Errors
/// [`Refusal::NoCards`] where nobody has one; errors of the file.
pub(crate) fn cards(
    read: Read<'_>,
    centre: CentreId,
    month: Month,
    named: &[PersonId],
    today: Date,
) -> Result<Lists> {
    let messages = Messages::new(Language::Polish);
    let canonical = read.canonical()?;
    let named: HashSet<PersonId> = named.iter().map(|person| canonical.of(*person)).collect();
    let gathered = Gathered::of(read, centre, month, today)?;
    let every = monthly_cards(&gathered.entries, month, gathered.rates());
    let mut documents = Vec::new();
    for person in &gathered.people {
        if !named.is_empty() && !named.contains(&person.id) {
            continue;
        }
        let own = every.iter().filter(|card| card.person_id == person.id);
        let own = own.filter(|card| !card.entries.is_empty());
        documents.extend(own.map(|card| gathered.document(person, card, messages)));
    }
    if documents.is_empty() {
        return Err(Refusal::NoCards { month }.into());
    }
    let centre = &gathered.centre.name;
    Ok(Lists {
        name: messages.document_volunteer_cards_file(&month.to_string(), &slug(centre)),
        title: messages.volunteer_card_bundle(centre, &words::month(messages, month)),
        documents,
        sheets: Vec::new(),
    })
}

impl Gathered {
    fn document(&self, person: &Person, card: &MonthlyCard, messages: Messages) -> Document {
        let rows = card.entries.iter().map(|entry| CardRow {
            date: entry.date,
            start: entry.start,
            minutes: entry.minutes,
            activity: self.activity(entry),
            place: entry.place.clone(),
        });
        let paper = VolunteerCard {
            head: self.head(),
            kind: card.kind,
            name: person.full_name(),
            agreements: match card.kind {
                EntryKind::Volunteer => covering_numbers(&card.entries, &self.agreements),
                EntryKind::Member => Vec::new(),
            },
            rows: rows.collect(),
            minutes: card.minutes,
            value: card.value.map(|total| CardValue {
                rows: card.rows.iter().map(|row| self.value_row(row)).collect(),
                total,
            }),
            waiting: (card.waiting, card.waiting_minutes),
        };
        volunteer_card::document(&paper, messages)
    }

    fn value_row(&self, row: &Valuation) -> ValueRow {
        let action = self.actions.iter().find(|action| Some(action.id) == row.action_id);
        let parts =
            [self.task(row.task_id).to_owned(), action.map_or_else(String::new, |a| a.title())];
        let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        let (rate, source) = row.rate.clone().unzip();
        ValueRow {
            what: parts.join(" · "),
            minutes: row.minutes,
            rate,
            source: source.unwrap_or_default(),
            value: row.value,
        }
    }
}
