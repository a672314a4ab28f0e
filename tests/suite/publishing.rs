//! Publishing: what goes to the door, into calendars and onto the city's site.

use std::path::{Path, PathBuf};

use domain::organisation::Role;
use reports::read_back;
use serde_json::{Value, json};
use suite::Office;
use tempfile::TempDir;

/// A picture of one pixel.
const PNG: [u8; 70] = [
    137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 0, 1, 0, 0, 0, 1, 8, 6, 0,
    0, 0, 31, 21, 196, 137, 0, 0, 0, 13, 73, 68, 65, 84, 120, 218, 99, 252, 207, 192, 80, 15, 0, 4,
    133, 1, 128, 132, 169, 140, 33, 0, 0, 0, 0, 73, 69, 78, 68, 174, 66, 96, 130,
];

/// Saves a document and answers what it says.
#[track_caller]
fn saved(office: &Office, document: Value) -> String {
    let folder = TempDir::new().unwrap();
    let request = json!({ "document": document, "path": folder.path() });
    let path = office.ask("save_document", request)["path"].as_str().unwrap().to_owned();
    read_back::text_of(&std::fs::read(path).unwrap()).unwrap().replace('\u{a0}', " ")
}

fn week(office: &Office, date: &str) -> Value {
    json!({
        "kind": "weekly_timetable", "centre_id": office.centre(), "date": date,
        "large_print": false, "of": { "kind": "everything" },
    })
}

fn month(office: &Office, month: &str) -> Value {
    json!({ "kind": "monthly_timetable", "centre_id": office.centre(), "month": month })
}

/// Saves a calendar or a page into a folder and answers its text and path.
#[track_caller]
fn written(office: &Office, command: &str, request: Value) -> (String, PathBuf) {
    let folder = TempDir::new().unwrap();
    let mut request = request;
    request["path"] = json!(folder.path());
    let path = PathBuf::from(office.ask(command, request)["path"].as_str().unwrap());
    assert_eq!(path.parent(), Some(folder.path()));
    (std::fs::read_to_string(&path).unwrap(), path)
}

fn calendar(office: &Office, of: Value) -> String {
    let request = json!({ "centre_id": office.centre(), "of": of });
    let (text, path) = written(office, "save_calendar", request);
    assert_eq!(path.extension().unwrap(), "ics");
    text.replace("\r\n ", "")
}

fn page(office: &Office) -> String {
    let request = json!({ "centre_id": office.centre(), "month": "2026-03" });
    let (text, path) = written(office, "save_offer_page", request);
    assert_eq!(path.extension().unwrap(), "html");
    text
}

/// An office with a leader and "Gimnastyka" on the Tuesdays of March and April, the plan of which
/// is as it was made.
fn office() -> (Office, Value) {
    let office = Office::on("2026-03-01");
    let leader = office.ask("save_leader", json!({ "name": "Ewa Prowadząca", "active": true }));
    let leader = leader["leader_id"].clone();
    let mut classes = office.classes("2026-03-01", "2026-04-30");
    classes["leader_id"] = leader.clone();
    office.ask("create_series", classes);
    (office, leader)
}

fn session(office: &Office, date: &str) -> Value {
    office.sessions(date)[0]["session"]["id"].clone()
}

fn move_to(office: &Office, session: &Value, date: &str, start: &str) {
    let request = json!({
        "session_id": session, "date": date, "start": start, "minutes": 60,
        "room_id": office.room(1), "place": "",
    });
    office.ask("move_session", request);
}

#[test]
fn a_week_and_a_month_go_to_the_door_and_the_history_knows() {
    let (office, _) = office();
    let text = saved(&office, week(&office, "2026-03-12"));
    for part in [
        "9–13 marca 2026 r.",
        "CAS Próbne",
        "Gimnastyka",
        "10:00–11:00",
        "Ewa Prowadząca",
        "Sala 1",
    ] {
        assert!(text.contains(part), "{part} in\n{text}");
    }
    assert!(text.contains("Stan na dzień 01.03.2026\n"), "no version was announced: {text}");
    let text = saved(&office, month(&office, "2026-03"));
    assert_eq!(text.matches("Gimnastyka").count(), 5, "{text}");
    let history = office.ask("list_history", json!({ "limit": 50 }));
    let recorded = history.to_string().matches("zapisano dokument PDF").count();
    assert_eq!(recorded, 2, "{history}");
}

#[test]
fn the_preview_has_the_name_that_the_file_will_have() {
    let (office, leader) = office();
    let name = |document: Value| {
        office.ask("preview_document", json!({ "document": document }))["file_name"].clone()
    };
    assert_eq!(name(week(&office, "2026-03-12")), "harmonogram-2026-03-09-cas-probne.pdf");
    let mut large = week(&office, "2026-03-12");
    large["large_print"] = json!(true);
    assert_eq!(name(large), "harmonogram-duzy-druk-2026-03-09-cas-probne.pdf");
    let mut plan = month(&office, "2026-03");
    plan["of"] = json!({ "kind": "leader", "leader_id": leader });
    assert_eq!(name(plan), "harmonogram-2026-03-cas-probne-ewa-prowadzaca.pdf");
}

#[test]
fn before_anything_is_announced_changes_are_told_against_the_plan() {
    let (office, _) = office();
    move_to(&office, &session(&office, "2026-03-10"), "2026-03-12", "12:00");
    let cancel = json!({ "session_id": session(&office, "2026-03-17"), "reason": "leader_absent" });
    office.ask("cancel_session", cancel);
    let text = saved(&office, week(&office, "2026-03-12"));
    assert!(text.contains("zmiana terminu i miejsca"), "{text}");
    assert!(text.contains("było: wt. 10.03, 10:00"), "{text}");
    assert!(text.contains("nowy termin: czw. 12.03, 12:00"), "{text}");
    let text = saved(&office, week(&office, "2026-03-17"));
    assert!(text.contains("odwołane"), "{text}");
    // Moved to another week, it is told where it left and where it went.
    move_to(&office, &session(&office, "2026-03-24"), "2026-04-02", "10:00");
    let text = saved(&office, week(&office, "2026-03-24"));
    assert!(text.contains("nowy termin: czw. 02.04, 10:00"), "{text}");
    let text = saved(&office, month(&office, "2026-04"));
    assert!(text.contains("było: wt. 24.03, 10:00"), "{text}");
}

#[test]
fn what_was_announced_is_the_plan_from_then_on() {
    let (office, _) = office();
    move_to(&office, &session(&office, "2026-03-10"), "2026-03-12", "12:00");
    let announce = json!({ "centre_id": office.centre(), "month": "2026-03" });
    office.ask("announce_timetable", announce);
    let text = saved(&office, week(&office, "2026-03-12"));
    assert!(text.contains("wersja 1"), "{text}");
    assert!(!text.contains("zmiana terminu") && !text.contains("było:"), "{text}");
    move_to(&office, &session(&office, "2026-03-12"), "2026-03-13", "09:00");
    let one = json!({
        "centre_id": office.centre(), "name": "Spotkanie z aktorką", "category_id": office.category(1),
        "leader_id": null, "room_id": null, "place": "Teatr", "date": "2026-03-11",
        "start": "17:00", "minutes": 90, "entry": "free", "capacity": null, "kind": "event",
    });
    office.ask("create_session", one);
    let text = saved(&office, week(&office, "2026-03-12"));
    assert!(text.contains("było: czw. 12.03, 12:00"), "{text}");
    assert!(text.contains("Spotkanie z aktorką") && text.contains("wydarzenie"), "{text}");
    assert!(text.contains("nowy termin"), "{text}");
}

#[test]
fn a_rooms_and_a_leaders_plan_hold_what_is_theirs() {
    let (office, leader) = office();
    let mut other = office.classes("2026-03-01", "2026-03-31");
    other["name"] = json!("Joga");
    other["room_id"] = office.room(1);
    office.ask("create_series", other);
    let plan = |of: Value| {
        let mut document = week(&office, "2026-03-10");
        document["of"] = of;
        saved(&office, document)
    };
    let text = plan(json!({ "kind": "room", "room_id": office.room(1) }));
    assert!(text.contains("Plan sali: Sala 2\n") && text.contains("Joga"), "{text}");
    assert!(!text.contains("Gimnastyka"), "{text}");
    let text = plan(json!({ "kind": "leader", "leader_id": leader }));
    assert!(text.contains("Plan osoby prowadzącej: Ewa Prowadząca\n"), "{text}");
    assert!(text.contains("Gimnastyka") && !text.contains("Joga"), "{text}");
    let nobody = json!({ "kind": "leader", "leader_id": office.centre() });
    let mut document = week(&office, "2026-03-10");
    document["of"] = nobody;
    assert_eq!(office.refused("preview_document", json!({ "document": document })), "not_found");
}

#[test]
fn a_calendar_follows_the_series_and_its_exceptions() {
    let (office, leader) = office();
    move_to(&office, &session(&office, "2026-03-10"), "2026-03-12", "12:00");
    let cancel = json!({ "session_id": session(&office, "2026-03-17"), "reason": "weather" });
    office.ask("cancel_session", cancel);
    let text = calendar(&office, json!({ "kind": "everything" }));
    assert_eq!(text.matches("BEGIN:VEVENT").count(), 3, "{text}");
    for line in [
        "RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20260428T080000Z",
        "RECURRENCE-ID;TZID=Europe/Warsaw:20260310T100000",
        "DTSTART;TZID=Europe/Warsaw:20260312T120000",
        "SUMMARY:ODWOŁANE: Gimnastyka",
        "STATUS:CANCELLED",
    ] {
        assert!(text.contains(&format!("\r\n{line}\r\n")), "{line} in\n{text}");
    }
    let sequence = |text: &str| -> i64 {
        let (_, rest) = text.split_once("SEQUENCE:").unwrap();
        rest.split_once("\r\n").unwrap().0.parse().unwrap()
    };
    assert!(sequence(&text) > 0);
    let part = calendar(&office, json!({ "kind": "leader", "leader_id": leader }));
    assert!(
        part.contains("X-WR-CALNAME:CAS Próbne\\, Plan osoby prowadzącej: Ewa Prowadząca"),
        "{part}"
    );
    let empty = calendar(&office, json!({ "kind": "room", "room_id": office.room(0) }));
    // The moved one now stands in another room.
    assert_eq!(empty.matches("EXDATE").count(), 1, "{empty}");
    let history = office.ask("list_history", json!({ "limit": 50 })).to_string();
    assert_eq!(history.matches("zapisano plik kalendarza").count(), 3, "{history}");
}

#[test]
fn nothing_published_names_those_who_come_or_says_why() {
    let (office, _) = office();
    let person = office.person("Zofia", "Tajemnicza", "2026-03-01");
    let series = office.sessions("2026-03-10")[0]["session"]["series_id"].clone();
    let enrol = json!({ "series_id": series, "person_ids": [person], "from_date": "2026-03-01" });
    office.ask("enrol_people", enrol);
    let mut change = json!({
        "session_id": session(&office, "2026-03-17"), "reason": "leader_absent",
        "decided_by": "Dyrektorka Sekretna",
    });
    office.ask("cancel_session", change.clone());
    change["session_id"] = session(&office, "2026-03-24");
    move_to(&office, &change["session_id"], "2026-03-25", "10:00");
    let mut closure = json!({
        "centre_id": office.centre(), "first_date": "2026-03-20", "last_date": "2026-03-20",
        "kind": "failure", "reason": "Pęknięta rura", "counts_as_open": false,
    });
    office.ask("save_closure", closure.clone());
    closure["first_date"] = json!("2026-03-27");
    closure["last_date"] = json!("2026-03-27");
    closure["kind"] = json!("break");
    office.ask("save_closure", closure);
    let published = [
        saved(&office, week(&office, "2026-03-17")),
        saved(&office, month(&office, "2026-03")),
        calendar(&office, json!({ "kind": "everything" })),
        page(&office),
    ];
    for text in &published {
        for secret in ["Tajemnicza", "Sekretna", "Nieobecność", "nieobecność", "rura", "Awaria"]
        {
            assert!(!text.contains(secret), "{secret} in\n{text}");
        }
        assert!(text.contains("odwołane"), "{text}");
    }
    assert!(published[0].contains("piątek 20 marca nieczynne"), "{}", published[0]);
    assert!(published[1].contains("nieczynne: przerwa"), "{}", published[1]);
}

#[test]
fn the_page_of_the_offer_tells_the_month() {
    let (office, _) = office();
    let text = page(&office);
    for part in [
        "<h1>Zajęcia – CAS Próbne</h1>",
        "wtorek, 10:00–11:00",
        "1–31 marca 2026 r.",
        "<th scope=\"row\">poniedziałek</th><td>9:00–13:00</td>",
        "ul. Próbna 1",
    ] {
        assert!(text.contains(part), "{part} in\n{text}");
    }
    let history = office.ask("list_history", json!({ "limit": 50 })).to_string();
    assert!(history.contains("zapisano stronę oferty"), "{history}");
}

#[test]
fn a_file_gets_its_ending_so_that_nothing_else_is_overwritten() {
    let (office, _) = office();
    let folder = TempDir::new().unwrap();
    let precious = folder.path().join("dane.obecni");
    std::fs::write(&precious, "precious").unwrap();
    let request = json!({ "centre_id": office.centre(), "path": precious });
    let saved = office.ask("save_calendar", request);
    assert_eq!(saved["path"], json!(folder.path().join("dane.obecni.ics")));
    assert_eq!(std::fs::read_to_string(&precious).unwrap(), "precious");
    let request = json!({
        "centre_id": office.centre(), "month": "2026-03",
        "path": folder.path().join("gone").join("oferta.html"),
    });
    assert_eq!(office.refused("save_offer_page", request), "cannot_write");
}

fn set(path: &Path, kind: &str, words: &str) -> Value {
    json!({ "kind": kind, "path": path, "alternative": words })
}

#[test]
fn logos_stand_on_paper_until_they_are_removed() {
    let (office, _) = office();
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("logo.png");
    std::fs::write(&path, PNG).unwrap();
    office.ask("set_logo", set(&path, "city", "Logo: Miasto Kraków"));
    let logos =
        office.ask("set_logo", set(&path, "organisation", " Logo:  Fundacja "))["logos"].clone();
    assert_eq!(
        (&logos[0]["kind"], &logos[0]["alternative"]),
        (&json!("organisation"), &json!("Logo: Fundacja"))
    );
    assert_eq!(logos[1]["media_type"], "image/png");
    let text = saved(&office, week(&office, "2026-03-12"));
    assert!(text.starts_with("[Logo: Fundacja]\n"), "{text}");
    assert!(text.contains("[Logo: Miasto Kraków]\n"), "{text}");
    assert!(page(&office).contains("alt=\"Logo: Miasto Kraków\""));

    let logos = office.ask("set_logo", set(&path, "city", "Herb"))["logos"].clone();
    assert_eq!((logos.as_array().unwrap().len(), &logos[1]["alternative"]), (2, &json!("Herb")));
    let logos = office.ask("remove_logo", json!({ "kind": "city" }))["logos"].clone();
    assert_eq!(logos.as_array().unwrap().len(), 1);
    let undo = office.ask("get_status", json!({}))["undo"].clone();
    assert_eq!(undo["sentence"], "usunięto logo");
    office.ask("undo", json!({ "operation_id": undo["operation_id"] }));
    assert_eq!(office.ask("get_logos", json!({}))["logos"].as_array().unwrap().len(), 2);
}

#[test]
fn what_is_no_logo_is_refused_in_words_and_nothing_changes() {
    let (office, _) = office();
    let folder = TempDir::new().unwrap();
    let at = |name: &str, bytes: &[u8]| {
        let path = folder.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        path
    };
    let good = at("logo.png", &PNG);
    let mut cut = PNG.to_vec();
    cut.truncate(45);
    for (path, words, code) in [
        (good.as_path(), "  ", "logo_without_words"),
        (at("text.png", b"no picture").as_path(), "Logo", "logo_unknown_format"),
        (at("drawing.svg", b"<svg/>").as_path(), "Logo", "logo_unknown_format"),
        (at("cut.png", &cut).as_path(), "Logo", "logo_damaged"),
        (at("empty.jpg", b"").as_path(), "Logo", "logo_unknown_format"),
        (at("large.png", &vec![0; 1024 * 1024 + 1]).as_path(), "Logo", "logo_too_large"),
        (folder.path().join("gone.png").as_path(), "Logo", "file_not_found"),
        (folder.path(), "Logo", "file_not_found"),
    ] {
        assert_eq!(
            office.refused("set_logo", set(path, "city", words)),
            code,
            "{}",
            path.display()
        );
    }
    assert_eq!(office.ask("get_logos", json!({}))["logos"], json!([]));
}

#[test]
fn nobody_publishes_at_the_door() {
    let (office, _) = office();
    for command in ["save_calendar", "save_offer_page", "set_logo", "remove_logo", "get_logos"] {
        let failure = office.ask_as(Role::Volunteer, command, json!({})).unwrap_err();
        assert_eq!(failure.code, "not_allowed", "{command}");
    }
}
