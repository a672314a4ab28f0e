//! What belongs to a centre's month: services, its description, its closing.

use domain::calendar::{Date, Month};
use domain::ids::{CentreId, MonthCloseId, MonthNoteId, VolunteerEntryId};
use domain::volunteers::VolunteerEntry;
use rusqlite::{OptionalExtension, params};

use super::{Read, damaged};
use crate::error::Result;

impl Read<'_> {
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
    /// [`domain::refusal::Refusal::NotFound`]; errors of the file.
    pub fn volunteer_entry(&self, id: VolunteerEntryId) -> Result<VolunteerEntry> {
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
