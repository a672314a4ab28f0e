//! The agreement with a volunteer (R-POR) and its annexes, to be signed.
//!
//! Its text is the organisation's own or the usual one for art. 44–46, with placeholders; names
//! stand in the nominative after a colon, so that none has to be inflected. PESEL and address are
//! lines to fill in by hand: the program never keeps them (domain.md §0, 11).

mod text;

use domain::calendar::Date;
use domain::organisation::{Centre, Organisation};
use domain::people::Person;
use domain::volunteers::{VolunteerAgreement, VolunteerAnnex, VolunteeringSettings};
use messages::Messages;

use crate::document::{Block, Document, Field, HeadingLevel, Millimetres, PageFormat, TextStyle};
use crate::template::{filled, paragraphs};
use crate::words;

pub use text::{placeholders, usual_risks, usual_text};

/// What an agreement is printed from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AgreementPaper {
    /// The organisation, with what it set about volunteers.
    pub organisation: Organisation,
    /// The centre where she serves; nothing for any of the organisation's.
    pub centre: Option<Centre>,
    /// The volunteer.
    pub person: Person,
    /// Whether a guardian signs, too.
    pub minor: bool,
    /// The agreement, with its annexes.
    pub agreement: VolunteerAgreement,
    /// What an hour is valued at; nothing where services are not valued.
    pub values: Vec<HourValue>,
    /// The day on which it is printed.
    pub prepared: Date,
}

/// What an hour of a service is valued at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HourValue {
    /// Of which task; empty for every one.
    pub task: String,
    /// Grosze an hour.
    pub rate: u32,
    /// Where that comes from, or empty.
    pub source: String,
}

impl AgreementPaper {
    fn settings(&self) -> &VolunteeringSettings {
        &self.organisation.volunteering
    }
}

/// The agreement as a document, with the information on risks annexed.
pub fn document(paper: &AgreementPaper, messages: Messages) -> Document {
    let agreement = &paper.agreement;
    let title = messages.agreement_paper_title(&agreement.number);
    let mut blocks = head(paper, &title, &messages.agreement_paper_subject());
    blocks.push(Block::Fields(parties(paper, agreement.signed_on, messages)));
    let written = &paper.settings().agreement_text;
    let text = match written.trim() {
        "" => usual_text(messages),
        text => text.to_owned(),
    };
    let mut body = body(paper, &text, messages);
    // Nobody signs a page with nothing but lines on it: the last part stands with them.
    let last = body.iter().rposition(|block| matches!(block, Block::Heading { .. }));
    let mut end = body.split_off(last.unwrap_or_else(|| body.len().saturating_sub(1)));
    if paper.minor {
        let consent = messages.agreement_paper_guardian_consents(&paper.person.full_name());
        end.push(Block::paragraph(consent));
    }
    end.extend(signatures(paper, messages));
    blocks.extend(body);
    blocks.push(Block::Together(end));
    blocks.push(Block::NewPage);
    blocks.extend(risks(paper, messages));
    whole(paper, title, blocks, messages)
}

/// An annex to an agreement as a document.
pub fn annex(paper: &AgreementPaper, annex: &VolunteerAnnex, messages: Messages) -> Document {
    let agreement = &paper.agreement;
    let number = annex.number.to_string();
    let title = messages.agreement_paper_annex_title(&number);
    let subject = messages.agreement_paper_annex_subject(&agreement.number);
    let mut blocks = head(paper, &title, &subject);
    blocks.push(Block::Fields(parties(paper, annex.signed_on, messages)));
    let from = words::date(messages, annex.from_date);
    blocks.push(Block::paragraph(match agreement.signed_on {
        Some(signed_on) => {
            messages.agreement_paper_annex_changes(&words::date(messages, signed_on), &from)
        }
        None => messages.agreement_paper_annex_changes_undated(&from),
    }));
    let mut changes = Vec::new();
    if annex.changes_end {
        let term = term_of(agreement.first_date, annex.last_date, messages);
        changes.push(messages.agreement_paper_annex_term(&term));
    }
    if !annex.scope.trim().is_empty() {
        changes.push(messages.agreement_paper_annex_scope(&annex.scope));
    }
    if !annex.text.trim().is_empty() {
        changes.push(annex.text.clone());
    }
    changes.push(messages.agreement_paper_annex_rest());
    let numbered = changes.iter().enumerate();
    let mut changes: Vec<Block> = numbered
        .map(|(index, change)| Block::paragraph(format!("{}. {change}", index + 1)))
        .collect();
    let mut end = changes.split_off(changes.len() - 1);
    end.extend(signatures(paper, messages));
    blocks.extend(changes);
    blocks.push(Block::Together(end));
    whole(paper, format!("{title} {subject}"), blocks, messages)
}

/// The foot and the format, the same for all of them.
fn whole(
    paper: &AgreementPaper,
    title: String,
    blocks: Vec<Block>,
    messages: Messages,
) -> Document {
    Document {
        title: format!("{title} – {}", paper.person.full_name()),
        language: words::language_tag(messages),
        organisation: paper.organisation.name.clone(),
        prepared: paper.prepared,
        footer: vec![messages.agreement_paper_code(), title],
        page_label: words::page_label(messages),
        format: PageFormat::Portrait,
        blocks,
    }
}

/// Whose it is, and what.
fn head(paper: &AgreementPaper, title: &str, subject: &str) -> Vec<Block> {
    let organisation = &paper.organisation;
    let contact =
        words::joined(&[&organisation.address, &organisation.phone, &organisation.email], " · ");
    let mut blocks = vec![Block::styled(&organisation.name, TextStyle::Strong)];
    if !contact.is_empty() {
        blocks.push(Block::paragraph(contact));
    }
    blocks.push(Block::heading(HeadingLevel::Title, title));
    blocks.push(Block::styled(subject, TextStyle::Lead));
    blocks.push(Block::AccentRule);
    blocks
}

/// Who agrees, each after a colon's worth of label, and the lines to fill in by hand.
fn parties(paper: &AgreementPaper, signed_on: Option<Date>, messages: Messages) -> Vec<Field> {
    let line = |label: String, value: String, half: bool| Field { label, value, half };
    let signed = signed_on.map(|day| words::date(messages, day)).unwrap_or_default();
    let mut fields = vec![
        line(messages.agreement_paper_place(), String::new(), true),
        line(messages.agreement_paper_day(), signed, true),
        line(messages.agreement_paper_organisation(), paper.organisation.name.clone(), false),
        line(messages.agreement_paper_represented(), String::new(), false),
        line(messages.agreement_paper_volunteer(), paper.person.full_name(), true),
        line(messages.agreement_paper_pesel(), String::new(), true),
        line(messages.agreement_paper_address(), String::new(), false),
    ];
    if paper.minor {
        fields.push(line(messages.agreement_paper_guardian(), String::new(), false));
    }
    fields
}

/// Places for both sides to sign, and for the guardian of a minor.
fn signatures(paper: &AgreementPaper, messages: Messages) -> [Block; 2] {
    let mut places =
        vec![messages.agreement_paper_organisation(), messages.agreement_paper_volunteer()];
    if paper.minor {
        places.push(messages.agreement_paper_guardian());
    }
    [Block::Spacer(Millimetres(4)), Block::Signatures(places)]
}

/// The information on risks, with the volunteer's word that she was given it.
fn risks(paper: &AgreementPaper, messages: Messages) -> Vec<Block> {
    let text = match paper.settings().risk_text.trim() {
        "" => usual_risks(messages),
        text => text.to_owned(),
    };
    let number = &paper.agreement.number;
    let mut blocks = vec![
        Block::heading(HeadingLevel::Section, messages.agreement_paper_risks_title()),
        Block::paragraph(messages.agreement_paper_risks_subject(number)),
        Block::paragraph(messages.agreement_paper_names(&paper.person.full_name())),
    ];
    blocks.extend(paragraphs(&filled(&text, &text::names(paper)), TextStyle::Body));
    let given = paper.agreement.risk_info_given_on.map(|day| words::date(messages, day));
    blocks.push(Block::Together(vec![
        Block::paragraph(messages.agreement_paper_risks_given()),
        Block::Fields(vec![Field {
            label: messages.agreement_paper_risks_day(),
            value: given.unwrap_or_default(),
            half: true,
        }]),
        Block::Spacer(Millimetres(4)),
        Block::Signatures(vec![
            messages.agreement_paper_informs(),
            messages.agreement_paper_volunteer(),
        ]),
    ]));
    blocks
}

/// What the text says: paragraphs under numbered headings. One that would say nothing of this
/// agreement is left out, and so is a heading that is left with nothing under it.
fn body(paper: &AgreementPaper, text: &str, messages: Messages) -> Vec<Block> {
    let names = text::names(paper);
    let mut sections: Vec<(Option<String>, Vec<Block>)> = vec![(None, Vec::new())];
    for part in text.split("\n\n").map(str::trim).filter(|part| !part.is_empty()) {
        // The heading may stand on the line right above its first paragraph.
        let (heading, rest) = match part.strip_prefix('§') {
            Some(rest) => {
                let (heading, rest) = rest.split_once('\n').unwrap_or((rest, ""));
                let named = heading.trim_start_matches(|c: char| {
                    c.is_ascii_digit() || c.is_whitespace() || c == '.'
                });
                (Some(filled(named.trim(), &names)), rest)
            }
            None => (None, part),
        };
        if heading.is_some() {
            sections.push((heading, Vec::new()));
        }
        let Some((_, blocks)) = sections.last_mut() else { continue };
        match text::insert(paper, rest, messages) {
            Some(inserted) => blocks.extend(inserted),
            None => blocks.extend(paragraphs(&filled(rest, &names), TextStyle::Body)),
        }
    }
    sections.retain(|(_, blocks)| !blocks.is_empty());
    let mut number = 0;
    let mut out = Vec::new();
    for (heading, blocks) in sections {
        if let Some(heading) = heading {
            number += 1;
            let heading = format!("§ {number}. {heading}");
            out.push(Block::heading(HeadingLevel::Section, heading));
        }
        out.extend(blocks);
    }
    out
}

/// A period in words: from a day to a day, or with an open end.
fn term_of(first: Date, last: Option<Date>, messages: Messages) -> String {
    let first = words::date(messages, first);
    match last {
        Some(last) => messages.agreement_paper_term(&first, &words::date(messages, last)),
        None => messages.agreement_paper_term_open(&first),
    }
}
