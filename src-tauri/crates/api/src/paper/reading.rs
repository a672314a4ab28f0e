//! What was typed from a paper list, read against the list and the marks on the screen.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use domain::attendance::{MOST_GUESTS, Mark};
use domain::calendar::Date;
use domain::ids::PersonId;
use domain::paper::{
    EntryRows, Meaning, PaperEntry, PrintedSheet, Slip, WrittenName, match_name,
    read_entry as read, written_name,
};
use domain::people::{Person, similar};
use domain::refusal::Refusal;
use domain::text::{fold, tidy};
use domain::timetable::{Entry, Session};
use messages::Messages;
use storage::Read;

use super::entering::{
    ConflictEcho, EntryEcho, NameChoice, NameEcho, NamedRow, PaperText, TokenEcho, WrittenPerson,
    total,
};
use super::{Asked, people_of};
use crate::attendance;
use crate::{Caller, Error, Result};

/// What was typed, against the list that it was typed from and the marks on the screen.
pub(super) struct Reading {
    pub(super) session: Session,
    pub(super) rows: EntryRows,
    pub(super) entry: PaperEntry,
    /// Names of the rows; none where the record is gone.
    pub(super) row_names: Vec<Option<String>>,
    pub(super) names: Vec<NameEcho>,
    /// Whoever has to be made.
    pub(super) new_people: Vec<WrittenName>,
    /// Marks to be given or taken back.
    pub(super) puts: Vec<(PersonId, Option<Mark>)>,
    pub(super) conflicts: Vec<ConflictEcho>,
    pub(super) not_on_sheet: Vec<String>,
    pub(super) guests_before: Option<u32>,
    pub(super) guests: u32,
    pub(super) present: u32,
    pub(super) all: u32,
    /// What is wrong beyond single pieces and names.
    pub(super) problems: Vec<Refusal>,
}

impl Reading {
    /// Reads what was typed.
    pub(super) fn of(
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
    pub(super) fn ensure_sound(&self, messages: Messages) -> Result<()> {
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

    pub(super) fn echo(self, messages: Messages) -> EntryEcho {
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
