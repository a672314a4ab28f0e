//! Who is in the register already, and in the rows before.

use std::collections::{HashMap, HashSet};

use domain::calendar::Date;
use domain::ids::PersonId;
use domain::import::{PersonRow, Remark};
use domain::organisation::Centre;
use domain::people::{Consent, Likeness, Likenesses, Membership, Person};
use storage::Read;
use uuid::Uuid;

use super::fill::{Fill, Standing};
use crate::Result;

/// Who is in the register already, and in the rows before.
pub(super) struct Known {
    people: HashMap<PersonId, Person>,
    likenesses: Likenesses,
    /// The latest membership of the centre of each who has one.
    members: HashMap<PersonId, Membership>,
    declared: HashSet<PersonId>,
    informed: HashSet<PersonId>,
    consents: HashMap<PersonId, Vec<Consent>>,
    numbers: HashSet<u32>,
    rows: Likenesses,
    row_of: HashMap<PersonId, u32>,
}

/// Who a row is.
pub(super) enum Match {
    /// Somebody who belongs or belonged to the centre.
    Member(PersonId),
    /// Somebody who is only in the register of another centre.
    Elsewhere(PersonId),
    /// Somebody of a row before.
    Row,
    /// Nobody yet.
    Nobody,
}

impl Known {
    /// Reads the register once.
    pub(super) fn new(read: Read<'_>, centre: &Centre) -> Result<Self> {
        let canonical = read.canonical()?;
        let people = read.people()?;
        let memberships = read.memberships_of_centre(centre.id)?;
        let numbers = memberships.iter().filter_map(|membership| membership.number).collect();
        let declarations = read.declarations_of_centre(centre.id)?;
        Ok(Self {
            likenesses: Likenesses::of(&people),
            people: people.into_iter().map(|person| (person.id, person)).collect(),
            members: memberships
                .into_iter()
                .map(|membership| (canonical.of(membership.person_id), membership))
                .collect(),
            declared: declarations
                .iter()
                .filter(|declaration| declaration.withdrawn_on.is_none())
                .map(|declaration| canonical.of(declaration.person_id))
                .collect(),
            informed: read.informed()?,
            consents: read.consents()?,
            numbers,
            rows: Likenesses::default(),
            row_of: HashMap::new(),
        })
    }

    /// Who a row is, with what is to be said about that. A row that is nobody yet is from now on
    /// one of those before.
    pub(super) fn find(&mut self, person: &Person, row: u32, remarks: &mut Vec<Remark>) -> Match {
        // With a name alone nothing could tell two people apart.
        let bare = person.known_birth_year().is_none() && person.phone.is_empty();
        let same = |likeness: Likeness| {
            likeness == Likeness::Same || (likeness == Likeness::SameName && bare)
        };
        let before = self.rows.like(person).into_iter().next();
        let there = self.likenesses.like(person).into_iter().next();
        if let Some((id, likeness)) = before
            && same(likeness)
        {
            remarks.push(Remark::SameInRow { row: self.row_of[&id] });
            // Who is there already is said first, for that is who would be filled.
            return match there.filter(|(_, likeness)| same(*likeness)) {
                Some((id, _)) if self.members.contains_key(&id) => Match::Member(id),
                _ => Match::Row,
            };
        }
        self.rows.add(person);
        self.row_of.insert(person.id, row);
        if let Some((id, likeness)) = there {
            let name = self.named(id);
            if !same(likeness) {
                remarks.push(Remark::SimilarPerson { name });
            } else if let Some(membership) = self.members.get(&id) {
                remarks.push(match membership.left_on {
                    Some(_) => Remark::FormerMember { name },
                    None => Remark::SamePerson { name },
                });
                return Match::Member(id);
            } else if likeness == Likeness::Same {
                remarks.push(Remark::MemberElsewhere { name });
                return Match::Elsewhere(id);
            } else {
                // A name alone does not make somebody of another centre one of this one.
                remarks.push(Remark::SimilarPerson { name });
            }
        }
        // Somebody of the register is the better known of the two.
        if let Some((id, _)) = before.filter(|_| there.is_none()) {
            remarks.push(Remark::SimilarRow { row: self.row_of[&id] });
        }
        Match::Nobody
    }

    /// Last name first, with the birth year where it is known.
    fn named(&self, id: PersonId) -> String {
        self.people.get(&id).map(named).unwrap_or_default()
    }

    /// Takes a number of the centre. Answers whether it was free.
    pub(super) fn take_number(&mut self, number: u32) -> bool {
        self.numbers.insert(number)
    }

    /// What a row would fill in the record of somebody who is there; and it is filled from then
    /// on for the rows after it.
    pub(super) fn fill(
        &mut self,
        id: PersonId,
        read: &PersonRow,
        since: Date,
        centre: &Centre,
        new_id: impl Fn() -> Uuid,
    ) -> Result<Fill> {
        let (Some(person), Some(membership)) = (self.people.get(&id), self.members.get(&id)) else {
            return Err(domain::refusal::Refusal::NotFound.into());
        };
        let number = read.number.filter(|number| !self.numbers.contains(number));
        let standing = Standing {
            person,
            membership,
            declared: self.declared.contains(&id),
            informed: self.informed.contains(&id),
            consents: self.consents.get(&id).map_or(&[], Vec::as_slice),
        };
        let fill = Fill::of(&standing, read, number, since, centre, new_id);
        if let Some(person) = &fill.person {
            self.people.insert(id, person.clone());
        }
        if let Some(membership) = &fill.membership {
            self.numbers.extend(membership.number);
            self.members.insert(id, membership.clone());
        }
        self.declared.extend(fill.declaration.as_ref().map(|_| id));
        self.informed.extend(fill.notice.as_ref().map(|_| id));
        self.consents.entry(id).or_default().extend(fill.consents.iter().cloned());
        Ok(fill)
    }
}

/// Last name first, with the birth year where it is known: `Kowalska Maria (1950)`.
pub(crate) fn named(person: &Person) -> String {
    match person.known_birth_year() {
        Some(year) => format!("{} ({year})", person.list_name()),
        None => person.list_name(),
    }
}
