//! Whose row it is: names of a table told among the people of the register.

use std::collections::{HashMap, HashSet};

use domain::ids::{CentreId, PersonId};
use domain::import::{Remark, person_key};
use domain::people::{Person, is_near_name};
use storage::Read;

use super::{MatrixRow, Who};
use crate::import::people::named;
use crate::import::{ImportCandidate, PreviewImport};
use crate::{App, Result};

/// How many people are offered for a name.
const MOST: usize = 8;

/// The people of the register by their names.
pub(super) struct Names {
    people: Vec<Person>,
    by_name: HashMap<String, Vec<usize>>,
    /// By each word of a name, for names with a slip in another.
    by_word: HashMap<String, Vec<usize>>,
    members: HashSet<PersonId>,
    /// Who was said to be meant; none for somebody new.
    chosen: HashMap<u32, Option<PersonId>>,
}

impl Names {
    /// Reads the register once.
    pub(super) fn new(read: Read<'_>, centre: CentreId, request: &PreviewImport) -> Result<Self> {
        let canonical = read.canonical()?;
        let people = read.people()?;
        let members = read.memberships_of_centre(centre)?;
        let mut by_name: HashMap<String, Vec<usize>> = HashMap::new();
        let mut by_word: HashMap<String, Vec<usize>> = HashMap::new();
        for (place, person) in people.iter().enumerate() {
            let key = person_key(&person.list_name());
            for word in key.split(' ') {
                by_word.entry(word.to_owned()).or_default().push(place);
            }
            by_name.entry(key).or_default().push(place);
        }
        Ok(Self {
            people,
            by_name,
            by_word,
            members: members.iter().map(|member| canonical.of(member.person_id)).collect(),
            chosen: request
                .people
                .iter()
                .map(|chosen| (chosen.row, chosen.person_id.map(|id| canonical.of(id))))
                .collect(),
        })
    }

    /// Tells whose row it is: of several of one name somebody has to say it, of none a record is
    /// made.
    pub(super) fn tell(&self, app: &App, planned: &mut MatrixRow, first: String, last: String) {
        let key = person_key(&planned.name);
        let same = self.by_name.get(&key).map_or(&[][..], Vec::as_slice);
        let near: Vec<usize> = if same.is_empty() { self.near(&key) } else { Vec::new() };
        let offered: Vec<&Person> =
            same.iter().chain(&near).map(|place| &self.people[*place]).take(MOST).collect();
        planned.candidates = offered
            .iter()
            .map(|person| ImportCandidate { person_id: person.id, name: named(person) })
            .collect();
        let here: Vec<&Person> = same
            .iter()
            .map(|place| &self.people[*place])
            .filter(|person| self.members.contains(&person.id))
            .collect();
        match self.chosen.get(&planned.row) {
            Some(Some(id)) if offered.iter().any(|person| person.id == *id) => {
                planned.who = Who::Known(*id);
            }
            Some(None) => self.make(app, planned, first, last),
            _ => match (here.len(), same.len()) {
                (1, _) => planned.who = Who::Known(here[0].id),
                (0, 0) => {
                    if let Some(place) = near.first() {
                        let name = named(&self.people[*place]);
                        planned.remarks.push(Remark::NearPerson { name });
                    } else {
                        planned.remarks.push(Remark::NewPerson);
                    }
                    self.make(app, planned, first, last);
                }
                (0, 1) => {
                    let person = &self.people[same[0]];
                    planned.remarks.push(Remark::MemberElsewhere { name: named(person) });
                    planned.who = Who::Known(person.id);
                }
                (_, count) => {
                    planned.remarks.push(Remark::NameAmbiguous { count: count as u32 });
                }
            },
        }
        if planned.who.id().is_some_and(|id| !self.members.contains(&id)) {
            planned.joins = Some(app.new_id());
        }
    }

    /// Whether somebody said whose row it is.
    pub(super) fn is_chosen(&self, row: u32) -> bool {
        self.chosen.contains_key(&row)
    }

    fn make(&self, app: &App, planned: &mut MatrixRow, first: String, last: String) {
        let person = Person { to_complete: true, ..Person::new(app.new_id(), first, last) };
        planned.who = Who::New(Box::new(person));
    }

    /// People whose name is one slip of the finger away.
    fn near(&self, key: &str) -> Vec<usize> {
        let mut places: Vec<usize> =
            key.split(' ').filter_map(|word| self.by_word.get(word)).flatten().copied().collect();
        places.sort_unstable();
        places.dedup();
        places.retain(|place| {
            let person = &self.people[*place];
            is_near_name(key, &person.list_name())
        });
        places
    }
}
