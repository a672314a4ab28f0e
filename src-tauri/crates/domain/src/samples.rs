//! Values for the tests of this crate: short spellings, and histories at random.

use proptest::prelude::*;
use uuid::Uuid;

use crate::attendance::Mark;
use crate::calendar::{Date, Month, TimeOfDay, Weekday};
use crate::facts::{MarkFact, MonthFacts, PersonFact};
use crate::ids::SessionId;
use crate::opening::{Closure, ClosureKind, OpeningRule};
use crate::organisation::{Category, Centre, CentreKind, Leader, Organisation};
use crate::people::{Declaration, Membership, Sex};
use crate::settlement::{Action, GrantAgreement, GrantForm};
use crate::timetable::{CancelReason, ClassDetails, Entry, ListState, Outing, Series, Session};
use crate::volunteers::{
    EntryKind, VolunteerAgreement, VolunteerEntry, VolunteerRate, VolunteerTask,
    VolunteeringSettings,
};

/// The day of an ISO 8601 text.
pub(crate) fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// The month of an ISO 8601 text.
pub(crate) fn month(text: &str) -> Month {
    text.parse().unwrap()
}

/// The time of an ISO 8601 text.
pub(crate) fn time(text: &str) -> TimeOfDay {
    text.parse().unwrap()
}

/// The identifier of any kind with this number.
pub(crate) fn id<T: From<Uuid>>(number: u128) -> T {
    Uuid::from_u128(number).into()
}

/// A one-off session of 60 minutes at 10:00, planned where it is, with nothing recorded.
pub(crate) fn session(number: u128, date: &str) -> Session {
    let (date, start) = (day(date), time("10:00"));
    Session {
        id: id(number),
        centre_id: id(1),
        series_id: None,
        name: format!("Zajęcia {number}"),
        category_id: id(1),
        leader_id: None,
        room_id: None,
        place: String::new(),
        date,
        start,
        minutes: 60,
        original_date: date,
        original_start: start,
        original_room_id: None,
        entry: Entry::Enrolment,
        capacity: None,
        cancelled: None,
        list_state: ListState::None,
        guests: 0,
        children: 0,
        signatures: None,
        sheet_number: String::new(),
        original_filed: false,
        details: ClassDetails::default(),
        outing: Outing::default(),
        moved_because: None,
        decided_by: String::new(),
        substitutes_id: None,
        replaces_id: None,
    }
}

/// A present mark.
pub(crate) fn present(session: u128, person: u128) -> MarkFact {
    MarkFact { session_id: id(session), person_id: id(person), mark: Mark::Present }
}

/// A declaration to the centre, in force from a day.
pub(crate) fn declaration(number: u128, person: u128, signed_on: &str) -> Declaration {
    Declaration {
        id: id(number),
        person_id: id(person),
        centre_id: id(1),
        agreement_id: None,
        number: String::new(),
        signed_on: day(signed_on),
        withdrawn_on: None,
    }
}

/// A membership of the centre from a day, perhaps to another.
pub(crate) fn membership(
    number: u128,
    person: u128,
    joined_on: &str,
    left_on: Option<&str>,
) -> Membership {
    Membership {
        left_on: left_on.map(day),
        ..Membership::new(id(number), id(person), id(1), day(joined_on))
    }
}

/// A person of whom nothing but the name is known.
pub(crate) fn person(number: u128, list_name: &str) -> PersonFact {
    PersonFact {
        id: id(number),
        list_name: list_name.to_owned(),
        birth_date: None,
        birth_year: None,
        sex: None,
        district: String::new(),
    }
}

/// A series of the centre; its rule plays no part in counting.
pub(crate) fn series(number: u128, name: &str, category: u128) -> Series {
    Series {
        id: id(number),
        centre_id: id(1),
        lineage: Uuid::from_u128(number),
        name: name.to_owned(),
        category_id: id(category),
        leader_id: Some(id(1)),
        room_id: None,
        place: String::new(),
        first_date: day("2025-10-01"),
        start: time("10:00"),
        minutes: 60,
        rule: "FREQ=WEEKLY;BYDAY=TU;UNTIL=20261231".to_owned(),
        exceptions: Vec::new(),
        entry: Entry::Enrolment,
        capacity: None,
        details: ClassDetails::default(),
    }
}

/// A service of a volunteer.
pub(crate) fn service(
    number: u128,
    person: u128,
    date: &str,
    minutes: u32,
    activity: &str,
) -> VolunteerEntry {
    let date = day(date);
    VolunteerEntry {
        activity: activity.to_owned(),
        ..VolunteerEntry::new(id(number), id(person), id(1), date, minutes, date, id(1))
    }
    .confirmed(date, id(1))
}

/// An agreement that pays for the centre from a day to the end of 2027.
pub(crate) fn agreement(first_date: Date) -> GrantAgreement {
    GrantAgreement {
        id: id(1),
        number: "1/2025".to_owned(),
        signed_on: first_date,
        title: "Prowadzenie CAS".to_owned(),
        grantor: "Gmina Miejska Kraków".to_owned(),
        form: GrantForm::Entrusted,
        first_date,
        last_date: day("2027-12-31"),
        funding_phrase: String::new(),
        report_recipient: String::new(),
        values_volunteers: false,
        centres: vec![id(1)],
    }
}

/// A CAS open Monday to Friday 9 to 13, with three categories, one leader and nothing else.
pub(crate) fn facts(of: &str) -> MonthFacts {
    let hours = |weekday: Weekday| OpeningRule {
        id: id(u128::from(weekday.number())),
        centre_id: id(1),
        weekday,
        start: time("09:00"),
        end: time("13:00"),
        valid_from: day("2025-01-01"),
        valid_to: None,
        overrides: false,
    };
    let category = |(position, name): (u32, &str)| Category {
        id: id(u128::from(position) + 1),
        centre_id: id(1),
        name: name.to_owned(),
        letter: name[..1].to_owned(),
        ground: position,
        position,
        active: true,
    };
    MonthFacts {
        month: month(of),
        today: day("2027-12-31"),
        organisation: Organisation {
            id: id(1),
            name: "Fundacja".to_owned(),
            short_name: String::new(),
            address: String::new(),
            email: String::new(),
            phone: String::new(),
            volunteering: VolunteeringSettings::default(),
        },
        centre: Centre {
            id: id(1),
            kind: CentreKind::Cas,
            name: "CAS".to_owned(),
            district: "XI".to_owned(),
            address: String::new(),
            phone: String::new(),
            email: String::new(),
            coordinator: String::new(),
            settings: CentreKind::Cas.default_settings(),
        },
        locations: Vec::new(),
        rooms: Vec::new(),
        categories: [(0, "Ruch"), (1, "Edukacja"), (2, "Wycieczki")].map(category).to_vec(),
        leaders: vec![Leader {
            id: id(1),
            name: "Anna Nowak".to_owned(),
            person_id: None,
            active: true,
        }],
        agreement: None,
        opening_rules: Weekday::ALL[..5].iter().copied().map(hours).collect(),
        closures: Vec::new(),
        series: Vec::new(),
        sessions: Vec::new(),
        marks: Vec::new(),
        people: Vec::new(),
        memberships: Vec::new(),
        declarations: Vec::new(),
        volunteer_entries: Vec::new(),
        volunteer_agreements: Vec::new(),
        volunteer_tasks: Vec::new(),
        volunteer_rates: Vec::new(),
        actions: Vec::new(),
        description: String::new(),
    }
}

/// Any day from one to another, both included.
pub(crate) fn any_day(first: &str, last: &str) -> impl Strategy<Value = Date> + use<> {
    let first = day(first);
    (0..=first.days_until(day(last))).prop_map(move |days| first.plus_days(days))
}

fn any_start() -> impl Strategy<Value = TimeOfDay> {
    (32..48_u32).prop_map(|halves| TimeOfDay::from_minutes(halves * 15))
}

/// Any session of the half-year around the turn of 2026: of one of three series or none, in its
/// place or moved, planned or cancelled, with any list.
pub(crate) fn any_session(number: u128) -> impl Strategy<Value = Session> {
    let term = || (any_day("2025-10-01", "2026-05-31"), any_start(), prop::option::of(1..3_u128));
    let (planned, moved) = (term(), prop::option::weighted(0.3, term()));
    let what = (prop::option::weighted(0.7, 1..4_u128), 1..5_u128, 1..180_u32);
    let cancelled = prop::option::weighted(0.2, 0..CancelReason::ALL.len());
    let came = (prop::option::weighted(0.2, 1..20_u32), prop::option::weighted(0.1, 1..9_u32));
    let list = (0..ListState::ALL.len(), came);
    (planned, moved, what, cancelled, list).prop_map(
        move |(
            planned,
            moved,
            (series, category, minutes),
            cancelled,
            (list_state, (guests, children)),
        )| {
            let (original_date, original_start, original_room) = planned;
            let (date, start, room) = moved.unwrap_or(planned);
            Session {
                series_id: series.map(id),
                category_id: id(category),
                date,
                start,
                minutes,
                room_id: room.map(id),
                original_date,
                original_start,
                original_room_id: original_room.map(id),
                cancelled: cancelled.map(|index| CancelReason::ALL[index]),
                list_state: ListState::ALL[list_state],
                guests: guests.unwrap_or(0),
                children: children.unwrap_or(0),
                ..session(number, "2026-01-01")
            }
        },
    )
}

fn any_people() -> impl Strategy<Value = Vec<PersonFact>> {
    let person = (
        prop::option::of(any_day("1925-01-01", "1975-12-31")),
        prop::option::of(1925..1975_i32),
        prop_oneof![Just(None), Just(Some(Sex::Female)), Just(Some(Sex::Male))],
        prop_oneof![Just(""), Just("XI"), Just("II"), Just("Wieliczka")],
    );
    // Person 9 stands in marks but is not among them: she must be counted all the same.
    prop::collection::vec(person, 8).prop_map(|people| {
        let numbered = (1..).zip(people);
        let fact = |(number, (birth_date, birth_year, sex, district)): (u128, (_, _, _, &str))| {
            PersonFact {
                birth_date,
                birth_year,
                sex,
                district: district.to_owned(),
                ..person_named(number)
            }
        };
        numbered.map(fact).collect()
    })
}

fn person_named(number: u128) -> PersonFact {
    person(number, &format!("Osoba {number}"))
}

fn any_closures() -> impl Strategy<Value = Vec<Closure>> {
    let closure =
        (any_day("2026-02-20", "2026-04-05"), 0..6_i64, 0..ClosureKind::ALL.len(), any::<bool>());
    prop::collection::vec(closure, 0..4).prop_map(|closures| {
        let numbered = (1..).zip(closures);
        let fact = |(number, (first_date, days, kind, counts_as_open)): (
            u128,
            (Date, i64, usize, bool),
        )| Closure {
            id: id(number),
            centre_id: id(1),
            first_date,
            last_date: first_date.plus_days(days),
            kind: ClosureKind::ALL[kind],
            reason: String::new(),
            counts_as_open,
        };
        numbered.map(fact).collect()
    })
}

/// The tasks of the samples; that of number 3 is named by services, and not there any more.
fn tasks() -> Vec<VolunteerTask> {
    // Their order is not that of their ids.
    let task = |(number, position): (u128, u32)| VolunteerTask {
        id: id(number),
        name: format!("Zadanie {number}"),
        usual_for: None,
        position,
        active: true,
    };
    [(1, 1), (2, 0)].map(task).to_vec()
}

/// The actions of the samples' grant agreement.
fn actions() -> Vec<Action> {
    let action = |(number, position): (u128, u32)| Action {
        id: id(number),
        agreement_id: id(1),
        number: number.to_string(),
        name: format!("Działanie {number}"),
        position,
        active: true,
    };
    [(1, 1), (2, 0)].map(action).to_vec()
}

/// Any service of the first months of 2026: a volunteer's or a member's, of any task and action,
/// confirmed or not.
fn any_service() -> impl Strategy<Value = VolunteerEntry> {
    let whose = (1..10_u128, any_day("2026-01-01", "2026-04-30"), 1..480_u32);
    let what = (
        prop_oneof![Just("Dyżur"), Just("Pomoc")],
        prop::bool::weighted(0.2),
        prop::option::of(1..4_u128),
        prop::option::of(1..3_u128),
    );
    (whose, what, prop::bool::weighted(0.8)).prop_map(
        |((person, date, minutes), (activity, member, task, action), confirmed)| {
            let entry = service(1, person, "2026-01-01", minutes, activity);
            VolunteerEntry {
                date,
                kind: if member { EntryKind::Member } else { EntryKind::Volunteer },
                task_id: task.map(id),
                action_id: action.map(id),
                confirmed_on: entry.confirmed_on.filter(|_| confirmed),
                ..entry
            }
        },
    )
}

/// What services are valued at.
#[derive(Clone, Debug)]
pub(crate) struct AnyValuation {
    /// Whether the grant agreement wants it.
    pub(crate) wanted: bool,
    /// Its rates: of tasks, and perhaps a general one.
    pub(crate) rates: Vec<VolunteerRate>,
    /// Agreements with volunteers, some with a rate of their own.
    pub(crate) agreements: Vec<VolunteerAgreement>,
}

/// Any rates, of any number of grosze, and any agreements with volunteers.
fn any_valuation() -> impl Strategy<Value = AnyValuation> {
    let rates = prop::collection::vec(prop::option::of(1..10_000_u32), 3);
    let agreed = (
        1..10_u128,
        any_day("2025-12-01", "2026-04-30"),
        prop::option::of(0..120_i64),
        prop::option::weighted(0.3, 1..10_000_u32),
        prop::bool::weighted(0.8),
    );
    (prop::bool::weighted(0.7), rates, prop::collection::vec(agreed, 0..10)).prop_map(
        |(wanted, rates, agreed)| AnyValuation {
            wanted,
            rates: (0_u128..)
                .zip(rates)
                .filter_map(|(task, rate)| {
                    Some(VolunteerRate {
                        id: id(task + 1),
                        agreement_id: id(1),
                        // The first one is of every task without a rate of its own.
                        task_id: (task > 0).then(|| id(task)),
                        rate: rate?,
                        source: format!("źródło {task}"),
                    })
                })
                .collect(),
            agreements: (1..)
                .zip(agreed)
                .map(|(number, (person, first_date, days, rate, signed))| VolunteerAgreement {
                    last_date: days.map(|days| first_date.plus_days(days)),
                    signed_on: signed.then_some(first_date),
                    rate,
                    rate_source: rate.map(|_| "porozumienie".to_owned()).unwrap_or_default(),
                    ..volunteer_agreement(number, person, first_date)
                })
                .collect(),
        },
    )
}

/// An agreement with a volunteer for any centre, open-ended, in writing, signed on its first day.
pub(crate) fn volunteer_agreement(
    number: u128,
    person: u128,
    first_date: Date,
) -> VolunteerAgreement {
    VolunteerAgreement {
        id: id(number),
        person_id: id(person),
        centre_id: None,
        number: format!("W/{number}/2026"),
        first_date,
        last_date: None,
        signed_on: Some(first_date),
        written: true,
        terminated_on: None,
        scope: String::new(),
        manner: String::new(),
        time: String::new(),
        termination_clause: String::new(),
        costs_waived: false,
        risk_info_given_on: None,
        guardian_consent_on: None,
        insurance_policy: String::new(),
        insured_from: None,
        insured_to: None,
        rate: None,
        rate_source: String::new(),
        annexes: Vec::new(),
    }
}

/// Any history, asked about March 2026: moved and cancelled sessions, marks of all kinds (also
/// doubled ones, at cancelled sessions, at sessions that are not there), people who come, sign,
/// leave and serve.
pub(crate) fn any_facts() -> impl Strategy<Value = MonthFacts> {
    let sessions = (0..40_usize).prop_flat_map(|count| {
        (1..=count as u128)
            .map(|number| any_session(number).boxed())
            .collect::<Vec<BoxedStrategy<Session>>>()
    });
    let marks = prop::collection::vec((1..45_u128, 1..10_u128, 0..4_usize), 0..200);
    let declarations = prop::collection::vec(
        (1..10_u128, any_day("2025-01-01", "2026-06-30"), prop::option::weighted(0.3, 0..400_i64)),
        0..16,
    );
    let memberships = prop::collection::vec(
        (1..10_u128, any_day("2025-01-01", "2026-06-30"), prop::option::weighted(0.5, 0..400_i64)),
        0..12,
    );
    let services = (prop::collection::vec(any_service(), 0..24), any_valuation());
    let agreed = prop::option::weighted(0.8, any_day("2025-10-01", "2026-03-31"));
    let today = any_day("2026-02-15", "2026-05-15");
    let people = (any_people(), declarations, memberships, services);
    (sessions, marks, people, agreed, today, any_closures()).prop_map(
        |(
            sessions,
            marks,
            (people, declarations, memberships, (services, valuation)),
            agreed,
            today,
            closures,
        )| MonthFacts {
            today,
            agreement: agreed.map(|first_date| GrantAgreement {
                values_volunteers: valuation.wanted,
                ..agreement(first_date)
            }),
            series: vec![series(1, "Joga", 1), series(2, "Angielski", 2), series(3, "Szachy", 1)],
            sessions,
            marks: marks
                .into_iter()
                .map(|(session, person, mark)| MarkFact {
                    mark: Mark::ALL.get(mark).copied().unwrap_or(Mark::Present),
                    ..present(session, person)
                })
                .collect(),
            people,
            closures,
            declarations: (1..)
                .zip(declarations)
                .map(|(number, (person, signed_on, days))| Declaration {
                    signed_on,
                    withdrawn_on: days.map(|days| signed_on.plus_days(days)),
                    ..declaration(number, person, "2026-01-01")
                })
                .collect(),
            memberships: (1..)
                .zip(memberships)
                .map(|(number, (person, joined_on, days))| Membership {
                    joined_on,
                    left_on: days.map(|days| joined_on.plus_days(days)),
                    ..membership(number, person, "2026-01-01", None)
                })
                .collect(),
            volunteer_entries: (1..)
                .zip(services)
                .map(|(number, entry)| VolunteerEntry { id: id(number), ..entry })
                .collect(),
            volunteer_agreements: valuation.agreements,
            volunteer_tasks: tasks(),
            volunteer_rates: valuation.rates,
            actions: actions(),
            ..facts("2026-03")
        },
    )
}

/// The ids of these numbers.
pub(crate) fn session_ids(numbers: &[u128]) -> Vec<SessionId> {
    numbers.iter().map(|number| id(*number)).collect()
}
