//! What kinds of centres are invented: rooms, hours, classes, events.

mod cas;
mod klub;
mod pal;

use domain::calendar::Weekday;
use domain::organisation::CentreKind;
use domain::settlement::GrantForm;
use domain::timetable::Entry;

pub(super) use cas::cas;
pub(super) use klub::klub;
pub(super) use pal::pal;

/// A centre to be invented.
#[derive(Clone)]
pub(super) struct SitePlan {
    pub(super) kind: CentreKind,
    pub(super) name: &'static str,
    pub(super) district: &'static str,
    pub(super) address: &'static str,
    /// Names of rooms and how many people fit.
    pub(super) rooms: &'static [(&'static str, u32)],
    /// Weekday, opening and closing in minutes after midnight.
    pub(super) hours: &'static [(Weekday, u32, u32)],
    /// How many lead classes there.
    pub(super) leaders: usize,
    pub(super) classes: Vec<ClassPlan>,
    pub(super) events: &'static [EventPlan],
    /// How many belong to it on the day the file is made.
    pub(super) members: usize,
    /// How many of them have signed no declaration.
    pub(super) undeclared: usize,
    /// How many new people come in a month, at least and at most.
    pub(super) arrivals: (u32, u32),
    /// How many leave in a month, at least and at most.
    pub(super) departures: (u32, u32),
    pub(super) volunteers: usize,
    /// What volunteers do.
    pub(super) activities: &'static [&'static str],
    /// How many in a thousand are women.
    pub(super) women: u32,
    /// Youngest and oldest, in years.
    pub(super) ages: (i32, i32),
    pub(super) agreement: AgreementPlan,
    /// Sentences of the month's description, of which some are chosen.
    pub(super) sentences: &'static [&'static str],
}

impl SitePlan {
    /// Whether whoever leads or helps there needs checks.
    pub(super) fn works_with_minors(&self) -> bool {
        self.kind.default_settings().works_with_minors
    }
}

/// A grant agreement; its number says that it is invented.
#[derive(Clone, Copy)]
pub(super) struct AgreementPlan {
    pub(super) number: &'static str,
    pub(super) title: &'static str,
    pub(super) grantor: &'static str,
    pub(super) form: GrantForm,
    pub(super) recipient: &'static str,
}

/// Classes that recur.
#[derive(Clone, Copy)]
pub(super) struct ClassPlan {
    /// Letter of the category.
    pub(super) letter: &'static str,
    pub(super) name: &'static str,
    pub(super) when: When,
    /// Minutes after midnight.
    pub(super) start: u32,
    pub(super) minutes: u32,
    pub(super) place: Place,
    /// Leader by place in the list.
    pub(super) leader: usize,
    pub(super) entry: Entry,
    /// How many sign up, or come as they like: at least and at most.
    pub(super) people: (u32, u32),
    /// How willingly people come, in thousandths of their own habit.
    pub(super) draw: u32,
    /// How often guests come, in thousandths of the sessions, and how many at most.
    pub(super) guests: (u32, u32),
}

/// When classes recur.
#[derive(Clone, Copy)]
pub(super) enum When {
    /// Every so many weeks on these days.
    Weekly(u32, &'static [Weekday]),
    /// On the n-th weekday of the month.
    Nth(i8, Weekday),
}

/// Where something takes place.
#[derive(Clone, Copy)]
pub(super) enum Place {
    /// In a room, by place in the list.
    Room(usize),
    /// Outside.
    Outside(&'static str),
}

/// A single event, once every so many months.
#[derive(Clone, Copy)]
pub(super) struct EventPlan {
    /// Letter of the category.
    pub(super) letter: &'static str,
    /// What it can be called; each time another.
    pub(super) names: &'static [&'static str],
    /// Every how many months.
    pub(super) every: u32,
    pub(super) weekday: Weekday,
    /// Minutes after midnight.
    pub(super) start: u32,
    pub(super) minutes: u32,
    pub(super) place: Place,
    /// How many named people come, at least and at most.
    pub(super) people: (u32, u32),
    /// How many guests come, at least and at most.
    pub(super) guests: (u32, u32),
}

/// Minutes after midnight.
pub(super) const fn time(hour: u32, minute: u32) -> u32 {
    hour * 60 + minute
}

/// Classes with sign-up: 12 to 18 people, now and then a guest.
const fn class(
    letter: &'static str,
    name: &'static str,
    when: When,
    start: u32,
    minutes: u32,
    place: Place,
    leader: usize,
) -> ClassPlan {
    ClassPlan {
        letter,
        name,
        when,
        start,
        minutes,
        place,
        leader,
        entry: Entry::Enrolment,
        people: (12, 18),
        draw: 1000,
        guests: (60, 2),
    }
}

impl ClassPlan {
    /// The same with free entry, regulars and guests.
    const fn free(self, people: (u32, u32), guests: (u32, u32)) -> Self {
        Self { entry: Entry::Free, people, guests, ..self }
    }

    /// The same for other numbers of people.
    const fn with_people(self, people: (u32, u32)) -> Self {
        Self { people, ..self }
    }

    /// The same, more or less liked.
    const fn with_draw(self, draw: u32) -> Self {
        Self { draw, ..self }
    }
}
