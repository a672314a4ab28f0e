//! What the journal keeps: every operation, gapless, once, and all or nothing.

use domain::attendance::Mark;
use domain::refusal::Refusal;
use storage::Error;
use storage::journal::Received;

use crate::samples::*;
use crate::world::{FOUNDER, Laptop, START, foreign};

#[test]
fn operations_are_numbered_without_gaps() {
    let laptop = Laptop::founded(1);
    for date in DATES {
        let session = session_id(date);
        laptop
            .write(ANNA, move |write| put_mark(write, session, person_id(1), Some(Mark::Present)))
            .unwrap();
        // What fails takes no number.
        laptop.write(ANNA, |_| Err(Refusal::NotFound.into())).unwrap_err();
        laptop.write(ANNA, |_| Ok(())).unwrap();
    }
    let own = laptop.store().operations_since(laptop.store().device(), 0).unwrap();
    assert_eq!(own.iter().map(|operation| operation.number).collect::<Vec<_>>(), [1, 2, 3]);
    assert_eq!(laptop.store().operations_since(laptop.store().device(), 2).unwrap(), own[2..]);
    assert!(laptop.store().operations_since(laptop.store().device(), 3).unwrap().is_empty());
}

#[test]
fn an_operation_tells_who_did_what_and_when() {
    let laptop = Laptop::founded(1);
    let id = laptop
        .write_at(START + 7, BASIA, |write| {
            write.belongs_to(CENTRE);
            write.note("session", session_id(DATES[0]));
            put_mark(write, session_id(DATES[0]), person_id(1), Some(Mark::Absent))
        })
        .unwrap();
    let operation = laptop.store().read(|file| file.operation(id)).unwrap().unwrap();
    assert_eq!(
        (operation.author, operation.at, operation.clock),
        (BASIA, START + 7, (START + 7) << 16)
    );
    assert_eq!((operation.device, operation.number), (laptop.store().device(), 1));
    assert_eq!(operation.scope, Some(CENTRE));
    assert_eq!(operation.detail["session"], session_id(DATES[0]).to_string());
    assert_eq!(operation.changes.len(), 1);
    let deed = laptop.store().read(|file| file.deed(id)).unwrap();
    assert!(deed.has_changes && !deed.undone);
    assert_eq!(laptop.store().read(|file| file.last_written_at()).unwrap(), Some(START + 7));
}

#[test]
fn an_export_is_recorded_without_changes() {
    let laptop = Laptop::founded(1);
    let before = laptop.tables();
    let id = laptop
        .write(ANNA, |write| {
            write.record();
            Ok(())
        })
        .unwrap();
    let deed = laptop.store().read(|file| file.deed(id)).unwrap();
    assert!(!deed.has_changes);
    assert_eq!(laptop.tables(), before);
    assert_eq!(laptop.store().read(|file| file.last_recorded_at("test")).unwrap(), Some(START));
}

#[test]
fn a_failed_action_leaves_nothing() {
    let laptop = Laptop::founded(1);
    let before = laptop.digest();
    let failed = laptop.write(ANNA, |write| {
        put(write, "person", &person(7))?;
        Err(Refusal::NameMissing.into())
    });
    assert!(matches!(failed, Err(Error::Refused(Refusal::NameMissing))));
    assert_eq!(laptop.digest(), before);
    let keys: i64 = laptop
        .side()
        .query_row("SELECT count(*) FROM seal_key WHERE subject = ?1", [person_id(7).0], |row| {
            row.get(0)
        })
        .unwrap();
    assert_eq!(keys, 0, "not even a key of somebody who is not there");
}

#[test]
fn a_batch_is_all_or_nothing() {
    let laptop = Laptop::founded(1);
    let before = laptop.digest();
    let batch = |fails: bool| {
        laptop.store().batch::<_, Error>(move |batch| {
            for number in 1..=3 {
                let action = storage::Action {
                    id: id(0xb000 + number + u128::from(fails) * 16),
                    command: "test",
                    author: ANNA,
                    scope: None,
                    at: START,
                };
                batch.write(action, |write| {
                    put_mark(write, session_id(DATES[0]), person_id(number), Some(Mark::Present))
                })?;
            }
            assert_eq!(batch.read().marks_of_session(session_id(DATES[0]))?.len(), 3);
            if fails { Err(Refusal::NotFound.into()) } else { Ok(()) }
        })
    };
    batch(true).unwrap_err();
    assert_eq!((laptop.digest(), laptop.number()), (before, 0));
    batch(false).unwrap();
    assert_eq!(laptop.number(), 3);
    laptop.rebuilt_digest();
}

#[test]
fn what_refers_to_nothing_is_refused_where_it_is_written() {
    let laptop = Laptop::founded(1);
    let before = laptop.digest();
    let stranger = laptop.write(ANNA, |write| {
        put_mark(write, session_id(DATES[0]), person_id(77), Some(Mark::Present))
    });
    assert!(matches!(stranger, Err(Error::Refused(Refusal::NotFound))));
    let half = laptop.write(ANNA, |write| {
        let guests = serde_json::json!({ "guests": 3 });
        write.put("session", id::<domain::ids::SessionId>(0x999).0, CENTRE.0, &guests)
    });
    assert!(matches!(half, Err(Error::Refused(Refusal::NotFound))));
    assert_eq!((laptop.digest(), laptop.store().parked().unwrap()), (before, 0));
}

#[test]
fn rows_that_refer_to_each_other_are_begun_in_any_order() {
    let laptop = Laptop::founded(1);
    laptop
        .write(ANNA, |write| {
            put(write, "membership", &membership(7))?;
            put(write, "person", &person(7))
        })
        .unwrap();
    let found = laptop.store().read(|file| file.memberships_of_person(person_id(7)));
    assert_eq!(found.unwrap(), [membership(7)]);
    laptop.rebuilt_digest();
}

#[test]
fn a_batch_with_an_operation_that_cannot_stand_is_not_kept_whatever_its_caller_says() {
    let laptop = Laptop::founded(1);
    let before = laptop.digest();
    let kept = laptop.store().batch::<(), Error>(|batch| {
        let action = |number: u128| storage::Action {
            id: id(0xb000 + number),
            command: "test",
            author: ANNA,
            scope: None,
            at: START,
        };
        let stranger = batch.write::<_, Error>(action(1), |write| {
            put_mark(write, session_id(DATES[0]), person_id(77), Some(Mark::Present))
        });
        assert!(stranger.is_err());
        Ok(())
    });
    assert!(kept.is_err());
    assert_eq!((laptop.digest(), laptop.number()), (before, 0));
}

#[test]
fn an_operation_received_again_changes_nothing() {
    let (laptop, other) = (Laptop::founded(1), Laptop::founded(2));
    other
        .write(BASIA, |write| {
            put_mark(write, session_id(DATES[0]), person_id(1), Some(Mark::Absent))
        })
        .unwrap();
    let lot = other.everything();
    assert_eq!(laptop.receive(&lot), [Received::Applied, Received::Known]);
    let after = laptop.digest();
    assert_eq!(laptop.receive(&lot), [Received::Known, Received::Known]);
    assert_eq!(laptop.digest(), after);
    assert_eq!(after, other.digest());
}

#[test]
fn a_gap_is_refused_and_nothing_of_the_lot_is_kept() {
    let (laptop, other) = (Laptop::founded(1), Laptop::founded(2));
    for number in 1..=3 {
        other
            .write(BASIA, move |write| {
                put_mark(write, session_id(DATES[0]), person_id(number), Some(Mark::Absent))
            })
            .unwrap();
    }
    let device = other.store().device();
    let lot = other.store().operations_since(device, 0).unwrap();
    let before = (laptop.digest(), laptop.store().feeds().unwrap());
    let refused = laptop.store().receive(vec![lot[0].clone(), lot[2].clone()]);
    assert!(
        matches!(refused, Err(Error::Gap { device: of, expected: 2, found: 3 }) if of == device),
        "{refused:?}"
    );
    assert_eq!((laptop.digest(), laptop.store().feeds().unwrap()), before);
    assert!(laptop.store().read(|file| file.operation(lot[0].id)).unwrap().is_none());
    laptop.receive(&lot);
    assert_eq!(laptop.digest(), other.digest());
}

#[test]
fn a_device_that_forked_is_refused_and_nothing_of_the_lot_is_kept() {
    // A file restored from a copy that went on under its old name.
    let (laptop, other, restored) = (Laptop::founded(1), Laptop::founded(2), Laptop::founded(2));
    other
        .write(BASIA, |write| {
            put_mark(write, session_id(DATES[0]), person_id(1), Some(Mark::Absent))
        })
        .unwrap();
    laptop.meet(&other);
    let device = other.store().device();
    let mut fork = foreign(2, 1, START << 16);
    fork.id = id(0xf0f);
    let before = laptop.digest();
    let refused = laptop.store().receive(vec![foreign(3, 1, START << 16), fork]);
    assert!(matches!(refused, Err(Error::Fork { device: of, number: 1 }) if of == device));
    assert_eq!(laptop.digest(), before);
    assert_eq!(laptop.store().feeds().unwrap().len(), 2, "the third device is not known");
    drop(restored);
}

#[test]
fn a_file_that_gets_its_own_operations_back_goes_on_after_them() {
    let (first, restored) = (Laptop::founded(1), Laptop::founded(1));
    first
        .write(ANNA, |write| {
            put_mark(write, session_id(DATES[0]), person_id(1), Some(Mark::Absent))
        })
        .unwrap();
    restored.meet(&first);
    let later = START + 60_000;
    restored
        .write_at(later, ANNA, |write| {
            write.note("later", true);
            put_mark(write, session_id(DATES[0]), person_id(2), Some(Mark::Absent))
        })
        .unwrap_err();
    assert_eq!(restored.number(), 1, "the id was taken by what came back");
    restored
        .write_at(later, ANNA, |write| {
            put_mark(write, session_id(DATES[0]), person_id(2), Some(Mark::Absent))
        })
        .unwrap();
    assert_eq!(restored.number(), 2);
    restored.rebuilt_digest();
}

#[test]
fn a_file_closed_and_opened_goes_on() {
    let mut laptop = Laptop::founded(1);
    let mark = |number: u128| {
        move |write: &mut storage::Write<'_>| {
            put_mark(write, session_id(DATES[0]), person_id(number), Some(Mark::Present))
        }
    };
    laptop.write(ANNA, mark(1)).unwrap();
    let before = laptop.digest();
    laptop.reopen();
    assert_eq!(laptop.digest(), before);
    laptop.write(ANNA, mark(2)).unwrap();
    assert_eq!(laptop.number(), 2);
    let founding = laptop.store().operations_since(FOUNDER, 0).unwrap();
    assert_eq!(founding.len(), 1);
}
