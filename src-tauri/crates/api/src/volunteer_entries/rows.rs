//! Services as they are shown: with names, sessions and what is unusual about them.

use std::collections::{BTreeMap, HashMap, HashSet};

use domain::calendar::Date;
use domain::ids::{ActionId, PersonId, SessionId, UserId, VolunteerEntryId, VolunteerTaskId};
use domain::settlement::Action;
use domain::timetable::Session;
use domain::volunteers::{
    Oddity, VolunteerAgreement, VolunteerEntry, VolunteerTask, VolunteeringSettings, oddities,
};
use messages::Messages;
use storage::Read;

use super::VolunteerEntryRow;
use super::oddities::{OddityView, view};
use crate::{Result, words};

/// How many days before and after the span services are looked at: whatever was entered late on
/// one day is counted together, also across the end of a month.
const AROUND: i64 = 92;

/// Everything about the services of some days, of every centre.
pub(super) struct Rows {
    messages: Messages,
    /// Settings of the organisation.
    pub(super) settings: VolunteeringSettings,
    /// Every agreement with a volunteer.
    pub(super) agreements: Vec<VolunteerAgreement>,
    /// Every task, in its order.
    pub(super) tasks: Vec<VolunteerTask>,
    /// Every action of every grant agreement.
    pub(super) actions: Vec<Action>,
    entries: Vec<VolunteerEntry>,
    people: HashMap<PersonId, (usize, String)>,
    users: HashMap<UserId, String>,
    sessions: HashMap<SessionId, Session>,
    unusual: BTreeMap<VolunteerEntryId, Vec<Oddity>>,
}

impl Rows {
    /// What is known of the services of some days. Those of `given` are looked at as if they stood
    /// in the file; of two with one id it is the given one.
    pub(super) fn gather(
        read: Read<'_>,
        messages: Messages,
        first: Date,
        last: Date,
        given: &[VolunteerEntry],
    ) -> Result<Self> {
        let settings = read.organisation()?.volunteering;
        let agreements = read.volunteer_agreements()?;
        let mut entries =
            read.volunteer_entries_of_all(first.plus_days(-AROUND), last.plus_days(AROUND))?;
        let ids: HashSet<VolunteerEntryId> = given.iter().map(|entry| entry.id).collect();
        entries.retain(|entry| !ids.contains(&entry.id));
        entries.extend_from_slice(given);
        let mut sessions: HashMap<SessionId, Session> = read
            .sessions_of_all_between(first.plus_days(-1), last.plus_days(1))?
            .into_iter()
            .map(|session| (session.id, session))
            .collect();
        let near = (first.plus_days(-1), last.plus_days(1));
        for entry in entries.iter().filter(|entry| near.0 <= entry.date && entry.date <= near.1) {
            let Some(id) = entry.session_id.filter(|id| !sessions.contains_key(id)) else {
                continue;
            };
            // One that was moved to other days since, or taken out of the plan.
            if let Ok(session) = read.session(id) {
                sessions.insert(id, session);
            }
        }
        let cancelled: HashSet<SessionId> = sessions
            .values()
            .filter(|session| session.cancelled.is_some())
            .map(|session| session.id)
            .collect();
        let unusual = oddities(&entries, &agreements, &cancelled, &settings);
        let wanted: HashSet<PersonId> = entries.iter().map(|entry| entry.person_id).collect();
        let people = read
            .people_among(&wanted)?
            .into_iter()
            .enumerate()
            .map(|(place, person)| (person.id, (place, person.list_name())))
            .collect();
        let mut actions = Vec::new();
        for agreement in read.grant_agreements()? {
            actions.extend(read.actions(agreement.id)?);
        }
        Ok(Self {
            messages,
            settings,
            agreements,
            tasks: read.volunteer_tasks()?,
            actions,
            entries,
            people,
            users: read.users()?.into_iter().map(|user| (user.id, user.name)).collect(),
            sessions,
            unusual,
        })
    }

    /// The services, in no order that means anything.
    pub(super) fn entries(&self) -> impl Iterator<Item = &VolunteerEntry> {
        self.entries.iter()
    }

    /// Place of a person in Polish order.
    pub(super) fn place_of(&self, person: PersonId) -> usize {
        self.people.get(&person).map_or(usize::MAX, |(place, _)| *place)
    }

    /// Name of a person, the last name first.
    pub(super) fn name_of(&self, person: PersonId) -> String {
        self.people.get(&person).map(|(_, name)| name.clone()).unwrap_or_default()
    }

    /// Name of a task, or nothing.
    pub(super) fn task_name(&self, id: Option<VolunteerTaskId>) -> String {
        let task = self.tasks.iter().find(|task| Some(task.id) == id);
        task.map(|task| task.name.clone()).unwrap_or_default()
    }

    fn action_name(&self, id: Option<ActionId>) -> String {
        let action = self.actions.iter().find(|action| Some(action.id) == id);
        action
            .map(|action| format!("{} {}", action.number, action.name).trim().to_owned())
            .unwrap_or_default()
    }

    /// Name of a session that a service was performed at, or nothing.
    pub(super) fn session_name(&self, id: Option<SessionId>) -> String {
        let session = id.and_then(|id| self.sessions.get(&id));
        session.map(|session| session.name.clone()).unwrap_or_default()
    }

    /// The series that the session of a service belongs to.
    pub(super) fn session(&self, id: SessionId) -> Option<&Session> {
        self.sessions.get(&id)
    }

    fn user_name(&self, id: UserId) -> String {
        self.users.get(&id).cloned().unwrap_or_default()
    }

    /// Whether anything about a service is unusual.
    pub(super) fn is_unusual(&self, id: VolunteerEntryId) -> bool {
        self.unusual.contains_key(&id)
    }

    /// What is unusual about a service, in words.
    pub(super) fn oddities_of(&self, id: VolunteerEntryId) -> Vec<OddityView> {
        let Some(found) = self.unusual.get(&id) else { return Vec::new() };
        found
            .iter()
            .map(|oddity| {
                let other = match oddity {
                    Oddity::Overlap { entry_id } => self
                        .entries
                        .iter()
                        .find(|entry| entry.id == *entry_id)
                        .map(|entry| self.described(entry))
                        .unwrap_or_default(),
                    _ => String::new(),
                };
                view(oddity, &other, &self.settings, self.messages)
            })
            .collect()
    }

    /// A service in a few words: its day, times or length, and what it was.
    pub(super) fn described(&self, entry: &VolunteerEntry) -> String {
        let when = match entry.start {
            Some(start) => self.messages.time_span(start.minutes(), entry.minutes),
            None => self.messages.hours(i64::from(entry.minutes)),
        };
        let session = self.session_name(entry.session_id);
        let task = self.task_name(entry.task_id);
        let what = [session, task, entry.activity.clone()];
        let what = what.into_iter().find(|text| !text.is_empty()).unwrap_or_default();
        let day = words::date(self.messages, entry.date);
        [day, when, what].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
    }

    /// A service as a row.
    pub(super) fn row(&self, entry: &VolunteerEntry) -> VolunteerEntryRow {
        VolunteerEntryRow {
            list_name: self.name_of(entry.person_id),
            end: entry.end(),
            task: self.task_name(entry.task_id),
            action: self.action_name(entry.action_id),
            session: self.session_name(entry.session_id),
            entered_by: self.user_name(entry.entered_by),
            confirmed_by: entry.confirmed_by.map(|user| self.user_name(user)).unwrap_or_default(),
            oddities: self.oddities_of(entry.id),
            entry: entry.clone(),
        }
    }
}

/// The row of a service as it stands in the file.
pub(super) fn row_of(
    read: Read<'_>,
    messages: Messages,
    id: VolunteerEntryId,
) -> Result<VolunteerEntryRow> {
    let mut entry = read.volunteer_entry(id)?;
    entry.person_id = read.canonical()?.of(entry.person_id);
    let facts = Rows::gather(read, messages, entry.date, entry.date, &[])?;
    Ok(facts.row(&entry))
}
