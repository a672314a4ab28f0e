//! Whatever people do on laptops that meet now and then: in the end all have the same, in
//! whatever order it came, and the journal alone says what that is.

use std::collections::{HashMap, HashSet};

use domain::ids::{DeviceId, OperationId, PersonId, SessionId};
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value, json};
use storage::journal::{Change, Operation, VERSION};
use uuid::Uuid;

use crate::deeds::{Deed, SESSIONS, act, deed};
use crate::samples::*;
use crate::world::{Laptop, START, cases, foreign};

/// What happens, by places in the lists of laptops and sessions.
#[derive(Clone, Debug)]
pub(crate) enum Event {
    /// Somebody does something at a laptop whose clock is so many seconds off.
    Deed { laptop: Index, author: bool, off: i64, deed: Deed },
    /// One laptop takes in what another has of some devices, up to a number of operations each.
    Meet { from: Index, to: Index, most: usize },
}

pub(crate) fn event() -> impl Strategy<Value = Event> {
    let off = prop_oneof![4 => -5..5_i64, 1 => -90_000..90_000_i64];
    prop_oneof![
        3 => (any::<Index>(), any::<bool>(), off, deed())
            .prop_map(|(laptop, author, off, deed)| Event::Deed { laptop, author, off, deed }),
        1 => (any::<Index>(), any::<Index>(), prop_oneof![1..4_usize, Just(usize::MAX)])
            .prop_map(|(from, to, most)| Event::Meet { from, to, most }),
    ]
}

/// Plays the events. A deed that a rule refuses, or that finds nothing to do, is no event.
pub(crate) fn play(events: &[Event], laptops: &[Laptop]) {
    for (second, event) in (1_i64..).zip(events) {
        match event {
            Event::Deed { laptop, author, off, deed } => {
                let author = if *author { ANNA } else { BASIA };
                let deed = deed.clone();
                let done = laptop.get(laptops).write_at(
                    START + (second + off) * 1000,
                    author,
                    move |write| act(write, &deed, author),
                );
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
pub(crate) fn newer(kinds: &[u8]) -> Vec<Operation> {
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
            seen.extend(
                change.seen.iter().map(|seen| (change.row, change.register.as_str(), *seen)),
            );
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
        assert_eq!(
            there.is_ok(),
            opinion.current.contains_key(&(session.0, "time".to_owned()))
                && opinion.is_there(session.0)
        );
        if let Ok(there) = there {
            let guests = opinion.shown(session.0, "guests")["guests"].as_u64().unwrap_or(0);
            assert_eq!(u64::from(there.guests), guests);
            assert_eq!(
                there.date.to_string(),
                opinion.shown(session.0, "time")["date"].as_str().unwrap()
            );
        }
    }
    assert_eq!(found, expected);
    let differ = |values: &&Vec<Value>| values.iter().any(|value| *value != values[0]);
    let plain = |register: &&(Uuid, String)| {
        ["mark", "guests", "time", "life"].contains(&register.1.as_str())
    };
    let mut expected: Vec<(Uuid, String)> = opinion
        .current
        .iter()
        .filter(|(_, values)| differ(values))
        .map(|(register, _)| register)
        .filter(plain)
        .cloned()
        .collect();
    let found = laptop.store().read(|file| file.disagreements()).unwrap();
    let mut found: Vec<(Uuid, String)> =
        found.into_iter().map(|one| (one.row, one.register)).filter(|one| plain(&one)).collect();
    expected.sort();
    found.sort();
    assert_eq!(found, expected, "every disagreement is listed");
}

proptest! {
    #![proptest_config(cases(64))]

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
