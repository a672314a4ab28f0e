//! A session's list: the roster, marks, guests, and the end of the list.

use domain::attendance::Mark;
use domain::ids::{PersonId, SessionId};
use domain::people::Sex;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::timetable::SessionCard;

/// A session's list, in Polish order.
#[derive(Debug, Serialize, TS)]
pub struct Sheet {
    /// Session.
    pub card: SessionCard,
    /// The roster, and whoever else has a mark.
    pub rows: Vec<SheetRow>,
    /// How many are present.
    pub present: u32,
    /// How many are absent.
    pub absent: u32,
    /// How many announced their absence.
    pub announced: u32,
    /// How many have no mark.
    pub unmarked: u32,
    /// Whether children are counted here.
    pub counts_children: bool,
    /// Whether marks can be made now; else the sentence says why not.
    pub refused: Option<String>,
}

/// One line of the list.
#[derive(Debug, Serialize, TS)]
pub struct SheetRow {
    /// Number on the list, from 1.
    pub number: u32,
    /// Person.
    pub person_id: PersonId,
    /// Last name first.
    pub list_name: String,
    /// For "obecna" or "obecny"; else "jest".
    pub sex: Option<Sex>,
    /// Mark, or none.
    pub mark: Option<Mark>,
    /// Whether she signed up for the series (or came lately, where entry is free).
    pub expected: bool,
    /// Whether her record was made at the door and still misses something.
    pub to_complete: bool,
}

/// Sets or takes back one person's mark.
#[derive(Debug, Deserialize, TS)]
pub struct RecordAttendance {
    /// Session.
    pub session_id: SessionId,
    /// Person.
    pub person_id: PersonId,
    /// Mark, or none.
    #[ts(optional = nullable)]
    pub mark: Option<Mark>,
}

/// Gives everyone on the list who has no mark the same one.
#[derive(Debug, Deserialize, TS)]
pub struct FillAttendance {
    /// Session.
    pub session_id: SessionId,
    /// Mark.
    pub mark: Mark,
}

/// Sets the numbers of guests and children.
#[derive(Debug, Deserialize, TS)]
pub struct SetGuests {
    /// Session.
    pub session_id: SessionId,
    /// Guests without a name.
    pub guests: u32,
    /// Children among those who came.
    pub children: u32,
}

/// Adds a new person at the door, present at once.
#[derive(Debug, Deserialize, TS)]
pub struct AddWalkIn {
    /// Session.
    pub session_id: SessionId,
    /// First name.
    pub first_name: String,
    /// Last name.
    pub last_name: String,
}

/// Looks for people of the centre to put on the list.
#[derive(Debug, Deserialize, TS)]
pub struct FindPeople {
    /// Session.
    pub session_id: SessionId,
    /// Words to find in names, without regard to case and diacritics.
    pub query: String,
}

/// People found, names only.
#[derive(Debug, Serialize, TS)]
pub struct FoundPeople {
    /// At most twenty, in Polish order, those on the list first.
    pub people: Vec<FoundPerson>,
}

/// One person found.
#[derive(Debug, Serialize, TS)]
pub struct FoundPerson {
    /// Person.
    pub person_id: PersonId,
    /// Last name first.
    pub list_name: String,
    /// Mark at this session, or none.
    pub mark: Option<Mark>,
}

/// Ends the list.
#[derive(Debug, Deserialize, TS)]
pub struct ConfirmList {
    /// Session.
    pub session_id: SessionId,
    /// Signatures counted on paper, or none if there is no paper.
    #[ts(optional = nullable)]
    pub signatures: Option<u32>,
}
