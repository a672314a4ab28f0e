//! What a volunteer's card of a month says (karta świadczeń wolontariusza).
//!
//! Only confirmed services stand on it; a member's community work has a card of its own. Every
//! value that is reported anywhere is a sum of the rows at its foot.

use std::collections::BTreeMap;

use super::{EntryKind, Rates, Valuation, VolunteerEntry, valuations};
use crate::calendar::Month;
use crate::ids::PersonId;

/// One person's card of a month, of one kind of work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MonthlyCard {
    /// Person.
    pub person_id: PersonId,
    /// A volunteer's services or a member's community work.
    pub kind: EntryKind,
    /// Month.
    pub month: Month,
    /// Her confirmed services, by date and time.
    pub entries: Vec<VolunteerEntry>,
    /// Their minutes.
    pub minutes: i64,
    /// What they are worth, row by row.
    pub rows: Vec<Valuation>,
    /// The sum of the rows in grosze; nothing where nothing is valued.
    pub value: Option<i64>,
    /// How many services of the month nobody confirmed; they are not on the card.
    pub waiting: u32,
    /// Their minutes.
    pub waiting_minutes: i64,
}

/// The cards of a month: of everybody who has a service in it, confirmed or not, by person and
/// kind.
pub fn monthly_cards(
    entries: &[VolunteerEntry],
    month: Month,
    rates: Rates<'_>,
) -> Vec<MonthlyCard> {
    let mut of: BTreeMap<(PersonId, EntryKind), Vec<&VolunteerEntry>> = BTreeMap::new();
    for entry in entries.iter().filter(|entry| month.contains(entry.date)) {
        of.entry((entry.person_id, entry.kind)).or_default().push(entry);
    }
    of.into_iter()
        .map(|((person_id, kind), own)| {
            let (mut confirmed, waiting): (Vec<_>, Vec<_>) =
                own.into_iter().partition(|entry| entry.confirmed_on.is_some());
            confirmed.sort_by_key(|entry| (entry.date, entry.start, entry.id));
            let rows = valuations(&confirmed, rates);
            MonthlyCard {
                person_id,
                kind,
                month,
                minutes: minutes(&confirmed),
                value: rates.wanted.then(|| rows.iter().filter_map(|row| row.value).sum()),
                rows,
                waiting: waiting.len() as u32,
                waiting_minutes: minutes(&waiting),
                entries: confirmed.into_iter().cloned().collect(),
            }
        })
        .collect()
}

fn minutes(entries: &[&VolunteerEntry]) -> i64 {
    entries.iter().map(|entry| i64::from(entry.minutes)).sum()
}
