//! The key bag: the file's random key, wrapped once for every user and once for the recovery
//! key.
//!
//! The bag of `name.obecni` is `name.obecni-keys`, two lines of JSON: the bag itself and the
//! SHA-256 of that first line, which tells a damaged bag from a wrong password. The generation
//! before the last is kept as `name.obecni-keys.previous` and read when the last is damaged;
//! what takes a way in from somebody (a removed user, a changed password, a renewed recovery
//! key) replaces both.
//!
//! Every record holds the key sealed with XChaCha20-Poly1305 under a key of its own: for a user
//! Argon2id of the password (RFC 9106), for the recovery key, which is random already, a salted
//! SHA-256. The sealed text is bound to the bag's version, the kind of record and the user, so
//! that no record passes for another. Removing a user takes the record away; a copy of the bag
//! made before still holds it.

mod contents;
mod record;
mod recovery_key;

use std::fs;
use std::path::{Path, PathBuf};

use domain::ids::UserId;
use domain::refusal::Refusal;
use domain::text::{fold, tidy};
use sha2::{Digest, Sha256};
use zeroize::Zeroize;

use crate::durable;
use crate::error::{Error, Result};
use contents::{Contents, UserRecord};
pub use record::PasswordCost;
use record::Record;
pub(crate) use record::{base64_text, stretch};
pub use recovery_key::RecoveryKey;

/// What follows the data file's name in the name of its key bag.
pub const KEYS_SUFFIX: &str = "-keys";
/// What follows the key bag's name in the name of the generation before.
pub const PREVIOUS_SUFFIX: &str = ".previous";
/// The fewest characters of a password.
pub const PASSWORD_MIN: u32 = 8;

/// The random 256-bit key that encrypts the data file. Wiped from memory when dropped, and
/// never shown by `Debug`.
#[derive(Clone, PartialEq, Eq)]
pub struct DataKey([u8; 32]);

impl DataKey {
    /// A new random key.
    pub fn random() -> Result<Self> {
        Ok(Self(durable::random()?))
    }

    /// The key of these bytes, for a program that keeps it by other means.
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The key itself.
    pub fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// A value by which a key is known for the right one; it tells nothing about the key.
    fn check_value(&self) -> String {
        hex(&Sha256::new().chain_update(b"obecni key check 1").chain_update(self.0).finalize()
            [..16])
    }
}

impl Drop for DataKey {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl std::fmt::Debug for DataKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DataKey(…)")
    }
}

/// Somebody who can sign in, as the list before signing in shows them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BagUser {
    /// The user.
    pub id: UserId,
    /// The name they sign in with.
    pub name: String,
}

/// The keys of one data file, read from beside it.
#[derive(Clone, Debug)]
pub struct KeyBag {
    data_file: PathBuf,
    contents: Contents,
    from_previous: bool,
}

/// Where the key bag of a data file lies.
pub fn path_of(data_file: &Path) -> PathBuf {
    durable::sibling(data_file, KEYS_SUFFIX)
}

/// Where the generation before the last of a data file's key bag lies.
pub fn previous_path_of(data_file: &Path) -> PathBuf {
    durable::sibling(&path_of(data_file), PREVIOUS_SUFFIX)
}

/// Removes the bag of a data file that came to nothing; what cannot be removed stays as litter.
pub(crate) fn remove(data_file: &Path) {
    drop(fs::remove_file(path_of(data_file)));
    drop(fs::remove_file(previous_path_of(data_file)));
}

impl KeyBag {
    /// Makes the bag of a new data file with its first user, and writes it.
    ///
    /// `cost` is what each guess of the password costs; [`PasswordCost::STANDARD`] outside tests.
    /// Gives the random key of the file and the recovery key, which is nowhere else and must be
    /// shown to the person now.
    ///
    /// Fails with [`Error::Exists`] when there is a bag already, and refuses a password shorter
    /// than [`PASSWORD_MIN`] or an empty name.
    pub fn create(
        data_file: &Path,
        user: UserId,
        name: &str,
        password: &str,
        cost: PasswordCost,
    ) -> Result<(Self, DataKey, RecoveryKey)> {
        for path in [path_of(data_file), previous_path_of(data_file)] {
            if path.exists() {
                return Err(Error::Exists { path });
            }
        }
        let key = DataKey::random()?;
        let recovery_key = RecoveryKey::random()?;
        let contents =
            Contents::new(key.check_value(), Record::of_recovery_key(&key, &recovery_key)?);
        let mut bag = Self { data_file: data_file.to_owned(), contents, from_previous: false };
        let record = bag.new_record(user, name, password, cost, &key)?;
        bag.contents.users.push(record);
        bag.save(false)?;
        Ok((bag, key, recovery_key))
    }

    /// Reads the bag beside a data file, or the generation before it when the last is damaged
    /// or missing.
    ///
    /// Fails with [`Error::KeyBagMissing`] when neither is there and [`Error::KeyBagDamaged`]
    /// when what is there is not as it was written.
    pub fn load(data_file: &Path) -> Result<Self> {
        let read = |path: &Path, from_previous| {
            let text = fs::read(path).map_err(Error::reading(path))?;
            let contents = Contents::parse(&text)?;
            Ok(Self { data_file: data_file.to_owned(), contents, from_previous })
        };
        let path = path_of(data_file);
        let failure = match read(&path, false) {
            Err(failure @ (Error::KeyBagDamaged | Error::FileMissing { .. })) => failure,
            other => return other,
        };
        match (read(&previous_path_of(data_file), true), failure) {
            (Ok(bag), _) => Ok(bag),
            (Err(Error::FileMissing { .. }), Error::FileMissing { .. }) => {
                Err(Error::KeyBagMissing { path })
            }
            (Err(Error::FileMissing { .. } | Error::KeyBagDamaged), _) => Err(Error::KeyBagDamaged),
            (Err(other), _) => Err(other),
        }
    }

    /// Whether the last generation could not be read and this is the one before it. The next
    /// change mends it.
    pub fn is_previous(&self) -> bool {
        self.from_previous
    }

    /// Who can sign in, in the order they were added.
    pub fn users(&self) -> Vec<BagUser> {
        let user = |user: &UserRecord| BagUser { id: UserId(user.user), name: user.name.clone() };
        self.contents.users.iter().map(user).collect()
    }

    /// The user of that name; case, diacritics and spaces do not matter.
    pub fn user_named(&self, name: &str) -> Result<UserId> {
        let name = fold(name);
        let found = self.contents.users.iter().find(|user| fold(&user.name) == name);
        found.map(|user| UserId(user.user)).ok_or(Error::UnknownUser)
    }

    /// The file's key, by a user's password. Takes about 0.2 s by design.
    ///
    /// Fails with [`Error::WrongPassword`] or [`Error::UnknownUser`].
    pub fn unlock(&self, user: UserId, password: &str) -> Result<DataKey> {
        let found = self.contents.users.iter().find(|record| record.user == user.0);
        let key = found.ok_or(Error::UnknownUser)?.record.open_with_password(user.0, password)?;
        self.ensure_right(&key)?;
        Ok(key)
    }

    /// The file's key, by the recovery key.
    ///
    /// Fails with [`Error::WrongRecoveryKey`].
    pub fn unlock_with_recovery(&self, recovery_key: &RecoveryKey) -> Result<DataKey> {
        let key = self.contents.recovery.open_with_recovery_key(recovery_key)?;
        self.ensure_right(&key)?;
        Ok(key)
    }

    /// Lets another user in, and writes the bag.
    ///
    /// Refuses a name that is taken or empty and a password that is too short.
    pub fn add_user(
        &mut self,
        key: &DataKey,
        user: UserId,
        name: &str,
        password: &str,
        cost: PasswordCost,
    ) -> Result<()> {
        self.ensure_right(key)?;
        if self.contents.users.iter().any(|record| record.user == user.0) {
            return Err(Refusal::UserExists.into());
        }
        let record = self.new_record(user, name, password, cost, key)?;
        self.change(false, |contents| {
            contents.users.push(record);
            Ok(())
        })
    }

    /// Changes a user's password, and writes the bag. The old password opens nothing any more.
    pub fn set_password(
        &mut self,
        key: &DataKey,
        user: UserId,
        password: &str,
        cost: PasswordCost,
    ) -> Result<()> {
        self.ensure_right(key)?;
        ensure_long_enough(password)?;
        let record = Record::of_password(key, user.0, password, cost)?;
        self.change(true, |contents| {
            find(contents, user)?.record = record;
            Ok(())
        })
    }

    /// Gives a user a password, whether or not she had a way in, and writes the bag: after a
    /// forgotten one, and in a file made from an export, in which nobody but its maker has one.
    ///
    /// Refuses a name that is taken or empty and a password that is too short.
    pub fn give_password(
        &mut self,
        key: &DataKey,
        user: UserId,
        name: &str,
        password: &str,
        cost: PasswordCost,
    ) -> Result<()> {
        if self.contents.users.iter().any(|record| record.user == user.0) {
            self.set_password(key, user, password, cost)
        } else {
            self.add_user(key, user, name, password, cost)
        }
    }

    /// Changes the name a user signs in with, and writes the bag.
    pub fn rename(&mut self, user: UserId, name: &str) -> Result<()> {
        let name = self.free_name(user, name)?;
        self.change(false, |contents| {
            find(contents, user)?.name = name;
            Ok(())
        })
    }

    /// Takes a user's way in away, and writes the bag.
    ///
    /// Refuses to remove the last one: nobody could open the file but by the recovery key.
    pub fn remove_user(&mut self, user: UserId) -> Result<()> {
        if !self.contents.users.iter().any(|record| record.user == user.0) {
            return Err(Error::UnknownUser);
        }
        if self.contents.users.len() == 1 {
            return Err(Refusal::LastManager.into());
        }
        self.change(true, |contents| {
            contents.users.retain(|record| record.user != user.0);
            Ok(())
        })
    }

    /// Makes a new recovery key, and writes the bag. The one before opens nothing any more.
    pub fn renew_recovery_key(&mut self, key: &DataKey) -> Result<RecoveryKey> {
        self.ensure_right(key)?;
        let recovery_key = RecoveryKey::random()?;
        let record = Record::of_recovery_key(key, &recovery_key)?;
        self.change(true, |contents| {
            contents.recovery = record;
            Ok(())
        })?;
        Ok(recovery_key)
    }

    /// The bag as the text of its file, for a copy.
    pub(crate) fn to_text(&self) -> Result<String> {
        self.contents.to_text()
    }

    /// The bag from the text of its file, to lie beside `data_file`.
    pub(crate) fn from_text(data_file: &Path, text: &str) -> Result<Self> {
        let contents = Contents::parse(text.as_bytes())?;
        Ok(Self { data_file: data_file.to_owned(), contents, from_previous: false })
    }

    fn ensure_right(&self, key: &DataKey) -> Result<()> {
        if key.check_value() == self.contents.check { Ok(()) } else { Err(Error::KeyBagDamaged) }
    }

    fn new_record(
        &self,
        user: UserId,
        name: &str,
        password: &str,
        cost: PasswordCost,
        key: &DataKey,
    ) -> Result<UserRecord> {
        let name = self.free_name(user, name)?;
        ensure_long_enough(password)?;
        let record = Record::of_password(key, user.0, password, cost)?;
        Ok(UserRecord { user: user.0, name, record })
    }

    /// The name as it is kept, if it is one and nobody else has it.
    fn free_name(&self, user: UserId, name: &str) -> Result<String> {
        let name = tidy(name);
        if name.is_empty() {
            return Err(Refusal::NameMissing.into());
        }
        match self.user_named(&name) {
            Ok(other) if other != user => Err(Refusal::UserExists.into()),
            _ => Ok(name),
        }
    }

    /// Applies a change and writes it; when the writing fails, the bag in memory stays as it was
    /// too. `takes_away` says that the generation before must not outlive the change.
    fn change(
        &mut self,
        takes_away: bool,
        change: impl FnOnce(&mut Contents) -> Result<()>,
    ) -> Result<()> {
        let before = self.contents.clone();
        let result = change(&mut self.contents).and_then(|()| self.save(takes_away));
        if result.is_err() {
            self.contents = before;
        }
        result
    }

    /// Writes the bag as the last generation; the last so far becomes the one before, unless it
    /// is damaged or must not outlive the change.
    fn save(&mut self, takes_away: bool) -> Result<()> {
        self.contents.generation += 1;
        let text = self.to_text()?;
        let (path, previous) = (path_of(&self.data_file), previous_path_of(&self.data_file));
        if !takes_away
            && let Ok(last) = fs::read(&path)
            && Contents::parse(&last).is_ok()
        {
            durable::write(&previous, &last)?;
        }
        durable::write(&path, text.as_bytes())?;
        if takes_away {
            durable::write(&previous, text.as_bytes())?;
        }
        self.from_previous = false;
        Ok(())
    }
}

fn find(contents: &mut Contents, user: UserId) -> Result<&mut UserRecord> {
    contents.users.iter_mut().find(|record| record.user == user.0).ok_or(Error::UnknownUser)
}

fn ensure_long_enough(password: &str) -> Result<()> {
    if record::normal(password).chars().count() < PASSWORD_MIN as usize {
        return Err(Refusal::PasswordTooShort { limit: PASSWORD_MIN }.into());
    }
    Ok(())
}

/// Bytes as lower-case hexadecimal digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    let digits = bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    digits.map(|digit| char::from(b"0123456789abcdef"[usize::from(digit)])).collect()
}
