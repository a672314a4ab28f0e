//! A month counted by hand, and any history against a recount that knows no short cuts.

mod by_hand;
mod properties;
mod recount;
