//! The files of the repository, as a person would list them: nothing built, nothing fetched.

use std::fs;
use std::path::{Path, PathBuf};

/// Folders that are made, not written.
const MADE: [&str; 7] =
    ["target", "dist", "ui/dist", "ui/test-results", "src-tauri/gen", ".git", ".svelte-kit"];

/// The root of the repository.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// One file, by its path from the root with forward slashes.
pub(crate) struct File {
    pub(crate) path: String,
    pub(crate) text: String,
}

/// Every text file with one of these endings, in order.
pub(crate) fn files(endings: &[&str]) -> Vec<File> {
    let root = root();
    let mut found = Vec::new();
    walk(&root, &root, &mut found);
    let mut files: Vec<File> = found
        .into_iter()
        .filter(|path| endings.iter().any(|ending| path.ends_with(ending)))
        .filter_map(|path| {
            fs::read_to_string(root.join(&path)).ok().map(|text| File { path, text })
        })
        .collect();
    files.sort_by(|a, b| a.path.cmp(&b.path));
    assert!(!files.is_empty(), "no file ends in {endings:?}");
    files
}

fn walk(root: &Path, folder: &Path, found: &mut Vec<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.strip_prefix(root).unwrap().to_string_lossy().replace('\\', "/");
        if !path.is_dir() {
            found.push(name);
        } else if !MADE.contains(&name.as_str()) && !name.ends_with("node_modules") {
            walk(root, &path, found);
        }
    }
}

/// The names of our Rust files that are compiled for tests only.
pub(crate) fn is_for_tests(path: &str, test_modules: &[String]) -> bool {
    let inside = |folder: &str| path.contains(&format!("/{folder}/"));
    path.starts_with("tests/")
        || inside("tests")
        || inside("benches")
        || path.ends_with("/tests.rs")
        || test_modules
            .iter()
            .any(|module| path == format!("{module}.rs") || path.starts_with(&format!("{module}/")))
}

/// Modules declared after `#[cfg(test)]` and kept in files of their own, without `.rs`.
pub(crate) fn test_modules(rust: &[File]) -> Vec<String> {
    let mut modules = Vec::new();
    for file in rust {
        let stem = file.path.trim_end_matches(".rs");
        let name = stem.rsplit('/').next().unwrap_or_default();
        let folder = if ["lib", "main"].contains(&name) {
            stem.trim_end_matches(name).trim_end_matches('/')
        } else {
            stem
        };
        let mut lines = file.text.lines().map(str::trim);
        while let Some(line) = lines.next() {
            if line != "#[cfg(test)]" {
                continue;
            }
            let declared = lines.next().unwrap_or_default();
            let module = declared.rsplit("mod ").next().and_then(|rest| rest.strip_suffix(';'));
            if let (true, Some(module)) = (declared.contains("mod "), module) {
                modules.push(format!("{folder}/{module}"));
            }
        }
    }
    modules
}
