//! Services that the office types in, corrects and removes one by one.

use domain::calendar::{Date, TimeOfDay};
use domain::ids::{
    ActionId, CentreId, PersonId, SeriesId, SessionId, VolunteerEntryId, VolunteerTaskId,
};
use domain::refusal::Refusal;
use domain::settlement::Action;
use domain::text::tidy;
use domain::volunteers::{EntryKind, EntrySource, VolunteerEntry, VolunteerTask, check_service};
use serde::{Deserialize, Serialize};
use storage::Read;
use ts_rs::TS;

use super::VolunteerEntryRow;
use super::actions::Actions;
use super::duties::{duties_at, usual_task};
use super::oddities::OddityView;
use super::rows::{Rows, row_of};
use crate::overview::{Nothing, Status, get_status};
use crate::{App, Caller, Result};

/// What a service says.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ServiceFields {
    /// Day on which it began.
    pub date: Date,
    /// Start, where it is known; of the session, where only that is said.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub start: Option<TimeOfDay>,
    /// End; at or before the start it is the next day's. Goes before the length.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub end: Option<TimeOfDay>,
    /// Length in minutes, where no end is said.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub minutes: Option<u32>,
    /// A volunteer's service, where nothing is said, or a member's community work.
    #[serde(default)]
    #[ts(optional, as = "Option<EntryKind>")]
    pub kind: EntryKind,
    /// Task, or nothing.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub task_id: Option<VolunteerTaskId>,
    /// Action of the grant agreement, or nothing.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub action_id: Option<ActionId>,
    /// The session at which it was performed, or nothing.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub session_id: Option<SessionId>,
    /// What was done; needed where there is no task.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub activity: String,
    /// Where, or empty for the centre.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub place: String,
    /// Why it is confirmed although something about it is unusual, or empty.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub reason: String,
}

/// Records a service.
#[derive(Debug, Deserialize, TS)]
pub struct AddVolunteerEntry {
    /// Volunteer.
    pub person_id: PersonId,
    /// Centre.
    pub centre_id: CentreId,
    /// What it says.
    #[serde(flatten)]
    pub fields: ServiceFields,
}

/// Corrects a service. Who entered it, and when, stays as it was.
#[derive(Debug, Deserialize, TS)]
pub struct UpdateVolunteerEntry {
    /// Service.
    pub entry_id: VolunteerEntryId,
    /// What it says from now on.
    #[serde(flatten)]
    pub fields: ServiceFields,
}

/// Removes a service that was recorded by mistake.
#[derive(Debug, Deserialize, TS)]
pub struct RemoveVolunteerEntry {
    /// Service.
    pub entry_id: VolunteerEntryId,
}

/// Asks what would be unusual about a service, before it is recorded.
#[derive(Debug, Deserialize, TS)]
pub struct PreviewVolunteerEntry {
    /// The service that is corrected, or none for a new one.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub entry_id: Option<VolunteerEntryId>,
    /// Volunteer.
    pub person_id: PersonId,
    /// Centre.
    pub centre_id: CentreId,
    /// What it says.
    #[serde(flatten)]
    pub fields: ServiceFields,
}

/// What a service would be.
#[derive(Debug, Serialize, TS)]
pub struct ServicePreview {
    /// Start, where it is known.
    #[ts(optional = nullable)]
    pub start: Option<TimeOfDay>,
    /// End, where the start is known; past midnight on the next day.
    #[ts(optional = nullable)]
    pub end: Option<TimeOfDay>,
    /// Length in minutes.
    pub minutes: u32,
    /// What would be unusual about it.
    pub oddities: Vec<OddityView>,
}

/// Asks for what a service of a day can be charged to.
#[derive(Debug, Deserialize, TS)]
pub struct GetServiceChoices {
    /// Centre.
    pub centre_id: CentreId,
    /// Day.
    pub date: Date,
    /// Volunteer, if she is known; her duties come first.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub person_id: Option<PersonId>,
    /// The session that was chosen, for the action that is proposed.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub session_id: Option<SessionId>,
    /// The task that was chosen, for the action that is proposed.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub task_id: Option<VolunteerTaskId>,
}

/// What a service of a day can be charged to.
#[derive(Debug, Serialize, TS)]
pub struct ServiceChoices {
    /// Tasks that can be chosen, in their order.
    pub tasks: Vec<VolunteerTask>,
    /// Actions of the grant agreement of the day's month, in their order.
    pub actions: Vec<Action>,
    /// The action that is proposed, if any.
    #[ts(optional = nullable)]
    pub action_id: Option<ActionId>,
    /// The centre's sessions of the day that were not cancelled, her duties first.
    pub sessions: Vec<SessionChoice>,
}

/// A session at which a service can have been performed.
#[derive(Debug, Serialize, TS)]
pub struct SessionChoice {
    /// Session.
    pub session_id: SessionId,
    /// Name.
    pub name: String,
    /// Start.
    pub start: TimeOfDay,
    /// Length in minutes.
    pub minutes: u32,
    /// Whether the volunteer leads or helps there.
    pub hers: bool,
    /// The task that is usual for her part in it, if she has one.
    #[ts(optional = nullable)]
    pub task_id: Option<VolunteerTaskId>,
}

/// A text of no more than so many characters, without blanks around and in a row.
fn short(text: &str, limit: u32) -> Result<String> {
    let text = tidy(text);
    if text.chars().count() > limit as usize {
        return Err(Refusal::TextTooLong { limit }.into());
    }
    Ok(text)
}

/// A reason as it is kept.
pub(super) fn reason(text: &str) -> Result<String> {
    short(text, 300)
}

/// What was done as it is kept.
pub(super) fn activity(text: &str) -> Result<String> {
    short(text, 300)
}

/// From when to when a service lasts, of what is said about it: a start with an end, which at or
/// before the start is the next day's, or a length with or without a start.
fn lasting(
    fields: &ServiceFields,
    session: Option<(TimeOfDay, u32)>,
) -> Option<(Option<TimeOfDay>, u32)> {
    const DAY: u32 = 24 * 60;
    let length = |start: TimeOfDay, end: TimeOfDay| {
        let (start, end) = (start.minutes(), end.minutes());
        if start < end { end - start } else { end + DAY - start }
    };
    // 24:00 begins the day after, and a service belongs to the day that it begins on.
    let start = fields.start.filter(|start| *start != TimeOfDay::END_OF_DAY);
    match (start, fields.end, fields.minutes) {
        (Some(start), Some(end), _) => Some((Some(start), length(start, end))),
        (start, _, Some(minutes)) => Some((start, minutes)),
        (Some(start), None, None) => session.map(|(_, minutes)| (Some(start), minutes)),
        (None, _, None) => session.map(|(start, minutes)| (Some(start), minutes)),
    }
}

/// A service with what is said about it, checked.
fn said(
    read: Read<'_>,
    fields: &ServiceFields,
    entry: VolunteerEntry,
    today: Date,
) -> Result<VolunteerEntry> {
    let session = match fields.session_id {
        Some(id) => {
            let session = read.session(id)?;
            if session.centre_id != entry.centre_id {
                return Err(Refusal::NotFound.into());
            }
            Some((session.start, session.minutes))
        }
        None => None,
    };
    let (start, minutes) = lasting(fields, session).ok_or(Refusal::ServiceLengthInvalid)?;
    check_service(minutes, fields.date, today)?;
    if let Some(task) = fields.task_id {
        read.volunteer_task(task)?;
    }
    if let Some(action) = fields.action_id {
        read.action(action)?;
    }
    let activity = activity(&fields.activity)?;
    if fields.task_id.is_none() && activity.is_empty() {
        return Err(Refusal::ServiceUnnamed.into());
    }
    Ok(VolunteerEntry {
        date: fields.date,
        start,
        minutes,
        kind: fields.kind,
        task_id: fields.task_id,
        action_id: fields.action_id,
        session_id: fields.session_id,
        activity,
        place: short(&fields.place, 200)?,
        confirmed_because: reason(&fields.reason)?,
        ..entry
    })
}

/// Record a volunteer's service.
pub(crate) fn add_volunteer_entry(
    app: &App,
    caller: &Caller,
    request: AddVolunteerEntry,
) -> Result<VolunteerEntryRow> {
    let AddVolunteerEntry { person_id, centre_id, fields } = request;
    let (today, user) = (app.now().today, caller.user);
    let id: VolunteerEntryId = app.new_id();
    app.write(caller, "add_volunteer_entry", Some(centre_id), move |write| {
        let person = write.person(write.canonical()?.of(person_id))?.id;
        let new = VolunteerEntry::new(id, person, centre_id, fields.date, 1, today, user);
        // Whoever enters it in the office answers for it, as she would by her signature on the
        // card; what is unusual about it she was shown.
        let entry = said(**write, &fields, new, today)?.confirmed(today, user);
        write.put("volunteer_entry", entry.id.0, entry.person_id.0, &entry)?;
        write.note("person", entry.person_id);
        write.note("date", entry.date);
        Ok(())
    })?;
    app.store().read(|read| row_of(read, caller.messages(), id))
}

/// Correct a service.
pub(crate) fn update_volunteer_entry(
    app: &App,
    caller: &Caller,
    request: UpdateVolunteerEntry,
) -> Result<VolunteerEntryRow> {
    let UpdateVolunteerEntry { entry_id, fields } = request;
    let (today, user) = (app.now().today, caller.user);
    app.write(caller, "update_volunteer_entry", None, move |write| {
        let before = write.volunteer_entry(entry_id)?;
        write.belongs_to(before.centre_id);
        let mut entry = said(**write, &fields, before.clone(), today)?;
        if before.confirmed_on.is_none() {
            entry.confirmed_because = String::new();
        } else {
            if entry.confirmed_because.is_empty() {
                entry.confirmed_because.clone_from(&before.confirmed_because);
            }
            // What was confirmed is another service now: whoever changed it answers for that.
            if entry != before {
                entry = entry.confirmed(today, user);
            }
        }
        write.put("volunteer_entry", entry.id.0, entry.person_id.0, &entry)?;
        write.note("person", entry.person_id);
        write.note("date", entry.date);
        Ok(())
    })?;
    app.store().read(|read| row_of(read, caller.messages(), entry_id))
}

/// Remove a service recorded by mistake.
pub(crate) fn remove_volunteer_entry(
    app: &App,
    caller: &Caller,
    request: RemoveVolunteerEntry,
) -> Result<Status> {
    app.write(caller, "remove_volunteer_entry", None, move |write| {
        let entry = write.volunteer_entry(request.entry_id)?;
        write.belongs_to(entry.centre_id);
        write.delete("volunteer_entry", entry.id.0)?;
        write.note("person", entry.person_id);
        write.note("date", entry.date);
        Ok(())
    })?;
    get_status(app, caller, Nothing {})
}

/// What would be unusual about a service.
pub(crate) fn preview_volunteer_entry(
    app: &App,
    caller: &Caller,
    request: PreviewVolunteerEntry,
) -> Result<ServicePreview> {
    let PreviewVolunteerEntry { entry_id, person_id, centre_id, fields } = request;
    let today = app.now().today;
    let new: VolunteerEntryId = app.new_id();
    app.store().read(|read| {
        let person = read.canonical()?.of(person_id);
        let before = match entry_id {
            Some(id) => VolunteerEntry { person_id: person, ..read.volunteer_entry(id)? },
            None => VolunteerEntry {
                source: EntrySource::Office,
                ..VolunteerEntry::new(new, person, centre_id, fields.date, 1, today, caller.user)
            },
        };
        let entry = said(read, &fields, before, today)?;
        let given = [entry.clone()];
        let facts = Rows::gather(read, caller.messages(), entry.date, entry.date, &given)?;
        Ok(ServicePreview {
            start: entry.start,
            end: entry.end(),
            minutes: entry.minutes,
            oddities: facts.oddities_of(entry.id),
        })
    })
}

/// What a service of a day can be charged to.
pub(crate) fn get_service_choices(
    app: &App,
    caller: &Caller,
    request: GetServiceChoices,
) -> Result<ServiceChoices> {
    let GetServiceChoices { centre_id, date, person_id, session_id, task_id } = request;
    app.store().read(|read| {
        let facts = Rows::gather(read, caller.messages(), date, date, &[])?;
        let actions = Actions::gather(read, &facts, centre_id, date)?;
        let mut on_day = read.sessions_between(centre_id, date, date)?;
        on_day.retain(|session| session.cancelled.is_none());
        let person = person_id.map(|person| Ok::<_, crate::Error>(read.canonical()?.of(person)));
        let person = person.transpose()?;
        let duties = duties_at(read, &facts, on_day.clone())?;
        let mut sessions: Vec<SessionChoice> = on_day
            .iter()
            .map(|session| {
                let duty = duties
                    .iter()
                    .find(|duty| duty.session.id == session.id && Some(duty.person) == person);
                SessionChoice {
                    session_id: session.id,
                    name: session.name.clone(),
                    start: session.start,
                    minutes: session.minutes,
                    hers: duty.is_some(),
                    task_id: duty
                        .and_then(|duty| usual_task(&facts.tasks, duty.use_))
                        .map(|task| task.id),
                }
            })
            .collect();
        sessions.sort_by_key(|session| !session.hers);
        let series: Option<SeriesId> = match session_id {
            Some(id) => read.session(id)?.series_id,
            None => None,
        };
        Ok(ServiceChoices {
            tasks: facts.tasks.iter().filter(|task| task.active).cloned().collect(),
            action_id: actions.proposed(series, task_id),
            actions: actions.actions,
            sessions,
        })
    })
}
