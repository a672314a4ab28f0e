//! Free places for a session that cannot stay where it is wanted.

use super::clash::{Needs, clashes_with};
use super::{Session, Slot};
use crate::calendar::{Date, TimeOfDay};
use crate::holidays::holiday_on;
use crate::ids::RoomId;
use crate::opening::{Closure, OpeningRule, closure_on, intervals_on};

/// The most alternatives that are offered: more would have to be compared rather than chosen.
pub const MOST_ALTERNATIVES: usize = 3;

/// Starts are tried at every quarter of an hour.
const STEP: u32 = 15;

/// How many days ahead another day is looked for.
const DAYS: i64 = 7;

/// What decides whether a place is free.
#[derive(Clone, Copy, Debug)]
pub struct Circumstances<'a> {
    /// The other sessions of those days, of every centre.
    pub others: &'a [Session],
    /// Who is needed where.
    pub needs: &'a Needs,
    /// The rooms that the session could take.
    pub rooms: &'a [RoomId],
    /// Opening rules of the centre.
    pub rules: &'a [OpeningRule],
    /// Closures of the centre.
    pub closures: &'a [Closure],
    /// The day on which this is asked; days before it are no alternatives.
    pub today: Date,
}

impl Circumstances<'_> {
    /// Whether a session breaks no rule where it is: no clash, no day off, within opening hours.
    pub fn free(&self, session: &Session) -> bool {
        if session.date < self.today
            || holiday_on(session.date).is_some()
            || closure_on(self.closures, session.date).is_some()
        {
            return false;
        }
        let (first, last) = (session.start.minutes(), session.end_minutes());
        let open = intervals_on(self.rules, self.closures, session.date);
        if !open.iter().any(|(from, to)| from.minutes() <= first && last <= to.minutes()) {
            return false;
        }
        let near = |other: &&Session| {
            other.id != session.id && other.date.days_until(session.date).abs() <= 1
        };
        let mut together: Vec<Session> = self.others.iter().filter(near).cloned().collect();
        together.push(session.clone());
        clashes_with(&together, self.needs)
            .iter()
            .all(|clash| clash.first != session.id && clash.second != session.id)
    }
}

/// Up to three places and times that break no rule, the nearest to what is wanted first: another
/// room at the time wanted, another time of the day in the room wanted, the same time on a day
/// near it.
pub fn alternatives(wanted: &Session, circumstances: &Circumstances<'_>) -> Vec<Slot> {
    let slot = |date: Date, start: TimeOfDay, room_id: Option<RoomId>| Slot {
        date,
        start,
        minutes: wanted.minutes,
        room_id,
        place: if room_id.is_some() { String::new() } else { wanted.place.clone() },
    };
    let free = |slot: &Slot| {
        circumstances.free(&Session {
            date: slot.date,
            start: slot.start,
            room_id: slot.room_id,
            place: slot.place.clone(),
            ..wanted.clone()
        })
    };
    let elsewhere = circumstances
        .rooms
        .iter()
        .filter(|room| wanted.room_id.is_some_and(|wanted| wanted != **room))
        .map(|room| slot(wanted.date, wanted.start, Some(*room)));
    let mut starts: Vec<u32> = (0..24 * 60).step_by(STEP as usize).collect();
    starts.sort_by_key(|start| start.abs_diff(wanted.start.minutes()));
    let later = starts
        .into_iter()
        .filter(|start| *start != wanted.start.minutes())
        .map(|start| slot(wanted.date, TimeOfDay::from_minutes(start), wanted.room_id));
    let other_days = (1..=DAYS)
        .flat_map(|days| [days, -days])
        .map(|days| slot(wanted.date.plus_days(days), wanted.start, wanted.room_id));
    let mut kinds: [Box<dyn Iterator<Item = Slot>>; 3] =
        [Box::new(elsewhere), Box::new(later), Box::new(other_days)];
    let mut found: Vec<Slot> = Vec::new();
    // One of each kind first; what is left of the three is filled in the same order.
    while found.len() < MOST_ALTERNATIVES {
        let before = found.len();
        for kind in &mut kinds {
            if found.len() < MOST_ALTERNATIVES {
                found.extend(kind.find(|slot| free(slot)));
            }
        }
        if found.len() == before {
            break;
        }
    }
    found
}
