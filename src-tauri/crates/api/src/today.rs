//! The first screen of the day.

use std::collections::{HashMap, HashSet};

use domain::calendar::{Date, Month};
use domain::door::is_of_day;
use domain::ids::{CentreId, LeaderId, PersonId, SeriesId, SessionId};
use domain::opening::{minutes_on, required_minutes_on};
use domain::organisation::Role;
use domain::timetable::{Enrolment, Outcome, Session, outcome};
use serde::{Deserialize, Serialize};
use storage::Read;
use ts_rs::TS;

use crate::attendance::twice::doubles;
use crate::register::Register;
use crate::timetable::{self, SessionCard};
use crate::{App, Caller, Moment, Result, words};

/// Asks for a centre's day.
#[derive(Debug, Deserialize, TS)]
pub struct GetToday {
    /// Centre.
    pub centre_id: CentreId,
}

/// A centre's day.
#[derive(Debug, Serialize, TS)]
pub struct TodayView {
    /// Today.
    pub date: Date,
    /// Sessions that go on now, or begin within a quarter of an hour.
    pub now: Vec<SessionCard>,
    /// Sessions later today.
    pub later: Vec<SessionCard>,
    /// Sessions that are over.
    pub earlier: Vec<SessionCard>,
    /// Which of them are the signed-in user's: she leads them or helps. None where nobody said
    /// which person she is.
    #[ts(optional = nullable)]
    pub mine: Option<Vec<SessionId>>,
    /// What waits to be done.
    pub tasks: Vec<Task>,
}

/// Something that waits to be done, with where to do it.
#[derive(Debug, Serialize, TS)]
pub struct Task {
    /// Its name: `lists_missing`, `double_presence`, `declarations_missing`, `records_incomplete`,
    /// `place_free`, `volunteers_missing`, `month_open`, `opening_short`, `copy_old`, `recovery_unconfirmed`.
    pub code: String,
    /// The sentence, in the caller's language.
    pub message: String,
    /// Where: a session whose list is missing, or of whose series a place is free.
    pub session_id: Option<SessionId>,
    /// Where: a month.
    pub month: Option<Month>,
}

/// A centre's day.
pub(crate) fn get_today(app: &App, caller: &Caller, request: GetToday) -> Result<TodayView> {
    const SOON: u32 = 15;
    let moment = app.now();
    let (today, minute) = (moment.today, moment.time.minutes());
    app.store().read(|read| {
        // One that began yesterday and passed midnight is of today as well.
        let mut sessions = read.sessions_between(request.centre_id, today.plus_days(-1), today)?;
        sessions.retain(|session| is_of_day(session, today));
        let mut view = TodayView {
            date: today,
            now: Vec::new(),
            later: Vec::new(),
            earlier: Vec::new(),
            mine: mine(read, caller, &sessions)?,
            tasks: Vec::new(),
        };
        for card in timetable::cards(read, request.centre_id, &sessions, today)? {
            // Minutes count from the midnight that begins the session's date.
            let minute = minute + if card.session.date < today { 24 * 60 } else { 0 };
            if card.session.end_minutes() <= minute {
                view.earlier.push(card);
            } else if card.session.start.minutes() <= minute + SOON
                && card.session.cancelled.is_none()
            {
                view.now.push(card);
            } else {
                view.later.push(card);
            }
        }
        if caller.role != Role::Volunteer {
            view.tasks = tasks(app, read, caller, request.centre_id, moment)?;
        }
        Ok(view)
    })
}

/// The sessions that the signed-in user leads or helps at.
fn mine(read: Read<'_>, caller: &Caller, sessions: &[Session]) -> Result<Option<Vec<SessionId>>> {
    let Some(person) = read.user(caller.user)?.person_id else { return Ok(None) };
    let canonical = read.canonical()?;
    let person = canonical.of(person);
    let is_her = |other: PersonId| canonical.of(other) == person;
    let leaders: HashSet<LeaderId> = read
        .leaders()?
        .into_iter()
        .filter(|leader| leader.person_id.is_some_and(is_her))
        .map(|leader| leader.id)
        .collect();
    let hers = sessions.iter().filter(|session| {
        let details = &session.details;
        let leading = session.leader_id.iter().chain(&details.co_leader_ids);
        let helping = details.helper_ids.iter().copied().any(is_her);
        helping || leading.into_iter().any(|leader| leaders.contains(leader))
    });
    Ok(Some(hers.map(|session| session.id).collect()))
}

fn tasks(
    app: &App,
    read: Read<'_>,
    caller: &Caller,
    centre: CentreId,
    moment: Moment,
) -> Result<Vec<Task>> {
    let messages = caller.messages();
    let today = moment.today;
    let mut tasks = Vec::new();
    let mut task =
        |code: &str, message: String, session: Option<SessionId>, month: Option<Month>| {
            tasks.push(Task { code: code.to_owned(), message, session_id: session, month });
        };

    let missing = unsettled(read, centre, today.plus_days(-LOOK_BACK), today.plus_days(-1), today)?;
    if let Some(oldest) = missing.first() {
        let since = words::date(messages, oldest.date);
        task(
            "lists_missing",
            messages.task_lists_missing(missing.len(), &since),
            Some(oldest.id),
            None,
        );
    }

    let doubles = doubles(read, centre, today.plus_days(-DOUBLES_BACK), today)?;
    if let Some(latest) = doubles.first() {
        const NAMED: usize = 3;
        let named: Vec<String> = doubles
            .iter()
            .take(NAMED)
            .map(|double| {
                let name = read.person(double.person)?.full_name();
                let day = words::date(messages, double.first.date);
                let (first, second) = (&double.first.name, &double.second.name);
                Ok(messages.task_double_presence_one(&name, &day, first, second))
            })
            .collect::<Result<_>>()?;
        task(
            "double_presence",
            messages.task_double_presence(doubles.len(), &named.join("; ")),
            Some(latest.second.id),
            None,
        );
    }

    let counts = Register::of(read, centre, today)?.counts();
    if counts.no_declaration > 0 {
        let message = messages.task_declarations_missing(counts.no_declaration);
        task("declarations_missing", message, None, None);
    }
    if counts.incomplete > 0 {
        let message = messages.task_records_incomplete(counts.incomplete);
        task("records_incomplete", message, None, None);
    }
    for (session, name, first) in freed_places(read, centre, today)? {
        task("place_free", messages.task_place_free(&name, &first), Some(session), None);
    }

    let week_ahead = read.sessions_between(centre, today, today.plus_days(DUTIES_AHEAD))?;
    let vacant: Vec<SessionCard> = timetable::cards(read, centre, &week_ahead, today)?
        .into_iter()
        .filter(|card| card.vacancies > 0)
        .collect();
    if let Some(first) = vacant.first() {
        let missing: u32 = vacant.iter().map(|card| card.vacancies).sum();
        let day = words::date(messages, first.session.date);
        let message = messages.task_volunteers_missing(missing, &first.session.name, &day);
        task("volunteers_missing", message, Some(first.session.id), None);
    }

    let last_month = today.month().plus_months(-1);
    let had_sessions =
        !read.sessions_between(centre, last_month.first(), last_month.last())?.is_empty();
    if had_sessions && !read.is_closed(centre, last_month)? {
        let name = words::month(messages, last_month);
        task("month_open", messages.task_month_open(&name), None, Some(last_month));
    }

    let settings = read.centre(centre)?.settings;
    let (rules, closures) = (read.opening_rules(centre)?, read.closures(centre)?);
    let week: Vec<Date> = today.monday().to(today.monday().plus_days(6)).collect();
    let open: u32 = week.iter().map(|day| minutes_on(&rules, &closures, *day)).sum();
    let required: u32 = week.iter().map(|day| required_minutes_on(&settings, *day)).sum();
    if open < required {
        let (open, required) =
            (messages.hours(i64::from(open)), messages.hours(i64::from(required)));
        task("opening_short", messages.task_opening_short(&open, &required), None, None);
    }

    let organisation = read.organisation()?.id;
    let (demo, confirmed) = read.organisation_state(organisation)?;
    if caller.role == Role::Manager && !demo {
        if confirmed.is_none() {
            task("recovery_unconfirmed", messages.task_recovery_unconfirmed(), None, None);
        }
        const COPY_DAYS: i64 = 7;
        match read.last_recorded_at("save_copy")?.map(|at| app.clock.local(at).0) {
            None => task("copy_old", messages.task_copy_never(), None, None),
            Some(last) if last.days_until(today) > COPY_DAYS => {
                task("copy_old", messages.task_copy_old(last.days_until(today)), None, None);
            }
            Some(_) => {}
        }
    }
    Ok(tasks)
}

/// How many days ahead missing volunteers are told of.
const DUTIES_AHEAD: i64 = 7;

/// How many days back somebody in two places at once is looked for.
const DOUBLES_BACK: i64 = 28;

/// Series to come with a free place and somebody who waits for one: the next session, the name
/// of the series, and who is first in the line (domain.md §7, WAITLIST_FREE).
fn freed_places(
    read: Read<'_>,
    centre: CentreId,
    today: Date,
) -> Result<Vec<(SessionId, String, String)>> {
    let mut series: HashMap<SeriesId, (Vec<Enrolment>, HashSet<PersonId>)> = HashMap::new();
    let canonical = read.canonical()?;
    for enrolment in read.enrolments_of_centre(centre)? {
        if enrolment.to_date.is_some_and(|to| to < today) {
            continue;
        }
        let (waiting, places) = series.entry(enrolment.series_id).or_default();
        if enrolment.waiting {
            waiting.push(enrolment);
        } else {
            places.insert(canonical.of(enrolment.person_id));
        }
    }
    series.retain(|_, (waiting, _)| !waiting.is_empty());
    if series.is_empty() {
        return Ok(Vec::new());
    }
    let mut freed = Vec::new();
    for session in read.sessions_from(centre, today)? {
        let Some(id) = session.series_id.filter(|_| session.cancelled.is_none()) else { continue };
        // Only the next session of each series is asked about.
        let Some((mut waiting, places)) = series.remove(&id) else { continue };
        let series = read.series(id)?;
        if series.capacity.is_some_and(|capacity| places.len() < capacity as usize) {
            waiting.sort_by_key(|enrolment| (enrolment.from_date, enrolment.id));
            let first = read.person(canonical.of(waiting[0].person_id))?.full_name();
            freed.push((session.id, series.name, first));
        }
    }
    Ok(freed)
}

/// How many days back a missing list is looked for.
const LOOK_BACK: i64 = 62;

/// Past sessions of which nothing was recorded, the oldest first.
pub(crate) fn unsettled(
    read: Read<'_>,
    centre: CentreId,
    first: Date,
    last: Date,
    today: Date,
) -> Result<Vec<Session>> {
    let sessions = read.sessions_between(centre, first, last)?;
    let present = read.presences(&sessions.iter().map(|session| session.id).collect::<Vec<_>>())?;
    Ok(sessions
        .into_iter()
        .filter(|session| {
            outcome(session, present.contains_key(&session.id), today) == Outcome::Unsettled
        })
        .collect())
}
