//! The words of one session: what is said of it beside its name.

use domain::timetable::{Mode, SessionKind};
use messages::Messages;

use super::{ListedSession, SessionState, Subject};
use crate::words;

impl ListedSession {
    /// `10:00–11:30`.
    pub(crate) fn hours(&self, messages: Messages) -> String {
        messages.time_span(self.start.minutes(), self.minutes)
    }

    /// Who leads it, and whether in somebody's stead; empty where nobody is named yet.
    pub(crate) fn leader_words(&self, messages: Messages) -> String {
        match (self.substitute, self.leader.is_empty()) {
            (false, _) => self.leader.clone(),
            (true, false) => messages.timetable_paper_substitute(&self.leader),
            (true, true) => messages.timetable_paper_substitute_alone(),
        }
    }

    /// Who leads it and where it is, leaving out what the whole timetable is about.
    pub(crate) fn who_and_where(&self, subject: &Subject, messages: Messages) -> Vec<String> {
        let (leader, place) = (self.leader_words(messages), self.place.clone());
        let said = match subject {
            Subject::Everything => vec![leader, place],
            Subject::Room(_) => vec![leader],
            Subject::Leader(_) if self.substitute => {
                vec![place, messages.timetable_paper_substitute_alone()]
            }
            Subject::Leader(_) => vec![place],
        };
        said.into_iter().filter(|said| !said.is_empty()).collect()
    }

    /// How people come, or empty: whoever is on duty is there for everybody, and nobody comes to
    /// what is cancelled.
    pub(crate) fn entry_words(&self, messages: Messages) -> String {
        if self.kind == SessionKind::DropIn || !self.is_held() {
            String::new()
        } else {
            named(messages, "entry", self.entry.code())
        }
    }

    /// What else is to know before one comes.
    pub(crate) fn conditions(&self, messages: Messages) -> Vec<String> {
        let mut said = Vec::new();
        if !self.is_held() {
            return said;
        }
        if self.kind != SessionKind::Class {
            said.push(named(messages, "timetable_kind", self.kind.code()));
        }
        if self.mode != Mode::OnSite {
            said.push(named(messages, "timetable_mode", self.mode.code()));
        }
        if !self.level.is_empty() {
            said.push(messages.timetable_paper_level(&self.level));
        }
        if !self.meeting_point.is_empty() {
            said.push(messages.timetable_paper_meeting_point(&self.meeting_point));
        }
        if !self.fee_note.is_empty() {
            said.push(messages.timetable_paper_fee(&self.fee_note));
        }
        said
    }

    /// What is different from the plan, in a word or two, or empty.
    pub(crate) fn mark(&self, messages: Messages) -> String {
        match self.state {
            SessionState::AsPlanned => String::new(),
            SessionState::Cancelled => messages.timetable_paper_cancelled(),
            SessionState::Added => messages.timetable_paper_added(),
            SessionState::Moved { from: Some(_), other_place: true } => {
                messages.timetable_paper_moved_both()
            }
            SessionState::Moved { from: Some(_), .. } => messages.timetable_paper_moved(),
            SessionState::Moved { from: None, .. } => messages.timetable_paper_moved_place(),
        }
    }

    /// When it was before, or empty.
    pub(crate) fn moved_from(&self, messages: Messages) -> String {
        match self.state {
            SessionState::Moved { from: Some(from), .. } => {
                messages.timetable_paper_moved_from(&words::short_date_time(messages, from))
            }
            _ => String::new(),
        }
    }

    /// When it is now, for the place that it left.
    pub(crate) fn gone_to(&self, messages: Messages) -> String {
        let now = words::short_date_time(messages, (self.date, self.start));
        messages.timetable_paper_gone_to(&now)
    }
}

/// The words of a value that the catalogue knows by its code.
fn named(messages: Messages, prefix: &str, code: &str) -> String {
    messages.by_code(prefix, code, &[]).unwrap_or_else(|| code.to_owned())
}
