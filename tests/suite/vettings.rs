//! Checks of those who work where minors take part.

use serde_json::{Value, json};
use suite::Office;

/// An office whose Tuesday classes have minors, led by a leader of whom only a name is known and
/// helped at by Wanda; answers her and the leader.
fn with_minors() -> (Office, Value, Value) {
    let office = Office::on("2026-03-10");
    let wanda = office.person("Wanda", "Obecna", "2026-01-05");
    let leader = office.ask(
        "save_leader",
        json!({ "leader_id": null, "name": "Firma Zmyślona", "active": true, "person_id": null }),
    )["leader_id"]
        .clone();
    let mut classes = office.classes("2026-03-01", "2026-06-30");
    classes["leader_id"] = leader.clone();
    classes["with_minors"] = json!(true);
    classes["helper_ids"] = json!([wanda]);
    office.ask("create_series", classes);
    (office, wanda, leader)
}

fn listed(office: &Office) -> Vec<Value> {
    let answer = office.ask("list_vettings", json!({ "centre_id": office.centre() }));
    answer["rows"].as_array().unwrap().clone()
}

fn check(who: Value, on: &str) -> Value {
    let mut request =
        json!({ "kind": "rspts", "checked_on": on, "checked_by": "Kora Próbna", "filed": true });
    request.as_object_mut().unwrap().extend(who.as_object().unwrap().clone());
    request
}

#[test]
fn whoever_leads_or_helps_where_minors_take_part_is_listed_until_checked() {
    let (office, wanda, leader) = with_minors();
    let rows = listed(&office);
    let names: Vec<&str> = rows.iter().map(|row| row["name"].as_str().unwrap()).collect();
    assert_eq!(names, ["Firma Zmyślona", "Obecna Wanda"]);
    assert_eq!(rows[0]["next_date"], "2026-03-10");
    assert!(rows.iter().all(|row| row["missing"] == json!(["rspts"])), "{rows:?}");
    assert_eq!((&rows[0]["leads"], &rows[0]["helps"]), (&json!(true), &json!(false)));
    assert_eq!((&rows[1]["leads"], &rows[1]["helps"]), (&json!(false), &json!(true)));
    let card = json!({ "person_id": wanda, "centre_id": office.centre() });
    let alerts = |office: &Office| {
        let view = office.ask("get_volunteer", card.clone());
        let alerts = view["alerts"].as_array().unwrap().clone();
        alerts.iter().any(|alert| alert["code"] == "vetting")
    };
    assert!(alerts(&office));
    let ahead = check(json!({ "person_id": wanda }), "2026-03-11");
    assert_eq!(office.refused("record_vetting", ahead), "date_ahead");
    office.ask("record_vetting", check(json!({ "person_id": wanda }), "2026-03-10"));
    assert!(!alerts(&office));
    office.ask("record_vetting", check(json!({ "leader_id": leader }), "2026-02-01"));
    let rows = listed(&office);
    assert!(rows.iter().all(|row| row["missing"] == json!([])), "{rows:?}");
    office.ask("undo", json!({}));
    assert_eq!(listed(&office)[0]["missing"], json!(["rspts"]));
}

#[test]
fn a_check_is_corrected_and_removed() {
    let (office, wanda, _) = with_minors();
    office.ask("record_vetting", check(json!({ "person_id": wanda }), "2026-03-01"));
    let made = |office: &Office| {
        let rows = listed(office);
        let row = rows.iter().find(|row| row["person_id"] == wanda).unwrap();
        row["vettings"].as_array().unwrap().clone()
    };
    let id = made(&office)[0]["id"].clone();
    let corrected = json!({
        "vetting_id": id, "kind": "krk", "checked_on": "2026-03-02", "checked_by": " Kora  P. ",
        "filed": false,
    });
    office.ask("record_vetting", corrected);
    let one = &made(&office)[0];
    assert_eq!((&one["kind"], &one["checked_by"]), (&json!("krk"), &json!("Kora P.")));
    assert_eq!(one["person_id"], wanda, "whose check it is stays");
    office.ask("remove_vetting", json!({ "vetting_id": id }));
    assert_eq!(made(&office), Vec::<Value>::new());
    assert_eq!(office.refused("remove_vetting", json!({ "vetting_id": id })), "not_found");
    let nobodys = check(json!({}), "2026-03-01");
    assert_eq!(office.refused("record_vetting", nobodys), "not_found");
}

#[test]
fn a_leaders_check_is_her_persons_once_it_is_known_who_she_is() {
    let (office, wanda, leader) = with_minors();
    office.ask("record_vetting", check(json!({ "leader_id": leader }), "2026-03-01"));
    office.ask(
        "save_leader",
        json!({
            "leader_id": leader, "name": "Firma Zmyślona", "active": true, "person_id": wanda,
        }),
    );
    let rows = listed(&office);
    assert_eq!(rows.len(), 1, "leader and helper are one person: {rows:?}");
    assert_eq!(rows[0]["missing"], json!([]));
    assert_eq!((&rows[0]["leads"], &rows[0]["helps"]), (&json!(true), &json!(true)));
}

#[test]
fn a_check_grows_old_and_more_kinds_can_be_asked_for() {
    let (office, wanda, _) = with_minors();
    let mut settings = office.ask("get_volunteering", json!({}))["settings"].clone();
    settings["vettings"] = json!(["krk", "rspts", "krk"]);
    settings["vetting_months"] = json!(12);
    let request = json!({ "settings": settings });
    let manager = domain::organisation::Role::Manager;
    office.ask_as(manager, "update_volunteering", request).unwrap();
    let missing = |office: &Office| {
        let rows = listed(office);
        rows.iter().find(|row| row["person_id"] == wanda).unwrap()["missing"].clone()
    };
    assert_eq!(missing(&office), json!(["rspts", "krk"]));
    office.ask("record_vetting", check(json!({ "person_id": wanda }), "2025-03-10"));
    assert_eq!(missing(&office), json!(["rspts", "krk"]), "a year ago to the day is too old");
    office.ask("record_vetting", check(json!({ "person_id": wanda }), "2025-03-11"));
    assert_eq!(missing(&office), json!(["krk"]));
}

#[test]
fn where_a_whole_centre_works_with_minors_every_volunteer_of_it_is_listed() {
    let office = Office::on("2026-03-10");
    let who = json!({ "kind": "new", "first_name": "Wiktor", "last_name": "Wolny" });
    office.ask("add_volunteer", json!({ "centre_id": office.centre(), "who": who }));
    assert_eq!(listed(&office), Vec::<Value>::new());
    let settings = office.ask("get_settings", json!({ "centre_id": office.centre() }));
    let centre = &settings["centre"]["centre"];
    let mut changed = centre["settings"].clone();
    changed["works_with_minors"] = json!(true);
    office.ask(
        "update_centre",
        json!({
            "centre_id": office.centre(), "name": centre["name"], "district": centre["district"],
            "address": centre["address"], "phone": "", "email": "", "coordinator": "",
            "settings": changed,
        }),
    );
    let rows = listed(&office);
    assert_eq!(rows.len(), 1);
    assert_eq!(rows[0]["next_date"], Value::Null);
    assert_eq!(rows[0]["missing"], json!(["rspts"]));
}
