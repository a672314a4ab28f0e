//! What cannot be applied yet waits, and is applied when it can be.

use domain::attendance::Mark;
use domain::ids::{OperationId, RoomId};
use serde_json::{Value, json};
use storage::Error;
use storage::journal::{Change, Operation, Received, VERSION};
use uuid::Uuid;

use crate::samples::*;
use crate::world::{Laptop, START, foreign};

fn change(entity: &str, row: Uuid, register: &str, value: Value, seen: &[OperationId]) -> Change {
    Change {
        entity: entity.to_owned(),
        row,
        register: register.to_owned(),
        value,
        seen: seen.to_vec(),
    }
}

/// An operation of a device elsewhere that gives room 1 a name.
fn naming(number: u64, name: &str, seen: &[OperationId]) -> Operation {
    let value = json!({ "location_id": LOCATION, "name": name, "capacity": 20 });
    let mut operation = foreign(9, number, (START + number as i64) << 16);
    operation.changes = vec![change("room", ROOMS[0].0, "details", value, seen)];
    operation
}

/// Who last named room 1 in the file of this laptop.
fn last_naming(laptop: &Laptop) -> Vec<OperationId> {
    let mut heads = laptop
        .side()
        .prepare("SELECT operation FROM head WHERE row = ?1 AND register = 'details'")
        .unwrap();
    let heads = heads.query_map([ROOMS[0].0], |row| Ok(OperationId(row.get(0)?))).unwrap();
    heads.collect::<rusqlite::Result<_>>().unwrap()
}

fn name(laptop: &Laptop) -> String {
    laptop.store().read(|file| file.room(ROOMS[0])).unwrap().name
}

fn parked(laptop: &Laptop) -> u64 {
    laptop.store().parked().unwrap()
}

/// Changes what the journal holds, so that this program understands what it did not: as a newer
/// program would.
fn learn(laptop: &Laptop, sql: &str) {
    assert_ne!(laptop.side().execute(sql, []).unwrap(), 0);
}

#[test]
fn a_newer_version_is_parked_and_whatever_saw_it_too() {
    let mut laptop = Laptop::founded(1);
    let mut newer = naming(1, "Sala nowa", &last_naming(&laptop));
    newer.version = VERSION + 1;
    let after = naming(2, "Sala nowsza", &[newer.id]);
    let last = naming(3, "Sala najnowsza", &[after.id]);
    let before = laptop.tables();
    let lot = [newer, after, last];
    assert_eq!(laptop.receive(&lot), [Received::Parked; 3]);
    assert_eq!((parked(&laptop), laptop.tables()), (3, before));
    assert_eq!(laptop.receive(&lot), [Received::Known; 3]);
    laptop.rebuilt_digest();

    // What is done meanwhile here is concurrent to what waits.
    laptop
        .write(ANNA, |write| {
            let mut room = room(0);
            room.name = "Sala stara".to_owned();
            put(write, "room", &room)
        })
        .unwrap();
    assert_eq!(name(&laptop), "Sala stara");

    // A program that understands the version applies it as soon as it opens the file.
    learn(&laptop, "UPDATE operation SET version = 1 WHERE version = 2");
    laptop.reopen();
    assert_eq!(parked(&laptop), 0);
    assert_eq!(laptop.store().read(|file| file.disagreements()).unwrap().len(), 1);
    laptop.rebuilt_digest();
}

#[test]
fn rebuilding_applies_what_is_understood_by_now() {
    for (unknown, learned) in [
        (("sala", "details"), "UPDATE change SET entity = 'room' WHERE entity = 'sala'"),
        (("room", "dane"), "UPDATE change SET register = 'details' WHERE register = 'dane'"),
    ] {
        let laptop = Laptop::founded(1);
        let mut newer = naming(1, "Sala nowa", &last_naming(&laptop));
        (newer.changes[0].entity, newer.changes[0].register) =
            (unknown.0.to_owned(), unknown.1.to_owned());
        let after = naming(2, "Sala nowsza", &[newer.id]);
        assert_eq!(laptop.receive(&[newer, after]), [Received::Parked; 2]);
        laptop.rebuilt_digest();
        assert_eq!(name(&laptop), "Sala 1");
        learn(&laptop, learned);
        let rebuilt = laptop.store().rebuild().unwrap();
        assert_ne!(rebuilt.before, rebuilt.after);
        assert_eq!(rebuilt.operations, 3);
        assert_eq!((parked(&laptop), name(&laptop).as_str()), (0, "Sala nowsza"));
        laptop.rebuilt_digest();
    }
}

#[test]
fn a_part_that_is_not_understood_parks_the_whole() {
    let laptop = Laptop::founded(1);
    let mut operation = naming(1, "Sala nowa", &last_naming(&laptop));
    operation.changes.push(change("kiosk", id::<RoomId>(1).0, "details", json!({}), &[]));
    assert_eq!(laptop.receive(&[operation]), [Received::Parked]);
    assert_eq!((parked(&laptop), name(&laptop).as_str()), (1, "Sala 1"));
    laptop.rebuilt_digest();
}

#[test]
fn a_value_of_another_shape_is_parked_and_never_an_error() {
    let laptop = Laptop::founded(1);
    let before = laptop.tables();
    let details = |value: Value| change("room", ROOMS[0].0, "details", value, &[]);
    let shapes = [
        details(json!({ "location_id": LOCATION, "name": "A", "capacity": 1, "floor": 2 })),
        details(json!({ "location_id": null, "name": "A", "capacity": 1 })),
        details(json!({ "name": "A", "capacity": 1 })),
        details(json!({ "location_id": "there", "name": "A", "capacity": 1 })),
        details(json!({ "location_id": LOCATION, "name": 5, "capacity": 1 })),
        details(json!({ "location_id": LOCATION, "name": "A", "capacity": 1.5 })),
        details(json!({ "location_id": LOCATION, "name": "A", "capacity": u64::MAX })),
        details(json!(["A"])),
        details(json!({ "sealed": "x", "by": ROOMS[0] })),
        change("room", ROOMS[0].0, "active", json!({ "active": "yes" }), &[]),
        change("room", ROOMS[0].0, "life", json!({ "deleted": 2 }), &[]),
    ];
    for (number, shape) in (1..).zip(&shapes) {
        let mut operation = foreign(9, number, START << 16);
        operation.changes = vec![shape.clone()];
        assert_eq!(laptop.receive(&[operation]), [Received::Parked], "{shape:?}");
    }
    let mut twice = foreign(9, shapes.len() as u64 + 1, START << 16);
    let value = json!({ "deleted": true });
    twice.changes = vec![change("room", ROOMS[0].0, "life", value, &[]); 2];
    assert_eq!(laptop.receive(&[twice]), [Received::Parked]);
    assert_eq!(laptop.tables(), before);
    laptop.rebuilt_digest();
}

#[test]
fn a_field_that_an_older_program_did_not_know_has_its_default() {
    let laptop = Laptop::founded(1);
    let mut operation = foreign(9, 1, START << 16);
    let value = json!({ "location_id": LOCATION, "name": "Sala bez miejsc" });
    operation.changes = vec![change("room", ROOMS[0].0, "details", value, &last_naming(&laptop))];
    assert_eq!(laptop.receive(&[operation]), [Received::Applied]);
    let room = laptop.store().read(|file| file.room(ROOMS[0])).unwrap();
    assert_eq!((room.name.as_str(), room.capacity), ("Sala bez miejsc", None));
    laptop.rebuilt_digest();
}

#[test]
fn what_refers_to_rows_that_are_not_here_waits_for_all_of_them() {
    let (author, other) = (Laptop::founded(1), Laptop::founded(2));
    other.write(BASIA, |write| put(write, "person", &person(7))).unwrap();
    author.meet(&other);
    author.write(ANNA, |write| put(write, "session", &session("2026-05-05"))).unwrap();
    author
        .write(ANNA, |write| {
            put_mark(write, session_id("2026-05-05"), person_id(7), Some(Mark::Present))
        })
        .unwrap();
    let of_author = author.store().operations_since(author.store().device(), 0).unwrap();
    let of_other = other.store().operations_since(other.store().device(), 0).unwrap();

    let late = Laptop::founded(3);
    late.take_keys(&author);
    assert_eq!(late.receive(&of_author), [Received::Applied, Received::Parked]);
    assert_eq!(parked(&late), 1);
    assert!(!late.store().read(|file| file.has_marks(session_id("2026-05-05"))).unwrap());
    late.rebuilt_digest();
    assert_eq!(late.receive(&of_other), [Received::Applied]);
    assert_eq!(parked(&late), 0);
    assert_eq!(late.rebuilt_digest(), author.rebuilt_digest());
}

#[test]
fn a_whole_organisation_can_come_last() {
    let author = Laptop::founded(1);
    author
        .write(ANNA, |write| {
            put_mark(write, session_id(DATES[0]), person_id(1), Some(Mark::Present))
        })
        .unwrap();
    author.write(ANNA, |write| put_mark(write, session_id(DATES[0]), person_id(1), None)).unwrap();
    let empty = Laptop::empty(3);
    empty.take_keys(&author);
    let own = author.store().operations_since(author.store().device(), 0).unwrap();
    assert_eq!(empty.receive(&own), [Received::Parked; 2]);
    empty.rebuilt_digest();
    empty.meet(&author);
    assert_eq!(parked(&empty), 0);
    assert_eq!(empty.rebuilt_digest(), author.rebuilt_digest());
}

#[test]
fn what_changes_a_row_that_is_not_here_waits_for_it() {
    let laptop = Laptop::founded(1);
    let row = session_id("2026-05-05").0;
    let mut guests = foreign(9, 1, START << 16);
    guests.changes = vec![change("session", row, "guests", json!({ "guests": 4 }), &[])];
    assert_eq!(laptop.receive(&[guests]), [Received::Parked]);
    // The same session is generated here, by somebody who does not know of the guests.
    laptop.write(ANNA, |write| put(write, "session", &session("2026-05-05"))).unwrap();
    assert_eq!(parked(&laptop), 0);
    let found = laptop.store().read(|file| file.session(session_id("2026-05-05"))).unwrap();
    assert_eq!(found.guests, 4);
    laptop.rebuilt_digest();
}

#[test]
fn a_parked_operation_is_in_the_journal_and_not_in_the_history() {
    let laptop = Laptop::founded(1);
    let mut newer = naming(1, "Sala nowa", &[]);
    newer.version = VERSION + 1;
    laptop.receive(std::slice::from_ref(&newer));
    let kept = laptop.store().operations_since(newer.device, 0).unwrap();
    assert_eq!(kept, [newer.clone()], "others can have it from here");
    let listed = laptop.store().read(|file| file.deeds(100)).unwrap();
    assert!(listed.iter().all(|deed| deed.id != newer.id));
    let undone = laptop.write(ANNA, move |write| write.take_back(newer.id).map(|_| ()));
    assert!(matches!(undone, Err(Error::Refused(_))));
}

#[test]
fn a_deed_stands_while_what_takes_it_back_is_parked() {
    let laptop = Laptop::founded(1);
    let deed = laptop
        .write(ANNA, |write| {
            put_mark(write, session_id(DATES[0]), person_id(1), Some(Mark::Present))
        })
        .unwrap();
    let mut newer = foreign(9, 1, (START + 1) << 16);
    (newer.version, newer.undoes) = (VERSION + 1, Some(deed));
    assert_eq!(laptop.receive(&[newer]), [Received::Parked]);
    let found = laptop.store().read(|file| file.deed(deed)).unwrap();
    assert!(!found.undone);
    assert_eq!(laptop.store().read(|file| file.latest_undoable(ANNA)).unwrap(), Some(found));
}
