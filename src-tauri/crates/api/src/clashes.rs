//! Clashes: shown, explained, accepted with a reason, and what is free instead.

use std::collections::{HashMap, HashSet};

use domain::calendar::Date;
use domain::ids::{AcceptedClashId, CentreId, PersonId, RoomId, SeriesId, SessionId};
use domain::refusal::Refusal;
use domain::timetable::{
    AcceptedClash, Circumstances, Clash, ClashOver, Enrolment, Needs, Session, alternatives,
    clashes_with,
};
use messages::Messages;
use serde::{Deserialize, Serialize};
use storage::Read;
use ts_rs::TS;

use crate::changes::line;
use crate::changes::preview::FreeSlot;
use crate::overview::{Nothing, Status, get_status};
use crate::timetable::{OneSession, enrolled_on, enrolments_of};
use crate::{App, Caller, Result};

/// Two sessions that cannot both be.
#[derive(Debug, Serialize, TS)]
pub struct ClashView {
    /// First session.
    pub first: SessionId,
    /// Second session.
    pub second: SessionId,
    /// What they share: `room`, `leader`, `volunteer` or `participant`.
    pub over: String,
    /// Its name.
    pub name: String,
    /// Why it is meant to be so, where somebody accepted it.
    #[ts(optional = nullable)]
    pub accepted: Option<String>,
}

/// Accepts a clash on purpose, or takes that back.
#[derive(Debug, Deserialize, TS)]
pub struct AcceptClash {
    /// One session.
    pub first: SessionId,
    /// The other.
    pub second: SessionId,
    /// Whether it is accepted.
    pub accepted: bool,
    /// Why, in words; needed to accept.
    pub reason: String,
}

/// Free places for a session.
#[derive(Debug, Serialize, TS)]
pub struct FreeSlots {
    /// Up to three, the nearest first.
    pub slots: Vec<FreeSlot>,
}

/// Who is needed at the sessions given.
pub(crate) fn needs(read: &Read<'_>, sessions: &[Session]) -> Result<Needs> {
    needs_with(read, sessions, &enrolments_of(*read, sessions)?)
}

/// Who is needed at the sessions given, with the sign-ups given.
pub(crate) fn needs_with(
    read: &Read<'_>,
    sessions: &[Session],
    enrolments: &HashMap<SeriesId, Vec<Enrolment>>,
) -> Result<Needs> {
    let canonical = read.canonical()?;
    let people_of_leaders = read
        .leaders()?
        .into_iter()
        .filter_map(|leader| Some((leader.id, canonical.of(leader.person_id?))))
        .collect();
    let mut participants: HashMap<SessionId, Vec<PersonId>> = HashMap::new();
    for session in sessions.iter().filter(|session| session.cancelled.is_none()) {
        let rows = session.series_id.and_then(|series| enrolments.get(&series));
        let signed_up = enrolled_on(rows.map_or(&[][..], Vec::as_slice), session.date);
        participants.insert(session.id, signed_up.map(|person| canonical.of(person)).collect());
    }
    let helpers = sessions.iter().flat_map(|session| &session.details.helper_ids);
    let merged = helpers
        .map(|person| (*person, canonical.of(*person)))
        .filter(|(person, kept)| person != kept)
        .collect();
    Ok(Needs { people_of_leaders, participants, merged })
}

/// The name of what two sessions share.
fn name_of(read: &Read<'_>, over: ClashOver) -> Result<String> {
    Ok(match over {
        ClashOver::Room(room) => read.room(room)?.name,
        ClashOver::Leader(leader) => read.leader(leader)?.name,
        ClashOver::Volunteer(person) | ClashOver::Participant(person) => {
            let person = read.person(person)?;
            format!("{} {}", person.first_name, person.last_name).trim().to_owned()
        }
    })
}

/// The clashes of a centre's sessions, with those of other centres where they share somebody.
pub(crate) fn clash_views(
    read: Read<'_>,
    centre: CentreId,
    first: Date,
    last: Date,
) -> Result<Vec<ClashView>> {
    // A session of the day before may reach past midnight.
    let everywhere = read.sessions_of_all_between(first.plus_days(-1), last)?;
    let here: HashSet<SessionId> = everywhere
        .iter()
        .filter(|session| session.centre_id == centre && first <= session.date)
        .map(|session| session.id)
        .collect();
    views_of(&read, &everywhere, &needs(&read, &everywhere)?, &here)
}

/// The clashes among sessions that concern those of a set.
pub(crate) fn views_of(
    read: &Read<'_>,
    sessions: &[Session],
    needs: &Needs,
    here: &HashSet<SessionId>,
) -> Result<Vec<ClashView>> {
    let accepted: HashMap<AcceptedClashId, String> =
        read.accepted_clashes()?.into_iter().map(|clash| (clash.id, clash.reason)).collect();
    clashes_with(sessions, needs)
        .into_iter()
        .filter(|clash| here.contains(&clash.first) || here.contains(&clash.second))
        .map(|Clash { first, second, over }| {
            Ok(ClashView {
                first,
                second,
                over: over.code().to_owned(),
                name: name_of(read, over)?,
                accepted: accepted.get(&AcceptedClashId::of(first, second)).cloned(),
            })
        })
        .collect()
}

/// What the session would clash with, each in a sentence: `Sala 1: Gimnastyka, 10:00–11:00`.
/// Clashes that are accepted are left out; of many people signed up for both the first few are
/// named.
pub(crate) fn clash_sentences(
    read: Read<'_>,
    messages: Messages,
    session: &Session,
) -> Result<Vec<String>> {
    const MOST: usize = 6;
    let near = neighbours(&read, session)?;
    let needs = needs(&read, &near)?;
    let accepted: HashSet<AcceptedClashId> =
        read.accepted_clashes()?.into_iter().map(|clash| clash.id).collect();
    let mut sentences = Vec::new();
    for clash in clashes_with(&near, &needs) {
        let other = if clash.first == session.id {
            clash.second
        } else if clash.second == session.id {
            clash.first
        } else {
            continue;
        };
        if sentences.len() == MOST || accepted.contains(&AcceptedClashId::of(session.id, other)) {
            continue;
        }
        let Some(other) = near.iter().find(|near| near.id == other) else { continue };
        let what = name_of(&read, clash.over)?;
        let when = messages.time_span(other.start.minutes(), other.minutes);
        sentences.push(messages.session_warning_clash(&what, &other.name, &when));
    }
    Ok(sentences)
}

/// The session among all that could overlap with it.
fn neighbours(read: &Read<'_>, session: &Session) -> Result<Vec<Session>> {
    let mut near: Vec<Session> = read
        .sessions_of_all_between(session.date.plus_days(-1), session.date.plus_days(1))?
        .into_iter()
        .filter(|other| other.id != session.id)
        .collect();
    near.push(session.clone());
    Ok(near)
}

/// Up to three free places for a session.
pub(crate) fn free_slots(read: Read<'_>, session: &Session, today: Date) -> Result<Vec<FreeSlot>> {
    const DAYS: i64 = 8;
    let mut others =
        read.sessions_of_all_between(session.date.plus_days(-DAYS), session.date.plus_days(DAYS))?;
    others.retain(|other| other.id != session.id);
    let mut together = others.clone();
    together.push(session.clone());
    let needs = needs(&read, &together)?;
    let rooms = read.rooms(session.centre_id)?;
    let rooms: Vec<(RoomId, String)> =
        rooms.into_iter().filter(|room| room.active).map(|room| (room.id, room.name)).collect();
    let ids: Vec<RoomId> = rooms.iter().map(|(id, _)| *id).collect();
    let circumstances = Circumstances {
        others: &others,
        needs: &needs,
        rooms: &ids,
        rules: &read.opening_rules(session.centre_id)?,
        closures: &read.closures(session.centre_id)?,
        today,
    };
    let slots = alternatives(session, &circumstances);
    Ok(slots
        .into_iter()
        .map(|slot| FreeSlot {
            place_name: rooms
                .iter()
                .find(|(id, _)| Some(*id) == slot.room_id)
                .map_or_else(|| slot.place.clone(), |(_, name)| name.clone()),
            slot,
        })
        .collect())
}

/// Free places for a session.
pub(crate) fn find_free_slots(
    app: &App,
    _caller: &Caller,
    request: OneSession,
) -> Result<FreeSlots> {
    let today = app.now().today;
    app.store().read(|read| {
        let session = read.session(request.session_id)?;
        Ok(FreeSlots { slots: free_slots(read, &session, today)? })
    })
}

/// Accept a clash on purpose, or take that back.
pub(crate) fn accept_clash(app: &App, caller: &Caller, request: AcceptClash) -> Result<Status> {
    let reason = line(&request.reason)?;
    if request.accepted && reason.is_empty() {
        return Err(Refusal::ReasonMissing.into());
    }
    let AcceptClash { first, second, accepted, .. } = request;
    app.write(caller, "accept_clash", None, move |write| {
        let session = write.session(first)?;
        write.session(second)?;
        write.belongs_to(session.centre_id);
        let clash = AcceptedClash {
            id: AcceptedClashId::of(first, second),
            first_id: first.min(second),
            second_id: first.max(second),
            accepted,
            reason,
        };
        write.put("accepted_clash", clash.id.0, clash.id.0, &clash)?;
        write.note("session", first);
        Ok(())
    })?;
    get_status(app, caller, Nothing {})
}
