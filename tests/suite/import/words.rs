//! Whatever is said of a row, a column or a file has its words in every language.

use domain::import::{Field, Kind, Verdict};
use messages::Language;

/// The codes that a function named `code` of a Rust file answers, after a mark in it.
fn codes(path: &str, after: &str) -> Vec<String> {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join(path);
    let text = std::fs::read_to_string(path).unwrap();
    let (_, rest) = text.split_once(after).unwrap();
    let (_, body) = rest.split_once("fn code(").unwrap();
    let body = body.split("\n    }\n").next().unwrap();
    let found: Vec<String> = body
        .lines()
        .filter_map(|line| line.split_once("=> \"")?.1.split('"').next().map(str::to_owned))
        .collect();
    assert!(!found.is_empty());
    found
}

#[test]
fn everything_that_is_said_of_a_row_a_column_or_a_file_has_its_words() {
    let import = "src-tauri/crates/domain/src/import";
    let of = |codes: Vec<&str>| codes.into_iter().map(str::to_owned).collect::<Vec<_>>();
    let said = [
        ("import_remark", codes(&format!("{import}/remark.rs"), "impl Remark")),
        ("failure", codes("src-tauri/crates/spreadsheet/src/error.rs", "impl Error")),
        ("import_field", of(Field::ALL.iter().map(|field| field.code()).collect())),
        ("import_kind", of(Kind::ALL.map(Kind::code).to_vec())),
        ("import_day", codes("src-tauri/crates/api/src/import/attendance/days.rs", "impl Problem")),
        ("import_sensitive", codes(&format!("{import}/content.rs"), "impl Sensitive")),
        ("import_verdict", of(Verdict::ALL.map(Verdict::code).to_vec())),
    ];
    for language in Language::ALL {
        let locales = format!("../src-tauri/crates/messages/locales/{}", language.code());
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(locales);
        let words: String = std::fs::read_dir(folder)
            .unwrap()
            .map(|entry| std::fs::read_to_string(entry.unwrap().path()).unwrap() + "\n")
            .collect();
        for (prefix, codes) in &said {
            for code in codes {
                let id = format!("\n{prefix}-{code} =");
                assert!(words.contains(&id), "{}: {prefix}-{code}", language.code());
            }
        }
    }
}
