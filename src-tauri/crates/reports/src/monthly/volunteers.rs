//! Section "Wolontariat"; to the city it goes without names, unless the centre's setting says so.
//!
//! Members' community work and what nobody confirmed are said apart: neither is among the figures
//! (domain.md §6.1 point 7).

use domain::summary::VolunteerSummary;

use super::Report;
use crate::document::{Block, Cell, Column, Table, TableStyle, TextStyle};
use crate::words;

impl Report<'_> {
    pub(super) fn volunteers(&self) -> Vec<Block> {
        let (messages, volunteers) = (self.messages, &self.summary.volunteers);
        let mut blocks = if volunteers.rows.is_empty() {
            vec![self.nothing()]
        } else {
            let number = |figure| words::figure(messages, figure);
            let mut totals = vec![
                (messages.report_volunteers_people(), number(&volunteers.people)),
                (
                    messages.report_volunteers_total_hours(),
                    messages.hours(volunteers.minutes.value),
                ),
            ];
            totals.extend(
                volunteers
                    .value
                    .as_ref()
                    .map(|value| (messages.report_volunteers_total_value(), number(value))),
            );
            vec![self.definitions(totals), Block::Table(self.volunteer_table())]
        };
        let members = &volunteers.members;
        if members.value > 0 {
            let hours = messages.hours(volunteers.member_minutes.value);
            blocks.push(Block::paragraph(match &volunteers.member_value {
                Some(value) => messages.report_volunteers_members_valued(
                    members.value,
                    &hours,
                    &words::figure(messages, value),
                ),
                None => messages.report_volunteers_members(members.value, &hours),
            }));
        }
        if volunteers.unconfirmed.value > 0 {
            let hours = messages.hours(volunteers.unconfirmed.value);
            blocks.push(Block::paragraph(messages.report_volunteers_unconfirmed(&hours)));
        }
        if volunteers.value.is_some() && (members.value > 0 || !volunteers.rows.is_empty()) {
            blocks.push(Block::styled(messages.contribution_no_pay(), TextStyle::Note));
        }
        blocks
    }

    fn volunteer_table(&self) -> Table {
        let (messages, volunteers) = (self.messages, &self.summary.volunteers);
        let name = if self.facts.centre.settings.names_volunteers {
            messages.report_volunteers_name()
        } else {
            messages.report_volunteers_volunteer()
        };
        let mut columns = vec![
            Column::text(name, 2),
            Column::text(messages.report_volunteers_agreement(), 2),
            Column::text(messages.report_volunteers_activities(), 4),
            Column::figures(messages.report_volunteers_hours()),
        ];
        let mut total = vec![
            Cell::naming(messages.report_total()),
            Cell::new(""),
            Cell::new(""),
            Cell::new(words::figure(messages, &volunteers.minutes)),
        ];
        if let Some(value) = &volunteers.value {
            columns.push(Column::figures(messages.report_volunteers_value()));
            total.push(Cell::new(words::figure(messages, value)));
        }
        Table {
            summary: messages.report_volunteers_summary(),
            columns,
            rows: (1..)
                .zip(&volunteers.rows)
                .map(|(number, volunteer)| self.volunteer(number, volunteer))
                .collect(),
            total: Some(total),
            style: TableStyle::Plain,
            keep_end: false,
        }
    }

    fn volunteer(&self, number: i64, volunteer: &VolunteerSummary) -> Vec<Cell> {
        let messages = self.messages;
        // A number also where the setting names volunteers, but this one's name is not known.
        let name = match volunteer.name.trim() {
            "" => messages.report_volunteers_unnamed(&messages.number(number)),
            name => name.to_owned(),
        };
        let mut cells = vec![
            Cell::naming(name),
            Cell::new(words::or_dash(&volunteer.agreements.join(", "))),
            Cell::new(words::or_dash(&volunteer.activities.join(", "))),
            Cell::new(words::figure(messages, &volunteer.minutes)),
        ];
        if self.summary.volunteers.value.is_some() {
            let value = volunteer.value.as_ref();
            let value = value.map(|value| words::figure(messages, value));
            cells.push(Cell::new(value.unwrap_or_else(|| words::DASH.to_owned())));
        }
        cells
    }
}
