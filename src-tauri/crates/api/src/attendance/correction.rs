//! Correcting a list after it was confirmed: never without a reason.

use domain::attendance::{Correction, CorrectionReason, Mark, check_mark};
use domain::ids::{AttendanceId, PersonId, SessionId};
use serde::Deserialize;
use serde_json::json;
use ts_rs::TS;

use super::{Sheet, check_guests, put_mark, record};
use crate::{App, Caller, Result, timetable};

/// Corrects one person's mark, with a reason.
#[derive(Debug, Deserialize, TS)]
pub struct CorrectAttendance {
    /// Session.
    pub session_id: SessionId,
    /// Person.
    pub person_id: PersonId,
    /// The right mark, or none.
    #[ts(optional = nullable)]
    pub mark: Option<Mark>,
    /// Why.
    pub reason: CorrectionReason,
    /// More in words, or empty; needed for another reason than the presets.
    #[serde(default)]
    #[ts(as = "Option<String>", optional)]
    pub words: String,
}

/// Corrects the numbers of guests and children, with a reason.
#[derive(Debug, Deserialize, TS)]
pub struct CorrectGuests {
    /// Session.
    pub session_id: SessionId,
    /// Guests without a name.
    pub guests: u32,
    /// Children among those who came.
    pub children: u32,
    /// Why.
    pub reason: CorrectionReason,
    /// More in words, or empty; needed for another reason than the presets.
    #[serde(default)]
    #[ts(as = "Option<String>", optional)]
    pub words: String,
}

/// Correct a mark, with a reason.
pub(crate) fn correct_attendance(
    app: &App,
    caller: &Caller,
    request: CorrectAttendance,
) -> Result<Sheet> {
    let CorrectAttendance { session_id, person_id, mark, reason, words } = request;
    let kept = Correction::new(reason, &words)?.kept();
    record(app, caller, "correct_attendance", session_id, move |write, session| {
        check_mark(mark, session.entry)?;
        write.person(person_id)?;
        put_mark(write, session_id, person_id, mark)?;
        let standing = write.canonical()?.of(person_id);
        let id = AttendanceId::of(session_id, standing);
        write.put("attendance", id.0, standing.0, &json!({ "corrected_because": kept }))?;
        write.note("person", person_id);
        write.note("mark", mark);
        write.note("reason", reason);
        Ok(())
    })
}

/// Correct the numbers of guests and children, with a reason.
pub(crate) fn correct_guests(app: &App, caller: &Caller, request: CorrectGuests) -> Result<Sheet> {
    check_guests(request.guests.max(request.children))?;
    let kept = Correction::new(request.reason, &request.words)?.kept();
    record(app, caller, "correct_guests", request.session_id, move |write, mut session| {
        session.guests = request.guests;
        session.children = request.children;
        timetable::put_session(write, &session)?;
        let value = json!({ "corrected_because": kept });
        write.put("session", session.id.0, session.id.0, &value)?;
        write.note("guests", request.guests);
        write.note("children", request.children);
        write.note("reason", request.reason);
        Ok(())
    })
}
