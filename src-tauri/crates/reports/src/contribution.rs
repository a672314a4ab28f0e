//! The statement of the personal contribution (wkład osobowy), by action and by task: for a month,
//! and cumulative for the year and the grant agreement.
//!
//! Hours are always said, money only where the grant agreement wants it; members' community work
//! stands apart (domain.md §1.2.4).

use domain::summary::Columns;
use domain::volunteers::{EntryKind, Statement, StatementLine, Work};
use messages::Messages;

use crate::document::{
    Block, Cell, Column, Document, HeadingLevel, PageFormat, Table, TableStyle, TextStyle,
};
use crate::volunteer_card::PaperHead;
use crate::volunteer_summary::sources;
use crate::words;

/// What the statement says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contribution {
    /// Whose paper it is.
    pub head: PaperHead,
    /// The figures.
    pub statement: Statement,
    /// Minutes of the month that nobody confirmed.
    pub waiting: i64,
}

/// By what the lines of a table differ.
#[derive(Clone, Copy, PartialEq)]
enum By {
    Line,
    Action,
    Task,
}

/// The statement as a document.
pub fn document(contribution: &Contribution, messages: Messages) -> Document {
    let Contribution { head, statement, waiting } = contribution;
    let month = messages.month_year(head.month.year(), head.month.number());
    let mut blocks = head.opening(&messages.contribution_title(), &month, messages);
    for kind in EntryKind::ALL {
        let (title, whole) = match kind {
            EntryKind::Volunteer => (messages.contribution_volunteers(), &statement.volunteers),
            EntryKind::Member => (messages.contribution_members(), &statement.members),
        };
        let nothing = whole.iter().all(|work| work.minutes == 0);
        if nothing && kind == EntryKind::Member {
            continue;
        }
        blocks.push(Block::heading(HeadingLevel::Section, title.clone()));
        if nothing {
            blocks.push(Block::paragraph(messages.contribution_nothing()));
            continue;
        }
        for by in [By::Line, By::Action, By::Task] {
            let (lines, name) = match by {
                By::Line => (&statement.lines, messages.contribution_by_line()),
                By::Action => (&statement.by_action, messages.contribution_by_action()),
                By::Task => (&statement.by_task, messages.contribution_by_task()),
            };
            let lines: Vec<&StatementLine> =
                lines.iter().filter(|line| line.kind == kind).collect();
            // Without actions or tasks, a table by them would say nothing that the total does not.
            let unnamed = match by {
                By::Line => false,
                By::Action => lines.iter().all(|line| line.action.is_empty()),
                By::Task => lines.iter().all(|line| line.task.is_empty()),
            };
            if unnamed {
                continue;
            }
            let summary = format!("{title}: {name}");
            blocks.push(Block::heading(HeadingLevel::Part, name));
            blocks.push(Block::Table(table(
                summary,
                by,
                &lines,
                whole,
                statement.valued,
                messages,
            )));
        }
    }
    if *waiting > 0 {
        let hours = messages.hours(*waiting);
        blocks.push(Block::paragraph(messages.contribution_waiting(&hours)));
    }
    let mut end = Vec::new();
    if statement.valued {
        let rates = statement.lines.iter().filter_map(|line| Some((line.rate?, &*line.source)));
        end.extend(sources(rates, messages.contribution_sources(), messages));
        let notes = [messages.contribution_no_pay(), messages.contribution_rounding()];
        end.push(Block::styled(notes.join("\n"), TextStyle::Note));
    } else if head.grant.is_some() {
        end.push(Block::paragraph(messages.contribution_not_valued()));
    } else {
        end.push(Block::paragraph(messages.contribution_no_agreement()));
    }
    end.push(Block::Signatures(vec![
        messages.report_sign_place_date(),
        words::joined(&[&messages.report_sign_coordinator(), &head.coordinator], "\n"),
        messages.report_sign_representative(),
    ]));
    blocks.push(Block::Together(end));
    Document {
        title: messages.contribution_of(&head.centre, &month),
        format: PageFormat::Landscape,
        ..head.document(messages.contribution_code(), &[&month], blocks, messages)
    }
}

fn table(
    summary: String,
    by: By,
    lines: &[&StatementLine],
    whole: &Columns<Work>,
    valued: bool,
    messages: Messages,
) -> Table {
    let mut columns = Vec::new();
    if by != By::Task {
        columns.push(Column::text(messages.contribution_action(), 3));
    }
    if by != By::Action {
        columns.push(Column::text(messages.contribution_task(), 3));
    }
    if by == By::Line && valued {
        columns.push(Column::figures(messages.contribution_rate()));
    }
    let named = columns.len();
    let titles = [
        (
            messages.contribution_month_people(),
            messages.contribution_month_hours(),
            messages.contribution_month_value(),
        ),
        (
            messages.contribution_year_people(),
            messages.contribution_year_hours(),
            messages.contribution_year_value(),
        ),
        (
            messages.contribution_agreement_people(),
            messages.contribution_agreement_hours(),
            messages.contribution_agreement_value(),
        ),
    ];
    for (people, hours, value) in titles.into_iter().take(whole.iter().count()) {
        columns.push(Column::figures(people));
        columns.push(Column::figures(hours));
        if valued {
            columns.push(Column::figures(value));
        }
    }
    let row = |line: &&StatementLine| {
        let or = |text: &str, other: String| if text.is_empty() { other } else { text.to_owned() };
        let mut cells = Vec::new();
        if by != By::Task {
            cells.push(Cell::naming(or(&line.action, messages.contribution_no_action())));
        }
        if by != By::Action {
            cells.push(Cell::naming(or(&line.task, messages.contribution_no_task())));
        }
        if by == By::Line && valued {
            cells.push(Cell::new(money(line.rate.map(i64::from), messages)));
        }
        cells.extend(works(&line.work, valued, messages));
        cells
    };
    let mut total = vec![Cell::naming(messages.report_total())];
    total.resize(named, Cell::new(""));
    total.extend(works(whole, valued, messages));
    Table {
        summary,
        columns,
        rows: lines.iter().map(row).collect(),
        total: Some(total),
        style: TableStyle::Dense,
        keep_end: false,
    }
}

fn works(work: &Columns<Work>, valued: bool, messages: Messages) -> Vec<Cell> {
    let mut cells = Vec::new();
    for work in work.iter() {
        cells.push(Cell::new(messages.number(i64::from(work.people))));
        cells.push(Cell::new(messages.hours(work.minutes)));
        if valued {
            cells.push(Cell::new(money(work.value, messages)));
        }
    }
    cells
}

fn money(grosze: Option<i64>, messages: Messages) -> String {
    grosze.map_or_else(|| words::DASH.to_owned(), |grosze| messages.money(grosze))
}
