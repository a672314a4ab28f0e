//! The duty roster: a week to hang up, and a volunteer's own part.

use messages::{Language, Messages};
use reports::document::Document;
use reports::duty_roster::{self, DutyRoster, OwnDuty, RosterPerson, RosterSession};
use reports::{read_back, render};

use crate::samples::{day, polish};

fn session(date: &str, start: &str, name: &str, people: &[&str], vacancies: u32) -> RosterSession {
    RosterSession {
        date: day(date),
        start: start.parse().unwrap(),
        minutes: 90,
        name: name.to_owned(),
        place: "Sala 1".to_owned(),
        cancelled: false,
        people: people
            .iter()
            .map(|name| RosterPerson { name: (*name).to_owned(), leads: false })
            .collect(),
        vacancies,
    }
}

/// A week with full, vacant, led and cancelled sessions, one past midnight among them.
pub(crate) fn roster() -> DutyRoster {
    let mut sessions = vec![
        session("2026-03-09", "10:00", "Gimnastyka dla kręgosłupa", &["Helena Adamska"], 1),
        session(
            "2026-03-09",
            "12:00",
            "Język angielski",
            &["Ewa Ćwik-Żurawska", "Оксана Шевченко"],
            0,
        ),
        session("2026-03-11", "10:00", "Wyjście: Muzeum", &[], 3),
        session("2026-03-13", "09:30", "Klub filmowy", &["Helena Adamska"], 0),
        session("2026-03-14", "22:30", "Noc teatrów", &["Stanisław Łoś"], 0),
    ];
    sessions[1].people.insert(0, RosterPerson { name: "Adam Żak".to_owned(), leads: true });
    sessions[3].cancelled = true;
    sessions[4].minutes = 180;
    DutyRoster {
        organisation: "Fundacja Dobrego Sąsiedztwa".to_owned(),
        centre: "CAS „Słoneczne”".to_owned(),
        contact: "12 345 67 89".to_owned(),
        as_of: day("2026-03-08"),
        first: day("2026-03-09"),
        last: day("2026-03-15"),
        sessions,
    }
}

/// So long a roster that it takes several pages.
fn long() -> DutyRoster {
    let sessions = (0..60).map(|number| {
        let date = day("2026-03-09").plus_days(number / 9).to_string();
        session(&date, "10:00", &format!("Zajęcia {number}"), &["Helena Adamska"], 1)
    });
    DutyRoster { sessions: sessions.collect(), ..roster() }
}

fn own(roster: &DutyRoster, messages: Messages) -> Document {
    let duties: Vec<OwnDuty<'_>> = [0, 1, 3]
        .iter()
        .map(|place| OwnDuty { session: &roster.sessions[*place], leads: *place == 1 })
        .collect();
    duty_roster::person(roster, "Helena Adamska", &duties, messages)
}

/// Every shape that the roster has.
pub(crate) fn every() -> Vec<Document> {
    let empty = DutyRoster { sessions: Vec::new(), ..roster() };
    vec![
        duty_roster::week(&roster(), polish()),
        duty_roster::week(&long(), polish()),
        duty_roster::week(&empty, polish()),
        own(&roster(), polish()),
        duty_roster::nobody(&empty, polish()),
    ]
}

fn text(document: &Document) -> String {
    read_back::text_of(&render(document).unwrap().bytes).unwrap()
}

#[test]
fn a_week_has_a_line_for_each_who_is_missing() {
    let text = text(&duty_roster::week(&roster(), polish()));
    assert_eq!(text.matches("…………………………………………………").count(), 4, "{text}");
    insta::assert_snapshot!(text);
}

#[test]
fn a_part_of_ones_own_counts_what_takes_place() {
    insta::assert_snapshot!(text(&own(&roster(), polish())));
}

#[test]
fn a_long_week_repeats_its_head_and_an_empty_one_says_so() {
    let rendered = render(&duty_roster::week(&long(), polish())).unwrap();
    assert!(rendered.pages > 1);
    for page in read_back::pages_of(&rendered.bytes).unwrap() {
        assert!(page.contains("Zajęcia") && page.contains("Wolontariusze"), "{page}");
    }
    let empty = DutyRoster { sessions: Vec::new(), contact: String::new(), ..roster() };
    let text = text(&duty_roster::week(&empty, polish()));
    assert!(text.contains("W tym tygodniu nie ma dyżurów wolontariuszy."), "{text}");
    assert!(!text.contains("daj znać"), "{text}");
}

#[test]
fn it_speaks_english_too() {
    let english = Messages::new(Language::English);
    let text = text(&duty_roster::week(&roster(), english));
    assert!(text.contains("4 people are missing."), "{text}");
    assert!(text.contains("Adam Żak (leads)"), "{text}");
}
