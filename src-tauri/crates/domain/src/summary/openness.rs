//! Section "Otwarcie placówki": open days and minutes against those required.

use std::collections::BTreeMap;

use super::{Counted, Figure, OpeningDay, OpeningSummary, OpeningWeek, Unit};
use crate::calendar::Date;
use crate::facts::MonthFacts;
use crate::holidays::holiday_on;
use crate::opening::{closure_on, intervals_on, minutes, required_minutes_on, usual_intervals_on};

pub(super) fn count(facts: &MonthFacts) -> OpeningSummary {
    let all: Vec<OpeningDay> = facts.month.days().map(|date| opening_day(facts, date)).collect();
    let open: Vec<Date> = all.iter().filter(|day| day.minutes > 0).map(|day| day.date).collect();
    let required: Vec<Date> =
        all.iter().filter(|day| day.required_minutes > 0).map(|day| day.date).collect();
    let open_minutes = all.iter().map(|day| i64::from(day.minutes)).sum();
    OpeningSummary {
        open_days: Figure::number(
            "opening.days".to_owned(),
            Unit::Days,
            Counted::Days(open.clone()),
        ),
        open_minutes: Figure::sum(
            "opening.minutes".to_owned(),
            Unit::Minutes,
            open_minutes,
            Counted::Days(open),
        ),
        required_days: Figure::number(
            "opening.required_days".to_owned(),
            Unit::Days,
            Counted::Days(required),
        ),
        required_minutes: all.iter().map(|day| day.required_minutes).sum(),
        weeks: weeks(&all),
        days: all.into_iter().filter(|day| belongs_in_table(facts, day)).collect(),
    }
}

fn opening_day(facts: &MonthFacts, date: Date) -> OpeningDay {
    let intervals = intervals_on(&facts.opening_rules, &facts.closures, date);
    OpeningDay {
        date,
        minutes: minutes(&intervals),
        intervals,
        required_minutes: required_minutes_on(&facts.centre.settings, date),
        holiday: holiday_on(date),
        closure: closure_on(&facts.closures, date)
            .map(|closure| (closure.id, closure.kind, closure.reason.clone())),
    }
}

/// Whether the day is open, ought to be, or would be but for a holiday or a closure. A Sunday in
/// a fortnight's break needs no row: nobody would have come.
fn belongs_in_table(facts: &MonthFacts, day: &OpeningDay) -> bool {
    let settings = &facts.centre.settings;
    let duty = settings.required_minutes_per_day > 0
        && settings.required_days.contains(&day.date.weekday());
    duty || !usual_intervals_on(&facts.opening_rules, day.date).is_empty()
}

/// The ISO weeks of the month, each over its days within it.
fn weeks(days: &[OpeningDay]) -> Vec<OpeningWeek> {
    let mut weeks: BTreeMap<Date, OpeningWeek> = BTreeMap::new();
    for day in days {
        let week = weeks.entry(day.date.monday()).or_insert(OpeningWeek {
            first_date: day.date,
            last_date: day.date,
            minutes: 0,
            required_minutes: 0,
            required_days: 0,
        });
        week.last_date = day.date;
        week.minutes += day.minutes;
        week.required_minutes += day.required_minutes;
        week.required_days += u32::from(day.required_minutes > 0);
    }
    weeks.into_values().collect()
}
