//! Volunteers' papers: cards (R-KW), summary (R-WOL), certificate (R-ZAŚ), personal contribution.

use domain::summary::Columns;
use domain::volunteers::{EntryKind, Statement, StatementLine, Work};
use reports::certificate::{self, Certificate};
use reports::contribution::{self, Contribution};
use reports::document::Document;
use reports::volunteer_card::{
    self, CardRow, CardValue, Grant, PaperHead, ValueRow, VolunteerCard,
};
use reports::volunteer_summary::{self, SummaryPerson, SummaryRow, VolunteerSummary};
use reports::{Error, read_back, render, render_together, render_watched};

use crate::samples::{day, polish, time};

fn head() -> PaperHead {
    PaperHead {
        organisation: "Fundacja Dobrego Sąsiedztwa".to_owned(),
        centre: "CAS „Słoneczne”".to_owned(),
        centre_address: "ul. Łąkowa 5, 30-600 Kraków".to_owned(),
        coordinator: "Małgorzata Kądziołka".to_owned(),
        grant: Some(Grant {
            funding_phrase: "Zadanie publiczne finansowane ze środków Miasta Krakowa".to_owned(),
            title: "Prowadzenie Centrum Aktywności Seniorów w Dzielnicy XI".to_owned(),
            number: "W/I/1234/SZ/56/2026".to_owned(),
            signed_on: day("2025-12-19"),
        }),
        month: "2026-03".parse().unwrap(),
        prepared: day("2026-04-02"),
    }
}

fn row(date: &str, start: Option<&str>, minutes: u32, activity: &str) -> CardRow {
    CardRow {
        date: day(date),
        start: start.map(time),
        minutes,
        activity: activity.to_owned(),
        place: String::new(),
    }
}

/// A card with a service past midnight, one without times, and two rates.
fn card() -> VolunteerCard {
    let rows = vec![
        row("2026-03-03", Some("10:00"), 90, "Pomoc na zajęciach – przygotowanie sali i herbata"),
        row("2026-03-10", Some("10:00"), 90, "Pomoc na zajęciach"),
        row(
            "2026-03-14",
            Some("22:00"),
            180,
            "Pomoc przy wydarzeniach i wyjściach – Noc Planszówek",
        ),
        row("2026-03-20", None, 20, ""),
    ];
    VolunteerCard {
        head: head(),
        kind: EntryKind::Volunteer,
        name: "Żaneta Ćwiąkalska-Źródlana".to_owned(),
        agreements: vec![("W/7/2026".to_owned(), Some(day("2026-01-12")))],
        minutes: rows.iter().map(|row| i64::from(row.minutes)).sum(),
        rows,
        value: Some(CardValue {
            rows: vec![
                ValueRow {
                    what: "Pomoc na zajęciach · 1 Zajęcia stałe".to_owned(),
                    minutes: 180,
                    rate: Some(3000),
                    source: "regulamin konkursu, pkt 7".to_owned(),
                    value: Some(9000),
                },
                ValueRow {
                    what: String::new(),
                    minutes: 200,
                    rate: None,
                    source: String::new(),
                    value: None,
                },
            ],
            total: 9000,
        }),
        waiting: (2, 150),
    }
}

fn member() -> VolunteerCard {
    VolunteerCard {
        kind: EntryKind::Member,
        name: "Jan Łoś".to_owned(),
        agreements: Vec::new(),
        rows: vec![CardRow {
            place: "Biblioteka, ul. Zmyślona 3".to_owned(),
            ..row("2026-03-21", Some("09:00"), 120, "Remont sali")
        }],
        minutes: 120,
        value: None,
        waiting: (0, 0),
        ..card()
    }
}

/// Thirty services, two a day, as a card that goes on to another page.
fn long_card() -> VolunteerCard {
    let day = |number: u32| format!("2026-03-{:02}", 1 + number);
    let rows: Vec<CardRow> = (0..30)
        .map(|number| row(&day(number), Some("16:00"), 120, "Pomoc na zajęciach – dyżur w szatni"))
        .collect();
    let minutes = rows.iter().map(|row| i64::from(row.minutes)).sum();
    VolunteerCard { rows, minutes, waiting: (0, 0), ..card() }
}

fn summary(named: bool, valued: bool) -> VolunteerSummary {
    let person = |name: &str, rows: Vec<SummaryRow>| SummaryPerson {
        name: if named { name.to_owned() } else { String::new() },
        rows,
    };
    let row = |agreement: Option<&str>, minutes: i64, rate: u32, value: i64| SummaryRow {
        agreement: agreement.map(|number| (number.to_owned(), day("2026-01-12"), None)),
        minutes,
        rate: valued.then_some(rate),
        source: "regulamin konkursu, pkt 7".to_owned(),
        value: valued.then_some(value),
        scope: "Pomoc na zajęciach, Prace biurowe".to_owned(),
    };
    VolunteerSummary {
        head: head(),
        valued,
        volunteers: vec![
            person(
                "Ćwiąkalska-Źródlana Żaneta",
                vec![
                    row(Some("W/7/2026"), 90, 3000, 4500),
                    row(Some("W/9/2026"), 600, 5000, 50_000),
                ],
            ),
            person("Łoś Stanisław", vec![row(None, 45, 3000, 2250)]),
        ],
        members: vec![person("Łoś Jan", vec![row(None, 120, 3000, 6000)])],
        waiting: 150,
    }
}

fn certificate() -> Certificate {
    Certificate {
        organisation: "Fundacja Dobrego Sąsiedztwa".to_owned(),
        address: "ul. Zielona 12/3, 31-100 Kraków".to_owned(),
        number: "Z/3/2026".to_owned(),
        name: "Żaneta Ćwiąkalska-Źródlana".to_owned(),
        issued_on: day("2026-07-01"),
        first_date: day("2026-01-12"),
        last_date: day("2026-06-30"),
        minutes: 3750,
        services: 41,
        agreements: vec![("W/7/2026".to_owned(), Some(day("2026-01-12")))],
        scope: "Pomoc na zajęciach, Prace biurowe".to_owned(),
        article: "art. 44 ust. 2".to_owned(),
        act: "ustawa o działalności pożytku publicznego i o wolontariacie".to_owned(),
    }
}

fn statement(valued: bool) -> Statement {
    let work = |people, minutes, value| Work { people, minutes, value: valued.then_some(value) };
    let columns = |factor: i64, value: i64| Columns {
        month: work(2, 60 * factor, value),
        year: work(3, 180 * factor, 3 * value),
        agreement: Some(work(3, 240 * factor, 4 * value)),
    };
    let line = |kind, action: &str, task: &str, rate: u32, works| StatementLine {
        kind,
        action_id: (!action.is_empty()).then(|| crate::samples::id(1)),
        action: action.to_owned(),
        task_id: None,
        task: task.to_owned(),
        rate: (valued && rate > 0).then_some(rate),
        source: "regulamin konkursu, pkt 7".to_owned(),
        work: works,
    };
    let (first, second) = (columns(10, 30_000), columns(25, 123_450));
    let (volunteer, member) = (EntryKind::Volunteer, EntryKind::Member);
    Statement {
        valued,
        lines: vec![
            line(volunteer, "1 Zajęcia stałe", "Pomoc na zajęciach", 3000, first.clone()),
            line(volunteer, "", "Prace biurowe", 4938, second.clone()),
            line(member, "", "", 3000, columns(2, 6000)),
        ],
        by_action: vec![
            line(volunteer, "1 Zajęcia stałe", "", 0, first.clone()),
            line(volunteer, "", "", 0, second.clone()),
            line(member, "", "", 0, columns(2, 6000)),
        ],
        by_task: vec![
            line(volunteer, "", "Pomoc na zajęciach", 0, first),
            line(volunteer, "", "Prace biurowe", 0, second),
            line(member, "", "", 0, columns(2, 6000)),
        ],
        volunteers: columns(35, 153_450),
        members: columns(2, 6000),
    }
}

fn contribution(valued: bool) -> Contribution {
    Contribution { head: head(), statement: statement(valued), waiting: 150 }
}

/// One document of every kind, for the checks that every document must pass.
pub(crate) fn every() -> Vec<Document> {
    let messages = polish();
    vec![
        volunteer_card::document(&card(), messages),
        volunteer_card::document(&member(), messages),
        volunteer_card::document(&long_card(), messages),
        volunteer_summary::document(&summary(true, true), messages),
        volunteer_summary::document(&summary(false, false), messages),
        certificate::document(&certificate(), messages),
        contribution::document(&contribution(true), messages),
        contribution::document(&contribution(false), messages),
    ]
}

fn pages(document: &Document) -> Vec<String> {
    read_back::pages_of(&render(document).unwrap().bytes).unwrap()
}

/// What the pages say, wherever their lines end.
fn text(document: &Document) -> String {
    pages(document).join("\n").split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_card_read_back_from_paper() {
    let pages = pages(&volunteer_card::document(&card(), polish()));
    assert_eq!(pages.len(), 1);
    insta::assert_snapshot!(pages[0]);
}

#[test]
fn a_card_says_when_it_ended_on_the_next_day_and_what_waits() {
    let text = text(&volunteer_card::document(&card(), polish()));
    for said in [
        "22:00–1:00 (+1)",
        "6 h 20 min",
        "Na potwierdzenie koordynatora czekają 2 wpisy (2 h 30 min).",
        "nr W/7/2026 z dnia 12.01.2026",
        "30,00 zł",
        "90,00 zł",
        "nie wyceniono",
        "Ustalenie nie stanowi wynagrodzenia",
    ] {
        assert!(text.contains(said), "{said} in\n{text}");
    }
    let plain = VolunteerCard { value: None, waiting: (0, 0), ..card() };
    let text = self::text(&volunteer_card::document(&plain, polish()));
    for unsaid in ["zł", "wynagrodzenia", "Na potwierdzenie"] {
        assert!(!text.contains(unsaid), "{unsaid} in\n{text}");
    }
}

#[test]
fn members_work_has_a_card_of_its_own_with_its_places() {
    let text = text(&volunteer_card::document(&member(), polish()));
    for said in ["Karta pracy społecznej członka", "Członek:", "Biblioteka, ul. Zmyślona 3"] {
        assert!(text.contains(said), "{said} in\n{text}");
    }
    assert!(!text.contains("olontariusz"), "{text}");
    assert!(!text.contains("Porozumienie"), "{text}");
}

#[test]
fn a_long_card_repeats_its_head_and_ends_with_rows_beside_the_signatures() {
    let pages = pages(&volunteer_card::document(&long_card(), polish()));
    assert_eq!(pages.len(), 2);
    for page in &pages {
        assert!(page.contains("Podpis\nkoordynatora"), "{page}");
    }
    let last = &pages[1];
    assert!(last.contains("60") && last.contains("data i podpis koordynatora"), "{last}");
    assert!(last.contains("Pomoc na zajęciach – dyżur"), "nobody signs without a row: {last}");
}

#[test]
fn the_summary_names_people_only_where_the_centre_does() {
    let named = text(&volunteer_summary::document(&summary(true, true), polish()));
    let numbered = text(&volunteer_summary::document(&summary(false, true), polish()));
    assert!(named.contains("Ćwiąkalska-Źródlana Żaneta") && named.contains("Łoś Jan"));
    for name in ["Ćwiąkalska", "Łoś"] {
        assert!(!numbered.contains(name), "{numbered}");
    }
    for said in ["wolontariusz nr 1", "wolontariusz nr 2", "członek nr 1"] {
        assert!(numbered.contains(said), "{said} in\n{numbered}");
    }
    for text in [&named, &numbered] {
        // 45,00 + 500,00 + 22,50, and the member's hours apart.
        for said in ["567,50 zł", "12 h 15 min", "60,00 zł", "bezterminowo", "2 h 30 min"] {
            assert!(text.contains(said), "{said} in\n{text}");
        }
    }
}

#[test]
fn without_a_valuation_no_paper_speaks_of_money() {
    let papers = [
        volunteer_summary::document(&summary(true, false), polish()),
        contribution::document(&contribution(false), polish()),
    ];
    for paper in papers {
        let text = text(&paper);
        assert!(!text.contains(" zł") && !text.contains("Wartość"), "{text}");
        assert!(text.contains("2 h"), "{text}");
    }
}

#[test]
fn a_certificate_read_back_from_paper() {
    let pages = pages(&certificate::document(&certificate(), polish()));
    assert_eq!(pages.len(), 1, "a certificate is one page");
    insta::assert_snapshot!(pages[0]);
}

#[test]
fn the_contribution_read_back_from_paper() {
    insta::assert_snapshot!(text(&contribution::document(&contribution(true), polish())));
}

#[test]
fn a_batch_has_a_bookmark_for_each_and_tells_how_far_it_is() {
    let cards: Vec<Document> = (0..5)
        .map(|number| {
            let card = VolunteerCard { name: format!("Osoba {number}"), ..card() };
            volunteer_card::document(&card, polish())
        })
        .collect();
    let mut seen = Vec::new();
    let rendered = render_watched("Karty", &cards, &mut |laid| {
        seen.push(laid);
        true
    })
    .unwrap();
    assert_eq!(seen, [0, 1, 2, 3, 4, 5, 5]);
    assert_eq!(rendered, render_together("Karty", &cards).unwrap());
    let pages = read_back::pages_of(&rendered.bytes).unwrap();
    assert_eq!(pages.len(), 5);
    for (number, page) in pages.iter().enumerate() {
        assert!(page.contains(&format!("Osoba {number}")), "{page}");
    }
}

#[test]
fn a_batch_that_is_ended_makes_nothing() {
    let cards = vec![volunteer_card::document(&card(), polish()); 5];
    let mut most = 0;
    let ended = render_watched("Karty", &cards, &mut |laid| {
        most = most.max(laid);
        laid < 2
    });
    assert_eq!(ended, Err(Error::Stopped));
    assert_eq!(most, 2, "it goes no further");
}
