//! What is to be said about a row, and what that makes of it.

mod args;

use super::{Field, Verdict};
use crate::calendar::{Date, Month};
use crate::people::RecordField;

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
    /// Neither a first nor a last name.
    PersonNameMissing,
    /// A name without any letter.
    NotAName {
        /// What stands in the cell.
        text: String,
    },
    /// A birth that has not come, or more than 120 years ago.
    BirthImpossible {
        /// The year.
        year: i32,
    },
    /// Several people have this name.
    NameAmbiguous {
        /// How many people.
        count: u32,
    },
    /// No mark that could be taken stands in the row.
    NoMarks,
    /// The row is a sum, not a person.
    SummaryRow,
    /// The same person belongs to the centre already.
    SamePerson {
        /// Last name first, with the birth year where it is known.
        name: String,
    },
    /// The same person belonged to the centre and left.
    FormerMember {
        /// Last name first, with the birth year where it is known.
        name: String,
    },
    /// Every mark of the row stands on the lists already.
    MarksThere,
    /// It fills what is empty in the record of the same person.
    Fills {
        /// What it fills.
        fields: Vec<Field>,
    },
    /// Nothing is empty that it could fill.
    FillsNothing,
    /// No first name.
    FirstNameMissing,
    /// No last name.
    LastNameMissing,
    /// Which word is which name is a guess.
    NamesDoubtful {
        /// What is taken for the first name.
        first: String,
        /// What is taken for the last name.
        last: String,
    },
    /// What the centre must have is empty.
    Incomplete {
        /// What is missing.
        fields: Vec<RecordField>,
    },
    /// Younger than the centre is for.
    UnderAge {
        /// Her age on the day that counts.
        age: u32,
        /// The lowest age.
        limit: u32,
    },
    /// She turns the age of the limit in the year of her declaration.
    TurnsAge {
        /// The lowest age.
        limit: u32,
    },
    /// She does not live in the city.
    NotResident,
    /// A PESEL stood in a text and was left out.
    PeselLeftOut {
        /// Name of the column.
        column: String,
    },
    /// Somebody is there who may be the same.
    SimilarPerson {
        /// Last name first, with the birth year where it is known.
        name: String,
    },
    /// An earlier row may be of the same person.
    SimilarRow {
        /// Number of that row.
        row: u32,
    },
    /// The same person is in the register of another centre, and comes to this one too.
    MemberElsewhere {
        /// Last name first, with the birth year where it is known.
        name: String,
    },
    /// Somebody else has the number; the next free one is given.
    NumberTaken {
        /// The number.
        number: u32,
    },
    /// Nobody has this name; a record is made and flagged.
    NewPerson,
    /// Nobody has this name, but somebody has one like it.
    NearPerson {
        /// Last name first, with the birth year where it is known.
        name: String,
    },
    /// Other marks stand on these lists; they stay.
    MarksDiffer {
        /// The days.
        dates: Vec<Date>,
    },
    /// A second telephone number goes into the notes.
    SecondPhone {
        /// The number.
        text: String,
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
            Self::PersonNameMissing => "person_name_missing",
            Self::NotAName { .. } => "not_a_name",
            Self::BirthImpossible { .. } => "birth_impossible",
            Self::NameAmbiguous { .. } => "name_ambiguous",
            Self::NoMarks => "no_marks",
            Self::SummaryRow => "summary_row",
            Self::SamePerson { .. } => "same_person",
            Self::FormerMember { .. } => "former_member",
            Self::MarksThere => "marks_there",
            Self::Fills { .. } => "fills",
            Self::FillsNothing => "fills_nothing",
            Self::FirstNameMissing => "first_name_missing",
            Self::LastNameMissing => "last_name_missing",
            Self::NamesDoubtful { .. } => "names_doubtful",
            Self::Incomplete { .. } => "incomplete",
            Self::UnderAge { .. } => "under_age",
            Self::TurnsAge { .. } => "turns_age",
            Self::NotResident => "not_resident",
            Self::PeselLeftOut { .. } => "pesel_left_out",
            Self::SimilarPerson { .. } => "similar_person",
            Self::SimilarRow { .. } => "similar_row",
            Self::MemberElsewhere { .. } => "member_elsewhere",
            Self::NumberTaken { .. } => "number_taken",
            Self::NewPerson => "new_person",
            Self::NearPerson { .. } => "near_person",
            Self::MarksDiffer { .. } => "marks_differ",
            Self::SecondPhone { .. } => "second_phone",
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
            | Self::MonthClosed { .. }
            | Self::PersonNameMissing
            | Self::NotAName { .. }
            | Self::BirthImpossible { .. }
            | Self::NameAmbiguous { .. }
            | Self::NoMarks
            | Self::SummaryRow => Verdict::Unusable,
            Self::SameInPlan
            | Self::SameInRow { .. }
            | Self::SameCentre
            | Self::SamePerson { .. }
            | Self::FormerMember { .. }
            | Self::MarksThere
            | Self::Fills { .. }
            | Self::FillsNothing => Verdict::Duplicate,
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
            | Self::Clash { .. }
            | Self::FirstNameMissing
            | Self::LastNameMissing
            | Self::NamesDoubtful { .. }
            | Self::Incomplete { .. }
            | Self::UnderAge { .. }
            | Self::TurnsAge { .. }
            | Self::NotResident
            | Self::PeselLeftOut { .. }
            | Self::SimilarPerson { .. }
            | Self::SimilarRow { .. }
            | Self::MemberElsewhere { .. }
            | Self::NumberTaken { .. }
            | Self::NewPerson
            | Self::NearPerson { .. }
            | Self::MarksDiffer { .. } => Verdict::Warning,
            Self::NewCategory { .. }
            | Self::NewLeader { .. }
            | Self::NewRoom { .. }
            | Self::NewLocation { .. }
            | Self::SecondPhone { .. } => Verdict::Good,
        }
    }
}
