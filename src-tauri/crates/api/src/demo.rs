//! Files of invented people, for trying things out and for checking.
//!
//! A year is lived month by month: who joins and leaves, what is cancelled and moved, who comes.
//! Every deed is one operation of the journal, written as the command of its name writes it, with
//! the instant at which it would have been done; a month is one transaction. Ids, instants and
//! chance come from the seed and the plan alone, so that the same plan gives the same file but
//! for its keys.

mod changes;
mod chronicle;
mod diary;
mod dice;
mod founding;
mod lists;
mod members;
mod names;
mod plans;
mod season;
mod site;
mod time;
mod volunteering;

use std::collections::HashMap;
use std::path::PathBuf;

use domain::calendar::{Date, Month};
use domain::ids::{DeviceId, UserId};
use domain::people::Sex;
use storage::key_bag::PasswordCost;
use storage::{Identity, Opening, Store};

use crate::{App, Ids, Result};
use diary::Diary;
use dice::Dice;
use founding::{Headquarters, full};
use names::{Name, Names};
use site::{Site, World};
use time::{SetClock, at};

/// The password of every user of a file of invented people.
pub const PASSWORD: &str = "przykład-1";

/// The manager of every file of invented people.
const MANAGER: Name = ("Łucja", "Przykładowska", Sex::Female);

/// What kind of organisation is invented.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Profile {
    /// One CAS of 120 members.
    Cas,
    /// One PAL.
    Pal,
    /// One Klub Rodziców.
    Klub,
    /// Four CAS and a PAL.
    Ngo,
}

impl Profile {
    /// Every profile.
    pub const ALL: [Self; 4] = [Self::Cas, Self::Pal, Self::Klub, Self::Ngo];

    /// The name used on the command line.
    pub fn code(self) -> &'static str {
        match self {
            Self::Cas => "cas",
            Self::Pal => "pal",
            Self::Klub => "klub",
            Self::Ngo => "ngo",
        }
    }

    /// The profile with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|profile| profile.code() == code)
    }

    fn sites(self) -> Vec<plans::SitePlan> {
        match self {
            Self::Cas => vec![plans::cas(0)],
            Self::Pal => vec![plans::pal()],
            Self::Klub => vec![plans::klub()],
            Self::Ngo => (0..4).map(plans::cas).chain([plans::pal()]).collect(),
        }
    }
}

/// What is to be invented.
pub struct Plan {
    /// The file.
    pub path: PathBuf,
    /// Kind of organisation.
    pub profile: Profile,
    /// The same seed gives the same people, ids and marks.
    pub seed: u64,
    /// First month.
    pub from: Month,
    /// How many months, at least one.
    pub months: u32,
    /// The day on which the file is made. Lists are taken up to the day before, so that those of
    /// the day itself can be tried; what is later is only planned.
    pub today: Date,
    /// What each guess at the password costs.
    pub cost: PasswordCost,
}

/// The name of the file, without its extension.
pub fn file_name(profile: Profile) -> &'static str {
    match profile {
        Profile::Cas => "Przykładowy CAS",
        Profile::Pal => "Przykładowy PAL",
        Profile::Klub => "Przykładowy Klub Rodziców",
        Profile::Ngo => "Przykładowa organizacja",
    }
}

/// Names that nobody bears, last name first: always the same, and none twice.
pub(crate) fn invented(count: usize) -> Vec<(String, Sex)> {
    let (mut names, mut dice) = (Names::new(), Dice::new(1, "practice"));
    let mut next = |_| {
        let (first, last, sex) = names.next(&mut dice, 700, false);
        (format!("{last} {first}"), sex)
    };
    (0..count).map(&mut next).collect()
}

/// Makes the file; every user's password is [`PASSWORD`]. Answers its manager.
///
/// # Errors
/// [`storage::Error::Exists`] and the other errors of a file; then nothing is left behind.
pub fn create(plan: &Plan) -> Result<UserId> {
    create_with_password(plan, PASSWORD)
}

/// The same with another password for every user.
///
/// # Errors
/// The same, and a password that is too short.
pub fn create_with_password(plan: &Plan, password: &str) -> Result<UserId> {
    let mut dice = Dice::new(plan.seed, plan.profile.code());
    let ids = Ids::seeded(dice.bits());
    // A Monday before the first month; but nothing is done on the day the file is made, nor later.
    let founded_on = plan.from.first().plus_days(-8).monday().min(plan.today.plus_days(-1));
    let morning = at(founded_on, 9 * 60);
    let manager = UserId(ids.next(morning));
    let device = DeviceId(ids.next(morning));
    let opening = Opening {
        holder: "obecni demo".to_owned(),
        identity: Identity::Given(device),
        at: morning,
    };
    let (store, _) =
        Store::create(&plan.path, manager, &full(MANAGER)?, password, plan.cost, opening)?;
    let clock = SetClock::new(morning);
    let app = App::new(store, Box::new(clock.clone()), ids, plan.cost);
    let mut names = Names::new();
    let world = World {
        app: &app,
        clock,
        manager,
        manager_name: names.take(MANAGER),
        names,
        dice,
        diary: Diary::default(),
        today: plan.today,
        first: plan.from,
        last: plan.from.plus_months(plan.months.max(1) as i32 - 1),
        present: HashMap::new(),
    };
    let headquarters = Headquarters { founded_on, password: password.to_owned(), cost: plan.cost };
    let invented = invent(world, &headquarters, plan.profile.sites());
    if let Err(error) = invented {
        drop(app);
        storage::export::remove_unfinished(&plan.path);
        return Err(error);
    }
    Ok(manager)
}

/// Founds the organisation and lives through its months.
fn invent(
    mut world: World<'_>,
    headquarters: &Headquarters,
    plans: Vec<plans::SitePlan>,
) -> Result<()> {
    let mut sites: Vec<Site> = headquarters.found(&mut world, plans)?;
    let mut month = world.first;
    while month <= world.last {
        let since = (month.year() - world.first.year()) * 12 + month.number() as i32
            - world.first.number() as i32;
        for site in &mut sites {
            if since == 0 {
                // When everybody is entered.
                season::open(&mut world, site, month, at(headquarters.founded_on, 15 * 60))?;
                season::add_events(&mut world, site, month, at(headquarters.founded_on, 16 * 60))?;
            } else if since % season::MONTHS == 0 && world.is_over(month.first()) {
                season::open(&mut world, site, month, at(month.first(), 7 * 60))?;
            }
            let planned_on = month.first().plus_days(19);
            if month < world.last && world.is_over(planned_on) {
                season::add_events(
                    &mut world,
                    site,
                    month.plus_months(1),
                    at(planned_on, 13 * 60),
                )?;
            }
            lists::live(&mut world, site, month);
            volunteering::serve(&mut world, site, month);
            chronicle::describe(&mut world, site, month);
        }
        std::mem::take(&mut world.diary).write(world.app)?;
        month = month.plus_months(1);
    }
    Ok(())
}
