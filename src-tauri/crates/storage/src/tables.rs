//! Every table as CSV, straight from the declared list of entities: a contract with spreadsheets
//! and with whoever checks the figures by other means (ARCHITECTURE.md).
//!
//! UTF-8 with a byte order mark, `;` between fields, CRLF at the end of a record, quotes as in
//! RFC 4180. Dates and times are ISO 8601, instants in UTC. Deleted rows and marks that were taken
//! back are left out, and so are columns that are declared secret. A text that a spreadsheet would take for a formula begins with an apostrophe.

use std::collections::{HashMap, HashSet};

use domain::calendar::{Date, TimeOfDay};
use domain::ids::SessionId;
use domain::timetable::{Outcome, Session, outcome};
use rusqlite::types::ValueRef;
use uuid::Uuid;

use crate::error::{Error, Result};
use crate::read::Read;
use crate::schema::{ENTITIES, Entity, Kind};

/// A table as a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// Name of the file, such as `people.csv`.
    pub file: String,
    /// How many rows it has, its head not counted.
    pub rows: u32,
    /// What it holds.
    pub bytes: Vec<u8>,
}

/// The name of an entity's file, and the order of its rows.
const FILES: &[(&str, &str, &str)] = &[
    ("organisation", "organisations", "id"),
    ("user", "users", "id"),
    ("centre", "centres", "id"),
    ("location", "locations", "id"),
    ("room", "rooms", "id"),
    ("category", "categories", "centre_id, position, id"),
    ("person", "people", "last_name COLLATE PL, first_name COLLATE PL, id"),
    ("leader", "leaders", "id"),
    ("grant_agreement", "grant_agreements", "first_date, id"),
    ("action", "actions", "agreement_id, position, id"),
    ("volunteer_task", "volunteer_tasks", "position, id"),
    ("volunteer_rate", "volunteer_rates", "agreement_id, task_id, id"),
    ("volunteer_agreement", "volunteer_agreements", "first_date, id"),
    ("volunteer_annex", "volunteer_annexes", "agreement_id, number, id"),
    ("vetting", "vettings", "checked_on, id"),
    ("availability", "availabilities", "centre_id, person_id, id"),
    ("grant_agreement_centre", "grant_agreement_centres", "agreement_id, centre_id"),
    ("opening_rule", "opening_rules", "centre_id, valid_from, id"),
    ("closure", "closures", "centre_id, first_date, id"),
    ("membership", "memberships", "centre_id, joined_on, id"),
    ("declaration", "declarations", "centre_id, signed_on, id"),
    ("suspension", "suspensions", "centre_id, first_date, id"),
    ("consent", "consents", "person_id, kind, id"),
    ("privacy_notice", "privacy_notices", "person_id, given_on, id"),
    ("distinct_people", "distinct_people", "id"),
    ("series", "series", "centre_id, id"),
    ("session", "sessions", "centre_id, date, start, id"),
    ("enrolment", "enrolments", "series_id, from_date, id"),
    ("absence", "absences", "centre_id, first_date, id"),
    ("attendance", "attendance", "session_id, person_id"),
    ("volunteer_entry", "volunteer_entries", "centre_id, date, id"),
    ("volunteer_card", "volunteer_cards", "centre_id, month, id"),
    ("certificate", "certificates", "issued_on, id"),
    ("month_note", "month_notes", "centre_id, month"),
    ("month_close", "month_closes", "centre_id, month"),
    ("timetable_version", "timetable_versions", "centre_id, month, number, id"),
    ("draft", "drafts", "centre_id, id"),
    ("accepted_clash", "accepted_clashes", "id"),
    ("notification", "notifications", "session_id, person_id, id"),
    ("printed_sheet", "printed_sheets", "centre_id, printed_on, id"),
    ("column_match", "column_matches", "id"),
    ("logo", "logos", "kind"),
];

/// Every table of the file. `today` decides what has become of a session.
///
/// # Errors
/// Errors of the file.
pub fn all(read: Read<'_>, today: Date) -> Result<Vec<Table>> {
    let mut tables =
        ENTITIES.iter().map(|entity| table(read, entity, today)).collect::<Result<Vec<_>>>()?;
    tables.push(operations(read)?);
    Ok(tables)
}

/// Name of the file and order of its rows; an entity that nobody named yet goes by its own name.
fn file_of(entity: &Entity) -> (&'static str, &'static str) {
    let found = FILES.iter().find(|(name, _, _)| *name == entity.name);
    found.map_or((entity.name, "id"), |(_, file, order)| (file, order))
}

fn table(read: Read<'_>, entity: &Entity, today: Date) -> Result<Table> {
    let (file, order) = file_of(entity);
    let stamped = entity.registers.iter().any(|register| register.stamped);
    let mut columns: Vec<(&str, Kind)> = vec![("id", Kind::Id)];
    columns.extend(entity.columns_that_leave().map(|column| (column.name, column.kind)));
    if stamped {
        columns.extend([("recorded_at", Kind::Integer), ("recorded_by", Kind::Id)]);
    }
    let derived = match entity.name {
        "session" => Some(Derived::of(read, today)?),
        _ => None,
    };
    let mut names: Vec<&str> = columns.iter().map(|(name, _)| *name).collect();
    if derived.is_some() {
        names.extend(DERIVED);
    }
    let mut csv = Csv::begin(&names);
    let list: Vec<String> = columns.iter().map(|(name, _)| format!("\"{name}\"")).collect();
    // A mark that was taken back is no mark.
    let kept = if entity.name == "attendance" { "AND mark IS NOT NULL" } else { "" };
    let sql = format!(
        "SELECT {} FROM {} WHERE deleted = 0 {kept} ORDER BY {order}",
        list.join(", "),
        entity.name
    );
    let mut found = read.connection().prepare(&sql)?;
    let mut rows = found.query([])?;
    while let Some(row) = rows.next()? {
        for (place, (name, kind)) in columns.iter().enumerate() {
            let value = row.get_ref(place)?;
            match value {
                ValueRef::Integer(at) if *name == "recorded_at" => csv.plain(&instant(at)),
                _ => csv.value(*kind, value)?,
            }
        }
        if let Some(derived) = &derived {
            let id = SessionId(row.get(0)?);
            for text in derived.fields(id) {
                csv.text(text);
            }
        }
        csv.end();
    }
    Ok(csv.table(file))
}

/// Columns of a session that follow from the others: they spare a join and a rule.
const DERIVED: [&str; 3] = ["category", "status", "outcome"];

struct Derived {
    categories: HashMap<Uuid, String>,
    sessions: HashMap<SessionId, (Uuid, &'static str, &'static str)>,
}

impl Derived {
    fn of(read: Read<'_>, today: Date) -> Result<Self> {
        let mut categories = HashMap::new();
        let mut found = read.connection().prepare("SELECT id, name FROM category")?;
        let mut rows = found.query([])?;
        while let Some(row) = rows.next()? {
            categories.insert(row.get(0)?, row.get(1)?);
        }
        let mut found = read.connection().prepare(
            "SELECT DISTINCT session_id FROM attendance WHERE deleted = 0 AND mark = 'present'",
        )?;
        let present: HashSet<SessionId> = found
            .query_map([], |row| Ok(SessionId(row.get(0)?)))?
            .collect::<rusqlite::Result<_>>()?;
        let sessions: Vec<Session> = read.rows("session", "", [])?;
        let sessions = sessions
            .into_iter()
            .map(|session| {
                let status = if session.cancelled.is_some() { "cancelled" } else { "planned" };
                let outcome = match outcome(&session, present.contains(&session.id), today) {
                    Outcome::Planned => "planned",
                    Outcome::Held => "held",
                    Outcome::Cancelled => "cancelled",
                    Outcome::Unsettled => "unsettled",
                };
                (session.id, (session.category_id.0, status, outcome))
            })
            .collect();
        Ok(Self { categories, sessions })
    }

    /// The fields of a session, in the order of [`DERIVED`].
    fn fields(&self, session: SessionId) -> [&str; 3] {
        let Some((category, status, outcome)) = self.sessions.get(&session) else { return [""; 3] };
        [self.categories.get(category).map_or("", String::as_str), status, outcome]
    }
}

/// The journal without values: who did what, when. Never what it was before or after.
fn operations(read: Read<'_>) -> Result<Table> {
    let mut csv = Csv::begin(&[
        "device",
        "number",
        "id",
        "recorded_at",
        "recorded_by",
        "centre_id",
        "command",
        "undoes",
        "changes",
    ]);
    let mut found = read.connection().prepare(
        "SELECT device, number, id, at, author, scope, command, undoes,
           (SELECT count(*) FROM change WHERE change.operation = operation.id)
         FROM operation ORDER BY clock, id",
    )?;
    let mut rows = found.query([])?;
    while let Some(row) = rows.next()? {
        for place in 0..9 {
            match (place, row.get_ref(place)?) {
                (3, ValueRef::Integer(at)) => csv.plain(&instant(at)),
                (_, value) => csv.value(Kind::Text, value)?,
            }
        }
        csv.end();
    }
    Ok(csv.table("operations"))
}

/// A table being written.
struct Csv {
    bytes: Vec<u8>,
    rows: u32,
    first: bool,
}

impl Csv {
    /// A table with a head of names.
    fn begin(names: &[&str]) -> Self {
        let mut csv = Self { bytes: "\u{feff}".as_bytes().to_vec(), rows: 0, first: true };
        for name in names {
            csv.plain(name);
        }
        csv.bytes.extend_from_slice(b"\r\n");
        csv.first = true;
        csv
    }

    /// A value of the file as its kind is written.
    fn value(&mut self, kind: Kind, value: ValueRef<'_>) -> Result<()> {
        let damaged = |error: String| Error::FileDamaged { detail: error };
        match value {
            ValueRef::Null => self.plain(""),
            ValueRef::Integer(number) if kind == Kind::Bool => {
                self.plain(if number == 0 { "false" } else { "true" })
            }
            ValueRef::Integer(number) => self.plain(&number.to_string()),
            ValueRef::Blob(id) => {
                self.plain(
                    &Uuid::from_slice(id).map_err(|error| damaged(error.to_string()))?.to_string(),
                );
            }
            ValueRef::Text(text) => self.text(&String::from_utf8_lossy(text)),
            ValueRef::Real(_) => return Err(damaged("a number with a fraction".to_owned())),
        }
        Ok(())
    }

    /// A text that people typed: quoted where it must be, and never a formula.
    fn text(&mut self, text: &str) {
        if text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
            self.plain(&format!("'{text}"));
        } else {
            self.plain(text);
        }
    }

    fn plain(&mut self, text: &str) {
        if !self.first {
            self.bytes.push(b';');
        }
        self.first = false;
        if text.contains([';', '"', '\r', '\n']) {
            self.bytes.push(b'"');
            self.bytes.extend_from_slice(text.replace('"', "\"\"").as_bytes());
            self.bytes.push(b'"');
        } else {
            self.bytes.extend_from_slice(text.as_bytes());
        }
    }

    fn end(&mut self) {
        self.bytes.extend_from_slice(b"\r\n");
        self.rows += 1;
        self.first = true;
    }

    fn table(self, name: &str) -> Table {
        Table { file: format!("{name}.csv"), rows: self.rows, bytes: self.bytes }
    }
}

/// An instant, UTC milliseconds, as `2026-03-10T09:42:07.120Z`.
pub fn instant(at: i64) -> String {
    const DAY: i64 = 24 * 60 * 60_000;
    let epoch = Date::new(1970, 1, 1).unwrap_or(Date::MAX);
    let (day, rest) = (epoch.plus_days(at.div_euclid(DAY)), at.rem_euclid(DAY));
    let time = TimeOfDay::from_minutes((rest / 60_000) as u32);
    format!("{day}T{time}:{:02}.{:03}Z", rest % 60_000 / 1000, rest % 1000)
}

/// The instant, UTC milliseconds, that [`instant`] wrote so; nothing for another text.
pub fn parse_instant(text: &str) -> Option<i64> {
    let (day, rest) = text.strip_suffix('Z')?.split_once('T')?;
    let (time, fraction) = (rest.get(..5)?, rest.get(5..)?);
    let (seconds, thousandths) = fraction.strip_prefix(':')?.split_once('.')?;
    let day: Date = day.parse().ok()?;
    let time: TimeOfDay = time.parse().ok()?;
    let seconds = i64::from(time.minutes()) * 60 + seconds.parse::<i64>().ok()?;
    let days = Date::new(1970, 1, 1)?.days_until(day);
    let at = days * 86_400_000 + seconds * 1000 + thousandths.parse::<i64>().ok()?;
    (instant(at) == text).then_some(at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_entity_has_a_file_of_its_own() {
        let named: Vec<&str> = FILES.iter().map(|(entity, _, _)| *entity).collect();
        let declared: Vec<&str> = ENTITIES.iter().map(|entity| entity.name).collect();
        assert_eq!(named, declared);
        let files: HashSet<&str> = FILES.iter().map(|(_, file, _)| *file).collect();
        assert_eq!(files.len(), FILES.len());
    }

    #[test]
    fn what_would_break_a_record_is_quoted_and_what_would_be_a_formula_is_not_one() {
        let mut csv = Csv::begin(&["a", "b"]);
        for text in
            ["plain", "semi;colon", "quo\"te", "two\nlines", "=1+1", "+48 1", "-", "@x", "'x"]
        {
            csv.text(text);
        }
        csv.end();
        let table = csv.table("test");
        assert_eq!(
            String::from_utf8(table.bytes).unwrap(),
            "\u{feff}a;b\r\nplain;\"semi;colon\";\"quo\"\"te\";\"two\nlines\";'=1+1;'+48 1;'-;'@x;'x\r\n"
        );
        assert_eq!((table.file.as_str(), table.rows), ("test.csv", 1));
    }

    #[test]
    fn instants_are_written_to_the_millisecond_in_utc() {
        assert_eq!(instant(0), "1970-01-01T00:00:00.000Z");
        assert_eq!(instant(1_773_135_727_120), "2026-03-10T09:42:07.120Z");
        for at in [0, 1, 1_773_135_727_120, 4_102_444_799_999] {
            assert_eq!(parse_instant(&instant(at)), Some(at));
        }
        for text in ["", "2026-03-10", "2026-03-10T09:42Z", "2026-03-10T09:42:99.120Z", "teraz"] {
            assert_eq!(parse_instant(text), None, "{text}");
        }
    }
}
