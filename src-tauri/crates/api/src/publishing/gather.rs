//! What is published, gathered from the file.

use std::collections::HashMap;

use domain::calendar::{Date, Month, TimeOfDay, Weekday};
use domain::holidays::holiday_on;
use domain::ids::{CentreId, LeaderId, RoomId};
use domain::opening::{Closure, ClosureKind, OpeningRule, closure_on, usual_intervals_on};
use domain::organisation::{Category, Leader, Room};
use domain::timetable::Session;
use messages::Messages;
use reports::calendar_file::CalendarSeries;
use reports::document::week;
use reports::timetable::{ListedSession, SpecialDay, Subject, Timetable};
use storage::Read;

use super::state::Announced;
use super::{PUBLISHED, TimetableOf, logos};
use crate::Result;
use crate::documents::slug;

/// A timetable with what a calendar needs on top.
pub(super) struct Gathered {
    pub(super) timetable: Timetable,
    /// The rules of the series.
    pub(super) series: Vec<CalendarSeries>,
    /// The room or leader in letters that do not change, or empty.
    pub(super) part: String,
}

/// How far a session is looked for that was moved out of the days shown.
const MOVED_AT_MOST: i64 = 62;

/// The days shown, both included.
type Days = (Date, Date);

impl Gathered {
    /// The timetable of some days; `month` is the one whose agreement pays for them and whose
    /// announced version is named.
    pub(super) fn of(
        read: Read<'_>,
        centre_id: CentreId,
        of: TimetableOf,
        days: Days,
        month: Month,
        today: Date,
    ) -> Result<Self> {
        let messages = Messages::new(PUBLISHED);
        let centre = read.centre(centre_id)?;
        let organisation = read.organisation()?;
        let agreement = read.agreement_for(centre_id, month)?;
        let announced = Announced::of(read, centre_id, days)?;
        let names = Names::of(read, centre_id)?;
        let (first, last) = (days.0.plus_days(-MOVED_AT_MOST), days.1.plus_days(MOVED_AT_MOST));
        let within = |date: Date| (days.0..=days.1).contains(&date);
        let sessions: Vec<ListedSession> = read
            .sessions_between(centre_id, first, last)?
            .iter()
            .filter(|session| is_part(of, session))
            .map(|session| names.listed(session, announced.state(session)))
            .filter(|session| within(session.date) || session.left_on().is_some_and(within))
            .collect();
        let series = read.series_of(centre_id)?.into_iter().map(|series| CalendarSeries {
            id: series.id,
            first_date: series.first_date,
            rule: series.rule,
        });
        let (subject, part) = match of {
            TimetableOf::Everything => (Subject::Everything, String::new()),
            TimetableOf::Room { room_id } => {
                (Subject::Room(read.room(room_id)?.name), room_id.to_string())
            }
            TimetableOf::Leader { leader_id } => {
                (Subject::Leader(read.leader(leader_id)?.name), leader_id.to_string())
            }
        };
        let closures = read.closures(centre_id)?;
        let (funding_phrase, task) = agreement
            .map(|agreement| (agreement.funding_phrase, agreement.title))
            .unwrap_or_default();
        let timetable = Timetable {
            organisation: organisation.name,
            centre: centre.name,
            address: centre.address,
            phone: centre.phone,
            email: centre.email,
            funding_phrase,
            task,
            logos: logos::printed(read)?,
            as_of: today,
            version: announced.number(month),
            subject,
            opening: opening(&read.opening_rules(centre_id)?, days.0.max(today).min(days.1)),
            special_days: special_days(&closures, days, messages),
            sessions,
        };
        Ok(Self { timetable, series: series.collect(), part })
    }

    /// Its centre, and the room or leader, as part of a file's name.
    pub(super) fn file_part(&self) -> String {
        let centre = slug(&self.timetable.centre);
        match &self.timetable.subject {
            Subject::Everything => centre,
            Subject::Room(name) | Subject::Leader(name) => format!("{centre}-{}", slug(name)),
        }
    }
}

/// Whether a session belongs to what is published.
fn is_part(of: TimetableOf, session: &Session) -> bool {
    match of {
        TimetableOf::Everything => true,
        TimetableOf::Room { room_id } => session.room_id == Some(room_id),
        TimetableOf::Leader { leader_id } => {
            session.leader_id == Some(leader_id)
                || session.details.co_leader_ids.contains(&leader_id)
        }
    }
}

/// The names that sessions refer to.
struct Names {
    categories: Vec<Category>,
    /// Each room with how its place is called, and whether it is somebody else's.
    rooms: HashMap<RoomId, (String, bool)>,
    leaders: HashMap<LeaderId, String>,
}

impl Names {
    fn of(read: Read<'_>, centre: CentreId) -> Result<Self> {
        let locations = read.locations(centre)?;
        let place = |room: Room| {
            let location = locations.iter().find(|location| location.id == room.location_id);
            let elsewhere = location.is_some_and(|location| location.is_external);
            // Of several addresses the room alone does not tell where to go.
            let several = locations.len() > 1;
            let name = match location.filter(|location| several && !location.name.is_empty()) {
                Some(location) => format!("{}, {}", room.name, location.name),
                None => room.name,
            };
            (room.id, (name, elsewhere))
        };
        let leader = |leader: Leader| (leader.id, leader.name);
        Ok(Self {
            categories: read.categories(centre)?,
            rooms: read.rooms(centre)?.into_iter().map(place).collect(),
            leaders: read.leaders()?.into_iter().map(leader).collect(),
        })
    }

    fn listed(&self, session: &Session, state: reports::timetable::SessionState) -> ListedSession {
        let room = session.room_id.and_then(|room| self.rooms.get(&room));
        let (place, elsewhere) =
            room.cloned().unwrap_or_else(|| (session.place.clone(), !session.place.is_empty()));
        let leaders = session.leader_id.iter().chain(&session.details.co_leader_ids);
        let leaders: Vec<&str> =
            leaders.filter_map(|leader| self.leaders.get(leader)).map(String::as_str).collect();
        let category = self.categories.iter().find(|category| category.id == session.category_id);
        ListedSession {
            id: session.id,
            series_id: session.series_id,
            planned: (session.original_date, session.original_start),
            date: session.date,
            start: session.start,
            minutes: session.minutes,
            name: session.name.clone(),
            leader: leaders.join(", "),
            substitute: session.substitutes_id.is_some(),
            place,
            elsewhere,
            category: category.map(|category| week::Category {
                letter: category.letter.clone(),
                ground: category.ground,
                name: category.name.clone(),
            }),
            entry: session.entry,
            level: session.details.level.clone(),
            mode: session.details.mode,
            kind: session.details.kind,
            meeting_point: session.outing.meeting_point.clone(),
            fee_note: session.details.fee_note.clone(),
            state,
        }
    }
}

/// Holidays and closures of some days. Why the centre is closed is told only where it is no
/// trouble of anybody's.
fn special_days(closures: &[Closure], (first, last): Days, messages: Messages) -> Vec<SpecialDay> {
    let named = |prefix: &str, code: &str| messages.by_code(prefix, code, &[]).unwrap_or_default();
    let special = |date: Date| {
        if let Some(holiday) = holiday_on(date) {
            return Some(SpecialDay {
                date,
                words: named("holiday", holiday.code()),
                closed: true,
            });
        }
        let closure = closure_on(closures, date)?;
        let words = match closure.kind {
            ClosureKind::Holiday | ClosureKind::Break | ClosureKind::WholeDayTrip => {
                named("publishing_day", closure.kind.code())
            }
            ClosureKind::Failure | ClosureKind::Suspension | ClosureKind::Other => String::new(),
        };
        let closed = !closure.counts_as_open;
        (closed || !words.is_empty()).then_some(SpecialDay { date, words, closed })
    };
    first.to(last).filter_map(special).collect()
}

/// The weekly hours of the week that holds a day.
fn opening(rules: &[OpeningRule], day: Date) -> Vec<(Weekday, TimeOfDay, TimeOfDay)> {
    let weekly: Vec<OpeningRule> = rules.iter().filter(|rule| !rule.overrides).cloned().collect();
    let monday = day.monday();
    let hours = |date: Date| {
        let intervals = usual_intervals_on(&weekly, date);
        intervals.into_iter().map(move |(start, end)| (date.weekday(), start, end))
    };
    monday.to(monday.plus_days(6)).flat_map(hours).collect()
}
