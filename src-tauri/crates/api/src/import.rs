//! Classes and centres out of a spreadsheet: what a file holds, what it would bring row by row,
//! and bringing it in as one operation that is undone as a whole.
//!
//! Looking and doing take the same way: [`plan::Plan`] reads the file and says what each row
//! would make; the preview shows the plan, the import writes it. The file is told by its bytes,
//! so that nothing is imported that was not looked at.

mod book;
mod centres;
mod classes;
mod known;
mod plan;
mod present;
mod write;

use domain::ids::{CategoryId, CentreId, OperationId};
use domain::import::{Column, Field, Kind, Verdict};
use domain::refusal::Refusal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{App, Caller, Error, Result};
use book::Book;
use plan::Plan;

/// Asks what a spreadsheet holds.
#[derive(Debug, Deserialize, TS)]
pub struct ReadSpreadsheet {
    /// Where the file is.
    pub path: String,
}

/// What a spreadsheet holds.
#[derive(Debug, Serialize, TS)]
pub struct SpreadsheetView {
    /// Name of the file.
    pub name: String,
    /// Its visible sheets; of a CSV file, one without a name.
    pub sheets: Vec<SheetView>,
}

/// A sheet and what it probably is.
#[derive(Debug, Serialize, TS)]
pub struct SheetView {
    /// Name; of a CSV file, empty.
    pub name: String,
    /// How many rows stand under the names of columns, empty ones apart.
    pub rows: u32,
    /// Columns, from A on.
    pub columns: Vec<SheetColumn>,
    /// The first rows, as they are shown, each as long as there are columns.
    pub first_rows: Vec<Vec<String>>,
    /// What it probably is a list of.
    pub kind: Kind,
    /// For each kind, what its columns hold as far as their names tell.
    pub proposals: Vec<Proposal>,
}

/// A column of a sheet.
#[derive(Debug, Serialize, TS)]
pub struct SheetColumn {
    /// Place, 0 for A.
    pub index: u32,
    /// Its letters, such as `A` or `AB`.
    pub letters: String,
    /// Its name in the file, or empty.
    pub name: String,
}

/// What the columns of a sheet hold, if it is of a kind.
#[derive(Debug, Serialize, TS)]
pub struct Proposal {
    /// Kind.
    pub kind: Kind,
    /// Columns.
    pub columns: Vec<Column>,
    /// Every field that a column can be matched with, in the order it is offered.
    pub fields: Vec<Field>,
}

/// Asks what a sheet would bring.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct PreviewImport {
    /// Where the file is.
    pub path: String,
    /// Which of its sheets, 0 for the first.
    pub sheet: u32,
    /// What it is a list of.
    pub kind: Kind,
    /// What its columns hold.
    pub columns: Vec<Column>,
    /// The centre of classes whose row does not name one.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub centre_id: Option<CentreId>,
    /// The category of classes whose row does not name one; the centre's first without.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub category_id: Option<CategoryId>,
}

/// What a sheet would bring.
#[derive(Debug, Serialize, TS)]
pub struct ImportPreview {
    /// What tells this file from any other.
    pub fingerprint: String,
    /// Rows by verdict.
    pub counts: VerdictCounts,
    /// The first rows, and of the others those that need a look, unusable ones before any.
    pub rows: Vec<ImportRow>,
    /// How many rows are not listed.
    pub unlisted: u32,
    /// What good rows and those with a warning would bring.
    pub brings: ImportTotals,
    /// Names of the categories that would come to be.
    pub new_categories: Vec<String>,
    /// Names of the leaders who would come to be.
    pub new_leaders: Vec<String>,
    /// Names of the rooms that would come to be.
    pub new_rooms: Vec<String>,
    /// How many of the sessions lie before today, and so would wait for their lists.
    pub past: u32,
}

/// Rows by verdict.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, TS)]
pub struct VerdictCounts {
    /// Taken as they stand.
    pub good: u32,
    /// Taken; something is worth looking at.
    pub warning: u32,
    /// There already.
    pub duplicate: u32,
    /// Cannot be taken.
    pub unusable: u32,
}

/// Things that an import brings.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, TS)]
pub struct ImportTotals {
    /// Sessions, those of series included.
    pub sessions: u32,
    /// Series.
    pub series: u32,
    /// Centres.
    pub centres: u32,
    /// Places of centres.
    pub locations: u32,
    /// Rooms.
    pub rooms: u32,
}

/// What a row makes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ImportMakes {
    /// Nothing: it cannot be taken.
    Nothing,
    /// One session.
    Session,
    /// A series with its sessions.
    Series,
    /// A centre with its first place.
    Centre,
    /// Another place of a centre.
    Location,
    /// A room.
    Room,
}

/// A row of the sheet and what it would bring.
#[derive(Debug, Serialize, TS)]
pub struct ImportRow {
    /// Its number in the file, 1 for the first.
    pub row: u32,
    /// What becomes of it.
    pub verdict: Verdict,
    /// What it would make.
    pub makes: ImportMakes,
    /// Its name, as far as it was read.
    pub name: String,
    /// When, or empty.
    pub when: String,
    /// Where, or empty.
    pub place: String,
    /// Why, and what else is worth knowing: sentences in the caller's language.
    pub reasons: Vec<String>,
    /// The row's number and the reasons in one sentence; empty without reasons.
    pub sentence: String,
    /// How many sessions it would bring.
    pub sessions: u32,
}

/// Brings a sheet in, as it was looked at.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct RunImport {
    /// The same that was asked for the preview.
    #[serde(flatten)]
    pub import: PreviewImport,
    /// What told the file in the preview.
    pub fingerprint: String,
    /// Numbers of rows to leave out.
    #[serde(default)]
    pub leave_out: Vec<u32>,
    /// Numbers of duplicates to take all the same.
    #[serde(default)]
    pub take_duplicates: Vec<u32>,
}

/// What was brought in.
#[derive(Debug, Serialize, TS)]
pub struct Imported {
    /// The one operation that did it, to be undone as a whole.
    pub operation_id: OperationId,
    /// Rows taken.
    pub rows: u32,
    /// What they brought.
    pub brought: ImportTotals,
}

/// What a spreadsheet holds.
pub(crate) fn read_spreadsheet(
    app: &App,
    _caller: &Caller,
    request: ReadSpreadsheet,
) -> Result<SpreadsheetView> {
    let book = Book::open(&request.path)?;
    let centres = app.store().read(|read| Ok::<_, Error>(read.centres()?))?;
    Ok(book.view(&centres))
}

/// What a sheet would bring, row by row.
pub(crate) fn preview_import(
    app: &App,
    caller: &Caller,
    request: PreviewImport,
) -> Result<ImportPreview> {
    let book = Book::open(&request.path)?;
    let plan = Plan::of(app, caller.messages(), &book, &request)?;
    Ok(present::preview(caller.messages(), &book, &plan, app.now().today))
}

/// Bring classes in.
pub(crate) fn run_import(app: &App, caller: &Caller, request: RunImport) -> Result<Imported> {
    if request.import.kind == Kind::Centres {
        // Centres are the manager's; they have a command of their own.
        return Err(Error::NotAllowed);
    }
    import(app, caller, "run_import", request)
}

/// Bring centres in.
pub(crate) fn import_centres(app: &App, caller: &Caller, request: RunImport) -> Result<Imported> {
    if request.import.kind != Kind::Centres {
        return Err(Error::BadRequest { detail: "kind: centres expected".to_owned() });
    }
    import(app, caller, "import_centres", request)
}

fn import(
    app: &App,
    caller: &Caller,
    command: &'static str,
    request: RunImport,
) -> Result<Imported> {
    let book = Book::open(&request.import.path)?;
    if book.fingerprint() != request.fingerprint {
        return Err(Refusal::ImportChanged.into());
    }
    let mut plan = Plan::of(app, caller.messages(), &book, &request.import)?;
    plan.take(&request.leave_out, &request.take_duplicates);
    if plan.is_empty() {
        return Err(Refusal::ImportEmpty.into());
    }
    let (rows, scope) = (plan.rows.len() as u32, plan.scope());
    let parts = write::Parts::of(app, plan)?;
    let brought = parts.totals();
    app.write(caller, command, scope, move |write| parts.write(write))?;
    let deed = app.store().read(|read| Ok::<_, Error>(read.latest_undoable(caller.user)?))?;
    let operation_id = deed.ok_or(Refusal::NotFound)?.id;
    Ok(Imported { operation_id, rows, brought })
}
