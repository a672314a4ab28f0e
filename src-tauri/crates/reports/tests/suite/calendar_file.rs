//! The calendar file: another program's expansion of it is exactly the sessions.

use std::collections::{BTreeMap, BTreeSet};

use domain::calendar::{Date, TimeOfDay};
use reports::calendar_file::{CalendarFile, CalendarSeries, write};
use reports::timetable::{ListedSession, SessionState, Timetable};
use rrule::RRuleSet;

use crate::samples::{day, id, polish, time};
use crate::weeks::{empty, full, session};

/// One event of a file: its properties, with their parameters as they stand.
type Properties = BTreeMap<String, String>;

/// The file, checked as lines and taken apart.
fn events(text: &str) -> Vec<Properties> {
    assert!(text.ends_with("\r\n"));
    assert!(!text.replace("\r\n", "").contains(['\r', '\n']), "an end of line is CR LF");
    assert!(text.split("\r\n").all(|line| line.len() <= 75));
    let text = text.replace("\r\n ", "");
    let event = |part: &str| {
        let lines = part.split("END:VEVENT").next().unwrap().trim().split("\r\n");
        lines
            .map(|line| {
                let (name, value) = line.split_once(':').unwrap();
                (name.to_owned(), value.to_owned())
            })
            .collect()
    };
    text.split("BEGIN:VEVENT\r\n").skip(1).map(event).collect()
}

const START: &str = "DTSTART;TZID=Europe/Warsaw";
const IN_PLACE: &str = "RECURRENCE-ID;TZID=Europe/Warsaw";
const LEFT_OUT: &str = "EXDATE;TZID=Europe/Warsaw";

fn stamp((date, time): (Date, TimeOfDay)) -> String {
    let clock = time.to_string().replace(':', "");
    format!("{}T{clock}00", date.to_string().replace('-', ""))
}

/// Start, name and state of everything that a calendar would show, as the crate `rrule` expands
/// the rules.
fn shown(events: &[Properties]) -> BTreeSet<(String, String, String)> {
    let mut found = BTreeMap::new();
    let what = |event: &Properties| (event["SUMMARY"].clone(), event["STATUS"].clone());
    for event in events {
        let uid = &event["UID"];
        if let Some(rule) = event.get("RRULE") {
            let left_out = event.get(LEFT_OUT).map(|dates| format!("\n{LEFT_OUT}:{dates}"));
            let text =
                format!("{START}:{}\nRRULE:{rule}{}", event[START], left_out.unwrap_or_default());
            let set: RRuleSet = text.parse().unwrap();
            for at in set.all(1000).dates {
                let at = at.format("%Y%m%dT%H%M%S").to_string();
                found.insert((uid.clone(), at.clone()), (at, what(event)));
            }
        }
    }
    for event in events.iter().filter(|event| !event.contains_key("RRULE")) {
        let (uid, at) = (event["UID"].clone(), event[START].clone());
        let key = (uid, event.get(IN_PLACE).unwrap_or(&at).clone());
        if event.contains_key(IN_PLACE) {
            assert!(found.contains_key(&key), "an override of nothing: {key:?}");
        } else {
            assert!(!found.contains_key(&key), "an event twice: {key:?}");
        }
        found.insert(key, (at, what(event)));
    }
    found.into_values().map(|(at, (name, state))| (at, name, state)).collect()
}

/// The same as the timetable has it.
fn held(timetable: &Timetable) -> BTreeSet<(String, String, String)> {
    let line = |session: &ListedSession| {
        let cancelled = session.state == SessionState::Cancelled;
        let name = session.name.replace(',', "\\,");
        let name = if cancelled { format!("ODWOŁANE: {name}") } else { name };
        let state = if cancelled { "CANCELLED" } else { "CONFIRMED" };
        (stamp((session.date, session.start)), name, state.to_owned())
    };
    timetable.sessions.iter().map(line).collect()
}

fn file<'a>(timetable: &'a Timetable, series: &'a [CalendarSeries]) -> CalendarFile<'a> {
    CalendarFile { timetable, series, part: String::new(), revision: 7 }
}

/// Tuesdays from 3 March to 24 November 2026, over both changes of the clocks.
fn tuesdays() -> (Timetable, CalendarSeries) {
    let first = day("2026-03-03");
    let sessions = (0..39)
        .map(|week| {
            let at = (first.plus_days(week * 7), time("10:00"), 60);
            let mut session = session(1, at, "Gimnastyka", "Anna Nowak", "Sala 1", "R");
            session.id = id(2000 + week as usize);
            session
        })
        .collect();
    let series = CalendarSeries {
        id: id(1),
        first_date: day("2026-03-01"),
        rule: "FREQ=WEEKLY;BYDAY=TU;UNTIL=20261231".to_owned(),
    };
    (Timetable { sessions, ..empty() }, series)
}

#[test]
fn a_series_is_one_event_and_its_hours_stay_when_clocks_change() {
    let (timetable, series) = tuesdays();
    let text = write(&file(&timetable, &[series]), polish());
    let events = events(&text);
    assert_eq!(events.len(), 1);
    assert_eq!(events[0]["RRULE"], "FREQ=WEEKLY;BYDAY=TU;UNTIL=20261124T090000Z");
    assert_eq!(events[0][START], "20260303T100000");
    assert_eq!(events[0]["DTEND;TZID=Europe/Warsaw"], "20260303T110000");
    assert_eq!(shown(&events), held(&timetable));
}

#[test]
fn a_small_calendar_as_a_file() {
    let (mut timetable, series) = tuesdays();
    timetable.sessions.truncate(4);
    timetable.sessions[1].state = SessionState::Cancelled;
    insta::assert_snapshot!(write(&file(&timetable, &[series]), polish()).replace("\r\n", "\n"));
}

#[test]
fn what_differs_from_the_rule_is_left_out_or_overridden() {
    let (mut timetable, series) = tuesdays();
    let sessions = &mut timetable.sessions;
    sessions.remove(30);
    sessions.remove(4);
    sessions[6].state = SessionState::Cancelled;
    let before = (sessions[8].date, sessions[8].start);
    sessions[8].date = sessions[8].date.plus_days(2);
    sessions[8].start = time("12:15");
    sessions[8].state = SessionState::Moved { from: Some(before), other_place: false };
    sessions[9].place = "Sala 2".to_owned();
    sessions[10].leader = "Jan Kowal".to_owned();
    sessions[10].substitute = true;
    sessions[11].minutes = 90;
    // The first and the last are no exception to that.
    sessions[0].state = SessionState::Cancelled;
    let last = sessions.len() - 1;
    let before = (sessions[last].date, sessions[last].start);
    sessions[last].start = time("08:00");
    sessions[last].state = SessionState::Moved { from: Some(before), other_place: true };
    // One was planned later, outside the rule.
    let mut extra = sessions[3].clone();
    extra.id = id(3000);
    extra.date = extra.date.plus_days(1);
    extra.planned.0 = extra.date;
    sessions.push(extra);

    let events = events(&write(&file(&timetable, &[series]), polish()));
    assert_eq!(shown(&events), held(&timetable));
    assert_eq!(events[0][LEFT_OUT].split(',').count(), 2);
    let overrides = events.iter().filter(|event| event.contains_key(IN_PLACE)).count();
    assert_eq!(overrides, 7, "cancelled twice, moved twice, room, leader, length");
    let single: Vec<&Properties> = events
        .iter()
        .filter(|event| !event.contains_key(IN_PLACE) && !event.contains_key("RRULE"))
        .collect();
    assert_eq!(single.len(), 1);
    assert_eq!(single[0]["UID"], "00000000-0000-0000-0000-000000003000");
    let moved = events.iter().find(|event| event[START] == "20260507T121500").unwrap();
    let told = &moved["DESCRIPTION"];
    assert!(told.starts_with("zmiana terminu\\nbyło: wt."), "{told}");
}

#[test]
fn every_second_week_and_the_last_weekday_of_a_month_expand_as_planned() {
    for (rule, dates) in [
        (
            "FREQ=WEEKLY;INTERVAL=2;WKST=MO;BYDAY=MO,TH;UNTIL=20261231",
            vec!["2026-03-12", "2026-03-23", "2026-03-26", "2026-04-09", "2026-04-20"],
        ),
        (
            "FREQ=MONTHLY;BYDAY=-1FR;COUNT=9",
            vec!["2026-03-27", "2026-04-24", "2026-05-29", "2026-07-31", "2026-10-30"],
        ),
    ] {
        let sessions = dates.iter().enumerate().map(|(number, date)| {
            let mut session =
                session(1, (day(date), time("17:30"), 120), "Klub", "", "Sala 1", "G");
            session.id = id(2000 + number);
            session
        });
        let timetable = Timetable { sessions: sessions.collect(), ..empty() };
        let series =
            [CalendarSeries { id: id(1), first_date: day("2026-03-09"), rule: rule.to_owned() }];
        let events = events(&write(&file(&timetable, &series), polish()));
        assert_eq!(events.len(), 1, "{rule}: {events:?}");
        assert_eq!(shown(&events), held(&timetable), "{rule}");
    }
}

#[test]
fn dates_without_a_rule_and_meetings_on_their_own_are_single_events() {
    let mut timetable = full();
    timetable.sessions[3].series_id = None;
    let series = [CalendarSeries {
        id: id(0),
        first_date: day("2026-03-09"),
        rule: "RDATE;VALUE=DATE:20260309".to_owned(),
    }];
    let events = events(&write(&file(&timetable, &series), polish()));
    assert_eq!(events.len(), timetable.sessions.len());
    assert_eq!(shown(&events), held(&timetable));
    let uids: BTreeSet<&String> = events.iter().map(|event| &event["UID"]).collect();
    assert_eq!(uids.len(), events.len());
}

#[test]
fn the_file_depends_on_nothing_but_the_data_and_a_part_is_another_event_than_the_whole() {
    let (timetable, series) = tuesdays();
    let mut turned = timetable.clone();
    turned.sessions.reverse();
    let series = [series];
    let text = write(&file(&timetable, &series), polish());
    assert_eq!(text, write(&file(&turned, &series), polish()));
    assert!(text.contains("\r\nDTSTAMP:20260308T000000Z\r\nSEQUENCE:7\r\n"));
    assert!(text.contains("BEGIN:VTIMEZONE\r\nTZID:Europe/Warsaw\r\n"));
    let part = CalendarFile { part: "0b".to_owned(), ..file(&timetable, &series) };
    assert_ne!(events(&write(&part, polish()))[0]["UID"], events(&text)[0]["UID"]);
}

#[test]
fn a_place_elsewhere_stands_alone_and_a_room_with_its_address() {
    let timetable = full();
    let events = events(&write(&file(&timetable, &[]), polish()));
    let place = |name: &str| {
        events.iter().find(|event| event["SUMMARY"] == name).unwrap()["LOCATION"].clone()
    };
    assert_eq!(place("Nordic walking"), "Park Jordana");
    assert_eq!(place("Joga"), "Sala 1\\, CAS „Słoneczne”\\, ul. Łąkowa 5\\, 30-600 Kraków");
}

#[test]
fn a_trip_past_midnight_ends_on_the_next_day() {
    let trip = session(1, (day("2026-05-30"), time("10:00"), 960), "Wycieczka", "", "", "T");
    let timetable = Timetable { sessions: vec![trip], ..empty() };
    let events = events(&write(&file(&timetable, &[]), polish()));
    assert_eq!(events[0]["DTEND;TZID=Europe/Warsaw"], "20260531T020000");
}
