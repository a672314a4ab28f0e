//! Patterns by which categories are told apart where there is no colour: on a grey printer, and
//! by whoever does not see the difference.

use super::{Ink, Mark};

/// A box: x, y, width, height.
pub(super) type Area = (f32, f32, f32, f32);

/// How many patterns there are, one for each ground of the palette.
pub(super) const PATTERNS: u32 = 12;

/// From one line of a pattern to the next, in widths of its box.
const STEP: f32 = 0.22;

/// The lines of a pattern within a box.
pub(super) fn pattern(number: u32, area: Area) -> Vec<Mark> {
    let (x, y, width, height) = area;
    let step_one = width * STEP;
    let (thin, thick) = (step_one * 0.16, step_one * 0.42);
    let level = |step: f32, thickness: f32| {
        let count = (height / step) as usize;
        let line = move |index: usize| {
            let y = y + (index as f32 + 0.5) * step;
            rule((x, y), (x + width, y), thickness)
        };
        (0..count).map(line).collect::<Vec<_>>()
    };
    let upright = |step: f32, thickness: f32| {
        let count = (width / step).round().max(1.0) as usize;
        let line = move |index: usize| {
            let x = x + (index as f32 + 0.5) * width / count as f32;
            rule((x, y), (x, y + height), thickness)
        };
        (0..count).map(line).collect::<Vec<_>>()
    };
    match number % PATTERNS {
        0 => Vec::new(),
        1 => level(step_one, thin),
        2 => slanting(area, step_one * 1.4, thin, false),
        3 => upright(step_one, thin),
        4 => slanting(area, step_one * 1.4, thin, true),
        5 => [level(step_one, thin), upright(step_one, thin)].concat(),
        6 => dots(area),
        7 => level(step_one * 1.5, thick),
        8 => slanting(area, step_one * 2.0, thick, false),
        9 => upright(step_one * 1.5, thick),
        10 => [
            slanting(area, step_one * 1.6, thin, false),
            slanting(area, step_one * 1.6, thin, true),
        ]
        .concat(),
        _ => slanting(area, step_one * 2.0, thick, true),
    }
}

fn rule(from: (f32, f32), to: (f32, f32), thickness: f32) -> Mark {
    Mark::Rule { from, to, thickness, ink: Ink::Line }
}

/// Lines at half a right angle, cut where the box ends; `falling` ones run down to the right.
fn slanting((x, y, width, height): Area, step: f32, thickness: f32, falling: bool) -> Vec<Mark> {
    let count = ((width + height) / step) as usize;
    let line = |index: usize| {
        // The sum of both coordinates within the box is the same along a rising line.
        let sum = (index as f32 + 0.5) * step;
        let from = ((sum - height).max(0.0), sum.min(height));
        let to = (sum.min(width), (sum - width).max(0.0));
        let place = |(across, down): (f32, f32)| {
            (x + if falling { width - across } else { across }, y + down)
        };
        rule(place(from), place(to), thickness)
    };
    (0..count).map(line).collect()
}

/// Short thick strokes, as good as dots.
fn dots((x, y, width, height): Area) -> Vec<Mark> {
    let (step, size) = (width * STEP * 1.1, width * STEP * 0.45);
    let columns = (width / step).max(1.0) as usize;
    let rows = (height / step) as usize;
    let spare = (width - (columns - 1) as f32 * step - size) / 2.0;
    let dot = |row: usize, column: usize| {
        let at = (x + spare + column as f32 * step, y + (row as f32 + 0.5) * step);
        rule(at, (at.0 + size, at.1), size)
    };
    (0..rows).flat_map(|row| (0..columns).map(move |column| dot(row, column))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pattern_stays_within_its_box_and_differs_from_the_others() {
        let (x, y, width, height) = (10.0, 20.0, 14.0, 33.0);
        let mut seen: Vec<Vec<Mark>> = Vec::new();
        for number in 0..PATTERNS {
            let marks = pattern(number, (x, y, width, height));
            for mark in &marks {
                let Mark::Rule { from, to, .. } = mark else { panic!("{mark:?}") };
                for (across, down) in [from, to] {
                    assert!((x - 0.01..=x + width + 0.01).contains(across), "{number}: {across}");
                    assert!((y - 0.01..=y + height + 0.01).contains(down), "{number}: {down}");
                }
            }
            assert!(!seen.contains(&marks), "pattern {number} is there twice");
            seen.push(marks);
        }
    }
}
