//! Rows of centres: a new centre, another place of one, a room.

use std::collections::HashMap;

use domain::ids::{CentreId, LocationId};
use domain::import::{
    CentreRow, Column, RawCell, Remark, Verdict, key, place_key, read_centre, verdict_of,
};
use storage::Read;

use super::book::BookSheet;
use super::plan::{Makes, Plan, PlannedRow};
use crate::Result;

/// Where a row of a centre belongs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Target {
    /// A centre that is not there yet.
    New {
        /// What its rows have in common.
        key: String,
        /// What its rows at one place have in common.
        place: String,
        /// Whether this row is the first of it.
        first: bool,
        /// Whether this row is the first at its place.
        first_there: bool,
    },
    /// A centre that is there.
    Existing {
        /// Centre.
        centre: CentreId,
        /// What its rows at one place have in common.
        place: String,
        /// The place, if it is there; otherwise the first such row makes it.
        location: Option<LocationId>,
        /// Whether this row is the first at its place.
        first_there: bool,
    },
}

/// What the file knows of a centre.
struct There {
    id: CentreId,
    name: String,
    locations: Vec<(LocationId, Vec<String>)>,
    rooms: Vec<(LocationId, String)>,
}

/// What a row is about within its centre: the centre, a place of it, or a room of that place.
type Part = Option<(String, Option<String>)>;

/// What the rows of a sheet would make.
pub(super) fn plan(read: Read<'_>, sheet: &BookSheet, columns: &[Column]) -> Result<Plan> {
    let known = known(read)?;
    let names = sheet.names();
    let is_filled = |cells: &[RawCell]| {
        let cell = |column: &Column| cells.get(column.index as usize);
        columns.iter().any(|column| cell(column).is_some_and(|cell| !cell.is_blank()))
    };
    // The row in which a centre, a place and a room came first.
    let mut seen: HashMap<(String, Part), u32> = HashMap::new();
    let mut rows = Vec::new();
    for (row, cells) in sheet.filled().filter(|(_, cells)| is_filled(cells)) {
        let mut read = read_centre(cells, columns, names);
        let mut remarks = std::mem::take(&mut read.remarks);
        let (name, shown) = (read.name.clone(), read.location.clone());
        if verdict_of(&remarks) == Verdict::Unusable {
            rows.push(PlannedRow {
                row,
                name,
                place: shown,
                remarks,
                makes: Makes::Nothing,
                needs: Vec::new(),
            });
            continue;
        }
        // Two centres of one name are told apart by their numbers.
        let centre = format!("{}|{}", key(&read.number), key(&read.name));
        let place = place_key(&read.location);
        let room = key(&read.room);
        let mut is_first = |part: Part| *seen.entry((centre.clone(), part)).or_insert(row) == row;
        let first = is_first(None);
        let first_there = is_first(Some((place.clone(), None)));
        let first_room = room.is_empty() || is_first(Some((place.clone(), Some(room.clone()))));
        if !first && !first_there && (room.is_empty() || !first_room) {
            let whole = (!room.is_empty()).then(|| room.clone());
            let earlier = seen.get(&(centre.clone(), Some((place.clone(), whole))));
            remarks.push(Remark::SameInRow { row: earlier.copied().unwrap_or(row) });
        }
        let target = match known.get(&key(&read.name)) {
            None => Target::New { key: centre, first, place, first_there },
            Some(there) => existing(there, &read, place, first_there, &mut remarks),
        };
        rows.push(PlannedRow {
            row,
            name,
            place: shown,
            remarks,
            makes: Makes::Centre(Box::new(read), target),
            needs: Vec::new(),
        });
    }
    Ok(Plan { rows, ..Plan::default() })
}

/// Where a row belongs whose centre is there, and what is new in it.
fn existing(
    there: &There,
    read: &CentreRow,
    place: String,
    first_there: bool,
    remarks: &mut Vec<Remark>,
) -> Target {
    let address = place_key(&read.address);
    let at = there
        .locations
        .iter()
        .find(|(_, known)| known.iter().any(|known| [&place, &address].contains(&known)));
    // A row without an address means the centre's first place.
    let location = match (at, place.is_empty()) {
        (Some((id, _)), _) => Some(*id),
        (None, true) => there.locations.first().map(|(id, _)| *id),
        (None, false) => None,
    };
    let has_room = |location: LocationId| {
        there.rooms.iter().any(|(of, name)| *of == location && *name == key(&read.room))
    };
    match location {
        Some(location) if read.room.is_empty() || has_room(location) => {
            remarks.push(Remark::SameCentre);
        }
        Some(_) => remarks.push(Remark::NewRoom { name: read.room.clone() }),
        None => remarks.push(Remark::NewLocation { centre: there.name.clone() }),
    }
    Target::Existing { centre: there.id, location, place, first_there }
}

/// The centres of the file by their names.
fn known(read: Read<'_>) -> Result<HashMap<String, There>> {
    let mut known = HashMap::new();
    for centre in read.centres()? {
        let locations = read.locations(centre.id)?;
        let rooms = read.rooms(centre.id)?;
        let there = There {
            id: centre.id,
            locations: locations
                .iter()
                .map(|location| {
                    (location.id, vec![place_key(&location.name), place_key(&location.address)])
                })
                .collect(),
            rooms: rooms.iter().map(|room| (room.location_id, key(&room.name))).collect(),
            name: centre.name,
        };
        known.entry(key(&there.name)).or_insert(there);
    }
    Ok(known)
}
