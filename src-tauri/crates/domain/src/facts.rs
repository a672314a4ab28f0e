//! What is known of a centre's month and of the time before it: gathered once by `storage`,
//! never computed with there.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::attendance::Mark;
use crate::calendar::{Date, Month};
use crate::ids::{PersonId, SessionId};
use crate::opening::{Closure, OpeningRule};
use crate::organisation::{Category, Centre, Leader, Location, Organisation, Room};
use crate::people::{Declaration, Membership, Sex};
use crate::settlement::{Action, GrantAgreement};
use crate::timetable::{Series, Session};
use crate::volunteers::{Rates, VolunteerAgreement, VolunteerEntry, VolunteerRate, VolunteerTask};

/// Everything that the figures of one centre's month are counted from.
///
/// The sessions, marks, memberships, declarations and services reach back to
/// [`MonthFacts::since`], for the columns that run from the beginning of the year and of the
/// agreement. Every person id is the canonical one: of a merged person, the record she was
/// merged into.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MonthFacts {
    /// The month asked for.
    pub month: Month,
    /// The day on which the question is asked; decides what is still to come.
    pub today: Date,
    /// Organisation.
    pub organisation: Organisation,
    /// Centre.
    pub centre: Centre,
    /// Its locations.
    pub locations: Vec<Location>,
    /// Its rooms.
    pub rooms: Vec<Room>,
    /// Its categories, in their order.
    pub categories: Vec<Category>,
    /// Leaders.
    pub leaders: Vec<Leader>,
    /// The agreement that pays for the month: the centre's, valid on its last day, else on any.
    pub agreement: Option<GrantAgreement>,
    /// Opening rules of the centre, of any validity.
    pub opening_rules: Vec<OpeningRule>,
    /// Closures of the centre.
    pub closures: Vec<Closure>,
    /// Series of the centre.
    pub series: Vec<Series>,
    /// Sessions of the centre dated (now or originally) from `since` to the month's end.
    pub sessions: Vec<Session>,
    /// Marks at those sessions.
    pub marks: Vec<MarkFact>,
    /// Whoever stands in marks, memberships, declarations or services.
    pub people: Vec<PersonFact>,
    /// All memberships of the centre.
    pub memberships: Vec<Membership>,
    /// All declarations to the centre.
    pub declarations: Vec<Declaration>,
    /// Services at the centre from `since` to the month's end, confirmed or not.
    pub volunteer_entries: Vec<VolunteerEntry>,
    /// Agreements with the volunteers.
    pub volunteer_agreements: Vec<VolunteerAgreement>,
    /// Tasks of volunteers, also those not used any more.
    pub volunteer_tasks: Vec<VolunteerTask>,
    /// Rates of the agreement that pays for the month.
    pub volunteer_rates: Vec<VolunteerRate>,
    /// Actions of the agreement that pays for the month.
    pub actions: Vec<Action>,
    /// The description of the month, or empty.
    pub description: String,
}

impl MonthFacts {
    /// The first day that any column needs: the year's, or the agreement's if that is earlier.
    pub fn since(month: Month, agreement: Option<&GrantAgreement>) -> Date {
        let year = Month::new(month.year(), 1).unwrap_or(month).first();
        agreement.map_or(year, |agreement| agreement.first_date.min(year))
    }

    /// What volunteers' services are valued at in the month.
    pub fn rates(&self) -> Rates<'_> {
        Rates {
            wanted: self.agreement.as_ref().is_some_and(|agreement| agreement.values_volunteers),
            rates: &self.volunteer_rates,
            agreements: &self.volunteer_agreements,
        }
    }
}

/// One mark, as counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
pub struct MarkFact {
    /// Session.
    pub session_id: SessionId,
    /// Canonical person.
    pub person_id: PersonId,
    /// Mark.
    pub mark: Mark,
}

/// What the splits need of a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonFact {
    /// Canonical person.
    pub id: PersonId,
    /// Name, last name first; printed only where the report names people.
    pub list_name: String,
    /// Birth date, where known.
    pub birth_date: Option<Date>,
    /// Birth year, where only that is known.
    pub birth_year: Option<i32>,
    /// Sex, or not given.
    pub sex: Option<Sex>,
    /// City district, or empty.
    pub district: String,
}
