//! The steps of a long command: each shown and timed, the failed ones kept for the summary.

use std::process::ExitCode;
use std::time::{Duration, Instant};

use crate::process::Problem;

/// How a step ended.
enum Outcome {
    Passed,
    Failed(String),
    LeftOut(String),
}

struct Step {
    name: &'static str,
    outcome: Outcome,
    took: Duration,
}

/// The steps so far.
#[derive(Default)]
pub(crate) struct Steps {
    steps: Vec<Step>,
}

impl Steps {
    /// Takes a step and answers whether it passed.
    #[expect(
        clippy::disallowed_methods,
        reason = "the times are shown to a person and decide nothing"
    )]
    pub(crate) fn take(
        &mut self,
        name: &'static str,
        step: impl FnOnce() -> Result<(), Problem>,
    ) -> bool {
        println!("\n── {name} ──");
        let began = Instant::now();
        let outcome = match step() {
            Ok(()) => Outcome::Passed,
            Err(problem) => {
                println!("{problem}");
                Outcome::Failed(problem.to_string())
            }
        };
        let passed = matches!(outcome, Outcome::Passed);
        self.steps.push(Step { name, outcome, took: began.elapsed() });
        passed
    }

    /// Leaves a step out, and says why.
    pub(crate) fn leave_out(&mut self, name: &'static str, why: &str) {
        println!("\n── {name}: left out, {why} ──");
        self.steps.push(Step {
            name,
            outcome: Outcome::LeftOut(why.to_owned()),
            took: Duration::ZERO,
        });
    }

    /// Shows the summary, whose last line is `N passed, N failed`, and answers how to end.
    pub(crate) fn finish(self) -> ExitCode {
        println!("\n{}", self.summary());
        if self.failed() == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }

    fn failed(&self) -> usize {
        self.steps.iter().filter(|step| matches!(step.outcome, Outcome::Failed(_))).count()
    }

    fn summary(&self) -> String {
        let width = self.steps.iter().map(|step| step.name.chars().count()).max().unwrap_or(0);
        let mut lines = vec!["── Summary ──".to_owned()];
        for step in &self.steps {
            let seconds = step.took.as_secs();
            let took = format!("{}:{:02}", seconds / 60, seconds % 60);
            let (mark, rest) = match &step.outcome {
                Outcome::Passed => ("passed  ", String::new()),
                Outcome::Failed(why) => {
                    ("FAILED  ", why.lines().next().unwrap_or_default().to_owned())
                }
                Outcome::LeftOut(why) => ("left out", why.clone()),
            };
            lines.push(
                format!("{:<width$}  {mark}  {took:>6}  {rest}", step.name).trim_end().to_owned(),
            );
        }
        let passed =
            self.steps.iter().filter(|step| matches!(step.outcome, Outcome::Passed)).count();
        lines.push(String::new());
        lines.push(format!("{passed} passed, {} failed", self.failed()));
        lines.join("\n")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_line_counts_what_passed_and_failed() {
        let mut steps = Steps::default();
        assert!(steps.take("one", || Ok(())));
        assert!(!steps.take("two", || Err(Problem::new("broken"))));
        steps.leave_out("three", "two failed");
        let summary = steps.summary();
        assert_eq!(summary.lines().last(), Some("1 passed, 1 failed"));
        assert!(summary.contains("two    FAILED      0:00  broken"), "{summary}");
        assert_eq!(steps.finish(), ExitCode::FAILURE);
    }

    #[test]
    fn steps_that_all_pass_end_well() {
        let mut steps = Steps::default();
        steps.take("one", || Ok(()));
        assert_eq!(steps.finish(), ExitCode::SUCCESS);
    }
}
