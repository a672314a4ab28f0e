//! A month of a centre with 120 members, once taken on the screen alone, and once through three
//! channels: the screen, paper lists typed in by their codes, and a table pasted from a
//! spreadsheet. The figures are the same.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use suite::Office;

const MEMBERS: usize = 120;
/// Names, weekdays and hours of the classes; twenty people are signed up for each.
const CLASSES: [(&str, &str, &str); 6] = [
    ("Gimnastyka", "monday", "09:00"),
    ("Szachy", "monday", "11:00"),
    ("Język angielski", "tuesday", "09:00"),
    ("Chór", "wednesday", "10:00"),
    ("Komputer", "thursday", "09:30"),
    ("Malarstwo", "friday", "10:00"),
];
const EACH: usize = MEMBERS / CLASSES.len();

/// Whether a member came to a session: about three of four times, each in her own rhythm.
fn came(member: usize, session: usize) -> bool {
    !(member * 31 + session * 17 + member * session).is_multiple_of(4)
}

/// How many came without a name.
fn guests(session: usize) -> usize {
    session % 3
}

/// An office with its members and classes; the same each time but for the ids.
struct Month {
    office: Office,
    people: Vec<Value>,
    /// Sessions by class, in order.
    sessions: Vec<Vec<Value>>,
}

fn planned() -> Month {
    let office = Office::on("2026-04-01");
    let people: Vec<Value> = (0..MEMBERS)
        .map(|number| office.person(&format!("Imię{number:03}"), "Próbna", "2026-02-02"))
        .collect();
    let mut sessions = Vec::new();
    for (place, (name, weekday, start)) in CLASSES.iter().enumerate() {
        let mut fields = office.classes("2026-03-01", "2026-03-31");
        fields["name"] = json!(name);
        fields["start"] = json!(start);
        fields["pattern"]["weekdays"] = json!([weekday]);
        fields["room_id"] = office.room(place % 2);
        fields["category_id"] = office.category(place);
        fields["capacity"] = json!(null);
        let series = office.ask("create_series", fields)["series_id"].clone();
        let request = json!({ "series_id": series, "from_date": "2026-03-01", "waiting": false,
            "person_ids": people[place * EACH..][..EACH] });
        office.ask("enrol_people", request);
        let mut of_class = Vec::new();
        for week in ["2026-03-02", "2026-03-09", "2026-03-16", "2026-03-23", "2026-03-30"] {
            of_class.extend(
                office.sessions(week).into_iter().map(|card| card["session"].clone()).filter(
                    |session| {
                        session["series_id"] == series
                            && session["date"].as_str().unwrap() <= "2026-03-31"
                    },
                ),
            );
        }
        sessions.push(of_class);
    }
    Month { office, people, sessions }
}

impl Month {
    /// Who of a class came, by place among those signed up, which is the order of the list.
    fn present(&self, class: usize, session: usize) -> Vec<usize> {
        (0..EACH).filter(|place| came(class * EACH + place, session)).collect()
    }

    fn by_screen(&self, class: usize, session: usize) {
        let id = &self.sessions[class][session]["id"];
        for place in self.present(class, session) {
            let person = &self.people[class * EACH + place];
            let request = json!({ "session_id": id, "person_id": person, "mark": "present" });
            self.office.ask("record_attendance", request);
        }
        let request = json!({ "session_id": id, "guests": guests(session), "children": 0 });
        self.office.ask("set_guests", request);
        self.office.ask("fill_attendance", json!({ "session_id": id, "mark": "absent" }));
        let signatures = self.present(class, session).len();
        self.office.ask("confirm_list", json!({ "session_id": id, "signatures": signatures }));
    }

    /// The list is printed, signed, and typed in by its code: `1 3 5-8 +2`.
    fn by_paper(&self, class: usize, session: usize) {
        let id = &self.sessions[class][session]["id"];
        let sheets = self.office.ask("prepare_sheets", json!({ "session_ids": [id] }));
        let rows: Vec<String> =
            self.present(class, session).iter().map(|place| (place + 1).to_string()).collect();
        let mut text = rows.join(" ");
        if guests(session) > 0 {
            text += &format!(" +{}", guests(session));
        }
        let request = json!({
            "centre_id": self.office.centre(), "code": sheets["sheets"][0]["code"], "text": text,
            "names": [], "signatures": rows.len(), "confirm": true,
        });
        self.office.ask("enter_sheet", request);
    }

    /// A table of the whole month of a class, as a spreadsheet puts it on the clipboard; guests
    /// have no row in it and are counted on the screen.
    fn by_table(&self, class: usize) {
        let dates: Vec<&str> =
            self.sessions[class].iter().map(|session| session["date"].as_str().unwrap()).collect();
        let mut table = format!("Nazwisko i imię\t{}\n", dates.join("\t"));
        for place in 0..EACH {
            let cells: Vec<&str> = (0..dates.len())
                .map(|session| if came(class * EACH + place, session) { "x" } else { "-" })
                .collect();
            table += &format!("Próbna Imię{:03}\t{}\n", class * EACH + place, cells.join("\t"));
        }
        let source = json!({ "pasted": table });
        let view = self.office.ask("read_spreadsheet", json!({ "source": source }));
        let proposals = view["sheets"][0]["proposals"].as_array().unwrap().clone();
        let proposal = proposals.iter().find(|proposal| proposal["kind"] == "attendance").unwrap();
        let mut request = json!({
            "source": source, "sheet": 0, "kind": "attendance", "columns": proposal["columns"],
            "centre_id": self.office.centre(),
            "class": { "series": self.sessions[class][0]["series_id"] },
        });
        let preview = self.office.ask("preview_import", request.clone());
        request["fingerprint"] = preview["fingerprint"].clone();
        for (session, of_class) in self.sessions[class].iter().enumerate() {
            let request =
                json!({ "session_id": of_class["id"], "guests": guests(session), "children": 0 });
            self.office.ask("set_guests", request);
        }
        self.office.ask("import_attendance", request);
    }

    /// The figures of the month, without the ids that differ from file to file.
    fn figures(&self) -> Value {
        let month = self.office.month("2026-03");
        let of = |rows: &str| -> BTreeMap<String, Value> {
            let rows = month[rows].as_array().unwrap().iter();
            rows.map(|row| (row["name"].as_str().unwrap().to_owned(), values(row))).collect()
        };
        json!({
            "participants": values(&month["participants"]),
            "balance": values(&month["balance"]),
            "total": values(&month["total"]),
            "categories": of("categories"),
            "series": of("series"),
        })
    }
}

/// Every number of a figure, whatever it is called and counted from.
fn values(figure: &Value) -> Value {
    match figure {
        Value::Object(fields) if fields.contains_key("value") => fields["value"].clone(),
        Value::Object(fields) => fields
            .iter()
            .filter(|(name, _)| !name.ends_with("_id") && name.as_str() != "key")
            .map(|(name, value)| (name.clone(), values(value)))
            .collect::<serde_json::Map<_, _>>()
            .into(),
        Value::Array(rows) => rows.iter().map(values).collect(),
        other => other.clone(),
    }
}

#[test]
fn a_month_taken_through_three_channels_has_the_same_figures() {
    let (screen, channels) = (planned(), planned());
    for class in 0..CLASSES.len() {
        for session in 0..screen.sessions[class].len() {
            screen.by_screen(class, session);
        }
    }
    for class in 0..CLASSES.len() {
        match class % 3 {
            0 => channels.by_table(class),
            way => {
                for session in 0..channels.sessions[class].len() {
                    if way == 1 {
                        channels.by_paper(class, session);
                    } else {
                        channels.by_screen(class, session);
                    }
                }
            }
        }
    }
    let figures = screen.figures();
    assert_eq!(channels.figures(), figures);
    // And they are what was meant: counted here by hand.
    let sessions = |class: usize| 0..screen.sessions[class].len();
    let presences: usize = (0..CLASSES.len())
        .flat_map(|class| sessions(class).map(move |session| (class, session)))
        .map(|(class, session)| screen.present(class, session).len())
        .sum();
    let unique = (0..MEMBERS)
        .filter(|member| sessions(member / EACH).any(|session| came(*member, session)))
        .count();
    let people = &figures["participants"];
    assert_eq!(people["presences"]["month"], presences);
    assert_eq!(people["unique"]["month"], unique);
    assert_eq!(people["declared"]["month"], MEMBERS);
}
