//! A closed month stays as it is, whichever command writes.

use domain::attendance::Mark;
use domain::ids::{OperationId, SessionId};
use domain::people::LeaveReason;
use domain::refusal::Refusal;
use domain::timetable::{CancelReason, ListState, Session};
use storage::{Error, Result, Write};

use crate::samples::*;
use crate::world::Laptop;

/// A session of March that was moved to April.
fn moved() -> Session {
    Session { date: day("2026-04-08"), ..session("2026-03-31") }
}

/// A laptop with a row of every dated entity in March, where March is closed then.
fn laptop() -> Laptop {
    let laptop = Laptop::founded(1);
    laptop
        .write(ANNA, |write| {
            put(write, "session", &moved())?;
            put_mark(write, session_id(DATES[0]), person_id(1), Some(Mark::Present))?;
            put(write, "volunteer_entry", &service())?;
            put(write, "closure", &closure())?;
            put(write, "opening_rule", &rule())?;
            put(write, "membership", &membership(1))?;
            put(write, "declaration", &declaration(1))?;
            put_note(write, month("2026-03"), "Spokojny miesiąc.")
        })
        .unwrap();
    laptop.write(ANNA, |write| put_closing(write, month("2026-03"), true)).unwrap();
    laptop
}

type Action = fn(&mut Write<'_>) -> Result<()>;

#[track_caller]
fn refused(laptop: &Laptop, name: &str, action: Action) {
    let before = (laptop.digest(), laptop.store().feeds().unwrap());
    let refused = laptop.write(ANNA, action);
    let march = month("2026-03");
    assert!(
        matches!(refused, Err(Error::Refused(Refusal::MonthClosed { month })) if month == march),
        "{name}: {refused:?}"
    );
    assert_eq!((laptop.digest(), laptop.store().feeds().unwrap()), before, "{name}");
}

#[track_caller]
fn allowed(laptop: &Laptop, name: &str, action: Action) {
    let before = laptop.number();
    laptop.write(ANNA, action).unwrap_or_else(|error| panic!("{name}: {error:?}"));
    assert_eq!(laptop.number(), before + 1, "{name} changes something");
}

/// Every way to touch March.
const TOUCHES: [(&str, Action); 31] = [
    ("a new session", |write| put(write, "session", &session("2026-03-03"))),
    ("a session cancelled", |write| {
        let mut session = session(DATES[0]);
        session.cancelled = Some(CancelReason::Failure);
        put(write, "session", &session)
    }),
    ("a session's guests", |write| {
        let session = session_id(DATES[0]).0;
        write.put("session", session, session, &serde_json::json!({ "guests": 1 }))
    }),
    ("a session's list", |write| {
        let mut session = session(DATES[0]);
        session.list_state = ListState::Confirmed;
        put(write, "session", &session)
    }),
    ("a session's leader", |write| {
        put(write, "session", &Session { leader_id: None, ..session(DATES[0]) })
    }),
    ("a session moved within March", |write| {
        put(write, "session", &Session { date: day("2026-03-11"), ..session(DATES[0]) })
    }),
    ("a session moved out of March", |write| {
        put(write, "session", &Session { date: day("2026-04-11"), ..session(DATES[0]) })
    }),
    ("a session moved into March", |write| {
        put(write, "session", &Session { date: day("2026-03-11"), ..session(DATES[2]) })
    }),
    ("a session moved out before, moved again", |write| {
        put(write, "session", &Session { date: day("2026-04-09"), ..moved() })
    }),
    ("a session moved out before, moved back", |write| {
        put(write, "session", &session("2026-03-31"))
    }),
    ("a session moved out before, cancelled", |write| {
        put(write, "session", &Session { cancelled: Some(CancelReason::Weather), ..moved() })
    }),
    ("a session moved out before, deleted", |write| write.delete("session", moved().id.0)),
    ("a session deleted", |write| write.delete("session", session_id(DATES[0]).0)),
    ("a mark", |write| put_mark(write, session_id(DATES[1]), person_id(1), Some(Mark::Absent))),
    ("a mark changed", |write| {
        put_mark(write, session_id(DATES[0]), person_id(1), Some(Mark::Absent))
    }),
    ("a mark taken back", |write| put_mark(write, session_id(DATES[0]), person_id(1), None)),
    ("a service", |write| {
        let mut service = service();
        service.id = id(0xb01);
        put(write, "volunteer_entry", &service)
    }),
    ("a service moved out of March", |write| {
        let mut service = service();
        service.date = day("2026-04-12");
        put(write, "volunteer_entry", &service)
    }),
    ("a service's activity", |write| {
        let mut service = service();
        service.activity = "Dyżur".to_owned();
        put(write, "volunteer_entry", &service)
    }),
    ("a service deleted", |write| write.delete("volunteer_entry", service().id.0)),
    ("a closure that ends in March", |write| {
        let mut closure = closure();
        (closure.id, closure.first_date, closure.last_date) =
            (id(0x711), day("2026-02-27"), day("2026-03-01"));
        put(write, "closure", &closure)
    }),
    ("a closure around March", |write| {
        let mut closure = closure();
        (closure.id, closure.first_date, closure.last_date) =
            (id(0x711), day("2026-02-01"), day("2026-05-01"));
        put(write, "closure", &closure)
    }),
    ("a closure's reason", |write| {
        let mut closure = closure();
        closure.reason = "Remont".to_owned();
        put(write, "closure", &closure)
    }),
    ("a closure that begins later", |write| {
        let mut closure = closure();
        closure.first_date = day("2026-04-01");
        put(write, "closure", &closure)
    }),
    ("an opening rule that is over before April", |write| {
        let mut rule = rule();
        (rule.id, rule.valid_to) = (id(0x701), Some(day("2026-03-31")));
        put(write, "opening_rule", &rule)
    }),
    ("an opening rule that ends within March", |write| {
        let mut rule = rule();
        rule.valid_to = Some(day("2026-03-15"));
        put(write, "opening_rule", &rule)
    }),
    ("an opening rule's hours", |write| {
        let mut rule = rule();
        rule.end = time("14:00");
        put(write, "opening_rule", &rule)
    }),
    ("a membership", |write| {
        let mut membership = membership(2);
        membership.joined_on = day("2026-03-30");
        put(write, "membership", &membership)
    }),
    ("a membership that ends in March", |write| {
        let mut membership = membership(1);
        (membership.left_on, membership.leave_reason) =
            (Some(day("2026-03-31")), Some(LeaveReason::Moved));
        put(write, "membership", &membership)
    }),
    ("a declaration withdrawn in March", |write| {
        let mut declaration = declaration(1);
        declaration.withdrawn_on = Some(day("2026-03-31"));
        put(write, "declaration", &declaration)
    }),
    ("the month's description", |write| put_note(write, month("2026-03"), "Inny opis.")),
];

/// What touches other months only, though March is near.
const PASSES: [(&str, Action); 19] = [
    ("a session of April", |write| put(write, "session", &session("2026-04-14"))),
    ("a session of February", |write| put(write, "session", &session("2026-02-24"))),
    ("the list of a session moved out of March", |write| {
        put(write, "session", &Session { list_state: ListState::Confirmed, ..moved() })
    }),
    ("the guests of a session moved out of March", |write| {
        put(write, "session", &Session { guests: 3, ..moved() })
    }),
    ("a mark at a session moved out of March", |write| {
        put_mark(write, moved().id, person_id(1), Some(Mark::Present))
    }),
    ("a mark in April", |write| {
        put_mark(write, session_id(DATES[2]), person_id(1), Some(Mark::Absent))
    }),
    ("a service of April", |write| {
        let mut service = service();
        (service.id, service.date) = (id(0xb01), day("2026-04-01"));
        put(write, "volunteer_entry", &service)
    }),
    ("a closure of April", |write| {
        let mut closure = closure();
        (closure.id, closure.first_date) = (id(0x711), day("2026-04-01"));
        put(write, "closure", &closure)
    }),
    ("a closure that ends later", |write| {
        let mut closure = closure();
        closure.last_date = day("2026-04-07");
        put(write, "closure", &closure)
    }),
    ("an opening rule that ends with March", |write| {
        let mut rule = rule();
        rule.valid_to = Some(day("2026-03-31"));
        put(write, "opening_rule", &rule)
    }),
    ("an opening rule from April on", |write| {
        let mut rule = rule();
        (rule.id, rule.valid_from) = (id(0x701), day("2026-04-01"));
        put(write, "opening_rule", &rule)
    }),
    ("a membership of April", |write| {
        let mut membership = membership(2);
        membership.joined_on = day("2026-04-01");
        put(write, "membership", &membership)
    }),
    ("a membership of February and March that ends in April", |write| {
        let mut membership = membership(1);
        (membership.left_on, membership.leave_reason) =
            (Some(day("2026-04-01")), Some(LeaveReason::Moved));
        put(write, "membership", &membership)
    }),
    ("a declaration of April", |write| {
        let mut declaration = declaration(2);
        declaration.signed_on = day("2026-04-01");
        put(write, "declaration", &declaration)
    }),
    ("a declaration withdrawn in April", |write| {
        let mut declaration = declaration(1);
        declaration.withdrawn_on = Some(day("2026-04-01"));
        put(write, "declaration", &declaration)
    }),
    ("the description of April", |write| put_note(write, month("2026-04"), "Święta.")),
    ("what has no date", |write| {
        let mut room = room(0);
        room.name = "Sala lustrzana".to_owned();
        put(write, "room", &room)
    }),
    ("an enrolment", |write| put(write, "enrolment", &enrolment(1))),
    ("the closing of another month", |write| put_closing(write, month("2026-02"), true)),
];

#[test]
fn nothing_can_be_written_into_a_closed_month() {
    let laptop = laptop();
    for (name, action) in TOUCHES {
        refused(&laptop, name, action);
    }
    laptop.rebuilt_digest();
}

#[test]
fn what_is_refused_in_a_closed_month_is_done_in_an_open_one() {
    for (name, action) in TOUCHES {
        let laptop = laptop();
        laptop.write(ANNA, |write| put_closing(write, month("2026-03"), false)).unwrap();
        allowed(&laptop, name, action);
    }
}

#[test]
fn other_months_stay_open() {
    for (name, action) in PASSES {
        let laptop = laptop();
        allowed(&laptop, name, action);
        laptop.rebuilt_digest();
    }
}

#[test]
fn a_month_closed_at_one_centre_is_open_at_another() {
    let laptop = laptop();
    allowed(&laptop, "elsewhere", |write| {
        let mut centre = centre();
        centre.id = id(0x201);
        put(write, "centre", &centre)?;
        let mut service = service();
        (service.id, service.centre_id) = (id(0xb01), centre.id);
        put(write, "volunteer_entry", &service)
    });
}

#[test]
fn a_service_cannot_come_into_a_closed_month_of_another_centre() {
    let laptop = laptop();
    allowed(&laptop, "elsewhere", |write| {
        let mut centre = centre();
        centre.id = id(0x201);
        put(write, "centre", &centre)?;
        let mut service = service();
        (service.id, service.centre_id) = (id(0xb01), centre.id);
        put(write, "volunteer_entry", &service)
    });
    refused(&laptop, "here", |write| {
        let mut service = service();
        service.id = id(0xb01);
        put(write, "volunteer_entry", &service)
    });
}

#[test]
fn neither_undo_nor_redo_reaches_into_a_closed_month() {
    let laptop = laptop();
    laptop.write(ANNA, |write| put_closing(write, month("2026-03"), false)).unwrap();
    let mark = laptop
        .write(BASIA, |write| {
            put_mark(write, session_id(DATES[1]), person_id(1), Some(Mark::Present))
        })
        .unwrap();
    let close = |closed| {
        laptop.write(ANNA, move |write| put_closing(write, month("2026-03"), closed)).unwrap()
    };
    let take_back = |operation: OperationId| {
        laptop.write(BASIA, move |write| write.take_back(operation).map(|_| ()))
    };
    close(true);
    let before = laptop.digest();
    assert!(matches!(take_back(mark), Err(Error::Refused(Refusal::MonthClosed { .. }))));
    assert_eq!(laptop.digest(), before);
    close(false);
    let undone = take_back(mark).unwrap();
    close(true);
    assert!(matches!(take_back(undone), Err(Error::Refused(Refusal::MonthClosed { .. }))));
    assert!(!laptop.store().read(|file| file.has_marks(session_id(DATES[1]))).unwrap());
}

#[test]
fn a_batch_that_touches_a_closed_month_is_refused_as_a_whole() {
    let laptop = laptop();
    let before = laptop.digest();
    let refused = laptop.store().batch::<(), Error>(|batch| {
        for (number, date) in [(1, DATES[2]), (2, DATES[0])] {
            let action = storage::Action {
                id: id(0xb000 + number),
                command: "test",
                author: ANNA,
                scope: None,
                at: crate::world::START,
            };
            batch.write(action, |write| {
                put_mark(write, session_id(date), person_id(2), Some(Mark::Present))
            })?;
        }
        Ok(())
    });
    assert!(matches!(refused, Err(Error::Refused(Refusal::MonthClosed { .. }))));
    assert_eq!(laptop.digest(), before);
}

#[test]
fn what_another_laptop_wrote_before_it_knew_is_taken_in() {
    // The journal never refuses what was done; the month's figures tell that they changed.
    let (laptop, other) = (laptop(), Laptop::founded(2));
    other
        .write(BASIA, |write| {
            put_mark(write, session_id(DATES[1]), person_id(1), Some(Mark::Present))
        })
        .unwrap();
    laptop.meet(&other);
    assert!(laptop.store().read(|file| file.has_marks(session_id(DATES[1]))).unwrap());
    let of_march: SessionId = session_id(DATES[1]);
    assert!(
        laptop
            .store()
            .read(|file| file.is_closed(CENTRE, file.session(of_march)?.date.month()))
            .unwrap()
    );
}
