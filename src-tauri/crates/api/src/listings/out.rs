//! A list on its way out: as a sheet, and as what a page prints.

use domain::attendance::Mark;
use domain::calendar::{Date, TimeOfDay};
use messages::Messages;
use reports::listing::{Column, Kind};
use spreadsheet::write::{CellOut, ColumnOut, KindOut, Made, SheetOut};

use super::{ColumnKind, Listing, ListingCell, ListingColumn};
use crate::words;

/// The list as a sheet, with all its columns.
pub(super) fn sheet(listing: &Listing, messages: Messages) -> SheetOut {
    let columns = listing.columns.iter().map(|column| ColumnOut {
        title: column.title.clone(),
        kind: match column.kind {
            ColumnKind::Number | ColumnKind::Year => KindOut::Number,
            ColumnKind::Date => KindOut::Date,
            ColumnKind::YesNo => KindOut::YesNo,
            ColumnKind::Name | ColumnKind::Text | ColumnKind::Short | ColumnKind::Mark => {
                KindOut::Text
            }
        },
    });
    let cell = |cell: &ListingCell| match cell {
        ListingCell::Empty => CellOut::Empty,
        ListingCell::Text(text) => CellOut::Text(text.clone()),
        // Numbers of people, minutes and places: far below what a double holds exactly.
        ListingCell::Number(number) => CellOut::Number(*number as f64),
        ListingCell::Date(date) => day(*date),
        ListingCell::YesNo(yes) => CellOut::YesNo(*yes),
        ListingCell::Mark(mark) => CellOut::Text(
            match mark {
                Mark::Present => "✓",
                Mark::Absent => "–",
                Mark::Announced => "z",
            }
            .to_owned(),
        ),
    };
    SheetOut {
        name: listing.title.clone(),
        columns: columns.collect(),
        rows: listing.rows.iter().map(|row| row.iter().map(cell).collect()).collect(),
        yes_no: [messages.listing_yes(), messages.listing_no()],
    }
}

/// A day of a sheet; spreadsheet programs know none before 1900.
fn day(date: Date) -> CellOut {
    match u16::try_from(date.year()) {
        Ok(year) if (1900..=9999).contains(&year) => {
            CellOut::Date { year, month: date.month().number() as u8, day: date.day() as u8 }
        }
        _ => CellOut::Text(date.to_string()),
    }
}

/// The moment of a sheet. It says the day and time on the wall, as programs show it.
pub(super) fn made(today: Date, time: TimeOfDay) -> Made {
    let minutes = time.minutes().min(24 * 60 - 1);
    Made {
        date: (
            u16::try_from(today.year()).unwrap_or(1980).max(1980),
            today.month().number() as u8,
            today.day() as u8,
        ),
        time: ((minutes / 60) as u16, (minutes % 60) as u8, 0),
    }
}

/// The list as a page prints it.
pub(super) fn paper(
    listing: &Listing,
    organisation: String,
    messages: Messages,
) -> reports::listing::Listing {
    let columns = listing.columns.iter().filter(|column| column.on_paper).map(|column| Column {
        title: column.short_title.clone().unwrap_or_else(|| column.title.clone()),
        kind: match column.kind {
            ColumnKind::Name => Kind::Name,
            ColumnKind::Text => Kind::Text,
            ColumnKind::Short | ColumnKind::Year | ColumnKind::Date | ColumnKind::YesNo => {
                Kind::Short
            }
            ColumnKind::Number => Kind::Number,
            ColumnKind::Mark => Kind::Mark,
        },
    });
    let cell = |column: &ListingColumn, cell: &ListingCell| match cell {
        ListingCell::Empty => String::new(),
        ListingCell::Text(text) => text.clone(),
        ListingCell::Number(number) if column.kind == ColumnKind::Year => number.to_string(),
        ListingCell::Number(number) => messages.number(*number),
        ListingCell::Date(date) => words::date(messages, *date),
        ListingCell::YesNo(true) => messages.listing_yes(),
        ListingCell::YesNo(false) => messages.listing_no(),
        // The font of the documents has no tick.
        ListingCell::Mark(Mark::Present) => "+".to_owned(),
        ListingCell::Mark(Mark::Absent) => "–".to_owned(),
        ListingCell::Mark(Mark::Announced) => "z".to_owned(),
    };
    let row = |cells: &Vec<ListingCell>| {
        let cells = listing.columns.iter().zip(cells).filter(|(column, _)| column.on_paper);
        cells.map(|(column, one)| cell(column, one)).collect()
    };
    let marks = listing.columns.iter().any(|column| column.kind == ColumnKind::Mark);
    reports::listing::Listing {
        organisation,
        code: String::new(),
        title: listing.title.clone(),
        subject: listing.subject.clone(),
        note: if marks { messages.listing_marks_key() } else { String::new() },
        as_of: listing.as_of,
        columns: columns.collect(),
        rows: listing.rows.iter().map(row).collect(),
    }
}
