//! Reading: questions to the ordinary tables, answered with values of `domain`.
//!
//! Deleted rows are never seen here. A person who was merged into another is read as the other:
//! every count goes through [`Read::canonical`].

use std::cmp::Reverse;
use std::collections::{HashMap, HashSet};

use domain::attendance::Mark;
use domain::calendar::{Date, Month};
use domain::facts::MarkFact;
use domain::ids::{
    CentreId, EnrolmentId, GrantAgreementId, MonthCloseId, MonthNoteId, OrganisationId, PersonId,
    SeriesId, SessionId, UserId,
};
use domain::opening::{Closure, OpeningRule};
use domain::organisation::{Category, Centre, Leader, Location, Organisation, Room, User};
use domain::people::{Declaration, Membership, Person};
use domain::refusal::Refusal;
use domain::settlement::GrantAgreement;
use domain::timetable::{Enrolment, Series, Session};
use domain::volunteers::VolunteerEntry;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, OptionalExtension, Params, Row, params};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use uuid::Uuid;

use crate::error::{Error, Result};
use crate::schema::{self, Kind};

/// A reading handle on the file.
#[derive(Clone, Copy)]
pub struct Read<'a> {
    db: &'a Connection,
}

impl<'a> Read<'a> {
    pub(crate) fn new(db: &'a Connection) -> Self {
        Self { db }
    }

    pub(crate) fn connection(&self) -> &'a Connection {
        self.db
    }

    /// The rows of an entity that `rest` selects, as values of its type. `rest` is what follows
    /// `WHERE deleted = 0`.
    pub(crate) fn rows<T: DeserializeOwned>(
        &self,
        entity: &str,
        rest: &str,
        params: impl Params,
    ) -> Result<Vec<T>> {
        let declared = schema::entity(entity).ok_or(Error::NotInJournal)?;
        let kinds: Vec<(&str, Kind)> =
            declared.columns().map(|column| (column.name, column.kind)).collect();
        let columns: Vec<String> = kinds.iter().map(|(name, _)| format!("\"{name}\"")).collect();
        let mut found = self.db.prepare_cached(&format!(
            "SELECT id, {} FROM {entity} WHERE deleted = 0 {rest}",
            columns.join(", ")
        ))?;
        let rows = found.query_and_then(params, |row| value_of(row, &kinds))?;
        rows.collect()
    }

    /// The fields of a row with this id, deleted or not, with `deleted` among them.
    pub(crate) fn fields_even_deleted(
        &self,
        entity: &str,
        id: Uuid,
    ) -> Result<Option<Map<String, Value>>> {
        let declared = schema::entity(entity).ok_or(Error::NotInJournal)?;
        let kinds: Vec<(&str, Kind)> = std::iter::chain(schema::LIFE.columns, declared.columns())
            .map(|column| (column.name, column.kind))
            .collect();
        let columns: Vec<String> = kinds.iter().map(|(name, _)| format!("\"{name}\"")).collect();
        self.db
            .prepare_cached(&format!(
                "SELECT id, {} FROM {entity} WHERE id = ?1",
                columns.join(", ")
            ))?
            .query_and_then([id], |row| fields_of(row, &kinds))?
            .next()
            .transpose()
    }

    fn one<T: DeserializeOwned>(&self, entity: &str, id: Uuid) -> Result<T> {
        self.rows(entity, "AND id = ?1", [id])?.pop().ok_or(Error::Refused(Refusal::NotFound))
    }

    /// The rows of an entity that name a person by any of her records.
    fn rows_of_person<T: DeserializeOwned>(
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

    /// The organisation of the file.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn organisation(&self) -> Result<Organisation> {
        self.rows("organisation", "ORDER BY id LIMIT 1", [])?
            .pop()
            .ok_or(Error::Refused(Refusal::NotFound))
    }

    /// Whether the file holds invented people, and the day the recovery key was typed back.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn organisation_state(&self, id: OrganisationId) -> Result<(bool, Option<Date>)> {
        let (demo, confirmed): (bool, Option<String>) = self
            .db
            .prepare_cached("SELECT demo, recovery_confirmed_on FROM organisation WHERE id = ?1")?
            .query_row([id.0], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok((demo, confirmed.and_then(|date| date.parse().ok())))
    }

    /// Everyone who signs in or did, in Polish order.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn users(&self) -> Result<Vec<User>> {
        self.rows("user", "ORDER BY name COLLATE PL, id", [])
    }

    /// One user.
    ///
    /// # Errors
    /// [`Refusal::NotFound`]; errors of the file.
    pub fn user(&self, id: UserId) -> Result<User> {
        self.one("user", id.0)
    }

    /// Every centre, in Polish order.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn centres(&self) -> Result<Vec<Centre>> {
        self.rows("centre", "ORDER BY name COLLATE PL, id", [])
    }

    /// One centre.
    ///
    /// # Errors
    /// [`Refusal::NotFound`]; errors of the file.
    pub fn centre(&self, id: CentreId) -> Result<Centre> {
        self.one("centre", id.0)
    }

    /// The locations of a centre, the oldest first.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn locations(&self, centre: CentreId) -> Result<Vec<Location>> {
        self.rows("location", "AND centre_id = ?1 ORDER BY id", [centre.0])
    }

    /// The rooms of a centre, in Polish order.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn rooms(&self, centre: CentreId) -> Result<Vec<Room>> {
        self.rows(
            "room",
            "AND location_id IN (SELECT id FROM location WHERE centre_id = ?1) ORDER BY name COLLATE PL, id",
            [centre.0],
        )
    }

    /// One room.
    ///
    /// # Errors
    /// [`Refusal::NotFound`]; errors of the file.
    pub fn room(&self, id: domain::ids::RoomId) -> Result<Room> {
        self.one("room", id.0)
    }

    /// The categories of a centre, in their order.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn categories(&self, centre: CentreId) -> Result<Vec<Category>> {
        self.rows(
            "category",
            "AND centre_id = ?1 ORDER BY position, name COLLATE PL, id",
            [centre.0],
        )
    }

    /// One category.
    ///
    /// # Errors
    /// [`Refusal::NotFound`]; errors of the file.
    pub fn category(&self, id: domain::ids::CategoryId) -> Result<Category> {
        self.one("category", id.0)
    }

    /// Every leader, in Polish order.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn leaders(&self) -> Result<Vec<Leader>> {
        self.rows("leader", "ORDER BY name COLLATE PL, id", [])
    }

    /// One leader.
    ///
    /// # Errors
    /// [`Refusal::NotFound`]; errors of the file.
    pub fn leader(&self, id: domain::ids::LeaderId) -> Result<Leader> {
        self.one("leader", id.0)
    }

    /// The opening rules of a centre, by weekday, validity and start.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn opening_rules(&self, centre: CentreId) -> Result<Vec<OpeningRule>> {
        let mut rules: Vec<OpeningRule> = self.rows(
            "opening_rule",
            "AND centre_id = ?1 ORDER BY valid_from, start, id",
            [centre.0],
        )?;
        rules.sort_by_key(|rule| (rule.weekday, rule.valid_from, rule.start, rule.id));
        Ok(rules)
    }

    /// The closures of a centre, the latest first.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn closures(&self, centre: CentreId) -> Result<Vec<Closure>> {
        self.rows("closure", "AND centre_id = ?1 ORDER BY first_date DESC, id", [centre.0])
    }

    /// One closure.
    ///
    /// # Errors
    /// [`Refusal::NotFound`]; errors of the file.
    pub fn closure(&self, id: domain::ids::ClosureId) -> Result<Closure> {
        self.one("closure", id.0)
    }

    /// Every grant agreement with its centres, the latest first.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn grant_agreements(&self) -> Result<Vec<GrantAgreement>> {
        let mut links: HashMap<Uuid, Vec<Uuid>> = HashMap::new();
        let mut found = self.db.prepare_cached(
            "SELECT agreement_id, centre_id FROM grant_agreement_centre WHERE deleted = 0 ORDER BY centre_id",
        )?;
        let mut rows = found.query([])?;
        while let Some(row) = rows.next()? {
            links.entry(row.get(0)?).or_default().push(row.get(1)?);
        }
        let agreements: Vec<Value> =
            self.rows("grant_agreement", "ORDER BY first_date DESC, number, id", [])?;
        agreements
            .into_iter()
            .map(|mut agreement| {
                let id = agreement["id"]
                    .as_str()
                    .and_then(|id| Uuid::parse_str(id).ok())
                    .unwrap_or_default();
                agreement["centres"] = serde_json::json!(links.remove(&id).unwrap_or_default());
                serde_json::from_value(agreement).map_err(damaged)
            })
            .collect()
    }

    /// One grant agreement.
    ///
    /// # Errors
    /// [`Refusal::NotFound`]; errors of the file.
    pub fn grant_agreement(&self, id: GrantAgreementId) -> Result<GrantAgreement> {
        let mut all = self.grant_agreements()?;
        all.retain(|agreement| agreement.id == id);
        all.pop().ok_or(Error::Refused(Refusal::NotFound))
    }

    /// The agreement that pays for a centre's month: one valid on the month's last day, else on
    /// any of its days; of several the one that began last.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn agreement_for(&self, centre: CentreId, month: Month) -> Result<Option<GrantAgreement>> {
        let all: Vec<GrantAgreement> = self
            .grant_agreements()?
            .into_iter()
            .filter(|agreement| agreement.centres.contains(&centre))
            .filter(|agreement| {
                agreement.first_date <= month.last() && month.first() <= agreement.last_date
            })
            .collect();
        let on_last = all.iter().position(|agreement| month.last() <= agreement.last_date);
        Ok(all.into_iter().nth(on_last.unwrap_or(0)))
    }

    /// One person.
    ///
    /// # Errors
    /// [`Refusal::NotFound`]; errors of the file.
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

    /// One declaration.
    ///
    /// # Errors
    /// [`Refusal::NotFound`]; errors of the file.
    pub fn declaration(&self, id: domain::ids::DeclarationId) -> Result<Declaration> {
        self.one("declaration", id.0)
    }

    /// One series.
    ///
    /// # Errors
    /// [`Refusal::NotFound`]; errors of the file.
    pub fn series(&self, id: SeriesId) -> Result<Series> {
        self.one("series", id.0)
    }

    /// Every series of a centre, in Polish order.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn series_of(&self, centre: CentreId) -> Result<Vec<Series>> {
        self.rows("series", "AND centre_id = ?1 ORDER BY name COLLATE PL, id", [centre.0])
    }

    /// One session.
    ///
    /// # Errors
    /// [`Refusal::NotFound`]; errors of the file.
    pub fn session(&self, id: SessionId) -> Result<Session> {
        self.one("session", id.0)
    }

    /// The sessions of a centre dated within the days given, by date and start.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn sessions_between(
        &self,
        centre: CentreId,
        first: Date,
        last: Date,
    ) -> Result<Vec<Session>> {
        self.rows(
            "session",
            "AND centre_id = ?1 AND date BETWEEN ?2 AND ?3 ORDER BY date, start, name COLLATE PL, id",
            params![centre.0, first.to_string(), last.to_string()],
        )
    }

    /// The sessions of every centre dated within the days given, by date and start.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn sessions_of_all_between(&self, first: Date, last: Date) -> Result<Vec<Session>> {
        self.rows(
            "session",
            "AND centre_id IN (SELECT id FROM centre) AND date BETWEEN ?1 AND ?2 ORDER BY date, start, id",
            params![first.to_string(), last.to_string()],
        )
    }

    /// The sessions of a series, by date.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn sessions_of_series(&self, series: SeriesId) -> Result<Vec<Session>> {
        self.rows("session", "AND series_id = ?1 ORDER BY date, start, id", [series.0])
    }

    /// The sign-ups for a series.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn enrolments_of_series(&self, series: SeriesId) -> Result<Vec<Enrolment>> {
        self.rows("enrolment", "AND series_id = ?1 ORDER BY from_date, id", [series.0])
    }

    /// The sign-ups of a person.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn enrolments_of_person(&self, person: PersonId) -> Result<Vec<Enrolment>> {
        let mut enrolments: Vec<Enrolment> = self.rows_of_person("enrolment", person)?;
        enrolments.sort_by_key(|enrolment| (enrolment.from_date, enrolment.id));
        Ok(enrolments)
    }

    /// One sign-up.
    ///
    /// # Errors
    /// [`Refusal::NotFound`]; errors of the file.
    pub fn enrolment(&self, id: EnrolmentId) -> Result<Enrolment> {
        self.one("enrolment", id.0)
    }

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

    /// Who was present at sessions of a series (or of the same name, for one that stands alone)
    /// within the days given.
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
               AND (session.series_id = ?4 OR (?4 IS NULL AND session.name = ?5))",
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

    /// The services at a centre dated within the days given, by date.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn volunteer_entries(
        &self,
        centre: CentreId,
        first: Date,
        last: Date,
    ) -> Result<Vec<VolunteerEntry>> {
        let canonical = self.canonical()?;
        let mut entries: Vec<VolunteerEntry> = self.rows(
            "volunteer_entry",
            "AND centre_id = ?1 AND date BETWEEN ?2 AND ?3 ORDER BY date, id",
            params![centre.0, first.to_string(), last.to_string()],
        )?;
        for entry in &mut entries {
            entry.person_id = canonical.of(entry.person_id);
        }
        Ok(entries)
    }

    /// One service.
    ///
    /// # Errors
    /// [`Refusal::NotFound`]; errors of the file.
    pub fn volunteer_entry(&self, id: domain::ids::VolunteerEntryId) -> Result<VolunteerEntry> {
        self.one("volunteer_entry", id.0)
    }

    /// The description of a centre's month, or empty.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn description(&self, centre: CentreId, month: Month) -> Result<String> {
        Ok(self
            .db
            .prepare_cached("SELECT description FROM month_note WHERE id = ?1 AND deleted = 0")?
            .query_row([MonthNoteId::of(centre, month).0], |row| row.get(0))
            .optional()?
            .unwrap_or_default())
    }

    /// The closed months of a centre.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn closed_months(&self, centre: CentreId) -> Result<Vec<Month>> {
        let mut found = self.db.prepare_cached(
            "SELECT month FROM month_close WHERE centre_id = ?1 AND deleted = 0 AND closed = 1 ORDER BY month",
        )?;
        let rows = found.query_map([centre.0], |row| row.get::<_, String>(0))?;
        let texts: Vec<String> = rows.collect::<rusqlite::Result<_>>()?;
        texts.iter().map(|text| text.parse().map_err(damaged)).collect()
    }

    /// Whether any month of any centre is closed.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn any_month_closed(&self) -> Result<bool> {
        Ok(self
            .db
            .prepare_cached(
                "SELECT EXISTS (SELECT 1 FROM month_close WHERE deleted = 0 AND closed = 1)",
            )?
            .query_row([], |row| row.get(0))?)
    }

    /// Whether a centre's month is closed.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn is_closed(&self, centre: CentreId, month: Month) -> Result<bool> {
        Ok(self
            .db
            .prepare_cached("SELECT closed FROM month_close WHERE id = ?1 AND deleted = 0")?
            .query_row([MonthCloseId::of(centre, month).0], |row| row.get(0))
            .optional()?
            .unwrap_or(false))
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

fn damaged(error: impl std::fmt::Display) -> Error {
    Error::FileDamaged { detail: error.to_string() }
}

fn date_at(row: &Row<'_>, column: usize) -> Result<Date> {
    row.get_ref(column)?.as_str().map_err(damaged)?.parse().map_err(damaged)
}

fn mark_at(row: &Row<'_>, column: usize) -> Option<Mark> {
    Mark::from_code(row.get_ref(column).ok()?.as_str().ok()?)
}

fn value_of<T: DeserializeOwned>(row: &Row<'_>, kinds: &[(&str, Kind)]) -> Result<T> {
    serde_json::from_value(Value::Object(fields_of(row, kinds)?)).map_err(damaged)
}

/// The fields of a row that begins with its id.
fn fields_of(row: &Row<'_>, kinds: &[(&str, Kind)]) -> Result<Map<String, Value>> {
    let mut fields = Map::new();
    fields.insert("id".to_owned(), Value::String(row.get::<_, Uuid>(0)?.to_string()));
    for (place, (name, kind)) in kinds.iter().enumerate() {
        let value = match (row.get_ref(place + 1)?, kind) {
            (ValueRef::Null, _) => Value::Null,
            (ValueRef::Integer(number), Kind::Bool) => Value::Bool(number != 0),
            (ValueRef::Integer(number), _) => Value::from(number),
            (ValueRef::Text(text), Kind::Json) => serde_json::from_slice(text).map_err(damaged)?,
            (ValueRef::Text(text), _) => Value::String(String::from_utf8_lossy(text).into_owned()),
            (ValueRef::Blob(id), _) => {
                Value::String(Uuid::from_slice(id).map_err(damaged)?.to_string())
            }
            (ValueRef::Real(_), _) => return Err(damaged("a number with a fraction")),
        };
        fields.insert((*name).to_owned(), value);
    }
    Ok(fields)
}
