//! The timetable as it leaves: posters and plans, a calendar file, a page for the city's site.
//!
//! What is published holds what everybody may know: neither those who come nor any reason.

mod gather;
mod logos;
mod state;

use std::path::{Path, PathBuf};

use domain::calendar::{Date, Month};
use domain::ids::{CentreId, LeaderId, RoomId};
use messages::{Language, Messages};
use reports::calendar_file::CalendarFile;
use reports::document::Document;
use reports::offer_page::OfferDays;
use serde::{Deserialize, Serialize};
use storage::Read;
use ts_rs::TS;

use crate::documents::SavedDocument;
use crate::{App, Caller, Result};
use gather::Gathered;

pub use logos::{LogoProblem, LogoView, Logos, RemoveLogo, SetLogo};
pub(crate) use logos::{get_logos, remove_logo, set_logo};

/// What of a timetable is published.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum TimetableOf {
    /// All of it.
    #[default]
    Everything,
    /// What is held in one room.
    Room {
        /// Room.
        room_id: RoomId,
    },
    /// What one leader leads.
    Leader {
        /// Leader.
        leader_id: LeaderId,
    },
}

/// Writes the timetable as an iCalendar file and records that it left.
#[derive(Debug, Deserialize, TS)]
pub struct SaveCalendar {
    /// Centre.
    pub centre_id: CentreId,
    /// All of its timetable, a room's or a leader's.
    #[serde(default)]
    pub of: TimetableOf,
    /// Where to: a file, or a folder for the usual name.
    pub path: String,
}

/// Writes a month's offer as a page of HTML and records that it left.
#[derive(Debug, Deserialize, TS)]
pub struct SaveOfferPage {
    /// Centre.
    pub centre_id: CentreId,
    /// Month.
    pub month: Month,
    /// Where to: a file, or a folder for the usual name.
    pub path: String,
}

/// What leaves for the door or the city is in Polish, whatever the window's language is.
const PUBLISHED: Language = Language::Polish;

/// The weekly poster that holds a day, with a name for its file.
pub(crate) fn weekly(
    read: Read<'_>,
    centre_id: CentreId,
    date: Date,
    large_print: bool,
    of: TimetableOf,
    today: Date,
) -> Result<(String, Document)> {
    let messages = Messages::new(PUBLISHED);
    let monday = date.monday();
    let days = (monday, monday.plus_days(6));
    let gathered = Gathered::of(read, centre_id, of, days, date.month(), today)?;
    let named = (monday.to_string(), gathered.file_part());
    let name = if large_print {
        messages.publishing_weekly_large_file(&named.0, &named.1)
    } else {
        messages.publishing_weekly_file(&named.0, &named.1)
    };
    let document = reports::timetable::weekly(&gathered.timetable, date, large_print, messages);
    Ok((name, document))
}

/// The monthly timetable, with a name for its file.
pub(crate) fn monthly(
    read: Read<'_>,
    centre_id: CentreId,
    month: Month,
    of: TimetableOf,
    today: Date,
) -> Result<(String, Document)> {
    let messages = Messages::new(PUBLISHED);
    let days = (month.first(), month.last());
    let gathered = Gathered::of(read, centre_id, of, days, month, today)?;
    let name = messages.publishing_monthly_file(&month.to_string(), &gathered.file_part());
    Ok((name, reports::timetable::monthly(&gathered.timetable, month, messages)))
}

/// Write the timetable as a calendar file and record that it left.
pub(crate) fn save_calendar(
    app: &App,
    caller: &Caller,
    request: SaveCalendar,
) -> Result<SavedDocument> {
    let messages = Messages::new(PUBLISHED);
    let (centre_id, of, today) = (request.centre_id, request.of, app.now().today);
    let (name, text) = app.store().read(|read| {
        // What is past stays in calendars that have it; new ones begin with this month.
        let first = today.month().first();
        let planned = read.sessions_from(centre_id, first)?;
        let last = planned.iter().map(|session| session.date).max().unwrap_or(today);
        let days = (first, last.max(today));
        let mut gathered = Gathered::of(read, centre_id, of, days, today.month(), today)?;
        // It reaches over many months, each with versions of its own.
        gathered.timetable.version = None;
        let file = CalendarFile {
            timetable: &gathered.timetable,
            series: &gathered.series,
            part: gathered.part.clone(),
            revision: revision(read.last_written_at()?),
        };
        let name = messages.publishing_calendar_file(&gathered.file_part());
        Ok::<_, crate::Error>((name, reports::calendar_file::write(&file, messages)))
    })?;
    let path = destination(&request.path, &name, &["ics"]);
    storage::export::write_file(&path, text.as_bytes())?;
    app.write(caller, "save_calendar", Some(centre_id), |write| {
        write.record();
        Ok(())
    })?;
    Ok(SavedDocument { path: path.display().to_string() })
}

/// Write a month's offer as a page of HTML and record that it left.
pub(crate) fn save_offer_page(
    app: &App,
    caller: &Caller,
    request: SaveOfferPage,
) -> Result<SavedDocument> {
    let messages = Messages::new(PUBLISHED);
    let (centre_id, month, today) = (request.centre_id, request.month, app.now().today);
    let (name, text) = app.store().read(|read| {
        let days = OfferDays { first: month.first(), last: month.last() };
        let of = TimetableOf::Everything;
        let gathered = Gathered::of(read, centre_id, of, (days.first, days.last), month, today)?;
        let name = messages.publishing_offer_file(&month.to_string(), &gathered.file_part());
        Ok::<_, crate::Error>((
            name,
            reports::offer_page::write(&gathered.timetable, days, messages),
        ))
    })?;
    let path = destination(&request.path, &name, &["html", "htm"]);
    storage::export::write_file(&path, text.as_bytes())?;
    app.write(caller, "save_offer_page", Some(centre_id), move |write| {
        write.note("month", month);
        write.record();
        Ok(())
    })?;
    Ok(SavedDocument { path: path.display().to_string() })
}

/// A number that grows with every change of the file: seconds since 2024 of the last one.
fn revision(written_at: Option<i64>) -> u32 {
    const BEGINNING: i64 = 1_704_067_200;
    u32::try_from(written_at.unwrap_or(0) / 1000 - BEGINNING).unwrap_or(0)
}

/// Where a file goes: a folder gets the usual name, and whatever is named otherwise gets the
/// ending too, so that nothing but such a file is ever replaced.
fn destination(path: &str, name: &str, endings: &[&str]) -> PathBuf {
    let path = Path::new(path.trim());
    if path.is_dir() {
        return path.join(format!("{name}.{}", endings[0]));
    }
    let ends = |ending: &&str| {
        path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case(ending))
    };
    if endings.iter().any(ends) {
        return path.to_owned();
    }
    let mut named = path.as_os_str().to_owned();
    named.push(".");
    named.push(endings[0]);
    PathBuf::from(named)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_gets_the_usual_name_and_a_file_its_ending() {
        let folder = std::env::temp_dir();
        let told = folder.display().to_string();
        assert_eq!(destination(&told, "kalendarz", &["ics"]), folder.join("kalendarz.ics"));
        let named = |name: &str| {
            let path = folder.join("nowhere").join(name).display().to_string();
            let path = destination(&path, "oferta", &["html", "htm"]);
            path.file_name().unwrap().to_string_lossy().into_owned()
        };
        assert_eq!(named("strona"), "strona.html");
        assert_eq!(named("strona.HTM"), "strona.HTM");
        assert_eq!(named("dane.obecni"), "dane.obecni.html");
    }

    #[test]
    fn the_revision_grows_with_every_change_and_is_never_negative() {
        assert_eq!(revision(None), 0);
        assert_eq!(revision(Some(1_704_067_200_000)), 0);
        assert!(revision(Some(1_772_000_001_000)) > revision(Some(1_772_000_000_000)));
    }
}
