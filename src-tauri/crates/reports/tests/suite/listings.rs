//! Any list on paper.

use reports::document::PageFormat;
use reports::listing::{self, Column, Kind, Listing};
use reports::{read_back, render};

use crate::samples::{day, polish};

fn column(title: &str, kind: Kind) -> Column {
    Column { title: title.to_owned(), kind }
}

fn list(columns: Vec<Column>, rows: Vec<Vec<String>>) -> Listing {
    Listing {
        organisation: "Fundacja Dobrego Sąsiedztwa".to_owned(),
        code: "R-REJ".to_owned(),
        title: "Rejestr uczestników".to_owned(),
        subject: "CAS „Słoneczne”".to_owned(),
        note: String::new(),
        as_of: day("2026-03-10"),
        columns,
        rows,
    }
}

/// A register of so many people.
pub(crate) fn register(people: usize) -> Listing {
    let row = |number: usize| {
        let name = ["Adamska Helena", "Ćwik-Żurawska Ewa", "Шевченко Оксана"][number % 3];
        ["1950", "601 222 333", "01.10.2025", "uczestniczy", "nie pytano"].iter().fold(
            vec![format!("{name} {number}")],
            |mut row, text| {
                row.push((*text).to_owned());
                row
            },
        )
    };
    let columns = vec![
        column("Nazwisko i imię", Kind::Name),
        column("Rok ur.", Kind::Short),
        column("Telefon", Kind::Short),
        column("Deklaracja", Kind::Short),
        column("Stan", Kind::Text),
        column("Zgoda na wizerunek", Kind::Text),
    ];
    list(columns, (1..=people).map(row).collect())
}

/// A month of attendance with so many meetings.
pub(crate) fn matrix(meetings: usize) -> Listing {
    let mut columns = vec![column("Nazwisko i imię", Kind::Name)];
    columns.extend((1..=meetings).map(|day| column(&format!("{day:02}.03"), Kind::Mark)));
    columns.push(column("Obecności", Kind::Number));
    let row = |number: usize| {
        let mut row = vec![format!("Próbna Osoba {number}")];
        row.extend((0..meetings).map(|at| ["+", "–", "z", ""][(at + number) % 4].to_owned()));
        row.push((meetings / 4).to_string());
        row
    };
    list(columns, (1..=20).map(row).collect())
}

#[test]
fn a_list_is_numbered_and_says_of_when_it_is() {
    let rendered = render(&listing::document(&register(3), polish())).unwrap();
    assert_eq!(rendered.pages, 1);
    insta::assert_snapshot!(read_back::text_of(&rendered.bytes).unwrap());
}

#[test]
fn the_head_is_repeated_and_no_row_is_lost_over_the_pages() {
    let rendered = render(&listing::document(&register(120), polish())).unwrap();
    let pages = read_back::pages_of(&rendered.bytes).unwrap();
    assert!(pages.len() > 2);
    for page in &pages {
        assert_eq!(page.matches("Zgoda na wizerunek").count(), 1, "{page}");
    }
    let text = read_back::text_of(&rendered.bytes).unwrap();
    for number in 1..=120 {
        assert!(text.contains(&format!("\n{number}\t")), "row {number}");
    }
}

#[test]
fn a_wide_list_lies_level_and_a_narrow_one_stands() {
    let format = |list: &Listing| listing::document(list, polish()).format;
    assert_eq!(format(&register(3)), PageFormat::Portrait);
    assert_eq!(format(&matrix(4)), PageFormat::Portrait);
    assert_eq!(format(&matrix(20)), PageFormat::Landscape);
    for meetings in [1, 8, 23, 31] {
        let rendered = render(&listing::document(&matrix(meetings), polish())).unwrap();
        let text = read_back::text_of(&rendered.bytes).unwrap();
        assert!(text.contains(&format!("{meetings:02}.03")), "{text}");
    }
}

#[test]
fn a_list_of_nobody_says_so() {
    let rendered = render(&listing::document(&register(0), polish())).unwrap();
    assert!(read_back::text_of(&rendered.bytes).unwrap().contains("nikogo nie ma"));
}
