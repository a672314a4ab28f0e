//! A centre of the usual size, with as many years behind it as asked for.

use std::path::Path;

use domain::attendance::Mark;
use domain::calendar::{Date, TimeOfDay};
use domain::ids::{
    AttendanceId, CentreId, DeviceId, OperationId, PersonId, SeriesId, SessionId, UserId,
};
use domain::organisation::CentreKind;
use domain::volunteers::VolunteeringSettings;
use serde_json::json;
use storage::key_bag::PasswordCost;
use storage::{Action, Identity, Opening, Result, Store, Write};
use uuid::Uuid;

pub(crate) const CENTRE: CentreId = CentreId(Uuid::from_u128(0x200));
const USER: UserId = UserId(Uuid::from_u128(0xa));
const CATEGORY: Uuid = Uuid::from_u128(0x230);
/// A CAS has about 120 people, 25 classes a week and 12 at each.
pub(crate) const PEOPLE: u128 = 120;
pub(crate) const CLASSES: u128 = 25;
pub(crate) const AT_EACH: u128 = 12;

/// The wall clock of the operation with this number, and its id.
pub(crate) fn action(number: u64) -> Action {
    Action {
        id: OperationId(Uuid::from_u128(0xf000_0000 + u128::from(number))),
        command: "record_attendance",
        author: USER,
        scope: Some(CENTRE),
        at: 1_790_000_000_000 + number as i64,
    }
}

pub(crate) fn person(number: u128) -> PersonId {
    PersonId(Uuid::from_u128(0x500 + number))
}

fn series(number: u128) -> SeriesId {
    SeriesId(Uuid::from_u128(0x400 + number))
}

pub(crate) fn session(class: u128, date: Date) -> SessionId {
    SessionId::generated(series(class), date, start(class))
}

fn start(class: u128) -> TimeOfDay {
    TimeOfDay::from_minutes(9 * 60 + 60 * (class / 5) as u32)
}

/// Makes a file with the centre, its people and classes, and no session yet.
pub(crate) fn found(path: &Path) -> Result<Store> {
    let cheap = PasswordCost { memory_kib: 8, passes: 1, lanes: 1 };
    let identity = Identity::Given(DeviceId(Uuid::from_u128(0xd)));
    let opening = Opening { holder: "bench".to_owned(), identity, at: 0 };
    let (store, _) = Store::create(path, USER, "Anna", "zażółć gęślą", cheap, opening)?;
    store.write(action(1), |write| {
        let row = Uuid::from_u128(0x100);
        let organisation =
            json!({ "name": "Fundacja", "short_name": "", "address": "", "email": "", "phone": "",
                    "volunteering": VolunteeringSettings::default() });
        write.put("organisation", row, row, &organisation)?;
        let centre = json!({
            "kind": "cas", "name": "CAS", "district": "IV", "address": "",
            "settings": CentreKind::Cas.default_settings(),
        });
        write.put("centre", CENTRE.0, CENTRE.0, &centre)?;
        let category = json!({ "centre_id": CENTRE, "name": "Zajęcia", "letter": "Z", "ground": 0 });
        write.put("category", CATEGORY, CENTRE.0, &category)?;
        (0..PEOPLE).try_for_each(|number| admit(write, number))?;
        (0..CLASSES).try_for_each(|class| {
            let id = series(class);
            let value = json!({
                "centre_id": CENTRE, "lineage": id, "name": format!("Zajęcia {class}"),
                "category_id": CATEGORY, "entry": "enrolment", "capacity": null,
                "leader_id": null, "room_id": null, "first_date": "2017-01-02",
                "start": start(class), "minutes": 60, "rule": "FREQ=WEEKLY", "exceptions": [],
                "kind": "class", "mode": "on_site", "level": "", "minimum": null,
                "counts_in_report": true, "with_minors": false, "co_leader_ids": [],
                "helper_ids": [],
            });
            write.put("series", id.0, id.0, &value)
        })
    })?;
    Ok(store)
}

fn admit(write: &mut Write<'_>, number: u128) -> Result<()> {
    let id = person(number);
    let value = json!({
        "first_name": format!("Imię {number}"), "last_name": format!("Nazwisko {number}"),
        "birth_date": "1950-03-17", "birth_year": null, "sex": "female", "district": "IV",
        "to_complete": false,
    });
    write.put("person", id.0, id.0, &value)?;
    let row = Uuid::from_u128(0x800 + number);
    let membership = json!({ "person_id": id, "centre_id": CENTRE, "joined_on": "2017-01-02" });
    write.put("membership", row, row, &membership)?;
    let row = Uuid::from_u128(0x900 + number);
    let declaration = json!({
        "person_id": id, "centre_id": CENTRE, "agreement_id": null, "number": number.to_string(),
        "signed_on": "2017-01-02",
    });
    write.put("declaration", row, row, &declaration)
}

/// Adds one session of a class.
pub(crate) fn plan(write: &mut Write<'_>, class: u128, date: Date) -> Result<()> {
    let id = session(class, date);
    let value = json!({
        "centre_id": CENTRE, "series_id": series(class), "original_date": date,
        "original_start": start(class), "original_room_id": null, "name": format!("Zajęcia {class}"),
        "category_id": CATEGORY, "entry": "enrolment", "capacity": null, "leader_id": null,
        "date": date, "start": start(class), "minutes": 60, "room_id": null,
        "list_state": "confirmed", "signatures": AT_EACH,
        "kind": "class", "mode": "on_site", "level": "", "minimum": null,
        "counts_in_report": true, "with_minors": false, "co_leader_ids": [], "helper_ids": [],
    });
    write.put("session", id.0, id.0, &value)
}

/// Gives one mark.
pub(crate) fn mark(
    write: &mut Write<'_>,
    session: SessionId,
    person: PersonId,
    mark: Mark,
) -> Result<()> {
    let row = AttendanceId::of(session, person).0;
    let value = json!({ "session_id": session, "person_id": person, "mark": mark.code() });
    write.put("attendance", row, row, &value)
}
