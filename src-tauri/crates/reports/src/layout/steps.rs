//! The numbered steps of a guide: the number, what to do, and a plain drawing of the screen.

use crate::Error;
use crate::document::{Align, SketchBox, Step};
use crate::fonts::Weight;

use super::blocks::{Flow, LARGE, frame, style};
use super::paginate::Piece;
use super::{Ink, Mark, Role, Style};

const NUMBER: Style = style(Weight::Bold, 26.0, 32.0, Ink::White);
const TITLE: Style = style(Weight::Bold, 20.0, 26.0, Ink::Black);
const SHOWN: Style = style(Weight::Bold, 13.0, 17.0, Ink::Black);
const PRESSED: Style = style(Weight::Bold, 13.0, 17.0, Ink::White);

/// The side of the square that holds the number.
const SQUARE: f32 = 38.0;
/// Between number, text and drawing.
const BETWEEN: f32 = 14.0;
/// The width of the drawing.
const SKETCH: f32 = 156.0;
/// Between the boxes of a drawing.
const GAP: f32 = 4.0;
/// Between a box's edge and its text.
const PADDING: f32 = 5.0;

impl Flow<'_> {
    pub(super) fn steps(&mut self, steps: &[Step]) -> Result<(), Error> {
        let list = self.element(0, Role::List);
        for (number, step) in (1..).zip(steps) {
            let item = self.element(list, Role::ListItem);
            let body = self.element(item, Role::ListBody);
            let piece = self.step(number, step, body)?;
            self.piece(if number == 1 { 10.0 } else { 16.0 }, piece);
        }
        self.leave_below(20.0);
        Ok(())
    }

    fn step(&self, number: usize, step: &Step, owner: usize) -> Result<Piece, Error> {
        let mut marks =
            vec![Mark::Ground { x: 0.0, y: 0.0, width: SQUARE, height: SQUARE, ink: Ink::Black }];
        // The space keeps the number and the words apart when the text is taken out.
        let number = self.lines(&number.to_string(), NUMBER, SQUARE)?;
        let at = (0.0, (SQUARE - NUMBER.leading) / 2.0);
        marks.extend(self.draw(&number, NUMBER, at, SQUARE, Align::Centre, owner));

        let left = SQUARE + BETWEEN;
        let width = self.width - left - BETWEEN - SKETCH;
        let title = self.lines(&step.title, TITLE, width)?;
        let text = self.lines(&step.text, LARGE, width)?;
        marks.extend(self.draw(&title, TITLE, (left, 0.0), width, Align::Left, owner));
        let below = title.len() as f32 * TITLE.leading + 2.0;
        marks.extend(self.draw(&text, LARGE, (left, below), width, Align::Left, owner));
        let text_height = below + text.len() as f32 * LARGE.leading;

        let (drawn, sketch_height) = self.sketch(&step.sketch, owner)?;
        let right = self.width - SKETCH;
        marks.extend(drawn.into_iter().map(|mark| mark.moved(right, 0.0)));
        let height = SQUARE.max(text_height).max(sketch_height);
        Ok(Piece { height, marks, ..Piece::default() })
    }

    /// The boxes of a drawing, and how high they are together.
    fn sketch(&self, rows: &[Vec<SketchBox>], owner: usize) -> Result<(Vec<Mark>, f32), Error> {
        let (mut marks, mut y) = (Vec::new(), 2.0);
        for row in rows {
            let count = row.len().max(1) as f32;
            let width = (SKETCH - GAP * (count - 1.0)) / count;
            let mut texts = Vec::new();
            let mut height: f32 = 0.0;
            for drawn in row {
                let style = if drawn.pressed { PRESSED } else { SHOWN };
                let lines = self.lines(&drawn.text, style, width - 2.0 * PADDING)?;
                height = height.max(lines.len() as f32 * style.leading + 2.0 * PADDING);
                texts.push((lines, style));
            }
            for (index, (drawn, (lines, style))) in row.iter().zip(texts).enumerate() {
                let x = index as f32 * (width + GAP);
                if drawn.pressed {
                    marks.push(Mark::Ground { x, y, width, height, ink: Ink::Black });
                } else {
                    let edges = frame(width, height, 0.8).into_iter();
                    marks.extend(edges.map(|edge| edge.moved(x, y)));
                }
                let at = (x + PADDING, y + PADDING);
                let inner = width - 2.0 * PADDING;
                marks.extend(self.draw(&lines, style, at, inner, Align::Centre, owner));
            }
            y += height + GAP;
        }
        Ok((marks, y))
    }
}
