//! What is remembered of imports.

use domain::ids::ColumnMatchId;
use domain::import::ColumnMatch;

use super::Read;
use crate::error::Result;

impl Read<'_> {
    /// How columns under some headings were matched the last time; nothing if they never were.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn column_match(&self, id: ColumnMatchId) -> Result<Option<ColumnMatch>> {
        Ok(self.rows("column_match", "AND id = ?1", [id.0])?.pop())
    }
}
