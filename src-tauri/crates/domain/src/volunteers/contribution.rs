//! The personal contribution (wkład osobowy): hours × rate, in whole grosze.
//!
//! Hours are counted always, money only where the grant agreement wants it (domain.md §0, 4). The
//! valuation is no pay. One row is one volunteer's hours of one month, task, action and rate: it
//! is printed on her card, rounded half up there, and every statement adds up those rows. So the
//! cards, the summary and the contribution never differ by a grosz.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{EntryKind, VolunteerAgreement, VolunteerEntry, covering};
use crate::calendar::Month;
use crate::ids::{
    ActionId, GrantAgreementId, PersonId, VolunteerAgreementId, VolunteerEntryId, VolunteerRateId,
    VolunteerTaskId,
};

/// What an hour of a task is valued at under a grant agreement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct VolunteerRate {
    /// Identifier, derived from agreement and task.
    pub id: VolunteerRateId,
    /// Grant agreement.
    pub agreement_id: GrantAgreementId,
    /// Task; nothing for every task without a rate of its own.
    #[ts(optional = nullable)]
    pub task_id: Option<VolunteerTaskId>,
    /// Grosze an hour.
    pub rate: u32,
    /// Where it comes from: the contest's rules, or a source for the market rate of the region.
    pub source: String,
}

/// The rates that hold, or that nothing is valued.
#[derive(Clone, Copy, Debug)]
pub struct Rates<'a> {
    /// Whether the grant agreement wants services valued.
    pub wanted: bool,
    /// Rates of the grant agreement.
    pub rates: &'a [VolunteerRate],
    /// Agreements with volunteers, whose own rate goes first.
    pub agreements: &'a [VolunteerAgreement],
}

impl Rates<'_> {
    /// The agreement under which a service was performed, and what an hour of it is valued at:
    /// at the volunteer's own rate, else the task's, else the general one.
    fn of(&self, entry: &VolunteerEntry) -> (Option<VolunteerAgreementId>, Option<(u32, String)>) {
        let own = match entry.kind {
            EntryKind::Volunteer => {
                covering(self.agreements, entry.person_id, entry.centre_id, entry.date)
            }
            EntryKind::Member => None,
        };
        let agreement = own.map(|agreement| agreement.id);
        if !self.wanted {
            return (agreement, None);
        }
        let own_rate =
            own.and_then(|agreement| Some((agreement.rate?, agreement.rate_source.clone())));
        let listed = |task: Option<VolunteerTaskId>| {
            let rate = self.rates.iter().find(|rate| rate.task_id == task)?;
            Some((rate.rate, rate.source.clone()))
        };
        let of_task = || entry.task_id.and_then(|task| listed(Some(task)));
        (agreement, own_rate.or_else(of_task).or_else(|| listed(None)))
    }
}

/// One row of a valuation: services of one person in one month, alike in everything that decides
/// their value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Valuation {
    /// Month.
    pub month: Month,
    /// A volunteer's service or a member's community work.
    pub kind: EntryKind,
    /// Person.
    pub person_id: PersonId,
    /// The agreement under which it was performed.
    pub agreement_id: Option<VolunteerAgreementId>,
    /// Action of the grant agreement, or nothing.
    pub action_id: Option<ActionId>,
    /// Task, or nothing.
    pub task_id: Option<VolunteerTaskId>,
    /// Grosze an hour and where that comes from; nothing where it is not valued.
    pub rate: Option<(u32, String)>,
    /// Minutes.
    pub minutes: i64,
    /// Value in grosze, rounded half up; nothing where it is not valued.
    pub value: Option<i64>,
    /// The services, by date.
    pub entries: Vec<VolunteerEntryId>,
}

/// Hours × rate in whole grosze, rounded half up.
pub fn value_of(minutes: i64, rate: u32) -> i64 {
    (minutes * i64::from(rate) * 2 + 60).div_euclid(120)
}

/// The rows of a valuation, by month, kind, person, action and task.
pub fn valuations(entries: &[&VolunteerEntry], rates: Rates<'_>) -> Vec<Valuation> {
    let mut sorted: Vec<&VolunteerEntry> = entries.to_vec();
    sorted.sort_by_key(|entry| (entry.date, entry.start, entry.id));
    let mut rows: BTreeMap<_, (i64, Vec<VolunteerEntryId>)> = BTreeMap::new();
    for entry in sorted {
        let (agreement, rate) = rates.of(entry);
        let key = (
            entry.date.month(),
            entry.kind,
            entry.person_id,
            entry.action_id,
            entry.task_id,
            agreement,
            rate,
        );
        let row = rows.entry(key).or_default();
        row.0 += i64::from(entry.minutes);
        row.1.push(entry.id);
    }
    rows.into_iter()
        .map(
            |(
                (month, kind, person_id, action_id, task_id, agreement_id, rate),
                (minutes, entries),
            )| {
                let value = rate.as_ref().map(|(rate, _)| value_of(minutes, *rate));
                Valuation {
                    month,
                    kind,
                    person_id,
                    agreement_id,
                    action_id,
                    task_id,
                    rate,
                    minutes,
                    value,
                    entries,
                }
            },
        )
        .collect()
}

#[cfg(test)]
mod tests;
