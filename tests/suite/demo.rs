//! Files of invented people: the same for the same seed, whole, and as varied as life.

use std::collections::{BTreeMap, BTreeSet};

use domain::calendar::Date;
use serde_json::json;
use suite::day;

use crate::program::Program;
use crate::recount::table;

/// Every file of a folder, by name.
fn files(folder: &str) -> BTreeMap<String, Vec<u8>> {
    std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| {
            (
                path.file_name().unwrap().to_string_lossy().into_owned(),
                std::fs::read(&path).unwrap(),
            )
        })
        .collect()
}

#[test]
fn the_same_seed_makes_the_same_tables_and_the_same_paper_to_the_byte() {
    let program = Program::new();
    let made = |name: &str, seed: u32| {
        let file = program.demo(&format!("{name}.obecni"), "klub", seed, "2025-11", 2);
        let digest = program.answer(&["check", &file])["digest"].clone();
        let (pdf, folder) = (program.path(&format!("{name}.pdf")), program.path(name));
        // Printed first, so that what was recorded about it leaves with the tables.
        program.answer(&["report", &file, "monthly", "2025-12", "--out", &pdf]);
        program.answer(&["export", &file, &folder]);
        (digest, std::fs::read(&pdf).unwrap(), files(&folder))
    };
    let (first, again, other) = (made("first", 4), made("again", 4), made("other", 5));
    assert_eq!(first.0, again.0);
    assert_eq!(first.1, again.1, "the paper differs");
    assert_eq!(first.2.keys().collect::<Vec<_>>(), again.2.keys().collect::<Vec<_>>());
    for (name, bytes) in &first.2 {
        assert_eq!(bytes, &again.2[name], "{name} differs");
    }
    assert_ne!(first.0, other.0);
    assert_ne!(first.2["people.csv"], other.2["people.csv"]);
}

#[test]
fn the_contract_of_the_tables_is_kept() {
    let program = Program::new();
    let file = program.demo("demo.obecni", "pal", 2, "2026-01", 1);
    let folder = program.path("tables");
    let exported = program.answer(&["export", &file, &folder]);
    let columns = |name: &str| -> BTreeSet<String> {
        table(&folder, name).first().map(|row| row.keys().cloned().collect()).unwrap_or_default()
    };
    let promised: [(&str, &[&str]); 8] = [
        (
            "people",
            &[
                "id",
                "first_name",
                "last_name",
                "birth_date",
                "birth_year",
                "sex",
                "phone",
                "email",
                "district",
            ],
        ),
        ("memberships", &["person_id", "centre_id", "joined_on", "left_on", "leave_reason"]),
        (
            "declarations",
            &["person_id", "centre_id", "agreement_id", "number", "signed_on", "withdrawn_on"],
        ),
        (
            "sessions",
            &[
                "centre_id",
                "category",
                "date",
                "start",
                "minutes",
                "status",
                "list_state",
                "guests",
                "children",
                "outcome",
            ],
        ),
        ("attendance", &["session_id", "person_id", "mark", "recorded_at", "recorded_by"]),
        ("volunteer_entries", &["person_id", "centre_id", "date", "minutes", "activity"]),
        ("closures", &["centre_id", "first_date", "last_date", "kind", "counts_as_open", "reason"]),
        ("opening_rules", &["centre_id", "weekday", "start", "end", "valid_from", "valid_to"]),
    ];
    for (name, promised) in promised {
        let there = columns(name);
        for column in promised {
            assert!(there.contains(*column), "{name} lacks {column}: {there:?}");
        }
    }
    let tables = exported["tables"].as_array().unwrap();
    // Beside the tables lies the journal that a new file is made of.
    assert_eq!(tables.len() + 1, files(&folder).len());
    for written in tables {
        let name = written["file"].as_str().unwrap().trim_end_matches(".csv").to_owned();
        assert_eq!(written["rows"], table(&folder, &name).len(), "{name}");
    }
    // The journal tells that the tables left, and no value that anybody gave.
    let journal = table(&folder, "operations");
    assert_eq!(journal.last().unwrap()["command"], "export_tables");
    let names: Vec<&str> = journal[0].keys().map(String::as_str).collect();
    assert_eq!(
        names,
        [
            "centre_id",
            "changes",
            "command",
            "device",
            "id",
            "number",
            "recorded_at",
            "recorded_by",
            "undoes"
        ]
    );
}

#[test]
fn a_formula_in_a_name_reaches_no_spreadsheet() {
    let program = Program::new();
    let file = program.demo("demo.obecni", "pal", 2, "2026-01", 1);
    for name in ["=HYPERLINK(\"http://przyklad.example\")", "+48 600", "@nazwa; \"cudzysłów\""] {
        let request = json!({ "name": name, "active": true }).to_string();
        program.answer(&["call", &file, "save_leader", &request]);
    }
    let folder = program.path("tables");
    program.answer(&["export", &file, &folder]);
    let names: Vec<String> =
        table(&folder, "leaders").into_iter().map(|row| row["name"].clone()).collect();
    for expected in
        ["'=HYPERLINK(\"http://przyklad.example\")", "'+48 600", "'@nazwa; \"cudzysłów\""]
    {
        assert!(names.iter().any(|name| name == expected), "{expected} in {names:?}");
    }
}

#[test]
fn the_cas_is_of_the_size_and_the_variety_that_was_promised() {
    let program = Program::new();
    let file = program.demo("demo.obecni", "cas", 7, "2025-11", 2);
    let folder = program.path("tables");
    program.answer(&["export", &file, &folder]);
    let memberships = table(&folder, "memberships");
    let open = memberships.iter().filter(|row| row["left_on"].is_empty()).count();
    assert_eq!(open, 120);
    assert!(table(&folder, "rooms").len() >= 3);
    let sessions = table(&folder, "sessions");
    let categories: BTreeSet<&String> = sessions.iter().map(|row| &row["category"]).collect();
    assert!(categories.len() >= 11, "{categories:?}");
    // Whole weeks without a holiday or a break.
    for monday in
        ["2025-11-03", "2025-11-17", "2025-11-24", "2025-12-01", "2025-12-08", "2025-12-15"]
    {
        let week: Vec<String> =
            day(monday).to(day(monday).plus_days(6)).map(|date| date.to_string()).collect();
        let planned = sessions.iter().filter(|row| week.contains(&row["date"])).count();
        assert!((22..=28).contains(&planned), "{planned} in the week of {monday}");
    }
    let mut rosters: BTreeMap<String, usize> = BTreeMap::new();
    for row in table(&folder, "enrolments") {
        *rosters.entry(row["series_id"].clone()).or_default() += 1;
    }
    assert!(rosters.values().all(|people| (12..=22).contains(people)), "{rosters:?}");
    // Nothing on holidays or in the break over Christmas.
    let quiet: BTreeSet<String> = ["2025-11-01", "2025-11-11"]
        .iter()
        .map(|date| (*date).to_owned())
        .chain(day("2025-12-24").to(day("2025-12-31")).map(|date| date.to_string()))
        .collect();
    assert!(sessions.iter().all(|row| !quiet.contains(&row["date"])));
    let closures = table(&folder, "closures");
    let kinds: BTreeSet<&str> = closures.iter().map(|row| row["kind"].as_str()).collect();
    assert_eq!(kinds, BTreeSet::from(["break", "failure"]));
    let marks: BTreeSet<String> =
        table(&folder, "attendance").into_iter().map(|row| row["mark"].clone()).collect();
    assert_eq!(marks.len(), 3, "{marks:?}");
    let moved = sessions
        .iter()
        .any(|row| row["date"] != row["original_date"] && row["status"] == "planned");
    let reasons: BTreeSet<&String> = sessions.iter().map(|row| &row["cancelled"]).collect();
    assert!(moved && reasons.len() > 2, "{reasons:?}");
    let declarations = table(&folder, "declarations");
    assert!(declarations.iter().any(|row| !row["withdrawn_on"].is_empty()));
    let declared: BTreeSet<&String> = declarations.iter().map(|row| &row["person_id"]).collect();
    assert!(memberships.iter().any(|row| !declared.contains(&row["person_id"])));
}

#[test]
fn nobody_invented_can_be_reached_or_taken_for_somebody() {
    let program = Program::new();
    let file = program.demo("demo.obecni", "cas", 9, "2026-01", 1);
    let folder = program.path("tables");
    program.answer(&["export", &file, &folder]);
    for person in table(&folder, "people") {
        assert!(person["phone"].is_empty() || person["phone"].starts_with("000 "), "{person:?}");
        assert!(person["email"].is_empty() || person["email"].ends_with(".example"), "{person:?}");
    }
    let organisation = &table(&folder, "organisations")[0];
    assert!(organisation["name"].contains("dane przykładowe") && organisation["demo"] == "true");
    // Polish letters at the beginning, which only a Polish order puts where they belong.
    let names: Vec<String> =
        table(&folder, "people").into_iter().map(|row| row["last_name"].clone()).collect();
    for letter in ['Ć', 'Ł', 'Ś', 'Ź', 'Ż'] {
        assert!(names.iter().any(|name| name.starts_with(letter)), "{letter} begins no name");
    }
    assert!(names.iter().any(|name| name == "Żółć"));
}

#[test]
fn people_of_several_centres_have_one_record() {
    let program = Program::new();
    let file = program.demo("demo.obecni", "ngo", 3, "2026-01", 1);
    let folder = program.path("tables");
    program.answer(&["export", &file, &folder]);
    let mut centres: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for row in table(&folder, "memberships") {
        centres.entry(row["person_id"].clone()).or_default().insert(row["centre_id"].clone());
    }
    let shared = centres.values().filter(|centres| centres.len() == 2).count();
    assert!((10..=30).contains(&shared), "{shared} belong to two centres");
    assert!(centres.values().all(|centres| centres.len() <= 2));
    let mut roles: Vec<String> =
        table(&folder, "users").into_iter().map(|row| row["role"].clone()).collect();
    roles.sort();
    roles.dedup();
    assert_eq!(roles, ["coordinator", "manager", "volunteer"]);
}

#[test]
fn nothing_is_recorded_on_the_day_the_file_is_made_or_after() {
    let program = Program::new();
    let (file, folder) = (program.path("demo.obecni"), program.path("tables"));
    let today = "2026-02-11";
    program.answer(&[
        "demo",
        &file,
        "--profile",
        "klub",
        "--from",
        "2026-01",
        "--months",
        "3",
        "--today",
        today,
    ]);
    program.answer(&["export", &file, &folder, "--today", today]);
    let recorded = table(&folder, "attendance");
    assert!(!recorded.is_empty() && recorded.iter().all(|row| *row["recorded_at"] < *today));
    let sessions = table(&folder, "sessions");
    let (before, since): (Vec<_>, Vec<_>) = sessions.iter().partition(|row| *row["date"] < *today);
    assert!(before.iter().filter(|row| row["outcome"] == "held").count() > 20);
    assert!(since.len() > 40 && since.iter().all(|row| row["outcome"] == "planned"));
    assert!(since.iter().any(|row| row["date"] == today), "nothing is left to try today");
    assert!(table(&folder, "month_notes").iter().all(|row| row["month"] == "2026-01"));
    let open = table(&folder, "memberships").iter().filter(|row| row["left_on"].is_empty()).count();
    assert_eq!(open, 46);
}

#[test]
fn marks_are_given_while_the_meeting_lasts() {
    let program = Program::new();
    let file = program.demo("demo.obecni", "klub", 6, "2026-03", 1);
    let folder = program.path("tables");
    program.answer(&["export", &file, &folder]);
    let sessions: BTreeMap<String, (Date, String)> = table(&folder, "sessions")
        .into_iter()
        .map(|row| (row["id"].clone(), (day(&row["date"]), row["start"].clone())))
        .collect();
    for mark in table(&folder, "attendance") {
        let (date, _) = &sessions[&mark["session_id"]];
        assert!(mark["recorded_at"].starts_with(&date.to_string()), "{mark:?} on {date}");
    }
    // In winter time a meeting at 10:00 is at 09:00 in UTC, in summer time at 08:00.
    let earliest = |first: &str, last: &str| {
        let within = |date: &Date| (day(first)..=day(last)).contains(date);
        table(&folder, "attendance")
            .into_iter()
            .filter(|mark| {
                let (date, start) = &sessions[&mark["session_id"]];
                within(date) && start == "10:00" && mark["mark"] == "present"
            })
            .map(|mark| mark["recorded_at"][11..13].to_owned())
            .min()
            .unwrap()
    };
    assert_eq!(earliest("2026-03-02", "2026-03-27"), "08");
    assert_eq!(earliest("2026-03-30", "2026-03-31"), "07");
}

#[test]
fn a_second_season_begins_where_the_first_ends() {
    let program = Program::new();
    let file = program.demo("demo.obecni", "pal", 8, "2024-11", 14);
    program.answer(&["check", &file]);
    let folder = program.path("tables");
    program.answer(&["export", &file, &folder]);
    let series = table(&folder, "series");
    let seasons: BTreeSet<&str> = series.iter().map(|row| row["first_date"].as_str()).collect();
    assert_eq!(seasons, BTreeSet::from(["2024-11-01", "2025-11-01"]));
    let held = |month: &str| {
        let sessions = table(&folder, "sessions");
        sessions
            .iter()
            .filter(|row| row["date"].starts_with(month) && row["outcome"] == "held")
            .count()
    };
    for month in ["2024-11", "2025-06", "2025-10", "2025-11", "2025-12"] {
        assert!(held(month) > 10, "{} held in {month}", held(month));
    }
}

#[test]
fn everything_invented_people_did_has_its_sentence() {
    let program = Program::new();
    let file = program.demo("demo.obecni", "pal", 1, "2026-01", 1);
    for (language, other) in [("pl", "zmiana danych"), ("en", "a change of data")] {
        let limit = r#"{"limit":500}"#;
        let history =
            program.answer(&["call", &file, "list_history", limit, "--language", language]);
        let rows = history["rows"].as_array().unwrap();
        assert!(rows.len() > 100);
        for row in rows {
            let sentence = row["sentence"].as_str().unwrap();
            assert!(!sentence.is_empty() && sentence != other, "{row}");
            assert!(
                !sentence.contains('{') && !row["author"].as_str().unwrap().is_empty(),
                "{row}"
            );
        }
    }
}
