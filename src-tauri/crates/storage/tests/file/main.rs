//! What can happen to a file, and that what was saved survives it.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking, its helpers too")]

mod copies;
mod damage;
mod devices;
mod fixture;
mod key_bags;
mod locks;
mod places;
mod secrecy;
