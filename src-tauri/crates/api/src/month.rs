//! A centre's month: its figures, opened to what they counted, its description, its paper.

use std::collections::HashMap;
use std::path::PathBuf;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use domain::calendar::{Date, Month};
use domain::facts::MonthFacts;
use domain::ids::{CentreId, MonthNoteId, PersonId, SeriesId, SessionId, UserId};
use domain::opening::intervals_on;
use domain::organisation::Role;
use domain::paper::{PrintedSheet, SheetOptions};
use domain::refusal::Refusal;
use domain::settlement::{GrantAgreement, MonthNote};
use domain::summary::{Counted, Figure, MonthSummary, Unit};
use domain::text::{fold, tidy_lines};
use domain::timetable::Session;
use messages::{Language, Messages};
use reports::Rendered;
use serde::{Deserialize, Serialize};
use storage::Read;
use storage::connection::polish_order;
use ts_rs::TS;

use crate::duties::{self, DutyRosterBy};
use crate::listings::{self, ListingRequest};
use crate::overview::Warning;
use crate::paper::{self, Lists};
use crate::publishing::{self, TimetableOf};
use crate::{App, Caller, Error, Result, register_papers, words};

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
    /// How much it adds to the value: 1, or minutes, or guests.
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

/// A document that can be printed.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum DocumentRequest {
    /// R-MIES.
    MonthlyReport {
        /// Centre.
        centre_id: CentreId,
        /// Month.
        month: Month,
    },
    /// R-LO-1.
    AttendanceList {
        /// Session.
        session_id: SessionId,
        /// How it is printed.
        #[serde(default)]
        options: SheetOptions,
    },
    /// R-LO-1 of several sessions in one file, with a bookmark each.
    AttendanceLists {
        /// Sessions, in the order of the pages.
        session_ids: Vec<SessionId>,
        /// How they are printed.
        #[serde(default)]
        options: SheetOptions,
    },
    /// R-LO-M.
    AttendanceGrid {
        /// Series.
        series_id: SeriesId,
        /// Month.
        month: Month,
        /// How it is printed.
        #[serde(default)]
        options: SheetOptions,
    },
    /// R-HARM-T.
    WeeklyTimetable {
        /// Centre.
        centre_id: CentreId,
        /// Any day of the week.
        date: Date,
        /// Whether it is set to be read from afar, on as many pages as that takes.
        large_print: bool,
        /// All of it, a room's or a leader's.
        #[serde(default)]
        of: TimetableOf,
    },
    /// R-DEK: forms to sign, a page each.
    DeclarationForms {
        /// Centre.
        centre_id: CentreId,
        /// Whose forms, filled in with what is known.
        #[serde(default)]
        person_ids: Vec<PersonId>,
        /// Whether one to be filled in by hand comes too; it comes alone where nobody is named.
        #[serde(default)]
        blank: bool,
    },
    /// R-REJ.
    Register {
        /// Centre.
        centre_id: CentreId,
    },
    /// R-BRAK.
    WithoutImageConsent {
        /// Centre.
        centre_id: CentreId,
    },
    /// Any list.
    Listing {
        /// Which.
        listing: ListingRequest,
    },
    /// R-HARM-M.
    MonthlyTimetable {
        /// Centre.
        centre_id: CentreId,
        /// Month.
        month: Month,
        /// All of it, a room's or a leader's.
        #[serde(default)]
        of: TimetableOf,
    },
    /// Who helps when: a week to hang up, or a part for each volunteer.
    DutyRoster {
        /// Centre.
        centre_id: CentreId,
        /// Any day of the week, or of the first of four.
        date: Date,
        /// How it is divided.
        by: DutyRosterBy,
        /// Whose part alone, where it is divided by person; everybody's, if nobody is named.
        #[serde(default)]
        #[ts(optional = nullable)]
        person_id: Option<PersonId>,
    },
    /// How to take attendance in four steps; the one document that a volunteer prints.
    Guide,
}

impl DocumentRequest {
    /// Refuses a volunteer whatever is not hers to print.
    fn ensure_for(&self, caller: &Caller) -> Result<()> {
        match (caller.role, self) {
            (Role::Volunteer, Self::Guide) => Ok(()),
            (Role::Volunteer, _) => Err(Error::NotAllowed),
            _ => Ok(()),
        }
    }
}

/// Makes a document without keeping it.
#[derive(Debug, Deserialize, TS)]
pub struct PreviewDocument {
    /// Which.
    pub document: DocumentRequest,
}

/// The very bytes that would be saved.
#[derive(Debug, Serialize, TS)]
pub struct Preview {
    /// A name for the file, such as `raport-2026-03-cas-sloneczne.pdf`.
    pub file_name: String,
    /// How many pages.
    pub pages: u32,
    /// The PDF, in base64.
    pub bytes: String,
}

/// Writes a document to a file and records that it left.
#[derive(Debug, Deserialize, TS)]
pub struct SaveDocument {
    /// Which.
    pub document: DocumentRequest,
    /// Where to: a file, or a folder for the usual name.
    pub path: String,
}

/// A document that was written.
#[derive(Debug, Serialize, TS)]
pub struct SavedDocument {
    /// Where it is.
    pub path: String,
}

/// A centre's month in figures.
pub(crate) fn get_month(app: &App, caller: &Caller, request: OneMonth) -> Result<MonthView> {
    let today = app.now().today;
    let messages = caller.messages();
    app.store().read(|read| {
        let facts = read.month_facts(request.centre_id, request.month, today)?;
        let summary = MonthSummary::of(&facts);
        Ok(MonthView {
            warnings: warnings(messages, &facts, &summary),
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
                .map(|entry| OpenedRow {
                    person_id: Some(entry.person_id),
                    weight: i64::from(entry.minutes),
                    ..plain(
                        Some(entry.date),
                        format!("{} – {}", name(&entry.person_id), entry.activity),
                    )
                })
                .collect(),
        };
        let polish = polish_order()?;
        rows.sort_by(|one, other| {
            one.date.cmp(&other.date).then_with(|| polish.compare(&one.label, &other.label))
        });
        Ok(rows)
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

/// A document made.
pub(crate) struct Made {
    /// A name for its file.
    pub(crate) file_name: String,
    /// Its bytes.
    pub(crate) rendered: Rendered,
    /// The lists to be signed that it holds, with the codes that they have or will have.
    pub(crate) sheets: Vec<PrintedSheet>,
}

/// A document as bytes, with a name for its file.
pub(crate) fn render(app: &App, caller: &Caller, request: &DocumentRequest) -> Result<Made> {
    request.ensure_for(caller)?;
    let today = app.now().today;
    // What leaves for the city is in Polish, whatever the window's language is.
    let messages = Messages::new(Language::Polish);
    let made = app.store().read(|read| match request {
        DocumentRequest::MonthlyReport { centre_id, month } => {
            let facts = read.month_facts(*centre_id, *month, today)?;
            let summary = MonthSummary::of(&facts);
            let closed = read.is_closed(*centre_id, *month)?;
            let author = read.user(caller.user)?.name;
            let name =
                messages.document_monthly_file(&month.to_string(), &slug(&facts.centre.name));
            let document = reports::monthly::document(&facts, &summary, messages, &author, closed);
            Ok::<_, Error>(Lists::without((name, document)))
        }
        DocumentRequest::AttendanceList { session_id, options } => {
            paper::list(read, *session_id, *options, today)
        }
        DocumentRequest::AttendanceLists { session_ids, options } => {
            paper::lists(read, session_ids, *options, today)
        }
        DocumentRequest::AttendanceGrid { series_id, month, options } => {
            paper::grid(read, *series_id, *month, *options, today)
        }
        DocumentRequest::WeeklyTimetable { centre_id, date, large_print, of } => {
            publishing::weekly(read, *centre_id, *date, *large_print, *of, today)
                .map(Lists::without)
        }
        DocumentRequest::MonthlyTimetable { centre_id, month, of } => {
            publishing::monthly(read, *centre_id, *month, *of, today).map(Lists::without)
        }
        DocumentRequest::DutyRoster { centre_id, date, by, person_id } => {
            duties::roster::paper(read, *centre_id, *date, *by, *person_id, today)
        }
        DocumentRequest::Listing { listing } => {
            listings::paper(read, listing, today).map(Lists::without)
        }
        // It is for whoever sits here, and so in her language.
        DocumentRequest::Guide => {
            let messages = caller.messages();
            let organisation = read.organisation()?.name;
            let document = reports::guide::document(&organisation, today, messages);
            Ok(Lists::without((messages.guide_file(), document)))
        }
        DocumentRequest::DeclarationForms { centre_id, person_ids, blank } => {
            register_papers::declaration_forms(read, *centre_id, person_ids, *blank, today)
                .map(Lists::without)
        }
        DocumentRequest::Register { centre_id } => {
            register_papers::register(read, *centre_id, today).map(Lists::without)
        }
        DocumentRequest::WithoutImageConsent { centre_id } => {
            register_papers::without_image_consent(read, *centre_id, today).map(Lists::without)
        }
    })?;
    let rendered = match &made.documents[..] {
        [one] => reports::render(one)?,
        several => reports::render_together(&made.title, several)?,
    };
    Ok(Made { file_name: format!("{}.pdf", made.name), rendered, sheets: made.sheets })
}

/// A name as part of a file's name: folded, spaces as hyphens.
pub(crate) fn slug(name: &str) -> String {
    let words: Vec<String> = fold(name)
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect();
    words.join("-")
}

/// Make a document to look at.
pub(crate) fn preview_document(
    app: &App,
    caller: &Caller,
    request: PreviewDocument,
) -> Result<Preview> {
    let Made { file_name, rendered, .. } = render(app, caller, &request.document)?;
    Ok(Preview { file_name, pages: rendered.pages, bytes: STANDARD.encode(rendered.bytes) })
}

/// Write a document to a file and record that it left.
pub(crate) fn save_document(
    app: &App,
    caller: &Caller,
    request: SaveDocument,
) -> Result<SavedDocument> {
    let Made { file_name, rendered, sheets } = render(app, caller, &request.document)?;
    let mut path = PathBuf::from(&request.path);
    if path.is_dir() {
        path.push(file_name);
    }
    storage::export::write_file(&path, &rendered.bytes)?;
    app.write(caller, "save_document", None, move |write| {
        match request.document {
            DocumentRequest::MonthlyReport { centre_id, month } => {
                write.belongs_to(centre_id);
                write.note("month", month);
            }
            DocumentRequest::AttendanceList { session_id, .. } => {
                write.belongs_to(write.session(session_id)?.centre_id);
                write.note("session", session_id);
            }
            DocumentRequest::AttendanceLists { .. } => {}
            DocumentRequest::AttendanceGrid { series_id, month, .. } => {
                write.note("series", series_id);
                write.note("month", month);
            }
            DocumentRequest::WeeklyTimetable { centre_id, date, .. } => {
                write.belongs_to(centre_id);
                write.note("date", date);
            }
            DocumentRequest::DutyRoster { centre_id, date, .. } => {
                write.belongs_to(centre_id);
                write.note("date", date);
            }
            DocumentRequest::MonthlyTimetable { centre_id, month, .. } => {
                write.belongs_to(centre_id);
                write.note("month", month);
            }
            DocumentRequest::Guide => {}
            DocumentRequest::DeclarationForms { centre_id, .. }
            | DocumentRequest::Register { centre_id }
            | DocumentRequest::WithoutImageConsent { centre_id } => write.belongs_to(centre_id),
            DocumentRequest::Listing { listing } => {
                if let Some(centre) = listings::centre_of(**write, &listing)? {
                    write.belongs_to(centre);
                }
            }
        }
        // What is on paper now must be known by its code when it comes back.
        if !sheets.is_empty() {
            paper::register(write, &sheets)?;
        }
        write.note("pages", rendered.pages);
        write.record();
        Ok(())
    })?;
    Ok(SavedDocument { path: path.display().to_string() })
}
