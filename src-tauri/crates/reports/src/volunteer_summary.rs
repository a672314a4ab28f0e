//! The monthly summary of volunteering (R-WOL): for accounting, and for whoever audits.

use domain::calendar::Date;
use messages::Messages;

use crate::document::{
    Block, Cell, Column, Definition, Document, HeadingLevel, PageFormat, Table, TableStyle,
    TextStyle,
};
use crate::volunteer_card::PaperHead;
use crate::words;

/// What the summary says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VolunteerSummary {
    /// Whose paper it is.
    pub head: PaperHead,
    /// Whether the grant agreement wants services valued.
    pub valued: bool,
    /// Volunteers, in the order of the monthly report.
    pub volunteers: Vec<SummaryPerson>,
    /// Members who worked.
    pub members: Vec<SummaryPerson>,
    /// Minutes that nobody confirmed.
    pub waiting: i64,
}

/// One person of the summary.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SummaryPerson {
    /// Name, or empty: then she is named by her place in the list.
    pub name: String,
    /// Her rows, one for each agreement and rate.
    pub rows: Vec<SummaryRow>,
}

/// What a person did under one agreement at one rate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SummaryRow {
    /// Number of the agreement and its period, if there is one.
    pub agreement: Option<(String, Date, Option<Date>)>,
    /// Minutes.
    pub minutes: i64,
    /// Grosze an hour; nothing where it is not valued.
    pub rate: Option<u32>,
    /// Where the rate comes from, or empty.
    pub source: String,
    /// Grosze: the sum of her card's rows.
    pub value: Option<i64>,
    /// What was done.
    pub scope: String,
}

/// The summary as a document.
pub fn document(summary: &VolunteerSummary, messages: Messages) -> Document {
    let head = &summary.head;
    let month = messages.month_year(head.month.year(), head.month.number());
    let mut blocks = head.opening(&messages.volunteer_summary_title(), &month, messages);
    let volunteers = &summary.volunteers;
    blocks.push(Block::heading(HeadingLevel::Section, messages.volunteer_summary_volunteers()));
    blocks.extend(section(summary, volunteers, false, messages));
    if !summary.members.is_empty() {
        let title = messages.volunteer_summary_members();
        let note = messages.volunteer_summary_members_note();
        let mut members = vec![
            Block::heading(HeadingLevel::Section, title),
            Block::styled(note, TextStyle::Note),
        ];
        members.extend(section(summary, &summary.members, true, messages));
        blocks.push(Block::Together(members));
    }
    if summary.waiting > 0 {
        let hours = messages.hours(summary.waiting);
        blocks.push(Block::paragraph(messages.volunteer_summary_waiting(&hours)));
    }
    let mut end = Vec::new();
    if summary.valued {
        let people = summary.volunteers.iter().chain(&summary.members);
        let rates = people
            .flat_map(|person| &person.rows)
            .filter_map(|row| Some((row.rate?, row.source.as_str())));
        end.extend(sources(rates, messages.volunteer_summary_sources(), messages));
        end.push(Block::styled(messages.volunteer_summary_unsigned(), TextStyle::Note));
    }
    end.push(Block::Signatures(vec![
        messages.report_sign_place_date(),
        words::joined(&[&messages.report_sign_coordinator(), &head.coordinator], "\n"),
    ]));
    blocks.push(Block::Together(end));
    Document {
        title: messages.volunteer_summary_of(&head.centre, &month),
        format: PageFormat::Landscape,
        ..head.document(messages.volunteer_summary_code(), &[&month], blocks, messages)
    }
}

/// The rates with their sources, each once, under a title.
pub(crate) fn sources<'a>(
    rates: impl Iterator<Item = (u32, &'a str)>,
    title: String,
    messages: Messages,
) -> Vec<Block> {
    let mut rates: Vec<(u32, &str)> = rates.collect();
    rates.sort_unstable();
    rates.dedup();
    if rates.is_empty() {
        return Vec::new();
    }
    let line = |(rate, source): &(u32, &str)| {
        messages.contribution_source(&messages.money(i64::from(*rate)), &words::or_dash(source))
    };
    let lines: Vec<String> = rates.iter().map(line).collect();
    vec![Block::heading(HeadingLevel::Part, title), Block::paragraph(lines.join("\n"))]
}

fn section(
    summary: &VolunteerSummary,
    people: &[SummaryPerson],
    members: bool,
    messages: Messages,
) -> Vec<Block> {
    if people.is_empty() {
        return vec![Block::paragraph(messages.contribution_nothing())];
    }
    let label = if members {
        messages.volunteer_summary_member_people()
    } else {
        messages.volunteer_summary_people()
    };
    vec![
        Block::Definitions(vec![Definition { label, value: messages.number(people.len() as i64) }]),
        Block::Table(table(summary, people, members, messages)),
    ]
}

fn table(
    summary: &VolunteerSummary,
    people: &[SummaryPerson],
    members: bool,
    messages: Messages,
) -> Table {
    let valued = summary.valued;
    let mut columns = vec![if members {
        Column::text(messages.volunteer_summary_member(), 3)
    } else {
        Column::text(messages.volunteer_summary_volunteer(), 3)
    }];
    if !members {
        columns.push(Column::narrow(messages.volunteer_summary_agreement()));
    }
    columns.push(Column::figures(messages.volunteer_summary_hours()));
    if valued {
        columns.push(Column::figures(messages.volunteer_summary_rate()));
        columns.push(Column::figures(messages.volunteer_summary_value()));
    }
    columns.push(Column::text(messages.volunteer_summary_scope(), 4));
    let (mut rows, mut minutes, mut value) = (Vec::new(), 0, 0);
    for (number, person) in (1..).zip(people) {
        let unnamed = messages.number(number);
        let name = match person.name.trim() {
            "" if members => messages.volunteer_summary_unnamed_member(&unnamed),
            "" => messages.report_volunteers_unnamed(&unnamed),
            name => name.to_owned(),
        };
        for row in &person.rows {
            minutes += row.minutes;
            value += row.value.unwrap_or(0);
            let mut cells = vec![Cell::naming(&name)];
            if !members {
                cells.push(Cell::new(agreement(row, messages)));
            }
            cells.push(Cell::new(messages.hours(row.minutes)));
            if valued {
                let money = |grosze: Option<i64>| {
                    grosze.map_or_else(|| words::DASH.to_owned(), |grosze| messages.money(grosze))
                };
                cells.push(Cell::new(money(row.rate.map(i64::from))));
                cells.push(Cell::new(money(row.value)));
            }
            cells.push(Cell::new(words::or_dash(&row.scope)));
            rows.push(cells);
        }
    }
    let mut total = vec![Cell::naming(messages.report_total())];
    if !members {
        total.push(Cell::new(""));
    }
    total.push(Cell::new(messages.hours(minutes)));
    if valued {
        total.extend([Cell::new(""), Cell::new(messages.money(value))]);
    }
    total.push(Cell::new(""));
    Table {
        summary: if members {
            messages.volunteer_summary_members_table()
        } else {
            messages.volunteer_summary_table()
        },
        columns,
        rows,
        total: Some(total),
        style: TableStyle::Plain,
        keep_end: false,
    }
}

/// The number of an agreement over its period, or that there is none.
fn agreement(row: &SummaryRow, messages: Messages) -> String {
    let Some((number, first, last)) = &row.agreement else {
        return messages.volunteer_card_no_agreement();
    };
    let last =
        last.map_or_else(|| messages.volunteer_summary_open(), |last| words::date(messages, last));
    format!("{number}\n{} – {last}", words::date(messages, *first))
}
