//! A change that a series follows: the sessions it reaches, and the series parted where it must.

use super::Plan;
use super::difference::Difference;
use super::ended_on;
use crate::calendar::Date;
use crate::ids::EnrolmentId;
use crate::recurrence;
use crate::refusal::Refusal;
use crate::timetable::reach::{Effect, Left, Scope};
use crate::timetable::{Enrolment, Series, Session};

impl Plan {
    /// Makes sessions be as the session at hand is wanted to be, as far as the scope reaches.
    pub(super) fn change(
        &mut self,
        anchor: &Session,
        scope: Scope,
        wanted: &Session,
    ) -> Result<Effect, Refusal> {
        let series = self.series_of(anchor)?;
        let (Some(series), Scope::Following | Scope::All) = (series, scope) else {
            let moves = (anchor.date, anchor.start, anchor.minutes, anchor.room_id, &anchor.place)
                != (wanted.date, wanted.start, wanted.minutes, wanted.room_id, &wanted.place);
            if moves && anchor.cancelled.is_some() {
                return Err(Refusal::SessionCancelled);
            }
            if moves && self.fixed(anchor).is_some() {
                return Err(Refusal::SessionHeld);
            }
            let mut effect = Effect::default();
            self.put(&mut effect, anchor.clone(), wanted.clone());
            return Ok(effect);
        };
        // A session that stayed behind when its series moved stands for the day it is on now.
        let yielded =
            recurrence::dates(series.first_date, &series.rule, &[], Date::MIN..=Date::MAX)?;
        let stands_for = [anchor.original_date, anchor.date]
            .into_iter()
            .find(|date| yielded.contains(date))
            .unwrap_or(anchor.original_date);
        let shift = stands_for.days_until(wanted.date);
        let difference = Difference {
            anchor,
            wanted,
            series: &series,
            shift: if wanted.date == anchor.date { 0 } else { shift },
            weekday: stands_for.weekday(),
        };
        let from = if scope == Scope::All { Date::MIN } else { anchor.original_date };
        let reached = self.reached(series.id, from);
        let free = |session: &&Session| self.left(session).is_none();
        let Some(first) = reached.iter().find(free).map(|session| session.original_date) else {
            // Even with nothing ahead of it a series can be named and led anew.
            if scope == Scope::All && !difference.changes_time() {
                self.series.insert(series.id, difference.series(None, &[])?);
            }
            let left = |session: Session| {
                let why = self.left(&session).unwrap_or(Left::Held);
                (session, why)
            };
            return Ok(Effect {
                left: reached.into_iter().map(left).collect(),
                ..Effect::default()
            });
        };
        let splits = self.begins_before(&series, first)
            && (scope == Scope::Following || difference.changes_time());
        let days = difference.days(if splits { first } else { Date::MIN })?;
        let next = difference.series(splits.then_some(first), &days)?;
        if splits {
            self.split(&series, &next, first)?;
        } else {
            self.series.insert(next.id, next.clone());
        }
        let mut effect = Effect::default();
        for before in reached {
            let rehung = |session: Session| Session {
                series_id: if first <= before.original_date {
                    Some(next.id)
                } else {
                    session.series_id
                },
                ..session
            };
            if let Some(why) = self.left(&before) {
                // It keeps all that it says; only the series on which it hangs goes on.
                let hangs = if why == Left::Held { before.clone() } else { rehung(before.clone()) };
                self.sessions.insert(hangs.id, hangs);
                effect.left.push((before, why));
                continue;
            }
            let (after, alone) = difference.follow(&before);
            if let Some(skip) = self.skip_on(after.date).filter(|_| after.date != before.date) {
                let day = after.date;
                self.take_out(&mut effect, before, Some((day, skip)));
                continue;
            }
            if after != before {
                let after = rehung(after);
                self.put(&mut effect, before, after);
                continue;
            }
            self.sessions.insert(before.id, rehung(before.clone()));
            if alone {
                effect.left.push((before, Left::ChangedAlone));
            }
        }
        if difference.shift != 0 {
            self.add_where_days_are_free_now(&mut effect, &series, &next, &days);
        }
        Ok(effect)
    }

    /// Whether a series has sessions that were first planned before a day.
    pub(super) fn begins_before(&self, series: &Series, first: Date) -> bool {
        self.reached(series.id, Date::MIN).iter().any(|session| session.original_date < first)
    }

    /// Ends a series before a day, lets another of the same lineage go on from it, and takes
    /// those signed up along.
    fn split(&mut self, series: &Series, next: &Series, first: Date) -> Result<(), Refusal> {
        let last = first.plus_days(-1);
        let ended = ended_on(series, last)?;
        self.series.insert(ended.id, ended);
        self.series.insert(next.id, next.clone());
        let signed_up: Vec<Enrolment> =
            self.enrolments.values().filter(|row| row.series_id == series.id).cloned().collect();
        for enrolment in signed_up {
            if enrolment.to_date.is_some_and(|to| to < first) {
                continue;
            }
            // Whoever waits goes on waiting, since the same day.
            if enrolment.from_date < first && !enrolment.waiting {
                let goes_on = Enrolment {
                    id: EnrolmentId::continued(enrolment.id, next.id),
                    series_id: next.id,
                    from_date: first,
                    ..enrolment.clone()
                };
                let ends = Enrolment { to_date: Some(last), ..enrolment };
                self.enrolments.insert(goes_on.id, goes_on);
                self.enrolments.insert(ends.id, ends);
            } else {
                let moves = Enrolment { series_id: next.id, ..enrolment };
                self.enrolments.insert(moves.id, moves);
            }
        }
        Ok(())
    }

    /// Adds sessions on days that were days off before the series was shifted and are none now.
    fn add_where_days_are_free_now(
        &mut self,
        effect: &mut Effect,
        before: &Series,
        after: &Series,
        days: &[(Date, Date)],
    ) {
        for (was, is) in days.iter().filter(|(was, is)| was != is) {
            let was_off = !before.exceptions.contains(was) && self.skip_on(*was).is_some();
            if !was_off || *is < self.today || self.closed.contains(&is.month()) {
                continue;
            }
            if self.skip_on(*is).is_none() {
                self.add(effect, Session::of(after, *is));
            }
        }
    }
}
