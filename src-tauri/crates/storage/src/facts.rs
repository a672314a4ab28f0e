//! Gathers what the figures of a month are counted from, in one reading transaction.

use domain::calendar::{Date, Month};
use domain::facts::{MonthFacts, PersonFact};
use domain::ids::{CentreId, PersonId};
use domain::people::Person;
use rusqlite::params;
use std::collections::HashSet;

use crate::error::Result;
use crate::read::Read;

impl Read<'_> {
    /// Everything that the figures of a centre's month are counted from. `today` decides what is
    /// still to come.
    ///
    /// # Errors
    /// [`domain::refusal::Refusal::NotFound`] without such a centre; errors of the file.
    pub fn month_facts(&self, centre: CentreId, month: Month, today: Date) -> Result<MonthFacts> {
        let agreement = self.agreement_for(centre, month)?;
        let since = MonthFacts::since(month, agreement.as_ref());
        let last = month.last();
        let canonical = self.canonical()?;
        let mut memberships = self.memberships_of_centre(centre)?;
        // Whoever waits for a place is no member, and no number is counted from her.
        memberships.retain(|membership| !membership.waiting);
        let mut declarations = self.declarations_of_centre(centre)?;
        for membership in &mut memberships {
            membership.person_id = canonical.of(membership.person_id);
        }
        for declaration in &mut declarations {
            declaration.person_id = canonical.of(declaration.person_id);
        }
        let marks = self.marks_between(centre, since, last)?;
        let volunteer_entries = self.volunteer_entries(centre, since, last)?;
        let (volunteer_rates, actions) = match &agreement {
            Some(agreement) => (self.volunteer_rates(agreement.id)?, self.actions(agreement.id)?),
            None => (Vec::new(), Vec::new()),
        };
        let named: HashSet<PersonId> = marks
            .iter()
            .map(|mark| mark.person_id)
            .chain(memberships.iter().map(|membership| membership.person_id))
            .chain(declarations.iter().map(|declaration| declaration.person_id))
            .chain(volunteer_entries.iter().map(|entry| entry.person_id))
            .collect();
        let people = self
            .people()?
            .into_iter()
            .filter(|person| named.contains(&person.id))
            .map(fact)
            .collect();
        Ok(MonthFacts {
            month,
            today,
            organisation: self.organisation()?,
            centre: self.centre(centre)?,
            locations: self.locations(centre)?,
            rooms: self.rooms(centre)?,
            categories: self.categories(centre)?,
            leaders: self.leaders()?,
            agreement,
            opening_rules: self.opening_rules(centre)?,
            closures: self.closures(centre)?,
            series: self.series_of(centre)?,
            sessions: self.sessions_planned_or_dated(centre, since, last)?,
            marks,
            people,
            memberships,
            declarations,
            volunteer_entries,
            volunteer_agreements: self.volunteer_agreements()?,
            volunteer_tasks: self.volunteer_tasks()?,
            volunteer_rates,
            actions,
            description: self.description(centre, month)?,
        })
    }

    fn sessions_planned_or_dated(
        &self,
        centre: CentreId,
        first: Date,
        last: Date,
    ) -> Result<Vec<domain::timetable::Session>> {
        self.rows(
            "session",
            "AND centre_id = ?1 AND (date BETWEEN ?2 AND ?3 OR original_date BETWEEN ?2 AND ?3)
             ORDER BY date, start, name COLLATE PL, id",
            params![centre.0, first.to_string(), last.to_string()],
        )
    }
}

fn fact(person: Person) -> PersonFact {
    PersonFact {
        id: person.id,
        list_name: person.list_name(),
        birth_date: person.birth_date,
        birth_year: person.birth_year,
        sex: person.sex,
        district: person.district,
    }
}
