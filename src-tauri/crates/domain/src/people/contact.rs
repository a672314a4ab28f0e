//! Telephone numbers and e-mail addresses as people give them.

use crate::refusal::Refusal;
use crate::text::tidy;

/// The longest number or address that is taken, in characters.
const LONGEST: usize = 100;

/// A telephone number as it is kept: `NNN NNN NNN`, landlines of Kraków `12 NNN NN NN`, others
/// with `+`; an extension stays as `wew. 153` (domain.md §4.6). Empty stays empty. What cannot be
/// put in order but has enough digits is kept as typed: nobody's number is refused for its looks.
///
/// # Errors
/// [`Refusal::ContactInvalid`] with fewer than six digits or more than fifteen (E.164) before the
/// extension, or if it holds letters that are no extension.
pub fn tidy_phone(text: &str) -> Result<String, Refusal> {
    let typed = tidy(text);
    if typed.is_empty() {
        return Ok(typed);
    }
    let refused = || Refusal::ContactInvalid { text: typed.clone() };
    let lower = typed.to_lowercase();
    let begins = ["wew", "w.", "ext", "#"].iter().filter_map(|mark| lower.find(mark)).min();
    let (main, extension) = match begins {
        Some(at) if lower.is_char_boundary(at) && typed.is_char_boundary(at) => typed.split_at(at),
        _ => (typed.as_str(), ""),
    };
    if main.chars().any(char::is_alphabetic) {
        return Err(refused());
    }
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    let (number, extension) = (digits(main), digits(extension));
    if number.len() < 6 || number.len() > 15 || typed.chars().count() > LONGEST {
        return Err(refused());
    }
    let plus = main.trim_start().starts_with('+');
    let national = match number.strip_prefix("0048").or_else(|| number.strip_prefix("48")) {
        Some(rest) if rest.len() == 9 => rest,
        _ if !plus && number.len() == 9 => number.as_str(),
        _ => "",
    };
    let ordered = match (national.len(), plus) {
        (9, _) if national.starts_with("12") => grouped(national, &[2, 3, 2, 2]),
        (9, _) => grouped(national, &[3, 3, 3]),
        (_, true) => format!("+{number}"),
        _ => main.trim().trim_end_matches(',').to_owned(),
    };
    Ok(if extension.is_empty() { ordered } else { format!("{ordered} wew. {extension}") })
}

fn grouped(digits: &str, groups: &[usize]) -> String {
    let mut rest = digits;
    let mut parts = Vec::new();
    for group in groups {
        let (part, after) = rest.split_at((*group).min(rest.len()));
        parts.push(part);
        rest = after;
    }
    parts.join(" ")
}

/// An e-mail address as it is kept: without spaces at its ends. Empty stays empty.
///
/// # Errors
/// [`Refusal::ContactInvalid`] without exactly one `@` between something and something with a
/// dot, with a space, or longer than a hundred characters.
pub fn tidy_email(text: &str) -> Result<String, Refusal> {
    let typed = tidy(text);
    if typed.is_empty() {
        return Ok(typed);
    }
    let valid = typed.split_once('@').is_some_and(|(name, host)| {
        !name.is_empty()
            && !host.contains('@')
            && host.split_once('.').is_some_and(|(first, last)| {
                !first.is_empty() && !last.is_empty() && !host.ends_with('.')
            })
    });
    if !valid || typed.contains(' ') || typed.chars().count() > LONGEST {
        return Err(Refusal::ContactInvalid { text: typed });
    }
    Ok(typed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn telephone_numbers_are_put_in_order() {
        for (typed, kept) in [
            ("", ""),
            ("600100200", "600 100 200"),
            ("+48 600-100-200", "600 100 200"),
            ("0048600100200", "600 100 200"),
            ("12 421 12 12", "12 421 12 12"),
            ("124211212 wew. 153", "12 421 12 12 wew. 153"),
            ("12 421 12 12 w.3", "12 421 12 12 wew. 3"),
            ("+380 44 123 45 67", "+380441234567"),
            ("421 12 12", "421 12 12"),
        ] {
            assert_eq!(tidy_phone(typed).unwrap(), kept, "{typed}");
            assert_eq!(tidy_phone(kept).unwrap(), kept, "{kept} again");
        }
        for typed in ["123", "dzwonić po 18", "1234567890123456", "brak"] {
            assert!(tidy_phone(typed).is_err(), "{typed}");
        }
    }

    #[test]
    fn addresses_need_a_name_and_a_host() {
        assert_eq!(tidy_email(" jan@example.org ").unwrap(), "jan@example.org");
        for typed in ["jan", "jan@", "@example.org", "jan@example", "a b@example.org", "a@b@c.pl"] {
            assert!(tidy_email(typed).is_err(), "{typed}");
        }
    }
}
