//! Typing a paper list in: what was typed read back before it is saved, and saved in one go.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use domain::attendance::{MOST_GUESTS, Mark};
use domain::calendar::Date;
use domain::ids::{CentreId, MembershipId, PersonId, SessionId};
use domain::paper::{
    EntryRows, Meaning, PaperEntry, PrintedSheet, Slip, WrittenName, match_name,
    read_entry as read, written_name,
};
use domain::people::{Membership, Person, similar};
use domain::refusal::Refusal;
use domain::text::{fold, tidy};
use domain::timetable::{Entry, ListState, Session};
use messages::Messages;
use serde::{Deserialize, Serialize};
use storage::{Read, Write};
use ts_rs::TS;

use super::{Asked, check_enterable, people_of};
use crate::attendance::{self, put_mark};
use crate::memberships::{next_number, put_membership};
use crate::organisation::title;
use crate::people::put_person;
use crate::timetable::{self, SessionCard};
use crate::{App, Caller, Error, Result};

/// What was typed from a paper list.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct PaperText {
    /// Centre.
    pub centre_id: CentreId,
    /// Code of the list.
    pub code: String,
    /// One of its sessions, if it has several.
    #[ts(optional = nullable)]
    pub session_id: Option<SessionId>,
    /// The numbers: `1-9 11 18 z3 +2`.
    pub text: String,
    /// The names from its blank rows, in order.
    #[serde(default)]
    pub names: Vec<WrittenPerson>,
    /// People whose mark on the screen is not as on paper, and of whom the paper is right.
    #[serde(default)]
    pub paper_wins: Vec<PersonId>,
}

/// A name from a blank row.
#[derive(Clone, Debug, Default, Deserialize, TS)]
pub struct WrittenPerson {
    /// As it is written.
    pub name: String,
    /// Who it is, where somebody chose.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub person_id: Option<PersonId>,
    /// Whether somebody said that it is a new person.
    #[serde(default)]
    pub is_new: bool,
}

/// Reads what was typed, without saving it.
#[derive(Debug, Deserialize, TS)]
pub struct ReadEntry {
    /// What was typed.
    #[serde(flatten)]
    pub typed: PaperText,
}

/// Saves what was typed, and ends the list.
#[derive(Debug, Deserialize, TS)]
pub struct EnterSheet {
    /// What was typed.
    #[serde(flatten)]
    pub typed: PaperText,
    /// Signatures counted on the paper.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub signatures: Option<u32>,
    /// Number of the list in the binder; without one its code.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub sheet_number: Option<String>,
    /// Whether the signed original is in the binder.
    #[serde(default)]
    pub original_filed: bool,
    /// Whether the list is confirmed.
    pub confirm: bool,
}

/// What was typed, read back.
#[derive(Debug, Serialize, TS)]
pub struct EntryEcho {
    /// Its pieces, in order.
    pub tokens: Vec<TokenEcho>,
    /// The names from blank rows, in order.
    pub names: Vec<NameEcho>,
    /// Marks on the screen that are not as on paper.
    pub conflicts: Vec<ConflictEcho>,
    /// Guests on the screen, if the paper says another number.
    pub guests_before: Option<u32>,
    /// Names of those on the list now who are not on the paper and have no mark.
    pub not_on_sheet: Vec<String>,
    /// How many will be present.
    pub present: u32,
    /// How many will be on the list.
    pub all: u32,
    /// How many guests there will be.
    pub guests: u32,
    /// `16 z 18 + 2 goście`.
    pub total: String,
    /// What else is wrong, in words.
    pub problems: Vec<String>,
    /// Whether it can be saved.
    pub ready: bool,
}

/// A piece of what was typed.
#[derive(Debug, Serialize, TS)]
pub struct TokenEcho {
    /// As it was typed.
    pub text: String,
    /// The mark it gives to its rows; none for guests, or with a problem.
    pub mark: Option<Mark>,
    /// Its rows.
    pub rows: Vec<NamedRow>,
    /// Guests, if it says so many.
    pub guests: Option<u32>,
    /// What is wrong with it, in words.
    pub problem: Option<String>,
}

/// A row with the name in it.
#[derive(Debug, Serialize, TS)]
pub struct NamedRow {
    /// Number.
    pub row: u32,
    /// Last name first; none for a blank row.
    pub list_name: Option<String>,
}

/// A name from a blank row, as it is understood.
#[derive(Debug, Serialize, TS)]
pub struct NameEcho {
    /// As it was written.
    pub name: String,
    /// Who it is; none for a new person.
    pub person_id: Option<PersonId>,
    /// Last name first, of whoever it is or will be.
    pub list_name: String,
    /// Who else it could be.
    pub others: Vec<NameChoice>,
    /// What is wrong with it, in words.
    pub problem: Option<String>,
}

/// Somebody whom a written name may mean.
#[derive(Debug, Serialize, TS)]
pub struct NameChoice {
    /// Person.
    pub person_id: PersonId,
    /// Last name first.
    pub list_name: String,
}

/// A mark on the screen that is not as on paper.
#[derive(Debug, Serialize, TS)]
pub struct ConflictEcho {
    /// Person.
    pub person_id: PersonId,
    /// Last name first.
    pub list_name: String,
    /// Mark on the screen.
    pub screen: Mark,
    /// Mark on paper; none where nobody signed.
    pub paper: Option<Mark>,
    /// Whether the paper was said to be right.
    pub paper_wins: bool,
}

/// A list that was typed in.
#[derive(Debug, Serialize, TS)]
pub struct EnteredSheet {
    /// Its session.
    pub card: SessionCard,
    /// How many are present.
    pub present: u32,
    /// How many are on the list.
    pub all: u32,
    /// How many guests there were.
    pub guests: u32,
    /// `16 z 18 + 2 goście`.
    pub total: String,
    /// How many new people wait to be completed.
    pub new_people: u32,
}

/// What was typed from a list, read back.
pub(crate) fn read_entry(app: &App, caller: &Caller, request: ReadEntry) -> Result<EntryEcho> {
    let today = app.now().today;
    let messages = caller.messages();
    app.store().read(|read| {
        let (_, reading) = Reading::of(read, caller, &request.typed, today)?;
        Ok(reading.echo(messages))
    })
}

/// Type a list in.
pub(crate) fn enter_sheet(app: &App, caller: &Caller, request: EnterSheet) -> Result<EnteredSheet> {
    let today = app.now().today;
    let messages = caller.messages();
    if request.signatures.is_some_and(|signatures| signatures > MOST_GUESTS) {
        return Err(Refusal::TooManyGuests { limit: MOST_GUESTS }.into());
    }
    let sheet_number = request.sheet_number.as_deref().map(short_number).transpose()?;
    // Every name may turn out to be a new person.
    let ids: Vec<(PersonId, MembershipId)> =
        request.typed.names.iter().map(|_| (app.new_id(), app.new_id())).collect();
    let by = *caller;
    let (session, present, all, guests, new_people) =
        app.write(caller, "enter_sheet", Some(request.typed.centre_id), move |write| {
            let (sheet, reading) = Reading::of(**write, &by, &request.typed, today)?;
            let mut session = reading.session.clone();
            write.belongs_to(session.centre_id);
            write.note("session", session.id);
            check_enterable(&session, today)?;
            reading.ensure_sound(messages)?;
            for (person, mark) in &reading.puts {
                put_mark(write, session.id, *person, *mark)?;
            }
            write_new_people(write, &session, &reading.new_people, &ids)?;
            session.guests = reading.guests;
            session.signatures = request.signatures.or(session.signatures);
            session.sheet_number = sheet_number.unwrap_or(sheet.code);
            session.original_filed = request.original_filed;
            if request.confirm {
                session.list_state = ListState::Confirmed;
            } else if session.list_state == ListState::None {
                session.list_state = ListState::InProgress;
            }
            timetable::put_session(write, &session)?;
            let new_people = reading.new_people.len() as u32;
            Ok::<_, Error>((session.id, reading.present, reading.all, reading.guests, new_people))
        })?;
    app.store().read(|read| {
        Ok(EnteredSheet {
            card: timetable::card(read, &read.session(session)?, today)?,
            present,
            all,
            guests,
            total: total(messages, present, all, guests),
            new_people,
        })
    })
}

/// The number of a list in the binder, tidied.
fn short_number(text: &str) -> Result<String> {
    if text.trim().is_empty() { Ok(String::new()) } else { title(text) }
}

/// Makes records for those whose names were in blank rows, present and to be completed.
fn write_new_people(
    write: &mut Write<'_>,
    session: &Session,
    names: &[WrittenName],
    ids: &[(PersonId, MembershipId)],
) -> Result<()> {
    let number = next_number(**write, session.centre_id)?;
    for ((name, (person_id, membership_id)), number) in names.iter().zip(ids).zip(number..) {
        let person = Person::new(*person_id, name.first_name.clone(), name.last_name.clone());
        put_person(write, &Person { to_complete: true, ..person })?;
        let mut membership =
            Membership::new(*membership_id, *person_id, session.centre_id, session.date);
        membership.number = Some(number);
        put_membership(write, &membership)?;
        put_mark(write, session.id, *person_id, Some(Mark::Present))?;
    }
    Ok(())
}

/// `16 z 18 + 2 goście`.
fn total(messages: Messages, present: u32, all: u32, guests: u32) -> String {
    if guests > 0 {
        messages.paper_total_with_guests(present, all, guests)
    } else {
        messages.paper_total(present, all)
    }
}

/// What was typed, against the list that it was typed from and the marks on the screen.
struct Reading {
    session: Session,
    rows: EntryRows,
    entry: PaperEntry,
    /// Names of the rows; none where the record is gone.
    row_names: Vec<Option<String>>,
    names: Vec<NameEcho>,
    /// Whoever has to be made.
    new_people: Vec<WrittenName>,
    /// Marks to be given or taken back.
    puts: Vec<(PersonId, Option<Mark>)>,
    conflicts: Vec<ConflictEcho>,
    not_on_sheet: Vec<String>,
    guests_before: Option<u32>,
    guests: u32,
    present: u32,
    all: u32,
    /// What is wrong beyond single pieces and names.
    problems: Vec<Refusal>,
}

impl Reading {
    /// Reads what was typed.
    fn of(
        read: Read<'_>,
        caller: &Caller,
        typed: &PaperText,
        today: Date,
    ) -> Result<(PrintedSheet, Self)> {
        let asked = Asked {
            caller,
            centre: typed.centre_id,
            code: &typed.code,
            session: typed.session_id,
            today,
        };
        let (sheet, session) = asked.find_one(read)?;
        let reading = Self::of_sheet(read, &sheet, session, typed, caller.messages())?;
        Ok((sheet, reading))
    }

    fn of_sheet(
        file: Read<'_>,
        sheet: &PrintedSheet,
        session: Session,
        typed: &PaperText,
        messages: Messages,
    ) -> Result<Self> {
        let people = people_of(file, sheet)?;
        let rows = EntryRows {
            named: people.len() as u32,
            blank: sheet.blank_rows,
            absents: session.entry == Entry::Enrolment,
        };
        let entry = read(&typed.text, rows);
        let roster = attendance::rows(file, &session)?;
        let screen: HashMap<PersonId, Mark> =
            roster.iter().filter_map(|row| Some((row.person_id, row.mark?))).collect();
        let expected: HashSet<PersonId> =
            roster.iter().filter(|row| row.expected).map(|row| row.person_id).collect();
        let away: HashSet<PersonId> =
            roster.iter().filter(|row| row.away).map(|row| row.person_id).collect();

        // What the paper says of each person; of two rows that turned out to be one person, the
        // one that says more.
        let mut paper: BTreeMap<PersonId, Option<Mark>> = BTreeMap::new();
        let mut list_names: HashMap<PersonId, String> =
            roster.iter().map(|row| (row.person_id, row.list_name.clone())).collect();
        let mut problems = Vec::new();
        for (person, row) in people.iter().zip(1..) {
            let mark = entry.marks.get(&row).copied();
            match person {
                Some(person) => {
                    list_names.insert(person.id, person.list_name());
                    let said = paper.entry(person.id).or_default();
                    *said = [*said, mark].into_iter().flatten().max_by_key(|mark| mark.weight());
                }
                // The record was destroyed since: nobody is left who could be marked.
                None if mark.is_some() => {
                    let text = messages.paper_slip_nobody_there(&row.to_string());
                    problems.push(Refusal::EntryNotSound { text });
                }
                None => {}
            }
        }

        let mut names = Names::new(file, &session, &list_names)?;
        let mut written = Vec::new();
        for name in typed.names.iter().filter(|name| !tidy(&name.name).is_empty()) {
            written.push(names.read(name, &paper, messages));
        }
        paper
            .extend(written.iter().filter_map(|name| Some((name.person_id?, Some(Mark::Present)))));
        list_names.extend(
            written.iter().filter_map(|name| Some((name.person_id?, name.list_name.clone()))),
        );
        let blank = entry.present().filter(|row| *row > rows.named).count();
        if blank > 0 && blank != written.len() {
            let (rows, names) = (blank as u32, written.len() as u32);
            problems.push(Refusal::BlankRowsDiffer { rows, names });
        }

        let mut reading = Self {
            row_names: people.into_iter().map(|person| Some(person?.list_name())).collect(),
            names: written,
            new_people: names.new_people,
            puts: Vec::new(),
            conflicts: Vec::new(),
            not_on_sheet: Vec::new(),
            guests_before: entry
                .guests
                .filter(|guests| *guests != session.guests)
                .and((session.guests > 0).then_some(session.guests)),
            guests: entry.guests.unwrap_or(session.guests),
            present: 0,
            all: 0,
            session,
            rows,
            entry,
            problems,
        };
        reading.settle(&paper, &screen, (&expected, &away), &list_names, &typed.paper_wins);
        // As when any list is ended: what was announced ahead is marked so.
        let announced = away.into_iter().filter(|person| !paper.contains_key(person));
        reading.puts.extend(announced.map(|person| (person, Some(Mark::Announced))));
        for row in roster.iter().filter(|row| row.mark.is_none() && !row.away) {
            if !paper.contains_key(&row.person_id) {
                reading.not_on_sheet.push(row.list_name.clone());
            }
        }
        let mut marks = screen;
        for (person, mark) in &reading.puts {
            match mark {
                Some(mark) => marks.insert(*person, *mark),
                None => marks.remove(person),
            };
        }
        let new_people = reading.new_people.len();
        let present = marks.values().filter(|mark| **mark == Mark::Present).count();
        let all: HashSet<PersonId> = expected.into_iter().chain(marks.into_keys()).collect();
        reading.present = (present + new_people) as u32;
        reading.all = (all.len() + new_people) as u32;
        Ok(reading)
    }

    /// Decides person by person between paper and screen.
    fn settle(
        &mut self,
        paper: &BTreeMap<PersonId, Option<Mark>>,
        screen: &HashMap<PersonId, Mark>,
        (expected, away): (&HashSet<PersonId>, &HashSet<PersonId>),
        list_names: &HashMap<PersonId, String>,
        paper_wins: &[PersonId],
    ) {
        for (person, said) in paper {
            let missed = if away.contains(person) { Mark::Announced } else { Mark::Absent };
            let unsigned = (self.rows.absents && expected.contains(person)).then_some(missed);
            let (paper, screen) = match (*said, screen.get(person).copied()) {
                (Some(mark), None) => {
                    self.puts.push((*person, Some(mark)));
                    continue;
                }
                // Nobody is absent where entry is free, nor from a class she has left.
                (None, None) => {
                    self.puts.extend(unsigned.map(|mark| (*person, Some(mark))));
                    continue;
                }
                (said, Some(screen)) => (said, screen),
            };
            let agree = match paper {
                Some(mark) => mark == screen,
                None => screen != Mark::Present,
            };
            if agree {
                continue;
            }
            let wins = paper_wins.contains(person);
            if wins {
                self.puts.push((*person, paper.or(unsigned)));
            }
            self.conflicts.push(ConflictEcho {
                person_id: *person,
                list_name: list_names.get(person).cloned().unwrap_or_default(),
                screen,
                paper,
                paper_wins: wins,
            });
        }
    }

    /// Whether anything was typed at all.
    fn is_empty(&self) -> bool {
        self.entry.tokens.is_empty() && self.names.is_empty()
    }

    /// Refuses what cannot be saved as it is.
    fn ensure_sound(&self, messages: Messages) -> Result<()> {
        if self.is_empty() {
            return Err(Refusal::EntryNotSound { text: messages.paper_echo_empty() }.into());
        }
        let slips = self
            .entry
            .tokens
            .iter()
            .filter_map(|token| Some(self.slip(&token.text, token.meaning.err()?, messages)));
        let names = self.names.iter().filter_map(|name| name.problem.clone());
        if let Some(text) = slips.chain(names).next() {
            return Err(Refusal::EntryNotSound { text }.into());
        }
        match self.problems.first() {
            Some(problem) => Err(problem.clone().into()),
            None => Ok(()),
        }
    }

    fn echo(self, messages: Messages) -> EntryEcho {
        let ready = self.ensure_sound(messages).is_ok();
        let tokens = self.entry.tokens.iter().map(|token| {
            let mut echo = TokenEcho {
                text: token.text.clone(),
                mark: None,
                rows: Vec::new(),
                guests: None,
                problem: None,
            };
            match token.meaning {
                Ok(Meaning::Guests(guests)) => echo.guests = Some(guests),
                Ok(Meaning::Rows { first, last, mark }) => {
                    echo.mark = Some(mark);
                    let name = |row: u32| self.row_names.get(row as usize - 1).cloned().flatten();
                    echo.rows =
                        (first..=last).map(|row| NamedRow { row, list_name: name(row) }).collect();
                }
                Err(slip) => echo.problem = Some(self.slip(&token.text, slip, messages)),
            }
            echo
        });
        let tokens = tokens.collect();
        let said = |problem: &Refusal| match problem {
            Refusal::EntryNotSound { text } => text.clone(),
            Refusal::BlankRowsDiffer { rows, names } => {
                messages.paper_blank_rows_differ(*rows, *names)
            }
            other => Error::Refused(other.clone()).failure(messages).message,
        };
        EntryEcho {
            tokens,
            conflicts: self.conflicts,
            guests_before: self.guests_before,
            not_on_sheet: self.not_on_sheet,
            present: self.present,
            all: self.all,
            guests: self.guests,
            total: total(messages, self.present, self.all, self.guests),
            problems: self.problems.iter().map(said).collect(),
            names: self.names,
            ready,
        }
    }

    /// What is wrong with a piece, in words.
    fn slip(&self, text: &str, slip: Slip, messages: Messages) -> String {
        let last = (self.rows.named + self.rows.blank).to_string();
        match slip {
            Slip::NotUnderstood => messages.paper_slip_not_understood(text),
            Slip::Unfinished => messages.paper_slip_unfinished(text),
            // A number too large to hold is shown as it was typed.
            Slip::NoSuchRow { row: u32::MAX } => messages.paper_slip_no_such_row(text, &last),
            Slip::NoSuchRow { row } => messages.paper_slip_no_such_row(&row.to_string(), &last),
            Slip::Backwards { first, last } => {
                messages.paper_slip_backwards(text, &format!("{last}-{first}"))
            }
            Slip::Twice { row } => messages.paper_slip_twice(&row.to_string()),
            Slip::NobodyThere { row } => messages.paper_slip_nobody_there(&row.to_string()),
            Slip::NoAbsents => messages.paper_slip_no_absents(text),
            Slip::GuestsTwice => messages.paper_slip_guests_twice(text),
            Slip::TooManyGuests => messages.paper_slip_too_many_guests(MOST_GUESTS, text),
        }
    }
}

/// Whom written names can be.
struct Names {
    /// Those of the centre, and whoever else is on the list.
    people: Vec<Person>,
    first_names: BTreeSet<String>,
    /// Those found so far, and the new ones as they are compared.
    taken: HashSet<PersonId>,
    taken_new: HashSet<(String, String)>,
    new_people: Vec<WrittenName>,
}

impl Names {
    fn new(read: Read<'_>, session: &Session, on_list: &HashMap<PersonId, String>) -> Result<Self> {
        let canonical = read.canonical()?;
        let members: HashSet<PersonId> = read
            .memberships_of_centre(session.centre_id)?
            .into_iter()
            .filter(|membership| membership.is_open_on(session.date))
            .map(|membership| canonical.of(membership.person_id))
            .collect();
        let mut people = read.people()?;
        people.retain(|person| members.contains(&person.id) || on_list.contains_key(&person.id));
        let first_names = people
            .iter()
            .flat_map(|person| {
                fold(&person.first_name).split(' ').map(str::to_owned).collect::<Vec<_>>()
            })
            .collect();
        Ok(Self {
            people,
            first_names,
            taken: HashSet::new(),
            taken_new: HashSet::new(),
            new_people: Vec::new(),
        })
    }

    /// Finds whom a written name means: the one chosen, the only one so called, else somebody new.
    fn read(
        &mut self,
        written: &WrittenPerson,
        paper: &BTreeMap<PersonId, Option<Mark>>,
        messages: Messages,
    ) -> NameEcho {
        let name = tidy(&written.name);
        let exact: Vec<&Person> =
            self.people.iter().filter(|person| match_name(&name, &person.full_name())).collect();
        let new = written_name(&name, &self.first_names);
        let mut others: Vec<&Person> = exact.clone();
        if let Ok(new) = &new {
            let nobody = PersonId(uuid::Uuid::nil());
            let like = Person::new(nobody, new.first_name.clone(), new.last_name.clone());
            let near = similar(&like, &self.people);
            others.extend(near.iter().filter_map(|(id, _)| {
                let person = self.people.iter().find(|person| person.id == *id)?;
                (!exact.iter().any(|other| other.id == *id)).then_some(person)
            }));
        }
        let chosen = match written.person_id {
            Some(id) => self.people.iter().find(|person| person.id == id),
            None if written.is_new || exact.len() > 1 => None,
            None => exact.first().copied(),
        };
        let ambiguous = written.person_id.is_none() && !written.is_new && exact.len() > 1;
        let others: Vec<NameChoice> = others
            .into_iter()
            .map(|person| NameChoice { person_id: person.id, list_name: person.list_name() })
            .collect();
        let mut echo = NameEcho {
            name: name.clone(),
            person_id: chosen.map(|person| person.id),
            list_name: chosen.map_or_else(|| name.clone(), Person::list_name),
            others,
            problem: None,
        };
        if let Some(id) = echo.person_id {
            let signed = paper.get(&id).copied().flatten() == Some(Mark::Present);
            if signed || !self.taken.insert(id) {
                echo.problem = Some(messages.paper_name_twice(&name));
            }
        } else if ambiguous {
            echo.problem = Some(messages.paper_name_ambiguous(&name));
        } else {
            match new {
                Ok(new) => {
                    let folded = (fold(&new.first_name), fold(&new.last_name));
                    if !self.taken_new.insert(folded) {
                        echo.problem = Some(messages.paper_name_twice(&name));
                    }
                    echo.list_name = format!("{} {}", new.last_name, new.first_name);
                    self.new_people.push(new);
                }
                Err(Refusal::NameIncomplete { .. }) => {
                    echo.problem = Some(messages.paper_name_incomplete(&name));
                }
                Err(refusal) => {
                    echo.problem = Some(Error::Refused(refusal).failure(messages).message);
                }
            }
        }
        echo
    }
}
