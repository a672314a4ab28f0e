//! What the law asks of an agreement while it is being written, and a draft to begin with.

use std::collections::HashMap;

use domain::calendar::Date;
use domain::ids::{CentreId, PersonId, VolunteerAgreementId};
use domain::people::Person;
use domain::volunteers::{
    AgreementLack, Severity, VolunteerAgreement, VolunteeringSettings, lacks, may_be_minor,
    next_number,
};
use messages::{Language, Messages};
use serde::{Deserialize, Serialize};
use storage::Read;
use ts_rs::TS;
use uuid::Uuid;

use super::{VolunteerAgreementFields, person_of};
use crate::volunteers::alerts::AlertView;
use crate::{App, Caller, Result, words};

/// Asks for the draft of an agreement.
#[derive(Debug, Deserialize, TS)]
pub struct ProposeVolunteerAgreement {
    /// Volunteer; nothing for one who is not known yet.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub person_id: Option<PersonId>,
    /// Centre.
    pub centre_id: CentreId,
    /// First day; today, if nothing is said.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub first_date: Option<Date>,
}

/// The draft of an agreement.
#[derive(Debug, Serialize, TS)]
pub struct ProposedAgreement {
    /// What it would say.
    pub fields: VolunteerAgreementFields,
    /// What the law asks of it.
    pub preview: AgreementPreview,
}

/// Asks what the law asks of an agreement as it is typed.
#[derive(Debug, Deserialize, TS)]
pub struct PreviewVolunteerAgreement {
    /// Agreement that is being changed, or none.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub agreement_id: Option<VolunteerAgreementId>,
    /// Volunteer; nothing for one who is not known yet.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub person_id: Option<PersonId>,
    /// Birth date of one who is not known yet.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub birth_date: Option<Date>,
    /// Birth year of one who is not known yet.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub birth_year: Option<i32>,
    /// What it says so far.
    pub fields: VolunteerAgreementFields,
}

/// What follows from an agreement as it is typed.
#[derive(Debug, Serialize, TS)]
pub struct AgreementPreview {
    /// Days of the agreed period, both ends included; none for an open or a reversed one.
    #[ts(optional = nullable)]
    pub days: Option<i64>,
    /// Whether the period makes writing a duty.
    pub needs_writing: bool,
    /// Whether the period makes insurance the organisation's duty.
    pub needs_insurance: bool,
    /// Whether she is a minor on the first day, or may be.
    pub may_be_minor: bool,
    /// The number after the last one of the first day's year.
    pub next_number: String,
    /// Remarks in words, the heaviest first; what is fulfilled is information.
    pub notes: Vec<AlertView>,
}

/// The remarks that are warnings.
pub(super) fn warnings(notes: Vec<AlertView>) -> Vec<AlertView> {
    notes.into_iter().filter(|note| note.severity > Severity::Information).collect()
}

/// The number after the last one that the pattern gave in a day's year.
pub(super) fn proposed_number(
    read: Read<'_>,
    settings: &VolunteeringSettings,
    day: Date,
    apart_from: Option<VolunteerAgreementId>,
) -> Result<String> {
    let agreements = read.volunteer_agreements()?;
    let given = agreements
        .iter()
        .filter(|agreement| Some(agreement.id) != apart_from)
        .map(|agreement| agreement.number.as_str());
    Ok(next_number(&settings.agreement_pattern, day.year(), given))
}

/// Remarks about an agreement, as if it were signed as it stands, the heaviest first.
pub(super) fn of(
    read: Read<'_>,
    agreement: &VolunteerAgreement,
    person: &Person,
    messages: Messages,
) -> Result<Vec<AlertView>> {
    let settings = read.organisation()?.volunteering;
    let mut notes = about_period(agreement, &settings, messages);
    notes.extend(about_person(agreement, person, &settings, messages));
    let lacking = lacks(agreement, person.birth_date, person.birth_year, &settings);
    let parts: Vec<String> = lacking
        .iter()
        .filter(|lack| lack.is_a_part())
        .filter_map(|lack| messages.by_code("agreement_lack", lack.code(), &[]))
        .collect();
    let law = &settings.statute;
    let mut add = |code: &str, severity, message| {
        notes.push(AlertView { code: code.to_owned(), severity, message });
    };
    if !parts.is_empty() {
        let message = messages.agreement_note_parts(&law.agreement, &parts.join(", "));
        add("parts", Severity::Warning, message);
    }
    if lacking.contains(&AgreementLack::RateSource) {
        add("rate_source", Severity::Warning, messages.agreement_note_rate_source());
    }
    if lacking.contains(&AgreementLack::RiskInformation) {
        let message = messages.agreement_note_risk_information(&law.risk);
        add("risk_information", Severity::Information, message);
    }
    let others = read.volunteer_agreements()?;
    let people: HashMap<PersonId, String> =
        read.people()?.into_iter().map(|person| (person.id, person.full_name())).collect();
    let others = others.iter().filter(|other| other.id != agreement.id);
    let named = |other: &VolunteerAgreement| {
        let name = people.get(&other.person_id).cloned().unwrap_or_default();
        messages.agreement_note_number_owner(&name, &words::date(messages, other.first_date))
    };
    let twins: Vec<String> = others
        .clone()
        .filter(|other| same_number(&other.number, &agreement.number))
        .map(named)
        .collect();
    if !twins.is_empty() {
        let message = messages.agreement_note_number_used(&agreement.number, &twins.join("; "));
        add("number_used", Severity::Warning, message);
    }
    let beside: Vec<String> = others
        .filter(|other| other.person_id == person.id && other.signed_on.is_some())
        .filter(|other| overlap(other, agreement))
        .map(|other| other.number.clone())
        .collect();
    if !beside.is_empty() {
        let message = messages.agreement_note_overlap(&beside.join(", "));
        add("overlap", Severity::Information, message);
    }
    if let Some(signed_on) = agreement.signed_on {
        let message = messages.agreement_note_signed(&words::date(messages, signed_on));
        add("signed", Severity::Information, message);
    }
    notes.sort_by_key(|note| std::cmp::Reverse(note.severity));
    Ok(notes)
}

/// Whether two numbers are one, however they are spaced.
fn same_number(one: &str, other: &str) -> bool {
    let plain = |text: &str| text.split_whitespace().collect::<String>().to_lowercase();
    let one = plain(one);
    !one.is_empty() && one == plain(other)
}

/// Whether two agreements hold on a day at one centre.
fn overlap(one: &VolunteerAgreement, other: &VolunteerAgreement) -> bool {
    let place = match (one.centre_id, other.centre_id) {
        (Some(one), Some(other)) => one == other,
        _ => true,
    };
    place
        && one.last_day().is_none_or(|last| other.first_date <= last)
        && other.last_day().is_none_or(|last| one.first_date <= last)
}

/// What the agreed period asks for: writing over the limit, insurance within it.
fn about_period(
    agreement: &VolunteerAgreement,
    settings: &VolunteeringSettings,
    messages: Messages,
) -> Vec<AlertView> {
    let (term, law) = (agreement.term(), &settings.statute);
    let note = |code: &str, fulfilled: bool, message: String| AlertView {
        code: code.to_owned(),
        severity: if fulfilled { Severity::Information } else { Severity::Warning },
        message,
    };
    let mut notes = Vec::new();
    if term.days().is_some_and(|days| days < 1) {
        return vec![note("reversed", false, messages.agreement_note_reversed())];
    }
    if term.is_over(settings.written_over_days) {
        let message = match term.days() {
            Some(days) => messages.agreement_note_written_form(days, &law.written),
            None => messages.agreement_note_written_form_open(&law.written),
        };
        notes.push(note("written_form", agreement.written, message));
    }
    if let Some((days, last)) = term.days().zip(term.last)
        && !term.is_over(settings.insured_up_to_days)
    {
        let insured = domain::volunteers::is_insured(agreement, last);
        let mut message = messages.agreement_note_insurance(days, &law.insurance);
        if !insured && !agreement.insurance_policy.trim().is_empty() {
            message = format!("{message} {}", messages.agreement_note_insurance_partly());
        }
        notes.push(note("insurance", insured, message));
    }
    notes
}

/// What her age asks for.
fn about_person(
    agreement: &VolunteerAgreement,
    person: &Person,
    settings: &VolunteeringSettings,
    messages: Messages,
) -> Option<AlertView> {
    let first = agreement.first_date;
    if !may_be_minor(first, person.birth_date, person.birth_year, settings) {
        return None;
    }
    let age = domain::people::age_on(first, person.birth_date, person.birth_year)?;
    let message = if age < settings.adult_age {
        messages.agreement_note_minor()
    } else {
        messages.agreement_note_perhaps_minor(settings.adult_age)
    };
    let severity = match agreement.guardian_consent_on {
        Some(_) => Severity::Information,
        None => Severity::Warning,
    };
    Some(AlertView { code: "minor".to_owned(), severity, message })
}

/// What follows from an agreement as it stands.
pub(super) fn preview(
    read: Read<'_>,
    agreement: &VolunteerAgreement,
    person: &Person,
    messages: Messages,
) -> Result<AgreementPreview> {
    let settings = read.organisation()?.volunteering;
    let term = agreement.term();
    let days = term.days().filter(|days| *days > 0);
    let (first, straight) = (agreement.first_date, days.is_some() || term.last.is_none());
    Ok(AgreementPreview {
        days,
        needs_writing: straight && term.is_over(settings.written_over_days),
        needs_insurance: straight && !term.is_over(settings.insured_up_to_days),
        may_be_minor: may_be_minor(first, person.birth_date, person.birth_year, &settings),
        next_number: proposed_number(read, &settings, first, Some(agreement.id))?,
        notes: of(read, agreement, person, messages)?,
    })
}

/// Somebody who is not known yet.
fn nobody() -> Person {
    Person::new(PersonId(Uuid::nil()), String::new(), String::new())
}

/// What the law asks of an agreement while it is being written.
pub(crate) fn preview_volunteer_agreement(
    app: &App,
    caller: &Caller,
    request: PreviewVolunteerAgreement,
) -> Result<AgreementPreview> {
    let PreviewVolunteerAgreement { agreement_id, person_id, birth_date, birth_year, fields } =
        request;
    app.store().read(|read| {
        let before = agreement_id.map(|id| read.volunteer_agreement(id)).transpose()?;
        let person = match before.as_ref().map(|before| before.person_id).or(person_id) {
            Some(person) => person_of(read, person)?,
            None => Person { birth_date, birth_year, ..nobody() },
        };
        let id = agreement_id.unwrap_or(VolunteerAgreementId(Uuid::nil()));
        let agreement = fields.agreement(id, person.id, before.as_ref());
        preview(read, &agreement, &person, caller.messages())
    })
}

/// The draft of an agreement: the next number, the usual words or those of her last one, until
/// the end of the grant agreement or of the year.
pub(super) fn draft(
    read: Read<'_>,
    person: &Person,
    centre_id: CentreId,
    first_date: Date,
) -> Result<VolunteerAgreementFields> {
    let settings = read.organisation()?.volunteering;
    let end_of_year = Date::new(first_date.year(), 12, 31);
    let grant = read.agreement_for(centre_id, first_date.month())?;
    let last_date =
        grant.map(|grant| grant.last_date).filter(|last| first_date <= *last).or(end_of_year);
    let before = read.volunteer_agreements_of_person(person.id)?.pop();
    // It is printed, and paper is in Polish.
    let usual = Messages::new(Language::Polish);
    let or = |text: Option<&String>, usual: String| match text {
        Some(text) if !text.is_empty() => text.clone(),
        _ => usual,
    };
    let last = before.as_ref();
    Ok(VolunteerAgreementFields {
        centre_id: last.map_or(Some(centre_id), |before| before.centre_id.map(|_| centre_id)),
        number: proposed_number(read, &settings, first_date, None)?,
        first_date,
        last_date,
        written: true,
        scope: or(last.map(|before| &before.scope), usual.agreement_usual_scope()),
        manner: or(last.map(|before| &before.manner), usual.agreement_usual_manner()),
        time: or(last.map(|before| &before.time), usual.agreement_usual_time()),
        termination_clause: or(
            last.map(|before| &before.termination_clause),
            usual.agreement_usual_termination(),
        ),
        costs_waived: last.is_some_and(|before| before.costs_waived),
        risk_info_given_on: None,
        guardian_consent_on: None,
        insurance_policy: String::new(),
        insured_from: None,
        insured_to: None,
        rate: last.and_then(|before| before.rate),
        rate_source: last.map(|before| before.rate_source.clone()).unwrap_or_default(),
    })
}

/// An agreement filled in as far as it can be.
pub(crate) fn propose_volunteer_agreement(
    app: &App,
    caller: &Caller,
    request: ProposeVolunteerAgreement,
) -> Result<ProposedAgreement> {
    let first_date = request.first_date.unwrap_or(app.now().today);
    app.store().read(|read| {
        let person = match request.person_id {
            Some(person) => person_of(read, person)?,
            None => nobody(),
        };
        let fields = draft(read, &person, request.centre_id, first_date)?;
        let id = VolunteerAgreementId(Uuid::nil());
        let agreement = fields.agreement(id, person.id, None);
        let preview = preview(read, &agreement, &person, caller.messages())?;
        Ok(ProposedAgreement { fields, preview })
    })
}
