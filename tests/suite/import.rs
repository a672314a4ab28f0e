//! Timetable and centres out of spreadsheets: what is taken, what is not, and taking it back.

mod files;

use domain::organisation::Role;
use serde_json::{Value, json};
use suite::Office;
use tempfile::TempDir;

use files::{Cell, csv, locked, write, xlsx};

/// A file of these bytes, and the folder it lives in.
fn file(name: &str, bytes: &[u8]) -> (TempDir, String) {
    let folder = TempDir::new().unwrap();
    let path = write(&folder, name, bytes);
    (folder, path)
}

/// What a file looks like before anything was chosen.
#[track_caller]
fn read(office: &Office, path: &str) -> Value {
    office.ask("read_spreadsheet", json!({ "path": path }))
}

/// The request that takes a sheet as it is proposed.
#[track_caller]
fn proposed(office: &Office, path: &str, sheet: usize) -> Value {
    let view = read(office, path)["sheets"][sheet].clone();
    let proposals = view["proposals"].as_array().unwrap();
    let proposal = proposals.iter().find(|proposal| proposal["kind"] == view["kind"]).unwrap();
    json!({
        "path": path, "sheet": sheet, "kind": view["kind"], "columns": proposal["columns"],
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
        .filter(|(name, _)| name != "operations.csv")
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

#[test]
fn what_cannot_be_taken_is_said_with_its_row_and_the_rest_comes_in() {
    let office = Office::on("2026-03-01");
    let rows = [
        ("Joga;31.02.2026;10:00;11:00", "data „31.02.2026” nie istnieje"),
        (
            "Joga;jutro;10:00;11:00",
            "w kolumnie „Data” nie da się odczytać daty ani godziny z „jutro”",
        ),
        ("Joga;10.03.2026;25:00;26:00", "godzina „25:00” nie istnieje"),
        ("Joga;10.03.2026;11:00;10:00", "koniec (10:00) nie jest później niż początek (11:00)"),
        (
            "Joga;10.03.2026;6:00;23:30",
            "trwa 17 godz. 30 min, a jedne zajęcia mogą trwać najwyżej 16 godzin",
        ),
        (";10.03.2026;10:00;11:00", "brak nazwy"),
        ("Joga;;10:00;11:00", "brak daty i dnia tygodnia"),
        ("Joga;10.03.2026;;", "brak godziny rozpoczęcia"),
    ];
    let mut text = "Nazwa;Data;Start;Koniec\nWycieczka;10.03.2026;6:00;22:00\n".to_owned();
    for (row, _) in rows {
        text += &format!("{row}\n");
    }
    let (_folder, path) = file("plan.csv", text.as_bytes());
    let seen = preview(&office, &path);
    assert_eq!(counts(&seen), [0, 1, 0, 8], "sixteen hours are a trip");
    for (index, (text, reason)) in rows.iter().enumerate() {
        let row = row(&seen, index as u64 + 3);
        assert_eq!(
            (&row["verdict"], &row["reasons"][0]),
            (&json!("unusable"), &json!(reason)),
            "{text}"
        );
        assert_eq!(
            row["sentence"].as_str().unwrap().split_once(": ").unwrap().0,
            format!("Wiersz {}", index + 3)
        );
    }
    assert_eq!(office.ask("run_import", confirmed(&office, &path, 0))["rows"], 1);
    assert_eq!(office.sessions("2026-03-10").len(), 1);
}

#[test]
fn what_is_worth_a_look_is_said_and_taken_all_the_same() {
    let office = Office::on("2026-03-01");
    office.ask("create_series", office.classes("2026-03-01", "2026-03-31"));
    let text = "Nazwa;Kategoria;Data;Start;Koniec;Sala;Tryb\n\
        Joga;Wolontariat;10.03.2026;10:30;11:30;Sala 1;\n\
        Brydż;;11.03.2026;9:00;10:00;Sala 2;hybrydowo\n\
        Śpiew;Wolontariat;11.11.2026;9:00;10:00;;\n\
        Taniec;Wolontariat;12.03.2026;18:00;;Sala 2;\n\
        Haft;Wolontariat;12.03.2096;9:00;10:00;;\n\
        Haft;Wolontariat;12.03.2096;9:00;10:00;;\n";
    let (_folder, path) = file("plan.csv", text.as_bytes());
    let seen = preview(&office, &path);
    assert_eq!(counts(&seen), [0, 5, 1, 0]);
    let reasons = |number: u64| row(&seen, number)["reasons"].clone();
    assert_eq!(
        reasons(2),
        json!(["kolizja, Sala 1: w tym czasie „Gimnastyka” (10.03.2026 10:00–11:00)"])
    );
    assert_eq!(
        reasons(3),
        json!([
            "pominięto „hybrydowo” z kolumny „Tryb”",
            "brak kategorii, przyjęto „Zajęcia ruchowe i prozdrowotne”"
        ])
    );
    assert_eq!(reasons(4), json!(["11.11.2026 to dzień wolny lub zamknięcie placówki"]));
    assert_eq!(reasons(5), json!(["brak końca, przyjęto 60 min", "poza godzinami otwarcia"]));
    assert_eq!(reasons(6), json!(["12.03.2096 to data odległa od dzisiejszej"]));
    assert_eq!(reasons(7)[1], "to samo jest w wierszu 6");
    let mut request = confirmed(&office, &path, 0);
    request["leave_out"] = json!([4, 5, 6]);
    assert_eq!(office.ask("run_import", request)["rows"], 2);
}

#[test]
fn every_usual_text_encoding_is_understood() {
    let office = Office::on("2026-03-01");
    for (name, bytes) in
        csv("Nazwa;Kategoria;Data;Start;Koniec\nŻółć – śpiew;Źródła;10.03.2026;9:30;11:00\n")
    {
        let (_folder, path) = file("plan.csv", &bytes);
        let seen = preview(&office, &path);
        assert_eq!(row(&seen, 2)["name"], "Żółć – śpiew", "{name}");
        assert_eq!(seen["new_categories"], json!(["Źródła"]), "{name}");
    }
}

#[test]
fn cells_of_a_workbook_are_told_apart() {
    let office = Office::on("2025-07-01");
    use Cell::{Date, Error, Formula, Number, Text};
    let sheet = [
        vec![Text("Nazwa"), Text("Kategoria"), Text("Start"), Text("Koniec"), Text("Limit")],
        vec![
            Text("Zajęcia sportowo-\nruchowe"),
            Text("Wolontariat"),
            Date(45_846.416_666_67),
            Date(45_846.5),
            Number(9.0),
        ],
        vec![Text("Joga"), Text("Wolontariat"), Formula, Date(45_846.5)],
        vec![Text("Joga"), Text("Wolontariat"), Error("#REF!"), Date(45_846.5)],
        vec![Text("Plastyka"), Text("Wolontariat"), Date(45_866.416_67), Date(45_867.520_83)],
    ];
    let (_folder, path) = file("plan.xlsx", &xlsx(&[("Zajęcia", &sheet)]));
    let view = read(&office, &path);
    assert_eq!(
        (&view["name"], &view["sheets"][0]["name"]),
        (&json!("plan.xlsx"), &json!("Zajęcia"))
    );
    assert_eq!(
        view["sheets"][0]["first_rows"][0],
        json!([
            "Zajęcia sportowo- ruchowe",
            "Wolontariat",
            "2025-07-08 10:00",
            "2025-07-08 12:00",
            "9"
        ])
    );
    let seen = preview(&office, &path);
    assert_eq!(counts(&seen), [1, 0, 0, 3]);
    assert_eq!(row(&seen, 2)["when"], "08.07.2025, 10:00–12:00");
    assert_eq!(
        row(&seen, 3)["reasons"][0],
        "w kolumnie „Start” jest formuła bez zapisanego wyniku; otwórz plik w arkuszu i zapisz go ponownie"
    );
    assert_eq!(row(&seen, 4)["reasons"][0], "w kolumnie „Start” jest błąd arkusza #REF!");
    assert_eq!(
        row(&seen, 5)["reasons"][0],
        "trwa 26 godz. 30 min, a jedne zajęcia mogą trwać najwyżej 16 godzin"
    );
}

#[test]
fn a_file_that_is_no_sheet_is_refused_by_its_name() {
    let office = Office::on("2026-03-01");
    let before = tables(&office);
    let whole = xlsx(&[("A", &[vec![Cell::Text("Nazwa")]])]);
    for (name, bytes, code) in [
        ("haslo.xlsx", locked(), "sheet_locked"),
        ("pusty.xlsx", xlsx(&[("Pusty", &[])]), "sheet_empty"),
        ("pusty.csv", Vec::new(), "sheet_empty"),
        ("pismo.pdf", b"%PDF-1.7".to_vec(), "sheet_not_one"),
        ("strona.xls", b"<html><table></table></html>".to_vec(), "sheet_not_one"),
        ("uciety.xlsx", whole[..whole.len() / 2].to_vec(), "sheet_damaged"),
        ("dlugi.csv", b"a;b\n".repeat(100_001), "sheet_too_large"),
    ] {
        let (_folder, path) = file(name, &bytes);
        assert_eq!(office.refused("read_spreadsheet", json!({ "path": path })), code, "{name}");
    }
    let folder = TempDir::new().unwrap();
    let missing = folder.path().join("nie-ma.csv");
    assert_eq!(office.refused("read_spreadsheet", json!({ "path": missing })), "sheet_unreadable");
    let two =
        xlsx(&[("Pusty", &[]), ("Plan", &[vec![Cell::Text("Nazwa")], vec![Cell::Text("Joga")]])]);
    let (_folder, path) = file("dwa.xlsx", &two);
    let request = |sheet: u32| json!({ "path": path, "sheet": sheet, "kind": "classes", "columns": [], "centre_id": office.centre() });
    assert_eq!(office.refused("preview_import", request(0)), "sheet_empty");
    assert_eq!(office.refused("preview_import", request(2)), "not_found");
    assert_eq!(tables(&office), before);
}

#[test]
fn a_file_that_changed_since_it_was_looked_at_is_not_taken() {
    let office = Office::on("2026-03-01");
    let (folder, path) = file("plan.csv", PLAN.as_bytes());
    let before = tables(&office);
    let request = confirmed(&office, &path, 0);
    write(&folder, "plan.csv", PLAN.replace("10.03.2026", "17.03.2026").as_bytes());
    assert_eq!(office.refused("run_import", request), "import_changed");
    assert_eq!(tables(&office), before);
}

#[test]
fn fifty_thousand_rows_are_looked_at_and_a_part_is_listed() {
    let office = Office::on("2026-03-01");
    let mut text = "Nazwa;Kategoria;Data;Start;Koniec;Sala;Prowadzący\n".to_owned();
    for index in 0..50_000 {
        let day = index % 28 + 1;
        let date =
            if index % 100 == 99 { "31.02.2026".to_owned() } else { format!("{day:02}.04.2026") };
        text += &format!("Zajęcia {index};Wolontariat;{date};9:00;10:00;Sala 1;Ewa Przykładna\n");
    }
    let (_folder, path) = file("duzy.csv", text.as_bytes());
    let seen = preview(&office, &path);
    assert_eq!(seen["counts"]["unusable"], 500);
    let rows = seen["rows"].as_array().unwrap();
    assert_eq!(rows.len(), 1000, "the first five hundred, and five hundred more to be explained");
    assert_eq!(
        rows.iter().filter(|row| row["verdict"] == "unusable").count(),
        500,
        "every unusable one"
    );
    assert_eq!(seen["unlisted"], 49_000);
    assert_eq!(seen["brings"]["sessions"], 49_500);
}

/// Two sheets: classes by the number of their centre, and the centres with their numbers.
fn workbook() -> Vec<u8> {
    use Cell::{Date, Number, Text};
    let classes = [
        vec![
            Text("Id"),
            Text("Nazwa"),
            Text("Kategoria"),
            Text("Start"),
            Text("Koniec"),
            Text("Oplata"),
            Text("Id_CAS"),
        ],
        vec![
            Number(1.0),
            Text("Joga "),
            Text("Aktywność\u{a0}fizyczna"),
            Date(46_091.416_67),
            Date(46_091.5),
            Number(1.0),
            Number(2.0),
        ],
        vec![
            Number(2.0),
            Text("Brydż"),
            Text("Integracja"),
            Date(46_091.416_67),
            Date(46_091.5),
            Number(0.0),
            Number(9.0),
        ],
    ];
    let centres = [
        vec![
            Text("Lp"),
            Text("Numer pozycji CAS"),
            Text("Dzielnica"),
            Text("Nazwa"),
            Text("Podmiot prowadzący"),
            Text("Ulica"),
            Text("Numer budynku"),
            Text("Numer lokalu"),
            Text("Kod pocztowy"),
            Text("Miasto"),
            Text("Adres"),
        ],
        vec![
            Number(1.0),
            Number(1.0),
            Text("I"),
            Text("CAS Senior w\u{a0}Centrum"),
            Text("Fundacja A"),
            Text("Długa"),
            Number(42.0),
            Cell::Empty,
            Text("31-146"),
            Text("Kraków"),
            Text("Długa 42"),
        ],
        vec![
            Number(2.0),
            Number(2.0),
            Text("XVIII"),
            Text("CAS Łąki"),
            Text("Fundacja B"),
            Text("Wróżenicka"),
            Number(49.0),
            Number(2.0),
            Cell::Empty,
            Text("Kraków"),
            Text("Wróżenicka 49/2"),
        ],
        vec![
            Number(3.0),
            Number(2.0),
            Text("XVIII"),
            Text("CAS Łąki"),
            Text("Fundacja B"),
            Text("Płoszczyny"),
            Text("1a"),
            Cell::Empty,
            Cell::Empty,
            Text("Kraków"),
            Text("Osiedle Kościelniki"),
        ],
        vec![
            Number(4.0),
            Number(2.0),
            Text("XVIII"),
            Text("CAS Łąki"),
            Text("Fundacja B"),
            Text("Wróżenicka"),
            Number(49.0),
            Number(2.0),
            Cell::Empty,
            Text("Kraków"),
            Text("Wróżenicka 49/2"),
        ],
    ];
    xlsx(&[("Classes", &classes), ("CAS_OpenData", &centres)])
}

#[test]
fn centres_come_in_with_their_places_for_a_manager_only() {
    let office = Office::on("2026-03-01");
    let (_folder, path) = file("cas.xlsx", &workbook());
    let before = tables(&office);
    let request = confirmed(&office, &path, 1);
    assert_eq!(request["kind"], "centres");
    let seen = office.ask("preview_import", request.clone());
    assert_eq!(counts(&seen), [3, 0, 1, 0]);
    let brings = &seen["brings"];
    assert_eq!((&brings["centres"], &brings["locations"]), (&json!(2), &json!(3)));
    assert_eq!(row(&seen, 4)["makes"], "location");
    assert_eq!(row(&seen, 5)["reasons"], json!(["to samo jest w wierszu 3"]));
    for command in ["run_import", "import_centres"] {
        assert_eq!(office.refused(command, request.clone()), "not_allowed", "{command}");
    }
    let done = office.ask_as(Role::Manager, "import_centres", request.clone()).unwrap();
    assert_eq!(done["brought"]["locations"], 3);
    let overview = office.ask("get_overview", json!({}));
    let centre = |name: &str| {
        let centres = overview["centres"].as_array().unwrap();
        centres.iter().find(|view| view["centre"]["name"] == name).unwrap().clone()
    };
    let meadows = centre("CAS Łąki");
    assert_eq!(meadows["centre"]["kind"], "cas");
    assert_eq!(meadows["centre"]["district"], "XVIII");
    assert_eq!(meadows["centre"]["settings"]["min_age"], 60, "as a centre founded by hand");
    assert_eq!(meadows["categories"].as_array().unwrap().len(), 12);
    let mut places: Vec<&str> = meadows["locations"]
        .as_array()
        .unwrap()
        .iter()
        .map(|place| place["name"].as_str().unwrap())
        .collect();
    places.sort_unstable();
    assert_eq!(places, ["Płoszczyny 1a (Osiedle Kościelniki)", "Wróżenicka 49/2"]);
    assert_eq!(centre("CAS Senior w Centrum")["centre"]["address"], "Długa 42, 31-146 Kraków");
    assert_eq!(
        counts(&office.ask("preview_import", request.clone())),
        [0, 0, 4, 0],
        "all there now"
    );
    let undo = json!({ "operation_id": done["operation_id"] });
    let refused = office.ask_as(Role::Coordinator, "undo", undo.clone()).unwrap_err();
    assert_eq!(refused.code, "not_allowed");
    office.ask_as(Role::Manager, "undo", undo).unwrap();
    assert_eq!(tables(&office), before, "nothing of it is left");
}

#[test]
fn another_place_and_rooms_are_added_to_a_centre_that_is_there() {
    let office = Office::on("2026-03-01");
    let text = "Nazwa;Ulica;Numer budynku;Sala;Pojemność\n\
        CAS Próbne;ul. Próbna;1;Sala 1;12\nCAS Próbne;Próbna;1;Sala 3;20\nCAS Próbne;Nowa;2;Aula;60\n";
    let (_folder, path) = file("sale.csv", text.as_bytes());
    let request = confirmed(&office, &path, 0);
    let seen = office.ask("preview_import", request.clone());
    assert_eq!(counts(&seen), [2, 0, 1, 0]);
    let brings = &seen["brings"];
    assert_eq!(
        (&brings["centres"], &brings["locations"], &brings["rooms"]),
        (&json!(0), &json!(1), &json!(2))
    );
    office.ask_as(Role::Manager, "import_centres", request).unwrap();
    let centre = office.ask("get_overview", json!({}))["centres"][0].clone();
    let rooms: Vec<&str> = centre["rooms"]
        .as_array()
        .unwrap()
        .iter()
        .map(|room| room["name"].as_str().unwrap())
        .collect();
    assert_eq!(rooms, ["Aula", "Sala 1", "Sala 2", "Sala 3"]);
    assert_eq!(centre["locations"].as_array().unwrap().len(), 2);
    assert_eq!(centre["rooms"][0]["capacity"], 60);
}

#[test]
fn classes_go_to_the_centre_that_their_row_names() {
    let office = Office::on("2026-03-01");
    let (_folder, path) = file("cas.xlsx", &workbook());
    let home = office.centre();
    let fields = |office: &Office| {
        let columns = proposed(office, &path, 0)["columns"].clone();
        columns.as_array().unwrap().iter().map(|column| column["field"].clone()).collect::<Vec<_>>()
    };
    assert!(!fields(&office).contains(&json!("centre")), "none of them is known here yet");
    assert_eq!(counts(&preview(&office, &path)), [2, 0, 0, 0], "so they go to the chosen centre");
    let centres = confirmed(&office, &path, 1);
    office.ask_as(Role::Manager, "import_centres", centres).unwrap();
    assert!(fields(&office).contains(&json!("centre")));
    let seen = preview(&office, &path);
    assert_eq!(counts(&seen), [1, 0, 0, 1]);
    assert_eq!(row(&seen, 3)["reasons"][0], "nie ma placówki „9”");
    office.ask("run_import", confirmed(&office, &path, 0));
    let week = |centre: &Value| {
        let week = office.ask("get_week", json!({ "centre_id": centre, "date": "2026-03-10" }));
        week["days"][1]["sessions"].clone()
    };
    assert_eq!(week(&home), json!([]), "not in the chosen centre");
    let overview = office.ask("get_overview", json!({}));
    let meadows = overview["centres"]
        .as_array()
        .unwrap()
        .iter()
        .find(|view| view["centre"]["name"] == "CAS Łąki")
        .unwrap();
    let session = &week(&meadows["centre"]["id"])[0];
    assert_eq!(
        (&session["session"]["name"], &session["category"]),
        (&json!("Joga"), &json!("Aktywność fizyczna"))
    );
    assert_eq!(session["session"]["fee_note"], "odpłatne");
}
