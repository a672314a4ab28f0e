//! How dates, hours and figures of the domain are written on paper.

use domain::calendar::{Date, TimeOfDay};
use domain::summary::{Figure, Mean, Unit};
use messages::{Language, Messages};

/// What stands where there is nothing to say.
pub(crate) const DASH: &str = "–";

/// The language of a document (BCP 47), as PDF wants it.
pub(crate) fn language_tag(messages: Messages) -> String {
    match messages.language() {
        Language::Polish => "pl-PL",
        Language::English => "en-GB",
    }
    .to_owned()
}

/// `10.03.2026`.
pub(crate) fn date(messages: Messages, date: Date) -> String {
    messages.date(date.year(), date.month().number(), date.day())
}

/// `wt. 10.03`, never parted.
pub(crate) fn short_date(messages: Messages, date: Date) -> String {
    unbroken(&messages.short_date(date.year(), date.month().number(), date.day()))
}

/// `wt. 10.03, 9:00`, never parted.
pub(crate) fn short_date_time(messages: Messages, (day, time): (Date, TimeOfDay)) -> String {
    unbroken(&format!("{}, {}", short_date(messages, day), messages.time(time.minutes())))
}

fn unbroken(text: &str) -> String {
    text.replace(' ', "\u{a0}")
}

/// A figure in its unit; minutes as decimal hours, grosze as złote.
pub(crate) fn figure(messages: Messages, figure: &Figure) -> String {
    match figure.unit {
        Unit::Minutes => messages.decimal_hours(figure.value),
        Unit::Grosze => messages.money(figure.value),
        _ => messages.number(figure.value),
    }
}

/// A mean with one decimal, or a dash where there is none.
pub(crate) fn mean(messages: Messages, mean: &Mean) -> String {
    mean.tenths().map_or_else(|| DASH.to_owned(), |tenths| messages.tenths(tenths))
}

/// Minutes as teaching hours of 45 minutes with one decimal, rounded half up.
pub(crate) fn teaching_hours(messages: Messages, minutes: i64) -> String {
    messages.tenths((minutes * 20 + 45) / 90)
}

/// The template of a page's number, as [`crate::document::Document::page_label`] wants it.
pub(crate) fn page_label(messages: Messages) -> String {
    messages.report_page_of("{page}", "{pages}")
}

/// The text, or a dash where it is empty.
pub(crate) fn or_dash(text: &str) -> String {
    if text.trim().is_empty() { DASH.to_owned() } else { text.to_owned() }
}

/// What is not empty, joined.
pub(crate) fn joined(parts: &[&str], separator: &str) -> String {
    let said: Vec<&str> = parts.iter().copied().filter(|part| !part.trim().is_empty()).collect();
    said.join(separator)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn teaching_hours_are_of_45_minutes_and_rounded_only_in_print() {
        let polish = Messages::new(Language::Polish);
        let hours = [(0, "0,0"), (45, "1,0"), (60, "1,3"), (90, "2,0"), (100, "2,2"), (101, "2,2")];
        for (minutes, expected) in hours {
            assert_eq!(teaching_hours(polish, minutes), expected, "{minutes} minutes");
        }
    }
}
