//! A centre as it is being invented, and what all of them share.

use std::collections::HashMap;

use domain::calendar::{Date, Month};
use domain::holidays::holiday_on;
use domain::ids::{CategoryId, CentreId, LeaderId, PersonId, RoomId, UserId};
use domain::opening::{Closure, closure_on};
use domain::organisation::Category;
use domain::people::{Declaration, Membership, Person};
use domain::refusal::Refusal;
use domain::timetable::{Enrolment, Session};
use uuid::Uuid;

use super::diary::Diary;
use super::dice::Dice;
use super::names::{Name, Names};
use super::plans::{ClassPlan, SitePlan};
use super::time::{SetClock, at};
use crate::{App, Result};

/// What the whole invention shares.
pub(super) struct World<'a> {
    pub(super) app: &'a App,
    pub(super) clock: SetClock,
    pub(super) manager: UserId,
    pub(super) manager_name: Name,
    pub(super) dice: Dice,
    pub(super) names: Names,
    pub(super) diary: Diary,
    /// The day on which the file is made: nothing was done on it yet.
    pub(super) today: Date,
    pub(super) first: Month,
    pub(super) last: Month,
    /// When each person was present on each day, in minutes of it: nobody is in two places at once.
    pub(super) present: HashMap<(PersonId, Date), Vec<(u32, u32)>>,
}

impl World<'_> {
    /// A new id of an instant.
    pub(super) fn id<T: From<Uuid>>(&self, at: i64) -> T {
        self.app.ids.next(at).into()
    }

    /// Whether a person could come to a session: she is nowhere else at the time.
    pub(super) fn is_free(&self, person: PersonId, session: &Session) -> bool {
        let (start, end) = (session.start.minutes(), session.end_minutes());
        let there = self.present.get(&(person, session.date));
        there.is_none_or(|spans| spans.iter().all(|(from, to)| *to <= start || end <= *from))
    }

    /// Keeps in mind that a person is at a session.
    pub(super) fn comes(&mut self, person: PersonId, session: &Session) {
        let span = (session.start.minutes(), session.end_minutes());
        self.present.entry((person, session.date)).or_default().push(span);
    }

    /// Whether the day is over, so that what was to be done on it was done.
    pub(super) fn is_over(&self, date: Date) -> bool {
        date < self.today
    }
}

/// Someone who belongs to a centre.
pub(super) struct Member {
    pub(super) person: Person,
    pub(super) membership: Membership,
    pub(super) declaration: Option<Declaration>,
    /// How often she comes to what she signed up for, in thousandths.
    pub(super) habit: u32,
}

impl Member {
    /// Whether she belongs on a day.
    pub(super) fn belongs_on(&self, date: Date) -> bool {
        // From the day after: lists of the first day may have been taken before she came.
        self.membership.joined_on < date && self.membership.left_on.is_none_or(|left| date <= left)
    }
}

/// Classes or an event, with those who come.
pub(super) struct Class {
    /// What it was planned as, unless it is an event.
    pub(super) plan: Option<ClassPlan>,
    /// The last day on which it can meet.
    pub(super) last_date: Date,
    /// How willingly people come, in thousandths of their habit.
    pub(super) draw: u32,
    /// How often guests come, in thousandths, and how many: at least and at most.
    pub(super) guests: (u32, u32, u32),
    pub(super) outdoors: bool,
    /// Those signed up: place among the members, and the sign-up.
    pub(super) roster: Vec<(usize, Enrolment)>,
    /// Those who come as they like: places among the members.
    pub(super) regulars: Vec<usize>,
    /// Volunteers who help: places among the members.
    pub(super) helpers: Vec<usize>,
}

/// A meeting of classes.
pub(super) struct Meeting {
    pub(super) session: Session,
    /// Place among the classes.
    pub(super) class: usize,
}

/// A centre as it is being invented.
pub(super) struct Site {
    pub(super) plan: SitePlan,
    pub(super) centre: CentreId,
    pub(super) rooms: Vec<RoomId>,
    pub(super) categories: Vec<Category>,
    pub(super) leaders: Vec<LeaderId>,
    pub(super) coordinator: UserId,
    /// Who takes lists, the coordinator among them.
    pub(super) takers: Vec<UserId>,
    pub(super) members: Vec<Member>,
    /// Places among the members of those who volunteer.
    pub(super) volunteers: Vec<usize>,
    /// Days on which somebody joins.
    pub(super) arrivals: Vec<Date>,
    /// Days on which somebody leaves.
    pub(super) departures: Vec<Date>,
    pub(super) classes: Vec<Class>,
    pub(super) meetings: Vec<Meeting>,
    pub(super) closures: Vec<Closure>,
    /// How many declarations have a number so far.
    pub(super) declarations: u32,
}

impl Site {
    /// The category of a letter.
    pub(super) fn category(&self, letter: &str) -> Result<CategoryId> {
        let found = self.categories.iter().find(|category| category.letter == letter);
        Ok(found.ok_or(Refusal::NotFound)?.id)
    }

    /// Whether the centre is open for classes on a weekday: no holiday, no closure.
    pub(super) fn is_working_day(&self, date: Date) -> bool {
        date.weekday().number() <= 5
            && holiday_on(date).is_none()
            && closure_on(&self.closures, date).is_none()
    }

    /// The working days of a month that are over.
    pub(super) fn past_working_days(&self, month: Month, today: Date) -> Vec<Date> {
        month.days().filter(|date| *date < today && self.is_working_day(*date)).collect()
    }

    /// When a change of a day's plan is told: at noon of the working day before, or in the morning
    /// of the day where that would be in the month before.
    pub(super) fn notice(&self, date: Date) -> i64 {
        let earlier =
            (1..7).map(|days| date.plus_days(-days)).take_while(|day| date.month().contains(*day));
        match earlier.into_iter().find(|day| self.is_working_day(*day)) {
            Some(before) => at(before, 12 * 60),
            None => at(date, 8 * 60 + 10),
        }
    }

    /// Whether room and leader of a session are free at its time.
    pub(super) fn is_free(&self, session: &Session) -> bool {
        self.meetings.iter().map(|meeting| &meeting.session).all(|other| {
            let shares = (session.room_id.is_some() && session.room_id == other.room_id)
                || (session.leader_id.is_some() && session.leader_id == other.leader_id);
            other.id == session.id
                || other.cancelled.is_some()
                || other.date != session.date
                || !shares
                || other.end_minutes() <= session.start.minutes()
                || session.end_minutes() <= other.start.minutes()
        })
    }

    /// Places among the members of those who belong on a day.
    pub(super) fn belonging(&self, date: Date) -> Vec<usize> {
        (0..self.members.len()).filter(|index| self.members[*index].belongs_on(date)).collect()
    }
}
