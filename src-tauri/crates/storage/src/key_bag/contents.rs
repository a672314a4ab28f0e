//! The two lines of a key bag's file.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::hex;
use super::record::Record;
use crate::error::{Error, Result};

/// What every bag says it is.
pub(super) const FORMAT: &str = "obecni-keys";
/// The version of the bag that this program writes.
pub(super) const VERSION: u32 = 1;

/// The first line of the file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Contents {
    format: String,
    version: u32,
    /// Counts the writes, so that a person can tell two bags apart.
    pub(super) generation: u64,
    /// The check value of the key within.
    pub(super) check: String,
    pub(super) users: Vec<UserRecord>,
    pub(super) recovery: Record,
}

/// One user's way in.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct UserRecord {
    pub(super) user: Uuid,
    pub(super) name: String,
    pub(super) record: Record,
}

/// What a bag of any version begins with.
#[derive(Deserialize)]
struct Head {
    format: String,
    version: u32,
}

impl Contents {
    /// A bag without users, not written yet.
    pub(super) fn new(check: String, recovery: Record) -> Self {
        let format = FORMAT.to_owned();
        Self { format, version: VERSION, generation: 0, check, users: Vec::new(), recovery }
    }

    /// Both lines.
    pub(super) fn to_text(&self) -> Result<String> {
        let body = serde_json::to_string(self).map_err(|_| Error::KeyBagDamaged)?;
        let checksum = checksum(&body);
        Ok(format!("{body}\n{checksum}"))
    }

    /// The bag out of both lines, if every byte is as it was written.
    pub(super) fn parse(text: &[u8]) -> Result<Self> {
        let text = std::str::from_utf8(text).map_err(|_| Error::KeyBagDamaged)?;
        let (body, rest) = text.split_once('\n').ok_or(Error::KeyBagDamaged)?;
        if rest != checksum(body) {
            return Err(Error::KeyBagDamaged);
        }
        let head: Head = serde_json::from_str(body).map_err(|_| Error::KeyBagDamaged)?;
        if head.format != FORMAT {
            return Err(Error::KeyBagDamaged);
        }
        if head.version > VERSION {
            return Err(Error::Newer { found: head.version.into(), supported: VERSION.into() });
        }
        serde_json::from_str(body).map_err(|_| Error::KeyBagDamaged)
    }
}

/// The second line: the SHA-256 of the first, as JSON.
fn checksum(body: &str) -> String {
    format!("{{\"sha256\":\"{}\"}}\n", hex(&Sha256::digest(body.as_bytes())))
}
