//! What a volunteer can reach: the lists of the day.
//!
//! It is asked of every request before its body runs, wherever in it a session is named, so that
//! no command at the door can forget to.

use domain::calendar::Date;
use domain::door::check_at_the_door;
use domain::ids::SessionId;
use domain::organisation::Role;
use domain::refusal::Refusal;
use serde_json::Value;
use storage::Read;
use storage::history::Deed;

use crate::{App, Caller, Error, Result};

/// Refuses a volunteer's request that names a session of another day.
///
/// # Errors
/// [`Refusal::NotToday`]; errors of the file. What names no session of the file is let through:
/// the command says so itself.
pub(crate) fn ensure_within_reach(app: &App, caller: &Caller, request: &Value) -> Result<()> {
    if caller.role != Role::Volunteer {
        return Ok(());
    }
    let mut named = Vec::new();
    sessions_named(request, &mut named);
    if named.is_empty() {
        return Ok(());
    }
    let today = app.now().today;
    app.store().read(|read| named.into_iter().try_for_each(|id| ensure_of_today(read, id, today)))
}

/// Whether a caller may reach what a deed did.
pub(crate) fn reaches(read: Read<'_>, caller: &Caller, deed: &Deed, today: Date) -> Result<bool> {
    if caller.role != Role::Volunteer {
        return Ok(true);
    }
    let mut named = Vec::new();
    if let Some(id) = deed.detail.get("session") {
        session_of(id, &mut named);
    }
    match named.into_iter().try_for_each(|id| ensure_of_today(read, id, today)) {
        Err(Error::Refused(Refusal::NotToday { .. })) => Ok(false),
        other => other.map(|()| true),
    }
}

fn ensure_of_today(read: Read<'_>, id: SessionId, today: Date) -> Result<()> {
    match read.session(id) {
        Ok(session) => Ok(check_at_the_door(&session, today)?),
        Err(storage::Error::Refused(Refusal::NotFound)) => Ok(()),
        Err(error) => Err(error.into()),
    }
}

/// Every session that a request names, however deep.
fn sessions_named(value: &Value, named: &mut Vec<SessionId>) {
    match value {
        Value::Array(values) => values.iter().for_each(|value| sessions_named(value, named)),
        Value::Object(fields) => {
            for (name, value) in fields {
                if name == "session_id" || name == "session_ids" {
                    session_of(value, named);
                } else {
                    sessions_named(value, named);
                }
            }
        }
        _ => {}
    }
}

fn session_of(value: &Value, named: &mut Vec<SessionId>) {
    match value {
        Value::Array(values) => values.iter().for_each(|value| session_of(value, named)),
        value => named.extend(serde_json::from_value::<SessionId>(value.clone()).ok()),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_session_is_found_however_deep_it_is_named() {
        let id = |number: u8| format!("00000000-0000-7000-8000-0000000000{number:02}");
        let request = json!({
            "session_id": id(1), "person_id": id(9), "rows": [{ "session_ids": [id(2), "x", null] }],
            "document": { "kind": "list", "session_id": id(3) }, "query": "session_id",
        });
        let mut named = Vec::new();
        sessions_named(&request, &mut named);
        named.sort_by_key(|id| id.0);
        let expected: Vec<String> = [1, 2, 3].map(id).into();
        assert_eq!(named.iter().map(|id| id.0.to_string()).collect::<Vec<_>>(), expected);
    }
}
