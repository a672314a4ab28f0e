//! A membership from the waiting list to leaving; what is stated, missing and in doubt; consents.

use serde_json::{Value, json};
use suite::Office;

fn add(office: &Office, fields: Value, more: Value) -> Value {
    let mut record = json!({ "first_name": "Zofia", "last_name": "Żółć" });
    let mut request = json!({ "centre_id": office.centre(), "joined_on": "2026-03-02" });
    for (into, from) in [(&mut record, fields), (&mut request, more)] {
        for (name, value) in from.as_object().unwrap() {
            into[name] = value.clone();
        }
    }
    request["fields"] = record;
    office.ask("create_person", request)
}

fn list(office: &Office, filter: &str, query: &str) -> Vec<Value> {
    let request = json!({ "centre_id": office.centre(), "query": query, "filter": filter });
    office.ask("list_people", request)["rows"].as_array().unwrap().clone()
}

fn codes(card: &Value) -> Vec<&str> {
    card["warnings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|warning| warning["code"].as_str().unwrap())
        .collect()
}

fn set(office: &Office, change: impl FnOnce(&mut Value)) {
    let settings = office.ask("get_settings", json!({ "centre_id": office.centre() }));
    let mut centre = settings["centre"]["centre"].clone();
    change(&mut centre["settings"]);
    let mut request = json!({ "centre_id": office.centre() });
    for (name, value) in centre.as_object().unwrap() {
        request[name] = value.clone();
    }
    office.ask("update_centre", request);
}

#[test]
fn what_a_record_lacks_is_said_by_the_settings_of_the_centre() {
    let office = Office::on("2026-03-10");
    let card = add(&office, json!({}), json!({}));
    assert_eq!(
        card["missing"],
        json!(["birth", "declaration", "residence", "privacy_notice"]),
        "what a CAS must have"
    );
    assert_eq!(codes(&card), ["birth", "declaration", "residence", "privacy_notice"]);
    let whole = add(
        &office,
        json!({ "first_name": "Ola", "birth_year": 1950 }),
        json!({
            "membership": { "residence_confirmed": true },
            "declaration": { "signed_on": "2026-03-02", "number": "1" },
            "informed_on": "2026-03-02",
        }),
    );
    assert_eq!((&whole["missing"], codes(&whole)), (&json!([]), vec![]));
    assert_eq!(list(&office, "incomplete", "").len(), 1);
    set(&office, |settings| settings["record"]["phone"] = json!("required"));
    assert_eq!(list(&office, "incomplete", "").len(), 2);
    assert_eq!(list(&office, "incomplete", "ola")[0]["missing"], json!(["phone"]));
}

#[test]
fn a_doubt_asks_for_a_reason_and_stops_nothing() {
    let office = Office::on("2026-03-10");
    let informed = json!({ "informed_on": "2026-03-02", "membership": { "residence_confirmed": true,
        "exception_reason": "opiekunka męża" }, "declaration": { "signed_on": "2026-03-02", "number": "" } });
    let card = add(&office, json!({ "birth_date": "1966-03-03" }), informed.clone());
    assert_eq!(card["doubts"], json!([{ "code": "under_age", "age": 59, "min_age": 60 }]));
    assert_eq!(card["memberships"][0]["exception_reason"], "opiekunka męża");
    let card = add(&office, json!({ "birth_date": "1966-03-02" }), informed.clone());
    assert_eq!(card["doubts"], json!([]), "sixty on the very day");
    let card = add(&office, json!({ "birth_year": 1966 }), informed.clone());
    assert_eq!(codes(&card), ["turns_age_this_year"]);
    let mut stated = informed;
    stated["membership"]["age_confirmed"] = json!(true);
    assert_eq!(add(&office, json!({ "birth_year": 1966 }), stated)["doubts"], json!([]));
}

#[test]
fn a_person_waits_joins_pauses_leaves_and_comes_back() {
    let office = Office::on("2026-03-31");
    let series =
        office.ask("create_series", office.classes("2026-03-01", "2026-03-31"))["series_id"]
            .clone();
    let card = add(&office, json!({}), json!({ "waiting": true }));
    let person = card["person"]["id"].clone();
    assert_eq!(card["status"], "waiting");
    assert_eq!((list(&office, "waiting", "").len(), list(&office, "members", "").len()), (1, 0));
    let ask = |command: &str, name: &str, date: &str| {
        let mut request = json!({ "person_id": person, "centre_id": office.centre() });
        request[name] = json!(date);
        office.ask(command, request)
    };
    let again =
        json!({ "person_id": person, "centre_id": office.centre(), "joined_on": "2026-03-02" });
    let card = ask("admit_person", "joined_on", "2026-03-02");
    assert_eq!((&card["status"], &card["memberships"][0]["number"]), (&json!("active"), &json!(1)));
    assert_eq!(office.refused("admit_person", again), "not_waiting");
    let enrol = json!({ "series_id": series, "person_ids": [person], "from_date": "2026-03-01", "waiting": false });
    office.ask("enrol_people", enrol);

    ask("suspend_person", "first_date", "2026-03-09");
    let resumed = ask("resume_person", "from_date", "2026-03-16");
    assert_eq!(resumed["suspensions"][0]["last_date"], "2026-03-15");
    let rows = |date: &str| {
        let session = office.sessions(date)[0]["session"]["id"].clone();
        let sheet = office.ask("get_sheet", json!({ "session_id": session }));
        sheet["rows"].as_array().unwrap().len()
    };
    assert_eq!(
        (rows("2026-03-03"), rows("2026-03-10"), rows("2026-03-17")),
        (1, 0, 1),
        "the roster is that of the session's date"
    );
    let nothing =
        json!({ "person_id": person, "centre_id": office.centre(), "from_date": "2026-03-20" });
    assert_eq!(office.refused("resume_person", nothing), "not_suspended");

    let leave = json!({ "person_id": person, "centre_id": office.centre(), "left_on": "2026-03-20", "reason": "moved" });
    assert_eq!(office.ask("archive_person", leave)["status"], "former");
    assert_eq!((rows("2026-03-17"), rows("2026-03-24")), (1, 0));
    let card = ask("readmit_person", "joined_on", "2026-03-30");
    assert_eq!(card["memberships"][1]["number"], 1, "the number comes back with her");
}

#[test]
fn two_people_never_have_one_number_and_a_number_finds_its_person() {
    let office = Office::on("2026-03-10");
    let first = add(&office, json!({}), json!({ "membership": { "number": 27 } }));
    let second = add(&office, json!({ "first_name": "Ola" }), json!({}));
    assert_eq!(second["memberships"][0]["number"], 28);
    let request = json!({
        "membership_id": second["memberships"][0]["id"], "joined_on": "2026-03-02",
        "fields": { "number": 27 },
    });
    assert_eq!(office.refused("update_membership", request), "number_taken");
    assert_eq!(list(&office, "members", "27")[0]["person_id"], first["person"]["id"]);
}

#[test]
fn people_are_found_by_any_name_in_any_alphabet_and_by_telephone() {
    let office = Office::on("2026-03-10");
    add(&office, json!({ "phone": "600 100 200" }), json!({}));
    add(&office, json!({ "first_name": "Тарас", "last_name": "Шевченко" }), json!({}));
    add(&office, json!({ "first_name": "Anna Maria", "last_name": "Kowalska-Nowak" }), json!({}));
    let names = |query: &str| -> Vec<String> {
        list(&office, "members", query)
            .iter()
            .map(|row| row["list_name"].as_str().unwrap().to_owned())
            .collect()
    };
    for query in ["zo żół", "zolc", "ŻÓŁĆ zofia", "100 200", "600100"] {
        assert_eq!(names(query), ["Żółć Zofia"], "{query}");
    }
    for query in ["szewcz", "Шевч", "тар", "taras szew"] {
        assert_eq!(names(query), ["Шевченко Тарас"], "{query}");
    }
    for query in ["nowak", "maria kow", "no an"] {
        assert_eq!(names(query), ["Kowalska-Nowak Anna Maria"], "{query}");
    }
    assert_eq!(names("xyz").len(), 0);
}

#[test]
fn a_consent_has_four_states_and_keeps_its_dates() {
    let office = Office::on("2026-03-10");
    let card = add(
        &office,
        json!({}),
        json!({ "consents": [{ "kind": "image", "state": "granted", "on": "2026-03-02", "form": "na papierze" }] }),
    );
    let person = card["person"]["id"].clone();
    let state = |card: &Value, place: usize| card["consents"][place]["state"].clone();
    assert_eq!((state(&card, 0), state(&card, 1)), (json!("granted"), json!("not_asked")));
    let answer = |state: &str, on: &str| {
        json!({ "person_id": person, "centre_id": office.centre(),
            "consent": { "kind": "image", "state": state, "on": on, "form": "" } })
    };
    assert_eq!(list(&office, "no_image_consent", "").len(), 0);
    assert_eq!(
        office.refused("record_consent", answer("withdrawn", "2026-03-01")),
        "span_reversed"
    );
    let card = office.ask("record_consent", answer("withdrawn", "2026-03-09"));
    assert_eq!(card["consents"][0]["consent"]["answered_on"], "2026-03-02");
    assert_eq!(card["consents"][0]["consent"]["withdrawn_on"], "2026-03-09");
    assert_eq!(list(&office, "no_image_consent", "").len(), 1);
    let card = office.ask("record_consent", answer("not_asked", "2026-03-10"));
    assert_eq!(state(&card, 0), "not_asked");
    office.ask("undo", json!({ "operation_id": null }));
    let card =
        office.ask("get_person", json!({ "person_id": person, "centre_id": office.centre() }));
    assert_eq!(state(&card, 0), "withdrawn");
}

#[test]
fn who_has_not_been_seen_for_four_weeks_is_listed() {
    let office = Office::on("2026-03-31");
    let series =
        office.ask("create_series", office.classes("2026-03-01", "2026-03-31"))["series_id"]
            .clone();
    let seen =
        add(&office, json!({}), json!({ "joined_on": "2026-01-02" }))["person"]["id"].clone();
    add(&office, json!({ "first_name": "Dawna" }), json!({ "joined_on": "2026-01-02" }));
    add(&office, json!({ "first_name": "Nowa" }), json!({ "joined_on": "2026-03-20" }));
    let enrol = json!({ "series_id": series, "person_ids": [seen], "from_date": "2026-03-01", "waiting": false });
    office.ask("enrol_people", enrol);
    let session = office.sessions("2026-03-10")[0]["session"]["id"].clone();
    office.ask(
        "record_attendance",
        json!({ "session_id": session, "person_id": seen, "mark": "present" }),
    );
    let unseen = list(&office, "unseen", "");
    assert_eq!(unseen.len(), 1);
    assert_eq!(unseen[0]["list_name"], "Żółć Dawna");
}

#[test]
fn contacts_that_cannot_be_are_refused_and_others_put_in_order() {
    let office = Office::on("2026-03-10");
    let card = add(
        &office,
        json!({ "phone": "+48124211212 wew. 153", "email": " z@example.org " }),
        json!({}),
    );
    assert_eq!(card["person"]["phone"], "12 421 12 12 wew. 153");
    assert_eq!(card["person"]["email"], "z@example.org");
    for (name, value) in [("phone", "12"), ("phone", "brak"), ("email", "z@"), ("children", "x")] {
        let mut fields = json!({ "first_name": "Ola", "last_name": "Łoś" });
        fields[name] = json!(value);
        let request =
            json!({ "centre_id": office.centre(), "joined_on": "2026-03-02", "fields": fields });
        let expected = if name == "children" { "bad_request" } else { "contact_invalid" };
        assert_eq!(office.refused("create_person", request), expected, "{value}");
    }
    let request = json!({ "centre_id": office.centre(), "joined_on": "2026-03-02",
        "fields": { "first_name": "Ola", "last_name": "Łoś", "children": 40 } });
    assert_eq!(office.refused("create_person", request), "too_many_children");
}
