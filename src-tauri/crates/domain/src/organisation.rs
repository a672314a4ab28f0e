//! The organisation, its centres, their places, categories and leaders.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::calendar::Weekday;
use crate::ids::{
    CategoryId, CentreId, LeaderId, LocationId, LogoId, OrganisationId, PersonId, RoomId, UserId,
};
use crate::people::{Need, RecordField};
use crate::volunteers::VolunteeringSettings;

/// The NGO that runs the centres; one file holds one organisation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Organisation {
    /// Identifier.
    pub id: OrganisationId,
    /// Full name, as in the city's agreement.
    pub name: String,
    /// Short name for the screen, or empty.
    pub short_name: String,
    /// Postal address, one line.
    pub address: String,
    /// E-mail address, or empty.
    pub email: String,
    /// Telephone, or empty.
    pub phone: String,
    /// What it sets about its volunteers; the office's alone to see.
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    pub volunteering: VolunteeringSettings,
}

/// What kind of centre it is; decides defaults, never rules that a setting cannot change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum CentreKind {
    /// Centrum Aktywności Seniorów.
    Cas,
    /// Program Aktywności Lokalnej.
    Pal,
    /// Klub Rodziców.
    ParentsClub,
    /// Any other centre.
    Other,
}

impl CentreKind {
    /// Every kind, in the order it is offered.
    pub const ALL: [Self; 4] = [Self::Cas, Self::Pal, Self::ParentsClub, Self::Other];

    /// The name used on the wire and in the file.
    pub fn code(self) -> &'static str {
        match self {
            Self::Cas => "cas",
            Self::Pal => "pal",
            Self::ParentsClub => "parents_club",
            Self::Other => "other",
        }
    }

    /// The kind with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// The settings a new centre of this kind begins with.
    ///
    /// Source: the city's contests (CAS: 60+, four hours Monday to Friday; Klub Rodziców: five
    /// hours), all of them settable.
    pub fn default_settings(self) -> CentreSettings {
        let (min_age, required_minutes_per_day, target_members) = match self {
            Self::Cas => (Some(60), 240, Some(75)),
            Self::ParentsClub => (None, 300, None),
            Self::Pal | Self::Other => (None, 0, None),
        };
        CentreSettings {
            min_age,
            residents_only: matches!(self, Self::Cas | Self::ParentsClub),
            works_with_minors: matches!(self, Self::ParentsClub),
            counts_children: matches!(self, Self::ParentsClub),
            required_minutes_per_day,
            required_days: Weekday::ALL[..5].to_vec(),
            target_members,
            teaching_hours: false,
            names_volunteers: false,
            free_entry_weeks: 8,
            unseen_weeks: 4,
            record: RecordField::defaults(self),
            declaration_text: String::new(),
            privacy_text: String::new(),
            privacy_version: "1".to_owned(),
        }
    }
}

/// What a centre does differently from others of its kind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CentreSettings {
    /// Lowest age on the declaration's date, in years, or none.
    pub min_age: Option<u32>,
    /// Whether the declaration must say that the person lives in the city.
    pub residents_only: bool,
    /// Whether leaders and volunteers need the checks for work with minors.
    pub works_with_minors: bool,
    /// Whether children are counted beside the guests.
    pub counts_children: bool,
    /// Minutes that the centre must be open on each required working day; 0 for no such duty.
    pub required_minutes_per_day: u32,
    /// The weekdays that count towards the duty.
    pub required_days: Vec<Weekday>,
    /// How many people with a declaration the agreement expects, or none.
    pub target_members: Option<u32>,
    /// Whether hours are also printed as teaching hours of 45 minutes.
    pub teaching_hours: bool,
    /// Whether the monthly report names volunteers; by default it does not.
    pub names_volunteers: bool,
    /// How many weeks a person stays on a free-entry list after the last visit.
    pub free_entry_weeks: u32,
    /// After how many weeks without a visit a person is on the list of those not seen.
    pub unseen_weeks: u32,
    /// Which parts of a person's record are kept here, and which must be; one that is not named
    /// is not kept.
    pub record: BTreeMap<RecordField, Need>,
    /// The text of the printed declaration, or empty for the usual one.
    pub declaration_text: String,
    /// The information clause (RODO art. 13) that is printed, or empty for the usual one.
    pub privacy_text: String,
    /// Which version of the clause is given now.
    pub privacy_version: String,
}

/// A centre that the organisation runs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Centre {
    /// Identifier.
    pub id: CentreId,
    /// Kind.
    pub kind: CentreKind,
    /// Name, as the city knows it.
    pub name: String,
    /// Roman number of the city district, I to XVIII, or empty.
    pub district: String,
    /// Postal address, one line.
    pub address: String,
    /// Telephone for the timetable, or empty.
    pub phone: String,
    /// E-mail for the timetable, or empty.
    pub email: String,
    /// Name of the coordinator, who signs the report, or empty.
    pub coordinator: String,
    /// Settings.
    pub settings: CentreSettings,
}

/// A place where a centre works.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Location {
    /// Identifier.
    pub id: LocationId,
    /// Centre.
    pub centre_id: CentreId,
    /// Name, such as the street.
    pub name: String,
    /// Postal address, one line.
    pub address: String,
    /// Whether it is somebody else's place, where clashes are not looked for.
    pub is_external: bool,
}

/// A room of a location.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Room {
    /// Identifier.
    pub id: RoomId,
    /// Location.
    pub location_id: LocationId,
    /// Name, such as `Sala 1`.
    pub name: String,
    /// How many people fit, or none known.
    pub capacity: Option<u32>,
    /// Whether it can still be chosen.
    pub active: bool,
}

/// A category of classes, shown by its letter and ground.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Category {
    /// Identifier.
    pub id: CategoryId,
    /// Centre.
    pub centre_id: CentreId,
    /// Name, as the report prints it.
    pub name: String,
    /// One or two letters that stand for it in the timetable.
    pub letter: String,
    /// Ground, 0 to 11, in the palette of the window.
    pub ground: u32,
    /// Place in lists, from 0.
    pub position: u32,
    /// Whether it can still be chosen.
    pub active: bool,
}

/// Someone or some firm that leads classes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Leader {
    /// Identifier.
    pub id: LeaderId,
    /// Name as printed; of the person or of the firm.
    pub name: String,
    /// The person, where she is also a participant or a volunteer.
    pub person_id: Option<PersonId>,
    /// Whether the leader can still be chosen.
    pub active: bool,
}

/// What someone may do; on one shared file a rule of the program, not a cryptographic border.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Runs the organisation: centres, agreements, users.
    Manager,
    /// Plans, keeps the register and the lists of her centres.
    Coordinator,
    /// Takes attendance at the door.
    Volunteer,
}

impl Role {
    /// Every role, the widest first.
    pub const ALL: [Self; 3] = [Self::Manager, Self::Coordinator, Self::Volunteer];

    /// The name used on the wire and in the file.
    pub fn code(self) -> &'static str {
        match self {
            Self::Manager => "manager",
            Self::Coordinator => "coordinator",
            Self::Volunteer => "volunteer",
        }
    }

    /// The role with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.code() == code)
    }
}

/// Someone who signs in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct User {
    /// Identifier.
    pub id: UserId,
    /// Name, as it is shown and typed at the door.
    pub name: String,
    /// Role.
    pub role: Role,
    /// Whether the user can still sign in.
    pub active: bool,
    /// The person she is, where she is also a participant or a volunteer.
    pub person_id: Option<PersonId>,
}

/// The categories a new centre of this kind begins with: letter and Polish name.
///
/// Source: the city's documents and announcements of the programmes (domain.md §5, §2.3, §2.4).
/// They are data of the file from then on, edited freely, and so are not translated.
pub fn category_presets(kind: CentreKind) -> &'static [(&'static str, &'static str)] {
    match kind {
        CentreKind::Cas => &[
            ("R", "Zajęcia ruchowe i prozdrowotne"),
            ("E", "Zajęcia edukacyjne"),
            ("J", "Języki obce"),
            ("N", "Nowe technologie"),
            ("A", "Zajęcia artystyczne i rękodzieło"),
            ("G", "Gry i spotkania integracyjne"),
            ("K", "Wyjścia kulturalne"),
            ("T", "Wycieczki"),
            ("S", "Wykłady i spotkania tematyczne"),
            ("W", "Wolontariat"),
            ("M", "Spotkania międzypokoleniowe"),
            ("Y", "Wydarzenia"),
        ],
        CentreKind::Pal => &[
            ("W", "Wolontariat"),
            ("Z", "Zespół mieszkańców"),
            ("P", "Konsultacje i punkt porad"),
            ("E", "Edukacja społeczna i obywatelska"),
            ("T", "Treningi kompetencji, warsztaty i kursy"),
            ("K", "Wydarzenia kulturalne i społeczne"),
            ("G", "Grupy inicjatywne"),
            ("I", "Współpraca z instytucjami"),
        ],
        CentreKind::ParentsClub => &[
            ("R", "Zajęcia rozwojowe dla dzieci"),
            ("S", "Spotkania ze specjalistą"),
            ("W", "Warsztaty dla rodziców"),
            ("Z", "Zabawa i czas otwarty"),
            ("I", "Spotkania integracyjne"),
            ("Y", "Wydarzenia"),
        ],
        CentreKind::Other => &[("Z", "Zajęcia"), ("S", "Spotkania"), ("Y", "Wydarzenia")],
    }
}

/// Whose logo it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum LogoKind {
    /// The organisation's.
    Organisation,
    /// The city's.
    City,
}

impl LogoKind {
    /// Every kind, in the order they stand on paper.
    pub const ALL: [Self; 2] = [Self::Organisation, Self::City];

    /// The name used on the wire and in the file.
    pub fn code(self) -> &'static str {
        match self {
            Self::Organisation => "organisation",
            Self::City => "city",
        }
    }
}

/// A logo on what is printed and published.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Logo {
    /// Identifier, derived from the kind.
    pub id: LogoId,
    /// Whose it is.
    pub kind: LogoKind,
    /// The picture, PNG or JPEG, in base64.
    pub image: String,
    /// What it shows, for whoever cannot see it.
    pub alternative: String,
}
