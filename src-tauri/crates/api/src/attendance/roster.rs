//! Who stands on a session's list.

use std::collections::{HashMap, HashSet};

use domain::attendance::{Line, Mark};
use domain::calendar::Date;
use domain::ids::{CentreId, PersonId};
use domain::people::Absence;
use domain::timetable::{Entry, Session};
use storage::Read;

use super::{SheetRow, twice};
use crate::{Result, timetable};

/// The roster in Polish order: those signed up on the day or, where entry is free, those seen
/// lately, and whoever else has a mark.
pub(crate) fn rows(read: Read<'_>, session: &Session) -> Result<Vec<SheetRow>> {
    let marks = read.marks_of_session(session.id)?;
    let expected = expected(read, session)?;
    let away = away(read, session)?;
    let strangers = marks.keys().filter(|person| !expected.contains(person));
    let one_time = read.without_membership(strangers.copied())?;
    let mut elsewhere = twice::elsewhere(read, session)?;
    let on_list: HashSet<PersonId> = expected.iter().chain(marks.keys()).copied().collect();
    let people = read.people_among(&on_list)?.into_iter();
    Ok(people
        .enumerate()
        .map(|(index, person)| SheetRow {
            number: index as u32 + 1,
            person_id: person.id,
            list_name: person.list_name(),
            sex: person.sex,
            mark: marks.get(&person.id).copied(),
            expected: expected.contains(&person.id),
            to_complete: person.to_complete,
            away: !marks.contains_key(&person.id) && away.contains(&person.id),
            one_time: one_time.contains(&person.id),
            elsewhere: elsewhere.remove(&person.id),
        })
        .collect())
}

/// The people of a list, and their lines as far as filling the rest of it is concerned.
pub(super) fn lines(read: Read<'_>, session: &Session) -> Result<(Vec<PersonId>, Vec<Line>)> {
    let marks: HashMap<PersonId, Mark> = read.marks_of_session(session.id)?;
    let away = away(read, session)?;
    let mut people: Vec<PersonId> =
        expected(read, session)?.into_iter().chain(marks.keys().copied()).collect();
    people.sort_unstable();
    people.dedup();
    let lines = people
        .iter()
        .map(|person| Line { mark: marks.get(person).copied(), away: away.contains(person) })
        .collect();
    Ok((people, lines))
}

/// Who announced ahead not to come; where entry is free nobody is expected, so nobody is missed.
fn away(read: Read<'_>, session: &Session) -> Result<HashSet<PersonId>> {
    if session.entry == Entry::Free {
        return Ok(HashSet::new());
    }
    let lineage = session.series_id.map(|series| read.series(series)).transpose()?;
    let covers = |absence: &Absence| -> Result<bool> {
        if absence.covers(session.series_id, session.date) {
            return Ok(true);
        }
        // What was announced for a series holds for those that were split from it since.
        let Some((series, own)) = absence.series_id.zip(lineage.as_ref()) else { return Ok(false) };
        let same = read.series(series).is_ok_and(|series| series.lineage == own.lineage);
        Ok(same && absence.covers(Some(series), session.date))
    };
    let mut away = HashSet::new();
    for absence in read.absences_on(session.centre_id, session.date)? {
        if covers(&absence)? {
            away.insert(absence.person_id);
        }
    }
    Ok(away)
}

/// Who is expected: those signed up on the day and not suspended or, where entry is free, the
/// members seen lately.
pub(super) fn expected(read: Read<'_>, session: &Session) -> Result<HashSet<PersonId>> {
    match (session.entry, session.series_id) {
        (Entry::Enrolment, Some(series)) => {
            let canonical = read.canonical()?;
            let enrolments = read.enrolments_of_series(series)?;
            let suspensions = read.suspensions(session.centre_id)?;
            let is_suspended = |person: &PersonId| {
                suspensions.get(person).is_some_and(|rows| {
                    rows.iter().any(|suspension| suspension.contains(session.date))
                })
            };
            Ok(timetable::enrolled_on(&enrolments, session.date)
                .map(|person| canonical.of(person))
                .filter(|person| !is_suspended(person))
                .collect())
        }
        (Entry::Enrolment, None) => Ok(HashSet::new()),
        (Entry::Free, _) => {
            let weeks = i64::from(read.centre(session.centre_id)?.settings.free_entry_weeks);
            let first = session.date.plus_days(-7 * weeks);
            let members = members_on(read, session.centre_id, session.date)?;
            let visitors = read.visitors_of(session, first, session.date.plus_days(-1))?;
            Ok(visitors.into_iter().filter(|person| members.contains(person)).collect())
        }
    }
}

/// Who belongs to a centre on a day.
pub(super) fn members_on(
    read: Read<'_>,
    centre: CentreId,
    date: Date,
) -> Result<HashSet<PersonId>> {
    let canonical = read.canonical()?;
    Ok(read
        .memberships_of_centre(centre)?
        .into_iter()
        .filter(|membership| membership.is_open_on(date))
        .map(|membership| canonical.of(membership.person_id))
        .collect())
}
