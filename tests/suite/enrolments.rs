//! Sign-ups: places, the waiting list and its order, absences announced ahead.

use serde_json::{Value, json};
use suite::Office;

fn enrol(office: &Office, series: &Value, people: &[Value], waiting: bool) -> Value {
    let request = json!({ "series_id": series, "person_ids": people, "from_date": "2026-03-02", "waiting": waiting });
    office.ask("enrol_people", request)
}

fn series_of(office: &Office, capacity: u32) -> Value {
    let mut fields = office.classes("2026-03-01", "2026-03-31");
    fields["capacity"] = json!(capacity);
    office.ask("create_series", fields)["series_id"].clone()
}

fn people(office: &Office, names: &[&str]) -> Vec<Value> {
    names.iter().map(|name| office.person(name, "Nowak", "2026-03-02")).collect()
}

#[test]
fn the_waiting_list_keeps_its_order_and_gives_a_place_in_one_step() {
    let office = Office::on("2026-03-10");
    let series = series_of(&office, 1);
    let people = people(&office, &["Ala", "Zofia", "Ewa"]);
    let card = enrol(&office, &series, &people[..1], false);
    assert_eq!((&card["free"], &card["waiting"]), (&json!(0), &json!([])));
    enrol(&office, &series, &people[1..2], true);
    let card = enrol(&office, &series, &people[2..], true);
    let names = |card: &Value| -> Vec<String> {
        let rows = card["waiting"].as_array().unwrap().iter();
        rows.map(|row| row["list_name"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(names(&card), ["Nowak Zofia", "Nowak Ewa"], "who waits longer comes first");
    let roster = |date: &str| {
        let session = office.sessions(date)[0]["session"]["id"].clone();
        let sheet = office.ask("get_sheet", json!({ "session_id": session }));
        sheet["rows"].as_array().unwrap().len()
    };
    assert_eq!(roster("2026-03-17"), 1, "who waits is on no list");
    let first = card["waiting"][0]["enrolment_id"].clone();
    let promote = json!({ "enrolment_id": first, "from_date": "2026-03-11" });
    let card = office.ask("promote_enrolment", promote.clone());
    assert_eq!((names(&card), &card["free"]), (vec!["Nowak Ewa".to_owned()], &json!(-1)));
    assert_eq!((roster("2026-03-10"), roster("2026-03-17")), (1, 2));
    assert_eq!(office.refused("promote_enrolment", promote), "not_waiting");
    office.ask("undo", json!({ "operation_id": null }));
    let card = office.ask("get_series", json!({ "series_id": series }));
    assert_eq!(names(&card), ["Nowak Zofia", "Nowak Ewa"], "in the same order as before");
}

#[test]
fn a_place_that_is_free_while_somebody_waits_is_a_task_of_the_day() {
    let office = Office::on("2026-03-10");
    let series = series_of(&office, 1);
    let people = people(&office, &["Ala", "Zofia", "Ewa"]);
    let card = enrol(&office, &series, &people[..1], false);
    enrol(&office, &series, &people[1..2], true);
    enrol(&office, &series, &people[2..], true);
    let freed = || -> Vec<Value> {
        let day = office.ask("get_today", json!({ "centre_id": office.centre() }));
        let tasks = day["tasks"].as_array().unwrap().iter();
        tasks.filter(|task| task["code"] == "place_free").cloned().collect()
    };
    assert_eq!(freed(), Vec::<Value>::new(), "every place is taken");
    let enrolment = card["enrolments"][0]["enrolment_id"].clone();
    office.ask("end_enrolment", json!({ "enrolment_id": enrolment, "to_date": "2026-03-09" }));
    let task = freed().remove(0);
    assert!(task["message"].as_str().unwrap().contains("Zofia Nowak"), "{task}");
    let session = office.ask("get_session", json!({ "session_id": task["session_id"] }));
    assert_eq!(session["session"]["series_id"], series);
    let card = office.ask("get_series", json!({ "series_id": series }));
    let first = card["waiting"][0]["enrolment_id"].clone();
    office.ask("promote_enrolment", json!({ "enrolment_id": first, "from_date": "2026-03-10" }));
    assert_eq!(freed(), Vec::<Value>::new());
}

#[test]
fn history_of_sign_ups_stays_on_the_card() {
    let office = Office::on("2026-03-20");
    let series = series_of(&office, 18);
    let people = people(&office, &["Ala"]);
    let card = enrol(&office, &series, &people, false);
    let enrolment = card["enrolments"][0]["enrolment_id"].clone();
    office.ask("end_enrolment", json!({ "enrolment_id": enrolment, "to_date": "2026-03-15" }));
    let card = office.ask("get_series", json!({ "series_id": series }));
    assert_eq!(card["enrolments"], json!([]));
    assert_eq!(card["past"][0]["list_name"], "Nowak Ala");
    let card =
        office.ask("get_person", json!({ "person_id": people[0], "centre_id": office.centre() }));
    assert_eq!(card["enrolments"], json!([]));
    assert_eq!(card["past_enrolments"][0]["to_date"], "2026-03-15");
}

#[test]
fn an_announced_absence_is_kept_by_dates_and_can_be_taken_back() {
    let office = Office::on("2026-03-10");
    let series = series_of(&office, 18);
    let people = people(&office, &["Ala"]);
    enrol(&office, &series, &people, false);
    let request = |first: &str, last: &str| {
        json!({ "person_id": people[0], "centre_id": office.centre(), "series_id": series,
            "first_date": first, "last_date": last })
    };
    assert_eq!(
        office.refused("announce_absence", request("2026-03-20", "2026-03-10")),
        "span_reversed"
    );
    let card = office.ask("announce_absence", request("2026-03-16", "2026-03-20"));
    let absence = card["absences"][0]["id"].clone();
    let card = office.ask("remove_absence", json!({ "absence_id": absence }));
    assert_eq!(card["absences"], json!([]));
    assert_eq!(office.refused("remove_absence", json!({ "absence_id": absence })), "not_found");
}
