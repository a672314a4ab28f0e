//! What is unusual about a service, and how it is confirmed all the same.

use super::*;

/// An office on a day, with Ewa, who has an agreement for the whole year.
fn office_on(today: &str) -> (Office, Value) {
    let office = Office::on(today);
    let ewa = office.person("Ewa", "Ćwik", "2026-01-02");
    agree(&office, &ewa, "2026-01-01", None, "2025-12-30");
    (office, ewa)
}

fn unconfirm(office: &Office, ids: &[Value]) {
    let request = json!({ "centre_id": office.centre(), "entry_ids": ids });
    office.ask("unconfirm_volunteer_entries", request);
}

/// The oddities of a month's services, by date and start.
fn odd_of(office: &Office, month: &str) -> Vec<Vec<String>> {
    rows(office, month).iter().map(odd).collect()
}

fn none() -> Vec<String> {
    Vec::new()
}

#[test]
fn services_that_share_a_moment_overlap_and_touching_ones_do_not() {
    let (office, ewa) = office_on("2026-03-12");
    let at = |start: &str, end: &str| {
        add(&office, &ewa, "2026-03-10", json!({ "start": start, "end": end }))
    };
    at("09:00", "10:00");
    at("10:00", "11:00");
    assert_eq!(odd_of(&office, "2026-03"), [none(), none()]);
    let third = at("10:59", "12:00");
    assert_eq!(odd(&third), ["overlap"]);
    assert_eq!(
        third["oddities"][0]["message"],
        "Nakłada się z innym wpisem tej osoby: 10.03.2026, 10:00–11:00, pomoc.",
    );
    assert_eq!(
        odd_of(&office, "2026-03"),
        [none(), vec!["overlap".to_owned()], vec!["overlap".to_owned()]]
    );
}

#[test]
fn more_than_eight_hours_a_day_are_unusual_and_eight_are_not() {
    let (office, ewa) = office_on("2026-03-12");
    add(&office, &ewa, "2026-03-10", json!({ "start": "08:00", "end": "12:00" }));
    assert_eq!(
        odd(&add(&office, &ewa, "2026-03-10", json!({ "start": "12:00", "end": "16:00" }))),
        none()
    );
    let ninth = add(&office, &ewa, "2026-03-10", json!({ "minutes": 1 }));
    assert_eq!(odd(&ninth), ["long_day"]);
    assert_eq!(
        ninth["oddities"][0]["message"],
        "Tego dnia razem 8\u{a0}h\u{a0}1\u{a0}min, a zwykle najwyżej 8\u{a0}h.",
    );
}

#[test]
fn a_service_past_midnight_belongs_to_the_day_it_begins_also_at_the_end_of_a_month() {
    let (office, ewa) = office_on("2026-04-02");
    let night = add(&office, &ewa, "2026-03-31", json!({ "start": "22:00", "end": "01:30" }));
    assert_eq!(night["entry"]["minutes"], 210);
    assert_eq!(night["end"], "01:30");
    assert_eq!(odd(&night), ["past_midnight"]);
    assert_eq!(figures(&office, "2026-03").0, 210);
    assert_eq!(figures(&office, "2026-04").0, 0);
    // What begins in April overlaps with it, across the end of the month.
    let morning = add(&office, &ewa, "2026-04-01", json!({ "start": "01:00", "end": "02:00" }));
    assert_eq!(odd(&morning), ["overlap"]);
    assert_eq!(odd_of(&office, "2026-03"), [["overlap", "past_midnight"]]);
    let midnight = add(&office, &ewa, "2026-03-30", json!({ "start": "22:00", "end": "00:00" }));
    assert_eq!((&midnight["entry"]["minutes"], odd(&midnight)), (&json!(120), none()));
    // The same end written as 24:00, and a start with a length.
    for given in
        [json!({ "start": "22:00", "end": "24:00" }), json!({ "start": "22:00", "minutes": 120 })]
    {
        let same = service(&office, &ewa, "2026-03-29", given);
        let preview = office.ask("preview_volunteer_entry", same);
        assert_eq!((&preview["minutes"], &preview["oddities"]), (&json!(120), &json!([])));
    }
}

#[test]
fn services_before_the_agreement_or_before_its_signing_are_unusual() {
    let office = Office::on("2026-03-20");
    let ewa = office.person("Ewa", "Ćwik", "2026-01-02");
    agree(&office, &ewa, "2026-03-10", Some("2026-03-18"), "2026-03-12");
    let codes: Vec<Vec<String>> =
        ["2026-03-09", "2026-03-10", "2026-03-12", "2026-03-18", "2026-03-19"]
            .map(|date| odd(&add(&office, &ewa, date, json!({ "minutes": 60 }))))
            .to_vec();
    assert_eq!(
        codes,
        [vec!["not_covered"], vec!["before_signing"], vec![], vec![], vec!["not_covered"]]
            .map(|codes| codes.into_iter().map(str::to_owned).collect::<Vec<_>>())
    );
}

#[test]
fn members_work_needs_no_agreement_and_is_counted_apart() {
    let office = Office::on("2026-03-20");
    let jan = office.person("Jan", "Adamski", "2026-01-02");
    let row = add(&office, &jan, "2026-03-19", json!({ "minutes": 90, "kind": "member" }));
    assert_eq!(odd(&row), none());
    let listed = list(&office, "2026-03");
    assert_eq!((&listed["minutes"], &listed["member_minutes"]), (&json!(0), &json!(90)));
    assert_eq!(figures(&office, "2026-03"), (0, 0, 90));
    assert_eq!(office.month("2026-03")["volunteers"]["people"]["value"], 0);
}

#[test]
fn lateness_begins_after_the_days_of_the_setting_and_a_bulk_after_its_entries() {
    // 14 days and 3 entries are allowed.
    let (office, ewa) = office_on("2026-03-20");
    let on = |date: &str| add(&office, &ewa, date, json!({ "minutes": 60 }));
    assert_eq!(odd(&on("2026-03-06")), none(), "14 days");
    assert_eq!(odd(&on("2026-03-05")), ["late"], "15 days");
    on("2026-03-04");
    assert_eq!(odd(&on("2026-03-03")), ["late"], "three are no bulk");
    let fourth = on("2026-02-27");
    assert_eq!(odd(&fourth), ["late_bulk"], "also across the end of a month");
    assert_eq!(fourth["entry"]["entered_on"], "2026-03-20");
    let codes = odd_of(&office, "2026-03");
    assert_eq!(codes.iter().filter(|codes| codes.contains(&"late_bulk".to_owned())).count(), 3);
    // Entered on another day, one is late and in no bulk; correcting it later does not hide that.
    let office = office.wait_until("2026-03-21");
    let single = add(&office, &ewa, "2026-03-02", json!({ "minutes": 60 }));
    assert_eq!(odd(&single), ["late"]);
    let office = office.wait_until("2026-03-22");
    let id = &fourth["entry"]["id"];
    let change =
        json!({ "entry_id": id, "date": "2026-02-27", "minutes": 30, "activity": "pomoc" });
    let changed = office.ask("update_volunteer_entry", change);
    assert_eq!(odd(&changed), ["late_bulk"]);
    let entry = &changed["entry"];
    assert_eq!(
        (&entry["entered_on"], &entry["confirmed_on"]),
        (&json!("2026-03-20"), &json!("2026-03-22")),
        "it was entered then, and whoever changed it answers for it now",
    );
}

#[test]
fn a_service_at_a_session_that_was_cancelled_since_is_unusual() {
    let (office, ewa) = office_on("2026-03-03");
    helped(&office, "2026-03-03", "2026-03-03", &[&ewa]);
    let session = session_on(&office, "2026-03-03");
    let row = add(&office, &ewa, "2026-03-03", json!({ "session_id": session }));
    assert_eq!((&row["entry"]["start"], &row["entry"]["minutes"]), (&json!("10:00"), &json!(60)));
    assert_eq!(odd(&row), none());
    office.ask("cancel_session", json!({ "session_id": session, "reason": "weather" }));
    assert_eq!(odd_of(&office, "2026-03"), [["session_cancelled"]]);
}

#[test]
fn the_usual_are_confirmed_as_a_month_and_the_unusual_with_a_reason() {
    let (office, ewa) = office_on("2026-03-12");
    let jan = office.person("Jan", "Adamski", "2026-01-02");
    let ids: Vec<Value> = [(&ewa, "2026-03-02"), (&ewa, "2026-03-03"), (&jan, "2026-03-04")]
        .map(|(person, date)| {
            add(&office, person, date, json!({ "minutes": 60 }))["entry"]["id"].clone()
        })
        .to_vec();
    unconfirm(&office, &ids);
    assert_eq!(figures(&office, "2026-03"), (0, 180, 0));
    let listed = list(&office, "2026-03");
    assert_eq!(listed["rows"][0]["entry"]["id"], ids[2], "the unusual stands on top");
    assert_eq!((&listed["usual"], &listed["unusual"]), (&json!(2), &json!(1)));

    let centre = office.centre();
    let confirm = |request: Value| office.ask("confirm_volunteer_entries", request);
    let done = confirm(json!({ "centre_id": centre, "month": "2026-03" }));
    assert_eq!((&done["confirmed"], &done["unusual"]), (&json!(2), &json!(1)));
    assert_eq!(figures(&office, "2026-03"), (120, 60, 0));
    assert_eq!(
        office.ask("get_status", json!({}))["undo"]["sentence"],
        "potwierdzono 2 świadczenia"
    );

    let one =
        |reason: &str| json!({ "centre_id": centre, "entry_ids": [ids[2]], "reason": reason });
    let before = office.app.store().digest().unwrap();
    assert_eq!(office.refused("confirm_volunteer_entries", one("  ")), "reason_missing");
    assert_eq!(office.app.store().digest().unwrap(), before);
    assert_eq!(confirm(one("porozumienie w drodze"))["confirmed"], 1);
    assert_eq!(figures(&office, "2026-03"), (180, 0, 0));
    let rows = rows(&office, "2026-03");
    let row = rows.iter().find(|row| row["entry"]["id"] == ids[2]).unwrap();
    assert_eq!(row["entry"]["confirmed_because"], "porozumienie w drodze");
    assert_eq!(odd(row), ["not_covered"], "what was unusual stays visible");
    // Undone as a whole, last first.
    office.ask("undo", json!({}));
    office.ask("undo", json!({}));
    assert_eq!(figures(&office, "2026-03"), (0, 180, 0));
}

#[test]
fn a_service_can_be_corrected_and_says_who_entered_and_who_confirmed_it() {
    let (office, ewa) = office_on("2026-03-12");
    let row = add(&office, &ewa, "2026-03-10", json!({ "minutes": 60 }));
    let id = row["entry"]["id"].clone();
    let office = office.wait_until("2026-03-13");
    let tasks = office.ask("list_volunteer_tasks", json!({}))["tasks"].clone();
    let change = json!({
        "entry_id": id, "date": "2026-03-11", "start": "09:00", "end": "10:30",
        "task_id": tasks[3]["id"], "place": "  Biblioteka ", "activity": "",
    });
    let changed = office.ask_as(Role::Manager, "update_volunteer_entry", change).unwrap();
    let entry = &changed["entry"];
    assert_eq!((&entry["minutes"], &entry["place"]), (&json!(90), &json!("Biblioteka")));
    assert_eq!(
        (&changed["entered_by"], &changed["confirmed_by"]),
        (&json!("Kora Próbna"), &json!("Anna Próbna")),
    );
    let opened = office.ask(
        "open_figure",
        json!({ "centre_id": office.centre(), "month": "2026-03", "key": "volunteers.minutes" }),
    );
    let row = &opened["rows"][0];
    assert_eq!(row["label"], "Ćwik Ewa – Dyżur i telefony");
    assert_eq!(row["recorded"], "Kora Próbna, 12.03.2026; potwierdzenie: Anna Próbna, 13.03.2026",);
    office.ask_as(Role::Manager, "undo", json!({})).unwrap();
    assert_eq!(rows(&office, "2026-03")[0]["entry"]["minutes"], 60);
}

#[test]
fn what_cannot_be_a_service_is_refused() {
    let (office, ewa) = office_on("2026-03-12");
    for (given, code) in [
        (json!({ "minutes": 0 }), "service_length_invalid"),
        (json!({ "minutes": 1441 }), "service_length_invalid"),
        (json!({ "start": "10:00" }), "service_length_invalid"),
        (json!({}), "service_length_invalid"),
        (json!({ "minutes": 60, "activity": " " }), "service_unnamed"),
        (json!({ "minutes": 60, "date": "2026-03-13" }), "service_ahead"),
        (json!({ "minutes": 60, "activity": "x".repeat(301) }), "text_too_long"),
        (json!({ "minutes": 60, "task_id": ewa }), "not_found"),
        (json!({ "minutes": 60, "session_id": ewa }), "not_found"),
    ] {
        let request = service(&office, &ewa, "2026-03-12", given.clone());
        assert_eq!(office.refused("add_volunteer_entry", request.clone()), code, "{given}");
        assert_eq!(office.refused("preview_volunteer_entry", request), code, "{given}");
    }
    assert_eq!(rows(&office, "2026-03"), Vec::<Value>::new());
}

#[test]
fn tasks_keep_their_order_and_a_duty_has_one_usual_task() {
    let office = Office::on("2026-03-12");
    let names = |tasks: &Value| -> Vec<String> {
        let tasks = tasks["tasks"].as_array().unwrap();
        tasks.iter().map(|task| task["name"].as_str().unwrap().to_owned()).collect()
    };
    let before = office.ask("list_volunteer_tasks", json!({}));
    assert_eq!(names(&before).len(), 6);
    let new = json!({ "name": " Ogród  społeczny ", "usual_for": "helping", "active": true, "position": 0 });
    let after = office.ask("save_volunteer_task", new);
    assert_eq!(names(&after)[..2], ["Ogród społeczny", "Pomoc na zajęciach"]);
    assert_eq!(after["tasks"][1]["usual_for"], json!(null));
    let same = json!({ "task_id": after["tasks"][1]["id"], "name": "Pomoc", "usual_for": "helping", "active": false });
    let after = office.ask("save_volunteer_task", same);
    assert_eq!(names(&after)[..2], ["Ogród społeczny", "Pomoc"], "it stays where it was");
    assert_eq!(after["tasks"][0]["usual_for"], json!(null));
    let nameless = json!({ "name": " ", "active": true });
    assert_eq!(office.refused("save_volunteer_task", nameless), "name_missing");
}
