//! Agreements with volunteers (porozumienia), their annexes, and what they cover.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::calendar::{Date, Month};
use crate::ids::{CentreId, PersonId, VolunteerAgreementId, VolunteerAnnexId};

/// What has become of an agreement by a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum AgreementState {
    /// Projekt: nobody signed it yet.
    Draft,
    /// Podpisane: in force, or about to be.
    Signed,
    /// Wygasłe: its last day has passed.
    Expired,
    /// Rozwiązane before its last day.
    Terminated,
}

impl AgreementState {
    /// Every state, in the order of an agreement's life.
    pub const ALL: [Self; 4] = [Self::Draft, Self::Signed, Self::Expired, Self::Terminated];

    /// The name used on the wire and among the words.
    pub fn code(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Signed => "signed",
            Self::Expired => "expired",
            Self::Terminated => "terminated",
        }
    }
}

/// An agreement with a volunteer (porozumienie, art. 44 ust. 1).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct VolunteerAgreement {
    /// Identifier.
    pub id: VolunteerAgreementId,
    /// Volunteer.
    pub person_id: PersonId,
    /// The centre where she serves, or nothing: any of the organisation's.
    #[ts(optional = nullable)]
    pub centre_id: Option<CentreId>,
    /// Number, such as `W/1/2026`.
    pub number: String,
    /// First day of the agreed period.
    pub first_date: Date,
    /// Last day of the agreed period; nothing for an open end.
    #[ts(optional = nullable)]
    pub last_date: Option<Date>,
    /// When it was signed, or agreed upon where it is not in writing; nothing for a draft.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub signed_on: Option<Date>,
    /// Whether it is in writing.
    pub written: bool,
    /// From which day it no longer holds, if it was terminated.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub terminated_on: Option<Date>,
    /// Zakres: what she does.
    #[serde(default)]
    pub scope: String,
    /// Sposób: how.
    #[serde(default)]
    pub manner: String,
    /// Czas: when and how much.
    #[serde(default)]
    pub time: String,
    /// How it can be terminated; the statute wants this clause in every agreement.
    #[serde(default)]
    pub termination_clause: String,
    /// Whether she waived the costs of travel and per diem, in writing (art. 45 ust. 4).
    #[serde(default)]
    pub costs_waived: bool,
    /// When she was told of the risks to health and safety (art. 45 ust. 1 pkt 1).
    #[serde(default)]
    #[ts(optional = nullable)]
    pub risk_info_given_on: Option<Date>,
    /// When the statutory representative of a minor consented.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub guardian_consent_on: Option<Date>,
    /// Number of the accident insurance policy (NNW), or empty.
    #[serde(default)]
    pub insurance_policy: String,
    /// First day insured.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub insured_from: Option<Date>,
    /// Last day insured.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub insured_to: Option<Date>,
    /// What an hour is valued at, in grosze, where it differs from the grant agreement's rate.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub rate: Option<u32>,
    /// Where that rate comes from.
    #[serde(default)]
    pub rate_source: String,
    /// Its annexes, by number.
    #[serde(default)]
    pub annexes: Vec<VolunteerAnnex>,
}

/// An annex to an agreement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct VolunteerAnnex {
    /// Identifier.
    pub id: VolunteerAnnexId,
    /// Agreement.
    pub agreement_id: VolunteerAgreementId,
    /// Number within the agreement, from 1.
    pub number: u32,
    /// From which day it holds.
    pub from_date: Date,
    /// When it was signed; nothing for a draft, which changes nothing yet.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub signed_on: Option<Date>,
    /// Whether it changes the last day.
    pub changes_end: bool,
    /// The new last day, where it changes it; nothing for an open end.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub last_date: Option<Date>,
    /// The new scope, or empty where it stays.
    #[serde(default)]
    pub scope: String,
    /// Whatever else it changes, in words, or empty.
    #[serde(default)]
    pub text: String,
}

/// The agreed period of an agreement, both days included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Term {
    /// First day.
    pub first: Date,
    /// Last day; nothing for an open end.
    #[ts(optional = nullable)]
    pub last: Option<Date>,
}

impl Term {
    /// How many days it has; nothing for an open end.
    pub fn days(self) -> Option<i64> {
        self.last.map(|last| self.first.days_until(last) + 1)
    }

    /// Whether it is longer than so many days; an open end always is (domain.md §00).
    pub fn is_over(self, days: u32) -> bool {
        self.days().is_none_or(|long| long > i64::from(days))
    }

    /// Whether a day is within it.
    pub fn contains(self, day: Date) -> bool {
        self.first <= day && self.last.is_none_or(|last| day <= last)
    }
}

impl VolunteerAgreement {
    /// The agreed period, with the last day that signed annexes gave it. Terminating an agreement
    /// early does not change what was agreed.
    pub fn term(&self) -> Term {
        let mut annexes: Vec<&VolunteerAnnex> = self
            .annexes
            .iter()
            .filter(|annex| annex.signed_on.is_some() && annex.changes_end)
            .collect();
        annexes.sort_by_key(|annex| (annex.from_date, annex.number));
        let last = annexes.last().map_or(self.last_date, |annex| annex.last_date);
        Term { first: self.first_date, last }
    }

    /// The last day on which it holds: of the agreed period, or the one before it was terminated.
    pub fn last_day(&self) -> Option<Date> {
        let terminated = self.terminated_on.map(|day| day.plus_days(-1));
        match (self.term().last, terminated) {
            (Some(agreed), Some(terminated)) => Some(agreed.min(terminated)),
            (one, other) => one.or(other),
        }
    }

    /// What has become of it by a day.
    pub fn state_on(&self, day: Date) -> AgreementState {
        if self.signed_on.is_none() {
            return AgreementState::Draft;
        }
        if self
            .terminated_on
            .is_some_and(|from| from <= day && self.term().last.is_none_or(|last| from <= last))
        {
            return AgreementState::Terminated;
        }
        match self.term().last {
            Some(last) if last < day => AgreementState::Expired,
            _ => AgreementState::Signed,
        }
    }

    /// Whether a service at a centre on a day is performed under it. A draft covers nothing.
    pub fn covers(&self, centre: CentreId, day: Date) -> bool {
        self.signed_on.is_some()
            && self.centre_id.is_none_or(|own| own == centre)
            && self.first_date <= day
            && self.last_day().is_none_or(|last| day <= last)
    }

    /// Whether it holds on any day of a month, signed or not.
    pub fn touches(&self, month: Month) -> bool {
        self.first_date <= month.last() && self.last_day().is_none_or(|last| month.first() <= last)
    }

    /// Zakres on a day: of the last signed annex that gives one, else the agreement's own.
    pub fn scope_on(&self, day: Date) -> &str {
        self.annexes
            .iter()
            .filter(|annex| annex.signed_on.is_some() && annex.from_date <= day)
            .filter(|annex| !annex.scope.is_empty())
            .max_by_key(|annex| (annex.from_date, annex.number))
            .map_or(&self.scope, |annex| &annex.scope)
    }
}

/// The agreement under which a person serves at a centre on a day; of several the one that began
/// last.
pub fn covering(
    agreements: &[VolunteerAgreement],
    person: PersonId,
    centre: CentreId,
    day: Date,
) -> Option<&VolunteerAgreement> {
    agreements
        .iter()
        .filter(|agreement| agreement.person_id == person && agreement.covers(centre, day))
        .max_by_key(|agreement| (agreement.first_date, agreement.id))
}
