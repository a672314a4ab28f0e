//! Any list as a numbered table.

use domain::calendar::Date;
use messages::Messages;

use crate::document::{
    Align, Block, Cell, ColumnWidth, Document, HeadingLevel, PageFormat, Table, TableStyle,
    TextStyle,
};
use crate::words;

/// What a list says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listing {
    /// Name of the organisation.
    pub organisation: String,
    /// Code of the document, such as `R-REJ`, or empty.
    pub code: String,
    /// Title.
    pub title: String,
    /// Whose and of when, or empty.
    pub subject: String,
    /// What its signs mean, or empty.
    pub note: String,
    /// The day as of which it was made.
    pub as_of: Date,
    /// Its columns, without the numbers of the rows.
    pub columns: Vec<Column>,
    /// Its rows; each has a text for every column.
    pub rows: Vec<Vec<String>>,
}

/// A column of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Title.
    pub title: String,
    /// What stands in it.
    pub kind: Kind,
}

/// What stands in a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// What names the row.
    Name,
    /// Words, which may be divided over lines.
    Text,
    /// A text of one line.
    Short,
    /// Figures.
    Number,
    /// A sign, in the middle of a narrow column.
    Mark,
}

/// How many characters of ordinary type a page takes side by side: upright, and level.
const PORTRAIT: usize = 84;

/// The list as a document: upright where its columns have room so, else level.
pub fn document(listing: &Listing, messages: Messages) -> Document {
    let mut blocks = vec![
        Block::styled(&listing.organisation, TextStyle::Strong),
        Block::heading(HeadingLevel::Title, &listing.title),
    ];
    if !listing.subject.is_empty() {
        blocks.push(Block::styled(&listing.subject, TextStyle::Lead));
    }
    blocks.push(Block::AccentRule);
    let date = words::date(messages, listing.as_of);
    let count = messages.listing_count(listing.rows.len() as i64);
    let about = format!("{} · {count}", messages.listing_as_of(&date));
    blocks.push(Block::paragraph(words::joined(&[&about, &listing.note], "\n")));
    if listing.rows.is_empty() {
        blocks.push(Block::paragraph(messages.listing_nobody()));
    } else {
        blocks.push(Block::Table(table(listing, messages)));
    }
    let named = words::joined(&[&listing.title, &listing.subject], " – ");
    Document {
        title: format!("{named}, {date}"),
        language: words::language_tag(messages),
        organisation: listing.organisation.clone(),
        prepared: listing.as_of,
        footer: vec![
            listing.code.clone(),
            listing.title.clone(),
            listing.subject.clone(),
            messages.listing_as_of(&date),
        ]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect(),
        page_label: words::page_label(messages),
        format: if width(listing) <= PORTRAIT {
            PageFormat::Portrait
        } else {
            PageFormat::Landscape
        },
        blocks,
    }
}

/// The characters that its rows need side by side: of words that may be divided, half of the
/// longest text.
fn width(listing: &Listing) -> usize {
    let columns = listing.columns.iter().enumerate().map(|(place, column)| {
        let cells = listing.rows.iter().map(|row| row[place].chars().count());
        let longest = cells.max().unwrap_or(0);
        match column.kind {
            Kind::Text => (longest / 2).clamp(8, 24),
            _ => longest.max(4),
        }
    });
    // Numbers of rows, and the air between columns.
    4 + columns.map(|width| width + 2).sum::<usize>()
}

fn table(listing: &Listing, messages: Messages) -> Table {
    let names = listing.columns.iter().filter(|column| column.kind == Kind::Name).count();
    let mut columns = vec![crate::document::Column::figures(messages.listing_number())];
    columns.extend(listing.columns.iter().map(|column| crate::document::Column {
        title: column.title.clone(),
        width: match column.kind {
            Kind::Name => ColumnWidth::Share(if names > 1 { 2 } else { 3 }),
            Kind::Text => ColumnWidth::Share(2),
            Kind::Short | Kind::Number | Kind::Mark => ColumnWidth::Fit,
        },
        align: match column.kind {
            Kind::Name | Kind::Text | Kind::Short => Align::Left,
            Kind::Number => Align::Right,
            Kind::Mark => Align::Centre,
        },
    }));
    let named = listing.columns.iter().position(|column| column.kind == Kind::Name);
    let row = |(number, texts): (i64, &Vec<String>)| {
        let mut cells = vec![Cell::new(messages.number(number))];
        cells.extend(texts.iter().enumerate().map(|(place, text)| {
            if Some(place) == named { Cell::naming(text) } else { Cell::new(text) }
        }));
        cells
    };
    let dense = listing.columns.len() > 7;
    Table {
        summary: words::joined(&[&listing.title, &listing.subject], ", "),
        columns,
        rows: (1..).zip(&listing.rows).map(row).collect(),
        total: None,
        style: if dense { TableStyle::Dense } else { TableStyle::Plain },
        keep_end: false,
    }
}
