//! The organisation, centres, rooms, hours, closures, categories, leaders and agreements.

use domain::calendar::{Date, TimeOfDay, Weekday};
use domain::ids::{CategoryId, CentreId, ClosureId, GrantAgreementId, LeaderId, LocationId, RoomId};
use domain::opening::{Closure, ClosureKind, OpeningRule};
use domain::organisation::{CentreKind, CentreSettings, Organisation, User};
use domain::settlement::{GrantAgreement, GrantForm};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::overview::CentreView;

/// Asks for everything that "Ustawienia" shows of a centre.
#[derive(Debug, Deserialize, TS)]
pub struct GetSettings {
    /// Centre.
    pub centre_id: CentreId,
}

/// Everything that "Ustawienia" shows of a centre.
#[derive(Debug, Serialize, TS)]
pub struct SettingsView {
    /// Organisation.
    pub organisation: Organisation,
    /// Centre, places and categories, those no longer chosen included.
    pub centre: CentreView,
    /// Leaders, those no longer chosen included.
    pub leaders: Vec<domain::organisation::Leader>,
    /// Opening rules, by weekday and validity.
    pub opening_rules: Vec<OpeningRule>,
    /// Closures, the latest first.
    pub closures: Vec<Closure>,
    /// Grant agreements, the latest first.
    pub grant_agreements: Vec<GrantAgreement>,
    /// Users; empty for whoever may not keep them.
    pub users: Vec<User>,
}

/// Changes the organisation's own details.
#[derive(Debug, Deserialize, TS)]
pub struct UpdateOrganisation {
    /// Full name.
    pub name: String,
    /// Short name, or empty.
    pub short_name: String,
    /// Address.
    pub address: String,
    /// E-mail, or empty.
    pub email: String,
    /// Telephone, or empty.
    pub phone: String,
}

/// A weekly interval of opening hours, as typed in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WeeklyHours {
    /// Weekday.
    pub weekday: Weekday,
    /// Opening.
    pub start: TimeOfDay,
    /// Closing.
    pub end: TimeOfDay,
}

/// Founds a centre with its rooms, hours, and the categories of its kind.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct CreateCentre {
    /// Kind.
    pub kind: CentreKind,
    /// Name.
    pub name: String,
    /// Roman number of the district, or empty.
    pub district: String,
    /// Address.
    pub address: String,
    /// Names of its rooms.
    pub rooms: Vec<String>,
    /// Weekly opening hours.
    pub hours: Vec<WeeklyHours>,
    /// First day on which the hours hold.
    pub valid_from: Date,
}

/// Changes a centre's details and settings.
#[derive(Debug, Deserialize, TS)]
pub struct UpdateCentre {
    /// Centre.
    pub centre_id: CentreId,
    /// Name.
    pub name: String,
    /// Roman number of the district, or empty.
    pub district: String,
    /// Address.
    pub address: String,
    /// Telephone, or empty.
    pub phone: String,
    /// E-mail, or empty.
    pub email: String,
    /// Coordinator's name, or empty.
    pub coordinator: String,
    /// Settings.
    pub settings: CentreSettings,
}

/// Adds a room, or changes one.
#[derive(Debug, Deserialize, TS)]
pub struct SaveRoom {
    /// Centre, for a new room (in its main location).
    pub centre_id: CentreId,
    /// Room to change, or none for a new one.
    #[ts(optional = nullable)]
    pub room_id: Option<RoomId>,
    /// Location of a new room; the centre's first without.
    #[ts(optional = nullable)]
    pub location_id: Option<LocationId>,
    /// Name.
    pub name: String,
    /// How many people fit, or none.
    #[ts(optional = nullable)]
    pub capacity: Option<u32>,
    /// Whether it can be chosen.
    pub active: bool,
}

/// Adds a category, or changes one.
#[derive(Debug, Deserialize, TS)]
pub struct SaveCategory {
    /// Centre.
    pub centre_id: CentreId,
    /// Category to change, or none for a new one.
    #[ts(optional = nullable)]
    pub category_id: Option<CategoryId>,
    /// Name.
    pub name: String,
    /// One or two letters.
    pub letter: String,
    /// Ground, 0 to 11.
    pub ground: u32,
    /// Whether it can be chosen.
    pub active: bool,
}

/// Adds a leader, or changes one.
#[derive(Debug, Deserialize, TS)]
pub struct SaveLeader {
    /// Leader to change, or none for a new one.
    #[ts(optional = nullable)]
    pub leader_id: Option<LeaderId>,
    /// Name.
    pub name: String,
    /// Whether the leader can be chosen.
    pub active: bool,
}

/// A leader that was added or changed.
#[derive(Debug, Serialize, TS)]
pub struct SavedLeader {
    /// Leader.
    pub leader_id: LeaderId,
}

/// Sets the weekly hours of a centre from a day on; rules valid before end the day before.
#[derive(Debug, Deserialize, TS)]
pub struct SetOpeningHours {
    /// Centre.
    pub centre_id: CentreId,
    /// First day.
    pub valid_from: Date,
    /// Weekly hours.
    pub hours: Vec<WeeklyHours>,
}

/// Adds a closure, or changes one.
#[derive(Debug, Deserialize, TS)]
pub struct SaveClosure {
    /// Centre.
    pub centre_id: CentreId,
    /// Closure to change, or none for a new one.
    #[ts(optional = nullable)]
    pub closure_id: Option<ClosureId>,
    /// First day.
    pub first_date: Date,
    /// Last day.
    pub last_date: Date,
    /// Kind.
    pub kind: ClosureKind,
    /// Reason, or empty.
    pub reason: String,
    /// Whether the usual hours still count as open.
    pub counts_as_open: bool,
}

/// Removes a closure.
#[derive(Debug, Deserialize, TS)]
pub struct RemoveClosure {
    /// Closure.
    pub closure_id: ClosureId,
}

/// Adds a grant agreement, or changes one.
#[derive(Debug, Deserialize, TS)]
pub struct SaveGrantAgreement {
    /// Agreement to change, or none for a new one.
    #[ts(optional = nullable)]
    pub agreement_id: Option<GrantAgreementId>,
    /// Number.
    pub number: String,
    /// Date of signing.
    pub signed_on: Date,
    /// Title of the task.
    pub title: String,
    /// Grantor.
    pub grantor: String,
    /// Form.
    pub form: GrantForm,
    /// First day.
    pub first_date: Date,
    /// Last day.
    pub last_date: Date,
    /// Funding phrase; empty for the form's own.
    pub funding_phrase: String,
    /// Recipient of the report, or empty.
    pub report_recipient: String,
    /// Centres it pays for.
    pub centres: Vec<CentreId>,
}
