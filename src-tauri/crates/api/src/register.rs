//! The register of a centre: who belongs to it, found by any of her names, her telephone or her
//! number, and the lists of those who need something.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, PoisonError};

use domain::calendar::Date;
use domain::ids::{CentreId, PersonId};
use domain::people::{
    Consent, ConsentKind, ConsentState, Membership, MembershipStatus, Person, RecordFacts,
    RecordField, Suspension, missing,
};
use domain::text::{fold, found_in_folded};
use serde::{Deserialize, Serialize};
use storage::Read;
use ts_rs::TS;

use crate::memberships::declared;
use crate::{App, Caller, Result};

/// Asks for the register of a centre.
#[derive(Debug, Deserialize, TS)]
pub struct ListPeople {
    /// Centre.
    pub centre_id: CentreId,
    /// Words to find in names, telephone numbers and members' numbers, in any order, without
    /// regard to case, diacritics and alphabet; empty for all.
    pub query: String,
    /// Whom; members, if nothing is said.
    #[serde(default)]
    pub filter: PeopleFilter,
    /// How many of those found are passed over.
    #[serde(default)]
    pub offset: u32,
    /// How many rows at most; none for all.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub limit: Option<u32>,
}

/// Which people of a centre.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PeopleFilter {
    /// Those who belong to it, suspended ones too.
    #[default]
    Members,
    /// Those who wait for a place in it.
    Waiting,
    /// Those who left.
    Former,
    /// Members whose record lacks something, or was made at the door.
    Incomplete,
    /// Members without a declaration in force.
    NoDeclaration,
    /// Members not seen for as long as the centre's setting says, those who joined since apart.
    Unseen,
    /// Members who did not consent to their image being spread.
    NoImageConsent,
}

/// The register, in Polish order.
#[derive(Debug, Serialize, TS)]
pub struct PeopleList {
    /// Those found, from the offset on.
    pub rows: Vec<PersonRow>,
    /// How many were found.
    pub found: u32,
    /// How many there are of each kind, whatever was looked for.
    pub counts: PeopleCounts,
}

/// How many people of a centre there are of each kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, TS)]
pub struct PeopleCounts {
    /// Members.
    pub members: u32,
    /// Those who wait.
    pub waiting: u32,
    /// Those who left.
    pub former: u32,
    /// Incomplete records.
    pub incomplete: u32,
    /// Members without a declaration.
    pub no_declaration: u32,
    /// Members not seen lately.
    pub unseen: u32,
    /// Members without consent to their image.
    pub no_image_consent: u32,
}

/// One line of the register.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PersonRow {
    /// Person.
    pub person_id: PersonId,
    /// Last name first.
    pub list_name: String,
    /// Her number in the centre, if she has one.
    pub number: Option<u32>,
    /// Birth year, or none known.
    pub birth_year: Option<i32>,
    /// Telephone, or empty.
    pub phone: String,
    /// Where she stands.
    pub status: MembershipStatus,
    /// First day of the membership, or of waiting.
    pub joined_on: Date,
    /// Date of the declaration in force, if any.
    pub declared_on: Option<Date>,
    /// Last presence at this centre, if any.
    pub last_seen_on: Option<Date>,
    /// What became of the question of her image.
    pub image: ConsentState,
    /// Parts that the centre must have and that are not there.
    pub missing: Vec<RecordField>,
    /// Whether the record was made at the door and nobody looked at it since.
    pub to_complete: bool,
}

/// Everything that the rows of a register are made from.
pub(crate) struct Register {
    /// Rows of everybody who belongs or belonged to the centre, in Polish order.
    pub(crate) rows: Vec<PersonRow>,
    unseen: HashSet<PersonId>,
    /// Of each row, what is looked through: the folded name, and the digits of the telephone.
    searched: Vec<(String, String)>,
}

/// The register that was asked for last. While somebody types a name the file stays as it is, and
/// of 20 000 people only the names have to be looked through.
pub(crate) struct Remembered {
    centre: CentreId,
    today: Date,
    generation: u64,
    register: Arc<Register>,
}

impl Register {
    /// The register of a centre on a day.
    pub(crate) fn of(read: Read<'_>, centre_id: CentreId, today: Date) -> Result<Self> {
        let settings = read.centre(centre_id)?.settings;
        let canonical = read.canonical()?;
        let mut memberships: HashMap<PersonId, Membership> = HashMap::new();
        for membership in read.memberships_of_centre(centre_id)? {
            // The last that began counts, and one that lasts counts more than one that ended.
            let person = canonical.of(membership.person_id);
            let shown = memberships.entry(person).or_insert_with(|| membership.clone());
            if membership.left_on.is_none() || shown.left_on.is_some() {
                *shown = membership;
            }
        }
        let declared = declared(&read.declarations_of_centre(centre_id)?, &canonical, today);
        let seen = read.seen_at(centre_id)?;
        let (consents, informed) = (read.consents()?, read.informed()?);
        let suspensions = read.suspensions(centre_id)?;
        let long_ago = today.plus_days(-7 * i64::from(settings.unseen_weeks));
        let mut unseen = HashSet::new();
        let rows: Vec<PersonRow> = read
            .people()?
            .into_iter()
            .filter_map(|person| {
                let membership = memberships.get(&person.id)?;
                let consents = consents.get(&person.id).map_or(&[][..], Vec::as_slice);
                let suspended = suspensions.get(&person.id).map_or(&[][..], Vec::as_slice);
                let last_seen_on = seen.get(&person.id).map(|(_, last, _)| *last);
                if last_seen_on.unwrap_or(membership.joined_on) < long_ago {
                    unseen.insert(person.id);
                }
                let facts = RecordFacts {
                    person: &person,
                    membership: Some(membership),
                    declared: declared.contains_key(&person.id),
                    consents,
                    informed: informed.contains(&person.id),
                };
                Some(PersonRow {
                    missing: missing(&settings.record, &facts),
                    declared_on: declared.get(&person.id).copied(),
                    last_seen_on,
                    ..row(person, membership, consents, suspended, today)
                })
            })
            .collect();
        let searched = rows.iter().map(|row| (fold(&row.list_name), digits(&row.phone))).collect();
        Ok(Self { rows, unseen, searched })
    }

    /// Whether a row is one of those asked for.
    pub(crate) fn is_among(&self, filter: PeopleFilter, row: &PersonRow) -> bool {
        let member = matches!(row.status, MembershipStatus::Active | MembershipStatus::Suspended);
        match filter {
            PeopleFilter::Members => member,
            PeopleFilter::Waiting => row.status == MembershipStatus::Waiting,
            PeopleFilter::Former => row.status == MembershipStatus::Former,
            PeopleFilter::Incomplete => member && (row.to_complete || !row.missing.is_empty()),
            PeopleFilter::NoDeclaration => member && row.declared_on.is_none(),
            PeopleFilter::Unseen => {
                row.status == MembershipStatus::Active && self.unseen.contains(&row.person_id)
            }
            PeopleFilter::NoImageConsent => member && row.image != ConsentState::Granted,
        }
    }

    /// How many there are of each kind.
    pub(crate) fn counts(&self) -> PeopleCounts {
        let count =
            |filter| self.rows.iter().filter(|row| self.is_among(filter, row)).count() as u32;
        PeopleCounts {
            members: count(PeopleFilter::Members),
            waiting: count(PeopleFilter::Waiting),
            former: count(PeopleFilter::Former),
            incomplete: count(PeopleFilter::Incomplete),
            no_declaration: count(PeopleFilter::NoDeclaration),
            unseen: count(PeopleFilter::Unseen),
            no_image_consent: count(PeopleFilter::NoImageConsent),
        }
    }
}

fn row(
    person: Person,
    membership: &Membership,
    consents: &[Consent],
    suspensions: &[Suspension],
    today: Date,
) -> PersonRow {
    PersonRow {
        person_id: person.id,
        list_name: person.list_name(),
        number: membership.number,
        birth_year: person.known_birth_year(),
        status: membership.status_on(today, suspensions),
        joined_on: membership.joined_on,
        declared_on: None,
        last_seen_on: None,
        image: Consent::state_of(consents, ConsentKind::Image),
        missing: Vec::new(),
        to_complete: person.to_complete,
        phone: person.phone,
    }
}

/// The register of a centre.
pub(crate) fn list_people(app: &App, _caller: &Caller, request: ListPeople) -> Result<PeopleList> {
    let today = app.now().today;
    app.store().read(|read| {
        let register = remembered(app, read, request.centre_id, today)?;
        let counts = register.counts();
        let query = Query::of(&request.query);
        let found: Vec<&PersonRow> = std::iter::zip(&register.rows, &register.searched)
            .filter(|(row, searched)| query.finds(row, searched))
            .map(|(row, _)| row)
            .filter(|row| register.is_among(request.filter, row))
            .collect();
        let rows = found
            .iter()
            .skip(request.offset as usize)
            .take(request.limit.map_or(usize::MAX, |limit| limit as usize))
            .map(|row| (*row).clone())
            .collect();
        Ok(PeopleList { rows, found: found.len() as u32, counts })
    })
}

/// The register of a centre, read anew only if anything was written since.
fn remembered(app: &App, read: Read<'_>, centre: CentreId, today: Date) -> Result<Arc<Register>> {
    let generation = read.generation()?;
    let mut last = app.register.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(last) = &*last
        && (last.centre, last.today, last.generation) == (centre, today, generation)
    {
        return Ok(Arc::clone(&last.register));
    }
    let register = Arc::new(Register::of(read, centre, today)?);
    *last = Some(Remembered { centre, today, generation, register: Arc::clone(&register) });
    Ok(register)
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

/// What is looked for.
struct Query {
    folded: String,
    digits: String,
    /// Whether nothing but digits was typed, so that it may be a member's number.
    is_number: bool,
}

impl Query {
    fn of(text: &str) -> Self {
        let digits = digits(text);
        let is_number =
            !digits.is_empty() && text.trim().chars().all(|letter| letter.is_ascii_digit());
        Self { folded: fold(text), digits, is_number }
    }

    /// Whether the words are found in a person's names, or the digits in her telephone or number.
    fn finds(&self, row: &PersonRow, (name, phone): &(String, String)) -> bool {
        let by_phone = self.digits.len() >= 3 && phone.contains(&self.digits);
        let by_number =
            self.is_number && row.number.is_some_and(|number| number.to_string() == self.digits);
        by_phone || by_number || found_in_folded(&self.folded, name)
    }
}
