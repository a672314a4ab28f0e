//! The monthly summary of volunteering (R-WOL).

use std::collections::{BTreeMap, HashMap};

use domain::calendar::{Date, Month};
use domain::ids::{CentreId, PersonId};
use domain::text::fold;
use domain::volunteers::{EntryKind, Valuation, VolunteerEntry, valuations};
use messages::{Language, Messages};
use reports::document::Document;
use reports::volunteer_summary::{self, SummaryPerson, SummaryRow, VolunteerSummary};
use storage::Read;

use super::gather::Gathered;
use crate::Result;
use crate::documents::slug;

/// The summary of a centre's month, with a name for its file.
pub(crate) fn summary(
    read: Read<'_>,
    centre: CentreId,
    month: Month,
    today: Date,
) -> Result<(String, Document)> {
    let messages = Messages::new(Language::Polish);
    let gathered = Gathered::of(read, centre, month, today)?;
    let (confirmed, open): (Vec<&VolunteerEntry>, Vec<&VolunteerEntry>) =
        gathered.entries.iter().partition(|entry| entry.confirmed_on.is_some());
    let valued = valuations(&confirmed, gathered.rates());
    let summary = VolunteerSummary {
        head: gathered.head(),
        valued: gathered.rates().wanted,
        volunteers: gathered.summary_of(EntryKind::Volunteer, &valued),
        members: gathered.summary_of(EntryKind::Member, &valued),
        waiting: open.iter().map(|entry| i64::from(entry.minutes)).sum(),
    };
    let name =
        messages.document_volunteer_summary_file(&month.to_string(), &slug(&gathered.centre.name));
    Ok((name, volunteer_summary::document(&summary, messages)))
}

impl Gathered {
    /// The people of a kind, in the order in which the monthly report numbers them.
    fn summary_of(&self, kind: EntryKind, valued: &[Valuation]) -> Vec<SummaryPerson> {
        let names: HashMap<PersonId, String> =
            self.people.iter().map(|person| (person.id, person.list_name())).collect();
        let mut of: BTreeMap<(String, PersonId), Vec<&Valuation>> = BTreeMap::new();
        for row in valued.iter().filter(|row| row.kind == kind) {
            let name = names.get(&row.person_id).map(|name| fold(name)).unwrap_or_default();
            of.entry((name, row.person_id)).or_default().push(row);
        }
        of.into_iter()
            .map(|((_, person), rows)| SummaryPerson {
                name: match names.get(&person) {
                    Some(name) if self.centre.settings.names_volunteers => name.clone(),
                    _ => String::new(),
                },
                rows: self.summary_rows(&rows),
            })
            .collect()
    }

    /// One row for each agreement and rate.
    fn summary_rows(&self, valued: &[&Valuation]) -> Vec<SummaryRow> {
        let mut of: BTreeMap<_, Vec<&Valuation>> = BTreeMap::new();
        for row in valued {
            of.entry((row.agreement_id, row.rate.clone())).or_default().push(row);
        }
        of.into_iter()
            .map(|((agreement, rate), rows)| {
                let agreement = self.agreements.iter().find(|own| Some(own.id) == agreement);
                let (rate, source) = rate.unzip();
                SummaryRow {
                    agreement: agreement
                        .map(|own| (own.number.clone(), own.first_date, own.term().last)),
                    minutes: rows.iter().map(|row| row.minutes).sum(),
                    value: rate.map(|_| rows.iter().filter_map(|row| row.value).sum()),
                    rate,
                    source: source.unwrap_or_default(),
                    scope: self.scope(&rows),
                }
            })
            .collect()
    }

    /// What was done at the services of rows, each task or activity once, by date.
    fn scope(&self, rows: &[&Valuation]) -> String {
        let mut said: Vec<&str> = Vec::new();
        let of_rows =
            |entry: &&VolunteerEntry| rows.iter().any(|row| row.entries.contains(&entry.id));
        let mut entries: Vec<&VolunteerEntry> = self.entries.iter().filter(of_rows).collect();
        entries.sort_by_key(|entry| (entry.date, entry.start, entry.id));
        for entry in entries {
            let what = match self.task(entry.task_id) {
                "" => entry.activity.trim(),
                task => task,
            };
            if !what.is_empty() && !said.contains(&what) {
                said.push(what);
            }
        }
        said.join(", ")
    }
}
