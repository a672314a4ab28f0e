//! Writing what was planned, as one operation.

use std::collections::{HashMap, HashSet};

use domain::ids::{CentreId, LocationId, RoomId};
use domain::import::{CentreRow, ColumnMatch, key};
use domain::organisation::{Category, Leader, Location, Room};
use domain::timetable::{Series, Session};
use storage::Write;
use uuid::Uuid;

use super::ImportTotals;
use super::centres::Target;
use super::plan::{Makes, Plan};
use crate::organisation::{CreateCentre, Founding};
use crate::timetable::put_session;
use crate::{App, Result};

/// Everything that an import writes.
pub(super) struct Parts {
    rows: u32,
    categories: Vec<Category>,
    leaders: Vec<Leader>,
    centres: Vec<Founding>,
    locations: Vec<Location>,
    rooms: Vec<Room>,
    series: Vec<Series>,
    sessions: Vec<Session>,
    /// Of rooms, the centre under whose key they stand.
    subjects: HashMap<Uuid, CentreId>,
    /// How the columns were matched.
    matched: Option<ColumnMatch>,
}

/// Writes how the columns were matched, so that it is proposed the next time.
pub(super) fn put_match(write: &mut Write<'_>, matched: Option<&ColumnMatch>) -> Result<()> {
    if let Some(matched) = matched {
        write.put("column_match", matched.id.0, matched.id.0, matched)?;
    }
    Ok(())
}

impl Parts {
    /// The parts of a plan of which only those rows are left that are taken.
    ///
    /// # Errors
    /// Those of founding a centre.
    pub(super) fn of(app: &App, plan: Plan, matched: Option<ColumnMatch>) -> Result<Self> {
        let mut parts = Self {
            rows: plan.rows.len() as u32,
            categories: plan.categories,
            leaders: plan.leaders,
            centres: Vec::new(),
            locations: Vec::new(),
            rooms: Vec::new(),
            series: Vec::new(),
            sessions: Vec::new(),
            subjects: HashMap::new(),
            matched,
        };
        for (centre, room) in plan.rooms {
            parts.add_room(centre, room);
        }
        let mut places = Places::default();
        for row in plan.rows {
            match row.makes {
                Makes::Nothing => {}
                Makes::Session(session) => parts.sessions.push(*session),
                Makes::Series(series, sessions) => {
                    parts.series.push(*series);
                    parts.sessions.extend(sessions);
                }
                Makes::Centre(read, target) => parts.add_centre(app, &mut places, &read, target)?,
            }
        }
        Ok(parts)
    }

    fn add_room(&mut self, centre: CentreId, room: Room) {
        self.subjects.insert(room.id.0, centre);
        self.rooms.push(room);
    }

    /// Adds what a row of a centre makes: the centre, the place, the room, each once.
    fn add_centre(
        &mut self,
        app: &App,
        places: &mut Places,
        read: &CentreRow,
        target: Target,
    ) -> Result<()> {
        let (centre, place, there) = match target {
            Target::Existing { centre, place, location, .. } => (centre, place, location),
            Target::New { key, place, .. } => match places.centres.get(&key) {
                Some(centre) => (*centre, place, None),
                None => {
                    let founding = found(app, read)?;
                    let centre = founding.centre.id;
                    places.centres.insert(key, centre);
                    places.locations.insert((centre, place.clone()), founding.location.id);
                    self.centres.push(founding);
                    (centre, place, None)
                }
            },
        };
        let known = there.or_else(|| places.locations.get(&(centre, place.clone())).copied());
        let location = known.unwrap_or_else(|| {
            let location = Location {
                id: app.new_id(),
                centre_id: centre,
                name: read.location.clone(),
                address: read.address.clone(),
                is_external: false,
            };
            let id = location.id;
            places.locations.insert((centre, place), id);
            self.locations.push(location);
            id
        });
        let is_new = !read.room.is_empty() && places.rooms.insert((location, key(&read.room)));
        if is_new {
            let id: RoomId = app.new_id();
            let (name, capacity) = (read.room.clone(), read.capacity);
            self.add_room(centre, Room { id, location_id: location, name, capacity, active: true });
        }
        Ok(())
    }

    /// How much it is.
    pub(super) fn totals(&self) -> ImportTotals {
        ImportTotals {
            sessions: self.sessions.len() as u32,
            series: self.series.len() as u32,
            centres: self.centres.len() as u32,
            // Every new centre begins with one.
            locations: (self.locations.len() + self.centres.len()) as u32,
            rooms: self.rooms.len() as u32,
            ..ImportTotals::default()
        }
    }

    /// Writes everything.
    ///
    /// # Errors
    /// Errors of the file; then nothing is kept.
    pub(super) fn write(self, write: &mut Write<'_>) -> Result<()> {
        for founding in &self.centres {
            founding.write(write)?;
        }
        for location in &self.locations {
            write.put("location", location.id.0, location.centre_id.0, location)?;
        }
        for room in &self.rooms {
            let subject = self.subjects.get(&room.id.0).map_or(room.id.0, |centre| centre.0);
            write.put("room", room.id.0, subject, room)?;
        }
        for category in &self.categories {
            write.put("category", category.id.0, category.centre_id.0, category)?;
        }
        for leader in &self.leaders {
            write.put("leader", leader.id.0, leader.id.0, leader)?;
        }
        for series in &self.series {
            write.put("series", series.id.0, series.id.0, series)?;
        }
        for session in &self.sessions {
            put_session(write, session)?;
        }
        put_match(write, self.matched.as_ref())?;
        write.note("count", self.rows);
        Ok(())
    }
}

/// What was made so far, by what rows have in common.
#[derive(Default)]
struct Places {
    centres: HashMap<String, CentreId>,
    locations: HashMap<(CentreId, String), LocationId>,
    rooms: HashSet<(LocationId, String)>,
}

/// The founding of the centre of a row, with what every new centre begins with, and its first
/// place as the row has it.
fn found(app: &App, read: &CentreRow) -> Result<Founding> {
    let mut founding = Founding::new(
        app,
        CreateCentre {
            kind: read.kind,
            name: read.name.clone(),
            district: read.district.clone(),
            address: read.address.clone(),
            rooms: Vec::new(),
            hours: Vec::new(),
            valid_from: app.now().today,
        },
    )?;
    founding.centre.phone.clone_from(&read.phone);
    founding.centre.email.clone_from(&read.email);
    founding.centre.coordinator.clone_from(&read.coordinator);
    if !read.location.is_empty() {
        founding.location.name.clone_from(&read.location);
    }
    Ok(founding)
}
