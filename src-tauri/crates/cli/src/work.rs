//! What the program does with a file.

use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};

use api::demo::{self, Plan, Profile};
use api::direct::{Surroundings, Unlocked, create_from_export, read_password, users};
use api::{App, Caller, Clock, Error, Failure, Kind, Messages, Month, dispatch};
use serde_json::{Value, json};

use crate::arguments::{Common, Report};
use crate::{Machine, StandingClock, Stop, Streams, failed};

/// What another program is told about who holds the file.
const HOLDER: &str = "obecni";

/// Makes a file of invented people.
pub(crate) fn demo(
    common: &Common,
    machine: &Machine,
    file: PathBuf,
    profile: Profile,
    (seed, from, months): (u64, Month, u32),
) -> Result<Value, Stop> {
    let given = password(common)?;
    let plan = Plan {
        path: file,
        profile,
        seed,
        from,
        months,
        // Every month is over, unless another day is named: the file must not depend on the clock.
        today: common.today.unwrap_or_else(|| from.plus_months(months as i32).first()),
        cost: machine.cost,
    };
    let password = given.as_deref().unwrap_or(demo::PASSWORD);
    let told = demo::create_with_password(&plan, password).and_then(|_| users(&plan.path));
    let names = told.map_err(|error| failed(common, &error))?;
    Ok(json!({
        "path": plan.path,
        "users": names,
        // A password that somebody chose is not shown.
        "password": given.is_none().then_some(demo::PASSWORD),
    }))
}

/// An open file and who asks it.
struct Office {
    app: App,
    caller: Caller,
    /// Whether the day was set by hand in a file of real people, so that nothing may be written.
    back_dated: bool,
}

impl Office {
    fn ask(&self, command: &str, request: Value) -> Result<Value, Failure> {
        let writes = api::command(command).is_some_and(|command| command.kind == Kind::Write);
        if writes && self.back_dated {
            return Err(Error::BackDated.failure(Messages::new(self.caller.language)));
        }
        dispatch(&self.app, &self.caller, command, request)
    }
}

/// The password that was given, if one was.
fn password(common: &Common) -> Result<Option<String>, Stop> {
    let path = common.password_file.as_deref();
    path.map(|path| read_password(path).map_err(|error| failed(common, &error))).transpose()
}

fn unlock(common: &Common, file: &Path) -> Result<Unlocked, Stop> {
    let given = password(common)?;
    let password = given.as_deref().unwrap_or(demo::PASSWORD);
    match Unlocked::new(file, common.user.as_deref(), password, HOLDER) {
        Ok(unlocked) => Ok(unlocked),
        Err(error) if given.is_none() && error.is_wrong_password() => Err(Stop::Misused(
            "--password-file is needed: this is no file of invented people".to_owned(),
        )),
        Err(error) => Err(failed(common, &error)),
    }
}

/// Opens a file: to be asked only, or for work.
fn open(common: &Common, machine: &Machine, file: &Path, kind: Kind) -> Result<Office, Stop> {
    let unlocked = unlock(common, file)?;
    let demo = unlocked.is_demo();
    let clock: Box<dyn Clock> = match (common.today, unlocked.demo_instant()) {
        (Some(day), _) => Box::new(StandingClock::at_noon(day)),
        // The clock of invented people stands where their last deed was done, so that what is
        // asked and printed comes out the same on any day.
        (None, Some(at)) => Box::new(StandingClock::at_instant(at)),
        (None, None) => (machine.clock)(),
    };
    let surroundings = surroundings(common, machine, clock)?;
    let user = unlocked.user();
    let back_dated = common.today.is_some() && !demo;
    let opened = match kind {
        Kind::Read => Ok(unlocked.reading(surroundings)),
        // Nothing will be written, so the file is not opened for it.
        Kind::Write if back_dated => Ok(unlocked.reading(surroundings)),
        Kind::Write => unlocked.writing(surroundings),
    };
    let app = opened.map_err(|error| failed(common, &error))?;
    let caller = app.caller(user, common.language).map_err(|error| failed(common, &error))?;
    Ok(Office { app, caller, back_dated })
}

/// What the machine gives to a file.
fn surroundings(
    common: &Common,
    machine: &Machine,
    clock: Box<dyn Clock>,
) -> Result<Surroundings, Stop> {
    let folder = common.machine_folder.as_ref().or(machine.folder.as_ref());
    Ok(Surroundings {
        clock,
        machine_folder: folder
            .cloned()
            .ok_or_else(|| Stop::Misused("--machine-folder is needed".to_owned()))?,
        holder: HOLDER.to_owned(),
        cost: machine.cost,
    })
}

/// Asks for one command.
pub(crate) fn call(
    common: &Common,
    machine: &Machine,
    file: &Path,
    command: &str,
    request: Option<String>,
    streams: &mut Streams<'_>,
) -> Result<Value, Stop> {
    let text = match request.as_deref() {
        Some("-") => {
            let mut text = String::new();
            streams.input.read_to_string(&mut text)?;
            text
        }
        Some(text) => text.to_owned(),
        None => String::new(),
    };
    let request = parsed(&text).map_err(|error| failed(common, &error))?;
    let kind = api::command(command).map_or(Kind::Read, |command| command.kind);
    Ok(open(common, machine, file, kind)?.ask(command, request)?)
}

/// Asks for many commands, one to a line, and answers each on one.
pub(crate) fn call_many(
    common: &Common,
    machine: &Machine,
    file: &Path,
    batch: &Path,
    streams: &mut Streams<'_>,
) -> Result<(), Stop> {
    let office = open(common, machine, file, Kind::Write)?;
    let mut opened;
    let lines: &mut dyn BufRead = if batch == Path::new("-") {
        &mut *streams.input
    } else {
        opened = BufReader::new(File::open(batch)?);
        &mut opened
    };
    let mut all_done = true;
    let mut line = String::new();
    while lines.read_line(&mut line)? > 0 {
        if !line.trim().is_empty() {
            let told = match split(line.trim()) {
                Ok((command, request)) => office.ask(&command, request),
                Err(error) => Err(error.failure(Messages::new(common.language))),
            };
            all_done &= told.is_ok();
            let told = told.unwrap_or_else(|failure| json!(failure));
            writeln!(streams.output, "{told}")?;
            // Whoever asks on may wait for this answer.
            streams.output.flush()?;
        }
        line.clear();
    }
    if all_done { Ok(()) } else { Err(Stop::SomeFailed) }
}

/// A line of a batch: `COMMAND [JSON]`, or an object that says both.
fn split(line: &str) -> Result<(String, Value), Error> {
    if !line.starts_with('{') {
        let (command, request) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
        return Ok((command.to_owned(), parsed(request)?));
    }
    let mut whole = parsed(line)?;
    let command = whole["command"].as_str().map(str::to_owned);
    let command = command.ok_or_else(|| Error::BadRequest { detail: "no command".to_owned() })?;
    Ok((command, whole["request"].take()))
}

/// A request; an empty one where nothing was given.
fn parsed(text: &str) -> Result<Value, Error> {
    if text.trim().is_empty() {
        return Ok(Value::Null);
    }
    serde_json::from_str(text).map_err(|error| Error::BadRequest { detail: error.to_string() })
}

/// Prints a report.
pub(crate) fn report(
    common: &Common,
    machine: &Machine,
    file: &Path,
    (kind, month, centre): (Report, Month, Option<String>),
    out: &Path,
) -> Result<Value, Stop> {
    let office = open(common, machine, file, Kind::Write)?;
    let overview = office.ask("get_overview", Value::Null)?;
    let centres: Vec<(&str, &Value)> = overview["centres"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|view| (view["centre"]["name"].as_str().unwrap_or_default(), &view["centre"]["id"]))
        .collect();
    let (_, centre) = match &centre {
        Some(name) => centres.iter().find(|(known, _)| api::fold(known) == api::fold(name)),
        None if centres.len() == 1 => centres.first(),
        None => None,
    }
    .ok_or_else(|| {
        let names: Vec<&str> = centres.iter().map(|(name, _)| *name).collect();
        Stop::Misused(format!("--centre is one of: {}", names.join(", ")))
    })?;
    let document = match kind {
        Report::Monthly => {
            json!({ "kind": "monthly_report", "centre_id": centre, "month": month.to_string() })
        }
    };
    Ok(office.ask("save_document", json!({ "document": document, "path": out }))?)
}

/// Checks a file.
pub(crate) fn check(common: &Common, file: &Path) -> Result<Value, Stop> {
    let checked = unlock(common, file)?.check().map_err(|error| failed(common, &error))?;
    Ok(json!(checked))
}

/// Writes every table.
pub(crate) fn export(
    common: &Common,
    machine: &Machine,
    file: &Path,
    folder: &Path,
) -> Result<Value, Stop> {
    let office = open(common, machine, file, Kind::Write)?;
    Ok(office.ask("export_tables", json!({ "folder": folder }))?)
}

/// Makes a new file of what was exported.
pub(crate) fn import_export(
    common: &Common,
    machine: &Machine,
    export: &Path,
    file: &Path,
) -> Result<Value, Stop> {
    let password = password(common)?.ok_or_else(|| {
        Stop::Misused("--password-file is needed: it will be the manager's".to_owned())
    })?;
    // The moment at which a file of people is made is evidence, like that of any other deed.
    if common.today.is_some() {
        return Err(failed(common, &Error::BackDated));
    }
    let surroundings = surroundings(common, machine, (machine.clock)())?;
    let (user, recovery_key) =
        create_from_export(export, file, common.user.as_deref(), &password, surroundings)
            .map_err(|error| failed(common, &error))?;
    Ok(json!({ "path": file, "user": user, "recovery_key": recovery_key }))
}
