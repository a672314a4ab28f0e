//! Whether a person meets the conditions that a centre's agreement sets: asked, never enforced.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Membership, Person, age_on};
use crate::calendar::Date;
use crate::organisation::CentreSettings;

/// A condition that is not met, or not known to be. The person is taken all the same, with a
/// reason (domain.md §7: UNDER_AGE, AGE_UNKNOWN, NOT_RESIDENT).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(tag = "code", rename_all = "snake_case")]
pub enum Doubt {
    /// Younger than the centre is for, on the declaration's date.
    UnderAge {
        /// Her age then, in years.
        age: u32,
        /// The lowest age.
        min_age: u32,
    },
    /// Neither a birth date, nor a year, nor a statement.
    AgeUnknown,
    /// Only the birth year is known and in the declaration's year she turns the age of the limit:
    /// the statement is needed (domain.md §00).
    TurnsAgeThisYear {
        /// The lowest age.
        min_age: u32,
    },
    /// No statement that she lives in the city.
    NotResident,
}

/// What is in doubt about a person on the day of her declaration (or of joining, without one).
pub fn doubts(
    settings: &CentreSettings,
    person: &Person,
    membership: Option<&Membership>,
    date: Date,
) -> Vec<Doubt> {
    let mut found = Vec::new();
    let stated = membership.is_some_and(|membership| membership.age_confirmed);
    if let Some(min_age) = settings.min_age {
        match age_on(date, person.birth_date, person.birth_year) {
            Some(age) if age < min_age => found.push(Doubt::UnderAge { age, min_age }),
            Some(age) if age == min_age && person.birth_date.is_none() && !stated => {
                found.push(Doubt::TurnsAgeThisYear { min_age });
            }
            None if !stated => found.push(Doubt::AgeUnknown),
            _ => {}
        }
    }
    if settings.residents_only
        && !membership.is_some_and(|membership| membership.residence_confirmed)
    {
        found.push(Doubt::NotResident);
    }
    found
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::ids::{CentreId, MembershipId, PersonId};
    use crate::organisation::CentreKind;

    #[test]
    fn age_is_that_of_the_declarations_date() {
        let settings = CentreKind::Cas.default_settings();
        let mut person = Person::new(PersonId(Uuid::nil()), "Zofia".into(), "Żółć".into());
        let day: Date = "2026-03-10".parse().unwrap();
        let mut membership =
            Membership::new(MembershipId(Uuid::nil()), person.id, CentreId(Uuid::nil()), day);
        membership.residence_confirmed = true;
        let found = |person: &Person, membership: &Membership| {
            doubts(&settings, person, Some(membership), day)
        };
        assert_eq!(found(&person, &membership), [Doubt::AgeUnknown]);
        person.birth_year = Some(1966);
        assert_eq!(found(&person, &membership), [Doubt::TurnsAgeThisYear { min_age: 60 }]);
        membership.age_confirmed = true;
        assert_eq!(found(&person, &membership), []);
        // A statement does not make a known age another one.
        person.birth_year = Some(1970);
        assert_eq!(found(&person, &membership), [Doubt::UnderAge { age: 56, min_age: 60 }]);
        person.birth_year = None;
        person.birth_date = Some("1966-03-11".parse().unwrap());
        assert_eq!(found(&person, &membership), [Doubt::UnderAge { age: 59, min_age: 60 }]);
        person.birth_date = Some("1966-03-10".parse().unwrap());
        membership.residence_confirmed = false;
        assert_eq!(found(&person, &membership), [Doubt::NotResident]);
        assert_eq!(doubts(&CentreKind::Pal.default_settings(), &person, None, day), []);
    }
}
