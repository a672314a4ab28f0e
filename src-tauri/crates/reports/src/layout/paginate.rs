//! From pieces, one under the other, to pages.

use super::{Frame, Mark, Owner, Page};

/// A strip of the paper as wide as the text, which no page break divides.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Piece {
    /// Empty height above it, left out at the top of a page.
    pub(super) gap: f32,
    /// Height.
    pub(super) height: f32,
    /// Whether the next piece must stand on the same page.
    pub(super) keep: bool,
    /// Whether it begins a page.
    pub(super) new_page: bool,
    /// What is drawn, measured from the piece's upper left corner.
    pub(super) marks: Vec<Mark>,
    /// The table whose head is repeated above it on a new page.
    pub(super) table: Option<usize>,
}

/// Distributes pieces over pages; `heads` are the heads of the tables.
pub(super) fn paginate(pieces: Vec<Piece>, heads: &[Piece], frame: Frame) -> Vec<Page> {
    let mut pages = vec![Page::default()];
    let mut y = frame.top;
    let needed: Vec<f32> = (0..pieces.len()).map(|index| chain(&pieces, index)).collect();
    for (piece, needed) in pieces.into_iter().zip(needed) {
        let head = piece.table.map(|table| &heads[table]);
        let head_height = head.map_or(0.0, |head| head.height);
        let fresh = y <= frame.top;
        // What no page can hold together may break anywhere.
        let needed = if head_height + needed > frame.height() { piece.height } else { needed };
        let full = piece.new_page || y + piece.gap + needed > frame.bottom + 0.01;
        if !fresh && full {
            pages.push(Page::default());
            y = frame.top;
            if let Some(head) = head {
                place(&mut pages, head.marks.iter().cloned().map(repeated), frame.left, y);
                y += head.height;
            }
        } else if !fresh {
            y += piece.gap;
        }
        place(&mut pages, piece.marks, frame.left, y);
        y += piece.height;
    }
    pages
}

/// The height of a piece and of all that must follow it on the same page.
fn chain(pieces: &[Piece], first: usize) -> f32 {
    let mut height = pieces[first].height;
    let mut index = first;
    while pieces[index].keep && index + 1 < pieces.len() {
        index += 1;
        height += pieces[index].gap + pieces[index].height;
    }
    height
}

fn place(pages: &mut [Page], marks: impl IntoIterator<Item = Mark>, x: f32, y: f32) {
    if let Some(page) = pages.last_mut() {
        page.marks.extend(marks.into_iter().map(|mark| mark.moved(x, y)));
    }
}

/// A mark of a table's head on a later page: seen, but not read out again.
fn repeated(mut mark: Mark) -> Mark {
    if let Mark::Text { owner, .. } = &mut mark {
        *owner = Owner::RepeatedHead;
    }
    mark
}
