//! The append-only journal: what users did, and the one way it reaches the ordinary tables.
//!
//! [`receive`] takes operations of this laptop and of any other alike. It never refuses one for
//! breaking a rule: commands check rules before they write. An operation waits, parked, until
//! everything it had seen or refers to is here, so the tables are a function of the *set* of
//! operations received, in whatever order they came (storage.md §3.4).
//!
//! Causality decides first: a value is current unless an operation that had seen it gave
//! another. Values given without knowing of each other are both kept; the table shows the one
//! that weighs more, then the later by the hybrid clock, then by device and id.

mod project;
mod rebuild;
mod seal;
mod undo;

use std::collections::{BTreeSet, HashMap, HashSet};

use domain::ids::{CentreId, DeviceId, OperationId, UserId};
use rusqlite::{Connection, OptionalExtension, params};
use serde_json::Value;
use uuid::Uuid;

pub(crate) use project::{Standing, standing};
pub use rebuild::Rebuilt;
pub(crate) use rebuild::{digest, rebuild};
pub(crate) use seal::{open as open_sealed, seal};
pub(crate) use undo::{inverse, last_of_chain, latest_undoable, latest_undone};

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

/// Applies the operation if nothing is missing, then those that waited for it, and so on.
fn apply_and_wake(tx: &Connection, operation: &Operation) -> Result<bool> {
    let mut arrived = match apply(tx, operation)? {
        Some(arrived) => arrived,
        None => return Ok(false),
    };
    while let Some(here) = arrived.pop() {
        for waiting in waiting_for(tx, here)? {
            tx.prepare_cached("DELETE FROM parked WHERE operation = ?1 AND needs = ?2")?
                .execute(params![waiting.0, here])?;
            let still: bool = tx
                .prepare_cached("SELECT EXISTS (SELECT 1 FROM parked WHERE operation = ?1)")?
                .query_row([waiting.0], |row| row.get(0))?;
            if !still {
                let waiting = load(tx, waiting)?.ok_or(Error::NotInJournal)?;
                arrived.extend(apply(tx, &waiting)?.unwrap_or_default());
            }
        }
    }
    Ok(true)
}

fn waiting_for(tx: &Connection, here: Uuid) -> Result<Vec<OperationId>> {
    let mut found = tx.prepare_cached(
        "SELECT parked.operation FROM parked JOIN operation ON operation.id = parked.operation
         WHERE parked.needs = ?1 ORDER BY operation.clock, operation.id",
    )?;
    let rows = found.query_map([here], |row| Ok(OperationId(row.get(0)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Applies one operation. Answers what is here now that others may wait for: its own id and the
/// rows it began. Answers nothing if it was parked.
fn apply(tx: &Connection, operation: &Operation) -> Result<Option<Vec<Uuid>>> {
    let whole = whole(operation);
    let needs = needs(tx, operation, &whole)?;
    if !needs.is_empty() {
        let mut park =
            tx.prepare_cached("INSERT OR IGNORE INTO parked (operation, needs) VALUES (?1, ?2)")?;
        for need in needs {
            park.execute(params![operation.id.0, need])?;
        }
        return Ok(None);
    }
    let mut drop_seen =
        tx.prepare_cached("DELETE FROM head WHERE row = ?1 AND register = ?2 AND operation = ?3")?;
    let mut add = tx.prepare_cached(
        "INSERT OR IGNORE INTO head (row, register, operation, position) VALUES (?1, ?2, ?3, ?4)",
    )?;
    for (position, change) in operation.changes.iter().enumerate() {
        for seen in &change.seen {
            drop_seen.execute(params![change.row, change.register, seen.0])?;
        }
        add.execute(params![change.row, change.register, operation.id.0, position])?;
    }
    let mut arrived = project::write_tables(tx, operation, &whole)?;
    tx.prepare_cached("UPDATE operation SET applied = 1 WHERE device = ?1 AND number = ?2")?
        .execute(params![operation.device.0, operation.number])?;
    arrived.push(operation.id.0);
    Ok(Some(arrived))
}

/// What the operation must wait for: operations it had seen, rows it refers to, rows it changes
/// without beginning them; `None` for a version, kind or shape of value that is not known here.
///
/// Each of these, once here, stays here. So what is applied depends on what was received, never
/// on the order.
fn needs(
    tx: &Connection,
    operation: &Operation,
    whole: &HashSet<Uuid>,
) -> Result<BTreeSet<Option<Uuid>>> {
    let mut needs = BTreeSet::new();
    if operation.version > VERSION {
        needs.insert(None);
        return Ok(needs);
    }
    // Most changes of an operation refer to the same few rows, so each is asked for once.
    let mut here: HashSet<Uuid> = whole.clone();
    let mut given: HashSet<(Uuid, &str)> = HashSet::new();
    for change in &operation.changes {
        let Some((entity, register)) = known(change) else {
            needs.insert(None);
            continue;
        };
        let once = given.insert((change.row, register.name));
        if !once || !project::fits(register, &change.value) {
            needs.insert(None);
            continue;
        }
        let referred = project::references(register, &change.value);
        for (entity, row) in std::iter::once((entity.name, change.row)).chain(referred) {
            if !here.contains(&row) {
                match project::row_exists(tx, entity, row)? {
                    true => here.insert(row),
                    false => needs.insert(Some(row)),
                };
            }
        }
        for seen in &change.seen {
            let applied: bool = tx
                .prepare_cached(
                    "SELECT EXISTS (SELECT 1 FROM operation WHERE id = ?1 AND applied = 1)",
                )?
                .query_row([seen.0], |row| row.get(0))?;
            if !applied {
                needs.insert(Some(seen.0));
            }
        }
    }
    Ok(needs)
}

fn known(change: &Change) -> Option<(&'static schema::Entity, &'static schema::Register)> {
    let entity = schema::entity(&change.entity)?;
    Some((entity, entity.register(&change.register)?))
}

/// The rows that the operation brings whole: with every register that a row cannot begin without.
fn whole(operation: &Operation) -> HashSet<Uuid> {
    let mut given: HashMap<(usize, Uuid), HashSet<&str>> = HashMap::new();
    for change in &operation.changes {
        if let (Some((_, register)), Some(entity)) =
            (known(change), schema::position(&change.entity))
            && !register.optional
        {
            given.entry((entity, change.row)).or_default().insert(register.name);
        }
    }
    let needed = |entity: usize| {
        schema::ENTITIES[entity].registers.iter().filter(|register| !register.optional).count()
    };
    given
        .into_iter()
        .filter(|((entity, _), registers)| registers.len() == needed(*entity))
        .map(|((_, row), _)| row)
        .collect()
}

/// Whether an operation is parked for what was not known when it came.
pub(crate) fn has_unknown(db: &Connection) -> Result<bool> {
    Ok(db
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM parked WHERE needs IS NULL)")?
        .query_row([], |row| row.get(0))?)
}

/// Applies the operations parked for what was not known, as far as this program knows it: it may
/// be a newer one.
pub(crate) fn retry_unknown(tx: &Connection) -> Result<()> {
    let ids: Vec<OperationId> = tx
        .prepare_cached(
            "SELECT operation.id FROM parked JOIN operation ON operation.id = parked.operation
             WHERE parked.needs IS NULL ORDER BY operation.clock, operation.id",
        )?
        .query_map([], |row| Ok(OperationId(row.get(0)?)))?
        .collect::<rusqlite::Result<_>>()?;
    for id in ids {
        let operation = load(tx, id)?.ok_or(Error::NotInJournal)?;
        if !needs(tx, &operation, &whole(&operation))?.contains(&None) {
            tx.prepare_cached("DELETE FROM parked WHERE operation = ?1")?.execute([id.0])?;
            apply_and_wake(tx, &operation)?;
        }
    }
    Ok(())
}

/// The operation as it stands in the journal, if it does.
pub(crate) fn load(db: &Connection, id: OperationId) -> Result<Option<Operation>> {
    let head = db
        .prepare_cached(
            "SELECT device, number, clock, at, author, scope, command, version, undoes, detail
             FROM operation WHERE id = ?1",
        )?
        .query_row([id.0], |row| {
            Ok(Operation {
                device: DeviceId(row.get(0)?),
                number: row.get(1)?,
                id,
                clock: row.get(2)?,
                at: row.get(3)?,
                author: UserId(row.get(4)?),
                scope: row.get::<_, Option<Uuid>>(5)?.map(CentreId),
                command: row.get(6)?,
                version: row.get(7)?,
                undoes: row.get::<_, Option<Uuid>>(8)?.map(OperationId),
                detail: parsed(row.get_ref(9)?.as_str()?)?,
                changes: Vec::new(),
            })
        })
        .optional()?;
    let Some(mut operation) = head else { return Ok(None) };
    operation.changes = db
        .prepare_cached(
            "SELECT entity, row, register, value, seen FROM change WHERE operation = ?1 ORDER BY position",
        )?
        .query_map([id.0], |row| {
            Ok(Change {
                entity: row.get(0)?,
                row: row.get(1)?,
                register: row.get(2)?,
                value: parsed(row.get_ref(3)?.as_str()?)?,
                seen: ids(row.get_ref(4)?.as_blob()?),
            })
        })?
        .collect::<rusqlite::Result<_>>()?;
    Ok(Some(operation))
}

/// Every operation of a device after a number, in order: what another laptop lacks.
///
/// # Errors
/// Errors of the file.
pub(crate) fn since(db: &Connection, device: DeviceId, number: u64) -> Result<Vec<Operation>> {
    let ids: Vec<OperationId> = db
        .prepare_cached(
            "SELECT id FROM operation WHERE device = ?1 AND number > ?2 ORDER BY number",
        )?
        .query_map(params![device.0, number], |row| Ok(OperationId(row.get(0)?)))?
        .collect::<rusqlite::Result<_>>()?;
    ids.into_iter().map(|id| load(db, id)?.ok_or(Error::NotInJournal)).collect()
}

/// The devices known, and the number of the last operation of each.
pub(crate) fn feeds(db: &Connection) -> Result<Vec<(DeviceId, u64)>> {
    let mut found = db.prepare_cached("SELECT device, number FROM feed ORDER BY device")?;
    let rows = found.query_map([], |row| Ok((DeviceId(row.get(0)?), row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The highest clock in the journal.
pub(crate) fn highest_clock(db: &Connection) -> Result<i64> {
    Ok(db
        .prepare_cached("SELECT coalesce(max(clock), 0) FROM operation")?
        .query_row([], |row| row.get(0))?)
}

/// The operations whose values of a register are current.
pub(crate) fn heads(db: &Connection, row: Uuid, register: &str) -> Result<Vec<OperationId>> {
    let mut found = db.prepare_cached(
        "SELECT operation FROM head WHERE row = ?1 AND register = ?2 ORDER BY operation",
    )?;
    let rows = found.query_map(params![row, register], |row| Ok(OperationId(row.get(0)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
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

/// Every register whose concurrent values differ; equal ones are one value.
pub(crate) fn disagreements(db: &Connection) -> Result<Vec<Disagreement>> {
    let mut found = db.prepare_cached(
        "SELECT change.entity, head.row, head.register, head.operation, change.value
         FROM head JOIN change ON change.operation = head.operation AND change.position = head.position
         WHERE (head.row, head.register) IN
           (SELECT row, register FROM head GROUP BY row, register HAVING count(*) > 1)
         ORDER BY head.row, head.register, head.operation",
    )?;
    let mut list: Vec<(Disagreement, HashSet<String>)> = Vec::new();
    let mut rows = found.query([])?;
    while let Some(row) = rows.next()? {
        let (id, register): (Uuid, String) = (row.get(1)?, row.get(2)?);
        let value = parsed(row.get_ref(4)?.as_str()?)?;
        let value = seal::open(db, &value)?.to_string();
        let operation = OperationId(row.get(3)?);
        match list.last_mut() {
            Some((last, values)) if last.row == id && last.register == register => {
                last.operations.push(operation);
                values.insert(value);
            }
            _ => list.push((
                Disagreement {
                    entity: row.get(0)?,
                    row: id,
                    register,
                    operations: vec![operation],
                },
                HashSet::from([value]),
            )),
        }
    }
    Ok(list.into_iter().filter(|(_, values)| values.len() > 1).map(|(found, _)| found).collect())
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

/// How many operations are parked.
pub(crate) fn parked(db: &Connection) -> Result<u64> {
    Ok(db
        .prepare_cached("SELECT count(DISTINCT operation) FROM parked")?
        .query_row([], |row| row.get(0))?)
}

/// A JSON text out of the file; a damaged one is an error of that column.
fn parsed(text: &str) -> rusqlite::Result<Value> {
    serde_json::from_str(text).map_err(|error| {
        rusqlite::Error::FromSqlConversionFailure(0, rusqlite::types::Type::Text, Box::new(error))
    })
}

fn ids(bytes: &[u8]) -> Vec<OperationId> {
    bytes.chunks_exact(16).filter_map(|id| Uuid::from_slice(id).ok()).map(OperationId).collect()
}
