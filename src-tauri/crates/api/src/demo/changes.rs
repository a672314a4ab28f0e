//! What changes among the people of an invented centre: who joins, who leaves, who volunteers.

use std::collections::HashMap;

use domain::attendance::Mark;
use domain::calendar::{Date, Month};
use domain::ids::{AbsenceId, UserId, VolunteerEntryId};
use domain::people::{Absence, LeaveReason, Person};
use domain::timetable::{Entry, ListState};
use domain::volunteers::VolunteerEntry;

use super::lists;
use super::members::{declaration, enter, fields, invent, keep, membership, withdraw};
use super::season;
use super::site::{Site, World};
use super::time::at;
use super::volunteering;
use crate::attendance::put_mark;
use crate::memberships::put_declaration;
use crate::people::put_person;

/// Everything that happens to the people in a month. `recorded` are the meetings whose lists are
/// taken; answers who comes to which of them for the first time, without an appointment.
pub(super) fn live(
    world: &mut World<'_>,
    site: &mut Site,
    month: Month,
    recorded: &[usize],
) -> HashMap<usize, Vec<usize>> {
    let mut at_the_door: HashMap<usize, Vec<usize>> = HashMap::new();
    let open: Vec<usize> = recorded
        .iter()
        .copied()
        .filter(|index| site.meetings[*index].session.entry == Entry::Free)
        .filter(|index| !site.classes[site.meetings[*index].class].regulars.is_empty())
        .collect();
    let of_month = |days: &[Date]| -> Vec<Date> {
        days.iter().copied().filter(|day| month.contains(*day) && *day < world.today).collect()
    };
    let (arrivals, departures) = (of_month(&site.arrivals), of_month(&site.departures));
    for day in arrivals {
        if !open.is_empty() && world.dice.chance(350) {
            let meeting = *world.dice.pick(&open);
            let place = walk_in(world, site, meeting, month);
            at_the_door.entry(meeting).or_default().push(place);
        } else {
            let now = at(day, 10 * 60 + 20) + i64::from(world.dice.between(0, 5000)) * 1000;
            let person = invent(world, site, None, day, now);
            let declared = world.dice.chance(850);
            let place = enter(world, site, person, day, declared, now);
            season::sign_up_newcomer(world, site, place, day.plus_days(1), now + 240_000);
        }
    }
    for day in departures {
        leave(world, site, day);
    }
    if month.contains(world.today.plus_days(-1)) {
        announce_absence(world, site);
    }
    if (month.year() * 12 + month.number() as i32) % 4 == 1
        && let Some(day) = site.past_working_days(month, world.today).last().copied()
    {
        withdraw(world, site, day, at(day, 12 * 60 + 40));
    }
    volunteer(world, site, month);
    at_the_door
}

/// Somebody nobody knows comes to a meeting; within days her record is completed. Answers the
/// place among the members.
fn walk_in(world: &mut World<'_>, site: &mut Site, meeting: usize, month: Month) -> usize {
    let session = &site.meetings[meeting].session;
    let day = session.date;
    let now = at(day, session.start.minutes()) + 9 * 60_000;
    let complete = invent(world, site, None, day, now);
    let membership = membership(world, site, complete.id, day, now);
    let soon = day.plus_days(i64::from(world.dice.between(2, 8)));
    let id = complete.id;
    let mut signed = None;
    if month.contains(soon) && world.is_over(soon) {
        let then = at(soon, 11 * 60) + i64::from(world.dice.between(0, 3000)) * 1000;
        let declaration = declaration(world, site, id, soon, then);
        let (record, centre) = (complete.clone(), site.centre);
        world.diary.note(then, site.coordinator, "update_person", Some(centre), move |write| {
            put_person(write, &record)?;
            write.note("person", id);
            Ok(())
        });
        let form = declaration.clone();
        world.diary.note(
            then + 30_000,
            site.coordinator,
            "record_declaration",
            Some(centre),
            move |write| {
                put_declaration(write, form.id, id, centre, &fields(&form))?;
                write.note("person", id);
                Ok(())
            },
        );
        signed = Some(declaration);
    }
    keep(world, site, complete, membership, signed)
}

/// Records that somebody new came to a meeting, with nothing but her name.
pub(super) fn add_walk_in(
    world: &mut World<'_>,
    site: &Site,
    meeting: usize,
    place: usize,
    taker: UserId,
    now: i64,
) {
    let member = &site.members[place];
    let name = member.person.clone();
    let person =
        Person { to_complete: true, ..Person::new(name.id, name.first_name, name.last_name) };
    let membership = member.membership.clone();
    let session = site.meetings[meeting].session.id;
    world.diary.note(now, taker, "add_walk_in", Some(site.centre), move |write| {
        put_person(write, &person)?;
        write.put("membership", membership.id.0, person.id.0, &membership)?;
        put_mark(write, session, person.id, Some(Mark::Present))?;
        write.note("session", session);
        write.note("person", person.id);
        lists::put_list(write, session, ListState::InProgress, None)
    });
}

/// On the last day somebody says that she will not come for two weeks.
fn announce_absence(world: &mut World<'_>, site: &Site) {
    let yesterday = world.today.plus_days(-1);
    let signed_up = |place: &usize| {
        site.classes.iter().any(|class| class.roster.iter().any(|(member, _)| member == place))
    };
    let Some(place) = site.belonging(world.today).into_iter().rfind(signed_up) else { return };
    let now = at(yesterday, 12 * 60 + 15);
    let absence = Absence {
        id: world.id::<AbsenceId>(now),
        person_id: site.members[place].person.id,
        centre_id: site.centre,
        series_id: None,
        first_date: world.today.plus_days(1),
        last_date: world.today.plus_days(14),
    };
    world.diary.note(now, site.coordinator, "announce_absence", Some(site.centre), move |write| {
        write.put("absence", absence.id.0, absence.person_id.0, &absence)?;
        write.note("person", absence.person_id);
        write.note("from", absence.first_date);
        write.note("to", absence.last_date);
        Ok(())
    });
}

/// One of the members leaves; her sign-ups end with it.
fn leave(world: &mut World<'_>, site: &mut Site, day: Date) {
    let mut places = site.belonging(day);
    places.retain(|place| {
        site.members[*place].membership.joined_on < day
            && site.members[*place].membership.left_on.is_none()
            && site.members[*place].person.last_name != "Żółć"
            && !site.volunteers.contains(place)
    });
    if places.is_empty() {
        return;
    }
    let place = *world.dice.pick(&places);
    let reason = *world.dice.pick(&[
        LeaveReason::Resigned,
        LeaveReason::Resigned,
        LeaveReason::Resigned,
        LeaveReason::Moved,
        LeaveReason::Moved,
        LeaveReason::StruckOff,
        LeaveReason::Died,
        LeaveReason::Other,
    ]);
    let membership = &mut site.members[place].membership;
    membership.left_on = Some(day);
    membership.leave_reason = Some(reason);
    let membership = membership.clone();
    let mut ended = Vec::new();
    for class in &mut site.classes {
        for (_, enrolment) in class.roster.iter_mut().filter(|(member, _)| *member == place) {
            if enrolment.to_date.is_none_or(|to| day < to) {
                enrolment.to_date = Some(day.max(enrolment.from_date));
                ended.push(enrolment.clone());
            }
        }
    }
    let now = at(day, 12 * 60 + 30) + place as i64 * 1000;
    world.diary.note(now, site.coordinator, "archive_person", Some(site.centre), move |write| {
        let person = membership.person_id;
        write.put("membership", membership.id.0, person.0, &membership)?;
        for enrolment in &ended {
            write.put("enrolment", enrolment.id.0, person.0, enrolment)?;
        }
        write.note("person", person);
        Ok(())
    });
}

/// The month's services of the volunteers.
fn volunteer(world: &mut World<'_>, site: &Site, month: Month) {
    let days = site.past_working_days(month, world.today);
    if days.is_empty() {
        return;
    }
    for place in &site.volunteers {
        let member = &site.members[*place];
        for _ in 0..world.dice.between(1, 5).min(days.len() as u32) {
            let day = *world.dice.pick(&days);
            let now = at(day, 14 * 60 + 40) + i64::from(world.dice.between(0, 900)) * 1000;
            let (id, person) = (world.id::<VolunteerEntryId>(now), member.person.id);
            let minutes = *world.dice.pick(&[60, 90, 90, 120, 120, 150, 180, 240]);
            let new =
                VolunteerEntry::new(id, person, site.centre, day, minutes, day, site.coordinator);
            let entry = VolunteerEntry {
                activity: (*world.dice.pick(site.plan.activities)).to_owned(),
                ..new
            }
            .confirmed(day, site.coordinator);
            if !member.belongs_on(day) {
                continue;
            }
            world.diary.note(
                now,
                site.coordinator,
                "add_volunteer_entry",
                Some(site.centre),
                move |write| {
                    let entry = volunteering::other_service(write, entry)?;
                    write.put("volunteer_entry", entry.id.0, entry.person_id.0, &entry)?;
                    write.note("person", entry.person_id);
                    write.note("date", entry.date);
                    Ok(())
                },
            );
        }
    }
}
