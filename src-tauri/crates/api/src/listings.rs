//! Lists as one value with three ways out: the window's table, a spreadsheet, paper.
//!
//! A list is made by one function from one request, so that the same rows stand on the screen,
//! in the file and on the page.

mod duties;
mod house;
mod out;
mod people;
mod timetable;
mod volunteering;

use std::path::PathBuf;

use domain::attendance::Mark;
use domain::calendar::{Date, Month};
use domain::ids::{CentreId, SeriesId};
use messages::{Language, Messages};
use reports::document::Document;
use serde::{Deserialize, Serialize};
use storage::{Read, export};
use ts_rs::TS;

use crate::documents::{SavedDocument, slug};
use crate::register::PeopleFilter;
use crate::{App, Caller, Result};

/// A list that can be asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum ListingRequest {
    /// People of a centre, with everything that the centre keeps of each.
    Register {
        /// Centre.
        centre_id: CentreId,
        /// Whom; members, if nothing is said.
        #[serde(default)]
        filter: PeopleFilter,
    },
    /// Pairs of records that may be of one person.
    Duplicates {
        /// Centre that at least one of the two belongs or belonged to.
        centre_id: CentreId,
    },
    /// Who waits for a place in a series, in the order of waiting.
    WaitingList {
        /// Series.
        series_id: SeriesId,
    },
    /// Who is signed up for a series, now and before.
    SignUps {
        /// Series.
        series_id: SeriesId,
    },
    /// Names by dates: who was at the meetings of a series in a month.
    AttendanceMatrix {
        /// Series.
        series_id: SeriesId,
        /// Month.
        month: Month,
    },
    /// The sessions of a month, with what became of each.
    Sessions {
        /// Centre.
        centre_id: CentreId,
        /// Month.
        month: Month,
    },
    /// The services of volunteers in a month.
    VolunteerEntries {
        /// Centre.
        centre_id: CentreId,
        /// Month.
        month: Month,
    },
    /// The duties of volunteers in a month, vacancies included.
    Duties {
        /// Centre.
        centre_id: CentreId,
        /// Month.
        month: Month,
    },
    /// The numbered register of certificates, the latest first.
    Certificates,
    /// The agreements with volunteers that are in force at a centre, or about to be.
    VolunteerAgreements {
        /// Centre.
        centre_id: CentreId,
    },
    /// Those who lead classes.
    Leaders,
    /// The rooms of a centre.
    Rooms {
        /// Centre.
        centre_id: CentreId,
    },
}

/// A list, in the words of whoever asked.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Listing {
    /// Its code, such as `register`; what the history names.
    pub code: String,
    /// Title, such as `Uczestnicy`.
    pub title: String,
    /// Whose and of when: the centre, the series, the month.
    pub subject: String,
    /// The day as of which it was made.
    pub as_of: Date,
    /// The usual name of its file, without what follows the dot.
    pub file_stem: String,
    /// Its columns.
    pub columns: Vec<ListingColumn>,
    /// Its rows in the order in which they are shown; each has a cell for every column.
    pub rows: Vec<Vec<ListingCell>>,
}

/// A column of a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ListingColumn {
    /// Title.
    pub title: String,
    /// What its cells hold.
    pub kind: ColumnKind,
    /// The title where there is little room, or none but the whole one.
    pub short_title: Option<String>,
    /// Whether it is printed; paper is narrower than a spreadsheet.
    pub on_paper: bool,
}

/// What the cells of a column hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ColumnKind {
    /// What names the row: a person, a class.
    Name,
    /// Words.
    Text,
    /// A short text that is not divided: a time, a telephone number.
    Short,
    /// Whole numbers.
    Number,
    /// Years: numbers whose digits are not grouped.
    Year,
    /// Days.
    Date,
    /// Yes or no.
    YesNo,
    /// Marks of attendance.
    Mark,
}

/// A cell of a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", content = "value", rename_all = "snake_case")]
pub enum ListingCell {
    /// Nothing.
    Empty,
    /// Words.
    Text(String),
    /// A whole number.
    Number(i64),
    /// A day.
    Date(Date),
    /// Yes or no.
    YesNo(bool),
    /// A mark of attendance.
    Mark(Mark),
}

impl ListingCell {
    fn text(text: impl Into<String>) -> Self {
        let text = text.into();
        if text.is_empty() { Self::Empty } else { Self::Text(text) }
    }

    fn date(date: Option<Date>) -> Self {
        date.map_or(Self::Empty, Self::Date)
    }

    fn number(number: Option<impl Into<i64>>) -> Self {
        number.map_or(Self::Empty, |number| Self::Number(number.into()))
    }
}

impl ListingColumn {
    fn new(title: String, kind: ColumnKind) -> Self {
        Self { title, kind, short_title: None, on_paper: true }
    }

    /// The same, only where there is room for it.
    fn wide(self) -> Self {
        Self { on_paper: false, ..self }
    }
}

/// Asks for a list to look at.
#[derive(Debug, Deserialize, TS)]
pub struct GetListing {
    /// Which.
    pub listing: ListingRequest,
}

/// Writes a list as a spreadsheet and records that it left.
#[derive(Debug, Deserialize, TS)]
pub struct SaveListing {
    /// Which.
    pub listing: ListingRequest,
    /// As what.
    pub format: ListingFormat,
    /// Where to: a file, or a folder for the usual name.
    pub path: String,
}

/// What a list is written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ListingFormat {
    /// A workbook, for Excel and LibreOffice.
    Xlsx,
    /// Plain text with semicolons.
    Csv,
}

impl ListingFormat {
    fn ending(self) -> &'static str {
        match self {
            Self::Xlsx => "xlsx",
            Self::Csv => "csv",
        }
    }
}

/// The one way in which a list is made.
fn listing(
    read: Read<'_>,
    request: &ListingRequest,
    today: Date,
    messages: Messages,
) -> Result<Listing> {
    let made = Making { read, today, messages };
    match request {
        ListingRequest::Register { centre_id, filter } => made.register(*centre_id, *filter),
        ListingRequest::Duplicates { centre_id } => made.duplicates(*centre_id),
        ListingRequest::WaitingList { series_id } => made.waiting_list(*series_id),
        ListingRequest::SignUps { series_id } => made.sign_ups(*series_id),
        ListingRequest::AttendanceMatrix { series_id, month } => made.matrix(*series_id, *month),
        ListingRequest::Sessions { centre_id, month } => made.sessions(*centre_id, *month),
        ListingRequest::VolunteerEntries { centre_id, month } => {
            made.volunteer_entries(*centre_id, *month)
        }
        ListingRequest::Duties { centre_id, month } => made.duties(*centre_id, *month),
        ListingRequest::Certificates => made.certificates(),
        ListingRequest::VolunteerAgreements { centre_id } => made.volunteer_agreements(*centre_id),
        ListingRequest::Leaders => made.leaders(),
        ListingRequest::Rooms { centre_id } => made.rooms(*centre_id),
    }
}

/// What a list is made with.
struct Making<'a> {
    read: Read<'a>,
    today: Date,
    messages: Messages,
}

/// What a list is made of.
struct Parts {
    code: &'static str,
    title: String,
    subject: String,
    columns: Vec<ListingColumn>,
    rows: Vec<Vec<ListingCell>>,
}

impl Making<'_> {
    /// The list of its parts.
    fn list(&self, parts: Parts) -> Listing {
        let Parts { code, title, subject, columns, rows } = parts;
        let about: String = slug(&subject).chars().take(60).collect();
        let named = [slug(&title), about, self.today.to_string()];
        let named: Vec<String> = named.into_iter().filter(|part| !part.is_empty()).collect();
        let file_stem = named.join("-");
        Listing {
            code: code.to_owned(),
            title,
            subject,
            as_of: self.today,
            file_stem,
            columns,
            rows,
        }
    }
}

/// A list to look at.
pub(crate) fn get_listing(app: &App, caller: &Caller, request: GetListing) -> Result<Listing> {
    let today = app.now().today;
    app.store().read(|read| listing(read, &request.listing, today, caller.messages()))
}

/// Write a list as a spreadsheet and record that it left.
pub(crate) fn save_listing(
    app: &App,
    caller: &Caller,
    request: SaveListing,
) -> Result<SavedDocument> {
    let (now, messages) = (app.now(), caller.messages());
    let made = app.store().read(|read| listing(read, &request.listing, now.today, messages))?;
    let sheet = out::sheet(&made, messages);
    let bytes = match request.format {
        ListingFormat::Xlsx => spreadsheet::write::xlsx(&[sheet], out::made(now.today, now.time))?,
        ListingFormat::Csv => spreadsheet::write::csv(&sheet),
    };
    let mut path = PathBuf::from(&request.path);
    if path.is_dir() {
        path.push(format!("{}.{}", made.file_stem, request.format.ending()));
    }
    export::write_file(&path, &bytes)?;
    let centre = app.store().read(|read| centre_of(read, &request.listing))?;
    app.write(caller, "save_listing", centre, move |write| {
        write.note("listing", made.code);
        write.note("rows", made.rows.len());
        write.record();
        Ok(())
    })?;
    Ok(SavedDocument { path: path.display().to_string() })
}

/// A list as a document, with the beginning of its file's name. Paper is in Polish.
pub(crate) fn paper(
    read: Read<'_>,
    request: &ListingRequest,
    today: Date,
) -> Result<(String, Document)> {
    let messages = Messages::new(Language::Polish);
    let made = listing(read, request, today, messages)?;
    let organisation = read.organisation()?.name;
    let document = reports::listing::document(&out::paper(&made, organisation, messages), messages);
    Ok((made.file_stem, document))
}

/// The centre whose list it is, if it is one's.
pub(crate) fn centre_of(read: Read<'_>, request: &ListingRequest) -> Result<Option<CentreId>> {
    Ok(match request {
        ListingRequest::Register { centre_id, .. }
        | ListingRequest::Duplicates { centre_id }
        | ListingRequest::Sessions { centre_id, .. }
        | ListingRequest::VolunteerEntries { centre_id, .. }
        | ListingRequest::Duties { centre_id, .. }
        | ListingRequest::VolunteerAgreements { centre_id }
        | ListingRequest::Rooms { centre_id } => Some(*centre_id),
        ListingRequest::SignUps { series_id }
        | ListingRequest::WaitingList { series_id }
        | ListingRequest::AttendanceMatrix { series_id, .. } => {
            Some(read.series(*series_id)?.centre_id)
        }
        ListingRequest::Certificates | ListingRequest::Leaders => None,
    })
}
