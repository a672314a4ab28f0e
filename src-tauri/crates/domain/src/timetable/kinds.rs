//! The kinds, modes, reasons and states that sessions have.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How people come: by sign-up, or as they like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Entry {
    /// Zapisy: the roster holds those enrolled, and a missing mark asks to be filled.
    Enrolment,
    /// Wstęp wolny: the list offers recent visitors, and a missing mark means nothing.
    Free,
}

impl Entry {
    /// The name used on the wire and in the file.
    pub fn code(self) -> &'static str {
        match self {
            Self::Enrolment => "enrolment",
            Self::Free => "free",
        }
    }

    /// The entry with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Enrolment, Self::Free].into_iter().find(|entry| entry.code() == code)
    }
}

/// Why a session was cancelled; presets without health.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum CancelReason {
    /// Nieobecność osoby prowadzącej.
    LeaderAbsent,
    /// Za mało chętnych.
    TooFewPeople,
    /// Awaria w lokalu.
    Failure,
    /// Pogoda.
    Weather,
    /// Dzień wolny lub przerwa.
    DayOff,
    /// Zawieszenie działalności.
    Suspension,
    /// Inna przyczyna organizacyjna.
    Other,
}

impl CancelReason {
    /// Every reason, in the order it is offered.
    pub const ALL: [Self; 7] = [
        Self::LeaderAbsent,
        Self::TooFewPeople,
        Self::Failure,
        Self::Weather,
        Self::DayOff,
        Self::Suspension,
        Self::Other,
    ];

    /// The name used on the wire and in the file.
    pub fn code(self) -> &'static str {
        match self {
            Self::LeaderAbsent => "leader_absent",
            Self::TooFewPeople => "too_few_people",
            Self::Failure => "failure",
            Self::Weather => "weather",
            Self::DayOff => "day_off",
            Self::Suspension => "suspension",
            Self::Other => "other",
        }
    }

    /// The reason with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.code() == code)
    }
}

/// The state of a session's attendance list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ListState {
    /// Brak: nothing was recorded.
    None,
    /// W toku: somebody is taking it.
    InProgress,
    /// Zatwierdzona.
    Confirmed,
    /// Odbyło się bez listy.
    HeldWithoutList,
}

impl ListState {
    /// Every state.
    pub const ALL: [Self; 4] =
        [Self::None, Self::InProgress, Self::Confirmed, Self::HeldWithoutList];

    /// The name used on the wire and in the file.
    pub fn code(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::InProgress => "in_progress",
            Self::Confirmed => "confirmed",
            Self::HeldWithoutList => "held_without_list",
        }
    }

    /// The state with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }
}

/// What kind of meeting it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SessionKind {
    /// Zajęcia.
    #[default]
    Class,
    /// Wydarzenie.
    Event,
    /// Wyjście, such as to a museum.
    Outing,
    /// Wycieczka, up to 16 hours.
    Trip,
    /// Dyżur, czas otwarty: people drop in.
    DropIn,
}

impl SessionKind {
    /// Every kind, in the order it is offered.
    pub const ALL: [Self; 5] = [Self::Class, Self::Event, Self::Outing, Self::Trip, Self::DropIn];

    /// The name used on the wire and in the file.
    pub fn code(self) -> &'static str {
        match self {
            Self::Class => "class",
            Self::Event => "event",
            Self::Outing => "outing",
            Self::Trip => "trip",
            Self::DropIn => "drop_in",
        }
    }

    /// The kind with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// Where and how people meet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Mode {
    /// Stacjonarnie.
    #[default]
    OnSite,
    /// Online.
    Online,
    /// W terenie.
    Outdoors,
}

impl Mode {
    /// Every mode, in the order it is offered.
    pub const ALL: [Self; 3] = [Self::OnSite, Self::Online, Self::Outdoors];

    /// The name used on the wire and in the file.
    pub fn code(self) -> &'static str {
        match self {
            Self::OnSite => "on_site",
            Self::Online => "online",
            Self::Outdoors => "outdoors",
        }
    }

    /// The mode with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|mode| mode.code() == code)
    }
}
