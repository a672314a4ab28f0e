//! Classes, centres, people and past attendance out of a spreadsheet or of rows copied from one:
//! what it holds, what it would bring row by row, and bringing it in as one operation that is
//! undone as a whole.
//!
//! Looking and doing take the same way: [`plan::Plan`] reads the file and says what each row
//! would make; the preview shows the plan, the import writes it. The file is told by its bytes,
//! so that nothing is imported that was not looked at.

mod attendance;
mod book;
mod centres;
mod classes;
mod known;
mod people;
mod plan;
mod present;
mod write;

use domain::calendar::{Month, TimeOfDay};
use domain::ids::{CategoryId, CentreId, OperationId, PersonId, SeriesId};
use domain::import::{Column, Field, Kind, NameOrder, Verdict};
use domain::refusal::Refusal;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{App, Caller, Error, Result};
use book::Book;
use plan::Plan;

/// Where rows come from.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ImportSource {
    /// A file: where it is.
    File(String),
    /// Rows copied out of a spreadsheet, as it puts them on the clipboard: cells parted by tabs.
    Pasted(String),
}

/// Asks what a spreadsheet holds.
#[derive(Debug, Deserialize, TS)]
pub struct ReadSpreadsheet {
    /// Where its rows come from.
    pub source: ImportSource,
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
    /// Whether its first filled row holds names of columns; rows copied without one hold none.
    pub headed: bool,
    /// What it probably is a list of.
    pub kind: Kind,
    /// What is to be known before it is read as a list of people: which columns are not taken.
    pub notes: Vec<String>,
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
    /// Whether somebody matched them so before.
    pub remembered: bool,
    /// Every field that a column can be matched with, in the order it is offered.
    pub fields: Vec<Field>,
}

/// Asks what a sheet would bring.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct PreviewImport {
    /// Where the rows come from.
    pub source: ImportSource,
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
    /// Of names in one cell, which comes first; told by the names where it is not said.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub name_order: Option<NameOrder>,
    /// What becomes of people who are there already.
    #[serde(default)]
    pub duplicates: ImportDuplicates,
    /// Of past attendance, the class.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub class: Option<ImportClass>,
    /// Of past attendance, the month of the first day, for days that are written without one or
    /// without their year.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub month: Option<Month>,
    /// Of past attendance, who is meant by the name of a row.
    #[serde(default)]
    pub people: Vec<ImportPerson>,
}

/// What becomes of people who are there already.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ImportDuplicates {
    /// They are left as they are.
    #[default]
    Skip,
    /// What is empty in their records is filled; nothing that stands there is changed.
    Fill,
}

/// The class whose past attendance it is.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ImportClass {
    /// One that is there, with those split from it.
    Series(SeriesId),
    /// A new one, which meets on the days of the table.
    New(ImportNewClass),
}

/// A class that comes to be with its past attendance.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ImportNewClass {
    /// Name.
    pub name: String,
    /// Category.
    pub category_id: CategoryId,
    /// Start.
    pub start: TimeOfDay,
    /// Length in minutes.
    pub minutes: u32,
}

/// Who is meant by the name of a row.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
pub struct ImportPerson {
    /// Number of the row.
    pub row: u32,
    /// Person; none for somebody new.
    #[ts(optional = nullable)]
    pub person_id: Option<PersonId>,
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
    /// What else is to be known, in sentences.
    pub notes: Vec<String>,
    /// Of people whose names stand in one cell, the order they are read in.
    pub name_order: Option<NameOrder>,
    /// Whether that order is sure, or asked for.
    pub name_order_sure: bool,
    /// Of past attendance, its days in the order of the columns.
    pub days: Vec<ImportDay>,
}

/// A day of past attendance.
#[derive(Debug, Serialize, TS)]
pub struct ImportDay {
    /// Its heading in the file.
    pub heading: String,
    /// Date, as it is shown; empty where it could not be told.
    pub date: String,
    /// Whether its marks are taken.
    pub taken: bool,
    /// Whether a meeting is made for it.
    pub is_new: bool,
    /// How many marks it brings.
    pub marks: u32,
    /// What becomes of it, in a sentence.
    pub sentence: String,
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
    /// New records of people.
    pub people: u32,
    /// People of other centres who come to this one too.
    pub memberships: u32,
    /// People whose records are filled.
    pub filled: u32,
    /// Marks.
    pub marks: u32,
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
    /// A person.
    Person,
    /// A membership of somebody who is in the register already.
    Membership,
    /// What was empty in a record.
    Fill,
    /// Marks.
    Marks,
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
    /// How many marks it would bring.
    pub marks: u32,
    /// Of past attendance, the people who may be meant.
    pub candidates: Vec<ImportCandidate>,
    /// Of past attendance, the person who is taken for the one meant.
    pub person_id: Option<PersonId>,
}

/// Somebody who may be meant by the name of a row.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ImportCandidate {
    /// Person.
    pub person_id: PersonId,
    /// Last name first, with the birth year where it is known.
    pub name: String,
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
    caller: &Caller,
    request: ReadSpreadsheet,
) -> Result<SpreadsheetView> {
    let book = Book::open(&request.source)?;
    app.store().read(|read| book.view(read, caller.messages()))
}

/// What a sheet would bring, row by row.
pub(crate) fn preview_import(
    app: &App,
    caller: &Caller,
    request: PreviewImport,
) -> Result<ImportPreview> {
    let book = Book::open(&request.source)?;
    let messages = caller.messages();
    match request.kind {
        Kind::Classes | Kind::Centres => {
            let plan = Plan::of(app, messages, &book, &request)?;
            Ok(present::preview(messages, &book, &plan, app.now().today))
        }
        Kind::People => {
            Ok(people::PeoplePlan::of(app, messages, &book, &request)?.preview(messages))
        }
        Kind::Attendance => {
            Ok(attendance::MatrixPlan::of(app, messages, &book, &request)?.preview(messages))
        }
    }
}

/// Bring classes in.
pub(crate) fn run_import(app: &App, caller: &Caller, request: RunImport) -> Result<Imported> {
    if request.import.kind == Kind::Centres {
        // Centres are the manager's; they have a command of their own.
        return Err(Error::NotAllowed);
    }
    expect(&request, Kind::Classes)?;
    import(app, caller, "run_import", request)
}

/// Bring centres in.
pub(crate) fn import_centres(app: &App, caller: &Caller, request: RunImport) -> Result<Imported> {
    expect(&request, Kind::Centres)?;
    import(app, caller, "import_centres", request)
}

/// Bring people in.
pub(crate) fn import_people(app: &App, caller: &Caller, request: RunImport) -> Result<Imported> {
    expect(&request, Kind::People)?;
    let book = looked_at(&request)?;
    let mut plan = people::PeoplePlan::of(app, caller.messages(), &book, &request.import)?;
    plan.take(&request.leave_out, &request.take_duplicates);
    if plan.is_empty() {
        return Err(Refusal::ImportEmpty.into());
    }
    let (rows, brought, centre) = (plan.rows(), plan.totals(), plan.centre());
    app.write(caller, "import_people", Some(centre), move |write| plan.write(write))?;
    imported(app, caller, rows, brought)
}

/// Bring past attendance in.
pub(crate) fn import_attendance(
    app: &App,
    caller: &Caller,
    request: RunImport,
) -> Result<Imported> {
    expect(&request, Kind::Attendance)?;
    let book = looked_at(&request)?;
    let mut plan = attendance::MatrixPlan::of(app, caller.messages(), &book, &request.import)?;
    plan.take(&request.leave_out);
    if plan.is_empty() {
        return Err(Refusal::ImportEmpty.into());
    }
    let (rows, brought, centre) = (plan.rows(), plan.totals(), plan.centre());
    app.write(caller, "import_attendance", Some(centre), move |write| plan.write(write))?;
    imported(app, caller, rows, brought)
}

fn expect(request: &RunImport, kind: Kind) -> Result<()> {
    if request.import.kind == kind {
        return Ok(());
    }
    Err(Error::BadRequest { detail: format!("kind: {} expected", kind.code()) })
}

/// The rows of a request, unless they are others than those that were looked at.
fn looked_at(request: &RunImport) -> Result<Book> {
    let book = Book::open(&request.import.source)?;
    if book.fingerprint() == request.fingerprint {
        Ok(book)
    } else {
        Err(Refusal::ImportChanged.into())
    }
}

/// What was brought in, with the operation that did it.
fn imported(app: &App, caller: &Caller, rows: u32, brought: ImportTotals) -> Result<Imported> {
    let deed = app.store().read(|read| Ok::<_, Error>(read.latest_undoable(caller.user)?))?;
    let operation_id = deed.ok_or(Refusal::NotFound)?.id;
    Ok(Imported { operation_id, rows, brought })
}

fn import(
    app: &App,
    caller: &Caller,
    command: &'static str,
    request: RunImport,
) -> Result<Imported> {
    let book = looked_at(&request)?;
    let mut plan = Plan::of(app, caller.messages(), &book, &request.import)?;
    plan.take(&request.leave_out, &request.take_duplicates);
    if plan.is_empty() {
        return Err(Refusal::ImportEmpty.into());
    }
    let (rows, scope) = (plan.rows.len() as u32, plan.scope());
    let sheet = book.sheet(request.import.sheet)?;
    let matched = sheet.column_match(request.import.kind, &request.import.columns);
    let parts = write::Parts::of(app, plan, matched)?;
    let brought = parts.totals();
    app.write(caller, command, scope, move |write| parts.write(write))?;
    imported(app, caller, rows, brought)
}
