//! A season of an invented centre: closures, series with their sign-ups, and single events.

use domain::calendar::{Date, Month, TimeOfDay, Weekday};
use domain::holidays::holiday_on;
use domain::ids::{ClosureId, EnrolmentId, SeriesId, SessionId};
use domain::opening::{Closure, ClosureKind, closure_on};
use domain::recurrence::{self, Ends, Pattern};
use domain::timetable::{
    ClassDetails, Enrolment, Entry, ListState, Outing, Series, Session, SessionKind,
};

use super::founding::place;
use super::plans::{ClassPlan, EventPlan, Place, When};
use super::site::{Class, Meeting, Site, World};
use super::volunteering;
use crate::Result;
use crate::timetable::{SeriesFields, put_series, put_session, series_of};

/// How many months a season has; then everybody signs up again.
pub(super) const MONTHS: i32 = 12;

/// Plans a season from a month on, at an instant.
pub(super) fn open(world: &mut World<'_>, site: &mut Site, first: Month, at: i64) -> Result<()> {
    let last = first.plus_months(MONTHS - 1).min(world.last);
    for year in first.year()..=last.year() {
        close_for_breaks(world, site, year, (first, last), at);
    }
    for (index, plan) in site.plan.classes.clone().into_iter().enumerate() {
        let now = at + 60_000 + index as i64 * 45_000;
        add_series(world, site, &plan, (first.first(), last.last()), now)?;
    }
    Ok(())
}

/// The break over Christmas, and the day between the holidays of May.
fn close_for_breaks(
    world: &mut World<'_>,
    site: &mut Site,
    year: i32,
    (first, last): (Month, Month),
    now: i64,
) {
    let breaks = [
        (
            Date::new(year, 12, 24),
            Date::new(year + 1, 1, 1),
            ClosureKind::Break,
            "przerwa świąteczna",
        ),
        (
            Date::new(year, 5, 2),
            Date::new(year, 5, 2),
            ClosureKind::Holiday,
            "dzień wolny organizacji",
        ),
    ];
    for (first_date, last_date, kind, reason) in breaks {
        let (Some(first_date), Some(last_date)) = (first_date, last_date) else { continue };
        let weekend = first_date == last_date && first_date.weekday().number() > 5;
        if weekend || first_date.month() < first || last < first_date.month() {
            continue;
        }
        close(world, site, (first_date, last_date), kind, reason, now);
    }
}

/// Closes the centre for a span of days.
pub(super) fn close(
    world: &mut World<'_>,
    site: &mut Site,
    (first_date, last_date): (Date, Date),
    kind: ClosureKind,
    reason: &str,
    now: i64,
) {
    let closure = Closure {
        id: world.id::<ClosureId>(now),
        centre_id: site.centre,
        first_date,
        last_date,
        kind,
        reason: reason.to_owned(),
        counts_as_open: false,
    };
    site.closures.push(closure.clone());
    world.diary.note(now, site.coordinator, "save_closure", Some(site.centre), move |write| {
        write.put("closure", closure.id.0, closure.id.0, &closure)?;
        write.note("from", closure.first_date);
        write.note("to", closure.last_date);
        Ok(())
    });
}

fn add_series(
    world: &mut World<'_>,
    site: &mut Site,
    plan: &ClassPlan,
    (first, last): (Date, Date),
    now: i64,
) -> Result<()> {
    let most = capacity_of(site, plan).map_or(plan.people.1, |fit| plan.people.1.min(fit));
    let wanted = world.dice.between(plan.people.0.min(most), most) as usize;
    let chosen = choose(world, site, plan, first, wanted);
    let (helpers, helpers_needed) = volunteering::helpers(site, plan, &chosen, site.classes.len());
    let helper_ids = helpers.iter().map(|place| site.members[*place].person.id).collect();
    let (room_id, outside) = place(site, plan.place);
    let capacity = capacity_of(site, plan);
    world.clock.set(now);
    let series = series_of(
        world.app,
        &SeriesFields {
            centre_id: site.centre,
            name: plan.name.to_owned(),
            category_id: site.category(plan.letter)?,
            leader_id: site.leaders.get(plan.leader).copied(),
            room_id,
            place: outside,
            first_date: first,
            start: TimeOfDay::from_minutes(plan.start),
            minutes: plan.minutes,
            pattern: match plan.when {
                When::Weekly(every, weekdays) => {
                    Pattern::Weekly { every, weekdays: weekdays.to_vec() }
                }
                When::Nth(nth, weekday) => Pattern::MonthlyNth { every: 1, nth, weekday },
            },
            ends: Ends::On { date: last },
            entry: plan.entry,
            capacity,
            details: ClassDetails { helper_ids, helpers_needed, ..ClassDetails::default() },
            left_out: Vec::new(),
        },
    )?;
    let class = site.classes.len();
    for day in
        recurrence::plan(series.first_date, &series.rule, &series.exceptions, &site.closures)?
    {
        if day.skipped.is_none() {
            site.meetings.push(Meeting { session: Session::of(&series, day.date), class });
        }
    }
    let written = series.clone();
    world.diary.note(now, site.coordinator, "create_series", Some(site.centre), move |write| {
        let sessions = put_series(write, &written)?;
        write.note("series", written.id);
        write.note("count", sessions);
        Ok(())
    });
    let mut added = Class {
        plan: Some(*plan),
        last_date: last,
        draw: plan.draw,
        guests: (plan.guests.0, 1, plan.guests.1),
        outdoors: matches!(plan.place, Place::Outside(_)),
        roster: Vec::new(),
        regulars: Vec::new(),
        helpers,
    };
    match plan.entry {
        Entry::Free => added.regulars = chosen,
        Entry::Enrolment => {
            added.roster = enrolments(world, site, &series, &chosen, first, now);
            sign_up(world, site, &series, &added.roster, now + 20_000);
            if capacity == u32::try_from(added.roster.len()).ok() {
                wait(world, site, &series, &added.roster, now + 40_000);
            }
        }
    }
    site.classes.push(added);
    Ok(())
}

/// How many can come to classes: as many as fit, where people sign up.
fn capacity_of(site: &Site, plan: &ClassPlan) -> Option<u32> {
    match (plan.entry, plan.place) {
        (Entry::Enrolment, Place::Room(index)) => site.plan.rooms.get(index).map(|(_, fit)| *fit),
        _ => None,
    }
}

/// Who comes to classes: of those who belong and have time, whoever has least so far.
fn choose(
    world: &mut World<'_>,
    site: &Site,
    plan: &ClassPlan,
    first_date: Date,
    wanted: usize,
) -> Vec<usize> {
    let day = first_date.max(world.first.first());
    let mut places = site.belonging(day);
    world.dice.shuffle(&mut places);
    if plan.entry == Entry::Enrolment {
        let season: Vec<&Class> =
            site.classes.iter().filter(|class| first_date <= class.last_date).collect();
        let busy = |place: &usize| {
            season.iter().filter(|class| class.plan.is_some_and(|other| overlap(plan, &other))).any(
                |class| {
                    class.helpers.contains(place)
                        || class.roster.iter().any(|(member, _)| member == place)
                },
            )
        };
        let load = |place: &usize| {
            season
                .iter()
                .filter(|class| class.roster.iter().any(|(member, _)| member == place))
                .count()
        };
        places.retain(|place| !busy(place));
        // Half of it is chance: some people have three classes and some have none.
        places.sort_by_cached_key(|place| load(place) * 2 + place % 3);
    }
    places.truncate(wanted);
    places.sort_unstable();
    places
}

/// Whether two classes ask for the same person at the same time.
pub(super) fn overlap(one: &ClassPlan, other: &ClassPlan) -> bool {
    let days = |plan: &ClassPlan| -> Vec<Weekday> {
        match plan.when {
            When::Weekly(_, weekdays) => weekdays.to_vec(),
            When::Nth(_, weekday) => vec![weekday],
        }
    };
    let shared = days(one).iter().any(|weekday| days(other).contains(weekday));
    shared && one.start < other.start + other.minutes && other.start < one.start + one.minutes
}

fn enrolments(
    world: &World<'_>,
    site: &Site,
    series: &Series,
    places: &[usize],
    from_date: Date,
    now: i64,
) -> Vec<(usize, Enrolment)> {
    let enrolment = |place: &usize| Enrolment {
        id: world.id::<EnrolmentId>(now),
        series_id: series.id,
        person_id: site.members[*place].person.id,
        from_date,
        waiting: false,
        to_date: None,
    };
    places.iter().map(|place| (*place, enrolment(place))).collect()
}

fn sign_up(
    world: &mut World<'_>,
    site: &Site,
    series: &Series,
    roster: &[(usize, Enrolment)],
    now: i64,
) {
    let series = series.id;
    let enrolled: Vec<Enrolment> = roster.iter().map(|(_, enrolment)| enrolment.clone()).collect();
    if enrolled.is_empty() {
        return;
    }
    world.diary.note(now, site.coordinator, "enrol_people", Some(site.centre), move |write| {
        for enrolment in &enrolled {
            write.put("enrolment", enrolment.id.0, enrolment.person_id.0, enrolment)?;
        }
        write.note("series", series);
        write.note("count", enrolled.len());
        Ok(())
    });
}

/// Two more would come to classes that are full: they wait.
fn wait(
    world: &mut World<'_>,
    site: &Site,
    series: &Series,
    roster: &[(usize, Enrolment)],
    now: i64,
) {
    let since = series.first_date.max(world.first.first());
    let others: Vec<usize> = site
        .belonging(since)
        .into_iter()
        .filter(|place| place % 7 == 3 && roster.iter().all(|(signed_up, _)| signed_up != place))
        .take(2)
        .collect();
    let rows: Vec<(usize, Enrolment)> = enrolments(world, site, series, &others, since, now)
        .into_iter()
        .map(|(place, enrolment)| (place, Enrolment { waiting: true, ..enrolment }))
        .collect();
    sign_up(world, site, series, &rows, now);
}

/// Someone new signs up for one or two classes that still have room.
pub(super) fn sign_up_newcomer(
    world: &mut World<'_>,
    site: &mut Site,
    place: usize,
    day: Date,
    now: i64,
) {
    let lasting = |class: &Class| {
        class.roster.iter().filter(|(_, enrolment)| enrolment.to_date.is_none()).count()
    };
    for turn in 0..i64::from(world.dice.between(1, 2)) {
        let mut open: Vec<(usize, SeriesId)> = site
            .classes
            .iter()
            .enumerate()
            .filter(|(_, class)| day < class.last_date && (1..18).contains(&lasting(class)))
            .filter(|(_, class)| class.roster.iter().all(|(member, _)| *member != place))
            .filter_map(|(index, class)| Some((index, class.roster.first()?.1.series_id)))
            .collect();
        if open.is_empty() {
            return;
        }
        let (index, series_id) = open.swap_remove(world.dice.below(open.len()));
        let enrolment = Enrolment {
            id: world.id::<EnrolmentId>(now),
            series_id,
            person_id: site.members[place].person.id,
            from_date: day.plus_days(1),
            waiting: false,
            to_date: None,
        };
        site.classes[index].roster.push((place, enrolment.clone()));
        world.diary.note(
            now + turn * 20_000,
            site.coordinator,
            "enrol_people",
            Some(site.centre),
            move |write| {
                write.put("enrolment", enrolment.id.0, enrolment.person_id.0, &enrolment)?;
                write.note("series", series_id);
                write.note("count", 1);
                Ok(())
            },
        );
    }
}

/// Minutes from which an outing is a trip.
const WHOLE_DAY: u32 = 300;

/// Plans the single events of a month, from an instant on.
pub(super) fn add_events(
    world: &mut World<'_>,
    site: &mut Site,
    month: Month,
    now: i64,
) -> Result<()> {
    let number = month.year() * 12 + month.number() as i32;
    for (index, plan) in site.plan.events.iter().enumerate() {
        if (number + index as i32) % plan.every as i32 == 0 {
            let name =
                plan.names[(number as usize / plan.every as usize + index) % plan.names.len()];
            add_event(world, site, plan, name, month, now + index as i64 * 60_000)?;
        }
    }
    Ok(())
}

fn add_event(
    world: &mut World<'_>,
    site: &mut Site,
    plan: &EventPlan,
    name: &str,
    month: Month,
    now: i64,
) -> Result<()> {
    let mut days: Vec<Date> = month
        .days()
        .filter(|day| day.weekday() == plan.weekday && holiday_on(*day).is_none())
        .filter(|day| closure_on(&site.closures, *day).is_none())
        .collect();
    world.dice.shuffle(&mut days);
    let (room_id, outside) = place(site, plan.place);
    let start = TimeOfDay::from_minutes(plan.start);
    let session = |id: SessionId, date: Date| -> Result<Session> {
        Ok(Session {
            id,
            centre_id: site.centre,
            series_id: None,
            name: name.to_owned(),
            category_id: site.category(plan.letter)?,
            leader_id: None,
            room_id,
            place: outside.clone(),
            date,
            start,
            minutes: plan.minutes,
            original_date: date,
            original_start: start,
            original_room_id: room_id,
            entry: Entry::Free,
            capacity: None,
            cancelled: None,
            list_state: ListState::None,
            guests: 0,
            children: 0,
            signatures: None,
            sheet_number: String::new(),
            original_filed: false,
            details: ClassDetails {
                kind: match (plan.place, plan.minutes) {
                    (Place::Outside(_), WHOLE_DAY..) => SessionKind::Trip,
                    (Place::Outside(_), _) => SessionKind::Outing,
                    _ => SessionKind::Event,
                },
                ..ClassDetails::default()
            },
            outing: Outing::default(),
            moved_because: None,
            decided_by: String::new(),
            substitutes_id: None,
            replaces_id: None,
        })
    };
    let id = world.id::<SessionId>(now);
    let mut chosen = None;
    for day in days {
        let session = session(id, day)?;
        if site.is_free(&session) {
            chosen = Some(session);
            break;
        }
    }
    let Some(session) = chosen else { return Ok(()) };
    let mut places = site.belonging(month.first());
    world.dice.shuffle(&mut places);
    places.truncate(world.dice.between(plan.people.0, plan.people.1) as usize);
    places.sort_unstable();
    let class = Class {
        plan: None,
        last_date: session.date,
        draw: 1400,
        guests: (1000, plan.guests.0, plan.guests.1),
        outdoors: matches!(plan.place, Place::Outside(_)),
        roster: Vec::new(),
        regulars: places,
        helpers: Vec::new(),
    };
    site.meetings.push(Meeting { session: session.clone(), class: site.classes.len() });
    site.classes.push(class);
    world.diary.note(now, site.coordinator, "create_session", Some(site.centre), move |write| {
        put_session(write, &session)?;
        write.note("session", session.id);
        Ok(())
    });
    Ok(())
}
