//! A volunteer's own hours: what she sees of them, and what she enters herself at the door.
//!
//! What she enters counts once the coordinator has confirmed it. She reaches nobody else's.

use std::collections::HashSet;

use domain::calendar::{Date, Month, TimeOfDay};
use domain::door::is_of_day;
use domain::ids::{CentreId, PersonId, SessionId, VolunteerEntryId, VolunteerTaskId};
use domain::refusal::Refusal;
use domain::volunteers::{EntryKind, EntrySource, VolunteerEntry, check_service};
use serde::{Deserialize, Serialize};
use storage::Read;
use ts_rs::TS;

use super::actions::Actions;
use super::duties::{Duty, duties_at, usual_task};
use super::editing::activity;
use super::rows::Rows;
use crate::{App, Caller, Error, Moment, Result};

/// Asks for one's own hours.
#[derive(Debug, Deserialize, TS)]
pub struct GetOwnHours {
    /// Centre.
    pub centre_id: CentreId,
    /// Month; the one of today, where nothing is said.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub month: Option<Month>,
}

/// One's own hours at a centre.
#[derive(Debug, Serialize, TS)]
pub struct OwnHours {
    /// Who it is.
    pub person_id: PersonId,
    /// First name first.
    pub full_name: String,
    /// Month.
    pub month: Month,
    /// The first day for which she can still enter something.
    pub first_day: Date,
    /// The last: today.
    pub last_day: Date,
    /// Tasks that can be chosen, in their order.
    pub tasks: Vec<OwnTask>,
    /// Her duties of today that have begun and that nothing was entered for, by start.
    pub duties: Vec<OwnDuty>,
    /// Her services of the month, the latest first.
    pub entries: Vec<OwnEntry>,
    /// Confirmed minutes of the month.
    pub minutes: i64,
    /// Minutes of the month that wait to be confirmed.
    pub unconfirmed: i64,
}

/// A task.
#[derive(Debug, Serialize, TS)]
pub struct OwnTask {
    /// Task.
    pub task_id: VolunteerTaskId,
    /// Name.
    pub name: String,
}

/// A duty of today.
#[derive(Debug, Serialize, TS)]
pub struct OwnDuty {
    /// Session.
    pub session_id: SessionId,
    /// Its name.
    pub session: String,
    /// Start.
    pub start: TimeOfDay,
    /// End; past midnight on the next day.
    pub end: TimeOfDay,
    /// Length in minutes.
    pub minutes: u32,
}

/// A service of one's own.
#[derive(Debug, Serialize, TS)]
pub struct OwnEntry {
    /// Service.
    pub entry_id: VolunteerEntryId,
    /// Day.
    pub date: Date,
    /// Start, where it is known.
    #[ts(optional = nullable)]
    pub start: Option<TimeOfDay>,
    /// End, where the start is known.
    #[ts(optional = nullable)]
    pub end: Option<TimeOfDay>,
    /// Length in minutes.
    pub minutes: u32,
    /// Task, or empty.
    pub task: String,
    /// What was done, or empty.
    pub activity: String,
    /// Name of the session, or empty.
    pub session: String,
    /// Whether it is confirmed.
    pub confirmed: bool,
    /// Whether she can take it back herself.
    pub removable: bool,
}

/// Enters a service of one's own.
#[derive(Debug, Deserialize, TS)]
pub struct LogOwnHours {
    /// Centre.
    pub centre_id: CentreId,
    /// Day.
    pub date: Date,
    /// Start, where it is known.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub start: Option<TimeOfDay>,
    /// Length in minutes; of the session, where only that is said.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub minutes: Option<u32>,
    /// A duty of today, or nothing.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub session_id: Option<SessionId>,
    /// Task, or nothing.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub task_id: Option<VolunteerTaskId>,
    /// What was done; needed where there is neither task nor duty.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub activity: String,
}

/// Takes a service back that one entered oneself.
#[derive(Debug, Deserialize, TS)]
pub struct RemoveOwnHours {
    /// Service.
    pub entry_id: VolunteerEntryId,
}

/// The person that the signed-in user is.
fn own_person(read: Read<'_>, caller: &Caller) -> Result<PersonId> {
    let person = read.user(caller.user)?.person_id.ok_or(Refusal::NoOwnPerson)?;
    Ok(read.canonical()?.of(person))
}

/// Whether the caller can take a service of hers back: she entered it, and nobody confirmed it.
fn is_removable(entry: &VolunteerEntry) -> bool {
    entry.source == EntrySource::Herself && entry.confirmed_on.is_none()
}

/// One's own duties of today.
fn own_duties(
    read: Read<'_>,
    facts: &Rows,
    person: PersonId,
    centre: CentreId,
    today: Date,
) -> Result<Vec<Duty>> {
    // One that began yesterday and passed midnight is of today as well.
    let mut sessions = read.sessions_between(centre, today.plus_days(-1), today)?;
    sessions.retain(|session| is_of_day(session, today));
    let mut duties = duties_at(read, facts, sessions)?;
    duties.retain(|duty| duty.person == person);
    Ok(duties)
}

/// Sessions for which something was entered for a person.
fn entered_sessions(facts: &Rows, person: PersonId) -> HashSet<SessionId> {
    facts
        .entries()
        .filter(|entry| entry.person_id == person)
        .filter_map(|entry| entry.session_id)
        .collect()
}

/// One's own hours.
pub(crate) fn get_own_hours(app: &App, caller: &Caller, request: GetOwnHours) -> Result<OwnHours> {
    let now = app.now();
    app.store().read(|read| {
        let person = own_person(read, caller)?;
        hours_of(read, caller, person, request, now)
    })
}

fn hours_of(
    read: Read<'_>,
    caller: &Caller,
    person: PersonId,
    request: GetOwnHours,
    now: Moment,
) -> Result<OwnHours> {
    let today = now.today;
    let month = request.month.unwrap_or(today.month());
    let (first, last) = (month.first().min(today), month.last().max(today));
    let facts = Rows::gather(read, caller.messages(), first, last, &[])?;
    let entered = entered_sessions(&facts, person);
    let begun = |duty: &Duty| duty.session.date < today || duty.session.start <= now.time;
    let duties = own_duties(read, &facts, person, request.centre_id, today)?;
    let mut own: Vec<&VolunteerEntry> = facts
        .entries()
        .filter(|entry| entry.person_id == person && entry.centre_id == request.centre_id)
        .filter(|entry| month.contains(entry.date))
        .collect();
    own.sort_by_key(|entry| std::cmp::Reverse((entry.date, entry.start, entry.id)));
    let minutes = |confirmed: bool| {
        own.iter()
            .filter(|entry| entry.confirmed_on.is_some() == confirmed)
            .map(|entry| i64::from(entry.minutes))
            .sum()
    };
    Ok(OwnHours {
        person_id: person,
        full_name: read.person(person)?.full_name(),
        month,
        first_day: today.plus_days(-i64::from(facts.settings.own_days)),
        last_day: today,
        tasks: facts
            .tasks
            .iter()
            .filter(|task| task.active)
            .map(|task| OwnTask { task_id: task.id, name: task.name.clone() })
            .collect(),
        duties: duties
            .iter()
            .filter(|duty| begun(duty) && !entered.contains(&duty.session.id))
            .map(|duty| OwnDuty {
                session_id: duty.session.id,
                session: duty.session.name.clone(),
                start: duty.session.start,
                end: duty.session.end(),
                minutes: duty.session.minutes,
            })
            .collect(),
        minutes: minutes(true),
        unconfirmed: minutes(false),
        entries: own
            .into_iter()
            .map(|entry| OwnEntry {
                entry_id: entry.id,
                date: entry.date,
                start: entry.start,
                end: entry.end(),
                minutes: entry.minutes,
                task: facts.task_name(entry.task_id),
                activity: entry.activity.clone(),
                session: facts.session_name(entry.session_id),
                confirmed: entry.confirmed_on.is_some(),
                removable: is_removable(entry),
            })
            .collect(),
    })
}

/// Enter a service of one's own; it counts once it is confirmed.
pub(crate) fn log_own_hours(app: &App, caller: &Caller, request: LogOwnHours) -> Result<OwnHours> {
    let LogOwnHours { centre_id, date, start, minutes, session_id, task_id, activity: text } =
        request;
    let now = app.now();
    let (today, caller_of) = (now.today, *caller);
    let text = activity(&text)?;
    let id: VolunteerEntryId = app.new_id();
    app.write(caller, "log_own_hours", Some(centre_id), move |write| {
        let person = own_person(**write, &caller_of)?;
        let facts = Rows::gather(**write, caller_of.messages(), date, today.max(date), &[])?;
        let own_days = facts.settings.own_days;
        let first = today.plus_days(-i64::from(own_days));
        let duty = match session_id {
            Some(session) => {
                let duty = own_duties(**write, &facts, person, centre_id, today)?
                    .into_iter()
                    .find(|duty| duty.session.id == session)
                    .ok_or(Refusal::NotFound)?;
                if entered_sessions(&facts, person).contains(&session) {
                    return Err(Refusal::ServiceEntered.into());
                }
                Some(duty)
            }
            None => None,
        };
        let session = duty.as_ref().map(|duty| &duty.session);
        let minutes = minutes.or(session.map(|session| session.minutes));
        let minutes = minutes.ok_or(Refusal::ServiceLengthInvalid)?;
        let date = session.map_or(date, |session| session.date);
        check_service(minutes, date, today)?;
        if date < first {
            return Err(Refusal::ServiceTooOld { date: first }.into());
        }
        let usual = duty.as_ref().and_then(|duty| usual_task(&facts.tasks, duty.use_));
        let task_id = task_id.or(usual.map(|task| task.id));
        if let Some(task) = task_id {
            write.volunteer_task(task)?;
        }
        if task_id.is_none() && text.is_empty() && session.is_none() {
            return Err(Refusal::ServiceUnnamed.into());
        }
        let series = session.and_then(|session| session.series_id);
        let actions = Actions::gather(**write, &facts, centre_id, date)?;
        let id = duty.as_ref().map_or(id, Duty::entry_id);
        let user = caller_of.user;
        let entry = VolunteerEntry {
            start: start.or(session.map(|session| session.start)),
            kind: EntryKind::Volunteer,
            task_id,
            action_id: actions.proposed(series, task_id),
            session_id,
            activity: text,
            source: EntrySource::Herself,
            ..VolunteerEntry::new(id, person, centre_id, date, minutes, today, user)
        };
        write.put("volunteer_entry", entry.id.0, entry.person_id.0, &entry)?;
        write.note("date", entry.date);
        Ok(())
    })?;
    get_own_hours(app, caller, GetOwnHours { centre_id, month: Some(date.month()) })
}

/// Take a service back that one entered oneself and nobody confirmed yet.
pub(crate) fn remove_own_hours(
    app: &App,
    caller: &Caller,
    request: RemoveOwnHours,
) -> Result<OwnHours> {
    let caller_of = *caller;
    let (centre_id, date) = app.write(caller, "remove_own_hours", None, move |write| {
        let person = own_person(**write, &caller_of)?;
        let entry = write.volunteer_entry(request.entry_id)?;
        // Somebody else's is not there for her.
        if write.canonical()?.of(entry.person_id) != person {
            return Err(Refusal::NotFound.into());
        }
        if entry.confirmed_on.is_some() {
            return Err(Refusal::ServiceConfirmed.into());
        }
        if !is_removable(&entry) {
            return Err(Error::NotAllowed);
        }
        write.belongs_to(entry.centre_id);
        write.delete("volunteer_entry", entry.id.0)?;
        write.note("date", entry.date);
        Ok((entry.centre_id, entry.date))
    })?;
    get_own_hours(app, caller, GetOwnHours { centre_id, month: Some(date.month()) })
}
