//! The duty roster: a week to hang up, where one can sign up by hand, and a part for each
//! volunteer to take home.

use domain::calendar::{Date, TimeOfDay};
use messages::Messages;

use crate::document::{
    Block, Cell, CellLook, Column, Document, HeadingLevel, PageFormat, Table, TableStyle, TextStyle,
};
use crate::timetable::span;
use crate::words;

/// The duties of a centre within some days.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DutyRoster {
    /// Name of the organisation.
    pub organisation: String,
    /// Name of the centre.
    pub centre: String,
    /// Whom to tell when something comes up: a telephone number or an address, or empty.
    pub contact: String,
    /// The day as of which it holds.
    pub as_of: Date,
    /// First day.
    pub first: Date,
    /// Last day.
    pub last: Date,
    /// Sessions that need or have volunteers, by date and start.
    pub sessions: Vec<RosterSession>,
}

/// A session that needs or has volunteers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RosterSession {
    /// Date.
    pub date: Date,
    /// Start.
    pub start: TimeOfDay,
    /// Length in minutes.
    pub minutes: u32,
    /// Name.
    pub name: String,
    /// Room or place, or empty.
    pub place: String,
    /// Whether it does not take place.
    pub cancelled: bool,
    /// Volunteers there.
    pub people: Vec<RosterPerson>,
    /// How many are missing.
    pub vacancies: u32,
}

/// A volunteer at a session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RosterPerson {
    /// Full name.
    pub name: String,
    /// Whether she leads it; else she helps.
    pub leads: bool,
}

/// A duty of one volunteer.
#[derive(Clone, Copy, Debug)]
pub struct OwnDuty<'a> {
    /// Session.
    pub session: &'a RosterSession,
    /// Whether she leads it; else she helps.
    pub leads: bool,
}

/// A line to sign on. It stands lower than a line of text, so that a hand has room.
const LINE: &str = "\u{a0}\n…………………………………………………";

/// The week as one table, with an empty line for each volunteer who is missing.
pub fn week(roster: &DutyRoster, messages: Messages) -> Document {
    let title = messages.duty_roster_title_week();
    let mut blocks = head(roster, &title, messages);
    if roster.sessions.is_empty() {
        blocks.push(about(roster, messages.duty_roster_empty_week(), messages));
    } else {
        let vacant: u32 = roster.sessions.iter().map(|session| session.vacancies).sum();
        let told = match vacant {
            0 => messages.duty_roster_full(),
            vacant => messages.duty_roster_vacancies(vacant),
        };
        blocks.push(about(roster, told, messages));
        blocks.push(Block::Table(week_table(roster, messages)));
    }
    blocks.extend(call_off(roster, messages));
    document(roster, title, blocks, messages)
}

/// One volunteer's duties, by date.
pub fn person(
    roster: &DutyRoster,
    name: &str,
    duties: &[OwnDuty<'_>],
    messages: Messages,
) -> Document {
    let title = messages.duty_roster_title_person(name);
    let mut blocks = head(roster, &title, messages);
    if duties.is_empty() {
        blocks.push(about(roster, messages.duty_roster_empty_person(), messages));
    } else {
        let held = duties.iter().filter(|duty| !duty.session.cancelled);
        let minutes: i64 = held.clone().map(|duty| i64::from(duty.session.minutes)).sum();
        let total = messages.duty_roster_total(held.count(), &messages.hours(minutes));
        blocks.push(about(roster, total, messages));
        blocks.push(Block::Table(own_table(duties, messages)));
    }
    blocks.extend(call_off(roster, messages));
    document(roster, title, blocks, messages)
}

/// What is printed where nobody has a duty.
pub fn nobody(roster: &DutyRoster, messages: Messages) -> Document {
    let title = messages.duty_roster_title_people();
    let mut blocks = head(roster, &title, messages);
    blocks.push(about(roster, messages.duty_roster_empty_person(), messages));
    document(roster, title, blocks, messages)
}

fn head(roster: &DutyRoster, title: &str, messages: Messages) -> Vec<Block> {
    let owner = words::joined(&[&roster.organisation, &roster.centre], " · ");
    vec![
        Block::styled(owner, TextStyle::Strong),
        Block::heading(HeadingLevel::Title, title),
        Block::styled(span(messages, roster.first, roster.last), TextStyle::Lead),
        Block::AccentRule,
    ]
}

/// As of when it holds, and what there is to say of the whole.
fn about(roster: &DutyRoster, told: String, messages: Messages) -> Block {
    Block::paragraph(words::joined(&[&as_of(roster, messages), &told], " · "))
}

/// Whom to tell, if somebody is to be told.
fn call_off(roster: &DutyRoster, messages: Messages) -> Option<Block> {
    let contact = roster.contact.replace(' ', "\u{a0}");
    (!contact.is_empty())
        .then(|| Block::styled(messages.duty_roster_call_off(&contact), TextStyle::Note))
}

fn as_of(roster: &DutyRoster, messages: Messages) -> String {
    messages.listing_as_of(&words::date(messages, roster.as_of))
}

fn document(
    roster: &DutyRoster,
    title: String,
    blocks: Vec<Block>,
    messages: Messages,
) -> Document {
    Document {
        footer: vec![title.clone(), roster.centre.clone(), as_of(roster, messages)],
        title,
        language: words::language_tag(messages),
        organisation: roster.organisation.clone(),
        prepared: roster.as_of,
        page_label: words::page_label(messages),
        format: PageFormat::Portrait,
        blocks,
    }
}

/// The cells of a date: `10.03` and `wt.`. They are in every row for whoever hears one of them,
/// and black only in the first of a day.
fn day_cells(date: Date, opens_group: bool, messages: Messages) -> [Cell; 2] {
    let (bold, look) = if opens_group { (true, CellLook::Plain) } else { (false, CellLook::Muted) };
    let said = |text: String| Cell { bold, look, ..Cell::new(text) };
    let weekday = messages.weekday_short_name(u32::from(date.weekday().number()));
    let date = format!("{:02}.{:02}", date.day(), date.month().number());
    [Cell { opens_group, ..said(date) }, said(weekday)]
}

/// Time, name and place of a session; struck through if it does not take place.
fn session_cells(session: &RosterSession, messages: Messages) -> [Cell; 3] {
    let look = if session.cancelled { CellLook::Struck } else { CellLook::Plain };
    let hours = messages.time_span(session.start.minutes(), session.minutes);
    [
        Cell { look, ..Cell::new(hours.replace(' ', "\u{a0}")) },
        Cell { look, bold: !session.cancelled, ..Cell::naming(&session.name) },
        Cell { look, ..Cell::new(&session.place) },
    ]
}

fn week_table(roster: &DutyRoster, messages: Messages) -> Table {
    let mut before = None;
    let row = |session: &RosterSession| {
        let opens_group = before.replace(session.date) != Some(session.date);
        let names = session.people.iter().map(|person| {
            if person.leads {
                messages.duty_roster_name_leads(&person.name)
            } else {
                person.name.clone()
            }
        });
        let names = names.collect::<Vec<_>>().join(",\n");
        let who = if session.cancelled {
            messages.duty_roster_cancelled_for(&names)
        } else {
            let lines = (0..session.vacancies).map(|_| LINE.to_owned());
            let said = std::iter::once(names).filter(|names| !names.is_empty());
            said.chain(lines).collect::<Vec<_>>().join("\n")
        };
        let mut cells = Vec::from(day_cells(session.date, opens_group, messages));
        cells.extend(session_cells(session, messages));
        cells.push(Cell::new(who));
        cells
    };
    Table {
        summary: messages.duty_roster_summary_week(),
        columns: vec![
            Column::narrow(messages.duty_roster_date()),
            Column::narrow(messages.duty_roster_day()),
            Column::narrow(messages.duty_roster_time()),
            Column::text(messages.duty_roster_class(), 3),
            Column::text(messages.duty_roster_place(), 2),
            Column::text(messages.duty_roster_who(), 4),
        ],
        rows: roster.sessions.iter().map(row).collect(),
        total: None,
        style: TableStyle::Plain,
        keep_end: false,
    }
}

fn own_table(duties: &[OwnDuty<'_>], messages: Messages) -> Table {
    let mut before = None;
    let row = |duty: &OwnDuty<'_>| {
        let session = duty.session;
        let opens_group = before.replace(session.date) != Some(session.date);
        let role = if session.cancelled {
            messages.duty_roster_cancelled()
        } else if duty.leads {
            messages.duty_roster_leads()
        } else {
            messages.duty_roster_helps()
        };
        let mut cells = Vec::from(day_cells(session.date, opens_group, messages));
        cells.extend(session_cells(session, messages));
        cells.push(Cell { bold: session.cancelled, ..Cell::new(role) });
        cells
    };
    Table {
        summary: messages.duty_roster_summary_person(),
        columns: vec![
            Column::narrow(messages.duty_roster_date()),
            Column::narrow(messages.duty_roster_day()),
            Column::narrow(messages.duty_roster_time()),
            Column::text(messages.duty_roster_class(), 4),
            Column::text(messages.duty_roster_place(), 3),
            Column::narrow(messages.duty_roster_role()),
        ],
        rows: duties.iter().map(row).collect(),
        total: None,
        style: TableStyle::Plain,
        keep_end: false,
    }
}
