//! Services of volunteers (wpisy), the tasks they are for, and what is unusual about them.

use std::collections::{BTreeMap, HashMap, HashSet};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{VolunteerAgreement, VolunteeringSettings, covering};
use crate::calendar::{Date, TimeOfDay};
use crate::ids::{
    ActionId, CentreId, PersonId, SessionId, UserId, VolunteerEntryId, VolunteerTaskId,
};
use crate::refusal::Refusal;

/// For which duty a task is proposed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum TaskUse {
    /// Helping at a session.
    Helping,
    /// Leading a session.
    Leading,
}

/// A task that volunteers do (zadanie), the same word in every entry, rate and statement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct VolunteerTask {
    /// Identifier.
    pub id: VolunteerTaskId,
    /// Name, such as `Pomoc na zajęciach`.
    pub name: String,
    /// The duty for which it is proposed, if any.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub usual_for: Option<TaskUse>,
    /// Place in lists, from 0.
    pub position: u32,
    /// Whether it can still be chosen.
    pub active: bool,
}

/// Whose work it is.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS,
)]
#[serde(rename_all = "snake_case")]
pub enum EntryKind {
    /// Świadczenie wolontariusza.
    #[default]
    Volunteer,
    /// Praca społeczna członka of the association: no agreement, and counted apart.
    Member,
}

impl EntryKind {
    /// Both kinds.
    pub const ALL: [Self; 2] = [Self::Volunteer, Self::Member];

    /// The name used on the wire and in the file.
    pub fn code(self) -> &'static str {
        match self {
            Self::Volunteer => "volunteer",
            Self::Member => "member",
        }
    }
}

/// How an entry came about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum EntrySource {
    /// Typed in by the office.
    #[default]
    Office,
    /// Made from a planned duty.
    Duty,
    /// Entered by the volunteer herself.
    Herself,
}

impl EntrySource {
    /// Every source.
    pub const ALL: [Self; 3] = [Self::Office, Self::Duty, Self::Herself];

    /// The name used on the wire and in the file.
    pub fn code(self) -> &'static str {
        match self {
            Self::Office => "office",
            Self::Duty => "duty",
            Self::Herself => "herself",
        }
    }
}

/// One service of a volunteer (świadczenie wolontariusza), or of a member's community work.
///
/// It belongs to the day on which it begins, also when it passes midnight. It counts once it is
/// confirmed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct VolunteerEntry {
    /// Identifier.
    pub id: VolunteerEntryId,
    /// Volunteer.
    pub person_id: PersonId,
    /// Centre.
    pub centre_id: CentreId,
    /// Date of the service.
    pub date: Date,
    /// Start, where it is known.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub start: Option<TimeOfDay>,
    /// Length in minutes, 1 to 1440; may pass midnight.
    pub minutes: u32,
    /// A volunteer's service or a member's community work.
    #[serde(default)]
    pub kind: EntryKind,
    /// Task, or nothing.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub task_id: Option<VolunteerTaskId>,
    /// Action of the grant agreement to which it is charged, or nothing.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub action_id: Option<ActionId>,
    /// The session at which it was performed, or nothing.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub session_id: Option<SessionId>,
    /// What was done.
    #[serde(default)]
    pub activity: String,
    /// Where, or empty for the centre.
    #[serde(default)]
    pub place: String,
    /// On which day it was entered; stays when it is corrected.
    pub entered_on: Date,
    /// By whom it was entered; stays when it is corrected.
    pub entered_by: UserId,
    /// How it came about.
    #[serde(default)]
    pub source: EntrySource,
    /// On which day it was confirmed, if it was.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub confirmed_on: Option<Date>,
    /// By whom it was confirmed.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub confirmed_by: Option<UserId>,
    /// Why it was confirmed although something about it is unusual, or empty.
    #[serde(default)]
    pub confirmed_because: String,
}

impl VolunteerEntry {
    /// A service of a volunteer of which no more is known yet, and that nobody confirmed.
    pub fn new(
        id: VolunteerEntryId,
        person_id: PersonId,
        centre_id: CentreId,
        date: Date,
        minutes: u32,
        entered_on: Date,
        entered_by: UserId,
    ) -> Self {
        Self {
            id,
            person_id,
            centre_id,
            date,
            start: None,
            minutes,
            kind: EntryKind::default(),
            task_id: None,
            action_id: None,
            session_id: None,
            activity: String::new(),
            place: String::new(),
            entered_on,
            entered_by,
            source: EntrySource::default(),
            confirmed_on: None,
            confirmed_by: None,
            confirmed_because: String::new(),
        }
    }

    /// The same, confirmed by somebody on a day.
    #[must_use]
    pub fn confirmed(self, on: Date, by: UserId) -> Self {
        Self { confirmed_on: Some(on), confirmed_by: Some(by), ..self }
    }

    /// From which minute to which it lasts, counted from the midnight that begins its date;
    /// nothing where no start is known.
    pub fn span(&self) -> Option<(u32, u32)> {
        self.start.map(|start| (start.minutes(), start.minutes() + self.minutes))
    }

    /// The time of day at which it ends, past midnight on the next day; nothing where no start is
    /// known.
    pub fn end(&self) -> Option<TimeOfDay> {
        let (_, end) = self.span()?;
        Some(TimeOfDay::from_minutes(if end > 24 * 60 { end - 24 * 60 } else { end }))
    }

    /// How many of its minutes fall on each calendar day.
    fn days(&self) -> Vec<(Date, u32)> {
        match self.span() {
            Some((_, end)) if end > 24 * 60 => {
                let after = end - 24 * 60;
                vec![(self.date, self.minutes - after), (self.date.plus_days(1), after)]
            }
            _ => vec![(self.date, self.minutes)],
        }
    }
}

/// Checks the length and the day of a service that somebody enters.
///
/// # Errors
/// [`Refusal::ServiceLengthInvalid`] outside 1 to 1440 minutes; [`Refusal::ServiceAhead`] for a
/// day that has not come.
pub fn check_service(minutes: u32, date: Date, today: Date) -> Result<(), Refusal> {
    if !(1..=24 * 60).contains(&minutes) {
        return Err(Refusal::ServiceLengthInvalid);
    }
    if today < date {
        return Err(Refusal::ServiceAhead { date });
    }
    Ok(())
}

/// What is unusual about a service: shown on top, asked about, never in the way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "code", rename_all = "snake_case")]
pub enum Oddity {
    /// No signed agreement covers its day (VOL_NO_AGREEMENT).
    NotCovered,
    /// The agreement that covers its day was signed later.
    BeforeSigning {
        /// When it was signed.
        signed_on: Date,
    },
    /// Another service of the same person is at that time, or at the same session (VOL_OVERLAP).
    Overlap {
        /// The other service.
        entry_id: VolunteerEntryId,
    },
    /// The person's services of a calendar day are longer than the setting allows (VOL_LONG).
    LongDay {
        /// Minutes on that day.
        minutes: u32,
    },
    /// It ends on the next day.
    PastMidnight,
    /// Its session was cancelled.
    SessionCancelled,
    /// It was entered long after its day.
    Late {
        /// How many days after.
        days: u32,
    },
    /// It is one of many entered late on one day (VOL_LATE_BULK).
    LateBulk {
        /// How many of them there are.
        count: u32,
    },
}

/// What is unusual about each service; those of which nothing is are left out.
///
/// `entries` must hold all services of the people concerned, of every centre, on the days
/// concerned and on those before and after; `cancelled` the sessions that were cancelled.
pub fn oddities(
    entries: &[VolunteerEntry],
    agreements: &[VolunteerAgreement],
    cancelled: &HashSet<SessionId>,
    settings: &VolunteeringSettings,
) -> BTreeMap<VolunteerEntryId, Vec<Oddity>> {
    let mut of_person: HashMap<PersonId, Vec<&VolunteerEntry>> = HashMap::new();
    for entry in entries {
        of_person.entry(entry.person_id).or_default().push(entry);
    }
    let mut found: BTreeMap<VolunteerEntryId, Vec<Oddity>> = BTreeMap::new();
    for own in of_person.values_mut() {
        own.sort_by_key(|entry| (entry.date, entry.start, entry.id));
        let mut on_day: HashMap<Date, u32> = HashMap::new();
        let mut late_on: HashMap<Date, u32> = HashMap::new();
        for entry in own.iter() {
            for (day, minutes) in entry.days() {
                *on_day.entry(day).or_default() += minutes;
            }
            if lateness(entry, settings).is_some() {
                *late_on.entry(entry.entered_on).or_default() += 1;
            }
        }
        for entry in own.iter() {
            let mut odd = covered(entry, agreements);
            odd.extend(
                own.iter()
                    .filter(|other| collide(entry, other))
                    .map(|other| Oddity::Overlap { entry_id: other.id }),
            );
            let longest = entry.days().iter().filter_map(|(day, _)| on_day.get(day)).max().copied();
            if let Some(minutes) = longest.filter(|minutes| *minutes > settings.long_day_minutes) {
                odd.push(Oddity::LongDay { minutes });
            }
            if entry.days().len() > 1 {
                odd.push(Oddity::PastMidnight);
            }
            if entry.session_id.is_some_and(|session| cancelled.contains(&session)) {
                odd.push(Oddity::SessionCancelled);
            }
            if let Some(days) = lateness(entry, settings) {
                let count = late_on.get(&entry.entered_on).copied().unwrap_or(1);
                odd.push(if count > settings.late_entries {
                    Oddity::LateBulk { count }
                } else {
                    Oddity::Late { days }
                });
            }
            if !odd.is_empty() {
                found.insert(entry.id, odd);
            }
        }
    }
    found
}

/// Whether an agreement covers a service, and was signed by then.
fn covered(entry: &VolunteerEntry, agreements: &[VolunteerAgreement]) -> Vec<Oddity> {
    if entry.kind == EntryKind::Member {
        return Vec::new();
    }
    let Some(agreement) = covering(agreements, entry.person_id, entry.centre_id, entry.date) else {
        return vec![Oddity::NotCovered];
    };
    match agreement.signed_on {
        Some(signed_on) if entry.date < signed_on => vec![Oddity::BeforeSigning { signed_on }],
        _ => Vec::new(),
    }
}

/// How many days late a service was entered, where that is more than the setting allows.
fn lateness(entry: &VolunteerEntry, settings: &VolunteeringSettings) -> Option<u32> {
    let days = u32::try_from(entry.date.days_until(entry.entered_on)).ok()?;
    (days > settings.late_days).then_some(days)
}

/// Whether two services of one person cannot both be: they share a moment, or a session.
fn collide(one: &VolunteerEntry, other: &VolunteerEntry) -> bool {
    if one.id == other.id {
        return false;
    }
    if one.session_id.is_some() && one.session_id == other.session_id {
        return true;
    }
    let (Some((start, end)), Some((begins, ends))) = (one.span(), other.span()) else {
        return false;
    };
    let shift = one.date.days_until(other.date) * 24 * 60;
    i64::from(start) < shift + i64::from(ends) && shift + i64::from(begins) < i64::from(end)
}
