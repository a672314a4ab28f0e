//! The shell: a window of the system around the page, and the way from the page to `api`.
//!
//! It brings what nothing below it has: the machine's folders, its clock, its dialogs and its
//! other programs. It decides nothing about the data.

mod call;
mod clock;
mod desktop;

use std::panic::PanicHookInfo;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use api::PasswordCost;
use api::desk::{Desk, Folders};
use tauri::{AppHandle, Manager, RunEvent};
use tauri_plugin_window_state::StateFlags;

/// What another program is told about who holds a file.
const HOLDER: &str = "Obecni";

/// How long the program's log may grow before it begins anew, in bytes.
const LOG_SIZE: u128 = 1_000_000;

/// Opens the window and stays until it is closed.
pub fn run() -> ExitCode {
    std::panic::set_hook(Box::new(log_panic));
    let context = tauri::generate_context!();
    let Some(folders) = folders(&context.config().identifier) else {
        eprintln!("this account has no home folder");
        return ExitCode::FAILURE;
    };
    // It is offered wherever a document is saved, so it is there.
    let documents = std::fs::create_dir_all(&folders.documents);
    let clocks = Box::new(|| Box::new(clock::MachineClock) as Box<dyn api::Clock>);
    let desk = Arc::new(Desk::new(folders, clocks, HOLDER.to_owned(), PasswordCost::STANDARD));
    let built = tauri::Builder::default()
        // First, so that a second start ends before it does anything.
        .plugin(tauri_plugin_single_instance::init(|app, _, _| come_forward(app)))
        .plugin(log_plugin().build())
        .plugin(
            tauri_plugin_window_state::Builder::new()
                .with_state_flags(StateFlags::SIZE | StateFlags::POSITION | StateFlags::MAXIMIZED)
                .build(),
        )
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::Builder::new().open_js_links_on_click(false).build())
        .manage(Arc::clone(&desk))
        .invoke_handler(tauri::generate_handler![
            call::call,
            desktop::choose_path,
            desktop::open_path,
            desktop::reveal_path
        ])
        .build(context);
    let app = match built {
        Ok(app) => app,
        Err(error) => {
            eprintln!("the window could not be opened: {error}");
            return ExitCode::FAILURE;
        }
    };
    log::info!("Obecni {} started", env!("CARGO_PKG_VERSION"));
    if let Err(error) = documents {
        log::warn!("the folder for documents could not be made: {error}");
    }
    let code = app.run_return(move |_, event| {
        if let RunEvent::Exit = event {
            // The file's log is moved in and its lock given back, whatever the page was doing.
            desk.close();
        }
    });
    ExitCode::from(u8::try_from(code).unwrap_or(1))
}

/// Where this machine's user keeps things; none for an account without a home folder.
fn folders(identifier: &str) -> Option<Folders> {
    Some(Folders {
        data: dirs::data_dir()?.join(identifier),
        documents: documents()?.join("Obecni"),
        machine: dirs::config_dir()?.join(identifier),
    })
}

fn documents() -> Option<PathBuf> {
    dirs::document_dir().or_else(dirs::home_dir)
}

/// Shows the window that is already open.
fn come_forward(app: &AppHandle) {
    for window in app.webview_windows().values() {
        if let Err(error) = window.unminimize().and_then(|()| window.set_focus()) {
            log::warn!("the window did not come forward: {error}");
        }
    }
}

/// The program's log: what it did and what failed, by name; never what anybody typed.
fn log_plugin() -> tauri_plugin_log::Builder {
    tauri_plugin_log::Builder::new()
        .level(log::LevelFilter::Info)
        // Libraries may log what they work on, and they work on people's data.
        .filter(|entry| entry.target().starts_with("obecni_desktop"))
        .max_file_size(LOG_SIZE)
}

/// Logs where the program broke. The message is left out: it may quote data.
fn log_panic(panic: &PanicHookInfo<'_>) {
    let place = panic.location().map_or_else(|| "an unknown place".to_owned(), ToString::to_string);
    log::error!("broke at {place}");
    eprintln!("Obecni broke at {place}");
}
