//! What the register keeps beside a person's own record: consents, information clauses,
//! suspensions, announced absences, and who only looks like somebody else.

use std::collections::{HashMap, HashSet};

use domain::calendar::Date;
use domain::ids::{CentreId, OperationId, PersonId};
use domain::people::{Absence, Consent, PrivacyNotice, Suspension};
use uuid::Uuid;

use super::{Canonical, Read};
use crate::error::Result;
use crate::journal;

impl Read<'_> {
    /// A number that grows with every operation the file takes in: as long as it is the same,
    /// everything read before is as it was.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn generation(&self) -> Result<u64> {
        Ok(journal::feeds(self.connection())?.into_iter().map(|(_, number)| number).sum())
    }

    /// The highest number that anybody has or had in a centre; 0 if nobody has one.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn highest_number(&self, centre: CentreId) -> Result<u32> {
        Ok(self
            .connection()
            .prepare_cached(
                "SELECT coalesce(max(number), 0) FROM membership
                 WHERE centre_id = ?1 AND deleted = 0",
            )?
            .query_row([centre.0], |row| row.get(0))?)
    }

    /// The people who have or had a number in a centre.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn holders_of_number(&self, centre: CentreId, number: u32) -> Result<Vec<PersonId>> {
        let canonical = self.canonical()?;
        let mut found = self.connection().prepare_cached(
            "SELECT person_id FROM membership
             WHERE centre_id = ?1 AND number = ?2 AND deleted = 0",
        )?;
        let rows = found.query_map(rusqlite::params![centre.0, number], |row| {
            Ok(canonical.of(PersonId(row.get(0)?)))
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The answers of a person to questions of consent, by all her records.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn consents_of_person(&self, person: PersonId) -> Result<Vec<Consent>> {
        self.rows_of_person("consent", person)
    }

    /// Everybody's answers to questions of consent, by the record that stands for them.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn consents(&self) -> Result<HashMap<PersonId, Vec<Consent>>> {
        let canonical = self.canonical()?;
        let rows: Vec<Consent> = self.rows("consent", "ORDER BY id", [])?;
        Ok(by_person(rows, &canonical, |consent| consent.person_id))
    }

    /// The information clauses that a person was given, the latest first.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn privacy_notices_of_person(&self, person: PersonId) -> Result<Vec<PrivacyNotice>> {
        let mut notices: Vec<PrivacyNotice> = self.rows_of_person("privacy_notice", person)?;
        notices.sort_by_key(|notice| (std::cmp::Reverse(notice.given_on), notice.id));
        Ok(notices)
    }

    /// Everybody who was given an information clause.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn informed(&self) -> Result<HashSet<PersonId>> {
        let canonical = self.canonical()?;
        let mut found = self
            .connection()
            .prepare_cached("SELECT DISTINCT person_id FROM privacy_notice WHERE deleted = 0")?;
        let rows = found.query_map([], |row| Ok(canonical.of(PersonId(row.get(0)?))))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The suspensions of a person, of all centres, the earliest first.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn suspensions_of_person(&self, person: PersonId) -> Result<Vec<Suspension>> {
        let mut suspensions: Vec<Suspension> = self.rows_of_person("suspension", person)?;
        suspensions.sort_by_key(|suspension| (suspension.first_date, suspension.id));
        Ok(suspensions)
    }

    /// The suspensions of a centre, by the record that stands for each person.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn suspensions(&self, centre: CentreId) -> Result<HashMap<PersonId, Vec<Suspension>>> {
        let canonical = self.canonical()?;
        let rows: Vec<Suspension> =
            self.rows("suspension", "AND centre_id = ?1 ORDER BY first_date, id", [centre.0])?;
        Ok(by_person(rows, &canonical, |suspension| suspension.person_id))
    }

    /// The absences that a person announced, of all centres, the latest first.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn absences_of_person(&self, person: PersonId) -> Result<Vec<Absence>> {
        let mut absences: Vec<Absence> = self.rows_of_person("absence", person)?;
        absences.sort_by_key(|absence| (std::cmp::Reverse(absence.first_date), absence.id));
        Ok(absences)
    }

    /// One announced absence.
    ///
    /// # Errors
    /// [`domain::refusal::Refusal::NotFound`]; errors of the file.
    pub fn absence(&self, id: domain::ids::AbsenceId) -> Result<Absence> {
        self.one("absence", id.0)
    }

    /// The absences announced for a day in a centre, each person by the record that stands for
    /// her.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn absences_on(&self, centre: CentreId, date: Date) -> Result<Vec<Absence>> {
        let canonical = self.canonical()?;
        let mut rows: Vec<Absence> = self.rows(
            "absence",
            "AND centre_id = ?1 AND first_date <= ?2 AND last_date >= ?2 ORDER BY id",
            rusqlite::params![centre.0, date.to_string()],
        )?;
        for absence in &mut rows {
            absence.person_id = canonical.of(absence.person_id);
        }
        Ok(rows)
    }

    /// Pairs of records that look alike and were said to be two people, each pair both ways round.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn distinct_people(&self) -> Result<HashSet<(PersonId, PersonId)>> {
        let mut found = self.connection().prepare_cached(
            "SELECT first_id, second_id FROM distinct_people WHERE deleted = 0 AND confirmed = 1",
        )?;
        let mut pairs = HashSet::new();
        let mut rows = found.query([])?;
        while let Some(row) = rows.next()? {
            let (first, second) = (PersonId(row.get(0)?), PersonId(row.get(1)?));
            pairs.extend([(first, second), (second, first)]);
        }
        Ok(pairs)
    }

    /// The record that a record was merged into, if it was, and the operation that last said so.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn merged_into(&self, record: PersonId) -> Result<Option<(PersonId, OperationId)>> {
        let mut found = self.connection().prepare_cached(
            "SELECT merged_into FROM person WHERE id = ?1 AND deleted = 0 AND merged_into IS NOT NULL",
        )?;
        let mut rows = found.query([record.0])?;
        let Some(row) = rows.next()? else { return Ok(None) };
        let into = PersonId(row.get::<_, Uuid>(0)?);
        let heads = journal::heads(self.connection(), record.0, "merged")?;
        Ok(heads.last().map(|operation| (into, *operation)))
    }
}

fn by_person<T>(
    rows: Vec<T>,
    canonical: &Canonical,
    person: impl Fn(&T) -> PersonId,
) -> HashMap<PersonId, Vec<T>> {
    let mut found: HashMap<PersonId, Vec<T>> = HashMap::new();
    for row in rows {
        found.entry(canonical.of(person(&row))).or_default().push(row);
    }
    found
}
