//! From the catalogue to code: one typed function per message, in Rust and in TypeScript.
//!
//! The texts of the catalogue go in, the texts of the generated files come out; only
//! [`read_locales`], [`expected`] and [`write()`] touch the disk. A catalogue with a [`Fault`]
//! generates nothing: a missing translation, a variable of one language alone, a plural branch
//! left out.

mod read;
mod rust;
mod typescript;

use std::path::{Path, PathBuf};
use std::{fs, io};

pub use read::{Catalogue, Fault, Kind, Message, Source, Variable, read};
pub use rust::rust;
pub use typescript::typescript;

/// The folder of the catalogue, from the root of the repository.
pub const LOCALES: &str = "src-tauri/crates/messages/locales";

/// The generated Rust file, from the root of the repository.
pub const RUST_FILE: &str = "src-tauri/crates/messages/src/generated.rs";

/// The generated TypeScript file, from the root of the repository.
pub const TYPESCRIPT_FILE: &str = "ui/src/lib/messages.ts";

/// Why nothing was generated.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The folder could not be read, or a generated file not be written.
    #[error("{path}: {error}")]
    Disk {
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        error: io::Error,
    },
    /// The catalogue is not in order.
    #[error("the catalogue is not in order:\n{}", .0.iter().map(Fault::to_string).collect::<Vec<_>>().join("\n"))]
    Faults(Vec<Fault>),
}

/// Every file of the catalogue below the root of the repository, by language and noun.
///
/// # Errors
/// [`Error::Disk`].
pub fn read_locales(root: &Path) -> Result<Vec<Source>, Error> {
    let mut sources = Vec::new();
    for language in crate::Language::ALL {
        let folder = root.join(LOCALES).join(language.code());
        let at_folder = |error| Error::Disk { path: folder.clone(), error };
        for entry in fs::read_dir(&folder).map_err(at_folder)? {
            let path = entry.map_err(at_folder)?.path();
            if path.extension().is_none_or(|extension| extension != "ftl") {
                continue;
            }
            let noun = path
                .file_stem()
                .map(|stem| stem.to_string_lossy().into_owned())
                .unwrap_or_default();
            let text = fs::read_to_string(&path).map_err(|error| Error::Disk { path, error })?;
            sources.push(Source { language, noun, text });
        }
    }
    sources.sort_by(|a, b| (a.language.code(), &a.noun).cmp(&(b.language.code(), &b.noun)));
    Ok(sources)
}

/// The generated files as they should be: path from the root of the repository, and text.
///
/// # Errors
/// [`Error`].
pub fn expected(root: &Path) -> Result<Vec<(PathBuf, String)>, Error> {
    let catalogue = read(&read_locales(root)?).map_err(Error::Faults)?;
    Ok(vec![
        (PathBuf::from(RUST_FILE), rust(&catalogue)),
        (PathBuf::from(TYPESCRIPT_FILE), typescript(&catalogue)),
    ])
}

/// Writes the generated files that differ; answers which.
///
/// # Errors
/// [`Error`].
pub fn write(root: &Path) -> Result<Vec<PathBuf>, Error> {
    let mut written = Vec::new();
    for (file, text) in expected(root)? {
        let path = root.join(&file);
        if fs::read_to_string(&path).ok().as_ref() != Some(&text) {
            fs::write(&path, text).map_err(|error| Error::Disk { path, error })?;
            written.push(file);
        }
    }
    Ok(written)
}
