//! The 30 days of art. 44 ust. 4 and art. 46 ust. 3, by the agreed period.

use super::*;

fn preview(office: &Office, fields: Value) -> Value {
    office.ask("preview_volunteer_agreement", json!({ "fields": fields }))
}

/// The message of a note of a code, if it is there, with its weight.
fn note(preview: &Value, code: &str) -> Option<(String, String)> {
    let notes = preview["notes"].as_array().unwrap();
    let note = notes.iter().find(|note| note["code"] == code)?;
    let text = |name: &str| note[name].as_str().unwrap().to_owned();
    Some((text("message"), text("severity")))
}

#[test]
fn both_ends_are_counted_and_thirty_is_the_last_day_without_writing() {
    let office = Office::on("2026-03-10");
    for (first, days, written_form) in [
        ("2026-03-01", 29, false),
        ("2026-03-01", 30, false),
        ("2026-03-01", 31, true),
        ("2026-03-01", 1, false),
        // Over the end of a year, and over the days of February in a leap year and in others.
        ("2026-12-15", 30, false),
        ("2026-12-15", 31, true),
        ("2028-02-01", 30, false),
        ("2028-02-01", 31, true),
        ("2027-02-01", 30, false),
        ("2027-02-01", 31, true),
    ] {
        let last = after(first, days - 1).to_string();
        let unwritten = with(fields(&office, "W/1", first, Some(&last)), "written", json!(false));
        let answer = preview(&office, unwritten);
        let told = format!("{first}, {days} days: {answer}");
        assert_eq!(answer["days"], days, "{told}");
        assert_eq!(answer["needs_writing"], written_form, "{told}");
        assert_eq!(answer["needs_insurance"], !written_form, "{told}");
        let (code, article) = match written_form {
            true => ("written_form", "wymagana forma pisemna (art. 44 ust. 4)."),
            false => ("insurance", "ubezpieczenie NNW po stronie organizacji (art. 46 ust. 3)."),
        };
        let (message, severity) = note(&answer, code).unwrap();
        let unit = if days == 1 { "dzień" } else { "dni" };
        assert_eq!(message, format!("{days} {unit}: {article}"), "{told}");
        assert_eq!(severity, "warning", "{told}");
        let other = if written_form { "insurance" } else { "written_form" };
        assert_eq!(note(&answer, other), None, "{told}");
    }
}

#[test]
fn a_leap_year_has_the_day_that_decides() {
    let office = Office::on("2026-03-10");
    for (last, days) in [("2028-03-01", 30), ("2028-03-02", 31), ("2027-03-02", 30)] {
        let first = format!("{}-02-01", &last[..4]);
        let answer = preview(&office, fields(&office, "W/1", &first, Some(last)));
        assert_eq!(answer["days"], days, "{first} to {last}");
    }
}

#[test]
fn an_open_end_is_over_the_limit() {
    let office = Office::on("2026-03-10");
    let unwritten = with(fields(&office, "W/1", "2026-03-01", None), "written", json!(false));
    let answer = preview(&office, unwritten);
    assert_eq!(answer["days"], Value::Null);
    let told = note(&answer, "written_form").unwrap();
    let message = "Bez daty końca: wymagana forma pisemna (art. 44 ust. 4).".to_owned();
    assert_eq!(told, (message, "warning".to_owned()));
    assert_eq!(note(&answer, "insurance"), None);
    // In writing, the same is information.
    let answer = preview(&office, fields(&office, "W/1", "2026-03-01", None));
    assert_eq!(note(&answer, "written_form").unwrap().1, "information");
}

#[test]
fn a_reversed_period_says_only_that() {
    let office = Office::on("2026-03-10");
    let answer = preview(&office, fields(&office, "W/1", "2026-03-10", Some("2026-03-09")));
    assert_eq!(answer["days"], Value::Null);
    assert_eq!(answer["needs_writing"], false);
    assert_eq!(answer["needs_insurance"], false);
    assert!(note(&answer, "reversed").is_some(), "{answer}");
    assert_eq!(note(&answer, "insurance"), None);
}

#[test]
fn the_limits_and_articles_are_those_of_the_settings() {
    let office = Office::on("2026-03-10");
    let mut settings = office.ask("get_volunteering", json!({}))["settings"].clone();
    settings["written_over_days"] = json!(10);
    settings["insured_up_to_days"] = json!(20);
    settings["statute"]["written"] = json!("art. 144 ust. 9");
    settings["statute"]["insurance"] = json!("");
    let request = json!({ "settings": settings });
    office.ask_as(Role::Manager, "update_volunteering", request).unwrap();
    let answer = preview(&office, fields(&office, "W/1", "2026-03-01", Some("2026-03-15")));
    // 15 days are over the one limit and within the other: both are said.
    assert_eq!(answer["needs_writing"], true);
    assert_eq!(answer["needs_insurance"], true);
    assert!(note(&answer, "written_form").unwrap().0.contains("art. 144 ust. 9"), "{answer}");
    assert!(note(&answer, "insurance").unwrap().0.contains("art. 46 ust. 3"), "{answer}");
    settings["adult_age"] = json!(0);
    let request = json!({ "settings": settings });
    let failure = office.ask_as(Role::Manager, "update_volunteering", request).unwrap_err();
    assert_eq!(failure.code, "setting_out_of_bounds");
    assert!(failure.message.contains("od 1 do 30"), "{}", failure.message);
}

#[test]
fn two_single_days_months_apart_need_no_writing_and_each_its_insurance() {
    let office = Office::on("2026-06-10");
    let person = office.person("Wanda", "Obecna", "2026-01-05");
    for (number, date) in [("W/1/2026", "2026-02-14"), ("W/2/2026", "2026-06-06")] {
        let oral = with(fields(&office, number, date, Some(date)), "written", json!(false));
        let agreement = saved(&office, &person, oral);
        signed(&office, &agreement, date);
    }
    for row in rows(&office, &person) {
        let lacks = row["lacks"].as_array().unwrap();
        assert!(!lacks.contains(&json!("written_form")), "{row}");
        assert!(lacks.contains(&json!("insurance")), "{row}");
    }
    let card = card(&office, &person);
    assert!(!codes(&card["alerts"]).contains(&"written_form"), "{card}");
}

#[test]
fn a_policy_must_cover_the_whole_period() {
    let office = Office::on("2026-03-10");
    let insured = |from: Value, to: Value| {
        let fields = fields(&office, "W/1", "2026-03-01", Some("2026-03-20"));
        let fields = with(fields, "insurance_policy", json!("NNW 7/2026"));
        with(with(fields, "insured_from", from), "insured_to", to)
    };
    for (from, to, covered) in [
        (json!(null), json!(null), true),
        (json!("2026-03-01"), json!("2026-03-20"), true),
        (json!("2026-03-02"), json!("2026-03-20"), false),
        (json!("2026-03-01"), json!("2026-03-19"), false),
    ] {
        let answer = preview(&office, insured(from.clone(), to.clone()));
        let (message, severity) = note(&answer, "insurance").unwrap();
        assert_eq!(severity == "information", covered, "{from} to {to}");
        assert_eq!(message.contains("nie obejmuje"), !covered, "{message}");
    }
    let person = office.person("Wanda", "Obecna", "2026-01-05");
    let request = json!({
        "agreement_id": null, "person_id": person, "centre_id": office.centre(),
        "fields": insured(json!("2026-03-20"), json!("2026-03-01")),
    });
    assert_eq!(office.refused("save_volunteer_agreement", request), "span_reversed");
}

#[test]
fn a_signed_annex_lengthens_the_period_and_then_writing_is_asked_for() {
    let office = Office::on("2026-03-10");
    let person = office.person("Wanda", "Obecna", "2026-01-05");
    let twenty = fields(&office, "W/1/2026", "2026-03-01", Some("2026-03-20"));
    let oral = with(twenty, "written", json!(false));
    let agreement = saved(&office, &person, oral);
    let says = json!({
        "from_date": "2026-03-21", "changes_end": true, "last_date": "2026-04-09", "scope": "",
        "text": "",
    });
    let annex = json!({
        "annex_id": null, "agreement_id": agreement, "centre_id": office.centre(), "fields": says,
    });
    assert_eq!(office.refused("save_volunteer_annex", annex.clone()), "agreement_not_signed");
    signed(&office, &agreement, "2026-03-01");
    let ahead =
        office.ask("preview_volunteer_annex", json!({ "agreement_id": agreement, "fields": says }));
    assert_eq!(ahead["days"], 40);
    assert_eq!(note(&ahead, "written_form").unwrap().1, "warning");
    let saved = office.ask("save_volunteer_annex", annex);
    let annex = saved["annex_id"].clone();
    assert_eq!(saved["volunteer"]["agreements"][0]["days"], 20, "a draft changes nothing yet");
    let sign = json!({
        "annex_id": annex, "centre_id": office.centre(), "signed_on": "2026-03-10",
    });
    let view = office.ask("sign_volunteer_annex", sign);
    let shown = &view["agreements"][0];
    assert_eq!((&shown["days"], &shown["last_date"]), (&json!(40), &json!("2026-04-09")));
    assert!(codes(&view["alerts"]).contains(&"written_form"), "{view}");
    assert!(!codes(&view["alerts"]).contains(&"insurance"), "{view}");
    let remove = json!({ "annex_id": annex, "centre_id": office.centre() });
    assert_eq!(office.refused("remove_volunteer_annex", remove.clone()), "agreement_signed");
    office.ask("undo", json!({}));
    let view = office.ask("remove_volunteer_annex", remove);
    assert_eq!(view["agreements"][0]["days"], 20);
}

#[test]
fn an_annex_has_the_next_number_and_must_change_something() {
    let office = Office::on("2026-03-10");
    let (_, agreement) = volunteer(&office, "Obecna", "2026-03-01", Some("2026-12-31"));
    let annex = |says: Value| {
        json!({
            "annex_id": null, "agreement_id": agreement, "centre_id": office.centre(),
            "fields": says,
        })
    };
    let says = |from: &str, changes_end: bool, last: Option<&str>, scope: &str| {
        json!({
            "from_date": from, "changes_end": changes_end, "last_date": last, "scope": scope,
            "text": "",
        })
    };
    let refused = |says: Value| office.refused("save_volunteer_annex", annex(says));
    assert_eq!(refused(says("2026-04-01", false, Some("2027-01-01"), " ")), "annex_empty");
    assert_eq!(refused(says("2026-02-01", false, None, "Telefony")), "span_reversed");
    assert_eq!(refused(says("2026-04-01", true, Some("2026-02-01"), "")), "span_reversed");
    for number in 1..=2 {
        let scope = format!("Zakres {number}");
        let saved =
            office.ask("save_volunteer_annex", annex(says("2026-04-01", false, None, &scope)));
        let annexes = &saved["volunteer"]["agreements"][0]["agreement"]["annexes"];
        assert_eq!(annexes[number - 1]["number"], number, "{annexes}");
    }
}
