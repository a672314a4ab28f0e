//! The figures of a month, with one and with ten years of history behind it: gathering the facts
//! from the file, and counting them.
#![expect(clippy::unwrap_used, reason = "a benchmark that cannot run has nothing to say")]

#[path = "shared/file.rs"]
mod file;

use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};
use domain::calendar::Date;
use domain::summary::MonthSummary;
use storage::Store;

fn figures_of_a_month(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("figures of a month");
    let today = Date::new(2027, 1, 4).unwrap();
    let december = Date::new(2026, 12, 1).unwrap().month();
    for years in [1, 10] {
        let folder = tempfile::tempdir().unwrap();
        let store = file::found(&folder.path().join("centrum.obecni")).unwrap();
        let first = Date::new(2027 - years, 1, 1).unwrap().monday();
        file::live(&store, first, Date::new(2026, 12, 31).unwrap()).unwrap();
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
