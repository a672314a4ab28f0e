//! Answers to questions of consent, and the information clause.

use domain::calendar::Date;
use domain::ids::{CentreId, ConsentId, PersonId, PrivacyNoticeId};
use domain::people::{Consent, ConsentKind, ConsentState, PrivacyNotice};
use domain::refusal::Refusal;
use domain::text::tidy;
use serde::{Deserialize, Serialize};
use storage::Write;
use ts_rs::TS;

use crate::people::{GetPerson, PersonCard, get_person, short};
use crate::{App, Caller, Result};

/// An answer to a question of consent, as typed in.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ConsentFields {
    /// What was asked.
    pub kind: ConsentKind,
    /// What became of it; `not_asked` takes an answer entered by mistake away.
    pub state: ConsentState,
    /// When it was answered or, of one withdrawn, when that was.
    pub on: Date,
    /// How it was given, such as "na papierze", or empty.
    #[serde(default)]
    pub form: String,
}

/// Records an answer to a question of consent.
#[derive(Debug, Deserialize, TS)]
pub struct RecordConsent {
    /// Person.
    pub person_id: PersonId,
    /// Centre from which she is looked at.
    pub centre_id: CentreId,
    /// Answer.
    pub consent: ConsentFields,
}

/// Records that a person was given the information clause, in the version that holds now.
#[derive(Debug, Deserialize, TS)]
pub struct RecordPrivacyNotice {
    /// Person.
    pub person_id: PersonId,
    /// Centre from which she is looked at.
    pub centre_id: CentreId,
    /// When.
    pub given_on: Date,
}

/// Record an answer to a question of consent.
pub(crate) fn record_consent(
    app: &App,
    caller: &Caller,
    request: RecordConsent,
) -> Result<PersonCard> {
    let RecordConsent { person_id, centre_id, consent } = request;
    app.write(caller, "record_consent", Some(centre_id), move |write| {
        write.person(person_id)?;
        put_consent(write, person_id, &consent)?;
        write.note("person", person_id);
        write.note("kind", consent.kind.code());
        write.note("state", consent.state.code());
        Ok(())
    })?;
    get_person(app, caller, GetPerson { person_id, centre_id })
}

/// Record that a person was given the information clause.
pub(crate) fn record_privacy_notice(
    app: &App,
    caller: &Caller,
    request: RecordPrivacyNotice,
) -> Result<PersonCard> {
    let RecordPrivacyNotice { person_id, centre_id, given_on } = request;
    let id = app.new_id();
    app.write(caller, "record_privacy_notice", Some(centre_id), move |write| {
        write.person(person_id)?;
        let version = write.centre(centre_id)?.settings.privacy_version;
        put_privacy_notice(write, id, person_id, given_on, &version)?;
        write.note("person", person_id);
        Ok(())
    })?;
    get_person(app, caller, GetPerson { person_id, centre_id })
}

/// Writes an answer: each kind of question has one row of each of a person's records. An answer
/// given by another of her records stays with it, and the later of them holds.
pub(crate) fn put_consent(
    write: &mut Write<'_>,
    person_id: PersonId,
    fields: &ConsentFields,
) -> Result<()> {
    let id = ConsentId::of(person_id, fields.kind.code());
    let given = write.consents_of_person(person_id)?;
    let holding = Consent::holding(&given, fields.kind);
    if fields.state == ConsentState::NotAsked {
        for consent in given.iter().filter(|consent| consent.kind == fields.kind) {
            write.delete("consent", consent.id.0)?;
        }
        return Ok(());
    }
    let withdrawn = fields.state == ConsentState::Withdrawn;
    let answered_on = match holding {
        Some(consent) if withdrawn && fields.on < consent.answered_on => {
            return Err(Refusal::SpanReversed.into());
        }
        Some(consent) if withdrawn => consent.answered_on,
        _ => fields.on,
    };
    let consent = Consent {
        id,
        person_id,
        kind: fields.kind,
        state: fields.state,
        answered_on,
        withdrawn_on: withdrawn.then_some(fields.on),
        form: short(&fields.form)?,
    };
    Ok(write.put("consent", id.0, person_id.0, &consent)?)
}

/// Writes that a person was given the information clause.
pub(crate) fn put_privacy_notice(
    write: &mut Write<'_>,
    id: PrivacyNoticeId,
    person_id: PersonId,
    given_on: Date,
    version: &str,
) -> Result<()> {
    let notice = PrivacyNotice { id, person_id, given_on, version: tidy(version) };
    Ok(write.put("privacy_notice", id.0, person_id.0, &notice)?)
}
