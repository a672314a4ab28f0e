//! Node's packages and scripts of the window.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::place::Place;
use crate::process::{self, Problem};

/// The lowest Node that the tools of the window run on.
const LOWEST_NODE: u32 = 20;

/// Sees to it that `ui/node_modules` holds what `ui/package-lock.json` names.
pub(crate) fn ensure_packages(place: &Place) -> Result<(), Problem> {
    let version = process::answer(Command::new("node").arg("--version")).unwrap_or_default();
    if major(&version).is_none_or(|major| major < LOWEST_NODE) {
        let found = if version.trim().is_empty() { "none was found" } else { version.trim() };
        return Err(Problem::new(format!(
            "Node {LOWEST_NODE} or newer is needed; {found}. Install it from nodejs.org."
        )));
    }
    let lock = place.ui().join("package-lock.json");
    let wanted =
        fs::read(&lock).map_err(|error| Problem::new(format!("{}: {error}", lock.display())))?;
    let stamp = place.target.join("xtask").join("package-lock.json");
    let modules = place.ui().join("node_modules");
    if modules.is_dir() && fs::read(&stamp).is_ok_and(|installed| installed == wanted) {
        println!("Every npm package is there.");
        return Ok(());
    }
    process::run(npm(place).args(["ci", "--no-audit", "--no-fund"]))?;
    // What was installed is remembered only once it is, so that a broken install is repeated.
    let folder = stamp.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(&stamp, wanted))
        .map_err(|error| Problem::new(format!("{}: {error}", stamp.display())))
}

/// Runs a script of `ui/package.json`.
pub(crate) fn script(place: &Place, name: &str) -> Result<(), Problem> {
    process::run(npm(place).args(["run", name]))
}

/// A program that an npm package brought.
pub(crate) fn program(place: &Place, name: &str) -> PathBuf {
    let file = if cfg!(windows) { format!("{name}.cmd") } else { name.to_owned() };
    place.ui().join("node_modules").join(".bin").join(file)
}

fn npm(place: &Place) -> Command {
    let mut command = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
    command.current_dir(place.ui());
    command
}

/// The first number of `v20.11.1`.
fn major(version: &str) -> Option<u32> {
    version.trim().strip_prefix('v')?.split('.').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_of_node_is_understood() {
        assert_eq!(major("v20.11.1\n"), Some(20));
        assert_eq!(major(""), None);
    }
}
