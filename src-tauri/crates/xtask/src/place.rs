//! Where things are: the repository, the build folder, the programs built.

use std::env::consts::EXE_SUFFIX;
use std::path::{Path, PathBuf};

use crate::process::Problem;

/// The folders that the commands work in.
pub(crate) struct Place {
    /// The root of the repository.
    pub(crate) root: PathBuf,
    /// Where cargo builds; not always `target` below the root.
    pub(crate) target: PathBuf,
}

impl Place {
    /// Finds them from where this program was built.
    pub(crate) fn find() -> Result<Self, Problem> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"))
            .ancestors()
            .nth(3)
            .map(Path::to_owned)
            .ok_or_else(|| {
                Problem::new("the repository around this program is not there any more")
            })?;
        let program = std::env::current_exe()
            .map_err(|error| Problem::new(format!("this program: {error}")))?;
        // This program is <target>/<profile>/xtask.
        let target = program.ancestors().nth(2).map_or_else(|| root.join("target"), Path::to_owned);
        Ok(Self { root, target })
    }

    /// The folder of the window.
    pub(crate) fn ui(&self) -> PathBuf {
        self.root.join("ui")
    }

    /// A program of ours as the tests build it.
    pub(crate) fn program(&self, name: &str) -> PathBuf {
        self.target.join("debug").join(format!("{name}{EXE_SUFFIX}"))
    }
}
