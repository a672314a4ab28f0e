//! The schema only grows: migrations are numbered, and a released one is never edited.

use std::fs;

use sha2::{Digest, Sha256};

use super::assert_kept;
use super::repository::root;

const FOLDER: &str = "src-tauri/crates/storage/migrations";

/// The names of the migrations, in order.
fn migrations() -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(root().join(FOLDER))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .filter(|name| name.ends_with(".sql"))
        .collect();
    names.sort();
    assert!(!names.is_empty(), "{FOLDER} holds no migration");
    names
}

/// What each released migration was, from `released.txt`: hash and name, as `sha256sum` prints.
fn released() -> Vec<(String, String)> {
    let list = fs::read_to_string(root().join(FOLDER).join("released.txt")).unwrap();
    let lines = list.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty());
    lines
        .map(|line| {
            let (hash, name) =
                line.split_once("  ").unwrap_or_else(|| panic!("released.txt: {line:?}"));
            (hash.to_owned(), name.to_owned())
        })
        .collect()
}

fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

#[test]
fn migrations_are_numbered_without_gaps() {
    let breaches: Vec<String> = migrations()
        .into_iter()
        .enumerate()
        .filter(|(index, name)| !name.starts_with(&format!("{:04}_", index + 1)))
        .map(|(index, name)| format!("{name} should be number {}", index + 1))
        .collect();
    assert_kept("migrations are NNNN_what.sql, counted from 0001", &breaches);
}

#[test]
fn every_migration_is_applied_in_the_order_of_its_number() {
    let list = fs::read_to_string(root().join("src-tauri/crates/storage/src/migrate.rs")).unwrap();
    let mut places = Vec::new();
    for name in migrations() {
        let place = list.find(&format!("migrations/{name}"));
        places.push(place.unwrap_or_else(|| panic!("{name} is not in migrate.rs")));
    }
    assert!(places.is_sorted(), "migrate.rs lists the migrations out of order");
}

#[test]
fn released_migrations_are_unedited() {
    let mut breaches = Vec::new();
    for (expected, name) in released() {
        match fs::read(root().join(FOLDER).join(&name)) {
            Ok(bytes) if hash(&bytes) == expected => {}
            Ok(_) => breaches
                .push(format!("{name} was edited after its release; add a new migration instead")),
            Err(error) => breaches.push(format!("{name} is gone: {error}")),
        }
    }
    assert_kept("a shipped migration is never edited", &breaches);
}

#[test]
fn an_edit_of_a_released_migration_would_be_noticed() {
    // The first of the list of published examples of SHA-256.
    assert_eq!(hash(b"abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}
