//! The catalogue as the other crates and the window find it.

use std::path::{Path, PathBuf};
use std::thread;

use messages::{Language, Messages, Value, generate};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..")
}

#[test]
fn the_catalogue_is_in_order_in_every_language() {
    let catalogue = generate::expected(&root());
    assert!(catalogue.is_ok(), "{}", catalogue.unwrap_err());
}

#[test]
fn the_generated_files_are_those_that_would_be_generated() {
    for (file, expected) in generate::expected(&root()).unwrap() {
        let found = std::fs::read_to_string(root().join(&file)).unwrap();
        assert!(found == expected, "{} is stale: run `cargo xtask generate`", file.display());
    }
}

#[test]
fn polish_numbers_choose_their_form() {
    let messages = Messages::new(Language::Polish);
    let expected = [
        (0, "0 osób"),
        (1, "1 osoba"),
        (2, "2 osoby"),
        (4, "4 osoby"),
        (5, "5 osób"),
        (12, "12 osób"),
        (14, "14 osób"),
        (22, "22 osoby"),
        (101, "101 osób"),
        (112, "112 osób"),
        (1234, "1\u{a0}234 osoby"),
    ];
    for (count, text) in expected {
        assert_eq!(messages.count_people(count), text);
    }
}

#[test]
fn english_numbers_choose_their_form() {
    let messages = Messages::new(Language::English);
    assert_eq!(messages.count_people(1), "1 person");
    assert_eq!(messages.count_people(0), "0 people");
    assert_eq!(messages.count_people(1234), "1,234 people");
}

#[test]
fn values_stand_in_the_text_without_isolating_marks() {
    let messages = Messages::new(Language::Polish);
    assert_eq!(messages.attendance_present_of(12, 18), "12 z 18");
    assert_eq!(messages.common_saved_at("10:42"), "Zapisano 10:42");
}

#[test]
fn a_code_known_only_while_running_finds_its_words() {
    let messages = Messages::new(Language::Polish);
    assert_eq!(messages.by_code("holiday", "corpus_christi", &[]).as_deref(), Some("Boże Ciało"));
    assert_eq!(messages.by_code("holiday", "payday", &[]), None);
    let args = [("limit", Value::from(8))];
    let refusal = messages.by_code("refusal", "password_too_short", &args).unwrap();
    assert!(refusal.contains("co najmniej 8 znaków"), "{refusal}");
}

#[test]
fn one_catalogue_serves_every_thread() {
    let messages = Messages::new(Language::English);
    thread::scope(|scope| {
        for count in 0..4_u32 {
            scope
                .spawn(move || assert!(messages.count_days(count).starts_with(&count.to_string())));
        }
    });
}

#[test]
fn languages_are_found_by_their_codes() {
    for language in Language::ALL {
        assert_eq!(Language::from_code(language.code()), Some(language));
    }
    assert_eq!(Language::from_code("xx"), None);
}
