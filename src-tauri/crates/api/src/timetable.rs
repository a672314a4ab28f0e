//! Series, sessions and the week.

pub mod hours;

use std::collections::hash_map::Entry as Place;
use std::collections::{HashMap, HashSet};

use domain::calendar::{Date, TimeOfDay};
use domain::holidays::{Holiday, holiday_on};
use domain::ids::{CategoryId, CentreId, LeaderId, PersonId, RoomId, SeriesId, SessionId};
use domain::opening::{
    self, Closure, ClosureKind, OpeningRule, closure_on, intervals_on, required_minutes_on,
};
use domain::organisation::{Centre, Room};
use domain::people::Person;
use domain::recurrence::{self, Ends, Pattern, PlannedDate, Skip};
use domain::refusal::Refusal;
use domain::settlement::GrantAgreement;
use domain::text::tidy;
use domain::timetable::{
    ClassDetails, Enrolment, Entry, MOST_HELPERS, Outcome, Series, Session, check_minutes, outcome,
};
use domain::volunteers::vacancies;
use messages::Messages;
use serde::{Deserialize, Serialize};
use storage::{Read, Write};
use ts_rs::TS;

use self::hours::{HoursView, hours_of};
use crate::changes::line;
use crate::clashes::{ClashView, clash_sentences, clash_views};
use crate::enrolments::EnrolmentRow;
use crate::organisation::title;
use crate::{App, Caller, Error, Result};

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
    /// The hours of the week and of its months against those required; empty without the duty.
    pub hours: Vec<HoursView>,
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
    /// How many volunteers are still missing.
    #[ts(as = "Option<u32>", optional)]
    pub vacancies: u32,
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
    /// Everything else that its sessions take over.
    #[serde(flatten)]
    pub details: ClassDetails,
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
    /// Whether no agreement that pays for the centre covers the day.
    #[ts(as = "Option<bool>", optional)]
    pub outside_agreement: bool,
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
    /// Those who wait for a place, who waits longest first.
    pub waiting: Vec<EnrolmentRow>,
    /// How many places are free; none without a limit, below zero when over it.
    pub free: Option<i32>,
    /// Sign-ups and waits that ended, the latest first.
    pub past: Vec<EnrolmentRow>,
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

/// Names one session.
#[derive(Debug, Deserialize, TS)]
pub struct OneSession {
    /// Session.
    pub session_id: SessionId,
}

/// A week of a centre.
pub(crate) fn get_week(app: &App, caller: &Caller, request: GetWeek) -> Result<Week> {
    let today = app.now().today;
    app.store().read(|read| {
        let centre = read.centre(request.centre_id)?;
        let monday = request.date.monday();
        let sunday = monday.plus_days(6);
        let sessions = read.sessions_between(centre.id, monday, sunday)?;
        let cards = cards(read, centre.id, &sessions, today)?;
        let clashes = clash_views(read, centre.id, monday, sunday)?;
        week_of(read, caller.messages(), &centre, monday, &cards, clashes)
    })
}

/// The week that begins on a Monday, of the sessions given.
pub(crate) fn week_of(
    read: Read<'_>,
    messages: Messages,
    centre: &Centre,
    monday: Date,
    cards: &[SessionCard],
    clashes: Vec<ClashView>,
) -> Result<Week> {
    let rules = read.opening_rules(centre.id)?;
    let closures = read.closures(centre.id)?;
    let closed = read.closed_months(centre.id)?;
    let days: Vec<PlanDay> = monday
        .to(monday.plus_days(6))
        .map(|date| PlanDay {
            date,
            holiday: holiday_on(date),
            closure: closure_on(&closures, date).cloned(),
            open: intervals_on(&rules, &closures, date),
            month_closed: closed.contains(&date.month()),
            sessions: cards.iter().filter(|card| card.session.date == date).cloned().collect(),
        })
        .collect();
    Ok(Week {
        monday,
        number: monday.iso_week().1,
        open_minutes: days.iter().map(|day| opening::minutes(&day.open)).sum(),
        required_minutes: days
            .iter()
            .map(|day| required_minutes_on(&centre.settings, day.date))
            .sum(),
        hours: hours_of(messages, centre, &rules, &closures, monday),
        days,
        rooms: read.rooms(centre.id)?,
        clashes,
    })
}

/// The sign-ups for the series of the sessions given.
pub(crate) fn enrolments_of(
    read: Read<'_>,
    sessions: &[Session],
) -> Result<HashMap<SeriesId, Vec<Enrolment>>> {
    let mut enrolments: HashMap<SeriesId, Vec<Enrolment>> = HashMap::new();
    for series in sessions.iter().filter_map(|session| session.series_id) {
        if let Place::Vacant(place) = enrolments.entry(series) {
            place.insert(read.enrolments_of_series(series)?);
        }
    }
    Ok(enrolments)
}

/// Sessions of one centre as the screens show them.
pub(crate) fn cards(
    read: Read<'_>,
    centre: CentreId,
    sessions: &[Session],
    today: Date,
) -> Result<Vec<SessionCard>> {
    cards_with(read, centre, sessions, &enrolments_of(read, sessions)?, today)
}

/// Sessions of one centre as the screens show them, with the sign-ups given.
pub(crate) fn cards_with(
    read: Read<'_>,
    centre: CentreId,
    sessions: &[Session],
    enrolments: &HashMap<SeriesId, Vec<Enrolment>>,
    today: Date,
) -> Result<Vec<SessionCard>> {
    let categories = read.categories(centre)?;
    let rooms = read.rooms(centre)?;
    let leaders = read.leaders()?;
    let canonical = read.canonical()?;
    let present = read.presences(&sessions.iter().map(|session| session.id).collect::<Vec<_>>())?;
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
    let helping = |session: &Session| {
        let helpers = session.details.helper_ids.iter().map(|person| canonical.of(*person));
        helpers.collect::<HashSet<_>>().len() as u32
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
                vacancies: vacancies(session, helping(session), today),
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
            !enrolment.waiting
                && enrolment.from_date <= date
                && enrolment.to_date.is_none_or(|to| date <= to)
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
    // Days chosen one by one say themselves when they begin.
    let first_date = match &request.pattern {
        Pattern::Dates { dates } => dates.iter().min().copied().unwrap_or(request.first_date),
        _ => request.first_date,
    };
    recurrence::check(first_date, &rule)?;
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
        first_date,
        start: start(request.start)?,
        minutes: request.minutes,
        rule,
        exceptions: request.left_out.clone(),
        entry: request.entry,
        capacity: request.capacity,
        details: checked_details(&request.details)?,
    })
}

/// The end of a day begins nothing.
pub(crate) fn start(start: TimeOfDay) -> Result<TimeOfDay> {
    if start == TimeOfDay::END_OF_DAY { Err(Refusal::LengthInvalid.into()) } else { Ok(start) }
}

/// A place outside only where there is no room.
pub(crate) fn place(has_room: bool, place: &str) -> String {
    if has_room { String::new() } else { tidy(place) }
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
        let paying = paying(read, series.centre_id)?;
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
                outside_agreement: false,
            };
            match skipped {
                Some(Skip::Holiday { holiday }) => preview.holiday = Some(holiday),
                Some(Skip::Closure { kind, .. }) => preview.closure = Some(kind),
                Some(Skip::Exception) => preview.left_out = true,
                None => {
                    let session = Session::of(&series, date);
                    preview.clashes = clash_sentences(read, messages, &session)?;
                    preview.outside_opening = is_outside(&rules, &closures, &session);
                    preview.outside_agreement = outside_agreement(&paying, date);
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
            put_session(write, &Session::of(series, day.date))?;
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
        let canonical = read.canonical()?;
        let rows: HashMap<PersonId, &Enrolment> = enrolments
            .iter()
            .filter(|enrolment| enrolment.to_date.is_none_or(|to| today <= to))
            .map(|enrolment| (canonical.of(enrolment.person_id), enrolment))
            .collect();
        let people = read.people()?;
        let by_id: HashMap<PersonId, &Person> =
            people.iter().map(|person| (person.id, person)).collect();
        let mut past: Vec<EnrolmentRow> = enrolments
            .iter()
            .filter(|enrolment| enrolment.to_date.is_some_and(|to| to < today))
            .filter_map(|enrolment| {
                let person = by_id.get(&canonical.of(enrolment.person_id))?;
                Some(EnrolmentRow::of(enrolment, &series, person))
            })
            .collect();
        past.sort_by_key(|row| std::cmp::Reverse(row.to_date));
        let rows = people.iter().filter_map(|person| {
            rows.get(&person.id).map(|enrolment| EnrolmentRow::of(enrolment, &series, person))
        });
        let (mut waiting, enrolments): (Vec<EnrolmentRow>, Vec<EnrolmentRow>) =
            rows.partition(|row| row.waiting);
        // Ids grow with time, so of one day the earlier sign-up comes first.
        waiting.sort_by_key(|row| (row.from_date, row.enrolment_id));
        let free = series.capacity.map(|capacity| capacity as i32 - enrolments.len() as i32);
        Ok(SeriesCard { series, pattern, ends, enrolments, waiting, free, past })
    })
}

/// Whether a session lies outside the opening hours.
pub(crate) fn is_outside(rules: &[OpeningRule], closures: &[Closure], session: &Session) -> bool {
    let (first, last) = (session.start.minutes(), session.end_minutes());
    !intervals_on(rules, closures, session.date)
        .iter()
        .any(|(open, close)| open.minutes() <= first && last <= close.minutes())
}

/// The agreements that pay for a centre.
pub(crate) fn paying(read: Read<'_>, centre: CentreId) -> Result<Vec<GrantAgreement>> {
    let mut paying = read.grant_agreements()?;
    paying.retain(|agreement| agreement.centres.contains(&centre));
    Ok(paying)
}

/// Whether there are agreements, and none of them covers the day.
pub(crate) fn outside_agreement(paying: &[GrantAgreement], date: Date) -> bool {
    let covers =
        |agreement: &GrantAgreement| (agreement.first_date..=agreement.last_date).contains(&date);
    !paying.is_empty() && !paying.iter().any(covers)
}

/// What a series or session says, tidied: free text not too long, leaders and helpers each once.
pub(crate) fn checked_details(details: &ClassDetails) -> Result<ClassDetails> {
    fn once<T: PartialEq + Copy>(ids: &[T]) -> Vec<T> {
        let mut once: Vec<T> = Vec::new();
        for id in ids {
            if !once.contains(id) {
                once.push(*id);
            }
        }
        once
    }
    if MOST_HELPERS < details.helpers_needed {
        return Err(Refusal::TooManyHelpers { limit: MOST_HELPERS }.into());
    }
    Ok(ClassDetails {
        level: line(&details.level)?,
        fee_note: line(&details.fee_note)?,
        description: line(&details.description)?,
        co_leader_ids: once(&details.co_leader_ids),
        helper_ids: once(&details.helper_ids),
        ..details.clone()
    })
}
