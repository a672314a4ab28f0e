//! Checks of those who lead or help where minors take part: the date, by whom, and whether the
//! print-out is in the binder. What was found is never kept.

use std::collections::HashSet;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::VolunteeringSettings;
use crate::calendar::Date;
use crate::ids::{LeaderId, PersonId, VettingId};

/// Where somebody is looked up before working with minors (domain.md §1.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum VettingKind {
    /// Rejestr Sprawców Przestępstw na Tle Seksualnym, with restricted access.
    Rspts,
    /// The register of the State Commission on paedophilia.
    Commission,
    /// Krajowy Rejestr Karny.
    Krk,
}

impl VettingKind {
    /// Every kind, in the order it is asked for.
    pub const ALL: [Self; 3] = [Self::Rspts, Self::Commission, Self::Krk];

    /// The name used on the wire and in the file.
    pub fn code(self) -> &'static str {
        match self {
            Self::Rspts => "rspts",
            Self::Commission => "commission",
            Self::Krk => "krk",
        }
    }
}

/// A check of a person, or of a leader of whom no more than a name is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Vetting {
    /// Identifier.
    pub id: VettingId,
    /// Person.
    #[ts(optional = nullable)]
    pub person_id: Option<PersonId>,
    /// Leader, where no person is known.
    #[ts(optional = nullable)]
    pub leader_id: Option<LeaderId>,
    /// Where she was looked up.
    pub kind: VettingKind,
    /// When.
    pub checked_on: Date,
    /// By whom.
    #[serde(default)]
    pub checked_by: String,
    /// Whether the print-out is in the binder ("wydruk w teczce").
    #[serde(default)]
    pub filed: bool,
}

/// Whoever needs checks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Vetted {
    /// A person.
    Person(PersonId),
    /// A leader of whom no person is known.
    Leader(LeaderId),
}

/// The required checks that somebody does not have for a day: none was made by then, or the last
/// is older than the setting allows.
pub fn missing_vettings(
    who: Vetted,
    vettings: &[Vetting],
    settings: &VolunteeringSettings,
    day: Date,
) -> Vec<VettingKind> {
    let made: HashSet<VettingKind> = vettings
        .iter()
        .filter(|vetting| match who {
            Vetted::Person(person) => vetting.person_id == Some(person),
            Vetted::Leader(leader) => vetting.leader_id == Some(leader),
        })
        .filter(|vetting| vetting.checked_on <= day)
        .filter(|vetting| {
            settings
                .vetting_months
                .is_none_or(|months| day < vetting.checked_on.plus_months(months))
        })
        .map(|vetting| vetting.kind)
        .collect();
    VettingKind::ALL
        .into_iter()
        .filter(|kind| settings.vettings.contains(kind) && !made.contains(kind))
        .collect()
}
