//! The statement of the personal contribution: by action and task, for a month and cumulative.
//!
//! It adds up the rows of the monthly cards and nothing else, so its sums are those of the months.
//! People are counted anew for every line and span.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use ts_rs::TS;

use super::{EntryKind, Rates, Valuation, VolunteerEntry, VolunteerTask, valuations};
use crate::calendar::Month;
use crate::ids::{ActionId, PersonId, VolunteerTaskId};
use crate::settlement::Action;
use crate::summary::Columns;

/// Work of a span: by how many, for how long, worth what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, TS)]
pub struct Work {
    /// People, each once.
    pub people: u32,
    /// Minutes.
    pub minutes: i64,
    /// Grosze; nothing where nothing is valued.
    #[ts(optional = nullable)]
    pub value: Option<i64>,
}

/// One line of a statement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct StatementLine {
    /// Volunteers' services or members' community work.
    pub kind: EntryKind,
    /// Action; nothing where none was named, or where the line is not by action.
    #[ts(optional = nullable)]
    pub action_id: Option<ActionId>,
    /// Number and name of the action, or empty.
    pub action: String,
    /// Task; nothing where none was named, or where the line is not by task.
    #[ts(optional = nullable)]
    pub task_id: Option<VolunteerTaskId>,
    /// Name of the task, or empty.
    pub task: String,
    /// Grosze an hour; nothing where it is not valued, or where the line is not by rate.
    #[ts(optional = nullable)]
    pub rate: Option<u32>,
    /// Where the rate comes from, or empty.
    pub source: String,
    /// In the month, the year and under the grant agreement.
    pub work: Columns<Work>,
}

/// What a statement is made of.
#[derive(Clone, Copy, Debug)]
pub struct StatementFacts<'a> {
    /// The month up to which it counts.
    pub month: Month,
    /// Services of the centre in the months that the grant agreement pays for, up to this one;
    /// without a grant agreement in those of the year that none pays for.
    pub entries: &'a [VolunteerEntry],
    /// Rates.
    pub rates: Rates<'a>,
    /// Whether there is a grant agreement, and so a column from its beginning.
    pub agreed: bool,
    /// Actions of the grant agreement.
    pub actions: &'a [Action],
    /// Tasks of the organisation.
    pub tasks: &'a [VolunteerTask],
}

/// The personal contribution of a centre up to a month.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Statement {
    /// Whether it says what the work is worth.
    pub valued: bool,
    /// Every line: by kind, action, task and rate.
    pub lines: Vec<StatementLine>,
    /// The same by kind and action.
    pub by_action: Vec<StatementLine>,
    /// The same by kind and task.
    pub by_task: Vec<StatementLine>,
    /// All services of volunteers.
    pub volunteers: Columns<Work>,
    /// All community work of members, which is counted apart.
    pub members: Columns<Work>,
}

impl Statement {
    /// Adds up confirmed services.
    pub fn of(facts: StatementFacts<'_>) -> Self {
        let confirmed: Vec<&VolunteerEntry> =
            facts.entries.iter().filter(|entry| entry.confirmed_on.is_some()).collect();
        let rows = valuations(&confirmed, facts.rates);
        let whole = |kind: EntryKind| {
            facts.columns(&rows.iter().filter(|row| row.kind == kind).collect::<Vec<_>>())
        };
        Self {
            valued: facts.rates.wanted,
            lines: facts.lines(&rows, |row| (row.action_id, row.task_id, row.rate.clone())),
            by_action: facts.lines(&rows, |row| (row.action_id, None, None)),
            by_task: facts.lines(&rows, |row| (None, row.task_id, None)),
            volunteers: whole(EntryKind::Volunteer),
            members: whole(EntryKind::Member),
        }
    }
}

/// What the rows of one line have in common, besides their kind.
type Shared = (Option<ActionId>, Option<VolunteerTaskId>, Option<(u32, String)>);

impl StatementFacts<'_> {
    /// The lines in the order of actions and tasks; what has none stands last.
    fn lines(
        &self,
        rows: &[Valuation],
        shared: impl Fn(&Valuation) -> Shared,
    ) -> Vec<StatementLine> {
        let place = |position: Option<u32>| position.unwrap_or(u32::MAX);
        let mut groups: BTreeMap<_, Vec<&Valuation>> = BTreeMap::new();
        for row in rows {
            let (action, task, rate) = shared(row);
            let order = (
                place(self.action(action).map(|one| one.position)),
                place(self.task(task).map(|one| one.position)),
            );
            groups.entry((row.kind, order, action, task, rate)).or_default().push(row);
        }
        groups
            .into_iter()
            .map(|((kind, _, action_id, task_id, rate), rows)| StatementLine {
                kind,
                action_id,
                action: self.action(action_id).map(Action::title).unwrap_or_default(),
                task_id,
                task: self.task(task_id).map(|task| task.name.clone()).unwrap_or_default(),
                rate: rate.as_ref().map(|(rate, _)| *rate),
                source: rate.map(|(_, source)| source).unwrap_or_default(),
                work: self.columns(&rows),
            })
            .collect()
    }

    fn columns(&self, rows: &[&Valuation]) -> Columns<Work> {
        let within = |holds: &dyn Fn(Month) -> bool| {
            let rows = || rows.iter().filter(|row| holds(row.month) && row.month <= self.month);
            let people: BTreeSet<PersonId> = rows().map(|row| row.person_id).collect();
            Work {
                people: people.len() as u32,
                minutes: rows().map(|row| row.minutes).sum(),
                value: self.rates.wanted.then(|| rows().filter_map(|row| row.value).sum()),
            }
        };
        Columns {
            month: within(&|month| month == self.month),
            year: within(&|month| month.year() == self.month.year()),
            agreement: self.agreed.then(|| within(&|_| true)),
        }
    }

    fn action(&self, id: Option<ActionId>) -> Option<&Action> {
        self.actions.iter().find(|action| Some(action.id) == id)
    }

    fn task(&self, id: Option<VolunteerTaskId>) -> Option<&VolunteerTask> {
        self.tasks.iter().find(|task| Some(task.id) == id)
    }
}
