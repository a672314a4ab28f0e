//! What is known of everybody around the duties of some days: read once, asked session by session.

use std::collections::HashMap;

use domain::calendar::{Date, Month};
use domain::ids::{CentreId, LeaderId, PersonId, SessionId};
use domain::people::{Absence, Person};
use domain::timetable::{Enrolment, Session};
use domain::volunteers::{
    Availability, DutyConflict, Engagements, Vetted, Vetting, VolunteerAgreement,
    VolunteeringSettings, conflicts, covering, missing_vettings, vacancies,
};
use messages::Messages;
use storage::Read;
use storage::read::Canonical;

use super::answers::{DutyDay, DutyList, DutyPerson, DutyRemark, DutyRole, DutySession};
use crate::timetable::{SessionCard, card, cards, enrolled_on};
use crate::{Result, words};

/// Sessions of some days, and whoever helps or leads there.
pub(crate) struct Duties<'a> {
    read: Read<'a>,
    messages: Messages,
    centre: CentreId,
    today: Date,
    /// The record that stands for each.
    pub(crate) canonical: Canonical,
    /// Sessions of every centre on those days, the day before and the day after.
    around: Vec<Session>,
    /// The person that a leader is, where that is known.
    leaders: HashMap<LeaderId, PersonId>,
    agreements: Vec<VolunteerAgreement>,
    availabilities: Vec<Availability>,
    vettings: Vec<Vetting>,
    settings: VolunteeringSettings,
    works_with_minors: bool,
    closed: Vec<Month>,
    /// What each person asked about so far has on.
    engaged: HashMap<PersonId, Engaged>,
    /// People named so far.
    people: HashMap<PersonId, Person>,
}

/// What a person has on.
struct Engaged {
    duties: Vec<Session>,
    classes: Vec<Session>,
    absences: Vec<Absence>,
    availabilities: Vec<Availability>,
}

impl<'a> Duties<'a> {
    /// Everything that the duties of a centre within some days need.
    pub(crate) fn gather(
        read: Read<'a>,
        messages: Messages,
        centre: CentreId,
        (first, last): (Date, Date),
        today: Date,
    ) -> Result<Self> {
        let canonical = read.canonical()?;
        let leaders = read
            .leaders()?
            .into_iter()
            .filter_map(|leader| Some((leader.id, canonical.of(leader.person_id?))))
            .collect();
        Ok(Self {
            messages,
            centre,
            today,
            canonical,
            around: read.sessions_of_all_between(first.plus_days(-1), last.plus_days(1))?,
            leaders,
            agreements: read.volunteer_agreements()?,
            availabilities: read.availabilities(centre)?,
            vettings: read.vettings()?,
            settings: read.organisation()?.volunteering,
            works_with_minors: read.centre(centre)?.settings.works_with_minors,
            closed: read.closed_months(centre)?,
            engaged: HashMap::new(),
            people: HashMap::new(),
            read,
        })
    }

    /// Who helps at a session: different people, in the order in which they were put there.
    pub(crate) fn helpers(&self, session: &Session) -> Vec<PersonId> {
        let mut helpers = Vec::new();
        for helper in &session.details.helper_ids {
            let person = self.canonical.of(*helper);
            if !helpers.contains(&person) {
                helpers.push(person);
            }
        }
        helpers
    }

    /// Who leads a session, as far as they are known to be people.
    fn leading(&self, session: &Session) -> Vec<PersonId> {
        let leaders = session.leader_id.iter().chain(&session.details.co_leader_ids);
        leaders.filter_map(|leader| self.leaders.get(leader).copied()).collect()
    }

    /// The volunteers at a session: those who lead it under an agreement, then those who help.
    pub(crate) fn volunteers(&self, session: &Session) -> Vec<(PersonId, DutyRole)> {
        let mut found: Vec<(PersonId, DutyRole)> = Vec::new();
        // Somebody who leads for pay is no volunteer; one with an agreement for the day is.
        let leading =
            self.leading(session).into_iter().filter(|person| self.is_agreed(*person, session));
        let helping = self.helpers(session);
        let roles = leading
            .map(|person| (person, DutyRole::Leads))
            .chain(helping.into_iter().map(|person| (person, DutyRole::Helps)));
        for (person, role) in roles {
            if !found.iter().any(|(known, _)| *known == person) {
                found.push((person, role));
            }
        }
        found
    }

    fn is_agreed(&self, person: PersonId, session: &Session) -> bool {
        covering(&self.agreements, person, session.centre_id, session.date).is_some()
    }

    /// What a person has on around those days.
    fn engaged(&mut self, person: PersonId) -> Result<&Engaged> {
        if !self.engaged.contains_key(&person) {
            let absences = self.read.absences_of_person(person)?;
            let enrolments: Vec<Enrolment> = self.read.enrolments_of_person(person)?;
            let attends = |session: &Session| {
                let Some(series) = session.series_id else { return false };
                let own: Vec<Enrolment> =
                    enrolments.iter().filter(|row| row.series_id == series).cloned().collect();
                // Whoever only waits for a place, or said that she does not come, is free.
                enrolled_on(&own, session.date).next().is_some()
                    && !absences.iter().any(|absence| {
                        absence.centre_id == session.centre_id
                            && absence.covers(Some(series), session.date)
                    })
            };
            let serves = |session: &Session| {
                self.helpers(session).contains(&person) || self.leading(session).contains(&person)
            };
            let engaged = Engaged {
                duties: self.around.iter().filter(|one| serves(one)).cloned().collect(),
                classes: self.around.iter().filter(|one| attends(one)).cloned().collect(),
                availabilities: self
                    .availabilities
                    .iter()
                    .filter(|one| one.person_id == person)
                    .cloned()
                    .collect(),
                absences,
            };
            self.engaged.insert(person, engaged);
        }
        Ok(&self.engaged[&person])
    }

    /// Why a person may not be able to come to a session, in words.
    pub(crate) fn hindrances(
        &mut self,
        session: &Session,
        person: PersonId,
    ) -> Result<Vec<DutyRemark>> {
        let engaged = self.engaged(person)?;
        let found = conflicts(
            session,
            Engagements {
                duties: &engaged.duties,
                classes: &engaged.classes,
                absences: &engaged.absences,
                availabilities: &engaged.availabilities,
            },
        );
        let messages = self.messages;
        let told = |id: SessionId| {
            let other = self.around.iter().find(|other| other.id == id);
            let when = other.map(|other| messages.time_span(other.start.minutes(), other.minutes));
            let name = other.map(|other| other.name.clone()).unwrap_or_default();
            (name, when.unwrap_or_default())
        };
        let remarks = found.into_iter().map(|conflict| {
            let (code, message) = match conflict {
                DutyConflict::OtherDuty { session_id } => {
                    let (class, when) = told(session_id);
                    ("other_duty", messages.duty_remark_other_duty(&class, &when))
                }
                DutyConflict::OwnClass { session_id } => {
                    let (class, when) = told(session_id);
                    ("own_class", messages.duty_remark_own_class(&class, &when))
                }
                DutyConflict::Away { until } => {
                    ("away", messages.duty_remark_away(&words::date(messages, until)))
                }
                DutyConflict::NotAvailable => {
                    ("not_available", messages.duty_remark_not_available())
                }
            };
            DutyRemark { code: code.to_owned(), message, hinders: true }
        });
        Ok(remarks.collect())
    }

    /// What is worth knowing about a person and a session: why she may not be able to come, then
    /// what her papers lack.
    pub(crate) fn remarks(
        &mut self,
        session: &Session,
        person: PersonId,
    ) -> Result<Vec<DutyRemark>> {
        let mut remarks = self.hindrances(session, person)?;
        let mut paper = |code: &str, message: String| {
            remarks.push(DutyRemark { code: code.to_owned(), message, hinders: false });
        };
        if !self.is_agreed(person, session) {
            paper("no_agreement", self.messages.duty_remark_no_agreement());
        }
        if session.details.with_minors || self.works_with_minors {
            let who = Vetted::Person(person);
            let missing = missing_vettings(who, &self.vettings, &self.settings, session.date);
            let kinds: Vec<String> = missing
                .iter()
                .filter_map(|kind| self.messages.by_code("vetting_kind", kind.code(), &[]))
                .collect();
            if !kinds.is_empty() {
                paper("vetting", self.messages.duty_remark_vetting(&kinds.join(", ")));
            }
        }
        Ok(remarks)
    }

    /// A person's full name.
    pub(crate) fn full_name(&mut self, person: PersonId) -> Result<String> {
        if let Some(known) = self.people.get(&person) {
            return Ok(known.full_name());
        }
        let read = self.read.person(person)?;
        let name = read.full_name();
        self.people.insert(person, read);
        Ok(name)
    }

    /// A session with whoever is there; its card among those given, or read.
    pub(crate) fn session(
        &mut self,
        session: &Session,
        cards: &HashMap<SessionId, SessionCard>,
    ) -> Result<DutySession> {
        let card = match cards.get(&session.id) {
            Some(card) => card.clone(),
            None => card(self.read, session, self.today)?,
        };
        let mut people = Vec::new();
        for (person_id, role) in self.volunteers(session) {
            people.push(DutyPerson {
                person_id,
                full_name: self.full_name(person_id)?,
                role,
                remarks: if session.cancelled.is_some() {
                    Vec::new()
                } else {
                    self.remarks(session, person_id)?
                },
            });
        }
        let helping = self.helpers(session).len() as u32;
        Ok(DutySession {
            needed: session.details.helpers_needed,
            helping,
            vacancies: vacancies(session, helping, self.today),
            card,
            people,
        })
    }

    /// The sessions of the centre on some days, by date and start, that need or have a volunteer;
    /// or every one of them. A cancelled session is among them while somebody has a duty there.
    pub(crate) fn sessions(&self, first: Date, last: Date, every: bool) -> Vec<Session> {
        let here = self.around.iter().filter(|session| {
            session.centre_id == self.centre && (first..=last).contains(&session.date)
        });
        let mut found: Vec<Session> = here
            .filter(|session| {
                let held = session.cancelled.is_none();
                held && (every || session.details.helpers_needed > 0)
                    || !self.volunteers(session).is_empty()
            })
            .cloned()
            .collect();
        found.sort_by(|one, other| {
            (one.date, one.start, &one.name, one.id).cmp(&(
                other.date,
                other.start,
                &other.name,
                other.id,
            ))
        });
        found
    }

    /// The duties of some days.
    pub(crate) fn list(&mut self, first: Date, last: Date, every: bool) -> Result<DutyList> {
        let sessions = self.sessions(first, last, every);
        let cards: HashMap<SessionId, SessionCard> =
            cards(self.read, self.centre, &sessions, self.today)?
                .into_iter()
                .map(|card| (card.session.id, card))
                .collect();
        let mut days: Vec<DutyDay> = first
            .to(last)
            .map(|date| DutyDay {
                date,
                month_closed: self.closed.contains(&date.month()),
                sessions: Vec::new(),
            })
            .collect();
        let (mut needed, mut helping, mut vacant) = (0, 0, 0);
        for session in &sessions {
            let view = self.session(session, &cards)?;
            if session.cancelled.is_none() {
                needed += view.needed;
                helping += view.helping.min(view.needed);
            }
            vacant += view.vacancies;
            let day = usize::try_from(first.days_until(session.date)).unwrap_or(usize::MAX);
            if let Some(day) = days.get_mut(day) {
                day.sessions.push(view);
            }
        }
        let any_sessions = self.around.iter().any(|session| {
            session.centre_id == self.centre
                && session.cancelled.is_none()
                && (first..=last).contains(&session.date)
        });
        Ok(DutyList { first, last, days, needed, helping, vacancies: vacant, any_sessions })
    }

    /// Minutes of a person's duties at the centre on the days gathered, from one on.
    pub(crate) fn planned_minutes(&self, person: PersonId, first: Date, last: Date) -> i64 {
        self.around
            .iter()
            .filter(|session| {
                session.centre_id == self.centre
                    && session.cancelled.is_none()
                    && (first..=last).contains(&session.date)
                    && self.volunteers(session).iter().any(|(known, _)| *known == person)
            })
            .map(|session| i64::from(session.minutes))
            .sum()
    }
}
