//! Records of one person that were merged: every question is answered for the person.

use std::collections::HashMap;

use domain::attendance::Mark;
use domain::ids::PersonId;
use serde_json::json;
use storage::Read;

use crate::samples::*;
use crate::world::{Laptop, START};

/// Says that one record was merged into another.
fn merge(laptop: &Laptop, from: u128, into: u128) {
    laptop
        .write(ANNA, move |write| {
            let row = person_id(from).0;
            write.put("person", row, row, &json!({ "merged_into": person_id(into) }))
        })
        .unwrap();
}

fn canonical(laptop: &Laptop) -> HashMap<u128, PersonId> {
    let canonical = laptop.store().read(|file| file.canonical()).unwrap();
    (1..=4).map(|number| (number, canonical.of(person_id(number)))).collect()
}

fn read<T>(laptop: &Laptop, f: impl FnOnce(Read<'_>) -> storage::Result<T>) -> T {
    laptop.store().read(f).unwrap()
}

#[test]
fn a_record_stands_for_itself_until_it_is_merged() {
    let laptop = Laptop::founded(1);
    assert!(read(&laptop, |file| file.canonical()).is_empty());
    merge(&laptop, 2, 3);
    merge(&laptop, 1, 2);
    let canonical = canonical(&laptop);
    for number in 1..=3 {
        assert_eq!(canonical[&number], person_id(3));
    }
    assert_eq!(canonical[&4], person_id(4));
    let records = read(&laptop, |file| Ok(file.canonical()?.records(person_id(2))));
    assert_eq!(records, [person_id(3), person_id(1), person_id(2)]);
}

#[test]
fn records_merged_into_each_other_are_stood_for_by_the_lowest() {
    let laptop = Laptop::founded(1);
    merge(&laptop, 4, 3);
    merge(&laptop, 3, 2);
    merge(&laptop, 2, 3);
    merge(&laptop, 1, 1);
    let canonical = canonical(&laptop);
    assert_eq!(canonical[&1], person_id(1));
    for number in 2..=4 {
        assert_eq!(canonical[&number], person_id(2));
    }
    // Somebody stands for everybody: nobody is lost from the lists.
    let people = read(&laptop, |file| file.people());
    let mut ids: Vec<PersonId> = people.iter().map(|person| person.id).collect();
    ids.sort();
    assert_eq!(ids, [person_id(1), person_id(2)]);
}

#[test]
fn a_merge_taken_back_leaves_each_as_she_was() {
    let laptop = Laptop::founded(1);
    merge(&laptop, 2, 3);
    laptop
        .write(ANNA, |write| {
            let last = write.latest_undoable(ANNA)?.unwrap().last;
            write.take_back(last).map(|_| ())
        })
        .unwrap();
    assert!(read(&laptop, |file| file.canonical()).is_empty());
    assert_eq!(read(&laptop, |file| file.people()).len(), 4);
}

/// Persons 1 and 2 are one, and both are marked at the first session.
fn two_records() -> Laptop {
    let laptop = Laptop::founded(1);
    let marks = [
        (0, 1, Mark::Absent, BASIA),
        (0, 2, Mark::Present, ANNA),
        (1, 1, Mark::Present, BASIA),
        (2, 2, Mark::Present, BASIA),
        (2, 1, Mark::Present, ANNA),
        (2, 3, Mark::Announced, ANNA),
    ];
    for (number, (session, person, mark, author)) in (0..).zip(marks) {
        laptop
            .write_at(START + number, author, move |write| {
                put_mark(write, session_id(DATES[session]), person_id(person), Some(mark))
            })
            .unwrap();
    }
    laptop
        .write(ANNA, |write| {
            for number in [1, 2] {
                put(write, "membership", &membership(number))?;
                put(write, "declaration", &declaration(number))?;
                put(write, "enrolment", &enrolment(number))?;
            }
            let mut service = service();
            service.person_id = person_id(2);
            put(write, "volunteer_entry", &service)
        })
        .unwrap();
    merge(&laptop, 2, 1);
    laptop
}

#[test]
fn of_two_marks_of_one_person_at_one_session_the_weightier_counts() {
    let laptop = two_records();
    let first = read(&laptop, |file| file.marks_of_session(session_id(DATES[0])));
    assert_eq!(first, HashMap::from([(person_id(1), Mark::Present)]));
    let recorded = read(&laptop, |file| file.mark_recorded(session_id(DATES[0]), person_id(1)));
    assert_eq!(recorded, Some((ANNA, START + 1)), "by whoever gave the mark that is shown");

    let all =
        read(&laptop, |file| file.marks_between(CENTRE, day("2026-03-01"), day("2026-04-30")));
    let mut all: Vec<_> =
        all.iter().map(|fact| (fact.session_id, fact.person_id, fact.mark)).collect();
    all.sort_by_key(|(session, person, _)| (*session, *person));
    let mut expected = vec![
        (session_id(DATES[0]), person_id(1), Mark::Present),
        (session_id(DATES[1]), person_id(1), Mark::Present),
        (session_id(DATES[2]), person_id(1), Mark::Present),
        (session_id(DATES[2]), person_id(3), Mark::Announced),
    ];
    expected.sort_by_key(|(session, person, _)| (*session, *person));
    assert_eq!(all, expected);
    let march =
        read(&laptop, |file| file.marks_between(CENTRE, day("2026-03-01"), day("2026-03-31")));
    assert_eq!(march.len(), 2);
}

#[test]
fn presences_are_counted_once_for_the_person() {
    let laptop = two_records();
    let sessions = DATES.map(session_id);
    let present = read(&laptop, |file| file.presences(&sessions));
    assert_eq!(present, sessions.into_iter().map(|session| (session, 1)).collect());
    let seen = read(&laptop, |file| file.seen_at(CENTRE));
    let expected = (day(DATES[0]), day(DATES[2]), 3);
    assert_eq!(seen, HashMap::from([(person_id(1), expected)]));
    let visitors = read(&laptop, |file| {
        file.visitors_of(&session(DATES[0]), day("2026-03-01"), day("2026-04-30"))
    });
    assert_eq!(visitors, [person_id(1)]);
}

#[test]
fn memberships_declarations_and_services_are_the_persons() {
    let laptop = two_records();
    for record in [1, 2] {
        let person = person_id(record);
        let memberships = read(&laptop, |file| file.memberships_of_person(person));
        assert_eq!(memberships, [membership(1), membership(2)]);
        let declarations = read(&laptop, |file| file.declarations_of_person(person));
        assert_eq!(declarations, [declaration(1), declaration(2)]);
        let enrolments = read(&laptop, |file| file.enrolments_of_person(person));
        assert_eq!(enrolments, [enrolment(1), enrolment(2)]);
    }
    let services =
        read(&laptop, |file| file.volunteer_entries(CENTRE, day("2026-03-01"), day("2026-03-31")));
    assert_eq!(services[0].person_id, person_id(1));
    let people = read(&laptop, |file| file.people_of(CENTRE));
    assert_eq!(people.iter().map(|person| person.id).collect::<Vec<_>>(), [person_id(1)]);
}

#[test]
fn a_members_record_that_was_merged_makes_the_other_a_member() {
    let laptop = Laptop::founded(1);
    laptop.write(ANNA, |write| put(write, "membership", &membership(2))).unwrap();
    merge(&laptop, 2, 3);
    let people = read(&laptop, |file| file.people_of(CENTRE));
    assert_eq!(people.iter().map(|person| person.id).collect::<Vec<_>>(), [person_id(3)]);
}

#[test]
fn the_facts_of_a_month_name_nobody_twice_and_nobody_unknown() {
    let laptop = two_records();
    let facts = read(&laptop, |file| {
        laptop.store().path();
        file.month_facts(CENTRE, month("2026-03"), day("2026-04-10"))
    });
    let known: Vec<PersonId> = facts.people.iter().map(|person| person.id).collect();
    assert_eq!(known, [person_id(1)]);
    assert!(facts.marks.iter().all(|mark| known.contains(&mark.person_id)));
    assert!(facts.memberships.iter().all(|one| known.contains(&one.person_id)));
    assert!(facts.declarations.iter().all(|one| known.contains(&one.person_id)));
    assert!(facts.volunteer_entries.iter().all(|one| known.contains(&one.person_id)));
}
