//! The encrypted file.

mod durable;

pub mod connection;
pub mod copy;
pub mod device;
pub mod error;
pub mod export;
pub mod facts;
pub mod history;
pub mod journal;
pub mod journal_file;
pub mod key_bag;
pub mod known_files;
pub mod lock;
pub mod migrate;
pub mod pin;
pub mod place;
pub mod read;
pub mod schema;
pub mod store;
pub mod tables;
pub mod write;

pub use error::{Error, Result};
pub use read::Read;
pub use store::{Batch, Identity, Opening, Store};
pub use write::{Action, Write};
