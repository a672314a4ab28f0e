//! What is filled in by hand: lines to write on, boxes to tick.

use crate::Error;
use crate::document::{Align, Field};
use crate::fonts::Weight;

use super::blocks::{Flow, frame, style};
use super::paginate::Piece;
use super::wrap::{printable, widest};
use super::{Ink, MILLIMETRE, Mark, Role, Style};

const LABEL: Style = style(Weight::Regular, 8.5, 11.0, Ink::Muted);
const WRITTEN: Style = style(Weight::Regular, 11.0, 14.0, Ink::Black);
const STATED: Style = style(Weight::Regular, 10.0, 14.0, Ink::Black);

const CROSSED: Style = style(Weight::Bold, 9.5, 12.0, Ink::Black);

/// What stands in a box that is crossed already.
const CROSS: &str = "X";

/// Room over a line, to write in.
const WRITING: f32 = 5.5 * MILLIMETRE;

/// The air between two fields side by side, and between a box and its words.
const BETWEEN: f32 = 14.0;

/// The side of a box to tick.
const BOX: f32 = 3.4 * MILLIMETRE;

impl Flow<'_> {
    /// Lines with their names above them, those of half the width two by two.
    pub(super) fn fields(&mut self, fields: &[Field]) -> Result<(), Error> {
        let mut rest = fields;
        while let [first, after @ ..] = rest {
            let pair = match after {
                [second, ..] if first.half && second.half => 2,
                _ => 1,
            };
            let (row, others) = rest.split_at(pair);
            rest = others;
            let half = (self.width - BETWEEN) / 2.0;
            let (mut marks, mut height): (Vec<Mark>, f32) = (Vec::new(), 0.0);
            for (index, field) in row.iter().enumerate() {
                let x = index as f32 * (half + BETWEEN);
                let width = if field.half { half } else { self.width };
                let label = self.lines(&field.label, LABEL, width)?;
                let value = self.lines(&field.value, WRITTEN, width)?;
                let owner = self.element(0, Role::Paragraph);
                let below = label.len() as f32 * LABEL.leading;
                let written = value.len() as f32 * WRITTEN.leading;
                let line = below + WRITING.max(written + 2.0);
                marks.extend(self.draw(&label, LABEL, (x, 0.0), width, Align::Left, owner));
                // What is written stands on the line.
                let at = (x, line - written - 1.0);
                marks.extend(self.draw(&value, WRITTEN, at, width, Align::Left, owner));
                let (from, to) = ((x, line), (x + width, line));
                marks.push(Mark::Rule { from, to, thickness: 0.6, ink: Ink::Line });
                height = height.max(line);
            }
            self.piece(5.0, Piece { height, marks, ..Piece::default() });
        }
        self.leave_below(9.0);
        Ok(())
    }

    /// Words with a box before them, or with several at their right.
    pub(super) fn statement(
        &mut self,
        text: &str,
        choices: &[String],
        ticked: Option<usize>,
    ) -> Result<(), Error> {
        let mut widths = Vec::new();
        for choice in choices {
            let words = printable(choice, self.faces)?;
            widths.push(BOX + 4.0 + widest(&words, STATED, self.faces) + BETWEEN);
        }
        let boxes: f32 = widths.iter().sum();
        let (x, width) = if choices.is_empty() {
            (BOX + 8.0, self.width - BOX - 8.0)
        } else {
            (0.0, self.width - boxes - BETWEEN)
        };
        let lines = self.lines(text, STATED, width)?;
        let owner = self.element(0, Role::Paragraph);
        let mut marks = Vec::new();
        // A cross is a letter, so that whoever hears or copies the page is told of it, too; it
        // comes before the words that it belongs to.
        let cross = self.lines(CROSS, CROSSED, BOX)?;
        if choices.is_empty() {
            marks.extend(tick_box(0.0));
            if ticked == Some(0) {
                marks.extend(self.draw(&cross, CROSSED, (0.0, 1.2), BOX, Align::Centre, owner));
            }
        }
        marks.extend(self.draw(&lines, STATED, (x, 0.0), width, Align::Left, owner));
        let mut at = self.width - boxes + BETWEEN;
        for (index, (choice, width)) in choices.iter().zip(widths).enumerate() {
            marks.extend(tick_box(at));
            if ticked == Some(index) {
                marks.extend(self.draw(&cross, CROSSED, (at, 1.2), BOX, Align::Centre, owner));
            }
            let words = self.lines(choice, STATED, width)?;
            let place = (at + BOX + 4.0, 0.0);
            marks.extend(self.draw(&words, STATED, place, width, Align::Left, owner));
            at += width;
        }
        let height = (lines.len() as f32 * STATED.leading).max(BOX + 2.0);
        self.piece(5.0, Piece { height, marks, ..Piece::default() });
        self.leave_below(4.0);
        Ok(())
    }
}

/// An empty box on the first line, from `x` on.
fn tick_box(x: f32) -> Vec<Mark> {
    frame(BOX, BOX, 0.8).into_iter().map(|edge| edge.moved(x, 2.2)).collect()
}
