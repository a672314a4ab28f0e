//! What a change of one session means for its series and for the sessions that follow it.

use crate::calendar::{Date, Weekday};
use crate::ids::SeriesId;
use crate::recurrence::{self, Ends, Pattern};
use crate::refusal::Refusal;
use crate::timetable::{Series, Session};

/// What a change makes different, as the session at hand shows it.
pub(super) struct Difference<'a> {
    /// The session at hand as it is.
    pub(super) anchor: &'a Session,
    /// The session at hand as it is wanted.
    pub(super) wanted: &'a Session,
    /// Its series as it is.
    pub(super) series: &'a Series,
    /// By how many days sessions of the weekday at hand go later, or earlier.
    pub(super) shift: i64,
    /// The weekday that is shifted; other days of the same series stay.
    pub(super) weekday: Weekday,
}

impl Difference<'_> {
    pub(super) fn changes_time(&self) -> bool {
        self.shift != 0
            || self.wanted.start != self.anchor.start
            || self.wanted.minutes != self.anchor.minutes
    }

    fn changes_place(&self) -> bool {
        (self.wanted.room_id, &self.wanted.place) != (self.anchor.room_id, &self.anchor.place)
    }

    /// Where a day of the series goes.
    fn shifted(&self, date: Date) -> Date {
        if date.weekday() == self.weekday { date.plus_days(self.shift) } else { date }
    }

    /// The days that the series yields from one on, days off included: before and after.
    pub(super) fn days(&self, first: Date) -> Result<Vec<(Date, Date)>, Refusal> {
        let days =
            recurrence::dates(self.series.first_date, &self.series.rule, &[], first..=Date::MAX)?;
        Ok(days.into_iter().map(|day| (day, self.shifted(day))).collect())
    }

    /// A session with whatever it had as its series had it changed as the series is; and whether
    /// something of it that is wanted to change was its own.
    pub(super) fn follow(&self, session: &Session) -> (Session, bool) {
        let (series, anchor, wanted) = (self.series, self.anchor, self.wanted);
        let at_hand = session.id == anchor.id;
        let mut next = session.clone();
        let mut alone = false;
        macro_rules! follow {
            ($changed:expr, $as_series:expr, $change:block) => {
                if $changed {
                    if at_hand || $as_series {
                        $change
                    } else {
                        alone = true;
                    }
                }
            };
        }
        follow!(wanted.name != anchor.name, session.name == series.name, {
            next.name.clone_from(&wanted.name);
        });
        follow!(
            wanted.category_id != anchor.category_id,
            session.category_id == series.category_id,
            {
                next.category_id = wanted.category_id;
            }
        );
        follow!(wanted.leader_id != anchor.leader_id, session.leader_id == series.leader_id, {
            next.leader_id = wanted.leader_id;
            next.substitutes_id = None;
        });
        follow!(wanted.entry != anchor.entry, session.entry == series.entry, {
            next.entry = wanted.entry;
        });
        follow!(wanted.capacity != anchor.capacity, session.capacity == series.capacity, {
            next.capacity = wanted.capacity;
        });
        let (details, some_alone) =
            session.details.follow(&series.details, &anchor.details, &wanted.details, at_hand);
        next.details = details;
        alone |= some_alone;
        if at_hand {
            next.outing.clone_from(&wanted.outing);
        }
        follow!(
            self.changes_place(),
            (session.room_id, &session.place) == (series.room_id, &series.place),
            {
                next.room_id = wanted.room_id;
                next.place.clone_from(&wanted.place);
                // The whole series moved house: this is where it is planned now.
                next.original_room_id = wanted.room_id;
            }
        );
        let shifts = self.shift != 0 || wanted.start != anchor.start;
        let as_planned =
            (session.date, session.start) == (session.original_date, session.original_start);
        follow!(shifts, as_planned, {
            if self.shift != 0 {
                next.date = if at_hand { wanted.date } else { self.shifted(session.original_date) };
                next.original_date = next.date;
            } else if at_hand {
                next.date = wanted.date;
            }
            if wanted.start != anchor.start {
                next.start = wanted.start;
                next.original_start = wanted.start;
            }
            if !next.is_moved() {
                next.moved_because = None;
            }
        });
        follow!(wanted.minutes != anchor.minutes, session.minutes == series.minutes, {
            next.minutes = wanted.minutes;
        });
        (next, alone)
    }

    /// The series as it goes on: itself, or split off on a day.
    pub(super) fn series(
        &self,
        split: Option<Date>,
        days: &[(Date, Date)],
    ) -> Result<Series, Refusal> {
        let (anchor, wanted) = (self.anchor, self.wanted);
        let mut next = self.series.clone();
        if wanted.name != anchor.name {
            next.name.clone_from(&wanted.name);
        }
        if wanted.category_id != anchor.category_id {
            next.category_id = wanted.category_id;
        }
        if wanted.leader_id != anchor.leader_id {
            next.leader_id = wanted.leader_id;
        }
        if wanted.entry != anchor.entry {
            next.entry = wanted.entry;
        }
        if wanted.capacity != anchor.capacity {
            next.capacity = wanted.capacity;
        }
        next.details =
            next.details.follow(&self.series.details, &anchor.details, &wanted.details, false).0;
        if self.changes_place() {
            next.room_id = wanted.room_id;
            next.place.clone_from(&wanted.place);
        }
        if wanted.start != anchor.start {
            next.start = wanted.start;
        }
        if wanted.minutes != anchor.minutes {
            next.minutes = wanted.minutes;
        }
        if let Some(first) = split {
            next.id = SeriesId::split(self.series.id, first);
        }
        if split.is_some() || self.shift != 0 {
            let dates: Vec<Date> = days.iter().map(|(_, after)| *after).collect();
            let (first_date, rule) = self.rule_for(dates)?;
            next.first_date = first_date;
            next.rule = rule;
            next.exceptions = self
                .series
                .exceptions
                .iter()
                .filter(|date| days.iter().any(|(before, _)| before == *date))
                .map(|date| self.shifted(*date))
                .collect();
        }
        Ok(next)
    }

    /// The rule that yields just these days: like the one so far if that can be, else the days
    /// one by one.
    fn rule_for(&self, mut dates: Vec<Date>) -> Result<(Date, String), Refusal> {
        dates.sort_unstable();
        dates.dedup();
        let (Some(first), Some(last)) = (dates.first().copied(), dates.last().copied()) else {
            return Err(Refusal::RuleEmpty);
        };
        let (pattern, ends) = recurrence::read(&self.series.rule)?;
        let pattern = match pattern {
            Pattern::Weekly { every, weekdays } => {
                let shifted = first_weekday_after(self.weekday, self.shift);
                let weekdays = weekdays
                    .into_iter()
                    .map(|weekday| if weekday == self.weekday { shifted } else { weekday })
                    .collect();
                Pattern::Weekly { every, weekdays }
            }
            other => other,
        };
        let until = match ends {
            Ends::On { date } => date.max(last),
            Ends::After { .. } => last,
        };
        for until in [until, last] {
            let rule = recurrence::rule(pattern.clone(), Ends::On { date: until })?;
            if recurrence::dates(first, &rule, &[], first..=Date::MAX)? == dates {
                return Ok((first, rule));
            }
        }
        let end = Ends::On { date: last };
        Ok((first, recurrence::rule(Pattern::Dates { dates }, end)?))
    }
}

/// The weekday so many days later, or earlier.
fn first_weekday_after(weekday: Weekday, days: i64) -> Weekday {
    Weekday::ALL[(i64::from(weekday.number()) - 1 + days).rem_euclid(7) as usize]
}
