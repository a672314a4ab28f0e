//! A month: its figures, what they counted, its paper, and what a closed one refuses.

use domain::calendar::Month;
use domain::ids::{CentreId, MonthCloseId, OperationId};
use domain::organisation::Role;
use serde_json::{Value, json};
use storage::Action;
use suite::Office;

/// An office at the end of March 2026 with two Tuesdays of "Gimnastyka": three people on the
/// first, one and two guests on the second, the third cancelled, the last two not recorded.
fn march() -> Office {
    let office = Office::on("2026-04-01");
    let series =
        office.ask("create_series", office.classes("2026-03-01", "2026-03-31"))["series_id"]
            .clone();
    let people: Vec<Value> = [("Zofia", "Żółć"), ("Helena", "Adamska"), ("Stanisław", "Łoś")]
        .iter()
        .map(|(first, last)| office.person(first, last, "2026-03-02"))
        .collect();
    office.ask(
        "enrol_people",
        json!({ "series_id": series, "person_ids": people, "from_date": "2026-03-01" }),
    );
    let session = |date: &str| office.sessions(date)[0]["session"]["id"].clone();
    for person in &people {
        office.ask(
            "record_attendance",
            json!({ "session_id": session("2026-03-03"), "person_id": person, "mark": "present" }),
        );
    }
    office.ask("confirm_list", json!({ "session_id": session("2026-03-03"), "signatures": 3 }));
    office.ask(
        "record_attendance",
        json!({ "session_id": session("2026-03-10"), "person_id": people[0], "mark": "present" }),
    );
    office.ask(
        "set_guests",
        json!({ "session_id": session("2026-03-10"), "guests": 2, "children": 0 }),
    );
    office.ask("confirm_list", json!({ "session_id": session("2026-03-10"), "signatures": null }));
    office.ask(
        "cancel_session",
        json!({ "session_id": session("2026-03-17"), "reason": "leader_absent" }),
    );
    office
}

fn open_figure(office: &Office, key: &str) -> Value {
    office
        .ask("open_figure", json!({ "centre_id": office.centre(), "month": "2026-03", "key": key }))
}

#[test]
fn the_figures_are_those_of_the_lists() {
    let office = march();
    let summary = office.month("2026-03");
    let participants = &summary["participants"];
    let value = |figure: &Value| figure["month"]["value"].as_i64().unwrap();
    assert_eq!(value(&participants["unique"]), 3);
    assert_eq!(value(&participants["presences"]), 4);
    assert_eq!(value(&participants["guests"]), 2);
    assert_eq!(value(&participants["new"]), 3);
    let balance = |name: &str| summary["balance"][name]["value"].as_i64().unwrap();
    assert_eq!(
        [balance("planned"), balance("held"), balance("cancelled"), balance("unsettled")],
        [5, 2, 1, 2],
        "five Tuesdays"
    );
    assert_eq!(summary["opening"]["required_minutes"], 22 * 240);
}

#[test]
fn every_figure_opens_to_as_many_rows_as_it_says() {
    let office = march();
    let facts = office
        .app
        .store()
        .read(|read| {
            let centre = read.centres()?[0].id;
            read.month_facts(centre, "2026-03".parse().unwrap(), suite::day("2026-04-01"))
        })
        .unwrap();
    let summary = domain::summary::MonthSummary::of(&facts);
    assert!(summary.figures().len() > 40);
    for figure in summary.figures() {
        let opened = open_figure(&office, &figure.key);
        let rows = opened["rows"].as_array().unwrap();
        let sum: i64 = rows.iter().map(|row| row["weight"].as_i64().unwrap()).sum();
        assert_eq!(sum, figure.value, "{}", figure.key);
        assert_eq!(rows.len(), figure.counted.len(), "{}", figure.key);
    }
}

#[test]
fn a_presence_opens_to_who_recorded_it_and_when() {
    let office = march();
    let opened = open_figure(&office, "participants.presences.month");
    let row = &opened["rows"][0];
    assert_eq!(row["date"], "2026-03-03");
    assert_eq!(row["recorded"], "Kora Próbna, 01.04.2026 12:00");
    assert_eq!(
        office.refused(
            "open_figure",
            json!({ "centre_id": office.centre(), "month": "2026-03", "key": "no.such" })
        ),
        "not_found"
    );
}

#[test]
fn the_report_prints_the_figures_of_the_screen() {
    let office = march();
    office.ask(
        "describe_month",
        json!({ "centre_id": office.centre(), "month": "2026-03", "description": "Zażółć gęślą jaźń.\n\nДобрий день." }),
    );
    let folder = tempfile::TempDir::new().unwrap();
    let document =
        json!({ "kind": "monthly_report", "centre_id": office.centre(), "month": "2026-03" });
    let saved = office.ask("save_document", json!({ "document": document, "path": folder.path() }));
    let path = saved["path"].as_str().unwrap();
    assert!(path.ends_with("raport-2026-03-cas-probne.pdf"), "{path}");
    let text = reports::read_back::text_of(&std::fs::read(path).unwrap()).unwrap();
    for line in [
        "Liczba osób, które skorzystały z zajęć (unikalni uczestnicy)\t3\t3\t–",
        "Liczba udziałów (obecności)\t4\t4\t–",
        "Goście (bez rejestracji)\t2\t2\t–",
        "Średnia liczba uczestników na spotkaniu\t2,0\t2,0\t–",
        "Zażółć gęślą jaźń.",
        "Добрий день.",
    ] {
        assert!(text.contains(line), "{line:?} is not in:\n{text}");
    }
    assert!(!text.contains("Żółć"), "the city's report names no participant");
    let history = office.ask("list_history", json!({ "limit": 1 }));
    assert_eq!(history["rows"][0]["sentence"], "zapisano dokument PDF");
    assert_eq!(history["rows"][0]["can_undo"], false);
}

#[test]
fn the_same_data_give_the_same_bytes() {
    let office = march();
    let request = json!({ "document": { "kind": "monthly_report", "centre_id": office.centre(), "month": "2026-03" } });
    let first = office.ask("preview_document", request.clone());
    assert_eq!(first["bytes"], office.ask("preview_document", request)["bytes"]);
}

#[test]
fn the_attendance_list_prints_names_in_polish_order_and_no_telephone() {
    let office = march();
    let session = office.sessions("2026-03-10")[0]["session"]["id"].clone();
    let folder = tempfile::TempDir::new().unwrap();
    let path = folder.path().join("lista.pdf");
    let document = json!({ "kind": "attendance_list", "session_id": session });
    office.ask("save_document", json!({ "document": document, "path": path }));
    let text = reports::read_back::text_of(&std::fs::read(&path).unwrap()).unwrap();
    let order =
        ["1\tAdamska Helena", "2\tŁoś Stanisław", "3\tŻółć Zofia"].map(|row| text.find(row));
    assert!(order.iter().all(Option::is_some) && order.is_sorted(), "{text}");
}

#[test]
fn a_character_that_the_font_lacks_is_named_and_nothing_is_written() {
    let office = march();
    office.ask(
        "describe_month",
        json!({ "centre_id": office.centre(), "month": "2026-03", "description": "Zajęcia 🎨 udane" }),
    );
    let folder = tempfile::TempDir::new().unwrap();
    let path = folder.path().join("raport.pdf");
    let document =
        json!({ "kind": "monthly_report", "centre_id": office.centre(), "month": "2026-03" });
    let request = json!({ "document": document, "path": path });
    let failure = office.ask_as(Role::Coordinator, "save_document", request).unwrap_err();
    assert_eq!(failure.code, "character_missing");
    assert!(failure.message.contains('🎨'), "{}", failure.message);
    assert!(!path.exists());
}

#[test]
fn a_folder_that_is_not_there_is_named() {
    let office = march();
    let document =
        json!({ "kind": "monthly_report", "centre_id": office.centre(), "month": "2026-03" });
    let request = json!({ "document": document, "path": "/no/such/folder/raport.pdf" });
    let failure = office.ask_as(Role::Coordinator, "save_document", request).unwrap_err();
    assert_ne!(failure.message, failure.code);
}

#[test]
fn an_agreement_brings_its_column_and_its_phrase() {
    let office = march();
    let agreement = json!({
        "number": "W/I/1/2025", "signed_on": "2025-12-01", "title": "Prowadzenie CAS", "grantor": "Gmina Miejska Kraków",
        "form": "entrusted", "first_date": "2025-12-08", "last_date": "2026-09-30", "funding_phrase": "",
        "report_recipient": "", "centres": [office.centre()],
    });
    office.ask_as(Role::Manager, "save_grant_agreement", agreement).unwrap();
    let summary = office.month("2026-03");
    assert_eq!(summary["participants"]["unique"]["agreement"]["value"], 3);
}

#[test]
fn volunteers_services_are_counted_without_their_names() {
    let office = march();
    let person = office.person("Ewa", "Ćwik", "2026-03-02");
    let add = |minutes: i64, date: &str| {
        json!({ "person_id": person, "centre_id": office.centre(), "date": date, "minutes": minutes,
                "activity": "pomoc przy zapisach" })
    };
    office.ask("add_volunteer_entry", add(90, "2026-03-05"));
    office.ask("add_volunteer_entry", add(30, "2026-03-06"));
    assert_eq!(
        office.refused("add_volunteer_entry", add(0, "2026-03-06")),
        "service_length_invalid"
    );
    assert_eq!(office.refused("add_volunteer_entry", add(60, "2026-05-06")), "service_ahead");
    let volunteers = office.month("2026-03")["volunteers"].clone();
    assert_eq!(
        (&volunteers["people"]["value"], &volunteers["minutes"]["value"]),
        (&json!(1), &json!(120))
    );
    assert_eq!(volunteers["rows"][0]["name"], "");
}

/// Closes March as a later version of the program will: by one operation.
fn close_march(office: &Office) {
    let centre: CentreId = serde_json::from_value(office.centre()).unwrap();
    let month: Month = "2026-03".parse().unwrap();
    let action = Action {
        id: OperationId(MonthCloseId::of(centre, month).0),
        command: "close_month",
        author: office.caller(Role::Manager).user,
        scope: Some(centre),
        at: 0,
    };
    let id = MonthCloseId::of(centre, month).0;
    let value = json!({ "centre_id": centre, "month": month, "closed": true });
    office
        .app
        .store()
        .write::<_, storage::Error>(action, move |write| write.put("month_close", id, id, &value))
        .unwrap();
}

#[test]
fn a_closed_month_refuses_every_change_of_its_days() {
    let office = march();
    let person = office.person("Ewa", "Ćwik", "2026-03-02");
    let session = office.sessions("2026-03-24")[0]["session"]["id"].clone();
    office.ask("create_series", {
        let mut classes = office.classes("2026-04-01", "2026-04-30");
        classes["name"] = json!("Joga");
        classes
    });
    let april = office.sessions("2026-04-07")[0]["session"]["id"].clone();
    office.ask(
        "describe_month",
        json!({ "centre_id": office.centre(), "month": "2026-03", "description": "Opis." }),
    );
    close_march(&office);
    let centre = office.centre();
    for (command, request) in [
        (
            "record_attendance",
            json!({ "session_id": session, "person_id": person, "mark": "present" }),
        ),
        ("set_guests", json!({ "session_id": session, "guests": 1, "children": 0 })),
        ("hold_without_list", json!({ "session_id": session })),
        ("add_walk_in", json!({ "session_id": session, "first_name": "Jan", "last_name": "Nowy" })),
        ("cancel_session", json!({ "session_id": session, "reason": "weather" })),
        (
            "move_session",
            json!({ "session_id": session, "date": "2026-04-02", "start": "10:00", "minutes": 60, "room_id": null, "place": "" }),
        ),
        (
            "move_session",
            json!({ "session_id": april, "date": "2026-03-31", "start": "10:00", "minutes": 60, "room_id": null, "place": "" }),
        ),
        ("create_series", office.classes("2026-03-15", "2026-04-30")),
        (
            "save_closure",
            json!({ "centre_id": centre, "first_date": "2026-03-31", "last_date": "2026-04-01", "kind": "break", "reason": "", "counts_as_open": false }),
        ),
        (
            "set_opening_hours",
            json!({ "centre_id": centre, "valid_from": "2026-03-30", "hours": [] }),
        ),
        (
            "record_declaration",
            json!({ "person_id": person, "centre_id": centre, "declaration": { "signed_on": "2026-03-31", "number": "" } }),
        ),
        (
            "archive_person",
            json!({ "person_id": person, "centre_id": centre, "left_on": "2026-03-31", "reason": "moved" }),
        ),
        (
            "add_volunteer_entry",
            json!({ "person_id": person, "centre_id": centre, "date": "2026-03-31", "minutes": 60, "activity": "pomoc" }),
        ),
        (
            "describe_month",
            json!({ "centre_id": centre, "month": "2026-03", "description": "Inny opis." }),
        ),
        ("undo", json!({})),
    ] {
        let before = office.app.store().digest().unwrap();
        assert_eq!(office.refused(command, request), "month_closed", "{command}");
        assert_eq!(office.app.store().digest().unwrap(), before, "{command} changed something");
    }
    office.ask(
        "set_opening_hours",
        json!({ "centre_id": centre, "valid_from": "2026-04-01", "hours": [] }),
    );
    office.ask("cancel_session", json!({ "session_id": april, "reason": "weather" }));
}
