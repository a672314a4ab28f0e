//! Files as they really are: broken dates, other encodings, formulas, locks, fifty thousand rows.

use serde_json::json;
use suite::Office;
use tempfile::TempDir;

use super::files::{Cell, csv, locked, write, xlsx};
use super::{PLAN, confirmed, counts, file, preview, read, row, tables};

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
        assert_eq!(
            office.refused("read_spreadsheet", json!({ "source": { "file": path } })),
            code,
            "{name}"
        );
    }
    let folder = TempDir::new().unwrap();
    let missing = folder.path().join("nie-ma.csv");
    assert_eq!(
        office.refused("read_spreadsheet", json!({ "source": { "file": missing } })),
        "sheet_unreadable"
    );
    let two =
        xlsx(&[("Pusty", &[]), ("Plan", &[vec![Cell::Text("Nazwa")], vec![Cell::Text("Joga")]])]);
    let (_folder, path) = file("dwa.xlsx", &two);
    let request = |sheet: u32| json!({ "source": { "file": path }, "sheet": sheet, "kind": "classes", "columns": [], "centre_id": office.centre() });
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
