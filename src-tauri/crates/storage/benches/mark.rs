//! One durable mark: an operation and its table in one commit, beside the same row written by
//! plain SQLite, unencrypted, as durably.
#![expect(clippy::unwrap_used, reason = "a benchmark that cannot run has nothing to say")]

#[path = "shared/file.rs"]
mod file;

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use domain::attendance::Mark;
use domain::calendar::Date;
use domain::ids::AttendanceId;
use rusqlite::{Connection, params};

/// Each mark differs from the one before it at the same place, so each is a change.
fn mark_of(number: u64) -> Mark {
    Mark::ALL[(number / file::PEOPLE as u64 % 3) as usize]
}

fn durable_mark(criterion: &mut Criterion) {
    let date = Date::new(2026, 3, 10).unwrap();
    let session = file::session(0, date);
    let mut group = criterion.benchmark_group("durable mark");

    let folder = tempfile::tempdir().unwrap();
    let store = file::found(&folder.path().join("centrum.obecni")).unwrap();
    store.write(file::action(2), move |write| file::plan(write, 0, date)).unwrap();
    let mut number = 2;
    group.bench_function("in the journal", |bencher| {
        bencher.iter(|| {
            number += 1;
            let whose = file::person(u128::from(number) % file::PEOPLE);
            let mark = mark_of(number);
            store
                .write(file::action(number), move |write| file::mark(write, session, whose, mark))
                .unwrap();
        });
    });

    let plain = Connection::open(folder.path().join("plain.sqlite")).unwrap();
    plain
        .execute_batch(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
             CREATE TABLE attendance (id BLOB PRIMARY KEY, session_id BLOB NOT NULL,
               person_id BLOB NOT NULL, mark TEXT, recorded_at INTEGER NOT NULL,
               recorded_by BLOB NOT NULL) STRICT, WITHOUT ROWID;
             CREATE INDEX attendance_by_session ON attendance (session_id, person_id, mark);
             CREATE INDEX attendance_by_person ON attendance (person_id, session_id);",
        )
        .unwrap();
    let mut insert =
        plain.prepare("INSERT OR REPLACE INTO attendance VALUES (?1, ?2, ?3, ?4, ?5, ?6)").unwrap();
    let mut number = 2;
    group.bench_function("in plain SQLite", |bencher| {
        bencher.iter(|| {
            number += 1;
            let whose = file::person(u128::from(number) % file::PEOPLE);
            let action = file::action(number);
            let row = params![
                AttendanceId::of(session, whose).0,
                session.0,
                whose.0,
                mark_of(number).code(),
                action.at,
                action.author.0,
            ];
            black_box(insert.execute(row).unwrap());
        });
    });
    group.finish();
}

criterion_group!(benches, durable_mark);
criterion_main!(benches);
