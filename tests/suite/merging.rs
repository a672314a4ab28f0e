//! Two records of one person: warned of, told apart, merged and taken apart again.

use std::collections::{BTreeMap, BTreeSet};

use domain::organisation::Role;
use proptest::prelude::*;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use suite::Office;

/// A digest of every row of every table. The journal grows, so its operations are left out.
fn digest(office: &Office) -> Vec<u8> {
    let today = suite::day("2026-03-31");
    let tables = office.app.store().read(|read| storage::tables::all(read, today)).unwrap();
    let mut hash = Sha256::new();
    for table in tables.iter().filter(|table| table.file != "operations.csv") {
        hash.update(&table.bytes);
    }
    hash.finalize().to_vec()
}

/// An office with classes on the Tuesdays of March and these people, all signed up.
fn office_with(people: &[(&str, &str)]) -> (Office, Vec<Value>, Vec<Value>) {
    let office = Office::on("2026-03-31");
    let series =
        office.ask("create_series", office.classes("2026-03-01", "2026-03-31"))["series_id"]
            .clone();
    let people: Vec<Value> =
        people.iter().map(|(first, last)| office.person(first, last, "2026-03-02")).collect();
    let request = json!({ "series_id": series, "person_ids": people, "from_date": "2026-03-01", "waiting": false });
    office.ask("enrol_people", request);
    let sessions = ["2026-03-03", "2026-03-10", "2026-03-17", "2026-03-24"]
        .iter()
        .map(|date| office.sessions(date)[0]["session"]["id"].clone())
        .collect();
    (office, people, sessions)
}

fn mark(office: &Office, session: &Value, person: &Value, mark: &str) {
    let request = json!({ "session_id": session, "person_id": person, "mark": mark });
    office.ask("record_attendance", request);
}

fn merge(office: &Office, kept: &Value, other: &Value, from_other: Value) -> Value {
    let request = json!({ "kept_id": kept, "other_id": other, "centre_id": office.centre(),
        "from_other": from_other, "despite_meetings": false });
    office.ask("merge_people", request)
}

fn figure(office: &Office, row: &str) -> Value {
    office.month("2026-03")["participants"][row]["month"]["value"].clone()
}

#[test]
fn merged_people_are_one_and_keep_all_that_both_had() {
    let (office, people, sessions) = office_with(&[("Zofia", "Żółć"), ("Zofja", "Żółć")]);
    mark(&office, &sessions[0], &people[0], "present");
    mark(&office, &sessions[1], &people[1], "present");
    mark(&office, &sessions[2], &people[0], "absent");
    mark(&office, &sessions[2], &people[1], "announced");
    let pairs = office.ask("list_duplicates", json!({ "centre_id": office.centre() }));
    assert_eq!(pairs["pairs"][0]["likeness"], "near_name");
    let preview =
        office.ask("preview_merge", json!({ "kept_id": people[0], "other_id": people[1] }));
    assert_eq!(preview["differ"], json!(["name"]));
    assert_eq!((&preview["kept_presences"], &preview["other_presences"]), (&json!(1), &json!(1)));
    assert_eq!(preview["together"], json!([]));
    let before = (digest(&office), office.month("2026-03"));

    let card = merge(&office, &people[0], &people[1], json!([]));
    assert_eq!(
        (&card["presences"], &card["merged"][0]["list_name"]),
        (&json!(2), &json!("Żółć Zofja"))
    );
    assert_eq!((figure(&office, "unique"), figure(&office, "presences")), (json!(1), json!(2)));
    let sheet = office.ask("get_sheet", json!({ "session_id": sessions[2] }));
    assert_eq!(sheet["rows"].as_array().unwrap().len(), 1);
    assert_eq!(sheet["rows"][0]["mark"], "announced", "the stronger of two marks counts");
    assert_eq!(
        office.ask("list_duplicates", json!({ "centre_id": office.centre() }))["pairs"],
        json!([])
    );

    let request = json!({ "record_id": people[1], "centre_id": office.centre() });
    office.ask("unmerge_people", request.clone());
    assert!((digest(&office), office.month("2026-03")) == before, "everything as it was");
    assert_eq!(office.refused("unmerge_people", request), "not_merged");
}

#[test]
fn what_was_changed_after_a_merge_stays_when_it_is_taken_apart() {
    let (office, people, sessions) = office_with(&[("Ewa", "Cis"), ("Ewa", "Cisowa")]);
    let fields = |first: &str, last: &str, phone: &str| {
        json!({ "person_id": people[0], "centre_id": office.centre(),
            "fields": { "first_name": first, "last_name": last, "birth_year": 1950, "phone": phone } })
    };
    merge(&office, &people[0], &people[1], json!(["name"]));
    office.ask("update_person", fields("Ewa", "Cisowa", "600 100 200"));
    mark(&office, &sessions[0], &people[0], "present");
    office.ask("unmerge_people", json!({ "record_id": people[1], "centre_id": office.centre() }));
    let card =
        office.ask("get_person", json!({ "person_id": people[0], "centre_id": office.centre() }));
    assert_eq!(card["person"]["last_name"], "Cis", "the name goes back");
    assert_eq!(card["person"]["phone"], "600 100 200", "the telephone given since stays");
    assert_eq!(card["presences"], 1, "so does the mark");
}

#[test]
fn a_mark_given_after_a_merge_is_the_one_that_counts() {
    let (office, people, sessions) = office_with(&[("Ewa", "Cis"), ("Ewa", "Cisowa")]);
    mark(&office, &sessions[0], &people[1], "present");
    merge(&office, &people[0], &people[1], json!([]));
    mark(&office, &sessions[0], &people[0], "absent");
    let sheet = office.ask("get_sheet", json!({ "session_id": sessions[0] }));
    assert_eq!(sheet["rows"][0]["mark"], "absent");
    office.ask("undo", json!({ "operation_id": null }));
    let sheet = office.ask("get_sheet", json!({ "session_id": sessions[0] }));
    assert_eq!(sheet["rows"][0]["mark"], "present");
}

#[test]
fn what_cannot_be_one_person_is_refused_with_a_sentence() {
    let (office, people, sessions) = office_with(&[("Ewa", "Cis"), ("Ola", "Cis"), ("Ala", "Lis")]);
    let request = |kept: &Value, other: &Value, despite: bool| {
        json!({ "kept_id": kept, "other_id": other, "centre_id": office.centre(),
            "from_other": [], "despite_meetings": despite })
    };
    let before = digest(&office);
    assert_eq!(
        office.refused("merge_people", request(&people[0], &people[0], true)),
        "merged_with_itself"
    );
    mark(&office, &sessions[0], &people[0], "present");
    mark(&office, &sessions[0], &people[1], "present");
    assert_eq!(
        office.refused("merge_people", request(&people[0], &people[1], false)),
        "present_together"
    );
    let preview =
        office.ask("preview_merge", json!({ "kept_id": people[0], "other_id": people[1] }));
    assert_eq!(preview["together"][0]["date"], "2026-03-03");
    office.ask("merge_people", request(&people[0], &people[1], true));
    assert_eq!(figure(&office, "presences"), 1);
    assert_eq!(
        office.refused("merge_people", request(&people[1], &people[0], true)),
        "merged_already"
    );
    let card =
        office.ask("get_person", json!({ "person_id": people[1], "centre_id": office.centre() }));
    assert_eq!(card["person"]["id"], people[0], "either record opens the same card");
    assert_ne!(digest(&office), before);
    let merging = json!({ "kept_id": people[0], "other_id": people[2] });
    assert_eq!(
        office.ask_as(Role::Volunteer, "preview_merge", merging).unwrap_err().code,
        "not_allowed"
    );
}

#[test]
fn who_only_looks_alike_is_asked_about_once() {
    let (office, people, _) = office_with(&[("Jan", "Nowak"), ("Jan", "Nowak")]);
    let list =
        || office.ask("list_duplicates", json!({ "centre_id": office.centre() }))["pairs"].clone();
    assert_eq!(list()[0]["likeness"], "same");
    let request = json!({ "first_id": people[1], "second_id": people[0], "distinct": true });
    office.ask("mark_distinct", request);
    assert_eq!(list(), json!([]));
    office.ask("undo", json!({ "operation_id": null }));
    assert_eq!(list().as_array().unwrap().len(), 1);
}

/// Marks of four people at four sessions: which of them, by place, is present where.
type Marks = Vec<(usize, usize, &'static str)>;

fn marks() -> impl Strategy<Value = Marks> {
    let mark = prop::sample::select(vec!["present", "absent", "announced"]);
    prop::collection::vec((0_usize..4, 0_usize..4, mark), 0..14)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    /// Figures counted by hand, with whoever is one person counted once, are those of the month;
    /// and taking the records apart gives back every row of every table.
    #[test]
    fn merging_and_taking_apart_is_as_if_nothing_had_been(
        marks in marks(),
        pairs in prop::collection::vec((0_usize..4, 0_usize..4, any::<bool>()), 1..4),
        shuffled in any::<bool>(),
    ) {
        let names = [("Zofia", "Żółć"), ("Zofja", "Żółć"), ("Ola", "Lis"), ("Ala", "Łoś")];
        let (office, people, sessions) = office_with(&names);
        for (person, session, given) in &marks {
            mark(&office, &sessions[*session], &people[*person], given);
        }
        let mut before = vec![(digest(&office), office.month("2026-03"))];
        let mut stands_for: BTreeMap<usize, usize> = (0..4).map(|place| (place, place)).collect();
        let mut merged = Vec::new();
        for (kept, other, names) in pairs {
            let (kept, other) = (stands_for[&kept], stands_for[&other]);
            if kept == other {
                continue;
            }
            let request = json!({ "kept_id": people[kept], "other_id": people[other],
                "centre_id": office.centre(), "despite_meetings": true,
                "from_other": if names { json!(["name"]) } else { json!([]) } });
            office.ask("merge_people", request);
            for place in stands_for.values_mut() {
                if *place == other {
                    *place = kept;
                }
            }
            merged.push(other);
            // The last mark of each record at each session stands; of several records the stronger.
            let mut last: BTreeMap<(usize, usize), &str> = BTreeMap::new();
            for (person, session, given) in &marks {
                last.insert((*person, *session), given);
            }
            let present: BTreeSet<(usize, usize)> = last
                .iter()
                .filter(|(_, given)| **given == "present")
                .map(|((person, session), _)| (stands_for[person], *session))
                .collect();
            let unique: BTreeSet<usize> = present.iter().map(|(person, _)| *person).collect();
            prop_assert_eq!(figure(&office, "unique"), unique.len());
            prop_assert_eq!(figure(&office, "presences"), present.len());
            before.push((digest(&office), office.month("2026-03")));
        }
        let last = before.pop();
        if shuffled && !merged.is_empty() {
            // In whatever order they are taken apart, nothing of the merging stays at the end.
            merged.rotate_left(1);
            for record in merged {
                let request = json!({ "record_id": people[record], "centre_id": office.centre() });
                office.ask("unmerge_people", request);
            }
            let first = before.into_iter().next().or(last);
            prop_assert!(Some((digest(&office), office.month("2026-03"))) == first);
            return Ok(());
        }
        while let (Some(record), Some(before)) = (merged.pop(), before.pop()) {
            let request = json!({ "record_id": people[record], "centre_id": office.centre() });
            office.ask("unmerge_people", request);
            prop_assert!((digest(&office), office.month("2026-03")) == before);
        }
    }
}
