//! The monthly timetable (R-HARM-M): every session in its order.

use domain::calendar::{Date, Month, TimeOfDay, Weekday};
use messages::Messages;

use super::weekly::note;
use super::{ListedSession, SessionState, Subject, Timetable};
use crate::document::{Block, Cell, CellLook, Column, Document, Table, TableStyle, TextStyle};
use crate::words;

/// One row before it has its cells.
struct Row {
    date: Date,
    /// Nothing for the day as a whole.
    start: Option<TimeOfDay>,
    hours: String,
    name: Cell,
    leader: String,
    place: String,
    remarks: Cell,
}

/// A month as a document.
pub fn monthly(timetable: &Timetable, month: Month, messages: Messages) -> Document {
    let mut rows = rows(timetable, month, messages);
    rows.sort_by(|one, other| {
        (one.date, one.start, &one.name.text).cmp(&(other.date, other.start, &other.name.text))
    });
    let name = messages.month_year(month.year(), month.number());
    let title = messages.timetable_paper_monthly();
    let subject = words::joined(&[&name, &timetable.subject_line(messages)], " · ");
    let masthead = timetable.masthead(title, subject, messages, false);
    let mut blocks = vec![masthead, Block::AccentRule];
    if rows.is_empty() {
        blocks.push(Block::styled(messages.timetable_paper_empty_month(), TextStyle::Lead));
    } else {
        blocks.push(Block::Table(table(timetable, rows, messages)));
    }
    blocks.extend(timetable.funding(messages));
    let named = words::joined(&[&timetable.centre, &timetable.subject_line(messages)], ", ");
    let title = messages.timetable_paper_monthly_of(&named, &name);
    let code = messages.timetable_paper_monthly_code(&month.to_string());
    timetable.document(code, title, blocks, messages)
}

fn rows(timetable: &Timetable, month: Month, messages: Messages) -> Vec<Row> {
    let mut rows = Vec::new();
    for session in &timetable.sessions {
        if month.contains(session.date) {
            rows.push(held_row(session, timetable, messages));
        }
        if let Some(left) = session.left().filter(|(date, _)| month.contains(*date)) {
            rows.push(left_row(session, left, messages));
        }
    }
    let has_sessions: Vec<Date> = rows.iter().map(|row| row.date).collect();
    let special = timetable.special_days.iter().filter(|day| {
        // A Sunday on which nothing would take place anyway needs no row.
        let weekend = matches!(day.date.weekday(), Weekday::Saturday | Weekday::Sunday);
        month.contains(day.date) && (!weekend || has_sessions.contains(&day.date))
    });
    rows.extend(special.map(|day| Row {
        date: day.date,
        start: None,
        hours: String::new(),
        name: Cell { bold: true, ..Cell::new(note(day, messages)) },
        leader: String::new(),
        place: String::new(),
        remarks: Cell::new(""),
    }));
    rows
}

fn held_row(session: &ListedSession, timetable: &Timetable, messages: Messages) -> Row {
    let held = session.is_held();
    let look = if held { CellLook::Plain } else { CellLook::Struck };
    let mut remarks = vec![session.mark(messages), session.moved_from(messages)];
    remarks.push(session.entry_words(messages));
    remarks.extend(session.conditions(messages));
    if session.substitute && matches!(timetable.subject, Subject::Leader(_)) {
        remarks.push(messages.timetable_paper_substitute_alone());
    }
    let remarks: Vec<&str> = remarks.iter().map(String::as_str).collect();
    Row {
        date: session.date,
        start: Some(session.start),
        hours: session.hours(messages),
        name: Cell { bold: held, look, ..Cell::naming(&session.name) },
        leader: session.leader_words(messages),
        place: session.place.clone(),
        remarks: Cell {
            bold: session.state != SessionState::AsPlanned,
            ..Cell::new(words::joined(&remarks, ", "))
        },
    }
}

/// The row that a session left empty when it was moved to another day.
fn left_row(session: &ListedSession, left: (Date, TimeOfDay), messages: Messages) -> Row {
    let remarks = [messages.timetable_paper_gone(), session.gone_to(messages)];
    Row {
        date: left.0,
        start: Some(left.1),
        hours: messages.time_span(left.1.minutes(), session.minutes),
        name: Cell { look: CellLook::Struck, ..Cell::naming(&session.name) },
        leader: String::new(),
        place: String::new(),
        remarks: Cell { bold: true, ..Cell::new(remarks.join(", ")) },
    }
}

fn table(timetable: &Timetable, rows: Vec<Row>, messages: Messages) -> Table {
    let (with_leader, with_place) = match timetable.subject {
        Subject::Everything => (true, true),
        Subject::Room(_) => (true, false),
        Subject::Leader(_) => (false, true),
    };
    let mut columns = vec![
        Column::narrow(messages.timetable_paper_date()),
        Column::narrow(messages.timetable_paper_day()),
        Column::narrow(messages.timetable_paper_times()),
        Column::text(messages.timetable_paper_session(), 4),
    ];
    columns.extend(with_leader.then(|| Column::text(messages.timetable_paper_leader_title(), 3)));
    columns.extend(with_place.then(|| Column::text(messages.timetable_paper_place(), 3)));
    columns.push(Column::remarks(messages.timetable_paper_remarks()));
    let mut before = None;
    let mut cells = Vec::new();
    for row in rows {
        let opens_group = before.replace(row.date) != Some(row.date);
        // The date is in every row for whoever hears one of them, and black only once.
        let (bold, look) =
            if opens_group { (true, CellLook::Plain) } else { (false, CellLook::Muted) };
        let said = |text: String| Cell { bold, look, ..Cell::new(text) };
        let (month, day) = (row.date.month().number(), row.date.day());
        let date = format!("{day:02}.{month:02}");
        let weekday = messages.weekday_short_name(u32::from(row.date.weekday().number()));
        let mut set = vec![
            Cell { opens_group, ..said(date) },
            said(weekday),
            Cell { look: row.name.look, ..Cell::new(row.hours.replace(' ', "\u{a0}")) },
            row.name,
        ];
        set.extend(with_leader.then(|| Cell::new(row.leader)));
        set.extend(with_place.then(|| Cell::new(row.place)));
        set.push(row.remarks);
        cells.push(set);
    }
    Table {
        summary: messages.timetable_paper_monthly_summary(),
        columns,
        rows: cells,
        total: None,
        style: TableStyle::Plain,
        keep_end: false,
    }
}
