//! The duties of volunteers as a list: a row for each volunteer at a session, and one for each
//! who is missing.

use domain::calendar::Month;
use domain::ids::CentreId;

use super::{ColumnKind, Listing, ListingCell, ListingColumn, Making, Parts};
use crate::Result;
use crate::duties::gather::Duties;

impl Making<'_> {
    /// The duties of a month, by day and time.
    pub(super) fn duties(&self, centre: CentreId, month: Month) -> Result<Listing> {
        let messages = self.messages;
        let days = (month.first(), month.last());
        let mut duties = Duties::gather(self.read, messages, centre, days, self.today)?;
        let list = duties.list(days.0, days.1, false)?;
        let mut rows = Vec::new();
        for session in list.days.iter().flat_map(|day| &day.sessions) {
            let card = &session.card;
            let role = |code: &str| {
                messages.by_code("duty_role", code, &[]).unwrap_or_else(|| code.to_owned())
            };
            let mut row = |name: &str, role: String, remarks: String| {
                let hours = messages.time_span(card.session.start.minutes(), card.session.minutes);
                rows.push(vec![
                    ListingCell::Date(card.session.date),
                    ListingCell::text(hours),
                    ListingCell::text(card.session.name.clone()),
                    ListingCell::text(card.place.clone()),
                    ListingCell::text(name),
                    ListingCell::text(role),
                    ListingCell::text(remarks),
                    ListingCell::Number(card.session.minutes.into()),
                ]);
            };
            let cancelled = card.session.cancelled.map(|_| messages.duty_cancelled());
            for person in &session.people {
                let said = person.remarks.iter().map(|remark| remark.message.clone());
                let remarks: Vec<String> = cancelled.clone().into_iter().chain(said).collect();
                row(&person.full_name, role(person.role.code()), remarks.join("; "));
            }
            for _ in 0..session.vacancies {
                row("", role("vacant"), String::new());
            }
        }
        let column = ListingColumn::new;
        Ok(self.list(Parts {
            code: "duties",
            title: messages.listing_duties(),
            subject: self.centre_and_month(centre, month)?,
            columns: vec![
                column(messages.listing_column_date(), ColumnKind::Date),
                column(messages.listing_column_time(), ColumnKind::Short),
                column(messages.listing_column_class(), ColumnKind::Text),
                column(messages.listing_column_place(), ColumnKind::Text),
                column(messages.listing_column_volunteer(), ColumnKind::Name),
                column(messages.listing_column_duty_role(), ColumnKind::Short),
                column(messages.listing_column_duty_remarks(), ColumnKind::Text).wide(),
                column(messages.listing_column_minutes(), ColumnKind::Number).wide(),
            ],
            rows,
        }))
    }
}
