//! Marks at sessions, of people by the records that stand for them.

use std::cmp::Reverse;
use std::collections::{HashMap, HashSet};

use domain::attendance::Mark;
use domain::calendar::Date;
use domain::facts::MarkFact;
use domain::ids::{CentreId, PersonId, SessionId, UserId};
use domain::timetable::Session;
use rusqlite::{Row, params};
use uuid::Uuid;

use super::{Canonical, Read, damaged};
use crate::error::Result;

impl Read<'_> {
    /// The marks at a session, of canonical people; of two marks of one person the weightier.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn marks_of_session(&self, session: SessionId) -> Result<HashMap<PersonId, Mark>> {
        self.marks_at(session, &self.canonical()?)
    }

    fn marks_at(
        &self,
        session: SessionId,
        canonical: &Canonical,
    ) -> Result<HashMap<PersonId, Mark>> {
        let mut found = self.db.prepare_cached(
            "SELECT person_id, mark FROM attendance
             WHERE session_id = ?1 AND deleted = 0 AND mark IS NOT NULL",
        )?;
        let mut rows = found.query([session.0])?;
        let mut marks: HashMap<PersonId, Mark> = HashMap::new();
        while let Some(row) = rows.next()? {
            let person = canonical.of(PersonId(row.get(0)?));
            if let Some(mark) = mark_at(row, 1) {
                let kept = marks.entry(person).or_insert(mark);
                if kept.weight() < mark.weight() {
                    *kept = mark;
                }
            }
        }
        Ok(marks)
    }

    /// The sessions of a centre, dated from a day on, at which anybody has a mark.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn marked_from(&self, centre: CentreId, first: Date) -> Result<HashSet<SessionId>> {
        let mut found = self.db.prepare_cached(
            "SELECT DISTINCT session.id FROM session
             JOIN attendance ON attendance.session_id = session.id
             WHERE session.centre_id = ?1 AND session.date >= ?2 AND session.deleted = 0
               AND attendance.deleted = 0 AND attendance.mark IS NOT NULL",
        )?;
        let rows = found.query_map(params![centre.0, first.to_string()], |row| row.get(0))?;
        Ok(rows.map(|id| id.map(SessionId)).collect::<rusqlite::Result<_>>()?)
    }

    /// Every mark at sessions of a centre dated (now or first) within the days given, of
    /// canonical people; of two marks of one person at one session the weightier.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn marks_between(
        &self,
        centre: CentreId,
        first: Date,
        last: Date,
    ) -> Result<Vec<MarkFact>> {
        let canonical = self.canonical()?;
        let mut found = self.db.prepare_cached(
            "SELECT attendance.session_id, attendance.person_id, attendance.mark
             FROM session JOIN attendance ON attendance.session_id = session.id
             WHERE session.centre_id = ?1 AND session.deleted = 0 AND attendance.deleted = 0
               AND attendance.mark IS NOT NULL
               AND (session.date BETWEEN ?2 AND ?3 OR session.original_date BETWEEN ?2 AND ?3)
             ORDER BY attendance.session_id, attendance.person_id",
        )?;
        let mut rows = found.query(params![centre.0, first.to_string(), last.to_string()])?;
        let mut marks: Vec<MarkFact> = Vec::new();
        while let Some(row) = rows.next()? {
            if let Some(mark) = mark_at(row, 2) {
                marks.push(MarkFact {
                    session_id: SessionId(row.get(0)?),
                    person_id: canonical.of(PersonId(row.get(1)?)),
                    mark,
                });
            }
        }
        if !canonical.is_empty() {
            marks
                .sort_by_key(|fact| (fact.session_id, fact.person_id, Reverse(fact.mark.weight())));
            marks.dedup_by_key(|fact| (fact.session_id, fact.person_id));
        }
        Ok(marks)
    }

    /// How many people are present at each of the sessions that anybody is present at.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn presences(&self, sessions: &[SessionId]) -> Result<HashMap<SessionId, u32>> {
        let canonical = self.canonical()?;
        let mut present = HashMap::new();
        for session in sessions {
            let marks = self.marks_at(*session, &canonical)?;
            let count = marks.values().filter(|mark| **mark == Mark::Present).count();
            if count > 0 {
                present.insert(*session, count as u32);
            }
        }
        Ok(present)
    }

    /// The sessions that may go on at the same time as this one, of every centre: those of its
    /// day, those of the day before that pass midnight, and those of the day after if it does.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn sessions_beside(&self, session: &Session) -> Result<Vec<Session>> {
        let after = i64::from(session.end_minutes() > 24 * 60);
        self.rows(
            "session",
            "AND centre_id IN (SELECT id FROM centre) AND cancelled IS NULL AND id <> ?1
             AND (date BETWEEN ?2 AND ?3 OR (date = ?4
               AND substr(start, 1, 2) * 60 + substr(start, 4, 2) + minutes > 24 * 60))
             ORDER BY date, start, id",
            params![
                session.id.0,
                session.date.to_string(),
                session.date.plus_days(after).to_string(),
                session.date.plus_days(-1).to_string()
            ],
        )
    }

    /// Those of the records given who belong or belonged to no centre: named one-time visitors.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn without_membership(
        &self,
        people: impl IntoIterator<Item = PersonId>,
    ) -> Result<HashSet<PersonId>> {
        let canonical = self.canonical()?;
        let mut found = self.db.prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM membership WHERE person_id = ?1 AND deleted = 0)",
        )?;
        let mut without = HashSet::new();
        for person in people {
            let mut belongs = false;
            for record in canonical.records(person) {
                belongs |= found.query_row([record.0], |row| row.get::<_, bool>(0))?;
            }
            if !belongs {
                without.insert(person);
            }
        }
        Ok(without)
    }

    /// The named one-time visitors of a centre: people with a mark at a session of it who belong
    /// or belonged to no centre.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn one_time_visitors(&self, centre: CentreId) -> Result<HashSet<PersonId>> {
        let canonical = self.canonical()?;
        let mut found = self.db.prepare_cached(
            "SELECT id FROM person WHERE deleted = 0
               AND NOT EXISTS (SELECT 1 FROM membership
                 WHERE membership.person_id = person.id AND membership.deleted = 0)
               AND EXISTS (SELECT 1 FROM attendance
                 JOIN session ON session.id = attendance.session_id
                 WHERE attendance.person_id = person.id AND attendance.deleted = 0
                   AND attendance.mark IS NOT NULL AND session.deleted = 0
                   AND session.centre_id = ?1)",
        )?;
        let records: HashSet<PersonId> = found
            .query_map([centre.0], |row| Ok(canonical.of(PersonId(row.get(0)?))))?
            .collect::<rusqlite::Result<_>>()?;
        self.without_membership(records)
    }

    /// Whether a record has a mark of its own at the session.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn has_mark(&self, session: SessionId, record: PersonId) -> Result<bool> {
        Ok(self
            .db
            .prepare_cached(
                "SELECT EXISTS (SELECT 1 FROM attendance
                 WHERE session_id = ?1 AND person_id = ?2 AND deleted = 0 AND mark IS NOT NULL)",
            )?
            .query_row([session.0, record.0], |row| row.get(0))?)
    }

    /// The sessions at which a person is marked present, by any of her records; cancelled ones
    /// apart.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn presences_of(&self, person: PersonId) -> Result<HashSet<SessionId>> {
        let mut found = self.db.prepare_cached(
            "SELECT session.id FROM attendance JOIN session ON session.id = attendance.session_id
             WHERE attendance.person_id = ?1 AND attendance.deleted = 0
               AND attendance.mark = 'present' AND session.deleted = 0
               AND session.cancelled IS NULL",
        )?;
        let mut sessions = HashSet::new();
        for record in self.canonical()?.records(person) {
            let rows = found.query_map([record.0], |row| Ok(SessionId(row.get(0)?)))?;
            for session in rows {
                sessions.insert(session?);
            }
        }
        Ok(sessions)
    }

    /// Whether anybody has a mark at the session.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn has_marks(&self, session: SessionId) -> Result<bool> {
        Ok(self
            .db
            .prepare_cached(
                "SELECT EXISTS (SELECT 1 FROM attendance
                 WHERE session_id = ?1 AND deleted = 0 AND mark IS NOT NULL)",
            )?
            .query_row([session.0], |row| row.get(0))?)
    }

    /// First and last day on which each person was present at the centre, and at how many
    /// sessions.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn seen_at(&self, centre: CentreId) -> Result<HashMap<PersonId, (Date, Date, u32)>> {
        let canonical = self.canonical()?;
        let mut found = self.db.prepare_cached(
            "SELECT attendance.person_id, min(session.date), max(session.date), count(*)
             FROM attendance JOIN session ON session.id = attendance.session_id
             WHERE session.centre_id = ?1 AND session.deleted = 0 AND session.cancelled IS NULL
               AND attendance.deleted = 0 AND attendance.mark = 'present'
             GROUP BY attendance.person_id",
        )?;
        let mut rows = found.query([centre.0])?;
        let mut seen: HashMap<PersonId, (Date, Date, u32)> = HashMap::new();
        let mut of_several: HashSet<PersonId> = HashSet::new();
        while let Some(row) = rows.next()? {
            let person = canonical.of(PersonId(row.get(0)?));
            let one = (date_at(row, 1)?, date_at(row, 2)?, row.get(3)?);
            if seen.insert(person, one).is_some() {
                of_several.insert(person);
            }
        }
        for person in of_several {
            seen.extend(
                self.seen_by_any_record(centre, person, &canonical)?.map(|one| (person, one)),
            );
        }
        Ok(seen)
    }

    /// The same of one person with several records: both may be marked at one session.
    fn seen_by_any_record(
        &self,
        centre: CentreId,
        person: PersonId,
        canonical: &Canonical,
    ) -> Result<Option<(Date, Date, u32)>> {
        let mut found = self.db.prepare_cached(
            "SELECT session.id, session.date
             FROM attendance JOIN session ON session.id = attendance.session_id
             WHERE attendance.person_id = ?2 AND session.centre_id = ?1 AND session.deleted = 0
               AND session.cancelled IS NULL AND attendance.deleted = 0
               AND attendance.mark = 'present'",
        )?;
        let mut sessions: HashMap<Uuid, Date> = HashMap::new();
        for record in canonical.records(person) {
            let mut rows = found.query([centre.0, record.0])?;
            while let Some(row) = rows.next()? {
                sessions.insert(row.get(0)?, date_at(row, 1)?);
            }
        }
        let span = sessions.values().min().zip(sessions.values().max());
        Ok(span.map(|(first, last)| (*first, *last, sessions.len() as u32)))
    }

    /// Who was present at sessions of a series and those split from it (or of the same name, for
    /// one that stands alone) within the days given.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn visitors_of(&self, session: &Session, first: Date, last: Date) -> Result<Vec<PersonId>> {
        let canonical = self.canonical()?;
        let mut found = self.db.prepare_cached(
            "SELECT DISTINCT attendance.person_id
             FROM session JOIN attendance ON attendance.session_id = session.id
             WHERE session.centre_id = ?1 AND session.deleted = 0 AND session.date BETWEEN ?2 AND ?3
               AND attendance.deleted = 0 AND attendance.mark = 'present'
               AND (session.series_id IN (SELECT other.id FROM series JOIN series AS other
                      ON other.lineage = series.lineage WHERE series.id = ?4)
                    OR (?4 IS NULL AND session.name = ?5))",
        )?;
        let rows = found.query_map(
            params![
                session.centre_id.0,
                first.to_string(),
                last.to_string(),
                session.series_id.map(|series| series.0),
                session.name
            ],
            |row| Ok(PersonId(row.get(0)?)),
        )?;
        let mut people: Vec<PersonId> =
            rows.map(|person| Ok(canonical.of(person?))).collect::<rusqlite::Result<_>>()?;
        people.sort();
        people.dedup();
        Ok(people)
    }

    /// Who gave the shown mark of a person at a session, and when (UTC milliseconds).
    ///
    /// # Errors
    /// Errors of the file.
    pub fn mark_recorded(
        &self,
        session: SessionId,
        person: PersonId,
    ) -> Result<Option<(UserId, i64)>> {
        let canonical = self.canonical()?;
        let mut found = self.db.prepare_cached(
            "SELECT person_id, mark, recorded_by, recorded_at FROM attendance
             WHERE session_id = ?1 AND deleted = 0 AND mark IS NOT NULL ORDER BY person_id",
        )?;
        let mut rows = found.query([session.0])?;
        let mut shown: Option<(u8, (UserId, i64))> = None;
        while let Some(row) = rows.next()? {
            if let Some(mark) = mark_at(row, 1)
                && canonical.of(PersonId(row.get(0)?)) == person
                && shown.is_none_or(|(weight, _)| weight < mark.weight())
            {
                shown = Some((mark.weight(), (UserId(row.get(2)?), row.get(3)?)));
            }
        }
        Ok(shown.map(|(_, recorded)| recorded))
    }
}

fn date_at(row: &Row<'_>, column: usize) -> Result<Date> {
    row.get_ref(column)?.as_str().map_err(damaged)?.parse().map_err(damaged)
}

fn mark_at(row: &Row<'_>, column: usize) -> Option<Mark> {
    Mark::from_code(row.get_ref(column).ok()?.as_str().ok()?)
}
