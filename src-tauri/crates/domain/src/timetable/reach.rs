//! The kinds of change to a timetable, and how far each reaches.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{CancelReason, ClassDetails, Entry, Outing, Series, Session};
use crate::calendar::{Date, TimeOfDay};
use crate::ids::{CategoryId, LeaderId, PersonId, RoomId, SeriesId, SessionId};
use crate::recurrence::Skip;

/// Which sessions of a series a change reaches.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Scope {
    /// Tylko te: this session alone.
    #[default]
    One,
    /// Te i następne: this session and those first planned after it.
    Following,
    /// Wszystkie: every session of the series that is still to come.
    All,
}

/// What a session says, apart from when and where it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Wording {
    /// Name.
    pub name: String,
    /// Category.
    pub category_id: CategoryId,
    /// Leader, or none.
    #[ts(optional = nullable)]
    pub leader_id: Option<LeaderId>,
    /// Sign-up or free entry; as it is, where not said.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub entry: Option<Entry>,
    /// How many can come, or none.
    #[ts(optional = nullable)]
    pub capacity: Option<u32>,
    /// Everything else; as it is, where not said.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub details: Option<ClassDetails>,
    /// What an outing says on top, for this session alone; as it is, where not said.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub outing: Option<Outing>,
}

/// When and where a session is to be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Slot {
    /// Date.
    pub date: Date,
    /// Start.
    pub start: TimeOfDay,
    /// Length in minutes.
    pub minutes: u32,
    /// Room, or none.
    #[ts(optional = nullable)]
    pub room_id: Option<RoomId>,
    /// Place outside, or empty.
    pub place: String,
}

/// One step of planning. A draft is a list of them, and every change to the timetable is one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "step", rename_all = "snake_case")]
pub enum Step {
    /// Move sessions in time or place.
    Move {
        /// The session at hand.
        session_id: SessionId,
        /// How far it reaches.
        scope: Scope,
        /// Where the session at hand goes; the others go as far.
        slot: Slot,
        /// Why, where it is said.
        #[ts(optional = nullable)]
        because: Option<CancelReason>,
    },
    /// Change what sessions say.
    Reword {
        /// The session at hand.
        session_id: SessionId,
        /// How far it reaches.
        scope: Scope,
        /// What it says from now on.
        wording: Box<Wording>,
    },
    /// Put a volunteer among those who help at sessions, or take her off them. The series is not
    /// parted for that: what of it is not reached keeps who helps there.
    Duty {
        /// The session at hand.
        session_id: SessionId,
        /// How far it reaches.
        scope: Scope,
        /// The volunteer.
        person_id: PersonId,
        /// Every record of hers; she is known by each of them, and put there as `person_id`.
        #[serde(default)]
        records: Vec<PersonId>,
        /// Whether she is to help; else she does not any more.
        helps: bool,
    },
    /// Say how many volunteers sessions need. The series is not parted for that.
    Helpers {
        /// The session at hand.
        session_id: SessionId,
        /// How far it reaches.
        scope: Scope,
        /// How many; none, if 0.
        needed: u32,
    },
    /// Cancel sessions.
    Cancel {
        /// The session at hand.
        session_id: SessionId,
        /// How far it reaches.
        scope: Scope,
        /// Why.
        reason: CancelReason,
        /// Who decided, or empty.
        decided_by: String,
    },
    /// Restore a cancelled session.
    Restore {
        /// Session.
        session_id: SessionId,
    },
    /// Take out sessions as if they had never been planned.
    Remove {
        /// The session at hand.
        session_id: SessionId,
        /// How far it reaches.
        scope: Scope,
    },
    /// Add a single session.
    AddSession {
        /// Session.
        session: Box<Session>,
    },
    /// Add a series and its sessions.
    AddSeries {
        /// Series.
        series: Box<Series>,
    },
    /// Plan a series further.
    Extend {
        /// Series.
        series_id: SeriesId,
        /// The last possible day.
        until: Date,
    },
}

/// Why a session that a change reaches stays as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Left {
    /// It was held, or its list is being taken.
    Held,
    /// Somebody has a mark.
    Marked,
    /// It is cancelled.
    Cancelled,
    /// It was changed for itself, and the change concerns just that.
    ChangedAlone,
    /// Its day is past.
    Past,
    /// Its month is closed.
    MonthClosed,
}

/// What a step did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Effect {
    /// Sessions that changed: before and after, by the date before.
    pub changed: Vec<(Session, Session)>,
    /// Sessions that it reaches and leaves as they are.
    pub left: Vec<(Session, Left)>,
    /// Sessions that are new.
    pub added: Vec<Session>,
    /// Sessions that are gone, and the day off on which they would have fallen, if that is why.
    pub removed: Vec<(Session, Option<(Date, Skip)>)>,
}
