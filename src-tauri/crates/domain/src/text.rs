//! Text as people type it: tidied for keeping, folded for finding.

use unicode_normalization::UnicodeNormalization;

/// The text as it is kept: composed (Unicode NFC), every run of white space one space, ends
/// trimmed, control and direction characters dropped.
pub fn tidy(text: &str) -> String {
    let composed: String = text.nfc().collect();
    composed
        .split_whitespace()
        .map(|word| word.chars().filter(|c| !is_invisible(*c)).collect::<String>())
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// Several lines as they are kept: each tidied, empty ones at both ends dropped.
pub fn tidy_lines(text: &str) -> String {
    let lines: Vec<String> = text.lines().map(tidy).collect();
    lines.join("\n").trim_matches('\n').to_owned()
}

/// The text as it is compared and searched: without case and diacritics, ł as l, hyphens and
/// apostrophes as spaces. `Żółć` and `zolc` fold alike.
///
/// Ukrainian and Russian letters are transliterated, so that `Шевченко` is found by `Szewczenko`
/// as well as by itself.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    // Cyrillic letters such as й decompose too, so they are taken before the decomposition.
    let lower: String = text.nfc().flat_map(char::to_lowercase).collect();
    for letter in lower.chars() {
        match latin(letter) {
            Some(latin) => folded.push_str(latin),
            None => folded.extend(std::iter::once(letter).nfd().filter(|c| !is_mark(*c))),
        }
    }
    folded.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether every word of the query begins some word of the text; both are folded here.
pub fn found_in(query: &str, text: &str) -> bool {
    found_in_folded(&fold(query), &fold(text))
}

/// The same of two texts that are folded already: where one query meets many texts.
pub fn found_in_folded(query: &str, text: &str) -> bool {
    query.split(' ').all(|word| text.split(' ').any(|candidate| candidate.starts_with(word)))
}

fn is_mark(c: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&c)
}

fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// Letters without a Unicode decomposition, signs that separate words, and Cyrillic as Poles
/// write it down.
fn latin(letter: char) -> Option<&'static str> {
    Some(match letter {
        'ł' => "l",
        'ß' => "ss",
        'ø' => "o",
        'đ' => "d",
        'æ' => "ae",
        '-' | '–' | '\'' | '’' | 'ʼ' => " ",
        'а' => "a",
        'б' => "b",
        'в' => "w",
        'г' | 'х' => "h",
        'ґ' => "g",
        'д' => "d",
        'е' | 'э' => "e",
        'є' => "je",
        'ё' => "jo",
        'ж' => "z",
        'з' => "z",
        'и' | 'ы' => "y",
        'і' => "i",
        'ї' => "ji",
        'й' => "j",
        'к' => "k",
        'л' => "l",
        'м' => "m",
        'н' => "n",
        'о' => "o",
        'п' => "p",
        'р' => "r",
        'с' => "s",
        'т' => "t",
        'у' => "u",
        'ф' => "f",
        'ц' => "c",
        'ч' => "cz",
        'ш' => "sz",
        'щ' => "szcz",
        'ь' | 'ъ' => "",
        'ю' => "ju",
        'я' => "ja",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn diacritics_do_not_matter() {
        assert!(found_in("zolc", "Żółć Zofia"));
        assert!(found_in("zof żół", "Żółć Zofia"));
        assert!(found_in("szewcz", "Шевченко Тарас"));
        assert!(found_in("шевч", "Szewczenko Taras"));
        assert!(found_in("nowak", "Kowalska-Nowak Maria"));
        assert!(!found_in("nowak", "Kowalska Maria"));
    }

    #[test]
    fn invisible_characters_are_dropped() {
        assert_eq!(tidy("Jan\u{202e} Kowal\u{0}"), "Jan Kowal");
        assert_eq!(tidy_lines("\n a  b \n\n c\n"), "a b\n\nc");
    }
}
