//! Series, sessions and sign-ups.

use domain::calendar::{Date, Month};
use domain::ids::{
    AcceptedClashId, CentreId, DraftId, EnrolmentId, NotificationId, PersonId, SeriesId, SessionId,
};
use domain::timetable::{
    AcceptedClash, Draft, Enrolment, Notification, Series, Session, TimetableVersion,
};
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

    /// The sign-ups for every series of a centre.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn enrolments_of_centre(&self, centre: CentreId) -> Result<Vec<Enrolment>> {
        self.rows(
            "enrolment",
            "AND series_id IN (SELECT id FROM series WHERE centre_id = ?1) ORDER BY from_date, id",
            [centre.0],
        )
    }

    /// The sessions of a centre dated from a day on, by date and start.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn sessions_from(&self, centre: CentreId, first: Date) -> Result<Vec<Session>> {
        self.rows(
            "session",
            "AND centre_id = ?1 AND date >= ?2 ORDER BY date, start, id",
            params![centre.0, first.to_string()],
        )
    }

    /// The sessions that replace this one.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn replacements_of(&self, session: SessionId) -> Result<Vec<Session>> {
        let replaced = self.session(session)?;
        self.rows(
            "session",
            "AND centre_id = ?1 AND replaces_id = ?2 ORDER BY date, start, id",
            params![replaced.centre_id.0, session.0],
        )
    }

    /// The announced versions of a centre's month, the first first.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn timetable_versions(
        &self,
        centre: CentreId,
        month: Month,
    ) -> Result<Vec<TimetableVersion>> {
        self.rows(
            "timetable_version",
            "AND centre_id = ?1 AND month = ?2 ORDER BY number, id",
            params![centre.0, month.to_string()],
        )
    }

    /// The drafts of a centre.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn drafts(&self, centre: CentreId) -> Result<Vec<Draft>> {
        self.rows("draft", "AND centre_id = ?1 ORDER BY name COLLATE PL, id", [centre.0])
    }

    /// One draft.
    ///
    /// # Errors
    /// [`domain::refusal::Refusal::NotFound`]; errors of the file.
    pub fn draft(&self, id: DraftId) -> Result<Draft> {
        self.one("draft", id.0)
    }

    /// The clashes that are accepted.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn accepted_clashes(&self) -> Result<Vec<AcceptedClash>> {
        self.rows("accepted_clash", "AND accepted = 1 ORDER BY id", [])
    }

    /// The acceptance of a clash, given or taken back; nothing if there never was one.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn accepted_clash(&self, id: AcceptedClashId) -> Result<Option<AcceptedClash>> {
        Ok(self.rows("accepted_clash", "AND id = ?1", [id.0])?.pop())
    }

    /// Who was told of changes to a session.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn notifications_of(&self, session: SessionId) -> Result<Vec<Notification>> {
        self.rows("notification", "AND session_id = ?1 ORDER BY id", [session.0])
    }

    /// One record of whether somebody was told.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn notification(&self, id: NotificationId) -> Result<Option<Notification>> {
        Ok(self.rows("notification", "AND id = ?1", [id.0])?.pop())
    }
}
