//! Source files taken apart as far as the rules need it: code, strings, visible text.

/// A piece of a file, with the line on which it begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Piece {
    pub(crate) line: usize,
    pub(crate) text: String,
}

/// A Rust file without comments: its code with the strings emptied, and the strings.
pub(crate) struct Rust {
    pub(crate) code: Vec<Piece>,
    pub(crate) strings: Vec<Piece>,
}

/// Takes a Rust file apart. Raw strings, escapes, nested comments and lifetimes are understood.
pub(crate) fn rust(text: &str) -> Rust {
    let chars: Vec<char> = text.chars().collect();
    let at = |index: usize| chars.get(index).copied().unwrap_or('\0');
    let (mut code, mut strings) = (String::new(), Vec::new());
    let (mut index, mut line) = (0, 1);
    while index < chars.len() {
        let from = index;
        match (at(index), at(index + 1)) {
            ('/', '/') => {
                while index < chars.len() && at(index) != '\n' {
                    index += 1;
                }
            }
            ('/', '*') => {
                let mut depth = 0;
                loop {
                    match (at(index), at(index + 1)) {
                        ('/', '*') => (depth, index) = (depth + 1, index + 2),
                        ('*', '/') => (depth, index) = (depth - 1, index + 2),
                        _ => index += 1,
                    }
                    if depth == 0 || index >= chars.len() {
                        break;
                    }
                }
            }
            ('"', _) => {
                index += 1;
                while index < chars.len() && at(index) != '"' {
                    index += if at(index) == '\\' { 2 } else { 1 };
                }
                index += 1;
                strings.push(Piece {
                    line,
                    text: chars[from..index.min(chars.len())].iter().collect(),
                });
                code.push_str("\"\"");
            }
            ('r', '"' | '#')
                if !at(index.wrapping_sub(1)).is_alphanumeric()
                    && at(index.wrapping_sub(1)) != '_' =>
            {
                let hashes = chars[index + 1..].iter().take_while(|c| **c == '#').count();
                if at(index + 1 + hashes) == '"' {
                    let end: String =
                        std::iter::once('"').chain(std::iter::repeat_n('#', hashes)).collect();
                    let rest: String = chars[index + 2 + hashes..].iter().collect();
                    let inside = rest.find(&end).map_or(rest.as_str(), |end| &rest[..end]);
                    index += 2 + hashes + inside.chars().count() + end.len();
                    strings.push(Piece { line, text: inside.to_owned() });
                    code.push_str("\"\"");
                } else {
                    code.push('r');
                    index += 1;
                }
            }
            // A character, not a lifetime: it closes after one character or an escape.
            ('\'', '\\') => {
                index += 3;
                while index < chars.len() && at(index) != '\'' {
                    index += 1;
                }
                index += 1;
            }
            ('\'', _) if at(index + 2) == '\'' => index += 3,
            (character, _) => {
                code.push(character);
                index += 1;
            }
        }
        let passed = chars[from..index.min(chars.len())].iter().filter(|c| **c == '\n').count();
        line += passed;
        // Lines keep their numbers even where a comment or string spans several.
        if chars[from] != '\n' {
            code.extend(std::iter::repeat_n('\n', passed));
        }
    }
    let code = code
        .lines()
        .enumerate()
        .map(|(index, text)| Piece { line: index + 1, text: text.to_owned() });
    Rust { code: code.collect(), strings }
}

/// The part of a Rust file before its own test module, which stands last.
pub(crate) fn before_tests(text: &str) -> &str {
    match text.find("#[cfg(test)]\nmod tests {") {
        Some(end) => &text[..end],
        None => text,
    }
}

/// Attributes of markup whose literal value a person reads or hears.
const SPOKEN: [&str; 14] = [
    "alt",
    "aria-description",
    "aria-label",
    "aria-roledescription",
    "aria-valuetext",
    "description",
    "heading",
    "hint",
    "label",
    "legend",
    "placeholder",
    "summary",
    "text",
    "title",
];

/// The words that stand literally in the markup of a Svelte component: text between tags and
/// spoken attributes. Words in braces are code; keys in `<kbd>` are the same in every language.
pub(crate) fn svelte_words(text: &str) -> Vec<Piece> {
    let mut words = Vec::new();
    let mut rest = text;
    let line = |rest: &str| text[..text.len() - rest.len()].matches('\n').count() + 1;
    while !rest.is_empty() {
        if let Some(after) =
            ["<script", "<style", "<kbd"].iter().find_map(|tag| element_end(rest, tag))
        {
            rest = after;
        } else if rest.starts_with("<!--") {
            rest = rest.find("-->").map_or("", |end| &rest[end + 3..]);
        } else if rest.starts_with('<') {
            let here = line(rest);
            let (attributes, after) = tag(rest);
            for (name, value) in attributes {
                if SPOKEN.contains(&name.as_str()) && says_something(&value) {
                    words.push(Piece { line: here, text: format!("{name}=\"{value}\"") });
                }
            }
            rest = after;
        } else if rest.starts_with('{') {
            rest = braces_end(rest);
        } else {
            let end = rest.find(['<', '{']).unwrap_or(rest.len());
            if says_something(&rest[..end]) {
                let text = rest[..end].split_whitespace().collect::<Vec<_>>().join(" ");
                words.push(Piece { line: line(rest), text });
            }
            rest = &rest[end..];
        }
    }
    words
}

/// What follows an element with this opening, if the text begins with it.
fn element_end<'a>(text: &'a str, opening: &str) -> Option<&'a str> {
    let after = text.strip_prefix(opening)?;
    if !after.starts_with(['>', ' ', '\n']) {
        return None;
    }
    let closing = format!("</{}>", &opening[1..]);
    Some(after.find(&closing).map_or("", |end| &after[end + closing.len()..]))
}

/// The attributes of the tag that the text begins with, and what follows the tag. Values in
/// braces are left out, those with braces inside keep what is literal.
fn tag(text: &str) -> (Vec<(String, String)>, &str) {
    let mut attributes = Vec::new();
    let mut rest = &text[1..];
    let mut name = String::new();
    while let Some(character) = rest.chars().next() {
        match character {
            '>' => return (attributes, &rest[1..]),
            '{' => rest = braces_end(rest),
            '"' | '\'' => {
                let (mut value, mut inside) = (String::new(), &rest[1..]);
                while let Some(character) = inside.chars().next() {
                    if character == rest.chars().next().unwrap_or_default() {
                        inside = &inside[1..];
                        break;
                    }
                    if character == '{' {
                        inside = braces_end(inside);
                    } else {
                        value.push(character);
                        inside = &inside[character.len_utf8()..];
                    }
                }
                attributes.push((name.trim_end_matches('=').to_owned(), value));
                name.clear();
                rest = inside;
            }
            character => {
                if character.is_whitespace() {
                    name.clear()
                } else {
                    name.push(character)
                }
                rest = &rest[character.len_utf8()..];
            }
        }
    }
    (attributes, "")
}

/// What follows the braces that the text begins with; braces inside strings do not count.
fn braces_end(text: &str) -> &str {
    let (mut depth, mut quote, mut escaped) = (0, None, false);
    for (index, character) in text.char_indices() {
        match (quote, character) {
            (Some(_), _) if escaped => escaped = false,
            (Some(_), '\\') => escaped = true,
            (Some(open), _) if open == character => quote = None,
            (Some(_), _) => {}
            // An apostrophe in a block's comment would open a string; code uses double quotes.
            (None, '"' | '`') => quote = Some(character),
            (None, '{') => depth += 1,
            (None, '}') => {
                depth -= 1;
                if depth == 0 {
                    return &text[index + 1..];
                }
            }
            (None, _) => {}
        }
    }
    ""
}

/// Whether a text holds a letter, entities such as `&nbsp;` apart.
fn says_something(text: &str) -> bool {
    let mut rest = text;
    let mut plain = String::new();
    while let Some(start) = rest.find('&') {
        plain.push_str(&rest[..start]);
        let end = rest[start..].find(';').map_or(start + 1, |end| start + end + 1);
        rest = &rest[end..];
    }
    plain.push_str(rest);
    plain.chars().any(char::is_alphabetic)
}

/// The quoted strings of a TypeScript line, its comment apart.
pub(crate) fn typescript_strings(line: &str) -> Vec<String> {
    let (mut strings, mut quote, mut text) = (Vec::new(), None, String::new());
    let mut characters = line.chars().peekable();
    while let Some(character) = characters.next() {
        match (quote, character) {
            (None, '/') if characters.peek() == Some(&'/') => break,
            (None, '"' | '\'' | '`') => quote = Some(character),
            (None, _) => {}
            (Some(_), '\\') => text.extend(characters.next()),
            (Some(open), _) if open == character => {
                strings.push(std::mem::take(&mut text));
                quote = None;
            }
            (Some(_), _) => text.push(character),
        }
    }
    if quote.is_some() {
        strings.push(text);
    }
    strings
}

/// Whether a text holds a Polish word by its letters; a letter alone is no word.
pub(crate) fn is_polish(text: &str) -> bool {
    text.chars().filter(|character| character.is_alphabetic()).count() > 1
        && text.chars().any(|character| "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ".contains(character))
}

mod tests {
    use super::*;

    #[test]
    fn rust_is_taken_apart_into_code_and_strings() {
        let taken = rust(
            "let a = \"ż\\\"\"; // \"no\"\nlet b = r#\"x\"y\"#; /* \"no\n\" */ f('\"', 'a, \"z\");\n",
        );
        let strings: Vec<(usize, &str)> =
            taken.strings.iter().map(|piece| (piece.line, piece.text.as_str())).collect();
        assert_eq!(strings, [(1, "\"ż\\\"\""), (2, "x\"y"), (3, "\"z\"")]);
        let code: Vec<&str> = taken.code.iter().map(|piece| piece.text.as_str()).collect();
        assert_eq!(code, ["let a = \"\"; ", "let b = \"\"; ", " f(, 'a, \"\");"]);
    }

    #[test]
    fn words_in_markup_are_found_and_words_in_braces_are_not() {
        let text = "<script>\nlet a = \"b\";\n</script>\n<p class=\"big\" title=\"Plan\">{a ? \"}\" : 1} · &nbsp;</p>\n\
                    {#if a < 2}<b>Zapisz</b>{/if}<kbd>P</kbd>\n<!-- note --><Field label={a} hint=\"{a} –\" />";
        let words: Vec<(usize, String)> =
            svelte_words(text).into_iter().map(|piece| (piece.line, piece.text)).collect();
        assert_eq!(words, [(4, "title=\"Plan\"".to_owned()), (5, "Zapisz".to_owned())]);
    }

    #[test]
    fn strings_of_typescript_are_found_beside_comments() {
        assert_eq!(typescript_strings("f(\"a\", 'b\\'c') // \"d\""), ["a", "b'c"]);
        assert_eq!(typescript_strings("const a = `x ${b}"), ["x ${b}"]);
    }
}
