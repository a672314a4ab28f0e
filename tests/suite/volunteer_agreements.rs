//! Agreements with volunteers, from the draft to the signed paper, and what the law asks of them.

use domain::calendar::Date;
use domain::organisation::Role;
use serde_json::{Value, json};
use suite::{Office, day};

mod numbers;
mod paper;
mod periods;

/// What an agreement of a period says, with everything the statute wants in it.
fn fields(office: &Office, number: &str, first: &str, last: Option<&str>) -> Value {
    json!({
        "centre_id": office.centre(), "number": number, "first_date": first, "last_date": last,
        "written": true, "scope": "Pomoc na zajęciach", "manner": "Osobiście",
        "time": "We wtorki", "termination_clause": "Za 7-dniowym wypowiedzeniem",
        "costs_waived": true, "risk_info_given_on": null, "guardian_consent_on": null,
        "insurance_policy": "", "insured_from": null, "insured_to": null,
        "rate": null, "rate_source": "",
    })
}

/// The same with one more thing said.
fn with(mut fields: Value, name: &str, value: Value) -> Value {
    fields[name] = value;
    fields
}

/// Saves a new agreement; answers its id.
#[track_caller]
fn saved(office: &Office, person: &Value, fields: Value) -> Value {
    office.ask(
        "save_volunteer_agreement",
        json!({
            "agreement_id": null, "person_id": person, "centre_id": office.centre(),
            "fields": fields,
        }),
    )["agreement_id"]
        .clone()
}

#[track_caller]
fn signed(office: &Office, agreement: &Value, on: &str) -> Value {
    office.ask(
        "sign_volunteer_agreement",
        json!({ "agreement_id": agreement, "centre_id": office.centre(), "signed_on": on }),
    )
}

/// A volunteer with a signed agreement of a period; answers person and agreement.
#[track_caller]
fn volunteer(office: &Office, last_name: &str, first: &str, last: Option<&str>) -> (Value, Value) {
    let person = office.person("Wanda", last_name, "2026-01-05");
    let agreement = saved(office, &person, fields(office, last_name, first, last));
    signed(office, &agreement, first);
    (person, agreement)
}

/// The volunteer's card.
#[track_caller]
fn card(office: &Office, person: &Value) -> Value {
    office.ask("get_volunteer", json!({ "person_id": person, "centre_id": office.centre() }))
}

/// Codes of what a list holds.
fn codes(list: &Value) -> Vec<&str> {
    list.as_array().unwrap().iter().map(|one| one["code"].as_str().unwrap()).collect()
}

/// The agreements of a person, as the section of her card shows them.
#[track_caller]
fn rows(office: &Office, person: &Value) -> Vec<Value> {
    let list = office.ask("list_volunteer_agreements", json!({ "person_id": person }));
    list["rows"].as_array().unwrap().clone()
}

fn add_new(office: &Office, birth: Value) -> Value {
    let mut who = json!({
        "kind": "new", "first_name": "Wiktor", "last_name": "Wolny", "phone": "600 700 800",
        "email": "",
    });
    who.as_object_mut().unwrap().extend(birth.as_object().unwrap().clone());
    office.ask("add_volunteer", json!({ "centre_id": office.centre(), "who": who }))
}

#[test]
fn a_new_volunteer_is_a_person_with_a_draft_and_no_participant_and_one_undo_takes_both_away() {
    let office = Office::on("2026-03-10");
    let added = add_new(&office, json!({ "birth_year": 1990 }));
    let view = &added["volunteer"];
    assert_eq!(view["participant"], false);
    assert_eq!(view["agreements"][0]["state"], "draft");
    assert_eq!(view["agreements"][0]["agreement"]["number"], "W/1/2026");
    let people = office.ask("list_people", json!({ "centre_id": office.centre(), "query": "" }));
    assert_eq!(people["found"], 0, "nobody was made a participant");
    let listed = |office: &Office| {
        let request = json!({ "centre_id": office.centre(), "month": "2026-03" });
        office.ask("list_volunteers", request)["rows"].as_array().unwrap().len()
    };
    assert_eq!(listed(&office), 1);
    let undone = office.ask("undo", json!({}));
    assert!(undone["sentence"].as_str().unwrap().starts_with("dodano do wolontariatu"), "{undone}");
    assert_eq!(listed(&office), 0);
    let known = json!({ "person_id": added["person_id"], "centre_id": office.centre() });
    assert_eq!(office.refused("get_volunteer", known), "not_found");
    office.ask("redo", json!({}));
    assert_eq!(listed(&office), 1);
}

#[test]
fn a_participant_becomes_a_volunteer_in_the_record_she_has() {
    let office = Office::on("2026-03-10");
    let person = office.person("Anna", "Obecna", "2026-01-05");
    let who = json!({ "kind": "known", "person_id": person });
    let added = office.ask("add_volunteer", json!({ "centre_id": office.centre(), "who": who }));
    assert_eq!(added["person_id"], person);
    assert_eq!(added["volunteer"]["participant"], true);
    let people = office.ask("list_people", json!({ "centre_id": office.centre(), "query": "" }));
    assert_eq!(people["found"], 1, "one record, not two");
}

#[test]
fn whoever_cannot_be_is_not_added_at_all() {
    let office = Office::on("2026-03-10");
    let who = |first: &str, birth_year: i32, phone: &str| {
        json!({
            "centre_id": office.centre(),
            "who": {
                "kind": "new", "first_name": first, "last_name": "Wolny",
                "birth_year": birth_year, "phone": phone, "email": "",
            },
        })
    };
    for (request, code) in [
        (who("", 1990, ""), "name_missing"),
        (who("Wiktor", 2090, ""), "birth_impossible"),
        (who("Wiktor", 1990, "abc"), "contact_invalid"),
    ] {
        assert_eq!(office.refused("add_volunteer", request), code);
    }
    let mut reversed = who("Wiktor", 1990, "");
    reversed["fields"] = fields(&office, "W/1/2026", "2026-04-01", Some("2026-03-01"));
    assert_eq!(office.refused("add_volunteer", reversed), "span_reversed");
    let request = json!({ "centre_id": office.centre(), "month": "2026-03" });
    assert_eq!(office.ask("list_volunteers", request)["rows"], json!([]));
}

#[test]
fn a_draft_covers_nothing_and_a_signed_one_does() {
    let office = Office::on("2026-03-10");
    let person = office.person("Anna", "Obecna", "2026-01-05");
    let agreement = saved(&office, &person, fields(&office, "W/1/2026", "2026-03-01", None));
    office.ask(
        "add_volunteer_entry",
        json!({
            "person_id": person, "centre_id": office.centre(), "date": "2026-03-05",
            "minutes": 60, "activity": "pomoc",
        }),
    );
    let alerts = card(&office, &person)["alerts"].clone();
    assert!(codes(&alerts).contains(&"no_agreement"), "{alerts}");
    assert!(codes(&alerts).contains(&"not_signed"), "{alerts}");
    let view = signed(&office, &agreement, "2026-03-01");
    let codes = codes(&view["alerts"]);
    assert!(!codes.contains(&"no_agreement") && !codes.contains(&"not_signed"), "{codes:?}");
    assert_eq!(view["agreements"][0]["state"], "signed");
    // The signature is taken back as any deed is.
    office.ask("undo", json!({}));
    assert_eq!(card(&office, &person)["agreements"][0]["state"], "draft");
}

#[test]
fn what_was_signed_is_not_thrown_away_and_a_draft_is() {
    let office = Office::on("2026-03-10");
    let person = office.person("Anna", "Obecna", "2026-01-05");
    let draft = saved(&office, &person, fields(&office, "W/1/2026", "2026-03-01", None));
    let remove = |id: &Value| json!({ "agreement_id": id, "centre_id": office.centre() });
    let view = office.ask("remove_volunteer_agreement", remove(&draft));
    assert_eq!(view["agreements"], json!([]));
    office.ask("undo", json!({}));
    assert_eq!(rows(&office, &person).len(), 1, "an undone removal brings the draft back");
    signed(&office, &draft, "2026-03-02");
    assert_eq!(office.refused("remove_volunteer_agreement", remove(&draft)), "agreement_signed");
    // A signature recorded by mistake is taken back, and then the draft can go.
    let unsign = json!({ "agreement_id": draft, "centre_id": office.centre(), "signed_on": null });
    office.ask("sign_volunteer_agreement", unsign);
    office.ask("remove_volunteer_agreement", remove(&draft));
    assert_eq!(rows(&office, &person).len(), 0);
}

#[test]
fn what_did_not_happen_yet_is_not_recorded() {
    let office = Office::on("2026-03-10");
    let (person, agreement) = volunteer(&office, "Obecna", "2026-03-01", None);
    let ahead = json!({
        "agreement_id": agreement, "centre_id": office.centre(), "signed_on": "2026-03-11",
    });
    assert_eq!(office.refused("sign_volunteer_agreement", ahead), "date_ahead");
    for field in ["risk_info_given_on", "guardian_consent_on"] {
        let fields = with(fields(&office, "X", "2026-03-01", None), field, json!("2026-03-11"));
        let request = json!({
            "agreement_id": agreement, "person_id": person, "centre_id": office.centre(),
            "fields": fields,
        });
        assert_eq!(office.refused("save_volunteer_agreement", request), "date_ahead", "{field}");
    }
}

#[test]
fn terminating_ends_what_is_covered_and_leaves_the_agreed_period() {
    let office = Office::on("2026-03-10");
    let (person, agreement) = volunteer(&office, "Obecna", "2026-01-01", Some("2026-12-31"));
    let terminate = |on: Option<&str>| json!({ "agreement_id": agreement, "centre_id": office.centre(), "terminated_on": on });
    for (on, code) in [("2025-12-31", "span_reversed"), ("2027-01-01", "agreement_over")] {
        assert_eq!(office.refused("terminate_volunteer_agreement", terminate(Some(on))), code);
    }
    let view = office.ask("terminate_volunteer_agreement", terminate(Some("2026-01-15")));
    let shown = &view["agreements"][0];
    assert_eq!(shown["state"], "terminated");
    // What was agreed stays agreed: it had to be in writing, and needs no insurance.
    assert_eq!((&shown["days"], &shown["last_date"]), (&json!(365), &json!("2026-12-31")));
    let row = &rows(&office, &person)[0];
    assert_eq!(row["last_day"], "2026-01-14");
    assert!(!row["lacks"].as_array().unwrap().contains(&json!("insurance")));
    let view = office.ask("terminate_volunteer_agreement", terminate(None));
    assert_eq!(view["agreements"][0]["state"], "signed");
    let draft = saved(&office, &person, fields(&office, "W/9", "2026-03-01", None));
    let request = json!({
        "agreement_id": draft, "centre_id": office.centre(), "terminated_on": "2026-03-05",
    });
    assert_eq!(office.refused("terminate_volunteer_agreement", request), "agreement_not_signed");
}

#[test]
fn changing_a_signed_agreement_is_allowed_kept_in_the_history_and_said_to_differ_from_the_paper() {
    let office = Office::on("2026-03-10");
    let (person, agreement) = volunteer(&office, "Obecna", "2026-03-01", None);
    let changed = with(fields(&office, "Obecna", "2026-03-01", None), "scope", json!("Telefony"));
    let preview = office.ask(
        "preview_volunteer_agreement",
        json!({ "agreement_id": agreement, "fields": changed }),
    );
    assert!(codes(&preview["notes"]).contains(&"signed"), "{preview}");
    let answer = office.ask(
        "save_volunteer_agreement",
        json!({
            "agreement_id": agreement, "person_id": person, "centre_id": office.centre(),
            "fields": changed,
        }),
    );
    let kept = &answer["volunteer"]["agreements"][0]["agreement"];
    assert_eq!((&kept["scope"], &kept["signed_on"]), (&json!("Telefony"), &json!("2026-03-01")));
    let history = office.ask("list_history", json!({ "limit": 1 }));
    assert_eq!(history["rows"][0]["sentence"], "zapisano porozumienie: Wanda Obecna");
    office.ask("undo", json!({}));
    let kept = &card(&office, &person)["agreements"][0]["agreement"];
    assert_eq!(kept["scope"], "Pomoc na zajęciach");
}

#[test]
fn minors_need_a_guardian_by_birth_date_and_perhaps_by_year_alone() {
    let office = Office::on("2026-03-10");
    let preview = |birth: Value, consent: Option<&str>| {
        let fields =
            with(fields(&office, "W/1", "2026-03-10", None), "guardian_consent_on", json!(consent));
        let mut request = json!({ "fields": fields });
        request.as_object_mut().unwrap().extend(birth.as_object().unwrap().clone());
        office.ask("preview_volunteer_agreement", request)
    };
    for (birth, minor) in [
        (json!({ "birth_date": "2008-03-11" }), true),
        (json!({ "birth_date": "2008-03-10" }), false),
        (json!({ "birth_year": 2007 }), false),
        (json!({ "birth_year": 2008 }), true),
        (json!({ "birth_year": 2009 }), true),
        (json!({}), false),
    ] {
        let answer = preview(birth.clone(), None);
        assert_eq!(answer["may_be_minor"], minor, "{birth}");
        assert_eq!(codes(&answer["notes"]).contains(&"minor"), minor, "{birth}");
        let weight = |answer: &Value| {
            let notes = answer["notes"].as_array().unwrap().clone();
            notes.iter().find(|note| note["code"] == "minor").map(|note| note["severity"].clone())
        };
        assert_eq!(weight(&answer), minor.then(|| json!("warning")), "{birth}");
        let consented = preview(birth.clone(), Some("2026-03-09"));
        assert_eq!(weight(&consented), minor.then(|| json!("information")), "{birth}");
    }
    // Of one who is known her own record counts.
    let added = add_new(&office, json!({ "birth_date": "2010-05-01" }));
    assert!(codes(&added["warnings"]).contains(&"minor"), "{}", added["warnings"]);
    let row = &rows(&office, &added["person_id"])[0];
    assert!(row["lacks"].as_array().unwrap().contains(&json!("guardian_consent")), "{row}");
}

#[test]
fn an_agreement_without_a_part_the_statute_wants_is_saved_with_a_warning() {
    let office = Office::on("2026-03-10");
    let person = office.person("Anna", "Obecna", "2026-01-05");
    let fields = with(
        with(fields(&office, "W/1/2026", "2026-03-10", None), "time", json!("  ")),
        "termination_clause",
        json!(""),
    );
    let answer = office.ask(
        "save_volunteer_agreement",
        json!({
            "agreement_id": null, "person_id": person, "centre_id": office.centre(),
            "fields": fields,
        }),
    );
    let warnings = answer["warnings"].as_array().unwrap();
    let parts = warnings.iter().find(|one| one["code"] == "parts").unwrap();
    let message = parts["message"].as_str().unwrap();
    assert!(message.contains("czas, sposób rozwiązania"), "{message}");
    assert!(message.contains("art. 44 ust. 1"), "{message}");
}

#[test]
fn merged_people_have_one_list_of_agreements_and_a_change_keeps_whose_record_it_was() {
    let office = Office::on("2026-03-10");
    let (old, agreement) = volunteer(&office, "Obecna", "2026-03-01", None);
    let kept = office.person("Wanda", "Obecna-Nowa", "2026-01-06");
    let merge = json!({
        "kept_id": kept, "other_id": old, "centre_id": office.centre(), "from_other": [],
    });
    office.ask("merge_people", merge);
    assert_eq!(rows(&office, &kept).len(), 1);
    assert_eq!(rows(&office, &old).len(), 1, "the old record leads to the same person");
    let changed = with(fields(&office, "W/7", "2026-03-01", None), "scope", json!("Telefony"));
    let answer = office.ask(
        "save_volunteer_agreement",
        json!({
            "agreement_id": agreement, "person_id": kept, "centre_id": office.centre(),
            "fields": changed,
        }),
    );
    assert_eq!(answer["volunteer"]["person_id"], kept);
    office.ask("unmerge_people", json!({ "record_id": old, "centre_id": office.centre() }));
    assert_eq!(rows(&office, &old)[0]["view"]["agreement"]["number"], "W/7");
    assert_eq!(rows(&office, &kept).len(), 0, "taken apart, it is hers again whose it was");
}

#[test]
fn a_volunteer_at_the_door_sees_no_agreement() {
    let office = Office::on("2026-03-10");
    let (person, agreement) = volunteer(&office, "Obecna", "2026-03-01", None);
    let document =
        json!({ "document": { "kind": "volunteer_agreement", "agreement_id": agreement } });
    for (command, request) in [
        ("list_volunteer_agreements", json!({ "person_id": person })),
        ("preview_document", document),
        ("list_vettings", json!({ "centre_id": office.centre() })),
    ] {
        let failure = office.ask_as(Role::Volunteer, command, request).unwrap_err();
        assert_eq!(failure.code, "not_allowed", "{command}");
    }
}

/// The day so many days after another.
fn after(date: &str, days: i64) -> Date {
    day(date).plus_days(days)
}
