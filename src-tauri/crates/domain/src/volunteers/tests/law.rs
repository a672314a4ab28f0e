//! The law watched: each alert at the edge where it begins and where it ends.

use super::*;

/// Looks at person 1, an adult, on a day: the days from 1 January on.
struct Look {
    agreements: Vec<VolunteerAgreement>,
    entries: Vec<VolunteerEntry>,
    vettings: Vec<Vetting>,
    with_minors: Vec<Date>,
    born: (Option<Date>, Option<i32>),
    expected: bool,
    settings: VolunteeringSettings,
    today: Date,
}

impl Look {
    fn at(agreements: Vec<VolunteerAgreement>, today: &str) -> Self {
        Self {
            agreements,
            entries: Vec::new(),
            vettings: Vec::new(),
            with_minors: Vec::new(),
            born: (None, Some(1950)),
            expected: false,
            settings: VolunteeringSettings::default(),
            today: day(today),
        }
    }

    fn with(mut self, entries: Vec<VolunteerEntry>) -> Self {
        self.entries = entries;
        self
    }

    fn alerts(&self) -> Vec<Alert> {
        alerts(AlertFacts {
            person_id: id(1),
            birth_date: self.born.0,
            birth_year: self.born.1,
            agreements: &self.agreements,
            entries: &self.entries,
            vettings: &self.vettings,
            with_minors: &self.with_minors,
            expected: self.expected,
            settings: &self.settings,
            first: day("2026-01-01"),
            last: self.today,
            today: self.today,
        })
    }

    fn codes(&self) -> Vec<&'static str> {
        self.alerts().iter().map(Alert::code).collect()
    }
}

fn unwritten(number: u128, first: &str, last: Option<&str>) -> VolunteerAgreement {
    VolunteerAgreement { written: false, ..agreement(number, first, last) }
}

fn insured(number: u128, first: &str, last: &str) -> VolunteerAgreement {
    VolunteerAgreement {
        insurance_policy: "NNW/1".to_owned(),
        ..agreement(number, first, Some(last))
    }
}

#[test]
fn up_to_thirty_days_the_organisation_insures_and_over_thirty_it_writes() {
    for (last, expected) in [
        (Some("2026-03-29"), vec!["insurance"]),
        (Some("2026-03-30"), vec!["insurance"]),
        (Some("2026-03-31"), vec!["written_form"]),
        (None, vec!["written_form"]),
    ] {
        let look = Look::at(vec![unwritten(1, "2026-03-01", last)], "2026-03-01");
        let found: Vec<&str> =
            look.codes().into_iter().filter(|code| *code != "expiring").collect();
        assert_eq!(found, expected, "1 March to {last:?}");
    }
    // February of a leap year ends a day later, and 1 February to 1 March has 30 days.
    let leap = |last| Look::at(vec![unwritten(1, "2028-02-01", Some(last))], "2028-02-01").codes();
    assert!(leap("2028-03-01").contains(&"insurance"));
    assert!(leap("2028-03-02").contains(&"written_form"));
}

#[test]
fn the_limits_are_settings_apart_from_each_other() {
    let mut look = Look::at(vec![unwritten(1, "2026-03-01", Some("2026-03-20"))], "2026-03-01");
    look.settings.written_over_days = 14;
    look.settings.insured_up_to_days = 10;
    look.settings.expiring_days = 0;
    let alert =
        Alert::WrittenForm { agreement_id: id(1), number: "W/1/2026".to_owned(), days: Some(20) };
    assert_eq!(look.alerts(), [alert]);
}

#[test]
fn two_single_days_months_apart_are_two_agreements_and_need_no_written_form() {
    let days = vec![
        unwritten(1, "2026-03-07", Some("2026-03-07")),
        unwritten(2, "2026-06-13", Some("2026-06-13")),
    ];
    let entries =
        vec![service(1, "2026-03-07", "10:00", 120), service(2, "2026-06-13", "10:00", 120)];
    let look = Look::at(days, "2026-06-13").with(entries);
    // From the first service to the last there are 99 days; what was agreed is one day, twice.
    assert_eq!(look.codes(), ["insurance", "insurance", "expiring"]);
}

#[test]
fn an_annex_that_lengthens_the_period_over_the_limit_asks_for_writing() {
    let mut own = unwritten(1, "2026-03-01", Some("2026-03-20"));
    own.annexes = vec![annex(1, "2026-03-15", Some("2026-04-09"))];
    let look = Look::at(vec![own], "2026-03-16");
    assert!(look.codes().contains(&"written_form"));
    assert!(!look.codes().contains(&"insurance"));
}

#[test]
fn a_policy_must_cover_the_whole_period() {
    let mut own = insured(1, "2026-03-01", "2026-03-20");
    let codes = |own: &VolunteerAgreement| Look::at(vec![own.clone()], "2026-03-01").codes();
    assert!(!codes(&own).contains(&"insurance"), "a policy without bounds covers it");
    own.insured_from = Some(day("2026-03-01"));
    own.insured_to = Some(day("2026-03-20"));
    assert!(!codes(&own).contains(&"insurance"));
    own.insured_to = Some(day("2026-03-19"));
    assert!(codes(&own).contains(&"insurance"));
    own.insured_to = None;
    own.insured_from = Some(day("2026-03-02"));
    assert!(codes(&own).contains(&"insurance"));
    own.insured_from = None;
    own.insurance_policy = "  ".to_owned();
    assert!(codes(&own).contains(&"insurance"), "a policy without a number is none");
}

#[test]
fn a_service_without_an_agreement_is_named_by_its_days_but_a_members_work_is_not() {
    let mut entries = vec![
        service(1, "2026-03-02", "10:00", 60),
        service(2, "2026-02-27", "10:00", 60),
        service(3, "2026-02-27", "12:00", 60),
        service(4, "2026-02-20", "10:00", 60),
    ];
    entries[3].kind = EntryKind::Member;
    let look = Look::at(vec![agreement(1, "2026-03-01", None)], "2026-03-10").with(entries);
    assert_eq!(look.alerts(), [Alert::NoAgreement { dates: vec![day("2026-02-27")] }]);
}

#[test]
fn a_draft_asks_for_a_signature_once_its_first_day_has_come() {
    let draft =
        VolunteerAgreement { signed_on: None, ..agreement(1, "2026-03-10", Some("2026-03-12")) };
    assert_eq!(Look::at(vec![draft.clone()], "2026-03-09").codes(), Vec::<&str>::new());
    assert_eq!(Look::at(vec![draft], "2026-03-10").codes(), ["not_signed"]);
}

#[test]
fn an_agreement_expires_with_notice_unless_another_follows() {
    let ends = agreement(1, "2026-01-01", Some("2026-03-31"));
    let codes = |agreements: &[&VolunteerAgreement], on: &str| {
        Look::at(agreements.iter().map(|one| (*one).clone()).collect(), on).codes()
    };
    assert_eq!(codes(&[&ends], "2026-02-28"), Vec::<&str>::new());
    assert_eq!(codes(&[&ends], "2026-03-01"), ["expiring"], "30 days before");
    assert_eq!(codes(&[&ends], "2026-03-31"), ["expiring"]);
    assert_eq!(codes(&[&ends], "2026-04-01"), ["expired"]);
    let follows = agreement(2, "2026-04-01", None);
    assert_eq!(codes(&[&ends, &follows], "2026-03-31"), Vec::<&str>::new());
    assert_eq!(codes(&[&ends, &follows], "2026-04-01"), Vec::<&str>::new());
    // What ended long ago is asked about only of somebody who is expected.
    let mut look = Look::at(vec![agreement(1, "2025-01-01", Some("2025-06-30"))], "2026-04-01");
    assert_eq!(look.codes(), Vec::<&str>::new());
    look.expected = true;
    assert_eq!(look.codes(), ["expired"]);
}

#[test]
fn a_minor_needs_a_guardians_consent_on_the_day_the_agreement_begins() {
    let look = |born: (Option<&str>, Option<i32>)| {
        let mut look = Look::at(vec![agreement(1, "2026-03-10", None)], "2026-03-10");
        look.born = (born.0.map(day), born.1);
        look
    };
    assert_eq!(look((Some("2008-03-11"), None)).codes(), ["minor_consent"], "18 tomorrow");
    assert_eq!(look((Some("2008-03-10"), None)).codes(), Vec::<&str>::new(), "18 today");
    assert_eq!(look((None, Some(2008))).codes(), ["minor_consent"], "perhaps 17 still");
    assert_eq!(look((None, Some(2007))).codes(), Vec::<&str>::new());
    assert_eq!(look((None, None)).codes(), Vec::<&str>::new(), "nothing is known");
    let mut consented = look((Some("2010-01-01"), None));
    consented.agreements[0].guardian_consent_on = Some(day("2026-03-01"));
    assert_eq!(consented.codes(), Vec::<&str>::new());
}

#[test]
fn the_card_of_a_past_month_waits_for_its_confirmation() {
    let open = |number, date: &str| VolunteerEntry {
        confirmed_on: None,
        confirmed_by: None,
        ..service(number, date, "10:00", 60)
    };
    let entries = vec![
        open(1, "2026-02-03"),
        open(2, "2026-02-10"),
        open(3, "2026-03-03"),
        open(4, "2026-04-01"),
    ];
    let look = Look::at(vec![agreement(1, "2026-01-01", None)], "2026-04-02").with(entries);
    let waits = |month: u32, count| Alert::CardUnconfirmed {
        month: Month::new(2026, month).unwrap(),
        count,
    };
    assert_eq!(look.alerts(), [waits(2, 2), waits(3, 1)], "April goes on");
}

#[test]
fn checks_are_asked_for_where_minors_take_part_and_one_made_today_settles_it() {
    let mut look = Look::at(vec![agreement(1, "2026-01-01", None)], "2026-03-10");
    assert_eq!(look.codes(), Vec::<&str>::new());
    look.with_minors = vec![day("2026-03-02"), day("2026-03-20")];
    assert_eq!(look.alerts(), [Alert::Vetting { kinds: vec![VettingKind::Rspts] }]);
    look.vettings = vec![Vetting {
        id: id(1),
        person_id: Some(id(1)),
        leader_id: None,
        kind: VettingKind::Rspts,
        checked_on: day("2026-03-10"),
        checked_by: String::new(),
        filed: false,
    }];
    assert_eq!(look.codes(), Vec::<&str>::new());
}

#[test]
fn a_month_is_not_closed_with_an_unwritten_agreement_and_with_everything_else_it_is() {
    let own = VolunteerAgreement {
        written: false,
        risk_info_given_on: None,
        ..agreement(1, "2026-01-01", Some("2026-03-31"))
    };
    let mut look = Look::at(vec![own], "2026-03-10");
    look.born = (None, Some(2012));
    look.with_minors = vec![day("2026-03-02")];
    let weights: Vec<(&str, Severity, Severity)> = look
        .alerts()
        .iter()
        .map(|alert| (alert.code(), alert.severity(false), alert.severity(true)))
        .collect();
    let (info, warning, error) = (Severity::Information, Severity::Warning, Severity::Error);
    assert_eq!(
        weights,
        [
            ("written_form", warning, error),
            ("minor_consent", warning, warning),
            ("risk_information", info, info),
            ("expiring", info, info),
            ("vetting", warning, warning),
        ]
    );
}
