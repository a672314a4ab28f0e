//! Damage to the data file: always noticed, never made worse.

use std::fs;

use rusqlite::Connection;
use storage::connection;
use storage::error::{Error, Result};
use storage::key_bag::DataKey;

use crate::fixture::{Fixture, contents, fixture, flip, notes};

const PAGE: usize = 4096;

fn open_and_verify(fixture: &Fixture) -> Result<()> {
    let connection = fixture.open()?;
    connection::verify(&connection)
}

#[test]
fn a_sound_file_passes() {
    let fixture = fixture();
    open_and_verify(&fixture).unwrap();
}

#[test]
fn a_flipped_bit_in_any_page_is_damage_and_the_file_stays_as_it_was() {
    let fixture = fixture();
    let sound = fs::read(&fixture.path).unwrap();
    assert!(sound.len() > 10 * PAGE, "the file is worth damaging");
    for page in 0..sound.len() / PAGE {
        // The salt, the body, the vector, the authentication; a different bit in every page.
        for offset in [0, 17, 700, PAGE - 70, PAGE - 1] {
            flip(&fixture.path, page * PAGE + offset, (page % 8) as u8);
            let before = fs::read(&fixture.path).unwrap();
            let result = open_and_verify(&fixture);
            assert!(
                matches!(result, Err(Error::FileDamaged { .. })),
                "page {page}, offset {offset}: {result:?}"
            );
            assert!(fs::read(&fixture.path).unwrap() == before, "page {page}, offset {offset}");
            fs::write(&fixture.path, &sound).unwrap();
        }
    }
    open_and_verify(&fixture).unwrap();
}

#[test]
fn reading_a_damaged_page_is_told_as_damage() {
    let fixture = fixture();
    let sound = fs::read(&fixture.path).unwrap();
    let everything = |connection: &Connection| -> Result<i64> {
        let sum = "SELECT coalesce(sum(length(text)), 0) FROM note";
        Ok(connection.query_row(sum, [], |row| row.get(0))?)
    };
    let mut told = 0;
    for page in 1..sound.len() / PAGE {
        flip(&fixture.path, page * PAGE + 700, 0);
        match fixture.open().and_then(|connection| everything(&connection)) {
            Ok(_) => {}
            Err(Error::FileDamaged { .. }) => told += 1,
            Err(other) => panic!("page {page}: {other:?}"),
        }
        // A connection that has met damage goes on telling it.
        if let Ok(connection) = fixture.open()
            && everything(&connection).is_err()
        {
            let again = everything(&connection);
            assert!(matches!(again, Err(Error::FileDamaged { .. })), "page {page}: {again:?}");
        }
        fs::write(&fixture.path, &sound).unwrap();
    }
    assert!(told > 5, "the pages of the table were read: {told}");
}

#[test]
fn a_file_cut_short_is_damage() {
    let fixture = fixture();
    let sound = fs::read(&fixture.path).unwrap();
    for length in [0, 1, 100, PAGE - 1, PAGE, sound.len() / 2, sound.len() - PAGE] {
        fs::write(&fixture.path, &sound[..length]).unwrap();
        let before = contents(fixture.folder());
        let result = open_and_verify(&fixture);
        assert!(matches!(result, Err(Error::FileDamaged { .. })), "{length}: {result:?}");
        assert!(before[&name(&fixture)] == fs::read(&fixture.path).unwrap());
    }
}

#[test]
fn the_key_of_another_file_opens_nothing_and_changes_nothing() {
    let fixture = fixture();
    let before = contents(fixture.folder());
    let result = connection::open(&fixture.path, &DataKey::random().unwrap());
    assert!(matches!(result, Err(Error::FileDamaged { .. })), "{result:?}");
    assert!(contents(fixture.folder()) == before);
}

#[test]
fn a_missing_file_is_not_created() {
    let fixture = fixture();
    let missing = fixture.folder().join("inny.obecni");
    let result = connection::open(&missing, &fixture.key);
    assert!(matches!(result, Err(Error::FileMissing { path }) if path == missing));
    assert!(!missing.exists());
    let nowhere = fixture.folder().join("brak/inny.obecni");
    assert!(matches!(connection::open(&nowhere, &fixture.key), Err(Error::FileMissing { .. })));
}

#[test]
fn another_programs_file_is_refused_untouched() {
    let fixture = fixture();
    let plain = fixture.folder().join("plain.obecni");
    Connection::open(&plain).unwrap().execute_batch("CREATE TABLE t (x)").unwrap();
    let before = fs::read(&plain).unwrap();
    assert!(matches!(connection::open(&plain, &fixture.key), Err(Error::NotObecniFile)));
    assert!(fs::read(&plain).unwrap() == before);

    // Encrypted with the same cipher and the same key, but with no mark of this program.
    let foreign = fixture.folder().join("foreign.obecni");
    let digits: String = fixture.key.bytes().iter().map(|byte| format!("{byte:02x}")).collect();
    let encrypted = Connection::open(&foreign).unwrap();
    encrypted.execute_batch(&format!("PRAGMA key = \"x'{digits}'\"; CREATE TABLE t (x)")).unwrap();
    drop(encrypted);
    let before = fs::read(&foreign).unwrap();
    assert!(matches!(connection::open(&foreign, &fixture.key), Err(Error::NotObecniFile)));
    assert!(fs::read(&foreign).unwrap() == before);

    assert!(matches!(connection::open(fixture.folder(), &fixture.key), Err(Error::NotObecniFile)));
}

#[test]
fn an_existing_file_is_never_created_anew() {
    let fixture = fixture();
    let before = contents(fixture.folder());
    let result = connection::create(&fixture.path, &fixture.key);
    assert!(matches!(result, Err(Error::Exists { path }) if path == fixture.path));
    assert!(contents(fixture.folder()) == before);

    // A log whose file was moved away holds work that is nowhere else.
    let log = fixture.folder().join("nowy.obecni-wal");
    fs::write(&log, "log").unwrap();
    let before = contents(fixture.folder());
    let result = connection::create(&fixture.folder().join("nowy.obecni"), &fixture.key);
    assert!(matches!(result, Err(Error::Exists { path }) if path == log));
    assert!(contents(fixture.folder()) == before);
}

#[test]
fn a_closed_file_is_one_file_and_a_dropped_connection_loses_nothing() {
    let fixture = fixture();
    assert!(!names(&fixture).iter().any(|name| name.ends_with("-wal") || name.ends_with("-shm")));
    let before = fs::read(&fixture.path).unwrap();

    let connection = fixture.open().unwrap();
    crate::fixture::write_note(&connection, "jeszcze jedna").unwrap();
    drop(connection);
    assert!(fs::read(&fixture.path).unwrap() == before, "the log holds it, the file is untouched");

    let connection = fixture.open().unwrap();
    assert_eq!(notes(&connection), 201);
    connection::close(connection, &fixture.path).unwrap();
    assert!(fs::read(&fixture.path).unwrap() != before);
    assert!(!names(&fixture).iter().any(|name| name.ends_with("-wal") || name.ends_with("-shm")));
}

#[test]
fn every_connection_has_the_settings_that_durability_needs() {
    let fixture = fixture();
    let writer = fixture.open().unwrap();
    let reader = connection::open_read_only(&fixture.path, &fixture.key).unwrap();
    let ask = |connection: &Connection, pragma: &str| -> String {
        connection
            .query_row(&format!("PRAGMA {pragma}"), [], |row| {
                Ok(match row.get_ref(0)? {
                    rusqlite::types::ValueRef::Text(text) => String::from_utf8_lossy(text).into(),
                    other => other.as_i64().unwrap().to_string(),
                })
            })
            .unwrap()
    };
    assert_eq!(ask(&writer, "synchronous"), "2", "FULL");
    for connection in [&writer, &reader] {
        for (pragma, value) in [
            ("journal_mode", "wal"),
            ("foreign_keys", "1"),
            ("trusted_schema", "0"),
            ("cell_size_check", "1"),
            ("temp_store", "2"),
            ("secure_delete", "1"),
            ("cache_size", "-65536"),
            ("busy_timeout", "5000"),
            ("application_id", &connection::APPLICATION_ID.to_string()),
        ] {
            assert_eq!(ask(connection, pragma), value, "{pragma}");
        }
    }
    assert_eq!(ask(&reader, "query_only"), "1");
    assert!(reader.execute("DELETE FROM note", []).is_err());
    assert_eq!(notes(&reader), 200);
}

#[test]
fn names_sort_as_in_a_polish_dictionary() {
    let fixture = fixture();
    let connection = fixture.open().unwrap();
    connection.execute_batch("DELETE FROM note").unwrap();
    for name in
        ["Żak", "Zych", "Źrebak", "Łoś", "Lis", "Ćwik", "Cis", "Ązel", "Adam", "Bąk", "lato"]
    {
        crate::fixture::write_note(&connection, name).unwrap();
    }
    let mut statement =
        connection.prepare("SELECT text FROM note ORDER BY text COLLATE PL").unwrap();
    let sorted: Vec<String> =
        statement.query_map([], |row| row.get(0)).unwrap().map(|name| name.unwrap()).collect();
    let expected =
        ["Adam", "Ązel", "Bąk", "Cis", "Ćwik", "lato", "Lis", "Łoś", "Zych", "Źrebak", "Żak"];
    assert_eq!(sorted, expected);
}

fn name(fixture: &Fixture) -> String {
    fixture.path.file_name().unwrap().to_string_lossy().into_owned()
}

fn names(fixture: &Fixture) -> Vec<String> {
    crate::fixture::names(fixture.folder())
}
