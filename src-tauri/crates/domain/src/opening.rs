//! Opening hours: rules with validity, closures, and the open time of a day as a union of
//! intervals, so that parallel classes never add up.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::calendar::{Date, TimeOfDay, Weekday};
use crate::ids::{CentreId, ClosureId, OpeningRuleId};

/// One weekly interval of opening hours.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OpeningRule {
    /// Identifier.
    pub id: OpeningRuleId,
    /// Centre.
    pub centre_id: CentreId,
    /// Day of the week.
    pub weekday: Weekday,
    /// Opening.
    pub start: TimeOfDay,
    /// Closing, later than opening; `24:00` for midnight.
    pub end: TimeOfDay,
    /// First day on which it holds.
    pub valid_from: Date,
    /// Last day on which it holds, or open-ended.
    #[ts(optional = nullable)]
    pub valid_to: Option<Date>,
}

/// Why a centre is closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ClosureKind {
    /// Święto lub dzień wolny organizacji.
    Holiday,
    /// Przerwa.
    Break,
    /// Awaria.
    Failure,
    /// Zawieszenie działalności.
    Suspension,
    /// Wyjazd całodniowy.
    WholeDayTrip,
    /// Inny powód.
    Other,
}

impl ClosureKind {
    /// Every kind, in the order it is offered.
    pub const ALL: [Self; 6] =
        [Self::Holiday, Self::Break, Self::Failure, Self::Suspension, Self::WholeDayTrip, Self::Other];

    /// The name used on the wire and in the file.
    pub fn code(self) -> &'static str {
        match self {
            Self::Holiday => "holiday",
            Self::Break => "break",
            Self::Failure => "failure",
            Self::Suspension => "suspension",
            Self::WholeDayTrip => "whole_day_trip",
            Self::Other => "other",
        }
    }

    /// The kind with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// A span of days on which a centre is closed, or away on a trip that counts as open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Closure {
    /// Identifier.
    pub id: ClosureId,
    /// Centre.
    pub centre_id: CentreId,
    /// First day.
    pub first_date: Date,
    /// Last day; the same for a single one.
    pub last_date: Date,
    /// Kind.
    pub kind: ClosureKind,
    /// Reason in words, or empty.
    pub reason: String,
    /// Whether the usual hours still count as open (a whole-day trip, as the setting says).
    pub counts_as_open: bool,
}

impl Closure {
    /// Whether the day falls in it.
    pub fn covers(&self, date: Date) -> bool {
        (self.first_date..=self.last_date).contains(&date)
    }
}
