//! Clashes: sessions that need one room, leader or person at one time.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Session;
use crate::calendar::Date;
use crate::ids::{AcceptedClashId, LeaderId, PersonId, RoomId, SessionId};

/// What two sessions at one time cannot share.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(tag = "kind", content = "id", rename_all = "snake_case")]
pub enum ClashOver {
    /// The room.
    Room(RoomId),
    /// The leader, or one of them.
    Leader(LeaderId),
    /// A volunteer, who helps or leads.
    Volunteer(PersonId),
    /// Somebody signed up for both.
    Participant(PersonId),
}

impl ClashOver {
    /// The name of what is shared, as used on the wire and in the file.
    pub fn code(self) -> &'static str {
        match self {
            Self::Room(_) => "room",
            Self::Leader(_) => "leader",
            Self::Volunteer(_) => "volunteer",
            Self::Participant(_) => "participant",
        }
    }
}

/// Two sessions that need one room, leader or person at one time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Clash {
    /// The first session, by start.
    pub first: SessionId,
    /// The second session.
    pub second: SessionId,
    /// What they share.
    pub over: ClashOver,
}

/// A clash that somebody means to have, with the reason why; it stays visible.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AcceptedClash {
    /// Identifier, derived from the two sessions.
    pub id: AcceptedClashId,
    /// The session with the lesser id.
    pub first_id: SessionId,
    /// The session with the greater id.
    pub second_id: SessionId,
    /// Whether it is accepted still.
    pub accepted: bool,
    /// Why, in words.
    pub reason: String,
}

/// Who is needed where, beyond the leaders that a session names.
#[derive(Clone, Debug, Default)]
pub struct Needs {
    /// The person that a leader is, where that is known.
    pub people_of_leaders: HashMap<LeaderId, PersonId>,
    /// Who is signed up for a session.
    pub participants: HashMap<SessionId, Vec<PersonId>>,
    /// The record that stands for a helper whose own was merged into it.
    pub merged: HashMap<PersonId, PersonId>,
}

impl Needs {
    /// Everything that a session needs for itself alone, sorted, each once.
    fn of(&self, session: &Session) -> Vec<ClashOver> {
        let leaders = session.leader_id.iter().chain(&session.details.co_leader_ids);
        let leading = leaders.clone().filter_map(|leader| self.people_of_leaders.get(leader));
        let kept = |person: &PersonId| self.merged.get(person).copied().unwrap_or(*person);
        let helping: Vec<PersonId> = session.details.helper_ids.iter().map(kept).collect();
        let mut needs: Vec<ClashOver> = session.room_id.map(ClashOver::Room).into_iter().collect();
        needs.extend(leaders.clone().map(|leader| ClashOver::Leader(*leader)));
        needs.extend(leading.chain(&helping).map(|person| ClashOver::Volunteer(*person)));
        let signed_up = self.participants.get(&session.id).into_iter().flatten();
        needs.extend(signed_up.map(|person| ClashOver::Participant(*person)));
        needs.sort_unstable();
        needs.dedup();
        needs
    }
}

/// Every pair of sessions that overlap in time and share a room or a leader.
///
/// Touching ends are fine, cancelled sessions and places outside never clash.
pub fn clashes(sessions: &[Session]) -> Vec<Clash> {
    clashes_with(sessions, &Needs::default())
}

/// Every pair of sessions that overlap in time and share a room, a leader, a volunteer or
/// somebody signed up.
///
/// A leader who is known to be a person clashes with herself as a volunteer too; the pair is then
/// named by the leader alone.
pub fn clashes_with(sessions: &[Session], needs: &Needs) -> Vec<Clash> {
    let Some(origin) = sessions.iter().map(|session| session.date).min() else {
        return Vec::new();
    };
    let span = |session: &Session| {
        // Days are told apart by a whole day of minutes, so a session past midnight reaches the next.
        let midnight = Date::days_until(origin, session.date) * 24 * 60;
        let start = midnight + i64::from(session.start.minutes());
        (start, start + i64::from(session.minutes))
    };
    let mut planned: Vec<(&Session, Vec<ClashOver>)> = sessions
        .iter()
        .filter(|session| session.cancelled.is_none())
        .map(|session| (session, needs.of(session)))
        .collect();
    planned.sort_by_key(|(session, _)| (session.date, session.start, session.id));
    let mut found = Vec::new();
    for (index, (first, one)) in planned.iter().enumerate() {
        let (_, end) = span(first);
        for (second, other) in
            planned[index + 1..].iter().take_while(|(second, _)| span(second).0 < end)
        {
            let shared = shared(one, other);
            let led = shared.iter().any(|over| matches!(over, ClashOver::Leader(_)));
            let pair = |over| Clash { first: first.id, second: second.id, over };
            found.extend(
                shared
                    .into_iter()
                    .filter(|over| !(led && matches!(over, ClashOver::Volunteer(_))))
                    .map(pair),
            );
        }
    }
    found
}

/// What stands in both of two sorted lists.
fn shared(one: &[ClashOver], other: &[ClashOver]) -> Vec<ClashOver> {
    one.iter().copied().filter(|over| other.binary_search(over).is_ok()).collect()
}
