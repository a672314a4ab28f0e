//! Confirming services: one by one, or a month of them, the unusual with a reason.

use domain::calendar::Month;
use domain::ids::{CentreId, VolunteerEntryId};
use domain::refusal::Refusal;
use domain::volunteers::VolunteerEntry;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::editing::reason;
use super::rows::Rows;
use crate::overview::{Nothing, Status, get_status};
use crate::{App, Caller, Result};

/// Confirms services: those named, or all usual ones of a month.
#[derive(Debug, Deserialize, TS)]
pub struct ConfirmVolunteerEntries {
    /// Centre.
    pub centre_id: CentreId,
    /// The services, usual or not.
    #[serde(default)]
    #[ts(optional, as = "Option<Vec<VolunteerEntryId>>")]
    pub entry_ids: Vec<VolunteerEntryId>,
    /// The month whose usual services are confirmed; none for those named alone.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub month: Option<Month>,
    /// Why, although something about them is unusual; needed for the unusual ones named.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub reason: String,
}

/// What became of them.
#[derive(Debug, Serialize, TS)]
pub struct ConfirmedEntries {
    /// How many were confirmed now.
    pub confirmed: u32,
    /// How many unusual ones of the month still wait.
    pub unusual: u32,
}

/// Takes the confirmation of services back.
#[derive(Debug, Deserialize, TS)]
pub struct UnconfirmVolunteerEntries {
    /// Centre.
    pub centre_id: CentreId,
    /// The services.
    pub entry_ids: Vec<VolunteerEntryId>,
}

/// Confirm services of volunteers.
pub(crate) fn confirm_volunteer_entries(
    app: &App,
    caller: &Caller,
    request: ConfirmVolunteerEntries,
) -> Result<ConfirmedEntries> {
    let ConfirmVolunteerEntries { centre_id: centre, entry_ids, month, reason: text } = request;
    let reason = reason(&text)?;
    let (today, user, messages) = (app.now().today, caller.user, caller.messages());
    app.write(caller, "confirm_volunteer_entries", Some(centre), move |write| {
        let mut chosen: Vec<VolunteerEntry> = entry_ids
            .iter()
            .map(|id| write.volunteer_entry(*id))
            .collect::<std::result::Result<_, _>>()?;
        if chosen.iter().any(|entry| entry.centre_id != centre) {
            return Err(Refusal::NotFound.into());
        }
        let days = chosen.iter().map(|entry| entry.date);
        let first = days.clone().chain(month.map(Month::first)).min();
        let last = days.chain(month.map(Month::last)).max();
        let Some((first, last)) = first.zip(last) else {
            return Ok(ConfirmedEntries { confirmed: 0, unusual: 0 });
        };
        let facts = Rows::gather(**write, messages, first, last, &[])?;
        let mut unusual = 0;
        if let Some(month) = month {
            let waiting = facts.entries().filter(|entry| {
                entry.centre_id == centre
                    && month.contains(entry.date)
                    && entry.confirmed_on.is_none()
                    && !entry_ids.contains(&entry.id)
            });
            for entry in waiting {
                if facts.is_unusual(entry.id) {
                    unusual += 1;
                } else {
                    // As it stands in the file, under the record that it was entered for.
                    chosen.push(write.volunteer_entry(entry.id)?);
                }
            }
        }
        chosen.retain(|entry| entry.confirmed_on.is_none());
        if reason.is_empty() && chosen.iter().any(|entry| facts.is_unusual(entry.id)) {
            return Err(Refusal::ReasonMissing.into());
        }
        let confirmed = chosen.len() as u32;
        for entry in chosen {
            let because = if facts.is_unusual(entry.id) { reason.clone() } else { String::new() };
            let entry =
                VolunteerEntry { confirmed_because: because, ..entry.confirmed(today, user) };
            write.put("volunteer_entry", entry.id.0, entry.person_id.0, &entry)?;
        }
        write.note("count", confirmed);
        Ok(ConfirmedEntries { confirmed, unusual })
    })
}

/// Take the confirmation of services back.
pub(crate) fn unconfirm_volunteer_entries(
    app: &App,
    caller: &Caller,
    request: UnconfirmVolunteerEntries,
) -> Result<Status> {
    let UnconfirmVolunteerEntries { centre_id: centre, entry_ids } = request;
    app.write(caller, "unconfirm_volunteer_entries", Some(centre), move |write| {
        let mut count = 0_u32;
        for id in entry_ids {
            let entry = write.volunteer_entry(id)?;
            if entry.centre_id != centre {
                return Err(Refusal::NotFound.into());
            }
            if entry.confirmed_on.is_none() {
                continue;
            }
            let entry = VolunteerEntry {
                confirmed_on: None,
                confirmed_by: None,
                confirmed_because: String::new(),
                ..entry
            };
            write.put("volunteer_entry", entry.id.0, entry.person_id.0, &entry)?;
            count += 1;
        }
        write.note("count", count);
        Ok(())
    })?;
    get_status(app, caller, Nothing {})
}
