//! A centre's month: its figures, opened to what they counted, its description.

use std::collections::HashMap;

use domain::calendar::{Date, Month};
use domain::facts::MonthFacts;
use domain::ids::{CentreId, MonthNoteId, PersonId, SessionId, UserId};
use domain::opening::intervals_on;
use domain::refusal::Refusal;
use domain::settlement::{GrantAgreement, MonthNote};
use domain::summary::{Counted, Figure, MonthSummary, Unit};
use domain::text::tidy_lines;
use domain::timetable::Session;
use domain::volunteers::{Valuation, VolunteerEntry, valuations};
use messages::Messages;
use serde::{Deserialize, Serialize};
use storage::Read;
use storage::connection::polish_order;
use ts_rs::TS;

use crate::overview::Warning;
use crate::{App, Caller, Result, volunteers, words};

/// Names a centre's month.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct OneMonth {
    /// Centre.
    pub centre_id: CentreId,
    /// Month.
    pub month: Month,
}

/// A centre's month.
#[derive(Debug, Serialize, TS)]
pub struct MonthView {
    /// Figures.
    pub summary: MonthSummary,
    /// The agreement that pays for it, if any.
    pub agreement: Option<GrantAgreement>,
    /// Description, or empty.
    pub description: String,
    /// Whether it is closed.
    pub closed: bool,
    /// What is missing before it could be closed.
    pub warnings: Vec<Warning>,
}

/// Opens one figure.
#[derive(Debug, Deserialize, TS)]
pub struct OpenFigure {
    /// Centre.
    pub centre_id: CentreId,
    /// Month.
    pub month: Month,
    /// The figure's key, such as `participants.unique.month`.
    pub key: String,
}

/// A figure with everything it counted.
#[derive(Debug, Serialize, TS)]
pub struct OpenedFigure {
    /// Its key.
    pub key: String,
    /// Its value.
    pub value: i64,
    /// Its unit.
    pub unit: Unit,
    /// What it counted, by date and name.
    pub rows: Vec<OpenedRow>,
}

/// One thing that a figure counted.
#[derive(Debug, Serialize, TS)]
pub struct OpenedRow {
    /// Its day: of the session, presence, service, declaration or departure.
    pub date: Option<Date>,
    /// Session, if it is one or belongs to one.
    pub session_id: Option<SessionId>,
    /// Person, if it is one or belongs to one.
    pub person_id: Option<PersonId>,
    /// What it is, in words: name of the session, of the person, or both.
    pub label: String,
    /// How much it adds to the value: 1, or minutes, or guests. Where the value is money, the
    /// service's minutes: only rows of cards are valued.
    pub weight: i64,
    /// Who recorded it and when, where somebody did: `Anna Nowak, 10.03.2026 10:42`.
    pub recorded: Option<String>,
}

/// Sets the description of a month.
#[derive(Debug, Deserialize, TS)]
pub struct DescribeMonth {
    /// Centre.
    pub centre_id: CentreId,
    /// Month.
    pub month: Month,
    /// Description, in paragraphs.
    pub description: String,
}

/// A centre's month in figures.
pub(crate) fn get_month(app: &App, caller: &Caller, request: OneMonth) -> Result<MonthView> {
    let today = app.now().today;
    let messages = caller.messages();
    app.store().read(|read| {
        let facts = read.month_facts(request.centre_id, request.month, today)?;
        let summary = MonthSummary::of(&facts);
        let mut warnings = warnings(messages, &facts, &summary);
        warnings.extend(volunteers::month::warnings(read, messages, &facts, &summary)?);
        Ok(MonthView {
            warnings,
            closed: read.is_closed(request.centre_id, request.month)?,
            agreement: facts.agreement,
            description: facts.description,
            summary,
        })
    })
}

/// What is missing before the month could be closed.
fn warnings(messages: Messages, facts: &MonthFacts, summary: &MonthSummary) -> Vec<Warning> {
    let mut found = Vec::new();
    let mut warn =
        |code: &str, message: String| found.push(Warning { code: code.to_owned(), message });
    if summary.balance.unsettled.value > 0 {
        warn(
            "lists_missing",
            messages.month_warning_lists_missing(summary.balance.unsettled.value),
        );
    }
    let open = summary.opening.open_minutes.value;
    let required = i64::from(summary.opening.required_minutes);
    if open < required {
        warn(
            "opening_short",
            messages.month_warning_opening_short(&messages.hours(required - open)),
        );
    }
    if facts.agreement.is_none() {
        warn("agreement_missing", messages.month_warning_agreement_missing());
    }
    if let Some(target) = facts.centre.settings.target_members {
        let declared = summary.participants.declared.month.value;
        if declared < i64::from(target) {
            warn("members_short", messages.month_warning_members_short(declared, target));
        }
    }
    if !summary.balance.holds() {
        warn("balance_broken", messages.month_warning_balance_broken());
    }
    found
}

/// What a figure counted.
pub(crate) fn open_figure(app: &App, caller: &Caller, request: OpenFigure) -> Result<OpenedFigure> {
    let today = app.now().today;
    app.store().read(|read| {
        let facts = read.month_facts(request.centre_id, request.month, today)?;
        let summary = MonthSummary::of(&facts);
        let figure = summary.figure(&request.key).ok_or(Refusal::NotFound)?;
        let rows =
            Opening { app, read, messages: caller.messages(), facts: &facts }.rows(figure)?;
        Ok(OpenedFigure { key: figure.key.clone(), value: figure.value, unit: figure.unit, rows })
    })
}

/// What is needed to show what a figure counted.
struct Opening<'a> {
    app: &'a App,
    read: Read<'a>,
    messages: Messages,
    facts: &'a MonthFacts,
}

impl Opening<'_> {
    fn rows(&self, figure: &Figure) -> Result<Vec<OpenedRow>> {
        let sessions: HashMap<SessionId, &Session> =
            self.facts.sessions.iter().map(|session| (session.id, session)).collect();
        let names: HashMap<PersonId, &str> =
            self.facts.people.iter().map(|person| (person.id, person.list_name.as_str())).collect();
        let name = |person: &PersonId| names.get(person).copied().unwrap_or_default().to_owned();
        let users: HashMap<UserId, String> =
            self.read.users()?.into_iter().map(|user| (user.id, user.name)).collect();
        let valued = match figure.unit {
            Unit::Grosze => self.valuations(),
            _ => Vec::new(),
        };
        let mut rows: Vec<OpenedRow> = match &figure.counted {
            Counted::Days(days) => days.iter().map(|day| self.day(*day, figure.unit)).collect(),
            Counted::Sessions(ids) => ids
                .iter()
                .filter_map(|id| sessions.get(id))
                .map(|session| self.session(session, figure))
                .collect(),
            Counted::People(ids) => ids
                .iter()
                .map(|person| OpenedRow { person_id: Some(*person), ..plain(None, name(person)) })
                .collect(),
            Counted::Presences(ids) => ids
                .iter()
                .map(|(session, person)| {
                    let recorded = self.read.mark_recorded(*session, *person)?.map(|(user, at)| {
                        let author = users.get(&user).cloned().unwrap_or_default();
                        let when = words::date_time(self.messages, self.app.clock.local(at));
                        format!("{author}, {when}")
                    });
                    let at = sessions.get(session);
                    let class = at.map(|session| session.name.clone()).unwrap_or_default();
                    Ok(OpenedRow {
                        session_id: Some(*session),
                        person_id: Some(*person),
                        recorded,
                        ..plain(
                            at.map(|session| session.date),
                            format!("{} – {class}", name(person)),
                        )
                    })
                })
                .collect::<Result<_>>()?,
            Counted::Declarations(ids) => self
                .facts
                .declarations
                .iter()
                .filter(|declaration| ids.contains(&declaration.id))
                .map(|declaration| OpenedRow {
                    person_id: Some(declaration.person_id),
                    ..plain(Some(declaration.signed_on), name(&declaration.person_id))
                })
                .collect(),
            Counted::Memberships(ids) => self
                .facts
                .memberships
                .iter()
                .filter(|membership| ids.contains(&membership.id))
                .map(|membership| OpenedRow {
                    person_id: Some(membership.person_id),
                    ..plain(membership.left_on, name(&membership.person_id))
                })
                .collect(),
            Counted::VolunteerEntries(ids) => self
                .facts
                .volunteer_entries
                .iter()
                .filter(|entry| ids.contains(&entry.id))
                .map(|entry| {
                    self.service(entry, &name(&entry.person_id), &users, |label| {
                        match figure.unit {
                            Unit::Grosze => self.valued(entry, &label, &valued),
                            _ => label,
                        }
                    })
                })
                .collect::<Result<_>>()?,
        };
        let polish = polish_order()?;
        rows.sort_by(|one, other| {
            one.date.cmp(&other.date).then_with(|| polish.compare(&one.label, &other.label))
        });
        Ok(rows)
    }

    /// The rows of the month's cards.
    fn valuations(&self) -> Vec<Valuation> {
        let confirmed: Vec<&VolunteerEntry> = self
            .facts
            .volunteer_entries
            .iter()
            .filter(|entry| entry.confirmed_on.is_some() && self.facts.month.contains(entry.date))
            .collect();
        valuations(&confirmed, self.facts.rates())
    }

    /// A service: whose, what and at which session; who entered and who confirmed it, and when.
    fn service(
        &self,
        entry: &VolunteerEntry,
        name: &str,
        users: &HashMap<UserId, String>,
        row: impl FnOnce(String) -> String,
    ) -> Result<OpenedRow> {
        let task = self.facts.volunteer_tasks.iter().find(|task| Some(task.id) == entry.task_id);
        let session = match entry.session_id.map(|id| self.read.session(id)) {
            Some(Ok(session)) => session.name,
            // It was taken out of the plan since; the service stays.
            Some(Err(storage::Error::Refused(Refusal::NotFound))) | None => String::new(),
            Some(Err(error)) => return Err(error.into()),
        };
        let parts = [name, task.map_or("", |task| &task.name), &session, entry.activity.trim()];
        let said: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        let user = |id: UserId| users.get(&id).cloned().unwrap_or_default();
        let on = |day: Date| words::date(self.messages, day);
        let (author, entered) = (user(entry.entered_by), on(entry.entered_on));
        let recorded = match entry.confirmed_on.zip(entry.confirmed_by) {
            Some((day, by)) => {
                self.messages.service_recorded_confirmed(&author, &entered, &user(by), &on(day))
            }
            None => self.messages.service_recorded(&author, &entered),
        };
        Ok(OpenedRow {
            session_id: entry.session_id,
            person_id: Some(entry.person_id),
            weight: i64::from(entry.minutes),
            recorded: Some(recorded),
            ..plain(Some(entry.date), row(said.join(" – ")))
        })
    }

    /// The same with the row of her card in which its hours are valued: a single service has no
    /// value of its own, because only rows are rounded.
    fn valued(&self, entry: &VolunteerEntry, label: &str, valued: &[Valuation]) -> String {
        let messages = self.messages;
        let row = valued.iter().find(|row| row.entries.contains(&entry.id));
        match row.and_then(|row| Some((row.minutes, row.rate.as_ref()?.0, row.value?))) {
            Some((minutes, rate, value)) => messages.contribution_opened(
                label,
                &messages.hours(minutes),
                &messages.money(i64::from(rate)),
                &messages.money(value),
            ),
            None => messages.contribution_opened_unvalued(label),
        }
    }

    fn day(&self, day: Date, unit: Unit) -> OpenedRow {
        let open = intervals_on(&self.facts.opening_rules, &self.facts.closures, day);
        let hours: Vec<String> = open
            .iter()
            .map(|(from, to)| self.messages.time_range(from.minutes(), to.minutes()))
            .collect();
        let weight =
            if unit == Unit::Minutes { i64::from(domain::opening::minutes(&open)) } else { 1 };
        OpenedRow { weight, ..plain(Some(day), hours.join(", ")) }
    }

    fn session(&self, session: &Session, figure: &Figure) -> OpenedRow {
        let weight = match figure.unit {
            Unit::Minutes => i64::from(session.minutes),
            Unit::Guests if figure.key.contains("children") => i64::from(session.children),
            Unit::Guests => i64::from(session.guests),
            _ => 1,
        };
        let when = self.messages.time_span(session.start.minutes(), session.minutes);
        OpenedRow {
            session_id: Some(session.id),
            weight,
            ..plain(Some(session.date), format!("{}, {when}", session.name))
        }
    }
}

fn plain(date: Option<Date>, label: String) -> OpenedRow {
    OpenedRow { date, session_id: None, person_id: None, label, weight: 1, recorded: None }
}

/// Describe a month.
pub(crate) fn describe_month(
    app: &App,
    caller: &Caller,
    request: DescribeMonth,
) -> Result<MonthView> {
    const LONGEST: usize = 20_000;
    let (centre_id, month) = (request.centre_id, request.month);
    let description = tidy_lines(&request.description);
    if description.chars().count() > LONGEST {
        return Err(Refusal::TextTooLong { limit: LONGEST as u32 }.into());
    }
    app.write(caller, "describe_month", Some(centre_id), move |write| {
        write.centre(centre_id)?;
        let note =
            MonthNote { id: MonthNoteId::of(centre_id, month), centre_id, month, description };
        write.put("month_note", note.id.0, note.id.0, &note)?;
        write.note("month", month);
        Ok(())
    })?;
    get_month(app, caller, OneMonth { centre_id, month })
}
