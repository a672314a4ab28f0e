//! A centre's month, small enough to count by hand, and one as large as they come.

use domain::attendance::Mark;
use domain::calendar::{Date, Month, TimeOfDay, Weekday};
use domain::facts::{MarkFact, MonthFacts, PersonFact};
use domain::opening::{Closure, ClosureKind, OpeningRule};
use domain::organisation::{Category, Centre, CentreKind, Leader, Organisation, category_presets};
use domain::people::{Declaration, Membership, Sex};
use domain::settlement::{GrantAgreement, GrantForm};
use domain::timetable::{CancelReason, ClassDetails, Entry, ListState, Outing, Series, Session};
use domain::volunteers::{VolunteerEntry, VolunteeringSettings};
use messages::{Language, Messages};

// Identifiers are made through text, so that the tests need no crate of their own for them.
pub(crate) fn id<T: serde::de::DeserializeOwned>(number: usize) -> T {
    let text = format!("00000000-0000-0000-0000-{number:012}");
    serde_json::from_value(serde_json::Value::String(text)).unwrap()
}

pub(crate) fn polish() -> Messages {
    Messages::new(Language::Polish)
}

pub(crate) fn day(text: &str) -> Date {
    text.parse().unwrap()
}

pub(crate) fn time(text: &str) -> TimeOfDay {
    text.parse().unwrap()
}

/// A CAS in March 2026, open Monday to Friday 9 to 13, where nothing has happened.
pub(crate) fn empty_month() -> MonthFacts {
    let kind = CentreKind::Cas;
    let category = |(index, (letter, name)): (usize, &(&str, &str))| Category {
        id: id(index + 1),
        centre_id: id(1),
        name: (*name).to_owned(),
        letter: (*letter).to_owned(),
        ground: index as u32,
        position: index as u32,
        active: true,
    };
    let rule = |weekday: &Weekday| OpeningRule {
        id: id(usize::from(weekday.number())),
        centre_id: id(1),
        weekday: *weekday,
        start: time("09:00"),
        end: time("13:00"),
        valid_from: day("2025-01-01"),
        valid_to: None,
        overrides: false,
    };
    MonthFacts {
        month: Month::new(2026, 3).unwrap(),
        today: day("2026-04-02"),
        organisation: Organisation {
            id: id(1),
            name: "Fundacja Dobrego Sąsiedztwa".to_owned(),
            short_name: String::new(),
            address: "ul. Zielona 12/3, 31-100 Kraków".to_owned(),
            email: String::new(),
            phone: String::new(),
            volunteering: VolunteeringSettings::default(),
        },
        centre: Centre {
            id: id(1),
            kind,
            name: "CAS „Słoneczne”".to_owned(),
            district: "XI".to_owned(),
            address: "ul. Łąkowa 5, 30-600 Kraków".to_owned(),
            phone: String::new(),
            email: String::new(),
            coordinator: "Małgorzata Kądziołka".to_owned(),
            settings: kind.default_settings(),
        },
        locations: Vec::new(),
        rooms: Vec::new(),
        categories: category_presets(kind).iter().enumerate().map(category).collect(),
        leaders: Vec::new(),
        agreement: None,
        opening_rules: Weekday::ALL[..5].iter().map(rule).collect(),
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

fn agreement() -> GrantAgreement {
    GrantAgreement {
        id: id(1),
        number: "W/I/1234/SZ/56/2026".to_owned(),
        signed_on: day("2025-12-19"),
        title: "Prowadzenie Centrum Aktywności Seniorów w Dzielnicy XI".to_owned(),
        grantor: "Gmina Miejska Kraków".to_owned(),
        form: GrantForm::Entrusted,
        first_date: day("2026-01-01"),
        last_date: day("2026-12-31"),
        funding_phrase: "Zadanie publiczne finansowane ze środków Miasta Krakowa".to_owned(),
        report_recipient: "Wydział Polityki Społecznej i Zdrowia UMK".to_owned(),
        values_volunteers: false,
        centres: vec![id(1)],
    }
}

fn person(number: usize, name: &str, birth_year: Option<i32>, sex: Option<Sex>) -> PersonFact {
    let district = ["XI", "X", "", "XI", "VIII"][number % 5].to_owned();
    let list_name = name.to_owned();
    PersonFact { id: id(number), list_name, birth_date: None, birth_year, sex, district }
}

fn series(number: usize, name: &str, category: usize, start: &str, minutes: u32) -> Series {
    Series {
        id: id(number),
        centre_id: id(1),
        lineage: id(number),
        name: name.to_owned(),
        category_id: id(category),
        leader_id: Some(id(1 + number % 2)),
        room_id: None,
        place: String::new(),
        first_date: day("2026-01-05"),
        start: time(start),
        minutes,
        rule: "FREQ=WEEKLY".to_owned(),
        exceptions: Vec::new(),
        entry: Entry::Enrolment,
        capacity: None,
        details: ClassDetails::default(),
    }
}

fn session(number: usize, series: &Series, date: Date) -> Session {
    Session {
        id: id(number),
        centre_id: id(1),
        series_id: Some(series.id),
        name: series.name.clone(),
        category_id: series.category_id,
        leader_id: series.leader_id,
        room_id: None,
        place: String::new(),
        date,
        start: series.start,
        minutes: series.minutes,
        original_date: date,
        original_start: series.start,
        original_room_id: None,
        entry: Entry::Enrolment,
        capacity: None,
        cancelled: None,
        list_state: ListState::Confirmed,
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

fn leaders() -> Vec<Leader> {
    let leader = |(number, name): (usize, &str)| Leader {
        id: id(number),
        name: name.to_owned(),
        person_id: None,
        active: true,
    };
    [(1, "Anna Nowak"), (2, "Studio Ruchu „Krok”")].map(leader).to_vec()
}

fn present(session: usize, person: usize) -> MarkFact {
    MarkFact { session_id: id(session), person_id: id(person), mark: Mark::Present }
}

fn declared(number: usize, signed_on: &str) -> (Declaration, Membership) {
    let declaration = Declaration {
        id: id(number),
        person_id: id(number),
        centre_id: id(1),
        agreement_id: None,
        number: format!("{number}/2026"),
        signed_on: day(signed_on),
        withdrawn_on: None,
    };
    let membership = Membership::new(id(number), id(number), id(1), day(signed_on));
    (declaration, membership)
}

fn service(
    number: usize,
    person: usize,
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

/// Four weeks of two classes with four people: 5 of 8 sessions held, one cancelled, one moved
/// into April, one still to be settled, and a trip besides.
pub(crate) fn small_month() -> MonthFacts {
    let gymnastics = series(1, "Gimnastyka poranna", 1, "10:00", 45);
    let english = series(2, "Język angielski dla początkujących", 3, "11:15", 60);
    let mut sessions: Vec<Session> = Vec::new();
    for (week, date) in ["2026-03-03", "2026-03-10", "2026-03-17", "2026-03-24"].iter().enumerate()
    {
        sessions.push(session(1 + week, &gymnastics, day(date)));
        sessions.push(session(11 + week, &english, day(date).plus_days(1)));
    }
    let at = |number: usize| move |session: &&mut Session| session.id == id(number);
    let change = |sessions: &mut Vec<Session>, number: usize, change: fn(&mut Session)| {
        sessions.iter_mut().find(at(number)).into_iter().for_each(change);
    };
    change(&mut sessions, 2, |session| session.guests = 2);
    change(&mut sessions, 3, |session| {
        session.cancelled = Some(CancelReason::LeaderAbsent);
        session.list_state = ListState::None;
    });
    change(&mut sessions, 4, |session| session.list_state = ListState::None);
    change(&mut sessions, 13, |session| session.start = time("12:30"));
    change(&mut sessions, 14, |session| {
        session.date = day("2026-04-01");
        session.list_state = ListState::None;
    });
    let mut trip = session(21, &gymnastics, day("2026-03-20"));
    trip.series_id = None;
    trip.name = "Wycieczka: Ojców".to_owned();
    trip.category_id = id(8);
    trip.start = time("08:00");
    trip.original_start = trip.start;
    trip.minutes = 480;
    sessions.push(trip);

    let marks = [
        (1, 1),
        (1, 2),
        (1, 3),
        (2, 1),
        (2, 2),
        (11, 1),
        (11, 4),
        (12, 4),
        (13, 4),
        (13, 2),
        (21, 1),
        (21, 2),
        (21, 3),
        (21, 4),
    ];
    let declarations = [(1, "2026-01-07"), (2, "2026-01-07"), (3, "2026-03-02"), (5, "2026-02-02")];
    let (declarations, mut memberships): (Vec<_>, Vec<_>) =
        declarations.iter().map(|(number, signed_on)| declared(*number, signed_on)).unzip();
    memberships[3].left_on = Some(day("2026-03-12"));
    MonthFacts {
        agreement: Some(agreement()),
        leaders: leaders(),
        series: vec![gymnastics, english],
        sessions,
        marks: marks.map(|(session, person)| present(session, person)).to_vec(),
        people: vec![
            person(1, "Żółć Zofia", Some(1948), Some(Sex::Female)),
            person(2, "Ćwik Ewa", Some(1955), Some(Sex::Female)),
            person(3, "Łoś Stanisław", Some(1962), Some(Sex::Male)),
            person(4, "Шевченко Оксана", None, None),
            person(5, "Nowak Jan", Some(1939), Some(Sex::Male)),
        ],
        memberships,
        declarations,
        closures: vec![Closure {
            id: id(1),
            centre_id: id(1),
            first_date: day("2026-03-27"),
            last_date: day("2026-03-27"),
            kind: ClosureKind::Failure,
            reason: "brak ogrzewania".to_owned(),
            counts_as_open: false,
        }],
        volunteer_entries: vec![
            service(1, 2, "2026-03-05", 90, "Dyżur przy telefonie"),
            service(2, 2, "2026-03-12", 120, "Pomoc przy wycieczce"),
            service(3, 3, "2026-03-20", 45, "Dyżur przy telefonie"),
        ],
        description: "W marcu ruszył angielski.\n\nSeniorzy pojechali do Ojcowa; opłatę za \
                      autokar pokryła fundacja."
            .to_owned(),
        ..empty_month()
    }
}

/// A large CAS: 120 people, 26 classes a week, three closed days, many changes.
pub(crate) fn large_month() -> MonthFacts {
    let names = [
        "Gimnastyka poranna",
        "Język angielski – poziom A1",
        "Nordic walking w Parku Bednarskiego",
        "Malarstwo i rysunek",
        "Szachy i gry planszowe",
        "Komputer bez tajemnic",
        "Chór „Srebrna Nuta”",
        "Spotkania z historią Krakowa",
        "Joga na krześle",
        "Warsztaty międzypokoleniowe z Przedszkolem nr 35",
        "Klub książki",
        "Rękodzieło",
        "Taniec w kręgu",
    ];
    let mut facts = small_month();
    facts.series.clear();
    facts.sessions.clear();
    facts.marks.clear();
    let mut number = 1000;
    for index in 0..26 {
        let start = ["09:00", "10:15", "11:30", "12:45"][index % 4];
        let name = names[index % names.len()];
        let one = series(100 + index, name, 1 + index % 11, start, [45, 60, 90][index % 3]);
        for week in 0..4 {
            let date = day("2026-03-02").plus_days(week * 7 + (index % 5) as i64);
            let mut session = session(number, &one, date);
            if number % 17 == 0 {
                session.cancelled = Some(CancelReason::ALL[number % 7]);
                session.list_state = ListState::None;
            } else if number % 13 == 0 {
                session.date = date.plus_days(1);
            }
            session.guests = (number % 3) as u32;
            for person in 0..(8 + number % 12) {
                let mark = present(number, 1 + (person * 7 + index * 3) % 120);
                if session.cancelled.is_none() {
                    facts.marks.push(mark);
                }
            }
            facts.sessions.push(session);
            number += 1;
        }
        facts.series.push(one);
    }
    facts.people = (1..=120)
        .map(|number| {
            let sex = [Some(Sex::Female), Some(Sex::Female), Some(Sex::Male), None][number % 4];
            let year = (number % 9 != 0).then_some(1932 + (number as i32 * 7) % 38);
            let mut person = person(number, &format!("Osoba {number}"), year, sex);
            person.district = ["XI", "X", "VIII", "I", "", "XVIII", "V", "III", "XII", "IX", "II"]
                [number % 11]
                .to_owned();
            person
        })
        .collect();
    (facts.declarations, facts.memberships) = (1..=112)
        .map(|number| declared(number, if number % 10 == 0 { "2026-03-09" } else { "2026-01-08" }))
        .unzip();
    facts
}
