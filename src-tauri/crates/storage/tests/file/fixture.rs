//! A small file with a known content, and what a test does to it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use domain::ids::UserId;
use rusqlite::Connection;
use storage::connection::{self, Presence};
use storage::copy::Source;
use storage::error::Result;
use storage::key_bag::{DataKey, KeyBag, PasswordCost, RecoveryKey};
use storage::migrate;
use tempfile::TempDir;
use uuid::Uuid;

/// The cheapest Argon2id there is; what a guess costs is not what these tests are about.
pub(crate) const CHEAP: PasswordCost = PasswordCost { memory_kib: 8, passes: 1, lanes: 1 };
pub(crate) const ANNA: UserId = UserId(Uuid::from_u128(0xa));
pub(crate) const BASIA: UserId = UserId(Uuid::from_u128(0xb));
pub(crate) const PASSWORD: &str = "zażółć gęślą";

/// A closed file in a folder of its own, with a key bag and 200 notes.
pub(crate) struct Fixture {
    // Kept for its folder, which is removed with it.
    folder: Option<TempDir>,
    pub(crate) path: PathBuf,
    pub(crate) key: DataKey,
    pub(crate) bag: KeyBag,
    pub(crate) recovery_key: RecoveryKey,
}

pub(crate) fn fixture() -> Fixture {
    let folder = tempfile::tempdir().unwrap();
    let mut fixture = fixture_in(folder.path());
    fixture.folder = Some(folder);
    fixture
}

/// The fixture in a folder that the caller keeps.
pub(crate) fn fixture_in(folder: &Path) -> Fixture {
    let path = folder.join("centrum.obecni");
    let (bag, key, recovery_key) = KeyBag::create(&path, ANNA, "Anna", PASSWORD, CHEAP).unwrap();
    let mut connection = connection::create(&path, &key).unwrap();
    migrate::migrate_new(&mut connection).unwrap();
    connection.execute_batch("CREATE TABLE note (text TEXT NOT NULL) STRICT").unwrap();
    let transaction = connection.transaction().unwrap();
    for number in 0..200 {
        write_note(&transaction, &format!("Notatka {number} {}", "treść ".repeat(20))).unwrap();
    }
    transaction.execute("INSERT INTO incarnation VALUES (1, x'00')", []).unwrap();
    transaction.commit().unwrap();
    connection::close(connection, &path).unwrap();
    Fixture { folder: None, path, key, bag, recovery_key }
}

impl Fixture {
    pub(crate) fn folder(&self) -> &Path {
        self.path.parent().unwrap()
    }

    pub(crate) fn open(&self) -> Result<Connection> {
        connection::open(&self.path, &self.key)
    }

    pub(crate) fn source<'a>(&'a self, connection: &'a Connection) -> Source<'a> {
        Source { connection, data_file: &self.path, key: &self.key, bag: &self.bag }
    }
}

pub(crate) fn write_note(connection: &Connection, text: &str) -> Result<()> {
    connection.execute("INSERT INTO note VALUES (?1)", [text])?;
    Ok(())
}

/// Writes a note the way the program writes: one transaction, committed through the presence.
pub(crate) fn commit_note(
    connection: &mut Connection,
    presence: &Presence,
    text: &str,
) -> Result<()> {
    let transaction = connection.transaction()?;
    write_note(&transaction, text)?;
    presence.commit(transaction)
}

pub(crate) fn notes(connection: &Connection) -> i64 {
    connection.query_row("SELECT count(*) FROM note", [], |row| row.get(0)).unwrap()
}

/// Every file of a folder with its bytes, to compare before and after.
pub(crate) fn contents(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let entry = |entry: std::io::Result<fs::DirEntry>| {
        let entry = entry.unwrap();
        (entry.file_name().to_string_lossy().into_owned(), fs::read(entry.path()).unwrap())
    };
    fs::read_dir(folder).unwrap().map(entry).collect()
}

/// The names of the files in a folder.
pub(crate) fn names(folder: &Path) -> Vec<String> {
    contents(folder).into_keys().collect()
}

/// Flips one bit of a file.
pub(crate) fn flip(path: &Path, byte: usize, bit: u8) {
    let mut bytes = fs::read(path).unwrap();
    bytes[byte] ^= 1 << bit;
    fs::write(path, bytes).unwrap();
}
