//! Which days of which centres a write touches, for the rule that a closed month stays as it is.

use std::collections::HashSet;

use domain::calendar::Date;
use domain::ids::{CentreId, SessionId};
use serde_json::Value;
use uuid::Uuid;

use super::Write;
use crate::error::{Error, Result};
use crate::journal;

/// A span of days of a centre, both ends included.
type Span = (CentreId, Date, Date);

/// Every span that the gathered changes touch, as it was before and as it would be after.
pub(super) fn spans(write: &Write<'_>) -> Result<Vec<Span>> {
    let mut spans = Vec::new();
    let mut done: HashSet<Uuid> = HashSet::new();
    for change in &write.changes {
        if !DATED.contains(&change.entity.as_str()) || !done.insert(change.row) {
            continue;
        }
        let before: Option<Value> =
            write.read.rows_even_deleted(&change.entity, change.row)?.into_iter().next();
        let mut after = before.clone().unwrap_or(Value::Object(serde_json::Map::new()));
        for other in write.changes.iter().filter(|other| other.row == change.row) {
            let value = journal::open_sealed(write.read.connection(), &other.value)?;
            if let (Some(after), Some(given)) = (after.as_object_mut(), value.as_object()) {
                after.extend(given.clone());
            }
        }
        for row in before.iter().chain([&after]) {
            spans.extend(of_row(write, &change.entity, row)?);
        }
    }
    Ok(spans)
}

/// The entities whose rows belong to days of a centre.
const DATED: [&str; 8] = [
    "session",
    "attendance",
    "volunteer_entry",
    "closure",
    "opening_rule",
    "membership",
    "declaration",
    "month_note",
];

fn of_row(write: &Write<'_>, entity: &str, row: &Value) -> Result<Vec<Span>> {
    let text = |name: &str| row.get(name).and_then(Value::as_str);
    let date = |name: &str| text(name).and_then(|text| text.parse::<Date>().ok());
    let id = |name: &str| text(name).and_then(|text| Uuid::parse_str(text).ok());
    if entity == "attendance" {
        let Some(session) = id("session_id") else { return Ok(Vec::new()) };
        let session = match write.read.session(SessionId(session)) {
            Ok(session) => session,
            // A session that this very operation begins is looked at for itself.
            Err(Error::Refused(_)) => return Ok(Vec::new()),
            Err(error) => return Err(error),
        };
        return Ok(vec![(session.centre_id, session.date, session.date)]);
    }
    let Some(centre) = id("centre_id").map(CentreId) else { return Ok(Vec::new()) };
    let on = |day: Option<Date>| day.map(|day| (centre, day, day));
    let spans: Vec<Option<Span>> = match entity {
        "session" => vec![on(date("date")), on(date("original_date"))],
        "volunteer_entry" => vec![on(date("date"))],
        "closure" => vec![date("first_date").zip(date("last_date")).map(|(first, last)| (centre, first, last))],
        "membership" => vec![on(date("joined_on")), on(date("left_on"))],
        "declaration" => vec![on(date("signed_on")), on(date("withdrawn_on"))],
        "month_note" => {
            let month = text("month").and_then(|month| month.parse::<domain::calendar::Month>().ok());
            vec![month.map(|month| (centre, month.first(), month.last()))]
        }
        _ => Vec::new(),
    };
    Ok(spans.into_iter().flatten().chain(hours(centre, entity, row)).collect())
}

/// Opening hours touch only the days whose hours become others: from the first that was or will
/// be valid alone. A rule that merely ends touches the days after its end.
fn hours(centre: CentreId, entity: &str, row: &Value) -> Option<Span> {
    if entity != "opening_rule" {
        return None;
    }
    let date = |name: &str| row.get(name).and_then(Value::as_str).and_then(|text| text.parse::<Date>().ok());
    let forever = Date::new(2200, 12, 31)?;
    match (date("valid_from"), date("valid_to")) {
        (_, Some(last)) => Some((centre, last.plus_days(1), forever)),
        (Some(first), None) => Some((centre, first, forever)),
        (None, None) => None,
    }
}
