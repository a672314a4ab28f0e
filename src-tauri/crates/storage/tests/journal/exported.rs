//! The journal written to a text file and made a file of again: nothing is lost, and nothing but
//! a whole file is taken.

use std::fs;
use std::path::{Path, PathBuf};

use domain::ids::DeviceId;
use proptest::prelude::*;
use serde_json::{Value, json};
use storage::journal_file::{self, JournalFile};
use storage::key_bag::PasswordCost;
use storage::store::{Identity, Opening, Store};
use storage::{Error, Read};
use tempfile::TempDir;
use uuid::Uuid;

use crate::convergence::{event, newer, play};
use crate::samples::*;
use crate::world::{Laptop, START, folder};

/// What a laptop's journal is written to.
fn written(laptop: &Laptop, folder: &TempDir) -> PathBuf {
    let path = folder.path().join(journal_file::FILE_NAME);
    laptop.store().read(|read| journal_file::write(read, &path, "teraz".to_owned())).unwrap();
    path
}

/// A new file made from one.
fn made(path: &Path, folder: &TempDir) -> storage::Result<Store> {
    let export = JournalFile::open(path)?;
    let cost = PasswordCost { memory_kib: 8, passes: 1, lanes: 1 };
    let opening = Opening {
        holder: "test".to_owned(),
        identity: Identity::Given(DeviceId(Uuid::from_u128(0x4e57))),
        at: START,
    };
    let path = folder.path().join("nowy.obecni");
    let (store, _) = Store::create(&path, ANNA, "Anna", "zażółć gęślą", cost, opening)?;
    store.receive_export(export)?;
    Ok(store)
}

/// Every operation of every device, as the text file tells them: sealed values in the open.
fn told(read: Read<'_>, folder: &TempDir) -> storage::Result<Vec<String>> {
    let path = folder.path().join("told");
    journal_file::write(read, &path, String::new())?;
    let text = fs::read_to_string(path).unwrap();
    let lines: Vec<String> = text.lines().map(str::to_owned).collect();
    Ok(lines[1..lines.len() - 1].to_vec())
}

/// Asserts that a file made from a laptop's export is the same in everything that can be asked.
fn assert_comes_back(laptop: &Laptop) {
    let folder = folder();
    let store = made(&written(laptop, &folder), &folder).unwrap();
    assert_eq!(store.digest().unwrap(), laptop.digest());
    let rebuilt = store.check_rebuild().unwrap();
    assert_eq!(rebuilt.before, rebuilt.after);
    assert_eq!(store.feeds().unwrap(), laptop.store().feeds().unwrap());
    assert_eq!(store.parked().unwrap(), laptop.store().parked().unwrap());
    let of = |store: &Store| store.read(|read| told(read, &folder)).unwrap();
    assert_eq!(of(&store), of(laptop.store()));
    let tables =
        |store: &Store| store.read(|read| storage::tables::all(read, day("2026-03-31"))).unwrap();
    assert_eq!(tables(&store), tables(laptop.store()), "byte for byte");
    store.verify().unwrap();
}

proptest! {
    #![proptest_config(crate::world::cases(24))]

    #[test]
    fn whatever_was_done_comes_back_whole(
        events in prop::collection::vec(event(), 1..40),
        kinds in prop::collection::vec(0..6_u8, 0..6),
        erased in prop::option::of(0..3_u128),
    ) {
        let laptops = [Laptop::founded(1), Laptop::founded(2)];
        play(&events, &laptops);
        laptops[0].meet(&laptops[1]);
        laptops[0].receive(&newer(&kinds));
        if let Some(person) = erased {
            laptops[0].store().destroy_sealed(person_id(person).0).unwrap();
        }
        // What is done after an erasure has keys of its own.
        play(&events[events.len() / 2..], &laptops[..1]);
        assert_comes_back(&laptops[0]);
    }
}

#[test]
fn the_one_who_made_the_file_goes_on_and_takes_back_what_was_done_before() {
    let laptop = Laptop::founded(1);
    let rename = |name: &'static str| {
        laptop
            .write(ANNA, move |write| {
                let person = domain::people::Person { first_name: name.to_owned(), ..person(0) };
                put(write, "person", &person)
            })
            .unwrap();
    };
    rename("Barbara");
    rename("Celina");
    let folder = folder();
    let store = made(&written(&laptop, &folder), &folder).unwrap();
    let name = |store: &Store| store.read(|read| read.person(person_id(0))).unwrap().first_name;
    assert_eq!(name(&store), "Celina");
    let action = storage::Action {
        id: domain::ids::OperationId(Uuid::from_u128(0x1)),
        command: "test",
        author: ANNA,
        scope: None,
        // A clock far behind the one that the export was written by.
        at: 0,
    };
    store
        .write(action, |write| {
            let last = write.latest_undoable(ANNA)?.unwrap().last;
            write.take_back(last).map(|_| ())
        })
        .unwrap();
    assert_eq!(name(&store), "Barbara");
    assert_eq!(store.feeds().unwrap().len(), laptop.store().feeds().unwrap().len() + 1);
}

#[test]
fn what_was_erased_is_not_in_the_export_and_does_not_come_back() {
    let laptop = Laptop::founded(1);
    let anna = domain::people::Person { last_name: "Wrzeszczyńska".to_owned(), ..person(0) };
    laptop.write(ANNA, move |write| put(write, "person", &anna)).unwrap();
    let folder = folder();
    let before = fs::read_to_string(written(&laptop, &folder)).unwrap();
    assert!(before.contains("Wrzeszczyńska"), "in the open, and in its letters");
    assert!(!before.contains("sealed"));
    laptop.store().destroy_sealed(person_id(0).0).unwrap();
    let path = written(&laptop, &folder);
    let after = fs::read_to_string(&path).unwrap();
    assert!(!after.contains("Wrzeszczyńska") && after.contains("\"erased\""));
    let store = made(&path, &folder).unwrap();
    assert_eq!(store.read(|read| read.person(person_id(0))).unwrap().list_name(), "");
    assert_comes_back(&laptop);
}

#[test]
fn the_journal_of_the_new_file_is_sealed_under_keys_of_its_own() {
    let laptop = Laptop::founded(1);
    let anna = domain::people::Person { last_name: "Wrzeszczyńska".to_owned(), ..person(0) };
    laptop.write(ANNA, move |write| put(write, "person", &anna)).unwrap();
    let folder = folder();
    let store = made(&written(&laptop, &folder), &folder).unwrap();
    let of = |store: &Store| {
        let feeds = store.feeds().unwrap();
        let all = feeds.iter().map(|(device, _)| store.operations_since(*device, 0).unwrap());
        format!("{:?}", all.collect::<Vec<_>>())
    };
    assert!(of(&store).contains("sealed") && !of(&store).contains("Wrzeszczyńska"));
    assert_ne!(of(&store), of(laptop.store()));
    assert!(store.destroy_sealed(person_id(0).0).unwrap(), "one key for the subject");
    assert_eq!(store.read(|read| read.person(person_id(0))).unwrap().list_name(), "");
    assert!(!store.destroy_sealed(person_id(0).0).unwrap());
}

/// The lines of an export of two people.
fn lines(folder: &TempDir) -> Vec<String> {
    let laptop = Laptop::founded(1);
    laptop.write(ANNA, |write| put(write, "person", &person(0))).unwrap();
    laptop.write(ANNA, |write| put(write, "person", &person(1))).unwrap();
    let text = fs::read_to_string(written(&laptop, folder)).unwrap();
    text.lines().map(str::to_owned).collect()
}

#[test]
fn only_a_whole_file_as_it_was_written_is_taken() {
    let folder = folder();
    let whole = lines(&folder);
    assert!(whole.len() >= 4);
    let path = folder.path().join("zmieniony.jsonl");
    let opened = |text: &str| {
        fs::write(&path, text).unwrap();
        JournalFile::open(&path)
    };
    let joined = |lines: &[String]| lines.join("\n") + "\n";
    opened(&joined(&whole)).unwrap();
    // Cut short after any of its bytes.
    let text = joined(&whole);
    for end in (0..text.len() - 1).step_by(37).chain([text.len() - 2]) {
        let cut = &text.as_bytes()[..end];
        fs::write(&path, cut).unwrap();
        let refused = JournalFile::open(&path).unwrap_err();
        assert!(
            matches!(refused, Error::ExportDamaged { .. } | Error::NotExport),
            "{refused:?} at {end}"
        );
    }
    // A line changed, dropped, doubled, or taken from another export.
    let mut changed = whole.clone();
    changed[2] = changed[2].replacen('a', "b", 1);
    let mut dropped = whole.clone();
    dropped.remove(2);
    let mut doubled = whole.clone();
    doubled.insert(2, whole[2].clone());
    let mut swapped = whole.clone();
    swapped.swap(1, 2);
    let mixed = [&whole[..], &lines(&folder)[..]].concat();
    let mut half = lines(&folder);
    half[1] = half[2].clone();
    for wrong in [changed, dropped, doubled, swapped, mixed, half] {
        let refused = opened(&joined(&wrong)).unwrap_err();
        assert!(matches!(refused, Error::ExportDamaged { .. }), "{refused:?}");
    }
    // Files of other kinds.
    for other in ["", "\n", "imię;nazwisko\r\n", "{}", "[1]", "{\"obecni_export\":\"x\"}\n"] {
        assert!(matches!(opened(other).unwrap_err(), Error::NotExport), "{other}");
    }
    let missing = JournalFile::open(&folder.path().join("nie-ma")).unwrap_err();
    assert!(matches!(missing, Error::FileMissing { .. }), "{missing:?}");
}

/// The lines with a right last line for what they say now.
fn signed(mut lines: Vec<String>) -> String {
    use sha2::{Digest, Sha256};
    let mut end: Value = serde_json::from_str(&lines.pop().unwrap()).unwrap();
    let body = lines.join("\n") + "\n";
    let hash: String = Sha256::digest(&body).iter().map(|byte| format!("{byte:02x}")).collect();
    end["sha256"] = json!(hash);
    format!("{body}{end}\n")
}

#[test]
fn a_newer_export_is_refused_and_one_that_gives_other_tables_is_not_kept() {
    let folder = folder();
    let whole = lines(&folder);
    let path = folder.path().join("inny.jsonl");
    let with = |name: &str, value: Value| {
        let mut lines = whole.clone();
        let mut head: Value = serde_json::from_str(&lines[0]).unwrap();
        head[name] = value;
        lines[0] = head.to_string();
        fs::write(&path, signed(lines)).unwrap();
        JournalFile::open(&path)
    };
    with("organisation", json!("Inna")).unwrap();
    for name in ["obecni_export", "tables"] {
        assert!(matches!(with(name, json!(999)).unwrap_err(), Error::ExportNewer), "{name}");
    }
    // Somebody who signs what she changed still does not get other tables unnoticed.
    let mut lines = whole.clone();
    lines[2] = lines[2].replace("\"2026", "\"2025").replace("Jan", "Jas").replace("false", "true");
    assert_ne!(lines[2], whole[2]);
    fs::write(&path, signed(lines)).unwrap();
    let refused = made(&path, &folder).err().unwrap();
    assert!(matches!(refused, Error::ExportDiffers), "{refused:?}");
    // Operations out of order of their numbers are no journal.
    let mut lines = whole.clone();
    lines.swap(2, 3);
    fs::write(&path, signed(lines)).unwrap();
    fs::remove_file(folder.path().join("nowy.obecni")).unwrap();
    fs::remove_file(folder.path().join("nowy.obecni-keys")).unwrap();
    let refused = made(&path, &folder).err().unwrap();
    assert!(matches!(refused, Error::ExportDamaged { .. }), "{refused:?}");
}
