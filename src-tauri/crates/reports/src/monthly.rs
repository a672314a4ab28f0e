//! The monthly report of a centre (R-MIES).
//!
//! The labels are those of domain.md §6.1. The report names no person but the coordinator, the
//! leaders and, where the centre's setting says so, the volunteers; and it never prints ids.

mod classes;
mod opening;
mod participants;
mod volunteers;

use domain::facts::MonthFacts;
use domain::summary::MonthSummary;
use messages::Messages;

use crate::document::{
    Block, Cell, Definition, Document, HeadingLevel, KeyFigure, PageFormat, TextStyle,
};
use crate::words;

/// What the report is written from.
#[derive(Clone, Copy)]
struct Report<'a> {
    facts: &'a MonthFacts,
    summary: &'a MonthSummary,
    messages: Messages,
}

/// The report as a document.
///
/// It is dated with the day on which the facts were asked for. `prepared_by` is the name of
/// whoever prepares it, or empty; while the month is not `closed`, page 1 says that it is a draft.
pub fn document(
    facts: &MonthFacts,
    summary: &MonthSummary,
    messages: Messages,
    prepared_by: &str,
    closed: bool,
) -> Document {
    let report = Report { facts, summary, messages };
    let month = messages.month_year(facts.month.year(), facts.month.number());
    let mut sections = vec![
        (messages.report_section_general(), report.general(&month)),
        (messages.report_section_opening(), report.opening()),
        (messages.report_section_participants(), report.participants()),
        (messages.report_section_categories(), report.categories()),
        (messages.report_section_series(), report.series()),
        (messages.report_section_volunteers(), report.volunteers()),
        (messages.report_section_changes(), report.changes()),
    ];
    if !facts.description.trim().is_empty() {
        sections.push((messages.report_section_description(), report.description()));
    }
    sections.push((messages.report_section_signatures(), vec![report.signatures()]));
    let mut blocks = report.heading(&month, closed);
    for (number, (title, section)) in (1..).zip(sections) {
        let title = messages.report_numbered(&messages.number(number), &title);
        blocks.push(Block::heading(HeadingLevel::Section, title));
        blocks.extend(section);
    }

    let mut footer = vec![
        messages.report_monthly_code(&facts.month.to_string()),
        facts.centre.name.clone(),
        messages.report_prepared_on(&words::date(messages, facts.today)),
    ];
    if !prepared_by.is_empty() {
        footer.push(messages.report_prepared_by(prepared_by));
    }
    Document {
        title: messages.report_monthly_of(&facts.centre.name, &month),
        language: words::language_tag(messages),
        organisation: facts.organisation.name.clone(),
        prepared: facts.today,
        footer,
        page_label: words::page_label(messages),
        format: PageFormat::Portrait,
        blocks,
    }
}

impl Report<'_> {
    /// Who reports what to whom, and the five figures that are read first.
    fn heading(&self, month: &str, closed: bool) -> Vec<Block> {
        let (messages, facts) = (self.messages, self.facts);
        let centre = &facts.centre;
        let mut blocks = vec![
            Block::styled(&facts.organisation.name, TextStyle::Strong),
            Block::paragraph(words::joined(&[&centre.name, &centre.address], ", ")),
            Block::heading(HeadingLevel::Title, messages.report_monthly_title()),
            Block::styled(month, TextStyle::Lead),
            Block::AccentRule,
        ];
        if !closed {
            blocks.push(Block::Notice(messages.report_draft()));
        }
        if let Some(agreement) = &facts.agreement {
            let date = words::date(messages, agreement.signed_on);
            let lines = [
                agreement.funding_phrase.clone(),
                messages.report_task(&agreement.title),
                messages.report_agreement(&agreement.number, &date),
            ];
            let lines = lines.iter().map(String::as_str).collect::<Vec<_>>();
            blocks.push(Block::paragraph(words::joined(&lines, "\n")));
        }
        blocks.push(Block::KeyFigures { figures: self.key_figures(), per_row: 5 });
        blocks
    }

    fn key_figures(&self) -> Vec<KeyFigure> {
        let (messages, participants) = (self.messages, &self.summary.participants);
        let number = |figure| words::figure(messages, figure);
        let hours = messages.hours(self.summary.opening.open_minutes.value);
        [
            (number(&participants.declared.month), messages.report_key_declared()),
            (number(&participants.unique.month), messages.report_key_unique()),
            (number(&participants.presences.month), messages.report_key_presences()),
            (number(&self.summary.balance.held), messages.report_key_held()),
            (hours, messages.report_key_opening()),
        ]
        .map(|(value, label)| KeyFigure { value, label })
        .to_vec()
    }

    /// Section "Informacje ogólne".
    fn general(&self, month: &str) -> Vec<Block> {
        let (messages, facts) = (self.messages, self.facts);
        let (first, last) = (facts.month.first(), facts.month.last());
        let period =
            format!("{}–{} ({month})", words::date(messages, first), words::date(messages, last));
        let agreement = facts.agreement.as_ref().map_or_else(String::new, |agreement| {
            let date = words::date(messages, agreement.signed_on);
            messages.report_agreement_number(&agreement.number, &date)
        });
        let centre = words::joined(&[&facts.centre.name, &facts.centre.address], ", ");
        let mut definitions = vec![
            (messages.report_general_centre(), centre),
            (messages.report_general_organisation(), facts.organisation.name.clone()),
            (messages.report_general_period(), period),
            (messages.report_general_agreement(), agreement),
        ];
        let recipient = facts.agreement.as_ref().map(|agreement| &agreement.report_recipient);
        if let Some(recipient) = recipient.filter(|recipient| !recipient.is_empty()) {
            definitions.push((messages.report_general_recipient(), recipient.clone()));
        }
        definitions.push((messages.report_general_coordinator(), facts.centre.coordinator.clone()));
        definitions.push((messages.report_general_address(), facts.organisation.address.clone()));
        vec![self.definitions(definitions)]
    }

    /// Section "Opis działań".
    fn description(&self) -> Vec<Block> {
        let paragraphs = self.facts.description.split("\n\n").map(str::trim);
        paragraphs.filter(|paragraph| !paragraph.is_empty()).map(Block::paragraph).collect()
    }

    fn signatures(&self) -> Block {
        let messages = self.messages;
        let coordinator = [&messages.report_sign_coordinator(), &self.facts.centre.coordinator];
        Block::Signatures(vec![
            messages.report_sign_place_date(),
            words::joined(&coordinator.map(String::as_str), "\n"),
            messages.report_sign_representative(),
        ])
    }

    fn definitions(&self, definitions: Vec<(String, String)>) -> Block {
        let definition =
            |(label, value): (String, String)| Definition { label, value: words::or_dash(&value) };
        Block::Definitions(definitions.into_iter().map(definition).collect())
    }

    /// What an empty section says.
    fn nothing(&self) -> Block {
        Block::paragraph(self.messages.report_nothing())
    }

    /// The words of a value that the catalogue knows by its code.
    fn named(&self, prefix: &str, code: &str) -> String {
        self.messages.by_code(prefix, code, &[]).unwrap_or_else(|| code.to_owned())
    }
}

/// Ordinary cells.
fn cells<const N: usize>(texts: [String; N]) -> Vec<Cell> {
    texts.into_iter().map(Cell::new).collect()
}
