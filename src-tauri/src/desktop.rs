//! What only a desktop has: dialogs for choosing paths, and other programs.

use std::path::{Path, PathBuf};

use api::{Failure, outside};
use tauri::async_runtime::spawn_blocking;
use tauri::{AppHandle, WebviewWindow};
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder};
use tauri_plugin_opener::OpenerExt;

use crate::call::{failure, unexpected};

/// What a path is chosen for.
#[derive(Clone, Copy, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Purpose {
    /// A folder that is there.
    Folder,
    /// A data file or a copy that is there.
    Open,
    /// A spreadsheet that is there.
    OpenSheet,
    /// A picture that is there.
    OpenPicture,
    /// A new PDF.
    SavePdf,
    /// A new calendar file.
    SaveCalendar,
    /// A new page of HTML.
    SavePage,
    /// A new workbook.
    SaveXlsx,
    /// A new table as plain text.
    SaveCsv,
    /// A new copy.
    SaveCopy,
}

/// Lets a path be chosen in a dialog of the system; nothing when it was dismissed.
///
/// # Errors
/// `unexpected` when the dialog could not be shown.
#[tauri::command]
pub(crate) async fn choose_path(
    window: WebviewWindow,
    purpose: Purpose,
    suggested: String,
    language: String,
) -> Result<Option<PathBuf>, Failure> {
    let chosen = spawn_blocking(move || choose(&window, purpose, Path::new(&suggested)))
        .await
        .map_err(|error| unexpected(&language, &error))?;
    chosen.map(|path| path.into_path().map_err(|error| unexpected(&language, &error))).transpose()
}

fn choose(
    window: &WebviewWindow,
    purpose: Purpose,
    suggested: &Path,
) -> Option<tauri_plugin_dialog::FilePath> {
    let dialog = window.dialog().file().set_parent(window);
    match purpose {
        Purpose::Folder => starting_in(dialog, suggested).blocking_pick_folder(),
        Purpose::Open => starting_in(dialog, suggested.parent().unwrap_or(suggested))
            .add_filter(PRODUCT, &[api::desk::EXTENSION, api::desk::COPY_EXTENSION])
            .blocking_pick_file(),
        Purpose::OpenSheet => starting_in(dialog, suggested.parent().unwrap_or(suggested))
            .add_filter(
                "XLSX, XLS, ODS, CSV",
                &["xlsx", "xlsm", "xlsb", "xls", "ods", "csv", "txt"],
            )
            .blocking_pick_file(),
        Purpose::OpenPicture => starting_in(dialog, suggested.parent().unwrap_or(suggested))
            .add_filter("PNG, JPEG", &["png", "jpg", "jpeg"])
            .blocking_pick_file(),
        Purpose::SavePdf => {
            naming(dialog, suggested).add_filter("PDF", &["pdf"]).blocking_save_file()
        }
        Purpose::SaveCalendar => {
            naming(dialog, suggested).add_filter("iCalendar", &["ics"]).blocking_save_file()
        }
        Purpose::SavePage => {
            naming(dialog, suggested).add_filter("HTML", &["html", "htm"]).blocking_save_file()
        }
        Purpose::SaveXlsx => {
            naming(dialog, suggested).add_filter("XLSX", &["xlsx"]).blocking_save_file()
        }
        Purpose::SaveCsv => {
            naming(dialog, suggested).add_filter("CSV", &["csv"]).blocking_save_file()
        }
        Purpose::SaveCopy => naming(dialog, suggested)
            .add_filter(PRODUCT, &[api::desk::COPY_EXTENSION])
            .blocking_save_file(),
    }
}

/// The name of the kind of file in a dialog; a proper name, the same in every language.
const PRODUCT: &str = "Obecni";

/// A dialog that starts in a folder, or in the nearest one above it that is there.
fn starting_in(
    dialog: FileDialogBuilder<tauri::Wry>,
    folder: &Path,
) -> FileDialogBuilder<tauri::Wry> {
    match folder.ancestors().find(|above| above.is_dir()) {
        Some(there) => dialog.set_directory(there),
        None => dialog,
    }
}

/// A dialog that starts with a name in its folder, or in a folder where no name is suggested.
fn naming(dialog: FileDialogBuilder<tauri::Wry>, path: &Path) -> FileDialogBuilder<tauri::Wry> {
    if path.is_dir() {
        return starting_in(dialog, path);
    }
    let dialog = starting_in(dialog, path.parent().unwrap_or(path));
    match path.file_name() {
        Some(name) => dialog.set_file_name(name.to_string_lossy()),
        None => dialog,
    }
}

/// Opens a PDF or a workbook in the program that the system keeps for its kind; nothing else is
/// opened.
///
/// # Errors
/// `file_not_found`, `not_allowed` for anything else, `unexpected` when no program took it.
#[tauri::command]
pub(crate) async fn open_path(
    app: AppHandle,
    path: String,
    language: String,
) -> Result<(), Failure> {
    let document = outside::document(&path).map_err(|error| failure(&language, &error))?;
    app.opener()
        .open_path(document.to_string_lossy(), None::<&str>)
        .map_err(|error| unexpected(&language, &error))
}

/// Shows a file that the program wrote, or a folder, where it lies.
///
/// # Errors
/// `file_not_found`, `not_allowed` for a file of another kind, `unexpected` when nothing showed
/// it.
#[tauri::command]
pub(crate) async fn reveal_path(
    app: AppHandle,
    path: String,
    language: String,
) -> Result<(), Failure> {
    let document = outside::shown(&path).map_err(|error| failure(&language, &error))?;
    app.opener().reveal_item_in_dir(document).map_err(|error| unexpected(&language, &error))
}
