//! What `reports` promises to those who print: the same words and figures, on every page.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails where it stands")]

mod calendar_file;
mod conformance;
mod declarations;
mod duty_rosters;
mod guide;
mod listings;
mod lists;
mod monthly;
mod offer_page;
mod paper;
mod samples;
mod timetables;
mod volunteer_agreements;
mod volunteer_papers;
mod weeks;
