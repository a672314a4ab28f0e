//! The register of people, their memberships, declarations and sign-ups.

use domain::calendar::Date;
use domain::ids::{CentreId, DeclarationId, EnrolmentId, PersonId, SeriesId};
use domain::people::{Declaration, LeaveReason, Membership, Person, Sex};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::overview::Warning;

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
