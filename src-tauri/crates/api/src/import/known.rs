//! What the file of the organisation knows already, by the names that a spreadsheet uses, and
//! what is to be added to it.

use std::collections::HashMap;

use domain::calendar::{Date, Month};
use domain::ids::{CategoryId, CentreId, LeaderId, LocationId, RoomId};
use domain::import::{Remark, key, letter_for, person_key};
use domain::opening::{Closure, OpeningRule};
use domain::organisation::{Category, Leader, Room};
use domain::settlement::GrantAgreement;
use messages::Messages;
use storage::Read;
use uuid::Uuid;

use crate::{App, Result};

/// What is known, and what is to be added.
pub(super) struct Known<'a> {
    app: &'a App,
    pub(super) read: Read<'a>,
    pub(super) messages: Messages,
    pub(super) today: Date,
    /// The centre of rows that name none.
    pub(super) default_centre: Option<CentreId>,
    /// The category of rows that name none.
    pub(super) default_category: Option<CategoryId>,
    centres_by_name: HashMap<String, CentreId>,
    /// Names of centres by the city's numbers, from the spreadsheet.
    centre_names: HashMap<String, String>,
    centres: HashMap<CentreId, KnownCentre>,
    leaders: HashMap<String, (LeaderId, String)>,
    agreements: Vec<GrantAgreement>,
    pub(super) new_categories: Vec<Category>,
    pub(super) new_leaders: Vec<Leader>,
    pub(super) new_rooms: Vec<(CentreId, Room)>,
}

/// What is known of a centre.
pub(super) struct KnownCentre {
    categories: HashMap<String, CategoryId>,
    /// Categories in their order: id, name, letter.
    listed: Vec<Category>,
    rooms: HashMap<String, RoomId>,
    room_names: HashMap<RoomId, String>,
    location: Option<LocationId>,
    /// Opening rules.
    pub(super) rules: Vec<OpeningRule>,
    /// Closures.
    pub(super) closures: Vec<Closure>,
    closed: Vec<Month>,
}

impl<'a> Known<'a> {
    /// What is known in the file that is read.
    pub(super) fn new(
        app: &'a App,
        read: Read<'a>,
        messages: Messages,
        today: Date,
        centre_names: HashMap<String, String>,
    ) -> Result<Self> {
        let mut centres = read.centres()?;
        // Of two with one name the first in order counts.
        centres.reverse();
        let mut leaders = read.leaders()?;
        leaders.sort_by_key(|leader| leader.active);
        Ok(Self {
            app,
            read,
            messages,
            today,
            default_centre: None,
            default_category: None,
            centres_by_name: centres.iter().map(|centre| (key(&centre.name), centre.id)).collect(),
            centre_names,
            centres: HashMap::new(),
            leaders: leaders
                .into_iter()
                .map(|leader| (person_key(&leader.name), (leader.id, leader.name)))
                .collect(),
            agreements: read.grant_agreements()?,
            new_categories: Vec::new(),
            new_leaders: Vec::new(),
            new_rooms: Vec::new(),
        })
    }

    /// The centre that a row names by its name or number; of one that names none, the default.
    pub(super) fn centre(&self, text: &str) -> std::result::Result<CentreId, Remark> {
        let found = if text.is_empty() {
            self.default_centre
        } else {
            let name = self.centre_names.get(text).map_or(text, String::as_str);
            self.centres_by_name.get(&key(name)).copied()
        };
        found.ok_or_else(|| Remark::CentreUnknown { text: text.to_owned() })
    }

    /// What is known of a centre.
    pub(super) fn of(&mut self, centre: CentreId) -> Result<&mut KnownCentre> {
        if !self.centres.contains_key(&centre) {
            let known = KnownCentre::read(&self.read, centre)?;
            self.centres.insert(centre, known);
        }
        // It was just put there.
        self.centres.get_mut(&centre).ok_or_else(|| domain::refusal::Refusal::NotFound.into())
    }

    /// The category of this name in a centre, new if there is none; of an empty name the default.
    pub(super) fn category(
        &mut self,
        centre: CentreId,
        name: &str,
        remarks: &mut Vec<Remark>,
        needs: &mut Vec<Uuid>,
    ) -> Result<CategoryId> {
        let (default, app) = (self.default_category, self.app);
        let known = self.of(centre)?;
        if name.is_empty() {
            let active = known.listed.iter().filter(|category| category.active);
            let chosen = known.listed.iter().find(|category| Some(category.id) == default);
            let Some(category) = chosen.or(active.min_by_key(|category| category.position)) else {
                return Err(domain::refusal::Refusal::NotFound.into());
            };
            remarks.push(Remark::CategoryAssumed { category: category.name.clone() });
            return Ok(category.id);
        }
        let (id, added) = match known.categories.get(&key(name)) {
            Some(id) => (*id, None),
            None => {
                let letters: Vec<String> =
                    known.listed.iter().map(|category| category.letter.clone()).collect();
                let position =
                    known.listed.iter().map(|other| other.position + 1).max().unwrap_or(0);
                let category = Category {
                    id: app.new_id(),
                    centre_id: centre,
                    name: name.to_owned(),
                    letter: letter_for(name, &letters),
                    ground: position % 12,
                    position,
                    active: true,
                };
                known.categories.insert(key(name), category.id);
                known.listed.push(category.clone());
                (category.id, Some(category))
            }
        };
        self.new_categories.extend(added);
        if let Some(new) = self.new_categories.iter().find(|category| category.id == id) {
            remarks.push(Remark::NewCategory { name: new.name.clone() });
            needs.push(id.0);
        }
        Ok(id)
    }

    /// The room of this name in a centre, new if there is none and one may be made.
    pub(super) fn room(
        &mut self,
        centre: CentreId,
        name: &str,
        may_be_new: bool,
        remarks: &mut Vec<Remark>,
        needs: &mut Vec<Uuid>,
    ) -> Result<Option<RoomId>> {
        let app = self.app;
        let known = self.of(centre)?;
        let (id, added) = match (known.room(name), known.location) {
            (Some(id), _) => (id, None),
            (None, Some(location_id)) if may_be_new => {
                let room = Room {
                    id: app.new_id(),
                    location_id,
                    name: name.to_owned(),
                    capacity: None,
                    active: true,
                };
                known.rooms.insert(key(name), room.id);
                known.room_names.insert(room.id, room.name.clone());
                (room.id, Some((centre, room)))
            }
            _ => return Ok(None),
        };
        self.new_rooms.extend(added);
        if let Some((_, new)) = self.new_rooms.iter().find(|(_, room)| room.id == id) {
            remarks.push(Remark::NewRoom { name: new.name.clone() });
            needs.push(id.0);
        }
        Ok(Some(id))
    }

    /// The leader of this name, new if there is none.
    pub(super) fn leader(
        &mut self,
        name: &str,
        remarks: &mut Vec<Remark>,
        needs: &mut Vec<Uuid>,
    ) -> LeaderId {
        let id = match self.leaders.get(&person_key(name)) {
            Some((id, _)) => *id,
            None => {
                let leader = Leader {
                    id: self.app.new_id(),
                    name: name.to_owned(),
                    person_id: None,
                    active: true,
                };
                let id = leader.id;
                self.leaders.insert(person_key(name), (id, name.to_owned()));
                self.new_leaders.push(leader);
                id
            }
        };
        if let Some(new) = self.new_leaders.iter().find(|leader| leader.id == id) {
            remarks.push(Remark::NewLeader { name: new.name.clone() });
            needs.push(id.0);
        }
        id
    }

    /// The name of a leader.
    pub(super) fn leader_name(&self, id: LeaderId) -> String {
        let found = self.leaders.values().find(|(other, _)| *other == id);
        found.map(|(_, name)| name.clone()).unwrap_or_default()
    }

    /// The name of a room of any centre that rows name.
    pub(super) fn room_name(&self, id: RoomId) -> String {
        let found = self.centres.values().find_map(|centre| centre.room_names.get(&id));
        found.cloned().unwrap_or_default()
    }

    /// A new id.
    pub(super) fn new_id<T: From<Uuid>>(&self) -> T {
        self.app.new_id()
    }

    /// The first and last day of the agreement that pays for a centre on a day; of several the one
    /// that began last.
    pub(super) fn agreement(&self, centre: CentreId, date: Date) -> Option<(Date, Date)> {
        self.agreements
            .iter()
            .filter(|agreement| agreement.centres.contains(&centre))
            .map(|agreement| (agreement.first_date, agreement.last_date))
            .filter(|(first, last)| (*first..=*last).contains(&date))
            .max()
    }
}

impl KnownCentre {
    fn read(read: &Read<'_>, centre: CentreId) -> Result<Self> {
        let listed = read.categories(centre)?;
        let mut rooms = read.rooms(centre)?;
        // Of two with one name, the one that can be chosen counts.
        rooms.sort_by_key(|room| room.active);
        let mut categories: Vec<&Category> = listed.iter().collect();
        categories.sort_by_key(|category| category.active);
        Ok(Self {
            categories: categories
                .into_iter()
                .map(|category| (key(&category.name), category.id))
                .collect(),
            rooms: rooms.iter().map(|room| (key(&room.name), room.id)).collect(),
            room_names: rooms.into_iter().map(|room| (room.id, room.name)).collect(),
            location: read.locations(centre)?.first().map(|location| location.id),
            rules: read.opening_rules(centre)?,
            closures: read.closures(centre)?,
            closed: read.closed_months(centre)?,
            listed,
        })
    }

    /// The room of this name; of a number alone, the only one whose name ends with it.
    fn room(&self, name: &str) -> Option<RoomId> {
        let name = key(name);
        if let Some(id) = self.rooms.get(&name) {
            return Some(*id);
        }
        if name.is_empty() || !name.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        let ending = format!(" {name}");
        let mut fitting = self.rooms.iter().filter(|(known, _)| known.ends_with(&ending));
        let first = fitting.next().map(|(_, id)| *id);
        first.filter(|_| fitting.next().is_none())
    }

    /// Whether a month is closed.
    pub(super) fn is_closed(&self, month: Month) -> bool {
        self.closed.contains(&month)
    }
}
