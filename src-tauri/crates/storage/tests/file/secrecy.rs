//! Nothing that names a person can be read from the disk without the key.

use std::fs;

use storage::copy;

use crate::fixture::{fixture, write_note};

const NAME: &str = "Kunegunda Brzęczyszczykiewicz";

#[test]
fn a_name_is_readable_in_no_file_on_the_disk() {
    let fixture = fixture();
    let connection = fixture.open().unwrap();
    for _ in 0..50 {
        write_note(&connection, NAME).unwrap();
    }
    let log = fixture.folder().join("centrum.obecni-wal");
    assert!(fs::metadata(&log).unwrap().len() > 0, "the name went through the log");
    // Some of it in the file, some of it in the log, all of it in a copy.
    connection.query_row("PRAGMA wal_checkpoint(PASSIVE)", [], |_| Ok(())).unwrap();
    write_note(&connection, NAME).unwrap();
    let target = fixture.folder().join("kopia.obecni-copy");
    copy::write(&fixture.source(&connection), &target, 0).unwrap();

    let files = crate::fixture::contents(fixture.folder());
    for file in ["centrum.obecni", "centrum.obecni-wal", "centrum.obecni-keys", "kopia.obecni-copy"]
    {
        assert!(files.contains_key(file), "{file} is looked at");
    }
    let key = fixture.key.bytes();
    let digits: String = key.iter().map(|byte| format!("{byte:02x}")).collect();
    for (file, bytes) in &files {
        for needle in [NAME.as_bytes(), b"Kunegunda", b"Notatka", key.as_slice(), digits.as_bytes()]
        {
            let found = bytes.windows(needle.len()).any(|window| window == needle);
            assert!(!found, "{file} holds {:?}", String::from_utf8_lossy(needle));
        }
    }
}

#[test]
fn keys_are_not_shown_by_debug_output() {
    let fixture = fixture();
    let shown = format!("{:?} {:?}", fixture.key, fixture.recovery_key);
    assert_eq!(shown, "DataKey(…) RecoveryKey(…)");
}
