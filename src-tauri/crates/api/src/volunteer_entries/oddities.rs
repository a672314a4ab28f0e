//! What is unusual about a service, in words.

use domain::volunteers::{Oddity, VolunteeringSettings};
use messages::Messages;
use serde::Serialize;
use ts_rs::TS;

use crate::words;

/// Something unusual about a service.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct OddityView {
    /// Its name, such as `long_day`.
    pub code: String,
    /// The sentence, in the caller's language.
    pub message: String,
}

/// The name of an oddity, by which tests and the window know it.
fn code(oddity: &Oddity) -> &'static str {
    match oddity {
        Oddity::NotCovered => "not_covered",
        Oddity::BeforeSigning { .. } => "before_signing",
        Oddity::Overlap { .. } => "overlap",
        Oddity::LongDay { .. } => "long_day",
        Oddity::PastMidnight => "past_midnight",
        Oddity::SessionCancelled => "session_cancelled",
        Oddity::Late { .. } => "late",
        Oddity::LateBulk { .. } => "late_bulk",
    }
}

/// An oddity as a sentence; `other` says in words which service it overlaps with.
pub(super) fn view(
    oddity: &Oddity,
    other: &str,
    settings: &VolunteeringSettings,
    messages: Messages,
) -> OddityView {
    let message = match oddity {
        Oddity::NotCovered => messages.volunteer_oddity_not_covered(),
        Oddity::BeforeSigning { signed_on } => {
            messages.volunteer_oddity_before_signing(&words::date(messages, *signed_on))
        }
        Oddity::Overlap { .. } => messages.volunteer_oddity_overlap(other),
        Oddity::LongDay { minutes } => {
            let hours = messages.hours(i64::from(*minutes));
            let limit = messages.hours(i64::from(settings.long_day_minutes));
            messages.volunteer_oddity_long_day(&hours, &limit)
        }
        Oddity::PastMidnight => messages.volunteer_oddity_past_midnight(),
        Oddity::SessionCancelled => messages.volunteer_oddity_session_cancelled(),
        Oddity::Late { days } => messages.volunteer_oddity_late(*days),
        Oddity::LateBulk { count } => messages.volunteer_oddity_late_bulk(*count),
    };
    OddityView { code: code(oddity).to_owned(), message }
}
