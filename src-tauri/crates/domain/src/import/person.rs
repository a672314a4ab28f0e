//! One row of a table of people.

use super::centres::{read_address, read_district};
use super::classes::Row;
use super::matrix::written;
use super::{Column, Field, NameOrder, RawCell, Remark, is_pesel, key, split_name};
use crate::calendar::Date;
use crate::people::{LONGEST_NAME, Sex, tidy_email, tidy_phone};

/// The longest note that is kept, in characters.
const LONGEST_NOTE: u32 = 2000;

/// The most children that one person comes with.
const MOST_CHILDREN: u32 = 20;

/// A person as a row has her.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PersonRow {
    /// First name or names, or empty.
    pub first_name: String,
    /// Last name or names, or empty.
    pub last_name: String,
    /// Birth date.
    pub birth_date: Option<Date>,
    /// Birth year, where only that is known.
    pub birth_year: Option<i32>,
    /// Sex, only where the row says it.
    pub sex: Option<Sex>,
    /// Telephone, or empty.
    pub phone: String,
    /// E-mail, or empty.
    pub email: String,
    /// Roman number of the district, or empty.
    pub district: String,
    /// Postal address, or empty.
    pub address: String,
    /// Whom to call in need, or empty.
    pub emergency_contact: String,
    /// Who else comes with the children, or empty.
    pub guardians: String,
    /// How many children, where the row says it.
    pub children: Option<u32>,
    /// Notes, with a second telephone number among them; or empty.
    pub notes: String,
    /// When the declaration was signed.
    pub declared_on: Option<Date>,
    /// Number of the declaration, or empty.
    pub declaration_number: String,
    /// Number in the centre.
    pub number: Option<u32>,
    /// First day in the centre.
    pub joined_on: Option<Date>,
    /// Whether she lives in the city, where the row says it.
    pub residence: Option<bool>,
    /// Whether she stated her age, where the row says it.
    pub age_stated: Option<bool>,
    /// When she accepted the rules.
    pub rules_on: Option<Date>,
    /// When she was given the information clause.
    pub informed_on: Option<Date>,
    /// Consent to the use of her image, where the row says it.
    pub image: Option<bool>,
    /// Consent to being written to, where the row says it.
    pub contact: Option<bool>,
    /// What is to be said about the row.
    pub remarks: Vec<Remark>,
}

/// Reads one row of people; `names` are those of the columns. Dates that have not come yet are
/// told by `today`.
pub fn read_person(
    cells: &[RawCell],
    columns: &[Column],
    names: &[String],
    order: NameOrder,
    today: Date,
) -> PersonRow {
    let mut row = Row { cells, columns, names, remarks: Vec::new() };
    let (first_name, last_name) = read_names(&mut row, order);
    let (birth_date, birth_year) = row
        .take(Field::Birth, |cell, column| birth(cell, column, today.year()))
        .unwrap_or_default();
    if let Some(year) = impossible_birth(birth_date, birth_year, today) {
        row.remarks.push(Remark::BirthImpossible { year });
    }
    let (phone, second) = read_phone(&mut row);
    let email = read_email(&mut row);
    let mut notes = personal(&mut row, Field::Notes, LONGEST_NOTE);
    if !second.is_empty() {
        row.remarks.push(Remark::SecondPhone { text: second.clone() });
        let apart = if notes.is_empty() { "" } else { "; " };
        notes = format!("{notes}{apart}tel. {second}");
    }
    let joined_on = day(&mut row, Field::JoinedOn, today, None);
    let declared_on = day(&mut row, Field::DeclarationDate, today, joined_on);
    let since = declared_on.or(joined_on);
    let mut declaration_number = personal(&mut row, Field::DeclarationNumber, 100);
    if declared_on.is_none() && !declaration_number.is_empty() {
        // A declaration without its day is none yet.
        row.ignore(Field::DeclarationNumber);
        declaration_number.clear();
    }
    PersonRow {
        first_name,
        last_name,
        birth_date,
        birth_year,
        sex: read_sex(&mut row),
        phone,
        email,
        district: read_district(&mut row),
        address: address(&mut row),
        emergency_contact: personal(&mut row, Field::EmergencyContact, 200),
        guardians: personal(&mut row, Field::Guardians, 200),
        children: small(&mut row, Field::Children, MOST_CHILDREN),
        notes,
        declared_on,
        declaration_number,
        number: small(&mut row, Field::MemberNumber, 100_000).filter(|number| *number > 0),
        joined_on,
        residence: yes(&mut row, Field::Residence),
        age_stated: yes(&mut row, Field::AgeStatement),
        rules_on: day(&mut row, Field::RulesDate, today, since),
        informed_on: day(&mut row, Field::PrivacyDate, today, since),
        image: yes(&mut row, Field::ImageConsent),
        contact: yes(&mut row, Field::ContactConsent),
        remarks: row.remarks,
    }
}

/// The names of a row of past attendance: first name, last name, and what is to be said of them.
pub fn read_attendee(
    cells: &[RawCell],
    columns: &[Column],
    names: &[String],
    order: NameOrder,
) -> (String, String, Vec<Remark>) {
    let mut row = Row { cells, columns, names, remarks: Vec::new() };
    let (first_name, last_name) = read_names(&mut row, order);
    (first_name, last_name, row.remarks)
}

/// The names of a row, tidied; each may be empty, and then it is said.
fn read_names(row: &mut Row<'_>, order: NameOrder) -> (String, String) {
    let limit = LONGEST_NAME as u32;
    let (mut first, mut last) =
        (row.limited(Field::FirstName, limit), row.limited(Field::LastName, limit));
    if first.is_empty() && last.is_empty() {
        let whole = row.limited(Field::FullName, 2 * limit);
        let (given, family, sure) = split_name(&whole, order);
        if !sure {
            row.remarks.push(Remark::NamesDoubtful { first: given.clone(), last: family.clone() });
        }
        let cut = |name: String| match name.char_indices().nth(LONGEST_NAME) {
            Some((end, _)) => name[..end].trim_end().to_owned(),
            None => name,
        };
        if given.chars().count().max(family.chars().count()) > LONGEST_NAME {
            let column = row.cell(Field::FullName).map(|(_, name)| name.to_owned());
            row.remarks.push(Remark::TextTooLong { column: column.unwrap_or_default(), limit });
        }
        (first, last) = (cut(given), cut(family));
    }
    let is_name = |name: &str| name.is_empty() || name.chars().any(char::is_alphabetic);
    if let Some(text) = [&first, &last].into_iter().find(|name| !is_name(name)) {
        row.remarks.push(Remark::NotAName { text: text.clone() });
    } else if first.is_empty() && last.is_empty() {
        let unread = row.remarks.iter().any(|remark| {
            matches!(remark, Remark::FormulaWithoutValue { .. } | Remark::ErrorInCell { .. })
        });
        if !unread {
            row.remarks.push(Remark::PersonNameMissing);
        }
    } else if first.is_empty() {
        row.remarks.push(Remark::FirstNameMissing);
    } else if last.is_empty() {
        row.remarks.push(Remark::LastNameMissing);
    }
    (first, last)
}

/// A birth date or, where only that is known, a birth year. `this_year` tells `50` from 2050.
///
/// # Errors
/// [`Remark::DateImpossible`] for a day that no calendar has, [`Remark::Ignored`] for anything
/// that is neither, and those of [`RawCell::text`].
pub(super) fn birth(
    cell: &RawCell,
    column: &str,
    this_year: i32,
) -> Result<(Option<Date>, Option<i32>), Remark> {
    if let Some(date) = cell.day() {
        return Ok((Some(date), None));
    }
    let text = cell.text(column)?;
    let ignored = || Remark::Ignored { column: column.to_owned(), text: text.clone() };
    if let Some(heading) = written(&text) {
        let Some(year) = heading.year else { return Err(ignored()) };
        // Two digits of a year are of the last century where this one has not come to them.
        let short = !text.contains(&year.to_string());
        let year = if short && year > this_year { year - 100 } else { year };
        let date = Date::new(year, heading.month.unwrap_or(0), heading.day);
        return match date {
            Some(date) => Ok((Some(date), None)),
            None => Err(Remark::DateImpossible { text }),
        };
    }
    let digits: Vec<&str> =
        text.split(|c: char| !c.is_ascii_digit()).filter(|run| !run.is_empty()).collect();
    match digits[..] {
        [year] if year.len() == 4 => Ok((None, year.parse().ok())),
        [_, _, _] if text.bytes().all(|byte| byte.is_ascii_digit() || b"./- ".contains(&byte)) => {
            Err(Remark::DateImpossible { text })
        }
        _ => Err(ignored()),
    }
}

/// The year of a birth that nobody who comes today can have.
fn impossible_birth(date: Option<Date>, year: Option<i32>, today: Date) -> Option<i32> {
    use crate::refusal::Refusal;
    match crate::people::check_birth(date, year, today) {
        Err(Refusal::BirthImpossible { year }) => Some(year),
        _ => None,
    }
}

/// The district that a text names in Roman numbers, beside the word for a district or alone.
pub(super) fn roman_district(text: &str) -> Option<&'static str> {
    let words = key(text);
    let number = words.split(' ').find(|word| *word != "dzielnica" && *word != "dz")?;
    super::centres::DISTRICTS.into_iter().find(|roman| roman.to_lowercase() == number)
}

/// Sex, where the row says it; never from the name.
fn read_sex(row: &mut Row<'_>) -> Option<Sex> {
    let (cell, _) = row.cell(Field::Sex)?;
    match key(&cell.shown()).as_str() {
        "k" | "kobieta" | "f" | "z" | "zenska" | "pani" | "female" => Some(Sex::Female),
        "m" | "mezczyzna" | "meska" | "pan" | "male" => Some(Sex::Male),
        _ => {
            row.ignore(Field::Sex);
            None
        }
    }
}

/// The first telephone number of a cell as it is kept, and a second one if there is one.
fn read_phone(row: &mut Row<'_>) -> (String, String) {
    let Some((cell, _)) = row.cell(Field::Phone) else { return Default::default() };
    let text = cell.shown();
    let mut numbers: Vec<String> = Vec::new();
    // A comma or a word parts two numbers, unless what follows is an extension.
    let parted = text.replace(" lub ", ";").replace(" i ", ";").replace(" albo ", ";");
    for part in parted.split([';', ',', '/', '|']) {
        match tidy_phone(part) {
            Ok(number) if !number.is_empty() => numbers.push(number),
            Ok(_) => {}
            Err(_) => {
                let whole = numbers.pop().map(|before| format!("{before}, {part}"));
                match whole.as_deref().map(tidy_phone) {
                    Some(Ok(number)) => numbers.push(number),
                    _ => {
                        numbers.clear();
                        break;
                    }
                }
            }
        }
    }
    let mut numbers = numbers.into_iter();
    let Some(first) = numbers.next() else {
        // A number whose slashes only group it, such as 12/421 12 12, is one number.
        if let Ok(number) = tidy_phone(&text.replace('/', " ")) {
            return (number, String::new());
        }
        row.ignore(Field::Phone);
        return Default::default();
    };
    (first, numbers.collect::<Vec<_>>().join(", "))
}

fn read_email(row: &mut Row<'_>) -> String {
    let text = row.text(Field::Email);
    match tidy_email(&text) {
        Ok(email) => email,
        Err(_) => {
            row.ignore(Field::Email);
            String::new()
        }
    }
}

/// The address: of several columns, or in one line.
fn address(row: &mut Row<'_>) -> String {
    let (_, address) = read_address(row);
    without_pesel(row, Field::Address, address)
}

/// A free text; a PESEL in it is left out.
fn personal(row: &mut Row<'_>, field: Field, limit: u32) -> String {
    let text = row.limited(field, limit);
    without_pesel(row, field, text)
}

fn without_pesel(row: &mut Row<'_>, field: Field, text: String) -> String {
    let is = |word: &&str| is_pesel(word.trim_matches(|c: char| !c.is_ascii_digit()));
    if !text.split(' ').any(|word| is(&word)) {
        return text;
    }
    let column = row.cell(field).map(|(_, name)| name.to_owned()).unwrap_or_default();
    row.remarks.push(Remark::PeselLeftOut { column });
    text.split(' ').filter(|word| !is(word)).collect::<Vec<_>>().join(" ")
}

/// A whole number up to a limit; more is passed over.
fn small(row: &mut Row<'_>, field: Field, most: u32) -> Option<u32> {
    let number = row.count(field)?;
    if number > most {
        row.ignore(field);
        return None;
    }
    Some(number)
}

/// A day that has come; where the cell only says yes, the day given, if there is one.
fn day(row: &mut Row<'_>, field: Field, today: Date, otherwise: Option<Date>) -> Option<Date> {
    let (cell, _) = row.cell(field)?;
    let read = cell.day().or_else(|| written(&cell.shown()).and_then(|heading| heading.date()));
    match (read, cell.yes()) {
        (Some(date), _) if date <= today => return Some(date),
        (None, Some(false)) => return None,
        (None, Some(true)) if otherwise.is_some() => return otherwise,
        _ => row.ignore(field),
    }
    None
}

/// Yes or no, where the cell says it.
fn yes(row: &mut Row<'_>, field: Field) -> Option<bool> {
    let (cell, _) = row.cell(field)?;
    let said = || match super::mark_of(cell) {
        super::MarkCell::Mark(crate::attendance::Mark::Present) => Some(true),
        super::MarkCell::Mark(crate::attendance::Mark::Absent) => Some(false),
        _ => match key(&cell.shown()).as_str() {
            "ok" | "wyrazona" | "udzielona" | "zlozone" | "zlozona" | "jest" => Some(true),
            "brak" | "odmowa" | "brak zgody" | "nie wyraza" => Some(false),
            _ => None,
        },
    };
    let answer = cell.yes().or_else(said);
    // A day is when it was given.
    let dated =
        || cell.day().is_some() || written(&cell.shown()).is_some_and(|day| day.year.is_some());
    let answer = answer.or_else(|| dated().then_some(true));
    if answer.is_none() {
        row.ignore(field);
    }
    answer
}
