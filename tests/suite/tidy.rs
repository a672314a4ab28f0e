//! The architecture, as tests: what the rules of the house are, and that they are kept.
//!
//! A failing test here names the file, the line and the rule. A rule that should change is
//! changed here and in ARCHITECTURE.md, in one commit.

mod clock;
mod crates;
mod files;
mod generated;
mod migrations;
mod repository;
mod source;
mod words;

/// Fails with every breach of a rule, one to a line.
#[track_caller]
fn assert_kept(rule: &str, breaches: &[String]) {
    assert!(breaches.is_empty(), "{rule}:\n  {}\n", breaches.join("\n  "));
}
