//! How the timetable would be with a draft: a week, what differs, and whom it concerns.

use std::collections::{BTreeMap, HashMap, HashSet};

use domain::calendar::Date;
use domain::ids::{CentreId, DraftId, PersonId, SeriesId, SessionId};
use domain::refusal::Refusal;
use domain::timetable::{Effect, Enrolment, Plan, Session, Step};
use messages::Messages;
use serde::{Deserialize, Serialize};
use storage::Read;
use ts_rs::TS;

use super::{DraftRow, row, steps_of};
use crate::changes::plans::whole_plan;
use crate::changes::preview::{Changed, SessionState, differences, state};
use crate::clashes::{needs_with, views_of};
use crate::failure::Failure;
use crate::timetable::{Week, cards_with, enrolled_on, enrolments_of, week_of};
use crate::{App, Caller, Error, Result};

/// Asks how a week would look.
#[derive(Debug, Deserialize, TS)]
pub struct GetDraft {
    /// Draft.
    pub draft_id: DraftId,
    /// Any day of the week.
    pub date: Date,
}

/// A draft: its steps, a week as it would be, and what would differ from today's timetable.
#[derive(Debug, Serialize, TS)]
pub struct DraftView {
    /// Draft.
    pub draft: DraftRow,
    /// Its steps, in order.
    pub steps: Vec<DraftStep>,
    /// The week as it would be.
    pub week: Week,
    /// Sessions that would differ, from today on, by date.
    pub differences: Vec<DraftDifference>,
    /// Minutes of the week by room, as planned and as they would be.
    pub rooms: Vec<Load>,
    /// Minutes of the week by leader, as planned and as they would be.
    pub leaders: Vec<Load>,
    /// People signed up for a session that would differ.
    pub people: Vec<AffectedPerson>,
}

/// A step of a draft.
#[derive(Debug, Serialize, TS)]
pub struct DraftStep {
    /// What it is.
    pub step: Step,
    /// Name of the classes it is about, or empty.
    pub name: String,
    /// How many sessions it changes, adds or takes out.
    pub touches: u32,
    /// Why it cannot be done any more, if so.
    #[ts(optional = nullable)]
    pub problem: Option<Failure>,
}

/// A session that would differ.
#[derive(Debug, Serialize, TS)]
pub struct DraftDifference {
    /// Session.
    pub session_id: SessionId,
    /// As it is; none for one that would be new.
    #[ts(optional = nullable)]
    pub before: Option<SessionState>,
    /// As it would be; none for one that would be gone.
    #[ts(optional = nullable)]
    pub after: Option<SessionState>,
    /// What differs.
    pub what: Vec<Changed>,
}

/// How much a room or a leader has to do in a week.
#[derive(Debug, Serialize, TS)]
pub struct Load {
    /// Name.
    pub name: String,
    /// Minutes as planned.
    pub before: u32,
    /// Minutes as they would be.
    pub after: u32,
}

/// Somebody whose classes would differ.
#[derive(Debug, Serialize, TS)]
pub struct AffectedPerson {
    /// Person.
    pub person_id: PersonId,
    /// Name, last name first.
    pub list_name: String,
    /// How many of the sessions that would differ.
    pub sessions: u32,
}

/// Sessions that differ between two plans, before and after, by date.
pub(super) fn compared<'a>(
    before: &'a Plan,
    after: &'a Plan,
) -> Vec<(Option<&'a Session>, Option<&'a Session>)> {
    let ids: HashSet<SessionId> =
        before.sessions.keys().chain(after.sessions.keys()).copied().collect();
    let mut pairs: Vec<_> = ids
        .into_iter()
        .map(|id| (before.sessions.get(&id), after.sessions.get(&id)))
        .filter(|(before, after)| match (before, after) {
            (Some(before), Some(after)) => !differences(before, after).is_empty(),
            _ => true,
        })
        .collect();
    pairs.sort_by_key(|(before, after)| {
        after.or(*before).map(|session| (session.date, session.start, session.id))
    });
    pairs
}

/// A draft, and a week as it would be.
pub(crate) fn get_draft(app: &App, caller: &Caller, request: GetDraft) -> Result<DraftView> {
    let today = app.now().today;
    let messages = caller.messages();
    app.store().read(|read| {
        let draft = read.draft(request.draft_id)?;
        let steps = steps_of(&draft)?;
        let before = whole_plan(&read, draft.centre_id, today)?;
        let mut after = before.clone();
        let done = after.apply_draft(&steps, today);
        let view = Views { read, messages, before: &before, after: &after, today };
        let monday = request.date.monday();
        let pairs = compared(&before, &after);
        Ok(DraftView {
            draft: row(&draft)?,
            steps: steps
                .iter()
                .zip(done)
                .map(|(step, done)| described(step, done, &before, &after, messages))
                .collect(),
            week: view.week(draft.centre_id, monday)?,
            differences: pairs
                .iter()
                .map(|(before, after)| view.difference(*before, *after))
                .collect::<Result<_>>()?,
            rooms: view.rooms(monday)?,
            leaders: view.leaders(monday)?,
            people: view.people(&pairs)?,
        })
    })
}

/// A step in words, and whether it can still be done.
fn described(
    step: &Step,
    done: std::result::Result<Effect, Refusal>,
    before: &Plan,
    after: &Plan,
    messages: Messages,
) -> DraftStep {
    let session = |id: &SessionId| {
        let session = after.sessions.get(id).or(before.sessions.get(id));
        session.map(|session| session.name.clone()).unwrap_or_default()
    };
    let name = match step {
        Step::Move { session_id, .. }
        | Step::Reword { session_id, .. }
        | Step::Duty { session_id, .. }
        | Step::Helpers { session_id, .. }
        | Step::Cancel { session_id, .. }
        | Step::Restore { session_id }
        | Step::Remove { session_id, .. } => session(session_id),
        Step::AddSession { session } => session.name.clone(),
        Step::AddSeries { series } => series.name.clone(),
        Step::Extend { series_id, .. } => {
            before.series.get(series_id).map(|series| series.name.clone()).unwrap_or_default()
        }
    };
    let (touches, problem) = match done {
        Ok(effect) => (effect.changed.len() + effect.added.len() + effect.removed.len(), None),
        Err(refusal) => (0, Some(Error::from(refusal).failure(messages))),
    };
    DraftStep { step: step.clone(), name, touches: touches as u32, problem }
}

/// What is shown of two plans.
struct Views<'a> {
    read: Read<'a>,
    messages: Messages,
    before: &'a Plan,
    after: &'a Plan,
    today: Date,
}

impl Views<'_> {
    fn within(plan: &Plan, monday: Date) -> impl Iterator<Item = &Session> {
        let sunday = monday.plus_days(6);
        plan.sessions.values().filter(move |session| (monday..=sunday).contains(&session.date))
    }

    fn enrolments(&self) -> HashMap<SeriesId, Vec<Enrolment>> {
        let mut by_series: HashMap<SeriesId, Vec<Enrolment>> = HashMap::new();
        for enrolment in self.after.enrolments.values() {
            by_series.entry(enrolment.series_id).or_default().push(enrolment.clone());
        }
        by_series
    }

    /// The week as it would be, with clashes across all centres.
    fn week(&self, centre: CentreId, monday: Date) -> Result<Week> {
        let mut sessions: Vec<Session> = Self::within(self.after, monday).cloned().collect();
        sessions.sort_by(|one, other| {
            (one.date, one.start, &one.name, one.id).cmp(&(
                other.date,
                other.start,
                &other.name,
                other.id,
            ))
        });
        let enrolments = self.enrolments();
        let cards = cards_with(self.read, centre, &sessions, &enrolments, self.today)?;
        let here: HashSet<SessionId> = sessions.iter().map(|session| session.id).collect();
        let elsewhere = self
            .read
            .sessions_of_all_between(monday.plus_days(-1), monday.plus_days(6))?
            .into_iter()
            .filter(|session| session.centre_id != centre);
        let mut all_enrolments = enrolments;
        let elsewhere: Vec<Session> = elsewhere.collect();
        all_enrolments.extend(enrolments_of(self.read, &elsewhere)?);
        sessions.extend(elsewhere);
        let needs = needs_with(&self.read, &sessions, &all_enrolments)?;
        let clashes = views_of(&self.read, &sessions, &needs, &here)?;
        week_of(self.read, self.messages, &self.read.centre(centre)?, monday, &cards, clashes)
    }

    fn difference(
        &self,
        before: Option<&Session>,
        after: Option<&Session>,
    ) -> Result<DraftDifference> {
        let state = |session: &Session| state(self.read, session);
        let id = before.or(after).map(|session| session.id).ok_or(Refusal::NotFound)?;
        Ok(DraftDifference {
            session_id: id,
            before: before.map(state).transpose()?,
            after: after.map(state).transpose()?,
            what: match (before, after) {
                (Some(before), Some(after)) => differences(before, after),
                _ => Vec::new(),
            },
        })
    }

    /// Minutes of a week by whatever key sessions have, as planned and as they would be.
    fn loads<K: Ord>(
        &self,
        monday: Date,
        keys: impl Fn(&Session) -> Vec<K>,
        name: impl Fn(&K) -> Result<String>,
    ) -> Result<Vec<Load>> {
        let mut minutes: BTreeMap<K, (u32, u32)> = BTreeMap::new();
        for (plan, after) in [(self.before, false), (self.after, true)] {
            for session in Self::within(plan, monday).filter(|session| session.cancelled.is_none())
            {
                for key in keys(session) {
                    let load = minutes.entry(key).or_default();
                    *(if after { &mut load.1 } else { &mut load.0 }) += session.minutes;
                }
            }
        }
        minutes
            .into_iter()
            .map(|(key, (before, after))| Ok(Load { name: name(&key)?, before, after }))
            .collect()
    }

    fn rooms(&self, monday: Date) -> Result<Vec<Load>> {
        self.loads(
            monday,
            |session| session.room_id.into_iter().collect(),
            |room| Ok(self.read.room(*room)?.name),
        )
    }

    fn leaders(&self, monday: Date) -> Result<Vec<Load>> {
        self.loads(
            monday,
            |session| {
                let leaders = session.leader_id.into_iter();
                leaders.chain(session.details.co_leader_ids.iter().copied()).collect()
            },
            |leader| Ok(self.read.leader(*leader)?.name),
        )
    }

    /// Those signed up for sessions that would differ in time or place, or be gone.
    fn people(
        &self,
        pairs: &[(Option<&Session>, Option<&Session>)],
    ) -> Result<Vec<AffectedPerson>> {
        let canonical = self.read.canonical()?;
        let mut sessions: HashMap<PersonId, u32> = HashMap::new();
        for (before, after) in pairs {
            let Some(before) = before else { continue };
            let felt = after.is_none_or(|after| {
                let what = differences(before, after);
                [Changed::Time, Changed::Place, Changed::Cancelled]
                    .iter()
                    .any(|change| what.contains(change))
            });
            let Some(series) = before.series_id.filter(|_| felt) else { continue };
            let rows: Vec<Enrolment> = self
                .before
                .enrolments
                .values()
                .filter(|row| row.series_id == series)
                .cloned()
                .collect();
            let signed_up: HashSet<PersonId> =
                enrolled_on(&rows, before.date).map(|person| canonical.of(person)).collect();
            for person in signed_up {
                *sessions.entry(person).or_default() += 1;
            }
        }
        Ok(self
            .read
            .people()?
            .into_iter()
            .filter_map(|person| {
                Some(AffectedPerson {
                    person_id: person.id,
                    sessions: *sessions.get(&person.id)?,
                    list_name: person.list_name(),
                })
            })
            .collect())
    }
}
