//! Dice that fall the same way for the same seed.

use crate::ids::split_mix;

/// A seeded source of chance; nothing else in a file of invented people is left to chance.
pub(super) struct Dice {
    state: u64,
}

impl Dice {
    /// Dice of a seed, of their own for each purpose.
    pub(super) fn new(seed: u64, purpose: &str) -> Self {
        let mut dice = Self { state: seed };
        for byte in purpose.bytes() {
            dice.state = dice.state.rotate_left(7) ^ u64::from(byte);
            dice.state = split_mix(&mut dice.state);
        }
        dice
    }

    /// The next 64 bits.
    pub(super) fn bits(&mut self) -> u64 {
        split_mix(&mut self.state)
    }

    /// A number from 0, below `limit`; 0 where there is nothing to choose from.
    pub(super) fn below(&mut self, limit: usize) -> usize {
        // The high half of the product, so that no remainder favours small numbers (Lemire 2019).
        ((u128::from(self.bits()) * limit as u128) >> 64) as usize
    }

    /// A number from `first` to `last`, both included.
    pub(super) fn between(&mut self, first: u32, last: u32) -> u32 {
        first + self.below((last.saturating_sub(first) + 1) as usize) as u32
    }

    /// Whether something happens that happens so many times in a thousand.
    pub(super) fn chance(&mut self, permille: u32) -> bool {
        self.below(1000) < permille as usize
    }

    /// One of the things; the list must not be empty.
    pub(super) fn pick<'a, T>(&mut self, things: &'a [T]) -> &'a T {
        &things[self.below(things.len())]
    }

    /// Puts the things in an order of chance (Fisher and Yates).
    pub(super) fn shuffle<T>(&mut self, things: &mut [T]) {
        for last in (1..things.len()).rev() {
            things.swap(last, self.below(last + 1));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_falls_the_same_way_and_another_does_not() {
        let throw = |seed, purpose| {
            let mut dice = Dice::new(seed, purpose);
            (0..8).map(|_| dice.below(1000)).collect::<Vec<_>>()
        };
        assert_eq!(throw(7, "people"), throw(7, "people"));
        assert_ne!(throw(7, "people"), throw(8, "people"));
        assert_ne!(throw(7, "people"), throw(7, "lists"));
    }

    #[test]
    fn every_number_of_a_span_comes_and_no_other() {
        let mut dice = Dice::new(1, "span");
        let mut seen = [0; 6];
        for _ in 0..600 {
            seen[dice.between(1, 6) as usize - 1] += 1;
        }
        assert!(seen.iter().all(|count| *count > 50), "{seen:?}");
    }
}
