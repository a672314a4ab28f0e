//! The device's identity: the same file going on keeps it, everything else gets a new one.

use std::fs;
use std::path::Path;

use domain::ids::DeviceId;
use rusqlite::Connection;
use storage::connection;
use storage::copy;
use storage::device::{self, Identity, REGISTER};

use crate::fixture::{Fixture, fixture};

/// Opens the file as a session does: identifies the device, says the file holds `number`.
fn session(fixture: &Fixture, path: &Path, machine: &Path, number: i64) -> Identity {
    let mut connection = connection::open(path, &fixture.key).unwrap();
    let identity = device::identify(&mut connection, path, machine, |_, _| Ok(number)).unwrap();
    device::record(path, machine, identity.device, number).unwrap();
    connection::close(connection, path).unwrap();
    identity
}

#[test]
fn a_file_that_goes_on_keeps_its_device() {
    let fixture = fixture();
    let machine = tempfile::tempdir().unwrap();
    let first = session(&fixture, &fixture.path, machine.path(), 3);
    assert!(first.is_new);
    for number in [3, 10, 10] {
        let next = session(&fixture, &fixture.path, machine.path(), number);
        assert_eq!(next, Identity { device: first.device, is_new: false });
    }
}

#[test]
fn the_device_is_asked_for_its_own_number() {
    let fixture = fixture();
    let machine = tempfile::tempdir().unwrap();
    let first = session(&fixture, &fixture.path, machine.path(), 3);
    let mut connection = fixture.open().unwrap();
    let mut asked = None;
    let highest = |_: &Connection, device: DeviceId| {
        asked = Some(device);
        Ok(3)
    };
    device::identify(&mut connection, &fixture.path, machine.path(), highest).unwrap();
    assert_eq!(asked, Some(first.device));
}

#[test]
fn a_file_copied_to_another_place_is_a_new_device_and_the_original_is_not() {
    let fixture = fixture();
    let machine = tempfile::tempdir().unwrap();
    let first = session(&fixture, &fixture.path, machine.path(), 3);
    let elsewhere = fixture.folder().join("kopia.obecni");
    fs::copy(&fixture.path, &elsewhere).unwrap();
    let copied = session(&fixture, &elsewhere, machine.path(), 3);
    assert!(copied.is_new);
    assert_ne!(copied.device, first.device);
    assert_eq!(session(&fixture, &fixture.path, machine.path(), 3).device, first.device);
    assert_eq!(session(&fixture, &elsewhere, machine.path(), 3).device, copied.device);
}

#[test]
fn a_file_taken_to_another_machine_is_a_new_device() {
    let fixture = fixture();
    let (here, there) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let first = session(&fixture, &fixture.path, here.path(), 3);
    let other = session(&fixture, &fixture.path, there.path(), 3);
    assert!(other.is_new && other.device != first.device);
    let back = session(&fixture, &fixture.path, here.path(), 5);
    assert!(back.is_new, "it was written elsewhere meanwhile");
}

#[test]
fn an_older_state_put_back_in_the_same_place_is_a_new_device() {
    let fixture = fixture();
    let machine = tempfile::tempdir().unwrap();
    let first = session(&fixture, &fixture.path, machine.path(), 3);
    let older = fs::read(&fixture.path).unwrap();
    session(&fixture, &fixture.path, machine.path(), 3);
    fs::write(&fixture.path, older).unwrap();
    let back = session(&fixture, &fixture.path, machine.path(), 3);
    assert!(back.is_new && back.device != first.device, "its token is not the last one");
}

#[test]
fn a_file_that_lost_operations_is_a_new_device() {
    let fixture = fixture();
    let machine = tempfile::tempdir().unwrap();
    let first = session(&fixture, &fixture.path, machine.path(), 9);
    let back = session(&fixture, &fixture.path, machine.path(), 8);
    assert!(back.is_new && back.device != first.device);
}

#[test]
fn a_restored_copy_is_a_new_device_even_in_the_same_place() {
    let fixture = fixture();
    let machine = tempfile::tempdir().unwrap();
    let first = session(&fixture, &fixture.path, machine.path(), 3);
    let target = fixture.folder().join("kopia.obecni-copy");
    let connection = fixture.open().unwrap();
    copy::write(&fixture.source(&connection), &target, 0).unwrap();
    connection::close(connection, &fixture.path).unwrap();

    for name in crate::fixture::names(fixture.folder()) {
        if name.starts_with("centrum.obecni") {
            fs::remove_file(fixture.folder().join(name)).unwrap();
        }
    }
    copy::restore(&target, &fixture.path).unwrap();
    let restored = session(&fixture, &fixture.path, machine.path(), 3);
    assert!(restored.is_new && restored.device != first.device);
}

#[test]
fn a_damaged_or_missing_register_gives_a_new_device() {
    let fixture = fixture();
    let machine = tempfile::tempdir().unwrap();
    let first = session(&fixture, &fixture.path, machine.path(), 3);
    fs::write(machine.path().join(REGISTER), "{ half").unwrap();
    let second = session(&fixture, &fixture.path, machine.path(), 3);
    assert!(second.is_new && second.device != first.device);
    assert_eq!(session(&fixture, &fixture.path, machine.path(), 3).device, second.device);
    fs::remove_file(machine.path().join(REGISTER)).unwrap();
    assert!(session(&fixture, &fixture.path, machine.path(), 3).is_new);
}

#[test]
fn a_session_cut_off_before_its_token_was_written_goes_on() {
    let fixture = fixture();
    let machine = tempfile::tempdir().unwrap();
    let first = session(&fixture, &fixture.path, machine.path(), 3);
    // The file as a power cut leaves it when the register knew the new token and the file did
    // not: the register holds both.
    let register = machine.path().join(REGISTER);
    let text = fs::read_to_string(&register).unwrap();
    let token = text.split("\"token\": \"").nth(1).unwrap().split('"').next().unwrap();
    let half = text.replace(
        &format!("\"token\": \"{token}\""),
        &format!("\"token\": \"{}\", \"token_before\": \"{token}\"", "ab".repeat(32)),
    );
    assert_ne!(half, text);
    fs::write(&register, half).unwrap();
    assert_eq!(session(&fixture, &fixture.path, machine.path(), 3).device, first.device);
    assert!(!fs::read_to_string(&register).unwrap().contains("token_before"));
}

#[test]
fn two_files_open_at_once_both_stay_in_the_register() {
    let fixture = fixture();
    let machine = tempfile::tempdir().unwrap();
    let other = crate::fixture::fixture();
    std::thread::scope(|scope| {
        for fixture in [&fixture, &other] {
            let machine = machine.path();
            scope.spawn(move || {
                for number in 1..20 {
                    session(fixture, &fixture.path, machine, number);
                }
            });
        }
    });
    assert!(!session(&fixture, &fixture.path, machine.path(), 20).is_new);
    assert!(!session(&other, &other.path, machine.path(), 20).is_new);
}
