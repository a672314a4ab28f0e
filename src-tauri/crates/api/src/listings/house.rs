//! Lists of the house: leaders, rooms, volunteers' services.

use std::collections::HashMap;

use domain::calendar::Month;
use domain::ids::{CentreId, PersonId};
use domain::volunteers::EntryKind;

use super::{ColumnKind, Listing, ListingCell, ListingColumn, Making, Parts};
use crate::volunteer_entries::services;
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

    /// The services of volunteers in a month, by date: what was done, and how it came about.
    pub(super) fn volunteer_entries(&self, centre: CentreId, month: Month) -> Result<Listing> {
        let messages = self.messages;
        let mut services = services(self.read, messages, centre, month)?;
        services.sort_by_key(|row| (row.entry.date, row.entry.start));
        let rows = services.into_iter().map(|row| {
            let entry = row.entry;
            let times = entry
                .start
                .zip(row.end)
                .map(|(start, end)| messages.time_range(start.minutes(), end.minutes()));
            let kind = match entry.kind {
                EntryKind::Volunteer => messages.service_entry_kind_volunteer(),
                EntryKind::Member => messages.service_entry_kind_member(),
            };
            let unusual: Vec<String> =
                row.oddities.into_iter().map(|oddity| oddity.message).collect();
            vec![
                ListingCell::Date(entry.date),
                ListingCell::text(row.list_name),
                ListingCell::text(times.unwrap_or_default()),
                ListingCell::Number(entry.minutes.into()),
                ListingCell::text(row.task),
                ListingCell::text(entry.activity),
                ListingCell::YesNo(entry.confirmed_on.is_some()),
                ListingCell::text(kind),
                ListingCell::text(row.session),
                ListingCell::text(entry.place),
                ListingCell::text(row.action),
                ListingCell::Date(entry.entered_on),
                ListingCell::text(row.entered_by),
                ListingCell::date(entry.confirmed_on),
                ListingCell::text(row.confirmed_by),
                ListingCell::text(entry.confirmed_because),
                ListingCell::text(unusual.join(" ")),
            ]
        });
        let column = ListingColumn::new;
        Ok(self.list(Parts {
            code: "volunteer_entries",
            title: messages.listing_volunteer_entries(),
            subject: self.centre_and_month(centre, month)?,
            columns: vec![
                column(messages.listing_column_date(), ColumnKind::Date),
                column(messages.listing_column_volunteer(), ColumnKind::Name),
                column(messages.listing_column_time(), ColumnKind::Short),
                column(messages.listing_column_minutes(), ColumnKind::Number),
                column(messages.service_column_task(), ColumnKind::Text),
                column(messages.listing_column_activity(), ColumnKind::Text),
                column(messages.service_column_confirmed(), ColumnKind::YesNo),
                column(messages.service_column_kind(), ColumnKind::Text).wide(),
                column(messages.listing_column_class(), ColumnKind::Text).wide(),
                column(messages.listing_column_place(), ColumnKind::Text).wide(),
                column(messages.service_column_action(), ColumnKind::Text).wide(),
                column(messages.service_column_entered_on(), ColumnKind::Date).wide(),
                column(messages.service_column_entered_by(), ColumnKind::Text).wide(),
                column(messages.service_column_confirmed_on(), ColumnKind::Date).wide(),
                column(messages.service_column_confirmed_by(), ColumnKind::Text).wide(),
                column(messages.service_column_because(), ColumnKind::Text).wide(),
                column(messages.service_column_unusual(), ColumnKind::Text).wide(),
            ],
            rows: rows.collect(),
        }))
    }

    /// Name of a centre and of a month.
    pub(super) fn centre_and_month(&self, centre: CentreId, month: Month) -> Result<String> {
        Ok(format!("{}, {}", self.read.centre(centre)?.name, words::month(self.messages, month)))
    }
}
