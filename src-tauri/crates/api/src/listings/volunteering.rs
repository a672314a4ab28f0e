//! Lists of volunteers' papers: certificates that were given out, agreements in force.

use std::collections::HashMap;

use domain::ids::{CentreId, PersonId};
use domain::volunteers::{AgreementState, VolunteerAgreement};

use super::{ColumnKind, Listing, ListingCell, ListingColumn, Making, Parts};
use crate::Result;

impl Making<'_> {
    /// The register of certificates, the latest first.
    pub(super) fn certificates(&self) -> Result<Listing> {
        let (names, messages) = (self.list_names()?, self.messages);
        let rows = self.read.certificates()?.into_iter().map(|certificate| {
            vec![
                ListingCell::text(certificate.number),
                ListingCell::Date(certificate.issued_on),
                ListingCell::text(names.get(&certificate.person_id).cloned().unwrap_or_default()),
                ListingCell::Date(certificate.first_date),
                ListingCell::Date(certificate.last_date),
                ListingCell::text(messages.hours(i64::from(certificate.minutes))),
                ListingCell::Number(certificate.minutes.into()),
                ListingCell::Number(certificate.entry_ids.len() as i64),
                ListingCell::text(certificate.scope),
            ]
        });
        let column = ListingColumn::new;
        Ok(self.list(Parts {
            code: "certificates",
            title: messages.listing_certificates(),
            subject: String::new(),
            columns: vec![
                column(messages.listing_column_certificate_number(), ColumnKind::Short),
                column(messages.listing_column_issued_on(), ColumnKind::Date),
                column(messages.listing_column_volunteer(), ColumnKind::Name),
                column(messages.listing_column_period_from(), ColumnKind::Date),
                column(messages.listing_column_period_to(), ColumnKind::Date),
                column(messages.listing_column_hours(), ColumnKind::Short),
                column(messages.listing_column_minutes(), ColumnKind::Number).wide(),
                column(messages.listing_column_services(), ColumnKind::Number).wide(),
                column(messages.listing_column_scope(), ColumnKind::Text),
            ],
            rows: rows.collect(),
        }))
    }

    /// The agreements in force at a centre or about to be, by name and first day.
    pub(super) fn volunteer_agreements(&self, centre: CentreId) -> Result<Listing> {
        let (names, messages) = (self.list_names()?, self.messages);
        let name = |agreement: &VolunteerAgreement| {
            names.get(&agreement.person_id).cloned().unwrap_or_default()
        };
        let here = self.read.centre(centre)?.name;
        let mut agreements = self.read.volunteer_agreements()?;
        agreements.retain(|agreement| {
            agreement.centre_id.is_none_or(|own| own == centre)
                && agreement.state_on(self.today) == AgreementState::Signed
        });
        let polish = storage::connection::polish_order()?;
        // They come by first day, and stay so under one name.
        agreements.sort_by(|one, other| polish.compare(&name(one), &name(other)));
        let rows = agreements.iter().map(|agreement| {
            let term = agreement.term();
            let place = match agreement.centre_id {
                Some(_) => here.clone(),
                None => messages.listing_every_centre(),
            };
            vec![
                ListingCell::text(name(agreement)),
                ListingCell::text(agreement.number.clone()),
                ListingCell::date(agreement.signed_on),
                ListingCell::Date(term.first),
                term.last.map_or_else(
                    || ListingCell::text(messages.volunteer_summary_open()),
                    ListingCell::Date,
                ),
                ListingCell::number(term.days()),
                ListingCell::YesNo(agreement.written),
                ListingCell::text(place),
                ListingCell::text(agreement.insurance_policy.clone()),
                ListingCell::text(agreement.scope_on(self.today)),
            ]
        });
        let column = ListingColumn::new;
        Ok(self.list(Parts {
            code: "volunteer_agreements",
            title: messages.listing_volunteer_agreements(),
            subject: here.clone(),
            columns: vec![
                column(messages.listing_column_volunteer(), ColumnKind::Name),
                column(messages.listing_column_agreement_number(), ColumnKind::Short),
                column(messages.listing_column_signed_on(), ColumnKind::Date),
                column(messages.listing_column_period_from(), ColumnKind::Date),
                column(messages.listing_column_period_to(), ColumnKind::Date),
                column(messages.listing_column_days(), ColumnKind::Number),
                column(messages.listing_column_written(), ColumnKind::YesNo),
                column(messages.listing_column_of_centre(), ColumnKind::Text).wide(),
                column(messages.listing_column_policy(), ColumnKind::Short).wide(),
                column(messages.listing_column_scope(), ColumnKind::Text),
            ],
            rows: rows.collect(),
        }))
    }

    /// Everybody's name, last name first.
    fn list_names(&self) -> Result<HashMap<PersonId, String>> {
        let people = self.read.people()?;
        Ok(people.into_iter().map(|person| (person.id, person.list_name())).collect())
    }
}
