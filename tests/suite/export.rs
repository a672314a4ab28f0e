//! The full export and the way back: a new file made from it has everything, and nothing but a
//! whole export makes one.

use std::fs;
use std::path::{Path, PathBuf};

use api::desk::Desk;
use messages::Language;
use serde_json::{Value, json};
use suite::{PASSWORD, desk, folders, founding};
use tempfile::TempDir;

use crate::program::Program;

/// Every file of a folder by name.
fn files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut files: Vec<(String, Vec<u8>)> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| {
            let path = entry.unwrap().path();
            (path.file_name().unwrap().to_string_lossy().into_owned(), fs::read(&path).unwrap())
        })
        .collect();
    files.sort();
    files
}

/// Exports a file of invented people, makes a new one of it, and compares what can be compared.
fn comes_back(profile: &str) {
    let program = Program::new();
    let file = program.demo("demo.obecni", profile, 7, "2026-01", 2);
    let (tables, again) = (program.path("tables"), program.path("again"));
    let exported = program.answer(&["export", &file, &tables]);
    assert_eq!(exported["journal"]["file"], "journal.jsonl");
    let password = program.path("password");
    fs::write(&password, format!("{PASSWORD}\n")).unwrap();
    let with = |arguments: &[&str]| -> Value {
        program.answer(&[arguments, &["--password-file", &password]].concat())
    };
    let back = program.path("back.obecni");
    let made = with(&["import-export", &tables, &back]);
    assert_eq!(made["recovery_key"].as_str().unwrap().split('-').count(), 7);
    let (before, after) = (program.answer(&["check", &file]), with(&["check", &back]));
    assert_eq!(before["digest"], after["digest"]);
    assert_eq!(after["waiting"], 0);
    assert_eq!(
        after["operations"].as_u64().unwrap(),
        before["operations"].as_u64().unwrap() + 1,
        "the making of the file is recorded"
    );
    // The history tells the same, in the same words, of the same people.
    let history = |file: &str, password: Option<&str>, limit: u32| -> Vec<Value> {
        let request = json!({ "limit": limit }).to_string();
        let mut arguments = vec!["call", file, "list_history", &request];
        arguments.extend(password.into_iter().flat_map(|password| ["--password-file", password]));
        program.answer(&arguments)["rows"].as_array().unwrap().clone()
    };
    let told = history(&file, None, 200);
    let back_told = history(&back, Some(&password), 201);
    assert!(told.len() == 200 && back_told[1..] == told[..]);
    // And exported once more, every table is the same to the byte.
    with(&["export", &back, &again]);
    let (first, second) = (files(Path::new(&tables)), files(Path::new(&again)));
    assert_eq!(first.len(), second.len());
    assert!(first.len() > 25);
    for ((name, one), (other_name, other)) in first.iter().zip(&second) {
        assert_eq!(name, other_name);
        match name.as_str() {
            // Longer by what was done since: the making of the file, and this export.
            "operations.csv" => {
                assert!(other.starts_with(one), "{name}");
                let more = String::from_utf8(other[one.len()..].to_vec()).unwrap();
                let commands: Vec<&str> =
                    more.lines().map(|line| line.split(';').nth(6).unwrap()).collect();
                assert_eq!(commands, ["create_from_export", "export_tables"]);
            }
            "journal.jsonl" => {
                let lines = |bytes: &[u8]| -> Vec<String> {
                    let text = String::from_utf8(bytes.to_vec()).unwrap();
                    text.lines().map(str::to_owned).collect()
                };
                let (one, other) = (lines(one), lines(other));
                assert_eq!(other.len(), one.len() + 2);
                assert_eq!(one[1..one.len() - 1], other[1..one.len() - 1], "{name}");
            }
            _ => assert!(one == other, "{name} differs"),
        }
    }
    // The same invented people give the same journal to the byte, on any machine.
    let twin = program.demo("twin.obecni", profile, 7, "2026-01", 2);
    let of_twin = program.path("twin");
    program.answer(&["export", &twin, &of_twin]);
    let journal = |folder: &str| fs::read(Path::new(folder).join("journal.jsonl")).unwrap();
    assert!(journal(&of_twin) == journal(&tables));
}

#[test]
fn a_file_of_a_cas_comes_back_from_its_export() {
    comes_back("cas");
}

#[test]
fn a_file_of_a_klub_comes_back_from_its_export() {
    comes_back("klub");
}

#[track_caller]
fn ask(desk: &Desk, command: &str, request: Value) -> Value {
    desk.call(Language::Polish, command, request)
        .unwrap_or_else(|failure| panic!("{command}: {}", failure.message))
}

#[track_caller]
fn refused(desk: &Desk, command: &str, request: Value) -> String {
    let failure = desk.call(Language::Polish, command, request).unwrap_err();
    assert_ne!(failure.message, failure.code, "no sentence says what happened");
    assert!(!failure.message.contains('{'), "{}", failure.message);
    failure.code
}

/// An office that worked for a while and was exported: Zofia came on Tuesday.
struct Exported {
    folder: TempDir,
    desk: Desk,
    export: PathBuf,
    session: Value,
    person: Value,
}

impl Exported {
    fn new() -> Self {
        let folder = TempDir::new().unwrap();
        let desk = desk(&folder, "2026-03-10");
        ask(&desk, "create_file", founding());
        let volunteer = json!({ "name": "Wola Próbna", "role": "volunteer", "password": PASSWORD });
        ask(&desk, "add_user", volunteer);
        ask(&desk, "confirm_recovery_key", json!({}));
        let centre = ask(&desk, "get_overview", json!({}))["centres"][0].clone();
        let person = json!({
            "centre_id": centre["centre"]["id"], "joined_on": "2026-03-01",
            "fields": { "first_name": "Zofia", "last_name": "Żółć", "birth_year": 1950,
                        "phone": "601 222 333", "notes": "tajna notatka" },
        });
        let person = ask(&desk, "create_person", person)["person"]["id"].clone();
        let series = json!({
            "centre_id": centre["centre"]["id"], "name": "Gimnastyka", "leader_id": null,
            "category_id": centre["categories"][0]["id"], "room_id": centre["rooms"][0]["id"],
            "place": "", "first_date": "2026-03-01", "start": "10:00", "minutes": 60,
            "pattern": { "kind": "weekly", "every": 1, "weekdays": ["tuesday"] },
            "ends": { "kind": "on", "date": "2026-06-30" }, "entry": "enrolment", "capacity": 18,
        });
        let series = ask(&desk, "create_series", series)["series_id"].clone();
        let enrol =
            json!({ "series_id": series, "person_ids": [person], "from_date": "2026-03-01" });
        ask(&desk, "enrol_people", enrol);
        let week = json!({ "centre_id": centre["centre"]["id"], "date": "2026-03-10" });
        let days = ask(&desk, "get_week", week)["days"].clone();
        let session = days[1]["sessions"][0]["session"]["id"].clone();
        let mark = json!({ "session_id": session, "person_id": person, "mark": "present" });
        ask(&desk, "record_attendance", mark);
        let export = folder.path().join("eksport");
        ask(&desk, "export_tables", json!({ "folder": export }));
        Self { folder, desk, export, session, person }
    }

    /// The request that makes a file of it in a folder.
    fn request(&self, folder: &str) -> Value {
        let view = ask(&self.desk, "look_at_export", json!({ "path": self.export }));
        json!({
            "path": self.export, "folder": self.folder.path().join(folder),
            "user_id": view["managers"][0]["id"], "password": "inne hasło do testów",
        })
    }

    /// What stands in a folder, locks apart: nobody's data is in them.
    fn left(&self, folder: &str) -> Vec<String> {
        let Ok(entries) = fs::read_dir(self.folder.path().join(folder)) else { return Vec::new() };
        entries
            .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
            .filter(|name| !name.ends_with("-lock"))
            .collect()
    }
}

#[test]
fn an_export_says_whose_it_is_and_who_may_make_a_file_of_it() {
    let exported = Exported::new();
    // By its folder or by the file in it.
    for path in [exported.export.clone(), exported.export.join("journal.jsonl")] {
        let view = ask(&exported.desk, "look_at_export", json!({ "path": path }));
        assert_eq!(view["organisation"], "Fundacja Próbna");
        assert_eq!(view["managers"].as_array().unwrap().len(), 1);
        assert_eq!(view["managers"][0]["name"], "Anna Próbna");
        assert_eq!(view["others"], 1);
        assert_eq!(view["made"], "10.03.2026 12:00");
        assert!(view["operations"].as_u64().unwrap() >= 7);
    }
}

#[test]
fn the_new_file_has_who_did_what_when_and_undoes_what_was_done_before() {
    let exported = Exported::new();
    let desk = &exported.desk;
    let sheet = json!({ "session_id": exported.session });
    let (before, history) =
        (ask(desk, "get_sheet", sheet.clone()), ask(desk, "list_history", json!({ "limit": 50 })));
    let created = ask(desk, "create_from_export", exported.request("nowy"));
    assert_eq!(created["recovery_key"]["groups"].as_array().unwrap().len(), 7);
    assert_eq!(ask(desk, "get_sheet", sheet.clone()), before);
    let told = ask(desk, "list_history", json!({ "limit": 51 }))["rows"].clone();
    assert_eq!(told[0]["sentence"], "utworzono plik z pełnego eksportu");
    assert_eq!(told.as_array().unwrap()[1..], history["rows"].as_array().unwrap()[..]);
    // The recovery key is a new one, so that it waits to be typed back.
    let today = ask(desk, "get_today", json!({ "centre_id": centre(desk) })).to_string();
    assert!(today.contains("recovery"), "{today}");
    // What was done before can be taken back: the mark goes.
    let marked = told.as_array().unwrap().iter().find(|row| {
        row["sentence"].as_str().unwrap().contains("Żółć")
            && row["command"].as_str().is_none_or(|command| command == "record_attendance")
    });
    let operation = marked.unwrap()["operation_id"].clone();
    ask(desk, "undo", json!({ "operation_id": operation }));
    assert_ne!(ask(desk, "get_sheet", sheet)["rows"], before["rows"]);
    // With her new password alone, and on a machine where the file before is still there.
    ask(desk, "lock_file", json!({}));
    let opening = |password: &str| {
        json!({ "path": created["path"], "user_id": exported.request("x")["user_id"],
                "password": password })
    };
    assert_eq!(refused(desk, "open_file", opening(PASSWORD)), "wrong_password");
    ask(desk, "open_file", opening("inne hasło do testów"));
    let card = json!({ "person_id": exported.person, "centre_id": centre(desk) });
    assert_eq!(ask(desk, "get_person", card)["person"]["notes"], "tajna notatka");
}

fn centre(desk: &Desk) -> Value {
    ask(desk, "get_overview", json!({}))["centres"][0]["centre"]["id"].clone()
}

#[test]
fn a_damaged_export_makes_nothing_and_the_open_file_stays_open() {
    let exported = Exported::new();
    let desk = &exported.desk;
    let request = exported.request("nowy");
    let journal = exported.export.join("journal.jsonl");
    let whole = fs::read(&journal).unwrap();
    let other = Exported::new();
    let other = fs::read(other.export.join("journal.jsonl")).unwrap();
    let at = whole.len() / 2;
    let mut changed = whole.clone();
    changed[at] = if changed[at] == b'1' { b'2' } else { b'1' };
    let mixed = [&whole[..at], &other[other.len() / 2..]].concat();
    let both = [&whole[..], &other[..]].concat();
    for wrong in [&whole[..at], &whole[..whole.len() - 70], &changed, &mixed, &both] {
        fs::write(&journal, wrong).unwrap();
        for command in ["look_at_export", "create_from_export"] {
            assert_eq!(refused(desk, command, request.clone()), "export_damaged", "{command}");
        }
    }
    fs::write(&journal, b"id;name\r\n").unwrap();
    assert_eq!(refused(desk, "create_from_export", request.clone()), "not_export");
    let mut lines = String::from_utf8(whole.clone()).unwrap();
    lines = lines.replacen("\"obecni_export\":1", "\"obecni_export\":2", 1);
    fs::write(&journal, lines).unwrap();
    assert_eq!(refused(desk, "create_from_export", request.clone()), "export_newer");
    fs::remove_file(&journal).unwrap();
    assert_eq!(refused(desk, "create_from_export", request.clone()), "file_not_found");
    fs::write(&journal, &whole).unwrap();
    // Neither is one made for somebody who is no manager, or with too short a password.
    let mut nobody = request.clone();
    nobody["user_id"] = exported.person.clone();
    assert_eq!(refused(desk, "create_from_export", nobody), "no_such_manager");
    assert_eq!(exported.left("nowy"), [""; 0]);
    assert_eq!(ask(desk, "get_overview", json!({}))["organisation"]["name"], "Fundacja Próbna");
    let mut short = request.clone();
    short["password"] = json!("krótkie");
    assert_eq!(refused(desk, "create_from_export", short), "password_too_short");
    assert_eq!(exported.left("nowy"), [""; 0]);
    // A second file of it beside the first, which is not touched.
    ask(desk, "create_from_export", request.clone());
    ask(desk, "create_from_export", request);
    ask(desk, "lock_file", json!({}));
    let mut left = exported.left("nowy");
    left.sort();
    let two = [
        "Fundacja Próbna 2.obecni",
        "Fundacja Próbna 2.obecni-keys",
        "Fundacja Próbna.obecni",
        "Fundacja Próbna.obecni-keys",
    ];
    assert_eq!(left, two);
}

#[test]
fn what_leaves_has_no_password_and_no_key() {
    let exported = Exported::new();
    let journal = fs::read_to_string(exported.export.join("journal.jsonl")).unwrap();
    assert!(journal.contains("tajna notatka") && journal.contains("601 222 333"));
    assert!(!journal.contains(PASSWORD));
    let data = folders(&exported.folder).data;
    let bag = files(&data).into_iter().find(|(name, _)| name.ends_with("-keys")).unwrap().1;
    let bag: Value =
        serde_json::from_str(String::from_utf8(bag).unwrap().lines().next().unwrap()).unwrap();
    let mut secrets = Vec::new();
    texts(&bag, &mut secrets);
    secrets.retain(|secret| secret.len() >= 20 && !secret.contains('-'));
    assert!(secrets.len() >= 4, "{bag}");
    assert!(secrets.iter().all(|secret| !journal.contains(secret.as_str())));
}

/// Every text of a value.
fn texts(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::String(text) => found.push(text.clone()),
        Value::Array(values) => values.iter().for_each(|value| texts(value, found)),
        Value::Object(fields) => fields.values().for_each(|value| texts(value, found)),
        _ => {}
    }
}

#[test]
fn the_program_asks_for_a_password_and_writes_over_nothing() {
    let program = Program::new();
    let file = program.demo("demo.obecni", "pal", 3, "2026-02", 1);
    let (tables, back) = (program.path("tables"), program.path("back.obecni"));
    program.answer(&["export", &file, &tables]);
    let ran = program.run(&["import-export", &tables, &back]);
    assert_eq!(ran.code, cli::MISUSED);
    assert!(ran.errors.contains("--password-file"), "{}", ran.errors);
    let password = program.path("password");
    fs::write(&password, PASSWORD).unwrap();
    let with = |arguments: &[&str]| {
        program.run(&[&["import-export"], arguments, &["--password-file", &password]].concat())
    };
    assert_eq!(with(&[&tables, &file]).failure(), "file_exists");
    assert_eq!(with(&[&tables, &back, "--user", "Nikt"]).failure(), "no_such_manager");
    assert_eq!(with(&[&tables, &back, "--today", "2026-03-01"]).failure(), "back_dated");
    assert_eq!(with(&[&program.path("nie-ma"), &back]).failure(), "file_not_found");
    assert!(!Path::new(&back).exists());
    assert_eq!(with(&[&tables, &back, "--user", "lucja przykladowska"]).code, cli::DONE);
}
