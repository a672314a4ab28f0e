//! Words that a person reads live in the catalogue, in every language, and nowhere else.

use std::collections::BTreeSet;

use domain::attendance::Mark;
use domain::opening::ClosureKind;
use domain::organisation::{CentreKind, Role};
use domain::people::{LeaveReason, Sex};
use domain::settlement::GrantForm;
use domain::timetable::{CancelReason, Entry, ListState};
use messages::{Language, Messages};

use super::assert_kept;
use super::repository::{files, is_for_tests, root, test_modules};
use super::source::{self, before_tests, is_polish};

/// Where Polish words may stand outside the catalogue, and why.
const EXCEPTIONS: [(&str, &str); 7] = [
    ("/demo.rs", "invented people and classes: data of a file, not words of the program"),
    ("/demo/", "the same"),
    ("domain/src/volunteers/presets.rs", "what a new file begins with: data of it from then on"),
    ("storage/src/place.rs", "names that others gave to their folders"),
    ("ui/src/lib/shared/testing/", "invented people and centres of the tests of components"),
    ("ui/src/lib/timetable/hyphens.ts", "letters by which Polish words are broken, not words"),
    ("ui/src/lib/shared/typed.ts", "words that a person may type, understood in every language"),
];

fn is_excepted(path: &str) -> bool {
    EXCEPTIONS.iter().any(|(place, _)| path.contains(place))
}

#[test]
fn no_polish_words_stand_in_rust_outside_the_catalogue() {
    let rust = files(&[".rs"]);
    let test_modules = test_modules(&rust);
    let mut breaches = Vec::new();
    for file in &rust {
        if is_excepted(&file.path) || is_for_tests(&file.path, &test_modules) {
            continue;
        }
        let mut text = before_tests(&file.text);
        if file.path == "src-tauri/crates/domain/src/organisation.rs" {
            // The categories that a new centre begins with are data of its file from then on.
            text = text.split("pub fn category_presets").next().unwrap_or_default();
        }
        for piece in source::rust(text).strings.iter().filter(|piece| is_polish(&piece.text)) {
            breaches.push(format!("{}:{} {}", file.path, piece.line, piece.text));
        }
    }
    assert_kept("user-visible words only in src-tauri/crates/messages/locales", &breaches);
}

#[test]
fn no_words_stand_in_the_markup_of_the_window() {
    let mut breaches = Vec::new();
    for file in files(&[".svelte"]).iter().filter(|file| file.path.starts_with("ui/src/")) {
        for piece in source::svelte_words(&file.text) {
            breaches.push(format!("{}:{} {}", file.path, piece.line, piece.text));
        }
    }
    assert_kept("user-visible words only in src-tauri/crates/messages/locales", &breaches);
}

#[test]
fn no_polish_words_stand_in_the_code_of_the_window() {
    let mut breaches = Vec::new();
    for file in files(&[".ts", ".svelte"]) {
        if !file.path.starts_with("ui/src/")
            || file.path.contains(".test.")
            || file.path.contains(".fixture.")
            || is_excepted(&file.path)
            || file.path == messages::generate::TYPESCRIPT_FILE
        {
            continue;
        }
        for (index, line) in file.text.lines().enumerate() {
            let comment = ["*", "/*", "//", "<!--"]
                .iter()
                .any(|opening| line.trim_start().starts_with(opening));
            if !comment && source::typescript_strings(line).iter().any(|string| is_polish(string)) {
                breaches.push(format!("{}:{} {}", file.path, index + 1, line.trim()));
            }
        }
    }
    assert_kept("user-visible words only in src-tauri/crates/messages/locales", &breaches);
}

/// The codes that a function named `code` of a Rust file answers.
fn codes(path: &str) -> BTreeSet<String> {
    let text = std::fs::read_to_string(root().join(path)).unwrap();
    let (_, body) =
        text.split_once("pub fn code(").unwrap_or_else(|| panic!("{path} has no function `code`"));
    let body = body.split("\n    }\n").next().unwrap_or_default();
    let found: BTreeSet<String> = body
        .lines()
        .filter_map(|line| line.split_once("=> \"")?.1.split('"').next().map(str::to_owned))
        .collect();
    assert!(!found.is_empty(), "no code was found in {path}");
    found
}

/// The ids of the catalogue under a prefix.
fn words_under(prefix: &str) -> BTreeSet<String> {
    let catalogue =
        messages::generate::read(&messages::generate::read_locales(&root()).unwrap()).unwrap();
    let ids = catalogue.messages.iter().filter_map(|message| message.id.split_once('-'));
    ids.filter(|(found, _)| *found == prefix).map(|(_, code)| code.to_owned()).collect()
}

#[test]
fn every_rule_that_can_be_broken_has_its_sentence_and_no_other_has() {
    assert_eq!(words_under("refusal"), codes("src-tauri/crates/domain/src/refusal.rs"));
}

#[test]
fn every_failure_has_its_sentence() {
    let (failures, words) =
        (codes("src-tauri/crates/storage/src/error.rs"), words_under("failure"));
    let missing: Vec<String> = failures.difference(&words).cloned().collect();
    assert_kept("what happened, what it means for the data, what to do", &missing);
}

#[test]
fn every_holiday_has_its_name() {
    assert_eq!(words_under("holiday"), codes("src-tauri/crates/domain/src/holidays.rs"));
}

#[test]
fn every_value_of_an_enumeration_has_its_words() {
    let enumerations: [(&str, Vec<&str>); 12] = [
        ("centre_kind", CentreKind::ALL.map(CentreKind::code).to_vec()),
        ("centre_kind_short", CentreKind::ALL.map(CentreKind::code).to_vec()),
        ("role", Role::ALL.map(Role::code).to_vec()),
        ("role_description", Role::ALL.map(Role::code).to_vec()),
        ("cancel_reason", CancelReason::ALL.map(CancelReason::code).to_vec()),
        ("closure_kind", ClosureKind::ALL.map(ClosureKind::code).to_vec()),
        ("leave_reason", LeaveReason::ALL.map(LeaveReason::code).to_vec()),
        ("mark", Mark::ALL.map(Mark::code).to_vec()),
        ("list_state", ListState::ALL.map(ListState::code).to_vec()),
        ("sex", [Sex::Female, Sex::Male].map(Sex::code).to_vec()),
        ("entry", [Entry::Enrolment, Entry::Free].map(Entry::code).to_vec()),
        ("grant_form", [GrantForm::Entrusted, GrantForm::Supported].map(GrantForm::code).to_vec()),
    ];
    let mut breaches = Vec::new();
    for language in Language::ALL {
        let messages = Messages::new(language);
        for (prefix, codes) in &enumerations {
            for code in codes.iter().filter(|code| messages.by_code(prefix, code, &[]).is_none()) {
                breaches.push(format!("{prefix}-{code} ({})", language.code()));
            }
        }
    }
    assert_kept("every value has its words", &breaches);
}
