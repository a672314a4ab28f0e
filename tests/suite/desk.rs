//! Founding, opening, locking, copying and restoring a file.

use messages::Language;
use serde_json::{Value, json};
use suite::{PASSWORD, desk, founding};
use tempfile::TempDir;

#[track_caller]
fn ask(desk: &api::desk::Desk, command: &str, request: Value) -> Value {
    desk.call(Language::Polish, command, request)
        .unwrap_or_else(|failure| panic!("{command}: {}", failure.message))
}

#[track_caller]
fn refused(desk: &api::desk::Desk, command: &str, request: Value) -> String {
    let failure = desk.call(Language::Polish, command, request).unwrap_err();
    assert_ne!(failure.message, failure.code, "no sentence says what happened");
    failure.code
}

fn opening(desk: &api::desk::Desk, password: &str) -> Value {
    let file = ask(desk, "get_door", json!({}))["files"][0].clone();
    json!({ "path": file["path"], "user_id": file["users"][0]["id"], "password": password })
}

#[test]
fn a_founded_file_opens_again_with_the_password_alone() {
    let folder = TempDir::new().unwrap();
    let desk = desk(&folder, "2026-03-10");
    let created = ask(&desk, "create_file", founding());
    assert_eq!(created["recovery_key"]["groups"].as_array().unwrap().len(), 7);
    ask(&desk, "lock_file", json!({}));
    assert_eq!(refused(&desk, "get_overview", json!({})), "locked");
    assert_eq!(refused(&desk, "open_file", opening(&desk, "nie to hasło")), "wrong_password");
    ask(&desk, "open_file", opening(&desk, PASSWORD));
    let overview = ask(&desk, "get_overview", json!({}));
    assert_eq!(overview["organisation"]["name"], "Fundacja Próbna");
    assert_eq!(overview["centres"][0]["rooms"].as_array().unwrap().len(), 2);
}

#[test]
fn the_recovery_key_opens_and_sets_a_new_password() {
    let folder = TempDir::new().unwrap();
    let desk = desk(&folder, "2026-03-10");
    let created = ask(&desk, "create_file", founding());
    let groups: Vec<&str> = created["recovery_key"]["groups"]
        .as_array()
        .unwrap()
        .iter()
        .map(|group| group.as_str().unwrap())
        .collect();
    ask(&desk, "lock_file", json!({}));
    let mut request = opening(&desk, "");
    request["new_password"] = json!("zupełnie nowe hasło");
    request["recovery_key"] = json!("AAAAA BBBBB");
    assert_eq!(refused(&desk, "open_with_recovery", request.clone()), "recovery_key_mistyped");
    request["recovery_key"] = json!(groups.join(" ").to_lowercase());
    ask(&desk, "open_with_recovery", request);
    ask(&desk, "lock_file", json!({}));
    assert_eq!(refused(&desk, "open_file", opening(&desk, PASSWORD)), "wrong_password");
    ask(&desk, "open_file", opening(&desk, "zupełnie nowe hasło"));
}

#[test]
fn a_short_password_founds_nothing() {
    let folder = TempDir::new().unwrap();
    let desk = desk(&folder, "2026-03-10");
    let mut request = founding();
    request["password"] = json!("krótkie");
    assert_eq!(refused(&desk, "create_file", request), "password_too_short");
    let left: Vec<_> = std::fs::read_dir(suite::folders(&folder).data)
        .unwrap()
        .map(|entry| entry.unwrap().file_name())
        .filter(|name| !name.to_string_lossy().ends_with("-lock"))
        .collect();
    assert!(left.is_empty(), "{left:?}");
}

#[test]
fn a_second_program_is_told_who_has_the_file() {
    let folder = TempDir::new().unwrap();
    let first = desk(&folder, "2026-03-10");
    ask(&first, "create_file", founding());
    let second = desk(&folder, "2026-03-10");
    assert_eq!(refused(&second, "open_file", opening(&second, PASSWORD)), "file_in_use");
    ask(&first, "lock_file", json!({}));
    ask(&second, "open_file", opening(&second, PASSWORD));
}

#[test]
fn a_copy_is_restored_as_a_file_of_its_own() {
    let folder = TempDir::new().unwrap();
    let desk = desk(&folder, "2026-03-10");
    ask(&desk, "create_file", founding());
    let copied = ask(&desk, "save_copy", json!({ "path": folder.path() }))["path"].clone();
    assert_eq!(ask(&desk, "get_status", json!({}))["last_copy_on"], "2026-03-10");
    assert_eq!(ask(&desk, "look_at_file", json!({ "path": copied }))["is_copy"], true);
    let restored =
        ask(&desk, "restore_copy", json!({ "copy": copied, "folder": folder.path().join("nowy") }));
    let request = json!({ "path": restored["path"], "user_id": restored["users"][0]["id"], "password": PASSWORD });
    ask(&desk, "open_file", request);
    assert_eq!(ask(&desk, "get_overview", json!({}))["organisation"]["name"], "Fundacja Próbna");
}

#[test]
fn a_file_that_is_none_of_ours_is_named_as_such() {
    let folder = TempDir::new().unwrap();
    let desk = desk(&folder, "2026-03-10");
    let path = folder.path().join("notatki.txt");
    assert_eq!(refused(&desk, "look_at_file", json!({ "path": path })), "file_not_found");
    std::fs::write(&path, "nie plik programu").unwrap();
    assert_eq!(refused(&desk, "look_at_file", json!({ "path": path })), "key_bag_missing");
}

#[test]
fn a_name_that_no_file_can_have_gives_a_file_all_the_same() {
    let folder = TempDir::new().unwrap();
    let desk = desk(&folder, "2026-03-10");
    let mut request = founding();
    request["organisation"] = json!("../../Fundacja \"Ż\": a/b\\c?");
    let created = ask(&desk, "create_file", request);
    let path = std::path::PathBuf::from(created["path"].as_str().unwrap());
    assert_eq!(path.parent().unwrap(), suite::folders(&folder).data);
    assert!(path.exists());
}

#[test]
fn an_unknown_command_and_a_bad_request_are_refused_in_words() {
    let folder = TempDir::new().unwrap();
    let desk = desk(&folder, "2026-03-10");
    ask(&desk, "create_file", founding());
    assert_eq!(refused(&desk, "drop_tables", json!({})), "unknown_command");
    assert_eq!(refused(&desk, "get_sheet", json!({ "session_id": "x" })), "bad_request");
}
