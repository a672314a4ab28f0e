//! Files of invented people, for trying things out and for checking.

use std::path::PathBuf;

use domain::calendar::{Date, Month};
use domain::ids::UserId;
use storage::key_bag::PasswordCost;

use crate::Result;

/// The password of every user of a file of invented people.
pub const PASSWORD: &str = "przykład-1";

/// What kind of organisation is invented.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Profile {
    /// One CAS of 120 members.
    Cas,
    /// One PAL.
    Pal,
    /// One Klub Rodziców.
    Klub,
    /// Four CAS and a PAL.
    Ngo,
}

impl Profile {
    /// The profile with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        match code {
            "cas" => Some(Self::Cas),
            "pal" => Some(Self::Pal),
            "klub" => Some(Self::Klub),
            "ngo" => Some(Self::Ngo),
            _ => None,
        }
    }
}

/// What is to be invented.
pub struct Plan {
    /// The file.
    pub path: PathBuf,
    /// Kind of organisation.
    pub profile: Profile,
    /// The same seed gives the same people, ids and marks.
    pub seed: u64,
    /// First month.
    pub from: Month,
    /// How many months.
    pub months: u32,
    /// The last day on which lists are taken; what is later is only planned.
    pub today: Date,
    /// What each guess at the password costs.
    pub cost: PasswordCost,
}

/// The name of the file, without its extension.
pub fn file_name(_profile: Profile) -> &'static str {
    "Dane przykładowe"
}

/// Makes the file. Answers its manager.
pub fn create(_plan: &Plan) -> Result<UserId> {
    Err(domain::refusal::Refusal::NotFound.into())
}
