//! What ties a centre's month to the city: the grant agreement, the month's note and closing.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::calendar::{Date, Month};
use crate::ids::{ActionId, CentreId, GrantAgreementId, MonthNoteId};
use crate::refusal::Refusal;

/// Whether the city entrusts the task or supports it; decides the funding phrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum GrantForm {
    /// Powierzenie: financed.
    Entrusted,
    /// Wsparcie: co-financed.
    Supported,
}

impl GrantForm {
    /// The name used on the wire and in the file.
    pub fn code(self) -> &'static str {
        match self {
            Self::Entrusted => "entrusted",
            Self::Supported => "supported",
        }
    }

    /// The form with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Entrusted, Self::Supported].into_iter().find(|form| form.code() == code)
    }
}

/// An agreement with the city that pays for centres.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct GrantAgreement {
    /// Identifier.
    pub id: GrantAgreementId,
    /// Number, as the city gave it.
    pub number: String,
    /// Date of signing.
    pub signed_on: Date,
    /// Title of the public task.
    pub title: String,
    /// Who grants, such as `Gmina Miejska Kraków`.
    pub grantor: String,
    /// Entrusted or supported.
    pub form: GrantForm,
    /// First day of the task.
    pub first_date: Date,
    /// Last day of the task.
    pub last_date: Date,
    /// The phrase that every document carries.
    pub funding_phrase: String,
    /// To whom the monthly report goes, or empty.
    pub report_recipient: String,
    /// Whether volunteers' services are valued in money; their hours are counted always.
    #[serde(default)]
    pub values_volunteers: bool,
    /// The centres it pays for.
    pub centres: Vec<CentreId>,
}

/// An action (działanie) of a grant agreement, as the offer numbers it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Action {
    /// Identifier.
    pub id: ActionId,
    /// Grant agreement.
    pub agreement_id: GrantAgreementId,
    /// Number in the offer, such as `1` or `III.4.2`, or empty.
    pub number: String,
    /// Name.
    pub name: String,
    /// Place in lists, from 0.
    pub position: u32,
    /// Whether it can still be chosen.
    pub active: bool,
}

impl Action {
    /// Number and name, as one text.
    pub fn title(&self) -> String {
        format!("{} {}", self.number, self.name).trim().to_owned()
    }
}

/// The description of a centre's month, printed in the report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MonthNote {
    /// Identifier.
    pub id: MonthNoteId,
    /// Centre.
    pub centre_id: CentreId,
    /// Month.
    pub month: Month,
    /// Description, in paragraphs.
    pub description: String,
}

/// Lets a change of a month's data through only while that month is open.
///
/// Every write that belongs to a date asks here first.
///
/// # Errors
/// [`Refusal::MonthClosed`].
pub fn ensure_month_open(closed: &[Month], month: Month) -> Result<(), Refusal> {
    if closed.contains(&month) { Err(Refusal::MonthClosed { month }) } else { Ok(()) }
}
