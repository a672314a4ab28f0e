//! A week as a table of days and hours: what stands in it, before anything is measured.

/// A week as a table whose columns are days and whose rows are hours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WeekGrid {
    /// What it shows, in words; said to whoever cannot see it, not printed.
    pub summary: String,
    /// The title of the column of hours.
    pub hours: String,
    /// Its days, in order.
    pub days: Vec<GridDay>,
    /// Its hours, in order.
    pub rows: Vec<GridRow>,
    /// Whether it is set to be read from afar, on as many pages as that takes.
    pub large: bool,
}

/// A column: one day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GridDay {
    /// Name of the weekday.
    pub name: String,
    /// Its date, in words.
    pub date: String,
    /// Why it is special, such as the name of a holiday, or empty.
    pub note: String,
    /// Whether the centre is closed.
    pub closed: bool,
    /// The heading of a page that begins with it, by the day with which the page ends.
    pub headings: Vec<String>,
}

/// A row: what begins within one hour. Where there is little room, neighbours are joined.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GridRow {
    /// The hour of the day, 0 to 23.
    pub hour: u32,
    /// Its first minute, such as `9:00`.
    pub from: String,
    /// The first minute after it, such as `10:00`.
    pub until: String,
    /// For each day what begins then, in order.
    pub cells: Vec<Vec<GridEntry>>,
}

/// One session in a week.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GridEntry {
    /// From when to when.
    pub time: String,
    /// A word that stands beside the time, such as `zapisy`, or empty.
    pub aside: String,
    /// Name.
    pub title: String,
    /// What else is to know, piece by piece.
    pub details: Vec<String>,
    /// What is different from the plan, such as `odwołane`, or empty.
    pub mark: String,
    /// Its category, if it has one.
    pub category: Option<Category>,
    /// How it looks.
    pub look: EntryLook,
}

/// How a session looks in a week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EntryLook {
    /// It takes place.
    Held,
    /// It does not: its time and name are struck through.
    Cancelled,
    /// It took place here in the plan and now stands elsewhere, as its details say.
    Gone,
}

/// A category, told by its letter, its ground and its pattern.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Category {
    /// Its letter or two.
    pub letter: String,
    /// Its ground and pattern, 0 to 11.
    pub ground: u32,
    /// Name.
    pub name: String,
}
