//! Opening and closing the encrypted file: the cipher's key, the settings every connection has,
//! and the checks before anything is believed.

use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};

use icu_collator::options::{CollatorOptions, Strength};
use icu_collator::{Collator, CollatorBorrowed};
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, OptionalExtension, Transaction};
use zeroize::Zeroizing;

use crate::durable::{self, sibling};
use crate::error::{Error, Result};
use crate::key_bag::{DataKey, hex};

/// Marks an SQLite file as one of this program: "Obcn" in ASCII.
pub const APPLICATION_ID: i64 = 0x4f62_636e;

/// The oldest SQLite that may be used: the first without the WAL-reset race, which could corrupt
/// a file that two connections wrote and checkpointed at once.
const OLDEST_SQLITE: [u32; 3] = [3, 51, 3];

/// SQLCipher's page, in bytes; a file is made of whole ones.
const PAGE: u64 = 4096;

/// What follows the data file's name in the names of SQLite's own files.
pub(crate) const SQLITE_SUFFIXES: [&str; 3] = ["-wal", "-shm", "-journal"];

/// What a connection is for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Access {
    Write,
    Read,
}

/// Makes a new, empty, encrypted file and opens it for writing.
///
/// The folder is synced before the first real write: a power cut could otherwise undo the
/// creation after rows were acknowledged. Fails with [`Error::Exists`] when anything of that name
/// is there; on any other failure nothing is left behind.
pub fn create(data_file: &Path, key: &DataKey) -> Result<Connection> {
    ensure_free(data_file)?;
    // The name is claimed first, so that a file that appears meanwhile is never written over.
    File::create_new(data_file).map_err(Error::writing(data_file))?;
    let result = (|| {
        let connection = keyed(data_file, key, Access::Write)?;
        connection.pragma_update(None, "application_id", APPLICATION_ID)?;
        settle(&connection, data_file, Access::Write)?;
        durable::sync_folder(durable::folder(data_file))?;
        Ok(connection)
    })();
    result.map_err(|error: Error| {
        let error = error.at(data_file);
        remove(data_file);
        error
    })
}

/// Fails with [`Error::Exists`] when the data file or one of SQLite's own files beside it is
/// there. A log without its file may be all that is left of a moved one: it is not touched.
pub(crate) fn ensure_free(data_file: &Path) -> Result<()> {
    for suffix in [""].iter().chain(&SQLITE_SUFFIXES) {
        let path = sibling(data_file, suffix);
        if path.exists() {
            return Err(Error::Exists { path });
        }
    }
    Ok(())
}

/// Opens the file for writing: the one connection through which everything is written.
///
/// Fails with [`Error::FileMissing`], [`Error::NotObecniFile`], [`Error::IsCopy`],
/// [`Error::FileDamaged`] (also when the key is of another file), [`Error::ReadOnlyPlace`],
/// [`Error::UnfitPlace`], [`Error::DiskFull`], [`Error::CipherMissing`],
/// [`Error::SqliteTooOld`]. Nothing of the file is changed by opening it.
pub fn open(data_file: &Path, key: &DataKey) -> Result<Connection> {
    existing(data_file, key, Access::Write)
}

/// Opens a second connection that cannot change anything, for long reports beside the work.
///
/// The file must be open for writing already; a reader of its own cannot recover a log.
pub fn open_read_only(data_file: &Path, key: &DataKey) -> Result<Connection> {
    existing(data_file, key, Access::Read)
}

/// Closes the writing connection: lets SQLite tidy its statistics, moves the whole log into the
/// file and removes the log. Other connections must be closed before.
///
/// Everything committed is safe also when this fails, or when a connection is only dropped.
pub fn close(connection: Connection, data_file: &Path) -> Result<()> {
    let tidied = (|| {
        connection.execute_batch("PRAGMA optimize")?;
        connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
        Ok(())
    })();
    let closed = connection.close().map_err(|(_, error)| error);
    tidied.and(closed).map_err(|error: rusqlite::Error| Error::from(error).at(data_file))
}

/// Checks the whole file: every page's authentication, SQLite's structures, every reference.
///
/// The log is moved into the file first: after a power cut during a checkpoint the file alone
/// has pages whose good copy is in the log. Takes about 0.3 s for 40 MB.
pub fn verify(connection: &Connection) -> Result<()> {
    let read_only = connection.is_readonly("main")?;
    if !read_only {
        connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
    }
    for (pragma, column, fine) in [
        ("PRAGMA cipher_integrity_check", 0, None),
        ("PRAGMA quick_check", 0, Some("ok")),
        ("PRAGMA foreign_key_check", 0, None),
    ] {
        let mut statement = connection.prepare(pragma)?;
        let mut rows = statement.query([])?;
        if let Some(row) = rows.next()? {
            let said: String = row.get(column)?;
            if Some(said.as_str()) != fine {
                return Err(Error::FileDamaged { detail: said });
            }
        }
    }
    Ok(())
}

/// Refuses an engine that cannot be trusted with data: no cipher, or an SQLite with a known
/// fault. `cipher_version` is empty when there is none.
pub fn check_engine(cipher_version: &str, sqlite_version: &str) -> Result<()> {
    if cipher_version.trim().is_empty() {
        return Err(Error::CipherMissing);
    }
    let mut parts = sqlite_version.split('.').map(|part| part.parse::<u32>().unwrap_or(0));
    let version = [0; 3].map(|missing: u32| parts.next().unwrap_or(missing));
    if version < OLDEST_SQLITE {
        return Err(Error::SqliteTooOld { found: sqlite_version.to_owned() });
    }
    Ok(())
}

/// Knows the very files that were opened, to notice when they are not there any more.
///
/// A system lets a program write on into a file whose folder was removed, and SQLite does not
/// look: it would acknowledge what nobody will ever read again. So a write asks before it
/// commits.
#[derive(Clone, Debug)]
pub struct Presence {
    data_file: PathBuf,
    data: Option<Identity>,
    log: Option<Identity>,
}

impl Presence {
    /// Remembers the data file and its log. Ask for it when the writing connection has just been
    /// opened.
    pub fn of(data_file: &Path) -> Result<Self> {
        let missing = || Error::Vanished { path: data_file.to_owned() };
        let data = Some(identity(data_file).ok_or_else(missing)?);
        let log = identity(&sibling(data_file, "-wal"));
        Ok(Self { data_file: data_file.to_owned(), data, log })
    }

    /// Fails with [`Error::Vanished`] when the data file or its log is gone or is another file.
    pub fn check(&self) -> Result<()> {
        let same_data = identity(&self.data_file) == self.data;
        let same_log =
            self.log.is_none() || identity(&sibling(&self.data_file, "-wal")) == self.log;
        if same_data && same_log {
            return Ok(());
        }
        Err(Error::Vanished { path: self.data_file.clone() })
    }

    /// Commits a transaction, unless the files have vanished; then it is rolled back.
    pub fn commit(&self, transaction: Transaction<'_>) -> Result<()> {
        self.check()?;
        transaction.commit().map_err(|error| Error::from(error).at(&self.data_file))?;
        // A folder removed during the commit took the commit with it.
        self.check()
    }
}

/// What tells one file from another of the same name.
type Identity = (u64, u64);

#[cfg(unix)]
fn identity(path: &Path) -> Option<Identity> {
    use std::os::unix::fs::MetadataExt;
    fs::metadata(path).ok().map(|metadata| (metadata.dev(), metadata.ino()))
}

/// Where a file that is open cannot be replaced, that it exists is enough.
#[cfg(not(unix))]
fn identity(path: &Path) -> Option<Identity> {
    fs::metadata(path).ok().map(|_| (0, 0))
}

/// Opens the database that `VACUUM INTO` has just made, as it is: no log, nobody else near it.
pub(crate) fn open_copy(path: &Path, key: &DataKey) -> Result<Connection> {
    let connection = keyed(path, key, Access::Write)?;
    register_polish_order(&connection)?;
    Ok(connection)
}

fn existing(data_file: &Path, key: &DataKey, access: Access) -> Result<Connection> {
    check_beginning(data_file)?;
    let opened = (|| {
        let connection = keyed(data_file, key, access)?;
        let id: i64 = connection.query_row("PRAGMA application_id", [], |row| row.get(0))?;
        if id != APPLICATION_ID {
            return Err(Error::NotObecniFile);
        }
        settle(&connection, data_file, access)?;
        Ok(connection)
    })();
    opened.map_err(|error| error.at(data_file))
}

/// Looks at the first bytes: an encrypted file begins with random ones, so what is recognised
/// there is something else.
fn check_beginning(data_file: &Path) -> Result<()> {
    let mut file = File::open(data_file).map_err(Error::reading(data_file))?;
    let metadata = file.metadata().map_err(Error::reading(data_file))?;
    if !metadata.is_file() {
        return Err(Error::NotObecniFile);
    }
    // SQLite would take less than a page for a new, empty database.
    if metadata.len() < PAGE {
        return Err(Error::FileDamaged { detail: "less than one page".to_owned() });
    }
    let mut beginning = [0; 16];
    file.read_exact(&mut beginning).map_err(Error::reading(data_file))?;
    if beginning.starts_with(b"SQLite format 3") {
        return Err(Error::NotObecniFile);
    }
    if beginning.starts_with(crate::copy::MAGIC) {
        return Err(Error::IsCopy { path: data_file.to_owned() });
    }
    Ok(())
}

/// A connection that has its key and can read the file with it.
fn keyed(data_file: &Path, key: &DataKey, access: Access) -> Result<Connection> {
    let mode = match access {
        Access::Write => OpenFlags::SQLITE_OPEN_READ_WRITE,
        Access::Read => OpenFlags::SQLITE_OPEN_READ_ONLY,
    };
    let connection =
        Connection::open_with_flags(data_file, mode | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    // Only `close` moves the log into the file: a connection dropped because something was wrong
    // leaves the file as it found it.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    let digits = Zeroizing::new(hex(key.bytes()));
    let pragma = Zeroizing::new(format!("PRAGMA key = \"x'{}'\";", digits.as_str()));
    connection.execute_batch(&pragma)?;
    // After the key, which would set it back: failures reach the caller, not the error stream.
    connection.execute_batch("PRAGMA cipher_log_level = NONE;")?;
    let cipher_version: Option<String> =
        connection.query_row("PRAGMA cipher_version", [], |row| row.get(0)).optional()?;
    check_engine(&cipher_version.unwrap_or_default(), rusqlite::version())?;
    // Reads the first page: the wrong key, or no database at all, is noticed here.
    connection.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?;
    Ok(connection)
}

/// The settings of every connection, and the Polish order.
fn settle(connection: &Connection, data_file: &Path, access: Access) -> Result<()> {
    connection.execute_batch(
        "PRAGMA busy_timeout = 5000;
         PRAGMA foreign_keys = ON;
         PRAGMA trusted_schema = OFF;
         PRAGMA cell_size_check = ON;
         PRAGMA temp_store = MEMORY;
         PRAGMA secure_delete = ON;
         PRAGMA cache_size = -65536;
         PRAGMA mmap_size = 0;",
    )?;
    match access {
        Access::Write => {
            if connection.is_readonly("main")? {
                return Err(Error::ReadOnlyPlace { path: data_file.to_owned() });
            }
            let mode: String =
                connection.query_row("PRAGMA journal_mode = WAL", [], |row| row.get(0))?;
            if mode != "wal" {
                return Err(Error::UnfitPlace { path: data_file.to_owned() });
            }
            // NORMAL would lose the last acknowledged marks in a power cut.
            connection.execute_batch("PRAGMA synchronous = FULL;")?;
        }
        Access::Read => connection.execute_batch("PRAGMA query_only = ON;")?,
    }
    // The first read in WAL mode makes the log and its index, or fails to.
    connection.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?;
    register_polish_order(connection)
}

/// Registers the collation `PL`: A, Ą, B, C, Ć … Z, Ź, Ż. To sort by in queries only: an index
/// built with it would be wrong after an update of the collation's data.
fn register_polish_order(connection: &Connection) -> Result<()> {
    let collator = polish_order()?;
    connection.create_collation(c"PL", move |a: &str, b: &str| collator.compare(a, b))?;
    Ok(())
}

/// The order of the Polish dictionary; case decides only between otherwise equal words.
pub fn polish_order() -> Result<CollatorBorrowed<'static>> {
    let mut options = CollatorOptions::default();
    options.strength = Some(Strength::Tertiary);
    Collator::try_new(icu_locale_core::locale!("pl").into(), options).map_err(|_| Error::Io {
        kind: std::io::ErrorKind::Unsupported,
        path: PathBuf::from("icu_collator"),
    })
}

/// Removes a file that was only begun, with everything SQLite made beside it.
pub(crate) fn remove(data_file: &Path) {
    // What cannot be removed stays as litter; the failure that led here is the one to tell.
    drop(fs::remove_file(data_file));
    for suffix in SQLITE_SUFFIXES {
        drop(fs::remove_file(sibling(data_file, suffix)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_engine_without_a_cipher_is_refused() {
        assert!(matches!(check_engine("", "3.53.4"), Err(Error::CipherMissing)));
        assert!(matches!(check_engine("  ", "3.53.4"), Err(Error::CipherMissing)));
    }

    #[test]
    fn an_sqlite_with_the_log_race_is_refused() {
        for old in ["3.40.1", "3.51.2", "3.51", "2.99.99", "3.9.3", "nonsense", ""] {
            let result = check_engine("4.14.0 community", old);
            assert!(matches!(result, Err(Error::SqliteTooOld { found }) if found == old), "{old}");
        }
        for good in ["3.51.3", "3.51.10", "3.52.0", "4.0.0", "3.51.3.1"] {
            assert!(check_engine("4.14.0 community", good).is_ok(), "{good}");
        }
    }

    #[test]
    fn this_very_build_is_accepted() {
        let connection = Connection::open_in_memory().unwrap();
        let cipher: String =
            connection.query_row("PRAGMA cipher_version", [], |row| row.get(0)).unwrap();
        check_engine(&cipher, rusqlite::version()).unwrap();
    }
}
