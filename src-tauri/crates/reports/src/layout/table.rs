//! Tables: the widths of their columns, their rows, and the head that every page repeats.

use crate::Error;
use crate::document::{Align, Cell, CellLook, Column, ColumnWidth, Table, TableStyle, TypeSize};
use crate::fonts::Weight;

use super::blocks::Flow;
use super::paginate::Piece;
use super::wrap::{Line, narrowest, printable, widest};
use super::{Ink, MILLIMETRE, Mark, Role, Style, struck_through};

/// How a table's cells are set.
#[derive(Clone, Copy)]
struct Look {
    cell: Style,
    head: Style,
    padding: (f32, f32),
    /// Height that a row has at least.
    least: f32,
    grid: bool,
}

impl Look {
    fn of(style: TableStyle) -> Self {
        let set = |weight, size, leading| Style { weight, size, leading, ink: Ink::Black };
        let (regular, bold) = (Weight::Regular, Weight::Bold);
        let (cell, head, padding) = match style {
            TableStyle::Plain => (set(regular, 9.0, 12.5), set(bold, 8.5, 11.5), (4.0, 3.0)),
            TableStyle::Dense => (set(regular, 8.0, 11.0), set(bold, 8.0, 10.5), (3.0, 2.5)),
            TableStyle::Signing { type_size, .. } => match type_size {
                TypeSize::Small => (set(regular, 10.0, 12.5), set(bold, 8.5, 11.0), (3.5, 2.5)),
                TypeSize::Ordinary => (set(regular, 11.0, 14.0), set(bold, 9.0, 12.0), (5.0, 3.0)),
                TypeSize::Large => (set(regular, 14.0, 17.0), set(bold, 11.0, 14.0), (5.0, 3.0)),
            },
        };
        match style {
            TableStyle::Plain | TableStyle::Dense => {
                Self { cell, head, padding, least: 0.0, grid: false }
            }
            TableStyle::Signing { row, .. } => {
                Self { cell, head, padding, least: f32::from(row.0) * MILLIMETRE, grid: true }
            }
        }
    }

    /// The same with bold cells, for a row of totals.
    fn style(&self, bold: bool) -> Style {
        if bold { Style { weight: Weight::Bold, ..self.cell } } else { self.cell }
    }
}

/// A cell whose text is divided into lines.
struct SetCell {
    lines: Vec<Line>,
    style: Style,
    owner: usize,
    struck: bool,
}

impl Flow<'_> {
    pub(super) fn table(&mut self, table: &Table) -> Result<(), Error> {
        let look = Look::of(table.style);
        let widths = self.column_widths(table, look)?;
        let summary = printable(&table.summary, self.faces)?;
        let element = self.element(0, Role::Table { summary });

        let group = self.element(element, Role::TableHead);
        let titles = self.table_head(table, look, &widths, group)?;
        let head = self.head(titles.clone());
        self.piece(4.0, titles);

        let group = self.element(element, Role::TableBody);
        let count = table.rows.len() + usize::from(table.total.is_some());
        let rows = table.rows.iter().map(|row| (row, false));
        for (index, (row, total)) in
            rows.chain(table.total.iter().map(|row| (row, true))).enumerate()
        {
            let cells = self.set_row(&table.columns, row, total, look, &widths, group)?;
            let head_height = self.head_height(head);
            let mut opens_group = row.first().is_some_and(|cell| cell.opens_group);
            for mut piece in self.row_pieces(table, look, &widths, cells, total, head_height) {
                piece.table = Some(head);
                // Neither the first row nor the last stands alone on a page.
                let last = index + 1 == count;
                piece.keep = if last { table.keep_end } else { index == 0 || index + 2 == count };
                if opens_group {
                    piece.marks.push(level(widths.iter().sum(), 0.0, 0.8, Ink::Line));
                }
                opens_group = false;
                self.piece(0.0, piece);
            }
        }
        self.leave_below(8.0);
        Ok(())
    }

    fn table_head(
        &mut self,
        table: &Table,
        look: Look,
        widths: &[f32],
        group: usize,
    ) -> Result<Piece, Error> {
        let row = self.element(group, Role::TableRow);
        let mut cells = Vec::new();
        for (column, width) in table.columns.iter().zip(widths) {
            let lines = self.lines(&column.title, look.head, width - 2.0 * look.padding.0)?;
            let owner = self.element(row, Role::ColumnHeader);
            cells.push(SetCell { lines, style: look.head, owner, struck: false });
        }
        let most = cells.iter().map(|cell| cell.lines.len()).max().unwrap_or(0);
        let height = most as f32 * look.head.leading + 2.0 * look.padding.1;
        let full: f32 = widths.iter().sum();
        let mut marks = vec![Mark::Ground { x: 0.0, y: 0.0, width: full, height, ink: Ink::Head }];
        let mut x = 0.0;
        for ((cell, column), width) in cells.iter().zip(&table.columns).zip(widths) {
            // Titles of fewer lines stand at the foot of the head, next to what they name.
            let spare = (most - cell.lines.len()) as f32 * look.head.leading;
            let at = (x + look.padding.0, look.padding.1 + spare);
            let inner = width - 2.0 * look.padding.0;
            marks.extend(self.draw(&cell.lines, cell.style, at, inner, column.align, cell.owner));
            x += width;
        }
        marks.extend(rules(look, widths, height, (0.6, Ink::Line)));
        marks.push(level(full, 0.0, 0.6, Ink::Line));
        Ok(Piece { height, keep: true, marks, ..Piece::default() })
    }

    fn set_row(
        &mut self,
        columns: &[Column],
        cells: &[Cell],
        total: bool,
        look: Look,
        widths: &[f32],
        group: usize,
    ) -> Result<Vec<SetCell>, Error> {
        let row = self.element(group, Role::TableRow);
        let mut set = Vec::new();
        for (index, width) in widths.iter().enumerate().take(columns.len()) {
            // A table is regular: a cell that the row lacks is an empty one.
            let cell = cells.get(index);
            let cell_look = cell.map_or(CellLook::Plain, |cell| cell.look);
            let style = look.style(total || cell.is_some_and(|cell| cell.bold));
            let style = if cell_look == CellLook::Muted {
                Style { ink: Ink::Muted, ..style }
            } else {
                style
            };
            let text = cell.map_or("", |cell| cell.text.as_str());
            let lines = self.lines(text, style, width - 2.0 * look.padding.0)?;
            let names_row = cell.is_some_and(|cell| cell.names_row);
            let role = if names_row { Role::RowHeader } else { Role::TableCell };
            let struck = cell_look == CellLook::Struck;
            set.push(SetCell { lines, style, owner: self.element(row, role), struck });
        }
        Ok(set)
    }

    /// The pieces of a row: one, unless it is higher than a page.
    fn row_pieces(
        &self,
        table: &Table,
        look: Look,
        widths: &[f32],
        cells: Vec<SetCell>,
        total: bool,
        head_height: f32,
    ) -> Vec<Piece> {
        let padding = 2.0 * look.padding.1;
        let most = cells.iter().map(|cell| cell.lines.len()).max().unwrap_or(0).max(1);
        let room = ((self.page_height - head_height - padding) / look.cell.leading).max(1.0);
        let at_once = room as usize;
        let mut pieces = Vec::new();
        for first in (0..most).step_by(at_once) {
            let lines = (most - first).min(at_once) as f32 * look.cell.leading;
            let height = (lines + padding).max(look.least);
            let mut marks = Vec::new();
            let mut x = 0.0;
            for ((cell, column), width) in cells.iter().zip(&table.columns).zip(widths) {
                let part = cell.lines.get(first..).unwrap_or_default();
                let part = &part[..part.len().min(at_once)];
                let spare = if look.grid {
                    (height - padding - part.len() as f32 * look.cell.leading) / 2.0
                } else {
                    0.0
                };
                let at = (x + look.padding.0, look.padding.1 + spare);
                let inner = width - 2.0 * look.padding.0;
                if cell.struck {
                    marks.extend(struck_through(part, cell.style, at, self.faces));
                }
                marks.extend(self.draw(part, cell.style, at, inner, column.align, cell.owner));
                x += width;
            }
            let edge = if look.grid { (0.5, Ink::Line) } else { (0.4, Ink::Hair) };
            marks.extend(rules(look, widths, height, if total { (0.6, Ink::Line) } else { edge }));
            if total {
                marks.push(level(widths.iter().sum(), 0.0, 0.6, Ink::Line));
            }
            pieces.push(Piece { height, marks, ..Piece::default() });
        }
        pieces
    }

    /// The widths of the columns, together as wide as the text.
    ///
    /// Columns of figures and short texts are as wide as what they hold, the others share the
    /// rest. Where that is too much, every column keeps its longest word whole if it can.
    fn column_widths(&self, table: &Table, look: Look) -> Result<Vec<f32>, Error> {
        let mut bounds = Vec::new();
        for (index, column) in table.columns.iter().enumerate() {
            let title = printable(&column.title, self.faces)?;
            let mut least = narrowest(&title, look.head, self.faces);
            let mut most: f32 = match column.width {
                // A figure's title wraps; two or three lines of it make its column wide enough.
                ColumnWidth::Fit if column.align == Align::Right => {
                    least.max(widest(&title, look.head, self.faces) * 0.55)
                }
                _ => widest(&title, look.head, self.faces),
            };
            let rows = table.rows.iter().map(|row| (row, false));
            for (row, total) in rows.chain(table.total.iter().map(|row| (row, true))) {
                let Some(cell) = row.get(index) else { continue };
                let style = look.style(total || cell.bold);
                let text = printable(&cell.text, self.faces)?;
                least = least.max(narrowest(&text, style, self.faces));
                most = most.max(widest(&text, style, self.faces));
            }
            // A hair more than measured, so that rounding never divides a word.
            let padding = 2.0 * look.padding.0 + 0.05;
            bounds.push(match column.width {
                ColumnWidth::Exactly(width) => [f32::from(width.0) * MILLIMETRE; 2],
                _ => [least + padding, most + padding],
            });
        }
        Ok(distribute(&table.columns, &bounds, self.width))
    }
}

/// The part of the room that remarks keep, even where the other columns could take it.
const LEAST_REST: f32 = 0.16;

/// Distributes `room` over columns that want at least and at most so much.
fn distribute(columns: &[Column], bounds: &[[f32; 2]], room: f32) -> Vec<f32> {
    if let Some(rest) = columns.iter().position(|column| column.width == ColumnWidth::Rest) {
        let (mut columns, mut bounds) = (columns.to_vec(), bounds.to_vec());
        columns.remove(rest);
        let [least, _] = bounds.remove(rest);
        let wanted: f32 = bounds.iter().map(|[_, most]| most).sum();
        let room_left = wanted.min(room - least.max(room * LEAST_REST));
        let mut widths = distribute(&columns, &bounds, room_left);
        widths.insert(rest, room - widths.iter().sum::<f32>());
        return widths;
    }
    let least: f32 = bounds.iter().map(|[least, _]| least).sum();
    let most: f32 = bounds.iter().map(|[_, most]| most).sum();
    if most <= room {
        return share_rest(columns, bounds, room);
    }
    if least <= room {
        let part = (room - least) / (most - least);
        return bounds.iter().map(|[least, most]| least + (most - least) * part).collect();
    }
    // Words must be divided: the narrow columns of figures keep theirs whole, the texts give way.
    let fixed = |column: &Column| !matches!(column.width, ColumnWidth::Share(_));
    let kept: f32 =
        columns.iter().zip(bounds).filter(|(c, _)| fixed(c)).map(|(_, [least, _])| least).sum();
    if kept < room * 0.8 && kept < least {
        let part = (room - kept) / (least - kept);
        let width = |(column, [least, _]): (&Column, &[f32; 2])| {
            if fixed(column) { *least } else { least * part }
        };
        return columns.iter().zip(bounds).map(width).collect();
    }
    bounds.iter().map(|[width, _]| width * room / least).collect()
}

/// Gives every column what it wants at most, and the rest to those that share it.
fn share_rest(columns: &[Column], bounds: &[[f32; 2]], room: f32) -> Vec<f32> {
    let mut widths: Vec<f32> = bounds.iter().map(|[_, most]| *most).collect();
    let mut sharing: Vec<(usize, f32)> = columns
        .iter()
        .enumerate()
        .filter_map(|(index, column)| match column.width {
            ColumnWidth::Share(share) => Some((index, f32::from(share.max(1)))),
            _ => None,
        })
        .collect();
    if sharing.is_empty() {
        sharing = (0..columns.len()).map(|index| (index, 1.0)).collect();
    }
    let rest = room - widths.iter().sum::<f32>();
    let shares: f32 = sharing.iter().map(|(_, share)| share).sum();
    for (index, share) in sharing {
        widths[index] += rest * share / shares;
    }
    widths
}

/// The rule under a row and, in a grid, those between its cells.
fn rules(look: Look, widths: &[f32], height: f32, (thickness, ink): (f32, Ink)) -> Vec<Mark> {
    let full: f32 = widths.iter().sum();
    let mut marks = vec![level(full, height, thickness, ink)];
    if look.grid {
        let mut x = 0.0;
        let mut upright = |x: f32| {
            let (from, to) = ((x, 0.0), (x, height));
            marks.push(Mark::Rule { from, to, thickness: 0.5, ink: Ink::Line });
        };
        upright(x);
        for width in widths {
            x += width;
            upright(x);
        }
    }
    marks
}

fn level(width: f32, y: f32, thickness: f32, ink: Ink) -> Mark {
    Mark::Rule { from: (0.0, y), to: (width, y), thickness, ink }
}
