//! The plan in the words of whoever looks at it.

use domain::calendar::Date;
use domain::import::{Field, Remark, Verdict};
use domain::people::RecordField;
use domain::refusal::Arg;
use domain::timetable::{Series, Session};
use messages::{Messages, Value};

use super::book::Book;
use super::centres::Target;
use super::plan::{Makes, Plan, PlannedRow};
use super::{ImportMakes, ImportPreview, ImportRow, ImportTotals, VerdictCounts};
use crate::words;

/// How many of the first rows are listed.
const FIRST: usize = 500;

/// How many further rows are listed that need a look.
const FURTHER: usize = 500;

/// The preview of a plan.
pub(super) fn preview(messages: Messages, book: &Book, plan: &Plan, today: Date) -> ImportPreview {
    let mut counts = VerdictCounts::default();
    for row in &plan.rows {
        let count = match row.verdict() {
            Verdict::Good => &mut counts.good,
            Verdict::Warning => &mut counts.warning,
            Verdict::Duplicate => &mut counts.duplicate,
            Verdict::Unusable => &mut counts.unusable,
        };
        *count += 1;
    }
    let taken = || plan.rows.iter().filter(|row| row.verdict() <= Verdict::Warning);
    let past = taken().flat_map(PlannedRow::sessions).filter(|session| session.date < today);
    let listed = listed(plan);
    ImportPreview {
        fingerprint: book.fingerprint().to_owned(),
        counts,
        unlisted: (plan.rows.len() - listed.len()) as u32,
        rows: listed.into_iter().map(|row| present(messages, row)).collect(),
        brings: totals(taken(), plan),
        new_categories: plan.categories.iter().map(|category| category.name.clone()).collect(),
        new_leaders: plan.leaders.iter().map(|leader| leader.name.clone()).collect(),
        new_rooms: plan.rooms.iter().map(|(_, room)| room.name.clone()).collect(),
        past: past.count() as u32,
        notes: Vec::new(),
        name_order: None,
        name_order_sure: true,
        days: Vec::new(),
    }
}

/// The rows that are listed, in their order.
fn listed(plan: &Plan) -> Vec<&PlannedRow> {
    let (first, rest) = plan.rows.split_at(plan.rows.len().min(FIRST));
    let mut further: Vec<(usize, &PlannedRow)> =
        rest.iter().enumerate().filter(|(_, row)| row.verdict() > Verdict::Good).collect();
    further.sort_by_key(|(index, row)| (std::cmp::Reverse(row.verdict()), *index));
    further.truncate(FURTHER);
    further.sort_by_key(|(index, _)| *index);
    first.iter().chain(further.into_iter().map(|(_, row)| row)).collect()
}

/// What rows bring together.
fn totals<'a>(rows: impl Iterator<Item = &'a PlannedRow>, plan: &Plan) -> ImportTotals {
    let mut totals = ImportTotals { rooms: plan.rooms.len() as u32, ..ImportTotals::default() };
    for row in rows {
        totals.sessions += row.sessions().len() as u32;
        match &row.makes {
            Makes::Series(..) => totals.series += 1,
            Makes::Centre(read, target) => {
                totals.rooms += u32::from(!read.room.is_empty());
                let (centre, location) = makes_place(target);
                totals.centres += u32::from(centre);
                totals.locations += u32::from(location);
            }
            Makes::Nothing | Makes::Session(_) => {}
        }
    }
    totals
}

/// Whether a row makes a centre, and whether it makes a place.
fn makes_place(target: &Target) -> (bool, bool) {
    match target {
        Target::New { first, first_there, .. } => (*first, *first_there),
        Target::Existing { location, first_there, .. } => {
            (false, location.is_none() && *first_there)
        }
    }
}

fn present(messages: Messages, row: &PlannedRow) -> ImportRow {
    let (reasons, sentence) = said(messages, row.row, &row.remarks);
    let verdict = row.verdict();
    let (makes, when) = match &row.makes {
        _ if verdict == Verdict::Unusable => (ImportMakes::Nothing, String::new()),
        Makes::Nothing => (ImportMakes::Nothing, String::new()),
        Makes::Session(session) => (ImportMakes::Session, session_when(messages, session)),
        Makes::Series(series, sessions) => {
            (ImportMakes::Series, series_when(messages, series, sessions))
        }
        Makes::Centre(read, target) => match makes_place(target) {
            (true, _) => (ImportMakes::Centre, String::new()),
            (false, true) => (ImportMakes::Location, String::new()),
            (false, false) if read.room.is_empty() => (ImportMakes::Nothing, String::new()),
            (false, false) => (ImportMakes::Room, String::new()),
        },
    };
    ImportRow {
        row: row.row,
        verdict,
        makes,
        name: row.name.clone(),
        when,
        place: place(row),
        reasons,
        sentence,
        sessions: row.sessions().len() as u32,
        marks: 0,
        candidates: Vec::new(),
        person_id: None,
    }
}

/// Where: of a centre's room, the room beside the place.
fn place(row: &PlannedRow) -> String {
    match &row.makes {
        Makes::Centre(read, _) if !read.room.is_empty() && !row.place.is_empty() => {
            format!("{}, {}", row.place, read.room)
        }
        Makes::Centre(read, _) if !read.room.is_empty() => read.room.clone(),
        _ => row.place.clone(),
    }
}

/// `10.03.2026, 10:00–11:00`.
fn session_when(messages: Messages, session: &Session) -> String {
    let time = messages.time_span(session.start.minutes(), session.minutes);
    format!("{}, {time}", words::date(messages, session.date))
}

/// `wt., czw., 10:00–11:00, 03.03.2026–30.06.2026`, with the first and the last meeting.
fn series_when(messages: Messages, series: &Series, sessions: &[Session]) -> String {
    let mut weekdays: Vec<_> = sessions.iter().map(|session| session.date.weekday()).collect();
    weekdays.sort_unstable();
    weekdays.dedup();
    let weekdays: Vec<String> = weekdays
        .into_iter()
        .map(|weekday| messages.weekday_short_name(u32::from(weekday.number())))
        .collect();
    let time = messages.time_span(series.start.minutes(), series.minutes);
    let days = |session: Option<&Session>| {
        session.map(|session| words::date(messages, session.date)).unwrap_or_default()
    };
    let span = format!("{}–{}", days(sessions.first()), days(sessions.last()));
    format!("{}, {time}, {span}", weekdays.join(", "))
}

/// The remarks on a row, one by one and in one sentence.
pub(super) fn said(messages: Messages, row: u32, remarks: &[Remark]) -> (Vec<String>, String) {
    let reasons: Vec<String> = remarks.iter().map(|remark| reason(messages, remark)).collect();
    let sentence = if reasons.is_empty() {
        String::new()
    } else {
        messages.import_row_sentence(&row.to_string(), &reasons.join("; "))
    };
    (reasons, sentence)
}

/// How many rows of people and of past attendance are listed at most.
const LISTED: usize = 500;

/// How many of those at most for what needs a look, so that some of the first rows are seen.
const NEEDING: usize = 400;

/// The places of the rows of people that are listed, of these verdicts: those that need a look,
/// what cannot be taken before the rest, and the first of the good ones.
pub(super) fn listed_of(verdicts: &[Verdict]) -> Vec<usize> {
    if verdicts.len() <= LISTED {
        return (0..verdicts.len()).collect();
    }
    // What somebody has to decide comes before what is left out by itself.
    let urgency = |verdict: Verdict| match verdict {
        Verdict::Unusable => 0,
        Verdict::Warning => 1,
        Verdict::Duplicate => 2,
        Verdict::Good => 3,
    };
    let (mut open, good): (Vec<usize>, Vec<usize>) =
        (0..verdicts.len()).partition(|index| verdicts[*index] != Verdict::Good);
    open.sort_by_key(|index| (urgency(verdicts[*index]), *index));
    open.truncate(NEEDING.max(LISTED.saturating_sub(good.len())));
    open.extend(good.into_iter().take(LISTED - open.len()));
    open.sort_unstable();
    open
}

/// Rows by verdict.
pub(super) fn count(verdicts: &[Verdict]) -> VerdictCounts {
    let of = |verdict: Verdict| verdicts.iter().filter(|one| **one == verdict).count() as u32;
    VerdictCounts {
        good: of(Verdict::Good),
        warning: of(Verdict::Warning),
        duplicate: of(Verdict::Duplicate),
        unusable: of(Verdict::Unusable),
    }
}

/// Words of fields, parted by commas.
pub(super) fn fields(messages: Messages, fields: &[Field]) -> String {
    let word = |field: &Field| messages.by_code("import_field", field.code(), &[]);
    fields.iter().filter_map(word).collect::<Vec<_>>().join(", ")
}

/// Words of parts of a record, parted by commas.
pub(super) fn record_fields(messages: Messages, fields: &[RecordField]) -> String {
    let word = |field: &RecordField| messages.by_code("record_field", field.code(), &[]);
    // They are names of fields by themselves; inside a sentence they begin small.
    let small = |word: String| {
        let mut letters = word.chars();
        let first: String = letters.next().into_iter().flat_map(char::to_lowercase).collect();
        first + letters.as_str()
    };
    fields.iter().filter_map(word).map(small).collect::<Vec<_>>().join(", ")
}

/// A remark as a part of a sentence.
fn reason(messages: Messages, remark: &Remark) -> String {
    match remark {
        Remark::Fills { fields: filled } => {
            return messages.import_remark_fills(&fields(messages, filled));
        }
        Remark::Incomplete { fields: missing } => {
            return messages.import_remark_incomplete(&record_fields(messages, missing));
        }
        Remark::MarksDiffer { dates } => {
            let dates: Vec<String> =
                dates.iter().map(|date| words::date(messages, *date)).collect();
            return messages.import_remark_marks_differ(&dates.join(", "));
        }
        _ => {}
    }
    let args: Vec<(&str, Value)> = remark
        .args()
        .into_iter()
        .map(|(name, arg)| {
            let value = match arg {
                Arg::Text(text) => Value::from(text),
                Arg::Number(number) => Value::Number(number.into()),
                Arg::Date(date) => Value::from(words::date(messages, date)),
                Arg::Month(month) => Value::from(words::month(messages, month)),
            };
            (name, value)
        })
        .collect();
    messages
        .by_code("import_remark", remark.code(), &args)
        .unwrap_or_else(|| remark.code().to_owned())
}
