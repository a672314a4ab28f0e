//! A volunteer's card of services (R-KW), or a member's card of community work.
//!
//! Each row has room for two signatures, because a card is believed when it was signed day by day
//! (domain.md §1.2.4, §3.3). What nobody confirmed is not on it.

use domain::calendar::{Date, Month, TimeOfDay};
use domain::volunteers::EntryKind;
use messages::Messages;

use crate::document::{
    Align, Block, Cell, Column, ColumnWidth, Definition, Document, HeadingLevel, Millimetres,
    PageFormat, Table, TableStyle, TextStyle, TypeSize,
};
use crate::words;

/// Whose paper it is and who pays, as the head of a volunteer's paper says it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaperHead {
    /// Name of the organisation.
    pub organisation: String,
    /// Name of the centre.
    pub centre: String,
    /// Address of the centre, or empty.
    pub centre_address: String,
    /// Name of the coordinator, or empty.
    pub coordinator: String,
    /// The grant agreement, if one pays for the month.
    pub grant: Option<Grant>,
    /// Month.
    pub month: Month,
    /// The day on which it is made.
    pub prepared: Date,
}

/// The grant agreement, as papers name it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grant {
    /// The phrase that every document carries.
    pub funding_phrase: String,
    /// Title of the task.
    pub title: String,
    /// Number.
    pub number: String,
    /// Date of signing.
    pub signed_on: Date,
}

/// What a card says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VolunteerCard {
    /// Whose paper it is.
    pub head: PaperHead,
    /// A volunteer's services or a member's community work.
    pub kind: EntryKind,
    /// Name, first name first.
    pub name: String,
    /// The agreements under which she served: number and date of signing.
    pub agreements: Vec<(String, Option<Date>)>,
    /// The services, by date.
    pub rows: Vec<CardRow>,
    /// Minutes of them all.
    pub minutes: i64,
    /// The valuation; nothing where the grant agreement wants none.
    pub value: Option<CardValue>,
    /// How many services wait for confirmation, and their minutes.
    pub waiting: (u32, i64),
}

/// One service on a card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CardRow {
    /// Date.
    pub date: Date,
    /// Start, where it is known.
    pub start: Option<TimeOfDay>,
    /// Length in minutes.
    pub minutes: u32,
    /// What was done: the task, and details in words.
    pub activity: String,
    /// Where, or empty for the centre.
    pub place: String,
}

/// The valuation at the foot of a card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CardValue {
    /// Its rows.
    pub rows: Vec<ValueRow>,
    /// Their sum in grosze.
    pub total: i64,
}

/// One row of a valuation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ValueRow {
    /// Task and action, or empty.
    pub what: String,
    /// Minutes.
    pub minutes: i64,
    /// Grosze an hour; nothing where no rate is set.
    pub rate: Option<u32>,
    /// Where the rate comes from, or empty.
    pub source: String,
    /// Grosze, rounded half up; nothing where no rate is set.
    pub value: Option<i64>,
}

/// The card as a document.
pub fn document(card: &VolunteerCard, messages: Messages) -> Document {
    let head = &card.head;
    let month = messages.month_year(head.month.year(), head.month.number());
    let title = match card.kind {
        EntryKind::Volunteer => messages.volunteer_card_title(),
        EntryKind::Member => messages.volunteer_card_member_title(),
    };
    let mut blocks = head.opening(&title, &month, messages);
    blocks.push(Block::Definitions(definitions(card, messages)));
    if card.rows.is_empty() {
        blocks.push(Block::paragraph(messages.volunteer_card_nothing()));
    } else {
        blocks.push(Block::Table(table(card, messages)));
    }
    let mut notes = Vec::new();
    if card.rows.iter().any(past_midnight) {
        notes.push(messages.volunteer_card_next_day_note());
    }
    let (count, minutes) = card.waiting;
    if count > 0 {
        notes.push(messages.volunteer_card_waiting(count, &messages.hours(minutes)));
    }
    if !notes.is_empty() {
        blocks.push(Block::styled(notes.join("\n"), TextStyle::Note));
    }
    let mut end = Vec::new();
    if let Some(value) = card.value.as_ref().filter(|value| !value.rows.is_empty()) {
        end.push(Block::heading(HeadingLevel::Section, messages.volunteer_card_value_title()));
        end.push(Block::Table(valuation(value, messages)));
        end.push(Block::styled(messages.volunteer_card_no_pay(), TextStyle::Note));
    }
    end.push(Block::Spacer(Millimetres(3)));
    end.push(Block::Signatures(vec![
        match card.kind {
            EntryKind::Volunteer => messages.volunteer_card_sign_volunteer(),
            EntryKind::Member => messages.volunteer_card_sign_member(),
        },
        words::joined(&[&messages.volunteer_card_sign_coordinator(), &head.coordinator], "\n"),
    ]));
    blocks.push(Block::Together(end));
    Document {
        title: messages.volunteer_card_of(&title, &card.name, &month),
        format: PageFormat::Sheet,
        ..head.document(messages.volunteer_card_code(), &[&card.name, &month], blocks, messages)
    }
}

impl PaperHead {
    /// Whose paper it is, of what and when, and who pays.
    pub(crate) fn opening(&self, title: &str, lead: &str, messages: Messages) -> Vec<Block> {
        let mut blocks = vec![
            Block::styled(&self.organisation, TextStyle::Strong),
            Block::paragraph(words::joined(&[&self.centre, &self.centre_address], ", ")),
            Block::heading(HeadingLevel::Title, title),
            Block::styled(lead, TextStyle::Lead),
            Block::AccentRule,
        ];
        if let Some(grant) = &self.grant {
            let task = messages.report_task(&grant.title);
            let signed = words::date(messages, grant.signed_on);
            let agreement = messages.report_agreement(&grant.number, &signed);
            let lines = [&grant.funding_phrase, &task, &agreement].map(String::as_str);
            blocks.push(Block::paragraph(words::joined(&lines, "\n")));
        }
        blocks
    }

    /// The document around blocks: upright, with a foot that says what it is.
    pub(crate) fn document(
        &self,
        code: String,
        about: &[&str],
        blocks: Vec<Block>,
        messages: Messages,
    ) -> Document {
        let prepared = messages.report_prepared_on(&words::date(messages, self.prepared));
        let about = about.iter().map(|part| (*part).to_owned());
        Document {
            title: code.clone(),
            language: words::language_tag(messages),
            organisation: self.organisation.clone(),
            prepared: self.prepared,
            footer: [code]
                .into_iter()
                .chain(about)
                .chain([self.centre.clone(), prepared])
                .filter(|part| !part.is_empty())
                .collect(),
            page_label: words::page_label(messages),
            format: PageFormat::Portrait,
            blocks,
        }
    }
}

fn definitions(card: &VolunteerCard, messages: Messages) -> Vec<Definition> {
    let head = &card.head;
    let place = words::joined(&[&head.centre, &head.centre_address], ", ");
    let mut said = Vec::new();
    match card.kind {
        EntryKind::Volunteer => {
            said.push((messages.volunteer_card_volunteer(), card.name.clone()));
            let numbers: Vec<String> =
                card.agreements
                    .iter()
                    .map(|(number, signed_on)| match signed_on {
                        Some(day) => messages
                            .volunteer_card_agreement_of(number, &words::date(messages, *day)),
                        None => number.clone(),
                    })
                    .collect();
            let numbers = match &numbers[..] {
                [] if card.rows.is_empty() => words::DASH.to_owned(),
                [] => messages.volunteer_card_no_agreement(),
                numbers => numbers.join("; "),
            };
            said.push((messages.volunteer_card_agreement(), numbers));
        }
        EntryKind::Member => said.push((messages.volunteer_card_member(), card.name.clone())),
    }
    said.push((messages.volunteer_card_place(), place));
    said.into_iter()
        .map(|(label, value)| Definition { label: format!("{label}:"), value })
        .collect()
}

/// Whether a service ends on the day after it began.
fn past_midnight(row: &CardRow) -> bool {
    row.start.is_some_and(|start| start.minutes() + row.minutes > 24 * 60)
}

fn hours_of(row: &CardRow, messages: Messages) -> String {
    let Some(start) = row.start else { return words::DASH.to_owned() };
    let span = messages.time_span(start.minutes(), row.minutes);
    if past_midnight(row) {
        format!("{span}\n{}", messages.volunteer_card_next_day())
    } else {
        span
    }
}

fn table(card: &VolunteerCard, messages: Messages) -> Table {
    let exactly = |title: String, millimetres: u16, align: Align| Column {
        title,
        width: ColumnWidth::Exactly(Millimetres(millimetres)),
        align,
    };
    // The head names the centre; a column of places stands only where somebody served elsewhere.
    let places = card.rows.iter().any(|row| !row.place.trim().is_empty());
    let own = match card.kind {
        EntryKind::Volunteer => messages.volunteer_card_volunteer_signature(),
        EntryKind::Member => messages.volunteer_card_member_signature(),
    };
    let signature = if places { 26 } else { 31 };
    let mut columns = vec![
        exactly(messages.volunteer_card_date(), 23, Align::Left),
        exactly(messages.volunteer_card_time(), 24, Align::Left),
        exactly(messages.volunteer_card_hours(), 22, Align::Right),
        Column::text(messages.volunteer_card_activity(), 3),
    ];
    if places {
        columns.push(Column::text(messages.volunteer_card_place(), 2));
    }
    columns.push(exactly(own, signature, Align::Left));
    columns.push(exactly(messages.volunteer_card_coordinator_signature(), signature, Align::Left));
    let row = |row: &CardRow| {
        let mut cells = vec![
            Cell::naming(words::short_date(messages, row.date)),
            Cell::new(hours_of(row, messages)),
            Cell::new(messages.hours(i64::from(row.minutes))),
            Cell::new(words::or_dash(&row.activity)),
        ];
        if places {
            let centre = &card.head.centre;
            cells.push(Cell::new(if row.place.trim().is_empty() { centre } else { &row.place }));
        }
        cells.extend([Cell::new(""), Cell::new("")]);
        cells
    };
    let mut total = vec![
        Cell::naming(messages.report_total()),
        Cell::new(""),
        Cell::new(messages.hours(card.minutes)),
    ];
    total.resize(columns.len(), Cell::new(""));
    Table {
        summary: messages.volunteer_card_summary(),
        rows: card.rows.iter().map(row).collect(),
        columns,
        total: Some(total),
        style: TableStyle::Signing { row: Millimetres(9), type_size: TypeSize::Small },
        keep_end: true,
    }
}

fn valuation(value: &CardValue, messages: Messages) -> Table {
    let row = |row: &ValueRow| {
        let what = match row.what.trim() {
            "" => messages.volunteer_card_other_task(),
            what => what.to_owned(),
        };
        let money = |grosze: Option<i64>| grosze.map(|grosze| messages.money(grosze));
        let value = money(row.value).unwrap_or_else(|| messages.volunteer_card_not_valued());
        vec![
            Cell::naming(what),
            Cell::new(messages.hours(row.minutes)),
            Cell::new(money(row.rate.map(i64::from)).unwrap_or_else(|| words::DASH.to_owned())),
            Cell::new(value),
            Cell::new(words::or_dash(&row.source)),
        ]
    };
    let minutes = value.rows.iter().map(|row| row.minutes).sum();
    Table {
        summary: messages.volunteer_card_value_summary(),
        columns: vec![
            Column::text(messages.volunteer_card_what(), 3),
            Column::figures(messages.volunteer_card_hour_count()),
            Column::figures(messages.volunteer_card_rate()),
            Column::figures(messages.volunteer_card_value()),
            Column::text(messages.volunteer_card_source(), 3),
        ],
        rows: value.rows.iter().map(row).collect(),
        total: Some(vec![
            Cell::naming(messages.report_total()),
            Cell::new(messages.hours(minutes)),
            Cell::new(""),
            Cell::new(messages.money(value.total)),
            Cell::new(""),
        ]),
        style: TableStyle::Plain,
        keep_end: false,
    }
}
