//! Who stands on a list and what is known of them: away, elsewhere, here just once; how full it is.

use domain::organisation::Role;
use serde_json::{Value, json};
use suite::Office;

use super::{classroom, mark};

/// The row of somebody on a sheet.
#[track_caller]
fn row<'a>(sheet: &'a Value, name: &str) -> &'a Value {
    let rows = sheet["rows"].as_array().unwrap();
    rows.iter().find(|row| row["list_name"] == name).unwrap_or_else(|| panic!("{name}: {sheet}"))
}

fn away(office: &Office, person: &Value, series: Value, first: &str, last: &str) {
    let request = json!({
        "person_id": person, "centre_id": office.centre(), "series_id": series,
        "first_date": first, "last_date": last,
    });
    office.ask("announce_absence", request);
}

#[test]
fn an_absence_announced_ahead_is_known_on_the_list_and_marked_when_the_rest_is_filled() {
    let (office, session, people) = classroom();
    away(&office, &people[0], Value::Null, "2026-03-09", "2026-03-11");
    away(&office, &people[1], Value::Null, "2026-03-11", "2026-03-20");
    let sheet = office.ask("get_sheet", json!({ "session_id": session }));
    assert_eq!(row(&sheet, "Żółć Zofia")["away"], true);
    assert_eq!(row(&sheet, "Żółć Zofia")["mark"], Value::Null, "known, and not yet a mark");
    assert_eq!(row(&sheet, "Adamska Helena")["away"], false, "hers begins a day later");
    let sheet = office.ask("fill_attendance", json!({ "session_id": session, "mark": "absent" }));
    assert_eq!(row(&sheet, "Żółć Zofia")["mark"], "announced");
    assert_eq!(row(&sheet, "Żółć Zofia")["away"], false, "the mark says it now");
    assert_eq!(row(&sheet, "Adamska Helena")["mark"], "absent");
    office.ask("undo", json!({}));
    let sheet = office.ask("get_sheet", json!({ "session_id": session }));
    assert_eq!((&sheet["unmarked"], &sheet["announced"]), (&json!(3), &json!(0)));
}

#[test]
fn whoever_announced_an_absence_and_came_is_present() {
    let (office, session, people) = classroom();
    away(&office, &people[0], Value::Null, "2026-03-10", "2026-03-10");
    office.ask("record_attendance", mark(&session, &people[0], json!("present")));
    let sheet = office.ask("fill_attendance", json!({ "session_id": session, "mark": "absent" }));
    assert_eq!(row(&sheet, "Żółć Zofia")["mark"], "present");
}

#[test]
fn confirming_marks_only_those_who_announced_ahead() {
    let (office, session, people) = classroom();
    away(&office, &people[0], Value::Null, "2026-03-10", "2026-03-10");
    office.ask("record_attendance", mark(&session, &people[1], json!("present")));
    let sheet = office.ask("confirm_list", json!({ "session_id": session, "signatures": 1 }));
    assert_eq!(
        [&sheet["present"], &sheet["announced"], &sheet["unmarked"]],
        [&json!(1), &json!(1), &json!(1)]
    );
    // It is one action: one undo takes it back whole.
    office.ask("undo", json!({}));
    let sheet = office.ask("get_sheet", json!({ "session_id": session }));
    assert_eq!((&sheet["unmarked"], &sheet["announced"]), (&json!(2), &json!(0)));
    assert_eq!(sheet["card"]["session"]["list_state"], "in_progress");
}

#[test]
fn an_absence_of_one_series_goes_along_when_the_series_is_split() {
    let (office, _, people) = classroom();
    let sessions = office.sessions("2026-03-10");
    let series = sessions[0]["session"]["series_id"].clone();
    away(&office, &people[0], series, "2026-03-17", "2026-03-24");
    let moved = office.sessions("2026-03-17")[0]["session"].clone();
    let change = json!({
        "session_id": moved["id"], "scope": "following", "date": "2026-03-18", "start": "10:00",
        "minutes": 60, "room_id": moved["room_id"], "place": "",
    });
    office.ask("move_session", change);
    let office = office.wait_until("2026-03-25");
    for date in ["2026-03-18", "2026-03-25"] {
        let session = office.sessions(date)[0]["session"].clone();
        assert_eq!(session["date"], date, "the series has moved to Wednesdays");
        let sheet = office.ask("get_sheet", json!({ "session_id": session["id"] }));
        assert_eq!(row(&sheet, "Żółć Zofia")["away"], date == "2026-03-18", "{date}");
    }
}

/// "Joga", a single session at the given time of the same Tuesday, with free entry.
fn joga(office: &Office, start: &str, minutes: u32) -> Value {
    let request = json!({
        "centre_id": office.centre(), "name": "Joga", "category_id": office.category(0),
        "leader_id": null, "room_id": office.room(1), "place": "", "date": "2026-03-10",
        "start": start, "minutes": minutes, "entry": "free", "capacity": null,
    });
    office.ask("create_session", request)["card"]["session"]["id"].clone()
}

#[test]
fn one_person_in_two_places_at_once_is_seen_at_once_on_both_lists() {
    let (office, session, people) = classroom();
    let joga = joga(&office, "10:30", 60);
    let sheet = office.ask("record_attendance", mark(&session, &people[0], json!("present")));
    assert_eq!(row(&sheet, "Żółć Zofia")["elsewhere"], Value::Null);
    let sheet = office
        .ask_as(Role::Volunteer, "record_attendance", mark(&joga, &people[0], json!("present")))
        .unwrap();
    let elsewhere = &row(&sheet, "Żółć Zofia")["elsewhere"];
    assert_eq!(
        [&elsewhere["name"], &elsewhere["start"], &elsewhere["end"]],
        [&json!("Gimnastyka"), &json!("10:00"), &json!("11:00")]
    );
    let sheet = office.ask("get_sheet", json!({ "session_id": session }));
    assert_eq!(row(&sheet, "Żółć Zofia")["elsewhere"]["name"], "Joga");
    assert_eq!(row(&sheet, "Adamska Helena")["elsewhere"], Value::Null);
    let today = office.ask("get_today", json!({ "centre_id": office.centre() }));
    let tasks = today["tasks"].as_array().unwrap();
    let task = tasks.iter().find(|task| task["code"] == "double_presence").unwrap();
    assert_eq!(
        task["message"],
        "Obecność w dwóch miejscach naraz, 1 raz: Zofia Żółć, 10.03.2026: Gimnastyka i Joga"
    );
    assert_eq!(task["session_id"], joga);
    // Once it is put right, nothing is said any more.
    let sheet = office.ask("record_attendance", mark(&joga, &people[0], Value::Null));
    assert_eq!(sheet["rows"], json!([]));
    let today = office.ask("get_today", json!({ "centre_id": office.centre() }));
    assert!(
        today["tasks"].as_array().unwrap().iter().all(|task| task["code"] != "double_presence")
    );
}

#[test]
fn one_class_after_the_other_is_no_contradiction() {
    let (office, session, people) = classroom();
    let joga = joga(&office, "11:00", 60);
    office.ask("record_attendance", mark(&session, &people[0], json!("present")));
    let sheet = office.ask("record_attendance", mark(&joga, &people[0], json!("present")));
    assert_eq!(row(&sheet, "Żółć Zofia")["elsewhere"], Value::Null);
}

#[test]
fn more_than_there_are_places_is_shown_and_allowed() {
    let office = Office::on("2026-03-10");
    let mut classes = office.classes("2026-03-01", "2026-04-30");
    classes["capacity"] = json!(2);
    let series = office.ask("create_series", classes)["series_id"].clone();
    let people: Vec<Value> = [("Zofia", "Żółć"), ("Helena", "Adamska")]
        .iter()
        .map(|(first, last)| office.person(first, last, "2026-03-02"))
        .collect();
    let enrol = json!({ "series_id": series, "person_ids": people, "from_date": "2026-03-01" });
    office.ask("enrol_people", enrol);
    let session = office.sessions("2026-03-10")[0]["session"]["id"].clone();
    let sheet = office.ask("fill_attendance", json!({ "session_id": session, "mark": "present" }));
    assert_eq!((&sheet["capacity"], &sheet["over_capacity"]), (&json!(2), &json!(false)));
    let guests = json!({ "session_id": session, "guests": 1, "children": 3 });
    let sheet = office.ask("set_guests", guests);
    assert_eq!((&sheet["total"], &sheet["over_capacity"]), (&json!(6), &json!(true)));
}

#[test]
fn a_named_visitor_is_counted_by_name_and_never_becomes_a_member_by_herself() {
    let (office, session, people) = classroom();
    let visit = json!({
        "session_id": session, "first_name": "Iwona", "last_name": "Łękawska", "one_time": true,
    });
    let sheet = office.ask_as(Role::Volunteer, "add_walk_in", visit).unwrap();
    let visitor = row(&sheet, "Łękawska Iwona").clone();
    assert_eq!(
        [&visitor["mark"], &visitor["one_time"], &visitor["to_complete"], &visitor["expected"]],
        [&json!("present"), &json!(true), &json!(false), &json!(false)]
    );
    office.ask("record_attendance", mark(&session, &people[0], json!("present")));
    let summary = office.month("2026-03");
    assert_eq!(summary["participants"]["unique"]["month"]["value"], 2, "counted by name");
    assert_eq!(summary["participants"]["guests"]["month"]["value"], 0, "and not as a number");
    let register = json!({ "centre_id": office.centre(), "query": "", "filter": "members" });
    let members = office.ask("list_people", register);
    assert_eq!(members["found"], 3, "no member of the centre");

    // A week later she is found again by her name, as the guest that she was.
    let office = office.wait_until("2026-03-17");
    let next = office.sessions("2026-03-17")[0]["session"]["id"].clone();
    let find = json!({ "session_id": next, "query": "lekaw" });
    let found = office.ask_as(Role::Volunteer, "find_people", find.clone()).unwrap();
    assert_eq!(
        (&found["people"][0]["person_id"], &found["people"][0]["one_time"]),
        (&visitor["person_id"], &json!(true))
    );
    let again = mark(&next, &visitor["person_id"], json!("present"));
    let sheet = office.ask("record_attendance", again);
    assert_eq!(row(&sheet, "Łękawska Iwona")["one_time"], true);
    // Whoever joins after all is a guest no more.
    let join = json!({
        "person_id": visitor["person_id"], "centre_id": office.centre(), "joined_on": "2026-03-17",
    });
    office.ask("readmit_person", join);
    let found = office.ask("find_people", find);
    assert_eq!(found["people"][0]["one_time"], false);
    let sheet = office.ask("get_sheet", json!({ "session_id": session }));
    assert_eq!(row(&sheet, "Łękawska Iwona")["one_time"], false);
}

#[test]
fn a_visitor_of_one_centre_is_not_found_in_another() {
    let (office, session, _) = classroom();
    let centre = json!({
        "kind": "pal", "name": "PAL Próbny", "district": "V", "address": "", "rooms": ["Sala"],
        "hours": [{ "weekday": "monday", "start": "09:00", "end": "14:00" }],
        "valid_from": "2026-01-01",
    });
    let centre = office.ask_as(Role::Manager, "create_centre", centre).unwrap();
    let visit = json!({
        "session_id": session, "first_name": "Iwona", "last_name": "Łękawska", "one_time": true,
    });
    office.ask("add_walk_in", visit);
    let elsewhere = json!({
        "centre_id": centre["centre"]["id"], "name": "Szachy",
        "category_id": centre["categories"][0]["id"], "leader_id": null, "room_id": null,
        "place": "Park", "date": "2026-03-10", "start": "12:00", "minutes": 60, "entry": "free",
        "capacity": null,
    });
    let other = office.ask("create_session", elsewhere)["card"]["session"]["id"].clone();
    let found = office.ask("find_people", json!({ "session_id": other, "query": "lekaw" }));
    assert_eq!(found["people"], json!([]));
}

#[test]
fn where_entry_is_free_nobody_is_marked_absent_one_by_one_either() {
    let (office, _, people) = classroom();
    let joga = joga(&office, "11:00", 60);
    for wrong in ["absent", "announced"] {
        let request = mark(&joga, &people[0], json!(wrong));
        assert_eq!(office.refused("record_attendance", request), "free_entry_has_no_absents");
    }
    away(&office, &people[0], Value::Null, "2026-03-10", "2026-03-10");
    office.ask("record_attendance", mark(&joga, &people[1], json!("present")));
    let sheet = office.ask("confirm_list", json!({ "session_id": joga, "signatures": null }));
    assert_eq!((&sheet["announced"], &sheet["present"]), (&json!(0), &json!(1)));
}

#[test]
fn two_screens_never_overwrite_each_others_marks() {
    let (office, session, people) = classroom();
    // Both look at the same empty list; each then marks her own.
    let seen = office.ask("get_sheet", json!({ "session_id": session }));
    assert_eq!(seen["unmarked"], 3);
    office
        .ask_as(Role::Volunteer, "record_attendance", mark(&session, &people[0], json!("present")))
        .unwrap();
    let sheet = office.ask("record_attendance", mark(&session, &people[1], json!("absent")));
    assert_eq!((&sheet["present"], &sheet["absent"]), (&json!(1), &json!(1)));
    let sheet = office.ask("fill_attendance", json!({ "session_id": session, "mark": "absent" }));
    assert_eq!((&sheet["present"], &sheet["absent"]), (&json!(1), &json!(2)));
}

#[test]
fn bad_names_at_the_door_are_refused_and_good_strange_ones_taken() {
    let (office, session, _) = classroom();
    let add = |first: &str, last: &str| json!({ "session_id": session, "first_name": first, "last_name": last });
    for (first, last, code) in [
        ("", "Nowa", "name_missing"),
        ("Anna", "   ", "name_missing"),
        ("12", "34", "not_a_name"),
        ("Anna", "👍", "not_a_name"),
        ("Anna", &"a".repeat(200), "text_too_long"),
    ] {
        assert_eq!(office.refused("add_walk_in", add(first, last)), code, "{first} {last}");
    }
    let sheet = office.ask("get_sheet", json!({ "session_id": session }));
    assert_eq!(sheet["rows"].as_array().unwrap().len(), 3, "nothing of it is on the list");
    for (first, last) in [
        ("Siobhán", "O’Brien"),
        ("Анна", "Шевченко"),
        ("Maria", "Nowak-Kowalska-Wiśniewska"),
        ("A", "B"),
        ("נעמי", "לוי"),
        ("Ewa 🌻", "Próbna"),
    ] {
        let sheet = office.ask("add_walk_in", add(first, last));
        assert_eq!(row(&sheet, &format!("{last} {first}"))["mark"], "present");
    }
}
