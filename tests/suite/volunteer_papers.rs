//! Volunteers' papers: cards, the summary, certificates, the personal contribution, and what an
//! hour is valued at.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use api::Failure;
use domain::calendar::Date;
use domain::ids::{MonthCloseId, OperationId};
use domain::organisation::Role;
use domain::volunteers::{EntryKind, VolunteerAgreement, VolunteerEntry};
use reports::read_back;
use serde_json::{Value, json};
use storage::Action;
use suite::{Office, day};
use tempfile::TempDir;
use uuid::Uuid;

/// The whole text of a document, wherever its lines end.
fn text(office: &Office, document: &Value) -> String {
    pages(office, document).join(" ")
}

fn pages(office: &Office, document: &Value) -> Vec<String> {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("papier.pdf");
    office.ask("save_document", json!({ "document": document, "path": path }));
    let pages = read_back::pages_of(&std::fs::read(path).unwrap()).unwrap();
    pages.iter().map(|page| page.split_whitespace().collect::<Vec<_>>().join(" ")).collect()
}

#[track_caller]
fn says(text: &str, what: &[&str]) {
    for what in what {
        assert!(text.contains(what), "{what} in\n{text}");
    }
}

fn id<T: From<Uuid>>(value: &Value) -> T {
    T::from(Uuid::parse_str(value.as_str().unwrap()).unwrap())
}

/// An id that no other row of any test has; later ones are greater.
fn fresh() -> Uuid {
    static NEXT: AtomicU64 = AtomicU64::new(1);
    Uuid::from_u128(
        0x0190_0000_0000_7000_8000 << 48 | u128::from(NEXT.fetch_add(1, Ordering::Relaxed)),
    )
}

/// Writes a row as its command would, where that command is another story's.
fn put(office: &Office, entity: &'static str, row: Uuid, subject: Uuid, value: Value) {
    let action = Action {
        id: OperationId(fresh()),
        command: "test",
        author: office.caller(Role::Coordinator).user,
        scope: None,
        at: 0,
    };
    office.app.store().write(action, move |write| write.put(entity, row, subject, &value)).unwrap();
}

/// A service, confirmed by the office unless `change` says otherwise. Answers its id.
fn serve(
    office: &Office,
    person: &Value,
    date: &str,
    minutes: u32,
    change: impl FnOnce(&mut VolunteerEntry),
) -> Uuid {
    let author = office.caller(Role::Coordinator).user;
    let row = fresh();
    let (person, centre) = (id(person), id(&office.centre()));
    let date = day(date);
    let mut entry = VolunteerEntry::new(row.into(), person, centre, date, minutes, date, author)
        .confirmed(date, author);
    change(&mut entry);
    put(office, "volunteer_entry", row, person.0, serde_json::to_value(entry).unwrap());
    row
}

/// An agreement signed on its first day. Answers its id.
fn agree(
    office: &Office,
    person: &Value,
    number: &str,
    (first, last): (&str, Option<&str>),
    change: impl FnOnce(&mut VolunteerAgreement),
) -> Uuid {
    let row = fresh();
    let person: domain::ids::PersonId = id(person);
    let value = json!({
        "id": row, "person_id": person, "centre_id": null, "number": number, "first_date": first,
        "last_date": last, "signed_on": first, "written": true,
    });
    let mut agreement: VolunteerAgreement = serde_json::from_value(value).unwrap();
    change(&mut agreement);
    put(office, "volunteer_agreement", row, person.0, serde_json::to_value(agreement).unwrap());
    row
}

/// A grant agreement of the whole year that values services. Answers its id.
fn grant(office: &Office, valued: bool) -> Value {
    let request = json!({
        "agreement_id": null, "number": "U/1/2026", "signed_on": "2025-12-19", "title": "Centrum",
        "grantor": "Gmina Miejska Kraków", "form": "entrusted", "first_date": "2026-01-01",
        "last_date": "2026-12-31", "funding_phrase": "", "report_recipient": "",
        "values_volunteers": valued, "centres": [office.centre()],
    });
    office.ask_as(Role::Manager, "save_grant_agreement", request).unwrap()["id"].clone()
}

fn manage(office: &Office, command: &str, request: Value) -> Value {
    office.ask_as(Role::Manager, command, request).unwrap()
}

fn task(office: &Office, grant: &Value, place: usize) -> Value {
    manage(office, "get_valuation", json!({ "agreement_id": grant }))["tasks"][place].clone()
}

fn card(office: &Office, person: &Value) -> Value {
    json!({ "kind": "volunteer_card", "person_id": person, "centre_id": office.centre(),
        "month": "2026-03" })
}

fn of_month(office: &Office, kind: &str) -> Value {
    json!({ "kind": kind, "centre_id": office.centre(), "month": "2026-03" })
}

fn papers(office: &Office) -> Vec<Value> {
    let request = json!({ "centre_id": office.centre(), "month": "2026-03" });
    office.ask("get_volunteer_papers", request)["cards"].as_array().unwrap().clone()
}

fn contribution(office: &Office, month: &str) -> Value {
    office.ask("get_contribution", json!({ "centre_id": office.centre(), "month": month }))
}

fn no_change(_: &mut VolunteerEntry) {}

fn as_agreed(_: &mut VolunteerAgreement) {}

#[test]
fn a_card_lists_what_was_confirmed_and_says_what_waits() {
    let office = Office::on("2026-04-01");
    let zofia = office.person("Zofia", "Żółć", "2026-01-02");
    agree(&office, &zofia, "W/1/2026", ("2026-01-02", None), as_agreed);
    serve(&office, &zofia, "2026-03-03", 90, |entry| {
        entry.start = Some("10:00".parse().unwrap());
        entry.activity = "Herbata".to_owned();
    });
    serve(&office, &zofia, "2026-03-31", 180, |entry| {
        entry.start = Some("22:00".parse().unwrap());
        entry.place = "Biblioteka".to_owned();
    });
    serve(&office, &zofia, "2026-03-10", 45, |entry| entry.confirmed_on = None);
    serve(&office, &zofia, "2026-03-11", 60, |entry| entry.kind = EntryKind::Member);
    serve(&office, &zofia, "2026-04-01", 60, no_change);
    let pages = pages(&office, &card(&office, &zofia));
    assert_eq!(pages.len(), 2, "her work as a member has a card of its own");
    says(
        &pages[0],
        &[
            "Karta świadczeń wolontariusza",
            "Wolontariusz: Zofia Żółć",
            "nr W/1/2026 z dnia 02.01.2026",
            "wt. 03.03 10:00–11:30 1 h 30 min Herbata",
            // It belongs to March, where it began.
            "wt. 31.03 22:00–1:00 (+1) 3 h – Biblioteka",
            "Razem 4 h 30 min",
            "czeka 1 wpis (45 min)",
        ],
    );
    assert!(!pages[0].contains("10.03") && !pages[0].contains("śr. 01.04"), "{}", pages[0]);
    says(&pages[1], &["Karta pracy społecznej członka", "śr. 11.03", "Razem 1 h"]);
    // Nobody wants money, so nobody speaks of it.
    assert!(!pages.join(" ").contains(" zł"), "{}", pages.join(" "));
}

#[test]
fn a_card_without_services_says_so_and_a_batch_of_nobody_is_refused() {
    let office = Office::on("2026-04-01");
    let zofia = office.person("Zofia", "Żółć", "2026-01-02");
    says(&text(&office, &card(&office, &zofia)), &["nie ma potwierdzonych świadczeń"]);
    let batch = json!({ "document": of_month(&office, "volunteer_cards") });
    assert_eq!(office.refused("preview_document", batch.clone()), "no_cards");
    serve(&office, &zofia, "2026-03-10", 45, |entry| entry.confirmed_on = None);
    assert_eq!(office.refused("preview_document", batch), "no_cards");
}

#[test]
fn cards_summary_contribution_and_report_agree_to_the_grosz() {
    let office = Office::on("2026-04-01");
    let grant = grant(&office, true);
    let helping = task(&office, &grant, 0);
    let rate = |task: Value, rate: u32, source: &str| {
        let request =
            json!({ "agreement_id": grant, "task_id": task, "rate": rate, "source": source });
        manage(&office, "save_volunteer_rate", request);
    };
    rate(Value::Null, 3333, "regulamin konkursu");
    rate(helping["id"].clone(), 2501, "oferta");
    let action =
        json!({ "agreement_id": grant, "number": "I.1", "name": "Zajęcia", "active": true });
    let action = manage(&office, "save_action", action)["actions"][0]["id"].clone();
    let zofia = office.person("Zofia", "Żółć", "2026-01-02");
    let adam = office.person("Adam", "Cyran", "2026-01-02");
    agree(&office, &zofia, "W/1/2026", ("2026-01-02", None), as_agreed);
    for (person, date, minutes) in
        [(&zofia, "2026-02-10", 10), (&zofia, "2026-03-10", 10), (&adam, "2026-03-11", 10)]
    {
        serve(&office, person, date, minutes, no_change);
    }
    serve(&office, &zofia, "2026-03-12", 90, |entry| {
        entry.task_id = Some(id(&helping["id"]));
        entry.action_id = Some(id(&action));
    });
    serve(&office, &adam, "2026-03-13", 60, |entry| entry.kind = EntryKind::Member);
    // 10 minutes at 33.33 are 5.56; 90 at 25.01 are 37.52 (37.515); an hour at 33.33.
    let summary = &office.month("2026-03")["volunteers"];
    assert_eq!(summary["value"]["value"], 556 + 556 + 3752);
    assert_eq!(summary["member_value"]["value"], 3333);
    says(&text(&office, &card(&office, &zofia)), &["5,56 zł", "37,52 zł", "43,08 zł", "oferta"]);
    let volunteering = text(&office, &of_month(&office, "volunteer_summary"));
    says(&volunteering, &["48,64 zł", "wolontariusz nr 2", "33,33 zł", "członek nr 1"]);
    assert!(!volunteering.contains("Żółć"), "names stay at home: {volunteering}");
    let view = contribution(&office, "2026-03");
    let volunteers = &view["statement"]["volunteers"];
    assert_eq!(volunteers["month"], json!({ "people": 2, "minutes": 110, "value": 4864 }));
    // February's row is rounded in February.
    assert_eq!(volunteers["year"], json!({ "people": 2, "minutes": 120, "value": 4864 + 556 }));
    assert_eq!(volunteers["agreement"], volunteers["year"]);
    assert_eq!(view["statement"]["members"]["month"]["value"], 3333);
    let paper = text(&office, &of_month(&office, "contribution"));
    says(
        &paper,
        &["I.1 Zajęcia", "48,64 zł", "54,20 zł", "33,33 zł za godzinę: regulamin konkursu"],
    );
    says(
        &text(&office, &of_month(&office, "monthly_report")),
        &["Wycena wkładu osobowego 48,64 zł", "1 osoba, 1 h, wycena 33,33 zł"],
    );
    let opened = office.ask(
        "open_figure",
        json!({ "centre_id": office.centre(), "month": "2026-03", "key": "volunteers.value" }),
    );
    assert_eq!((&opened["unit"], &opened["value"]), (&json!("grosze"), &json!(4864)));
    let rows = opened["rows"].as_array().unwrap();
    assert_eq!(rows.iter().map(|row| row["weight"].as_i64().unwrap()).sum::<i64>(), 110);
    let labels: Vec<&str> = rows.iter().map(|row| row["label"].as_str().unwrap()).collect();
    let label = labels.join("; ").replace('\u{a0}', " ");
    says(&label, &["wiersz karty: 1 h 30 min × 25,01 zł = 37,52 zł"]);
}

#[test]
fn only_the_months_that_the_same_agreement_pays_for_are_summed() {
    let office = Office::on("2026-04-01");
    let zofia = office.person("Zofia", "Żółć", "2026-01-02");
    let grant = |number: &str, first: &str, last: &str| {
        let request = json!({
            "agreement_id": null, "number": number, "signed_on": "2025-12-19", "title": "Centrum",
            "grantor": "Gmina", "form": "entrusted", "first_date": first, "last_date": last,
            "funding_phrase": "", "report_recipient": "", "values_volunteers": true,
            "centres": [office.centre()],
        });
        manage(&office, "save_grant_agreement", request)["id"].clone()
    };
    let (old, new) =
        (grant("U/1", "2025-06-15", "2026-01-31"), grant("U/2", "2026-02-15", "2026-12-31"));
    for (grant, rate) in [(&old, 1000), (&new, 2000)] {
        let request =
            json!({ "agreement_id": grant, "task_id": null, "rate": rate, "source": "x" });
        manage(&office, "save_volunteer_rate", request);
    }
    for date in ["2025-12-10", "2026-01-10", "2026-02-01", "2026-03-10"] {
        serve(&office, &zofia, date, 60, no_change);
    }
    let of = |month: &str| {
        let works = &contribution(&office, month)["statement"]["volunteers"];
        let worth = |column: &str| works[column]["value"].as_i64();
        (worth("month"), worth("year"), worth("agreement"))
    };
    assert_eq!(of("2026-01"), (Some(1000), Some(1000), Some(2000)));
    // The first days of February, before the new agreement began, are of its month all the same.
    assert_eq!(of("2026-03"), (Some(2000), Some(4000), Some(4000)));
    for month in ["2025-12", "2026-01", "2026-02", "2026-03"] {
        assert_eq!(of(month).0, office.month(month)["volunteers"]["value"]["value"].as_i64());
    }
}

#[test]
fn hours_are_counted_always_and_money_only_where_it_is_wanted() {
    let office = Office::on("2026-04-01");
    let zofia = office.person("Zofia", "Żółć", "2026-01-02");
    serve(&office, &zofia, "2026-03-10", 90, no_change);
    let paper = text(&office, &of_month(&office, "contribution"));
    says(&paper, &["nie obejmuje żadna umowa", "1 h 30 min"]);
    let grant = grant(&office, false);
    let request = json!({ "agreement_id": grant, "task_id": null, "rate": 3000, "source": "x" });
    manage(&office, "save_volunteer_rate", request);
    let view = contribution(&office, "2026-03");
    assert_eq!(view["statement"]["valued"], false);
    assert!(view["statement"]["volunteers"]["month"].get("value").is_none_or(Value::is_null));
    for document in [
        of_month(&office, "contribution"),
        of_month(&office, "volunteer_summary"),
        card(&office, &zofia),
    ] {
        let text = text(&office, &document);
        assert!(!text.contains(" zł"), "{text}");
    }
}

#[test]
fn a_rate_needs_an_amount_that_can_be_and_a_source() {
    let office = Office::on("2026-04-01");
    let grant = grant(&office, true);
    let save = |rate: u32, source: &str| {
        let request =
            json!({ "agreement_id": grant, "task_id": null, "rate": rate, "source": source });
        let answer = office.ask_as(Role::Manager, "save_volunteer_rate", request);
        answer.map_err(|failure| failure.code)
    };
    assert_eq!(save(0, "x"), Err("rate_invalid".to_owned()));
    assert_eq!(save(100_001, "x"), Err("rate_invalid".to_owned()));
    assert_eq!(save(3000, " "), Err("source_missing".to_owned()));
    assert_eq!(save(100_000, "regulamin").unwrap()["rates"][0]["rate"], 100_000);
    // The same task has one rate: the last one said.
    let rates = save(3000, "regulamin").unwrap()["rates"].clone();
    assert_eq!((rates.as_array().unwrap().len(), &rates[0]["rate"]), (1, &json!(3000)));
    let gone = json!({ "agreement_id": grant, "task_id": null });
    let rates = manage(&office, "remove_volunteer_rate", gone.clone())["rates"].clone();
    assert_eq!(rates, json!([]));
    let again = office.ask_as(Role::Manager, "remove_volunteer_rate", gone).unwrap_err();
    assert_eq!(again.code, "not_found");
    office.ask_as(Role::Manager, "undo", json!({})).unwrap();
    let view = manage(&office, "get_valuation", json!({ "agreement_id": grant }));
    assert_eq!(view["rates"][0]["source"], "regulamin");
}

#[test]
fn an_action_keeps_its_place_and_is_chosen_no_more_once_it_is_put_away() {
    let office = Office::on("2026-04-01");
    let grant = grant(&office, true);
    let save = |id: Value, name: &str, active: bool| {
        let request = json!({ "agreement_id": grant, "action_id": id, "number": "1", "name": name,
            "active": active });
        manage(&office, "save_action", request)["actions"].clone()
    };
    save(Value::Null, "Zajęcia", true);
    let both = save(Value::Null, "Wyjścia", true);
    let changed = save(both[0]["id"].clone(), "Zajęcia stałe", false);
    let told = |actions: &Value| -> Vec<(String, bool)> {
        let row = |row: &Value| {
            (row["name"].as_str().unwrap().to_owned(), row["active"].as_bool().unwrap())
        };
        actions.as_array().unwrap().iter().map(row).collect()
    };
    let expected = [("Zajęcia stałe".to_owned(), false), ("Wyjścia".to_owned(), true)];
    assert_eq!(told(&changed), expected);
    let unnamed = json!({ "agreement_id": grant, "number": "", "name": " ", "active": true });
    let refused = office.ask_as(Role::Manager, "save_action", unnamed).unwrap_err();
    assert_eq!(refused.code, "name_missing");
}

/// What a certificate of the first half of 2026 would say.
fn preview(office: &Office, person: &Value) -> Value {
    let request =
        json!({ "person_id": person, "first_date": "2026-01-01", "last_date": "2026-06-30" });
    office.ask("preview_certificate", request)
}

fn issue(office: &Office, person: &Value, number: &str) -> Result<Value, Failure> {
    let request = json!({ "person_id": person, "first_date": "2026-01-01",
        "last_date": "2026-06-30", "number": number, "scope": "Pomoc na zajęciach" });
    office.ask_as(Role::Coordinator, "issue_certificate", request)
}

fn obstacles(office: &Office, person: &Value) -> Vec<String> {
    let preview = preview(office, person);
    let found = preview["obstacles"].as_array().unwrap().iter();
    found.map(|one| one["code"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn a_certificate_is_numbered_printed_and_kept_in_the_register() {
    let office = Office::on("2026-07-01");
    let zofia = office.person("Zofia", "Żółć", "2026-01-02");
    agree(&office, &zofia, "W/1/2026", ("2026-01-02", None), as_agreed);
    serve(&office, &zofia, "2026-01-02", 90, |entry| entry.activity = "Dyżur".to_owned());
    serve(&office, &zofia, "2026-06-30", 45, |entry| entry.activity = "Biuro".to_owned());
    // Neither is certified: the one is a member's work, the other out of the period.
    serve(&office, &zofia, "2026-03-01", 600, |entry| entry.kind = EntryKind::Member);
    serve(&office, &zofia, "2026-07-01", 600, no_change);
    let first = preview(&office, &zofia);
    assert_eq!(first["number"], "Z/1/2026");
    assert_eq!((&first["minutes"], &first["services"]), (&json!(135), &json!(2)));
    assert_eq!(first["scope"], "Dyżur, Biuro");
    assert_eq!(first["agreements"], json!(["W/1/2026"]));
    let issued = issue(&office, &zofia, "Z/1/2026").unwrap()["certificate"].clone();
    assert_eq!((&issued["minutes"], &issued["issued_on"]), (&json!(135), &json!("2026-07-01")));
    let document = json!({ "kind": "volunteer_certificate", "certificate_id": issued["id"] });
    says(
        &text(&office, &document),
        &[
            "Zaświadczenie nr Z/1/2026",
            "Wolontariusz: Zofia Żółć",
            "Okres: 01.01.2026–30.06.2026",
            "Liczba godzin: 2 h 15 min",
            "Zakres świadczeń: Pomoc na zajęciach",
            "nr W/1/2026 z dnia 02.01.2026",
            "art. 44 ust. 2",
        ],
    );
    // The next number follows; one that is taken is said, and not refused.
    assert_eq!(preview(&office, &zofia)["number"], "Z/2/2026");
    let taken = json!({ "person_id": zofia, "first_date": "2026-01-01", "last_date": "2026-06-30",
        "number": " z/1/2026" });
    assert_eq!(office.ask("preview_certificate", taken)["number_taken"], true);
    issue(&office, &zofia, "Z/1/2026").unwrap();
    let register = office.ask("get_listing", json!({ "listing": { "kind": "certificates" } }));
    assert_eq!(register["rows"].as_array().unwrap().len(), 2);
    assert_eq!(register["rows"][0][2]["value"], "Żółć Zofia");
    office.ask("undo", json!({}));
    let register = office.ask("get_listing", json!({ "listing": { "kind": "certificates" } }));
    assert_eq!(register["rows"].as_array().unwrap().len(), 1);
}

#[test]
fn each_obstacle_keeps_a_certificate_from_being_issued_and_says_why() {
    let office = Office::on("2026-07-01");
    let refused = |person: &Value, code: &str, said: &str| {
        assert_eq!(obstacles(&office, person), [code]);
        let failure = issue(&office, person, "Z/1/2026").unwrap_err();
        assert_eq!(failure.code, "certificate_blocked");
        assert!(failure.message.contains(said), "{said} in {}", failure.message);
    };
    let nobody = office.person("Nina", "Nowa", "2026-01-02");
    refused(&nobody, "no_services", "nie ma świadczeń");
    let open = office.person("Ola", "Otwarta", "2026-01-02");
    agree(&office, &open, "W/1/2026", ("2026-01-02", None), as_agreed);
    serve(&office, &open, "2026-02-02", 60, no_change);
    serve(&office, &open, "2026-02-03", 60, |entry| entry.confirmed_on = None);
    refused(&open, "unconfirmed", "1 świadczenie z tego okresu czeka");
    let without = office.person("Bez", "Umowy", "2026-01-02");
    agree(&office, &without, "W/2/2026", ("2026-02-03", Some("2026-02-10")), as_agreed);
    serve(&office, &without, "2026-02-02", 60, no_change);
    serve(&office, &without, "2026-02-10", 60, no_change);
    refused(&without, "not_covered", "Dnia 02.02.2026 nie obejmuje");
    let draft = office.person("Dorota", "Draft", "2026-01-02");
    agree(&office, &draft, "W/3/2026", ("2026-02-01", None), |one| one.signed_on = None);
    serve(&office, &draft, "2026-02-10", 60, no_change);
    refused(&draft, "not_covered", "art. 44 ust. 1");
    // 30 days may be agreed by word of mouth, 31 must be in writing.
    let oral = office.person("Ustna", "Zgoda", "2026-01-02");
    let long = agree(&office, &oral, "W/4/2026", ("2026-02-01", Some("2026-03-03")), |one| {
        one.written = false;
    });
    serve(&office, &oral, "2026-02-10", 60, no_change);
    refused(&oral, "not_written", "ponad 30 dni");
    let mut shorter =
        office.app.store().read(|read| read.volunteer_agreement(long.into())).unwrap();
    shorter.last_date = Some(day("2026-03-02"));
    let value = serde_json::to_value(&shorter).unwrap();
    put(&office, "volunteer_agreement", long, shorter.person_id.0, value);
    assert_eq!(obstacles(&office, &oral), [""; 0]);
    issue(&office, &oral, "Z/1/2026").unwrap();
    let reversed =
        json!({ "person_id": oral, "first_date": "2026-02-02", "last_date": "2026-02-01" });
    assert_eq!(office.refused("preview_certificate", reversed), "span_reversed");
}

#[test]
fn merged_people_have_one_card_one_certificate_and_are_counted_once() {
    let office = Office::on("2026-04-01");
    let zofia = office.person("Zofia", "Żółć", "2026-01-02");
    let zofja = office.person("Zofja", "Żółć", "2026-01-02");
    agree(&office, &zofia, "W/1/2026", ("2026-01-02", None), as_agreed);
    serve(&office, &zofia, "2026-03-03", 60, no_change);
    serve(&office, &zofja, "2026-03-10", 90, no_change);
    assert_eq!(obstacles(&office, &zofja), ["not_covered"]);
    let request = json!({ "centre_id": office.centre(), "month": "2026-03",
        "person_ids": [zofja], "filed": true });
    office.ask("file_volunteer_card", request);
    let merge = json!({ "kept_id": zofia, "other_id": zofja, "centre_id": office.centre(),
        "from_other": [], "despite_meetings": false });
    office.ask("merge_people", merge);
    // Asked for by either record, it is her card.
    for person in [&zofia, &zofja] {
        let pages = pages(&office, &card(&office, person));
        assert_eq!(pages.len(), 1);
        says(&pages[0], &["Zofia Żółć", "Razem 2 h 30 min", "nr W/1/2026"]);
        assert_eq!(obstacles(&office, person), [""; 0]);
    }
    let state = papers(&office);
    assert_eq!(state.len(), 1);
    assert_eq!((&state[0]["minutes"], &state[0]["filed_on"]), (&json!(150), &json!("2026-04-01")));
    assert_eq!(contribution(&office, "2026-03")["statement"]["volunteers"]["month"]["people"], 1);
    // Taken out of the binder, it is out under both records.
    let request = json!({ "centre_id": office.centre(), "month": "2026-03",
        "person_ids": [zofia], "filed": false });
    let out = office.ask("file_volunteer_card", request);
    assert!(out["cards"][0].get("filed_on").is_none_or(Value::is_null), "{out}");
}

#[test]
fn signed_cards_go_into_the_binder_one_by_one_or_all_at_once_and_after_closing_too() {
    let office = Office::on("2026-04-02");
    let people: Vec<Value> = [("Adam", "Cyran"), ("Zofia", "Żółć"), ("Ewa", "Łoś")]
        .iter()
        .map(|(first, last)| office.person(first, last, "2026-01-02"))
        .collect();
    serve(&office, &people[0], "2026-03-03", 60, no_change);
    serve(&office, &people[1], "2026-03-03", 60, no_change);
    serve(&office, &people[2], "2026-03-03", 60, |entry| entry.confirmed_on = None);
    let file = |people: &[Value], filed: bool| {
        json!({ "centre_id": office.centre(), "month": "2026-03", "person_ids": people,
            "filed": filed })
    };
    let names = |cards: &Value| -> Vec<String> {
        let filed = cards["cards"].as_array().unwrap().iter();
        let filed = filed.filter(|card| card["filed_on"] == "2026-04-02");
        filed.map(|card| card["list_name"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(names(&office.ask("file_volunteer_card", file(&people[..1], true))), ["Cyran Adam"]);
    // What nobody confirmed has no card, so none can come back.
    assert_eq!(office.refused("file_volunteer_card", file(&people, true)), "no_cards");
    let close = MonthCloseId::of(id(&office.centre()), "2026-03".parse().unwrap());
    let closed = json!({ "centre_id": office.centre(), "month": "2026-03", "closed": true });
    put(&office, "month_close", close.0, close.0, closed);
    let both = office.ask("file_volunteer_card", file(&people[..2], true));
    assert_eq!(names(&both), ["Cyran Adam", "Żółć Zofia"]);
    office.ask("undo", json!({}));
    let after = office.ask("get_volunteer_papers", file(&[], true));
    assert_eq!(names(&after), ["Cyran Adam"]);
    // Papers of a closed month are printed as before.
    says(&text(&office, &card(&office, &people[0])), &["Razem 1 h"]);
}

#[test]
fn a_card_in_the_binder_that_was_changed_since_says_so() {
    let office = Office::on("2026-04-02");
    let zofia = office.person("Zofia", "Żółć", "2026-01-02");
    serve(&office, &zofia, "2026-03-03", 60, no_change);
    let request = json!({ "centre_id": office.centre(), "month": "2026-03",
        "person_ids": [zofia], "filed": true });
    office.ask("file_volunteer_card", request);
    assert_eq!(papers(&office)[0]["changed_since"], false);
    let office = office.wait_until("2026-04-05");
    let author = office.caller(Role::Coordinator).user;
    serve(&office, &zofia, "2026-03-30", 60, |entry| {
        entry.entered_on = day("2026-04-05");
        *entry = entry.clone().confirmed(day("2026-04-05"), author);
    });
    assert_eq!(papers(&office)[0]["changed_since"], true);
}

#[test]
fn a_volunteer_prints_her_own_card_and_no_other_paper() {
    let office = Office::on("2026-04-01");
    let own = office.person("Wola", "Próbna", "2026-01-02");
    let other = office.person("Zofia", "Żółć", "2026-01-02");
    serve(&office, &own, "2026-03-03", 60, no_change);
    serve(&office, &other, "2026-03-03", 90, no_change);
    let ask = |document: &Value| {
        let request = json!({ "document": document });
        let preview = office.ask_as(Role::Volunteer, "preview_document", request);
        preview.map(|preview| preview["pages"].clone()).map_err(|failure| failure.code)
    };
    let denied = || Err("not_allowed".to_owned());
    // An account that is tied to nobody has no card.
    assert_eq!(ask(&card(&office, &own)), denied());
    let volunteer = office.caller(Role::Volunteer).user;
    let tie = |person: &Value| {
        let request = json!({ "user_id": volunteer, "role": "volunteer", "active": true,
            "person_id": person });
        manage(&office, "update_user", request);
    };
    tie(&own);
    assert_eq!(ask(&card(&office, &own)), Ok(json!(1)));
    for document in [
        card(&office, &other),
        of_month(&office, "volunteer_cards"),
        json!({ "kind": "volunteer_cards", "centre_id": office.centre(), "month": "2026-03",
            "person_ids": [own] }),
        of_month(&office, "volunteer_summary"),
        of_month(&office, "contribution"),
        json!({ "kind": "volunteer_certificate", "certificate_id": fresh() }),
        json!({ "kind": "listing", "listing": { "kind": "certificates" } }),
    ] {
        assert_eq!(ask(&document), denied(), "{document}");
    }
    let folder = TempDir::new().unwrap();
    let save = |document: Value, name: &str| {
        let path = folder.path().join(name);
        let request = json!({ "document": document, "path": path });
        office.ask_as(Role::Volunteer, "save_document", request).is_ok() && path.exists()
    };
    assert!(save(card(&office, &own), "moja.pdf"));
    assert!(!save(card(&office, &other), "cudza.pdf"));
    // Of a merged person, either record is hers.
    let merge = json!({ "kept_id": other, "other_id": own, "centre_id": office.centre(),
        "from_other": [], "despite_meetings": true });
    office.ask("merge_people", merge);
    assert_eq!(ask(&card(&office, &own)), Ok(json!(1)));
    assert_eq!(ask(&card(&office, &other)), Ok(json!(1)));
}

#[test]
fn agreements_in_force_are_listed_with_their_terms() {
    let office = Office::on("2026-04-01");
    let zofia = office.person("Zofia", "Żółć", "2026-01-02");
    let adam = office.person("Adam", "Cyran", "2026-01-02");
    agree(&office, &zofia, "W/1/2026", ("2026-01-02", None), as_agreed);
    agree(&office, &adam, "W/2/2026", ("2026-03-01", Some("2026-04-01")), as_agreed);
    agree(&office, &adam, "W/3/2026", ("2026-01-01", Some("2026-03-31")), as_agreed);
    agree(&office, &zofia, "W/4/2026", ("2026-01-02", None), |one| one.signed_on = None);
    let listing = json!({ "kind": "volunteer_agreements", "centre_id": office.centre() });
    let listing = office.ask("get_listing", json!({ "listing": listing }));
    let rows: Vec<Vec<Value>> = listing["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row.as_array().unwrap().iter().map(|cell| cell["value"].clone()).collect())
        .collect();
    assert_eq!(rows.len(), 2, "expired ones and drafts are not in force");
    assert_eq!(rows[0][..2], [json!("Cyran Adam"), json!("W/2/2026")]);
    assert_eq!(rows[0][5], 32);
    assert_eq!(rows[1][..2], [json!("Żółć Zofia"), json!("W/1/2026")]);
    assert_eq!((&rows[1][4], &rows[1][5]), (&json!("bezterminowo"), &Value::Null));
}

/// Forty volunteers, each with services in March.
fn crowd(office: &Office) {
    for number in 0..40_u8 {
        let name = format!("Wolontariusz{}", char::from(b'a' + number % 26));
        let person = office.person(&name, &format!("Próbny{number:02}"), "2026-01-02");
        let from: Date = day("2026-03-02");
        for week in 0..4 {
            let date = from.plus_days(week * 7 + i64::from(number % 5)).to_string();
            serve(office, &person, &date, 90, |entry| entry.activity = "Dyżur".to_owned());
        }
    }
}

#[test]
fn a_batch_of_forty_tells_how_far_it_is_and_ended_in_the_middle_leaves_nothing() {
    let office = Office::on("2026-04-01");
    crowd(&office);
    let batch = of_month(&office, "volunteer_cards");
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("karty.pdf");
    let task = json!({ "task_id": "karty" });
    let history = || office.ask("list_history", json!({ "limit": 500 }))["rows"].clone();
    let before = history();
    // From another thread, as the window asks while the first command runs.
    let (over, save) = (
        AtomicBool::new(false),
        json!({ "document": batch, "path": path,
        "task_id": "karty" }),
    );
    let (seen, answer) = std::thread::scope(|scope| {
        let watching = scope.spawn(|| {
            let mut seen = Vec::new();
            while !over.load(Ordering::Relaxed) {
                let progress = office.ask("get_progress", task.clone());
                let at = (progress["done"].as_u64().unwrap(), progress["total"].as_u64().unwrap());
                if at.1 > 0 && seen.last() != Some(&at) {
                    seen.push(at);
                }
                if at.0 >= 1 {
                    assert_eq!(office.ask("cancel_task", task.clone())["cancelled"], true);
                    break;
                }
                std::thread::yield_now();
            }
            seen
        });
        let answer = office.ask_as(Role::Coordinator, "save_document", save.clone());
        over.store(true, Ordering::Relaxed);
        (watching.join().unwrap(), answer)
    });
    let failure = answer.unwrap_err();
    assert_eq!(failure.code, "cancelled");
    assert!(failure.message.contains("Nic nie zapisano"), "{}", failure.message);
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0, "nothing is on the disk");
    assert_eq!(history(), before, "and nothing says that it left");
    assert!(seen.iter().all(|(_, total)| *total == 40), "{seen:?}");
    assert!(seen.windows(2).all(|pair| pair[0].0 < pair[1].0), "it only grows: {seen:?}");
    assert!(!seen.is_empty(), "it was seen on its way");
    // Nothing is left of the task, and the same batch is made when it is asked for again.
    assert_eq!(office.ask("get_progress", task.clone()), json!({ "done": 0, "total": 0 }));
    assert_eq!(office.ask("cancel_task", task)["cancelled"], false);
    office.ask("save_document", save);
    let bytes = std::fs::read(&path).unwrap();
    let pages = read_back::pages_of(&bytes).unwrap();
    assert_eq!(pages.len(), 40);
    for (number, page) in pages.iter().enumerate() {
        says(page, &[&format!("Próbny{number:02}"), "6 h"]);
    }
    assert_ne!(history(), before);
}
