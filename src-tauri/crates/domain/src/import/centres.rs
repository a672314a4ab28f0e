//! One row of a table of centres: a centre, one of its places, perhaps a room.

use super::classes::Row;
use super::{Column, Field, RawCell, Remark, key};
use crate::organisation::CentreKind;

/// A centre with one place, as a row has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CentreRow {
    /// Name, tidied.
    pub name: String,
    /// The city's number, or empty.
    pub number: String,
    /// Kind.
    pub kind: CentreKind,
    /// Roman number of the district, I to XVIII, or empty.
    pub district: String,
    /// What the place is called: street and number, or the address in one line; or empty.
    pub location: String,
    /// Postal address in one line, or empty.
    pub address: String,
    /// Name of a room there, or empty.
    pub room: String,
    /// How many people fit in that room, or none.
    pub capacity: Option<u32>,
    /// Telephone, or empty.
    pub phone: String,
    /// E-mail, or empty.
    pub email: String,
    /// Coordinator, or empty.
    pub coordinator: String,
    /// What is to be said about the row.
    pub remarks: Vec<Remark>,
}

/// The districts of Kraków; there are eighteen.
pub(super) const DISTRICTS: [&str; 18] = [
    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV",
    "XVI", "XVII", "XVIII",
];

/// Reads one row of centres; `names` are those of the columns.
pub fn read_centre(cells: &[RawCell], columns: &[Column], names: &[String]) -> CentreRow {
    let mut row = Row { cells, columns, names, remarks: Vec::new() };
    let name = row.text(Field::Name);
    if name.is_empty() && row.remarks.is_empty() {
        row.remarks.push(Remark::NameMissing);
    }
    let (location, address) = read_address(&mut row);
    let kind = read_kind(&mut row, &name);
    CentreRow {
        name,
        number: row.text(Field::Number),
        kind,
        district: read_district(&mut row),
        location,
        address,
        room: row.text(Field::Room),
        capacity: row.count(Field::Capacity),
        phone: row.text(Field::Phone),
        email: row.text(Field::Email),
        coordinator: row.text(Field::Coordinator),
        remarks: row.remarks,
    }
}

/// What the place is called, and its postal address.
pub(super) fn read_address(row: &mut Row<'_>) -> (String, String) {
    let line = row.text(Field::Address);
    // A street that is called after a day, such as 28 lipca 1943, becomes one in a spreadsheet;
    // so does the house number 5/7. The address in one line is a text and says it right.
    let parts = [Field::Street, Field::Building, Field::Flat];
    let is_day = |field: Field| matches!(row.cell(field), Some((RawCell::DateTime(_), _)));
    let [street, building, flat] = if !line.is_empty() && parts.into_iter().any(is_day) {
        [const { String::new() }; 3]
    } else {
        parts.map(|field| row.text(field))
    };
    let mut place = street.clone();
    if !building.is_empty() && !street.is_empty() {
        place.push_str(&format!(" {building}"));
        if !flat.is_empty() {
            place.push_str(&format!("/{flat}"));
        }
    }
    if place.is_empty() {
        place.clone_from(&line);
    } else if !line.is_empty() && !key(&line).contains(&key(&street)) {
        // A second way to say where it is, such as the estate, helps to find it.
        place.push_str(&format!(" ({line})"));
    }
    let town = [row.text(Field::PostCode), row.text(Field::City)];
    let town = town.iter().filter(|part| !part.is_empty()).cloned().collect::<Vec<_>>().join(" ");
    let address = match (place.is_empty(), town.is_empty()) {
        (false, false) if !key(&place).contains(&key(&town)) => format!("{place}, {town}"),
        (true, _) => String::new(),
        _ => place.clone(),
    };
    (place, address)
}

/// The kind that the table says, else the one that the name begins with, else CAS: the table of
/// the city lists those.
fn read_kind(row: &mut Row<'_>, name: &str) -> CentreKind {
    let of = |text: &str| {
        let key = key(text);
        let begins = |with: &[&str]| with.iter().any(|with| key.starts_with(with));
        if begins(&["cas ", "centrum aktywnosci"]) || key == "cas" {
            Some(CentreKind::Cas)
        } else if begins(&["pal ", "program aktywnosci"]) || key == "pal" {
            Some(CentreKind::Pal)
        } else if begins(&["klub rodzic"]) {
            Some(CentreKind::ParentsClub)
        } else if begins(&["inn", "inna"]) {
            Some(CentreKind::Other)
        } else {
            None
        }
    };
    let said = row.text(Field::CentreKind);
    let kind = of(&said);
    if kind.is_none() && !said.is_empty() {
        row.ignore(Field::CentreKind);
    }
    kind.or_else(|| of(name).filter(|kind| *kind != CentreKind::Other)).unwrap_or(CentreKind::Cas)
}

/// The district, from `IV`, `4` or `Dzielnica IV Prądnik Biały`.
pub(super) fn read_district(row: &mut Row<'_>) -> String {
    let text = row.text(Field::District);
    if text.is_empty() {
        return text;
    }
    let roman = |word: &str| {
        let number: Option<usize> = word.parse().ok();
        let by_number = number.and_then(|number| DISTRICTS.get(number.checked_sub(1)?));
        // Beside other words a small "i" is a word of its own.
        let word = if text == word { word.to_uppercase() } else { word.to_owned() };
        by_number.or_else(|| DISTRICTS.iter().find(|district| **district == word)).copied()
    };
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    match words.filter_map(roman).next() {
        Some(district) => district.to_owned(),
        None => {
            row.ignore(Field::District);
            String::new()
        }
    }
}
