//! From sessions to events: one for a series that follows its rule, one for each exception.

use std::collections::{BTreeMap, BTreeSet};

use domain::calendar::{Date, TimeOfDay};
use domain::ids::SeriesId;
use domain::recurrence::{self, Ends, Pattern};
use messages::Messages;

use super::{CalendarFile, CalendarSeries, Event, Recurrence, description, zone};
use crate::timetable::{ListedSession, SessionState};

/// The events of a file, by the day and the hour at which they begin.
pub(super) fn events<'a>(file: &CalendarFile<'a>, messages: Messages) -> Vec<Event<'a>> {
    let mut of_series: BTreeMap<Option<SeriesId>, Vec<&ListedSession>> = BTreeMap::new();
    for session in &file.timetable.sessions {
        of_series.entry(session.series_id).or_default().push(session);
    }
    let mut groups: Vec<Vec<Event<'a>>> = Vec::new();
    for (id, mut sessions) in of_series {
        sessions.sort_by_key(|session| (session.planned, session.id));
        let series = file.series.iter().find(|series| Some(series.id) == id);
        let told = series.and_then(|series| in_short(file, series, &sessions, messages));
        // A series and its overrides stay together, the rule first.
        match told {
            Some((events, rest)) => {
                groups.push(events);
                groups.extend(rest.into_iter().map(|session| vec![single(session)]));
            }
            None => groups.extend(sessions.into_iter().map(|session| vec![single(session)])),
        }
    }
    groups.sort_by(|one, other| {
        let key = |group: &[Event<'_>]| group.first().map(|first| (first.at, first.uid.clone()));
        key(one).cmp(&key(other))
    });
    groups.concat()
}

fn single(session: &ListedSession) -> Event<'_> {
    Event {
        uid: session.id.to_string(),
        session,
        at: (session.date, session.start),
        recurrence: Recurrence::Single,
    }
}

/// A series with its overrides, and the sessions that do not follow its rule; nothing where too
/// few do.
fn in_short<'a>(
    file: &CalendarFile<'_>,
    series: &CalendarSeries,
    sessions: &[&'a ListedSession],
    messages: Messages,
) -> Option<(Vec<Event<'a>>, Vec<&'a ListedSession>)> {
    let (pattern, _) = recurrence::read(&series.rule).ok()?;
    if !matches!(pattern, Pattern::Weekly { .. } | Pattern::MonthlyNth { .. }) {
        return None;
    }
    let (first, last) = (sessions.first()?.planned.0, sessions.last()?.planned.0);
    // The rule's end is left open here: sessions may have been planned past it.
    let open = recurrence::rule(pattern.clone(), Ends::On { date: last }).ok()?;
    let yielded = recurrence::dates(series.first_date, &open, &[], first..=last).ok()?;
    let start = most_common(sessions.iter().map(|session| session.planned.1))?;
    let (mut regular, mut rest) = (Vec::new(), Vec::new());
    let mut seen = BTreeSet::new();
    for session in sessions {
        let (date, at) = session.planned;
        if at == start && yielded.contains(&date) && seen.insert(date) {
            regular.push(*session);
        } else {
            rest.push(*session);
        }
    }
    if regular.len() < 2 {
        return None;
    }
    let (first, last) = (*seen.first()?, *seen.last()?);
    let standing = regular.iter().filter(|session| stands(session));
    let face = most_common(standing.map(|session| Face::of(session, messages)))?;
    let as_planned =
        |session: &ListedSession| stands(session) && Face::of(session, messages) == face;
    let model = regular.iter().copied().find(|session| as_planned(session))?;

    let uid = if file.part.is_empty() {
        series.id.to_string()
    } else {
        format!("{}.{}", series.id, file.part)
    };
    let left_out = yielded
        .into_iter()
        .filter(|date| (first..=last).contains(date) && !seen.contains(date))
        .map(|date| (date, start))
        .collect();
    let rule = rule(pattern, (last, start))?;
    let mut events = vec![Event {
        uid: uid.clone(),
        session: model,
        at: (first, start),
        recurrence: Recurrence::Rule { rule, left_out },
    }];
    events.extend(regular.into_iter().filter(|session| !as_planned(session)).map(|session| {
        Event {
            uid: uid.clone(),
            session,
            at: (session.date, session.start),
            recurrence: Recurrence::InPlaceOf(session.planned),
        }
    }));
    Some((events, rest))
}

/// Whether a session stands when and where its series planned it.
fn stands(session: &ListedSession) -> bool {
    session.planned == (session.date, session.start)
        && matches!(session.state, SessionState::AsPlanned | SessionState::Added)
        && !session.substitute
}

/// What an event shows of a session beside its day.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Face {
    minutes: u32,
    name: String,
    place: String,
    elsewhere: bool,
    category: Option<String>,
    description: String,
}

impl Face {
    fn of(session: &ListedSession, messages: Messages) -> Self {
        Self {
            minutes: session.minutes,
            name: session.name.clone(),
            place: session.place.clone(),
            elsewhere: session.elsewhere,
            category: session.category.as_ref().map(|category| category.name.clone()),
            description: description(session, true, messages),
        }
    }
}

/// The pattern until its last session. With a start in a time zone, the end is one in UTC
/// (RFC 5545 §3.3.10).
fn rule(pattern: Pattern, last: (Date, TimeOfDay)) -> Option<String> {
    let rule = recurrence::rule(pattern, Ends::On { date: last.0 }).ok()?;
    let (rule, _) = rule.split_once(";UNTIL=")?;
    Some(format!("{rule};UNTIL={}", zone::utc(last)))
}

/// What is there most often; of those the first in order.
fn most_common<T: Ord>(values: impl Iterator<Item = T>) -> Option<T> {
    let mut counts: BTreeMap<T, usize> = BTreeMap::new();
    for value in values {
        *counts.entry(value).or_default() += 1;
    }
    let most = counts.values().copied().max()?;
    counts.into_iter().find(|(_, count)| *count == most).map(|(value, _)| value)
}
