//! The declaration of joining a centre, to be filled in and signed (R-DEK).
//!
//! It asks for what the centre keeps and for nothing else. Its words are the centre's own, or the
//! usual ones; boxes are never ticked beforehand, for a consent is given by whoever signs
//! (RODO art. 4(11)).

use domain::calendar::Date;
use domain::organisation::{Centre, Organisation};
use domain::people::{Need, Person, RecordField};
use messages::{Language, Messages};

use crate::document::{Block, Document, Field, HeadingLevel, Millimetres, PageFormat, TextStyle};
use crate::template::{filled, paragraphs};
use crate::words;

/// Forms of one centre, a page each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeclarationForms {
    /// The organisation.
    pub organisation: Organisation,
    /// The centre.
    pub centre: Centre,
    /// The day on which they are printed.
    pub prepared: Date,
    /// Who signs each; nobody for a form to be filled in by hand.
    pub forms: Vec<Option<Signer>>,
}

/// Whoever signs a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signer {
    /// Her record.
    pub person: Person,
    /// Her number in the centre, if she has one.
    pub number: Option<u32>,
}

/// The text of the declaration before anybody wrote another, with its placeholders.
pub fn usual_text(messages: Messages) -> String {
    let named = |name: String| format!("{{{name}}}");
    messages.declaration_text_usual(
        &named(messages.declaration_placeholder_centre()),
        &named(messages.declaration_placeholder_organisation()),
    )
}

/// The information clause before anybody wrote another, with its placeholders.
pub fn usual_clause(messages: Messages) -> String {
    let named = |name: String| format!("{{{name}}}");
    messages.declaration_clause_usual(
        &named(messages.declaration_placeholder_organisation()),
        &named(messages.declaration_placeholder_address()),
        &named(messages.declaration_placeholder_email()),
    )
}

/// The forms as a document.
pub fn document(forms: &DeclarationForms, messages: Messages) -> Document {
    let DeclarationForms { organisation, centre, prepared, .. } = forms;
    let mut blocks = Vec::new();
    for (index, signer) in forms.forms.iter().enumerate() {
        if index > 0 {
            blocks.push(Block::NewPage);
        }
        blocks.extend(form(forms, signer.as_ref(), messages));
    }
    let title = messages.declaration_form_title();
    let version = &centre.settings.privacy_version;
    let clause = match version.trim() {
        "" => String::new(),
        version => messages.declaration_clause_version(version),
    };
    Document {
        title: format!("{title} – {}", centre.name),
        language: words::language_tag(messages),
        organisation: organisation.name.clone(),
        prepared: *prepared,
        footer: [messages.declaration_form_code(), centre.name.clone(), clause]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect(),
        // Each form is handed out by itself: that it is one of many is nothing to its signer.
        page_label: match forms.forms.len() {
            1 => words::page_label(messages),
            _ => String::new(),
        },
        format: PageFormat::Portrait,
        blocks,
    }
}

fn form(forms: &DeclarationForms, signer: Option<&Signer>, messages: Messages) -> Vec<Block> {
    let DeclarationForms { organisation, centre, .. } = forms;
    let settings = &centre.settings;
    let kept = |field: RecordField| {
        settings.record.get(&field).copied().unwrap_or(Need::Hidden) != Need::Hidden
    };
    let place = words::joined(&[&centre.name, &centre.address], ", ");
    let mut blocks = vec![
        Block::styled(&organisation.name, TextStyle::Strong),
        Block::paragraph(place),
        Block::heading(HeadingLevel::Title, messages.declaration_form_title()),
        Block::AccentRule,
        Block::Fields(fields(&kept, signer, messages)),
    ];
    let named = names(organisation, centre);
    let text = match settings.declaration_text.trim() {
        "" => usual_text(messages),
        text => text.to_owned(),
    };
    blocks.extend(paragraphs(&filled(&text, &named), TextStyle::Body));
    let mut state = |text: String, choices: Vec<String>| {
        blocks.push(Block::Statement { text, choices, ticked: None });
    };
    if let Some(age) = settings.min_age {
        state(messages.declaration_states_age(age), Vec::new());
    }
    if kept(RecordField::Residence) {
        state(messages.declaration_states_residence(), Vec::new());
    }
    if kept(RecordField::Rules) {
        state(messages.declaration_states_rules(), Vec::new());
    }
    if kept(RecordField::ActivityStatement) {
        state(messages.declaration_states_activity(), Vec::new());
    }
    let yes_no = || vec![messages.declaration_yes(), messages.declaration_no()];
    if kept(RecordField::ImageConsent) {
        state(messages.declaration_asks_image(&organisation.name), yes_no());
    }
    if kept(RecordField::ContactConsent) {
        state(messages.declaration_asks_contact(&organisation.name), yes_no());
    }
    if kept(RecordField::PrivacyNotice) {
        let clause = match settings.privacy_text.trim() {
            "" => usual_clause(messages),
            text => text.to_owned(),
        };
        blocks.push(Block::heading(HeadingLevel::Section, messages.declaration_clause_title()));
        blocks.extend(paragraphs(&filled(&clause, &named), TextStyle::Note));
    }
    blocks.push(Block::Together(vec![
        Block::Spacer(Millimetres(2)),
        Block::Signatures(vec![
            messages.report_sign_place_date(),
            messages.declaration_signature(),
        ]),
    ]));
    blocks
}

/// The lines to fill in: the name, and what the centre keeps.
fn fields(
    kept: &dyn Fn(RecordField) -> bool,
    signer: Option<&Signer>,
    messages: Messages,
) -> Vec<Field> {
    let person = signer.map(|signer| &signer.person);
    let said = |get: fn(&Person) -> String| person.map(get).unwrap_or_default();
    let number = signer.and_then(|signer| signer.number);
    let born = person.map(|person| match (person.birth_date, person.birth_year) {
        (Some(date), _) => words::date(messages, date),
        (None, Some(year)) => year.to_string(),
        (None, None) => String::new(),
    });
    let sex = person.and_then(|person| person.sex);
    let sex = sex.and_then(|sex| messages.by_code("sex", sex.code(), &[]));
    let children = person.and_then(|person| person.children);
    let field = |label: String, value: String, half: bool| Field { label, value, half };
    let mut fields = vec![
        field(messages.declaration_field_name(), said(Person::full_name), false),
        field(
            messages.declaration_field_number(),
            number.map(|number| number.to_string()).unwrap_or_default(),
            true,
        ),
    ];
    let mut ask = |wanted: RecordField, asked: Field| {
        if kept(wanted) {
            fields.push(asked);
        }
    };
    ask(
        RecordField::Birth,
        field(messages.declaration_field_birth(), born.unwrap_or_default(), true),
    );
    ask(RecordField::Sex, field(messages.declaration_field_sex(), sex.unwrap_or_default(), true));
    ask(
        RecordField::Phone,
        field(messages.declaration_field_phone(), said(|person| person.phone.clone()), true),
    );
    ask(
        RecordField::Email,
        field(messages.declaration_field_email(), said(|person| person.email.clone()), true),
    );
    ask(
        RecordField::District,
        field(messages.declaration_field_district(), said(|person| person.district.clone()), true),
    );
    ask(
        RecordField::Children,
        field(
            messages.declaration_field_children(),
            children.map(|count| count.to_string()).unwrap_or_default(),
            true,
        ),
    );
    ask(
        RecordField::Address,
        field(messages.declaration_field_address(), said(|person| person.address.clone()), false),
    );
    ask(
        RecordField::EmergencyContact,
        field(
            messages.declaration_field_emergency(),
            said(|person| person.emergency_contact.clone()),
            false,
        ),
    );
    ask(
        RecordField::Guardians,
        field(
            messages.declaration_field_guardians(),
            said(|person| person.guardians.clone()),
            false,
        ),
    );
    fields
}

/// What the placeholders stand for, by their names in every language.
fn names(organisation: &Organisation, centre: &Centre) -> Vec<(String, String)> {
    let or = |first: &str, second: &str| {
        if first.is_empty() { second.to_owned() } else { first.to_owned() }
    };
    let of = |messages: Messages| {
        [
            (messages.declaration_placeholder_centre(), centre.name.clone()),
            (messages.declaration_placeholder_organisation(), organisation.name.clone()),
            (
                messages.declaration_placeholder_address(),
                or(&organisation.address, &centre.address),
            ),
            (messages.declaration_placeholder_email(), or(&organisation.email, &centre.email)),
            (messages.declaration_placeholder_phone(), or(&organisation.phone, &centre.phone)),
        ]
    };
    Language::ALL.into_iter().flat_map(|language| of(Messages::new(language))).collect()
}
