//! What became of one mark over time, from the journal: who, when, from what to what, why, and
//! how to take it back even days later.

use std::collections::HashMap;

use domain::attendance::{Correction, Mark};
use domain::calendar::Date;
use domain::ids::{AttendanceId, OperationId, PersonId, SessionId, UserId};
use domain::refusal::Refusal;
use domain::timetable::{ListState, Session};
use messages::Messages;
use serde::{Deserialize, Serialize};
use storage::Read;
use storage::history::{Deed, Given};
use ts_rs::TS;

use super::why_closed;
use crate::history::may;
use crate::{App, Caller, Result, words};

/// Asks what became of a mark, or of the numbers of guests and children.
#[derive(Debug, Deserialize, TS)]
pub struct GetMarkHistory {
    /// Session.
    pub session_id: SessionId,
    /// Person; none for the guests and children.
    #[ts(optional = nullable)]
    pub person_id: Option<PersonId>,
}

/// What became of a mark, the latest first.
#[derive(Debug, Serialize, TS)]
pub struct MarkHistory {
    /// Last name first; empty for the guests and children.
    pub list_name: String,
    /// Whether the list is confirmed, so that a change is a correction and needs a reason.
    pub confirmed: bool,
    /// Changes.
    pub rows: Vec<PastMark>,
}

/// One change of a mark, or of the numbers.
#[derive(Debug, Serialize, TS)]
pub struct PastMark {
    /// Operation.
    pub operation_id: OperationId,
    /// When, as a local date and time: `10.03.2026 10:42`.
    pub at: String,
    /// Name of whoever did it.
    pub author: String,
    /// In what way: one by one, with the rest, as a correction, by taking back.
    pub way: String,
    /// What it was before, in words.
    pub from: String,
    /// What it was after, in words.
    pub to: String,
    /// Why, for a correction; empty otherwise and where the words were erased.
    pub because: String,
    /// Whether it was taken back.
    pub undone: bool,
    /// How it could be taken back now, if it can.
    pub back: Option<WayBack>,
    /// The mark before it, which setting back would give again.
    pub mark_before: Option<Mark>,
    /// The guests before it.
    pub guests_before: u32,
    /// The children before it.
    pub children_before: u32,
}

/// How one change can be taken back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum WayBack {
    /// By undoing its operation, which did nothing else.
    Undo,
    /// By giving the old value again: something else was done with it, or since.
    SetBack,
}

/// What a register said at one time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Said {
    Mark(Option<Mark>),
    Numbers(u32, u32),
}

impl Said {
    /// What it says after a value was given.
    fn after(self, given: &Given) -> Self {
        let number = |name: &str| {
            given.value.get(name).and_then(serde_json::Value::as_u64).unwrap_or(0) as u32
        };
        match (self, given.register.as_str()) {
            (Self::Mark(_), "mark") => {
                let code = given.value.get("mark").and_then(serde_json::Value::as_str);
                Self::Mark(code.and_then(Mark::from_code))
            }
            (Self::Mark(_), "life") if given.value["deleted"] == true => Self::Mark(None),
            (Self::Numbers(_, children), "guests") => Self::Numbers(number("guests"), children),
            (Self::Numbers(guests, _), "children") => Self::Numbers(guests, number("children")),
            (said, _) => said,
        }
    }
}

/// What became of a mark.
pub(crate) fn get_mark_history(
    app: &App,
    caller: &Caller,
    request: GetMarkHistory,
) -> Result<MarkHistory> {
    let messages = caller.messages();
    let today = app.now().today;
    app.store().read(|read| {
        let session = read.session(request.session_id)?;
        let person =
            request.person_id.map(|id| read.person(read.canonical()?.of(id))).transpose()?;
        let records = match request.person_id {
            Some(id) => read
                .canonical()?
                .records(id)
                .into_iter()
                .map(|record| AttendanceId::of(session.id, record).0)
                .collect(),
            None => vec![session.id.0],
        };
        let begin = match request.person_id {
            Some(_) => Said::Mark(None),
            None => Said::Numbers(0, 0),
        };
        let tell = |said: Said| match said {
            Said::Mark(mark) => {
                let code = mark.map_or("none", Mark::code);
                let by_sex = match person.as_ref().and_then(|person| person.sex) {
                    Some(sex) => format!("mark_{}", sex.code()),
                    None => "mark".to_owned(),
                };
                match mark {
                    Some(_) => messages.by_code(&by_sex, code, &[]).unwrap_or_default(),
                    None => messages.attendance_no_mark(),
                }
            }
            Said::Numbers(guests, children) => messages.mark_history_numbers(guests, children),
        };
        let looked = Looked::at(read, caller, &session, today)?;
        let users: HashMap<UserId, String> =
            read.users()?.into_iter().map(|user| (user.id, user.name)).collect();
        let mut rows = Vec::new();
        for record in records {
            for change in changes(read.given_to(record)?, begin) {
                let deed = read.deed(change.operation)?;
                let (mark_before, guests_before, children_before) = match change.from {
                    Said::Mark(mark) => (mark, 0, 0),
                    Said::Numbers(guests, children) => (None, guests, children),
                };
                let row = PastMark {
                    operation_id: change.operation,
                    at: words::date_time(messages, app.clock.local(deed.at)),
                    author: users.get(&deed.author).cloned().unwrap_or_default(),
                    way: way(messages, &deed.command),
                    from: tell(change.from),
                    to: tell(change.to),
                    because: because(messages, &change.because),
                    undone: deed.undone,
                    back: looked.back(read, record, &deed, &change)?,
                    mark_before,
                    guests_before,
                    children_before,
                };
                rows.push((deed.at, row));
            }
        }
        // Of one record they are in order already, and a stable sort keeps it.
        rows.sort_by_key(|(at, _)| *at);
        Ok(MarkHistory {
            list_name: person.map(|person| person.list_name()).unwrap_or_default(),
            confirmed: session.list_state == ListState::Confirmed,
            rows: rows.into_iter().rev().map(|(_, row)| row).collect(),
        })
    })
}

/// One operation's change of what is looked at.
struct Change {
    operation: OperationId,
    from: Said,
    to: Said,
    /// What stands now, after everything.
    now: Said,
    /// Why, as it is kept; empty without a reason.
    because: String,
}

/// The changes of a row, operation by operation, in order.
fn changes(given: Vec<Given>, begin: Said) -> Vec<Change> {
    let mut found: Vec<Change> = Vec::new();
    let (mut said, mut because) = (begin, String::new());
    for given in given {
        let before = said;
        said = said.after(&given);
        if given.register == "correction" {
            let text = given.value.get("corrected_because").and_then(serde_json::Value::as_str);
            text.unwrap_or_default().clone_into(&mut because);
        }
        let corrected = given.command.starts_with("correct_");
        let reason = || if corrected { because.clone() } else { String::new() };
        match found.last_mut() {
            Some(last) if last.operation == given.operation => {
                last.to = said;
                last.because = reason();
            }
            _ => found.push(Change {
                operation: given.operation,
                from: before,
                to: said,
                now: said,
                because: reason(),
            }),
        }
    }
    // What an operation did to another register of the row is told elsewhere.
    found.retain(|change| change.from != change.to || !change.because.is_empty());
    for change in &mut found {
        change.now = said;
    }
    found
}

/// What taking back depends on.
struct Looked {
    confirmed: bool,
    writable: bool,
    may_correct: bool,
    caller: Caller,
}

impl Looked {
    fn at(read: Read<'_>, caller: &Caller, session: &Session, today: Date) -> Result<Self> {
        Ok(Self {
            confirmed: session.list_state == ListState::Confirmed,
            writable: why_closed(read, session, today)?.is_none(),
            may_correct: may(caller, "correct_attendance"),
            caller: *caller,
        })
    }

    /// How a change can be taken back now.
    fn back(
        &self,
        read: Read<'_>,
        row: uuid::Uuid,
        deed: &Deed,
        change: &Change,
    ) -> Result<Option<WayBack>> {
        if !self.writable || deed.undone || change.now == change.from {
            return Ok(None);
        }
        // Undoing and doing again are taken back by each other, not from here.
        let is_deed = !matches!(deed.command.as_str(), "undo" | "redo");
        let alone = || -> Result<bool> {
            let operation = read.operation(deed.id)?;
            Ok(operation
                .is_some_and(|operation| operation.changes.iter().all(|one| one.row == row)))
        };
        if is_deed
            && may(&self.caller, &deed.command)
            && !is_behind_confirmation(&deed.command, self.confirmed)
            && alone()?
            && read.can_take_back(deed.last)?
        {
            return Ok(Some(WayBack::Undo));
        }
        Ok((!self.confirmed || self.may_correct).then_some(WayBack::SetBack))
    }
}

/// Whether a command made marks on an open list, and the list was confirmed since: then its marks
/// change only with a reason.
fn is_behind_confirmation(command: &str, confirmed: bool) -> bool {
    const OPEN: [&str; 4] = ["record_attendance", "fill_attendance", "set_guests", "add_walk_in"];
    confirmed && OPEN.contains(&command)
}

/// Lets a deed be undone or done again only if that changes no confirmed list behind its back.
///
/// # Errors
/// [`Refusal::ListConfirmed`]; errors of the file.
pub(crate) fn ensure_list_open(read: Read<'_>, deed: &Deed) -> Result<()> {
    let Some(id) = deed.detail.get("session").and_then(|id| id.as_str()) else { return Ok(()) };
    let Ok(id) = uuid::Uuid::parse_str(id) else { return Ok(()) };
    let confirmed =
        read.session(SessionId(id)).is_ok_and(|session| session.list_state == ListState::Confirmed);
    if is_behind_confirmation(&deed.command, confirmed) {
        return Err(Refusal::ListConfirmed.into());
    }
    Ok(())
}

fn way(messages: Messages, command: &str) -> String {
    messages
        .by_code("mark_history_way", command, &[])
        .unwrap_or_else(|| messages.mark_history_way_other())
}

/// Why something was corrected, in words: the preset, and what was written beside it.
fn because(messages: Messages, kept: &str) -> String {
    let Some(correction) = Correction::read(kept) else { return String::new() };
    let preset = messages.by_code("correction_reason", correction.reason.code(), &[]);
    let preset = preset.unwrap_or_default();
    if correction.words.is_empty() { preset } else { format!("{preset}: {}", correction.words) }
}
