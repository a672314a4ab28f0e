//! As much of the timetable as a step can reach: read, checked and written back.

use domain::calendar::Date;
use domain::ids::CentreId;
use domain::refusal::Refusal;
use domain::timetable::{MOST_HELPERS, Plan, Series, Session, Slot, Step, Wording, check_minutes};
use storage::{Read, Write};

use super::{checked_outing, line};
use crate::Result;
use crate::organisation::title;
use crate::timetable::{checked_details, place, put_session, start};

/// The session or series that a step is about.
fn subject(read: &Read<'_>, step: &Step) -> Result<(Option<Session>, Option<Series>)> {
    let session_id = match step {
        Step::Move { session_id, .. }
        | Step::Reword { session_id, .. }
        | Step::Duty { session_id, .. }
        | Step::Helpers { session_id, .. }
        | Step::Cancel { session_id, .. }
        | Step::Restore { session_id }
        | Step::Remove { session_id, .. } => *session_id,
        Step::Extend { series_id, .. } => return Ok((None, Some(read.series(*series_id)?))),
        Step::AddSession { .. } | Step::AddSeries { .. } => return Ok((None, None)),
    };
    let session = read.session(session_id)?;
    let series = session.series_id.map(|series| read.series(series)).transpose()?;
    Ok((Some(session), series))
}

/// The centre that a step belongs to.
pub(crate) fn centre_of(read: &Read<'_>, step: &Step) -> Result<CentreId> {
    Ok(match step {
        Step::AddSession { session } => session.centre_id,
        Step::AddSeries { series } => series.centre_id,
        step => match subject(read, step)? {
            (Some(session), _) => session.centre_id,
            (None, Some(series)) => series.centre_id,
            (None, None) => return Err(Refusal::NotFound.into()),
        },
    })
}

/// As much of the timetable as a step can reach.
pub(crate) fn plan_for(read: &Read<'_>, step: &Step, today: Date) -> Result<Plan> {
    let centre = centre_of(read, step)?;
    let (session, series) = subject(read, step)?;
    let mut plan = empty_plan(read, centre, today)?;
    if let Some(series) = series {
        for session in read.sessions_of_series(series.id)? {
            plan.sessions.insert(session.id, session);
        }
        for enrolment in read.enrolments_of_series(series.id)? {
            plan.enrolments.insert(enrolment.id, enrolment);
        }
        plan.series.insert(series.id, series);
    }
    if let Some(session) = session {
        plan.sessions.insert(session.id, session);
    }
    let first = plan.sessions.values().map(|session| session.date).min().unwrap_or(today);
    plan.marked = read.marked_from(centre, first)?;
    plan.marked.retain(|session| plan.sessions.contains_key(session));
    Ok(plan)
}

/// The timetable of a centre from a day on, with everything of its series.
pub(crate) fn whole_plan(read: &Read<'_>, centre: CentreId, today: Date) -> Result<Plan> {
    let mut plan = empty_plan(read, centre, today)?;
    plan.sessions = read
        .sessions_between(centre, Date::MIN, Date::MAX)?
        .into_iter()
        .map(|session| (session.id, session))
        .collect();
    plan.series = read.series_of(centre)?.into_iter().map(|series| (series.id, series)).collect();
    plan.enrolments =
        read.enrolments_of_centre(centre)?.into_iter().map(|row| (row.id, row)).collect();
    plan.marked = read.marked_from(centre, Date::MIN)?;
    Ok(plan)
}

pub(super) fn empty_plan(read: &Read<'_>, centre: CentreId, today: Date) -> Result<Plan> {
    Ok(Plan {
        today,
        series: Default::default(),
        sessions: Default::default(),
        enrolments: Default::default(),
        marked: Default::default(),
        closures: read.closures(centre)?,
        closed: read.closed_months(centre)?,
    })
}

/// Writes whatever differs between two plans.
pub(crate) fn put_plan(write: &mut Write<'_>, before: &Plan, after: &Plan) -> Result<()> {
    for series in after.series.values() {
        if before.series.get(&series.id) != Some(series) {
            write.put("series", series.id.0, series.id.0, series)?;
        }
    }
    for session in after.sessions.values() {
        if before.sessions.get(&session.id) != Some(session) {
            put_session(write, session)?;
        }
    }
    for enrolment in after.enrolments.values() {
        if before.enrolments.get(&enrolment.id) != Some(enrolment) {
            write.put("enrolment", enrolment.id.0, enrolment.person_id.0, enrolment)?;
        }
    }
    for id in before.sessions.keys().filter(|id| !after.sessions.contains_key(id)) {
        write.delete("session", id.0)?;
    }
    for id in before.enrolments.keys().filter(|id| !after.enrolments.contains_key(id)) {
        write.delete("enrolment", id.0)?;
    }
    for id in before.series.keys().filter(|id| !after.series.contains_key(id)) {
        write.delete("series", id.0)?;
    }
    Ok(())
}

/// Checks what a step says in words and of whom, and tidies it.
pub(crate) fn checked(read: &Read<'_>, step: Step) -> Result<Step> {
    Ok(match step {
        Step::Move { session_id, scope, slot, because } => {
            check_minutes(slot.minutes)?;
            let slot = Slot {
                start: start(slot.start)?,
                place: place(slot.room_id.is_some(), &slot.place),
                ..slot
            };
            Step::Move { session_id, scope, slot, because }
        }
        Step::Reword { session_id, scope, wording } => {
            let wording = *wording;
            read.category(wording.category_id)?;
            let wording = Wording {
                name: title(&wording.name)?,
                details: wording.details.as_ref().map(checked_details).transpose()?,
                outing: wording.outing.as_ref().map(checked_outing).transpose()?,
                ..wording
            };
            Step::Reword { session_id, scope, wording: Box::new(wording) }
        }
        Step::Cancel { session_id, scope, reason, decided_by } => {
            Step::Cancel { session_id, scope, reason, decided_by: line(&decided_by)? }
        }
        Step::Duty { session_id, scope, person_id, helps, .. } => {
            let canonical = read.canonical()?;
            let person_id = canonical.of(person_id);
            read.person(person_id)?;
            let records = canonical.records(person_id);
            Step::Duty { session_id, scope, person_id, records, helps }
        }
        Step::Helpers { needed, .. } if MOST_HELPERS < needed => {
            return Err(Refusal::TooManyHelpers { limit: MOST_HELPERS }.into());
        }
        other => other,
    })
}
