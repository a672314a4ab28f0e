//! How long it takes to find somebody in a register of 20 000, beside a scan of names in memory that does less.

#![expect(clippy::unwrap_used, reason = "a benchmark that cannot be set up has nothing to measure")]

use api::dispatch;
use criterion::{Criterion, criterion_group, criterion_main};
use domain::ids::{CentreId, OperationId};
use domain::organisation::Role;
use serde_json::json;
use storage::Action;
use suite::Office;
use uuid::Uuid;

const PEOPLE: u128 = 20_000;

/// The names of a person: of each last name there are forty, and one Żółć among all.
fn name(number: u128) -> (String, String) {
    if number == 12_345 {
        return ("Zofia".to_owned(), "Żółć".to_owned());
    }
    (format!("Imię{}", number % 40), format!("Nazwisko{}", number / 40))
}

fn search(criterion: &mut Criterion) {
    let office = Office::on("2026-03-10");
    let centre: CentreId = serde_json::from_value(office.centre()).unwrap();
    let caller = office.caller(Role::Coordinator);
    let action = Action {
        id: OperationId(Uuid::from_u128(1)),
        command: "run_import",
        author: caller.user,
        scope: Some(centre),
        at: 1_790_000_000_000,
    };
    office
        .app
        .store()
        .write(action, move |write| {
            for number in 0..PEOPLE {
                let (person, membership) =
                    (Uuid::from_u128(0x1_0000 + number), Uuid::from_u128(0x10_0000 + number));
                let (first_name, last_name) = name(number);
                let record = json!({ "first_name": first_name, "last_name": last_name,
                    "birth_date": null, "birth_year": 1950, "sex": "female",
                    "phone": "600 100 200", "email": "", "to_complete": false });
                write.put("person", person, person, &record)?;
                let begins = json!({ "person_id": person, "centre_id": centre,
                    "joined_on": "2026-01-02", "number": number as u32 + 1 });
                write.put("membership", membership, person, &begins)?;
            }
            Ok::<_, storage::Error>(())
        })
        .unwrap();

    let names: Vec<String> =
        (0..PEOPLE).map(name).map(|(first, last)| format!("{last} {first}")).collect();

    let mut group = criterion.benchmark_group("one of 20 000 people");
    group.sample_size(20);
    for (what, query) in [
        ("found by two words", "zof zolc"),
        ("by a number", "12346"),
        ("the first hundred of all", ""),
    ] {
        group.bench_function(what, |bencher| {
            let request =
                json!({ "centre_id": centre, "query": query, "filter": "members", "limit": 100 });
            bencher
                .iter(|| dispatch(&office.app, &caller, "list_people", request.clone()).unwrap());
        });
    }
    group.bench_function("names in memory, lower case, diacritics typed right", |bencher| {
        bencher.iter(|| {
            let found = |name: &&String| {
                let name = name.to_lowercase();
                name.contains("zof") && name.contains("żółć")
            };
            names.iter().filter(found).count()
        });
    });
    group.finish();
}

criterion_group!(benches, search);
criterion_main!(benches);
