//! The page of the offer: complete, self-contained, and safe with whatever was typed.

use domain::calendar::Date;
use messages::{Language, Messages};
use reports::offer_page::{OfferDays, write};
use reports::timetable::{Subject, Timetable};

use crate::samples::{day, id, polish};
use crate::weeks::{empty, full, logo, long_names, monday, with_holiday};

fn march() -> OfferDays {
    OfferDays { first: day("2026-03-01"), last: day("2026-03-31") }
}

/// Full twice: each class has a second meeting, so that it is a regular one.
fn fortnight() -> Timetable {
    let mut timetable = full();
    let again: Vec<_> = timetable
        .sessions
        .iter()
        .take(20)
        .map(|session| {
            let mut again = session.clone();
            again.id = id(5000 + session.name.len() * 100 + session.start.minutes() as usize);
            again.date = session.date.plus_days(7);
            again.planned.0 = session.planned.0.plus_days(7);
            again.state = reports::timetable::SessionState::AsPlanned;
            again
        })
        .collect();
    timetable.sessions.extend(again);
    timetable
}

/// Follows the tags and answers the names of elements, in order.
fn elements(page: &str) -> Vec<String> {
    const ALONE: [&str; 4] = ["meta", "img", "br", "!DOCTYPE"];
    let (mut open, mut seen) = (Vec::new(), Vec::new());
    let (style, body) = page.split_once("</style>").unwrap();
    let style = &style[..style.find("<style>").unwrap()];
    for tag in [style, body].concat().split('<').skip(1) {
        let (tag, text) = tag.split_once('>').unwrap();
        assert!(!text.contains('>'), "{text}");
        let name = tag.split_whitespace().next().unwrap();
        if let Some(name) = name.strip_prefix('/') {
            assert_eq!(open.pop().as_deref(), Some(name), "{tag}");
        } else {
            seen.push(name.to_owned());
            if !ALONE.contains(&name) {
                open.push(name.to_owned());
            }
        }
    }
    assert!(open.is_empty(), "{open:?}");
    seen
}

#[test]
fn a_small_page_as_it_is_written() {
    let days = OfferDays { first: day("2026-06-01"), last: day("2026-06-30") };
    let mut timetable = with_holiday();
    timetable.logos = vec![logo(2, 1, [0, 0, 0], "Logo: Fundacja")];
    insta::assert_snapshot!(write(&timetable, days, polish()));
}

#[test]
fn every_session_is_on_the_page_and_its_elements_are_in_order() {
    for timetable in [fortnight(), long_names(), with_holiday(), empty()] {
        let days = OfferDays { first: day("2026-03-01"), last: day("2026-06-30") };
        let page = write(&timetable, days, polish());
        let elements = elements(&page);
        let count = |name: &str| elements.iter().filter(|element| *element == name).count();
        assert_eq!((count("h1"), count("main"), count("title")), (1, 1, 1));
        assert_eq!(count("table"), count("caption"));
        assert_eq!(count("table"), count("thead"));
        for session in &timetable.sessions {
            let name = session.name.replace('"', "&quot;");
            assert!(page.contains(&name), "{name}");
        }
    }
}

#[test]
fn nothing_is_fetched_and_nothing_runs() {
    let page = write(&fortnight(), march(), polish());
    for never in ["<script", "http:", "https:", "//", "@import", "<link", "<iframe", "url(", " on"]
    {
        let base64 = page.contains("data:image/png;base64,");
        assert!(base64);
        let told: String = page
            .split("base64,")
            .enumerate()
            .map(|(index, part)| if index == 0 { part } else { part.split_once('"').unwrap().1 })
            .collect();
        let found = told.find(never).map(|at| &told[at..(at + 40).min(told.len())]);
        // " on" would begin the name of an event's attribute.
        assert!(found.is_none() || never == " on" && !told.contains("=\"on"), "{never}: {found:?}");
    }
    assert!(page.starts_with("<!DOCTYPE html>\n<html lang=\"pl\">"));
    assert!(page.contains("@media print"));
}

#[test]
fn whatever_was_typed_stays_text() {
    let evil = "</td><script>alert('x')</script>\"&<img src=x onerror=alert(1)>";
    let mut timetable = fortnight();
    timetable.centre = evil.to_owned();
    timetable.organisation = evil.to_owned();
    timetable.address = evil.to_owned();
    timetable.email = format!("\"><b>{evil}");
    timetable.phone = format!("12 345{evil}");
    timetable.task = evil.to_owned();
    timetable.funding_phrase = evil.to_owned();
    timetable.subject = Subject::Room(evil.to_owned());
    timetable.logos[0].alternative = evil.to_owned();
    for session in &mut timetable.sessions {
        session.name = evil.to_owned();
        session.leader = evil.to_owned();
        session.place = evil.to_owned();
        session.level = evil.to_owned();
        session.meeting_point = evil.to_owned();
        session.fee_note = evil.to_owned();
        session.category.as_mut().unwrap().name = evil.to_owned();
    }
    let page = write(&timetable, march(), polish());
    let elements = elements(&page);
    assert!(!elements.iter().any(|element| element == "script" || element == "b"));
    assert_eq!(elements.iter().filter(|element| *element == "img").count(), 2, "the logos");
    assert!(page.contains("&lt;/td&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&quot;&amp;"));
    assert!(page.contains("href=\"tel:123451\""), "digits alone make a number to call");
}

#[test]
fn changes_stand_first_and_only_those_still_to_come() {
    let page = write(&fortnight(), march(), polish());
    let (changes, rest) = page.split_once("<h2 id=\"classes\">").unwrap();
    for mark in ["odwołane", "zmiana terminu", "zmiana miejsca", "nowy termin"] {
        assert!(changes.contains(mark), "{mark}");
    }
    assert!(rest.contains("<s>Język angielski</s>"));
    let later = Timetable { as_of: day("2026-03-20"), ..fortnight() };
    assert!(!write(&later, march(), polish()).contains("id=\"changes\""));
}

#[test]
fn a_class_is_told_once_with_all_its_hours() {
    let mut timetable = fortnight();
    let series = timetable.sessions[0].series_id;
    timetable.sessions[10].series_id = series;
    let page = write(&timetable, march(), polish());
    let classes = page.split_once("id=\"classes\"").unwrap().1.split_once("</section>").unwrap().0;
    let row = classes.split("<tr>").find(|row| row.contains(">Gimnastyka poranna<")).unwrap();
    assert!(row.contains("poniedziałek, 9:00–10:00<br>środa, 9:00–10:00"), "{row}");
}

#[test]
fn only_the_days_asked_for_are_shown() {
    let days = |first: Date, last: Date| OfferDays { first, last };
    let page = write(&fortnight(), days(monday(), monday()), polish());
    assert!(page.contains("Brydż") && !page.contains("Herbatka piątkowa"));
    let page = write(&fortnight(), days(day("2026-08-01"), day("2026-08-31")), polish());
    assert!(page.contains("W tym okresie nie ma zajęć."));
}

#[test]
fn the_page_is_in_the_language_asked_for() {
    let page = write(&fortnight(), march(), Messages::new(Language::English));
    assert!(page.contains("<html lang=\"en\">") && page.contains("Regular classes"));
}
