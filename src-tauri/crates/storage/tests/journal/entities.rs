//! What is written of each kind of thing is what is read.

use domain::attendance::Mark;
use domain::calendar::Weekday;
use domain::ids::{
    CategoryId, ClosureId, ConsentId, DeclarationId, DistinctPeopleId, EnrolmentId,
    GrantAgreementCentreId, GrantAgreementId, LeaderId, RoomId, SeriesId, SessionId,
    VolunteerEntryId,
};
use domain::organisation::{CentreKind, CentreSettings, Role, User};
use domain::people::{
    Absence, Consent, ConsentKind, ConsentState, LeaveReason, Membership, Need, Person,
    PrivacyNotice, RecordField, Sex, Suspension,
};
use domain::refusal::Refusal;
use domain::timetable::{CancelReason, Entry, ListState, Series, Session};
use serde::Serialize;
use serde_json::json;
use storage::{Error, Read, Result};

use crate::samples::*;
use crate::world::Laptop;

/// Writes a value and reads it back, twice: with every field as given first and as given last.
pub(crate) fn comes_back<T: Serialize + PartialEq + std::fmt::Debug + Clone + Send + 'static>(
    laptop: &Laptop,
    entity: &'static str,
    values: [T; 2],
    read: impl Fn(&Read<'_>) -> Result<T>,
) {
    for value in values {
        let written = value.clone();
        laptop.write(ANNA, move |write| put(write, entity, &written)).unwrap();
        assert_eq!(laptop.store().read(|file| read(&file)).unwrap(), value);
    }
    laptop.rebuilt_digest();
}

#[test]
fn an_organisation_and_its_state_come_back() {
    let laptop = Laptop::founded(1);
    let mut other = organisation();
    other.short_name = String::new();
    comes_back(&laptop, "organisation", [organisation(), other], |file| file.organisation());
    let state = || laptop.store().read(|file| file.organisation_state(ORGANISATION)).unwrap();
    assert_eq!(state(), (false, None));
    laptop
        .write(ANNA, |write| {
            let confirmed = json!({ "recovery_confirmed_on": "2026-03-10", "demo": true });
            write.put("organisation", ORGANISATION.0, ORGANISATION.0, &confirmed)
        })
        .unwrap();
    assert_eq!(state(), (true, Some(day("2026-03-10"))));
}

#[test]
fn a_user_comes_back() {
    let laptop = Laptop::founded(1);
    let gone = User { role: Role::Manager, active: false, ..user(BASIA, "Barbara Żądło") };
    comes_back(&laptop, "user", [gone, user(BASIA, "Basia")], |file| file.user(BASIA));
}

#[test]
fn a_centre_and_its_settings_come_back() {
    let laptop = Laptop::founded(1);
    let mut other = centre();
    other.kind = CentreKind::Other;
    other.coordinator = String::new();
    other.settings = CentreSettings {
        min_age: None,
        residents_only: false,
        works_with_minors: true,
        counts_children: true,
        required_minutes_per_day: 300,
        required_days: vec![Weekday::ALL[6], Weekday::ALL[0]],
        target_members: None,
        teaching_hours: true,
        names_volunteers: true,
        free_entry_weeks: 4,
        unseen_weeks: 6,
        record: [(RecordField::Phone, Need::Required)].into(),
        declaration_text: "Oświadczenie".to_owned(),
        privacy_text: String::new(),
        privacy_version: "2".to_owned(),
    };
    comes_back(&laptop, "centre", [other, centre()], |file| file.centre(CENTRE));
}

#[test]
fn a_location_a_room_and_a_category_come_back() {
    let laptop = Laptop::founded(1);
    let mut outside = location();
    (outside.name, outside.is_external) = ("Las Wolski".to_owned(), true);
    comes_back(&laptop, "location", [outside, location()], |file| {
        Ok(file.locations(CENTRE)?.pop().unwrap())
    });
    let mut other = room(1);
    (other.capacity, other.active) = (None, false);
    comes_back(&laptop, "room", [other, room(1)], |file| file.room(ROOMS[1]));
    let mut other = category();
    (other.position, other.active, other.ground) = (0, false, 11);
    comes_back(&laptop, "category", [other, category()], |file| file.category(CATEGORY));
}

#[test]
fn a_person_comes_back() {
    let laptop = Laptop::founded(1);
    let bare = Person {
        birth_year: Some(1948),
        to_complete: true,
        ..Person::new(person_id(9), "Ołeksandra".to_owned(), "Ґонта".to_owned())
    };
    let full = Person {
        birth_date: Some(day("1948-02-29")),
        birth_year: None,
        sex: Some(Sex::Male),
        phone: "12 345 67 89".to_owned(),
        email: "o@example.com".to_owned(),
        district: "III".to_owned(),
        address: "ul. Zmyślona 1/2, Kraków".to_owned(),
        emergency_contact: "Córka, 600 100 200".to_owned(),
        guardians: "Babcia Ołena".to_owned(),
        children: Some(2),
        notes: "Prosi o pierwszy rząd.\nDrugi wiersz „w cudzysłowie”.".to_owned(),
        to_complete: false,
        ..bare.clone()
    };
    comes_back(&laptop, "person", [bare.clone(), full], |file| file.person(person_id(9)));
    comes_back(&laptop, "person", [bare.clone(), bare], |file| file.person(person_id(9)));
}

#[test]
fn a_leader_comes_back() {
    let laptop = Laptop::founded(1);
    let mut other = leader();
    (other.person_id, other.active) = (Some(person_id(2)), false);
    comes_back(&laptop, "leader", [other, leader()], |file| file.leader(LEADER));
}

#[test]
fn a_grant_agreement_comes_back_with_its_centres() {
    let laptop = Laptop::founded(1);
    let link = |write: &mut storage::Write<'_>| {
        let row = GrantAgreementCentreId::of(agreement().id, CENTRE).0;
        let value = json!({ "agreement_id": agreement().id, "centre_id": CENTRE });
        write.put("grant_agreement_centre", row, row, &value)
    };
    let read = |file: &Read<'_>| file.grant_agreement(agreement().id);
    laptop
        .write(ANNA, move |write| {
            put(write, "grant_agreement", &agreement())?;
            link(write)
        })
        .unwrap();
    assert_eq!(laptop.store().read(|file| read(&file)).unwrap(), agreement());
    laptop
        .write(ANNA, |write| {
            let row = GrantAgreementCentreId::of(agreement().id, CENTRE).0;
            write.delete("grant_agreement_centre", row)
        })
        .unwrap();
    assert_eq!(laptop.store().read(|file| read(&file)).unwrap().centres, []);
    laptop.write(ANNA, link).unwrap();
    assert_eq!(laptop.store().read(|file| read(&file)).unwrap().centres, [CENTRE]);
    laptop.rebuilt_digest();
}

#[test]
fn the_agreement_of_a_month_is_the_one_valid_on_its_last_day() {
    let laptop = Laptop::founded(1);
    laptop
        .write(ANNA, |write| {
            for (number, first, last) in
                [(1, "2025-01-01", "2026-03-15"), (2, "2026-03-16", "2026-06-30")]
            {
                let id: GrantAgreementId = id(0x600 + number);
                let mut agreement = agreement();
                (agreement.id, agreement.first_date, agreement.last_date) =
                    (id, day(first), day(last));
                put(write, "grant_agreement", &agreement)?;
                let row = GrantAgreementCentreId::of(id, CENTRE).0;
                let value = json!({ "agreement_id": id, "centre_id": CENTRE });
                write.put("grant_agreement_centre", row, row, &value)?;
            }
            Ok(())
        })
        .unwrap();
    let of = |text: &str| {
        let found = laptop.store().read(|file| file.agreement_for(CENTRE, month(text)));
        found.unwrap().map(|agreement| agreement.id)
    };
    assert_eq!(of("2024-12"), None);
    assert_eq!(of("2026-02"), Some(id(0x601)));
    assert_eq!(of("2026-03"), Some(id(0x602)));
    assert_eq!(of("2026-06"), Some(id(0x602)));
    assert_eq!(of("2026-07"), None);
}

#[test]
fn opening_rules_and_closures_come_back() {
    let laptop = Laptop::founded(1);
    let mut other = rule();
    (other.end, other.valid_to) = (time("24:00"), Some(day("2026-06-30")));
    comes_back(&laptop, "opening_rule", [rule(), other], |file| {
        Ok(file.opening_rules(CENTRE)?.pop().unwrap())
    });
    let mut other = closure();
    (other.reason, other.counts_as_open) = (String::new(), true);
    let closure_id: ClosureId = closure().id;
    comes_back(&laptop, "closure", [closure(), other], |file| file.closure(closure_id));
}

#[test]
fn a_membership_and_a_declaration_come_back() {
    let laptop = Laptop::founded(1);
    let mut ended = membership(2);
    (ended.left_on, ended.leave_reason) = (Some(day("2026-04-30")), Some(LeaveReason::Moved));
    let ended = Membership {
        waiting: true,
        number: Some(27),
        residence_confirmed: true,
        age_confirmed: true,
        rules_accepted_on: Some(day("2026-02-02")),
        activity_statement_on: Some(day("2026-02-03")),
        exception_reason: "opiekunka".to_owned(),
        ..ended
    };
    comes_back(&laptop, "membership", [membership(2), ended], |file| {
        Ok(file.memberships_of_person(person_id(2))?.pop().unwrap())
    });
    let mut withdrawn = declaration(2);
    withdrawn.withdrawn_on = Some(day("2026-04-30"));
    let declaration_id: DeclarationId = declaration(2).id;
    comes_back(&laptop, "declaration", [declaration(2), withdrawn], |file| {
        file.declaration(declaration_id)
    });
}

#[test]
fn what_the_register_keeps_beside_a_record_comes_back() {
    let laptop = Laptop::founded(1);
    let person = person_id(2);
    let given = Consent {
        id: ConsentId::of(person, "image"),
        person_id: person,
        kind: ConsentKind::Image,
        state: ConsentState::Granted,
        answered_on: day("2026-02-02"),
        withdrawn_on: None,
        form: "na papierze".to_owned(),
    };
    let withdrawn = Consent {
        state: ConsentState::Withdrawn,
        withdrawn_on: Some(day("2026-03-01")),
        form: String::new(),
        ..given.clone()
    };
    comes_back(&laptop, "consent", [given, withdrawn], |file| {
        Ok(file.consents_of_person(person)?.pop().unwrap())
    });
    let notice = PrivacyNotice {
        id: id(0xc10),
        person_id: person,
        given_on: day("2026-02-02"),
        version: "1".to_owned(),
    };
    let newer = PrivacyNotice { version: "2".to_owned(), ..notice.clone() };
    comes_back(&laptop, "privacy_notice", [notice, newer], |file| {
        Ok(file.privacy_notices_of_person(person)?.pop().unwrap())
    });
    let lasting = Suspension {
        id: id(0xc20),
        person_id: person,
        centre_id: CENTRE,
        first_date: day("2026-03-01"),
        last_date: None,
    };
    let over = Suspension { last_date: Some(day("2026-03-20")), ..lasting.clone() };
    comes_back(&laptop, "suspension", [lasting, over], |file| {
        Ok(file.suspensions_of_person(person)?.pop().unwrap())
    });
    let of_all = Absence {
        id: id(0xc30),
        person_id: person,
        centre_id: CENTRE,
        series_id: None,
        first_date: day("2026-03-01"),
        last_date: day("2026-03-08"),
    };
    let of_one = Absence { series_id: Some(SERIES), ..of_all.clone() };
    comes_back(&laptop, "absence", [of_all, of_one], |file| file.absence(id(0xc30)));
}

#[test]
fn two_records_said_to_be_two_people_are_known_both_ways_round() {
    let laptop = Laptop::founded(1);
    let (one, other) = (person_id(1), person_id(2));
    let row = DistinctPeopleId::of(other, one).0;
    assert_eq!(row, DistinctPeopleId::of(one, other).0);
    let known = |laptop: &Laptop| laptop.store().read(|file| file.distinct_people()).unwrap();
    for confirmed in [true, false] {
        laptop
            .write(ANNA, move |write| {
                let value = json!({ "first_id": one, "second_id": other, "confirmed": confirmed });
                write.put("distinct_people", row, row, &value)
            })
            .unwrap();
        assert_eq!(known(&laptop).contains(&(one, other)), confirmed);
        assert_eq!(known(&laptop).contains(&(other, one)), confirmed);
    }
}

#[test]
fn a_series_and_its_exceptions_come_back() {
    let laptop = Laptop::founded(1);
    let other = Series {
        leader_id: None,
        room_id: None,
        place: "Planty, przy fontannie".to_owned(),
        exceptions: vec![],
        entry: Entry::Free,
        capacity: None,
        ..series()
    };
    let series_id: SeriesId = SERIES;
    comes_back(&laptop, "series", [other, series()], |file| file.series(series_id));
}

#[test]
fn a_session_comes_back() {
    let laptop = Laptop::founded(1);
    let held = Session {
        list_state: ListState::Confirmed,
        guests: 3,
        children: 2,
        signatures: Some(14),
        sheet_number: "12/2026".to_owned(),
        original_filed: true,
        date: day("2026-03-11"),
        start: time("17:30"),
        room_id: Some(ROOMS[1]),
        ..session("2026-03-10")
    };
    let alone = Session {
        id: id(0x4ff),
        series_id: None,
        cancelled: Some(CancelReason::Weather),
        room_id: None,
        original_room_id: None,
        place: "Ojców".to_owned(),
        leader_id: None,
        entry: Entry::Free,
        capacity: None,
        minutes: 960,
        ..session("2026-03-10")
    };
    for value in [held, alone] {
        let session_id: SessionId = value.id;
        comes_back(&laptop, "session", [value.clone(), value], |file| file.session(session_id));
    }
}

#[test]
fn an_enrolment_and_a_service_come_back() {
    let laptop = Laptop::founded(1);
    let mut ended = enrolment(1);
    (ended.to_date, ended.waiting) = (Some(day("2026-06-30")), true);
    let enrolment_id: EnrolmentId = enrolment(1).id;
    comes_back(&laptop, "enrolment", [enrolment(1), ended], |file| file.enrolment(enrolment_id));
    let mut other = service();
    (other.minutes, other.activity) = (1440, String::new());
    let entry_id: VolunteerEntryId = service().id;
    comes_back(&laptop, "volunteer_entry", [service(), other], |file| {
        file.volunteer_entry(entry_id)
    });
}

#[test]
fn marks_come_back_with_who_gave_them_and_when() {
    let laptop = Laptop::founded(1);
    let session = session_id(DATES[0]);
    let marks = || laptop.store().read(|file| file.marks_of_session(session)).unwrap();
    for mark in Mark::ALL {
        laptop
            .write_at(crate::world::START + 5, BASIA, move |write| {
                put_mark(write, session, person_id(1), Some(mark))
            })
            .unwrap();
        assert_eq!(marks().get(&person_id(1)), Some(&mark));
    }
    let recorded = laptop.store().read(|file| file.mark_recorded(session, person_id(1))).unwrap();
    assert_eq!(recorded, Some((BASIA, crate::world::START + 5)));
    laptop.write(ANNA, move |write| put_mark(write, session, person_id(1), None)).unwrap();
    assert!(marks().is_empty());
    assert!(!laptop.store().read(|file| file.has_marks(session)).unwrap());
    laptop.rebuilt_digest();
}

#[test]
fn a_months_description_and_closing_come_back() {
    let laptop = Laptop::founded(1);
    let march = month("2026-03");
    let read = || {
        let read = |file: Read<'_>| {
            Ok::<_, Error>((file.description(CENTRE, march)?, file.is_closed(CENTRE, march)?))
        };
        laptop.store().read(read).unwrap()
    };
    assert_eq!(read(), (String::new(), false));
    laptop.write(ANNA, move |write| put_note(write, march, "Spokojny miesiąc.")).unwrap();
    laptop.write(ANNA, move |write| put_closing(write, march, true)).unwrap();
    assert_eq!(read(), ("Spokojny miesiąc.".to_owned(), true));
    assert_eq!(laptop.store().read(|file| file.closed_months(CENTRE)).unwrap(), [march]);
    laptop.write(ANNA, move |write| put_closing(write, march, false)).unwrap();
    assert!(!read().1);
    laptop.rebuilt_digest();
}

#[test]
fn what_is_deleted_is_not_found_until_it_is_put_again() {
    let laptop = Laptop::founded(1);
    let room_id: RoomId = ROOMS[1];
    let category_id: CategoryId = CATEGORY;
    let leader_id: LeaderId = LEADER;
    let rooms = || laptop.store().read(|file| file.rooms(CENTRE)).unwrap().len();
    laptop.write(ANNA, move |write| write.delete("room", room_id.0)).unwrap();
    assert_eq!(rooms(), 1);
    let found = laptop.store().read(|file| file.room(room_id));
    assert!(matches!(found, Err(Error::Refused(Refusal::NotFound))));
    laptop.write(ANNA, |write| put(write, "room", &room(1))).unwrap();
    assert_eq!(rooms(), 2);
    laptop.store().read(|file| file.category(category_id)).unwrap();
    laptop.store().read(|file| file.leader(leader_id)).unwrap();
    laptop.rebuilt_digest();
}

#[test]
fn writing_what_is_there_already_records_nothing() {
    let laptop = Laptop::founded(1);
    laptop.write(ANNA, found).unwrap();
    laptop.write(ANNA, |write| write.delete("room", id::<RoomId>(0xfff).0)).unwrap_err();
    assert_eq!(laptop.number(), 0);
}

#[test]
fn of_values_given_twice_in_one_action_the_later_counts() {
    let laptop = Laptop::founded(1);
    let before = laptop.tables();
    // Away and back again is nothing.
    laptop
        .write(ANNA, |write| {
            let mut other = room(0);
            other.name = "Sala lustrzana".to_owned();
            put(write, "room", &other)?;
            write.delete("room", ROOMS[1].0)?;
            put(write, "room", &room(1))?;
            put(write, "room", &room(0))
        })
        .unwrap();
    assert_eq!(laptop.number(), 0);
    assert_eq!(laptop.tables(), before);
    laptop
        .write(ANNA, |write| {
            for name in ["Sala A", "Sala B"] {
                let mut other = room(0);
                other.name = name.to_owned();
                put(write, "room", &other)?;
            }
            put(write, "room", &room(1))?;
            write.delete("room", ROOMS[1].0)
        })
        .unwrap();
    assert_eq!(laptop.number(), 1);
    assert_eq!(laptop.store().read(|file| file.room(ROOMS[0])).unwrap().name, "Sala B");
    assert!(laptop.store().read(|file| file.room(ROOMS[1])).is_err());
    laptop.rebuilt_digest();
}

#[test]
fn people_stand_in_polish_order() {
    let laptop = Laptop::founded(1);
    let people = laptop.store().read(|file| file.people()).unwrap();
    let names: Vec<&str> = people.iter().map(|person| person.last_name.as_str()).collect();
    assert_eq!(names, ["Ćwik", "Łabędź", "Źrebak", "Żółć"]);
}
