//! How long the monthly report and a batch of cards take, from the file to the bytes of the PDF.

#![expect(clippy::unwrap_used, reason = "a benchmark that cannot be set up has nothing to measure")]

use api::demo::{self, Plan, Profile};
use api::{App, FixedClock, Ids, dispatch};
use criterion::{Criterion, criterion_group, criterion_main};
use domain::summary::MonthSummary;
use messages::{Language, Messages};
use serde_json::json;
use storage::key_bag::KeyBag;
use storage::{Identity, Opening, Store};
use suite::{CHEAP, day};

fn monthly_report(criterion: &mut Criterion) {
    let folder = tempfile::TempDir::new().unwrap();
    let path = folder.path().join("demo.obecni");
    let today = day("2026-10-01");
    let manager = demo::create(&Plan {
        path: path.clone(),
        profile: Profile::Cas,
        seed: 1,
        from: "2025-10".parse().unwrap(),
        months: 12,
        today,
        cost: CHEAP,
    })
    .unwrap();
    let bag = KeyBag::load(&path).unwrap();
    let key = bag.unlock(manager, demo::PASSWORD).unwrap();
    let identity = Identity::Machine(folder.path().join("machine"));
    let store =
        Store::open(&path, key, bag, Opening { holder: "bench".to_owned(), identity, at: 0 })
            .unwrap();
    let app = App::new(store, Box::new(FixedClock::new(today)), Ids::Random, CHEAP);
    let caller = app.caller(manager, Language::Polish).unwrap();
    let centre = app.store().read(|read| Ok::<_, storage::Error>(read.centres()?[0].id)).unwrap();
    let month = "2026-03".parse().unwrap();

    let mut group = criterion.benchmark_group("monthly report of a CAS of 120");
    group.bench_function("from the file to the PDF", |bencher| {
        let request = json!({ "document": { "kind": "monthly_report", "centre_id": centre, "month": "2026-03" } });
        bencher.iter(|| dispatch(&app, &caller, "preview_document", request.clone()).unwrap());
    });
    let facts = app.store().read(|read| read.month_facts(centre, month, today)).unwrap();
    let summary = MonthSummary::of(&facts);
    let messages = Messages::new(Language::Polish);
    group.bench_function("layout and PDF alone", |bencher| {
        bencher.iter(|| {
            let document = reports::monthly::document(&facts, &summary, messages, "", false);
            reports::render(&document).unwrap()
        });
    });
    group.finish();
}

/// The cards of forty volunteers with eight services each, in one file with bookmarks.
fn batch_of_cards(criterion: &mut Criterion) {
    let office = suite::Office::on("2026-04-01");
    for number in 0..40_u8 {
        let letter = char::from(b'a' + number % 26);
        let person = office.person(
            &format!("Wolontariusz{letter}"),
            &format!("Próbny{number:02}"),
            "2026-01-02",
        );
        for day in [2, 5, 9, 12, 16, 19, 23, 26] {
            let entry = json!({
                "person_id": person, "centre_id": office.centre(), "minutes": 90,
                "date": format!("2026-03-{day:02}"), "activity": "Pomoc na zajęciach",
            });
            office.ask("add_volunteer_entry", entry);
        }
    }
    let document =
        json!({ "kind": "volunteer_cards", "centre_id": office.centre(), "month": "2026-03" });
    let request = json!({ "document": document });
    criterion.bench_function("the cards of 40 volunteers, from the file to the PDF", |bencher| {
        bencher.iter(|| office.ask("preview_document", request.clone()));
    });
}

criterion_group!(benches, monthly_report, batch_of_cards);
criterion_main!(benches);
