//! Services of volunteers.

use std::collections::HashMap;

use domain::calendar::{Date, Month};
use domain::ids::{CentreId, PersonId, VolunteerEntryId};
use domain::volunteers::{VolunteerEntry, check_service};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::organisation::title;
use crate::overview::{Nothing, Status, get_status};
use crate::{App, Caller, Result};

/// Asks for the services of a centre's month.
#[derive(Debug, Deserialize, TS)]
pub struct ListVolunteerEntries {
    /// Centre.
    pub centre_id: CentreId,
    /// Month.
    pub month: Month,
}

/// Services, by date.
#[derive(Debug, Serialize, TS)]
pub struct VolunteerEntries {
    /// Services with the volunteers' names.
    pub rows: Vec<VolunteerEntryRow>,
}

/// One service.
#[derive(Debug, Serialize, TS)]
pub struct VolunteerEntryRow {
    /// Service.
    pub entry: VolunteerEntry,
    /// Last name first.
    pub list_name: String,
}

/// Records a service.
#[derive(Debug, Deserialize, TS)]
pub struct AddVolunteerEntry {
    /// Volunteer.
    pub person_id: PersonId,
    /// Centre.
    pub centre_id: CentreId,
    /// Date.
    pub date: Date,
    /// Length in minutes.
    pub minutes: u32,
    /// What was done.
    pub activity: String,
}

/// Removes a service that was recorded by mistake.
#[derive(Debug, Deserialize, TS)]
pub struct RemoveVolunteerEntry {
    /// Service.
    pub entry_id: VolunteerEntryId,
}

/// The services of a centre's month.
pub(crate) fn list_volunteer_entries(
    app: &App,
    _caller: &Caller,
    request: ListVolunteerEntries,
) -> Result<VolunteerEntries> {
    app.store().read(|read| {
        let people: HashMap<PersonId, String> =
            read.people()?.into_iter().map(|person| (person.id, person.list_name())).collect();
        let rows = read
            .volunteer_entries(request.centre_id, request.month.first(), request.month.last())?
            .into_iter()
            .map(|entry| VolunteerEntryRow {
                list_name: people.get(&entry.person_id).cloned().unwrap_or_default(),
                entry,
            })
            .collect();
        Ok(VolunteerEntries { rows })
    })
}

/// Record a volunteer's service.
pub(crate) fn add_volunteer_entry(
    app: &App,
    caller: &Caller,
    request: AddVolunteerEntry,
) -> Result<VolunteerEntryRow> {
    let today = app.now().today;
    check_service(request.minutes, request.date, today)?;
    let entry = VolunteerEntry {
        activity: title(&request.activity)?,
        ..VolunteerEntry::new(
            app.new_id(),
            request.person_id,
            request.centre_id,
            request.date,
            request.minutes,
            today,
            caller.user,
        )
    }
    // Whoever enters it in the office answers for it, as she would by her signature on the card.
    .confirmed(today, caller.user);
    app.write(caller, "add_volunteer_entry", Some(request.centre_id), move |write| {
        let list_name = write.person(entry.person_id)?.list_name();
        write.put("volunteer_entry", entry.id.0, entry.person_id.0, &entry)?;
        write.note("person", entry.person_id);
        write.note("date", entry.date);
        Ok(VolunteerEntryRow { entry, list_name })
    })
}

/// Remove a service recorded by mistake.
pub(crate) fn remove_volunteer_entry(
    app: &App,
    caller: &Caller,
    request: RemoveVolunteerEntry,
) -> Result<Status> {
    app.write(caller, "remove_volunteer_entry", None, move |write| {
        let entry = write.volunteer_entry(request.entry_id)?;
        write.belongs_to(entry.centre_id);
        write.delete("volunteer_entry", entry.id.0)?;
        write.note("person", entry.person_id);
        write.note("date", entry.date);
        Ok(())
    })?;
    get_status(app, caller, Nothing {})
}
