//! Lists as documents, each with its code.

use std::collections::{HashMap, HashSet};

use domain::calendar::{Date, Month};
use domain::ids::{CentreId, PersonId, PrintedSheetId, SeriesId, SessionId};
use domain::paper::{PrintedSheet, SheetCode, SheetKind, SheetNames, SheetOptions, column_letters};
use domain::people::Person;
use domain::refusal::Refusal;
use domain::timetable::Session;
use messages::{Language, Messages};
use reports::attendance_list::{AttendanceGrid, AttendanceList, GridColumn, GridRow, ListHead};
use reports::document::Document;
use storage::Read;

use crate::documents::slug;
use crate::{Result, attendance, timetable, words};

/// Lists, printed or about to be.
pub(crate) struct Lists {
    /// A name for their file, without its ending.
    pub(crate) name: String,
    /// Title of the file.
    pub(crate) title: String,
    /// One document a list.
    pub(crate) documents: Vec<Document>,
    /// The lists, in the same order.
    pub(crate) sheets: Vec<PrintedSheet>,
}

impl Lists {
    /// Any other document, with a name for its file: nothing to be signed in it comes back.
    pub(crate) fn without((name, document): (String, Document)) -> Self {
        Self { name, title: document.title.clone(), documents: vec![document], sheets: Vec::new() }
    }
}

/// What lies open before everybody is in Polish, whatever the window's language is.
fn polish() -> Messages {
    Messages::new(Language::Polish)
}

/// The list of one session.
pub(crate) fn list(
    read: Read<'_>,
    session: SessionId,
    options: SheetOptions,
    today: Date,
) -> Result<Lists> {
    let mut lists = lists(read, &[session], options, today)?;
    let session = read.session(session)?;
    lists.name = polish().document_list_file(&session.date.to_string(), &slug(&session.name));
    Ok(lists)
}

/// The lists of several sessions, in the order given.
///
/// # Errors
/// [`Refusal::NotFound`] for no session at all; [`Refusal::SessionCancelled`]; errors of the file.
pub(crate) fn lists(
    read: Read<'_>,
    sessions: &[SessionId],
    options: SheetOptions,
    today: Date,
) -> Result<Lists> {
    options.check()?;
    let messages = polish();
    let mut printing = Printing::new(read, options, today)?;
    let (mut documents, mut sheets, mut dates) = (Vec::new(), Vec::new(), Vec::new());
    for id in sessions {
        let session = read.session(*id)?;
        if session.cancelled.is_some() {
            return Err(Refusal::SessionCancelled.into());
        }
        let people = attendance::rows(read, &session)?.into_iter().map(|row| row.person_id);
        let people: Vec<PersonId> = people.collect();
        let sheet = printing.sheet(SheetKind::Session, session.centre_id, vec![*id], people)?;
        let list = AttendanceList {
            rows: printing.names(&sheet, session.date)?,
            head: printing.head(&sheet, &session)?,
            date: session.date,
            start: session.start,
            minutes: session.minutes,
        };
        documents.push(reports::attendance_list::document(&list, messages));
        sheets.push(sheet);
        dates.push(session.date);
    }
    let (Some(from), Some(to)) = (dates.iter().min(), dates.iter().max()) else {
        return Err(Refusal::NotFound.into());
    };
    Ok(Lists {
        name: messages.document_lists_file(&from.to_string(), &to.to_string()),
        title: messages
            .attendance_list_bundle(&words::date(messages, *from), &words::date(messages, *to)),
        documents,
        sheets,
    })
}

/// The list of a series' month: whoever is expected on any of its days, and its sessions that
/// were not cancelled.
///
/// # Errors
/// [`Refusal::NotFound`]; errors of the file.
pub(crate) fn grid(
    read: Read<'_>,
    series: SeriesId,
    month: Month,
    options: SheetOptions,
    today: Date,
) -> Result<Lists> {
    options.check()?;
    let messages = polish();
    let series = read.series(series)?;
    // A series that was split in the middle of the month is one class to those who come.
    let family: HashSet<SeriesId> = read
        .series_of(series.centre_id)?
        .into_iter()
        .filter(|other| other.lineage == series.lineage)
        .map(|other| other.id)
        .collect();
    let mut sessions = read.sessions_between(series.centre_id, month.first(), month.last())?;
    sessions.retain(|session| {
        session.cancelled.is_none() && session.series_id.is_some_and(|id| family.contains(&id))
    });
    let mut on_list: HashSet<PersonId> = HashSet::new();
    let mut marks = Vec::new();
    for session in &sessions {
        on_list.extend(attendance::rows(read, session)?.into_iter().map(|row| row.person_id));
        marks.push(read.marks_of_session(session.id)?);
    }
    let mut printing = Printing::new(read, options, today)?;
    let people = read.people()?.into_iter().map(|person| person.id);
    let people: Vec<PersonId> = people.filter(|person| on_list.contains(person)).collect();
    let ids = sessions.iter().map(|session| session.id).collect();
    let sheet = printing.sheet(SheetKind::Month, series.centre_id, ids, people)?;
    let names = printing.names(&sheet, month.first())?;
    let present = |person: &PersonId| {
        let at = |marks: &HashMap<PersonId, _>| {
            marks.get(person) == Some(&domain::attendance::Mark::Present)
        };
        marks.iter().map(at).collect()
    };
    let head = match sessions.first() {
        Some(session) => printing.head(&sheet, session)?,
        None => printing.head_of(&sheet, month, series.name.clone(), "", "")?,
    };
    let grid = AttendanceGrid {
        head,
        month,
        columns: sessions
            .iter()
            .enumerate()
            .map(|(index, session)| GridColumn {
                letters: column_letters(index),
                date: session.date,
                start: session.start,
            })
            .collect(),
        rows: names
            .into_iter()
            .zip(&sheet.person_ids)
            .map(|(name, person)| GridRow { name, present: present(person) })
            .collect(),
    };
    let document = reports::attendance_list::grid(&grid, messages);
    Ok(Lists {
        name: messages.document_grid_file(&month.to_string(), &slug(&series.name)),
        title: document.title.clone(),
        documents: vec![document],
        sheets: vec![sheet],
    })
}

/// What lists are made with.
struct Printing<'a> {
    read: Read<'a>,
    options: SheetOptions,
    today: Date,
    people: HashMap<PersonId, Person>,
    /// Codes that lists have already.
    taken: HashSet<String>,
}

impl<'a> Printing<'a> {
    fn new(read: Read<'a>, options: SheetOptions, today: Date) -> Result<Self> {
        let people = read.people()?.into_iter().map(|person| (person.id, person)).collect();
        Ok(Self { read, options, today, people, taken: read.sheet_codes()? })
    }

    /// The list with these people in its rows: the one that was printed so before, or a new one
    /// with a code that no other has.
    fn sheet(
        &mut self,
        kind: SheetKind,
        centre_id: CentreId,
        session_ids: Vec<SessionId>,
        person_ids: Vec<PersonId>,
    ) -> Result<PrintedSheet> {
        let blank_rows = self.options.blank_rows;
        let id = PrintedSheetId::of(&session_ids, &person_ids, blank_rows);
        if let Some(printed) = self.read.printed_sheet(id)? {
            return Ok(printed);
        }
        let mut code = SheetCode::first_for(id);
        while self.taken.contains(&code.to_string()) {
            code = code.next();
        }
        let code = code.to_string();
        self.taken.insert(code.clone());
        let printed_on = self.today;
        Ok(PrintedSheet {
            id,
            centre_id,
            code,
            kind,
            session_ids,
            person_ids,
            blank_rows,
            printed_on,
        })
    }

    /// The names of a list's rows, as they are printed.
    fn names(&self, sheet: &PrintedSheet, date: Date) -> Result<Vec<String>> {
        let messages = polish();
        let numbers: HashMap<PersonId, u32> = match self.options.names {
            SheetNames::Full => HashMap::new(),
            SheetNames::Short => {
                let canonical = self.read.canonical()?;
                let memberships = self.read.memberships_of_centre(sheet.centre_id)?;
                memberships
                    .iter()
                    .filter(|membership| membership.is_open_on(date))
                    .filter_map(|membership| {
                        Some((canonical.of(membership.person_id), membership.number?))
                    })
                    .collect()
            }
        };
        let name = |id: &PersonId| {
            let Some(person) = self.people.get(id) else { return String::new() };
            match (self.options.names, numbers.get(id)) {
                (SheetNames::Full, _) => person.list_name(),
                (SheetNames::Short, None) => person.short_name(),
                (SheetNames::Short, Some(number)) => {
                    let number = messages.attendance_list_number_in_centre(&number.to_string());
                    format!("{}, {number}", person.short_name())
                }
            }
        };
        Ok(sheet.person_ids.iter().map(name).collect())
    }

    fn head(&self, sheet: &PrintedSheet, session: &Session) -> Result<ListHead> {
        let card = timetable::card(self.read, session, self.today)?;
        let month = session.date.month();
        self.head_of(sheet, month, session.name.clone(), &card.place, &card.leader)
    }

    fn head_of(
        &self,
        sheet: &PrintedSheet,
        month: Month,
        title: String,
        place: &str,
        leader: &str,
    ) -> Result<ListHead> {
        let centre = self.read.centre(sheet.centre_id)?;
        let agreement = self.read.agreement_for(centre.id, month)?;
        Ok(ListHead {
            organisation: self.read.organisation()?.name,
            centre: centre.name,
            centre_address: centre.address,
            funding_phrase: agreement.map(|agreement| agreement.funding_phrase).unwrap_or_default(),
            title,
            place: place.to_owned(),
            leader: leader.to_owned(),
            code: sheet.code.clone(),
            blank_rows: sheet.blank_rows,
            large_print: self.options.large_print,
            clause: self.options.clause,
            prepared: self.today,
        })
    }
}
