//! Taking back and doing again.

use domain::attendance::Mark;
use domain::ids::{OperationId, SessionId, UserId};
use domain::refusal::Refusal;
use proptest::prelude::*;
use storage::history::Deed;
use storage::{Error, Result, Write};

use crate::deeds::{self, act, deed};
use crate::samples::*;
use crate::world::{Laptop, START, cases};

fn take_back(laptop: &Laptop, author: UserId, operation: OperationId) -> Result<OperationId> {
    laptop.write(author, move |write| write.take_back(operation).map(|_| ()))
}

fn undoable(laptop: &Laptop, author: UserId) -> Option<Deed> {
    laptop.store().read(|file| file.latest_undoable(author)).unwrap()
}

fn undone(laptop: &Laptop, author: UserId) -> Option<Deed> {
    laptop.store().read(|file| file.latest_undone(author)).unwrap()
}

/// Undoes what is offered and answers which deed that was.
fn undo(laptop: &Laptop, author: UserId) -> OperationId {
    let offered = undoable(laptop, author).unwrap();
    assert!(!offered.undone && offered.has_changes);
    take_back(laptop, author, offered.last).unwrap();
    offered.id
}

/// Does again what is offered and answers which deed that was.
fn redo(laptop: &Laptop, author: UserId) -> OperationId {
    let offered = undone(laptop, author).unwrap();
    assert!(offered.undone && offered.has_changes);
    take_back(laptop, author, offered.last).unwrap();
    offered.id
}

fn mark(laptop: &Laptop, author: UserId, person: u128, mark: Option<Mark>) -> OperationId {
    let session = session_id(DATES[0]);
    laptop.write(author, move |write| put_mark(write, session, person_id(person), mark)).unwrap()
}

fn shown(laptop: &Laptop, person: u128) -> Option<Mark> {
    let marks = laptop.store().read(|file| file.marks_of_session(session_id(DATES[0]))).unwrap();
    marks.get(&person_id(person)).copied()
}

type Action = fn(&mut Write<'_>) -> Result<()>;

/// One action of each shape: a change, a birth, births that refer to each other, an end, a
/// return, sealed values, empty to full and full to empty.
const ACTIONS: [(&str, Action); 9] = [
    ("change", |write| {
        let mut session = session(DATES[0]);
        (session.date, session.room_id, session.guests) = (day("2026-03-12"), Some(ROOMS[1]), 4);
        put(write, "session", &session)
    }),
    ("birth", |write| put(write, "person", &person(7))),
    ("births", |write| {
        put(write, "person", &person(7))?;
        put(write, "membership", &membership(7))?;
        put(write, "enrolment", &enrolment(7))?;
        put_mark(write, session_id(DATES[0]), person_id(7), Some(Mark::Present))
    }),
    ("end", |write| write.delete("room", ROOMS[1].0)),
    ("return", |write| {
        let mut leader = leader();
        leader.id = id(0x301);
        leader.name = "Zofia Wróć".to_owned();
        put(write, "leader", &leader)
    }),
    ("sealed", |write| {
        let mut person = person(1);
        person.last_name = "Nowak-Źrebak".to_owned();
        person.phone = String::new();
        put(write, "person", &person)
    }),
    ("fill", |write| {
        let mut person = person(2);
        person.notes = "dzwonić po 16".to_owned();
        put(write, "person", &person)
    }),
    ("settings", |write| {
        let mut centre = centre();
        centre.settings.target_members = None;
        put(write, "centre", &centre)
    }),
    ("optional", |write| {
        let mut category = category();
        (category.position, category.active) = (0, false);
        put(write, "category", &category)
    }),
];

/// A laptop where the leader that "return" brings back was once and is deleted.
fn laptop() -> Laptop {
    let laptop = Laptop::founded(1);
    laptop
        .write(BASIA, |write| {
            let mut leader = leader();
            leader.id = id(0x301);
            put(write, "leader", &leader)
        })
        .unwrap();
    laptop.write(BASIA, |write| write.delete("leader", id::<SessionId>(0x301).0)).unwrap();
    laptop
}

#[test]
fn undo_gives_back_what_was_and_redo_what_was_done() {
    for (name, action) in ACTIONS {
        let laptop = laptop();
        let before = laptop.living();
        let deed = laptop.write(ANNA, action).unwrap();
        let after = laptop.living();
        assert_ne!(before, after, "{name}");
        for _ in 0..3 {
            assert_eq!(undo(&laptop, ANNA), deed, "{name}");
            assert_eq!(laptop.living(), before, "{name}");
            assert_eq!(redo(&laptop, ANNA), deed, "{name}");
            assert_eq!(laptop.living(), after, "{name}");
        }
        laptop.rebuilt_digest();
    }
}

#[test]
fn a_day_of_actions_is_undone_to_its_beginning_and_done_again() {
    let laptop = laptop();
    let mut states = vec![laptop.living()];
    let mut deeds = Vec::new();
    for (_, action) in ACTIONS {
        if let Ok(deed) = laptop.write(ANNA, action)
            && laptop.store().read(|file| file.operation(deed)).unwrap().is_some()
        {
            deeds.push(deed);
            states.push(laptop.living());
        }
    }
    for _ in 0..2 {
        for (deed, state) in deeds.iter().zip(&states).rev() {
            assert_eq!(undo(&laptop, ANNA), *deed);
            assert_eq!(laptop.living(), *state);
        }
        assert_eq!(undoable(&laptop, ANNA), None, "what Basia did is hers to undo");
        for (deed, state) in deeds.iter().zip(&states[1..]) {
            assert_eq!(redo(&laptop, ANNA), *deed);
            assert_eq!(laptop.living(), *state);
        }
        assert_eq!(undone(&laptop, ANNA), None);
    }
    laptop.rebuilt_digest();
}

#[test]
fn a_row_that_began_is_deleted_by_undo_and_not_removed() {
    let laptop = Laptop::founded(1);
    let rows = laptop.tables().len();
    laptop.write(ANNA, |write| put(write, "person", &person(7))).unwrap();
    undo(&laptop, ANNA);
    assert_eq!(laptop.tables().len(), rows + 1);
    assert!(laptop.store().read(|file| file.person(person_id(7))).is_err());
}

#[test]
fn a_mark_given_again_after_its_first_was_undone_comes_back() {
    let laptop = Laptop::founded(1);
    mark(&laptop, ANNA, 1, Some(Mark::Present));
    undo(&laptop, ANNA);
    assert_eq!(shown(&laptop, 1), None);
    // The same mark, and another.
    for (again, author) in [(Mark::Present, BASIA), (Mark::Absent, ANNA)] {
        mark(&laptop, author, 1, Some(again));
        assert_eq!(shown(&laptop, 1), Some(again));
        let session = session_id(DATES[0]);
        let recorded = laptop.store().read(|file| file.mark_recorded(session, person_id(1)));
        assert_eq!(recorded.unwrap().unwrap().0, author, "whoever gave it again gave it");
    }
    undo(&laptop, ANNA);
    assert_eq!(shown(&laptop, 1), Some(Mark::Present));
    undo(&laptop, BASIA);
    assert_eq!(shown(&laptop, 1), None);
    assert_eq!(undoable(&laptop, ANNA), None);
    laptop.rebuilt_digest();
}

#[test]
fn an_undo_gives_back_what_stood_before_a_disagreement_was_settled() {
    let (laptop, other) = (Laptop::founded(1), Laptop::founded(2));
    mark(&laptop, ANNA, 1, Some(Mark::Absent));
    mark(&other, BASIA, 1, Some(Mark::Present));
    laptop.meet(&other);
    mark(&laptop, ANNA, 1, Some(Mark::Announced));
    undo(&laptop, ANNA);
    assert_eq!(shown(&laptop, 1), Some(Mark::Present));
}

#[test]
fn what_somebody_changed_since_cannot_be_undone() {
    let laptop = Laptop::founded(1);
    let deed = mark(&laptop, ANNA, 1, Some(Mark::Present));
    mark(&laptop, BASIA, 1, Some(Mark::Absent));
    let before = laptop.digest();
    let refused = take_back(&laptop, ANNA, deed);
    assert!(matches!(refused, Err(Error::Refused(Refusal::ChangedSince))));
    assert_eq!(laptop.digest(), before);
    // Once she has taken hers back, it is as it was.
    undo(&laptop, BASIA);
    assert_eq!(shown(&laptop, 1), Some(Mark::Present));
    assert_eq!(undo(&laptop, ANNA), deed);
    assert_eq!(shown(&laptop, 1), None);
    laptop.rebuilt_digest();
}

#[test]
fn what_somebody_changed_of_an_old_row_since_cannot_be_undone_either() {
    let laptop = Laptop::founded(1);
    let plan = |author, date: &'static str| {
        laptop
            .write(author, move |write| {
                let mut session = session(DATES[0]);
                session.date = day(date);
                put(write, "session", &session)
            })
            .unwrap()
    };
    let deed = plan(ANNA, "2026-03-11");
    plan(BASIA, "2026-03-12");
    let refused = take_back(&laptop, ANNA, deed);
    assert!(matches!(refused, Err(Error::Refused(Refusal::ChangedSince))));
    // The same value given by somebody else is hers, not what was.
    plan(BASIA, "2026-03-11");
    let refused = take_back(&laptop, ANNA, deed);
    assert!(matches!(refused, Err(Error::Refused(Refusal::ChangedSince))));
}

#[test]
fn what_somebody_changed_without_knowing_cannot_be_undone() {
    let (laptop, other) = (Laptop::founded(1), Laptop::founded(2));
    let deed = mark(&laptop, ANNA, 1, Some(Mark::Present));
    mark(&other, BASIA, 1, Some(Mark::Present));
    laptop.meet(&other);
    let refused = take_back(&laptop, ANNA, deed);
    assert!(matches!(refused, Err(Error::Refused(Refusal::ChangedSince))));
    assert_eq!(shown(&laptop, 1), Some(Mark::Present), "she was there as Basia saw it");
}

#[test]
fn deeds_of_several_on_one_register_are_undone_in_any_pace() {
    let laptop = Laptop::founded(1);
    let deeds = [
        mark(&laptop, ANNA, 1, Some(Mark::Absent)),
        mark(&laptop, ANNA, 1, Some(Mark::Announced)),
        mark(&laptop, ANNA, 1, Some(Mark::Present)),
    ];
    let values = [None, Some(Mark::Absent), Some(Mark::Announced), Some(Mark::Present)];
    for pattern in ["uurr", "ururuurr", "uuurrr", "uururruuurrr"] {
        let mut at = 3;
        for step in pattern.chars() {
            if step == 'u' {
                at -= 1;
                assert_eq!(undo(&laptop, ANNA), deeds[at], "{pattern}");
            } else {
                assert_eq!(redo(&laptop, ANNA), deeds[at], "{pattern}");
                at += 1;
            }
            assert_eq!(shown(&laptop, 1), values[at], "{pattern}");
        }
        assert_eq!(at, 3);
    }
    laptop.rebuilt_digest();
}

#[test]
fn what_was_done_with_a_new_row_since_keeps_it() {
    let refused = |laptop: &Laptop, deed| {
        let refused = take_back(laptop, ANNA, deed);
        assert!(matches!(refused, Err(Error::Refused(Refusal::ChangedSince))), "{refused:?}");
    };
    // Somebody else gave the row a register of its own.
    let laptop = Laptop::founded(1);
    let deed = laptop.write(ANNA, |write| put(write, "session", &session("2026-05-05"))).unwrap();
    let row = session_id("2026-05-05").0;
    laptop
        .write(BASIA, move |write| {
            write.put("session", row, row, &serde_json::json!({ "guests": 2 }))
        })
        .unwrap();
    refused(&laptop, deed);
    // Somebody else refers to the row.
    let laptop = Laptop::founded(1);
    let deed = laptop.write(ANNA, |write| put(write, "person", &person(7))).unwrap();
    mark(&laptop, BASIA, 7, Some(Mark::Present));
    refused(&laptop, deed);
    // And a return is held just so.
    let laptop = Laptop::founded(1);
    laptop.write(ANNA, |write| put(write, "person", &person(7))).unwrap();
    undo(&laptop, ANNA);
    redo(&laptop, ANNA);
    let last = undoable(&laptop, ANNA).unwrap().last;
    mark(&laptop, BASIA, 7, Some(Mark::Present));
    refused(&laptop, last);
    undo(&laptop, BASIA);
    take_back(&laptop, ANNA, last).unwrap();
    laptop.rebuilt_digest();
}

#[test]
fn bringing_back_a_row_can_be_undone_with_all_that_refers_to_it() {
    let laptop = Laptop::founded(1);
    mark(&laptop, BASIA, 1, Some(Mark::Present));
    laptop.write(BASIA, |write| write.delete("session", session_id(DATES[0]).0)).unwrap();
    let before = laptop.living();
    laptop.write(ANNA, |write| put(write, "session", &session(DATES[0]))).unwrap();
    undo(&laptop, ANNA);
    assert_eq!(laptop.living(), before);
}

#[test]
fn each_is_offered_what_she_did_herself() {
    let laptop = Laptop::founded(1);
    let first = mark(&laptop, ANNA, 1, Some(Mark::Present));
    let second = mark(&laptop, BASIA, 2, Some(Mark::Present));
    let third = mark(&laptop, ANNA, 3, Some(Mark::Present));
    assert_eq!(undoable(&laptop, ANNA).unwrap().id, third);
    assert_eq!(undoable(&laptop, BASIA).unwrap().id, second);
    assert_eq!(undo(&laptop, ANNA), third);
    assert_eq!(undo(&laptop, ANNA), first);
    assert_eq!(undone(&laptop, BASIA), None);
    assert_eq!(undo(&laptop, BASIA), second);
    assert_eq!(undoable(&laptop, BASIA), None);
}

#[test]
fn what_another_undid_is_hers_to_do_again() {
    let laptop = Laptop::founded(1);
    let deed = mark(&laptop, ANNA, 1, Some(Mark::Present));
    take_back(&laptop, BASIA, deed).unwrap();
    assert_eq!((undoable(&laptop, ANNA), undone(&laptop, ANNA)), (None, None));
    assert_eq!(redo(&laptop, BASIA), deed);
    assert_eq!(shown(&laptop, 1), Some(Mark::Present));
    assert_eq!(undoable(&laptop, ANNA).unwrap().id, deed);
    // What she took back and did again herself, and another then took back, is not hers.
    undo(&laptop, ANNA);
    redo(&laptop, ANNA);
    let last = undoable(&laptop, ANNA).unwrap().last;
    take_back(&laptop, BASIA, last).unwrap();
    assert_eq!(undone(&laptop, ANNA), None);
    assert_eq!(undone(&laptop, BASIA).unwrap().id, deed);
}

#[test]
fn something_new_ends_the_offer_to_do_again() {
    let laptop = Laptop::founded(1);
    let deeds: Vec<OperationId> =
        (1..=3).map(|person| mark(&laptop, ANNA, person, Some(Mark::Present))).collect();
    assert_eq!(undo(&laptop, ANNA), deeds[2]);
    assert_eq!(undo(&laptop, ANNA), deeds[1]);
    let new = mark(&laptop, ANNA, 4, Some(Mark::Present));
    assert_eq!(undone(&laptop, ANNA), None);
    assert_eq!(undo(&laptop, ANNA), new);
    assert_eq!(undo(&laptop, ANNA), deeds[0]);
    // Only what was undone since the new deed is on offer, the last first.
    assert_eq!(redo(&laptop, ANNA), deeds[0]);
    assert_eq!(redo(&laptop, ANNA), new);
    assert_eq!(undone(&laptop, ANNA), None);
    assert_eq!(shown(&laptop, 2), None);
}

#[test]
fn an_export_is_never_offered_and_ends_no_offer() {
    let laptop = Laptop::founded(1);
    let export = || {
        laptop
            .write(ANNA, |write| {
                write.record();
                Ok(())
            })
            .unwrap()
    };
    let deed = mark(&laptop, ANNA, 1, Some(Mark::Present));
    let id = export();
    assert_eq!(undo(&laptop, ANNA), deed);
    export();
    assert_eq!(redo(&laptop, ANNA), deed);
    let refused = take_back(&laptop, ANNA, id);
    assert!(matches!(refused, Err(Error::Refused(Refusal::CannotUndo))));
    let missing = take_back(&laptop, ANNA, OperationId(uuid::Uuid::from_u128(5)));
    assert!(matches!(missing, Err(Error::Refused(Refusal::NotFound))));
}

#[test]
fn a_long_history_is_undone_to_its_beginning() {
    let laptop = Laptop::founded(1);
    let (session, count) = (session_id(DATES[0]), 300_u32);
    for number in 1..=count {
        let guests = serde_json::json!({ "guests": number });
        laptop
            .write(ANNA, move |write| write.put("session", session.0, session.0, &guests))
            .unwrap();
    }
    let guests = || laptop.store().read(|file| file.session(session)).unwrap().guests;
    for number in (0..count).rev() {
        undo(&laptop, ANNA);
        assert_eq!(guests(), number);
    }
    assert_eq!(undoable(&laptop, ANNA), None);
    for number in 1..=count {
        redo(&laptop, ANNA);
        assert_eq!(guests(), number);
    }
    assert_eq!(undone(&laptop, ANNA), None);
    laptop.rebuilt_digest();
}

#[test]
fn the_history_lists_deeds_and_whether_they_stand() {
    let laptop = Laptop::founded(1);
    let first = mark(&laptop, ANNA, 1, Some(Mark::Present));
    let second = mark(&laptop, BASIA, 2, Some(Mark::Present));
    let undoing = take_back(&laptop, ANNA, first).unwrap();
    let listed = laptop.store().read(|file| file.deeds(2)).unwrap();
    let listed: Vec<_> = listed.iter().map(|deed| (deed.id, deed.undone, deed.last)).collect();
    assert_eq!(listed, [(second, false, second), (first, true, undoing)]);
}

#[test]
fn two_who_undo_the_same_apart_have_undone_it_once() {
    let laptops = [Laptop::founded(1), Laptop::founded(2)];
    let deed = mark(&laptops[0], ANNA, 1, Some(Mark::Present));
    laptops[1].meet(&laptops[0]);
    for (laptop, author) in laptops.iter().zip([ANNA, BASIA]) {
        let later = START + 9_000_000;
        laptop.write_at(later, author, move |write| write.take_back(deed).map(|_| ())).unwrap();
    }
    laptops[0].meet(&laptops[1]);
    laptops[1].meet(&laptops[0]);
    assert_eq!(laptops[0].rebuilt_digest(), laptops[1].rebuilt_digest());
    for laptop in &laptops {
        assert_eq!(shown(laptop, 1), None);
        assert!(laptop.store().read(|file| file.deed(deed)).unwrap().undone);
    }
}

proptest! {
    #![proptest_config(cases(24))]

    #[test]
    fn whatever_one_did_is_undone_to_its_beginning_and_done_again(
        deeds in prop::collection::vec(deed(), 1..30),
    ) {
        let laptop = Laptop::founded(1);
        let (mut states, mut done) = (vec![laptop.living()], Vec::new());
        for deed in deeds {
            if matches!(deed, deeds::Deed::Undo | deeds::Deed::Redo | deeds::Deed::Export) {
                continue;
            }
            let before = laptop.number();
            let id = laptop.write(ANNA, move |write| act(write, &deed, ANNA));
            if laptop.number() > before {
                done.push(id.unwrap());
                states.push(laptop.living());
            }
        }
        for (deed, state) in done.iter().zip(&states).rev() {
            prop_assert_eq!(undo(&laptop, ANNA), *deed);
            prop_assert_eq!(&laptop.living(), state);
        }
        prop_assert_eq!(undoable(&laptop, ANNA), None);
        for (deed, state) in done.iter().zip(&states[1..]) {
            prop_assert_eq!(redo(&laptop, ANNA), *deed);
            prop_assert_eq!(&laptop.living(), state);
        }
        prop_assert_eq!(undone(&laptop, ANNA), None);
        laptop.rebuilt_digest();
    }
}
