//! Marks on a session's list.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::calendar::Date;
use crate::refusal::Refusal;
use crate::timetable::Session;

/// A mark of one person at one session; no mark at all is the fourth state.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Mark {
    /// Obecna, obecny.
    Present,
    /// Nieobecna, nieobecny.
    Absent,
    /// Zgłoszona nieobecność.
    Announced,
}

impl Mark {
    /// Every mark.
    pub const ALL: [Self; 3] = [Self::Present, Self::Absent, Self::Announced];

    /// The name used on the wire and in the file.
    pub fn code(self) -> &'static str {
        match self {
            Self::Present => "present",
            Self::Absent => "absent",
            Self::Announced => "announced",
        }
    }

    /// The mark with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|mark| mark.code() == code)
    }

    /// Which of two marks made without knowing of each other is shown: being there outweighs
    /// an announced absence, which outweighs an absence.
    pub fn weight(self) -> u8 {
        match self {
            Self::Present => 2,
            Self::Announced => 1,
            Self::Absent => 0,
        }
    }
}

/// The most guests or children that a session can have; more is a slip of the finger.
pub const MOST_GUESTS: u32 = 2000;

/// Checks that the list of a session can be written on the given day.
///
/// # Errors
/// [`Refusal::SessionCancelled`]; [`Refusal::SessionAhead`] before its date (coming early on the
/// day is fine).
pub fn check_recordable(session: &Session, today: Date) -> Result<(), Refusal> {
    if session.cancelled.is_some() {
        return Err(Refusal::SessionCancelled);
    }
    if today < session.date {
        return Err(Refusal::SessionAhead { date: session.date });
    }
    Ok(())
}
