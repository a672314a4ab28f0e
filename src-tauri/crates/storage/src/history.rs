//! The journal as it is read: what was done, by whom, and what can be taken back.

use domain::calendar::Date;
use domain::ids::{CentreId, OperationId, UserId};
use rusqlite::{OptionalExtension, params};
use serde_json::Value;
use uuid::Uuid;

use crate::error::{Error, Result};
use crate::journal::{self, Disagreement, Operation};
use crate::read::{Read, damaged};

/// One operation, as the history lists it.
#[derive(Clone, Debug, PartialEq)]
pub struct Deed {
    /// Operation.
    pub id: OperationId,
    /// Wall clock, UTC milliseconds.
    pub at: i64,
    /// Who did it.
    pub author: UserId,
    /// The centre it belongs to, or nothing for the organisation.
    pub scope: Option<CentreId>,
    /// The command.
    pub command: String,
    /// Ids and plain values that its sentence needs.
    pub detail: Value,
    /// Whether it changed anything.
    pub has_changes: bool,
    /// Whether it stands undone.
    pub undone: bool,
    /// The last operation of its chain: what an undo or redo would reverse.
    pub last: OperationId,
}

/// A value that an operation gave to a register of one row.
#[derive(Clone, Debug, PartialEq)]
pub struct Given {
    /// Operation.
    pub operation: OperationId,
    /// Wall clock, UTC milliseconds.
    pub at: i64,
    /// Who did it.
    pub author: UserId,
    /// The command.
    pub command: String,
    /// Register.
    pub register: String,
    /// The value, opened; nothing where its key was destroyed.
    pub value: Value,
}

impl Read<'_> {
    /// Every value that was ever given to registers of a row, in the order of the hybrid clock;
    /// undos and redos give values too.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn given_to(&self, row: Uuid) -> Result<Vec<Given>> {
        let mut found = self.connection().prepare_cached(
            "SELECT operation.id, operation.at, operation.author, operation.command,
               change.register, change.value
             FROM change JOIN operation ON operation.id = change.operation
             WHERE change.row = ?1 AND operation.applied = 1
             ORDER BY operation.clock, operation.id, change.position",
        )?;
        let mut rows = found.query([row])?;
        let mut given = Vec::new();
        while let Some(row) = rows.next()? {
            let value: Value = serde_json::from_str(row.get_ref(5)?.as_str().map_err(damaged)?)
                .map_err(damaged)?;
            given.push(Given {
                operation: OperationId(row.get(0)?),
                at: row.get(1)?,
                author: UserId(row.get(2)?),
                command: row.get(3)?,
                register: row.get(4)?,
                value: journal::open_sealed(self.connection(), &value)?.into_owned(),
            });
        }
        Ok(given)
    }

    /// Whether an operation could be taken back now, by itself.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn can_take_back(&self, operation: OperationId) -> Result<bool> {
        match journal::inverse(self.connection(), operation) {
            Ok(_) => Ok(true),
            Err(Error::Refused(_)) => Ok(false),
            Err(error) => Err(error),
        }
    }

    /// The latest things done, newest first, without the undos and redos themselves.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn deeds(&self, limit: u32) -> Result<Vec<Deed>> {
        let mut found = self.connection().prepare_cached(
            "SELECT id FROM operation WHERE undoes IS NULL AND applied = 1 ORDER BY clock DESC LIMIT ?1",
        )?;
        let ids: Vec<Uuid> =
            found.query_map([limit], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
        ids.into_iter().map(|id| self.deed(OperationId(id))).collect()
    }

    /// One thing done.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn deed(&self, id: OperationId) -> Result<Deed> {
        let (at, author, scope, command, detail, has_changes) = self
            .connection()
            .prepare_cached(
                "SELECT at, author, scope, command, detail,
                   EXISTS (SELECT 1 FROM change WHERE change.operation = operation.id)
                 FROM operation WHERE id = ?1",
            )?
            .query_row([id.0], |row| {
                Ok((
                    row.get(0)?,
                    UserId(row.get(1)?),
                    row.get::<_, Option<Uuid>>(2)?.map(CentreId),
                    row.get(3)?,
                    row.get::<_, String>(4)?,
                    row.get(5)?,
                ))
            })
            .optional()?
            .ok_or(domain::refusal::Refusal::NotFound)?;
        let (last, undone) = journal::last_of_chain(self.connection(), id)?;
        let detail = serde_json::from_str(&detail).unwrap_or(Value::Null);
        Ok(Deed { id, at, author, scope, command, detail, has_changes, undone, last })
    }

    /// The latest thing a user did that stands.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn latest_undoable(&self, author: UserId) -> Result<Option<Deed>> {
        journal::latest_undoable(self.connection(), author)?
            .map(|found| self.deed(found.deed))
            .transpose()
    }

    /// The thing a user undid last, if nothing new was done since.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn latest_undone(&self, author: UserId) -> Result<Option<Deed>> {
        journal::latest_undone(self.connection(), author)?
            .map(|found| self.deed(found.deed))
            .transpose()
    }

    /// The whole operation, with its changes.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn operation(&self, id: OperationId) -> Result<Option<Operation>> {
        journal::load(self.connection(), id)
    }

    /// When anything was last written, UTC milliseconds.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn last_written_at(&self) -> Result<Option<i64>> {
        Ok(self
            .connection()
            .prepare_cached("SELECT at FROM operation ORDER BY clock DESC LIMIT 1")?
            .query_row([], |row| row.get(0))
            .optional()?)
    }

    /// When a command was last recorded, UTC milliseconds.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn last_recorded_at(&self, command: &str) -> Result<Option<i64>> {
        Ok(self
            .connection()
            .prepare_cached(
                "SELECT at FROM operation WHERE command = ?1 ORDER BY clock DESC LIMIT 1",
            )?
            .query_row(params![command], |row| row.get(0))
            .optional()?)
    }

    /// Every register to which differing values were given concurrently; all are kept, one is
    /// shown, and somebody should say which is right.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn disagreements(&self) -> Result<Vec<Disagreement>> {
        journal::disagreements(self.connection())
    }

    /// The local dates (as the caller's `local` reads an instant) on which the journal has
    /// operations of a command; used to tell how old the last copy is.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn last_recorded_on(
        &self,
        command: &str,
        local: impl Fn(i64) -> Date,
    ) -> Result<Option<Date>> {
        Ok(self.last_recorded_at(command)?.map(local))
    }
}
