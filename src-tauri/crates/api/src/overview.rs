//! What the frame of the window shows everywhere.

use domain::calendar::{Date, TimeOfDay};
use domain::ids::{OperationId, UserId};
use domain::organisation::{Category, Centre, Leader, Location, Organisation, Role, Room};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Nothing is asked beyond the command itself.
#[derive(Debug, Deserialize, TS)]
pub struct Nothing {}

/// The organisation and its centres, as the frame and the forms need them.
#[derive(Debug, Serialize, TS)]
pub struct Overview {
    /// Organisation.
    pub organisation: Organisation,
    /// Who is signed in.
    pub user: SignedIn,
    /// Centres, in Polish order of their names.
    pub centres: Vec<CentreView>,
    /// Leaders that can be chosen, in Polish order.
    pub leaders: Vec<Leader>,
    /// Whether the file holds invented people for trying things out.
    pub demo: bool,
    /// What the line at the bottom says.
    pub status: Status,
}

/// Who is signed in.
#[derive(Debug, Serialize, TS)]
pub struct SignedIn {
    /// User.
    pub id: UserId,
    /// Name.
    pub name: String,
    /// Role.
    pub role: Role,
}

/// A centre with its places and categories.
#[derive(Debug, Serialize, TS)]
pub struct CentreView {
    /// Centre.
    pub centre: Centre,
    /// Its locations.
    pub locations: Vec<Location>,
    /// Its rooms, in Polish order.
    pub rooms: Vec<Room>,
    /// Its categories, in their order.
    pub categories: Vec<Category>,
}

/// The line at the bottom of the window.
#[derive(Debug, Serialize, TS)]
pub struct Status {
    /// Today, as the shell's clock has it.
    pub today: Date,
    /// The time of day.
    pub now: TimeOfDay,
    /// What the signed-in user did last and could undo, if anything.
    pub undo: Option<UndoOffer>,
    /// What the signed-in user undid last and could do again, if anything.
    pub redo: Option<UndoOffer>,
    /// When something was last written, as a local time such as `10:42`, or a date on other days.
    pub saved_at: Option<String>,
    /// The day of the last copy ("Zapisz kopię…"), if any.
    pub last_copy_on: Option<Date>,
}

/// An operation that can be undone or redone.
#[derive(Debug, Serialize, TS)]
pub struct UndoOffer {
    /// Operation.
    pub operation_id: OperationId,
    /// What it did, such as `obecna Zofia Żółć`.
    pub sentence: String,
}

/// A warning that came with something that was done all the same.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Warning {
    /// Its name, such as `under_age`.
    pub code: String,
    /// The sentence, in the caller's language.
    pub message: String,
}
