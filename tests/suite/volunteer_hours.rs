//! Hours of volunteers: made from planned duties, typed in by the office, entered by herself.

mod duties;
mod odd;
mod own;

use std::sync::atomic::{AtomicU64, Ordering};

use domain::calendar::Month;
use domain::ids::{CentreId, MonthCloseId, OperationId, VolunteerAgreementId};
use domain::organisation::Role;
use domain::volunteers::VolunteerAgreement;
use serde_json::{Value, json};
use storage::Action;
use suite::{Office, day};

/// An id that no test gave yet.
fn fresh() -> uuid::Uuid {
    static GIVEN: AtomicU64 = AtomicU64::new(1);
    let number = GIVEN.fetch_add(1, Ordering::Relaxed);
    uuid::Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0000 + u128::from(number))
}

/// Gives a person a signed agreement for the organisation, from a day on. What it takes to make
/// one by command has stories of its own.
fn agree(office: &Office, person: &Value, first: &str, last: Option<&str>, signed_on: &str) {
    let id: uuid::Uuid = fresh();
    let agreement = VolunteerAgreement {
        id: VolunteerAgreementId(id),
        person_id: serde_json::from_value(person.clone()).unwrap(),
        centre_id: None,
        number: "W/1/2026".to_owned(),
        first_date: day(first),
        last_date: last.map(day),
        signed_on: Some(day(signed_on)),
        written: true,
        terminated_on: None,
        scope: "pomoc".to_owned(),
        manner: String::new(),
        time: String::new(),
        termination_clause: "w każdej chwili".to_owned(),
        costs_waived: false,
        risk_info_given_on: None,
        guardian_consent_on: None,
        insurance_policy: String::new(),
        insured_from: None,
        insured_to: None,
        rate: None,
        rate_source: String::new(),
        annexes: Vec::new(),
    };
    let action = Action {
        id: OperationId(fresh()),
        command: "add_volunteer_entry",
        author: office.caller(Role::Coordinator).user,
        scope: None,
        at: 0,
    };
    let subject = agreement.person_id.0;
    office
        .app
        .store()
        .write::<_, storage::Error>(action, move |write| {
            write.put("volunteer_agreement", id, subject, &agreement)
        })
        .unwrap();
}

/// Closes a month as a later version of the program will: by one operation.
fn close(office: &Office, month: &str) {
    let centre: CentreId = serde_json::from_value(office.centre()).unwrap();
    let month: Month = month.parse().unwrap();
    let id = MonthCloseId::of(centre, month).0;
    let action = Action {
        id: OperationId(fresh()),
        command: "close_month",
        author: office.caller(Role::Manager).user,
        scope: Some(centre),
        at: 0,
    };
    let value = json!({ "centre_id": centre, "month": month, "closed": true });
    office
        .app
        .store()
        .write::<_, storage::Error>(action, move |write| write.put("month_close", id, id, &value))
        .unwrap();
}

/// Classes on the Tuesdays of a span, with helpers. Answers the series.
fn helped(office: &Office, first: &str, last: &str, helpers: &[&Value]) -> Value {
    let mut fields = office.classes(first, last);
    fields["helper_ids"] = json!(helpers);
    office.ask("create_series", fields)["series_id"].clone()
}

/// The only session of a day.
fn session_on(office: &Office, date: &str) -> Value {
    let cards = office.sessions(date);
    let on_day = cards.iter().find(|card| card["session"]["date"] == date).unwrap();
    on_day["session"]["id"].clone()
}

fn held(office: &Office, date: &str) -> Value {
    let session = session_on(office, date);
    office.ask("hold_without_list", json!({ "session_id": session }));
    session
}

/// What the planned duties of March up to today would yield.
fn proposed(office: &Office) -> Vec<Value> {
    let span = json!({ "centre_id": office.centre(), "first": "2026-03-01", "last": "2026-03-31" });
    office.ask("propose_volunteer_entries", span)["rows"].as_array().unwrap().clone()
}

fn enter(office: &Office, rows: &[Value], reason: &str) -> Value {
    let duties: Vec<Value> = rows
        .iter()
        .map(|row| json!({ "session_id": row["session_id"], "person_id": row["person_id"] }))
        .collect();
    office.ask(
        "enter_duties",
        json!({ "centre_id": office.centre(), "duties": duties, "reason": reason }),
    )
}

fn list(office: &Office, month: &str) -> Value {
    office.ask("list_volunteer_entries", json!({ "centre_id": office.centre(), "month": month }))
}

/// The rows of a month.
fn rows(office: &Office, month: &str) -> Vec<Value> {
    list(office, month)["rows"].as_array().unwrap().clone()
}

/// The names of what is unusual about a row.
fn odd(row: &Value) -> Vec<String> {
    let oddities = row["oddities"].as_array().unwrap();
    oddities.iter().map(|oddity| oddity["code"].as_str().unwrap().to_owned()).collect()
}

/// A service as the office types it in: what is given over "pomoc" of an hour.
fn service(office: &Office, person: &Value, date: &str, given: Value) -> Value {
    let mut request = json!({
        "person_id": person, "centre_id": office.centre(), "date": date, "activity": "pomoc",
    });
    for (field, value) in given.as_object().unwrap() {
        request[field] = value.clone();
    }
    request
}

fn add(office: &Office, person: &Value, date: &str, given: Value) -> Value {
    office.ask("add_volunteer_entry", service(office, person, date, given))
}

/// Confirmed and unconfirmed minutes of volunteers, and members' minutes, as the report counts.
fn figures(office: &Office, month: &str) -> (i64, i64, i64) {
    let volunteers = office.month(month)["volunteers"].clone();
    let value = |name: &str| volunteers[name]["value"].as_i64().unwrap();
    (value("minutes"), value("unconfirmed"), value("member_minutes"))
}

/// Says which person the account of the volunteer is.
fn is_user(office: &Office, person: &Value) {
    let user = office.caller(Role::Volunteer).user;
    let request =
        json!({ "user_id": user, "role": "volunteer", "active": true, "person_id": person });
    office.ask_as(Role::Manager, "update_user", request).unwrap();
}
