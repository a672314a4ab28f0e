//! A person's record: what it says, what is missing in it, and the card that shows all of it.

use domain::calendar::Date;
use domain::ids::{CentreId, MembershipId, PersonId};
use domain::organisation::Centre;
use domain::people::{
    Absence, Consent, ConsentKind, ConsentState, Declaration, Doubt, LONGEST_NAME, Membership,
    MembershipStatus, Person, PrivacyNotice, RecordFacts, RecordField, Sex, Suspension,
    check_birth, doubts, missing, tidy_email, tidy_name, tidy_phone,
};
use domain::refusal::Refusal;
use domain::text::{tidy, tidy_lines};
use messages::Messages;
use serde::{Deserialize, Serialize};
use storage::{Read, Write};
use ts_rs::TS;
use uuid::Uuid;

use crate::consents::{ConsentFields, put_consent, put_privacy_notice};
use crate::enrolments::EnrolmentRow;
use crate::memberships::{
    DeclarationFields, MembershipFields, apply_fields, next_number, put_declaration, put_membership,
};
use crate::merging::{MergedRecord, merged_records};
use crate::overview::Warning;
use crate::{App, Caller, Error, Result};

/// The longest free text of a record, in characters.
pub(crate) const LONGEST_NOTE: usize = 2000;

/// The most children that one person comes with; more is a slip of the finger.
const MOST_CHILDREN: u32 = 20;

/// Asks for one person.
#[derive(Debug, Deserialize, TS)]
pub struct GetPerson {
    /// Person.
    pub person_id: PersonId,
    /// Centre from which she is looked at.
    pub centre_id: CentreId,
}

/// One person's card.
#[derive(Debug, Serialize, TS)]
pub struct PersonCard {
    /// Person.
    pub person: Person,
    /// Where she stands in the centre; none without a membership of it.
    pub status: Option<MembershipStatus>,
    /// Memberships, of all centres, the latest last.
    pub memberships: Vec<Membership>,
    /// Suspensions, of all centres, the earliest first.
    pub suspensions: Vec<Suspension>,
    /// Declarations, of all centres, the latest first.
    pub declarations: Vec<Declaration>,
    /// What became of each question of consent, in the order it is asked.
    pub consents: Vec<ConsentRow>,
    /// Information clauses that she was given, the latest first.
    pub privacy_notices: Vec<PrivacyNotice>,
    /// Sign-ups for series of the centre that go on or wait, by name.
    pub enrolments: Vec<EnrolmentRow>,
    /// Sign-ups for series of the centre that ended, the latest first.
    pub past_enrolments: Vec<EnrolmentRow>,
    /// Announced absences from the centre, the latest first.
    pub absences: Vec<Absence>,
    /// How many presences at the centre.
    pub presences: u32,
    /// First and last presence at the centre, if any.
    pub seen: Option<(Date, Date)>,
    /// Parts of the record that the centre must have and that are not there.
    pub missing: Vec<RecordField>,
    /// Conditions of the centre that are not met; the reason stands in her membership.
    pub doubts: Vec<Doubt>,
    /// What is missing and in doubt, in words.
    pub warnings: Vec<Warning>,
    /// Records that were merged into this one.
    pub merged: Vec<MergedRecord>,
}

/// What became of one question of consent.
#[derive(Debug, Serialize, TS)]
pub struct ConsentRow {
    /// What was asked.
    pub kind: ConsentKind,
    /// What became of it.
    pub state: ConsentState,
    /// The answer, if there was one.
    pub consent: Option<Consent>,
}

/// What a person's record says, as typed in.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct PersonFields {
    /// First name.
    pub first_name: String,
    /// Last name.
    pub last_name: String,
    /// Birth date, if the whole of it is known.
    #[ts(optional = nullable)]
    pub birth_date: Option<Date>,
    /// Birth year, if only that is known.
    #[ts(optional = nullable)]
    pub birth_year: Option<i32>,
    /// Sex, or not given.
    #[ts(optional = nullable)]
    pub sex: Option<Sex>,
    /// Telephone, or empty.
    #[serde(default)]
    pub phone: String,
    /// E-mail, or empty.
    #[serde(default)]
    pub email: String,
    /// Roman number of the district, or empty.
    #[serde(default)]
    pub district: String,
    /// Postal address, or empty.
    #[serde(default)]
    pub address: String,
    /// Whom to call in need, or empty.
    #[serde(default)]
    pub emergency_contact: String,
    /// Who else comes with the children, or empty.
    #[serde(default)]
    pub guardians: String,
    /// How many children, where it is asked.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub children: Option<u32>,
    /// Notes, never about health.
    #[serde(default)]
    pub notes: String,
}

/// Adds a person to a centre.
#[derive(Debug, Deserialize, TS)]
pub struct CreatePerson {
    /// Centre.
    pub centre_id: CentreId,
    /// Record.
    pub fields: PersonFields,
    /// First day of the membership, or of waiting for it.
    pub joined_on: Date,
    /// Whether she only joins the centre's waiting list.
    #[serde(default)]
    pub waiting: bool,
    /// What she stated on joining.
    #[serde(default)]
    pub membership: MembershipFields,
    /// Declaration, if it was signed.
    #[ts(optional = nullable)]
    pub declaration: Option<DeclarationFields>,
    /// Answers to questions of consent.
    #[serde(default)]
    pub consents: Vec<ConsentFields>,
    /// When she was given the information clause, if she was.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub informed_on: Option<Date>,
}

/// Asks what would be in doubt about a person who is about to be added.
#[derive(Debug, Deserialize, TS)]
pub struct PreviewPerson {
    /// Centre.
    pub centre_id: CentreId,
    /// Birth date, if the whole of it is known.
    #[ts(optional = nullable)]
    pub birth_date: Option<Date>,
    /// Birth year, if only that is known.
    #[ts(optional = nullable)]
    pub birth_year: Option<i32>,
    /// The declaration's date, or the day of joining without one.
    pub date: Date,
    /// What she stated on joining.
    pub membership: MembershipFields,
}

/// What would be in doubt about a person.
#[derive(Debug, Serialize, TS)]
pub struct PersonDoubts {
    /// Conditions of the centre that are not met, in words.
    pub warnings: Vec<Warning>,
}

/// Changes a person's record.
#[derive(Debug, Deserialize, TS)]
pub struct UpdatePerson {
    /// Person.
    pub person_id: PersonId,
    /// Centre from which she is looked at.
    pub centre_id: CentreId,
    /// Record.
    pub fields: PersonFields,
}

/// One person's card.
pub(crate) fn get_person(app: &App, caller: &Caller, request: GetPerson) -> Result<PersonCard> {
    let today = app.now().today;
    app.store().read(|read| {
        let person = read.person(read.canonical()?.of(request.person_id))?;
        let centre = read.centre(request.centre_id)?;
        card(read, caller.messages(), &centre, person, today)
    })
}

fn card(
    read: Read<'_>,
    messages: Messages,
    centre: &Centre,
    person: Person,
    today: Date,
) -> Result<PersonCard> {
    let declarations = read.declarations_of_person(person.id)?;
    let memberships = read.memberships_of_person(person.id)?;
    let suspensions = read.suspensions_of_person(person.id)?;
    let consents = read.consents_of_person(person.id)?;
    let privacy_notices = read.privacy_notices_of_person(person.id)?;
    let here = memberships.iter().rfind(|membership| membership.centre_id == centre.id);
    let (mut enrolments, mut past_enrolments) = (Vec::new(), Vec::new());
    for enrolment in read.enrolments_of_person(person.id)? {
        let series = read.series(enrolment.series_id)?;
        if series.centre_id == centre.id {
            let goes_on = enrolment.to_date.is_none_or(|to| today <= to);
            let row = EnrolmentRow::of(&enrolment, &series, &person);
            if goes_on { enrolments.push(row) } else { past_enrolments.push(row) }
        }
    }
    past_enrolments.sort_by_key(|row| std::cmp::Reverse(row.to_date));
    let mut absences = read.absences_of_person(person.id)?;
    absences.retain(|absence| absence.centre_id == centre.id);
    let seen = read.seen_at(centre.id)?.remove(&person.id);
    let declared: Vec<&Declaration> =
        declarations.iter().filter(|declaration| declaration.centre_id == centre.id).collect();
    let in_force = |declaration: &&&Declaration| {
        declaration.signed_on <= today
            && declaration.withdrawn_on.is_none_or(|withdrawn| today < withdrawn)
    };
    let missing = missing(
        &centre.settings.record,
        &RecordFacts {
            person: &person,
            membership: here,
            declared: declared.iter().any(|declaration| in_force(&declaration)),
            consents: &consents,
            informed: !privacy_notices.is_empty(),
        },
    );
    // The age that counts is that of the first declaration, or of joining without one.
    let date = declared
        .last()
        .map(|first| first.signed_on)
        .or(here.map(|membership| membership.joined_on))
        .unwrap_or(today);
    let doubts = doubts(&centre.settings, &person, here, date);
    let mut warnings: Vec<Warning> =
        doubts.iter().filter_map(|doubt| doubt_warning(messages, *doubt, &missing)).collect();
    warnings.extend(missing.iter().map(|field| Warning {
        code: field.code().to_owned(),
        message: messages.by_code("record_missing", field.code(), &[]).unwrap_or_default(),
    }));
    Ok(PersonCard {
        status: here.map(|membership| membership.status_on(today, &suspensions)),
        consents: ConsentKind::ALL
            .into_iter()
            .map(|kind| ConsentRow {
                kind,
                state: Consent::state_of(&consents, kind),
                consent: Consent::holding(&consents, kind).cloned(),
            })
            .collect(),
        merged: merged_records(read, person.id)?,
        presences: seen.map_or(0, |(_, _, count)| count),
        seen: seen.map(|(first, last, _)| (first, last)),
        memberships,
        suspensions,
        declarations,
        privacy_notices,
        enrolments,
        past_enrolments,
        absences,
        missing,
        doubts,
        warnings,
        person,
    })
}

/// A doubt in words; none where a missing part of the record says the same already.
fn doubt_warning(messages: Messages, doubt: Doubt, missing: &[RecordField]) -> Option<Warning> {
    let (code, message) = match doubt {
        Doubt::UnderAge { age, min_age } => {
            ("under_age", messages.person_warning_under_age(age, min_age))
        }
        Doubt::AgeUnknown if missing.contains(&RecordField::Birth) => return None,
        Doubt::AgeUnknown => ("age_unknown", messages.person_warning_age_unknown()),
        Doubt::TurnsAgeThisYear { min_age } => {
            ("turns_age_this_year", messages.person_warning_turns_age_this_year(min_age))
        }
        Doubt::NotResident if missing.contains(&RecordField::Residence) => return None,
        Doubt::NotResident => ("not_resident", messages.person_warning_not_resident()),
    };
    Some(Warning { code: code.to_owned(), message })
}

/// What would be in doubt about a person who is about to be added.
pub(crate) fn preview_person(
    app: &App,
    caller: &Caller,
    request: PreviewPerson,
) -> Result<PersonDoubts> {
    let PreviewPerson { centre_id, birth_date, birth_year, date, membership: fields } = request;
    let nobody = PersonId(Uuid::nil());
    let person =
        Person { birth_date, birth_year, ..Person::new(nobody, String::new(), String::new()) };
    let mut membership = Membership::new(MembershipId(Uuid::nil()), nobody, centre_id, date);
    apply_fields(&mut membership, &fields)?;
    let settings = app.store().read(|read| Ok::<_, Error>(read.centre(centre_id)?.settings))?;
    let warnings = doubts(&settings, &person, Some(&membership), date)
        .into_iter()
        .filter_map(|doubt| doubt_warning(caller.messages(), doubt, &[]))
        .collect();
    Ok(PersonDoubts { warnings })
}

/// A person's record out of what was typed in.
///
/// # Errors
/// The refusals of names, births and contacts, [`Refusal::TextTooLong`],
/// [`Refusal::TooManyChildren`] for more than anybody has.
pub(crate) fn person_of(id: PersonId, fields: &PersonFields, today: Date) -> Result<Person> {
    check_birth(fields.birth_date, fields.birth_year, today)?;
    let notes = tidy_lines(&fields.notes);
    if notes.chars().count() > LONGEST_NOTE {
        return Err(Refusal::TextTooLong { limit: LONGEST_NOTE as u32 }.into());
    }
    if fields.children.is_some_and(|children| children > MOST_CHILDREN) {
        return Err(Refusal::TooManyChildren { limit: MOST_CHILDREN }.into());
    }
    Ok(Person {
        birth_date: fields.birth_date,
        birth_year: if fields.birth_date.is_some() { None } else { fields.birth_year },
        sex: fields.sex,
        phone: tidy_phone(&fields.phone)?,
        email: tidy_email(&fields.email)?,
        district: district(&fields.district)?,
        address: short(&fields.address)?,
        emergency_contact: short(&fields.emergency_contact)?,
        guardians: short(&fields.guardians)?,
        children: fields.children,
        notes,
        ..Person::new(id, tidy_name(&fields.first_name)?, tidy_name(&fields.last_name)?)
    })
}

pub(crate) fn short(text: &str) -> Result<String> {
    let text = tidy(text);
    if text.chars().count() > 2 * LONGEST_NAME {
        return Err(Refusal::TextTooLong { limit: 2 * LONGEST_NAME as u32 }.into());
    }
    Ok(text)
}

/// A district as the city numbers them, I to XVIII, or none.
pub(crate) fn district(text: &str) -> Result<String> {
    const DISTRICTS: [&str; 18] = [
        "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV",
        "XV", "XVI", "XVII", "XVIII",
    ];
    let text = tidy(text).to_uppercase();
    if text.is_empty() || DISTRICTS.contains(&text.as_str()) {
        Ok(text)
    } else {
        Err(Refusal::DistrictUnknown { text }.into())
    }
}

/// Add a person to a centre.
pub(crate) fn create_person(
    app: &App,
    caller: &Caller,
    request: CreatePerson,
) -> Result<PersonCard> {
    let (id, centre_id) = (app.new_id(), request.centre_id);
    let person = person_of(id, &request.fields, app.now().today)?;
    let mut membership = Membership::new(app.new_id(), id, centre_id, request.joined_on);
    membership.waiting = request.waiting;
    apply_fields(&mut membership, &request.membership)?;
    let declaration = request.declaration.map(|fields| (app.new_id(), fields));
    let notice = request.informed_on.map(|on| (app.new_id(), on));
    app.write(caller, "create_person", Some(centre_id), move |write| {
        let centre = write.centre(centre_id)?;
        put_person(write, &person)?;
        if membership.number.is_none() {
            membership.number = Some(next_number(**write, centre_id)?);
        }
        put_membership(write, &membership)?;
        if let Some((declaration, fields)) = declaration {
            put_declaration(write, declaration, id, centre_id, &fields)?;
        }
        for consent in &request.consents {
            put_consent(write, id, consent)?;
        }
        if let Some((notice, on)) = notice {
            put_privacy_notice(write, notice, id, on, &centre.settings.privacy_version)?;
        }
        write.note("person", id);
        Ok(())
    })?;
    get_person(app, caller, GetPerson { person_id: id, centre_id })
}

/// Writes a person's record, sealed under her own key.
pub(crate) fn put_person(write: &mut Write<'_>, person: &Person) -> Result<()> {
    Ok(write.put("person", person.id.0, person.id.0, person)?)
}

/// Change a person's record.
pub(crate) fn update_person(
    app: &App,
    caller: &Caller,
    request: UpdatePerson,
) -> Result<PersonCard> {
    let (id, centre) = (request.person_id, request.centre_id);
    let person = person_of(id, &request.fields, app.now().today)?;
    app.write(caller, "update_person", Some(centre), move |write| {
        write.person(id)?;
        put_person(write, &person)?;
        write.note("person", id);
        Ok(())
    })?;
    get_person(app, caller, GetPerson { person_id: id, centre_id: centre })
}
