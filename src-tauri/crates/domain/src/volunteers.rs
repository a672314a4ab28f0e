//! Volunteers' services.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::calendar::Date;
use crate::ids::{CentreId, PersonId, VolunteerEntryId};

/// One service of a volunteer (świadczenie wolontariusza).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct VolunteerEntry {
    /// Identifier.
    pub id: VolunteerEntryId,
    /// Volunteer.
    pub person_id: PersonId,
    /// Centre.
    pub centre_id: CentreId,
    /// Date of the service.
    pub date: Date,
    /// Length in minutes, 1 to 1440.
    pub minutes: u32,
    /// What was done.
    pub activity: String,
}
