//! One session in a cell of a week: a box with its time and name, its letter and pattern.

use crate::Error;
use crate::document::Align;
use crate::document::week::{Category, EntryLook, GridEntry};

use super::super::blocks::Flow;
use super::super::pattern::pattern;
use super::super::wrap::{Line, narrowest, printable, widest};
use super::super::{Ink, Mark, Role, Style, struck_through};
use super::{Look, box_at, ground};

/// A box with what stands in it, measured from its upper left corner.
pub(super) struct Card {
    pub(super) height: f32,
    pub(super) marks: Vec<Mark>,
}

/// A session set, before it is known how high its box will be.
pub(super) struct SetEntry {
    height: f32,
    texts: Vec<Mark>,
    category: Option<Category>,
    held: bool,
}

/// Sessions side by side in boxes of one height.
pub(super) fn side_by_side(entries: Vec<SetEntry>, width: f32, look: Look) -> Card {
    let height = entries.iter().map(|entry| entry.height).fold(0.0, f32::max);
    let mut marks = Vec::new();
    for (index, entry) in entries.into_iter().enumerate() {
        let x = index as f32 * (width + look.gap);
        let mut boxed = Vec::new();
        if let Some(category) = &entry.category {
            if entry.held {
                boxed.extend(ground(category, (0.0, 0.0, width, height)));
            }
            let strip = (0.0, look.band, look.band, height - look.band);
            boxed.extend(pattern(category.ground, strip));
        }
        boxed.extend(box_at((0.0, 0.0, width, height), 0.6, Ink::Line));
        boxed.extend(entry.texts);
        marks.extend(boxed.into_iter().map(|mark| mark.moved(x, 0.0)));
    }
    Card { height, marks }
}

/// Texts in the making, one under the other.
struct Texts {
    marks: Vec<Mark>,
    owner: usize,
    x: f32,
    y: f32,
    width: f32,
}

impl Flow<'_> {
    /// Sets a session for a box of a width.
    pub(super) fn card(
        &mut self,
        entry: &GridEntry,
        width: f32,
        look: Look,
        cell: usize,
    ) -> Result<SetEntry, Error> {
        let owner = self.element(cell, Role::Paragraph);
        let band = if entry.category.is_some() { look.band } else { 0.0 };
        let (x, inner) = (band + look.padding, width - band - 2.0 * look.padding);
        let y = look.padding * 0.6;
        let mut texts = Texts { marks: Vec::new(), owner, x, y, width: inner };
        if let Some(category) = &entry.category {
            texts.marks.extend(self.letter(category, (0.0, 0.0), look, owner)?);
        }
        let struck = entry.look != EntryLook::Held;
        let ink = if entry.look == EntryLook::Gone { Ink::Muted } else { Ink::Black };
        let inked = |style: Style| Style { ink, ..style };

        let time = self.width_of(&entry.time, look.time)?;
        let aside = self.width_of(&entry.aside, look.detail)?;
        let beside = !entry.aside.is_empty() && time + aside + 2.0 * look.padding <= inner;
        let top = texts.y;
        self.put(&mut texts, &entry.time, inked(look.time), struck)?;
        if beside {
            let lines = self.spaced(&entry.aside, inked(look.detail), inner)?;
            let style = Style { leading: look.time.leading, ..inked(look.detail) };
            texts.marks.extend(self.draw(&lines, style, (x, top), inner, Align::Right, owner));
        }
        self.put(&mut texts, &entry.title, inked(look.title), struck)?;
        let aside = (!beside && !entry.aside.is_empty()).then_some(&entry.aside);
        let details = self.packed(entry.details.iter().chain(aside), look.detail, inner)?;
        for detail in details {
            self.put(&mut texts, &detail, inked(look.detail), false)?;
        }
        if !entry.mark.is_empty() {
            self.label(&mut texts, &entry.mark, look)?;
        }
        Ok(SetEntry {
            height: (texts.y + look.padding * 0.7).max(look.band),
            texts: texts.marks,
            category: entry.category.clone(),
            held: !struck,
        })
    }

    /// Sets one text under the last.
    fn put(
        &mut self,
        texts: &mut Texts,
        text: &str,
        style: Style,
        struck: bool,
    ) -> Result<(), Error> {
        self.watch(text, style, texts.width)?;
        let lines = self.spaced(text, style, texts.width)?;
        let at = (texts.x, texts.y);
        if struck {
            texts.marks.extend(struck_through(&lines, style, at, self.faces));
        }
        texts.marks.extend(self.draw(&lines, style, at, texts.width, Align::Left, texts.owner));
        texts.y += lines.len() as f32 * style.leading;
        Ok(())
    }

    /// Sets what is different from the plan as a label of its own, so that nobody overlooks it.
    fn label(&mut self, texts: &mut Texts, mark: &str, look: Look) -> Result<(), Error> {
        let (inset, inner) = (look.padding, texts.width - 2.0 * look.padding);
        self.watch(mark, look.mark, inner)?;
        let lines = self.spaced(mark, look.mark, inner)?;
        let width = lines.iter().map(|line| line.width).fold(0.0, f32::max) + 2.0 * inset;
        let height = lines.len() as f32 * look.mark.leading;
        texts.y += look.padding * 0.3;
        let (x, y) = (texts.x, texts.y);
        texts.marks.push(Mark::Ground { x, y, width, height, ink: Ink::Black });
        let at = (x + inset, y);
        texts.marks.extend(self.draw(&lines, look.mark, at, inner, Align::Left, texts.owner));
        texts.y += height + look.padding * 0.2;
        Ok(())
    }

    /// Pieces as lines: several on one while there is room, none divided that fits on its own.
    fn packed<'t>(
        &self,
        pieces: impl Iterator<Item = &'t String>,
        style: Style,
        width: f32,
    ) -> Result<Vec<String>, Error> {
        let mut lines: Vec<String> = Vec::new();
        for piece in pieces {
            if let Some(line) = lines.last_mut() {
                let longer = format!("{line} · {piece}");
                if self.width_of(&longer, style)? <= width {
                    *line = longer;
                    continue;
                }
            }
            lines.push(piece.clone());
        }
        Ok(lines)
    }

    /// A category's letter in the square at the top of its band; whoever hears it is told the
    /// name.
    pub(super) fn letter(
        &mut self,
        category: &Category,
        (x, y): (f32, f32),
        look: Look,
        parent: usize,
    ) -> Result<Vec<Mark>, Error> {
        let expanded = printable(&category.name, self.faces)?;
        let owner = self.element(parent, Role::Letter { expanded });
        let text = printable(&category.letter, self.faces)?;
        let wide = widest(&text, look.letter, self.faces);
        // Two wide letters are set smaller rather than divided.
        let part = (look.band * 0.86 / wide).min(1.0);
        let style = Style { size: look.letter.size * part, leading: look.band, ..look.letter };
        let lines = self.spaced(&category.letter, style, look.band)?;
        Ok(self.draw(&lines, style, (x, y), look.band, Align::Centre, owner))
    }

    /// Lines that end with a space, so that they stay apart from what follows when the text is
    /// taken out.
    pub(super) fn spaced(&self, text: &str, style: Style, width: f32) -> Result<Vec<Line>, Error> {
        let mut lines = self.lines(text, style, width)?;
        if let Some(last) = lines.last_mut() {
            last.text.push(' ');
        }
        Ok(lines)
    }

    /// Takes note where a word would have to be divided.
    pub(super) fn watch(&mut self, text: &str, style: Style, width: f32) -> Result<(), Error> {
        let needed = narrowest(&printable(text, self.faces)?, style, self.faces);
        self.outcome.whole &= needed <= width;
        Ok(())
    }

    /// The width of a text on one line.
    pub(super) fn width_of(&self, text: &str, style: Style) -> Result<f32, Error> {
        Ok(widest(&printable(text, self.faces)?, style, self.faces))
    }
}
