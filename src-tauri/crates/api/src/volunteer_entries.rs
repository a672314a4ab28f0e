//! Services of volunteers: a month of them, with what is unusual on top.

mod actions;
mod confirming;
mod duties;
mod editing;
mod oddities;
mod own;
mod rows;
mod tasks;

use domain::calendar::{Month, TimeOfDay};
use domain::ids::CentreId;
use domain::volunteers::{EntryKind, VolunteerEntry};
use messages::Messages;
use serde::{Deserialize, Serialize};
use storage::Read;
use ts_rs::TS;

pub use confirming::{ConfirmVolunteerEntries, ConfirmedEntries, UnconfirmVolunteerEntries};
pub(crate) use confirming::{confirm_volunteer_entries, unconfirm_volunteer_entries};
pub use duties::{
    DutyProposal, EnterDuties, EnteredDuties, OneDuty, ProposeVolunteerEntries, ProposedEntries,
};
pub(crate) use duties::{enter_duties, propose_volunteer_entries};
pub use editing::{
    AddVolunteerEntry, GetServiceChoices, PreviewVolunteerEntry, RemoveVolunteerEntry,
    ServiceChoices, ServiceFields, ServicePreview, SessionChoice, UpdateVolunteerEntry,
};
pub(crate) use editing::{
    add_volunteer_entry, get_service_choices, preview_volunteer_entry, remove_volunteer_entry,
    update_volunteer_entry,
};
pub use oddities::OddityView;
pub use own::{GetOwnHours, LogOwnHours, OwnDuty, OwnEntry, OwnHours, OwnTask, RemoveOwnHours};
pub(crate) use own::{get_own_hours, log_own_hours, remove_own_hours};
pub use tasks::{SaveVolunteerTask, VolunteerTasks};
pub(crate) use tasks::{list_volunteer_tasks, save_volunteer_task};

use crate::volunteer_entries::rows::Rows;
use crate::{App, Caller, Result};

/// Asks for the services of a centre's month.
#[derive(Debug, Deserialize, TS)]
pub struct ListVolunteerEntries {
    /// Centre.
    pub centre_id: CentreId,
    /// Month.
    pub month: Month,
}

/// The services of a month: first those that are unusual and wait to be confirmed, then all
/// others; both by date, start and name.
#[derive(Debug, Serialize, TS)]
pub struct VolunteerEntries {
    /// Services with the volunteers' names.
    pub rows: Vec<VolunteerEntryRow>,
    /// Confirmed minutes of volunteers.
    pub minutes: i64,
    /// Confirmed minutes of members' community work, which is counted apart.
    pub member_minutes: i64,
    /// Minutes of both that nobody confirmed; they do not count.
    pub unconfirmed: i64,
    /// How many services wait to be confirmed and have nothing unusual about them.
    pub usual: u32,
    /// How many unusual ones wait to be confirmed.
    pub unusual: u32,
    /// Whether the month is closed.
    pub closed: bool,
}

/// One service.
#[derive(Clone, Debug, Serialize, TS)]
pub struct VolunteerEntryRow {
    /// Service.
    pub entry: VolunteerEntry,
    /// Last name first.
    pub list_name: String,
    /// When it ended, where its start is known; past midnight on the next day.
    #[ts(optional = nullable)]
    pub end: Option<TimeOfDay>,
    /// Name of the task, or empty.
    pub task: String,
    /// Number and name of the action of the grant agreement, or empty.
    pub action: String,
    /// Name of the session, or empty.
    pub session: String,
    /// Name of whoever entered it.
    pub entered_by: String,
    /// Name of whoever confirmed it, or empty.
    pub confirmed_by: String,
    /// What is unusual about it.
    pub oddities: Vec<OddityView>,
}

impl VolunteerEntryRow {
    /// Whether it waits for somebody to look at what is unusual about it.
    fn is_unusual_and_waits(&self) -> bool {
        self.entry.confirmed_on.is_none() && !self.oddities.is_empty()
    }
}

/// The services of a centre's month: first those that are unusual and wait to be confirmed, then
/// all others; both by date, start and name.
pub(crate) fn services(
    read: Read<'_>,
    messages: Messages,
    centre: CentreId,
    month: Month,
) -> Result<Vec<VolunteerEntryRow>> {
    let facts = Rows::gather(read, messages, month.first(), month.last(), &[])?;
    let mut rows: Vec<VolunteerEntryRow> = facts
        .entries()
        .filter(|entry| entry.centre_id == centre && month.contains(entry.date))
        .map(|entry| facts.row(entry))
        .collect();
    rows.sort_by_cached_key(|row| {
        let entry = &row.entry;
        let place = facts.place_of(entry.person_id);
        (!row.is_unusual_and_waits(), entry.date, entry.start, place, entry.id)
    });
    Ok(rows)
}

/// The services of a centre's month.
pub(crate) fn list_volunteer_entries(
    app: &App,
    caller: &Caller,
    request: ListVolunteerEntries,
) -> Result<VolunteerEntries> {
    let (centre, month) = (request.centre_id, request.month);
    app.store().read(|read| {
        let rows = services(read, caller.messages(), centre, month)?;
        let sum = |takes: &dyn Fn(&VolunteerEntry) -> bool| {
            rows.iter()
                .filter(|row| takes(&row.entry))
                .map(|row| i64::from(row.entry.minutes))
                .sum::<i64>()
        };
        let confirmed = |entry: &VolunteerEntry, kind: EntryKind| {
            entry.confirmed_on.is_some() && entry.kind == kind
        };
        let waiting = |unusual: bool| {
            let waits = |row: &&VolunteerEntryRow| {
                row.entry.confirmed_on.is_none() && row.oddities.is_empty() != unusual
            };
            rows.iter().filter(waits).count() as u32
        };
        Ok(VolunteerEntries {
            minutes: sum(&|entry| confirmed(entry, EntryKind::Volunteer)),
            member_minutes: sum(&|entry| confirmed(entry, EntryKind::Member)),
            unconfirmed: sum(&|entry| entry.confirmed_on.is_none()),
            usual: waiting(false),
            unusual: waiting(true),
            closed: read.is_closed(centre, month)?,
            rows,
        })
    })
}
