//! The weekly timetable for the door (R-HARM-T): days by hours on A4, or larger for the eyes of
//! whoever stands a metre and a half away.

use std::collections::BTreeSet;

use domain::calendar::{Date, TimeOfDay, Weekday};
use messages::Messages;

use super::{ListedSession, Subject, Timetable, span};
use crate::document::week::{Category, EntryLook, GridDay, GridEntry, GridRow, WeekGrid};
use crate::document::{Block, Document, PageFormat, TextStyle};
use crate::words;

/// A session at the place where it stands or stood.
struct Placed {
    date: Date,
    start: TimeOfDay,
    name: String,
    entry: GridEntry,
}

/// The week that holds a day, as a document; `large` is set to be read from afar, on as many
/// pages as that takes.
pub fn weekly(timetable: &Timetable, day: Date, large: bool, messages: Messages) -> Document {
    let monday = day.monday();
    let mut placed: Vec<Placed> = timetable
        .sessions
        .iter()
        .flat_map(|session| places(session, &timetable.subject, messages))
        .filter(|placed| placed.date.monday() == monday)
        .collect();
    placed.sort_by(|one, other| {
        (one.date, one.start, &one.name).cmp(&(other.date, other.start, &other.name))
    });
    let days: Vec<Date> = monday
        .to(monday.plus_days(6))
        .filter(|date| {
            let weekend = matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday);
            !weekend || placed.iter().any(|placed| placed.date == *date)
        })
        .collect();
    let last = days.last().copied().unwrap_or(monday);
    let span = span(messages, monday, last);
    let title = format!("{}: {span}", messages.timetable_paper_weekly());
    let subject = timetable.subject_line(messages);
    let masthead = timetable.masthead(title, subject, messages, large);
    let mut blocks = vec![masthead, Block::AccentRule];
    if placed.is_empty() {
        blocks.push(Block::styled(messages.timetable_paper_empty_week(), TextStyle::Banner));
        let special = timetable.special_days.iter().filter(|day| days.contains(&day.date));
        blocks.extend(special.map(|day| {
            let date = day.date;
            let date = messages.weekday_date(date.year(), date.month().number(), date.day());
            Block::styled(format!("{date} – {}", note(day, messages)), TextStyle::Banner)
        }));
    } else {
        let categories: BTreeSet<Category> =
            placed.iter().filter_map(|placed| placed.entry.category.clone()).collect();
        blocks.push(Block::Week(grid(timetable, &days, placed, large, messages)));
        if !categories.is_empty() {
            blocks.push(Block::Legend(categories.into_iter().collect()));
        }
    }
    blocks.extend(timetable.funding(messages));
    let named = words::joined(&[&timetable.centre, &timetable.subject_line(messages)], ", ");
    let title = messages.timetable_paper_weekly_of(&named, &span);
    let code = messages.timetable_paper_weekly_code();
    let document = timetable.document(code, title, blocks, messages);
    Document { format: PageFormat::Poster, ..document }
}

/// Where a session stands and, if it was moved to another day, where it stood.
fn places(session: &ListedSession, subject: &Subject, messages: Messages) -> Vec<Placed> {
    let at = |(date, start), entry| Placed { date, start, name: session.name.clone(), entry };
    let mut details = session.who_and_where(subject, messages);
    details.extend(session.conditions(messages));
    details.push(session.moved_from(messages));
    let held = session.is_held();
    let entry = GridEntry {
        time: session.hours(messages),
        aside: session.entry_words(messages),
        title: session.name.clone(),
        details: details.into_iter().filter(|detail| !detail.is_empty()).collect(),
        mark: session.mark(messages),
        category: session.category.clone(),
        look: if held { EntryLook::Held } else { EntryLook::Cancelled },
    };
    let mut places = vec![at((session.date, session.start), entry)];
    if let Some(left) = session.left() {
        let entry = GridEntry {
            time: messages.time_span(left.1.minutes(), session.minutes),
            aside: String::new(),
            title: session.name.clone(),
            details: vec![session.gone_to(messages)],
            mark: messages.timetable_paper_gone(),
            category: session.category.clone(),
            look: EntryLook::Gone,
        };
        places.push(at(left, entry));
    }
    places
}

fn grid(
    timetable: &Timetable,
    days: &[Date],
    placed: Vec<Placed>,
    large: bool,
    messages: Messages,
) -> WeekGrid {
    let hours: BTreeSet<u32> = placed.iter().map(|placed| placed.start.minutes() / 60).collect();
    let row = |hour: u32| {
        let cell = |day: &Date| {
            let begins =
                |placed: &&Placed| placed.date == *day && placed.start.minutes() / 60 == hour;
            placed.iter().filter(begins).map(|placed| placed.entry.clone()).collect()
        };
        GridRow {
            hour,
            from: messages.time(hour * 60),
            until: messages.time((hour + 1) * 60),
            cells: days.iter().map(cell).collect(),
        }
    };
    let owner = words::joined(&[&timetable.centre, &timetable.subject_line(messages)], ", ");
    WeekGrid {
        summary: messages.timetable_paper_weekly_summary(),
        hours: messages.timetable_paper_hours(),
        days: (0..days.len())
            .map(|index| grid_day(timetable, days, index, &owner, messages))
            .collect(),
        rows: hours.into_iter().map(row).collect(),
        large,
    }
}

fn grid_day(
    timetable: &Timetable,
    days: &[Date],
    index: usize,
    owner: &str,
    messages: Messages,
) -> GridDay {
    let date = days[index];
    let weekday = |date: Date| messages.weekday_name(u32::from(date.weekday().number()));
    let heading = |last: &Date| {
        let names = if *last == date {
            weekday(date)
        } else {
            format!("{}–{}", weekday(date), weekday(*last))
        };
        format!("{owner}: {names}, {}", span(messages, date, *last))
    };
    let special = timetable.special(date);
    GridDay {
        name: weekday(date),
        date: messages.day_month(date.month().number(), date.day()),
        note: special.map(|day| note(day, messages)).unwrap_or_default(),
        closed: special.is_some_and(|day| day.closed),
        headings: days[index..].iter().map(heading).collect(),
    }
}

/// What is special about a day, in words.
pub(crate) fn note(day: &super::SpecialDay, messages: Messages) -> String {
    match (day.closed, day.words.is_empty()) {
        (true, true) => messages.timetable_paper_closed(),
        (true, false) => messages.timetable_paper_closed_because(&day.words),
        (false, _) => day.words.clone(),
    }
}
