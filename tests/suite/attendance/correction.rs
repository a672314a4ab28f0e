//! The end of a list, and what happens to it afterwards: signatures, the binder, corrections with
//! a reason, the history of a mark, and undoing days later.

use domain::organisation::Role;
use serde_json::{Value, json};
use suite::Office;

use super::{classroom, mark};

fn confirmed() -> (Office, Value, Vec<Value>) {
    let (office, session, people) = classroom();
    office.ask("record_attendance", mark(&session, &people[0], json!("present")));
    office.ask("fill_attendance", json!({ "session_id": session, "mark": "absent" }));
    office.ask("confirm_list", json!({ "session_id": session, "signatures": 1 }));
    (office, session, people)
}

fn correct(session: &Value, person: &Value, mark: Value, reason: &str, words: &str) -> Value {
    json!({
        "session_id": session, "person_id": person, "mark": mark, "reason": reason,
        "words": words,
    })
}

fn history(office: &Office, session: &Value, person: &Value) -> Value {
    office.ask("get_mark_history", json!({ "session_id": session, "person_id": person }))
}

/// From what to what, how, and by which way back, row by row.
fn told(history: &Value) -> Vec<[&str; 4]> {
    let text = |value: &'_ Value| -> &'static str {
        // Leaked on purpose: the texts of a test live as long as it does.
        Box::leak(value.as_str().unwrap_or("").to_owned().into_boxed_str())
    };
    let rows = history["rows"].as_array().unwrap();
    rows.iter()
        .map(|row| [text(&row["from"]), text(&row["to"]), text(&row["way"]), text(&row["back"])])
        .collect()
}

#[test]
fn signatures_are_compared_and_saved_all_the_same() {
    let (office, session, people) = classroom();
    office.ask("record_attendance", mark(&session, &people[0], json!("present")));
    let sheet = office.ask("get_sheet", json!({ "session_id": session }));
    assert_eq!(sheet["signature_difference"], Value::Null, "not asked yet");
    let confirm = json!({
        "session_id": session, "signatures": 3, "sheet_number": " 14/2026 ", "original_filed": true,
    });
    let sheet = office.ask_as(Role::Volunteer, "confirm_list", confirm).unwrap();
    assert_eq!(sheet["signature_difference"], 2);
    let kept = &sheet["card"]["session"];
    assert_eq!(
        [&kept["list_state"], &kept["signatures"], &kept["sheet_number"], &kept["original_filed"]],
        [&json!("confirmed"), &json!(3), &json!("14/2026"), &json!(true)]
    );
    // Opened and confirmed again without a word about the paper, that stays as it was.
    office.ask("reopen_list", json!({ "session_id": session }));
    let sheet = office.ask("confirm_list", json!({ "session_id": session, "signatures": null }));
    assert_eq!(sheet["signature_difference"], Value::Null);
    assert_eq!(sheet["card"]["session"]["sheet_number"], "14/2026");
}

#[test]
fn the_original_goes_into_the_binder_days_later() {
    let (office, session, _) = confirmed();
    let office = office.wait_until("2026-03-20");
    let file = |number: &str| json!({ "session_id": session, "original_filed": true, "sheet_number": number });
    let sheet = office.ask("file_original", file("R-LO-1/7"));
    let kept = &sheet["card"]["session"];
    assert_eq!(
        [&kept["original_filed"], &kept["sheet_number"], &kept["list_state"]],
        [&json!(true), &json!("R-LO-1/7"), &json!("confirmed")]
    );
    assert_eq!(office.refused("file_original", file(&"7".repeat(41))), "text_too_long");
    let failure = office.ask_as(Role::Volunteer, "file_original", file("1")).unwrap_err();
    assert_eq!(failure.code, "not_allowed");
}

#[test]
fn a_confirmed_list_is_corrected_only_with_a_reason() {
    let (office, session, people) = confirmed();
    let again = mark(&session, &people[1], json!("present"));
    assert_eq!(office.refused("record_attendance", again), "list_confirmed");
    let bare = correct(&session, &people[1], json!("present"), "other", "  ");
    assert_eq!(office.refused("correct_attendance", bare), "reason_missing");
    let long = correct(&session, &people[1], json!("present"), "paper", &"a".repeat(301));
    assert_eq!(office.refused("correct_attendance", long), "text_too_long");
    let unknown = correct(&session, &people[1], json!("present"), "just so", "");
    assert_eq!(office.refused("correct_attendance", unknown), "bad_request");
    let right = correct(&session, &people[1], json!("present"), "paper", "podpis w wierszu 1");
    let failure = office.ask_as(Role::Volunteer, "correct_attendance", right.clone()).unwrap_err();
    assert_eq!(failure.code, "not_allowed");
    let sheet = office.ask("correct_attendance", right);
    assert_eq!((&sheet["present"], &sheet["signature_difference"]), (&json!(2), &json!(-1)));
    assert_eq!(sheet["card"]["session"]["list_state"], "confirmed", "it stays confirmed");

    let history = history(&office, &session, &people[1]);
    assert_eq!(history["list_name"], "Adamska Helena");
    assert_eq!(
        told(&history),
        [
            ["nie ma", "jest", "poprawiono po zatwierdzeniu", "undo"],
            ["bez oznaczenia", "nie ma", "razem z pozostałymi", "set_back"],
        ]
    );
    let row = &history["rows"][0];
    assert_eq!(row["because"], "Zgodnie z listą papierową: podpis w wierszu 1");
    assert_eq!((&row["author"], &row["at"]), (&json!("Kora Próbna"), &json!("10.03.2026 12:00")));
}

#[test]
fn the_history_tells_who_and_when_and_what_was_undone() {
    let (office, session, people) = classroom();
    office
        .ask_as(Role::Volunteer, "record_attendance", mark(&session, &people[0], json!("absent")))
        .unwrap();
    office.ask("record_attendance", mark(&session, &people[0], json!("present")));
    office.ask("undo", json!({}));
    let asked = history(&office, &session, &people[0]);
    assert_eq!(
        told(&asked),
        [
            ["jest", "nie ma", "cofnięto", "set_back"],
            ["nie ma", "jest", "zaznaczono na liście", ""],
            // The first mark began the list as well, so its whole operation is left alone.
            ["bez oznaczenia", "nie ma", "zaznaczono na liście", "set_back"],
        ]
    );
    let rows = asked["rows"].as_array().unwrap();
    let authors: Vec<&Value> = rows.iter().map(|row| &row["author"]).collect();
    assert_eq!(authors, ["Kora Próbna", "Kora Próbna", "Wola Próbna"]);
    assert_eq!(rows[1]["undone"], true);
    assert_eq!(told(&history(&office, &session, &people[1])), Vec::<[&str; 4]>::new());
    let request = json!({ "session_id": session, "person_id": people[0] });
    let failure = office.ask_as(Role::Volunteer, "get_mark_history", request).unwrap_err();
    assert_eq!(failure.code, "not_allowed", "who did what is the office's business");
}

#[test]
fn any_one_mark_is_undone_days_later_from_its_history() {
    let (office, session, people) = classroom();
    office.ask("record_attendance", mark(&session, &people[1], json!("present")));
    office.ask("record_attendance", mark(&session, &people[0], json!("present")));
    office.ask("record_attendance", mark(&session, &people[2], json!("absent")));
    let office = office.wait_until("2026-03-14");
    let asked = history(&office, &session, &people[0]);
    assert_eq!(asked["rows"][0]["back"], "undo");
    office.ask("undo", json!({ "operation_id": asked["rows"][0]["operation_id"] }));
    let sheet = office.ask("get_sheet", json!({ "session_id": session }));
    assert_eq!(
        [&sheet["present"], &sheet["absent"], &sheet["unmarked"]],
        [&json!(1), &json!(1), &json!(1)],
        "the others stay"
    );
    let asked = history(&office, &session, &people[0]);
    assert_eq!(
        (&asked["rows"][1]["undone"], &asked["rows"][1]["back"]),
        (&json!(true), &Value::Null)
    );
}

#[test]
fn after_a_later_change_the_old_mark_is_given_again_as_a_new_entry() {
    let (office, session, people) = classroom();
    office.ask("record_attendance", mark(&session, &people[1], json!("present")));
    office.ask("record_attendance", mark(&session, &people[0], json!("present")));
    office.ask("record_attendance", mark(&session, &people[0], json!("absent")));
    office.ask("record_attendance", mark(&session, &people[0], json!("announced")));
    let asked = history(&office, &session, &people[0]);
    let row = &asked["rows"][1];
    assert_eq!(
        (&row["to"], &row["back"], &row["mark_before"]),
        (&json!("nie ma"), &json!("set_back"), &json!("present"))
    );
    assert_eq!(
        office.refused("undo", json!({ "operation_id": row["operation_id"] })),
        "changed_since"
    );
    office.ask("record_attendance", mark(&session, &people[0], row["mark_before"].clone()));
    assert_eq!(
        told(&history(&office, &session, &people[0]))[0][..2],
        ["zgłoszona nieobecność", "jest"]
    );
}

#[test]
fn a_confirmed_list_is_not_changed_behind_its_back_by_undoing() {
    let (office, session, people) = classroom();
    office.ask("record_attendance", mark(&session, &people[1], json!("present")));
    office.ask("record_attendance", mark(&session, &people[0], json!("present")));
    let marked = history(&office, &session, &people[0])["rows"][0]["operation_id"].clone();
    office.ask("confirm_list", json!({ "session_id": session, "signatures": 2 }));
    assert_eq!(office.refused("undo", json!({ "operation_id": marked })), "list_confirmed");
    assert_eq!(history(&office, &session, &people[0])["rows"][0]["back"], "set_back");
    // A correction is taken back by its own undo: whoever made it had a reason for both.
    office.ask("correct_attendance", correct(&session, &people[0], json!("absent"), "slip", ""));
    assert_eq!(history(&office, &session, &people[0])["rows"][0]["back"], "undo");
    office.ask("undo", json!({}));
    let sheet = office.ask("get_sheet", json!({ "session_id": session }));
    assert_eq!(sheet["present"], 2);
    assert_eq!(history(&office, &session, &people[0])["rows"][0]["way"], "cofnięto");
    // Taken back in the order of the deeds, the confirmation goes first, and then the mark may.
    office.ask("undo", json!({}));
    office.ask("undo", json!({}));
    let sheet = office.ask("get_sheet", json!({ "session_id": session }));
    assert_eq!(sheet["present"], 1);
}

#[test]
fn somebody_found_on_the_paper_later_is_added_by_a_correction() {
    let (office, session, _) = confirmed();
    let late = office.person("Ewa", "Ćwik", "2026-03-02");
    let sheet =
        office.ask("correct_attendance", correct(&session, &late, json!("present"), "paper", ""));
    assert_eq!((&sheet["present"], &sheet["signature_difference"]), (&json!(2), &json!(-1)));
    let row = &history(&office, &session, &late)["rows"][0];
    assert_eq!((&row["from"], &row["to"]), (&json!("bez oznaczenia"), &json!("jest")));
    office.ask("undo", json!({}));
    let sheet = office.ask("get_sheet", json!({ "session_id": session }));
    assert_eq!(sheet["rows"].as_array().unwrap().len(), 3);
}

#[test]
fn guests_are_corrected_with_a_reason_too_and_have_their_history() {
    let (office, session, _) = confirmed();
    let plain = json!({ "session_id": session, "guests": 2, "children": 0 });
    assert_eq!(office.refused("set_guests", plain), "list_confirmed");
    let correct = |guests: u32, reason: &str, words: &str| {
        json!({
            "session_id": session, "guests": guests, "children": 1, "reason": reason,
            "words": words,
        })
    };
    assert_eq!(office.refused("correct_guests", correct(2, "other", "")), "reason_missing");
    assert_eq!(office.refused("correct_guests", correct(2001, "slip", "")), "too_many_guests");
    let sheet = office.ask("correct_guests", correct(2, "other", "grupa z biblioteki"));
    assert_eq!((&sheet["total"], &sheet["card"]["session"]["guests"]), (&json!(4), &json!(2)));
    let asked = office.ask("get_mark_history", json!({ "session_id": session, "person_id": null }));
    let row = &asked["rows"][0];
    assert_eq!(
        [&row["from"], &row["to"], &row["because"], &row["back"]],
        [
            &json!("goście: 0, dzieci: 0"),
            &json!("goście: 2, dzieci: 1"),
            &json!("Inny powód: grupa z biblioteki"),
            &json!("undo"),
        ]
    );
    office.ask("undo", json!({ "operation_id": row["operation_id"] }));
    let sheet = office.ask("get_sheet", json!({ "session_id": session }));
    assert_eq!(sheet["card"]["session"]["guests"], 0);
}

#[test]
fn the_words_of_a_correction_stand_nowhere_in_the_clear_but_with_the_person() {
    let (office, session, people) = confirmed();
    let words = "podpis pod cudzym nazwiskiem";
    office
        .ask("correct_attendance", correct(&session, &people[1], json!("present"), "other", words));
    let log = office.ask("list_history", json!({ "limit": 5 }));
    assert!(!log.to_string().contains(words), "{log}");
    let told = log["rows"][0]["sentence"].as_str().unwrap();
    assert_eq!(told, "poprawka: jest Helena Adamska, Gimnastyka (10.03.2026)");
}

#[test]
fn nothing_of_a_closed_or_cancelled_or_coming_session_is_corrected() {
    let (office, _, people) = confirmed();
    let ahead = office.sessions("2026-03-17")[0]["session"]["id"].clone();
    let early = correct(&ahead, &people[0], json!("present"), "slip", "");
    assert_eq!(office.refused("correct_attendance", early.clone()), "session_ahead");
    office.ask("cancel_session", json!({ "session_id": ahead, "reason": "weather" }));
    let office = office.wait_until("2026-03-18");
    assert_eq!(office.refused("correct_attendance", early), "session_cancelled");
    assert_eq!(history(&office, &ahead, &people[0])["rows"], json!([]));
}
