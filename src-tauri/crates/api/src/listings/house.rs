//! Lists of the house: leaders, rooms, volunteers' services.

use std::collections::HashMap;

use domain::calendar::Month;
use domain::ids::{CentreId, PersonId};

use super::{ColumnKind, Listing, ListingCell, ListingColumn, Making, Parts};
use crate::{Result, words};

impl Making<'_> {
    /// Those who lead classes, in Polish order.
    pub(super) fn leaders(&self) -> Result<Listing> {
        let leaders = self.read.leaders()?;
        let people: HashMap<PersonId, String> =
            self.read.people()?.into_iter().map(|person| (person.id, person.list_name())).collect();
        let canonical = self.read.canonical()?;
        let rows = leaders.into_iter().map(|leader| {
            let person = leader.person_id.and_then(|person| people.get(&canonical.of(person)));
            vec![
                ListingCell::text(leader.name),
                ListingCell::text(person.cloned().unwrap_or_default()),
                ListingCell::YesNo(leader.active),
            ]
        });
        Ok(self.list(Parts {
            code: "leaders",
            title: self.messages.listing_leaders(),
            subject: String::new(),
            columns: vec![
                ListingColumn::new(self.messages.listing_column_leader(), ColumnKind::Name),
                ListingColumn::new(self.messages.listing_column_person(), ColumnKind::Text),
                ListingColumn::new(self.messages.listing_column_active(), ColumnKind::YesNo),
            ],
            rows: rows.collect(),
        }))
    }

    /// The rooms of a centre, location by location.
    pub(super) fn rooms(&self, centre: CentreId) -> Result<Listing> {
        let (locations, rooms) = (self.read.locations(centre)?, self.read.rooms(centre)?);
        let rows = locations.iter().flat_map(|location| {
            rooms.iter().filter(|room| room.location_id == location.id).map(|room| {
                vec![
                    ListingCell::text(room.name.clone()),
                    ListingCell::text(location.name.clone()),
                    ListingCell::text(location.address.clone()),
                    ListingCell::number(room.capacity),
                    ListingCell::YesNo(room.active),
                ]
            })
        });
        Ok(self.list(Parts {
            code: "rooms",
            title: self.messages.listing_rooms(),
            subject: self.read.centre(centre)?.name,
            columns: vec![
                ListingColumn::new(self.messages.listing_column_room(), ColumnKind::Name),
                ListingColumn::new(self.messages.listing_column_location(), ColumnKind::Text),
                ListingColumn::new(self.messages.listing_column_address(), ColumnKind::Text),
                ListingColumn::new(self.messages.listing_column_capacity(), ColumnKind::Number),
                ListingColumn::new(self.messages.listing_column_active(), ColumnKind::YesNo),
            ],
            rows: rows.collect(),
        }))
    }

    /// The services of volunteers in a month, by date.
    pub(super) fn volunteer_entries(&self, centre: CentreId, month: Month) -> Result<Listing> {
        let people: HashMap<PersonId, String> =
            self.read.people()?.into_iter().map(|person| (person.id, person.list_name())).collect();
        let entries = self.read.volunteer_entries(centre, month.first(), month.last())?;
        let rows = entries.into_iter().map(|entry| {
            vec![
                ListingCell::Date(entry.date),
                ListingCell::text(people.get(&entry.person_id).cloned().unwrap_or_default()),
                ListingCell::Number(entry.minutes.into()),
                ListingCell::text(entry.activity),
            ]
        });
        Ok(self.list(Parts {
            code: "volunteer_entries",
            title: self.messages.listing_volunteer_entries(),
            subject: self.centre_and_month(centre, month)?,
            columns: vec![
                ListingColumn::new(self.messages.listing_column_date(), ColumnKind::Date),
                ListingColumn::new(self.messages.listing_column_volunteer(), ColumnKind::Name),
                ListingColumn::new(self.messages.listing_column_minutes(), ColumnKind::Number),
                ListingColumn::new(self.messages.listing_column_activity(), ColumnKind::Text),
            ],
            rows: rows.collect(),
        }))
    }

    /// Name of a centre and of a month.
    pub(super) fn centre_and_month(&self, centre: CentreId, month: Month) -> Result<String> {
        Ok(format!("{}, {}", self.read.centre(centre)?.name, words::month(self.messages, month)))
    }
}
