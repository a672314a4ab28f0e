//! What becomes of a row.

use serde::Serialize;
use ts_rs::TS;

use super::Remark;

/// What becomes of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "ImportVerdict")]
pub enum Verdict {
    /// It is taken as it stands.
    Good,
    /// It is taken; something is worth looking at.
    Warning,
    /// The same is there already; it is left out unless asked for.
    Duplicate,
    /// It cannot be taken.
    Unusable,
}

impl Verdict {
    /// Every verdict, the best first.
    pub const ALL: [Self; 4] = [Self::Good, Self::Warning, Self::Duplicate, Self::Unusable];

    /// The name used on the wire.
    pub fn code(self) -> &'static str {
        match self {
            Self::Good => "good",
            Self::Warning => "warning",
            Self::Duplicate => "duplicate",
            Self::Unusable => "unusable",
        }
    }
}

/// The verdict that the remarks come to.
pub fn verdict_of(remarks: &[Remark]) -> Verdict {
    remarks.iter().map(Remark::verdict).max().unwrap_or(Verdict::Good)
}
