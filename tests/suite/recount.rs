//! The exported tables read by other means than ours, and a month counted from them anew.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

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
pub(crate) struct Recount {
    pub(crate) held: u64,
    pub(crate) minutes: u64,
    pub(crate) presences: u64,
    pub(crate) unique: u64,
    pub(crate) guests: u64,
    pub(crate) children: u64,
    pub(crate) declared: u64,
    pub(crate) new: u64,
    pub(crate) left: u64,
    /// Presences at confirmed lists, and how many of those there are.
    pub(crate) mean: (u64, u64),
    pub(crate) cancelled: u64,
    pub(crate) unsettled: u64,
    pub(crate) volunteers: u64,
    pub(crate) volunteer_minutes: u64,
    /// Held sessions by name of their category.
    pub(crate) by_category: BTreeMap<String, u64>,
}

fn number(row: &Row, column: &str) -> u64 {
    row[column].parse().unwrap_or_else(|_| panic!("{column} of {row:?}"))
}

/// Counts a month of a centre, all of whose days are over.
pub(crate) fn month(folder: &str, centre: &str, month: &str) -> Recount {
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
    for session in sessions.iter().filter(|session| in_month(&session["date"])) {
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
