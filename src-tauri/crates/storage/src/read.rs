//! Reading: questions to the ordinary tables, answered with values of `domain`.
//!
//! Deleted rows are never seen here. A person who was merged into another is read as the other:
//! every count goes through [`Read::canonical`].

mod attendance;
mod import;
mod month;
mod organisation;
mod paper;
mod people;
mod register;
mod timetable;
mod volunteers;

use domain::refusal::Refusal;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, Params, Row};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use uuid::Uuid;

pub use people::Canonical;

use crate::error::{Error, Result};
use crate::schema::{self, Kind};

/// A reading handle on the file.
#[derive(Clone, Copy)]
pub struct Read<'a> {
    db: &'a Connection,
}

impl<'a> Read<'a> {
    pub(crate) fn new(db: &'a Connection) -> Self {
        Self { db }
    }

    pub(crate) fn connection(&self) -> &'a Connection {
        self.db
    }

    /// The rows of an entity that `rest` selects, as values of its type. `rest` is what follows
    /// `WHERE deleted = 0`.
    pub(crate) fn rows<T: DeserializeOwned>(
        &self,
        entity: &str,
        rest: &str,
        params: impl Params,
    ) -> Result<Vec<T>> {
        let declared = schema::entity(entity).ok_or(Error::NotInJournal)?;
        let kinds: Vec<(&str, Kind)> =
            declared.columns().map(|column| (column.name, column.kind)).collect();
        let columns: Vec<String> = kinds.iter().map(|(name, _)| format!("\"{name}\"")).collect();
        let mut found = self.db.prepare_cached(&format!(
            "SELECT id, {} FROM {entity} WHERE deleted = 0 {rest}",
            columns.join(", ")
        ))?;
        let rows = found.query_and_then(params, |row| value_of(row, &kinds))?;
        rows.collect()
    }

    /// The fields of a row with this id, deleted or not, with `deleted` among them.
    pub(crate) fn fields_even_deleted(
        &self,
        entity: &str,
        id: Uuid,
    ) -> Result<Option<Map<String, Value>>> {
        let declared = schema::entity(entity).ok_or(Error::NotInJournal)?;
        let kinds: Vec<(&str, Kind)> = std::iter::chain(schema::LIFE.columns, declared.columns())
            .map(|column| (column.name, column.kind))
            .collect();
        let columns: Vec<String> = kinds.iter().map(|(name, _)| format!("\"{name}\"")).collect();
        self.db
            .prepare_cached(&format!(
                "SELECT id, {} FROM {entity} WHERE id = ?1",
                columns.join(", ")
            ))?
            .query_and_then([id], |row| fields_of(row, &kinds))?
            .next()
            .transpose()
    }

    fn one<T: DeserializeOwned>(&self, entity: &str, id: Uuid) -> Result<T> {
        self.rows(entity, "AND id = ?1", [id])?.pop().ok_or(Error::Refused(Refusal::NotFound))
    }
}

pub(crate) fn damaged(error: impl std::fmt::Display) -> Error {
    Error::FileDamaged { detail: error.to_string() }
}

fn value_of<T: DeserializeOwned>(row: &Row<'_>, kinds: &[(&str, Kind)]) -> Result<T> {
    serde_json::from_value(Value::Object(fields_of(row, kinds)?)).map_err(damaged)
}

/// The fields of a row that begins with its id.
fn fields_of(row: &Row<'_>, kinds: &[(&str, Kind)]) -> Result<Map<String, Value>> {
    let mut fields = Map::new();
    fields.insert("id".to_owned(), Value::String(row.get::<_, Uuid>(0)?.to_string()));
    for (place, (name, kind)) in kinds.iter().enumerate() {
        let value = match (row.get_ref(place + 1)?, kind) {
            (ValueRef::Null, _) => Value::Null,
            (ValueRef::Integer(number), Kind::Bool) => Value::Bool(number != 0),
            (ValueRef::Integer(number), _) => Value::from(number),
            (ValueRef::Text(text), Kind::Json) => serde_json::from_slice(text).map_err(damaged)?,
            (ValueRef::Text(text), _) => Value::String(String::from_utf8_lossy(text).into_owned()),
            (ValueRef::Blob(id), _) => {
                Value::String(Uuid::from_slice(id).map_err(damaged)?.to_string())
            }
            (ValueRef::Real(_), _) => return Err(damaged("a number with a fraction")),
        };
        fields.insert((*name).to_owned(), value);
    }
    Ok(fields)
}
