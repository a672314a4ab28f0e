//! Values given by people who did not know of each other: all kept, one shown.

use domain::attendance::Mark;
use domain::ids::AttendanceId;
use storage::journal::Disagreement;

use crate::samples::*;
use crate::world::{Laptop, START};

const FAR_AHEAD: i64 = START + 400 * 24 * 3_600_000;

/// Marks person 1 at the first session at an instant of the laptop's clock.
fn mark(laptop: &Laptop, at: i64, mark: Option<Mark>) -> domain::ids::OperationId {
    let session = session_id(DATES[0]);
    laptop.write_at(at, ANNA, move |write| put_mark(write, session, person_id(1), mark)).unwrap()
}

fn shown(laptop: &Laptop) -> Option<Mark> {
    let marks = laptop.store().read(|file| file.marks_of_session(session_id(DATES[0]))).unwrap();
    marks.get(&person_id(1)).copied()
}

fn disagreements(laptop: &Laptop) -> Vec<Disagreement> {
    laptop.store().read(|file| file.disagreements()).unwrap()
}

/// Two laptops that give the values at the instants, then meet.
fn apart(one: (i64, Option<Mark>), other: (i64, Option<Mark>)) -> [Laptop; 2] {
    let laptops = [Laptop::founded(1), Laptop::founded(2)];
    mark(&laptops[0], one.0, one.1);
    mark(&laptops[1], other.0, other.1);
    laptops[0].meet(&laptops[1]);
    laptops[1].meet(&laptops[0]);
    assert_eq!(laptops[0].rebuilt_digest(), laptops[1].rebuilt_digest());
    laptops
}

#[test]
fn being_there_outweighs_an_announced_absence_and_that_an_absence() {
    let by_weight = [Some(Mark::Present), Some(Mark::Announced), Some(Mark::Absent), None];
    for (place, heavier) in by_weight.into_iter().enumerate() {
        for lighter in by_weight.into_iter().skip(place + 1) {
            // The later clock does not help the lighter.
            for laptop in apart((START, heavier), (START + 1000, lighter)) {
                assert_eq!(shown(&laptop), heavier, "{heavier:?} and {lighter:?}");
                let found = disagreements(&laptop);
                assert_eq!(found.len(), 1);
                assert_eq!(found[0].entity, "attendance");
                assert_eq!(found[0].row, AttendanceId::of(session_id(DATES[0]), person_id(1)).0);
                assert_eq!(found[0].operations.len(), 2, "both are kept");
            }
        }
    }
}

#[test]
fn equal_values_are_one_value() {
    for laptop in apart((START, Some(Mark::Absent)), (START + 1000, Some(Mark::Absent))) {
        assert_eq!(shown(&laptop), Some(Mark::Absent));
        assert_eq!(disagreements(&laptop), []);
        let before = laptop.number();
        mark(&laptop, START + 2000, Some(Mark::Absent));
        assert_eq!(laptop.number(), before, "there is nothing to settle");
    }
}

#[test]
fn of_equal_weights_the_later_clock_is_shown() {
    let laptops = [Laptop::founded(1), Laptop::founded(2)];
    for (laptop, name, at) in
        [(&laptops[0], "Sala lustrzana", START + 9000), (&laptops[1], "Sala duża", START)]
    {
        laptop
            .write_at(at, ANNA, move |write| {
                let mut room = room(0);
                room.name = name.to_owned();
                put(write, "room", &room)
            })
            .unwrap();
    }
    laptops[0].meet(&laptops[1]);
    laptops[1].meet(&laptops[0]);
    for laptop in &laptops {
        assert_eq!(laptop.store().read(|file| file.room(ROOMS[0])).unwrap().name, "Sala lustrzana");
        assert_eq!(disagreements(laptop).len(), 1);
    }
}

#[test]
fn of_equal_clocks_the_higher_device_is_shown() {
    for laptop in apart((START, Some(Mark::Absent)), (START, Some(Mark::Absent))) {
        let row = AttendanceId::of(session_id(DATES[0]), person_id(1)).0;
        let heads: i64 = laptop
            .side()
            .query_row("SELECT count(*) FROM head WHERE row = ?1", [row], |row| row.get(0))
            .unwrap();
        assert_eq!(heads, 2);
    }
    let laptops = [Laptop::founded(1), Laptop::founded(2)];
    for (laptop, guests) in [(&laptops[0], 9), (&laptops[1], 4)] {
        laptop
            .write_at(START, ANNA, move |write| {
                let mut session = session(DATES[0]);
                session.guests = guests;
                put(write, "session", &session)
            })
            .unwrap();
    }
    laptops[0].meet(&laptops[1]);
    laptops[1].meet(&laptops[0]);
    for laptop in &laptops {
        let found = laptop.store().read(|file| file.session(session_id(DATES[0]))).unwrap();
        assert_eq!(found.guests, 4, "guests are an absolute value, never added up");
    }
}

#[test]
fn who_has_seen_a_value_replaces_it_whatever_the_clocks_say() {
    let (ahead, right) = (Laptop::founded(1), Laptop::founded(2));
    mark(&ahead, FAR_AHEAD, Some(Mark::Present));
    right.meet(&ahead);
    // The other laptop's clock is right, so a year behind; yet its user saw and corrected.
    mark(&right, START, Some(Mark::Absent));
    ahead.meet(&right);
    for laptop in [&ahead, &right] {
        assert_eq!(shown(laptop), Some(Mark::Absent));
        assert_eq!(disagreements(laptop), []);
    }
    assert_eq!(ahead.rebuilt_digest(), right.rebuilt_digest());
}

#[test]
fn one_value_given_with_both_in_sight_settles_them() {
    let [one, other] = apart((START, Some(Mark::Present)), (START + 1000, Some(Mark::Absent)));
    // To say that what is shown is right is something to record, too.
    mark(&one, START + 2000, Some(Mark::Present));
    other.meet(&one);
    for laptop in [&one, &other] {
        assert_eq!(shown(laptop), Some(Mark::Present));
        assert_eq!(disagreements(laptop), []);
    }
}

#[test]
fn fields_of_different_registers_are_both_changed() {
    let laptops = [Laptop::founded(1), Laptop::founded(2)];
    laptops[0]
        .write(ANNA, |write| {
            let mut session = session(DATES[0]);
            session.room_id = Some(ROOMS[1]);
            put(write, "session", &session)
        })
        .unwrap();
    laptops[1]
        .write(BASIA, |write| {
            let mut session = session(DATES[0]);
            session.start = time("12:00");
            put(write, "session", &session)
        })
        .unwrap();
    laptops[0].meet(&laptops[1]);
    laptops[1].meet(&laptops[0]);
    for laptop in &laptops {
        let found = laptop.store().read(|file| file.session(session_id(DATES[0]))).unwrap();
        assert_eq!((found.room_id, found.start), (Some(ROOMS[1]), time("12:00")));
        assert_eq!(disagreements(laptop), []);
    }
}

#[test]
fn one_session_generated_on_two_laptops_is_one_session() {
    let laptops = [Laptop::founded(1), Laptop::founded(2)];
    for (laptop, author) in laptops.iter().zip([ANNA, BASIA]) {
        laptop.write(author, |write| put(write, "session", &session("2026-05-05"))).unwrap();
    }
    laptops[0].meet(&laptops[1]);
    laptops[1].meet(&laptops[0]);
    for laptop in &laptops {
        let found = laptop
            .store()
            .read(|file| file.sessions_between(CENTRE, day("2026-05-01"), day("2026-05-31")));
        assert_eq!(found.unwrap(), [session("2026-05-05")]);
        assert_eq!(disagreements(laptop), []);
    }
    assert_eq!(laptops[0].rebuilt_digest(), laptops[1].rebuilt_digest());
}

#[test]
fn a_row_deleted_while_another_is_at_work_on_it_stays_deleted_with_the_work_kept() {
    let laptops = [Laptop::founded(1), Laptop::founded(2)];
    laptops[0].write(ANNA, |write| write.delete("room", ROOMS[1].0)).unwrap();
    laptops[1]
        .write(BASIA, |write| {
            let mut room = room(1);
            room.capacity = Some(31);
            put(write, "room", &room)
        })
        .unwrap();
    laptops[0].meet(&laptops[1]);
    laptops[1].meet(&laptops[0]);
    assert_eq!(laptops[0].rebuilt_digest(), laptops[1].rebuilt_digest());
    assert!(laptops[0].store().read(|file| file.room(ROOMS[1])).is_err());
    laptops[0]
        .write(ANNA, |write| {
            write.put("room", ROOMS[1].0, CENTRE.0, &serde_json::json!({ "active": true }))
        })
        .unwrap();
    let found = laptops[0].store().read(|file| file.room(ROOMS[1])).unwrap();
    assert_eq!(found.capacity, Some(31));
}
