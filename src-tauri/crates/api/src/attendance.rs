//! A session's list: the roster, marks, guests, and the end of the list.

mod correction;
mod finding;
mod past;
mod roster;
pub(crate) mod twice;

use domain::attendance::{
    Line, MOST_GUESTS, Mark, check_mark, check_recordable, close_lines, fill_rest,
    signature_difference,
};
use domain::calendar::{Date, TimeOfDay};
use domain::ids::{AttendanceId, PersonId, SessionId};
use domain::people::Sex;
use domain::refusal::Refusal;
use domain::settlement::ensure_month_open;
use domain::timetable::{ListState, Session};
use messages::Messages;
use serde::{Deserialize, Serialize};
use storage::{Read, Write};
use ts_rs::TS;

pub use correction::{CorrectAttendance, CorrectGuests};
pub(crate) use correction::{correct_attendance, correct_guests};
pub use finding::{AddWalkIn, FindPeople, FoundPeople, FoundPerson};
pub(crate) use finding::{add_walk_in, find_people};
pub use past::{GetMarkHistory, MarkHistory, PastMark, WayBack};
pub(crate) use past::{ensure_list_open, get_mark_history};
use roster::lines;
pub(crate) use roster::rows;

use crate::timetable::{self, OneSession, SessionCard};
use crate::{App, Caller, Error, Result};

/// A session's list, in Polish order.
#[derive(Debug, Serialize, TS)]
pub struct Sheet {
    /// Session.
    pub card: SessionCard,
    /// The roster, and whoever else has a mark.
    pub rows: Vec<SheetRow>,
    /// How many are present.
    pub present: u32,
    /// How many are absent.
    pub absent: u32,
    /// How many announced their absence.
    pub announced: u32,
    /// How many have no mark.
    pub unmarked: u32,
    /// Everybody who came: those present by name, guests and children.
    pub total: u32,
    /// How many can come: as the session says, else its room; none without a limit.
    pub capacity: Option<u32>,
    /// Whether more came, by name and as guests, than can; that is shown and allowed.
    pub over_capacity: bool,
    /// How many more signatures than people present; none until signatures were counted.
    pub signature_difference: Option<i32>,
    /// Whether children are counted here.
    pub counts_children: bool,
    /// Whether marks can be made now; else the sentence says why not.
    pub refused: Option<String>,
}

/// One line of the list.
#[derive(Debug, Serialize, TS)]
pub struct SheetRow {
    /// Number on the list, from 1.
    pub number: u32,
    /// Person.
    pub person_id: PersonId,
    /// Last name first.
    pub list_name: String,
    /// For "obecna" or "obecny"; else "jest".
    pub sex: Option<Sex>,
    /// Mark, or none.
    pub mark: Option<Mark>,
    /// Whether she signed up for the series (or came lately, where entry is free).
    pub expected: bool,
    /// Whether her record was made at the door and still misses something.
    pub to_complete: bool,
    /// Whether she has no mark and announced ahead that she would not come.
    pub away: bool,
    /// Whether she belongs to no centre: a named one-time visitor.
    pub one_time: bool,
    /// Another session at the same time at which she is present, if there is one.
    pub elsewhere: Option<Elsewhere>,
}

/// Another session at the same time.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Elsewhere {
    /// Session.
    pub session_id: SessionId,
    /// Name.
    pub name: String,
    /// Start.
    pub start: TimeOfDay,
    /// When it ends.
    pub end: TimeOfDay,
}

/// Sets or takes back one person's mark.
#[derive(Debug, Deserialize, TS)]
pub struct RecordAttendance {
    /// Session.
    pub session_id: SessionId,
    /// Person.
    pub person_id: PersonId,
    /// Mark, or none.
    #[ts(optional = nullable)]
    pub mark: Option<Mark>,
}

/// Gives everyone on the list who has no mark the same one.
#[derive(Debug, Deserialize, TS)]
pub struct FillAttendance {
    /// Session.
    pub session_id: SessionId,
    /// Mark.
    pub mark: Mark,
}

/// Sets the numbers of guests and children.
#[derive(Debug, Deserialize, TS)]
pub struct SetGuests {
    /// Session.
    pub session_id: SessionId,
    /// Guests without a name.
    pub guests: u32,
    /// Children among those who came.
    pub children: u32,
}

/// Ends the list.
#[derive(Debug, Deserialize, TS)]
pub struct ConfirmList {
    /// Session.
    pub session_id: SessionId,
    /// Signatures counted on paper, or none if there is no paper.
    #[ts(optional = nullable)]
    pub signatures: Option<u32>,
    /// Number of the paper list; none leaves it as it is.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub sheet_number: Option<String>,
    /// Whether the signed original is in the binder; none leaves it as it is.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub original_filed: Option<bool>,
}

/// Says of a paper list where it is, also long after the list was confirmed.
#[derive(Debug, Deserialize, TS)]
pub struct FileOriginal {
    /// Session.
    pub session_id: SessionId,
    /// Whether the signed original is in the binder.
    pub original_filed: bool,
    /// Number of the paper list, or empty.
    pub sheet_number: String,
}

/// A session's list.
pub(crate) fn get_sheet(app: &App, caller: &Caller, request: OneSession) -> Result<Sheet> {
    let today = app.now().today;
    app.store().read(|read| {
        let session = read.session(request.session_id)?;
        sheet(read, caller.messages(), &session, today)
    })
}

pub(crate) fn sheet(
    read: Read<'_>,
    messages: Messages,
    session: &Session,
    today: Date,
) -> Result<Sheet> {
    let rows = rows(read, session)?;
    let count = |mark: Option<Mark>| rows.iter().filter(|row| row.mark == mark).count() as u32;
    let refused = why_closed(read, session, today)?
        .map(|refusal| Error::Refused(refusal).failure(messages).message);
    let present = count(Some(Mark::Present));
    let capacity = match (session.capacity, session.room_id) {
        (None, Some(room)) => {
            let rooms = read.rooms(session.centre_id)?;
            rooms.into_iter().find(|one| one.id == room).and_then(|room| room.capacity)
        }
        (capacity, _) => capacity,
    };
    Ok(Sheet {
        card: timetable::card(read, session, today)?,
        present,
        absent: count(Some(Mark::Absent)),
        announced: count(Some(Mark::Announced)),
        unmarked: count(None),
        total: present + session.guests + session.children,
        capacity,
        over_capacity: capacity.is_some_and(|capacity| present + session.guests > capacity),
        signature_difference: session
            .signatures
            .and_then(|signatures| signature_difference(signatures, present).try_into().ok()),
        counts_children: read.centre(session.centre_id)?.settings.counts_children,
        refused,
        rows,
    })
}

/// Why nothing of a list can be written today, if nothing can.
fn why_closed(read: Read<'_>, session: &Session, today: Date) -> Result<Option<Refusal>> {
    let closed = read.closed_months(session.centre_id)?;
    Ok(check_recordable(session, today)
        .and_then(|()| ensure_month_open(&closed, session.date.month()))
        .err())
}

/// Writes to a session's list, as one operation, and answers the list as it is then.
fn record<F>(
    app: &App,
    caller: &Caller,
    command: &'static str,
    id: SessionId,
    f: F,
) -> Result<Sheet>
where
    F: FnOnce(&mut Write<'_>, Session) -> Result<()> + Send + 'static,
{
    let today = app.now().today;
    app.write(caller, command, None, move |write| {
        let session = write.session(id)?;
        write.belongs_to(session.centre_id);
        write.note("session", id);
        check_recordable(&session, today)?;
        f(write, session)
    })?;
    get_sheet(app, caller, OneSession { session_id: id })
}

/// Writes a list that is not confirmed; it is in progress from then on.
fn record_open<F>(
    app: &App,
    caller: &Caller,
    command: &'static str,
    id: SessionId,
    f: F,
) -> Result<Sheet>
where
    F: FnOnce(&mut Write<'_>, &mut Session) -> Result<()> + Send + 'static,
{
    record(app, caller, command, id, move |write, mut session| {
        if session.list_state == ListState::Confirmed {
            return Err(Refusal::ListConfirmed.into());
        }
        f(write, &mut session)?;
        if session.list_state == ListState::None {
            session.list_state = ListState::InProgress;
        }
        timetable::put_session(write, &session)
    })
}

/// Gives a person at a session a mark, or takes it back.
pub(crate) fn put_mark(
    write: &mut Write<'_>,
    session: SessionId,
    person: PersonId,
    mark: Option<Mark>,
) -> Result<()> {
    let put = |write: &mut Write<'_>, person: PersonId, mark: Option<Mark>| -> Result<()> {
        let id = AttendanceId::of(session, person);
        let value = serde_json::json!({ "session_id": session, "person_id": person, "mark": mark });
        Ok(write.put("attendance", id.0, person.0, &value)?)
    };
    let canonical = write.canonical()?;
    let standing = canonical.of(person);
    // A mark given by a record that was merged must not outweigh what is said now.
    if !canonical.is_empty() {
        for record in canonical.records(standing).into_iter().skip(1) {
            if write.has_mark(session, record)? {
                put(write, record, None)?;
            }
        }
    }
    put(write, standing, mark)
}

/// Set or take back one mark.
pub(crate) fn record_attendance(
    app: &App,
    caller: &Caller,
    request: RecordAttendance,
) -> Result<Sheet> {
    let RecordAttendance { session_id, person_id, mark } = request;
    record_open(app, caller, "record_attendance", session_id, move |write, session| {
        check_mark(mark, session.entry)?;
        write.person(person_id)?;
        put_mark(write, session_id, person_id, mark)?;
        write.note("person", person_id);
        write.note("mark", mark);
        Ok(())
    })
}

/// Give everyone without a mark the same one; an absence announced ahead stays one.
pub(crate) fn fill_attendance(
    app: &App,
    caller: &Caller,
    request: FillAttendance,
) -> Result<Sheet> {
    record_open(app, caller, "fill_attendance", request.session_id, move |write, session| {
        let filled =
            put_lines(write, session, |lines| Ok(fill_rest(lines, request.mark, session.entry)?))?;
        write.note("mark", request.mark);
        write.note("count", filled);
        Ok(())
    })
}

/// Gives the lines of a list the marks that a rule makes of them. Answers how many got one.
fn put_lines(
    write: &mut Write<'_>,
    session: &Session,
    rule: impl FnOnce(&[Line]) -> Result<Vec<Option<Mark>>>,
) -> Result<usize> {
    let (people, lines) = lines(**write, session)?;
    let mut given = 0;
    for ((person, line), mark) in people.into_iter().zip(&lines).zip(rule(&lines)?) {
        if mark != line.mark {
            put_mark(write, session.id, person, mark)?;
            given += 1;
        }
    }
    Ok(given)
}

/// Set the numbers of guests and children.
pub(crate) fn set_guests(app: &App, caller: &Caller, request: SetGuests) -> Result<Sheet> {
    check_guests(request.guests.max(request.children))?;
    record_open(app, caller, "set_guests", request.session_id, move |write, session| {
        session.guests = request.guests;
        session.children = request.children;
        write.note("guests", request.guests);
        write.note("children", request.children);
        Ok(())
    })
}

/// Checks a number of guests, children or signatures.
fn check_guests(number: u32) -> Result<()> {
    if number > MOST_GUESTS {
        return Err(Refusal::TooManyGuests { limit: MOST_GUESTS }.into());
    }
    Ok(())
}

/// The number of a paper list as it is kept.
fn tidy_sheet_number(text: &str) -> Result<String> {
    const LONGEST: usize = 40;
    let text = domain::text::tidy(text);
    if text.chars().count() > LONGEST {
        return Err(Refusal::TextTooLong { limit: LONGEST as u32 }.into());
    }
    Ok(text)
}

/// End the list: count the signatures, and mark as announced whoever announced ahead.
pub(crate) fn confirm_list(app: &App, caller: &Caller, request: ConfirmList) -> Result<Sheet> {
    check_guests(request.signatures.unwrap_or(0))?;
    let number = request.sheet_number.as_deref().map(tidy_sheet_number).transpose()?;
    record(app, caller, "confirm_list", request.session_id, move |write, mut session| {
        put_lines(write, &session, |lines| Ok(close_lines(lines, session.entry)))?;
        session.list_state = ListState::Confirmed;
        session.signatures = request.signatures;
        session.sheet_number = number.unwrap_or(session.sheet_number);
        session.original_filed = request.original_filed.unwrap_or(session.original_filed);
        write.note("signatures", request.signatures);
        timetable::put_session(write, &session)
    })
}

/// Say whether the signed original is in the binder, and its number.
pub(crate) fn file_original(app: &App, caller: &Caller, request: FileOriginal) -> Result<Sheet> {
    let number = tidy_sheet_number(&request.sheet_number)?;
    record(app, caller, "file_original", request.session_id, move |write, mut session| {
        session.original_filed = request.original_filed;
        session.sheet_number = number;
        timetable::put_session(write, &session)
    })
}

/// Open a confirmed list again.
pub(crate) fn reopen_list(app: &App, caller: &Caller, request: OneSession) -> Result<Sheet> {
    record(app, caller, "reopen_list", request.session_id, |write, mut session| {
        session.list_state = ListState::InProgress;
        timetable::put_session(write, &session)
    })
}

/// Record that a session was held without a list.
pub(crate) fn hold_without_list(app: &App, caller: &Caller, request: OneSession) -> Result<Sheet> {
    record(app, caller, "hold_without_list", request.session_id, |write, mut session| {
        if session.list_state == ListState::Confirmed {
            return Err(Refusal::ListConfirmed.into());
        }
        session.list_state = ListState::HeldWithoutList;
        timetable::put_session(write, &session)
    })
}
