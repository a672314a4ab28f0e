//! Full disks, read-only folders and places that vanish, each told by its own name.

use std::fs;
use std::path::Path;

use rusqlite::ffi;
use storage::connection::{self, Presence};
use storage::copy;
use storage::error::Error;

use crate::fixture::{commit_note, contents, fixture, notes};

/// A note of about a page, so that a few of them fill what is left.
fn long_note() -> String {
    "Długa notatka. ".repeat(250)
}

#[test]
fn a_full_disk_stops_one_action_and_harms_none_before_it() {
    let fixture = fixture();
    let mut connection = fixture.open().unwrap();
    let presence = Presence::of(&fixture.path).unwrap();
    let pages: i64 = connection.query_row("PRAGMA page_count", [], |row| row.get(0)).unwrap();
    connection
        .query_row(&format!("PRAGMA max_page_count = {}", pages + 3), [], |_| Ok(()))
        .unwrap();
    let mut written = 0;
    let failure = loop {
        match commit_note(&mut connection, &presence, &long_note()) {
            Ok(()) => written += 1,
            Err(failure) => break failure,
        }
        assert!(written < 100, "the limit holds");
    };
    assert!(matches!(failure, Error::DiskFull), "{failure:?}");
    assert!(connection.is_autocommit(), "no transaction is left open");
    assert_eq!(notes(&connection), 200 + written);

    connection
        .query_row(&format!("PRAGMA max_page_count = {}", pages + 300), [], |_| Ok(()))
        .unwrap();
    commit_note(&mut connection, &presence, &long_note()).unwrap();
    connection::verify(&connection).unwrap();
    assert_eq!(notes(&connection), 201 + written);
}

#[test]
fn an_input_output_failure_in_a_sound_place_stays_what_it_is() {
    let fixture = fixture();
    let failure = |code| rusqlite::Error::SqliteFailure(ffi::Error::new(code), None);
    let told = Error::from(failure(ffi::SQLITE_IOERR)).at(&fixture.path);
    assert_eq!(told.code(), "database_error");
    assert_eq!(contents(fixture.folder()).len(), 2, "looking leaves nothing behind");

    let gone = fixture.folder().join("brak/centrum.obecni");
    for code in [
        ffi::SQLITE_IOERR,
        ffi::SQLITE_IOERR_WRITE,
        ffi::SQLITE_CANTOPEN,
        ffi::SQLITE_READONLY_DBMOVED,
    ] {
        let told = Error::from(failure(code)).at(&gone);
        assert!(matches!(told, Error::Vanished { ref path } if *path == gone), "{code}: {told:?}");
    }
    for (code, expected) in [
        (ffi::SQLITE_FULL, "disk_full"),
        (ffi::SQLITE_NOTADB, "file_damaged"),
        (ffi::SQLITE_CORRUPT, "file_damaged"),
        (ffi::SQLITE_BUSY, "file_busy"),
        (ffi::SQLITE_LOCKED, "file_busy"),
    ] {
        assert_eq!(Error::from(failure(code)).code(), expected);
    }
}

#[test]
fn a_value_in_a_failed_statement_reaches_no_message() {
    let fixture = fixture();
    let connection = fixture.open().unwrap();
    let sql = "INSERT INTO note VALUES ('Kunegunda') nonsense";
    let error = Error::from(connection.execute(sql, []).unwrap_err());
    let told = format!("{error} {:?}", error.args());
    assert!(!told.contains("Kunegunda"), "{told}");
}

#[cfg(unix)]
#[test]
fn a_write_into_a_removed_folder_is_told_not_acknowledged() {
    let fixture = fixture();
    let mut connection = fixture.open().unwrap();
    let presence = Presence::of(&fixture.path).unwrap();
    commit_note(&mut connection, &presence, "jeszcze jest").unwrap();
    fs::remove_dir_all(fixture.folder()).unwrap();
    let result = commit_note(&mut connection, &presence, "już nie ma");
    assert!(
        matches!(result, Err(Error::Vanished { ref path }) if *path == fixture.path),
        "{result:?}"
    );
    assert!(connection.is_autocommit());
    // Closing what is gone must not panic, nor make it anew.
    drop(connection::close(connection, &fixture.path));
    assert!(!fixture.path.exists());
}

#[cfg(unix)]
#[test]
fn a_file_put_in_the_place_of_the_open_one_is_noticed() {
    let fixture = fixture();
    let mut connection = fixture.open().unwrap();
    let presence = Presence::of(&fixture.path).unwrap();
    let aside = fixture.folder().join("aside.obecni");
    fs::rename(&fixture.path, &aside).unwrap();
    fs::copy(&aside, &fixture.path).unwrap();
    let result = commit_note(&mut connection, &presence, "do kogo?");
    assert!(matches!(result, Err(Error::Vanished { .. })), "{result:?}");
}

#[cfg(unix)]
#[test]
fn a_log_removed_under_the_open_file_is_noticed() {
    let fixture = fixture();
    let mut connection = fixture.open().unwrap();
    let presence = Presence::of(&fixture.path).unwrap();
    fs::remove_file(fixture.folder().join("centrum.obecni-wal")).unwrap();
    let result = commit_note(&mut connection, &presence, "w próżnię");
    assert!(matches!(result, Err(Error::Vanished { .. })), "{result:?}");
}

#[cfg(unix)]
#[test]
fn a_read_only_folder_is_told_and_stays_as_it_was() {
    use storage::key_bag::{DataKey, KeyBag};
    use storage::lock::Lock;

    let mut fixture = fixture();
    let before = contents(fixture.folder());
    let writer = crate::fixture::fixture();
    let live = writer.open().unwrap();
    {
        let _guard = disk::read_only(fixture.folder());
        let code = |result: Result<(), Error>| result.unwrap_err().code();
        assert_eq!(code(fixture.open().map(drop)), "folder_read_only");
        assert_eq!(code(Lock::take(&fixture.path, "obecni").map(drop)), "folder_read_only");
        let new = fixture.folder().join("nowy.obecni");
        let created = connection::create(&new, &DataKey::random().unwrap());
        assert_eq!(code(created.map(drop)), "folder_read_only");
        let copied = copy::write(&writer.source(&live), &fixture.folder().join("k.obecni-copy"), 0);
        assert_eq!(code(copied.map(drop)), "folder_read_only");

        let key = fixture.key.clone();
        let users = fixture.bag.users();
        let added = fixture.bag.add_user(
            &key,
            crate::fixture::BASIA,
            "Basia",
            "inne-hasło",
            crate::fixture::CHEAP,
        );
        assert_eq!(code(added), "folder_read_only");
        assert_eq!(fixture.bag.users(), users, "the bag in memory is as on the disk");
        KeyBag::load(&fixture.path).unwrap();
    }
    assert!(contents(fixture.folder()) == before);
}

/// A real disk that fills up. Making one needs the right to mount; without it the test says so,
/// and the page limit above stands for the disk.
#[cfg(target_os = "linux")]
#[test]
fn a_disk_that_really_fills_up_is_told_as_full_and_all_is_there_when_there_is_room() {
    let folder = tempfile::tempdir().unwrap();
    let Some(_disk) = disk::small(folder.path(), "1500k") else {
        eprintln!("not run: this machine does not let the test mount a small disk");
        return;
    };
    let mut fixture = crate::fixture::fixture_in(folder.path());
    // Taken away at the end, to make room for the log's index and one more note.
    fs::write(folder.path().join("ballast"), [7; 128 * 1024]).unwrap();
    let mut connection = fixture.open().unwrap();
    let presence = Presence::of(&fixture.path).unwrap();
    let mut written = 0;
    let failure = loop {
        match commit_note(&mut connection, &presence, &long_note()) {
            Ok(()) => written += 1,
            Err(failure) => break failure.at(&fixture.path),
        }
        assert!(written < 2_000, "the disk is small");
    };
    assert!(matches!(failure, Error::DiskFull), "{failure:?}");
    assert_eq!(notes(&connection), 200 + written, "every acknowledged note is there");
    fill(folder.path());

    let key = fixture.key.clone();
    let bag = fs::read(folder.path().join("centrum.obecni-keys")).unwrap();
    let added = fixture.bag.add_user(
        &key,
        crate::fixture::BASIA,
        "Basia",
        "inne-hasło",
        crate::fixture::CHEAP,
    );
    assert!(matches!(added, Err(Error::DiskFull)), "{added:?}");
    assert!(fs::read(folder.path().join("centrum.obecni-keys")).unwrap() == bag);

    let copied = copy::write(&fixture.source(&connection), &folder.path().join("k.obecni-copy"), 0);
    assert!(matches!(copied, Err(Error::DiskFull)), "{copied:?}");
    let left = crate::fixture::names(folder.path());
    assert!(!left.iter().any(|name| name.contains("copy") || name.ends_with(".part")), "{left:?}");

    // Closed without room for the log to move into the file, and opened while still full.
    drop(connection);
    fill(folder.path());
    let opened = fixture.open();
    assert!(
        matches!(opened, Ok(_) | Err(Error::DiskFull)),
        "never told as damage: {:?}",
        opened.err()
    );
    drop(opened);

    fs::remove_file(folder.path().join("ballast")).unwrap();
    let mut connection = fixture.open().unwrap();
    assert_eq!(notes(&connection), 200 + written);
    let presence = Presence::of(&fixture.path).unwrap();
    commit_note(&mut connection, &presence, "znowu jest miejsce").unwrap();
}

/// Takes every byte that is left.
#[cfg(target_os = "linux")]
fn fill(folder: &Path) {
    use std::io::Write;
    let mut file =
        fs::OpenOptions::new().create(true).append(true).open(folder.join("ballast")).unwrap();
    while file.write_all(&[7; 512]).is_ok() {}
}

/// Places that are hard to come by.
#[cfg(unix)]
mod disk {
    use std::fs::{self, File, Permissions};
    use std::os::unix::fs::PermissionsExt;
    use std::path::{Path, PathBuf};
    use std::process::Command;

    /// Undoes what was done to a folder.
    pub(super) enum Guard {
        Permissions(PathBuf),
        Mounted(PathBuf),
    }

    impl Drop for Guard {
        fn drop(&mut self) {
            match self {
                Self::Permissions(folder) => {
                    fs::set_permissions(folder, Permissions::from_mode(0o755)).unwrap();
                }
                Self::Mounted(folder) => assert!(run("umount", &["-l", text(folder)])),
            }
        }
    }

    /// Makes a folder read-only, for the administrator too, whom permissions do not stop.
    pub(super) fn read_only(folder: &Path) -> Guard {
        fs::set_permissions(folder, Permissions::from_mode(0o555)).unwrap();
        let guard = Guard::Permissions(folder.to_owned());
        let probe = folder.join("probe");
        if File::create(&probe).is_err() {
            return guard;
        }
        fs::remove_file(&probe).unwrap();
        drop(guard);
        let folder_text = text(folder);
        let mounted = run("mount", &["--bind", folder_text, folder_text])
            && run("mount", &["-o", "remount,ro,bind", folder_text]);
        assert!(mounted, "run this test as an ordinary user, or as one who may mount");
        Guard::Mounted(folder.to_owned())
    }

    /// Mounts a small disk over a folder; `None` where that is not allowed.
    #[cfg(target_os = "linux")]
    pub(super) fn small(folder: &Path, size: &str) -> Option<Guard> {
        let options = format!("size={size}");
        run("mount", &["-t", "tmpfs", "-o", &options, "tmpfs", text(folder)])
            .then(|| Guard::Mounted(folder.to_owned()))
    }

    fn text(path: &Path) -> &str {
        path.to_str().unwrap()
    }

    fn run(program: &str, arguments: &[&str]) -> bool {
        Command::new(program).args(arguments).output().is_ok_and(|output| output.status.success())
    }
}
