//! Taking an operation back, and doing it again: one more operation each.

use domain::ids::{OperationId, UserId};
use domain::refusal::Refusal;
use rusqlite::{Connection, OptionalExtension, params};
use serde_json::{Value, json};
use uuid::Uuid;

use super::{Change, Operation, heads, load, parsed};
use crate::error::{Error, Result};
use crate::schema::{self, LIFE};

/// An operation that could be taken back or done again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Undoable {
    /// What the person did.
    pub(crate) deed: OperationId,
    /// The operation whose changes would be reversed: the deed, or the last undo or redo of it.
    pub(crate) last: OperationId,
}

/// The changes that reverse an operation: each register goes back to the value it had before, and
/// a row that the operation began is deleted.
///
/// # Errors
/// [`Refusal::ChangedSince`] if any of its registers has another value by now,
/// [`Refusal::CannotUndo`] if it changed nothing, [`Refusal::NotFound`] if there is none.
pub(crate) fn inverse(db: &Connection, id: OperationId) -> Result<(Operation, Vec<Change>)> {
    let operation = load(db, id)?.ok_or(Error::Refused(Refusal::NotFound))?;
    if operation.changes.is_empty() {
        return Err(Refusal::CannotUndo.into());
    }
    let mut back: Vec<Change> = Vec::new();
    for change in &operation.changes {
        if heads(db, change.row, &change.register)? != [id] {
            return Err(Refusal::ChangedSince.into());
        }
        match before(db, change)? {
            Some(value) => back.push(Change { value, seen: vec![id], ..change.clone() }),
            // The register had no value: its row began here, or was without an optional one.
            None => {
                let began = schema::entity(&change.entity)
                    .and_then(|entity| entity.register(&change.register))
                    .is_some_and(|register| !register.optional);
                if began {
                    let gone = |back: &Change| back.row == change.row && back.register == LIFE.name;
                    if !back.iter().any(gone) {
                        back.push(Change {
                            entity: change.entity.clone(),
                            row: change.row,
                            register: LIFE.name.to_owned(),
                            value: json!({ "deleted": true }),
                            seen: heads(db, change.row, LIFE.name)?,
                        });
                    }
                } else if !begins(&operation, change.row) {
                    let value = blank(change);
                    back.push(Change { value, seen: vec![id], ..change.clone() });
                }
            }
        }
    }
    Ok((operation, back))
}

/// Whether the operation gives the row a register that no row is without, for the first time.
fn begins(operation: &Operation, row: Uuid) -> bool {
    operation.changes.iter().any(|change| {
        change.row == row
            && change.seen.is_empty()
            && schema::entity(&change.entity)
                .and_then(|entity| entity.register(&change.register))
                .is_some_and(|register| !register.optional)
    })
}

/// The value that an optional register has before anybody gives it one.
fn blank(change: &Change) -> Value {
    let register = schema::entity(&change.entity).and_then(|entity| entity.register(&change.register));
    let columns = register.map_or(&[][..], |register| register.columns);
    columns
        .iter()
        .map(|column| (column.name.to_owned(), schema::default_of(column)))
        .collect::<serde_json::Map<_, _>>()
        .into()
}

/// The value that a change replaced, still sealed if it is; the weightiest, if it settled several.
fn before(db: &Connection, change: &Change) -> Result<Option<Value>> {
    let weight = schema::entity(&change.entity).map(|entity| entity.weight);
    let mut best: Option<((u8, i64), Value)> = None;
    for seen in &change.seen {
        let found: Option<(Value, i64)> = db
            .prepare_cached(
                "SELECT change.value, operation.clock FROM change JOIN operation ON operation.id = change.operation
                 WHERE change.operation = ?1 AND change.row = ?2 AND change.register = ?3",
            )?
            .query_row(params![seen.0, change.row, change.register], |row| {
                Ok((parsed(row.get_ref(0)?.as_str()?)?, row.get(1)?))
            })
            .optional()?;
        if let Some((value, clock)) = found {
            let rank = (weight.map_or(0, |weight| weight(&value)), clock);
            if best.as_ref().is_none_or(|(highest, _)| *highest < rank) {
                best = Some((rank, value));
            }
        }
    }
    Ok(best.map(|(_, value)| value))
}

/// The last operation of the chain "done, undone, done again, …" that begins with a deed, and
/// whether the deed stands undone at its end.
pub(crate) fn last_of_chain(db: &Connection, deed: OperationId) -> Result<(OperationId, bool)> {
    let (mut last, mut undone) = (deed, false);
    loop {
        let next: Option<Uuid> = db
            .prepare_cached("SELECT id FROM operation WHERE undoes = ?1 ORDER BY clock DESC LIMIT 1")?
            .query_row([last.0], |row| row.get(0))
            .optional()?;
        match next {
            Some(next) => (last, undone) = (OperationId(next), !undone),
            None => return Ok((last, undone)),
        }
    }
}

/// How far back an offer to undo is looked for.
const LOOK_BACK: u32 = 200;

fn deeds(db: &Connection, author: UserId) -> Result<Vec<(OperationId, i64)>> {
    let mut found = db.prepare_cached(
        "SELECT id, clock FROM operation
         WHERE author = ?1 AND undoes IS NULL AND applied = 1
           AND EXISTS (SELECT 1 FROM change WHERE change.operation = operation.id)
         ORDER BY clock DESC LIMIT ?2",
    )?;
    let rows = found.query_map(params![author.0, LOOK_BACK], |row| Ok((OperationId(row.get(0)?), row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The latest deed of a user that stands.
pub(crate) fn latest_undoable(db: &Connection, author: UserId) -> Result<Option<Undoable>> {
    for (deed, _) in deeds(db, author)? {
        let (last, undone) = last_of_chain(db, deed)?;
        if !undone {
            return Ok(Some(Undoable { deed, last }));
        }
    }
    Ok(None)
}

/// The deed of a user that was undone last, as long as nothing new was done since.
pub(crate) fn latest_undone(db: &Connection, author: UserId) -> Result<Option<Undoable>> {
    // Going back from the newest deed, those undone form an unbroken run; the oldest of the run
    // was undone last.
    let mut offer = None;
    for (deed, _) in deeds(db, author)? {
        let (last, undone) = last_of_chain(db, deed)?;
        if !undone {
            break;
        }
        offer = Some(Undoable { deed, last });
    }
    Ok(offer)
}
