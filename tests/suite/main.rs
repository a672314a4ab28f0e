//! The app used from outside, one binary. What belongs where:

// Nothing here is built for anything else, so that helpers may unwrap as tests may.
#![cfg(test)]

// Stories through `api::dispatch`, one module a noun.
mod attendance;
mod changes;
mod channels;
mod desk;
mod door;
mod duties;
mod enrolments;
mod import;
mod listings;
mod memberships;
mod merging;
mod month;
mod paper;
mod people;
mod publishing;
mod rights;
mod timetable;
mod vettings;
mod volunteer_agreements;
mod volunteer_hours;
mod volunteer_papers;
mod volunteers;

// The program without a window, and files of invented people.
mod demo;
mod export;
mod program;
mod recount;

// The architecture, the catalogue and the repository, as tests.
mod tidy;
