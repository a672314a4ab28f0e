//! The one way from the page to the core.

#![expect(
    clippy::let_underscore_must_use,
    reason = "the command macro writes such a line around an asynchronous answer"
)]

use std::sync::Arc;

use api::desk::Desk;
use api::{Error, Failure, Language, Messages};
use serde_json::Value;
use tauri::State;
use tauri::async_runtime::spawn_blocking;

/// Asks the core for a command by name, off the thread that draws the window.
///
/// # Errors
/// A [`Failure`] with its sentence in the language asked for.
#[tauri::command]
pub(crate) async fn call(
    desk: State<'_, Arc<Desk>>,
    name: String,
    request: Value,
    language: String,
) -> Result<Value, Failure> {
    let desk = Arc::clone(&desk);
    let asked = name.clone();
    let words = Language::from_code(&language).unwrap_or_default();
    let answer = spawn_blocking(move || desk.call(words, &asked, request))
        .await
        .unwrap_or_else(|error| Err(unexpected(&language, &error)));
    if let Err(failure) = &answer {
        log::info!("{name}: {}", failure.code);
    }
    answer
}

/// The failure of something that the system did not do.
pub(crate) fn unexpected(language: &str, error: &dyn std::fmt::Display) -> Failure {
    failure(language, &Error::Unexpected { reason: error.to_string() })
}

/// An error as the page sees it, in the language asked for.
pub(crate) fn failure(language: &str, error: &Error) -> Failure {
    error.failure(Messages::new(Language::from_code(language).unwrap_or_default()))
}
