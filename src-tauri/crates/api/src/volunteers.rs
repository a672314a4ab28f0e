//! Volunteers' services.

use domain::calendar::{Date, Month};
use domain::ids::{CentreId, PersonId, VolunteerEntryId};
use domain::volunteers::VolunteerEntry;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

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
