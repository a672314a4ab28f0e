//! Records that may be of one person: warned of while typing, listed, and told apart for good.

use std::collections::{HashMap, HashSet};

use domain::ids::{CentreId, DistinctPeopleId, PersonId};
use domain::people::{Likeness, Likenesses, Person, similar};
use serde::{Deserialize, Serialize};
use storage::Read;
use ts_rs::TS;
use uuid::Uuid;

use crate::overview::{Nothing, Status, get_status};
use crate::{App, Caller, Result};

/// Looks for people who might be the one about to be added.
#[derive(Debug, Deserialize, TS)]
pub struct FindSimilar {
    /// First name.
    pub first_name: String,
    /// Last name.
    pub last_name: String,
    /// Birth year, if it is known.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub birth_year: Option<i32>,
    /// Telephone, or empty.
    #[serde(default)]
    pub phone: String,
    /// The person whose record is being changed, and who is not looked for.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub person_id: Option<PersonId>,
}

/// People who might be the one about to be added.
#[derive(Debug, Serialize, TS)]
pub struct SimilarPeople {
    /// Those found, the surest first.
    pub people: Vec<SimilarPerson>,
}

/// One person who might be the one meant.
#[derive(Debug, Serialize, TS)]
pub struct SimilarPerson {
    /// Person.
    pub person_id: PersonId,
    /// Last name first.
    pub list_name: String,
    /// Birth year, or none known.
    pub birth_year: Option<i32>,
    /// Why.
    pub likeness: Likeness,
    /// Names of the centres that she belongs or belonged to.
    pub centres: Vec<String>,
}

/// Asks for pairs of records that may be of one person.
#[derive(Debug, Deserialize, TS)]
pub struct ListDuplicates {
    /// Centre that at least one of the two belongs or belonged to.
    pub centre_id: CentreId,
}

/// Pairs of records that may be of one person.
#[derive(Debug, Serialize, TS)]
pub struct Duplicates {
    /// Pairs, the surest first.
    pub pairs: Vec<DuplicatePair>,
}

/// Two records that may be of one person.
#[derive(Debug, Serialize, TS)]
pub struct DuplicatePair {
    /// The older record.
    pub first: DuplicateRecord,
    /// The newer record.
    pub second: DuplicateRecord,
    /// Why.
    pub likeness: Likeness,
}

/// One of two records that may be of one person.
#[derive(Clone, Debug, Serialize, TS)]
pub struct DuplicateRecord {
    /// Person.
    pub person_id: PersonId,
    /// Last name first.
    pub list_name: String,
    /// Birth year, or none known.
    pub birth_year: Option<i32>,
    /// Telephone, or empty.
    pub phone: String,
    /// Presences at the centre.
    pub presences: u32,
}

/// Says of two records that they are two people, or takes that back.
#[derive(Debug, Deserialize, TS)]
pub struct MarkDistinct {
    /// One.
    pub first_id: PersonId,
    /// The other.
    pub second_id: PersonId,
    /// Whether they are two people.
    pub distinct: bool,
}

/// People who might be the one about to be added.
pub(crate) fn find_similar(
    app: &App,
    _caller: &Caller,
    request: FindSimilar,
) -> Result<SimilarPeople> {
    const MOST: usize = 5;
    let probe = Person {
        birth_year: request.birth_year,
        phone: request.phone,
        ..Person::new(
            request.person_id.unwrap_or(PersonId(Uuid::nil())),
            request.first_name,
            request.last_name,
        )
    };
    app.store().read(|read| {
        let people = read.people()?;
        let distinct = read.distinct_people()?;
        let mut found = similar(&probe, &people);
        found.retain(|(person, _)| !distinct.contains(&(probe.id, *person)));
        found.truncate(MOST);
        let by_id: HashMap<PersonId, &Person> =
            people.iter().map(|person| (person.id, person)).collect();
        let mut similar = Vec::new();
        for (id, likeness) in found {
            let Some(person) = by_id.get(&id) else { continue };
            let mut centres = Vec::new();
            for membership in read.memberships_of_person(id)? {
                let name = read.centre(membership.centre_id)?.name;
                if !centres.contains(&name) {
                    centres.push(name);
                }
            }
            similar.push(SimilarPerson {
                person_id: id,
                list_name: person.list_name(),
                birth_year: person.known_birth_year(),
                likeness,
                centres,
            });
        }
        Ok(SimilarPeople { people: similar })
    })
}

/// Pairs of records that may be of one person.
pub(crate) fn list_duplicates(
    app: &App,
    _caller: &Caller,
    request: ListDuplicates,
) -> Result<Duplicates> {
    app.store().read(|read| Ok(Duplicates { pairs: pairs(read, request.centre_id)? }))
}

/// Pairs of records that may be of one person, of whom one at least is or was of the centre, as a
/// participant or a volunteer.
pub(crate) fn pairs(read: Read<'_>, centre_id: CentreId) -> Result<Vec<DuplicatePair>> {
    let people = read.people()?;
    let mut here: HashSet<PersonId> =
        read.people_of(centre_id)?.into_iter().map(|person| person.id).collect();
    here.extend(read.volunteers_of(centre_id)?);
    let seen = read.seen_at(centre_id)?;
    let distinct = read.distinct_people()?;
    let records: HashMap<PersonId, DuplicateRecord> = people
        .iter()
        .map(|person| {
            let record = DuplicateRecord {
                person_id: person.id,
                list_name: person.list_name(),
                birth_year: person.known_birth_year(),
                phone: person.phone.clone(),
                presences: seen.get(&person.id).map_or(0, |(_, _, count)| *count),
            };
            (person.id, record)
        })
        .collect();
    let pairs = Likenesses::of(&people)
        .pairs()
        .into_iter()
        .filter(|(first, second, _)| here.contains(first) || here.contains(second))
        .filter(|(first, second, _)| !distinct.contains(&(*first, *second)))
        .filter_map(|(first, second, likeness)| {
            // Ids grow with time, so the lower one is the older record.
            Some(DuplicatePair {
                first: records.get(&first.min(second))?.clone(),
                second: records.get(&first.max(second))?.clone(),
                likeness,
            })
        })
        .collect();
    Ok(pairs)
}

/// Say of two records that they are two people.
pub(crate) fn mark_distinct(app: &App, caller: &Caller, request: MarkDistinct) -> Result<Status> {
    let MarkDistinct { first_id, second_id, distinct } = request;
    app.write(caller, "mark_distinct", None, move |write| {
        let (first, second) = (write.person(first_id)?.id, write.person(second_id)?.id);
        let id = DistinctPeopleId::of(first, second);
        let value = serde_json::json!({
            "first_id": first.min(second),
            "second_id": first.max(second),
            "confirmed": distinct,
        });
        write.put("distinct_people", id.0, id.0, &value)?;
        write.note("person", first);
        write.note("other", second);
        Ok(())
    })?;
    get_status(app, caller, Nothing {})
}
