//! Lists on paper: what was printed, and how it comes back.

mod entering;
mod printing;
mod reading;

use std::collections::HashMap;

use domain::attendance::{Mark, check_recordable};
use domain::calendar::{Date, TimeOfDay};
use domain::ids::{CentreId, PersonId, SessionId};
use domain::organisation::Role;
use domain::paper::{
    PrintedSheet, SheetCode, SheetKind, SheetOptions, UnreadableCode, column_letters, read_code,
};
use domain::people::Person;
use domain::refusal::Refusal;
use domain::settlement::ensure_month_open;
use domain::text::tidy;
use domain::timetable::{ListState, Outcome, Session, outcome};
use messages::Messages;
use serde::{Deserialize, Serialize};
use storage::{Read, Write};
use ts_rs::TS;

use crate::timetable::{self, SessionCard};
use crate::{App, Caller, Error, Result};

pub use entering::{
    ConflictEcho, EnterSheet, EnteredSheet, EntryEcho, NameChoice, NameEcho, NamedRow, PaperText,
    ReadEntry, TokenEcho, WrittenPerson,
};
pub(crate) use entering::{enter_sheet, read_entry};
pub(crate) use printing::{Lists, grid, list, lists};

/// Registers lists about to be printed and tells their codes.
#[derive(Debug, Deserialize, TS)]
pub struct PrepareSheets {
    /// Sessions.
    pub session_ids: Vec<SessionId>,
    /// How they are printed.
    #[serde(default)]
    pub options: SheetOptions,
}

/// Lists with their codes, in the order asked.
#[derive(Debug, Serialize, TS)]
pub struct PreparedSheets {
    /// Lists.
    pub sheets: Vec<PreparedSheet>,
}

/// A list with its code.
#[derive(Debug, Serialize, TS)]
pub struct PreparedSheet {
    /// Session.
    pub session_id: SessionId,
    /// Code, such as `04127-L`.
    pub code: String,
}

/// Asks which lists were printed.
#[derive(Debug, Deserialize, TS)]
pub struct ListSheets {
    /// Centre.
    pub centre_id: CentreId,
    /// First day of their sessions.
    pub first: Date,
    /// Last day of their sessions.
    pub last: Date,
}

/// Printed lists, those of the latest sessions first.
#[derive(Debug, Serialize, TS)]
pub struct PrintedSheets {
    /// Lists.
    pub sheets: Vec<SheetSummary>,
    /// How many sessions that took place wait for their list.
    pub outstanding: u32,
}

/// A printed list and one of its sessions.
#[derive(Debug, Serialize, TS)]
pub struct SheetSummary {
    /// Code.
    pub code: String,
    /// What it is for.
    pub kind: SheetKind,
    /// Session.
    pub session_id: SessionId,
    /// The letters of its column, on the list of a month.
    pub letters: Option<String>,
    /// Name of the class.
    pub name: String,
    /// Date of the session.
    pub date: Date,
    /// Start of the session.
    pub start: TimeOfDay,
    /// When the list was first printed.
    pub printed_on: Date,
    /// Rows with a name.
    pub rows: u32,
    /// Rows without one.
    pub blank_rows: u32,
    /// Whether the session's list is complete, so that this one has come back or need not.
    pub came_back: bool,
    /// Whether the session is over or goes on today, so that the list can be typed in.
    pub due: bool,
}

/// Asks for a printed list by its code.
#[derive(Debug, Deserialize, TS)]
pub struct FindSheet {
    /// Centre at which it is typed in.
    pub centre_id: CentreId,
    /// Code, however it is typed; the letters of a column may follow.
    pub code: String,
    /// One of its sessions, if it has several.
    #[ts(optional = nullable)]
    pub session_id: Option<SessionId>,
}

/// A printed list.
#[derive(Debug, Serialize, TS)]
pub struct FoundSheet {
    /// Its code, as printed.
    pub code: String,
    /// Its sessions; one is chosen, or the user chooses.
    pub sessions: Vec<SheetSession>,
    /// The session that is meant, if that is clear.
    pub card: Option<SessionCard>,
    /// When it was first printed.
    pub printed_on: Date,
    /// Its rows with names, as they were printed.
    pub rows: Vec<SheetPerson>,
    /// How many rows without a name follow.
    pub blank_rows: u32,
    /// Whether anything can be typed in; else the sentence says why not.
    pub refused: Option<String>,
}

/// One of the sessions of a printed list.
#[derive(Debug, Serialize, TS)]
pub struct SheetSession {
    /// Session.
    pub session_id: SessionId,
    /// The letters of its column, on the list of a month.
    pub letters: Option<String>,
    /// Name of the class.
    pub name: String,
    /// Date.
    pub date: Date,
    /// Start.
    pub start: TimeOfDay,
    /// Whether its list is confirmed already.
    pub confirmed: bool,
}

/// One row of a printed list.
#[derive(Debug, Serialize, TS)]
pub struct SheetPerson {
    /// Its number.
    pub number: u32,
    /// Person, by the record that stands for her now.
    pub person_id: PersonId,
    /// Last name first.
    pub list_name: String,
    /// Mark that she has now.
    pub mark: Option<Mark>,
}

/// Register lists and tell their codes.
pub(crate) fn prepare_sheets(
    app: &App,
    caller: &Caller,
    request: PrepareSheets,
) -> Result<PreparedSheets> {
    let today = app.now().today;
    app.write(caller, "prepare_sheets", None, move |write| {
        let Lists { sheets, .. } = lists(**write, &request.session_ids, request.options, today)?;
        register(write, &sheets)?;
        let sessions = request.session_ids.iter();
        let sheets = sessions.zip(&sheets).map(|(session, sheet)| PreparedSheet {
            session_id: *session,
            code: sheet.code.clone(),
        });
        Ok(PreparedSheets { sheets: sheets.collect() })
    })
}

/// Remembers which row of each list is whom. What is registered already stays as it is.
pub(crate) fn register(write: &mut Write<'_>, sheets: &[PrintedSheet]) -> Result<()> {
    for sheet in sheets {
        write.belongs_to(sheet.centre_id);
        if write.printed_sheet(sheet.id)?.is_none() {
            write.put("printed_sheet", sheet.id.0, sheet.id.0, sheet)?;
        }
    }
    write.note("count", sheets.len());
    Ok(())
}

/// The lists printed for sessions within some days.
pub(crate) fn list_sheets(
    app: &App,
    caller: &Caller,
    request: ListSheets,
) -> Result<PrintedSheets> {
    let today = app.now().today;
    // At the door only today's lists are anybody's business.
    let (first, last) = match caller.role {
        Role::Volunteer => (today, today),
        _ => (request.first, request.last),
    };
    app.store().read(|read| {
        let mut sheets = Vec::new();
        for sheet in read.printed_sheets_between(request.centre_id, first, last)? {
            for (column, session) in sessions_of(read, &sheet)? {
                if session.date < first || last < session.date || session.cancelled.is_some() {
                    continue;
                }
                let present = !read.presences(&[session.id])?.is_empty();
                let held = outcome(&session, present, today) == Outcome::Held;
                let settled = match session.list_state {
                    ListState::Confirmed | ListState::HeldWithoutList => true,
                    // Marks on the screen that nobody confirmed still wait for the paper.
                    ListState::None | ListState::InProgress => false,
                };
                sheets.push(SheetSummary {
                    code: sheet.code.clone(),
                    kind: sheet.kind,
                    session_id: session.id,
                    letters: letters_of(&sheet, column),
                    name: session.name.clone(),
                    date: session.date,
                    start: session.start,
                    printed_on: sheet.printed_on,
                    rows: sheet.person_ids.len() as u32,
                    blank_rows: sheet.blank_rows,
                    came_back: settled,
                    due: held || session.date <= today,
                });
            }
        }
        sheets.sort_by_key(|sheet| std::cmp::Reverse((sheet.date, sheet.start)));
        let mut waiting: Vec<SessionId> = sheets
            .iter()
            .filter(|sheet| sheet.due && !sheet.came_back)
            .map(|sheet| sheet.session_id)
            .collect();
        waiting.sort();
        waiting.dedup();
        Ok(PrintedSheets { sheets, outstanding: waiting.len() as u32 })
    })
}

/// A printed list by its code.
pub(crate) fn find_sheet(app: &App, caller: &Caller, request: FindSheet) -> Result<FoundSheet> {
    let today = app.now().today;
    let messages = caller.messages();
    app.store().read(|read| {
        let asked = Asked {
            caller,
            centre: request.centre_id,
            code: &request.code,
            session: request.session_id,
            today,
        };
        let found = asked.find(read)?;
        let sessions = found
            .choices
            .iter()
            .map(|(sheet, column, session)| SheetSession {
                session_id: session.id,
                letters: letters_of(sheet, *column),
                name: session.name.clone(),
                date: session.date,
                start: session.start,
                confirmed: session.list_state == ListState::Confirmed,
            })
            .collect();
        let (sheet, _, session) = found.chosen().unwrap_or(&found.choices[0]);
        let chosen = found.chosen.is_some();
        let marks = if chosen { read.marks_of_session(session.id)? } else { HashMap::new() };
        let rows = people_of(read, sheet)?.into_iter().zip(1..).filter_map(|(person, number)| {
            let person = person?;
            Some(SheetPerson {
                number,
                person_id: person.id,
                list_name: person.list_name(),
                mark: marks.get(&person.id).copied(),
            })
        });
        Ok(FoundSheet {
            code: sheet.code.clone(),
            sessions,
            card: if chosen { Some(timetable::card(read, session, today)?) } else { None },
            printed_on: sheet.printed_on,
            rows: rows.collect(),
            blank_rows: sheet.blank_rows,
            refused: if chosen { refused(read, session, today, messages)? } else { None },
        })
    })
}

/// Why nothing can be typed in for a session now, in words.
fn refused(
    read: Read<'_>,
    session: &Session,
    today: Date,
    messages: Messages,
) -> Result<Option<String>> {
    let closed = read.closed_months(session.centre_id)?;
    let checked = check_enterable(session, today)
        .and_then(|()| ensure_month_open(&closed, session.date.month()));
    Ok(checked.err().map(|refusal| Error::Refused(refusal).failure(messages).message))
}

/// Checks that a paper list can be typed in for a session.
fn check_enterable(session: &Session, today: Date) -> std::result::Result<(), Refusal> {
    check_recordable(session, today)?;
    match session.list_state {
        ListState::Confirmed => Err(Refusal::ListConfirmed),
        _ => Ok(()),
    }
}

/// The sessions of a list that are still in the plan, with the numbers of their columns.
fn sessions_of(read: Read<'_>, sheet: &PrintedSheet) -> Result<Vec<(usize, Session)>> {
    let mut sessions = Vec::new();
    for (column, id) in sheet.session_ids.iter().enumerate() {
        match read.session(*id) {
            Ok(session) => sessions.push((column, session)),
            Err(storage::Error::Refused(Refusal::NotFound)) => {}
            Err(error) => return Err(error.into()),
        }
    }
    Ok(sessions)
}

/// The letters of a column, on the list of a month.
fn letters_of(sheet: &PrintedSheet, column: usize) -> Option<String> {
    (sheet.kind == SheetKind::Month).then(|| column_letters(column))
}

/// The people of a list's rows, by the records that stand for them now; nobody, where a record is
/// gone.
fn people_of(read: Read<'_>, sheet: &PrintedSheet) -> Result<Vec<Option<Person>>> {
    let canonical = read.canonical()?;
    let people: HashMap<PersonId, Person> =
        read.people()?.into_iter().map(|person| (person.id, person)).collect();
    let rows = sheet.person_ids.iter();
    Ok(rows.map(|person| people.get(&canonical.of(*person)).cloned()).collect())
}

/// Who asks for which list.
struct Asked<'a> {
    caller: &'a Caller,
    centre: CentreId,
    code: &'a str,
    session: Option<SessionId>,
    today: Date,
}

/// The lists that a code names, one for each of their sessions.
struct Found {
    choices: Vec<(PrintedSheet, usize, Session)>,
    chosen: Option<usize>,
}

impl Found {
    fn chosen(&self) -> Option<&(PrintedSheet, usize, Session)> {
        self.choices.get(self.chosen?)
    }
}

impl Asked<'_> {
    /// Finds the list, and the session if it is clear which one is meant. Two laptops may have
    /// given one code to two lists: then, too, the user chooses.
    fn find(&self, read: Read<'_>) -> Result<Found> {
        let typed: String = tidy(self.code).chars().take(40).collect();
        let (code, column) = match read_code(self.code) {
            Ok(read) => read,
            Err(UnreadableCode::NotACode) => {
                return Err(Refusal::SheetCodeUnreadable { text: typed }.into());
            }
            Err(UnreadableCode::LetterMissing) => {
                return Err(Refusal::SheetLetterMissing { code: typed }.into());
            }
            Err(UnreadableCode::LetterWrong) => {
                let near = self.near(read, &typed)?;
                return Err(Refusal::SheetCodeWrong { code: typed, near }.into());
            }
        };
        let code = code.to_string();
        let mut sheets = read.printed_sheets_with(&code)?;
        let Some(elsewhere) = sheets.first().map(|sheet| sheet.centre_id) else {
            let near = self.near(read, &code)?;
            return Err(Refusal::SheetUnknown { code, near }.into());
        };
        sheets.retain(|sheet| sheet.centre_id == self.centre);
        if sheets.is_empty() {
            let centre = read.centre(elsewhere)?.name;
            return Err(Refusal::SheetOfAnotherCentre { code, centre }.into());
        }
        let mut choices = Vec::new();
        for sheet in sheets {
            for (at, session) in sessions_of(read, &sheet)? {
                choices.push((sheet.clone(), at, session));
            }
        }
        if choices.is_empty() {
            return Err(Refusal::NotFound.into());
        }
        if self.caller.role == Role::Volunteer {
            choices.retain(|(_, _, session)| session.date == self.today);
            if choices.is_empty() {
                return Err(Error::NotAllowed);
            }
        }
        let chosen = match (self.session, column) {
            (Some(id), _) => choices.iter().position(|(_, _, session)| session.id == id),
            (None, Some(column)) => choices
                .iter()
                .position(|(sheet, at, _)| *at == column && sheet.kind == SheetKind::Month),
            (None, None) => (choices.len() == 1).then_some(0),
        };
        Ok(Found { choices, chosen })
    }

    /// The same, with one session that is meant.
    fn find_one(&self, read: Read<'_>) -> Result<(PrintedSheet, Session)> {
        let mut found = self.find(read)?;
        let chosen = found.chosen.ok_or(Refusal::SheetColumnMissing)?;
        let (sheet, _, session) = found.choices.swap_remove(chosen);
        Ok((sheet, session))
    }

    /// The codes of the centre's lists that come near what was typed, in words, or nothing.
    fn near(&self, read: Read<'_>, typed: &str) -> Result<String> {
        const MOST: usize = 3;
        let messages = self.caller.messages();
        let codes = read.sheet_codes()?.into_iter();
        let mut near: Vec<SheetCode> = codes
            .filter_map(|code| Some(read_code(&code).ok()?.0))
            .filter(|code| code.is_near(typed))
            .collect();
        near.sort();
        let mut said = Vec::new();
        for code in near {
            let code = code.to_string();
            for sheet in read.printed_sheets_with(&code)? {
                let of_the_day = |session: &Session| {
                    self.caller.role != Role::Volunteer || session.date == self.today
                };
                let mut sessions = sessions_of(read, &sheet)?;
                sessions.retain(|(_, session)| of_the_day(session));
                if let Some((_, session)) = sessions.first()
                    && sheet.centre_id == self.centre
                {
                    said.push(messages.paper_near_one(&code, &session.name));
                }
            }
        }
        said.truncate(MOST);
        Ok(if said.is_empty() { String::new() } else { messages.paper_near(&said.join(", ")) })
    }
}
