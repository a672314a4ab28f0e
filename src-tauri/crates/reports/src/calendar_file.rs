//! The timetable as an iCalendar file (RFC 5545), for the calendars of telephones and offices.
//!
//! A series is one event with its rule, exceptions, and overrides for the sessions that differ;
//! whatever does not follow a rule is an event of its own, because few programs understand
//! `RDATE`. Everything comes from the data, nothing from a clock, so the same timetable gives the
//! same bytes.
//!
//! We write it ourselves. The crate `icalendar` stamps events by the clock, gives them random
//! identifiers, and cannot write `VTIMEZONE`.

mod lines;
mod series;
mod zone;

use domain::calendar::{Date, TimeOfDay};
use domain::ids::SeriesId;
use messages::Messages;

use crate::timetable::{ListedSession, SessionState, Timetable};
use crate::words;
use lines::Lines;

/// The rule of a series, by which its sessions are told in short.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarSeries {
    /// The series.
    pub id: SeriesId,
    /// First day from which the rule counts.
    pub first_date: Date,
    /// Recurrence as the domain keeps it.
    pub rule: String,
}

/// What a calendar file is written from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarFile<'a> {
    /// What is published, with every session that the file shall have.
    pub timetable: &'a Timetable,
    /// The rules of the series that the sessions belong to.
    pub series: &'a [CalendarSeries],
    /// The room or leader that it is about, in letters that do not change, or empty: the part of
    /// a series is another event than the whole.
    pub part: String,
    /// How many times the data were changed. It never goes down, so that whoever imports the
    /// file again knows which is newer.
    pub revision: u32,
}

/// The product that made a file, as iCalendar wants it named.
const PRODUCT: &str = "-//Obecni//Obecni//PL";

/// The bytes of a calendar file: UTF-8, lines of at most 75 octets that end with CR LF.
pub fn write(file: &CalendarFile<'_>, messages: Messages) -> String {
    let timetable = file.timetable;
    let name = words::joined(&[&timetable.centre, &timetable.subject_line(messages)], ", ");
    let mut lines = Lines::default();
    lines.plain("BEGIN", "VCALENDAR");
    lines.plain("VERSION", "2.0");
    lines.plain("PRODID", PRODUCT);
    lines.plain("CALSCALE", "GREGORIAN");
    lines.plain("METHOD", "PUBLISH");
    // The first is what programs read, the second is its later, official name (RFC 7986).
    lines.text("X-WR-CALNAME", &name);
    lines.text("NAME", &name);
    lines.text("X-WR-CALDESC", &timetable.as_of_line(messages));
    lines.plain("X-WR-TIMEZONE", zone::ID);
    zone::write(&mut lines);
    let writer = Writer { file, messages };
    for event in series::events(file, messages) {
        writer.event(&mut lines, &event);
    }
    lines.plain("END", "VCALENDAR");
    lines.finish()
}

/// What one event says.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Event<'a> {
    /// Its identifier, the same in every file.
    uid: String,
    /// The session whose words it has.
    session: &'a ListedSession,
    /// When it is.
    at: (Date, TimeOfDay),
    recurrence: Recurrence,
}

/// How an event belongs to a series.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Recurrence {
    /// Not at all.
    Single,
    /// It is the whole series: its rule, and the days that the rule yields without a session.
    Rule { rule: String, left_out: Vec<(Date, TimeOfDay)> },
    /// It stands in place of what the rule yields then.
    InPlaceOf((Date, TimeOfDay)),
}

struct Writer<'a> {
    file: &'a CalendarFile<'a>,
    messages: Messages,
}

impl Writer<'_> {
    fn event(&self, lines: &mut Lines, event: &Event<'_>) {
        let (messages, session) = (self.messages, event.session);
        // The rule stands for sessions as planned; what became of one is said by its override.
        let is_rule = matches!(event.recurrence, Recurrence::Rule { .. });
        let cancelled = !is_rule && session.state == SessionState::Cancelled;
        lines.plain("BEGIN", "VEVENT");
        lines.plain("UID", &event.uid);
        lines.plain("DTSTAMP", &format!("{}T000000Z", digits(self.file.timetable.as_of)));
        lines.plain("SEQUENCE", &self.file.revision.to_string());
        if let Recurrence::InPlaceOf(planned) = event.recurrence {
            lines.local("RECURRENCE-ID", &[planned]);
        }
        lines.local("DTSTART", &[event.at]);
        lines.local("DTEND", &[zone::later(event.at, session.minutes)]);
        if let Recurrence::Rule { rule, left_out } = &event.recurrence {
            lines.plain("RRULE", rule);
            if !left_out.is_empty() {
                lines.local("EXDATE", left_out);
            }
        }
        // Some programs show what is cancelled like everything else, so the name says it too.
        let summary = if cancelled {
            messages.calendar_file_cancelled(&session.name)
        } else {
            session.name.clone()
        };
        lines.text("SUMMARY", &summary);
        let place = self.location(session);
        if !place.is_empty() {
            lines.text("LOCATION", &place);
        }
        let description = description(session, is_rule, messages);
        if !description.is_empty() {
            lines.text("DESCRIPTION", &description);
        }
        if let Some(category) = &session.category {
            lines.text("CATEGORIES", &category.name);
        }
        lines.plain("STATUS", if cancelled { "CANCELLED" } else { "CONFIRMED" });
        lines.plain("TRANSP", if cancelled { "TRANSPARENT" } else { "OPAQUE" });
        lines.plain("END", "VEVENT");
    }

    /// Where it is: a room with the centre's address, or the place elsewhere.
    fn location(&self, session: &ListedSession) -> String {
        let timetable = self.file.timetable;
        if session.elsewhere {
            session.place.clone()
        } else {
            words::joined(&[&session.place, &timetable.centre, &timetable.address], ", ")
        }
    }
}

/// Who leads it, what is to know, and what is different; never why.
fn description(session: &ListedSession, is_rule: bool, messages: Messages) -> String {
    let mut said = Vec::new();
    if !is_rule {
        said.push(session.mark(messages));
        said.push(session.moved_from(messages));
    }
    let leader = if is_rule { session.leader.clone() } else { session.leader_words(messages) };
    if !leader.is_empty() {
        said.push(messages.calendar_file_leader(&leader));
    }
    said.push(session.entry_words(messages));
    said.extend(session.conditions(messages));
    let said: Vec<&str> = said.iter().map(String::as_str).collect();
    words::joined(&said, "\n")
}

/// `20260310`.
fn digits(date: Date) -> String {
    date.to_string().replace('-', "")
}

/// `20260310T090000`.
fn local((date, time): (Date, TimeOfDay)) -> String {
    format!("{}T{:02}{:02}00", digits(date), time.minutes() / 60, time.minutes() % 60)
}
