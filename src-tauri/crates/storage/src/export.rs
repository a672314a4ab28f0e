//! Files that leave: documents and tables, written whole or not at all.

use std::path::Path;

use crate::durable;
use crate::error::{Error, Result};
use crate::{connection, key_bag};

/// Writes a file in place of any of that name, so that a power cut leaves either whole.
///
/// # Errors
/// [`Error::DiskFull`], [`Error::ReadOnlyPlace`], [`Error::CannotWrite`].
pub fn write_file(path: &Path, bytes: &[u8]) -> Result<()> {
    durable::write(path, bytes).map_err(|error| error.leaving(path))
}

/// Makes a folder, with those above it.
///
/// # Errors
/// [`Error::ReadOnlyPlace`] and other failures to write.
pub fn create_folder(path: &Path) -> Result<()> {
    std::fs::create_dir_all(path).map_err(Error::writing(path))
}

/// Removes a data file that came to nothing before anything was kept in it.
pub fn remove_unfinished(data_file: &Path) {
    connection::remove(data_file);
    key_bag::remove(data_file);
}
