//! Where new ids come from.

use std::sync::Mutex;

use uuid::Uuid;

/// A source of UUIDv7s (RFC 9562 §5.7).
pub enum Ids {
    /// The time, and true dice.
    Random,
    /// The time, and dice that fall the same way each time; only for files of invented people.
    Seeded(Mutex<u64>),
}

impl Ids {
    /// Dice that fall the same way for the same seed.
    pub fn seeded(seed: u64) -> Self {
        Self::Seeded(Mutex::new(seed))
    }

    /// The next id, of an instant in UTC milliseconds.
    pub(crate) fn next(&self, at: i64) -> Uuid {
        let mut bytes = [0; 10];
        match self {
            // Without dice the time alone would still tell ids of different moments apart.
            Self::Random => drop(getrandom::fill(&mut bytes)),
            Self::Seeded(state) => {
                let mut state = state.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
                for chunk in bytes.chunks_mut(8) {
                    chunk.copy_from_slice(&split_mix(&mut state).to_be_bytes()[..chunk.len()]);
                }
            }
        }
        uuid::Builder::from_unix_timestamp_millis(at.max(0) as u64, &bytes).into_uuid()
    }
}

/// One step of SplitMix64 (Steele, Lea, Flood: Fast splittable pseudorandom number generators,
/// 2014).
pub(crate) fn split_mix(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mut mixed = *state;
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}
