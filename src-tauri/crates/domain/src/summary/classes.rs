//! Sections "Zajęcia według kategorii", "Wykaz zajęć cyklicznych" and "Spotkania odwołane i
//! zmiany", and what became of the month's sessions.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::history::{History, Meeting, mean, people, presences, sessions, sum, unique};
use super::{CategorySummary, ChangeSummary, SeriesSummary, SessionBalance, Unit};
use crate::ids::{CategoryId, SeriesId};
use crate::text::fold;
use crate::timetable::{Outcome, Series};

/// The rows of the categories with sessions held in the month, and the row "Razem".
pub(super) fn by_category(history: &History<'_>) -> (Vec<CategorySummary>, CategorySummary) {
    let held = history.held(&history.month());
    let mut by_category: BTreeMap<CategoryId, Vec<&Meeting<'_>>> = BTreeMap::new();
    for meeting in &held {
        by_category.entry(meeting.session.category_id).or_default().push(meeting);
    }
    let mut rows = Vec::new();
    for category in &history.facts.categories {
        if let Some(held) = by_category.remove(&category.id) {
            rows.push(category_row(Some(category.id), &category.name, &held));
        }
    }
    // A category that is not among the facts still has its row, or the rows would not add up.
    rows.extend(by_category.into_iter().map(|(id, held)| category_row(Some(id), "", &held)));
    (rows, category_row(None, "", &held))
}

fn category_row(
    category_id: Option<CategoryId>,
    name: &str,
    held: &[&Meeting<'_>],
) -> CategorySummary {
    let row = category_id.map_or("total".to_owned(), |id| format!("categories.{id}"));
    CategorySummary {
        category_id,
        name: name.to_owned(),
        sessions: sessions(format!("{row}.sessions"), held.iter().copied()),
        minutes: sum(format!("{row}.minutes"), Unit::Minutes, held, |session| session.minutes),
        presences: presences(format!("{row}.presences"), held),
        people: people(format!("{row}.people"), unique(held)),
        mean: mean(format!("{row}.mean"), held),
    }
}

/// The rows of the series with a session dated or first planned in the month: by category, then
/// by name.
pub(super) fn by_series(history: &History<'_>) -> Vec<SeriesSummary> {
    let facts = history.facts;
    let mut by_series: BTreeMap<SeriesId, Vec<&Meeting<'_>>> = BTreeMap::new();
    for meeting in history.of_month() {
        if let Some(series) = meeting.session.series_id {
            by_series.entry(series).or_default().push(meeting);
        }
    }
    let known: HashMap<SeriesId, &Series> =
        facts.series.iter().map(|series| (series.id, series)).collect();
    let mut rows: Vec<(usize, SeriesSummary)> = by_series
        .into_iter()
        .map(|(id, meetings)| series_row(history, id, known.get(&id).copied(), &meetings))
        .collect();
    rows.sort_by_cached_key(|(position, row)| (*position, fold(&row.name), row.series_id));
    rows.into_iter().map(|(_, row)| row).collect()
}

/// The row of a series, with its category's place in the report. A series that is not among the
/// facts is described by its latest session.
fn series_row(
    history: &History<'_>,
    id: SeriesId,
    series: Option<&Series>,
    meetings: &[&Meeting<'_>],
) -> (usize, SeriesSummary) {
    let facts = history.facts;
    let month = facts.month;
    let described = series
        .map(|series| (series.name.as_str(), series.category_id, series.leader_id, series.minutes))
        .or_else(|| {
            let session = meetings.last()?.session;
            Some((session.name.as_str(), session.category_id, session.leader_id, session.minutes))
        });
    let (name, category_id, leader_id, minutes) = described
        .map_or(("", None, None, 0), |(name, category, leader, minutes)| {
            (name, Some(category), leader, minutes)
        });
    let category = facts.categories.iter().position(|category| Some(category.id) == category_id);
    let leader = facts.leaders.iter().find(|leader| Some(leader.id) == leader_id);
    let row = format!("series.{id}");
    let with = |outcome: Outcome| -> Vec<&Meeting<'_>> {
        let dated = meetings.iter().filter(|meeting| month.contains(meeting.session.date));
        dated.filter(|meeting| meeting.outcome == outcome).copied().collect()
    };
    let held = with(Outcome::Held);
    let planned =
        meetings.iter().copied().filter(|meeting| month.contains(meeting.session.original_date));
    let slot = |meeting: &&Meeting<'_>| {
        (meeting.session.original_date.weekday(), meeting.session.original_start)
    };
    let summary = SeriesSummary {
        series_id: id,
        name: name.to_owned(),
        category: category
            .map_or(String::new(), |position| facts.categories[position].name.clone()),
        leader_id,
        leader: leader.map_or(String::new(), |leader| leader.name.clone()),
        slots: meetings.iter().map(slot).collect::<BTreeSet<_>>().into_iter().collect(),
        minutes,
        planned: sessions(format!("{row}.planned"), planned),
        held: sessions(format!("{row}.held"), held.iter().copied()),
        cancelled: sessions(format!("{row}.cancelled"), with(Outcome::Cancelled)),
        presences: presences(format!("{row}.presences"), &held),
        mean: mean(format!("{row}.mean"), &held),
    };
    (category.unwrap_or(usize::MAX), summary)
}

/// The sessions of the month that were cancelled or moved, by when they were first planned.
pub(super) fn changes(history: &History<'_>) -> Vec<ChangeSummary> {
    let mut changes: Vec<ChangeSummary> = history
        .of_month()
        .map(|meeting| meeting.session)
        .filter(|session| session.cancelled.is_some() || session.is_moved())
        .map(|session| ChangeSummary {
            session_id: session.id,
            name: session.name.clone(),
            original: (session.original_date, session.original_start),
            moved_to: session.is_moved().then_some((session.date, session.start)),
            moved_because: session.moved_because,
            cancelled: session.cancelled,
            replaced_by: history
                .meetings
                .iter()
                .map(|meeting| meeting.session)
                .find(|other| other.replaces_id == Some(session.id) && other.cancelled.is_none())
                .map(|other| (other.date, other.start)),
        })
        .collect();
    changes.sort_by_key(|change| (change.original, change.session_id));
    changes
}

/// What became of the month's sessions. Each is dated in the month or was first planned in it:
/// by its origin it stands on one side of the identity, by its end on the other.
pub(super) fn balance(history: &History<'_>) -> SessionBalance {
    let month = history.facts.month;
    let figure = |name: &str, belongs: &dyn Fn(&Meeting<'_>) -> bool| {
        let counted = history.of_month().filter(|meeting| belongs(meeting));
        sessions(format!("balance.{name}"), counted)
    };
    let originally = |meeting: &Meeting<'_>| month.contains(meeting.session.original_date);
    let now = |meeting: &Meeting<'_>| month.contains(meeting.session.date);
    let recurs = |meeting: &Meeting<'_>| meeting.session.series_id.is_some();
    let ended =
        |outcome: Outcome| move |meeting: &Meeting<'_>| now(meeting) && meeting.outcome == outcome;
    SessionBalance {
        planned: figure("planned", &|meeting| originally(meeting) && recurs(meeting)),
        moved_in: figure("moved_in", &|meeting| !originally(meeting) && now(meeting)),
        added: figure("added", &|meeting| originally(meeting) && !recurs(meeting)),
        held: figure("held", &ended(Outcome::Held)),
        cancelled: figure("cancelled", &ended(Outcome::Cancelled)),
        moved_out: figure("moved_out", &|meeting| originally(meeting) && !now(meeting)),
        unsettled: figure("unsettled", &ended(Outcome::Unsettled)),
        ahead: figure("ahead", &ended(Outcome::Planned)),
    }
}
