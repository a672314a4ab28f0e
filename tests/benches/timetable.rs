//! How long planning takes: a year of 25 series, a week's clashes across four centres, a move.

#![expect(clippy::unwrap_used, reason = "a benchmark that cannot be set up has nothing to measure")]

use std::hint::black_box;

use api::demo::{self, Plan, Profile};
use api::{App, Caller, FixedClock, Ids, dispatch};
use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use domain::calendar::{Date, TimeOfDay, Weekday};
use domain::organisation::Role;
use domain::recurrence::{self, Ends, Pattern};
use domain::timetable::{Needs, Session, clashes_with};
use messages::Language;
use serde_json::{Value, json};
use storage::key_bag::KeyBag;
use storage::{Identity, Opening, Store};
use suite::{CHEAP, Office, day};

/// The fields of the series with this number, weekly for a year.
fn series(office: &Office, number: u32) -> Value {
    let mut classes = office.classes("2026-01-01", "2026-12-31");
    let weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday"];
    classes["name"] = json!(format!("Zajęcia {number}"));
    classes["pattern"]["weekdays"] = json!([weekdays[number as usize % 5]]);
    classes["start"] = json!(format!("{:02}:00", 9 + number / 5 % 4));
    classes["room_id"] = office.room(number as usize % 2);
    classes
}

fn a_year_of_series(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("a year of 25 series");
    group.sample_size(10);
    group.bench_function("planned and written", |bencher| {
        let office = || {
            let office = Office::on("2026-01-01");
            let requests: Vec<Value> = (0..25).map(|number| series(&office, number)).collect();
            (office, requests)
        };
        bencher.iter_batched(
            office,
            |(office, requests)| {
                for request in requests {
                    office.ask("create_series", request);
                }
                office
            },
            BatchSize::PerIteration,
        );
    });
    group.bench_function("the days alone, with holidays", |bencher| {
        let ends = Ends::On { date: day("2026-12-31") };
        let weekly = |weekday| Pattern::Weekly { every: 1, weekdays: vec![weekday] };
        let rule = recurrence::rule(weekly(Weekday::Tuesday), ends).unwrap();
        bencher.iter(|| {
            for _ in 0..25 {
                black_box(recurrence::plan(day("2026-01-01"), &rule, &[], &[]).unwrap());
            }
        });
    });
    group.finish();
}

/// A file of four CAS and a PAL with three months, open.
fn network() -> (tempfile::TempDir, App, Caller, Date) {
    let folder = tempfile::TempDir::new().unwrap();
    let path = folder.path().join("demo.obecni");
    let today = day("2026-03-10");
    let manager = demo::create(&Plan {
        path: path.clone(),
        profile: Profile::Ngo,
        seed: 1,
        from: "2026-02".parse().unwrap(),
        months: 3,
        today,
        cost: CHEAP,
    })
    .unwrap();
    let bag = KeyBag::load(&path).unwrap();
    let key = bag.unlock(manager, demo::PASSWORD).unwrap();
    let identity = Identity::Machine(folder.path().join("machine"));
    let opening = Opening { holder: "bench".to_owned(), identity, at: 0 };
    let store = Store::open(&path, key, bag, opening).unwrap();
    let app = App::new(store, Box::new(FixedClock::new(today)), Ids::Random, CHEAP);
    let caller = app.caller(manager, Language::Polish).unwrap();
    assert_eq!(caller.role, Role::Manager);
    (folder, app, caller, today)
}

fn a_week_of_four_centres(criterion: &mut Criterion) {
    let (_folder, app, caller, today) = network();
    let (centre, sessions) = app
        .store()
        .read(|read| {
            let centre = read.centres()?[0].id;
            let monday = today.monday();
            Ok::<_, storage::Error>((
                centre,
                read.sessions_of_all_between(monday, monday.plus_days(6))?,
            ))
        })
        .unwrap();
    let mut group =
        criterion.benchmark_group(format!("clashes of a week, {} sessions", sessions.len()));
    group.bench_function("swept by start", |bencher| {
        bencher.iter(|| black_box(clashes_with(&sessions, &Needs::default())));
    });
    group.bench_function("every pair compared", |bencher| {
        bencher.iter(|| black_box(every_pair(&sessions)));
    });
    group.bench_function("the whole week, answered", |bencher| {
        let request = json!({ "centre_id": centre, "date": today });
        bencher.iter(|| dispatch(&app, &caller, "get_week", request.clone()).unwrap());
    });
    group.finish();

    let mut group = criterion.benchmark_group("a session moved");
    let session = sessions
        .iter()
        .find(|session| {
            session.centre_id == centre && today < session.date && session.room_id.is_some()
        })
        .unwrap();
    let slot = |start: TimeOfDay| {
        json!({
            "date": session.date, "start": start, "minutes": session.minutes,
            "room_id": session.room_id, "place": "",
        })
    };
    group.bench_function("previewed, with free places", |bencher| {
        let step = json!({
            "step": "move", "session_id": session.id, "scope": "following",
            "slot": slot(TimeOfDay::from_minutes(600)), "because": null,
        });
        let request = json!({ "step": step });
        bencher.iter(|| dispatch(&app, &caller, "preview_change", request.clone()).unwrap());
    });
    group.bench_function("moved, durably", |bencher| {
        let mut minutes = 540;
        bencher.iter(|| {
            minutes = if minutes == 540 { 555 } else { 540 };
            let mut request = slot(TimeOfDay::from_minutes(minutes));
            request["session_id"] = json!(session.id);
            dispatch(&app, &caller, "move_session", request).unwrap()
        });
    });
    group.finish();
}

/// What anybody would write first: each session beside each other one.
fn every_pair(sessions: &[Session]) -> usize {
    let span = |session: &Session| {
        let midnight = day("2026-01-01").days_until(session.date) * 1440;
        let start = midnight + i64::from(session.start.minutes());
        (start, start + i64::from(session.minutes))
    };
    let mut found = 0;
    for (index, one) in sessions.iter().enumerate() {
        for other in &sessions[index + 1..] {
            let ((from, to), (begins, ends)) = (span(one), span(other));
            let planned = one.cancelled.is_none() && other.cancelled.is_none();
            if planned && from < ends && begins < to {
                found += usize::from(one.room_id.is_some() && one.room_id == other.room_id);
                found += usize::from(one.leader_id.is_some() && one.leader_id == other.leader_id);
            }
        }
    }
    found
}

criterion_group!(benches, a_year_of_series, a_week_of_four_centres);
criterion_main!(benches);
