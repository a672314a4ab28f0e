//! What is answered about duties.

use domain::calendar::Date;
use domain::ids::PersonId;
use serde::Serialize;
use ts_rs::TS;

use crate::timetable::SessionCard;

/// The duties of a centre within some days.
#[derive(Debug, Serialize, TS)]
pub struct DutyList {
    /// First day.
    pub first: Date,
    /// Last day.
    pub last: Date,
    /// Every day of them.
    pub days: Vec<DutyDay>,
    /// How many volunteers are needed at sessions that are not cancelled.
    pub needed: u32,
    /// How many of the places needed are taken.
    pub helping: u32,
    /// How many volunteers are missing, from today on.
    pub vacancies: u32,
    /// Whether any session takes place at all within these days.
    pub any_sessions: bool,
}

/// The duties of a day.
#[derive(Debug, Serialize, TS)]
pub struct DutyDay {
    /// Day.
    pub date: Date,
    /// Whether its month is closed, so that nothing in it changes.
    pub month_closed: bool,
    /// Sessions, by start.
    pub sessions: Vec<DutySession>,
}

/// A session with whoever helps there.
#[derive(Debug, Serialize, TS)]
pub struct DutySession {
    /// Session.
    pub card: SessionCard,
    /// How many volunteers it needs.
    pub needed: u32,
    /// How many different people help; whoever leads is not among them.
    pub helping: u32,
    /// How many are missing; none at what is past or cancelled.
    pub vacancies: u32,
    /// Those who help, in the order in which they were put there, and volunteers who lead, first.
    pub people: Vec<DutyPerson>,
}

/// A volunteer at a session.
#[derive(Debug, Serialize, TS)]
pub struct DutyPerson {
    /// Person, by the record that stands for her.
    pub person_id: PersonId,
    /// First name first.
    pub full_name: String,
    /// What she does there.
    pub role: DutyRole,
    /// What is worth knowing before she is counted on.
    pub remarks: Vec<DutyRemark>,
}

/// What a volunteer does at a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DutyRole {
    /// She leads it, or leads it together with others.
    Leads,
    /// She helps.
    Helps,
}

impl DutyRole {
    /// Its name on the wire.
    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::Leads => "leads",
            Self::Helps => "helps",
        }
    }
}

/// Something worth knowing about a volunteer and a session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct DutyRemark {
    /// Its name: `other_duty`, `own_class`, `away`, `not_available`, `no_agreement`, `vetting`.
    pub code: String,
    /// The words, in the caller's language.
    pub message: String,
    /// Whether it is a reason why she may not be able to come; else her papers need attention.
    pub hinders: bool,
}

/// What a change of duties did.
#[derive(Debug, Serialize, TS)]
pub struct DutyChanged {
    /// The session at hand as it is now.
    pub session: DutySession,
    /// How many sessions changed.
    pub changed: u32,
    /// How many that the change reaches stay as they are.
    pub left: u32,
    /// On which days she may not be able to, and why; the first of them.
    pub troubles: Vec<String>,
    /// How many more such days there are.
    pub more_troubles: u32,
}
