//! Numbers of agreements: proposed by the pattern, and never refused.

use super::*;

fn proposed(office: &Office, first: &str) -> String {
    let request = json!({ "centre_id": office.centre(), "first_date": first });
    let answer = office.ask("propose_volunteer_agreement", request);
    answer["fields"]["number"].as_str().unwrap().to_owned()
}

#[test]
fn each_year_of_a_first_day_counts_for_itself() {
    let office = Office::on("2026-12-28");
    let person = office.person("Anna", "Obecna", "2026-01-05");
    assert_eq!(proposed(&office, "2026-12-31"), "W/1/2026");
    saved(&office, &person, fields(&office, "W/1/2026", "2026-01-01", Some("2026-12-31")));
    saved(&office, &person, fields(&office, "W/9/2026", "2026-02-01", Some("2026-12-31")));
    saved(&office, &person, fields(&office, "umowa ustna", "2026-02-01", None));
    assert_eq!(proposed(&office, "2026-12-31"), "W/10/2026");
    assert_eq!(proposed(&office, "2027-01-01"), "W/1/2027");
}

#[test]
fn another_pattern_counts_anew_from_its_own_numbers() {
    let office = Office::on("2026-03-10");
    let person = office.person("Anna", "Obecna", "2026-01-05");
    saved(&office, &person, fields(&office, "W/4/2026", "2026-03-01", None));
    let mut settings = office.ask("get_volunteering", json!({}))["settings"].clone();
    for (pattern, number) in
        [("POR-{rrrr}-{n}", "POR-2026-1"), ("W/{n}/{rrrr}", "W/5/2026"), ("", "W/5/2026")]
    {
        settings["agreement_pattern"] = json!(pattern);
        let request = json!({ "settings": settings });
        office.ask_as(Role::Manager, "update_volunteering", request).unwrap();
        assert_eq!(proposed(&office, "2026-03-10"), number, "{pattern}");
    }
}

#[test]
fn a_number_used_twice_is_said_with_its_owner_and_saved() {
    let office = Office::on("2026-03-10");
    let (_, first) = volunteer(&office, "Pierwsza", "2026-03-01", None);
    let person = office.person("Druga", "Osoba", "2026-01-05");
    let request = |agreement: Value, number: &str| {
        json!({
            "agreement_id": agreement, "person_id": person, "centre_id": office.centre(),
            "fields": fields(&office, number, "2026-03-02", None),
        })
    };
    // Case and spaces do not make a number another one.
    let answer = office.ask("save_volunteer_agreement", request(json!(null), "pierw sza"));
    let warnings = answer["warnings"].as_array().unwrap();
    let twice = warnings.iter().find(|one| one["code"] == "number_used").unwrap();
    let message = twice["message"].as_str().unwrap();
    assert!(message.contains("Wanda Pierwsza, od 01.03.2026"), "{message}");
    assert_eq!(rows(&office, &person).len(), 1, "it is saved all the same");
    // Saved once more under its own number, an agreement is no twin of itself.
    let own = answer["agreement_id"].clone();
    let answer = office.ask("save_volunteer_agreement", request(own, "W/2"));
    assert_eq!(answer["warnings"], json!([]), "of {first}");
    assert_eq!(
        office.refused("save_volunteer_agreement", request(json!(null), "  ")),
        "agreement_number_missing"
    );
}

#[test]
fn a_draft_takes_over_what_was_agreed_before_and_not_its_days() {
    let office = Office::on("2026-03-10");
    let (person, _) = volunteer(&office, "Obecna", "2025-01-01", Some("2025-12-31"));
    let request = json!({ "person_id": person, "centre_id": office.centre() });
    let fields = office.ask("propose_volunteer_agreement", request)["fields"].clone();
    assert_eq!(fields["time"], "We wtorki");
    assert_eq!(fields["costs_waived"], true);
    assert_eq!(fields["first_date"], "2026-03-10");
    assert_eq!(fields["last_date"], "2026-12-31");
    assert_eq!(fields["risk_info_given_on"], Value::Null);
}
