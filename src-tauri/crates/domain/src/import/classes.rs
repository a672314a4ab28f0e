//! One row of a table of classes.

use super::{Column, Field, Moment, RawCell, Remark, moment};
use crate::calendar::{Date, TimeOfDay, Weekday};
use crate::text::{fold, tidy};
use crate::timetable::{Entry, Mode, SESSION_MINUTES};

/// The longest name, place or note that is kept, in characters.
const LONGEST_NAME: u32 = 200;

/// The longest description that is kept, in characters.
const LONGEST_TEXT: u32 = 500;

/// How long classes last that say nothing of their end, in minutes.
const USUAL_MINUTES: u32 = 60;

/// When classes meet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Occurrence {
    /// Once.
    Once {
        /// Date.
        date: Date,
    },
    /// Every week.
    Weekly {
        /// Weekdays, at least one, Monday first.
        weekdays: Vec<Weekday>,
        /// First day, where the table says one.
        first_date: Option<Date>,
        /// Last day, where the table says one.
        last_date: Option<Date>,
    },
}

/// Classes as a row has them, with names where the file has ids.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClassRow {
    /// Name.
    pub name: String,
    /// Name of the category, or empty.
    pub category: String,
    /// When; nothing if the row does not say it soundly.
    pub occurrence: Option<Occurrence>,
    /// Beginning; nothing if the row does not say it soundly.
    pub start: Option<TimeOfDay>,
    /// Length in minutes, 1 to 960; meaningless without a beginning.
    pub minutes: u32,
    /// Names of the leaders, the first one first.
    pub leaders: Vec<String>,
    /// Name of the room, or empty.
    pub room: String,
    /// Name of a room or of a place outside, or empty.
    pub place: String,
    /// Whether there is something to pay, where the row says no more than that.
    pub paid: bool,
    /// What there is to pay, in words, or empty.
    pub fee: String,
    /// On site, online or outdoors.
    pub mode: Mode,
    /// Sign-up or free entry, where the row says it.
    pub entry: Option<Entry>,
    /// Level, or empty.
    pub level: String,
    /// How many can come, or none.
    pub capacity: Option<u32>,
    /// Fewer people than this are too few, or none.
    pub minimum: Option<u32>,
    /// Description in one line, or empty.
    pub description: String,
    /// Name or number of the centre, or empty.
    pub centre: String,
    /// What is to be said about the row.
    pub remarks: Vec<Remark>,
}

/// The cells of a row by field.
pub(super) struct Row<'a> {
    pub(super) cells: &'a [RawCell],
    pub(super) columns: &'a [Column],
    pub(super) names: &'a [String],
    pub(super) remarks: Vec<Remark>,
}

impl<'a> Row<'a> {
    /// The cell of a field and the name of its column, if the table has it and it is filled.
    pub(super) fn cell(&self, field: Field) -> Option<(&'a RawCell, &'a str)> {
        let column = self.columns.iter().find(|column| column.field == field)?.index as usize;
        let name = self.names.get(column).map_or("", String::as_str);
        let cell = self.cells.get(column).filter(|cell| !cell.is_blank())?;
        Some((cell, name))
    }

    /// What `read` makes of a field's cell; of an empty one and of one that it complains about,
    /// nothing.
    pub(super) fn take<T>(
        &mut self,
        field: Field,
        read: impl FnOnce(&RawCell, &str) -> Result<T, Remark>,
    ) -> Option<T> {
        let (cell, name) = self.cell(field)?;
        match read(cell, name) {
            Ok(value) => Some(value),
            Err(remark) => {
                self.remarks.push(remark);
                None
            }
        }
    }

    /// The text of a field, or empty.
    pub(super) fn text(&mut self, field: Field) -> String {
        self.limited(field, LONGEST_NAME)
    }

    /// The text of a field, cut where it is too long.
    pub(super) fn limited(&mut self, field: Field, limit: u32) -> String {
        let text = self.take(field, RawCell::text).unwrap_or_default();
        if let Some((RawCell::DateTime(_), column)) = self.cell(field) {
            // Spreadsheets take a house number such as 5/7 for a day.
            let column = column.to_owned();
            self.remarks.push(Remark::DateInText { column, text: text.clone() });
        }
        let Some((end, _)) = text.char_indices().nth(limit as usize) else { return text };
        let column = self.cell(field).map(|(_, name)| name.to_owned()).unwrap_or_default();
        self.remarks.push(Remark::TextTooLong { column, limit });
        text[..end].trim_end().to_owned()
    }

    /// The whole number of a field, or none.
    pub(super) fn count(&mut self, field: Field) -> Option<u32> {
        self.take(field, RawCell::count).flatten()
    }

    /// What a field says about when.
    fn moment(&mut self, field: Field) -> Moment {
        self.take(field, moment).unwrap_or_default()
    }

    /// Says that a cell was passed over.
    pub(super) fn ignore(&mut self, field: Field) {
        if let Some((cell, column)) = self.cell(field) {
            self.remarks.push(Remark::Ignored { column: column.to_owned(), text: cell.shown() });
        }
    }
}

/// Reads one row of classes; `names` are those of the columns.
pub fn read_class(cells: &[RawCell], columns: &[Column], names: &[String]) -> ClassRow {
    let mut row = Row { cells, columns, names, remarks: Vec::new() };
    let name = row.text(Field::Name);
    if name.is_empty() && row.remarks.is_empty() {
        row.remarks.push(Remark::NameMissing);
    }
    let (occurrence, start, minutes) = read_when(&mut row);
    let (paid, fee) = read_fee(&mut row);
    let mode = read_mode(&mut row);
    let entry = read_entry(&mut row);
    let leaders = leaders(&row.text(Field::Leader));
    ClassRow {
        name,
        category: row.text(Field::Category),
        occurrence,
        start,
        minutes,
        leaders,
        room: row.text(Field::Room),
        place: row.text(Field::Place),
        paid,
        fee,
        mode,
        entry,
        level: row.text(Field::Level),
        capacity: row.count(Field::Capacity),
        minimum: row.count(Field::Minimum),
        description: row.limited(Field::Description, LONGEST_TEXT),
        centre: row.text(Field::Centre),
        remarks: row.remarks,
    }
}

/// When the classes meet, from whichever columns say it.
fn read_when(row: &mut Row<'_>) -> (Option<Occurrence>, Option<TimeOfDay>, u32) {
    let before = row.remarks.len();
    let date = row.moment(Field::Date);
    let weekday = row.moment(Field::Weekday);
    let start = row.moment(Field::Start);
    let end = row.moment(Field::End);
    let first_date = row.moment(Field::FirstDate);
    let last_date = row.moment(Field::LastDate);
    let length = row.take(Field::Length, length).flatten();
    if date.date.is_none() && date.weekdays.is_empty() && date.start.is_some() {
        // Of a day without its year nobody knows which one is meant; it is no time either.
        if let Some((cell, column)) = row.cell(Field::Date) {
            let (column, text) = (column.to_owned(), cell.shown());
            row.remarks.push(Remark::Unreadable { column, text });
        }
    }
    if row.remarks.len() > before {
        // What cannot be read is said; that something is missing then would only confuse.
        return (None, None, 0);
    }
    let mut weekdays = weekday.weekdays.clone();
    let day = date.date.or(start.date);
    let occurrence = match day {
        Some(day) => {
            weekdays.extend(date.weekdays.iter().chain(&start.weekdays));
            if !weekdays.is_empty() && !weekdays.contains(&day.weekday()) {
                row.remarks.push(Remark::WeekdayDiffers { date: day });
            }
            Some(Occurrence::Once { date: day })
        }
        None => {
            weekdays.extend(date.weekdays.iter().chain(&start.weekdays));
            weekdays.sort_unstable();
            weekdays.dedup();
            let first = first_date.date.or(weekday.date);
            let last = last_date.date.or(first_date.last_date).or(weekday.last_date);
            let reversed = first.zip(last).is_some_and(|(first, last)| last < first);
            if reversed {
                row.remarks.push(Remark::SpanReversed);
            } else if weekdays.is_empty() {
                row.remarks.push(Remark::DateMissing);
            }
            (!weekdays.is_empty() && !reversed).then_some(Occurrence::Weekly {
                weekdays,
                first_date: first,
                last_date: last,
            })
        }
    };
    let times = [&start, &date, &weekday].into_iter().find(|moment| moment.start.is_some());
    let Some(begins) = times.and_then(|moment| moment.start).filter(|start| *start < 24 * 60)
    else {
        row.remarks.push(Remark::StartMissing);
        return (occurrence, None, 0);
    };
    // An end with a date of its own may lie on another day.
    let days = end.date.zip(day).map_or(0, |(end, day)| day.days_until(end));
    // A later day without a time is the midnight that begins it.
    let midnight = (days > 0).then_some(0);
    let ends = end.start.or(midnight).or(times.and_then(|moment| moment.end));
    let minutes = match (ends, length) {
        (Some(ends), _) => days * 24 * 60 + i64::from(ends) - i64::from(begins),
        (None, Some(length)) => i64::from(length),
        (None, None) => {
            row.remarks.push(Remark::EndAssumed { minutes: USUAL_MINUTES });
            i64::from(USUAL_MINUTES)
        }
    };
    let clock = |minutes: u32| format!("{}:{:02}", minutes / 60, minutes % 60);
    if minutes < i64::from(*SESSION_MINUTES.start()) {
        let end = clock(ends.unwrap_or(begins));
        row.remarks.push(Remark::EndBeforeStart { start: clock(begins), end });
    } else if minutes > i64::from(*SESSION_MINUTES.end()) {
        row.remarks.push(Remark::TooLong { minutes: u32::try_from(minutes).unwrap_or(u32::MAX) });
    }
    let minutes = u32::try_from(minutes).unwrap_or(0);
    (occurrence, Some(TimeOfDay::from_minutes(begins)), minutes)
}

/// A length in minutes: `90`, `90 min`, `1,5 h`, `1:30`, `1 godz. 30 min`, half an hour as a time.
fn length(cell: &RawCell, column: &str) -> Result<Option<u32>, Remark> {
    if let Some((None, minutes)) = cell.serial() {
        return Ok(Some(minutes));
    }
    let text = cell.text(column)?;
    let unreadable = || Remark::Unreadable { column: column.to_owned(), text: text.clone() };
    if let Some((hours, minutes)) = text.split_once(':') {
        let number = |part: &str| part.trim().parse::<u32>().ok();
        let (Some(hours), Some(minutes)) = (number(hours), number(minutes)) else {
            return Err(unreadable());
        };
        return Ok(Some(hours.min(100) * 60 + minutes));
    }
    // Numbers with their units, one after another: hours where the unit says so.
    let folded = fold(&text).replace(',', ".");
    let mut total = 0.0;
    let mut rest = folded.trim();
    while !rest.is_empty() {
        let digits = rest.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(rest.len());
        let (number, after) = rest.split_at(digits);
        let number: f64 = number.trim_matches('.').parse().map_err(|_| unreadable())?;
        let after = after.trim_start();
        let unit = after.find(|c: char| c.is_ascii_digit()).unwrap_or(after.len());
        total += if after.starts_with(['h', 'g']) { number * 60.0 } else { number };
        rest = after[unit..].trim_start();
    }
    if (1.0..=100_000.0).contains(&total) {
        Ok(Some(total.round() as u32))
    } else {
        Err(unreadable())
    }
}

/// Whether there is something to pay, and what, where it says more than yes or no.
fn read_fee(row: &mut Row<'_>) -> (bool, String) {
    let Some((cell, _)) = row.cell(Field::Fee) else { return (false, String::new()) };
    if let Some(paid) = cell.yes() {
        return (paid, String::new());
    }
    let text = row.text(Field::Fee);
    match fold(&text).as_str() {
        "bezplatne" | "bezplatnie" | "bezplatny" | "bezplatna" | "brak" | "darmowe" | "gratis"
        | "0 zl" | "0,00 zl" | "0.00 zl" | "0,00" | "" => (false, String::new()),
        "platne" | "odplatne" | "odplatnie" | "platny" | "platna" => (true, String::new()),
        _ => (true, text),
    }
}

fn read_mode(row: &mut Row<'_>) -> Mode {
    let text = fold(&row.text(Field::Mode));
    let is = |beginnings: &[&str]| beginnings.iter().any(|beginning| text.starts_with(beginning));
    if text.is_empty() || is(&["stacjonar", "na miejscu", "w placowce", "w sali"]) {
        Mode::OnSite
    } else if is(&["online", "on line", "zdaln", "internet"]) {
        Mode::Online
    } else if is(&["plener", "w plenerze", "w terenie", "teren", "na zewnatrz", "na powietrzu"]) {
        Mode::Outdoors
    } else {
        row.ignore(Field::Mode);
        Mode::OnSite
    }
}

fn read_entry(row: &mut Row<'_>) -> Option<Entry> {
    let (cell, _) = row.cell(Field::Entry)?;
    if let Some(yes) = cell.yes() {
        return Some(if yes { Entry::Enrolment } else { Entry::Free });
    }
    let text = fold(&row.text(Field::Entry));
    if text.contains("wol") || text.contains("bez zapis") {
        Some(Entry::Free)
    } else if text.contains("zapis") {
        Some(Entry::Enrolment)
    } else {
        row.ignore(Field::Entry);
        None
    }
}

/// The names in a cell of leaders. A comma parts names of two words and more, so that
/// `Nowak, Jan` stays one.
fn leaders(text: &str) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for part in text.split([';', '/', '|']) {
        let pieces: Vec<String> = part.split(',').map(tidy).collect();
        let whole = pieces.iter().any(|piece| !piece.contains(' '));
        let found = if whole { vec![tidy(part)] } else { pieces };
        names.extend(found.into_iter().filter(|name| !name.is_empty()));
    }
    names
}
