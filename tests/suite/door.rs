//! At the door: who comes in at an open file, and what a volunteer reaches.

use api::desk::Desk;
use domain::organisation::Role;
use messages::Language;
use serde_json::{Value, json};
use suite::{Office, PASSWORD, desk, founding};
use tempfile::TempDir;

/// A PIN that nobody guesses first.
const PIN: &str = "4071";

#[track_caller]
fn ask(desk: &Desk, command: &str, request: Value) -> Value {
    desk.call(Language::Polish, command, request)
        .unwrap_or_else(|failure| panic!("{command}: {} ({})", failure.message, failure.code))
}

#[track_caller]
fn refused(desk: &Desk, command: &str, request: Value) -> (String, String) {
    let failure = desk.call(Language::Polish, command, request).unwrap_err();
    assert_ne!(failure.message, failure.code, "no sentence says what happened");
    (failure.code, failure.message)
}

/// An open file with a volunteer who has a PIN; its manager is signed in.
struct Door {
    desk: Desk,
    manager: Value,
    volunteer: Value,
    folder: TempDir,
}

impl Door {
    fn new() -> Self {
        let folder = TempDir::new().unwrap();
        let desk = desk(&folder, "2026-03-10");
        ask(&desk, "create_file", founding());
        let request = json!({ "name": "Wola Próbna", "role": "volunteer", "password": PASSWORD });
        let volunteer = ask(&desk, "add_user", request)["id"].clone();
        ask(&desk, "set_pin", json!({ "user_id": volunteer, "pin": PIN }));
        let manager = ask(&desk, "get_overview", json!({}))["user"]["id"].clone();
        Self { desk, manager, volunteer, folder }
    }

    #[track_caller]
    fn ask(&self, command: &str, request: Value) -> Value {
        ask(&self.desk, command, request)
    }

    #[track_caller]
    fn refused(&self, command: &str, request: Value) -> (String, String) {
        refused(&self.desk, command, request)
    }

    fn with_pin(&self, pin: &str) -> Value {
        json!({ "user_id": self.volunteer, "pin": pin })
    }

    fn with_password(&self, user: &Value) -> Value {
        json!({ "user_id": user, "password": PASSWORD })
    }

    /// Signs out, mistypes the PIN so often, and signs the manager in again.
    fn mistype(&self, times: usize) {
        self.ask("step_away", json!({}));
        for _ in 0..times {
            self.refused("sign_in_with_pin", self.with_pin("9999"));
        }
        self.ask("sign_in_with_password", self.with_password(&self.manager));
    }

    /// How the list of users shows the volunteer's PIN.
    fn pin(&self) -> Value {
        let overview = self.ask("get_overview", json!({}));
        let centre = overview["centres"][0]["centre"]["id"].clone();
        let settings = self.ask("get_settings", json!({ "centre_id": centre }));
        let users = settings["users"].as_array().unwrap().clone();
        let row = users.into_iter().find(|user| user["id"] == self.volunteer).unwrap();
        row["pin"].clone()
    }

    /// Every operation of the journal, as the history tells it.
    fn history(&self) -> Value {
        self.ask("list_history", json!({ "limit": 500 }))
    }
}

#[test]
fn a_pin_lets_a_volunteer_in_where_the_file_is_open() {
    let door = Door::new();
    let left = door.ask("step_away", json!({}));
    assert_eq!(left["open"], false);
    let waiting = &left["waiting"];
    assert_eq!(waiting["organisation"], "Fundacja Próbna");
    assert_eq!(
        waiting["users"],
        json!([
            { "id": door.volunteer, "name": "Wola Próbna", "office": false, "pin_digits": 4, "pin_blocked": false },
            { "id": door.manager, "name": "Anna Próbna", "office": true, "pin_digits": null, "pin_blocked": false },
        ])
    );
    assert_eq!(door.refused("sign_in_with_pin", door.with_pin("4072")).0, "pin_wrong");
    assert_eq!(door.refused("get_overview", json!({})).0, "nobody_in");
    let signed_in = door.ask("sign_in_with_pin", door.with_pin(PIN));
    assert_eq!(signed_in["role"], "volunteer");
    assert_eq!(door.ask("get_overview", json!({}))["user"]["name"], "Wola Próbna");
    let now = door.ask("get_door", json!({}));
    assert_eq!((&now["open"], &now["waiting"]), (&json!(true), &json!(null)));
    assert_eq!(door.refused("list_people", json!({})).0, "not_allowed");
}

#[test]
fn with_nobody_in_nothing_is_answered_and_nothing_written() {
    let door = Door::new();
    let before = door.history();
    door.ask("step_away", json!({}));
    for command in api::COMMANDS {
        assert_eq!(door.refused(command.name, json!({})).0, "nobody_in", "{}", command.name);
    }
    let copy = json!({ "path": door.folder.path().join("kopia.obecni-copy") });
    assert_eq!(door.refused("save_copy", copy).0, "nobody_in");
    assert!(!door.folder.path().join("kopia.obecni-copy").exists());
    door.ask("sign_in_with_password", door.with_password(&door.manager));
    assert_eq!(door.history(), before);
}

#[test]
fn a_pin_opens_no_closed_file() {
    let door = Door::new();
    let closed = door.ask("lock_file", json!({}));
    assert_eq!(closed["waiting"], json!(null));
    assert_eq!(door.refused("sign_in_with_pin", door.with_pin(PIN)).0, "locked");
    assert_eq!(
        door.refused("sign_in_with_password", door.with_password(&door.manager)).0,
        "locked"
    );
    assert_eq!(door.refused("step_away", json!({})).0, "locked");
    let path = closed["files"][0]["path"].clone();
    let with_pin = json!({ "path": path, "user_id": door.volunteer, "password": PIN });
    assert_eq!(door.refused("open_file", with_pin).0, "wrong_password");
    // Her own password opens it, straight into what she sees.
    let request = json!({ "path": path, "user_id": door.volunteer, "password": PASSWORD });
    door.ask("open_file", request);
    assert_eq!(door.ask("get_overview", json!({}))["user"]["role"], "volunteer");
}

#[test]
fn the_office_comes_back_with_its_password_only() {
    let door = Door::new();
    let own = json!({ "user_id": door.manager, "pin": PIN });
    assert_eq!(door.refused("set_pin", own.clone()).0, "pin_for_volunteers");
    door.ask("step_away", json!({}));
    assert_eq!(door.refused("sign_in_with_pin", own).0, "pin_for_volunteers");
    let wrong = json!({ "user_id": door.manager, "password": "nie to hasło" });
    assert_eq!(door.refused("sign_in_with_password", wrong).0, "wrong_password");
    assert_eq!(door.refused("get_overview", json!({})).0, "nobody_in");
    door.ask("sign_in_with_password", door.with_password(&door.manager));
    assert_eq!(door.ask("get_overview", json!({}))["user"]["role"], "manager");
    // A volunteer who joins the office leaves her PIN behind.
    let office = json!({ "user_id": door.volunteer, "role": "coordinator", "active": true });
    assert_eq!(door.ask("update_user", office)["pin"], "missing");
    door.ask("step_away", json!({}));
    assert_eq!(door.refused("sign_in_with_pin", door.with_pin(PIN)).0, "pin_for_volunteers");
}

#[test]
fn who_may_not_sign_in_any_more_does_not_come_in_by_pin_either() {
    let door = Door::new();
    let gone = json!({ "user_id": door.volunteer, "role": "volunteer", "active": false });
    door.ask("update_user", gone);
    let left = door.ask("step_away", json!({}));
    assert_eq!(left["waiting"]["users"].as_array().unwrap().len(), 1);
    assert_eq!(door.refused("sign_in_with_pin", door.with_pin(PIN)).0, "not_allowed");
    assert_eq!(
        door.refused("sign_in_with_password", door.with_password(&door.volunteer)).0,
        "not_allowed"
    );
    assert_eq!(door.refused("get_overview", json!({})).0, "nobody_in");
}

#[test]
fn ten_wrong_pins_block_it_and_say_so_in_time() {
    let door = Door::new();
    let before = door.history();
    door.ask("step_away", json!({}));
    let mut told = Vec::new();
    for _ in 0..10 {
        told.push(door.refused("sign_in_with_pin", door.with_pin("4072")));
    }
    let codes: Vec<&str> = told.iter().map(|(code, _)| code.as_str()).collect();
    assert_eq!(codes[..4], ["pin_wrong"; 4]);
    assert_eq!(codes[4..9], ["pin_wrong_again"; 5]);
    assert_eq!(codes[9], "pin_blocked");
    assert!(told[4].1.contains("Zostało 5 prób"), "{}", told[4].1);
    assert!(told[6].1.contains("Zostały 3 próby"), "{}", told[6].1);
    assert!(told[8].1.contains("Została 1 próba"), "{}", told[8].1);
    // The right one does not help any more, and the door says so without asking.
    assert_eq!(door.refused("sign_in_with_pin", door.with_pin(PIN)).0, "pin_blocked");
    let waiting = door.ask("get_door", json!({}))["waiting"].clone();
    assert_eq!(waiting["users"][0]["pin_blocked"], true);
    assert_eq!(waiting["users"][0]["pin_digits"], json!(null));
    door.ask("sign_in_with_password", door.with_password(&door.manager));
    assert_eq!(door.pin(), "blocked");
    assert_eq!(door.history(), before, "guessing leaves the data as they were");
}

#[test]
fn closing_the_program_takes_no_wrong_pin_back() {
    let door = Door::new();
    door.mistype(9);
    let Door { desk: closed, manager, volunteer, folder } = door;
    closed.close();
    let path = ask(&closed, "get_door", json!({}))["files"][0]["path"].clone();
    drop(closed);
    let door = Door { desk: desk(&folder, "2026-03-11"), manager, volunteer, folder };
    let request = json!({ "path": path, "user_id": door.manager, "password": PASSWORD });
    door.ask("open_file", request);
    assert_eq!(door.pin(), "set");
    door.mistype(1);
    assert_eq!(door.pin(), "blocked");
}

#[test]
fn a_pin_that_is_right_begins_the_count_anew() {
    let door = Door::new();
    door.mistype(9);
    door.ask("step_away", json!({}));
    door.ask("sign_in_with_pin", door.with_pin(PIN));
    door.ask("step_away", json!({}));
    assert_eq!(door.refused("sign_in_with_pin", door.with_pin("4072")).0, "pin_wrong");
}

#[test]
fn her_password_or_a_new_pin_from_the_office_ends_the_block() {
    let door = Door::new();
    door.mistype(10);
    door.ask("step_away", json!({}));
    door.ask("sign_in_with_password", door.with_password(&door.volunteer));
    door.ask("step_away", json!({}));
    door.ask("sign_in_with_pin", door.with_pin(PIN));
    door.ask("step_away", json!({}));
    door.ask("sign_in_with_password", door.with_password(&door.manager));

    door.mistype(10);
    assert_eq!(door.pin(), "blocked");
    // The manager's own password is nothing to the volunteer's PIN; a new one is.
    assert_eq!(door.ask("set_pin", door.with_pin("5193"))["pin"], "set");
    door.ask("step_away", json!({}));
    assert_eq!(door.refused("sign_in_with_pin", door.with_pin(PIN)).0, "pin_wrong");
    door.ask("sign_in_with_pin", door.with_pin("5193"));
}

#[test]
fn the_file_opened_with_her_password_ends_the_block_too() {
    let door = Door::new();
    door.mistype(10);
    let path = door.ask("lock_file", json!({}))["files"][0]["path"].clone();
    let request = json!({ "path": path, "user_id": door.volunteer, "password": PASSWORD });
    door.ask("open_file", request);
    door.ask("step_away", json!({}));
    door.ask("sign_in_with_pin", door.with_pin(PIN));
}

#[test]
fn a_pin_taken_away_lets_nobody_in() {
    let door = Door::new();
    let none = json!({ "user_id": door.volunteer, "pin": null });
    assert_eq!(door.ask("set_pin", none)["pin"], "missing");
    let left = door.ask("step_away", json!({}));
    assert_eq!(left["waiting"]["users"][0]["pin_digits"], json!(null));
    assert_eq!(door.refused("sign_in_with_pin", door.with_pin(PIN)).0, "pin_missing");
}

#[test]
fn what_is_no_pin_or_too_simple_is_refused_in_words() {
    let door = Door::new();
    for pin in ["", "407", "407192835", "40a1", "４０７１", "🙂🙂🙂🙂"] {
        assert_eq!(door.refused("set_pin", door.with_pin(pin)).0, "pin_invalid", "{pin}");
    }
    for pin in ["0000", "1234", "4321", "1212"] {
        assert_eq!(door.refused("set_pin", door.with_pin(pin)).0, "pin_too_simple", "{pin}");
    }
    // The one so far stays.
    door.ask("step_away", json!({}));
    assert_eq!(door.refused("sign_in_with_pin", door.with_pin("x")).0, "pin_invalid");
    door.ask("sign_in_with_pin", door.with_pin(PIN));
}

#[test]
fn a_pin_is_set_by_those_who_may() {
    let office = Office::on("2026-03-10");
    let volunteer = office.caller(Role::Volunteer).user;
    let coordinator = office.caller(Role::Coordinator).user;
    let manager = office.caller(Role::Manager).user;
    let code = |role, user, pin: Value| match office.ask_as(
        role,
        "set_pin",
        json!({ "user_id": user, "pin": pin }),
    ) {
        Ok(row) => row["pin"].as_str().unwrap().to_owned(),
        Err(failure) => failure.code,
    };
    for role in Role::ALL {
        assert_eq!(code(role, volunteer, json!(PIN)), "set", "{role:?}");
        assert_eq!(code(role, volunteer, json!(null)), "missing", "{role:?}");
    }
    assert_eq!(code(Role::Coordinator, manager, json!(null)), "not_allowed");
    assert_eq!(code(Role::Volunteer, coordinator, json!(null)), "not_allowed");
    assert_eq!(code(Role::Coordinator, coordinator, json!(PIN)), "pin_for_volunteers");
    assert_eq!(code(Role::Manager, coordinator, json!(null)), "missing");
    // A coordinator sees the users whose PIN she sets, and no others.
    let settings = office.ask("get_settings", json!({ "centre_id": office.centre() }));
    let users = settings["users"].as_array().unwrap();
    assert_eq!(users.len(), 1);
    assert_eq!(users[0]["id"], json!(volunteer));
}

#[test]
fn an_earlier_pin_does_not_come_back_by_undo() {
    let office = Office::on("2026-03-10");
    let volunteer = office.caller(Role::Volunteer).user;
    let set = |pin: &str| json!({ "user_id": volunteer, "pin": pin });
    for pin in [PIN, "5193"] {
        office.ask_as(Role::Manager, "set_pin", set(pin)).unwrap();
    }
    let status = office.ask_as(Role::Manager, "get_status", json!({})).unwrap();
    assert_eq!(status["undo"], json!(null));
    let refused = office.ask_as(Role::Manager, "undo", json!({})).unwrap_err();
    assert_eq!(refused.code, "cannot_undo");
    let history = office.ask_as(Role::Manager, "list_history", json!({ "limit": 1 })).unwrap();
    assert_eq!(history["rows"][0]["can_undo"], false);
    assert_eq!(history["rows"][0]["sentence"], "zmieniono PIN");
}

#[test]
fn neither_the_pin_nor_its_hash_leaves_the_file() {
    let office = Office::on("2026-03-10");
    let volunteer = office.caller(Role::Volunteer).user;
    const RARE: &str = "40719283";
    let set = json!({ "user_id": volunteer, "pin": RARE });
    let folder = TempDir::new().unwrap();
    let answers = [
        office.ask_as(Role::Manager, "set_pin", set).unwrap(),
        office
            .ask_as(Role::Manager, "get_settings", json!({ "centre_id": office.centre() }))
            .unwrap(),
        office.ask_as(Role::Manager, "list_history", json!({ "limit": 500 })).unwrap(),
        office.ask_as(Role::Manager, "export_tables", json!({ "folder": folder.path() })).unwrap(),
    ];
    let mut texts: Vec<String> = answers.iter().map(Value::to_string).collect();
    for entry in std::fs::read_dir(folder.path()).unwrap() {
        texts.push(String::from_utf8(std::fs::read(entry.unwrap().path()).unwrap()).unwrap());
    }
    let users = texts.iter().find(|text| text.starts_with("\u{feff}id;name;role")).unwrap();
    assert_eq!(users.lines().next().unwrap(), "\u{feff}id;name;role;active;person_id");
    for text in texts {
        assert!(!text.contains(RARE) && !text.contains("argon2id"), "{text}");
    }
}

#[test]
fn a_file_made_of_an_export_is_whole_but_for_the_pins() {
    let door = Door::new();
    let folder = door.folder.path().join("eksport");
    door.ask("export_tables", json!({ "folder": folder }));
    let journal = std::fs::read_to_string(folder.join("journal.jsonl")).unwrap();
    assert!(journal.contains("set_pin") && !journal.contains("argon2id"));
    door.ask("lock_file", json!({}));
    let request = json!({ "path": folder, "user_id": door.manager, "password": PASSWORD });
    door.ask("create_from_export", request);
    assert_eq!(door.pin(), "missing");
}

#[test]
fn what_is_being_written_is_written_when_somebody_steps_away() {
    let door = Door::new();
    let overview = door.ask("get_overview", json!({}));
    let centre = overview["centres"][0].clone();
    let room = |name: String| {
        json!({
            "centre_id": centre["centre"]["id"], "room_id": null, "name": name, "capacity": null,
            "active": true,
        })
    };
    let (saved, left) = std::thread::scope(|scope| {
        let writing = scope.spawn(|| {
            (0..200)
                .map(|number| {
                    door.desk.call(Language::Polish, "save_room", room(format!("Sala {number}")))
                })
                .take_while(Result::is_ok)
                .count()
        });
        let rooms = || door.ask("get_overview", json!({}))["centres"][0]["rooms"].clone();
        while !writing.is_finished() && rooms().as_array().unwrap().len() < 8 {}
        let left = door.ask("step_away", json!({}));
        (writing.join().unwrap(), left)
    });
    assert_eq!(left["open"], false);
    assert!((1..200).contains(&saved), "somebody stepped away in between: {saved}");
    door.ask("sign_in_with_password", door.with_password(&door.manager));
    let rooms = door.ask("get_overview", json!({}))["centres"][0]["rooms"].clone();
    assert_eq!(rooms.as_array().unwrap().len(), 2 + saved);
}

/// An office with classes each Tuesday, Zofia signed up; answers her and the sessions of a day.
fn with_classes(today: &str) -> (Office, Value) {
    let office = Office::on(today);
    let person = office.person("Zofia", "Żółć", "2026-01-10");
    let series =
        office.ask("create_series", office.classes("2026-03-01", "2026-06-30"))["series_id"]
            .clone();
    let enrolment =
        json!({ "series_id": series, "person_ids": [person], "from_date": "2026-03-01" });
    office.ask("enrol_people", enrolment);
    (office, person)
}

/// Every request at the door about a session.
fn at_the_door(session: &Value, person: &Value) -> Vec<(&'static str, Value)> {
    vec![
        ("get_sheet", json!({ "session_id": session })),
        ("find_people", json!({ "session_id": session, "query": "zolc" })),
        (
            "record_attendance",
            json!({ "session_id": session, "person_id": person, "mark": "present" }),
        ),
        ("fill_attendance", json!({ "session_id": session, "mark": "absent" })),
        ("set_guests", json!({ "session_id": session, "guests": 1, "children": 0 })),
        (
            "add_walk_in",
            json!({ "session_id": session, "first_name": "Nowa", "last_name": "Próbna" }),
        ),
        ("confirm_list", json!({ "session_id": session, "signatures": null })),
    ]
}

#[test]
fn a_volunteer_reaches_only_the_lists_of_the_day() {
    let (office, person) = with_classes("2026-03-10");
    let code = |command, request| {
        office.ask_as(Role::Volunteer, command, request).err().map(|failure| failure.code)
    };
    for (date, reached) in [("2026-03-03", false), ("2026-03-17", false), ("2026-03-10", true)] {
        let session = office.sessions(date)[0]["session"]["id"].clone();
        for (command, request) in at_the_door(&session, &person) {
            let refused = code(command, request);
            assert_eq!(refused.as_deref() == Some("not_today"), !reached, "{command} {date}");
            assert_eq!(refused.is_none(), reached, "{command} {date}");
        }
    }
    // The office corrects what is past.
    let session = office.sessions("2026-03-03")[0]["session"]["id"].clone();
    assert_eq!(office.ask("get_sheet", json!({ "session_id": session }))["present"], 0);
}

#[test]
fn a_session_that_passes_midnight_is_of_both_days() {
    let (office, person) = with_classes("2026-03-10");
    let mut evening = office.classes("2026-03-10", "2026-03-10");
    for (field, value) in [
        ("name", json!("Noc muzeów")),
        ("start", json!("22:00")),
        ("minutes", json!(180)),
        ("date", json!("2026-03-10")),
        ("entry", json!("free")),
    ] {
        evening[field] = value;
    }
    office.ask("create_session", evening);
    let office = office.wait_until("2026-03-11");
    let sessions = office.sessions("2026-03-10");
    let id = |name: &str| {
        let found = sessions.iter().find(|card| card["session"]["name"] == name);
        found.unwrap()["session"]["id"].clone()
    };
    let (night, morning) = (id("Noc muzeów"), id("Gimnastyka"));
    let today = office
        .ask_as(Role::Volunteer, "get_today", json!({ "centre_id": office.centre() }))
        .unwrap();
    assert_eq!(today["earlier"][0]["session"]["id"], night);
    assert_eq!(today["earlier"].as_array().unwrap().len(), 1);
    assert_eq!(today["mine"], json!(null));
    for (command, request) in at_the_door(&night, &person) {
        if command == "fill_attendance" {
            continue;
        }
        office.ask_as(Role::Volunteer, command, request).unwrap();
    }
    let refused =
        office.ask_as(Role::Volunteer, "get_sheet", json!({ "session_id": morning })).unwrap_err();
    assert_eq!(refused.code, "not_today");
    assert!(refused.message.contains("10.03.2026"), "{}", refused.message);
    let office = office.wait_until("2026-03-12");
    let refused =
        office.ask_as(Role::Volunteer, "get_sheet", json!({ "session_id": night })).unwrap_err();
    assert_eq!(refused.code, "not_today");
}

#[test]
fn a_volunteer_takes_nothing_back_of_another_day() {
    let (office, person) = with_classes("2026-03-10");
    let session = office.sessions("2026-03-10")[0]["session"]["id"].clone();
    let mark = json!({ "session_id": session, "person_id": person, "mark": "present" });
    office.ask_as(Role::Volunteer, "record_attendance", mark).unwrap();
    let status = office.ask_as(Role::Volunteer, "get_status", json!({})).unwrap();
    let operation = status["undo"]["operation_id"].clone();
    assert!(operation.is_string());
    let office = office.wait_until("2026-03-11");
    let status = office.ask_as(Role::Volunteer, "get_status", json!({})).unwrap();
    assert_eq!(status["undo"], json!(null));
    for request in [json!({}), json!({ "operation_id": operation })] {
        let refused = office.ask_as(Role::Volunteer, "undo", request).unwrap_err();
        assert_eq!(refused.code, "nothing_to_undo");
    }
    assert_eq!(office.ask("get_sheet", json!({ "session_id": session }))["present"], 1);
    // The office can.
    office.ask("undo", json!({ "operation_id": operation }));
    let refused = office.ask_as(Role::Volunteer, "redo", json!({})).unwrap_err();
    assert_eq!(refused.code, "nothing_to_undo");
}

#[test]
fn her_sessions_are_those_she_leads_or_helps_at() {
    let office = Office::on("2026-03-10");
    let (wola, other) = (
        office.person("Wola", "Próbna", "2026-01-10"),
        office.person("Inna", "Próbna", "2026-01-10"),
    );
    let leader = |name: &str, person: &Value| {
        let request =
            json!({ "leader_id": null, "name": name, "person_id": person, "active": true });
        office.ask("save_leader", request)["leader_id"].clone()
    };
    let (hers, others) = (leader("Wola Próbna", &wola), leader("Inna Próbna", &other));
    let add = |name: &str, change: Value| {
        let mut fields = office.classes("2026-03-10", "2026-03-10");
        fields["name"] = json!(name);
        for (field, value) in change.as_object().unwrap() {
            fields[field] = value.clone();
        }
        office.ask("create_series", fields);
    };
    add("Prowadzi", json!({ "leader_id": hers }));
    add("Współprowadzi", json!({ "leader_id": others, "co_leader_ids": [hers] }));
    add("Pomaga", json!({ "helper_ids": [other, wola] }));
    add("Cudze", json!({ "leader_id": others, "helper_ids": [other] }));
    let today = || {
        office
            .ask_as(Role::Volunteer, "get_today", json!({ "centre_id": office.centre() }))
            .unwrap()
    };
    assert_eq!(today()["mine"], json!(null), "nobody said which person she is");

    let user = office.caller(Role::Volunteer).user;
    let her = json!({ "user_id": user, "role": "volunteer", "active": true, "person_id": wola });
    let row = office.ask_as(Role::Manager, "update_user", her).unwrap();
    assert_eq!((&row["person_id"], &row["person"]), (&wola, &json!("Próbna Wola")));
    let today = today();
    let cards = ["now", "later", "earlier"].map(|part| today[part].as_array().unwrap().clone());
    let mine = today["mine"].as_array().unwrap();
    let mut names: Vec<String> = cards
        .into_iter()
        .flatten()
        .filter(|card| mine.contains(&card["session"]["id"]))
        .map(|card| card["session"]["name"].as_str().unwrap().to_owned())
        .collect();
    names.sort();
    assert_eq!(names, ["Pomaga", "Prowadzi", "Współprowadzi"]);

    let nobody = json!({ "user_id": user, "role": "volunteer", "active": true, "person_id": user });
    let refused = office.ask_as(Role::Manager, "update_user", nobody).unwrap_err();
    assert_eq!(refused.code, "not_found");
}

#[test]
fn a_volunteer_prints_the_guide_and_nothing_else() {
    let (office, _) = with_classes("2026-03-10");
    let session = office.sessions("2026-03-10")[0]["session"]["id"].clone();
    let centre = office.centre();
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("wydruk.pdf");
    let ask = |command: &str, document: &Value| {
        let request = json!({ "document": document, "path": path });
        office.ask_as(Role::Volunteer, command, request)
    };
    for document in [
        json!({ "kind": "attendance_list", "session_id": session }),
        json!({ "kind": "monthly_report", "centre_id": centre, "month": "2026-03" }),
        json!({ "kind": "monthly_timetable", "centre_id": centre, "month": "2026-03" }),
        json!({ "kind": "weekly_timetable", "centre_id": centre, "date": "2026-03-10", "large_print": true }),
    ] {
        for command in ["preview_document", "save_document"] {
            assert_eq!(ask(command, &document).unwrap_err().code, "not_allowed", "{document}");
            assert!(!path.exists());
        }
    }
    let guide = json!({ "kind": "guide" });
    let preview = ask("preview_document", &guide).unwrap();
    assert_eq!(preview["file_name"], "Jak-sprawdzic-obecnosc.pdf");
    ask("save_document", &guide).unwrap();
    assert!(std::fs::read(&path).unwrap().starts_with(b"%PDF"));
}

#[test]
fn practice_is_about_nobody_and_leaves_no_trace() {
    let (office, person) = with_classes("2026-03-10");
    let digest = office.app.store().digest().unwrap();
    let history = office.ask("list_history", json!({ "limit": 500 }));
    let sheet = office.ask_as(Role::Volunteer, "get_practice_sheet", json!({})).unwrap();
    let rows = sheet["rows"].as_array().unwrap();
    assert_eq!((rows.len(), &sheet["unmarked"]), (12, &json!(12)));
    let names: Vec<&str> = rows.iter().map(|row| row["list_name"].as_str().unwrap()).collect();
    let mut distinct = names.clone();
    distinct.dedup();
    assert_eq!(distinct.len(), 12);
    assert!(!names.contains(&"Żółć Zofia"));
    let same = office.ask_as(Role::Manager, "get_practice_sheet", json!({})).unwrap();
    assert_eq!(sheet["rows"], same["rows"]);
    // Neither the session nor its people are of the file: whoever asked for them would be refused.
    let session = sheet["card"]["session"]["id"].clone();
    for (command, request) in at_the_door(&session, &rows[0]["person_id"]) {
        let refused = office.ask_as(Role::Volunteer, command, request).unwrap_err();
        assert_eq!(refused.code, "not_found", "{command}");
    }
    assert!(office.app.store().digest().unwrap() == digest, "nothing was written");
    assert_eq!(office.ask("list_history", json!({ "limit": 500 })), history);
    assert!(person.is_string());
}
