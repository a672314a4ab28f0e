//! Series, sessions and the week.

use domain::calendar::{Date, TimeOfDay};
use domain::holidays::Holiday;
use domain::ids::{CategoryId, CentreId, LeaderId, RoomId, SeriesId, SessionId};
use domain::opening::{Closure, ClosureKind};
use domain::organisation::Room;
use domain::recurrence::{Ends, Pattern};
use domain::timetable::{CancelReason, Entry, Outcome, Series, Session};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::people::EnrolmentRow;

/// Asks for a week of a centre.
#[derive(Debug, Deserialize, TS)]
pub struct GetWeek {
    /// Centre.
    pub centre_id: CentreId,
    /// Any day of the week.
    pub date: Date,
}

/// A week, Monday first.
#[derive(Debug, Serialize, TS)]
pub struct Week {
    /// Its Monday.
    pub monday: Date,
    /// Number of the ISO 8601 week.
    pub number: u32,
    /// Its seven days.
    pub days: Vec<WeekDay>,
    /// Rooms, in Polish order.
    pub rooms: Vec<Room>,
    /// Sessions of the week that cannot both be.
    pub clashes: Vec<ClashView>,
    /// Minutes open in the week.
    pub open_minutes: u32,
    /// Minutes required in the week.
    pub required_minutes: u32,
}

/// A day of the week.
#[derive(Debug, Serialize, TS)]
pub struct WeekDay {
    /// Day.
    pub date: Date,
    /// Public holiday, if it is one.
    pub holiday: Option<Holiday>,
    /// Closure that covers it, if any.
    pub closure: Option<Closure>,
    /// Open intervals.
    pub open: Vec<(TimeOfDay, TimeOfDay)>,
    /// Whether its month is closed, so that nothing in it changes.
    pub month_closed: bool,
    /// Sessions, by start.
    pub sessions: Vec<SessionCard>,
}

/// A session as every screen shows it.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SessionCard {
    /// Session.
    pub session: Session,
    /// When it ends.
    pub end: TimeOfDay,
    /// What became of it.
    pub outcome: Outcome,
    /// Whether start or place differ from the original.
    pub moved: bool,
    /// Name of its category.
    pub category: String,
    /// Letter of its category.
    pub letter: String,
    /// Ground of its category, 0 to 11.
    pub ground: u32,
    /// Name of its leader, or empty.
    pub leader: String,
    /// Name of its room, or of the place outside, or empty.
    pub place: String,
    /// People on its roster who signed up.
    pub enrolled: u32,
    /// Named people present.
    pub present: u32,
}

/// Two sessions that cannot both be.
#[derive(Debug, Serialize, TS)]
pub struct ClashView {
    /// First session.
    pub first: SessionId,
    /// Second session.
    pub second: SessionId,
    /// What they share: `room` or `leader`.
    pub over: String,
    /// Its name.
    pub name: String,
}

/// Recurring classes, as typed in.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct SeriesFields {
    /// Centre.
    pub centre_id: CentreId,
    /// Name.
    pub name: String,
    /// Category.
    pub category_id: CategoryId,
    /// Leader, or none.
    #[ts(optional = nullable)]
    pub leader_id: Option<LeaderId>,
    /// Room, or none.
    #[ts(optional = nullable)]
    pub room_id: Option<RoomId>,
    /// Place outside, or empty.
    pub place: String,
    /// First day from which the pattern counts.
    pub first_date: Date,
    /// Start.
    pub start: TimeOfDay,
    /// Length in minutes.
    pub minutes: u32,
    /// When it recurs.
    pub pattern: Pattern,
    /// When it stops.
    pub ends: Ends,
    /// Sign-up or free entry.
    pub entry: Entry,
    /// How many can come, or none.
    #[ts(optional = nullable)]
    pub capacity: Option<u32>,
    /// Days that the pattern yields and the coordinator took out of the preview.
    #[serde(default)]
    pub left_out: Vec<Date>,
}

/// What a series would bring, before it is saved.
#[derive(Debug, Serialize, TS)]
pub struct SeriesPreview {
    /// Every day that the pattern yields.
    pub dates: Vec<PreviewDate>,
    /// How many sessions there would be.
    pub planned: u32,
    /// How many days are skipped.
    pub skipped: u32,
}

/// One day of the preview.
#[derive(Debug, Serialize, TS)]
pub struct PreviewDate {
    /// Day.
    pub date: Date,
    /// Public holiday that skips it.
    pub holiday: Option<Holiday>,
    /// Closure that skips it.
    pub closure: Option<ClosureKind>,
    /// Whether it was taken out by hand.
    pub left_out: bool,
    /// Why it would clash: what is taken, by which session, when. Empty if it would not.
    pub clashes: Vec<String>,
    /// Whether the session would lie outside the opening hours.
    pub outside_opening: bool,
}

/// Saved classes, and how many sessions they brought.
#[derive(Debug, Serialize, TS)]
pub struct SavedSeries {
    /// Series.
    pub series_id: SeriesId,
    /// How many sessions were made.
    pub sessions: u32,
}

/// Asks for a series with those signed up.
#[derive(Debug, Deserialize, TS)]
pub struct GetSeries {
    /// Series.
    pub series_id: SeriesId,
}

/// A series with those signed up.
#[derive(Debug, Serialize, TS)]
pub struct SeriesCard {
    /// Series.
    pub series: Series,
    /// When it recurs.
    pub pattern: Pattern,
    /// When it stops.
    pub ends: Ends,
    /// Those signed up today or later, in Polish order.
    pub enrolments: Vec<EnrolmentRow>,
}

/// Changes what a series is called, who leads it, where and for how many; sessions from today on
/// that are not held, have no marks and were not changed one by one follow.
#[derive(Debug, Deserialize, TS)]
pub struct UpdateSeries {
    /// Series.
    pub series_id: SeriesId,
    /// Name.
    pub name: String,
    /// Category.
    pub category_id: CategoryId,
    /// Leader, or none.
    #[ts(optional = nullable)]
    pub leader_id: Option<LeaderId>,
    /// Room, or none.
    #[ts(optional = nullable)]
    pub room_id: Option<RoomId>,
    /// Place outside, or empty.
    pub place: String,
    /// Sign-up or free entry.
    pub entry: Entry,
    /// How many can come, or none.
    #[ts(optional = nullable)]
    pub capacity: Option<u32>,
}

/// Adds a single session.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct CreateSession {
    /// Centre.
    pub centre_id: CentreId,
    /// Name.
    pub name: String,
    /// Category.
    pub category_id: CategoryId,
    /// Leader, or none.
    #[ts(optional = nullable)]
    pub leader_id: Option<LeaderId>,
    /// Room, or none.
    #[ts(optional = nullable)]
    pub room_id: Option<RoomId>,
    /// Place outside, or empty.
    pub place: String,
    /// Date.
    pub date: Date,
    /// Start.
    pub start: TimeOfDay,
    /// Length in minutes.
    pub minutes: u32,
    /// Sign-up or free entry.
    pub entry: Entry,
    /// How many can come, or none.
    #[ts(optional = nullable)]
    pub capacity: Option<u32>,
}

/// Changes what one session is called, its category, leader or capacity.
#[derive(Debug, Deserialize, TS)]
pub struct UpdateSession {
    /// Session.
    pub session_id: SessionId,
    /// Name.
    pub name: String,
    /// Category.
    pub category_id: CategoryId,
    /// Leader, or none.
    #[ts(optional = nullable)]
    pub leader_id: Option<LeaderId>,
    /// How many can come, or none.
    #[ts(optional = nullable)]
    pub capacity: Option<u32>,
}

/// Moves one session in time or place.
#[derive(Debug, Deserialize, TS)]
pub struct MoveSession {
    /// Session.
    pub session_id: SessionId,
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

/// Cancels one session.
#[derive(Debug, Deserialize, TS)]
pub struct CancelSession {
    /// Session.
    pub session_id: SessionId,
    /// Why.
    pub reason: CancelReason,
}

/// Names one session.
#[derive(Debug, Deserialize, TS)]
pub struct OneSession {
    /// Session.
    pub session_id: SessionId,
}

/// A session that was added or changed, and what is worth knowing about it now.
#[derive(Debug, Serialize, TS)]
pub struct SavedSession {
    /// Session as it is now.
    pub card: SessionCard,
    /// What is worth knowing: clashes, a day off, outside the opening hours.
    pub warnings: Vec<crate::overview::Warning>,
}
