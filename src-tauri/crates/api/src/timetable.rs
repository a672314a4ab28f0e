//! Series, sessions and the week.

use std::collections::hash_map::Entry as Place;
use std::collections::{HashMap, HashSet};

use domain::calendar::{Date, TimeOfDay};
use domain::holidays::{Holiday, holiday_on};
use domain::ids::{CategoryId, CentreId, LeaderId, PersonId, RoomId, SeriesId, SessionId};
use domain::opening::{
    self, Closure, ClosureKind, OpeningRule, closure_on, intervals_on, required_minutes_on,
};
use domain::organisation::Room;
use domain::recurrence::{self, Ends, Pattern, PlannedDate, Skip};
use domain::refusal::Refusal;
use domain::text::tidy;
use domain::timetable::{
    CancelReason, ClashOver, Enrolment, Entry, ListState, Outcome, Series, Session, check_minutes,
    clashes, outcome,
};
use messages::Messages;
use serde::{Deserialize, Serialize};
use storage::{Read, Write};
use ts_rs::TS;

use crate::organisation::title;
use crate::overview::Warning;
use crate::people::EnrolmentRow;
use crate::{App, Caller, Error, Result, words};

/// Asks for a week of a centre.
#[derive(Debug, Deserialize, TS)]
pub struct GetWeek {
    /// Centre.
    pub centre_id: CentreId,
    /// Any day of the week.
    pub date: Date,
}

/// A week, Monday first.
#[derive(Debug, Serialize, TS)]
pub struct Week {
    /// Its Monday.
    pub monday: Date,
    /// Number of the ISO 8601 week.
    pub number: u32,
    /// Its seven days.
    pub days: Vec<PlanDay>,
    /// Rooms, in Polish order.
    pub rooms: Vec<Room>,
    /// Sessions of the week that cannot both be.
    pub clashes: Vec<ClashView>,
    /// Minutes open in the week.
    pub open_minutes: u32,
    /// Minutes required in the week.
    pub required_minutes: u32,
}

/// A day of the week.
#[derive(Debug, Serialize, TS)]
pub struct PlanDay {
    /// Day.
    pub date: Date,
    /// Public holiday, if it is one.
    pub holiday: Option<Holiday>,
    /// Closure that covers it, if any.
    pub closure: Option<Closure>,
    /// Open intervals.
    pub open: Vec<(TimeOfDay, TimeOfDay)>,
    /// Whether its month is closed, so that nothing in it changes.
    pub month_closed: bool,
    /// Sessions, by start.
    pub sessions: Vec<SessionCard>,
}

/// A session as every screen shows it.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SessionCard {
    /// Session.
    pub session: Session,
    /// When it ends.
    pub end: TimeOfDay,
    /// What became of it.
    pub outcome: Outcome,
    /// Whether start or place differ from the original.
    pub moved: bool,
    /// Name of its category.
    pub category: String,
    /// Letter of its category.
    pub letter: String,
    /// Ground of its category, 0 to 11.
    pub ground: u32,
    /// Name of its leader, or empty.
    pub leader: String,
    /// Name of its room, or of the place outside, or empty.
    pub place: String,
    /// People on its roster who signed up.
    pub enrolled: u32,
    /// Named people present.
    pub present: u32,
}

/// Two sessions that cannot both be.
#[derive(Debug, Serialize, TS)]
pub struct ClashView {
    /// First session.
    pub first: SessionId,
    /// Second session.
    pub second: SessionId,
    /// What they share: `room` or `leader`.
    pub over: String,
    /// Its name.
    pub name: String,
}

/// Recurring classes, as typed in.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct SeriesFields {
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
    /// First day from which the pattern counts.
    pub first_date: Date,
    /// Start.
    pub start: TimeOfDay,
    /// Length in minutes.
    pub minutes: u32,
    /// When it recurs.
    pub pattern: Pattern,
    /// When it stops.
    pub ends: Ends,
    /// Sign-up or free entry.
    pub entry: Entry,
    /// How many can come, or none.
    #[ts(optional = nullable)]
    pub capacity: Option<u32>,
    /// Days that the pattern yields and the coordinator took out of the preview.
    #[serde(default)]
    pub left_out: Vec<Date>,
}

/// What a series would bring, before it is saved.
#[derive(Debug, Serialize, TS)]
pub struct SeriesPreview {
    /// Every day that the pattern yields.
    pub dates: Vec<PreviewDate>,
    /// How many sessions there would be.
    pub planned: u32,
    /// How many days are skipped.
    pub skipped: u32,
}

/// One day of the preview.
#[derive(Debug, Serialize, TS)]
pub struct PreviewDate {
    /// Day.
    pub date: Date,
    /// Public holiday that skips it.
    pub holiday: Option<Holiday>,
    /// Closure that skips it.
    pub closure: Option<ClosureKind>,
    /// Whether it was taken out by hand.
    pub left_out: bool,
    /// Why it would clash: what is taken, by which session, when. Empty if it would not.
    pub clashes: Vec<String>,
    /// Whether the session would lie outside the opening hours.
    pub outside_opening: bool,
}

/// Saved classes, and how many sessions they brought.
#[derive(Debug, Serialize, TS)]
pub struct SavedSeries {
    /// Series.
    pub series_id: SeriesId,
    /// How many sessions were made.
    pub sessions: u32,
}

/// Asks for a series with those signed up.
#[derive(Debug, Deserialize, TS)]
pub struct GetSeries {
    /// Series.
    pub series_id: SeriesId,
}

/// A series with those signed up.
#[derive(Debug, Serialize, TS)]
pub struct SeriesCard {
    /// Series.
    pub series: Series,
    /// When it recurs.
    pub pattern: Pattern,
    /// When it stops.
    pub ends: Ends,
    /// Those signed up today or later, in Polish order.
    pub enrolments: Vec<EnrolmentRow>,
}

/// Changes what a series is called, who leads it, where and for how many; sessions from today on
/// that are not held, have no marks and were not changed one by one follow.
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
}

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
}

/// Changes what one session is called, its category, leader or capacity.
#[derive(Debug, Deserialize, TS)]
pub struct UpdateSession {
    /// Session.
    pub session_id: SessionId,
    /// Name.
    pub name: String,
    /// Category.
    pub category_id: CategoryId,
    /// Leader, or none.
    #[ts(optional = nullable)]
    pub leader_id: Option<LeaderId>,
    /// How many can come, or none.
    #[ts(optional = nullable)]
    pub capacity: Option<u32>,
}

/// Moves one session in time or place.
#[derive(Debug, Deserialize, TS)]
pub struct MoveSession {
    /// Session.
    pub session_id: SessionId,
    /// Date.
    pub date: Date,
    /// Start.
    pub start: TimeOfDay,
    /// Length in minutes.
    pub minutes: u32,
    /// Room, or none.
    #[ts(optional = nullable)]
    pub room_id: Option<RoomId>,
    /// Place outside, or empty.
    pub place: String,
}

/// Cancels one session.
#[derive(Debug, Deserialize, TS)]
pub struct CancelSession {
    /// Session.
    pub session_id: SessionId,
    /// Why.
    pub reason: CancelReason,
}

/// Names one session.
#[derive(Debug, Deserialize, TS)]
pub struct OneSession {
    /// Session.
    pub session_id: SessionId,
}

/// A session that was added or changed, and what is worth knowing about it now.
#[derive(Debug, Serialize, TS)]
pub struct SavedSession {
    /// Session as it is now.
    pub card: SessionCard,
    /// What is worth knowing: clashes, a day off, outside the opening hours.
    pub warnings: Vec<Warning>,
}

/// A week of a centre.
pub(crate) fn get_week(app: &App, _caller: &Caller, request: GetWeek) -> Result<Week> {
    let today = app.now().today;
    app.store().read(|read| {
        let centre = read.centre(request.centre_id)?;
        let monday = request.date.monday();
        let sunday = monday.plus_days(6);
        let rules = read.opening_rules(centre.id)?;
        let closures = read.closures(centre.id)?;
        let closed = read.closed_months(centre.id)?;
        let sessions = read.sessions_between(centre.id, monday, sunday)?;
        let cards = cards(read, centre.id, &sessions, today)?;
        let days: Vec<PlanDay> = monday
            .to(sunday)
            .map(|date| PlanDay {
                date,
                holiday: holiday_on(date),
                closure: closure_on(&closures, date).cloned(),
                open: intervals_on(&rules, &closures, date),
                month_closed: closed.contains(&date.month()),
                sessions: cards.iter().filter(|card| card.session.date == date).cloned().collect(),
            })
            .collect();
        let clashes = clash_views(read, centre.id, &sessions, monday, sunday)?;
        Ok(Week {
            monday,
            number: monday.iso_week().1,
            open_minutes: days.iter().map(|day| opening::minutes(&day.open)).sum(),
            required_minutes: days
                .iter()
                .map(|day| required_minutes_on(&centre.settings, day.date))
                .sum(),
            days,
            rooms: read.rooms(centre.id)?,
            clashes,
        })
    })
}

/// The clashes of a centre's sessions, with those of other centres where they share a leader.
fn clash_views(
    read: Read<'_>,
    centre: CentreId,
    sessions: &[Session],
    first: Date,
    last: Date,
) -> Result<Vec<ClashView>> {
    let here: HashSet<SessionId> = sessions.iter().map(|session| session.id).collect();
    let everywhere = read.sessions_of_all_between(first, last)?;
    let leaders = read.leaders()?;
    let rooms = read.rooms(centre)?;
    let views = clashes(&everywhere)
        .into_iter()
        .filter(|clash| here.contains(&clash.first) || here.contains(&clash.second))
        .map(|clash| {
            let (over, name) = match clash.over {
                ClashOver::Room(room) => {
                    ("room", rooms.iter().find(|other| other.id == room).map(|room| &room.name))
                }
                ClashOver::Leader(leader) => (
                    "leader",
                    leaders.iter().find(|other| other.id == leader).map(|leader| &leader.name),
                ),
            };
            ClashView {
                first: clash.first,
                second: clash.second,
                over: over.to_owned(),
                name: name.cloned().unwrap_or_default(),
            }
        })
        .collect();
    Ok(views)
}

/// Sessions of one centre as the screens show them.
pub(crate) fn cards(
    read: Read<'_>,
    centre: CentreId,
    sessions: &[Session],
    today: Date,
) -> Result<Vec<SessionCard>> {
    let categories = read.categories(centre)?;
    let rooms = read.rooms(centre)?;
    let leaders = read.leaders()?;
    let canonical = read.canonical()?;
    let present = read.presences(&sessions.iter().map(|session| session.id).collect::<Vec<_>>())?;
    let mut enrolments: HashMap<SeriesId, Vec<Enrolment>> = HashMap::new();
    for series in sessions.iter().filter_map(|session| session.series_id) {
        if let Place::Vacant(place) = enrolments.entry(series) {
            place.insert(read.enrolments_of_series(series)?);
        }
    }
    let enrolled = |session: &Session| {
        let list = session
            .series_id
            .and_then(|series| enrolments.get(&series))
            .map_or(&[][..], Vec::as_slice);
        enrolled_on(list, session.date)
            .map(|person| canonical.of(person))
            .collect::<HashSet<_>>()
            .len() as u32
    };
    Ok(sessions
        .iter()
        .map(|session| {
            let category = categories.iter().find(|category| category.id == session.category_id);
            let room = session.room_id.and_then(|room| rooms.iter().find(|other| other.id == room));
            let leader = session
                .leader_id
                .and_then(|leader| leaders.iter().find(|other| other.id == leader));
            let present = present.get(&session.id).copied().unwrap_or(0);
            SessionCard {
                end: session.end(),
                outcome: outcome(session, present > 0, today),
                moved: session.is_moved(),
                category: category.map(|category| category.name.clone()).unwrap_or_default(),
                letter: category.map(|category| category.letter.clone()).unwrap_or_default(),
                ground: category.map_or(0, |category| category.ground),
                leader: leader.map(|leader| leader.name.clone()).unwrap_or_default(),
                place: room.map(|room| room.name.clone()).unwrap_or_else(|| session.place.clone()),
                enrolled: enrolled(session),
                present,
                session: session.clone(),
            }
        })
        .collect())
}

/// Who is signed up on a day.
pub(crate) fn enrolled_on(enrolments: &[Enrolment], date: Date) -> impl Iterator<Item = PersonId> {
    enrolments
        .iter()
        .filter(move |enrolment| {
            enrolment.from_date <= date && enrolment.to_date.is_none_or(|to| date <= to)
        })
        .map(|enrolment| enrolment.person_id)
}

/// One session as the screens show it.
pub(crate) fn card(read: Read<'_>, session: &Session, today: Date) -> Result<SessionCard> {
    cards(read, session.centre_id, std::slice::from_ref(session), today)?
        .pop()
        .ok_or(Error::Refused(Refusal::NotFound))
}

/// One session.
pub(crate) fn get_session(app: &App, _caller: &Caller, request: OneSession) -> Result<SessionCard> {
    let today = app.now().today;
    app.store().read(|read| card(read, &read.session(request.session_id)?, today))
}

/// A series about to be made, checked.
pub(crate) fn series_of(app: &App, request: &SeriesFields) -> Result<Series> {
    check_minutes(request.minutes)?;
    let rule = recurrence::rule(request.pattern.clone(), request.ends)?;
    recurrence::check(request.first_date, &rule)?;
    let id: SeriesId = app.new_id();
    Ok(Series {
        id,
        centre_id: request.centre_id,
        lineage: id.0,
        name: title(&request.name)?,
        category_id: request.category_id,
        leader_id: request.leader_id,
        room_id: request.room_id,
        place: place(request.room_id.is_some(), &request.place),
        first_date: request.first_date,
        start: start(request.start)?,
        minutes: request.minutes,
        rule,
        exceptions: request.left_out.clone(),
        entry: request.entry,
        capacity: request.capacity,
    })
}

/// The end of a day begins nothing.
fn start(start: TimeOfDay) -> Result<TimeOfDay> {
    if start == TimeOfDay::END_OF_DAY { Err(Refusal::LengthInvalid.into()) } else { Ok(start) }
}

/// A place outside only where there is no room.
fn place(has_room: bool, place: &str) -> String {
    if has_room { String::new() } else { tidy(place) }
}

/// The session that a series yields on a day.
pub(crate) fn session_of(series: &Series, date: Date) -> Session {
    Session {
        id: SessionId::generated(series.id, date, series.start),
        centre_id: series.centre_id,
        series_id: Some(series.id),
        name: series.name.clone(),
        category_id: series.category_id,
        leader_id: series.leader_id,
        room_id: series.room_id,
        place: series.place.clone(),
        date,
        start: series.start,
        minutes: series.minutes,
        original_date: date,
        original_start: series.start,
        original_room_id: series.room_id,
        entry: series.entry,
        capacity: series.capacity,
        cancelled: None,
        list_state: ListState::None,
        guests: 0,
        children: 0,
        signatures: None,
    }
}

/// What a series would bring.
pub(crate) fn preview_series(
    app: &App,
    caller: &Caller,
    request: SeriesFields,
) -> Result<SeriesPreview> {
    let series = series_of(app, &request)?;
    let messages = caller.messages();
    app.store().read(|read| {
        let rules = read.opening_rules(series.centre_id)?;
        let closures = read.closures(series.centre_id)?;
        let planned =
            recurrence::plan(series.first_date, &series.rule, &series.exceptions, &closures)?;
        let mut dates = Vec::new();
        for PlannedDate { date, skipped } in planned {
            let mut preview = PreviewDate {
                date,
                holiday: None,
                closure: None,
                left_out: false,
                clashes: Vec::new(),
                outside_opening: false,
            };
            match skipped {
                Some(Skip::Holiday { holiday }) => preview.holiday = Some(holiday),
                Some(Skip::Closure { kind, .. }) => preview.closure = Some(kind),
                Some(Skip::Exception) => preview.left_out = true,
                None => {
                    let session = session_of(&series, date);
                    preview.clashes = clash_sentences(read, messages, &session)?;
                    preview.outside_opening = is_outside(&rules, &closures, &session);
                }
            }
            dates.push(preview);
        }
        let skipped = dates
            .iter()
            .filter(|day| day.holiday.is_some() || day.closure.is_some() || day.left_out)
            .count() as u32;
        Ok(SeriesPreview { planned: dates.len() as u32 - skipped, skipped, dates })
    })
}

/// What the session would clash with, each in a sentence: `Sala 1: Gimnastyka, 10:00–11:00`.
fn clash_sentences(read: Read<'_>, messages: Messages, session: &Session) -> Result<Vec<String>> {
    let mut near: Vec<Session> = read
        .sessions_of_all_between(session.date.plus_days(-1), session.date.plus_days(1))?
        .into_iter()
        .filter(|other| other.id != session.id)
        .collect();
    near.push(session.clone());
    let mut sentences = Vec::new();
    for clash in clashes(&near) {
        let other = if clash.first == session.id {
            clash.second
        } else if clash.second == session.id {
            clash.first
        } else {
            continue;
        };
        let Some(other) = near.iter().find(|near| near.id == other) else { continue };
        let what = match clash.over {
            ClashOver::Room(room) => read.room(room)?.name,
            ClashOver::Leader(leader) => read.leader(leader)?.name,
        };
        let when = messages.time_span(other.start.minutes(), other.minutes);
        sentences.push(messages.session_warning_clash(&what, &other.name, &when));
    }
    Ok(sentences)
}

fn is_outside(rules: &[OpeningRule], closures: &[Closure], session: &Session) -> bool {
    let (first, last) = (session.start.minutes(), session.end_minutes());
    !intervals_on(rules, closures, session.date)
        .iter()
        .any(|(open, close)| open.minutes() <= first && last <= close.minutes())
}

/// What is worth knowing about a session as it stands.
fn warnings(read: Read<'_>, messages: Messages, session: &Session) -> Result<Vec<Warning>> {
    let mut found: Vec<Warning> = clash_sentences(read, messages, session)?
        .into_iter()
        .map(|message| Warning { code: "clash".to_owned(), message })
        .collect();
    let closures = read.closures(session.centre_id)?;
    let mut warn = |code: &str, message| found.push(Warning { code: code.to_owned(), message });
    if let Some(holiday) = holiday_on(session.date) {
        let name = messages.by_code("holiday", holiday.code(), &[]).unwrap_or_default();
        warn(
            "on_holiday",
            messages.session_warning_on_day_off(&words::date(messages, session.date), &name),
        );
    } else if let Some(closure) = closure_on(&closures, session.date) {
        let name = messages.by_code("closure_kind", closure.kind.code(), &[]).unwrap_or_default();
        warn(
            "on_closure",
            messages.session_warning_on_day_off(&words::date(messages, session.date), &name),
        );
    } else if is_outside(&read.opening_rules(session.centre_id)?, &closures, session) {
        warn("outside_opening", messages.session_warning_outside_opening());
    }
    Ok(found)
}

/// Add a series and its sessions.
pub(crate) fn create_series(
    app: &App,
    caller: &Caller,
    request: SeriesFields,
) -> Result<SavedSeries> {
    let series = series_of(app, &request)?;
    let centre = series.centre_id;
    app.write(caller, "create_series", Some(centre), move |write| {
        let sessions = put_series(write, &series)?;
        write.note("series", series.id);
        write.note("count", sessions);
        Ok(SavedSeries { series_id: series.id, sessions })
    })
}

/// Writes a series and every session that it yields. Answers how many.
pub(crate) fn put_series(write: &mut Write<'_>, series: &Series) -> Result<u32> {
    write.category(series.category_id)?;
    let closures = write.closures(series.centre_id)?;
    write.put("series", series.id.0, series.id.0, series)?;
    let mut sessions = 0;
    for day in recurrence::plan(series.first_date, &series.rule, &series.exceptions, &closures)? {
        if day.skipped.is_none() {
            put_session(write, &session_of(series, day.date))?;
            sessions += 1;
        }
    }
    Ok(sessions)
}

pub(crate) fn put_session(write: &mut Write<'_>, session: &Session) -> Result<()> {
    Ok(write.put("session", session.id.0, session.id.0, session)?)
}

/// A series with those signed up.
pub(crate) fn get_series(app: &App, _caller: &Caller, request: GetSeries) -> Result<SeriesCard> {
    let today = app.now().today;
    app.store().read(|read| {
        let series = read.series(request.series_id)?;
        let (pattern, ends) = recurrence::read(&series.rule)?;
        let enrolments = read.enrolments_of_series(series.id)?;
        let rows: HashMap<PersonId, &Enrolment> = enrolments
            .iter()
            .filter(|enrolment| enrolment.to_date.is_none_or(|to| today <= to))
            .map(|enrolment| (enrolment.person_id, enrolment))
            .collect();
        let enrolments = read
            .people()?
            .into_iter()
            .filter_map(|person| {
                rows.get(&person.id).map(|enrolment| EnrolmentRow {
                    enrolment_id: enrolment.id,
                    series_id: series.id,
                    series_name: series.name.clone(),
                    person_id: person.id,
                    list_name: person.list_name(),
                    from_date: enrolment.from_date,
                    to_date: enrolment.to_date,
                })
            })
            .collect();
        Ok(SeriesCard { series, pattern, ends, enrolments })
    })
}

/// Change a series; sessions from today on follow.
pub(crate) fn update_series(
    app: &App,
    caller: &Caller,
    request: UpdateSeries,
) -> Result<SavedSeries> {
    let today = app.now().today;
    let id = request.series_id;
    app.write(caller, "update_series", None, move |write| {
        let before = write.series(id)?;
        write.belongs_to(before.centre_id);
        write.category(request.category_id)?;
        let after = Series {
            name: title(&request.name)?,
            category_id: request.category_id,
            leader_id: request.leader_id,
            room_id: request.room_id,
            place: place(request.room_id.is_some(), &request.place),
            entry: request.entry,
            capacity: request.capacity,
            ..before.clone()
        };
        write.put("series", id.0, id.0, &after)?;
        let mut changed = 0;
        for session in write.sessions_of_series(id)? {
            let touched = session.list_state != ListState::None
                || session.cancelled.is_some()
                || write.has_marks(session.id)?;
            if session.date < today || touched {
                continue;
            }
            let follows = follow(&session, &before, &after);
            if follows != session {
                put_session(write, &follows)?;
                changed += 1;
            }
        }
        write.note("series", id);
        write.note("count", changed);
        Ok(SavedSeries { series_id: id, sessions: changed })
    })
}

/// The session as it follows its series: each field that was as the series had it.
fn follow(session: &Session, before: &Series, after: &Series) -> Session {
    let mut follows = session.clone();
    if (&session.name, session.category_id) == (&before.name, before.category_id) {
        follows.name.clone_from(&after.name);
        follows.category_id = after.category_id;
    }
    if session.leader_id == before.leader_id {
        follows.leader_id = after.leader_id;
    }
    if (session.room_id, &session.place) == (before.room_id, &before.place) {
        follows.room_id = after.room_id;
        follows.place.clone_from(&after.place);
        // The whole series moved house: this is where it is planned now, not a moved session.
        follows.original_room_id = after.room_id;
    }
    if (session.entry, session.capacity) == (before.entry, before.capacity) {
        follows.entry = after.entry;
        follows.capacity = after.capacity;
    }
    follows
}

/// Add a single session.
pub(crate) fn create_session(
    app: &App,
    caller: &Caller,
    request: CreateSession,
) -> Result<SavedSession> {
    check_minutes(request.minutes)?;
    let session = Session {
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
    };
    let id = session.id;
    app.write(caller, "create_session", Some(request.centre_id), move |write| {
        write.category(session.category_id)?;
        put_session(write, &session)?;
        write.note("session", session.id);
        Ok(())
    })?;
    saved(app, caller, id)
}

/// Changes one session that may be changed, as one operation.
fn change(
    app: &App,
    caller: &Caller,
    command: &'static str,
    id: SessionId,
    f: impl FnOnce(&mut Write<'_>, Session) -> Result<Session> + Send + 'static,
) -> Result<SavedSession> {
    app.write(caller, command, None, move |write| {
        let before = write.session(id)?;
        write.belongs_to(before.centre_id);
        let after = f(write, before)?;
        put_session(write, &after)?;
        write.note("session", id);
        Ok(())
    })?;
    saved(app, caller, id)
}

fn saved(app: &App, caller: &Caller, id: SessionId) -> Result<SavedSession> {
    let today = app.now().today;
    app.store().read(|read| {
        let session = read.session(id)?;
        let warnings = warnings(read, caller.messages(), &session)?;
        Ok(SavedSession { card: card(read, &session, today)?, warnings })
    })
}

/// Refuses to move or cancel what took place.
fn ensure_not_held(write: &Write<'_>, session: &Session) -> Result<()> {
    let held = session.list_state != ListState::None
        || session.guests > 0
        || session.children > 0
        || write.has_marks(session.id)?;
    if held { Err(Refusal::SessionHeld.into()) } else { Ok(()) }
}

/// Change one session.
pub(crate) fn update_session(
    app: &App,
    caller: &Caller,
    request: UpdateSession,
) -> Result<SavedSession> {
    change(app, caller, "update_session", request.session_id, move |write, session| {
        write.category(request.category_id)?;
        Ok(Session {
            name: title(&request.name)?,
            category_id: request.category_id,
            leader_id: request.leader_id,
            capacity: request.capacity,
            ..session
        })
    })
}

/// Move one session in time or place.
pub(crate) fn move_session(
    app: &App,
    caller: &Caller,
    request: MoveSession,
) -> Result<SavedSession> {
    check_minutes(request.minutes)?;
    let start = start(request.start)?;
    change(app, caller, "move_session", request.session_id, move |write, session| {
        ensure_not_held(write, &session)?;
        if session.cancelled.is_some() {
            return Err(Refusal::SessionCancelled.into());
        }
        Ok(Session {
            date: request.date,
            start,
            minutes: request.minutes,
            room_id: request.room_id,
            place: place(request.room_id.is_some(), &request.place),
            ..session
        })
    })
}

/// Cancel one session, with a reason.
pub(crate) fn cancel_session(
    app: &App,
    caller: &Caller,
    request: CancelSession,
) -> Result<SavedSession> {
    change(app, caller, "cancel_session", request.session_id, move |write, session| {
        ensure_not_held(write, &session)?;
        Ok(Session { cancelled: Some(request.reason), ..session })
    })
}

/// Restore a cancelled session.
pub(crate) fn restore_session(
    app: &App,
    caller: &Caller,
    request: OneSession,
) -> Result<SavedSession> {
    change(app, caller, "restore_session", request.session_id, |_, session| {
        if session.cancelled.is_none() {
            return Err(Refusal::SessionNotCancelled.into());
        }
        Ok(Session { cancelled: None, ..session })
    })
}
