//! A month of planned duties, entered by one confirmation.

use super::*;

/// An office on a day, with Ewa and Jan who help on the Tuesdays of March, both with agreements.
fn office_on(today: &str) -> (Office, Value, Value) {
    let office = Office::on(today);
    let ewa = office.person("Ewa", "Ćwik", "2026-01-02");
    let jan = office.person("Jan", "Adamski", "2026-01-02");
    for person in [&ewa, &jan] {
        agree(&office, person, "2026-01-01", None, "2025-12-30");
    }
    helped(&office, "2026-03-01", "2026-03-31", &[&ewa, &jan]);
    (office, ewa, jan)
}

#[test]
fn planned_duties_become_services_by_one_confirmation_and_are_undone_as_a_whole() {
    let (office, ewa, _) = office_on("2026-03-12");
    let (third, tenth) = (held(&office, "2026-03-03"), held(&office, "2026-03-10"));
    let rows_before = proposed(&office);
    let who: Vec<(&Value, &Value)> =
        rows_before.iter().map(|row| (&row["session_id"], &row["list_name"])).collect();
    let (adamski, cwik) = (json!("Adamski Jan"), json!("Ćwik Ewa"));
    assert_eq!(
        who,
        [(&third, &adamski), (&third, &cwik), (&tenth, &adamski), (&tenth, &cwik)],
        "by date and name; those still to come are left out",
    );
    for row in &rows_before {
        assert_eq!((&row["ticked"], &row["task"]), (&json!(true), &json!("Pomoc na zajęciach")));
        assert_eq!(odd(row), Vec::<String>::new());
    }
    assert_eq!(figures(&office, "2026-03"), (0, 0, 0));
    let entered = enter(&office, &rows_before, "");
    assert_eq!((&entered["entered"], &entered["unconfirmed"]), (&json!(4), &json!(0)));
    assert_eq!(figures(&office, "2026-03"), (240, 0, 0));
    assert_eq!(proposed(&office), Vec::<Value>::new(), "what was entered is not proposed again");
    let listed = rows(&office, "2026-03");
    let first = &listed[1];
    let entry = &first["entry"];
    assert_eq!((&entry["person_id"], &entry["session_id"]), (&ewa, &third));
    assert_eq!((&entry["start"], &first["end"]), (&json!("10:00"), &json!("11:00")));
    assert_eq!((&entry["source"], &first["session"]), (&json!("duty"), &json!("Gimnastyka")));
    assert_eq!(
        (&first["entered_by"], &first["confirmed_by"], &entry["confirmed_on"]),
        (&json!("Kora Próbna"), &json!("Kora Próbna"), &json!("2026-03-12")),
    );

    // Entered once more, nothing doubles.
    assert_eq!(enter(&office, &rows_before, "")["entered"], 0);
    let undone = office.ask("undo", json!({}));
    assert_eq!(undone["sentence"], "zapisano 4 dyżury wolontariuszy");
    assert_eq!(rows(&office, "2026-03"), Vec::<Value>::new());
    assert_eq!(figures(&office, "2026-03"), (0, 0, 0));
    assert_eq!(proposed(&office).len(), 4, "what was undone is proposed again");
    office.ask("redo", json!({}));
    assert_eq!(figures(&office, "2026-03"), (240, 0, 0));
}

#[test]
fn only_held_sessions_are_ticked_and_cancelled_ones_never_are_there() {
    let (office, ..) = office_on("2026-03-18");
    held(&office, "2026-03-03");
    let cancelled = session_on(&office, "2026-03-10");
    office.ask("cancel_session", json!({ "session_id": cancelled, "reason": "weather" }));
    let rows = proposed(&office);
    let seen: Vec<(&str, &str, bool)> = rows
        .iter()
        .map(|row| {
            let text = |name: &str| row[name].as_str().unwrap();
            (text("date"), text("outcome"), row["ticked"].as_bool().unwrap())
        })
        .collect();
    assert_eq!(
        seen,
        [
            ("2026-03-03", "held", true),
            ("2026-03-03", "held", true),
            ("2026-03-17", "unsettled", false),
            ("2026-03-17", "unsettled", false),
        ]
    );
    let duty = json!({ "session_id": cancelled, "person_id": rows[0]["person_id"] });
    let request = json!({ "centre_id": office.centre(), "duties": [duty] });
    assert_eq!(office.refused("enter_duties", request), "session_cancelled");
    let ahead = session_on(&office, "2026-03-24");
    let duty = json!({ "session_id": ahead, "person_id": rows[0]["person_id"] });
    let request = json!({ "centre_id": office.centre(), "duties": [duty] });
    assert_eq!(office.refused("enter_duties", request), "service_ahead");
}

#[test]
fn a_duty_of_today_is_there_once_it_is_over() {
    // The clock of the tests stands at noon.
    let (office, ewa, _) = office_on("2026-03-10");
    let mut later = office.classes("2026-03-10", "2026-03-10");
    later["start"] = json!("11:30");
    later["room_id"] = office.room(1);
    later["helper_ids"] = json!([ewa]);
    office.ask("create_series", later);
    let dates: Vec<Value> = proposed(&office).iter().map(|row| row["start"].clone()).collect();
    assert_eq!(dates, ["10:00", "10:00", "10:00", "10:00"], "3 and 10 March, and not 11:30");
    assert!(proposed(&office).iter().all(|row| row["outcome"] == "unsettled"));
}

#[test]
fn a_leader_is_proposed_only_where_she_is_a_volunteer() {
    let office = Office::on("2026-03-12");
    let (ewa, jan) =
        (office.person("Ewa", "Ćwik", "2026-01-02"), office.person("Jan", "Adamski", "2026-01-02"));
    let lead = |person: &Value, name: &str, room: usize| {
        let leader =
            json!({ "leader_id": null, "name": name, "person_id": person, "active": true });
        let leader = office.ask("save_leader", leader)["leader_id"].clone();
        let mut fields = office.classes("2026-03-03", "2026-03-10");
        fields["leader_id"] = leader;
        fields["room_id"] = office.room(room);
        office.ask("create_series", fields);
    };
    lead(&ewa, "Ewa Ćwik", 0);
    lead(&jan, "Jan Adamski", 1);
    assert_eq!(proposed(&office), Vec::<Value>::new(), "both are paid, as far as is known");
    agree(&office, &ewa, "2026-03-05", None, "2026-03-05");
    add(&office, &jan, "2026-03-05", json!({ "minutes": 60 }));
    let found = proposed(&office);
    let seen: Vec<(&Value, &Value, &Value)> =
        found.iter().map(|row| (&row["list_name"], &row["date"], &row["task"])).collect();
    let (date, task) = (json!("2026-03-10"), json!("Prowadzenie zajęć"));
    assert_eq!(
        seen,
        [(&json!("Adamski Jan"), &date, &task), (&json!("Ćwik Ewa"), &date, &task)],
        "an agreement on the day, or an earlier service",
    );
    assert!(found.iter().all(|row| row["leading"] == true));
}

#[test]
fn unusual_duties_wait_on_top_unless_a_reason_is_given() {
    let (office, _, jan) = office_on("2026-03-12");
    let late = office.person("Zofia", "Żółć", "2026-01-02");
    let third = held(&office, "2026-03-03");
    let mut beside = office.classes("2026-03-03", "2026-03-03");
    beside["name"] = json!("Joga");
    beside["room_id"] = office.room(1);
    beside["helper_ids"] = json!([jan, late]);
    office.ask("create_series", beside);
    for card in office.sessions("2026-03-03") {
        if card["session"]["id"] != third {
            office.ask("hold_without_list", json!({ "session_id": card["session"]["id"] }));
        }
    }
    let rows_before: Vec<Value> =
        proposed(&office).into_iter().filter(|row| row["ticked"] == true).collect();
    let codes: Vec<(String, Vec<String>)> = rows_before
        .iter()
        .map(|row| (row["list_name"].as_str().unwrap().to_owned(), odd(row)))
        .collect();
    let one = |name: &str, codes: &[&str]| {
        (name.to_owned(), codes.iter().map(|code| (*code).to_owned()).collect::<Vec<_>>())
    };
    let mut sorted = codes;
    sorted.sort();
    assert_eq!(
        sorted,
        [
            one("Adamski Jan", &["overlap"]),
            one("Adamski Jan", &["overlap"]),
            one("Ćwik Ewa", &[]),
            one("Żółć Zofia", &["not_covered"]),
        ]
    );
    let entered = enter(&office, &rows_before, "");
    assert_eq!((&entered["entered"], &entered["unconfirmed"]), (&json!(4), &json!(3)));
    assert_eq!(figures(&office, "2026-03"), (60, 180, 0), "only what is confirmed counts");
    let listed = list(&office, "2026-03");
    assert_eq!((&listed["usual"], &listed["unusual"]), (&json!(0), &json!(3)));
    let tops: Vec<bool> = listed["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row["entry"]["confirmed_on"].is_null())
        .collect();
    assert_eq!(tops, [true, true, true, false]);
    office.ask("undo", json!({}));
    let entered = enter(&office, &rows_before, "zgodnie z kartą");
    assert_eq!((&entered["entered"], &entered["unconfirmed"]), (&json!(4), &json!(0)));
    assert_eq!(figures(&office, "2026-03"), (240, 0, 0));
    let reasons: Vec<String> = rows(&office, "2026-03")
        .iter()
        .map(|row| row["entry"]["confirmed_because"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(reasons.iter().filter(|reason| *reason == "zgodnie z kartą").count(), 3);
}

#[test]
fn what_she_entered_without_a_time_is_told_so_that_it_is_not_counted_twice() {
    let (office, ewa, _) = office_on("2026-03-12");
    held(&office, "2026-03-10");
    add(&office, &ewa, "2026-03-10", json!({ "minutes": 60 }));
    let rows = proposed(&office);
    let of = |name: &str| {
        rows.iter().find(|row| row["list_name"] == name && row["date"] == "2026-03-10").unwrap()
    };
    assert_eq!(of("Ćwik Ewa")["ticked"], false);
    assert_eq!(of("Ćwik Ewa")["beside"], "10.03.2026, 1\u{a0}h, pomoc");
    assert_eq!(
        (&of("Adamski Jan")["ticked"], &of("Adamski Jan")["beside"]),
        (&json!(true), &json!(""))
    );
}

#[test]
fn merged_people_do_not_double() {
    let (office, ewa, _) = office_on("2026-03-12");
    let other = office.person("Eva", "Ćwik", "2026-01-02");
    held(&office, "2026-03-03");
    let tenth = held(&office, "2026-03-10");
    let of_third: Vec<Value> =
        proposed(&office).into_iter().filter(|row| row["date"] == "2026-03-03").collect();
    enter(&office, &of_third, "");
    add(&office, &other, "2026-03-05", json!({ "start": "09:00", "end": "10:00" }));
    let request = json!({ "kept_id": other, "other_id": ewa, "centre_id": office.centre(),
        "from_other": [], "despite_meetings": false });
    office.ask("merge_people", request);
    let open = proposed(&office);
    assert_eq!(open.len(), 2, "what was entered for the other record is not proposed again");
    assert!(open.iter().all(|row| row["session_id"] == tenth));
    enter(&office, &open, "");
    let summary = office.month("2026-03")["volunteers"].clone();
    assert_eq!(summary["people"]["value"], 2, "Ewa and Eva are one");
    assert_eq!(summary["minutes"]["value"], 300);
    let hers: Vec<Value> =
        rows(&office, "2026-03").into_iter().filter(|row| row["list_name"] == "Ćwik Eva").collect();
    assert_eq!(hers.len(), 3);
    assert!(hers.iter().all(|row| row["entry"]["person_id"] == other));
}

#[test]
fn the_action_used_last_for_the_series_is_proposed_else_for_the_task_else_the_only_one() {
    let (office, ewa, _) = office_on("2026-03-18");
    let agreement = json!({
        "number": "W/I/1/2025", "signed_on": "2025-12-01", "title": "Prowadzenie CAS",
        "grantor": "Gmina Miejska Kraków", "form": "entrusted", "first_date": "2025-12-08",
        "last_date": "2026-12-31", "funding_phrase": "", "report_recipient": "",
        "centres": [office.centre()],
    });
    let agreement = office.ask_as(Role::Manager, "save_grant_agreement", agreement).unwrap();
    let action = |number: &str| {
        let id = fresh();
        let value = json!({ "agreement_id": agreement["id"], "number": number, "name": "Działanie",
            "position": number.parse::<u32>().unwrap(), "active": true });
        let deed = Action {
            id: OperationId(fresh()),
            command: "add_volunteer_entry",
            author: office.caller(Role::Coordinator).user,
            scope: None,
            at: 0,
        };
        office
            .app
            .store()
            .write::<_, storage::Error>(deed, move |write| write.put("action", id, id, &value))
            .unwrap();
        json!(id)
    };
    let choices = |session: Value, task: Value| {
        office.ask(
            "get_service_choices",
            json!({ "centre_id": office.centre(), "date": "2026-03-17", "person_id": ewa,
                "session_id": session, "task_id": task }),
        )
    };
    let session = held(&office, "2026-03-17");
    let tasks = choices(json!(null), json!(null))["tasks"].clone();
    let (helping, office_work) = (tasks[0]["id"].clone(), tasks[4]["id"].clone());
    let first = action("1");
    assert_eq!(choices(json!(null), json!(null))["action_id"], first, "the only one");
    let second = action("2");
    assert_eq!(choices(json!(null), json!(null))["action_id"], json!(null));
    let third = session_on(&office, "2026-03-03");
    let with = |given: Value| add(&office, &ewa, "2026-03-03", given);
    with(json!({ "session_id": third, "task_id": helping, "action_id": second }));
    with(json!({ "start": "14:00", "end": "15:00", "task_id": office_work, "action_id": first }));
    assert_eq!(choices(json!(null), office_work.clone())["action_id"], first, "by task");
    assert_eq!(choices(session.clone(), office_work)["action_id"], second, "by series before task");
    assert_eq!(choices(json!(null), json!(null))["sessions"][0]["hers"], true);
    let open = proposed(&office);
    assert!(open.iter().any(|row| row["session_id"] == session));
    enter(&office, &open, "");
    let charged = rows(&office, "2026-03");
    let of_series = charged.iter().find(|row| row["entry"]["session_id"] == session).unwrap();
    assert_eq!(of_series["entry"]["action_id"], second);
    assert_eq!(of_series["action"], "2 Działanie");
}

#[test]
fn a_closed_month_takes_no_duties_and_confirms_nothing() {
    let (office, ewa, _) = office_on("2026-04-08");
    held(&office, "2026-03-31");
    let open: Vec<Value> =
        proposed(&office).into_iter().filter(|row| row["ticked"] == true).collect();
    let entry = add(&office, &ewa, "2026-03-30", json!({ "minutes": 60 }))["entry"]["id"].clone();
    office.ask(
        "unconfirm_volunteer_entries",
        json!({ "centre_id": office.centre(), "entry_ids": [entry] }),
    );
    close(&office, "2026-03");
    let duties: Vec<Value> = open
        .iter()
        .map(|row| json!({ "session_id": row["session_id"], "person_id": row["person_id"] }))
        .collect();
    let centre = office.centre();
    for (command, request) in [
        ("enter_duties", json!({ "centre_id": centre, "duties": duties })),
        ("confirm_volunteer_entries", json!({ "centre_id": centre, "month": "2026-03" })),
        ("remove_volunteer_entry", json!({ "entry_id": entry })),
        (
            "update_volunteer_entry",
            json!({ "entry_id": entry, "date": "2026-04-01", "minutes": 60, "activity": "pomoc" }),
        ),
    ] {
        let failure = office.ask_as(Role::Coordinator, command, request).unwrap_err();
        assert_eq!(failure.code, "month_closed", "{command}");
        assert!(failure.message.contains("marzec 2026"), "{}", failure.message);
    }
    assert_eq!(list(&office, "2026-03")["closed"], true);
    assert_eq!(list(&office, "2026-04")["closed"], false);
}
