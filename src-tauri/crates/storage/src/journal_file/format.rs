//! What the lines of the file say.

use domain::ids::{CentreId, DeviceId, OperationId, UserId};
use domain::organisation::{Role, User};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::error::Result;
use crate::journal::{self, Change, Operation, Unsealed};
use crate::schema;

/// The first line: what the file is and whose.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct About {
    /// Version of the file's form.
    pub obecni_export: u32,
    /// Version of the tables of the program that wrote it.
    pub tables: i64,
    /// Name of the organisation.
    pub organisation: String,
    /// When it was written, such as `2026-03-10T09:42:07.120Z`.
    pub made_at: String,
    /// How many operations follow.
    pub operations: u64,
    /// The users, in Polish order.
    pub users: Vec<ExportUser>,
}

/// A user whom the export names; without a password, for there is none in it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ExportUser {
    /// User.
    pub id: UserId,
    /// Name.
    pub name: String,
    /// Role.
    pub role: Role,
    /// Whether she may sign in.
    pub active: bool,
}

impl From<User> for ExportUser {
    fn from(User { id, name, role, active, .. }: User) -> Self {
        Self { id, name, role, active }
    }
}

/// The last line.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct End {
    /// SHA-256 of every line before, in hexadecimal.
    pub(super) sha256: String,
    /// Digest of the tables that the operations give.
    pub(super) digest: String,
}

/// A line in between: one operation.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Line {
    device: DeviceId,
    number: u64,
    id: OperationId,
    /// In quotes: it is larger than what some readers of JSON keep exactly.
    #[serde(with = "quoted")]
    clock: i64,
    at: i64,
    author: UserId,
    scope: Option<CentreId>,
    command: String,
    version: u32,
    undoes: Option<OperationId>,
    detail: Value,
    changes: Vec<PlainChange>,
}

/// A change with its value in the open.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct PlainChange {
    entity: String,
    row: Uuid,
    register: String,
    /// Nothing where it was erased.
    #[serde(default, skip_serializing_if = "Value::is_null")]
    value: Value,
    /// Under whose key it was sealed, and will be again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    subject: Option<Uuid>,
    /// The key that is no more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    erased: Option<Uuid>,
    seen: Vec<OperationId>,
}

mod quoted {
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    pub(super) fn serialize<S: Serializer>(number: &i64, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(number)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<i64, D::Error> {
        String::deserialize(from)?.parse().map_err(D::Error::custom)
    }
}

/// An operation with its values in the open.
pub(super) fn plain(db: &Connection, operation: Operation) -> Result<Line> {
    let Operation {
        device,
        number,
        id,
        clock,
        at,
        author,
        scope,
        command,
        version,
        undoes,
        detail,
        changes,
    } = operation;
    let changes = changes
        .into_iter()
        .map(|Change { entity, row, register, value, seen }| {
            let declared = schema::entity(&entity).and_then(|entity| entity.register(&register));
            if let Some(declared) = declared.filter(|register| register.secret) {
                // That there was a value is told; what it was stays in the file.
                let blank = declared.columns.iter();
                let blank =
                    blank.map(|column| (column.name.to_owned(), schema::default_of(column)));
                let value = Value::Object(blank.collect());
                return Ok(PlainChange {
                    entity,
                    row,
                    register,
                    value,
                    subject: None,
                    erased: None,
                    seen,
                });
            }
            let (value, subject, erased) = match journal::unsealed(db, value)? {
                Unsealed::Open(value) => (value, None, None),
                Unsealed::Sealed { value, subject } => (value, Some(subject), None),
                Unsealed::Erased { key } => (Value::Null, None, Some(key)),
            };
            Ok(PlainChange { entity, row, register, value, subject, erased, seen })
        })
        .collect::<Result<_>>()?;
    let line = Line {
        device,
        number,
        id,
        clock,
        at,
        author,
        scope,
        command,
        version,
        undoes,
        detail,
        changes,
    };
    Ok(line)
}

impl Line {
    /// The operation as a journal keeps it: what was sealed is sealed under a key of its subject
    /// in this file.
    pub(super) fn sealed(self, tx: &Connection) -> Result<Operation> {
        let Self {
            device,
            number,
            id,
            clock,
            at,
            author,
            scope,
            command,
            version,
            undoes,
            detail,
            changes,
        } = self;
        let changes = changes
            .into_iter()
            .map(|PlainChange { entity, row, register, value, subject, erased, seen }| {
                let value = match (subject, erased) {
                    (Some(subject), _) => journal::seal(tx, subject, value)?,
                    // No key has this id, and none will: it stays unreadable.
                    (None, Some(key)) => json!({ "sealed": "", "by": key }),
                    (None, None) => value,
                };
                Ok(Change { entity, row, register, value, seen })
            })
            .collect::<Result<_>>()?;
        Ok(Operation {
            device,
            number,
            id,
            clock,
            at,
            author,
            scope,
            command,
            version,
            undoes,
            detail,
            changes,
        })
    }
}
