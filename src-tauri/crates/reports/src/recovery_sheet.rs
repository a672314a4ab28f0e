//! The sheet that prints a file's recovery key, for the safe.

use domain::calendar::Date;
use messages::Messages;

use crate::document::{
    Block, Definition, Document, HeadingLevel, KeyFigure, PageFormat, TextStyle,
};
use crate::words;

/// What the sheet says. It holds the key in the open: drop it as soon as it is printed.
#[derive(Clone, PartialEq, Eq)]
pub struct RecoverySheet {
    /// Name of the organisation.
    pub organisation: String,
    /// Name of the file that the key opens, without its folder.
    pub file_name: String,
    /// The day on which the key was made.
    pub issued: Date,
    /// The groups of the key, in order.
    pub groups: Vec<String>,
}

/// How many groups of the key stand side by side.
const GROUPS_IN_A_ROW: usize = 4;

/// The sheet as a document of one page.
pub fn document(sheet: &RecoverySheet, messages: Messages) -> Document {
    let date = words::date(messages, sheet.issued);
    let definition = |label, value: &str| Definition { label, value: value.to_owned() };
    let group = |(number, group): (i64, &String)| KeyFigure {
        value: group.clone(),
        label: messages.recovery_sheet_group(&messages.number(number)),
    };
    let section = |title| Block::heading(HeadingLevel::Section, title);
    Document {
        title: messages.recovery_sheet_title(),
        language: words::language_tag(messages),
        organisation: sheet.organisation.clone(),
        prepared: sheet.issued,
        footer: vec![sheet.file_name.clone(), messages.report_prepared_on(&date)],
        page_label: words::page_label(messages),
        format: PageFormat::Portrait,
        blocks: vec![
            Block::styled(&sheet.organisation, TextStyle::Strong),
            Block::heading(HeadingLevel::Title, messages.recovery_sheet_title()),
            Block::AccentRule,
            Block::Definitions(vec![
                definition(messages.recovery_sheet_organisation(), &sheet.organisation),
                definition(messages.recovery_sheet_file(), &sheet.file_name),
                definition(messages.recovery_sheet_date(), &date),
            ]),
            Block::KeyFigures {
                figures: (1..).zip(&sheet.groups).map(group).collect(),
                per_row: GROUPS_IN_A_ROW,
            },
            section(messages.recovery_sheet_purpose_title()),
            Block::paragraph(messages.recovery_sheet_purpose()),
            section(messages.recovery_sheet_keeping_title()),
            Block::paragraph(messages.recovery_sheet_keeping()),
            section(messages.recovery_sheet_typing_title()),
            Block::paragraph(messages.recovery_sheet_typing()),
            Block::styled(messages.recovery_sheet_renewed(), TextStyle::Note),
        ],
    }
}
