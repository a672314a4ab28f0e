//! Section "Otwarcie placówki": the days, the hours against those required, the closed days.

use domain::summary::OpeningDay;

use super::{Report, cells};
use crate::document::{Block, Cell, Column, HeadingLevel, Table, TableStyle};
use crate::words;

impl Report<'_> {
    pub(super) fn opening(&self) -> Vec<Block> {
        let (messages, opening) = (self.messages, &self.summary.opening);
        if opening.days.is_empty() {
            return vec![self.nothing()];
        }
        let table = Table {
            summary: messages.report_opening_summary(),
            columns: vec![
                Column::narrow(messages.report_opening_day()),
                Column::text(messages.report_opening_hours(), 2),
                Column::figures(messages.report_opening_length()),
                Column::text(messages.report_opening_remarks(), 3),
            ],
            rows: opening.days.iter().map(|day| self.opening_day(day)).collect(),
            total: Some(cells([
                messages.report_total(),
                String::new(),
                words::figure(messages, &opening.open_minutes),
                String::new(),
            ])),
            style: TableStyle::Plain,
            keep_end: false,
        };
        let closed: Vec<&OpeningDay> =
            opening.days.iter().filter(|day| day.intervals.is_empty()).collect();
        let mut blocks = vec![
            self.opening_balance(),
            Block::Table(table),
            Block::heading(HeadingLevel::Part, messages.report_opening_closed_days()),
        ];
        blocks.push(if closed.is_empty() { self.nothing() } else { self.closed_days(&closed) });
        blocks
    }

    fn opening_day(&self, day: &OpeningDay) -> Vec<Cell> {
        let messages = self.messages;
        let span = |(start, end): &(domain::calendar::TimeOfDay, domain::calendar::TimeOfDay)| {
            messages.time_range(start.minutes(), end.minutes())
        };
        let hours = if day.intervals.is_empty() {
            messages.report_opening_closed()
        } else {
            day.intervals.iter().map(span).collect::<Vec<_>>().join(", ")
        };
        vec![
            Cell::naming(words::short_date(messages, day.date)),
            Cell::new(hours),
            Cell::new(messages.decimal_hours(i64::from(day.minutes))),
            Cell::new(self.remark(day)),
        ]
    }

    /// What is special about a day: the holiday and the closure that fall on it.
    fn remark(&self, day: &OpeningDay) -> String {
        let holiday = day.holiday.map(|holiday| self.named("holiday", holiday.code()));
        let closure = day.closure.as_ref().map(|(_, kind, reason)| {
            words::joined(&[&self.named("closure_kind", kind.code()), reason], ": ")
        });
        words::joined(&[&holiday.unwrap_or_default(), &closure.unwrap_or_default()], "; ")
    }

    fn closed_days(&self, closed: &[&OpeningDay]) -> Block {
        let messages = self.messages;
        let row = |day: &&OpeningDay| {
            let remark = self.remark(day);
            let reason =
                if remark.is_empty() { messages.report_opening_no_reason() } else { remark };
            vec![Cell::naming(words::short_date(messages, day.date)), Cell::new(reason)]
        };
        Block::Table(Table {
            summary: messages.report_opening_closed_summary(),
            columns: vec![
                Column::narrow(messages.report_opening_day()),
                Column::text(messages.report_opening_reason(), 1),
            ],
            rows: closed.iter().map(row).collect(),
            total: None,
            style: TableStyle::Plain,
            keep_end: false,
        })
    }

    /// Open days and hours; those required only where the centre has such a duty.
    fn opening_balance(&self) -> Block {
        let (messages, opening) = (self.messages, &self.summary.opening);
        let mut definitions = vec![
            (messages.report_opening_open_days(), words::figure(messages, &opening.open_days)),
            (messages.report_opening_open_hours(), messages.hours(opening.open_minutes.value)),
        ];
        let per_day = i64::from(self.facts.centre.settings.required_minutes_per_day);
        if per_day > 0 {
            let hours = if per_day % 60 == 0 {
                messages.number(per_day / 60)
            } else {
                messages.decimal_hours(per_day)
            };
            let required = i64::from(opening.required_minutes);
            let label = messages.report_opening_required(&hours);
            definitions.push((label, messages.hours(required)));
            let difference = messages.hours_difference(opening.open_minutes.value - required);
            definitions.push((messages.report_opening_difference(), difference));
        }
        self.definitions(definitions)
    }
}
