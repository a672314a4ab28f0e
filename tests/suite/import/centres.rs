//! Centres with their places and rooms, and classes that name their centre.

use domain::organisation::Role;
use serde_json::{Value, json};
use suite::Office;

use super::files::{Cell, xlsx};
use super::{confirmed, counts, file, preview, proposed, row, tables};

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
