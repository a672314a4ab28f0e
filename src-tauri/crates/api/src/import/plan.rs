//! What each row of a sheet would make.

use std::collections::HashSet;

use domain::ids::CentreId;
use domain::import::{CentreRow, Kind, Remark, Verdict, verdict_of};
use domain::organisation::{Category, Leader, Room};
use domain::refusal::Refusal;
use domain::timetable::{Series, Session};
use messages::Messages;
use uuid::Uuid;

use super::book::Book;
use super::known::Known;
use super::{PreviewImport, centres, classes};
use crate::{App, Result};

/// What a sheet would make.
#[derive(Default)]
pub(super) struct Plan {
    /// Rows, in the order of the file.
    pub(super) rows: Vec<PlannedRow>,
    /// Categories that rows need and that are not there yet.
    pub(super) categories: Vec<Category>,
    /// Leaders whom rows need and who are not there yet.
    pub(super) leaders: Vec<Leader>,
    /// Rooms that rows need and that are not there yet.
    pub(super) rooms: Vec<(CentreId, Room)>,
}

/// What a row would make.
pub(super) struct PlannedRow {
    /// Its number in the file.
    pub(super) row: u32,
    /// Its name, as far as it was read.
    pub(super) name: String,
    /// Where, in words.
    pub(super) place: String,
    /// What is to be said about it.
    pub(super) remarks: Vec<Remark>,
    /// What it makes.
    pub(super) makes: Makes,
    /// The new categories, leaders and rooms that it needs.
    pub(super) needs: Vec<Uuid>,
}

/// What a row makes.
pub(super) enum Makes {
    /// Nothing: it could not be read.
    Nothing,
    /// One session.
    Session(Box<Session>),
    /// A series with its sessions.
    Series(Box<Series>, Vec<Session>),
    /// A centre, a place of it, or a room.
    Centre(Box<CentreRow>, centres::Target),
}

impl PlannedRow {
    /// What becomes of it.
    pub(super) fn verdict(&self) -> Verdict {
        verdict_of(&self.remarks)
    }

    /// The sessions that it makes.
    pub(super) fn sessions(&self) -> &[Session] {
        match &self.makes {
            Makes::Session(session) => std::slice::from_ref(session),
            Makes::Series(_, sessions) => sessions,
            Makes::Nothing | Makes::Centre(..) => &[],
        }
    }

    /// The centre that it belongs to, if that is there already.
    fn centre(&self) -> Option<CentreId> {
        match &self.makes {
            Makes::Session(session) => Some(session.centre_id),
            Makes::Series(series, _) => Some(series.centre_id),
            Makes::Centre(_, centres::Target::Existing { centre, .. }) => Some(*centre),
            Makes::Nothing | Makes::Centre(..) => None,
        }
    }
}

impl Plan {
    /// What the sheet of a request would make.
    ///
    /// # Errors
    /// [`Refusal::NotFound`] for a sheet or a centre that is not there; errors of the file.
    pub(super) fn of(
        app: &App,
        messages: Messages,
        book: &Book,
        request: &PreviewImport,
    ) -> Result<Self> {
        let sheet = book.sheet(request.sheet)?;
        let today = app.now().today;
        app.store().read(|read| match request.kind {
            Kind::Centres => centres::plan(read, sheet, &request.columns),
            Kind::Classes | Kind::People | Kind::Attendance => {
                let mut known = Known::new(app, read, messages, today, book.centre_names())?;
                if let Some(centre) = request.centre_id {
                    read.centre(centre)?;
                    known.default_centre = Some(centre);
                }
                if let Some(category) = request.category_id {
                    if Some(read.category(category)?.centre_id) != request.centre_id {
                        return Err(Refusal::NotFound.into());
                    }
                    known.default_category = Some(category);
                }
                classes::plan(known, sheet, &request.columns)
            }
        })
    }

    /// Keeps the rows that are to be written, and of the new categories, leaders and rooms those
    /// that they need.
    pub(super) fn take(&mut self, leave_out: &[u32], take_duplicates: &[u32]) {
        let out: HashSet<u32> = leave_out.iter().copied().collect();
        let twice: HashSet<u32> = take_duplicates.iter().copied().collect();
        self.rows.retain(|row| {
            let taken = match row.verdict() {
                Verdict::Good | Verdict::Warning => true,
                // A centre that is there needs no second one.
                Verdict::Duplicate => {
                    twice.contains(&row.row) && !matches!(row.makes, Makes::Centre(..))
                }
                Verdict::Unusable => false,
            };
            taken && !out.contains(&row.row)
        });
        let needed: HashSet<Uuid> = self.rows.iter().flat_map(|row| row.needs.clone()).collect();
        self.categories.retain(|category| needed.contains(&category.id.0));
        self.leaders.retain(|leader| needed.contains(&leader.id.0));
        self.rooms.retain(|(_, room)| needed.contains(&room.id.0));
    }

    /// Whether no row would be written.
    pub(super) fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The centre that all rows belong to; none where there are several, or new ones.
    pub(super) fn scope(&self) -> Option<CentreId> {
        let mut centres = self.rows.iter().map(PlannedRow::centre);
        let first = centres.next().flatten()?;
        centres.all(|centre| centre == Some(first)).then_some(first)
    }
}
