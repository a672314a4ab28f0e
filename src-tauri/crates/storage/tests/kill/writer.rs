//! The writer: one mark after another, each said aloud once it is on the disk.

use std::io::Write as _;
use std::path::Path;

use domain::attendance::Mark;
use domain::ids::{AttendanceId, DeviceId, OperationId, PersonId, SessionId, UserId};
use domain::organisation::CentreKind;
use serde_json::json;
use storage::key_bag::{KeyBag, PasswordCost};
use storage::{Action, Identity, Opening, Result, Store, Write};
use uuid::Uuid;

/// The argument that makes this program the writer.
pub(crate) const MODE: &str = "--write-until-killed";

const USER: UserId = UserId(Uuid::from_u128(0xa));
const PASSWORD: &str = "zażółć gęślą";
const CENTRE: Uuid = Uuid::from_u128(0x200);
const CATEGORY: Uuid = Uuid::from_u128(0x230);

pub(crate) fn device() -> DeviceId {
    DeviceId(Uuid::from_u128(0xd))
}

/// The id of the operation with this number.
pub(crate) fn operation_id(number: u64) -> Uuid {
    Uuid::from_u128(0xf000_0000 + u128::from(number))
}

/// Whose mark at which session the operation with this number gives: one of twelve.
pub(crate) fn cell(number: u64) -> (SessionId, PersonId) {
    let (session, person) = (number % 3, number / 3 % 4);
    (
        Uuid::from_u128(0x400 + u128::from(session)).into(),
        Uuid::from_u128(0x500 + u128::from(person)).into(),
    )
}

/// The mark that it gives: another one each time the cell comes round.
pub(crate) fn mark_of(number: u64) -> Mark {
    Mark::ALL[(number / 12 % 3) as usize]
}

/// Makes the file, with the people and sessions that are marked.
pub(crate) fn found(path: &Path) {
    let cheap = PasswordCost { memory_kib: 8, passes: 1, lanes: 1 };
    let (store, _) = Store::create(path, USER, "Anna", PASSWORD, cheap, opening()).unwrap();
    store.write(action(1), founding).unwrap();
}

fn founding(write: &mut Write<'_>) -> Result<()> {
    let centre = json!({
        "kind": "cas", "name": "CAS", "district": "", "address": "",
        "settings": CentreKind::Cas.default_settings(),
    });
    write.put("centre", CENTRE, CENTRE, &centre)?;
    let category = json!({ "centre_id": CENTRE, "name": "Zajęcia", "letter": "Z", "ground": 0 });
    write.put("category", CATEGORY, CENTRE, &category)?;
    for number in 0..4_u128 {
        let person = Uuid::from_u128(0x500 + number);
        let value =
            json!({ "first_name": "Osoba", "last_name": number.to_string(), "to_complete": false });
        write.put("person", person, person, &value)?;
    }
    for number in 0..3_u128 {
        let session = Uuid::from_u128(0x400 + number);
        let value = json!({
            "centre_id": CENTRE, "series_id": null, "original_date": "2026-03-10",
            "original_start": "10:00", "original_room_id": null, "name": "Gimnastyka",
            "category_id": CATEGORY, "entry": "free", "capacity": null, "leader_id": null,
            "date": "2026-03-10", "start": "10:00", "minutes": 60, "room_id": null,
            "kind": "class", "mode": "on_site", "level": "", "minimum": null,
            "counts_in_report": true, "with_minors": false, "co_leader_ids": [], "helper_ids": [],
        });
        write.put("session", session, session, &value)?;
    }
    Ok(())
}

/// Opens the file, as the program does after whatever happened to it.
pub(crate) fn open(path: &Path) -> Store {
    let bag = KeyBag::load(path).unwrap();
    let key = bag.unlock(USER, PASSWORD).unwrap();
    Store::open(path, key, bag, opening()).unwrap()
}

/// Writes marks, one operation each, and prints the number of each once it is on the disk.
pub(crate) fn write_until_killed(path: &Path) {
    let store = open(path);
    let own = |feeds: Vec<(DeviceId, u64)>| feeds.into_iter().find(|(one, _)| *one == device());
    let first = own(store.feeds().unwrap()).unwrap().1 + 1;
    let mut out = std::io::stdout();
    for number in first.. {
        let (session, person) = cell(number);
        store
            .write(action(number), move |write| {
                let row = AttendanceId::of(session, person).0;
                let mark = json!({ "session_id": session, "person_id": person, "mark": mark_of(number).code() });
                write.put("attendance", row, row, &mark)
            })
            .unwrap();
        // A pipe that nobody reads any more ends the writer, too.
        writeln!(out, "{number}").unwrap();
        out.flush().unwrap();
    }
}

fn action(number: u64) -> Action {
    Action {
        id: OperationId(operation_id(number)),
        command: "record_attendance",
        author: USER,
        scope: None,
        at: 1_790_000_000_000 + number as i64,
    }
}

fn opening() -> Opening {
    Opening {
        holder: "test".to_owned(),
        identity: Identity::Given(device()),
        at: 1_790_000_000_000,
    }
}
