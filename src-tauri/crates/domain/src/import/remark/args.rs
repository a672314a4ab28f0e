//! The values that the sentences of remarks name.

use super::Remark;
use crate::refusal::Arg;

impl Remark {
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
            Self::NotAName { text: found } | Self::SecondPhone { text: found } => {
                vec![text("text", found)]
            }
            Self::BirthImpossible { year } => vec![text("year", &year.to_string())],
            Self::NameAmbiguous { count } => vec![number("count", *count)],
            Self::SamePerson { name }
            | Self::FormerMember { name }
            | Self::SimilarPerson { name }
            | Self::MemberElsewhere { name }
            | Self::NearPerson { name } => vec![text("name", name)],
            Self::NamesDoubtful { first, last } => vec![text("first", first), text("last", last)],
            Self::UnderAge { age, limit } => vec![number("age", *age), number("limit", *limit)],
            Self::TurnsAge { limit } => vec![number("limit", *limit)],
            Self::PeselLeftOut { column } => vec![text("column", column)],
            Self::SimilarRow { row } => vec![text("row", &row.to_string())],
            Self::NumberTaken { number: taken } => vec![text("number", &taken.to_string())],
            Self::NameMissing
            | Self::DateMissing
            | Self::StartMissing
            | Self::NoDates
            | Self::SpanReversed
            | Self::LastDateMissing
            | Self::SameInPlan
            | Self::SameCentre
            | Self::OutsideOpening
            | Self::PersonNameMissing
            | Self::NoMarks
            | Self::SummaryRow
            | Self::MarksThere
            | Self::FillsNothing
            | Self::FirstNameMissing
            | Self::LastNameMissing
            | Self::NotResident
            | Self::NewPerson
            // Lists of words are put into words by whoever knows the language.
            | Self::Fills { .. }
            | Self::Incomplete { .. }
            | Self::MarksDiffer { .. } => Vec::new(),
        }
    }
}
