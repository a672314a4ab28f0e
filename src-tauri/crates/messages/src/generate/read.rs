//! The catalogue as read: its messages, their variables, and what is wrong with it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, Resource, VariantKey,
};
use fluent_syntax::{parser, serializer};

use crate::language::Language;

/// One file of the catalogue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Its language.
    pub language: Language,
    /// Its name without ending, such as `attendance`.
    pub noun: String,
    /// Its text.
    pub text: String,
}

/// A catalogue in order: every message in every language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Catalogue {
    /// The names of the files, in order.
    pub nouns: Vec<String>,
    /// The messages, file by file in the order of the Polish file.
    pub messages: Vec<Message>,
}

/// One message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// Its id, `prefix-code`.
    pub id: String,
    /// What it takes, declared first, then as they stand in the Polish text.
    pub variables: Vec<Variable>,
    /// Its Polish text as written in the file.
    pub polish: String,
}

/// Something that a message takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variable {
    /// Its name, without the dollar.
    pub name: String,
    /// What it is.
    pub kind: Kind,
}

/// What a variable is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A text.
    Text,
    /// A whole number.
    Number,
}

/// Something wrong with the catalogue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The file, `pl/attendance.ftl`.
    pub file: String,
    /// What is wrong, naming the message.
    pub what: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.file, self.what)
    }
}

/// Names that a generated function cannot give to an argument.
const RESERVED: [&str; 20] = [
    "as", "box", "crate", "do", "else", "fn", "for", "if", "impl", "in", "let", "loop", "match",
    "mod", "move", "ref", "self", "type", "use", "where",
];

/// One message of one file, before the languages are brought together.
struct Entered {
    declared: Vec<(String, Kind)>,
    /// In the order of the text; whether it chooses a plural branch.
    used: Vec<(String, bool)>,
    text: String,
    file: String,
    place: (usize, usize),
}

/// Reads the catalogue.
///
/// # Errors
/// Every [`Fault`] found, none fixed.
pub fn read(sources: &[Source]) -> Result<Catalogue, Vec<Fault>> {
    let mut faults = Vec::new();
    let mut nouns: Vec<String> = sources.iter().map(|source| source.noun.clone()).collect();
    nouns.sort();
    nouns.dedup();

    let mut languages: Vec<(Language, BTreeMap<String, Entered>)> = Vec::new();
    for language in Language::ALL {
        let mut messages = BTreeMap::new();
        for (index, noun) in nouns.iter().enumerate() {
            match sources.iter().find(|source| source.language == language && &source.noun == noun)
            {
                Some(source) => enter(source, index, &mut messages, &mut faults),
                None => faults.push(Fault {
                    file: file_name(language, noun),
                    what: "the file is missing".to_owned(),
                }),
            }
        }
        languages.push((language, messages));
    }
    compare(&languages, &mut faults);
    functions_differ(&languages[0].1, &mut faults);
    if !faults.is_empty() {
        return Err(faults);
    }

    let mut ordered: Vec<(&String, &Entered)> = languages[0].1.iter().collect();
    ordered.sort_by_key(|(_, entered)| entered.place);
    let messages = ordered
        .into_iter()
        .map(|(id, entered)| Message {
            id: id.clone(),
            variables: variables(
                entered,
                languages.iter().filter_map(|(_, messages)| messages.get(id)),
            ),
            polish: entered.text.clone(),
        })
        .collect();
    Ok(Catalogue { nouns, messages })
}

fn file_name(language: Language, noun: &str) -> String {
    format!("{}/{noun}.ftl", language.code())
}

/// Takes the messages of one file in.
fn enter(
    source: &Source,
    index: usize,
    messages: &mut BTreeMap<String, Entered>,
    faults: &mut Vec<Fault>,
) {
    let file = file_name(source.language, &source.noun);
    let mut fault = |what: String| faults.push(Fault { file: file.clone(), what });
    let resource = match parser::parse(source.text.as_str()) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                let line =
                    source.text[..error.pos.start.min(source.text.len())].lines().count().max(1);
                fault(format!("line {line}: {error}"));
            }
            resource
        }
    };
    for (place, entry) in resource.body.iter().enumerate() {
        let message = match entry {
            Entry::Message(message) => message,
            Entry::Term(term) => {
                fault(format!("-{}: terms are not used here; write the word out", term.id.name));
                continue;
            }
            _ => continue,
        };
        let id = message.id.name.to_owned();
        let well_named = id.split_once('-').is_some_and(|(prefix, code)| {
            [prefix, code].iter().all(|part| {
                !part.is_empty()
                    && part
                        .chars()
                        .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
            })
        });
        if !well_named {
            fault(format!("{id}: an id is prefix-code, each in snake_case"));
        }
        if !message.attributes.is_empty() {
            fault(format!("{id}: attributes are not used here; make it a message of its own"));
        }
        let Some(pattern) = &message.value else {
            fault(format!("{id}: it says nothing"));
            continue;
        };
        let mut walk =
            Walk { language: source.language, id: &id, used: Vec::new(), faults: Vec::new() };
        walk.pattern(pattern);
        let Walk { used, faults: found, .. } = walk;
        found.into_iter().for_each(&mut fault);

        let comment =
            message.comment.as_ref().map(|comment| comment.content.as_slice()).unwrap_or_default();
        let declared: Vec<(String, Kind)> =
            comment.iter().filter_map(|line| declaration(line)).collect();
        for (name, _) in &declared {
            if !used.iter().any(|(other, _)| other == name) {
                fault(format!("{id}: ${name} is declared and not used"));
            }
        }
        for (name, _) in &used {
            if RESERVED.contains(&name.as_str())
                || name.chars().any(|c| !(c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_'))
            {
                fault(format!(
                    "{id}: ${name} cannot be the name of an argument; choose another in snake_case"
                ));
            }
        }
        let mut alone = message.clone();
        alone.comment = None;
        let text = serializer::serialize(&Resource { body: vec![Entry::Message(alone)] });
        let text = text.split_once('=').map_or("", |(_, text)| text).trim().to_owned();
        let entered = Entered { declared, used, text, file: file.clone(), place: (index, place) };
        if let Some(earlier) = messages.insert(id.clone(), entered) {
            fault(format!("{id}: it is in {} already", earlier.file));
        }
    }
}

/// `$count (number)` declares a number, `$name (text)` a text.
fn declaration(line: &str) -> Option<(String, Kind)> {
    let (name, kind) = line.trim().strip_prefix('$')?.split_once(' ')?;
    let kind = kind.trim();
    if kind.starts_with("(number)") {
        Some((name.to_owned(), Kind::Number))
    } else if kind.starts_with("(text)") || kind.starts_with("(string)") {
        Some((name.to_owned(), Kind::Text))
    } else {
        None
    }
}

/// A walk through one message.
struct Walk<'a> {
    language: Language,
    id: &'a str,
    used: Vec<(String, bool)>,
    faults: Vec<String>,
}

impl Walk<'_> {
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { .. } => {}
                PatternElement::Placeable { expression: Expression::Inline(inline) } => {
                    self.inline(inline, false)
                }
                PatternElement::Placeable {
                    expression: Expression::Select { selector, variants },
                } => {
                    let keys: BTreeSet<&str> = variants
                        .iter()
                        .map(|variant| match &variant.key {
                            VariantKey::Identifier { name } => *name,
                            VariantKey::NumberLiteral { value } => *value,
                        })
                        .collect();
                    let every = ["zero", "one", "two", "few", "many"];
                    let plural = every.iter().any(|name| keys.contains(name));
                    if plural {
                        let expected = self.language.plural_categories();
                        let words = |key: &&&str| !key.starts_with(|c: char| c.is_ascii_digit());
                        let found: BTreeSet<&str> = keys.iter().filter(words).copied().collect();
                        if found != expected.iter().copied().collect() {
                            self.faults.push(format!(
                                "{}: a number needs the branches {}",
                                self.id,
                                expected.join(", ")
                            ));
                        }
                        let default = variants.iter().find(|variant| variant.default);
                        if !default.is_some_and(|variant| {
                            matches!(variant.key, VariantKey::Identifier { name: "other" })
                        }) {
                            self.faults.push(format!(
                                "{}: the default branch of a number is *[other]",
                                self.id
                            ));
                        }
                    }
                    self.inline(selector, plural);
                    for variant in variants {
                        self.pattern(&variant.value);
                    }
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>, plural: bool) {
        match inline {
            InlineExpression::VariableReference { id } => {
                match self.used.iter_mut().find(|(name, _)| name == id.name) {
                    Some((_, before)) => *before |= plural,
                    None => self.used.push((id.name.to_owned(), plural)),
                }
            }
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
            InlineExpression::Placeable { expression } => match expression.as_ref() {
                Expression::Inline(inline) => self.inline(inline, plural),
                Expression::Select { .. } => {
                    self.faults.push(format!("{}: a choice inside braces of its own", self.id));
                }
            },
            InlineExpression::FunctionReference { .. }
            | InlineExpression::MessageReference { .. }
            | InlineExpression::TermReference { .. } => {
                self.faults.push(format!("{}: only variables stand in braces here", self.id));
            }
        }
    }
}

/// Every language has the messages and variables of the source language, and no other.
fn compare(languages: &[(Language, BTreeMap<String, Entered>)], faults: &mut Vec<Fault>) {
    let Some(((_, source), others)) = languages.split_first() else { return };
    for (language, messages) in others {
        for (id, entered) in source {
            let noun = entered.file.rsplit('/').next().unwrap_or_default();
            let file = format!("{}/{noun}", language.code());
            match messages.get(id) {
                None => faults.push(Fault { file, what: format!("{id} is missing") }),
                Some(other) => {
                    if names(entered) != names(other) {
                        let what = format!("{id}: the variables differ from {}", entered.file);
                        faults.push(Fault { file: other.file.clone(), what });
                    }
                    if !other.file.ends_with(&format!("/{noun}")) {
                        let what = format!("{id} belongs to {noun}, as in {}", entered.file);
                        faults.push(Fault { file: other.file.clone(), what });
                    }
                }
            }
        }
        for (id, other) in messages {
            if !source.contains_key(id) {
                let what = format!("{id} is missing from {}", Language::ALL[0].code());
                faults.push(Fault { file: other.file.clone(), what });
            }
        }
    }
}

fn names(entered: &Entered) -> BTreeSet<&str> {
    entered.used.iter().map(|(name, _)| name.as_str()).collect()
}

/// Two ids must not make one function.
fn functions_differ(messages: &BTreeMap<String, Entered>, faults: &mut Vec<Fault>) {
    let mut seen = BTreeMap::new();
    for (id, entered) in messages {
        if let Some(other) = seen.insert(super::typescript::camel_case(id), id) {
            faults.push(Fault {
                file: entered.file.clone(),
                what: format!("{id} and {other} make one function"),
            });
        }
    }
}

/// The variables of a message: what Polish declares, then what any language needs to be a number.
fn variables<'a>(source: &Entered, all: impl Iterator<Item = &'a Entered>) -> Vec<Variable> {
    let plural: BTreeSet<&str> = all
        .flat_map(|entered| {
            entered.used.iter().filter(|(_, plural)| *plural).map(|(name, _)| name.as_str())
        })
        .collect();
    let mut found: Vec<Variable> = Vec::new();
    let undeclared = source.used.iter().map(|(name, _)| (name, Kind::Text));
    for (name, kind) in source.declared.iter().map(|(name, kind)| (name, *kind)).chain(undeclared) {
        if found.iter().all(|variable| &variable.name != name) {
            let kind = if plural.contains(name.as_str()) { Kind::Number } else { kind };
            found.push(Variable { name: name.clone(), kind });
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults(polish: &str, english: &str) -> Vec<String> {
        let source = |language, text: &str| Source {
            language,
            noun: "word".to_owned(),
            text: text.to_owned(),
        };
        match read(&[source(Language::Polish, polish), source(Language::English, english)]) {
            Ok(_) => Vec::new(),
            Err(faults) => faults.iter().map(Fault::to_string).collect(),
        }
    }

    const POLISH: &str = "a-b = { $n ->\n [one] { $n } a\n [few] b\n [many] c\n *[other] d\n}\n";
    const ENGLISH: &str = "a-b = { $n ->\n [one] { $n } a\n *[other] b\n}\n";

    #[test]
    fn a_catalogue_in_order_has_no_fault() {
        assert_eq!(faults(POLISH, ENGLISH), Vec::<String>::new());
    }

    #[test]
    fn a_missing_translation_is_a_fault_both_ways() {
        assert_eq!(faults("a-b = x\na-c = y\n", "a-b = x\n"), ["en/word.ftl: a-c is missing"]);
        assert_eq!(
            faults("a-b = x\n", "a-b = x\na-c = y\n"),
            ["en/word.ftl: a-c is missing from pl"]
        );
    }

    #[test]
    fn a_missing_file_is_a_fault() {
        let only =
            Source { language: Language::Polish, noun: "word".to_owned(), text: String::new() };
        assert_eq!(read(&[only]).unwrap_err()[0].to_string(), "en/word.ftl: the file is missing");
    }

    #[test]
    fn a_variable_of_one_language_alone_is_a_fault() {
        assert_eq!(
            faults("a-b = x { $n }\n", "a-b = x\n"),
            ["en/word.ftl: a-b: the variables differ from pl/word.ftl"]
        );
    }

    #[test]
    fn a_plural_branch_left_out_is_a_fault() {
        let polish = POLISH.replace(" [many] c\n", "");
        assert_eq!(
            faults(&polish, ENGLISH),
            ["pl/word.ftl: a-b: a number needs the branches one, few, many, other"]
        );
        let english = ENGLISH.replace(" *[other] b", " [few] c\n *[other] b");
        assert_eq!(
            faults(POLISH, &english),
            ["en/word.ftl: a-b: a number needs the branches one, other"]
        );
    }

    #[test]
    fn an_exact_number_may_stand_beside_the_plural_branches() {
        let polish = POLISH.replace(" [one]", " [0] nic\n [one]");
        assert_eq!(faults(&polish, ENGLISH), Vec::<String>::new());
    }

    #[test]
    fn a_text_that_cannot_be_read_is_a_fault_with_its_line() {
        let found = faults("a-b = x\na-c = { $n\n", "a-b = x\n");
        assert!(found[0].starts_with("pl/word.ftl: line"), "{found:?}");
    }

    #[test]
    fn ids_that_make_no_function_or_the_same_one_are_faults() {
        assert!(faults("save = x\n", "save = x\n")[0].contains("prefix-code"));
        assert!(
            faults("a_b-c = x\na-b_c = y\n", "a_b-c = x\na-b_c = y\n")[0]
                .contains("make one function")
        );
        assert!(faults("a-b = { $type }\n", "a-b = { $type }\n")[0].contains("$type"));
    }

    #[test]
    fn a_message_twice_is_a_fault() {
        assert!(faults("a-b = x\na-b = y\n", "a-b = x\n")[0].contains("already"));
    }

    #[test]
    fn whatever_selects_a_plural_is_a_number_and_the_rest_text_unless_declared() {
        let source = |language, text: &str| Source {
            language,
            noun: "word".to_owned(),
            text: text.to_owned(),
        };
        let polish = "# $pages (number)\na-b = { $name } { $page } { $pages }\n".to_owned()
            + &POLISH.replace("a-b", "a-c");
        let english =
            "a-b = { $name } { $page } { $pages }\n".to_owned() + &ENGLISH.replace("a-b", "a-c");
        let catalogue =
            read(&[source(Language::Polish, &polish), source(Language::English, &english)])
                .unwrap();
        let kinds = |message: &Message| -> Vec<(String, Kind)> {
            message
                .variables
                .iter()
                .map(|variable| (variable.name.clone(), variable.kind))
                .collect()
        };
        let text = |name: &str| (name.to_owned(), Kind::Text);
        assert_eq!(
            kinds(&catalogue.messages[0]),
            [("pages".to_owned(), Kind::Number), text("name"), text("page")]
        );
        assert_eq!(kinds(&catalogue.messages[1]), [("n".to_owned(), Kind::Number)]);
    }
}
