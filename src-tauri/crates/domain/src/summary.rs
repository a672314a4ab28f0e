//! From the facts of a month to its figures; each figure carries what it counted.
//!
//! There is one way to compute every number: [`MonthSummary::of`]. The screen, the paper, the
//! check and the export all read its answer.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::calendar::{Date, Month, TimeOfDay, Weekday};
use crate::holidays::Holiday;
use crate::ids::{
    ActionId, CategoryId, ClosureId, DeclarationId, LeaderId, MembershipId, PersonId, SeriesId,
    SessionId, VolunteerEntryId, VolunteerTaskId,
};
use crate::opening::ClosureKind;
use crate::timetable::CancelReason;
use crate::volunteers::EntryKind;

mod classes;
mod figures;
mod history;
mod openness;
mod participants;
mod volunteering;

#[cfg(test)]
mod tests;

/// What a figure counted. The length of the list is the figure, except where each element
/// weighs more than one (minutes, guests): then [`Figure::value`] is the sum over the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "of", content = "ids", rename_all = "snake_case")]
pub enum Counted {
    /// Days, such as those on which the centre was open.
    Days(Vec<Date>),
    /// Sessions.
    Sessions(Vec<SessionId>),
    /// People, each once.
    People(Vec<PersonId>),
    /// Presences: who, at what.
    Presences(Vec<(SessionId, PersonId)>),
    /// Declarations.
    Declarations(Vec<DeclarationId>),
    /// Memberships.
    Memberships(Vec<MembershipId>),
    /// Volunteers' services.
    VolunteerEntries(Vec<VolunteerEntryId>),
}

impl Counted {
    /// How many things were counted.
    pub fn len(&self) -> usize {
        match self {
            Self::Days(ids) => ids.len(),
            Self::Sessions(ids) => ids.len(),
            Self::People(ids) => ids.len(),
            Self::Presences(ids) => ids.len(),
            Self::Declarations(ids) => ids.len(),
            Self::Memberships(ids) => ids.len(),
            Self::VolunteerEntries(ids) => ids.len(),
        }
    }

    /// Whether nothing was counted.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// What a figure is measured in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// People.
    People,
    /// Presences (udziały).
    Presences,
    /// Sessions (spotkania).
    Sessions,
    /// Days.
    Days,
    /// Minutes; printed as hours, rounded only there.
    Minutes,
    /// Guests or children: a number without names.
    Guests,
    /// Declarations.
    Declarations,
    /// Memberships.
    Memberships,
    /// Grosze; printed as złote.
    Grosze,
}

/// A number of the report, with what it counted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Figure {
    /// Its name in the summary, such as `participants.unique.month`; stable, used to open it.
    pub key: String,
    /// The number, in the unit.
    pub value: i64,
    /// The unit.
    pub unit: Unit,
    /// What it counted; kept from the wire, where a figure is opened by its key.
    #[serde(skip)]
    #[ts(skip)]
    pub counted: Counted,
}

/// A mean: named presences over held sessions with a confirmed list, rounded only in print.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Mean {
    /// Its name in the summary.
    pub key: String,
    /// Presences at the sessions of `sessions`.
    pub presences: Figure,
    /// Held sessions with a confirmed list.
    pub sessions: Figure,
}

impl Mean {
    /// The mean in tenths, rounded half up; nothing where no session was held with a list.
    pub fn tenths(&self) -> Option<i64> {
        let (presences, sessions) = (self.presences.value, self.sessions.value);
        (sessions > 0).then(|| (presences * 20 + sessions) / (sessions * 2))
    }
}

/// The spans of the report's three columns.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Columns<T> {
    /// In the month.
    pub month: T,
    /// From the first day of the year.
    pub year: T,
    /// From the first day of the agreement; nothing without an agreement.
    #[ts(optional = nullable)]
    pub agreement: Option<T>,
}

/// All figures of a centre's month.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct MonthSummary {
    /// The month.
    pub month: Month,
    /// Section "Otwarcie placówki".
    pub opening: OpeningSummary,
    /// Section "Uczestnicy".
    pub participants: ParticipantsSummary,
    /// Section "Zajęcia według kategorii", categories with sessions only, in their order.
    pub categories: Vec<CategorySummary>,
    /// Its row "Razem"; people counted anew, not summed.
    pub total: CategorySummary,
    /// Section "Wykaz zajęć cyklicznych": series with anything planned in the month.
    pub series: Vec<SeriesSummary>,
    /// Section "Wolontariat".
    pub volunteers: VolunteersSummary,
    /// Section "Spotkania odwołane i zmiany".
    pub changes: Vec<ChangeSummary>,
    /// What became of the sessions; its identity is checked.
    pub balance: SessionBalance,
}

/// Open days and hours against those required.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct OpeningSummary {
    /// Every day of the month that is open, required to be, or closed with a reason.
    pub days: Vec<OpeningDay>,
    /// Days open (`opening.days`).
    pub open_days: Figure,
    /// Minutes open (`opening.minutes`).
    pub open_minutes: Figure,
    /// Required working days (`opening.required_days`).
    pub required_days: Figure,
    /// Required minutes: working days × the centre's minutes per day.
    pub required_minutes: u32,
    /// Every ISO week that touches the month, over its days within the month.
    pub weeks: Vec<OpeningWeek>,
}

/// One day of the opening table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OpeningDay {
    /// Day.
    pub date: Date,
    /// Open intervals, joined where they touch or overlap.
    pub intervals: Vec<(TimeOfDay, TimeOfDay)>,
    /// Minutes open.
    pub minutes: u32,
    /// Minutes required on it; 0 on a day without the duty.
    pub required_minutes: u32,
    /// Public holiday, if it is one.
    #[ts(optional = nullable)]
    pub holiday: Option<Holiday>,
    /// The closure that covers it, if any: id, kind and reason.
    #[ts(optional = nullable)]
    pub closure: Option<(ClosureId, ClosureKind, String)>,
}

/// One week of the opening table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OpeningWeek {
    /// First day of the week within the month.
    pub first_date: Date,
    /// Last day of the week within the month.
    pub last_date: Date,
    /// Minutes open.
    pub minutes: u32,
    /// Minutes required.
    pub required_minutes: u32,
    /// Working days with the duty.
    pub required_days: u32,
}

/// Figures about people. A person counts once in a column, however often she came.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ParticipantsSummary {
    /// Z deklaracją: people with a declaration in force at the period's end
    /// (`participants.declared`); the same state in every column.
    pub declared: Columns<Figure>,
    /// Nowi: people whose first declaration at this centre falls within the period
    /// (`participants.new`).
    pub new: Columns<Figure>,
    /// Zakończyli: memberships that ended within the period (`participants.left`).
    pub left: Columns<Figure>,
    /// Unikalni: people with at least one presence (`participants.unique`), counted anew.
    pub unique: Columns<Figure>,
    /// Udziały: presences (`participants.presences`).
    pub presences: Columns<Figure>,
    /// Średnia (`participants.mean`).
    pub mean: Columns<Mean>,
    /// Goście (`participants.guests`).
    pub guests: Columns<Figure>,
    /// Dzieci (`participants.children`).
    pub children: Columns<Figure>,
    /// The month's unique people by sex: female, male, not given.
    pub by_sex: Vec<(SexGroup, Figure)>,
    /// The month's unique people by age on the month's last day.
    pub by_age: Vec<(AgeGroup, Figure)>,
    /// The month's unique people by district; the empty text for none given.
    pub by_district: Vec<(String, Figure)>,
}

/// A row of the split by sex.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SexGroup {
    /// Kobiety.
    Female,
    /// Mężczyźni.
    Male,
    /// Nie podano.
    NotGiven,
}

/// A row of the split by age.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum AgeGroup {
    /// Below 60.
    Under60,
    /// 60 to 64.
    From60,
    /// 65 to 69.
    From65,
    /// 70 to 74.
    From70,
    /// 75 to 79.
    From75,
    /// 80 to 84.
    From80,
    /// 85 and more.
    From85,
    /// Birth not known.
    NotGiven,
}

/// One row of the table by category. Only held sessions count.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct CategorySummary {
    /// Category; nothing in the row "Razem".
    #[ts(optional = nullable)]
    pub category_id: Option<CategoryId>,
    /// Its name; empty in the row "Razem".
    pub name: String,
    /// Liczba spotkań.
    pub sessions: Figure,
    /// Minutes of them; parallel classes both count.
    pub minutes: Figure,
    /// Udziały.
    pub presences: Figure,
    /// Osoby (unikalne).
    pub people: Figure,
    /// Średnia.
    pub mean: Mean,
}

/// One row of the list of recurring classes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct SeriesSummary {
    /// Series.
    pub series_id: SeriesId,
    /// Name.
    pub name: String,
    /// Name of its category.
    pub category: String,
    /// Leader, if any.
    #[ts(optional = nullable)]
    pub leader_id: Option<LeaderId>,
    /// Name of the leader, or empty.
    pub leader: String,
    /// The weekdays and starts at which its sessions of the month were first planned.
    pub slots: Vec<(Weekday, TimeOfDay)>,
    /// Length in minutes.
    pub minutes: u32,
    /// Zaplanowane: originally planned in the month.
    pub planned: Figure,
    /// Zrealizowane: held in the month.
    pub held: Figure,
    /// Odwołane: cancelled, of those dated in the month.
    pub cancelled: Figure,
    /// Udziały.
    pub presences: Figure,
    /// Śr. frekwencja.
    pub mean: Mean,
}

/// Figures about volunteers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct VolunteersSummary {
    /// One row a volunteer.
    pub rows: Vec<VolunteerSummary>,
    /// Liczba wolontariuszy (`volunteers.people`).
    pub people: Figure,
    /// Minutes of all confirmed services (`volunteers.minutes`).
    pub minutes: Figure,
    /// Grosze, the sum of the cards' rows (`volunteers.value`); nothing where the grant agreement
    /// wants no valuation.
    #[ts(optional = nullable)]
    pub value: Option<Figure>,
    /// Minutes of services that nobody confirmed yet, which are counted nowhere else
    /// (`volunteers.unconfirmed`).
    pub unconfirmed: Figure,
    /// Praca społeczna członków: members who worked (`members.people`).
    pub members: Figure,
    /// Minutes of their confirmed work (`members.minutes`), never among the volunteers'.
    pub member_minutes: Figure,
    /// Grosze of it (`members.value`), as with volunteers.
    #[ts(optional = nullable)]
    pub member_value: Option<Figure>,
    /// Both by action, task and rate: the personal contribution.
    pub contribution: Vec<ContributionSummary>,
}

/// A row of the personal contribution (wkład osobowy).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ContributionSummary {
    /// Volunteers' services or members' community work.
    pub kind: EntryKind,
    /// Action, or nothing where none was named.
    #[ts(optional = nullable)]
    pub action_id: Option<ActionId>,
    /// Its number and name, or empty.
    pub action: String,
    /// Task, or nothing where none was named.
    #[ts(optional = nullable)]
    pub task_id: Option<VolunteerTaskId>,
    /// Its name, or empty.
    pub task: String,
    /// Grosze an hour; nothing where it is not valued.
    #[ts(optional = nullable)]
    pub rate: Option<u32>,
    /// Where the rate comes from, or empty.
    pub source: String,
    /// People.
    pub people: Figure,
    /// Minutes.
    pub minutes: Figure,
    /// Grosze: the sum of the cards' rows, each rounded half up.
    #[ts(optional = nullable)]
    pub value: Option<Figure>,
}

/// One volunteer's month.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct VolunteerSummary {
    /// Person.
    pub person_id: PersonId,
    /// Name where the centre's setting names volunteers, else empty: then she is
    /// "wolontariusz nr" by her place in the list.
    pub name: String,
    /// Numbers of the agreements under which she served, each once.
    pub agreements: Vec<String>,
    /// What was done, each task or activity once, by date.
    pub activities: Vec<String>,
    /// Minutes.
    pub minutes: Figure,
    /// Grosze, the sum of her card's rows; nothing where nothing is valued.
    #[ts(optional = nullable)]
    pub value: Option<Figure>,
}

/// A session that was cancelled or moved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ChangeSummary {
    /// Session.
    pub session_id: SessionId,
    /// Its name.
    pub name: String,
    /// Date and start at which it was first planned.
    pub original: (Date, TimeOfDay),
    /// Date and start now, if it was moved; the place alone may have changed.
    #[ts(optional = nullable)]
    pub moved_to: Option<(Date, TimeOfDay)>,
    /// Why it was moved, where somebody said so.
    #[ts(optional = nullable)]
    pub moved_because: Option<CancelReason>,
    /// Why it was cancelled, if it was.
    #[ts(optional = nullable)]
    pub cancelled: Option<CancelReason>,
    /// Date and start of the session that replaces it, the first of several.
    #[ts(optional = nullable)]
    pub replaced_by: Option<(Date, TimeOfDay)>,
}

/// What became of a month's sessions.
///
/// Planned originally + moved in + added = held + cancelled + moved out + unsettled + ahead
/// (domain.md §00; *ahead* are those still to come when the month is not over).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct SessionBalance {
    /// Of a series, first planned in the month (`balance.planned`).
    pub planned: Figure,
    /// First planned outside the month, now in it (`balance.moved_in`).
    pub moved_in: Figure,
    /// One-off, first planned in the month (`balance.added`).
    pub added: Figure,
    /// Held in the month (`balance.held`).
    pub held: Figure,
    /// Cancelled, dated in the month (`balance.cancelled`).
    pub cancelled: Figure,
    /// First planned in the month, now outside it (`balance.moved_out`).
    pub moved_out: Figure,
    /// Past, in the month, nothing recorded (`balance.unsettled`).
    pub unsettled: Figure,
    /// In the month and still to come (`balance.ahead`).
    pub ahead: Figure,
}

impl SessionBalance {
    /// Whether the identity holds.
    pub fn holds(&self) -> bool {
        self.planned.value + self.moved_in.value + self.added.value
            == self.held.value
                + self.cancelled.value
                + self.moved_out.value
                + self.unsettled.value
                + self.ahead.value
    }
}
