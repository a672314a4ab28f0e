//! A centre's month: its figures, opened to what they counted, its description, its paper.

use domain::calendar::{Date, Month};
use domain::ids::{CentreId, PersonId, SessionId};
use domain::settlement::GrantAgreement;
use domain::summary::{MonthSummary, Unit};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::overview::Warning;

/// Names a centre's month.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct OneMonth {
    /// Centre.
    pub centre_id: CentreId,
    /// Month.
    pub month: Month,
}

/// A centre's month.
#[derive(Debug, Serialize, TS)]
pub struct MonthView {
    /// Figures.
    pub summary: MonthSummary,
    /// The agreement that pays for it, if any.
    pub agreement: Option<GrantAgreement>,
    /// Description, or empty.
    pub description: String,
    /// Whether it is closed.
    pub closed: bool,
    /// What is missing before it could be closed.
    pub warnings: Vec<Warning>,
}

/// Opens one figure.
#[derive(Debug, Deserialize, TS)]
pub struct OpenFigure {
    /// Centre.
    pub centre_id: CentreId,
    /// Month.
    pub month: Month,
    /// The figure's key, such as `participants.unique.month`.
    pub key: String,
}

/// A figure with everything it counted.
#[derive(Debug, Serialize, TS)]
pub struct OpenedFigure {
    /// Its key.
    pub key: String,
    /// Its value.
    pub value: i64,
    /// Its unit.
    pub unit: Unit,
    /// What it counted, by date and name.
    pub rows: Vec<OpenedRow>,
}

/// One thing that a figure counted.
#[derive(Debug, Serialize, TS)]
pub struct OpenedRow {
    /// Its day: of the session, presence, service, declaration or departure.
    pub date: Option<Date>,
    /// Session, if it is one or belongs to one.
    pub session_id: Option<SessionId>,
    /// Person, if it is one or belongs to one.
    pub person_id: Option<PersonId>,
    /// What it is, in words: name of the session, of the person, or both.
    pub label: String,
    /// How much it adds to the value: 1, or minutes, or guests.
    pub weight: i64,
    /// Who recorded it and when, where somebody did: `Anna Nowak, 10.03.2026 10:42`.
    pub recorded: Option<String>,
}

/// Sets the description of a month.
#[derive(Debug, Deserialize, TS)]
pub struct DescribeMonth {
    /// Centre.
    pub centre_id: CentreId,
    /// Month.
    pub month: Month,
    /// Description, in paragraphs.
    pub description: String,
}

/// A document that can be printed.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum DocumentRequest {
    /// R-MIES.
    MonthlyReport {
        /// Centre.
        centre_id: CentreId,
        /// Month.
        month: Month,
    },
    /// R-LO-1.
    AttendanceList {
        /// Session.
        session_id: SessionId,
    },
}

/// Makes a document without keeping it.
#[derive(Debug, Deserialize, TS)]
pub struct PreviewDocument {
    /// Which.
    pub document: DocumentRequest,
}

/// The very bytes that would be saved.
#[derive(Debug, Serialize, TS)]
pub struct Preview {
    /// A name for the file, such as `raport-2026-03-cas-sloneczne.pdf`.
    pub file_name: String,
    /// How many pages.
    pub pages: u32,
    /// The PDF, in base64.
    pub bytes: String,
}

/// Writes a document to a file and records that it left.
#[derive(Debug, Deserialize, TS)]
pub struct SaveDocument {
    /// Which.
    pub document: DocumentRequest,
    /// Where to: a file, or a folder for the usual name.
    pub path: String,
}

/// A document that was written.
#[derive(Debug, Serialize, TS)]
pub struct SavedDocument {
    /// Where it is.
    pub path: String,
}
