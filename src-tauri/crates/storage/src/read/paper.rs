//! Paper lists that were printed.

use std::collections::HashSet;

use domain::calendar::Date;
use domain::ids::{CentreId, PrintedSheetId, SessionId};
use domain::paper::PrintedSheet;
use rusqlite::params;

use super::Read;
use crate::error::Result;

impl Read<'_> {
    /// One printed list; nothing if it was never printed.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn printed_sheet(&self, id: PrintedSheetId) -> Result<Option<PrintedSheet>> {
        Ok(self.rows("printed_sheet", "AND id = ?1", [id.0])?.pop())
    }

    /// The printed lists with a code, of every centre, the latest first: there can be several,
    /// printed on laptops that did not know of each other.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn printed_sheets_with(&self, code: &str) -> Result<Vec<PrintedSheet>> {
        self.rows("printed_sheet", "AND code = ?1 ORDER BY printed_on DESC, id", [code])
    }

    /// The codes that printed lists have.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn sheet_codes(&self) -> Result<HashSet<String>> {
        let mut found =
            self.connection().prepare_cached("SELECT code FROM printed_sheet WHERE deleted = 0")?;
        let rows = found.query_map([], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The printed lists of a centre with a session dated within the days given, the latest first.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn printed_sheets_between(
        &self,
        centre: CentreId,
        first: Date,
        last: Date,
    ) -> Result<Vec<PrintedSheet>> {
        let sessions: HashSet<SessionId> = self
            .sessions_between(centre, first, last)?
            .into_iter()
            .map(|session| session.id)
            .collect();
        let mut sheets: Vec<PrintedSheet> = self.rows(
            "printed_sheet",
            "AND centre_id = ?1 ORDER BY printed_on DESC, id",
            params![centre.0],
        )?;
        sheets.retain(|sheet| sheet.session_ids.iter().any(|session| sessions.contains(session)));
        Ok(sheets)
    }
}
