//! Everything the window and the command line can ask for, by name.
//!
//! [`dispatch`] is the one door: it finds the command in the declared list, asks whether the
//! caller's role may, runs the body, cuts the answer down to what the role sees, and turns
//! whatever went wrong into a [`Failure`] with a sentence. Bodies check the rules of `domain`,
//! read and write through `storage`, and make documents with `reports`.

mod clock;
mod commands;
mod door;
mod failure;
mod ids;
mod register_papers;
mod shapes;
mod visible;
pub mod words;

pub mod announcements;
pub mod attendance;
pub mod bindings;
pub mod certificates;
pub mod changes;
pub mod clashes;
pub mod classes;
pub mod consents;
pub mod demo;
pub mod desk;
pub mod direct;
pub mod documents;
pub mod drafts;
pub mod duplicates;
pub mod duties;
pub mod enrolments;
pub mod export;
pub mod history;
pub mod import;
pub mod listings;
pub mod memberships;
pub mod merging;
pub mod month;
pub mod organisation;
pub mod outside;
pub mod overview;
pub mod paper;
pub mod people;
pub mod practice;
pub mod publishing;
pub mod register;
pub mod tasks;
pub mod terms;
pub mod timetable;
pub mod today;
pub mod users;
pub mod valuation;
pub mod vettings;
pub mod volunteer_agreements;
pub mod volunteer_entries;
pub mod volunteer_papers;
pub mod volunteers;

use std::sync::{Mutex, PoisonError};

use domain::ids::{CentreId, OperationId, UserId};
use serde_json::Value;
use storage::{Action, Store, Write};
use uuid::Uuid;

pub use clock::{Clock, FixedClock, Moment};
pub use commands::{COMMANDS, Command, Kind};
pub use failure::{Error, Failure, Result};
pub use ids::Ids;
pub use shapes::Shapes;
pub use visible::Sees;

// What a caller needs to sit down at the desk, so that the shell and the command line know no
// crate but this one.
pub use domain::calendar::{Date, Month, TimeOfDay};
pub use domain::organisation::Role;
pub use domain::text::fold;
pub use messages::{Language, Messages};
pub use storage::key_bag::PasswordCost;

/// An open file, with the clock and the source of ids that it works by.
pub struct App {
    store: Store,
    clock: Box<dyn Clock>,
    ids: Ids,
    /// The id given last, so that ids of one millisecond grow, too.
    last_id: Mutex<Uuid>,
    /// The register that was looked at last.
    register: Mutex<Option<register::Remembered>>,
    /// What runs now and can be asked about.
    tasks: tasks::Tasks,
    cost: PasswordCost,
}

/// Who asks, and in which language the answer's words are.
#[derive(Clone, Copy, Debug)]
pub struct Caller {
    /// User.
    pub user: UserId,
    /// Role.
    pub role: Role,
    /// Language of sentences.
    pub language: Language,
}

impl Caller {
    /// The words in the caller's language.
    pub fn messages(&self) -> Messages {
        Messages::new(self.language)
    }
}

impl App {
    /// An app over an open file. `cost` is what each guess at a new password will cost.
    pub fn new(store: Store, clock: Box<dyn Clock>, ids: Ids, cost: PasswordCost) -> Self {
        Self {
            store,
            clock,
            ids,
            last_id: Mutex::new(Uuid::nil()),
            register: Mutex::new(None),
            tasks: tasks::Tasks::default(),
            cost,
        }
    }

    /// The open file.
    pub fn store(&self) -> &Store {
        &self.store
    }

    /// The caller that a user of the file is.
    ///
    /// # Errors
    /// [`domain::refusal::Refusal::NotFound`] for nobody; [`Error::NotAllowed`] for a user who
    /// may not sign in any more; errors of the file.
    pub fn caller(&self, user: UserId, language: Language) -> Result<Caller> {
        let user = self.store.read(|read| read.user(user))?;
        if !user.active {
            return Err(Error::NotAllowed);
        }
        Ok(Caller { user: user.id, role: user.role, language })
    }

    /// Now, as the clock has it.
    pub(crate) fn now(&self) -> Moment {
        self.clock.now()
    }

    /// A new id, above every one given in the same millisecond (RFC 9562 §6.2, method 2): who
    /// signed up first, comes first.
    pub(crate) fn new_id<T: From<Uuid>>(&self) -> T {
        const MILLISECONDS: u32 = 80;
        let mut last = self.last_id.lock().unwrap_or_else(PoisonError::into_inner);
        let (given, next) = (last.as_u128(), self.ids.next(self.now().at).as_u128());
        let same_instant = given >> MILLISECONDS == next >> MILLISECONDS;
        let next = if same_instant && next <= given { given + 1 } else { next };
        *last = Uuid::from_u128(next);
        (*last).into()
    }

    /// Runs `f` and records what it changed as one operation of the caller.
    pub(crate) fn write<T: Send + 'static>(
        &self,
        caller: &Caller,
        command: &'static str,
        centre: Option<CentreId>,
        f: impl FnOnce(&mut Write<'_>) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let action = Action {
            id: OperationId(self.new_id()),
            command,
            author: caller.user,
            scope: centre,
            at: self.now().at,
        };
        self.store.write(action, f)
    }
}

/// The command of this name.
pub fn command(name: &str) -> Option<&'static Command> {
    COMMANDS.iter().find(|command| command.name == name)
}

/// Asks for a command by name: a request in JSON in, an answer in JSON out.
///
/// # Errors
/// A [`Failure`] that names the broken rule, with its sentence in the caller's language. The data
/// are then as they were.
pub fn dispatch(
    app: &App,
    caller: &Caller,
    name: &str,
    request: Value,
) -> std::result::Result<Value, Failure> {
    answer(app, caller, name, request).map_err(|error| error.failure(caller.messages()))
}

fn answer(app: &App, caller: &Caller, name: &str, request: Value) -> Result<Value> {
    let command =
        command(name).ok_or_else(|| Error::UnknownCommand { command: name.to_owned() })?;
    let (_, sees) =
        command.roles.iter().find(|(role, _)| *role == caller.role).ok_or(Error::NotAllowed)?;
    let request = if request.is_null() { Value::Object(serde_json::Map::new()) } else { request };
    door::ensure_within_reach(app, caller, &request)?;
    Ok(sees.cut((command.run)(app, caller, request)?))
}
