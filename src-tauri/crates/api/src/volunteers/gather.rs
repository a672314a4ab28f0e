//! What is known of all volunteers at once: read once, asked person by person.

use std::collections::{HashMap, HashSet};

use domain::calendar::{Date, Month};
use domain::ids::{CentreId, LeaderId, PersonId};
use domain::people::Person;
use domain::timetable::Session;
use domain::volunteers::{
    AgreementState, Alert, AlertFacts, Vetting, VolunteerAgreement, VolunteerEntry,
    VolunteeringSettings, alerts,
};
use storage::Read;

use crate::Result;

/// How many days without a service a volunteer counts as active.
const RECENT: i64 = 90;

/// How many days ahead duties are looked for.
const AHEAD: i64 = 28;

/// Agreements, services and duties of everybody, around a month and today.
pub(crate) struct Volunteering {
    /// Today.
    pub(crate) today: Date,
    /// Settings of the organisation.
    pub(crate) settings: VolunteeringSettings,
    /// First day of the services looked at.
    first: Date,
    /// Every agreement.
    agreements: Vec<VolunteerAgreement>,
    /// Services of every centre from the day before `first` on.
    entries: Vec<VolunteerEntry>,
    vettings: Vec<Vetting>,
    /// Sessions of every centre from `first` on, with whoever leads or helps.
    duties: Vec<(Session, Vec<PersonId>)>,
    /// Centres that work with minors.
    minors: HashSet<CentreId>,
    leading: HashSet<PersonId>,
}

impl Volunteering {
    /// Everything that a list for a month needs.
    pub(crate) fn gather(read: Read<'_>, month: Month, today: Date) -> Result<Self> {
        let canonical = read.canonical()?;
        let before = today.month().plus_months(-1).first();
        let first = before.min(month.first()).min(today.plus_days(-RECENT));
        let last = month.last().max(today.plus_days(AHEAD));
        let leaders: HashMap<LeaderId, PersonId> = read
            .leaders()?
            .into_iter()
            .filter_map(|leader| Some((leader.id, canonical.of(leader.person_id?))))
            .collect();
        let duties = read
            .sessions_of_all_between(first, last)?
            .into_iter()
            .filter(|session| session.cancelled.is_none())
            .map(|session| {
                let details = &session.details;
                let helping = details.helper_ids.iter().map(|person| canonical.of(*person));
                let leading = session
                    .leader_id
                    .iter()
                    .chain(&details.co_leader_ids)
                    .filter_map(|leader| leaders.get(leader).copied());
                let people: Vec<PersonId> = helping.chain(leading).collect();
                (session, people)
            })
            .filter(|(_, people)| !people.is_empty())
            .collect();
        let minors = read
            .centres()?
            .into_iter()
            .filter(|centre| centre.settings.works_with_minors)
            .map(|centre| centre.id)
            .collect();
        Ok(Self {
            today,
            settings: read.organisation()?.volunteering,
            first,
            agreements: read.volunteer_agreements()?,
            entries: read.volunteer_entries_of_all(first.plus_days(-1), last)?,
            vettings: read.vettings()?,
            duties,
            minors,
            leading: leaders.into_values().collect(),
        })
    }

    /// Whoever is or was a volunteer of a centre: has an agreement, a service or a duty there. One
    /// who only leads classes is no volunteer.
    pub(crate) fn of_centre(&self, read: Read<'_>, centre: CentreId) -> Result<HashSet<PersonId>> {
        let mut people = read.volunteers_of(centre)?;
        let here = self.duties.iter().filter(|(session, _)| session.centre_id == centre);
        people.extend(here.flat_map(|(session, people)| {
            people.iter().copied().take(session.details.helper_ids.len())
        }));
        Ok(people)
    }

    /// A person's agreements, by first day.
    pub(crate) fn agreements_of(
        &self,
        person: PersonId,
    ) -> impl DoubleEndedIterator<Item = &VolunteerAgreement> {
        self.agreements.iter().filter(move |agreement| agreement.person_id == person)
    }

    /// A person's services of every centre.
    pub(crate) fn entries_of(&self, person: PersonId) -> impl Iterator<Item = &VolunteerEntry> {
        self.entries.iter().filter(move |entry| entry.person_id == person)
    }

    /// The agreement that a list shows of a person: in force at the centre, else a draft, else
    /// the last one.
    pub(crate) fn agreement_shown(
        &self,
        person: PersonId,
        centre: CentreId,
    ) -> Option<&VolunteerAgreement> {
        let rank = |agreement: &VolunteerAgreement| match agreement.state_on(self.today) {
            AgreementState::Signed => 2,
            AgreementState::Draft => 1,
            AgreementState::Expired | AgreementState::Terminated => 0,
        };
        self.agreements_of(person)
            .filter(|agreement| agreement.centre_id.is_none_or(|own| own == centre))
            .max_by_key(|agreement| (rank(agreement), agreement.first_date, agreement.id))
    }

    /// The sessions of a centre from today on where a person helps or leads.
    pub(crate) fn duties_ahead(
        &self,
        person: PersonId,
        centre: CentreId,
    ) -> impl Iterator<Item = &Session> {
        let last = self.today.plus_days(AHEAD);
        self.duties
            .iter()
            .filter(move |(session, people)| {
                session.centre_id == centre
                    && (self.today..=last).contains(&session.date)
                    && people.contains(&person)
            })
            .map(|(session, _)| session)
    }

    /// Whether a person leads classes.
    pub(crate) fn leads(&self, person: PersonId) -> bool {
        self.leading.contains(&person)
    }

    /// The days, from the first looked at on, on which a person leads or helps where minors take
    /// part.
    pub(crate) fn with_minors(&self, person: PersonId) -> impl Iterator<Item = Date> {
        self.duties
            .iter()
            .filter(move |(session, people)| {
                people.contains(&person)
                    && (session.details.with_minors || self.minors.contains(&session.centre_id))
            })
            .map(|(session, _)| session.date)
    }

    /// Whether a person is an active volunteer of a centre.
    pub(crate) fn is_active(&self, person: PersonId, centre: CentreId) -> bool {
        let agreed = self.agreements_of(person).any(|agreement| {
            let state = agreement.state_on(self.today);
            agreement.centre_id.is_none_or(|own| own == centre)
                && matches!(state, AgreementState::Draft | AgreementState::Signed)
        });
        let recent = self.today.plus_days(-RECENT);
        agreed
            || self.duties_ahead(person, centre).next().is_some()
            || self
                .entries_of(person)
                .any(|entry| entry.centre_id == centre && recent <= entry.date)
    }

    /// What needs attention about a person's papers today, and of the last months.
    pub(crate) fn alerts_of(&self, person: &Person) -> Vec<Alert> {
        self.alerts_within(person, self.first, self.today, Date::MAX)
    }

    /// What needs attention about a person's papers before a month is closed.
    pub(crate) fn alerts_in(&self, person: &Person, month: Month) -> Vec<Alert> {
        self.alerts_within(person, month.first(), month.last().min(self.today), month.last())
    }

    /// The alerts of the days from `first` to `last`; with minors up to `until`.
    fn alerts_within(&self, person: &Person, first: Date, last: Date, until: Date) -> Vec<Alert> {
        let agreements: Vec<VolunteerAgreement> = self.agreements_of(person.id).cloned().collect();
        let entries: Vec<VolunteerEntry> = self.entries_of(person.id).cloned().collect();
        let with_minors: Vec<Date> =
            self.with_minors(person.id).filter(|day| (first..=until).contains(day)).collect();
        let expected = self
            .duties
            .iter()
            .any(|(session, people)| self.today <= session.date && people.contains(&person.id));
        alerts(AlertFacts {
            person_id: person.id,
            birth_date: person.birth_date,
            birth_year: person.birth_year,
            agreements: &agreements,
            entries: &entries,
            vettings: &self.vettings,
            with_minors: &with_minors,
            expected,
            settings: &self.settings,
            first,
            last,
            today: self.today,
        })
    }
}
