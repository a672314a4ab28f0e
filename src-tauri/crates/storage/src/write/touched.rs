//! Which days of which centres a write touches, for the rule that a closed month stays as it is.
//!
//! Each row of a dated entity says things about days. A write touches the days of whatever was
//! said before it and is not after it, or the other way round. So a membership that began in a
//! closed month can end in an open one, and a class moved out of a closed month is held freely.

use std::collections::{HashMap, HashSet};

use domain::calendar::{Date, Month};
use domain::ids::{CentreId, SessionId};
use domain::refusal::Refusal;
use serde_json::{Map, Value};
use uuid::Uuid;

use crate::error::{Error, Result};
use crate::journal::{self, Change};
use crate::read::Read;

/// A span of days of a centre, both ends included.
type Span = (CentreId, Date, Date);

/// A row's fields by column, with `deleted`.
type Fields = Map<String, Value>;

/// Something that a row says about every day of a span.
#[derive(PartialEq)]
struct Saying {
    centre: CentreId,
    first: Date,
    last: Date,
    what: Fields,
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

/// Every span that the gathered changes touch.
pub(super) fn spans(read: &Read<'_>, changes: &[Change]) -> Result<Vec<Span>> {
    let mut given: HashMap<(&str, Uuid), Fields> = HashMap::new();
    for change in changes.iter().filter(|change| DATED.contains(&change.entity.as_str())) {
        let value = journal::open_sealed(read.connection(), &change.value)?;
        let fields = given.entry((&change.entity, change.row)).or_default();
        if let Some(value) = value.as_object() {
            fields.extend(value.clone());
        }
    }
    let mut spans: HashSet<Span> = HashSet::new();
    for ((entity, row), fields) in given {
        let before = read.fields_even_deleted(entity, row)?.unwrap_or_default();
        let mut after = before.clone();
        after.extend(fields);
        spans.extend(difference(&said(read, entity, &before)?, &said(read, entity, &after)?));
    }
    Ok(spans.into_iter().collect())
}

/// The days of which something is said on one side only.
fn difference(before: &[Saying], after: &[Saying]) -> Vec<Span> {
    let mut spans = Vec::new();
    for (these, others) in [(before, after), (after, before)] {
        for this in these {
            let same = |other: &&Saying| other.centre == this.centre && other.what == this.what;
            match others.iter().find(same) {
                None => spans.push((this.centre, this.first, this.last)),
                // The same is said of a longer or shorter span: only its ends are touched.
                Some(other) => {
                    let until = other.first.plus_days(-1).min(this.last);
                    let from = other.last.plus_days(1).max(this.first);
                    let ends = [(this.first, until), (from, this.last)];
                    spans.extend(
                        ends.into_iter()
                            .filter(|(first, last)| first <= last)
                            .filter(|(first, last)| *first < other.first || other.last < *last)
                            .map(|(first, last)| (this.centre, first, last)),
                    );
                }
            }
        }
    }
    spans
}

/// What a row says about days; nothing, if it is deleted or not there.
fn said(read: &Read<'_>, entity: &str, row: &Fields) -> Result<Vec<Saying>> {
    if row.is_empty() || row.get("deleted").and_then(Value::as_bool) == Some(true) {
        return Ok(Vec::new());
    }
    let date = |name: &str| parsed::<Date>(row, name);
    let id = |name: &str| parsed::<Uuid>(row, name);
    let fields = |names: &[&str]| -> Fields {
        let field = |name: &&str| Some((name.to_string(), row.get(*name)?.clone()));
        names.iter().filter_map(field).collect()
    };
    if entity == "attendance" {
        // At a session that is not there yet, or not any more, a mark says nothing; what becomes
        // of the session is looked at for itself.
        let session = match id("session_id").map(|id| read.session(SessionId(id))) {
            Some(Ok(session)) => session,
            None | Some(Err(Error::Refused(Refusal::NotFound))) => return Ok(Vec::new()),
            Some(Err(error)) => return Err(error),
        };
        let (centre, day) = (session.centre_id, session.date);
        let what = fields(&["session_id", "person_id", "mark"]);
        return Ok(vec![Saying { centre, first: day, last: day, what }]);
    }
    // Whoever waits for a place is no member, and no number is counted from her.
    if entity == "membership" && row.get("waiting").and_then(Value::as_bool) == Some(true) {
        return Ok(Vec::new());
    }
    let Some(centre) = id("centre_id").map(CentreId) else { return Ok(Vec::new()) };
    let span = |first: Option<Date>, last: Option<Date>, what: &[&str]| {
        let (first, last) = first.zip(last)?;
        Some(Saying { centre, first, last, what: fields(what) })
    };
    let on = |name: &str, what: &[&str]| span(date(name), date(name), what);
    let ended = |name: &str| date(name).map(|day| day.plus_days(-1)).or(Some(Date::MAX));
    let said = match entity {
        // Its own month lists and counts everything of it; the month that it was first planned
        // in, what was planned and what became of the plan (domain.md §00).
        "session" => vec![
            date("date").map(|day| Saying { centre, first: day, last: day, what: row.clone() }),
            on(
                "original_date",
                &[
                    "series_id",
                    "name",
                    "original_date",
                    "original_start",
                    "original_room_id",
                    "date",
                    "start",
                    "room_id",
                    "cancelled",
                ],
            ),
        ],
        "volunteer_entry" => vec![on(
            "date",
            &[
                "person_id",
                "date",
                "start",
                "minutes",
                "kind",
                "task_id",
                "action_id",
                "session_id",
                "activity",
                "place",
                "confirmed_on",
            ],
        )],
        "closure" => {
            let what = ["kind", "counts_as_open", "reason"];
            vec![span(date("first_date"), date("last_date"), &what)]
        }
        "opening_rule" => {
            let last = date("valid_to").or(Some(Date::MAX));
            vec![span(date("valid_from"), last, &["weekday", "start", "end"])]
        }
        "membership" => vec![
            span(date("joined_on"), ended("left_on"), &["person_id"]),
            on("joined_on", &["person_id", "joined_on"]),
            on("left_on", &["person_id", "left_on", "leave_reason"]),
        ],
        "declaration" => vec![
            span(date("signed_on"), ended("withdrawn_on"), &["person_id", "agreement_id"]),
            on("signed_on", &["person_id", "agreement_id", "number", "signed_on"]),
            on("withdrawn_on", &["person_id", "withdrawn_on"]),
        ],
        "month_note" => {
            let month = parsed::<Month>(row, "month");
            vec![span(month.map(Month::first), month.map(Month::last), &["month", "description"])]
        }
        _ => Vec::new(),
    };
    Ok(said.into_iter().flatten().collect())
}

fn parsed<T: std::str::FromStr>(row: &Fields, name: &str) -> Option<T> {
    row.get(name)?.as_str()?.parse().ok()
}
