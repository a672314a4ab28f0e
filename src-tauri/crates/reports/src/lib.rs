//! From a month's summary to paper: documents as data, pages, and the bytes of a PDF.
//!
//! Each step is a pure function of the one before: [`monthly::document`] and its neighbours turn
//! figures into a [`document::Document`], the layout turns that into pages of measured marks, and
//! one file writes them down as PDF/A-3a with the tags of PDF/UA-1. The same data gives the same
//! bytes.

pub mod attendance_list;
pub mod calendar_file;
pub mod certificate;
pub mod contribution;
pub mod declaration;
pub mod document;
pub mod duty_roster;
pub mod guide;
pub mod listing;
pub mod monthly;
pub mod offer_page;
pub mod picture;
pub mod read_back;
pub mod recovery_sheet;
pub mod timetable;
pub mod volunteer_agreement;
pub mod volunteer_card;
pub mod volunteer_summary;

mod fonts;
mod layout;
mod pdf;
mod template;
mod words;

use document::Document;

/// A document as the bytes of a PDF.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rendered {
    /// The PDF.
    pub bytes: Vec<u8>,
    /// How many pages it has.
    pub pages: u32,
}

/// Why a document cannot be printed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// A text has a character that the font cannot show. Nothing was written.
    #[error("the font has no character {character:?}, which stands in {text:?}")]
    CharacterMissing {
        /// The character.
        character: char,
        /// The text it stands in.
        text: String,
    },
    /// A font that the program carries cannot be read or reduced.
    #[error("font: {reason}")]
    Font {
        /// What is wrong with it.
        reason: String,
    },
    /// Whoever watched ended it. Nothing was written.
    #[error("stopped")]
    Stopped,
    /// The PDF cannot be put together, or one cannot be read back.
    #[error("PDF: {reason}")]
    Pdf {
        /// What is wrong with it.
        reason: String,
    },
}

/// Prints several documents of one format into one file, each with its own foot and numbers of
/// pages, and with a bookmark. The first one's language, organisation and date are the file's.
///
/// # Errors
/// [`Error::CharacterMissing`] for the first character that the font lacks; [`Error::Pdf`] for no
/// document at all; the other kinds only where the program itself is damaged.
pub fn render_together(title: &str, documents: &[Document]) -> Result<Rendered, Error> {
    render_watched(title, documents, &mut |_| true)
}

/// The same, watched: `goes_on` is told how many documents are laid out, and may end it.
///
/// # Errors
/// [`Error::Stopped`] as soon as `goes_on` says no; the errors of [`render_together`].
pub fn render_watched(
    title: &str,
    documents: &[Document],
    goes_on: &mut dyn FnMut(usize) -> bool,
) -> Result<Rendered, Error> {
    let faces = fonts::Faces::get()?;
    let mut watch = |laid: usize| if goes_on(laid) { Ok(()) } else { Err(Error::Stopped) };
    watch(0)?;
    let (first, others) = documents
        .split_first()
        .ok_or_else(|| Error::Pdf { reason: "no document to print".to_owned() })?;
    let mut bookmarks = vec![(first.title.clone(), 0)];
    let mut laid = layout::lay_out(first, faces)?;
    watch(1)?;
    for (before, document) in (1..).zip(others) {
        bookmarks.push((document.title.clone(), laid.pages.len()));
        laid.append(layout::lay_out(document, faces)?);
        watch(before + 1)?;
    }
    let whole = Document { title: title.to_owned(), blocks: Vec::new(), ..first.clone() };
    let pages = count(laid.pages.len())?;
    let rendered = Rendered { bytes: pdf::write(&whole, &laid, &bookmarks, faces)?, pages };
    watch(documents.len())?;
    Ok(rendered)
}

fn count(pages: usize) -> Result<u32, Error> {
    u32::try_from(pages).map_err(|_| Error::Pdf { reason: "too many pages".to_owned() })
}

/// Prints a document.
///
/// # Errors
/// [`Error::CharacterMissing`] for the first character that the font lacks; the other kinds only
/// where the program itself is damaged.
pub fn render(document: &Document) -> Result<Rendered, Error> {
    let faces = fonts::Faces::get()?;
    let laid = layout::lay_out(document, faces)?;
    let pages = count(laid.pages.len())?;
    Ok(Rendered { bytes: pdf::write(document, &laid, &[], faces)?, pages })
}
