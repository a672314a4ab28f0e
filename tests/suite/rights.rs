//! Who may do what, and what a volunteer at the door never sees.

use std::collections::BTreeSet;

use api::{COMMANDS, Kind};
use domain::organisation::Role;
use messages::{Language, Messages};
use serde_json::{Value, json};
use suite::{Office, PASSWORD};

/// What everybody may ask, at the door too.
const EVERYBODY: [&str; 24] = [
    "add_walk_in",
    "change_password",
    "confirm_list",
    "enter_sheet",
    "fill_attendance",
    "find_people",
    "find_sheet",
    "get_overview",
    "get_own_hours",
    "get_practice_sheet",
    "get_sheet",
    "get_status",
    "get_today",
    "list_sheets",
    "log_own_hours",
    "read_entry",
    "preview_document",
    "record_attendance",
    "redo",
    "remove_own_hours",
    "save_document",
    "set_guests",
    "set_pin",
    "undo",
];

/// What only a manager may ask.
const MANAGERS: [&str; 14] = [
    "add_user",
    "confirm_recovery_key",
    "create_centre",
    "export_tables",
    "give_password",
    "import_centres",
    "remove_volunteer_rate",
    "renew_recovery_key",
    "save_action",
    "save_grant_agreement",
    "save_volunteer_rate",
    "update_organisation",
    "update_user",
    "update_volunteering",
];

fn may(role: Role, command: &str) -> bool {
    match role {
        Role::Manager => true,
        Role::Coordinator => !MANAGERS.contains(&command),
        Role::Volunteer => EVERYBODY.contains(&command),
    }
}

#[test]
fn every_command_is_allowed_to_its_roles_and_denied_to_the_others() {
    let office = Office::on("2026-03-10");
    for command in COMMANDS {
        let declared: BTreeSet<Role> = command.roles.iter().map(|(role, _)| *role).collect();
        for role in Role::ALL {
            assert_eq!(
                declared.contains(&role),
                may(role, command.name),
                "{} by {role:?}",
                command.name
            );
            let denied = match office.ask_as(role, command.name, json!({})) {
                Ok(_) => false,
                Err(failure) => failure.code == "not_allowed",
            };
            assert_eq!(denied, !may(role, command.name), "{} by {role:?}", command.name);
        }
    }
}

#[test]
fn a_user_who_may_not_sign_in_any_more_asks_nothing() {
    let office = Office::on("2026-03-10");
    let volunteer = office.caller(Role::Volunteer).user;
    let request = json!({ "user_id": volunteer, "role": "volunteer", "active": false });
    office.ask_as(Role::Manager, "update_user", request).unwrap();
    let refused = office.app.caller(volunteer, Language::Polish).unwrap_err();
    assert_eq!(refused.failure(Messages::new(Language::Polish)).code, "not_allowed");
}

/// What is known of Zofia Żółć, and nobody's business at the door.
const SECRETS: [&str; 5] =
    ["601 222 333", "zofia@przyklad.example", "1951-02-03", "tajna notatka", "D/007/2025"];

/// Fields that hold such things.
const FIELDS: [&str; 8] = [
    "phone",
    "email",
    "birth_date",
    "birth_year",
    "district",
    "notes",
    "declarations",
    "memberships",
];

/// An office with Zofia on a list of today, and the session.
fn with_secrets() -> (Office, Value, Value) {
    let office = Office::on("2026-03-10");
    let person = office.ask(
        "create_person",
        json!({
            "centre_id": office.centre(), "joined_on": "2025-10-01",
            "fields": {
                "first_name": "Zofia", "last_name": "Żółć", "birth_date": SECRETS[2], "sex": "female",
                "phone": SECRETS[0], "email": SECRETS[1], "district": "IV", "notes": SECRETS[3],
            },
            "declaration": { "signed_on": "2025-10-01", "number": SECRETS[4] },
        }),
    )["person"]["id"]
        .clone();
    let series =
        office.ask("create_series", office.classes("2026-03-01", "2026-06-30"))["series_id"]
            .clone();
    let enrolment =
        json!({ "series_id": series, "person_ids": [person], "from_date": "2026-03-01" });
    office.ask("enrol_people", enrolment);
    let session = office.sessions("2026-03-10")[0]["session"]["id"].clone();
    (office, person, session)
}

/// Every field of an answer that tells about a person, with the way to it. The organisation's and
/// the centre's own contacts are no secret: they stand on the door.
fn telling(value: &Value, path: &str, found: &mut Vec<String>) {
    match value {
        Value::Array(values) => values.iter().for_each(|value| telling(value, path, found)),
        Value::Object(fields) => {
            for (name, value) in fields {
                let path = format!("{path}.{name}");
                let of_the_house = path == ".organisation.email"
                    || path == ".organisation.phone"
                    || path.starts_with(".centres.centre.");
                if FIELDS.contains(&name.as_str()) && !of_the_house {
                    found.push(path.clone());
                }
                telling(value, &path, found);
            }
        }
        _ => {}
    }
}

#[test]
fn no_answer_to_a_volunteer_tells_more_of_a_person_than_her_name() {
    let (office, person, session) = with_secrets();
    let mark = |mark: Value| json!({ "session_id": session, "person_id": person, "mark": mark });
    let one = json!({ "session_id": session });
    let printed = office.ask("prepare_sheets", json!({ "session_ids": [session] }));
    let (centre, today, code) = (office.centre(), "2026-03-10", &printed["sheets"][0]["code"]);
    let typed = json!({
        "centre_id": centre, "code": code, "text": "1 2", "names": [{ "name": "Inna Próbna" }],
        "confirm": false,
    });
    let folder = tempfile::TempDir::new().unwrap();
    // Her own hours: of the account's person, beside Zofia's, which the office entered.
    let wola = office.person("Wola", "Próbna", "2026-01-02");
    let her = json!({ "user_id": office.caller(Role::Volunteer).user, "role": "volunteer", "active": true, "person_id": wola });
    office.ask_as(Role::Manager, "update_user", her).unwrap();
    let service = json!({ "centre_id": centre, "person_id": person, "date": today, "minutes": 60, "activity": SECRETS[3] });
    office.ask("add_volunteer_entry", service);
    let hours = json!({ "centre_id": centre, "date": today, "minutes": 60, "activity": "dyżur" });
    let logged = office.ask_as(Role::Volunteer, "log_own_hours", hours.clone()).unwrap();
    let own = &logged["entries"][0]["entry_id"];
    let requests = [
        ("get_overview", json!({})),
        ("get_status", json!({})),
        ("get_today", json!({ "centre_id": office.centre() })),
        ("get_sheet", one.clone()),
        ("get_practice_sheet", json!({})),
        ("find_people", json!({ "session_id": session, "query": "zolc" })),
        ("record_attendance", mark(json!("present"))),
        ("record_attendance", mark(json!(null))),
        ("fill_attendance", json!({ "session_id": session, "mark": "present" })),
        ("set_guests", json!({ "session_id": session, "guests": 2, "children": 0 })),
        (
            "add_walk_in",
            json!({ "session_id": session, "first_name": "Nowa", "last_name": "Próbna" }),
        ),
        ("preview_document", json!({ "document": { "kind": "guide" } })),
        (
            "save_document",
            json!({ "document": { "kind": "guide" }, "path": folder.path().join("guide.pdf") }),
        ),
        ("undo", json!({})),
        ("redo", json!({})),
        ("list_sheets", json!({ "centre_id": centre, "first": today, "last": today })),
        ("find_sheet", json!({ "centre_id": centre, "code": code })),
        ("read_entry", typed.clone()),
        ("enter_sheet", typed),
        ("change_password", json!({ "current": PASSWORD, "new": "inne hasło do testów" })),
        ("set_pin", json!({ "user_id": office.caller(Role::Volunteer).user, "pin": "4071" })),
        ("confirm_list", json!({ "session_id": session, "signatures": 2 })),
        ("get_own_hours", json!({ "centre_id": centre })),
        ("log_own_hours", hours),
        ("remove_own_hours", json!({ "entry_id": own })),
    ];
    let asked: BTreeSet<&str> = requests.iter().map(|(command, _)| *command).collect();
    assert_eq!(asked, BTreeSet::from(EVERYBODY), "a command at the door is not looked at");
    for (command, request) in requests {
        let answer = office
            .ask_as(Role::Volunteer, command, request)
            .unwrap_or_else(|failure| panic!("{command}: {}", failure.message));
        let text = answer.to_string();
        for secret in SECRETS {
            assert!(!text.contains(secret), "{command} tells {secret}: {text}");
        }
        let mut found = Vec::new();
        telling(&answer, "", &mut found);
        assert!(found.is_empty(), "{command} answers {found:?}");
    }
    // The same questions tell a coordinator what she works with, so that this test can fail.
    let card =
        office.ask("get_person", json!({ "person_id": person, "centre_id": office.centre() }));
    let text = card.to_string();
    assert!(SECRETS.iter().all(|secret| text.contains(secret)), "{text}");
}

#[test]
fn a_failure_at_the_door_tells_no_secret_either() {
    let (office, person, session) = with_secrets();
    for (command, request) in [
        ("get_person", json!({ "person_id": person, "centre_id": office.centre() })),
        ("list_people", json!({ "centre_id": office.centre(), "query": "", "filter": "members" })),
        ("find_people", json!({ "session_id": person, "query": "zolc" })),
        (
            "record_attendance",
            json!({ "session_id": session, "person_id": session, "mark": "present" }),
        ),
    ] {
        let failure = office.ask_as(Role::Volunteer, command, request).unwrap_err();
        let text = json!(failure).to_string();
        assert!(SECRETS.iter().all(|secret| !text.contains(secret)), "{command}: {text}");
    }
}

#[test]
fn every_writing_command_has_a_sentence_for_the_journal_in_every_language() {
    // What is undone or done again goes by the sentence of the deed itself.
    let deeds = COMMANDS.iter().filter(|command| command.kind == Kind::Write);
    let deeds = deeds.filter(|command| !["undo", "redo"].contains(&command.name));
    let mut missing = Vec::new();
    for name in deeds.map(|command| command.name).chain([
        "create_file",
        "create_from_export",
        "save_copy",
        "clear_attendance",
    ]) {
        for language in Language::ALL {
            // Values that a sentence names are put in only where it is told; here it must be there.
            let locale = format!("locales/{}/operations.ftl", language.code());
            let path =
                format!("{}/../src-tauri/crates/messages/{locale}", env!("CARGO_MANIFEST_DIR"));
            let catalogue = std::fs::read_to_string(path).unwrap();
            if !catalogue.lines().any(|line| line.starts_with(&format!("operation-{name} ="))) {
                missing.push(format!("{name} ({})", language.code()));
            }
        }
    }
    assert!(missing.is_empty(), "{missing:?}");
}
