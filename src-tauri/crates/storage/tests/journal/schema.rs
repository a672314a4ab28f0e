//! The declared list of entities and the migrated file say the same.

use std::collections::BTreeMap;

use rusqlite::Connection;
use serde_json::{Value, json};
use storage::connection;
use storage::key_bag::DataKey;
use storage::migrate;
use storage::schema::{Column, ENTITIES, Entity, Kind, LIFE, default_of};
use tempfile::TempDir;

/// What SQLite says of a column.
#[derive(Debug, PartialEq)]
struct Recorded {
    affinity: String,
    not_null: bool,
    default: Option<String>,
    refers_to: Option<String>,
}

fn migrated() -> (TempDir, Connection) {
    let folder = crate::world::folder();
    let path = folder.path().join("new.obecni");
    let mut connection = connection::create(&path, &DataKey::random().unwrap()).unwrap();
    migrate::migrate_new(&mut connection).unwrap();
    (folder, connection)
}

fn recorded(db: &Connection, table: &str) -> BTreeMap<String, Recorded> {
    let mut referred =
        db.prepare("SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?1)").unwrap();
    let referred: BTreeMap<String, String> = referred
        .query_map([table], |row| Ok((row.get(0)?, row.get(1)?)))
        .unwrap()
        .collect::<rusqlite::Result<_>>()
        .unwrap();
    let mut columns = db
        .prepare("SELECT name, type, \"notnull\", dflt_value FROM pragma_table_info(?1)")
        .unwrap();
    columns
        .query_map([table], |row| {
            let name: String = row.get(0)?;
            let recorded = Recorded {
                affinity: row.get(1)?,
                not_null: row.get(2)?,
                default: row.get(3)?,
                refers_to: referred.get(&name).cloned(),
            };
            Ok((name, recorded))
        })
        .unwrap()
        .collect::<rusqlite::Result<_>>()
        .unwrap()
}

/// What the declared column must be recorded as.
fn expected(column: &Column, has_default: bool) -> Recorded {
    let (affinity, not_null, refers_to) = match column.kind {
        Kind::Text | Kind::Json => ("TEXT", true, None),
        Kind::OptionalText => ("TEXT", false, None),
        Kind::Integer | Kind::Bool => ("INTEGER", true, None),
        Kind::OptionalInteger => ("INTEGER", false, None),
        Kind::Reference(entity) => ("BLOB", true, Some(entity)),
        Kind::OptionalReference(entity) => ("BLOB", false, Some(entity)),
        Kind::Id => ("BLOB", true, None),
        Kind::OptionalId => ("BLOB", false, None),
    };
    let default = match default_of(column) {
        Value::Null => None,
        Value::Bool(flag) => Some(i64::from(flag).to_string()),
        Value::String(text) => Some(format!("'{text}'")),
        other => Some(other.to_string()),
    };
    Recorded {
        affinity: affinity.to_owned(),
        not_null,
        default: default.filter(|_| has_default),
        refers_to: refers_to.map(str::to_owned),
    }
}

fn plain(affinity: &str, not_null: bool, default: Option<&str>) -> Recorded {
    Recorded {
        affinity: affinity.to_owned(),
        not_null,
        default: default.map(str::to_owned),
        refers_to: None,
    }
}

fn declared(entity: &Entity) -> BTreeMap<String, Recorded> {
    let mut columns = BTreeMap::from([
        ("id".to_owned(), plain("BLOB", true, None)),
        ("deleted".to_owned(), plain("INTEGER", true, Some("0"))),
    ]);
    for register in entity.registers {
        if register.stamped {
            columns.insert("recorded_at".to_owned(), plain("INTEGER", true, None));
            columns.insert("recorded_by".to_owned(), plain("BLOB", true, None));
        }
        for column in register.columns {
            // Only what a row can begin without has a default.
            columns.insert(column.name.to_owned(), expected(column, register.optional));
        }
    }
    columns
}

#[test]
fn the_tables_are_as_declared() {
    let (_folder, db) = migrated();
    for entity in ENTITIES {
        assert_eq!(recorded(&db, entity.name), declared(entity), "{}", entity.name);
    }
}

#[test]
fn every_table_belongs_to_the_journal_or_is_declared() {
    let (_folder, db) = migrated();
    let mut found: Vec<String> = db
        .prepare(
            "SELECT name FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite_%'",
        )
        .unwrap()
        .query_map([], |row| row.get(0))
        .unwrap()
        .collect::<rusqlite::Result<_>>()
        .unwrap();
    let own =
        ["change", "feed", "head", "incarnation", "operation", "parked", "pin_guess", "seal_key"];
    let mut known: Vec<String> = own.iter().map(|name| (*name).to_owned()).collect();
    known.extend(ENTITIES.iter().map(|entity| entity.name.to_owned()));
    found.sort();
    known.sort();
    assert_eq!(found, known);
}

#[test]
fn an_optional_register_can_be_left_out_of_a_new_row() {
    for register in ENTITIES.iter().flat_map(|entity| entity.registers) {
        for column in register.columns.iter().filter(|_| register.optional) {
            let without = matches!(column.kind, Kind::Reference(_) | Kind::Id | Kind::Json);
            assert!(!without, "{} has no value to begin with", column.name);
        }
    }
}

#[test]
fn every_row_has_something_that_it_cannot_begin_without() {
    for entity in ENTITIES {
        assert!(entity.registers.iter().any(|register| !register.optional), "{}", entity.name);
    }
}

#[test]
fn what_is_sealed_can_be_emptied() {
    for register in ENTITIES.iter().flat_map(|entity| entity.registers) {
        assert!(!register.sealed || register.optional, "{} would be needed", register.name);
        for column in register.columns.iter().filter(|_| register.sealed) {
            let fits =
                matches!(column.kind, Kind::Text | Kind::OptionalText | Kind::OptionalInteger);
            assert!(fits, "{} cannot be empty", column.name);
        }
    }
}

#[test]
fn entities_come_after_those_they_refer_to() {
    for (place, entity) in ENTITIES.iter().enumerate() {
        for column in entity.columns() {
            if let Kind::Reference(to) | Kind::OptionalReference(to) = column.kind {
                let before = ENTITIES[..place].iter().any(|earlier| earlier.name == to);
                assert!(before, "{}.{} refers to {to}", entity.name, column.name);
            }
        }
    }
}

#[test]
fn names_of_entities_and_registers_are_unambiguous() {
    for (place, entity) in ENTITIES.iter().enumerate() {
        assert!(ENTITIES[..place].iter().all(|earlier| earlier.name != entity.name));
        let mut registers: Vec<&str> =
            entity.registers.iter().map(|register| register.name).collect();
        registers.push(LIFE.name);
        let mut columns: Vec<&str> = entity.columns().map(|column| column.name).collect();
        columns.extend(["id", "deleted"]);
        for mut names in [registers, columns] {
            let count = names.len();
            names.sort_unstable();
            names.dedup();
            assert_eq!(names.len(), count, "{}", entity.name);
        }
        assert!(entity.registers.iter().filter(|register| register.stamped).count() <= 1);
        assert_eq!((entity.weight)(&json!({})), 0, "nothing weighs nothing");
    }
}

#[test]
fn the_tables_are_as_recorded() {
    let (_folder, db) = migrated();
    let mut statements = db
        .prepare("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type DESC, name")
        .unwrap();
    let statements: Vec<String> = statements
        .query_map([], |row| row.get(0))
        .unwrap()
        .collect::<rusqlite::Result<_>>()
        .unwrap();
    insta::assert_snapshot!(statements.join(";\n\n"));
}
