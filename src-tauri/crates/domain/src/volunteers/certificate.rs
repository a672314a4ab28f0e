//! Certificates of services (zaświadczenia, art. 44 ust. 2) and the signed monthly cards.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{VolunteerAgreement, VolunteerEntry, VolunteeringSettings, covering};
use crate::calendar::{Date, Month};
use crate::ids::{
    CentreId, CertificateId, PersonId, VolunteerAgreementId, VolunteerCardId, VolunteerEntryId,
};

/// A certificate that was given out; a row of the numbered register.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Certificate {
    /// Identifier.
    pub id: CertificateId,
    /// Volunteer.
    pub person_id: PersonId,
    /// Number, such as `Z/1/2026`.
    pub number: String,
    /// Date of issue.
    pub issued_on: Date,
    /// First day of the period.
    pub first_date: Date,
    /// Last day of the period.
    pub last_date: Date,
    /// Minutes of the services it certifies.
    pub minutes: u32,
    /// The services it certifies.
    pub entry_ids: Vec<VolunteerEntryId>,
    /// Zakres, as printed.
    #[serde(default)]
    pub scope: String,
}

/// What keeps a certificate from being printed: it would certify what nobody can prove.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "code", rename_all = "snake_case")]
pub enum Obstacle {
    /// No service in the period.
    NoServices,
    /// Services that nobody confirmed yet.
    Unconfirmed {
        /// How many.
        count: u32,
    },
    /// Services on days that no signed agreement covers.
    NotCovered {
        /// The days, each once.
        dates: Vec<Date>,
    },
    /// Services under an agreement over the limit of days that is not in writing.
    NotWritten {
        /// Agreement.
        agreement_id: VolunteerAgreementId,
        /// Its number.
        number: String,
    },
}

/// What keeps a certificate over these services from being printed.
pub fn obstacles(
    entries: &[&VolunteerEntry],
    agreements: &[VolunteerAgreement],
    settings: &VolunteeringSettings,
) -> Vec<Obstacle> {
    if entries.is_empty() {
        return vec![Obstacle::NoServices];
    }
    let mut found = Vec::new();
    let open = entries.iter().filter(|entry| entry.confirmed_on.is_none()).count();
    if open > 0 {
        found.push(Obstacle::Unconfirmed { count: open as u32 });
    }
    let (mut dates, mut unwritten) = (Vec::new(), Vec::new());
    for entry in entries {
        match covering(agreements, entry.person_id, entry.centre_id, entry.date) {
            None => dates.push(entry.date),
            Some(agreement)
                if !agreement.written && agreement.term().is_over(settings.written_over_days) =>
            {
                unwritten.push((agreement.id, agreement.number.clone()));
            }
            Some(_) => {}
        }
    }
    dates.sort_unstable();
    dates.dedup();
    unwritten.sort_unstable();
    unwritten.dedup();
    if !dates.is_empty() {
        found.push(Obstacle::NotCovered { dates });
    }
    found.extend(
        unwritten
            .into_iter()
            .map(|(agreement_id, number)| Obstacle::NotWritten { agreement_id, number }),
    );
    found
}

/// Whether a volunteer's printed card of a month came back signed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct VolunteerCard {
    /// Identifier, derived from the rest.
    pub id: VolunteerCardId,
    /// Volunteer.
    pub person_id: PersonId,
    /// Centre.
    pub centre_id: CentreId,
    /// Month.
    pub month: Month,
    /// When the card, signed by her and by the coordinator, was put in the binder.
    #[ts(optional = nullable)]
    pub filed_on: Option<Date>,
}
