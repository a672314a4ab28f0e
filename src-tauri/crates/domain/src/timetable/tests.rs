//! Clashes against every pair of sessions looked at minute by minute; outcomes and ends.

use proptest::prelude::*;

use super::*;
use crate::samples::{day, id, session, time};

fn at(number: u128, date: &str, start: &str, minutes: u32) -> Session {
    Session { start: time(start), minutes, room_id: Some(id(1)), ..session(number, date) }
}

fn pairs(sessions: &[Session]) -> Vec<(SessionId, SessionId)> {
    clashes(sessions).iter().map(|clash| (clash.first, clash.second)).collect()
}

#[test]
fn no_sessions_do_not_clash() {
    assert_eq!(clashes(&[]), []);
}

#[test]
fn touching_ends_are_fine_and_one_minute_more_is_not() {
    let first = at(1, "2026-03-10", "10:00", 60);
    assert_eq!(pairs(&[first.clone(), at(2, "2026-03-10", "11:00", 60)]), []);
    assert_eq!(pairs(&[at(2, "2026-03-10", "10:59", 60), first]), [(id(1), id(2))]);
}

#[test]
fn a_session_past_midnight_reaches_the_next_day() {
    let night = at(1, "2026-12-31", "22:00", 240);
    assert_eq!(pairs(&[at(2, "2027-01-01", "01:59", 60), night.clone()]), [(id(1), id(2))]);
    assert_eq!(pairs(&[at(2, "2027-01-01", "02:00", 60), night]), []);
}

#[test]
fn a_long_session_clashes_beyond_a_short_one_between() {
    let sessions = [
        at(1, "2026-03-10", "09:00", 300),
        Session { room_id: Some(id(2)), ..at(2, "2026-03-10", "09:30", 30) },
        at(3, "2026-03-10", "13:30", 60),
    ];
    assert_eq!(pairs(&sessions), [(id(1), id(3))]);
}

#[test]
fn cancelled_sessions_and_places_outside_never_clash() {
    let first = at(1, "2026-03-10", "10:00", 60);
    let cancelled =
        Session { cancelled: Some(CancelReason::Weather), ..at(2, "2026-03-10", "10:00", 60) };
    assert_eq!(pairs(&[first.clone(), cancelled.clone()]), []);
    assert_eq!(pairs(&[cancelled, first.clone()]), []);
    let outside = Session { room_id: None, ..first };
    assert_eq!(pairs(&[outside.clone(), Session { id: id(2), ..outside }]), []);
}

#[test]
fn a_room_and_a_leader_shared_are_two_clashes() {
    let first = Session { leader_id: Some(id(7)), ..at(1, "2026-03-10", "10:00", 60) };
    let second = Session { id: id(2), ..first.clone() };
    let over: Vec<ClashOver> =
        clashes(&[first, second]).into_iter().map(|clash| clash.over).collect();
    assert_eq!(over, [ClashOver::Room(id(1)), ClashOver::Leader(id(7))]);
}

fn any_sessions() -> impl Strategy<Value = Vec<Session>> {
    let session = (
        0..3_i64,
        0..96_u32,
        1..=64_u32,
        prop::option::of(1..3_u128),
        prop::option::of(1..3_u128),
        any::<bool>(),
    );
    prop::collection::vec(session, 0..12).prop_map(|drawn| {
        let numbered = (1..).zip(drawn);
        numbered
            .map(|(number, (days, start, length, room, leader, cancelled))| Session {
                date: day("2026-03-10").plus_days(days),
                start: TimeOfDay::from_minutes(start * 15),
                minutes: length * 15,
                room_id: room.map(id),
                leader_id: leader.map(id),
                cancelled: cancelled.then_some(CancelReason::Other),
                ..session_on(number)
            })
            .collect()
    })
}

fn session_on(number: u128) -> Session {
    session(number, "2026-03-10")
}

fn runs_at(session: &Session, quarter: i64) -> bool {
    let start =
        day("2026-03-10").days_until(session.date) * 96 + i64::from(session.start.minutes() / 15);
    (start..start + i64::from(session.minutes / 15)).contains(&quarter)
}

proptest! {
    #[test]
    fn clashes_are_the_pairs_that_share_a_quarter_and_a_room_or_leader(sessions in any_sessions()) {
        let mut expected = Vec::new();
        for one in &sessions {
            for other in &sessions {
                let ordered = (one.date, one.start, one.id) < (other.date, other.start, other.id);
                let planned = one.cancelled.is_none() && other.cancelled.is_none();
                let together = (0..500).any(|quarter| runs_at(one, quarter) && runs_at(other, quarter));
                if !(ordered && planned && together) {
                    continue;
                }
                if let Some(room) = one.room_id.filter(|_| one.room_id == other.room_id) {
                    expected.push((one.id, other.id, ClashOver::Room(room)));
                }
                if let Some(leader) = one.leader_id.filter(|_| one.leader_id == other.leader_id) {
                    expected.push((one.id, other.id, ClashOver::Leader(leader)));
                }
            }
        }
        let mut found: Vec<_> =
            clashes(&sessions).into_iter().map(|clash| (clash.first, clash.second, clash.over)).collect();
        let by_ids = |(first, second, over): &(SessionId, SessionId, ClashOver)| {
            (*first, *second, matches!(over, ClashOver::Leader(_)))
        };
        found.sort_by_key(by_ids);
        expected.sort_by_key(by_ids);
        prop_assert_eq!(found, expected);
    }

    #[test]
    fn the_order_of_the_sessions_does_not_matter(sessions in any_sessions()) {
        let backwards: Vec<Session> = sessions.iter().rev().cloned().collect();
        prop_assert_eq!(clashes(&sessions), clashes(&backwards));
    }
}

#[test]
fn an_outcome_follows_from_what_is_stored() {
    let (before, on, after) = (day("2026-03-09"), day("2026-03-10"), day("2026-03-11"));
    let planned = session(1, "2026-03-10");
    assert_eq!(outcome(&planned, false, before), Outcome::Planned);
    assert_eq!(outcome(&planned, false, on), Outcome::Planned);
    assert_eq!(outcome(&planned, false, after), Outcome::Unsettled);
    assert_eq!(outcome(&planned, true, on), Outcome::Held);
    for held in [
        Session { list_state: ListState::Confirmed, ..planned.clone() },
        Session { list_state: ListState::HeldWithoutList, ..planned.clone() },
        Session { guests: 1, ..planned.clone() },
        Session { children: 1, ..planned.clone() },
    ] {
        assert_eq!(outcome(&held, false, after), Outcome::Held);
        let cancelled = Session { cancelled: Some(CancelReason::Other), ..held };
        assert_eq!(outcome(&cancelled, true, after), Outcome::Cancelled);
    }
    let begun = Session { list_state: ListState::InProgress, ..planned };
    assert_eq!(outcome(&begun, false, after), Outcome::Unsettled);
}

#[test]
fn a_session_past_midnight_ends_on_the_next_day() {
    assert_eq!(at(1, "2026-03-10", "22:00", 90).end(), time("23:30"));
    assert_eq!(at(1, "2026-03-10", "22:00", 120).end(), time("24:00"));
    assert_eq!(at(1, "2026-03-10", "22:00", 150).end(), time("00:30"));
}

#[test]
fn a_session_lasts_from_a_minute_to_sixteen_hours() {
    assert_eq!(check_minutes(0), Err(Refusal::LengthInvalid));
    assert_eq!(check_minutes(1), Ok(()));
    assert_eq!(check_minutes(960), Ok(()));
    assert_eq!(check_minutes(961), Err(Refusal::LengthInvalid));
}

#[test]
fn a_volunteer_and_somebody_signed_up_cannot_be_at_two_places_either() {
    use crate::timetable::{ClassDetails, Needs, clashes_with};
    let apart = |number: u128| Session {
        room_id: Some(id(number)),
        ..at(number, "2026-03-10", "10:00", 60)
    };
    let helped = |number: u128, helper: u128| Session {
        details: ClassDetails { helper_ids: vec![id(helper)], ..ClassDetails::default() },
        ..apart(number)
    };
    let over = |sessions: &[Session], needs: &Needs| -> Vec<ClashOver> {
        clashes_with(sessions, needs).into_iter().map(|clash| clash.over).collect()
    };
    let nobody = Needs::default();
    assert_eq!(over(&[helped(1, 7), helped(2, 7)], &nobody), [ClashOver::Volunteer(id(7))]);
    assert_eq!(over(&[helped(1, 7), helped(2, 8)], &nobody), []);
    let merged = Needs { merged: [(id(8), id(7))].into(), ..Needs::default() };
    assert_eq!(over(&[helped(1, 7), helped(2, 8)], &merged), [ClashOver::Volunteer(id(7))]);
    // She leads one and helps at the other.
    let leads = Needs { people_of_leaders: [(id(5), id(7))].into(), ..Needs::default() };
    let led = Session { leader_id: Some(id(5)), ..apart(1) };
    assert_eq!(over(&[led.clone(), helped(2, 7)], &leads), [ClashOver::Volunteer(id(7))]);
    // Leading both is one clash, not two.
    let too = Session { leader_id: Some(id(5)), ..apart(2) };
    assert_eq!(over(&[led, too], &leads), [ClashOver::Leader(id(5))]);
    let signed_up = Needs {
        participants: [(id(1), vec![id(9), id(10)]), (id(2), vec![id(10)])].into(),
        ..Needs::default()
    };
    assert_eq!(over(&[apart(1), apart(2)], &signed_up), [ClashOver::Participant(id(10))]);
}

proptest! {
    #[test]
    fn alternatives_break_no_rule_and_are_not_where_it_is(
        sessions in any_sessions(),
        start in 36..52_u32,
        room in 1..3_u128,
    ) {
        use crate::opening::OpeningRule;
        use crate::timetable::{Circumstances, MOST_ALTERNATIVES, Needs, Slot, alternatives};
        let wanted = Session {
            start: TimeOfDay::from_minutes(start * 15),
            room_id: Some(id(room)),
            leader_id: Some(id(1)),
            ..session_on(99)
        };
        let rules: Vec<OpeningRule> = crate::calendar::Weekday::ALL[..5]
            .iter()
            .map(|weekday| OpeningRule {
                id: id(u128::from(weekday.number())),
                centre_id: id(1),
                weekday: *weekday,
                start: time("09:00"),
                end: time("14:00"),
                valid_from: day("2026-01-01"),
                valid_to: None,
                overrides: false,
            })
            .collect();
        let (needs, rooms) = (Needs::default(), [id(1), id(2)]);
        let circumstances = Circumstances {
            others: &sessions,
            needs: &needs,
            rooms: &rooms,
            rules: &rules,
            closures: &[],
            today: day("2026-03-09"),
        };
        let found = alternatives(&wanted, &circumstances);
        prop_assert!(found.len() <= MOST_ALTERNATIVES);
        for (place, slot) in found.iter().enumerate() {
            prop_assert!(!found[..place].contains(slot));
            let Slot { date, start, room_id, .. } = *slot;
            prop_assert!((date, start, room_id) != (wanted.date, wanted.start, wanted.room_id));
            prop_assert!(day("2026-03-09") <= date && slot.minutes == wanted.minutes);
            prop_assert!(start.minutes() >= 540 && start.minutes() + slot.minutes <= 840);
            let there = Session { date, start, room_id, ..wanted.clone() };
            let mut together = sessions.clone();
            together.push(there);
            let taken = clashes(&together).into_iter().any(|clash| clash.first == wanted.id || clash.second == wanted.id);
            prop_assert!(!taken);
        }
    }
}
