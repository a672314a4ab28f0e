//! Series and sessions: what is planned, moved, cancelled and held.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::calendar::{Date, TimeOfDay};
use crate::ids::{
    CategoryId, CentreId, EnrolmentId, LeaderId, PersonId, RoomId, SeriesId, SessionId,
};
use crate::refusal::Refusal;

/// How people come: by sign-up, or as they like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Entry {
    /// Zapisy: the roster holds those enrolled, and a missing mark asks to be filled.
    Enrolment,
    /// Wstęp wolny: the list offers recent visitors, and a missing mark means nothing.
    Free,
}

impl Entry {
    /// The name used on the wire and in the file.
    pub fn code(self) -> &'static str {
        match self {
            Self::Enrolment => "enrolment",
            Self::Free => "free",
        }
    }

    /// The entry with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Enrolment, Self::Free].into_iter().find(|entry| entry.code() == code)
    }
}

/// Why a session was cancelled; presets without health.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum CancelReason {
    /// Nieobecność osoby prowadzącej.
    LeaderAbsent,
    /// Za mało chętnych.
    TooFewPeople,
    /// Awaria w lokalu.
    Failure,
    /// Pogoda.
    Weather,
    /// Dzień wolny lub przerwa.
    DayOff,
    /// Zawieszenie działalności.
    Suspension,
    /// Inna przyczyna organizacyjna.
    Other,
}

impl CancelReason {
    /// Every reason, in the order it is offered.
    pub const ALL: [Self; 7] = [
        Self::LeaderAbsent,
        Self::TooFewPeople,
        Self::Failure,
        Self::Weather,
        Self::DayOff,
        Self::Suspension,
        Self::Other,
    ];

    /// The name used on the wire and in the file.
    pub fn code(self) -> &'static str {
        match self {
            Self::LeaderAbsent => "leader_absent",
            Self::TooFewPeople => "too_few_people",
            Self::Failure => "failure",
            Self::Weather => "weather",
            Self::DayOff => "day_off",
            Self::Suspension => "suspension",
            Self::Other => "other",
        }
    }

    /// The reason with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.code() == code)
    }
}

/// The state of a session's attendance list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ListState {
    /// Brak: nothing was recorded.
    None,
    /// W toku: somebody is taking it.
    InProgress,
    /// Zatwierdzona.
    Confirmed,
    /// Odbyło się bez listy.
    HeldWithoutList,
}

impl ListState {
    /// Every state.
    pub const ALL: [Self; 4] =
        [Self::None, Self::InProgress, Self::Confirmed, Self::HeldWithoutList];

    /// The name used on the wire and in the file.
    pub fn code(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::InProgress => "in_progress",
            Self::Confirmed => "confirmed",
            Self::HeldWithoutList => "held_without_list",
        }
    }

    /// The state with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }
}

/// The shortest and the longest session, in minutes; the longest is a trip of 16 hours.
pub const SESSION_MINUTES: std::ops::RangeInclusive<u32> = 1..=960;

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
    /// First day.
    pub from_date: Date,
    /// Last day, once it has ended.
    #[ts(optional = nullable)]
    pub to_date: Option<Date>,
}

/// What two sessions at one time cannot share.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(tag = "kind", content = "id", rename_all = "snake_case")]
pub enum ClashOver {
    /// The room.
    Room(RoomId),
    /// The leader.
    Leader(LeaderId),
}

/// Two sessions that need one room or leader at one time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Clash {
    /// The first session, by start.
    pub first: SessionId,
    /// The second session.
    pub second: SessionId,
    /// What they share.
    pub over: ClashOver,
}

/// Every pair of sessions that overlap in time and share a room or a leader.
///
/// Touching ends are fine, cancelled sessions and places outside never clash.
pub fn clashes(sessions: &[Session]) -> Vec<Clash> {
    let span = |session: &Session| {
        // Days are told apart by a whole day of minutes, so a session past midnight reaches the next.
        let midnight = Date::days_until(sessions[0].date, session.date) * 24 * 60;
        let start = midnight + i64::from(session.start.minutes());
        (start, start + i64::from(session.minutes))
    };
    let mut planned: Vec<&Session> =
        sessions.iter().filter(|session| session.cancelled.is_none()).collect();
    planned.sort_by_key(|session| (session.date, session.start, session.id));
    let mut found = Vec::new();
    for (index, first) in planned.iter().enumerate() {
        let (_, end) = span(first);
        for second in planned[index + 1..].iter().take_while(|second| span(second).0 < end) {
            let pair = |over| Clash { first: first.id, second: second.id, over };
            if let (Some(room), true) = (first.room_id, first.room_id == second.room_id) {
                found.push(pair(ClashOver::Room(room)));
            }
            if let (Some(leader), true) = (first.leader_id, first.leader_id == second.leader_id) {
                found.push(pair(ClashOver::Leader(leader)));
            }
        }
    }
    found
}

#[cfg(test)]
mod tests;
