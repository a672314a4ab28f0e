//! Names written by hand into the blank rows of a paper list.

use std::collections::BTreeSet;

use crate::people::tidy_name;
use crate::refusal::Refusal;
use crate::text::{fold, tidy};

/// A name that somebody wrote down, as first and last name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WrittenName {
    /// First name or names.
    pub first_name: String,
    /// Last name or names.
    pub last_name: String,
}

/// Takes a written name apart. It stands first name first, unless a comma says otherwise (`Nowak,
/// Jan`) or only the other end of it is a first name that is known (`first_names`, folded).
///
/// # Errors
/// [`Refusal::NameIncomplete`] for a single word; the refusals of names.
pub fn written_name(text: &str, first_names: &BTreeSet<String>) -> Result<WrittenName, Refusal> {
    let named = |first: &str, last: &str| -> Result<WrittenName, Refusal> {
        Ok(WrittenName { first_name: tidy_name(first)?, last_name: tidy_name(last)? })
    };
    let text = tidy(text);
    if let Some((last, first)) = text.split_once(',')
        && !first.trim().is_empty()
        && !last.trim().is_empty()
    {
        return named(first, last);
    }
    let words: Vec<&str> = text.split([' ', ',']).filter(|word| !word.is_empty()).collect();
    if words.len() < 2 {
        return Err(Refusal::NameIncomplete { text });
    }
    let known = |word: &&&str| first_names.contains(&fold(word));
    // At least one word is left for the last name.
    let leading = words[..words.len() - 1].iter().take_while(known).count();
    if leading > 0 {
        return named(&words[..leading].join(" "), &words[leading..].join(" "));
    }
    let trailing = words[1..].iter().rev().take_while(known).count();
    if trailing > 0 {
        let from = words.len() - trailing;
        return named(&words[from..].join(" "), &words[..from].join(" "));
    }
    named(words[0], &words[1..].join(" "))
}

/// Whether a written name is that of a person: the same words in any order, without regard to
/// case and diacritics.
pub fn match_name(text: &str, full_name: &str) -> bool {
    let words = |text: &str| -> Vec<String> {
        let mut words: Vec<String> =
            fold(&text.replace(',', " ")).split(' ').map(str::to_owned).collect();
        words.retain(|word| !word.is_empty());
        words.sort();
        words
    };
    let written = words(text);
    !written.is_empty() && written == words(full_name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(text: &str) -> (String, String) {
        let known = ["anna", "maria", "jan"].map(str::to_owned).into();
        let name = written_name(text, &known).unwrap();
        (name.first_name, name.last_name)
    }

    #[test]
    fn a_written_name_is_taken_apart() {
        for (text, first, last) in [
            ("Jan Nowy", "Jan", "Nowy"),
            ("Nowy Jan", "Jan", "Nowy"),
            ("Anna Maria Nowa-Stara", "Anna Maria", "Nowa-Stara"),
            ("Nowa Anna Maria", "Anna Maria", "Nowa"),
            ("Nowa Stara, Zdzisława", "Zdzisława", "Nowa Stara"),
            ("Zdzisława  Nowa", "Zdzisława", "Nowa"),
            ("Jan Maria", "Jan", "Maria"),
            ("Олена Нова", "Олена", "Нова"),
        ] {
            assert_eq!(parts(text), (first.to_owned(), last.to_owned()), "{text}");
        }
    }

    #[test]
    fn half_a_name_is_refused() {
        let none = BTreeSet::new();
        for text in ["Jan", "", " , ", "Nowak,"] {
            let refused = written_name(text, &none).unwrap_err();
            assert!(matches!(refused, Refusal::NameIncomplete { .. }), "{text}: {refused:?}");
        }
        assert!(matches!(written_name("12 34", &none), Err(Refusal::NotAName { .. })));
        let long = format!("Jan {}", "x".repeat(200));
        assert!(matches!(written_name(&long, &none), Err(Refusal::TextTooLong { .. })));
    }

    #[test]
    fn a_name_is_found_in_any_order() {
        assert!(match_name("zolc zofia", "Zofia Żółć"));
        assert!(match_name("Żółć, Zofia", "Zofia Żółć"));
        assert!(match_name("Maria Kowalska Nowak", "Maria Kowalska-Nowak"));
        assert!(!match_name("Zofia", "Zofia Żółć"));
        assert!(!match_name("", ""));
    }
}
