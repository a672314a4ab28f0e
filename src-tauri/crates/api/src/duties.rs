//! Duties: who helps at which session, where somebody is missing, who could come, and when.

mod answers;
mod availability;
mod finding;
pub(crate) mod gather;
pub(crate) mod roster;

use std::collections::HashMap;

use domain::calendar::Date;
use domain::ids::{CentreId, PersonId, SessionId};
use domain::refusal::Refusal;
use domain::timetable::{Effect, Scope, Session, Step};
use serde::Deserialize;
use ts_rs::TS;

use crate::changes::perform;
use crate::{App, Caller, Result, words};

pub use answers::{DutyChanged, DutyDay, DutyList, DutyPerson, DutyRemark, DutyRole, DutySession};
pub use availability::{Availabilities, RemoveAvailability, SaveAvailability};
pub(crate) use availability::{remove_availability, save_availability};
pub(crate) use finding::find_helpers;
pub use finding::{FindHelpers, FoundHelpers, HelperRow};
use gather::Duties;
pub use roster::DutyRosterBy;

/// Asks for the duties of a centre within some days.
#[derive(Debug, Deserialize, TS)]
pub struct ListDuties {
    /// Centre.
    pub centre_id: CentreId,
    /// First day.
    pub first: Date,
    /// Last day, at most a quarter of a year later.
    pub last: Date,
    /// Whether sessions that need nobody and have nobody are listed, too.
    #[serde(default)]
    #[ts(as = "Option<bool>", optional)]
    pub every: bool,
}

/// The most days that are listed at once.
const MOST_DAYS: i64 = 92;

/// Gives a volunteer a duty.
#[derive(Debug, Deserialize, TS)]
pub struct AssignHelper {
    /// The session at hand.
    pub session_id: SessionId,
    /// The volunteer.
    pub person_id: PersonId,
    /// How far it reaches; this session alone, where not said.
    #[serde(default)]
    #[ts(as = "Option<Scope>", optional)]
    pub scope: Scope,
}

/// Takes a volunteer off a duty.
#[derive(Debug, Deserialize, TS)]
pub struct ReleaseHelper {
    /// The session at hand.
    pub session_id: SessionId,
    /// The volunteer.
    pub person_id: PersonId,
    /// How far it reaches; this session alone, where not said.
    #[serde(default)]
    #[ts(as = "Option<Scope>", optional)]
    pub scope: Scope,
}

/// Says how many volunteers sessions need.
#[derive(Debug, Deserialize, TS)]
pub struct SetHelpersNeeded {
    /// The session at hand.
    pub session_id: SessionId,
    /// How far it reaches; this session alone, where not said.
    #[serde(default)]
    #[ts(as = "Option<Scope>", optional)]
    pub scope: Scope,
    /// How many; none, if 0.
    pub needed: u32,
}

/// The duties of a centre within some days.
pub(crate) fn list_duties(app: &App, caller: &Caller, request: ListDuties) -> Result<DutyList> {
    let ListDuties { centre_id, first, last, every } = request;
    if last < first {
        return Err(Refusal::SpanReversed.into());
    }
    let last = last.min(first.plus_days(MOST_DAYS));
    let today = app.now().today;
    app.store().read(|read| {
        read.centre(centre_id)?;
        let mut duties = Duties::gather(read, caller.messages(), centre_id, (first, last), today)?;
        duties.list(first, last, every)
    })
}

/// Give a volunteer a duty.
pub(crate) fn assign_helper(
    app: &App,
    caller: &Caller,
    request: AssignHelper,
) -> Result<DutyChanged> {
    let AssignHelper { session_id, person_id, scope } = request;
    let step = Step::Duty { session_id, scope, person_id, records: Vec::new(), helps: true };
    let effect = perform(app, caller, "assign_helper", step)?;
    changed(app, caller, session_id, Some(person_id), &effect)
}

/// Take a volunteer off a duty.
pub(crate) fn release_helper(
    app: &App,
    caller: &Caller,
    request: ReleaseHelper,
) -> Result<DutyChanged> {
    let ReleaseHelper { session_id, person_id, scope } = request;
    let step = Step::Duty { session_id, scope, person_id, records: Vec::new(), helps: false };
    let effect = perform(app, caller, "release_helper", step)?;
    changed(app, caller, session_id, None, &effect)
}

/// Say how many volunteers sessions need.
pub(crate) fn set_helpers_needed(
    app: &App,
    caller: &Caller,
    request: SetHelpersNeeded,
) -> Result<DutyChanged> {
    let SetHelpersNeeded { session_id, scope, needed } = request;
    let step = Step::Helpers { session_id, scope, needed };
    let effect = perform(app, caller, "set_helpers_needed", step)?;
    changed(app, caller, session_id, None, &effect)
}

/// The session at hand after a change, and on which of the changed days whoever was given the
/// duty may not be able to.
fn changed(
    app: &App,
    caller: &Caller,
    session: SessionId,
    assigned: Option<PersonId>,
    effect: &Effect,
) -> Result<DutyChanged> {
    const MOST: usize = 12;
    let (today, messages) = (app.now().today, caller.messages());
    app.store().read(|read| {
        let session = read.session(session)?;
        let reached: Vec<&Session> = effect.changed.iter().map(|(_, after)| after).collect();
        let days = reached.iter().map(|session| session.date).chain([session.date]);
        let first = days.clone().min().unwrap_or(session.date);
        let last = days.max().unwrap_or(session.date);
        let mut duties = Duties::gather(read, messages, session.centre_id, (first, last), today)?;
        let mut troubles = Vec::new();
        if let Some(person) = assigned {
            let person = duties.canonical.of(person);
            for session in &reached {
                for remark in duties.hindrances(session, person)? {
                    let date = words::date(messages, session.date);
                    troubles.push(messages.duty_remark_on_day(&date, &remark.message));
                }
            }
        }
        let more = troubles.len().saturating_sub(MOST);
        troubles.truncate(MOST);
        let view = duties.session(&session, &HashMap::new())?;
        Ok(DutyChanged {
            session: view,
            changed: reached.len() as u32,
            left: effect.left.len() as u32,
            troubles,
            more_troubles: more as u32,
        })
    })
}
