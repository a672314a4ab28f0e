//! The append-only journal: what users did, and the one way it reaches the ordinary tables.
//!
//! `receive` takes operations of this laptop and of any other alike. It never refuses one for
//! breaking a rule: commands check rules before they write. An operation waits, parked, until
//! everything it had seen or refers to is here, so the tables are a function of the *set* of
//! operations received, in whatever order they came (storage.md §3.4).
//!
//! Causality decides first: a value is current unless an operation that had seen it gave
//! another. Values given without knowing of each other are both kept; the table shows the one
//! that weighs more, then the later by the hybrid clock, then by device and id.

mod apply;
mod project;
mod rebuild;
mod records;
mod seal;
mod undo;

use domain::ids::{CentreId, DeviceId, OperationId, UserId};
use rusqlite::{Connection, OptionalExtension, params};
use serde_json::Value;
use uuid::Uuid;

use apply::{apply_and_wake, known};
pub(crate) use apply::{has_unknown, retry_unknown};
pub(crate) use project::{Standing, standing};
pub use rebuild::Rebuilt;
pub(crate) use rebuild::{digest, digest_that_leaves, rebuild};
pub(crate) use records::{
    disagreements, feeds, heads, highest_clock, in_order, load, parked, since,
};
use records::{ids, parsed};
pub(crate) use seal::{Unsealed, open as open_sealed, seal, unsealed};
pub(crate) use undo::{
    TAKES_APART, inverse, inverse_of_what_stands, last_of_chain, latest_undoable, latest_undone,
};

use crate::error::{Error, Result};
use crate::schema;

/// The version of operations that this program writes, and the highest it understands.
pub const VERSION: u32 = 1;

/// One action of a user.
#[derive(Clone, Debug, PartialEq)]
pub struct Operation {
    /// The incarnation of the file that wrote it.
    pub device: DeviceId,
    /// Its number on that device, gapless from 1.
    pub number: u64,
    /// Identifier.
    pub id: OperationId,
    /// Hybrid logical clock: wall milliseconds × 65536 + counter.
    pub clock: i64,
    /// Wall clock of the device, UTC milliseconds.
    pub at: i64,
    /// Who did it.
    pub author: UserId,
    /// The centre it belongs to, or nothing for the organisation.
    pub scope: Option<CentreId>,
    /// The command that did it.
    pub command: String,
    /// Version of the shape of its changes.
    pub version: u32,
    /// The operation that it takes back, if it does.
    pub undoes: Option<OperationId>,
    /// Ids and plain values that its sentence needs; never a name or free text.
    pub detail: Value,
    /// What it changed.
    pub changes: Vec<Change>,
}

/// A value given to one register of one row.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// Entity.
    pub entity: String,
    /// Row.
    pub row: Uuid,
    /// Register.
    pub register: String,
    /// Object of the register's columns, or a sealed one.
    pub value: Value,
    /// The operations whose values of this register it had seen.
    pub seen: Vec<OperationId>,
}

/// What became of a received operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Received {
    /// Its changes stand in the tables.
    Applied,
    /// It waits for something that is not here yet, or that this program does not know.
    Parked,
    /// It was here already; nothing changed.
    Known,
}

/// A register that was given differing values by people who did not know of each other.
#[derive(Clone, Debug, PartialEq)]
pub struct Disagreement {
    /// Entity.
    pub entity: String,
    /// Row.
    pub row: Uuid,
    /// Register.
    pub register: String,
    /// The operations that gave the values.
    pub operations: Vec<OperationId>,
}

/// Appends an operation and applies it, with whatever was waiting for it.
///
/// # Errors
/// [`Error::Gap`] if operations of its device are missing in between, [`Error::Fork`] if the
/// device gave its number to another operation before; and errors of the file. In each case the
/// caller's transaction must not be committed.
pub(crate) fn receive(tx: &Connection, operation: &Operation) -> Result<Received> {
    let device = operation.device.0;
    let last: u64 = tx
        .prepare_cached("SELECT number FROM feed WHERE device = ?1")?
        .query_row([device], |row| row.get(0))
        .optional()?
        .unwrap_or(0);
    if operation.number <= last {
        let known: Uuid = tx
            .prepare_cached("SELECT id FROM operation WHERE device = ?1 AND number = ?2")?
            .query_row(params![device, operation.number], |row| row.get(0))?;
        return if known == operation.id.0 {
            Ok(Received::Known)
        } else {
            Err(Error::Fork { device: operation.device, number: operation.number })
        };
    }
    if operation.number != last + 1 {
        return Err(Error::Gap {
            device: operation.device,
            expected: last + 1,
            found: operation.number,
        });
    }
    append(tx, operation)?;
    let applied = apply_and_wake(tx, operation)?;
    Ok(if applied { Received::Applied } else { Received::Parked })
}

fn append(tx: &Connection, operation: &Operation) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO operation (device, number, id, clock, at, author, scope, command, version, undoes, detail, applied)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, 0)",
    )?
    .execute(params![
        operation.device.0,
        operation.number,
        operation.id.0,
        operation.clock,
        operation.at,
        operation.author.0,
        operation.scope.map(|centre| centre.0),
        operation.command,
        operation.version,
        operation.undoes.map(|undone| undone.0),
        operation.detail.to_string(),
    ])?;
    let mut insert = tx.prepare_cached(
        "INSERT INTO change (operation, position, entity, row, register, value, seen)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
    )?;
    for (position, change) in operation.changes.iter().enumerate() {
        let seen: Vec<u8> = change.seen.iter().flat_map(|seen| *seen.0.as_bytes()).collect();
        insert.execute(params![
            operation.id.0,
            position,
            change.entity,
            change.row,
            change.register,
            change.value.to_string(),
            seen,
        ])?;
    }
    tx.prepare_cached(
        "INSERT INTO feed (device, number, operation) VALUES (?1, ?2, ?3)
         ON CONFLICT (device) DO UPDATE SET number = excluded.number, operation = excluded.operation",
    )?
    .execute(params![operation.device.0, operation.number, operation.id.0])?;
    Ok(())
}

/// Destroys the keys of a subject and empties in the tables what they had sealed. Answers whether
/// there was one.
pub(crate) fn erase(tx: &Connection, subject: Uuid) -> Result<bool> {
    let keys = seal::destroy(tx, subject)?;
    for key in &keys {
        let mut found = tx.prepare_cached(
            "SELECT DISTINCT entity, row, register FROM change WHERE instr(value, ?1) > 0",
        )?;
        let mut rows = found.query([format!("\"by\":\"{key}\"")])?;
        while let Some(row) = rows.next()? {
            let (name, id, register): (String, Uuid, String) =
                (row.get(0)?, row.get(1)?, row.get(2)?);
            if let Some(entity) = schema::entity(&name)
                && project::row_exists(tx, &name, id)?
            {
                project::refresh(tx, entity, id, &register)?;
            }
        }
    }
    Ok(!keys.is_empty())
}
