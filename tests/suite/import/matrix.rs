//! Past attendance out of a table of people and days.

use serde_json::{Value, json};
use suite::Office;

use super::files::{Cell, xlsx};
use super::{counts, file, row, tables};

/// A sheet as it is proposed, taken for past attendance of a class.
#[track_caller]
fn matrix(office: &Office, source: &Value, class: &Value) -> Value {
    let view = office.ask("read_spreadsheet", json!({ "source": source }))["sheets"][0].clone();
    assert_eq!(view["kind"], "attendance");
    let proposals = view["proposals"].as_array().unwrap();
    let proposal = proposals.iter().find(|proposal| proposal["kind"] == "attendance").unwrap();
    json!({
        "source": source, "sheet": 0, "kind": "attendance", "columns": proposal["columns"],
        "centre_id": office.centre(), "class": class,
    })
}

#[track_caller]
fn import(office: &Office, request: &Value) -> Value {
    let mut request = request.clone();
    request["fingerprint"] = office.ask("preview_import", request.clone())["fingerprint"].clone();
    office.ask("import_attendance", request)
}

fn series(office: &Office) -> Value {
    let created = office.ask("create_series", office.classes("2026-02-01", "2026-03-31"));
    json!({ "series": created["series_id"] })
}

fn new_class(office: &Office) -> Value {
    json!({ "new": {
        "name": "Chór", "category_id": office.category(0), "start": "10:00", "minutes": 90,
    }})
}

fn day(preview: &Value, index: usize) -> String {
    preview["days"][index]["sentence"].as_str().unwrap().to_owned()
}

/// The marks of a session on a day, by list names.
fn marks(office: &Office, date: &str) -> Vec<(String, String)> {
    let session =
        office.sessions(date).into_iter().find(|card| card["session"]["date"] == date).unwrap();
    let sheet = office.ask("get_sheet", json!({ "session_id": session["session"]["id"] }));
    assert_eq!(sheet["card"]["session"]["list_state"], "confirmed");
    assert_eq!(sheet["card"]["session"]["signatures"], Value::Null);
    let rows = sheet["rows"].as_array().unwrap();
    rows.iter()
        .filter(|row| !row["mark"].is_null())
        .map(|row| {
            (
                row["list_name"].as_str().unwrap().to_owned(),
                row["mark"].as_str().unwrap().to_owned(),
            )
        })
        .collect()
}

fn is(name: &str, mark: &str) -> (String, String) {
    (name.to_owned(), mark.to_owned())
}

const TABLE: &str = "Lista obecności 2026\t\t\t\t\t\n\
    Nazwisko i imię\t10.02.2026\t11.02\twt. 17.02\t24.02\t17.03.2026\n\
    Kowalska Maria\tx\t\t-\tzg\tx\n\
    Próbna Ewa\t1\tob\t✓\t\t\n\
    Nowa Anna\t\t+\t0\tspóźniona\t\n\
    Razem\t2\t2\t1\t\t\n";

#[test]
fn a_table_of_people_and_days_becomes_lists_and_goes_out_as_a_whole() {
    let office = Office::on("2026-03-10");
    office.person("Maria", "Kowalska", "2026-01-05");
    office.person("Ewa", "Próbna", "2026-01-05");
    let class = series(&office);
    let before = tables(&office);
    let request = matrix(&office, &json!({ "pasted": TABLE }), &class);
    let seen = office.ask("preview_import", request.clone());
    assert_eq!(day(&seen, 0), "10.02.2026: 2 oznaczenia.");
    assert_eq!(day(&seen, 1), "11.02.2026: powstanie termin, 2 oznaczenia.", "a Wednesday");
    assert_eq!(day(&seen, 4), "17.03.2026: ten dzień jeszcze nie nadszedł, oznaczeń nie wczytano.");
    assert_eq!(counts(&seen), [2, 1, 0, 1]);
    assert_eq!(
        row(&seen, 5)["reasons"],
        json!([
            "nie ma takiej osoby: powstanie i będzie oznaczona „do uzupełnienia”",
            "pominięto „spóźniona” z kolumny „24.02”"
        ])
    );
    assert_eq!(row(&seen, 6)["reasons"], json!(["to podsumowanie, nie osoba"]));
    assert_eq!(
        (&seen["brings"]["marks"], &seen["brings"]["people"], &seen["brings"]["sessions"]),
        (&json!(8), &json!(1), &json!(1))
    );
    assert_eq!(tables(&office), before);

    let done = import(&office, &request);
    assert_eq!(done["brought"]["marks"], 8);
    assert_eq!(
        marks(&office, "2026-02-17"),
        [is("Kowalska Maria", "absent"), is("Nowa Anna", "absent"), is("Próbna Ewa", "present")]
    );
    assert_eq!(
        marks(&office, "2026-02-11"),
        [is("Nowa Anna", "present"), is("Próbna Ewa", "present")]
    );
    assert_eq!(marks(&office, "2026-02-24"), [is("Kowalska Maria", "announced")]);
    let people =
        json!({ "centre_id": office.centre(), "query": "Nowa", "filter": "members", "offset": 0 });
    let anna = office.ask("list_people", people)["rows"][0].clone();
    assert_eq!(anna["to_complete"], true);

    let again = office.ask("preview_import", request.clone());
    assert_eq!(counts(&again), [0, 0, 3, 1], "everything stands there");
    assert_eq!(day(&again, 0), "10.02.2026: lista jest już zatwierdzona i zostaje bez zmian.");
    let mut refused = request.clone();
    refused["fingerprint"] = again["fingerprint"].clone();
    assert_eq!(office.refused("import_attendance", refused), "import_empty");
    office.ask("undo", json!({ "operation_id": done["operation_id"] }));
    assert_eq!(tables(&office), before);
}

#[test]
fn marks_that_differ_are_named_and_stay() {
    let office = Office::on("2026-03-10");
    let maria = office.person("Maria", "Kowalska", "2026-01-05");
    let class = series(&office);
    let session = office.sessions("2026-02-10")[0]["session"]["id"].clone();
    office.ask(
        "record_attendance",
        json!({ "session_id": session, "person_id": maria, "mark": "absent" }),
    );
    let cancelled = office.sessions("2026-02-17")[0]["session"]["id"].clone();
    office.ask("cancel_session", json!({ "session_id": cancelled, "reason": "failure" }));
    let text = "Osoba;10.02.2026;17.02.2026;24.02.2026;24.02.2026\nKowalska Maria;x;x;x;x\n";
    let seen = office.ask("preview_import", matrix(&office, &json!({ "pasted": text }), &class));
    assert_eq!(
        row(&seen, 2)["reasons"],
        json!([
            "na listach z tych dni zostaje to, co jest (inne oznaczenie albo lista zatwierdzona): 10.02.2026"
        ])
    );
    assert_eq!(day(&seen, 1), "17.02.2026: zajęcia odwołano, oznaczeń nie wczytano.");
    assert_eq!(day(&seen, 3), "24.02.2026: ten dzień jest już we wcześniejszej kolumnie.");
    import(&office, &matrix(&office, &json!({ "pasted": text }), &class));
    let sheet = office.ask("get_sheet", json!({ "session_id": session }));
    assert_eq!(sheet["rows"][0]["mark"], "absent");
    assert_eq!(marks(&office, "2026-02-24"), [is("Kowalska Maria", "present")]);
}

#[test]
fn of_two_people_of_one_name_somebody_says_which() {
    let office = Office::on("2026-03-10");
    let create =
        |year: u32| {
            office.ask("create_person", json!({
            "centre_id": office.centre(), "joined_on": "2026-01-05",
            "fields": { "first_name": "Maria", "last_name": "Kowalska", "birth_year": year },
            "declaration": null,
        }))["person"]["id"].clone()
        };
    let (_older, younger) = (create(1940), create(1950));
    let text = "Osoba;10.02.2026;17.02.2026\nMaria Kowalska;x;x\nMaria Kowalsak;x;\nJan Nowy;x;\nJan Nowy;;x\n";
    let mut request = matrix(&office, &json!({ "pasted": text }), &new_class(&office));
    let seen = office.ask("preview_import", request.clone());
    assert_eq!(
        row(&seen, 2)["reasons"],
        json!(["są 2 osoby o tym imieniu i nazwisku, wskaż właściwą"])
    );
    assert_eq!(row(&seen, 2)["verdict"], "unusable");
    assert_eq!(row(&seen, 2)["candidates"].as_array().unwrap().len(), 2);
    assert!(row(&seen, 3)["reasons"][0].as_str().unwrap().contains("jest podobna: Kowalska Maria"));
    assert_eq!(
        row(&seen, 5)["reasons"],
        json!([
            "nie ma takiej osoby: powstanie i będzie oznaczona „do uzupełnienia”",
            "to samo jest w wierszu 4"
        ])
    );
    request["people"] =
        json!([{ "row": 2, "person_id": younger }, { "row": 3, "person_id": null }]);
    let seen = office.ask("preview_import", request.clone());
    assert_eq!(
        (&row(&seen, 2)["verdict"], &row(&seen, 2)["person_id"]),
        (&json!("good"), &younger)
    );
    let done = import(&office, &request);
    assert_eq!((&done["brought"]["people"], &done["brought"]["series"]), (&json!(2), &json!(1)));
    assert_eq!(
        marks(&office, "2026-02-10"),
        [
            is("Kowalsak Maria", "present"),
            is("Kowalska Maria", "present"),
            is("Nowy Jan", "present")
        ]
    );
}

#[test]
fn a_matrix_of_a_year_gives_the_figures_of_its_cells() {
    let office = Office::on("2026-03-10");
    let mut days = Vec::new();
    let mut date = suite::day("2025-01-07");
    while date <= suite::day("2025-12-30") {
        days.push(date);
        date = date.plus_days(7);
    }
    let head: Vec<Cell> =
        std::iter::once(Cell::Text("Imię i nazwisko"))
            // Days of a spreadsheet, counted from 30 December 1899.
            .chain(days.iter().map(|date| {
                Cell::Date(45_664.0 + suite::day("2025-01-07").days_until(*date) as f64)
            }))
            .collect();
    let names: Vec<String> = (0..40)
        .map(|index| {
            let letters: String =
                [index / 26, index % 26].map(|at| char::from(b'a' + at as u8)).iter().collect();
            format!("Maria Próbna{letters}")
        })
        .collect();
    let names: Vec<&'static str> =
        names.into_iter().map(|name| &*Box::leak(name.into_boxed_str())).collect();
    let mut sheet = vec![head];
    let mut presences = 0;
    for (person, name) in names.iter().enumerate() {
        let mut cells = vec![Cell::Text(name)];
        for day in 0..days.len() {
            cells.push(match (person + day) % 3 {
                0 => {
                    presences += 1;
                    Cell::Text("x")
                }
                1 => Cell::Text("nb"),
                _ => Cell::Empty,
            });
        }
        sheet.push(cells);
    }
    let (_folder, path) = file("rok.xlsx", &xlsx(&[("2025", &sheet)]));
    let request = matrix(&office, &json!({ "file": path }), &new_class(&office));
    let done = import(&office, &request);
    assert_eq!(
        (&done["brought"]["sessions"], &done["brought"]["people"]),
        (&json!(52), &json!(40))
    );
    let mut counted = 0;
    for month in 1..=12 {
        let summary = office.month(&format!("2025-{month:02}"));
        counted += summary["participants"]["presences"]["month"]["value"].as_u64().unwrap();
    }
    assert_eq!(counted, presences);
}

#[test]
fn days_without_a_month_ask_for_one_and_what_was_matched_is_remembered() {
    let office = Office::on("2026-03-10");
    office.person("Maria", "Kowalska", "2026-01-05");
    let text = "Ktoś;3;10;17\nKowalska Maria;x;-;x\n";
    let mut request = json!({
        "source": { "pasted": text }, "sheet": 0, "kind": "attendance", "centre_id": office.centre(),
        "columns": [
            { "index": 0, "field": "full_name" }, { "index": 1, "field": "day" },
            { "index": 2, "field": "day" }, { "index": 3, "field": "day" }
        ],
        "class": new_class(&office),
    });
    let seen = office.ask("preview_import", request.clone());
    assert_eq!(
        day(&seen, 0),
        "3: nie wiadomo, który to dzień. Podaj miesiąc albo popraw nagłówek kolumny."
    );
    request["month"] = json!("2026-02");
    import(&office, &request);
    assert_eq!(marks(&office, "2026-02-10"), [is("Kowalska Maria", "absent")]);
    let next = "Ktoś;3;10\nKowalska Maria;x;-\n";
    let view = office.ask("read_spreadsheet", json!({ "source": { "pasted": next } }))["sheets"][0]
        .clone();
    let proposals = view["proposals"].as_array().unwrap().clone();
    let proposal = proposals.iter().find(|proposal| proposal["kind"] == "attendance").unwrap();
    assert_eq!(proposal["remembered"], true);
    assert_eq!(proposal["columns"].as_array().unwrap().len(), 3);
}
