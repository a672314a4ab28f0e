//! What became of a session since it was announced or, where nothing was, since it was planned.

use std::collections::HashMap;

use domain::calendar::{Date, Month, TimeOfDay};
use domain::ids::{CentreId, RoomId, SessionId};
use domain::timetable::{AnnouncedSession, Session, TimetableVersion};
use reports::timetable::SessionState;
use storage::Read;

use crate::Result;

/// The latest announced versions of some months.
pub(super) struct Announced {
    versions: HashMap<Month, u32>,
    sessions: HashMap<SessionId, AnnouncedSession>,
}

/// How many months on either side a session may have been announced for.
const MONTHS_BESIDE: i32 = 2;

impl Announced {
    pub(super) fn of(read: Read<'_>, centre: CentreId, days: (Date, Date)) -> Result<Self> {
        let mut latest = Vec::new();
        let mut month = days.0.month().plus_months(-MONTHS_BESIDE);
        while month <= days.1.month().plus_months(MONTHS_BESIDE) {
            latest.extend(read.timetable_versions(centre, month)?.pop());
            month = month.plus_months(1);
        }
        Ok(Self::from_versions(latest))
    }

    fn from_versions(latest: Vec<TimetableVersion>) -> Self {
        let versions = latest.iter().map(|version| (version.month, version.number)).collect();
        let sessions = latest
            .into_iter()
            .flat_map(|version| version.sessions)
            .map(|session| (session.session_id, session))
            .collect();
        Self { versions, sessions }
    }

    /// The number of a month's latest version.
    pub(super) fn number(&self, month: Month) -> Option<u32> {
        self.versions.get(&month).copied()
    }

    /// What became of a session.
    pub(super) fn state(&self, session: &Session) -> SessionState {
        if session.cancelled.is_some() {
            return SessionState::Cancelled;
        }
        if let Some(announced) = self.sessions.get(&session.id) {
            return moved(session, (announced.date, announced.start), announced.room_id);
        }
        if self.versions.contains_key(&session.date.month()) {
            return SessionState::Added;
        }
        let planned = (session.original_date, session.original_start);
        moved(session, planned, session.original_room_id)
    }
}

fn moved(session: &Session, before: (Date, TimeOfDay), room: Option<RoomId>) -> SessionState {
    let from = (before != (session.date, session.start)).then_some(before);
    let other_place = room != session.room_id;
    if from.is_none() && !other_place {
        SessionState::AsPlanned
    } else {
        SessionState::Moved { from, other_place }
    }
}
