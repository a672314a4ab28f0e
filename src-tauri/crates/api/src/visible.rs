//! What a role sees of an answer.
//!
//! The api cuts an answer down to the fields listed here before it leaves, so that a screen
//! cannot show by mistake what its user's work does not need.

use serde_json::{Map, Value};

/// What a role sees of an answer.
#[derive(Clone, Copy, Debug)]
pub enum Sees {
    /// All of it.
    All,
    /// Only these fields: paths of names, through lists as if they were not there. A path ends
    /// at a field that is seen whole.
    Only(&'static [&'static str]),
}

impl Sees {
    /// The answer, cut down.
    pub fn cut(self, answer: Value) -> Value {
        match self {
            Self::All => answer,
            Self::Only(fields) => {
                let paths: Vec<Vec<&str>> =
                    fields.iter().map(|path| path.split('.').collect()).collect();
                keep(answer, &paths.iter().map(Vec::as_slice).collect::<Vec<_>>())
            }
        }
    }
}

fn keep(value: Value, paths: &[&[&str]]) -> Value {
    match value {
        Value::Array(values) => values.into_iter().map(|value| keep(value, paths)).collect(),
        Value::Object(fields) => {
            let mut kept = Map::new();
            for (name, value) in fields {
                let below: Vec<&[&str]> =
                    paths.iter().filter(|path| path[0] == name).map(|path| &path[1..]).collect();
                if below.iter().any(|path| path.is_empty()) {
                    kept.insert(name, value);
                } else if !below.is_empty() {
                    kept.insert(name, keep(value, &below));
                }
            }
            Value::Object(kept)
        }
        // A name or a number stands where the path goes on: it is not the field that was meant.
        Value::Null => Value::Null,
        _ => Value::Null,
    }
}

/// The frame of the window at the door: which centre, whose session, nothing of anybody else.
pub(crate) const OVERVIEW: &[&str] = &[
    "organisation.id",
    "organisation.name",
    "organisation.short_name",
    "organisation.address",
    "organisation.email",
    "organisation.phone",
    "user",
    "centres.centre",
    "centres.locations",
    "centres.rooms",
    "centres.categories",
    "leaders",
    "demo",
    "status",
];

/// The line at the bottom.
pub(crate) const STATUS: &[&str] = &["today", "now", "undo", "redo", "saved_at", "last_copy_on"];

/// The fields of an answer, with what is seen of the sessions on the cards that stand under each
/// name: when, where and for how many, and nothing of what the office notes about them.
macro_rules! with_cards {
    ($($card:literal),+; $($field:literal),+ $(,)?) => {
        &[
            $(
                concat!($card, ".session.id"),
                concat!($card, ".session.centre_id"),
                concat!($card, ".session.series_id"),
                concat!($card, ".session.name"),
                concat!($card, ".session.category_id"),
                concat!($card, ".session.leader_id"),
                concat!($card, ".session.room_id"),
                concat!($card, ".session.place"),
                concat!($card, ".session.date"),
                concat!($card, ".session.start"),
                concat!($card, ".session.minutes"),
                concat!($card, ".session.original_date"),
                concat!($card, ".session.original_start"),
                concat!($card, ".session.original_room_id"),
                concat!($card, ".session.entry"),
                concat!($card, ".session.capacity"),
                concat!($card, ".session.cancelled"),
                concat!($card, ".session.list_state"),
                concat!($card, ".session.guests"),
                concat!($card, ".session.children"),
                concat!($card, ".session.signatures"),
                concat!($card, ".session.sheet_number"),
                concat!($card, ".session.original_filed"),
                concat!($card, ".session.kind"),
                concat!($card, ".session.mode"),
                concat!($card, ".session.level"),
                concat!($card, ".session.meeting_point"),
                concat!($card, ".end"),
                concat!($card, ".outcome"),
                concat!($card, ".moved"),
                concat!($card, ".category"),
                concat!($card, ".letter"),
                concat!($card, ".ground"),
                concat!($card, ".leader"),
                concat!($card, ".place"),
                concat!($card, ".enrolled"),
                concat!($card, ".present"),
            )+
            $($field),+
        ]
    };
}

/// Today's sessions; the tasks are the office's, and its body lists none for a volunteer.
pub(crate) const TODAY: &[&str] = with_cards!["now", "later", "earlier"; "date", "tasks", "mine"];

/// A list: names and marks.
pub(crate) const AT_THE_DOOR: &[&str] = with_cards!["card";
    "rows.number",
    "rows.person_id",
    "rows.list_name",
    "rows.sex",
    "rows.mark",
    "rows.expected",
    "rows.to_complete",
    "rows.away",
    "rows.one_time",
    "rows.elsewhere",
    "present",
    "absent",
    "announced",
    "unmarked",
    "total",
    "capacity",
    "over_capacity",
    "signature_difference",
    "counts_children",
    "refused",
];

/// People found: names and marks.
pub(crate) const FOUND: &[&str] =
    &["people.person_id", "people.list_name", "people.sex", "people.mark", "people.one_time"];

/// Printed lists of the day: their codes and sessions.
pub(crate) const PRINTED: &[&str] = &["sheets", "outstanding"];

/// A printed list: names and marks.
pub(crate) const FOUND_SHEET: &[&str] = with_cards!["card";
    "code",
    "sessions",
    "printed_on",
    "rows.number",
    "rows.person_id",
    "rows.list_name",
    "rows.mark",
    "blank_rows",
    "refused",
];

/// What was typed from a list: numbers, names and marks.
pub(crate) const ECHO: &[&str] = &[
    "tokens.text",
    "tokens.mark",
    "tokens.rows.row",
    "tokens.rows.list_name",
    "tokens.guests",
    "tokens.problem",
    "names.name",
    "names.person_id",
    "names.list_name",
    "names.others.person_id",
    "names.others.list_name",
    "names.problem",
    "conflicts.person_id",
    "conflicts.list_name",
    "conflicts.screen",
    "conflicts.paper",
    "conflicts.paper_wins",
    "guests_before",
    "not_on_sheet",
    "present",
    "all",
    "guests",
    "total",
    "problems",
    "ready",
];

/// A list that was typed in.
pub(crate) const ENTERED: &[&str] =
    with_cards!["card"; "present", "all", "guests", "total", "new_people"];

/// One's own hours: her own services and duties, the tasks to choose from, and nobody else.
pub(crate) const OWN_HOURS: &[&str] = &[
    "person_id",
    "full_name",
    "month",
    "first_day",
    "last_day",
    "tasks",
    "duties",
    "entries",
    "minutes",
    "unconfirmed",
];

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn only_the_listed_fields_stay() {
        let answer = json!({"rows": [{"name": "Żółć", "phone": "123"}], "secret": 1, "n": 2});
        assert_eq!(
            Sees::Only(&["rows.name", "n"]).cut(answer),
            json!({"rows": [{"name": "Żółć"}], "n": 2})
        );
    }
}
