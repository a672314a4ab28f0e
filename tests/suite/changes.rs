//! Changes to the timetable: how far they reach, what they leave, whom to tell, and taking back.

use domain::organisation::Role;
use serde_json::{Value, json};
use suite::Office;

/// An office on 2 March 2026 with Gimnastyka on Tuesdays of March and April, for which three
/// people are signed up.
fn office() -> Office {
    let office = Office::on("2026-03-02");
    let saved = office.ask("create_series", office.classes("2026-03-03", "2026-04-30"));
    let people: Vec<Value> = [("Zofia", "Żółć"), ("Jan", "Próbny"), ("Ewa", "Ćma")]
        .iter()
        .map(|(first, last)| office.person(first, last, "2026-01-05"))
        .collect();
    office.ask(
        "enrol_people",
        json!({ "series_id": saved["series_id"], "person_ids": people, "from_date": "2026-03-03" }),
    );
    office
}

fn session(office: &Office, date: &str) -> Value {
    office.sessions(date)[0]["session"].clone()
}

fn slot(session: &Value, date: &str) -> Value {
    json!({
        "session_id": session["id"], "date": date, "start": session["start"],
        "minutes": session["minutes"], "room_id": session["room_id"], "place": "",
    })
}

fn with(mut request: Value, field: &str, value: Value) -> Value {
    request[field] = value;
    request
}

/// Every session of March and April, by date.
fn all(office: &Office) -> Vec<Value> {
    let mondays = (0..10).map(|week| suite::day("2026-03-02").plus_days(7 * week).to_string());
    mondays.flat_map(|monday| office.sessions(&monday)).collect()
}

fn dates(office: &Office) -> Vec<String> {
    all(office).iter().map(|card| card["session"]["date"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn one_changes_itself_alone_and_undo_takes_it_back() {
    let office = office();
    let before = all(&office);
    let tuesday = session(&office, "2026-03-10");
    let move_it = with(slot(&tuesday, "2026-03-12"), "because", json!("leader_absent"));
    let preview = office.ask(
        "preview_change",
        json!({ "step": {
            "step": "move", "session_id": tuesday["id"], "scope": "one",
            "slot": { "date": "2026-03-12", "start": "10:00", "minutes": 60, "room_id": tuesday["room_id"], "place": "" },
            "because": "leader_absent",
        } }),
    );
    assert_eq!(preview["changes"].as_array().unwrap().len(), 1);
    assert_eq!(preview["changes"][0]["what"], json!(["time"]));
    assert_eq!(preview["changes"][0]["before"]["date"], "2026-03-10");
    assert_eq!(preview["changes"][0]["after"]["date"], "2026-03-12");
    assert_eq!(all(&office), before, "looking changes nothing");
    let saved = office.ask("move_session", move_it);
    assert_eq!((&saved["changed"], &saved["left"]), (&json!(1), &json!(0)));
    let after = all(&office);
    let differing = before.iter().filter(|card| !after.contains(card)).count();
    assert_eq!(differing, 1);
    office.ask("undo", json!({ "operation_id": null }));
    assert_eq!(all(&office), before);
}

#[test]
fn this_and_following_goes_on_elsewhere_with_everyone_signed_up() {
    let office = office();
    let before = all(&office);
    let tuesday = session(&office, "2026-03-24");
    let saved =
        office.ask("move_session", with(slot(&tuesday, "2026-03-26"), "scope", json!("following")));
    assert_eq!(saved["changed"], 6);
    assert_eq!(
        dates(&office),
        [
            "2026-03-03",
            "2026-03-10",
            "2026-03-17",
            "2026-03-26",
            "2026-04-02",
            "2026-04-09",
            "2026-04-16",
            "2026-04-23",
            "2026-04-30",
        ]
    );
    let series = session(&office, "2026-04-09")["series_id"].clone();
    assert_ne!(series, tuesday["series_id"]);
    let card = office.ask("get_series", json!({ "series_id": series }));
    assert_eq!(card["enrolments"].as_array().unwrap().len(), 3);
    assert_eq!(office.sessions("2026-03-26")[0]["enrolled"], 3);
    assert_eq!(office.sessions("2026-03-17")[0]["enrolled"], 3);
    let march = office.month("2026-03");
    assert_eq!(
        march["balance"]["moved_out"]["value"], 0,
        "a series that goes on is no moved session"
    );
    office.ask("undo", json!({ "operation_id": null }));
    assert_eq!(all(&office), before);
}

#[test]
fn what_was_held_or_marked_is_named_and_left_whatever_the_change() {
    let office = office().wait_until("2026-03-24");
    let held = session(&office, "2026-03-10");
    let roster = office.ask("get_sheet", json!({ "session_id": held["id"] }));
    let person = roster["rows"][0]["person_id"].clone();
    office.ask(
        "record_attendance",
        json!({ "session_id": held["id"], "person_id": person, "mark": "present" }),
    );
    let today = session(&office, "2026-03-24");
    office.ask(
        "record_attendance",
        json!({ "session_id": today["id"], "person_id": person, "mark": "absent" }),
    );
    let cancelled = session(&office, "2026-04-14");
    office.ask("cancel_session", json!({ "session_id": cancelled["id"], "reason": "failure" }));
    let alone = session(&office, "2026-04-21");
    office.ask("move_session", slot(&alone, "2026-04-22"));
    let before = all(&office);
    let at_hand = session(&office, "2026-03-31");
    let category = office.category(1);
    let changes = [
        ("move_session", with(slot(&at_hand, "2026-04-01"), "start", json!("12:00"))),
        ("move_session", with(slot(&at_hand, "2026-03-31"), "room_id", office.room(1))),
        (
            "update_session",
            json!({
                "session_id": at_hand["id"], "name": "Joga", "category_id": category,
                "leader_id": null, "capacity": 5,
            }),
        ),
        ("cancel_session", json!({ "session_id": at_hand["id"], "reason": "weather" })),
        ("remove_session", json!({ "session_id": at_hand["id"] })),
    ];
    for (command, request) in changes {
        for scope in ["following", "all"] {
            office.ask(command, with(request.clone(), "scope", json!(scope)));
            let after = all(&office);
            for date in ["2026-03-03", "2026-03-10", "2026-03-17", "2026-03-24", "2026-04-14"] {
                let at = |cards: &[Value]| {
                    let on = |card: &&Value| card["session"]["date"] == date;
                    cards.iter().find(on).map(|card| {
                        let mut said = card["session"].clone();
                        // A session that stays may hang on the series that goes on.
                        said["series_id"] = Value::Null;
                        said
                    })
                };
                assert_eq!(at(&after), at(&before), "{command} {scope} {date}");
            }
            let undone = office.ask("undo", json!({ "operation_id": null }));
            assert_ne!(undone["sentence"], "");
            assert_eq!(all(&office), before, "{command} {scope} taken back");
        }
    }
}

#[test]
fn a_change_that_may_touch_nothing_is_refused() {
    let office = office().wait_until("2026-05-04");
    let last = session(&office, "2026-04-28");
    let request = with(slot(&last, "2026-04-29"), "scope", json!("all"));
    assert_eq!(office.refused("move_session", request), "session_held");
}

#[test]
fn dropped_on_a_holiday_the_preview_says_which() {
    let office = office();
    let tuesday = session(&office, "2026-03-03");
    // Easter Monday is 6 April 2026.
    let preview = office.ask(
        "preview_change",
        json!({ "step": {
            "step": "move", "session_id": tuesday["id"], "scope": "all",
            "slot": { "date": "2026-03-02", "start": "10:00", "minutes": 60, "room_id": tuesday["room_id"], "place": "" },
            "because": null,
        } }),
    );
    let removed: Vec<(&Value, &Value)> = preview["removed"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| (&row["date"], &row["holiday"]))
        .collect();
    assert_eq!(removed, [(&json!("2026-04-06"), &json!("easter_monday"))]);
}

#[test]
fn a_clash_comes_with_free_places_and_can_be_meant() {
    let office = office();
    let mut other = office.classes("2026-03-03", "2026-03-03");
    other["name"] = json!("Joga");
    other["start"] = json!("11:00");
    office.ask("create_series", other);
    let (first, second) = {
        let cards = office.sessions("2026-03-03");
        (cards[0]["session"].clone(), cards[1]["session"].clone())
    };
    let step = json!({
        "step": "move", "session_id": second["id"], "scope": "one",
        "slot": { "date": "2026-03-03", "start": "10:30", "minutes": 60, "room_id": second["room_id"], "place": "" },
        "because": null,
    });
    let preview = office.ask("preview_change", json!({ "step": step }));
    assert_eq!(
        preview["clashes"],
        json!(["03.03.2026: Sala 1: w tym czasie „Gimnastyka” (10:00–11:00)."])
    );
    let free = preview["alternatives"].as_array().unwrap();
    assert_eq!(free.len(), 3);
    assert_eq!(free[0]["place_name"], "Sala 2");
    for place in free {
        let mut tried = step.clone();
        for field in ["date", "start", "minutes", "room_id", "place"] {
            tried["slot"][field] = place[field].clone();
        }
        let preview = office.ask("preview_change", json!({ "step": tried }));
        assert_eq!(
            (&preview["clashes"], &preview["warnings"]),
            (&json!([]), &json!([])),
            "{place}"
        );
    }
    office.ask("move_session", with(slot(&second, "2026-03-03"), "start", json!("10:30")));
    let week = |office: &Office| {
        office.ask("get_week", json!({ "centre_id": office.centre(), "date": "2026-03-03" }))["clashes"]
            .clone()
    };
    assert_eq!(week(&office).as_array().unwrap().len(), 1);
    let accept = json!({
        "first": first["id"], "second": second["id"], "accepted": true, "reason": "wspólna rozgrzewka",
    });
    assert_eq!(
        office.refused("accept_clash", with(accept.clone(), "reason", json!(" "))),
        "reason_missing"
    );
    office.ask("accept_clash", accept);
    assert_eq!(week(&office)[0]["accepted"], "wspólna rozgrzewka", "it stays visible");
    office.ask("undo", json!({ "operation_id": null }));
    assert_eq!(week(&office)[0]["accepted"], Value::Null);
}

#[test]
fn somebody_signed_up_for_both_is_named() {
    let office = office();
    let mut other = office.classes("2026-03-03", "2026-03-31");
    other["name"] = json!("Joga");
    other["room_id"] = office.room(1);
    let saved = office.ask("create_series", other);
    let series = session(&office, "2026-03-10")["series_id"].clone();
    let card = office.ask("get_series", json!({ "series_id": series }));
    let person = card["enrolments"][0]["person_id"].clone();
    let name = card["enrolments"][0]["list_name"].as_str().unwrap().to_owned();
    office.ask(
        "enrol_people",
        json!({ "series_id": saved["series_id"], "person_ids": [person], "from_date": "2026-03-03" }),
    );
    let week =
        office.ask("get_week", json!({ "centre_id": office.centre(), "date": "2026-03-10" }));
    assert_eq!(week["clashes"][0]["over"], "participant");
    let last = name.split_whitespace().next().unwrap().trim_end_matches(',');
    assert!(week["clashes"][0]["name"].as_str().unwrap().contains(last), "{name}");
}

#[test]
fn whoever_is_signed_up_is_told_of_a_change_and_of_the_next_anew() {
    let office = office();
    let tuesday = session(&office, "2026-03-10");
    let list =
        |office: &Office| office.ask("list_notifications", json!({ "session_id": tuesday["id"] }));
    assert_eq!(list(&office)["changed"], false);
    office.ask("move_session", slot(&tuesday, "2026-03-12"));
    let told = list(&office);
    assert_eq!((&told["changed"], told["people"].as_array().unwrap().len()), (&json!(true), 3));
    let names: Vec<&str> = told["people"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row["list_name"].as_str().unwrap())
        .collect();
    assert!(names[0].contains("Ćma") && names[2].contains("Żółć"), "{names:?}");
    let person = told["people"][0]["person_id"].clone();
    let told = office.ask(
        "record_notification",
        json!({ "session_id": tuesday["id"], "person_id": person, "told": true }),
    );
    assert_eq!(
        (&told["people"][0]["told"], &told["people"][1]["told"]),
        (&json!(true), &json!(false))
    );
    office.ask("cancel_session", json!({ "session_id": tuesday["id"], "reason": "failure" }));
    assert_eq!(list(&office)["people"][0]["told"], false, "that is something else to tell");
    let refused = office.ask_as(
        Role::Volunteer,
        "list_notifications",
        json!({ "session_id": tuesday["id"] }),
    );
    assert_eq!(refused.unwrap_err().code, "not_allowed");
}

#[test]
fn a_cancelled_session_is_replaced_by_another() {
    let office = office();
    let tuesday = session(&office, "2026-03-10");
    let replacement = |replaced: &Value| {
        json!({
            "centre_id": office.centre(), "name": "Gimnastyka", "category_id": office.category(0),
            "leader_id": null, "room_id": office.room(1), "place": "", "date": "2026-03-13",
            "start": "10:00", "minutes": 60, "entry": "enrolment", "capacity": 18,
            "replaces_id": replaced["id"],
        })
    };
    assert_eq!(office.refused("create_session", replacement(&tuesday)), "session_not_cancelled");
    let cancel = json!({
        "session_id": tuesday["id"], "reason": "failure", "decided_by": "  koordynatorka ",
    });
    let saved = office.ask("cancel_session", cancel);
    assert_eq!(saved["card"]["session"]["decided_by"], "koordynatorka");
    let one = json!({ "session_id": tuesday["id"] });
    assert_eq!(office.ask("list_replacements", one.clone())["sessions"], json!([]));
    let saved = office.ask("create_session", replacement(&tuesday));
    assert_eq!(saved["card"]["session"]["replaces_id"], tuesday["id"]);
    assert_eq!(office.ask("list_replacements", one)["sessions"], json!([saved["card"]]));
}

#[test]
fn a_trip_of_sixteen_hours_and_one_of_a_minute_more() {
    let office = office();
    let trip = json!({
        "centre_id": office.centre(), "name": "Wycieczka do Muszyny", "category_id": office.category(0),
        "leader_id": null, "room_id": null, "place": "Muszyna", "date": "2026-03-14",
        "start": "07:00", "minutes": 960, "entry": "enrolment", "capacity": 45, "kind": "trip",
        "mode": "outdoors", "meeting_point": "pod Halą Targową", "tickets": 45, "fee_note": "30 zł",
    });
    let saved = office.ask("create_session", trip.clone());
    let session = &saved["card"]["session"];
    assert_eq!(
        (&session["kind"], &session["meeting_point"], &session["tickets"], &session["mode"]),
        (&json!("trip"), &json!("pod Halą Targową"), &json!(45), &json!("outdoors"))
    );
    assert_eq!(saved["warnings"][0]["code"], "outside_opening");
    assert_eq!(
        office.refused("create_session", with(trip, "minutes", json!(961))),
        "length_invalid"
    );
}

#[test]
fn what_does_not_count_in_the_report_is_in_no_figure() {
    let office = office().wait_until("2026-03-04");
    let tuesday = session(&office, "2026-03-03");
    office.ask("hold_without_list", json!({ "session_id": tuesday["id"] }));
    assert_eq!(office.month("2026-03")["balance"]["held"]["value"], 1);
    let mut details = json!({ "counts_in_report": false });
    for field in [
        "kind",
        "mode",
        "level",
        "minimum",
        "co_leader_ids",
        "helper_ids",
        "with_minors",
        "fee_note",
        "description",
    ] {
        details[field] = tuesday[field].clone();
    }
    office.ask("update_session", json!({
        "session_id": tuesday["id"], "name": "Gimnastyka", "category_id": tuesday["category_id"],
        "leader_id": null, "capacity": 18, "details": details,
    }));
    assert_eq!(office.month("2026-03")["balance"]["held"]["value"], 0);
}

#[test]
fn days_chosen_one_by_one_are_planned_and_a_series_goes_on() {
    let office = office();
    let mut classes = office.classes("2026-03-02", "2026-03-31");
    classes["name"] = json!("Kurs fotografii");
    classes["start"] = json!("12:00");
    classes["pattern"] =
        json!({ "kind": "dates", "dates": ["2026-03-20", "2026-03-05", "2026-03-11"] });
    assert_eq!(office.ask("create_series", classes)["sessions"], 3);
    let series = session(&office, "2026-04-28")["series_id"].clone();
    let longer = office.ask("extend_series", json!({ "series_id": series, "until": "2026-05-15" }));
    assert_eq!(longer["sessions"], 2);
    assert_eq!(office.sessions("2026-05-12").len(), 1);
    let again = json!({ "series_id": series, "until": "2026-05-15" });
    assert_eq!(office.refused("extend_series", again), "rule_empty");
}

#[test]
fn a_term_is_planned_again_with_everyone_or_with_nobody() {
    let office = office();
    let request = |keep: bool| {
        json!({
            "centre_id": office.centre(), "first_date": "2026-03-01", "last_date": "2026-04-30",
            "to_first": "2026-09-01", "to_last": "2026-10-31", "keep_people": keep,
        })
    };
    let preview = office.ask("preview_copy_series", request(true));
    assert_eq!(
        (&preview["sessions"], &preview["series"][0]["verdict"]),
        (&json!(9), &json!("planned"))
    );
    assert_eq!(office.ask("copy_series", request(true))["sessions"], 9);
    assert_eq!(office.sessions("2026-09-01")[0]["enrolled"], 3);
    assert!(office.sessions("2026-06-02").is_empty(), "nothing between the terms");
    let preview = office.ask("preview_copy_series", request(true));
    assert_eq!(preview["series"][0]["verdict"], "planned_already");
    assert_eq!(office.refused("copy_series", request(true)), "rule_empty");
    office.ask("undo", json!({ "operation_id": null }));
    office.ask("copy_series", request(false));
    assert_eq!(office.sessions("2026-09-01")[0]["enrolled"], 0);
    assert_eq!(office.sessions("2026-03-03")[0]["enrolled"], 3);
}

#[test]
fn a_closure_entered_later_says_what_it_hits_and_may_cancel_it() {
    let office = office().wait_until("2026-03-10");
    let today = session(&office, "2026-03-10");
    office.ask("hold_without_list", json!({ "session_id": today["id"] }));
    let days = json!({ "centre_id": office.centre(), "first_date": "2026-03-09", "last_date": "2026-03-20" });
    let hits = office.ask("preview_closure", days.clone());
    assert_eq!((hits["sessions"].as_array().unwrap().len(), &hits["held"]), (1, &json!(1)));
    let mut closure = days;
    for (field, value) in [
        ("closure_id", json!(null)),
        ("kind", json!("failure")),
        ("reason", json!("kocioł")),
        ("counts_as_open", json!(false)),
        ("cancels", json!(true)),
    ] {
        closure[field] = value;
    }
    office.ask("save_closure", closure);
    assert_eq!(session(&office, "2026-03-17")["cancelled"], "failure");
    assert_eq!(session(&office, "2026-03-10")["cancelled"], Value::Null);
    office.ask("undo", json!({ "operation_id": null }));
    assert_eq!(session(&office, "2026-03-17")["cancelled"], Value::Null);
}

#[test]
fn the_hours_of_one_day_stand_in_place_of_the_weekly_ones() {
    let office = office();
    let open = |office: &Office| {
        let week =
            office.ask("get_week", json!({ "centre_id": office.centre(), "date": "2026-03-10" }));
        (week["days"][1]["open"].clone(), week["open_minutes"].clone())
    };
    assert_eq!(open(&office), (json!([["09:00", "13:00"]]), json!(1200)));
    let hours = |hours: Value| json!({ "centre_id": office.centre(), "date": "2026-03-10", "hours": hours });
    office.ask("set_day_hours", hours(json!([["12:00", "18:00"]])));
    assert_eq!(open(&office), (json!([["12:00", "18:00"]]), json!(1320)));
    let opening = office.month("2026-03")["opening"]["open_minutes"]["value"].as_i64().unwrap();
    assert_eq!(opening, 22 * 240 + 120, "the month counts the same hours");
    assert_eq!(
        office.refused("set_day_hours", hours(json!([["12:00", "11:00"]]))),
        "opening_overlap"
    );
    office.ask("set_day_hours", hours(json!([])));
    assert_eq!(open(&office), (json!([["09:00", "13:00"]]), json!(1200)));
}

#[test]
fn an_announced_month_remembers_what_it_said() {
    let office = office();
    let month = json!({ "centre_id": office.centre(), "month": "2026-03" });
    let announced = office.ask("announce_timetable", month.clone());
    assert_eq!(
        (&announced["versions"][0]["number"], &announced["planned"]),
        (&json!(1), &json!(5))
    );
    assert_eq!(announced["changes"], json!([]));
    let (one, other) = (session(&office, "2026-03-10"), session(&office, "2026-03-17"));
    office.ask("move_session", slot(&one, "2026-04-01"));
    office.ask("cancel_session", json!({ "session_id": other["id"], "reason": "weather" }));
    office.ask("remove_session", json!({ "session_id": session(&office, "2026-03-24")["id"] }));
    let now = office.ask("get_announcements", month.clone());
    let what: Vec<&Value> =
        now["changes"].as_array().unwrap().iter().map(|row| &row["what"]).collect();
    assert_eq!(what, ["moved", "cancelled", "removed"]);
    let again = office.ask("announce_timetable", month);
    assert_eq!(again["versions"][1]["number"], 2);
    assert_eq!(again["changes"], json!([]));
}

#[test]
fn a_draft_is_tried_compared_and_applied_as_one_deed() {
    let (office, by_hand) = (office(), office());
    let before = all(&office);
    let draft = office.ask(
        "save_draft",
        json!({ "centre_id": office.centre(), "draft_id": null, "name": "Wiosna" }),
    )["draft_id"]
        .clone();
    let tuesday = session(&office, "2026-03-24");
    let steps = [
        json!({
            "step": "move", "session_id": tuesday["id"], "scope": "following",
            "slot": { "date": "2026-03-25", "start": "11:00", "minutes": 60, "room_id": office.room(1), "place": "" },
            "because": null,
        }),
        json!({
            "step": "cancel", "session_id": session(&office, "2026-03-10")["id"], "scope": "one",
            "reason": "weather", "decided_by": "",
        }),
    ];
    for step in &steps {
        office.ask(
            "add_draft_step",
            json!({ "draft_id": draft, "new": { "add": "change", "step": step } }),
        );
    }
    let mut joga = office.classes("2026-03-25", "2026-04-30");
    joga["name"] = json!("Joga");
    joga["pattern"]["weekdays"] = json!(["wednesday"]);
    joga["start"] = json!("11:30");
    joga["room_id"] = office.room(1);
    office.ask(
        "add_draft_step",
        json!({ "draft_id": draft, "new": { "add": "series", "series": joga } }),
    );
    let view = office.ask("get_draft", json!({ "draft_id": draft, "date": "2026-03-25" }));
    assert_eq!(view["week"]["days"][2]["sessions"].as_array().unwrap().len(), 2);
    assert_eq!(view["week"]["clashes"][0]["over"], "room");
    assert_eq!(view["people"].as_array().unwrap().len(), 3);
    assert_eq!(view["people"][0]["sessions"], 7);
    let loads: Vec<(&Value, &Value, &Value)> = view["rooms"]
        .as_array()
        .unwrap()
        .iter()
        .map(|load| (&load["name"], &load["before"], &load["after"]))
        .collect();
    assert!(loads.contains(&(&json!("Sala 1"), &json!(60), &json!(0))), "{loads:?}");
    assert!(loads.contains(&(&json!("Sala 2"), &json!(0), &json!(120))), "{loads:?}");
    assert_eq!(all(&office), before, "a draft changes nothing");
    office.ask("remove_draft_step", json!({ "draft_id": draft, "index": 2 }));
    let applied = office.ask("apply_draft", json!({ "draft_id": draft, "from": "2026-03-02" }));
    assert_eq!(applied["sessions"], 7);

    let tuesday = session(&by_hand, "2026-03-24");
    let request = json!({
        "session_id": tuesday["id"], "scope": "following", "date": "2026-03-25", "start": "11:00",
        "minutes": 60, "room_id": by_hand.room(1), "place": "",
    });
    by_hand.ask("move_session", request);
    let cancelled = session(&by_hand, "2026-03-10");
    by_hand.ask("cancel_session", json!({ "session_id": cancelled["id"], "reason": "weather" }));
    let said = |office: &Office| -> Vec<Value> {
        all(office)
            .into_iter()
            .map(|card| {
                json!([
                    card["session"]["date"],
                    card["session"]["start"],
                    card["place"],
                    card["outcome"],
                    card["moved"],
                    card["enrolled"]
                ])
            })
            .collect()
    };
    assert_eq!(said(&office), said(&by_hand));
    let refused = office.refused("apply_draft", json!({ "draft_id": draft, "from": "2026-03-02" }));
    assert_eq!(refused, "draft_applied");
    office.ask("undo", json!({ "operation_id": null }));
    assert_eq!(all(&office), before);
}
