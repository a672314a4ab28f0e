//! What belongs to a centre's month: its description, its closing.

use domain::calendar::Month;
use domain::ids::{CentreId, MonthCloseId, MonthNoteId};
use rusqlite::OptionalExtension;

use super::{Read, damaged};
use crate::error::Result;

impl Read<'_> {
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
