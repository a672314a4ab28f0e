//! Who signs in.

use domain::ids::UserId;
use domain::organisation::Role;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Adds a user, with a record in the key bag.
#[derive(Deserialize, TS)]
pub struct AddUser {
    /// Name, as it is shown at the door.
    pub name: String,
    /// Role.
    pub role: Role,
    /// First password.
    pub password: String,
}

/// Changes a user's role, or lets nobody sign in with it any more.
#[derive(Debug, Deserialize, TS)]
pub struct UpdateUser {
    /// User.
    pub user_id: UserId,
    /// Role.
    pub role: Role,
    /// Whether the user can sign in.
    pub active: bool,
}

/// Changes one's own password.
#[derive(Deserialize, TS)]
pub struct ChangePassword {
    /// The password so far.
    pub current: String,
    /// The password from now on.
    pub new: String,
}

/// A new recovery key, shown once.
#[derive(Serialize, TS)]
pub struct RecoveryKey {
    /// Its groups, in order; to be written down or printed, and typed back.
    pub groups: Vec<String>,
    /// The page that prints it: a PDF, in base64.
    pub sheet: String,
}
