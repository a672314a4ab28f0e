//! Every table as CSV: for spreadsheets, and for checking the figures by other means.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use storage::{export, tables};
use ts_rs::TS;

use crate::{App, Caller, Result};

/// Writes every table as CSV.
#[derive(Debug, Deserialize, TS)]
pub struct ExportTables {
    /// Folder; made where it is not there. Files of the same names are replaced.
    pub folder: String,
}

/// Tables that were written.
#[derive(Debug, Serialize, TS)]
pub struct ExportedTables {
    /// Where they are.
    pub folder: String,
    /// Each table.
    pub tables: Vec<ExportedTable>,
}

/// One table that was written.
#[derive(Debug, Serialize, TS)]
pub struct ExportedTable {
    /// Name of its file.
    pub file: String,
    /// How many rows it has.
    pub rows: u32,
}

/// Write every table as CSV to a folder and record that they left.
pub(crate) fn export_tables(
    app: &App,
    caller: &Caller,
    request: ExportTables,
) -> Result<ExportedTables> {
    let folder = PathBuf::from(&request.folder);
    let today = app.now().today;
    export::create_folder(&folder)?;
    // Recorded first, so that nothing leaves unrecorded, and the journal that leaves tells of it.
    app.write(caller, "export_tables", None, |write| {
        write.record();
        Ok(())
    })?;
    let tables = app.store().read(|read| Ok::<_, crate::Error>(tables::all(read, today)?))?;
    for table in &tables {
        export::write_file(&folder.join(&table.file), &table.bytes)?;
    }
    let tables = tables
        .into_iter()
        .map(|table| ExportedTable { file: table.file, rows: table.rows })
        .collect();
    Ok(ExportedTables { folder: folder.display().to_string(), tables })
}
