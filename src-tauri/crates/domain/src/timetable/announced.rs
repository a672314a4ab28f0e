//! What is kept beside the timetable: its announced versions, drafts of another one, and who was
//! told of a change.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::calendar::{Date, Month, TimeOfDay};
use crate::ids::{
    CentreId, DraftId, LeaderId, NotificationId, PersonId, RoomId, SessionId, TimetableVersionId,
};

/// A month's timetable as it was announced ("Ogłoś"), frozen under a number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TimetableVersion {
    /// Identifier.
    pub id: TimetableVersionId,
    /// Centre.
    pub centre_id: CentreId,
    /// Month.
    pub month: Month,
    /// Number within the month, from 1.
    pub number: u32,
    /// The day it was announced.
    pub announced_on: Date,
    /// What it said.
    pub sessions: Vec<AnnouncedSession>,
}

/// A session as a version announced it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AnnouncedSession {
    /// Session.
    pub session_id: SessionId,
    /// Name.
    pub name: String,
    /// Date.
    pub date: Date,
    /// Start.
    pub start: TimeOfDay,
    /// Length in minutes.
    pub minutes: u32,
    /// Room, or none.
    #[ts(optional = nullable)]
    pub room_id: Option<RoomId>,
    /// Leader, or none.
    #[ts(optional = nullable)]
    pub leader_id: Option<LeaderId>,
    /// Whether it was announced as cancelled.
    pub cancelled: bool,
}

/// A named draft of another timetable (Układanka): steps that are not done yet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Draft {
    /// Identifier.
    pub id: DraftId,
    /// Centre.
    pub centre_id: CentreId,
    /// Name.
    pub name: String,
    /// Its steps as JSON, in order; empty for none.
    pub steps: String,
    /// The day it was applied, if it was.
    #[ts(optional = nullable)]
    pub applied_on: Option<Date>,
}

/// Whether somebody was told of a change to a session ("Kogo powiadomić").
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Notification {
    /// Identifier, derived from the session, the person and what is told.
    pub id: NotificationId,
    /// Session.
    pub session_id: SessionId,
    /// Person.
    pub person_id: PersonId,
    /// What is told: the state of the session, so that another change is told anew.
    pub about: String,
    /// Whether the person was told.
    pub told: bool,
}
