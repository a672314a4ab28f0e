//! The rules a request can break.

use crate::calendar::{Date, Month};
use crate::pin::PIN_TRIES_TOLD;

/// A broken rule. The window shows its sentence; the data stay as they were.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.code())]
pub enum Refusal {
    /// A name is empty.
    NameMissing,
    /// A text is longer than `limit` characters.
    TextTooLong {
        /// The most characters taken.
        limit: u32,
    },
    /// A name holds no letter.
    NotAName {
        /// The text given.
        text: String,
    },
    /// Somebody cannot have been born in that year, or that late.
    BirthImpossible {
        /// The year given.
        year: i32,
    },
    /// A district is not one of the city's, I to XVIII.
    DistrictUnknown {
        /// The text given.
        text: String,
    },
    /// A session lasts less than a minute or more than 16 hours.
    LengthInvalid,
    /// The end of a span comes before its beginning.
    SpanReversed,
    /// A recurrence is not one that is understood.
    RuleInvalid {
        /// The rule given.
        rule: String,
    },
    /// A recurrence yields no date at all.
    RuleEmpty,
    /// A recurrence yields more than `limit` dates.
    RuleTooLong {
        /// The most dates taken.
        limit: u32,
    },
    /// The month is closed.
    MonthClosed {
        /// The closed month.
        month: Month,
    },
    /// The session is cancelled, so nobody can have been there.
    SessionCancelled,
    /// The session is not cancelled, so it cannot be restored.
    SessionNotCancelled,
    /// The session was held or has marks, so it cannot be moved or cancelled.
    SessionHeld,
    /// The session is still to come, on `date`.
    SessionAhead {
        /// Its date.
        date: Date,
    },
    /// The list was confirmed; it must be opened again first.
    ListConfirmed,
    /// Where entry is free nobody is absent: whoever has no mark was simply not expected.
    FreeEntryHasNoAbsents,
    /// More guests than a session can have.
    TooManyGuests {
        /// The most taken.
        limit: u32,
    },
    /// The thing asked for is not there, or not any more.
    NotFound,
    /// Opening intervals of one day overlap, or one ends before it begins.
    OpeningOverlap,
    /// A service of more than 24 hours, or of none.
    ServiceLengthInvalid,
    /// The service is still to come, on `date`.
    ServiceAhead {
        /// Its date.
        date: Date,
    },
    /// Of a service it is said neither which task it was nor what was done.
    ServiceUnnamed,
    /// The service was entered already.
    ServiceEntered,
    /// The coordinator confirmed the service, so the volunteer cannot take it back.
    ServiceConfirmed,
    /// A volunteer enters her own services from `date` on; earlier ones the coordinator does.
    ServiceTooOld {
        /// The first day that is taken.
        date: Date,
    },
    /// Nobody said which person the user's account is.
    NoOwnPerson,
    /// A certificate would certify what nobody can prove.
    CertificateBlocked {
        /// What keeps it from being issued, in words.
        reasons: String,
    },
    /// Nobody has a confirmed service in the month, so there is no card of it.
    NoCards {
        /// The month.
        month: Month,
    },
    /// An hour is valued at nothing, or at more than `limit` złotych.
    RateInvalid {
        /// The most taken, in złotych.
        limit: u32,
    },
    /// A rate without a word about where it comes from.
    SourceMissing,
    /// Nothing is left to undo or redo.
    NothingToUndo,
    /// Somebody has changed the same thing since.
    ChangedSince,
    /// This kind of action cannot be undone.
    CannotUndo,
    /// A password is shorter than `limit` characters.
    PasswordTooShort {
        /// The fewest taken.
        limit: u32,
    },
    /// A user of this name exists already.
    UserExists,
    /// The last manager cannot be removed or demoted.
    LastManager,
    /// A PIN is not four to eight digits.
    PinInvalid,
    /// A PIN is one of those that anybody tries first.
    PinTooSimple,
    /// A PIN is not the user's; nobody was let in.
    PinWrong {
        /// How many more wrong ones are taken.
        left: u32,
    },
    /// Too many wrong PINs in a row: this one lets nobody in any more.
    PinBlocked,
    /// The user has no PIN.
    PinMissing,
    /// A PIN is for volunteers; the office comes in with its password.
    PinForVolunteers,
    /// At the door only lists of the day can be reached; this one is of `date`.
    NotToday {
        /// The session's date.
        date: Date,
    },
    /// Nobody who may make a file of an export is of that name.
    NoSuchManager,
    /// A person is enrolled in this series already.
    EnrolledAlready,
    /// Something that needs a reason has none.
    ReasonMissing,
    /// A person cannot be merged with herself.
    MergedWithItself,
    /// The two records are one person's already.
    MergedAlready,
    /// Both were present at `count` of the same sessions, so they are hardly one person.
    PresentTogether {
        /// How many sessions.
        count: u32,
    },
    /// The record was not merged into another.
    NotMerged,
    /// A membership number that another member of the centre has.
    NumberTaken {
        /// The number.
        number: u32,
    },
    /// The person is on no waiting list.
    NotWaiting,
    /// The person is suspended already, or was not suspended.
    NotSuspended,
    /// A telephone number or an e-mail address that cannot be one.
    ContactInvalid {
        /// The text given.
        text: String,
    },
    /// More children than anybody comes with.
    TooManyChildren {
        /// The most taken.
        limit: u32,
    },
    /// More blank rows than a paper list can have.
    TooManyBlankRows {
        /// The most taken.
        limit: u32,
    },
    /// More volunteers needed at a session than any can have.
    TooManyHelpers {
        /// The most taken.
        limit: u32,
    },
    /// None of the sessions meant can get or lose volunteers any more.
    DutiesStand,
    /// An availability that ends before it begins.
    AvailabilityReversed,
    /// No list with that code was printed here.
    SheetUnknown {
        /// The code typed.
        code: String,
        /// What comes near it, in words, or empty.
        near: String,
    },
    /// Digits and letter of a list's code do not belong together.
    SheetCodeWrong {
        /// The code typed.
        code: String,
        /// What comes near it, in words, or empty.
        near: String,
    },
    /// A list's code lacks its letter.
    SheetLetterMissing {
        /// The code typed.
        code: String,
    },
    /// The text is no code of a list.
    SheetCodeUnreadable {
        /// The text typed.
        text: String,
    },
    /// The list was printed for another centre.
    SheetOfAnotherCentre {
        /// The code.
        code: String,
        /// Name of the centre.
        centre: String,
    },
    /// The list has several sessions, and none was chosen.
    SheetColumnMissing,
    /// A piece of what was typed from a list is not in order.
    EntryNotSound {
        /// What is wrong, in words.
        text: String,
    },
    /// A written name lacks its first or its last name.
    NameIncomplete {
        /// The text given.
        text: String,
    },
    /// A written name is that of several people.
    NameAmbiguous {
        /// The text given.
        text: String,
    },
    /// Blank rows that were signed and names that were typed differ in number.
    BlankRowsDiffer {
        /// How many blank rows were signed.
        rows: u32,
        /// How many names were typed.
        names: u32,
    },
    /// An agreement with a volunteer has no number.
    AgreementNumberMissing,
    /// An agreement or annex that was signed is not thrown away.
    AgreementSigned,
    /// An agreement that nobody signed cannot be changed by an annex, nor terminated.
    AgreementNotSigned,
    /// An agreement cannot be terminated after its last day.
    AgreementOver {
        /// Its last day.
        date: Date,
    },
    /// Something that is recorded as done has a day that has not come.
    DateAhead {
        /// The day given.
        date: Date,
    },
    /// An annex changes nothing.
    AnnexEmpty,
    /// A number among the settings is out of its bounds.
    SettingOutOfBounds {
        /// The least taken.
        least: u32,
        /// The most taken.
        most: u32,
    },
    /// A draft was applied already.
    DraftApplied,
    /// The spreadsheet is not the one that was looked at.
    ImportChanged,
    /// No row of the spreadsheet is left to bring in.
    ImportEmpty,
    /// The report has a character that its font lacks.
    CharacterMissing {
        /// The character.
        character: String,
        /// The text it stands in.
        text: String,
    },
}

/// A value that a sentence about a refusal names.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    /// A text, as it is.
    Text(String),
    /// A number.
    Number(i64),
    /// A day.
    Date(Date),
    /// A month.
    Month(Month),
}

impl Refusal {
    /// The name of the rule, by which the window acts and the catalogue finds its sentence.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NameMissing => "name_missing",
            Self::TextTooLong { .. } => "text_too_long",
            Self::NotAName { .. } => "not_a_name",
            Self::BirthImpossible { .. } => "birth_impossible",
            Self::DistrictUnknown { .. } => "district_unknown",
            Self::LengthInvalid => "length_invalid",
            Self::SpanReversed => "span_reversed",
            Self::RuleInvalid { .. } => "rule_invalid",
            Self::RuleEmpty => "rule_empty",
            Self::RuleTooLong { .. } => "rule_too_long",
            Self::MonthClosed { .. } => "month_closed",
            Self::SessionCancelled => "session_cancelled",
            Self::SessionNotCancelled => "session_not_cancelled",
            Self::SessionHeld => "session_held",
            Self::SessionAhead { .. } => "session_ahead",
            Self::ListConfirmed => "list_confirmed",
            Self::FreeEntryHasNoAbsents => "free_entry_has_no_absents",
            Self::TooManyGuests { .. } => "too_many_guests",
            Self::NotFound => "not_found",
            Self::OpeningOverlap => "opening_overlap",
            Self::ServiceLengthInvalid => "service_length_invalid",
            Self::ServiceAhead { .. } => "service_ahead",
            Self::ServiceUnnamed => "service_unnamed",
            Self::ServiceEntered => "service_entered",
            Self::ServiceConfirmed => "service_confirmed",
            Self::ServiceTooOld { .. } => "service_too_old",
            Self::NoOwnPerson => "no_own_person",
            Self::CertificateBlocked { .. } => "certificate_blocked",
            Self::NoCards { .. } => "no_cards",
            Self::RateInvalid { .. } => "rate_invalid",
            Self::SourceMissing => "source_missing",
            Self::NothingToUndo => "nothing_to_undo",
            Self::ChangedSince => "changed_since",
            Self::CannotUndo => "cannot_undo",
            Self::PasswordTooShort { .. } => "password_too_short",
            Self::UserExists => "user_exists",
            Self::LastManager => "last_manager",
            Self::PinInvalid => "pin_invalid",
            Self::PinTooSimple => "pin_too_simple",
            // How many tries are left is told only when it matters.
            Self::PinWrong { left } if *left > PIN_TRIES_TOLD => "pin_wrong",
            Self::PinWrong { .. } => "pin_wrong_again",
            Self::PinBlocked => "pin_blocked",
            Self::PinMissing => "pin_missing",
            Self::PinForVolunteers => "pin_for_volunteers",
            Self::NotToday { .. } => "not_today",
            Self::NoSuchManager => "no_such_manager",
            Self::EnrolledAlready => "enrolled_already",
            Self::ReasonMissing => "reason_missing",
            Self::MergedWithItself => "merged_with_itself",
            Self::MergedAlready => "merged_already",
            Self::PresentTogether { .. } => "present_together",
            Self::NotMerged => "not_merged",
            Self::NumberTaken { .. } => "number_taken",
            Self::NotWaiting => "not_waiting",
            Self::NotSuspended => "not_suspended",
            Self::ContactInvalid { .. } => "contact_invalid",
            Self::TooManyChildren { .. } => "too_many_children",
            Self::TooManyBlankRows { .. } => "too_many_blank_rows",
            Self::TooManyHelpers { .. } => "too_many_helpers",
            Self::DutiesStand => "duties_stand",
            Self::AvailabilityReversed => "availability_reversed",
            Self::SheetUnknown { .. } => "sheet_unknown",
            Self::SheetCodeWrong { .. } => "sheet_code_wrong",
            Self::SheetLetterMissing { .. } => "sheet_letter_missing",
            Self::SheetCodeUnreadable { .. } => "sheet_code_unreadable",
            Self::SheetOfAnotherCentre { .. } => "sheet_of_another_centre",
            Self::SheetColumnMissing => "sheet_column_missing",
            Self::EntryNotSound { .. } => "entry_not_sound",
            Self::NameIncomplete { .. } => "name_incomplete",
            Self::NameAmbiguous { .. } => "name_ambiguous",
            Self::BlankRowsDiffer { .. } => "blank_rows_differ",
            Self::AgreementNumberMissing => "agreement_number_missing",
            Self::AgreementSigned => "agreement_signed",
            Self::AgreementNotSigned => "agreement_not_signed",
            Self::AgreementOver { .. } => "agreement_over",
            Self::DateAhead { .. } => "date_ahead",
            Self::AnnexEmpty => "annex_empty",
            Self::SettingOutOfBounds { .. } => "setting_out_of_bounds",
            Self::DraftApplied => "draft_applied",
            Self::ImportChanged => "import_changed",
            Self::ImportEmpty => "import_empty",
            Self::CharacterMissing { .. } => "character_missing",
        }
    }

    /// The values its sentence names, by the names the catalogue uses.
    pub fn args(&self) -> Vec<(&'static str, Arg)> {
        match self {
            Self::TextTooLong { limit }
            | Self::RuleTooLong { limit }
            | Self::TooManyGuests { limit }
            | Self::TooManyChildren { limit }
            | Self::TooManyBlankRows { limit }
            | Self::TooManyHelpers { limit }
            | Self::RateInvalid { limit }
            | Self::PasswordTooShort { limit } => vec![("limit", Arg::Number(i64::from(*limit)))],
            Self::NotAName { text }
            | Self::DistrictUnknown { text }
            | Self::SheetCodeUnreadable { text }
            | Self::EntryNotSound { text }
            | Self::NameIncomplete { text }
            | Self::NameAmbiguous { text }
            | Self::ContactInvalid { text } => vec![("text", Arg::Text(text.clone()))],
            Self::PresentTogether { count } => vec![("count", Arg::Number(i64::from(*count)))],
            Self::SheetUnknown { code, near } | Self::SheetCodeWrong { code, near } => {
                vec![("code", Arg::Text(code.clone())), ("near", Arg::Text(near.clone()))]
            }
            Self::SheetLetterMissing { code } => vec![("code", Arg::Text(code.clone()))],
            Self::SheetOfAnotherCentre { code, centre } => {
                vec![("code", Arg::Text(code.clone())), ("centre", Arg::Text(centre.clone()))]
            }
            Self::BlankRowsDiffer { rows, names } => vec![
                ("rows", Arg::Number(i64::from(*rows))),
                ("names", Arg::Number(i64::from(*names))),
            ],
            Self::NumberTaken { number } => vec![("number", Arg::Number(i64::from(*number)))],
            Self::BirthImpossible { year } => vec![("year", Arg::Text(year.to_string()))],
            Self::RuleInvalid { rule } => vec![("rule", Arg::Text(rule.clone()))],
            Self::CertificateBlocked { reasons } => vec![("reasons", Arg::Text(reasons.clone()))],
            Self::MonthClosed { month } | Self::NoCards { month } => {
                vec![("month", Arg::Month(*month))]
            }
            Self::SessionAhead { date }
            | Self::ServiceAhead { date }
            | Self::ServiceTooOld { date }
            | Self::AgreementOver { date }
            | Self::DateAhead { date }
            | Self::NotToday { date } => vec![("date", Arg::Date(*date))],
            Self::SettingOutOfBounds { least, most } => vec![
                ("least", Arg::Number(i64::from(*least))),
                ("most", Arg::Number(i64::from(*most))),
            ],
            Self::PinWrong { left } => vec![("left", Arg::Number(i64::from(*left)))],
            Self::CharacterMissing { character, text } => {
                vec![("character", Arg::Text(character.clone())), ("text", Arg::Text(text.clone()))]
            }
            _ => Vec::new(),
        }
    }
}
