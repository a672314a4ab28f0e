//! The attendance list and the recovery key's sheet.

use messages::{Language, Messages};
use reports::attendance_list::{
    self, AttendanceGrid, AttendanceList, GridColumn, GridRow, ListHead,
};
use reports::document::Document;
use reports::recovery_sheet::{self, RecoverySheet};
use reports::{read_back, render, render_together};

use crate::samples::{day, polish, time};

fn head() -> ListHead {
    ListHead {
        organisation: "Fundacja Dobrego Sąsiedztwa".to_owned(),
        centre: "CAS „Słoneczne”".to_owned(),
        centre_address: "ul. Łąkowa 5, 30-600 Kraków".to_owned(),
        funding_phrase: "Zadanie publiczne finansowane ze środków Miasta Krakowa".to_owned(),
        title: "Gimnastyka poranna".to_owned(),
        place: "Sala 1".to_owned(),
        leader: "Anna Nowak".to_owned(),
        code: "04127-L".to_owned(),
        blank_rows: 8,
        large_print: false,
        clause: true,
        prepared: day("2026-03-09"),
    }
}

fn names(count: usize) -> Vec<String> {
    let names = ["Adamska Helena", "Ćwik Ewa", "Łoś Stanisław", "Шевченко Оксана", "Żółć Zofia"];
    names.iter().cycle().take(count).map(|name| (*name).to_owned()).collect()
}

fn list(rows: usize) -> AttendanceList {
    AttendanceList {
        head: head(),
        date: day("2026-03-10"),
        start: time("10:00"),
        minutes: 90,
        rows: names(rows),
    }
}

/// The list of a month with so many people and sessions; every second cell is recorded.
pub(crate) fn grid(rows: usize, columns: usize) -> AttendanceGrid {
    let column = |index: usize| GridColumn {
        letters: domain::paper::column_letters(index),
        date: day("2026-03-01").plus_days(index as i64),
        start: time("10:00"),
    };
    let row = |(index, name)| GridRow {
        name,
        present: (0..columns).map(|column| (index + column) % 2 == 0).collect(),
    };
    AttendanceGrid {
        head: head(),
        month: "2026-03".parse().unwrap(),
        columns: (0..columns).map(column).collect(),
        rows: names(rows).into_iter().enumerate().map(row).collect(),
    }
}

/// Every way in which lists are printed.
pub(crate) fn every_list() -> Vec<Document> {
    let large = |mut list: AttendanceList| {
        list.head.large_print = true;
        list.head.clause = false;
        list
    };
    let mut wide = grid(40, 23);
    wide.head.large_print = true;
    let mut documents: Vec<Document> = [list(18), list(40), list(0), large(list(18))]
        .iter()
        .map(|list| attendance_list::document(list, polish()))
        .collect();
    documents.extend(
        [grid(18, 5), wide, grid(0, 0)].iter().map(|one| attendance_list::grid(one, polish())),
    );
    documents
}

#[test]
fn the_list_shows_who_may_sign_for_what() {
    let rendered = render(&attendance_list::document(&list(5), polish())).unwrap();
    assert_eq!(rendered.pages, 1);
    insta::assert_snapshot!(read_back::text_of(&rendered.bytes).unwrap());
}

#[test]
fn the_list_as_a_document() {
    insta::assert_debug_snapshot!(attendance_list::document(&list(2), polish()));
}

#[test]
fn the_rows_go_on_with_their_numbers_over_the_pages() {
    let rendered = render(&attendance_list::document(&list(60), polish())).unwrap();
    let pages = read_back::pages_of(&rendered.bytes).unwrap();
    assert!(pages.len() > 1);
    for page in &pages {
        assert_eq!(page.matches("Imię i nazwisko\n").count(), 1, "{page}");
        assert!(page.contains("Lista nr 04127-L"), "the code stands on every page: {page}");
    }
    let text = read_back::text_of(&rendered.bytes).unwrap();
    for number in 1..=68 {
        assert!(text.contains(&format!("\n{number}\t")), "row {number}");
    }
    assert!(!text.contains("\n69\t"));
}

#[test]
fn nobody_signs_a_page_without_rows() {
    for rows in 5..40 {
        for large_print in [false, true] {
            let mut list = list(rows);
            list.head.large_print = large_print;
            let rendered = render(&attendance_list::document(&list, polish())).unwrap();
            let pages = read_back::pages_of(&rendered.bytes).unwrap();
            let last = pages.last().unwrap();
            assert!(last.contains("podpis osoby prowadzącej"), "{last}");
            assert!(last.contains("Goście bez nazwiska"), "{last}");
            assert!(last.contains(&format!("\n{}\n", rows + 8)), "{rows} rows: {last}");
            assert!(last.contains(&format!("\n{}\n", rows + 7)), "{rows} rows: {last}");
        }
    }
}

#[test]
fn a_list_without_names_place_or_leader_can_still_be_printed() {
    let mut bare = list(0);
    bare.head = ListHead {
        place: String::new(),
        leader: String::new(),
        funding_phrase: String::new(),
        centre_address: String::new(),
        clause: false,
        ..head()
    };
    let rendered = render(&attendance_list::document(&bare, polish())).unwrap();
    let text = read_back::text_of(&rendered.bytes).unwrap();
    assert!(text.contains("\nMiejsce: – · Osoba prowadząca: –\n"), "{text}");
    assert!(text.contains("\n8\t\t\n"), "eight rows wait for guests: {text}");
    assert!(!text.contains("RODO"), "the clause was left out: {text}");
}

#[test]
fn the_month_shows_what_is_recorded_and_leaves_the_rest_to_be_signed() {
    let mut grid = grid(3, 4);
    grid.head.blank_rows = 4;
    let rendered = render(&attendance_list::grid(&grid, polish())).unwrap();
    assert_eq!(rendered.pages, 1);
    insta::assert_snapshot!(read_back::text_of(&rendered.bytes).unwrap());
}

#[test]
fn a_month_of_many_sessions_is_parted_where_signatures_would_not_fit() {
    let text =
        read_back::text_of(&render(&attendance_list::grid(&grid(2, 23), polish())).unwrap().bytes)
            .unwrap();
    assert!(text.contains("\nK–T\n") && text.contains("\nU–W\n"), "{text}");
    assert_eq!(text.matches("Razem").count(), 1, "{text}");
}

#[test]
fn lists_of_a_day_are_one_file_with_a_bookmark_and_numbers_of_pages_each() {
    let documents = [list(40), list(3)].map(|list| attendance_list::document(&list, polish()));
    let apart = documents.each_ref().map(|document| render(document).unwrap().pages);
    let together = render_together("Listy obecności", &documents).unwrap();
    assert_eq!(together.pages, apart.iter().sum::<u32>());
    let pages = read_back::pages_of(&together.bytes).unwrap();
    let last = pages.last().unwrap();
    assert!(last.contains("Strona 1 z 1"), "{last}");
    let pdf = lopdf::Document::load_mem(&together.bytes).unwrap();
    let catalogue = pdf.catalog().unwrap();
    assert_eq!(catalogue.get(b"PageMode").unwrap().as_name().unwrap(), b"UseOutlines");
    let outlines = catalogue.get(b"Outlines").unwrap().as_reference().unwrap();
    let outlines = pdf.get_dictionary(outlines).unwrap();
    assert_eq!(outlines.get(b"Count").unwrap().as_i64().unwrap(), 2);
    let second = outlines.get(b"Last").unwrap().as_reference().unwrap();
    let second = pdf.get_dictionary(second).unwrap();
    let page = second.get(b"Dest").unwrap().as_array().unwrap()[0].as_reference().unwrap();
    let place = pdf.get_pages().into_iter().find(|(_, id)| *id == page).unwrap().0;
    assert_eq!(place, apart[0] + 1, "the second bookmark leads to the second list");
    assert!(render_together("Nic", &[]).is_err());
}

#[test]
fn the_recovery_sheet_prints_the_key_on_one_page() {
    let groups = ["7Q2ZK", "M3X9D", "0A1B2", "C3D4E", "F5G6H", "J7K8M", "N9PQR"];
    let sheet = RecoverySheet {
        organisation: "Fundacja Dobrego Sąsiedztwa".to_owned(),
        file_name: "fundacja.obecni".to_owned(),
        issued: day("2026-03-09"),
        groups: groups.map(str::to_owned).to_vec(),
    };
    for language in Language::ALL {
        let document = recovery_sheet::document(&sheet, Messages::new(language));
        let rendered = render(&document).unwrap();
        assert_eq!(rendered.pages, 1);
        let text = read_back::text_of(&rendered.bytes).unwrap();
        for part in groups.iter().chain(&["fundacja.obecni"]) {
            assert!(text.contains(part), "{part} in\n{text}");
        }
    }
    let rendered = render(&recovery_sheet::document(&sheet, polish())).unwrap();
    insta::assert_snapshot!(read_back::text_of(&rendered.bytes).unwrap());
}
