//! What stands in the journal, read back.

use std::collections::HashSet;

use domain::ids::{CentreId, DeviceId, OperationId, UserId};
use rusqlite::{Connection, OptionalExtension, params};
use serde_json::Value;
use uuid::Uuid;

use super::{Change, Disagreement, Operation, seal};
use crate::error::{Error, Result};

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

/// Every operation, by the clock, and each device's in the order of its numbers even where its
/// clock went back.
pub(crate) fn in_order(db: &Connection) -> Result<Vec<OperationId>> {
    let mut found = db.prepare_cached(
        "SELECT id FROM
           (SELECT id, device, number,
              max(clock) OVER (PARTITION BY device ORDER BY number) AS reached FROM operation)
         ORDER BY reached, device, number",
    )?;
    let rows = found.query_map([], |row| Ok(OperationId(row.get(0)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
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

/// How many operations are parked.
pub(crate) fn parked(db: &Connection) -> Result<u64> {
    Ok(db
        .prepare_cached("SELECT count(DISTINCT operation) FROM parked")?
        .query_row([], |row| row.get(0))?)
}

/// A JSON text out of the file; a damaged one is an error of that column.
pub(super) fn parsed(text: &str) -> rusqlite::Result<Value> {
    serde_json::from_str(text).map_err(|error| {
        rusqlite::Error::FromSqlConversionFailure(0, rusqlite::types::Type::Text, Box::new(error))
    })
}

pub(super) fn ids(bytes: &[u8]) -> Vec<OperationId> {
    bytes.chunks_exact(16).filter_map(|id| Uuid::from_slice(id).ok()).map(OperationId).collect()
}
