//! Lists of the timetable: sessions, sign-ups, who was at which meeting.

use std::collections::HashMap;

use domain::attendance::Mark;
use domain::calendar::Month;
use domain::ids::{CentreId, PersonId, SeriesId};
use domain::people::Person;
use domain::timetable::{Outcome, Session};

use super::{ColumnKind, Listing, ListingCell, ListingColumn, Making, Parts};
use crate::{Result, attendance, timetable, words};

impl Making<'_> {
    /// The sessions of a month, by day and time.
    pub(super) fn sessions(&self, centre: CentreId, month: Month) -> Result<Listing> {
        let messages = self.messages;
        let sessions = self.read.sessions_between(centre, month.first(), month.last())?;
        let cards = timetable::cards(self.read, centre, &sessions, self.today)?;
        let rows = cards.into_iter().map(|card| {
            let session = card.session;
            let word = |prefix: &str, code: &str| {
                messages.by_code(prefix, code, &[]).unwrap_or_else(|| code.to_owned())
            };
            let reason = session.cancelled.map(|reason| word("cancel_reason", reason.code()));
            let outcome = match card.outcome {
                Outcome::Planned => "planned",
                Outcome::Held => "held",
                Outcome::Cancelled => "cancelled",
                Outcome::Unsettled => "unsettled",
            };
            vec![
                ListingCell::Date(session.date),
                ListingCell::text(messages.time_span(session.start.minutes(), session.minutes)),
                ListingCell::text(session.name),
                ListingCell::text(card.category),
                ListingCell::text(card.leader),
                ListingCell::text(card.place),
                ListingCell::text(word("outcome", outcome)),
                ListingCell::text(reason.unwrap_or_default()),
                ListingCell::Number(session.minutes.into()),
                ListingCell::Number(card.enrolled.into()),
                ListingCell::Number(card.present.into()),
                ListingCell::Number(session.guests.into()),
                ListingCell::Number(session.children.into()),
            ]
        });
        let rows = rows.collect();
        let column = ListingColumn::new;
        Ok(self.list(Parts {
            code: "sessions",
            title: messages.listing_sessions(),
            subject: self.centre_and_month(centre, month)?,
            columns: vec![
                column(messages.listing_column_date(), ColumnKind::Date),
                column(messages.listing_column_time(), ColumnKind::Short),
                column(messages.listing_column_class(), ColumnKind::Name),
                column(messages.listing_column_category(), ColumnKind::Text).wide(),
                column(messages.listing_column_leader(), ColumnKind::Text),
                column(messages.listing_column_place(), ColumnKind::Text),
                column(messages.listing_column_outcome(), ColumnKind::Text),
                column(messages.listing_column_reason(), ColumnKind::Text).wide(),
                column(messages.listing_column_minutes(), ColumnKind::Number).wide(),
                column(messages.listing_column_enrolled(), ColumnKind::Number),
                column(messages.listing_column_present(), ColumnKind::Number),
                column(messages.listing_column_guests(), ColumnKind::Number),
                column(messages.listing_column_children(), ColumnKind::Number).wide(),
            ],
            rows,
        }))
    }

    /// Who is signed up for a series, now and before, in Polish order.
    pub(super) fn sign_ups(&self, series: SeriesId) -> Result<Listing> {
        let messages = self.messages;
        let series = self.read.series(series)?;
        let canonical = self.read.canonical()?;
        let mut by_person: HashMap<PersonId, Vec<_>> = HashMap::new();
        for enrolment in self.read.enrolments_of_series(series.id)? {
            by_person.entry(canonical.of(enrolment.person_id)).or_default().push(enrolment);
        }
        let mut rows = Vec::new();
        for person in self.read.people()? {
            for enrolment in by_person.remove(&person.id).unwrap_or_default() {
                rows.push(vec![
                    ListingCell::text(person.list_name()),
                    ListingCell::text(person.phone.clone()),
                    ListingCell::Date(enrolment.from_date),
                    ListingCell::date(enrolment.to_date),
                    ListingCell::YesNo(enrolment.waiting),
                ]);
            }
        }
        let column = ListingColumn::new;
        Ok(self.list(Parts {
            code: "sign_ups",
            title: messages.listing_sign_ups(),
            subject: format!("{}, {}", series.name, self.read.centre(series.centre_id)?.name),
            columns: vec![
                column(messages.listing_column_name(), ColumnKind::Name),
                column(messages.listing_column_phone(), ColumnKind::Short),
                column(messages.listing_column_from(), ColumnKind::Date),
                column(messages.listing_column_to(), ColumnKind::Date),
                column(messages.listing_column_waits(), ColumnKind::YesNo),
            ],
            rows,
        }))
    }

    /// Names by dates: everybody who was expected at a meeting of the series in the month, or has
    /// a mark there. Cancelled meetings have no column.
    pub(super) fn matrix(&self, series: SeriesId, month: Month) -> Result<Listing> {
        let messages = self.messages;
        let series = self.read.series(series)?;
        let sessions: Vec<Session> = self
            .read
            .sessions_of_series(series.id)?
            .into_iter()
            .filter(|session| session.date.month() == month && session.cancelled.is_none())
            .collect();
        let mut marks: HashMap<PersonId, Vec<Option<Mark>>> = HashMap::new();
        for (place, session) in sessions.iter().enumerate() {
            for row in attendance::rows(self.read, session)? {
                let of_person =
                    marks.entry(row.person_id).or_insert_with(|| vec![None; sessions.len()]);
                of_person[place] = row.mark;
            }
        }
        let mut columns =
            vec![ListingColumn::new(messages.listing_column_name(), ColumnKind::Name)];
        columns.extend(sessions.iter().map(|session| self.meeting(session, &sessions)));
        columns.push(ListingColumn::new(messages.listing_column_presences(), ColumnKind::Number));
        let row = |person: Person| {
            let marks = marks.remove(&person.id)?;
            let present = marks.iter().filter(|mark| **mark == Some(Mark::Present)).count() as i64;
            let cells =
                marks.into_iter().map(|mark| mark.map_or(ListingCell::Empty, ListingCell::Mark));
            let mut row = vec![ListingCell::text(person.list_name())];
            row.extend(cells);
            row.push(ListingCell::Number(present));
            Some(row)
        };
        let rows = self.read.people()?.into_iter().filter_map(row).collect();
        Ok(self.list(Parts {
            code: "attendance_matrix",
            title: messages.listing_attendance_matrix(),
            subject: format!(
                "{}, {}",
                series.name,
                self.centre_and_month(series.centre_id, month)?
            ),
            columns,
            rows,
        }))
    }

    /// The column of a meeting: its day, and its time where there are two that day.
    fn meeting(&self, session: &Session, all: &[Session]) -> ListingColumn {
        let (day, messages) = (session.date, self.messages);
        let time = messages.time(session.start.minutes());
        let twice = all.iter().filter(|other| other.date == day).count() > 1;
        let short = format!("{:02}.{:02}", day.day(), day.month().number());
        let (title, short) = if twice {
            (format!("{} {time}", words::date(messages, day)), format!("{short} {time}"))
        } else {
            (words::date(messages, day), short)
        };
        ListingColumn { short_title: Some(short), ..ListingColumn::new(title, ColumnKind::Mark) }
    }
}
