//! From a document to pages: every text measured, wrapped and placed.
//!
//! Lengths are points (1/72 inch). The origin is the upper left corner of the page, y grows
//! downwards, and a text stands on its base line.

mod blocks;
mod fit;
mod form;
mod grid;
mod masthead;
mod paginate;
mod pattern;
mod sheet_head;
mod steps;
mod table;
mod wrap;

use crate::Error;
use crate::document::{Document, PageFormat};
use crate::fonts::{Faces, Weight};
use crate::picture::Picture;

/// Points in a millimetre.
const MILLIMETRE: f32 = 72.0 / 25.4;

/// Grounds and inks, so that the same thing looks the same everywhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ink {
    /// Text.
    Black,
    /// Text of the second rank.
    Muted,
    /// Lines to sign on, edges of boxes and of tables.
    Line,
    /// Lines between rows.
    Hair,
    /// The ground of a table's head.
    Head,
    /// The rule under the title.
    Accent,
    /// Text on black.
    White,
    /// The ground of a category, 0 to 11, as the window shows it.
    Category(u8),
}

/// How text is set.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Style {
    pub(crate) weight: Weight,
    pub(crate) size: f32,
    /// From one base line to the next.
    pub(crate) leading: f32,
    pub(crate) ink: Ink,
}

/// Whose a text is: an element of the structure, or nobody's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Owner {
    /// The element of this number.
    Element(usize),
    /// A table's head, said once already.
    RepeatedHead,
    /// The foot of a page.
    Footer,
}

/// Something visible.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Mark {
    Text {
        x: f32,
        y: f32,
        style: Style,
        text: String,
        owner: Owner,
    },
    Rule {
        from: (f32, f32),
        to: (f32, f32),
        thickness: f32,
        ink: Ink,
    },
    Ground {
        x: f32,
        y: f32,
        width: f32,
        height: f32,
        ink: Ink,
    },
    /// The picture of this number, in a box; it belongs to the element of a figure.
    Picture {
        x: f32,
        y: f32,
        width: f32,
        height: f32,
        number: usize,
        owner: usize,
    },
}

impl Mark {
    fn moved(mut self, right: f32, down: f32) -> Self {
        match &mut self {
            Self::Text { x, y, .. } | Self::Ground { x, y, .. } | Self::Picture { x, y, .. } => {
                *x += right;
                *y += down;
            }
            Self::Rule { from, to, .. } => {
                *from = (from.0 + right, from.1 + down);
                *to = (to.0 + right, to.1 + down);
            }
        }
        self
    }
}

/// What an element is, in the words of PDF's standard structure (ISO 32000-1 §14.8.4).
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    Document,
    Title,
    Section,
    Part,
    Paragraph,
    /// A picture, with its words.
    Figure {
        alternative: String,
    },
    /// A letter that stands for words.
    Letter {
        expanded: String,
    },
    List,
    ListItem,
    ListBody,
    Table {
        summary: String,
    },
    TableHead,
    TableBody,
    TableRow,
    ColumnHeader,
    RowHeader,
    TableCell,
}

/// One element of the structure; number 0 is the whole document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Element {
    pub(crate) role: Role,
    /// Number of the element it belongs to; its own, for the document.
    pub(crate) parent: usize,
}

/// One page.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Page {
    pub(crate) marks: Vec<Mark>,
}

/// A document laid out.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Laid {
    /// Width and height of every page.
    pub(crate) size: (f32, f32),
    pub(crate) pages: Vec<Page>,
    /// In reading order.
    pub(crate) elements: Vec<Element>,
    /// By the numbers under which they are drawn.
    pub(crate) pictures: Vec<Picture>,
}

impl Laid {
    /// Takes in the pages of another document of the same format, after its own.
    pub(crate) fn append(&mut self, other: Self) {
        // Both have the whole document as element 0; the others move up behind those here.
        let shift = self.elements.len() - 1;
        let moved = |number: usize| if number == 0 { 0 } else { number + shift };
        let pictures = self.pictures.len();
        for mut page in other.pages {
            for mark in &mut page.marks {
                match mark {
                    Mark::Text { owner: Owner::Element(owner), .. } => *owner = moved(*owner),
                    Mark::Picture { number, owner, .. } => {
                        *number += pictures;
                        *owner = moved(*owner);
                    }
                    _ => {}
                }
            }
            self.pages.push(page);
        }
        let elements = other.elements.into_iter().skip(1);
        self.elements
            .extend(elements.map(|element| Element { parent: moved(element.parent), ..element }));
        self.pictures.extend(other.pictures);
    }
}

/// Where on a page there is text.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Frame {
    size: (f32, f32),
    left: f32,
    top: f32,
    width: f32,
    bottom: f32,
}

impl Frame {
    fn new(format: PageFormat, footer_height: f32) -> Self {
        let (margin, binder) = (18.0 * MILLIMETRE, 25.0 * MILLIMETRE);
        let (short, long) = (210.0 * MILLIMETRE, 297.0 * MILLIMETRE);
        let (size, left, top) = match format {
            PageFormat::Portrait => ((short, long), binder, margin),
            PageFormat::Landscape => ((long, short), margin, binder),
            PageFormat::Sheet => ((short, long), HOLES, margin),
            PageFormat::Poster => ((long, short), POSTER_MARGIN, POSTER_MARGIN),
        };
        let (right, above_foot) = match format {
            PageFormat::Sheet | PageFormat::Poster => (POSTER_MARGIN, 3.0 * MILLIMETRE),
            _ => (margin, 5.0 * MILLIMETRE),
        };
        let foot = FOOT + footer_height + above_foot;
        let narrow = matches!(format, PageFormat::Sheet | PageFormat::Poster);
        let foot = if narrow { foot } else { foot.max(margin) };
        Self { size, left, top, width: size.0 - left - right, bottom: size.1 - foot }
    }

    fn height(&self) -> f32 {
        self.bottom - self.top
    }
}

/// The margin of what hangs on a door: more than printers leave white.
const POSTER_MARGIN: f32 = 10.0 * MILLIMETRE;

/// The margin in which a binder punches its holes.
const HOLES: f32 = 20.0 * MILLIMETRE;

/// From the last line of the foot to the edge of the paper: more than printers leave white.
const FOOT: f32 = 9.0 * MILLIMETRE;

const FOOTER: Style = Style { weight: Weight::Regular, size: 8.0, leading: 11.0, ink: Ink::Muted };

/// Lays a document out: as large as its pages allow, where it leaves that open.
pub(crate) fn lay_out(document: &Document, faces: &Faces) -> Result<Laid, Error> {
    fit::largest(document, |fit| lay_out_at(document, faces, fit))
}

/// Lays a document out in the sizes given, and tells how well it fits.
fn lay_out_at(
    document: &Document,
    faces: &Faces,
    fit: fit::Fit,
) -> Result<(Laid, fit::Outcome), Error> {
    let width = Frame::new(document.format, 0.0).width;
    let footer = footer_lines(document, faces, width)?;
    let frame = Frame::new(document.format, footer.len() as f32 * FOOTER.leading);
    let mut flow = blocks::Flow::new(faces, frame.width, frame.height(), fit);
    flow.blocks(&document.blocks)?;
    let blocks::Flowed { pieces, heads, elements, pictures, outcome } = flow.finish();
    let mut pages = paginate::paginate(pieces, &heads, frame);
    let label = wrap::printable(&document.page_label, faces)?;
    let count = pages.len();
    for (index, page) in pages.iter_mut().enumerate() {
        let label = label
            .replace("{pages}", &count.to_string())
            .replace("{page}", &(index + 1).to_string());
        foot(page, &footer, label, faces, frame);
    }
    Ok((Laid { size: frame.size, pages, elements, pictures }, outcome))
}

/// The lines at the left of the foot; the right is kept for the page's number.
fn footer_lines(document: &Document, faces: &Faces, width: f32) -> Result<Vec<wrap::Line>, Error> {
    let text = wrap::printable(&document.footer.join(" · "), faces)?;
    Ok(wrap::wrap(&text, FOOTER, faces, width * 0.8))
}

fn foot(page: &mut Page, lines: &[wrap::Line], label: String, faces: &Faces, frame: Frame) {
    let height = lines.len().max(1) as f32 * FOOTER.leading;
    let top = frame.size.1 - FOOT - height;
    let mut text = |x: f32, line: usize, text: String| {
        let y = top + line as f32 * FOOTER.leading + baseline(FOOTER, faces);
        page.marks.push(Mark::Text { x, y, style: FOOTER, text, owner: Owner::Footer });
    };
    for (index, line) in lines.iter().enumerate() {
        text(frame.left, index, line.text.clone());
    }
    let right = frame.left + frame.width;
    text(right - faces.of(FOOTER.weight).width(&label, FOOTER.size), 0, label);
    let y = top - 3.0;
    let (from, to) = ((frame.left, y), (right, y));
    page.marks.push(Mark::Rule { from, to, thickness: 0.4, ink: Ink::Hair });
}

/// From the top of a line to its base line, so that capitals stand in the line's middle.
fn baseline(style: Style, faces: &Faces) -> f32 {
    let face = faces.of(style.weight);
    let capital = f32::from(face.cap_height) / f32::from(face.units_per_em) * style.size;
    (style.leading + capital) / 2.0
}

/// Rules through lines that begin at `(x, y)`, each as long as its text.
fn struck_through(
    lines: &[wrap::Line],
    style: Style,
    (x, y): (f32, f32),
    faces: &Faces,
) -> Vec<Mark> {
    let strike = |(index, line): (usize, &wrap::Line)| {
        // A third of the size above the base line runs through small letters and capitals alike.
        let y = y + index as f32 * style.leading + baseline(style, faces) - style.size * 0.3;
        let (from, to) = ((x, y), (x + line.width, y));
        Mark::Rule { from, to, thickness: (style.size * 0.07).max(0.6), ink: style.ink }
    };
    lines.iter().enumerate().filter(|(_, line)| line.width > 0.0).map(strike).collect()
}
