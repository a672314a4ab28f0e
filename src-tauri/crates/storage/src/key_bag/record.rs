//! One record of the key bag: the file's key, sealed under one way in.

use argon2::{Algorithm, Argon2, Params, Version};
use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use unicode_normalization::UnicodeNormalization;
use uuid::Uuid;
use zeroize::Zeroizing;

use super::contents::{FORMAT, VERSION};
use super::{DataKey, RecoveryKey};
use crate::durable;
use crate::error::{Error, Result};

/// What one guess of a password costs (Argon2id, RFC 9106 §3.1). Kept with every record, so that
/// it can be raised without locking anybody out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PasswordCost {
    /// Memory, in KiB.
    pub memory_kib: u32,
    /// Passes over the memory.
    pub passes: u32,
    /// Lanes, which could run at the same time.
    pub lanes: u32,
}

impl PasswordCost {
    /// 64 MiB and three passes, the second recommended option of RFC 9106 §4 with one lane:
    /// about 0.2 s on an old laptop.
    pub const STANDARD: Self = Self { memory_kib: 64 * 1024, passes: 3, lanes: 1 };

    /// Argon2's parameters; a record that asks for more than any version wrote is damaged, and
    /// would only take the machine's memory.
    fn params(self) -> Result<Params> {
        if self.memory_kib > 1024 * 1024 || self.passes > 64 || self.lanes > 16 {
            return Err(Error::KeyBagDamaged);
        }
        Params::new(self.memory_kib, self.passes, self.lanes, Some(32))
            .map_err(|_| Error::KeyBagDamaged)
    }
}

/// The file's key, sealed under a password or under the recovery key.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Record {
    /// Present in a record under a password.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    argon2id: Option<PasswordCost>,
    #[serde(with = "base64_text")]
    salt: [u8; 16],
    #[serde(with = "base64_text")]
    nonce: [u8; 24],
    /// The 32 bytes of the key and the 16 of its authentication.
    #[serde(with = "base64_text")]
    wrapped: [u8; 48],
}

/// What a record is bound to besides its key: bag version, kind, and the user if there is one.
enum Way {
    Password(Uuid),
    Recovery,
}

impl Way {
    fn associated_data(&self) -> Vec<u8> {
        let (kind, id) = match self {
            Self::Password(user) => ("password", *user),
            Self::Recovery => ("recovery", Uuid::nil()),
        };
        let version = VERSION.to_string();
        [FORMAT.as_bytes(), b"\0", version.as_bytes(), b"\0", kind.as_bytes(), b"\0", id.as_bytes()]
            .concat()
    }
}

pub(crate) type Wrapping = Zeroizing<[u8; 32]>;

impl Record {
    /// Seals the key under a user's password.
    pub(super) fn of_password(
        key: &DataKey,
        user: Uuid,
        password: &str,
        cost: PasswordCost,
    ) -> Result<Self> {
        let salt = durable::random()?;
        let wrapping = stretch(password, &salt, cost)?;
        Self::seal(key, &wrapping, &Way::Password(user), salt, Some(cost))
    }

    /// Seals the key under the recovery key.
    pub(super) fn of_recovery_key(key: &DataKey, recovery_key: &RecoveryKey) -> Result<Self> {
        let salt = durable::random()?;
        let wrapping = derive(recovery_key, &salt);
        Self::seal(key, &wrapping, &Way::Recovery, salt, None)
    }

    /// The key, if the password is this user's.
    pub(super) fn open_with_password(&self, user: Uuid, password: &str) -> Result<DataKey> {
        let cost = self.argon2id.ok_or(Error::KeyBagDamaged)?;
        let wrapping = stretch(password, &self.salt, cost)?;
        self.open(&wrapping, &Way::Password(user)).ok_or(Error::WrongPassword)
    }

    /// The key, if the recovery key is this file's.
    pub(super) fn open_with_recovery_key(&self, recovery_key: &RecoveryKey) -> Result<DataKey> {
        let wrapping = derive(recovery_key, &self.salt);
        self.open(&wrapping, &Way::Recovery).ok_or(Error::WrongRecoveryKey)
    }

    fn seal(
        key: &DataKey,
        wrapping: &Wrapping,
        way: &Way,
        salt: [u8; 16],
        argon2id: Option<PasswordCost>,
    ) -> Result<Self> {
        let nonce: [u8; 24] = durable::random()?;
        let aad = way.associated_data();
        let payload = Payload { msg: key.bytes(), aad: &aad };
        let wrapped = XChaCha20Poly1305::new((&**wrapping).into())
            .encrypt(&XNonce::from(nonce), payload)
            .ok()
            .and_then(|wrapped| wrapped.try_into().ok())
            .ok_or(Error::KeyBagDamaged)?;
        Ok(Self { argon2id, salt, nonce, wrapped })
    }

    fn open(&self, wrapping: &Wrapping, way: &Way) -> Option<DataKey> {
        let aad = way.associated_data();
        let payload = Payload { msg: &self.wrapped, aad: &aad };
        let opened = XChaCha20Poly1305::new((&**wrapping).into())
            .decrypt(&XNonce::from(self.nonce), payload)
            .map(Zeroizing::new)
            .ok()?;
        opened.as_slice().try_into().ok().map(DataKey::from_bytes)
    }
}

/// A password as it is stretched: composed (Unicode NFC), because keyboards of two systems write
/// the same ó in two ways.
pub(super) fn normal(password: &str) -> Zeroizing<String> {
    Zeroizing::new(password.nfc().collect())
}

/// Argon2id of a password, or of a PIN.
pub(crate) fn stretch(password: &str, salt: &[u8; 16], cost: PasswordCost) -> Result<Wrapping> {
    let mut wrapping = Wrapping::default();
    Argon2::new(Algorithm::Argon2id, Version::V0x13, cost.params()?)
        .hash_password_into(normal(password).as_bytes(), salt, wrapping.as_mut())
        .map_err(|_| Error::KeyBagDamaged)?;
    Ok(wrapping)
}

fn derive(recovery_key: &RecoveryKey, salt: &[u8; 16]) -> Wrapping {
    let digest = Sha256::new()
        .chain_update(b"obecni recovery 1")
        .chain_update(salt)
        .chain_update(recovery_key.bytes())
        .finalize();
    Wrapping::new(digest.into())
}

/// Bytes of a fixed number as Base64 text.
pub(crate) mod base64_text {
    use super::{Engine, STANDARD_NO_PAD};
    use serde::de::Error;
    use serde::{Deserialize, Deserializer, Serializer};

    pub(crate) fn serialize<S: Serializer, const N: usize>(
        bytes: &[u8; N],
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&STANDARD_NO_PAD.encode(bytes))
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>, const N: usize>(
        deserializer: D,
    ) -> Result<[u8; N], D::Error> {
        let bytes =
            STANDARD_NO_PAD.decode(String::deserialize(deserializer)?).map_err(D::Error::custom)?;
        bytes.try_into().map_err(|_| D::Error::custom("a wrong number of bytes"))
    }
}
