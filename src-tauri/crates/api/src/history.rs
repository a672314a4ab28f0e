//! The journal as people read it: what was done, by whom, and taking it back.

use std::collections::HashMap;

use domain::calendar::Month;
use domain::ids::{OperationId, PersonId, SeriesId, SessionId, UserId};
use domain::organisation::Role;
use domain::people::Sex;
use domain::refusal::Refusal;
use messages::{Messages, Value};
use serde::{Deserialize, Serialize};
use storage::Read;
use storage::history::Deed;
use ts_rs::TS;
use uuid::Uuid;

use crate::attendance::ensure_list_open;
use crate::overview::Nothing;
use crate::{App, Caller, Error, Result, door, words};

/// Asks for the latest operations.
#[derive(Debug, Deserialize, TS)]
pub struct ListHistory {
    /// How many, at most 500.
    pub limit: u32,
}

/// Operations, the latest first.
#[derive(Debug, Serialize, TS)]
pub struct History {
    /// Operations.
    pub rows: Vec<HistoryRow>,
}

/// One operation.
#[derive(Debug, Serialize, TS)]
pub struct HistoryRow {
    /// Operation.
    pub operation_id: OperationId,
    /// When, as a local date and time: `10.03.2026 10:42`.
    pub at: String,
    /// Name of whoever did it.
    pub author: String,
    /// What was done.
    pub sentence: String,
    /// Whether it has been undone.
    pub undone: bool,
    /// Whether it could be undone now, so far as can be told without trying.
    pub can_undo: bool,
}

/// Takes back one operation, or the caller's latest.
#[derive(Debug, Deserialize, TS)]
pub struct Undo {
    /// Operation, or none for the latest.
    #[ts(optional = nullable)]
    pub operation_id: Option<OperationId>,
}

/// What was taken back or done again.
#[derive(Debug, Serialize, TS)]
pub struct Undone {
    /// What it was.
    pub sentence: String,
}

/// What was done, by whom.
pub(crate) fn list_history(app: &App, caller: &Caller, request: ListHistory) -> Result<History> {
    const MOST: u32 = 500;
    let messages = caller.messages();
    app.store().read(|read| {
        let users: HashMap<UserId, String> =
            read.users()?.into_iter().map(|user| (user.id, user.name)).collect();
        let rows = read
            .deeds(request.limit.min(MOST))?
            .into_iter()
            .map(|deed| {
                Ok(HistoryRow {
                    operation_id: deed.id,
                    at: words::date_time(messages, app.clock.local(deed.at)),
                    author: users.get(&deed.author).cloned().unwrap_or_default(),
                    sentence: sentence(read, messages, &deed)?,
                    undone: deed.undone,
                    can_undo: deed.has_changes && !deed.undone && may(caller, &deed.command),
                })
            })
            .collect::<Result<_>>()?;
        Ok(History { rows })
    })
}

/// What is never taken back: an earlier PIN may be the one that somebody had seen.
const FINAL: [&str; 1] = ["set_pin"];

/// Whether the caller may do, and so undo, what a command does.
pub(crate) fn may(caller: &Caller, command: &str) -> bool {
    !FINAL.contains(&command)
        && crate::command(command)
            .is_some_and(|command| command.roles.iter().any(|(role, _)| *role == caller.role))
}

/// What an operation did, in words: made now, from ids, so that nothing erased lives on in it.
pub(crate) fn sentence(read: Read<'_>, messages: Messages, deed: &Deed) -> Result<String> {
    let id = |name: &str| {
        deed.detail.get(name).and_then(|id| id.as_str()).and_then(|id| Uuid::parse_str(id).ok())
    };
    let plain = |name: &str| match deed.detail.get(name) {
        Some(serde_json::Value::String(text)) => text.clone(),
        Some(serde_json::Value::Number(number)) => number.to_string(),
        _ => String::new(),
    };
    let day =
        |name: &str| plain(name).parse().map(|day| words::date(messages, day)).unwrap_or_default();
    let mut args: Vec<(&str, Value)> = vec![("count", Value::Number(count(&plain("count"))))];
    let person = id("person").and_then(|id| read.person(PersonId(id)).ok());
    let name = person.as_ref().map_or_else(
        || messages.operation_someone(),
        |person| format!("{} {}", person.first_name, person.last_name).trim().to_owned(),
    );
    args.push(("person", name.into()));
    let other = id("other").and_then(|id| read.person(PersonId(id)).ok());
    let other = other.map_or_else(|| messages.operation_someone(), |other| other.full_name());
    args.push(("other", other.into()));
    let session = id("session").and_then(|id| read.session(SessionId(id)).ok());
    let series = id("series").and_then(|id| read.series(SeriesId(id)).ok());
    let class = session
        .as_ref()
        .map(|session| {
            messages.operation_session(&session.name, &words::date(messages, session.date))
        })
        .or(series.map(|series| series.name))
        .unwrap_or_default();
    args.push(("class", class.into()));
    for name in ["from", "to", "date"] {
        args.push((name, day(name).into()));
    }
    for name in ["guests", "children", "signatures"] {
        args.push((name, plain(name).into()));
    }
    let month: Option<Month> = plain("month").parse().ok();
    args.push((
        "month",
        month.map(|month| words::month(messages, month)).unwrap_or_default().into(),
    ));
    let code = match (deed.command.as_str(), deed.detail.get("mark")) {
        ("record_attendance" | "correct_attendance", Some(mark)) => {
            let mark = mark.as_str().unwrap_or("none");
            let word = match person.and_then(|person| person.sex) {
                Some(Sex::Female) => messages.by_code("mark_female", mark, &[]),
                Some(Sex::Male) => messages.by_code("mark_male", mark, &[]),
                None => messages.by_code("mark", mark, &[]),
            };
            args.push(("mark", word.unwrap_or_default().into()));
            match (deed.command.as_str(), mark) {
                ("record_attendance", "none") => "clear_attendance",
                ("correct_attendance", "none") => "clear_correction",
                (command, _) => command,
            }
        }
        (command, Some(mark)) => {
            let word = messages.by_code("mark", mark.as_str().unwrap_or("none"), &[]);
            args.push(("mark", word.unwrap_or_default().into()));
            command
        }
        (command, None) => command,
    };
    Ok(messages.by_code("operation", code, &args).unwrap_or_else(|| messages.operation_other()))
}

fn count(text: &str) -> messages::Number {
    text.parse::<i64>().unwrap_or(0).into()
}

/// Take back an operation.
pub(crate) fn undo(app: &App, caller: &Caller, request: Undo) -> Result<Undone> {
    let deed = app.store().read(|read| match request.operation_id {
        Some(id) => Ok::<_, Error>(read.deed(id)?),
        None => Ok(read.latest_undoable(caller.user)?.ok_or(Refusal::NothingToUndo)?),
    })?;
    if deed.undone || !deed.has_changes {
        return Err(Refusal::NothingToUndo.into());
    }
    if FINAL.contains(&deed.command.as_str()) || crate::command(&deed.command).is_none() {
        // Founding the file is the one deed that is no command.
        return Err(Refusal::CannotUndo.into());
    }
    // At the door one takes back what one did oneself; in the office, what one might have done.
    let own = deed.author == caller.user;
    if !may(caller, &deed.command) || (caller.role == Role::Volunteer && !own) {
        return Err(Error::NotAllowed);
    }
    ensure_reached(app, caller, &deed)?;
    app.store().read(|read| ensure_list_open(read, &deed))?;
    reverse(app, caller, "undo", deed)
}

/// Do again what was taken back last.
pub(crate) fn redo(app: &App, caller: &Caller, _request: Nothing) -> Result<Undone> {
    let deed = app.store().read(|read| {
        Ok::<_, Error>(read.latest_undone(caller.user)?.ok_or(Refusal::NothingToUndo)?)
    })?;
    if !may(caller, &deed.command) {
        return Err(Error::NotAllowed);
    }
    ensure_reached(app, caller, &deed)?;
    app.store().read(|read| ensure_list_open(read, &deed))?;
    reverse(app, caller, "redo", deed)
}

/// At the door, what was done to the list of another day is out of reach.
fn ensure_reached(app: &App, caller: &Caller, deed: &Deed) -> Result<()> {
    let today = app.now().today;
    let reached = app.store().read(|read| door::reaches(read, caller, deed, today))?;
    if reached { Ok(()) } else { Err(Refusal::NothingToUndo.into()) }
}

fn reverse(app: &App, caller: &Caller, command: &'static str, deed: Deed) -> Result<Undone> {
    // The sentence is read first: what is undone may be gone afterwards.
    let sentence = app.store().read(|read| sentence(read, caller.messages(), &deed))?;
    app.write(caller, command, deed.scope, move |write| {
        write.take_back(deed.last)?;
        write.note("deed", deed.id);
        Ok(())
    })?;
    Ok(Undone { sentence })
}
