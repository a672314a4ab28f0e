//! Other programs, run so that what they say stays visible.

use std::ffi::OsStr;
use std::fmt;
use std::path::Path;
use std::process::{Command, Stdio};

/// Why a command of ours stopped, as a sentence.
#[derive(Debug)]
pub(crate) struct Problem(String);

impl Problem {
    /// A problem told by this sentence.
    pub(crate) fn new(what: impl Into<String>) -> Self {
        Self(what.into())
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Cargo, the very one that built this program.
pub(crate) fn cargo(root: &Path) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(root);
    command
}

/// Runs a program to its end, its words and questions passed through.
pub(crate) fn run(command: &mut Command) -> Result<(), Problem> {
    println!("$ {}", shown(command));
    let status = command
        .status()
        .map_err(|error| Problem::new(format!("{} did not start: {error}", name(command))))?;
    if status.success() {
        Ok(())
    } else {
        Err(Problem::new(format!("{} failed ({status})", shown(command))))
    }
}

/// What a program says on standard output, whether or not it succeeds; nothing if it is missing.
pub(crate) fn answer(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    Some(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Whether a program is there and succeeds, silently.
pub(crate) fn succeeds(command: &mut Command) -> bool {
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

fn name(command: &Command) -> String {
    let program = Path::new(command.get_program());
    program.file_stem().unwrap_or(OsStr::new("program")).to_string_lossy().into_owned()
}

fn shown(command: &Command) -> String {
    let words = command.get_args().map(|word| word.to_string_lossy().into_owned());
    std::iter::once(name(command)).chain(words).collect::<Vec<_>>().join(" ")
}
