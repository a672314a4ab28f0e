//! What can go wrong with a file, each as its own case, so that a person can be told what
//! happened, what it means for the data and what to do.

use std::path::{Path, PathBuf};

use domain::refusal::{Arg, Refusal};
use rusqlite::ErrorCode;

/// The result of anything that touches a file.
pub type Result<T> = std::result::Result<T, Error>;

/// A failure of storage. Whatever it is, what was saved before stays as it was.
///
/// No variant carries anything about a person: values never reach an error, only places and
/// numbers do.
#[derive(Debug, thiserror::Error)]
#[error("{}", self.code())]
pub enum Error {
    /// The password does not open the record of this user.
    WrongPassword,
    /// The key bag has no record of this user.
    UnknownUser,
    /// The text given is no recovery key at all: a character too many, too few or mistyped.
    RecoveryKeyMistyped,
    /// A recovery key, but not the one of this file.
    WrongRecoveryKey,
    /// The file that holds the keys is not beside the data file.
    KeyBagMissing {
        /// Where it was looked for.
        path: PathBuf,
    },
    /// Neither generation of the key bag is as it was written.
    KeyBagDamaged,
    /// There is no such file.
    FileMissing {
        /// Where it was looked for.
        path: PathBuf,
    },
    /// The data file is not as it was written, or belongs to another key bag.
    FileDamaged {
        /// What the check said; technical, for a report of the fault.
        detail: String,
    },
    /// A file, but not one of this program.
    NotObecniFile,
    /// A copy made by "save a copy": it is restored, not opened.
    IsCopy {
        /// The copy.
        path: PathBuf,
    },
    /// The copy is not as it was written; nothing of it was used.
    CopyDamaged {
        /// What is wrong; technical, for a report of the fault.
        detail: String,
    },
    /// The file was written by a newer version of the program.
    Newer {
        /// The version of the file's tables.
        found: i64,
        /// The highest version this program knows.
        supported: i64,
    },
    /// No room is left on the disk.
    DiskFull,
    /// The folder, the file or the whole medium cannot be written.
    ReadOnlyPlace {
        /// The file or folder that was to be written.
        path: PathBuf,
    },
    /// The place cannot hold a live file: its file system lacks shared memory or locks.
    UnfitPlace {
        /// The file.
        path: PathBuf,
    },
    /// A file that leaves, a document or a copy, could not be written where it was said.
    CannotWrite {
        /// The file that was to be written.
        path: PathBuf,
    },
    /// The file was there and is not any more: a stick pulled out, a folder removed.
    Vanished {
        /// Where it was.
        path: PathBuf,
    },
    /// Another program, or another user of the machine, has the file open.
    InUse {
        /// Who, as that program wrote it: its name, the machine's user and the process id.
        by: Option<String>,
    },
    /// A file of this name is there already, and it is not overwritten.
    Exists {
        /// The file in the way.
        path: PathBuf,
    },
    /// This build of the program has no cipher.
    CipherMissing,
    /// This build of the program has an SQLite with a known fault.
    SqliteTooOld {
        /// Its version.
        found: String,
    },
    /// Another connection kept the file locked for longer than the wait.
    Busy,
    /// Operations of a device are missing between those here and one received.
    Gap {
        /// The device.
        device: domain::ids::DeviceId,
        /// The number that would come next.
        expected: u64,
        /// The number received.
        found: u64,
    },
    /// A device gave one number to two operations: its file was restored and went on as before.
    Fork {
        /// The device.
        device: domain::ids::DeviceId,
        /// The number.
        number: u64,
    },
    /// A file, but no full export.
    NotExport,
    /// The full export is not as it was written; nothing of it was used.
    ExportDamaged {
        /// What is wrong; technical, for a report of the fault.
        detail: String,
    },
    /// The full export was written by a newer version of the program.
    ExportNewer,
    /// The full export gives other tables than those it was written from; nothing of it was kept.
    ExportDiffers,
    /// The journal lacks something that it must have.
    NotInJournal,
    /// The system has no random numbers to give.
    NoRandomness,
    /// The writing thread has ended; the file must be opened again.
    WriterGone,
    /// A rule was broken.
    Refused(Refusal),
    /// The system could not read or write.
    Io {
        /// The kind of failure.
        kind: std::io::ErrorKind,
        /// The file or folder.
        path: PathBuf,
    },
    /// SQLite failed in a way that none of the above names.
    Sqlite(#[source] rusqlite::Error),
}

impl Error {
    /// The name of the failure, by which the window acts and the catalogue finds its sentence.
    pub fn code(&self) -> &'static str {
        match self {
            Self::WrongPassword => "wrong_password",
            Self::UnknownUser => "unknown_user",
            Self::RecoveryKeyMistyped => "recovery_key_mistyped",
            Self::WrongRecoveryKey => "wrong_recovery_key",
            Self::KeyBagMissing { .. } => "key_bag_missing",
            Self::KeyBagDamaged => "key_bag_damaged",
            Self::FileMissing { .. } => "file_not_found",
            Self::FileDamaged { .. } => "file_damaged",
            Self::NotObecniFile => "not_our_file",
            Self::IsCopy { .. } => "file_is_copy",
            Self::CopyDamaged { .. } => "copy_damaged",
            Self::Newer { .. } => "file_newer",
            Self::DiskFull => "disk_full",
            Self::ReadOnlyPlace { .. } => "folder_read_only",
            Self::UnfitPlace { .. } => "place_unfit",
            Self::CannotWrite { .. } => "cannot_write",
            Self::Vanished { .. } => "file_vanished",
            Self::InUse { .. } => "file_in_use",
            Self::Exists { .. } => "file_exists",
            Self::CipherMissing => "cipher_missing",
            Self::SqliteTooOld { .. } => "sqlite_too_old",
            Self::Busy => "file_busy",
            Self::Gap { .. } => "journal_gap",
            Self::Fork { .. } => "journal_fork",
            Self::NotExport => "not_export",
            Self::ExportDamaged { .. } => "export_damaged",
            Self::ExportNewer => "export_newer",
            Self::ExportDiffers => "export_differs",
            Self::NotInJournal => "journal_damaged",
            Self::NoRandomness => "no_randomness",
            Self::WriterGone => "writer_gone",
            Self::Refused(refusal) => refusal.code(),
            Self::Io { .. } => "disk_error",
            Self::Sqlite(_) => "database_error",
        }
    }

    /// The values its sentence may name, by the names the catalogue uses.
    pub fn args(&self) -> Vec<(&'static str, Arg)> {
        let path = |path: &Path| vec![("path", Arg::Text(path.display().to_string()))];
        match self {
            Self::KeyBagMissing { path: at }
            | Self::FileMissing { path: at }
            | Self::IsCopy { path: at }
            | Self::ReadOnlyPlace { path: at }
            | Self::UnfitPlace { path: at }
            | Self::CannotWrite { path: at }
            | Self::Vanished { path: at }
            | Self::Exists { path: at } => path(at),
            Self::FileDamaged { detail }
            | Self::CopyDamaged { detail }
            | Self::ExportDamaged { detail } => {
                vec![("reason", Arg::Text(detail.clone()))]
            }
            Self::Newer { found, supported } => {
                vec![("found", Arg::Number(*found)), ("supported", Arg::Number(*supported))]
            }
            Self::InUse { by } => vec![("by", Arg::Text(by.clone().unwrap_or_default()))],
            Self::SqliteTooOld { found } => vec![("found", Arg::Text(found.clone()))],
            Self::Refused(refusal) => refusal.args(),
            Self::Io { kind, path: at } => {
                let mut args = path(at);
                args.push(("reason", Arg::Text(kind.to_string())));
                args
            }
            Self::Sqlite(error) => vec![("reason", Arg::Text(technical(error)))],
            _ => Vec::new(),
        }
    }

    /// The same error about a file that leaves: its folder is not there, and never was the file's.
    pub(crate) fn leaving(self, target: &Path) -> Self {
        match self {
            Self::Vanished { path } if path.parent() == target.parent() => {
                Self::CannotWrite { path: target.to_owned() }
            }
            other => other,
        }
    }

    /// What a failure of the system to write at `path` means.
    pub(crate) fn writing(path: &Path) -> impl FnOnce(std::io::Error) -> Self {
        use std::io::ErrorKind;
        move |error| match error.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => {
                Self::DiskFull
            }
            ErrorKind::ReadOnlyFilesystem | ErrorKind::PermissionDenied => {
                Self::ReadOnlyPlace { path: path.to_owned() }
            }
            ErrorKind::AlreadyExists => Self::Exists { path: path.to_owned() },
            ErrorKind::NotFound | ErrorKind::NotADirectory => {
                Self::Vanished { path: path.to_owned() }
            }
            kind => Self::Io { kind, path: path.to_owned() },
        }
    }

    /// What a failure of the system to read at `path` means.
    pub(crate) fn reading(path: &Path) -> impl FnOnce(std::io::Error) -> Self {
        use std::io::ErrorKind;
        move |error| match error.kind() {
            ErrorKind::NotFound | ErrorKind::NotADirectory => {
                Self::FileMissing { path: path.to_owned() }
            }
            kind => Self::Io { kind, path: path.to_owned() },
        }
    }

    /// The same failure, told more exactly by looking at the place where the file lies.
    ///
    /// SQLite says "disk I/O error", "unable to open" or "readonly" for a full disk, a read-only
    /// folder and a vanished stick alike; the place itself tells them apart. Every other failure
    /// passes through unchanged.
    pub fn at(self, data_file: &Path) -> Self {
        let Self::Sqlite(error) = self else { return self };
        match error.sqlite_error_code() {
            Some(
                ErrorCode::SystemIoFailure
                | ErrorCode::CannotOpen
                | ErrorCode::ReadOnly
                | ErrorCode::PermissionDenied
                | ErrorCode::FileLockingProtocolFailed,
            ) => crate::place::trouble(data_file).unwrap_or(Self::Sqlite(error)),
            _ => Self::Sqlite(error),
        }
    }
}

/// SQLite's own words without the SQL text, which could quote a value.
fn technical(error: &rusqlite::Error) -> String {
    match error {
        rusqlite::Error::SqliteFailure(code, _)
        | rusqlite::Error::SqlInputError { error: code, .. } => code.to_string(),
        rusqlite::Error::FromSqlConversionFailure(column, kind, _)
        | rusqlite::Error::InvalidColumnType(column, _, kind) => {
            format!("column {column} holds {kind}")
        }
        rusqlite::Error::QueryReturnedNoRows => "no row".to_owned(),
        _ => "SQLite".to_owned(),
    }
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        let Some(code) = error.sqlite_error().copied() else { return Self::Sqlite(error) };
        match code.code {
            ErrorCode::DiskFull => Self::DiskFull,
            // Once a page has failed its authentication, SQLCipher answers every later read of
            // that connection with "out of memory". A machine really out of it ends the program
            // long before SQLite is refused a page.
            ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt | ErrorCode::OutOfMemory => {
                Self::FileDamaged { detail: technical(&error) }
            }
            ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => Self::Busy,
            _ => Self::Sqlite(error),
        }
    }
}

impl From<rusqlite::types::FromSqlError> for Error {
    fn from(error: rusqlite::types::FromSqlError) -> Self {
        Self::FileDamaged { detail: error.to_string() }
    }
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}
