//! Lists on paper: printed with a code, and typed in by numbers.

use domain::organisation::Role;
use serde_json::{Value, json};
use suite::{Office, founding};
use tempfile::TempDir;

/// "Gimnastyka" on Tuesdays of March 2026 with people signed up, seen on 10 March.
struct Class {
    office: Office,
    series: Value,
    people: Vec<Value>,
}

const NAMES: [(&str, &str); 6] = [
    ("Helena", "Adamska"),
    ("Ewa", "Ćwik"),
    ("Stanisław", "Łoś"),
    ("Jan", "Nowak"),
    ("Maria", "Szymczyk"),
    ("Zofia", "Żółć"),
];

impl Class {
    fn new() -> Self {
        Self::with(json!("enrolment"))
    }

    fn with(entry: Value) -> Self {
        let office = Office::on("2026-03-10");
        let mut classes = office.classes("2026-03-01", "2026-03-31");
        classes["entry"] = entry;
        let series = office.ask("create_series", classes)["series_id"].clone();
        let people: Vec<Value> =
            NAMES.iter().map(|(first, last)| office.person(first, last, "2026-03-01")).collect();
        let enrolment =
            json!({ "series_id": series, "person_ids": people, "from_date": "2026-03-01" });
        office.ask("enrol_people", enrolment);
        Self { office, series, people }
    }

    fn session(&self, date: &str) -> Value {
        self.office.sessions(date)[0]["session"]["id"].clone()
    }

    /// Prints the list of a day as the window does. Answers its code.
    fn print(&self, date: &str) -> String {
        let request = json!({ "session_ids": [self.session(date)] });
        let prepared = self.office.ask("prepare_sheets", request);
        prepared["sheets"][0]["code"].as_str().unwrap().to_owned()
    }

    fn typed(&self, code: &str, text: &str) -> Value {
        json!({
            "centre_id": self.office.centre(), "code": code, "text": text,
            "signatures": null, "original_filed": true, "confirm": true,
        })
    }

    /// The same with names from blank rows.
    fn typed_with(&self, code: &str, text: &str, names: &[&str]) -> Value {
        let mut typed = self.typed(code, text);
        typed["names"] = names.iter().map(|name| json!({ "name": name })).collect();
        typed
    }

    /// Marks of a day, name by name.
    fn marks(&self, date: &str) -> Vec<(String, Value)> {
        let sheet = self.office.ask("get_sheet", json!({ "session_id": self.session(date) }));
        let rows = sheet["rows"].as_array().unwrap().iter();
        rows.map(|row| (row["list_name"].as_str().unwrap().to_owned(), row["mark"].clone()))
            .collect()
    }

    /// The journal's length, to see that nothing was saved.
    fn operations(&self) -> usize {
        let history = self.office.ask("list_history", json!({ "limit": 500 }));
        history["rows"].as_array().unwrap().len()
    }

    /// The sentence of a refusal, after which nothing is saved.
    #[track_caller]
    fn refused(&self, code: &str, request: Value) -> String {
        let before = self.operations();
        let failure = self.office.ask_as(Role::Coordinator, "enter_sheet", request).unwrap_err();
        assert_eq!(failure.code, code, "{}", failure.message);
        assert_eq!(self.operations(), before, "nothing is saved");
        assert!(failure.message.contains("Nic nie"), "{}", failure.message);
        failure.message
    }
}

fn marked(marks: &[(&str, &str)]) -> Vec<(String, Value)> {
    marks.iter().map(|(name, mark)| ((*name).to_owned(), json!(mark))).collect()
}

#[test]
fn a_list_comes_back_by_its_code_and_numbers() {
    let class = Class::new();
    let code = class.print("2026-03-10");
    let found =
        class.office.ask("find_sheet", json!({ "centre_id": class.office.centre(), "code": code }));
    assert_eq!(found["card"]["session"]["name"], "Gimnastyka");
    assert_eq!((found["rows"].as_array().unwrap().len(), &found["blank_rows"]), (6, &json!(8)));
    assert_eq!(found["rows"][5]["list_name"], "Żółć Zofia");

    let echo = class.office.ask("read_entry", class.typed(&code, "1 3-4 6 z2 +2"));
    assert_eq!(echo["total"], "4 z 6 + 2 goście");
    let names: Vec<&str> = echo["tokens"][1]["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row["list_name"].as_str().unwrap())
        .collect();
    assert_eq!(names, ["Łoś Stanisław", "Nowak Jan"]);
    assert_eq!(echo["ready"], true);

    let before = class.operations();
    let mut typed = class.typed(&code.to_lowercase().replace('-', " "), "1 3-4 6 z2 +2");
    typed["signatures"] = json!(4);
    let entered = class.office.ask("enter_sheet", typed);
    assert_eq!(entered["total"], "4 z 6 + 2 goście");
    assert_eq!(class.operations(), before + 1, "one operation");
    assert_eq!(
        class.marks("2026-03-10"),
        marked(&[
            ("Adamska Helena", "present"),
            ("Ćwik Ewa", "announced"),
            ("Łoś Stanisław", "present"),
            ("Nowak Jan", "present"),
            ("Szymczyk Maria", "absent"),
            ("Żółć Zofia", "present"),
        ])
    );
    let session = &class.office.sessions("2026-03-10")[0]["session"];
    assert_eq!(
        [&session["list_state"], &session["signatures"], &session["sheet_number"]],
        [&json!("confirmed"), &json!(4), &json!(code)]
    );
    assert_eq!((&session["original_filed"], &session["guests"]), (&json!(true), &json!(2)));

    class.office.ask("undo", json!({}));
    assert!(class.marks("2026-03-10").iter().all(|(_, mark)| mark.is_null()), "one step back");
}

#[test]
fn the_figures_are_those_of_taps() {
    let taken_by_taps = Class::new();
    let session = taken_by_taps.session("2026-03-10");
    for person in [0, 2, 3, 5] {
        let request = json!({ "session_id": session, "person_id": taken_by_taps.people[person], "mark": "present" });
        taken_by_taps.office.ask("record_attendance", request);
    }
    let office = &taken_by_taps.office;
    let walk_in = json!({ "session_id": session, "first_name": "Nowa", "last_name": "Próbna" });
    office.ask("add_walk_in", walk_in);
    office.ask("set_guests", json!({ "session_id": session, "guests": 2, "children": 0 }));
    office.ask("fill_attendance", json!({ "session_id": session, "mark": "absent" }));
    office.ask("confirm_list", json!({ "session_id": session, "signatures": 5 }));

    let typed_in = Class::new();
    let code = typed_in.print("2026-03-10");
    let mut typed = typed_in.typed_with(&code, "1 3-4 6 7 +2", &["Nowa Próbna"]);
    typed["signatures"] = json!(5);
    typed_in.office.ask("enter_sheet", typed);

    // Ids differ from file to file, the figures must not.
    let figures = |summary: Value| {
        fn values(value: &Value, path: &str, found: &mut Vec<(String, Value)>) {
            match value {
                Value::Object(fields)
                    if fields.contains_key("key") && fields.contains_key("value") =>
                {
                    found.push((path.to_owned(), fields["value"].clone()));
                }
                Value::Object(fields) => {
                    for (name, value) in fields {
                        values(value, &format!("{path}.{name}"), found);
                    }
                }
                Value::Array(items) => {
                    for (index, value) in items.iter().enumerate() {
                        values(value, &format!("{path}.{index}"), found);
                    }
                }
                _ => {}
            }
        }
        let mut found = Vec::new();
        values(&summary, "", &mut found);
        found
    };
    let taps = figures(taken_by_taps.office.month("2026-03"));
    assert!(taps.len() > 20, "{taps:?}");
    assert_eq!(figures(typed_in.office.month("2026-03")), taps);
    assert_eq!(typed_in.marks("2026-03-10"), taken_by_taps.marks("2026-03-10"));
}

#[test]
fn the_rows_stay_who_they_were_when_the_list_was_printed() {
    let class = Class::new();
    let code = class.print("2026-03-10");
    // Since then one has left the class, one has joined, and one married.
    let card = class.office.ask("get_series", json!({ "series_id": class.series }));
    let enrolment = card["enrolments"]
        .as_array()
        .unwrap()
        .iter()
        .find(|row| row["person_id"] == class.people[1])
        .unwrap()["enrolment_id"]
        .clone();
    class
        .office
        .ask("end_enrolment", json!({ "enrolment_id": enrolment, "to_date": "2026-03-05" }));
    let newcomer = class.office.person("Anna", "Bąk", "2026-03-09");
    class.office.ask(
        "enrol_people",
        json!({ "series_id": class.series, "person_ids": [newcomer], "from_date": "2026-03-09" }),
    );
    class.office.ask(
        "update_person",
        json!({
            "person_id": class.people[0], "centre_id": class.office.centre(),
            "fields": { "first_name": "Helena", "last_name": "Zielińska" },
        }),
    );
    let echo = class.office.ask("read_entry", class.typed(&code, "1 6"));
    assert_eq!(echo["not_on_sheet"], json!(["Bąk Anna"]));
    class.office.ask("enter_sheet", class.typed(&code, "1 6"));
    assert_eq!(
        class.marks("2026-03-10"),
        vec![
            ("Bąk Anna".to_owned(), Value::Null),
            ("Łoś Stanisław".to_owned(), json!("absent")),
            ("Nowak Jan".to_owned(), json!("absent")),
            ("Szymczyk Maria".to_owned(), json!("absent")),
            ("Zielińska Helena".to_owned(), json!("present")),
            ("Żółć Zofia".to_owned(), json!("present")),
        ],
        "she who left the class is not absent from it"
    );
}

#[test]
fn printed_again_with_the_same_roster_it_is_the_same_list() {
    let class = Class::new();
    let first = class.print("2026-03-10");
    let before = class.operations();
    assert_eq!(class.print("2026-03-10"), first);
    assert_eq!(class.operations(), before, "nothing new was registered");
    let newcomer = class.office.person("Anna", "Bąk", "2026-03-09");
    class.office.ask(
        "enrol_people",
        json!({ "series_id": class.series, "person_ids": [newcomer], "from_date": "2026-03-09" }),
    );
    let second = class.print("2026-03-10");
    assert_ne!(second, first);
    // Row 2 of the first is Ćwik, of the second the newcomer before her.
    for (code, name) in [(&first, "Ćwik Ewa"), (&second, "Bąk Anna")] {
        let echo = class.office.ask("read_entry", class.typed(code, "2"));
        assert_eq!(echo["tokens"][0]["rows"][0]["list_name"], name);
    }
}

#[test]
fn what_was_printed_cannot_be_unprinted() {
    let class = Class::new();
    let before = class.office.ask("get_status", json!({}))["undo"].clone();
    let code = class.print("2026-03-10");
    assert_eq!(class.office.ask("get_status", json!({}))["undo"], before);
    let history = class.office.ask("list_history", json!({ "limit": 1 }));
    let printed = &history["rows"][0];
    assert_eq!(printed["can_undo"], false, "{printed}");
    let undo = json!({ "operation_id": printed["operation_id"] });
    assert_eq!(class.office.refused("undo", undo), "nothing_to_undo");
    class.office.ask("find_sheet", json!({ "centre_id": class.office.centre(), "code": code }));
}

#[test]
fn two_rows_that_turned_out_to_be_one_person_count_once() {
    let class = Class::new();
    let code = class.print("2026-03-10");
    class.office.ask(
        "merge_people",
        json!({
            "centre_id": class.office.centre(), "kept_id": class.people[0],
            "other_id": class.people[1], "from_other": [],
        }),
    );
    let entered = class.office.ask("enter_sheet", class.typed(&code, "2"));
    assert_eq!(entered["present"], 1);
    assert_eq!(class.marks("2026-03-10")[0], ("Adamska Helena".to_owned(), json!("present")));
    assert_eq!(entered["all"], 5);
}

#[test]
fn names_from_blank_rows_are_found_or_made() {
    let class = Class::new();
    let code = class.print("2026-03-10");
    class.office.person("Anna", "Bąk", "2026-03-09");
    let typed = class.typed_with(&code, "1 7-8", &["bak anna", "Nowa-Stara, Zdzisława"]);
    let echo = class.office.ask("read_entry", typed.clone());
    assert_eq!(echo["names"][0]["list_name"], "Bąk Anna");
    assert_eq!(
        (&echo["names"][1]["person_id"], &echo["names"][1]["list_name"]),
        (&Value::Null, &json!("Nowa-Stara Zdzisława"))
    );
    assert_eq!(echo["total"], "3 z 8");
    let entered = class.office.ask("enter_sheet", typed);
    assert_eq!((&entered["present"], &entered["new_people"]), (&json!(3), &json!(1)));
    let sheet = class.office.ask("get_sheet", json!({ "session_id": class.session("2026-03-10") }));
    let new = sheet["rows"].as_array().unwrap().iter().find(|row| row["to_complete"] == true);
    assert_eq!(new.unwrap()["list_name"], "Nowa-Stara Zdzisława");
    let total = sheet["rows"].as_array().unwrap().len();
    assert_eq!(total, 8);
}

#[test]
fn several_new_people_get_numbers_of_their_own() {
    let class = Class::new();
    let code = class.print("2026-03-10");
    let names = ["Jeden Próbny", "Dwa Próbny", "Trzy Próbny"];
    class.office.ask("enter_sheet", class.typed_with(&code, "1 7-9", &names));
    let list = class.office.ask(
        "list_people",
        json!({ "centre_id": class.office.centre(), "query": "próbny", "filter": "members" }),
    );
    assert_eq!(list["rows"].as_array().unwrap().len(), 3, "{list}");
}

#[test]
fn a_name_of_several_people_is_chosen() {
    let class = Class::new();
    let code = class.print("2026-03-10");
    let one = class.office.person("Anna", "Bąk", "2026-03-09");
    class.office.person("Anna", "Bąk", "2026-03-09");
    let mut typed = class.typed_with(&code, "1 7", &["Anna Bąk"]);
    assert!(class.refused("entry_not_sound", typed.clone()).contains("kilka osób"));
    let echo = class.office.ask("read_entry", typed.clone());
    assert_eq!(echo["names"][0]["others"].as_array().unwrap().len(), 2);
    typed["names"][0]["person_id"] = one;
    assert_eq!(class.office.ask("enter_sheet", typed)["present"], 2);
}

#[test]
fn a_mark_on_the_screen_stays_unless_the_paper_is_said_to_be_right() {
    let class = Class::new();
    let code = class.print("2026-03-10");
    let session = class.session("2026-03-10");
    for (person, mark) in [(0, "absent"), (1, "present"), (2, "announced")] {
        let request =
            json!({ "session_id": session, "person_id": class.people[person], "mark": mark });
        class.office.ask("record_attendance", request);
    }
    let typed = class.typed(&code, "1 4");
    let echo = class.office.ask("read_entry", typed.clone());
    let conflicts = echo["conflicts"].as_array().unwrap();
    assert_eq!(conflicts.len(), 2, "an announced absence agrees with a missing signature");
    let of = |person: usize| conflicts.iter().find(|one| one["person_id"] == class.people[person]);
    assert_eq!(
        (&of(0).unwrap()["screen"], &of(0).unwrap()["paper"]),
        (&json!("absent"), &json!("present"))
    );
    assert_eq!(
        (&of(1).unwrap()["screen"], &of(1).unwrap()["paper"]),
        (&json!("present"), &Value::Null)
    );
    let mut ticked = typed;
    ticked["paper_wins"] = json!([class.people[0]]);
    class.office.ask("enter_sheet", ticked);
    let marks = class.marks("2026-03-10");
    let marks: Vec<&str> = marks.iter().map(|(_, mark)| mark.as_str().unwrap()).collect();
    assert_eq!(marks, ["present", "present", "announced", "present", "absent", "absent"]);
}

#[test]
fn the_list_of_a_month_comes_back_column_by_column() {
    let class = Class::new();
    let folder = TempDir::new().unwrap();
    let document = json!({
        "kind": "attendance_grid", "series_id": class.series, "month": "2026-03",
        "options": { "blank_rows": 4 },
    });
    let path = folder.path().join("miesiac.pdf");
    class.office.ask("save_document", json!({ "document": document, "path": path }));
    let listed = class.office.ask(
        "list_sheets",
        json!({ "centre_id": class.office.centre(), "first": "2026-03-01", "last": "2026-03-31" }),
    );
    let sheets = listed["sheets"].as_array().unwrap();
    assert_eq!(sheets.len(), 5, "Tuesdays of March");
    assert_eq!(listed["outstanding"], 2, "those of the 3rd and the 10th can be typed in");
    let code = sheets[0]["code"].as_str().unwrap().to_owned();
    let text = reports::read_back::text_of(&std::fs::read(&path).unwrap()).unwrap();
    assert!(text.contains(&code), "{text}");

    assert!(class.refused("sheet_column_missing", class.typed(&code, "1 2")).contains("kilka"));
    class.office.ask("enter_sheet", class.typed(&format!("{code} B"), "1 3"));
    assert_eq!(class.marks("2026-03-10")[2], ("Łoś Stanisław".to_owned(), json!("present")));
    assert!(class.marks("2026-03-03").iter().all(|(_, mark)| mark.is_null()));
    let mut typed = class.typed(&code, "2");
    typed["session_id"] = class.session("2026-03-03");
    class.office.ask("enter_sheet", typed);
    assert_eq!(class.marks("2026-03-03")[1], ("Ćwik Ewa".to_owned(), json!("present")));
    class.refused("session_ahead", class.typed(&format!("{code}-C"), "1"));

    // What is recorded now is printed into the grid.
    class.office.ask("save_document", json!({ "document": document, "path": path }));
    let text = reports::read_back::text_of(&std::fs::read(&path).unwrap()).unwrap();
    assert!(text.contains("1\tAdamska Helena\t\t+\t\t\t\t1"), "{text}");
}

#[test]
fn lists_of_a_week_are_one_file_and_each_comes_back() {
    let class = Class::new();
    let mut second = class.office.classes("2026-03-01", "2026-03-31");
    second["name"] = json!("Joga");
    second["start"] = json!("12:00");
    second["room_id"] = class.office.room(1);
    class.office.ask("create_series", second);
    let sessions: Vec<Value> = class
        .office
        .sessions("2026-03-10")
        .iter()
        .map(|card| card["session"]["id"].clone())
        .collect();
    let document = json!({
        "kind": "attendance_lists", "session_ids": sessions,
        "options": { "blank_rows": 3, "names": "short", "large_print": true, "clause": false },
    });
    let before = class.operations();
    let preview = class.office.ask("preview_document", json!({ "document": document }));
    assert_eq!(preview["pages"], 2);
    let codes = |when: &str| {
        let request = json!({ "centre_id": class.office.centre(), "first": "2026-03-10", "last": "2026-03-10" });
        let listed = class.office.ask("list_sheets", request);
        let sheets = listed["sheets"].as_array().unwrap().clone();
        assert!(sheets.len() == 2 || when == "before", "{listed}");
        sheets.iter().map(|sheet| sheet["code"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert!(codes("before").is_empty(), "looking at it registers nothing");
    let folder = TempDir::new().unwrap();
    class.office.ask("save_document", json!({ "document": document, "path": folder.path() }));
    assert_eq!(class.operations(), before + 1, "one operation");
    let file = std::fs::read_dir(folder.path()).unwrap().next().unwrap().unwrap();
    let bytes = std::fs::read(file.path()).unwrap();
    let again = class.office.ask("preview_document", json!({ "document": document }));
    assert_eq!(again["bytes"], preview["bytes"], "the preview showed the codes that they have");
    assert_eq!(preview["bytes"].as_str().unwrap().len(), bytes.len().div_ceil(3) * 4);
    let text = reports::read_back::text_of(&bytes).unwrap();
    for code in codes("after") {
        assert!(text.contains(&code), "{code} in {text}");
        class.office.ask("find_sheet", json!({ "centre_id": class.office.centre(), "code": code }));
    }
    assert!(text.contains("Zofia Ż., nr 6") && !text.contains("Żółć"), "{text}");
}

#[test]
fn every_bad_entry_has_its_sentence_and_saves_nothing() {
    let class = Class::new();
    let code = class.print("2026-03-10");
    for (text, says) in [
        ("15", "Nie ma wiersza 15: ostatni ma numer 14"),
        ("1 0", "Nie ma wiersza 0"),
        ("1-99", "Nie ma wiersza 99"),
        ("99999999999999", "Nie ma wiersza 99999999999999"),
        ("5-2", "zapisz 2-5"),
        ("3 1-4", "Wiersz 3 jest wpisany dwa razy"),
        ("1 joga", "„joga” nie jest numerem"),
        ("1 n9", "W wierszu 9 nie ma nazwiska"),
        ("1 +2001", "za dużo gości"),
        ("1 +1 +2", "goście są już wpisani"),
        ("", "Wpisz numery"),
    ] {
        let message = class.refused("entry_not_sound", class.typed(&code, text));
        assert!(message.contains(says), "{text}: {message}");
    }
    let two_rows_one_name = class.typed_with(&code, "1 7 8", &["Anna Bąk"]);
    assert!(class.refused("blank_rows_differ", two_rows_one_name).contains("nazwiska: 1"));
    for (name, says) in [
        ("Anna", "dopisz imię albo nazwisko"),
        ("Zofia Żółć", "już wśród obecnych"),
        ("😀 😀", "nie wygląda"),
    ] {
        let message = class.refused("entry_not_sound", class.typed_with(&code, "1 6 7", &[name]));
        assert!(message.contains(says) || name.starts_with('😀'), "{name}: {message}");
    }
    let long = format!("Anna {}", "ą".repeat(200));
    class.refused("entry_not_sound", class.typed_with(&code, "1 7", &[&long]));
    let mut signatures = class.typed(&code, "1");
    signatures["signatures"] = json!(2001);
    class.refused("too_many_guests", signatures);
    // The same is told while it is typed.
    let echo = class.office.ask("read_entry", class.typed(&code, "1 15 z2"));
    assert_eq!(echo["ready"], false);
    assert!(echo["tokens"][1]["problem"].as_str().unwrap().contains("wiersza 15"));
    assert_eq!(echo["tokens"][2]["mark"], "announced");
}

#[test]
fn a_code_that_is_none_is_told_apart_from_one_that_is_wrong() {
    let class = Class::new();
    let code = class.print("2026-03-10");
    let (digits, letter) = code.split_once('-').unwrap();
    let wrong = if letter == "A" { "B" } else { "A" };
    let message = class.refused("sheet_code_wrong", class.typed(&format!("{digits}{wrong}"), "1"));
    assert!(message.contains(&format!("Podobny kod: {code} (Gimnastyka)")), "{message}");
    class.refused("sheet_letter_missing", class.typed(digits, "1"));
    class.refused("sheet_code_unreadable", class.typed("gimnastyka", "1"));
    class.refused("sheet_code_unreadable", class.typed("", "1"));
    let unknown = domain::paper::SheetCode::of_number(digits.parse::<u32>().unwrap() / 10 + 31_000);
    let message = class.refused("sheet_unknown", class.typed(&unknown.to_string(), "1"));
    assert!(!message.contains("{"), "{message}");
}

#[test]
fn a_list_of_another_centre_says_whose_it_is() {
    let class = Class::new();
    let code = class.print("2026-03-10");
    let mut centre = founding()["centre"].clone();
    centre["name"] = json!("PAL Próbny");
    let other = class.office.ask_as(Role::Manager, "create_centre", centre).unwrap();
    let mut typed = class.typed(&code, "1");
    typed["centre_id"] = other["centre"]["id"].clone();
    assert!(class.refused("sheet_of_another_centre", typed).contains("CAS Próbne"));
}

#[test]
fn what_cannot_have_been_is_not_typed_in() {
    let class = Class::new();
    let ahead = class.print("2026-03-17");
    class.refused("session_ahead", class.typed(&ahead, "1"));
    let cancelled = class.session("2026-03-17");
    class.office.ask("cancel_session", json!({ "session_id": cancelled, "reason": "weather" }));
    let message = class.refused("session_cancelled", class.typed(&ahead, "1"));
    assert!(message.contains("odwołane"), "{message}");
    let found = class
        .office
        .ask("find_sheet", json!({ "centre_id": class.office.centre(), "code": ahead }));
    assert_eq!(found["refused"], message);
    let code = class.print("2026-03-10");
    class.office.ask("enter_sheet", class.typed(&code, "1"));
    class.refused("list_confirmed", class.typed(&code, "2"));
    let too_many = json!({
        "session_ids": [class.session("2026-03-10")], "options": { "blank_rows": 61 },
    });
    assert_eq!(class.office.refused("prepare_sheets", too_many), "too_many_blank_rows");
    assert_eq!(class.office.refused("prepare_sheets", json!({ "session_ids": [] })), "not_found");
}

#[test]
fn where_entry_is_free_an_unsigned_row_means_nothing() {
    let class = Class::with(json!("free"));
    let earlier = class.session("2026-03-03");
    for person in &class.people[..2] {
        let request = json!({ "session_id": earlier, "person_id": person, "mark": "present" });
        class.office.ask("record_attendance", request);
    }
    let code = class.print("2026-03-10");
    let message = class.refused("entry_not_sound", class.typed(&code, "1 n2"));
    assert!(message.contains("wstępem wolnym"), "{message}");
    class.office.ask("enter_sheet", class.typed(&code, "1"));
    assert_eq!(
        class.marks("2026-03-10"),
        [("Adamska Helena".to_owned(), json!("present")), ("Ćwik Ewa".to_owned(), Value::Null)]
    );
}

#[test]
fn lists_that_have_not_come_back_are_told() {
    let class = Class::new();
    let code = class.print("2026-03-10");
    class.print("2026-03-17");
    let listed = || {
        class.office.ask(
            "list_sheets",
            json!({ "centre_id": class.office.centre(), "first": "2026-03-01", "last": "2026-03-31" }),
        )
    };
    assert_eq!(listed()["outstanding"], 1, "the one of next week is not due");
    class.office.ask("enter_sheet", class.typed(&code, "1"));
    assert_eq!(listed()["outstanding"], 0);
    assert_eq!(listed()["sheets"][1]["came_back"], true);
}

#[test]
fn a_volunteer_types_in_the_lists_of_today_and_no_other() {
    let class = Class::new();
    let (today, earlier) = (class.print("2026-03-10"), class.print("2026-03-03"));
    let office = &class.office;
    let failure =
        office.ask_as(Role::Volunteer, "enter_sheet", class.typed(&earlier, "1")).unwrap_err();
    assert_eq!(failure.code, "not_allowed");
    let typed = class.typed_with(&today, "1 7", &["Nowa Próbna"]);
    let entered = office.ask_as(Role::Volunteer, "enter_sheet", typed).unwrap();
    assert_eq!(entered["present"], 2);
    let listed = office
        .ask_as(
            Role::Volunteer,
            "list_sheets",
            json!({ "centre_id": office.centre(), "first": "2026-01-01", "last": "2026-12-31" }),
        )
        .unwrap();
    assert_eq!(listed["sheets"].as_array().unwrap().len(), 1);
}
