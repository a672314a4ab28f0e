//! The journal, its tables, and what they promise: nothing acknowledged is lost, nothing depends
//! on the order in which laptops meet, and everything can be taken back.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking, its helpers too")]

mod clock;
mod closed_months;
mod concurrent;
mod convergence;
mod deeds;
mod entities;
mod exported;
mod merged_people;
mod parking;
mod records;
mod samples;
mod schema;
mod sealing;
mod undo;
mod volunteering;
mod world;
