//! Agreements with volunteers: proposed, saved, signed, terminated; nothing about them is blocked
//! but throwing away what was signed.

mod annexes;
mod joining;
mod notes;
pub(crate) mod papers;
mod settings;

use domain::calendar::Date;
use domain::ids::{CentreId, PersonId, VolunteerAgreementId};
use domain::people::Person;
use domain::refusal::Refusal;
use domain::text::{tidy, tidy_lines};
use domain::volunteers::{AgreementLack, VolunteerAgreement, lacks};
use serde::{Deserialize, Serialize};
use storage::{Read, Write};
use ts_rs::TS;

use crate::people::short;
use crate::volunteers::alerts::AlertView;
use crate::volunteers::{AgreementView, GetVolunteer, VolunteerView, get_volunteer};
use crate::{App, Caller, Result};

pub use annexes::{
    PreviewVolunteerAnnex, RemoveVolunteerAnnex, SaveVolunteerAnnex, SavedVolunteerAnnex,
    SignVolunteerAnnex, VolunteerAnnexFields,
};
pub(crate) use annexes::{
    preview_volunteer_annex, remove_volunteer_annex, save_volunteer_annex, sign_volunteer_annex,
};
pub(crate) use joining::add_volunteer;
pub use joining::{AddVolunteer, AddedVolunteer, NewVolunteer};
pub use notes::{
    AgreementPreview, PreviewVolunteerAgreement, ProposeVolunteerAgreement, ProposedAgreement,
};
pub(crate) use notes::{preview_volunteer_agreement, propose_volunteer_agreement};
pub use settings::{UpdateVolunteering, VolunteeringView};
pub(crate) use settings::{get_volunteering, update_volunteering};

/// The longest text of an agreement's part, in characters.
const LONGEST_PART: usize = 4000;

/// What an agreement says, as typed in.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct VolunteerAgreementFields {
    /// The centre where she serves, or nothing: any of the organisation's.
    #[ts(optional = nullable)]
    pub centre_id: Option<CentreId>,
    /// Number.
    pub number: String,
    /// First day of the agreed period.
    pub first_date: Date,
    /// Last day of the agreed period; nothing for an open end.
    #[ts(optional = nullable)]
    pub last_date: Option<Date>,
    /// Whether it is in writing.
    pub written: bool,
    /// Zakres.
    pub scope: String,
    /// Sposób.
    pub manner: String,
    /// Czas.
    pub time: String,
    /// How it can be terminated.
    pub termination_clause: String,
    /// Whether she waived the costs of travel and per diem.
    pub costs_waived: bool,
    /// When she was told of the risks.
    #[ts(optional = nullable)]
    pub risk_info_given_on: Option<Date>,
    /// When the guardian of a minor consented.
    #[ts(optional = nullable)]
    pub guardian_consent_on: Option<Date>,
    /// Number of the accident insurance policy, or empty.
    pub insurance_policy: String,
    /// First day insured.
    #[ts(optional = nullable)]
    pub insured_from: Option<Date>,
    /// Last day insured.
    #[ts(optional = nullable)]
    pub insured_to: Option<Date>,
    /// Grosze an hour, where it differs from the grant agreement's rate.
    #[ts(optional = nullable)]
    pub rate: Option<u32>,
    /// Where that rate comes from.
    pub rate_source: String,
}

impl VolunteerAgreementFields {
    /// The agreement that says so; who signed it when, and its annexes, are those of `before`.
    fn agreement(
        &self,
        id: VolunteerAgreementId,
        person_id: PersonId,
        before: Option<&VolunteerAgreement>,
    ) -> VolunteerAgreement {
        VolunteerAgreement {
            id,
            person_id,
            centre_id: self.centre_id,
            number: tidy(&self.number),
            first_date: self.first_date,
            last_date: self.last_date,
            signed_on: before.and_then(|before| before.signed_on),
            written: self.written,
            terminated_on: before.and_then(|before| before.terminated_on),
            scope: tidy_lines(&self.scope),
            manner: tidy_lines(&self.manner),
            time: tidy_lines(&self.time),
            termination_clause: tidy_lines(&self.termination_clause),
            costs_waived: self.costs_waived,
            risk_info_given_on: self.risk_info_given_on,
            guardian_consent_on: self.guardian_consent_on,
            insurance_policy: tidy(&self.insurance_policy),
            insured_from: self.insured_from,
            insured_to: self.insured_to,
            rate: self.rate,
            rate_source: tidy(&self.rate_source),
            annexes: before.map(|before| before.annexes.clone()).unwrap_or_default(),
        }
    }

    /// Checks what no agreement can say.
    fn check(&self, today: Date) -> Result<()> {
        if tidy(&self.number).is_empty() {
            return Err(Refusal::AgreementNumberMissing.into());
        }
        for text in [&self.number, &self.insurance_policy, &self.rate_source] {
            short(text)?;
        }
        for text in [&self.scope, &self.manner, &self.time, &self.termination_clause] {
            check_part(text)?;
        }
        let spans = [(Some(self.first_date), self.last_date), (self.insured_from, self.insured_to)];
        if spans
            .iter()
            .any(|(first, last)| first.zip(*last).is_some_and(|(first, last)| last < first))
        {
            return Err(Refusal::SpanReversed.into());
        }
        ensure_past(self.risk_info_given_on, today)?;
        ensure_past(self.guardian_consent_on, today)
    }
}

/// Refuses a text that no paper has room for.
fn check_part(text: &str) -> Result<()> {
    if tidy_lines(text).chars().count() > LONGEST_PART {
        return Err(Refusal::TextTooLong { limit: LONGEST_PART as u32 }.into());
    }
    Ok(())
}

/// Refuses a day of something done that has not come.
pub(crate) fn ensure_past(day: Option<Date>, today: Date) -> Result<()> {
    match day {
        Some(date) if today < date => Err(Refusal::DateAhead { date }.into()),
        _ => Ok(()),
    }
}

/// Asks for a volunteer's agreements.
#[derive(Debug, Deserialize, TS)]
pub struct ListVolunteerAgreements {
    /// Volunteer.
    pub person_id: PersonId,
}

/// A volunteer's agreements, the latest first.
#[derive(Debug, Serialize, TS)]
pub struct VolunteerAgreements {
    /// Agreements.
    pub rows: Vec<VolunteerAgreementRow>,
}

/// One agreement, with what it lacks.
#[derive(Debug, Serialize, TS)]
pub struct VolunteerAgreementRow {
    /// Agreement.
    pub view: AgreementView,
    /// The last day on which it holds, terminated or not; nothing for an open end.
    #[ts(optional = nullable)]
    pub last_day: Option<Date>,
    /// Name of the centre, or nothing: any of the organisation's.
    #[ts(optional = nullable)]
    pub centre: Option<String>,
    /// What it lacks.
    pub lacks: Vec<AgreementLack>,
}

/// Adds an agreement, or changes one.
#[derive(Debug, Deserialize, TS)]
pub struct SaveVolunteerAgreement {
    /// Agreement to change, or none for a new one.
    #[ts(optional = nullable)]
    pub agreement_id: Option<VolunteerAgreementId>,
    /// Volunteer, of a new one.
    pub person_id: PersonId,
    /// Centre from which she is looked at.
    pub centre_id: CentreId,
    /// What it says.
    pub fields: VolunteerAgreementFields,
}

/// An agreement that was added or changed.
#[derive(Debug, Serialize, TS)]
pub struct SavedVolunteerAgreement {
    /// Agreement.
    pub agreement_id: VolunteerAgreementId,
    /// What to look at again: a number used twice, a form that the law wants.
    pub warnings: Vec<AlertView>,
    /// The volunteer's card.
    pub volunteer: VolunteerView,
}

/// Records when an agreement was signed.
#[derive(Debug, Deserialize, TS)]
pub struct SignVolunteerAgreement {
    /// Agreement.
    pub agreement_id: VolunteerAgreementId,
    /// Centre from which the volunteer is looked at.
    pub centre_id: CentreId,
    /// When it was signed, or agreed upon by word; nothing makes it a draft again.
    #[ts(optional = nullable)]
    pub signed_on: Option<Date>,
}

/// Ends an agreement before its last day.
#[derive(Debug, Deserialize, TS)]
pub struct TerminateVolunteerAgreement {
    /// Agreement.
    pub agreement_id: VolunteerAgreementId,
    /// Centre from which the volunteer is looked at.
    pub centre_id: CentreId,
    /// The first day on which it no longer holds; nothing takes the termination back.
    #[ts(optional = nullable)]
    pub terminated_on: Option<Date>,
}

/// Throws the draft of an agreement away.
#[derive(Debug, Deserialize, TS)]
pub struct RemoveVolunteerAgreement {
    /// Agreement.
    pub agreement_id: VolunteerAgreementId,
    /// Centre from which the volunteer is looked at.
    pub centre_id: CentreId,
}

/// A volunteer's agreements, each with what it lacks.
pub(crate) fn list_volunteer_agreements(
    app: &App,
    _caller: &Caller,
    request: ListVolunteerAgreements,
) -> Result<VolunteerAgreements> {
    let today = app.now().today;
    app.store().read(|read| {
        let person = read.person(read.canonical()?.of(request.person_id))?;
        let settings = read.organisation()?.volunteering;
        let centres = read.centres()?;
        let mut rows: Vec<VolunteerAgreementRow> = read
            .volunteer_agreements_of_person(person.id)?
            .into_iter()
            .map(|agreement| VolunteerAgreementRow {
                last_day: agreement.last_day(),
                centre: agreement.centre_id.and_then(|own| {
                    let centre = centres.iter().find(|centre| centre.id == own)?;
                    Some(centre.name.clone())
                }),
                lacks: lacks(&agreement, person.birth_date, person.birth_year, &settings),
                view: AgreementView::of(agreement, today),
            })
            .collect();
        rows.reverse();
        Ok(VolunteerAgreements { rows })
    })
}

/// Add or change an agreement with a volunteer.
pub(crate) fn save_volunteer_agreement(
    app: &App,
    caller: &Caller,
    request: SaveVolunteerAgreement,
) -> Result<SavedVolunteerAgreement> {
    let SaveVolunteerAgreement { agreement_id, person_id, centre_id, fields } = request;
    let today = app.now().today;
    fields.check(today)?;
    let id = agreement_id.unwrap_or_else(|| app.new_id());
    let (messages, scope) = (caller.messages(), fields.centre_id);
    let (person, warnings) =
        app.write(caller, "save_volunteer_agreement", scope, move |write| {
            let before = agreement_id.map(|id| Standing::of(**write, id)).transpose()?;
            let owner = match &before {
                Some(before) => before.row.person_id,
                None => write.canonical()?.of(person_id),
            };
            if let Some(centre) = fields.centre_id {
                write.centre(centre)?;
            }
            let whole = before.as_ref().map(|before| &before.whole);
            let agreement = fields.agreement(id, owner, whole);
            let person = write.person(write.canonical()?.of(owner))?;
            let found = notes::of(**write, &agreement, &person, messages)?;
            put_agreement(write, &agreement)?;
            Ok((person.id, notes::warnings(found)))
        })?;
    Ok(SavedVolunteerAgreement {
        agreement_id: id,
        warnings,
        volunteer: get_volunteer(app, caller, GetVolunteer { person_id: person, centre_id })?,
    })
}

/// An agreement as it stands, read twice: as its row has it, to go out from, and as it is seen.
struct Standing {
    /// With the record it was made with.
    row: VolunteerAgreement,
    /// With the person who stands for that record, and its annexes.
    whole: VolunteerAgreement,
}

impl Standing {
    fn of(read: Read<'_>, id: VolunteerAgreementId) -> Result<Self> {
        Ok(Self { row: read.volunteer_agreement_row(id)?, whole: read.volunteer_agreement(id)? })
    }
}

/// Writes an agreement, sealed under the key of the record it was made with.
fn put_agreement(write: &mut Write<'_>, agreement: &VolunteerAgreement) -> Result<()> {
    write.put("volunteer_agreement", agreement.id.0, agreement.person_id.0, agreement)?;
    write.note("person", agreement.person_id);
    Ok(())
}

/// Changes one agreement, and answers the volunteer's card.
fn change(
    app: &App,
    caller: &Caller,
    command: &'static str,
    (id, centre_id): (VolunteerAgreementId, CentreId),
    f: impl FnOnce(&mut Write<'_>, Standing) -> Result<()> + Send + 'static,
) -> Result<VolunteerView> {
    let person_id = app.write(caller, command, None, move |write| {
        let standing = Standing::of(**write, id)?;
        let person = standing.whole.person_id;
        if let Some(centre) = standing.row.centre_id {
            write.belongs_to(centre);
        }
        write.note("person", standing.row.person_id);
        f(write, standing)?;
        Ok(person)
    })?;
    get_volunteer(app, caller, GetVolunteer { person_id, centre_id })
}

/// Record when an agreement was signed.
pub(crate) fn sign_volunteer_agreement(
    app: &App,
    caller: &Caller,
    request: SignVolunteerAgreement,
) -> Result<VolunteerView> {
    let SignVolunteerAgreement { agreement_id, centre_id, signed_on } = request;
    ensure_past(signed_on, app.now().today)?;
    let which = (agreement_id, centre_id);
    change(app, caller, "sign_volunteer_agreement", which, move |write, mut standing| {
        standing.row.signed_on = signed_on;
        put_agreement(write, &standing.row)
    })
}

/// End an agreement before its last day.
pub(crate) fn terminate_volunteer_agreement(
    app: &App,
    caller: &Caller,
    request: TerminateVolunteerAgreement,
) -> Result<VolunteerView> {
    let TerminateVolunteerAgreement { agreement_id, centre_id, terminated_on } = request;
    let which = (agreement_id, centre_id);
    change(app, caller, "terminate_volunteer_agreement", which, move |write, standing| {
        let Standing { mut row, whole } = standing;
        if let Some(from) = terminated_on {
            if whole.signed_on.is_none() {
                return Err(Refusal::AgreementNotSigned.into());
            }
            if from < whole.first_date {
                return Err(Refusal::SpanReversed.into());
            }
            if let Some(date) = whole.term().last.filter(|last| *last < from) {
                return Err(Refusal::AgreementOver { date }.into());
            }
        }
        row.terminated_on = terminated_on;
        put_agreement(write, &row)
    })
}

/// Throw the draft of an agreement away.
pub(crate) fn remove_volunteer_agreement(
    app: &App,
    caller: &Caller,
    request: RemoveVolunteerAgreement,
) -> Result<VolunteerView> {
    let RemoveVolunteerAgreement { agreement_id, centre_id } = request;
    let which = (agreement_id, centre_id);
    change(app, caller, "remove_volunteer_agreement", which, move |write, standing| {
        if standing.whole.signed_on.is_some() {
            return Err(Refusal::AgreementSigned.into());
        }
        // An agreement that became a draft again may have annexes; they go with it.
        for annex in &standing.whole.annexes {
            write.delete("volunteer_annex", annex.id.0)?;
        }
        Ok(write.delete("volunteer_agreement", agreement_id.0)?)
    })
}

/// A person of whom an agreement is written.
fn person_of(read: Read<'_>, person: PersonId) -> Result<Person> {
    Ok(read.person(read.canonical()?.of(person))?)
}
