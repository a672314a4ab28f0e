//! Past attendance: people down, days across, of one class.

mod days;
mod names;
mod write;

use std::collections::{HashMap, HashSet};

use domain::attendance::Mark;
use domain::calendar::Date;
use domain::ids::{CentreId, MembershipId, PersonId};
use domain::import::{
    Column, ColumnMatch, Field, Kind, MarkCell, NameOrder, RawCell, Remark, Verdict, mark_of,
    person_key, read_attendee, summary_row, verdict_of,
};
use domain::people::Person;
use domain::refusal::Refusal;
use domain::timetable::{Entry, Series};
use messages::Messages;
use storage::Read;

use super::book::{Book, BookSheet};
use super::people::order_of;
use super::present::{count, listed_of, said};
use super::{ImportCandidate, ImportMakes, ImportPreview, ImportRow, ImportTotals, PreviewImport};
use crate::{App, Result};
use days::Day;
use names::Names;

/// What a table of past attendance would make.
pub(super) struct MatrixPlan {
    centre: CentreId,
    fingerprint: String,
    /// The class, where it comes to be with its attendance.
    new_series: Option<Series>,
    days: Vec<Day>,
    rows: Vec<MatrixRow>,
    order: Option<NameOrder>,
    order_sure: bool,
    /// How many absences were left out, because the class has free entry.
    absences_left: u32,
    matched: Option<ColumnMatch>,
}

/// What a row of it would make.
struct MatrixRow {
    row: u32,
    name: String,
    remarks: Vec<Remark>,
    who: Who,
    /// Where she is no member yet, the membership that she gets.
    joins: Option<MembershipId>,
    /// Marks, by the places of their days.
    marks: Vec<(usize, Mark)>,
    candidates: Vec<ImportCandidate>,
}

/// Whose row it is.
enum Who {
    /// Nobody that could be told.
    Nobody,
    /// Somebody who is there.
    Known(PersonId),
    /// Somebody new.
    New(Box<Person>),
}

impl Who {
    fn id(&self) -> Option<PersonId> {
        match self {
            Self::Nobody => None,
            Self::Known(id) => Some(*id),
            Self::New(person) => Some(person.id),
        }
    }
}

impl MatrixRow {
    fn verdict(&self) -> Verdict {
        verdict_of(&self.remarks)
    }
}

impl MatrixPlan {
    /// What the sheet of a request would make.
    ///
    /// # Errors
    /// [`Refusal::NotFound`] for a sheet, a centre or a class that is not there; the refusals of
    /// a new class's name and length; errors of the file.
    pub(super) fn of(
        app: &App,
        _messages: Messages,
        book: &Book,
        request: &PreviewImport,
    ) -> Result<Self> {
        let sheet = book.sheet(request.sheet)?;
        let today = app.now().today;
        app.store().read(|read| {
            let centre = read.centre(request.centre_id.ok_or(Refusal::NotFound)?)?.id;
            let chosen = request.class.as_ref().ok_or(Refusal::NotFound)?;
            let columns = &request.columns;
            let class = days::class(app, read, centre, chosen)?;
            let (days, new_series) =
                days::plan(app, read, sheet, columns, class, request.month, today)?;
            let (order, order_sure) = order_of(sheet, columns);
            let in_one_cell = columns.iter().any(|column| column.field == Field::FullName);
            let mut plan = Self {
                centre,
                fingerprint: book.fingerprint().to_owned(),
                new_series,
                days,
                rows: Vec::new(),
                order: in_one_cell.then(|| request.name_order.unwrap_or(order)),
                order_sure: order_sure || request.name_order.is_some() || !in_one_cell,
                absences_left: 0,
                matched: sheet.column_match(Kind::Attendance, columns),
            };
            let names = Names::new(read, centre, request)?;
            plan.read_rows(app, read, sheet, columns, names)?;
            Ok(plan)
        })
    }

    fn read_rows(
        &mut self,
        app: &App,
        read: Read<'_>,
        sheet: &BookSheet,
        columns: &[Column],
        names: Names,
    ) -> Result<()> {
        let standing = self.standing(read)?;
        let order = self.order.unwrap_or(NameOrder::LastFirst);
        let mut seen: HashMap<PersonId, u32> = HashMap::new();
        let mut made: HashMap<String, u32> = HashMap::new();
        for (row, cells) in sheet.filled() {
            let (first, last, remarks) = read_attendee(cells, columns, sheet.names(), order);
            let name = format!("{last} {first}").trim().to_owned();
            let mut planned = MatrixRow {
                row,
                remarks,
                who: Who::Nobody,
                joins: None,
                marks: Vec::new(),
                candidates: Vec::new(),
                name,
            };
            if summary_row(&planned.name) {
                planned.remarks = vec![Remark::SummaryRow];
            }
            if planned.verdict() != Verdict::Unusable {
                names.tell(app, &mut planned, first, last);
                let before = match &planned.who {
                    Who::Nobody => row,
                    Who::Known(id) => *seen.entry(*id).or_insert(row),
                    // Two rows of one new name are one person, unless somebody says otherwise.
                    Who::New(_) if names.is_chosen(row) => row,
                    Who::New(_) => *made.entry(person_key(&planned.name)).or_insert(row),
                };
                if before != row {
                    planned.remarks.push(Remark::SameInRow { row: before });
                }
                self.read_marks(sheet, cells, &standing, &mut planned);
            }
            self.rows.push(planned);
        }
        let counted: Vec<(usize, Mark)> = self
            .rows
            .iter()
            .filter(|row| row.verdict() <= Verdict::Warning)
            .flat_map(|row| row.marks.clone())
            .collect();
        for (day, _) in counted {
            self.days[day].marks += 1;
        }
        Ok(())
    }

    /// The marks that stand at the sessions of the days.
    fn standing(&self, read: Read<'_>) -> Result<HashMap<(usize, PersonId), Mark>> {
        let mut standing = HashMap::new();
        for (place, day) in self.days.iter().enumerate() {
            if let Some(session) = day.session.as_ref().filter(|_| !day.is_new) {
                for (person, mark) in read.marks_of_session(session.id)? {
                    standing.insert((place, person), mark);
                }
            }
        }
        Ok(standing)
    }

    /// Reads the marks of a row. What stands on a list stays; a confirmed list stays whole.
    fn read_marks(
        &mut self,
        sheet: &BookSheet,
        cells: &[RawCell],
        standing: &HashMap<(usize, PersonId), Mark>,
        planned: &mut MatrixRow,
    ) {
        let (mut there, mut kept) = (0, Vec::new());
        for (place, day) in self.days.iter().enumerate().filter(|(_, day)| day.problem.is_none()) {
            let Some(cell) = cells.get(day.column as usize) else { continue };
            let mark = match mark_of(cell) {
                MarkCell::Empty => continue,
                MarkCell::Mark(mark) => mark,
                MarkCell::Unknown => {
                    let column = sheet.column_name(day.column);
                    planned.remarks.push(Remark::Ignored { column, text: cell.shown() });
                    continue;
                }
            };
            let before = planned.who.id().and_then(|id| standing.get(&(place, id)).copied());
            if day.is_free && mark == Mark::Absent && before.is_none() {
                self.absences_left += 1;
                continue;
            }
            match before {
                Some(before) if before == mark => there += 1,
                Some(_) => kept.push(place),
                None if day.is_confirmed => kept.push(place),
                None => planned.marks.push((place, mark)),
            }
        }
        if !kept.is_empty() {
            let dates: Vec<Date> = kept.iter().filter_map(|place| self.days[*place].date).collect();
            planned.remarks.push(Remark::MarksDiffer { dates });
        } else if planned.marks.is_empty() && there > 0 {
            planned.remarks.push(Remark::MarksThere);
        } else if planned.marks.is_empty() {
            planned.remarks.push(Remark::NoMarks);
        }
    }

    /// Keeps the rows that are to be written.
    pub(super) fn take(&mut self, leave_out: &[u32]) {
        let out: HashSet<u32> = leave_out.iter().copied().collect();
        self.rows.retain(|row| {
            row.verdict() <= Verdict::Warning && !row.marks.is_empty() && !out.contains(&row.row)
        });
        for day in &mut self.days {
            day.marks = 0;
        }
        for (day, _) in self.rows.iter().flat_map(|row| row.marks.clone()).collect::<Vec<_>>() {
            self.days[day].marks += 1;
        }
    }

    /// Whether no row would be written.
    pub(super) fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// How many rows there are.
    pub(super) fn rows(&self) -> u32 {
        self.rows.len() as u32
    }

    /// The centre of the class.
    pub(super) fn centre(&self) -> CentreId {
        self.centre
    }

    /// How much the rows bring that can be taken.
    pub(super) fn totals(&self) -> ImportTotals {
        let rows = || self.rows.iter().filter(|row| row.verdict() <= Verdict::Warning);
        let brings = || rows().filter(|row| !row.marks.is_empty());
        let sessions = self.days.iter().filter(|day| day.is_new && day.marks > 0).count() as u32;
        ImportTotals {
            sessions,
            series: u32::from(self.new_series.is_some() && sessions > 0),
            people: brings().filter(|row| matches!(row.who, Who::New(_))).count() as u32,
            memberships: brings()
                .filter(|row| matches!(row.who, Who::Known(_)) && row.joins.is_some())
                .count() as u32,
            marks: rows().map(|row| row.marks.len() as u32).sum(),
            ..ImportTotals::default()
        }
    }

    /// The plan in the words of whoever looks at it.
    pub(super) fn preview(self, messages: Messages) -> ImportPreview {
        let verdicts: Vec<Verdict> = self.rows.iter().map(MatrixRow::verdict).collect();
        let listed = listed_of(&verdicts);
        let brings = self.totals();
        let mut notes = Vec::new();
        if self.absences_left > 0 {
            notes.push(messages.import_note_free_entry(self.absences_left));
        }
        ImportPreview {
            fingerprint: self.fingerprint,
            counts: count(&verdicts),
            unlisted: (self.rows.len() - listed.len()) as u32,
            rows: listed.into_iter().map(|at| present(messages, &self.rows[at])).collect(),
            brings,
            new_categories: Vec::new(),
            new_leaders: Vec::new(),
            new_rooms: Vec::new(),
            past: 0,
            notes,
            name_order: self.order,
            name_order_sure: self.order_sure,
            days: self.days.iter().map(|day| day.present(messages)).collect(),
        }
    }
}

fn present(messages: Messages, row: &MatrixRow) -> ImportRow {
    let (reasons, sentence) = said(messages, row.row, &row.remarks);
    ImportRow {
        row: row.row,
        verdict: row.verdict(),
        makes: if row.marks.is_empty() { ImportMakes::Nothing } else { ImportMakes::Marks },
        name: row.name.clone(),
        when: String::new(),
        place: String::new(),
        reasons,
        sentence,
        sessions: 0,
        marks: row.marks.len() as u32,
        candidates: row.candidates.clone(),
        person_id: match &row.who {
            Who::Known(id) => Some(*id),
            Who::Nobody | Who::New(_) => None,
        },
    }
}

/// Whether absences mean nothing at a class of this entry.
fn is_free(entry: Entry) -> bool {
    entry == Entry::Free
}
