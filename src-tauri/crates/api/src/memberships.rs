//! A person's belonging to a centre: its statements, its life from waiting to leaving, and the
//! declarations.

use std::collections::HashMap;

use domain::calendar::Date;
use domain::ids::{CentreId, DeclarationId, MembershipId, PersonId, SuspensionId};
use domain::people::{Declaration, LeaveReason, Membership, Suspension};
use domain::refusal::Refusal;
use domain::text::tidy;
use serde::{Deserialize, Serialize};
use storage::read::Canonical;
use storage::{Read, Write};
use ts_rs::TS;

use crate::people::{GetPerson, PersonCard, get_person, short};
use crate::{App, Caller, Result};

/// What a person stated on joining, as typed in.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
pub struct MembershipFields {
    /// Her number in the centre; none for the next free one.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub number: Option<u32>,
    /// Whether she stated that she lives in the city.
    #[serde(default)]
    pub residence_confirmed: bool,
    /// Whether she stated that she is of the age the centre is for.
    #[serde(default)]
    pub age_confirmed: bool,
    /// When she accepted the rules.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub rules_accepted_on: Option<Date>,
    /// When she made the statement for movement classes.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub activity_statement_on: Option<Date>,
    /// Why she is taken although a condition is not met, or empty.
    #[serde(default)]
    pub exception_reason: String,
}

/// A declaration, as typed in.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct DeclarationFields {
    /// Date of signing.
    pub signed_on: Date,
    /// Number on the paper, or empty.
    pub number: String,
}

/// Changes what a membership states.
#[derive(Debug, Deserialize, TS)]
pub struct UpdateMembership {
    /// Membership.
    pub membership_id: MembershipId,
    /// First day, or day of joining the waiting list.
    pub joined_on: Date,
    /// Statements.
    pub fields: MembershipFields,
}

/// Takes a person from the centre's waiting list into the centre.
#[derive(Debug, Deserialize, TS)]
pub struct AdmitPerson {
    /// Person.
    pub person_id: PersonId,
    /// Centre.
    pub centre_id: CentreId,
    /// First day of the membership.
    pub joined_on: Date,
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

/// Takes a person back into the centre from a day on, or into one more centre.
#[derive(Debug, Deserialize, TS)]
pub struct ReadmitPerson {
    /// Person.
    pub person_id: PersonId,
    /// Centre.
    pub centre_id: CentreId,
    /// First day.
    pub joined_on: Date,
}

/// Suspends a membership: the person is on no list of expected people meanwhile.
#[derive(Debug, Deserialize, TS)]
pub struct SuspendPerson {
    /// Person.
    pub person_id: PersonId,
    /// Centre.
    pub centre_id: CentreId,
    /// First day.
    pub first_date: Date,
    /// Last day, if it is known.
    #[ts(optional = nullable)]
    pub last_date: Option<Date>,
}

/// Ends a suspension.
#[derive(Debug, Deserialize, TS)]
pub struct ResumePerson {
    /// Person.
    pub person_id: PersonId,
    /// Centre.
    pub centre_id: CentreId,
    /// The first day on which she is expected again.
    pub from_date: Date,
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

/// The lowest number in the centre that nobody has or had.
pub(crate) fn next_number(read: Read<'_>, centre: CentreId) -> Result<u32> {
    Ok(read.highest_number(centre)? + 1)
}

/// Gives a membership what was typed in; the number only if one was.
pub(crate) fn apply_fields(membership: &mut Membership, fields: &MembershipFields) -> Result<()> {
    membership.number = fields.number.or(membership.number);
    membership.residence_confirmed = fields.residence_confirmed;
    membership.age_confirmed = fields.age_confirmed;
    membership.rules_accepted_on = fields.rules_accepted_on;
    membership.activity_statement_on = fields.activity_statement_on;
    membership.exception_reason = short(&fields.exception_reason)?;
    Ok(())
}

/// Writes a membership, unless its number is somebody else's.
///
/// # Errors
/// [`Refusal::NumberTaken`]; errors of the file.
pub(crate) fn put_membership(write: &mut Write<'_>, membership: &Membership) -> Result<()> {
    if let Some(number) = membership.number {
        let person = write.canonical()?.of(membership.person_id);
        let holders = write.holders_of_number(membership.centre_id, number)?;
        if holders.iter().any(|holder| *holder != person) {
            return Err(Refusal::NumberTaken { number }.into());
        }
    }
    Ok(write.put("membership", membership.id.0, membership.person_id.0, membership)?)
}

/// Writes a declaration, under the agreement that pays on its day.
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

/// The memberships of a person in a centre that have not ended.
fn open(read: &Read<'_>, person: PersonId, centre: CentreId) -> Result<Vec<Membership>> {
    let mut memberships = read.memberships_of_person(person)?;
    memberships.retain(|membership| membership.centre_id == centre && membership.left_on.is_none());
    Ok(memberships)
}

/// Change what a membership states.
pub(crate) fn update_membership(
    app: &App,
    caller: &Caller,
    request: UpdateMembership,
) -> Result<PersonCard> {
    let (person_id, centre_id) = app.write(caller, "update_membership", None, move |write| {
        let mut membership = write.membership(request.membership_id)?;
        write.belongs_to(membership.centre_id);
        if membership.left_on.is_some_and(|left| left < request.joined_on) {
            return Err(Refusal::SpanReversed.into());
        }
        membership.joined_on = request.joined_on;
        apply_fields(&mut membership, &request.fields)?;
        put_membership(write, &membership)?;
        write.note("person", membership.person_id);
        Ok((membership.person_id, membership.centre_id))
    })?;
    get_person(app, caller, GetPerson { person_id, centre_id })
}

/// Take a person from the waiting list.
pub(crate) fn admit_person(app: &App, caller: &Caller, request: AdmitPerson) -> Result<PersonCard> {
    let AdmitPerson { person_id, centre_id, joined_on } = request;
    app.write(caller, "admit_person", Some(centre_id), move |write| {
        let waiting: Vec<Membership> = open(write, person_id, centre_id)?
            .into_iter()
            .filter(|membership| membership.waiting)
            .collect();
        if waiting.is_empty() {
            return Err(Refusal::NotWaiting.into());
        }
        for mut membership in waiting {
            membership.waiting = false;
            membership.joined_on = joined_on;
            put_membership(write, &membership)?;
        }
        write.note("person", person_id);
        Ok(())
    })?;
    get_person(app, caller, GetPerson { person_id, centre_id })
}

/// End a membership.
pub(crate) fn archive_person(
    app: &App,
    caller: &Caller,
    request: ArchivePerson,
) -> Result<PersonCard> {
    let (id, centre) = (request.person_id, request.centre_id);
    app.write(caller, "archive_person", Some(centre), move |write| {
        let open = open(write, id, centre)?;
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

/// Take a person back, or into one more centre.
pub(crate) fn readmit_person(
    app: &App,
    caller: &Caller,
    request: ReadmitPerson,
) -> Result<PersonCard> {
    let ReadmitPerson { person_id, centre_id, joined_on } = request;
    let membership_id = app.new_id();
    app.write(caller, "readmit_person", Some(centre_id), move |write| {
        write.person(person_id)?;
        if open(write, person_id, centre_id)?.is_empty() {
            let before = write.memberships_of_person(person_id)?;
            let before = before.iter().rfind(|membership| membership.centre_id == centre_id);
            let mut membership = Membership::new(membership_id, person_id, centre_id, joined_on);
            // Who comes back keeps her number and what she stated; the rules are accepted anew.
            if let Some(before) = before {
                membership.number = before.number;
                membership.residence_confirmed = before.residence_confirmed;
                membership.age_confirmed = before.age_confirmed;
                membership.exception_reason.clone_from(&before.exception_reason);
            } else {
                membership.number = Some(next_number(**write, centre_id)?);
            }
            put_membership(write, &membership)?;
        }
        write.note("person", person_id);
        Ok(())
    })?;
    get_person(app, caller, GetPerson { person_id, centre_id })
}

/// Suspend a membership.
pub(crate) fn suspend_person(
    app: &App,
    caller: &Caller,
    request: SuspendPerson,
) -> Result<PersonCard> {
    let SuspendPerson { person_id, centre_id, first_date, last_date } = request;
    let id: SuspensionId = app.new_id();
    if last_date.is_some_and(|last| last < first_date) {
        return Err(Refusal::SpanReversed.into());
    }
    app.write(caller, "suspend_person", Some(centre_id), move |write| {
        if open(write, person_id, centre_id)?.is_empty() {
            return Err(Refusal::NotFound.into());
        }
        let overlaps = write.suspensions_of_person(person_id)?.into_iter().any(|other| {
            other.centre_id == centre_id
                && other.last_date.is_none_or(|last| first_date <= last)
                && last_date.is_none_or(|last| other.first_date <= last)
        });
        if overlaps {
            return Err(Refusal::NotSuspended.into());
        }
        let suspension = Suspension { id, person_id, centre_id, first_date, last_date };
        write.put("suspension", id.0, person_id.0, &suspension)?;
        write.note("person", person_id);
        Ok(())
    })?;
    get_person(app, caller, GetPerson { person_id, centre_id })
}

/// End a suspension.
pub(crate) fn resume_person(
    app: &App,
    caller: &Caller,
    request: ResumePerson,
) -> Result<PersonCard> {
    let ResumePerson { person_id, centre_id, from_date } = request;
    app.write(caller, "resume_person", Some(centre_id), move |write| {
        let lasting: Vec<Suspension> = write
            .suspensions_of_person(person_id)?
            .into_iter()
            .filter(|suspension| suspension.centre_id == centre_id)
            .filter(|suspension| suspension.last_date.is_none_or(|last| from_date <= last))
            .collect();
        if lasting.is_empty() {
            return Err(Refusal::NotSuspended.into());
        }
        for mut suspension in lasting {
            if from_date <= suspension.first_date {
                // It never began, so it was a slip: taken away whole.
                write.delete("suspension", suspension.id.0)?;
            } else {
                suspension.last_date = Some(from_date.plus_days(-1));
                write.put("suspension", suspension.id.0, suspension.person_id.0, &suspension)?;
            }
        }
        write.note("person", person_id);
        Ok(())
    })?;
    get_person(app, caller, GetPerson { person_id, centre_id })
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
