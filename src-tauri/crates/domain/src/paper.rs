//! Paper lists: their codes, what is typed from them, and the names in their blank rows.
//!
//! A paper list remembers which of its rows was whom, so that it can be typed in whatever became
//! of the roster since it was printed.

mod code;
mod entry;
mod names;

pub use code::{SheetCode, UnreadableCode, column_letters, read_code};
pub use entry::{EntryRows, Meaning, PaperEntry, Slip, Token, read_entry};
pub use names::{WrittenName, match_name, written_name};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::calendar::Date;
use crate::ids::{CentreId, PersonId, PrintedSheetId, SessionId};
use crate::refusal::Refusal;

/// What a paper list is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SheetKind {
    /// R-LO-1: one session.
    Session,
    /// R-LO-M: the sessions of a series in a month, one column each.
    Month,
}

/// A paper list that was printed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PrintedSheet {
    /// Identifier, derived from sessions, people and blank rows.
    pub id: PrintedSheetId,
    /// Centre.
    pub centre_id: CentreId,
    /// Its code, as printed.
    pub code: String,
    /// What it is for.
    pub kind: SheetKind,
    /// Its sessions, in the order of the columns.
    pub session_ids: Vec<SessionId>,
    /// Its people, in the order of the rows.
    pub person_ids: Vec<PersonId>,
    /// How many rows without a name follow.
    pub blank_rows: u32,
    /// When it was first printed.
    pub printed_on: Date,
}

/// How the names on a paper list are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SheetNames {
    /// `Kowalska Maria`.
    #[default]
    Full,
    /// `Maria K., nr 27`: where strangers read it.
    Short,
}

/// How a paper list is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct SheetOptions {
    /// Rows without a name, for whoever is not on the list.
    pub blank_rows: u32,
    /// Whether names are large and rows high.
    pub large_print: bool,
    /// How names are written.
    pub names: SheetNames,
    /// Whether the short information clause stands at the end.
    pub clause: bool,
}

impl Default for SheetOptions {
    fn default() -> Self {
        Self { blank_rows: 8, large_print: false, names: SheetNames::Full, clause: true }
    }
}

/// The most blank rows that a list can have; more is a slip of the finger.
pub const MOST_BLANK_ROWS: u32 = 60;

impl SheetOptions {
    /// Checks that the list can be printed so.
    ///
    /// # Errors
    /// [`Refusal::TooManyBlankRows`] past [`MOST_BLANK_ROWS`].
    pub fn check(&self) -> Result<(), Refusal> {
        if self.blank_rows > MOST_BLANK_ROWS {
            return Err(Refusal::TooManyBlankRows { limit: MOST_BLANK_ROWS });
        }
        Ok(())
    }
}
