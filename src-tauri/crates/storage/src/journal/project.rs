//! The ordinary tables as the journal's current values have them.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use domain::ids::OperationId;
use rusqlite::types::Value as Sql;
use rusqlite::{Connection, Row, params, params_from_iter};
use serde_json::Value;
use uuid::Uuid;

use super::{Change, Operation, parsed, seal};
use crate::error::{Error, Result};
use crate::schema::{self, Column, Entity, Kind, Register, default_of};

/// Whether a table has the row, deleted or not.
pub(super) fn row_exists(db: &Connection, table: &str, row: Uuid) -> Result<bool> {
    Ok(db
        .prepare_cached(&format!("SELECT EXISTS (SELECT 1 FROM {table} WHERE id = ?1)"))?
        .query_row([row], |found| found.get(0))?)
}

/// The rows that a value refers to, with their entities.
pub(super) fn references(
    register: &'static Register,
    value: &Value,
) -> impl Iterator<Item = (&'static str, Uuid)> {
    register.columns.iter().filter_map(|column| match column.kind {
        Kind::Reference(entity) | Kind::OptionalReference(entity) => {
            Some((entity, id_of(value.get(column.name)?)?))
        }
        _ => None,
    })
}

/// Whether a value is one that the register's columns can take: no field that is not known here,
/// and each of its kind. One that is not comes from a program that knows more.
///
/// A field may be missing that an older program did not know, as long as it has a default. What
/// is sealed is believed, for its key may be elsewhere; no sealed column can refuse a value.
pub(super) fn fits(register: &Register, value: &Value) -> bool {
    let Some(fields) = value.as_object() else { return false };
    if register.sealed && seal::is_sealed(fields) {
        return true;
    }
    let known = |name: &String| register.columns.iter().any(|column| column.name == name);
    fields.keys().all(known)
        && register.columns.iter().all(|column| match fields.get(column.name) {
            Some(field) => is_of(column.kind, field),
            None => !matches!(column.kind, Kind::Reference(_) | Kind::Id | Kind::Json),
        })
}

fn is_of(kind: Kind, field: &Value) -> bool {
    match kind {
        Kind::Text => field.is_string(),
        Kind::OptionalText => field.is_null() || field.is_string(),
        Kind::Integer => field.is_i64(),
        Kind::OptionalInteger => field.is_null() || field.is_i64(),
        Kind::Bool => field.is_boolean(),
        Kind::Reference(_) | Kind::Id => id_of(field).is_some(),
        Kind::OptionalReference(_) | Kind::OptionalId => field.is_null() || id_of(field).is_some(),
        Kind::Json => !field.is_null(),
    }
}

/// Writes what the operation changed into the tables. `whole` are the rows that it brings with
/// everything a row cannot be without. Answers the rows that it began.
pub(super) fn write_tables(
    tx: &Connection,
    operation: &Operation,
    whole: &HashSet<Uuid>,
) -> Result<Vec<Uuid>> {
    let mut begun = Vec::new();
    let mut by_row: Vec<(usize, Uuid, Vec<&Change>)> = Vec::new();
    let mut places: HashMap<Uuid, usize> = HashMap::new();
    for change in &operation.changes {
        let place = match places.get(&change.row) {
            Some(place) => *place,
            None => {
                let entity = schema::position(&change.entity).ok_or(Error::NotInJournal)?;
                by_row.push((entity, change.row, Vec::new()));
                places.insert(change.row, by_row.len() - 1);
                by_row.len() - 1
            }
        };
        by_row[place].2.push(change);
    }
    // Rows that an operation begins may refer to each other, so those referred to come first:
    // the list of entities is in that order.
    by_row.sort_by_key(|(entity, _, _)| *entity);
    for (entity, row, changes) in by_row {
        let entity = &schema::ENTITIES[entity];
        // Nothing is applied to a row that is neither here nor brought whole.
        if !whole.contains(&row) || row_exists(tx, entity.name, row)? {
            for change in changes {
                refresh(tx, entity, row, &change.register)?;
            }
        } else {
            insert(tx, entity, row, &changes, operation)?;
            begun.push(row);
        }
    }
    Ok(begun)
}

/// Writes the current value of one register into its table.
pub(super) fn refresh(tx: &Connection, entity: &Entity, row: Uuid, register: &str) -> Result<()> {
    let Some(register) = entity.register(register) else { return Ok(()) };
    let Some(current) = winner(tx, entity, row, register.name)? else { return Ok(()) };
    let value = seal::open(tx, &current.value)?;
    let mut columns: Vec<String> = Vec::new();
    let mut values: Vec<Sql> = Vec::new();
    for column in register.columns {
        columns.push(format!("\"{}\" = ?", column.name));
        values.push(sql(column, &value));
    }
    if register.stamped {
        columns.push("recorded_at = ?, recorded_by = ?".to_owned());
        values.push(Sql::Integer(current.at));
        values.push(blob(current.author));
    }
    values.push(blob(row));
    tx.prepare_cached(&format!("UPDATE {} SET {} WHERE id = ?", entity.name, columns.join(", ")))?
        .execute(params_from_iter(values))?;
    Ok(())
}

fn insert(
    tx: &Connection,
    entity: &Entity,
    row: Uuid,
    changes: &[&Change],
    operation: &Operation,
) -> Result<()> {
    let mut columns = vec!["id".to_owned()];
    let mut values = vec![blob(row)];
    for change in changes {
        let Some(register) = entity.register(&change.register) else { continue };
        let value = seal::open(tx, &change.value)?;
        for column in register.columns {
            columns.push(format!("\"{}\"", column.name));
            values.push(sql(column, &value));
        }
        if register.stamped {
            columns.extend(["recorded_at".to_owned(), "recorded_by".to_owned()]);
            values.push(Sql::Integer(operation.at));
            values.push(blob(operation.author.0));
        }
    }
    let places = vec!["?"; columns.len()].join(", ");
    tx.prepare_cached(&format!(
        "INSERT INTO {} ({}) VALUES ({places})",
        entity.name,
        columns.join(", ")
    ))?
    .execute(params_from_iter(values))?;
    Ok(())
}

/// What one of the current values of a register is compared by: weight, hybrid clock, device,
/// operation.
pub(super) type Rank = (u8, i64, Uuid, Uuid);

/// A value of a register that is shown.
pub(crate) struct Current {
    /// The value, still sealed if it is.
    pub(crate) value: Value,
    at: i64,
    author: Uuid,
    rank: Rank,
}

impl Current {
    /// Reads a value from columns of `change` and `operation`, in the order of [`CURRENT`].
    fn read(row: &Row<'_>, entity: &Entity) -> rusqlite::Result<Self> {
        let value = parsed(row.get_ref(0)?.as_str()?)?;
        let rank = ((entity.weight)(&value), row.get(3)?, row.get(4)?, row.get(5)?);
        Ok(Self { value, at: row.get(1)?, author: row.get(2)?, rank })
    }

    /// Puts this value in the place of the one shown so far, if it outranks it.
    fn outrank(self, best: &mut Option<Self>) {
        if best.as_ref().is_none_or(|best| best.rank < self.rank) {
            *best = Some(self);
        }
    }
}

/// The columns that [`Current::read`] reads.
const CURRENT: &str =
    "change.value, operation.at, operation.author, operation.clock, operation.device, operation.id";

/// Of the current values of a register, the one that is shown.
pub(super) fn winner(
    db: &Connection,
    entity: &Entity,
    row: Uuid,
    register: &str,
) -> Result<Option<Current>> {
    let mut found = db.prepare_cached(&format!(
        "SELECT {CURRENT} FROM head
         JOIN change ON change.operation = head.operation AND change.position = head.position
         JOIN operation ON operation.id = head.operation
         WHERE head.row = ?1 AND head.register = ?2"
    ))?;
    let mut rows = found.query(params![row, register])?;
    let mut best: Option<Current> = None;
    while let Some(found) = rows.next()? {
        Current::read(found, entity)?.outrank(&mut best);
    }
    Ok(best)
}

/// Of the values that an operation had seen of a register, the one that was shown; still sealed
/// if it is.
pub(super) fn shown_before(
    db: &Connection,
    entity: &Entity,
    change: &Change,
) -> Result<Option<Value>> {
    let mut found = db.prepare_cached(&format!(
        "SELECT {CURRENT} FROM change JOIN operation ON operation.id = change.operation
         WHERE change.operation = ?1 AND change.row = ?2 AND change.register = ?3"
    ))?;
    let mut best: Option<Current> = None;
    for seen in &change.seen {
        let mut rows = found.query(params![seen.0, change.row, change.register])?;
        while let Some(found) = rows.next()? {
            Current::read(found, entity)?.outrank(&mut best);
        }
    }
    Ok(best.map(|best| best.value))
}

/// The current values of a register of a row.
#[derive(Default)]
pub(crate) struct Standing {
    /// The operations that gave them, by id.
    pub(crate) heads: Vec<OperationId>,
    /// The values, still sealed if they are.
    values: Vec<Value>,
}

impl Standing {
    /// Whether this very value stands, and no other beside it.
    pub(crate) fn is(&self, db: &Connection, value: &Value) -> Result<bool> {
        for standing in &self.values {
            if *seal::open(db, standing)? != *value {
                return Ok(false);
            }
        }
        Ok(true)
    }
}

/// Every register of a row that was ever given a value, by name; none of a row that is not here.
pub(crate) fn standing(db: &Connection, row: Uuid) -> Result<HashMap<String, Standing>> {
    let mut found = db.prepare_cached(
        "SELECT head.register, head.operation, change.value FROM head
         JOIN change ON change.operation = head.operation AND change.position = head.position
         WHERE head.row = ?1 ORDER BY head.register, head.operation",
    )?;
    let mut rows = found.query([row])?;
    let mut standing: HashMap<String, Standing> = HashMap::new();
    while let Some(found) = rows.next()? {
        let register = standing.entry(found.get(0)?).or_default();
        register.heads.push(OperationId(found.get(1)?));
        register.values.push(parsed(found.get_ref(2)?.as_str()?)?);
    }
    Ok(standing)
}

/// A column's field of a register's value, as the column keeps it: the default of what is
/// missing, and empty or nothing of what can no longer be read.
fn sql(column: &Column, value: &Value) -> Sql {
    let field = match value.get(column.name) {
        Some(field) => Cow::Borrowed(field),
        None => Cow::Owned(default_of(column)),
    };
    match column.kind {
        Kind::Text => Sql::Text(field.as_str().unwrap_or_default().to_owned()),
        Kind::OptionalText => field.as_str().map_or(Sql::Null, |text| Sql::Text(text.to_owned())),
        Kind::Integer | Kind::Bool => Sql::Integer(number(&field).unwrap_or(0)),
        Kind::OptionalInteger => number(&field).map_or(Sql::Null, Sql::Integer),
        Kind::Reference(_) | Kind::OptionalReference(_) | Kind::Id | Kind::OptionalId => {
            id_of(&field).map_or(Sql::Null, blob)
        }
        Kind::Json => Sql::Text(field.to_string()),
    }
}

fn number(value: &Value) -> Option<i64> {
    value.as_i64().or_else(|| value.as_bool().map(i64::from))
}

fn id_of(value: &Value) -> Option<Uuid> {
    Uuid::parse_str(value.as_str()?).ok()
}

fn blob(id: Uuid) -> Sql {
    Sql::Blob(id.as_bytes().to_vec())
}
