//! How figures are made, listed and found.

use super::history::History;
use super::{
    CategorySummary, Columns, Counted, Figure, Mean, MonthSummary, Unit, classes, openness,
    participants, volunteering,
};
use crate::facts::MonthFacts;

impl MonthSummary {
    /// Counts every figure of a month from its facts (domain.md §00 and §6.1).
    ///
    /// A session belongs to a period by its date now; only what was planned and moved out goes
    /// by its original date. Only held sessions count, and only marks of presence; a mark
    /// at a cancelled session counts nowhere. People are counted anew in every column.
    pub fn of(facts: &MonthFacts) -> Self {
        let history = History::of(facts);
        let (categories, total) = classes::by_category(&history);
        Self {
            month: facts.month,
            opening: openness::count(facts),
            participants: participants::count(&history),
            categories,
            total,
            series: classes::by_series(&history),
            volunteers: volunteering::count(facts),
            changes: classes::changes(&history),
            balance: classes::balance(&history),
        }
    }

    /// The figure of this name.
    pub fn figure(&self, key: &str) -> Option<&Figure> {
        self.figures().into_iter().find(|figure| figure.key == key)
    }

    /// Every figure, in the order of the report.
    pub fn figures(&self) -> Vec<&Figure> {
        let opening = &self.opening;
        let mut figures = vec![&opening.open_days, &opening.open_minutes, &opening.required_days];
        let people = &self.participants;
        for columns in
            [&people.declared, &people.new, &people.left, &people.unique, &people.presences]
        {
            figures.extend(columns.iter());
        }
        figures.extend(people.mean.iter().flat_map(Mean::figures));
        figures.extend(people.guests.iter().chain(people.children.iter()));
        figures.extend(people.by_sex.iter().map(|(_, figure)| figure));
        figures.extend(people.by_age.iter().map(|(_, figure)| figure));
        figures.extend(people.by_district.iter().map(|(_, figure)| figure));
        figures
            .extend(self.categories.iter().chain([&self.total]).flat_map(CategorySummary::figures));
        for series in &self.series {
            figures.extend([&series.planned, &series.held, &series.cancelled, &series.presences]);
            figures.extend(series.mean.figures());
        }
        let volunteers = &self.volunteers;
        figures.extend(
            volunteers
                .rows
                .iter()
                .flat_map(|row| [Some(&row.minutes), row.value.as_ref()])
                .flatten(),
        );
        figures.extend([&volunteers.people, &volunteers.minutes, &volunteers.unconfirmed]);
        figures.extend([&volunteers.members, &volunteers.member_minutes]);
        figures.extend([&volunteers.value, &volunteers.member_value].into_iter().flatten());
        figures.extend(volunteers.contribution.iter().flat_map(|row| {
            [Some(&row.people), Some(&row.minutes), row.value.as_ref()].into_iter().flatten()
        }));
        let balance = &self.balance;
        figures.extend([&balance.planned, &balance.moved_in, &balance.added, &balance.held]);
        figures.extend([
            &balance.cancelled,
            &balance.moved_out,
            &balance.unsettled,
            &balance.ahead,
        ]);
        figures
    }
}

impl<T> Columns<T> {
    /// The columns that there are, the month's first.
    pub fn iter(&self) -> impl Iterator<Item = &T> {
        [&self.month, &self.year].into_iter().chain(&self.agreement)
    }
}

impl Mean {
    /// The two figures it is made of.
    fn figures(&self) -> [&Figure; 2] {
        [&self.presences, &self.sessions]
    }
}

impl CategorySummary {
    /// The figures of its row.
    fn figures(&self) -> impl Iterator<Item = &Figure> {
        [&self.sessions, &self.minutes, &self.presences, &self.people]
            .into_iter()
            .chain(self.mean.figures())
    }
}

impl Figure {
    /// A figure that is the number of things counted.
    pub(super) fn number(key: String, unit: Unit, counted: Counted) -> Self {
        Self { key, value: counted.len() as i64, unit, counted }
    }

    /// A figure that is a sum over the things counted.
    pub(super) fn sum(key: String, unit: Unit, value: i64, counted: Counted) -> Self {
        Self { key, value, unit, counted }
    }
}
