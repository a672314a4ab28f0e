//! Planning: series, sessions, moving, cancelling.

use domain::organisation::Role;
use serde_json::{Value, json};
use suite::Office;

fn move_to(session: &Value, date: &str, start: &str, room: Value) -> Value {
    json!({ "session_id": session, "date": date, "start": start, "minutes": 60, "room_id": room, "place": "" })
}

#[test]
fn a_public_holiday_is_skipped_and_the_preview_says_which() {
    let office = Office::on("2026-10-20");
    let mut classes = office.classes("2026-10-21", "2026-11-30");
    classes["pattern"]["weekdays"] = json!(["wednesday"]);
    let preview = office.ask("preview_series", classes.clone());
    let skipped: Vec<(&Value, &Value)> = preview["dates"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|day| !day["holiday"].is_null())
        .map(|day| (&day["date"], &day["holiday"]))
        .collect();
    assert_eq!(skipped, [(&json!("2026-11-11"), &json!("independence_day"))]);
    assert_eq!(office.ask("create_series", classes)["sessions"], preview["planned"]);
}

#[test]
fn a_day_taken_out_of_the_preview_stays_out() {
    let office = Office::on("2026-03-01");
    let mut classes = office.classes("2026-03-01", "2026-03-31");
    classes["left_out"] = json!(["2026-03-10"]);
    assert_eq!(office.ask("create_series", classes)["sessions"], 4);
    assert!(office.sessions("2026-03-10").is_empty());
}

#[test]
fn impossible_classes_are_refused_and_nothing_is_planned() {
    let office = Office::on("2026-03-01");
    let with = |field: &str, value: Value| {
        let mut classes = office.classes("2026-03-01", "2026-03-31");
        classes[field] = value;
        classes
    };
    for (field, value, code) in [
        ("minutes", json!(0), "length_invalid"),
        ("minutes", json!(961), "length_invalid"),
        ("start", json!("24:00"), "length_invalid"),
        ("name", json!("  "), "name_missing"),
        ("ends", json!({ "kind": "on", "date": "2026-03-02" }), "rule_empty"),
        ("ends", json!({ "kind": "after", "count": 2001 }), "rule_too_long"),
        ("start", json!("25:00"), "bad_request"),
    ] {
        assert_eq!(
            office.refused("create_series", with(field, value.clone())),
            code,
            "{field}: {value}"
        );
    }
    assert!(office.sessions("2026-03-10").is_empty());
}

#[test]
fn a_moved_session_says_so_and_moves_back() {
    let office = Office::on("2026-03-01");
    office.ask("create_series", office.classes("2026-03-01", "2026-03-31"));
    let session = office.sessions("2026-03-10")[0]["session"]["id"].clone();
    let saved =
        office.ask("move_session", move_to(&session, "2026-03-12", "11:00", office.room(1)));
    assert_eq!((&saved["card"]["moved"], &saved["warnings"]), (&json!(true), &json!([])));
    let saved =
        office.ask("move_session", move_to(&session, "2026-03-10", "10:00", office.room(0)));
    assert_eq!(saved["card"]["moved"], false);
    let changes = office.month("2026-03")["changes"].clone();
    assert_eq!(changes, json!([]));
}

#[test]
fn a_clash_is_named_but_not_forbidden() {
    let office = Office::on("2026-03-01");
    office.ask("create_series", office.classes("2026-03-01", "2026-03-31"));
    let mut other = office.classes("2026-03-01", "2026-03-31");
    other["name"] = json!("Joga");
    other["start"] = json!("10:30");
    let preview = office.ask("preview_series", other.clone());
    assert_eq!(
        preview["dates"][0]["clashes"],
        json!(["Sala 1: w tym czasie „Gimnastyka” (10:00–11:00)."])
    );
    other["start"] = json!("11:00");
    let preview = office.ask("preview_series", other.clone());
    assert_eq!(preview["dates"][0]["clashes"], json!([]), "touching ends are fine");
    other["start"] = json!("10:30");
    office.ask("create_series", other);
    let week =
        office.ask("get_week", json!({ "centre_id": office.centre(), "date": "2026-03-10" }));
    assert_eq!(week["clashes"][0]["name"], "Sala 1");
}

#[test]
fn cancelling_needs_a_reason_and_restoring_undoes_it() {
    let office = Office::on("2026-03-01");
    office.ask("create_series", office.classes("2026-03-01", "2026-03-31"));
    let session = office.sessions("2026-03-10")[0]["session"]["id"].clone();
    assert_eq!(office.refused("cancel_session", json!({ "session_id": session })), "bad_request");
    let saved =
        office.ask("cancel_session", json!({ "session_id": session, "reason": "leader_absent" }));
    assert_eq!(saved["card"]["outcome"], "cancelled");
    let moved = move_to(&session, "2026-03-12", "11:00", office.room(1));
    assert_eq!(office.refused("move_session", moved), "session_cancelled");
    let saved = office.ask("restore_session", json!({ "session_id": session }));
    assert_eq!(saved["card"]["outcome"], "planned");
    assert_eq!(
        office.refused("restore_session", json!({ "session_id": session })),
        "session_not_cancelled"
    );
}

#[test]
fn what_was_held_is_neither_moved_nor_cancelled() {
    let office = Office::on("2026-03-10");
    office.ask("create_series", office.classes("2026-03-01", "2026-03-31"));
    let session = office.sessions("2026-03-10")[0]["session"]["id"].clone();
    office.ask("set_guests", json!({ "session_id": session, "guests": 3, "children": 0 }));
    let cancel = json!({ "session_id": session, "reason": "weather" });
    assert_eq!(office.refused("cancel_session", cancel), "session_held");
    let moved = move_to(&session, "2026-03-12", "11:00", office.room(1));
    assert_eq!(office.refused("move_session", moved), "session_held");
}

#[test]
fn a_changed_series_leaves_the_past_and_what_was_changed_by_hand() {
    let office = Office::on("2026-03-10");
    let series =
        office.ask("create_series", office.classes("2026-03-01", "2026-03-31"))["series_id"]
            .clone();
    let by_hand = office.sessions("2026-03-17")[0]["session"].clone();
    office.ask(
        "update_session",
        json!({ "session_id": by_hand["id"], "name": "Gimnastyka w parku",
                "category_id": by_hand["category_id"], "leader_id": null, "capacity": 18 }),
    );
    let saved = office.ask(
        "update_series",
        json!({ "series_id": series, "name": "Gimnastyka seniorów", "category_id": office.category(0),
                "leader_id": null, "room_id": office.room(0), "place": "", "entry": "enrolment", "capacity": 18 }),
    );
    assert_eq!(saved["sessions"], 3, "10, 24 and 31 March");
    let name = |date: &str| office.sessions(date)[0]["session"]["name"].clone();
    assert_eq!(name("2026-03-03"), "Gimnastyka");
    assert_eq!(name("2026-03-17"), "Gimnastyka w parku");
    assert_eq!(name("2026-03-24"), "Gimnastyka seniorów");
}

#[test]
fn undoing_a_series_takes_its_sessions_with_it() {
    let office = Office::on("2026-03-01");
    office.ask("create_series", office.classes("2026-03-01", "2026-03-31"));
    office.ask("undo", json!({}));
    assert!(office.sessions("2026-03-10").is_empty());
    office.ask("redo", json!({}));
    assert_eq!(office.sessions("2026-03-10").len(), 1);
}

#[test]
fn the_week_counts_open_hours_against_those_required() {
    let office = Office::on("2026-06-01");
    let week =
        office.ask("get_week", json!({ "centre_id": office.centre(), "date": "2026-06-03" }));
    assert_eq!(week["days"][3]["holiday"], "corpus_christi");
    assert_eq!((&week["open_minutes"], &week["required_minutes"]), (&json!(960), &json!(960)));
    office.ask(
        "save_closure",
        json!({ "centre_id": office.centre(), "first_date": "2026-06-05", "last_date": "2026-06-05",
                "kind": "failure", "reason": "awaria wody", "counts_as_open": false }),
    );
    let week =
        office.ask("get_week", json!({ "centre_id": office.centre(), "date": "2026-06-03" }));
    assert_eq!((&week["open_minutes"], &week["required_minutes"]), (&json!(720), &json!(960)));
}

#[test]
fn new_hours_leave_the_days_before_as_they_were() {
    let office = Office::on("2026-03-10");
    office.ask(
        "set_opening_hours",
        json!({ "centre_id": office.centre(), "valid_from": "2026-03-16",
                "hours": [{ "weekday": "monday", "start": "08:00", "end": "16:00" }] }),
    );
    let open = |date: &str| {
        let week = office.ask("get_week", json!({ "centre_id": office.centre(), "date": date }));
        week["open_minutes"].clone()
    };
    assert_eq!((open("2026-03-10"), open("2026-03-17")), (json!(1200), json!(480)));
    let overlap = json!({ "centre_id": office.centre(), "valid_from": "2026-04-01", "hours": [
        { "weekday": "monday", "start": "08:00", "end": "12:00" },
        { "weekday": "monday", "start": "11:00", "end": "16:00" } ] });
    assert_eq!(office.refused("set_opening_hours", overlap), "opening_overlap");
}

#[test]
fn a_volunteer_plans_nothing() {
    let office = Office::on("2026-03-10");
    let classes = office.classes("2026-03-01", "2026-03-31");
    assert_eq!(
        office.ask_as(Role::Volunteer, "create_series", classes).unwrap_err().code,
        "not_allowed"
    );
}

#[test]
fn the_required_hours_of_a_week_and_its_month_come_with_their_arithmetic() {
    let office = Office::on("2026-11-02");
    let week =
        office.ask("get_week", json!({ "centre_id": office.centre(), "date": "2026-11-11" }));
    let hours = week["hours"].as_array().unwrap();
    let plain = |sentence: &Value| sentence.as_str().unwrap().replace('\u{a0}', " ");
    assert_eq!(
        plain(&hours[0]["sentence"]),
        "Tydzień: dni robocze 5 − święta 1 (11.11.2026) = 4; 4 × 4 h = wymagane 16 h. Otwarte 16 h: wymóg spełniony."
    );
    assert_eq!(
        plain(&hours[1]["sentence"]),
        "listopad 2026: dni robocze 21 − święta 1 (11.11.2026) = 20; 20 × 4 h = wymagane 80 h. Otwarte 80 h: wymóg spełniony."
    );
    office.ask(
        "set_day_hours",
        json!({ "centre_id": office.centre(), "date": "2026-11-13", "hours": [["09:00", "12:00"]] }),
    );
    office.ask(
        "set_day_hours",
        json!({ "centre_id": office.centre(), "date": "2026-11-12", "hours": [["09:00", "14:00"]] }),
    );
    let week =
        office.ask("get_week", json!({ "centre_id": office.centre(), "date": "2026-11-11" }));
    let checked = &week["hours"][0];
    assert_eq!(checked["met"], false);
    assert!(checked["sentence"].as_str().unwrap().ends_with("ale nie każdego dnia."));
    assert_eq!(plain(&checked["short"][0]), "13.11.2026: otwarte 3 h, wymagane 4 h");
    assert_eq!(checked["short"].as_array().unwrap().len(), 1);
}
