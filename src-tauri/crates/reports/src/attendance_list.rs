//! Lists to be signed: of one session (R-LO-1) and of a series' month (R-LO-M).
//!
//! They lie open before everybody who signs, so they show names alone: no telephone, no address
//! (domain.md §3.6). Their rows are numbered and they carry a code, so that they can be typed in
//! by numbers.

use domain::calendar::{Date, Month, TimeOfDay};
use messages::Messages;

use crate::document::{
    Align, Block, Cell, Column, ColumnWidth, Document, HeadingLevel, Millimetres, PageFormat,
    SheetHead, Table, TableStyle, TextStyle, TypeSize,
};
use crate::words;

/// What every list says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListHead {
    /// Name of the organisation.
    pub organisation: String,
    /// Name of the centre.
    pub centre: String,
    /// Address of the centre, one line, or empty.
    pub centre_address: String,
    /// The agreement's funding phrase, or empty.
    pub funding_phrase: String,
    /// Name of the class.
    pub title: String,
    /// Room or place, or empty.
    pub place: String,
    /// Name of the leader, or empty.
    pub leader: String,
    /// The code by which it is typed in, such as `04127-L`.
    pub code: String,
    /// How many rows without a name follow the names.
    pub blank_rows: u32,
    /// Whether names are large and rows high.
    pub large_print: bool,
    /// Whether the short information clause stands at the end.
    pub clause: bool,
    /// The day on which the list is printed.
    pub prepared: Date,
}

/// What the list of one session says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AttendanceList {
    /// What every list says.
    pub head: ListHead,
    /// Its date.
    pub date: Date,
    /// Its start.
    pub start: TimeOfDay,
    /// Its length in minutes.
    pub minutes: u32,
    /// The names, in the order in which they are printed.
    pub rows: Vec<String>,
}

/// What the list of a series' month says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AttendanceGrid {
    /// What every list says.
    pub head: ListHead,
    /// Month.
    pub month: Month,
    /// Its sessions.
    pub columns: Vec<GridColumn>,
    /// The names, in the order in which they are printed.
    pub rows: Vec<GridRow>,
}

/// One session of a month.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GridColumn {
    /// The letters that, with the code, name it.
    pub letters: String,
    /// Its date.
    pub date: Date,
    /// Its start.
    pub start: TimeOfDay,
}

/// One person of a month.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GridRow {
    /// Name.
    pub name: String,
    /// Whether she is recorded as present, column by column.
    pub present: Vec<bool>,
}

/// How many columns can be signed in side by side.
const COLUMNS_AT_ONCE: usize = 10;

/// What marks a recorded presence, as Polish registers have it.
const PRESENT: &str = "+";

/// The list of one session as a document.
pub fn document(list: &AttendanceList, messages: Messages) -> Document {
    let head = &list.head;
    let (year, month, day) = (list.date.year(), list.date.month().number(), list.date.day());
    let date = messages.weekday_date(year, month, day);
    let hours = messages.time_span(list.start.minutes(), list.minutes);
    let title = messages.report_attendance_list_title();
    let mut blocks = opening(head, &title, format!("{date}, {hours}"), messages);
    blocks.push(Block::Table(table(list, messages)));
    let counts = [messages.attendance_list_present(), messages.attendance_list_guests()];
    blocks.push(Block::Together(ending(head, counts.join("        "), messages)));
    let date = words::date(messages, list.date);
    Document {
        title: format!("{title} – {}, {date}", head.title),
        language: words::language_tag(messages),
        organisation: head.organisation.clone(),
        prepared: head.prepared,
        footer: footer(
            messages.report_attendance_list_code(),
            head,
            format!("{}, {date}", head.title),
            messages,
        ),
        page_label: words::page_label(messages),
        format: PageFormat::Portrait,
        blocks,
    }
}

/// The list of a series' month as a document.
pub fn grid(grid: &AttendanceGrid, messages: Messages) -> Document {
    let head = &grid.head;
    let month = messages.month_year(grid.month.year(), grid.month.number());
    let title = messages.attendance_list_grid_title();
    let mut blocks = opening(head, &title, month.clone(), messages);
    if grid.columns.is_empty() {
        blocks.push(Block::paragraph(messages.attendance_list_nobody()));
    }
    for first in (0..grid.columns.len()).step_by(COLUMNS_AT_ONCE) {
        let last = (first + COLUMNS_AT_ONCE).min(grid.columns.len());
        if first > 0 {
            let letters = |at: usize| grid.columns[at].letters.as_str();
            let part = format!("{}–{}", letters(first), letters(last - 1));
            blocks.push(Block::heading(HeadingLevel::Section, part));
        }
        blocks.push(Block::Table(grid_table(grid, first..last, messages)));
    }
    let legend = Block::styled(messages.attendance_list_grid_legend(), TextStyle::Note);
    let mut end = vec![legend];
    end.extend(ending(head, String::new(), messages));
    blocks.push(Block::Together(end));
    Document {
        title: format!("{title} – {}, {month}", head.title),
        language: words::language_tag(messages),
        organisation: head.organisation.clone(),
        prepared: head.prepared,
        footer: footer(
            messages.attendance_list_grid_code(),
            head,
            format!("{}, {month}", head.title),
            messages,
        ),
        page_label: words::page_label(messages),
        format: PageFormat::Landscape,
        blocks,
    }
}

/// Whose list it is, of what, and when.
fn opening(head: &ListHead, title: &str, when: String, messages: Messages) -> Vec<Block> {
    let lines = [words::joined(&[&head.centre, &head.centre_address], ", ")];
    let lines = lines.into_iter().chain([head.funding_phrase.clone()]);
    let place = messages.attendance_list_place(&words::or_dash(&head.place));
    let leader = messages.attendance_list_leader(&words::or_dash(&head.leader));
    vec![
        Block::SheetHead(SheetHead {
            owner: head.organisation.clone(),
            lines: lines.collect(),
            title: title.to_owned(),
            subject: head.title.clone(),
            code_label: messages.attendance_list_code(),
            code: head.code.clone(),
        }),
        Block::AccentRule,
        Block::styled(when, TextStyle::Strong),
        Block::paragraph(format!("{place} · {leader}")),
    ]
}

/// What is counted, signed and told at the end.
fn ending(head: &ListHead, counts: String, messages: Messages) -> Vec<Block> {
    let mut blocks = Vec::new();
    if !counts.is_empty() {
        blocks.push(Block::styled(counts, TextStyle::Strong));
    }
    blocks.push(Block::Signatures(vec![
        messages.report_sign_place_date(),
        messages.attendance_list_sign_leader(),
    ]));
    if head.clause {
        blocks.push(Block::Spacer(Millimetres(3)));
        let clause = messages.attendance_list_clause(&head.organisation);
        blocks.push(Block::styled(clause, TextStyle::Note));
    }
    blocks
}

fn footer(kind: String, head: &ListHead, what: String, messages: Messages) -> Vec<String> {
    let code = format!("{} {}", messages.attendance_list_code(), head.code);
    let prepared = messages.report_prepared_on(&words::date(messages, head.prepared));
    vec![kind, code, what, head.centre.clone(), prepared]
}

fn exactly(title: String, millimetres: u16, align: Align) -> Column {
    Column { title, width: ColumnWidth::Exactly(Millimetres(millimetres)), align }
}

fn signing(large_print: bool, ordinary: TypeSize) -> TableStyle {
    if large_print {
        TableStyle::Signing { row: Millimetres(12), type_size: TypeSize::Large }
    } else {
        TableStyle::Signing { row: Millimetres(9), type_size: ordinary }
    }
}

/// Names with their numbers, and blank rows whose numbers go on.
fn names<'a>(
    rows: impl Iterator<Item = &'a str>,
    blank_rows: u32,
) -> impl Iterator<Item = (i64, &'a str)> {
    (1..).zip(rows.chain(std::iter::repeat_n("", blank_rows as usize)))
}

fn table(list: &AttendanceList, messages: Messages) -> Table {
    let head = &list.head;
    let row = |(number, name): (i64, &str)| {
        vec![Cell::new(messages.number(number)), Cell::naming(name), Cell::new("")]
    };
    Table {
        summary: messages.attendance_list_summary(),
        columns: vec![
            exactly(messages.attendance_list_number(), 13, Align::Right),
            Column::text(messages.attendance_list_name(), 1),
            exactly(messages.attendance_list_signature(), 62, Align::Left),
        ],
        rows: names(list.rows.iter().map(String::as_str), head.blank_rows).map(row).collect(),
        total: None,
        style: signing(head.large_print, TypeSize::Ordinary),
        keep_end: true,
    }
}

fn grid_table(grid: &AttendanceGrid, part: std::ops::Range<usize>, messages: Messages) -> Table {
    let head = &grid.head;
    let is_last = part.end == grid.columns.len();
    let mut columns = vec![
        exactly(messages.attendance_list_number(), 12, Align::Right),
        Column::text(messages.attendance_list_name(), 2),
    ];
    for column in &grid.columns[part.clone()] {
        let date = words::short_date(messages, column.date);
        let title = format!("{}\n{date}", column.letters);
        columns.push(Column { title, width: ColumnWidth::Share(1), align: Align::Centre });
    }
    if is_last {
        columns.push(exactly(messages.attendance_list_total(), 16, Align::Right));
    }
    let row = |(number, name): (i64, &str)| {
        let known = grid.rows.get(number as usize - 1);
        let mut cells = vec![Cell::new(messages.number(number)), Cell::naming(name)];
        cells.extend(part.clone().map(|column| {
            let present = known.is_some_and(|row| row.present.get(column) == Some(&true));
            Cell::new(if present { PRESENT } else { "" })
        }));
        if is_last {
            // What is not signed yet is counted by whoever signs the list.
            let present = known.map_or(0, |row| row.present.iter().filter(|at| **at).count());
            let total = messages.number(present as i64);
            cells.push(Cell::new(if present > 0 { total } else { String::new() }));
        }
        cells
    };
    let rows = grid.rows.iter().map(|row| row.name.as_str());
    Table {
        summary: messages.attendance_list_grid_summary(),
        columns,
        rows: names(rows, head.blank_rows).map(row).collect(),
        total: None,
        style: signing(head.large_print, TypeSize::Small),
        keep_end: is_last,
    }
}
