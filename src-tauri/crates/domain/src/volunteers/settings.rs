//! What an organisation sets about its volunteers.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::VettingKind;
use crate::refusal::Refusal;

/// Thresholds, patterns and texts about volunteers; a field that a file lacks has its default.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct VolunteeringSettings {
    /// Pattern of agreements' numbers, with `{n}` and `{rrrr}`.
    pub agreement_pattern: String,
    /// Pattern of certificates' numbers, with `{n}` and `{rrrr}`.
    pub certificate_pattern: String,
    /// An agreed period of more days than this must be in writing.
    pub written_over_days: u32,
    /// For an agreed period of up to so many days the organisation insures the volunteer.
    pub insured_up_to_days: u32,
    /// How many days before its end an agreement counts as expiring.
    pub expiring_days: u32,
    /// More minutes than this of one person on one day are unusual.
    pub long_day_minutes: u32,
    /// A service entered more days later than this is late.
    pub late_days: u32,
    /// More late services than this, of one person and entered on one day, are a late bulk.
    pub late_entries: u32,
    /// For how many past days a volunteer can enter her own services; 0 for today alone.
    pub own_days: u32,
    /// Below this age, in years, a guardian consents.
    pub adult_age: u32,
    /// The checks that whoever leads or helps where minors take part must have.
    pub vettings: Vec<VettingKind>,
    /// After how many months a check is to be repeated, or never.
    #[ts(optional = nullable)]
    pub vetting_months: Option<u32>,
    /// The text of the printed agreement, or empty for the usual one.
    pub agreement_text: String,
    /// The information on risks that is annexed to it, or empty for the usual one.
    pub risk_text: String,
    /// The statute and its articles.
    pub statute: Statute,
}

/// The statute on volunteering, as documents and messages name it. Texts are consolidated anew
/// and renumbered, so none of it is fixed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Statute {
    /// The statute with its journal.
    pub act: String,
    /// What an agreement must contain.
    pub agreement: String,
    /// Confirmation and certificate on demand.
    pub certificate: String,
    /// Written form.
    pub written: String,
    /// Information on risks.
    pub risk: String,
    /// Waiver of costs.
    pub costs: String,
    /// Accident insurance by the organisation.
    pub insurance: String,
    /// Checks of those who work with minors.
    pub vetting: String,
}

impl Default for VolunteeringSettings {
    fn default() -> Self {
        Self {
            agreement_pattern: "W/{n}/{rrrr}".to_owned(),
            certificate_pattern: "Z/{n}/{rrrr}".to_owned(),
            written_over_days: 30,
            insured_up_to_days: 30,
            expiring_days: 30,
            long_day_minutes: 8 * 60,
            late_days: 14,
            late_entries: 3,
            own_days: 7,
            adult_age: 18,
            vettings: vec![VettingKind::Rspts],
            vetting_months: None,
            agreement_text: String::new(),
            risk_text: String::new(),
            statute: Statute::default(),
        }
    }
}

impl VolunteeringSettings {
    /// Checks that every number is one that a rule can work with.
    ///
    /// # Errors
    /// [`Refusal::SettingOutOfBounds`] for the first that is not.
    pub fn check(&self) -> Result<(), Refusal> {
        const DAYS: u32 = 3660;
        let bounds = [
            (self.written_over_days, 0, DAYS),
            (self.insured_up_to_days, 0, DAYS),
            (self.expiring_days, 0, DAYS),
            (self.long_day_minutes, 1, 24 * 60),
            (self.late_days, 0, DAYS),
            (self.late_entries, 0, 1000),
            (self.own_days, 0, 366),
            (self.adult_age, 1, 30),
            (self.vetting_months.unwrap_or(1), 1, 240),
        ];
        match bounds.into_iter().find(|(value, least, most)| !(least..=most).contains(&value)) {
            Some((_, least, most)) => Err(Refusal::SettingOutOfBounds { least, most }),
            None => Ok(()),
        }
    }
}
