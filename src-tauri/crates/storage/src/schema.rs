//! The declared list of entities: which registers each has, and which columns change together.
//!
//! From it come the writes into the ordinary tables, their rebuilding, the digest and the
//! export. A test holds it against the migrations, so that neither can be changed alone.
//!
//! An id names one row of one entity: no two entities share an id.

/// How a column's value is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Text; an empty one where the value can no longer be read.
    Text,
    /// Text or nothing.
    OptionalText,
    /// A whole number, or 0 and 1 for no and yes.
    Integer,
    /// A yes or no, kept as 0 or 1.
    Bool,
    /// A whole number or nothing.
    OptionalInteger,
    /// The id of a row of an entity that must be there first; nothing stands in no table.
    Reference(&'static str),
    /// The same, or nothing.
    OptionalReference(&'static str),
    /// An id that refers to no row, or to one that may come later.
    Id,
    /// The same, or nothing.
    OptionalId,
    /// A list or object, kept as JSON.
    Json,
}

/// A column of a table, and a field of the entity's type in `domain`, under one name.
#[derive(Clone, Copy, Debug)]
pub struct Column {
    /// Name.
    pub name: &'static str,
    /// How its value is kept.
    pub kind: Kind,
}

/// A group of fields that change together.
#[derive(Clone, Copy, Debug)]
pub struct Register {
    /// Name, unique within the entity.
    pub name: &'static str,
    /// Its columns.
    pub columns: &'static [Column],
    /// Whether its values are sealed in the journal with a key that can be destroyed.
    pub sealed: bool,
    /// Whether the table keeps when and by whom the shown value was given.
    pub stamped: bool,
    /// Whether a row can begin without it.
    pub optional: bool,
    /// Whether it stays in the file when everything else leaves: no export has its columns.
    pub secret: bool,
}

/// A kind of thing, kept in a table of the same name.
#[derive(Clone, Copy, Debug)]
pub struct Entity {
    /// Name of the entity and its table.
    pub name: &'static str,
    /// Its registers; `life` with the column `deleted` is common to all and not listed.
    pub registers: &'static [Register],
    /// Of values given concurrently, which weighs more; then the clock decides.
    pub weight: fn(&serde_json::Value) -> u8,
}

/// The register that every entity has: whether the row is deleted.
pub const LIFE: Register = Register {
    name: "life",
    columns: &[Column { name: "deleted", kind: Kind::Bool }],
    sealed: false,
    stamped: false,
    optional: true,
    secret: false,
};

impl Entity {
    /// The register of this name.
    pub fn register(&self, name: &str) -> Option<&'static Register> {
        if name == LIFE.name {
            return Some(&LIFE);
        }
        self.registers.iter().find(|register| register.name == name)
    }

    /// Its columns in the order of the registers, without `id` and `deleted`.
    pub fn columns(&self) -> impl Iterator<Item = &'static Column> {
        self.registers.iter().flat_map(|register| register.columns)
    }

    /// The same without those that never leave the file.
    pub fn columns_that_leave(&self) -> impl Iterator<Item = &'static Column> {
        let leaving = self.registers.iter().filter(|register| !register.secret);
        leaving.flat_map(|register| register.columns)
    }
}

/// What a column of an optional register holds before anybody gives it a value; the same as the
/// `DEFAULT` in the migration.
pub fn default_of(column: &Column) -> serde_json::Value {
    use serde_json::{Value, json};
    match (column.name, column.kind) {
        ("list_state", _) => json!("none"),
        ("active", _) => json!(true),
        (_, Kind::Bool) => json!(false),
        (_, Kind::Integer) => json!(0),
        (_, Kind::Text) => json!(""),
        _ => Value::Null,
    }
}

/// The entity of this name.
pub fn entity(name: &str) -> Option<&'static Entity> {
    ENTITIES.iter().find(|entity| entity.name == name)
}

/// The place of the entity of this name in [`ENTITIES`].
pub(crate) fn position(name: &str) -> Option<usize> {
    ENTITIES.iter().position(|entity| entity.name == name)
}

const fn text(name: &'static str) -> Column {
    Column { name, kind: Kind::Text }
}
const fn optional_text(name: &'static str) -> Column {
    Column { name, kind: Kind::OptionalText }
}
const fn integer(name: &'static str) -> Column {
    Column { name, kind: Kind::Integer }
}
const fn flag(name: &'static str) -> Column {
    Column { name, kind: Kind::Bool }
}
const fn optional_integer(name: &'static str) -> Column {
    Column { name, kind: Kind::OptionalInteger }
}
const fn reference(name: &'static str, entity: &'static str) -> Column {
    Column { name, kind: Kind::Reference(entity) }
}
const fn optional_reference(name: &'static str, entity: &'static str) -> Column {
    Column { name, kind: Kind::OptionalReference(entity) }
}
const fn id(name: &'static str) -> Column {
    Column { name, kind: Kind::Id }
}
const fn optional_id(name: &'static str) -> Column {
    Column { name, kind: Kind::OptionalId }
}
const fn json(name: &'static str) -> Column {
    Column { name, kind: Kind::Json }
}

const fn plain(name: &'static str, columns: &'static [Column]) -> Register {
    Register { name, columns, sealed: false, stamped: false, optional: false, secret: false }
}
const fn optional(name: &'static str, columns: &'static [Column]) -> Register {
    Register { optional: true, ..plain(name, columns) }
}
const fn sealed(name: &'static str, columns: &'static [Column]) -> Register {
    Register { sealed: true, ..optional(name, columns) }
}
const fn secret(name: &'static str, columns: &'static [Column]) -> Register {
    Register { secret: true, ..sealed(name, columns) }
}
const fn stamped(name: &'static str, columns: &'static [Column]) -> Register {
    Register { stamped: true, ..plain(name, columns) }
}

const fn entity_of(name: &'static str, registers: &'static [Register]) -> Entity {
    Entity { name, registers, weight: |_| 0 }
}

/// Every entity, those referred to before those that refer to them.
pub const ENTITIES: &[Entity] = &[
    entity_of(
        "organisation",
        &[
            plain(
                "details",
                &[text("name"), text("short_name"), text("address"), text("email"), text("phone")],
            ),
            optional("demo", &[flag("demo")]),
            plain("volunteering", &[json("volunteering")]),
            optional("recovery", &[optional_text("recovery_confirmed_on")]),
        ],
    ),
    entity_of(
        "user",
        &[
            sealed("name", &[text("name")]),
            plain("role", &[text("role")]),
            plain("active", &[flag("active")]),
            // The person may come from another laptop later than the user.
            optional("person", &[optional_id("person_id")]),
            secret("pin", &[text("pin")]),
        ],
    ),
    entity_of(
        "centre",
        &[
            plain("details", &[text("kind"), text("name"), text("district"), text("address")]),
            sealed("contact", &[text("phone"), text("email"), text("coordinator")]),
            plain("settings", &[json("settings")]),
        ],
    ),
    entity_of(
        "location",
        &[plain(
            "details",
            &[reference("centre_id", "centre"), text("name"), text("address"), flag("is_external")],
        )],
    ),
    entity_of(
        "room",
        &[
            plain(
                "details",
                &[reference("location_id", "location"), text("name"), optional_integer("capacity")],
            ),
            optional("active", &[flag("active")]),
        ],
    ),
    entity_of(
        "category",
        &[
            plain(
                "details",
                &[
                    reference("centre_id", "centre"),
                    text("name"),
                    text("letter"),
                    integer("ground"),
                ],
            ),
            optional("position", &[integer("position")]),
            optional("active", &[flag("active")]),
        ],
    ),
    entity_of(
        "person",
        &[
            sealed("name", &[text("first_name"), text("last_name")]),
            sealed("birth", &[optional_text("birth_date"), optional_integer("birth_year")]),
            sealed("sex", &[optional_text("sex")]),
            sealed("contact", &[text("phone"), text("email")]),
            sealed("district", &[text("district")]),
            sealed("address", &[text("address")]),
            sealed("emergency_contact", &[text("emergency_contact")]),
            sealed("family", &[text("guardians"), optional_integer("children")]),
            sealed("notes", &[text("notes")]),
            plain("state", &[flag("to_complete")]),
            optional("merged", &[optional_id("merged_into")]),
        ],
    ),
    entity_of(
        "leader",
        &[
            sealed("name", &[text("name")]),
            plain("person", &[optional_reference("person_id", "person")]),
            optional("active", &[flag("active")]),
        ],
    ),
    entity_of(
        "grant_agreement",
        &[plain(
            "details",
            &[
                text("number"),
                text("signed_on"),
                text("title"),
                text("grantor"),
                text("form"),
                text("first_date"),
                text("last_date"),
                text("funding_phrase"),
                text("report_recipient"),
                flag("values_volunteers"),
            ],
        )],
    ),
    entity_of(
        "action",
        &[plain(
            "details",
            &[
                reference("agreement_id", "grant_agreement"),
                text("number"),
                text("name"),
                integer("position"),
                flag("active"),
            ],
        )],
    ),
    entity_of(
        "volunteer_task",
        &[plain(
            "details",
            &[text("name"), optional_text("usual_for"), integer("position"), flag("active")],
        )],
    ),
    entity_of(
        "volunteer_rate",
        &[
            plain(
                "rate",
                &[
                    reference("agreement_id", "grant_agreement"),
                    optional_reference("task_id", "volunteer_task"),
                    integer("rate"),
                ],
            ),
            sealed("source", &[text("source")]),
        ],
    ),
    entity_of(
        "volunteer_agreement",
        &[
            plain(
                "agreed",
                &[
                    reference("person_id", "person"),
                    optional_reference("centre_id", "centre"),
                    text("number"),
                    text("first_date"),
                    optional_text("last_date"),
                    flag("written"),
                ],
            ),
            optional("signed", &[optional_text("signed_on")]),
            optional("terminated", &[optional_text("terminated_on")]),
            sealed(
                "text",
                &[text("scope"), text("manner"), text("time"), text("termination_clause")],
            ),
            optional(
                "papers",
                &[
                    flag("costs_waived"),
                    optional_text("risk_info_given_on"),
                    optional_text("guardian_consent_on"),
                ],
            ),
            sealed(
                "insurance",
                &[
                    text("insurance_policy"),
                    optional_text("insured_from"),
                    optional_text("insured_to"),
                ],
            ),
            sealed("rate", &[optional_integer("rate"), text("rate_source")]),
        ],
    ),
    entity_of(
        "volunteer_annex",
        &[
            plain(
                "agreed",
                &[
                    reference("agreement_id", "volunteer_agreement"),
                    integer("number"),
                    text("from_date"),
                    flag("changes_end"),
                    optional_text("last_date"),
                ],
            ),
            optional("signed", &[optional_text("signed_on")]),
            sealed("text", &[text("scope"), text("text")]),
        ],
    ),
    entity_of(
        "vetting",
        &[
            plain(
                "checked",
                &[
                    optional_reference("person_id", "person"),
                    optional_reference("leader_id", "leader"),
                    text("kind"),
                    text("checked_on"),
                ],
            ),
            sealed("checked_by", &[text("checked_by")]),
            optional("filed", &[flag("filed")]),
        ],
    ),
    entity_of(
        "availability",
        &[plain(
            "week",
            &[
                reference("person_id", "person"),
                reference("centre_id", "centre"),
                text("weekday"),
                text("start"),
                text("end"),
            ],
        )],
    ),
    entity_of(
        "grant_agreement_centre",
        &[plain(
            "link",
            &[reference("agreement_id", "grant_agreement"), reference("centre_id", "centre")],
        )],
    ),
    entity_of(
        "opening_rule",
        &[
            plain(
                "hours",
                &[
                    reference("centre_id", "centre"),
                    text("weekday"),
                    text("start"),
                    text("end"),
                    text("valid_from"),
                ],
            ),
            optional("validity", &[optional_text("valid_to")]),
            optional("override", &[flag("overrides")]),
        ],
    ),
    entity_of(
        "closure",
        &[
            plain(
                "span",
                &[
                    reference("centre_id", "centre"),
                    text("first_date"),
                    text("last_date"),
                    text("kind"),
                    flag("counts_as_open"),
                ],
            ),
            sealed("reason", &[text("reason")]),
        ],
    ),
    entity_of(
        "membership",
        &[
            plain(
                "joined",
                &[
                    reference("person_id", "person"),
                    reference("centre_id", "centre"),
                    text("joined_on"),
                ],
            ),
            optional("waiting", &[flag("waiting")]),
            optional("number", &[optional_integer("number")]),
            optional(
                "statements",
                &[
                    flag("residence_confirmed"),
                    flag("age_confirmed"),
                    optional_text("rules_accepted_on"),
                    optional_text("activity_statement_on"),
                ],
            ),
            sealed("exception", &[text("exception_reason")]),
            optional("left", &[optional_text("left_on"), optional_text("leave_reason")]),
        ],
    ),
    entity_of(
        "declaration",
        &[
            plain(
                "signed",
                &[
                    reference("person_id", "person"),
                    reference("centre_id", "centre"),
                    optional_reference("agreement_id", "grant_agreement"),
                    text("number"),
                    text("signed_on"),
                ],
            ),
            optional("withdrawn", &[optional_text("withdrawn_on")]),
        ],
    ),
    entity_of(
        "suspension",
        &[
            plain(
                "began",
                &[
                    reference("person_id", "person"),
                    reference("centre_id", "centre"),
                    text("first_date"),
                ],
            ),
            optional("ended", &[optional_text("last_date")]),
        ],
    ),
    entity_of(
        "consent",
        &[
            plain(
                "answer",
                &[
                    reference("person_id", "person"),
                    text("kind"),
                    text("state"),
                    text("answered_on"),
                    optional_text("withdrawn_on"),
                ],
            ),
            sealed("form", &[text("form")]),
        ],
    ),
    entity_of(
        "privacy_notice",
        &[plain("given", &[reference("person_id", "person"), text("given_on"), text("version")])],
    ),
    entity_of(
        "distinct_people",
        &[plain(
            "confirmed",
            &[reference("first_id", "person"), reference("second_id", "person"), flag("confirmed")],
        )],
    ),
    entity_of(
        "series",
        &[
            plain(
                "details",
                &[
                    reference("centre_id", "centre"),
                    id("lineage"),
                    text("name"),
                    reference("category_id", "category"),
                    text("entry"),
                    optional_integer("capacity"),
                    text("kind"),
                    text("mode"),
                    text("level"),
                    optional_integer("minimum"),
                    flag("counts_in_report"),
                    flag("with_minors"),
                ],
            ),
            plain(
                "leader",
                &[
                    optional_reference("leader_id", "leader"),
                    json("co_leader_ids"),
                    json("helper_ids"),
                ],
            ),
            optional("duties", &[integer("helpers_needed")]),
            plain("room", &[optional_reference("room_id", "room")]),
            sealed("place", &[text("place")]),
            sealed("text", &[text("fee_note"), text("description")]),
            plain(
                "recurrence",
                &[
                    text("first_date"),
                    text("start"),
                    integer("minutes"),
                    text("rule"),
                    json("exceptions"),
                ],
            ),
        ],
    ),
    entity_of(
        "session",
        &[
            plain(
                "origin",
                &[
                    reference("centre_id", "centre"),
                    optional_reference("series_id", "series"),
                    text("original_date"),
                    text("original_start"),
                    optional_reference("original_room_id", "room"),
                ],
            ),
            plain(
                "details",
                &[
                    text("name"),
                    reference("category_id", "category"),
                    text("entry"),
                    optional_integer("capacity"),
                    text("kind"),
                    text("mode"),
                    text("level"),
                    optional_integer("minimum"),
                    flag("counts_in_report"),
                    flag("with_minors"),
                ],
            ),
            plain(
                "leader",
                &[
                    optional_reference("leader_id", "leader"),
                    json("co_leader_ids"),
                    json("helper_ids"),
                ],
            ),
            optional("duties", &[integer("helpers_needed")]),
            optional("substitutes", &[optional_id("substitutes_id")]),
            plain("time", &[text("date"), text("start"), integer("minutes")]),
            optional("moved", &[optional_text("moved_because")]),
            plain("room", &[optional_reference("room_id", "room")]),
            sealed("place", &[text("place")]),
            sealed("text", &[text("fee_note"), text("description")]),
            sealed(
                "outing",
                &[
                    text("meeting_point"),
                    text("partner"),
                    text("transport"),
                    optional_integer("tickets"),
                    text("notes"),
                ],
            ),
            optional("cancelled", &[optional_text("cancelled")]),
            sealed("decision", &[text("decided_by")]),
            optional("replaces", &[optional_id("replaces_id")]),
            optional("list", &[text("list_state"), optional_integer("signatures")]),
            optional("paper", &[text("sheet_number"), flag("original_filed")]),
            optional("guests", &[integer("guests")]),
            optional("children", &[integer("children")]),
            sealed("correction", &[text("corrected_because")]),
        ],
    ),
    entity_of(
        "enrolment",
        &[
            plain(
                "enrolled",
                &[
                    reference("series_id", "series"),
                    reference("person_id", "person"),
                    text("from_date"),
                ],
            ),
            optional("place", &[flag("waiting")]),
            optional("ended", &[optional_text("to_date")]),
        ],
    ),
    entity_of(
        "absence",
        &[plain(
            "announced",
            &[
                reference("person_id", "person"),
                reference("centre_id", "centre"),
                optional_reference("series_id", "series"),
                text("first_date"),
                text("last_date"),
            ],
        )],
    ),
    Entity {
        name: "attendance",
        registers: &[
            stamped(
                "mark",
                &[
                    reference("session_id", "session"),
                    reference("person_id", "person"),
                    optional_text("mark"),
                ],
            ),
            sealed("correction", &[text("corrected_because")]),
        ],
        weight: |value| {
            let mark = value.get("mark").and_then(serde_json::Value::as_str);
            mark.and_then(domain::attendance::Mark::from_code).map_or(0, |mark| mark.weight() + 1)
        },
    },
    entity_of(
        "volunteer_entry",
        &[
            stamped(
                "service",
                &[
                    reference("person_id", "person"),
                    reference("centre_id", "centre"),
                    text("date"),
                    optional_text("start"),
                    integer("minutes"),
                    text("kind"),
                    optional_reference("task_id", "volunteer_task"),
                    optional_reference("action_id", "action"),
                    optional_reference("session_id", "session"),
                ],
            ),
            sealed("activity", &[text("activity"), text("place")]),
            // Who entered it, and when, stays as it was when somebody corrects it.
            plain("entered", &[text("entered_on"), id("entered_by"), text("source")]),
            optional("confirmed", &[optional_text("confirmed_on"), optional_id("confirmed_by")]),
            sealed("confirmation", &[text("confirmed_because")]),
        ],
    ),
    entity_of(
        "volunteer_card",
        &[plain(
            "filed",
            &[
                reference("person_id", "person"),
                reference("centre_id", "centre"),
                text("month"),
                optional_text("filed_on"),
            ],
        )],
    ),
    entity_of(
        "certificate",
        &[
            plain(
                "issued",
                &[
                    reference("person_id", "person"),
                    text("number"),
                    text("issued_on"),
                    text("first_date"),
                    text("last_date"),
                    integer("minutes"),
                    json("entry_ids"),
                ],
            ),
            sealed("scope", &[text("scope")]),
        ],
    ),
    entity_of(
        "month_note",
        &[
            plain("of", &[reference("centre_id", "centre"), text("month")]),
            sealed("description", &[text("description")]),
        ],
    ),
    entity_of(
        "month_close",
        &[plain("closed", &[reference("centre_id", "centre"), text("month"), flag("closed")])],
    ),
    entity_of(
        "timetable_version",
        &[plain(
            "announced",
            &[
                reference("centre_id", "centre"),
                text("month"),
                integer("number"),
                text("announced_on"),
                json("sessions"),
            ],
        )],
    ),
    entity_of(
        "draft",
        &[
            plain("of", &[reference("centre_id", "centre")]),
            sealed("name", &[text("name")]),
            sealed("steps", &[text("steps")]),
            optional("applied", &[optional_text("applied_on")]),
        ],
    ),
    entity_of(
        "accepted_clash",
        &[
            stamped(
                "accepted",
                &[
                    reference("first_id", "session"),
                    reference("second_id", "session"),
                    flag("accepted"),
                ],
            ),
            sealed("reason", &[text("reason")]),
        ],
    ),
    entity_of(
        "notification",
        &[stamped(
            "told",
            &[
                reference("session_id", "session"),
                reference("person_id", "person"),
                text("about"),
                flag("told"),
            ],
        )],
    ),
    entity_of(
        "printed_sheet",
        &[plain(
            "rows",
            &[
                reference("centre_id", "centre"),
                text("code"),
                text("kind"),
                json("session_ids"),
                json("person_ids"),
                integer("blank_rows"),
                text("printed_on"),
            ],
        )],
    ),
    entity_of(
        "column_match",
        &[plain("columns", &[text("kind"), text("headings"), json("columns")])],
    ),
    entity_of("logo", &[plain("image", &[text("kind"), text("image"), text("alternative")])]),
];
