//! Drafts of another timetable (Układanka): steps that are tried, compared and then applied as one
//! operation, or thrown away.

pub mod view;

use domain::calendar::Date;
use domain::ids::{CentreId, DraftId};
use domain::refusal::Refusal;
use domain::timetable::{Draft, Step};
use serde::{Deserialize, Serialize};
use storage::Read;
use ts_rs::TS;

use self::view::compared;
pub(crate) use self::view::get_draft;
use crate::changes::plans::{checked, put_plan, whole_plan};
use crate::changes::{CreateSession, new_session};
use crate::timetable::{SeriesFields, series_of};
use crate::{App, Caller, Error, Result};

/// Asks for the drafts of a centre.
#[derive(Debug, Deserialize, TS)]
pub struct ListDrafts {
    /// Centre.
    pub centre_id: CentreId,
}

/// The drafts of a centre.
#[derive(Debug, Serialize, TS)]
pub struct Drafts {
    /// By name, in Polish order.
    pub drafts: Vec<DraftRow>,
}

/// One draft.
#[derive(Debug, Serialize, TS)]
pub struct DraftRow {
    /// Draft.
    pub draft_id: DraftId,
    /// Name.
    pub name: String,
    /// How many steps it has.
    pub steps: u32,
    /// The day it was applied, if it was.
    #[ts(optional = nullable)]
    pub applied_on: Option<Date>,
}

/// Makes a draft, or names one anew.
#[derive(Debug, Deserialize, TS)]
pub struct SaveDraft {
    /// Centre.
    pub centre_id: CentreId,
    /// Draft to name anew, or none for a new one.
    #[ts(optional = nullable)]
    pub draft_id: Option<DraftId>,
    /// Name.
    pub name: String,
}

/// A step as it is added to a draft.
#[derive(Debug, Deserialize, TS)]
#[serde(tag = "add", rename_all = "snake_case")]
pub enum NewStep {
    /// A change of sessions that are there, in the timetable or in the draft.
    Change {
        /// Step.
        step: Step,
    },
    /// A single session.
    Session {
        /// Session, as typed in.
        session: Box<CreateSession>,
    },
    /// A series.
    Series {
        /// Series, as typed in.
        series: Box<SeriesFields>,
    },
}

/// Adds a step to a draft.
#[derive(Debug, Deserialize, TS)]
pub struct AddDraftStep {
    /// Draft.
    pub draft_id: DraftId,
    /// What is added.
    pub new: NewStep,
}

/// Takes a step out of a draft.
#[derive(Debug, Deserialize, TS)]
pub struct RemoveDraftStep {
    /// Draft.
    pub draft_id: DraftId,
    /// Its place among the steps, from 0.
    pub index: u32,
}

/// Names one draft.
#[derive(Debug, Deserialize, TS)]
pub struct OneDraft {
    /// Draft.
    pub draft_id: DraftId,
}

/// Applies a draft.
#[derive(Debug, Deserialize, TS)]
pub struct ApplyDraft {
    /// Draft.
    pub draft_id: DraftId,
    /// The first day on which it holds.
    pub from: Date,
}

/// A draft that was applied.
#[derive(Debug, Serialize, TS)]
pub struct AppliedDraft {
    /// How many sessions changed, came or went.
    pub sessions: u32,
}

fn steps_of(draft: &Draft) -> Result<Vec<Step>> {
    if draft.steps.is_empty() {
        return Ok(Vec::new());
    }
    serde_json::from_str(&draft.steps)
        .map_err(|error| Error::BadRequest { detail: error.to_string() })
}

fn with_steps(draft: Draft, steps: &[Step]) -> Result<Draft> {
    let steps = serde_json::to_string(steps)
        .map_err(|error| Error::BadRequest { detail: error.to_string() })?;
    Ok(Draft { steps, ..draft })
}

fn row(draft: &Draft) -> Result<DraftRow> {
    Ok(DraftRow {
        draft_id: draft.id,
        name: draft.name.clone(),
        steps: steps_of(draft)?.len() as u32,
        applied_on: draft.applied_on,
    })
}

/// The drafts of a centre.
pub(crate) fn list_drafts(app: &App, _caller: &Caller, request: ListDrafts) -> Result<Drafts> {
    app.store().read(|read| {
        let drafts = read.drafts(request.centre_id)?;
        Ok(Drafts { drafts: drafts.iter().map(row).collect::<Result<_>>()? })
    })
}

/// Make a draft, or name one anew.
pub(crate) fn save_draft(app: &App, caller: &Caller, request: SaveDraft) -> Result<DraftRow> {
    let id = request.draft_id.unwrap_or_else(|| app.new_id());
    let name = crate::organisation::title(&request.name)?;
    let centre = request.centre_id;
    app.write(caller, "save_draft", Some(centre), move |write| {
        let draft = match request.draft_id {
            Some(id) => Draft { name, ..write.draft(id)? },
            None => Draft { id, centre_id: centre, name, steps: String::new(), applied_on: None },
        };
        write.put("draft", id.0, id.0, &draft)?;
        row(&draft)
    })
}

/// Changes the steps of a draft that is not applied yet.
fn change(
    app: &App,
    caller: &Caller,
    command: &'static str,
    id: DraftId,
    f: impl FnOnce(&Read<'_>, &mut Vec<Step>) -> Result<()> + Send + 'static,
) -> Result<DraftRow> {
    app.write(caller, command, None, move |write| {
        let draft = write.draft(id)?;
        write.belongs_to(draft.centre_id);
        if draft.applied_on.is_some() {
            return Err(Refusal::DraftApplied.into());
        }
        let mut steps = steps_of(&draft)?;
        f(write, &mut steps)?;
        let draft = with_steps(draft, &steps)?;
        write.put("draft", id.0, id.0, &draft)?;
        row(&draft)
    })
}

/// Add a step to a draft.
pub(crate) fn add_draft_step(
    app: &App,
    caller: &Caller,
    request: AddDraftStep,
) -> Result<DraftRow> {
    let step = match request.new {
        NewStep::Change { step } => step,
        NewStep::Session { session } => {
            Step::AddSession { session: Box::new(new_session(app, &session)?) }
        }
        NewStep::Series { series } => {
            Step::AddSeries { series: Box::new(series_of(app, &series)?) }
        }
    };
    let (id, today) = (request.draft_id, app.now().today);
    change(app, caller, "add_draft_step", id, move |read, steps| {
        let step = checked(read, step)?;
        let mut plan = whole_plan(read, read.draft(id)?.centre_id, today)?;
        plan.apply_draft(steps, today);
        plan.apply(&step)?;
        steps.push(step);
        Ok(())
    })
}

/// Take a step out of a draft.
pub(crate) fn remove_draft_step(
    app: &App,
    caller: &Caller,
    request: RemoveDraftStep,
) -> Result<DraftRow> {
    change(app, caller, "remove_draft_step", request.draft_id, move |_, steps| {
        let index = request.index as usize;
        if steps.len() <= index {
            return Err(Refusal::NotFound.into());
        }
        steps.remove(index);
        Ok(())
    })
}

/// Throw a draft away.
pub(crate) fn discard_draft(app: &App, caller: &Caller, request: OneDraft) -> Result<Drafts> {
    let id = request.draft_id;
    let centre_id = app.write(caller, "discard_draft", None, move |write| {
        let draft = write.draft(id)?;
        write.belongs_to(draft.centre_id);
        write.delete("draft", id.0)?;
        Ok(draft.centre_id)
    })?;
    list_drafts(app, caller, ListDrafts { centre_id })
}

/// Apply a draft from a day on, as one operation.
pub(crate) fn apply_draft(app: &App, caller: &Caller, request: ApplyDraft) -> Result<AppliedDraft> {
    let (id, today) = (request.draft_id, app.now().today);
    app.write(caller, "apply_draft", None, move |write| {
        let draft = write.draft(id)?;
        write.belongs_to(draft.centre_id);
        if draft.applied_on.is_some() {
            return Err(Refusal::DraftApplied.into());
        }
        let before = whole_plan(write, draft.centre_id, today)?;
        let mut after = before.clone();
        for done in after.apply_draft(&steps_of(&draft)?, request.from) {
            done?;
        }
        put_plan(write, &before, &after)?;
        let sessions = compared(&before, &after).len() as u32;
        let draft = Draft { applied_on: Some(today), ..draft };
        write.put("draft", id.0, id.0, &draft)?;
        write.note("count", sessions);
        Ok(AppliedDraft { sessions })
    })
}
