//! Writing: what one action of a user changes, as one operation and one transaction.

mod touched;

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::ops::Deref;

use domain::calendar::Month;
use domain::ids::{CentreId, DeviceId, OperationId, UserId};
use domain::settlement::ensure_month_open;
use serde::Serialize;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::error::{Error, Result};
use crate::journal::{self, Change, Operation, Standing};
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
    changes: Vec<Change>,
    /// Where in `changes` the value of each row's register is.
    places: HashMap<(Uuid, &'static str), usize>,
    detail: serde_json::Map<String, Value>,
    undoes: Option<OperationId>,
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
        Self {
            read,
            changes: Vec::new(),
            places: HashMap::new(),
            detail: serde_json::Map::new(),
            undoes: None,
            scope,
            recorded: false,
        }
    }

    /// Gives the row the fields of `value` that belong to its entity. Registers whose values are
    /// already so are left alone; a deleted row comes back. What is sealed is sealed under the
    /// key of `subject`. Of values given twice in one action the later counts.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn put(
        &mut self,
        entity: &'static str,
        row: Uuid,
        subject: Uuid,
        value: &impl Serialize,
    ) -> Result<()> {
        let target = Target { entity: declared(entity)?, row, subject };
        let Ok(Value::Object(mut fields)) = serde_json::to_value(value) else {
            return Err(Error::NotInJournal);
        };
        let standing = journal::standing(self.read.connection(), row)?;
        let alive = json!({ "deleted": false });
        let life = standing.get(LIFE.name);
        let returns = life.is_some() && !self.stands(life, &LIFE, &alive)?;
        for register in target.entity.registers {
            let given: serde_json::Map<String, Value> = register
                .columns
                .iter()
                .filter_map(|column| fields.remove_entry(column.name))
                .collect();
            if given.len() == register.columns.len() {
                let (given, standing) = (Value::Object(given), standing.get(register.name));
                // Whoever gives a mark again, after it was taken away, is who gave it.
                if (returns && register.stamped) || !self.stands(standing, register, &given)? {
                    self.give(&target, register, given, standing)?;
                } else {
                    self.unset(row, register);
                }
            }
        }
        if returns {
            self.give(&target, &LIFE, alive, life)
        } else {
            self.unset(row, &LIFE);
            Ok(())
        }
    }

    /// Deletes the row; it stays in the file, marked.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn delete(&mut self, entity: &'static str, row: Uuid) -> Result<()> {
        let target = Target { entity: declared(entity)?, row, subject: row };
        let standing = journal::standing(self.read.connection(), row)?;
        let (gone, life) = (json!({ "deleted": true }), standing.get(LIFE.name));
        if self.stands(life, &LIFE, &gone)? {
            self.unset(row, &LIFE);
            return Ok(());
        }
        self.give(&target, &LIFE, gone, life)
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
    /// [`domain::refusal::Refusal::ChangedSince`] if somebody changed the same since,
    /// [`domain::refusal::Refusal::CannotUndo`] if it changed nothing,
    /// [`domain::refusal::Refusal::NotFound`] if there is none; errors of the file.
    pub fn take_back(&mut self, operation: OperationId) -> Result<Operation> {
        let (undone, changes) = journal::inverse(self.read.connection(), operation)?;
        for change in changes {
            let register = schema::entity(&change.entity)
                .and_then(|entity| entity.register(&change.register))
                .ok_or(Error::NotInJournal)?;
            self.set(register, change);
        }
        self.undoes = Some(operation);
        self.scope = undone.scope;
        Ok(undone)
    }

    /// Takes back of an operation whatever nobody changed since, as a new deed of its own that can
    /// itself be undone.
    ///
    /// # Errors
    /// [`domain::refusal::Refusal::NotFound`] if there is none; errors of the file.
    pub fn take_apart(&mut self, operation: OperationId) -> Result<()> {
        let (_, changes) = journal::inverse_of_what_stands(self.read.connection(), operation)?;
        for change in changes {
            let register = schema::entity(&change.entity)
                .and_then(|entity| entity.register(&change.register))
                .ok_or(Error::NotInJournal)?;
            self.set(register, change);
        }
        self.note(journal::TAKES_APART, operation);
        Ok(())
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
        for (centre, first, last) in touched::spans(&self.read, &self.changes)? {
            let closed = self.read.closed_months(centre)?;
            let touched = |month: &Month| first <= month.last() && month.first() <= last;
            for month in closed.iter().copied().filter(touched) {
                ensure_month_open(&closed, month)?;
            }
        }
        Ok(())
    }

    /// Whether the register has this very value already, and no other beside it.
    fn stands(
        &self,
        standing: Option<&Standing>,
        register: &schema::Register,
        value: &Value,
    ) -> Result<bool> {
        match standing {
            Some(standing) => standing.is(self.read.connection(), value),
            None => Ok(register.optional && is_default(register, value)),
        }
    }

    fn give(
        &mut self,
        target: &Target,
        register: &'static schema::Register,
        value: Value,
        standing: Option<&Standing>,
    ) -> Result<()> {
        let value = if register.sealed {
            journal::seal(self.read.connection(), target.subject, value)?
        } else {
            value
        };
        let change = Change {
            entity: target.entity.name.to_owned(),
            row: target.row,
            register: register.name.to_owned(),
            value,
            seen: standing.map(|standing| standing.heads.clone()).unwrap_or_default(),
        };
        self.set(register, change);
        Ok(())
    }

    /// Takes the change in, in the place of an earlier one of the same register.
    fn set(&mut self, register: &'static schema::Register, change: Change) {
        match self.places.entry((change.row, register.name)) {
            Entry::Occupied(place) => self.changes[*place.get()] = change,
            Entry::Vacant(place) => {
                place.insert(self.changes.len());
                self.changes.push(change);
            }
        }
    }

    /// Drops an earlier change of the register, if there is one.
    fn unset(&mut self, row: Uuid, register: &'static schema::Register) {
        let Some(place) = self.places.remove(&(row, register.name)) else { return };
        self.changes.remove(place);
        for later in self.places.values_mut().filter(|later| **later > place) {
            *later -= 1;
        }
    }

    /// The operation that records what was gathered.
    pub(crate) fn operation(
        self,
        action: Action,
        device: DeviceId,
        number: u64,
        clock: i64,
    ) -> Operation {
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

/// The row that is given something.
struct Target {
    entity: &'static schema::Entity,
    row: Uuid,
    subject: Uuid,
}

fn declared(entity: &str) -> Result<&'static schema::Entity> {
    schema::entity(entity).ok_or(Error::NotInJournal)
}

/// Whether an optional register of a new row says only what the table says by itself.
fn is_default(register: &schema::Register, value: &Value) -> bool {
    let default =
        |column: &schema::Column| Some(&schema::default_of(column)) == value.get(column.name);
    register.columns.iter().all(default)
}
