//! Writing whole files so that a power cut leaves either the old one or the new one.

use std::fs::{self, File, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};

use crate::error::{Error, Result};

/// The path beside `path` whose name is that of `path` followed by `suffix`.
pub(crate) fn sibling(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}

/// The folder a file lies in; `.` for a bare name.
pub(crate) fn folder(path: &Path) -> &Path {
    match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    }
}

/// Random bytes from the system, for keys, nonces, salts, tokens and names of unfinished files.
pub(crate) fn random<const N: usize>() -> Result<[u8; N]> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|_| Error::Io {
        kind: std::io::ErrorKind::Unsupported,
        path: PathBuf::from("getrandom"),
    })?;
    Ok(bytes)
}

/// Makes the names in a folder durable: without it a power cut can undo a rename or a creation.
///
/// Only Unix can open a folder; elsewhere the file system journals its names by itself.
pub(crate) fn sync_folder(folder: &Path) -> Result<()> {
    #[cfg(unix)]
    File::open(folder).and_then(|folder| folder.sync_all()).map_err(Error::writing(folder))?;
    #[cfg(not(unix))]
    std::hint::black_box(folder);
    Ok(())
}

/// A file being made under a name of its own; removed when dropped, unless it was put in place.
pub(crate) struct Unfinished {
    path: PathBuf,
    placed: bool,
}

impl Unfinished {
    /// Picks an unused name beside `target`; the file itself does not exist yet.
    pub(crate) fn beside(target: &Path) -> Result<Self> {
        let tag = u64::from_le_bytes(random()?);
        Ok(Self { path: sibling(target, &format!("-{tag:016x}.part")), placed: false })
    }

    /// Where the file is made.
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// Creates the file for writing and reading; it must not exist.
    pub(crate) fn create(&self) -> Result<File> {
        OpenOptions::new()
            .read(true)
            .write(true)
            .create_new(true)
            .open(&self.path)
            .map_err(Error::writing(&self.path))
    }

    /// Gives the finished, synced file its name, in place of any file of that name.
    pub(crate) fn put_in_place(mut self, target: &Path) -> Result<()> {
        fs::rename(&self.path, target).map_err(Error::writing(target))?;
        self.placed = true;
        sync_folder(folder(target))
    }
}

impl Drop for Unfinished {
    fn drop(&mut self) {
        if !self.placed {
            // Nothing useful can be done when even the removal fails; the file is only litter.
            for suffix in ["", "-journal", "-wal", "-shm"] {
                drop(fs::remove_file(sibling(&self.path, suffix)));
            }
        }
    }
}

/// Writes a whole small file durably, in place of any file of that name.
pub(crate) fn write(target: &Path, bytes: &[u8]) -> Result<()> {
    let unfinished = Unfinished::beside(target)?;
    let mut file = unfinished.create()?;
    file.write_all(bytes)
        .and_then(|()| file.sync_all())
        .map_err(Error::writing(unfinished.path()))?;
    drop(file);
    unfinished.put_in_place(target)
}
