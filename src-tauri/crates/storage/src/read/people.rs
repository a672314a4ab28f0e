//! People, with their memberships and declarations, and which of their records stand for whom.

use std::cmp::Reverse;
use std::collections::{HashMap, HashSet};

use domain::ids::{CentreId, DeclarationId, MembershipId, PersonId};
use domain::people::{Declaration, Membership, Person};
use serde::de::DeserializeOwned;

use super::{Read, damaged};
use crate::error::Result;

impl Read<'_> {
    /// One person.
    ///
    /// # Errors
    /// [`domain::refusal::Refusal::NotFound`]; errors of the file.
    pub fn person(&self, id: PersonId) -> Result<Person> {
        self.one("person", id.0)
    }

    /// Every person by the record that stands for her, in Polish order.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn people(&self) -> Result<Vec<Person>> {
        let canonical = self.canonical()?;
        let mut people: Vec<Person> =
            self.rows("person", "ORDER BY last_name COLLATE PL, first_name COLLATE PL, id", [])?;
        people.retain(|person| canonical.of(person.id) == person.id);
        Ok(people)
    }

    /// Those people, by the records that stand for them, in Polish order.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn people_among(&self, wanted: &HashSet<PersonId>) -> Result<Vec<Person>> {
        let ids: Vec<String> = wanted.iter().map(|id| id.0.simple().to_string()).collect();
        let ids = serde_json::to_string(&ids).map_err(damaged)?;
        self.rows(
            "person",
            "AND id IN (SELECT unhex(value) FROM json_each(?1))
             ORDER BY last_name COLLATE PL, first_name COLLATE PL, id",
            [ids],
        )
    }

    /// Everyone who is or was a member of the centre, in Polish order.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn people_of(&self, centre: CentreId) -> Result<Vec<Person>> {
        let canonical = self.canonical()?;
        let mut found = self.db.prepare_cached(
            "SELECT DISTINCT person_id FROM membership WHERE centre_id = ?1 AND deleted = 0",
        )?;
        let members: HashSet<PersonId> = found
            .query_map([centre.0], |row| Ok(canonical.of(PersonId(row.get(0)?))))?
            .collect::<rusqlite::Result<_>>()?;
        let mut people = self.people()?;
        people.retain(|person| members.contains(&person.id));
        Ok(people)
    }

    /// The records that were merged, each with the one that stands for it now.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn canonical(&self) -> Result<Canonical> {
        let mut found = self
            .db
            .prepare_cached("SELECT id, merged_into FROM person WHERE merged_into IS NOT NULL")?;
        let rows = found.query_map([], |row| Ok((PersonId(row.get(0)?), PersonId(row.get(1)?))))?;
        Ok(Canonical { merged: rows.collect::<rusqlite::Result<_>>()? })
    }

    /// The memberships of a centre.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn memberships_of_centre(&self, centre: CentreId) -> Result<Vec<Membership>> {
        self.rows("membership", "AND centre_id = ?1 ORDER BY joined_on, id", [centre.0])
    }

    /// The memberships of a person, of all centres.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn memberships_of_person(&self, person: PersonId) -> Result<Vec<Membership>> {
        let mut memberships: Vec<Membership> = self.rows_of_person("membership", person)?;
        memberships.sort_by_key(|membership| (membership.joined_on, membership.id));
        Ok(memberships)
    }

    /// The declarations to a centre, the oldest first.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn declarations_of_centre(&self, centre: CentreId) -> Result<Vec<Declaration>> {
        self.rows("declaration", "AND centre_id = ?1 ORDER BY signed_on, id", [centre.0])
    }

    /// The declarations of a person, the latest first.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn declarations_of_person(&self, person: PersonId) -> Result<Vec<Declaration>> {
        let mut declarations: Vec<Declaration> = self.rows_of_person("declaration", person)?;
        declarations.sort_by_key(|declaration| (Reverse(declaration.signed_on), declaration.id));
        Ok(declarations)
    }

    /// One membership.
    ///
    /// # Errors
    /// [`domain::refusal::Refusal::NotFound`]; errors of the file.
    pub fn membership(&self, id: MembershipId) -> Result<Membership> {
        self.one("membership", id.0)
    }

    /// One declaration.
    ///
    /// # Errors
    /// [`domain::refusal::Refusal::NotFound`]; errors of the file.
    pub fn declaration(&self, id: DeclarationId) -> Result<Declaration> {
        self.one("declaration", id.0)
    }

    /// The rows of an entity that name a person by any of her records.
    pub(super) fn rows_of_person<T: DeserializeOwned>(
        &self,
        entity: &str,
        person: PersonId,
    ) -> Result<Vec<T>> {
        let mut rows = Vec::new();
        for record in self.canonical()?.records(person) {
            rows.extend(self.rows(entity, "AND person_id = ?1", [record.0])?);
        }
        Ok(rows)
    }
}

/// Which record stands for a person who was merged into another.
#[derive(Clone, Debug, Default)]
pub struct Canonical {
    merged: HashMap<PersonId, PersonId>,
}

impl Canonical {
    /// The record that stands for this one. Two records merged into each other on two laptops at
    /// once are both stood for by the lower id.
    pub fn of(&self, person: PersonId) -> PersonId {
        let mut seen = vec![person];
        let mut at = person;
        while let Some(next) = self.merged.get(&at) {
            if let Some(begin) = seen.iter().position(|before| before == next) {
                return seen[begin..].iter().copied().min().unwrap_or(person);
            }
            seen.push(*next);
            at = *next;
        }
        at
    }

    /// Every record of the person whom this one stands for, the one that stands for all first.
    pub fn records(&self, person: PersonId) -> Vec<PersonId> {
        let person = self.of(person);
        let merged = self.merged.keys().copied();
        let others = merged.filter(|record| *record != person && self.of(*record) == person);
        let mut records: Vec<PersonId> = others.collect();
        records.sort_unstable();
        records.insert(0, person);
        records
    }

    /// Whether nobody was ever merged.
    pub fn is_empty(&self) -> bool {
        self.merged.is_empty()
    }
}
