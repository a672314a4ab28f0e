//! Names of sheets as a workbook can have them.

use std::collections::HashSet;

/// The longest name of a sheet, in UTF-16 units.
const LONGEST: usize = 31;

/// The name under which a sheet stands beside those `taken`, which it joins: without the signs
/// that no name may have, cut to the longest allowed, and with a number where it is taken.
pub(super) fn free(name: &str, taken: &mut HashSet<String>) -> String {
    let name: String = name
        .chars()
        .map(|letter| if letter.is_control() || "[]:*?/\\".contains(letter) { ' ' } else { letter })
        .collect();
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    let name = name.trim_matches(['\'', ' ']);
    // "History" is kept by spreadsheet programs for themselves.
    let name = match name.to_lowercase().as_str() {
        "" => "1",
        "history" => "History 1",
        _ => name,
    };
    let numbered = |number: u32| match number {
        1 => cut(name, LONGEST).to_owned(),
        _ => {
            let tail = format!(" ({number})");
            format!("{}{tail}", cut(name, LONGEST - tail.len()))
        }
    };
    let mut number = 1;
    let mut free = numbered(number);
    while !taken.insert(free.to_lowercase()) {
        number += 1;
        free = numbered(number);
    }
    free
}

/// The beginning of a text of at most so many UTF-16 units, not ending in a space or quote.
fn cut(text: &str, most: usize) -> &str {
    let mut units = 0;
    let end = text
        .char_indices()
        .find(|(_, letter)| {
            units += letter.len_utf16();
            units > most
        })
        .map_or(text.len(), |(at, _)| at);
    text[..end].trim_end_matches(['\'', ' '])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_cleaned_cut_and_told_apart() {
        let mut taken = HashSet::new();
        let long = "Ćwiczenia oddechowe z elementami jogi śmiechu";
        for (given, expected) in [
            ("Zajęcia", "Zajęcia"),
            ("ZAJĘCIA", "ZAJĘCIA (2)"),
            ("zajęcia", "zajęcia (3)"),
            ("a/b: [c]? *\\d", "a b c d"),
            ("  'x'  ", "x"),
            ("", "1"),
            ("///", "1 (2)"),
            ("history", "History 1"),
            (long, "Ćwiczenia oddechowe z elementam"),
            (long, "Ćwiczenia oddechowe z eleme (2)"),
            ("🎻🎻🎻🎻🎻🎻🎻🎻🎻🎻🎻🎻🎻🎻🎻🎻", "🎻🎻🎻🎻🎻🎻🎻🎻🎻🎻🎻🎻🎻🎻🎻"),
        ] {
            let name = free(given, &mut taken);
            assert_eq!(name, expected);
            assert!(name.encode_utf16().count() <= LONGEST, "{name}");
        }
    }
}
