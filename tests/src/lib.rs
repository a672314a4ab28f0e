//! Builders for the tests: an office with an open file, and the ways of asking it.

#![expect(clippy::unwrap_used, reason = "a test that cannot be set up has failed")]

use std::path::PathBuf;

use api::desk::{Desk, Folders};
use api::{App, Caller, Failure, FixedClock, Ids, dispatch};
use domain::calendar::Date;
use domain::organisation::Role;
use messages::Language;
use serde_json::{Value, json};
use storage::key_bag::{KeyBag, PasswordCost};
use storage::{Identity, Opening, Store};
use tempfile::TempDir;

/// What a guess at a password costs in tests: nothing.
pub const CHEAP: PasswordCost = PasswordCost { memory_kib: 8, passes: 1, lanes: 1 };

/// The password of everybody in the tests.
pub const PASSWORD: &str = "hasło do testów";

/// A day as the tests write it.
pub fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// A machine with a desk, whose clock stands at noon of a day.
pub fn desk(folder: &TempDir, today: &str) -> Desk {
    let today = day(today);
    Desk::new(
        folders(folder),
        Box::new(move || Box::new(FixedClock::new(today))),
        "test".to_owned(),
        CHEAP,
    )
}

/// The folders of that machine.
pub fn folders(folder: &TempDir) -> Folders {
    Folders {
        data: folder.path().join("data"),
        documents: folder.path().join("documents"),
        machine: folder.path().join("machine"),
    }
}

/// The request that founds "Fundacja Próbna" with a CAS open Monday to Friday, 9 to 13.
pub fn founding() -> Value {
    let hours: Vec<Value> = ["monday", "tuesday", "wednesday", "thursday", "friday"]
        .iter()
        .map(|weekday| json!({ "weekday": weekday, "start": "09:00", "end": "13:00" }))
        .collect();
    json!({
        "organisation": "Fundacja Próbna",
        "user_name": "Anna Próbna",
        "password": PASSWORD,
        "centre": {
            "kind": "cas", "name": "CAS Próbne", "district": "IV", "address": "ul. Próbna 1",
            "rooms": ["Sala 1", "Sala 2"], "hours": hours, "valid_from": "2026-01-01",
        },
    })
}

/// An open file of an organisation with one CAS, and a user of each role.
pub struct Office {
    /// The app over the open file.
    pub app: App,
    /// Where the file is.
    pub path: PathBuf,
    callers: Vec<Caller>,
    // Removed last, when the file is closed.
    _folder: TempDir,
}

impl Office {
    /// A new office on a day.
    pub fn on(today: &str) -> Self {
        let folder = TempDir::new().unwrap();
        let desk = desk(&folder, today);
        let created = desk.call(Language::Polish, "create_file", founding()).unwrap();
        for (name, role) in [("Kora Próbna", "coordinator"), ("Wola Próbna", "volunteer")] {
            let request = json!({ "name": name, "role": role, "password": PASSWORD });
            desk.call(Language::Polish, "add_user", request).unwrap();
        }
        desk.close();
        let path = PathBuf::from(created["path"].as_str().unwrap());
        let app = open(&path, &folder, today);
        let callers = app
            .store()
            .users()
            .iter()
            .map(|user| app.caller(user.id, Language::Polish).unwrap())
            .collect();
        Self { app, path, callers, _folder: folder }
    }

    /// The same office on another day: closed and opened again.
    pub fn wait_until(self, today: &str) -> Self {
        let Self { app, path, callers, _folder } = self;
        drop(app);
        Self { app: open(&path, &_folder, today), path, callers, _folder }
    }

    /// The user of a role.
    pub fn caller(&self, role: Role) -> Caller {
        *self.callers.iter().find(|caller| caller.role == role).unwrap()
    }

    /// What the coordinator is answered.
    #[track_caller]
    pub fn ask(&self, command: &str, request: Value) -> Value {
        self.ask_as(Role::Coordinator, command, request)
            .unwrap_or_else(|failure| panic!("{command}: {} ({})", failure.message, failure.code))
    }

    /// What a user of a role is answered.
    pub fn ask_as(&self, role: Role, command: &str, request: Value) -> Result<Value, Failure> {
        dispatch(&self.app, &self.caller(role), command, request)
    }

    /// The code with which the coordinator is refused.
    #[track_caller]
    pub fn refused(&self, command: &str, request: Value) -> String {
        let failure = self.ask_as(Role::Coordinator, command, request).unwrap_err();
        assert_ne!(
            failure.message, failure.code,
            "{}: no sentence says what happened",
            failure.code
        );
        failure.code
    }

    /// Id of the centre.
    pub fn centre(&self) -> Value {
        self.overview()["centre"]["id"].clone()
    }

    /// Id of a room by its place in the list.
    pub fn room(&self, index: usize) -> Value {
        self.overview()["rooms"][index]["id"].clone()
    }

    /// Id of a category by its place in the list.
    pub fn category(&self, index: usize) -> Value {
        self.overview()["categories"][index]["id"].clone()
    }

    fn overview(&self) -> Value {
        self.ask("get_overview", json!({}))["centres"][0].clone()
    }

    /// The fields of classes "Gimnastyka", Tuesdays 10:00 to 11:00 in the first room, with
    /// sign-up, from a day to a day.
    pub fn classes(&self, first: &str, last: &str) -> Value {
        json!({
            "centre_id": self.centre(), "name": "Gimnastyka", "category_id": self.category(0),
            "leader_id": null, "room_id": self.room(0), "place": "", "first_date": first,
            "start": "10:00", "minutes": 60,
            "pattern": { "kind": "weekly", "every": 1, "weekdays": ["tuesday"] },
            "ends": { "kind": "on", "date": last }, "entry": "enrolment", "capacity": 18,
        })
    }

    /// Adds a person with a declaration of a day. Answers her id.
    #[track_caller]
    pub fn person(&self, first_name: &str, last_name: &str, signed_on: &str) -> Value {
        let request = json!({
            "centre_id": self.centre(), "joined_on": signed_on,
            "fields": { "first_name": first_name, "last_name": last_name, "birth_year": 1950 },
            "declaration": { "signed_on": signed_on, "number": "" },
        });
        self.ask("create_person", request)["person"]["id"].clone()
    }

    /// The sessions of the week that holds a day, in order.
    #[track_caller]
    pub fn sessions(&self, date: &str) -> Vec<Value> {
        let week = self.ask("get_week", json!({ "centre_id": self.centre(), "date": date }));
        let days = week["days"].as_array().unwrap();
        days.iter().flat_map(|day| day["sessions"].as_array().unwrap()).cloned().collect()
    }

    /// The figures of a month.
    #[track_caller]
    pub fn month(&self, month: &str) -> Value {
        self.ask("get_month", json!({ "centre_id": self.centre(), "month": month }))["summary"]
            .clone()
    }
}

fn open(path: &std::path::Path, folder: &TempDir, today: &str) -> App {
    let bag = KeyBag::load(path).unwrap();
    let key = bag.unlock(bag.users()[0].id, PASSWORD).unwrap();
    let opening = Opening {
        holder: "test".to_owned(),
        identity: Identity::Machine(folders(folder).machine),
        at: 0,
    };
    let store = Store::open(path, key, bag, opening).unwrap();
    App::new(store, Box::new(FixedClock::new(day(today))), Ids::Random, CHEAP)
}
