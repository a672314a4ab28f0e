//! The usual text of the agreement, and what its placeholders stand for.

use domain::text::fold;
use domain::volunteers::Term;
use messages::{Language, Messages};

use super::{AgreementPaper, term_of};
use crate::document::{Block, TextStyle};
use crate::words;

/// What is put in whole, as a paragraph of its own: boxes to tick, and what only some agreements
/// say.
#[derive(Clone, Copy)]
enum Insert {
    Costs,
    Image,
    Insurance,
    Value,
}

const INSERTS: [Insert; 4] = [Insert::Costs, Insert::Image, Insert::Insurance, Insert::Value];

impl Insert {
    fn name(self, messages: Messages) -> String {
        match self {
            Self::Costs => messages.agreement_placeholder_costs(),
            Self::Image => messages.agreement_placeholder_image(),
            Self::Insurance => messages.agreement_placeholder_insurance(),
            Self::Value => messages.agreement_placeholder_value(),
        }
    }
}

fn named(name: String) -> String {
    format!("{{{name}}}")
}

/// The text before anybody wrote another, with its placeholders.
pub fn usual_text(messages: Messages) -> String {
    let m = messages;
    let sections = [
        (
            m.agreement_text_scope_title(),
            m.agreement_text_scope(
                &named(m.agreement_placeholder_scope()),
                &named(m.agreement_placeholder_manner()),
                &named(m.agreement_placeholder_time()),
                &named(m.agreement_placeholder_centre()),
                &named(m.agreement_placeholder_term()),
            ),
        ),
        (
            m.agreement_text_organisation_title(),
            format!(
                "{}\n\n{}",
                m.agreement_text_organisation(
                    &named(m.agreement_placeholder_article_risk()),
                    &named(m.agreement_placeholder_article_certificate()),
                ),
                named(m.agreement_placeholder_insurance()),
            ),
        ),
        (m.agreement_text_volunteer_title(), m.agreement_text_volunteer()),
        (m.agreement_text_costs_title(), named(m.agreement_placeholder_costs())),
        (m.agreement_text_image_title(), named(m.agreement_placeholder_image())),
        (m.agreement_text_value_title(), named(m.agreement_placeholder_value())),
        (m.agreement_text_termination_title(), named(m.agreement_placeholder_termination())),
        (
            m.agreement_text_data_title(),
            m.agreement_text_data(
                &named(m.agreement_placeholder_organisation()),
                &named(m.agreement_placeholder_address()),
                &named(m.agreement_placeholder_email()),
            ),
        ),
        (m.agreement_text_final_title(), m.agreement_text_final()),
    ];
    let mut parts = vec![m.agreement_text_basis(
        &named(m.agreement_placeholder_article()),
        &named(m.agreement_placeholder_act()),
    )];
    parts.extend(sections.into_iter().map(|(title, text)| format!("§ {title}\n\n{text}")));
    parts.join("\n\n")
}

/// The information on risks before anybody wrote another.
pub fn usual_risks(messages: Messages) -> String {
    messages.agreement_text_risks()
}

/// Every placeholder that the text can have, in braces, in one language.
pub fn placeholders(messages: Messages) -> Vec<String> {
    let m = messages;
    [
        m.agreement_placeholder_organisation(),
        m.agreement_placeholder_address(),
        m.agreement_placeholder_email(),
        m.agreement_placeholder_phone(),
        m.agreement_placeholder_centre(),
        m.agreement_placeholder_volunteer(),
        m.agreement_placeholder_number(),
        m.agreement_placeholder_term(),
        m.agreement_placeholder_scope(),
        m.agreement_placeholder_manner(),
        m.agreement_placeholder_time(),
        m.agreement_placeholder_termination(),
        m.agreement_placeholder_act(),
        m.agreement_placeholder_article(),
        m.agreement_placeholder_article_written(),
        m.agreement_placeholder_article_risk(),
        m.agreement_placeholder_article_costs(),
        m.agreement_placeholder_article_insurance(),
        m.agreement_placeholder_article_certificate(),
    ]
    .into_iter()
    .chain(INSERTS.map(|insert| insert.name(m)))
    .map(named)
    .collect()
}

/// What the placeholders stand for, by their names in every language.
pub(super) fn names(paper: &AgreementPaper) -> Vec<(String, String)> {
    let polish = Messages::new(Language::Polish);
    let (organisation, agreement) = (&paper.organisation, &paper.agreement);
    let law = &paper.settings().statute;
    let centre = match &paper.centre {
        Some(centre) => words::joined(&[&centre.name, &centre.address], ", "),
        None => polish.agreement_paper_every_centre(),
    };
    // The paper is that of the day of signing: what annexes changed stands in them.
    let term = term_of(agreement.first_date, agreement.last_date, polish);
    let of = |m: Messages| {
        [
            (m.agreement_placeholder_organisation(), organisation.name.clone()),
            (m.agreement_placeholder_address(), organisation.address.clone()),
            (m.agreement_placeholder_email(), organisation.email.clone()),
            (m.agreement_placeholder_phone(), organisation.phone.clone()),
            (m.agreement_placeholder_centre(), centre.clone()),
            (m.agreement_placeholder_volunteer(), paper.person.full_name()),
            (m.agreement_placeholder_number(), agreement.number.clone()),
            (m.agreement_placeholder_term(), term.clone()),
            (m.agreement_placeholder_scope(), agreement.scope.clone()),
            (m.agreement_placeholder_manner(), agreement.manner.clone()),
            (m.agreement_placeholder_time(), agreement.time.clone()),
            (m.agreement_placeholder_termination(), agreement.termination_clause.clone()),
            (m.agreement_placeholder_act(), law.act.clone()),
            (m.agreement_placeholder_article(), law.agreement.clone()),
            (m.agreement_placeholder_article_written(), law.written.clone()),
            (m.agreement_placeholder_article_risk(), law.risk.clone()),
            (m.agreement_placeholder_article_costs(), law.costs.clone()),
            (m.agreement_placeholder_article_insurance(), law.insurance.clone()),
            (m.agreement_placeholder_article_certificate(), law.certificate.clone()),
        ]
    };
    Language::ALL.into_iter().flat_map(|language| of(Messages::new(language))).collect()
}

/// What stands in place of a paragraph that is nothing but the name of an insert; nothing where
/// the paragraph is ordinary text.
pub(super) fn insert(
    paper: &AgreementPaper,
    paragraph: &str,
    messages: Messages,
) -> Option<Vec<Block>> {
    let name = fold(paragraph.trim().strip_prefix('{')?.strip_suffix('}')?);
    let meant = INSERTS.into_iter().find(|insert| {
        Language::ALL
            .into_iter()
            .any(|language| fold(&insert.name(Messages::new(language))) == name)
    })?;
    let law = &paper.settings().statute;
    Some(match meant {
        Insert::Costs => {
            let waived = paper.agreement.costs_waived;
            let state = |text: String, ticked: bool| Block::Statement {
                text,
                choices: Vec::new(),
                ticked: ticked.then_some(0),
            };
            vec![
                state(messages.agreement_paper_costs_waived(&law.costs), waived),
                state(messages.agreement_paper_costs_kept(), !waived),
            ]
        }
        Insert::Image => vec![Block::Statement {
            text: messages.agreement_paper_image(),
            choices: vec![messages.declaration_yes(), messages.declaration_no()],
            ticked: None,
        }],
        Insert::Insurance => vec![Block::paragraph(insurance(paper, messages))],
        Insert::Value => value(paper, messages),
    })
}

/// Who covers accidents: the organisation within the limit, separate law beyond it.
fn insurance(paper: &AgreementPaper, messages: Messages) -> String {
    let (agreement, settings) = (&paper.agreement, paper.settings());
    let limit = settings.insured_up_to_days;
    // What was agreed on this paper; an annex says for itself what it changes.
    let agreed = Term { first: agreement.first_date, last: agreement.last_date };
    let Some(last) = agreed.last.filter(|_| !agreed.is_over(limit)) else {
        return messages.agreement_paper_accidents();
    };
    let policy = agreement.insurance_policy.trim();
    let told = messages.agreement_paper_insurance(limit, &settings.statute.insurance);
    if policy.is_empty() {
        return format!("{told} {}", messages.agreement_paper_policy_blank());
    }
    let from = words::date(messages, agreement.insured_from.unwrap_or(agreement.first_date));
    let to = words::date(messages, agreement.insured_to.unwrap_or(last));
    format!("{told} {}", messages.agreement_paper_policy(policy, &from, &to))
}

/// What an hour is valued at, row by row, and that it is no pay; nothing where none is.
fn value(paper: &AgreementPaper, messages: Messages) -> Vec<Block> {
    if paper.values.is_empty() {
        return Vec::new();
    }
    let mut lines = vec![messages.agreement_paper_value()];
    lines.extend(paper.values.iter().map(|value| {
        let amount = format!("{},{:02}", value.rate / 100, value.rate % 100);
        let what = match value.task.as_str() {
            "" if paper.values.len() > 1 => messages.agreement_paper_value_other(),
            "" => messages.agreement_paper_value_any(),
            task => task.to_owned(),
        };
        match value.source.trim() {
            "" => messages.agreement_paper_rate(&what, &amount),
            source => messages.agreement_paper_rate_of(&what, &amount, source),
        }
    }));
    vec![
        Block::styled(lines.join("\n"), TextStyle::Body),
        Block::paragraph(messages.agreement_paper_no_pay()),
    ]
}
