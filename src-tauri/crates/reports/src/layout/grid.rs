//! A week: days side by side, hours one under the other, and in each cell what begins then.

use crate::Error;
use crate::document::Align;
use crate::document::week::{Category, GridDay, GridEntry, GridRow, WeekGrid};
use crate::fonts::Weight;

use super::blocks::{Flow, style};
use super::paginate::Piece;
use super::pattern::pattern;
use super::{Ink, Mark, Role, Style};

mod card;

use card::Card;

/// The styles of a week, all of them following the size of the names.
#[derive(Clone, Copy)]
struct Look {
    title: Style,
    time: Style,
    detail: Style,
    mark: Style,
    day: Style,
    date: Style,
    letter: Style,
    /// Between the edge of a cell and its cards, and between two cards.
    gap: f32,
    /// Between the edge of a card and its text.
    padding: f32,
    /// Width of the band with letter and pattern.
    band: f32,
}

impl Look {
    fn of(size: f32) -> Self {
        let set = |weight, part: f32, leading: f32| {
            style(weight, size * part, size * part * leading, Ink::Black)
        };
        Self {
            title: set(Weight::Bold, 1.0, 1.16),
            time: set(Weight::Bold, 0.9, 1.18),
            detail: set(Weight::Regular, 0.86, 1.17),
            mark: Style { ink: Ink::White, ..set(Weight::Bold, 0.8, 1.3) },
            day: set(Weight::Bold, 1.05, 1.2),
            date: set(Weight::Regular, 0.9, 1.2),
            letter: set(Weight::Bold, 0.9, 1.5),
            gap: 1.5 + size * 0.08,
            padding: size * 0.28,
            band: size * 1.4,
        }
    }
}

impl Flow<'_> {
    pub(super) fn week(&mut self, grid: &WeekGrid) -> Result<(), Error> {
        let look = Look::of(self.fit.size);
        let groups = groups(grid.days.len(), self.fit.days);
        self.outcome.wanted = groups.len();
        for (index, days) in groups.into_iter().enumerate() {
            if index > 0 {
                self.continued(grid, &days, look)?;
            }
            self.days(grid, days, look)?;
        }
        self.leave_below(4.0);
        Ok(())
    }

    /// The heading of a further page, which may hang beside the first.
    fn continued(
        &mut self,
        grid: &WeekGrid,
        days: &std::ops::Range<usize>,
        look: Look,
    ) -> Result<(), Error> {
        let heading = grid.days[days.start].headings.get(days.len() - 1);
        let style = Style { size: look.day.size.max(12.5), ..look.day };
        let style = Style { leading: style.size * 1.3, ..style };
        let lines = self.lines(heading.map_or("", String::as_str), style, self.width)?;
        let owner = self.element(0, Role::Section);
        let marks = self.draw(&lines, style, (0.0, 0.0), self.width, Align::Left, owner);
        let height = lines.len() as f32 * style.leading;
        self.piece(0.0, Piece { height, keep: true, new_page: true, marks, ..Piece::default() });
        self.leave_below(4.0);
        Ok(())
    }

    /// Some of the days as one table.
    fn days(
        &mut self,
        grid: &WeekGrid,
        days: std::ops::Range<usize>,
        look: Look,
    ) -> Result<(), Error> {
        let rows = bands(&grid.rows, days.clone(), self.fit.hours);
        let columns = &grid.days[days];
        let mut hours = self.width_of(&grid.hours, look.date)?;
        for row in &rows {
            hours = hours.max(self.width_of(row.from, look.day)?);
        }
        let hours = hours + 2.0 * look.padding + 0.05;
        let width = (self.width - hours) / columns.len() as f32;
        let closed: Vec<bool> = columns.iter().map(|day| day.closed).collect();
        let shape = Shape { hours, width, closed: &closed };

        let summary = super::wrap::printable(&grid.summary, self.faces)?;
        let table = self.element(0, Role::Table { summary });
        let group = self.element(table, Role::TableHead);
        let titles = self.day_names(grid, columns, &shape, look, group)?;
        let head_height = titles.height;
        let head = self.head(titles.clone());
        self.piece(0.0, titles);
        let group = self.element(table, Role::TableBody);
        for row in &rows {
            for mut piece in self.band(row, &shape, look, group, head_height)? {
                piece.table = Some(head);
                self.piece(0.0, piece);
            }
        }
        Ok(())
    }

    fn day_names(
        &mut self,
        grid: &WeekGrid,
        days: &[GridDay],
        shape: &Shape<'_>,
        look: Look,
        group: usize,
    ) -> Result<Piece, Error> {
        let row = self.element(group, Role::TableRow);
        let corner = self.element(row, Role::ColumnHeader);
        let corner_lines = self.spaced(&grid.hours, look.date, shape.hours)?;
        let note = Style { weight: Weight::Bold, ..look.date };
        let (mut texts, mut height) = (Vec::new(), 0.0f32);
        for (index, day) in days.iter().enumerate() {
            let owner = self.element(row, Role::ColumnHeader);
            let x = shape.hours + index as f32 * shape.width + look.padding;
            let inner = shape.width - 2.0 * look.padding;
            let mut y = look.padding;
            for (text, style) in [(&day.name, look.day), (&day.date, look.date), (&day.note, note)]
            {
                if text.is_empty() {
                    continue;
                }
                self.watch(text, style, inner)?;
                let lines = self.spaced(text, style, inner)?;
                texts.extend(self.draw(&lines, style, (x, y), inner, Align::Left, owner));
                y += lines.len() as f32 * style.leading;
            }
            height = height.max(y + look.padding);
        }
        let ground = Mark::Ground { x: 0.0, y: 0.0, width: self.width, height, ink: Ink::Head };
        let mut marks = vec![ground];
        marks.extend(shape.rules(height, self.width));
        marks.push(rule((0.0, 0.0), (self.width, 0.0)));
        let at = (look.padding, height - look.padding - look.date.leading);
        marks.extend(self.draw(&corner_lines, look.date, at, shape.hours, Align::Left, corner));
        marks.extend(texts);
        Ok(Piece { height, keep: true, marks, ..Piece::default() })
    }

    /// The pieces of a row: one, unless it may be divided or holds more than a page.
    fn band(
        &mut self,
        band: &Band<'_>,
        shape: &Shape<'_>,
        look: Look,
        group: usize,
        head_height: f32,
    ) -> Result<Vec<Piece>, Error> {
        let row = self.element(group, Role::TableRow);
        let header = self.element(row, Role::RowHeader);
        let label = self.spaced(&band.label(), look.day, shape.hours)?;
        let at = (look.padding, look.gap + look.padding);
        let least = label.len() as f32 * look.day.leading + 2.0 * (look.gap + look.padding);
        let label = self.draw(&label, look.day, at, shape.hours, Align::Left, header);
        // Where a day is wide enough, what is held at one time stands side by side.
        let beside = (shape.width / (look.title.size * SESSION_WIDTH)).max(1.0) as usize;
        let width = (shape.width - look.gap) / beside as f32 - look.gap;
        let mut columns = Vec::new();
        for entries in &band.cells {
            let cell = self.element(row, Role::TableCell);
            let mut lines = Vec::new();
            for entries in entries.chunks(beside) {
                let mut cards = Vec::new();
                for entry in entries {
                    cards.push(self.card(entry, width, look, cell)?);
                }
                lines.push(card::side_by_side(cards, width, look));
            }
            columns.push(lines.into_iter().peekable());
        }
        let room = if self.fit.loose { 0.0 } else { self.page_height - head_height };
        let mut pieces: Vec<Piece> = Vec::new();
        while pieces.is_empty() || columns.iter_mut().any(|lines| lines.peek().is_some()) {
            let (mut cards, mut height) = (Vec::new(), least);
            for (index, lines) in columns.iter_mut().enumerate() {
                let x = shape.hours + index as f32 * shape.width + look.gap;
                let mut y = look.gap;
                let fits =
                    |y: f32, line: &Card| y <= look.gap || y + line.height + look.gap <= room;
                while let Some(line) = lines.next_if(|line| fits(y, line)) {
                    cards.extend(line.marks.into_iter().map(|mark| mark.moved(x, y)));
                    y += line.height + look.gap;
                }
                height = height.max(y);
            }
            let mut marks = shape.grounds(height);
            marks.extend(shape.rules(height, self.width));
            if pieces.is_empty() {
                marks.extend(label.clone());
            }
            marks.extend(cards);
            pieces.push(Piece { height, marks, ..Piece::default() });
        }
        // The parts of a divided row belong together: what divides them is a hair.
        let last = pieces.len() - 1;
        for piece in &mut pieces[..last] {
            if let Some(Mark::Rule { ink, .. }) = piece.marks.iter_mut().find(|mark| {
                matches!(mark, Mark::Rule { from, to, .. } if from.1 == to.1 && from.0 == 0.0)
            }) {
                *ink = Ink::Hair;
            }
        }
        Ok(pieces)
    }

    /// What the letters and patterns stand for, as many side by side as there is room.
    pub(super) fn legend(&mut self, categories: &[Category]) -> Result<(), Error> {
        let size = if self.large { 14.0 } else { 8.5 };
        let look = Look::of(size);
        let text = Style { leading: look.band, ..look.detail };
        let list = self.element(0, Role::List);
        let (mut x, mut marks) = (0.0, Vec::new());
        let mut rows = Vec::new();
        for category in categories {
            let lines = self.spaced(&category.name, text, self.width - 3.0 * look.band)?;
            let wide = lines.iter().map(|line| line.width).fold(0.0, f32::max);
            let wide = wide + 2.0 * look.band + 2.0 * look.padding + size;
            if x > 0.0 && x + wide - size > self.width {
                rows.push(std::mem::take(&mut marks));
                x = 0.0;
            }
            let item = self.element(list, Role::ListItem);
            let body = self.element(item, Role::ListBody);
            let strip = (x + look.band, 0.0, look.band, look.band);
            marks.extend(ground(category, (x, 0.0, 2.0 * look.band, look.band)));
            marks.extend(pattern(category.ground, strip));
            marks.extend(self.letter(category, (x, 0.0), look, body)?);
            marks.extend(box_at((x, 0.0, 2.0 * look.band, look.band), 0.5, Ink::Line));
            let at = (x + 2.0 * look.band + 2.0 * look.padding, 0.0);
            marks.extend(self.draw(&lines, text, at, wide, Align::Left, body));
            x += wide;
        }
        rows.push(marks);
        for marks in rows {
            let height = look.band + 3.0;
            self.piece(0.0, Piece { height, marks, ..Piece::default() });
        }
        self.leave_below(3.0);
        Ok(())
    }
}

/// The least width of a session, in sizes of its name.
const SESSION_WIDTH: f32 = 10.5;

/// Neighbouring hours as one row.
struct Band<'a> {
    hour: u32,
    from: &'a str,
    until: &'a str,
    /// For each of the days shown what begins then.
    cells: Vec<Vec<&'a GridEntry>>,
}

impl Band<'_> {
    /// `9:00`, or `9:00–11:00` over two lines where several hours are joined.
    fn label(&self) -> String {
        if self.until.is_empty() {
            self.from.to_owned()
        } else {
            format!("{}\n–{}", self.from, self.until)
        }
    }
}

/// The rows of some days, so many hours in each; an hour in which nothing begins has none.
fn bands(rows: &[GridRow], days: std::ops::Range<usize>, hours: u32) -> Vec<Band<'_>> {
    let begins = |row: &&GridRow| row.cells[days.clone()].iter().any(|cell| !cell.is_empty());
    let mut bands: Vec<Band<'_>> = Vec::new();
    for row in rows.iter().filter(begins) {
        let cells = &row.cells[days.clone()];
        match bands.last_mut().filter(|band| row.hour < band.hour + hours) {
            Some(band) => {
                band.until = &row.until;
                for (all, more) in band.cells.iter_mut().zip(cells) {
                    all.extend(more);
                }
            }
            None => bands.push(Band {
                hour: row.hour,
                from: &row.from,
                until: "",
                cells: cells.iter().map(|cell| cell.iter().collect()).collect(),
            }),
        }
    }
    // A table has a row: days on which nothing begins have an empty one.
    if bands.is_empty() {
        bands.push(Band { hour: 0, from: "", until: "", cells: vec![Vec::new(); days.len()] });
    }
    bands
}

/// The columns of a table of days.
struct Shape<'a> {
    /// Width of the column of hours.
    hours: f32,
    /// Width of each day.
    width: f32,
    /// Whether the centre is closed, by day.
    closed: &'a [bool],
}

impl Shape<'_> {
    /// The grounds of the closed days.
    fn grounds(&self, height: f32) -> Vec<Mark> {
        let closed = self.closed.iter().enumerate().filter(|(_, closed)| **closed);
        let ground = |(index, _): (usize, &bool)| {
            let x = self.hours + index as f32 * self.width;
            Mark::Ground { x, y: 0.0, width: self.width, height, ink: Ink::Head }
        };
        closed.map(ground).collect()
    }

    /// The rules beside the columns and under the row.
    fn rules(&self, height: f32, width: f32) -> Vec<Mark> {
        let upright = |x: f32| rule((x, 0.0), (x, height));
        let mut marks = vec![upright(0.0)];
        let days = (0..=self.closed.len()).map(|day| self.hours + day as f32 * self.width);
        marks.extend(days.map(upright));
        marks.push(rule((0.0, height), (width, height)));
        marks
    }
}

fn rule(from: (f32, f32), to: (f32, f32)) -> Mark {
    Mark::Rule { from, to, thickness: 0.6, ink: Ink::Line }
}

/// The ground of a category in a box.
fn ground(category: &Category, (x, y, width, height): super::pattern::Area) -> Option<Mark> {
    let ink = Ink::Category((category.ground % super::pattern::PATTERNS) as u8);
    Some(Mark::Ground { x, y, width, height, ink })
}

/// The four edges of a box.
fn box_at((x, y, width, height): super::pattern::Area, thickness: f32, ink: Ink) -> Vec<Mark> {
    let edge = |from, to| Mark::Rule { from, to, thickness, ink };
    vec![
        edge((x, y), (x + width, y)),
        edge((x, y + height), (x + width, y + height)),
        edge((x, y), (x, y + height)),
        edge((x + width, y), (x + width, y + height)),
    ]
}

/// So many days in groups of at most so many, as even as can be.
fn groups(days: usize, most: usize) -> Vec<std::ops::Range<usize>> {
    let count = days.div_ceil(most.max(1)).max(1);
    let (share, longer) = (days / count, days % count);
    let mut first = 0;
    let group = |index: usize| {
        let last = first + share + usize::from(index < longer);
        std::mem::replace(&mut first, last)..last
    };
    (0..count).map(group).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_shared_out_evenly() {
        assert_eq!(groups(2, 7).len(), 1);
        assert_eq!(groups(5, 7).first(), Some(&(0..5)));
        assert_eq!(groups(5, 3), [0..3, 3..5]);
        assert_eq!(groups(7, 3), [0..3, 3..5, 5..7]);
        assert_eq!(groups(3, 1), [0..1, 1..2, 2..3]);
    }
}
