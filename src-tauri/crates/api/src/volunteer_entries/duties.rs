//! Services made from planned duties: what a span of days would yield, and entering it at once.

use std::collections::{HashMap, HashSet};

use domain::calendar::{Date, TimeOfDay};
use domain::ids::{CentreId, LeaderId, PersonId, SessionId, VolunteerEntryId, VolunteerTaskId};
use domain::refusal::Refusal;
use domain::timetable::{Outcome, Session, outcome};
use domain::volunteers::{EntrySource, TaskUse, VolunteerEntry, VolunteerTask};
use messages::Messages;
use serde::{Deserialize, Serialize};
use storage::Read;
use ts_rs::TS;

use super::actions::Actions;
use super::editing::reason;
use super::oddities::OddityView;
use super::rows::Rows;
use crate::{App, Caller, Moment, Result};

/// Asks what the planned duties of some past days would yield.
#[derive(Debug, Deserialize, TS)]
pub struct ProposeVolunteerEntries {
    /// Centre.
    pub centre_id: CentreId,
    /// First day.
    pub first: Date,
    /// Last day; sessions that have not ended yet are left out.
    pub last: Date,
}

/// Duties that nothing was entered for yet, by date, start and name.
#[derive(Debug, Serialize, TS)]
pub struct ProposedEntries {
    /// Duties.
    pub rows: Vec<DutyProposal>,
}

/// A planned duty, and the service that it would be.
#[derive(Clone, Debug, Serialize, TS)]
pub struct DutyProposal {
    /// Session.
    pub session_id: SessionId,
    /// Volunteer.
    pub person_id: PersonId,
    /// Last name first.
    pub list_name: String,
    /// Name of the session.
    pub session: String,
    /// Its date.
    pub date: Date,
    /// Its start.
    pub start: TimeOfDay,
    /// Its end; past midnight on the next day.
    pub end: TimeOfDay,
    /// Its length.
    pub minutes: u32,
    /// Whether she leads it; else she helps.
    pub leading: bool,
    /// Task that is proposed, if any.
    #[ts(optional = nullable)]
    pub task_id: Option<VolunteerTaskId>,
    /// Its name, or empty.
    pub task: String,
    /// What became of the session: held, or unsettled as yet.
    pub outcome: Outcome,
    /// Whether it is proposed: the session was held, and nothing else was entered for her that
    /// could be the same work.
    pub ticked: bool,
    /// What was entered for her on that day without a time, and could be the same work, in words;
    /// or empty.
    pub beside: String,
    /// What would be unusual about it.
    pub oddities: Vec<OddityView>,
}

/// Enters planned duties as services, all at once.
#[derive(Debug, Deserialize, TS)]
pub struct EnterDuties {
    /// Centre.
    pub centre_id: CentreId,
    /// Those that were done.
    pub duties: Vec<OneDuty>,
    /// Why the unusual ones among them are confirmed, too; if empty, they wait to be confirmed.
    #[serde(default)]
    #[ts(optional, as = "Option<String>")]
    pub reason: String,
}

/// One volunteer's duty at one session.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
pub struct OneDuty {
    /// Session.
    pub session_id: SessionId,
    /// Volunteer.
    pub person_id: PersonId,
}

/// What was entered.
#[derive(Debug, Serialize, TS)]
pub struct EnteredDuties {
    /// How many services.
    pub entered: u32,
    /// How many of them are unusual and wait to be confirmed.
    pub unconfirmed: u32,
}

/// A place at a session that a volunteer had.
pub(super) struct Duty {
    /// Session.
    pub(super) session: Session,
    /// Volunteer.
    pub(super) person: PersonId,
    /// Whether she led or helped.
    pub(super) use_: TaskUse,
}

impl Duty {
    /// Id of the service that it yields.
    pub(super) fn entry_id(&self) -> VolunteerEntryId {
        VolunteerEntryId::of_duty(self.session.id, self.person)
    }

    /// The service that it yields, entered by nobody yet.
    fn entry(&self, task: Option<VolunteerTaskId>, today: Date, caller: &Caller) -> VolunteerEntry {
        let session = &self.session;
        let new = VolunteerEntry::new(
            self.entry_id(),
            self.person,
            session.centre_id,
            session.date,
            session.minutes,
            today,
            caller.user,
        );
        VolunteerEntry {
            start: Some(session.start),
            task_id: task,
            session_id: Some(session.id),
            place: session.place.clone(),
            source: EntrySource::Duty,
            ..new
        }
    }
}

/// The task that is usual for a duty, if one is.
pub(super) fn usual_task(tasks: &[VolunteerTask], use_: TaskUse) -> Option<&VolunteerTask> {
    tasks.iter().find(|task| task.active && task.usual_for == Some(use_))
}

/// Whether a session is over.
pub(super) fn has_ended(session: &Session, now: Moment) -> bool {
    let minute = session.date.days_until(now.today) * 24 * 60 + i64::from(now.time.minutes());
    i64::from(session.end_minutes()) <= minute
}

/// The duties at sessions that were not cancelled. Whoever leads has one only if she is a
/// volunteer: an agreement holds on the day, or services of hers came before it.
pub(super) fn duties_at(read: Read<'_>, facts: &Rows, sessions: Vec<Session>) -> Result<Vec<Duty>> {
    let canonical = read.canonical()?;
    let leaders: HashMap<LeaderId, PersonId> = read
        .leaders()?
        .into_iter()
        .filter_map(|leader| Some((leader.id, canonical.of(leader.person_id?))))
        .collect();
    // The day of her first service.
    let mut served: HashMap<PersonId, Option<Date>> = HashMap::new();
    let mut found = Vec::new();
    for session in sessions.into_iter().filter(|session| session.cancelled.is_none()) {
        let mut here: HashSet<PersonId> = HashSet::new();
        let details = &session.details;
        for person in details.helper_ids.iter().map(|person| canonical.of(*person)) {
            if here.insert(person) {
                found.push(Duty { session: session.clone(), person, use_: TaskUse::Helping });
            }
        }
        let leading = session.leader_id.iter().chain(&details.co_leader_ids);
        for person in leading.filter_map(|leader| leaders.get(leader).copied()) {
            let agreed = facts.agreements.iter().any(|agreement| {
                agreement.person_id == person
                    && agreement.centre_id.is_none_or(|own| own == session.centre_id)
                    && agreement.first_date <= session.date
                    && agreement.last_day().is_none_or(|last| session.date <= last)
            });
            let volunteers = agreed
                || match served.get(&person) {
                    Some(first) => *first,
                    None => {
                        let services = read.volunteer_entries_of_person(person)?;
                        let first = services.first().map(|entry| entry.date);
                        *served.entry(person).or_insert(first)
                    }
                }
                .is_some_and(|first| first < session.date);
            if volunteers && here.insert(person) {
                found.push(Duty { session: session.clone(), person, use_: TaskUse::Leading });
            }
        }
    }
    Ok(found)
}

/// Duties of days that are over, for which nothing was entered, with the services that they would
/// be and everything known around them.
struct Proposed {
    duties: Vec<(Duty, VolunteerEntry)>,
    facts: Rows,
    /// Sessions at which somebody was present.
    present: HashMap<SessionId, u32>,
    /// What was entered for a person on a day without a time or a session, in words.
    beside: HashMap<(PersonId, Date), String>,
}

impl Proposed {
    fn gather(
        read: Read<'_>,
        messages: Messages,
        caller: &Caller,
        now: Moment,
        centre: CentreId,
        (first, last): (Date, Date),
    ) -> Result<Self> {
        let last = last.min(now.today);
        let mut sessions = read.sessions_between(centre, first, last)?;
        sessions.retain(|session| has_ended(session, now));
        let facts = Rows::gather(read, messages, first, last, &[])?;
        let entered: HashSet<(SessionId, PersonId)> = facts
            .entries()
            .filter_map(|entry| Some((entry.session_id?, entry.person_id)))
            .collect();
        let mut duties = duties_at(read, &facts, sessions)?;
        duties.retain(|duty| !entered.contains(&(duty.session.id, duty.person)));
        let actions = Actions::gather(read, &facts, centre, last)?;
        let duties: Vec<(Duty, VolunteerEntry)> = duties
            .into_iter()
            .map(|duty| {
                let task = usual_task(&facts.tasks, duty.use_).map(|task| task.id);
                let entry = VolunteerEntry {
                    action_id: actions.proposed(duty.session.series_id, task),
                    ..duty.entry(task, now.today, caller)
                };
                (duty, entry)
            })
            .collect();
        let mut beside: HashMap<(PersonId, Date), String> = HashMap::new();
        for entry in facts.entries().filter(|entry| entry.centre_id == centre) {
            if entry.start.is_none() && entry.session_id.is_none() {
                beside.insert((entry.person_id, entry.date), facts.described(entry));
            }
        }
        let given: Vec<VolunteerEntry> = duties.iter().map(|(_, entry)| entry.clone()).collect();
        let ids: Vec<SessionId> = duties
            .iter()
            .map(|(duty, _)| duty.session.id)
            .collect::<HashSet<_>>()
            .into_iter()
            .collect();
        Ok(Self {
            present: read.presences(&ids)?,
            // Once more, with what is proposed among it: two duties at one time are unusual, too.
            facts: Rows::gather(read, messages, first, last, &given)?,
            duties,
            beside,
        })
    }
}

/// What the planned duties of some past days would yield.
pub(crate) fn propose_volunteer_entries(
    app: &App,
    caller: &Caller,
    request: ProposeVolunteerEntries,
) -> Result<ProposedEntries> {
    let ProposeVolunteerEntries { centre_id: centre, first, last } = request;
    if last < first {
        return Err(Refusal::SpanReversed.into());
    }
    let now = app.now();
    app.store().read(|read| {
        let proposed =
            Proposed::gather(read, caller.messages(), caller, now, centre, (first, last))?;
        let Proposed { mut duties, facts, present, beside } = proposed;
        duties.sort_by_cached_key(|(duty, entry)| {
            (entry.date, entry.start, facts.place_of(duty.person), entry.id)
        });
        let rows = duties.into_iter().map(|(duty, entry)| {
            let Duty { session, person, use_ } = duty;
            // Today a session that is over and has no list yet is as unsettled as yesterday's.
            let outcome =
                outcome(&session, present.contains_key(&session.id), now.today.plus_days(1));
            let beside = beside.get(&(person, session.date)).cloned().unwrap_or_default();
            DutyProposal {
                session_id: session.id,
                person_id: person,
                list_name: facts.name_of(person),
                date: session.date,
                start: session.start,
                end: entry.end().unwrap_or(session.start),
                minutes: session.minutes,
                leading: use_ == TaskUse::Leading,
                task_id: entry.task_id,
                task: facts.task_name(entry.task_id),
                outcome,
                ticked: outcome == Outcome::Held && beside.is_empty(),
                beside,
                oddities: facts.oddities_of(entry.id),
                session: session.name,
            }
        });
        Ok(ProposedEntries { rows: rows.collect() })
    })
}

/// Enter planned duties as services, all at once.
pub(crate) fn enter_duties(
    app: &App,
    caller: &Caller,
    request: EnterDuties,
) -> Result<EnteredDuties> {
    let EnterDuties { centre_id: centre, duties, reason: text } = request;
    let reason = reason(&text)?;
    let (now, caller_of, messages) = (app.now(), *caller, caller.messages());
    app.write(caller, "enter_duties", Some(centre), move |write| {
        let canonical = write.canonical()?;
        let mut chosen: HashSet<(SessionId, PersonId)> = HashSet::new();
        let mut days: Vec<Date> = Vec::new();
        for duty in duties {
            let session = write.session(duty.session_id)?;
            if session.centre_id != centre {
                return Err(Refusal::NotFound.into());
            }
            if session.cancelled.is_some() {
                return Err(Refusal::SessionCancelled.into());
            }
            if !has_ended(&session, now) {
                return Err(Refusal::ServiceAhead { date: session.date }.into());
            }
            days.push(session.date);
            chosen.insert((session.id, canonical.of(duty.person_id)));
        }
        let (Some(first), Some(last)) = (days.iter().min(), days.iter().max()) else {
            return Ok(EnteredDuties { entered: 0, unconfirmed: 0 });
        };
        let span = (*first, *last);
        let Proposed { mut duties, .. } =
            Proposed::gather(**write, messages, &caller_of, now, centre, span)?;
        // Of those chosen, what somebody else entered in the meantime is there already.
        duties.retain(|(duty, _)| chosen.contains(&(duty.session.id, duty.person)));
        let given: Vec<VolunteerEntry> = duties.into_iter().map(|(_, entry)| entry).collect();
        let facts = Rows::gather(**write, messages, span.0, span.1, &given)?;
        let (mut entered, mut unconfirmed) = (0, 0);
        for entry in given {
            let unusual = facts.is_unusual(entry.id);
            let entry = if unusual && reason.is_empty() {
                unconfirmed += 1;
                entry
            } else {
                let confirmed_because = if unusual { reason.clone() } else { String::new() };
                VolunteerEntry { confirmed_because, ..entry }.confirmed(now.today, caller_of.user)
            };
            write.put("volunteer_entry", entry.id.0, entry.person_id.0, &entry)?;
            entered += 1;
        }
        write.note("count", entered);
        Ok(EnteredDuties { entered, unconfirmed })
    })
}
