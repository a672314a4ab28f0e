//! The people of an invented centre: who belongs, who joins, who leaves, who volunteers.

use std::collections::HashMap;

use domain::attendance::Mark;
use domain::calendar::{Date, Month};
use domain::ids::{DeclarationId, MembershipId, PersonId, UserId, VolunteerEntryId};
use domain::people::{Declaration, LeaveReason, Membership, Person, Sex};
use domain::timetable::{Entry, ListState};
use domain::volunteers::VolunteerEntry;

use super::lists;
use super::names::Name;
use super::season;
use super::site::{Member, Site, World};
use super::time::at;
use crate::Result;
use crate::attendance::put_mark;
use crate::people::{DeclarationFields, put_declaration, put_person};

/// How many members of the first centre belong to each other one too; never the same.
const SHARED: usize = 5;

/// Who belongs to every first centre, so that each letter that only Polish has begins a name.
const KNOWN: [Name; 5] = [
    ("Zofia", "Żółć", Sex::Female),
    ("Grażyna", "Łoś", Sex::Female),
    ("Józef", "Ćwik", Sex::Male),
    ("Łucja", "Śnieżynka", Sex::Female),
    ("Zdzisława", "Źdźbło", Sex::Female),
];

/// Decides who joins and leaves in all the months, and enters those who belong from the start, so
/// that on the day the file is made there are as many as planned.
pub(super) fn gather(
    world: &mut World<'_>,
    site: &mut Site,
    before: &[Site],
    founded_on: Date,
) -> Result<()> {
    site.arrivals = days_of_change(world, site, site.plan.arrivals);
    site.departures = days_of_change(world, site, site.plan.departures);
    let past = |days: &[Date]| days.iter().filter(|day| world.is_over(**day)).count();
    let start = site.plan.members - past(&site.arrivals) + past(&site.departures);
    let shared: Vec<Person> = match before.first() {
        Some(first) => {
            let theirs = first.members.iter().rev().skip((before.len() - 1) * SHARED).take(SHARED);
            theirs.map(|member| member.person.clone()).collect()
        }
        None => Vec::new(),
    };
    let mut joined: Vec<Date> =
        (0..start).map(|_| founded_on.plus_days(-i64::from(world.dice.between(15, 900)))).collect();
    joined.sort_unstable();
    for (index, joined_on) in joined.into_iter().enumerate() {
        let now = at(founded_on, 10 * 60) + index as i64 * 25_000;
        let declared = index % (start / site.plan.undeclared.max(1)).max(1) != 2;
        match shared.get(index) {
            Some(person) => readmit(world, site, person.clone(), joined_on, now),
            None => {
                let known = KNOWN.get(index).filter(|_| before.is_empty()).copied();
                let person = invent(world, site, known, joined_on, now);
                enter(world, site, person, joined_on, declared, now);
            }
        }
    }
    let mut places: Vec<usize> = (0..site.members.len()).collect();
    world.dice.shuffle(&mut places);
    places.truncate(site.plan.volunteers);
    site.volunteers = places;
    // Somebody took her declaration back before the first month already, and still comes.
    let now = at(founded_on, 14 * 60 + 30);
    withdraw(world, site, founded_on, now);
    Ok(())
}

/// Working days on which somebody joins or leaves: some in every month.
fn days_of_change(world: &mut World<'_>, site: &Site, (least, most): (u32, u32)) -> Vec<Date> {
    let mut days = Vec::new();
    let mut month = world.first;
    while month <= world.last {
        let working: Vec<Date> = month.days().filter(|day| site.is_working_day(*day)).collect();
        for _ in 0..world.dice.between(least, most) {
            days.push(*world.dice.pick(&working));
        }
        month = month.plus_months(1);
    }
    days.sort_unstable();
    days
}

/// A person with a full record, as the coordinator enters it.
fn invent(
    world: &mut World<'_>,
    site: &Site,
    known: Option<Name>,
    joined_on: Date,
    now: i64,
) -> Person {
    let young = site.plan.ages.1 < 60;
    let name = match known {
        Some(name) => world.names.take(name),
        None => world.names.next(&mut world.dice, site.plan.women, young),
    };
    let (youngest, oldest) = site.plan.ages;
    // The younger of two throws: there are fewer of the very old.
    let years = oldest - youngest;
    let age =
        (0..2).map(|_| world.dice.between(0, years as u32) as i32).min().unwrap_or(0) + youngest;
    let year = joined_on.year() - age - 1;
    let day = Date::new(year, world.dice.between(1, 12), world.dice.between(1, 28));
    let form = world.dice.below(100);
    let seven = world.dice.below(900_000) + 100_000;
    Person {
        id: world.id(now),
        first_name: name.0.to_owned(),
        last_name: name.1.to_owned(),
        birth_date: if form < 76 { day } else { None },
        birth_year: (76..95).contains(&form).then_some(year),
        sex: Some(name.2),
        // No number begins so, and no domain ends so (RFC 2606).
        phone: if world.dice.chance(720) {
            format!("000 {} {}", seven / 1000, seven % 1000)
        } else {
            String::new()
        },
        email: if world.dice.chance(240) {
            format!("osoba{seven}@przyklad.example")
        } else {
            String::new()
        },
        district: if world.dice.chance(780) {
            site.plan.district.to_owned()
        } else {
            (*world.dice.pick(&["", "I", "III", "V", "VII", "X", "XII", "XVI"])).to_owned()
        },
        notes: if world.dice.chance(40) {
            "Woli kontakt po godzinie 10.".to_owned()
        } else {
            String::new()
        },
        to_complete: false,
    }
}

fn membership(
    world: &World<'_>,
    site: &Site,
    person: PersonId,
    joined_on: Date,
    now: i64,
) -> Membership {
    Membership {
        id: world.id::<MembershipId>(now),
        person_id: person,
        centre_id: site.centre,
        joined_on,
        left_on: None,
        leave_reason: None,
    }
}

/// The next declaration of the centre.
fn declaration(
    world: &World<'_>,
    site: &mut Site,
    person: PersonId,
    signed_on: Date,
    now: i64,
) -> Declaration {
    site.declarations += 1;
    Declaration {
        id: world.id::<DeclarationId>(now),
        person_id: person,
        centre_id: site.centre,
        agreement_id: None,
        number: format!("D/{:03}/{}", site.declarations, signed_on.year()),
        signed_on,
        withdrawn_on: None,
    }
}

fn fields(declaration: &Declaration) -> DeclarationFields {
    DeclarationFields { signed_on: declaration.signed_on, number: declaration.number.clone() }
}

fn keep(
    world: &mut World<'_>,
    site: &mut Site,
    person: Person,
    membership: Membership,
    declaration: Option<Declaration>,
) -> usize {
    let habit = world.dice.between(560, 960);
    site.members.push(Member { person, membership, declaration, habit });
    site.members.len() - 1
}

/// Adds a person to the centre, with a declaration or without. Answers the place among the members.
fn enter(
    world: &mut World<'_>,
    site: &mut Site,
    person: Person,
    joined_on: Date,
    declared: bool,
    now: i64,
) -> usize {
    let membership = membership(world, site, person.id, joined_on, now);
    let declaration = declared.then(|| declaration(world, site, person.id, joined_on, now));
    let centre = site.centre;
    let (record, begins, signed) = (person.clone(), membership.clone(), declaration.clone());
    world.diary.note(now, site.coordinator, "create_person", Some(centre), move |write| {
        put_person(write, &record)?;
        write.put("membership", begins.id.0, record.id.0, &begins)?;
        if let Some(signed) = signed {
            put_declaration(write, signed.id, record.id, centre, &fields(&signed))?;
        }
        write.note("person", record.id);
        Ok(())
    });
    keep(world, site, person, membership, declaration)
}

/// Takes somebody known from another centre in, with a declaration of her own to this one.
fn readmit(world: &mut World<'_>, site: &mut Site, person: Person, joined_on: Date, now: i64) {
    let membership = membership(world, site, person.id, joined_on, now);
    let declaration = declaration(world, site, person.id, joined_on, now);
    let (id, centre) = (person.id, site.centre);
    let (begins, signed) = (membership.clone(), declaration.clone());
    // After every person of the other centre was entered.
    let later = now + 3 * 60 * 60_000;
    world.diary.note(later, site.coordinator, "readmit_person", Some(centre), move |write| {
        write.put("membership", begins.id.0, id.0, &begins)?;
        write.note("person", id);
        Ok(())
    });
    world.diary.note(
        later + 9_000,
        site.coordinator,
        "record_declaration",
        Some(centre),
        move |write| {
            put_declaration(write, signed.id, id, centre, &fields(&signed))?;
            write.note("person", id);
            Ok(())
        },
    );
    keep(world, site, person, membership, Some(declaration));
}

/// Someone whose declaration is in force takes it back on a day.
fn withdraw(world: &mut World<'_>, site: &mut Site, on: Date, now: i64) {
    let mut places = site.belonging(on);
    places.retain(|place| {
        let signed = site.members[*place].declaration.as_ref();
        signed.is_some_and(|signed| signed.withdrawn_on.is_none() && signed.signed_on < on)
    });
    if places.is_empty() {
        return;
    }
    let place = *world.dice.pick(&places);
    let Some(declaration) = &mut site.members[place].declaration else { return };
    declaration.withdrawn_on = Some(on);
    let id = declaration.id;
    world.diary.note(
        now,
        site.coordinator,
        "withdraw_declaration",
        Some(site.centre),
        move |write| {
            let mut declaration = write.declaration(id)?;
            declaration.withdrawn_on = Some(on);
            write.put("declaration", id.0, declaration.person_id.0, &declaration)?;
            write.note("person", declaration.person_id);
            Ok(())
        },
    );
}

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
    let person = Person {
        birth_date: None,
        birth_year: None,
        sex: None,
        phone: String::new(),
        email: String::new(),
        district: String::new(),
        notes: String::new(),
        to_complete: true,
        ..member.person.clone()
    };
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
            let entry = VolunteerEntry {
                id: world.id::<VolunteerEntryId>(now),
                person_id: member.person.id,
                centre_id: site.centre,
                date: day,
                minutes: *world.dice.pick(&[60, 90, 90, 120, 120, 150, 180, 240]),
                activity: (*world.dice.pick(site.plan.activities)).to_owned(),
            };
            if !member.belongs_on(day) {
                continue;
            }
            world.diary.note(
                now,
                site.coordinator,
                "add_volunteer_entry",
                Some(site.centre),
                move |write| {
                    write.put("volunteer_entry", entry.id.0, entry.person_id.0, &entry)?;
                    write.note("person", entry.person_id);
                    write.note("date", entry.date);
                    Ok(())
                },
            );
        }
    }
}
