//! Duties: who helps at which session, and whether she can.
//!
//! A duty is a place among the helpers of a session; a volunteer who leads has one, too. What is
//! asked here is asked before a name is put there, and is never in the way.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::calendar::{Date, TimeOfDay, Weekday};
use crate::ids::{AvailabilityId, CentreId, PersonId, SessionId};
use crate::people::Absence;
use crate::timetable::Session;

/// When a volunteer can come, week by week.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Availability {
    /// Identifier.
    pub id: AvailabilityId,
    /// Volunteer.
    pub person_id: PersonId,
    /// Centre.
    pub centre_id: CentreId,
    /// Weekday.
    pub weekday: Weekday,
    /// From.
    pub start: TimeOfDay,
    /// To, later than from.
    pub end: TimeOfDay,
}

/// Why somebody may not be able to do a duty.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "code", rename_all = "snake_case")]
pub enum DutyConflict {
    /// She has another duty or leads at that time.
    OtherDuty {
        /// That session.
        session_id: SessionId,
    },
    /// She is signed up for classes at that time.
    OwnClass {
        /// Those classes.
        session_id: SessionId,
    },
    /// She announced that she is away.
    Away {
        /// Last day of the absence.
        until: Date,
    },
    /// She said when she can come, and this is outside it.
    NotAvailable,
}

/// What a person has on around a duty.
#[derive(Clone, Copy, Debug)]
pub struct Engagements<'a> {
    /// Sessions where she helps or leads.
    pub duties: &'a [Session],
    /// Sessions that she is signed up for.
    pub classes: &'a [Session],
    /// Absences she announced.
    pub absences: &'a [Absence],
    /// When she can come; nobody said so, if empty.
    pub availabilities: &'a [Availability],
}

/// Why a person may not be able to do a duty at a session; nothing, if she can. In whatever order
/// her engagements are known, the answer is the same.
pub fn conflicts(session: &Session, person: Engagements<'_>) -> Vec<DutyConflict> {
    let overlaps = |other: &&Session| {
        other.id != session.id && other.cancelled.is_none() && overlap(session, other)
    };
    let duties = person.duties.iter().filter(overlaps);
    let classes = person.classes.iter().filter(overlaps);
    let away = person.absences.iter().filter(|absence| {
        // An absence from single classes is not one from the centre.
        absence.series_id.is_none()
            && absence.centre_id == session.centre_id
            && (absence.first_date..=absence.last_date).contains(&session.date)
    });
    let here: Vec<&Availability> =
        person.availabilities.iter().filter(|one| one.centre_id == session.centre_id).collect();
    let mut duties: Vec<SessionId> = duties.map(|other| other.id).collect();
    let mut classes: Vec<SessionId> = classes.map(|other| other.id).collect();
    duties.sort_unstable();
    classes.sort_unstable();
    // Whoever leads and helps, or is signed up and helps, is named once: by the duty.
    duties.dedup();
    classes.dedup();
    classes.retain(|class| duties.binary_search(class).is_err());
    let away = away.map(|absence| absence.last_date).max();
    let mut found: Vec<DutyConflict> = duties
        .into_iter()
        .map(|session_id| DutyConflict::OtherDuty { session_id })
        .chain(classes.into_iter().map(|session_id| DutyConflict::OwnClass { session_id }))
        .chain(away.map(|until| DutyConflict::Away { until }))
        .collect();
    if !here.is_empty() && !available(session, &here) {
        found.push(DutyConflict::NotAvailable);
    }
    found
}

/// How many volunteers are missing at a session where so many help. Nobody is missing where
/// nothing takes place, nor at what is past and cannot be helped any more.
pub fn vacancies(session: &Session, helping: u32, today: Date) -> u32 {
    if session.cancelled.is_some() || session.date < today {
        return 0;
    }
    session.details.helpers_needed.saturating_sub(helping)
}

/// Whether somebody can be there from the first minute of a session to its last. Hours that touch
/// or overlap count as one stretch, over midnight too.
fn available(session: &Session, week: &[&Availability]) -> bool {
    const DAY: u32 = 24 * 60;
    let first = session.date.weekday();
    let next = session.date.plus_days(1).weekday();
    let mut hours: Vec<(u32, u32)> = week
        .iter()
        .flat_map(|one| {
            let (start, end) = (one.start.minutes(), one.end.minutes());
            let today = (one.weekday == first).then_some((start, end));
            let tomorrow = (one.weekday == next).then_some((DAY + start, DAY + end));
            today.into_iter().chain(tomorrow)
        })
        .collect();
    hours.sort_unstable();
    let mut until = session.start.minutes();
    for (start, end) in hours {
        if start <= until {
            until = until.max(end);
        }
    }
    session.end_minutes() <= until
}

/// Whether two sessions share a moment; touching ends do not.
fn overlap(one: &Session, other: &Session) -> bool {
    let shift = one.date.days_until(other.date) * 24 * 60;
    let (start, end) = (i64::from(one.start.minutes()), i64::from(one.end_minutes()));
    let (begins, ends) =
        (shift + i64::from(other.start.minutes()), shift + i64::from(other.end_minutes()));
    start < ends && begins < end
}

#[cfg(test)]
mod tests;
