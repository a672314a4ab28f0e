//! What a change would do, before it is done.

use domain::calendar::{Date, TimeOfDay};
use domain::holidays::{Holiday, holiday_on};
use domain::ids::SessionId;
use domain::opening::{ClosureKind, closure_on};
use domain::recurrence::Skip;
use domain::timetable::{Effect, Left, Plan, Session, Slot, Step};
use messages::Messages;
use serde::{Deserialize, Serialize};
use storage::Read;
use ts_rs::TS;

use super::plans::{checked, plan_for};
use crate::clashes::{clash_sentences, free_slots};
use crate::overview::Warning;
use crate::timetable::{is_outside, outside_agreement, paying};
use crate::{App, Caller, Result, words};

/// Asks what a step would do.
#[derive(Debug, Deserialize, TS)]
pub struct PreviewChange {
    /// Step.
    pub step: Step,
}

/// What a step would do.
#[derive(Debug, Serialize, TS)]
pub struct ChangePreview {
    /// Sessions that change.
    pub changes: Vec<ChangedSession>,
    /// Sessions that it reaches and leaves as they are.
    pub left: Vec<LeftSession>,
    /// Days with a session that is new.
    pub added: Vec<Date>,
    /// Sessions that are gone.
    pub removed: Vec<RemovedSession>,
    /// What would clash, each in a sentence, at most 20.
    pub clashes: Vec<String>,
    /// What else is worth knowing about the session at hand.
    pub warnings: Vec<Warning>,
    /// Up to three free places for the session at hand, where it clashes or meets a day off.
    pub alternatives: Vec<FreeSlot>,
}

/// A session before and after.
#[derive(Debug, Serialize, TS)]
pub struct ChangedSession {
    /// Session.
    pub session_id: SessionId,
    /// As it is.
    pub before: SessionState,
    /// As it would be.
    pub after: SessionState,
    /// What differs.
    pub what: Vec<Changed>,
}

/// What a change shows of a session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct SessionState {
    /// Name.
    pub name: String,
    /// Date.
    pub date: Date,
    /// Start.
    pub start: TimeOfDay,
    /// Length in minutes.
    pub minutes: u32,
    /// Room or place, or empty.
    pub place: String,
    /// Name of the leader, or empty.
    pub leader: String,
    /// Whether it is cancelled.
    pub cancelled: bool,
}

/// What of a session differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Changed {
    /// Date, start or length.
    Time,
    /// Room or place.
    Place,
    /// Leader.
    Leader,
    /// Name or category.
    Name,
    /// Sign-up or capacity.
    Capacity,
    /// Whether it is cancelled.
    Cancelled,
    /// Anything else.
    Details,
}

/// A session that stays as it is.
#[derive(Debug, Serialize, TS)]
pub struct LeftSession {
    /// Session.
    pub session_id: SessionId,
    /// As it is.
    pub state: SessionState,
    /// Why it stays.
    pub why: Left,
}

/// A session that is gone.
#[derive(Debug, Serialize, TS)]
pub struct RemovedSession {
    /// Session.
    pub session_id: SessionId,
    /// As it is.
    pub state: SessionState,
    /// The day off on which it would have fallen, if that is why.
    #[ts(optional = nullable)]
    pub date: Option<Date>,
    /// The public holiday of that day.
    #[ts(optional = nullable)]
    pub holiday: Option<Holiday>,
    /// The closure of that day.
    #[ts(optional = nullable)]
    pub closure: Option<ClosureKind>,
}

/// A free place.
#[derive(Debug, Serialize, TS)]
pub struct FreeSlot {
    /// Where and when.
    #[serde(flatten)]
    pub slot: Slot,
    /// Name of the room or place.
    pub place_name: String,
}

/// What is worth knowing about a session as it stands.
pub(crate) fn warnings(
    read: Read<'_>,
    messages: Messages,
    session: &Session,
) -> Result<Vec<Warning>> {
    let mut found: Vec<Warning> = clash_sentences(read, messages, session)?
        .into_iter()
        .map(|message| Warning { code: "clash".to_owned(), message })
        .collect();
    found.extend(date_warnings(read, messages, session)?);
    Ok(found)
}

/// What is worth knowing about when a session is: a day off, outside the opening hours or the
/// agreement.
fn date_warnings(read: Read<'_>, messages: Messages, session: &Session) -> Result<Vec<Warning>> {
    let mut found = Vec::new();
    let closures = read.closures(session.centre_id)?;
    let mut warn = |code: &str, message| found.push(Warning { code: code.to_owned(), message });
    let date = words::date(messages, session.date);
    if let Some(holiday) = holiday_on(session.date) {
        let name = messages.by_code("holiday", holiday.code(), &[]).unwrap_or_default();
        warn("on_holiday", messages.session_warning_on_day_off(&date, &name));
    } else if let Some(closure) = closure_on(&closures, session.date) {
        let name = messages.by_code("closure_kind", closure.kind.code(), &[]).unwrap_or_default();
        warn("on_closure", messages.session_warning_on_day_off(&date, &name));
    } else if is_outside(&read.opening_rules(session.centre_id)?, &closures, session) {
        warn("outside_opening", messages.session_warning_outside_opening());
    }
    if outside_agreement(&paying(read, session.centre_id)?, session.date) {
        warn("outside_agreement", messages.session_warning_outside_agreement(&date));
    }
    Ok(found)
}

/// What a step would do.
pub(crate) fn preview_change(
    app: &App,
    caller: &Caller,
    request: PreviewChange,
) -> Result<ChangePreview> {
    let today = app.now().today;
    let messages = caller.messages();
    app.store().read(|read| {
        let step = checked(&read, request.step)?;
        let before = plan_for(&read, &step, today)?;
        let mut after = before.clone();
        let effect = after.apply(&step)?;
        describe(read, messages, today, &step, &effect, &after)
    })
}

/// What a step did, in full.
fn describe(
    read: Read<'_>,
    messages: Messages,
    today: Date,
    step: &Step,
    effect: &Effect,
    after: &Plan,
) -> Result<ChangePreview> {
    const MOST_CLASHES: usize = 20;
    let at_hand = match step {
        Step::Move { session_id, .. } | Step::Reword { session_id, .. } => {
            after.sessions.get(session_id)
        }
        Step::AddSession { session } => after.sessions.get(&session.id),
        _ => None,
    };
    let mut clashes = Vec::new();
    let moving = matches!(step, Step::Move { .. } | Step::Reword { .. });
    let touched = effect.changed.iter().map(|(_, after)| after).filter(|_| moving);
    for session in touched.chain(&effect.added) {
        for sentence in clash_sentences(read, messages, session)? {
            if clashes.len() < MOST_CLASHES {
                clashes.push(format!("{}: {sentence}", words::date(messages, session.date)));
            }
        }
    }
    let (mut notes, mut alternatives) = (Vec::new(), Vec::new());
    if let Some(session) = at_hand {
        notes = date_warnings(read, messages, session)?;
        if moving && (!clashes.is_empty() || !notes.is_empty()) {
            alternatives = free_slots(read, session, today)?;
        }
    }
    let state = |session: &Session| state(read, session);
    Ok(ChangePreview {
        changes: effect
            .changed
            .iter()
            .map(|(before, after)| {
                Ok(ChangedSession {
                    session_id: before.id,
                    before: state(before)?,
                    after: state(after)?,
                    what: differences(before, after),
                })
            })
            .collect::<Result<_>>()?,
        left: effect
            .left
            .iter()
            .map(|(session, why)| {
                Ok(LeftSession { session_id: session.id, state: state(session)?, why: *why })
            })
            .collect::<Result<_>>()?,
        added: effect.added.iter().map(|session| session.date).collect(),
        removed: effect
            .removed
            .iter()
            .map(|(session, why)| {
                let (mut holiday, mut closure) = (None, None);
                match why {
                    Some((_, Skip::Holiday { holiday: day })) => holiday = Some(*day),
                    Some((_, Skip::Closure { kind, .. })) => closure = Some(*kind),
                    Some((_, Skip::Exception)) | None => {}
                }
                Ok(RemovedSession {
                    session_id: session.id,
                    state: state(session)?,
                    date: why.as_ref().map(|(date, _)| *date),
                    holiday,
                    closure,
                })
            })
            .collect::<Result<_>>()?,
        clashes,
        warnings: notes,
        alternatives,
    })
}

/// What a change shows of a session.
pub(crate) fn state(read: Read<'_>, session: &Session) -> Result<SessionState> {
    let room = session.room_id.map(|room| read.room(room)).transpose()?;
    let leader = session.leader_id.map(|leader| read.leader(leader)).transpose()?;
    Ok(SessionState {
        name: session.name.clone(),
        date: session.date,
        start: session.start,
        minutes: session.minutes,
        place: room.map_or_else(|| session.place.clone(), |room| room.name),
        leader: leader.map(|leader| leader.name).unwrap_or_default(),
        cancelled: session.cancelled.is_some(),
    })
}

/// What of a session differs.
pub(crate) fn differences(before: &Session, after: &Session) -> Vec<Changed> {
    let mut found = Vec::new();
    let mut differs = |what, differs: bool| {
        if differs {
            found.push(what);
        }
    };
    differs(
        Changed::Time,
        (before.date, before.start, before.minutes) != (after.date, after.start, after.minutes),
    );
    differs(Changed::Place, (before.room_id, &before.place) != (after.room_id, &after.place));
    differs(Changed::Leader, before.leader_id != after.leader_id);
    differs(Changed::Name, (&before.name, before.category_id) != (&after.name, after.category_id));
    differs(Changed::Capacity, (before.entry, before.capacity) != (after.entry, after.capacity));
    differs(Changed::Cancelled, before.cancelled != after.cancelled);
    differs(Changed::Details, (&before.details, &before.outing) != (&after.details, &after.outing));
    found
}
