//! The volunteers of an invented centre: their agreements, duties and hours.
//!
//! Chance here has dice of its own, so that who comes to classes does not depend on it.

use domain::calendar::{Date, Month, TimeOfDay};
use domain::ids::{
    ActionId, AvailabilityId, PersonId, VettingId, VolunteerAgreementId, VolunteerEntryId,
    VolunteerRateId, VolunteerTaskId,
};
use domain::settlement::{Action, GrantAgreement, GrantForm};
use domain::timetable::{ListState, Session};
use domain::volunteers::{
    Availability, EntrySource, TaskUse, Vetting, VettingKind, VolunteerAgreement, VolunteerEntry,
    VolunteerRate, number_of,
};
use storage::Write;

use super::dice::Dice;
use super::plans::ClassPlan;
use super::season::overlap;
use super::site::{Site, World};
use super::time::at;
use crate::Result;

const SECOND: i64 = 1000;

/// Places of two of the actions in their list.
const CLASSES: usize = 0;
const VOLUNTEERING: usize = 2;

/// The papers of everybody who volunteers on the day the file is founded: agreements for every
/// year, weeks in which they can come, checks where minors take part.
///
/// One of the volunteers has no agreement for the months after the first, and one of those who
/// work with minors was never looked up: so that a file of invented people has something to mend.
pub(super) fn sign(world: &mut World<'_>, site: &Site, founded_on: Date, numbers: &mut u32) {
    let pattern = "W/{n}/{rrrr}";
    for (index, place) in site.volunteers.iter().enumerate() {
        let person = site.members[*place].person.id;
        let mut first = world.first.first().min(founded_on);
        let mut turn = 0;
        while first <= world.last.last() {
            let signed_on = if turn == 0 { founded_on } else { first.plus_days(-3) };
            if !world.is_over(signed_on) {
                break;
            }
            *numbers += 1;
            let open = index == 0;
            let ends_early = index + 1 == site.volunteers.len();
            let last = if ends_early {
                world.first.last()
            } else {
                Month::new(first.year(), 12).unwrap_or(world.last).last()
            };
            let now = at(signed_on, 14 * 60) + (index as i64 * 20 + turn) * 30 * SECOND;
            turn += 1;
            let agreement = VolunteerAgreement {
                id: world.id::<VolunteerAgreementId>(now),
                person_id: person,
                centre_id: Some(site.centre),
                number: number_of(pattern, *numbers, first.year()),
                first_date: first,
                last_date: (!open).then_some(last),
                signed_on: Some(signed_on),
                written: true,
                terminated_on: None,
                scope: "Pomoc przy prowadzeniu zajęć i w pracach placówki".to_owned(),
                manner: "Osobiście, w siedzibie placówki i w miejscach zajęć".to_owned(),
                time: "W terminach uzgodnionych z koordynatorem".to_owned(),
                termination_clause: "Każda ze stron może rozwiązać porozumienie z zachowaniem \
                                     7 dni wypowiedzenia, a z ważnych powodów od razu."
                    .to_owned(),
                costs_waived: index % 2 == 0,
                risk_info_given_on: Some(signed_on),
                guardian_consent_on: None,
                insurance_policy: if ends_early {
                    "NNW 12/POKAZ".to_owned()
                } else {
                    String::new()
                },
                insured_from: None,
                insured_to: None,
                rate: None,
                rate_source: String::new(),
                annexes: Vec::new(),
            };
            note(world, site, now, "save_volunteer_agreement", move |write| {
                write.put(
                    "volunteer_agreement",
                    agreement.id.0,
                    agreement.person_id.0,
                    &agreement,
                )?;
                write.note("person", agreement.person_id);
                Ok(())
            });
            if open || ends_early {
                break;
            }
            first = last.plus_days(1);
        }
        can_come(world, site, (index, person), founded_on);
        if site.plan.works_with_minors() && index > 0 {
            look_up(world, site, person, founded_on, at(founded_on, 14 * 60 + 40));
        }
    }
}

/// When a volunteer can come: on three days of the week.
fn can_come(world: &mut World<'_>, site: &Site, (index, person): (usize, PersonId), day: Date) {
    let Some((weekday, start, end)) = site.plan.hours.get(index % site.plan.hours.len().max(1))
    else {
        return;
    };
    let now = at(day, 14 * 60 + 50) + index as i64 * 10 * SECOND;
    let week = Availability {
        id: world.id::<AvailabilityId>(now),
        person_id: person,
        centre_id: site.centre,
        weekday: *weekday,
        start: TimeOfDay::from_minutes(*start),
        end: TimeOfDay::from_minutes(*end),
    };
    // Some said so; of most nothing is known, and they are asked.
    if index % 3 == 2 {
        note(world, site, now, "save_availability", move |write| {
            write.put("availability", week.id.0, week.person_id.0, &week)?;
            write.note("person", week.person_id);
            Ok(())
        });
    }
}

fn look_up(world: &mut World<'_>, site: &Site, person: PersonId, checked_on: Date, now: i64) {
    let vetting = Vetting {
        id: world.id::<VettingId>(now),
        person_id: Some(person),
        leader_id: None,
        kind: VettingKind::Rspts,
        checked_on,
        checked_by: "koordynacja".to_owned(),
        filed: true,
    };
    note(world, site, now, "record_vetting", move |write| {
        write.put("vetting", vetting.id.0, person.0, &vetting)?;
        write.note("person", person);
        Ok(())
    });
}

/// What a grant agreement says of volunteers: its actions and, where it wants a contribution, the
/// rate.
pub(super) fn value(world: &mut World<'_>, agreement: &GrantAgreement, now: i64) {
    let manager = world.manager;
    let names = ["Zajęcia stałe", "Wydarzenia i wyjścia", "Wolontariat i samopomoc"];
    for (position, name) in (0..).zip(names) {
        let action = Action {
            id: world.id::<ActionId>(now),
            agreement_id: agreement.id,
            number: (position + 1).to_string(),
            name: name.to_owned(),
            position,
            active: true,
        };
        world.diary.note(now, manager, "save_action", None, move |write| {
            write.put("action", action.id.0, action.id.0, &action)?;
            write.note("agreement", action.agreement_id);
            Ok(())
        });
    }
    if agreement.form != GrantForm::Supported {
        return;
    }
    let rate = VolunteerRate {
        id: VolunteerRateId::of(agreement.id, None),
        agreement_id: agreement.id,
        task_id: None,
        rate: 3140,
        source: "przykładowy regulamin konkursu, § 7".to_owned(),
    };
    world.diary.note(now, manager, "save_volunteer_rate", None, move |write| {
        write.put("volunteer_rate", rate.id.0, rate.id.0, &rate)?;
        write.note("agreement", rate.agreement_id);
        Ok(())
    });
}

/// Who helps at classes, and how many are needed: places among the members. Nobody helps where
/// she is signed up, or at two classes at once.
pub(super) fn helpers(
    site: &Site,
    plan: &ClassPlan,
    signed_up: &[usize],
    index: usize,
) -> (Vec<usize>, u32) {
    let needed = match index % 4 {
        0 => 1,
        2 => 2,
        _ => return (Vec::new(), 0),
    };
    let busy = |place: &usize| {
        signed_up.contains(place)
            || site
                .classes
                .iter()
                .filter(|class| class.plan.is_some_and(|other| overlap(plan, &other)))
                .any(|class| {
                    class.helpers.contains(place)
                        || class.roster.iter().any(|(member, _)| member == place)
                })
    };
    let start = index % site.volunteers.len().max(1);
    let round = site.volunteers.iter().cycle().skip(start).take(site.volunteers.len());
    let free: Vec<usize> = round.copied().filter(|place| !busy(place)).collect();
    // One place of two stays free, so that there is a vacancy.
    (free.into_iter().take(1).collect(), needed)
}

/// The month's services at planned duties, entered in the evening; those of the last days of the
/// file wait to be entered.
pub(super) fn serve(world: &mut World<'_>, site: &Site, month: Month) {
    let until = world.today.plus_days(-4);
    let mut dice = Dice::new(u64::from(month.number()), site.plan.name);
    let meetings: Vec<Session> = site
        .meetings
        .iter()
        .map(|meeting| &meeting.session)
        .filter(|session| month.contains(session.date) && session.date < until)
        .filter(|session| session.list_state == ListState::Confirmed)
        .cloned()
        .collect();
    for session in meetings {
        for person in &session.details.helper_ids {
            let member = site.members.iter().find(|member| member.person.id == *person);
            if !member.is_some_and(|member| member.belongs_on(session.date)) {
                continue;
            }
            let now = at(session.date, 18 * 60) + dice.below(1800) as i64 * SECOND;
            let (day, coordinator) = (session.date, site.coordinator);
            let entry = VolunteerEntry {
                start: Some(session.start),
                session_id: Some(session.id),
                activity: session.name.clone(),
                source: EntrySource::Duty,
                ..VolunteerEntry::new(
                    VolunteerEntryId::of_duty(session.id, *person),
                    *person,
                    site.centre,
                    day,
                    session.minutes,
                    day,
                    coordinator,
                )
            }
            .confirmed(day, coordinator);
            note(world, site, now, "enter_duties", move |write| {
                let task_id = task(write, TaskUse::Helping)?;
                let action_id = action(write, &entry, CLASSES)?;
                let entry = VolunteerEntry { task_id, action_id, ..entry };
                write.put("volunteer_entry", entry.id.0, entry.person_id.0, &entry)?;
                write.note("count", 1);
                Ok(())
            });
        }
    }
}

/// The task that is proposed for a duty.
fn task(write: &Write<'_>, duty: TaskUse) -> Result<Option<VolunteerTaskId>> {
    let tasks = write.volunteer_tasks()?;
    Ok(tasks.into_iter().find(|task| task.usual_for == Some(duty)).map(|task| task.id))
}

/// A service that was no duty, with a task that is none of classes.
pub(super) fn other_service(write: &Write<'_>, entry: VolunteerEntry) -> Result<VolunteerEntry> {
    let mut tasks = write.volunteer_tasks()?;
    tasks.retain(|task| task.usual_for.is_none());
    let chosen = tasks.get(entry.activity.len() % tasks.len().max(1)).map(|task| task.id);
    let action_id = action(write, &entry, VOLUNTEERING)?;
    Ok(VolunteerEntry { task_id: chosen, action_id, ..entry })
}

/// The action at a place in the list of the agreement that pays for a service's month.
fn action(write: &Write<'_>, entry: &VolunteerEntry, position: usize) -> Result<Option<ActionId>> {
    let Some(agreement) = write.agreement_for(entry.centre_id, entry.date.month())? else {
        return Ok(None);
    };
    Ok(write.actions(agreement.id)?.get(position).map(|action| action.id))
}

fn note(
    world: &mut World<'_>,
    site: &Site,
    now: i64,
    command: &'static str,
    act: impl FnOnce(&mut Write<'_>) -> Result<()> + Send + 'static,
) {
    world.diary.note(now, site.coordinator, command, Some(site.centre), act);
}
