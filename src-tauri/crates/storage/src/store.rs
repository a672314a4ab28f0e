//! An open file: one thread that writes, one connection that only reads.

mod batch;

use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, mpsc};
use std::thread::JoinHandle;

use domain::ids::{DeviceId, UserId};
use rusqlite::{Connection, Transaction, TransactionBehavior};
use uuid::Uuid;

use crate::connection::{self, Presence};
use crate::copy::{self, CopyInfo};
use crate::device;
use crate::error::{Error, Result};
use crate::journal::{self, Operation, Rebuilt, Received};
use crate::journal_file::JournalFile;
use crate::key_bag::{BagUser, DataKey, KeyBag, PasswordCost, RecoveryKey};
use crate::lock::Lock;
use crate::migrate;
use crate::read::Read;
use crate::write::{Action, Write};

pub use batch::Batch;

/// Where the identity of this incarnation of the file comes from.
#[derive(Clone, Debug)]
pub enum Identity {
    /// From the register in a folder of the machine, outside the file.
    Machine(PathBuf),
    /// Given; for files of invented people, which must come out the same each time.
    Given(DeviceId),
}

/// How a file is opened.
#[derive(Clone, Debug)]
pub struct Opening {
    /// What another program is told about who holds the file.
    pub holder: String,
    /// Where the device's identity comes from.
    pub identity: Identity,
    /// Now, UTC milliseconds; dates the copy before an upgrade.
    pub at: i64,
}

/// An open file.
pub struct Store {
    path: PathBuf,
    key: DataKey,
    bag: Mutex<KeyBag>,
    device: DeviceId,
    identity: Identity,
    reader: Mutex<Option<Connection>>,
    jobs: Option<mpsc::Sender<Job>>,
    writer: Option<JoinHandle<()>>,
    // Dropped last: the file is free for others only when both connections are closed.
    _lock: Lock,
}

type Job = Box<dyn FnOnce(&mut Writer) + Send>;

/// What the writing thread owns.
struct Writer {
    connection: Connection,
    path: PathBuf,
    presence: Presence,
    device: DeviceId,
    /// Number of the device's last operation.
    number: u64,
    /// The highest hybrid clock seen.
    clock: i64,
}

fn begin<'a>(connection: &'a mut Connection, path: &Path) -> Result<Transaction<'a>> {
    connection
        .transaction_with_behavior(TransactionBehavior::Immediate)
        .map_err(|error| Error::from(error).at(path))
}

impl Writer {
    /// Runs `f` in one transaction, which is kept unless `f` fails.
    fn within<T>(&mut self, f: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        let tx = begin(&mut self.connection, &self.path)?;
        let answer = f(&tx).map_err(|error| error.at(&self.path))?;
        self.presence.commit(tx)?;
        Ok(answer)
    }
}

impl Store {
    /// Makes a new file with its key bag and first user, and opens it.
    ///
    /// # Errors
    /// [`Error::Exists`] and the other errors of a file; then nothing is left behind.
    pub fn create(
        path: &Path,
        user: UserId,
        name: &str,
        password: &str,
        cost: PasswordCost,
        opening: Opening,
    ) -> Result<(Self, RecoveryKey)> {
        let lock = Lock::take(path, &opening.holder)?;
        connection::ensure_free(path)?;
        let (bag, key, recovery_key) = KeyBag::create(path, user, name, password, cost)?;
        let opened = (|| {
            let mut connection = connection::create(path, &key)?;
            migrate::migrate_new(&mut connection)?;
            Self::start(path, key.clone(), bag, connection, opening, lock)
        })();
        match opened {
            Ok(store) => Ok((store, recovery_key)),
            Err(error) => {
                connection::remove(path);
                crate::key_bag::remove(path);
                Err(error)
            }
        }
    }

    /// Opens a file with a key out of its bag, bringing its tables up to date first.
    ///
    /// # Errors
    /// [`Error::InUse`], [`Error::Newer`], [`Error::FileDamaged`] and the other errors of a file;
    /// the file stays as it was.
    pub fn open(path: &Path, key: DataKey, bag: KeyBag, opening: Opening) -> Result<Self> {
        if !path.exists() {
            return Err(Error::FileMissing { path: path.to_owned() });
        }
        let lock = Lock::take(path, &opening.holder)?;
        let mut connection = connection::open(path, &key)?;
        migrate::migrate(&mut connection, path, &key, &bag, opening.at)
            .map_err(|error| error.at(path))?;
        Self::start(path, key, bag, connection, opening, lock)
    }

    fn start(
        path: &Path,
        key: DataKey,
        bag: KeyBag,
        mut connection: Connection,
        opening: Opening,
        lock: Lock,
    ) -> Result<Self> {
        let path = path.to_owned();
        let device = match &opening.identity {
            Identity::Machine(folder) => {
                device::identify(&mut connection, &path, folder, |connection, device| {
                    Ok(number_of(connection, device)? as i64)
                })?
                .device
            }
            Identity::Given(device) => *device,
        };
        let mut writer = Writer {
            presence: Presence::of(&path)?,
            number: number_of(&connection, device)?,
            clock: journal::highest_clock(&connection)?,
            path: path.clone(),
            device,
            connection,
        };
        writer.connection.set_prepared_statement_cache_capacity(256);
        // What an older program, in this file before, did not understand.
        if journal::has_unknown(&writer.connection)? {
            writer.within(journal::retry_unknown)?;
        }
        let reader = connection::open_read_only(&path, &key)?;
        reader.set_prepared_statement_cache_capacity(256);
        let (jobs, queue) = mpsc::channel::<Job>();
        let thread = std::thread::Builder::new()
            .name("obecni-writer".to_owned())
            .spawn(move || {
                while let Ok(job) = queue.recv() {
                    job(&mut writer);
                }
                // The log is in the file already, whatever closing says.
                drop(connection::close(writer.connection, &writer.path));
            })
            .map_err(|error| Error::Io { kind: error.kind(), path: path.clone() })?;
        Ok(Self {
            path,
            key,
            bag: Mutex::new(bag),
            device,
            identity: opening.identity,
            reader: Mutex::new(Some(reader)),
            jobs: Some(jobs),
            writer: Some(thread),
            _lock: lock,
        })
    }

    /// Where the file is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The incarnation of the file that writes now.
    pub fn device(&self) -> DeviceId {
        self.device
    }

    /// Runs `f` on one snapshot of the file.
    ///
    /// # Errors
    /// Whatever `f` answers; errors of the file.
    pub fn read<T, E: From<Error>>(
        &self,
        f: impl FnOnce(Read<'_>) -> std::result::Result<T, E>,
    ) -> std::result::Result<T, E> {
        let guard = held(&self.reader);
        let connection = guard.as_ref().ok_or(Error::WriterGone)?;
        // Ends with this function, even where `f` panics.
        let snapshot = connection
            .unchecked_transaction()
            .map_err(|error| E::from(Error::from(error).at(&self.path)))?;
        f(Read::new(&snapshot))
    }

    /// Runs `f` and records what it changed as one operation, in one transaction that is on the
    /// disk when this returns. Nothing is recorded if nothing changed, or if `f` fails.
    ///
    /// # Errors
    /// Whatever `f` answers; errors of the file. The file is then as it was.
    pub fn write<T: Send + 'static, E: From<Error> + Send + 'static>(
        &self,
        action: Action,
        f: impl FnOnce(&mut Write<'_>) -> std::result::Result<T, E> + Send + 'static,
    ) -> std::result::Result<T, E> {
        self.batch(move |batch| batch.write(action, f))
    }

    /// Runs `f`, which records any number of operations, in one transaction.
    ///
    /// # Errors
    /// Whatever `f` answers; errors of the file. The file is then as it was.
    pub fn batch<T: Send + 'static, E: From<Error> + Send + 'static>(
        &self,
        f: impl FnOnce(&mut Batch<'_>) -> std::result::Result<T, E> + Send + 'static,
    ) -> std::result::Result<T, E> {
        self.on_writer(move |writer| {
            let (device, number, clock) = (writer.device, writer.number, writer.clock);
            let tx = begin(&mut writer.connection, &writer.path)?;
            let mut batch = Batch { tx, device, number, clock, broken: false };
            let answer = match f(&mut batch) {
                Ok(answer) => answer,
                // Where the file is gone, that is what to tell, whatever `f` ran into.
                Err(error) => return Err(writer.presence.check().map_or_else(E::from, |()| error)),
            };
            if batch.broken {
                return Err(Error::NotInJournal.into());
            }
            let (number, clock) = (batch.number, batch.clock);
            writer.presence.commit(batch.tx)?;
            (writer.number, writer.clock) = (number, clock);
            Ok(answer)
        })?
    }

    /// Takes in operations of other laptops, each device's in order. Answers what became of each.
    ///
    /// # Errors
    /// [`Error::Gap`], [`Error::Fork`]; errors of the file. Nothing of the lot is then kept.
    pub fn receive(&self, operations: Vec<Operation>) -> Result<Vec<Received>> {
        self.on_writer(move |writer| {
            let answers: Vec<Received> = writer.within(|tx| {
                operations.iter().map(|operation| journal::receive(tx, operation)).collect()
            })?;
            // Another laptop may bring back what this very device wrote before it was restored.
            writer.number = number_of(&writer.connection, writer.device)?;
            writer.clock =
                operations.iter().map(|operation| operation.clock).fold(writer.clock, i64::max);
            Ok(answers)
        })?
    }

    /// Takes in the journal of a full export, in one transaction. What had been sealed is sealed
    /// under new keys.
    ///
    /// # Errors
    /// [`Error::ExportDamaged`], [`Error::ExportDiffers`]; errors of the file. Nothing is then
    /// kept.
    pub fn receive_export(&self, export: JournalFile) -> Result<()> {
        self.on_writer(move |writer| {
            let mut clock = writer.clock;
            writer.within(|tx| {
                export.each(tx, |operation| {
                    clock = clock.max(operation.clock);
                    match journal::receive(tx, operation) {
                        Ok(Received::Known) | Err(Error::Gap { .. } | Error::Fork { .. }) => {
                            Err(Error::ExportDamaged { detail: "operations out of order".into() })
                        }
                        other => other.map(|_| ()),
                    }
                })?;
                if export.gave(&journal::digest_that_leaves(tx)?) {
                    Ok(())
                } else {
                    Err(Error::ExportDiffers)
                }
            })?;
            writer.number = number_of(&writer.connection, writer.device)?;
            writer.clock = clock;
            Ok(())
        })?
    }

    /// Every operation of a device after a number, in order.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn operations_since(&self, device: DeviceId, number: u64) -> Result<Vec<Operation>> {
        self.read(|read| journal::since(read.connection(), device, number))
    }

    /// The devices known, and the number of the last operation of each.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn feeds(&self) -> Result<Vec<(DeviceId, u64)>> {
        self.read(|read| journal::feeds(read.connection()))
    }

    /// How many operations wait for something that is not here yet or not known.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn parked(&self) -> Result<u64> {
        self.read(|read| journal::parked(read.connection()))
    }

    /// A digest of the ordinary tables: the same wherever the same operations were received.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn digest(&self) -> Result<String> {
        self.read(|read| journal::digest(read.connection()))
    }

    /// Rebuilds the tables from the journal, compares, and leaves the file as it was.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn check_rebuild(&self) -> Result<Rebuilt> {
        self.on_writer(|writer| {
            let tx = begin(&mut writer.connection, &writer.path)?;
            let rebuilt = journal::rebuild(&tx).map_err(|error| error.at(&writer.path))?;
            tx.rollback()?;
            Ok(rebuilt)
        })?
    }

    /// Rebuilds the tables from the journal and keeps the result: after an upgrade that
    /// understands operations parked before.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn rebuild(&self) -> Result<Rebuilt> {
        self.on_writer(|writer| writer.within(journal::rebuild))?
    }

    /// Destroys the key that seals a subject's values, and empties them in the tables. This one
    /// action cannot be undone: it is what erasure means.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn destroy_sealed(&self, subject: Uuid) -> Result<bool> {
        self.on_writer(move |writer| {
            let destroyed = writer.within(|tx| journal::erase(tx, subject))?;
            // The key must not outlive itself in the log. A reader may be in the way: then it
            // goes when the log is next used from its beginning.
            writer.connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
            Ok(destroyed)
        })?
    }

    /// The versions of the cipher and of SQLite that hold the file.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn engine(&self) -> Result<(String, String)> {
        self.read(|read| {
            let cipher =
                read.connection().query_row("PRAGMA cipher_version", [], |row| row.get(0))?;
            Ok((cipher, rusqlite::version().to_owned()))
        })
    }

    /// Checks every page, structure and reference of the file.
    ///
    /// # Errors
    /// [`Error::FileDamaged`]; errors of the file.
    pub fn verify(&self) -> Result<()> {
        self.on_writer(|writer| {
            connection::verify(&writer.connection).map_err(|error| error.at(&writer.path))
        })?
    }

    /// Writes data and key bag to one file, checked before it gets its name.
    ///
    /// # Errors
    /// Those of [`copy::write`].
    pub fn copy_to(&self, target: &Path, at: i64) -> Result<CopyInfo> {
        let (target, path, key) = (target.to_owned(), self.path.clone(), self.key.clone());
        let bag = held(&self.bag).clone();
        let info = self.on_writer(move |writer| {
            let source = copy::Source {
                connection: &writer.connection,
                data_file: &path,
                key: &key,
                bag: &bag,
            };
            match copy::write(&source, &target, at) {
                // The data file itself may be gone, whatever folder the copy goes to.
                Err(Error::Vanished { path: gone }) if gone == path => {
                    Err(Error::Vanished { path: gone })
                }
                Err(error) => Err(error.leaving(&target)),
                Ok(info) => Ok((info, writer.number)),
            }
        })??;
        self.note_number(info.1)?;
        Ok(info.0)
    }

    /// Who can sign in.
    pub fn users(&self) -> Vec<BagUser> {
        held(&self.bag).users()
    }

    /// Changes the key bag.
    ///
    /// # Errors
    /// Whatever `f` answers.
    pub fn with_bag<T>(&self, f: impl FnOnce(&mut KeyBag, &DataKey) -> Result<T>) -> Result<T> {
        f(&mut held(&self.bag), &self.key)
    }

    /// Changes what the file keeps beside the journal and its tables, in one transaction.
    pub(crate) fn outside_the_journal<T: Send + 'static>(
        &self,
        f: impl FnOnce(&Connection) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        self.on_writer(|writer| writer.within(f))?
    }

    fn on_writer<T: Send + 'static>(
        &self,
        f: impl FnOnce(&mut Writer) -> T + Send + 'static,
    ) -> Result<T> {
        let (answer, wait) = mpsc::sync_channel(1);
        let jobs = self.jobs.as_ref().ok_or(Error::WriterGone)?;
        jobs.send(Box::new(move |writer| {
            // Whoever asked may have gone; what was written is written.
            drop(answer.send(f(writer)));
        }))
        .map_err(|_| Error::WriterGone)?;
        wait.recv().map_err(|_| Error::WriterGone)
    }

    fn note_number(&self, number: u64) -> Result<()> {
        match &self.identity {
            Identity::Machine(folder) => {
                device::record(&self.path, folder, self.device, number as i64)
            }
            Identity::Given(_) => Ok(()),
        }
    }
}

impl Drop for Store {
    fn drop(&mut self) {
        let number = self.on_writer(|writer| writer.number);
        // The reader goes first, so that the log can be moved into the file and removed.
        drop(held(&self.reader).take());
        drop(self.jobs.take());
        if let Some(thread) = self.writer.take() {
            drop(thread.join());
        }
        // A register that cannot be written now makes the next opening a new device: harmless.
        drop(number.and_then(|number| self.note_number(number)));
    }
}

fn number_of(connection: &Connection, device: DeviceId) -> Result<u64> {
    let feeds = journal::feeds(connection)?;
    Ok(feeds.into_iter().find(|(known, _)| *known == device).map_or(0, |(_, number)| number))
}

/// The value behind a lock; one whose holder panicked is whole all the same, for a connection
/// rolls back and a key bag writes itself to the disk before it changes.
fn held<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}
