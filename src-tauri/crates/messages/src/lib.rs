//! The words, in every language, shared by the window and the paper.
//!
//! The words live in `locales/<language>/<noun>.ftl` (Project Fluent); Polish is the source.
//! [`generate`] turns them into one typed method per message on [`Messages`] and into
//! `ui/src/lib/messages.ts`, so a message that is not there does not compile on either side.

mod catalogue;
mod format;
pub mod generate;
#[rustfmt::skip]
mod generated;
mod language;

pub use catalogue::{Messages, Number, Value};
pub use language::Language;
