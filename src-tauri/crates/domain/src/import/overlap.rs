//! Which stretches of time take what is taken already, in one sweep: an import of fifty thousand
//! rows must not compare each with each.

/// A stretch of time that takes something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stretch<Of> {
    /// What it takes.
    pub of: Of,
    /// Its first minute, counted from any common midnight.
    pub start: i64,
    /// The minute after its last.
    pub end: i64,
}

/// For each stretch, the index of one that takes the same at the same time, if any; of a pair the
/// one that begins earlier is named to the later and the other way round. Touching ends are fine.
pub fn first_overlaps<Of: Copy + Ord>(stretches: &[Stretch<Of>]) -> Vec<Option<usize>> {
    let mut order: Vec<usize> = (0..stretches.len()).collect();
    order.sort_unstable_by_key(|index| {
        let Stretch { of, start, end } = stretches[*index];
        (of, start, end, *index)
    });
    let mut found = vec![None; stretches.len()];
    let mut latest: Option<usize> = None;
    for index in order {
        let here = stretches[index];
        match latest.filter(|before| stretches[*before].of == here.of) {
            Some(before) if here.start < stretches[before].end => {
                found[index] = Some(before);
                found[before].get_or_insert(index);
                if stretches[before].end < here.end {
                    latest = Some(index);
                }
            }
            _ => latest = Some(index),
        }
    }
    found
}
