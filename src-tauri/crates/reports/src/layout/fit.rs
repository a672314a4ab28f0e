//! How large a week is set: as large as its pages allow, and no smaller than can be read.

use crate::Error;
use crate::document::{Block, Document};

use super::Laid;

/// The sizes of a week.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Fit {
    /// Size of the names of sessions, in points; everything else in the week follows it.
    pub(super) size: f32,
    /// How many days stand side by side at most.
    pub(super) days: usize,
    /// How many hours share a row: fewer rows leave less empty.
    pub(super) hours: u32,
    /// Whether a row may be divided anywhere between its sessions.
    pub(super) loose: bool,
}

/// How a document turned out.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Outcome {
    /// How many pages it was meant to have.
    pub(super) wanted: usize,
    /// Whether no word had to be divided.
    pub(super) whole: bool,
}

impl Default for Outcome {
    fn default() -> Self {
        Self { wanted: 1, whole: true }
    }
}

/// The most days a week has.
const WEEK: usize = 7;

/// Half a day, as one row.
const HALF_DAY: u32 = 6;

/// On one page: how many hours share a row, and from which size down to which. Rows of one hour
/// are the clearest; what is read at arm's length must not become smaller for them.
const ORDINARY: [(u32, f32, f32); 5] =
    [(1, 18.0, 11.0), (2, 12.0, 10.5), (1, 10.5, 9.5), (3, 10.5, 9.0), (HALF_DAY, 9.0, 7.5)];

/// To be read from a metre and a half: capitals of 5 mm and more.
const LARGE: [(u32, f32, f32); 3] = [(1, 28.0, 21.0), (3, 28.0, 21.0), (HALF_DAY, 28.0, 20.0)];

/// How many days stand side by side in large print, the most welcome first.
const LARGE_DAYS: [usize; 4] = [WEEK, 3, 2, 1];

/// Step from one size to the next.
const STEP: f32 = 0.5;

/// Sizes to choose from, from `least` on in steps.
#[derive(Clone, Copy)]
struct Range {
    days: usize,
    hours: u32,
    least: f32,
    steps: usize,
}

impl Range {
    fn new(days: usize, (hours, most, least): (u32, f32, f32)) -> Self {
        Self { days, hours, least, steps: ((most - least) / STEP) as usize }
    }

    fn fit(self, step: usize) -> Fit {
        let size = self.least + step as f32 * STEP;
        Fit { size, days: self.days, hours: self.hours, loose: false }
    }
}

/// The ranges to try, the most welcome first; for a document without a week none.
fn ranges(document: &Document) -> Vec<Range> {
    let week = document.blocks.iter().find_map(|block| match block {
        Block::Week(week) => Some(week),
        _ => None,
    });
    match week {
        None => Vec::new(),
        Some(week) if week.large => LARGE_DAYS
            .into_iter()
            .flat_map(|days| LARGE.into_iter().map(move |range| Range::new(days, range)))
            .collect(),
        Some(_) => ORDINARY.into_iter().map(|range| Range::new(WEEK, range)).collect(),
    }
}

/// The sizes of what fits in none: readable, on as many pages as that takes.
fn last_resort(document: &Document) -> Fit {
    let large =
        document.blocks.iter().any(|block| matches!(block, Block::Week(week) if week.large));
    let (size, days) = if large { (20.0, 2) } else { (9.0, WEEK) };
    Fit { size, days, hours: HALF_DAY, loose: true }
}

/// The document in the first of its ranges that has a size in which nothing spills over and no
/// word is divided, and in the largest such size; where there is none, on as many pages as it
/// takes.
pub(super) fn largest(
    document: &Document,
    lay_out: impl Fn(Fit) -> Result<(Laid, Outcome), Error>,
) -> Result<Laid, Error> {
    let fitting = |fit: Fit| {
        let (laid, outcome) = lay_out(fit)?;
        let fits = outcome.whole && laid.pages.len() <= outcome.wanted;
        Ok::<_, Error>(fits.then_some(laid))
    };
    for range in ranges(document) {
        // What does not fit in the least size fits in none.
        let Some(mut best) = fitting(range.fit(0))? else { continue };
        let (mut fits, mut spills) = (0, range.steps + 1);
        while spills - fits > 1 {
            let step = (fits + spills) / 2;
            match fitting(range.fit(step))? {
                Some(laid) => (best, fits) = (laid, step),
                None => spills = step,
            }
        }
        return Ok(best);
    }
    Ok(lay_out(last_resort(document))?.0)
}
