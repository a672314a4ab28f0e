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
mod requests;
mod write;

use domain::import::Kind;
use domain::refusal::Refusal;

use crate::{App, Caller, Error, Result};
use book::Book;
use plan::Plan;
pub use requests::*;

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
