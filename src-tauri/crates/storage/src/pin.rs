//! PINs: kept as hashes in the file, and blocked by too many wrong ones.
//!
//! A PIN lets somebody in at an open file and unwraps nothing. The file holds its Argon2id hash
//! with a salt of its own, sealed in the journal, and no export has it.
//!
//! How often a PIN was mistyped is counted in a table of the file that is not of the journal. In
//! the journal each slip would be an operation of somebody who was not let in, would stand in the
//! history and travel to other laptops; in the machine's folder, outside the encrypted file,
//! whoever guesses could delete it and begin anew. So it stays in the file, through closing and
//! opening, copies included. A guess is counted, durably, before it is looked at: pulling the
//! plug wins no try.

use domain::ids::UserId;
use domain::pin::{PIN_TRIES, Pin};
use rusqlite::{Connection, OptionalExtension, params};
use serde::{Deserialize, Serialize};

use crate::durable;
use crate::error::{Error, Result};
use crate::key_bag::{PasswordCost, base64_text, stretch};
use crate::read::Read;
use crate::store::Store;

/// A PIN as the file keeps it.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Kept {
    argon2id: PasswordCost,
    /// How many digits it has: the keys at the door let her in with the last one.
    digits: u32,
    #[serde(with = "base64_text")]
    salt: [u8; 16],
    #[serde(with = "base64_text")]
    hash: [u8; 32],
}

/// What is known of a user's PIN.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PinState {
    /// There is none.
    Missing,
    /// It lets her in.
    Set {
        /// How many digits it has.
        digits: u32,
    },
    /// It was mistyped too often, and lets nobody in.
    Blocked,
}

/// What became of a guess.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Guess {
    /// It was the PIN.
    Right,
    /// It was not.
    Wrong {
        /// How many more wrong ones are taken; with none the PIN is blocked.
        left: u32,
    },
    /// It was not looked at.
    Blocked,
    /// There is none to guess.
    Missing,
}

/// The PIN as the file keeps it, in the field `pin` of a user. `cost` is what each guess costs.
///
/// # Errors
/// [`Error::NoRandomness`].
pub fn kept(pin: &Pin, cost: PasswordCost) -> Result<String> {
    let salt = durable::random()?;
    let kept = Kept {
        argon2id: cost,
        digits: pin.digits().len() as u32,
        salt,
        hash: *stretch(pin.digits(), &salt, cost).map_err(damaged)?,
    };
    serde_json::to_string(&kept).map_err(damaged)
}

fn matches(kept: &str, pin: &Pin) -> Result<bool> {
    let kept: Kept = serde_json::from_str(kept).map_err(damaged)?;
    let hash = stretch(pin.digits(), &kept.salt, kept.argon2id).map_err(damaged)?;
    // Every byte is compared, so that the time tells nothing.
    let differing = hash.iter().zip(kept.hash).fold(0, |all, (one, other)| all | (one ^ other));
    Ok(differing == 0)
}

fn damaged(error: impl std::fmt::Display) -> Error {
    Error::FileDamaged { detail: format!("PIN: {error}") }
}

/// A user's PIN as it is kept; none without one.
fn kept_of(db: &Connection, user: UserId) -> Result<Option<String>> {
    let kept: Option<String> = db
        .prepare_cached("SELECT pin FROM user WHERE id = ?1 AND deleted = 0")?
        .query_row([user.0], |row| row.get(0))
        .optional()?;
    Ok(kept.filter(|kept| !kept.is_empty()))
}

/// How often in a row this very PIN was mistyped.
fn wrong(db: &Connection, user: UserId, kept: &str) -> Result<u32> {
    Ok(db
        .prepare_cached("SELECT wrong FROM pin_guess WHERE user = ?1 AND pin = ?2")?
        .query_row(params![user.0, kept], |row| row.get(0))
        .optional()?
        .unwrap_or(0))
}

impl Read<'_> {
    /// What is known of a user's PIN.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn pin_state(&self, user: UserId) -> Result<PinState> {
        let db = self.connection();
        let Some(pin) = kept_of(db, user)? else { return Ok(PinState::Missing) };
        if wrong(db, user, &pin)? >= PIN_TRIES {
            return Ok(PinState::Blocked);
        }
        let kept: Kept = serde_json::from_str(&pin).map_err(damaged)?;
        Ok(PinState::Set { digits: kept.digits })
    }
}

impl Store {
    /// Guesses at a user's PIN. Takes about 0.2 s by design.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn guess_pin(&self, user: UserId, pin: &Pin) -> Result<Guess> {
        let counted = self.outside_the_journal(move |tx| {
            let Some(kept) = kept_of(tx, user)? else { return Ok(Err(Guess::Missing)) };
            let wrong = wrong(tx, user, &kept)?;
            if wrong >= PIN_TRIES {
                return Ok(Err(Guess::Blocked));
            }
            tx.prepare_cached("INSERT OR REPLACE INTO pin_guess VALUES (?1, ?2, ?3)")?
                .execute(params![user.0, kept, wrong + 1])?;
            Ok(Ok((kept, wrong + 1)))
        })?;
        let (kept, wrong) = match counted {
            Ok(counted) => counted,
            Err(unseen) => return Ok(unseen),
        };
        if !matches(&kept, pin)? {
            return Ok(Guess::Wrong { left: PIN_TRIES - wrong });
        }
        self.forget_pin_guesses(user)?;
        Ok(Guess::Right)
    }

    /// Forgets how often a user's PIN was mistyped: she was let in.
    ///
    /// # Errors
    /// Errors of the file.
    pub fn forget_pin_guesses(&self, user: UserId) -> Result<()> {
        self.outside_the_journal(move |tx| {
            tx.prepare_cached("DELETE FROM pin_guess WHERE user = ?1")?.execute([user.0])?;
            Ok(())
        })
    }
}
