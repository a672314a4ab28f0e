//! Sealing of values in the journal with keys that can be destroyed.
//!
//! The journal can never be edited, yet a person has the right to be forgotten (RODO art. 17).
//! So whatever identifies a person, every free text and every outsider's contact stands in the
//! journal only under a key of its subject: the person, or the row itself. Without the key the
//! value is gone for ever, wherever the journal was copied to.

use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use chacha20poly1305::aead::{Aead, KeyInit};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use rusqlite::{Connection, OptionalExtension, params};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::error::{Error, Result};

/// The value under its subject's key, which is made if there is none yet. A value of nothing but
/// empty texts tells nothing, and stays as it is.
pub(crate) fn seal(tx: &Connection, subject: Uuid, value: &Value) -> Result<Value> {
    if is_blank(value) {
        return Ok(value.clone());
    }
    let key = match key_of(tx, subject)? {
        Some(key) => key,
        None => {
            let mut key = [0; 32];
            getrandom::fill(&mut key).map_err(|_| Error::NoRandomness)?;
            tx.prepare_cached("INSERT INTO seal_key (subject, key) VALUES (?1, ?2)")?
                .execute(params![subject, key])?;
            key
        }
    };
    let mut nonce = [0; 24];
    getrandom::fill(&mut nonce).map_err(|_| Error::NoRandomness)?;
    let sealed = XChaCha20Poly1305::new(&key.into())
        .encrypt(&XNonce::from(nonce), value.to_string().as_bytes())
        .map_err(|_| Error::NoRandomness)?;
    let bytes: Vec<u8> = nonce.into_iter().chain(sealed).collect();
    Ok(json!({ "sealed": STANDARD_NO_PAD.encode(bytes), "by": subject }))
}

/// The value as it was before sealing; `null` if its key was destroyed. A value that was never
/// sealed comes back as it is.
pub(crate) fn open(db: &Connection, value: &Value) -> Result<Value> {
    let (Some(sealed), Some(subject)) = (
        value.get("sealed").and_then(Value::as_str),
        value.get("by").and_then(Value::as_str).and_then(|by| Uuid::parse_str(by).ok()),
    ) else {
        return Ok(value.clone());
    };
    let Some(key) = key_of(db, subject)? else { return Ok(Value::Null) };
    let damaged = || Error::FileDamaged { detail: "sealed value".to_owned() };
    let bytes = STANDARD_NO_PAD.decode(sealed).map_err(|_| damaged())?;
    let (nonce, sealed) = bytes.split_first_chunk::<24>().ok_or_else(damaged)?;
    let plain = XChaCha20Poly1305::new(&key.into())
        .decrypt(&XNonce::from(*nonce), sealed)
        .map_err(|_| damaged())?;
    serde_json::from_slice(&plain).map_err(|_| damaged())
}

/// Destroys the key of a subject; what it sealed can never be read again. Answers whether there
/// was one.
pub(crate) fn destroy(tx: &Connection, subject: Uuid) -> Result<bool> {
    Ok(tx.prepare_cached("DELETE FROM seal_key WHERE subject = ?1")?.execute([subject])? > 0)
}

fn key_of(db: &Connection, subject: Uuid) -> Result<Option<[u8; 32]>> {
    Ok(db
        .prepare_cached("SELECT key FROM seal_key WHERE subject = ?1")?
        .query_row([subject], |row| row.get(0))
        .optional()?)
}

fn is_blank(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Object(fields) => fields.values().all(is_blank),
        _ => false,
    }
}
