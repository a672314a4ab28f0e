//! A file opened without the desk: for the program without a window.

use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};

use domain::ids::{DeviceId, UserId};
use domain::organisation::Role;
use domain::text::fold;
use serde::Serialize;
use storage::journal_file::JournalFile;
use storage::key_bag::{DataKey, KeyBag};
use storage::{Identity, Opening, Store};
use uuid::Uuid;

use crate::export::{self, Making};
use crate::{App, Clock, Error, Ids, PasswordCost, Result};

/// The password that the first line of a file holds.
///
/// # Errors
/// [`storage::Error::FileMissing`]; other failures to read.
pub fn read_password(path: &Path) -> Result<String> {
    let text = std::fs::read_to_string(path).map_err(|error| match error.kind() {
        ErrorKind::NotFound => storage::Error::FileMissing { path: path.to_owned() },
        kind => storage::Error::Io { kind, path: path.to_owned() },
    })?;
    Ok(text.lines().next().unwrap_or_default().to_owned())
}

/// Who can sign in to a file, in the order in which they were added.
///
/// # Errors
/// What is wrong with its key bag.
pub fn users(path: &Path) -> Result<Vec<String>> {
    Ok(KeyBag::load(path)?.users().into_iter().map(|user| user.name).collect())
}

/// Makes a new file of a full export for the manager of a name; without one for its first.
/// Answers her name and the recovery key, which is nowhere else.
///
/// # Errors
/// Those of [`storage::journal_file::JournalFile::open`]; [`storage::Error::Exists`] and the
/// other errors of a new file. Nothing is then left of it.
pub fn create_from_export(
    from: &Path,
    path: &Path,
    name: Option<&str>,
    password: &str,
    surroundings: Surroundings,
) -> Result<(String, String)> {
    let journal = JournalFile::open(from)?;
    let manager =
        export::manager(&journal, |user| name.is_none_or(|name| fold(name) == fold(&user.name)))?;
    let Surroundings { clock, machine_folder, holder, cost } = surroundings;
    let opening =
        Opening { holder, identity: Identity::Machine(machine_folder), at: clock.now().at };
    let making = Making { path, password, cost, opening, clock };
    let (_, key) = export::make_file(journal, &manager, making)?;
    Ok((manager.name, key.text().to_string()))
}

/// What the machine gives to an open file.
pub struct Surroundings {
    /// The clock.
    pub clock: Box<dyn Clock>,
    /// Where the machine keeps the identities of its files.
    pub machine_folder: PathBuf,
    /// What another program is told about who holds the file.
    pub holder: String,
    /// What each guess at a new password will cost.
    pub cost: PasswordCost,
}

/// A file whose password was right; it can be read, and opened for work.
pub struct Unlocked {
    path: PathBuf,
    key: DataKey,
    store: Store,
    user: UserId,
    demo: Option<Demo>,
}

/// What goes on with a file of invented people, so that it comes out the same each time.
#[derive(Clone, Copy)]
struct Demo {
    device: Option<DeviceId>,
    operations: u64,
    last_at: i64,
}

impl Unlocked {
    /// Unlocks a file for the user of a name; without one for its first manager, or for whoever
    /// the password belongs to. Nothing is written, and no identity of the machine is used.
    ///
    /// # Errors
    /// [`storage::Error::WrongPassword`] and the other errors of a file.
    pub fn new(path: &Path, name: Option<&str>, password: &str, holder: &str) -> Result<Self> {
        if !path.exists() {
            return Err(storage::Error::FileMissing { path: path.to_owned() }.into());
        }
        let bag = KeyBag::load(path)?;
        let (mut user, key) = match name {
            Some(name) => {
                let user = bag.user_named(name)?;
                (user, bag.unlock(user, password)?)
            }
            None => whose(&bag, password)?,
        };
        let opening = Opening { holder: holder.to_owned(), identity: READER, at: 0 };
        let store = Store::open(path, key.clone(), bag.clone(), opening)?;
        if name.is_none() {
            let mut managers = store.read(|read| Ok::<_, Error>(read.users()?))?;
            managers.retain(|user| user.active && user.role == Role::Manager);
            // Ids are ordered by time.
            managers.sort_by_key(|user| user.id);
            let first = managers
                .iter()
                .find(|manager| manager.id == user || bag.unlock(manager.id, password).is_ok());
            user = first.map_or(user, |manager| manager.id);
        }
        let demo = demo(&store)?;
        Ok(Self { path: path.to_owned(), key, store, user, demo })
    }

    /// Who is signed in.
    pub fn user(&self) -> UserId {
        self.user
    }

    /// Whether it is a file of invented people.
    pub fn is_demo(&self) -> bool {
        self.demo.is_some()
    }

    /// The instant, UTC milliseconds, at which the clock of a file of invented people stands: that
    /// of the last thing done in it.
    pub fn demo_instant(&self) -> Option<i64> {
        self.demo.map(|demo| demo.last_at)
    }

    /// The file, to be asked only.
    pub fn reading(self, surroundings: Surroundings) -> App {
        App::new(self.store, surroundings.clock, Ids::Random, surroundings.cost)
    }

    /// The file, opened for work under the identity that this machine has in it; a file of
    /// invented people goes on under its own.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn writing(self, surroundings: Surroundings) -> Result<App> {
        // The lock is given back for a moment; whoever takes it then is told of by name.
        drop(self.store);
        let (identity, ids) = match self.demo {
            Some(Demo { device: Some(device), operations, last_at }) => {
                (Identity::Given(device), Ids::seeded(operations.rotate_left(32) ^ last_at as u64))
            }
            _ => (Identity::Machine(surroundings.machine_folder), Ids::Random),
        };
        let opening =
            Opening { holder: surroundings.holder, identity, at: surroundings.clock.now().at };
        let store = Store::open(&self.path, self.key, KeyBag::load(&self.path)?, opening)?;
        Ok(App::new(store, surroundings.clock, ids, surroundings.cost))
    }

    /// Checks the whole file and leaves it as it is.
    ///
    /// # Errors
    /// [`storage::Error::FileDamaged`]; [`Error::RebuildDiffers`] if the journal gives other
    /// tables than those in the file.
    pub fn check(&self) -> Result<Checked> {
        let mut header = [0; PLAIN_HEADER.len()];
        std::fs::File::open(&self.path)
            .and_then(|mut file| file.read_exact(&mut header))
            .map_err(|error| storage::Error::Io { kind: error.kind(), path: self.path.clone() })?;
        let plain = header == *PLAIN_HEADER;
        if plain {
            return Err(storage::Error::FileDamaged { detail: "not encrypted".to_owned() }.into());
        }
        self.store.verify()?;
        let (cipher, sqlite) = self.store.engine()?;
        let rebuilt = self.store.check_rebuild()?;
        if rebuilt.before != rebuilt.after {
            return Err(Error::RebuildDiffers);
        }
        Ok(Checked {
            checked: CHECKED.map(str::to_owned).to_vec(),
            cipher,
            sqlite,
            devices: self.store.feeds()?.len(),
            operations: rebuilt.operations,
            waiting: self.store.parked()?,
            digest: rebuilt.after,
        })
    }
}

/// Nobody in particular: whoever only reads writes no operation.
const READER: Identity = Identity::Given(DeviceId(Uuid::nil()));

/// Whose password it is.
fn whose(bag: &KeyBag, password: &str) -> Result<(UserId, DataKey)> {
    let mut found = bag.users().into_iter().map(|user| (user.id, bag.unlock(user.id, password)));
    let (user, key) = found.find(|(_, key)| key.is_ok()).ok_or(storage::Error::WrongPassword)?;
    Ok((user, key?))
}

/// What is needed to go on with a file of invented people, if it is one.
fn demo(store: &Store) -> Result<Option<Demo>> {
    let (is_demo, last_at) = store.read(|read| {
        let (demo, _) = read.organisation_state(read.organisation()?.id)?;
        Ok::<_, Error>((demo, read.last_written_at()?.unwrap_or(0)))
    })?;
    let feeds = store.feeds()?;
    // The device that invented it has a time-ordered id, those of machines are random.
    let own =
        feeds.iter().find(|(device, _)| device.0.get_version_num() == 7).map(|(device, _)| *device);
    let operations = feeds.iter().map(|(_, number)| number).sum();
    Ok(is_demo.then_some(Demo { device: own, operations, last_at }))
}

/// What every SQLite file begins with that is not encrypted (sqlite.org/fileformat.html).
const PLAIN_HEADER: &[u8; 16] = b"SQLite format 3\0";

/// What a check looked at.
const CHECKED: [&str; 5] = [
    "the file is encrypted",
    "every page is as the cipher wrote it",
    "SQLite's structures are sound",
    "every reference has its row",
    "the tables rebuilt from the journal equal those in the file",
];

/// A file that was checked and found sound.
#[derive(Debug, Serialize)]
pub struct Checked {
    /// What was looked at, in English.
    pub checked: Vec<String>,
    /// Version of the cipher.
    pub cipher: String,
    /// Version of SQLite.
    pub sqlite: String,
    /// How many devices wrote to it.
    pub devices: usize,
    /// How many operations its journal has.
    pub operations: u64,
    /// How many of them wait for something that is not here yet.
    pub waiting: u64,
    /// SHA-256 of the tables.
    pub digest: String,
}
