//! People out of spreadsheets and the clipboard: everybody comes in once, and nobody is lost.

use serde_json::{Value, json};
use suite::Office;

use super::files::{Cell, csv, xlsx};
use super::{counts, file, row, tables};

/// A sheet as it is proposed, taken for a list of people.
#[track_caller]
fn people(office: &Office, source: &Value) -> Value {
    let view = office.ask("read_spreadsheet", json!({ "source": source }))["sheets"][0].clone();
    let proposals = view["proposals"].as_array().unwrap();
    let proposal = proposals.iter().find(|proposal| proposal["kind"] == "people").unwrap();
    json!({
        "source": source, "sheet": 0, "kind": "people", "columns": proposal["columns"],
        "centre_id": office.centre(),
    })
}

fn pasted(text: &str) -> Value {
    json!({ "pasted": text })
}

#[track_caller]
fn preview(office: &Office, text: &str) -> Value {
    office.ask("preview_import", people(office, &pasted(text)))
}

/// Brings rows in as they are proposed, with changes of the request.
#[track_caller]
fn import(office: &Office, text: &str, change: Value) -> Value {
    let mut request = people(office, &pasted(text));
    for (name, value) in change.as_object().unwrap() {
        request[name] = value.clone();
    }
    let seen = office.ask("preview_import", request.clone());
    request["fingerprint"] = seen["fingerprint"].clone();
    office.ask("import_people", request)
}

fn everybody(office: &Office) -> Vec<Value> {
    let request =
        json!({ "centre_id": office.centre(), "query": "", "filter": "members", "offset": 0 });
    office.ask("list_people", request)["rows"].as_array().unwrap().clone()
}

fn names(office: &Office) -> Vec<String> {
    everybody(office).iter().map(|row| row["list_name"].as_str().unwrap().to_owned()).collect()
}

fn card(office: &Office, name: &str) -> Value {
    let all = everybody(office);
    let row = all.iter().find(|row| row["list_name"] == name).unwrap_or_else(|| panic!("{name}"));
    let request = json!({ "person_id": row["person_id"], "centre_id": office.centre() });
    office.ask("get_person", request)
}

fn reasons(preview: &Value, number: u64) -> Vec<String> {
    let row = row(preview, number);
    let reasons = row["reasons"].as_array().unwrap();
    reasons.iter().map(|reason| reason.as_str().unwrap().to_owned()).collect()
}

#[test]
fn rows_of_the_clipboard_come_in_as_one_operation_and_go_out_as_a_whole() {
    let office = Office::on("2026-03-10");
    let text = "Nazwisko\tImię\tRok urodzenia\tTelefon\tE-mail\tDzielnica\tDeklaracja\tNr uczestnika\tWizerunek\n\
        Kowalska\tMaria\t1950\t600100200\tmaria@example.org\tIV\t2.03.2026\t7\ttak\n\
        Żółć\tŁucja\t10.03.1948\t12 421 12 12 wew. 153\t\tDzielnica 12\t\t\tnie\n\
        Próbny\tJan\t\t600 100 201, 600 100 202\t\t\t\t\t\n";
    let before = tables(&office);
    let seen = preview(&office, text);
    assert_eq!(counts(&seen), [1, 2, 0, 0]);
    assert_eq!(reasons(&seen, 2), Vec::<String>::new());
    assert_eq!(reasons(&seen, 3), ["do uzupełnienia: deklaracja"]);
    assert_eq!(reasons(&seen, 4)[0], "drugi numer telefonu (600 100 202) trafi do uwag");
    assert!(reasons(&seen, 4)[1].starts_with("do uzupełnienia: "));
    assert_eq!(seen["brings"]["people"], 3);
    assert_eq!(tables(&office), before, "looking changes nothing");

    let done = import(&office, text, json!({}));
    assert_eq!((&done["rows"], &done["brought"]["people"]), (&json!(3), &json!(3)));
    assert_eq!(names(&office), ["Kowalska Maria", "Próbny Jan", "Żółć Łucja"]);
    let maria = card(&office, "Kowalska Maria");
    assert_eq!(maria["person"]["phone"], "600 100 200");
    assert_eq!(maria["person"]["sex"], Value::Null, "never guessed from a name");
    assert_eq!(maria["person"]["to_complete"], false);
    assert_eq!(maria["memberships"][0]["number"], 7);
    assert_eq!(maria["declarations"][0]["signed_on"], "2026-03-02");
    assert_eq!(maria["consents"][0]["state"], "granted");
    let lucja = card(&office, "Żółć Łucja");
    assert_eq!(lucja["person"]["birth_date"], "1948-03-10");
    assert_eq!(lucja["person"]["phone"], "12 421 12 12 wew. 153");
    assert_eq!(lucja["person"]["district"], "XII");
    assert_eq!(lucja["consents"][0]["state"], "refused");
    assert_eq!(lucja["memberships"][0]["number"], 8, "the next after the highest");
    let jan = card(&office, "Próbny Jan");
    assert_eq!(jan["person"]["notes"], "tel. 600 100 202");
    assert_eq!(jan["person"]["to_complete"], true);
    assert_eq!(jan["consents"][0]["state"], "not_asked", "an empty cell is no refusal");

    let history = office.ask("list_history", json!({ "limit": 5 }))["rows"].clone();
    assert_eq!(history[0]["sentence"], "wczytano uczestników z pliku lub schowka, liczba osób: 3");
    assert_eq!(history[0]["operation_id"], done["operation_id"]);
    office.ask("undo", json!({ "operation_id": done["operation_id"] }));
    assert_eq!(tables(&office), before, "nothing of it is left");
}

#[test]
fn rows_without_names_of_columns_are_understood() {
    let office = Office::on("2026-03-10");
    let text = "Maria Kowalska\t1950\t600100200\tmaria@example.org\tIV\n\
        Łucja Żółć\t10.03.1948\t600 100 201\t\tXII\n\
        Taras Szewczenko Trzeci\t1949\t\t\t\n";
    let view =
        office.ask("read_spreadsheet", json!({ "source": pasted(text) }))["sheets"][0].clone();
    assert_eq!(
        (&view["headed"], &view["kind"], &view["rows"]),
        (&json!(false), &json!("people"), &json!(3))
    );
    let seen = preview(&office, text);
    assert_eq!(
        (&seen["name_order"], &seen["name_order_sure"]),
        (&json!("first_last"), &json!(true))
    );
    assert_eq!(row(&seen, 1)["name"], "Kowalska Maria");
    assert_eq!(row(&seen, 3)["name"], "Szewczenko Trzeci Taras");
    import(&office, text, json!({}));
    assert_eq!(names(&office), ["Kowalska Maria", "Szewczenko Trzeci Taras", "Żółć Łucja"]);
    let maria = &card(&office, "Kowalska Maria")["person"];
    assert_eq!(
        (&maria["birth_year"], &maria["email"]),
        (&json!(1950), &json!("maria@example.org"))
    );
}

#[test]
fn the_order_of_names_is_asked_where_it_cannot_be_told() {
    let office = Office::on("2026-03-10");
    let text = "Uczestnik;Rok urodzenia\nAbramczuk Adamiuk;1950\nBaranczuk Bojko;1951\n";
    let seen = preview(&office, text);
    assert_eq!(seen["name_order_sure"], false);
    assert_eq!(row(&seen, 2)["name"], "Abramczuk Adamiuk");
    import(&office, text, json!({ "name_order": "first_last" }));
    assert_eq!(names(&office), ["Adamiuk Abramczuk", "Bojko Baranczuk"]);
}

#[test]
fn names_of_every_kind_are_taken_as_they_are() {
    let office = Office::on("2026-03-10");
    let long = "ż".repeat(200);
    let text = format!(
        "Imię;Nazwisko;Rok urodzenia;Telefon\n\
         Żaneta;O'Przykładna;1950;\n\
         Anna Maria;Nowak-Próbna;1951;12 421 12 12 wew. 153\n\
         Ewa;Abacka Babacka Cabacka;1952;\n\
         X;Ł;1953;\n\
         Ola 🌷;Kwiat;1954;\n\
         🌷;🌷;1955;\n\
         מרים;כהן;1956;\n\
         {long};Długa;1957;\n\
         Jan;Przyszły;2030;\n\
         Jan;Dawny;1850;\n\
         Jan;Niemożliwy;31.02.1950;\n\
         ;;1950;600100200\n\
         ;Samotna;1950;\n\
         Jan;Telefoniczny;1950;brak\n"
    );
    let seen = preview(&office, &text);
    for good in [2, 3, 4, 5, 6, 8] {
        assert_eq!(row(&seen, good)["verdict"], "good", "{:?}", row(&seen, good));
    }
    assert_eq!(reasons(&seen, 7), ["„🌷” nie jest imieniem ani nazwiskiem"]);
    assert_eq!(
        reasons(&seen, 9),
        ["tekst w kolumnie „Imię” jest za długi, wczytamy pierwsze 100 znaków"]
    );
    assert_eq!(reasons(&seen, 10), ["urodzenie w roku 2030 nie jest możliwe"]);
    assert_eq!(reasons(&seen, 11), ["urodzenie w roku 1850 nie jest możliwe"]);
    assert_eq!(reasons(&seen, 12), ["data „31.02.1950” nie istnieje"]);
    assert_eq!(row(&seen, 13)["sentence"], "Wiersz 13: brak imienia i nazwiska.");
    assert_eq!(reasons(&seen, 14), ["brak imienia"]);
    assert_eq!(reasons(&seen, 15), ["pominięto „brak” z kolumny „Telefon”"]);
    assert_eq!(counts(&seen), [6, 3, 0, 5]);
    assert_eq!(import(&office, &text, json!({}))["rows"], 9);
    let all = names(&office);
    for name in [
        "O'Przykładna Żaneta",
        "Abacka Babacka Cabacka Ewa",
        "Ł X",
        "Kwiat Ola 🌷",
        "כהן מרים",
        "Samotna",
    ] {
        assert!(all.contains(&name.to_owned()), "{name} of {all:?}");
    }
    assert_eq!(card(&office, "Samotna")["person"]["to_complete"], true);
    let phone = &card(&office, "Nowak-Próbna Anna Maria")["person"]["phone"];
    assert_eq!(phone, "12 421 12 12 wew. 153");
}

#[test]
fn a_pesel_and_health_are_left_out_with_a_sentence() {
    let office = Office::on("2026-03-10");
    let text = "Nazwisko;Imię;PESEL;Stan zdrowia;Uwagi\n\
        Kowalska;Maria;44051401359;choruje;kontakt córki 44051401359 tylko rano\n";
    let seen = preview(&office, text);
    let notes: Vec<&str> =
        seen["notes"].as_array().unwrap().iter().map(|note| note.as_str().unwrap()).collect();
    assert!(notes[0].starts_with("Kolumny „PESEL” nie wczytujemy"), "{notes:?}");
    assert!(notes[1].starts_with("Kolumna „Stan zdrowia” wygląda na dane o zdrowiu"), "{notes:?}");
    assert_eq!(reasons(&seen, 2), ["pominięto numer PESEL z kolumny „Uwagi”"]);
    // Not even by hand.
    let mut request = people(&office, &pasted(text));
    request["columns"] = json!([
        { "index": 0, "field": "last_name" }, { "index": 1, "field": "first_name" },
        { "index": 2, "field": "notes" }
    ]);
    request["fingerprint"] = seen["fingerprint"].clone();
    office.ask("import_people", request);
    assert_eq!(card(&office, "Kowalska Maria")["person"]["notes"], "");
    assert!(tables(&office).iter().all(|(_, text)| !text.contains("44051401359")));
    // A column without a name is told by what stands in it.
    let bare = "Kowalska\tAnna\t44051401359\nNowak\tJan\t44051401359\n";
    let view = office.ask("read_spreadsheet", json!({ "source": pasted(bare) }));
    assert!(view["sheets"][0]["notes"][0].as_str().unwrap().contains("PESEL"));
}

#[test]
fn what_the_centre_does_not_keep_is_not_taken() {
    let office = Office::on("2026-03-10");
    let text = "Nazwisko;Imię;Rok urodzenia;Adres zamieszkania\nKowalska;Maria;1950;ul. Próbna 1\n";
    let seen = preview(&office, text);
    let notes = seen["notes"].to_string();
    assert!(notes.contains("nie prowadzi"), "{notes}");
    assert!(notes.contains("W arkuszu nie ma kolumn"), "{notes}");
    assert_eq!(counts(&seen), [1, 0, 0, 0], "what no row has is no fault of a row");
    import(&office, text, json!({}));
    assert_eq!(card(&office, "Kowalska Maria")["person"]["address"], "");
}

#[test]
fn who_is_there_already_is_skipped_or_completed_and_never_overwritten() {
    let office = Office::on("2026-03-10");
    let maria = office.person("Maria", "Kowalska", "2026-01-05");
    let text = "Nazwisko;Imię;Rok urodzenia;Telefon;E-mail\n\
        KOWALSKA;Maria;1950;600100200;\n\
        Kowalska;Marja;1950;;\n\
        Kowalska;Maria;1948;;\n\
        Nowa;Anna;1951;600100201;\n\
        Nowa;Anna;1951;;anna@example.org\n";
    let seen = preview(&office, text);
    assert_eq!(counts(&seen), [2, 1, 2, 0]);
    assert_eq!(reasons(&seen, 2), ["ta osoba już jest: Kowalska Maria (1950)"]);
    assert_eq!(reasons(&seen, 3), ["podobna osoba już jest: Kowalska Maria (1950)"]);
    assert_eq!(reasons(&seen, 6), ["to samo jest w wierszu 5"]);
    let done = import(&office, text, json!({ "duplicates": "fill" }));
    assert_eq!((&done["brought"]["people"], &done["brought"]["filled"]), (&json!(3), &json!(1)));
    let request = json!({ "person_id": maria, "centre_id": office.centre() });
    let after = office.ask("get_person", request.clone());
    assert_eq!(after["person"]["phone"], "600 100 200");
    assert_eq!(after["person"]["last_name"], "Kowalska", "nothing that stood there was changed");
    let other = text.replace("600100200", "600100299");
    let seen = office.ask("preview_import", {
        let mut request = people(&office, &pasted(&other));
        request["duplicates"] = json!("fill");
        request
    });
    assert_eq!(reasons(&seen, 2)[1], "nie ma czego uzupełnić");
    office.ask("undo", json!({ "operation_id": done["operation_id"] }));
    assert_eq!(office.ask("get_person", request)["person"]["phone"], "");
    assert_eq!(names(&office), ["Kowalska Maria"]);
    // Skipped unless somebody takes her all the same, as a record of her own.
    let done = import(&office, text, json!({ "take_duplicates": [2], "leave_out": [3, 4, 5] }));
    assert_eq!(done["rows"], 1);
    assert_eq!(names(&office).len(), 2);
}

#[test]
fn somebody_of_another_centre_belongs_to_both_and_stays_one_person() {
    use domain::organisation::Role;
    let office = Office::on("2026-03-10");
    office.person("Maria", "Kowalska", "2026-01-05");
    let created = json!({
        "kind": "pal", "name": "PAL Próbny", "district": "I", "address": "", "rooms": [],
        "hours": [], "valid_from": "2026-01-01",
    });
    let other =
        office.ask_as(Role::Manager, "create_centre", created).unwrap()["centre"]["id"].clone();
    let text = "Nazwisko;Imię;Rok urodzenia\nKowalska;Maria;1950\nKowalska;Maria;1950\n";
    let mut request = people(&office, &pasted(text));
    request["centre_id"] = other.clone();
    let seen = office.ask("preview_import", request.clone());
    assert_eq!(counts(&seen), [0, 1, 1, 0]);
    assert_eq!(
        (&row(&seen, 2)["makes"], &seen["brings"]["memberships"]),
        (&json!("membership"), &json!(1))
    );
    request["fingerprint"] = seen["fingerprint"].clone();
    office.ask("import_people", request);
    let maria = card(&office, "Kowalska Maria");
    assert_eq!(maria["memberships"].as_array().unwrap().len(), 2);
}

#[test]
fn numbers_are_each_given_once() {
    let office = Office::on("2026-03-10");
    office.person("Anna", "Pierwsza", "2026-01-05");
    let text = "Nr;Nazwisko;Imię;Rok urodzenia\n1;Druga;Anna;1941\n9;Trzecia;Anna;1942\n\
        9;Czwarta;Anna;1943\n;Piąta;Anna;1944\n";
    let seen = preview(&office, text);
    assert_eq!(reasons(&seen, 2), ["numer 1 jest zajęty, dostanie następny wolny"]);
    assert_eq!(reasons(&seen, 4), ["numer 9 jest zajęty, dostanie następny wolny"]);
    import(&office, text, json!({}));
    let number = |name: &str| card(&office, name)["memberships"][0]["number"].as_u64().unwrap();
    assert_eq!(
        ["Pierwsza Anna", "Druga Anna", "Trzecia Anna", "Czwarta Anna", "Piąta Anna"].map(number),
        [1, 10, 9, 11, 12]
    );
}

#[test]
fn births_and_doubts_are_said() {
    let office = Office::on("2026-03-10");
    let text = "Nazwisko;Imię;Data urodzenia;Deklaracja;Zamieszkanie\n\
        Młoda;Anna;10.03.1990;2.03.2026;tak\n\
        Graniczna;Anna;1966;2.03.2026;tak\n\
        Krótka;Anna;10.03.50;2.03.2026;tak\n\
        Obca;Anna;1950;2.03.2026;nie\n";
    let seen = preview(&office, text);
    assert_eq!(reasons(&seen, 2), ["wiek 35, a placówka jest dla osób od 60 lat"]);
    assert_eq!(
        reasons(&seen, 3),
        ["w roku deklaracji kończy 60 lat: potrzebne oświadczenie o wieku"]
    );
    assert_eq!(
        (&row(&seen, 4)["when"], &row(&seen, 4)["verdict"]),
        (&json!("10.03.1950"), &json!("good"))
    );
    assert_eq!(reasons(&seen, 5), ["nie mieszka w mieście"]);
}

#[test]
fn days_of_a_workbook_before_1950_and_every_encoding_are_read() {
    let office = Office::on("2026-03-10");
    let sheet = [
        vec![
            Cell::Text("Nazwisko"),
            Cell::Text("Imię"),
            Cell::Text("Data urodzenia"),
            Cell::Text("Telefon"),
        ],
        // 10 March 1943, and a year alone.
        vec![
            Cell::Text("Kowalska"),
            Cell::Text("Maria"),
            Cell::Date(15_775.0),
            Cell::Number(600_100_200.0),
        ],
        vec![Cell::Text("Próbna"), Cell::Text("Ewa"), Cell::Number(1944.0), Cell::Empty],
    ];
    let (_folder, path) = file("osoby.xlsx", &xlsx(&[("Osoby", &sheet)]));
    let seen = office.ask("preview_import", people(&office, &json!({ "file": path })));
    assert_eq!(row(&seen, 2)["when"], "10.03.1943");
    assert_eq!(
        (&row(&seen, 2)["place"], &row(&seen, 3)["when"]),
        (&json!("600 100 200"), &json!("1944"))
    );
    for (name, bytes) in csv("Nazwisko;Imię;Rok urodzenia\nŻółć;Źdźbłomira;1950\n") {
        let (_folder, path) = file("osoby.csv", &bytes);
        let seen = office.ask("preview_import", people(&office, &json!({ "file": path })));
        assert_eq!(row(&seen, 2)["name"], "Żółć Źdźbłomira", "{name}");
    }
}

#[test]
fn a_match_of_columns_is_remembered_and_undone_with_its_import() {
    let office = Office::on("2026-03-10");
    let text = "Ksywa;Kto;Kiedy\nMaria;Kowalska;1950\n";
    let columns = json!([
        { "index": 0, "field": "first_name" }, { "index": 1, "field": "last_name" },
        { "index": 2, "field": "birth" }
    ]);
    let view = |text: &str| {
        office.ask("read_spreadsheet", json!({ "source": pasted(text) }))["sheets"][0].clone()
    };
    let proposal = |view: &Value| {
        let all = view["proposals"].as_array().unwrap().clone();
        all.into_iter().find(|proposal| proposal["kind"] == "people").unwrap()
    };
    assert_eq!(proposal(&view(text))["remembered"], false);
    let done = import(&office, text, json!({ "columns": columns }));
    let next = "KSYWA;kto;Kiedy \nAnna;Próbna;1951\n";
    let seen = view(next);
    assert_eq!((&proposal(&seen)["remembered"], &seen["kind"]), (&json!(true), &json!("people")));
    assert_eq!(proposal(&seen)["columns"], columns);
    office.ask("undo", json!({ "operation_id": done["operation_id"] }));
    assert_eq!(proposal(&view(next))["remembered"], false);
}

#[test]
fn twenty_thousand_rows_half_of_them_duplicates_come_in_once_each() {
    let office = Office::on("2026-03-10");
    let first =
        ["Anna", "Maria", "Ewa", "Zofia", "Jan", "Adam", "Piotr", "Irena", "Halina", "Józef"];
    let mut text = "Nazwisko\tImię\tRok urodzenia\tTelefon\n".to_owned();
    for index in 0..20_000_u32 {
        let who = index % 10_000;
        let letters: String =
            (0..4).map(|place| char::from(b'a' + (who / 26_u32.pow(place) % 26) as u8)).collect();
        let name = first[who as usize % 10];
        text += &format!("Nazwisko{letters}\t{name}\t{}\t{}\n", 1930 + who % 35, 600_000_000 + who);
    }
    let seen = preview(&office, &text);
    assert_eq!(seen["counts"]["duplicate"], 10_000);
    assert_eq!(seen["brings"]["people"], 10_000);
    assert_eq!((seen["rows"].as_array().unwrap().len(), &seen["unlisted"]), (500, &json!(19_500)));
    let done = import(&office, &text, json!({}));
    assert_eq!(done["rows"], 10_000);
    let request =
        json!({ "centre_id": office.centre(), "query": "", "filter": "members", "offset": 0 });
    assert_eq!(office.ask("list_people", request)["counts"]["members"], 10_000);
    let again = preview(&office, &text);
    assert_eq!(again["counts"]["duplicate"], 20_000);
}
