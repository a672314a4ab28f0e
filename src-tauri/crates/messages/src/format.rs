//! How dates, times and numbers are written. Plain numbers come in, so that any crate can ask.
//!
//! `ui/src/lib/format.ts` says the same in TypeScript; `tests/fixtures/format.json` holds both
//! to one answer. Source of the forms: domain.md §4.3 (Polish typographic custom, CLDR).

use crate::catalogue::Messages;

/// The names of months as the catalogue ends their ids, from January.
const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// The names of weekdays as the catalogue ends their ids, from Monday.
const WEEKDAYS: [&str; 7] =
    ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/// No-break space: a number never parts from its unit at the end of a line.
const NO_BREAK_SPACE: char = '\u{a0}';

impl Messages {
    /// `10.03.2026`.
    pub fn date(self, year: i32, month: u32, day: u32) -> String {
        self.format_date(&format!("{day:02}"), &format!("{month:02}"), &year.to_string())
    }

    /// `10 marca 2026 r.`
    pub fn long_date(self, year: i32, month: u32, day: u32) -> String {
        let month = self.named("month_genitive", &MONTHS, month);
        self.format_long_date(&day.to_string(), &month, &year.to_string())
    }

    /// `10 marca`.
    pub fn day_month(self, month: u32, day: u32) -> String {
        self.format_day_month(&day.to_string(), &self.named("month_genitive", &MONTHS, month))
    }

    /// `wtorek, 10 marca 2026 r.`
    pub fn weekday_date(self, year: i32, month: u32, day: u32) -> String {
        let weekday = self.weekday_name(weekday(year, month, day));
        self.format_weekday_date(&weekday, &self.long_date(year, month, day))
    }

    /// `wt. 10.03`, for a list.
    pub fn short_date(self, year: i32, month: u32, day: u32) -> String {
        let weekday = self.weekday_short_name(weekday(year, month, day));
        self.format_short_date(&weekday, &format!("{day:02}"), &format!("{month:02}"))
    }

    /// `01.03.2026–07.03.2026`, each day as year, month, day.
    pub fn date_range(self, first: (i32, u32, u32), last: (i32, u32, u32)) -> String {
        format!("{}–{}", self.date(first.0, first.1, first.2), self.date(last.0, last.1, last.2))
    }

    /// `marzec 2026`.
    pub fn month_year(self, year: i32, month: u32) -> String {
        self.format_month_year(&self.named("month", &MONTHS, month), &year.to_string())
    }

    /// `w marcu 2026 r.`
    pub fn in_month_year(self, year: i32, month: u32) -> String {
        self.format_in_month_year(&self.named("month_in", &MONTHS, month), &year.to_string())
    }

    /// `marzec`, of a month from 1 to 12.
    pub fn month_name(self, month: u32) -> String {
        self.named("month", &MONTHS, month)
    }

    /// `wtorek`, of a weekday from 1 (Monday) to 7.
    pub fn weekday_name(self, weekday: u32) -> String {
        self.named("weekday", &WEEKDAYS, weekday)
    }

    /// `wt.`, of a weekday from 1 (Monday) to 7.
    pub fn weekday_short_name(self, weekday: u32) -> String {
        self.named("weekday_short", &WEEKDAYS, weekday)
    }

    /// `9:05`, of minutes since midnight. `24:00` ends a day; past it the next day's time stands.
    pub fn time(self, minutes: u32) -> String {
        let minutes = if minutes > 24 * 60 { minutes % (24 * 60) } else { minutes };
        format!("{}:{:02}", minutes / 60, minutes % 60)
    }

    /// `10:00–11:30`, of two times in minutes since midnight.
    pub fn time_range(self, start: u32, end: u32) -> String {
        format!("{}–{}", self.time(start), self.time(end))
    }

    /// `10:00–11:30`, of a start in minutes since midnight and a length in minutes.
    pub fn time_span(self, start: u32, minutes: u32) -> String {
        self.time_range(start, start + minutes)
    }

    /// `12 345`, with no-break spaces.
    pub fn number(self, number: i64) -> String {
        self.language().grouped(number)
    }

    /// `12,3`, of a number of tenths.
    pub fn tenths(self, tenths: i64) -> String {
        let whole = self.language().grouped(tenths.abs() / 10);
        let sign = if tenths < 0 { "\u{2212}" } else { "" };
        format!("{sign}{whole}{}{}", self.language().decimal_mark(), tenths.abs() % 10)
    }

    /// `85,5 %`, of a number of tenths of a per cent.
    pub fn percent(self, tenths: i64) -> String {
        unbroken(self.format_percent(&self.tenths(tenths)))
    }

    /// `1 234,50 zł`, of grosze.
    pub fn money(self, grosze: i64) -> String {
        let sign = if grosze < 0 { "\u{2212}" } else { "" };
        let whole = self.language().grouped(grosze.abs() / 100);
        let mark = self.language().decimal_mark();
        unbroken(self.format_money(&format!("{sign}{whole}{mark}{:02}", grosze.abs() % 100)))
    }

    /// `21 h 30 min`, of minutes; `21 h` and `30 min` where the other part is nothing.
    pub fn hours(self, minutes: i64) -> String {
        let sign = if minutes < 0 { "\u{2212}" } else { "" };
        let (hours, rest) =
            (self.language().grouped(minutes.abs() / 60), (minutes.abs() % 60).to_string());
        let text = match (minutes.abs() / 60, minutes.abs() % 60) {
            (_, 0) => self.format_hours(&hours),
            (0, _) => self.format_minutes(&rest),
            _ => self.format_hours_minutes(&hours, &rest),
        };
        format!("{sign}{}", unbroken(text))
    }

    /// `+2 h`, `−1 h 30 min`, `0 h`: hours that are a difference, of minutes.
    pub fn hours_difference(self, minutes: i64) -> String {
        let sign = if minutes > 0 { "+" } else { "" };
        format!("{sign}{}", self.hours(minutes))
    }

    /// `21,5`, of minutes: hours with one decimal, rounded half away from nothing.
    pub fn decimal_hours(self, minutes: i64) -> String {
        self.tenths(minutes.signum() * ((minutes.abs() + 3) / 6))
    }

    /// The name with this number, counted from 1.
    fn named(self, prefix: &str, names: &[&str], number: u32) -> String {
        let name =
            usize::try_from(number).ok().and_then(|number| names.get(number.checked_sub(1)?));
        name.and_then(|name| self.by_code(prefix, name, &[])).unwrap_or_else(|| number.to_string())
    }
}

fn unbroken(text: String) -> String {
    text.replace(' ', &NO_BREAK_SPACE.to_string())
}

/// The weekday of a day, 1 (Monday) to 7: Sakamoto's method for the Gregorian calendar.
fn weekday(year: i32, month: u32, day: u32) -> u32 {
    const SHIFTS: [i32; 12] = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];
    let shift = SHIFTS[(month.clamp(1, 12) - 1) as usize];
    let year = if month < 3 { year - 1 } else { year };
    let from_sunday = (year + year.div_euclid(4) - year.div_euclid(100)
        + year.div_euclid(400)
        + shift
        + day as i32)
        .rem_euclid(7);
    if from_sunday == 0 { 7 } else { from_sunday as u32 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    /// One line of the fixture that TypeScript reads as well.
    fn answer(messages: Messages, function: &str, arguments: &[serde_json::Value]) -> String {
        let text = |index: usize| arguments[index].as_str().unwrap();
        let parts = |index: usize, mark: char| -> Vec<u32> {
            text(index).split(mark).map(|part| part.parse().unwrap()).collect()
        };
        let date = |index: usize| {
            let parts = parts(index, '-');
            (parts[0] as i32, parts[1], parts[2])
        };
        let month = |index: usize| (parts(index, '-')[0] as i32, parts(index, '-')[1]);
        let time = |index: usize| parts(index, ':')[0] * 60 + parts(index, ':')[1];
        let number = |index: usize| arguments[index].as_i64().unwrap();
        match function {
            "date" => messages.date(date(0).0, date(0).1, date(0).2),
            "long_date" => messages.long_date(date(0).0, date(0).1, date(0).2),
            "day_month" => messages.day_month(date(0).1, date(0).2),
            "weekday_date" => messages.weekday_date(date(0).0, date(0).1, date(0).2),
            "short_date" => messages.short_date(date(0).0, date(0).1, date(0).2),
            "date_range" => messages.date_range(date(0), date(1)),
            "month_year" => messages.month_year(month(0).0, month(0).1),
            "in_month_year" => messages.in_month_year(month(0).0, month(0).1),
            "time" => messages.time(time(0)),
            "time_range" => messages.time_range(time(0), time(1)),
            "time_span" => messages.time_span(time(0), number(1) as u32),
            "number" => messages.number(number(0)),
            "tenths" => messages.tenths(number(0)),
            "percent" => messages.percent(number(0)),
            "money" => messages.money(number(0)),
            "hours" => messages.hours(number(0)),
            "hours_difference" => messages.hours_difference(number(0)),
            "decimal_hours" => messages.decimal_hours(number(0)),
            "count_people" => messages.count_people(number(0)),
            other => panic!("the fixture names {other}, which is not tried here"),
        }
    }

    #[test]
    fn dates_times_and_numbers_read_as_the_shared_fixture_says() {
        let fixture: serde_json::Value =
            serde_json::from_str(include_str!("../tests/fixtures/format.json")).unwrap();
        let lines = fixture.as_array().unwrap();
        assert!(lines.len() > 40);
        for line in lines {
            let function = line["function"].as_str().unwrap();
            for language in Language::ALL {
                let found = answer(
                    Messages::new(language),
                    function,
                    line["arguments"].as_array().unwrap(),
                );
                assert_eq!(found, line[language.code()].as_str().unwrap(), "{line}");
            }
        }
    }

    #[test]
    fn weekdays_follow_the_calendar_day_by_day() {
        // 1 January 1990 was a Monday.
        let mut expected = 1;
        for year in 1990..=2100 {
            for month in 1..=12 {
                let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
                let days = match month {
                    2 => 28 + u32::from(leap),
                    4 | 6 | 9 | 11 => 30,
                    _ => 31,
                };
                for day in 1..=days {
                    assert_eq!(weekday(year, month, day), expected, "{year}-{month}-{day}");
                    expected = expected % 7 + 1;
                }
            }
        }
    }
}
