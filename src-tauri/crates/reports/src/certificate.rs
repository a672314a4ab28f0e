//! The certificate of a volunteer's services (R-ZAŚ, art. 44 ust. 2), on one page.

use domain::calendar::Date;
use messages::Messages;

use crate::document::{
    Block, Definition, Document, HeadingLevel, Millimetres, PageFormat, TextStyle,
};
use crate::words;

/// What a certificate says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Certificate {
    /// Name of the organisation.
    pub organisation: String,
    /// Its address, or empty.
    pub address: String,
    /// Number, such as `Z/1/2026`.
    pub number: String,
    /// Name of the volunteer, first name first.
    pub name: String,
    /// Date of issue.
    pub issued_on: Date,
    /// First day of the period.
    pub first_date: Date,
    /// Last day of the period.
    pub last_date: Date,
    /// Minutes of the services.
    pub minutes: u32,
    /// How many services.
    pub services: usize,
    /// The agreements under which she served: number and date of signing.
    pub agreements: Vec<(String, Option<Date>)>,
    /// Zakres.
    pub scope: String,
    /// The article of the statute, such as `art. 44 ust. 2`.
    pub article: String,
    /// The statute.
    pub act: String,
}

/// The certificate as a document.
pub fn document(certificate: &Certificate, messages: Messages) -> Document {
    let date = |day: Date| words::date(messages, day);
    let agreements: Vec<String> = certificate
        .agreements
        .iter()
        .map(|(number, signed_on)| match signed_on {
            Some(day) => messages.volunteer_card_agreement_of(number, &date(*day)),
            None => number.clone(),
        })
        .collect();
    let organisation = words::joined(&[&certificate.organisation, &certificate.address], ", ");
    // Names stand after a colon, in the nominative, so that nothing is declined.
    let definition = |label: String, value: String| Definition {
        label: format!("{label}:"),
        value: words::or_dash(&value),
    };
    let period = format!("{}–{}", date(certificate.first_date), date(certificate.last_date));
    let blocks = vec![
        Block::styled(&certificate.organisation, TextStyle::Strong),
        Block::paragraph(&certificate.address),
        Block::Spacer(Millimetres(12)),
        Block::heading(HeadingLevel::Title, messages.certificate_title(&certificate.number)),
        Block::styled(messages.certificate_subject(), TextStyle::Lead),
        Block::AccentRule,
        Block::Spacer(Millimetres(4)),
        Block::paragraph(messages.certificate_states()),
        Block::Spacer(Millimetres(2)),
        Block::Definitions(vec![
            definition(messages.certificate_volunteer(), certificate.name.clone()),
            definition(messages.certificate_organisation(), organisation),
            definition(messages.certificate_period(), period),
            definition(
                messages.certificate_hours(),
                messages.hours(i64::from(certificate.minutes)),
            ),
            definition(
                messages.certificate_services(),
                messages.number(certificate.services as i64),
            ),
            definition(messages.certificate_agreements(), agreements.join("\n")),
            definition(messages.certificate_scope(), certificate.scope.clone()),
            definition(messages.certificate_issued(), date(certificate.issued_on)),
        ]),
        Block::Spacer(Millimetres(2)),
        Block::paragraph(messages.certificate_on_demand()),
        Block::paragraph(messages.certificate_basis(&certificate.article, &certificate.act)),
        Block::Spacer(Millimetres(14)),
        Block::Signatures(vec![
            messages.report_sign_place_date(),
            messages.report_sign_representative(),
        ]),
    ];
    Document {
        title: messages.certificate_of(&certificate.number, &certificate.name),
        language: words::language_tag(messages),
        organisation: certificate.organisation.clone(),
        prepared: certificate.issued_on,
        footer: vec![
            messages.certificate_code(),
            messages.certificate_title(&certificate.number),
            messages.report_prepared_on(&date(certificate.issued_on)),
        ],
        page_label: words::page_label(messages),
        format: PageFormat::Portrait,
        blocks,
    }
}
