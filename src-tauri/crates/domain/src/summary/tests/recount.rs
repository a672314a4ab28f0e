//! The counting rules of domain.md §00 and §6.1 once more: for each figure a loop over all facts,
//! slow and plain, sharing nothing with the code under test.

use std::collections::{BTreeMap, BTreeSet};

use crate::attendance::Mark;
use crate::calendar::{Date, TimeOfDay, Weekday};
use crate::facts::{MonthFacts, PersonFact};
use crate::holidays::is_working_day;
use crate::ids::{PersonId, SessionId, VolunteerAgreementId};
use crate::people::Sex;
use crate::timetable::{ListState, Session};
use crate::volunteers::{EntryKind, VolunteerAgreement, VolunteerEntry};

/// Every figure by its name.
pub(super) fn recount(facts: &MonthFacts) -> BTreeMap<String, i64> {
    let mut figures = BTreeMap::new();
    let mut put =
        |key: String, value: i64| assert!(figures.insert(key, value).is_none(), "counted twice");
    let (first, last) = (facts.month.first(), facts.month.last());
    let january = Date::new(first.year(), 1, 1).unwrap();
    let mut columns = vec![("month", first), ("year", january)];
    columns.extend(facts.agreement.as_ref().map(|agreement| ("agreement", agreement.first_date)));

    for (column, from) in columns {
        let within = |date: Date| from <= date && date <= last;
        let held = held(facts, &within);
        put(format!("participants.declared.{column}"), declared(facts));
        put(format!("participants.new.{column}"), new(facts, &within));
        let left = facts
            .memberships
            .iter()
            .filter(|membership| membership.left_on.is_some_and(within))
            .count();
        put(format!("participants.left.{column}"), left as i64);
        put(format!("participants.unique.{column}"), people_at(facts, &held).len() as i64);
        put(format!("participants.presences.{column}"), presences(facts, &held));
        mean(facts, &held, &format!("participants.mean.{column}"), &mut put);
        put(
            format!("participants.guests.{column}"),
            held.iter().map(|one| i64::from(one.guests)).sum(),
        );
        put(
            format!("participants.children.{column}"),
            held.iter().map(|one| i64::from(one.children)).sum(),
        );
    }

    let in_month = |date: Date| date.month() == facts.month;
    let held = held(facts, &in_month);
    splits(facts, &held, &mut put);
    row(facts, &held, "total", &mut put);
    for category in held.iter().map(|session| session.category_id).collect::<BTreeSet<_>>() {
        let of_it: Vec<&Session> =
            held.iter().filter(|session| session.category_id == category).copied().collect();
        row(facts, &of_it, &format!("categories.{category}"), &mut put);
    }
    series(facts, &held, &mut put);
    balance(facts, &held, &mut put);
    opening(facts, &mut put);

    volunteering(facts, &mut put);
    figures
}

fn volunteering(facts: &MonthFacts, put: &mut dyn FnMut(String, i64)) {
    let of_month = |entry: &&VolunteerEntry| entry.date.month() == facts.month;
    let services: Vec<&VolunteerEntry> = facts.volunteer_entries.iter().filter(of_month).collect();
    let wanted = facts.agreement.as_ref().is_some_and(|one| one.values_volunteers);
    let minutes = |of: &[&VolunteerEntry]| of.iter().map(|one| i64::from(one.minutes)).sum();
    let people =
        |of: &[&VolunteerEntry]| of.iter().map(|one| one.person_id).collect::<BTreeSet<PersonId>>();
    let that = |holds: &dyn Fn(&VolunteerEntry) -> bool| -> Vec<&VolunteerEntry> {
        services.iter().filter(|one| holds(one)).copied().collect()
    };
    put("volunteers.unconfirmed".to_owned(), minutes(&that(&|one| one.confirmed_on.is_none())));
    for (name, kind) in [("volunteers", EntryKind::Volunteer), ("members", EntryKind::Member)] {
        let own = that(&|one| one.confirmed_on.is_some() && one.kind == kind);
        put(format!("{name}.people"), people(&own).len() as i64);
        put(format!("{name}.minutes"), minutes(&own));
        if wanted {
            put(format!("{name}.value"), worth(facts, &own));
        }
        if kind == EntryKind::Member {
            continue;
        }
        for person in people(&own) {
            let hers = that(&|one| {
                one.confirmed_on.is_some() && one.kind == kind && one.person_id == person
            });
            put(format!("volunteers.{person}.minutes"), minutes(&hers));
            if wanted {
                put(format!("volunteers.{person}.value"), worth(facts, &hers));
            }
        }
    }
    let line = |one: &VolunteerEntry| {
        let action = facts.actions.iter().find(|action| Some(action.id) == one.action_id);
        let task = facts.volunteer_tasks.iter().find(|task| Some(task.id) == one.task_id);
        let (action, task) = (action.map(|one| one.position), task.map(|one| one.position));
        let place = (action.unwrap_or(u32::MAX), task.unwrap_or(u32::MAX));
        (one.kind, place, one.action_id, one.task_id, rate(facts, one))
    };
    let confirmed = that(&|one| one.confirmed_on.is_some());
    let lines: BTreeSet<_> = confirmed.iter().map(|one| line(one)).collect();
    for (number, of) in (1..).zip(lines) {
        let own = that(&|one| one.confirmed_on.is_some() && line(one) == of);
        put(format!("contribution.{number}.people"), people(&own).len() as i64);
        put(format!("contribution.{number}.minutes"), minutes(&own));
        if wanted {
            put(format!("contribution.{number}.value"), worth(facts, &own));
        }
    }
}

/// The agreement under which a service was performed: of those signed and of its day, the one
/// that began last.
fn covering(facts: &MonthFacts, entry: &VolunteerEntry) -> Option<VolunteerAgreementId> {
    let mut found: Vec<&VolunteerAgreement> = facts
        .volunteer_agreements
        .iter()
        .filter(|one| one.person_id == entry.person_id && one.signed_on.is_some())
        .filter(|one| one.first_date <= entry.date)
        .filter(|one| one.last_date.is_none_or(|last| entry.date <= last))
        .collect();
    found.sort_by_key(|one| (one.first_date, one.id));
    found.last().filter(|_| entry.kind == EntryKind::Volunteer).map(|one| one.id)
}

/// Grosze an hour with their source: of her own agreement, else of the task, else of all others.
fn rate(facts: &MonthFacts, entry: &VolunteerEntry) -> Option<(u32, String)> {
    facts.agreement.as_ref().filter(|one| one.values_volunteers)?;
    let own = covering(facts, entry);
    for agreement in facts.volunteer_agreements.iter().filter(|one| Some(one.id) == own) {
        if let Some(rate) = agreement.rate {
            return Some((rate, agreement.rate_source.clone()));
        }
    }
    for task in [entry.task_id, None] {
        for rate in &facts.volunteer_rates {
            if rate.task_id == task {
                return Some((rate.rate, rate.source.clone()));
            }
        }
    }
    None
}

/// What services are worth in grosze: those of one person alike in everything else are summed up,
/// and only then rounded, half a grosz upwards.
pub(super) fn worth(facts: &MonthFacts, services: &[&VolunteerEntry]) -> i64 {
    let alike = |one: &VolunteerEntry| {
        let month = (one.date.year(), one.date.month().number());
        let what = (one.action_id, one.task_id, rate(facts, one));
        (month, one.kind, one.person_id, covering(facts, one), what)
    };
    let mut sum = 0;
    for row in services.iter().map(|one| alike(one)).collect::<BTreeSet<_>>() {
        let Some((rate, _)) = &row.4.2 else { continue };
        let minutes: u64 =
            services.iter().filter(|one| alike(one) == row).map(|one| u64::from(one.minutes)).sum();
        let sixtieths = minutes * u64::from(*rate);
        sum += sixtieths / 60 + u64::from(sixtieths % 60 >= 30);
    }
    sum as i64
}

fn was_present(facts: &MonthFacts, session: SessionId, person: PersonId) -> bool {
    facts.marks.iter().any(|mark| {
        (mark.session_id, mark.person_id, mark.mark) == (session, person, Mark::Present)
    })
}

fn everybody(facts: &MonthFacts) -> BTreeSet<PersonId> {
    facts.marks.iter().map(|mark| mark.person_id).collect()
}

fn is_held(facts: &MonthFacts, session: &Session) -> bool {
    let listed = [ListState::Confirmed, ListState::HeldWithoutList].contains(&session.list_state);
    let somebody =
        everybody(facts).into_iter().any(|person| was_present(facts, session.id, person));
    session.cancelled.is_none() && (listed || somebody || session.guests + session.children > 0)
}

fn held<'a>(facts: &'a MonthFacts, within: &dyn Fn(Date) -> bool) -> Vec<&'a Session> {
    facts
        .sessions
        .iter()
        .filter(|session| within(session.date) && is_held(facts, session))
        .collect()
}

fn people_at(facts: &MonthFacts, held: &[&Session]) -> BTreeSet<PersonId> {
    let came =
        |person: &PersonId| held.iter().any(|session| was_present(facts, session.id, *person));
    everybody(facts).into_iter().filter(came).collect()
}

fn presences(facts: &MonthFacts, held: &[&Session]) -> i64 {
    let at = |session: &&Session| {
        everybody(facts)
            .into_iter()
            .filter(|person| was_present(facts, session.id, *person))
            .count() as i64
    };
    held.iter().map(at).sum()
}

fn mean(facts: &MonthFacts, held: &[&Session], key: &str, put: &mut dyn FnMut(String, i64)) {
    let listed: Vec<&Session> =
        held.iter().filter(|session| session.list_state == ListState::Confirmed).copied().collect();
    put(format!("{key}.presences"), presences(facts, &listed));
    put(format!("{key}.sessions"), listed.len() as i64);
}

fn row(facts: &MonthFacts, held: &[&Session], key: &str, put: &mut dyn FnMut(String, i64)) {
    put(format!("{key}.sessions"), held.len() as i64);
    put(format!("{key}.minutes"), held.iter().map(|session| i64::from(session.minutes)).sum());
    put(format!("{key}.presences"), presences(facts, held));
    put(format!("{key}.people"), people_at(facts, held).len() as i64);
    mean(facts, held, &format!("{key}.mean"), put);
}

fn declared(facts: &MonthFacts) -> i64 {
    let end = facts.month.last();
    let signers: BTreeSet<PersonId> = facts.declarations.iter().map(|one| one.person_id).collect();
    let counts = |person: &&PersonId| {
        let signed = facts.declarations.iter().any(|one| {
            one.person_id == **person
                && one.signed_on <= end
                && one.withdrawn_on.is_none_or(|on| end < on)
        });
        let own = || facts.memberships.iter().filter(|one| one.person_id == **person);
        let gone = own().any(|one| one.left_on.is_some_and(|on| on <= end));
        let there = own().any(|one| one.joined_on <= end && one.left_on.is_none_or(|on| end < on));
        signed && (there || !gone)
    };
    signers.iter().filter(counts).count() as i64
}

fn new(facts: &MonthFacts, within: &dyn Fn(Date) -> bool) -> i64 {
    let is_first = |one: &&crate::people::Declaration| {
        within(one.signed_on)
            && !facts
                .declarations
                .iter()
                .any(|other| other.person_id == one.person_id && other.signed_on < one.signed_on)
    };
    facts
        .declarations
        .iter()
        .filter(is_first)
        .map(|one| one.person_id)
        .collect::<BTreeSet<_>>()
        .len() as i64
}

fn splits(facts: &MonthFacts, held: &[&Session], put: &mut dyn FnMut(String, i64)) {
    let known = |person: &PersonId| facts.people.iter().find(|fact| fact.id == *person);
    let people: Vec<Option<&PersonFact>> = people_at(facts, held).iter().map(known).collect();
    let number = |belongs: &dyn Fn(Option<&PersonFact>) -> bool| {
        people.iter().filter(|person| belongs(**person)).count() as i64
    };
    for (code, sex) in
        [("female", Some(Sex::Female)), ("male", Some(Sex::Male)), ("not_given", None)]
    {
        let value = number(&|person| person.and_then(|person| person.sex) == sex);
        put(format!("participants.by_sex.{code}"), value);
    }
    let end = facts.month.last();
    let age = |person: Option<&PersonFact>| {
        let person = person?;
        match (person.birth_date, person.birth_year) {
            (Some(birth), _) => {
                // A birthday on 29 February is over by the end of any other month.
                (0..130).rev().find(|age| {
                    let birthday = (birth.year() + age, birth.month().number(), birth.day());
                    birthday <= (end.year(), end.month().number(), end.day())
                })
            }
            (None, Some(year)) => Some(end.year() - year),
            (None, None) => None,
        }
    };
    for (code, from, to) in [
        ("under60", 0, 60),
        ("from60", 60, 65),
        ("from65", 65, 70),
        ("from70", 70, 75),
        ("from75", 75, 80),
        ("from80", 80, 85),
        ("from85", 85, 130),
    ] {
        let value = number(&|person| age(person).is_some_and(|age| (from..to).contains(&age)));
        put(format!("participants.by_age.{code}"), value);
    }
    put("participants.by_age.not_given".to_owned(), number(&|person| age(person).is_none()));
    let district =
        |person: Option<&PersonFact>| person.map_or("", |person| &person.district).to_owned();
    for name in people.iter().map(|person| district(*person)).collect::<BTreeSet<_>>() {
        let code = if name.is_empty() { "none" } else { &name };
        put(format!("participants.by_district.{code}"), number(&|person| district(person) == name));
    }
}

fn series(facts: &MonthFacts, held: &[&Session], put: &mut dyn FnMut(String, i64)) {
    let now = |session: &Session| session.date.month() == facts.month;
    let originally = |session: &Session| session.original_date.month() == facts.month;
    let touched = facts.sessions.iter().filter(|session| now(session) || originally(session));
    for series in touched.filter_map(|session| session.series_id).collect::<BTreeSet<_>>() {
        let own = || facts.sessions.iter().filter(|session| session.series_id == Some(series));
        let held: Vec<&Session> =
            held.iter().filter(|session| session.series_id == Some(series)).copied().collect();
        let cancelled = own().filter(|session| now(session) && session.cancelled.is_some()).count();
        put(format!("series.{series}.planned"), own().filter(|one| originally(one)).count() as i64);
        put(format!("series.{series}.held"), held.len() as i64);
        put(format!("series.{series}.cancelled"), cancelled as i64);
        put(format!("series.{series}.presences"), presences(facts, &held));
        mean(facts, &held, &format!("series.{series}.mean"), put);
    }
}

fn balance(facts: &MonthFacts, held: &[&Session], put: &mut dyn FnMut(String, i64)) {
    let number = |belongs: &dyn Fn(&Session, bool, bool) -> bool| {
        let counts = |session: &&Session| {
            let originally = session.original_date.month() == facts.month;
            belongs(session, originally, session.date.month() == facts.month)
        };
        facts.sessions.iter().filter(counts).count() as i64
    };
    let open = |session: &Session| session.cancelled.is_none() && !is_held(facts, session);
    let past = |session: &Session| session.date < facts.today;
    put("balance.planned".to_owned(), number(&|one, then, _| then && one.series_id.is_some()));
    put("balance.added".to_owned(), number(&|one, then, _| then && one.series_id.is_none()));
    put("balance.moved_in".to_owned(), number(&|_, then, now| now && !then));
    put("balance.moved_out".to_owned(), number(&|_, then, now| then && !now));
    put("balance.held".to_owned(), held.len() as i64);
    put("balance.cancelled".to_owned(), number(&|one, _, now| now && one.cancelled.is_some()));
    put("balance.unsettled".to_owned(), number(&|one, _, now| now && open(one) && past(one)));
    put("balance.ahead".to_owned(), number(&|one, _, now| now && open(one) && !past(one)));
}

fn opening(facts: &MonthFacts, put: &mut dyn FnMut(String, i64)) {
    // The samples open Monday to Friday 9 to 13, and the duty is four hours on working days.
    let closed =
        |date: Date| facts.closures.iter().any(|one| one.covers(date) && !one.counts_as_open);
    let working: Vec<Date> = facts.month.days().filter(|date| is_working_day(*date)).collect();
    let open = working.iter().filter(|date| !closed(**date)).count() as i64;
    put("opening.days".to_owned(), open);
    put("opening.minutes".to_owned(), open * 240);
    put("opening.required_days".to_owned(), working.len() as i64);
}

/// The slots at which a series' sessions of the month were first planned, by week.
pub(super) fn slots(facts: &MonthFacts, series: crate::ids::SeriesId) -> Vec<(Weekday, TimeOfDay)> {
    let mut slots: Vec<(Weekday, TimeOfDay)> = facts
        .sessions
        .iter()
        .filter(|session| session.series_id == Some(series))
        .filter(|session| {
            session.date.month() == facts.month || session.original_date.month() == facts.month
        })
        .map(|session| (session.original_date.weekday(), session.original_start))
        .collect();
    slots.sort_unstable();
    slots.dedup();
    slots
}
