//! Typing a paper list in: what was typed read back before it is saved, and saved in one go.

use domain::attendance::{MOST_GUESTS, Mark};
use domain::ids::{CentreId, MembershipId, PersonId, SessionId};
use domain::paper::WrittenName;
use domain::people::{Membership, Person};
use domain::refusal::Refusal;
use domain::timetable::{ListState, Session};
use messages::Messages;
use serde::{Deserialize, Serialize};
use storage::Write;
use ts_rs::TS;

use super::check_enterable;
use super::reading::Reading;
use crate::attendance::put_mark;
use crate::memberships::{next_number, put_membership};
use crate::organisation::title;
use crate::people::put_person;
use crate::timetable::{self, SessionCard};
use crate::{App, Caller, Error, Result};

/// What was typed from a paper list.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct PaperText {
    /// Centre.
    pub centre_id: CentreId,
    /// Code of the list.
    pub code: String,
    /// One of its sessions, if it has several.
    #[ts(optional = nullable)]
    pub session_id: Option<SessionId>,
    /// The numbers: `1-9 11 18 z3 +2`.
    pub text: String,
    /// The names from its blank rows, in order.
    #[serde(default)]
    pub names: Vec<WrittenPerson>,
    /// People whose mark on the screen is not as on paper, and of whom the paper is right.
    #[serde(default)]
    pub paper_wins: Vec<PersonId>,
}

/// A name from a blank row.
#[derive(Clone, Debug, Default, Deserialize, TS)]
pub struct WrittenPerson {
    /// As it is written.
    pub name: String,
    /// Who it is, where somebody chose.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub person_id: Option<PersonId>,
    /// Whether somebody said that it is a new person.
    #[serde(default)]
    pub is_new: bool,
}

/// Reads what was typed, without saving it.
#[derive(Debug, Deserialize, TS)]
pub struct ReadEntry {
    /// What was typed.
    #[serde(flatten)]
    pub typed: PaperText,
}

/// Saves what was typed, and ends the list.
#[derive(Debug, Deserialize, TS)]
pub struct EnterSheet {
    /// What was typed.
    #[serde(flatten)]
    pub typed: PaperText,
    /// Signatures counted on the paper.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub signatures: Option<u32>,
    /// Number of the list in the binder; without one its code.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub sheet_number: Option<String>,
    /// Whether the signed original is in the binder.
    #[serde(default)]
    pub original_filed: bool,
    /// Whether the list is confirmed.
    pub confirm: bool,
}

/// What was typed, read back.
#[derive(Debug, Serialize, TS)]
pub struct EntryEcho {
    /// Its pieces, in order.
    pub tokens: Vec<TokenEcho>,
    /// The names from blank rows, in order.
    pub names: Vec<NameEcho>,
    /// Marks on the screen that are not as on paper.
    pub conflicts: Vec<ConflictEcho>,
    /// Guests on the screen, if the paper says another number.
    pub guests_before: Option<u32>,
    /// Names of those on the list now who are not on the paper and have no mark.
    pub not_on_sheet: Vec<String>,
    /// How many will be present.
    pub present: u32,
    /// How many will be on the list.
    pub all: u32,
    /// How many guests there will be.
    pub guests: u32,
    /// `16 z 18 + 2 goście`.
    pub total: String,
    /// What else is wrong, in words.
    pub problems: Vec<String>,
    /// Whether it can be saved.
    pub ready: bool,
}

/// A piece of what was typed.
#[derive(Debug, Serialize, TS)]
pub struct TokenEcho {
    /// As it was typed.
    pub text: String,
    /// The mark it gives to its rows; none for guests, or with a problem.
    pub mark: Option<Mark>,
    /// Its rows.
    pub rows: Vec<NamedRow>,
    /// Guests, if it says so many.
    pub guests: Option<u32>,
    /// What is wrong with it, in words.
    pub problem: Option<String>,
}

/// A row with the name in it.
#[derive(Debug, Serialize, TS)]
pub struct NamedRow {
    /// Number.
    pub row: u32,
    /// Last name first; none for a blank row.
    pub list_name: Option<String>,
}

/// A name from a blank row, as it is understood.
#[derive(Debug, Serialize, TS)]
pub struct NameEcho {
    /// As it was written.
    pub name: String,
    /// Who it is; none for a new person.
    pub person_id: Option<PersonId>,
    /// Last name first, of whoever it is or will be.
    pub list_name: String,
    /// Who else it could be.
    pub others: Vec<NameChoice>,
    /// What is wrong with it, in words.
    pub problem: Option<String>,
}

/// Somebody whom a written name may mean.
#[derive(Debug, Serialize, TS)]
pub struct NameChoice {
    /// Person.
    pub person_id: PersonId,
    /// Last name first.
    pub list_name: String,
}

/// A mark on the screen that is not as on paper.
#[derive(Debug, Serialize, TS)]
pub struct ConflictEcho {
    /// Person.
    pub person_id: PersonId,
    /// Last name first.
    pub list_name: String,
    /// Mark on the screen.
    pub screen: Mark,
    /// Mark on paper; none where nobody signed.
    pub paper: Option<Mark>,
    /// Whether the paper was said to be right.
    pub paper_wins: bool,
}

/// A list that was typed in.
#[derive(Debug, Serialize, TS)]
pub struct EnteredSheet {
    /// Its session.
    pub card: SessionCard,
    /// How many are present.
    pub present: u32,
    /// How many are on the list.
    pub all: u32,
    /// How many guests there were.
    pub guests: u32,
    /// `16 z 18 + 2 goście`.
    pub total: String,
    /// How many new people wait to be completed.
    pub new_people: u32,
}

/// What was typed from a list, read back.
pub(crate) fn read_entry(app: &App, caller: &Caller, request: ReadEntry) -> Result<EntryEcho> {
    let today = app.now().today;
    let messages = caller.messages();
    app.store().read(|read| {
        let (_, reading) = Reading::of(read, caller, &request.typed, today)?;
        Ok(reading.echo(messages))
    })
}

/// Type a list in.
pub(crate) fn enter_sheet(app: &App, caller: &Caller, request: EnterSheet) -> Result<EnteredSheet> {
    let today = app.now().today;
    let messages = caller.messages();
    if request.signatures.is_some_and(|signatures| signatures > MOST_GUESTS) {
        return Err(Refusal::TooManyGuests { limit: MOST_GUESTS }.into());
    }
    let sheet_number = request.sheet_number.as_deref().map(short_number).transpose()?;
    // Every name may turn out to be a new person.
    let ids: Vec<(PersonId, MembershipId)> =
        request.typed.names.iter().map(|_| (app.new_id(), app.new_id())).collect();
    let by = *caller;
    let (session, present, all, guests, new_people) =
        app.write(caller, "enter_sheet", Some(request.typed.centre_id), move |write| {
            let (sheet, reading) = Reading::of(**write, &by, &request.typed, today)?;
            let mut session = reading.session.clone();
            write.belongs_to(session.centre_id);
            write.note("session", session.id);
            check_enterable(&session, today)?;
            reading.ensure_sound(messages)?;
            for (person, mark) in &reading.puts {
                put_mark(write, session.id, *person, *mark)?;
            }
            write_new_people(write, &session, &reading.new_people, &ids)?;
            session.guests = reading.guests;
            session.signatures = request.signatures.or(session.signatures);
            session.sheet_number = sheet_number.unwrap_or(sheet.code);
            session.original_filed = request.original_filed;
            if request.confirm {
                session.list_state = ListState::Confirmed;
            } else if session.list_state == ListState::None {
                session.list_state = ListState::InProgress;
            }
            timetable::put_session(write, &session)?;
            let new_people = reading.new_people.len() as u32;
            Ok::<_, Error>((session.id, reading.present, reading.all, reading.guests, new_people))
        })?;
    app.store().read(|read| {
        Ok(EnteredSheet {
            card: timetable::card(read, &read.session(session)?, today)?,
            present,
            all,
            guests,
            total: total(messages, present, all, guests),
            new_people,
        })
    })
}

/// The number of a list in the binder, tidied.
fn short_number(text: &str) -> Result<String> {
    if text.trim().is_empty() { Ok(String::new()) } else { title(text) }
}

/// Makes records for those whose names were in blank rows, present and to be completed.
fn write_new_people(
    write: &mut Write<'_>,
    session: &Session,
    names: &[WrittenName],
    ids: &[(PersonId, MembershipId)],
) -> Result<()> {
    let number = next_number(**write, session.centre_id)?;
    for ((name, (person_id, membership_id)), number) in names.iter().zip(ids).zip(number..) {
        let person = Person::new(*person_id, name.first_name.clone(), name.last_name.clone());
        put_person(write, &Person { to_complete: true, ..person })?;
        let mut membership =
            Membership::new(*membership_id, *person_id, session.centre_id, session.date);
        membership.number = Some(number);
        put_membership(write, &membership)?;
        put_mark(write, session.id, *person_id, Some(Mark::Present))?;
    }
    Ok(())
}

/// `16 z 18 + 2 goście`.
pub(super) fn total(messages: Messages, present: u32, all: u32, guests: u32) -> String {
    if guests > 0 {
        messages.paper_total_with_guests(present, all, guests)
    } else {
        messages.paper_total(present, all)
    }
}
