//! Sections "Zajęcia według kategorii", "Wykaz zajęć cyklicznych" and "Spotkania odwołane i
//! zmiany".

use domain::calendar::{TimeOfDay, Weekday};
use domain::summary::{CategorySummary, ChangeSummary, SeriesSummary};

use super::{Report, cells};
use crate::document::{Block, Cell, Column, Table, TableStyle, TextStyle};
use crate::words;

impl Report<'_> {
    /// Section "Zajęcia według kategorii".
    pub(super) fn categories(&self) -> Vec<Block> {
        let (messages, summary) = (self.messages, self.summary);
        if summary.categories.is_empty() {
            return vec![self.nothing()];
        }
        let teaching_hours = self.facts.centre.settings.teaching_hours;
        let mut columns = vec![
            Column::text(messages.report_categories_category(), 1),
            Column::figures(messages.report_categories_sessions()),
            Column::figures(messages.report_categories_hours()),
        ];
        if teaching_hours {
            columns.push(Column::figures(messages.report_categories_teaching_hours()));
        }
        columns.extend([
            Column::figures(messages.report_categories_presences()),
            Column::figures(messages.report_categories_people()),
            Column::figures(messages.report_categories_mean()),
        ]);
        let table = Table {
            summary: messages.report_categories_summary(),
            columns,
            rows: summary
                .categories
                .iter()
                .map(|category| self.category(&words::or_dash(&category.name), category))
                .collect(),
            total: Some(self.category(&messages.report_total(), &summary.total)),
            style: TableStyle::Plain,
            keep_end: false,
        };
        let mut note = messages.report_categories_note();
        if teaching_hours {
            note = words::joined(&[&note, &messages.report_categories_teaching_note()], " ");
        }
        vec![Block::Table(table), Block::styled(note, TextStyle::Note)]
    }

    fn category(&self, name: &str, category: &CategorySummary) -> Vec<Cell> {
        let messages = self.messages;
        let figure = |figure| Cell::new(words::figure(messages, figure));
        let mut row =
            vec![Cell::naming(name), figure(&category.sessions), figure(&category.minutes)];
        if self.facts.centre.settings.teaching_hours {
            row.push(Cell::new(words::teaching_hours(messages, category.minutes.value)));
        }
        row.extend([
            figure(&category.presences),
            figure(&category.people),
            Cell::new(words::mean(messages, &category.mean)),
        ]);
        row
    }

    /// Section "Wykaz zajęć cyklicznych", and below it what became of all sessions.
    pub(super) fn series(&self) -> Vec<Block> {
        let (messages, summary) = (self.messages, self.summary);
        let balance = Block::styled(self.balance(), TextStyle::Note);
        if summary.series.is_empty() {
            return vec![self.nothing(), balance];
        }
        let table = Table {
            summary: messages.report_series_summary(),
            columns: vec![
                Column::figures(messages.report_series_number()),
                Column::text(messages.report_series_name(), 3),
                Column::text(messages.report_series_category(), 3),
                Column::text(messages.report_series_leader(), 2),
                Column::text(messages.report_series_slots(), 2),
                Column::figures(messages.report_series_planned()),
                Column::figures(messages.report_series_held()),
                Column::figures(messages.report_series_cancelled()),
                Column::figures(messages.report_series_presences()),
                Column::figures(messages.report_series_mean()),
            ],
            rows: (1..)
                .zip(&summary.series)
                .map(|(number, series)| self.one_series(number, series))
                .collect(),
            total: None,
            style: TableStyle::Dense,
            keep_end: false,
        };
        vec![Block::Table(table), balance]
    }

    fn one_series(&self, number: i64, series: &SeriesSummary) -> Vec<Cell> {
        let messages = self.messages;
        let slot = |(weekday, start): &(Weekday, TimeOfDay)| {
            let weekday = messages.weekday_short_name(u32::from(weekday.number()));
            format!("{weekday}\u{a0}{}", messages.time(start.minutes()))
        };
        let slots = series.slots.iter().map(slot).collect::<Vec<_>>().join(", ");
        let figure = |figure| words::figure(messages, figure);
        let mut row = cells([
            messages.number(number),
            series.name.clone(),
            words::or_dash(&series.category),
            words::or_dash(&series.leader),
            slots,
            figure(&series.planned),
            figure(&series.held),
            figure(&series.cancelled),
            figure(&series.presences),
            words::mean(messages, &series.mean),
        ]);
        if let Some(name) = row.get_mut(1) {
            name.names_row = true;
        }
        row
    }

    /// The identity of the month's sessions (domain.md §00) as a sentence.
    fn balance(&self) -> String {
        let (messages, balance) = (self.messages, &self.summary.balance);
        let number = |figure| words::figure(messages, figure);
        let origin = messages.report_balance_origin(
            &number(&balance.planned),
            &number(&balance.moved_in),
            &number(&balance.added),
        );
        let (held, cancelled) = (number(&balance.held), number(&balance.cancelled));
        let (moved_out, unsettled) = (number(&balance.moved_out), number(&balance.unsettled));
        let outcome = if balance.ahead.value == 0 {
            messages.report_balance_outcome(&held, &cancelled, &moved_out, &unsettled)
        } else {
            let ahead = number(&balance.ahead);
            messages.report_balance_outcome_ahead(&held, &cancelled, &moved_out, &unsettled, &ahead)
        };
        messages.report_balance(&origin, &outcome)
    }

    /// Section "Spotkania odwołane i zmiany".
    pub(super) fn changes(&self) -> Vec<Block> {
        let (messages, changes) = (self.messages, &self.summary.changes);
        if changes.is_empty() {
            return vec![self.nothing()];
        }
        vec![Block::Table(Table {
            summary: messages.report_changes_summary(),
            columns: vec![
                Column::narrow(messages.report_changes_date()),
                Column::text(messages.report_changes_session(), 3),
                Column::text(messages.report_changes_reason(), 3),
                Column::narrow(messages.report_changes_replacement()),
            ],
            rows: changes.iter().map(|change| self.change(change)).collect(),
            total: None,
            style: TableStyle::Plain,
            keep_end: false,
        })]
    }

    fn change(&self, change: &ChangeSummary) -> Vec<Cell> {
        let messages = self.messages;
        let moved_in_time = change.moved_to.filter(|moved_to| *moved_to != change.original);
        let reason = match (change.cancelled.or(change.moved_because), moved_in_time) {
            (Some(reason), _) => self.named("cancel_reason", reason.code()),
            (None, Some(_)) => messages.report_changes_moved(),
            (None, None) => messages.report_changes_place(),
        };
        // A cancelled session takes place nowhere, wherever it had been moved before; another may
        // stand in for it.
        let replacement = match change.cancelled {
            Some(_) => change.replaced_by,
            None => moved_in_time,
        };
        let replacement = replacement.map(|when| words::short_date_time(messages, when));
        vec![
            Cell::new(words::short_date_time(messages, change.original)),
            Cell::naming(&change.name),
            Cell::new(reason),
            Cell::new(replacement.unwrap_or_else(|| words::DASH.to_owned())),
        ]
    }
}
