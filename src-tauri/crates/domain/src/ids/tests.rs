//! Derived identifiers: pinned, and never the same for two things.

use proptest::prelude::*;

use super::*;
use crate::samples::{any_day, day, id, month, time};

#[test]
fn derived_ids_never_change() {
    // Computed once by another program, as SHA-1 of name space and name (RFC 9562 §5.5).
    let session = SessionId::generated(id(1), day("2026-10-06"), time("10:00"));
    assert_eq!(session.to_string(), "81ec3ba2-da52-594a-a484-97b5e42c9940");
    assert_eq!(AttendanceId::of(id(1), id(2)).to_string(), "2763e9f3-82b6-5def-8aab-ea9a735f4f70");
    assert_eq!(
        MonthNoteId::of(id(1), month("2026-10")).to_string(),
        "dbf1852c-4469-59cf-8c3b-6012bc14ee14"
    );
    assert_eq!(
        MonthCloseId::of(id(1), month("2026-10")).to_string(),
        "79f6a072-b126-5c5f-8db3-89b34e29ec66"
    );
    assert_eq!(
        GrantAgreementCentreId::of(id(1), id(2)).to_string(),
        "95ffa09c-d374-5b4b-8b1d-730d29ee5b02"
    );
}

#[test]
fn an_id_is_a_bare_text_on_the_wire() {
    let session: SessionId = id(1);
    assert_eq!(serde_json::to_value(session).unwrap(), "00000000-0000-0000-0000-000000000001");
    assert_eq!(
        serde_json::from_str::<SessionId>("\"00000000-0000-0000-0000-000000000001\"").unwrap(),
        session
    );
    assert!(serde_json::from_str::<SessionId>("\"1\"").is_err());
}

fn any_origin() -> impl Strategy<Value = (u128, Date, TimeOfDay)> {
    // Few values, so that equal origins come up as often as different ones.
    (1..3_u128, any_day("2026-10-05", "2026-10-07"), (0..3_u32).prop_map(TimeOfDay::from_minutes))
}

proptest! {
    #[test]
    fn sessions_share_an_id_exactly_if_they_share_series_date_and_start(one in any_origin(), other in any_origin()) {
        let generated = |(series, date, start)| SessionId::generated(id(series), date, start);
        prop_assert_eq!(generated(one) == generated(other), one == other);
        prop_assert_eq!(generated(one).0.get_version_num(), 5);
    }

    #[test]
    fn marks_share_an_id_exactly_if_they_share_session_and_person(one in (0..3_u128, 0..3_u128), other in (0..3_u128, 0..3_u128)) {
        let mark = |(session, person)| AttendanceId::of(id(session), id(person));
        prop_assert_eq!(mark(one) == mark(other), one == other);
    }
}

#[test]
fn a_note_and_a_closing_of_one_month_differ() {
    let (note, close) =
        (MonthNoteId::of(id(1), month("2026-10")), MonthCloseId::of(id(1), month("2026-10")));
    assert_ne!(note.0, close.0);
    assert_ne!(note, MonthNoteId::of(id(1), month("2026-11")));
    assert_ne!(note, MonthNoteId::of(id(2), month("2026-10")));
}
