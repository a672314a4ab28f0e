//! What a row fills in the record of somebody who is there: only what is empty.

use domain::calendar::Date;
use domain::ids::{ConsentId, PersonId};
use domain::import::{Field, PersonRow};
use domain::organisation::Centre;
use domain::people::{
    Consent, ConsentState, Declaration, LONGEST_NAME, Membership, Person, PrivacyNotice,
};
use uuid::Uuid;

use super::{answers, state_of};

/// What is there of somebody.
pub(super) struct Standing<'a> {
    pub(super) person: &'a Person,
    pub(super) membership: &'a Membership,
    pub(super) declared: bool,
    pub(super) informed: bool,
    pub(super) consents: &'a [Consent],
}

/// What is to be written of it, each only where it changes.
pub(super) struct Fill {
    pub(super) person: Option<Person>,
    pub(super) membership: Option<Membership>,
    pub(super) declaration: Option<Declaration>,
    pub(super) notice: Option<PrivacyNotice>,
    pub(super) consents: Vec<Consent>,
    /// What is filled, in the order of the form.
    pub(super) fields: Vec<Field>,
}

impl Fill {
    /// What a row fills; `number` is the one of the row, if it is free.
    pub(super) fn of(
        standing: &Standing<'_>,
        read: &PersonRow,
        number: Option<u32>,
        since: Date,
        centre: &Centre,
        new_id: impl Fn() -> Uuid,
    ) -> Self {
        let Standing { person: before, membership: member, .. } = standing;
        let (mut person, mut membership) = ((*before).clone(), (*member).clone());
        let mut fields = Vec::new();
        let mut text = |field: Field, kept: &mut String, given: &str| {
            if kept.is_empty() && !given.is_empty() {
                given.clone_into(kept);
                fields.push(field);
            }
        };
        text(Field::FirstName, &mut person.first_name, &read.first_name);
        text(Field::LastName, &mut person.last_name, &read.last_name);
        text(Field::Phone, &mut person.phone, &read.phone);
        text(Field::Email, &mut person.email, &read.email);
        text(Field::District, &mut person.district, &read.district);
        text(Field::Address, &mut person.address, &read.address);
        text(Field::EmergencyContact, &mut person.emergency_contact, &read.emergency_contact);
        text(Field::Guardians, &mut person.guardians, &read.guardians);
        text(Field::Notes, &mut person.notes, &read.notes);
        // The day of a birth of which only the year is known is new; another year is not.
        let year = person.known_birth_year();
        if person.birth_date.is_none()
            && let Some(date) = read.birth_date
            && year.is_none_or(|year| year == date.year())
        {
            (person.birth_date, person.birth_year) = (Some(date), None);
            fields.push(Field::Birth);
        } else if year.is_none() && read.birth_year.is_some() {
            person.birth_year = read.birth_year;
            fields.push(Field::Birth);
        }
        let mut set = |field: Field, empty: bool, given: bool| {
            let fills = empty && given;
            if fills {
                fields.push(field);
            }
            fills
        };
        if set(Field::Sex, person.sex.is_none(), read.sex.is_some()) {
            person.sex = read.sex;
        }
        if set(Field::Children, person.children.is_none(), read.children.is_some()) {
            person.children = read.children;
        }
        if set(Field::MemberNumber, membership.number.is_none(), number.is_some()) {
            membership.number = number;
        }
        if set(Field::Residence, !membership.residence_confirmed, read.residence == Some(true)) {
            membership.residence_confirmed = true;
        }
        if set(Field::AgeStatement, !membership.age_confirmed, read.age_stated == Some(true)) {
            membership.age_confirmed = true;
        }
        let rules = membership.rules_accepted_on.is_none();
        if set(Field::RulesDate, rules, read.rules_on.is_some()) {
            membership.rules_accepted_on = read.rules_on;
        }
        let declares = set(Field::DeclarationDate, !standing.declared, read.declared_on.is_some());
        let informs = set(Field::PrivacyDate, !standing.informed, read.informed_on.is_some());
        let mut consents = consents_of(person.id, read, since);
        consents.retain(|consent| {
            let asked = Consent::state_of(standing.consents, consent.kind);
            let field = match consent.kind {
                domain::people::ConsentKind::Image => Field::ImageConsent,
                _ => Field::ContactConsent,
            };
            set(field, asked == ConsentState::NotAsked, true)
        });
        Self {
            declaration: read.declared_on.filter(|_| declares).map(|signed_on| Declaration {
                id: new_id().into(),
                person_id: person.id,
                centre_id: centre.id,
                agreement_id: None,
                number: read.declaration_number.clone(),
                signed_on,
                withdrawn_on: None,
            }),
            notice: read.informed_on.filter(|_| informs).map(|given_on| PrivacyNotice {
                id: new_id().into(),
                person_id: person.id,
                given_on,
                version: version_of(centre),
            }),
            consents,
            person: (person != **before).then_some(person),
            membership: (membership != **member).then_some(membership),
            fields,
        }
    }
}

/// The version of the information clause that is given now.
pub(super) fn version_of(centre: &Centre) -> String {
    let version = domain::text::tidy(&centre.settings.privacy_version);
    version.chars().take(LONGEST_NAME).collect()
}

/// The answers of a row to questions of consent.
pub(super) fn consents_of(person: PersonId, read: &PersonRow, on: Date) -> Vec<Consent> {
    answers(read)
        .map(|(kind, answer)| Consent {
            id: ConsentId::of(person, kind.code()),
            person_id: person,
            kind,
            state: state_of(answer),
            answered_on: on,
            withdrawn_on: None,
            form: String::new(),
        })
        .collect()
}
