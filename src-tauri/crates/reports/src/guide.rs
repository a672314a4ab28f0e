//! The guide that hangs beside the computer at the door: four steps, one page, large type.

use domain::calendar::Date;
use messages::Messages;

use crate::document::{Block, Document, HeadingLevel, PageFormat, SketchBox, Step, TextStyle};
use crate::words;

/// The guide as a document of one page.
pub fn document(organisation: &str, prepared: Date, messages: Messages) -> Document {
    let shown = SketchBox::shown;
    let pressed = SketchBox::pressed;
    let keys = |from: i64| (from..from + 3).map(|key| shown(messages.number(key))).collect();
    let steps = vec![
        Step {
            title: messages.guide_one(),
            text: messages.guide_one_text(),
            sketch: vec![vec![pressed(messages.guide_one_box())], keys(1), keys(4), keys(7)],
        },
        Step {
            title: messages.guide_two(),
            text: messages.guide_two_text(),
            sketch: vec![
                vec![pressed(messages.guide_two_box_first())],
                vec![shown(messages.guide_two_box_second())],
            ],
        },
        Step {
            title: messages.guide_three(),
            text: messages.guide_three_text(),
            sketch: vec![
                vec![pressed(messages.guide_three_box_first())],
                vec![shown(messages.guide_three_box_second())],
            ],
        },
        Step {
            title: messages.guide_four(),
            text: messages.guide_four_text(),
            sketch: vec![
                vec![shown(messages.guide_four_box_first())],
                vec![pressed(messages.guide_four_box_second())],
            ],
        },
    ];
    Document {
        title: messages.guide_title(),
        language: words::language_tag(messages),
        organisation: organisation.to_owned(),
        prepared,
        footer: vec![
            messages.guide_code(),
            messages.report_prepared_on(&words::date(messages, prepared)),
        ],
        page_label: words::page_label(messages),
        format: PageFormat::Portrait,
        blocks: vec![
            Block::styled(organisation, TextStyle::Strong),
            Block::heading(HeadingLevel::Title, messages.guide_title()),
            Block::AccentRule,
            Block::Steps(steps),
            Block::styled(messages.guide_safe(), TextStyle::Large),
            Block::styled(messages.guide_practise(), TextStyle::Large),
            Block::styled(messages.guide_ask(), TextStyle::Large),
        ],
    }
}
