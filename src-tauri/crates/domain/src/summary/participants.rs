//! Section "Uczestnicy": people, presences, guests.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::history::{History, Period, mean, people, presences, sum, unique};
use super::{AgeGroup, Counted, Figure, ParticipantsSummary, SexGroup, Unit};
use crate::calendar::Date;
use crate::facts::{MonthFacts, PersonFact};
use crate::ids::PersonId;
use crate::people::{Sex, age_on};

pub(super) fn count(history: &History<'_>) -> ParticipantsSummary {
    let facts = history.facts;
    let key = |row: &str, period: &Period| format!("participants.{row}.{}", period.name);
    let declared = declared_on(facts, facts.month.last());
    let first_declarations = first_declarations(facts);
    let of_month = unique(&history.held(&history.month()));
    let known: HashMap<PersonId, &PersonFact> =
        facts.people.iter().map(|person| (person.id, person)).collect();
    let whoever = |person: &PersonId| known.get(person).copied();
    ParticipantsSummary {
        declared: history.columns(|period| people(key("declared", period), declared.clone())),
        new: history.columns(|period| {
            let new = first_declarations.iter().filter(|(_, first)| period.contains(**first));
            people(key("new", period), new.map(|(person, _)| *person).collect())
        }),
        left: history.columns(|period| left(key("left", period), facts, period)),
        unique: history
            .columns(|period| people(key("unique", period), unique(&history.held(period)))),
        presences: history
            .columns(|period| presences(key("presences", period), &history.held(period))),
        mean: history.columns(|period| mean(key("mean", period), &history.held(period))),
        guests: history.columns(|period| {
            sum(key("guests", period), Unit::Guests, &history.held(period), |session| {
                session.guests
            })
        }),
        children: history.columns(|period| {
            sum(key("children", period), Unit::Guests, &history.held(period), |session| {
                session.children
            })
        }),
        by_sex: split(&of_month, SexGroup::ALL, SexGroup::code, "by_sex", |person| {
            SexGroup::of(whoever(person))
        }),
        by_age: split(&of_month, AgeGroup::ALL, AgeGroup::code, "by_age", |person| {
            AgeGroup::of(whoever(person), facts.month.last())
        }),
        by_district: by_district(&of_month, |person| {
            whoever(person).map_or("", |person| &person.district)
        }),
    }
}

/// Whoever has a declaration in force at the end of a day: signed and not withdrawn by then.
///
/// Someone whose membership has ended by then no longer counts, unless another is open; someone
/// without any membership counts by the declaration alone.
fn declared_on(facts: &MonthFacts, end: Date) -> Vec<PersonId> {
    let mut members = HashSet::new();
    let mut former = HashSet::new();
    for membership in &facts.memberships {
        if membership.left_on.is_some_and(|left_on| left_on <= end) {
            former.insert(membership.person_id);
        } else if membership.joined_on <= end {
            members.insert(membership.person_id);
        }
    }
    let in_force = facts.declarations.iter().filter(|declaration| {
        declaration.signed_on <= end
            && declaration.withdrawn_on.is_none_or(|withdrawn_on| withdrawn_on > end)
    });
    let mut declared: Vec<PersonId> = in_force
        .map(|declaration| declaration.person_id)
        .filter(|person| members.contains(person) || !former.contains(person))
        .collect();
    declared.sort_unstable();
    declared.dedup();
    declared
}

/// The first declaration that each person ever signed at the centre, withdrawn or not, by person.
fn first_declarations(facts: &MonthFacts) -> BTreeMap<PersonId, Date> {
    let mut first = BTreeMap::new();
    for declaration in &facts.declarations {
        let signed_on = first.entry(declaration.person_id).or_insert(declaration.signed_on);
        *signed_on = declaration.signed_on.min(*signed_on);
    }
    first
}

/// The memberships that ended in a period, by day.
fn left(key: String, facts: &MonthFacts, period: &Period) -> Figure {
    let mut left: Vec<_> = facts
        .memberships
        .iter()
        .filter_map(|membership| Some((membership.left_on?, membership.id)))
        .filter(|(left_on, _)| period.contains(*left_on))
        .collect();
    left.sort_unstable();
    Figure::number(
        key,
        Unit::Memberships,
        Counted::Memberships(left.into_iter().map(|(_, id)| id).collect()),
    )
}

/// The people of each group; every group is there, also without people.
fn split<G: Copy + PartialEq, const N: usize>(
    of: &[PersonId],
    groups: [G; N],
    code: fn(G) -> &'static str,
    row: &str,
    group_of: impl Fn(&PersonId) -> G,
) -> Vec<(G, Figure)> {
    let figure = |group: G| {
        let members = of.iter().filter(|person| group_of(person) == group).copied().collect();
        (group, people(format!("participants.{row}.{}", code(group)), members))
    };
    groups.into_iter().map(figure).collect()
}

/// The districts of Kraków, by number.
const DISTRICTS: [&str; 18] = [
    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV",
    "XVI", "XVII", "XVIII",
];

/// The people of each district that has any: by number, then other names, then none given.
fn by_district<'a>(
    of: &[PersonId],
    district_of: impl Fn(&PersonId) -> &'a str,
) -> Vec<(String, Figure)> {
    let mut districts: BTreeMap<(usize, &str), Vec<PersonId>> = BTreeMap::new();
    for person in of {
        let district = district_of(person);
        let number =
            DISTRICTS.iter().position(|known| *known == district).unwrap_or(DISTRICTS.len());
        let place = if district.is_empty() { usize::MAX } else { number };
        districts.entry((place, district)).or_default().push(*person);
    }
    let row = |((_, district), members): ((usize, &str), Vec<PersonId>)| {
        let code = if district.is_empty() { "none" } else { district };
        (district.to_owned(), people(format!("participants.by_district.{code}"), members))
    };
    districts.into_iter().map(row).collect()
}

impl SexGroup {
    /// Every row, in the order of the report.
    pub const ALL: [Self; 3] = [Self::Female, Self::Male, Self::NotGiven];

    /// The name used on the wire and in keys.
    pub fn code(self) -> &'static str {
        match self {
            Self::Female => "female",
            Self::Male => "male",
            Self::NotGiven => "not_given",
        }
    }

    fn of(person: Option<&PersonFact>) -> Self {
        match person.and_then(|person| person.sex) {
            Some(Sex::Female) => Self::Female,
            Some(Sex::Male) => Self::Male,
            None => Self::NotGiven,
        }
    }
}

impl AgeGroup {
    /// Every row, in the order of the report.
    pub const ALL: [Self; 8] = [
        Self::Under60,
        Self::From60,
        Self::From65,
        Self::From70,
        Self::From75,
        Self::From80,
        Self::From85,
        Self::NotGiven,
    ];

    /// The name used on the wire and in keys.
    pub fn code(self) -> &'static str {
        match self {
            Self::Under60 => "under60",
            Self::From60 => "from60",
            Self::From65 => "from65",
            Self::From70 => "from70",
            Self::From75 => "from75",
            Self::From80 => "from80",
            Self::From85 => "from85",
            Self::NotGiven => "not_given",
        }
    }

    fn of(person: Option<&PersonFact>, date: Date) -> Self {
        match person.and_then(|person| age_on(date, person.birth_date, person.birth_year)) {
            None => Self::NotGiven,
            Some(..60) => Self::Under60,
            Some(60..65) => Self::From60,
            Some(65..70) => Self::From65,
            Some(70..75) => Self::From70,
            Some(75..80) => Self::From75,
            Some(80..85) => Self::From80,
            Some(85..) => Self::From85,
        }
    }
}
