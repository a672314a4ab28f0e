//! The code of a paper list: digits and a check letter.

use std::fmt;

use crate::ids::PrintedSheetId;

/// The letters that a check letter can be: no I, O and Q, which look like digits or like each
/// other. There are 23 of them, a prime, so that the remainder tells apart every two numbers that
/// differ in one digit (by at most 9 × 10ⁿ) or by a swap of neighbours (by at most 81 × 10ⁿ, and
/// never by a multiple of 23).
const LETTERS: &[u8; 23] = b"ABCDEFGHJKLMNPRSTUVWXYZ";

/// How many codes there are: numbers of five digits, 1 to this.
const HIGHEST: u32 = 99_999;

/// The code of a paper list, as `04127-L`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SheetCode(u32);

impl SheetCode {
    /// The code of a number; numbers without one wrap around.
    pub fn of_number(number: u32) -> Self {
        Self((number.max(1) - 1) % HIGHEST + 1)
    }

    /// The code that a list takes if nobody has it: made from its id, so that two laptops that
    /// print different lists seldom take the same one.
    pub fn first_for(id: PrintedSheetId) -> Self {
        let [a, b, c, d, ..] = *id.0.as_bytes();
        Self::of_number(u32::from_be_bytes([a, b, c, d]) % HIGHEST + 1)
    }

    /// The code that comes after it; after the last the first.
    pub fn next(self) -> Self {
        Self::of_number(self.0 + 1)
    }

    /// Its number.
    pub fn number(self) -> u32 {
        self.0
    }

    /// The letter that its number must go with.
    pub fn letter(self) -> char {
        char::from(LETTERS[self.0 as usize % LETTERS.len()])
    }

    /// Whether somebody who typed `typed` may have meant this code: one character is wrong, left
    /// out or too much, or two neighbours are swapped.
    pub fn is_near(self, typed: &str) -> bool {
        let (typed, own) = (plain(typed), plain(&self.to_string()));
        let trimmed = |text: &[char]| -> Vec<char> {
            text.iter().copied().skip_while(|c| *c == '0').collect()
        };
        // Zeros in front are no mistake, but leaving one of them out is none either.
        one_slip_apart(&typed, &own) || one_slip_apart(&trimmed(&typed), &trimmed(&own))
    }
}

impl fmt::Display for SheetCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:05}-{}", self.0, self.letter())
    }
}

/// Why a text is no code of a paper list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UnreadableCode {
    /// It does not look like one.
    NotACode,
    /// Its letter is missing, without which a wrong digit would not be noticed.
    LetterMissing,
    /// Letter and digits do not belong together: one of them is wrong.
    LetterWrong,
}

/// Reads a code, and the letters of a column where they follow it (`04127-L C`); counted from 0.
/// Spaces, dashes, small letters and missing zeros do not matter.
///
/// # Errors
/// [`UnreadableCode`].
pub fn read_code(text: &str) -> Result<(SheetCode, Option<usize>), UnreadableCode> {
    let text = plain(text);
    let is_digit = |c: &char| c.is_ascii_digit();
    // A letter between digits that looks like a digit is one: O is no check letter at all.
    let text: Vec<char> = match text.iter().rposition(is_digit) {
        Some(last) => {
            let (digits, letters) = text.split_at(last + 1);
            digits.iter().map(|c| as_digit(*c)).chain(letters.iter().copied()).collect()
        }
        None => return Err(UnreadableCode::NotACode),
    };
    let digits = text.iter().take_while(|c| is_digit(c)).count();
    let (digits, letters) = text.split_at(digits);
    let number: String = digits.iter().collect();
    let number: u32 = number.parse().map_err(|_| UnreadableCode::NotACode)?;
    if !(1..=HIGHEST).contains(&number) || letters.iter().any(|c| !c.is_ascii_uppercase()) {
        return Err(UnreadableCode::NotACode);
    }
    let Some((letter, column)) = letters.split_first() else {
        return Err(UnreadableCode::LetterMissing);
    };
    let code = SheetCode(number);
    if *letter != code.letter() {
        return Err(UnreadableCode::LetterWrong);
    }
    let column = match column {
        [] => None,
        [one] => Some(letter_index(*one)),
        [first, second] => Some((letter_index(*first) + 1) * 26 + letter_index(*second)),
        _ => return Err(UnreadableCode::NotACode),
    };
    Ok((code, column))
}

/// The letters of a column, counted from 0: A, B … Z, AA, AB …
pub fn column_letters(column: usize) -> String {
    let letter = |index: usize| char::from(b'A' + (index % 26) as u8);
    if column < 26 {
        letter(column).to_string()
    } else {
        [letter(column / 26 - 1), letter(column)].iter().collect()
    }
}

fn letter_index(letter: char) -> usize {
    (letter as usize).saturating_sub('A' as usize)
}

fn as_digit(c: char) -> char {
    match c {
        'O' | 'Q' => '0',
        'I' => '1',
        other => other,
    }
}

/// What counts of a typed code: letters and digits, in capitals.
fn plain(text: &str) -> Vec<char> {
    let kept = |c: &char| !c.is_whitespace() && !matches!(c, '-' | '–' | '—' | '.' | '/' | '_');
    text.chars().filter(kept).flat_map(char::to_uppercase).collect()
}

/// Whether two texts differ by exactly one wrong, missing or added character, or by a swap of two
/// neighbours.
fn one_slip_apart(one: &[char], other: &[char]) -> bool {
    let same_front = one.iter().zip(other).take_while(|(a, b)| a == b).count();
    let (a, b) = (&one[same_front..], &other[same_front..]);
    match (a, b) {
        ([], []) => false,
        ([_, a @ ..], [_, b @ ..]) if a == b => true,
        ([a, c, rest @ ..], [b, d, others @ ..]) if a == d && b == c && rest == others => true,
        _ => a.get(1..) == Some(b) || b.get(1..) == Some(a),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_code_is_read_however_it_is_typed() {
        let code = SheetCode::of_number(4127);
        assert_eq!(code.to_string(), "04127-L");
        for typed in ["04127-L", "4127l", " 04127 - l ", "0412 7L", "4127.L", "O4127–l"] {
            assert_eq!(read_code(typed), Ok((code, None)), "{typed}");
        }
        for (typed, column) in [("4127-L C", 2), ("4127l/c", 2), ("4127LAA", 26)] {
            assert_eq!(read_code(typed), Ok((code, Some(column))), "{typed}");
        }
        assert_eq!(read_code("04127"), Err(UnreadableCode::LetterMissing));
        assert_eq!(read_code("04127-K"), Err(UnreadableCode::LetterWrong));
        for typed in
            ["", "L", "joga", "04127-Ł", "9999999999-A", "00000-A", "4127-LABC", "41-27-😀"]
        {
            assert_eq!(read_code(typed), Err(UnreadableCode::NotACode), "{typed}");
        }
    }

    #[test]
    fn columns_have_letters_as_in_a_spreadsheet() {
        let letters: Vec<String> = [0, 1, 25, 26, 27, 51, 52].map(column_letters).to_vec();
        assert_eq!(letters, ["A", "B", "Z", "AA", "AB", "AZ", "BA"]);
    }

    #[test]
    fn a_code_that_comes_near_is_told_from_one_that_does_not() {
        let code = SheetCode::of_number(4127);
        for typed in ["04127-K", "4128L", "41270L", "04217-L", "4127", "0412-L"] {
            assert!(code.is_near(typed), "{typed}");
        }
        for typed in ["04127-L", "4129K", "12704L", ""] {
            assert!(!code.is_near(typed), "{typed}");
        }
    }

    proptest! {
        #[test]
        fn every_code_is_read_back(number in 1..=HIGHEST) {
            let code = SheetCode::of_number(number);
            prop_assert_eq!(read_code(&code.to_string()), Ok((code, None)));
            prop_assert_eq!(read_code(&format!("{number}{}", code.letter())), Ok((code, None)));
        }

        #[test]
        fn every_wrong_digit_is_caught(number in 1..=HIGHEST, place in 0usize..5, digit in 0u8..10) {
            let code = SheetCode::of_number(number).to_string();
            let mut wrong = code.clone().into_bytes();
            wrong[place] = b'0' + digit;
            let wrong = String::from_utf8(wrong).unwrap();
            prop_assume!(wrong != code);
            prop_assert!(read_code(&wrong).is_err(), "{} for {}", wrong, code);
            prop_assert!(SheetCode::of_number(number).is_near(&wrong));
        }

        #[test]
        fn every_swap_of_neighbours_is_caught(number in 1..=HIGHEST, place in 0usize..4) {
            let code = SheetCode::of_number(number).to_string();
            let mut wrong = code.clone().into_bytes();
            wrong.swap(place, place + 1);
            let wrong = String::from_utf8(wrong).unwrap();
            prop_assume!(wrong != code);
            prop_assert!(read_code(&wrong).is_err(), "{} for {}", wrong, code);
            prop_assert!(SheetCode::of_number(number).is_near(&wrong));
        }

        #[test]
        fn every_wrong_letter_is_caught(number in 1..=HIGHEST, letter in "[A-Z]") {
            let code = SheetCode::of_number(number);
            prop_assume!(letter != code.letter().to_string());
            prop_assert_eq!(read_code(&format!("{number:05}-{letter}")), Err(UnreadableCode::LetterWrong));
        }

        #[test]
        fn no_text_breaks_the_reader(text in "\\PC{0,20}") {
            if let Ok((code, _)) = read_code(&text) {
                prop_assert_eq!(read_code(&code.to_string()), Ok((code, None)));
                prop_assert!(code.is_near(&code.to_string()));
            }
            SheetCode::of_number(1).is_near(&text);
        }
    }
}
