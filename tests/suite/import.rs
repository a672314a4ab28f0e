//! Timetable and centres out of spreadsheets: what is taken, what is not, and taking it back.

mod centres;
mod files;
mod matrix;
mod people;
mod untidy;
mod words;

use domain::organisation::Role;
use serde_json::{Value, json};
use suite::Office;
use tempfile::TempDir;

use files::write;

/// A file of these bytes, and the folder it lives in.
fn file(name: &str, bytes: &[u8]) -> (TempDir, String) {
    let folder = TempDir::new().unwrap();
    let path = write(&folder, name, bytes);
    (folder, path)
}

/// What a file looks like before anything was chosen.
#[track_caller]
fn read(office: &Office, path: &str) -> Value {
    office.ask("read_spreadsheet", json!({ "source": { "file": path } }))
}

/// The request that takes a sheet as it is proposed.
#[track_caller]
fn proposed(office: &Office, path: &str, sheet: usize) -> Value {
    let view = read(office, path)["sheets"][sheet].clone();
    let proposals = view["proposals"].as_array().unwrap();
    let proposal = proposals.iter().find(|proposal| proposal["kind"] == view["kind"]).unwrap();
    json!({
        "source": { "file": path }, "sheet": sheet, "kind": view["kind"], "columns": proposal["columns"],
        "centre_id": office.centre(),
    })
}

#[track_caller]
fn preview(office: &Office, path: &str) -> Value {
    office.ask("preview_import", proposed(office, path, 0))
}

/// The request that brings in what was looked at.
#[track_caller]
fn confirmed(office: &Office, path: &str, sheet: usize) -> Value {
    let mut request = proposed(office, path, sheet);
    let preview = office.ask("preview_import", request.clone());
    request["fingerprint"] = preview["fingerprint"].clone();
    request
}

fn counts(preview: &Value) -> [u64; 4] {
    ["good", "warning", "duplicate", "unusable"]
        .map(|verdict| preview["counts"][verdict].as_u64().unwrap())
}

/// The one row of this number.
#[track_caller]
fn row(preview: &Value, number: u64) -> Value {
    let rows = preview["rows"].as_array().unwrap();
    rows.iter()
        .find(|row| row["row"] == number)
        .unwrap_or_else(|| panic!("no row {number}"))
        .clone()
}

/// Everything that stands in the tables, apart from the journal.
fn tables(office: &Office) -> Vec<(String, String)> {
    let folder = TempDir::new().unwrap();
    let into = folder.path().join("tables");
    let request = json!({ "folder": into });
    office.ask_as(Role::Manager, "export_tables", request).unwrap();
    let mut tables: Vec<(String, String)> = std::fs::read_dir(&into)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            (name, std::fs::read_to_string(path).unwrap())
        })
        .filter(|(name, _)| name.ends_with(".csv") && name != "operations.csv")
        .collect();
    tables.sort();
    assert!(tables.len() > 10);
    tables
}

const PLAN: &str = "Nazwa;Kategoria;Data;Godziny;Prowadzący;Sala;Opłata;Tryb;Limit miejsc;Opis\n\
    Gimnastyka;Zajęcia ruchowe i prozdrowotne;10.03.2026;09.30–11.00;Ewa Przykładna;Sala 1;nie;Stacjonarny;18.0;\n\
    \"Wiersze\n„Żółć”\";Literatura;2026-03-11;10-11;Jan Przykładny, Ewa Przykładna;Sala 7;20 zł;Online;;Czytamy\n";

#[test]
fn a_timetable_comes_in_row_by_row_and_goes_out_as_a_whole() {
    let office = Office::on("2026-03-01");
    let (_folder, path) = file("plan.csv", PLAN.as_bytes());
    let before = tables(&office);
    let seen = preview(&office, &path);
    assert_eq!(counts(&seen), [2, 0, 0, 0]);
    assert_eq!(
        (&seen["new_categories"], &seen["new_leaders"], &seen["new_rooms"]),
        (&json!(["Literatura"]), &json!(["Ewa Przykładna", "Jan Przykładny"]), &json!(["Sala 7"]))
    );
    assert_eq!(row(&seen, 2)["when"], "10.03.2026, 9:30–11:00");
    assert_eq!(
        row(&seen, 3)["reasons"],
        json!([
            "powstanie kategoria „Literatura”",
            "powstanie sala „Sala 7”",
            "powstanie osoba prowadząca „Jan Przykładny”",
            "powstanie osoba prowadząca „Ewa Przykładna”"
        ])
    );
    assert_eq!(tables(&office), before, "looking changes nothing");

    let done = office.ask("run_import", confirmed(&office, &path, 0));
    assert_eq!((&done["rows"], &done["brought"]["sessions"]), (&json!(2), &json!(2)));
    let sessions = office.sessions("2026-03-10");
    let shown = |index: usize, field: &str| sessions[index][field].clone();
    assert_eq!(shown(0, "category"), "Zajęcia ruchowe i prozdrowotne");
    assert_eq!((shown(0, "leader"), shown(0, "place")), (json!("Ewa Przykładna"), json!("Sala 1")));
    let session = &sessions[1]["session"];
    assert_eq!(session["name"], "Wiersze „Żółć”");
    assert_eq!((&session["mode"], &session["fee_note"]), (&json!("online"), &json!("20 zł")));
    assert_eq!((&session["start"], &session["minutes"]), (&json!("10:00"), &json!(60)));
    assert_eq!(session["description"], "Czytamy");
    assert_eq!(session["co_leader_ids"].as_array().unwrap().len(), 1);
    assert_eq!(sessions[0]["session"]["capacity"], 18);

    let history = office.ask("list_history", json!({ "limit": 5 }))["rows"].clone();
    assert_eq!(history[0]["sentence"], "wczytano zajęcia z pliku, liczba wierszy: 2");
    assert_eq!(history[0]["operation_id"], done["operation_id"], "one operation");
    office.ask("undo", json!({ "operation_id": done["operation_id"] }));
    assert_eq!(tables(&office), before, "nothing of it is left");
}

#[test]
fn a_second_import_of_the_same_file_finds_everything_there() {
    let office = Office::on("2026-03-01");
    let (_folder, path) = file("plan.csv", PLAN.as_bytes());
    let request = confirmed(&office, &path, 0);
    office.ask("run_import", request.clone());
    let seen = preview(&office, &path);
    assert_eq!(counts(&seen), [0, 0, 2, 0]);
    assert_eq!(row(&seen, 2)["reasons"][0], "takie zajęcia o tej porze są już w planie");
    assert_eq!(office.refused("run_import", request.clone()), "import_empty");
    let mut twice = request;
    twice["take_duplicates"] = json!([2]);
    assert_eq!(office.ask("run_import", twice)["rows"], 1);
    assert_eq!(office.sessions("2026-03-10").len(), 3);
}

#[test]
fn a_row_of_a_weekday_becomes_a_series() {
    let office = Office::on("2026-03-01");
    let text = "Plan wiosenny\n\nZajęcia;Kategoria;Dzień tygodnia;Godzina;Od;Do;Sala\n\
        Joga;Zajęcia ruchowe i prozdrowotne;wt. i czw.;9:30-11:00;2.03.2026;31.03.2026;1\n\
        Brydż;Gry i spotkania integracyjne;pt;10.00;;;Sala 2\n";
    let (_folder, path) = file("serie.csv", text.as_bytes());
    let seen = preview(&office, &path);
    assert_eq!(counts(&seen), [1, 0, 0, 1]);
    assert_eq!(row(&seen, 4)["when"], "wt., czw., 9:30–11:00, 03.03.2026–31.03.2026");
    assert_eq!(
        (&row(&seen, 4)["makes"], &row(&seen, 4)["sessions"]),
        (&json!("series"), &json!(9))
    );
    assert!(row(&seen, 5)["sentence"].as_str().unwrap().starts_with("Wiersz 5: "));
    assert_eq!(row(&seen, 5)["makes"], "nothing");
    let done = office.ask("run_import", confirmed(&office, &path, 0));
    assert_eq!((&done["brought"]["series"], &done["brought"]["sessions"]), (&json!(1), &json!(9)));
    let sessions = office.sessions("2026-03-10");
    assert_eq!(sessions.len(), 2);
    assert!(
        sessions
            .iter()
            .all(|card| card["place"] == "Sala 1" && !card["session"]["series_id"].is_null())
    );
    office.ask("undo", json!({}));
    assert!(office.sessions("2026-03-10").is_empty());
}

#[test]
fn a_series_without_a_last_day_ends_with_the_agreement() {
    let office = Office::on("2026-03-02");
    let agreement = json!({
        "number": "W/1/2026", "signed_on": "2026-01-02", "title": "Aktywni", "grantor": "Gmina",
        "form": "entrusted", "first_date": "2026-01-01", "last_date": "2026-04-30",
        "funding_phrase": "", "report_recipient": "", "centres": [office.centre()],
    });
    office.ask_as(Role::Manager, "save_grant_agreement", agreement).unwrap();
    let (_folder, path) = file(
        "serie.csv",
        "Nazwa;Kategoria;Dni tygodnia;Start;Koniec\nJoga;Wolontariat;pn;9;10\n".as_bytes(),
    );
    let seen = row(&preview(&office, &path), 2);
    assert_eq!(seen["verdict"], "warning");
    assert_eq!(
        seen["reasons"],
        json!([
            "brak pierwszego dnia, przyjęto 02.03.2026",
            "brak ostatniego dnia, przyjęto koniec umowy 30.04.2026"
        ])
    );
}
