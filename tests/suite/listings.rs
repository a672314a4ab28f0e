//! Lists as a table, as a spreadsheet and on paper: the same rows in each.

use domain::organisation::Role;
use messages::Language;
use serde_json::{Value, json};
use suite::Office;
use tempfile::TempDir;

/// An office with a series on Tuesdays of March, people signed up, and marks.
struct Listed {
    office: Office,
    series: Value,
    folder: TempDir,
}

impl Listed {
    fn new() -> Self {
        let office = Office::on("2026-03-31");
        let series =
            office.ask("create_series", office.classes("2026-03-01", "2026-06-30"))["series_id"]
                .clone();
        let people: Vec<Value> =
            [("Zofia", "Żółć"), ("Łucja", "Ćwik"), ("Adam", "Cyran"), ("Ewa", "Łoś")]
                .into_iter()
                .map(|(first, last)| office.person(first, last, "2026-02-01"))
                .collect();
        let enrol =
            json!({ "series_id": series, "person_ids": people[..3], "from_date": "2026-03-01" });
        office.ask("enrol_people", enrol);
        let mark = |date: &str, person: usize, mark: &str| {
            let session = office.sessions(date)[0]["session"]["id"].clone();
            let mark = json!({ "session_id": session, "person_id": people[person], "mark": mark });
            office.ask("record_attendance", mark);
        };
        mark("2026-03-10", 0, "present");
        mark("2026-03-10", 1, "absent");
        mark("2026-03-17", 0, "present");
        mark("2026-03-17", 1, "announced");
        // Somebody who never signed up came once.
        mark("2026-03-17", 3, "present");
        let cancelled = office.sessions("2026-03-24")[0]["session"]["id"].clone();
        let cancel = json!({ "session_id": cancelled, "reason": "weather" });
        office.ask("cancel_session", cancel);
        Self { office, series, folder: TempDir::new().unwrap() }
    }

    fn listing(&self, request: &Value) -> Value {
        self.office.ask("get_listing", json!({ "listing": request }))
    }

    /// The rows of a list as texts, as a spreadsheet shows them.
    fn rows(&self, request: &Value) -> Vec<Vec<String>> {
        let listing = self.listing(request);
        let text = |cell: &Value| match (cell["kind"].as_str().unwrap(), &cell["value"]) {
            ("empty", _) => String::new(),
            ("yes_no", yes) => if *yes == true { "tak" } else { "nie" }.to_owned(),
            ("mark", mark) => match mark.as_str().unwrap() {
                "present" => "✓",
                "absent" => "–",
                _ => "z",
            }
            .to_owned(),
            (_, Value::String(text)) => text.clone(),
            (_, value) => value.to_string(),
        };
        let rows = listing["rows"].as_array().unwrap().iter();
        rows.map(|row| row.as_array().unwrap().iter().map(text).collect()).collect()
    }

    fn titles(&self, request: &Value) -> Vec<String> {
        let listing = self.listing(request);
        let columns = listing["columns"].as_array().unwrap().iter();
        columns.map(|column| column["title"].as_str().unwrap().to_owned()).collect()
    }

    fn first_on_paper(&self, request: &Value) -> usize {
        let listing = self.listing(request);
        let columns = listing["columns"].as_array().unwrap();
        columns.iter().position(|column| column["on_paper"] == true).unwrap()
    }

    fn matrix(&self) -> Value {
        json!({ "kind": "attendance_matrix", "series_id": self.series, "month": "2026-03" })
    }

    fn everything(&self) -> Vec<Value> {
        let centre = self.office.centre();
        vec![
            json!({ "kind": "register", "centre_id": centre }),
            json!({ "kind": "register", "centre_id": centre, "filter": "former" }),
            json!({ "kind": "sign_ups", "series_id": self.series }),
            self.matrix(),
            json!({ "kind": "sessions", "centre_id": centre, "month": "2026-03" }),
            json!({ "kind": "volunteer_entries", "centre_id": centre, "month": "2026-03" }),
            json!({ "kind": "certificates" }),
            json!({ "kind": "volunteer_agreements", "centre_id": centre }),
            json!({ "kind": "leaders" }),
            json!({ "kind": "rooms", "centre_id": centre }),
            json!({ "kind": "register", "centre_id": centre, "filter": "waiting" }),
            json!({ "kind": "register", "centre_id": centre, "filter": "incomplete" }),
            json!({ "kind": "register", "centre_id": centre, "filter": "no_declaration" }),
            json!({ "kind": "register", "centre_id": centre, "filter": "unseen" }),
            json!({ "kind": "register", "centre_id": centre, "filter": "no_image_consent" }),
            json!({ "kind": "duplicates", "centre_id": centre }),
            json!({ "kind": "duties", "centre_id": centre, "month": "2026-03" }),
            json!({ "kind": "waiting_list", "series_id": self.series }),
        ]
    }
}

#[test]
fn a_matrix_has_everybody_who_was_expected_or_came_and_no_cancelled_day() {
    let listed = Listed::new();
    assert_eq!(
        listed.titles(&listed.matrix()),
        ["Nazwisko i imię", "03.03.2026", "10.03.2026", "17.03.2026", "31.03.2026", "Obecności"]
    );
    assert_eq!(
        listed.rows(&listed.matrix()),
        [
            ["Cyran Adam", "", "", "", "", "0"],
            ["Ćwik Łucja", "", "–", "z", "", "0"],
            ["Łoś Ewa", "", "", "✓", "", "1"],
            ["Żółć Zofia", "", "✓", "✓", "", "2"],
        ]
    );
}

#[test]
fn the_register_and_the_sign_ups_stand_in_polish_order() {
    let listed = Listed::new();
    let register = &listed.everything()[0];
    let names: Vec<String> =
        listed.rows(register).into_iter().map(|row| format!("{} {}", row[1], row[2])).collect();
    assert_eq!(names, ["Cyran Adam", "Ćwik Łucja", "Łoś Ewa", "Żółć Zofia"]);
    let declared = listed.titles(register).iter().position(|title| title == "Deklaracja").unwrap();
    assert!(listed.rows(register).iter().all(|row| row[declared] == "2026-02-01"));
    let signed = listed.rows(&listed.everything()[2]);
    assert_eq!(signed[0], ["Cyran Adam", "", "2026-03-01", "", "nie"]);
    assert_eq!(signed.len(), 3);
}

#[test]
fn the_sessions_say_what_became_of_them() {
    let listed = Listed::new();
    let request = &listed.everything()[4];
    let titles = listed.titles(request);
    let column = |title: &str| titles.iter().position(|other| other == title).unwrap();
    let states: Vec<(String, String)> = listed
        .rows(request)
        .into_iter()
        .map(|row| (row[column("Stan")].clone(), row[column("Powód odwołania")].clone()))
        .collect();
    let said = [
        ("do rozliczenia", ""),
        ("odbyło się", ""),
        ("odbyło się", ""),
        ("odwołane", "Pogoda"),
        ("zaplanowane", ""),
    ];
    assert_eq!(states, said.map(|(state, why)| (state.to_owned(), why.to_owned())));
}

#[test]
fn a_list_is_the_same_in_a_workbook_and_as_text() {
    let listed = Listed::new();
    for request in listed.everything() {
        for format in ["xlsx", "csv"] {
            let saved = listed.office.ask(
                "save_listing",
                json!({ "listing": request, "format": format, "path": listed.folder.path() }),
            );
            let path = saved["path"].as_str().unwrap();
            assert!(path.ends_with(&format!("-2026-03-31.{format}")), "{path}");
            let read = listed.office.ask("read_spreadsheet", json!({ "source": { "file": path } }));
            let sheet = &read["sheets"][0];
            let texts = |row: &Value| -> Vec<String> {
                let cells = row.as_array().unwrap().iter();
                cells.map(|cell| cell.as_str().unwrap().to_owned()).collect()
            };
            let titles: Vec<String> = sheet["columns"]
                .as_array()
                .unwrap()
                .iter()
                .map(|column| column["name"].as_str().unwrap().to_owned())
                .collect();
            assert_eq!(titles, listed.titles(&request), "{request} as {format}");
            let found: Vec<Vec<String>> =
                sheet["first_rows"].as_array().unwrap().iter().map(texts).collect();
            let expected = listed.rows(&request);
            assert_eq!(sheet["rows"].as_u64().unwrap() as usize, expected.len());
            assert_eq!(found, expected, "{request} as {format}");
        }
    }
}

#[test]
fn what_leaves_is_recorded_and_a_list_that_is_only_looked_at_is_not() {
    let listed = Listed::new();
    let latest = || {
        listed.office.ask("list_history", json!({ "limit": 1 }))["rows"][0]["sentence"]
            .as_str()
            .unwrap()
            .to_owned()
    };
    let before = latest();
    listed.listing(&listed.matrix());
    assert_eq!(latest(), before);
    let path = listed.folder.path().join("lista.xlsx");
    let save = json!({ "listing": listed.matrix(), "format": "xlsx", "path": path });
    listed.office.ask("save_listing", save.clone());
    assert_eq!(latest(), "zapisano listę do arkusza");
    let first = std::fs::read(&path).unwrap();
    listed.office.ask("save_listing", save);
    assert_eq!(std::fs::read(&path).unwrap(), first, "the same list, the same bytes");
    let nowhere = json!({ "listing": listed.matrix(), "format": "csv",
                          "path": listed.folder.path().join("nie/ma/lista.csv") });
    assert_eq!(listed.office.refused("save_listing", nowhere), "cannot_write");
}

#[test]
fn paper_has_the_rows_in_their_order_with_numbers() {
    let listed = Listed::new();
    for request in listed.everything() {
        let text = text_of(&listed, &request);
        // A register's number in the centre is not on every paper.
        let first = listed.first_on_paper(&request);
        let names: Vec<String> =
            listed.rows(&request).into_iter().map(|row| row[first].clone()).collect();
        if names.is_empty() {
            assert!(text.contains("nikogo nie ma"), "{text}");
            continue;
        }
        let mut rest = text.as_str();
        for (number, name) in (1..).zip(&names) {
            // Days are written as paper writes them.
            let name = match name.split('-').collect::<Vec<_>>()[..] {
                [year, month, day] if year.len() == 4 => format!("{day}.{month}.{year}"),
                _ => name.clone(),
            };
            let row = format!("\n{number}\t{name}");
            let at = rest.find(&row).unwrap_or_else(|| panic!("{row} in {text}"));
            rest = &rest[at + 1..];
        }
        assert!(text.contains("Stan na dzień 31.03.2026"));
    }
    let text = text_of(&listed, &listed.matrix());
    assert!(text.contains("\n4\tŻółć Zofia\t\t+\t+\t\t2"), "{text}");
    assert!(text.contains("\n2\tĆwik Łucja\t\t–\tz\t\t0"), "{text}");
}

fn text_of(listed: &Listed, request: &Value) -> String {
    let document = json!({ "kind": "listing", "listing": request });
    let path = listed.folder.path().join("lista.pdf");
    let save = json!({ "document": document, "path": path });
    listed.office.ask("save_document", save);
    reports::read_back::text_of(&std::fs::read(path).unwrap()).unwrap()
}

#[test]
fn at_the_door_there_are_no_lists() {
    let listed = Listed::new();
    for request in listed.everything() {
        let refused = listed
            .office
            .ask_as(Role::Volunteer, "get_listing", json!({ "listing": request }))
            .unwrap_err();
        assert_eq!(refused.code, "not_allowed");
    }
    // In the window's language; paper stays Polish.
    let caller = api::Caller { language: Language::English, ..listed.office.caller(Role::Manager) };
    let register = json!({ "listing": listed.everything()[0] });
    let listing = api::dispatch(&listed.office.app, &caller, "get_listing", register).unwrap();
    assert_eq!(listing["title"], "Participants");
}

#[test]
fn the_lists_of_those_who_need_something_are_those_of_the_register() {
    let listed = Listed::new();
    let centre = listed.office.centre();
    let waits = json!({
        "centre_id": centre, "joined_on": "2026-03-05", "waiting": true,
        "fields": { "first_name": "Olga", "last_name": "Ósma" },
    });
    listed.office.ask("create_person", waits);
    let twin = json!({
        "centre_id": centre, "joined_on": "2026-01-01",
        "fields": { "first_name": "Zofia", "last_name": "Żółć", "birth_year": 1950 },
    });
    let twin = listed.office.ask("create_person", twin)["person"]["id"].clone();
    let enrol = json!({ "series_id": listed.series, "person_ids": [twin],
                        "from_date": "2026-03-02", "waiting": true });
    listed.office.ask("enrol_people", enrol);
    let names = |filter: &str| -> Vec<String> {
        let request = json!({ "kind": "register", "centre_id": centre, "filter": filter });
        listed.rows(&request).into_iter().map(|row| format!("{} {}", row[1], row[2])).collect()
    };
    assert_eq!(names("waiting"), ["Ósma Olga"]);
    assert_eq!(names("no_declaration"), ["Żółć Zofia"]);
    assert!(names("no_image_consent").len() == 5, "nobody was asked");
    assert_eq!(names("unseen"), ["Cyran Adam", "Ćwik Łucja", "Żółć Zofia"]);
    for filter in ["members", "waiting", "incomplete", "no_declaration", "unseen"] {
        let asked = json!({ "centre_id": centre, "query": "", "filter": filter });
        let people = listed.office.ask("list_people", asked)["rows"].as_array().unwrap().len();
        assert_eq!(names(filter).len(), people, "{filter}");
    }
    let pairs = listed.rows(&json!({ "kind": "duplicates", "centre_id": centre }));
    assert_eq!(pairs.len(), 1);
    assert_eq!((pairs[0][0].as_str(), pairs[0][4].as_str()), ("Żółć Zofia", "Żółć Zofia"));
    let waiting = listed.rows(&json!({ "kind": "waiting_list", "series_id": listed.series }));
    assert_eq!(waiting, [["Żółć Zofia", "", "2026-03-02"]]);
}

#[test]
fn the_papers_of_the_register_are_made_and_recorded() {
    let listed = Listed::new();
    let centre = listed.office.centre();
    let printed = |document: Value| -> String {
        let path = listed.folder.path().join("pismo.pdf");
        listed.office.ask("save_document", json!({ "document": document, "path": path }));
        reports::read_back::text_of(&std::fs::read(path).unwrap()).unwrap()
    };
    let register = printed(json!({ "kind": "register", "centre_id": centre }));
    assert!(
        register.contains("\n4\tŻółć Zofia\t1950\t\t01.02.2026\tuczestniczy\tnie pytano"),
        "{register}"
    );
    let photographer = printed(json!({ "kind": "without_image_consent", "centre_id": centre }));
    assert!(photographer.contains("\n2\tĆwik Łucja\n"), "{photographer}");
    assert!(!photographer.contains("1950"), "names alone: {photographer}");
    let people = listed.office.ask("list_people", json!({ "centre_id": centre, "query": "" }));
    let ids: Vec<Value> =
        people["rows"].as_array().unwrap().iter().map(|row| row["person_id"].clone()).collect();
    let batch = json!({ "kind": "declaration_forms", "centre_id": centre, "person_ids": ids, "blank": true });
    let preview = listed.office.ask("preview_document", json!({ "document": batch }));
    assert_eq!(preview["pages"], 5);
    let forms = printed(batch);
    for name in ["Adam Cyran", "Łucja Ćwik", "Ewa Łoś", "Zofia Żółć"] {
        assert_eq!(forms.matches(name).count(), 1, "{name} in {forms}");
    }
    let blank = json!({ "kind": "declaration_forms", "centre_id": centre });
    let preview = listed.office.ask("preview_document", json!({ "document": blank }));
    assert_eq!(
        (preview["pages"].as_u64(), preview["file_name"].as_str().unwrap()),
        (Some(1), "deklaracje-cas-probne-2026-03-31.pdf")
    );
    let nobody =
        json!({ "kind": "declaration_forms", "centre_id": centre, "person_ids": [centre] });
    let refused = listed.office.refused("preview_document", json!({ "document": nobody }));
    assert_eq!(refused, "not_found");
}
