//! Text as the font can show it, and its division into lines.

use unicode_normalization::UnicodeNormalization;

use crate::Error;
use crate::fonts::{Face, Faces};

use super::Style;

/// Shows where a long word may be divided; visible only where it is.
const SOFT_HYPHEN: char = '\u{ad}';
/// A space at which no line ends.
const BOUND_SPACE: char = '\u{a0}';

/// One line of text.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Line {
    /// Its text; ends with a space where the next line goes on with another word, so that the
    /// words stay apart when the text is taken out of the PDF.
    pub(crate) text: String,
    /// Its width without that space.
    pub(crate) width: f32,
}

/// The text as it will be shown: composed letters, no invisible characters, one kind of bound
/// space. Line feeds and soft hyphens stay.
///
/// # Errors
/// [`Error::CharacterMissing`] for the first character that the font lacks.
pub(crate) fn printable(text: &str, faces: &Faces) -> Result<String, Error> {
    // Decomposed letters would be printed with their marks beside them.
    let shown: String = text.nfc().filter_map(shown).collect();
    let kept = |character: char| matches!(character, '\n' | SOFT_HYPHEN | BOUND_SPACE);
    match shown.chars().find(|character| !kept(*character) && !faces.show(*character)) {
        Some(character) => Err(Error::CharacterMissing { character, text: text.to_owned() }),
        None => Ok(shown),
    }
}

fn shown(character: char) -> Option<char> {
    match character {
        '\n' | SOFT_HYPHEN => Some(character),
        '\t' => Some(' '),
        '\u{2007}' | '\u{2009}' | '\u{202f}' => Some(BOUND_SPACE),
        // Noto Sans has no minus sign; the en dash has its form.
        '\u{2212}' => Some('–'),
        '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' => None,
        '\u{feff}' => None,
        character if character.is_control() => None,
        character => Some(character),
    }
}

/// A stretch of text within which no line ends.
struct Part {
    text: String,
    end: End,
}

/// What stands between a part and the next.
#[derive(Clone, Copy, PartialEq)]
enum End {
    /// Nothing follows.
    Last,
    /// A space, which is left out where the line ends.
    Space,
    /// Nothing visible, as behind a hyphen.
    Nothing,
    /// A hyphen, only where the line ends.
    Hyphen,
}

/// Divides one line of printable text where lines may end.
///
/// A word of one letter, such as "w" or "z", stays with the next word: Polish typography does not
/// leave it at the end of a line.
fn parts(text: &str) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut part = String::new();
    let mut word_length = 0;
    let mut characters = text.chars().peekable();
    let mut before = ' ';
    while let Some(character) = characters.next() {
        let mut finish = |part: &mut String, end| {
            if !part.is_empty() {
                parts.push(Part { text: std::mem::take(part), end });
            }
        };
        match character {
            ' ' if word_length == 1 && before.is_alphabetic() => {
                part.push(' ');
                word_length = 0;
            }
            ' ' => {
                finish(&mut part, End::Space);
                word_length = 0;
            }
            BOUND_SPACE => {
                part.push(' ');
                word_length = 0;
            }
            SOFT_HYPHEN => finish(&mut part, End::Hyphen),
            '-' | '/' => {
                part.push(character);
                word_length += 1;
                let between_letters =
                    before.is_alphabetic() && characters.peek().is_some_and(|c| c.is_alphabetic());
                if between_letters {
                    finish(&mut part, End::Nothing);
                }
            }
            _ => {
                part.push(character);
                word_length += 1;
            }
        }
        before = character;
    }
    if !part.is_empty() {
        parts.push(Part { text: part, end: End::Last });
    }
    parts
}

/// Divides printable text into lines no wider than `width`; never leaves anything out. A word
/// wider than a whole line is divided wherever the line is full.
pub(crate) fn wrap(text: &str, style: Style, faces: &Faces, width: f32) -> Vec<Line> {
    let face = faces.of(style.weight);
    let limit = width * f32::from(face.units_per_em) / style.size;
    let mut lines =
        Lines { face, size: style.size, done: Vec::new(), line: String::new(), units: 0 };
    let mut paragraphs = text.split('\n').peekable();
    while let Some(paragraph) = paragraphs.next() {
        let before = lines.done.len();
        let mut end = End::Last;
        for part in parts(paragraph).into_iter().flat_map(|part| loosened(part, face, limit)) {
            let space = if end == End::Space { face.units(" ") } else { 0 };
            let hyphen = if part.end == End::Hyphen { face.units("\u{ad}") } else { 0 };
            let needed = lines.units + space + face.units(&part.text) + hyphen;
            if !lines.line.is_empty() && needed as f32 > limit {
                lines.end(end);
            } else if !lines.line.is_empty() && end == End::Space {
                lines.push(' ');
            }
            for character in part.text.chars() {
                let advance = u32::from(face.advance_of(character));
                // A mark upon a letter has no width of its own and stays with it.
                if !lines.line.is_empty() && advance > 0 && (lines.units + advance) as f32 > limit {
                    lines.end(End::Nothing);
                }
                lines.push(character);
            }
            end = part.end;
        }
        if !lines.line.is_empty() || lines.done.len() == before {
            lines.end(if paragraphs.peek().is_some() { End::Space } else { End::Last });
        }
    }
    lines.done
}

/// Lines in the making.
struct Lines<'a> {
    face: &'a Face,
    size: f32,
    done: Vec<Line>,
    line: String,
    /// Width of `line` in font units.
    units: u32,
}

impl Lines<'_> {
    fn push(&mut self, character: char) {
        self.line.push(character);
        self.units += u32::from(self.face.advance_of(character));
    }

    fn end(&mut self, end: End) {
        if end == End::Hyphen {
            self.push(SOFT_HYPHEN);
        }
        let width = self.face.points(self.units, self.size);
        if end == End::Space && !self.line.is_empty() {
            self.push(' ');
        }
        self.done.push(Line { text: std::mem::take(&mut self.line), width });
        self.units = 0;
    }
}

/// The part itself or, where even a whole line cannot hold it, its words: better a one-letter word
/// at the end of a line than a word divided.
fn loosened(part: Part, face: &Face, limit: f32) -> Vec<Part> {
    if !part.text.contains(' ') || face.units(&part.text) as f32 <= limit {
        return vec![part];
    }
    let word = |word: &str| Part { text: word.to_owned(), end: End::Space };
    let mut words: Vec<Part> = part.text.split(' ').map(word).collect();
    if let Some(last) = words.last_mut() {
        last.end = part.end;
    }
    words
}

/// The width below which printable text would have to be divided within a word.
pub(crate) fn narrowest(text: &str, style: Style, faces: &Faces) -> f32 {
    let face = faces.of(style.weight);
    let widths = text.split('\n').flat_map(parts).map(|part| {
        let hyphen = if part.end == End::Hyphen { "\u{ad}" } else { "" };
        face.width(&format!("{}{hyphen}", part.text), style.size)
    });
    widths.fold(0.0, f32::max)
}

/// The width that printable text takes where nothing makes it wrap.
pub(crate) fn widest(text: &str, style: Style, faces: &Faces) -> f32 {
    wrap(text, style, faces, f32::INFINITY).iter().map(|line| line.width).fold(0.0, f32::max)
}

#[cfg(test)]
mod tests {
    use super::super::Ink;
    use super::*;
    use crate::fonts::Weight;

    const STYLE: Style =
        Style { weight: Weight::Regular, size: 10.0, leading: 14.0, ink: Ink::Black };

    fn lines(text: &str, width: f32) -> Vec<String> {
        let faces = Faces::get().unwrap();
        let printable = printable(text, faces).unwrap();
        let lines = wrap(&printable, STYLE, faces, width);
        for line in &lines {
            let measured = faces.of(STYLE.weight).width(line.text.trim_end(), STYLE.size);
            assert_eq!(measured, line.width);
            assert!(measured <= width + 0.01, "{line:?} is wider than {width}");
        }
        lines.into_iter().map(|line| line.text).collect()
    }

    #[test]
    fn lines_end_at_spaces_and_keep_the_words_apart() {
        assert_eq!(lines("Gimnastyka dla seniorów", 70.0), ["Gimnastyka ", "dla seniorów"]);
    }

    #[test]
    fn words_of_one_letter_do_not_end_a_line() {
        assert_eq!(lines("Spacer w Krakowie", 60.0), ["Spacer ", "w Krakowie"]);
        assert_eq!(lines("Spacer i w Krakowie", 70.0), ["Spacer ", "i w Krakowie"]);
        assert_eq!(lines("Spacer w Krakowie", 50.0), ["Spacer w ", "Krakowie"], "no room");
    }

    #[test]
    fn bound_spaces_hold_and_become_plain_ones() {
        assert_eq!(lines("razem 1\u{a0}234 osoby", 50.0), ["razem ", "1 234 ", "osoby"]);
        assert_eq!(lines("1\u{202f}234", 100.0), ["1 234"]);
    }

    #[test]
    fn long_words_are_divided_and_nothing_is_lost() {
        let word = "konstantynopolitańczykowianeczka".repeat(4);
        let lines = lines(&word, 80.0);
        assert!(lines.len() > 4);
        assert_eq!(lines.concat(), word);
    }

    #[test]
    fn soft_hyphens_show_only_at_the_end_of_a_line() {
        assert_eq!(lines("Zapla\u{ad}nowane", 40.0), ["Zapla\u{ad}", "nowane"]);
        assert_eq!(lines("Zapla\u{ad}nowane", 100.0), ["Zaplanowane"]);
    }

    #[test]
    fn double_names_are_divided_behind_their_hyphen_but_numbers_are_not() {
        assert_eq!(lines("Kowalska-Nowak", 50.0), ["Kowalska-", "Nowak"]);
        assert_eq!(lines("ul. Długa 12-14", 60.0), ["ul. Długa ", "12-14"]);
    }

    #[test]
    fn line_feeds_begin_lines_and_empty_lines_stay() {
        assert_eq!(lines("raz\n\ndwa", 100.0), ["raz ", "", "dwa"]);
        assert_eq!(lines("", 100.0), [""]);
    }

    #[test]
    fn decomposed_letters_are_composed() {
        assert_eq!(lines("z\u{307}o\u{301}\u{142}c\u{301}", 100.0), ["żółć"]);
    }

    #[test]
    fn invisible_characters_vanish_and_a_minus_is_shown_as_a_dash() {
        assert_eq!(lines("a\u{200b}b\u{feff}\u{1}c \u{2212}4", 100.0), ["abc –4"]);
    }

    #[test]
    fn a_character_without_a_glyph_is_named_with_its_text() {
        let error = printable("Taniec 💃 towarzyski", Faces::get().unwrap()).unwrap_err();
        assert_eq!(
            error,
            Error::CharacterMissing {
                character: '💃', text: "Taniec 💃 towarzyski".to_owned()
            }
        );
    }
}
