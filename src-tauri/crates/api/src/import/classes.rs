//! Rows of classes: a session for a date, a series for a weekday.

use std::collections::HashMap;

use domain::calendar::{Date, TimeOfDay};
use domain::holidays::holiday_on;
use domain::ids::{CentreId, LeaderId, RoomId, SeriesId, SessionId};
use domain::import::{
    ClassRow, Column, Occurrence, Remark, Stretch, Verdict, first_overlaps, key, read_class,
    verdict_of,
};
use domain::opening::closure_on;
use domain::recurrence::{self, Ends, MOST_DATES, Pattern};
use domain::refusal::Refusal;
use domain::timetable::{ClassDetails, Entry, Series, Session};
use messages::{Language, Messages};

use super::book::BookSheet;
use super::known::Known;
use super::plan::{Makes, Plan, PlannedRow};
use crate::timetable::is_outside;
use crate::{Result, words};

/// The days from today beyond which a date is probably a slip: three years.
const FAR: i64 = 3 * 366;

/// What the rows of a sheet would make.
pub(super) fn plan(mut known: Known<'_>, sheet: &BookSheet, columns: &[Column]) -> Result<Plan> {
    let names = sheet.names();
    let matched = |cells: &[_]| {
        columns.iter().any(|column| {
            cells
                .get(column.index as usize)
                .is_some_and(|cell: &domain::import::RawCell| !cell.is_blank())
        })
    };
    let mut rows = Vec::new();
    for (row, cells) in sheet.filled().filter(|(_, cells)| matched(cells)) {
        let read = read_class(cells, columns, names);
        rows.push(planned(&mut known, row, read)?);
    }
    let existing = existing(&known, &rows)?;
    mark_duplicates(&mut rows, &existing);
    mark_clashes(&known, &mut rows, &existing);
    Ok(Plan {
        rows,
        categories: known.new_categories,
        leaders: known.new_leaders,
        rooms: known.new_rooms,
    })
}

/// What one row would make, before it is compared with others.
fn planned(known: &mut Known<'_>, row: u32, mut read: ClassRow) -> Result<PlannedRow> {
    let mut remarks = std::mem::take(&mut read.remarks);
    let centre = known.centre(&read.centre);
    if let Err(remark) = &centre {
        remarks.push(remark.clone());
    }
    let outside = if read.room.is_empty() { read.place.clone() } else { read.room.clone() };
    let mut planned = PlannedRow {
        row,
        name: read.name.clone(),
        place: outside,
        remarks,
        makes: Makes::Nothing,
        needs: Vec::new(),
    };
    let (Ok(centre), Some(occurrence), Some(start)) = (centre, &read.occurrence, read.start) else {
        return Ok(planned);
    };
    if verdict_of(&planned.remarks) == Verdict::Unusable {
        return Ok(planned);
    }
    match occurrence {
        Occurrence::Once { date } => {
            if known.of(centre)?.is_closed(date.month()) {
                planned.remarks.push(Remark::MonthClosed { month: date.month() });
                return Ok(planned);
            }
            let template = template(known, centre, &read, start, *date, &mut planned)?;
            let id: SessionId = known.new_id();
            let session = Session { id, series_id: None, ..Session::of(&template, *date) };
            warn_of_day(known, &session, &mut planned.remarks)?;
            planned.makes = Makes::Session(Box::new(session));
        }
        Occurrence::Weekly { weekdays, first_date, last_date } => {
            let Some((first, last)) =
                span(known, centre, *first_date, *last_date, &mut planned.remarks)
            else {
                return Ok(planned);
            };
            let pattern = Pattern::Weekly { every: 1, weekdays: weekdays.clone() };
            let rule = recurrence::rule(pattern, Ends::On { date: last })?;
            let closures = known.of(centre)?.closures.clone();
            let dates = match recurrence::plan(first, &rule, &[], &closures) {
                Ok(days) => days,
                Err(Refusal::RuleEmpty) => Vec::new(),
                Err(Refusal::RuleTooLong { .. }) => {
                    planned.remarks.push(Remark::TooManyDates { limit: MOST_DATES as u32 });
                    return Ok(planned);
                }
                Err(other) => return Err(other.into()),
            };
            let dates: Vec<Date> =
                dates.iter().filter(|day| day.skipped.is_none()).map(|day| day.date).collect();
            if dates.is_empty() {
                planned.remarks.push(Remark::NoDates);
                return Ok(planned);
            }
            let there = known.of(centre)?;
            let closed =
                dates.iter().map(|date| date.month()).find(|month| there.is_closed(*month));
            if let Some(month) = closed {
                planned.remarks.push(Remark::MonthClosed { month });
                return Ok(planned);
            }
            let mut series = template(known, centre, &read, start, first, &mut planned)?;
            series.rule = rule;
            let sessions: Vec<Session> =
                dates.iter().map(|date| Session::of(&series, *date)).collect();
            if let Some(session) = sessions.first() {
                warn_of_day(known, session, &mut planned.remarks)?;
            }
            planned.makes = Makes::Series(Box::new(series), sessions);
        }
    }
    Ok(planned)
}

/// The first and last day of a series, from the row, else from the agreement.
fn span(
    known: &Known<'_>,
    centre: CentreId,
    first: Option<Date>,
    last: Option<Date>,
    remarks: &mut Vec<Remark>,
) -> Option<(Date, Date)> {
    let first = first.unwrap_or_else(|| {
        remarks.push(Remark::FirstDateAssumed { date: known.today });
        known.today
    });
    let last = last.or_else(|| {
        let date = known.agreement(centre, first)?.1;
        remarks.push(Remark::LastDateAssumed { date });
        Some(date)
    });
    let Some(last) = last else {
        remarks.push(Remark::LastDateMissing);
        return None;
    };
    if last < first {
        remarks.push(Remark::SpanReversed);
        return None;
    }
    Some((first, last))
}

/// The classes of a row as a series without its rule; a single session is its one meeting.
fn template(
    known: &mut Known<'_>,
    centre: CentreId,
    read: &ClassRow,
    start: TimeOfDay,
    first_date: Date,
    planned: &mut PlannedRow,
) -> Result<Series> {
    let PlannedRow { remarks, needs, place: shown, .. } = planned;
    let category_id = known.category(centre, &read.category, remarks, needs)?;
    let room_id = match (read.room.is_empty(), read.place.is_empty()) {
        (false, _) => known.room(centre, &read.room, true, remarks, needs)?,
        (true, false) => known.room(centre, &read.place, false, remarks, needs)?,
        (true, true) => None,
    };
    if let Some(room) = room_id {
        *shown = known.room_name(room);
    }
    let leaders: Vec<LeaderId> =
        read.leaders.iter().map(|name| known.leader(name, remarks, needs)).collect();
    let weekly = matches!(read.occurrence, Some(Occurrence::Weekly { .. }));
    let usual = if weekly || read.capacity.is_some() { Entry::Enrolment } else { Entry::Free };
    let id: SeriesId = known.new_id();
    Ok(Series {
        id,
        centre_id: centre,
        lineage: id.0,
        name: read.name.clone(),
        category_id,
        leader_id: leaders.first().copied(),
        room_id,
        place: if room_id.is_none() { shown.clone() } else { String::new() },
        first_date,
        start,
        minutes: read.minutes,
        rule: String::new(),
        exceptions: Vec::new(),
        entry: read.entry.unwrap_or(usual),
        capacity: read.capacity,
        details: ClassDetails {
            mode: read.mode,
            level: read.level.clone(),
            minimum: read.minimum,
            co_leader_ids: leaders.iter().skip(1).copied().collect(),
            fee_note: fee(read),
            description: read.description.clone(),
            ..ClassDetails::default()
        },
    })
}

/// The note on the fee; documents and so the words kept for them are Polish.
fn fee(read: &ClassRow) -> String {
    match (read.paid, read.fee.is_empty()) {
        (true, true) => Messages::new(Language::Polish).import_fee_paid(),
        _ => read.fee.clone(),
    }
}

/// What is worth knowing of the day and hours of a session.
fn warn_of_day(known: &mut Known<'_>, session: &Session, remarks: &mut Vec<Remark>) -> Result<()> {
    let (date, today) = (session.date, known.today);
    let centre = known.of(session.centre_id)?;
    if today.days_until(date).abs() > FAR {
        remarks.push(Remark::FarAway { date });
    }
    if holiday_on(date).is_some() || closure_on(&centre.closures, date).is_some() {
        remarks.push(Remark::DayOff { date });
    } else if centre.rules.iter().any(|rule| rule.valid_from <= date)
        && is_outside(&centre.rules, &centre.closures, session)
    {
        remarks.push(Remark::OutsideOpening);
    }
    Ok(())
}

/// The sessions of every centre on the days that rows touch, and a day around them.
fn existing(known: &Known<'_>, rows: &[PlannedRow]) -> Result<Vec<Session>> {
    let dates = || rows.iter().flat_map(PlannedRow::sessions).map(|session| session.date);
    let (Some(first), Some(last)) = (dates().min(), dates().max()) else { return Ok(Vec::new()) };
    Ok(known.read.sessions_of_all_between(first.plus_days(-1), last.plus_days(1))?)
}

/// What two sessions that are the same have in common.
type Same = (CentreId, Date, TimeOfDay, String);

fn same(session: &Session) -> Same {
    (session.centre_id, session.date, session.start, key(&session.name))
}

/// Says which rows are in the timetable, or in an earlier row, already.
fn mark_duplicates(rows: &mut [PlannedRow], existing: &[Session]) {
    let mut there: HashMap<Same, Option<u32>> =
        existing.iter().map(|session| (same(session), None)).collect();
    for row in rows {
        let met = row.sessions().iter().find_map(|session| there.get(&same(session)).copied());
        match met {
            Some(None) => row.remarks.push(Remark::SameInPlan),
            Some(Some(earlier)) => row.remarks.push(Remark::SameInRow { row: earlier }),
            None => {
                let sames: Vec<Same> = row.sessions().iter().map(same).collect();
                there.extend(sames.into_iter().map(|same| (same, Some(row.row))));
            }
        }
    }
}

/// What can be taken.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Taken {
    Room(RoomId),
    Leader(LeaderId),
}

/// Says which rows need a room or a leader that is taken, once a row.
fn mark_clashes(known: &Known<'_>, rows: &mut [PlannedRow], existing: &[Session]) {
    // Each stretch with the session it is of: of a row, or in the timetable already.
    let mut stretches: Vec<Stretch<Taken>> = Vec::new();
    let mut of: Vec<(Option<usize>, &Session)> = Vec::new();
    let Some(origin) = Date::new(1900, 1, 1) else { return };
    let mut add = |row: Option<usize>, session| {
        for taken in takes(session) {
            let start =
                origin.days_until(session.date) * 24 * 60 + i64::from(session.start.minutes());
            stretches.push(Stretch { of: taken, start, end: start + i64::from(session.minutes) });
            of.push((row, session));
        }
    };
    for session in existing.iter().filter(|session| session.cancelled.is_none()) {
        add(None, session);
    }
    for (index, row) in rows.iter().enumerate() {
        if row.verdict() < Verdict::Duplicate {
            row.sessions().iter().for_each(|session| add(Some(index), session));
        }
    }
    let mut found: HashMap<usize, Remark> = HashMap::new();
    for (index, other) in first_overlaps(&stretches).into_iter().enumerate() {
        let ((Some(row), _), Some(other)) = (of[index], other) else { continue };
        let (_, with) = of[other];
        found.entry(row).or_insert_with(|| Remark::Clash {
            what: match stretches[index].of {
                Taken::Room(room) => known.room_name(room),
                Taken::Leader(leader) => known.leader_name(leader),
            },
            class: with.name.clone(),
            when: format!(
                "{} {}",
                words::date(known.messages, with.date),
                known.messages.time_span(with.start.minutes(), with.minutes)
            ),
        });
    }
    for (row, remark) in found {
        rows[row].remarks.push(remark);
    }
}

fn takes(session: &Session) -> impl Iterator<Item = Taken> {
    let leaders = session.leader_id.iter().chain(&session.details.co_leader_ids);
    let leaders = leaders.copied().map(Taken::Leader).collect::<Vec<_>>();
    session.room_id.map(Taken::Room).into_iter().chain(leaders)
}
