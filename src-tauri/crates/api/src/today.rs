//! The first screen of the day.

use domain::calendar::{Date, Month};
use domain::ids::{CentreId, SessionId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::timetable::SessionCard;

/// Asks for a centre's day.
#[derive(Debug, Deserialize, TS)]
pub struct GetToday {
    /// Centre.
    pub centre_id: CentreId,
}

/// A centre's day.
#[derive(Debug, Serialize, TS)]
pub struct TodayView {
    /// Today.
    pub date: Date,
    /// Sessions that go on now, or begin within a quarter of an hour.
    pub now: Vec<SessionCard>,
    /// Sessions later today.
    pub later: Vec<SessionCard>,
    /// Sessions that are over.
    pub earlier: Vec<SessionCard>,
    /// What waits to be done.
    pub tasks: Vec<Task>,
}

/// Something that waits to be done, with where to do it.
#[derive(Debug, Serialize, TS)]
pub struct Task {
    /// Its name: `lists_missing`, `declarations_missing`, `records_incomplete`, `month_open`,
    /// `opening_short`, `copy_old`, `recovery_unconfirmed`.
    pub code: String,
    /// The sentence, in the caller's language.
    pub message: String,
    /// Where: a session whose list is missing.
    pub session_id: Option<SessionId>,
    /// Where: a month.
    pub month: Option<Month>,
}
