//! The register of people.

use serde_json::{Value, json};
use suite::Office;

fn names(office: &Office, query: &str, filter: &str) -> Vec<String> {
    let request = json!({ "centre_id": office.centre(), "query": query, "filter": filter });
    let list = office.ask("list_people", request);
    list["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row["list_name"].as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn the_register_stands_in_polish_order_and_is_searched_without_diacritics() {
    let office = Office::on("2026-03-10");
    for (first, last) in [
        ("Zofia", "Żółć"),
        ("Jan", "Zych"),
        ("Ewa", "Ćwik"),
        ("Ola", "Cis"),
        ("Łucja", "Lis"),
        ("Ala", "Łoś"),
    ] {
        office.person(first, last, "2026-03-02");
    }
    assert_eq!(
        names(&office, "", "members"),
        ["Cis Ola", "Ćwik Ewa", "Lis Łucja", "Łoś Ala", "Zych Jan", "Żółć Zofia"]
    );
    assert_eq!(names(&office, "zolc", "members"), ["Żółć Zofia"]);
    assert_eq!(names(&office, "lucja lis", "members"), ["Lis Łucja"]);
}

#[test]
fn who_left_is_kept_apart_and_can_come_back() {
    let office = Office::on("2026-03-10");
    let person = office.person("Jan", "Zych", "2026-01-05");
    let request = json!({ "person_id": person, "centre_id": office.centre(), "left_on": "2026-03-01", "reason": "moved" });
    office.ask("archive_person", request);
    assert_eq!(
        (names(&office, "", "members"), names(&office, "", "former")),
        (vec![], vec!["Zych Jan".to_owned()])
    );
    assert_eq!(office.month("2026-03")["participants"]["left"]["month"]["value"], 1);
    office.ask(
        "readmit_person",
        json!({ "person_id": person, "centre_id": office.centre(), "joined_on": "2026-03-10" }),
    );
    assert_eq!(names(&office, "", "members"), ["Zych Jan"]);
}

#[test]
fn a_name_may_be_anything_but_no_name() {
    let office = Office::on("2026-03-10");
    let add = |first: &str, last: &str, year: Value| {
        json!({ "centre_id": office.centre(), "joined_on": "2026-03-10",
                "fields": { "first_name": first, "last_name": last, "birth_year": year } })
    };
    for (first, last) in [
        ("D'Arcy", "O'Neil-Żółkiewska Nowak"),
        ("Тарас", "Шевченко"),
        ("Ż", "Ó"),
        ("Ala 😀", "Łoś"),
    ] {
        office.ask("create_person", add(first, last, json!(1950)));
    }
    for (first, last, year, code) in [
        ("", "Łoś", json!(1950), "name_missing"),
        ("123", "Łoś", json!(1950), "not_a_name"),
        (&"a".repeat(200), "Łoś", json!(1950), "text_too_long"),
        ("Ala", "Łoś", json!(1850), "birth_impossible"),
        ("Ala", "Łoś", json!(2030), "birth_impossible"),
    ] {
        assert_eq!(office.refused("create_person", add(first, last, year)), code);
    }
    assert_eq!(names(&office, "", "members").len(), 4);
}

#[test]
fn the_age_limit_warns_and_stops_nothing() {
    let office = Office::on("2026-03-10");
    let request = json!({ "centre_id": office.centre(), "joined_on": "2026-03-10",
        "fields": { "first_name": "Ala", "last_name": "Młoda", "birth_date": "1970-01-01" },
        "declaration": { "signed_on": "2026-03-10", "number": "7/2026" } });
    let card = office.ask("create_person", request);
    assert_eq!(card["doubts"][0], json!({ "code": "under_age", "age": 56, "min_age": 60 }));
    assert_eq!(card["warnings"][0]["code"], "under_age");
    assert_eq!(office.month("2026-03")["participants"]["declared"]["month"]["value"], 1);
}

#[test]
fn what_is_in_doubt_is_told_before_anybody_is_added() {
    let office = Office::on("2026-03-10");
    let codes = |birth: Value, membership: Value| -> Vec<String> {
        let request = json!({ "centre_id": office.centre(), "birth_date": birth, "date": "2026-03-10",
            "membership": membership });
        let answer = office.ask("preview_person", request);
        let warnings = answer["warnings"].as_array().unwrap().iter();
        warnings.map(|warning| warning["code"].as_str().unwrap().to_owned()).collect()
    };
    let resident = json!({ "residence_confirmed": true });
    assert_eq!(codes(json!("1970-01-01"), json!({})), ["under_age", "not_resident"]);
    assert_eq!(codes(json!("1966-03-10"), resident.clone()), Vec::<String>::new());
    assert_eq!(codes(Value::Null, resident), ["age_unknown"]);
    assert_eq!(names(&office, "", "members"), Vec::<String>::new());
}

#[test]
fn similar_people_are_named_before_a_double_is_made() {
    let office = Office::on("2026-03-10");
    office.person("Zofia", "Żółć", "2026-03-02");
    let found = office.ask("find_similar", json!({ "first_name": "zofia", "last_name": "ZOLC" }));
    assert_eq!(found["people"][0]["list_name"], "Żółć Zofia");
}

#[test]
fn a_second_declaration_does_not_make_a_new_member() {
    let office = Office::on("2026-06-10");
    let person = office.person("Zofia", "Żółć", "2026-03-02");
    office.ask(
        "record_declaration",
        json!({ "person_id": person, "centre_id": office.centre(),
                "declaration": { "signed_on": "2026-06-01", "number": "2" } }),
    );
    let participants = office.month("2026-06")["participants"].clone();
    assert_eq!(
        (&participants["new"]["month"]["value"], &participants["new"]["year"]["value"]),
        (&json!(0), &json!(1))
    );
    assert_eq!(participants["declared"]["month"]["value"], 1);
}

#[test]
fn nobody_signs_up_twice() {
    let office = Office::on("2026-03-10");
    let series =
        office.ask("create_series", office.classes("2026-03-01", "2026-03-31"))["series_id"]
            .clone();
    let person = office.person("Zofia", "Żółć", "2026-03-02");
    let request = json!({ "series_id": series, "person_ids": [person], "from_date": "2026-03-01" });
    let card = office.ask("enrol_people", request.clone());
    assert_eq!(office.refused("enrol_people", request), "enrolled_already");
    let enrolment = card["enrolments"][0]["enrolment_id"].clone();
    office.ask("end_enrolment", json!({ "enrolment_id": enrolment, "to_date": "2026-03-15" }));
    let session = office.sessions("2026-03-17")[0]["session"]["id"].clone();
    assert_eq!(office.ask("get_sheet", json!({ "session_id": session }))["rows"], json!([]));
}
