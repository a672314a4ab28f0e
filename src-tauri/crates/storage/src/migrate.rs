//! Bringing a file's tables up to this program's version.
//!
//! Every migration is a numbered file under `migrations/`, additive, and never edited once
//! released. The number of those a file has had is its `user_version`.

use std::path::PathBuf;

use rusqlite::Connection;
use rusqlite_migration::{M, Migrations};

use crate::copy;
use crate::error::{Error, Result};
use crate::key_bag::{DataKey, KeyBag};

/// One migration: the name of its file and its SQL.
pub type Migration = (&'static str, &'static str);

/// Every migration there is, oldest first.
pub const MIGRATIONS: &[Migration] =
    &[("0001_journal_and_tables.sql", include_str!("../migrations/0001_journal_and_tables.sql"))];

/// The version of the tables that this program knows.
pub fn supported() -> i64 {
    count(MIGRATIONS)
}

/// The version of a file's tables; 0 for a new file.
pub fn version(connection: &Connection) -> Result<i64> {
    Ok(connection.query_row("PRAGMA user_version", [], |row| row.get(0))?)
}

/// Refuses a file of a newer program with [`Error::Newer`]. Writes nothing; to be asked before
/// anything else is done with a file.
pub fn ensure_supported(connection: &Connection) -> Result<()> {
    ensure_known(connection, MIGRATIONS)
}

/// Gives a new, empty file its tables.
pub fn migrate_new(connection: &mut Connection) -> Result<()> {
    apply(connection, MIGRATIONS)
}

/// Brings an existing file up to this program's version, after a verified copy of it was made
/// beside it; gives the path of that copy, or `None` when there was nothing to do.
///
/// `at` is now, in milliseconds since 1970 UTC. Each migration is one transaction: a failure
/// leaves the file at the version before it. Fails like [`ensure_supported`] and
/// [`copy::verified_copy_before_upgrade`].
pub fn migrate(
    connection: &mut Connection,
    data_file: &std::path::Path,
    key: &DataKey,
    bag: &KeyBag,
    at: i64,
) -> Result<Option<PathBuf>> {
    migrate_through(MIGRATIONS, connection, data_file, key, bag, at)
}

fn migrate_through(
    migrations: &[Migration],
    connection: &mut Connection,
    data_file: &std::path::Path,
    key: &DataKey,
    bag: &KeyBag,
    at: i64,
) -> Result<Option<PathBuf>> {
    ensure_known(connection, migrations)?;
    if version(connection)? == count(migrations) {
        return Ok(None);
    }
    let source = copy::Source { connection, data_file, key, bag };
    let copied = copy::verified_copy_before_upgrade(&source, at)?;
    apply(connection, migrations)?;
    Ok(Some(copied))
}

fn count(migrations: &[Migration]) -> i64 {
    i64::try_from(migrations.len()).unwrap_or(i64::MAX)
}

fn ensure_known(connection: &Connection, migrations: &[Migration]) -> Result<()> {
    let (found, supported) = (version(connection)?, count(migrations));
    if found > supported { Err(Error::Newer { found, supported }) } else { Ok(()) }
}

fn apply(connection: &mut Connection, migrations: &[Migration]) -> Result<()> {
    let steps = migrations.iter().map(|(_, sql)| M::up(sql).foreign_key_check()).collect();
    Migrations::new(steps).to_latest(connection).map_err(|error| match error {
        rusqlite_migration::Error::RusqliteError { err, .. } => Error::from(err),
        other => Error::FileDamaged { detail: other.to_string() },
    })
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::connection;
    use crate::key_bag::PasswordCost;

    const CHEAP: PasswordCost = PasswordCost { memory_kib: 8, passes: 1, lanes: 1 };
    const FIRST: Migration = (
        "0001_first.sql",
        "CREATE TABLE incarnation (singular INTEGER PRIMARY KEY CHECK (singular = 1),
             token BLOB NOT NULL) STRICT;
         CREATE TABLE room (name TEXT NOT NULL) STRICT;",
    );
    const SECOND: Migration = ("0002_second.sql", "ALTER TABLE room ADD COLUMN seats INTEGER;");
    const BROKEN: Migration = (
        "0002_broken.sql",
        "ALTER TABLE room ADD COLUMN seats INTEGER; INSERT INTO nothing VALUES (1);",
    );

    /// A file at version 1 with one row, closed.
    fn file(folder: &Path) -> (PathBuf, DataKey, KeyBag) {
        let path = folder.join("centrum.obecni");
        let user = uuid::Uuid::from_u128(1).into();
        let (bag, key, _) = KeyBag::create(&path, user, "Anna", "hasło-długie", CHEAP).unwrap();
        let mut connection = connection::create(&path, &key).unwrap();
        apply(&mut connection, &[FIRST]).unwrap();
        connection.execute("INSERT INTO room VALUES ('Sala 1')", []).unwrap();
        connection::close(connection, &path).unwrap();
        (path, key, bag)
    }

    #[test]
    fn every_migration_runs_and_is_numbered_in_order() {
        for (index, (name, sql)) in MIGRATIONS.iter().enumerate() {
            assert!(name.starts_with(&format!("{:04}_", index + 1)), "{name}");
            assert!(!sql.trim().is_empty(), "{name}");
        }
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("new.obecni");
        let mut connection = connection::create(&path, &DataKey::random().unwrap()).unwrap();
        migrate_new(&mut connection).unwrap();
        assert_eq!(version(&connection).unwrap(), supported());
        connection::verify(&connection).unwrap();
    }

    #[test]
    fn an_upgrade_makes_a_verified_copy_first() {
        let folder = tempfile::tempdir().unwrap();
        let (path, key, bag) = file(folder.path());
        let mut connection = connection::open(&path, &key).unwrap();
        let copied =
            migrate_through(&[FIRST, SECOND], &mut connection, &path, &key, &bag, 1_000).unwrap();
        assert_eq!(version(&connection).unwrap(), 2);
        connection.execute("UPDATE room SET seats = 20", []).unwrap();

        let copied = copied.expect("an older file is copied before it is upgraded");
        assert_eq!(copied, folder.path().join("centrum.v1.obecni-copy"));
        let restored = folder.path().join("restored.obecni");
        assert_eq!(copy::restore(&copied, &restored).unwrap().schema, 1);
        let old = connection::open(&restored, &key).unwrap();
        assert_eq!(version(&old).unwrap(), 1, "the copy is of the time before");
        let name: String = old.query_row("SELECT name FROM room", [], |row| row.get(0)).unwrap();
        assert_eq!(name, "Sala 1");
    }

    #[test]
    fn a_file_of_this_version_is_not_copied() {
        let folder = tempfile::tempdir().unwrap();
        let (path, key, bag) = file(folder.path());
        let mut connection = connection::open(&path, &key).unwrap();
        let copied = migrate_through(&[FIRST], &mut connection, &path, &key, &bag, 1_000).unwrap();
        assert_eq!(copied, None);
        assert!(!copy::path_before_upgrade(&path, 1).exists());
    }

    #[test]
    fn a_newer_file_is_refused_and_untouched() {
        let folder = tempfile::tempdir().unwrap();
        let (path, key, bag) = file(folder.path());
        let mut connection = connection::open(&path, &key).unwrap();
        migrate_through(&[FIRST, SECOND], &mut connection, &path, &key, &bag, 1_000).unwrap();
        connection::close(connection, &path).unwrap();
        let before = std::fs::read(&path).unwrap();

        let mut connection = connection::open(&path, &key).unwrap();
        let refused = migrate_through(&[FIRST], &mut connection, &path, &key, &bag, 2_000);
        assert!(matches!(refused, Err(Error::Newer { found: 2, supported: 1 })), "{refused:?}");
        drop(connection);
        assert!(std::fs::read(&path).unwrap() == before, "not a byte differs");
        assert!(!copy::path_before_upgrade(&path, 2).exists());
    }

    #[test]
    fn a_migration_that_fails_leaves_the_version_before_it() {
        let folder = tempfile::tempdir().unwrap();
        let (path, key, bag) = file(folder.path());
        let mut connection = connection::open(&path, &key).unwrap();
        let failed = migrate_through(&[FIRST, BROKEN], &mut connection, &path, &key, &bag, 1_000);
        assert!(failed.is_err());
        assert_eq!(version(&connection).unwrap(), 1);
        let columns: i64 = connection
            .query_row("SELECT count(*) FROM pragma_table_info('room')", [], |row| row.get(0))
            .unwrap();
        assert_eq!(columns, 1, "the first statement of the failed migration is undone too");
    }
}
