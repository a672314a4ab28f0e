//! Series, sessions and sign-ups.

use domain::calendar::Date;
use domain::ids::{CentreId, EnrolmentId, PersonId, SeriesId, SessionId};
use domain::timetable::{Enrolment, Series, Session};
use rusqlite::params;

use super::Read;
use crate::error::Result;

impl Read<'_> {
    /// One series.
    ///
    /// # Errors
    /// [`domain::refusal::Refusal::NotFound`]; errors of the file.
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
    /// [`domain::refusal::Refusal::NotFound`]; errors of the file.
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
    /// [`domain::refusal::Refusal::NotFound`]; errors of the file.
    pub fn enrolment(&self, id: EnrolmentId) -> Result<Enrolment> {
        self.one("enrolment", id.0)
    }
}
