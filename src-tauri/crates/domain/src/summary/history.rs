//! The facts put in order once, so that every figure is one pass over a stretch of them.

use std::collections::HashMap;

use super::{Columns, Counted, Figure, Mean, Unit};
use crate::attendance::Mark;
use crate::calendar::{Date, Month};
use crate::facts::MonthFacts;
use crate::ids::{PersonId, SessionId};
use crate::timetable::{ListState, Outcome, Session, outcome};

/// A column of the report: its name in the figures' keys, and its days.
pub(super) struct Period {
    pub(super) name: &'static str,
    pub(super) first: Date,
    pub(super) last: Date,
}

impl Period {
    pub(super) fn contains(&self, date: Date) -> bool {
        (self.first..=self.last).contains(&date)
    }
}

/// A session with what became of it and who was there.
pub(super) struct Meeting<'a> {
    pub(super) session: &'a Session,
    pub(super) outcome: Outcome,
    /// Whoever was present, each once, by id; nobody unless the session was held.
    pub(super) present: Vec<PersonId>,
}

/// The facts with the sessions that count in reports, by date, start and id.
pub(super) struct History<'a> {
    pub(super) facts: &'a MonthFacts,
    pub(super) meetings: Vec<Meeting<'a>>,
}

impl<'a> History<'a> {
    pub(super) fn of(facts: &'a MonthFacts) -> Self {
        let mut present: HashMap<SessionId, Vec<PersonId>> = HashMap::new();
        for mark in facts.marks.iter().filter(|mark| mark.mark == Mark::Present) {
            present.entry(mark.session_id).or_default().push(mark.person_id);
        }
        let meeting = |session: &'a Session| {
            let mut people = present.remove(&session.id).unwrap_or_default();
            let outcome = outcome(session, !people.is_empty(), facts.today);
            if outcome != Outcome::Held {
                people.clear();
            }
            // Two records merged into one person can both have been marked at one session.
            people.sort_unstable();
            people.dedup();
            Meeting { session, outcome, present: people }
        };
        let counted = facts.sessions.iter().filter(|session| session.details.counts_in_report);
        let mut meetings: Vec<Meeting<'a>> = counted.map(meeting).collect();
        meetings.sort_by_key(|meeting| {
            (meeting.session.date, meeting.session.start, meeting.session.id)
        });
        Self { facts, meetings }
    }

    /// One value for each column of the report.
    pub(super) fn columns<T>(&self, count: impl Fn(&Period) -> T) -> Columns<T> {
        let month = self.facts.month;
        let last = month.last();
        let year = Month::new(month.year(), 1).unwrap_or(month).first();
        Columns {
            month: count(&self.month()),
            year: count(&Period { name: "year", first: year, last }),
            agreement: self.facts.agreement.as_ref().map(|agreement| {
                count(&Period { name: "agreement", first: agreement.first_date, last })
            }),
        }
    }

    /// The month itself.
    pub(super) fn month(&self) -> Period {
        let month = self.facts.month;
        Period { name: "month", first: month.first(), last: month.last() }
    }

    /// The sessions dated in a period, by date.
    pub(super) fn dated(&self, period: &Period) -> &[Meeting<'a>] {
        let from = self.meetings.partition_point(|meeting| meeting.session.date < period.first);
        let to = self.meetings.partition_point(|meeting| meeting.session.date <= period.last);
        self.meetings.get(from..to).unwrap_or_default()
    }

    /// The sessions held in a period, by date.
    pub(super) fn held(&self, period: &Period) -> Vec<&Meeting<'a>> {
        self.dated(period).iter().filter(|meeting| meeting.outcome == Outcome::Held).collect()
    }

    /// The sessions dated in the month or first planned in it, by date.
    pub(super) fn of_month(&self) -> impl Iterator<Item = &Meeting<'a>> {
        let month = self.facts.month;
        self.meetings.iter().filter(move |meeting| {
            month.contains(meeting.session.date) || month.contains(meeting.session.original_date)
        })
    }
}

/// The number of sessions.
pub(super) fn sessions<'a>(
    key: String,
    meetings: impl IntoIterator<Item = &'a Meeting<'a>>,
) -> Figure {
    let ids = meetings.into_iter().map(|meeting| meeting.session.id).collect();
    Figure::number(key, Unit::Sessions, Counted::Sessions(ids))
}

/// The sum of a number that each session has, over those where it is not 0.
pub(super) fn sum(
    key: String,
    unit: Unit,
    held: &[&Meeting<'_>],
    of: impl Fn(&Session) -> u32,
) -> Figure {
    let counted: Vec<&Session> =
        held.iter().map(|meeting| meeting.session).filter(|session| of(session) > 0).collect();
    let value = counted.iter().map(|session| i64::from(of(session))).sum();
    Figure::sum(
        key,
        unit,
        value,
        Counted::Sessions(counted.iter().map(|session| session.id).collect()),
    )
}

/// The number of presences at sessions.
pub(super) fn presences(key: String, held: &[&Meeting<'_>]) -> Figure {
    let pairs = held.iter().flat_map(|meeting| {
        meeting.present.iter().map(|person| (meeting.session.id, *person)).collect::<Vec<_>>()
    });
    Figure::number(key, Unit::Presences, Counted::Presences(pairs.collect()))
}

/// The people present at least once, each once, by id.
pub(super) fn unique(held: &[&Meeting<'_>]) -> Vec<PersonId> {
    let mut people: Vec<PersonId> =
        held.iter().flat_map(|meeting| &meeting.present).copied().collect();
    people.sort_unstable();
    people.dedup();
    people
}

/// A number of people.
pub(super) fn people(key: String, people: Vec<PersonId>) -> Figure {
    Figure::number(key, Unit::People, Counted::People(people))
}

/// The mean of presences at the sessions with a confirmed list; the others have no list to
/// take a mean of.
pub(super) fn mean(key: String, held: &[&Meeting<'_>]) -> Mean {
    let listed: Vec<&Meeting<'_>> = held
        .iter()
        .copied()
        .filter(|meeting| meeting.session.list_state == ListState::Confirmed)
        .collect();
    Mean {
        presences: presences(format!("{key}.presences"), &listed),
        sessions: sessions(format!("{key}.sessions"), listed),
        key,
    }
}
