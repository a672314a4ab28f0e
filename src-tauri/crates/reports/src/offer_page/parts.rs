//! What stands in the tables of the page.

use std::collections::BTreeMap;

use domain::calendar::{Date, TimeOfDay, Weekday};
use domain::ids::SeriesId;
use messages::Messages;

use super::OfferDays;
use super::html::Cell;
use crate::timetable::{ListedSession, SessionState, Timetable, note};
use crate::words;

type Row = Vec<Cell>;

/// The rows of the tables.
pub(super) struct Parts {
    /// What is different from today on.
    pub(super) changes: Vec<Row>,
    /// Each series once.
    pub(super) classes: Vec<Row>,
    /// What belongs to no series.
    pub(super) single: Vec<Row>,
    /// By week: its first and last day, and what is on.
    pub(super) weeks: Vec<(Date, Date, Vec<Row>)>,
    /// Holidays and closed days.
    pub(super) special: Vec<Row>,
}

impl Parts {
    pub(super) fn of(timetable: &Timetable, days: OfferDays, messages: Messages) -> Self {
        let shown = |date: Date| (days.first..=days.last).contains(&date);
        let mut sessions: Vec<&ListedSession> =
            timetable.sessions.iter().filter(|session| shown(session.date)).collect();
        sessions.sort_by_key(|session| (session.date, session.start, &session.name, session.id));

        let changed = |session: &&&ListedSession| {
            session.date >= timetable.as_of && session.state != SessionState::AsPlanned
        };
        let changes = sessions.iter().filter(changed).map(|session| change(session, messages));

        let mut of_series: BTreeMap<SeriesId, Vec<&ListedSession>> = BTreeMap::new();
        for session in &sessions {
            if let Some(series) = session.series_id {
                of_series.entry(series).or_default().push(session);
            }
        }
        of_series.retain(|_, sessions| sessions.len() > 1);
        let alone = |session: &&&ListedSession| {
            session.series_id.is_none_or(|series| !of_series.contains_key(&series))
        };
        let single = sessions.iter().filter(alone).map(|session| held(session, messages)).collect();
        let mut classes: Vec<(Date, TimeOfDay, Row)> = of_series
            .values()
            .filter_map(|sessions| {
                let first = sessions.first()?;
                Some((first.date, first.start, class(sessions, messages)))
            })
            .collect();
        classes.sort_by_key(|(date, start, _)| (date.weekday(), *start));

        let mut weeks: BTreeMap<Date, Vec<Row>> = BTreeMap::new();
        for session in &sessions {
            weeks.entry(session.date.monday()).or_default().push(held(session, messages));
        }
        let weeks = weeks.into_iter().map(|(monday, rows)| {
            (monday.max(days.first), monday.plus_days(6).min(days.last), rows)
        });
        let special = timetable.special_days.iter().filter(|day| shown(day.date)).map(|day| {
            let date = day.date;
            let date = messages.weekday_date(date.year(), date.month().number(), date.day());
            vec![Cell::naming(date, false), Cell::new(note(day, messages))]
        });
        Self {
            changes: changes.collect(),
            classes: classes.into_iter().map(|(_, _, row)| row).collect(),
            single,
            weeks: weeks.collect(),
            special: special.collect(),
        }
    }
}

fn when(session: &ListedSession, messages: Messages) -> [Cell; 2] {
    [Cell::new(words::short_date(messages, session.date)), Cell::new(session.hours(messages))]
}

fn name(session: &ListedSession) -> Cell {
    let ground = session.category.as_ref().map(|category| category.ground);
    Cell { ground, ..Cell::naming(&session.name, !session.is_held()) }
}

fn lines(lines: Vec<String>) -> Cell {
    Cell { lines, ..Cell::default() }
}

fn change(session: &ListedSession, messages: Messages) -> Row {
    let [date, hours] = when(session, messages);
    let said = lines(vec![session.mark(messages), session.moved_from(messages)]);
    vec![date, hours, name(session), said]
}

fn held(session: &ListedSession, messages: Messages) -> Row {
    let [date, hours] = when(session, messages);
    let mut remarks =
        vec![session.mark(messages), session.moved_from(messages), session.entry_words(messages)];
    remarks.extend(session.conditions(messages));
    let leader = Cell::new(session.leader_words(messages));
    vec![date, hours, name(session), leader, Cell::new(&session.place), lines(remarks)]
}

/// A series, told by what most of its sessions have in common.
fn class(sessions: &[&ListedSession], messages: Messages) -> Row {
    let usual: Vec<&&ListedSession> =
        sessions.iter().filter(|session| session.state == SessionState::AsPlanned).collect();
    let usual = if usual.is_empty() { sessions.iter().collect() } else { usual };
    let mut slots: BTreeMap<(Weekday, TimeOfDay, u32), usize> = BTreeMap::new();
    for session in &usual {
        *slots.entry((session.date.weekday(), session.start, session.minutes)).or_default() += 1;
    }
    let slot = |(weekday, start, minutes): &(Weekday, TimeOfDay, u32)| {
        let hours = messages.time_span(start.minutes(), *minutes);
        messages.offer_every(&messages.weekday_name(u32::from(weekday.number())), &hours)
    };
    let model = usual.first().map_or(sessions[0], |session| **session);
    let category = model.category.as_ref();
    let naming = Cell {
        ground: category.map(|category| category.ground),
        ..Cell::naming(&model.name, false)
    };
    let mut remarks = vec![model.entry_words(messages)];
    remarks.extend(model.conditions(messages));
    vec![
        naming,
        lines(slots.keys().map(slot).collect()),
        Cell::new(category.map_or("", |category| category.name.as_str())),
        Cell::new(&model.leader),
        Cell::new(&model.place),
        lines(remarks),
    ]
}

/// The opening hours, a row for each weekday that has any.
pub(super) fn opening(opening: &[(Weekday, TimeOfDay, TimeOfDay)], messages: Messages) -> Vec<Row> {
    let mut by_weekday: BTreeMap<Weekday, Vec<String>> = BTreeMap::new();
    for (weekday, start, end) in opening {
        let hours = messages.time_range(start.minutes(), end.minutes());
        by_weekday.entry(*weekday).or_default().push(hours);
    }
    by_weekday
        .into_iter()
        .map(|(weekday, hours)| {
            let name = messages.weekday_name(u32::from(weekday.number()));
            vec![Cell::naming(name, false), Cell::new(hours.join(", "))]
        })
        .collect()
}
