//! What may be typed from a paper list, and what is wrong with the rest.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;

const LIST: EntryRows = EntryRows { named: 18, blank: 8, absents: true };

fn slips(text: &str) -> Vec<Slip> {
    read_entry(text, LIST).tokens.into_iter().filter_map(|token| token.meaning.err()).collect()
}

#[test]
fn numbers_and_ranges_say_who_signed() {
    let entry = read_entry("1-9 11-16 18 +2", LIST);
    let expected: Vec<u32> = (1..=9).chain(11..=16).chain([18]).collect();
    assert_eq!(entry.present().collect::<Vec<_>>(), expected);
    assert_eq!(entry.guests, Some(2));
    assert!(entry.is_sound());
}

#[test]
fn order_and_signs_between_do_not_matter() {
    let plain = read_entry("3 5 7-12 +2", LIST);
    for text in [
        "+2, 7-12, 5, 3",
        "3;5;7–12;+2",
        " 3.5 7 - 12  + 2 ",
        "5 3\n12-12 7-11 +2",
        "3 5 7..12 +2",
        "p3 p5 7- 12 +2",
        "3 5 7 -12 +2",
    ] {
        let entry = read_entry(text, LIST);
        assert_eq!((&entry.marks, entry.guests), (&plain.marks, plain.guests), "{text}");
        assert!(entry.is_sound(), "{text}");
    }
}

#[test]
fn letters_say_who_was_away() {
    let entry = read_entry("1 z4 n6 Z 7-8", LIST);
    let expected = BTreeMap::from([
        (1, Mark::Present),
        (4, Mark::Announced),
        (6, Mark::Absent),
        (7, Mark::Announced),
        (8, Mark::Announced),
    ]);
    assert_eq!(entry.marks, expected);
}

#[test]
fn rows_without_a_name_can_be_signed_but_nobody_is_absent_there() {
    assert_eq!(read_entry("18-20", LIST).marks.len(), 3);
    assert_eq!(slips("n19"), [Slip::NobodyThere { row: 19 }]);
    assert_eq!(slips("z17-20"), [Slip::NobodyThere { row: 19 }]);
}

#[test]
fn every_slip_is_told_where_it_stands_and_the_rest_still_counts() {
    for (text, slip) in [
        ("27", Slip::NoSuchRow { row: 27 }),
        ("0", Slip::NoSuchRow { row: 0 }),
        ("5-30", Slip::NoSuchRow { row: 30 }),
        ("99999999999", Slip::NoSuchRow { row: u32::MAX }),
        ("12-7", Slip::Backwards { first: 12, last: 7 }),
        ("joga", Slip::NotUnderstood),
        ("3x", Slip::NotUnderstood),
        ("-3", Slip::NotUnderstood),
        ("1-2-3", Slip::NotUnderstood),
        ("٣", Slip::NotUnderstood),
        ("😀", Slip::NotUnderstood),
        ("+dwie", Slip::NotUnderstood),
        ("7-", Slip::Unfinished),
        ("z", Slip::Unfinished),
        ("+", Slip::Unfinished),
        ("+2001", Slip::TooManyGuests),
    ] {
        assert_eq!(slips(text), [slip], "{text}");
        let entry = read_entry(&format!("1 {text}, 2"), LIST);
        if !["7-", "z", "+", "-3"].contains(&text) {
            assert_eq!(entry.present().collect::<Vec<_>>(), [1, 2], "{text}");
        }
    }
    assert_eq!(slips("3 1-5"), [Slip::Twice { row: 3 }]);
    assert_eq!(slips("3 n3"), [Slip::Twice { row: 3 }]);
    assert_eq!(slips("+1 +1"), [Slip::GuestsTwice]);
    let free = EntryRows { absents: false, ..LIST };
    assert_eq!(read_entry("n3", free).tokens[0].meaning, Err(Slip::NoAbsents));
}

proptest! {
    #[test]
    fn no_text_breaks_the_reader_or_marks_a_row_that_is_not_there(text in "\\PC{0,40}") {
        let entry = read_entry(&text, LIST);
        prop_assert!(entry.marks.keys().all(|row| LIST.has(*row)));
    }

    #[test]
    fn whatever_was_signed_is_read_back(rows in proptest::collection::btree_set(1u32..=26, 0..20), comma: bool) {
        let separator = if comma { "," } else { " " };
        let text = rows.iter().map(u32::to_string).collect::<Vec<_>>().join(separator);
        let entry = read_entry(&text, LIST);
        prop_assert!(entry.is_sound());
        prop_assert_eq!(entry.present().collect::<BTreeSet<_>>(), rows);
    }

    #[test]
    fn a_range_is_its_numbers(first in 1u32..=26, length in 0u32..26) {
        let last = (first + length).min(26);
        let numbers: Vec<String> = (first..=last).map(|row| row.to_string()).collect();
        let range = read_entry(&format!("{first}-{last}"), LIST);
        prop_assert_eq!(range.marks, read_entry(&numbers.join(" "), LIST).marks);
    }
}
