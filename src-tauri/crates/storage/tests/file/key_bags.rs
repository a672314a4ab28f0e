//! The key bag: who gets the key, and that damage never gives a wrong one.

use std::fs;

use domain::refusal::Refusal;
use storage::error::Error;
use storage::key_bag::{KeyBag, PasswordCost, RecoveryKey, path_of, previous_path_of};

use crate::fixture::{ANNA, BASIA, CHEAP, PASSWORD, contents, fixture, flip};

#[test]
fn a_password_opens_its_own_record_only() {
    let mut fixture = fixture();
    fixture.bag.add_user(&fixture.key, BASIA, "Basia", "inne-hasło", CHEAP).unwrap();
    let bag = KeyBag::load(&fixture.path).unwrap();
    assert_eq!(bag.unlock(ANNA, PASSWORD).unwrap(), fixture.key);
    assert_eq!(bag.unlock(BASIA, "inne-hasło").unwrap(), fixture.key);
    assert!(matches!(bag.unlock(BASIA, PASSWORD), Err(Error::WrongPassword)));
    assert!(matches!(bag.unlock(ANNA, "zażółć gęśla"), Err(Error::WrongPassword)));
    assert!(matches!(bag.unlock(ANNA, ""), Err(Error::WrongPassword)));
    assert!(matches!(bag.unlock(uuid::Uuid::nil().into(), PASSWORD), Err(Error::UnknownUser)));
}

#[test]
fn a_wrong_password_leaves_every_file_as_it_was() {
    let fixture = fixture();
    let before = contents(fixture.folder());
    let bag = KeyBag::load(&fixture.path).unwrap();
    assert!(matches!(bag.unlock(ANNA, "nie to hasło"), Err(Error::WrongPassword)));
    assert!(contents(fixture.folder()) == before);
}

#[test]
fn a_password_typed_with_combining_marks_is_the_same_password() {
    let fixture = fixture();
    let decomposed = "zaz\u{307}o\u{301}łc\u{301} ge\u{328}s\u{301}la\u{328}";
    assert_eq!(fixture.bag.unlock(ANNA, decomposed).unwrap(), fixture.key);
}

#[test]
fn users_are_listed_and_found_by_name_without_case_and_diacritics() {
    let mut fixture = fixture();
    fixture.bag.add_user(&fixture.key, BASIA, " Żaneta  Łoś ", "inne-hasło", CHEAP).unwrap();
    let bag = KeyBag::load(&fixture.path).unwrap();
    let names: Vec<_> = bag.users().into_iter().map(|user| (user.id, user.name)).collect();
    assert_eq!(names, [(ANNA, "Anna".to_owned()), (BASIA, "Żaneta Łoś".to_owned())]);
    assert_eq!(bag.user_named("zaneta los").unwrap(), BASIA);
    assert!(matches!(bag.user_named("Zofia"), Err(Error::UnknownUser)));
}

#[test]
fn names_and_passwords_follow_the_rules() {
    let mut fixture = fixture();
    let key = fixture.key.clone();
    let before = contents(fixture.folder());
    let short = fixture.bag.add_user(&key, BASIA, "Basia", "siedem7", CHEAP);
    assert!(matches!(short, Err(Error::Refused(Refusal::PasswordTooShort { limit: 8 }))));
    let taken = fixture.bag.add_user(&key, BASIA, "ANNA", "inne-hasło", CHEAP);
    assert!(matches!(taken, Err(Error::Refused(Refusal::UserExists))));
    let nameless = fixture.bag.add_user(&key, BASIA, "  ", "inne-hasło", CHEAP);
    assert!(matches!(nameless, Err(Error::Refused(Refusal::NameMissing))));
    let last = fixture.bag.remove_user(ANNA);
    assert!(matches!(last, Err(Error::Refused(Refusal::LastManager))));
    assert!(contents(fixture.folder()) == before, "nothing refused is written");
    // Eight characters, however many bytes they are.
    fixture.bag.add_user(&key, BASIA, "Basia", "żółćżółć", CHEAP).unwrap();
}

#[test]
fn a_changed_password_replaces_the_old_one_in_both_generations() {
    let mut fixture = fixture();
    let key = fixture.key.clone();
    fixture.bag.set_password(&key, ANNA, "nowe-hasło", CHEAP).unwrap();
    let newest = fs::read(path_of(&fixture.path)).unwrap();
    assert!(fs::read(previous_path_of(&fixture.path)).unwrap() == newest);
    let bag = KeyBag::load(&fixture.path).unwrap();
    assert_eq!(bag.unlock(ANNA, "nowe-hasło").unwrap(), key);
    assert!(matches!(bag.unlock(ANNA, PASSWORD), Err(Error::WrongPassword)));
}

#[test]
fn a_removed_user_is_in_neither_generation() {
    let mut fixture = fixture();
    let key = fixture.key.clone();
    fixture.bag.add_user(&key, BASIA, "Basia", "inne-hasło", CHEAP).unwrap();
    fixture.bag.rename(BASIA, "Barbara").unwrap();
    fixture.bag.remove_user(BASIA).unwrap();
    for path in [path_of(&fixture.path), previous_path_of(&fixture.path)] {
        let text = fs::read_to_string(path).unwrap();
        assert!(!text.contains("Barbara") && !text.contains("Basia"));
    }
    let bag = KeyBag::load(&fixture.path).unwrap();
    assert!(matches!(bag.unlock(BASIA, "inne-hasło"), Err(Error::UnknownUser)));
    assert_eq!(bag.unlock(ANNA, PASSWORD).unwrap(), key);
}

#[test]
fn the_recovery_key_opens_the_file_until_it_is_renewed() {
    let mut fixture = fixture();
    let typed = fixture.recovery_key.text().to_lowercase().replace('-', " ");
    let typed = RecoveryKey::parse(&typed).unwrap();
    assert_eq!(
        KeyBag::load(&fixture.path).unwrap().unlock_with_recovery(&typed).unwrap(),
        fixture.key
    );

    let key = fixture.key.clone();
    let renewed = fixture.bag.renew_recovery_key(&key).unwrap();
    let bag = KeyBag::load(&fixture.path).unwrap();
    assert_eq!(bag.unlock_with_recovery(&renewed).unwrap(), key);
    assert!(matches!(bag.unlock_with_recovery(&typed), Err(Error::WrongRecoveryKey)));
    let previous = fs::read_to_string(previous_path_of(&fixture.path)).unwrap();
    assert_eq!(previous, fs::read_to_string(path_of(&fixture.path)).unwrap());
}

#[test]
fn a_flipped_bit_anywhere_in_the_bag_is_noticed_and_never_gives_a_wrong_key() {
    let fixture = fixture();
    let path = path_of(&fixture.path);
    let sound = fs::read(&path).unwrap();
    for byte in 0..sound.len() {
        for bit in 0..8 {
            flip(&path, byte, bit);
            let result = KeyBag::load(&fixture.path);
            assert!(matches!(result, Err(Error::KeyBagDamaged)), "byte {byte} bit {bit}");
            fs::write(&path, &sound).unwrap();
        }
    }
    assert_eq!(KeyBag::load(&fixture.path).unwrap().unlock(ANNA, PASSWORD).unwrap(), fixture.key);
}

#[test]
fn a_bag_cut_short_or_lengthened_is_damaged() {
    let fixture = fixture();
    let path = path_of(&fixture.path);
    let sound = fs::read(&path).unwrap();
    for length in 0..sound.len() {
        fs::write(&path, &sound[..length]).unwrap();
        assert!(matches!(KeyBag::load(&fixture.path), Err(Error::KeyBagDamaged)), "{length}");
    }
    fs::write(&path, [sound.as_slice(), b"\n"].concat()).unwrap();
    assert!(matches!(KeyBag::load(&fixture.path), Err(Error::KeyBagDamaged)));
}

#[test]
fn a_damaged_or_missing_bag_falls_back_to_the_generation_before() {
    let mut fixture = fixture();
    let key = fixture.key.clone();
    fixture.bag.add_user(&key, BASIA, "Basia", "inne-hasło", CHEAP).unwrap();
    let path = path_of(&fixture.path);

    flip(&path, 100, 3);
    let damaged = fs::read(&path).unwrap();
    let mut bag = KeyBag::load(&fixture.path).unwrap();
    assert!(bag.is_previous());
    assert_eq!(bag.users().len(), 1, "the generation before knows only the first user");
    assert_eq!(bag.unlock(ANNA, PASSWORD).unwrap(), key);
    assert!(fs::read(&path).unwrap() == damaged, "reading mends nothing by itself");

    fs::remove_file(&path).unwrap();
    assert!(KeyBag::load(&fixture.path).unwrap().is_previous());

    // The next change writes a sound one, and the sound one before is not replaced by damage.
    fs::write(&path, damaged).unwrap();
    bag.add_user(&key, BASIA, "Basia", "inne-hasło", CHEAP).unwrap();
    let mended = KeyBag::load(&fixture.path).unwrap();
    assert!(!mended.is_previous());
    assert_eq!(mended.unlock(BASIA, "inne-hasło").unwrap(), key);
    flip(&path, 5, 0);
    assert_eq!(KeyBag::load(&fixture.path).unwrap().unlock(ANNA, PASSWORD).unwrap(), key);
}

#[test]
fn both_generations_damaged_is_a_damaged_bag_and_none_is_a_missing_one() {
    let mut fixture = fixture();
    let key = fixture.key.clone();
    fixture.bag.add_user(&key, BASIA, "Basia", "inne-hasło", CHEAP).unwrap();
    flip(&path_of(&fixture.path), 50, 1);
    flip(&previous_path_of(&fixture.path), 60, 2);
    assert!(matches!(KeyBag::load(&fixture.path), Err(Error::KeyBagDamaged)));
    fs::remove_file(path_of(&fixture.path)).unwrap();
    assert!(matches!(KeyBag::load(&fixture.path), Err(Error::KeyBagDamaged)));
    fs::remove_file(previous_path_of(&fixture.path)).unwrap();
    let missing = KeyBag::load(&fixture.path);
    assert!(
        matches!(missing, Err(Error::KeyBagMissing { path }) if path == path_of(&fixture.path))
    );
}

#[test]
fn an_existing_bag_is_never_replaced_by_a_new_one() {
    let fixture = fixture();
    let before = contents(fixture.folder());
    let again = KeyBag::create(&fixture.path, ANNA, "Anna", PASSWORD, CHEAP);
    assert!(matches!(again, Err(Error::Exists { .. })));
    assert!(contents(fixture.folder()) == before);
}

#[test]
fn a_record_does_not_pass_for_another_users() {
    let mut fixture = fixture();
    let key = fixture.key.clone();
    fixture.bag.add_user(&key, BASIA, "Basia", "inne-hasło", CHEAP).unwrap();
    // Whoever can write the bag can also write its checksum: the seal must hold by itself.
    let path = path_of(&fixture.path);
    let text = fs::read_to_string(&path).unwrap();
    let body = text.lines().next().unwrap();
    let swapped = body
        .replace(&ANNA.to_string(), "x")
        .replace(&BASIA.to_string(), &ANNA.to_string())
        .replace("\"x\"", &format!("\"{BASIA}\""));
    assert_ne!(swapped, body);
    fs::write(&path, with_checksum(&swapped)).unwrap();
    let bag = KeyBag::load(&fixture.path).unwrap();
    assert!(matches!(bag.unlock(ANNA, "inne-hasło"), Err(Error::WrongPassword)));
    assert!(matches!(bag.unlock(BASIA, PASSWORD), Err(Error::WrongPassword)));
}

#[test]
fn a_bag_of_a_newer_program_is_refused_as_newer() {
    let fixture = fixture();
    let path = path_of(&fixture.path);
    let text = fs::read_to_string(&path).unwrap();
    let newer = text.lines().next().unwrap().replace("\"version\":1", "\"version\":2");
    fs::write(&path, with_checksum(&newer)).unwrap();
    let result = KeyBag::load(&fixture.path);
    assert!(matches!(result, Err(Error::Newer { found: 2, supported: 1 })), "{result:?}");
}

#[test]
fn the_cost_is_kept_with_each_record_and_an_absurd_one_is_damage() {
    let mut fixture = fixture();
    let key = fixture.key.clone();
    let dearer = PasswordCost { memory_kib: 64, passes: 2, lanes: 1 };
    fixture.bag.set_password(&key, ANNA, PASSWORD, dearer).unwrap();
    let path = path_of(&fixture.path);
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.contains("\"memory_kib\":64") && text.contains("\"passes\":2"));
    assert_eq!(KeyBag::load(&fixture.path).unwrap().unlock(ANNA, PASSWORD).unwrap(), key);

    let absurd =
        text.lines().next().unwrap().replace("\"memory_kib\":64", "\"memory_kib\":4000000000");
    fs::write(&path, with_checksum(&absurd)).unwrap();
    let bag = KeyBag::load(&fixture.path).unwrap();
    assert!(matches!(bag.unlock(ANNA, PASSWORD), Err(Error::KeyBagDamaged)));
}

#[test]
fn a_key_of_another_file_is_not_put_into_the_bag() {
    let mut fixture = fixture();
    let stranger = storage::key_bag::DataKey::random().unwrap();
    let before = contents(fixture.folder());
    assert!(fixture.bag.add_user(&stranger, BASIA, "Basia", "inne-hasło", CHEAP).is_err());
    assert!(fixture.bag.set_password(&stranger, ANNA, "nowe-hasło", CHEAP).is_err());
    assert!(contents(fixture.folder()) == before);
}

/// A bag's text with a checksum that is right.
fn with_checksum(body: &str) -> String {
    use sha2::{Digest, Sha256};
    let digest = Sha256::digest(body.as_bytes());
    let hex: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("{body}\n{{\"sha256\":\"{hex}\"}}\n")
}
