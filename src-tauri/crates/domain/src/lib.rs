//! What the organisation is and the rules it lives by.
//!
//! Nothing here reads a clock, a file or the network, and nothing fails except by a
//! [`refusal::Refusal`] that names the broken rule. In reading order:

pub mod ids;

pub mod calendar;
pub mod holidays;
pub mod recurrence;

pub mod attendance;
pub mod door;
pub mod opening;
pub mod organisation;
pub mod paper;
pub mod people;
pub mod pin;
pub mod settlement;
pub mod timetable;
pub mod volunteers;

pub mod facts;
pub mod summary;

pub mod import;

pub mod refusal;
pub mod text;

#[cfg(test)]
mod samples;
