//! Marks on a session's list.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::calendar::Date;
use crate::refusal::Refusal;
use crate::text::tidy;
use crate::timetable::{Entry, Session};

/// A mark of one person at one session; no mark at all is the fourth state.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Mark {
    /// Obecna, obecny.
    Present,
    /// Nieobecna, nieobecny.
    Absent,
    /// Zgłoszona nieobecność.
    Announced,
}

impl Mark {
    /// Every mark.
    pub const ALL: [Self; 3] = [Self::Present, Self::Absent, Self::Announced];

    /// The name used on the wire and in the file.
    pub fn code(self) -> &'static str {
        match self {
            Self::Present => "present",
            Self::Absent => "absent",
            Self::Announced => "announced",
        }
    }

    /// The mark with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|mark| mark.code() == code)
    }

    /// Which of two marks made without knowing of each other is shown: being there outweighs
    /// an announced absence, which outweighs an absence.
    pub fn weight(self) -> u8 {
        match self {
            Self::Present => 2,
            Self::Announced => 1,
            Self::Absent => 0,
        }
    }
}

/// The most guests or children that a session can have; more is a slip of the finger.
pub const MOST_GUESTS: u32 = 2000;

/// Checks that the list of a session can be written on the given day.
///
/// # Errors
/// [`Refusal::SessionCancelled`]; [`Refusal::SessionAhead`] before its date (coming early on the
/// day is fine).
pub fn check_recordable(session: &Session, today: Date) -> Result<(), Refusal> {
    if session.cancelled.is_some() {
        return Err(Refusal::SessionCancelled);
    }
    if today < session.date {
        return Err(Refusal::SessionAhead { date: session.date });
    }
    Ok(())
}

/// Checks that a mark makes sense: where entry is free nobody was expected, so nobody is absent.
///
/// # Errors
/// [`Refusal::FreeEntryHasNoAbsents`].
pub fn check_mark(mark: Option<Mark>, entry: Entry) -> Result<(), Refusal> {
    match (entry, mark) {
        (Entry::Free, Some(Mark::Absent | Mark::Announced)) => Err(Refusal::FreeEntryHasNoAbsents),
        _ => Ok(()),
    }
}

/// A line of a list, as far as filling the rest of it is concerned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    /// Its mark, or none.
    pub mark: Option<Mark>,
    /// Whether the person announced ahead that she would not come.
    pub away: bool,
}

/// The marks of a list after everyone without one was given the same, line by line.
///
/// A mark that is there is never changed. Whoever announced ahead not to come gets the announced
/// absence, whatever the others get: that she said so is known, and nobody saw her.
///
/// # Errors
/// [`Refusal::FreeEntryHasNoAbsents`] for anything but presences where entry is free.
pub fn fill_rest(lines: &[Line], mark: Mark, entry: Entry) -> Result<Vec<Option<Mark>>, Refusal> {
    check_mark(Some(mark), entry)?;
    let of_line = |line: &Line| {
        let given = if line.away { Mark::Announced } else { mark };
        line.mark.or(Some(given))
    };
    Ok(lines.iter().map(of_line).collect())
}

/// The marks of a list when it is confirmed, line by line: an absence that was announced ahead is
/// marked as one, and everything else stays as it is.
pub fn close_lines(lines: &[Line], entry: Entry) -> Vec<Option<Mark>> {
    let announced = |line: &Line| line.away && entry == Entry::Enrolment;
    lines.iter().map(|line| line.mark.or(announced(line).then_some(Mark::Announced))).collect()
}

/// How many more signatures there are on paper than marks of presence: 0 agrees, below zero
/// somebody has not signed. Guests sign nothing.
pub fn signature_difference(signatures: u32, present: u32) -> i64 {
    i64::from(signatures) - i64::from(present)
}

/// Whether two sessions go on at the same time, so that nobody can be at both. Touching ends are
/// no overlap; one that passes midnight reaches into the next day; a cancelled one goes on never.
pub fn at_once(one: &Session, other: &Session) -> bool {
    let days = one.date.days_until(other.date) * 24 * 60;
    let (one_start, other_start) =
        (i64::from(one.start.minutes()), days + i64::from(other.start.minutes()));
    one.cancelled.is_none()
        && other.cancelled.is_none()
        && one_start < other_start + i64::from(other.minutes)
        && other_start < one_start + i64::from(one.minutes)
}

/// Why a mark or a number was corrected after the list was confirmed; presets without health.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum CorrectionReason {
    /// Pomyłka przy zaznaczaniu.
    Slip,
    /// Zgodnie z listą papierową.
    Paper,
    /// Przyszła lub przyszedł po zatwierdzeniu listy.
    CameLate,
    /// Zgłoszenie dotarło po zajęciach.
    ToldLater,
    /// Inna przyczyna, w słowach.
    Other,
}

impl CorrectionReason {
    /// Every reason, in the order it is offered.
    pub const ALL: [Self; 5] =
        [Self::Slip, Self::Paper, Self::CameLate, Self::ToldLater, Self::Other];

    /// The name used on the wire and in the file.
    pub fn code(self) -> &'static str {
        match self {
            Self::Slip => "slip",
            Self::Paper => "paper",
            Self::CameLate => "came_late",
            Self::ToldLater => "told_later",
            Self::Other => "other",
        }
    }

    /// The reason with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.code() == code)
    }
}

/// Why something was corrected: a preset, and more in words where somebody wrote it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Correction {
    /// The preset.
    pub reason: CorrectionReason,
    /// Free text, or empty.
    pub words: String,
}

impl Correction {
    /// The most characters of the free text.
    pub const LONGEST: usize = 300;

    /// A correction as typed in, its text tidied.
    ///
    /// # Errors
    /// [`Refusal::ReasonMissing`] for another reason without words; [`Refusal::TextTooLong`] past
    /// [`Self::LONGEST`].
    pub fn new(reason: CorrectionReason, words: &str) -> Result<Self, Refusal> {
        let words = tidy(words);
        if words.chars().count() > Self::LONGEST {
            return Err(Refusal::TextTooLong { limit: Self::LONGEST as u32 });
        }
        if reason == CorrectionReason::Other && words.is_empty() {
            return Err(Refusal::ReasonMissing);
        }
        Ok(Self { reason, words })
    }

    /// As it is kept in the file and leaves in the tables: `paper`, or `other: her own words`.
    pub fn kept(&self) -> String {
        let code = self.reason.code();
        if self.words.is_empty() { code.to_owned() } else { format!("{code}: {}", self.words) }
    }

    /// Read back from what is kept; nothing where nothing is kept. Words without a known preset
    /// are another reason.
    pub fn read(kept: &str) -> Option<Self> {
        if kept.is_empty() {
            return None;
        }
        let (code, words) = kept.split_once(": ").unwrap_or((kept, ""));
        Some(match CorrectionReason::from_code(code) {
            Some(reason) => Self { reason, words: words.to_owned() },
            None => Self { reason: CorrectionReason::Other, words: kept.to_owned() },
        })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::samples::{session, time};
    use crate::timetable::CancelReason;

    fn any_mark() -> impl Strategy<Value = Mark> {
        prop_oneof![Just(Mark::Present), Just(Mark::Absent), Just(Mark::Announced)]
    }

    /// What one does to a list: marks a line, takes a mark back, fills the rest.
    #[derive(Clone, Debug)]
    enum Deed {
        Put(prop::sample::Index, Option<Mark>),
        Fill(Mark),
    }

    fn any_deed() -> impl Strategy<Value = Deed> {
        prop_oneof![
            3 => (any::<prop::sample::Index>(), prop::option::of(any_mark()))
                .prop_map(|(at, mark)| Deed::Put(at, mark)),
            1 => any_mark().prop_map(Deed::Fill),
        ]
    }

    proptest! {
        #[test]
        fn filling_the_rest_never_changes_a_mark(
            away in prop::collection::vec(any::<bool>(), 1..60),
            deeds in prop::collection::vec(any_deed(), 0..40),
            free in any::<bool>(),
        ) {
            let entry = if free { Entry::Free } else { Entry::Enrolment };
            let mut lines: Vec<Line> =
                away.into_iter().map(|away| Line { mark: None, away }).collect();
            for deed in deeds {
                match deed {
                    Deed::Put(at, mark) => {
                        let at = at.index(lines.len());
                        lines[at].mark = mark;
                    }
                    Deed::Fill(mark) => match fill_rest(&lines, mark, entry) {
                        Err(refusal) => {
                            prop_assert_eq!(refusal, Refusal::FreeEntryHasNoAbsents);
                            prop_assert!(free && mark != Mark::Present);
                        }
                        Ok(filled) => {
                            prop_assert_eq!(filled.len(), lines.len());
                            for (line, after) in lines.iter_mut().zip(filled) {
                                match line.mark {
                                    Some(before) => prop_assert_eq!(after, Some(before)),
                                    None if line.away => prop_assert_eq!(after, Some(Mark::Announced)),
                                    None => prop_assert_eq!(after, Some(mark)),
                                }
                                line.mark = after;
                            }
                        }
                    },
                }
                for (line, closed) in lines.iter().zip(close_lines(&lines, entry)) {
                    let expected = if line.mark.is_none() && line.away && !free {
                        Some(Mark::Announced)
                    } else {
                        line.mark
                    };
                    prop_assert_eq!(closed, expected);
                }
            }
        }

        #[test]
        fn sessions_go_on_at_once_in_whichever_order_they_are_asked_about(
            start in 0u32..1440, minutes in 1u32..960, other_start in 0u32..1440,
            other_minutes in 1u32..960, days in -2i64..3,
        ) {
            let at = |number: u128, days: i64, start: u32, minutes: u32| {
                let mut session = session(number, "2026-03-10");
                session.date = session.date.plus_days(days);
                session.start = crate::calendar::TimeOfDay::from_minutes(start);
                session.minutes = minutes;
                session
            };
            let one = at(1, 0, start, minutes);
            let other = at(2, days, other_start, other_minutes);
            prop_assert_eq!(at_once(&one, &other), at_once(&other, &one));
            // Minute by minute, there is one that belongs to both.
            let minutes_of = |session: &Session, days: i64| {
                let first = days * 1440 + i64::from(session.start.minutes());
                first..first + i64::from(session.minutes)
            };
            let second = minutes_of(&other, days);
            let shared = minutes_of(&one, 0).any(|minute| second.contains(&minute));
            prop_assert_eq!(at_once(&one, &other), shared);
        }
    }

    #[test]
    fn a_cancelled_session_goes_on_never() {
        let (one, mut other) = (session(1, "2026-03-10"), session(2, "2026-03-10"));
        assert!(at_once(&one, &other));
        other.start = time("11:00");
        assert!(!at_once(&one, &other), "touching ends are no overlap");
        other.start = time("10:59");
        other.cancelled = Some(CancelReason::Weather);
        assert!(!at_once(&one, &other));
    }

    #[test]
    fn a_correction_is_kept_with_its_preset_and_its_words() {
        for reason in CorrectionReason::ALL {
            let correction = Correction::new(reason, "  podpis w wierszu 7: czytelny ").unwrap();
            assert_eq!(Correction::read(&correction.kept()).unwrap(), correction);
        }
        let bare = Correction::new(CorrectionReason::Paper, "").unwrap();
        assert_eq!(
            (bare.kept().as_str(), Correction::read("paper")),
            ("paper", Some(bare.clone()))
        );
        assert_eq!(Correction::read(""), None);
        let strange = Correction::read("z innego programu").unwrap();
        assert_eq!(strange.reason, CorrectionReason::Other);
        assert_eq!(
            Correction::new(CorrectionReason::Other, " ").unwrap_err(),
            Refusal::ReasonMissing
        );
        assert!(Correction::new(CorrectionReason::Slip, &"a".repeat(301)).is_err());
    }
}
