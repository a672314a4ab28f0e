//! The register of people, their memberships, declarations and sign-ups.

use std::collections::{HashMap, HashSet};

use domain::calendar::Date;
use domain::ids::{CentreId, DeclarationId, EnrolmentId, PersonId, SeriesId};
use domain::organisation::Centre;
use domain::people::{
    Declaration, LONGEST_NAME, LeaveReason, Membership, Person, Sex, age_on, check_birth, tidy_name,
};
use domain::refusal::Refusal;
use domain::text::{fold, found_in, tidy, tidy_lines};
use domain::timetable::Enrolment;
use messages::Messages;
use serde::{Deserialize, Serialize};
use storage::Write;
use storage::read::Canonical;
use ts_rs::TS;

use crate::overview::Warning;
use crate::timetable::{self, GetSeries, SeriesCard};
use crate::{App, Caller, Result};

/// Asks for the register of a centre.
#[derive(Debug, Deserialize, TS)]
pub struct ListPeople {
    /// Centre.
    pub centre_id: CentreId,
    /// Words to find in names and telephone numbers, without regard to case and diacritics;
    /// empty for all.
    pub query: String,
    /// Whether those who left are asked for, instead of those who belong.
    pub archived: bool,
}

/// The register, in Polish order.
#[derive(Debug, Serialize, TS)]
pub struct PeopleList {
    /// Those found.
    pub rows: Vec<PersonRow>,
    /// How many belong to the centre.
    pub active: u32,
    /// How many left.
    pub archived: u32,
}

/// One line of the register.
#[derive(Debug, Serialize, TS)]
pub struct PersonRow {
    /// Person.
    pub person_id: PersonId,
    /// Last name first.
    pub list_name: String,
    /// Birth year, or none known.
    pub birth_year: Option<i32>,
    /// Telephone, or empty.
    pub phone: String,
    /// Date of the declaration in force, if any.
    pub declared_on: Option<Date>,
    /// Last presence at this centre, if any.
    pub last_seen_on: Option<Date>,
    /// Whether something is missing that the register needs.
    pub to_complete: bool,
}

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
    /// Memberships, of all centres.
    pub memberships: Vec<Membership>,
    /// Declarations, of all centres, the latest first.
    pub declarations: Vec<Declaration>,
    /// Sign-ups for series of the centre, by name.
    pub enrolments: Vec<EnrolmentRow>,
    /// How many presences at the centre.
    pub presences: u32,
    /// First and last presence at the centre, if any.
    pub seen: Option<(Date, Date)>,
    /// What the register would want to know before this record is whole.
    pub warnings: Vec<Warning>,
}

/// A sign-up, as the person's card and the series' card show it.
#[derive(Debug, Serialize, TS)]
pub struct EnrolmentRow {
    /// Enrolment.
    pub enrolment_id: EnrolmentId,
    /// Series.
    pub series_id: SeriesId,
    /// Name of the series.
    pub series_name: String,
    /// Person.
    pub person_id: PersonId,
    /// Last name first.
    pub list_name: String,
    /// First day.
    pub from_date: Date,
    /// Last day, if it has one.
    pub to_date: Option<Date>,
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
    /// Notes, never about health.
    #[serde(default)]
    pub notes: String,
}

/// A declaration, as typed in.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct DeclarationFields {
    /// Date of signing.
    pub signed_on: Date,
    /// Number on the paper, or empty.
    pub number: String,
}

/// Adds a person to a centre.
#[derive(Debug, Deserialize, TS)]
pub struct CreatePerson {
    /// Centre.
    pub centre_id: CentreId,
    /// Record.
    pub fields: PersonFields,
    /// First day of the membership.
    pub joined_on: Date,
    /// Declaration, if it was signed.
    #[ts(optional = nullable)]
    pub declaration: Option<DeclarationFields>,
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

/// Ends a person's membership; nothing about her is lost.
#[derive(Debug, Deserialize, TS)]
pub struct ArchivePerson {
    /// Person.
    pub person_id: PersonId,
    /// Centre.
    pub centre_id: CentreId,
    /// Last day.
    pub left_on: Date,
    /// Why.
    pub reason: LeaveReason,
}

/// Takes a person back into the centre from a day on.
#[derive(Debug, Deserialize, TS)]
pub struct ReadmitPerson {
    /// Person.
    pub person_id: PersonId,
    /// Centre.
    pub centre_id: CentreId,
    /// First day.
    pub joined_on: Date,
}

/// Records a signed declaration.
#[derive(Debug, Deserialize, TS)]
pub struct RecordDeclaration {
    /// Person.
    pub person_id: PersonId,
    /// Centre.
    pub centre_id: CentreId,
    /// Declaration.
    pub declaration: DeclarationFields,
}

/// Records that a declaration was withdrawn.
#[derive(Debug, Deserialize, TS)]
pub struct WithdrawDeclaration {
    /// Declaration.
    pub declaration_id: DeclarationId,
    /// Date.
    pub withdrawn_on: Date,
}

/// Looks for people who might be the one about to be added.
#[derive(Debug, Deserialize, TS)]
pub struct FindSimilar {
    /// First name.
    pub first_name: String,
    /// Last name.
    pub last_name: String,
}

/// People of the same folded name.
#[derive(Debug, Serialize, TS)]
pub struct SimilarPeople {
    /// Those found.
    pub people: Vec<SimilarPerson>,
}

/// One person of the same folded name.
#[derive(Debug, Serialize, TS)]
pub struct SimilarPerson {
    /// Person.
    pub person_id: PersonId,
    /// Last name first.
    pub list_name: String,
    /// Birth year, or none known.
    pub birth_year: Option<i32>,
}

/// Signs people up for a series.
#[derive(Debug, Deserialize, TS)]
pub struct EnrolPeople {
    /// Series.
    pub series_id: SeriesId,
    /// People.
    pub person_ids: Vec<PersonId>,
    /// First day.
    pub from_date: Date,
}

/// Ends a sign-up.
#[derive(Debug, Deserialize, TS)]
pub struct EndEnrolment {
    /// Enrolment.
    pub enrolment_id: EnrolmentId,
    /// Last day.
    pub to_date: Date,
}

/// The register of a centre.
pub(crate) fn list_people(app: &App, _caller: &Caller, request: ListPeople) -> Result<PeopleList> {
    let today = app.now().today;
    app.store().read(|read| {
        let memberships = read.memberships_of_centre(request.centre_id)?;
        let canonical = read.canonical()?;
        let open: HashSet<PersonId> = memberships
            .iter()
            .filter(|membership| membership.left_on.is_none_or(|left| today <= left))
            .map(|membership| canonical.of(membership.person_id))
            .collect();
        let declared =
            declared(&read.declarations_of_centre(request.centre_id)?, &canonical, today);
        let seen = read.seen_at(request.centre_id)?;
        let people = read.people_of(request.centre_id)?;
        let active = people.iter().filter(|person| open.contains(&person.id)).count() as u32;
        let archived = people.len() as u32 - active;
        let rows = people
            .into_iter()
            .filter(|person| open.contains(&person.id) != request.archived)
            .filter(|person| is_found(&request.query, person))
            .map(|person| PersonRow {
                person_id: person.id,
                list_name: person.list_name(),
                birth_year: birth_year(&person),
                declared_on: declared.get(&person.id).copied(),
                last_seen_on: seen.get(&person.id).map(|(_, last, _)| *last),
                to_complete: person.to_complete,
                phone: person.phone,
            })
            .collect();
        Ok(PeopleList { rows, active, archived })
    })
}

/// Whether the words are found in a person's names, or the digits in her telephone number.
fn is_found(query: &str, person: &Person) -> bool {
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    let wanted = digits(query);
    let by_phone = wanted.len() >= 3 && digits(&person.phone).contains(&wanted);
    by_phone || found_in(query, &format!("{} {}", person.last_name, person.first_name))
}

/// The latest declaration in force of each person.
pub(crate) fn declared(
    declarations: &[Declaration],
    canonical: &Canonical,
    today: Date,
) -> HashMap<PersonId, Date> {
    declarations
        .iter()
        .filter(|declaration| declaration.signed_on <= today)
        .filter(|declaration| declaration.withdrawn_on.is_none_or(|on| today < on))
        .map(|declaration| (canonical.of(declaration.person_id), declaration.signed_on))
        .collect()
}

fn birth_year(person: &Person) -> Option<i32> {
    person.birth_date.map(Date::year).or(person.birth_year)
}

/// One person's card.
pub(crate) fn get_person(app: &App, caller: &Caller, request: GetPerson) -> Result<PersonCard> {
    let messages = caller.messages();
    let today = app.now().today;
    app.store().read(|read| {
        let person = read.person(read.canonical()?.of(request.person_id))?;
        let declarations = read.declarations_of_person(person.id)?;
        let centre = read.centre(request.centre_id)?;
        let mut enrolments = Vec::new();
        for enrolment in read.enrolments_of_person(person.id)? {
            let series = read.series(enrolment.series_id)?;
            if series.centre_id == centre.id && enrolment.to_date.is_none_or(|to| today <= to) {
                enrolments.push(EnrolmentRow {
                    enrolment_id: enrolment.id,
                    series_id: series.id,
                    series_name: series.name,
                    person_id: person.id,
                    list_name: person.list_name(),
                    from_date: enrolment.from_date,
                    to_date: enrolment.to_date,
                });
            }
        }
        let seen = read.seen_at(centre.id)?.remove(&person.id);
        Ok(PersonCard {
            memberships: read.memberships_of_person(person.id)?,
            warnings: warnings(messages, &centre, &person, &declarations),
            declarations,
            enrolments,
            presences: seen.map_or(0, |(_, _, count)| count),
            seen: seen.map(|(first, last, _)| (first, last)),
            person,
        })
    })
}

/// What the register would want to know of a person, by the centre's settings.
fn warnings(
    messages: Messages,
    centre: &Centre,
    person: &Person,
    declarations: &[Declaration],
) -> Vec<Warning> {
    let mut found = Vec::new();
    let mut warn =
        |code: &str, message: String| found.push(Warning { code: code.to_owned(), message });
    let here: Vec<&Declaration> =
        declarations.iter().filter(|declaration| declaration.centre_id == centre.id).collect();
    if here.is_empty() {
        warn("no_declaration", messages.person_warning_no_declaration());
    }
    if let Some(min_age) = centre.settings.min_age {
        // The age that counts is the one on the declaration's date; without one, nothing to count.
        let age =
            here.last().map(|first| age_on(first.signed_on, person.birth_date, person.birth_year));
        match age {
            Some(Some(age)) if age < min_age => {
                warn("under_age", messages.person_warning_under_age(age, min_age))
            }
            Some(None) => warn("age_unknown", messages.person_warning_age_unknown()),
            _ => {}
        }
    }
    found
}

/// People of the same name.
pub(crate) fn find_similar(
    app: &App,
    _caller: &Caller,
    request: FindSimilar,
) -> Result<SimilarPeople> {
    let wanted = fold(&format!("{} {}", request.last_name, request.first_name));
    let swapped = fold(&format!("{} {}", request.first_name, request.last_name));
    app.store().read(|read| {
        let people = read
            .people()?
            .into_iter()
            .filter(|person| {
                let name = fold(&person.list_name());
                !name.is_empty() && (name == wanted || name == swapped)
            })
            .map(|person| SimilarPerson {
                person_id: person.id,
                list_name: person.list_name(),
                birth_year: birth_year(&person),
            })
            .collect();
        Ok(SimilarPeople { people })
    })
}

/// A person's record out of what was typed in.
///
/// # Errors
/// The refusals of names and births, [`Refusal::TextTooLong`].
pub(crate) fn person_of(id: PersonId, fields: &PersonFields, today: Date) -> Result<Person> {
    check_birth(fields.birth_date, fields.birth_year, today)?;
    const LONGEST_NOTE: usize = 2000;
    let notes = tidy_lines(&fields.notes);
    if notes.chars().count() > LONGEST_NOTE {
        return Err(Refusal::TextTooLong { limit: LONGEST_NOTE as u32 }.into());
    }
    Ok(Person {
        id,
        first_name: tidy_name(&fields.first_name)?,
        last_name: tidy_name(&fields.last_name)?,
        birth_date: fields.birth_date,
        birth_year: if fields.birth_date.is_some() { None } else { fields.birth_year },
        sex: fields.sex,
        phone: short(&fields.phone)?,
        email: short(&fields.email)?,
        district: district(&fields.district)?,
        notes,
        to_complete: false,
    })
}

fn short(text: &str) -> Result<String> {
    let text = tidy(text);
    if text.chars().count() > LONGEST_NAME {
        return Err(Refusal::TextTooLong { limit: LONGEST_NAME as u32 }.into());
    }
    Ok(text)
}

/// A district as the city numbers them, I to XVIII, or none.
fn district(text: &str) -> Result<String> {
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
    let membership = Membership {
        id: app.new_id(),
        person_id: id,
        centre_id,
        joined_on: request.joined_on,
        left_on: None,
        leave_reason: None,
    };
    let declaration: Option<(DeclarationId, DeclarationFields)> =
        request.declaration.map(|fields| (app.new_id(), fields));
    app.write(caller, "create_person", Some(centre_id), move |write| {
        write.centre(centre_id)?;
        put_person(write, &person)?;
        write.put("membership", membership.id.0, id.0, &membership)?;
        if let Some((declaration, fields)) = declaration {
            put_declaration(write, declaration, id, centre_id, &fields)?;
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

pub(crate) fn put_declaration(
    write: &mut Write<'_>,
    id: DeclarationId,
    person_id: PersonId,
    centre_id: CentreId,
    fields: &DeclarationFields,
) -> Result<()> {
    let agreement_id =
        write.agreement_for(centre_id, fields.signed_on.month())?.map(|agreement| agreement.id);
    let declaration = Declaration {
        id,
        person_id,
        centre_id,
        agreement_id,
        number: tidy(&fields.number),
        signed_on: fields.signed_on,
        withdrawn_on: None,
    };
    Ok(write.put("declaration", id.0, person_id.0, &declaration)?)
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

/// End a membership.
pub(crate) fn archive_person(
    app: &App,
    caller: &Caller,
    request: ArchivePerson,
) -> Result<PersonCard> {
    let (id, centre) = (request.person_id, request.centre_id);
    app.write(caller, "archive_person", Some(centre), move |write| {
        let open: Vec<Membership> = write
            .memberships_of_person(id)?
            .into_iter()
            .filter(|membership| membership.centre_id == centre && membership.left_on.is_none())
            .collect();
        if open.is_empty() {
            return Err(Refusal::NotFound.into());
        }
        for mut membership in open {
            if request.left_on < membership.joined_on {
                return Err(Refusal::SpanReversed.into());
            }
            membership.left_on = Some(request.left_on);
            membership.leave_reason = Some(request.reason);
            write.put("membership", membership.id.0, id.0, &membership)?;
        }
        for mut enrolment in write.enrolments_of_person(id)? {
            let series = write.series(enrolment.series_id)?;
            let lasts = enrolment.to_date.is_none_or(|to| request.left_on < to);
            if series.centre_id == centre && lasts {
                enrolment.to_date = Some(request.left_on.max(enrolment.from_date));
                write.put("enrolment", enrolment.id.0, id.0, &enrolment)?;
            }
        }
        write.note("person", id);
        Ok(())
    })?;
    get_person(app, caller, GetPerson { person_id: id, centre_id: centre })
}

/// Take a person back.
pub(crate) fn readmit_person(
    app: &App,
    caller: &Caller,
    request: ReadmitPerson,
) -> Result<PersonCard> {
    let (id, centre_id) = (request.person_id, request.centre_id);
    let membership = Membership {
        id: app.new_id(),
        person_id: id,
        centre_id,
        joined_on: request.joined_on,
        left_on: None,
        leave_reason: None,
    };
    app.write(caller, "readmit_person", Some(centre_id), move |write| {
        write.person(id)?;
        let open = write
            .memberships_of_person(id)?
            .into_iter()
            .any(|other| other.centre_id == centre_id && other.left_on.is_none());
        if !open {
            write.put("membership", membership.id.0, id.0, &membership)?;
        }
        write.note("person", id);
        Ok(())
    })?;
    get_person(app, caller, GetPerson { person_id: id, centre_id })
}

/// Record a signed declaration.
pub(crate) fn record_declaration(
    app: &App,
    caller: &Caller,
    request: RecordDeclaration,
) -> Result<PersonCard> {
    let (id, person, centre) = (app.new_id(), request.person_id, request.centre_id);
    app.write(caller, "record_declaration", Some(centre), move |write| {
        write.person(person)?;
        put_declaration(write, id, person, centre, &request.declaration)?;
        write.note("person", person);
        Ok(())
    })?;
    get_person(app, caller, GetPerson { person_id: person, centre_id: centre })
}

/// Record that a declaration was withdrawn.
pub(crate) fn withdraw_declaration(
    app: &App,
    caller: &Caller,
    request: WithdrawDeclaration,
) -> Result<PersonCard> {
    let (person, centre) = app.write(caller, "withdraw_declaration", None, move |write| {
        let mut declaration = write.declaration(request.declaration_id)?;
        if request.withdrawn_on < declaration.signed_on {
            return Err(Refusal::SpanReversed.into());
        }
        write.belongs_to(declaration.centre_id);
        declaration.withdrawn_on = Some(request.withdrawn_on);
        write.put("declaration", declaration.id.0, declaration.person_id.0, &declaration)?;
        write.note("person", declaration.person_id);
        Ok((declaration.person_id, declaration.centre_id))
    })?;
    get_person(app, caller, GetPerson { person_id: person, centre_id: centre })
}

/// Sign people up for a series.
pub(crate) fn enrol_people(app: &App, caller: &Caller, request: EnrolPeople) -> Result<SeriesCard> {
    let series_id = request.series_id;
    let people: Vec<(EnrolmentId, PersonId)> =
        request.person_ids.iter().map(|person| (app.new_id(), *person)).collect();
    app.write(caller, "enrol_people", None, move |write| {
        let series = write.series(series_id)?;
        write.belongs_to(series.centre_id);
        let enrolled: HashSet<PersonId> = write
            .enrolments_of_series(series_id)?
            .into_iter()
            .filter(|enrolment| enrolment.to_date.is_none_or(|to| request.from_date <= to))
            .map(|enrolment| enrolment.person_id)
            .collect();
        for (id, person_id) in &people {
            write.person(*person_id)?;
            if enrolled.contains(person_id) {
                return Err(Refusal::EnrolledAlready.into());
            }
            let enrolment = Enrolment {
                id: *id,
                series_id,
                person_id: *person_id,
                from_date: request.from_date,
                to_date: None,
            };
            write.put("enrolment", id.0, person_id.0, &enrolment)?;
        }
        write.note("series", series_id);
        write.note("count", people.len());
        Ok(())
    })?;
    timetable::get_series(app, caller, GetSeries { series_id })
}

/// End a sign-up.
pub(crate) fn end_enrolment(
    app: &App,
    caller: &Caller,
    request: EndEnrolment,
) -> Result<SeriesCard> {
    let series_id = app.write(caller, "end_enrolment", None, move |write| {
        let mut enrolment = write.enrolment(request.enrolment_id)?;
        write.belongs_to(write.series(enrolment.series_id)?.centre_id);
        if request.to_date < enrolment.from_date {
            // It never began, so it was a slip: taken away whole.
            write.delete("enrolment", enrolment.id.0)?;
        } else {
            enrolment.to_date = Some(request.to_date);
            write.put("enrolment", enrolment.id.0, enrolment.person_id.0, &enrolment)?;
        }
        write.note("series", enrolment.series_id);
        write.note("person", enrolment.person_id);
        Ok(enrolment.series_id)
    })?;
    timetable::get_series(app, caller, GetSeries { series_id })
}
