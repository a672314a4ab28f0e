//! "Save a copy" and putting it back: whole or not at all.

use std::fs;

use storage::connection;
use storage::copy::{self, CopyInfo};
use storage::error::Error;
use storage::key_bag::{KeyBag, path_of};

use crate::fixture::{ANNA, PASSWORD, contents, fixture, flip, names, notes, write_note};

const AT: i64 = 1_790_000_000_000;

#[test]
fn a_copy_holds_the_data_and_the_key_bag() {
    let fixture = fixture();
    let connection = fixture.open().unwrap();
    // Still in the log, not in the file.
    write_note(&connection, "ostatnia").unwrap();
    let elsewhere = tempfile::tempdir().unwrap();
    let target = elsewhere.path().join("kopia.obecni-copy");
    let info = copy::write(&fixture.source(&connection), &target, AT).unwrap();
    assert_eq!(info.created_at, AT);
    assert_eq!(info.schema, storage::migrate::supported());
    assert_eq!(info.users, fixture.bag.users());
    assert_eq!(names(elsewhere.path()), ["kopia.obecni-copy"], "nothing else is left");
    assert_eq!(copy::inspect(&target).unwrap(), info);

    let restored = elsewhere.path().join("odzyskany.obecni");
    assert_eq!(copy::restore(&target, &restored).unwrap(), info);
    let expected = ["kopia.obecni-copy", "odzyskany.obecni", "odzyskany.obecni-keys"];
    assert_eq!(names(elsewhere.path()), expected);
    let key = KeyBag::load(&restored).unwrap().unlock(ANNA, PASSWORD).unwrap();
    let connection = connection::open(&restored, &key).unwrap();
    connection::verify(&connection).unwrap();
    assert_eq!(notes(&connection), 201);
}

#[test]
fn a_copy_replaces_an_older_copy_but_never_the_file_itself() {
    let fixture = fixture();
    let connection = fixture.open().unwrap();
    let target = fixture.folder().join("kopia.obecni-copy");
    copy::write(&fixture.source(&connection), &target, 1).unwrap();
    copy::write(&fixture.source(&connection), &target, 2).unwrap();
    assert_eq!(copy::inspect(&target).unwrap().created_at, 2);

    let before = contents(fixture.folder());
    for own in ["", "-keys", "-keys.previous", "-wal", "-lock"] {
        let own = fixture.folder().join(format!("centrum.obecni{own}"));
        let result = copy::write(&fixture.source(&connection), &own, 3);
        assert!(matches!(result, Err(Error::Exists { .. })), "{own:?}: {result:?}");
    }
    assert!(contents(fixture.folder()) == before);
}

#[test]
fn a_copy_into_a_folder_that_is_not_there_fails_and_leaves_nothing() {
    let fixture = fixture();
    let connection = fixture.open().unwrap();
    let before = contents(fixture.folder());
    let target = fixture.folder().join("brak/kopia.obecni-copy");
    let result = copy::write(&fixture.source(&connection), &target, AT);
    assert!(matches!(result, Err(Error::FileMissing { .. })), "{result:?}");
    assert!(contents(fixture.folder()) == before);
}

#[test]
fn a_damaged_file_gives_no_copy_and_an_older_copy_stays() {
    let fixture = fixture();
    let connection = fixture.open().unwrap();
    let target = fixture.folder().join("kopia.obecni-copy");
    copy::write(&fixture.source(&connection), &target, 1).unwrap();
    connection::close(connection, &fixture.path).unwrap();
    let pages = fs::metadata(&fixture.path).unwrap().len() as usize / 4096;
    flip(&fixture.path, (pages - 1) * 4096 + 700, 2);

    let connection = fixture.open().unwrap();
    let before = contents(fixture.folder());
    let result = copy::write(&fixture.source(&connection), &target, 2);
    assert!(matches!(result, Err(Error::FileDamaged { .. })), "{result:?}");
    assert!(contents(fixture.folder()) == before, "nothing is left, nothing is changed");
    assert_eq!(copy::inspect(&target).unwrap().created_at, 1);
}

#[test]
fn restoring_overwrites_nothing() {
    let fixture = fixture();
    let connection = fixture.open().unwrap();
    let target = fixture.folder().join("kopia.obecni-copy");
    copy::write(&fixture.source(&connection), &target, AT).unwrap();
    connection::close(connection, &fixture.path).unwrap();

    for in_the_way in ["", "-keys", "-keys.previous", "-wal"] {
        let folder = tempfile::tempdir().unwrap();
        let restored = folder.path().join("x.obecni");
        let path = folder.path().join(format!("x.obecni{in_the_way}"));
        fs::write(&path, "something of worth").unwrap();
        let result = copy::restore(&target, &restored);
        assert!(matches!(result, Err(Error::Exists { path: told }) if told == path));
        assert_eq!(names(folder.path()).len(), 1);
        assert_eq!(fs::read(&path).unwrap(), b"something of worth");
    }
}

#[test]
fn a_flipped_bit_anywhere_in_a_copy_is_noticed_and_nothing_is_restored() {
    let fixture = fixture();
    let connection = fixture.open().unwrap();
    let target = fixture.folder().join("kopia.obecni-copy");
    copy::write(&fixture.source(&connection), &target, AT).unwrap();
    let sound = fs::read(&target).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let restored = folder.path().join("x.obecni");
    // Every byte of the beginning with its lengths, then every 997th, then the checksum.
    let places =
        (0..200).chain((200..sound.len()).step_by(997)).chain(sound.len() - 32..sound.len());
    for place in places {
        flip(&target, place, (place % 8) as u8);
        let result = copy::restore(&target, &restored);
        let expected = if place < 12 { "not_our_file" } else { "copy_damaged" };
        assert_eq!(result.unwrap_err().code(), expected, "byte {place}");
        assert!(names(folder.path()).is_empty(), "byte {place}");
        fs::write(&target, &sound).unwrap();
    }
    copy::restore(&target, &restored).unwrap();
}

#[test]
fn a_copy_cut_short_or_lengthened_is_damaged() {
    let fixture = fixture();
    let connection = fixture.open().unwrap();
    let target = fixture.folder().join("kopia.obecni-copy");
    copy::write(&fixture.source(&connection), &target, AT).unwrap();
    let sound = fs::read(&target).unwrap();
    for length in [24, 60, sound.len() / 2, sound.len() - 33, sound.len() - 1] {
        fs::write(&target, &sound[..length]).unwrap();
        let result = copy::inspect(&target);
        assert!(matches!(result, Err(Error::CopyDamaged { .. })), "{length}: {result:?}");
    }
    fs::write(&target, [sound.as_slice(), b"x"].concat()).unwrap();
    assert!(matches!(copy::inspect(&target), Err(Error::CopyDamaged { .. })));
    for length in [0, 5, 23] {
        fs::write(&target, &sound[..length]).unwrap();
        assert!(matches!(copy::inspect(&target), Err(Error::NotObecniFile)), "{length}");
    }
}

#[test]
fn a_copy_of_a_newer_program_is_refused_as_newer_only_when_it_is_whole() {
    use sha2::{Digest, Sha256};
    let fixture = fixture();
    let connection = fixture.open().unwrap();
    let target = fixture.folder().join("kopia.obecni-copy");
    copy::write(&fixture.source(&connection), &target, AT).unwrap();
    let mut bytes = fs::read(&target).unwrap();
    bytes[12] = 2;
    fs::write(&target, &bytes).unwrap();
    assert!(matches!(copy::inspect(&target), Err(Error::CopyDamaged { .. })));
    let body = bytes.len() - 32;
    let digest = Sha256::digest(&bytes[..body]);
    bytes[body..].copy_from_slice(&digest);
    fs::write(&target, &bytes).unwrap();
    let newer = copy::inspect(&target);
    assert!(matches!(newer, Err(Error::Newer { found: 2, supported: 1 })), "{newer:?}");
}

#[test]
fn a_copy_is_restored_not_opened() {
    let fixture = fixture();
    let connection = fixture.open().unwrap();
    let target = fixture.folder().join("kopia.obecni-copy");
    let CopyInfo { data_bytes, .. } =
        copy::write(&fixture.source(&connection), &target, AT).unwrap();
    assert!(data_bytes > 0);
    let before = fs::read(&target).unwrap();
    let result = connection::open(&target, &fixture.key);
    assert!(matches!(result, Err(Error::IsCopy { path }) if path == target));
    assert!(fs::read(&target).unwrap() == before);

    let result = copy::inspect(&fixture.path);
    assert!(matches!(result, Err(Error::NotObecniFile)), "{result:?}");
    assert!(matches!(copy::inspect(&path_of(&fixture.path)), Err(Error::NotObecniFile)));
}

#[test]
fn an_open_transaction_is_not_copied_half() {
    let fixture = fixture();
    let mut connection = fixture.open().unwrap();
    let before = contents(fixture.folder()).len();
    let transaction = connection.transaction().unwrap();
    write_note(&transaction, "w połowie").unwrap();
    let target = fixture.folder().join("kopia.obecni-copy");
    assert!(copy::write(&fixture.source(&transaction), &target, AT).is_err());
    drop(transaction);
    assert_eq!(contents(fixture.folder()).len(), before);
}
