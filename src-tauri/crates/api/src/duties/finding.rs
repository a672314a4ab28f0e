//! Who could help at a session: those who can come first, each with the reason why not.

use std::collections::HashSet;

use domain::ids::{PersonId, SessionId};
use domain::text::{fold, found_in_folded};
use domain::volunteers::EntryKind;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::answers::DutyRemark;
use super::gather::Duties;
use crate::volunteers::gather::Volunteering;
use crate::{App, Caller, Result};

/// Asks who could help at a session.
#[derive(Debug, Deserialize, TS)]
pub struct FindHelpers {
    /// Session.
    pub session_id: SessionId,
    /// Words to find in names, in any order. With any, former volunteers and participants of the
    /// centre are found, too.
    #[serde(default)]
    pub query: String,
}

/// Who could help.
#[derive(Debug, Serialize, TS)]
pub struct FoundHelpers {
    /// Those who can come first; of these, whoever has served and will serve least in the month.
    pub rows: Vec<HelperRow>,
    /// How many there are, those included who are not shown.
    pub count: u32,
}

/// Somebody who could help.
#[derive(Debug, Serialize, TS)]
pub struct HelperRow {
    /// Person.
    pub person_id: PersonId,
    /// Last name first.
    pub list_name: String,
    /// Whether she is or was a volunteer of the centre.
    pub volunteer: bool,
    /// Whether nothing that is known hinders her.
    pub can_come: bool,
    /// What is worth knowing before she is asked.
    pub remarks: Vec<DutyRemark>,
    /// Minutes of her services at the centre in the session's month, confirmed or not.
    pub served: i64,
    /// Minutes of her duties there from today to the end of that month.
    pub planned: i64,
}

/// How many people are shown at once.
const MOST: usize = 50;

/// Who could help at a session.
pub(crate) fn find_helpers(
    app: &App,
    caller: &Caller,
    request: FindHelpers,
) -> Result<FoundHelpers> {
    let today = app.now().today;
    app.store().read(|read| {
        let session = read.session(request.session_id)?;
        let (centre, month) = (session.centre_id, session.date.month());
        let facts = Volunteering::gather(read, month, today)?;
        let days = (month.first(), month.last());
        let mut duties = Duties::gather(read, caller.messages(), centre, days, today)?;
        let volunteers = facts.of_centre(read, centre)?;
        let query = fold(&request.query);
        let mut wanted: HashSet<PersonId> = volunteers
            .iter()
            .copied()
            .filter(|person| !query.is_empty() || facts.is_active(*person, centre))
            .collect();
        if !query.is_empty() {
            let members = read.memberships_of_centre(centre)?;
            let open = members.iter().filter(|membership| membership.is_open_on(session.date));
            wanted.extend(open.map(|membership| duties.canonical.of(membership.person_id)));
        }
        for (person, _) in duties.volunteers(&session) {
            wanted.remove(&person);
        }
        let mut found = Vec::new();
        for person in read.people_among(&wanted)? {
            if !found_in_folded(&query, &fold(&person.list_name())) {
                continue;
            }
            let remarks = duties.remarks(&session, person.id)?;
            let served = facts
                .entries_of(person.id)
                .filter(|entry| entry.centre_id == centre && month.contains(entry.date))
                .filter(|entry| entry.kind == EntryKind::Volunteer)
                .map(|entry| i64::from(entry.minutes))
                .sum();
            found.push(HelperRow {
                person_id: person.id,
                list_name: person.list_name(),
                volunteer: volunteers.contains(&person.id),
                can_come: !remarks.iter().any(|remark| remark.hinders),
                served,
                planned: duties.planned_minutes(person.id, today.max(month.first()), month.last()),
                remarks,
            });
        }
        // Stable, so that equals stay in Polish order.
        found.sort_by_key(|row| {
            (!row.can_come, !row.volunteer, !row.remarks.is_empty(), row.served + row.planned)
        });
        let count = found.len() as u32;
        found.truncate(MOST);
        Ok(FoundHelpers { rows: found, count })
    })
}
