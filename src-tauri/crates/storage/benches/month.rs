//! The figures of a month, with one and with ten years of history behind it: gathering the facts
//! from the file, and counting them.
#![expect(clippy::unwrap_used, reason = "a benchmark that cannot run has nothing to say")]

#[path = "shared/file.rs"]
mod file;

use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use domain::attendance::Mark;
use domain::calendar::Date;
use domain::summary::MonthSummary;
use storage::{Error, Result, Store};

/// Adds the weeks from the first Monday to the last day: each session with its list one operation
/// and a month's weeks one transaction.
fn live(store: &Store, first: Date, last: Date) -> Result<()> {
    let mut number = 1;
    let mut monday = first;
    while monday <= last {
        let (from, month) = (number, monday);
        number = store.batch::<u64, Error>(move |batch| {
            let mut number = from;
            for week in 0..4 {
                for class in 0..file::CLASSES {
                    let date = month.plus_days(7 * week + class as i64 % 5);
                    number += 1;
                    batch.write(file::action(number), |write| {
                        file::plan(write, class, date)?;
                        (0..file::AT_EACH).try_for_each(|place| {
                            let whose =
                                file::person((class * 7 + place * 5 + week as u128) % file::PEOPLE);
                            file::mark(write, file::session(class, date), whose, Mark::Present)
                        })
                    })?;
                }
            }
            Ok(number)
        })?;
        monday = monday.plus_days(28);
    }
    Ok(())
}

fn figures_of_a_month(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("figures of a month");
    let today = Date::new(2027, 1, 4).unwrap();
    let december = Date::new(2026, 12, 1).unwrap().month();
    for years in [1, 10] {
        let folder = tempfile::tempdir().unwrap();
        let store = file::found(&folder.path().join("centrum.obecni")).unwrap();
        let first = Date::new(2027 - years, 1, 1).unwrap().monday();
        live(&store, first, Date::new(2026, 12, 31).unwrap()).unwrap();
        let facts = |store: &Store| {
            store.read(|read| read.month_facts(file::CENTRE, december, today)).unwrap()
        };
        group.bench_with_input(BenchmarkId::new("facts", years), &store, |bencher, store| {
            bencher.iter(|| black_box(facts(store)));
        });
        let gathered = facts(&store);
        assert!(!gathered.marks.is_empty());
        group.bench_with_input(BenchmarkId::new("summary", years), &gathered, |bencher, facts| {
            bencher.iter(|| black_box(MonthSummary::of(facts)));
        });
    }
    group.finish();
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(20);
    targets = figures_of_a_month
}
criterion_main!(benches);
