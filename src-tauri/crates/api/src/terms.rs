//! Whole stretches of the timetable: a term planned again, the hours of a single day, and what a
//! closure would hit.

use domain::calendar::{Date, TimeOfDay};
use domain::ids::{CentreId, OpeningRuleId, SeriesId, SessionId};
use domain::opening::{OpeningRule, check_rules};
use domain::recurrence::{self, Ends, Pattern};
use domain::refusal::Refusal;
use domain::timetable::{ListState, Plan, Series, Session, Step};
use serde::{Deserialize, Serialize};
use storage::{Read, Write};
use ts_rs::TS;

use crate::changes::plans::{put_plan, whole_plan};
use crate::changes::preview::{SessionState, state};
use crate::organisation::{GetSettings, SettingsView, get_settings};
use crate::{App, Caller, Error, Result};

/// Plans series again: as they were in one stretch of days, in another.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct CopySeries {
    /// Centre.
    pub centre_id: CentreId,
    /// First day of the stretch that is taken as a pattern.
    pub first_date: Date,
    /// Its last day.
    pub last_date: Date,
    /// First day of the stretch that is planned.
    pub to_first: Date,
    /// Its last day.
    pub to_last: Date,
    /// Whether the series go on with everyone signed up; else new ones begin with nobody.
    pub keep_people: bool,
    /// Series that are not planned again.
    #[serde(default)]
    pub left_out: Vec<SeriesId>,
}

/// What planning again would bring.
#[derive(Debug, Serialize, TS)]
pub struct CopyPreview {
    /// Every series of the stretch, by name.
    pub series: Vec<CopyRow>,
    /// How many sessions there would be.
    pub sessions: u32,
}

/// A series of the stretch.
#[derive(Debug, Serialize, TS)]
pub struct CopyRow {
    /// Series.
    pub series_id: SeriesId,
    /// Name.
    pub name: String,
    /// When it recurs.
    pub pattern: Pattern,
    /// Start.
    pub start: TimeOfDay,
    /// How many sessions it would have.
    pub sessions: u32,
    /// What becomes of it.
    pub verdict: CopyVerdict,
}

/// What becomes of a series that is planned again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum CopyVerdict {
    /// It is planned.
    Planned,
    /// It was left out by hand.
    LeftOut,
    /// It has sessions there already.
    PlannedAlready,
    /// Its days were chosen one by one, so nobody knows the next.
    ChosenDays,
    /// It would have no session there.
    Empty,
}

/// What was planned again.
#[derive(Debug, Serialize, TS)]
pub struct CopiedSeries {
    /// How many series.
    pub series: u32,
    /// How many sessions.
    pub sessions: u32,
}

/// Sets the hours of one day, in place of the weekly ones.
#[derive(Debug, Deserialize, TS)]
pub struct SetDayHours {
    /// Centre.
    pub centre_id: CentreId,
    /// Day.
    pub date: Date,
    /// Its hours; none for the weekly ones again.
    pub hours: Vec<(TimeOfDay, TimeOfDay)>,
}

/// Asks what a closure would hit.
#[derive(Debug, Deserialize, TS)]
pub struct PreviewClosure {
    /// Centre.
    pub centre_id: CentreId,
    /// First day.
    pub first_date: Date,
    /// Last day.
    pub last_date: Date,
}

/// What a closure would hit.
#[derive(Debug, Serialize, TS)]
pub struct ClosureHits {
    /// Sessions that are planned on those days and could be cancelled or moved.
    pub sessions: Vec<HitSession>,
    /// How many were held on those days already.
    pub held: u32,
}

/// A session that a closure would hit.
#[derive(Debug, Serialize, TS)]
pub struct HitSession {
    /// Session.
    pub session_id: SessionId,
    /// As it is.
    pub state: SessionState,
}

/// The new series of a stretch, or the longer old ones, and what became of each.
struct Copy {
    rows: Vec<CopyRow>,
    after: Plan,
    series: u32,
}

/// Plans series again, in a copy of the plan.
fn copied(app: &App, before: &Plan, request: &CopySeries) -> Result<Copy> {
    if request.last_date < request.first_date || request.to_last < request.to_first {
        return Err(Refusal::SpanReversed.into());
    }
    let mut after = before.clone();
    let mut rows = Vec::new();
    let mut count = 0;
    let planned_in = |series: &Series, first: Date, last: Date| {
        before.sessions.values().any(|session| {
            session.series_id == Some(series.id)
                && session.cancelled.is_none()
                && (first..=last).contains(&session.date)
        })
    };
    let mut all: Vec<&Series> = before.series.values().collect();
    all.sort_by_cached_key(|series| (domain::text::fold(&series.name), series.start, series.id));
    for series in all {
        if !planned_in(series, request.first_date, request.last_date) {
            continue;
        }
        let (pattern, _) = recurrence::read(&series.rule)?;
        let mut sessions = 0;
        let verdict = if request.left_out.contains(&series.id) {
            CopyVerdict::LeftOut
        } else if matches!(pattern, Pattern::Dates { .. }) {
            CopyVerdict::ChosenDays
        } else if planned_in(series, request.to_first, request.to_last) {
            CopyVerdict::PlannedAlready
        } else {
            let step = again(app, series, &pattern, request)?;
            let mut next = after.clone();
            match next.apply(&step) {
                Ok(effect) if !effect.added.is_empty() => {
                    sessions = effect.added.len() as u32;
                    after = next;
                    count += 1;
                    CopyVerdict::Planned
                }
                Ok(_) | Err(Refusal::RuleEmpty) => CopyVerdict::Empty,
                Err(refusal) => return Err(refusal.into()),
            }
        };
        let (name, start) = (series.name.clone(), series.start);
        rows.push(CopyRow { series_id: series.id, name, pattern, start, sessions, verdict });
    }
    Ok(Copy { rows, after, series: count })
}

/// The step that plans a series again.
fn again(app: &App, series: &Series, pattern: &Pattern, request: &CopySeries) -> Result<Step> {
    let ends = Ends::On { date: request.to_last };
    let rule = recurrence::rule(pattern.clone(), ends)?;
    if !request.keep_people {
        let id: SeriesId = app.new_id();
        return Ok(Step::AddSeries {
            series: Box::new(Series {
                id,
                lineage: id.0,
                first_date: request.to_first,
                rule,
                exceptions: Vec::new(),
                ..series.clone()
            }),
        });
    }
    // The series goes on: whatever its rule yields between the two stretches is left out.
    let so_far = recurrence::dates(series.first_date, &series.rule, &[], Date::MIN..=Date::MAX)?;
    let last = so_far.last().copied().unwrap_or(series.first_date);
    let between = last.plus_days(1)..=request.to_first.plus_days(-1);
    let between = recurrence::dates(series.first_date, &rule, &[], between)?;
    let mut longer = Series { rule, ..series.clone() };
    longer.exceptions.extend(between);
    longer.exceptions.sort_unstable();
    longer.exceptions.dedup();
    Ok(Step::AddSeries { series: Box::new(longer) })
}

/// Sessions that the later plan has and the earlier one has not.
fn added(before: &Plan, after: &Plan) -> u32 {
    after.sessions.keys().filter(|id| !before.sessions.contains_key(id)).count() as u32
}

/// What planning series again would bring.
pub(crate) fn preview_copy_series(
    app: &App,
    _caller: &Caller,
    request: CopySeries,
) -> Result<CopyPreview> {
    let today = app.now().today;
    app.store().read(|read| {
        let before = whole_plan(&read, request.centre_id, today)?;
        let copy = copied(app, &before, &request)?;
        Ok(CopyPreview { sessions: added(&before, &copy.after), series: copy.rows })
    })
}

/// Plan series again.
pub(crate) fn copy_series(app: &App, caller: &Caller, request: CopySeries) -> Result<CopiedSeries> {
    let (today, centre) = (app.now().today, request.centre_id);
    // Made before writing, for new series need new ids; the write sees whether it still fits.
    let (before, copy) = app.store().read(|read| {
        let before = whole_plan(&read, centre, today)?;
        let copy = copied(app, &before, &request)?;
        Ok::<_, Error>((before, copy))
    })?;
    if copy.series == 0 {
        return Err(Refusal::RuleEmpty.into());
    }
    app.write(caller, "copy_series", Some(centre), move |write| {
        if whole_plan(write, centre, today)? != before {
            return Err(Refusal::ChangedSince.into());
        }
        put_plan(write, &before, &copy.after)?;
        let sessions = added(&before, &copy.after);
        write.note("count", sessions);
        Ok(CopiedSeries { series: copy.series, sessions })
    })
}

/// Set the hours of one day, in place of the weekly ones.
pub(crate) fn set_day_hours(
    app: &App,
    caller: &Caller,
    request: SetDayHours,
) -> Result<SettingsView> {
    let SetDayHours { centre_id, date, hours } = request;
    let rules: Vec<OpeningRule> = hours
        .into_iter()
        .map(|(start, end)| OpeningRule {
            id: OpeningRuleId(app.new_id()),
            centre_id,
            weekday: date.weekday(),
            start,
            end,
            valid_from: date,
            valid_to: Some(date),
            overrides: true,
        })
        .collect();
    check_rules(&rules)?;
    app.write(caller, "set_day_hours", Some(centre_id), move |write| {
        write.centre(centre_id)?;
        for before in write.opening_rules(centre_id)? {
            if before.overrides && before.valid_from == date {
                write.delete("opening_rule", before.id.0)?;
            }
        }
        for rule in &rules {
            write.put("opening_rule", rule.id.0, rule.id.0, rule)?;
        }
        write.note("date", date);
        Ok(())
    })?;
    get_settings(app, caller, GetSettings { centre_id })
}

/// The sessions planned on the days of a closure, and how many of those days' were held.
pub(crate) fn hits(
    read: &Read<'_>,
    centre: CentreId,
    first: Date,
    last: Date,
) -> Result<(Vec<Session>, u32)> {
    let mut sessions = read.sessions_between(centre, first, last)?;
    sessions.retain(|session| session.cancelled.is_none());
    let marked = read.marked_from(centre, first)?;
    let (held, open): (Vec<Session>, Vec<Session>) = sessions.into_iter().partition(|session| {
        session.list_state != ListState::None
            || session.guests > 0
            || session.children > 0
            || marked.contains(&session.id)
    });
    Ok((open, held.len() as u32))
}

/// What a closure would hit.
pub(crate) fn preview_closure(
    app: &App,
    _caller: &Caller,
    request: PreviewClosure,
) -> Result<ClosureHits> {
    if request.last_date < request.first_date {
        return Err(Refusal::SpanReversed.into());
    }
    app.store().read(|read| {
        let (open, held) = hits(&read, request.centre_id, request.first_date, request.last_date)?;
        let sessions = open
            .iter()
            .map(|session| Ok(HitSession { session_id: session.id, state: state(read, session)? }))
            .collect::<Result<_>>()?;
        Ok(ClosureHits { sessions, held })
    })
}

/// Cancels the sessions that a closure hits.
pub(crate) fn cancel_hits(
    write: &mut Write<'_>,
    closure: &domain::opening::Closure,
) -> Result<u32> {
    use domain::opening::ClosureKind;
    use domain::timetable::CancelReason;
    let (open, _) = hits(write, closure.centre_id, closure.first_date, closure.last_date)?;
    let reason = match closure.kind {
        ClosureKind::Failure => CancelReason::Failure,
        ClosureKind::Suspension => CancelReason::Suspension,
        _ => CancelReason::DayOff,
    };
    for session in &open {
        let cancelled = Session { cancelled: Some(reason), ..session.clone() };
        crate::timetable::put_session(write, &cancelled)?;
    }
    Ok(open.len() as u32)
}
