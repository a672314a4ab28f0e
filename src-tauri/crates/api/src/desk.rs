//! Before a file is open: founding one, opening, locking, copying, restoring.

use domain::ids::UserId;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::organisation::CreateCentre;

/// What the first screen needs.
#[derive(Debug, Serialize, TS)]
pub struct Door {
    /// Files opened on this machine before, the latest first.
    pub files: Vec<KnownFile>,
    /// The folder where a new file goes unless another is chosen.
    pub folder: String,
    /// The folder where documents and copies go unless another is chosen.
    pub documents: String,
    /// Whether a file is open and signed in to.
    pub open: bool,
}

/// A file opened before.
#[derive(Debug, Serialize, TS)]
pub struct KnownFile {
    /// Path.
    pub path: String,
    /// Name without folder and extension.
    pub name: String,
    /// Whether it is there now.
    pub exists: bool,
    /// Those who can sign in to it; empty when its key bag cannot be read.
    pub users: Vec<DoorUser>,
}

/// Someone who can sign in.
#[derive(Debug, Serialize, TS)]
pub struct DoorUser {
    /// User.
    pub id: UserId,
    /// Name.
    pub name: String,
}

/// Founds an organisation in a new file; the first user is its manager.
#[derive(Deserialize, TS)]
pub struct CreateFile {
    /// Folder for the file; none for the usual one.
    #[ts(optional = nullable)]
    pub folder: Option<String>,
    /// Organisation's name.
    pub organisation: String,
    /// First centre.
    pub centre: CreateCentre,
    /// The first user's name.
    pub user_name: String,
    /// The first user's password.
    pub password: String,
}

/// A new file, open and signed in to.
#[derive(Serialize, TS)]
pub struct CreatedFile {
    /// Where it is.
    pub path: String,
    /// The recovery key, shown this once.
    pub recovery_key: crate::users::RecoveryKey,
    /// What is wrong with the folder, if it is synchronised or on a network.
    pub warning: Option<String>,
}

/// Signs in to a file.
#[derive(Deserialize, TS)]
pub struct OpenFile {
    /// Path.
    pub path: String,
    /// User.
    pub user_id: UserId,
    /// Password.
    pub password: String,
}

/// A file that is open now.
#[derive(Debug, Serialize, TS)]
pub struct OpenedFile {
    /// Path.
    pub path: String,
    /// What is wrong with the folder, if it is synchronised or on a network.
    pub warning: Option<String>,
}

/// Signs in with the recovery key and sets a new password for a user.
#[derive(Deserialize, TS)]
pub struct OpenWithRecovery {
    /// Path.
    pub path: String,
    /// Recovery key, as typed.
    pub recovery_key: String,
    /// User whose password is set.
    pub user_id: UserId,
    /// The password from now on.
    pub new_password: String,
}

/// Looks at a file chosen from the disk.
#[derive(Debug, Deserialize, TS)]
pub struct LookAtFile {
    /// Path of a data file or of a copy.
    pub path: String,
}

/// Makes a file of invented people in the usual folder and opens it.
#[derive(Debug, Deserialize, TS)]
pub struct CreateDemo {
    /// `cas`, `pal`, `klub` or `ngo`.
    pub profile: String,
}

/// Writes data and keys to one file.
#[derive(Debug, Deserialize, TS)]
pub struct SaveCopy {
    /// Where to: a file, or a folder for the usual name.
    pub path: String,
}

/// A copy that was written and checked.
#[derive(Debug, Serialize, TS)]
pub struct SavedCopy {
    /// Where it is.
    pub path: String,
}

/// Makes a file from a copy; never over another.
#[derive(Debug, Deserialize, TS)]
pub struct RestoreCopy {
    /// The copy.
    pub copy: String,
    /// Folder for the file; none for the usual one.
    #[ts(optional = nullable)]
    pub folder: Option<String>,
}
