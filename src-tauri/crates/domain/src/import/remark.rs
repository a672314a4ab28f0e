//! What is to be said about a row, and what that makes of it.

use serde::Serialize;
use ts_rs::TS;

use crate::calendar::{Date, Month};
use crate::refusal::Arg;

/// What becomes of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "ImportVerdict")]
pub enum Verdict {
    /// It is taken as it stands.
    Good,
    /// It is taken; something is worth looking at.
    Warning,
    /// The same is there already; it is left out unless asked for.
    Duplicate,
    /// It cannot be taken.
    Unusable,
}

impl Verdict {
    /// Every verdict, the best first.
    pub const ALL: [Self; 4] = [Self::Good, Self::Warning, Self::Duplicate, Self::Unusable];

    /// The name used on the wire.
    pub fn code(self) -> &'static str {
        match self {
            Self::Good => "good",
            Self::Warning => "warning",
            Self::Duplicate => "duplicate",
            Self::Unusable => "unusable",
        }
    }
}

/// The verdict that the remarks come to.
pub fn verdict_of(remarks: &[Remark]) -> Verdict {
    remarks.iter().map(Remark::verdict).max().unwrap_or(Verdict::Good)
}

/// Something to be said about a row. `column` is the name of the column as the file has it,
/// `text` what stands in the cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Remark {
    /// No name.
    NameMissing,
    /// A text is longer than is kept, and is cut.
    TextTooLong {
        /// Name of the column.
        column: String,
        /// The most characters kept.
        limit: u32,
    },
    /// Neither a date nor a weekday.
    DateMissing,
    /// No such day in the calendar.
    DateImpossible {
        /// What stands in the cell.
        text: String,
    },
    /// No such time of day.
    TimeImpossible {
        /// What stands in the cell.
        text: String,
    },
    /// Neither a date nor a time nor a weekday.
    Unreadable {
        /// Name of the column.
        column: String,
        /// What stands in the cell.
        text: String,
    },
    /// No time of beginning.
    StartMissing,
    /// The end comes before the beginning.
    EndBeforeStart {
        /// Beginning, as `10:00`.
        start: String,
        /// End, as `9:00`.
        end: String,
    },
    /// It would last more than 16 hours.
    TooLong {
        /// How long, in minutes.
        minutes: u32,
    },
    /// A formula whose result the file does not hold.
    FormulaWithoutValue {
        /// Name of the column.
        column: String,
    },
    /// An error such as `#REF!`.
    ErrorInCell {
        /// Name of the column.
        column: String,
        /// The error as it is shown.
        text: String,
    },
    /// A recurrence of which no day is left.
    NoDates,
    /// A recurrence of more days than a series has.
    TooManyDates {
        /// The most days.
        limit: u32,
    },
    /// The last day comes before the first.
    SpanReversed,
    /// A recurrence without a last day, and no agreement that says one.
    LastDateMissing,
    /// Nobody knows a centre of this name or number.
    CentreUnknown {
        /// What stands in the cell.
        text: String,
    },
    /// The month is closed.
    MonthClosed {
        /// Month.
        month: Month,
    },
    /// The same is in the timetable already.
    SameInPlan,
    /// The same stands in an earlier row.
    SameInRow {
        /// Number of that row.
        row: u32,
    },
    /// The same centre with the same place is there already.
    SameCentre,
    /// No end: it is taken to last this long.
    EndAssumed {
        /// Minutes.
        minutes: u32,
    },
    /// No first day: this one is taken.
    FirstDateAssumed {
        /// First day.
        date: Date,
    },
    /// No last day: this one is taken, of the agreement.
    LastDateAssumed {
        /// Last day.
        date: Date,
    },
    /// No category: this one is taken.
    CategoryAssumed {
        /// Its name.
        category: String,
    },
    /// A cell was not understood and is passed over.
    Ignored {
        /// Name of the column.
        column: String,
        /// What stands in the cell.
        text: String,
    },
    /// A day stands where a text is expected: the spreadsheet took something else for it.
    DateInText {
        /// Name of the column.
        column: String,
        /// The day.
        text: String,
    },
    /// The weekday in one cell is not that of the date in another; the date counts.
    WeekdayDiffers {
        /// Date.
        date: Date,
    },
    /// The day is far from today.
    FarAway {
        /// Date.
        date: Date,
    },
    /// The day is a holiday or the centre is closed.
    DayOff {
        /// Date.
        date: Date,
    },
    /// Outside the opening hours.
    OutsideOpening,
    /// The room or the leader is taken.
    Clash {
        /// What is taken.
        what: String,
        /// By which classes.
        class: String,
        /// When, as `10.03.2026 10:00`.
        when: String,
    },
    /// A new category comes to be.
    NewCategory {
        /// Its name.
        name: String,
    },
    /// A new leader comes to be.
    NewLeader {
        /// Name.
        name: String,
    },
    /// A new room comes to be.
    NewRoom {
        /// Its name.
        name: String,
    },
    /// A centre that is there already gets another place.
    NewLocation {
        /// Name of the centre.
        centre: String,
    },
}

impl Remark {
    /// Its name, by which the catalogue finds its sentence.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NameMissing => "name_missing",
            Self::TextTooLong { .. } => "text_too_long",
            Self::DateMissing => "date_missing",
            Self::DateImpossible { .. } => "date_impossible",
            Self::TimeImpossible { .. } => "time_impossible",
            Self::Unreadable { .. } => "unreadable",
            Self::StartMissing => "start_missing",
            Self::EndBeforeStart { .. } => "end_before_start",
            Self::TooLong { .. } => "too_long",
            Self::FormulaWithoutValue { .. } => "formula_without_value",
            Self::ErrorInCell { .. } => "error_in_cell",
            Self::NoDates => "no_dates",
            Self::TooManyDates { .. } => "too_many_dates",
            Self::SpanReversed => "span_reversed",
            Self::LastDateMissing => "last_date_missing",
            Self::CentreUnknown { .. } => "centre_unknown",
            Self::MonthClosed { .. } => "month_closed",
            Self::SameInPlan => "same_in_plan",
            Self::SameInRow { .. } => "same_in_row",
            Self::SameCentre => "same_centre",
            Self::EndAssumed { .. } => "end_assumed",
            Self::FirstDateAssumed { .. } => "first_date_assumed",
            Self::LastDateAssumed { .. } => "last_date_assumed",
            Self::CategoryAssumed { .. } => "category_assumed",
            Self::Ignored { .. } => "ignored",
            Self::DateInText { .. } => "date_in_text",
            Self::WeekdayDiffers { .. } => "weekday_differs",
            Self::FarAway { .. } => "far_away",
            Self::DayOff { .. } => "day_off",
            Self::OutsideOpening => "outside_opening",
            Self::Clash { .. } => "clash",
            Self::NewCategory { .. } => "new_category",
            Self::NewLeader { .. } => "new_leader",
            Self::NewRoom { .. } => "new_room",
            Self::NewLocation { .. } => "new_location",
        }
    }

    /// What it makes of its row.
    pub fn verdict(&self) -> Verdict {
        match self {
            Self::NameMissing
            | Self::DateMissing
            | Self::DateImpossible { .. }
            | Self::TimeImpossible { .. }
            | Self::Unreadable { .. }
            | Self::StartMissing
            | Self::EndBeforeStart { .. }
            | Self::TooLong { .. }
            | Self::FormulaWithoutValue { .. }
            | Self::ErrorInCell { .. }
            | Self::NoDates
            | Self::TooManyDates { .. }
            | Self::SpanReversed
            | Self::LastDateMissing
            | Self::CentreUnknown { .. }
            | Self::MonthClosed { .. } => Verdict::Unusable,
            Self::SameInPlan | Self::SameInRow { .. } | Self::SameCentre => Verdict::Duplicate,
            Self::TextTooLong { .. }
            | Self::EndAssumed { .. }
            | Self::FirstDateAssumed { .. }
            | Self::LastDateAssumed { .. }
            | Self::CategoryAssumed { .. }
            | Self::Ignored { .. }
            | Self::DateInText { .. }
            | Self::WeekdayDiffers { .. }
            | Self::FarAway { .. }
            | Self::DayOff { .. }
            | Self::OutsideOpening
            | Self::Clash { .. } => Verdict::Warning,
            Self::NewCategory { .. }
            | Self::NewLeader { .. }
            | Self::NewRoom { .. }
            | Self::NewLocation { .. } => Verdict::Good,
        }
    }

    /// The values its sentence names, by the names the catalogue uses.
    pub fn args(&self) -> Vec<(&'static str, Arg)> {
        let text = |name, text: &str| (name, Arg::Text(text.to_owned()));
        let number = |name, number: u32| (name, Arg::Number(i64::from(number)));
        match self {
            Self::TextTooLong { column, limit } => {
                vec![text("column", column), number("limit", *limit)]
            }
            Self::DateImpossible { text: found }
            | Self::TimeImpossible { text: found }
            | Self::CentreUnknown { text: found } => vec![text("text", found)],
            Self::Unreadable { column, text: found }
            | Self::Ignored { column, text: found }
            | Self::DateInText { column, text: found }
            | Self::ErrorInCell { column, text: found } => {
                vec![text("column", column), text("text", found)]
            }
            Self::FormulaWithoutValue { column } => vec![text("column", column)],
            Self::EndBeforeStart { start, end } => vec![text("start", start), text("end", end)],
            Self::TooLong { minutes } => {
                vec![number("hours", minutes / 60), number("minutes", minutes % 60)]
            }
            Self::TooManyDates { limit } => vec![number("limit", *limit)],
            Self::MonthClosed { month } => vec![("month", Arg::Month(*month))],
            Self::SameInRow { row } => vec![text("row", &row.to_string())],
            Self::EndAssumed { minutes } => vec![number("minutes", *minutes)],
            Self::FirstDateAssumed { date }
            | Self::LastDateAssumed { date }
            | Self::WeekdayDiffers { date }
            | Self::FarAway { date }
            | Self::DayOff { date } => vec![("date", Arg::Date(*date))],
            Self::CategoryAssumed { category } => vec![text("category", category)],
            Self::Clash { what, class, when } => {
                vec![text("what", what), text("class", class), text("when", when)]
            }
            Self::NewCategory { name } | Self::NewLeader { name } | Self::NewRoom { name } => {
                vec![text("name", name)]
            }
            Self::NewLocation { centre } => vec![text("centre", centre)],
            Self::NameMissing
            | Self::DateMissing
            | Self::StartMissing
            | Self::NoDates
            | Self::SpanReversed
            | Self::LastDateMissing
            | Self::SameInPlan
            | Self::SameCentre
            | Self::OutsideOpening => Vec::new(),
        }
    }
}
