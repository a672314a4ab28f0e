//! The tasks of volunteers: one dictionary for the whole organisation.

use domain::ids::VolunteerTaskId;
use domain::volunteers::{TaskUse, VolunteerTask};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::organisation::title;
use crate::overview::Nothing;
use crate::{App, Caller, Result};

/// The tasks of volunteers, in their order.
#[derive(Debug, Serialize, TS)]
pub struct VolunteerTasks {
    /// Tasks, those that cannot be chosen any more among them.
    pub tasks: Vec<VolunteerTask>,
}

/// Adds or changes a task.
#[derive(Debug, Deserialize, TS)]
pub struct SaveVolunteerTask {
    /// Task, or none for a new one.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub task_id: Option<VolunteerTaskId>,
    /// Name.
    pub name: String,
    /// The duty for which it is proposed, if any; another task loses it.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub usual_for: Option<TaskUse>,
    /// Whether it can be chosen.
    pub active: bool,
    /// Its place from 0; where it is, or last, if nothing is said.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub position: Option<u32>,
}

/// The tasks of volunteers.
pub(crate) fn list_volunteer_tasks(
    app: &App,
    _caller: &Caller,
    _request: Nothing,
) -> Result<VolunteerTasks> {
    app.store().read(|read| Ok(VolunteerTasks { tasks: read.volunteer_tasks()? }))
}

/// Add or change a task.
pub(crate) fn save_volunteer_task(
    app: &App,
    caller: &Caller,
    request: SaveVolunteerTask,
) -> Result<VolunteerTasks> {
    let SaveVolunteerTask { task_id, name, usual_for, active, position } = request;
    let name = title(&name)?;
    let new: VolunteerTaskId = app.new_id();
    app.write(caller, "save_volunteer_task", None, move |write| {
        let mut tasks = write.volunteer_tasks()?;
        let place = match task_id {
            Some(id) => {
                write.volunteer_task(id)?;
                tasks.iter().position(|task| task.id == id)
            }
            None => None,
        };
        let id = task_id.unwrap_or(new);
        let saved = VolunteerTask { id, name, usual_for, position: 0, active };
        if let Some(place) = place {
            tasks.remove(place);
        }
        let wanted = position.map(|position| position as usize).or(place);
        tasks.insert(wanted.unwrap_or(tasks.len()).min(tasks.len()), saved);
        for (position, task) in (0..).zip(&mut tasks) {
            task.position = position;
            // A duty has one usual task.
            if task.id != id && usual_for.is_some() && task.usual_for == usual_for {
                task.usual_for = None;
            }
        }
        for task in &tasks {
            write.put("volunteer_task", task.id.0, task.id.0, task)?;
        }
        Ok(())
    })?;
    list_volunteer_tasks(app, caller, Nothing {})
}
