//! The days of a table of past attendance, and the sessions that they are.

use std::collections::HashSet;

use domain::calendar::{Date, Month};
use domain::ids::{CentreId, SeriesId, SessionId};
use domain::import::{Column, Field, resolve_days};
use domain::refusal::Refusal;
use domain::text::tidy;
use domain::timetable::{ClassDetails, Entry, ListState, Series, Session, check_minutes};
use messages::{Messages, Value};
use storage::Read;
use uuid::Uuid;

use super::is_free;
use crate::import::book::BookSheet;
use crate::import::{ImportClass, ImportDay, ImportNewClass};
use crate::{App, Result, words};

/// The longest name of a class, in characters.
const LONGEST_NAME: usize = 200;

/// A day of the table.
pub(super) struct Day {
    pub(super) column: u32,
    pub(super) heading: String,
    pub(super) date: Option<Date>,
    /// The session as it is now or, where there is none, as it is made.
    pub(super) session: Option<Session>,
    pub(super) is_new: bool,
    /// Whether absences mean nothing there.
    pub(super) is_free: bool,
    /// Whether its list was confirmed before.
    pub(super) is_confirmed: bool,
    /// Why none of its marks can be taken, if so.
    pub(super) problem: Option<Problem>,
    /// How many marks it brings.
    pub(super) marks: u32,
}

/// Why the marks of a day cannot be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Problem {
    /// Which day it is cannot be told, or no calendar has it.
    Unreadable,
    /// It has not come.
    Ahead,
    /// The month is closed.
    MonthClosed,
    /// The session was cancelled.
    Cancelled,
    /// An earlier column is the same day.
    Twice,
}

impl Problem {
    fn code(self) -> &'static str {
        match self {
            Self::Unreadable => "unreadable",
            Self::Ahead => "ahead",
            Self::MonthClosed => "month_closed",
            Self::Cancelled => "cancelled",
            Self::Twice => "twice",
        }
    }
}

/// The class of a request: those split from one another, or one that comes to be.
pub(super) enum Class {
    Known(Vec<Series>),
    New(Box<Series>),
}

/// The class that a request names.
///
/// # Errors
/// [`Refusal::NotFound`] for a series or a category of another centre, [`Refusal::NameMissing`],
/// [`Refusal::TextTooLong`], [`Refusal::LengthInvalid`]; errors of the file.
pub(super) fn class(
    app: &App,
    read: Read<'_>,
    centre: CentreId,
    chosen: &ImportClass,
) -> Result<Class> {
    match chosen {
        ImportClass::Series(id) => {
            let chosen = read.series(*id)?;
            if chosen.centre_id != centre {
                return Err(Refusal::NotFound.into());
            }
            let mut split = read.series_of(centre)?;
            split.retain(|series| series.lineage == chosen.lineage);
            split.sort_by_key(|series| (series.first_date, series.id));
            Ok(Class::Known(split))
        }
        ImportClass::New(class) => Ok(Class::New(Box::new(new_class(app, read, centre, class)?))),
    }
}

fn new_class(
    app: &App,
    read: Read<'_>,
    centre: CentreId,
    class: &ImportNewClass,
) -> Result<Series> {
    let name = tidy(&class.name);
    if name.is_empty() {
        return Err(Refusal::NameMissing.into());
    }
    if name.chars().count() > LONGEST_NAME {
        return Err(Refusal::TextTooLong { limit: LONGEST_NAME as u32 }.into());
    }
    if read.category(class.category_id)?.centre_id != centre {
        return Err(Refusal::NotFound.into());
    }
    check_minutes(class.minutes)?;
    let id: SeriesId = app.new_id();
    Ok(Series {
        id,
        centre_id: centre,
        lineage: id.0,
        name,
        category_id: class.category_id,
        leader_id: None,
        room_id: None,
        place: String::new(),
        first_date: app.now().today,
        start: class.start,
        minutes: class.minutes,
        rule: String::new(),
        exceptions: Vec::new(),
        // Nobody is known to have signed up, and what stands in the table is all there is.
        entry: Entry::Enrolment,
        capacity: None,
        details: ClassDetails::default(),
    })
}

/// The days of a sheet, with their sessions, and the class where it is new.
///
/// # Errors
/// Errors of the file.
pub(super) fn plan(
    app: &App,
    read: Read<'_>,
    sheet: &BookSheet,
    columns: &[Column],
    class: Class,
    month: Option<Month>,
    today: Date,
) -> Result<(Vec<Day>, Option<Series>)> {
    let is_chosen = |index: u32| {
        columns.iter().any(|column| column.index == index && column.field == Field::Day)
    };
    let headings: Vec<_> =
        sheet.days().iter().copied().filter(|(index, _)| is_chosen(*index)).collect();
    let dates = resolve_days(&headings, month, today);
    // A column that somebody calls a day although its heading is none is named, not passed over.
    let mut all: Vec<(u32, Option<Date>)> = columns
        .iter()
        .filter(|column| column.field == Field::Day)
        .map(|column| {
            let date = dates.iter().find(|(index, _)| *index == column.index);
            (column.index, date.and_then(|(_, date)| *date))
        })
        .collect();
    all.sort_unstable_by_key(|(index, _)| *index);
    let span = all.iter().filter_map(|(_, date)| *date);
    let (first, last) = (span.clone().min().unwrap_or(today), span.max().unwrap_or(today));
    let (split, new_series) = match class {
        Class::Known(split) => (split, None),
        Class::New(series) => (Vec::new(), Some(*series)),
    };
    let centre = split.first().or(new_series.as_ref()).map(|series| series.centre_id);
    let centre = centre.ok_or(Refusal::NotFound)?;
    let ids: HashSet<SeriesId> = split.iter().map(|series| series.id).collect();
    let mut sessions = read.sessions_between(centre, first, last)?;
    sessions.retain(|session| session.series_id.is_some_and(|series| ids.contains(&series)));
    let mut made: HashSet<SessionId> = HashSet::new();
    for series in &split {
        made.extend(read.sessions_of_series(series.id)?.iter().map(|session| session.id));
    }
    let closed = read.closed_months(centre)?;
    let mut seen = HashSet::new();
    let mut days = Vec::new();
    for (column, date) in all {
        let mut day = Day {
            column,
            heading: sheet.column_name(column),
            date,
            session: None,
            is_new: false,
            is_free: false,
            is_confirmed: false,
            problem: None,
            marks: 0,
        };
        let on = |session: &&Session| Some(session.date) == date;
        // Of two meetings on one day it is the first that was not cancelled.
        let found = sessions.iter().filter(on).find(|session| session.cancelled.is_none());
        let found = found.or_else(|| sessions.iter().find(on));
        day.problem = match date {
            None => Some(Problem::Unreadable),
            Some(date) if today < date => Some(Problem::Ahead),
            Some(date) if closed.contains(&date.month()) => Some(Problem::MonthClosed),
            Some(date) if !seen.insert(date) => Some(Problem::Twice),
            Some(_) if found.is_some_and(|session| session.cancelled.is_some()) => {
                Some(Problem::Cancelled)
            }
            Some(_) => None,
        };
        if let (Some(date), None) = (date, day.problem) {
            let session = match found {
                Some(session) => session.clone(),
                None => {
                    day.is_new = true;
                    let series = series_on(&split, date).or(new_series.as_ref());
                    new_session(app, series.ok_or(Refusal::NotFound)?, date, &made)
                }
            };
            day.is_free = is_free(session.entry);
            day.is_confirmed = session.list_state == ListState::Confirmed;
            day.session = Some(session);
        }
        days.push(day);
    }
    Ok((days, new_series))
}

/// Of series split from one another the one that a day belongs to.
fn series_on(split: &[Series], date: Date) -> Option<&Series> {
    split.iter().rfind(|series| series.first_date <= date).or(split.first())
}

/// The session of a day on which there is none. Where the one first planned for it was moved
/// elsewhere, that one keeps its id.
fn new_session(app: &App, series: &Series, date: Date, made: &HashSet<SessionId>) -> Session {
    let session = Session::of(series, date);
    if made.contains(&session.id) {
        let id: Uuid = app.new_id();
        return Session { id: SessionId(id), ..session };
    }
    session
}

impl Day {
    /// The day in the words of whoever looks at it.
    pub(super) fn present(&self, messages: Messages) -> ImportDay {
        let date = self.date.map(|date| words::date(messages, date)).unwrap_or_default();
        let code = match self.problem {
            Some(problem) => problem.code(),
            None if self.is_confirmed => "confirmed",
            None if self.marks == 0 => "nothing",
            None if self.is_new => "new",
            None => "there",
        };
        let shown = if date.is_empty() { self.heading.clone() } else { date.clone() };
        let args = [("date", Value::from(shown)), ("count", Value::Number(self.marks.into()))];
        ImportDay {
            heading: self.heading.clone(),
            date,
            taken: self.problem.is_none() && !self.is_confirmed,
            is_new: self.is_new,
            marks: self.marks,
            sentence: messages.by_code("import_day", code, &args).unwrap_or_default(),
        }
    }
}
