//! Operations written here, one after another.

use domain::ids::DeviceId;
use domain::refusal::Refusal;
use rusqlite::Transaction;

use crate::error::Error;
use crate::journal::{self, Received};
use crate::read::Read;
use crate::write::{Action, Write};

/// Operations recorded in one transaction.
pub struct Batch<'a> {
    pub(super) tx: Transaction<'a>,
    pub(super) device: DeviceId,
    /// Number of the device's last operation.
    pub(super) number: u64,
    /// The highest hybrid clock seen.
    pub(super) clock: i64,
    /// Whether an operation was appended that does not stand; then nothing may be kept.
    pub(super) broken: bool,
}

impl Batch<'_> {
    /// The file as it stands in this transaction.
    pub fn read(&self) -> Read<'_> {
        Read::new(&self.tx)
    }

    /// Runs `f` and records what it changed as one operation.
    ///
    /// # Errors
    /// Whatever `f` answers; [`Refusal::MonthClosed`]; [`Refusal::NotFound`] if it gives something
    /// to a row, or refers to one, that is not here; errors of the file. After the last two the
    /// whole batch fails, whatever its caller makes of this.
    pub fn write<T, E: From<Error>>(
        &mut self,
        action: Action,
        f: impl FnOnce(&mut Write<'_>) -> std::result::Result<T, E>,
    ) -> std::result::Result<T, E> {
        let mut write = Write::new(Read::new(&self.tx), action.scope);
        let answer = f(&mut write)?;
        if write.leaves_a_trace() {
            write.ensure_months_open()?;
            if self.broken {
                return Err(Error::NotInJournal.into());
            }
            let clock = next_clock(self.clock, action.at);
            let operation = write.operation(action, self.device, self.number + 1, clock);
            // What is written here must stand here: nobody would know that it waits.
            self.broken = true;
            if journal::receive(&self.tx, &operation)? == Received::Parked {
                return Err(Error::Refused(Refusal::NotFound).into());
            }
            (self.number, self.clock, self.broken) = (operation.number, clock, false);
        }
        Ok(answer)
    }
}

/// The hybrid logical clock (Kulkarni et al. 2014) of the next operation: the wall's milliseconds
/// above 16 bits that count. It never goes back, even where the wall clock does, or where another
/// laptop's is ahead.
fn next_clock(highest: i64, at: i64) -> i64 {
    const LATEST: i64 = i64::MAX >> 16;
    (at.clamp(0, LATEST) << 16).max(highest.saturating_add(1))
}
