//! Rows of people: who is new, who is there already, and who may be.

mod fill;
mod known;
mod write;

use std::collections::HashSet;

use domain::calendar::Date;
use domain::ids::{CentreId, MembershipId, PersonId};
use domain::import::{
    Column, ColumnMatch, Field, Kind, NameOrder, PersonRow, RawCell, Remark, Verdict, name_order,
    read_person, verdict_of,
};
use domain::organisation::Centre;
use domain::people::{
    ConsentKind, ConsentState, Doubt, Membership, Need, Person, RecordFacts, RecordField, doubts,
    missing,
};
use domain::refusal::Refusal;
use messages::{Messages, Value};
use storage::Read;

use super::book::{Book, BookSheet};
use super::present::{count, fields, listed_of, record_fields, said};
use super::{ImportDuplicates, ImportMakes, ImportPreview, ImportRow, ImportTotals, PreviewImport};
use crate::{App, Result, words};
use fill::Fill;
use known::{Known, Match};

pub(super) use known::named;

/// What a sheet of people would make.
pub(super) struct PeoplePlan {
    centre: Centre,
    today: Date,
    fingerprint: String,
    rows: Vec<PlannedPerson>,
    order: Option<NameOrder>,
    order_sure: bool,
    notes: Vec<String>,
    matched: Option<ColumnMatch>,
    filling: bool,
}

/// What a row of people would make.
struct PlannedPerson {
    row: u32,
    read: PersonRow,
    remarks: Vec<Remark>,
    makes: PersonMakes,
}

/// What a row makes.
enum PersonMakes {
    /// Nothing: it cannot be taken.
    Nothing,
    /// A new record, with its membership.
    New(Box<Person>, MembershipId),
    /// A membership of somebody who is in the register of another centre.
    Joins(Box<Person>, MembershipId),
    /// What is empty in a record that is there.
    Fills(Box<Fill>),
}

impl PlannedPerson {
    fn verdict(&self) -> Verdict {
        verdict_of(&self.remarks)
    }

    fn name(&self) -> String {
        format!("{} {}", self.read.last_name, self.read.first_name).trim().to_owned()
    }
}

/// The part of a record that a column of people fills, if the centre decides about it.
fn part_of(field: Field) -> Option<RecordField> {
    Some(match field {
        Field::Birth | Field::AgeStatement => RecordField::Birth,
        Field::Sex => RecordField::Sex,
        Field::Phone => RecordField::Phone,
        Field::Email => RecordField::Email,
        Field::District => RecordField::District,
        Field::Address
        | Field::Street
        | Field::Building
        | Field::Flat
        | Field::PostCode
        | Field::City => RecordField::Address,
        Field::EmergencyContact => RecordField::EmergencyContact,
        Field::Guardians => RecordField::Guardians,
        Field::Children => RecordField::Children,
        Field::Notes => RecordField::Notes,
        Field::DeclarationDate | Field::DeclarationNumber => RecordField::Declaration,
        Field::Residence => RecordField::Residence,
        Field::RulesDate => RecordField::Rules,
        Field::PrivacyDate => RecordField::PrivacyNotice,
        Field::ImageConsent => RecordField::ImageConsent,
        Field::ContactConsent => RecordField::ContactConsent,
        _ => return None,
    })
}

impl PeoplePlan {
    /// What the sheet of a request would make.
    ///
    /// # Errors
    /// [`Refusal::NotFound`] for a sheet or a centre that is not there; errors of the file.
    pub(super) fn of(
        app: &App,
        messages: Messages,
        book: &Book,
        request: &PreviewImport,
    ) -> Result<Self> {
        let sheet = book.sheet(request.sheet)?;
        let today = app.now().today;
        app.store().read(|read| {
            let centre = read.centre(request.centre_id.ok_or(Refusal::NotFound)?)?;
            let mut notes = Vec::new();
            let columns = kept_columns(messages, sheet, &centre, &request.columns, &mut notes);
            let (order, order_sure) = order_of(sheet, &columns);
            let (order, order_sure) = match request.name_order {
                Some(chosen) => (chosen, true),
                None => (order, order_sure),
            };
            let in_one_cell = columns.iter().any(|column| column.field == Field::FullName);
            let mut plan = Self {
                today,
                fingerprint: book.fingerprint().to_owned(),
                rows: Vec::new(),
                order: in_one_cell.then_some(order),
                order_sure: order_sure || !in_one_cell,
                notes,
                matched: sheet.column_match(Kind::People, &request.columns),
                filling: request.duplicates == ImportDuplicates::Fill,
                centre,
            };
            plan.read_rows(app, read, sheet, &columns, order)?;
            Ok(plan)
        })
    }

    fn read_rows(
        &mut self,
        app: &App,
        read: Read<'_>,
        sheet: &BookSheet,
        columns: &[Column],
        order: NameOrder,
    ) -> Result<()> {
        let parts: HashSet<RecordField> =
            columns.iter().filter_map(|column| part_of(column.field)).collect();
        let mut known = Known::new(read, &self.centre)?;
        let matched = |cells: &[RawCell]| {
            columns
                .iter()
                .any(|column| cells.get(column.index as usize).is_some_and(|cell| !cell.is_blank()))
        };
        for (row, cells) in sheet.filled().filter(|(_, cells)| matched(cells)) {
            let mut person_row = read_person(cells, columns, sheet.names(), order, self.today);
            let mut planned = PlannedPerson {
                row,
                remarks: std::mem::take(&mut person_row.remarks),
                read: person_row,
                makes: PersonMakes::Nothing,
            };
            if planned.verdict() != Verdict::Unusable {
                self.place(app, &mut known, &parts, &mut planned)?;
            }
            self.rows.push(planned);
        }
        Ok(())
    }

    /// Says what a readable row would make, beside those that are there and those before it.
    fn place(
        &self,
        app: &App,
        known: &mut Known,
        parts: &HashSet<RecordField>,
        planned: &mut PlannedPerson,
    ) -> Result<()> {
        let read = &planned.read;
        let mut person = person_of(app.new_id(), read);
        let membership_id: MembershipId = app.new_id();
        let membership = self.membership(membership_id, person.id, read);
        let consents = fill::consents_of(person.id, read, self.since(read));
        let facts = RecordFacts {
            person: &person,
            membership: Some(&membership),
            declared: read.declared_on.is_some(),
            consents: &consents,
            informed: read.informed_on.is_some(),
        };
        // What the sheet has no column for is said once for all of it.
        let mut empty = missing(&self.centre.settings.record, &facts);
        empty.retain(|part| parts.contains(part));
        let said_no = read.residence == Some(false);
        empty.retain(|part| !(*part == RecordField::Residence && said_no));
        if said_no && self.centre.settings.residents_only {
            planned.remarks.push(Remark::NotResident);
        }
        for doubt in doubts(&self.centre.settings, &person, Some(&membership), self.since(read)) {
            match doubt {
                Doubt::UnderAge { age, min_age } => {
                    planned.remarks.push(Remark::UnderAge { age, limit: min_age });
                }
                Doubt::TurnsAgeThisYear { min_age } => {
                    planned.remarks.push(Remark::TurnsAge { limit: min_age });
                }
                // Said by what is empty, where the sheet has it at all.
                Doubt::AgeUnknown | Doubt::NotResident => {}
            }
        }
        person.to_complete =
            !empty.is_empty() || person.first_name.is_empty() || person.last_name.is_empty();
        if !empty.is_empty() {
            planned.remarks.push(Remark::Incomplete { fields: empty });
        }
        let found = known.find(&person, planned.row, &mut planned.remarks);
        planned.makes = match found {
            Match::Member(id) if self.filling => {
                let fill = known.fill(id, read, self.since(read), &self.centre, || app.new_id())?;
                planned.remarks.push(match fill.fields.is_empty() {
                    true => Remark::FillsNothing,
                    false => Remark::Fills { fields: fill.fields.clone() },
                });
                PersonMakes::Fills(Box::new(fill))
            }
            Match::Elsewhere(id) => {
                PersonMakes::Joins(Box::new(Person { id, ..person }), membership_id)
            }
            Match::Member(_) | Match::Row | Match::Nobody => {
                PersonMakes::New(Box::new(person), membership_id)
            }
        };
        if matches!(planned.makes, PersonMakes::New(..) | PersonMakes::Joins(..))
            && planned.verdict() != Verdict::Duplicate
            && let Some(number) = planned.read.number
            && !known.take_number(number)
        {
            planned.remarks.push(Remark::NumberTaken { number });
            planned.read.number = None;
        }
        Ok(())
    }

    /// The day of a person's declaration, else of joining, else today.
    fn since(&self, read: &PersonRow) -> Date {
        read.declared_on.or(read.joined_on).unwrap_or(self.today)
    }

    fn membership(&self, id: MembershipId, person: PersonId, read: &PersonRow) -> Membership {
        let joined_on = read.joined_on.or(read.declared_on).unwrap_or(self.today);
        Membership {
            number: read.number,
            residence_confirmed: read.residence == Some(true),
            age_confirmed: read.age_stated == Some(true),
            rules_accepted_on: read.rules_on,
            ..Membership::new(id, person, self.centre.id, joined_on)
        }
    }

    /// Keeps the rows that are to be written. Duplicates that somebody takes all the same become
    /// records of their own.
    pub(super) fn take(&mut self, leave_out: &[u32], take_duplicates: &[u32]) {
        let out: HashSet<u32> = leave_out.iter().copied().collect();
        let twice: HashSet<u32> = take_duplicates.iter().copied().collect();
        self.rows.retain(|planned| {
            let taken = match (planned.verdict(), &planned.makes) {
                (Verdict::Unusable, _) | (_, PersonMakes::Nothing) => false,
                (_, PersonMakes::Fills(fill)) => !fill.fields.is_empty(),
                (Verdict::Duplicate, _) => twice.contains(&planned.row),
                (Verdict::Good | Verdict::Warning, _) => true,
            };
            taken && !out.contains(&planned.row)
        });
    }

    /// Whether no row would be written.
    pub(super) fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// How many rows there are.
    pub(super) fn rows(&self) -> u32 {
        self.rows.len() as u32
    }

    /// The centre of the people.
    pub(super) fn centre(&self) -> CentreId {
        self.centre.id
    }

    /// How much the rows bring that are left.
    pub(super) fn totals(&self) -> ImportTotals {
        totals(self.rows.iter())
    }

    /// The plan in the words of whoever looks at it.
    pub(super) fn preview(self, messages: Messages) -> ImportPreview {
        let verdicts: Vec<Verdict> = self.rows.iter().map(PlannedPerson::verdict).collect();
        let listed = listed_of(&verdicts);
        let comes = self.rows.iter().filter(|planned| {
            planned.verdict() <= Verdict::Warning || matches!(planned.makes, PersonMakes::Fills(_))
        });
        ImportPreview {
            fingerprint: self.fingerprint.clone(),
            counts: count(&verdicts),
            unlisted: (self.rows.len() - listed.len()) as u32,
            brings: totals(comes),
            rows: listed.into_iter().map(|at| present(messages, &self.rows[at])).collect(),
            new_categories: Vec::new(),
            new_leaders: Vec::new(),
            new_rooms: Vec::new(),
            past: 0,
            notes: self.notes,
            name_order: self.order,
            name_order_sure: self.order_sure,
            days: Vec::new(),
        }
    }
}

fn totals<'a>(rows: impl Iterator<Item = &'a PlannedPerson>) -> ImportTotals {
    let mut totals = ImportTotals::default();
    for planned in rows {
        match &planned.makes {
            PersonMakes::Nothing => {}
            PersonMakes::New(..) => totals.people += 1,
            PersonMakes::Joins(..) => totals.memberships += 1,
            PersonMakes::Fills(fill) => totals.filled += u32::from(!fill.fields.is_empty()),
        }
    }
    totals
}

fn present(messages: Messages, planned: &PlannedPerson) -> ImportRow {
    let (reasons, sentence) = said(messages, planned.row, &planned.remarks);
    let read = &planned.read;
    let birth = read
        .birth_date
        .map(|date| words::date(messages, date))
        .or(read.birth_year.map(|year| year.to_string()));
    ImportRow {
        row: planned.row,
        verdict: planned.verdict(),
        makes: match &planned.makes {
            PersonMakes::Nothing => ImportMakes::Nothing,
            PersonMakes::New(..) => ImportMakes::Person,
            PersonMakes::Joins(..) => ImportMakes::Membership,
            PersonMakes::Fills(fill) if fill.fields.is_empty() => ImportMakes::Nothing,
            PersonMakes::Fills(_) => ImportMakes::Fill,
        },
        name: planned.name(),
        when: birth.unwrap_or_default(),
        place: read.phone.clone(),
        reasons,
        sentence,
        sessions: 0,
        marks: 0,
        candidates: Vec::new(),
        person_id: None,
    }
}

/// The columns that are taken. Those that must not be, and those that the centre does not keep,
/// are named, and so is what the centre must have and the sheet has no column for.
fn kept_columns(
    messages: Messages,
    sheet: &BookSheet,
    centre: &Centre,
    columns: &[Column],
    notes: &mut Vec<String>,
) -> Vec<Column> {
    let sensitive = sheet.sensitive();
    for (index, sensitive) in &sensitive {
        let args = [("column", Value::from(sheet.column_name(*index)))];
        notes.extend(messages.by_code("import_sensitive", sensitive.code(), &args));
    }
    let is_sensitive = |index: u32| sensitive.iter().any(|(column, _)| *column == index);
    let record = &centre.settings.record;
    let need = |part: &RecordField| record.get(part).copied().unwrap_or(Need::Hidden);
    let hidden =
        |column: &Column| part_of(column.field).is_some_and(|part| need(&part) == Need::Hidden);
    let (left, kept): (Vec<Column>, Vec<Column>) =
        columns.iter().copied().filter(|column| !is_sensitive(column.index)).partition(hidden);
    if !left.is_empty() {
        let left: Vec<Field> = left.iter().map(|column| column.field).collect();
        notes.push(messages.import_note_hidden(&fields(messages, &left)));
    }
    let there: HashSet<RecordField> =
        kept.iter().filter_map(|column| part_of(column.field)).collect();
    let absent: Vec<RecordField> = RecordField::ALL
        .into_iter()
        .filter(|part| need(part) == Need::Required && !there.contains(part))
        .collect();
    if !absent.is_empty() {
        notes.push(messages.import_note_absent(&record_fields(messages, &absent)));
    }
    kept
}

/// The order of names in one cell, and whether it is sure.
pub(super) fn order_of(sheet: &BookSheet, columns: &[Column]) -> (NameOrder, bool) {
    const SAMPLE: usize = 500;
    let Some(column) = columns.iter().find(|column| column.field == Field::FullName) else {
        return (NameOrder::LastFirst, true);
    };
    let index = column.index as usize;
    let cells: Vec<String> = sheet
        .filled()
        .filter_map(|(_, cells)| Some(cells.get(index)?.shown()))
        .take(SAMPLE)
        .collect();
    let heading = sheet.names().get(index).map_or("", String::as_str);
    name_order(heading, cells.iter().map(String::as_str))
}

/// The record that a row makes.
fn person_of(id: PersonId, read: &PersonRow) -> Person {
    Person {
        birth_date: read.birth_date,
        birth_year: if read.birth_date.is_some() { None } else { read.birth_year },
        sex: read.sex,
        phone: read.phone.clone(),
        email: read.email.clone(),
        district: read.district.clone(),
        address: read.address.clone(),
        emergency_contact: read.emergency_contact.clone(),
        guardians: read.guardians.clone(),
        children: read.children,
        notes: read.notes.clone(),
        ..Person::new(id, read.first_name.clone(), read.last_name.clone())
    }
}

/// What an answer to a question of consent became.
fn state_of(answer: bool) -> ConsentState {
    if answer { ConsentState::Granted } else { ConsentState::Refused }
}

/// The questions of consent that a row may answer.
fn answers(read: &PersonRow) -> impl Iterator<Item = (ConsentKind, bool)> {
    let answer = |kind, answer: Option<bool>| answer.map(|answer| (kind, answer));
    [answer(ConsentKind::Image, read.image), answer(ConsentKind::Contact, read.contact)]
        .into_iter()
        .flatten()
}
