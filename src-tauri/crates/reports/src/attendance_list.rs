//! The attendance list of one session, to be signed (R-LO-1).
//!
//! It lies open before everybody who signs, so it shows names alone: no telephone, no address
//! (domain.md §3.6).

use domain::calendar::{Date, TimeOfDay};
use messages::Messages;

use crate::document::{
    Align, Block, Cell, Column, ColumnWidth, Document, HeadingLevel, Millimetres, PageFormat,
    Table, TableStyle, TextStyle,
};
use crate::words;

/// What the list says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AttendanceList {
    /// Name of the organisation.
    pub organisation: String,
    /// Name of the centre.
    pub centre: String,
    /// Address of the centre, one line, or empty.
    pub centre_address: String,
    /// The agreement's funding phrase, or empty.
    pub funding_phrase: String,
    /// Name of the session.
    pub title: String,
    /// Its date.
    pub date: Date,
    /// Its start.
    pub start: TimeOfDay,
    /// Its length in minutes.
    pub minutes: u32,
    /// Room or place, or empty.
    pub place: String,
    /// Name of the leader, or empty.
    pub leader: String,
    /// The names, in the order in which they are printed.
    pub rows: Vec<String>,
    /// The day on which the list is printed.
    pub prepared: Date,
}

/// How many rows wait for whoever is not on the list.
const EMPTY_ROWS: usize = 5;

/// The list as a document.
pub fn document(list: &AttendanceList, messages: Messages) -> Document {
    let (year, month, day) = (list.date.year(), list.date.month().number(), list.date.day());
    let centre = words::joined(&[&list.centre, &list.centre_address], ", ");
    let mut blocks = vec![
        Block::styled(&list.organisation, TextStyle::Strong),
        Block::paragraph(words::joined(&[&centre, &list.funding_phrase], "\n")),
        Block::heading(HeadingLevel::Title, messages.report_attendance_list_title()),
        Block::styled(&list.title, TextStyle::Lead),
        Block::AccentRule,
    ];
    let date = messages.weekday_date(year, month, day);
    let hours = messages.time_span(list.start.minutes(), list.minutes);
    blocks.push(Block::styled(format!("{date}, {hours}"), TextStyle::Strong));
    let place = messages.attendance_list_place(&words::or_dash(&list.place));
    let leader = messages.attendance_list_leader(&words::or_dash(&list.leader));
    blocks.push(Block::paragraph(format!("{place} · {leader}")));
    blocks.push(Block::Table(table(list, messages)));
    blocks.push(Block::Together(vec![
        Block::styled(messages.attendance_list_present(), TextStyle::Strong),
        Block::Signatures(vec![
            messages.report_sign_place_date(),
            messages.attendance_list_sign_leader(),
        ]),
        Block::Spacer(Millimetres(3)),
        Block::styled(messages.attendance_list_clause(&list.organisation), TextStyle::Note),
    ]));
    let date = words::date(messages, list.date);
    Document {
        title: format!("{} – {}, {date}", messages.report_attendance_list_title(), list.title),
        language: words::language_tag(messages),
        organisation: list.organisation.clone(),
        prepared: list.prepared,
        footer: vec![
            messages.report_attendance_list_code(),
            format!("{}, {date}", list.title),
            list.centre.clone(),
            messages.report_prepared_on(&words::date(messages, list.prepared)),
        ],
        page_label: words::page_label(messages),
        format: PageFormat::Portrait,
        blocks,
    }
}

fn table(list: &AttendanceList, messages: Messages) -> Table {
    let exactly = |title: String, millimetres: u16, align| Column {
        title,
        width: ColumnWidth::Exactly(Millimetres(millimetres)),
        align,
    };
    let names = list.rows.iter().map(String::as_str);
    let row = |(number, name): (i64, &str)| {
        vec![Cell::new(messages.number(number)), Cell::naming(name), Cell::new("")]
    };
    Table {
        summary: messages.attendance_list_summary(),
        columns: vec![
            exactly(messages.attendance_list_number(), 12, Align::Right),
            Column::text(messages.attendance_list_name(), 1),
            exactly(messages.attendance_list_signature(), 62, Align::Left),
        ],
        rows: (1..).zip(names.chain([""; EMPTY_ROWS])).map(row).collect(),
        total: None,
        style: TableStyle::Signing { row: Millimetres(9) },
        keep_end: true,
    }
}
