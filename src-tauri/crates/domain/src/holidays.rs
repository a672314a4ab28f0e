//! Polish statutory days off (dni ustawowo wolne od pracy) and working days.
//!
//! Source: the act of 18 January 1951 on days off, as amended: 3 May came and 22 July went with
//! the act of 6 April 1990, Epiphany came in 2011, Christmas Eve in 2025; 12 November 2018 was a
//! day off by an act of its own. The lists are right from 1990 on; earlier days off are not
//! known here, and years to come follow the law of 2025.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::calendar::{Date, Month, Weekday};

/// A Polish public holiday (dzień ustawowo wolny od pracy). Its words live in the catalogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Holiday {
    /// 1 January, Nowy Rok.
    NewYear,
    /// 6 January since 2011, Święto Trzech Króli.
    Epiphany,
    /// Niedziela Wielkanocna.
    EasterSunday,
    /// Poniedziałek Wielkanocny.
    EasterMonday,
    /// 1 May, Święto Państwowe (Święto Pracy).
    LabourDay,
    /// 3 May since 1990, Święto Narodowe Trzeciego Maja.
    ConstitutionDay,
    /// The seventh Sunday after Easter, Zielone Świątki.
    Pentecost,
    /// The Thursday 60 days after Easter, Boże Ciało.
    CorpusChristi,
    /// 15 August, Wniebowzięcie Najświętszej Maryi Panny.
    Assumption,
    /// 1 November, Wszystkich Świętych.
    AllSaints,
    /// 11 November, Narodowe Święto Niepodległości.
    IndependenceDay,
    /// 12 November 2018 only, the centenary of independence.
    IndependenceCentenary,
    /// 24 December since 2025, Wigilia Bożego Narodzenia.
    ChristmasEve,
    /// 25 December, Boże Narodzenie.
    ChristmasDay,
    /// 26 December, drugi dzień Bożego Narodzenia.
    SecondChristmasDay,
}

impl Holiday {
    /// Every holiday, in the order of the year.
    pub const ALL: [Self; 15] = [
        Self::NewYear,
        Self::Epiphany,
        Self::EasterSunday,
        Self::EasterMonday,
        Self::LabourDay,
        Self::ConstitutionDay,
        Self::Pentecost,
        Self::CorpusChristi,
        Self::Assumption,
        Self::AllSaints,
        Self::IndependenceDay,
        Self::IndependenceCentenary,
        Self::ChristmasEve,
        Self::ChristmasDay,
        Self::SecondChristmasDay,
    ];

    /// The name used on the wire, by which the catalogue finds its words.
    pub fn code(self) -> &'static str {
        match self {
            Self::NewYear => "new_year",
            Self::Epiphany => "epiphany",
            Self::EasterSunday => "easter_sunday",
            Self::EasterMonday => "easter_monday",
            Self::LabourDay => "labour_day",
            Self::ConstitutionDay => "constitution_day",
            Self::Pentecost => "pentecost",
            Self::CorpusChristi => "corpus_christi",
            Self::Assumption => "assumption",
            Self::AllSaints => "all_saints",
            Self::IndependenceDay => "independence_day",
            Self::IndependenceCentenary => "independence_centenary",
            Self::ChristmasEve => "christmas_eve",
            Self::ChristmasDay => "christmas_day",
            Self::SecondChristmasDay => "second_christmas_day",
        }
    }

    /// The holiday with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|holiday| holiday.code() == code)
    }
}

/// Easter Sunday of a year, by the Gregorian computus (Meeus, Jones and Butcher); nothing
/// outside the calendar.
pub fn easter(year: i32) -> Option<Date> {
    let golden = year % 19;
    let (century, in_century) = (year / 100, year % 100);
    let lunar_drift = (century - (century + 8) / 25 + 1) / 3;
    let full_moon = (19 * golden + century - century / 4 - lunar_drift + 15) % 30;
    let to_sunday =
        (32 + 2 * (century % 4) + 2 * (in_century / 4) - full_moon - in_century % 4) % 7;
    let too_late = (golden + 11 * full_moon + 22 * to_sunday) / 451;
    let after_earliest = full_moon + to_sunday - 7 * too_late;
    Some(Date::new(year, 3, 22)?.plus_days(i64::from(after_earliest)))
}

/// The statutory day off that a date is, if it is one; no two ever fall on the same day.
pub fn holiday_on(date: Date) -> Option<Holiday> {
    let year = date.year();
    match (date.month().number(), date.day()) {
        (1, 1) => return Some(Holiday::NewYear),
        (1, 6) if year >= 2011 => return Some(Holiday::Epiphany),
        (5, 1) => return Some(Holiday::LabourDay),
        (5, 3) if year >= 1990 => return Some(Holiday::ConstitutionDay),
        (8, 15) => return Some(Holiday::Assumption),
        (11, 1) => return Some(Holiday::AllSaints),
        (11, 11) => return Some(Holiday::IndependenceDay),
        (11, 12) if year == 2018 => return Some(Holiday::IndependenceCentenary),
        (12, 24) if year >= 2025 => return Some(Holiday::ChristmasEve),
        (12, 25) => return Some(Holiday::ChristmasDay),
        (12, 26) => return Some(Holiday::SecondChristmasDay),
        _ => {}
    }
    match easter(year)?.days_until(date) {
        0 => Some(Holiday::EasterSunday),
        1 => Some(Holiday::EasterMonday),
        49 => Some(Holiday::Pentecost),
        60 => Some(Holiday::CorpusChristi),
        _ => None,
    }
}

/// Every statutory day off of a year, by date; none outside the calendar.
pub fn holidays_of(year: i32) -> Vec<(Date, Holiday)> {
    let (Some(first), Some(last)) = (Date::new(year, 1, 1), Date::new(year, 12, 31)) else {
        return Vec::new();
    };
    first.to(last).filter_map(|date| Some((date, holiday_on(date)?))).collect()
}

/// Whether a date is a working day: Monday to Friday and not a day off.
pub fn is_working_day(date: Date) -> bool {
    date.weekday() < Weekday::Saturday && holiday_on(date).is_none()
}

/// The working days of a month, by date.
pub fn working_days(month: Month) -> Vec<Date> {
    month.days().filter(|date| is_working_day(*date)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::day;

    fn date_of(year: i32, holiday: Holiday) -> Option<String> {
        holidays_of(year)
            .into_iter()
            .find(|(_, found)| *found == holiday)
            .map(|(date, _)| date.to_string())
    }

    #[test]
    fn movable_holidays_fall_where_the_table_says() {
        let table = [
            (2025, "2025-04-20", "2025-04-21", "2025-06-08", "2025-06-19"),
            (2026, "2026-04-05", "2026-04-06", "2026-05-24", "2026-06-04"),
            (2027, "2027-03-28", "2027-03-29", "2027-05-16", "2027-05-27"),
            (2028, "2028-04-16", "2028-04-17", "2028-06-04", "2028-06-15"),
        ];
        for (year, sunday, monday, pentecost, corpus_christi) in table {
            assert_eq!(date_of(year, Holiday::EasterSunday).unwrap(), sunday);
            assert_eq!(date_of(year, Holiday::EasterMonday).unwrap(), monday);
            assert_eq!(date_of(year, Holiday::Pentecost).unwrap(), pentecost);
            assert_eq!(date_of(year, Holiday::CorpusChristi).unwrap(), corpus_christi);
        }
    }

    #[test]
    fn known_easters_come_out() {
        // The earliest and latest possible, the exceptions of the Gregorian reckoning, and others.
        for known in [
            "1818-03-22",
            "1943-04-25",
            "1954-04-18",
            "1961-04-02",
            "1981-04-19",
            "1990-04-15",
            "2000-04-23",
            "2008-03-23",
            "2011-04-24",
            "2019-04-21",
            "2024-03-31",
            "2038-04-25",
            "2049-04-18",
            "2076-04-19",
            "2100-03-28",
        ] {
            let known = day(known);
            assert_eq!(easter(known.year()), Some(known));
        }
    }

    #[test]
    fn easter_is_a_sunday_in_spring_and_corpus_christi_a_thursday() {
        for year in 1990..=2100 {
            let easter = easter(year).unwrap();
            assert_eq!(easter.weekday(), Weekday::Sunday);
            assert!(easter >= Date::new(year, 3, 22).unwrap(), "{easter}");
            assert!(easter <= Date::new(year, 4, 25).unwrap(), "{easter}");
            let corpus_christi = day(&date_of(year, Holiday::CorpusChristi).unwrap());
            assert_eq!(corpus_christi.weekday(), Weekday::Thursday);
            assert_eq!(easter.days_until(corpus_christi), 60);
            assert_eq!(day(&date_of(year, Holiday::Pentecost).unwrap()).weekday(), Weekday::Sunday);
        }
    }

    #[test]
    fn every_year_has_as_many_days_off_as_its_law() {
        for year in 1990..=2100 {
            let expected = match year {
                ..2011 => 12,
                2018 => 14,
                2011..2025 => 13,
                2025.. => 14,
            };
            let found = holidays_of(year);
            assert_eq!(found.len(), expected, "{year}");
            assert!(found.is_sorted_by(|one, other| one.0 < other.0));
        }
    }

    #[test]
    fn the_law_changes_in_its_years() {
        assert_eq!(holiday_on(day("1990-05-03")), Some(Holiday::ConstitutionDay));
        assert_eq!(holiday_on(day("1990-07-22")), None);
        assert_eq!(holiday_on(day("1990-05-09")), None);
        assert_eq!(holiday_on(day("2010-01-06")), None);
        assert_eq!(holiday_on(day("2011-01-06")), Some(Holiday::Epiphany));
        assert_eq!(holiday_on(day("2017-11-12")), None);
        assert_eq!(holiday_on(day("2018-11-12")), Some(Holiday::IndependenceCentenary));
        assert_eq!(holiday_on(day("2019-11-12")), None);
        assert_eq!(holiday_on(day("2024-12-24")), None);
        assert_eq!(holiday_on(day("2025-12-24")), Some(Holiday::ChristmasEve));
    }

    #[test]
    fn customary_days_are_working_days() {
        // Flag Day, New Year's Eve, Good Friday.
        for date in ["2025-05-02", "2025-12-31", "2026-04-03"] {
            assert!(is_working_day(day(date)), "{date}");
        }
        assert!(!is_working_day(day("2026-03-07")));
        assert!(!is_working_day(day("2026-03-08")));
        assert!(!is_working_day(day("2026-06-04")));
    }

    #[test]
    fn working_days_agree_with_the_table() {
        let table = [
            (2026, [20, 20, 22, 21, 20, 21, 23, 21, 22, 22, 20, 21]),
            (2027, [19, 20, 22, 22, 19, 22, 22, 22, 22, 21, 20, 22]),
        ];
        for (year, months) in table {
            for (number, expected) in (1..).zip(months) {
                let month = Month::new(year, number).unwrap();
                assert_eq!(working_days(month).len(), expected, "{month}");
            }
        }
    }

    #[test]
    fn holidays_on_weekdays_agree_with_the_table() {
        for (year, expected) in [(2025, 10), (2026, 8), (2027, 8), (2028, 9)] {
            let found = holidays_of(year);
            let on_weekdays =
                found.iter().filter(|(date, _)| date.weekday() < Weekday::Saturday).count();
            assert_eq!(on_weekdays, expected, "{year}");
        }
    }

    #[test]
    fn codes_name_each_holiday_alone_and_equal_the_wire() {
        for holiday in Holiday::ALL {
            assert_eq!(Holiday::from_code(holiday.code()), Some(holiday));
            assert_eq!(serde_json::to_value(holiday).unwrap(), holiday.code());
        }
    }

    #[test]
    fn nothing_falls_outside_the_calendar() {
        assert!(holidays_of(1799).is_empty());
        assert!(holidays_of(2201).is_empty());
        assert_eq!(easter(2201), None);
    }
}
