//! The attendance list and the recovery key's sheet.

use messages::{Language, Messages};
use reports::attendance_list::{self, AttendanceList};
use reports::recovery_sheet::{self, RecoverySheet};
use reports::{read_back, render};

use crate::samples::{day, polish, time};

fn list(rows: usize) -> AttendanceList {
    let names = ["Adamska Helena", "Ćwik Ewa", "Łoś Stanisław", "Шевченко Оксана", "Żółć Zofia"];
    AttendanceList {
        organisation: "Fundacja Dobrego Sąsiedztwa".to_owned(),
        centre: "CAS „Słoneczne”".to_owned(),
        centre_address: "ul. Łąkowa 5, 30-600 Kraków".to_owned(),
        funding_phrase: "Zadanie publiczne finansowane ze środków Miasta Krakowa".to_owned(),
        title: "Gimnastyka poranna".to_owned(),
        date: day("2026-03-10"),
        start: time("10:00"),
        minutes: 90,
        place: "Sala 1".to_owned(),
        leader: "Anna Nowak".to_owned(),
        rows: names.iter().cycle().take(rows).map(|name| (*name).to_owned()).collect(),
        prepared: day("2026-03-09"),
    }
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
    }
    let text = read_back::text_of(&rendered.bytes).unwrap();
    for number in 1..=65 {
        assert!(text.contains(&format!("\n{number}\t")), "row {number}");
    }
    assert!(!text.contains("\n66\t"));
}

#[test]
fn nobody_signs_a_page_without_rows() {
    for rows in 10..40 {
        let rendered = render(&attendance_list::document(&list(rows), polish())).unwrap();
        let pages = read_back::pages_of(&rendered.bytes).unwrap();
        let last = pages.last().unwrap();
        assert!(last.contains("podpis osoby prowadzącej"), "{last}");
        assert!(last.contains(&format!("\n{}\n", rows + 5)), "{rows} rows: {last}");
        assert!(last.contains(&format!("\n{}\n", rows + 4)), "{rows} rows: {last}");
    }
}

#[test]
fn a_list_without_names_place_or_leader_can_still_be_printed() {
    let bare = AttendanceList {
        place: String::new(),
        leader: String::new(),
        funding_phrase: String::new(),
        centre_address: String::new(),
        ..list(0)
    };
    let rendered = render(&attendance_list::document(&bare, polish())).unwrap();
    let text = read_back::text_of(&rendered.bytes).unwrap();
    assert!(text.contains("\nMiejsce: – · Osoba prowadząca: –\n"), "{text}");
    assert!(text.contains("\n5\t\t\n"), "five rows wait for guests: {text}");
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
