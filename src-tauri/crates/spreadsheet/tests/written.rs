//! What is written is read back by our own reader, and comes out as it went in.

// Nothing here is built for anything else, so that helpers may unwrap as tests may.
#![cfg(test)]

use std::io::{Cursor, Read};

use spreadsheet::write::{CellOut, ColumnOut, KindOut, Made, SheetOut, csv, xlsx};
use spreadsheet::{Cell, Error, read_bytes};

const MADE: Made = Made { date: (2026, 3, 10), time: (12, 0, 0) };

fn column(title: &str, kind: KindOut) -> ColumnOut {
    ColumnOut { title: title.to_owned(), kind }
}

fn text(text: &str) -> CellOut {
    CellOut::Text(text.to_owned())
}

fn register(rows: Vec<Vec<CellOut>>) -> SheetOut {
    SheetOut {
        name: "Uczestnicy".to_owned(),
        columns: vec![
            column("Nazwisko i imię", KindOut::Text),
            column("Telefon", KindOut::Text),
            column("Godziny", KindOut::Number),
            column("Deklaracja", KindOut::Date),
            column("Zgoda", KindOut::YesNo),
        ],
        rows,
        yes_no: ["tak".to_owned(), "nie".to_owned()],
    }
}

fn sample() -> SheetOut {
    let date = |year, month, day| CellOut::Date { year, month, day };
    register(vec![
        vec![
            text("Żółć-Ćwiąkała Łucja"),
            text("012 601 222 333"),
            CellOut::Number(1.5),
            date(2026, 3, 10),
            CellOut::YesNo(true),
        ],
        vec![
            text("=HYPERLINK(\"http://x\";\"Próbna\")"),
            text("+48 601"),
            CellOut::Number(-12.0),
            date(1999, 12, 31),
            CellOut::YesNo(false),
        ],
        vec![text("„Zośka”; \"x\"\r\ndruga linia"), CellOut::Empty, CellOut::Empty],
        vec![text("🎻 Ганна עדה"), text("-1"), CellOut::Number(20_000.0)],
    ])
}

#[test]
fn a_workbook_is_read_back_with_dates_as_dates_and_telephones_as_text() {
    let sheets = read_bytes(xlsx(&[sample()], MADE).unwrap()).unwrap();
    assert_eq!(sheets.len(), 1);
    assert_eq!(sheets[0].name, "Uczestnicy");
    let cell = |text: &str| Cell::Text(text.to_owned());
    assert_eq!(
        sheets[0].rows,
        [
            ["Nazwisko i imię", "Telefon", "Godziny", "Deklaracja", "Zgoda"].map(cell).to_vec(),
            vec![
                cell("Żółć-Ćwiąkała Łucja"),
                cell("012 601 222 333"),
                Cell::Number(1.5),
                Cell::DateTime(46_091.0),
                cell("tak"),
            ],
            vec![
                cell("=HYPERLINK(\"http://x\";\"Próbna\")"),
                cell("+48 601"),
                Cell::Number(-12.0),
                Cell::DateTime(36_525.0),
                cell("nie"),
            ],
            vec![cell("„Zośka”; \"x\"\r\ndruga linia")],
            vec![cell("🎻 Ганна עדה"), cell("-1"), Cell::Number(20_000.0)],
        ]
    );
}

#[test]
fn csv_is_read_back_and_no_text_is_a_formula() {
    let bytes = csv(&sample());
    let written = String::from_utf8(bytes.clone()).unwrap();
    assert_eq!(
        written,
        "\u{feff}Nazwisko i imię;Telefon;Godziny;Deklaracja;Zgoda\r\n\
         Żółć-Ćwiąkała Łucja;012 601 222 333;1,5;2026-03-10;tak\r\n\
         \"'=HYPERLINK(\"\"http://x\"\";\"\"Próbna\"\")\";'+48 601;-12;1999-12-31;nie\r\n\
         \"„Zośka”; \"\"x\"\"\r\ndruga linia\";;\r\n\
         🎻 Ганна עדה;'-1;20000\r\n"
    );
    let sheets = read_bytes(bytes).unwrap();
    assert_eq!(sheets[0].rows.len(), 5);
    assert_eq!(sheets[0].rows[1][1], Cell::Text("012 601 222 333".to_owned()));
}

#[test]
fn the_same_tables_of_the_same_moment_give_the_same_bytes() {
    let made = xlsx(&[sample()], MADE).unwrap();
    assert_eq!(made, xlsx(&[sample()], MADE).unwrap());
    let later = Made { time: (12, 0, 1), ..MADE };
    assert_ne!(made, xlsx(&[sample()], later).unwrap(), "it says when it was made");
}

#[test]
fn a_workbook_has_a_frozen_bold_head_a_filter_and_prints_on_one_page_width() {
    let book = xlsx(&[sample()], MADE).unwrap();
    let mut archive = zip::ZipArchive::new(Cursor::new(book)).unwrap();
    let mut part = |name: &str| {
        let mut text = String::new();
        archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
        text
    };
    let sheet = part("xl/worksheets/sheet1.xml");
    for expected in [
        "state=\"frozen\"",
        "<autoFilter ref=\"A1:E5\"",
        "fitToHeight=\"0\"",
        "orientation=\"landscape\"",
        "numberStoredAsText=\"1\"",
    ] {
        assert!(sheet.contains(expected), "{expected} in {sheet}");
    }
    let styles = part("xl/styles.xml");
    assert!(styles.contains("dd\\.mm\\.yyyy") || styles.contains("dd.mm.yyyy"), "{styles}");
    assert!(styles.contains("<b/>"), "{styles}");
    assert!(part("docProps/core.xml").contains("2026-03-10T12:00:00Z"));
}

#[test]
fn sheets_of_one_name_are_told_apart_and_an_empty_list_is_a_list() {
    let empty = register(Vec::new());
    let book = xlsx(&[empty.clone(), empty.clone(), sample()], MADE).unwrap();
    let names: Vec<String> =
        read_bytes(book).unwrap().into_iter().map(|sheet| sheet.name).collect();
    assert_eq!(names, ["Uczestnicy", "Uczestnicy (2)", "Uczestnicy (3)"]);
    assert_eq!(
        csv(&empty),
        "\u{feff}Nazwisko i imię;Telefon;Godziny;Deklaracja;Zgoda\r\n".as_bytes()
    );
}

#[test]
fn twenty_thousand_rows_come_back_and_a_text_too_long_for_a_cell_is_refused() {
    let rows = (0..20_000).map(|number| {
        let mut row = sample().rows[0].clone();
        row[0] = text(&format!("Próbna {number}"));
        row
    });
    let book = xlsx(&[register(rows.collect())], MADE).unwrap();
    let sheets = read_bytes(book).unwrap();
    assert_eq!(sheets[0].rows.len(), 20_001);
    assert_eq!(sheets[0].rows[20_000][0], Cell::Text("Próbna 19999".to_owned()));
    let long = register(vec![vec![text(&"ż".repeat(32_768))]]);
    assert_eq!(xlsx(&[long], MADE), Err(Error::DoesNotFit));
}
