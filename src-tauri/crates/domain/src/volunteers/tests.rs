//! The rules about volunteers at their edges: agreements, the law, services, numbers, checks.

use std::collections::HashSet;

use proptest::prelude::*;

use super::*;
use crate::calendar::{Date, Month};
use crate::ids::SessionId;
use crate::samples::{day, id, time};

mod law;
mod services;

/// A signed, written agreement with person 1 for any centre.
fn agreement(number: u128, first: &str, last: Option<&str>) -> VolunteerAgreement {
    VolunteerAgreement {
        id: id(number),
        person_id: id(1),
        centre_id: None,
        number: format!("W/{number}/2026"),
        first_date: day(first),
        last_date: last.map(day),
        signed_on: Some(day(first)),
        written: true,
        terminated_on: None,
        scope: "Pomoc na zajęciach".to_owned(),
        manner: String::new(),
        time: String::new(),
        termination_clause: String::new(),
        costs_waived: false,
        risk_info_given_on: Some(day(first)),
        guardian_consent_on: None,
        insurance_policy: String::new(),
        insured_from: None,
        insured_to: None,
        rate: None,
        rate_source: String::new(),
        annexes: Vec::new(),
    }
}

/// A signed annex that gives a new last day.
fn annex(number: u32, from: &str, last: Option<&str>) -> VolunteerAnnex {
    VolunteerAnnex {
        id: id(100 + u128::from(number)),
        agreement_id: id(1),
        number,
        from_date: day(from),
        signed_on: Some(day(from)),
        changes_end: true,
        last_date: last.map(day),
        scope: String::new(),
        text: String::new(),
    }
}

/// A service of person 1 at centre 1, entered on its day and confirmed.
fn service(number: u128, date: &str, start: &str, minutes: u32) -> VolunteerEntry {
    let date = day(date);
    VolunteerEntry {
        start: Some(time(start)),
        ..VolunteerEntry::new(id(number), id(1), id(1), date, minutes, date, id(9))
    }
    .confirmed(date, id(9))
}

#[test]
fn both_ends_of_an_agreed_period_are_counted_also_in_leap_years() {
    for (first, last, days, over) in [
        ("2026-03-01", Some("2026-03-29"), Some(29), false),
        ("2026-03-01", Some("2026-03-30"), Some(30), false),
        ("2026-03-01", Some("2026-03-31"), Some(31), true),
        ("2026-02-01", Some("2026-03-02"), Some(30), false),
        ("2026-02-01", Some("2026-03-03"), Some(31), true),
        // 2028 is a leap year: the same dates are a day longer.
        ("2028-02-01", Some("2028-03-01"), Some(30), false),
        ("2028-02-01", Some("2028-03-02"), Some(31), true),
        ("2026-12-31", Some("2026-12-31"), Some(1), false),
        ("2026-12-02", Some("2027-01-01"), Some(31), true),
        ("2026-03-01", None, None, true),
    ] {
        let term = agreement(1, first, last).term();
        assert_eq!((term.days(), term.is_over(30)), (days, over), "{first} to {last:?}");
    }
}

#[test]
fn signed_annexes_change_the_agreed_period_and_drafts_do_not() {
    let mut own = agreement(1, "2026-03-01", Some("2026-03-20"));
    own.annexes = vec![annex(1, "2026-03-15", Some("2026-04-09"))];
    assert_eq!(own.term().days(), Some(40));
    own.annexes.push(VolunteerAnnex { signed_on: None, ..annex(2, "2026-04-01", None) });
    assert_eq!(own.term().days(), Some(40), "nobody signed the second annex yet");
    own.annexes[1].signed_on = Some(day("2026-04-01"));
    assert_eq!(own.term().last, None);
    own.annexes.push(annex(3, "2026-05-01", Some("2026-05-31")));
    assert_eq!(own.term().last, Some(day("2026-05-31")));
    own.annexes.reverse();
    assert_eq!(own.term().last, Some(day("2026-05-31")), "the order of the rows says nothing");
}

#[test]
fn an_annex_that_changes_something_else_leaves_the_end_and_gives_a_scope_from_its_day_on() {
    let mut own = agreement(1, "2026-03-01", Some("2026-03-20"));
    own.annexes = vec![VolunteerAnnex {
        changes_end: false,
        scope: "Prowadzenie chóru".to_owned(),
        ..annex(1, "2026-03-10", None)
    }];
    assert_eq!(own.term().last, Some(day("2026-03-20")));
    assert_eq!(own.scope_on(day("2026-03-09")), "Pomoc na zajęciach");
    assert_eq!(own.scope_on(day("2026-03-10")), "Prowadzenie chóru");
}

#[test]
fn an_agreement_lives_from_draft_to_signed_to_expired_or_terminated() {
    use AgreementState::{Draft, Expired, Signed, Terminated};
    let state = |own: &VolunteerAgreement, on: &str| own.state_on(day(on));
    let mut own = agreement(1, "2026-03-01", Some("2026-03-31"));
    own.signed_on = None;
    assert_eq!(state(&own, "2026-04-01"), Draft);
    own.signed_on = Some(day("2026-02-20"));
    assert_eq!(state(&own, "2026-02-25"), Signed, "signed, and about to begin");
    assert_eq!((state(&own, "2026-03-31"), state(&own, "2026-04-01")), (Signed, Expired));
    own.terminated_on = Some(day("2026-03-15"));
    assert_eq!((state(&own, "2026-03-14"), state(&own, "2026-03-15")), (Signed, Terminated));
    assert_eq!(own.last_day(), Some(day("2026-03-14")));
    own.terminated_on = Some(day("2026-04-15"));
    assert_eq!(state(&own, "2026-05-01"), Expired, "it had ended by itself before");
}

#[test]
fn an_agreement_covers_its_centre_and_its_days_alone() {
    let mut own = agreement(1, "2026-03-01", Some("2026-03-31"));
    let covers = |own: &VolunteerAgreement, centre: u128, on: &str| own.covers(id(centre), day(on));
    assert!(covers(&own, 1, "2026-03-01") && covers(&own, 2, "2026-03-31"));
    assert!(!covers(&own, 1, "2026-02-28") && !covers(&own, 1, "2026-04-01"));
    own.centre_id = Some(id(1));
    assert!(covers(&own, 1, "2026-03-10") && !covers(&own, 2, "2026-03-10"));
    own.terminated_on = Some(day("2026-03-10"));
    assert!(covers(&own, 1, "2026-03-09") && !covers(&own, 1, "2026-03-10"));
    own.signed_on = None;
    assert!(!covers(&own, 1, "2026-03-05"), "a draft covers nothing");
    // Terminating an agreement early changes nothing of what was agreed.
    assert_eq!(own.term().days(), Some(31));
}

#[test]
fn of_two_agreements_the_one_that_began_last_covers_a_day() {
    let agreements =
        [agreement(1, "2026-01-01", None), agreement(2, "2026-03-01", Some("2026-03-31"))];
    let found = |on: &str| covering(&agreements, id(1), id(1), day(on)).map(|own| own.id);
    assert_eq!(found("2026-02-28"), Some(id(1)));
    assert_eq!(found("2026-03-15"), Some(id(2)));
    assert_eq!(found("2026-04-01"), Some(id(1)));
    assert_eq!(found("2025-12-31"), None);
    assert_eq!(covering(&agreements, id(2), id(1), day("2026-03-15")), None);
}

#[test]
fn a_number_is_the_next_of_its_pattern_and_year() {
    let given = ["W/1/2026", " W/7/2026 ", "W/9/2025", "W/12/2027", "Z/40/2026", "W/x/2026", "50"];
    assert_eq!(next_number("W/{n}/{rrrr}", 2026, given), "W/8/2026");
    assert_eq!(next_number("W/{n}/{rrrr}", 2028, given), "W/1/2028");
    assert_eq!(next_number("CAS-{rrrr}-{n}", 2026, ["CAS-2026-3"]), "CAS-2026-4");
    assert_eq!(next_number("{n}", 2026, given), "51");
    assert_eq!(next_number("WOL/", 2026, ["WOL/4"]), "WOL/5", "without a place it comes last");
    assert_eq!(next_number("", 2026, []), "1");
    assert_eq!(number_of("W/{n}/{rrrr}", 12, 2026), "W/12/2026");
}

#[test]
fn a_check_is_missing_until_it_was_made_and_when_it_is_too_old() {
    let vetting = |kind, checked_on: &str| Vetting {
        id: id(1),
        person_id: Some(id(1)),
        leader_id: None,
        kind,
        checked_on: day(checked_on),
        checked_by: String::new(),
        filed: false,
    };
    let missing = |made: &[Vetting], settings: &VolunteeringSettings, on: &str| {
        missing_vettings(Vetted::Person(id(1)), made, settings, day(on))
    };
    let mut settings = VolunteeringSettings::default();
    let made = [vetting(VettingKind::Rspts, "2026-03-10")];
    assert_eq!(missing(&[], &settings, "2026-03-10"), [VettingKind::Rspts]);
    assert_eq!(missing(&made, &settings, "2026-03-09"), [VettingKind::Rspts]);
    assert_eq!(missing(&made, &settings, "2026-03-10"), []);
    settings.vettings = vec![VettingKind::Krk, VettingKind::Rspts];
    assert_eq!(missing(&made, &settings, "2026-03-10"), [VettingKind::Krk]);
    settings.vettings = vec![VettingKind::Rspts];
    settings.vetting_months = Some(12);
    assert_eq!(missing(&made, &settings, "2027-03-09"), []);
    assert_eq!(missing(&made, &settings, "2027-03-10"), [VettingKind::Rspts]);
    assert_eq!(
        missing_vettings(Vetted::Leader(id(1)), &made, &settings, day("2026-04-01")),
        [VettingKind::Rspts],
        "a leader with the same number is somebody else",
    );
}

proptest! {
    /// The number after any others is none of them, and so is the one after it.
    #[test]
    fn a_new_number_is_never_one_that_was_given(
        numbers in prop::collection::vec(0_u32..30, 0..12),
        pattern in prop::sample::select(vec!["W/{n}/{rrrr}", "{rrrr}-{n}", "P{n}", "{n}", "WOL/"]),
        year in 1999_i32..2050,
    ) {
        let mut given: Vec<String> =
            numbers.iter().map(|number| number_of(pattern, *number, year)).collect();
        for _ in 0..3 {
            let next = next_number(pattern, year, given.iter().map(String::as_str));
            prop_assert!(!given.contains(&next), "{next} was given before");
            given.push(next);
        }
    }

    /// A period of n days is over n − 1 days and not over n, wherever it begins.
    #[test]
    fn a_period_is_over_fewer_days_than_it_has(begin in 0_i64..20_000, days in 1_u32..400) {
        let first = day("1990-01-01").plus_days(begin);
        let term = Term { first, last: Some(first.plus_days(i64::from(days) - 1)) };
        prop_assert_eq!(term.days(), Some(i64::from(days)));
        prop_assert!(term.is_over(days - 1) && !term.is_over(days));
    }
}
