//! The whole journal as one text file, in the open: from it a new file is made with nothing lost.
//!
//! One JSON object a line. The first line says what the file is and whose; each line after it is
//! one operation with its changes, every device's in the order of its numbers; the last line has
//! the SHA-256 of all lines before it and the digest of the tables that the operations give.
//!
//! What is sealed in the journal stands here in clear, with its subject: the file is for the
//! organisation itself. What was erased is not here, and cannot come back. Nor are passwords, PINs
//! and keys: whoever makes a new file chooses a password of her own.

mod format;

use std::fs::File;
use std::io::{BufRead, BufReader, BufWriter, Read as _};
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use sha2::{Digest, Sha256};

pub use format::{About, ExportUser};
use format::{End, Line, plain};

use crate::durable::Unfinished;
use crate::error::{Error, Result};
use crate::journal::{self, Operation};
use crate::key_bag::hex;
use crate::migrate;
use crate::read::Read;

/// The version of the file that this program writes, and the highest it understands.
pub const VERSION: u32 = 1;

/// The name that the file has in the folder of an export.
pub const FILE_NAME: &str = "journal.jsonl";

/// The longest first line that is read before it is known what the file is.
const LONGEST_HEAD: u64 = 1024 * 1024;

/// Writes the journal to a file, in place of any of that name. `made_at` is the instant, as the
/// exported tables write instants. Answers what the first line says.
///
/// # Errors
/// Errors of the file read and of the file written; then nothing of that name was touched.
pub fn write(read: Read<'_>, target: &Path, made_at: String) -> Result<About> {
    let db = read.connection();
    let about = About {
        obecni_export: VERSION,
        tables: migrate::supported(),
        organisation: read.organisation()?.name,
        made_at,
        operations: journal::feeds(db)?.iter().map(|(_, number)| number).sum(),
        users: read.users()?.into_iter().map(ExportUser::from).collect(),
    };
    let unfinished = Unfinished::beside(target)?;
    let failed = |error| Error::writing(target)(error).leaving(target);
    let mut out = Hashing { out: BufWriter::new(unfinished.create()?), hash: Sha256::new() };
    out.line(&about).map_err(failed)?;
    for id in journal::in_order(db)? {
        let operation = journal::load(db, id)?.ok_or(Error::NotInJournal)?;
        out.line(&plain(db, operation)?).map_err(failed)?;
    }
    let end =
        End { sha256: hex(&out.hash.clone().finalize()), digest: journal::digest_that_leaves(db)? };
    out.line(&end).map_err(failed)?;
    let file = out.out.into_inner().map_err(|error| failed(error.into_error()))?;
    file.sync_all().map_err(failed)?;
    drop(file);
    unfinished.put_in_place(target)?;
    Ok(about)
}

/// Lines on their way out, with the hash of all that went so far.
struct Hashing<W: std::io::Write> {
    out: W,
    hash: Sha256,
}

impl<W: std::io::Write> Hashing<W> {
    fn line(&mut self, line: &impl serde::Serialize) -> std::io::Result<()> {
        let mut text = serde_json::to_vec(line)?;
        text.push(b'\n');
        self.hash.update(&text);
        self.out.write_all(&text)
    }
}

/// A journal in a file, found to be whole and as it was written.
#[derive(Clone, Debug)]
pub struct JournalFile {
    path: PathBuf,
    about: About,
    end: End,
}

impl JournalFile {
    /// Looks through the whole file, or the one of the usual name in a folder.
    ///
    /// # Errors
    /// [`Error::FileMissing`]; [`Error::NotExport`] for a file of another kind;
    /// [`Error::ExportNewer`]; [`Error::ExportDamaged`] for one that was cut short or changed.
    pub fn open(path: &Path) -> Result<Self> {
        let path = if path.is_dir() { path.join(FILE_NAME) } else { path.to_owned() };
        let mut lines = Lines::of(&path)?;
        let about = lines.head()?;
        let mut hash = Sha256::new();
        let mut operations = 0;
        hash.update(&lines.line);
        lines.advance()?;
        while lines.more()? {
            hash.update(&lines.line);
            operations += 1;
            lines.advance()?;
        }
        let end: End = serde_json::from_slice(&lines.line)
            .map_err(|_| damaged("its last line is missing".to_owned()))?;
        if end.sha256 != hex(&hash.finalize()) {
            return Err(damaged("its lines are not those that were written".to_owned()));
        }
        if operations != about.operations {
            return Err(damaged(format!("{operations} operations of {}", about.operations)));
        }
        Ok(Self { path, about, end })
    }

    /// What the first line says.
    pub fn about(&self) -> &About {
        &self.about
    }

    /// Puts every operation through `receive`, in the order of the file.
    ///
    /// # Errors
    /// Whatever `receive` answers; [`Error::ExportDamaged`] for what is no operation.
    pub(crate) fn each(
        &self,
        tx: &Connection,
        mut receive: impl FnMut(&Operation) -> Result<()>,
    ) -> Result<()> {
        let mut lines = Lines::of(&self.path)?;
        lines.head()?;
        lines.advance()?;
        while lines.more()? {
            let line: Line = serde_json::from_slice(&lines.line)
                .map_err(|error| damaged(format!("line {}: {error}", lines.number)))?;
            receive(&line.sealed(tx)?)?;
            lines.advance()?;
        }
        Ok(())
    }

    /// Whether the tables that the operations gave are those that they were written from. Where
    /// the file was written by a program with other tables this cannot be told, and is believed.
    pub(crate) fn gave(&self, digest: &str) -> bool {
        self.about.tables != migrate::supported() || self.end.digest == digest
    }
}

fn damaged(detail: String) -> Error {
    Error::ExportDamaged { detail }
}

/// The lines of a file, one at a time, with a look at whether another follows.
struct Lines {
    path: PathBuf,
    file: BufReader<File>,
    /// The line read last, with its line feed.
    line: Vec<u8>,
    /// Its number, from 1.
    number: u64,
}

impl Lines {
    fn of(path: &Path) -> Result<Self> {
        let file = File::open(path).map_err(Error::reading(path))?;
        Ok(Self { path: path.to_owned(), file: BufReader::new(file), line: Vec::new(), number: 0 })
    }

    /// Reads the first line, which says what the file is.
    fn head(&mut self) -> Result<About> {
        let mut head = Vec::new();
        (&mut self.file)
            .take(LONGEST_HEAD)
            .read_until(b'\n', &mut head)
            .map_err(Error::reading(&self.path))?;
        (self.line, self.number) = (head, 1);
        let said: serde_json::Value =
            serde_json::from_slice(&self.line).map_err(|_| Error::NotExport)?;
        let version = said["obecni_export"].as_u64().ok_or(Error::NotExport)?;
        if version > u64::from(VERSION) {
            return Err(Error::ExportNewer);
        }
        let about: About =
            serde_json::from_value(said).map_err(|error| damaged(format!("line 1: {error}")))?;
        if about.tables > migrate::supported() {
            return Err(Error::ExportNewer);
        }
        Ok(about)
    }

    /// Reads the next line, or nothing at the end.
    fn advance(&mut self) -> Result<()> {
        self.line.clear();
        self.file.read_until(b'\n', &mut self.line).map_err(Error::reading(&self.path))?;
        self.number += 1;
        Ok(())
    }

    /// Whether a line follows the one read last.
    fn more(&mut self) -> Result<bool> {
        Ok(!self.file.fill_buf().map_err(Error::reading(&self.path))?.is_empty())
    }
}
