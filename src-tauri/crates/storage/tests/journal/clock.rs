//! The hybrid clock: wall time where that goes forward, a count where it does not.

use domain::attendance::Mark;
use proptest::prelude::*;

use crate::samples::*;
use crate::world::{Laptop, START, cases, foreign};

/// Records an operation at an instant of the wall clock and answers its hybrid clock.
fn clock_after(laptop: &Laptop, at: i64) -> i64 {
    let id = laptop
        .write_at(at, ANNA, |write| {
            write.record();
            Ok(())
        })
        .unwrap();
    laptop.store().read(|file| file.operation(id)).unwrap().unwrap().clock
}

#[test]
fn it_is_the_wall_clock_while_that_goes_forward() {
    let laptop = Laptop::founded(1);
    for at in [START, START + 1, START + 5000] {
        assert_eq!(clock_after(&laptop, at), at << 16);
    }
}

#[test]
fn it_counts_on_while_the_wall_clock_stands_or_goes_back() {
    let mut laptop = Laptop::founded(1);
    let first = clock_after(&laptop, START);
    assert_eq!(clock_after(&laptop, START), first + 1);
    assert_eq!(clock_after(&laptop, START - 3_600_000), first + 2);
    // The file remembers it, not the program.
    laptop.reopen();
    assert_eq!(clock_after(&laptop, START - 86_400_000), first + 3);
    assert_eq!(clock_after(&laptop, START + 1), (START + 1) << 16);
}

#[test]
fn a_failed_action_does_not_move_it() {
    let laptop = Laptop::founded(1);
    let first = clock_after(&laptop, START);
    laptop
        .write_at(START + 1000, ANNA, |write| {
            put_mark(write, session_id(DATES[0]), person_id(77), Some(Mark::Present))
        })
        .unwrap_err();
    assert_eq!(clock_after(&laptop, START), first + 1);
}

#[test]
fn it_goes_on_after_what_another_laptop_wrote() {
    let laptop = Laptop::founded(1);
    let ahead = (START + 86_400_000) << 16;
    laptop.receive(&[foreign(9, 1, ahead)]);
    assert_eq!(clock_after(&laptop, START), ahead + 1);
}

#[test]
fn it_bears_any_clock_of_another_laptop() {
    let laptop = Laptop::founded(1);
    laptop.receive(&[foreign(9, 1, i64::MAX - 1)]);
    assert_eq!(clock_after(&laptop, START), i64::MAX);
    assert_eq!(clock_after(&laptop, i64::MAX), i64::MAX);
    laptop.receive(&[foreign(9, 2, i64::MIN)]);
    laptop.rebuilt_digest();
}

proptest! {
    #![proptest_config(cases(12))]

    #[test]
    fn it_never_goes_back(walls in prop::collection::vec(-100_000_i64..100_000, 1..30)) {
        let laptop = Laptop::founded(1);
        let mut last = 0;
        for wall in walls {
            let clock = clock_after(&laptop, START + wall);
            prop_assert!(clock > last);
            prop_assert!(clock >> 16 >= START + wall);
            last = clock;
        }
    }
}
