//! What can happen to a file, and that what was saved survives it.

mod copies;
mod damage;
mod devices;
mod fixture;
mod key_bags;
mod locks;
mod places;
mod secrecy;
