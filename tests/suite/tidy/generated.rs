//! Generated files are committed, and equal what would be generated now.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use super::assert_kept;
use super::repository::root;

const RULE: &str = "generated files are stale: run `cargo xtask generate`";

#[test]
fn messages_equal_what_would_be_generated() {
    let mut breaches = Vec::new();
    for (file, expected) in messages::generate::expected(&root()).unwrap() {
        if fs::read_to_string(root().join(&file)).ok() != Some(expected) {
            breaches.push(file.display().to_string());
        }
    }
    assert_kept(RULE, &breaches);
}

#[test]
fn bindings_equal_what_would_be_generated() {
    let fresh = tempfile::tempdir().unwrap();
    api::bindings::write(fresh.path()).unwrap();
    let (expected, found) = (texts(fresh.path()), texts(&root().join("ui/src/lib/bindings")));
    assert!(!expected.is_empty(), "no binding was written");
    let names = expected.keys().chain(found.keys().filter(|name| !expected.contains_key(*name)));
    let stale: Vec<String> =
        names.filter(|name| expected.get(*name) != found.get(*name)).cloned().collect();
    assert_kept(RULE, &stale);
}

/// The files of a folder, by name.
fn texts(folder: &Path) -> BTreeMap<String, String> {
    fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| {
            (
                path.file_name().unwrap().to_string_lossy().into_owned(),
                fs::read_to_string(&path).unwrap(),
            )
        })
        .collect()
}
