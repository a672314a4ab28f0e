//! Numbers of papers, such as `W/1/2026`: proposed from a pattern, never refused.

/// The place of the number in a pattern.
const NUMBER: &str = "{n}";
/// The place of the year in a pattern.
const YEAR: &str = "{rrrr}";

/// A number written by a pattern: `{n}` is the number, `{rrrr}` the year of four digits. A pattern
/// without `{n}` has the number behind it.
pub fn number_of(pattern: &str, number: u32, year: i32) -> String {
    let pattern = complete(pattern);
    pattern.replace(NUMBER, &number.to_string()).replace(YEAR, &format!("{year:04}"))
}

/// The number after the highest that the pattern gave in this year.
pub fn next_number<'a>(
    pattern: &str,
    year: i32,
    given: impl IntoIterator<Item = &'a str>,
) -> String {
    let pattern = complete(pattern).replace(YEAR, &format!("{year:04}"));
    let (before, after) = pattern.split_once(NUMBER).unwrap_or((&pattern, ""));
    let highest = given
        .into_iter()
        .filter_map(|number| {
            let digits = number.trim().strip_prefix(before)?.strip_suffix(after)?;
            digits.parse::<u32>().ok()
        })
        .max()
        .unwrap_or(0);
    number_of(&pattern, highest.saturating_add(1), year)
}

/// The pattern with a place for the number.
fn complete(pattern: &str) -> String {
    let pattern = pattern.trim();
    if pattern.contains(NUMBER) { pattern.to_owned() } else { format!("{pattern}{NUMBER}") }
}
