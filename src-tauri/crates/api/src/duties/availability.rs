//! When volunteers can come, week by week.

use domain::calendar::{TimeOfDay, Weekday};
use domain::ids::{AvailabilityId, CentreId, PersonId};
use domain::refusal::Refusal;
use domain::volunteers::Availability;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{App, Caller, Result};

/// Adds or changes hours at which a volunteer can come.
#[derive(Debug, Deserialize, TS)]
pub struct SaveAvailability {
    /// Which hours; none to add some.
    #[ts(optional = nullable)]
    pub availability_id: Option<AvailabilityId>,
    /// Volunteer.
    pub person_id: PersonId,
    /// Centre.
    pub centre_id: CentreId,
    /// Weekday.
    pub weekday: Weekday,
    /// From.
    pub start: TimeOfDay,
    /// To, later than from.
    pub end: TimeOfDay,
}

/// Removes hours at which a volunteer can come.
#[derive(Debug, Deserialize, TS)]
pub struct RemoveAvailability {
    /// Which hours.
    pub availability_id: AvailabilityId,
}

/// When a volunteer can come to a centre.
#[derive(Debug, Serialize, TS)]
pub struct Availabilities {
    /// Hours, by weekday and start.
    pub availabilities: Vec<Availability>,
}

/// Add or change hours at which a volunteer can come.
pub(crate) fn save_availability(
    app: &App,
    caller: &Caller,
    request: SaveAvailability,
) -> Result<Availabilities> {
    let SaveAvailability { availability_id, person_id, centre_id, weekday, start, end } = request;
    if end <= start {
        return Err(Refusal::AvailabilityReversed.into());
    }
    let new: AvailabilityId = app.new_id();
    app.write(caller, "save_availability", Some(centre_id), move |write| {
        write.centre(centre_id)?;
        let canonical = write.canonical()?;
        write.person(canonical.of(person_id))?;
        // Hours belong to whom they were given; nobody else's are taken over by a change.
        let id = match availability_id {
            Some(id) => {
                let before = write.availability(id)?;
                let hers = canonical.of(before.person_id) == canonical.of(person_id);
                if !hers || before.centre_id != centre_id {
                    return Err(Refusal::NotFound.into());
                }
                id
            }
            None => new,
        };
        let person_id = canonical.of(person_id);
        let hours = Availability { id, person_id, centre_id, weekday, start, end };
        write.put("availability", id.0, person_id.0, &hours)?;
        write.note("person", person_id);
        Ok(())
    })?;
    of(app, person_id, centre_id)
}

/// Remove hours at which a volunteer can come.
pub(crate) fn remove_availability(
    app: &App,
    caller: &Caller,
    request: RemoveAvailability,
) -> Result<Availabilities> {
    let (person, centre): (PersonId, CentreId) =
        app.write(caller, "remove_availability", None, move |write| {
            let hours = write.availability(request.availability_id)?;
            write.belongs_to(hours.centre_id);
            write.delete("availability", hours.id.0)?;
            write.note("person", hours.person_id);
            Ok((hours.person_id, hours.centre_id))
        })?;
    of(app, person, centre)
}

fn of(app: &App, person: PersonId, centre: CentreId) -> Result<Availabilities> {
    app.store().read(|read| {
        let person = read.canonical()?.of(person);
        let mut availabilities = read.availabilities(centre)?;
        availabilities.retain(|hours| hours.person_id == person);
        Ok(Availabilities { availabilities })
    })
}
