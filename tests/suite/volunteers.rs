//! The volunteers of a centre: who is on the list, what is said of each, what a month asks for.

use domain::organisation::Role;
use serde_json::{Value, json};
use suite::Office;

/// An agreement signed on its first day, in writing and open-ended unless said otherwise.
fn agree(office: &Office, person: &Value, first: &str, changes: Value) -> Value {
    let proposed = office.ask(
        "propose_volunteer_agreement",
        json!({ "person_id": person, "centre_id": office.centre(), "first_date": first }),
    );
    let mut fields = proposed["fields"].clone();
    fields["risk_info_given_on"] = json!(first);
    for (name, value) in changes.as_object().unwrap() {
        fields[name] = value.clone();
    }
    let saved = office.ask(
        "save_volunteer_agreement",
        json!({ "person_id": person, "centre_id": office.centre(), "fields": fields }),
    );
    let id = saved["agreement_id"].clone();
    office.ask(
        "sign_volunteer_agreement",
        json!({ "agreement_id": id, "centre_id": office.centre(), "signed_on": first }),
    );
    id
}

fn serve(office: &Office, person: &Value, date: &str, minutes: u32) {
    let request = json!({ "person_id": person, "centre_id": office.centre(), "date": date,
        "minutes": minutes, "activity": "Dyżur" });
    office.ask("add_volunteer_entry", request);
}

fn list(office: &Office, filter: &str, query: &str) -> Value {
    let request = json!({ "centre_id": office.centre(), "month": "2026-03", "filter": filter,
        "query": query });
    office.ask("list_volunteers", request)
}

fn names(list: &Value) -> Vec<&str> {
    list["rows"].as_array().unwrap().iter().map(|row| row["list_name"].as_str().unwrap()).collect()
}

fn codes(row: &Value) -> Vec<&str> {
    row["alerts"].as_array().unwrap().iter().map(|one| one["code"].as_str().unwrap()).collect()
}

#[test]
fn the_list_holds_whoever_agreed_served_or_helps_in_polish_order_and_nobody_else() {
    let office = Office::on("2026-03-31");
    let agreed = office.person("Zofia", "Żółć", "2026-01-05");
    let served = office.person("Ewa", "Ćwik", "2026-01-05");
    let helps = office.person("Jan", "Łoś", "2026-01-05");
    office.person("Adam", "Cichy", "2026-01-05");
    agree(&office, &agreed, "2026-01-01", json!({}));
    serve(&office, &served, "2026-03-10", 90);
    let mut classes = office.classes("2026-04-01", "2026-04-30");
    classes["helper_ids"] = json!([helps]);
    office.ask("create_series", classes);
    let shown = list(&office, "active", "");
    assert_eq!(names(&shown), ["Ćwik Ewa", "Łoś Jan", "Żółć Zofia"]);
    assert_eq!(
        shown["counts"],
        json!({ "active": 3, "attention": 1, "unconfirmed": 0, "former": 0 })
    );
    assert_eq!((&shown["minutes"], &shown["unconfirmed"]), (&json!(90), &json!(0)));
    let row = |name: &str| {
        let rows = shown["rows"].as_array().unwrap();
        rows.iter().find(|row| row["list_name"] == name).unwrap().clone()
    };
    assert_eq!(codes(&row("Ćwik Ewa")), ["no_agreement"]);
    assert_eq!(row("Łoś Jan")["duties"], 4);
    assert_eq!(row("Żółć Zofia")["agreement"]["agreement"]["number"], "W/1/2026");
    assert!(codes(&row("Żółć Zofia")).is_empty());
    // One who is a participant is the same person, and is said to be both.
    assert_eq!(row("Żółć Zofia")["participant"], true);
    // Found by name in any alphabet's order and by the number of the agreement.
    assert_eq!(names(&list(&office, "active", "zofia zolc")), ["Żółć Zofia"]);
    assert_eq!(names(&list(&office, "active", "w/1/2026")), ["Żółć Zofia"]);
    assert_eq!(names(&list(&office, "attention", "")), ["Ćwik Ewa"]);
}

#[test]
fn whoever_served_long_ago_is_among_the_former() {
    let office = Office::on("2026-01-31");
    let person = office.person("Ewa", "Ćwik", "2026-01-05");
    agree(&office, &person, "2026-01-10", json!({ "last_date": "2026-01-20" }));
    serve(&office, &person, "2026-01-15", 60);
    let office = office.wait_until("2026-12-01");
    assert_eq!(names(&list(&office, "active", "")), Vec::<&str>::new());
    assert_eq!(names(&list(&office, "former", "")), ["Ćwik Ewa"]);
}

#[test]
fn hours_of_a_month_are_counted_and_opened_by_whom_they_are_of() {
    let office = Office::on("2026-03-31");
    let person = office.person("Zofia", "Żółć", "2026-01-05");
    agree(&office, &person, "2026-01-01", json!({}));
    serve(&office, &person, "2026-03-10", 90);
    serve(&office, &person, "2026-03-20", 45);
    serve(&office, &person, "2026-02-27", 600);
    let request = json!({ "person_id": person, "centre_id": office.centre() });
    let card = office.ask("get_volunteer", request);
    assert_eq!(card["full_name"], "Zofia Żółć");
    let months: Vec<(&Value, &Value)> = card["months"]
        .as_array()
        .unwrap()
        .iter()
        .map(|month| (&month["month"], &month["minutes"]))
        .collect();
    let (march, february) = (json!("2026-03"), json!("2026-02"));
    assert_eq!(months, [(&march, &json!(135)), (&february, &json!(600))]);
    assert_eq!(office.month("2026-03")["volunteers"]["minutes"]["value"], 135);
    assert_eq!(list(&office, "active", "")["rows"][0]["minutes"], 135);
}

#[test]
fn a_month_names_what_keeps_it_open_and_whose_papers_are_missing() {
    let office = Office::on("2026-03-31");
    let oral = office.person("Zofia", "Żółć", "2026-01-05");
    let short = office.person("Ewa", "Ćwik", "2026-01-05");
    agree(&office, &oral, "2026-03-01", json!({ "written": false }));
    agree(&office, &short, "2026-03-01", json!({ "last_date": "2026-03-30" }));
    let warnings = |month: &str| -> Vec<(String, String)> {
        let request = json!({ "centre_id": office.centre(), "month": month });
        office.ask("get_month", request)["warnings"]
            .as_array()
            .unwrap()
            .iter()
            .map(|one| (&one["code"], &one["message"]))
            .filter(|(code, _)| code.as_str().unwrap().contains("volunteer"))
            .map(|(code, message)| {
                (code.as_str().unwrap().to_owned(), message.as_str().unwrap().to_owned())
            })
            .collect()
    };
    let (march, february) = (warnings("2026-03"), warnings("2026-02"));
    assert_eq!(march[0].0, "volunteer_blocks");
    assert!(
        march[0].1.contains("Zofia Żółć") && march[0].1.contains("art. 44 ust. 4"),
        "{march:?}"
    );
    assert_eq!(march[1].0, "volunteer_papers");
    assert!(march[1].1.contains("Ewa Ćwik"), "{march:?}");
    assert_eq!(march.len(), 2);
    assert!(february.is_empty(), "in February nobody had agreed upon anything: {february:?}");
}

#[test]
fn merged_volunteers_are_one_with_the_papers_and_hours_of_both() {
    let office = Office::on("2026-03-31");
    let (one, other) = (
        office.person("Zofia", "Żółć", "2026-01-05"),
        office.person("Zofja", "Żółć", "2026-01-05"),
    );
    agree(&office, &one, "2026-01-01", json!({}));
    serve(&office, &one, "2026-03-10", 90);
    serve(&office, &other, "2026-03-11", 30);
    assert_eq!(list(&office, "active", "")["counts"]["attention"], 1);
    let before = list(&office, "active", "");
    let request = json!({ "kept_id": other, "other_id": one, "centre_id": office.centre(),
        "from_other": [], "despite_meetings": false });
    office.ask("merge_people", request);
    let shown = list(&office, "active", "");
    assert_eq!(names(&shown), ["Żółć Zofja"]);
    assert_eq!((&shown["rows"][0]["minutes"], &shown["minutes"]), (&json!(120), &json!(120)));
    assert!(codes(&shown["rows"][0]).is_empty(), "the agreement of one is the agreement of both");
    let figures = office.month("2026-03")["volunteers"].clone();
    assert_eq!(
        (&figures["people"]["value"], &figures["minutes"]["value"]),
        (&json!(1), &json!(120))
    );
    office.ask("undo", json!({}));
    assert_eq!(list(&office, "active", ""), before);
}

#[test]
fn at_the_door_nobody_sees_the_volunteers() {
    let office = Office::on("2026-03-31");
    let person = office.person("Zofia", "Żółć", "2026-01-05");
    let ask = |command: &str, request: Value| office.ask_as(Role::Volunteer, command, request);
    let listing = json!({ "centre_id": office.centre(), "month": "2026-03" });
    let card = json!({ "person_id": person, "centre_id": office.centre() });
    for (command, request) in [("list_volunteers", listing), ("get_volunteer", card)] {
        assert_eq!(ask(command, request).unwrap_err().code, "not_allowed");
    }
}
