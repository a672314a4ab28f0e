//! The logos that stand on what is published.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use domain::ids::LogoId;
use domain::organisation::{Logo, LogoKind};
use domain::text::tidy;
use reports::document;
use reports::picture::{Picture, PictureError, media_type};
use serde::{Deserialize, Serialize};
use storage::Read;
use ts_rs::TS;

use crate::overview::Nothing;
use crate::{App, Caller, Error, Result, outside};

/// The largest file of a logo, in bytes: it goes into every copy of the data.
const LARGEST: u64 = 1024 * 1024;

/// Sets a logo.
#[derive(Debug, Deserialize, TS)]
pub struct SetLogo {
    /// Whose.
    pub kind: LogoKind,
    /// Where the picture is, a PNG or JPEG of at most 1 MB.
    pub path: String,
    /// What it shows, for whoever cannot see it.
    pub alternative: String,
}

/// Removes a logo.
#[derive(Debug, Deserialize, TS)]
pub struct RemoveLogo {
    /// Whose.
    pub kind: LogoKind,
}

/// The logos.
#[derive(Debug, Serialize, TS)]
pub struct Logos {
    /// Those there are, the organisation's before the city's.
    pub logos: Vec<LogoView>,
}

/// One logo.
#[derive(Debug, Serialize, TS)]
pub struct LogoView {
    /// Whose.
    pub kind: LogoKind,
    /// What it shows, for whoever cannot see it.
    pub alternative: String,
    /// The type of the picture, such as `image/png`.
    pub media_type: String,
    /// The picture, in base64.
    pub image: String,
}

/// Why a picture cannot be a logo.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LogoProblem {
    /// Its file is too large.
    #[error("the file is too large")]
    FileTooLarge,
    /// It has no words for whoever cannot see it.
    #[error("no alternative text")]
    NoAlternative,
    /// It is no picture that can be shown.
    #[error(transparent)]
    Picture(#[from] PictureError),
}

impl LogoProblem {
    /// The name of its sentence.
    pub fn code(self) -> &'static str {
        match self {
            Self::FileTooLarge => "logo_too_large",
            Self::NoAlternative => "logo_without_words",
            Self::Picture(PictureError::UnknownFormat) => "logo_unknown_format",
            Self::Picture(PictureError::Damaged) => "logo_damaged",
            Self::Picture(PictureError::TooLarge) => "logo_too_many_pixels",
        }
    }
}

/// The logos that were set.
pub(crate) fn get_logos(app: &App, _caller: &Caller, _request: Nothing) -> Result<Logos> {
    let logos = app.store().read(|read| Ok::<_, Error>(read.logos()?))?;
    let view = |logo: Logo| {
        let media = STANDARD.decode(&logo.image).ok().and_then(|bytes| media_type(&bytes));
        LogoView {
            kind: logo.kind,
            alternative: logo.alternative,
            media_type: media.unwrap_or_default().to_owned(),
            image: logo.image,
        }
    };
    Ok(Logos { logos: logos.into_iter().map(view).collect() })
}

/// Set a logo.
pub(crate) fn set_logo(app: &App, caller: &Caller, request: SetLogo) -> Result<Logos> {
    let alternative = tidy(&request.alternative);
    if alternative.is_empty() {
        return Err(LogoProblem::NoAlternative.into());
    }
    let bytes = outside::read_small(&request.path, LARGEST)?.ok_or(LogoProblem::FileTooLarge)?;
    Picture::read(&bytes).map_err(LogoProblem::from)?;
    let kind = request.kind;
    app.write(caller, "set_logo", None, move |write| {
        let id = LogoId::of(kind.code());
        let logo = Logo { id, kind, image: STANDARD.encode(bytes), alternative };
        write.put("logo", id.0, id.0, &logo)?;
        Ok(())
    })?;
    get_logos(app, caller, Nothing {})
}

/// Remove a logo.
pub(crate) fn remove_logo(app: &App, caller: &Caller, request: RemoveLogo) -> Result<Logos> {
    let kind = request.kind;
    app.write(caller, "remove_logo", None, move |write| {
        let id = LogoId::of(kind.code());
        if write.logos()?.iter().any(|logo| logo.id == id) {
            write.delete("logo", id.0)?;
        }
        Ok(())
    })?;
    get_logos(app, caller, Nothing {})
}

/// The logos as paper takes them. One that cannot be shown any more is left out: the timetable
/// still goes to the door.
pub(super) fn printed(read: Read<'_>) -> Result<Vec<document::Logo>> {
    let printed = |logo: Logo| {
        let picture = Picture::read(&STANDARD.decode(logo.image).ok()?).ok()?;
        Some(document::Logo { picture, alternative: logo.alternative })
    };
    Ok(read.logos()?.into_iter().filter_map(printed).collect())
}
