//! Changes to the timetable: one step at a time, looked at first by whoever wants to.

pub(crate) mod plans;
pub mod preview;

use domain::calendar::{Date, TimeOfDay};
use domain::ids::{CategoryId, CentreId, LeaderId, RoomId, SeriesId, SessionId};
use domain::refusal::Refusal;
use domain::timetable::{
    CancelReason, ClassDetails, Effect, Entry, ListState, Outing, Scope, Session, Slot, Step,
    Wording, check_minutes,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use self::plans::{centre_of, checked, empty_plan, plan_for, put_plan};
pub(crate) use self::preview::preview_change;
use self::preview::warnings;
use crate::organisation::title;
use crate::overview::Warning;
use crate::timetable::{
    OneSession, SavedSeries, SessionCard, card, checked_details, place, put_session, start,
};
use crate::{App, Caller, Result};

/// Adds a single session.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct CreateSession {
    /// Centre.
    pub centre_id: CentreId,
    /// Name.
    pub name: String,
    /// Category.
    pub category_id: CategoryId,
    /// Leader, or none.
    #[ts(optional = nullable)]
    pub leader_id: Option<LeaderId>,
    /// Room, or none.
    #[ts(optional = nullable)]
    pub room_id: Option<RoomId>,
    /// Place outside, or empty.
    pub place: String,
    /// Date.
    pub date: Date,
    /// Start.
    pub start: TimeOfDay,
    /// Length in minutes.
    pub minutes: u32,
    /// Sign-up or free entry.
    pub entry: Entry,
    /// How many can come, or none.
    #[ts(optional = nullable)]
    pub capacity: Option<u32>,
    /// Everything else.
    #[serde(flatten)]
    pub details: ClassDetails,
    /// What an event, an outing or a trip says on top.
    #[serde(flatten)]
    pub outing: Outing,
    /// The cancelled session that it replaces.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub replaces_id: Option<SessionId>,
}

/// Changes what a series is called, who leads it, where and for how many; its sessions that are
/// still to come and were not changed one by one follow.
#[derive(Debug, Deserialize, TS)]
pub struct UpdateSeries {
    /// Series.
    pub series_id: SeriesId,
    /// Name.
    pub name: String,
    /// Category.
    pub category_id: CategoryId,
    /// Leader, or none.
    #[ts(optional = nullable)]
    pub leader_id: Option<LeaderId>,
    /// Room, or none.
    #[ts(optional = nullable)]
    pub room_id: Option<RoomId>,
    /// Place outside, or empty.
    pub place: String,
    /// Sign-up or free entry.
    pub entry: Entry,
    /// How many can come, or none.
    #[ts(optional = nullable)]
    pub capacity: Option<u32>,
    /// Everything else; as it is, where not said.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub details: Option<ClassDetails>,
}

/// Changes what sessions are called, their category, leader, capacity and the rest.
#[derive(Debug, Deserialize, TS)]
pub struct UpdateSession {
    /// The session at hand.
    pub session_id: SessionId,
    /// How far the change reaches; this session alone, where not said.
    #[serde(default)]
    #[ts(as = "Option<Scope>", optional)]
    pub scope: Scope,
    /// What it says from now on.
    #[serde(flatten)]
    pub wording: Wording,
}

/// Moves sessions in time or place.
#[derive(Debug, Deserialize, TS)]
pub struct MoveSession {
    /// The session at hand.
    pub session_id: SessionId,
    /// How far the change reaches; this session alone, where not said.
    #[serde(default)]
    #[ts(as = "Option<Scope>", optional)]
    pub scope: Scope,
    /// Where it goes.
    #[serde(flatten)]
    pub slot: Slot,
    /// Why, where it is said.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub because: Option<CancelReason>,
}

/// Cancels sessions.
#[derive(Debug, Deserialize, TS)]
pub struct CancelSession {
    /// The session at hand.
    pub session_id: SessionId,
    /// How far it reaches; this session alone, where not said.
    #[serde(default)]
    #[ts(as = "Option<Scope>", optional)]
    pub scope: Scope,
    /// Why.
    pub reason: CancelReason,
    /// Who decided, or empty.
    #[serde(default)]
    #[ts(as = "Option<String>", optional)]
    pub decided_by: String,
}

/// Takes sessions out as if they had never been planned.
#[derive(Debug, Deserialize, TS)]
pub struct RemoveSession {
    /// The session at hand.
    pub session_id: SessionId,
    /// How far it reaches; this session alone, where not said.
    #[serde(default)]
    #[ts(as = "Option<Scope>", optional)]
    pub scope: Scope,
}

/// Plans a series further.
#[derive(Debug, Deserialize, TS)]
pub struct ExtendSeries {
    /// Series.
    pub series_id: SeriesId,
    /// The last possible day.
    pub until: Date,
}

/// A session that was added or changed, and what is worth knowing about it now.
#[derive(Debug, Serialize, TS)]
pub struct SavedSession {
    /// Session as it is now.
    pub card: SessionCard,
    /// What is worth knowing: clashes, a day off, outside the opening hours.
    pub warnings: Vec<Warning>,
    /// How many sessions changed.
    pub changed: u32,
    /// How many that the change reaches stay as they are.
    pub left: u32,
}

/// What was planned in place of a cancelled session.
#[derive(Debug, Serialize, TS)]
pub struct Replacements {
    /// By date.
    pub sessions: Vec<SessionCard>,
}

/// What was taken out.
#[derive(Debug, Serialize, TS)]
pub struct RemovedSessions {
    /// How many sessions are gone.
    pub removed: u32,
    /// How many that were meant stay as they are.
    pub left: u32,
}

/// A line of free text, tidied and not too long.
pub(crate) fn line(text: &str) -> Result<String> {
    const LONGEST: usize = 500;
    let text = domain::text::tidy(text);
    if text.chars().count() > LONGEST {
        return Err(Refusal::TextTooLong { limit: LONGEST as u32 }.into());
    }
    Ok(text)
}

fn checked_outing(outing: &Outing) -> Result<Outing> {
    Ok(Outing {
        meeting_point: line(&outing.meeting_point)?,
        partner: line(&outing.partner)?,
        transport: line(&outing.transport)?,
        tickets: outing.tickets,
        notes: line(&outing.notes)?,
    })
}

/// Does a step as one operation. Answers what it did.
///
/// A step that reaches sessions and may change none of them is refused, for it would say that
/// something was done.
pub(crate) fn perform(
    app: &App,
    caller: &Caller,
    command: &'static str,
    step: Step,
) -> Result<Effect> {
    let today = app.now().today;
    app.write(caller, command, None, move |write| {
        let step = checked(write, step)?;
        write.belongs_to(centre_of(write, &step)?);
        let before = plan_for(write, &step, today)?;
        let mut after = before.clone();
        let effect = after.apply(&step)?;
        let touched = effect.changed.len() + effect.added.len() + effect.removed.len();
        if touched == 0 && !effect.left.is_empty() {
            let duties = matches!(step, Step::Duty { .. } | Step::Helpers { .. });
            let stands = if duties { Refusal::DutiesStand } else { Refusal::SessionHeld };
            return Err(stands.into());
        }
        put_plan(write, &before, &after)?;
        let at_hand = match &step {
            Step::Move { session_id, .. }
            | Step::Reword { session_id, .. }
            | Step::Duty { session_id, .. }
            | Step::Helpers { session_id, .. }
            | Step::Cancel { session_id, .. }
            | Step::Restore { session_id } => Some(*session_id),
            _ => None,
        };
        match (at_hand, &step) {
            (Some(session), _) if after.sessions.contains_key(&session) => {
                write.note("session", session);
            }
            (_, Step::Extend { series_id, .. }) => write.note("series", series_id),
            _ => {
                let series = before.series.keys().next().filter(|id| after.series.contains_key(id));
                match series {
                    Some(series) => write.note("series", series),
                    None => {
                        let name = before.sessions.values().next();
                        write.note("class", name.map(|session| session.name.clone()));
                    }
                }
            }
        }
        if let Step::Duty { person_id, .. } = &step {
            write.note("person", person_id);
        }
        write.note("count", touched);
        Ok(effect)
    })
}

fn saved(app: &App, caller: &Caller, id: SessionId, effect: &Effect) -> Result<SavedSession> {
    let today = app.now().today;
    app.store().read(|read| {
        let session = read.session(id)?;
        Ok(SavedSession {
            warnings: warnings(read, caller.messages(), &session)?,
            card: card(read, &session, today)?,
            changed: (effect.changed.len() + effect.added.len() + effect.removed.len()) as u32,
            left: effect.left.len() as u32,
        })
    })
}

/// The session as typed in, checked.
pub(crate) fn new_session(app: &App, request: &CreateSession) -> Result<Session> {
    check_minutes(request.minutes)?;
    Ok(Session {
        id: app.new_id(),
        centre_id: request.centre_id,
        series_id: None,
        name: title(&request.name)?,
        category_id: request.category_id,
        leader_id: request.leader_id,
        room_id: request.room_id,
        place: place(request.room_id.is_some(), &request.place),
        date: request.date,
        start: start(request.start)?,
        minutes: request.minutes,
        original_date: request.date,
        original_start: request.start,
        original_room_id: request.room_id,
        entry: request.entry,
        capacity: request.capacity,
        cancelled: None,
        list_state: ListState::None,
        guests: 0,
        children: 0,
        signatures: None,
        sheet_number: String::new(),
        original_filed: false,
        details: checked_details(&request.details)?,
        outing: checked_outing(&request.outing)?,
        moved_because: None,
        decided_by: String::new(),
        substitutes_id: None,
        replaces_id: request.replaces_id,
    })
}

/// Add a single session.
pub(crate) fn create_session(
    app: &App,
    caller: &Caller,
    request: CreateSession,
) -> Result<SavedSession> {
    let session = new_session(app, &request)?;
    let id = session.id;
    let effect = app.write(caller, "create_session", Some(request.centre_id), move |write| {
        write.category(session.category_id)?;
        if let Some(replaced) = session.replaces_id {
            let replaced = write.session(replaced)?;
            if replaced.cancelled.is_none() || replaced.centre_id != session.centre_id {
                return Err(Refusal::SessionNotCancelled.into());
            }
        }
        put_session(write, &session)?;
        write.note("session", session.id);
        Ok(Effect { added: vec![session], ..Effect::default() })
    })?;
    saved(app, caller, id, &effect)
}

/// Change sessions.
pub(crate) fn update_session(
    app: &App,
    caller: &Caller,
    request: UpdateSession,
) -> Result<SavedSession> {
    let UpdateSession { session_id, scope, wording } = request;
    let step = Step::Reword { session_id, scope, wording: Box::new(wording) };
    let effect = perform(app, caller, "update_session", step)?;
    saved(app, caller, session_id, &effect)
}

/// Move sessions in time or place.
pub(crate) fn move_session(
    app: &App,
    caller: &Caller,
    request: MoveSession,
) -> Result<SavedSession> {
    let MoveSession { session_id, scope, slot, because } = request;
    let step = Step::Move { session_id, scope, slot, because };
    let effect = perform(app, caller, "move_session", step)?;
    saved(app, caller, session_id, &effect)
}

/// Cancel sessions, with a reason.
pub(crate) fn cancel_session(
    app: &App,
    caller: &Caller,
    request: CancelSession,
) -> Result<SavedSession> {
    let CancelSession { session_id, scope, reason, decided_by } = request;
    let step = Step::Cancel { session_id, scope, reason, decided_by };
    let effect = perform(app, caller, "cancel_session", step)?;
    saved(app, caller, session_id, &effect)
}

/// Restore a cancelled session.
pub(crate) fn restore_session(
    app: &App,
    caller: &Caller,
    request: OneSession,
) -> Result<SavedSession> {
    let step = Step::Restore { session_id: request.session_id };
    let effect = perform(app, caller, "restore_session", step)?;
    saved(app, caller, request.session_id, &effect)
}

/// What was planned in place of a cancelled session.
pub(crate) fn list_replacements(
    app: &App,
    _caller: &Caller,
    request: OneSession,
) -> Result<Replacements> {
    let today = app.now().today;
    app.store().read(|read| {
        let sessions = read.replacements_of(request.session_id)?;
        let sessions = sessions.iter().map(|session| card(read, session, today));
        Ok(Replacements { sessions: sessions.collect::<Result<_>>()? })
    })
}

/// Take sessions out as if they had never been planned.
pub(crate) fn remove_session(
    app: &App,
    caller: &Caller,
    request: RemoveSession,
) -> Result<RemovedSessions> {
    let RemoveSession { session_id, scope } = request;
    let effect = perform(app, caller, "remove_session", Step::Remove { session_id, scope })?;
    Ok(RemovedSessions { removed: effect.removed.len() as u32, left: effect.left.len() as u32 })
}

/// Plan a series further.
pub(crate) fn extend_series(
    app: &App,
    caller: &Caller,
    request: ExtendSeries,
) -> Result<SavedSeries> {
    let ExtendSeries { series_id, until } = request;
    let effect = perform(app, caller, "extend_series", Step::Extend { series_id, until })?;
    Ok(SavedSeries { series_id, sessions: effect.added.len() as u32 })
}

/// Change a series; its sessions that are still to come follow.
pub(crate) fn update_series(
    app: &App,
    caller: &Caller,
    request: UpdateSeries,
) -> Result<SavedSeries> {
    let today = app.now().today;
    let id = request.series_id;
    app.write(caller, "update_series", None, move |write| {
        let series = write.series(id)?;
        write.belongs_to(series.centre_id);
        write.category(request.category_id)?;
        let sessions = write.sessions_of_series(id)?;
        let wording = Wording {
            name: title(&request.name)?,
            category_id: request.category_id,
            leader_id: request.leader_id,
            entry: Some(request.entry),
            capacity: request.capacity,
            details: request.details.as_ref().map(checked_details).transpose()?,
            outing: None,
        };
        let mut before = empty_plan(write, series.centre_id, today)?;
        before.marked = write.marked_from(series.centre_id, Date::MIN)?;
        before.sessions = sessions.into_iter().map(|session| (session.id, session)).collect();
        before.series.insert(id, series);
        let mut after = before.clone();
        let place = place(request.room_id.is_some(), &request.place);
        let changed = after.update_series(id, &wording, request.room_id, &place)?;
        put_plan(write, &before, &after)?;
        write.note("series", id);
        write.note("count", changed);
        Ok(SavedSeries { series_id: id, sessions: changed })
    })
}
