//! People: one record each, whatever their roles; memberships and declarations beside them.

mod consent;
mod contact;
mod duplicates;
mod eligibility;
mod merging;
mod record;

pub use consent::{Consent, ConsentKind, ConsentState, PrivacyNotice};
pub use contact::{tidy_email, tidy_phone};
pub use duplicates::{Likeness, Likenesses, is_near_name, likeness, similar};
pub use eligibility::{Doubt, doubts};
pub use merging::{PersonPart, parts_that_differ};
pub use record::{Need, RecordFacts, RecordField, missing};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::calendar::Date;
use crate::ids::{
    AbsenceId, CentreId, DeclarationId, GrantAgreementId, MembershipId, PersonId, SeriesId,
    SuspensionId,
};
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
    /// Postal address, or empty; for statistics the district is enough.
    #[serde(default)]
    pub address: String,
    /// Name and telephone of whom to call in need, or empty; another person's data.
    #[serde(default)]
    pub emergency_contact: String,
    /// Names of those who also come with the children, or empty.
    #[serde(default)]
    pub guardians: String,
    /// How many children she comes with, where it is asked.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub children: Option<u32>,
    /// Notes; the window warns against writing anything about health.
    #[serde(default)]
    pub notes: String,
    /// Whether the record was made at the door and still misses what the register needs.
    #[serde(default)]
    pub to_complete: bool,
}

impl Person {
    /// A person of whom nothing but the name is known.
    pub fn new(id: PersonId, first_name: String, last_name: String) -> Self {
        Self {
            id,
            first_name,
            last_name,
            birth_date: None,
            birth_year: None,
            sex: None,
            phone: String::new(),
            email: String::new(),
            district: String::new(),
            address: String::new(),
            emergency_contact: String::new(),
            guardians: String::new(),
            children: None,
            notes: String::new(),
            to_complete: false,
        }
    }

    /// First name first, as one is addressed.
    pub fn full_name(&self) -> String {
        format!("{} {}", self.first_name, self.last_name).trim().to_owned()
    }

    /// First name and the first letter of the last, as `Maria K.`: what a list shows where
    /// strangers read it.
    pub fn short_name(&self) -> String {
        match self.last_name.chars().next() {
            Some(initial) => format!("{} {initial}.", self.first_name),
            None => self.first_name.clone(),
        }
    }

    /// The birth year, known with the date or alone.
    pub fn known_birth_year(&self) -> Option<i32> {
        self.birth_date.map(Date::year).or(self.birth_year)
    }

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
    /// First day; of one who waits, the day of joining the waiting list.
    pub joined_on: Date,
    /// Whether the person still waits for a place in the centre, and so is no member yet.
    #[serde(default)]
    pub waiting: bool,
    /// Her number in the centre, which stands on lists that strangers read.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub number: Option<u32>,
    /// Whether she stated that she lives in the city.
    #[serde(default)]
    pub residence_confirmed: bool,
    /// Whether she stated that she is of the age that the centre is for.
    #[serde(default)]
    pub age_confirmed: bool,
    /// When she accepted the rules of the centre.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub rules_accepted_on: Option<Date>,
    /// When she stated that she may take part in movement classes: the date, and nothing of why.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub activity_statement_on: Option<Date>,
    /// Why she was taken although a condition of the centre is not met, or empty.
    #[serde(default)]
    pub exception_reason: String,
    /// Last day, once it has ended.
    #[ts(optional = nullable)]
    pub left_on: Option<Date>,
    /// Why it ended.
    #[ts(optional = nullable)]
    pub leave_reason: Option<LeaveReason>,
}

impl Membership {
    /// A membership that begins on a day, with nothing stated yet.
    pub fn new(
        id: MembershipId,
        person_id: PersonId,
        centre_id: CentreId,
        joined_on: Date,
    ) -> Self {
        Self {
            id,
            person_id,
            centre_id,
            joined_on,
            waiting: false,
            number: None,
            residence_confirmed: false,
            age_confirmed: false,
            rules_accepted_on: None,
            activity_statement_on: None,
            exception_reason: String::new(),
            left_on: None,
            leave_reason: None,
        }
    }

    /// Whether the person belongs to the centre on a day and does not wait.
    pub fn is_open_on(&self, date: Date) -> bool {
        !self.waiting && self.left_on.is_none_or(|left| date <= left)
    }

    /// Where the person stands in the centre on a day.
    pub fn status_on(&self, date: Date, suspensions: &[Suspension]) -> MembershipStatus {
        let suspended = suspensions
            .iter()
            .any(|suspension| suspension.centre_id == self.centre_id && suspension.contains(date));
        if self.left_on.is_some_and(|left| left < date) {
            MembershipStatus::Former
        } else if self.waiting {
            MembershipStatus::Waiting
        } else if suspended {
            MembershipStatus::Suspended
        } else {
            MembershipStatus::Active
        }
    }
}

/// Where a person stands in a centre: waiting, active, suspended, former (domain.md §8).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum MembershipStatus {
    /// Uczestniczy.
    Active,
    /// Na liście oczekujących.
    Waiting,
    /// Zawieszona, zawieszony.
    Suspended,
    /// Udział zakończony.
    Former,
}

impl MembershipStatus {
    /// The name used on the wire.
    pub fn code(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Waiting => "waiting",
            Self::Suspended => "suspended",
            Self::Former => "former",
        }
    }
}

/// A stretch of time in which a member does not come and is expected on no list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Suspension {
    /// Identifier.
    pub id: SuspensionId,
    /// Person.
    pub person_id: PersonId,
    /// Centre.
    pub centre_id: CentreId,
    /// First day.
    pub first_date: Date,
    /// Last day; none while it lasts.
    #[ts(optional = nullable)]
    pub last_date: Option<Date>,
}

impl Suspension {
    /// Whether the day is one of it.
    pub fn contains(&self, date: Date) -> bool {
        self.first_date <= date && self.last_date.is_none_or(|last| date <= last)
    }
}

/// An absence announced ahead, of one series or of all classes of a centre; never with a reason,
/// for the reason is mostly health.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Absence {
    /// Identifier.
    pub id: AbsenceId,
    /// Person.
    pub person_id: PersonId,
    /// Centre.
    pub centre_id: CentreId,
    /// Series, or none for all classes of the centre.
    #[ts(optional = nullable)]
    pub series_id: Option<SeriesId>,
    /// First day.
    pub first_date: Date,
    /// Last day.
    pub last_date: Date,
}

impl Absence {
    /// Whether it is of a class of this series (or of none) on this day.
    pub fn covers(&self, series: Option<SeriesId>, date: Date) -> bool {
        (self.first_date..=self.last_date).contains(&date)
            && (self.series_id.is_none() || self.series_id == series)
    }
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
