//! `obecni`, the program without a window: files of invented people, any command of the list,
//! reports, checks and tables.
//!
//! [`run`] is the whole of it, with its streams, clock and folders given, so that tests run it as
//! people do. Every answer comes through [`api::dispatch`], with the rights of whoever signs in.

mod arguments;
mod clock;
mod listing;
mod work;

use std::ffi::OsString;
use std::io::{self, BufRead, Write};
use std::path::PathBuf;

use api::{Failure, Messages, PasswordCost};
use clap::Parser;
use serde_json::Value;

use arguments::{Arguments, Common, What};
pub use clock::{MachineClock, StandingClock};

/// Done.
pub const DONE: u8 = 0;
/// Not done; the answer is the failure.
pub const FAILED: u8 = 1;
/// Not understood.
pub const MISUSED: u8 = 2;

/// Where requests come from and answers go.
pub struct Streams<'a> {
    /// Standard input.
    pub input: &'a mut dyn BufRead,
    /// Standard output: answers, and failures as JSON.
    pub output: &'a mut dyn Write,
    /// Standard error: how the program is used.
    pub errors: &'a mut dyn Write,
}

/// The machine that the program runs on.
pub struct Machine {
    /// Makes a clock that goes with the machine.
    pub clock: fn() -> Box<dyn api::Clock>,
    /// Where the machine keeps the identities of its files, unless another folder is named; none
    /// where the system names no folder for that.
    pub folder: Option<PathBuf>,
    /// What each guess at a new password will cost.
    pub cost: PasswordCost,
}

/// The identifier under which the window keeps its folder too; never to change.
const IDENTIFIER: &str = "pl.obecni.desktop";

impl Machine {
    /// This machine.
    pub fn this() -> Self {
        Self {
            clock: || Box::new(MachineClock),
            folder: dirs::config_dir().map(|folder| folder.join(IDENTIFIER)),
            cost: PasswordCost::STANDARD,
        }
    }
}

/// Why nothing more comes.
enum Stop {
    /// The failure of a command.
    Failed(Failure),
    /// It was answered already, line by line, and something in it failed.
    SomeFailed,
    /// It was not understood; the sentence says what was expected.
    Misused(String),
    /// Nobody listens any more, or nothing can be read.
    Stream(io::Error),
}

impl From<io::Error> for Stop {
    fn from(error: io::Error) -> Self {
        Self::Stream(error)
    }
}

impl From<Failure> for Stop {
    fn from(failure: Failure) -> Self {
        Self::Failed(failure)
    }
}

/// Runs the program with the arguments given, its own name first. Answers its exit code.
pub fn run(
    arguments: impl IntoIterator<Item = impl Into<OsString> + Clone>,
    mut streams: Streams<'_>,
    machine: &Machine,
) -> u8 {
    let done = match Arguments::try_parse_from(arguments) {
        Ok(Arguments { what, common }) => perform(what, &common, &mut streams, machine),
        Err(error) => {
            let text = error.render().to_string();
            return if error.use_stderr() {
                drop(streams.errors.write_all(text.as_bytes()));
                MISUSED
            } else {
                drop(streams.output.write_all(text.as_bytes()));
                DONE
            };
        }
    };
    match done {
        Ok(()) => DONE,
        Err(Stop::SomeFailed) => FAILED,
        Err(Stop::Failed(failure)) => {
            // Whoever does not listen learns it from the exit code.
            drop(answer(&mut streams, &serde_json::json!(failure)));
            FAILED
        }
        Err(Stop::Misused(sentence)) => {
            drop(writeln!(
                streams.errors,
                "error: {sentence}\n\nFor more information, try '--help'."
            ));
            MISUSED
        }
        Err(Stop::Stream(error)) => {
            drop(writeln!(streams.errors, "error: {error}"));
            FAILED
        }
    }
}

fn perform(
    what: What,
    common: &Common,
    streams: &mut Streams<'_>,
    machine: &Machine,
) -> Result<(), Stop> {
    let said = match what {
        What::Demo { file, profile, seed, from, months } => {
            work::demo(common, machine, file, profile, (seed, from, months))?
        }
        What::Call { file, batch: Some(batch), .. } => {
            return work::call_many(common, machine, &file, &batch, streams);
        }
        What::Call { file, command, request, batch: None } => {
            work::call(common, machine, &file, &command.unwrap_or_default(), request, streams)?
        }
        What::Commands { json } => return listing::write(streams.output, json),
        What::Report { file, kind, month, centre, out } => {
            work::report(common, machine, &file, (kind, month, centre), &out)?
        }
        What::Check { file } => work::check(common, &file)?,
        What::Export { file, folder } => work::export(common, machine, &file, &folder)?,
        What::ImportExport { export, file } => {
            work::import_export(common, machine, &export, &file)?
        }
    };
    Ok(answer(streams, &said)?)
}

/// One answer, on one line.
fn answer(streams: &mut Streams<'_>, answer: &Value) -> io::Result<()> {
    writeln!(streams.output, "{answer}")?;
    streams.output.flush()
}

/// The failure that an error is, in the language asked for.
fn failed(common: &Common, error: &api::Error) -> Stop {
    Stop::Failed(error.failure(Messages::new(common.language)))
}
