//! Section "Uczestnicy": the indicators in their three columns, and who the people are.

use domain::summary::{Columns, Figure, Mean};

use super::Report;
use crate::document::{Block, Cell, Column, HeadingLevel, Table, TableStyle, TextStyle};
use crate::words;

/// How many groups of a split stand side by side at most.
const GROUPS_IN_A_ROW: usize = 9;

impl Report<'_> {
    pub(super) fn participants(&self) -> Vec<Block> {
        let (messages, participants) = (self.messages, &self.summary.participants);
        let mut rows = vec![
            self.figures(messages.report_participants_declared(), &participants.declared),
            self.figures(messages.report_participants_new(), &participants.new),
            self.figures(messages.report_participants_left(), &participants.left),
            self.figures(messages.report_participants_unique(), &participants.unique),
            self.figures(messages.report_participants_presences(), &participants.presences),
            self.means(messages.report_participants_mean(), &participants.mean),
            self.figures(messages.report_participants_guests(), &participants.guests),
        ];
        if self.facts.centre.settings.counts_children {
            let label = messages.report_participants_children();
            rows.push(self.figures(label, &participants.children));
        }
        let table = Table {
            summary: messages.report_participants_summary(),
            columns: vec![
                Column::text(messages.report_participants_indicator(), 1),
                Column::figures(messages.report_participants_month()),
                Column::figures(messages.report_participants_year()),
                Column::figures(messages.report_participants_agreement()),
            ],
            rows,
            total: None,
            style: TableStyle::Plain,
            keep_end: false,
        };
        let note = messages.report_participants_recounted();
        let mut blocks = vec![Block::Table(table), Block::styled(note, TextStyle::Note)];
        let mut splits = vec![Block::heading(HeadingLevel::Part, messages.report_split_title())];
        splits.extend(self.splits());
        blocks.push(Block::Together(splits));
        blocks
    }

    fn figures(&self, label: String, columns: &Columns<Figure>) -> Vec<Cell> {
        self.row(label, columns, |figure| words::figure(self.messages, figure))
    }

    fn means(&self, label: String, columns: &Columns<Mean>) -> Vec<Cell> {
        self.row(label, columns, |mean| words::mean(self.messages, mean))
    }

    /// A row of the table; without an agreement its column has no data.
    fn row<T>(
        &self,
        label: String,
        columns: &Columns<T>,
        print: impl Fn(&T) -> String,
    ) -> Vec<Cell> {
        let agreement = columns.agreement.as_ref().map_or_else(|| words::DASH.to_owned(), &print);
        let texts = [print(&columns.month), print(&columns.year), agreement];
        std::iter::once(Cell::naming(label)).chain(texts.map(Cell::new)).collect()
    }

    fn splits(&self) -> Vec<Block> {
        let (messages, participants) = (self.messages, &self.summary.participants);
        if participants.unique.month.value == 0 {
            return vec![self.nothing()];
        }
        let sexes = participants.by_sex.iter();
        let sexes = sexes.map(|(sex, figure)| (self.named("report_sex", sex.code()), figure));
        let ages = participants.by_age.iter();
        let ages = ages.map(|(age, figure)| (self.named("report_age", age.code()), figure));
        let districts = participants.by_district.iter().map(|(district, figure)| {
            let none = district.is_empty();
            (if none { messages.report_not_given() } else { district.clone() }, figure)
        });
        let mut blocks = Vec::new();
        let mut split = |title: String, summary: String, groups: Vec<(String, &Figure)>| {
            // Eleven groups stand as six and five, not as nine and two.
            let rows = groups.len().div_ceil(GROUPS_IN_A_ROW).max(1);
            for groups in groups.chunks(groups.len().div_ceil(rows).max(1)) {
                blocks.push(self.split(&title, &summary, groups));
            }
        };
        split(messages.report_split_sex(), messages.report_split_sex_summary(), sexes.collect());
        split(messages.report_split_age(), messages.report_split_age_summary(), ages.collect());
        split(
            messages.report_split_district(),
            messages.report_split_district_summary(),
            districts.collect(),
        );
        blocks
    }

    /// A split: its groups side by side, the people of each below.
    fn split(&self, title: &str, summary: &str, groups: &[(String, &Figure)]) -> Block {
        let messages = self.messages;
        let mut columns = vec![Column::text(title, 2)];
        columns.extend(groups.iter().map(|(group, _)| Column::shared_figures(group, 1)));
        let mut row = vec![Cell::naming(messages.report_split_people())];
        row.extend(groups.iter().map(|(_, figure)| Cell::new(words::figure(messages, figure))));
        Block::Table(Table {
            summary: summary.to_owned(),
            columns,
            rows: vec![row],
            total: None,
            style: TableStyle::Plain,
            keep_end: false,
        })
    }
}
