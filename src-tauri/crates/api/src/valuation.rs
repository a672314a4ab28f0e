//! What a grant agreement values volunteers' services at, and the actions they are charged to.

use domain::ids::{ActionId, GrantAgreementId, VolunteerRateId, VolunteerTaskId};
use domain::refusal::Refusal;
use domain::settlement::Action;
use domain::text::tidy;
use domain::volunteers::{VolunteerRate, VolunteerTask};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::organisation::title;
use crate::{App, Caller, Result};

/// Asks what services are valued at under a grant agreement.
#[derive(Debug, Deserialize, TS)]
pub struct GetValuation {
    /// Grant agreement.
    pub agreement_id: GrantAgreementId,
}

/// What services are valued at under a grant agreement.
#[derive(Debug, Serialize, TS)]
pub struct ValuationView {
    /// Whether it values them at all.
    pub values_volunteers: bool,
    /// Its rates: of tasks, and the general one last.
    pub rates: Vec<VolunteerRate>,
    /// Its actions, in their order.
    pub actions: Vec<Action>,
    /// The tasks of the organisation, in their order.
    pub tasks: Vec<VolunteerTask>,
}

/// Sets what an hour is valued at.
#[derive(Debug, Deserialize, TS)]
pub struct SaveVolunteerRate {
    /// Grant agreement.
    pub agreement_id: GrantAgreementId,
    /// Task; none for every task without a rate of its own.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub task_id: Option<VolunteerTaskId>,
    /// Grosze an hour.
    pub rate: u32,
    /// Where it comes from.
    pub source: String,
}

/// Removes a rate.
#[derive(Debug, Deserialize, TS)]
pub struct RemoveVolunteerRate {
    /// Grant agreement.
    pub agreement_id: GrantAgreementId,
    /// Task; none for the general rate.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub task_id: Option<VolunteerTaskId>,
}

/// Adds an action to a grant agreement, or changes one.
#[derive(Debug, Deserialize, TS)]
pub struct SaveAction {
    /// Grant agreement.
    pub agreement_id: GrantAgreementId,
    /// Action to change, or none for a new one, which comes last.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub action_id: Option<ActionId>,
    /// Number in the offer, or empty.
    pub number: String,
    /// Name.
    pub name: String,
    /// Whether it can be chosen.
    pub active: bool,
}

/// The highest rate, in grosze an hour: far above any that a contest names, below what a slipped
/// comma makes.
const HIGHEST: u32 = 100_000;

/// What services are valued at under a grant agreement.
pub(crate) fn get_valuation(
    app: &App,
    _caller: &Caller,
    request: GetValuation,
) -> Result<ValuationView> {
    app.store().read(|read| {
        Ok(ValuationView {
            values_volunteers: read.grant_agreement(request.agreement_id)?.values_volunteers,
            rates: read.volunteer_rates(request.agreement_id)?,
            actions: read.actions(request.agreement_id)?,
            tasks: read.volunteer_tasks()?,
        })
    })
}

/// Set what an hour is valued at.
pub(crate) fn save_volunteer_rate(
    app: &App,
    caller: &Caller,
    request: SaveVolunteerRate,
) -> Result<ValuationView> {
    let SaveVolunteerRate { agreement_id, task_id, rate, source } = request;
    let source = tidy(&source);
    if !(1..=HIGHEST).contains(&rate) {
        return Err(Refusal::RateInvalid { limit: HIGHEST / 100 }.into());
    }
    // A rate whose source nobody can show is struck out by the first audit.
    if source.is_empty() {
        return Err(Refusal::SourceMissing.into());
    }
    let source = title(&source)?;
    app.write(caller, "save_volunteer_rate", None, move |write| {
        write.grant_agreement(agreement_id)?;
        if let Some(task) = task_id {
            write.volunteer_task(task)?;
        }
        let id = VolunteerRateId::of(agreement_id, task_id);
        let rate = VolunteerRate { id, agreement_id, task_id, rate, source };
        write.put("volunteer_rate", id.0, id.0, &rate)?;
        write.note("agreement", agreement_id);
        Ok::<_, crate::Error>(())
    })?;
    get_valuation(app, caller, GetValuation { agreement_id })
}

/// Remove a rate.
pub(crate) fn remove_volunteer_rate(
    app: &App,
    caller: &Caller,
    request: RemoveVolunteerRate,
) -> Result<ValuationView> {
    let RemoveVolunteerRate { agreement_id, task_id } = request;
    app.write(caller, "remove_volunteer_rate", None, move |write| {
        let rates = write.volunteer_rates(agreement_id)?;
        let rate = rates.iter().find(|rate| rate.task_id == task_id).ok_or(Refusal::NotFound)?;
        write.delete("volunteer_rate", rate.id.0)?;
        write.note("agreement", agreement_id);
        Ok::<_, crate::Error>(())
    })?;
    get_valuation(app, caller, GetValuation { agreement_id })
}

/// Add an action to a grant agreement, or change one.
pub(crate) fn save_action(
    app: &App,
    caller: &Caller,
    request: SaveAction,
) -> Result<ValuationView> {
    let SaveAction { agreement_id, action_id, number, name, active } = request;
    let (number, name, new) = (tidy(&number), title(&name)?, app.new_id());
    if !number.is_empty() {
        title(&number)?;
    }
    app.write(caller, "save_action", None, move |write| {
        write.grant_agreement(agreement_id)?;
        let known = write.actions(agreement_id)?;
        let (id, position) = match action_id {
            Some(id) => {
                let action = known.iter().find(|action| action.id == id);
                (id, action.ok_or(Refusal::NotFound)?.position)
            }
            None => (new, known.iter().map(|action| action.position + 1).max().unwrap_or(0)),
        };
        let action = Action { id, agreement_id, number, name, position, active };
        write.put("action", id.0, id.0, &action)?;
        write.note("agreement", agreement_id);
        Ok::<_, crate::Error>(())
    })?;
    get_valuation(app, caller, GetValuation { agreement_id })
}
