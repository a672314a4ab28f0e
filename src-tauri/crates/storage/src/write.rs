//! Writing: what one action of a user changes, as one operation and one transaction.

mod touched;

use std::collections::BTreeMap;
use std::ops::Deref;

use domain::ids::{CentreId, DeviceId, OperationId, UserId};
use serde::Serialize;
use serde_json::Value;
use uuid::Uuid;

use crate::error::{Error, Result};
use crate::journal::{self, Change, Operation};
use crate::read::Read;
use crate::schema::{self, LIFE};

/// Who does what, when; given by the caller, for storage has neither clock nor dice for ids.
#[derive(Clone, Debug)]
pub struct Action {
    /// Id of the operation, a UUIDv7.
    pub id: OperationId,
    /// The command.
    pub command: &'static str,
    /// Who does it.
    pub author: UserId,
    /// The centre it belongs to, or nothing for the organisation.
    pub scope: Option<CentreId>,
    /// The wall clock, UTC milliseconds.
    pub at: i64,
}

/// The changes of one action, gathered; it reads the file as it stood before.
pub struct Write<'a> {
    read: Read<'a>,
    pub(crate) changes: Vec<Change>,
    pub(crate) detail: serde_json::Map<String, Value>,
    pub(crate) undoes: Option<OperationId>,
    scope: Option<CentreId>,
    /// Whether it is recorded even without a change.
    recorded: bool,
}

impl<'a> Deref for Write<'a> {
    type Target = Read<'a>;

    fn deref(&self) -> &Self::Target {
        &self.read
    }
}

impl<'a> Write<'a> {
    pub(crate) fn new(read: Read<'a>, scope: Option<CentreId>) -> Self {
        Self { read, changes: Vec::new(), detail: serde_json::Map::new(), undoes: None, scope, recorded: false }
    }

    /// Gives the row the fields of `value` that belong to its entity. Registers whose values are
    /// already so are left alone; a deleted row comes back. What is sealed is sealed under the
    /// key of `subject`.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn put(&mut self, entity: &'static str, row: Uuid, subject: Uuid, value: &impl Serialize) -> Result<()> {
        let value = serde_json::to_value(value).map_err(|_| Error::NotInJournal)?;
        let declared = schema::entity(entity).ok_or(Error::NotInJournal)?;
        for register in declared.registers {
            let mut given = serde_json::Map::new();
            for column in register.columns {
                if let Some(field) = value.get(column.name) {
                    given.insert(column.name.to_owned(), field.clone());
                }
            }
            if given.len() == register.columns.len() {
                self.give(declared, row, register, Value::Object(given), subject)?;
            }
        }
        let deleted = self.read.is_deleted(entity, row)?;
        if deleted {
            self.give(declared, row, &LIFE, serde_json::json!({ "deleted": false }), row)?;
        }
        Ok(())
    }

    /// Deletes the row; it stays in the file, marked.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn delete(&mut self, entity: &'static str, row: Uuid) -> Result<()> {
        let declared = schema::entity(entity).ok_or(Error::NotInJournal)?;
        self.give(declared, row, &LIFE, serde_json::json!({ "deleted": true }), row)
    }

    /// Notes an id or a plain value that the operation's sentence needs; never a name.
    pub fn note(&mut self, name: &str, value: impl Serialize) {
        if let Ok(value) = serde_json::to_value(value) {
            self.detail.insert(name.to_owned(), value);
        }
    }

    /// The centre that the operation belongs to, where it became known only while writing.
    pub fn belongs_to(&mut self, centre: CentreId) {
        self.scope = Some(centre);
    }

    /// Takes back an operation: the registers it changed go back to what they were.
    ///
    /// # Errors
    /// The refusals of [`journal::inverse`]; errors of the file.
    pub fn take_back(&mut self, operation: OperationId) -> Result<Operation> {
        let (undone, changes) = journal::inverse(self.read.connection(), operation)?;
        self.changes.extend(changes);
        self.undoes = Some(operation);
        self.scope = undone.scope;
        Ok(undone)
    }

    /// Records the operation even though it changes nothing: something left the program.
    pub fn record(&mut self) {
        self.recorded = true;
    }

    /// Whether anything was changed so far, or must be recorded all the same.
    pub(crate) fn leaves_a_trace(&self) -> bool {
        self.recorded || !self.changes.is_empty()
    }

    /// Lets the changes through only if no closed month is among those they touch.
    ///
    /// Every write asks here, so that no command can forget to.
    ///
    /// # Errors
    /// [`domain::refusal::Refusal::MonthClosed`]; errors of the file.
    pub(crate) fn ensure_months_open(&self) -> Result<()> {
        if !self.read.any_month_closed()? {
            return Ok(());
        }
        for (centre, first, last) in touched::spans(self)? {
            let closed = self.read.closed_months(centre)?;
            for month in closed.iter().filter(|month| first <= month.last() && month.first() <= last) {
                domain::settlement::ensure_month_open(&closed, *month)?;
            }
        }
        Ok(())
    }

    fn give(
        &mut self,
        entity: &'static schema::Entity,
        row: Uuid,
        register: &'static schema::Register,
        value: Value,
        subject: Uuid,
    ) -> Result<()> {
        let db = self.read.connection();
        // A value given twice in one action: the later one counts.
        self.changes.retain(|change| !(change.row == row && change.register == register.name));
        let seen = journal::heads(db, row, register.name)?;
        if let Some(current) = journal::winner(db, entity, row, register.name)? {
            let settled = seen.len() == 1;
            if settled && journal::open_sealed(db, &current.value)? == value {
                return Ok(());
            }
        } else if register.optional && is_default(register, &value) {
            return Ok(());
        }
        let value = if register.sealed { journal::seal(db, subject, &value)? } else { value };
        self.changes.push(Change {
            entity: entity.name.to_owned(),
            row,
            register: register.name.to_owned(),
            value,
            seen,
        });
        Ok(())
    }

    /// The operation that records what was gathered.
    pub(crate) fn operation(self, action: Action, device: DeviceId, number: u64, clock: i64) -> Operation {
        Operation {
            device,
            number,
            id: action.id,
            clock,
            at: action.at,
            author: action.author,
            scope: self.scope,
            command: action.command.to_owned(),
            version: journal::VERSION,
            undoes: self.undoes,
            detail: Value::Object(self.detail),
            changes: self.changes,
        }
    }
}

/// Whether an optional register of a new row says only what the table says by itself.
fn is_default(register: &schema::Register, value: &Value) -> bool {
    let defaults: BTreeMap<&str, Value> = register
        .columns
        .iter()
        .map(|column| (column.name, schema::default_of(column)))
        .collect();
    defaults.iter().all(|(name, default)| value.get(*name) == Some(default))
}
