//! Which action of the grant agreement a service is charged to, so far as it can be told.

use std::collections::HashSet;

use domain::calendar::Date;
use domain::ids::{ActionId, CentreId, SeriesId, VolunteerTaskId};
use domain::settlement::Action;
use domain::volunteers::VolunteerEntry;
use storage::Read;

use super::rows::Rows;
use crate::Result;

/// The actions that a centre's services of a month can be charged to, and those charged lately.
pub(super) struct Actions {
    /// Actions of the grant agreement that can still be chosen, in their order.
    pub(super) actions: Vec<Action>,
    /// What was charged before, the latest last: action, series and task.
    charged: Vec<(ActionId, Option<SeriesId>, Option<VolunteerTaskId>)>,
}

impl Actions {
    /// The actions for the month that holds a day.
    pub(super) fn gather(
        read: Read<'_>,
        facts: &Rows,
        centre: CentreId,
        day: Date,
    ) -> Result<Self> {
        let agreement = read.agreement_for(centre, day.month())?;
        let mut actions = match agreement {
            Some(agreement) => read.actions(agreement.id)?,
            None => Vec::new(),
        };
        actions.retain(|action| action.active);
        let known: HashSet<ActionId> = actions.iter().map(|action| action.id).collect();
        let mut before: Vec<&VolunteerEntry> =
            facts.entries().filter(|entry| entry.centre_id == centre).collect();
        before.sort_by_key(|entry| (entry.date, entry.start, entry.id));
        let mut charged = Vec::new();
        for entry in before {
            let Some(action) = entry.action_id.filter(|action| known.contains(action)) else {
                continue;
            };
            let session = entry.session_id.and_then(|id| match facts.session(id) {
                Some(session) => Some(session.clone()),
                None => read.session(id).ok(),
            });
            let series = session.and_then(|session| session.series_id);
            charged.push((action, series, entry.task_id));
        }
        Ok(Self { actions, charged })
    }

    /// The action to propose: the one used last for the same series, else for the same task, else
    /// the only one.
    pub(super) fn proposed(
        &self,
        series: Option<SeriesId>,
        task: Option<VolunteerTaskId>,
    ) -> Option<ActionId> {
        let latest = |alike: &dyn Fn(Option<SeriesId>, Option<VolunteerTaskId>) -> bool| {
            let found = self.charged.iter().rev().find(|(_, series, task)| alike(*series, *task));
            found.map(|(action, _, _)| *action)
        };
        let only = match &self.actions[..] {
            [only] => Some(only.id),
            _ => None,
        };
        latest(&|other, _| series.is_some() && other == series)
            .or_else(|| latest(&|_, other| task.is_some() && other == task))
            .or(only)
    }
}
