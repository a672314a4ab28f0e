//! Everything that leaves at once: every table as CSV, for spreadsheets and for checking the
//! figures by other means, and the journal, from which a new file is made with nothing lost.

use std::path::{Path, PathBuf};

use domain::ids::UserId;
use domain::organisation::Role;
use domain::refusal::Refusal;
use messages::Language;
use serde::{Deserialize, Serialize};
use storage::journal_file::{self, ExportUser, JournalFile};
use storage::key_bag::{PasswordCost, RecoveryKey};
use storage::{Opening, Store, export, tables};
use ts_rs::TS;

use crate::desk::DoorUser;
use crate::{App, Caller, Clock, Ids, Result};

/// Writes every table as CSV, and the journal.
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
    /// The journal, from which a new file can be made; its rows are operations.
    pub journal: ExportedTable,
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
    // Both from one moment.
    let (tables, about) = app.store().read(|read| {
        let journal = folder.join(journal_file::FILE_NAME);
        let made_at = tables::instant(app.now().at);
        Ok::<_, crate::Error>((
            tables::all(read, today)?,
            journal_file::write(read, &journal, made_at)?,
        ))
    })?;
    for table in &tables {
        export::write_file(&folder.join(&table.file), &table.bytes)?;
    }
    let tables = tables
        .into_iter()
        .map(|table| ExportedTable { file: table.file, rows: table.rows })
        .collect();
    let journal = ExportedTable {
        file: journal_file::FILE_NAME.to_owned(),
        rows: u32::try_from(about.operations).unwrap_or(u32::MAX),
    };
    Ok(ExportedTables { folder: folder.display().to_string(), tables, journal })
}

/// Looks at a full export chosen from the disk.
#[derive(Debug, Deserialize, TS)]
pub struct LookAtExport {
    /// Its folder, or the file of its journal.
    pub path: String,
}

/// A full export that was found whole.
#[derive(Debug, Serialize, TS)]
pub struct ExportView {
    /// Name of the organisation.
    pub organisation: String,
    /// The managers, in Polish order: one of them makes the new file.
    pub managers: Vec<DoorUser>,
    /// How many others could sign in to the file that was exported.
    pub others: u32,
    /// How many operations its journal has.
    pub operations: u32,
    /// When it was made, in words: `10.03.2026 10:42`.
    pub made: String,
}

/// Makes a new file from a full export; never over another.
#[derive(Deserialize, TS)]
pub struct CreateFromExport {
    /// Its folder, or the file of its journal.
    pub path: String,
    /// Folder for the new file; none for the usual one.
    #[ts(optional = nullable)]
    pub folder: Option<String>,
    /// The manager who makes it.
    pub user_id: UserId,
    /// Her password from now on.
    pub password: String,
}

/// A full export, looked through to its end.
///
/// # Errors
/// Those of [`JournalFile::open`].
pub(crate) fn look(path: &Path, clock: &dyn Clock, language: Language) -> Result<ExportView> {
    let export = JournalFile::open(path)?;
    let about = export.about();
    let (managers, others): (Vec<&ExportUser>, Vec<&ExportUser>) =
        about.users.iter().filter(|user| user.active).partition(|user| user.role == Role::Manager);
    let made = tables::parse_instant(&about.made_at)
        .map(|at| crate::words::date_time(messages::Messages::new(language), clock.local(at)));
    Ok(ExportView {
        organisation: about.organisation.clone(),
        managers: managers
            .into_iter()
            .map(|user| DoorUser { id: user.id, name: user.name.clone() })
            .collect(),
        others: others.len() as u32,
        operations: u32::try_from(about.operations).unwrap_or(u32::MAX),
        made: made.unwrap_or_else(|| about.made_at.clone()),
    })
}

/// What a new file is made with.
pub(crate) struct Making<'a> {
    /// Where it is made.
    pub(crate) path: &'a Path,
    /// The manager's password.
    pub(crate) password: &'a str,
    /// What each guess at it costs.
    pub(crate) cost: PasswordCost,
    /// How it is opened.
    pub(crate) opening: Opening,
    /// Its clock.
    pub(crate) clock: Box<dyn Clock>,
}

/// The manager of an export who is to make a file of it.
///
/// # Errors
/// [`Refusal::NoSuchManager`].
pub(crate) fn manager(
    export: &JournalFile,
    wanted: impl Fn(&ExportUser) -> bool,
) -> Result<ExportUser> {
    let managers = export.about().users.iter();
    let found = managers
        .filter(|user| user.active && user.role == Role::Manager)
        .find(|user| wanted(user))
        .cloned();
    Ok(found.ok_or(Refusal::NoSuchManager)?)
}

/// Makes a new file of a full export, open and with its manager's password.
///
/// # Errors
/// Errors of the export and of the file; nothing is then left of it.
pub(crate) fn make_file(
    export: JournalFile,
    manager: &ExportUser,
    making: Making<'_>,
) -> Result<(App, RecoveryKey)> {
    let Making { path, password, cost, opening, clock } = making;
    let (store, key) = Store::create(path, manager.id, &manager.name, password, cost, opening)?;
    let app = App::new(store, clock, Ids::Random, cost);
    let filled = app.store().receive_export(export).map_err(crate::Error::from).and_then(|()| {
        let caller = app.caller(manager.id, Language::Polish)?;
        app.write(&caller, "create_from_export", None, |write| {
            write.record();
            let organisation = write.organisation()?.id;
            // The recovery key is another now, and nobody has typed it back yet.
            if write.organisation_state(organisation)?.1.is_some() {
                let unknown = serde_json::json!({ "recovery_confirmed_on": null });
                write.put("organisation", organisation.0, organisation.0, &unknown)?;
            }
            Ok(())
        })
    });
    match filled {
        Ok(()) => Ok((app, key)),
        Err(error) => {
            drop(app);
            export::remove_unfinished(path);
            Err(error)
        }
    }
}
