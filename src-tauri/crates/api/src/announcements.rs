//! What was announced of a month's timetable, how it changed since, and who was told.

use std::collections::{BTreeSet, HashMap};

use domain::calendar::{Date, Month, TimeOfDay};
use domain::ids::{CentreId, NotificationId, PersonId, RoomId, SessionId, TimetableVersionId};
use domain::timetable::{AnnouncedSession, Notification, Session, TimetableVersion};
use serde::{Deserialize, Serialize};
use storage::Read;
use ts_rs::TS;

use crate::timetable::{OneSession, SessionCard, card, enrolled_on};
use crate::{App, Caller, Result};

/// Names a month of a centre's timetable.
#[derive(Debug, Deserialize, TS)]
pub struct MonthOfTimetable {
    /// Centre.
    pub centre_id: CentreId,
    /// Month.
    pub month: Month,
}

/// The announced versions of a month, and what changed since the latest.
#[derive(Debug, Serialize, TS)]
pub struct Announcements {
    /// Versions, the first first.
    pub versions: Vec<AnnouncementRow>,
    /// Sessions of the month that the latest version announced, unless as cancelled.
    pub planned: u32,
    /// What differs from the latest version, by date.
    pub changes: Vec<AnnouncementChange>,
}

/// One announced version.
#[derive(Debug, Serialize, TS)]
pub struct AnnouncementRow {
    /// Version.
    pub version_id: TimetableVersionId,
    /// Its number.
    pub number: u32,
    /// The day it was announced.
    pub announced_on: Date,
    /// How many sessions it announced.
    pub sessions: u32,
}

/// A session that is not as it was announced.
#[derive(Debug, Serialize, TS)]
pub struct AnnouncementChange {
    /// Session.
    pub session_id: SessionId,
    /// Its name.
    pub name: String,
    /// What became of it.
    pub what: AnnouncedChange,
    /// When it was announced for.
    #[ts(optional = nullable)]
    pub announced: Option<(Date, TimeOfDay)>,
    /// When it is now.
    #[ts(optional = nullable)]
    pub now: Option<(Date, TimeOfDay)>,
}

/// What became of an announced session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum AnnouncedChange {
    /// It was added since.
    Added,
    /// It was taken out.
    Removed,
    /// It was cancelled.
    Cancelled,
    /// It was restored.
    Restored,
    /// Its time or place changed.
    Moved,
    /// Another leader takes it.
    Leader,
    /// It is called otherwise.
    Name,
}

/// Whom to tell of a change to a session ("Kogo powiadomić").
#[derive(Debug, Serialize, TS)]
pub struct Notifications {
    /// The session as it is now.
    pub card: SessionCard,
    /// Whether there is anything to tell: it is cancelled, moved, or led by a substitute.
    pub changed: bool,
    /// Those signed up, in Polish order.
    pub people: Vec<NotificationRow>,
}

/// Somebody to tell.
#[derive(Debug, Serialize, TS)]
pub struct NotificationRow {
    /// Person.
    pub person_id: PersonId,
    /// Name, last name first.
    pub list_name: String,
    /// Telephone, or empty.
    pub phone: String,
    /// Whether the person was told of just this.
    pub told: bool,
}

/// Records whether somebody was told.
#[derive(Debug, Deserialize, TS)]
pub struct RecordNotification {
    /// Session.
    pub session_id: SessionId,
    /// Person.
    pub person_id: PersonId,
    /// Whether the person was told.
    pub told: bool,
}

fn announced(session: &Session) -> AnnouncedSession {
    AnnouncedSession {
        session_id: session.id,
        name: session.name.clone(),
        date: session.date,
        start: session.start,
        minutes: session.minutes,
        room_id: session.room_id,
        leader_id: session.leader_id,
        cancelled: session.cancelled.is_some(),
    }
}

/// Announce a month's timetable: freeze a numbered version of it.
pub(crate) fn announce_timetable(
    app: &App,
    caller: &Caller,
    request: MonthOfTimetable,
) -> Result<Announcements> {
    let (id, today) = (app.new_id(), app.now().today);
    let MonthOfTimetable { centre_id, month } = request;
    app.write(caller, "announce_timetable", Some(centre_id), move |write| {
        let sessions = write.sessions_between(centre_id, month.first(), month.last())?;
        let before = write.timetable_versions(centre_id, month)?;
        let number = before.iter().map(|version| version.number).max().unwrap_or(0) + 1;
        let version = TimetableVersion {
            id,
            centre_id,
            month,
            number,
            announced_on: today,
            sessions: sessions.iter().map(announced).collect(),
        };
        write.put("timetable_version", id.0, id.0, &version)?;
        write.note("month", month);
        write.note("count", number);
        Ok(())
    })?;
    get_announcements(app, caller, MonthOfTimetable { centre_id, month })
}

/// The announced versions of a month, and what changed since.
pub(crate) fn get_announcements(
    app: &App,
    _caller: &Caller,
    request: MonthOfTimetable,
) -> Result<Announcements> {
    let MonthOfTimetable { centre_id, month } = request;
    app.store().read(|read| {
        let versions = read.timetable_versions(centre_id, month)?;
        let sessions = read.sessions_between(centre_id, month.first(), month.last())?;
        let latest = versions.last();
        Ok(Announcements {
            planned: latest.map_or(0, |version| {
                version.sessions.iter().filter(|session| !session.cancelled).count() as u32
            }),
            changes: match latest {
                Some(version) => changes(&read, version, &sessions)?,
                None => Vec::new(),
            },
            versions: versions
                .iter()
                .map(|version| AnnouncementRow {
                    version_id: version.id,
                    number: version.number,
                    announced_on: version.announced_on,
                    sessions: version.sessions.len() as u32,
                })
                .collect(),
        })
    })
}

/// What differs from an announced version; a session moved out of the month counts as moved.
fn changes(
    read: &Read<'_>,
    version: &TimetableVersion,
    sessions: &[Session],
) -> Result<Vec<AnnouncementChange>> {
    let mut now: HashMap<SessionId, Session> =
        sessions.iter().map(|session| (session.id, session.clone())).collect();
    for announced in &version.sessions {
        if !now.contains_key(&announced.session_id)
            && let Ok(session) = read.session(announced.session_id)
        {
            now.insert(session.id, session);
        }
    }
    let before: HashMap<SessionId, &AnnouncedSession> =
        version.sessions.iter().map(|session| (session.session_id, session)).collect();
    let ids: BTreeSet<SessionId> = now.keys().chain(before.keys()).copied().collect();
    let mut changes: Vec<AnnouncementChange> = ids
        .into_iter()
        .filter_map(|id| {
            let (before, now) = (before.get(&id).copied(), now.get(&id));
            Some(AnnouncementChange {
                session_id: id,
                name: now
                    .map(|session| session.name.clone())
                    .or(before.map(|session| session.name.clone()))?,
                what: became(before, now)?,
                announced: before.map(|session| (session.date, session.start)),
                now: now.map(|session| (session.date, session.start)),
            })
        })
        .collect();
    changes.sort_by_key(|change| (change.announced.or(change.now), change.session_id));
    Ok(changes)
}

/// What became of a session since it was announced, the weightiest first; nothing if it is as it
/// was.
fn became(before: Option<&AnnouncedSession>, now: Option<&Session>) -> Option<AnnouncedChange> {
    let (before, now) = match (before, now) {
        (Some(before), Some(now)) => (before, now),
        (Some(before), None) => return (!before.cancelled).then_some(AnnouncedChange::Removed),
        (None, Some(now)) => return now.cancelled.is_none().then_some(AnnouncedChange::Added),
        (None, None) => return None,
    };
    if before.cancelled != now.cancelled.is_some() {
        let restored = before.cancelled;
        return Some(if restored { AnnouncedChange::Restored } else { AnnouncedChange::Cancelled });
    }
    if (before.date, before.start, before.minutes, before.room_id)
        != (now.date, now.start, now.minutes, now.room_id)
    {
        return Some(AnnouncedChange::Moved);
    }
    if before.leader_id != now.leader_id {
        return Some(AnnouncedChange::Leader);
    }
    (before.name != now.name).then_some(AnnouncedChange::Name)
}

/// What is told of a session: another change is told anew.
fn about(session: &Session) -> String {
    let room = session.room_id.map(|RoomId(room)| room.to_string()).unwrap_or_default();
    let leader = session.leader_id.map(|leader| leader.0.to_string()).unwrap_or_default();
    let state = if session.cancelled.is_some() { "cancelled" } else { "planned" };
    format!("{}T{} {room} {leader} {state}", session.date, session.start)
}

/// Whom to tell of a change to a session.
pub(crate) fn list_notifications(
    app: &App,
    _caller: &Caller,
    request: OneSession,
) -> Result<Notifications> {
    let today = app.now().today;
    app.store().read(|read| {
        let session = read.session(request.session_id)?;
        let canonical = read.canonical()?;
        let enrolments =
            session.series_id.map(|series| read.enrolments_of_series(series)).transpose()?;
        let enrolments = enrolments.unwrap_or_default();
        // Whoever expects it on either day is told.
        let expecting: BTreeSet<PersonId> = [session.date, session.original_date]
            .into_iter()
            .flat_map(|date| enrolled_on(&enrolments, date))
            .map(|person| canonical.of(person))
            .collect();
        let about = about(&session);
        let told: BTreeSet<PersonId> = read
            .notifications_of(session.id)?
            .into_iter()
            .filter(|notification| notification.told && notification.about == about)
            .map(|notification| canonical.of(notification.person_id))
            .collect();
        let people = read
            .people()?
            .into_iter()
            .filter(|person| expecting.contains(&person.id))
            .map(|person| NotificationRow {
                told: told.contains(&person.id),
                list_name: person.list_name(),
                person_id: person.id,
                phone: person.phone,
            })
            .collect();
        Ok(Notifications {
            changed: session.cancelled.is_some()
                || session.is_moved()
                || session.substitutes_id.is_some(),
            card: card(read, &session, today)?,
            people,
        })
    })
}

/// Record whether somebody was told of a change to a session.
pub(crate) fn record_notification(
    app: &App,
    caller: &Caller,
    request: RecordNotification,
) -> Result<Notifications> {
    let RecordNotification { session_id, person_id, told } = request;
    app.write(caller, "record_notification", None, move |write| {
        let session = write.session(session_id)?;
        write.belongs_to(session.centre_id);
        write.person(person_id)?;
        let about = about(&session);
        let notification = Notification {
            id: NotificationId::of(session_id, person_id, &about),
            session_id,
            person_id,
            about,
            told,
        };
        write.put("notification", notification.id.0, person_id.0, &notification)?;
        write.note("session", session_id);
        write.note("person", person_id);
        Ok(())
    })?;
    list_notifications(app, caller, OneSession { session_id })
}
