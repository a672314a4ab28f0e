//! Section "Wolontariat"; to the city it goes without names, unless the centre's setting says so.

use domain::summary::VolunteerSummary;

use super::Report;
use crate::document::{Block, Cell, Column, Table, TableStyle};
use crate::words;

impl Report<'_> {
    pub(super) fn volunteers(&self) -> Vec<Block> {
        let (messages, volunteers) = (self.messages, &self.summary.volunteers);
        if volunteers.rows.is_empty() {
            return vec![self.nothing()];
        }
        let name = if self.facts.centre.settings.names_volunteers {
            messages.report_volunteers_name()
        } else {
            messages.report_volunteers_volunteer()
        };
        let table = Table {
            summary: messages.report_volunteers_summary(),
            columns: vec![
                Column::text(name, 2),
                Column::text(messages.report_volunteers_activities(), 4),
                Column::figures(messages.report_volunteers_hours()),
            ],
            rows: (1..)
                .zip(&volunteers.rows)
                .map(|(number, volunteer)| self.volunteer(number, volunteer))
                .collect(),
            total: Some(vec![
                Cell::naming(messages.report_total()),
                Cell::new(""),
                Cell::new(words::figure(messages, &volunteers.minutes)),
            ]),
            style: TableStyle::Plain,
            keep_end: false,
        };
        let totals = self.definitions(vec![
            (messages.report_volunteers_people(), words::figure(messages, &volunteers.people)),
            (messages.report_volunteers_total_hours(), messages.hours(volunteers.minutes.value)),
        ]);
        vec![totals, Block::Table(table)]
    }

    fn volunteer(&self, number: i64, volunteer: &VolunteerSummary) -> Vec<Cell> {
        let messages = self.messages;
        // A number also where the setting names volunteers, but this one's name is not known.
        let name = match volunteer.name.trim() {
            "" => messages.report_volunteers_unnamed(&messages.number(number)),
            name => name.to_owned(),
        };
        vec![
            Cell::naming(name),
            Cell::new(words::or_dash(&volunteer.activities.join(", "))),
            Cell::new(words::figure(messages, &volunteer.minutes)),
        ]
    }
}
