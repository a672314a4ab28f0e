//! One person in two places at once: seen at once on both lists, and listed for the office.

use std::collections::{HashMap, HashSet};

use domain::attendance::{Mark, at_once};
use domain::calendar::Date;
use domain::ids::{CentreId, PersonId, SessionId};
use domain::timetable::Session;
use storage::Read;

use super::Elsewhere;
use crate::Result;

/// The other sessions at the same time, of any centre, at which people are present.
pub(super) fn elsewhere(read: Read<'_>, session: &Session) -> Result<HashMap<PersonId, Elsewhere>> {
    let mut found = HashMap::new();
    for other in read.sessions_beside(session)? {
        if !at_once(session, &other) {
            continue;
        }
        for person in present_at(read, other.id)? {
            found.entry(person).or_insert_with(|| Elsewhere {
                session_id: other.id,
                name: other.name.clone(),
                start: other.start,
                end: other.end(),
            });
        }
    }
    Ok(found)
}

/// One person marked present at two sessions that go on at the same time.
pub(crate) struct Double {
    /// Person.
    pub(crate) person: PersonId,
    /// The session that begins first.
    pub(crate) first: Session,
    /// The other one.
    pub(crate) second: Session,
}

/// Such pairs of the days given with at least one session of the centre, the latest first.
pub(crate) fn doubles(
    read: Read<'_>,
    centre: CentreId,
    first: Date,
    last: Date,
) -> Result<Vec<Double>> {
    let sessions = read.sessions_of_all_between(first, last)?;
    let mut present: HashMap<SessionId, HashSet<PersonId>> = HashMap::new();
    let mut found = Vec::new();
    for (index, one) in sessions.iter().enumerate() {
        // A session lasts 16 hours at most, so that it reaches no further than the next day.
        let near = sessions[index + 1..]
            .iter()
            .take_while(|other| one.date.days_until(other.date) <= 1)
            .filter(|other| one.centre_id == centre || other.centre_id == centre)
            .filter(|other| at_once(one, other));
        for other in near {
            for id in [one.id, other.id] {
                if !present.contains_key(&id) {
                    present.insert(id, present_at(read, id)?);
                }
            }
            let mut both: Vec<PersonId> =
                present[&one.id].intersection(&present[&other.id]).copied().collect();
            both.sort_unstable();
            found.extend(both.into_iter().map(|person| Double {
                person,
                first: one.clone(),
                second: other.clone(),
            }));
        }
    }
    found.reverse();
    Ok(found)
}

fn present_at(read: Read<'_>, session: SessionId) -> Result<HashSet<PersonId>> {
    let marks = read.marks_of_session(session)?;
    Ok(marks.into_iter().filter(|(_, mark)| *mark == Mark::Present).map(|(id, _)| id).collect())
}
