//! The files opened on this machine, the latest first; kept outside them, in the machine folder.

use std::path::{Path, PathBuf};

use crate::durable;
use crate::error::Result;

/// The list's name in the machine folder.
const NAME: &str = "files.json";

/// How many files are remembered.
const MOST: usize = 12;

/// The list of files opened on this machine.
pub struct KnownFiles;

impl KnownFiles {
    /// The list; empty where there is none or it cannot be read.
    pub fn read(machine_folder: &Path) -> Vec<PathBuf> {
        std::fs::read(machine_folder.join(NAME))
            .ok()
            .and_then(|text| serde_json::from_slice(&text).ok())
            .unwrap_or_default()
    }

    /// Puts a file at the head of the list.
    ///
    /// # Errors
    /// Failures to write.
    pub fn remember(machine_folder: &Path, path: &Path) -> Result<()> {
        let mut files = Self::read(machine_folder);
        files.retain(|known| known != path);
        files.insert(0, path.to_owned());
        files.truncate(MOST);
        crate::export::create_folder(machine_folder)?;
        let text = serde_json::to_vec_pretty(&files).unwrap_or_default();
        durable::write(&machine_folder.join(NAME), &text)
    }
}
