//! People: one record each, whatever their roles; memberships and declarations beside them.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::calendar::Date;
use crate::ids::{CentreId, DeclarationId, GrantAgreementId, MembershipId, PersonId};
use crate::refusal::Refusal;

/// How a person is addressed; also the split that the report may print.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Sex {
    /// Kobieta.
    Female,
    /// Mężczyzna.
    Male,
}

impl Sex {
    /// The name used on the wire and in the file.
    pub fn code(self) -> &'static str {
        match self {
            Self::Female => "female",
            Self::Male => "male",
        }
    }

    /// The sex with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Female, Self::Male].into_iter().find(|sex| sex.code() == code)
    }
}

/// A person: participant, volunteer and leader are roles of one record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Person {
    /// Identifier.
    pub id: PersonId,
    /// First name or names.
    pub first_name: String,
    /// Last name or names.
    pub last_name: String,
    /// Birth date, where the whole of it is known.
    #[ts(optional = nullable)]
    pub birth_date: Option<Date>,
    /// Birth year, where only that is known.
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
    /// Roman number of the city district, or empty.
    #[serde(default)]
    pub district: String,
    /// Notes; the window warns against writing anything about health.
    #[serde(default)]
    pub notes: String,
    /// Whether the record was made at the door and still misses what the register needs.
    #[serde(default)]
    pub to_complete: bool,
}

impl Person {
    /// Last name first, as lists show it.
    pub fn list_name(&self) -> String {
        format!("{} {}", self.last_name, self.first_name).trim().to_owned()
    }
}

/// A person's belonging to a centre.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Membership {
    /// Identifier.
    pub id: MembershipId,
    /// Person.
    pub person_id: PersonId,
    /// Centre.
    pub centre_id: CentreId,
    /// First day.
    pub joined_on: Date,
    /// Last day, once it has ended.
    #[ts(optional = nullable)]
    pub left_on: Option<Date>,
    /// Why it ended.
    #[ts(optional = nullable)]
    pub leave_reason: Option<LeaveReason>,
}

/// Why a membership ended; presets without health.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum LeaveReason {
    /// Rezygnacja.
    Resigned,
    /// Skreślenie z listy.
    StruckOff,
    /// Zgon.
    Died,
    /// Przeprowadzka.
    Moved,
    /// Inna przyczyna.
    Other,
}

impl LeaveReason {
    /// Every reason, in the order it is offered.
    pub const ALL: [Self; 5] =
        [Self::Resigned, Self::Moved, Self::StruckOff, Self::Died, Self::Other];

    /// The name used on the wire and in the file.
    pub fn code(self) -> &'static str {
        match self {
            Self::Resigned => "resigned",
            Self::StruckOff => "struck_off",
            Self::Died => "died",
            Self::Moved => "moved",
            Self::Other => "other",
        }
    }

    /// The reason with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.code() == code)
    }
}

/// A signed declaration to join a centre; signing again for the next agreement is another one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Declaration {
    /// Identifier.
    pub id: DeclarationId,
    /// Person.
    pub person_id: PersonId,
    /// Centre.
    pub centre_id: CentreId,
    /// Agreement it was signed under, where it is known.
    #[ts(optional = nullable)]
    pub agreement_id: Option<GrantAgreementId>,
    /// Number on the paper, or empty.
    pub number: String,
    /// Date of signing.
    pub signed_on: Date,
    /// Date of withdrawal, if withdrawn.
    #[ts(optional = nullable)]
    pub withdrawn_on: Option<Date>,
}

/// The longest name that is taken, in characters.
pub const LONGEST_NAME: usize = 100;

/// A name as it is kept: composed (Unicode NFC), spaces folded, ends trimmed.
///
/// # Errors
/// [`Refusal::NameMissing`] if nothing is left; [`Refusal::TextTooLong`] past
/// [`LONGEST_NAME`]; [`Refusal::NotAName`] if it holds no letter at all.
pub fn tidy_name(name: &str) -> Result<String, Refusal> {
    let name = crate::text::tidy(name);
    if name.is_empty() {
        return Err(Refusal::NameMissing);
    }
    if name.chars().count() > LONGEST_NAME {
        return Err(Refusal::TextTooLong { limit: LONGEST_NAME as u32 });
    }
    if !name.chars().any(char::is_alphabetic) {
        return Err(Refusal::NotAName { text: name });
    }
    Ok(name)
}

/// Checks that a birth could have happened by the given day, to someone at most 120 years old.
///
/// # Errors
/// [`Refusal::BirthImpossible`] with the year that cannot be.
pub fn check_birth(
    birth_date: Option<Date>,
    birth_year: Option<i32>,
    today: Date,
) -> Result<(), Refusal> {
    let years = birth_date.map(Date::year).into_iter().chain(birth_year);
    for year in years {
        if year > today.year()
            || year < today.year() - 120
            || birth_date.is_some_and(|date| date > today)
        {
            return Err(Refusal::BirthImpossible { year });
        }
    }
    Ok(())
}

/// Age in whole years on a day; nothing is known without a birth date or year.
///
/// With a birth year alone the age is the one reached by the end of that year, so that within
/// the year of the limit the caller asks for the statement instead.
pub fn age_on(date: Date, birth_date: Option<Date>, birth_year: Option<i32>) -> Option<u32> {
    let age = match (birth_date, birth_year) {
        (Some(birth), _) => {
            let had_birthday =
                (date.month().number(), date.day()) >= (birth.month().number(), birth.day());
            date.year() - birth.year() - i32::from(!had_birthday)
        }
        (None, Some(year)) => date.year() - year,
        (None, None) => return None,
    };
    u32::try_from(age).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn age_turns_on_the_birthday() {
        let birth = "1966-03-10".parse().unwrap();
        assert_eq!(age_on("2026-03-09".parse().unwrap(), Some(birth), None), Some(59));
        assert_eq!(age_on("2026-03-10".parse().unwrap(), Some(birth), None), Some(60));
        assert_eq!(age_on("2026-03-10".parse().unwrap(), None, Some(1966)), Some(60));
        assert_eq!(age_on("2026-03-10".parse().unwrap(), None, None), None);
    }

    #[test]
    fn impossible_births_are_refused() {
        let today = "2026-03-10".parse().unwrap();
        assert!(check_birth(None, Some(1850), today).is_err());
        assert!(check_birth(Some("2026-03-11".parse().unwrap()), None, today).is_err());
        assert!(check_birth(Some("1930-01-01".parse().unwrap()), None, today).is_ok());
    }

    #[test]
    fn names_are_kept_composed_and_trimmed() {
        assert_eq!(tidy_name("  Z\u{307}o\u{301}łć ").unwrap(), "Żółć");
        assert_eq!(tidy_name("Anna\u{a0} Maria").unwrap(), "Anna Maria");
        assert_eq!(tidy_name(" ").unwrap_err(), Refusal::NameMissing);
        assert!(tidy_name("12").is_err());
        assert!(tidy_name(&"a".repeat(101)).is_err());
    }
}
