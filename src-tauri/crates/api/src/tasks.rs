//! What takes a while: how far it is, and the wish to end it.
//!
//! The window chooses a name for a task and asks by it while the task runs. Nothing here is kept in
//! the file, and nothing is left when the task is over.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{App, Caller, Error, Result};

/// The tasks that run now, by the names that the window chose.
#[derive(Default)]
pub(crate) struct Tasks {
    running: Mutex<HashMap<String, Arc<Mutex<State>>>>,
}

/// How far a task is.
#[derive(Clone, Copy, Default)]
struct State {
    done: usize,
    total: usize,
    cancelled: bool,
    /// It cannot be ended any more: what it made is being written.
    sealed: bool,
}

/// Names a task.
#[derive(Debug, Deserialize, TS)]
pub struct OneTask {
    /// The name that the window chose.
    pub task_id: String,
}

/// How far a task is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Progress {
    /// How many of its parts are done.
    pub done: u32,
    /// How many there are; 0 while that is not known, or where no task of this name runs.
    pub total: u32,
}

/// What became of the wish to end a task.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Cancelled {
    /// Whether it will end without leaving anything; not where no such task runs, or it is past
    /// being ended.
    pub cancelled: bool,
}

/// How far a task is.
pub(crate) fn get_progress(app: &App, _caller: &Caller, request: OneTask) -> Result<Progress> {
    let state = app.tasks.state(&request.task_id).unwrap_or_default();
    Ok(Progress { done: state.done as u32, total: state.total as u32 })
}

/// End a task before it leaves anything.
pub(crate) fn cancel_task(app: &App, _caller: &Caller, request: OneTask) -> Result<Cancelled> {
    Ok(Cancelled { cancelled: app.tasks.cancel(&request.task_id) })
}

impl Tasks {
    /// Begins a task; it runs until what is answered is dropped. One that nobody named cannot be
    /// asked about.
    pub(crate) fn begin(&self, name: Option<String>) -> Running<'_> {
        let state = Arc::<Mutex<State>>::default();
        if let Some(name) = &name {
            held(&self.running).insert(name.clone(), Arc::clone(&state));
        }
        Running { tasks: self, name, state }
    }

    /// Ends a task. Answers whether it will leave nothing.
    fn cancel(&self, name: &str) -> bool {
        let task = held(&self.running).get(name).map(Arc::clone);
        task.is_some_and(|task| {
            let mut state = held(&task);
            state.cancelled |= !state.sealed;
            state.cancelled
        })
    }

    fn state(&self, name: &str) -> Option<State> {
        let task = held(&self.running).get(name).map(Arc::clone)?;
        let state = *held(&task);
        Some(state)
    }
}

/// A task that runs.
pub(crate) struct Running<'a> {
    tasks: &'a Tasks,
    name: Option<String>,
    state: Arc<Mutex<State>>,
}

impl Running<'_> {
    /// Says how many parts there are.
    pub(crate) fn expect(&self, total: usize) {
        held(&self.state).total = total;
    }

    /// Says how many parts are done. Answers whether to go on.
    pub(crate) fn step(&self, done: usize) -> bool {
        let mut state = held(&self.state);
        state.done = done;
        !state.cancelled
    }

    /// From here on it cannot be ended any more.
    ///
    /// # Errors
    /// [`Error::Cancelled`] where somebody ended it before.
    pub(crate) fn seal(&self) -> Result<()> {
        let mut state = held(&self.state);
        if state.cancelled {
            return Err(Error::Cancelled);
        }
        state.sealed = true;
        Ok(())
    }
}

impl Drop for Running<'_> {
    fn drop(&mut self) {
        let Some(name) = &self.name else { return };
        let mut running = held(&self.tasks.running);
        // A later task of the same name stays.
        if running.get(name).is_some_and(|task| Arc::ptr_eq(task, &self.state)) {
            running.remove(name);
        }
    }
}

fn held<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_task_is_known_while_it_runs_and_forgotten_after() {
        let tasks = Tasks::default();
        let running = tasks.begin(Some("a".to_owned()));
        running.expect(3);
        assert!(running.step(2));
        assert_eq!(tasks.state("a").map(|state| (state.done, state.total)), Some((2, 3)));
        assert!(tasks.state("b").is_none());
        drop(running);
        assert!(tasks.state("a").is_none());
    }

    #[test]
    fn a_cancelled_task_goes_no_further_and_a_sealed_one_is_not_cancelled() {
        let tasks = Tasks::default();
        let running = tasks.begin(Some("a".to_owned()));
        assert!(tasks.cancel("a"));
        assert!(!running.step(1));
        assert!(matches!(running.seal(), Err(Error::Cancelled)));
        // One of the same name that began later is another task.
        let later = tasks.begin(Some("a".to_owned()));
        drop(running);
        assert!(later.step(1) && later.seal().is_ok());
        assert!(!tasks.cancel("a"));
    }
}
