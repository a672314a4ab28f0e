//! What a single agreement with a volunteer still lacks.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{VolunteerAgreement, VolunteeringSettings, is_insured, may_be_minor};
use crate::calendar::Date;

/// Something that an agreement lacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum AgreementLack {
    /// Nobody signed it.
    Signature,
    /// The agreed period is over the limit, and it is not in writing (art. 44 ust. 4).
    WrittenForm,
    /// The agreed period is within the limit, and no policy covers all of it (art. 46 ust. 3).
    Insurance,
    /// She is a minor, or may be, and no guardian consented.
    GuardianConsent,
    /// Nobody recorded when she was told of the risks (art. 45 ust. 1 pkt 1).
    RiskInformation,
    /// Zakres (art. 44 ust. 1).
    Scope,
    /// Sposób.
    Manner,
    /// Czas.
    Time,
    /// How it can be terminated.
    Termination,
    /// Where the rate comes from.
    RateSource,
}

impl AgreementLack {
    /// Everything that can be lacking, in the order in which it is named.
    pub const ALL: [Self; 10] = [
        Self::Signature,
        Self::WrittenForm,
        Self::Insurance,
        Self::GuardianConsent,
        Self::RiskInformation,
        Self::Scope,
        Self::Manner,
        Self::Time,
        Self::Termination,
        Self::RateSource,
    ];

    /// The name used on the wire and among the words.
    pub fn code(self) -> &'static str {
        match self {
            Self::Signature => "signature",
            Self::WrittenForm => "written_form",
            Self::Insurance => "insurance",
            Self::GuardianConsent => "guardian_consent",
            Self::RiskInformation => "risk_information",
            Self::Scope => "scope",
            Self::Manner => "manner",
            Self::Time => "time",
            Self::Termination => "termination",
            Self::RateSource => "rate_source",
        }
    }

    /// Whether the statute wants it in every agreement, written or not.
    pub fn is_a_part(self) -> bool {
        matches!(self, Self::Scope | Self::Manner | Self::Time | Self::Termination)
    }
}

/// What an agreement lacks, whatever day it is, in the order of [`AgreementLack::ALL`].
pub fn lacks(
    agreement: &VolunteerAgreement,
    birth_date: Option<Date>,
    birth_year: Option<i32>,
    settings: &VolunteeringSettings,
) -> Vec<AgreementLack> {
    let term = agreement.term();
    let empty = |text: &str| text.trim().is_empty();
    let is_lacking = |lack: &AgreementLack| match lack {
        AgreementLack::Signature => agreement.signed_on.is_none(),
        AgreementLack::WrittenForm => {
            !agreement.written && term.is_over(settings.written_over_days)
        }
        AgreementLack::Insurance => term.last.is_some_and(|last| {
            !term.is_over(settings.insured_up_to_days) && !is_insured(agreement, last)
        }),
        AgreementLack::GuardianConsent => {
            agreement.guardian_consent_on.is_none()
                && may_be_minor(agreement.first_date, birth_date, birth_year, settings)
        }
        AgreementLack::RiskInformation => agreement.risk_info_given_on.is_none(),
        AgreementLack::Scope => empty(&agreement.scope),
        AgreementLack::Manner => empty(&agreement.manner),
        AgreementLack::Time => empty(&agreement.time),
        AgreementLack::Termination => empty(&agreement.termination_clause),
        AgreementLack::RateSource => agreement.rate.is_some() && empty(&agreement.rate_source),
    };
    AgreementLack::ALL.into_iter().filter(is_lacking).collect()
}
