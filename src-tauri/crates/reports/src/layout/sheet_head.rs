//! The head of a list to be signed: what it is of, and its code in a box, large enough to be typed
//! from across a table.

use crate::Error;
use crate::document::{Align, SheetHead};
use crate::fonts::Weight;

use super::blocks::{Flow, frame, style};
use super::paginate::Piece;
use super::wrap::{printable, widest};
use super::{Ink, MILLIMETRE, Role, Style};

const OWNER: Style = style(Weight::Bold, 10.0, 13.5, Ink::Black);
const LINE: Style = style(Weight::Regular, 9.5, 13.0, Ink::Black);
const TITLE: Style = style(Weight::Bold, 16.0, 21.0, Ink::Black);
const SUBJECT: Style = style(Weight::Bold, 12.5, 17.0, Ink::Black);
const LABEL: Style = style(Weight::Regular, 9.0, 12.0, Ink::Black);
const CODE: Style = style(Weight::Bold, 22.0, 27.0, Ink::Black);

/// Between the text and the box.
const BETWEEN: f32 = 6.0 * MILLIMETRE;

impl Flow<'_> {
    pub(super) fn sheet_head(&mut self, head: &SheetHead) -> Result<(), Error> {
        let padding = (9.0, 6.0);
        let code = printable(&head.code, self.faces)?;
        let label = printable(&head.code_label, self.faces)?;
        let inner = widest(&code, CODE, self.faces).max(widest(&label, LABEL, self.faces)) + 0.05;
        let stamp = inner + 2.0 * padding.0;
        let width = self.width - stamp - BETWEEN;

        let (mut marks, mut y) = (Vec::new(), 0.0);
        let texts = [(&head.owner, OWNER, Role::Paragraph)];
        let lines = head.lines.iter().map(|line| (line, LINE, Role::Paragraph));
        let titles = [(&head.title, TITLE, Role::Title), (&head.subject, SUBJECT, Role::Paragraph)];
        for (text, style, role) in texts.into_iter().chain(lines).chain(titles) {
            if text.is_empty() {
                continue;
            }
            if role == Role::Title {
                y += 5.0;
            }
            let lines = self.lines(text, style, width)?;
            let owner = self.element(0, role);
            marks.extend(self.draw(&lines, style, (0.0, y), width, Align::Left, owner));
            y += lines.len() as f32 * style.leading;
        }

        let x = self.width - stamp;
        let height = LABEL.leading + CODE.leading + 2.0 * padding.1;
        marks.extend(frame(stamp, height, 1.2).into_iter().map(|mark| mark.moved(x, 0.0)));
        let owner = self.element(0, Role::Paragraph);
        let mut label = self.lines(&head.code_label, LABEL, inner)?;
        // The space keeps label and code apart when the text is taken out.
        label.iter_mut().for_each(|line| line.text.push(' '));
        let at = |y| (x + padding.0, y);
        marks.extend(self.draw(&label, LABEL, at(padding.1), inner, Align::Left, owner));
        let code = self.lines(&head.code, CODE, inner)?;
        let below = padding.1 + LABEL.leading;
        marks.extend(self.draw(&code, CODE, at(below), inner, Align::Left, owner));

        let height = y.max(height);
        self.piece(0.0, Piece { height, keep: true, marks, ..Piece::default() });
        self.leave_below(4.0);
        Ok(())
    }
}
