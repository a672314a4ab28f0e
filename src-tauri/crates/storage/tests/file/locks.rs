//! The lock: one program at a time, and no lock outlives its program.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};

use storage::error::Error;
use storage::lock::Lock;

use crate::fixture::fixture;

#[test]
fn a_second_program_is_told_who_has_the_file_open() {
    let fixture = fixture();
    let first = Lock::take(&fixture.path, "obecni-desktop · anna").unwrap();
    let second = Lock::take(&fixture.path, "obecni");
    let Err(Error::InUse { by }) = second else { panic!("{second:?}") };
    // Windows lets nobody read a locked file.
    if cfg!(unix) {
        let expected = format!("obecni-desktop · anna · {}", std::process::id());
        assert_eq!(by.as_deref(), Some(expected.as_str()));
    }
    drop(first);
    Lock::take(&fixture.path, "obecni").unwrap();
}

#[test]
fn a_file_is_locked_before_it_exists_and_by_whatever_path() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("a")).unwrap();
    let _lock = Lock::take(&folder.path().join("new.obecni"), "one").unwrap();
    let roundabout = folder.path().join("a/../new.obecni");
    assert!(matches!(Lock::take(&roundabout, "two"), Err(Error::InUse { .. })));
    Lock::take(&folder.path().join("other.obecni"), "two").unwrap();
}

#[test]
fn a_folder_that_is_not_there_holds_no_lock() {
    let folder = tempfile::tempdir().unwrap();
    let missing = folder.path().join("brak/plik.obecni");
    assert!(matches!(Lock::take(&missing, "one"), Err(Error::FileMissing { .. })));
}

#[test]
fn a_lock_file_left_behind_means_nothing() {
    let fixture = fixture();
    let path = fixture.folder().join("centrum.obecni-lock");
    fs::write(&path, "obecni-desktop · anna · 1\n").unwrap();
    Lock::take(&fixture.path, "obecni").unwrap();
}

/// The test starts itself as another program, which takes the lock and is then killed.
#[test]
fn a_killed_program_holds_nothing_any_more() {
    const FILE: &str = "OBECNI_TEST_LOCK";
    if let Some(path) = std::env::var_os(FILE) {
        let _lock = Lock::take(path.as_ref(), "other").unwrap();
        std::io::stderr().write_all(b"held\n").unwrap();
        // Until killed: the parent keeps the other end open and writes nothing.
        std::io::stdin().read_line(&mut String::new()).unwrap();
        return;
    }
    let fixture = fixture();
    let mut other = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "locks::a_killed_program_holds_nothing_any_more", "--nocapture"])
        .env(FILE, &fixture.path)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut said = String::new();
    BufReader::new(other.stderr.take().unwrap()).read_line(&mut said).unwrap();
    assert_eq!(said, "held\n");
    assert!(matches!(Lock::take(&fixture.path, "obecni"), Err(Error::InUse { .. })));
    other.kill().unwrap();
    other.wait().unwrap();
    Lock::take(&fixture.path, "obecni").unwrap();
}
