//! Annexes: the proper way to change what was signed.

use domain::calendar::Date;
use domain::ids::{CentreId, VolunteerAgreementId, VolunteerAnnexId};
use domain::refusal::Refusal;
use domain::text::tidy_lines;
use domain::volunteers::{VolunteerAgreement, VolunteerAnnex};
use serde::{Deserialize, Serialize};
use storage::Write;
use ts_rs::TS;
use uuid::Uuid;

use super::{AgreementPreview, Standing, change, check_part, ensure_past, notes, person_of};
use crate::volunteers::VolunteerView;
use crate::{App, Caller, Result};

/// What an annex says, as typed in.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct VolunteerAnnexFields {
    /// From which day it holds.
    pub from_date: Date,
    /// Whether it changes the last day.
    pub changes_end: bool,
    /// The new last day, where it changes it; nothing for an open end.
    #[ts(optional = nullable)]
    pub last_date: Option<Date>,
    /// The new scope, or empty where it stays.
    pub scope: String,
    /// Whatever else it changes, in words, or empty.
    pub text: String,
}

impl VolunteerAnnexFields {
    fn annex(
        &self,
        id: VolunteerAnnexId,
        agreement_id: VolunteerAgreementId,
        number: u32,
        signed_on: Option<Date>,
    ) -> VolunteerAnnex {
        VolunteerAnnex {
            id,
            agreement_id,
            number,
            from_date: self.from_date,
            signed_on,
            changes_end: self.changes_end,
            last_date: self.last_date.filter(|_| self.changes_end),
            scope: tidy_lines(&self.scope),
            text: tidy_lines(&self.text),
        }
    }
}

/// Adds an annex to a signed agreement, or changes one.
#[derive(Debug, Deserialize, TS)]
pub struct SaveVolunteerAnnex {
    /// Annex to change, or none for a new one.
    #[ts(optional = nullable)]
    pub annex_id: Option<VolunteerAnnexId>,
    /// Agreement.
    pub agreement_id: VolunteerAgreementId,
    /// Centre from which the volunteer is looked at.
    pub centre_id: CentreId,
    /// What it says.
    pub fields: VolunteerAnnexFields,
}

/// An annex that was added or changed.
#[derive(Debug, Serialize, TS)]
pub struct SavedVolunteerAnnex {
    /// Annex.
    pub annex_id: VolunteerAnnexId,
    /// The volunteer's card.
    pub volunteer: VolunteerView,
}

/// Asks what the law asks of an agreement once an annex is signed.
#[derive(Debug, Deserialize, TS)]
pub struct PreviewVolunteerAnnex {
    /// Annex that is being changed, or none.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub annex_id: Option<VolunteerAnnexId>,
    /// Agreement.
    pub agreement_id: VolunteerAgreementId,
    /// What it says so far.
    pub fields: VolunteerAnnexFields,
}

/// Records when an annex was signed.
#[derive(Debug, Deserialize, TS)]
pub struct SignVolunteerAnnex {
    /// Annex.
    pub annex_id: VolunteerAnnexId,
    /// Centre from which the volunteer is looked at.
    pub centre_id: CentreId,
    /// When; nothing makes it a draft again.
    #[ts(optional = nullable)]
    pub signed_on: Option<Date>,
}

/// Throws the draft of an annex away.
#[derive(Debug, Deserialize, TS)]
pub struct RemoveVolunteerAnnex {
    /// Annex.
    pub annex_id: VolunteerAnnexId,
    /// Centre from which the volunteer is looked at.
    pub centre_id: CentreId,
}

/// What the law asks once an annex is signed.
pub(crate) fn preview_volunteer_annex(
    app: &App,
    caller: &Caller,
    request: PreviewVolunteerAnnex,
) -> Result<AgreementPreview> {
    let PreviewVolunteerAnnex { annex_id, agreement_id, fields } = request;
    app.store().read(|read| {
        let mut agreement = read.volunteer_agreement(agreement_id)?;
        let number = number_of(&agreement, annex_id);
        let id = annex_id.unwrap_or(VolunteerAnnexId(Uuid::nil()));
        agreement.annexes.retain(|annex| annex.id != id);
        agreement.annexes.push(fields.annex(id, agreement_id, number, Some(fields.from_date)));
        let person = person_of(read, agreement.person_id)?;
        // That the paper was signed is why there is an annex at all.
        agreement.signed_on = None;
        notes::preview(read, &agreement, &person, caller.messages())
    })
}

/// The number of an annex: its own, or the next of the agreement.
fn number_of(agreement: &VolunteerAgreement, annex_id: Option<VolunteerAnnexId>) -> u32 {
    let own = agreement.annexes.iter().find(|annex| Some(annex.id) == annex_id);
    let highest = || agreement.annexes.iter().map(|annex| annex.number).max().unwrap_or(0);
    own.map_or_else(|| highest() + 1, |annex| annex.number)
}

/// Writes an annex, sealed under the key of the record that its agreement was made with.
fn put_annex(write: &mut Write<'_>, standing: &Standing, annex: &VolunteerAnnex) -> Result<()> {
    Ok(write.put("volunteer_annex", annex.id.0, standing.row.person_id.0, annex)?)
}

/// Add or change an annex to an agreement.
pub(crate) fn save_volunteer_annex(
    app: &App,
    caller: &Caller,
    request: SaveVolunteerAnnex,
) -> Result<SavedVolunteerAnnex> {
    let SaveVolunteerAnnex { annex_id, agreement_id, centre_id, fields } = request;
    check_part(&fields.scope)?;
    check_part(&fields.text)?;
    let id = annex_id.unwrap_or_else(|| app.new_id());
    let which = (agreement_id, centre_id);
    let volunteer = change(app, caller, "save_volunteer_annex", which, move |write, standing| {
        let agreement = &standing.whole;
        if agreement.signed_on.is_none() {
            return Err(Refusal::AgreementNotSigned.into());
        }
        let before = annex_id.map(|id| write.volunteer_annex(id)).transpose()?;
        if before.as_ref().is_some_and(|before| before.agreement_id != agreement_id) {
            return Err(Refusal::NotFound.into());
        }
        let signed_on = before.and_then(|before| before.signed_on);
        let annex = fields.annex(id, agreement_id, number_of(agreement, annex_id), signed_on);
        let reversed = annex.from_date < agreement.first_date
            || annex.last_date.is_some_and(|last| last < agreement.first_date);
        if reversed {
            return Err(Refusal::SpanReversed.into());
        }
        if !annex.changes_end && annex.scope.is_empty() && annex.text.is_empty() {
            return Err(Refusal::AnnexEmpty.into());
        }
        put_annex(write, &standing, &annex)
    })?;
    Ok(SavedVolunteerAnnex { annex_id: id, volunteer })
}

/// Record when an annex was signed.
pub(crate) fn sign_volunteer_annex(
    app: &App,
    caller: &Caller,
    request: SignVolunteerAnnex,
) -> Result<VolunteerView> {
    let SignVolunteerAnnex { annex_id, centre_id, signed_on } = request;
    ensure_past(signed_on, app.now().today)?;
    let annex = app.store().read(|read| read.volunteer_annex(annex_id))?;
    let which = (annex.agreement_id, centre_id);
    change(app, caller, "sign_volunteer_annex", which, move |write, standing| {
        let mut annex = write.volunteer_annex(annex_id)?;
        annex.signed_on = signed_on;
        put_annex(write, &standing, &annex)
    })
}

/// Throw the draft of an annex away.
pub(crate) fn remove_volunteer_annex(
    app: &App,
    caller: &Caller,
    request: RemoveVolunteerAnnex,
) -> Result<VolunteerView> {
    let RemoveVolunteerAnnex { annex_id, centre_id } = request;
    let annex = app.store().read(|read| read.volunteer_annex(annex_id))?;
    let which = (annex.agreement_id, centre_id);
    change(app, caller, "remove_volunteer_annex", which, move |write, _| {
        if write.volunteer_annex(annex_id)?.signed_on.is_some() {
            return Err(Refusal::AgreementSigned.into());
        }
        Ok(write.delete("volunteer_annex", annex_id.0)?)
    })
}
