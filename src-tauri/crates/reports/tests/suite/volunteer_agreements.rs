//! The agreement with a volunteer (R-POR) and its annexes.

use domain::people::Person;
use domain::volunteers::{VolunteerAgreement, VolunteerAnnex};
use reports::document::Document;
use reports::volunteer_agreement::{self, AgreementPaper, HourValue};
use reports::{read_back, render};

use crate::samples::{day, empty_month, id, polish};

fn agreement() -> VolunteerAgreement {
    VolunteerAgreement {
        id: id(41),
        person_id: id(7),
        centre_id: Some(empty_month().centre.id),
        number: "W/1/2026".to_owned(),
        first_date: day("2026-03-01"),
        last_date: Some(day("2026-03-30")),
        signed_on: Some(day("2026-02-27")),
        written: true,
        terminated_on: None,
        scope: "Pomoc na zajęciach ruchowych".to_owned(),
        manner: "Osobiście".to_owned(),
        time: "We wtorki od 9 do 12".to_owned(),
        termination_clause: "Każda ze Stron za 7-dniowym wypowiedzeniem.".to_owned(),
        costs_waived: true,
        risk_info_given_on: Some(day("2026-02-27")),
        guardian_consent_on: None,
        insurance_policy: "NNW 7/2026".to_owned(),
        insured_from: None,
        insured_to: None,
        rate: None,
        rate_source: String::new(),
        annexes: Vec::new(),
    }
}

fn paper(agreement: VolunteerAgreement, minor: bool, values: Vec<HourValue>) -> AgreementPaper {
    let month = empty_month();
    AgreementPaper {
        organisation: month.organisation,
        centre: Some(month.centre),
        person: Person::new(id(7), "Zofia".to_owned(), "Żółć-Ćwiąkała".to_owned()),
        minor,
        agreement,
        values,
        prepared: day("2026-03-09"),
    }
}

fn valued() -> Vec<HourValue> {
    let value = |task: &str, rate: u32, source: &str| HourValue {
        task: task.to_owned(),
        rate,
        source: source.to_owned(),
    };
    vec![value("Prowadzenie zajęć", 6005, ""), value("", 3550, "regulamin konkursu")]
}

fn annex() -> VolunteerAnnex {
    VolunteerAnnex {
        id: id(42),
        agreement_id: id(41),
        number: 1,
        from_date: day("2026-03-31"),
        signed_on: None,
        changes_end: true,
        last_date: None,
        scope: String::new(),
        text: "Miejsce: sala nr 2.".to_owned(),
    }
}

/// One of each kind, for what holds of every document.
pub(crate) fn every_kind() -> Vec<Document> {
    let minors = paper(agreement(), true, valued());
    vec![
        volunteer_agreement::document(&minors, polish()),
        volunteer_agreement::document(&paper(agreement(), false, Vec::new()), polish()),
        volunteer_agreement::annex(&minors, &annex(), polish()),
    ]
}

fn pages(document: &Document) -> Vec<String> {
    read_back::pages_of(&render(document).unwrap().bytes).unwrap()
}

#[test]
fn the_usual_agreement_is_worded_as_recorded() {
    let document = volunteer_agreement::document(&paper(agreement(), true, valued()), polish());
    insta::assert_snapshot!(pages(&document).join("\n-- page --\n"));
}

#[test]
fn an_annex_is_worded_as_recorded() {
    let paper = paper(agreement(), false, Vec::new());
    let document = volunteer_agreement::annex(&paper, &annex(), polish());
    insta::assert_snapshot!(pages(&document).join("\n-- page --\n"));
}

#[test]
fn the_period_decides_who_insures() {
    let told = |last: Option<&str>, policy: &str| {
        let agreed = VolunteerAgreement {
            last_date: last.map(day),
            insurance_policy: policy.to_owned(),
            ..agreement()
        };
        let document = volunteer_agreement::document(&paper(agreed, false, Vec::new()), polish());
        pages(&document).join("\n").replace('\n', " ")
    };
    let (own, law) = ("zapewnia Wolontariuszowi ubezpieczenie", "w odrębnych przepisach");
    for (last, insures) in [(Some("2026-03-30"), true), (Some("2026-03-31"), false), (None, false)]
    {
        let text = told(last, "");
        assert_eq!(text.contains(own), insures, "{last:?}: {text}");
        assert_eq!(text.contains(law), !insures, "{last:?}: {text}");
    }
    assert!(told(Some("2026-03-30"), "").contains("Numer polisy: ……"));
    let policy = told(Some("2026-03-30"), "NNW 7");
    assert!(policy.contains("Numer polisy: NNW 7; ochrona od 01.03.2026 do 30.03.2026."));
}

#[test]
fn a_text_of_the_organisations_own_may_use_every_placeholder() {
    let mut own = paper(agreement(), false, valued());
    own.organisation.volunteering.agreement_text =
        volunteer_agreement::placeholders(polish()).join("\n\n");
    let text = pages(&volunteer_agreement::document(&own, polish())).join("\n").replace('\n', " ");
    assert!(!text.contains('{') && !text.contains('}'), "{text}");
    for expected in ["art. 44 ust. 4", "od 01.03.2026 do 30.03.2026", "60,05 zł", "We wtorki"] {
        assert!(text.contains(expected), "{expected} in {text}");
    }
}

#[test]
fn no_page_is_signed_that_says_nothing() {
    // Of every length, so that the end of the text falls on every place of a page.
    for lines in 0..45 {
        let long = VolunteerAgreement { time: vec!["Czas"; lines].join("\n"), ..agreement() };
        let document = volunteer_agreement::document(&paper(long, true, valued()), polish());
        let pages = pages(&document);
        let signed = pages.iter().find(|page| page.contains("Przedstawiciel ustawowy\nR-POR"));
        let signed = signed.unwrap_or_else(|| panic!("{lines}: {pages:#?}"));
        assert!(signed.contains("w dwóch"), "{lines}: {signed}");
    }
}
