//! What a volunteer enters herself at the door, and all she sees.

use super::*;

/// An office on 10 March with Wola, who is the volunteer's account, has an agreement and helps on
/// the Tuesdays of March.
fn office() -> (Office, Value) {
    let office = Office::on("2026-03-10");
    let wola = office.person("Wola", "Próbna", "2026-01-02");
    agree(&office, &wola, "2026-01-01", None, "2025-12-30");
    helped(&office, "2026-03-01", "2026-03-31", &[&wola]);
    is_user(&office, &wola);
    (office, wola)
}

fn own(office: &Office) -> Value {
    let request = json!({ "centre_id": office.centre() });
    office.ask_as(Role::Volunteer, "get_own_hours", request).unwrap()
}

fn log(office: &Office, date: &str, given: Value) -> Result<Value, api::Failure> {
    let mut request = json!({ "centre_id": office.centre(), "date": date });
    for (field, value) in given.as_object().unwrap() {
        request[field] = value.clone();
    }
    office.ask_as(Role::Volunteer, "log_own_hours", request)
}

#[test]
fn what_she_enters_waits_until_the_coordinator_confirms_it() {
    let (office, wola) = office();
    let shown = own(&office);
    assert_eq!((&shown["full_name"], &shown["person_id"]), (&json!("Wola Próbna"), &wola));
    assert_eq!(
        (&shown["first_day"], &shown["last_day"]),
        (&json!("2026-03-03"), &json!("2026-03-10")),
    );
    let task = shown["tasks"][3]["task_id"].clone();
    let after = log(&office, "2026-03-10", json!({ "minutes": 120, "task_id": task })).unwrap();
    assert_eq!((&after["minutes"], &after["unconfirmed"]), (&json!(0), &json!(120)));
    let entry = &after["entries"][0];
    assert_eq!((&entry["task"], &entry["confirmed"]), (&json!("Dyżur i telefony"), &json!(false)));
    assert_eq!(entry["removable"], true);
    assert_eq!(figures(&office, "2026-03"), (0, 120, 0), "it does not count yet");
    let row = &rows(&office, "2026-03")[0];
    assert_eq!(
        (&row["entry"]["source"], &row["entered_by"]),
        (&json!("herself"), &json!("Wola Próbna"))
    );

    let month = json!({ "centre_id": office.centre(), "month": "2026-03" });
    assert_eq!(office.ask("confirm_volunteer_entries", month)["confirmed"], 1);
    assert_eq!(figures(&office, "2026-03"), (120, 0, 0));
    let entry = own(&office)["entries"][0].clone();
    assert_eq!((&entry["confirmed"], &entry["removable"]), (&json!(true), &json!(false)));
    let back = json!({ "entry_id": entry["entry_id"] });
    let refused = office.ask_as(Role::Volunteer, "remove_own_hours", back).unwrap_err();
    assert_eq!(refused.code, "service_confirmed");
    // Neither can she undo what was confirmed since.
    let refused = office.ask_as(Role::Volunteer, "undo", json!({})).unwrap_err();
    assert_eq!(refused.code, "changed_since");
    assert_eq!(figures(&office, "2026-03"), (120, 0, 0));
}

#[test]
fn a_duty_of_today_is_offered_and_entered_by_its_name_alone() {
    let (office, _) = office();
    let duties = own(&office)["duties"].clone();
    let session = session_on(&office, "2026-03-10");
    assert_eq!(duties.as_array().unwrap().len(), 1);
    assert_eq!((&duties[0]["session_id"], &duties[0]["session"]), (&session, &json!("Gimnastyka")));
    assert_eq!((&duties[0]["start"], &duties[0]["end"]), (&json!("10:00"), &json!("11:00")));
    let after = log(&office, "2026-03-10", json!({ "session_id": session })).unwrap();
    assert_eq!(after["duties"], json!([]));
    let entry = &after["entries"][0];
    assert_eq!((&entry["session"], &entry["minutes"]), (&json!("Gimnastyka"), &json!(60)));
    assert_eq!(entry["task"], "Pomoc na zajęciach");
    let again = log(&office, "2026-03-10", json!({ "session_id": session })).unwrap_err();
    assert_eq!(again.code, "service_entered");
    // The coordinator does not find it among the duties that nothing was entered for.
    assert!(proposed(&office).iter().all(|row| row["session_id"] != session));
    // Undone at the door, it is offered again.
    office.ask_as(Role::Volunteer, "undo", json!({})).unwrap();
    assert_eq!(own(&office)["duties"][0]["session_id"], session);
}

#[test]
fn she_enters_only_the_days_that_the_setting_allows() {
    let (office, _) = office();
    let on = |date: &str| log(&office, date, json!({ "minutes": 30, "activity": "pomoc" }));
    assert!(on("2026-03-03").is_ok());
    let early = on("2026-03-02").unwrap_err();
    assert_eq!(early.code, "service_too_old");
    assert!(early.message.contains("03.03.2026"), "{}", early.message);
    assert_eq!(on("2026-03-11").unwrap_err().code, "service_ahead");
    let nothing = log(&office, "2026-03-10", json!({ "minutes": 30 })).unwrap_err();
    assert_eq!(nothing.code, "service_unnamed");
    let long = log(&office, "2026-03-10", json!({ "minutes": 0, "activity": "x" })).unwrap_err();
    assert_eq!(long.code, "service_length_invalid");
    close(&office, "2026-03");
    let closed = on("2026-03-10").unwrap_err();
    assert_eq!(closed.code, "month_closed");
    assert!(closed.message.contains("marzec 2026"));
}

#[test]
fn she_sees_and_takes_back_only_what_is_hers() {
    let (office, wola) = office();
    let jan = office.person("Jan", "Adamski", "2026-01-02");
    let his = add(&office, &jan, "2026-03-10", json!({ "minutes": 60 }))["entry"]["id"].clone();
    let by_office =
        add(&office, &wola, "2026-03-10", json!({ "minutes": 45 }))["entry"]["id"].clone();
    log(&office, "2026-03-10", json!({ "minutes": 30, "activity": "pomoc" })).unwrap();
    let shown = own(&office);
    assert_eq!(shown["entries"].as_array().unwrap().len(), 2);
    assert!(!shown.to_string().contains("Adamski"));
    let take =
        |id: &Value| office.ask_as(Role::Volunteer, "remove_own_hours", json!({ "entry_id": id }));
    assert_eq!(take(&his).unwrap_err().code, "not_found");
    assert_eq!(take(&by_office).unwrap_err().code, "service_confirmed");
    let request = json!({ "centre_id": office.centre(), "entry_ids": [by_office] });
    office.ask("unconfirm_volunteer_entries", request);
    assert_eq!(take(&by_office).unwrap_err().code, "not_allowed", "the office entered it");
    let mine = shown["entries"].as_array().unwrap().iter().find(|entry| entry["minutes"] == 30);
    let after = take(&mine.unwrap()["entry_id"]).unwrap();
    assert_eq!(after["entries"].as_array().unwrap().len(), 1);
    for command in ["list_volunteer_entries", "propose_volunteer_entries", "list_volunteer_tasks"] {
        let refused = office.ask_as(Role::Volunteer, command, json!({})).unwrap_err();
        assert_eq!(refused.code, "not_allowed", "{command}");
    }
}

#[test]
fn another_days_duty_is_not_hers_to_enter_by_its_session() {
    let (office, _) = office();
    let request = json!({ "session_id": session_on(&office, "2026-03-03") });
    assert_eq!(log(&office, "2026-03-03", request).unwrap_err().code, "not_today");
    let mut fields = office.classes("2026-03-10", "2026-03-10");
    (fields["name"], fields["room_id"]) = (json!("Cudze"), office.room(1));
    office.ask("create_series", fields);
    let other = office
        .sessions("2026-03-10")
        .iter()
        .find(|card| card["session"]["name"] == "Cudze")
        .unwrap()["session"]["id"]
        .clone();
    let refused = log(&office, "2026-03-10", json!({ "session_id": other })).unwrap_err();
    assert_eq!(refused.code, "not_found", "she has no duty there");
}

#[test]
fn an_account_without_a_person_has_no_hours() {
    let office = Office::on("2026-03-10");
    let request = json!({ "centre_id": office.centre() });
    let refused = office.ask_as(Role::Volunteer, "get_own_hours", request).unwrap_err();
    assert_eq!(refused.code, "no_own_person");
    let refused =
        log(&office, "2026-03-10", json!({ "minutes": 30, "activity": "x" })).unwrap_err();
    assert_eq!(refused.code, "no_own_person");
    assert!(refused.message.contains("nie jest połączone z żadną osobą"), "{}", refused.message);
}

#[test]
fn a_merged_account_keeps_its_hours() {
    let (office, wola) = office();
    let other = office.person("Wola", "Próbna-Nowa", "2026-01-02");
    log(&office, "2026-03-10", json!({ "minutes": 30, "activity": "pomoc" })).unwrap();
    let request = json!({ "kept_id": other, "other_id": wola, "centre_id": office.centre(),
        "from_other": [], "despite_meetings": false });
    office.ask("merge_people", request);
    let shown = own(&office);
    assert_eq!((&shown["person_id"], &shown["unconfirmed"]), (&other, &json!(30)));
    let id = shown["entries"][0]["entry_id"].clone();
    let month = json!({ "centre_id": office.centre(), "month": "2026-03" });
    assert_eq!(office.ask("confirm_volunteer_entries", month)["confirmed"], 1);
    assert_eq!(office.month("2026-03")["volunteers"]["people"]["value"], 1);
    assert_eq!(rows(&office, "2026-03")[0]["entry"]["id"], id);
}
