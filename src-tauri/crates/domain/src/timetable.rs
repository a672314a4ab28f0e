//! Series and sessions: what is planned, moved, cancelled and held.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::calendar::{Date, TimeOfDay};
use crate::ids::{
    CategoryId, CentreId, EnrolmentId, LeaderId, PersonId, RoomId, SeriesId, SessionId,
};
use crate::refusal::Refusal;

mod alternatives;
mod announced;
mod clash;
mod kinds;
mod plan;
mod reach;

pub use alternatives::{Circumstances, MOST_ALTERNATIVES, alternatives};
pub use announced::{AnnouncedSession, Draft, Notification, TimetableVersion};
pub use clash::{AcceptedClash, Clash, ClashOver, Needs, clashes, clashes_with};
pub use kinds::{CancelReason, Entry, ListState, Mode, SessionKind};
pub use plan::Plan;
pub use reach::{Effect, Left, Scope, Slot, Step, Wording};

/// What a series and its sessions say beyond when, where and by whom.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ClassDetails {
    /// Kind.
    pub kind: SessionKind,
    /// On site, online or outdoors.
    pub mode: Mode,
    /// Level, such as `podstawowy`, or empty.
    pub level: String,
    /// Fewer people than this are too few, or none.
    #[ts(optional = nullable)]
    pub minimum: Option<u32>,
    /// Those who lead it together with the leader.
    pub co_leader_ids: Vec<LeaderId>,
    /// Volunteers who help.
    pub helper_ids: Vec<PersonId>,
    /// How many volunteers are needed to help.
    pub helpers_needed: u32,
    /// Whether its meetings are counted in the reports to the city.
    pub counts_in_report: bool,
    /// Whether minors take part (*z udziałem małoletnich*), so that those who lead are vetted.
    pub with_minors: bool,
    /// What it costs those who come, in words, or empty; classes of a centre are free.
    pub fee_note: String,
    /// Description, or empty.
    pub description: String,
}

impl Default for ClassDetails {
    fn default() -> Self {
        Self {
            kind: SessionKind::default(),
            mode: Mode::default(),
            level: String::new(),
            minimum: None,
            co_leader_ids: Vec::new(),
            helper_ids: Vec::new(),
            helpers_needed: 0,
            counts_in_report: true,
            with_minors: false,
            fee_note: String::new(),
            description: String::new(),
        }
    }
}

/// What an event, an outing or a trip says on top.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Outing {
    /// Where people meet, or empty.
    pub meeting_point: String,
    /// With whom it is done, or empty.
    pub partner: String,
    /// How people get there, or empty.
    pub transport: String,
    /// How many tickets there are, or none.
    #[ts(optional = nullable)]
    pub tickets: Option<u32>,
    /// Anything else, or empty.
    pub notes: String,
}

/// The shortest and the longest session, in minutes; the longest is a trip of 16 hours.
pub const SESSION_MINUTES: std::ops::RangeInclusive<u32> = 1..=960;

/// The most volunteers that a session can need.
pub const MOST_HELPERS: u32 = 99;

/// Recurring classes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Series {
    /// Identifier.
    pub id: SeriesId,
    /// Centre.
    pub centre_id: CentreId,
    /// What this series and those split from it have in common.
    #[ts(type = "string")]
    pub lineage: Uuid,
    /// Name, such as `Gimnastyka`.
    pub name: String,
    /// Category.
    pub category_id: CategoryId,
    /// Leader, or none yet.
    #[ts(optional = nullable)]
    pub leader_id: Option<LeaderId>,
    /// Room, or none when it is elsewhere.
    #[ts(optional = nullable)]
    pub room_id: Option<RoomId>,
    /// Place outside, or empty.
    pub place: String,
    /// First day from which the rule counts; not always a day of classes.
    pub first_date: Date,
    /// Start.
    pub start: TimeOfDay,
    /// Length in minutes.
    pub minutes: u32,
    /// Recurrence as an RFC 5545 `RRULE` value, without `DTSTART`.
    pub rule: String,
    /// Days that the rule yields and the series leaves out (RFC 5545 `EXDATE`).
    pub exceptions: Vec<Date>,
    /// Sign-up or free entry.
    pub entry: Entry,
    /// How many can come, or none.
    #[ts(optional = nullable)]
    pub capacity: Option<u32>,
    /// Everything else that its sessions take over.
    #[serde(flatten)]
    pub details: ClassDetails,
}

/// One meeting, of a series or on its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Session {
    /// Identifier; for one of a series derived from series and original start.
    pub id: SessionId,
    /// Centre.
    pub centre_id: CentreId,
    /// Series, unless it stands alone.
    #[ts(optional = nullable)]
    pub series_id: Option<SeriesId>,
    /// Name.
    pub name: String,
    /// Category.
    pub category_id: CategoryId,
    /// Leader, or none yet.
    #[ts(optional = nullable)]
    pub leader_id: Option<LeaderId>,
    /// Room, or none when it is elsewhere.
    #[ts(optional = nullable)]
    pub room_id: Option<RoomId>,
    /// Place outside, or empty.
    pub place: String,
    /// Date.
    pub date: Date,
    /// Start.
    pub start: TimeOfDay,
    /// Length in minutes; may pass midnight.
    pub minutes: u32,
    /// Date on which it was first planned.
    pub original_date: Date,
    /// Start at which it was first planned.
    pub original_start: TimeOfDay,
    /// Room in which it was first planned.
    #[ts(optional = nullable)]
    pub original_room_id: Option<RoomId>,
    /// Sign-up or free entry.
    pub entry: Entry,
    /// How many can come, or none.
    #[ts(optional = nullable)]
    pub capacity: Option<u32>,
    /// Why it was cancelled; none while it is planned.
    #[ts(optional = nullable)]
    pub cancelled: Option<CancelReason>,
    /// State of its list.
    pub list_state: ListState,
    /// Guests without a name: a number, never people.
    pub guests: u32,
    /// Children among those who came (Klub Rodziców).
    pub children: u32,
    /// Signatures counted on the paper list, once it was confirmed.
    #[ts(optional = nullable)]
    pub signatures: Option<u32>,
    /// The number of the signed paper list, or empty.
    #[serde(default)]
    pub sheet_number: String,
    /// Whether the signed original is in the binder.
    #[serde(default)]
    pub original_filed: bool,
    /// Everything else that it takes over from its series.
    #[serde(flatten)]
    pub details: ClassDetails,
    /// What an event, an outing or a trip says on top.
    #[serde(flatten)]
    pub outing: Outing,
    /// Why it was moved, where somebody said so.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub moved_because: Option<CancelReason>,
    /// Who decided that it is cancelled, or empty.
    #[serde(default)]
    pub decided_by: String,
    /// Whom the leader of this one session stands in for.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub substitutes_id: Option<LeaderId>,
    /// The cancelled session that it replaces.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub replaces_id: Option<SessionId>,
}

impl Session {
    /// Whether start or place differ from the original.
    pub fn is_moved(&self) -> bool {
        (self.date, self.start, self.room_id)
            != (self.original_date, self.original_start, self.original_room_id)
    }

    /// The minute after its last, counted from the midnight that begins its date.
    pub fn end_minutes(&self) -> u32 {
        self.start.minutes() + self.minutes
    }

    /// The time of day at which it ends; past midnight, on the next day.
    pub fn end(&self) -> TimeOfDay {
        let end = self.end_minutes();
        TimeOfDay::from_minutes(if end > 24 * 60 { end - 24 * 60 } else { end })
    }
}

/// What became of a session, derived from what is stored (domain.md §00).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Still to come, or today.
    Planned,
    /// It took place: the list is confirmed, it was held without one, or anybody came.
    Held,
    /// Cancelled.
    Cancelled,
    /// Past, planned, and nothing was recorded.
    Unsettled,
}

/// What became of a session by the given day; `anyone_present` counts named presences.
pub fn outcome(session: &Session, anyone_present: bool, today: Date) -> Outcome {
    if session.cancelled.is_some() {
        return Outcome::Cancelled;
    }
    let listed = matches!(session.list_state, ListState::Confirmed | ListState::HeldWithoutList);
    if listed || anyone_present || session.guests > 0 || session.children > 0 {
        return Outcome::Held;
    }
    if session.date < today { Outcome::Unsettled } else { Outcome::Planned }
}

/// Checks the length of a session.
///
/// # Errors
/// [`Refusal::LengthInvalid`] outside 1 to 960 minutes.
pub fn check_minutes(minutes: u32) -> Result<(), Refusal> {
    if SESSION_MINUTES.contains(&minutes) { Ok(()) } else { Err(Refusal::LengthInvalid) }
}

/// A person's sign-up for a series.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Enrolment {
    /// Identifier.
    pub id: EnrolmentId,
    /// Series.
    pub series_id: SeriesId,
    /// Person.
    pub person_id: PersonId,
    /// First day; of one who waits, the day of joining the waiting list.
    pub from_date: Date,
    /// Whether the person waits for a place; whoever waits longer comes first.
    #[serde(default)]
    pub waiting: bool,
    /// Last day, once it has ended.
    #[ts(optional = nullable)]
    pub to_date: Option<Date>,
}

#[cfg(test)]
mod tests;
