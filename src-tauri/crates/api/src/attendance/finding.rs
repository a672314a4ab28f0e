//! Bringing somebody to a list: found among the people of the centre, or new at the door.

use std::collections::HashSet;

use domain::attendance::Mark;
use domain::ids::{MembershipId, PersonId, SessionId};
use domain::people::{Membership, Person, Sex, tidy_name};
use domain::text::{fold, found_in};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::roster::{expected, members_on};
use super::{Sheet, put_mark, record_open};
use crate::memberships::{next_number, put_membership};
use crate::people::put_person;
use crate::{App, Caller, Result};

/// Adds a new person at the door, present at once.
#[derive(Debug, Deserialize, TS)]
pub struct AddWalkIn {
    /// Session.
    pub session_id: SessionId,
    /// First name.
    pub first_name: String,
    /// Last name.
    pub last_name: String,
    /// Whether she only visits: counted by name, and no member of the centre.
    #[serde(default)]
    #[ts(as = "Option<bool>", optional)]
    pub one_time: bool,
}

/// Looks for people of the centre to put on the list.
#[derive(Debug, Deserialize, TS)]
pub struct FindPeople {
    /// Session.
    pub session_id: SessionId,
    /// Words to find in names, without regard to case and diacritics.
    pub query: String,
}

/// People found, names only.
#[derive(Debug, Serialize, TS)]
pub struct FoundPeople {
    /// At most twenty, in Polish order: those on the list, then members, then visitors of before.
    pub people: Vec<FoundPerson>,
}

/// One person found.
#[derive(Debug, Serialize, TS)]
pub struct FoundPerson {
    /// Person.
    pub person_id: PersonId,
    /// Last name first.
    pub list_name: String,
    /// For "była gościem" or "był gościem".
    pub sex: Option<Sex>,
    /// Mark at this session, or none.
    pub mark: Option<Mark>,
    /// Whether she was here once as a named visitor and belongs to no centre.
    pub one_time: bool,
}

/// People of the centre to put on a list.
pub(crate) fn find_people(app: &App, _caller: &Caller, request: FindPeople) -> Result<FoundPeople> {
    const MOST: usize = 20;
    // One letter would read out the register; two are a search (domain.md §5).
    if fold(&request.query).chars().count() < 2 {
        return Ok(FoundPeople { people: Vec::new() });
    }
    app.store().read(|read| {
        let session = read.session(request.session_id)?;
        let marks = read.marks_of_session(session.id)?;
        let on_list: HashSet<PersonId> =
            expected(read, &session)?.into_iter().chain(marks.keys().copied()).collect();
        let members = members_on(read, session.centre_id, session.date)?;
        let visitors = read.one_time_visitors(session.centre_id)?;
        let known: HashSet<PersonId> =
            members.iter().chain(&on_list).chain(&visitors).copied().collect();
        let mut found: Vec<FoundPerson> = read
            .people_among(&known)?
            .into_iter()
            .filter(|person| found_in(&request.query, &person.list_name()))
            .map(|person| FoundPerson {
                person_id: person.id,
                list_name: person.list_name(),
                sex: person.sex,
                mark: marks.get(&person.id).copied(),
                one_time: visitors.contains(&person.id),
            })
            .collect();
        // The sort is stable, so that the Polish order stays within each part.
        found.sort_by_key(|person| (!on_list.contains(&person.person_id), person.one_time));
        found.truncate(MOST);
        Ok(FoundPeople { people: found })
    })
}

/// Add a new person at the door, present: a member to be completed, or a visitor of this once.
pub(crate) fn add_walk_in(app: &App, caller: &Caller, request: AddWalkIn) -> Result<Sheet> {
    let (person_id, membership_id): (PersonId, MembershipId) = (app.new_id(), app.new_id());
    let (first_name, last_name) = (tidy_name(&request.first_name)?, tidy_name(&request.last_name)?);
    let joins = !request.one_time;
    let person = Person { to_complete: joins, ..Person::new(person_id, first_name, last_name) };
    record_open(app, caller, "add_walk_in", request.session_id, move |write, session| {
        put_person(write, &person)?;
        if joins {
            let mut membership =
                Membership::new(membership_id, person_id, session.centre_id, session.date);
            membership.number = Some(next_number(**write, session.centre_id)?);
            put_membership(write, &membership)?;
        }
        put_mark(write, session.id, person_id, Some(Mark::Present))?;
        write.note("person", person_id);
        Ok(())
    })
}
