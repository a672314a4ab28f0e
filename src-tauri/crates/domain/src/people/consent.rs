//! Consents and the information clause (RODO art. 7 and 13).

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::calendar::Date;
use crate::ids::{ConsentId, PersonId, PrivacyNoticeId};

/// What a person is asked to consent to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ConsentKind {
    /// Spreading of her image: photographs and films (art. 81 of the copyright act).
    Image,
    /// Being written to or called about the centre's offer.
    Contact,
    /// Anything else that the centre asks for.
    Other,
}

impl ConsentKind {
    /// Every kind, in the order it is asked.
    pub const ALL: [Self; 3] = [Self::Image, Self::Contact, Self::Other];

    /// The name used on the wire and in the file.
    pub fn code(self) -> &'static str {
        match self {
            Self::Image => "image",
            Self::Contact => "contact",
            Self::Other => "other",
        }
    }
}

/// What became of the question. One that nobody answered is "not asked", never "no".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ConsentState {
    /// Udzielona.
    Granted,
    /// Odmowa.
    Refused,
    /// Nie pytano.
    NotAsked,
    /// Wycofana.
    Withdrawn,
}

impl ConsentState {
    /// The name used on the wire and in the file.
    pub fn code(self) -> &'static str {
        match self {
            Self::Granted => "granted",
            Self::Refused => "refused",
            Self::NotAsked => "not_asked",
            Self::Withdrawn => "withdrawn",
        }
    }
}

/// A person's answer to one question of consent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Consent {
    /// Identifier, derived from person and kind.
    pub id: ConsentId,
    /// Person.
    pub person_id: PersonId,
    /// What was asked.
    pub kind: ConsentKind,
    /// What became of it.
    pub state: ConsentState,
    /// When it was answered.
    pub answered_on: Date,
    /// When it was withdrawn, if it was.
    #[ts(optional = nullable)]
    pub withdrawn_on: Option<Date>,
    /// How it was given, such as "na papierze", or empty.
    #[serde(default)]
    pub form: String,
}

impl Consent {
    /// The day of the last word on it.
    fn last_word_on(&self) -> Date {
        self.withdrawn_on.map_or(self.answered_on, |on| on.max(self.answered_on))
    }

    /// The answer that holds of several that one person gave by several records: the later; of
    /// two of one day the one that allows less.
    pub fn holding<'a>(
        consents: impl IntoIterator<Item = &'a Self>,
        kind: ConsentKind,
    ) -> Option<&'a Self> {
        let allows_less = |consent: &Self| consent.state != ConsentState::Granted;
        consents
            .into_iter()
            .filter(|consent| consent.kind == kind)
            .max_by_key(|consent| (consent.last_word_on(), allows_less(consent), consent.id))
    }

    /// What became of a question, asked or not.
    pub fn state_of<'a>(
        consents: impl IntoIterator<Item = &'a Self>,
        kind: ConsentKind,
    ) -> ConsentState {
        Self::holding(consents, kind).map_or(ConsentState::NotAsked, |consent| consent.state)
    }
}

/// That a person was given the information clause, which must be provable (RODO art. 5(2)).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PrivacyNotice {
    /// Identifier.
    pub id: PrivacyNoticeId,
    /// Person.
    pub person_id: PersonId,
    /// When.
    pub given_on: Date,
    /// Which version of the clause.
    pub version: String,
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    fn consent(number: u128, state: ConsentState, on: &str, withdrawn: Option<&str>) -> Consent {
        Consent {
            id: ConsentId(Uuid::from_u128(number)),
            person_id: PersonId(Uuid::from_u128(number)),
            kind: ConsentKind::Image,
            state,
            answered_on: on.parse().unwrap(),
            withdrawn_on: withdrawn.map(|on| on.parse().unwrap()),
            form: String::new(),
        }
    }

    #[test]
    fn the_last_word_holds_and_of_one_day_the_one_that_allows_less() {
        let given = consent(1, ConsentState::Granted, "2026-01-10", None);
        let refused = consent(2, ConsentState::Refused, "2026-01-10", None);
        let withdrawn = consent(3, ConsentState::Withdrawn, "2025-12-01", Some("2026-02-01"));
        let later = consent(4, ConsentState::Granted, "2026-03-01", None);
        let state = |consents: &[Consent]| Consent::state_of(consents, ConsentKind::Image);
        assert_eq!(state(&[]), ConsentState::NotAsked);
        assert_eq!(state(&[given.clone(), refused.clone()]), ConsentState::Refused);
        assert_eq!(state(&[refused, given.clone()]), ConsentState::Refused);
        assert_eq!(state(&[given, withdrawn.clone()]), ConsentState::Withdrawn);
        assert_eq!(state(&[later, withdrawn]), ConsentState::Granted);
    }
}
