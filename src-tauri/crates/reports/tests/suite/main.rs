//! What `reports` promises to those who print: the same words and figures, on every page.

mod conformance;
mod lists;
mod monthly;
mod paper;
mod samples;
