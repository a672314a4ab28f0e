//! Dates, times and names in the words of the catalogue.

use domain::calendar::{Date, Month, TimeOfDay};
use messages::Messages;

/// A day: `10.03.2026`.
pub fn date(messages: Messages, date: Date) -> String {
    messages.date(date.year(), date.month().number(), date.day())
}

/// A month: `marzec 2026`.
pub fn month(messages: Messages, month: Month) -> String {
    messages.month_year(month.year(), month.number())
}

/// A day and a time: `10.03.2026 10:42`.
pub fn date_time(messages: Messages, (day, time): (Date, TimeOfDay)) -> String {
    format!("{} {}", date(messages, day), messages.time(time.minutes()))
}
