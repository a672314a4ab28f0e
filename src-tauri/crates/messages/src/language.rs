//! The languages that Obecni speaks.

/// A language of the window and of the paper.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Language {
    /// Polish, the source language.
    #[default]
    Polish,
    /// English.
    English,
}

impl Language {
    /// Every language, the source first.
    pub const ALL: [Self; 2] = [Self::Polish, Self::English];

    /// Its ISO 639-1 code, which is also the name of its folder under `locales`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Polish => "pl",
            Self::English => "en",
        }
    }

    /// The language with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.code() == code)
    }

    /// The plural categories of whole and broken numbers (Unicode CLDR), `other` last.
    pub(crate) fn plural_categories(self) -> &'static [&'static str] {
        match self {
            Self::Polish => &["one", "few", "many", "other"],
            Self::English => &["one", "other"],
        }
    }

    /// A whole number with its thousands set apart.
    pub(crate) fn grouped(self, number: i64) -> String {
        let separator = match self {
            Self::Polish => '\u{a0}',
            Self::English => ',',
        };
        let digits = number.unsigned_abs().to_string();
        let mut text = String::with_capacity(digits.len() + 4);
        if number < 0 {
            text.push('\u{2212}');
        }
        for (place, digit) in digits.chars().enumerate() {
            if place > 0 && (digits.len() - place).is_multiple_of(3) {
                text.push(separator);
            }
            text.push(digit);
        }
        text
    }

    /// What stands between the whole and the broken part of a number.
    pub(crate) fn decimal_mark(self) -> char {
        match self {
            Self::Polish => ',',
            Self::English => '.',
        }
    }
}
