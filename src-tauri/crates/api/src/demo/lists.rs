//! What becomes of the meetings of an invented month: cancelled, moved, held, and with whom.

use std::collections::{HashMap, HashSet};

use domain::attendance::Mark;
use domain::calendar::{Month, TimeOfDay};
use domain::ids::{PersonId, SessionId, UserId};
use domain::opening::ClosureKind;
use domain::timetable::{CancelReason, Entry, ListState};
use storage::Write;

use super::changes;
use super::season;
use super::site::{Site, World};
use super::time::at;
use crate::Result;
use crate::attendance::put_mark;
use crate::timetable::put_session;

const SECOND: i64 = 1000;
const MINUTE: i64 = 60 * SECOND;

/// How a meeting that takes place is recorded.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Ending {
    /// The list is confirmed.
    Confirmed,
    /// Nobody confirmed it.
    Forgotten,
    /// It was held, and nobody took a list.
    WithoutList,
    /// Nobody recorded anything.
    Unsettled,
}

/// Lives through a month: what is cancelled and moved, who joins and leaves, who comes.
pub(super) fn live(world: &mut World<'_>, site: &mut Site, month: Month) {
    if is_failure_month(world, month) {
        fail(world, site, month);
    }
    let endings = fates(world, site, month);
    let recorded: Vec<usize> = endings
        .iter()
        .filter(|(_, ending)| matches!(ending, Ending::Confirmed))
        .map(|(index, _)| *index)
        .collect();
    let mut at_the_door = changes::live(world, site, month, &recorded);
    for (index, ending) in endings {
        let newcomers = at_the_door.remove(&index).unwrap_or_default();
        match ending {
            Ending::Unsettled => {}
            Ending::WithoutList => hold_without_list(world, site, index),
            Ending::Confirmed | Ending::Forgotten => {
                take_list(world, site, index, ending, &newcomers)
            }
        }
    }
}

/// One month of each season has a day of failure: the middle one.
fn is_failure_month(world: &World<'_>, month: Month) -> bool {
    let number = |month: Month| month.year() * 12 + month.number() as i32;
    let (months, since) =
        (number(world.last) - number(world.first) + 1, number(month) - number(world.first));
    since % season::MONTHS == months.min(season::MONTHS) / 2
}

/// On one day nothing works in the premises; whatever was planned is cancelled in the morning.
fn fail(world: &mut World<'_>, site: &mut Site, month: Month) {
    let days: Vec<_> = site
        .past_working_days(month, world.today)
        .into_iter()
        .filter(|day| site.meetings.iter().any(|meeting| meeting.session.date == *day))
        .collect();
    if days.is_empty() {
        return;
    }
    let day = *world.dice.pick(&days);
    let now = at(day, 8 * 60 + 5);
    season::close(world, site, (day, day), ClosureKind::Failure, "awaria ogrzewania", now);
    for index in 0..site.meetings.len() {
        if site.meetings[index].session.date == day {
            cancel(
                world,
                site,
                index,
                CancelReason::Failure,
                now + MINUTE + index as i64 % 60 * SECOND,
            );
        }
    }
}

fn cancel(world: &mut World<'_>, site: &mut Site, index: usize, reason: CancelReason, now: i64) {
    site.meetings[index].session.cancelled = Some(reason);
    let session = site.meetings[index].session.clone();
    world.diary.note(now, site.coordinator, "cancel_session", Some(site.centre), move |write| {
        put_session(write, &session)?;
        write.note("session", session.id);
        Ok(())
    });
}

/// Decides what becomes of every meeting of the month that is over, and records what was
/// cancelled and moved. Answers those that were left to take place, by date and start.
fn fates(world: &mut World<'_>, site: &mut Site, month: Month) -> Vec<(usize, Ending)> {
    let mut past = past_meetings(world, site, month);
    let count = past.len();
    world.dice.shuffle(&mut past);
    let mut next = past.into_iter();
    let mut take = |share: usize| -> Vec<usize> {
        let wanted = if count < 8 { 0 } else { (count / share).max(1) };
        next.by_ref().take(wanted).collect()
    };
    let (cancelled, moved) = (take(45), take(60));
    let unsettled: HashSet<usize> = take(110).into_iter().collect();
    let without_list: HashSet<usize> = take(110).into_iter().collect();
    let forgotten: HashSet<usize> = take(130).into_iter().collect();
    for index in cancelled {
        let outdoors = site.classes[site.meetings[index].class].outdoors;
        let reason = match world.dice.below(100) {
            _ if outdoors => CancelReason::Weather,
            0..60 => CancelReason::LeaderAbsent,
            60..85 => CancelReason::TooFewPeople,
            _ => CancelReason::Other,
        };
        let now = site.notice(site.meetings[index].session.date) + index as i64 % 60 * SECOND;
        cancel(world, site, index, reason, now);
    }
    for index in moved {
        put_off(world, site, index);
    }
    past_meetings(world, site, month)
        .into_iter()
        .map(|index| {
            let ending = if unsettled.contains(&index) {
                Ending::Unsettled
            } else if without_list.contains(&index) {
                Ending::WithoutList
            } else if forgotten.contains(&index) {
                Ending::Forgotten
            } else {
                Ending::Confirmed
            };
            (index, ending)
        })
        .collect()
}

/// The meetings of a month that are over and not cancelled, by date and start.
fn past_meetings(world: &World<'_>, site: &Site, month: Month) -> Vec<usize> {
    let mut found: Vec<usize> = (0..site.meetings.len())
        .filter(|index| {
            let session = &site.meetings[*index].session;
            month.contains(session.date)
                && world.is_over(session.date)
                && session.cancelled.is_none()
        })
        .collect();
    found.sort_by_key(|index| {
        let session = &site.meetings[*index].session;
        (session.date, session.start, session.id)
    });
    found
}

/// Moves a meeting to the next time at which its room and leader are free, if there is one soon.
fn put_off(world: &mut World<'_>, site: &mut Site, index: usize) {
    let before = site.meetings[index].session.clone();
    let starts =
        [before.start, TimeOfDay::from_minutes(13 * 60 + 30), TimeOfDay::from_minutes(9 * 60 + 30)];
    for days in 1..6 {
        let date = before.date.plus_days(days);
        if !site.is_working_day(date) || world.last.last() < date {
            continue;
        }
        for start in starts {
            let mut session = before.clone();
            (session.date, session.start) = (date, start);
            if site.is_free(&session) {
                let now = site.notice(before.date) + 30 * MINUTE + index as i64 % 60 * SECOND;
                site.meetings[index].session = session.clone();
                world.diary.note(
                    now,
                    site.coordinator,
                    "move_session",
                    Some(site.centre),
                    move |write| {
                        put_session(write, &session)?;
                        write.note("session", session.id);
                        Ok(())
                    },
                );
                return;
            }
        }
    }
}

fn hold_without_list(world: &mut World<'_>, site: &mut Site, index: usize) {
    let session = &mut site.meetings[index].session;
    session.list_state = ListState::HeldWithoutList;
    let session = session.clone();
    let now = at(session.date, session.end_minutes()) + 2 * MINUTE;
    world.diary.note(now, site.coordinator, "hold_without_list", Some(site.centre), move |write| {
        write.note("session", session.id);
        put_session(write, &session)
    });
}

/// Takes the list of a meeting as at the door: marks one by one, the rest at once, guests, the end.
fn take_list(
    world: &mut World<'_>,
    site: &mut Site,
    index: usize,
    ending: Ending,
    newcomers: &[usize],
) {
    let taker = *world.dice.pick(&site.takers);
    let begins =
        at(site.meetings[index].session.date, site.meetings[index].session.start.minutes());
    let mut now = begins - 6 * MINUTE;
    // The first to write on the list opens it.
    site.meetings[index].session.list_state = ListState::InProgress;
    let came = who_comes(world, site, index);
    for (person, mark) in &came.marks {
        now += i64::from(world.dice.between(6, 40)) * SECOND;
        // An absence is announced by telephone, before.
        let when = if *mark == Mark::Announced { begins - 50 * MINUTE } else { now };
        record(world, site, index, taker, (*person, *mark), when);
    }
    for place in newcomers {
        now = now.max(begins) + i64::from(world.dice.between(60, 200)) * SECOND;
        changes::add_walk_in(world, site, index, *place, taker, now);
        let class = site.meetings[index].class;
        site.classes[class].regulars.push(*place);
    }
    set_guests(world, site, index, taker, came.present, begins + 12 * MINUTE);
    if ending == Ending::Forgotten {
        return;
    }
    let session = site.meetings[index].session.clone();
    let ends = at(session.date, session.end_minutes());
    if !came.absent.is_empty() {
        let (absent, id, count) = (came.absent.clone(), session.id, came.absent.len());
        world.diary.note(
            ends - 6 * MINUTE,
            taker,
            "fill_attendance",
            Some(site.centre),
            move |write| {
                for person in &absent {
                    put_mark(write, id, *person, Some(Mark::Absent))?;
                }
                write.note("session", id);
                write.note("mark", Mark::Absent);
                write.note("count", count);
                put_list(write, id, ListState::InProgress, None)
            },
        );
    }
    let named = came.present + newcomers.len() as u32;
    // Some lists have no paper, and on some papers a signature is missing.
    let signatures = match world.dice.below(100) {
        0..6 => None,
        6..10 => Some(named.saturating_sub(1)),
        _ => Some(named),
    };
    let id = session.id;
    let session = &mut site.meetings[index].session;
    session.list_state = ListState::Confirmed;
    session.signatures = signatures;
    world.diary.note(ends - 3 * MINUTE, taker, "confirm_list", Some(site.centre), move |write| {
        write.note("session", id);
        write.note("signatures", signatures);
        put_list(write, id, ListState::Confirmed, signatures)
    });
}

/// Who comes to a meeting and who does not.
struct Came {
    /// Marks given one by one, in the order of the list.
    marks: Vec<(PersonId, Mark)>,
    /// Those who are marked absent at the end.
    absent: Vec<PersonId>,
    present: u32,
}

fn who_comes(world: &mut World<'_>, site: &Site, index: usize) -> Came {
    let meeting = &site.meetings[index];
    let (class, date) = (&site.classes[meeting.class], meeting.session.date);
    // In summer people are away, before Christmas they are busy.
    let season = match date.month().number() {
        7 | 8 => 780,
        12 => 900,
        _ => 1000,
    };
    let expected: Vec<usize> = match meeting.session.entry {
        Entry::Free => class.regulars.clone(),
        Entry::Enrolment => {
            let on = |from, to: Option<_>| from <= date && to.is_none_or(|to| date <= to);
            class
                .roster
                .iter()
                .filter(|(_, enrolment)| on(enrolment.from_date, enrolment.to_date))
                .map(|(place, _)| *place)
                .collect()
        }
    };
    let mut came = Came { marks: Vec::new(), absent: Vec::new(), present: 0 };
    let mut seen = HashSet::new();
    for place in expected.into_iter().filter(|place| site.members[*place].belongs_on(date)) {
        let member = &site.members[place];
        if !seen.insert(place) {
            continue;
        }
        let likely = u64::from(member.habit) * u64::from(class.draw) * season / 1_000_000;
        let comes = world.dice.chance((likely as u32).min(985));
        if comes && world.is_free(member.person.id, &meeting.session) {
            world.comes(member.person.id, &meeting.session);
            came.marks.push((member.person.id, Mark::Present));
            came.present += 1;
        } else if meeting.session.entry == Entry::Enrolment {
            if world.dice.chance(240) {
                came.marks.push((member.person.id, Mark::Announced));
            } else {
                came.absent.push(member.person.id);
            }
        }
    }
    // Now and then somebody comes who did not sign up.
    if meeting.session.entry == Entry::Enrolment && world.dice.chance(70) {
        let place = *world.dice.pick(&site.belonging(date.plus_days(-1)));
        let person = site.members[place].person.id;
        if world.is_free(person, &meeting.session) && seen.insert(place) {
            world.comes(person, &meeting.session);
            came.marks.push((person, Mark::Present));
            came.present += 1;
        }
    }
    came
}

/// The state of a list and its signatures, and nothing else of the session.
pub(super) fn put_list(
    write: &mut Write<'_>,
    session: SessionId,
    list_state: ListState,
    signatures: Option<u32>,
) -> Result<()> {
    let value = serde_json::json!({ "list_state": list_state, "signatures": signatures });
    Ok(write.put("session", session.0, session.0, &value)?)
}

/// Gives one mark, which opens the list if it is the first; now and then a finger slips.
fn record(
    world: &mut World<'_>,
    site: &Site,
    index: usize,
    taker: UserId,
    (person, mark): (PersonId, Mark),
    now: i64,
) {
    let session = &site.meetings[index].session;
    let id = session.id;
    let slipped =
        mark == Mark::Present && session.entry == Entry::Enrolment && world.dice.chance(6);
    let slip = slipped.then_some((Mark::Absent, now - 3 * SECOND));
    for (mark, now) in slip.into_iter().chain([(mark, now)]) {
        world.diary.note(now, taker, "record_attendance", Some(site.centre), move |write| {
            put_mark(write, id, person, Some(mark))?;
            write.note("session", id);
            write.note("person", person);
            write.note("mark", mark);
            put_list(write, id, ListState::InProgress, None)
        });
    }
}

/// Counts guests, and children where the centre counts them.
fn set_guests(
    world: &mut World<'_>,
    site: &mut Site,
    index: usize,
    taker: UserId,
    present: u32,
    now: i64,
) {
    let (permille, least, most) = site.classes[site.meetings[index].class].guests;
    let guests = if world.dice.chance(permille) { world.dice.between(least, most) } else { 0 };
    let counts_children = site.plan.kind.default_settings().counts_children;
    let children = if counts_children {
        (0..present)
            .map(|_| world.dice.between(0, 9))
            .map(|throw| [1, 2, 1, 1, 1, 2, 1, 1, 0, 1][throw as usize])
            .sum()
    } else {
        0
    };
    if guests == 0 && children == 0 {
        return;
    }
    let session = &mut site.meetings[index].session;
    (session.guests, session.children) = (guests, children);
    let id = session.id;
    world.diary.note(now, taker, "set_guests", Some(site.centre), move |write| {
        write.note("session", id);
        write.note("guests", guests);
        write.note("children", children);
        let value = serde_json::json!({ "guests": guests, "children": children });
        write.put("session", id.0, id.0, &value)?;
        put_list(write, id, ListState::InProgress, None)
    });
}

/// How many took place in a month, by name: what the month's description tells.
pub(super) fn held(site: &Site, month: Month) -> HashMap<&str, u32> {
    let mut held = HashMap::new();
    for session in site.meetings.iter().map(|meeting| &meeting.session) {
        if month.contains(session.date)
            && session.list_state != ListState::None
            && session.series_id.is_none()
        {
            *held.entry(session.name.as_str()).or_insert(0) += 1;
        }
    }
    held
}
