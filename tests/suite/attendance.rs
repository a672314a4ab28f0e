//! Taking attendance, from the first tap to the confirmed list.

mod correction;
mod roster;

use domain::organisation::Role;
use serde_json::{Value, json};
use suite::Office;

/// An office with "Gimnastyka" on Tuesday 10 March 2026 and three people signed up.
fn classroom() -> (Office, Value, Vec<Value>) {
    let office = Office::on("2026-03-10");
    let series =
        office.ask("create_series", office.classes("2026-03-01", "2026-04-30"))["series_id"]
            .clone();
    let people: Vec<Value> = [("Zofia", "Żółć"), ("Helena", "Adamska"), ("Stanisław", "Łoś")]
        .iter()
        .map(|(first, last)| office.person(first, last, "2026-03-02"))
        .collect();
    office.ask(
        "enrol_people",
        json!({ "series_id": series, "person_ids": people, "from_date": "2026-03-01" }),
    );
    let session = office.sessions("2026-03-10")[0]["session"]["id"].clone();
    (office, session, people)
}

fn mark(session: &Value, person: &Value, mark: Value) -> Value {
    json!({ "session_id": session, "person_id": person, "mark": mark })
}

#[test]
fn the_list_stands_in_polish_order() {
    let (office, session, _) = classroom();
    let sheet = office.ask("get_sheet", json!({ "session_id": session }));
    let names: Vec<&str> = sheet["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row["list_name"].as_str().unwrap())
        .collect();
    assert_eq!(names, ["Adamska Helena", "Łoś Stanisław", "Żółć Zofia"]);
}

#[test]
fn one_tap_is_a_presence_and_another_takes_it_back() {
    let (office, session, people) = classroom();
    let sheet = office.ask("record_attendance", mark(&session, &people[0], json!("present")));
    assert_eq!((&sheet["present"], &sheet["unmarked"]), (&json!(1), &json!(2)));
    assert_eq!(sheet["card"]["outcome"], "held");
    let sheet = office.ask("record_attendance", mark(&session, &people[0], Value::Null));
    assert_eq!((&sheet["present"], &sheet["unmarked"]), (&json!(0), &json!(3)));
    assert_eq!(sheet["card"]["outcome"], "planned");
}

#[test]
fn the_rest_is_absent_and_nobody_marked_changes() {
    let (office, session, people) = classroom();
    office.ask("record_attendance", mark(&session, &people[0], json!("present")));
    office.ask("record_attendance", mark(&session, &people[1], json!("announced")));
    let sheet = office.ask("fill_attendance", json!({ "session_id": session, "mark": "absent" }));
    assert_eq!(
        [&sheet["present"], &sheet["announced"], &sheet["absent"], &sheet["unmarked"]],
        [&json!(1), &json!(1), &json!(1), &json!(0)]
    );
}

#[test]
fn diacritics_are_not_needed_to_find_somebody() {
    let (office, session, people) = classroom();
    let found = office.ask("find_people", json!({ "session_id": session, "query": "zolc" }));
    assert_eq!(found["people"][0]["person_id"], people[0]);
    let found = office.ask("find_people", json!({ "session_id": session, "query": "z" }));
    assert_eq!(found["people"], json!([]), "one letter would read out the register");
}

#[test]
fn a_walk_in_is_present_at_once_and_waits_to_be_completed() {
    let (office, session, _) = classroom();
    let request = json!({ "session_id": session, "first_name": " Jan ", "last_name": "Nowy" });
    let sheet = office.ask_as(Role::Volunteer, "add_walk_in", request).unwrap();
    let row = &sheet["rows"][2];
    assert_eq!((&row["list_name"], &row["mark"]), (&json!("Nowy Jan"), &json!("present")));
    assert_eq!((&row["to_complete"], &row["expected"]), (&json!(true), &json!(false)));
}

#[test]
fn guests_are_a_number_and_never_people() {
    let (office, session, people) = classroom();
    office.ask("record_attendance", mark(&session, &people[0], json!("present")));
    office.ask("set_guests", json!({ "session_id": session, "guests": 2, "children": 0 }));
    let summary = office.month("2026-03");
    assert_eq!(summary["participants"]["unique"]["month"]["value"], 1);
    assert_eq!(summary["participants"]["guests"]["month"]["value"], 2);
    let request = json!({ "session_id": session, "guests": 2001, "children": 0 });
    assert_eq!(office.refused("set_guests", request), "too_many_guests");
}

#[test]
fn a_confirmed_list_is_opened_before_it_is_changed() {
    let (office, session, people) = classroom();
    office.ask("record_attendance", mark(&session, &people[0], json!("present")));
    office.ask("confirm_list", json!({ "session_id": session, "signatures": 1 }));
    let again = mark(&session, &people[1], json!("present"));
    assert_eq!(office.refused("record_attendance", again.clone()), "list_confirmed");
    office.ask("reopen_list", json!({ "session_id": session }));
    assert_eq!(office.ask("record_attendance", again)["present"], 2);
}

#[test]
fn nobody_was_at_a_session_to_come_or_cancelled() {
    let (office, _, people) = classroom();
    let ahead = office.sessions("2026-03-17")[0]["session"]["id"].clone();
    assert_eq!(
        office.refused("record_attendance", mark(&ahead, &people[0], json!("present"))),
        "session_ahead"
    );
    office.ask("cancel_session", json!({ "session_id": ahead, "reason": "weather" }));
    let office = office.wait_until("2026-03-18");
    assert_eq!(
        office.refused("record_attendance", mark(&ahead, &people[0], json!("present"))),
        "session_cancelled"
    );
}

#[test]
fn where_entry_is_free_nobody_is_absent_and_recent_visitors_are_offered() {
    let office = Office::on("2026-03-10");
    let mut classes = office.classes("2025-12-01", "2026-06-30");
    classes["entry"] = json!("free");
    office.ask("create_series", classes);
    let recent = office.person("Ewa", "Ćwik", "2026-01-02");
    let long_ago = office.person("Ala", "Bąk", "2025-12-02");
    for (date, person) in [("2026-03-03", &recent), ("2025-12-30", &long_ago)] {
        let session = office.sessions(date)[0]["session"]["id"].clone();
        office.ask("record_attendance", mark(&session, person, json!("present")));
    }
    let session = office.sessions("2026-03-10")[0]["session"]["id"].clone();
    let sheet = office.ask("get_sheet", json!({ "session_id": session }));
    let names: Vec<&Value> =
        sheet["rows"].as_array().unwrap().iter().map(|row| &row["list_name"]).collect();
    assert_eq!(names, ["Ćwik Ewa"], "only those seen in the last eight weeks are offered");
    let request = json!({ "session_id": session, "mark": "absent" });
    assert_eq!(office.refused("fill_attendance", request), "free_entry_has_no_absents");
}

#[test]
fn undo_tells_what_it_takes_back_and_redo_brings_it_again() {
    let (office, session, people) = classroom();
    office.ask("record_attendance", mark(&session, &people[0], json!("present")));
    office.ask("record_attendance", mark(&session, &people[2], json!("present")));
    let offer = office.ask("get_status", json!({}))["undo"]["sentence"].clone();
    assert_eq!(offer, "jest Stanisław Łoś, Gimnastyka (10.03.2026)");
    office.ask("undo", json!({}));
    let sheet = office.ask("get_sheet", json!({ "session_id": session }));
    assert_eq!(sheet["present"], 1);
    office.ask("redo", json!({}));
    let sheet = office.ask("get_sheet", json!({ "session_id": session }));
    assert_eq!(sheet["present"], 2);
    assert_eq!(office.refused("redo", json!({})), "nothing_to_undo");
}

#[test]
fn what_somebody_changed_since_is_not_undone_over_her_head() {
    let (office, session, people) = classroom();
    office.ask("record_attendance", mark(&session, &people[0], json!("present")));
    let mine = office.ask("get_status", json!({}))["undo"]["operation_id"].clone();
    office
        .ask_as(Role::Manager, "record_attendance", mark(&session, &people[0], json!("absent")))
        .unwrap();
    assert_eq!(office.refused("undo", json!({ "operation_id": mine })), "changed_since");
}

#[test]
fn at_the_door_only_ones_own_deeds_are_undone() {
    let (office, session, people) = classroom();
    office.ask("record_attendance", mark(&session, &people[0], json!("present")));
    let hers = office.ask("get_status", json!({}))["undo"]["operation_id"].clone();
    let failure =
        office.ask_as(Role::Volunteer, "undo", json!({ "operation_id": hers })).unwrap_err();
    assert_eq!(failure.code, "not_allowed");
}
