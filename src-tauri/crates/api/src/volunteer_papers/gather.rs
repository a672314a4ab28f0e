//! What papers of a month are written from, read once.

use std::collections::{HashMap, HashSet};

use domain::calendar::{Date, Month};
use domain::ids::{CentreId, PersonId, SessionId, VolunteerTaskId};
use domain::organisation::Centre;
use domain::people::Person;
use domain::settlement::{Action, GrantAgreement};
use domain::volunteers::{
    Rates, VolunteerAgreement, VolunteerEntry, VolunteerRate, VolunteerTask, covering,
};
use reports::volunteer_card::{Grant, PaperHead};
use storage::Read;

use crate::Result;

/// A centre's month of services, with whatever names and values them.
pub(super) struct Gathered {
    pub(super) organisation: String,
    pub(super) centre: Centre,
    pub(super) month: Month,
    pub(super) today: Date,
    pub(super) grant: Option<GrantAgreement>,
    pub(super) actions: Vec<Action>,
    pub(super) tasks: Vec<VolunteerTask>,
    pub(super) agreements: Vec<VolunteerAgreement>,
    pub(super) entries: Vec<VolunteerEntry>,
    /// Whoever has a service in the month, in Polish order.
    pub(super) people: Vec<Person>,
    listed_rates: Vec<VolunteerRate>,
    /// Names of the month's sessions.
    sessions: HashMap<SessionId, String>,
}

impl Gathered {
    pub(super) fn of(
        read: Read<'_>,
        centre_id: CentreId,
        month: Month,
        today: Date,
    ) -> Result<Self> {
        let grant = read.agreement_for(centre_id, month)?;
        let (listed_rates, actions) = match &grant {
            Some(grant) => (read.volunteer_rates(grant.id)?, read.actions(grant.id)?),
            None => (Vec::new(), Vec::new()),
        };
        let entries = read.volunteer_entries(centre_id, month.first(), month.last())?;
        let served: HashSet<PersonId> = entries.iter().map(|entry| entry.person_id).collect();
        Ok(Self {
            organisation: read.organisation()?.name,
            centre: read.centre(centre_id)?,
            month,
            today,
            grant,
            actions,
            tasks: read.volunteer_tasks()?,
            agreements: read.volunteer_agreements()?,
            people: read.people_among(&served)?,
            entries,
            listed_rates,
            sessions: read
                .sessions_between(centre_id, month.first(), month.last())?
                .into_iter()
                .map(|session| (session.id, session.name))
                .collect(),
        })
    }

    /// What services are valued at in the month.
    pub(super) fn rates(&self) -> Rates<'_> {
        Rates {
            wanted: self.grant.as_ref().is_some_and(|grant| grant.values_volunteers),
            rates: &self.listed_rates,
            agreements: &self.agreements,
        }
    }

    /// Whose paper it is, of what and when, and who pays.
    pub(super) fn head(&self) -> PaperHead {
        let grant = self.grant.as_ref().map(|grant| Grant {
            funding_phrase: grant.funding_phrase.clone(),
            title: grant.title.clone(),
            number: grant.number.clone(),
            signed_on: grant.signed_on,
        });
        PaperHead {
            organisation: self.organisation.clone(),
            centre: self.centre.name.clone(),
            centre_address: self.centre.address.clone(),
            coordinator: self.centre.coordinator.clone(),
            grant,
            month: self.month,
            prepared: self.today,
        }
    }

    /// The name of a task, or nothing.
    pub(super) fn task(&self, id: Option<VolunteerTaskId>) -> &str {
        let task = self.tasks.iter().find(|task| Some(task.id) == id);
        task.map_or("", |task| &task.name)
    }

    /// What was done at a service: its task, and details in words or else the name of its session.
    pub(super) fn activity(&self, entry: &VolunteerEntry) -> String {
        let session = entry.session_id.and_then(|id| self.sessions.get(&id));
        let details = match entry.activity.trim() {
            "" => session.map_or("", String::as_str),
            said => said,
        };
        let parts = [self.task(entry.task_id), details];
        let said: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        said.join(" – ")
    }
}

/// The agreements under which services were performed: number and date of signing, each once.
pub(crate) fn covering_numbers(
    entries: &[VolunteerEntry],
    agreements: &[VolunteerAgreement],
) -> Vec<(String, Option<Date>)> {
    let mut found: HashMap<_, &VolunteerAgreement> = HashMap::new();
    for entry in entries {
        if let Some(own) = covering(agreements, entry.person_id, entry.centre_id, entry.date) {
            found.insert(own.id, own);
        }
    }
    let mut found: Vec<&VolunteerAgreement> = found.into_values().collect();
    found.sort_by_key(|agreement| (agreement.first_date, agreement.id));
    found.into_iter().map(|agreement| (agreement.number.clone(), agreement.signed_on)).collect()
}
