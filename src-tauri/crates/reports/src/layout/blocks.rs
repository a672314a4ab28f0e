//! From blocks to pieces: each block measured and drawn, before any page is known.

use crate::Error;
use crate::document::{Align, Block, Definition, HeadingLevel, KeyFigure, TextStyle};
use crate::fonts::{Faces, Weight};
use crate::picture::Picture;

use super::fit::{Fit, Outcome};
use super::paginate::Piece;
use super::wrap::{Line, printable, widest, wrap};
use super::{Element, Ink, MILLIMETRE, Mark, Owner, Role, Style, baseline};

pub(super) const fn style(weight: Weight, size: f32, leading: f32, ink: Ink) -> Style {
    Style { weight, size, leading, ink }
}

const BODY: Style = style(Weight::Regular, 10.0, 14.0, Ink::Black);
const STRONG: Style = style(Weight::Bold, 10.0, 14.0, Ink::Black);
const LEAD: Style = style(Weight::Bold, 12.0, 16.0, Ink::Black);
pub(super) const LARGE: Style = style(Weight::Regular, 15.0, 20.5, Ink::Black);
const BANNER: Style = style(Weight::Bold, 24.0, 32.0, Ink::Black);
const NOTE: Style = style(Weight::Regular, 8.5, 12.0, Ink::Muted);
const TITLE: Style = style(Weight::Bold, 20.0, 26.0, Ink::Black);
const SECTION: Style = style(Weight::Bold, 12.5, 17.0, Ink::Black);
const PART: Style = style(Weight::Bold, 10.0, 14.0, Ink::Black);
const LABEL: Style = style(Weight::Regular, 9.5, 13.0, Ink::Muted);
const VALUE: Style = style(Weight::Regular, 9.5, 13.0, Ink::Black);
const FIGURE: Style = style(Weight::Bold, 20.0, 26.0, Ink::Black);
const FIGURE_LABEL: Style = style(Weight::Regular, 8.5, 11.0, Ink::Muted);

/// Pieces in the making.
pub(super) struct Flow<'a> {
    pub(super) faces: &'a Faces,
    pub(super) width: f32,
    /// Height of the text on a page.
    pub(super) page_height: f32,
    /// The sizes of what may be larger or smaller.
    pub(super) fit: Fit,
    /// How well that fits.
    pub(super) outcome: Outcome,
    pub(super) pictures: Vec<Picture>,
    /// Whether the document is set to be read from afar.
    pub(super) large: bool,
    elements: Vec<Element>,
    pieces: Vec<Piece>,
    heads: Vec<Piece>,
    /// Empty height that the last block asks for below it.
    below: f32,
    /// Whether the next piece begins a page.
    new_page: bool,
}

/// What a flow has brought.
pub(super) struct Flowed {
    pub(super) pieces: Vec<Piece>,
    /// The heads of the tables.
    pub(super) heads: Vec<Piece>,
    pub(super) elements: Vec<Element>,
    pub(super) pictures: Vec<Picture>,
    pub(super) outcome: Outcome,
}

impl<'a> Flow<'a> {
    pub(super) fn new(faces: &'a Faces, width: f32, page_height: f32, fit: Fit) -> Self {
        Self {
            faces,
            width,
            page_height,
            fit,
            outcome: Outcome::default(),
            pictures: Vec::new(),
            large: false,
            elements: vec![Element { role: Role::Document, parent: 0 }],
            pieces: Vec::new(),
            heads: Vec::new(),
            below: 0.0,
            new_page: false,
        }
    }

    pub(super) fn finish(self) -> Flowed {
        let Self { pieces, heads, elements, pictures, outcome, .. } = self;
        Flowed { pieces, heads, elements, pictures, outcome }
    }

    pub(super) fn blocks(&mut self, blocks: &[Block]) -> Result<(), Error> {
        blocks.iter().try_for_each(|block| self.block(block))
    }

    fn block(&mut self, block: &Block) -> Result<(), Error> {
        match block {
            Block::Heading { level, text } => self.heading(*level, text),
            Block::Paragraph { text, style } => self.paragraph(text, *style),
            Block::AccentRule => {
                self.accent_rule();
                Ok(())
            }
            Block::Notice(text) => self.notice(text),
            Block::KeyFigures { figures, per_row } => self.key_figures(figures, *per_row),
            Block::Steps(steps) => self.steps(steps),
            Block::Definitions(definitions) => self.definitions(definitions),
            Block::Table(table) => self.table(table),
            Block::Masthead(masthead) => self.masthead(masthead),
            Block::SheetHead(head) => self.sheet_head(head),
            Block::Week(grid) => self.week(grid),
            Block::Legend(categories) => self.legend(categories),
            Block::Signatures(captions) => self.signatures(captions),
            Block::Fields(fields) => self.fields(fields),
            Block::Statement { text, choices, ticked } => self.statement(text, choices, *ticked),
            Block::NewPage => {
                self.new_page = true;
                Ok(())
            }
            Block::Spacer(height) => {
                self.below += f32::from(height.0) * MILLIMETRE;
                Ok(())
            }
            Block::Together(blocks) => {
                let first = self.pieces.len();
                self.blocks(blocks)?;
                let last = self.pieces.len().saturating_sub(1);
                self.pieces[first..].iter_mut().take(last - first).for_each(|p| p.keep = true);
                Ok(())
            }
        }
    }

    /// Adds an element to the structure and tells its number.
    pub(super) fn element(&mut self, parent: usize, role: Role) -> usize {
        self.elements.push(Element { role, parent });
        self.elements.len() - 1
    }

    /// Adds a piece, `above` it as much empty height as it or the block before asks for.
    pub(super) fn piece(&mut self, above: f32, piece: Piece) {
        let new_page = piece.new_page || std::mem::take(&mut self.new_page);
        self.pieces.push(Piece { gap: self.below.max(above), new_page, ..piece });
        self.below = 0.0;
    }

    /// Says how much empty height the block that ends here asks for.
    pub(super) fn leave_below(&mut self, height: f32) {
        self.below = height;
    }

    /// Remembers a table's head and tells its number.
    pub(super) fn head(&mut self, head: Piece) -> usize {
        self.heads.push(head);
        self.heads.len() - 1
    }

    /// The height of a remembered head.
    pub(super) fn head_height(&self, head: usize) -> f32 {
        self.heads[head].height
    }

    pub(super) fn lines(&self, text: &str, style: Style, width: f32) -> Result<Vec<Line>, Error> {
        Ok(wrap(&printable(text, self.faces)?, style, self.faces, width))
    }

    /// Draws lines one under the other, from `(x, y)` within `width`.
    pub(super) fn draw(
        &self,
        lines: &[Line],
        style: Style,
        (x, y): (f32, f32),
        width: f32,
        align: Align,
        owner: usize,
    ) -> Vec<Mark> {
        let place = |(index, line): (usize, &Line)| {
            let spare = width - line.width;
            let x = match align {
                Align::Left => x,
                Align::Centre => x + spare / 2.0,
                Align::Right => x + spare,
            };
            let y = y + index as f32 * style.leading + baseline(style, self.faces);
            let (text, owner) = (line.text.clone(), Owner::Element(owner));
            Mark::Text { x, y, style, text, owner }
        };
        lines.iter().enumerate().filter(|(_, line)| !line.text.is_empty()).map(place).collect()
    }

    pub(super) fn heading(&mut self, level: HeadingLevel, text: &str) -> Result<(), Error> {
        let (style, role, above, below) = match level {
            HeadingLevel::Title => (TITLE, Role::Title, 14.0, 4.0),
            HeadingLevel::Section => (SECTION, Role::Section, 20.0, 6.0),
            HeadingLevel::Part => (PART, Role::Part, 12.0, 4.0),
        };
        let lines = self.lines(text, style, self.width)?;
        let owner = self.element(0, role);
        let marks = self.draw(&lines, style, (0.0, 0.0), self.width, Align::Left, owner);
        let height = lines.len() as f32 * style.leading;
        self.piece(above, Piece { height, keep: true, marks, ..Piece::default() });
        self.leave_below(below);
        Ok(())
    }

    fn paragraph(&mut self, text: &str, style: TextStyle) -> Result<(), Error> {
        let note = style == TextStyle::Note;
        let (style, below) = match style {
            TextStyle::Body => (BODY, 6.0),
            TextStyle::Strong => (STRONG, 2.0),
            TextStyle::Lead => (LEAD, 2.0),
            TextStyle::Large => (LARGE, 8.0),
            TextStyle::Banner => (BANNER, 8.0),
            TextStyle::Note => (NOTE, 6.0),
        };
        let enlarged =
            |style: Style| Style { size: style.size * 1.5, leading: style.leading * 1.5, ..style };
        let style = if self.large { enlarged(style) } else { style };
        if note && let Some(above) = self.pieces.last_mut() {
            above.keep = true;
        }
        let lines = self.lines(text, style, self.width)?;
        let owner = self.element(0, Role::Paragraph);
        let count = lines.len();
        for (index, line) in lines.iter().enumerate() {
            // Neither the first nor the last line of a paragraph stands alone on a page.
            let keep = index + 1 < count && (index == 0 || index + 2 == count);
            let line = std::slice::from_ref(line);
            let marks = self.draw(line, style, (0.0, 0.0), self.width, Align::Left, owner);
            let height = style.leading;
            self.piece(0.0, Piece { height, keep, marks, ..Piece::default() });
        }
        self.leave_below(below);
        Ok(())
    }

    fn accent_rule(&mut self) {
        let (from, to) = ((0.0, 1.0), (self.width, 1.0));
        let rule = Mark::Rule { from, to, thickness: 2.0, ink: Ink::Accent };
        self.piece(2.0, Piece { height: 2.0, marks: vec![rule], ..Piece::default() });
        self.leave_below(8.0);
    }

    fn notice(&mut self, text: &str) -> Result<(), Error> {
        let padding = (8.0, 5.0);
        let width = self.width - 2.0 * padding.0;
        let lines = self.lines(text, STRONG, width)?;
        let owner = self.element(0, Role::Paragraph);
        let height = lines.len() as f32 * STRONG.leading + 2.0 * padding.1;
        let mut marks = frame(self.width, height, 1.0);
        marks.extend(self.draw(&lines, STRONG, padding, width, Align::Left, owner));
        self.piece(6.0, Piece { height, marks, ..Piece::default() });
        self.leave_below(8.0);
        Ok(())
    }

    fn key_figures(&mut self, figures: &[KeyFigure], per_row: usize) -> Result<(), Error> {
        let per_row = per_row.max(1);
        let cell = self.width / per_row as f32;
        let padding = (7.0, 6.0);
        let list = self.element(0, Role::List);
        for (row, figures) in figures.chunks(per_row).enumerate() {
            let mut drawn = Vec::new();
            let mut height: f32 = 0.0;
            for (column, figure) in figures.iter().enumerate() {
                let x = column as f32 * cell + padding.0;
                let width = cell - 2.0 * padding.0;
                let mut value = self.lines(&figure.value, FIGURE, width)?;
                // The space keeps figure and name apart when the text is taken out.
                value.iter_mut().for_each(|line| line.text.push(' '));
                let label = self.lines(&figure.label, FIGURE_LABEL, width)?;
                let item = self.element(list, Role::ListItem);
                let body = self.element(item, Role::ListBody);
                let below = padding.1 + value.len() as f32 * FIGURE.leading;
                drawn.extend(self.draw(&value, FIGURE, (x, padding.1), width, Align::Left, body));
                drawn.extend(self.draw(&label, FIGURE_LABEL, (x, below), width, Align::Left, body));
                height = height.max(below + label.len() as f32 * FIGURE_LABEL.leading + padding.1);
            }
            let mut marks = frame(self.width, height, 0.6);
            marks.extend((1..per_row).map(|column| {
                let x = column as f32 * cell;
                let (from, to) = ((x, 0.0), (x, height));
                Mark::Rule { from, to, thickness: 0.4, ink: Ink::Hair }
            }));
            marks.extend(drawn);
            self.piece(
                if row == 0 { 8.0 } else { 0.0 },
                Piece { height, marks, ..Piece::default() },
            );
        }
        self.leave_below(10.0);
        Ok(())
    }

    fn definitions(&mut self, definitions: &[Definition]) -> Result<(), Error> {
        let mut label_width: f32 = self.width * 0.3;
        for definition in definitions {
            let label = printable(&definition.label, self.faces)?;
            label_width = label_width.max(widest(&label, LABEL, self.faces) + 12.0);
        }
        let label_width = label_width.min(self.width * 0.45);
        let value_width = self.width - label_width;
        let table = self.element(0, Role::Table { summary: String::new() });
        let body = self.element(table, Role::TableBody);
        for definition in definitions {
            let label = self.lines(&definition.label, LABEL, label_width - 8.0)?;
            let value = self.lines(&definition.value, VALUE, value_width)?;
            let row = self.element(body, Role::TableRow);
            let owners = [self.element(row, Role::RowHeader), self.element(row, Role::TableCell)];
            let height = label.len().max(value.len()) as f32 * VALUE.leading + 5.0;
            let at = |x| (x, 2.5);
            let mut marks = self.draw(&label, LABEL, at(0.0), label_width, Align::Left, owners[0]);
            marks.extend(self.draw(
                &value,
                VALUE,
                at(label_width),
                value_width,
                Align::Left,
                owners[1],
            ));
            let (from, to) = ((0.0, height), (self.width, height));
            marks.push(Mark::Rule { from, to, thickness: 0.4, ink: Ink::Hair });
            self.piece(0.0, Piece { height, marks, ..Piece::default() });
        }
        self.leave_below(8.0);
        Ok(())
    }

    fn signatures(&mut self, captions: &[String]) -> Result<(), Error> {
        let between = 18.0;
        let count = captions.len().max(1) as f32;
        let width = (self.width - between * (count - 1.0)) / count;
        let line = 13.0 * MILLIMETRE;
        let (mut marks, mut height) = (Vec::new(), line);
        for (index, caption) in captions.iter().enumerate() {
            let x = index as f32 * (width + between);
            let (from, to) = ((x, line), (x + width, line));
            marks.push(Mark::Rule { from, to, thickness: 0.6, ink: Ink::Line });
            let lines = self.lines(caption, FIGURE_LABEL, width)?;
            let owner = self.element(0, Role::Paragraph);
            let at = (x, line + 3.0);
            marks.extend(self.draw(&lines, FIGURE_LABEL, at, width, Align::Centre, owner));
            height = height.max(line + 3.0 + lines.len() as f32 * FIGURE_LABEL.leading);
        }
        self.piece(8.0, Piece { height, marks, ..Piece::default() });
        self.leave_below(8.0);
        Ok(())
    }
}

/// The four edges of a box that begins at the upper left corner.
pub(super) fn frame(width: f32, height: f32, thickness: f32) -> Vec<Mark> {
    // The level edges reach over the upright ones, or the corners would have notches.
    let over = thickness / 2.0;
    let edge = |from, to| Mark::Rule { from, to, thickness, ink: Ink::Line };
    vec![
        edge((-over, 0.0), (width + over, 0.0)),
        edge((-over, height), (width + over, height)),
        edge((0.0, 0.0), (0.0, height)),
        edge((width, 0.0), (width, height)),
    ]
}
