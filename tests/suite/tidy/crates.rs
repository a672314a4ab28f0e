//! Which crate may know which: dependencies go one way only.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

use super::assert_kept;
use super::repository::{files, root};
use super::source;

/// What each crate of ours may depend on, of ours. ARCHITECTURE.md draws the same.
const EDGES: [(&str, &[&str]); 10] = [
    ("domain", &[]),
    ("messages", &[]),
    ("storage", &["domain"]),
    ("reports", &["domain", "messages"]),
    ("spreadsheet", &[]),
    ("api", &["domain", "messages", "reports", "spreadsheet", "storage"]),
    ("cli", &["api"]),
    ("obecni-desktop", &["api"]),
    ("suite", &["api", "cli", "domain", "messages", "reports", "storage"]),
    ("xtask", &["messages"]),
];

/// Crates with one home: nobody else may depend on them directly.
const HOMES: [(&str, &str); 6] = [
    ("rusqlite", "storage"),
    ("rusqlite_migration", "storage"),
    ("printpdf", "reports"),
    ("calamine", "spreadsheet"),
    ("rust_xlsxwriter", "spreadsheet"),
    ("tauri", "obecni-desktop"),
];

/// A crate of ours and the names of what it depends on directly, for tests and builds too.
fn declared() -> BTreeMap<String, BTreeSet<String>> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(["metadata", "--format-version", "1", "--no-deps", "--offline"])
        .current_dir(root())
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let metadata: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let text = |value: &serde_json::Value| value["name"].as_str().unwrap().to_owned();
    let packages = metadata["packages"].as_array().unwrap().iter();
    packages
        .map(|package| {
            (text(package), package["dependencies"].as_array().unwrap().iter().map(text).collect())
        })
        .collect()
}

/// Every crate of the lock file and what it depends on, on any system.
fn locked() -> BTreeMap<String, BTreeSet<String>> {
    let lock = std::fs::read_to_string(root().join("Cargo.lock")).unwrap();
    let mut graph: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for package in lock.split("[[package]]").skip(1) {
        let name = package
            .lines()
            .find_map(|line| line.strip_prefix("name = "))
            .unwrap()
            .trim_matches('"');
        let list = package
            .split_once("dependencies = [")
            .map_or("", |(_, list)| list.split(']').next().unwrap());
        // Versions of one name are taken together: whatever any of them reaches counts.
        let needs = graph.entry(name.to_owned()).or_default();
        for line in list
            .lines()
            .map(|line| line.trim().trim_matches([',', '"']))
            .filter(|line| !line.is_empty())
        {
            needs.insert(line.split(' ').next().unwrap().to_owned());
        }
    }
    graph
}

fn reached(graph: &BTreeMap<String, BTreeSet<String>>, from: &str) -> BTreeSet<String> {
    let (mut seen, mut ahead) = (BTreeSet::new(), vec![from.to_owned()]);
    while let Some(name) = ahead.pop() {
        for next in graph.get(&name).into_iter().flatten() {
            if seen.insert(next.clone()) {
                ahead.push(next.clone());
            }
        }
    }
    seen
}

#[test]
fn crates_depend_on_each_other_in_the_allowed_direction_only() {
    let declared = declared();
    let ours: BTreeSet<&String> = declared.keys().collect();
    let mut breaches = Vec::new();
    for (name, needs) in &declared {
        let Some((_, allowed)) = EDGES.iter().find(|(known, _)| known == name) else {
            breaches.push(format!("{name} has no place in the drawing"));
            continue;
        };
        for need in
            needs.iter().filter(|need| ours.contains(need) && !allowed.contains(&need.as_str()))
        {
            breaches.push(format!("{name} must not depend on {need}"));
        }
    }
    assert_kept("ui → shell → api → {storage, reports} → {domain, messages}", &breaches);
    assert_eq!(declared.len(), EDGES.len(), "the drawing names a crate that is gone");
}

#[test]
fn nothing_below_the_shell_reaches_tauri() {
    let graph = locked();
    let tauri = |name: &String| {
        name == "tauri" || name.starts_with("tauri-") || name == "wry" || name == "tao"
    };
    assert!(reached(&graph, "obecni-desktop").iter().any(tauri), "the lock file was misread");
    let breaches: Vec<String> = EDGES
        .iter()
        .filter(|(name, _)| *name != "obecni-desktop")
        .filter_map(|(name, _)| {
            reached(&graph, name)
                .into_iter()
                .find(tauri)
                .map(|found| format!("{name} reaches {found}"))
        })
        .collect();
    assert_kept("the whole core can be tested without a desktop", &breaches);
}

#[test]
fn each_outside_crate_with_a_home_is_depended_on_there_only() {
    let declared = declared();
    let mut breaches = Vec::new();
    for (outside, home) in HOMES {
        assert!(declared[home].contains(outside), "{outside} is not in {home} any more");
        for (name, needs) in &declared {
            if name != home && needs.contains(outside) {
                breaches.push(format!("{name} depends on {outside}, which belongs to {home}"));
            }
        }
    }
    assert_kept(
        "SQL only in storage, PDF only in reports, the desktop only in the shell",
        &breaches,
    );
}

#[test]
fn the_core_draws_no_pdf_but_through_reports_and_reads_no_sql_but_through_storage() {
    let graph = locked();
    let mut breaches = Vec::new();
    for (name, outside) in [
        ("domain", "rusqlite"),
        ("messages", "rusqlite"),
        ("reports", "rusqlite"),
        ("domain", "printpdf"),
        ("messages", "printpdf"),
        ("storage", "printpdf"),
    ] {
        if reached(&graph, name).contains(outside) {
            breaches.push(format!("{name} reaches {outside}"));
        }
    }
    assert_kept("storage and reports do not know of each other's craft", &breaches);
}

#[test]
fn one_file_names_printpdf() {
    let mut breaches = Vec::new();
    for file in files(&[".rs"]) {
        if file.path == "src-tauri/crates/reports/src/pdf.rs" {
            continue;
        }
        for piece in source::rust(&file.text).code {
            if piece.text.contains("printpdf::") || piece.text.contains("use printpdf") {
                breaches.push(format!("{}:{}", file.path, piece.line));
            }
        }
    }
    assert_kept("printpdf only in reports/src/pdf.rs", &breaches);
}

#[test]
fn one_file_of_the_window_talks_to_tauri() {
    let mut breaches = Vec::new();
    for file in files(&[".ts", ".svelte", ".js", ".mjs"]) {
        if !file.path.starts_with("ui/")
            || file.path == "ui/src/lib/backend.ts"
            || file.path == "ui/eslint.config.js"
        {
            continue;
        }
        for (index, line) in file.text.lines().enumerate() {
            let imports = line.contains("from \"@tauri-apps")
                || line.contains("import(\"@tauri-apps")
                || line.contains("import \"@tauri-apps");
            // Tests of components stand in for the desktop by the name it goes by.
            let reaches = line.contains("__TAURI") && !file.path.contains("/testing/");
            if imports || reaches {
                breaches.push(format!("{}:{}", file.path, index + 1));
            }
        }
    }
    assert_kept("@tauri-apps only in ui/src/lib/backend.ts", &breaches);
}

#[test]
fn only_the_shell_and_the_command_line_build_chrono_with_a_clock() {
    let mut breaches = Vec::new();
    for file in files(&["Cargo.toml"]) {
        let may = ["src-tauri/Cargo.toml", "src-tauri/crates/cli/Cargo.toml"]
            .contains(&file.path.as_str());
        for (index, line) in file.text.lines().enumerate() {
            if !may && line.starts_with("chrono") && line.contains("\"clock\"") {
                breaches.push(format!("{}:{}", file.path, index + 1));
            }
        }
    }
    assert_kept("time is passed in", &breaches);
}
