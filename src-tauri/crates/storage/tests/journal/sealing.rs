//! What identifies people, free text and outsiders' contacts: unreadable in the journal, and gone
//! once the key is.

use domain::people::Person;
use rusqlite::types::ValueRef;
use serde_json::json;
use uuid::Uuid;

use crate::samples::*;
use crate::world::Laptop;

/// Words that stand in sealed fields only.
const SECRETS: [&str; 9] = [
    "Wrzeszczyńska",
    "Żdżisława",
    "601234567",
    "zdzisia@example.com",
    "1931-07-09",
    "pierwszy rząd",
    "Tajemne Uroczysko",
    "awaria pieca",
    "roznoszenie ulotek",
];

fn seeded() -> Person {
    Person {
        first_name: "Żdżisława".to_owned(),
        last_name: "Wrzeszczyńska".to_owned(),
        birth_date: Some(day("1931-07-09")),
        phone: "601234567".to_owned(),
        email: "zdzisia@example.com".to_owned(),
        notes: "prosi o pierwszy rząd".to_owned(),
        ..person(7)
    }
}

/// Writes the seeded person and every kind of free text, each under its own row but for the
/// leader, who is the person.
fn seed(write: &mut storage::Write<'_>) -> storage::Result<()> {
    put(write, "person", &seeded())?;
    let mut leader = leader();
    (leader.id, leader.name) = (id(0x377), "Żdżisława Wrzeszczyńska".to_owned());
    leader.person_id = Some(person_id(7));
    write.put("leader", leader.id.0, person_id(7).0, &leader)?;
    let mut series = series();
    series.place = "Tajemne Uroczysko".to_owned();
    put(write, "series", &series)?;
    let mut session = session(DATES[0]);
    session.place = "Tajemne Uroczysko".to_owned();
    put(write, "session", &session)?;
    let mut closure = closure();
    closure.reason = "awaria pieca".to_owned();
    put(write, "closure", &closure)?;
    let mut service = service();
    service.activity = "roznoszenie ulotek".to_owned();
    put(write, "volunteer_entry", &service)?;
    put_note(write, month("2026-03"), "Żdżisława Wrzeszczyńska prowadziła.")
}

/// Every text and blob of the journal's own tables, as text.
fn journal(laptop: &Laptop) -> String {
    let mut all = String::new();
    for table in ["operation", "change", "head", "feed", "parked"] {
        let mut found = laptop.side().prepare(&format!("SELECT * FROM {table}")).unwrap();
        let width = found.column_count();
        let mut rows = found.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            for column in 0..width {
                match row.get_ref(column).unwrap() {
                    ValueRef::Text(bytes) | ValueRef::Blob(bytes) => {
                        all.push_str(&String::from_utf8_lossy(bytes));
                        all.push('\n');
                    }
                    _ => {}
                }
            }
        }
    }
    all
}

fn assert_no_secret(laptop: &Laptop) {
    let journal = journal(laptop);
    assert!(journal.contains("sealed"), "there is something to look at");
    for secret in SECRETS {
        assert!(!journal.contains(secret), "{secret} stands open in the journal");
    }
}

fn seeded_laptop() -> Laptop {
    let laptop = Laptop::founded(1);
    laptop.write(ANNA, seed).unwrap();
    laptop
}

#[test]
fn nothing_that_identifies_and_no_free_text_stands_open_in_the_journal() {
    let laptop = seeded_laptop();
    // The tables have all of it, so the words are spelled right.
    let tables = laptop.tables().join("\n");
    for secret in SECRETS {
        assert!(tables.contains(secret), "{secret}");
    }
    assert_no_secret(&laptop);
    // Nor after changes, undo and redo.
    laptop
        .write(ANNA, |write| {
            let mut person = seeded();
            person.first_name = "Barbara".to_owned();
            put(write, "person", &person)
        })
        .unwrap();
    for _ in 0..2 {
        laptop
            .write(ANNA, |write| {
                let last = write.latest_undoable(ANNA)?.unwrap().last;
                write.take_back(last).map(|_| ())
            })
            .unwrap();
    }
    assert_no_secret(&laptop);
    assert!(!journal(&laptop).contains("Barbara"));
}

#[test]
fn what_travels_to_another_laptop_is_sealed() {
    let laptop = seeded_laptop();
    let sent = format!("{:?}", laptop.everything());
    for secret in SECRETS {
        assert!(!sent.contains(secret), "{secret}");
    }
    // Without the keys the tables are empty where it stands, and nothing fails.
    let stranger = Laptop::empty(2);
    stranger.receive(&laptop.everything());
    let person = stranger.store().read(|file| file.person(person_id(7))).unwrap();
    assert_eq!((person.list_name().as_str(), person.birth_date), ("", None));
    stranger.rebuilt_digest();
}

#[test]
fn a_value_sealed_twice_looks_different_and_reads_the_same() {
    let laptop = seeded_laptop();
    let rename = |name: &'static str| {
        laptop
            .write(ANNA, move |write| {
                let mut person = seeded();
                person.first_name = name.to_owned();
                put(write, "person", &person)
            })
            .unwrap()
    };
    rename("Barbara");
    let one = rename("Żdżisława");
    rename("Barbara");
    let other = rename("Żdżisława");
    let value = |id| {
        let operation = laptop.store().read(|file| file.operation(id)).unwrap().unwrap();
        operation.changes[0].value.clone()
    };
    assert_ne!(value(one)["sealed"], value(other)["sealed"]);
    assert_eq!(value(one)["by"], value(other)["by"]);
    let number = laptop.number();
    rename("Żdżisława");
    assert_eq!(laptop.number(), number, "what reads the same is no change");
}

#[test]
fn an_empty_text_tells_nothing_and_makes_no_key() {
    let laptop = Laptop::founded(1);
    let keys = || -> i64 {
        laptop.side().query_row("SELECT count(*) FROM seal_key", [], |row| row.get(0)).unwrap()
    };
    let before = keys();
    laptop
        .write(ANNA, |write| {
            let mut service = service();
            service.activity = String::new();
            put(write, "volunteer_entry", &service)
        })
        .unwrap();
    assert_eq!(keys(), before);
}

#[test]
fn destroying_a_persons_key_empties_what_it_sealed_and_nothing_else() {
    let mut laptop = seeded_laptop();
    let of_others = |laptop: &Laptop| -> Vec<String> {
        let her = format!("{:?}", person_id(7).0.as_bytes());
        laptop.tables().into_iter().filter(|row| !row.contains(&her)).collect()
    };
    let before = of_others(&laptop);
    let operations = laptop.everything();
    assert!(laptop.store().destroy_sealed(person_id(7).0).unwrap());
    let erased = |laptop: &Laptop| {
        let person = laptop.store().read(|file| file.person(person_id(7))).unwrap();
        let bare = Person {
            first_name: String::new(),
            last_name: String::new(),
            birth_date: None,
            birth_year: None,
            sex: None,
            phone: String::new(),
            email: String::new(),
            district: String::new(),
            notes: String::new(),
            ..seeded()
        };
        assert_eq!(person, bare);
        let leader = laptop.store().read(|file| file.leader(id(0x377))).unwrap();
        assert_eq!(leader.name, "");
        assert_eq!(of_others(laptop), before, "others are as they were");
        laptop.rebuilt_digest();
    };
    erased(&laptop);
    assert_eq!(laptop.everything(), operations, "the journal keeps its operations");
    laptop.reopen();
    erased(&laptop);
    assert!(!laptop.store().destroy_sealed(person_id(7).0).unwrap(), "there is none any more");
    // What was erased cannot be had back by rebuilding or undoing.
    laptop.store().rebuild().unwrap();
    erased(&laptop);
    assert!(!laptop.tables().join("\n").contains("601234567"));
}

#[test]
fn undoing_after_an_erasure_brings_nothing_back() {
    let laptop = seeded_laptop();
    laptop
        .write(BASIA, |write| {
            let mut person = seeded();
            person.first_name = "Barbara".to_owned();
            put(write, "person", &person)
        })
        .unwrap();
    laptop.store().destroy_sealed(person_id(7).0).unwrap();
    laptop
        .write(BASIA, |write| {
            let last = write.latest_undoable(BASIA)?.unwrap().last;
            write.take_back(last).map(|_| ())
        })
        .unwrap();
    let person = laptop.store().read(|file| file.person(person_id(7))).unwrap();
    assert_eq!(person.list_name(), "");
    laptop.rebuilt_digest();
}

#[test]
fn what_is_written_after_an_erasure_has_a_key_of_its_own() {
    let laptop = seeded_laptop();
    laptop.store().destroy_sealed(person_id(7).0).unwrap();
    laptop
        .write(ANNA, |write| {
            write.put("person", person_id(7).0, person_id(7).0, &json!({ "notes": "wróciła" }))
        })
        .unwrap();
    let person = laptop.store().read(|file| file.person(person_id(7))).unwrap();
    assert_eq!((person.notes.as_str(), person.last_name.as_str()), ("wróciła", ""));
    // The old values are gone still, and are no damage.
    laptop.rebuilt_digest();
    assert!(laptop.store().destroy_sealed(person_id(7).0).unwrap());
    laptop.rebuilt_digest();
}

#[test]
fn free_text_goes_with_its_row_alone() {
    let laptop = seeded_laptop();
    let session: Uuid = session_id(DATES[0]).0;
    assert!(laptop.store().destroy_sealed(session).unwrap());
    let places = laptop.store().read(|file| {
        Ok::<_, storage::Error>((file.session(session.into())?.place, file.series(SERIES)?.place))
    });
    assert_eq!(places.unwrap(), (String::new(), "Tajemne Uroczysko".to_owned()));
    let person = laptop.store().read(|file| file.person(person_id(7))).unwrap();
    assert_eq!(person, seeded());
    laptop.rebuilt_digest();
}

#[test]
fn two_laptops_may_each_have_made_a_key_for_one_subject() {
    let (laptop, other) = (Laptop::founded(1), Laptop::founded(2));
    laptop.write(ANNA, |write| put_note(write, month("2026-03"), "Opis z biura.")).unwrap();
    other.write(BASIA, |write| put_note(write, month("2026-03"), "Opis z domu.")).unwrap();
    laptop.meet(&other);
    other.meet(&laptop);
    assert_eq!(laptop.rebuilt_digest(), other.rebuilt_digest());
    let read = |laptop: &Laptop| {
        laptop.store().read(|file| file.description(CENTRE, month("2026-03"))).unwrap()
    };
    assert!(["Opis z biura.", "Opis z domu."].contains(&read(&laptop).as_str()));
    assert_eq!(laptop.store().read(|file| file.disagreements()).unwrap().len(), 1);
    let row = domain::ids::MonthNoteId::of(CENTRE, month("2026-03")).0;
    assert!(laptop.store().destroy_sealed(row).unwrap());
    assert_eq!(read(&laptop), "");
    laptop.rebuilt_digest();
}
