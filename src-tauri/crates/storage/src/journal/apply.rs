//! Applying operations to the current values and the tables, or parking them.

use std::collections::{BTreeSet, HashMap, HashSet};

use domain::ids::OperationId;
use rusqlite::{Connection, params};
use uuid::Uuid;

use super::{Change, Operation, VERSION, load, project};
use crate::error::{Error, Result};
use crate::schema;

/// Applies the operation if nothing is missing, then those that waited for it, and so on.
pub(super) fn apply_and_wake(tx: &Connection, operation: &Operation) -> Result<bool> {
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

pub(super) fn known(
    change: &Change,
) -> Option<(&'static schema::Entity, &'static schema::Register)> {
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
