//! Services: what is unusual about them, at the edges where it begins, and certificates.

use super::*;

fn odd(entries: &[VolunteerEntry]) -> Vec<Vec<&'static str>> {
    odd_with(entries, &[agreement(1, "2026-01-01", None)], &VolunteeringSettings::default())
}

fn odd_with(
    entries: &[VolunteerEntry],
    agreements: &[VolunteerAgreement],
    settings: &VolunteeringSettings,
) -> Vec<Vec<&'static str>> {
    let found = oddities(entries, agreements, &HashSet::new(), settings);
    let named = |oddity: &Oddity| match oddity {
        Oddity::NotCovered => "not_covered",
        Oddity::BeforeSigning { .. } => "before_signing",
        Oddity::Overlap { .. } => "overlap",
        Oddity::LongDay { .. } => "long_day",
        Oddity::PastMidnight => "past_midnight",
        Oddity::SessionCancelled => "session_cancelled",
        Oddity::Late { .. } => "late",
        Oddity::LateBulk { .. } => "late_bulk",
    };
    let of = |entry: &VolunteerEntry| {
        found.get(&entry.id).map(|own| own.iter().map(named).collect()).unwrap_or_default()
    };
    entries.iter().map(of).collect()
}

const FINE: Vec<&str> = Vec::new();

#[test]
fn services_overlap_when_they_share_a_minute_also_past_midnight_and_never_by_touching() {
    let entries = |one: (&str, &str, u32), other: (&str, &str, u32)| {
        [service(1, one.0, one.1, one.2), service(2, other.0, other.1, other.2)]
    };
    let touching = entries(("2026-03-10", "10:00", 60), ("2026-03-10", "11:00", 60));
    assert_eq!(odd(&touching), [FINE, FINE]);
    let sharing = entries(("2026-03-10", "10:00", 61), ("2026-03-10", "11:00", 60));
    assert_eq!(odd(&sharing), [["overlap"], ["overlap"]]);
    let night = entries(("2026-03-31", "23:00", 120), ("2026-04-01", "00:30", 60));
    assert_eq!(odd(&night), [vec!["overlap", "past_midnight"], vec!["overlap"]]);
    let morning = entries(("2026-03-31", "23:00", 120), ("2026-04-01", "01:00", 60));
    assert_eq!(odd(&morning), [vec!["past_midnight"], FINE]);
}

#[test]
fn without_a_start_only_one_session_entered_twice_is_an_overlap() {
    let at = |number, session: Option<u128>| VolunteerEntry {
        start: None,
        session_id: session.map(id),
        ..service(number, "2026-03-10", "10:00", 60)
    };
    assert_eq!(odd(&[at(1, None), at(2, None)]), [FINE, FINE]);
    assert_eq!(odd(&[at(1, Some(1)), at(2, Some(2))]), [FINE, FINE]);
    assert_eq!(odd(&[at(1, Some(1)), at(2, Some(1))]), [["overlap"], ["overlap"]]);
    let other = VolunteerEntry { person_id: id(2), ..at(2, Some(1)) };
    let agreements = [
        agreement(1, "2026-01-01", None),
        VolunteerAgreement { person_id: id(2), ..agreement(2, "2026-01-01", None) },
    ];
    let settings = VolunteeringSettings::default();
    assert_eq!(odd_with(&[at(1, Some(1)), other], &agreements, &settings), [FINE, FINE]);
}

#[test]
fn a_day_is_long_by_the_minutes_of_that_calendar_day() {
    let exact = [service(1, "2026-03-10", "08:00", 240), service(2, "2026-03-10", "13:00", 240)];
    assert_eq!(odd(&exact), [FINE, FINE]);
    let over = [service(1, "2026-03-10", "08:00", 240), service(2, "2026-03-10", "13:00", 241)];
    assert_eq!(odd(&over), [["long_day"], ["long_day"]]);
    // Six hours before midnight and six after it are two days of six hours.
    assert_eq!(odd(&[service(1, "2026-03-10", "18:00", 720)]), [["past_midnight"]]);
    let both = [service(1, "2026-03-10", "18:00", 720), service(2, "2026-03-11", "10:00", 121)];
    assert_eq!(odd(&both), [vec!["long_day", "past_midnight"], vec!["long_day"]]);
    let ends = service(1, "2026-03-10", "20:00", 240);
    assert_eq!(ends.end(), Some(time("24:00")));
    assert_eq!(odd(&[ends]), [FINE], "midnight ends the day");
}

#[test]
fn a_service_is_held_against_the_agreement_of_its_day_and_its_signature() {
    let signed_later = VolunteerAgreement {
        signed_on: Some(day("2026-03-05")),
        ..agreement(1, "2026-03-01", None)
    };
    let entries = [
        service(1, "2026-02-28", "10:00", 60),
        service(2, "2026-03-04", "10:00", 60),
        service(3, "2026-03-05", "10:00", 60),
    ];
    let found = odd_with(&entries, &[signed_later], &VolunteeringSettings::default());
    assert_eq!(found, [vec!["not_covered"], vec!["before_signing"], FINE]);
    let member = entries.map(|entry| VolunteerEntry { kind: EntryKind::Member, ..entry });
    assert_eq!(odd_with(&member, &[], &VolunteeringSettings::default()), [FINE, FINE, FINE]);
}

#[test]
fn a_service_is_late_after_the_days_of_the_setting_and_a_bulk_after_its_number() {
    let entered = |number: u128, date: &str| VolunteerEntry {
        entered_on: day("2026-03-31"),
        ..service(number, date, "10:00", 60)
    };
    assert_eq!(odd(&[entered(1, "2026-03-17")]), [FINE], "14 days after");
    assert_eq!(odd(&[entered(1, "2026-03-16")]), [["late"]]);
    let dates = ["2026-03-02", "2026-03-03", "2026-03-04", "2026-03-05"];
    let few: Vec<_> = (1..).zip(&dates[..3]).map(|(number, date)| entered(number, date)).collect();
    assert_eq!(odd(&few), [["late"], ["late"], ["late"]]);
    let many: Vec<_> = (1..).zip(dates).map(|(number, date)| entered(number, date)).collect();
    assert_eq!(odd(&many), [["late_bulk"], ["late_bulk"], ["late_bulk"], ["late_bulk"]]);
    // The same four, each entered on a day of its own, are late one by one.
    let apart: Vec<_> = many
        .into_iter()
        .zip(0..)
        .map(|(entry, days)| VolunteerEntry {
            entered_on: entry.entered_on.plus_days(days),
            ..entry
        })
        .collect();
    assert_eq!(odd(&apart), [["late"], ["late"], ["late"], ["late"]]);
}

#[test]
fn a_service_at_a_cancelled_session_is_unusual() {
    let entry = VolunteerEntry { session_id: Some(id(5)), ..service(1, "2026-03-10", "10:00", 60) };
    let cancelled: HashSet<SessionId> = [id(5)].into();
    let agreements = [agreement(1, "2026-01-01", None)];
    let settings = VolunteeringSettings::default();
    let found = oddities(&[entry], &agreements, &cancelled, &settings);
    assert_eq!(found.into_values().flatten().collect::<Vec<_>>(), [Oddity::SessionCancelled]);
}

#[test]
fn a_service_is_one_to_1440_minutes_of_a_day_that_has_come() {
    let today = day("2026-03-10");
    for minutes in [0, 1441] {
        let refused = check_service(minutes, today, today);
        assert_eq!(refused, Err(crate::refusal::Refusal::ServiceLengthInvalid));
    }
    assert_eq!(check_service(1, today, today), Ok(()));
    assert_eq!(check_service(1440, today, today), Ok(()));
    let ahead = day("2026-03-11");
    let refused = check_service(60, ahead, today);
    assert_eq!(refused, Err(crate::refusal::Refusal::ServiceAhead { date: ahead }));
}

#[test]
fn a_certificate_is_kept_back_by_what_nobody_can_prove() {
    let settings = VolunteeringSettings::default();
    let entries = [service(1, "2026-03-10", "10:00", 60), service(2, "2026-04-10", "10:00", 60)];
    let all: Vec<&VolunteerEntry> = entries.iter().collect();
    let good = agreement(1, "2026-01-01", None);
    assert_eq!(obstacles(&all, std::slice::from_ref(&good), &settings), []);
    assert_eq!(obstacles(&[], std::slice::from_ref(&good), &settings), [Obstacle::NoServices]);
    let oral = VolunteerAgreement { written: false, ..good.clone() };
    let not_written = Obstacle::NotWritten { agreement_id: id(1), number: "W/1/2026".to_owned() };
    assert_eq!(obstacles(&all, &[oral], &settings), [not_written]);
    let ends = agreement(1, "2026-03-01", Some("2026-03-31"));
    let not_covered = Obstacle::NotCovered { dates: vec![day("2026-04-10")] };
    assert_eq!(obstacles(&all, &[ends], &settings), [not_covered]);
    let open = VolunteerEntry { confirmed_on: None, ..entries[0].clone() };
    let unconfirmed = Obstacle::Unconfirmed { count: 1 };
    assert_eq!(obstacles(&[&open], &[good], &settings), [unconfirmed]);
    // Thirty days by word of mouth are as good as in writing.
    let oral =
        VolunteerAgreement { written: false, ..agreement(1, "2026-03-01", Some("2026-03-30")) };
    assert_eq!(obstacles(&[&entries[0]], &[oral], &settings), []);
}

fn any_service(number: u128) -> impl Strategy<Value = VolunteerEntry> {
    (0_i64..6, 0_u32..1440, 1_u32..900, 1_u128..4).prop_map(
        move |(days, start, minutes, person)| {
            let date = day("2026-03-28").plus_days(days);
            VolunteerEntry {
                start: Some(crate::calendar::TimeOfDay::from_minutes(start)),
                ..VolunteerEntry::new(id(number), id(person), id(1), date, minutes, date, id(9))
            }
        },
    )
}

proptest! {
    /// Overlap is found exactly where two services of one person share a minute, in any order.
    #[test]
    fn overlap_is_symmetric_and_found_minute_by_minute(
        one in any_service(1), two in any_service(2), three in any_service(3),
    ) {
        let entries = [one, two, three];
        let minutes = |entry: &VolunteerEntry| {
            let (start, end) = entry.span().unwrap();
            let midnight = day("2026-03-28").days_until(entry.date) * 1440;
            (midnight + i64::from(start)..midnight + i64::from(end)).collect::<HashSet<i64>>()
        };
        let settings = VolunteeringSettings::default();
        let found = oddities(&entries, &[], &HashSet::new(), &settings);
        let mut backwards = entries.clone();
        backwards.reverse();
        prop_assert_eq!(&found, &oddities(&backwards, &[], &HashSet::new(), &settings));
        for entry in &entries {
            for other in entries.iter().filter(|other| other.id != entry.id) {
                let share = entry.person_id == other.person_id
                    && !minutes(entry).is_disjoint(&minutes(other));
                let said = found[&entry.id].contains(&Oddity::Overlap { entry_id: other.id });
                prop_assert_eq!(share, said);
            }
        }
    }
}
