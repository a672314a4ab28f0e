//! Agreements and annexes on paper (R-POR). Paper is in Polish, whatever the window's language is.

use std::collections::HashMap;

use domain::calendar::Date;
use domain::ids::{VolunteerAgreementId, VolunteerAnnexId, VolunteerTaskId};
use domain::refusal::Refusal;
use domain::volunteers::{VolunteerAgreement, may_be_minor};
use messages::{Language, Messages};
use reports::document::Document;
use reports::volunteer_agreement::{self, AgreementPaper, HourValue};
use storage::Read;

use super::person_of;
use crate::Result;
use crate::documents::slug;

/// An agreement, with a name for its file.
pub(crate) fn agreement(
    read: Read<'_>,
    id: VolunteerAgreementId,
    today: Date,
) -> Result<(String, Document)> {
    let messages = Messages::new(Language::Polish);
    let paper = paper(read, read.volunteer_agreement(id)?, today)?;
    let number = slug(&paper.agreement.number);
    let name =
        messages.document_volunteer_agreement_file(&number, &slug(&paper.person.list_name()));
    Ok((name, volunteer_agreement::document(&paper, messages)))
}

/// An annex, with a name for its file.
pub(crate) fn annex(
    read: Read<'_>,
    id: VolunteerAnnexId,
    today: Date,
) -> Result<(String, Document)> {
    let messages = Messages::new(Language::Polish);
    let annex = read.volunteer_annex(id)?;
    let paper = paper(read, read.volunteer_agreement(annex.agreement_id)?, today)?;
    let name = messages.document_volunteer_annex_file(
        &annex.number.to_string(),
        &slug(&paper.agreement.number),
        &slug(&paper.person.list_name()),
    );
    Ok((name, volunteer_agreement::annex(&paper, &annex, messages)))
}

fn paper(read: Read<'_>, agreement: VolunteerAgreement, today: Date) -> Result<AgreementPaper> {
    let organisation = read.organisation()?;
    let person = person_of(read, agreement.person_id)?;
    let minor = may_be_minor(
        agreement.first_date,
        person.birth_date,
        person.birth_year,
        &organisation.volunteering,
    );
    let centre = agreement.centre_id.map(|centre| read.centre(centre)).transpose()?;
    let values = values(read, &agreement)?;
    Ok(AgreementPaper { organisation, centre, person, minor, agreement, values, prepared: today })
}

/// What an hour is valued at: her own rate, else those of the grant agreements that pay for her
/// centre on the first day and want services valued.
fn values(read: Read<'_>, agreement: &VolunteerAgreement) -> Result<Vec<HourValue>> {
    if let Some(rate) = agreement.rate {
        let source = agreement.rate_source.clone();
        return Ok(vec![HourValue { task: String::new(), rate, source }]);
    }
    let tasks: HashMap<VolunteerTaskId, String> =
        read.volunteer_tasks()?.into_iter().map(|task| (task.id, task.name)).collect();
    let mut values: Vec<HourValue> = Vec::new();
    for grant in read.grant_agreements()? {
        let pays = agreement.centre_id.is_none_or(|centre| grant.centres.contains(&centre));
        let lasts =
            grant.first_date <= agreement.first_date && agreement.first_date <= grant.last_date;
        if !(grant.values_volunteers && pays && lasts) {
            continue;
        }
        for rate in read.volunteer_rates(grant.id)? {
            let task = match rate.task_id {
                Some(task) => tasks.get(&task).cloned().ok_or(Refusal::NotFound)?,
                None => String::new(),
            };
            let value = HourValue { task, rate: rate.rate, source: rate.source };
            if !values.contains(&value) {
                values.push(value);
            }
        }
    }
    // The rate of whatever has none of its own comes last.
    values.sort_by_key(|value| value.task.is_empty());
    Ok(values)
}
