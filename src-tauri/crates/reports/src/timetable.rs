//! The timetable as it is published: for the door, for a calendar, for the city's site.
//!
//! It shows what everybody may know. Neither those who come nor any reason of a change is in it.

mod listed;
mod monthly;
mod weekly;

use domain::calendar::{Date, TimeOfDay, Weekday};
use domain::ids::{SeriesId, SessionId};
use domain::timetable::{Entry, Mode, SessionKind};
use messages::Messages;

use crate::document::week::Category;
use crate::document::{Block, Document, Logo, Masthead, PageFormat, TextStyle};
use crate::words;

pub use monthly::monthly;
pub(crate) use weekly::note;
pub use weekly::weekly;

/// What is published of a centre, or of one of its rooms or leaders.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timetable {
    /// Name of the organisation.
    pub organisation: String,
    /// Name of the centre.
    pub centre: String,
    /// Address of the centre, one line, or empty.
    pub address: String,
    /// Telephone of the centre, or empty.
    pub phone: String,
    /// E-mail address of the centre, or empty.
    pub email: String,
    /// The agreement's funding phrase, or empty.
    pub funding_phrase: String,
    /// The agreement's title of the task, or empty.
    pub task: String,
    /// The logos, in the order in which they stand on paper.
    pub logos: Vec<Logo>,
    /// The day as of which it holds.
    pub as_of: Date,
    /// The number of the announced version that it follows, if one was announced.
    pub version: Option<u32>,
    /// Whose it is.
    pub subject: Subject,
    /// The weekly opening hours: weekday, from, to; empty where they are not told.
    pub opening: Vec<(Weekday, TimeOfDay, TimeOfDay)>,
    /// Holidays and closures, by date.
    pub special_days: Vec<SpecialDay>,
    /// The sessions, in any order: those dated within the days shown, and those that were moved
    /// away from them.
    pub sessions: Vec<ListedSession>,
}

/// Whose timetable it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Subject {
    /// The whole centre's.
    Everything,
    /// One room's, by its name.
    Room(String),
    /// One leader's, by the name.
    Leader(String),
}

/// A day on which something is different.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SpecialDay {
    /// Day.
    pub date: Date,
    /// What it is, such as the name of a holiday, or empty.
    pub words: String,
    /// Whether the centre is closed.
    pub closed: bool,
}

/// A session as everybody may know it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListedSession {
    /// Identifier; never on paper.
    pub id: SessionId,
    /// The series it belongs to, if any; never on paper.
    pub series_id: Option<SeriesId>,
    /// When its series planned it: the day and the start.
    pub planned: (Date, TimeOfDay),
    /// Date.
    pub date: Date,
    /// Start.
    pub start: TimeOfDay,
    /// Length in minutes.
    pub minutes: u32,
    /// Name.
    pub name: String,
    /// Names of those who lead it, or empty.
    pub leader: String,
    /// Whether they stand in for somebody this once.
    pub substitute: bool,
    /// Room or place, or empty.
    pub place: String,
    /// Whether that place is somebody else's, and not at the centre's address.
    pub elsewhere: bool,
    /// Category, if it has one.
    pub category: Option<Category>,
    /// Sign-up or free entry.
    pub entry: Entry,
    /// Level, or empty.
    pub level: String,
    /// On site, online or outdoors.
    pub mode: Mode,
    /// Kind.
    pub kind: SessionKind,
    /// Where people meet, or empty.
    pub meeting_point: String,
    /// What it costs, in words, or empty.
    pub fee_note: String,
    /// What became of it since it was planned or announced.
    pub state: SessionState,
}

/// What became of a session since it was planned or announced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SessionState {
    /// It stands as planned.
    AsPlanned,
    /// It stands at another time or in another place.
    Moved {
        /// Where it stood before, if its time is another.
        from: Option<(Date, TimeOfDay)>,
        /// Whether its place is another.
        other_place: bool,
    },
    /// It does not take place.
    Cancelled,
    /// It was not there when the timetable was announced.
    Added,
}

impl ListedSession {
    /// Whether it takes place.
    pub fn is_held(&self) -> bool {
        self.state != SessionState::Cancelled
    }

    /// The day that it left when it was moved to another one.
    pub fn left_on(&self) -> Option<Date> {
        self.left().map(|(date, _)| date)
    }

    /// The day and the start from which it was moved to another day.
    fn left(&self) -> Option<(Date, TimeOfDay)> {
        match self.state {
            SessionState::Moved { from: Some(from), .. } if from.0 != self.date => Some(from),
            _ => None,
        }
    }
}

impl Timetable {
    /// What is special about a day.
    fn special(&self, date: Date) -> Option<&SpecialDay> {
        self.special_days.iter().find(|day| day.date == date)
    }

    /// Whose it is, as a line, or empty for everybody's.
    pub(crate) fn subject_line(&self, messages: Messages) -> String {
        match &self.subject {
            Subject::Everything => String::new(),
            Subject::Room(name) => messages.timetable_paper_room(name),
            Subject::Leader(name) => messages.timetable_paper_leader(name),
        }
    }

    /// As of when it holds, and which version it follows.
    pub(crate) fn as_of_line(&self, messages: Messages) -> String {
        let as_of = messages.timetable_paper_as_of(&words::date(messages, self.as_of));
        let version = self
            .version
            .map(|number| messages.timetable_paper_version(&messages.number(i64::from(number))));
        words::joined(&[&as_of, &version.unwrap_or_default()], ", ")
    }

    /// Address, telephone and e-mail, as far as there are any.
    fn contacts(&self, messages: Messages) -> Vec<String> {
        let told = |text: &str, words: fn(Messages, &str) -> String| {
            if text.is_empty() { String::new() } else { words(messages, text) }
        };
        let contacts = [
            self.address.clone(),
            unbroken(told(&self.phone, |messages, phone| messages.timetable_paper_phone(phone))),
            unbroken(told(&self.email, |messages, email| messages.timetable_paper_email(email))),
        ];
        contacts.into_iter().filter(|contact| !contact.is_empty()).collect()
    }

    fn masthead(&self, title: String, subject: String, messages: Messages, large: bool) -> Block {
        let owner = [self.organisation.as_str(), &self.centre];
        let lines = [self.contacts(messages).join(" · "), self.as_of_line(messages)];
        Block::Masthead(Masthead {
            logos: self.logos.clone(),
            owner: words::joined(&owner, " · "),
            title,
            subject,
            lines: lines.into_iter().filter(|line| !line.is_empty()).collect(),
            large,
        })
    }

    /// What pays for it, at the end of the paper.
    fn funding(&self, messages: Messages) -> Vec<Block> {
        let mut blocks = Vec::new();
        if !self.funding_phrase.is_empty() {
            blocks.push(Block::styled(&self.funding_phrase, TextStyle::Strong));
        }
        if !self.task.is_empty() {
            blocks.push(Block::styled(messages.report_task(&self.task), TextStyle::Note));
        }
        blocks
    }

    /// The document around its blocks.
    fn document(
        &self,
        code: String,
        title: String,
        blocks: Vec<Block>,
        messages: Messages,
    ) -> Document {
        Document {
            footer: vec![code, title.clone(), self.as_of_line(messages)],
            title,
            language: words::language_tag(messages),
            organisation: self.organisation.clone(),
            prepared: self.as_of,
            page_label: words::page_label(messages),
            format: PageFormat::Sheet,
            blocks,
        }
    }
}

/// A number or an address is not divided at the end of a line.
fn unbroken(text: String) -> String {
    text.replace(' ', "\u{a0}")
}

/// `9–15 marca 2026 r.`
pub(crate) fn span(messages: Messages, first: Date, last: Date) -> String {
    let (month, year) = (last.month().number(), last.year());
    let end = messages.long_date(year, month, last.day());
    if first == last {
        end
    } else if first.month() == last.month() {
        format!("{}–{end}", first.day())
    } else if first.year() == year {
        format!("{} – {end}", messages.day_month(first.month().number(), first.day()))
    } else {
        let begin = messages.long_date(first.year(), first.month().number(), first.day());
        format!("{begin} – {end}")
    }
}
