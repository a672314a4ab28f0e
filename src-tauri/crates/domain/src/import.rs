//! Tables that others keep, read as classes, centres, people and marks: what a cell says, which column is what,
//! and what is wrong with a row. A row is never half understood in silence: whatever was not
//! taken as it stands is said in a [`Remark`].

mod cell;
mod centres;
mod classes;
mod columns;
mod content;
mod matrix;
mod moment;
mod names;
mod overlap;
mod person;
mod remark;
mod table;
mod verdict;

pub use cell::RawCell;
pub use centres::{CentreRow, read_centre};
pub use classes::{ClassRow, Occurrence, read_class};
pub use columns::{Column, ColumnMatch, Field, Kind, columns_of, letter_for};
pub use content::{Sensitive, columns_by_content, is_pesel, sensitive_columns};
pub use matrix::{DayHeading, MarkCell, days_of, mark_of, resolve_days, summary_row};
pub use moment::{Moment, moment};
pub use names::{NameOrder, name_order, split_name};
pub use overlap::{Stretch, first_overlaps};
pub use person::{PersonRow, read_attendee, read_person};
pub use remark::Remark;
pub use table::{Table, guess, table};
pub use verdict::{Verdict, verdict_of};

/// What names are compared by: folded, without signs that people leave out or add.
pub fn key(text: &str) -> String {
    let folded: String = crate::text::fold(text)
        .chars()
        .map(|c| if c.is_alphanumeric() { c } else { ' ' })
        .collect();
    folded.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What names of people are compared by: as [`key`], in whichever order first and last name are.
pub fn person_key(text: &str) -> String {
    let key = key(text);
    let mut words: Vec<&str> = key.split(' ').collect();
    words.sort_unstable();
    words.join(" ")
}

/// What names of places are compared by: as [`key`], without the word for a street or an estate
/// that one table writes and another leaves out.
pub fn place_key(text: &str) -> String {
    const KINDS: [&str; 9] = ["ul", "ulica", "al", "aleja", "os", "osiedle", "pl", "plac", "gen"];
    let key = key(text);
    let words: Vec<&str> = key.split(' ').collect();
    let kinds = words.iter().take_while(|word| KINDS.contains(word)).count();
    // A place that is called nothing else keeps its name.
    if kinds == words.len() { key.clone() } else { words[kinds..].join(" ") }
}

#[cfg(test)]
mod tests;
