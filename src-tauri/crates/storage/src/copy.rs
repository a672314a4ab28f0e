//! "Save a copy": one file that holds the data and the key bag, verified before it gets its name.
//!
//! The container, `name.obecni-copy`, in this order:
//!
//! | bytes | what |
//! |---|---|
//! | 12 | `OBECNI-COPY\n` |
//! | 4 | the container's version, unsigned, little-endian |
//! | 8 | the length of the header in bytes, unsigned, little-endian |
//! | … | the header, JSON: `created_at`, `schema`, `data_bytes`, `key_bag` (the bag's text) |
//! | `data_bytes` | the encrypted database, as `VACUUM INTO` wrote it |
//! | 32 | SHA-256 of everything before |
//!
//! A live file is never copied as bytes: its log lies beside it. The database within a copy has a
//! token of its own (see [`crate::device`]), so whoever restores it is a new device.

use std::fs::{self, File};
use std::io::{BufReader, BufWriter, Read, Write};
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::connection::{self, SQLITE_SUFFIXES};
use crate::device;
use crate::durable::{Unfinished, sibling};
use crate::error::{Error, Result};
use crate::key_bag::{self, BagUser, DataKey, KeyBag};
use crate::lock::LOCK_SUFFIX;
use crate::place::canonical;

/// How every copy begins.
pub(crate) const MAGIC: &[u8; 12] = b"OBECNI-COPY\n";
/// What a copy's name ends with, after a full stop.
pub const COPY_EXTENSION: &str = "obecni-copy";

const VERSION: u32 = 1;
const PREFIX: u64 = 12 + 4 + 8;
const DIGEST: u64 = 32;
/// No key bag is longer; a longer header is damage, and would only take memory.
const LONGEST_HEADER: u64 = 16 * 1024 * 1024;

#[derive(Serialize, Deserialize)]
struct Header {
    created_at: i64,
    schema: i64,
    data_bytes: u64,
    key_bag: String,
}

/// What a copy says about itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CopyInfo {
    /// When it was made, in milliseconds since 1970 UTC.
    pub created_at: i64,
    /// The version of its tables.
    pub schema: i64,
    /// The size of the database within, in bytes.
    pub data_bytes: u64,
    /// Who can open it, with the passwords of that day.
    pub users: Vec<BagUser>,
}

/// What is copied: an open data file with its key and bag.
pub struct Source<'a> {
    /// The writing connection, outside any transaction.
    pub connection: &'a Connection,
    /// The data file it has open.
    pub data_file: &'a Path,
    /// The data file's key.
    pub key: &'a DataKey,
    /// The data file's key bag.
    pub bag: &'a KeyBag,
}

/// Writes a verified copy to `target`, in place of any copy of that name: the person has agreed
/// to that in the dialog that asked for the name.
///
/// `created_at` is now, in milliseconds since 1970 UTC. The copy is opened with the key, checked
/// whole, and compared with the live file table by table before it gets its name; on any failure
/// `target` is as it was and nothing is left beside it. Fails with [`Error::Exists`] when
/// `target` is the data file itself or one of its companions, [`Error::DiskFull`],
/// [`Error::ReadOnlyPlace`], [`Error::Vanished`], [`Error::FileDamaged`] when the live file is.
pub fn write(source: &Source<'_>, target: &Path, created_at: i64) -> Result<CopyInfo> {
    ensure_not_the_source(source.data_file, target)?;
    let database = Unfinished::beside(target)?;
    write_database(source, database.path()).map_err(|error| error.at_target(source, target))?;

    let data_bytes = fs::metadata(database.path()).map_err(Error::writing(target))?.len();
    let header = Header {
        created_at,
        schema: source.connection.query_row("PRAGMA user_version", [], |row| row.get(0))?,
        data_bytes,
        key_bag: source.bag.to_text()?,
    };
    let container = Unfinished::beside(target)?;
    write_container(&header, database.path(), &container)?;
    let info = inspect(container.path())?;
    container.put_in_place(target)?;
    Ok(info)
}

/// The path of the copy that is made before the tables of a data file are upgraded.
pub fn path_before_upgrade(data_file: &Path, schema: i64) -> PathBuf {
    let name = data_file.file_stem().unwrap_or_default().to_string_lossy();
    data_file.with_file_name(format!("{name}.v{schema}.{COPY_EXTENSION}"))
}

/// Makes the verified copy that an upgrade needs, beside the data file; see
/// [`path_before_upgrade`]. Fails like [`write()`].
pub fn verified_copy_before_upgrade(source: &Source<'_>, created_at: i64) -> Result<PathBuf> {
    let schema = source.connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    let path = path_before_upgrade(source.data_file, schema);
    write(source, &path, created_at)?;
    Ok(path)
}

/// Reads what a copy says about itself, after checking that every byte is as it was written.
///
/// Fails with [`Error::FileMissing`], [`Error::NotObecniFile`], [`Error::CopyDamaged`],
/// [`Error::Newer`].
pub fn inspect(copy: &Path) -> Result<CopyInfo> {
    let mut reader = BufReader::new(File::open(copy).map_err(Error::reading(copy))?);
    let header = read_header(&mut reader, copy)?;
    ensure_digest(copy)?;
    info(copy, &header)
}

/// Writes the data file and the key bag of a copy to `target` and beside it.
///
/// Nothing is overwritten: fails with [`Error::Exists`] when the data file, its key bag or its
/// log is there. The restored file is a new device when it is next opened, so that its journal
/// cannot be taken for a continuation of the original's. Fails also like [`inspect`], and then
/// nothing is left behind.
pub fn restore(copy: &Path, target: &Path) -> Result<CopyInfo> {
    let companions = companions(target);
    for path in std::iter::once(target).chain(companions.iter().map(PathBuf::as_path)) {
        if path.exists() {
            return Err(Error::Exists { path: path.to_owned() });
        }
    }
    let mut reader = BufReader::new(File::open(copy).map_err(Error::reading(copy))?);
    let header = read_header(&mut reader, copy)?;
    ensure_digest(copy)?;
    let info = info(copy, &header)?;

    let database = Unfinished::beside(target)?;
    let mut file = database.create()?;
    std::io::copy(&mut reader.take(header.data_bytes), &mut file)
        .and_then(|_| file.sync_all())
        .map_err(Error::writing(target))?;
    drop(file);

    // The key bag first: a bag without its file is harmless, a file without its bag is lost.
    let bag = key_bag::path_of(target);
    crate::durable::write(&bag, header.key_bag.as_bytes())?;
    database.put_in_place(target).inspect_err(|_| {
        // Only what was just written is taken back.
        drop(fs::remove_file(&bag));
    })?;
    Ok(info)
}

impl Error {
    /// A failure while copying can come from either end; the target is looked at first, for it
    /// is the one that is written.
    fn at_target(self, source: &Source<'_>, target: &Path) -> Self {
        let Self::Sqlite(error) = self else { return self };
        match fs::metadata(source.data_file) {
            Err(_) => Self::Vanished { path: source.data_file.to_owned() },
            Ok(_) => crate::place::folder_trouble(target).unwrap_or(Self::Sqlite(error)),
        }
    }
}

/// Everything that can lie beside a data file and belongs to it, but for the lock.
fn companions(data_file: &Path) -> Vec<PathBuf> {
    let mut paths = vec![key_bag::path_of(data_file), key_bag::previous_path_of(data_file)];
    paths.extend(SQLITE_SUFFIXES.iter().map(|suffix| sibling(data_file, suffix)));
    paths
}

fn ensure_not_the_source(data_file: &Path, target: &Path) -> Result<()> {
    let mut own = companions(data_file);
    own.push(sibling(data_file, LOCK_SUFFIX));
    own.push(data_file.to_owned());
    let target_full = canonical(target)?;
    for path in own {
        if canonical(&path)? == target_full {
            return Err(Error::Exists { path: target.to_owned() });
        }
    }
    Ok(())
}

/// Makes the database of a copy at `path` and checks it against the live one.
fn write_database(source: &Source<'_>, path: &Path) -> Result<()> {
    let text = path.to_str().ok_or_else(|| Error::UnfitPlace { path: path.to_owned() })?;
    let before = row_counts(source.connection)?;
    source.connection.execute("VACUUM INTO ?1", [text])?;
    let after = row_counts(source.connection)?;

    let copied = connection::open_copy(path, source.key)?;
    connection::verify(&copied)?;
    let counted = row_counts(&copied)?;
    if before != after || counted != after {
        return Err(Error::CopyDamaged { detail: "the rows differ from the live file".to_owned() });
    }
    device::forget(&copied)?;
    copied.close().map_err(|(_, error)| error)?;
    Ok(())
}

/// The number of rows of every table, by its name.
fn row_counts(connection: &Connection) -> Result<Vec<(String, i64)>> {
    // sqlite_stat1 changes when SQLite tidies its statistics; it holds no data.
    let mut tables = connection.prepare(
        "SELECT name FROM sqlite_schema
         WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name",
    )?;
    let names = tables.query_map([], |row| row.get::<_, String>(0))?;
    names
        .map(|name| {
            let name = name?;
            let quoted = name.replace('"', "\"\"");
            let count = format!("SELECT count(*) FROM \"{quoted}\"");
            let rows = connection.query_row(&count, [], |row| row.get(0))?;
            Ok((name, rows))
        })
        .collect()
}

/// Passes bytes on and digests them.
struct Digesting<T> {
    inner: T,
    digest: Sha256,
}

impl<T: Write> Write for Digesting<T> {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        let length = self.inner.write(bytes)?;
        self.digest.update(&bytes[..length]);
        Ok(length)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        self.inner.flush()
    }
}

fn write_container(header: &Header, database: &Path, container: &Unfinished) -> Result<()> {
    let mut data = File::open(database).map_err(Error::reading(database))?;
    let header = serde_json::to_vec(header)
        .map_err(|_| Error::CopyDamaged { detail: "the header".to_owned() })?;
    let file = container.create()?;
    let written = (|| {
        let mut writer = Digesting { inner: BufWriter::new(&file), digest: Sha256::new() };
        writer.write_all(MAGIC)?;
        writer.write_all(&VERSION.to_le_bytes())?;
        writer.write_all(&(header.len() as u64).to_le_bytes())?;
        writer.write_all(&header)?;
        std::io::copy(&mut data, &mut writer)?;
        let Digesting { inner: mut writer, digest } = writer;
        writer.write_all(&digest.finalize())?;
        writer.flush()?;
        drop(writer);
        file.sync_all()
    })();
    written.map_err(Error::writing(container.path()))
}

/// Reads the beginning of a copy, up to where the database starts, and checks its lengths.
fn read_header(reader: &mut BufReader<File>, copy: &Path) -> Result<Header> {
    let damaged = |detail: &str| Error::CopyDamaged { detail: detail.to_owned() };
    let length = reader.get_ref().metadata().map_err(Error::reading(copy))?.len();
    let mut prefix = [0; PREFIX as usize];
    if length < PREFIX {
        return Err(Error::NotObecniFile);
    }
    reader.read_exact(&mut prefix).map_err(Error::reading(copy))?;
    let (magic, numbers) = prefix.split_at(MAGIC.len());
    if magic != MAGIC {
        return Err(Error::NotObecniFile);
    }
    let (version, header_length) = numbers.split_at(4);
    let version = u32::from_le_bytes(version.try_into().map_err(|_| damaged("the version"))?);
    let header_length =
        u64::from_le_bytes(header_length.try_into().map_err(|_| damaged("the header's length"))?);
    if version != VERSION {
        // A flipped bit is no newer version: only a copy that is whole says which it is.
        ensure_digest(copy)?;
        return Err(Error::Newer { found: version.into(), supported: VERSION.into() });
    }
    if header_length > LONGEST_HEADER || PREFIX + header_length + DIGEST > length {
        return Err(damaged("the header's length"));
    }
    let mut bytes = vec![0; usize::try_from(header_length).map_err(|_| damaged("the header"))?];
    reader.read_exact(&mut bytes).map_err(Error::reading(copy))?;
    let header: Header = serde_json::from_slice(&bytes).map_err(|_| damaged("the header"))?;
    let start = PREFIX + header_length;
    if start.checked_add(header.data_bytes).and_then(|end| end.checked_add(DIGEST)) != Some(length)
    {
        return Err(damaged("the length"));
    }
    Ok(header)
}

/// Fails with [`Error::CopyDamaged`] unless the last 32 bytes are the digest of those before.
fn ensure_digest(copy: &Path) -> Result<()> {
    let damaged = || Error::CopyDamaged { detail: "the checksum".to_owned() };
    let mut file = File::open(copy).map_err(Error::reading(copy))?;
    let length = file.metadata().map_err(Error::reading(copy))?.len();
    let body = length.checked_sub(DIGEST).ok_or_else(damaged)?;
    let mut digesting = Digesting { inner: std::io::sink(), digest: Sha256::new() };
    std::io::copy(&mut (&mut file).take(body), &mut digesting).map_err(Error::reading(copy))?;
    let mut expected = [0; DIGEST as usize];
    file.read_exact(&mut expected).map_err(Error::reading(copy))?;
    if digesting.digest.finalize()[..] == expected { Ok(()) } else { Err(damaged()) }
}

fn info(copy: &Path, header: &Header) -> Result<CopyInfo> {
    let bag = KeyBag::from_text(copy, &header.key_bag)?;
    Ok(CopyInfo {
        created_at: header.created_at,
        schema: header.schema,
        data_bytes: header.data_bytes,
        users: bag.users(),
    })
}
