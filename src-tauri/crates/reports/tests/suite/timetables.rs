//! The timetable on paper: every session is there, readable, and says what became of it.

use lopdf::content::Content;
use lopdf::{Document as Pdf, Object};
use messages::{Language, Messages};
use reports::document::{Document, PageFormat};
use reports::timetable::{SessionState, Subject, Timetable, monthly, weekly};
use reports::{read_back, render};

use crate::samples::{day, polish, time};
use crate::weeks::{empty, full, long_names, monday, session, with_holiday};

fn text(document: &Document) -> String {
    read_back::text_of(&render(document).unwrap().bytes).unwrap()
}

/// The sizes in which text is set, page by page, each with the text.
fn sizes(bytes: &[u8]) -> Vec<Vec<f32>> {
    let pdf = Pdf::load_mem(bytes).unwrap();
    let page = |page| {
        let content = Content::decode(&pdf.get_page_content(page)).unwrap();
        let set = content.operations.into_iter().filter(|operation| operation.operator == "Tf");
        set.map(|operation| operation.operands[1].as_float().unwrap()).collect()
    };
    pdf.get_pages().into_values().map(page).collect()
}

fn words(text: &str) -> Vec<&str> {
    text.split_whitespace().collect()
}

#[test]
fn a_full_week_stands_on_one_page() {
    let rendered = render(&weekly(&full(), monday(), false, polish())).unwrap();
    assert_eq!(rendered.pages, 1);
    insta::assert_snapshot!(read_back::text_of(&rendered.bytes).unwrap());
}

#[test]
fn a_small_week_as_a_document() {
    insta::assert_debug_snapshot!(weekly(&with_holiday(), day("2026-06-03"), false, polish()));
}

#[test]
fn a_month_lists_its_sessions_in_order() {
    let text = text(&monthly(&full(), monday().month(), polish()));
    insta::assert_snapshot!(text);
}

#[test]
fn every_session_is_there_with_its_hours_on_every_kind_of_paper() {
    for timetable in [full(), long_names()] {
        for document in [
            weekly(&timetable, monday(), false, polish()),
            weekly(&timetable, monday(), true, polish()),
            monthly(&timetable, monday().month(), polish()),
        ] {
            let text = text(&document);
            let found = words(&text).join(" ");
            for session in &timetable.sessions {
                let name = words(&session.name).join(" ");
                assert!(found.contains(&name), "{name} in {}\n{text}", document.title);
            }
            let cards = timetable.sessions.iter().filter(|session| {
                let hours = polish().time_span(session.start.minutes(), session.minutes);
                found.contains(&hours)
            });
            assert_eq!(cards.count(), timetable.sessions.len());
        }
    }
}

#[test]
fn a_week_is_a_regular_table_with_a_cell_for_every_day() {
    for (large, tables) in [(false, 1), (true, 5)] {
        let text = text(&weekly(&full(), monday(), large, polish()));
        let rows: Vec<&str> = text.lines().filter(|line| line.contains('\t')).collect();
        let heads: Vec<&&str> = rows.iter().filter(|row| row.starts_with("Godzina\t")).collect();
        assert_eq!(heads.len(), tables);
        let mut columns = 0;
        for row in &rows {
            let cells = row.split('\t').count();
            columns = if row.starts_with("Godzina\t") { cells } else { columns };
            assert_eq!(cells, columns, "{row}");
        }
    }
}

#[test]
fn large_print_is_large_on_every_page_and_each_page_says_which_days_it_has() {
    let rendered = render(&weekly(&full(), monday(), true, polish())).unwrap();
    let sizes = sizes(&rendered.bytes);
    assert_eq!(sizes.len(), 5);
    for page in &sizes {
        // Names of 20 points have capitals of 5 mm; hours and places follow at 0.86 of that.
        assert!(page.iter().any(|size| *size >= 20.0), "{page:?}");
        let small: Vec<&f32> = page.iter().filter(|size| **size < 11.0).collect();
        assert!(small.len() <= 1, "only the foot is small: {small:?}");
    }
    let pages = read_back::pages_of(&rendered.bytes).unwrap();
    assert!(pages[1].contains("CAS „Słoneczne”: wtorek, 10 marca 2026 r."), "{}", pages[1]);
    assert!(pages[4].contains("piątek, 13 marca 2026 r."), "{}", pages[4]);
    assert!(pages[4].contains("Zadanie publiczne finansowane"), "{}", pages[4]);
}

#[test]
fn a_quiet_week_needs_fewer_pages_of_large_print() {
    let rendered = render(&weekly(&with_holiday(), day("2026-06-01"), true, polish())).unwrap();
    assert_eq!(rendered.pages, 2);
    let pages = read_back::pages_of(&rendered.bytes).unwrap();
    assert!(pages[1].contains("czwartek–piątek, 4–5 czerwca 2026 r."), "{}", pages[1]);
}

#[test]
fn what_changed_is_marked_and_no_reason_is_given() {
    for document in
        [weekly(&full(), monday(), false, polish()), monthly(&full(), monday().month(), polish())]
    {
        let text = text(&document);
        let found = text.replace('\u{a0}', " ");
        for mark in [
            "odwołane",
            "zmiana terminu",
            "zmiana miejsca",
            "nowy termin",
            "było: pn. 09.03, 14:00",
            "przeniesione",
            "nowy termin: wt. 10.03, 10:00",
            "dr Zofia Żółć (zastępstwo)",
            "Stan na dzień 08.03.2026, wersja 2",
        ] {
            assert!(found.contains(mark), "{mark} in\n{text}");
        }
    }
}

#[test]
fn a_holiday_is_named_and_weekends_appear_only_with_sessions() {
    let timetable = with_holiday();
    let text = text(&weekly(&timetable, day("2026-06-03"), false, polish()));
    assert!(text.contains("czwartek 4 czerwca nieczynne: Boże Ciało"), "{text}");
    assert!(!text.contains("sobota"), "{text}");
    let text = self::text(&weekly(&long_names(), monday(), false, polish()));
    assert!(text.contains("niedziela"), "{text}");
}

#[test]
fn an_empty_week_says_so_and_still_names_its_holidays() {
    let timetable = Timetable { sessions: Vec::new(), ..with_holiday() };
    let document = weekly(&timetable, day("2026-06-03"), false, polish());
    let text = text(&document);
    assert!(text.contains("W tym tygodniu nie ma zajęć."), "{text}");
    assert!(text.contains("czwartek, 4 czerwca 2026 r. – nieczynne: Boże Ciało"), "{text}");
    let month = self::text(&monthly(&empty(), monday().month(), polish()));
    assert!(month.contains("W tym miesiącu nie ma zajęć."), "{month}");
}

#[test]
fn a_session_of_another_week_shows_only_the_place_that_it_left() {
    let mut moved =
        session(1, (day("2026-03-17"), time("10:00"), 60), "Joga", "Anna", "Sala 1", "R");
    moved.state =
        SessionState::Moved { from: Some((day("2026-03-10"), time("09:00"))), other_place: false };
    let timetable = Timetable { sessions: vec![moved], ..empty() };
    let before = text(&weekly(&timetable, monday(), false, polish())).replace('\u{a0}', " ");
    assert!(before.contains("nowy termin: wt. 17.03, 10:00 przeniesione"), "{before}");
    assert!(!before.contains("Sala 1"), "{before}");
    let after =
        text(&weekly(&timetable, day("2026-03-17"), false, polish())).replace('\u{a0}', " ");
    assert!(after.contains("było: wt. 10.03, 9:00") && after.contains("zmiana terminu"), "{after}");
    assert_eq!(after.matches("Joga").count(), 1, "{after}");
}

#[test]
fn a_rooms_and_a_leaders_plan_leave_out_what_they_are_about() {
    let room = Timetable { subject: Subject::Room("Sala 1".to_owned()), ..full() };
    let room = Timetable {
        sessions: room.sessions.into_iter().filter(|session| session.place == "Sala 1").collect(),
        ..room
    };
    let week = text(&weekly(&room, monday(), false, polish()));
    assert_eq!(week.matches("Sala 1").count(), 1, "once, as the subject: {week}");
    assert!(week.contains("Plan sali: Sala 1\n"), "{week}");
    let month = text(&monthly(&room, monday().month(), polish()));
    assert!(month.contains("Data\tDzień\tGodziny\tZajęcia\tProwadzący\tUwagi\n"), "{month}");
    let leader = Timetable { subject: Subject::Leader("Anna Nowak".to_owned()), ..full() };
    let month = text(&monthly(&leader, monday().month(), polish()));
    assert!(month.contains("Data\tDzień\tGodziny\tZajęcia\tMiejsce\tUwagi\n"), "{month}");
    assert!(month.contains("Plan osoby prowadzącej: Anna Nowak\n"), "{month}");
}

#[test]
fn logos_are_drawn_at_most_18_millimetres_high_and_told_to_whoever_cannot_see_them() {
    let bytes = render(&weekly(&full(), monday(), false, polish())).unwrap().bytes;
    let text = read_back::text_of(&bytes).unwrap();
    assert!(text.starts_with("[Logo: Fundacja Dobrego Sąsiedztwa]\n"), "{text}");
    assert!(text.contains("\n[Logo: Miasto Kraków]\n"), "{text}");
    let pdf = Pdf::load_mem(&bytes).unwrap();
    let boxes: Vec<Vec<f32>> = pdf
        .objects
        .values()
        .filter_map(|object| object.as_dict().ok())
        .filter(|element| element.get(b"S").and_then(Object::as_name).ok() == Some(b"Figure"))
        .map(|figure| figure.get(b"A").unwrap().as_dict().unwrap().get(b"BBox").unwrap())
        .map(|corners| corners.as_array().unwrap())
        .map(|corners| corners.iter().map(|corner| corner.as_float().unwrap()).collect())
        .collect();
    assert_eq!(boxes.len(), 2);
    for corners in boxes {
        let [left, bottom, right, top] = corners[..] else { panic!("{corners:?}") };
        assert!(top - bottom <= 18.0 * 72.0 / 25.4 + 0.1, "{corners:?}");
        assert!(left > 20.0 && right < 842.0 - 20.0 && top < 595.0 - 20.0, "{corners:?}");
    }
    let pictures =
        pdf.objects.values().filter_map(|object| object.as_stream().ok()).filter(|stream| {
            stream.dict.get(b"Subtype").and_then(Object::as_name).ok() == Some(b"Image")
        });
    assert_eq!(pictures.count(), 2);
}

#[test]
fn what_is_unknown_is_left_out() {
    let bare = Timetable {
        address: String::new(),
        phone: String::new(),
        email: String::new(),
        funding_phrase: String::new(),
        task: String::new(),
        logos: Vec::new(),
        version: None,
        ..full()
    };
    let text = text(&weekly(&bare, monday(), false, polish()));
    assert!(
        !text.contains("tel.") && !text.contains("e-mail") && !text.contains("wersja"),
        "{text}"
    );
    assert!(!text.contains("Tytuł zadania"), "{text}");
}

#[test]
fn the_poster_lies_level_and_the_month_stands_upright() {
    let week = weekly(&full(), monday(), false, polish());
    assert_eq!(week.format, PageFormat::Poster);
    assert_eq!(monthly(&full(), monday().month(), polish()).format, PageFormat::Sheet);
}

#[test]
fn the_same_timetable_gives_the_same_bytes_in_whatever_order_it_comes() {
    let mut turned = full();
    turned.sessions.reverse();
    for language in Language::ALL {
        let messages = Messages::new(language);
        let first = render(&weekly(&full(), monday(), false, messages)).unwrap();
        assert_eq!(first, render(&weekly(&turned, monday(), false, messages)).unwrap());
        let month = monday().month();
        let first = render(&monthly(&full(), month, messages)).unwrap();
        assert_eq!(first, render(&monthly(&turned, month, messages)).unwrap());
    }
}
