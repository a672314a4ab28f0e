//! The loaded catalogue: a message by its id, with its values put in.

use std::borrow::Cow;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

use crate::generated;
use crate::language::Language;

/// The words of one language. Copied freely: the catalogue behind it is loaded once.
#[derive(Clone, Copy)]
pub struct Messages {
    language: Language,
    bundle: &'static FluentBundle<FluentResource>,
}

/// A whole number in a sentence; it selects the plural and is printed with its thousands apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Number(i64);

/// A value that a sentence names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value<'a> {
    /// A text, printed as it is; a year or a date is one too.
    Text(Cow<'a, str>),
    /// A whole number.
    Number(Number),
}

impl Messages {
    /// The words in a language.
    pub fn new(language: Language) -> Self {
        static POLISH: OnceLock<FluentBundle<FluentResource>> = OnceLock::new();
        static ENGLISH: OnceLock<FluentBundle<FluentResource>> = OnceLock::new();
        let bundle = match language {
            Language::Polish => POLISH.get_or_init(|| load(language, generated::POLISH)),
            Language::English => ENGLISH.get_or_init(|| load(language, generated::ENGLISH)),
        };
        Self { language, bundle }
    }

    /// The language of these words.
    pub fn language(self) -> Language {
        self.language
    }

    /// The message `prefix-code`, for codes known only while running: a refusal, a holiday, a
    /// value of an enumeration. Nothing where the catalogue has no such message.
    pub fn by_code(self, prefix: &str, code: &str, args: &[(&str, Value)]) -> Option<String> {
        self.find(&format!("{prefix}-{code}"), args)
    }

    /// A message that the generated method knows to be there.
    pub(crate) fn text(self, id: &str, args: &[(&str, Value)]) -> String {
        self.find(id, args).unwrap_or_else(|| id.to_owned())
    }

    fn find(self, id: &str, args: &[(&str, Value)]) -> Option<String> {
        let pattern = self.bundle.get_message(id)?.value()?;
        let mut named = FluentArgs::with_capacity(args.len());
        for (name, value) in args {
            named.set(*name, FluentValue::from(value));
        }
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&named), &mut errors).into_owned();
        debug_assert!(errors.is_empty(), "{id}: {errors:?}");
        Some(text)
    }
}

impl std::fmt::Debug for Messages {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Messages({})", self.language.code())
    }
}

fn load(language: Language, files: &[(&str, &str)]) -> FluentBundle<FluentResource> {
    let printed: fn(&FluentValue, &IntlLangMemoizer) -> Option<String> = match language {
        Language::Polish => |value, _| printed(Language::Polish, value),
        Language::English => |value, _| printed(Language::English, value),
    };
    // A code of ours is a language, as the tests show; the plurals of no language would be wrong.
    let locale: LanguageIdentifier = language.code().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![locale]);
    // Isolating marks around values would be copied out of the window and the PDF.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(printed));
    for (_, text) in files {
        // The tests read every file strictly; here what can be read of it is enough.
        let resource =
            FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

/// How a number stands in a sentence; a text is left to Fluent.
fn printed(language: Language, value: &FluentValue) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(language.grouped(number.value as i64)),
        _ => None,
    }
}

impl<'a> From<&'a Value<'a>> for FluentValue<'a> {
    fn from(value: &'a Value<'a>) -> Self {
        match value {
            Value::Text(text) => Self::String(Cow::Borrowed(text.as_ref())),
            Value::Number(Number(number)) => Self::from(*number),
        }
    }
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Value<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl<N: Into<Number>> From<N> for Value<'_> {
    fn from(number: N) -> Self {
        Self::Number(number.into())
    }
}

impl From<i64> for Number {
    fn from(number: i64) -> Self {
        Self(number)
    }
}

impl From<i32> for Number {
    fn from(number: i32) -> Self {
        Self(number.into())
    }
}

impl From<u32> for Number {
    fn from(number: u32) -> Self {
        Self(number.into())
    }
}

impl From<usize> for Number {
    /// Past what an `i64` holds, the most it holds.
    fn from(number: usize) -> Self {
        Self(i64::try_from(number).unwrap_or(i64::MAX))
    }
}
