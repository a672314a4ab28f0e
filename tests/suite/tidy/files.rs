//! Every file in its place, saying what it is, naming nobody's machine.

use super::assert_kept;
use super::repository::{files, is_for_tests, root};
use super::source::before_tests;

#[test]
fn every_rust_file_says_what_it_is() {
    let rust = files(&[".rs"]);
    let breaches: Vec<String> = rust
        .into_iter()
        .filter(|file| !file.text.starts_with("//! "))
        .map(|file| file.path)
        .collect();
    assert_kept("a Rust file opens with a `//!` sentence", &breaches);
}

#[test]
fn no_module_hides_in_a_mod_rs() {
    let rust = files(&[".rs"]);
    let breaches: Vec<String> = rust
        .into_iter()
        .filter(|file| file.path.ends_with("/mod.rs"))
        .map(|file| file.path)
        .collect();
    assert_kept("foo.rs beside foo/, never foo/mod.rs", &breaches);
}

#[test]
fn no_file_names_a_place_on_a_machine() {
    // Put together from parts, so that this file keeps its own rule.
    let mut places: Vec<String> =
        ["root", "work"].iter().map(|folder| format!("/{folder}/")).collect();
    places.push(root().display().to_string());
    let homes: Vec<String> = ["home", "Users"].iter().map(|folder| format!("/{folder}/")).collect();
    let mut breaches = Vec::new();
    for file in files(&ENDINGS) {
        // Tests may speak of invented people's folders, the program of nobody's.
        let for_tests = file.path.contains(".test.") || is_for_tests(&file.path, &[]);
        let told = match file.path.ends_with(".rs") {
            _ if for_tests => "",
            true => before_tests(&file.text),
            false => &file.text,
        };
        for (text, places) in [(file.text.as_str(), &places), (told, &homes)] {
            for (index, line) in text.lines().enumerate() {
                if places.iter().any(|place| names_place(line, place)) {
                    breaches.push(format!("{}:{}", file.path, index + 1));
                }
            }
        }
    }
    assert_kept("nothing depends on where it was written", &breaches);
}

/// The endings of files that are read as text.
const ENDINGS: [&str; 16] = [
    ".rs", ".toml", ".ts", ".svelte", ".js", ".mjs", ".json", ".md", ".sql", ".ftl", ".css",
    ".html", ".sh", ".yml", ".snap", ".ci/run",
];

/// Whether a line names a folder from the top of a disk. `../work/a` and
/// `https://example.org/home/a` do not.
fn names_place(line: &str, place: &str) -> bool {
    line.match_indices(place).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        before.is_none_or(|before| !before.is_alphanumeric() && !"./_-}]".contains(before))
    })
}

#[test]
fn the_lock_files_name_the_public_registries_only() {
    let mut breaches = Vec::new();
    for file in files(&["Cargo.lock", "package-lock.json"]) {
        for (index, line) in file.text.lines().map(str::trim).enumerate() {
            let address =
                line.strip_prefix("source = \"").or_else(|| line.strip_prefix("\"resolved\": \""));
            let public = [
                "registry+https://github.com/rust-lang/crates.io-index",
                "https://registry.npmjs.org/",
            ];
            if address
                .is_some_and(|address| !public.iter().any(|public| address.starts_with(public)))
            {
                breaches.push(format!("{}:{}", file.path, index + 1));
            }
        }
    }
    assert_kept("anybody can fetch what the lock files name", &breaches);
}

#[test]
fn no_work_is_left_as_a_note_in_the_code() {
    // Put together from parts, so that this file keeps its own rule.
    let notes = [
        format!("TO{}", "DO"),
        format!("FIX{}", "ME"),
        format!("todo{}", "!("),
        format!("#[igno{}", "re"),
    ];
    let mut breaches = Vec::new();
    for file in files(&[".rs", ".ts", ".svelte", ".mjs", ".sql"]) {
        for (index, line) in file.text.lines().enumerate() {
            if notes.iter().any(|note| line.contains(note.as_str())) {
                breaches.push(format!("{}:{}", file.path, index + 1));
            }
        }
    }
    assert_kept("what is not done is written in an issue", &breaches);
}
