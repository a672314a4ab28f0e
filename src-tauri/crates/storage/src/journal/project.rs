//! The ordinary tables as the journal's current values have them.

use std::collections::HashMap;

use rusqlite::types::Value as Sql;
use rusqlite::{Connection, ToSql, params, params_from_iter};
use serde_json::Value;
use uuid::Uuid;

use super::{Change, Operation, parsed, seal};
use crate::error::{Error, Result};
use crate::schema::{Entity, Kind, Register, entity};

/// Whether a table has the row, deleted or not.
pub(super) fn row_exists(db: &Connection, table: &str, row: Uuid) -> Result<bool> {
    Ok(db
        .prepare_cached(&format!("SELECT EXISTS (SELECT 1 FROM {table} WHERE id = ?1)"))?
        .query_row([row], |found| found.get(0))?)
}

/// The rows that a value refers to, with their entities.
pub(super) fn references(register: &'static Register, value: &Value) -> Vec<(&'static str, Uuid)> {
    let mut found = Vec::new();
    for column in register.columns {
        if let Kind::Reference(entity) | Kind::OptionalReference(entity) = column.kind {
            let id = value.get(column.name).and_then(Value::as_str).and_then(|id| Uuid::parse_str(id).ok());
            found.extend(id.map(|id| (entity, id)));
        }
    }
    found
}

/// Writes what the operation changed into the tables. Answers the rows that it began.
pub(super) fn write_tables(tx: &Connection, operation: &Operation) -> Result<Vec<Uuid>> {
    let mut begun = Vec::new();
    let mut by_row: Vec<(&str, Uuid, Vec<&Change>)> = Vec::new();
    let mut places: HashMap<Uuid, usize> = HashMap::new();
    for change in &operation.changes {
        let place = *places.entry(change.row).or_insert_with(|| {
            by_row.push((&change.entity, change.row, Vec::new()));
            by_row.len() - 1
        });
        by_row[place].2.push(change);
    }
    // Rows that an operation begins may refer to each other, so those referred to come first:
    // the list of entities is in that order.
    by_row.sort_by_key(|(name, _, _)| {
        crate::schema::ENTITIES.iter().position(|entity| entity.name == *name)
    });
    for (name, row, changes) in by_row {
        let entity = entity(name).ok_or(Error::NotInJournal)?;
        if row_exists(tx, name, row)? {
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
        values.push(sql(column.kind, value.get(column.name)));
    }
    if register.stamped {
        columns.push("recorded_at = ?, recorded_by = ?".to_owned());
        values.push(Sql::Integer(current.at));
        values.push(Sql::Blob(current.author.as_bytes().to_vec()));
    }
    values.push(Sql::Blob(row.as_bytes().to_vec()));
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
    let mut values = vec![Sql::Blob(row.as_bytes().to_vec())];
    for change in changes {
        let Some(register) = entity.register(&change.register) else { continue };
        let value = seal::open(tx, &change.value)?;
        for column in register.columns {
            columns.push(format!("\"{}\"", column.name));
            values.push(sql(column.kind, value.get(column.name)));
        }
        if register.stamped {
            columns.extend(["recorded_at".to_owned(), "recorded_by".to_owned()]);
            values.push(Sql::Integer(operation.at));
            values.push(Sql::Blob(operation.author.0.as_bytes().to_vec()));
        }
    }
    let places = vec!["?"; columns.len()].join(", ");
    tx.prepare_cached(&format!(
        "INSERT INTO {} ({}) VALUES ({places})",
        entity.name,
        columns.join(", ")
    ))?
    .execute(params_from_iter(values.iter().map(|value| value as &dyn ToSql)))?;
    Ok(())
}

/// A value of a register that is shown.
pub(crate) struct Current {
    /// The value, still sealed if it is.
    pub(crate) value: Value,
    at: i64,
    author: Uuid,
}

/// Of the current values of a register, the one that is shown.
pub(crate) fn winner(db: &Connection, entity: &Entity, row: Uuid, register: &str) -> Result<Option<Current>> {
    let mut found = db.prepare_cached(
        "SELECT change.value, operation.at, operation.author, operation.clock, operation.device, operation.id
         FROM head
         JOIN change ON change.operation = head.operation AND change.position = head.position
         JOIN operation ON operation.id = head.operation
         WHERE head.row = ?1 AND head.register = ?2",
    )?;
    let mut rows = found.query(params![row, register])?;
    let mut best: Option<((u8, i64, Uuid, Uuid), Current)> = None;
    while let Some(found) = rows.next()? {
        let value = parsed(found.get_ref(0)?.as_str()?)?;
        let id: Uuid = found.get(5)?;
        let rank = ((entity.weight)(&value), found.get(3)?, found.get(4)?, id);
        if best.as_ref().is_none_or(|(highest, _)| *highest < rank) {
            let current =
                Current { value, at: found.get(1)?, author: found.get(2)? };
            best = Some((rank, current));
        }
    }
    Ok(best.map(|(_, current)| current))
}

/// A JSON value as its column keeps it. What cannot be read any more is an empty text, or nothing.
fn sql(kind: Kind, value: Option<&Value>) -> Sql {
    let value = value.unwrap_or(&Value::Null);
    match kind {
        Kind::Text => Sql::Text(value.as_str().unwrap_or_default().to_owned()),
        Kind::OptionalText => value.as_str().map_or(Sql::Null, |text| Sql::Text(text.to_owned())),
        Kind::Integer | Kind::Bool => Sql::Integer(number(value).unwrap_or(0)),
        Kind::OptionalInteger => number(value).map_or(Sql::Null, Sql::Integer),
        Kind::Reference(_) | Kind::OptionalReference(_) | Kind::Id | Kind::OptionalId => value
            .as_str()
            .and_then(|id| Uuid::parse_str(id).ok())
            .map_or(Sql::Null, |id| Sql::Blob(id.as_bytes().to_vec())),
        Kind::Json => Sql::Text(value.to_string()),
    }
}

fn number(value: &Value) -> Option<i64> {
    value.as_i64().or_else(|| value.as_bool().map(i64::from))
}
