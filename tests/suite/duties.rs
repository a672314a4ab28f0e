//! Duties of volunteers: who helps where, who is missing, who can come, and on which paper it stands.

use domain::ids::{CentreId, MonthCloseId, OperationId};
use domain::organisation::Role;
use reports::read_back;
use serde_json::{Value, json};
use storage::Action;
use suite::Office;
use uuid::Uuid;

/// An office on Tuesday, 10 March 2026, with classes on the Tuesdays of March and April at 10:00,
/// and a volunteer.
struct Helped {
    office: Office,
    series: Value,
    ola: Value,
}

impl Helped {
    fn new() -> Self {
        Self::on("2026-03-10")
    }

    fn on(today: &str) -> Self {
        let office = Office::on(today);
        let request = office.classes("2026-03-01", "2026-04-30");
        let series = office.ask("create_series", request)["series_id"].clone();
        let ola = office.person("Ola", "Próbna", "2026-01-10");
        Self { office, series, ola }
    }

    /// The session of a day by its name, such as `Gimnastyka`.
    #[track_caller]
    fn session(&self, date: &str, name: &str) -> Value {
        let cards = self.office.sessions(date);
        let card = cards
            .iter()
            .find(|card| card["session"]["name"] == name && card["session"]["date"] == date);
        card.unwrap()["session"]["id"].clone()
    }

    #[track_caller]
    fn gym(&self, date: &str) -> Value {
        self.session(date, "Gimnastyka")
    }

    /// Adds a single session in the second room. Answers its id.
    #[track_caller]
    fn single(&self, name: &str, date: &str, start: &str, change: Value) -> Value {
        let office = &self.office;
        let mut request = json!({
            "centre_id": office.centre(), "name": name, "category_id": office.category(0),
            "room_id": office.room(1), "place": "", "date": date, "start": start, "minutes": 60,
            "entry": "enrolment",
            "kind": "class", "mode": "on_site", "level": "", "co_leader_ids": [],
            "helper_ids": [], "helpers_needed": 0, "counts_in_report": true,
            "with_minors": false, "fee_note": "", "description": "", "meeting_point": "",
            "partner": "", "transport": "", "tickets": null, "notes": "",
        });
        for (field, value) in change.as_object().unwrap() {
            request[field] = value.clone();
        }
        office.ask("create_session", request)["card"]["session"]["id"].clone()
    }

    #[track_caller]
    fn assign(&self, session: &Value, person: &Value, scope: &str) -> Value {
        let request = json!({ "session_id": session, "person_id": person, "scope": scope });
        self.office.ask("assign_helper", request)
    }

    #[track_caller]
    fn need(&self, session: &Value, needed: u32, scope: &str) -> Value {
        let request = json!({ "session_id": session, "needed": needed, "scope": scope });
        self.office.ask("set_helpers_needed", request)
    }

    #[track_caller]
    fn list(&self, first: &str, last: &str) -> Value {
        let request = json!({ "centre_id": self.office.centre(), "first": first, "last": last });
        self.office.ask("list_duties", request)
    }

    /// Every session listed, as `day time class helping/needed: names`.
    #[track_caller]
    fn told(&self, first: &str, last: &str) -> Vec<String> {
        sessions_of(&self.list(first, last))
            .iter()
            .map(|session| {
                let plan = &session["card"]["session"];
                let text = |value: &Value| value.as_str().unwrap().to_owned();
                let names: Vec<String> = session["people"]
                    .as_array()
                    .unwrap()
                    .iter()
                    .map(|person| text(&person["full_name"]))
                    .collect();
                format!(
                    "{} {} {}/{}: {}",
                    text(&plan["date"]),
                    text(&plan["name"]),
                    session["helping"],
                    session["needed"],
                    names.join(", ")
                )
            })
            .collect()
    }

    /// Who could help at a session, as `name: codes of remarks`.
    #[track_caller]
    fn found(&self, session: &Value, query: &str) -> Vec<String> {
        let found =
            self.office.ask("find_helpers", json!({ "session_id": session, "query": query }));
        rows(&found).iter().map(|row| format!("{}: {}", said(row), codes(row))).collect()
    }

    /// The remarks on Ola at a session where she has a duty.
    #[track_caller]
    fn remarks(&self, date: &str, name: &str) -> String {
        let list = self.list(date, date);
        let sessions = sessions_of(&list);
        let session = sessions.iter().find(|one| one["card"]["session"]["name"] == name).unwrap();
        let people = session["people"].as_array().unwrap();
        codes(people.iter().find(|person| person["person_id"] == self.ola).unwrap())
    }

    /// Writes rows as a later command will: in one operation.
    fn write(&self, entity: &'static str, id: Uuid, subject: Uuid, value: Value) {
        let action = Action {
            id: OperationId(id),
            command: "update_centre",
            author: self.office.caller(Role::Manager).user,
            scope: None,
            at: 0,
        };
        let write = move |write: &mut storage::Write<'_>| write.put(entity, id, subject, &value);
        self.office.app.store().write::<_, storage::Error>(action, write).unwrap();
    }

    /// An agreement with a person for the first half of the year.
    fn agree(&self, person: &Value) {
        let (id, subject) = (Uuid::from_u128(77), uuid(person));
        let agreement = json!({
            "id": id, "person_id": person, "centre_id": null, "number": "W/1/2026",
            "first_date": "2026-01-01", "last_date": "2026-06-30", "signed_on": "2026-01-01",
            "written": true, "terminated_on": null, "scope": "", "manner": "", "time": "",
            "termination_clause": "", "costs_waived": false, "risk_info_given_on": null,
            "guardian_consent_on": null, "insurance_policy": "", "insured_from": null,
            "insured_to": null, "rate": null, "rate_source": "",
        });
        self.write("volunteer_agreement", id, subject, agreement);
    }

    fn close(&self, month: &str) {
        let centre: CentreId = serde_json::from_value(self.office.centre()).unwrap();
        let id = MonthCloseId::of(centre, month.parse().unwrap()).0;
        let value = json!({ "centre_id": centre, "month": month, "closed": true });
        self.write("month_close", id, id, value);
    }
}

fn uuid(value: &Value) -> Uuid {
    value.as_str().unwrap().parse().unwrap()
}

fn rows(found: &Value) -> Vec<Value> {
    found["rows"].as_array().unwrap().clone()
}

fn said(row: &Value) -> String {
    row["list_name"].as_str().unwrap().to_owned()
}

fn codes(of: &Value) -> String {
    let remarks = of["remarks"].as_array().unwrap();
    let codes: Vec<&str> = remarks.iter().map(|remark| remark["code"].as_str().unwrap()).collect();
    codes.join(" ")
}

fn sessions_of(list: &Value) -> Vec<Value> {
    let days = list["days"].as_array().unwrap();
    days.iter().flat_map(|day| day["sessions"].as_array().unwrap()).cloned().collect()
}

#[test]
fn vacancies_are_counted_where_somebody_can_still_come() {
    let helped = Helped::new();
    // Needed at every session, those of the past too.
    helped.need(&helped.gym("2026-03-10"), 2, "all");
    helped.need(&helped.gym("2026-03-03"), 2, "one");
    let list = helped.list("2026-03-02", "2026-03-29");
    assert_eq!(
        helped.told("2026-03-02", "2026-03-29"),
        [
            "2026-03-03 Gimnastyka 0/2: ",
            "2026-03-10 Gimnastyka 0/2: ",
            "2026-03-17 Gimnastyka 0/2: ",
            "2026-03-24 Gimnastyka 0/2: ",
        ]
    );
    // Nobody is looked for who would have to come last week.
    assert_eq!(
        (&list["needed"], &list["helping"], &list["vacancies"]),
        (&json!(8), &json!(0), &json!(6))
    );
    let session = helped.gym("2026-03-17");
    helped.assign(&session, &helped.ola, "one");
    let list = helped.list("2026-03-16", "2026-03-22");
    assert_eq!(
        (&list["needed"], &list["helping"], &list["vacancies"]),
        (&json!(2), &json!(1), &json!(1))
    );
    // More than are needed make up for nobody elsewhere.
    helped.need(&session, 0, "one");
    let list = helped.list("2026-03-16", "2026-03-29");
    assert_eq!(
        (&list["needed"], &list["helping"], &list["vacancies"]),
        (&json!(2), &json!(0), &json!(2))
    );
    // What does not take place needs nobody; whoever was to come is told of still.
    let request = json!({ "session_id": session, "reason": "weather" });
    helped.office.ask("cancel_session", request);
    let request = json!({ "session_id": helped.gym("2026-03-24"), "reason": "weather" });
    helped.office.ask("cancel_session", request);
    let list = helped.list("2026-03-16", "2026-03-29");
    assert_eq!((&list["needed"], &list["vacancies"]), (&json!(0), &json!(0)));
    assert_eq!(helped.told("2026-03-16", "2026-03-29"), ["2026-03-17 Gimnastyka 1/0: Ola Próbna"]);
}

#[test]
fn every_session_is_listed_where_that_is_asked_and_a_span_is_in_order_and_not_endless() {
    let helped = Helped::new();
    assert_eq!(helped.told("2026-03-09", "2026-03-15"), [""; 0]);
    let centre = helped.office.centre();
    let every =
        json!({ "centre_id": centre, "first": "2026-03-09", "last": "2026-03-15", "every": true });
    let list = helped.office.ask("list_duties", every);
    assert_eq!(sessions_of(&list).len(), 1);
    assert_eq!(list["any_sessions"], true);
    assert_eq!(list["days"].as_array().unwrap().len(), 7);
    let reversed = json!({ "centre_id": centre, "first": "2026-03-15", "last": "2026-03-09" });
    assert_eq!(helped.office.refused("list_duties", reversed), "span_reversed");
    let endless = helped.list("2026-01-01", "2036-01-01");
    assert_eq!(endless["days"].as_array().unwrap().len(), 93);
}

#[test]
fn a_duty_for_one_and_for_this_and_following_leaves_what_was_held_or_is_past() {
    let helped = Helped::on("2026-03-17");
    let office = &helped.office;
    let one = helped.assign(&helped.gym("2026-03-31"), &helped.ola, "one");
    assert_eq!((&one["changed"], &one["left"]), (&json!(1), &json!(0)));
    assert_eq!(one["session"]["helping"], 1);
    assert_eq!(helped.told("2026-03-01", "2026-04-30"), ["2026-03-31 Gimnastyka 1/0: Ola Próbna"]);
    // The session of today is held already.
    let request = json!({ "session_id": helped.gym("2026-03-17"), "guests": 3, "children": 0 });
    office.ask("set_guests", request);
    let ewa = office.person("Ewa", "Próbna", "2026-01-10");
    let wide = helped.assign(&helped.gym("2026-03-10"), &ewa, "following");
    // 10 March is past, 17 March held; 24 and 31 March and the four Tuesdays of April change.
    assert_eq!((&wide["changed"], &wide["left"]), (&json!(6), &json!(2)));
    assert_eq!(
        helped.told("2026-03-01", "2026-04-12"),
        [
            "2026-03-24 Gimnastyka 1/0: Ewa Próbna",
            "2026-03-31 Gimnastyka 2/0: Ola Próbna, Ewa Próbna",
            "2026-04-07 Gimnastyka 1/0: Ewa Próbna",
        ]
    );
    // The series was not parted: whoever signs up later signs up for one.
    let series = office.ask("get_series", json!({ "series_id": helped.series }));
    assert_eq!(series["series"]["helper_ids"], json!([ewa]));
    assert_eq!(office.sessions("2026-04-28")[0]["session"]["series_id"], helped.series);
    // What comes by going on has her, too.
    let request = json!({ "series_id": helped.series, "until": "2026-05-05" });
    office.ask("extend_series", request);
    assert_eq!(helped.told("2026-05-04", "2026-05-10"), ["2026-05-05 Gimnastyka 1/0: Ewa Próbna"]);
    // Off again from a day on; the sessions before it keep her.
    let request =
        json!({ "session_id": helped.gym("2026-04-07"), "person_id": ewa, "scope": "following" });
    office.ask("release_helper", request);
    assert_eq!(
        helped.told("2026-03-18", "2026-05-31"),
        [
            "2026-03-24 Gimnastyka 1/0: Ewa Próbna",
            "2026-03-31 Gimnastyka 2/0: Ola Próbna, Ewa Próbna"
        ]
    );
}

#[test]
fn where_nothing_can_change_any_more_it_is_said_and_one_by_name_is_put_right() {
    let helped = Helped::on("2026-06-02");
    let session = helped.gym("2026-03-10");
    let request = json!({ "session_id": session, "person_id": helped.ola, "scope": "following" });
    assert_eq!(helped.office.refused("assign_helper", request), "duties_stand");
    // Who really helped is written down afterwards, session by session.
    helped.assign(&session, &helped.ola, "one");
    assert_eq!(helped.told("2026-03-10", "2026-03-10"), ["2026-03-10 Gimnastyka 1/0: Ola Próbna"]);
    let request = json!({ "session_id": helped.gym("2026-03-17"), "reason": "weather" });
    helped.office.ask("cancel_session", request);
    let request = json!({ "session_id": helped.gym("2026-03-17"), "person_id": helped.ola });
    assert_eq!(helped.office.refused("assign_helper", request), "session_cancelled");
}

#[test]
fn a_closed_month_keeps_its_duties() {
    let helped = Helped::new();
    helped.close("2026-03");
    let session = helped.gym("2026-03-17");
    let (session, ola) = (&session, &helped.ola);
    for (command, request) in [
        ("assign_helper", json!({ "session_id": session, "person_id": ola })),
        ("set_helpers_needed", json!({ "session_id": session, "needed": 2 })),
    ] {
        assert_eq!(helped.office.refused(command, request), "month_closed", "{command}");
    }
    let wide = helped.assign(session, ola, "following");
    // The Tuesdays of April; those of March from the 17th on stay.
    assert_eq!((&wide["changed"], &wide["left"]), (&json!(4), &json!(3)));
    let list = helped.list("2026-03-30", "2026-04-01");
    let closed: Vec<&Value> =
        list["days"].as_array().unwrap().iter().map(|day| &day["month_closed"]).collect();
    assert_eq!(closed, [&json!(true), &json!(true), &json!(false)]);
}

#[test]
fn too_many_are_never_needed() {
    let helped = Helped::new();
    let session = helped.gym("2026-03-10");
    helped.need(&session, 99, "one");
    let request = json!({ "session_id": session, "needed": 100 });
    assert_eq!(helped.office.refused("set_helpers_needed", request), "too_many_helpers");
}

#[test]
fn her_own_classes_another_duty_and_an_absence_are_named_and_stop_nothing() {
    let helped = Helped::new();
    let office = &helped.office;
    let chess = helped.single("Szachy", "2026-03-17", "10:30", json!({}));
    let enrol = |waiting: bool| {
        let request = json!({ "series_id": helped.series, "person_ids": [helped.ola],
            "from_date": "2026-03-01", "waiting": waiting });
        office.ask("enrol_people", request);
    };
    // Whoever only waits for a place is free.
    enrol(true);
    let changed = helped.assign(&chess, &helped.ola, "one");
    assert_eq!(changed["troubles"], json!([]));
    assert_eq!(helped.remarks("2026-03-17", "Szachy"), "no_agreement");
    let card = office.ask("get_series", json!({ "series_id": helped.series }));
    let request =
        json!({ "enrolment_id": card["waiting"][0]["enrolment_id"], "from_date": "2026-03-01" });
    office.ask("promote_enrolment", request);
    assert_eq!(helped.remarks("2026-03-17", "Szachy"), "own_class no_agreement");
    // At the very classes that she attends she may help, of course.
    helped.assign(&helped.gym("2026-03-24"), &helped.ola, "one");
    assert_eq!(helped.remarks("2026-03-24", "Gimnastyka"), "no_agreement");
    // She said that she does not come to them: she is free.
    let absent = json!({ "person_id": helped.ola, "centre_id": office.centre(),
        "series_id": helped.series, "first_date": "2026-03-17", "last_date": "2026-03-17" });
    office.ask("announce_absence", absent);
    assert_eq!(helped.remarks("2026-03-17", "Szachy"), "no_agreement");
    // Two duties at once.
    let choir = helped.single("Chór", "2026-03-17", "11:00", json!({}));
    let changed = helped.assign(&choir, &helped.ola, "one");
    assert_eq!(
        changed["troubles"],
        json!(["17.03.2026: w tym czasie ma dyżur: Szachy, 10:30–11:30"])
    );
    assert_eq!(helped.remarks("2026-03-17", "Chór"), "other_duty no_agreement");
    // Away from everything.
    let away = json!({ "person_id": helped.ola, "centre_id": office.centre(), "series_id": null,
        "first_date": "2026-03-20", "last_date": "2026-03-24" });
    office.ask("announce_absence", away);
    assert_eq!(helped.remarks("2026-03-24", "Gimnastyka"), "away no_agreement");
}

#[test]
fn whoever_is_no_member_announces_and_takes_back_an_absence_too() {
    let helped = Helped::new();
    let office = &helped.office;
    // A volunteer of another centre of the organisation.
    let founding = json!({ "kind": "pal", "name": "PAL Próbny", "district": "V", "address": "",
        "rooms": ["Sala"], "hours": [], "valid_from": "2026-01-01" });
    let other =
        office.ask_as(Role::Manager, "create_centre", founding).unwrap()["centre"]["id"].clone();
    let request = json!({ "centre_id": other, "person_id": helped.ola, "weekday": "tuesday",
        "start": "09:00", "end": "12:00" });
    office.ask("save_availability", request);
    let away = json!({ "person_id": helped.ola, "centre_id": other, "series_id": null,
        "first_date": "2026-03-10", "last_date": "2026-03-12" });
    office.ask("announce_absence", away);
    let view =
        || office.ask("get_volunteer", json!({ "person_id": helped.ola, "centre_id": other }));
    assert_eq!(view()["participant"], false);
    assert_eq!(view()["absences"].as_array().unwrap().len(), 1);
    assert_eq!(view()["availabilities"][0]["end"], "12:00");
    let request = json!({ "absence_id": view()["absences"][0]["id"] });
    office.ask("remove_absence", request);
    assert_eq!(view()["absences"], json!([]));
}

#[test]
fn availability_is_saved_changed_removed_and_undone() {
    let helped = Helped::new();
    let office = &helped.office;
    let save = |id: Value, start: &str, end: &str| {
        json!({ "availability_id": id, "person_id": helped.ola, "centre_id": office.centre(),
            "weekday": "tuesday", "start": start, "end": end })
    };
    for end in ["09:00", "08:59"] {
        let request = save(Value::Null, "09:00", end);
        assert_eq!(office.refused("save_availability", request), "availability_reversed");
    }
    helped.assign(&helped.gym("2026-03-17"), &helped.ola, "one");
    let saved = office.ask("save_availability", save(Value::Null, "10:00", "11:00"));
    let id = saved["availabilities"][0]["id"].clone();
    assert_eq!(helped.remarks("2026-03-17", "Gimnastyka"), "no_agreement");
    office.ask("save_availability", save(id.clone(), "10:01", "24:00"));
    assert_eq!(helped.remarks("2026-03-17", "Gimnastyka"), "not_available no_agreement");
    office.ask("undo", json!({}));
    assert_eq!(helped.remarks("2026-03-17", "Gimnastyka"), "no_agreement");
    office.ask("redo", json!({}));
    // Two stretches that touch are one.
    office.ask("save_availability", save(Value::Null, "09:30", "10:01"));
    assert_eq!(helped.remarks("2026-03-17", "Gimnastyka"), "no_agreement");
    // Nobody's hours become somebody else's.
    let ewa = office.person("Ewa", "Próbna", "2026-01-10");
    let mut taken = save(id.clone(), "08:00", "09:00");
    taken["person_id"] = ewa;
    assert_eq!(office.refused("save_availability", taken), "not_found");
    let left = office.ask("remove_availability", json!({ "availability_id": id }));
    assert_eq!(left["availabilities"].as_array().unwrap().len(), 1);
    assert_eq!(helped.remarks("2026-03-17", "Gimnastyka"), "not_available no_agreement");
    assert_eq!(
        office.refused("remove_availability", json!({ "availability_id": id })),
        "not_found"
    );
}

#[test]
fn those_who_can_come_are_first_and_a_name_finds_those_who_never_helped() {
    let helped = Helped::new();
    let office = &helped.office;
    let [ewa, iza, jan] = [("Ewa", "Ćwik"), ("Iza", "Łoś"), ("Jan", "Żak")]
        .map(|(first, last)| office.person(first, last, "2026-01-10"));
    let session = helped.gym("2026-03-17");
    // No one is a volunteer yet.
    assert_eq!(helped.found(&session, ""), [""; 0]);
    for person in [&helped.ola, &ewa, &iza] {
        helped.assign(&helped.gym("2026-03-31"), person, "one");
    }
    helped.agree(&iza);
    helped.assign(&helped.gym("2026-03-24"), &iza, "one");
    helped.single("Szachy", "2026-03-17", "10:30", json!({ "helper_ids": [ewa] }));
    assert_eq!(
        helped.found(&session, ""),
        // She has an agreement; she can come; she cannot.
        ["Łoś Iza: ", "Próbna Ola: no_agreement", "Ćwik Ewa: other_duty no_agreement"]
    );
    let found = office.ask("find_helpers", json!({ "session_id": session }));
    let planned: Vec<i64> =
        rows(&found).iter().map(|row| row["planned"].as_i64().unwrap()).collect();
    assert_eq!(planned, [120, 60, 120]);
    // Jan is a participant; by his name he can be asked, too. Words in any order, no diacritics.
    assert_eq!(helped.found(&session, "jan zak"), ["Żak Jan: no_agreement"]);
    assert_eq!(helped.found(&session, "cwik"), ["Ćwik Ewa: other_duty no_agreement"]);
    let found = office.ask("find_helpers", json!({ "session_id": session, "query": "zak" }));
    assert_eq!(found["rows"][0]["volunteer"], false);
    // Whoever is there already is not offered again.
    helped.assign(&session, &jan, "one");
    assert_eq!(helped.found(&session, "zak"), [""; 0]);
    let entry = json!({ "centre_id": office.centre(), "person_id": helped.ola, "date": "2026-03-05",
        "minutes": 90, "activity": "Plakaty" });
    office.ask("add_volunteer_entry", entry);
    let found = office.ask("find_helpers", json!({ "session_id": session, "query": "ola" }));
    assert_eq!(
        (&found["rows"][0]["served"], &found["rows"][0]["planned"]),
        (&json!(90), &json!(60))
    );
}

#[test]
fn a_check_is_missing_only_where_minors_take_part() {
    let helped = Helped::new();
    helped.single(
        "Bajki",
        "2026-03-17",
        "12:00",
        json!({
            "helper_ids": [helped.ola], "with_minors": true,
        }),
    );
    helped.agree(&helped.ola);
    assert_eq!(helped.remarks("2026-03-17", "Bajki"), "vetting");
    let vetting = Uuid::from_u128(78);
    let made = json!({ "id": vetting, "person_id": helped.ola, "leader_id": null, "kind": "rspts",
        "checked_on": "2026-03-17", "checked_by": "Kora Próbna", "filed": true });
    helped.write("vetting", vetting, uuid(&helped.ola), made);
    assert_eq!(helped.remarks("2026-03-17", "Bajki"), "");
}

#[test]
fn a_volunteer_who_leads_is_named_and_fills_no_place() {
    let helped = Helped::new();
    let office = &helped.office;
    let request =
        json!({ "leader_id": null, "name": "Ola P.", "person_id": helped.ola, "active": true });
    let leader = office.ask("save_leader", request)["leader_id"].clone();
    helped.single(
        "Chór",
        "2026-03-17",
        "12:00",
        json!({ "leader_id": leader, "helpers_needed": 1 }),
    );
    // Without an agreement she leads as anybody may: for pay.
    assert_eq!(helped.told("2026-03-17", "2026-03-17"), ["2026-03-17 Chór 0/1: "]);
    helped.agree(&helped.ola);
    assert_eq!(helped.told("2026-03-17", "2026-03-17"), ["2026-03-17 Chór 0/1: Ola Próbna"]);
    let list = helped.list("2026-03-17", "2026-03-17");
    assert_eq!(sessions_of(&list)[0]["people"][0]["role"], "leads");
    assert_eq!(list["vacancies"], 1);
}

#[test]
fn one_person_of_two_records_has_one_place_and_goes_under_either() {
    let helped = Helped::new();
    let office = &helped.office;
    let again = office.person("Ola", "Prubna", "2026-01-10");
    let session = helped.gym("2026-03-17");
    helped.need(&session, 2, "one");
    helped.assign(&session, &helped.ola, "one");
    helped.assign(&session, &again, "one");
    assert_eq!(helped.list("2026-03-17", "2026-03-17")["vacancies"], 0);
    let merge = json!({ "kept_id": helped.ola, "other_id": again, "centre_id": office.centre(),
        "from_other": [], "despite_meetings": false });
    office.ask("merge_people", merge);
    assert_eq!(helped.told("2026-03-17", "2026-03-17"), ["2026-03-17 Gimnastyka 1/2: Ola Próbna"]);
    let list = helped.list("2026-03-17", "2026-03-17");
    assert_eq!(list["vacancies"], 1);
    // She is at one place, so she clashes with nothing of her own.
    assert_eq!(helped.remarks("2026-03-17", "Gimnastyka"), "no_agreement");
    // Given the duty once more, by the record that is no more, nothing changes.
    let same = helped.assign(&session, &again, "one");
    assert_eq!(same["changed"], 0);
    // Her availability under the old record would hold, and the finder knows one of her.
    assert_eq!(helped.found(&helped.gym("2026-03-24"), "ola"), ["Próbna Ola: no_agreement"]);
    let request = json!({ "session_id": session, "person_id": again });
    let left = office.ask("release_helper", request);
    assert_eq!(left["session"]["helping"], 0);
    let raw = office.ask("get_session", json!({ "session_id": session }));
    assert_eq!(raw["session"]["helper_ids"], json!([]));
}

#[test]
fn one_duty_is_one_operation_that_is_taken_back_and_done_again() {
    let helped = Helped::new();
    let before = helped.told("2026-03-01", "2026-04-30");
    helped.assign(&helped.gym("2026-03-17"), &helped.ola, "following");
    let after = helped.told("2026-03-01", "2026-04-30");
    assert_eq!(after.len(), 7);
    let status = helped.office.ask("get_status", json!({}));
    let sentence = status["undo"].to_string();
    assert!(sentence.contains("dyżur: Ola Próbna, Gimnastyka"), "{sentence}");
    helped.office.ask("undo", json!({}));
    assert_eq!(helped.told("2026-03-01", "2026-04-30"), before);
    helped.office.ask("redo", json!({}));
    assert_eq!(helped.told("2026-03-01", "2026-04-30"), after);
}

#[test]
fn duties_are_the_offices_and_at_the_door_nothing_of_them_is_seen() {
    let helped = Helped::new();
    let session = helped.gym("2026-03-10");
    helped.need(&session, 2, "one");
    helped.assign(&session, &helped.ola, "one");
    for command in ["list_duties", "find_helpers", "assign_helper", "save_availability"] {
        let refused = helped.office.ask_as(Role::Volunteer, command, json!({})).unwrap_err();
        assert_eq!(refused.code, "not_allowed", "{command}");
    }
    let centre = json!({ "centre_id": helped.office.centre() });
    let door = helped.office.ask_as(Role::Volunteer, "get_today", centre.clone()).unwrap();
    let text = door.to_string();
    assert!(!text.contains("helper_ids") && !text.contains("vacancies"), "{text}");
    let today = helped.office.ask("get_today", centre);
    let card = today["later"]
        .as_array()
        .unwrap()
        .iter()
        .chain(today["earlier"].as_array().unwrap())
        .chain(today["now"].as_array().unwrap())
        .next()
        .unwrap();
    assert_eq!(card["vacancies"], 1);
}

#[test]
fn today_tells_of_whoever_is_missing_within_a_week() {
    let helped = Helped::new();
    let tasks = || {
        let today = helped.office.ask("get_today", json!({ "centre_id": helped.office.centre() }));
        let tasks = today["tasks"].as_array().unwrap().clone();
        tasks
            .into_iter()
            .find(|task| task["code"] == "volunteers_missing")
            .map(|task| task["message"].as_str().unwrap().to_owned())
    };
    assert_eq!(tasks(), None);
    // A week from today is within it, a day later is not.
    helped.need(&helped.gym("2026-03-24"), 1, "one");
    assert_eq!(tasks(), None);
    helped.need(&helped.gym("2026-03-17"), 2, "one");
    let expected = "W ciągu tygodnia brakuje 2 wolontariuszy. Najbliżej: Gimnastyka, 17.03.2026";
    assert_eq!(tasks().as_deref(), Some(expected));
    helped.assign(&helped.gym("2026-03-17"), &helped.ola, "one");
    let expected = "W ciągu tygodnia brakuje 1 wolontariusza. Najbliżej: Gimnastyka, 17.03.2026";
    assert_eq!(tasks().as_deref(), Some(expected));
}

/// The text of a document as it is saved, page by page.
#[track_caller]
fn paper(office: &Office, document: Value) -> Vec<String> {
    let folder = office.path.parent().unwrap();
    let saved = office.ask("save_document", json!({ "document": document, "path": folder }));
    let bytes = std::fs::read(saved["path"].as_str().unwrap()).unwrap();
    read_back::pages_of(&bytes).unwrap()
}

#[test]
fn the_roster_says_what_the_window_says() {
    let helped = Helped::new();
    let office = &helped.office;
    helped.need(&helped.gym("2026-03-17"), 2, "following");
    helped.assign(&helped.gym("2026-03-17"), &helped.ola, "following");
    let ewa = office.person("Ewa", "Ćwik", "2026-01-10");
    helped.assign(&helped.gym("2026-03-24"), &ewa, "one");
    let centre = office.centre();
    let week =
        json!({ "kind": "duty_roster", "centre_id": centre, "date": "2026-03-18", "by": "week" });
    let pages = paper(office, week);
    let text = pages.join("\n");
    for part in [
        "Grafik dyżurów wolontariuszy",
        "16–22 marca 2026 r.",
        "17.03",
        "Ola Próbna",
        "Brakuje 1 osoby.",
        "Stan na dzień 10.03.2026",
        "…………",
    ] {
        assert!(text.contains(part), "{part} in {text}");
    }
    let by_person =
        json!({ "kind": "duty_roster", "centre_id": centre, "date": "2026-03-18", "by": "person" });
    let pages = paper(office, by_person.clone());
    assert_eq!(pages.len(), 2);
    assert!(pages[0].contains("Dyżury: Ewa Ćwik") && pages[1].contains("Dyżury: Ola Próbna"));
    assert!(pages[0].contains("24.03") && !pages[0].contains("17.03"), "{}", pages[0]);
    assert!(pages[1].contains("4 dyżury, razem 4"), "{}", pages[1]);
    let mut own = by_person.clone();
    own["person_id"] = ewa;
    let pages = paper(office, own);
    assert_eq!(pages.len(), 1);
    let mut nothing = by_person;
    nothing["date"] = json!("2026-06-01");
    let pages = paper(office, nothing);
    assert!(pages[0].contains("W tym czasie nie ma dyżurów."), "{}", pages[0]);
    // The same rows as a list for a spreadsheet: a row a volunteer, a row a vacancy.
    let listing = json!({ "kind": "duties", "centre_id": centre, "month": "2026-03" });
    let made = office.ask("get_listing", json!({ "listing": listing }));
    let rows: Vec<String> = made["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| {
            let cell = |place: usize| row[place]["value"].as_str().unwrap_or_default().to_owned();
            format!("{} {} {}", cell(0), cell(4), cell(5))
        })
        .collect();
    assert_eq!(
        rows,
        [
            "2026-03-17 Ola Próbna pomaga",
            "2026-03-17  wakat",
            "2026-03-24 Ola Próbna pomaga",
            "2026-03-24 Ewa Ćwik pomaga",
            "2026-03-31 Ola Próbna pomaga",
            "2026-03-31  wakat",
        ]
    );
}

#[test]
fn a_draft_and_a_preview_do_the_very_same() {
    let helped = Helped::new();
    let step = json!({ "step": "duty", "session_id": helped.gym("2026-03-17"), "scope": "following",
        "person_id": helped.ola, "helps": true });
    let preview = helped.office.ask("preview_change", json!({ "step": step }));
    assert_eq!(preview["changes"].as_array().unwrap().len(), 7);
    assert_eq!(preview["changes"][0]["what"], json!(["details"]));
    assert_eq!(helped.told("2026-03-01", "2026-04-30"), [""; 0]);
}
