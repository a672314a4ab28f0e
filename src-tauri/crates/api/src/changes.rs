//! Changes to the timetable: one step at a time, looked at first by whoever wants to.

use domain::calendar::{Date, TimeOfDay};
use domain::holidays::{Holiday, holiday_on};
use domain::ids::{CategoryId, CentreId, LeaderId, RoomId, SeriesId, SessionId};
use domain::opening::{ClosureKind, closure_on};
use domain::recurrence::Skip;
use domain::refusal::Refusal;
use domain::timetable::{
    CancelReason, ClassDetails, Effect, Entry, Left, ListState, Outing, Plan, Scope, Series,
    Session, Slot, Step, Wording, check_minutes,
};
use messages::Messages;
use serde::{Deserialize, Serialize};
use storage::{Read, Write};
use ts_rs::TS;

use crate::clashes::{clash_sentences, free_slots};
use crate::organisation::title;
use crate::overview::Warning;
use crate::timetable::{
    OneSession, SavedSeries, SessionCard, card, checked_details, is_outside, place, put_session,
    start,
};
use crate::{App, Caller, Result, words};

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

/// What was taken out.
#[derive(Debug, Serialize, TS)]
pub struct RemovedSessions {
    /// How many sessions are gone.
    pub removed: u32,
    /// How many that were meant stay as they are.
    pub left: u32,
}

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

/// The session or series that a step is about.
fn subject(read: &Read<'_>, step: &Step) -> Result<(Option<Session>, Option<Series>)> {
    let session_id = match step {
        Step::Move { session_id, .. }
        | Step::Reword { session_id, .. }
        | Step::Cancel { session_id, .. }
        | Step::Restore { session_id }
        | Step::Remove { session_id, .. } => *session_id,
        Step::Extend { series_id, .. } => return Ok((None, Some(read.series(*series_id)?))),
        Step::AddSession { .. } | Step::AddSeries { .. } => return Ok((None, None)),
    };
    let session = read.session(session_id)?;
    let series = session.series_id.map(|series| read.series(series)).transpose()?;
    Ok((Some(session), series))
}

/// The centre that a step belongs to.
pub(crate) fn centre_of(read: &Read<'_>, step: &Step) -> Result<CentreId> {
    Ok(match step {
        Step::AddSession { session } => session.centre_id,
        Step::AddSeries { series } => series.centre_id,
        step => match subject(read, step)? {
            (Some(session), _) => session.centre_id,
            (None, Some(series)) => series.centre_id,
            (None, None) => return Err(Refusal::NotFound.into()),
        },
    })
}

/// As much of the timetable as a step can reach.
pub(crate) fn plan_for(read: &Read<'_>, step: &Step, today: Date) -> Result<Plan> {
    let centre = centre_of(read, step)?;
    let (session, series) = subject(read, step)?;
    let mut plan = empty_plan(read, centre, today)?;
    if let Some(series) = series {
        for session in read.sessions_of_series(series.id)? {
            plan.sessions.insert(session.id, session);
        }
        for enrolment in read.enrolments_of_series(series.id)? {
            plan.enrolments.insert(enrolment.id, enrolment);
        }
        plan.series.insert(series.id, series);
    }
    if let Some(session) = session {
        plan.sessions.insert(session.id, session);
    }
    let first = plan.sessions.values().map(|session| session.date).min().unwrap_or(today);
    plan.marked = read.marked_from(centre, first)?;
    plan.marked.retain(|session| plan.sessions.contains_key(session));
    Ok(plan)
}

/// The timetable of a centre from a day on, with everything of its series.
pub(crate) fn whole_plan(read: &Read<'_>, centre: CentreId, today: Date) -> Result<Plan> {
    let mut plan = empty_plan(read, centre, today)?;
    plan.sessions = read
        .sessions_between(centre, Date::MIN, Date::MAX)?
        .into_iter()
        .map(|session| (session.id, session))
        .collect();
    plan.series = read.series_of(centre)?.into_iter().map(|series| (series.id, series)).collect();
    plan.enrolments =
        read.enrolments_of_centre(centre)?.into_iter().map(|row| (row.id, row)).collect();
    plan.marked = read.marked_from(centre, Date::MIN)?;
    Ok(plan)
}

fn empty_plan(read: &Read<'_>, centre: CentreId, today: Date) -> Result<Plan> {
    Ok(Plan {
        today,
        series: Default::default(),
        sessions: Default::default(),
        enrolments: Default::default(),
        marked: Default::default(),
        closures: read.closures(centre)?,
        closed: read.closed_months(centre)?,
    })
}

/// Writes whatever differs between two plans.
pub(crate) fn put_plan(write: &mut Write<'_>, before: &Plan, after: &Plan) -> Result<()> {
    for series in after.series.values() {
        if before.series.get(&series.id) != Some(series) {
            write.put("series", series.id.0, series.id.0, series)?;
        }
    }
    for session in after.sessions.values() {
        if before.sessions.get(&session.id) != Some(session) {
            put_session(write, session)?;
        }
    }
    for enrolment in after.enrolments.values() {
        if before.enrolments.get(&enrolment.id) != Some(enrolment) {
            write.put("enrolment", enrolment.id.0, enrolment.person_id.0, enrolment)?;
        }
    }
    for id in before.sessions.keys().filter(|id| !after.sessions.contains_key(id)) {
        write.delete("session", id.0)?;
    }
    for id in before.enrolments.keys().filter(|id| !after.enrolments.contains_key(id)) {
        write.delete("enrolment", id.0)?;
    }
    for id in before.series.keys().filter(|id| !after.series.contains_key(id)) {
        write.delete("series", id.0)?;
    }
    Ok(())
}

/// Checks what a step says in words and of whom, and tidies it.
pub(crate) fn checked(read: &Read<'_>, step: Step) -> Result<Step> {
    Ok(match step {
        Step::Move { session_id, scope, slot, because } => {
            check_minutes(slot.minutes)?;
            let slot = Slot {
                start: start(slot.start)?,
                place: place(slot.room_id.is_some(), &slot.place),
                ..slot
            };
            Step::Move { session_id, scope, slot, because }
        }
        Step::Reword { session_id, scope, wording } => {
            let wording = *wording;
            read.category(wording.category_id)?;
            let wording = Wording {
                name: title(&wording.name)?,
                details: wording.details.as_ref().map(checked_details).transpose()?,
                outing: wording.outing.as_ref().map(checked_outing).transpose()?,
                ..wording
            };
            Step::Reword { session_id, scope, wording: Box::new(wording) }
        }
        Step::Cancel { session_id, scope, reason, decided_by } => {
            Step::Cancel { session_id, scope, reason, decided_by: line(&decided_by)? }
        }
        other => other,
    })
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
            return Err(Refusal::SessionHeld.into());
        }
        put_plan(write, &before, &after)?;
        let at_hand = match &step {
            Step::Move { session_id, .. }
            | Step::Reword { session_id, .. }
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
    let mut paying = read.grant_agreements()?;
    paying.retain(|agreement| agreement.centres.contains(&session.centre_id));
    let covers = |agreement: &domain::settlement::GrantAgreement| {
        (agreement.first_date..=agreement.last_date).contains(&session.date)
    };
    if !paying.is_empty() && !paying.iter().any(covers) {
        warn("outside_agreement", messages.session_warning_outside_agreement(&date));
    }
    Ok(found)
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
