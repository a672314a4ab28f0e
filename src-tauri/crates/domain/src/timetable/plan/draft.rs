//! The steps of a draft, done one after the other from a day on.

use super::Plan;
use crate::calendar::Date;
use crate::ids::SessionId;
use crate::recurrence;
use crate::refusal::Refusal;
use crate::timetable::reach::{Effect, Scope, Step};

impl Plan {
    /// Does the steps of a draft from a day on, one after the other. A step that cannot be done
    /// leaves the plan as it was; sessions before the day stay as they are.
    pub fn apply_draft(&mut self, steps: &[Step], from: Date) -> Vec<Result<Effect, Refusal>> {
        let today = self.today;
        self.today = today.max(from);
        let done = steps
            .iter()
            .map(|step| {
                if self.is_before(step, from) {
                    return Ok(Effect::default());
                }
                let mut next = self.clone();
                let effect = next.apply(&begun(step, from))?;
                *self = next;
                Ok(effect)
            })
            .collect();
        self.today = today;
        done
    }

    /// Whether a step concerns one session alone, before a day.
    fn is_before(&self, step: &Step, from: Date) -> bool {
        let before =
            |id: &SessionId| self.sessions.get(id).is_some_and(|session| session.date < from);
        match step {
            Step::Move { session_id, scope: Scope::One, .. }
            | Step::Reword { session_id, scope: Scope::One, .. }
            | Step::Duty { session_id, scope: Scope::One, .. }
            | Step::Helpers { session_id, scope: Scope::One, .. }
            | Step::Cancel { session_id, scope: Scope::One, .. }
            | Step::Remove { session_id, scope: Scope::One }
            | Step::Restore { session_id } => before(session_id),
            Step::AddSession { session } => session.date < from,
            _ => false,
        }
    }
}

/// The step with nothing planned before a day.
fn begun(step: &Step, from: Date) -> Step {
    let Step::AddSeries { series } = step else { return step.clone() };
    let mut series = (**series).clone();
    let before = series.first_date..=from.plus_days(-1);
    let days = recurrence::dates(series.first_date, &series.rule, &[], before);
    series.exceptions.extend(days.unwrap_or_default());
    series.exceptions.sort_unstable();
    series.exceptions.dedup();
    Step::AddSeries { series: Box::new(series) }
}
