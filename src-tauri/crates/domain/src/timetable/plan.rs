//! The timetable as something to change: one function applies a step, whether it is done at once,
//! looked at first, or part of a draft.

mod difference;
mod draft;
mod follow;
mod staff;

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, HashSet};

use uuid::Uuid;

use super::reach::{Effect, Left, Scope, Slot, Step, Wording};
use super::{Enrolment, ListState, Outing, Series, Session, check_minutes};
use crate::calendar::{Date, Month, TimeOfDay};
use crate::holidays::holiday_on;
use crate::ids::{EnrolmentId, RoomId, SeriesId, SessionId};
use crate::opening::{Closure, closure_on};
use crate::recurrence::{self, Ends, Pattern, Skip};
use crate::refusal::Refusal;

/// The part of a timetable that changes can reach, and what decides what they may touch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// The day on which the change is made; days before it stay as they are.
    pub today: Date,
    /// Series.
    pub series: BTreeMap<SeriesId, Series>,
    /// Sessions, of those series and single ones.
    pub sessions: BTreeMap<SessionId, Session>,
    /// Sign-ups for those series.
    pub enrolments: BTreeMap<EnrolmentId, Enrolment>,
    /// Sessions at which somebody has a mark.
    pub marked: HashSet<SessionId>,
    /// Closures of the centre.
    pub closures: Vec<Closure>,
    /// Closed months of the centre.
    pub closed: Vec<Month>,
}

impl Plan {
    /// Does one step, and answers what it did. After a refusal the plan is of no use any more.
    ///
    /// Held sessions, those with marks, those of closed months and those of past days are never
    /// rewritten by a change that reaches further than one session.
    ///
    /// # Errors
    /// [`Refusal::NotFound`] for a session or series that is not here; [`Refusal::SessionHeld`],
    /// [`Refusal::SessionCancelled`] and [`Refusal::SessionNotCancelled`] where the one session
    /// at hand cannot be changed; [`Refusal::LengthInvalid`]; those of [`recurrence::plan`].
    pub fn apply(&mut self, step: &Step) -> Result<Effect, Refusal> {
        match step {
            Step::Move { session_id, scope, slot, because } => {
                check_minutes(slot.minutes)?;
                if slot.start == TimeOfDay::END_OF_DAY {
                    return Err(Refusal::LengthInvalid);
                }
                let anchor = self.session(*session_id)?;
                let wanted = moved(&anchor, slot, *because);
                self.change(&anchor, *scope, &wanted)
            }
            Step::Reword { session_id, scope, wording } => {
                let anchor = self.session(*session_id)?;
                let wanted = reworded(&anchor, wording, *scope);
                self.change(&anchor, *scope, &wanted)
            }
            Step::Duty { session_id, scope, person_id, records, helps } => {
                let anchor = self.session(*session_id)?;
                self.staff(&anchor, *scope, |details| {
                    details.help(*person_id, records, *helps);
                })
            }
            Step::Helpers { session_id, scope, needed } => {
                let anchor = self.session(*session_id)?;
                self.staff(&anchor, *scope, |details| details.helpers_needed = *needed)
            }
            Step::Cancel { session_id, scope, reason, decided_by } => {
                let anchor = self.session(*session_id)?;
                let wanted = Session {
                    cancelled: Some(*reason),
                    decided_by: decided_by.clone(),
                    ..anchor.clone()
                };
                self.each(&anchor, *scope, |session| Session {
                    cancelled: wanted.cancelled,
                    decided_by: wanted.decided_by.clone(),
                    ..session.clone()
                })
            }
            Step::Restore { session_id } => {
                let before = self.session(*session_id)?;
                if before.cancelled.is_none() {
                    return Err(Refusal::SessionNotCancelled);
                }
                let after =
                    Session { cancelled: None, decided_by: String::new(), ..before.clone() };
                self.sessions.insert(after.id, after.clone());
                Ok(Effect { changed: vec![(before, after)], ..Effect::default() })
            }
            Step::Remove { session_id, scope } => self.remove(*session_id, *scope),
            Step::AddSession { session } => {
                self.sessions.insert(session.id, (**session).clone());
                Ok(Effect { added: vec![(**session).clone()], ..Effect::default() })
            }
            Step::AddSeries { series } => self.add_series(series),
            Step::Extend { series_id, until } => self.extend(*series_id, *until),
        }
    }

    /// Changes what a series says and where it is; its sessions that are still to come follow.
    /// Answers how many changed.
    ///
    /// # Errors
    /// [`Refusal::NotFound`] for a series that is not here.
    pub fn update_series(
        &mut self,
        id: SeriesId,
        wording: &Wording,
        room_id: Option<RoomId>,
        place: &str,
    ) -> Result<u32, Refusal> {
        let series = self.series.get(&id).ok_or(Refusal::NotFound)?;
        // The change is that of a session which is just as the series has it, and is none of them.
        let like = Session { id: SessionId(Uuid::nil()), ..Session::of(series, series.first_date) };
        let wanted =
            Session { room_id, place: place.to_owned(), ..reworded(&like, wording, Scope::All) };
        let effect = self.change(&like, Scope::All, &wanted)?;
        Ok(effect.changed.len() as u32)
    }

    fn session(&self, id: SessionId) -> Result<Session, Refusal> {
        self.sessions.get(&id).cloned().ok_or(Refusal::NotFound)
    }

    fn series_of(&self, session: &Session) -> Result<Option<Series>, Refusal> {
        let found = |id| self.series.get(&id).cloned().ok_or(Refusal::NotFound);
        session.series_id.map(found).transpose()
    }

    /// Why a session cannot be moved, cancelled or taken out at all.
    fn fixed(&self, session: &Session) -> Option<Left> {
        if session.list_state != ListState::None || session.guests > 0 || session.children > 0 {
            Some(Left::Held)
        } else if self.marked.contains(&session.id) {
            Some(Left::Marked)
        } else {
            None
        }
    }

    /// Why a session stays as it is when a change reaches further than one session.
    fn left(&self, session: &Session) -> Option<Left> {
        self.fixed(session).or_else(|| {
            if self.closed.contains(&session.date.month())
                || self.closed.contains(&session.original_date.month())
            {
                Some(Left::MonthClosed)
            } else if session.date < self.today {
                Some(Left::Past)
            } else if session.cancelled.is_some() {
                Some(Left::Cancelled)
            } else {
                None
            }
        })
    }

    /// The sessions of a series from a day on, by the day on which they were first planned.
    fn reached(&self, series: SeriesId, from: Date) -> Vec<Session> {
        let mut reached: Vec<Session> = self
            .sessions
            .values()
            .filter(|session| session.series_id == Some(series) && from <= session.original_date)
            .cloned()
            .collect();
        reached.sort_by_key(|session| (session.original_date, session.original_start, session.id));
        reached
    }

    /// Changes each session reached that may be, in the same way, and nothing of its series.
    fn each(
        &mut self,
        anchor: &Session,
        scope: Scope,
        change: impl Fn(&Session) -> Session,
    ) -> Result<Effect, Refusal> {
        let mut effect = Effect::default();
        for before in self.reach(anchor, scope)? {
            match self.left(&before).filter(|_| scope != Scope::One) {
                Some(why) => effect.left.push((before, why)),
                None => {
                    let after = change(&before);
                    self.put(&mut effect, before, after);
                }
            }
        }
        Ok(effect)
    }

    /// The sessions that a scope means; of one session alone, refused if it is fixed.
    fn reach(&self, anchor: &Session, scope: Scope) -> Result<Vec<Session>, Refusal> {
        match (scope, anchor.series_id) {
            (Scope::One, _) | (_, None) => match self.fixed(anchor) {
                Some(_) => Err(Refusal::SessionHeld),
                None => Ok(vec![anchor.clone()]),
            },
            (Scope::Following, Some(series)) => Ok(self.reached(series, anchor.original_date)),
            (Scope::All, Some(series)) => Ok(self.reached(series, Date::MIN)),
        }
    }

    fn put(&mut self, effect: &mut Effect, before: Session, after: Session) {
        if before != after {
            self.sessions.insert(after.id, after.clone());
            effect.changed.push((before, after));
        }
    }

    /// Adds a session, unless it is there already.
    fn add(&mut self, effect: &mut Effect, session: Session) {
        if let Entry::Vacant(place) = self.sessions.entry(session.id) {
            place.insert(session.clone());
            effect.added.push(session);
        }
    }

    fn take_out(&mut self, effect: &mut Effect, session: Session, why: Option<(Date, Skip)>) {
        self.sessions.remove(&session.id);
        effect.removed.push((session, why));
    }

    /// Why nothing is planned on a day: a holiday or a closure.
    fn skip_on(&self, date: Date) -> Option<Skip> {
        if let Some(holiday) = holiday_on(date) {
            return Some(Skip::Holiday { holiday });
        }
        let closure = closure_on(&self.closures, date)?;
        Some(Skip::Closure { kind: closure.kind, reason: closure.reason.clone() })
    }

    fn remove(&mut self, id: SessionId, scope: Scope) -> Result<Effect, Refusal> {
        let anchor = self.session(id)?;
        let mut effect = Effect::default();
        let mut gone = Vec::new();
        for session in self.reach(&anchor, scope)? {
            // A cancelled session is part of the record; one alone is taken out by name.
            match self.left(&session).filter(|_| scope != Scope::One) {
                Some(why) => effect.left.push((session, why)),
                None => {
                    gone.push(session.original_date);
                    self.take_out(&mut effect, session, None);
                }
            }
        }
        let Some(mut series) = self.series_of(&anchor)? else { return Ok(effect) };
        let Some(first) = gone.iter().min().copied() else { return Ok(effect) };
        if scope == Scope::One || effect.left.iter().any(|(left, _)| first < left.original_date) {
            series.exceptions.extend(gone);
            series.exceptions.sort_unstable();
            series.exceptions.dedup();
            self.series.insert(series.id, series);
            return Ok(effect);
        }
        let last = first.plus_days(-1);
        let goes_on = self.begins_before(&series, first);
        if goes_on {
            self.series.insert(series.id, ended_on(&series, last)?);
        } else {
            self.series.remove(&series.id);
        }
        let signed_up: Vec<Enrolment> =
            self.enrolments.values().filter(|row| row.series_id == series.id).cloned().collect();
        for enrolment in signed_up {
            if !goes_on || first <= enrolment.from_date {
                self.enrolments.remove(&enrolment.id);
            } else if enrolment.to_date.is_none_or(|to| first <= to) {
                let ends = Enrolment { to_date: Some(last), ..enrolment };
                self.enrolments.insert(ends.id, ends);
            }
        }
        Ok(effect)
    }

    fn add_series(&mut self, series: &Series) -> Result<Effect, Refusal> {
        let mut effect = Effect::default();
        let planned =
            recurrence::plan(series.first_date, &series.rule, &series.exceptions, &self.closures)?;
        self.series.insert(series.id, series.clone());
        for day in planned.into_iter().filter(|day| day.skipped.is_none()) {
            let session = Session::of(series, day.date);
            self.add(&mut effect, session);
        }
        Ok(effect)
    }

    fn extend(&mut self, id: SeriesId, until: Date) -> Result<Effect, Refusal> {
        let before = self.series.get(&id).cloned().ok_or(Refusal::NotFound)?;
        let (pattern, _) = recurrence::read(&before.rule)?;
        let so_far =
            recurrence::dates(before.first_date, &before.rule, &[], Date::MIN..=Date::MAX)?;
        let last = so_far.last().copied().unwrap_or(before.first_date);
        let rule = recurrence::rule(pattern, Ends::On { date: until })?;
        let after = Series { rule, ..before };
        let planned =
            recurrence::plan(after.first_date, &after.rule, &after.exceptions, &self.closures)?;
        let mut effect = Effect::default();
        for day in planned.into_iter().filter(|day| day.skipped.is_none() && last < day.date) {
            let session = Session::of(&after, day.date);
            self.add(&mut effect, session);
        }
        if effect.added.is_empty() {
            return Err(Refusal::RuleEmpty);
        }
        self.series.insert(id, after);
        Ok(effect)
    }
}

impl Session {
    /// The session that a series yields on a day, as it is first planned.
    pub fn of(series: &Series, date: Date) -> Self {
        Self {
            id: SessionId::generated(series.id, date, series.start),
            centre_id: series.centre_id,
            series_id: Some(series.id),
            name: series.name.clone(),
            category_id: series.category_id,
            leader_id: series.leader_id,
            room_id: series.room_id,
            place: series.place.clone(),
            date,
            start: series.start,
            minutes: series.minutes,
            original_date: date,
            original_start: series.start,
            original_room_id: series.room_id,
            entry: series.entry,
            capacity: series.capacity,
            cancelled: None,
            list_state: ListState::None,
            guests: 0,
            children: 0,
            signatures: None,
            sheet_number: String::new(),
            original_filed: false,
            details: series.details.clone(),
            outing: Outing::default(),
            moved_because: None,
            decided_by: String::new(),
            substitutes_id: None,
            replaces_id: None,
        }
    }
}

/// The session at hand as it is once moved. Back where it was first planned, it was not moved.
fn moved(anchor: &Session, slot: &Slot, because: Option<super::CancelReason>) -> Session {
    let mut wanted = Session {
        date: slot.date,
        start: slot.start,
        minutes: slot.minutes,
        room_id: slot.room_id,
        place: slot.place.clone(),
        ..anchor.clone()
    };
    wanted.moved_because = if wanted.is_moved() { because.or(anchor.moved_because) } else { None };
    wanted
}

/// The session at hand as it is once reworded. Whoever leads this one alone stands in for the
/// leader it had.
fn reworded(anchor: &Session, wording: &Wording, scope: Scope) -> Session {
    let substitutes_id = match scope {
        Scope::Following | Scope::All => None,
        Scope::One if wording.leader_id == anchor.leader_id => anchor.substitutes_id,
        Scope::One => anchor
            .substitutes_id
            .or(anchor.leader_id)
            .filter(|leader| anchor.series_id.is_some() && wording.leader_id != Some(*leader)),
    };
    Session {
        name: wording.name.clone(),
        category_id: wording.category_id,
        leader_id: wording.leader_id,
        substitutes_id,
        entry: wording.entry.unwrap_or(anchor.entry),
        capacity: wording.capacity,
        details: wording.details.clone().unwrap_or_else(|| anchor.details.clone()),
        outing: wording.outing.clone().unwrap_or_else(|| anchor.outing.clone()),
        ..anchor.clone()
    }
}

/// A series that ends on a day at the latest.
fn ended_on(series: &Series, last: Date) -> Result<Series, Refusal> {
    let (pattern, _) = recurrence::read(&series.rule)?;
    let pattern = match pattern {
        Pattern::Dates { mut dates } => {
            dates.retain(|date| *date <= last);
            Pattern::Dates { dates }
        }
        regular => regular,
    };
    Ok(Series {
        rule: recurrence::rule(pattern, Ends::On { date: last })?,
        exceptions: series.exceptions.iter().copied().filter(|date| *date <= last).collect(),
        ..series.clone()
    })
}

#[cfg(test)]
mod tests;
