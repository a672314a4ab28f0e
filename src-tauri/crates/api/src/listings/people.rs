//! Lists of people.

use std::collections::{HashMap, HashSet};

use domain::ids::{CentreId, PersonId};
use domain::people::{Declaration, Membership};

use super::{ColumnKind, Listing, ListingCell, ListingColumn, Making, Parts};
use crate::Result;

impl Making<'_> {
    /// The register of a centre, in Polish order.
    pub(super) fn register(&self, centre: CentreId, archived: bool) -> Result<Listing> {
        let messages = self.messages;
        let canonical = self.read.canonical()?;
        // Of several, the latest.
        let mut memberships: HashMap<PersonId, Membership> = HashMap::new();
        let mut open: HashSet<PersonId> = HashSet::new();
        for membership in self.read.memberships_of_centre(centre)? {
            let person = canonical.of(membership.person_id);
            if membership.left_on.is_none_or(|left| self.today <= left) {
                open.insert(person);
            }
            memberships.insert(person, membership);
        }
        let mut declarations: HashMap<PersonId, Declaration> = HashMap::new();
        for declaration in self.read.declarations_of_centre(centre)? {
            if declaration.signed_on <= self.today
                && declaration.withdrawn_on.is_none_or(|on| self.today < on)
            {
                declarations.insert(canonical.of(declaration.person_id), declaration);
            }
        }
        let seen = self.read.seen_at(centre)?;
        let mut rows = Vec::new();
        for person in self.read.people_of(centre)? {
            if open.contains(&person.id) == archived {
                continue;
            }
            let membership = memberships.get(&person.id);
            let declaration = declarations.get(&person.id);
            let reason = membership.and_then(|membership| membership.leave_reason);
            let reason =
                reason.and_then(|reason| messages.by_code("leave_reason", reason.code(), &[]));
            let sex = person.sex.and_then(|sex| messages.by_code("sex", sex.code(), &[]));
            let seen = seen.get(&person.id);
            let birth_year = person.birth_date.map(|date| date.year()).or(person.birth_year);
            rows.push(vec![
                ListingCell::text(person.last_name),
                ListingCell::text(person.first_name),
                ListingCell::number(birth_year),
                ListingCell::date(person.birth_date),
                ListingCell::text(sex.unwrap_or_default()),
                ListingCell::text(person.phone),
                ListingCell::text(person.email),
                ListingCell::text(person.district),
                ListingCell::date(membership.map(|membership| membership.joined_on)),
                ListingCell::date(membership.and_then(|membership| membership.left_on)),
                ListingCell::text(reason.unwrap_or_default()),
                ListingCell::date(declaration.map(|declaration| declaration.signed_on)),
                ListingCell::text(
                    declaration.map(|declaration| declaration.number.clone()).unwrap_or_default(),
                ),
                ListingCell::date(seen.map(|(_, last, _)| *last)),
                ListingCell::number(seen.map(|(_, _, times)| *times)),
                ListingCell::YesNo(person.to_complete),
                ListingCell::text(person.notes),
            ]);
        }
        let column = ListingColumn::new;
        Ok(self.list(Parts {
            code: "register",
            title: if archived { messages.listing_former() } else { messages.listing_register() },
            subject: self.read.centre(centre)?.name,
            columns: vec![
                column(messages.person_last_name(), ColumnKind::Name),
                column(messages.person_first_name(), ColumnKind::Name),
                column(messages.listing_column_birth_year(), ColumnKind::Year),
                column(messages.person_birth_date(), ColumnKind::Date).wide(),
                column(messages.person_sex(), ColumnKind::Short).wide(),
                column(messages.listing_column_phone(), ColumnKind::Short),
                column(messages.person_email(), ColumnKind::Text).wide(),
                column(messages.person_district(), ColumnKind::Short),
                column(messages.listing_column_joined(), ColumnKind::Date),
                column(messages.listing_column_left(), ColumnKind::Date).wide(),
                column(messages.membership_leave_reason(), ColumnKind::Text).wide(),
                column(messages.listing_column_declared(), ColumnKind::Date),
                column(messages.declaration_number(), ColumnKind::Short).wide(),
                column(messages.listing_column_last_seen(), ColumnKind::Date),
                column(messages.listing_column_presences(), ColumnKind::Number).wide(),
                column(messages.listing_column_to_complete(), ColumnKind::YesNo).wide(),
                column(messages.person_notes(), ColumnKind::Text).wide(),
            ],
            rows,
        }))
    }
}
