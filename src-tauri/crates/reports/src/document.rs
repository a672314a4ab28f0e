//! A document as plain data: what stands on the paper, before anything is measured or drawn.
//!
//! Every block maps to one element of a tagged PDF, so that a screen reader is told the same
//! headings, lists and tables that the eye sees.

use domain::calendar::Date;

use crate::picture::Picture;

pub mod week;

/// A document, ready to be laid out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// Title, as the reader's window shows it.
    pub title: String,
    /// Language of its text (BCP 47), such as `pl-PL`.
    pub language: String,
    /// The organisation whose document it is.
    pub organisation: String,
    /// The day it is dated; comes from the data, never from a clock, so that the same data gives
    /// the same bytes.
    pub prepared: Date,
    /// What the foot of every page says, such as the document's code and who prepared it.
    pub footer: Vec<String>,
    /// The page's number at the foot of every page; `{page}` and `{pages}` stand for the numbers.
    pub page_label: String,
    /// Size and direction of its pages.
    pub format: PageFormat,
    /// What it says, from top to bottom.
    pub blocks: Vec<Block>,
}

/// Size and direction of pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageFormat {
    /// A4, the long side upright, with the binder's margin on the left.
    Portrait,
    /// A4, the long side level, with the binder's margin at the top.
    Landscape,
    /// A4, the long side upright, with room for a binder's holes and no more: for wide tables.
    Sheet,
    /// A4, the long side level, with narrow margins: it hangs on a door and is in no binder.
    Poster,
}

/// One thing on the paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading, never parted from what follows it.
    Heading {
        /// How deep it stands.
        level: HeadingLevel,
        /// Its words.
        text: String,
    },
    /// A paragraph; a line feed within it begins a new line.
    Paragraph {
        /// Its words.
        text: String,
        /// How it looks.
        style: TextStyle,
    },
    /// The coloured rule under the title.
    AccentRule,
    /// A framed remark that nobody should overlook.
    Notice(String),
    /// A box of large figures, or of the groups of a key.
    KeyFigures {
        /// The figures, in reading order.
        figures: Vec<KeyFigure>,
        /// How many stand side by side.
        per_row: usize,
    },
    /// Numbered steps in large type, each beside a drawing of what the screen shows.
    Steps(Vec<Step>),
    /// Labels with their values.
    Definitions(Vec<Definition>),
    /// A table, whose head is repeated on every page that it reaches.
    Table(Table),
    /// Whose paper it is: logos, the title, and how to reach those who answer for it.
    Masthead(Masthead),
    /// The head of a list to be signed, with its code.
    SheetHead(SheetHead),
    /// A week as a table of days and hours, as large as the pages allow.
    Week(week::WeekGrid),
    /// What the letters and grounds of a week stand for.
    Legend(Vec<week::Category>),
    /// Places to sign, side by side, with what is signed under the line.
    Signatures(Vec<String>),
    /// Lines to fill in by hand, or filled in.
    Fields(Vec<Field>),
    /// Something to agree to, with boxes to tick.
    Statement {
        /// Its words.
        text: String,
        /// What stands beside the boxes, at the right; without any, one box stands before the
        /// words.
        choices: Vec<String>,
        /// Which of the boxes, from 0, is crossed already; never one for a consent, which is given
        /// by whoever signs.
        ticked: Option<usize>,
    },
    /// What follows begins a page.
    NewPage,
    /// Empty height.
    Spacer(Millimetres),
    /// Blocks that stand on one page, as long as one page can hold them.
    Together(Vec<Block>),
}

impl Block {
    /// A paragraph of ordinary text.
    pub fn paragraph(text: impl Into<String>) -> Self {
        Self::styled(text, TextStyle::Body)
    }

    /// A paragraph that looks otherwise.
    pub fn styled(text: impl Into<String>, style: TextStyle) -> Self {
        Self::Paragraph { text: text.into(), style }
    }

    /// A heading.
    pub fn heading(level: HeadingLevel, text: impl Into<String>) -> Self {
        Self::Heading { level, text: text.into() }
    }
}

/// The head of the first page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Masthead {
    /// The pictures: the first stands at the left, the others at the right.
    pub logos: Vec<Logo>,
    /// Whose it is, above the title.
    pub owner: String,
    /// The title; the document's only one.
    pub title: String,
    /// What it is about, below the title, or empty.
    pub subject: String,
    /// Address and telephone, and what else stands there, line by line.
    pub lines: Vec<String>,
    /// Whether it is set to be read from afar.
    pub large: bool,
}

/// The head of a list to be signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetHead {
    /// Whose it is.
    pub owner: String,
    /// Place and money, line by line.
    pub lines: Vec<String>,
    /// The title; the document's only one.
    pub title: String,
    /// What it is about, below the title.
    pub subject: String,
    /// What the code is called.
    pub code_label: String,
    /// The code, set so that it can be typed from across a table.
    pub code: String,
}

/// A logo with its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Logo {
    /// The picture.
    pub picture: Picture,
    /// What it shows, for whoever cannot see it.
    pub alternative: String,
}

/// How deep a heading stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HeadingLevel {
    /// The title; one in a document.
    Title,
    /// A section.
    Section,
    /// A part of a section.
    Part,
}

/// How a paragraph looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextStyle {
    /// Ordinary text.
    Body,
    /// Ordinary text in bold.
    Strong,
    /// A line that names the document's subject, larger than ordinary text.
    Lead,
    /// Text for somebody who reads it standing.
    Large,
    /// What a poster says in place of a table, to be read from afar.
    Banner,
    /// Small grey text that belongs to what stands above it and stays with it.
    Note,
}

/// A length on paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Millimetres(pub u16);

/// A large figure with its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyFigure {
    /// The figure, formatted.
    pub value: String,
    /// What it counts.
    pub label: String,
}

/// A step of a guide.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// What it is called.
    pub title: String,
    /// What to do.
    pub text: String,
    /// What the screen shows: rows of boxes, side by side.
    pub sketch: Vec<Vec<SketchBox>>,
}

/// A box of the screen, drawn plainly.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SketchBox {
    /// What stands in it.
    pub text: String,
    /// Whether it is the one to press: white on black.
    pub pressed: bool,
}

impl SketchBox {
    /// A box that only shows something.
    pub fn shown(text: impl Into<String>) -> Self {
        Self { text: text.into(), pressed: false }
    }

    /// A box to press.
    pub fn pressed(text: impl Into<String>) -> Self {
        Self { text: text.into(), pressed: true }
    }
}

/// A line to fill in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// What belongs on it.
    pub label: String,
    /// What stands on it already, or empty.
    pub value: String,
    /// Whether it takes half of the width, so that two stand side by side.
    pub half: bool,
}

/// A label with its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Definition {
    /// Label.
    pub label: String,
    /// Value; a line feed begins a new line.
    pub value: String,
}

/// A table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// What it shows, in words; said to whoever cannot see it, not printed.
    pub summary: String,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows; each has a cell for every column.
    pub rows: Vec<Vec<Cell>>,
    /// The row of totals, in bold.
    pub total: Option<Vec<Cell>>,
    /// How it looks.
    pub style: TableStyle,
    /// Whether its last rows must stand on the page of the block that follows, so that nobody
    /// signs a page without names.
    pub keep_end: bool,
}

/// How a table looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TableStyle {
    /// Hair lines between the rows.
    Plain,
    /// The same in smaller type, for many columns.
    Dense,
    /// A full grid whose rows are high enough to sign in.
    Signing {
        /// Height of each row.
        row: Millimetres,
        /// Size of its type.
        type_size: TypeSize,
    },
}

/// Size of the type of a list to be signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TypeSize {
    /// For many columns.
    Small,
    /// As most people read it.
    Ordinary,
    /// For those who see badly: 14 points.
    Large,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its title; a soft hyphen shows where a long word may be divided.
    pub title: String,
    /// Its width.
    pub width: ColumnWidth,
    /// Where its cells stand.
    pub align: Align,
}

impl Column {
    /// A column of text that takes a share of the room left.
    pub fn text(title: impl Into<String>, share: u16) -> Self {
        Self { title: title.into(), width: ColumnWidth::Share(share), align: Align::Left }
    }

    /// A narrow column of text.
    pub fn narrow(title: impl Into<String>) -> Self {
        Self { title: title.into(), width: ColumnWidth::Fit, align: Align::Left }
    }

    /// A column of remarks, which gives way to the others.
    pub fn remarks(title: impl Into<String>) -> Self {
        Self { title: title.into(), width: ColumnWidth::Rest, align: Align::Left }
    }

    /// A column of figures that takes a share of the room left.
    pub fn shared_figures(title: impl Into<String>, share: u16) -> Self {
        Self { title: title.into(), width: ColumnWidth::Share(share), align: Align::Right }
    }

    /// A column of figures.
    pub fn figures(title: impl Into<String>) -> Self {
        Self { title: title.into(), width: ColumnWidth::Fit, align: Align::Right }
    }
}

/// The width of a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ColumnWidth {
    /// As wide as what stands in it.
    Fit,
    /// A share of the room that the other columns leave.
    Share(u16),
    /// Exactly so wide.
    Exactly(Millimetres),
    /// What the others leave: for remarks, which few rows have. One in a table.
    Rest,
}

/// Where text stands between the edges of its column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Align {
    /// At the left edge.
    Left,
    /// At the right edge: figures, whose digits are all of one width.
    Right,
    /// In the middle.
    Centre,
}

/// A cell of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// Its text; a line feed begins a new line.
    pub text: String,
    /// Whether it is set in bold.
    pub bold: bool,
    /// Whether it names its row, for whoever hears the table read out.
    pub names_row: bool,
    /// How it looks.
    pub look: CellLook,
    /// Whether its row begins a group of rows, under a stronger line.
    pub opens_group: bool,
}

/// How the text of a cell looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CellLook {
    /// Black.
    #[default]
    Plain,
    /// Grey: said before, or said beside.
    Muted,
    /// Struck through: it does not take place, as its words say too.
    Struck,
}

impl Cell {
    /// An ordinary cell.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            bold: false,
            names_row: false,
            look: CellLook::Plain,
            opens_group: false,
        }
    }

    /// The cell that names its row.
    pub fn naming(text: impl Into<String>) -> Self {
        Self { names_row: true, ..Self::new(text) }
    }
}
