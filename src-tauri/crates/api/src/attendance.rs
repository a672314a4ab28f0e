//! A session's list: the roster, marks, guests, and the end of the list.

use std::collections::HashSet;

use domain::attendance::{MOST_GUESTS, Mark, check_recordable};
use domain::calendar::Date;
use domain::ids::{AttendanceId, CentreId, MembershipId, PersonId, SessionId};
use domain::people::{Membership, Person, Sex, tidy_name};
use domain::refusal::Refusal;
use domain::settlement::ensure_month_open;
use domain::text::{fold, found_in};
use domain::timetable::{Entry, ListState, Session};
use messages::Messages;
use serde::{Deserialize, Serialize};
use storage::{Read, Write};
use ts_rs::TS;

use crate::memberships::{next_number, put_membership};
use crate::people::put_person;
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

/// Adds a new person at the door, present at once.
#[derive(Debug, Deserialize, TS)]
pub struct AddWalkIn {
    /// Session.
    pub session_id: SessionId,
    /// First name.
    pub first_name: String,
    /// Last name.
    pub last_name: String,
}

/// Looks for people of the centre to put on the list.
#[derive(Debug, Deserialize, TS)]
pub struct FindPeople {
    /// Session.
    pub session_id: SessionId,
    /// Words to find in names, without regard to case and diacritics.
    pub query: String,
}

/// People found, names only.
#[derive(Debug, Serialize, TS)]
pub struct FoundPeople {
    /// At most twenty, in Polish order, those on the list first.
    pub people: Vec<FoundPerson>,
}

/// One person found.
#[derive(Debug, Serialize, TS)]
pub struct FoundPerson {
    /// Person.
    pub person_id: PersonId,
    /// Last name first.
    pub list_name: String,
    /// Mark at this session, or none.
    pub mark: Option<Mark>,
}

/// Ends the list.
#[derive(Debug, Deserialize, TS)]
pub struct ConfirmList {
    /// Session.
    pub session_id: SessionId,
    /// Signatures counted on paper, or none if there is no paper.
    #[ts(optional = nullable)]
    pub signatures: Option<u32>,
}

/// A session's list.
pub(crate) fn get_sheet(app: &App, caller: &Caller, request: OneSession) -> Result<Sheet> {
    let today = app.now().today;
    app.store().read(|read| {
        let session = read.session(request.session_id)?;
        sheet(read, caller.messages(), &session, today)
    })
}

fn sheet(read: Read<'_>, messages: Messages, session: &Session, today: Date) -> Result<Sheet> {
    let rows = rows(read, session)?;
    let count = |mark: Option<Mark>| rows.iter().filter(|row| row.mark == mark).count() as u32;
    let closed = read.closed_months(session.centre_id)?;
    let refused = check_recordable(session, today)
        .and_then(|()| ensure_month_open(&closed, session.date.month()))
        .err()
        .map(|refusal| Error::Refused(refusal).failure(messages).message);
    Ok(Sheet {
        card: timetable::card(read, session, today)?,
        present: count(Some(Mark::Present)),
        absent: count(Some(Mark::Absent)),
        announced: count(Some(Mark::Announced)),
        unmarked: count(None),
        counts_children: read.centre(session.centre_id)?.settings.counts_children,
        refused,
        rows,
    })
}

/// The roster in Polish order: those signed up on the day or, where entry is free, those seen
/// lately, and whoever else has a mark.
pub(crate) fn rows(read: Read<'_>, session: &Session) -> Result<Vec<SheetRow>> {
    let marks = read.marks_of_session(session.id)?;
    let expected = expected(read, session)?;
    let on_list: HashSet<PersonId> = expected.iter().chain(marks.keys()).copied().collect();
    let people = read.people()?.into_iter().filter(|person| on_list.contains(&person.id));
    Ok(people
        .enumerate()
        .map(|(index, person)| SheetRow {
            number: index as u32 + 1,
            person_id: person.id,
            list_name: person.list_name(),
            sex: person.sex,
            mark: marks.get(&person.id).copied(),
            expected: expected.contains(&person.id),
            to_complete: person.to_complete,
        })
        .collect())
}

fn expected(read: Read<'_>, session: &Session) -> Result<HashSet<PersonId>> {
    match (session.entry, session.series_id) {
        (Entry::Enrolment, Some(series)) => {
            let canonical = read.canonical()?;
            let enrolments = read.enrolments_of_series(series)?;
            let suspensions = read.suspensions(session.centre_id)?;
            let is_suspended = |person: &PersonId| {
                suspensions.get(person).is_some_and(|rows| {
                    rows.iter().any(|suspension| suspension.contains(session.date))
                })
            };
            Ok(timetable::enrolled_on(&enrolments, session.date)
                .map(|person| canonical.of(person))
                .filter(|person| !is_suspended(person))
                .collect())
        }
        (Entry::Enrolment, None) => Ok(HashSet::new()),
        (Entry::Free, _) => {
            let weeks = i64::from(read.centre(session.centre_id)?.settings.free_entry_weeks);
            let first = session.date.plus_days(-7 * weeks);
            let members = members_on(read, session.centre_id, session.date)?;
            let visitors = read.visitors_of(session, first, session.date.plus_days(-1))?;
            Ok(visitors.into_iter().filter(|person| members.contains(person)).collect())
        }
    }
}

/// Who belongs to a centre on a day.
fn members_on(read: Read<'_>, centre: CentreId, date: Date) -> Result<HashSet<PersonId>> {
    let canonical = read.canonical()?;
    Ok(read
        .memberships_of_centre(centre)?
        .into_iter()
        .filter(|membership| membership.is_open_on(date))
        .map(|membership| canonical.of(membership.person_id))
        .collect())
}

/// People of the centre to put on a list.
pub(crate) fn find_people(app: &App, _caller: &Caller, request: FindPeople) -> Result<FoundPeople> {
    const MOST: usize = 20;
    // One letter would read out the register; two are a search (domain.md §5).
    if fold(&request.query).chars().count() < 2 {
        return Ok(FoundPeople { people: Vec::new() });
    }
    app.store().read(|read| {
        let session = read.session(request.session_id)?;
        let marks = read.marks_of_session(session.id)?;
        let on_list: HashSet<PersonId> =
            expected(read, &session)?.into_iter().chain(marks.keys().copied()).collect();
        let members = members_on(read, session.centre_id, session.date)?;
        let mut found: Vec<FoundPerson> = read
            .people()?
            .into_iter()
            .filter(|person| members.contains(&person.id) || on_list.contains(&person.id))
            .filter(|person| found_in(&request.query, &person.list_name()))
            .map(|person| FoundPerson {
                person_id: person.id,
                list_name: person.list_name(),
                mark: marks.get(&person.id).copied(),
            })
            .collect();
        // The sort is stable, so that the Polish order stays within each part.
        found.sort_by_key(|person| !on_list.contains(&person.person_id));
        found.truncate(MOST);
        Ok(FoundPeople { people: found })
    })
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
    record_open(app, caller, "record_attendance", session_id, move |write, _| {
        write.person(person_id)?;
        put_mark(write, session_id, person_id, mark)?;
        write.note("person", person_id);
        write.note("mark", mark);
        Ok(())
    })
}

/// Give everyone without a mark the same one.
pub(crate) fn fill_attendance(
    app: &App,
    caller: &Caller,
    request: FillAttendance,
) -> Result<Sheet> {
    record_open(app, caller, "fill_attendance", request.session_id, move |write, session| {
        if session.entry == Entry::Free && request.mark != Mark::Present {
            return Err(Refusal::FreeEntryHasNoAbsents.into());
        }
        let unmarked: Vec<PersonId> = rows(**write, session)?
            .into_iter()
            .filter(|row| row.mark.is_none())
            .map(|row| row.person_id)
            .collect();
        for person in &unmarked {
            put_mark(write, session.id, *person, Some(request.mark))?;
        }
        write.note("mark", request.mark);
        write.note("count", unmarked.len());
        Ok(())
    })
}

/// Set the numbers of guests and children.
pub(crate) fn set_guests(app: &App, caller: &Caller, request: SetGuests) -> Result<Sheet> {
    if request.guests > MOST_GUESTS || request.children > MOST_GUESTS {
        return Err(Refusal::TooManyGuests { limit: MOST_GUESTS }.into());
    }
    record_open(app, caller, "set_guests", request.session_id, move |write, session| {
        session.guests = request.guests;
        session.children = request.children;
        write.note("guests", request.guests);
        write.note("children", request.children);
        Ok(())
    })
}

/// Add a new person at the door, present.
pub(crate) fn add_walk_in(app: &App, caller: &Caller, request: AddWalkIn) -> Result<Sheet> {
    let (person_id, membership_id): (PersonId, MembershipId) = (app.new_id(), app.new_id());
    let (first_name, last_name) = (tidy_name(&request.first_name)?, tidy_name(&request.last_name)?);
    let person = Person { to_complete: true, ..Person::new(person_id, first_name, last_name) };
    record_open(app, caller, "add_walk_in", request.session_id, move |write, session| {
        put_person(write, &person)?;
        let mut membership =
            Membership::new(membership_id, person_id, session.centre_id, session.date);
        membership.number = Some(next_number(**write, session.centre_id)?);
        put_membership(write, &membership)?;
        put_mark(write, session.id, person_id, Some(Mark::Present))?;
        write.note("person", person_id);
        Ok(())
    })
}

/// End the list.
pub(crate) fn confirm_list(app: &App, caller: &Caller, request: ConfirmList) -> Result<Sheet> {
    if request.signatures.is_some_and(|signatures| signatures > MOST_GUESTS) {
        return Err(Refusal::TooManyGuests { limit: MOST_GUESTS }.into());
    }
    record(app, caller, "confirm_list", request.session_id, move |write, mut session| {
        session.list_state = ListState::Confirmed;
        session.signatures = request.signatures;
        write.note("signatures", request.signatures);
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
