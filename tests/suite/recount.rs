//! The exported tables read by other means than ours, and a month counted from them anew: its
//! figures are the same on the screen, on paper and in the tables.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use messages::{Language, Messages};
use serde_json::{Value, json};

use crate::program::Program;

/// A row by the names of its columns.
pub(crate) type Row = BTreeMap<String, String>;

/// Reads a table as RFC 4180 says, with `;`. Fails on anything that is not to the letter.
pub(crate) fn table(folder: &str, name: &str) -> Vec<Row> {
    let bytes = std::fs::read(Path::new(folder).join(format!("{name}.csv"))).unwrap();
    let text = String::from_utf8(bytes).unwrap();
    let text = text.strip_prefix('\u{feff}').expect("a byte order mark");
    let mut records = records(text).into_iter();
    let names = records.next().expect("a head");
    let distinct: BTreeSet<&String> = names.iter().collect();
    assert_eq!(distinct.len(), names.len(), "{name}: a column twice in {names:?}");
    records
        .map(|fields| {
            assert_eq!(fields.len(), names.len(), "{name}: {fields:?}");
            names.iter().cloned().zip(fields).collect()
        })
        .collect()
}

fn records(text: &str) -> Vec<Vec<String>> {
    let (mut records, mut fields, mut field) = (Vec::new(), Vec::new(), String::new());
    let (mut quoted, mut letters) = (false, text.chars().peekable());
    while let Some(letter) = letters.next() {
        match letter {
            '"' if quoted && letters.peek() == Some(&'"') => {
                letters.next();
                field.push('"');
            }
            '"' if quoted => quoted = false,
            '"' => {
                assert!(field.is_empty(), "a quote within {field:?}");
                quoted = true;
            }
            _ if quoted => field.push(letter),
            ';' => fields.push(std::mem::take(&mut field)),
            '\r' => {
                assert_eq!(letters.next(), Some('\n'), "a record ends with CRLF");
                fields.push(std::mem::take(&mut field));
                records.push(std::mem::take(&mut fields));
            }
            '\n' => panic!("a line within a field that is not quoted"),
            _ => field.push(letter),
        }
    }
    assert!(field.is_empty() && fields.is_empty(), "the last record has no end");
    records
}

/// A centre's month as counted from the tables.
#[derive(Debug, Default, PartialEq)]
struct Recount {
    held: u64,
    minutes: u64,
    presences: u64,
    unique: u64,
    guests: u64,
    children: u64,
    declared: u64,
    new: u64,
    left: u64,
    /// Presences at confirmed lists, and how many of those there are.
    mean: (u64, u64),
    cancelled: u64,
    unsettled: u64,
    volunteers: u64,
    volunteer_minutes: u64,
    /// Held sessions by name of their category.
    by_category: BTreeMap<String, u64>,
}

fn number(row: &Row, column: &str) -> u64 {
    row[column].parse().unwrap_or_else(|_| panic!("{column} of {row:?}"))
}

/// Counts a month of a centre, all of whose days are over.
fn month_of(folder: &str, centre: &str, month: &str) -> Recount {
    let of_centre = |name: &str| -> Vec<Row> {
        table(folder, name).into_iter().filter(|row| row["centre_id"] == centre).collect()
    };
    let in_month = |date: &str| date.starts_with(&format!("{month}-"));
    let end = format!("{month}-31");
    let present: Vec<(String, String)> = table(folder, "attendance")
        .into_iter()
        .filter(|row| row["mark"] == "present")
        .map(|row| (row["session_id"].clone(), row["person_id"].clone()))
        .collect();
    let mut at: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (session, person) in &present {
        at.entry(session).or_default().push(person);
    }
    let mut count = Recount::default();
    let mut people: BTreeSet<&str> = BTreeSet::new();
    let sessions = of_centre("sessions");
    let counted =
        |session: &&Row| session["counts_in_report"] == "true" && in_month(&session["date"]);
    for session in sessions.iter().filter(counted) {
        let came = at.get(session["id"].as_str()).map_or(&[][..], Vec::as_slice);
        let recorded = ["confirmed", "held_without_list"].contains(&session["list_state"].as_str());
        let anybody =
            !came.is_empty() || number(session, "guests") + number(session, "children") > 0;
        if session["status"] == "cancelled" {
            count.cancelled += 1;
            assert_eq!(session["outcome"], "cancelled");
        } else if recorded || anybody {
            assert_eq!(session["outcome"], "held");
            count.held += 1;
            count.minutes += number(session, "minutes");
            count.presences += came.len() as u64;
            people.extend(came);
            count.guests += number(session, "guests");
            count.children += number(session, "children");
            *count.by_category.entry(session["category"].clone()).or_default() += 1;
            if session["list_state"] == "confirmed" {
                count.mean.0 += came.len() as u64;
                count.mean.1 += 1;
            }
        } else {
            assert_eq!(session["outcome"], "unsettled");
            count.unsettled += 1;
        }
    }
    count.unique = people.len() as u64;
    let memberships = of_centre("memberships");
    count.left = memberships.iter().filter(|row| in_month(&row["left_on"])).count() as u64;
    let members: BTreeSet<&str> = memberships
        .iter()
        .filter(|row| {
            row["joined_on"] <= end && (row["left_on"].is_empty() || end < row["left_on"])
        })
        .map(|row| row["person_id"].as_str())
        .collect();
    let declarations = of_centre("declarations");
    let in_force: BTreeSet<&str> = declarations
        .iter()
        .filter(|row| {
            row["signed_on"] <= end && (row["withdrawn_on"].is_empty() || end < row["withdrawn_on"])
        })
        .map(|row| row["person_id"].as_str())
        .collect();
    count.declared = in_force.intersection(&members).count() as u64;
    let mut first: BTreeMap<&str, &str> = BTreeMap::new();
    for row in &declarations {
        let signed_on = first.entry(&row["person_id"]).or_insert(&row["signed_on"]);
        *signed_on = (*signed_on).min(&row["signed_on"]);
    }
    count.new = first.values().filter(|signed_on| in_month(signed_on)).count() as u64;
    let entries = of_centre("volunteer_entries");
    let entries: Vec<&Row> = entries.iter().filter(|row| in_month(&row["date"])).collect();
    count.volunteer_minutes = entries.iter().map(|row| number(row, "minutes")).sum();
    count.volunteers =
        entries.iter().map(|row| &row["person_id"]).collect::<BTreeSet<_>>().len() as u64;
    count
}

/// The figures of a month, as the screen shows them.
fn shown(summary: &Value) -> Recount {
    let value = |figure: &Value| figure["value"].as_u64().unwrap_or_else(|| panic!("{figure}"));
    let people = |row: &str| value(&summary["participants"][row]["month"]);
    let categories = summary["categories"].as_array().unwrap();
    let mean = &summary["participants"]["mean"]["month"];
    Recount {
        held: value(&summary["total"]["sessions"]),
        minutes: value(&summary["total"]["minutes"]),
        presences: people("presences"),
        unique: people("unique"),
        guests: people("guests"),
        children: people("children"),
        declared: people("declared"),
        new: people("new"),
        left: people("left"),
        mean: (value(&mean["presences"]), value(&mean["sessions"])),
        cancelled: value(&summary["balance"]["cancelled"]),
        unsettled: value(&summary["balance"]["unsettled"]),
        volunteers: value(&summary["volunteers"]["people"]),
        volunteer_minutes: value(&summary["volunteers"]["minutes"]),
        by_category: categories
            .iter()
            .map(|row| (row["name"].as_str().unwrap().to_owned(), value(&row["sessions"])))
            .filter(|(_, sessions)| *sessions > 0)
            .collect(),
    }
}

/// A whole number as paper prints it.
fn printed(number: u64) -> String {
    let digits = number.to_string();
    let (head, tail) = digits.split_at(digits.len().saturating_sub(3));
    if head.is_empty() { tail.to_owned() } else { format!("{head} {tail}") }
}

/// A quotient with one decimal as paper prints it, rounded half up.
fn tenths(dividend: u64, divisor: u64) -> String {
    let tenths = (dividend * 20 + divisor) / (divisor * 2);
    format!("{},{}", printed(tenths / 10), tenths % 10)
}

/// Checks the rows of a printed report against figures.
fn assert_printed(text: &str, expected: &Recount, counts_children: bool) {
    // What keeps thousands together on paper is no matter here.
    let text = &text.replace('\u{a0}', " ");
    let rows: BTreeMap<&str, Vec<&str>> = text
        .lines()
        .filter_map(|line| line.split_once('\t'))
        .map(|(label, cells)| (label, cells.split('\t').collect()))
        .collect();
    let first = |label: &str| {
        let (_, cells) = rows
            .iter()
            .find(|(row, _)| row.starts_with(label))
            .unwrap_or_else(|| panic!("{label} in\n{text}"));
        cells[0].to_owned()
    };
    let children = Messages::new(Language::Polish).report_participants_children();
    assert_eq!(first("Liczba uczestników z deklaracją"), printed(expected.declared));
    assert_eq!(first("Nowi uczestnicy"), printed(expected.new));
    assert_eq!(first("Osoby, które zakończyły udział"), printed(expected.left));
    assert_eq!(first("Liczba osób, które skorzystały"), printed(expected.unique));
    assert_eq!(first("Liczba udziałów"), printed(expected.presences));
    assert_eq!(first("Średnia liczba"), tenths(expected.mean.0, expected.mean.1));
    assert_eq!(first("Goście"), printed(expected.guests));
    if counts_children {
        assert_eq!(first(&children), printed(expected.children));
    }
    for (category, sessions) in &expected.by_category {
        assert_eq!(first(category), printed(*sessions), "{category}");
    }
    let total: Vec<&str> = text
        .lines()
        .filter_map(|line| line.strip_prefix("Razem\t"))
        .find(|row| row.matches('\t').count() == 4)
        .unwrap_or_else(|| panic!("no total in\n{text}"))
        .split('\t')
        .collect();
    assert_eq!(
        total,
        [
            printed(expected.held),
            tenths(expected.minutes, 60),
            printed(expected.presences),
            printed(expected.unique),
            tenths(expected.mean.0, expected.mean.1)
        ]
    );
    assert_eq!(first("Liczba wolontariuszy"), printed(expected.volunteers));
    let became = format!(
        "zrealizowane {} + odwołane {}",
        printed(expected.held),
        printed(expected.cancelled)
    );
    assert!(text.contains(&became), "{became} in\n{text}");
    assert!(text.contains(&format!("nierozliczone {}", printed(expected.unsettled))), "{text}");
}

/// Makes a file of a profile, checks it, prints every month of every centre, exports it, and
/// holds all that against each other.
fn agrees_everywhere(profile: &str, centres: usize) {
    let program = Program::new();
    let file = program.demo("demo.obecni", profile, 11, "2025-10", 2);
    program.answer(&["check", &file]);
    let folder = program.path("tables");
    // Asked on the day after the last one: all of it is over.
    program.answer(&["export", &file, &folder, "--today", "2025-12-01"]);
    let overview = program.answer(&["call", &file, "get_overview"]);
    assert_eq!(overview["demo"], true);
    let views = overview["centres"].as_array().unwrap();
    assert_eq!(views.len(), centres);
    for view in views {
        let centre = &view["centre"];
        let (id, name) = (centre["id"].as_str().unwrap(), centre["name"].as_str().unwrap());
        for month in ["2025-10", "2025-11"] {
            let request = json!({ "centre_id": id, "month": month }).to_string();
            let view =
                program.answer(&["call", &file, "get_month", &request, "--today", "2025-12-01"]);
            let (figures, counted) = (shown(&view["summary"]), month_of(&folder, id, month));
            assert_eq!(figures, counted, "{name}, {month}");
            assert!(
                counted.held > 0 && counted.unique > 0 && counted.unsettled > 0,
                "{name}, {month}: {counted:?}"
            );
            assert!(!view["description"].as_str().unwrap().is_empty(), "{name}, {month}");
            assert!(view["agreement"]["number"].as_str().unwrap().starts_with("PRZYKŁAD/"));
            let pdf = program.path(&format!("{month}.pdf"));
            program.answer(&[
                "report",
                &file,
                "monthly",
                month,
                "--centre",
                name,
                "--out",
                &pdf,
                "--today",
                "2025-12-01",
            ]);
            let text = reports::read_back::text_of(&std::fs::read(&pdf).unwrap()).unwrap();
            assert!(text.contains(name), "{name} in\n{text}");
            assert_printed(&text, &figures, centre["settings"]["counts_children"] == true);
        }
    }
}

#[test]
fn a_cas_is_right_on_the_screen_on_paper_and_in_the_tables() {
    agrees_everywhere("cas", 1);
}

#[test]
fn a_pal_is_right_on_the_screen_on_paper_and_in_the_tables() {
    agrees_everywhere("pal", 1);
}

#[test]
fn a_parents_club_is_right_on_the_screen_on_paper_and_in_the_tables() {
    agrees_everywhere("klub", 1);
}

#[test]
fn five_centres_are_right_on_the_screen_on_paper_and_in_the_tables() {
    agrees_everywhere("ngo", 5);
}

#[test]
fn the_contract_of_the_tables_names_every_column_in_its_order() {
    let office = suite::Office::on("2026-03-10");
    let folder = tempfile::TempDir::new().unwrap();
    let request = json!({ "folder": folder.path() });
    office.ask_as(domain::organisation::Role::Manager, "export_tables", request).unwrap();
    let architecture = concat!(env!("CARGO_MANIFEST_DIR"), "/../ARCHITECTURE.md");
    let architecture = std::fs::read_to_string(architecture).unwrap();
    let mut described = BTreeSet::new();
    for line in architecture.lines().filter(|line| line.starts_with("| `")) {
        let cells: Vec<&str> = line.trim_matches('|').split(" | ").map(str::trim).collect();
        let name = cells[0].trim_matches('`');
        let Ok(bytes) = std::fs::read(folder.path().join(format!("{name}.csv"))) else { continue };
        let text = String::from_utf8(bytes).unwrap();
        let head = text.trim_start_matches('\u{feff}').lines().next().unwrap().to_owned();
        // What stands in parentheses explains the column before it.
        let mut depth = 0;
        let named: String = cells[1]
            .chars()
            .filter(|letter| {
                match letter {
                    '(' => depth += 1,
                    ')' => depth -= 1,
                    _ => return depth == 0,
                }
                false
            })
            .collect();
        let mut columns: Vec<&str> = named.split('`').skip(1).step_by(2).collect();
        if name != "operations" {
            columns.insert(0, "id");
        }
        assert_eq!(head.split(';').collect::<Vec<_>>(), columns, "{name}");
        described.insert(format!("{name}.csv"));
    }
    let written = std::fs::read_dir(folder.path()).unwrap();
    let written: BTreeSet<String> = written
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .filter(|file| file.ends_with(".csv"))
        .collect();
    assert_eq!(described, written);
}
