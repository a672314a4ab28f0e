//! A small organisation: one centre, two rooms, four people, three sessions.

use domain::attendance::Mark;
use domain::calendar::{Date, Month, TimeOfDay, Weekday};
use domain::ids::{
    AttendanceId, CategoryId, CentreId, LeaderId, LocationId, OrganisationId, PersonId, RoomId,
    SeriesId, SessionId, UserId,
};
use domain::opening::{Closure, ClosureKind, OpeningRule};
use domain::organisation::{
    Category, Centre, CentreKind, Leader, Location, Organisation, Role, Room, User,
};
use domain::people::{Declaration, Membership, Person, Sex};
use domain::settlement::{GrantAgreement, GrantForm};
use domain::timetable::{ClassDetails, Enrolment, Entry, ListState, Outing, Series, Session};
use domain::volunteers::{VolunteerEntry, VolunteeringSettings};
use serde::Serialize;
use storage::{Result, Write};
use uuid::Uuid;

pub(crate) const ORGANISATION: OrganisationId = OrganisationId(Uuid::from_u128(0x100));
pub(crate) const CENTRE: CentreId = CentreId(Uuid::from_u128(0x200));
pub(crate) const LOCATION: LocationId = LocationId(Uuid::from_u128(0x210));
pub(crate) const ROOMS: [RoomId; 2] =
    [RoomId(Uuid::from_u128(0x220)), RoomId(Uuid::from_u128(0x221))];
pub(crate) const CATEGORY: CategoryId = CategoryId(Uuid::from_u128(0x230));
pub(crate) const LEADER: LeaderId = LeaderId(Uuid::from_u128(0x300));
pub(crate) const SERIES: SeriesId = SeriesId(Uuid::from_u128(0x400));
pub(crate) const ANNA: UserId = UserId(Uuid::from_u128(0xa));
/// Whoever founded the organisation.
pub(crate) const ZOSIA: UserId = UserId(Uuid::from_u128(0xc));
pub(crate) const BASIA: UserId = UserId(Uuid::from_u128(0xb));

/// The day of an ISO 8601 text.
pub(crate) fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// The month of an ISO 8601 text.
pub(crate) fn month(text: &str) -> Month {
    text.parse().unwrap()
}

/// The time of an ISO 8601 text.
pub(crate) fn time(text: &str) -> TimeOfDay {
    text.parse().unwrap()
}

/// The identifier of any kind with this number.
pub(crate) fn id<T: From<Uuid>>(number: u128) -> T {
    Uuid::from_u128(number).into()
}

pub(crate) fn organisation() -> Organisation {
    Organisation {
        id: ORGANISATION,
        name: "Fundacja Próba".to_owned(),
        short_name: "Próba".to_owned(),
        address: "ul. Zmyślona 1, 30-001 Kraków".to_owned(),
        email: "biuro@proba.example".to_owned(),
        phone: "12 000 00 00".to_owned(),
        volunteering: VolunteeringSettings::default(),
    }
}

pub(crate) fn user(id: UserId, name: &str) -> User {
    User { id, name: name.to_owned(), role: Role::Coordinator, active: true, person_id: None }
}

pub(crate) fn centre() -> Centre {
    Centre {
        id: CENTRE,
        kind: CentreKind::Cas,
        name: "CAS Próbny".to_owned(),
        district: "IV".to_owned(),
        address: "ul. Zmyślona 2".to_owned(),
        phone: "12 000 00 01".to_owned(),
        email: "cas@proba.example".to_owned(),
        coordinator: "Barbara Żądło".to_owned(),
        settings: CentreKind::Cas.default_settings(),
    }
}

pub(crate) fn location() -> Location {
    Location {
        id: LOCATION,
        centre_id: CENTRE,
        name: "Zmyślona".to_owned(),
        address: "ul. Zmyślona 2".to_owned(),
        is_external: false,
    }
}

pub(crate) fn room(number: usize) -> Room {
    Room {
        id: ROOMS[number],
        location_id: LOCATION,
        name: format!("Sala {}", number + 1),
        capacity: Some(20),
        active: true,
    }
}

pub(crate) fn category() -> Category {
    Category {
        id: CATEGORY,
        centre_id: CENTRE,
        name: "Zajęcia ruchowe".to_owned(),
        letter: "R".to_owned(),
        ground: 3,
        position: 1,
        active: true,
    }
}

/// The id of the person with this number; 1 to 4 are in the file from the beginning.
pub(crate) fn person_id(number: u128) -> PersonId {
    id(0x500 + number)
}

pub(crate) fn person(number: u128) -> Person {
    let (first, last) = match number {
        1 => ("Łucja", "Źrebak"),
        2 => ("Świętosława", "Ćwik"),
        3 => ("Anna Maria", "Łabędź"),
        _ => ("Zenon", "Żółć"),
    };
    Person {
        birth_date: Some(day("1950-03-17")),
        sex: Some(Sex::Female),
        phone: "600 000 000".to_owned(),
        district: "XVIII".to_owned(),
        ..Person::new(person_id(number), first.to_owned(), last.to_owned())
    }
}

pub(crate) fn leader() -> Leader {
    Leader { id: LEADER, name: "Firma Ruch".to_owned(), person_id: None, active: true }
}

pub(crate) fn agreement() -> GrantAgreement {
    GrantAgreement {
        id: id(0x600),
        number: "SZ-02.616.1.2026".to_owned(),
        signed_on: day("2025-12-30"),
        title: "Prowadzenie CAS".to_owned(),
        grantor: "Gmina Miejska Kraków".to_owned(),
        form: GrantForm::Supported,
        first_date: day("2026-01-01"),
        last_date: day("2026-12-31"),
        funding_phrase: "Zadanie współfinansowane ze środków Miasta Krakowa".to_owned(),
        report_recipient: String::new(),
        values_volunteers: true,
        centres: vec![CENTRE],
    }
}

pub(crate) fn series() -> Series {
    Series {
        id: SERIES,
        centre_id: CENTRE,
        lineage: Uuid::from_u128(0x401),
        name: "Gimnastyka".to_owned(),
        category_id: CATEGORY,
        leader_id: Some(LEADER),
        room_id: Some(ROOMS[0]),
        place: String::new(),
        first_date: day("2026-03-03"),
        start: time("10:00"),
        minutes: 60,
        rule: "FREQ=WEEKLY;BYDAY=TU".to_owned(),
        exceptions: vec![day("2026-03-24")],
        entry: Entry::Enrolment,
        capacity: Some(20),
        details: ClassDetails::default(),
    }
}

/// The dates of the series' sessions that are in the file from the beginning.
pub(crate) const DATES: [&str; 3] = ["2026-03-10", "2026-03-17", "2026-04-07"];

/// The session that the series yields on a day.
pub(crate) fn session(date: &str) -> Session {
    let (series, date) = (series(), day(date));
    Session {
        id: SessionId::generated(series.id, date, series.start),
        centre_id: CENTRE,
        series_id: Some(series.id),
        name: series.name,
        category_id: series.category_id,
        leader_id: series.leader_id,
        room_id: series.room_id,
        place: String::new(),
        date,
        start: series.start,
        minutes: series.minutes,
        original_date: date,
        original_start: series.start,
        original_room_id: series.room_id,
        entry: series.entry,
        capacity: series.capacity,
        cancelled: None,
        list_state: ListState::None,
        guests: 0,
        children: 0,
        signatures: None,
        sheet_number: String::new(),
        original_filed: false,
        details: ClassDetails::default(),
        outing: Outing::default(),
        moved_because: None,
        decided_by: String::new(),
        substitutes_id: None,
        replaces_id: None,
    }
}

pub(crate) fn session_id(date: &str) -> SessionId {
    session(date).id
}

pub(crate) fn rule() -> OpeningRule {
    OpeningRule {
        id: id(0x700),
        centre_id: CENTRE,
        weekday: Weekday::ALL[0],
        start: time("09:00"),
        end: time("13:00"),
        valid_from: day("2026-01-01"),
        valid_to: None,
        overrides: false,
    }
}

pub(crate) fn closure() -> Closure {
    Closure {
        id: id(0x710),
        centre_id: CENTRE,
        first_date: day("2026-03-30"),
        last_date: day("2026-04-03"),
        kind: ClosureKind::Break,
        reason: "Przerwa świąteczna".to_owned(),
        counts_as_open: false,
    }
}

pub(crate) fn membership(number: u128) -> Membership {
    Membership::new(id(0x800 + number), person_id(number), CENTRE, day("2026-02-02"))
}

pub(crate) fn declaration(number: u128) -> Declaration {
    Declaration {
        id: id(0x900 + number),
        person_id: person_id(number),
        centre_id: CENTRE,
        agreement_id: None,
        number: format!("{number}/2026"),
        signed_on: day("2026-02-02"),
        withdrawn_on: None,
    }
}

pub(crate) fn enrolment(number: u128) -> Enrolment {
    Enrolment {
        id: id(0xa00 + number),
        series_id: SERIES,
        person_id: person_id(number),
        from_date: day("2026-03-03"),
        waiting: false,
        to_date: None,
    }
}

pub(crate) fn service() -> VolunteerEntry {
    let date = day("2026-03-12");
    VolunteerEntry {
        activity: "Rozstawianie krzeseł".to_owned(),
        ..VolunteerEntry::new(id(0xb00), person_id(1), CENTRE, date, 90, date, id(0xa))
    }
}

/// A mark as it is written.
#[derive(Serialize)]
struct Given {
    session_id: SessionId,
    person_id: PersonId,
    mark: Option<Mark>,
}

/// Gives a person a mark at a session, or takes it back.
pub(crate) fn put_mark(
    write: &mut Write<'_>,
    session: SessionId,
    person: PersonId,
    mark: Option<Mark>,
) -> Result<()> {
    let row = AttendanceId::of(session, person).0;
    write.put("attendance", row, row, &Given { session_id: session, person_id: person, mark })
}

/// A month's closing, or opening again, as it is written.
#[derive(Serialize)]
struct Closing {
    centre_id: CentreId,
    month: Month,
    closed: bool,
}

pub(crate) fn put_closing(write: &mut Write<'_>, month: Month, closed: bool) -> Result<()> {
    let row = domain::ids::MonthCloseId::of(CENTRE, month).0;
    write.put("month_close", row, row, &Closing { centre_id: CENTRE, month, closed })
}

/// A month's description as it is written.
#[derive(Serialize)]
struct Note {
    centre_id: CentreId,
    month: Month,
    description: String,
}

pub(crate) fn put_note(write: &mut Write<'_>, month: Month, description: &str) -> Result<()> {
    let row = domain::ids::MonthNoteId::of(CENTRE, month).0;
    let note = Note { centre_id: CENTRE, month, description: description.to_owned() };
    write.put("month_note", row, row, &note)
}

/// Puts any value whose id is its row and its subject.
pub(crate) fn put<T: Serialize>(
    write: &mut Write<'_>,
    entity: &'static str,
    value: &T,
) -> Result<()> {
    let row = serde_json::to_value(value).unwrap()["id"].as_str().unwrap().parse().unwrap();
    write.put(entity, row, row, value)
}

/// Writes what the file has from the beginning.
pub(crate) fn found(write: &mut Write<'_>) -> Result<()> {
    put(write, "organisation", &organisation())?;
    put(write, "user", &user(ANNA, "Anna"))?;
    put(write, "user", &user(BASIA, "Basia"))?;
    put(write, "centre", &centre())?;
    put(write, "location", &location())?;
    put(write, "room", &room(0))?;
    put(write, "room", &room(1))?;
    put(write, "category", &category())?;
    put(write, "leader", &leader())?;
    for number in 1..=4 {
        put(write, "person", &person(number))?;
    }
    put(write, "series", &series())?;
    for date in DATES {
        put(write, "session", &session(date))?;
    }
    Ok(())
}
