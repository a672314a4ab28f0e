//! Time is passed in: the shell and the command line read the clock, nothing else.

use super::assert_kept;
use super::repository::files;
use super::source;

/// Where a clock may be read, and why.
const CLOCKS: [(&str, &str); 3] = [
    ("src-tauri/src/clock.rs", "the shell's one clock"),
    ("src-tauri/crates/cli/src/", "the command line's one clock"),
    ("src-tauri/crates/xtask/", "shows a developer how long a step took; no part of the program"),
];

#[test]
fn no_rust_outside_the_shell_and_the_command_line_reads_the_clock() {
    let mut breaches = Vec::new();
    for file in files(&[".rs"]) {
        if CLOCKS.iter().any(|(place, _)| file.path.starts_with(place)) {
            continue;
        }
        for piece in source::rust(&file.text).code {
            let reads = [
                "SystemTime::now",
                "Instant::now",
                "Utc::now",
                "Local::now",
                "OffsetDateTime::now",
                "Zoned::now",
            ];
            if reads.iter().any(|read| piece.text.contains(read)) {
                breaches.push(format!("{}:{}", file.path, piece.line));
            }
        }
    }
    assert_kept("no clock outside the shell and the CLI", &breaches);
}

#[test]
fn no_sql_reads_the_clock() {
    let reads = |text: &str| {
        let text = text.to_uppercase();
        ["CURRENT_TIMESTAMP", "CURRENT_DATE", "CURRENT_TIME", "'NOW'", "UNIXEPOCH("]
            .iter()
            .any(|read| text.contains(read))
    };
    let mut breaches = Vec::new();
    for file in files(&[".sql"]) {
        for (index, line) in file.text.lines().enumerate() {
            if reads(line.split("--").next().unwrap_or_default()) {
                breaches.push(format!("{}:{}", file.path, index + 1));
            }
        }
    }
    for file in
        files(&[".rs"]).iter().filter(|file| file.path.starts_with("src-tauri/crates/storage/src/"))
    {
        let strings = source::rust(&file.text).strings;
        breaches.extend(
            strings
                .iter()
                .filter(|piece| reads(&piece.text))
                .map(|piece| format!("{}:{}", file.path, piece.line)),
        );
    }
    assert_kept("SQL stores the instants it is given", &breaches);
}

#[test]
fn the_window_asks_the_core_what_day_it_is() {
    let mut breaches = Vec::new();
    for file in files(&[".ts", ".svelte"]) {
        if !file.path.starts_with("ui/src/") || file.path.contains(".test.") {
            continue;
        }
        for (index, line) in file.text.lines().enumerate() {
            let code = line.split("//").next().unwrap_or_default();
            if code.contains("Date.now(")
                || code.contains("new Date()")
                || code.contains("performance.now(")
            {
                breaches.push(format!("{}:{}", file.path, index + 1));
            }
        }
    }
    assert_kept("no clock in the window", &breaches);
}
