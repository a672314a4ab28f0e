//! What invented people do, gathered with its instants and written through the journal.

use domain::ids::{CentreId, OperationId, UserId};
use storage::{Action, Write};

use crate::{App, Result};

type Act = Box<dyn FnOnce(&mut Write<'_>) -> Result<()> + Send>;

struct Deed {
    at: i64,
    author: UserId,
    command: &'static str,
    centre: Option<CentreId>,
    act: Act,
}

/// Deeds of a stretch of time, in whatever order they come to mind.
#[derive(Default)]
pub(super) struct Diary {
    deeds: Vec<Deed>,
}

impl Diary {
    /// Notes one action of a user at an instant, as the command of that name would record it.
    pub(super) fn note(
        &mut self,
        at: i64,
        author: UserId,
        command: &'static str,
        centre: Option<CentreId>,
        act: impl FnOnce(&mut Write<'_>) -> Result<()> + Send + 'static,
    ) {
        self.deeds.push(Deed { at, author, command, centre, act: Box::new(act) });
    }

    /// Writes every deed as one operation, by instant, all in one transaction.
    ///
    /// # Errors
    /// What the first deed that failed says; nothing is then written.
    pub(super) fn write(self, app: &App) -> Result<()> {
        let mut deeds = self.deeds;
        // Stable: deeds of one instant stay in the order in which they were noted.
        deeds.sort_by_key(|deed| deed.at);
        let acts: Vec<(Action, Act)> = deeds
            .into_iter()
            .map(|deed| {
                let action = Action {
                    id: OperationId(app.ids.next(deed.at)),
                    command: deed.command,
                    author: deed.author,
                    scope: deed.centre,
                    at: deed.at,
                };
                (action, deed.act)
            })
            .collect();
        app.store().batch(move |batch| {
            for (action, act) in acts {
                batch.write(action, act)?;
            }
            Ok(())
        })
    }
}
