//! Making one record of two, part by part.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Person;

/// A part of a person's own record, chosen as a whole when two records become one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PersonPart {
    /// First and last name.
    Name,
    /// Birth date or year.
    Birth,
    /// Sex.
    Sex,
    /// Telephone.
    Phone,
    /// E-mail.
    Email,
    /// District.
    District,
    /// Address.
    Address,
    /// Whom to call in need.
    EmergencyContact,
    /// Who else comes with the children.
    Guardians,
    /// How many children.
    Children,
    /// Notes.
    Notes,
}

impl PersonPart {
    /// Every part, in the order of the form.
    pub const ALL: [Self; 11] = [
        Self::Name,
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
    ];

    /// Whether the part says the same in both records.
    pub fn is_same(self, one: &Person, other: &Person) -> bool {
        match self {
            Self::Name => one.first_name == other.first_name && one.last_name == other.last_name,
            Self::Birth => one.birth_date == other.birth_date && one.birth_year == other.birth_year,
            Self::Sex => one.sex == other.sex,
            Self::Phone => one.phone == other.phone,
            Self::Email => one.email == other.email,
            Self::District => one.district == other.district,
            Self::Address => one.address == other.address,
            Self::EmergencyContact => one.emergency_contact == other.emergency_contact,
            Self::Guardians => one.guardians == other.guardians,
            Self::Children => one.children == other.children,
            Self::Notes => one.notes == other.notes,
        }
    }

    /// Whether the part says nothing.
    pub fn is_empty(self, person: &Person) -> bool {
        let nobody = Person::new(person.id, String::new(), String::new());
        self.is_same(person, &nobody)
    }

    /// Takes the part over from another record.
    pub fn take(self, into: &mut Person, from: &Person) {
        match self {
            Self::Name => {
                into.first_name.clone_from(&from.first_name);
                into.last_name.clone_from(&from.last_name);
            }
            Self::Birth => {
                (into.birth_date, into.birth_year) = (from.birth_date, from.birth_year);
            }
            Self::Sex => into.sex = from.sex,
            Self::Phone => into.phone.clone_from(&from.phone),
            Self::Email => into.email.clone_from(&from.email),
            Self::District => into.district.clone_from(&from.district),
            Self::Address => into.address.clone_from(&from.address),
            Self::EmergencyContact => into.emergency_contact.clone_from(&from.emergency_contact),
            Self::Guardians => into.guardians.clone_from(&from.guardians),
            Self::Children => into.children = from.children,
            Self::Notes => into.notes.clone_from(&from.notes),
        }
    }
}

/// The parts that say different things in two records and so have to be chosen; where one says
/// nothing, the other is taken without asking.
pub fn parts_that_differ(one: &Person, other: &Person) -> Vec<PersonPart> {
    PersonPart::ALL
        .into_iter()
        .filter(|part| !part.is_same(one, other) && !part.is_empty(one) && !part.is_empty(other))
        .collect()
}
