//! The required hours of a week and its months, with the arithmetic in a sentence.

use domain::calendar::Date;
use domain::opening::{Closure, OpeningRule, check_hours};
use domain::organisation::Centre;
use messages::Messages;
use serde::Serialize;
use ts_rs::TS;

use crate::words;

/// A stretch of days against the required hours.
#[derive(Debug, Serialize, TS)]
pub struct HoursView {
    /// Whether no day is short and the total is met.
    pub met: bool,
    /// The arithmetic: working days, less holidays, times hours; and what is open.
    pub sentence: String,
    /// Days that are short, each in words.
    pub short: Vec<String>,
}

/// The hours of a week, and of each month that it reaches, against those required.
pub(super) fn hours_of(
    messages: Messages,
    centre: &Centre,
    rules: &[OpeningRule],
    closures: &[Closure],
    monday: Date,
) -> Vec<HoursView> {
    let settings = &centre.settings;
    if settings.required_minutes_per_day == 0 {
        return Vec::new();
    }
    let sunday = monday.plus_days(6);
    let mut stretches = vec![(messages.hours_week(), monday, sunday)];
    let mut months = vec![monday.month(), sunday.month()];
    months.dedup();
    stretches.extend(months.into_iter().map(|month| {
        let name = messages.hours_month(&words::month(messages, month));
        (name, month.first(), month.last())
    }));
    let hours = |minutes: u32| messages.hours(i64::from(minutes));
    stretches
        .into_iter()
        .map(|(period, first, last)| {
            let check = check_hours(settings, rules, closures, first, last);
            let each = hours(settings.required_minutes_per_day);
            let required = hours(check.required_minutes);
            let days = (check.duty_days - check.holidays.len() as u32).to_string();
            let arithmetic = if check.holidays.is_empty() {
                messages.hours_required(&period, &days, &each, &required)
            } else {
                let which: Vec<String> =
                    check.holidays.iter().map(|day| words::date(messages, *day)).collect();
                messages.hours_required_reduced(
                    &period,
                    &check.duty_days.to_string(),
                    &check.holidays.len().to_string(),
                    &which.join(", "),
                    &days,
                    &each,
                    &required,
                )
            };
            let open = hours(check.open_minutes);
            let outcome = match check.required_minutes.checked_sub(check.open_minutes) {
                Some(missing) if missing > 0 => messages.hours_missing(&open, &hours(missing)),
                _ if !check.short.is_empty() => messages.hours_uneven(&open),
                _ => messages.hours_met(&open),
            };
            let short = check.short.iter().map(|(day, open, required)| {
                messages.hours_day_short(
                    &words::date(messages, *day),
                    &hours(*open),
                    &hours(*required),
                )
            });
            HoursView {
                met: check.short.is_empty() && check.required_minutes <= check.open_minutes,
                sentence: format!("{arithmetic} {outcome}"),
                short: short.collect(),
            }
        })
        .collect()
}
