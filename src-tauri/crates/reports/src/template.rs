//! Texts that an organisation writes itself: placeholders in braces, paragraphs between empty lines.

use domain::text::fold;

use crate::document::{Block, TextStyle};

/// The text with its placeholders filled in; capitals and Polish signs in them do not matter. One
/// that is not known stays as it was typed, and one for which nothing is known becomes dots to
/// write over.
pub(crate) fn filled(text: &str, names: &[(String, String)]) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(begin) = rest.find('{') {
        let (before, from) = rest.split_at(begin);
        out.push_str(before);
        let known = from.find('}').and_then(|end| {
            let name = fold(&from[1..end]);
            let (_, value) = names.iter().find(|(known, _)| fold(known) == name)?;
            Some((end + 1, value.as_str()))
        });
        match known {
            Some((end, value)) => {
                out.push_str(if value.is_empty() { "……………………" } else { value });
                rest = &from[end..];
            }
            None => {
                out.push('{');
                rest = &from[1..];
            }
        }
    }
    out.push_str(rest);
    out
}

/// The paragraphs of a text.
pub(crate) fn paragraphs(text: &str, style: TextStyle) -> Vec<Block> {
    let parts = text.split("\n\n").map(str::trim).filter(|part| !part.is_empty());
    parts.map(|part| Block::styled(part, style)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placeholders_are_filled_whatever_their_letters_and_others_are_left_alone() {
        let names = [("placówka", "CAS"), ("organizacja", "Fundacja {adres}"), ("adres", "")];
        let names = names.map(|(name, value)| (name.to_owned(), value.to_owned()));
        for (text, expected) in [
            ("bez niczego", "bez niczego"),
            ("{placówka}, {PLACOWKA}, { Placówka }", "CAS, CAS, CAS"),
            ("{organizacja}", "Fundacja {adres}"),
            ("{adres}", "……………………"),
            ("{inne} i {placówka", "{inne} i {placówka"),
            ("{{placówka}}", "{CAS}"),
        ] {
            assert_eq!(filled(text, &names), expected);
        }
    }
}
