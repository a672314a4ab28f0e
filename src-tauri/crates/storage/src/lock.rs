//! The advisory lock that keeps a second program, another user and the CLI off an open file.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{ErrorKind, Read, Seek, Write};
use std::path::Path;

use crate::durable::sibling;
use crate::error::{Error, Result};
use crate::place::canonical;

/// What follows the data file's name in the name of its lock file.
pub const LOCK_SUFFIX: &str = "-lock";

/// The right to have a file open. Dropping it gives the right back.
///
/// The lock belongs to the system's open file (`flock` on Unix, `LockFileEx` on Windows), so it
/// ends with the program however that ends; the lock file itself stays and means nothing by
/// itself. It lies beside the data file, so the lock reaches every user of the machine.
#[derive(Debug)]
pub struct Lock {
    file: File,
}

impl Lock {
    /// Takes the lock of a data file, which need not exist yet.
    ///
    /// `holder` is what another program is told: the program's name, and the machine's user if
    /// the caller knows it. The process id is added.
    ///
    /// Fails with [`Error::InUse`] when another holds it, [`Error::ReadOnlyPlace`] when the
    /// folder takes no lock file, [`Error::FileMissing`] when the folder does not exist.
    pub fn take(data_file: &Path, holder: &str) -> Result<Self> {
        let path = sibling(&canonical(data_file)?, LOCK_SUFFIX);
        let mut options = OpenOptions::new();
        options.read(true).write(true).create(true).truncate(false);
        let (mut file, writable) = match options.open(&path) {
            Ok(file) => (file, true),
            // Left behind by another user of the machine: it can still be locked.
            Err(error) if error.kind() == ErrorKind::PermissionDenied => {
                let file = File::open(&path).map_err(|_| Error::writing(&path)(error))?;
                (file, false)
            }
            Err(error) => return Err(Error::writing(&path)(error)),
        };
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                return Err(Error::InUse { by: read_holder(&mut file) });
            }
            Err(TryLockError::Error(error)) if error.kind() == ErrorKind::Unsupported => {
                return Err(Error::UnfitPlace { path });
            }
            Err(TryLockError::Error(error)) => return Err(Error::writing(&path)(error)),
        }
        if writable {
            let text = format!("{holder} · {}\n", std::process::id());
            // Who holds the lock is only told to others; a full disk need not know it.
            drop(file.set_len(0).and_then(|()| file.write_all(text.as_bytes())));
        }
        Ok(Self { file })
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Closing the file gives the lock back in any case; emptying it is only tidiness.
        drop(self.file.set_len(0));
        drop(self.file.unlock());
    }
}

/// Who holds the lock, as it wrote itself down. Windows does not let a locked file be read.
fn read_holder(file: &mut File) -> Option<String> {
    let mut text = String::new();
    file.rewind().ok()?;
    file.take(200).read_to_string(&mut text).ok()?;
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}
