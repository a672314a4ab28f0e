//! Sealing of values in the journal with keys that can be destroyed.
//!
//! The journal can never be edited, yet a person has the right to be forgotten (RODO art. 17).
//! So whatever identifies a person, every free text and every outsider's contact stands in the
//! journal only under a key of its subject: the person, or the row itself. Without the key the
//! value is gone for ever, wherever the journal was copied to.
//!
//! A sealed value names its key by an id of the key's own. So what was sealed before the key was
//! destroyed is told from what is sealed under the subject's next key.

use std::borrow::Cow;

use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use chacha20poly1305::aead::{Aead, KeyInit};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use rusqlite::{Connection, OptionalExtension, params};
use serde_json::{Map, Value, json};
use uuid::Uuid;

use crate::error::{Error, Result};

/// The value under its subject's key, which is made if there is none yet. A value of nothing but
/// empty texts tells nothing, and stays as it is.
pub(crate) fn seal(tx: &Connection, subject: Uuid, value: Value) -> Result<Value> {
    if is_blank(&value) {
        return Ok(value);
    }
    let (id, key) = match key_of(tx, subject)? {
        Some(found) => found,
        None => {
            let (id, key) = (Uuid::from_bytes(random()?), random()?);
            tx.prepare_cached("INSERT INTO seal_key (id, subject, key) VALUES (?1, ?2, ?3)")?
                .execute(params![id, subject, key])?;
            (id, key)
        }
    };
    let nonce: [u8; 24] = random()?;
    let sealed = XChaCha20Poly1305::new(&key.into())
        .encrypt(&XNonce::from(nonce), value.to_string().as_bytes())
        .map_err(|_| Error::NoRandomness)?;
    let bytes: Vec<u8> = nonce.into_iter().chain(sealed).collect();
    Ok(json!({ "sealed": STANDARD_NO_PAD.encode(bytes), "by": id }))
}

/// The value as it was before sealing; `null` if its key is not here, destroyed or not yet come.
/// A value that was never sealed comes back as it is.
pub(crate) fn open<'a>(db: &Connection, value: &'a Value) -> Result<Cow<'a, Value>> {
    let Some((sealed, id)) = parts(value) else { return Ok(Cow::Borrowed(value)) };
    let key: Option<[u8; 32]> = db
        .prepare_cached("SELECT key FROM seal_key WHERE id = ?1")?
        .query_row([id], |row| row.get(0))
        .optional()?;
    let Some(key) = key else { return Ok(Cow::Owned(Value::Null)) };
    let damaged = || Error::FileDamaged { detail: "sealed value".to_owned() };
    let bytes = STANDARD_NO_PAD.decode(sealed).map_err(|_| damaged())?;
    let (nonce, sealed) = bytes.split_first_chunk::<24>().ok_or_else(damaged)?;
    let plain = XChaCha20Poly1305::new(&key.into())
        .decrypt(&XNonce::from(*nonce), sealed)
        .map_err(|_| damaged())?;
    Ok(Cow::Owned(serde_json::from_slice(&plain).map_err(|_| damaged())?))
}

/// A value of the journal in the open, with what it takes to seal it again.
pub(crate) enum Unsealed {
    /// It was never sealed.
    Open(Value),
    /// It was sealed under a key of this subject.
    Sealed {
        /// The value.
        value: Value,
        /// The subject.
        subject: Uuid,
    },
    /// Its key is not here, destroyed or not yet come.
    Erased {
        /// The key.
        key: Uuid,
    },
}

/// The value in the open.
pub(crate) fn unsealed(db: &Connection, value: Value) -> Result<Unsealed> {
    let Some((_, key)) = parts(&value) else { return Ok(Unsealed::Open(value)) };
    let subject: Option<Uuid> = db
        .prepare_cached("SELECT subject FROM seal_key WHERE id = ?1")?
        .query_row([key], |row| row.get(0))
        .optional()?;
    Ok(match subject {
        Some(subject) => Unsealed::Sealed { value: open(db, &value)?.into_owned(), subject },
        None => Unsealed::Erased { key },
    })
}

/// Whether the fields are those of a sealed value.
pub(super) fn is_sealed(fields: &Map<String, Value>) -> bool {
    fields.contains_key("sealed") && fields.contains_key("by")
}

/// Destroys the keys of a subject; what they sealed can never be read again. Answers their ids.
pub(crate) fn destroy(tx: &Connection, subject: Uuid) -> Result<Vec<Uuid>> {
    let mut destroy = tx.prepare_cached("DELETE FROM seal_key WHERE subject = ?1 RETURNING id")?;
    let ids = destroy.query_map([subject], |row| row.get(0))?;
    Ok(ids.collect::<rusqlite::Result<_>>()?)
}

fn parts(value: &Value) -> Option<(&str, Uuid)> {
    let sealed = value.get("sealed")?.as_str()?;
    let id = Uuid::parse_str(value.get("by")?.as_str()?).ok()?;
    Some((sealed, id))
}

fn key_of(db: &Connection, subject: Uuid) -> Result<Option<(Uuid, [u8; 32])>> {
    Ok(db
        .prepare_cached("SELECT id, key FROM seal_key WHERE subject = ?1 ORDER BY id LIMIT 1")?
        .query_row([subject], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?)
}

fn random<const N: usize>() -> Result<[u8; N]> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|_| Error::NoRandomness)?;
    Ok(bytes)
}

fn is_blank(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Object(fields) => fields.values().all(is_blank),
        _ => false,
    }
}
