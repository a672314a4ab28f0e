//! Stub.
use serde::{Deserialize, Serialize};
use ts_rs::TS;
/// A Polish public holiday (dzień ustawowo wolny od pracy).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Holiday {
    /// 1 January.
    NewYear,
}
