//! Whatever people do on laptops that meet now and then: in the end all have the same, in
//! whatever order it came, and the journal alone says what that is.

use std::collections::{HashMap, HashSet};

use domain::attendance::Mark;
use domain::calendar::Date;
use domain::ids::{DeviceId, OperationId, PersonId, SessionId};
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value, json};
use storage::Write;
use storage::journal::{Change, Operation, VERSION};
use uuid::Uuid;

use crate::samples::*;
use crate::world::{Laptop, START, foreign};

/// Something a person does.
#[derive(Clone, Debug)]
enum Deed {
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

/// What happens, by places in the lists of laptops and sessions.
#[derive(Clone, Debug)]
enum Event {
    /// Somebody does something at a laptop whose clock is so many seconds off.
    Deed { laptop: Index, author: bool, off: i64, deed: Deed },
    /// One laptop takes in what another has of some devices, up to a number of operations each.
    Meet { from: Index, to: Index, most: usize },
}

fn deed() -> impl Strategy<Value = Deed> {
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

fn event() -> impl Strategy<Value = Event> {
    let off = prop_oneof![4 => -5..5_i64, 1 => -90_000..90_000_i64];
    prop_oneof![
        3 => (any::<Index>(), any::<bool>(), off, deed())
            .prop_map(|(laptop, author, off, deed)| Event::Deed { laptop, author, off, deed }),
        1 => (any::<Index>(), any::<Index>(), prop_oneof![1..4_usize, Just(usize::MAX)])
            .prop_map(|(from, to, most)| Event::Meet { from, to, most }),
    ]
}

/// The dates of the sessions there are or may be.
const SESSIONS: [&str; 5] = ["2026-03-10", "2026-03-17", "2026-04-07", "2026-05-05", "2026-05-12"];

fn act(write: &mut Write<'_>, deed: &Deed, author: domain::ids::UserId) -> storage::Result<()> {
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

/// Plays the events. A deed that a rule refuses, or that finds nothing to do, is no event.
fn play(events: &[Event], laptops: &[Laptop]) {
    for (second, event) in (1_i64..).zip(events) {
        match event {
            Event::Deed { laptop, author, off, deed } => {
                let author = if *author { ANNA } else { BASIA };
                let deed = deed.clone();
                let done = laptop
                    .get(laptops)
                    .write_at(START + (second + off) * 1000, author, move |write| act(write, &deed, author));
                assert!(
                    matches!(done, Ok(_) | Err(storage::Error::Refused(_))),
                    "nothing but a rule refuses: {done:?}"
                );
            }
            Event::Meet { from, to, most } => {
                let (from, to) = (from.get(laptops), to.get(laptops));
                to.take_keys(from);
                let known = to.store().feeds().unwrap();
                for (device, _) in from.store().feeds().unwrap() {
                    let known = known.iter().find(|(one, _)| *one == device);
                    let number = known.map_or(0, |(_, number)| *number);
                    let mut lacking = from.store().operations_since(device, number).unwrap();
                    lacking.truncate(*most);
                    to.receive(&lacking);
                }
            }
        }
    }
}

/// Operations of a newer program on yet another laptop: some that nobody here understands, some
/// that saw those, some like any other.
fn newer(kinds: &[u8]) -> Vec<Operation> {
    let mut seen: Vec<OperationId> = Vec::new();
    let mut operations = Vec::new();
    for (number, kind) in (1_u64..).zip(kinds) {
        let mut operation = foreign(0x77, number, (START + number as i64 * 700) << 16);
        let row = session_id(SESSIONS[2]).0;
        let mut change = Change {
            entity: "session".to_owned(),
            row,
            register: "guests".to_owned(),
            value: json!({ "guests": 10 + number }),
            seen: std::mem::take(&mut seen),
        };
        match kind {
            0 => operation.version = VERSION + 1,
            1 => change.entity = "excursion".to_owned(),
            2 => change.value = json!({ "guests": "kilkoro" }),
            // At a session that may never come.
            3 => change.row = session_id(SESSIONS[4]).0,
            _ => {}
        }
        if change.row == row && *kind != 1 {
            seen = vec![operation.id];
        }
        operation.changes = vec![change];
        operations.push(operation);
    }
    operations
}

/// Delivers every operation in an order that keeps each device's, some twice.
fn deliver(to: &Laptop, feeds: &[Vec<Operation>], order: &[Index], repeat: &[Index]) {
    let mut next = vec![0; feeds.len()];
    let mut repeat = repeat.iter().cycle();
    let mut order = order.iter().cycle();
    let mut delivered: Vec<&Operation> = Vec::new();
    loop {
        let waiting: Vec<usize> =
            (0..feeds.len()).filter(|feed| next[*feed] < feeds[*feed].len()).collect();
        if waiting.is_empty() {
            return;
        }
        let feed = *order.next().unwrap().get(&waiting);
        let operation = &feeds[feed][next[feed]];
        next[feed] += 1;
        delivered.push(operation);
        let again = repeat.next().unwrap().get(&delivered);
        to.receive(&[operation.clone(), (*again).clone()]);
    }
}

/// A second opinion on what must be shown: from the definition, without any table.
struct Opinion {
    /// Of every row's register the current values, the shown one first.
    current: HashMap<(Uuid, String), Vec<Value>>,
}

impl Opinion {
    fn of(operations: &[Operation], parked: &HashSet<OperationId>) -> Self {
        let applied = || operations.iter().filter(|operation| !parked.contains(&operation.id));
        let mut seen: HashSet<(Uuid, &str, OperationId)> = HashSet::new();
        for change in applied().flat_map(|operation| &operation.changes) {
            seen.extend(change.seen.iter().map(|seen| (change.row, change.register.as_str(), *seen)));
        }
        let weight = |value: &Value| match value["mark"].as_str() {
            Some("present") => 3,
            Some("announced") => 2,
            Some("absent") => 1,
            _ => 0,
        };
        let mut current: HashMap<(Uuid, String), Vec<(_, Value)>> = HashMap::new();
        for operation in applied() {
            for change in &operation.changes {
                if !seen.contains(&(change.row, &change.register, operation.id)) {
                    let rank =
                        (weight(&change.value), operation.clock, operation.device, operation.id);
                    let key = (change.row, change.register.clone());
                    current.entry(key).or_default().push((rank, change.value.clone()));
                }
            }
        }
        let ordered = |mut values: Vec<(_, Value)>| {
            values.sort_by_key(|(rank, _)| std::cmp::Reverse(*rank));
            values.into_iter().map(|(_, value)| value).collect()
        };
        Self { current: current.into_iter().map(|(key, values)| (key, ordered(values))).collect() }
    }

    fn shown(&self, row: Uuid, register: &str) -> &Value {
        self.current.get(&(row, register.to_owned())).map_or(&Value::Null, |values| &values[0])
    }

    fn is_there(&self, row: Uuid) -> bool {
        self.shown(row, "life")["deleted"] != true
    }
}

fn parked(laptop: &Laptop) -> HashSet<OperationId> {
    let mut parked = laptop.side().prepare("SELECT operation FROM parked").unwrap();
    let parked = parked.query_map([], |row| Ok(OperationId(row.get(0)?))).unwrap();
    parked.collect::<rusqlite::Result<_>>().unwrap()
}

/// Holds the laptop's tables against the second opinion.
fn check_opinion(laptop: &Laptop, operations: &[Operation]) {
    let opinion = Opinion::of(operations, &parked(laptop));
    let mut expected: HashMap<(SessionId, PersonId), String> = HashMap::new();
    for ((row, register), values) in &opinion.current {
        if register == "mark" && opinion.is_there(*row) {
            let id = |name: &str| values[0][name].as_str().unwrap().parse::<Uuid>().unwrap();
            if let Some(mark) = values[0]["mark"].as_str() {
                expected.insert((id("session_id").into(), id("person_id").into()), mark.to_owned());
            }
        }
    }
    let mut found = HashMap::new();
    for date in SESSIONS {
        let session = session_id(date);
        for (person, mark) in laptop.store().read(|file| file.marks_of_session(session)).unwrap() {
            found.insert((session, person), mark.code().to_owned());
        }
        let there = laptop.store().read(|file| file.session(session));
        assert_eq!(there.is_ok(), opinion.current.contains_key(&(session.0, "time".to_owned())) && opinion.is_there(session.0));
        if let Ok(there) = there {
            let guests = opinion.shown(session.0, "guests")["guests"].as_u64().unwrap_or(0);
            assert_eq!(u64::from(there.guests), guests);
            assert_eq!(there.date.to_string(), opinion.shown(session.0, "time")["date"].as_str().unwrap());
        }
    }
    assert_eq!(found, expected);
    let differ = |values: &&Vec<Value>| values.iter().any(|value| *value != values[0]);
    let plain = |register: &&(Uuid, String)| ["mark", "guests", "time", "life"].contains(&register.1.as_str());
    let mut expected: Vec<(Uuid, String)> = opinion
        .current
        .iter()
        .filter(|(_, values)| differ(values))
        .map(|(register, _)| register)
        .filter(plain)
        .cloned()
        .collect();
    let found = laptop.store().read(|file| file.disagreements()).unwrap();
    let mut found: Vec<(Uuid, String)> = found
        .into_iter()
        .map(|one| (one.row, one.register))
        .filter(|one| plain(&one))
        .collect();
    expected.sort();
    found.sort();
    assert_eq!(found, expected, "every disagreement is listed");
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 96,
        max_shrink_iters: 400,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn every_order_of_delivery_gives_the_same(
        laptops in 2..=4_u128,
        events in prop::collection::vec(event(), 1..60),
        kinds in prop::collection::vec(0..6_u8, 0..5),
        orders in prop::collection::vec(prop::collection::vec(any::<Index>(), 40), 3),
        repeat in prop::collection::vec(any::<Index>(), 40),
    ) {
        let laptops: Vec<Laptop> = (1..=laptops).map(Laptop::founded).collect();
        play(&events, &laptops);

        // Each device's own feed is whole on its own laptop; the founder's is everywhere.
        let mut feeds: Vec<Vec<Operation>> = laptops
            .iter()
            .map(|laptop| laptop.store().operations_since(laptop.store().device(), 0).unwrap())
            .collect();
        let founding: DeviceId = crate::world::FOUNDER;
        feeds.push(laptops[0].store().operations_since(founding, 0).unwrap());
        feeds.push(newer(&kinds));
        let all: Vec<Operation> = feeds.concat();

        let fresh: Vec<Laptop> = (1..=orders.len() as u128).map(|place| Laptop::empty(0x90 + place)).collect();
        for (fresh, order) in fresh.iter().zip(&orders) {
            for laptop in &laptops {
                fresh.take_keys(laptop);
            }
            deliver(fresh, &feeds, order, &repeat);
        }
        let expected = fresh[0].rebuilt_digest();
        check_opinion(&fresh[0], &all);
        for fresh in &fresh[1..] {
            prop_assert_eq!(&fresh.rebuilt_digest(), &expected);
        }
        for laptop in &laptops {
            for other in &laptops {
                laptop.take_keys(other);
            }
            deliver(laptop, &feeds, &orders[0], &repeat);
            prop_assert_eq!(&laptop.rebuilt_digest(), &expected);
        }
    }
}
