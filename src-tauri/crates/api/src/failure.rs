//! What the outside is told when something cannot be done.

use std::collections::BTreeMap;

use domain::refusal::{Arg, Refusal};
use messages::Messages;
use serde::Serialize;
use ts_rs::TS;

/// A command that changed nothing, and why.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Failure {
    /// The name of the broken rule or of what went wrong; the window may act on it.
    pub code: String,
    /// The values that the sentence names.
    pub args: BTreeMap<String, String>,
    /// The sentence, in the caller's language: what happened, what it means for the data, what
    /// to do.
    pub message: String,
}

/// What a body of a command answers.
pub type Result<T> = std::result::Result<T, Error>;

/// Why a body of a command stopped.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A rule was broken.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// The file could not be read or written.
    #[error(transparent)]
    Storage(#[from] storage::Error),
    /// A document could not be made.
    #[error(transparent)]
    Reports(#[from] reports::Error),
    /// No command has this name.
    #[error("unknown command")]
    UnknownCommand {
        /// The name asked for.
        command: String,
    },
    /// The request does not have the command's shape.
    #[error("bad request")]
    BadRequest {
        /// What is wrong with it, in the words of the JSON reader.
        detail: String,
    },
    /// The caller's role does not include the command.
    #[error("not allowed")]
    NotAllowed,
    /// No file is open.
    #[error("locked")]
    Locked,
    /// A file could not be written where it was asked for.
    #[error("cannot write")]
    CannotWrite {
        /// Where.
        path: String,
    },
}

impl Error {
    /// The failure as the outside sees it, in the language of `messages`.
    pub fn failure(&self, messages: &Messages) -> Failure {
        let (prefix, code, args) = match self {
            Self::Refused(refusal) | Self::Storage(storage::Error::Refused(refusal)) => {
                ("refusal", refusal.code().to_owned(), worded(&refusal.args(), messages))
            }
            Self::Storage(error) => ("failure", error.code().to_owned(), texts(error.args())),
            Self::Reports(error) => match error {
                reports::Error::CharacterMissing { character, text } => {
                    let refusal = Refusal::CharacterMissing {
                        character: character.to_string(),
                        text: text.clone(),
                    };
                    ("refusal", refusal.code().to_owned(), worded(&refusal.args(), messages))
                }
                _ => ("failure", "document_failed".to_owned(), texts(vec![("detail", error.to_string())])),
            },
            Self::UnknownCommand { command } => {
                ("failure", "unknown_command".to_owned(), texts(vec![("command", command.clone())]))
            }
            Self::BadRequest { detail } => {
                ("failure", "bad_request".to_owned(), texts(vec![("detail", detail.clone())]))
            }
            Self::NotAllowed => ("failure", "not_allowed".to_owned(), BTreeMap::new()),
            Self::Locked => ("failure", "locked".to_owned(), BTreeMap::new()),
            Self::CannotWrite { path } => {
                ("failure", "cannot_write".to_owned(), texts(vec![("path", path.clone())]))
            }
        };
        let named: Vec<(&str, &str)> =
            args.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let message = messages.by_code(prefix, &code, &named).unwrap_or_else(|| code.clone());
        Failure { code, args, message }
    }
}

fn texts(args: Vec<(&'static str, String)>) -> BTreeMap<String, String> {
    args.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

fn worded(args: &[(&'static str, Arg)], messages: &Messages) -> BTreeMap<String, String> {
    args.iter()
        .map(|(name, value)| {
            let value = match value {
                Arg::Text(text) => text.clone(),
                Arg::Number(number) => number.to_string(),
                Arg::Date(date) => crate::words::date(messages, *date),
                Arg::Month(month) => crate::words::month(messages, *month),
            };
            ((*name).to_owned(), value)
        })
        .collect()
}
