//! The journal as people read it: what was done, by whom, and taking it back.

use domain::ids::OperationId;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Asks for the latest operations.
#[derive(Debug, Deserialize, TS)]
pub struct ListHistory {
    /// How many, at most 500.
    pub limit: u32,
}

/// Operations, the latest first.
#[derive(Debug, Serialize, TS)]
pub struct History {
    /// Operations.
    pub rows: Vec<HistoryRow>,
}

/// One operation.
#[derive(Debug, Serialize, TS)]
pub struct HistoryRow {
    /// Operation.
    pub operation_id: OperationId,
    /// When, as a local date and time: `10.03.2026 10:42`.
    pub at: String,
    /// Name of whoever did it.
    pub author: String,
    /// What was done.
    pub sentence: String,
    /// Whether it has been undone.
    pub undone: bool,
    /// Whether it could be undone now, so far as can be told without trying.
    pub can_undo: bool,
}

/// Takes back one operation, or the caller's latest.
#[derive(Debug, Deserialize, TS)]
pub struct Undo {
    /// Operation, or none for the latest.
    #[ts(optional = nullable)]
    pub operation_id: Option<OperationId>,
}

/// What was taken back or done again.
#[derive(Debug, Serialize, TS)]
pub struct Undone {
    /// What it was.
    pub sentence: String,
}
