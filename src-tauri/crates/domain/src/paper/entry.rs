//! What is typed from a paper list: `1-9 11-16 18 z3 n6 +2`.

use std::collections::BTreeMap;

use crate::attendance::{MOST_GUESTS, Mark};

/// The rows that a paper list has, and what may be said of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EntryRows {
    /// Rows with a name: 1 to this.
    pub named: u32,
    /// Rows without one, whose numbers go on.
    pub blank: u32,
    /// Whether anybody can be absent: not where entry is free.
    pub absents: bool,
}

impl EntryRows {
    fn has(self, row: u32) -> bool {
        (1..=self.named + self.blank).contains(&row)
    }
}

/// What a piece of the typed text says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// The rows from the first to the last have this mark.
    Rows {
        /// First row.
        first: u32,
        /// Last row, the same for a single one.
        last: u32,
        /// Mark.
        mark: Mark,
    },
    /// So many came without a name.
    Guests(u32),
}

/// What is wrong with a piece of the typed text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slip {
    /// It is neither a number nor a range, nor one with a letter in front.
    NotUnderstood,
    /// It only begins a range, or a letter's number is missing: perhaps it is still being typed.
    Unfinished,
    /// The list has no such row.
    NoSuchRow {
        /// The row asked for.
        row: u32,
    },
    /// The range ends before it begins.
    Backwards {
        /// Where it begins.
        first: u32,
        /// Where it ends.
        last: u32,
    },
    /// The row was said before.
    Twice {
        /// The row.
        row: u32,
    },
    /// A row without a name cannot be absent.
    NobodyThere {
        /// The row.
        row: u32,
    },
    /// Where entry is free nobody is absent.
    NoAbsents,
    /// Guests were said before.
    GuestsTwice,
    /// More guests than anybody has.
    TooManyGuests,
}

/// A piece of the typed text, with what it says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// As it was typed.
    pub text: String,
    /// What it says.
    pub meaning: Result<Meaning, Slip>,
}

/// What was typed from a paper list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PaperEntry {
    /// Its pieces, in order.
    pub tokens: Vec<Token>,
    /// The marks of rows, those of pieces with a slip left out.
    pub marks: BTreeMap<u32, Mark>,
    /// Guests, if they were said.
    pub guests: Option<u32>,
}

impl PaperEntry {
    /// Whether every piece is in order.
    pub fn is_sound(&self) -> bool {
        self.tokens.iter().all(|token| token.meaning.is_ok())
    }

    /// The rows marked present, in order.
    pub fn present(&self) -> impl Iterator<Item = u32> {
        self.marks.iter().filter(|(_, mark)| **mark == Mark::Present).map(|(row, _)| *row)
    }
}

/// Reads what was typed from a paper list: numbers and ranges of the rows that were signed, in any
/// order, `+2` for guests, `z4` for an announced absence, `n6` for an absence.
pub fn read_entry(text: &str, rows: EntryRows) -> PaperEntry {
    let mut entry = PaperEntry::default();
    for text in pieces(text) {
        let meaning = meaning(&text).and_then(|meaning| entry.take(meaning, rows));
        entry.tokens.push(Token { text, meaning });
    }
    entry
}

impl PaperEntry {
    /// Takes in what a piece says, all of it or nothing.
    fn take(&mut self, meaning: Meaning, rows: EntryRows) -> Result<Meaning, Slip> {
        match meaning {
            Meaning::Guests(_) if self.guests.is_some() => return Err(Slip::GuestsTwice),
            Meaning::Guests(guests) if guests > MOST_GUESTS => return Err(Slip::TooManyGuests),
            Meaning::Guests(guests) => self.guests = Some(guests),
            Meaning::Rows { first, last, .. } if last < first => {
                return Err(Slip::Backwards { first, last });
            }
            Meaning::Rows { first, last, mark } => {
                for row in [first, last] {
                    if !rows.has(row) {
                        return Err(Slip::NoSuchRow { row });
                    }
                }
                if mark != Mark::Present && !rows.absents {
                    return Err(Slip::NoAbsents);
                }
                if mark != Mark::Present && last > rows.named {
                    return Err(Slip::NobodyThere { row: first.max(rows.named + 1) });
                }
                if let Some(row) = (first..=last).find(|row| self.marks.contains_key(row)) {
                    return Err(Slip::Twice { row });
                }
                self.marks.extend((first..=last).map(|row| (row, mark)));
            }
        }
        Ok(meaning)
    }
}

/// The pieces of a typed text: what stands between spaces and commas, a sign or a letter joined
/// with the number it belongs to.
fn pieces(text: &str) -> Vec<String> {
    let text = text.replace("..", "-").replace(['–', '—', '−'], "-");
    let separated = |c: char| c.is_whitespace() || matches!(c, ',' | ';' | '.');
    let mut pieces: Vec<String> = Vec::new();
    for word in text.split(separated).filter(|word| !word.is_empty()) {
        let joins = |piece: &String| {
            let waits = piece.ends_with('-')
                || matches!(piece.as_str(), "+")
                || (piece.chars().count() == 1 && letter_mark(piece).is_some());
            let begins_with_digit = word.starts_with(|c: char| c.is_ascii_digit());
            (waits && begins_with_digit)
                || (word.starts_with('-') && piece.ends_with(|c: char| c.is_ascii_digit()))
        };
        match pieces.last_mut() {
            Some(piece) if joins(piece) => piece.push_str(word),
            _ => pieces.push(word.to_owned()),
        }
    }
    pieces
}

/// What one piece says by itself.
fn meaning(piece: &str) -> Result<Meaning, Slip> {
    if let Some(guests) = piece.strip_prefix('+') {
        return if guests.is_empty() {
            Err(Slip::Unfinished)
        } else {
            number(guests).map(Meaning::Guests)
        };
    }
    let first = piece.chars().next().map_or(0, char::len_utf8);
    let (mark, numbers) = match letter_mark(&piece[..first]) {
        Some(mark) => (mark, &piece[first..]),
        None => (Mark::Present, piece),
    };
    let (first, last) = match numbers.split_once('-') {
        _ if numbers.is_empty() => return Err(Slip::Unfinished),
        Some((first, "")) => return number(first).and(Err(Slip::Unfinished)),
        Some((first, last)) => (number(first)?, number(last)?),
        None => (number(numbers)?, number(numbers)?),
    };
    Ok(Meaning::Rows { first, last, mark })
}

/// The mark that a letter in front of a number stands for.
fn letter_mark(letter: &str) -> Option<Mark> {
    match letter {
        "z" | "Z" => Some(Mark::Announced),
        "n" | "N" => Some(Mark::Absent),
        "p" | "P" => Some(Mark::Present),
        _ => None,
    }
}

fn number(text: &str) -> Result<u32, Slip> {
    if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(Slip::NotUnderstood);
    }
    // A number too large to hold is a row that no list has.
    Ok(text.parse().unwrap_or(u32::MAX))
}

#[cfg(test)]
mod tests;
