//! Which parts of a person's record a centre keeps, which it must have, and what is missing.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Consent, ConsentKind, ConsentState, Membership, Person};
use crate::organisation::CentreKind;

/// A part of a person's record that a centre may keep or not. Names are always kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RecordField {
    /// Birth date or year, or the statement of age.
    Birth,
    /// Sex.
    Sex,
    /// Telephone.
    Phone,
    /// E-mail.
    Email,
    /// District of the city.
    District,
    /// Postal address.
    Address,
    /// Whom to call in need.
    EmergencyContact,
    /// Who else comes with the children.
    Guardians,
    /// How many children.
    Children,
    /// Free notes.
    Notes,
    /// A signed declaration in force.
    Declaration,
    /// The statement of living in the city.
    Residence,
    /// The acceptance of the centre's rules.
    Rules,
    /// The information clause.
    PrivacyNotice,
    /// The question of the image.
    ImageConsent,
    /// The question of being written to.
    ContactConsent,
    /// The date of the statement for movement classes.
    ActivityStatement,
}

/// Whether a part of the record is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Need {
    /// Not kept, and not asked for.
    Hidden,
    /// Kept where it is given.
    Optional,
    /// Kept; a record without it is not whole.
    Required,
}

impl RecordField {
    /// Every part, in the order of the form.
    pub const ALL: [Self; 17] = [
        Self::Birth,
        Self::Sex,
        Self::Phone,
        Self::Email,
        Self::District,
        Self::Address,
        Self::EmergencyContact,
        Self::Guardians,
        Self::Children,
        Self::Notes,
        Self::Declaration,
        Self::Residence,
        Self::Rules,
        Self::PrivacyNotice,
        Self::ImageConsent,
        Self::ContactConsent,
        Self::ActivityStatement,
    ];

    /// The name used on the wire and in the file.
    pub fn code(self) -> &'static str {
        match self {
            Self::Birth => "birth",
            Self::Sex => "sex",
            Self::Phone => "phone",
            Self::Email => "email",
            Self::District => "district",
            Self::Address => "address",
            Self::EmergencyContact => "emergency_contact",
            Self::Guardians => "guardians",
            Self::Children => "children",
            Self::Notes => "notes",
            Self::Declaration => "declaration",
            Self::Residence => "residence",
            Self::Rules => "rules",
            Self::PrivacyNotice => "privacy_notice",
            Self::ImageConsent => "image_consent",
            Self::ContactConsent => "contact_consent",
            Self::ActivityStatement => "activity_statement",
        }
    }

    /// What a new centre of a kind keeps: as little as its work needs (RODO art. 5(1)(c)).
    pub fn defaults(kind: CentreKind) -> BTreeMap<Self, Need> {
        let (senior, parents) = (kind == CentreKind::Cas, kind == CentreKind::ParentsClub);
        let need = |field: Self| match field {
            Self::Birth if senior => Need::Required,
            Self::Residence if senior || parents => Need::Required,
            Self::Declaration if senior || parents => Need::Required,
            Self::PrivacyNotice => Need::Required,
            Self::Children if parents => Need::Required,
            Self::Guardians if parents => Need::Optional,
            Self::EmergencyContact if senior => Need::Optional,
            Self::Rules if senior || parents => Need::Optional,
            Self::Birth | Self::Sex | Self::Phone | Self::Email | Self::District => Need::Optional,
            Self::Notes | Self::Declaration | Self::ImageConsent | Self::ContactConsent => {
                Need::Optional
            }
            Self::Address
            | Self::EmergencyContact
            | Self::Guardians
            | Self::Children
            | Self::Residence
            | Self::Rules
            | Self::ActivityStatement => Need::Hidden,
        };
        Self::ALL.into_iter().map(|field| (field, need(field))).collect()
    }
}

/// What is known of a person at one centre, gathered for [`missing`].
#[derive(Clone, Copy, Debug)]
pub struct RecordFacts<'a> {
    /// Her record.
    pub person: &'a Person,
    /// Her membership of the centre, if she has one.
    pub membership: Option<&'a Membership>,
    /// Whether she has a declaration in force there.
    pub declared: bool,
    /// Her answers to questions of consent, by all her records.
    pub consents: &'a [Consent],
    /// Whether she was given the information clause.
    pub informed: bool,
}

impl RecordFacts<'_> {
    /// Whether a part of the record is there.
    pub fn has(&self, field: RecordField) -> bool {
        let Self { person, membership, .. } = self;
        let asked = |kind| Consent::state_of(self.consents, kind) != ConsentState::NotAsked;
        let stated = |statement: fn(&Membership) -> bool| membership.is_some_and(statement);
        match field {
            RecordField::Birth => {
                person.known_birth_year().is_some() || stated(|membership| membership.age_confirmed)
            }
            RecordField::Sex => person.sex.is_some(),
            RecordField::Phone => !person.phone.is_empty(),
            RecordField::Email => !person.email.is_empty(),
            RecordField::District => !person.district.is_empty(),
            RecordField::Address => !person.address.is_empty(),
            RecordField::EmergencyContact => !person.emergency_contact.is_empty(),
            RecordField::Guardians => !person.guardians.is_empty(),
            RecordField::Children => person.children.is_some(),
            RecordField::Notes => !person.notes.is_empty(),
            RecordField::Declaration => self.declared,
            RecordField::Residence => stated(|membership| membership.residence_confirmed),
            RecordField::Rules => stated(|membership| membership.rules_accepted_on.is_some()),
            RecordField::PrivacyNotice => self.informed,
            RecordField::ImageConsent => asked(ConsentKind::Image),
            RecordField::ContactConsent => asked(ConsentKind::Contact),
            RecordField::ActivityStatement => {
                stated(|membership| membership.activity_statement_on.is_some())
            }
        }
    }
}

/// The parts that the centre must have and that are not there, in the order of the form.
pub fn missing(needs: &BTreeMap<RecordField, Need>, facts: &RecordFacts<'_>) -> Vec<RecordField> {
    RecordField::ALL
        .into_iter()
        .filter(|field| needs.get(field) == Some(&Need::Required) && !facts.has(*field))
        .collect()
}
