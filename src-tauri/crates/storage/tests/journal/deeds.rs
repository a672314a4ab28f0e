//! Deeds at random, in a world small enough for people to get in each other's way.

use domain::attendance::Mark;
use domain::calendar::Date;
use domain::ids::UserId;
use proptest::prelude::*;
use storage::Write;

use crate::samples::*;

/// Something a person does.
#[derive(Clone, Debug)]
pub(crate) enum Deed {
    Mark(usize, u128, Option<Mark>),
    Name(u128, &'static str),
    Notes(u128, &'static str),
    /// A person of whom there was nothing; two laptops may give one id to nobody alike.
    Admit(u128),
    Lead(Option<u128>),
    RemovePerson(u128),
    Guests(usize, u32),
    Move(usize, u32),
    Generate(u32),
    RemoveSession(usize),
    Describe(&'static str),
    Several(u128, usize),
    Export,
    Undo,
    Redo,
}

pub(crate) fn deed() -> impl Strategy<Value = Deed> {
    let mark = prop::option::weighted(0.8, prop::sample::select(&Mark::ALL[..]));
    let name = prop::sample::select(vec!["Źrebak", "Zrebak", "Żółć-Ćwik", "Nowak"]);
    let notes = prop::sample::select(vec!["", "pierwszy rząd", "dzwonić po 16"]);
    prop_oneof![
        8 => (0..5_usize, 1..7_u128, mark).prop_map(|(session, person, mark)| Deed::Mark(session, person, mark)),
        3 => (1..7_u128, name).prop_map(|(person, name)| Deed::Name(person, name)),
        1 => (1..7_u128, notes.clone()).prop_map(|(person, notes)| Deed::Notes(person, notes)),
        2 => (5..7_u128).prop_map(Deed::Admit),
        1 => prop::option::of(1..7_u128).prop_map(Deed::Lead),
        1 => (1..7_u128).prop_map(Deed::RemovePerson),
        2 => (0..5_usize, 0..4_u32).prop_map(|(session, guests)| Deed::Guests(session, guests)),
        2 => (0..5_usize, 1..29_u32).prop_map(|(session, day)| Deed::Move(session, day)),
        2 => (0..2_u32).prop_map(Deed::Generate),
        1 => (0..5_usize).prop_map(Deed::RemoveSession),
        1 => notes.prop_map(Deed::Describe),
        2 => (1..7_u128, 0..5_usize).prop_map(|(person, session)| Deed::Several(person, session)),
        1 => Just(Deed::Export),
        4 => Just(Deed::Undo),
        2 => Just(Deed::Redo),
    ]
}

/// The dates of the sessions there are or may be.
pub(crate) const SESSIONS: [&str; 5] =
    ["2026-03-10", "2026-03-17", "2026-04-07", "2026-05-05", "2026-05-12"];

/// Does it.
pub(crate) fn act(write: &mut Write<'_>, deed: &Deed, author: UserId) -> storage::Result<()> {
    let session_at = |place: &usize| session_id(SESSIONS[*place]);
    match deed {
        Deed::Mark(session, person, mark) => {
            put_mark(write, session_at(session), person_id(*person), *mark)
        }
        Deed::Name(number, name) => {
            let mut person = write.person(person_id(*number))?;
            person.last_name = (*name).to_owned();
            put(write, "person", &person)
        }
        Deed::Notes(number, notes) => {
            let mut person = write.person(person_id(*number))?;
            person.notes = (*notes).to_owned();
            put(write, "person", &person)
        }
        Deed::Admit(number) => put(write, "person", &person(*number)),
        Deed::Lead(number) => {
            let mut leader = leader();
            leader.person_id = number.map(person_id);
            put(write, "leader", &leader)
        }
        Deed::RemovePerson(number) => write.delete("person", person_id(*number).0),
        Deed::Guests(place, guests) => {
            let mut session = write.session(session_at(place))?;
            session.guests = *guests;
            put(write, "session", &session)
        }
        Deed::Move(place, to) => {
            let mut session = write.session(session_at(place))?;
            session.date = Date::new(2026, 3, *to).unwrap();
            session.room_id = Some(ROOMS[*to as usize % 2]);
            put(write, "session", &session)
        }
        Deed::Generate(which) => put(write, "session", &session(SESSIONS[3 + *which as usize])),
        Deed::RemoveSession(place) => write.delete("session", session_at(place).0),
        Deed::Describe(text) => put_note(write, month("2026-03"), text),
        Deed::Several(number, place) => {
            put(write, "person", &person(*number))?;
            let mut membership = membership(*number);
            membership.joined_on = day("2026-03-01");
            put(write, "membership", &membership)?;
            put_mark(write, session_at(place), person_id(*number), Some(Mark::Present))
        }
        Deed::Export => {
            write.record();
            Ok(())
        }
        Deed::Undo | Deed::Redo => {
            let found = match deed {
                Deed::Undo => write.latest_undoable(author)?,
                _ => write.latest_undone(author)?,
            };
            found.map_or(Ok(()), |found| write.take_back(found.last).map(|_| ()))
        }
    }
}
