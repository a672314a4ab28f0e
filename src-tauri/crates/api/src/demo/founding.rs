//! The invented organisation before its first day: users, centres, agreements, members.

use domain::calendar::{Date, Month, TimeOfDay};
use domain::ids::{CentreId, GrantAgreementId, LeaderId, UserId};
use domain::organisation::{Leader, Organisation, Role, Room, User};
use domain::people::tidy_name;
use domain::refusal::Refusal;
use domain::settlement::{GrantAgreement, GrantForm};
use messages::Language;
use storage::key_bag::PasswordCost;

use super::members;
use super::names::{FIRMS, Name};
use super::plans::{Place, SitePlan};
use super::site::{Site, World};
use super::time::at;
use super::volunteering;
use crate::organisation::{CreateCentre, Founding, WeeklyHours, put_agreement};
use crate::{Caller, Result, desk};

const ORGANISATION: &str = "Fundacja „Wymyślona Przystań” (dane przykładowe)";

/// The organisation and its users; the first centre is founded with them.
pub(super) struct Headquarters {
    pub(super) founded_on: Date,
    pub(super) password: String,
    pub(super) cost: PasswordCost,
}

impl Headquarters {
    /// Founds everything: the file's first operation, then the rest on the same day.
    pub(super) fn found(&self, world: &mut World<'_>, plans: Vec<SitePlan>) -> Result<Vec<Site>> {
        let morning = at(self.founded_on, 9 * 60);
        let caller =
            Caller { user: world.manager, role: Role::Manager, language: Language::Polish };
        let mut sites: Vec<Site> = Vec::new();
        for (index, plan) in plans.into_iter().enumerate() {
            let now = morning + index as i64 * 60_000;
            world.clock.set(now);
            let request = self.centre(world, &plan);
            let centre = if index == 0 {
                let name = full(world.manager_name)?;
                desk::found(world.app, &caller, name, ORGANISATION.to_owned(), request, true)?;
                world.app.store().read(|read| {
                    Ok::<_, crate::Error>(read.centres()?.first().ok_or(Refusal::NotFound)?.id)
                })?
            } else {
                let founding = Founding::new(world.app, request)?;
                let centre = founding.centre.id;
                world.app.write(&caller, "create_centre", Some(centre), move |write| {
                    founding.write(write)
                })?;
                centre
            };
            sites.push(self.site(world, plan, centre)?);
        }
        self.complete(world)?;
        self.sign_agreements(world, &sites);
        let mut numbers = 0;
        for index in 0..sites.len() {
            let (site, before) = pick_site(&mut sites, index);
            self.furnish(world, site)?;
            members::gather(world, site, before, self.founded_on)?;
            volunteering::sign(world, site, self.founded_on, &mut numbers);
        }
        Ok(sites)
    }

    fn centre(&self, world: &World<'_>, plan: &SitePlan) -> CreateCentre {
        let hours = plan.hours.iter().map(|(weekday, start, end)| WeeklyHours {
            weekday: *weekday,
            start: TimeOfDay::from_minutes(*start),
            end: TimeOfDay::from_minutes(*end),
        });
        CreateCentre {
            kind: plan.kind,
            name: plan.name.to_owned(),
            district: plan.district.to_owned(),
            address: plan.address.to_owned(),
            rooms: plan.rooms.iter().map(|(name, _)| (*name).to_owned()).collect(),
            hours: hours.collect(),
            valid_from: agreement_year(world.first, 0),
        }
    }

    /// A founded centre with its users and leaders.
    fn site(&self, world: &mut World<'_>, plan: SitePlan, centre: CentreId) -> Result<Site> {
        let (mut rooms, categories) = world
            .app
            .store()
            .read(|read| Ok::<_, crate::Error>((read.rooms(centre)?, read.categories(centre)?)))?;
        // In the order of the plan, not of the alphabet.
        rooms.sort_by_key(|room| plan.rooms.iter().position(|(name, _)| *name == room.name));
        let coordinator = self.add_user(world, Role::Coordinator)?;
        let takers = vec![coordinator.0, self.add_user(world, Role::Volunteer)?.0];
        let mut leaders = Vec::new();
        for index in 0..plan.leaders {
            let name = if index + 1 == plan.leaders {
                (*world.dice.pick(FIRMS)).to_owned()
            } else {
                full(world.names.next(&mut world.dice, 700, true))?
            };
            let now = at(self.founded_on, 9 * 60 + 20) + index as i64 * 20_000;
            let leader =
                Leader { id: world.id::<LeaderId>(now), name, person_id: None, active: true };
            leaders.push(leader.id);
            world.diary.note(now, world.manager, "save_leader", None, move |write| {
                write.put("leader", leader.id.0, leader.id.0, &leader)?;
                write.note("leader", leader.id);
                Ok(())
            });
        }
        let (name, district, address) =
            (plan.name.to_owned(), plan.district.to_owned(), plan.address.to_owned());
        let who = coordinator.1;
        world.diary.note(
            at(self.founded_on, 9 * 60 + 15),
            world.manager,
            "update_centre",
            Some(centre),
            move |write| {
                let mut changed = write.centre(centre)?;
                (changed.name, changed.district, changed.address) = (name, district, address);
                changed.phone = "000 000 000".to_owned();
                changed.email = "placowka@przyklad.example".to_owned();
                changed.coordinator = who;
                write.put("centre", centre.0, centre.0, &changed)?;
                write.note("centre", centre);
                Ok(())
            },
        );
        Ok(Site {
            centre,
            rooms: rooms.iter().map(|room| room.id).collect(),
            categories,
            leaders,
            coordinator: coordinator.0,
            takers,
            members: Vec::new(),
            volunteers: Vec::new(),
            arrivals: Vec::new(),
            departures: Vec::new(),
            classes: Vec::new(),
            meetings: Vec::new(),
            closures: Vec::new(),
            declarations: 0,
            plan,
        })
    }

    fn add_user(&self, world: &mut World<'_>, role: Role) -> Result<(UserId, String)> {
        let now = at(self.founded_on, 9 * 60 + 10);
        let name = full(world.names.next(&mut world.dice, 800, true))?;
        let user =
            User { id: world.id(now), name: name.clone(), role, active: true, person_id: None };
        let id = user.id;
        world
            .app
            .store()
            .with_bag(|bag, key| bag.add_user(key, id, &user.name, &self.password, self.cost))?;
        world.diary.note(now, world.manager, "add_user", None, move |write| {
            write.put("user", user.id.0, user.id.0, &user)?;
            write.note("user", user.id);
            Ok(())
        });
        Ok((id, name))
    }

    /// The organisation's own details.
    fn complete(&self, world: &mut World<'_>) -> Result<()> {
        let now = at(self.founded_on, 9 * 60 + 5);
        let name = ORGANISATION.to_owned();
        world.diary.note(now, world.manager, "update_organisation", None, move |write| {
            let before = write.organisation()?;
            let organisation = Organisation {
                id: before.id,
                name,
                short_name: "Przystań".to_owned(),
                address: "ul. Nieistniejąca 1, 30-000 Kraków".to_owned(),
                email: "biuro@przyklad.example".to_owned(),
                phone: "000 000 001".to_owned(),
                volunteering: before.volunteering,
            };
            Ok(write.put("organisation", organisation.id.0, organisation.id.0, &organisation)?)
        });
        Ok(())
    }

    /// For every centre agreements of three years each, until the last month is paid for.
    fn sign_agreements(&self, world: &mut World<'_>, sites: &[Site]) {
        for site in sites {
            let plan = site.plan.agreement;
            let (mut first, mut turn) = (agreement_year(world.first, 0), 0);
            while first <= world.last.last() {
                let now = at(self.founded_on, 9 * 60 + 30) + i64::from(turn) * 60_000;
                let id: GrantAgreementId = world.id(now);
                let phrase = match plan.form {
                    GrantForm::Entrusted => {
                        "Zadanie publiczne finansowane ze środków Miasta Krakowa"
                    }
                    GrantForm::Supported => {
                        "Zadanie publiczne współfinansowane ze środków Miasta Krakowa"
                    }
                };
                let agreement = GrantAgreement {
                    id,
                    number: format!("{}/{}", plan.number, first.year()),
                    signed_on: first.plus_days(-20),
                    title: plan.title.to_owned(),
                    grantor: plan.grantor.to_owned(),
                    form: plan.form,
                    first_date: first,
                    last_date: agreement_year(first.month(), 4).plus_days(-1),
                    funding_phrase: phrase.to_owned(),
                    report_recipient: plan.recipient.to_owned(),
                    values_volunteers: plan.form == GrantForm::Supported,
                    centres: vec![site.centre],
                };
                first = agreement.last_date.plus_days(1);
                turn += 1;
                let kept = agreement.clone();
                world.diary.note(now, world.manager, "save_grant_agreement", None, move |write| {
                    put_agreement(write, &agreement, &[])
                });
                volunteering::value(world, &kept, now + 1000);
            }
        }
    }

    /// How many people fit into each room.
    fn furnish(&self, world: &mut World<'_>, site: &Site) -> Result<()> {
        let before: Vec<Room> =
            world.app.store().read(|read| Ok::<_, crate::Error>(read.rooms(site.centre)?))?;
        for (index, (room, (_, capacity))) in site.rooms.iter().zip(site.plan.rooms).enumerate() {
            let mut room =
                before.iter().find(|other| other.id == *room).ok_or(Refusal::NotFound)?.clone();
            room.capacity = Some(*capacity);
            let now = at(self.founded_on, 9 * 60 + 35) + index as i64 * 15_000;
            world.diary.note(now, site.coordinator, "save_room", Some(site.centre), move |write| {
                write.put("room", room.id.0, room.id.0, &room)?;
                write.note("room", room.id);
                Ok(())
            });
        }
        Ok(())
    }
}

/// New Year's Day so many years after that of the year before a month's.
fn agreement_year(month: Month, years: i32) -> Date {
    Month::new(month.year() - 1 + years, 1).unwrap_or(month).first()
}

/// A name as a user or a leader bears it.
pub(super) fn full((first, last, _): Name) -> Result<String> {
    Ok(tidy_name(&format!("{first} {last}"))?)
}

/// One of the centres, and those before it.
fn pick_site(sites: &mut [Site], index: usize) -> (&mut Site, &[Site]) {
    let (before, rest) = sites.split_at_mut(index);
    (&mut rest[0], before)
}

/// The room of a place, or the words for one outside.
pub(super) fn place(site: &Site, place: Place) -> (Option<domain::ids::RoomId>, String) {
    match place {
        Place::Room(index) => (site.rooms.get(index).copied(), String::new()),
        Place::Outside(name) => (None, name.to_owned()),
    }
}
