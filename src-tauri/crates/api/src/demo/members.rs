//! The people of an invented centre: who belongs to it, and since when.

use domain::calendar::Date;
use domain::ids::{DeclarationId, MembershipId, PersonId, PrivacyNoticeId};
use domain::people::{ConsentKind, ConsentState, Declaration, Membership, Person, Sex};

use super::names::Name;
use super::site::{Member, Site, World};
use super::time::at;
use crate::Result;
use crate::consents::{ConsentFields, put_consent, put_privacy_notice};
use crate::memberships::{DeclarationFields, put_declaration};
use crate::people::put_person;

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
pub(super) fn invent(
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
        birth_date: if form < 76 { day } else { None },
        birth_year: (76..95).contains(&form).then_some(year),
        sex: Some(name.2),
        // No number begins so, and no domain ends so (RFC 2606).
        phone: if world.dice.chance(720) {
            format!("000 {} {:03}", seven / 1000, seven % 1000)
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
        ..Person::new(world.id(now), name.0.to_owned(), name.1.to_owned())
    }
}

pub(super) fn membership(
    world: &World<'_>,
    site: &Site,
    person: PersonId,
    joined_on: Date,
    now: i64,
) -> Membership {
    let place = site.members.len();
    Membership {
        number: Some(place as u32 + 1),
        // Every register has a few of whom not everything was asked.
        residence_confirmed: place % 23 != 7,
        rules_accepted_on: (place % 17 != 9).then_some(joined_on),
        ..Membership::new(world.id::<MembershipId>(now), person, site.centre, joined_on)
    }
}

/// The next declaration of the centre.
pub(super) fn declaration(
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

pub(super) fn fields(declaration: &Declaration) -> DeclarationFields {
    DeclarationFields { signed_on: declaration.signed_on, number: declaration.number.clone() }
}

pub(super) fn keep(
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
pub(super) fn enter(
    world: &mut World<'_>,
    site: &mut Site,
    person: Person,
    joined_on: Date,
    declared: bool,
    now: i64,
) -> usize {
    let mut membership = membership(world, site, person.id, joined_on, now);
    membership.age_confirmed = person.known_birth_year().is_none();
    let declaration = declared.then(|| declaration(world, site, person.id, joined_on, now));
    let centre = site.centre;
    let (record, begins, signed) = (person.clone(), membership.clone(), declaration.clone());
    let answers = answers(site.members.len(), joined_on);
    let notice: Option<PrivacyNoticeId> =
        (site.members.len() % 31 != 5).then(|| world.id::<PrivacyNoticeId>(now));
    world.diary.note(now, site.coordinator, "create_person", Some(centre), move |write| {
        put_person(write, &record)?;
        write.put("membership", begins.id.0, record.id.0, &begins)?;
        if let Some(signed) = signed {
            put_declaration(write, signed.id, record.id, centre, &fields(&signed))?;
        }
        for answer in &answers {
            put_consent(write, record.id, answer)?;
        }
        if let Some(notice) = notice {
            put_privacy_notice(write, notice, record.id, joined_on, "1")?;
        }
        write.note("person", record.id);
        Ok(())
    });
    keep(world, site, person, membership, declaration)
}

/// What somebody answered to the questions of consent: most say yes, some no, a few were not asked.
fn answers(place: usize, on: Date) -> Vec<ConsentFields> {
    let answer = |kind, granted| ConsentFields {
        kind,
        state: if granted { ConsentState::Granted } else { ConsentState::Refused },
        on,
        form: "na papierze".to_owned(),
    };
    let image = (place % 9 != 8).then(|| answer(ConsentKind::Image, place % 9 != 7));
    let contact = (place % 4 != 3).then(|| answer(ConsentKind::Contact, place % 4 != 2));
    image.into_iter().chain(contact).collect()
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
pub(super) fn withdraw(world: &mut World<'_>, site: &mut Site, on: Date, now: i64) {
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
