//! Taking an operation back, and doing it again: one more operation each.

use std::collections::HashSet;

use domain::ids::{OperationId, UserId};
use domain::refusal::Refusal;
use rusqlite::{Connection, OptionalExtension, params};
use serde_json::{Value, json};
use uuid::Uuid;

use super::{Change, Operation, heads, ids, load, project};
use crate::error::{Error, Result};
use crate::schema::{self, ENTITIES, Entity, Kind, LIFE, Register};

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
/// What was done and taken back since does not stand in the way.
///
/// # Errors
/// [`Refusal::ChangedSince`] if any of its registers has another value by now, or if a row that
/// would be deleted was given anything else, or referred to, since; [`Refusal::CannotUndo`] if it
/// changed nothing; [`Refusal::NotFound`] if there is none.
pub(crate) fn inverse(db: &Connection, id: OperationId) -> Result<(Operation, Vec<Change>)> {
    let operation = load(db, id)?.ok_or(Error::Refused(Refusal::NotFound))?;
    if operation.changes.is_empty() {
        return Err(Refusal::CannotUndo.into());
    }
    let mut back: Vec<Change> = Vec::new();
    let mut begun: HashSet<Uuid> = HashSet::new();
    let mut blank: Vec<Change> = Vec::new();
    for change in &operation.changes {
        let standing = heads(db, change.row, &change.register)?;
        let [head] = standing[..] else { return Err(Refusal::ChangedSince.into()) };
        if !stands_for(db, head, id, change)? {
            return Err(Refusal::ChangedSince.into());
        }
        let (entity, register) = known(change)?;
        let again = |value| Change { value, seen: vec![head], ..change.clone() };
        match project::shown_before(db, entity, change)? {
            Some(value) => back.push(again(value)),
            // No row is without this register, so the row began here.
            None if !register.optional => {
                if begun.insert(change.row) {
                    back.push(Change {
                        register: LIFE.name.to_owned(),
                        value: json!({ "deleted": true }),
                        seen: heads(db, change.row, LIFE.name)?,
                        ..change.clone()
                    });
                }
            }
            None => blank.push(again(defaults(register))),
        }
    }
    // What goes with its row needs no value of its own.
    back.extend(blank.into_iter().filter(|change| !begun.contains(&change.row)));
    ensure_untouched_since(db, &operation, &back)?;
    Ok((operation, back))
}

/// The changes that reverse of an operation whatever nobody changed since; the rest stays.
///
/// For what is taken apart again long after (a merge), where the years between are worth more
/// than an exact return.
///
/// # Errors
/// [`Refusal::NotFound`] if there is none; errors of the file.
pub(crate) fn inverse_of_what_stands(
    db: &Connection,
    id: OperationId,
) -> Result<(Operation, Vec<Change>)> {
    let operation = load(db, id)?.ok_or(Error::Refused(Refusal::NotFound))?;
    let mut back = Vec::new();
    for change in &operation.changes {
        let standing = heads(db, change.row, &change.register)?;
        let [head] = standing[..] else { continue };
        if !stands_for(db, head, id, change)? {
            continue;
        }
        let (entity, register) = known(change)?;
        let before = before_what_was_taken_apart(db, change)?;
        let value = match project::shown_before(db, entity, &before)? {
            Some(value) => value,
            None if register.optional => defaults(register),
            // The row began here; whoever wants it gone removes it by itself.
            None => continue,
        };
        back.push(Change { value, seen: vec![head], ..change.clone() });
    }
    Ok((operation, back))
}

/// The change itself or, if the value before it came from an operation that was taken apart in the
/// meantime, that operation's change of the same register, and so on: its value is to come back no
/// more.
fn before_what_was_taken_apart(db: &Connection, change: &Change) -> Result<Change> {
    let mut at = change.clone();
    while let [before] = at.seen[..]
        && is_taken_apart(db, before)?
        && let Some(earlier) = load(db, before)?
        && let Some(same) = earlier
            .changes
            .into_iter()
            .find(|other| other.row == change.row && other.register == change.register)
    {
        at = same;
    }
    Ok(at)
}

/// Whether an operation takes this one apart, and stands.
fn is_taken_apart(db: &Connection, operation: OperationId) -> Result<bool> {
    let mut found = db.prepare_cached(
        "SELECT id FROM operation
         WHERE command = 'unmerge_people' AND applied = 1
           AND json_extract(detail, '$.takes_apart') = ?1",
    )?;
    let mut rows = found.query([operation.0.to_string()])?;
    while let Some(row) = rows.next()? {
        if !last_of_chain(db, OperationId(row.get(0)?))?.1 {
            return Ok(true);
        }
    }
    Ok(false)
}

fn known(change: &Change) -> Result<(&'static Entity, &'static Register)> {
    super::known(change).ok_or(Error::Refused(Refusal::CannotUndo))
}

/// The value that an optional register has before anybody gives it one.
fn defaults(register: &Register) -> Value {
    register
        .columns
        .iter()
        .map(|column| (column.name.to_owned(), schema::default_of(column)))
        .collect::<serde_json::Map<_, _>>()
        .into()
}

/// Where an operation that takes another apart names it, among the values of its sentence.
pub(crate) const TAKES_APART: &str = "takes_apart";

/// Of an operation that takes back another, or takes it apart: the operations whose value of the
/// register it gave back. Nothing for any other operation, and for a register that the other did
/// not change.
fn given_back(
    db: &Connection,
    by: OperationId,
    row: Uuid,
    register: &str,
) -> Result<Option<Vec<OperationId>>> {
    let (undone, detail): (Option<Uuid>, String) = db
        .prepare_cached("SELECT undoes, detail FROM operation WHERE id = ?1")?
        .query_row([by.0], |found| Ok((found.get(0)?, found.get(1)?)))?;
    if let Some(undone) = undone {
        return Ok(db
            .prepare_cached(
                "SELECT seen FROM change WHERE operation = ?1 AND row = ?2 AND register = ?3",
            )?
            .query_row(params![undone, row, register], |found| {
                Ok(ids(found.get_ref(0)?.as_blob()?))
            })
            .optional()?);
    }
    let detail: Value = serde_json::from_str(&detail).unwrap_or_default();
    let apart = detail.get(TAKES_APART).and_then(|id| id.as_str()?.parse().ok());
    let Some(apart) = apart.map(OperationId) else { return Ok(None) };
    let changes = load(db, apart)?.map(|operation| operation.changes).unwrap_or_default();
    match changes.iter().find(|change| change.row == row && change.register == register) {
        Some(change) => Ok(Some(before_what_was_taken_apart(db, change)?.seen)),
        None => Ok(None),
    }
}

/// Whether the value that `head` gave to the register is that of the operation, given by it or
/// given back since.
fn stands_for(
    db: &Connection,
    head: OperationId,
    operation: OperationId,
    change: &Change,
) -> Result<bool> {
    let mut at = head;
    while at != operation {
        match given_back(db, at, change.row, &change.register)?.as_deref() {
            Some([before]) => at = *before,
            _ => return Ok(false),
        }
    }
    Ok(true)
}

/// The clock of the operation that first gave the value which `head` gave or gave back; nothing,
/// if what it gave back is that there was none.
fn given_at(db: &Connection, head: OperationId, row: Uuid, register: &str) -> Result<Option<i64>> {
    let mut at = head;
    loop {
        match given_back(db, at, row, register)?.as_deref() {
            Some([before]) => at = *before,
            Some([]) => return Ok(None),
            _ => break,
        }
    }
    Ok(db
        .prepare_cached("SELECT clock FROM operation WHERE id = ?1")?
        .query_row([at.0], |found| found.get(0))
        .optional()?)
}

/// Whether somebody gave the register another value after the operation.
fn is_given_since(
    db: &Connection,
    operation: &Operation,
    row: Uuid,
    register: &str,
) -> Result<bool> {
    for head in heads(db, row, register)? {
        if head != operation.id
            && given_at(db, head, row, register)?.is_some_and(|clock| clock > operation.clock)
        {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Lets rows be deleted only as the operation left them: nobody gave them anything since, and no
/// row that stays was made to refer to them since (a mark at a session, say).
fn ensure_untouched_since(db: &Connection, operation: &Operation, back: &[Change]) -> Result<()> {
    let deleted: Vec<&Change> = back
        .iter()
        .filter(|change| change.register == LIFE.name && change.value["deleted"] == true)
        .collect();
    let going: HashSet<Uuid> = deleted.iter().map(|change| change.row).collect();
    for change in deleted {
        let entity = schema::entity(&change.entity).ok_or(Error::NotInJournal)?;
        for register in entity.registers.iter().chain([&LIFE]) {
            if is_given_since(db, operation, change.row, register.name)? {
                return Err(Refusal::ChangedSince.into());
            }
        }
        if is_referred_to_since(db, operation, change, &going)? {
            return Err(Refusal::ChangedSince.into());
        }
    }
    Ok(())
}

fn is_referred_to_since(
    db: &Connection,
    operation: &Operation,
    deleted: &Change,
    going: &HashSet<Uuid>,
) -> Result<bool> {
    for entity in ENTITIES {
        for register in entity.registers {
            for column in register.columns {
                let (Kind::Reference(to) | Kind::OptionalReference(to)) = column.kind else {
                    continue;
                };
                if to != deleted.entity {
                    continue;
                }
                let mut found = db.prepare_cached(&format!(
                    "SELECT id FROM {} WHERE {} = ?1 AND deleted = 0",
                    entity.name, column.name
                ))?;
                let mut rows = found.query([deleted.row])?;
                while let Some(row) = rows.next()? {
                    let row: Uuid = row.get(0)?;
                    if !going.contains(&row) && is_given_since(db, operation, row, register.name)? {
                        return Ok(true);
                    }
                }
            }
        }
    }
    Ok(false)
}

/// The last operation of the chain "done, undone, done again, …" that begins with a deed, and
/// whether the deed stands undone at its end.
pub(crate) fn last_of_chain(db: &Connection, deed: OperationId) -> Result<(OperationId, bool)> {
    let mut find = db.prepare_cached(
        "SELECT id FROM operation WHERE undoes = ?1 AND applied = 1
         ORDER BY clock DESC, id DESC LIMIT 1",
    )?;
    let (mut last, mut undone) = (deed, false);
    while let Some(next) =
        find.query_row([last.0], |row| Ok(OperationId(row.get(0)?))).optional()?
    {
        (last, undone) = (next, !undone);
    }
    Ok((last, undone))
}

/// The deed that a chain begins with, from any operation of it.
fn first_of_chain(db: &Connection, link: OperationId) -> Result<OperationId> {
    let mut find = db.prepare_cached("SELECT undoes FROM operation WHERE id = ?1")?;
    let mut first = link;
    while let Some(before) = find
        .query_row([first.0], |row| Ok(row.get::<_, Option<Uuid>>(0)?.map(OperationId)))
        .optional()?
        .flatten()
    {
        first = before;
    }
    Ok(first)
}

/// The latest deed of a user that stands and can be taken back: what only tells which list was
/// printed cannot, for the paper is there, and its code must lead to it.
pub(crate) fn latest_undoable(db: &Connection, author: UserId) -> Result<Option<Undoable>> {
    let mut found = db.prepare_cached(
        "SELECT id FROM operation
         WHERE author = ?1 AND undoes IS NULL AND applied = 1
           AND EXISTS (SELECT 1 FROM change WHERE change.operation = operation.id
             AND change.entity <> 'printed_sheet')
         ORDER BY clock DESC, id DESC",
    )?;
    let mut rows = found.query([author.0])?;
    while let Some(row) = rows.next()? {
        let deed = OperationId(row.get(0)?);
        let (last, undone) = last_of_chain(db, deed)?;
        if !undone {
            return Ok(Some(Undoable { deed, last }));
        }
    }
    Ok(None)
}

/// The deed that a user undid last and that is undone still, as long as the user did nothing new
/// since.
pub(crate) fn latest_undone(db: &Connection, author: UserId) -> Result<Option<Undoable>> {
    let mut found = db.prepare_cached(
        "SELECT id FROM operation
         WHERE author = ?1 AND undoes IS NOT NULL AND applied = 1
           AND clock > coalesce((SELECT deed.clock FROM operation AS deed
             WHERE deed.author = ?1 AND deed.undoes IS NULL AND deed.applied = 1
               AND EXISTS (SELECT 1 FROM change WHERE change.operation = deed.id
                 AND change.entity <> 'printed_sheet')
             ORDER BY deed.clock DESC LIMIT 1), 0)
         ORDER BY clock DESC, id DESC",
    )?;
    let mut rows = found.query([author.0])?;
    while let Some(row) = rows.next()? {
        let link = OperationId(row.get(0)?);
        let deed = first_of_chain(db, link)?;
        let (last, undone) = last_of_chain(db, deed)?;
        if undone && last == link {
            return Ok(Some(Undoable { deed, last }));
        }
    }
    Ok(None)
}
