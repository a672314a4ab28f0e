//! The device's identity: which incarnation of the file on which machine wrote an operation.
//!
//! Operations are numbered without gaps per device, so two files must never go on under one
//! device: a copy opened on another laptop, a backup put back, would both write the same number
//! anew. The identity is therefore kept outside the file, in a register on the machine, and tied
//! to the file by a random token that changes at every opening:
//!
//! * the file holds a token, the register holds the token it expects at that path and the highest
//!   number it knows of;
//! * the same token, and a number no lower, is the same file going on;
//! * anything else (another machine, another path, an older state put back) is a new device.
//!
//! A new device costs nothing but an identifier; a reused one would lose data. So in every doubt
//! (no register, a damaged one) the device is new.

use std::collections::BTreeMap;
use std::fs::{self, File, OpenOptions};
use std::path::{Path, PathBuf};

use domain::ids::DeviceId;
use rusqlite::{Connection, OptionalExtension, TransactionBehavior};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::durable::{self, sibling};
use crate::error::{Error, Result};
use crate::key_bag::hex;
use crate::place::canonical;

/// The register's name in the machine folder.
pub const REGISTER: &str = "devices.json";

/// Who writes to the file from now on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Identity {
    /// The device.
    pub device: DeviceId,
    /// Whether it is new, so that its numbers start at 1.
    pub is_new: bool,
}

#[derive(Default, Serialize, Deserialize)]
struct Register {
    /// By the canonical path of the data file.
    files: BTreeMap<String, Entry>,
}

#[derive(Clone, Serialize, Deserialize)]
struct Entry {
    device: Uuid,
    /// The token the file is expected to hold.
    token: String,
    /// While a token is being changed, the one before; a power cut leaves either in the file.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    token_before: Option<String>,
    /// The highest operation number of the device that is known here.
    number: i64,
}

/// Finds out which device goes on with the open file, and changes the file's token.
///
/// `highest` gives the highest operation number that the file holds of a device, 0 for none.
/// To be called once at every opening for work, after the migrations. Fails when the register or
/// the file cannot be written, for then the next opening could not be told from a copy.
pub fn identify(
    connection: &mut Connection,
    data_file: &Path,
    machine_folder: &Path,
    highest: impl FnOnce(&Connection, DeviceId) -> Result<i64>,
) -> Result<Identity> {
    let path = canonical(data_file)?.to_string_lossy().into_owned();
    let found = token(connection)?;
    let known = Register::read(machine_folder).files.remove(&path);
    let expected = |entry: &Entry, found: &String| {
        entry.token == *found || entry.token_before.as_ref() == Some(found)
    };
    let mut goes_on = None;
    if let (Some(entry), Some(found)) = (known, &found)
        && expected(&entry, found)
    {
        let number = highest(connection, DeviceId(entry.device))?;
        if number >= entry.number {
            goes_on = Some((entry.device, number));
        }
    }
    let is_new = goes_on.is_none();
    let (device, number) = match goes_on {
        Some(same) => same,
        None => (uuid::Builder::from_random_bytes(durable::random()?).into_uuid(), 0),
    };

    // First the register learns the new token beside the old, then the file takes it, then the
    // register forgets the old. Were the old one kept, a file put back would pass for this one.
    let next = hex(&durable::random::<32>()?);
    let mut entry = Entry { device, token: next.clone(), token_before: found, number };
    Register::change(machine_folder, |files| files.insert(path.clone(), entry.clone()))?;
    set_token(connection, &next).map_err(|error| error.at(data_file))?;
    entry.token_before = None;
    Register::change(machine_folder, |files| files.insert(path, entry))?;
    Ok(Identity { device: DeviceId(device), is_new })
}

/// Notes the highest operation number of the device that goes on with the file; to be called
/// when the file is closed, and after a copy was made. A lower number than noted is ignored.
pub fn record(
    data_file: &Path,
    machine_folder: &Path,
    device: DeviceId,
    number: i64,
) -> Result<()> {
    let path = canonical(data_file)?.to_string_lossy().into_owned();
    Register::change(machine_folder, |files| {
        if let Some(entry) = files.get_mut(&path)
            && entry.device == device.0
        {
            entry.number = entry.number.max(number);
        }
    })
}

/// Gives a copy a token that no register knows, so that whoever opens it is a new device.
pub(crate) fn forget(connection: &Connection) -> Result<()> {
    let token: [u8; 32] = durable::random()?;
    connection.execute("UPDATE incarnation SET token = ?1", [token])?;
    Ok(())
}

fn token(connection: &Connection) -> Result<Option<String>> {
    let token: Option<Vec<u8>> = connection
        .query_row("SELECT token FROM incarnation WHERE singular = 1", [], |row| row.get(0))
        .optional()?;
    Ok(token.map(|token| hex(&token)))
}

fn set_token(connection: &mut Connection, token: &str) -> Result<()> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    transaction.execute(
        "INSERT INTO incarnation (singular, token) VALUES (1, unhex(?1))
         ON CONFLICT (singular) DO UPDATE SET token = excluded.token",
        [token],
    )?;
    transaction.commit()?;
    Ok(())
}

impl Register {
    fn path(machine_folder: &Path) -> PathBuf {
        machine_folder.join(REGISTER)
    }

    /// The register as it is; an empty one when there is none or it cannot be understood.
    fn read(machine_folder: &Path) -> Self {
        fs::read(Self::path(machine_folder))
            .ok()
            .and_then(|text| serde_json::from_slice(&text).ok())
            .unwrap_or_default()
    }

    /// Changes the register durably, one program at a time: two files may be open at once.
    fn change<T>(
        machine_folder: &Path,
        change: impl FnOnce(&mut BTreeMap<String, Entry>) -> T,
    ) -> Result<()> {
        fs::create_dir_all(machine_folder).map_err(Error::writing(machine_folder))?;
        let path = Self::path(machine_folder);
        let _lock = exclusive(&sibling(&path, crate::lock::LOCK_SUFFIX))?;
        let mut register = Self::read(machine_folder);
        change(&mut register.files);
        let text = serde_json::to_vec_pretty(&register)
            .map_err(|_| Error::Io { kind: std::io::ErrorKind::InvalidData, path: path.clone() })?;
        durable::write(&path, &text)
    }
}

/// Waits for the lock of the register; it is held only for as long as one small file is written.
fn exclusive(path: &Path) -> Result<File> {
    let file = OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(false)
        .open(path)
        .map_err(Error::writing(path))?;
    file.lock().map_err(Error::writing(path))?;
    Ok(file)
}
