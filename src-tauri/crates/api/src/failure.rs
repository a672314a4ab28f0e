//! What the outside is told when something cannot be done.

use std::collections::BTreeMap;

use domain::refusal::{Arg, Refusal};
use messages::{Messages, Value};
use serde::Serialize;
use ts_rs::TS;

use crate::words;

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
    /// A spreadsheet could not be read or made.
    #[error(transparent)]
    Spreadsheet(#[from] spreadsheet::Error),
    /// A picture cannot be a logo.
    #[error(transparent)]
    Logo(#[from] crate::publishing::LogoProblem),
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
    /// A file is open, and nobody is signed in.
    #[error("nobody in")]
    NobodyIn,
    /// A day was given to a command that writes: nobody back-dates evidence.
    #[error("back dated")]
    BackDated,
    /// Somebody ended it before it left anything.
    #[error("cancelled")]
    Cancelled,
    /// The journal gives other tables than those in the file.
    #[error("rebuild differs")]
    RebuildDiffers,
    /// The system did not do what the shell asked of it.
    #[error("unexpected")]
    Unexpected {
        /// What it answered; technical, for a report of the fault.
        reason: String,
    },
}

impl Error {
    /// Whether it was only the password.
    pub fn is_wrong_password(&self) -> bool {
        matches!(self, Self::Storage(storage::Error::WrongPassword))
    }

    /// The failure as the outside sees it, in the language of `messages`.
    pub fn failure(&self, messages: Messages) -> Failure {
        let text = |name, value: &str| vec![(name, Arg::Text(value.to_owned()))];
        let (prefix, code, args) = match self {
            Self::Refused(refusal) | Self::Storage(storage::Error::Refused(refusal)) => {
                ("refusal", refusal.code(), refusal.args())
            }
            Self::Storage(error) => ("failure", error.code(), error.args()),
            Self::Reports(reports::Error::CharacterMissing { character, text }) => {
                let refusal = Refusal::CharacterMissing {
                    character: character.to_string(),
                    text: text.clone(),
                };
                ("refusal", refusal.code(), refusal.args())
            }
            Self::Reports(reports::Error::Stopped) | Self::Cancelled => {
                ("failure", "cancelled", Vec::new())
            }
            Self::Reports(error) => {
                ("failure", "document_failed", text("detail", &error.to_string()))
            }
            Self::Spreadsheet(error) => {
                let args = match error {
                    spreadsheet::Error::NotMade { detail } => text("detail", detail),
                    _ => Vec::new(),
                };
                ("failure", error.code(), args)
            }
            Self::Logo(problem) => ("failure", problem.code(), Vec::new()),
            Self::UnknownCommand { command } => {
                ("failure", "unknown_command", text("command", command))
            }
            Self::BadRequest { detail } => ("failure", "bad_request", text("detail", detail)),
            Self::NotAllowed => ("failure", "not_allowed", Vec::new()),
            Self::Locked => ("failure", "locked", Vec::new()),
            Self::NobodyIn => ("failure", "nobody_in", Vec::new()),
            Self::BackDated => ("failure", "back_dated", Vec::new()),
            Self::RebuildDiffers => ("failure", "rebuild_differs", Vec::new()),
            Self::Unexpected { reason } => ("failure", "unexpected", text("reason", reason)),
        };
        let named: Vec<(&str, Value)> = args
            .iter()
            .map(|(name, arg)| match arg {
                Arg::Text(text) => (*name, Value::from(text.as_str())),
                Arg::Number(number) => (*name, Value::Number((*number).into())),
                Arg::Date(date) => (*name, Value::from(words::date(messages, *date))),
                Arg::Month(month) => (*name, Value::from(words::month(messages, *month))),
            })
            .collect();
        let message = messages.by_code(prefix, code, &named).unwrap_or_else(|| code.to_owned());
        let args = args
            .into_iter()
            .map(|(name, arg)| {
                let value = match arg {
                    Arg::Text(text) => text,
                    Arg::Number(number) => number.to_string(),
                    Arg::Date(date) => date.to_string(),
                    Arg::Month(month) => month.to_string(),
                };
                (name.to_owned(), value)
            })
            .collect();
        Failure { code: code.to_owned(), args, message }
    }
}
